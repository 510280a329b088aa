import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import { beginSession, sessionsQuery, waitingUnitsQuery } from '../../api/calibration';
import { Empty } from '../../shared/ui/Empty';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { readSoFar } from '../../shared/readSoFar';
import { Term } from '../../shared/ui/Term';
import { useDates } from '../../shared/useDates';
import { pageOf } from '../../shared/work/place';

const placeOf = (id: string): string => pageOf({ subject: 'calibration-sessions', id });

/** Where my panel has results to look at together, and the sessions that there were. */
export const CalibrationPage = () => {
  const { t } = useTranslation();
  const units = useQuery(waitingUnitsQuery);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const beginning = useMutation({
    mutationFn: ({ unit, cycle }: { unit: string; cycle: string }) => beginSession(unit, cycle),
    onSuccess: async (id) => {
      await queries.invalidateQueries();
      navigate(placeOf(id));
    },
  });
  return (
    <Page title={t('calibration.title')}>
      <p>
        <Term name="calibration">{t('calibration.about')}</Term>
      </p>
      {beginning.error && <Failure error={beginning.error} />}
      {units.error && <Failure error={units.error} retry={units.refetch} />}
      {units.isPending && <Loading />}
      {units.data?.length === 0 && (
        <Empty title={t('calibration.none')}>
          <p>{t('calibration.noneHint')}</p>
        </Empty>
      )}
      <ul className="cards">
        {units.data?.map(({ orgUnit, cycle, waiting, notReviewed, session }) => (
          <li key={`${orgUnit.documentId} ${cycle.documentId}`} className="card">
            <h2>{orgUnit.name}</h2>
            <p className="faint">{cycle.name}</p>
            <p>{t('calibration.waiting', { count: waiting })}</p>
            {notReviewed > 0 && (
              <p className="faint">{t('calibration.notReviewed', { count: notReviewed })}</p>
            )}
            {session ? (
              <Button component={Link} to={placeOf(session)}>
                {t('calibration.goOn')}
              </Button>
            ) : (
              <Button
                loading={beginning.isPending && beginning.variables.unit === orgUnit.documentId}
                onClick={() => beginning.mutate({ unit: orgUnit.documentId, cycle: cycle.documentId })}
              >
                {t('calibration.begin')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Sessions />
    </Page>
  );
};

const Sessions = () => {
  const { t } = useTranslation();
  const { date } = useDates();
  const sessions = useInfiniteQuery(sessionsQuery);
  const { list, total, left } = readSoFar(sessions);
  if (sessions.error) return <Failure error={sessions.error} retry={sessions.refetch} />;
  if (total === 0) return null;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('calibration.sessions')}</h2>
      <ul className="rows card">
        {list.map(({ documentId, orgUnit, cycle, state, stateSince }) => (
          <li key={documentId}>
            <Link to={placeOf(documentId)}>
              <strong>{orgUnit?.name}</strong>
            </Link>
            <span className="faint">{cycle?.name}</span>
            <span className="tag">{t(`recordState.calibration-sessions.${state}`)}</span>
            <span className="faint">{date(stateSince)}</span>
          </li>
        ))}
      </ul>
      <More left={left} query={sessions} />
    </section>
  );
};
