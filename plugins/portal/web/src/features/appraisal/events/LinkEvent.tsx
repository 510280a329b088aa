import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { suggestionsQuery } from '../../../api/planning';
import { Empty } from '../../../shared/ui/Empty';
import { Failure } from '../../../shared/ui/Failure';
import { Loading } from '../../../shared/ui/Loading';
import { EventShell } from '../../../shared/work/EventShell';
import { placeOf } from '../../../shared/work/place';
import { fieldId } from '../../../shared/work/Problems';
import { useDraft } from '../../../shared/work/useDraft';
import { leadersChoices } from './leadersChoices';
import type { AppraisalEventProps } from './props';

type Typed = Record<string, string>;

const toData = (typed: Typed) => ({
  links: Object.entries(typed).map(([workResult, parent]) => ({ workResult, parent: parent || null })),
});

/** Links results to the leader's once those are there: a plan need not wait for the one above it. */
export const LinkEvent = (props: AppraisalEventProps) => {
  const { t } = useTranslation();
  const { appraisal } = props;
  const { data, error, refetch } = useQuery(suggestionsQuery(appraisal.documentId));
  const draft = useDraft<Typed>(placeOf(props), () =>
    Object.fromEntries(appraisal.workResults.map(({ key, parent }) => [key, parent ?? ''])),
  );
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const leader = data.leader;
  if (!leader || leader.results.length === 0)
    return <Empty title={t('links.none')}>{t('links.noneHint')}</Empty>;
  return (
    <EventShell {...props} draft={draft} toData={toData}>
      {(problemAt) => (
        <div className="card stack">
          <p>{t('links.about', { name: leader.name })}</p>
          {appraisal.workResults.map(({ key, title }, at) => (
            <NativeSelect
              key={key}
              id={fieldId(`links.${at}.parent`)}
              label={title}
              value={draft.data[key] ?? ''}
              error={problemAt(`links.${at}.parent`)}
              data={leadersChoices(leader, draft.data[key] ?? '', t)}
              onChange={({ currentTarget }) => {
                const parent = currentTarget.value;
                draft.setData((before) => ({ ...before, [key]: parent }));
              }}
            />
          ))}
        </div>
      )}
    </EventShell>
  );
};
