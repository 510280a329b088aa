import { Button, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useMutation, useQueryClient } from 'react-query';
import { Link } from 'react-router-dom';
import { useApi } from '../../api/client';
import type { FailedJob } from '../../api/contracts';
import { DataTable } from '../../components/DataTable';
import { IfAllowed } from '../../components/Frame';
import { Failure } from '../../components/Notice';
import { HOME, PERMISSIONS } from '../../permissions';
import { useFigures, useText } from '../../text';

/** Effects and other jobs that went wrong, each to be tried again. */
export const Failures = ({ failures }: { readonly failures: FailedJob[] }) => {
  const t = useText();
  const { locale } = useIntl();
  const { moment } = useFigures();
  const { post } = useApi();
  const queries = useQueryClient();
  const retry = useMutation((id: string) => post(`/workflow/failures/${id}/retry`, {}), {
    onSuccess: () => queries.invalidateQueries('workflow'),
  });
  return (
    <>
      {retry.isError ? <Failure error={retry.error} /> : null}
      <DataTable
        label={t('failures.title')}
        head={
          <>
            <th scope="col">{t('failures.what')}</th>
            <th scope="col">{t('failures.subject')}</th>
            <th scope="col">{t('failures.error')}</th>
            <th scope="col">{t('failures.tries')}</th>
            <th scope="col">{t('failures.since')}</th>
            <th scope="col">{t('failures.retry')}</th>
          </>
        }
      >
        {failures.map(
          ({ id, label, effect, job, subject, documentId, error, attempts, maxAttempts, createdAt }) => (
            <tr key={id}>
              <th scope="row">{label?.[locale === 'id' ? 'id' : 'en'] ?? effect ?? job}</th>
              <td>
                {subject !== null && documentId !== null ? (
                  <Typography tag={Link} to={`${HOME}/${subject}/${documentId}`} textColor="primary600">
                    {documentId}
                  </Typography>
                ) : (
                  '–'
                )}
              </td>
              <td>{error ?? '–'}</td>
              <td className="number">
                {attempts} / {maxAttempts}
              </td>
              <td>{moment(createdAt)}</td>
              <td>
                <IfAllowed permissions={PERMISSIONS.manage}>
                  <Button size="S" variant="secondary" onClick={() => retry.mutate(id)}>
                    {t('failures.retry')}
                  </Button>
                </IfAllowed>
              </td>
            </tr>
          ),
        )}
      </DataTable>
    </>
  );
};
