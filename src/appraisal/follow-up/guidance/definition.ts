import { defineWorkflow, requires } from '../../../../plugins/workflow/server/src/public';
import {
  escalating,
  labelsOfRoles,
  namedPersonMayTakeRole,
  reassign,
  reassignment,
  STEWARDS,
} from '../../definition-parts';
import { endOfLocalDay, localDate } from '../../calendar/local-time';
import { because } from '../../workflow/rules/reason';
import { nextNoteDue } from './behind';
import type { GuidanceFacts, Measure } from './facts';
import { closingForm, feedbackForm, noteForm, planForm } from './forms';

const REASSIGN = { guard: requires({ dataRules: ['namedPersonMayTakeRole'] }), actions: ['reassign'] };
const FEEDBACK = { actions: ['saveFeedback'] };

/** Measures with keys; one whose key is kept keeps that it was done. */
export const mergedMeasures = (
  before: readonly Measure[],
  given: readonly { key?: string | undefined; text: string; dueOn?: string | null | undefined }[],
): Measure[] => {
  const known = new Map(before.map((one) => [one.key, one]));
  const taken = new Set([...known.keys(), ...given.flatMap(({ key }) => key ?? [])]);
  const free = (): string => {
    let n = 1;
    while (taken.has(`m${String(n)}`)) n += 1;
    taken.add(`m${String(n)}`);
    return `m${String(n)}`;
  };
  return given.map(({ key = free(), text, dueOn = null }) => ({
    key,
    text,
    dueOn,
    doneOn: known.get(key)?.doneOn ?? null,
  }));
};

/** Guidance of somebody whose performance needs improvement: a plan, monthly notes, and what came of it. */
export const guidanceDefinition = defineWorkflow<GuidanceFacts>({
  name: 'guidance-plan',
  version: 1,
  subject: 'api::guidance-plan.guidance-plan',
  machine: {
    id: 'guidance-plan',
    context: { escalated: false },
    initial: 'draft',
    states: {
      draft: {
        meta: { tasks: ['appraiser'] },
        on: {
          SET_PLAN: { guard: requires({ dataRules: ['planIsAhead'] }), actions: ['savePlan'] },
          START: { target: 'active', guard: requires({ rules: ['planIsSet'] }), actions: ['begin'] },
          CANCEL: { target: 'cancelled' },
          REASSIGN,
        },
      },
      active: {
        exit: ['settle'],
        meta: {
          tasks: ['appraiser'],
          escalation: ['performanceTeam'],
          timers: [{ at: 'noteDue', send: 'NOTE_OVERDUE', deadline: true, remind: 'weekBefore' }],
        },
        on: {
          SET_PLAN: { guard: requires({ dataRules: ['planIsAhead'] }), actions: ['savePlan'] },
          // Anew, so that the next month begins.
          NOTE: {
            target: 'active',
            reenter: true,
            guard: requires({ dataRules: ['noteIsOfPlan'] }),
            actions: ['saveNote'],
          },
          GIVE_FEEDBACK: FEEDBACK,
          NOTE_OVERDUE: { actions: ['escalate'] },
          CLOSE: {
            target: 'closed',
            guard: requires({ rules: ['guidanceWasGiven'] }),
            actions: ['saveOutcome'],
          },
          CANCEL: { target: 'cancelled' },
          REASSIGN,
        },
      },
      closed: { type: 'final' },
      cancelled: { type: 'final' },
    },
  },
  labels: {
    roles: labelsOfRoles('employee', 'appraiser', 'appraiserSuperior', 'performanceTeam'),
    states: {
      draft: { id: 'Rancangan', en: 'Draft' },
      active: { id: 'Berjalan', en: 'Under way' },
      closed: { id: 'Selesai', en: 'Closed' },
      cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
    },
  },
  events: {
    SET_PLAN: {
      label: { id: 'Susun rencana bimbingan', en: 'Set the plan' },
      by: ['appraiser'],
      data: planForm,
      comment: 'optional',
    },
    START: {
      label: { id: 'Mulai bimbingan', en: 'Start the guidance' },
      by: ['appraiser'],
      comment: 'optional',
    },
    NOTE: {
      label: { id: 'Catat pertemuan bimbingan', en: 'Note a session' },
      by: ['appraiser'],
      data: noteForm,
    },
    GIVE_FEEDBACK: {
      label: { id: 'Isi umpan balik', en: 'Give feedback' },
      by: ['employee'],
      data: feedbackForm,
    },
    CLOSE: {
      label: { id: 'Tutup bimbingan', en: 'Close the guidance' },
      by: ['appraiser'],
      data: closingForm,
    },
    CANCEL: { label: { id: 'Batalkan', en: 'Cancel' }, by: STEWARDS, comment: 'required' },
    REASSIGN: reassignment('appraiser', 'performanceTeam'),
    NOTE_OVERDUE: { label: { id: 'Catatan bulanan terlambat', en: 'Monthly note overdue' }, by: ['system'] },
  },
  guards: {
    namedPersonMayTakeRole,
    planIsSet: ({ facts: { subject } }) =>
      subject.measures.length > 0
        ? null
        : because(
            'NO_MEASURES',
            { id: 'Rencana belum memuat langkah', en: 'The plan has no measures yet' },
            { fixer: 'appraiser' },
          ),
    planIsAhead: ({ data, facts: { zone }, now }) =>
      typeof data.until !== 'string' || data.until > localDate(now, zone)
        ? null
        : because(
            'DATE_NOT_AHEAD',
            { id: 'Akhir rencana harus setelah hari ini', en: 'The plan has to end after today' },
            { path: 'until', actual: data.until },
          ),
    noteIsOfPlan: ({ data, facts: { subject, zone }, now }) => {
      const { date, done = [] } = data as { date?: string; done?: string[] };
      if (date !== undefined && date > localDate(now, zone)) {
        return because(
          'DATE_IN_FUTURE',
          { id: 'Tanggal belum tiba', en: 'This day is still ahead' },
          { path: 'date', actual: date },
        );
      }
      if (date !== undefined && subject.startedOn !== null && date < subject.startedOn) {
        return because(
          'DATE_OUTSIDE_PERIOD',
          { id: 'Tanggal mendahului bimbingan ini', en: 'The day is before this guidance began' },
          { path: 'date', actual: date },
        );
      }
      const unknown = done.find((key) => !subject.measures.some((one) => one.key === key));
      return unknown === undefined
        ? null
        : because(
            'UNKNOWN_MEASURE',
            { id: 'Rencana tidak memuat langkah ini', en: 'The plan has no such measure' },
            { path: 'done', actual: unknown },
          );
    },
    guidanceWasGiven: ({ facts: { subject } }) =>
      subject.notes.length > 0
        ? null
        : because(
            'NO_NOTES',
            { id: 'Belum ada catatan bimbingan', en: 'There is no note of a session yet' },
            { fixer: 'appraiser' },
          ),
  },
  conditions: {},
  assigns: escalating,
  actions: {
    reassign: (input) => ({
      ...reassign(input),
      ...(input.data.role === 'appraiser' ? { subject: { appraiser: String(input.data.employee) } } : {}),
    }),
    savePlan: ({ data, facts: { subject } }) => ({
      subject: {
        goals: data.goals,
        until: data.until,
        measures: mergedMeasures(subject.measures, data.measures as Parameters<typeof mergedMeasures>[1]),
      },
    }),
    begin: ({ facts: { zone }, now }) => ({
      subject: { startedOn: localDate(now, zone) },
      record: ['goals', 'measures', 'until'],
    }),
    saveNote: ({ data, facts: { subject }, actor }) => {
      const { date, text, done } = data as { date: string; text: string; done: string[] };
      const note = { date, text, by: { id: actor.id ?? '', name: actor.name } };
      return {
        subject: {
          notes: [...subject.notes, note],
          measures: subject.measures.map((one) =>
            done.includes(one.key) ? { ...one, doneOn: one.doneOn ?? date } : one,
          ),
        },
      };
    },
    saveFeedback: ({ data, facts: { zone }, now }) => ({
      subject: { feedback: { ...data, comment: data.comment ?? null, on: localDate(now, zone) } },
    }),
    saveOutcome: ({ data }) => ({ subject: { outcome: data.outcome, outcomeNote: data.note } }),
  },
  timers: {
    noteDue: ({ facts: { subject, zone }, now }) =>
      endOfLocalDay(nextNoteDue(subject.startedOn ?? localDate(now, zone), subject.notes), zone),
  },
  reminders: { weekBefore: ({ due }) => [new Date(due.getTime() - 7 * 86_400_000)] },
  tells: [
    {
      kind: 'guidanceStarted',
      on: ['START'],
      to: { roles: ['employee'] },
      title: { id: 'Bimbingan kinerja dimulai', en: 'Your performance guidance has begun' },
    },
    {
      kind: 'guidanceNoted',
      on: ['NOTE'],
      to: { roles: ['employee'] },
      title: { id: 'Catatan bimbingan baru', en: 'A session of your guidance was noted' },
    },
    {
      kind: 'guidanceClosed',
      on: ['CLOSE', 'CANCEL'],
      to: { roles: ['employee', 'performanceTeam'] },
      title: { id: 'Bimbingan kinerja ditutup', en: 'A performance guidance was closed' },
    },
  ],
  ownedFields: [
    'appraisal',
    'employee',
    'appraiser',
    'orgUnit',
    'goals',
    'measures',
    'until',
    'startedOn',
    'notes',
    'feedback',
    'outcome',
    'outcomeNote',
  ],
  route: () => ['draft', 'active', 'closed'],
  exclusiveRoles: true,
  arrangedBy: 'performanceTeam',
  notDelegable: ['employee'],
  personalFields: ['goals', 'measures', 'notes', 'feedback', 'outcomeNote'],
});
