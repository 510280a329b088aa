import { daysFrom } from './cycles';
import type { StoryStep } from './stories';

/** The courses that appraisals take in the demo, with their dates. */

type Move = [event: string, role: StoryStep['role'], day: number, comment?: string];

const steps = (from: Date, moves: Move[]): StoryStep[] =>
  moves.map(([event, role, day, comment]) => ({
    event,
    role,
    at: daysFrom(from, day),
    ...(comment ? { comment } : {}),
  }));

/** Last year's, counted in days from 2 January of the year after, when the assessment opened. */
export type PastEnding = 'acknowledged' | 'lapsed' | 'upheld' | 'changed';

const PAST: Move[] = [
  ['SUBMIT_TARGETS', 'employee', -354],
  ['APPROVE_TARGETS', 'appraiser', -350],
  ['OPEN_ASSESSMENT', 'system', 0],
  ['SUBMIT_SELF_ASSESSMENT', 'employee', 4],
  ['SUBMIT_REVIEW', 'appraiser', 8],
];
const APPEALED: Move[] = [
  ['FILE_APPEAL', 'employee', 12],
  ['EXPLAIN', 'appraiser', 14],
];
const ENDINGS: Record<PastEnding, Move[]> = {
  acknowledged: [['ACKNOWLEDGE', 'employee', 11]],
  lapsed: [['ACCEPT_BY_LAPSE', 'system', 23]],
  upheld: [...APPEALED, ['UPHOLD', 'appraiserSuperior', 20]],
  changed: [...APPEALED, ['CHANGE_RESULT', 'appraiserSuperior', 20]],
};

export const pastStory = (opened: Date, ending: PastEnding): StoryStep[] =>
  steps(opened, [...PAST, ...ENDINGS[ending], ['APPROVE', 'appraiserSuperior', 26]]);

/** This year's, counted in days from today; each ends in the state it is named after. */
const AGREED: Move[] = [
  ['SUBMIT_TARGETS', 'employee', -29],
  ['APPROVE_TARGETS', 'appraiser', -27],
];
const ASSESSED: Move[] = [
  ...AGREED,
  ['OPEN_ASSESSMENT', 'performanceTeam', -8, 'Penilaian dibuka lebih awal karena penugasan'],
  ['SUBMIT_SELF_ASSESSMENT', 'employee', -6],
];
const REVIEWED: Move[] = [...ASSESSED, ['SUBMIT_REVIEW', 'appraiser', -4]];
const OBJECTED: Move[] = [...REVIEWED, ['FILE_APPEAL', 'employee', -2]];

export const RUNNING = {
  'targetSetting.draft': [],
  'targetSetting.review': [['SUBMIT_TARGETS', 'employee', -1]],
  monitoring: AGREED,
  selfAssessment: ASSESSED.slice(0, 3),
  review: ASSESSED,
  calibration: REVIEWED,
  delivered: REVIEWED,
  'appeal.explanation': OBJECTED,
  'appeal.decision': [...OBJECTED, ['EXPLAIN', 'appraiser', -1]],
  finalApproval: [...REVIEWED, ['ACKNOWLEDGE', 'employee', -2]],
  final: [...REVIEWED, ['ACKNOWLEDGE', 'employee', -2], ['APPROVE', 'appraiserSuperior', -1]],
  cancelled: [['CANCEL', 'performanceTeam', -1, 'Pegawai diperbantukan ke instansi lain']],
} satisfies Record<string, Move[]>;

export type RunningState = keyof typeof RUNNING;

/** Appraisals that still set targets were opened two days ago (late joiners), so that their deadline lies ahead. */
export const OPENED_LATE: RunningState[] = ['targetSetting.draft', 'targetSetting.review', 'cancelled'];

export const runningStory = (now: Date, state: RunningState): StoryStep[] =>
  steps(now, RUNNING[state] as Move[]);
