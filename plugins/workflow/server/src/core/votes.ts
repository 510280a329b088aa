import type {
  Assign,
  BaseFacts,
  Condition,
  Context,
  Definition,
  Guard,
  Input,
  Json,
  StateConfig,
  TransitionConfig,
  VotesRef,
} from './definition';
import type { Participant } from './instance';

/**
 * Votes of several holders of one role. A state names the role and how many must agree on which event; such an event
 * takes its way once enough have sent it, and is noted as a vote until then. Ballots stand in the context, so they
 * are part of the history like everything else.
 */

/** `holder`: whose vote it is; `by`: who cast it, somebody else where the holder has delegated. */
export interface Ballot {
  holder: string;
  by: string;
  event: string;
}

export interface Tally {
  /** Ballots that count. */
  cast: Ballot[];
  /** Holders of the role whose vote is still awaited. */
  outstanding: string[];
}

type Ballots = Record<string, Ballot[]>;

const ballotsOf = (context: Context): Ballots => (context.votes ?? {}) as unknown as Ballots;

/** Only votes of present holders count: who leaves the role takes their vote along, who comes votes anew. */
export const tally = (context: Context, path: string, role: string, participants: Participant[]): Tally => {
  const holders = participants.filter((p) => p.role === role).map((p) => p.principal);
  const cast = (ballotsOf(context)[path] ?? []).filter(({ holder }) => holders.includes(holder));
  return { cast, outstanding: holders.filter((holder) => !hasVoted(cast, holder)) };
};

/** Whether a person has voted, in their own name or for somebody else: nobody votes twice. */
export const hasVoted = (cast: Ballot[], principal: string): boolean =>
  cast.some(({ holder, by }) => holder === principal || by === principal);

const isEnough = ({ cast, outstanding }: Tally, event: string, need: number | 'all'): boolean =>
  need === 'all'
    ? cast.length > 0 && outstanding.length === 0 && cast.every((ballot) => ballot.event === event)
    : cast.filter((ballot) => ballot.event === event).length >= need;

/** An event of this state that enough have agreed on; none unless a holder has left, since the last vote is counted. */
export const decidedVote = (
  { path, votes }: { path: string; votes: VotesRef },
  context: Context,
  participants: Participant[],
): string | null => {
  const counted = tally(context, path, votes.role, participants);
  const decided = Object.entries(votes.need).find(([event, need]) => isEnough(counted, event, need));
  return decided?.[0] ?? null;
};

const ballotOf = ({ actor, event }: Pick<Input, 'actor' | 'event'>): Ballot[] =>
  actor.id === null ? [] : [{ holder: actor.onBehalfOf?.id ?? actor.id, by: actor.id, event }];

/** The ballots of a state with that of this event's sender among them. */
const withBallot = (ballots: Ballot[], given: Ballot[]): Ballot[] => [
  ...ballots.filter(({ holder }) => !given.some((ballot) => ballot.holder === holder)),
  ...given,
];

const asContext = (votes: Ballots): Context => ({ votes: votes as unknown as Json });

const countedWith = (path: string, role: string, input: Input): Tally => {
  const ballots = ballotsOf(input.context);
  const votes = { ...ballots, [path]: withBallot(ballots[path] ?? [], ballotOf(input)) };
  return tally(asContext(votes), path, role, input.participants);
};

const mayVote =
  (path: string, role: string): Guard<BaseFacts> =>
  ({ context, participants, actor }) => {
    const { cast } = tally(context, path, role, participants);
    const people = [actor.id, actor.onBehalfOf?.id ?? null];
    return people.some((person) => person !== null && hasVoted(cast, person))
      ? {
          code: 'ALREADY_VOTED',
          message: {
            id: 'Anda sudah memberikan suara; suara yang lain masih ditunggu',
            en: 'You have voted already; the votes of others are awaited',
          },
          fixer: role,
        }
      : null;
  };

/** Ballots move along with states that are renamed from one version to the next. */
export const withRenamedBallots = (context: Context, renamed: Record<string, string>): Context => {
  if (context.votes === undefined) return context;
  const ballots = Object.entries(ballotsOf(context)).map(([path, cast]) => [renamed[path] ?? path, cast]);
  return { ...context, ...asContext(Object.fromEntries(ballots) as Ballots) };
};

interface Tables {
  conditions: Record<string, Condition<BaseFacts>>;
  guards: Record<string, Guard<BaseFacts>>;
  assigns: Record<string, Assign<BaseFacts>>;
}

/** The two ways of a vote: enough have agreed, or the vote is noted and others are awaited. */
const votingWays = (path: string, event: string, ways: TransitionConfig[]): TransitionConfig[] =>
  ways.flatMap((way) => {
    const { when = [], rules = [], dataRules = [] } = way.guard?.params ?? {};
    const guard = (condition: string): TransitionConfig['guard'] => ({
      type: 'requires',
      params: { when: [...when, condition], rules: [`votes.once:${path}`, ...rules], dataRules },
    });
    return [
      { ...way, guard: guard(`votes.enough:${path}:${event}`) },
      { guard: guard(`votes.short:${path}:${event}`), actions: [`votes.cast:${path}`] },
    ];
  });

const expand = (config: StateConfig, path: string, tables: Tables): StateConfig => {
  const { votes } = config.meta ?? {};
  const states = Object.fromEntries(
    Object.entries(config.states ?? {}).map(([key, child]) => [
      key,
      expand(child, path === '' ? key : `${path}.${key}`, tables),
    ]),
  );
  const inner = config.states ? { ...config, states } : config;
  if (!votes) return inner;
  const { role, need } = votes;
  tables.guards[`votes.once:${path}`] = mayVote(path, role);
  tables.assigns[`votes.cast:${path}`] = (input) => {
    const ballots = ballotsOf(input.context);
    return asContext({ ...ballots, [path]: withBallot(ballots[path] ?? [], ballotOf(input)) });
  };
  tables.assigns[`votes.clear:${path}`] = ({ context }) => {
    const { [path]: _gone, ...others } = ballotsOf(context);
    return asContext(others);
  };
  const on = { ...config.on };
  for (const [event, least] of Object.entries(need)) {
    const enough: Condition<BaseFacts> = (input) => isEnough(countedWith(path, role, input), event, least);
    tables.conditions[`votes.enough:${path}:${event}`] = enough;
    tables.conditions[`votes.short:${path}:${event}`] = (input) => !enough(input);
    const ways = on[event];
    if (ways) on[event] = votingWays(path, event, Array.isArray(ways) ? ways : [ways]);
  }
  return { ...inner, on, exit: [...(config.exit ?? []), `votes.clear:${path}`] };
};

/** The definition with its votes spelled out as ways, rules and assigns; as it is when nobody votes in it. */
export const withVotes = <F extends BaseFacts>(definition: Definition<F>): Definition<F> => {
  const tables: Tables = { conditions: {}, guards: {}, assigns: {} };
  const { machine } = definition;
  const states = expand({ states: machine.states ?? {} }, '', tables).states ?? {};
  if (Object.keys(tables.guards).length === 0) return definition;
  return {
    ...definition,
    machine: { ...machine, context: { ...machine.context, votes: {} }, states },
    conditions: { ...definition.conditions, ...tables.conditions },
    guards: { ...definition.guards, ...tables.guards },
    assigns: { ...definition.assigns, ...tables.assigns },
  };
};
