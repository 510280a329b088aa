import { localDate, ZONE_OF } from '../appraisal/calendar/local-time';
import type { PlainDate } from '../appraisal/calendar/plain-date';
import type { WorkResult } from '../appraisal/plan';
import { PEER_CONFIRMED } from '../appraisal/workflow/visibility';
import { APPRAISAL } from '../api/appraisal/workflow/open';
import { keptVerdict } from '../records/verdict';
import { query, workflowOf } from '../../plugins/workflow/server/src/public';
import { moment, workingDaysAfter, workingDaysBefore } from './calendar';
import type { Scene } from './cycles';
import { createRecord, madeOf } from './records';

/** What people noted while plans were carried out: activities, achievements, coaching, and a peer who is asked. */

interface Noted {
  /** Row id of the appraisal. */
  id: number;
  documentId: string;
  plan: WorkResult[];
  start: PlainDate;
  end: PlainDate;
  appraiser: { id: string; name: string };
}

const NOTED = (condition: string): string => `
  SELECT a.id, a.document_id AS "documentId", a.agreed_work_results::json AS plan, c.start_date::text AS start,
    c.end_date::text AS "end", json_build_object('id', b.document_id, 'name', b.name) AS appraiser
  FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id
  JOIN employees e ON e.id = a.employee_id JOIN employees b ON b.id = a.appraiser_id
  WHERE a.agreed_work_results IS NOT NULL AND ${condition} ORDER BY a.id`;

const DONE = [
  ['Melayani permohonan di loket dan melalui aplikasi', 'approved', null],
  ['Memeriksa kelengkapan berkas dan menindaklanjuti kekurangan', 'approved', null],
  ['Merekap layanan pekan ini', 'returned', 'Lampirkan rekap dari aplikasi.'],
  ['Melayani jemput bola di kelurahan', 'submitted', null],
] as const;

const noteDays = async (
  scene: Scene,
  { id, plan, start, end, appraiser }: Noted,
  days: readonly PlainDate[],
): Promise<void> => {
  const keys = plan.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  const [first] = keys;
  if (first === undefined) return;
  for (const [index, date] of days.entries()) {
    const [description, state, feedback] = DONE[index % DONE.length] ?? DONE[0];
    if (date < start || date > end) continue;
    const judged = moment(date, 16 * 60);
    const as = { ...appraiser, role: 'appraiser' };
    await createRecord(scene.strapi, 'api::activity-log.activity-log', {
      appraisal: id,
      indicator: keys[index % keys.length] ?? first,
      date,
      description,
      quantity: 4 + (index % 5),
      minutes: 60 + 30 * (index % 4),
      state,
      feedback,
      verdicts: state === 'submitted' ? [] : [keptVerdict(as, state, feedback, judged)],
    });
  }
};

/** Last year of the demo employee: all judged; an idea that was approved, and coaching in the middle of the year. */
const noteLastYear = async (scene: Scene): Promise<void> => {
  const employee = madeOf(scene.organisation.people, 'civil.employee').documentId;
  const [past] = await query<Noted>(scene.trx, NOTED(`e.document_id = ? AND c.state = 'closed'`), [employee]);
  if (!past) return;
  const spring = workingDaysAfter(`${past.start.slice(0, 4)}-03-10`, 1, scene.holidays);
  const days = [0, 1, 4, 5].map((after) => workingDaysAfter(spring, after, scene.holidays));
  await noteDays(scene, past, days);
  const as = { ...past.appraiser, role: 'appraiser' };
  await createRecord(scene.strapi, 'api::achievement.achievement', {
    appraisal: past.id,
    title: 'Antrean daring untuk perekaman KTP-el',
    description: 'Waktu tunggu turun dari rata-rata 60 menjadi 25 menit.',
    date: days[3],
    kind: 'beneficial_idea',
    state: 'approved',
    verdicts: [keptVerdict(as, 'approved', null, moment(days[3] ?? spring, 16 * 60))],
  });
  await createRecord(scene.strapi, 'api::coaching-session.coaching-session', {
    appraisal: past.id,
    kind: 'coaching',
    date: days[2],
    note: 'Kecepatan layanan membaik; ketelitian pengarsipan masih perlu perhatian.',
    followUps: [
      { key: 'f1', text: 'Mengikuti bimbingan pengarsipan digital', dueOn: days[3] ?? null, doneAt: null },
    ],
    heldBy: { ...past.appraiser, onBehalfOf: null },
    reply: 'Siap ditindaklanjuti.',
    acknowledgedAt: moment(days[3] ?? spring, 9 * 60),
  });
};

/** This year, of the demo supervisor's people: the last days, some of them still to be judged. */
const noteThisYear = async (scene: Scene): Promise<void> => {
  const supervisor = madeOf(scene.organisation.people, 'civil.identity').documentId;
  const running = await query<Noted>(
    scene.trx,
    NOTED(`b.document_id = ? AND c.state = 'open' AND a.state = 'monitoring'`),
    [supervisor],
  );
  const today = localDate(scene.now, ZONE_OF.WIB);
  const days = [6, 5, 3, 2].map((ago) => workingDaysBefore(today, ago, scene.holidays));
  for (const [index, one] of running.entries()) {
    // The first has written nothing these days: somebody to ask after.
    if (index > 0 || running.length === 1) await noteDays(scene, one, days);
    await createRecord(scene.strapi, 'api::coaching-session.coaching-session', {
      appraisal: one.id,
      kind: 'feedback',
      date: days[2],
      note: 'Terima kasih atas layanan jemput bola pekan lalu.',
      followUps: [],
      heldBy: { ...one.appraiser, onBehalfOf: null },
    });
  }
};

/** A colleague is asked for an opinion by the demo peer. */
const askPeer = async (scene: Scene): Promise<void> => {
  const { strapi, trx, organisation, now } = scene;
  const peer = madeOf(organisation.people, 'civil.peer');
  const [assessed] = await query<Noted>(
    trx,
    NOTED(`e.document_id = ? AND c.state = 'open' AND a.state = 'selfAssessment'`),
    [madeOf(organisation.people, 'civil.clerk1').documentId],
  );
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(APPRAISAL);
  if (!assessed || !registered) throw new Error('nobody is there for the demo peer to give an opinion on');
  const as = { ...assessed.appraiser, role: 'appraiser' };
  const change = { role: 'peer', start: [peer.documentId] };
  const given = { event: PEER_CONFIRMED, as, change };
  const enrolled = await workflow.enrolIn(trx, registered, assessed.documentId, given, now);
  if (!enrolled.ok) throw new Error(`the demo peer was refused: ${enrolled.code}`);
  await createRecord(strapi, 'api::peer-review.peer-review', {
    appraisal: assessed.id,
    peer: peer.id,
    nominatedBy: 'employee',
    state: 'confirmed',
    decision: keptVerdict(as, 'confirmed', null, now),
  });
};

export const loadMonitoring = async (scene: Scene): Promise<void> => {
  await noteLastYear(scene);
  await noteThisYear(scene);
  await askPeer(scene);
};
