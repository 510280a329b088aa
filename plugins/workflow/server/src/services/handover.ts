import { conflict, notFound, type Refusal } from '../core/refusal';
import { query, type Queryable } from '../store/sql';
import type { Registered } from './binding';
import type { Engine } from './engine';
import type { Caller } from './sending';

/** Hands over what somebody has open when they move, retire or are missing: every open subject, each on its own. */

const AT_ONCE = 500;

export interface Handover {
  from: string;
  to: string;
  /** Only this role; without it every role that the definition lets pass on. */
  role?: string | undefined;
  comment: string;
  dryRun: boolean;
}

export interface HandedOver {
  ok: true;
  items: ({ documentId: string; role: string } & ({ state: string } | { refusal: Refusal }))[];
  /** Subjects beyond the first 500: call again. */
  remaining: number;
}

export const handOver = async (
  on: Queryable,
  engine: Engine,
  registered: Registered,
  caller: Caller,
  { from, to, role, comment, dryRun }: Handover,
  now: Date,
): Promise<Refusal | HandedOver> => {
  const { reassign } = registered.binding;
  if (!reassign) {
    return conflict('NOT_REASSIGNABLE', {
      id: 'Peran pada alur kerja ini tidak dapat dialihkan',
      en: 'Roles of this workflow cannot be handed over',
    });
  }
  const units = caller.kind === 'admin' ? (caller.units ?? null) : null;
  const { labels } = registered.compiled.definition;
  if (role !== undefined && !(role in labels.roles)) return notFound();
  const held = await query<{ id: string; role: string; total: number }>(
    on,
    `SELECT p.subject_id AS id, p.role, count(*) OVER ()::integer AS total
     FROM workflow_participants p JOIN workflow_instances i ON i.id = p.instance_id AND i.status = 'active'
     WHERE p.principal = ? AND p.subject_type = ? AND p.valid_to IS NULL AND (?::text IS NULL OR p.role = ?)
       AND (?::text[] IS NULL OR i.unit = ANY (?))
     ORDER BY i.id, p.role LIMIT ?`,
    [from, registered.subject.uid, role ?? null, role ?? null, units, units, AT_ONCE],
  );
  const items: HandedOver['items'] = [];
  for (const one of held) {
    const { event, data } = reassign(one.role, to, from);
    const done = await engine.send(registered, one.id, caller, { event, data, comment }, { now, dryRun });
    const result = done.ok ? { state: done.state } : { refusal: done };
    items.push({ documentId: one.id, role: one.role, ...result });
  }
  return { ok: true, items, remaining: Math.max(0, (held[0]?.total ?? 0) - held.length) };
};
