import { activityOf, faultsOf, NOTHING, typedOf } from './entry';

describe('an entry that is being typed', () => {
  const typed = { ...NOTHING, indicator: 'i1', description: ' Melayani ', quantity: 3 };

  it('becomes an activity: empty fields are null, edges are trimmed', () => {
    expect(activityOf('a', '2026-11-09', typed)).toEqual({
      appraisal: 'a',
      date: '2026-11-09',
      indicator: 'i1',
      description: 'Melayani',
      quantity: 3,
      minutes: null,
      evidenceLink: null,
    });
  });

  it('can be written again as it was', () => {
    const activity = activityOf('a', '2026-11-09', typed);
    expect(activityOf('a', '2026-11-10', typedOf(activity))).toEqual({ ...activity, date: '2026-11-10' });
  });

  it('says what is missing, and what is no address', () => {
    expect(Object.keys(faultsOf(NOTHING))).toEqual(['indicator', 'description']);
    expect(faultsOf({ ...typed, evidenceLink: 'rekap.pdf' })).toEqual({
      evidenceLink: 'daily.fault.evidenceLink',
    });
    expect(faultsOf({ ...typed, evidenceLink: 'https://contoh.go.id/1' })).toEqual({});
  });
});
