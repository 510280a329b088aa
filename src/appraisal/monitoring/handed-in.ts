import {
  requires,
  type Action,
  type Definition,
  type EventSpec,
  type Text,
} from '../../../plugins/workflow/server/src/public';
import { RECORD_ROLES, recordRoleLabels, statesIn, type RecordFacts } from './ground';
import type { Stage } from './stage';

/** What records have in common that the employee hands in, and the appraiser approves or sends back with feedback. */

interface HandedIn {
  name: string;
  /** What the employee writes; the history keeps it as it was handed in. */
  fields: readonly string[];
  /** For as long as the employee may write any: the stage, and the guard on it. */
  stage: Stage;
  open: string;
  /** Guards on what was written. */
  rules: string[];
  /** What else an approval does. */
  onApprove?: string[];
  words: { submit: Text; submitted: Text };
  /** Of the approval. */
  data?: EventSpec['data'];
}

type Parts<F extends RecordFacts> = Pick<
  Definition<F>,
  | 'name'
  | 'subject'
  | 'inherits'
  | 'tasksWhile'
  | 'machine'
  | 'labels'
  | 'events'
  | 'actions'
  | 'ownedFields'
  | 'fixedFields'
  | 'route'
  | 'exclusiveRoles'
  | 'arrangedBy'
  | 'notDelegable'
>;

export const handedIn = <F extends RecordFacts>({
  name,
  fields,
  stage,
  open,
  rules,
  onApprove = [],
  words,
  data,
}: HandedIn): Parts<F> => {
  const editable = Object.fromEntries(fields.map((field) => [field, ['employee']]));
  const handIn = {
    target: 'submitted',
    guard: requires({ rules: [open, ...rules] }),
    actions: ['keepWhatWasHandedIn'],
  };
  const takeAway = { target: 'discarded', guard: requires({ rules: [open] }) };
  const judge = (target: string, also: string[] = []) => ({
    target,
    guard: requires({ rules: ['reviewIsOpen'] }),
    actions: ['keepFeedback', ...also],
  });
  const keepWhatWasHandedIn: Action<F> = ({ facts: { subject } }) => ({
    subject: Object.fromEntries(fields.map((field) => [field, subject[field]])),
    record: [...fields],
  });
  return {
    name,
    subject: `api::${name}.${name}`,
    inherits: RECORD_ROLES,
    tasksWhile: { submitted: statesIn('judging'), returned: statesIn(stage) },
    machine: {
      id: name,
      context: {},
      initial: 'draft',
      states: {
        draft: { meta: { editable }, on: { SUBMIT: handIn, DISCARD: takeAway } },
        submitted: {
          meta: { tasks: ['appraiser'] },
          on: {
            APPROVE: judge('approved', onApprove),
            RETURN: judge('returned'),
            WITHDRAW: { target: 'draft', guard: requires({ rules: [open] }) },
            DISCARD: takeAway,
          },
        },
        returned: { meta: { tasks: ['employee'], editable }, on: { SUBMIT: handIn, DISCARD: takeAway } },
        approved: { type: 'final' },
        discarded: { type: 'final' },
      },
    },
    labels: {
      roles: recordRoleLabels,
      states: {
        draft: { id: 'Konsep', en: 'Draft' },
        submitted: words.submitted,
        returned: { id: 'Dikembalikan', en: 'Returned' },
        approved: { id: 'Disetujui', en: 'Approved' },
        discarded: { id: 'Dihapus', en: 'Discarded' },
      },
    },
    events: {
      SUBMIT: { label: words.submit, by: ['employee'], comment: 'optional' },
      APPROVE: {
        label: { id: 'Setujui', en: 'Approve' },
        by: ['appraiser'],
        comment: 'optional',
        ...(data ? { data } : {}),
      },
      RETURN: { label: { id: 'Kembalikan', en: 'Return' }, by: ['appraiser'], comment: 'required' },
      WITHDRAW: { label: { id: 'Tarik kembali', en: 'Take back' }, by: ['employee'], comment: 'optional' },
      DISCARD: { label: { id: 'Hapus', en: 'Discard' }, by: ['employee'], comment: 'optional' },
    },
    actions: {
      keepWhatWasHandedIn,
      keepFeedback: ({ comment }) => ({ subject: { feedback: comment } }),
    },
    ownedFields: [...fields, 'feedback'],
    fixedFields: ['appraisal'],
    route: (_, path) => [...(path === 'returned' ? ['returned'] : ['draft']), 'submitted', 'approved'],
    exclusiveRoles: true,
    arrangedBy: 'performanceTeam',
    notDelegable: ['employee'],
  };
};
