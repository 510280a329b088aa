import { query, type Queryable } from '../../plugins/workflow/server/src/public';
import type { Row, Scope } from '../scope/rules';
import { of, type ExportColumn } from './columns';

/** Records beside an appraisal say which one; whose it is a person reads by the name. */

export const isBesideAppraisal = ({ relations }: Scope): boolean =>
  'appraisal' in relations && !('employee' in relations);

const PERSON = of('employee', 'name', 'Pegawai', 'Employee');

/** The columns with the employee's after the first. */
export const withPerson = ([first, ...rest]: ExportColumn[]): ExportColumn[] => [
  ...(first ? [first] : []),
  PERSON,
  ...rest,
];

const NAMES = `SELECT a.document_id AS id, e.name FROM appraisals a JOIN employees e ON e.id = a.employee_id
  WHERE a.document_id = ANY (?)`;

const appraisalOf = ({ appraisal }: Row): string =>
  (appraisal as { documentId: string } | null | undefined)?.documentId ?? '';

/** The rows with the employee of their appraisal: one question for all of a batch. */
export const withNames = async (on: Queryable, rows: Row[]): Promise<Row[]> => {
  const found = await query<{ id: string; name: string }>(on, NAMES, [[...new Set(rows.map(appraisalOf))]]);
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, employee: { name: names.get(appraisalOf(row)) ?? null } }));
};
