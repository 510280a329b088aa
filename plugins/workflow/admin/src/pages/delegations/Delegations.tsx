import { Button, Dialog, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import { asked, useApi, useRead } from '../../api/client';
import type { Delegation, Page } from '../../api/contracts';
import { useDefinitions } from '../../api/queries';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { DataTable } from '../../components/DataTable';
import { Frame, IfAllowed, Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { Pager } from '../../components/Pager';
import { PERMISSIONS } from '../../permissions';
import { useFigures, useText } from '../../text';
import { DelegateDialog } from './DelegateDialog';

/** Who acts for whom, in what and until when; arranged and ended here. */
const Delegations = () => {
  const t = useText();
  const [page, setPage] = useState(1);
  const [all, setAll] = useState(false);
  const [arranging, setArranging] = useState(false);
  const { data, error, isError } = useRead<Page<Delegation>>(
    `/workflow/delegations${asked({ open: all ? null : true, 'pagination[page]': page })}`,
    { keepPreviousData: true },
  );
  const show = (everything: boolean): void => {
    setAll(everything);
    setPage(1);
  };
  return (
    <Frame
      title={t('delegations.title')}
      subtitle={t('delegations.subtitle')}
      actions={
        <IfAllowed permissions={PERMISSIONS.intervene}>
          <Button onClick={() => setArranging(true)}>{t('delegations.arrange')} …</Button>
        </IfAllowed>
      }
    >
      <Card
        title={t('delegations.list')}
        actions={
          <Button variant="tertiary" aria-pressed={all} onClick={() => show(!all)}>
            {all ? t('delegations.onlyOpen') : t('delegations.all')}
          </Button>
        }
      >
        {isError ? <Failure error={error} /> : null}
        {!data ? (
          isError ? null : (
            <Waiting />
          )
        ) : data.data.length === 0 ? (
          <Notice kind="neutral">{t('delegations.none')}</Notice>
        ) : (
          <List delegations={data.data} />
        )}
        {data && data.meta.pagination.pageCount > 1 ? (
          <Pager pagination={data.meta.pagination} onPage={setPage} />
        ) : null}
      </Card>
      {arranging ? <DelegateDialog onClose={() => setArranging(false)} /> : null}
    </Frame>
  );
};

const List = ({ delegations }: { readonly delegations: Delegation[] }) => {
  const t = useText();
  const { day } = useFigures();
  const definitions = useDefinitions().data?.data ?? [];
  const inWhat = ({ definition, role }: Delegation): string => {
    const one = definitions.find(({ name }) => name === definition);
    const named =
      one?.roles[role ?? ''] ?? definitions.find(({ roles }) => roles[role ?? ''])?.roles[role ?? ''];
    return [one?.label ?? definition ?? t('delegations.everything'), named ?? role]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <DataTable
      label={t('delegations.list')}
      head={
        <>
          <th scope="col">{t('delegations.from')}</th>
          <th scope="col">{t('delegations.to')}</th>
          <th scope="col">{t('delegations.what')}</th>
          <th scope="col">{t('delegations.period')}</th>
          <th scope="col">{t('form.reason')}</th>
          <th scope="col">{t('delegations.state')}</th>
        </>
      }
    >
      {delegations.map((one) => (
        <tr key={one.id}>
          <th scope="row">{one.from.name ?? one.from.id}</th>
          <td>{one.to.name ?? one.to.id}</td>
          <td>{inWhat(one)}</td>
          <td>{`${day(one.validFrom)} – ${day(one.validTo)}`}</td>
          <td>{one.reason}</td>
          <td>
            <State delegation={one} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
};

const State = ({
  delegation: { id, from, to, endedAt, validFrom, validTo },
}: {
  readonly delegation: Delegation;
}) => {
  const t = useText();
  const { day } = useFigures();
  const now = Date.now();
  if (endedAt !== null) return <>{t('delegations.ended', { day: day(endedAt) })}</>;
  if (new Date(validTo).getTime() < now) return <>{t('delegations.over')}</>;
  const names = { from: from.name ?? from.id, to: to.name ?? to.id };
  return (
    <Flex gap={2} wrap="wrap">
      {new Date(validFrom).getTime() > now ? (
        <Chip kind="neutral">{t('delegations.ahead')}</Chip>
      ) : (
        <Chip kind="success">{t('delegations.inForce')}</Chip>
      )}
      <IfAllowed permissions={PERMISSIONS.intervene}>
        <End id={id} names={names} />
      </IfAllowed>
    </Flex>
  );
};

const End = ({ id, names }: { readonly id: string; readonly names: { from: string; to: string } }) => {
  const t = useText();
  const { del } = useApi();
  const queries = useQueryClient();
  const end = useMutation(() => del(`/workflow/delegations/${id}`), {
    onSuccess: () => queries.invalidateQueries(['workflow']),
  });
  return (
    <>
      {end.isError ? <Failure error={end.error} /> : null}
      <Dialog.Root>
        <Dialog.Trigger>
          <Button size="S" variant="secondary" aria-label={t('delegations.endOf', names)}>
            {t('delegations.end')} …
          </Button>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>{t('delegations.end')}</Dialog.Header>
          <Dialog.Body>{t('delegations.endText', names)}</Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button variant="tertiary">{t('close')}</Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button loading={end.isLoading} onClick={() => end.mutate()}>
                {t('delegations.end')}
              </Button>
            </Dialog.Action>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </>
  );
};

export default Delegations;
