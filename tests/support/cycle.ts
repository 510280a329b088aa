import { query } from '../../plugins/workflow/server/src/public';
import type { Admin } from './admin';
import { dateIn, type Office } from './office';
import { createRecord } from './records';

/** Cycles as HR makes and launches them in the panel. */

const CYCLES = 'appraisal-cycles';
const year = new Date().getUTCFullYear();
let people = 0;

export interface Members {
  employees?: string[];
  orgUnits?: string[];
  positions?: string[];
}

export const aCycle = (
  { app, policy }: Office,
  members: Members | null,
  more: Record<string, unknown> = {},
): Promise<string> =>
  createRecord(app, 'appraisal-cycle', {
    name: `SKP ${year}`,
    year,
    startDate: `${year}-01-01`,
    endDate: `${year}-12-31`,
    assessmentDate: dateIn(60),
    policy,
    ...(members ? { members } : {}),
    ...more,
  });

/** Somebody new in the health unit, appraised by the supervisor, without an account. */
export const aPerson = ({ app, units, position, ids }: Office, more: Record<string, unknown> = {}) => {
  people += 1;
  return createRecord(app, 'employee', {
    name: `Pegawai ${people}`,
    employeeNumber: `1985010120100110${String(10 + people)}`,
    civilServant: true,
    orgUnit: units.health,
    position,
    appraiser: ids.supervisor,
    ...more,
  });
};

export interface CheckLine {
  employee: { id: string };
  code: string;
  severity: string;
  message: string;
  fixer: string;
}

/** What a launch would say of each member, without launching. */
export const checkOf = async (admin: Admin, cycle: string): Promise<CheckLine[]> => {
  const answer = await admin.send(CYCLES, cycle, 'LAUNCH', { dryRun: true });
  expect([answer.status, answer.body.error ?? null]).toEqual([200, null]);
  return answer.body.data.check as CheckLine[];
};

export const stateOfCycle = async (admin: Admin, cycle: string): Promise<string> =>
  (await admin.get(`/workflow/${CYCLES}/${cycle}`)).body.data.state as string;

/** Launches a cycle and waits until its members' appraisals are open. */
export const launch = async (admin: Admin, cycle: string): Promise<void> => {
  const answer = await admin.send(CYCLES, cycle, 'LAUNCH');
  expect([answer.status, answer.body.data?.state]).toEqual([200, 'launching']);
  for (let turn = 0; turn < 150 && (await stateOfCycle(admin, cycle)) !== 'open'; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await stateOfCycle(admin, cycle)).toBe('open');
};

export interface Opened {
  id: string;
  employee: string;
  state: string;
}

export const openedIn = ({ app }: Office, cycle: string): Promise<Opened[]> =>
  query<Opened>(
    app.strapi.db.connection,
    `SELECT a.document_id AS id, e.document_id AS employee, a.state FROM appraisals a
     JOIN employees e ON e.id = a.employee_id JOIN appraisal_cycles c ON c.id = a.cycle_id
     WHERE c.document_id = ? ORDER BY a.id`,
    [cycle],
  );
