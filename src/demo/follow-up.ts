import { shiftDays } from '../appraisal/calendar/plain-date';
import { mergedMeasures } from '../appraisal/follow-up/guidance/definition';
import { deciding } from '../api/follow-up-proposal/write';
import { beginDriven, registeredFor } from '../records/driven';
import { placeOfAppraisal } from '../records/place';
import { FOLLOW_UP_PROPOSAL } from '../scope/follow-up-proposals';
import { GUIDANCE_PLAN } from '../scope/guidance-plans';
import { query, workflowOf, type ActingAs, type Participant } from '../../plugins/workflow/server/src/public';
import { dayOf, moment } from './calendar';
import type { Scene } from './cycles';

/** What followed from last year: guidance for a low result, a reward that waits for its decision. */

interface Past {
  id: string;
  participants: Participant[];
  appraiser: { id: string; name: string };
}

const PAST = (predicate: string): string => `
  SELECT a.document_id AS id, json_build_object('id', b.document_id, 'name', b.name) AS appraiser,
    (SELECT json_agg(json_build_object('role', w.role, 'principal', w.principal) ORDER BY w.id)
     FROM workflow_participants w WHERE w.subject_id = a.document_id AND w.valid_to IS NULL) AS participants
  FROM appraisals a JOIN employees b ON b.id = a.appraiser_id
  WHERE a.state = 'final' AND a.result ->> 'predicate' = '${predicate}' ORDER BY a.id LIMIT 1`;

const holding = (all: Participant[], roles: string[]): Participant[] =>
  all.filter(({ role }) => roles.includes(role));

const guide = async (scene: Scene, past: Past, as: ActingAs): Promise<void> => {
  const { strapi, trx, now } = scene;
  const place = await placeOfAppraisal(trx, past.id);
  const began = moment(shiftDays(dayOf(now), -20), 9 * 60);
  const id = await beginDriven(strapi, GUIDANCE_PLAN, {
    trx,
    now: began,
    table: 'guidance_plans',
    values: {
      appraisal_id: place.appraisal,
      employee_id: place.employee,
      appraiser_id: place.appraiser,
      org_unit_id: place.unit,
      goals: 'Berkas selesai diperiksa dalam dua hari kerja',
      until: shiftDays(dayOf(now), 160),
      measures: JSON.stringify(
        mergedMeasures(
          [],
          [
            { text: 'Mendampingi rekan di loket selama dua pekan' },
            { text: 'Mengikuti pelatihan pelayanan prima', dueOn: shiftDays(dayOf(now), 60) },
          ],
        ),
      ),
      notes: '[]',
      state: 'draft',
    },
    participants: holding(past.participants, [
      'employee',
      'appraiser',
      'appraiserSuperior',
      'performanceTeam',
    ]),
    by: as,
  });
  if (id === null) return;
  const noted = moment(shiftDays(dayOf(now), -6), 10 * 60);
  const note = {
    date: dayOf(noted),
    text: 'Sepekan di loket: pemeriksaan berkas lebih cepat.',
    done: ['m1'],
  };
  for (const [event, at, data] of [
    ['START', began, undefined],
    ['NOTE', noted, note],
  ] as const) {
    const who = { kind: 'person' as const, ...past.appraiser };
    const request = { event, ...(data ? { data } : {}) };
    const sent = await workflowOf(strapi).sendIn(
      trx,
      registeredFor(strapi, GUIDANCE_PLAN),
      id,
      who,
      request,
      {
        now: at,
      },
    );
    if (!sent.ok) throw new Error(`${event} of the demo was refused: ${JSON.stringify(sent)}`);
  }
};

const reward = async ({ strapi, trx, now }: Scene, past: Past, as: ActingAs): Promise<void> => {
  const place = await placeOfAppraisal(trx, past.id);
  await beginDriven(strapi, FOLLOW_UP_PROPOSAL, {
    trx,
    now: moment(shiftDays(dayOf(now), -1), 9 * 60),
    table: 'follow_up_proposals',
    values: {
      appraisal_id: place.appraisal,
      employee_id: place.employee,
      org_unit_id: place.unit,
      kind: 'reward',
      title: 'Piagam penghargaan pegawai berkinerja terbaik',
      reason: 'Waktu tunggu layanan turun lebih dari separuh sepanjang tahun.',
      legal_basis: 'PP 30/2019',
      proposed_by: JSON.stringify({ id: as.id, name: as.name, role: as.role }),
      state: 'proposed',
    },
    participants: deciding(past.participants),
    by: as,
  });
};

export const loadFollowUp = async (scene: Scene): Promise<void> => {
  for (const [predicate, follow] of [
    ['needs_improvement', guide],
    ['very_good', reward],
  ] as const) {
    const [past] = await query<Past>(scene.trx, PAST(predicate));
    if (past) await follow(scene, past, { ...past.appraiser, role: 'appraiser' });
  }
};
