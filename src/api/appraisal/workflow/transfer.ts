import type { Core } from '@strapi/strapi';
import {
  query,
  type Queryable,
  type Transaction,
  type Written,
} from '../../../../plugins/workflow/server/src/public';
import type { AppraisalFacts, TransferFacts } from '../../../appraisal/workflow/facts';
import { appoint } from '../../../appraisal/workflow/roles';
import { openAppraisals, readCycleGround } from './open';
import { readOrganisation, readUnits } from './organisation';
import { appointmentRules, type PolicyRow } from './policy';

/**
 * A transfer in mid-cycle: this period closes with its own appraiser, the next one opens in the new unit with the head
 * of that unit as appraiser (of the unit above, for somebody who leads the unit).
 */

const newAppraiser = async (on: Queryable, employee: string, orgUnit: string) => {
  const units = await readUnits(on);
  const unit = units.get(orgUnit);
  const head = unit?.head === employee ? units.get(unit.parent ?? '')?.head : unit?.head;
  return { units, unit: unit ?? null, head: head ?? null };
};

/** What would keep the next period from opening; asked before the transfer is decided. */
export const transferFacts = async (
  on: Queryable,
  employee: string,
  appraisal: string,
  to: { orgUnit: string; position: string },
): Promise<TransferFacts> => {
  const { orgUnit, position } = to;
  const { units, unit, head } = await newAppraiser(on, employee, orgUnit);
  const closed = await query(
    on,
    `SELECT 1 FROM appraisals a JOIN appraisals later ON later.employee_id = a.employee_id
       AND later.cycle_id = a.cycle_id AND later.period > a.period AND later.state <> 'cancelled'
     WHERE a.document_id = ?`,
    [appraisal],
  );
  if (closed.length > 0) {
    return {
      blocks: [
        {
          code: 'PERIOD_CLOSED',
          message: {
            id: 'Periode ini sudah ditutup oleh mutasi sebelumnya',
            en: 'A transfer has closed this period already',
          },
        },
      ],
    };
  }
  const known = await query(on, `SELECT 1 FROM positions WHERE document_id = ?`, [position]);
  if (known.length === 0) {
    return {
      blocks: [
        {
          code: 'NO_SUCH_POSITION',
          message: { id: 'Jabatan tidak ditemukan', en: 'There is no such position' },
        },
      ],
    };
  }
  if (!unit) {
    return {
      blocks: [
        {
          code: 'NO_SUCH_UNIT',
          message: { id: 'Unit kerja tidak ditemukan', en: 'There is no such org unit' },
        },
      ],
    };
  }
  const organisation = await readOrganisation(on, [employee, ...(head === null ? [] : [head])], units);
  const person = organisation.person(employee);
  if (!person) return { blocks: [] };
  const [policy] = await query<{ row: PolicyRow }>(
    on,
    `SELECT to_json(p) AS row FROM appraisals a JOIN appraisal_policies p ON p.id = a.policy_id WHERE a.document_id = ?`,
    [appraisal],
  );
  // By the rules that will open the next period: a person on a study assignment may be appraised under them.
  const rules = policy ? appointmentRules(policy.row) : {};
  const { findings } = appoint({ ...person, appraiser: head, orgUnit }, organisation, rules);
  return { blocks: findings.filter(({ severity }) => severity === 'blocks') };
};

/** Opens the next period in the transaction that closed this one, and moves the employee's record. */
export const openNextPeriod = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { subjectId, facts, decision, now }: Written<AppraisalFacts>,
): Promise<void> => {
  const moved = decision.steps.find(({ event }) => event === 'TRANSFER')?.data;
  if (!moved) return;
  const { date, position, orgUnit } = moved as { date: string; position: string; orgUnit: string };
  const { employee } = facts.subject;
  const [row] = await query<{ cycle: string; period: number }>(
    trx,
    `SELECT c.document_id AS cycle,
       (SELECT max(o.period) FROM appraisals o WHERE o.employee_id = a.employee_id AND o.cycle_id = a.cycle_id) AS period
     FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id WHERE a.document_id = ?`,
    [subjectId],
  );
  const ground = row ? await readCycleGround(trx, row.cycle) : null;
  const { units, head } = await newAppraiser(trx, employee, orgUnit);
  if (!row || !ground || head === null)
    throw new Error('a transfer passed its rules without a cycle or an appraiser');
  const organisation = await readOrganisation(trx, [employee, head], units);
  const person = organisation.person(employee);
  if (!person) throw new Error(`employee ${employee} is gone`);
  await moveEmployee(trx, employee, { orgUnit, position, appraiser: head });
  const opening = {
    employee: person,
    appraiser: head,
    orgUnit,
    position,
    period: row.period + 1,
    periodStart: date,
  };
  await openAppraisals(strapi, trx, ground, [opening], organisation, now);
};

const moveEmployee = async (
  trx: Transaction,
  employee: string,
  to: { orgUnit: string; position: string; appraiser: string },
): Promise<void> => {
  const link = (table: string, column: string, target: string) => `
    INSERT INTO ${table} (employee_id, ${column})
    SELECT e.id, t.id FROM employees e, ${target} t WHERE e.document_id = ? AND t.document_id = ?`;
  for (const [table, column, target, id] of [
    ['employees_org_unit_lnk', 'org_unit_id', 'org_units', to.orgUnit],
    ['employees_position_lnk', 'position_id', 'positions', to.position],
    ['employees_appraiser_lnk', 'inv_employee_id', 'employees', to.appraiser],
  ] as const) {
    await trx.raw(
      `DELETE FROM ${table} WHERE employee_id = (SELECT id FROM employees WHERE document_id = ?)`,
      [employee],
    );
    await trx.raw(link(table, column, target), [employee, id]);
  }
};
