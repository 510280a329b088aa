import {
  query,
  type Binding,
  type FactsRequest,
  type Queryable,
} from '../../../../plugins/workflow/server/src/public';
import {
  proposalDefinition,
  type ProposalFacts,
  type ProposalKind,
} from '../../../appraisal/follow-up/proposal/definition';
import { OFFICE_COLUMNS, officeBindings, officeOf, type OfficeRow } from '../../../records/office';
import { FOLLOW_UP_PROPOSAL } from '../../../scope/follow-up-proposals';

const FACTS = `
  SELECT e.document_id AS employee, e.name, u.document_id AS unit, a.kind, a.title, a.decision, ${OFFICE_COLUMNS}
  FROM follow_up_proposals a JOIN employees e ON e.id = a.employee_id LEFT JOIN org_units u ON u.id = a.org_unit_id
  WHERE a.document_id = ?`;

interface Row extends OfficeRow {
  employee: string;
  name: string;
  unit: string | null;
  kind: ProposalKind;
  title: string;
  decision: string | null;
}

type Facts = ProposalFacts & Pick<Row, 'name' | 'unit' | 'title'>;

const loadFacts = async (on: Queryable, request: FactsRequest): Promise<Facts | null> => {
  const asked = officeBindings(FOLLOW_UP_PROPOSAL, request);
  const [row] = await query<Row>(on, FACTS, [...asked, request.subjectId]);
  if (!row) return null;
  const { employee, kind, decision, name, unit, title } = row;
  return { subject: { kind, decision }, employee, name, unit, title, ...officeOf(row) };
};

/** Ties proposals of rewards and sanctions to their tables. */
export const proposalBinding = (): Binding<Facts> => ({
  definition: proposalDefinition,
  createdBy: 'engine',
  loadFacts,
  title: ({ title, name }) => `${title} – ${name}`,
  place: ({ unit }) => ({ unit }),
  reassign: (role, employee) => ({ event: 'REASSIGN', data: { role, employee } }),
});
