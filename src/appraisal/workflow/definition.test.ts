import { problemsOf } from '../../../plugins/workflow/server/src/core/checks';
import { NOW, someFacts } from '../../../tests/support/facts';
import { appraisalDefinition } from './definition';
import type { Appeal, PolicyFacts } from './facts';

describe('the appraisal definition', () => {
  it('is sound: every state is reachable, none is a trap, every name is known', () => {
    expect(problemsOf(appraisalDefinition)).toEqual([]);
  });
});

describe('the way of an appraisal, as it is shown', () => {
  const at = NOW.toISOString();
  const appealed = (outcome: 'upheld' | 'granted' | null, more: Partial<Appeal> = {}): Appeal => ({
    grounds: 'Posyandu belum dihitung',
    requested: null,
    evidence: null,
    filedAt: at,
    explanation: { at, text: 'Lihat berkas', lapsed: false },
    decision: outcome && { at, outcome, text: 'Kedua pihak didengar' },
    ...more,
  });
  const again: Partial<Appeal> = {
    second: {
      grounds: 'Bukti baru',
      requested: null,
      evidence: null,
      filedAt: at,
      before: null,
      decision: null,
    },
  };
  const banding: Partial<PolicyFacts> = { secondInstance: true };
  const FIRST = ['appeal.explanation', 'appeal.decision'];

  it.each<[string, string, Appeal | null, Partial<PolicyFacts>, string[]]>([
    ['knows no appeal where none was filed', 'final', null, {}, []],
    ['has the appeal ahead while it runs', 'appeal.explanation', appealed(null), {}, FIRST],
    ['keeps an appeal that was decided, to the end', 'final', appealed('upheld'), {}, FIRST],
    [
      'keeps the question whether to ask again, too',
      'final',
      appealed('upheld'),
      banding,
      [...FIRST, 'appeal.decided'],
    ],
    ['asks nobody again whom silence has granted it', 'finalApproval', appealed('granted'), banding, FIRST],
    [
      'keeps the second instance',
      'final',
      appealed('upheld', again),
      banding,
      [...FIRST, 'appeal.decided', 'appeal.secondInstance'],
    ],
  ])('%s', (_rule, path, appeal, policy, steps) => {
    const facts = someFacts(policy);
    const route = appraisalDefinition.route({ ...facts, subject: { ...facts.subject, appeal } }, path);
    expect(route.filter((state) => state.startsWith('appeal.'))).toEqual(steps);
  });
});
