import {
  defineWorkflow,
  requires,
  type Condition,
  type Guard,
  type Input,
  type Reason,
} from '../../../plugins/workflow/server/src/public';
import { during, RECORD_ROLES, recordRoleLabels, statesIn, type RecordFacts } from '../monitoring/ground';
import { roleLabels } from '../workflow/labels';
import { answerForms } from './forms';
import { activeRefusal, capRefusal, namedRefusal, roleRefusal, type Candidate } from './nomination';
import { answersRefusal, type PeerAnswer } from './opinions';

/**
 * Peer review: a colleague is nominated by the employee or drawn by the unit, confirmed by the appraiser, and answers
 * once. From the confirmation on it is the peer's alone: nobody else learns whether or when they have answered.
 */

export interface ReviewFields extends Record<string, unknown> {
  peer: string;
  nominatedBy: 'employee' | 'performanceTeam';
  feedback: string | null;
  answers: PeerAnswer[] | null;
  comment: string | null;
  answeredAt: string | null;
}

export interface ReviewFacts extends RecordFacts {
  subject: ReviewFields;
  candidate: Candidate;
  /** A result was delivered before: what the employee was shown stays the whole of it. */
  wasDelivered: boolean;
}

type Asked = Input<ReviewFacts>;

const conditions: Record<string, Condition<ReviewFacts>> = {
  actsAsPeer: ({ actor }: Asked) => actor.role === 'peer',
  actsAsAppraiser: ({ actor }: Asked) => actor.role === 'appraiser',
};

const notYours: Reason = {
  code: 'NAMED_BY_SOMEBODY_ELSE',
  message: { id: 'Rekan ini diusulkan oleh pihak lain', en: 'Somebody else named this peer' },
};
const closed: Reason = {
  code: 'ANSWERS_CLOSED',
  message: {
    id: 'Hasil sudah pernah disampaikan, jawaban rekan ditutup',
    en: 'A result was delivered before: answers of peers are closed',
  },
};

const guards: Record<string, Guard<ReviewFacts>> = {
  mayBeNamedNow: during('nomination'),
  reviewIsOpen: during('judging'),
  answersAreOpen: during('answering'),
  actorNamedThem: ({ actor, facts: { subject } }) => (actor.role === subject.nominatedBy ? null : notYours),
  peerIsActive: ({ facts: { candidate } }) => activeRefusal(candidate),
  peerIsNamedOnce: ({ facts: { candidate } }) => namedRefusal(candidate),
  peerHoldsNoOtherRole: ({ facts: { candidate } }) => roleRefusal(candidate),
  peerHasRoom: ({ facts: { candidate, ground } }) => capRefusal(candidate, ground.peerCap),
  nothingWasDelivered: ({ facts: { wasDelivered } }) => (wasDelivered ? closed : null),
  allValuesAreRated: ({ data, facts: { ground } }) =>
    answersRefusal((data.answers ?? []) as PeerAnswer[], ground.ruleSet),
};

const takeBack = { target: 'discarded', guard: requires({ rules: ['mayBeNamedNow', 'actorNamedThem'] }) };

export const peerReviewDefinition = defineWorkflow<ReviewFacts>({
  name: 'peer-review',
  version: 1,
  subject: 'api::peer-review.peer-review',
  inherits: RECORD_ROLES,
  tasksWhile: { nominated: statesIn('judging'), confirmed: statesIn('judging') },
  discreet: { answered: { as: 'confirmed', shownTo: ['peer'] } },
  machine: {
    id: 'peer-review',
    context: {},
    initial: 'draft',
    states: {
      draft: {
        on: {
          NOMINATE: {
            target: 'nominated',
            guard: requires({
              rules: [
                'mayBeNamedNow',
                'actorNamedThem',
                'peerIsActive',
                'peerIsNamedOnce',
                'peerHoldsNoOtherRole',
                'peerHasRoom',
              ],
            }),
          },
          DISCARD: takeBack,
        },
      },
      nominated: {
        meta: { tasks: ['appraiser'] },
        on: {
          CONFIRM: {
            target: 'confirmed',
            guard: requires({ rules: ['reviewIsOpen', 'peerHoldsNoOtherRole', 'peerHasRoom'] }),
            actions: ['enrolPeer', 'keepFeedback'],
          },
          DECLINE: {
            target: 'declined',
            guard: requires({ when: ['actsAsAppraiser'], rules: ['reviewIsOpen'] }),
            actions: ['keepFeedback'],
          },
          DISCARD: takeBack,
        },
      },
      confirmed: {
        meta: { tasks: ['peer'] },
        on: {
          ANSWER: {
            target: 'answered',
            guard: requires({
              rules: ['answersAreOpen', 'nothingWasDelivered'],
              dataRules: ['allValuesAreRated'],
            }),
            actions: ['keepAnswers'],
          },
          DECLINE: {
            target: 'declined',
            guard: requires({ when: ['actsAsPeer'], rules: ['reviewIsOpen'] }),
            actions: ['releasePeer', 'keepFeedback'],
          },
        },
      },
      answered: { type: 'final' },
      declined: { type: 'final' },
      discarded: { type: 'final' },
    },
  },
  labels: {
    roles: { ...recordRoleLabels, ...(roleLabels.peer ? { peer: roleLabels.peer } : {}) },
    states: {
      draft: { id: 'Konsep', en: 'Draft' },
      nominated: { id: 'Diusulkan', en: 'Nominated' },
      confirmed: { id: 'Disetujui', en: 'Confirmed' },
      answered: { id: 'Dijawab', en: 'Answered' },
      declined: { id: 'Ditolak', en: 'Declined' },
      discarded: { id: 'Dihapus', en: 'Discarded' },
    },
  },
  events: {
    NOMINATE: {
      label: { id: 'Usulkan rekan', en: 'Nominate' },
      by: ['employee', 'performanceTeam'],
      comment: 'optional',
    },
    CONFIRM: { label: { id: 'Setujui', en: 'Confirm' }, by: ['appraiser'], comment: 'optional' },
    DECLINE: { label: { id: 'Tolak', en: 'Decline' }, by: ['appraiser', 'peer'], comment: 'required' },
    ANSWER: {
      label: { id: 'Kirim jawaban', en: 'Answer' },
      by: ['peer'],
      data: { variants: answerForms, choose: ({ ground }) => ground.ruleSet },
    },
    DISCARD: {
      label: { id: 'Batalkan usulan', en: 'Take back' },
      by: ['employee', 'performanceTeam'],
      comment: 'optional',
    },
  },
  guards,
  conditions,
  assigns: {},
  actions: {
    enrolPeer: ({ facts: { subject } }) => ({ participants: [{ role: 'peer', start: [subject.peer] }] }),
    releasePeer: ({ facts: { subject } }) => ({
      participants: [{ role: 'peer', end: { principal: subject.peer } }],
    }),
    keepFeedback: ({ comment }) => ({ subject: { feedback: comment } }),
    keepAnswers: ({ data, now }) => ({
      subject: {
        answers: data.answers,
        comment: data.comment ?? null,
        answeredAt: now.toISOString(),
      },
    }),
  },
  timers: {},
  tells: [
    {
      kind: 'peerDeclined',
      on: ['DECLINE'],
      to: { roles: ['employee', 'appraiser'] },
      title: { id: 'Pendapat rekan tidak jadi diminta', en: 'A peer will give no opinion' },
      comment: true,
    },
  ],
  ownedFields: ['feedback', 'answers', 'comment', 'answeredAt'],
  fixedFields: ['appraisal', 'peer', 'nominatedBy'],
  route: (_, path) => ['draft', 'nominated', 'confirmed', ...(path === 'declined' ? [] : ['answered'])],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  notDelegable: ['employee', 'peer'],
  personalFields: ['feedback', 'answers', 'comment'],
});
