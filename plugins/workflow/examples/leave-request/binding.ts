import {
  query,
  type Binding,
  type EffectCall,
  type FactsRequest,
  type Queryable,
} from '../../server/src/public';
import { leaveDefinition } from './definition';
import type { LeaveFacts } from './facts';

/** What a leave request has to know of the office around it. People are principals of the host application. */
export interface Office {
  peopleOf(on: Queryable, unit: string): Promise<Pick<LeaveFacts, 'heads' | 'panel' | 'personnel'>>;
  /** Null when nobody is known by that name. */
  person(on: Queryable, principal: string): Promise<{ name: string; available: boolean } | null>;
  tell(call: EffectCall): Promise<void>;
}

const REQUEST = `
  SELECT r.employee, r.unit, r.first_day::text AS "firstDay", r.last_day::text AS "lastDay", r.reason, r.answer,
    (SELECT coalesce(json_agg(DISTINCT h.actor_role), '[]') FROM workflow_history h
     JOIN workflow_instances i ON i.id = h.instance_id
     WHERE i.subject_type = 'api::leave-request.leave-request' AND i.subject_id = r.document_id
       AND h.actor_id = ?) AS "actedAs"
  FROM leave_requests r WHERE r.document_id = ?`;

type Row = LeaveFacts['subject'] & { actedAs: string[] };

const namedIn = (data: unknown): string => {
  const { to } = (typeof data === 'object' && data !== null ? data : {}) as { to?: unknown };
  return typeof to === 'string' ? to.slice(0, 64) : '';
};

const loadFacts =
  (office: Office) =>
  async (on: Queryable, { subjectId, data }: FactsRequest): Promise<LeaveFacts | null> => {
    const to = namedIn(data);
    const [row] = await query<Row>(on, REQUEST, [to, subjectId]);
    if (!row) return null;
    const { actedAs, ...subject } = row;
    const person = to === '' ? null : await office.person(on, to);
    return {
      subject,
      ...(await office.peopleOf(on, subject.unit)),
      named: person && { ...person, actedAs },
    };
  };

export const leaveBinding = (office: Office): Binding<LeaveFacts> => ({
  definition: leaveDefinition,
  createdBy: 'anyone',
  loadFacts: loadFacts(office),
  place: ({ subject }) => ({ unit: subject.unit }),
  title: ({ subject }) => `Cuti ${subject.firstDay} – ${subject.lastDay}`,
  participants: ({ subject, personnel }) => [
    { role: 'employee', principal: subject.employee },
    ...personnel.map((principal) => ({ role: 'personnel', principal })),
  ],
  reassign: (role, to, from) => ({ event: 'REASSIGN', data: { role, from, to } }),
  effects: { tellEmployee: (call) => office.tell(call) },
});
