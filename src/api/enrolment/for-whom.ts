import { appoint } from '../../appraisal/workflow/roles';
import {
  malformed,
  notFound,
  refuseByRules,
  type ActingAs,
  type Participant,
  type Refusal,
} from '../../../plugins/workflow/server/src/public';
import { standOn, type Session } from '../../records/session';
import { readOrganisation } from '../appraisal/workflow/organisation';
import type { NewEnrolment } from './forms';

/** For whom a training is, who decides on it, and in which role the caller asks. */
export interface Ground {
  ok: true;
  employee: string;
  participants: Participant[];
  as: ActingAs;
  /** Titles of the plan by key, where it follows from an appraisal. */
  plan: Map<string, string>;
}

const ROLES = ['employee', 'appraiser', 'performanceTeam'];
const deciding = (all: Participant[]): Participant[] => all.filter(({ role }) => ROLES.includes(role));

/** Those who hold the roles on the appraisal now, at its end or after it. */
const byAppraisal = async (
  session: Session,
  appraisal: string,
  { employee }: NewEnrolment,
): Promise<Ground | Refusal> => {
  const standing = await standOn(session, appraisal);
  if (!standing) return notFound();
  const { ground, participants, actAs } = standing;
  const acting = actAs(['employee', 'appraiser']);
  if (!acting.ok) return acting;
  if (employee != null && employee !== ground.employee.id)
    return malformed([{ path: 'data.employee', message: 'is not the employee of the appraisal' }]);
  const plan = new Map(
    ground.plan.flatMap(({ indicators }) => indicators.map(({ key, title }) => [key, title] as const)),
  );
  return {
    ok: true,
    employee: ground.employee.id,
    participants: deciding(participants),
    as: acting.as,
    plan,
  };
};

const noTie = (): Refusal => ({
  ok: false,
  kind: 'forbidden',
  code: 'NO_ROLE_FOR_THIS',
  message: {
    id: 'Hanya pejabat penilainya yang mengusulkan pelatihan untuk orang lain',
    en: 'Only their appraiser proposes a training to somebody else',
  },
});

/** By the office as it is today. */
const byOffice = async (
  { trx, caller }: Session,
  { employee: named }: NewEnrolment,
): Promise<Ground | Refusal> => {
  const employee = named ?? caller.id;
  const organisation = await readOrganisation(trx, [employee]);
  const person = organisation.person(employee);
  if (!person) return notFound();
  if (employee !== caller.id && person.appraiser !== caller.id) return noTie();
  const { findings, participants } = appoint(person, organisation);
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  if (blocking.length > 0)
    return refuseByRules(blocking.map(({ code, message, fixer }) => ({ code, message, fixer })));
  const role = employee === caller.id ? 'employee' : 'appraiser';
  const as: ActingAs = { id: caller.id, name: caller.name, role };
  return { ok: true, employee, participants: deciding(participants), as, plan: new Map() };
};

export const forWhom = (session: Session, asked: NewEnrolment): Promise<Ground | Refusal> =>
  asked.appraisal == null ? byOffice(session, asked) : byAppraisal(session, asked.appraisal, asked);
