import type { Core } from '@strapi/strapi';
import { employeeNumberOf, nameOf, RANKS } from './agency/names';
import { CITY, UNITS, type DemoUnit } from './agency/units';
import { change, ensure } from './records';

/** Loads units and people: in each unit a head, two supervisors, two of the performance team and seven staff. */

export const DEMO_PASSWORD = 'Demo-2026!';
const STAFF = 7;

export interface DemoPerson {
  id: string;
  unit: string;
  post: 'head' | 'supervisor' | 'personnel' | 'staff';
  /** Login, for those who have one. */
  login: string | null;
}

export interface DemoPeople {
  people: DemoPerson[];
  units: Map<string, string>;
}

/** The logins of the contract, by unit, post and place there. */
const LOGINS: Record<string, string> = {
  'KOTA.PKM head 0': 'head',
  'KOTA.PKM supervisor 0': 'supervisor',
  'KOTA.PKM personnel 0': 'hr',
  'KOTA.PKM staff 0': 'employee',
  'KOTA.PKM staff 2': 'peer',
  'KOTA.DUKCAPIL staff 0': 'outsider',
};

const account = async (strapi: Core.Strapi, login: string): Promise<number> => {
  const email = `${login}@demo.test`;
  const users = strapi.db.query('plugin::users-permissions.user');
  const known = (await users.findOne({ where: { email } })) as { id: number } | null;
  if (known) return known.id;
  const role = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } })) as {
    id: number;
  };
  const accounts: { add(user: object): Promise<{ id: number }> } = strapi
    .plugin('users-permissions')
    .service('user');
  const made = await accounts.add({
    username: login.length < 3 ? `${login}-demo` : login,
    email,
    password: DEMO_PASSWORD,
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
  return made.id;
};

export const loadPeople = async (
  strapi: Core.Strapi,
  positions: Map<string, string>,
): Promise<DemoPeople> => {
  const units = new Map<string, string>();
  const city = await ensure(
    strapi,
    'api::org-unit.org-unit',
    { code: CITY.code },
    { name: CITY.name, kind: 'institution', timeZone: 'WIB' },
  );
  const mayor = await ensure(
    strapi,
    'api::employee.employee',
    { name: 'Dr. H. Ahmad Fauzi (Wali Kota)' },
    { civilServant: false, orgUnit: city },
  );
  const deputy = await ensure(
    strapi,
    'api::employee.employee',
    { name: 'Hj. Rosmini (Wakil Wali Kota)' },
    { civilServant: false, orgUnit: city, appraiser: mayor },
  );
  await change(strapi, 'api::org-unit.org-unit', city, { head: mayor, appointingAuthority: mayor });

  const people: DemoPerson[] = [];
  for (const [index, unit] of UNITS.entries()) {
    const id = await ensure(
      strapi,
      'api::org-unit.org-unit',
      { code: unit.code },
      {
        name: unit.name,
        kind: 'agency',
        parent: city,
        timeZone: unit.timeZone ?? null,
      },
    );
    units.set(unit.code, id);
    people.push(...(await loadUnit(strapi, unit, id, index, { mayor, deputy }, positions)));
  }
  return { people, units };
};

const loadUnit = async (
  strapi: Core.Strapi,
  unit: DemoUnit,
  unitId: string,
  index: number,
  { mayor, deputy }: { mayor: string; deputy: string },
  positions: Map<string, string>,
): Promise<DemoPerson[]> => {
  const made: DemoPerson[] = [];
  const person = async (
    post: DemoPerson['post'],
    place: number,
    positionKey: string,
    more: Record<string, unknown>,
  ) => {
    const n = index * 12 + made.length;
    const login = LOGINS[`${unit.code} ${post} ${String(place)}`] ?? null;
    const id = await ensure(
      strapi,
      'api::employee.employee',
      { employeeNumber: employeeNumberOf(n) },
      {
        name: nameOf(n),
        rank: RANKS[(n * 3) % RANKS.length],
        orgUnit: unitId,
        position: positions.get(positionKey),
        email: login ? `${login}@demo.test` : null,
        ...(login ? { user: await account(strapi, login) } : {}),
        ...more,
      },
    );
    made.push({ id, unit: unit.code, post, login });
    return id;
  };
  const head = await person('head', 0, 'head', { appraiser: mayor, namedOfficial: deputy });
  const supervisors: string[] = [];
  for (const place of [0, 1])
    supervisors.push(await person('supervisor', place, 'supervisor', { appraiser: head }));
  const team: string[] = [];
  for (const place of [0, 1]) team.push(await person('personnel', place, 'personnel', { appraiser: head }));
  for (let place = 0; place < STAFF; place += 1) {
    // In the last unit one is on study assignment: not appraised, and the pre-launch check says so.
    const away = unit.code === 'KOTA.DPMPTSP' && place === STAFF - 1;
    await person('staff', place, unit.staff[place % unit.staff.length] ?? 'administration', {
      appraiser: supervisors[place < 5 ? 0 : 1],
      ...(away ? { employmentStatus: 'studyAssignment' } : {}),
    });
  }
  await change(strapi, 'api::org-unit.org-unit', unitId, { head, performanceTeam: team });
  return made;
};
