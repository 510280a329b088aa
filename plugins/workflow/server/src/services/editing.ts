import type { Actor } from '../core/actor';
import { rolesOf } from '../core/actor';
import { labelOf } from '../core/definition';
import { malformed, notFound, refuse, type Refusal } from '../core/refusal';
import type { StoredInstance } from '../store/load';
import { query, type Transaction } from '../store/sql';
import type { SubjectColumn } from '../store/subjects';
import { versionOf, type Registered } from './binding';
import { take } from './holding';
import type { Caller } from './sending';
import type { Standpoints } from './standpoint';

/** The subject as a record: which fields the present state lets whom change. */

interface World extends Pick<Standpoints, 'standpoint'> {
  inTransaction: <T>(work: (trx: Transaction) => Promise<T>) => Promise<T>;
}

export const editRefusal = (
  registered: Registered,
  instance: StoredInstance,
  actor: Actor,
  fields: string[],
): Refusal | null => {
  const { subject } = registered;
  const compiled = versionOf(registered, instance.version);
  const roles = rolesOf(actor);
  const editableHere = compiled.machine
    .active(instance.value)
    .flatMap(({ config }) => Object.entries(config.meta?.editable ?? {}));
  const everEditable = Object.values(subject.owned).some((states) => states.length > 0);
  const owned = fields.filter((field) => {
    const column = subject.columns[field];
    return !column || (subject.owned[column.column] ?? []).length === 0;
  });
  if (owned.length > 0 || !everEditable) {
    return refuse(
      'malformed',
      'ENGINE_OWNED',
      {
        id: `Hanya alur kerja yang mengubah: ${owned.join(', ')}`,
        en: `Only the workflow writes: ${owned.join(', ')}`,
      },
      { errors: owned.map((field) => ({ path: field, message: 'is written by the workflow only' })) },
    );
  }
  const locked = fields.filter((field) => !editableHere.some(([name]) => name === field));
  if (locked.length > 0) {
    const label = labelOf(compiled.definition, instance.path);
    return refuse(
      'conflict',
      'LOCKED_BY_STATE',
      {
        id: `${locked.join(', ')} terkunci pada tahap ${label.id}`,
        en: `${locked.join(', ')} cannot be edited in ${label.en}`,
      },
      { state: instance.path },
    );
  }
  const mine = fields.every((field) =>
    editableHere.some(([name, by]) => name === field && by.some((role) => roles.includes(role))),
  );
  return mine
    ? null
    : refuse('forbidden', 'NO_ROLE_FOR_EDIT', {
        id: 'Peran Anda pada dokumen ini tidak dapat mengubahnya',
        en: 'None of your roles here may edit this',
      });
};

/** All fields or none: what is wrong with each. */
const parseFields = (
  { binding }: Registered,
  given: Record<string, unknown>,
): Refusal | { ok: true; fields: Record<string, unknown> } => {
  const parsed = Object.entries(given).map(
    ([field, value]) => [field, binding.parseEdit?.(field, value) ?? { value }] as const,
  );
  const errors = parsed.flatMap(([, result]) => ('errors' in result ? result.errors : []));
  if (errors.length > 0) return malformed(errors);
  const fields = parsed.map(([field, result]) => [field, 'value' in result ? result.value : null]);
  return { ok: true, fields: Object.fromEntries(fields) as Record<string, unknown> };
};

const storable = (value: unknown, kind: SubjectColumn['kind']): string | null => {
  if (value === null || value === undefined) return null;
  return kind !== 'json' && typeof value === 'string' ? value : JSON.stringify(value);
};

export const createEditing = ({ inTransaction, standpoint }: World) => {
  /**
   * Edits fields of the subject as a record, where the present state lets the caller's role do so; under the same
   * lock as events, so that what is submitted is what was last saved.
   */
  const edit = async (
    registered: Registered,
    subjectId: string,
    caller: Caller,
    fields: Record<string, unknown>,
    now: Date,
  ): Promise<Refusal | { ok: true }> =>
    inTransaction(async (trx) => {
      const { binding, subject } = registered;
      const instance = await take(trx, registered, subjectId);
      if (!instance) return notFound();
      const { actor, viewer } = await standpoint(trx, instance, caller, now);
      if (!viewer) return notFound();
      const refusal = editRefusal(registered, instance, actor, Object.keys(fields));
      if (refusal) return refusal;
      const parsed = parseFields(registered, fields);
      if (!parsed.ok) return parsed;
      const facts = await binding.loadFacts(trx, { subjectId, now });
      if (!facts) return notFound();
      const settled = binding.settleEdit?.(facts, parsed.fields) ?? parsed;
      if (!settled.ok) return settled;
      const columns = Object.entries(settled.fields).map(([field, value]) => {
        const column = subject.columns[field];
        if (!column) throw new Error(`${subject.uid} has no column for ${field}`);
        return { name: column.column, kind: column.kind, value: storable(value, column.kind) };
      });
      const set = columns.map(({ name, kind }) => `"${name}" = ?${kind === 'json' ? '::jsonb' : ''}, `);
      await query(trx, `UPDATE "${subject.table}" SET ${set.join('')}updated_at = ? WHERE document_id = ?`, [
        ...columns.map(({ value }) => value),
        now,
        subjectId,
      ]);
      const title = binding.title?.({ ...facts, subject: { ...facts.subject, ...settled.fields } });
      if (title !== undefined && title !== instance.title)
        await query(trx, `UPDATE workflow_instances SET title = ? WHERE id = ?::bigint`, [
          title,
          instance.id,
        ]);
      return { ok: true };
    });

  return { edit };
};
