import fc from 'fast-check';
import { DEFAULT_DEADLINES, dueAt, type DeadlineFacts, type DeadlineStep } from './deadlines';
import { HOLIDAYS_2026 } from './holidays-2026';

const holidays = new Set(HOLIDAYS_2026.map(({ date }) => date));

const facts = (entered: string, fields: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  enteredAt: new Date(entered),
  zone: 'Asia/Jakarta',
  holidays,
  deadlines: DEFAULT_DEADLINES,
  cycleYear: 2026,
  ...fields,
});

const due = (step: DeadlineStep, entered: string, fields: Partial<DeadlineFacts> = {}): string =>
  dueAt(step, facts(entered, fields)).toISOString();

const STEPS: DeadlineStep[] = [
  'targetDraft',
  'targetReview',
  'selfAssessment',
  'review',
  'calibration',
  'appealWindow',
  'explanation',
  'decision',
  'secondAppealWindow',
  'secondDecision',
  'finalApproval',
];

describe('the default policy', () => {
  // 17 March 2026, 10:00 WIB; Nyepi and Idul Fitri follow
  it.each<[DeadlineStep, string]>([
    ['targetDraft', '2026-03-31'],
    ['targetReview', '2026-03-31'],
    ['selfAssessment', '2026-04-08'],
    ['review', '2026-04-08'],
    ['calibration', '2026-04-08'],
    ['appealWindow', '2026-03-31'],
    ['explanation', '2026-03-31'],
    ['decision', '2026-04-14'],
    ['secondAppealWindow', '2026-03-31'],
    ['secondDecision', '2026-04-14'],
    ['finalApproval', '2026-03-31'],
  ])('%s entered on 17 March 2026 is due at the end of %s', (step, date) => {
    expect(due(step, '2026-03-17T03:00:00.000Z')).toBe(`${date}T16:59:59.999Z`);
  });
});

describe('the draft of targets', () => {
  it('is due on 14 January when it was opened early', () => {
    expect(due('targetDraft', '2026-01-02T02:00:00.000Z')).toBe('2026-01-14T16:59:59.999Z');
    expect(due('targetDraft', '2025-11-03T02:00:00.000Z')).toBe('2026-01-14T16:59:59.999Z');
  });

  it('is due 5 working days after entering where that is later', () => {
    expect(due('targetDraft', '2026-01-07T02:00:00.000Z')).toBe('2026-01-14T16:59:59.999Z');
    expect(due('targetDraft', '2026-01-08T02:00:00.000Z')).toBe('2026-01-15T16:59:59.999Z');
    expect(due('targetDraft', '2026-01-09T02:00:00.000Z')).toBe('2026-01-19T16:59:59.999Z');
  });

  it('follows the year of the cycle, not that of the clock', () => {
    expect(due('targetDraft', '2026-06-03T02:00:00.000Z', { cycleYear: 2027 })).toBe(
      '2027-01-14T16:59:59.999Z',
    );
  });

  it('gives a new 5 working days at each return', () => {
    expect(due('targetDraft', '2026-07-06T02:00:00.000Z')).toBe('2026-07-13T16:59:59.999Z');
  });

  it('may be due on 29 February by policy, and then on the 28th of other years', () => {
    const deadlines = { ...DEFAULT_DEADLINES, draftUntil: '02-29' };
    const january = '2026-01-02T02:00:00.000Z';
    expect(due('targetDraft', january, { deadlines })).toBe('2026-02-28T16:59:59.999Z');
    expect(due('targetDraft', january, { deadlines, cycleYear: 2028 })).toBe('2028-02-29T16:59:59.999Z');
  });
});

describe('the review of targets', () => {
  it('is due on 31 January, or 5 working days later where that is later', () => {
    expect(due('targetReview', '2026-01-14T02:00:00.000Z')).toBe('2026-01-31T16:59:59.999Z');
    expect(due('targetReview', '2026-01-30T02:00:00.000Z')).toBe('2026-02-06T16:59:59.999Z');
  });
});

describe('the time to appeal', () => {
  it('is 14 calendar days, also when the last is a day off', () => {
    expect(due('appealWindow', '2026-03-08T02:00:00.000Z')).toBe('2026-03-22T16:59:59.999Z');
  });

  it('is counted in working days where the policy says so', () => {
    const deadlines = { ...DEFAULT_DEADLINES, appealDayType: 'working' as const };
    expect(due('appealWindow', '2026-03-17T02:00:00.000Z', { deadlines })).toBe('2026-04-14T16:59:59.999Z');
  });
});

describe('a deadline', () => {
  it('is the end of the day in the zone of the unit', () => {
    const entered = '2026-07-06T02:00:00.000Z';
    expect(due('explanation', entered, { zone: 'Asia/Makassar' })).toBe('2026-07-13T15:59:59.999Z');
    expect(due('explanation', entered, { zone: 'Asia/Jayapura' })).toBe('2026-07-13T14:59:59.999Z');
  });

  it('counts from the local day of entering: 23:30 WIB is already tomorrow in Jayapura', () => {
    const lateOnMonday = '2026-07-06T16:30:00.000Z';
    expect(due('explanation', lateOnMonday)).toBe('2026-07-13T16:59:59.999Z');
    expect(due('explanation', lateOnMonday, { zone: 'Asia/Jayapura' })).toBe('2026-07-14T14:59:59.999Z');
  });

  it('is the end of the day of entering where the policy gives 0 days', () => {
    const deadlines = { ...DEFAULT_DEADLINES, reviewDays: 0 };
    expect(due('review', '2026-07-06T02:00:00.000Z', { deadlines })).toBe('2026-07-06T16:59:59.999Z');
  });

  it('is never before its state was entered, and never earlier for a later entry', () => {
    const anInstant = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2029-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), anInstant, anInstant, (step, one, other) => {
        const [sooner, later] = one <= other ? [one, other] : [other, one];
        const at = (instant: Date) => dueAt(step, facts(instant.toISOString())).getTime();
        expect(at(sooner)).toBeGreaterThan(sooner.getTime());
        expect(at(later)).toBeGreaterThanOrEqual(at(sooner));
      }),
    );
  });

  it.each([
    { deadlines: { ...DEFAULT_DEADLINES, reviewDays: -1 } },
    { deadlines: { ...DEFAULT_DEADLINES, reviewDays: 2.5 } },
    { enteredAt: new Date(Number.NaN) },
  ])('of a broken policy or clock is a bug (%#)', (fields) => {
    expect(() => dueAt('review', facts('2026-07-06T02:00:00.000Z', fields))).toThrow(RangeError);
  });

  it('of a policy with an impossible date is a bug', () => {
    const deadlines = { ...DEFAULT_DEADLINES, draftUntil: '31-01' };
    expect(() => dueAt('targetDraft', facts('2026-07-06T02:00:00.000Z', { deadlines }))).toThrow(RangeError);
  });
});
