import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import { Link } from 'react-router-dom';
import { useApi } from '../../api/client';
import type { DefinitionInfo } from '../../api/contracts';
import { useDescription } from '../../api/queries';
import { Card } from '../../components/Card';
import { Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { HOME } from '../../permissions';
import { useText } from '../../text';
import { checkLines } from './check';
import { Findings } from './Findings';
import { ProgressLine, useProgress } from './Progress';

interface StepsProps {
  readonly definition: DefinitionInfo;
  readonly records: Readonly<Record<string, string>>;
  readonly id: string;
}

interface Answer {
  data: { state: string; check?: Record<string, unknown>[] };
}

/** The check of one that is chosen, its start, and how far that has come. */
export const Steps = ({ definition, records, id }: StepsProps) => {
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const path = `/workflow/${definition.subject}/${id}`;
  const [event, setEvent] = useState<string | null>(null);
  const [begun, setBegun] = useState(false);
  const progress = useProgress(definition, id, begun);
  const described = useDescription(definition.subject, id);
  const events = (described.data?.data.events ?? []).filter(
    ({ allowed, comment, form }) => allowed && comment !== 'required' && form === null,
  );
  const chosen = events.find((one) => one.event === event) ?? events[0];
  const check = useMutation((name: string) => post<Answer>(`${path}/events`, { event: name, dryRun: true }));
  const launch = useMutation((name: string) => post<Answer>(`${path}/events`, { event: name }), {
    onSuccess: () => {
      setBegun(true);
      return queries.invalidateQueries('workflow');
    },
  });
  if (described.isError) return <Failure error={described.error} />;
  if (!described.data) return <Waiting />;
  return (
    <>
      {progress || begun ? (
        <Card
          title={t('launch.progress')}
          hint={described.data.data.stateLabel}
          actions={
            <Typography tag={Link} to={`${HOME}/${definition.subject}/${id}`} textColor="primary600">
              {t('launch.instance')}
            </Typography>
          }
        >
          {progress ? <ProgressLine progress={progress} /> : <Waiting />}
        </Card>
      ) : null}
      <Card title={t('launch.check')} hint={t('launch.checkHint')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {chosen ? (
            <Flex gap={4} alignItems="flex-end" wrap="wrap">
              <Field.Root name="event" minWidth="28rem">
                <Field.Label>{t('act.event')}</Field.Label>
                <SingleSelect
                  value={chosen.event}
                  onChange={(name) => {
                    setEvent(String(name));
                    check.reset();
                  }}
                >
                  {events.map((one) => (
                    <SingleSelectOption key={one.event} value={one.event}>
                      {one.label}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              <Button
                variant="secondary"
                size="L"
                loading={check.isLoading}
                onClick={() => check.mutate(chosen.event)}
              >
                {t('launch.doCheck')}
              </Button>
            </Flex>
          ) : (
            <Notice kind="neutral">{t('act.nothing')}</Notice>
          )}
          {check.isError ? <Failure error={check.error} /> : null}
          {check.data ? <Findings lines={checkLines(check.data.data)} uid={records.principal} /> : null}
        </Flex>
      </Card>
      {chosen && check.data ? (
        <Card title={t('launch.start')} hint={t('launch.startHint')}>
          {launch.isError ? <Failure error={launch.error} /> : null}
          <Button
            size="L"
            loading={launch.isLoading}
            disabled={launch.isSuccess}
            onClick={() => launch.mutate(chosen.event)}
          >
            {chosen.label}
          </Button>
        </Card>
      ) : null}
    </>
  );
};
