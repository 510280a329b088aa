import { z } from 'zod';
import type { Preferences } from '../store/preferences';
import { DELIVERY_STATUSES, type DeliveryStatus } from '../store/deliveries';
import type { Page } from '../store/inbox';
import type { WebhookFields } from '../store/webhooks';
import { pagination, parse, yesOrNo, type Parsed } from './parse';

/** What comes in by HTTP about notices, preferences and webhooks. */

const id = z.string().regex(/^\d{1,18}$/, 'an id');

export const noticeQuery = z.object({ unread: yesOrNo.optional(), pagination });
export const readBody = z.union(
  [
    z.strictObject({
      ids: z
        .array(id.or(z.int().min(0).transform(String)))
        .min(1)
        .max(500),
    }),
    z.strictObject({ all: z.literal(true) }),
  ],
  { error: 'either ids (1 to 500 of them) or all: true' },
);

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, HH:MM');
export const preferencesBody = z.strictObject({
  language: z.enum(['id', 'en']).nullable().optional(),
  email: z.enum(['each', 'digest', 'off']).optional(),
  quietHours: z
    .strictObject({ from: clock, to: clock })
    .refine(({ from, to }) => from !== to, 'begin and end are the same')
    .nullable()
    .optional(),
});

const name = z.string().min(1).max(100);
export const webhookBody = z.strictObject({
  name: z.string().trim().min(1).max(200),
  url: z.url({ protocol: /^https?$/, error: 'an http:// or https:// address' }).max(2000),
  definitions: z.array(name).min(1).max(100).nullable().default(null),
  events: z.array(name).min(1).max(100).nullable().default(null),
  active: z.boolean().default(true),
});

export const deliveryQuery = z.object({
  webhook: id.optional(),
  status: z.enum(DELIVERY_STATUSES).optional(),
  pagination,
});
export const pageQuery = z.object({ pagination });

export interface NoticeQuery {
  unread?: boolean | undefined;
  pagination: Page;
}
export type ReadBody = { ids: string[] } | { all: true };
export type PreferencesBody = { [K in keyof Preferences]?: Preferences[K] | undefined };
export interface DeliveryQuery {
  webhook?: string | undefined;
  status?: DeliveryStatus | undefined;
  pagination: Page;
}

export const parseNoticeQuery = (given: unknown): Parsed<NoticeQuery> => parse(noticeQuery, given ?? {});
export const parseRead = (body: unknown): Parsed<ReadBody> => parse(readBody, body ?? {});
export const parsePreferences = (body: unknown): Parsed<PreferencesBody> =>
  parse(preferencesBody, body ?? {});
export const parseWebhook = (body: unknown): Parsed<WebhookFields> => parse(webhookBody, body ?? {});
export const parseDeliveryQuery = (given: unknown): Parsed<DeliveryQuery> =>
  parse(deliveryQuery, given ?? {});
export const parsePage = (given: unknown): Parsed<{ pagination: Page }> => parse(pageQuery, given ?? {});

/** Ids of the engine's own records; anything else can't exist. */
export const isRecordId = (text: unknown): text is string => id.safeParse(text).success;
