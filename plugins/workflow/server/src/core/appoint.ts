import type { BaseFacts, Definition, Input, ParticipantChange, Reason } from './definition';
import type { ActiveNode } from './machine';

/**
 * Roles that are filled when a state is entered, by a formula that the state names ("the head of this unit"). The
 * formula looks at facts alone: the binding has loaded who that is.
 */

export const NOBODY_APPOINTED = 'NOBODY_APPOINTED';

const nobody = <F extends BaseFacts>({ labels }: Definition<F>, role: string): Reason => ({
  code: NOBODY_APPOINTED,
  message: {
    id: `Belum ada yang dapat menjadi ${labels.roles[role]?.id ?? role}`,
    en: `There is nobody who could be ${labels.roles[role]?.en ?? role}`,
  },
  fixer: 'admin',
  path: role,
});

/** The turnover that entering these states brings, and a reason for each role that nobody is left to hold. */
export const appointments = <F extends BaseFacts>(
  definition: Definition<F>,
  entered: ActiveNode[],
  input: Pick<Input<F>, 'facts' | 'context' | 'participants' | 'now'>,
): { changes: ParticipantChange[]; missing: Reason[] } => {
  const changes: ParticipantChange[] = [];
  const missing: Reason[] = [];
  for (const { config } of entered) {
    for (const [role, name] of Object.entries(config.meta?.appoints ?? {})) {
      const formula = definition.formulas?.[name];
      if (!formula) throw new Error(`unknown formula ${name}`);
      const present = input.participants.filter((p) => p.role === role).map((p) => p.principal);
      const others = input.participants.filter((p) => p.role !== role).map((p) => p.principal);
      const chosen = [...new Set(formula(input))].filter(
        (principal) => !(definition.exclusiveRoles && others.includes(principal)),
      );
      if (chosen.length === 0) {
        if (present.length === 0) missing.push(nobody(definition, role));
        continue;
      }
      changes.push(
        ...present
          .filter((principal) => !chosen.includes(principal))
          .map((principal) => ({ role, end: { principal } })),
        { role, start: chosen.filter((principal) => !present.includes(principal)) },
      );
    }
  }
  return { changes: changes.filter(({ end, start = [] }) => end !== undefined || start.length > 0), missing };
};
