import type { Core } from '@strapi/strapi';
import { createAccounts } from './accounts';
import { PEOPLE, type PersonData } from './agency/people';
import { POSITIONS, type PositionKey } from './agency/positions';
import { UNITS, type UnitKey } from './agency/units';
import { createRecords, madeOf, rowsIn, type Ids } from './records';

/** Loads positions, units, people and their accounts. */

const POSITION = 'api::position.position';
const UNIT = 'api::org-unit.org-unit';
const EMPLOYEE = 'api::employee.employee';

export interface Organisation {
  positions: Ids<PositionKey>;
  units: Ids<UnitKey>;
  people: Ids;
}

const positionRecords = () =>
  rowsIn(POSITIONS).map(
    ([key, { name, kind, level, jobClass }]) => [key, { name, kind, level, jobClass }] as const,
  );

/** Units above first, so that each finds its parent. */
const createUnits = async (strapi: Core.Strapi): Promise<Ids<UnitKey>> => {
  const ids: Ids = {};
  for (const [key, { code, name, kind, parent, timeZone }] of rowsIn(UNITS)) {
    const data = { code, name, kind, timeZone, parent: parent && madeOf(ids, parent).id };
    Object.assign(ids, await createRecords(strapi, UNIT, [[key, data]]));
  }
  return ids;
};

/** In the order of the data, where appraisers stand above those whom they appraise. */
const createPeople = async (
  strapi: Core.Strapi,
  { positions, units }: Pick<Organisation, 'positions' | 'units'>,
  users: Map<string, number>,
): Promise<Ids> => {
  const ids: Ids = {};
  const idOf = (key: string | null) => key && madeOf(ids, key).id;
  const recordOf = ({
    key: _key,
    status,
    unit,
    position,
    appraiser,
    namedOfficial,
    email,
    ...rest
  }: PersonData) => ({
    ...rest,
    email,
    employmentStatus: status,
    orgUnit: units[unit].id,
    position: positions[position].id,
    appraiser: idOf(appraiser),
    namedOfficial: idOf(namedOfficial),
    user: email === null ? null : users.get(email),
  });
  for (const person of PEOPLE) {
    Object.assign(ids, await createRecords(strapi, EMPLOYEE, [[person.key, recordOf(person)]]));
  }
  return ids;
};

const appointOfficials = async (strapi: Core.Strapi, { units, people }: Organisation): Promise<void> => {
  for (const [key, { head, performanceTeam, appointingAuthority }] of rowsIn(UNITS)) {
    const data = {
      head: madeOf(people, head).id,
      performanceTeam: performanceTeam.map((member) => madeOf(people, member).id),
      appointingAuthority: appointingAuthority && madeOf(people, appointingAuthority).id,
    };
    await strapi.db.query(UNIT).update({ where: { id: units[key].id }, data });
  }
};

export const loadOrganisation = async (strapi: Core.Strapi): Promise<Organisation> => {
  const positions = await createRecords(strapi, POSITION, positionRecords());
  const units = await createUnits(strapi);
  const emails = PEOPLE.flatMap(({ email }) => (email === null ? [] : [email]));
  const users = await createAccounts(strapi, emails);
  const people = await createPeople(strapi, { positions, units }, users);
  const organisation = { positions, units, people };
  await appointOfficials(strapi, organisation);
  return organisation;
};
