import type { Definition, EventSpec, Text } from './definition';

/** How a line is told: in which words, and by which names of states, events and roles. */
export interface Voice {
  words: Record<keyof typeof WORDS.en, string>;
  state: (path: string) => string;
  event: (name: string) => string;
  role: (name: string) => string;
}

const WORDS = {
  en: {
    stays: 'stays',
    to: 'to',
    when: 'when',
    requires: 'requires',
    does: 'does',
    anew: 'begins anew',
    everywhere: 'everywhere',
    state: 'state',
    final: 'final',
    parallel: 'parallel',
    atOnce: 'at once',
    whenDone: 'when done',
    onEntry: 'on entry',
    onExit: 'on exit',
    tasks: 'tasks',
    escalation: 'escalation',
    timer: 'timer',
    deadline: 'deadline',
    votesFor: 'votes for',
    of: 'of',
    appoints: 'appoints',
    field: 'field',
    editedBy: 'edited by',
    event: 'event',
    sentBy: 'sent by',
    comment: 'comment',
    none: 'none',
    optional: 'optional',
    required: 'required',
    form: 'form',
    admin: 'admin',
    system: 'system',
  },
  id: {
    stays: 'tetap di tempat',
    to: 'ke',
    when: 'jika',
    requires: 'syarat',
    does: 'menjalankan',
    anew: 'mulai dari awal',
    everywhere: 'di semua tahap',
    state: 'tahap',
    final: 'akhir',
    parallel: 'serentak',
    atOnce: 'seketika',
    whenDone: 'bila selesai',
    onEntry: 'saat masuk',
    onExit: 'saat keluar',
    tasks: 'tugas',
    escalation: 'eskalasi',
    timer: 'pewaktu',
    deadline: 'tenggat',
    votesFor: 'suara untuk',
    of: 'dari',
    appoints: 'menunjuk',
    field: 'isian',
    editedBy: 'diubah oleh',
    event: 'tindakan',
    sentBy: 'dikirim oleh',
    comment: 'komentar',
    none: 'tanpa',
    optional: 'boleh',
    required: 'wajib',
    form: 'formulir',
    admin: 'admin',
    system: 'sistem',
  },
};

/** As machines name it: the same whatever the labels are. */
export const PLAIN: Voice = {
  words: WORDS.en,
  state: (path) => path,
  event: (name) => name,
  role: (name) => name,
};

export type Labels = Pick<Definition, 'labels'> & { events: Record<string, Pick<EventSpec, 'label'>> };

export const wordOf = (words: Voice['words'], name: string): string =>
  Object.hasOwn(words, name) ? words[name as keyof Voice['words']] : name;

/** In a language, by the labels of today; what has none any more keeps its name. */
export const voiceOf = ({ labels, events }: Labels, language: keyof Text): Voice => ({
  words: WORDS[language],
  state: (path) => labels.states[path]?.[language] ?? path,
  event: (name) => events[name]?.label[language] ?? name,
  role: (name) => labels.roles[name]?.[language] ?? wordOf(WORDS[language], name),
});
