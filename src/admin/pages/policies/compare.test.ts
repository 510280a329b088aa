import { changedFields, faultOf, isSame, policyBefore } from './compare';
import type { Policy, Setting } from './shapes';

const aPolicy = (documentId: string, validFrom: string, more: Partial<Policy> = {}): Policy => ({
  documentId,
  name: documentId,
  validFrom,
  ruleSet: 'quadrant',
  ...more,
});
const days: Setting = {
  name: 'appealDays',
  type: 'integer',
  required: true,
  min: 1,
  max: 365,
  source: { regulation: null, article: null, text: '' },
};

describe('a policy beside the one before', () => {
  it('is compared with the latest before it of the same rules', () => {
    const now = aPolicy('now', '2026-01-01');
    const all = [
      now,
      aPolicy('numeric', '2025-06-01', { ruleSet: 'numeric' }),
      aPolicy('last', '2025-01-01'),
      aPolicy('next', '2027-01-01'),
    ];
    expect(policyBefore(now, all)?.documentId).toBe('last');
    expect(policyBefore(aPolicy('first', '2024-01-01'), all)).toBeNull();
    expect(
      policyBefore(now, [now, aPolicy('numeric', '2025-06-01', { ruleSet: 'numeric' })])?.documentId,
    ).toBe('numeric');
  });

  it('differs where a setting does', () => {
    const one = aPolicy('a', '2026-01-01', { appealDays: 14, reminderDays: [3, 1] });
    const other = aPolicy('b', '2025-01-01', { appealDays: 10, reminderDays: [3, 1] });
    expect(changedFields(one, other, [days, { ...days, name: 'reminderDays' }])).toEqual([days]);
    expect(isSame(undefined, null)).toBe(true);
  });
});

describe('a setting', () => {
  it.each([
    [14, null],
    ['', 'missing'],
    [null, 'missing'],
    [0, 'range'],
    [366, 'range'],
    [1.5, 'number'],
    ['banyak', 'number'],
  ] as const)('of %p is refused as %p', (value, fault) => expect(faultOf(days, value)).toBe(fault));

  it('may be left empty where it is not required', () => {
    expect(faultOf({ ...days, required: false }, null)).toBeNull();
  });
});
