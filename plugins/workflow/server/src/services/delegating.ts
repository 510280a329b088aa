import type { Core } from '@strapi/types';
import type { Reason } from '../core/definition';
import { refuseByRules, type Refusal } from '../core/refusal';
import type { DelegationBody } from '../controllers/parse';
import { addDelegation, wouldHoldTwoRoles, type DelegationRow } from '../store/delegations';
import { workflowOf } from '.';

/** Lets somebody act for another, whoever arranges it: the person, those who look after the unit, an admin. */

const reason = (code: string, id: string, en: string, path: string): Reason => ({
  code,
  message: { id, en },
  path,
});

type Given = Omit<DelegationBody, 'from'>;

export const delegate = async (
  strapi: Core.Strapi,
  from: string,
  given: Given,
  createdBy: string,
): Promise<Refusal | { ok: true; row: DelegationRow }> => {
  const on = strapi.db.connection;
  const host = () => workflowOf(strapi).host();
  const now = workflowOf(strapi).clock.now();
  const { to, validFrom, validTo, reason: why } = given;
  const { role = null, definition = null, units: named = null } = given;
  const begins = await host().instantOf(from, validFrom, 'start');
  const ends = await host().instantOf(from, validTo, 'end');
  const units = named && ((await host().unitsWithin?.(named)) ?? null);
  const known = workflowOf(strapi)
    .registry.all()
    .map(({ binding }) => binding.definition)
    .filter(({ name }) => definition === null || name === definition);
  const reasons = [
    ...(known.length > 0
      ? []
      : [
          reason('NO_SUCH_DEFINITION', 'Alur kerja tidak dikenal', 'No workflow has this name', 'definition'),
        ]),
    ...(role === null || known.some(({ labels }) => Object.hasOwn(labels.roles, role))
      ? []
      : [reason('NO_SUCH_ROLE', 'Peran tidak dikenal', 'No workflow has this role', 'role')]),
    ...(named === null || units !== null
      ? []
      : [reason('NO_SUCH_UNIT', 'Unit kerja tidak ditemukan', 'No such unit', 'units')]),
    ...((await host().isAvailable(to))
      ? []
      : [
          reason(
            'NO_SUCH_EMPLOYEE',
            'Pegawai tidak ditemukan atau tidak aktif',
            'No such person, or not active',
            'to',
          ),
        ]),
    ...(from === to
      ? [
          reason(
            'ROLE_CONFLICT',
            'Tidak dapat melimpahkan kepada diri sendiri',
            'Nobody delegates to themselves',
            'to',
          ),
        ]
      : []),
    ...(begins < ends && ends > now
      ? []
      : [
          reason(
            'PERIOD_INVALID',
            'Masa pelimpahan tidak sah atau sudah lewat',
            'The period is empty or over',
            'validTo',
          ),
        ]),
    ...(from !== to && (await wouldHoldTwoRoles(on, { from, to, role, definition, units }))
      ? [
          reason(
            'ROLE_CONFLICT',
            'Penerima memegang peran lain pada dokumen yang sama',
            'The receiver holds another role on the same document',
            'to',
          ),
        ]
      : []),
  ];
  if (reasons.length > 0) return refuseByRules(reasons);
  const row = await addDelegation(on, {
    from,
    to,
    role,
    definition,
    units,
    validFrom: begins,
    validTo: ends,
    reason: why,
    createdBy,
  });
  return { ok: true, row };
};
