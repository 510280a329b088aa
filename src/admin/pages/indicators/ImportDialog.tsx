import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation, useQueryClient } from 'react-query';
import {
  DataTable,
  Failure,
  Notice,
  useApi,
  useFocusBack,
} from '../../../../plugins/workflow/admin/src/public';
import { useText } from '../text';
import { useTakeFile } from '../useTakeFile';

interface Fault {
  row: number;
  column: string | null;
  message: string;
  fix: string;
}

interface Imported {
  data: {
    dryRun: boolean;
    rows: number;
    created: number;
    updated: number;
    unchanged: number;
    faultCount: number;
    faults: Fault[];
  };
}

const SHOWN = 50;

/** A file of indicators: looked through first, then written; every bad cell is named with its cure. */
export const ImportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  useFocusBack();
  const t = useText();
  const { post } = useApi();
  const queries = useQueryClient();
  const take = useTakeFile();
  const [file, setFile] = useState<File | null>(null);
  const run = useMutation(
    (dryRun: boolean) => {
      const form = new FormData();
      if (file) form.append('file', file);
      return post<Imported>(`/imports/indicators?dryRun=${String(dryRun)}`, form);
    },
    { onSuccess: ({ data }) => (data.dryRun ? undefined : queries.invalidateQueries(['workflow'])) },
  );
  const { data } = run;
  const checked = data?.data.dryRun === true && data.data.faultCount === 0;
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{t('import.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{t('import.text')}</Typography>
            <Flex>
              <Button
                variant="tertiary"
                onClick={() =>
                  take.mutate({ path: '/imports/indicators/template.xlsx', name: 'indicators.xlsx' })
                }
              >
                {t('import.template')}
              </Button>
            </Flex>
            <Field.Root name="file" required>
              <Field.Label>{t('import.file')}</Field.Label>
              <input
                id="kinerja-import-file"
                aria-label={t('import.file')}
                type="file"
                accept=".csv,.xlsx"
                onChange={({ target }) => {
                  setFile(target.files?.[0] ?? null);
                  run.reset();
                }}
              />
            </Field.Root>
            {run.isError ? <Failure error={run.error} /> : null}
            {data ? <Outcome {...data.data} /> : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('close')}</Button>
          </Modal.Close>
          {data?.data.dryRun === false ? null : (
            <Button disabled={file === null} loading={run.isLoading} onClick={() => run.mutate(!checked)}>
              {checked ? t('import.write') : t('import.check')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const Outcome = ({ dryRun, rows, created, updated, unchanged, faultCount, faults }: Imported['data']) => {
  const t = useText();
  return (
    <>
      <Notice kind={faultCount > 0 ? 'warning' : 'success'}>
        {t(dryRun ? 'import.would' : 'import.did', { rows, created, updated, unchanged, faults: faultCount })}
      </Notice>
      {faults.length === 0 ? null : (
        <DataTable
          label={t('import.faults')}
          head={
            <>
              <th scope="col" className="number">
                {t('import.row')}
              </th>
              <th scope="col">{t('import.fault')}</th>
              <th scope="col">{t('import.fix')}</th>
            </>
          }
        >
          {faults.slice(0, SHOWN).map(({ row, column, message, fix }) => (
            <tr key={`${String(row)} ${column ?? ''} ${message}`}>
              <td className="number">{row}</td>
              <td>{message}</td>
              <td>{fix}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </>
  );
};
