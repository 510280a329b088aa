import fc from 'fast-check';
import { appoint, unitsUpFrom, zoneOfUnit, type Organisation, type Person, type Unit } from './roles';

/** Who appraises whom, whatever the data says: nobody ever gets two roles on one appraisal. */

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: `Pegawai ${id}`,
  status: 'active',
  civilServant: true,
  orgUnit: 'ward',
  position: 'nurse',
  appraiser: null,
  namedOfficial: null,
  hasAccount: true,
  hasIndicators: true,
  ...more,
});
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  parent: null,
  head: null,
  performanceTeam: [],
  appointingAuthority: null,
  timeZone: null,
  ...more,
});
const organisation = (people: Person[], units: Unit[]): Organisation => ({
  person: (id) => people.find((one) => one.id === id) ?? null,
  unit: (id) => units.find((one) => one.id === id) ?? null,
});

const UNITS = [
  unit('city', { appointingAuthority: 'regent', performanceTeam: ['clerk'], timeZone: 'WITA' }),
  unit('clinic', { parent: 'city', performanceTeam: ['hr', 'hr2'] }),
  unit('ward', { parent: 'clinic' }),
];
const PEOPLE = [
  person('employee', { appraiser: 'supervisor' }),
  person('supervisor', { appraiser: 'head' }),
  person('head', { appraiser: 'regent' }),
  person('regent', { civilServant: false, orgUnit: 'city' }),
];
const appointed = (change: Partial<Person> = {}, people = PEOPLE, units = UNITS) => {
  const employee = { ...(people[0] ?? person('employee')), ...change };
  const { participants, findings } = appoint(employee, organisation([employee, ...people.slice(1)], units));
  return {
    codes: findings.map(({ code }) => code),
    who: participants.map(({ role, principal }) => `${role} ${principal}`),
  };
};

describe('roles on an appraisal', () => {
  it('are the supervisor, the one above, the authority and the team of the nearest unit that has one', () => {
    expect(appointed()).toEqual({
      codes: [],
      who: [
        'employee employee',
        'appraiser supervisor',
        'appraiserSuperior head',
        'appointingAuthority regent',
        'performanceTeam hr',
        'performanceTeam hr2',
      ],
    });
  });

  it('go to the authority where nobody stands above the appraiser', () => {
    const { who, codes } = appointed({ appraiser: 'lone', namedOfficial: 'deputy' }, [
      ...PEOPLE,
      person('lone'),
    ]);
    expect(who).toContain('appraiserSuperior regent');
    // The authority can't be asked twice: whom HR named stands in for it.
    expect(who).toContain('appointingAuthority deputy');
    expect(codes).toEqual([]);
  });

  it('go to whom HR named where one person would hold two: the top of an agency', () => {
    const top = { appraiser: 'regent' };
    expect(appointed(top).codes).toEqual(['NO_INDEPENDENT_OFFICIAL']);
    const named = appointed({ ...top, namedOfficial: 'deputy' });
    expect(named.codes).toEqual([]);
    expect(named.who).toContain('appraiserSuperior deputy');
    expect(named.who.filter((one) => one.endsWith(' regent'))).toEqual(['appraiser regent']);
  });

  it('on the own appraisal are no team’s: a member is passed over, an emptied team is that above', () => {
    const clinic = (performanceTeam: string[]) =>
      UNITS.map((one) => (one.id === 'clinic' ? { ...one, performanceTeam } : one));
    expect(appointed({}, PEOPLE, clinic(['employee', 'hr'])).who).not.toContain('performanceTeam employee');
    expect(appointed({}, PEOPLE, clinic(['employee'])).who).toContain('performanceTeam clerk');
    expect(appointed({}, PEOPLE, clinic(['supervisor', 'head'])).who).toContain('performanceTeam clerk');
    const none = UNITS.map((one) => ({ ...one, performanceTeam: ['supervisor'] }));
    expect(appointed({}, PEOPLE, none).codes).toEqual(['NO_INDEPENDENT_OFFICIAL']);
  });

  it.each<[string, Partial<Person>, string]>([
    ['without an appraiser', { appraiser: null }, 'NO_APPRAISER'],
    ['with an appraiser who is not there', { appraiser: 'gone' }, 'NO_APPRAISER'],
    ['who appraise themselves', { appraiser: 'employee' }, 'APPRAISED_BY_SELF'],
    ['who are no civil servants', { civilServant: false }, 'NOT_ACTIVE'],
    ['who are suspended', { status: 'suspended' }, 'NOT_ACTIVE'],
    ['without an account', { hasAccount: false }, 'NO_ACCOUNT'],
    ['whose position the library does not know', { hasIndicators: false }, 'NO_INDICATORS_FOR_POSITION'],
  ])('of people %s are found wanting', (_who, change, code) => {
    expect(appointed(change).codes).toContain(code);
  });

  it('are enough for a second instance only where an authority is left to be one; else HR is warned', () => {
    const found = (units: Unit[], secondInstance: boolean) => {
      const [employee = person('employee'), ...others] = PEOPLE;
      const { findings } = appoint(employee, organisation([employee, ...others], units), { secondInstance });
      return findings.map(({ code, severity }) => [code, severity]);
    };
    const without = UNITS.map((one) => ({ ...one, appointingAuthority: null }));
    expect(found(without, true)).toEqual([['NO_SECOND_INSTANCE', 'warns']]);
    expect(found(without, false)).toEqual([]);
    expect(found(UNITS, true)).toEqual([]);
  });

  it('that lead back to the person are found, short circles and long ones', () => {
    const circle = [
      person('employee', { appraiser: 'supervisor' }),
      person('supervisor', { appraiser: 'head' }),
      person('head', { appraiser: 'employee' }),
    ];
    expect(appointed({}, circle).codes).toContain('APPRAISAL_LOOP');
    // A circle further up is none of this person's.
    const above = [
      person('employee', { appraiser: 'supervisor' }),
      person('supervisor', { appraiser: 'head' }),
      person('head', { appraiser: 'supervisor' }),
    ];
    expect(appointed({}, above).codes).not.toContain('APPRAISAL_LOOP');
  });

  it('are never two for one person, and never the rater’s for the ratee, in any organisation', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const someone = fc.option(fc.constantFrom(...ids));
    const people = fc.tuple(
      ...ids.map((id) =>
        fc.record({ appraiser: someone, namedOfficial: someone }).map((more) => person(id, more)),
      ),
    );
    const units = fc.tuple(
      ...['ward', 'clinic', 'city'].map((id) =>
        fc
          .record({
            parent: fc.option(fc.constantFrom('ward', 'clinic', 'city')),
            appointingAuthority: someone,
            performanceTeam: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
          })
          .map((more) => unit(id, more)),
      ),
    );
    fc.assert(
      fc.property(people, units, fc.constantFrom(...ids), (everybody, all, id) => {
        const employee = everybody.find((one) => one.id === id) ?? person(id);
        const { participants, findings } = appoint(employee, organisation(everybody, all));
        const blocked = findings.some(({ severity }) => severity === 'blocks');
        const principals = participants.map(({ principal }) => principal);
        const count = (role: string) => participants.filter((one) => one.role === role).length;
        if (!blocked) {
          expect(new Set(principals).size).toBe(principals.length);
          expect([count('employee'), count('appraiser'), count('appraiserSuperior')]).toEqual([1, 1, 1]);
          expect(count('performanceTeam')).toBeGreaterThan(0);
        }
        expect(count('appointingAuthority')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('units', () => {
  it('are walked upwards, and a circle in the data ends the walk', () => {
    const ring = organisation([], [unit('a', { parent: 'b' }), unit('b', { parent: 'a' })]);
    expect(unitsUpFrom('a', ring).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(unitsUpFrom('nowhere', ring)).toEqual([]);
    expect(unitsUpFrom(null, ring)).toEqual([]);
  });

  it('have the time zone of the nearest unit that has one, and that of Jakarta where none has', () => {
    const all = organisation([], UNITS);
    expect(zoneOfUnit('ward', all)).toBe('Asia/Makassar');
    expect(zoneOfUnit('elsewhere', all)).toBe('Asia/Jakarta');
  });
});
