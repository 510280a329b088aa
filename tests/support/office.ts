import type { Core } from '@strapi/strapi';
import type { TestApp } from './app';
import { query } from '../../plugins/workflow/server/src/public';
import { launchCycle } from '../../src/api/appraisal-cycle/workflow/launch';

/**
 * A small office for tests: a regional head, a unit with its head, a supervisor, two employees, a performance team,
 * and somebody of another unit. Each has an account; the password is the same for all.
 */

export const PASSWORD = 'Office-2026!';

export const PEOPLE = [
  'regent',
  'head',
  'supervisor',
  'employee',
  'peer',
  'hr',
  'outsider',
  'outsideHead',
] as const;
export type PersonName = (typeof PEOPLE)[number];

export interface Office {
  app: TestApp;
  ids: Record<PersonName, string>;
  units: { health: string; licensing: string };
  position: string;
  policy: string;
  jwt(name: PersonName): Promise<string>;
  /** Opens a cycle for the two employees of the unit (or others) and returns the appraisals by person. */
  openCycle(options?: CycleOptions): Promise<{ cycle: string; appraisals: Record<string, string> }>;
}

export interface CycleOptions {
  policy?: Record<string, unknown>;
  assessmentDate?: string;
  members?: PersonName[];
  now?: Date;
  year?: number;
}

const APPRAISERS: Partial<Record<PersonName, PersonName>> = {
  head: 'regent',
  supervisor: 'head',
  employee: 'supervisor',
  peer: 'supervisor',
  hr: 'head',
  outsider: 'outsideHead',
  outsideHead: 'regent',
};

const create = async (strapi: Core.Strapi, uid: string, data: Record<string, unknown>): Promise<string> => {
  const made = await strapi.documents(uid as 'api::employee.employee').create({ data });
  return made.documentId;
};

const update = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  data: Record<string, unknown>,
) => {
  await strapi.documents(uid as 'api::employee.employee').update({ documentId, data });
};

const OF_JAKARTA = 7 * 3_600_000;

/** The day where the office lies, so many days from then. */
export const dateIn = (days: number, from = new Date()): string =>
  new Date(from.getTime() + OF_JAKARTA + days * 86_400_000).toISOString().slice(0, 10);

export const buildOffice = async (app: TestApp): Promise<Office> => {
  const { strapi } = app;
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const position = await create(strapi, 'api::position.position', {
    name: 'Perawat Ahli Pertama',
    kind: 'functional',
    level: 'pertama',
  });
  const agency = await create(strapi, 'api::org-unit.org-unit', {
    code: 'AG',
    name: 'Pemerintah Kota Contoh',
    timeZone: 'WIB',
  });
  const health = await create(strapi, 'api::org-unit.org-unit', {
    code: 'AG.1',
    name: 'Puskesmas Melati',
    parent: agency,
  });
  const licensing = await create(strapi, 'api::org-unit.org-unit', {
    code: 'AG.2',
    name: 'Dinas Perizinan',
    parent: agency,
  });

  const ids = {} as Record<PersonName, string>;
  for (const [index, name] of PEOPLE.entries()) {
    const user = (await strapi
      .plugin('users-permissions')
      .service('user')
      .add({
        username: `office-${name}`,
        email: `${name.toLowerCase()}@office.test`,
        password: PASSWORD,
        provider: 'local',
        confirmed: true,
        role: role.id,
      })) as { id: number };
    const unit = name === 'regent' ? agency : name.startsWith('outside') ? licensing : health;
    ids[name] = await create(strapi, 'api::employee.employee', {
      name: `Pegawai ${name}`,
      employeeNumber: name === 'regent' ? null : `19900101201501${String(1000 + index)}`,
      civilServant: name !== 'regent',
      orgUnit: unit,
      position,
      user: user.id,
    });
  }
  for (const [name, appraiser] of Object.entries(APPRAISERS)) {
    await update(strapi, 'api::employee.employee', ids[name as PersonName], { appraiser: ids[appraiser] });
  }
  await update(strapi, 'api::org-unit.org-unit', agency, {
    head: ids.regent,
    appointingAuthority: ids.regent,
    performanceTeam: [ids.outsideHead],
  });
  await update(strapi, 'api::org-unit.org-unit', health, { head: ids.head, performanceTeam: [ids.hr] });
  await update(strapi, 'api::org-unit.org-unit', licensing, { head: ids.outsideHead });
  const policy = await create(strapi, 'api::appraisal-policy.appraisal-policy', {
    name: 'Kebijakan baku',
    validFrom: '2020-01-01',
  });
  let cycles = 0;
  const tokens = new Map<PersonName, string>();

  return {
    app,
    ids,
    units: { health, licensing },
    position,
    policy,
    async jwt(name) {
      const known = tokens.get(name);
      if (known) return known;
      const answer = await app.request
        .post('/api/auth/local')
        .send({ identifier: `${name.toLowerCase()}@office.test`, password: PASSWORD })
        .expect(200);
      const { jwt } = answer.body as { jwt: string };
      tokens.set(name, jwt);
      return jwt;
    },
    async openCycle(options = {}) {
      cycles += 1;
      const now = options.now ?? new Date();
      const chosen = options.policy
        ? await create(strapi, 'api::appraisal-policy.appraisal-policy', {
            name: `Kebijakan ${String(cycles)}`,
            validFrom: '2020-01-01',
            ...options.policy,
          })
        : policy;
      const year = options.year ?? now.getUTCFullYear();
      const cycle = await create(strapi, 'api::appraisal-cycle.appraisal-cycle', {
        name: `SKP ${String(year)} (${String(cycles)})`,
        year,
        startDate: `${String(year)}-01-01`,
        endDate: `${String(year)}-12-31`,
        assessmentDate: options.assessmentDate ?? dateIn(60, now),
        policy: chosen,
        members: { employees: (options.members ?? ['employee', 'peer']).map((name) => ids[name]) },
      });
      await launchCycle(strapi, cycle, now);
      const rows = await query<{ id: string; employee: string }>(
        strapi.db.connection,
        `SELECT a.document_id AS id, e.document_id AS employee FROM appraisals a JOIN employees e ON e.id = a.employee_id
         JOIN appraisal_cycles c ON c.id = a.cycle_id WHERE c.document_id = ?`,
        [cycle],
      );
      const byPerson = Object.fromEntries(
        rows.map(({ id, employee }) => [
          Object.entries(ids).find(([, value]) => value === employee)?.[0] ?? employee,
          id,
        ]),
      );
      return { cycle, appraisals: byPerson };
    },
  };
};
