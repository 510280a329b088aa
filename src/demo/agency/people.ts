import { between, chanceOf, pick, type Chance } from './chance';
import { POSITIONS, type PositionKey } from './positions';
import { STAFF, type StaffRow } from './staff';
import { UNIT_KEYS, type UnitKey } from './units';

/** Everybody of the demo agency, with numbers, ranks and logins worked out. */

export interface PersonData {
  key: string;
  name: string;
  /** NIP: date of birth, month of appointment, sex, serial number; null for officials who are no civil servants. */
  employeeNumber: string | null;
  rank: string | null;
  civilServant: boolean;
  status: string;
  unit: UnitKey;
  position: PositionKey;
  appraiser: string | null;
  /** Whom HR names where one person would hold two roles. */
  namedOfficial: string | null;
  /** Login; null for those without an account. */
  email: string | null;
}

/** The logins that the contract promises. */
const LOGINS: Record<string, string> = {
  'civil.employee': 'employee',
  'civil.identity': 'supervisor',
  'civil.population': 'head',
  'civil.peer': 'peer',
  'civil.hr': 'hr',
  'licensing.officer1': 'outsider',
  regent: 'regent',
  deputy: 'deputy',
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const numberOf = (
  chance: Chance,
  sex: 'm' | 'f',
  [first, last]: readonly [number, number],
  serial: number,
) => {
  const year = between(chance, first, last);
  const born = `${year}${twoDigits(between(chance, 1, 12))}${twoDigits(between(chance, 1, 28))}`;
  const appointed = `${year + between(chance, 23, 26)}${pick(chance, ['01', '03', '04', '12'])}`;
  return `${born}${appointed}${sex === 'm' ? '1' : '2'}${String(serial).padStart(3, '0')}`;
};

/** "Ns. Sari Dewi Astuti, S.Kep." → "sari.dewi.astuti": names are told by their lack of full stops. */
const loginOf = (name: string): string =>
  (name.split(',')[0] ?? name)
    .split(' ')
    .filter((part) => !part.includes('.'))
    .join('.')
    .toLowerCase();

const personOf = (
  [key, name, sex, position, appraiser, status = 'active']: StaffRow,
  unit: UnitKey,
  serial: number,
): PersonData => {
  const civilServant = POSITIONS[position].kind !== null;
  return {
    key,
    name,
    employeeNumber: civilServant ? numberOf(chanceOf(key), sex, POSITIONS[position].born, serial) : null,
    rank: POSITIONS[position].rank,
    civilServant,
    status,
    unit,
    position,
    appraiser,
    // The regent appraises them, and would decide on their appeals too.
    namedOfficial: appraiser === 'regent' ? 'deputy' : null,
    email: status === 'active' ? `${LOGINS[key] ?? loginOf(name)}@demo.test` : null,
  };
};

export const PEOPLE: readonly PersonData[] = UNIT_KEYS.flatMap((unit) =>
  STAFF[unit].map((row, index) => personOf(row, unit, index + 1)),
);
