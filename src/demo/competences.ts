import { query } from '../../plugins/workflow/server/src/public';
import type { Scene } from './cycles';
import { createRecord, madeOf, type Made } from './records';

/** What the position of the demo employee asks for; everybody of that position is held against it. */

const COMPETENCIES = [
  ['Pelayanan administrasi kependudukan', 'Civil registration services', 'technical', 3],
  ['Orientasi pada hasil', 'Orientation towards results', 'managerial', 3],
  ['Perekat bangsa', 'National unity', 'sociocultural', 4],
] as const;

export const loadCompetences = async ({ strapi, trx, organisation }: Scene): Promise<void> => {
  const employee = madeOf(organisation.people, 'civil.employee');
  const [held] = await query<{ position: number }>(
    trx,
    `SELECT position_id AS position FROM employees_position_lnk WHERE employee_id = ?`,
    [employee.id],
  );
  if (!held) return;
  for (const [name, nameEn, kind, level] of COMPETENCIES) {
    const competency: Made = await createRecord(strapi, 'api::competency.competency', {
      name,
      nameEn,
      kind,
      active: true,
    });
    await createRecord(strapi, 'api::competency-standard.competency-standard', {
      position: held.position,
      competency: competency.id,
      level,
    });
  }
};
