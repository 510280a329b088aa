import type { PAST, PLANNING, RUNNING } from './stories';

/** Who plays which story; whoever isn't named here was accepted last year and is in `monitoring` this year. */

export type Planning = keyof typeof PLANNING;
export type Past = keyof typeof PAST;
export type Running = keyof typeof RUNNING;

/** Came from other agencies this year: nothing of last year is theirs. */
export const NEWCOMERS = ['civil.operator1', 'civil.operator2', 'secretariat.drafter'];

/** Added to the running cycles a few days ago, with how far their planning is. */
export const LATE_JOINERS: Record<string, Planning> = {
  'civil.employee': 'none',
  'licensing.desk2': 'none',
  'civil.operator1': 'submitted',
  'civil.operator2': 'submitted',
  'secretariat.drafter': 'submitted',
  'centre.clerk': 'none',
};

export const PAST_PLANNING: Record<string, Planning> = {
  'secretariat.policy': 'returned',
  'licensing.officer2': 'returned',
  'civil.clerk2': 'draftedByTeam',
};

export const PAST_STORIES: Record<string, Past> = {
  'licensing.officer3': 'appealUpheld',
  'education.teacher2': 'appealChanged',
  'licensing.desk1': 'acceptedByLapse',
  'secretariat.archivist': 'acceptedByLapse',
  'education.clerk1': 'notSelfAssessed',
  'centre.nurse2': 'returned',
  'centre.clerk': 'rejected',
  'secretariat.clerk': 'cancelled',
};

export const RUNNING_STORIES: Record<string, Running> = {
  'civil.database1': 'reviewing',
  'civil.database2': 'reviewing',
  'civil.clerk1': 'selfAssessingExtended',
  'civil.clerk2': 'delivered',
  'civil.registrar1': 'appealing',
  'civil.registrar2': 'deciding',
  'civil.archivist': 'acknowledged',
  'licensing.officer1': 'selfAssessing',
  'licensing.officer2': 'revising',
  'licensing.officer3': 'delivered',
  'licensing.desk1': 'ended',
  'licensing.archivist': 'cancelled',
  'education.teacher1': 'ended',
  'education.teacher2': 'appealing',
  'education.teacher3': 'reviewing',
  'education.inspector': 'delivered',
  'education.clerk1': 'acknowledged',
  'secretariat.policy': 'selfAssessing',
  'secretariat.archivist': 'decided',
  'secretariat.clerk': 'selfAssessingAgain',
  'centre.nurse1': 'calibrating',
  'centre.midwife1': 'calibrating',
  'centre.nutritionist': 'calibratingAdjusted',
  'centre.doctor': 'reviewing',
  'centre.nurse2': 'selfAssessing',
  'centre.sanitarian': 'reviewingAgain',
  'centre.midwife2': 'deliveredConfirmed',
  'centre.pharmacy': 'endedConfirmed',
};

/** Their running stories need a result below the one that they ask for. */
export const RUNNING_PREDICATES: Record<string, 'needs_improvement'> = {
  'civil.registrar1': 'needs_improvement',
  'civil.registrar2': 'needs_improvement',
  'education.teacher2': 'needs_improvement',
  'secretariat.archivist': 'needs_improvement',
};
