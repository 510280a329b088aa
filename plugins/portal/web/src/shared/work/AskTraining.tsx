import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { enrol, type Wanted } from '../../api/enrolments';
import { newKey } from '../newKey';
import { wordsFor } from '../ui/Failure';
import { Notice } from '../ui/Notice';
import { pageOf } from './place';

interface Props extends Wanted {
  title: string;
  /** One that is there already. */
  enrolment?: { documentId: string; state: string } | null;
}

/** Asks for a training, or proposes it to one's employee; where that was done, leads to it. */
export const AskTraining = ({ title, enrolment, ...wanted }: Props) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const asking = useMutation({
    mutationFn: () => enrol(wanted, key.current),
    onSettled: () => {
      key.current = newKey();
      return queries.invalidateQueries();
    },
  });
  if (enrolment) {
    return (
      <Link to={pageOf({ subject: 'enrolments', id: enrolment.documentId })}>
        {t('enrolments.asked', { state: t(`recordState.enrolments.${enrolment.state}`) })}
      </Link>
    );
  }
  const label = t(wanted.request ? 'enrolments.ask' : 'enrolments.propose');
  return (
    <div>
      {asking.error && <Notice kind="error">{wordsFor(asking.error, t)}</Notice>}
      <Button
        size="xs"
        variant="default"
        aria-label={`${label}: ${title}`}
        loading={asking.isPending}
        onClick={() => asking.mutate()}
      >
        {label}
      </Button>
    </div>
  );
};
