import type { Refusal } from '../refusal';

/** Who may give an opinion as a peer: a colleague in service who holds no other role, and not too often. */

export interface Candidate {
  name: string;
  /** Employment status. */
  status: string;
  /** Roles on this appraisal, held or acted in, their own or for somebody. */
  roles: readonly string[];
  /** Confirmed reviews of the cycle that still wait for their answers. */
  openReviews: number;
  /** Named for this appraisal already, and not declined. */
  alreadyNamed: boolean;
}

const against = (code: string, id: string, en: string, actual?: string): Refusal => ({
  code,
  message: { id, en },
  path: 'peer',
  ...(actual === undefined ? {} : { actual }),
});

export const roleRefusal = ({ name, roles }: Candidate): Refusal | null => {
  const others = roles.filter((role) => role !== 'peer');
  return others.length === 0
    ? null
    : against(
        'ROLE_CONFLICT',
        `${name} memegang peran lain pada penilaian ini`,
        `${name} holds or held another role in this appraisal`,
        others.join(', '),
      );
};

export const capRefusal = ({ name, openReviews }: Candidate, cap: number): Refusal | null =>
  openReviews < cap
    ? null
    : against(
        'PEER_CAP_REACHED',
        `${name} sudah menilai ${String(openReviews)} rekan pada siklus ini`,
        `${name} has ${String(openReviews)} open reviews in this cycle already`,
        String(openReviews),
      );

export const activeRefusal = ({ name, status }: Candidate): Refusal | null =>
  status === 'active' ? null : against('NOT_ACTIVE', `${name} tidak aktif`, `${name} is not active`, status);

export const namedRefusal = ({ name, alreadyNamed }: Candidate): Refusal | null =>
  alreadyNamed ? against('ALREADY_NOMINATED', `${name} sudah diusulkan`, `${name} is named already`) : null;

export const noSuchEmployee: Refusal = against(
  'NO_SUCH_EMPLOYEE',
  'Pegawai tidak ditemukan',
  'There is no such employee',
);
