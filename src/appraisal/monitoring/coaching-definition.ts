import { z } from 'zod';
import {
  defineWorkflow,
  requires,
  type Condition,
  type Guard,
  type Reason,
} from '../../../plugins/workflow/server/src/public';
import { tickedOff, type FollowUp } from './coaching';
import { during, RECORD_ROLES, recordRoleLabels, statesIn, type RecordFacts } from './ground';

/**
 * Coaching (pembinaan berkala), feedback and dialogues: the appraiser notes what was said and agreed, the employee takes
 * note of it, either side ticks off what was done, and the appraiser closes it.
 */

export interface CoachingFields extends Record<string, unknown> {
  kind: string;
  date: string;
  note: string;
  followUps: FollowUp[];
  reply: string | null;
  acknowledgedAt: string | null;
}

export interface CoachingFacts extends RecordFacts {
  subject: CoachingFields;
}

export const COACHING_FIELDS = ['kind', 'date', 'note', 'followUps'] as const;

interface Tick {
  key?: string;
  done?: boolean;
}

const afterTick = (followUps: FollowUp[], { key = '', done = false }: Tick, at: string): FollowUp[] | null =>
  tickedOff(followUps, key, done ? at : null);

const allDone = (followUps: FollowUp[]): boolean => followUps.every(({ doneAt }) => doneAt !== null);

const conditions: Record<string, Condition<CoachingFacts>> = {
  nothingIsLeftToDo: ({ facts: { subject } }) => allDone(subject.followUps),
  somethingIsLeftToDo: ({ facts: { subject } }) => !allDone(subject.followUps),
  thisWasTheLast: ({ facts: { subject }, data, now }) =>
    allDone(afterTick(subject.followUps, data, now.toISOString()) ?? []),
  othersAreLeft: ({ facts: { subject }, data, now }) =>
    !allDone(afterTick(subject.followUps, data, now.toISOString()) ?? []),
};

const noSuchFollowUp = (key: string): Reason => ({
  code: 'NO_SUCH_FOLLOW_UP',
  message: { id: 'Tindak lanjut ini tidak ada', en: 'There is no such follow-up' },
  path: 'key',
  actual: key,
});

const guards: Record<string, Guard<CoachingFacts>> = {
  appraisalGoesOn: during('coaching'),
  followUpIsKnown: ({ facts: { subject }, data }) => {
    const { key } = data as Tick;
    return key === undefined || subject.followUps.some((item) => item.key === key)
      ? null
      : noSuchFollowUp(key);
  },
};

const acknowledge = (when: string) => ({
  guard: requires({ when: [when], rules: ['appraisalGoesOn'] }),
  actions: ['keepReply', 'keepWhatWasNoted'],
});
const tick = (...when: string[]) => ({
  guard: requires({ when, rules: ['appraisalGoesOn'], dataRules: ['followUpIsKnown'] }),
  actions: ['tickOff'],
});
const editable = Object.fromEntries(COACHING_FIELDS.map((field) => [field, ['appraiser']]));

export const coachingDefinition = defineWorkflow<CoachingFacts>({
  name: 'coaching-session',
  version: 1,
  subject: 'api::coaching-session.coaching-session',
  inherits: RECORD_ROLES,
  tasksWhile: {
    noted: statesIn('coaching'),
    agreed: statesIn('coaching'),
    done: statesIn('coaching'),
  },
  machine: {
    id: 'coaching-session',
    context: {},
    initial: 'noted',
    states: {
      noted: {
        meta: { tasks: ['employee'], editable },
        on: {
          ACKNOWLEDGE: [
            { target: 'closed', ...acknowledge('nothingIsLeftToDo') },
            { target: 'agreed', ...acknowledge('somethingIsLeftToDo') },
          ],
          TICK_FOLLOW_UP: tick(),
          DISCARD: { target: 'discarded', guard: requires({ rules: ['appraisalGoesOn'] }) },
        },
      },
      agreed: {
        meta: { tasks: ['employee'] },
        on: {
          TICK_FOLLOW_UP: [{ target: 'done', ...tick('thisWasTheLast') }, tick('othersAreLeft')],
        },
      },
      done: {
        meta: { tasks: ['appraiser'] },
        on: {
          TICK_FOLLOW_UP: [tick('thisWasTheLast'), { target: 'agreed', ...tick('othersAreLeft') }],
          CLOSE: { target: 'closed', guard: requires({ rules: ['appraisalGoesOn'] }) },
        },
      },
      closed: { type: 'final' },
      discarded: { type: 'final' },
    },
  },
  labels: {
    roles: recordRoleLabels,
    states: {
      noted: { id: 'Menunggu tanggapan pegawai', en: 'Waiting for the employee' },
      agreed: { id: 'Tindak lanjut berjalan', en: 'Follow-ups under way' },
      done: { id: 'Tindak lanjut selesai', en: 'Follow-ups done' },
      closed: { id: 'Ditutup', en: 'Closed' },
      discarded: { id: 'Dihapus', en: 'Discarded' },
    },
  },
  events: {
    ACKNOWLEDGE: {
      label: { id: 'Tanggapi', en: 'Take note' },
      by: ['employee'],
      comment: 'optional',
    },
    TICK_FOLLOW_UP: {
      label: { id: 'Tandai tindak lanjut', en: 'Tick off a follow-up' },
      by: ['employee', 'appraiser'],
      comment: 'optional',
      data: z.strictObject({
        key: z.string().regex(/^[A-Za-z0-9_.-]{1,40}$/, 'a short key'),
        done: z.boolean().describe('False opens it again.'),
      }),
    },
    CLOSE: { label: { id: 'Tutup', en: 'Close' }, by: ['appraiser'], comment: 'optional' },
    DISCARD: { label: { id: 'Hapus', en: 'Discard' }, by: ['appraiser'], comment: 'optional' },
  },
  guards,
  conditions,
  assigns: {},
  actions: {
    keepWhatWasNoted: ({ facts: { subject } }) => ({
      subject: Object.fromEntries(COACHING_FIELDS.map((field) => [field, subject[field]])),
      record: [...COACHING_FIELDS],
    }),
    keepReply: ({ comment, now }) => ({ subject: { reply: comment, acknowledgedAt: now.toISOString() } }),
    tickOff: ({ facts: { subject }, data, now }) => ({
      subject: { followUps: afterTick(subject.followUps, data, now.toISOString()) ?? subject.followUps },
    }),
  },
  timers: {},
  tells: [
    {
      kind: 'coachingAcknowledged',
      on: ['ACKNOWLEDGE'],
      to: { roles: ['appraiser'] },
      title: { id: 'Catatan pembinaan ditanggapi', en: 'A coaching note was acknowledged' },
      comment: true,
    },
  ],
  ownedFields: [...COACHING_FIELDS, 'reply', 'acknowledgedAt'],
  fixedFields: ['appraisal', 'heldBy'],
  route: ({ subject }) => ['noted', ...(subject.followUps.length > 0 ? ['agreed', 'done'] : []), 'closed'],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  notDelegable: ['employee'],
  personalFields: ['note', 'followUps', 'reply'],
});
