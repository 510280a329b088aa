import { Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation } from 'react-query';
import { Link } from 'react-router-dom';
import { asked, useApi, useRead } from '../../api/client';
import type { DefinitionInfo, Page, RefusedAttempt, Verification } from '../../api/contracts';
import { useDefinitions } from '../../api/queries';
import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { Frame, Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { Pager } from '../../components/Pager';
import { HOME } from '../../permissions';
import { useFigures, useText } from '../../text';
import { Entries } from './Entries';

/** For auditors: whether the histories are whole, what was done, and who tried what in vain. */
const Audit = () => {
  const t = useText();
  const definitions = useDefinitions().data?.data ?? [];
  return (
    <Frame title={t('audit.title')} subtitle={t('audit.subtitle')}>
      <Verify />
      <Entries definitions={definitions} />
      <Attempts definitions={definitions} />
    </Frame>
  );
};

const NOTHING: Verification = { chains: 0, entries: 0, erased: 0, broken: [] };

/** Recomputes all chains, some thousand a request, and adds up what was found. */
const Verify = () => {
  const t = useText();
  const { number } = useFigures();
  const { get } = useApi();
  const [found, setFound] = useState<Verification>(NOTHING);
  const verify = useMutation(async () => {
    let sum = NOTHING;
    let after: string | null = '0';
    while (after !== null) {
      const { data }: { data: Verification } = await get(`/workflow/audit/verification${asked({ after })}`);
      sum = {
        chains: sum.chains + data.chains,
        entries: sum.entries + data.entries,
        erased: sum.erased + data.erased,
        broken: [...sum.broken, ...data.broken],
      };
      setFound(sum);
      after = data.next ?? null;
    }
    return sum;
  });
  return (
    <Card
      title={t('audit.verify')}
      hint={t('audit.verifyHint')}
      actions={
        <Button loading={verify.isLoading} onClick={() => verify.mutate()}>
          {t('audit.doVerify')}
        </Button>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {verify.isLoading ? <ProgressBar aria-label={t('loading')} /> : null}
        {verify.isError ? <Failure error={verify.error} /> : null}
        {found.chains > 0 ? (
          <Notice kind={found.broken.length > 0 ? 'danger' : verify.isSuccess ? 'success' : 'neutral'}>
            {t('audit.verified', {
              chains: number(found.chains),
              entries: number(found.entries),
              broken: number(found.broken.length),
            })}
          </Notice>
        ) : null}
        {found.broken.length > 0 ? (
          <ul>
            {found.broken.map(({ subjectType, subjectId, sequence, problem }) => (
              <li key={`${subjectId} ${String(sequence)}`}>
                <Typography>
                  {subjectType} {subjectId}, {sequence}: {problem}
                </Typography>
              </li>
            ))}
          </ul>
        ) : null}
      </Flex>
    </Card>
  );
};

const Attempts = ({ definitions }: { readonly definitions: DefinitionInfo[] }) => {
  const t = useText();
  const { moment } = useFigures();
  const [page, setPage] = useState(1);
  const { data, error, isError } = useRead<Page<RefusedAttempt>>(
    `/workflow/audit/refusals${asked({ 'pagination[page]': page })}`,
    { keepPreviousData: true },
  );
  const eventName = (subject: string, event: string) =>
    definitions.find((one) => one.subject === subject)?.events[event] ?? event;
  return (
    <Card title={t('audit.refusals')} hint={t('audit.refusalsHint')}>
      {isError ? <Failure error={error} /> : null}
      {data ? null : <Waiting />}
      {data?.data.length === 0 ? <Notice kind="neutral">{t('audit.noRefusals')}</Notice> : null}
      {data && data.data.length > 0 ? (
        <>
          <DataTable
            label={t('audit.refusals')}
            head={
              <>
                <th scope="col">{t('audit.when')}</th>
                <th scope="col">{t('audit.who')}</th>
                <th scope="col">{t('audit.what')}</th>
                <th scope="col">{t('failures.subject')}</th>
                <th scope="col">{t('audit.why')}</th>
                <th scope="col" className="number">
                  {t('audit.times')}
                </th>
              </>
            }
          >
            {data.data.map(({ id, lastAt, actor, event, subject, documentId, code, reasons, times }) => (
              <tr key={id}>
                <td>{moment(lastAt)}</td>
                <td>{actor.name}</td>
                <th scope="row">{eventName(subject, event)}</th>
                <td>
                  <Typography tag={Link} to={`${HOME}/${subject}/${documentId}`} textColor="primary600">
                    {documentId}
                  </Typography>
                </td>
                <td>{[...new Set([code, ...reasons])].join(', ')}</td>
                <td className="number">{times}</td>
              </tr>
            ))}
          </DataTable>
          <Pager pagination={data.meta.pagination} onPage={setPage} />
        </>
      ) : null}
    </Card>
  );
};

export default Audit;
