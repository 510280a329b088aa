import { localDate, ZONE_OF } from '../appraisal/calendar/local-time';
import type { PlainDate } from '../appraisal/calendar/plain-date';
import type { WorkResult } from '../appraisal/plan';
import { query, workflowOf } from '../../plugins/workflow/server/src/public';
import { moment, workingDaysAfter, workingDaysBefore } from './calendar';
import type { Scene } from './cycles';
import { ACHIEVEMENT } from '../scope/achievements';
import { ACTIVITY_LOG } from '../scope/activity-logs';
import { COACHING_SESSION } from '../scope/coaching-sessions';
import { PEER_REVIEW } from '../scope/peer-reviews';
import { createRecord, madeOf } from './records';

/** What people noted while plans were carried out: activities, achievements, coaching, and a peer who is asked. */

interface Person {
  id: string;
  name: string;
}

interface Noted {
  /** Row id of the appraisal. */
  id: number;
  documentId: string;
  plan: WorkResult[];
  start: PlainDate;
  end: PlainDate;
  employee: Person;
  appraiser: Person;
}

const NOTED = (condition: string): string => `
  SELECT a.id, a.document_id AS "documentId", a.agreed_work_results::json AS plan, c.start_date::text AS start,
    c.end_date::text AS "end", json_build_object('id', e.document_id, 'name', e.name) AS employee,
    json_build_object('id', b.document_id, 'name', b.name) AS appraiser
  FROM appraisals a JOIN appraisal_cycles c ON c.id = a.cycle_id
  JOIN employees e ON e.id = a.employee_id JOIN employees b ON b.id = a.appraiser_id
  WHERE a.agreed_work_results IS NOT NULL AND ${condition} ORDER BY a.id`;

/** Somebody sends an event of a record. */
interface Sent {
  by: Person;
  event: string;
  at: Date;
  comment?: string;
  data?: Record<string, unknown>;
}

/** A record beside an appraisal, and what became of it through the engine, each at its own moment. */
const note = async (
  { strapi, trx }: Scene,
  uid: string,
  fields: Record<string, unknown>,
  begun: Date,
  events: readonly Sent[],
): Promise<void> => {
  const { documentId } = await createRecord(strapi, uid, fields);
  const workflow = workflowOf(strapi);
  const registered = workflow.registry.byUid(uid);
  if (!registered) throw new Error(`${uid} is driven by no workflow`);
  await workflow.beginRecord(trx, registered, documentId, begun);
  for (const { by, at: now, ...request } of events) {
    const done = await workflow.sendIn(trx, registered, documentId, { kind: 'person', ...by }, request, {
      now,
    });
    if (!done.ok) throw new Error(`${request.event} of ${uid} was refused: ${JSON.stringify(done)}`);
  }
};

const DONE = [
  ['Melayani permohonan di loket dan melalui aplikasi', 'APPROVE', null],
  [
    'Memeriksa kelengkapan berkas dan menindaklanjuti kekurangan',
    'APPROVE',
    'Terima kasih, cepat dan teliti.',
  ],
  ['Merekap layanan pekan ini', 'RETURN', 'Lampirkan rekap dari aplikasi.'],
  ['Melayani jemput bola di kelurahan', null, null],
] as const;

const HANDED_IN = 15 * 60 + 30;
const JUDGED = 16 * 60;

const noteDays = async (
  scene: Scene,
  { id, plan, start, end, employee, appraiser }: Noted,
  days: readonly PlainDate[],
): Promise<void> => {
  const keys = plan.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  const [first] = keys;
  if (first === undefined) return;
  for (const [index, date] of days.entries()) {
    const [description, event, comment] = DONE[index % DONE.length] ?? DONE[0];
    if (date < start || date > end) continue;
    const fields = {
      appraisal: id,
      indicator: keys[index % keys.length] ?? first,
      date,
      description,
      quantity: 4 + (index % 5),
      minutes: 60 + 30 * (index % 4),
    };
    await note(scene, ACTIVITY_LOG, fields, moment(date, HANDED_IN), [
      { by: employee, event: 'SUBMIT', at: moment(date, HANDED_IN) },
      ...(event === null
        ? []
        : [{ by: appraiser, event, at: moment(date, JUDGED), ...(comment ? { comment } : {}) }]),
    ]);
  }
};

/** Last year of the demo employee: all judged; an idea that was approved, and coaching in the middle of the year. */
export const noteLastYear = async (scene: Scene, appraisal: string): Promise<void> => {
  const [past] = await query<Noted>(scene.trx, NOTED('a.document_id = ?'), [appraisal]);
  if (!past) return;
  const spring = workingDaysAfter(`${past.start.slice(0, 4)}-03-10`, 1, scene.holidays);
  const days = [0, 1, 4, 5].map((after) => workingDaysAfter(spring, after, scene.holidays));
  await noteDays(scene, past, days);
  const last = days[3] ?? spring;
  const idea = {
    appraisal: past.id,
    title: 'Antrean daring untuk perekaman KTP-el',
    description: 'Waktu tunggu turun dari rata-rata 60 menjadi 25 menit.',
    date: last,
    kind: 'beneficial_idea',
  };
  await note(scene, ACHIEVEMENT, idea, moment(last, HANDED_IN), [
    { by: past.employee, event: 'SUBMIT', at: moment(last, HANDED_IN) },
    { by: past.appraiser, event: 'APPROVE', at: moment(last, JUDGED) },
  ]);
  const talk = {
    appraisal: past.id,
    kind: 'coaching',
    date: days[2],
    note: 'Kecepatan layanan membaik; ketelitian pengarsipan masih perlu perhatian.',
    followUps: [{ key: 'f1', text: 'Mengikuti bimbingan pengarsipan digital', dueOn: last, doneAt: null }],
    heldBy: { ...past.appraiser, onBehalfOf: null },
  };
  await note(scene, COACHING_SESSION, talk, moment(days[2] ?? spring, HANDED_IN), [
    { by: past.employee, event: 'ACKNOWLEDGE', at: moment(last, 9 * 60), comment: 'Siap ditindaklanjuti.' },
  ]);
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
    const thanks = {
      appraisal: one.id,
      kind: 'feedback',
      date: days[2],
      note: 'Terima kasih atas layanan jemput bola pekan lalu.',
      followUps: [],
      heldBy: { ...one.appraiser, onBehalfOf: null },
    };
    await note(scene, COACHING_SESSION, thanks, moment(days[2] ?? today, HANDED_IN), []);
  }
};

/** A colleague is asked for an opinion by the demo peer. */
const askPeer = async (scene: Scene): Promise<void> => {
  const { trx, organisation, now } = scene;
  const peer = madeOf(organisation.people, 'civil.peer');
  const [assessed] = await query<Noted>(
    trx,
    NOTED(`e.document_id = ? AND c.state = 'open' AND a.state = 'selfAssessment'`),
    [madeOf(organisation.people, 'civil.clerk1').documentId],
  );
  if (!assessed) throw new Error('nobody is there for the demo peer to give an opinion on');
  const { id, employee, appraiser } = assessed;
  const named = { appraisal: id, peer: peer.id, nominatedBy: 'employee' };
  await note(scene, PEER_REVIEW, named, now, [
    { by: employee, event: 'NOMINATE', at: now },
    { by: appraiser, event: 'CONFIRM', at: now },
  ]);
};

export const loadMonitoring = async (scene: Scene): Promise<void> => {
  await noteThisYear(scene);
  await askPeer(scene);
};
