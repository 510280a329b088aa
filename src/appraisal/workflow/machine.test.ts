import { fold } from '../../../plugins/workflow/server/src/core/fold';
import type { Actor } from '../../../plugins/workflow/server/src/core/actor';
import { begin, decide, type Decision, type Step } from '../../../plugins/workflow/server/src/core/decide';
import { compile, type InstanceState } from '../../../plugins/workflow/server/src/core/instance';
import { allNodes } from '../../../plugins/workflow/server/src/core/machine';
import { aPlan, aReview, aSelfAssessment } from '../../../tests/support/appraisal';
import { EVENTS, OPEN_STATES, STATES, SYSTEM_EVENTS, type Role } from '../../../tests/support/contract-table';
import { NOW, PEOPLE, someFacts } from '../../../tests/support/facts';
import { appraisalDefinition } from './definition';
import type { AppraisalFacts, PolicyFacts } from './facts';

/**
 * Walks through everything that can happen to an appraisal, by `decide` alone: in each state that is reached every
 * event is tried in every role, and the system's own as their moments come. What was seen is held against the contract.
 */

const compiled = compile(appraisalDefinition);
const SYSTEM: Actor = { kind: 'system' };
const actorOf = (role: Role): Actor =>
  role === 'admin'
    ? { kind: 'admin', id: 'admin:1', name: 'Admin', held: [{ role }], actedAs: [] }
    : { kind: 'person', id: role, name: role, held: [{ role }], actedAs: [] };
const ROLES: Role[] = [
  'employee',
  'appraiser',
  'appraiserSuperior',
  'appointingAuthority',
  'performanceTeam',
  'admin',
];

const { reason: _reason, ...better } = aReview('above');
const requested = { resultRating: 'above', behaviourRating: 'above' };
/** Sound data for each event that takes some; where there are two, both ways are tried. */
const DATA: Record<string, object[]> = {
  SUBMIT_TARGETS: [{ workResults: aPlan() }],
  DRAFT_FOR_EMPLOYEE: [{ workResults: aPlan() }],
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

interface Node {
  instance: InstanceState;
  facts: AppraisalFacts;
  steps: Step[];
}

const follow = ({ facts, steps }: Node, decision: Decision): Node => ({
  instance: decision.after,
  facts: { ...facts, subject: { ...facts.subject, ...decision.subject } },
  steps: [...steps, ...decision.steps],
});

/** What tells two situations apart, as far as the rules look. */
const keyOf = ({ instance: { path, context, timers }, facts: { subject } }: Node): string =>
  JSON.stringify([
    path,
    context,
    Object.keys(timers),
    subject.agreedWorkResults !== null,
    subject.appeal?.requested ?? null,
    subject.appeal?.decision?.outcome ?? null,
  ]);

interface Attempt {
  state: string;
  event: string;
  role: Role;
  outcome: string;
}

interface Walked {
  nodes: Node[];
  attempts: Attempt[];
  ways: Set<string>;
}

const opening = (facts: AppraisalFacts): Node => {
  const actor = { id: null, name: 'system', role: 'system' };
  const decision = begin(compiled, facts, PEOPLE, { event: 'OPENED', actor }, NOW);
  return follow({ instance: decision.after, facts, steps: [] }, decision);
};

const attempt = (
  { instance, facts }: Node,
  actor: Actor,
  event: string,
  data: object | undefined,
  now: Date,
) =>
  decide(
    compiled,
    { instance, facts, participants: PEOPLE },
    actor,
    { event, comment: 'Alasan', ...(data ? { data } : {}) },
    now,
  );

/** Everything that can be reached under this policy. */
const walk = (policy: Partial<PolicyFacts>): Walked => {
  const first = opening(someFacts(policy));
  const seen = new Map([[keyOf(first), first]]);
  const attempts: Attempt[] = [];
  const ways = new Set<string>();
  const goOn = (node: Node, decision: Decision, queue: Node[]) => {
    for (const { from, event, to } of decision.steps) ways.add(`${String(from)} ${event} ${to}`);
    const next = follow(node, decision);
    if (seen.has(keyOf(next))) return;
    seen.set(keyOf(next), next);
    queue.push(next);
  };
  const queue = [first];
  for (let node = queue.pop(); node; node = queue.pop()) {
    const state = node.instance.path;
    for (const event of [...Object.keys(EVENTS), ...SYSTEM_EVENTS]) {
      for (const role of ROLES) {
        for (const data of DATA[event] ?? [undefined]) {
          const outcome = attempt(node, actorOf(role), event, data, NOW);
          attempts.push({ state, event, role, outcome: outcome.ok ? 'ok' : outcome.kind });
          if (outcome.ok) goOn(node, outcome, queue);
        }
      }
    }
    for (const [event, at] of Object.entries(node.instance.timers)) {
      const outcome = attempt(node, SYSTEM, event, undefined, new Date(at));
      if (!outcome.ok) throw new Error(`${event} in ${state} was refused: ${outcome.code}`);
      goOn(node, outcome, queue);
    }
  }
  return { nodes: [...seen.values()], attempts, ways };
};

const POLICIES: Partial<PolicyFacts>[] = [
  {},
  { calibration: true },
  { onSilence: 'granted' },
  { calibration: true, onSilence: 'granted', gapDialogue: 'required' },
];
const walked = POLICIES.map(walk);
const attempts = walked.flatMap((one) => one.attempts);
const nodes = walked.flatMap((one) => one.nodes);
const ways = new Set(walked.flatMap((one) => [...one.ways]));

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

  it('is declared in the machine, every way of it: none is dead', () => {
    const declared = allNodes(appraisalDefinition.machine).flatMap(({ config }) =>
      Object.keys(config.on ?? {}),
    );
    const gone = new Set([...ways].map((way) => way.split(' ')[1]));
    expect(new Set(declared)).toEqual(gone);
  });

  it.each(Object.keys(EVENTS))('%s is for its roles and its states alone', (event) => {
    const row = EVENTS[event] ?? { by: [], in: [] };
    for (const { state, role, outcome } of attempts.filter((one) => one.event === event)) {
      const expected = !row.by.includes(role)
        ? ['forbidden']
        : row.in.includes(state)
          ? ['ok', 'rule']
          : ['conflict'];
      expect({ state, role, fits: expected.includes(outcome), outcome }).toMatchObject({ fits: true });
    }
  });

  it.each(SYSTEM_EVENTS)('%s is sent by nobody but the system', (event) => {
    expect(new Set(attempts.filter((one) => one.event === event).map(({ outcome }) => outcome))).toEqual(
      new Set(['malformed']),
    );
  });

  it('is told by its history: at every point the state is the fold of the steps', () => {
    for (const { instance, facts, steps } of nodes) {
      const folded = fold(steps);
      expect(folded).toMatchObject({
        path: instance.path,
        revision: instance.revision,
        value: instance.value,
        context: instance.context,
        dueAt: instance.dueAt?.toISOString() ?? null,
      });
      expect(facts.subject).toMatchObject(folded.subject);
    }
  });

  it('leaves no clock running but those of the state where it stands, and none at the end', () => {
    for (const { instance } of nodes) {
      const { path, timers, dueAt, done } = instance;
      const declared = compiled.machine
        .active(instance.value)
        .flatMap(({ config }) => config.meta?.timers ?? []);
      const known = declared.map(({ send }) => send);
      expect({ path, strange: Object.keys(timers).filter((event) => !known.includes(event)) }).toEqual({
        path,
        strange: [],
      });
      expect({ path, due: dueAt !== null }).toEqual({
        path,
        due: declared.some(({ deadline }) => deadline === true),
      });
      expect(done).toBe(['final', 'cancelled'].includes(path));
    }
  });

  it('never leads back from a decided appeal, and never to a worse result by one', () => {
    const order = ['very_poor', 'poor', 'needs_improvement', 'good', 'very_good'];
    const decided = nodes.filter(({ instance }) => instance.context.appealDecided === true);
    expect(decided.length).toBeGreaterThan(0);
    for (const { instance, facts, steps } of decided) {
      expect(['finalApproval', 'final', 'cancelled']).toContain(instance.path);
      expect(steps.filter(({ event }) => event === 'FILE_APPEAL')).toHaveLength(1);
      const { result, initialResult } = facts.subject;
      if (result && initialResult) {
        expect(order.indexOf(result.predicate)).toBeGreaterThanOrEqual(
          order.indexOf(initialResult.predicate),
        );
      }
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
    const start = opening(someFacts());
    const submitted = attempt(start, actorOf('employee'), 'SUBMIT_TARGETS', DATA.SUBMIT_TARGETS?.[0], LATE);
    if (!submitted.ok) throw new Error(submitted.code);
    const approved = attempt(
      follow(start, submitted),
      actorOf('appraiser'),
      'APPROVE_TARGETS',
      undefined,
      LATE,
    );
    expect(approved).toMatchObject({
      ok: true,
      after: { path: 'selfAssessment' },
      steps: [{ event: 'APPROVE_TARGETS' }, { event: 'OPEN_ASSESSMENT', actor: { role: 'system' } }],
    });
  });
});
