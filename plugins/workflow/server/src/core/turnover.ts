import type { ParticipantChange } from './definition';
import type { Participant } from './instance';

export interface Turnover {
  role: string;
  ended: string[];
  started: string[];
}

/** Ends and begins terms, one change after the other. Who would end and begin the same role at once just stays. */
export const turnOver = (
  participants: Participant[],
  changes: ParticipantChange[],
): { participants: Participant[]; turnovers: Turnover[] } => {
  let present = participants;
  const turnovers = changes.map(({ role, end, start = [] }): Turnover => {
    const holders = present.filter((p) => p.role === role).map((p) => p.principal);
    const ended = holders.filter(
      (holder) => (end === 'all' || holder === end?.principal) && !start.includes(holder),
    );
    const started = [...new Set(start)].filter((principal) => !holders.includes(principal));
    present = [
      ...present.filter((p) => p.role !== role || !ended.includes(p.principal)),
      ...started.map((principal) => ({ role, principal })),
    ];
    return { role, ended, started };
  });
  return {
    participants: present,
    turnovers: turnovers.filter(({ ended, started }) => ended.length + started.length > 0),
  };
};
