import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { descriptionQuery } from '../../api/description';
import { sendEvent } from '../../api/sendEvent';
import type { EventDescription } from '../../api/shapes';
import type { Work } from '../../api/work';
import { newKey } from '../newKey';
import { wordsFor } from '../ui/Failure';
import { Notice } from '../ui/Notice';
import { canBegin } from './canBegin';
import { pageOf } from './place';

/** Takes something away or sends it back: never by one tap. */
const CAREFUL = /^(DISCARD|RETURN|DECLINE|REJECT|CANCEL|WITHDRAW)/;

const needsWords = ({ event, comment, form }: EventDescription): boolean => {
  const required: unknown = form?.required;
  return comment === 'required' || CAREFUL.test(event) || (Array.isArray(required) && required.length > 0);
};

/** What can be done with a record, beside it: by one tap where nothing has to be written, else on a page of its own. */
export const QuickActions = ({ work, without = [] }: { work: Work; without?: string[] }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const { data } = useQuery(descriptionQuery(work));
  const sending = useMutation({
    mutationFn: (event: string) => sendEvent({ work, event, key: key.current }),
    onSettled: () => {
      key.current = newKey();
      return queries.invalidateQueries();
    },
  });
  const open = data?.events.filter((one) => canBegin(one) && !without.includes(one.event)) ?? [];
  if (open.length === 0) return null;
  return (
    <div>
      {sending.error && <Notice kind="error">{wordsFor(sending.error, t)}</Notice>}
      <div className="buttons">
        {open.map((one) =>
          needsWords(one) ? (
            <Button
              key={one.event}
              component={Link}
              to={`${pageOf(work)}/${one.event}`}
              size="sm"
              variant="default"
            >
              {one.label}
            </Button>
          ) : (
            <Button
              key={one.event}
              size="sm"
              loading={sending.isPending && sending.variables === one.event}
              onClick={() => sending.mutate(one.event)}
            >
              {one.label}
            </Button>
          ),
        )}
      </div>
    </div>
  );
};
