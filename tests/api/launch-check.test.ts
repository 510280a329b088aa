import { anAdmin, type Admin } from '../support/admin';
import { startApp, type TestApp } from '../support/app';
import { aCycle, aPerson, checkOf, launch, openedIn, stateOfCycle } from '../support/cycle';
import { buildOffice, type Office } from '../support/office';
import { updateRecord } from '../support/records';
import { expectEverythingWhole } from '../support/whole';

let app: TestApp;
let office: Office;
let admin: Admin;

beforeAll(async () => {
  app = await startApp();
  office = await buildOffice(app);
  admin = await anAdmin(app);
});
afterAll(async () => {
  expect(await expectEverythingWhole(app)).toBeGreaterThan(0);
  await app.stop();
});

const codesOf = async (cycle: string, employee: string): Promise<string[]> =>
  (await checkOf(admin, cycle)).filter((line) => line.employee.id === employee).map(({ code }) => code);

describe('the check before a launch', () => {
  it('finds nothing against a sound member, but warns where the library knows nothing of the position', async () => {
    const cycle = await aCycle(office, { employees: [office.ids.employee] });
    const [line, ...more] = await checkOf(admin, cycle);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      employee: { id: office.ids.employee },
      code: 'NO_INDICATORS_FOR_POSITION',
      severity: 'warns',
      fixer: 'admin',
    });
    expect(line?.message).toMatch(/\w+ \w+/);
  });

  it('names who has no appraiser, appraises himself, or is appraised in a circle', async () => {
    const alone = await aPerson(office, { appraiser: null });
    const self = await aPerson(office);
    await updateRecord(app, 'employee', self, { appraiser: self });
    const first = await aPerson(office);
    const second = await aPerson(office, { appraiser: first });
    await updateRecord(app, 'employee', first, { appraiser: second });
    const cycle = await aCycle(office, { employees: [alone, self, first, second] });
    expect(await codesOf(cycle, alone)).toContain('NO_APPRAISER');
    expect(await codesOf(cycle, self)).toContain('APPRAISED_BY_SELF');
    expect(await codesOf(cycle, first)).toContain('APPRAISAL_LOOP');
    expect(await codesOf(cycle, second)).toContain('APPRAISAL_LOOP');
    expect(await codesOf(cycle, alone)).toContain('NO_ACCOUNT');
  });

  it('names who would be left without an independent official, until HR has named one', async () => {
    const cycle = await aCycle(office, { employees: [office.ids.head] });
    expect(await codesOf(cycle, office.ids.head)).toContain('NO_INDEPENDENT_OFFICIAL');
    await updateRecord(app, 'employee', office.ids.head, { namedOfficial: office.ids.outsider });
    expect(await codesOf(cycle, office.ids.head)).not.toContain('NO_INDEPENDENT_OFFICIAL');
    await updateRecord(app, 'employee', office.ids.head, { namedOfficial: null });
  });

  it('finds the appointing authority where the chain of appraisers ends before it', async () => {
    const lone = await aPerson(office, { appraiser: null });
    const person = await aPerson(office, { appraiser: lone });
    const cycle = await aCycle(office, { employees: [person] });
    expect(await codesOf(cycle, person)).not.toContain('NO_INDEPENDENT_OFFICIAL');
    await launch(admin, cycle);
    expect((await openedIn(office, cycle)).map(({ employee }) => employee)).toEqual([person]);
  });

  it.each(['suspended', 'unpaidLeave', 'preRetirement', 'studyAssignment', 'stateOfficial'])(
    'passes over people who are not appraised: %s',
    async (employmentStatus) => {
      const person = await aPerson(office, { employmentStatus });
      const cycle = await aCycle(office, { employees: [person] });
      expect(await codesOf(cycle, person)).toContain('NOT_ACTIVE');
    },
  );

  it('writes nothing', async () => {
    const cycle = await aCycle(office, { employees: [office.ids.employee] });
    await checkOf(admin, cycle);
    expect(await openedIn(office, cycle)).toEqual([]);
    expect(await stateOfCycle(admin, cycle)).toBe('draft');
  });
});
