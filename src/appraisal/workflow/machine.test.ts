import { describeEvents } from '../../../plugins/workflow/server/src/core/describe';
import { compile } from '../../../plugins/workflow/server/src/core/instance';
import { allNodes } from '../../../plugins/workflow/server/src/core/machine';
import {
  playThrough,
  powersOf,
  randomWalks,
  walkEveryPath,
  type Play,
} from '../../../plugins/workflow/server/src/testing';
import { aPlan, aReview, aSelfAssessment } from '../../../tests/support/appraisal';
import { EVENTS, OPEN_STATES, STATES, SYSTEM_EVENTS } from '../../../tests/support/contract-table';
import { NOW, PEOPLE, someFacts } from '../../../tests/support/facts';
import { appraisalDefinition } from './definition';
import type { AppraisalFacts, PolicyFacts, Result } from './facts';
import { stateLabels } from './labels';

/** Everything that can happen to an appraisal, gone through by the engine's test kit and held against the contract. */

const { reason: _reason, ...better } = aReview('above');
const requested = { resultRating: 'above', behaviourRating: 'above' };
/** Sound data for each event that takes some; where there are two, both ways are tried. */
const DATA: Record<string, object[]> = {
  SUBMIT_TARGETS: [{ workResults: aPlan() }],
  DRAFT_FOR_EMPLOYEE: [{ workResults: aPlan() }],
  LINK_RESULTS: [{ links: [{ workResult: 'r1', parent: 'Layanan tepat waktu' }] }],
  SUBMIT_SELF_ASSESSMENT: [aSelfAssessment()],
  SUBMIT_REVIEW: [aReview()],
  ADJUST_RESULT: [aReview('above')],
  FILE_APPEAL: [{ grounds: 'Tidak sesuai' }, { grounds: 'Tidak sesuai', requested }],
  EXPLAIN: [{ explanation: 'Lihat berkas' }],
  UPHOLD: [{ decision: 'Sudah tepat' }],
  CHANGE_RESULT: [{ ...better, decision: 'Bukti baru' }],
  REASSIGN: [{ role: 'appraiser', employee: 'other' }],
  EXTEND_DEADLINE: [{ dueAt: '2027-06-30T00:00:00+07:00' }],
  TRANSFER: [{ date: '2026-03-01', position: 'post', orgUnit: 'unit' }],
};

const playUnder = (policy: Partial<PolicyFacts>): Play<AppraisalFacts> => ({
  definition: appraisalDefinition,
  facts: someFacts(policy),
  participants: PEOPLE,
  now: NOW,
  data: DATA,
});

/** What the rules look at beside the state: was a plan agreed, and how does the appeal stand? */
const alsoBy = ({ subject }: AppraisalFacts) => [
  subject.agreedWorkResults !== null,
  subject.appeal?.requested ?? null,
  subject.appeal?.decision?.outcome ?? null,
  subject.appeal?.second?.decision?.outcome ?? null,
];

const POLICIES: Partial<PolicyFacts>[] = [
  {},
  { calibration: true },
  { onSilence: 'granted' },
  { calibration: true, onSilence: 'granted', gapDialogue: 'required' },
  { secondInstance: true },
  { secondInstance: true, onSilence: 'granted' },
];
const walked = POLICIES.map((policy) => walkEveryPath(playUnder(policy), { alsoBy }));
const attempts = walked.flatMap((one) => one.attempts);
const nodes = walked.flatMap((one) => one.positions);
const ways = new Set(walked.flatMap((one) => [...one.ways]));

const compiled = compile(appraisalDefinition);
/** All that the people of an appraisal are told of what they may not do. */
const reasonsAt = ({ instance, facts, participants }: (typeof nodes)[number]): string[] =>
  PEOPLE.flatMap(({ role, principal }) => {
    const actor = { kind: 'person' as const, id: principal, name: principal, held: [{ role }], actedAs: [] };
    return describeEvents(compiled, { instance, facts, participants }, actor, NOW);
  }).flatMap(({ reasons }) => reasons.flatMap(({ message }) => Object.values(message)));

/** The contract's table: from, event, to. */
const CONTRACT = [
  'null OPENED targetSetting.draft',
  'targetSetting.draft SUBMIT_TARGETS targetSetting.review',
  'targetSetting.draft TARGETS_OVERDUE targetSetting.draft',
  'targetSetting.draft DRAFT_FOR_EMPLOYEE monitoring',
  'targetSetting.review RETURN_TARGETS targetSetting.draft',
  'targetSetting.review APPROVE_TARGETS monitoring',
  'monitoring REVISE_TARGETS targetSetting.draft',
  'targetSetting.draft REVISION_LAPSED monitoring',
  'targetSetting.review REVISION_LAPSED monitoring',
  'monitoring LINK_RESULTS monitoring',
  'monitoring OPEN_ASSESSMENT selfAssessment',
  'selfAssessment SUBMIT_SELF_ASSESSMENT review',
  'selfAssessment SELF_ASSESSMENT_LAPSED review',
  'review RETURN_SELF_ASSESSMENT selfAssessment',
  'review SUBMIT_REVIEW delivered',
  'review SUBMIT_REVIEW calibration',
  'calibration ADJUST_RESULT calibration',
  'calibration CONFIRM_RESULT delivered',
  'calibration RETURN_REVIEW review',
  'delivered ACKNOWLEDGE finalApproval',
  'delivered FILE_APPEAL appeal.explanation',
  'delivered ACCEPT_BY_LAPSE finalApproval',
  'appeal.explanation EXPLAIN appeal.decision',
  'appeal.explanation EXPLANATION_LAPSED appeal.decision',
  'appeal.decision UPHOLD finalApproval',
  'appeal.decision CHANGE_RESULT finalApproval',
  'appeal.decision DECISION_OVERDUE appeal.decision',
  'appeal.decision DECISION_OVERDUE finalApproval',
  // Only where the policy knows a second instance.
  'appeal.decision UPHOLD appeal.decided',
  'appeal.decision CHANGE_RESULT appeal.decided',
  'appeal.decided ACKNOWLEDGE finalApproval',
  'appeal.decided ACCEPT_BY_LAPSE finalApproval',
  'appeal.decided FILE_APPEAL appeal.secondInstance',
  'appeal.secondInstance UPHOLD finalApproval',
  'appeal.secondInstance CHANGE_RESULT finalApproval',
  'appeal.secondInstance DECISION_OVERDUE finalApproval',
  'finalApproval APPROVE final',
  'finalApproval REJECT review',
  ...['targetSetting.review', 'review', 'calibration', 'finalApproval'].map((s) => `${s} STEP_OVERDUE ${s}`),
  ...OPEN_STATES.map((state) => `${state} REASSIGN ${state}`),
  ...OPEN_STATES.map((state) => `${state} CANCEL cancelled`),
  ...OPEN_STATES.filter((state) => state !== 'monitoring').map(
    (state) => `${state} EXTEND_DEADLINE ${state}`,
  ),
  // What was never agreed ends; what was agreed is still appraised.
  'targetSetting.draft TRANSFER cancelled',
  'targetSetting.review TRANSFER cancelled',
  'targetSetting.draft TRANSFER selfAssessment',
  'targetSetting.review TRANSFER selfAssessment',
  'monitoring TRANSFER selfAssessment',
  ...OPEN_STATES.slice(3).map((state) => `${state} TRANSFER ${state}`),
];

describe('all that can happen to an appraisal', () => {
  it('is what the contract says: every way of its table is gone, and no other', () => {
    expect([...ways, 'null OPENED targetSetting.draft'].sort()).toEqual([...CONTRACT].sort());
  });

  it('reaches every state that there is', () => {
    expect(new Set(nodes.map(({ instance }) => instance.path))).toEqual(new Set(STATES));
  });

  it('goes every way that is declared: none is dead', () => {
    const everywhere = walked.map(({ unreached }) => unreached.events);
    expect(
      Object.keys(appraisalDefinition.events).filter((e) => everywhere.every((u) => u.includes(e))),
    ).toEqual([]);
  });

  it.each(Object.keys(EVENTS))('%s is for its roles and its states alone', (event) => {
    const row = EVENTS[event] ?? { by: [], in: [] };
    const by: string[] = row.by;
    const tried = attempts.filter((one) => one.event === event);
    const misfits = tried.filter(({ state, role, outcome }) => {
      if (!by.includes(role)) return outcome !== 'forbidden';
      return !(row.in.includes(state) ? ['ok', 'rule'] : ['conflict']).includes(outcome);
    });
    expect(tried.length).toBeGreaterThan(0);
    expect(misfits).toEqual([]);
  });

  it.each(SYSTEM_EVENTS)('%s is sent by nobody but the system', (event) => {
    expect(new Set(attempts.filter((one) => one.event === event).map(({ outcome }) => outcome))).toEqual(
      new Set(['malformed']),
    );
  });

  it('holds what holds of every definition: state = fold(history), powers, clocks, restarts', () => {
    expect(walked.flatMap(({ breaches }) => breaches)).toEqual([]);
  });

  it('shows a deadline wherever the state has one, and none elsewhere', () => {
    const leaves = new Map(allNodes(appraisalDefinition.machine).map(({ path, config }) => [path, config]));
    for (const { instance } of nodes) {
      const { path, dueAt } = instance;
      const timers = leaves.get(path)?.meta?.timers ?? [];
      expect({ path, due: dueAt !== null }).toEqual({
        path,
        due: timers.some(({ deadline }) => deadline === true),
      });
    }
  });

  it('never leads back from a decided appeal, and never to a worse result by one', () => {
    const order = ['very_poor', 'poor', 'needs_improvement', 'good', 'very_good'];
    const decided = nodes.filter(({ instance }) => instance.context.appealDecided === true);
    expect(decided.length).toBeGreaterThan(0);
    const rank = (result: Result | null | undefined) => (result ? order.indexOf(result.predicate) : -1);
    for (const { instance, facts, steps } of decided) {
      const { result, initialResult, appeal } = facts.subject;
      const ahead = facts.policy.secondInstance ? ['appeal.decided', 'appeal.secondInstance'] : [];
      expect([...ahead, 'finalApproval', 'final', 'cancelled']).toContain(instance.path);
      expect(steps.filter(({ event }) => event === 'FILE_APPEAL')).toHaveLength(appeal?.second ? 2 : 1);
      if (initialResult) expect(rank(result)).toBeGreaterThanOrEqual(rank(initialResult));
      if (appeal?.second) expect(rank(result)).toBeGreaterThanOrEqual(rank(appeal.second.before));
    }
  });

  it('knows no second instance where the policy has none: the same states, the same ways', () => {
    const without = walked.slice(0, 4);
    const states = without.flatMap(({ positions }) => positions.map(({ instance }) => instance.path));
    expect(states.filter((path) => ['appeal.decided', 'appeal.secondInstance'].includes(path))).toEqual([]);
    for (const { facts } of without.flatMap(({ positions }) => positions))
      expect(facts.subject.appeal?.second).toBeUndefined();
  });

  it.each(walked)('says of each state whether the policy has it, and names none that it has not', (one) => {
    const { facts } = one.positions[0] ?? { facts: someFacts() };
    const reached = new Set(one.positions.map(({ instance }) => instance.path));
    const unused = appraisalDefinition.unused?.(facts) ?? [];
    expect([...unused].sort()).toEqual(STATES.filter((state) => !reached.has(state)).sort());
    const read = new Set(one.positions.flatMap(reasonsAt));
    const names = unused.flatMap((state) => Object.values(stateLabels[state] ?? {}));
    expect([...read].filter((text) => names.some((name) => text.includes(name)))).toEqual([]);
    expect([...read].filter((text) => /targetSetting|appeal\./.test(text))).toEqual([]);
  });

  it('tells where an event is sent else by what people call it', () => {
    const said = (position: (typeof nodes)[number] | undefined) => (position ? reasonsAt(position) : []);
    const [plain, calibrated] = walked.map((one) =>
      one.positions.find(({ instance }) => instance.path === 'delivered'),
    );
    expect(said(plain)).toEqual(
      expect.arrayContaining([
        'Kuatkan hasil tidak mungkin pada tahap Hasil disampaikan (hanya pada: Keberatan: keputusan atasan)',
        'Adjust result is not part of the way of this document',
      ]),
    );
    expect(said(calibrated)).toContain(
      'Adjust result is not possible in Result delivered (only in: Calibration)',
    );
  });

  it('keeps all that was found: the appraiser’s result, the superior’s and that of the second instance', () => {
    const changedTwice = nodes.filter(
      ({ facts: { subject } }) => subject.appeal?.second?.decision?.outcome === 'changed',
    );
    expect(changedTwice.length).toBeGreaterThan(0);
    for (const { facts } of changedTwice) {
      const { appeal, initialResult } = facts.subject;
      expect(initialResult).not.toBeNull();
      expect(appeal?.decision).not.toBeNull();
      if (appeal?.decision?.outcome === 'upheld') expect(initialResult).toEqual(appeal.second?.before);
    }
  });

  it('gives a result to whatever was delivered, and to nothing that was not reviewed', () => {
    for (const { instance, facts, steps } of nodes) {
      const reviewed = steps.some(({ event }) => event === 'SUBMIT_REVIEW');
      if (
        OPEN_STATES.slice(5).includes(instance.path as (typeof OPEN_STATES)[number]) ||
        instance.path === 'final'
      ) {
        expect(facts.subject.result).not.toBeNull();
      }
      if (!reviewed) expect(facts.subject.result).toBeNull();
    }
  });
});

describe('after the date of the cycle', () => {
  const LATE = new Date('2026-12-02T02:00:00Z');

  it('monitoring is passed through: the assessment opens in the same decision', () => {
    const { instance, steps } = playThrough(playUnder({}), [
      { by: 'employee', event: 'SUBMIT_TARGETS', data: { workResults: aPlan() }, at: LATE },
      { by: 'appraiser', event: 'APPROVE_TARGETS', at: LATE },
    ]);
    expect(instance.path).toBe('selfAssessment');
    expect(steps.slice(-2)).toMatchObject([
      { event: 'APPROVE_TARGETS' },
      { event: 'OPEN_ASSESSMENT', actor: { role: 'system' } },
    ]);
  });
});

describe('walks at random, with the clock going on', () => {
  it.each(POLICIES)('hold what holds of every definition, under %j', (policy) => {
    randomWalks(playUnder(policy), { runs: 20 });
  });
});

describe('the powers of each role', () => {
  it('are those of the contract, in every state', () => {
    const powers = powersOf(appraisalDefinition);
    for (const state of STATES)
      for (const [event, { by, in: states }] of Object.entries(EVENTS))
        for (const role of by)
          expect([state, role, event, powers[state]?.[role]?.includes(event) ?? false]).toEqual([
            state,
            role,
            event,
            states.includes(state),
          ]);
  });
});
