import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueQuery, enrolmentsQuery } from '../../api/enrolments';
import { meQuery } from '../../api/me';
import { Empty } from '../../shared/ui/Empty';
import { EnrolmentFacts } from '../../shared/ui/EnrolmentFacts';
import { Failure } from '../../shared/ui/Failure';
import { Loading } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { readSoFar } from '../../shared/readSoFar';
import { AskTraining } from '../../shared/work/AskTraining';
import { QuickActions } from '../../shared/work/QuickActions';

/** The trainings that I take or asked for, and the catalogue. */
export const EnrolmentsPage = () => {
  const { t } = useTranslation();
  const { data: me } = useQuery(meQuery);
  const enrolments = useInfiniteQuery({ ...enrolmentsQuery(me?.id ?? ''), enabled: Boolean(me) });
  const { list, total, left } = readSoFar(enrolments);
  return (
    <Page title={t('enrolments.title')}>
      <p>{t('enrolments.about')}</p>
      {enrolments.error && <Failure error={enrolments.error} retry={enrolments.refetch} />}
      {enrolments.isPending && me !== null && <Loading />}
      {(me === null || (enrolments.data && total === 0)) && (
        <Empty title={t('enrolments.none')}>
          <p>{t('enrolments.noneHint')}</p>
        </Empty>
      )}
      <ul className="cards">
        {list.map((enrolment) => (
          <li key={enrolment.documentId} className="card">
            <h2>
              {enrolment.title}{' '}
              <span className={`tag tag-${enrolment.state}`}>
                {t(`recordState.enrolments.${enrolment.state}`)}
              </span>
            </h2>
            <EnrolmentFacts enrolment={enrolment} />
            <QuickActions work={{ subject: 'enrolments', id: enrolment.documentId }} />
          </li>
        ))}
      </ul>
      <More left={left} query={enrolments} />
      <Catalogue />
    </Page>
  );
};

const Catalogue = () => {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), 300);
  const { data = [] } = useQuery(catalogueQuery(asked));
  return (
    <section className="card stack" aria-labelledby="catalogue">
      <h2 id="catalogue">{t('enrolments.catalogue')}</h2>
      <TextInput
        type="search"
        label={t('enrolments.search')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {data.length === 0 && <p className="faint">{t('named.none')}</p>}
      <ul className="rows">
        {data.map(({ documentId, title, hours }) => (
          <li key={documentId}>
            <span className="grow">
              {title}
              {hours != null && (
                <span className="faint small block">{t('enrolments.hours', { count: hours })}</span>
              )}
            </span>
            <AskTraining training={documentId} title={title} request />
          </li>
        ))}
      </ul>
    </section>
  );
};
