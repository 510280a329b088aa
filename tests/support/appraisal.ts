import type { Response } from 'supertest';
import type { Office, PersonName } from './office';

/** Sends events by HTTP as a person of the office would. */

export const BEHAVIOURS = [
  'service_oriented',
  'accountable',
  'competent',
  'harmonious',
  'loyal',
  'adaptive',
  'collaborative',
] as const;

export const aPlan = () => [
  {
    key: 'r1',
    kind: 'primary',
    title: 'Pelayanan pasien tepat waktu',
    indicators: [
      {
        key: 'i1',
        title: 'Pasien dilayani',
        aspect: 'quantity',
        unit: 'orang',
        direction: 'higher',
        target: 100,
        weight: 60,
      },
      {
        key: 'i2',
        title: 'Waktu tunggu',
        aspect: 'time',
        unit: 'menit',
        direction: 'lower',
        target: 30,
        weight: 40,
      },
    ],
  },
];

export const aSelfAssessment = () => ({
  ratings: [
    { indicator: 'i1', realisation: 100, note: 'sesuai' },
    { indicator: 'i2', realisation: 30 },
  ],
  behaviours: BEHAVIOURS.map((value) => ({ value, rating: 'meets' })),
});

export const aReview = (rating: 'below' | 'meets' | 'above' = 'meets') => ({
  ratings: [
    { indicator: 'i1', rating },
    { indicator: 'i2', rating },
  ],
  behaviours: BEHAVIOURS.map((value) => ({ value, rating })),
  resultRating: rating,
  behaviourRating: rating,
  ...(rating === 'meets' ? {} : { reason: 'Lihat bukti dukung' }),
});

export interface Sent {
  data?: unknown;
  comment?: string;
  revision?: number;
  dryRun?: boolean;
  attachments?: string[];
}

export const send = async (
  office: Office,
  by: PersonName,
  appraisal: string,
  event: string,
  body: Sent = {},
  headers: Record<string, string> = {},
): Promise<Response> =>
  office.app.request
    .post(`/api/workflow/appraisals/${appraisal}/events`)
    .set('Authorization', `Bearer ${await office.jwt(by)}`)
    .set(headers)
    .send({ event, ...body });

export const get = async (office: Office, by: PersonName, path: string): Promise<Response> =>
  office.app.request.get(path).set('Authorization', `Bearer ${await office.jwt(by)}`);

/** The way that leads to each state, as [who, event, body]. */
type Move = [PersonName, string, Sent?];

const toReview: Move[] = [
  ['employee', 'SUBMIT_TARGETS', { data: { workResults: aPlan() } }],
  ['supervisor', 'APPROVE_TARGETS'],
  ['hr', 'OPEN_ASSESSMENT'],
  ['employee', 'SUBMIT_SELF_ASSESSMENT', { data: aSelfAssessment() }],
];
const toDelivered: Move[] = [...toReview, ['supervisor', 'SUBMIT_REVIEW', { data: aReview() }]];
const appealed: Move[] = [
  ...toDelivered,
  ['employee', 'FILE_APPEAL', { data: { grounds: 'Nilai tidak sesuai bukti' } }],
];

const decisionOpen: Move[] = [
  ...appealed,
  ['supervisor', 'EXPLAIN', { data: { explanation: 'Bukti belum lengkap' } }],
];
const firstDecided: Move[] = [
  ...decisionOpen,
  ['head', 'UPHOLD', { data: { decision: 'Penilaian sudah tepat' } }],
];

export const WAYS: Record<string, Move[]> = {
  'targetSetting.draft': [],
  'targetSetting.review': toReview.slice(0, 1),
  monitoring: toReview.slice(0, 2),
  selfAssessment: toReview.slice(0, 3),
  review: toReview,
  calibration: toDelivered,
  delivered: toDelivered,
  'appeal.explanation': appealed,
  'appeal.decision': decisionOpen,
  'appeal.decided': firstDecided,
  'appeal.secondInstance': [
    ...firstDecided,
    ['employee', 'FILE_APPEAL', { data: { grounds: 'Bukti tidak dibaca' } }],
  ],
  finalApproval: [...toDelivered, ['employee', 'ACKNOWLEDGE']],
  final: [...toDelivered, ['employee', 'ACKNOWLEDGE'], ['head', 'APPROVE']],
  cancelled: [['hr', 'CANCEL', { comment: 'Salah entri' }]],
};

/** What a policy must have for there to be such a state. */
const NEEDS: Record<string, object> = {
  calibration: { calibration: true },
  'appeal.decided': { secondInstance: true },
  'appeal.secondInstance': { secondInstance: true },
};

/** Opens a fresh appraisal of the employee and leads it to a state through the API alone. */
export const anAppraisalIn = async (
  office: Office,
  state: string,
  options: Parameters<Office['openCycle']>[0] = {},
): Promise<string> => {
  const needed = NEEDS[state];
  const policy = needed ? { ...options.policy, ...needed } : options.policy;
  const { appraisals } = await office.openCycle({
    ...options,
    ...(policy ? { policy } : {}),
    members: ['employee'],
  });
  const id = appraisals.employee;
  if (!id) throw new Error('the appraisal was not opened');
  for (const [by, event, body] of WAYS[state] ?? []) {
    const answer = await send(office, by, id, event, body);
    if (answer.status !== 200)
      throw new Error(`${event}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
  }
  return id;
};
