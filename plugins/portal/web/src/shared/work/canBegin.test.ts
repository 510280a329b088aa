import type { EventDescription } from '../../api/shapes';
import { canBegin } from './canBegin';

const event = (changed: Partial<EventDescription>): EventDescription => ({
  event: 'SUBMIT_TARGETS',
  label: 'Ajukan SKP',
  allowed: false,
  reasons: [],
  comment: 'optional',
  attachments: 0,
  form: { properties: { workResults: {} } },
  ...changed,
});
const weights = { code: 'WEIGHTS_NOT_100', message: 'Jumlah bobot 0 %', path: 'workResults' };

describe('the form of an event', () => {
  it('opens when the event is allowed', () => expect(canBegin(event({ allowed: true }))).toBe(true));

  it('opens when its own fields can mend what is missing', () =>
    expect(canBegin(event({ reasons: [weights] }))).toBe(true));

  it('stays shut when something else stands against it', () => {
    const elsewhere = { code: 'EVENT_NOT_ALLOWED', message: 'Tidak pada tahap ini' };
    expect(canBegin(event({ reasons: [weights, elsewhere] }))).toBe(false);
    expect(canBegin(event({ reasons: [weights], form: null }))).toBe(false);
  });
});
