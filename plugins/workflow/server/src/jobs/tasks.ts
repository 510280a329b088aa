import type { Core } from '@strapi/types';
import type { TaskList } from 'graphile-worker';
import { z } from 'zod';
import { workflowOf } from '../services';
import { purgeAttachments } from '../store/attachments';
import { foldFigures } from '../store/figures';
import { purgeRefusals } from '../store/refusals';
import { purgeRequests } from '../services/idempotency';
import { purgeEffects } from '../store/purge';
import { deliver, publish } from '../webhooks/deliver';
import { mailDigest, mailNotice, planDigests } from './mail';
import { notify } from './notify';
import { remind } from './remind';

const timerPayload = z.object({ subjectType: z.string(), subjectId: z.string(), event: z.string() });
const effectPayload = z.object({
  subjectType: z.string(),
  subjectId: z.string(),
  sequence: z.int(),
  name: z.string(),
  params: z.record(z.string(), z.json()),
});

/** What the engine's job names do. */
export const jobTasks = (strapi: Core.Strapi): TaskList => ({
  'workflow-timer': async (payload) => {
    const workflow = workflowOf(strapi);
    await workflow.fireWithOthers(timerPayload.parse(payload), workflow.clock.now());
  },
  'workflow-effect': async (payload) => {
    const call = effectPayload.parse(payload);
    const effect = workflowOf(strapi).registry.byUid(call.subjectType)?.binding.effects?.[call.name];
    if (!effect) throw new Error(`no effect ${call.name} for ${call.subjectType}`);
    await effect({
      ...call,
      key: `${call.subjectType}:${call.subjectId}:${String(call.sequence)}:${call.name}`,
    });
  },
  'workflow-begin': async () => {
    const { beginForgotten, clock } = workflowOf(strapi);
    const begun = await beginForgotten(clock.now());
    if (begun > 0)
      strapi.log.warn(
        `workflow: ${String(begun)} records had been written straight into the database (an import, a restored backup); their workflows have begun now`,
      );
  },
  'workflow-figures': () => foldFigures(strapi.db.connection, workflowOf(strapi).folds),
  'workflow-remind': (payload) => remind(strapi, payload),
  'workflow-notify': (payload) => notify(strapi, payload),
  'workflow-mail': (payload) => mailNotice(strapi, payload),
  'workflow-digest': () => planDigests(strapi),
  'workflow-digest-mail': (payload) => mailDigest(strapi, payload),
  'workflow-publish': (payload) => publish(strapi, payload),
  'workflow-webhook': (payload) => deliver(strapi, payload),
  'workflow-chores': async () => {
    const { chores, clock } = workflowOf(strapi);
    for (const [name, chore] of chores) {
      try {
        await chore(clock.now());
      } catch (error) {
        strapi.log.error(`workflow: the chore "${name}" failed: ${String(error)}`);
      }
    }
  },
  'workflow-purge': async () => {
    const now = workflowOf(strapi).clock.now();
    await purgeRequests(strapi, now);
    await purgeRefusals(strapi.db.connection, now);
    await purgeEffects(strapi.db.connection, now);
    await purgeAttachments(strapi.db.connection, now);
  },
});
