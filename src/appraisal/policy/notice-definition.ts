import {
  defineWorkflow,
  requires,
  type BaseFacts,
  type Condition,
} from '../../../plugins/workflow/server/src/public';
import { localDate, startOfLocalDay, ZONE_OF } from '../calendar/local-time';
import type { PlainDate } from '../calendar/plain-date';

/**
 * A notice about rules: planned by HR, out on its day, told to everybody whom it addresses. From then on its words stay
 * as they are, for readers confirm them; what was wrong is withdrawn with a reason, and said anew.
 */

export interface NoticeFacts extends BaseFacts {
  subject: { title: string; publishOn: PlainDate };
}

/** The earliest zone of the country: nobody reads it later than its day. */
const ZONE = ZONE_OF.WIB;

const hasCome: Condition<NoticeFacts> = ({ facts: { subject }, now }) =>
  subject.publishOn <= localDate(now, ZONE);

const WORDS = ['title', 'titleEn', 'text', 'textEn', 'link', 'audience', 'publishOn'];

export const noticeDefinition = defineWorkflow<NoticeFacts>({
  name: 'policy-notice',
  version: 1,
  subject: 'api::policy-notice.policy-notice',
  machine: {
    id: 'policy-notice',
    context: {},
    initial: 'planned',
    states: {
      planned: {
        meta: {
          editable: Object.fromEntries(WORDS.map((field) => [field, ['editor']])),
          timers: [{ at: 'dayBegins', send: 'COME_OUT' }],
        },
        on: {
          PUBLISH: { target: 'published', actions: ['publishToday', 'tellReaders'] },
          COME_OUT: [
            { target: 'published', guard: requires({ when: ['dayHasCome'] }), actions: ['tellReaders'] },
            // The day was moved meanwhile: it waits for the new one.
            { target: 'planned', reenter: true, guard: requires({ when: ['dayIsAhead'] }) },
          ],
          WITHDRAW: { target: 'withdrawn' },
        },
      },
      published: { on: { WITHDRAW: { target: 'withdrawn' } } },
      withdrawn: { type: 'final' },
    },
  },
  labels: {
    roles: {
      editor: { id: 'Penyusun', en: 'Editor' },
      reader: { id: 'Pembaca', en: 'Reader' },
    },
    states: {
      planned: { id: 'Direncanakan', en: 'Planned' },
      published: { id: 'Terbit', en: 'Published' },
      withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
    },
  },
  events: {
    PUBLISH: { label: { id: 'Terbitkan sekarang', en: 'Publish now' }, by: ['admin'], comment: 'optional' },
    COME_OUT: { label: { id: 'Terbit pada harinya', en: 'Out on its day' }, by: ['system'] },
    WITHDRAW: { label: { id: 'Tarik', en: 'Withdraw' }, by: ['admin'], comment: 'required' },
  },
  guards: {},
  conditions: { dayHasCome: hasCome, dayIsAhead: (input) => !hasCome(input) },
  assigns: {},
  actions: {
    publishToday: ({ now }) => ({ subject: { publishOn: localDate(now, ZONE) }, record: WORDS }),
    tellReaders: () => ({ effects: [{ name: 'tellReaders' }] }),
  },
  timers: { dayBegins: ({ facts: { subject } }) => startOfLocalDay(subject.publishOn, ZONE) },
  effects: { tellReaders: { id: 'Beri tahu pembaca', en: 'Tell the readers' } },
  ownedFields: WORDS,
  route: () => ['planned', 'published'],
  notDelegable: ['reader'],
});

/** What the readers are told in the application; under one key, so that whoever joins later is told once too. */
export const NOTICE_OUT = {
  key: 'policyNotice',
  kind: 'policyNotice',
  role: 'reader',
  title: {
    id: 'Pemberitahuan kebijakan: baca dan konfirmasi',
    en: 'A notice about rules: read and confirm it',
  },
};
