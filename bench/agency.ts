import type { Core } from '@strapi/strapi';
import { query } from '../plugins/workflow/server/src/public';

/** What several measurements begin with. */

export const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/**
 * People of one agency with one appraiser, whose superior heads it, and a cycle of which they are the members.
 * @returns the cycle, the appraiser, and who is the performance team
 */
export const settle = async (
  strapi: Core.Strapi,
  people: number,
): Promise<{ cycle: string; chief: string; team: string }> => {
  const make = async (uid: string, data: Record<string, unknown>): Promise<string> =>
    (await strapi.documents(uid as 'api::employee.employee').create({ data })).documentId;
  const policy = await make('api::appraisal-policy.appraisal-policy', {
    name: 'Bench',
    validFrom: '2020-01-01',
  });
  const person = (name: string, appraiser: string | null) =>
    make('api::employee.employee', { name, civilServant: false, appraiser });
  const chief = await person('Chief', null);
  const second = await person('Second', chief);
  const team = await person('Team', chief);
  const agency = await make('api::org-unit.org-unit', {
    code: 'B',
    name: 'Agency',
    head: chief,
    appointingAuthority: chief,
    performanceTeam: [team],
  });
  const on = strapi.db.connection;
  await query(
    on,
    `WITH made AS (
       INSERT INTO employees (document_id, name, employee_number, employment_status, civil_servant, created_at, updated_at, published_at)
       SELECT 'e' || lpad(n::text, 23, '0'), 'Person ' || n, '199001012015' || lpad(n::text, 6, '0'), 'active', true, now(), now(), now()
       FROM generate_series(1, ?::integer) n RETURNING id),
     unit AS (INSERT INTO employees_org_unit_lnk (employee_id, org_unit_id)
       SELECT made.id, u.id FROM made, org_units u WHERE u.document_id = ?)
     INSERT INTO employees_appraiser_lnk (employee_id, inv_employee_id)
     SELECT made.id, s.id FROM made, employees s WHERE s.document_id = ?`,
    [people, agency, second],
  );
  await query(on, 'ANALYZE employees');
  const cycle = await make('api::appraisal-cycle.appraisal-cycle', {
    name: 'Bench',
    year: 2026,
    startDate: '2026-01-01',
    endDate: '2026-12-31',
    assessmentDate: '2026-12-01',
    policy,
    members: { orgUnits: [agency] },
  });
  return { cycle, chief: second, team };
};

/** Gives an employee a login; answers their token. */
export const signIn = async (
  strapi: Core.Strapi,
  url: string,
  employee: string,
  name = 'bench',
): Promise<string> => {
  const email = `${name}@bench.test`;
  const [role] = await query<{ id: number }>(
    strapi.db.connection,
    `SELECT id FROM up_roles WHERE type = 'authenticated'`,
  );
  const user = (await strapi.plugin('users-permissions').service('user').add({
    username: name,
    email,
    password: 'Bench-2026!',
    provider: 'local',
    confirmed: true,
    role: role?.id,
  })) as { id: number };
  await strapi.db
    .query('api::employee.employee')
    .update({ where: { documentId: employee }, data: { user: user.id } });
  const answer = await fetch(`${url}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: email, password: 'Bench-2026!' }),
  });
  return ((await answer.json()) as { jwt: string }).jwt;
};

/** Makes an admin of the panel; answers their token. */
export const signInAdmin = async (strapi: Core.Strapi, url: string): Promise<string> => {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } })) as {
    id: number;
  };
  const email = `admin${String(Date.now())}@bench.test`;
  const password = 'Bench-2026!';
  await strapi
    .service('admin::user')
    .create({ email, firstname: 'Bench', password, isActive: true, roles: [role.id] });
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return ((await answer.json()) as { data: { token: string } }).data.token;
};
