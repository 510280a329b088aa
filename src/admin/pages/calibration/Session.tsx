import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation } from 'react-query';
import { Link } from 'react-router-dom';
import {
  Card,
  Chip,
  Failure,
  IfAllowed,
  useApi,
  useFigures,
  Waiting,
} from '../../../../plugins/workflow/admin/src/public';
import { PERMISSIONS } from '../permissions';
import { useText } from '../text';
import { DecisionDialog } from './DecisionDialog';
import { Distributions } from './Distributions';
import { People } from './People';
import { useBoard, type Board, type Person, type Supposed, type WhatIf } from './queries';

type Asked = 'CLOSE' | 'ABANDON' | Person;

/** One session: the unit against the guide, what would be if, and what its panel decides. */
export const Session = ({ session }: { readonly session: string }) => {
  const about = useAbout();
  const { post } = useApi();
  const { data, error, isError } = useBoard(session);
  const [supposed, setSupposed] = useState<ReadonlyMap<string, Supposed>>(new Map());
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useMutation((changes: Supposed[]) =>
    post<{ data: WhatIf }>(`/calibration-sessions/${session}/what-if`, { changes }),
  );
  if (isError) return <Failure error={error} />;
  if (!data) return <Waiting />;
  const board = data.data;
  const suppose = (next: ReadonlyMap<string, Supposed>): void => {
    setSupposed(next);
    if (next.size > 0) ask.mutate([...next.values()]);
    else ask.reset();
  };
  const without = (appraisal: string): ReadonlyMap<string, Supposed> =>
    new Map([...supposed].filter(([id]) => id !== appraisal));
  const whatIf = supposed.size > 0 ? (ask.data?.data ?? null) : null;
  return (
    <>
      <Card
        title={`${board.unit} · ${board.cycle}`}
        hint={about(board)}
        actions={
          <Actions
            board={board}
            session={session}
            onAsk={setAsked}
            onClear={supposed.size === 0 ? null : () => suppose(new Map())}
          />
        }
      >
        {ask.isError ? <Failure error={ask.error} /> : null}
        <Distributions board={board} then={whatIf?.then ?? null} />
      </Card>
      <People
        board={board}
        supposed={supposed}
        whatIf={whatIf}
        suppose={(change) =>
          suppose(new Map(supposed).set(change.appraisal, { ...supposed.get(change.appraisal), ...change }))
        }
        onRecord={setAsked}
      />
      {asked ? (
        <Decision
          session={session}
          board={board}
          asked={asked}
          supposed={typeof asked === 'string' ? undefined : supposed.get(asked.appraisal)}
          onClose={() => setAsked(null)}
          onDone={() => {
            setAsked(null);
            suppose(typeof asked === 'string' ? new Map() : without(asked.appraisal));
          }}
        />
      ) : null}
    </>
  );
};

/** Its day, its panel, and what the unit has achieved. */
const useAbout = () => {
  const t = useText();
  const { day } = useFigures();
  return ({ orgAchievement, meetsOn, members }: Board): string =>
    [
      orgAchievement === null
        ? t('calibration.noAchievement')
        : t('calibration.achievement', { achievement: t(`achievement.${orgAchievement as 'good'}`) }),
      ...(meetsOn === null ? [] : [`${t('calibration.meetsOn')}: ${day(meetsOn)}`]),
      `${t('calibration.members')}: ${members.map(({ name }) => name).join(', ') || '–'}`,
    ].join(' · ');
};

interface ActionsProps {
  readonly board: Board;
  readonly session: string;
  readonly onAsk: (asked: Asked) => void;
  readonly onClear: (() => void) | null;
}

const Actions = ({ board: { state }, session, onAsk, onClear }: ActionsProps) => {
  const t = useText();
  return (
    <Flex gap={4} wrap="wrap">
      <Typography tag={Link} to={`/plugins/workflow/calibration-sessions/${session}`} textColor="primary600">
        {t('calibration.history')}
      </Typography>
      {state === 'open' ? (
        <>
          <Button variant="tertiary" disabled={onClear === null} onClick={() => onClear?.()}>
            {t('calibration.clear')}
          </Button>
          <IfAllowed permissions={PERMISSIONS.keepCalibration}>
            <Button variant="secondary" onClick={() => onAsk('ABANDON')}>
              {t('calibration.abandon')} …
            </Button>
            <Button onClick={() => onAsk('CLOSE')}>{t('calibration.end')} …</Button>
          </IfAllowed>
        </>
      ) : (
        <Chip kind={state === 'closed' ? 'success' : 'neutral'}>
          {t(`calibration.is.${state as 'closed'}`)}
        </Chip>
      )}
    </Flex>
  );
};

interface DecisionProps {
  readonly session: string;
  readonly board: Board;
  readonly asked: Asked;
  readonly supposed: Supposed | undefined;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const Decision = ({ session, board, asked, supposed, ...rest }: DecisionProps) => {
  const t = useText();
  const at = `/calibration-sessions/${session}`;
  if (typeof asked === 'string')
    return (
      <DecisionDialog
        {...rest}
        board={board}
        title={asked === 'CLOSE' ? t('calibration.end') : t('calibration.abandon')}
        text={asked === 'CLOSE' ? t('calibration.endText') : t('calibration.abandonText')}
        verb={asked === 'CLOSE' ? t('calibration.end') : t('calibration.abandon')}
        needsReason={asked === 'ABANDON' || board.now.breaches.length > 0}
        path={`${at}/end`}
        body={{ event: asked }}
      />
    );
  const { appraisal, employee, resultRating, behaviourRating, revision } = asked;
  const then = { ...{ resultRating, behaviourRating }, ...supposed };
  return (
    <DecisionDialog
      {...rest}
      board={board}
      title={t('calibration.recordTitle', { name: employee.name })}
      text={t('calibration.recordText', {
        result: t(`rating.${then.resultRating ?? 'none'}`),
        behaviour: t(`rating.${then.behaviourRating ?? 'none'}`),
      })}
      verb={t('calibration.record')}
      needsReason
      path={`${at}/adjustments`}
      body={{ revision, ...supposed, appraisal }}
    />
  );
};
