import type { BaseFacts } from './definition';
import type { Compiled, InstanceState, Participant } from './instance';
import type { ActiveNode } from './machine';
import { hasVoted, tally } from './votes';

/** Who must act in one state; once escalated, also the first of the further roles that somebody holds. */
const rolesIn = ({ config }: ActiveNode, escalated: boolean, participants: Participant[]): string[] => {
  const { tasks = [], escalation = [] } = config.meta ?? {};
  const further = escalated
    ? escalation.find((role) => participants.some((p) => p.role === role))
    : undefined;
  return further === undefined ? tasks : [...tasks, further];
};

/** The roles that must act in these states, whoever holds them. */
export const callsOf = <F extends BaseFacts>(
  compiled: Compiled<F>,
  { value, context, done }: Pick<InstanceState, 'value' | 'context' | 'done'>,
  participants: Participant[],
): string[] =>
  done
    ? []
    : [
        ...new Set(
          compiled.machine
            .active(value)
            .flatMap((node) => rolesIn(node, context.escalated === true, participants)),
        ),
      ];

/** Who has a task in these states: each holder of a role that must act, but for those who have voted already. */
export const tasksOf = <F extends BaseFacts>(
  compiled: Compiled<F>,
  { value, context }: Pick<InstanceState, 'value' | 'context'>,
  participants: Participant[],
): Participant[] => {
  const called = compiled.machine.active(value).flatMap((node) => {
    const roles = rolesIn(node, context.escalated === true, participants);
    const { votes } = node.config.meta ?? {};
    const cast = votes ? tally(context, node.path, votes.role, participants).cast : [];
    return participants.filter(
      ({ role, principal }) => roles.includes(role) && !(role === votes?.role && hasVoted(cast, principal)),
    );
  });
  return participants.filter((participant) => called.includes(participant));
};
