import type { Core } from '@strapi/types';
import { z } from 'zod';
import { workflowOf } from '../services';
import { addDeliveries, deliveryById, noteAttempt, type Delivery } from '../store/deliveries';
import { post } from './post';
import { unsealed } from './secrets';
import { signed } from './sign';

const steps = z.object({
  subjectType: z.string(),
  steps: z.array(z.object({ subjectId: z.string(), sequence: z.int() })),
});

/** Puts the steps of what was committed together into the queue of each webhook that wants them. */
export const publish = async (strapi: Core.Strapi, payload: unknown): Promise<void> => {
  const { subjectType, steps: taken } = steps.parse(payload);
  await addDeliveries(strapi.db.connection, subjectType, taken, workflowOf(strapi).clock.now());
};

/** What other applications are told: ids and the step, nothing of any person. */
const bodyOf = (strapi: Core.Strapi, delivery: Delivery): string => {
  const { subjectType, documentId, definition, version, event, from, to, revision, historyId } = delivery;
  const at = delivery.at.toISOString();
  const subject = workflowOf(strapi).registry.byUid(subjectType)?.subject.plural ?? subjectType;
  return JSON.stringify({
    type: `workflow.${definition}.${event}`,
    timestamp: at,
    data: { subject, documentId, definition, version, event, from, to, at, revision, historyId },
  });
};

/** Whether webhooks may go to addresses of inner networks. */
export const mayGoInside = (strapi: Core.Strapi): boolean =>
  strapi.config.get<boolean>('plugin::workflow.webhooksToInnerNetworks', false);

const deliveryPayload = z.object({ delivery: z.string() });

/**
 * Sends one delivery.
 * @throws what went wrong, so that it is tried again later, with growing pauses
 */
export const deliver = async (strapi: Core.Strapi, payload: unknown): Promise<void> => {
  const { delivery: id } = deliveryPayload.parse(payload);
  const on = strapi.db.connection;
  const delivery = await deliveryById(on, id);
  if (!delivery || delivery.delivered) return;
  const { url, secret, active } = delivery;
  const now = workflowOf(strapi).clock.now();
  if (!active) return noteAttempt(on, id, { status: null, error: 'the webhook is switched off' }, now);
  const body = bodyOf(strapi, delivery);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'workflow-webhooks',
    ...signed(unsealed(strapi, secret), `msg_${id}`, new Date(), body),
  };
  const attempt = await post(url, headers, body, mayGoInside(strapi));
  await noteAttempt(on, id, attempt, now);
  if (attempt.error !== null) throw new Error(`webhook delivery ${id}: ${attempt.error}`);
};
