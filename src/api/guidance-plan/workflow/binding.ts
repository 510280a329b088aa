import {
  query,
  type Binding,
  type FactsRequest,
  type Queryable,
} from '../../../../plugins/workflow/server/src/public';
import { guidanceDefinition } from '../../../appraisal/follow-up/guidance/definition';
import type { GuidanceFacts } from '../../../appraisal/follow-up/guidance/facts';
import { OFFICE_COLUMNS, officeBindings, officeOf, type OfficeRow } from '../../../records/office';
import { GUIDANCE_PLAN } from '../../../scope/guidance-plans';

const FACTS = `
  SELECT e.document_id AS employee, e.name, u.document_id AS unit, a.goals, a.measures::json AS measures,
    a.notes::json AS notes, a.until::text AS until, a.started_on::text AS "startedOn", a.outcome, ${OFFICE_COLUMNS}
  FROM guidance_plans a JOIN employees e ON e.id = a.employee_id LEFT JOIN org_units u ON u.id = a.org_unit_id
  WHERE a.document_id = ?`;

type Fields = GuidanceFacts['subject'];

interface Row extends OfficeRow, Omit<Fields, 'measures' | 'notes'> {
  measures: Fields['measures'] | null;
  notes: Fields['notes'] | null;
  name: string;
  unit: string | null;
}

type Facts = GuidanceFacts & { name: string; unit: string | null };

const loadFacts = async (on: Queryable, request: FactsRequest): Promise<Facts | null> => {
  const [row] = await query<Row>(on, FACTS, [...officeBindings(GUIDANCE_PLAN, request), request.subjectId]);
  if (!row) return null;
  const { employee, goals, measures, notes, until, startedOn, outcome, name, unit } = row;
  return {
    subject: { employee, goals, measures: measures ?? [], notes: notes ?? [], until, startedOn, outcome },
    name,
    unit,
    ...officeOf(row),
  };
};

/** Ties a guidance plan to its tables. */
export const guidanceBinding = (): Binding<Facts> => ({
  definition: guidanceDefinition,
  createdBy: 'engine',
  loadFacts,
  title: ({ name }) => `Bimbingan kinerja – ${name}`,
  place: ({ unit }) => ({ unit }),
  reassign: (role, employee) => ({ event: 'REASSIGN', data: { role, employee } }),
});
