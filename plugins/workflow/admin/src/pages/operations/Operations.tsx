import { Button, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import { asked, useApi, useRead } from '../../api/client';
import type { Delivery, Page, Webhook } from '../../api/contracts';
import { useFailures } from '../../api/queries';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { DataTable } from '../../components/DataTable';
import { Frame, IfAllowed, Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { Pager } from '../../components/Pager';
import { PERMISSIONS } from '../../permissions';
import { useFigures, useText } from '../../text';
import { Failures } from './Failures';

/** What went wrong behind the scenes, and what other applications were told. */
const Operations = () => {
  const t = useText();
  const [page, setPage] = useState(1);
  const failures = useFailures(page);
  return (
    <Frame title={t('operations.title')} subtitle={t('operations.subtitle')}>
      <Card title={t('failures.title')} hint={t('failures.hint')}>
        {failures.isError ? <Failure error={failures.error} /> : null}
        {failures.data ? null : <Waiting />}
        {failures.data?.data.length === 0 ? <Notice kind="success">{t('failures.none')}</Notice> : null}
        {failures.data && failures.data.data.length > 0 ? (
          <>
            <Failures failures={failures.data.data} />
            <Pager pagination={failures.data.meta.pagination} onPage={setPage} />
          </>
        ) : null}
      </Card>
      <Webhooks />
    </Frame>
  );
};

const Webhooks = () => {
  const t = useText();
  const webhooks = useRead<{ data: Webhook[] }>('/workflow/webhooks');
  const names = new Map((webhooks.data?.data ?? []).map(({ id, name }) => [id, name]));
  return (
    <>
      <Card title={t('webhooks.title')} hint={t('webhooks.hint')}>
        {webhooks.isError ? <Failure error={webhooks.error} /> : null}
        {webhooks.data?.data.length === 0 ? <Notice kind="neutral">{t('webhooks.none')}</Notice> : null}
        {webhooks.data && webhooks.data.data.length > 0 ? (
          <DataTable
            label={t('webhooks.title')}
            head={
              <>
                <th scope="col">{t('people.name')}</th>
                <th scope="col">{t('webhooks.address')}</th>
                <th scope="col">{t('people.state')}</th>
              </>
            }
          >
            {webhooks.data.data.map(({ id, name, url, active }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{url}</td>
                <td>
                  <Chip kind={active ? 'success' : 'neutral'}>
                    {t(active ? 'webhooks.active' : 'webhooks.paused')}
                  </Chip>
                </td>
              </tr>
            ))}
          </DataTable>
        ) : null}
      </Card>
      <Deliveries names={names} />
    </>
  );
};

const Deliveries = ({ names }: { readonly names: ReadonlyMap<string, string> }) => {
  const t = useText();
  const { moment } = useFigures();
  const { post } = useApi();
  const queries = useQueryClient();
  const [status, setStatus] = useState('failed');
  const [page, setPage] = useState(1);
  const { data, error, isError } = useRead<Page<Delivery>>(
    `/workflow/deliveries${asked({ status: status === 'all' ? null : status, 'pagination[page]': page })}`,
    { keepPreviousData: true },
  );
  const retry = useMutation((id: string) => post(`/workflow/deliveries/${id}/retry`, {}), {
    onSuccess: () => queries.invalidateQueries('workflow'),
  });
  return (
    <Card
      title={t('deliveries.title')}
      actions={
        <Field.Root name="status" minWidth="22rem">
          <Field.Label>{t('deliveries.which')}</Field.Label>
          <SingleSelect
            value={status}
            onChange={(chosen) => {
              setStatus(String(chosen));
              setPage(1);
            }}
          >
            <SingleSelectOption value="failed">{t('deliveries.failed')}</SingleSelectOption>
            <SingleSelectOption value="all">{t('deliveries.all')}</SingleSelectOption>
          </SingleSelect>
        </Field.Root>
      }
    >
      {isError ? <Failure error={error} /> : null}
      {retry.isError ? <Failure error={retry.error} /> : null}
      {data ? null : <Waiting />}
      {data?.data.length === 0 ? <Notice kind="neutral">{t('deliveries.none')}</Notice> : null}
      {data && data.data.length > 0 ? (
        <>
          <DataTable
            label={t('deliveries.title')}
            head={
              <>
                <th scope="col">{t('webhooks.title')}</th>
                <th scope="col">{t('ways.event')}</th>
                <th scope="col">{t('people.state')}</th>
                <th scope="col">{t('failures.error')}</th>
                <th scope="col">{t('failures.since')}</th>
                <th scope="col">{t('failures.retry')}</th>
              </>
            }
          >
            {data.data.map((delivery) => (
              <tr key={delivery.id}>
                <th scope="row">{names.get(delivery.webhook) ?? delivery.webhook}</th>
                <td>{delivery.event}</td>
                <td>{delivery.status}</td>
                <td>{delivery.lastError ?? delivery.lastStatus ?? '–'}</td>
                <td>{moment(delivery.createdAt)}</td>
                <td>
                  <IfAllowed permissions={PERMISSIONS.manage}>
                    <Button size="S" variant="secondary" onClick={() => retry.mutate(delivery.id)}>
                      {t('failures.retry')}
                    </Button>
                  </IfAllowed>
                </td>
              </tr>
            ))}
          </DataTable>
          <Pager pagination={data.meta.pagination} onPage={setPage} />
        </>
      ) : null}
    </Card>
  );
};

export default Operations;
