import {
  query,
  type Binding,
  type FactsRequest,
  type Queryable,
} from '../../../../plugins/workflow/server/src/public';
import { enrolmentDefinition } from '../../../appraisal/follow-up/enrolment/definition';
import type { EnrolmentFacts } from '../../../appraisal/follow-up/enrolment/facts';
import { OFFICE_COLUMNS, officeBindings, officeOf, type OfficeRow } from '../../../records/office';
import { ENROLMENT } from '../../../scope/enrolments';

const FACTS = `
  SELECT e.document_id AS employee, e.name, a.title, a.proposed_by AS "proposedBy", u.document_id AS unit,
    t.start_date::text AS "startDate", t.end_date::text AS "endDate", t.hours, ${OFFICE_COLUMNS}
  FROM enrolments a JOIN employees e ON e.id = a.employee_id
  LEFT JOIN org_units u ON u.id = a.org_unit_id LEFT JOIN trainings t ON t.id = a.training_id
  WHERE a.document_id = ?`;

interface Row extends OfficeRow {
  employee: string;
  name: string;
  title: string;
  proposedBy: 'employee' | 'appraiser';
  unit: string | null;
  startDate: string | null;
  endDate: string | null;
  hours: number | null;
}

type Facts = EnrolmentFacts & { name: string; unit: string | null };

const loadFacts = async (on: Queryable, request: FactsRequest): Promise<Facts | null> => {
  const [row] = await query<Row>(on, FACTS, [...officeBindings(ENROLMENT, request), request.subjectId]);
  if (!row) return null;
  const { employee, proposedBy, title, startDate, endDate, hours, name, unit } = row;
  return {
    subject: { employee, proposedBy },
    training: { title, startDate, endDate, hours },
    name,
    unit,
    ...officeOf(row),
  };
};

/** Ties the definition of an enrolment to its tables. */
export const enrolmentBinding = (): Binding<Facts> => ({
  definition: enrolmentDefinition,
  createdBy: 'engine',
  loadFacts,
  title: ({ training, name }) => `${training.title} – ${name}`,
  place: ({ unit }) => ({ unit }),
  reassign: (role, employee) => ({ event: 'REASSIGN', data: { role, employee } }),
});
