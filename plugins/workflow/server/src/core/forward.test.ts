import type { Input } from './definition';
import { handOver, mayTakeOver, type NamedPerson } from './forward';
import { turnOver } from './turnover';

/** Passing one's part on to somebody else. */

const input = (to: string, more: Partial<Input> = {}): Input => ({
  facts: { subject: {} },
  context: {},
  event: 'FORWARD',
  data: { to },
  comment: 'On leave',
  actor: { id: 'm', name: 'Manager', role: 'manager' },
  participants: [
    { role: 'employee', principal: 'e' },
    { role: 'manager', principal: 'm' },
  ],
  dueAt: null,
  now: new Date('2026-01-01T00:00:00Z'),
  ...more,
});
const codeFor = (person: NamedPerson | null, to = 'n') =>
  mayTakeOver(() => person)(input(to))?.code ?? 'fine';
const somebody = (more: Partial<NamedPerson> = {}): NamedPerson => ({
  name: 'Nina',
  available: true,
  actedAs: [],
  ...more,
});

describe('forwarding', () => {
  it('is for somebody who exists and is on duty', () => {
    expect(codeFor(somebody())).toBe('fine');
    expect(codeFor(null)).toBe('NO_SUCH_PERSON');
    expect(codeFor(somebody({ available: false }))).toBe('NOT_AVAILABLE');
  });

  it('needs other eyes: not one who takes part already, nor one who has acted in another role', () => {
    expect(codeFor(somebody(), 'e')).toBe('ROLE_CONFLICT');
    expect(codeFor(somebody(), 'm')).toBe('ROLE_CONFLICT');
    expect(codeFor(somebody({ actedAs: ['panel'] }))).toBe('ROLE_CONFLICT');
  });

  it('may go back to who has held the part before', () => {
    expect(codeFor(somebody({ actedAs: ['manager'] }))).toBe('fine');
  });

  it('ends the term of the sender, or of whom they stand in for, and begins the other’s', () => {
    expect(handOver(input('n')).participants).toEqual([
      { role: 'manager', end: { principal: 'm' }, start: ['n'] },
    ]);
    const actor = { id: 'd', name: 'Deputy', role: 'manager', onBehalfOf: { id: 'm', name: 'Manager' } };
    expect(handOver(input('n', { actor })).participants).toMatchObject([{ end: { principal: 'm' } }]);
  });
});

describe('a turnover', () => {
  const present = [{ role: 'manager', principal: 'm' }];

  it('leaves those alone who would go and come at once, and begins no term twice', () => {
    expect(turnOver(present, [{ role: 'manager', end: 'all', start: ['m'] }])).toEqual({
      participants: present,
      turnovers: [],
    });
    expect(turnOver(present, [{ role: 'manager', start: ['m', 'n', 'n'] }]).turnovers).toEqual([
      { role: 'manager', ended: [], started: ['n'] },
    ]);
  });
});
