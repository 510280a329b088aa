import type { Core } from '@strapi/types';
import { z } from 'zod';
import type { Compiled } from '../core/instance';
import { stateLabel } from '../core/notices';
import { nextReminder } from '../core/reminders';
import { mailIsOn } from '../mail/recipients';
import { workflowOf } from '../services';
import { scheduleReminder } from '../store/commit';
import { lockInstance, type StoredInstance } from '../store/load';
import { addNotices, type NewNotice } from '../store/notices';
import { query, type Transaction } from '../store/sql';

const payloadSchema = z.object({
  subjectType: z.string(),
  subjectId: z.string(),
  event: z.string(),
  due: z.iso.datetime(),
  at: z.iso.datetime(),
});
type Payload = z.infer<typeof payloadSchema>;

/** A notice for everybody who must act now. */
const noticesFor = async (
  trx: Transaction,
  { definition }: Compiled,
  { id, path }: StoredInstance,
  { subjectId, event, due, at }: Payload,
): Promise<NewNotice[]> => {
  const holders = await query<{ principal: string; role: string }>(
    trx,
    `SELECT principal, min(role) AS role FROM workflow_tasks WHERE instance_id = ? GROUP BY principal`,
    [id],
  );
  const label = stateLabel(definition, path);
  const title = { id: `Tenggat mendekat: ${label.id}`, en: `Due soon: ${label.en}` };
  return holders.map((holder) => ({
    ...holder,
    subjectId,
    kind: 'reminder',
    title,
    commentOf: null,
    dueAt: due,
    key: `remind:${event}:${due}:${at}`,
  }));
};

/**
 * Reminds those who must act of a deadline ahead. A deadline that was moved, or whose state was left, has another
 * moment on the instance or none: then nothing happens. No event: neither history nor revision know of it.
 */
export const remind = async (strapi: Core.Strapi, given: unknown): Promise<void> => {
  const payload = payloadSchema.parse(given);
  const { subjectType, subjectId, event, due, at } = payload;
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(subjectType);
  if (!registered) return;
  const now = workflow.clock.now();
  await workflow.inTransaction(async (trx) => {
    const instance = await lockInstance(trx, subjectType, subjectId);
    if (instance?.timers[event] !== due) return;
    const again = (moment: Date) => scheduleReminder(trx, { ...payload, at: moment.toISOString() });
    if (new Date(at).getTime() > now.getTime()) return again(new Date(at));
    const { compiled, binding } = registered;
    const notices = await noticesFor(trx, compiled, instance, payload);
    await addNotices(trx, subjectType, notices, { at: now, mail: mailIsOn(strapi) });
    const facts = await binding.loadFacts(trx, { subjectId, now });
    const next = facts && nextReminder(compiled, instance, facts, event, now);
    if (next) await again(next);
  });
};
