import type { Actor } from './actor';
import {
  admit,
  commentMissing,
  notHere,
  parseData,
  recorded,
  roleConflicts,
  tooManyAttachments,
} from './admit';
import { NOBODY_APPOINTED } from './appoint';
import { applyStep, finish, running, systemInput, take } from './consequences';
import type { ActingAs, BaseFacts, Input } from './definition';
import type { Decision, Request, Situation } from './decision';
import type { Compiled, Participant } from './instance';
import { malformed, refuse, refuseByRules, type Refusal } from './refusal';
import { tasksOf } from './tasks';

/**
 * Decide, then do. Everything an event means is worked out here, without any I/O: the shell locks and loads before,
 * saves after. The same functions serve real events, dry runs, "what may I do and why not", tests and diagrams.
 */

/** The first decision of an instance: enters the initial state. */
export const begin = <F extends BaseFacts>(
  compiled: Compiled<F>,
  facts: F,
  participants: Participant[],
  by: { event: string; actor: ActingAs; comment?: string | null; data?: Record<string, unknown> },
  now: Date,
): Decision => {
  const input: Input<F> = {
    ...systemInput(
      facts,
      participants,
      { context: compiled.definition.machine.context, dueAt: null },
      by.event,
      now,
    ),
    actor: by.actor,
    comment: by.comment ?? null,
  };
  const moved = compiled.machine.start(input);
  return finish(
    compiled,
    applyStep(compiled, running(null, facts, participants, []), input, by.data ?? null, moved, null),
    now,
  );
};

/**
 * What the event means: a refusal with its reasons, or everything that follows from it.
 * Order of checks: unknown event, role, revision, state, data, rules.
 */
export const decide = <F extends BaseFacts>(
  compiled: Compiled<F>,
  { instance, facts, participants }: Situation<F>,
  actor: Actor,
  request: Request,
  now: Date,
): Refusal | Decision => {
  const admitted = admit(compiled, instance, actor, request);
  if (!admitted.ok) return admitted;
  const parsed = parseData(compiled.definition, facts, request);
  const errors = [
    ...('errors' in parsed ? parsed.errors : []),
    ...tooManyAttachments(compiled.definition, request),
  ];
  if ('errors' in parsed || errors.length > 0) return malformed(errors);
  const input: Input<F> = {
    facts,
    context: instance.context,
    event: request.event,
    data: parsed.data ?? {},
    comment: request.comment?.trim() ? request.comment.trim() : null,
    actor: admitted.as,
    participants,
    dueAt: instance.dueAt,
    now,
  };
  const reasons = [
    ...roleConflicts(compiled.definition, actor, admitted.as),
    ...commentMissing(compiled.definition, request),
    ...compiled.machine.reasonsAgainst(instance.value, input, { withData: true }),
  ];
  if (reasons.length > 0) return refuseByRules(reasons);
  if (!compiled.machine.chosen(instance.value, input)) {
    return refuse(
      'conflict',
      'EVENT_NOT_ALLOWED',
      notHere(compiled.definition, request.event, instance.path),
      {
        state: instance.path,
      },
    );
  }

  const decision = finish(
    compiled,
    take(
      compiled,
      running(instance, facts, participants, tasksOf(compiled, instance, participants)),
      instance,
      input,
      recorded(parsed.data, request),
    ),
    now,
  );
  const missing = decision.warnings.filter(({ code }) => code === NOBODY_APPOINTED);
  return missing.length > 0 && actor.kind !== 'system' ? refuseByRules(missing) : decision;
};
