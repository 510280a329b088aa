import type { BaseFacts, Definition, Participant } from '../../../plugins/workflow/server/src/public';
import type { Ground } from './ground';

/** For tests: an appraisal whose plan is carried out, as its records see it. */
export const aGround = (more: Partial<Ground> = {}): Ground => ({
  appraisal: 'a1',
  state: 'monitoring',
  employee: { id: 'employee-1', name: 'Ani' },
  cycle: 'c1',
  planWasAgreed: true,
  plan: [
    {
      key: 'r1',
      kind: 'primary',
      title: 'Pelayanan',
      indicators: [
        { key: 'i1', title: 'Pasien', aspect: 'quantity', unit: 'orang', direction: 'higher', target: 100 },
      ],
    },
  ],
  period: { start: '2026-01-01', end: '2026-12-31', today: '2026-06-15' },
  ruleSet: 'quadrant',
  peerThreshold: 3,
  peerCap: 5,
  ...more,
});

/** One holder of each role that the definition knows. */
export const participantsOf = <F extends BaseFacts>({ labels }: Definition<F>): Participant[] =>
  Object.keys(labels.roles).map((role) => ({ role, principal: `${role}-1` }));
