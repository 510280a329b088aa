import { shiftDays } from '../appraisal/calendar/plain-date';
import { appoint } from '../appraisal/workflow/roles';
import { readOrganisation } from '../api/appraisal/workflow/organisation';
import { beginDriven, registeredFor } from '../records/driven';
import { ENROLMENT } from '../scope/enrolments';
import { query, workflowOf, type Caller } from '../../plugins/workflow/server/src/public';
import { dayOf } from './calendar';
import type { Scene } from './cycles';
import { createRecord, madeOf, type Made } from './records';

/** What the agency offers people to learn, and who has asked for what. */

const PROVIDERS = [
  ['Badan Pengembangan SDM', 'government', 'bpsdm@demo.test'],
  ['Balai Pelatihan', 'partner', 'balai@demo.test'],
  ['Lembaga Administrasi Negara', 'government', 'lan@demo.test'],
] as const;

const OFFERS = [
  ['Pelayanan prima di loket', 0, 'classroom', 16, 'service_oriented', 30],
  ['Bekerja dengan perubahan', 1, 'online', 8, 'adaptive', null],
  ['Etika dan akuntabilitas ASN', 2, 'online', 12, 'accountable', 45],
] as const;

type Part = 'employee' | 'appraiser' | 'performanceTeam';

/** Whose, of which offer, days ago, and what happened, a day after the other. */
const ENROLMENTS: readonly [string, number, number, readonly [Part, string, object?][]][] = [
  [
    'civil.employee',
    1,
    40,
    [
      ['employee', 'REQUEST'],
      ['appraiser', 'APPROVE'],
      [
        'employee',
        'COMPLETE',
        { hours: 8, score: 88, certificateLink: 'https://balai.demo.test/sertifikat/88' },
      ],
      ['performanceTeam', 'CONFIRM'],
    ],
  ],
  ['civil.employee', 0, 2, [['employee', 'REQUEST', { reason: 'Antrean di loket makin panjang' }]]],
  [
    'civil.clerk1',
    2,
    9,
    [
      ['employee', 'REQUEST'],
      ['appraiser', 'APPROVE'],
    ],
  ],
];

const DAY = 86_400_000;

const enrolled = async (
  { strapi, trx, organisation, now }: Scene,
  [key, , daysAgo, steps]: (typeof ENROLMENTS)[number],
  training: Made & { title: string },
): Promise<void> => {
  const employee = madeOf(organisation.people, key);
  const known = await readOrganisation(trx, [employee.documentId]);
  const person = known.person(employee.documentId);
  if (!person) throw new Error(`${key} is nobody`);
  const { participants } = appoint(person, known);
  const holder = (role: string): string => participants.find((one) => one.role === role)?.principal ?? '';
  const [place] = await query<{ appraiser: number; unit: number }>(
    trx,
    `SELECT a.id AS appraiser, u.id AS unit FROM employees a, org_units u
     WHERE a.document_id = ? AND u.document_id = ?`,
    [holder('appraiser'), person.orgUnit ?? ''],
  );
  const begun = new Date(now.getTime() - daysAgo * DAY);
  const id = await beginDriven(strapi, ENROLMENT, {
    trx,
    now: begun,
    table: 'enrolments',
    values: {
      employee_id: employee.id,
      appraiser_id: place?.appraiser ?? null,
      org_unit_id: place?.unit ?? null,
      training_id: training.id,
      title: training.title,
      proposed_by: 'employee',
      state: 'proposed',
    },
    participants: participants.filter(({ role }) =>
      ['employee', 'appraiser', 'performanceTeam'].includes(role),
    ),
    by: { id: person.id, name: person.name, role: 'employee' },
  });
  if (id === null) throw new Error(`${key} is enrolled already`);
  for (const [index, [role, event, data]] of steps.entries()) {
    const at = new Date(Math.min(begun.getTime() + index * DAY, now.getTime()));
    const who: Caller = { kind: 'person', id: holder(role), name: known.person(holder(role))?.name ?? role };
    const given = event === 'COMPLETE' ? { ...data, completedOn: dayOf(at) } : data;
    const sent = await workflowOf(strapi).sendIn(
      trx,
      registeredFor(strapi, ENROLMENT),
      id,
      who,
      { event, ...(given ? { data: given } : {}) },
      { now: at },
    );
    if (!sent.ok) throw new Error(`${event} of the demo was refused: ${JSON.stringify(sent)}`);
  }
};

export const loadTrainings = async (scene: Scene): Promise<void> => {
  const { strapi, now } = scene;
  const today = dayOf(now);
  const providers: Made[] = [];
  for (const [name, kind, contact] of PROVIDERS)
    providers.push(
      await createRecord(strapi, 'api::training-provider.training-provider', {
        name,
        kind,
        contact,
        active: true,
      }),
    );
  const offers: (Made & { title: string })[] = [];
  for (const [title, provider, mode, hours, behaviourValue, inDays] of OFFERS) {
    const made = await createRecord(strapi, 'api::training.training', {
      title,
      provider: PROVIDERS[provider][0],
      offeredBy: providers[provider]?.id,
      mode,
      hours,
      behaviourValue,
      startDate: inDays === null ? null : shiftDays(today, inDays),
      active: true,
    });
    offers.push({ ...made, title });
  }
  for (const enrolment of ENROLMENTS) {
    const offer = offers[enrolment[1]];
    if (offer) await enrolled(scene, enrolment, offer);
  }
};
