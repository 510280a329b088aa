import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { localDate, ZONE_OF, type ZoneName } from '../../appraisal/calendar/local-time';
import {
  malformed,
  query,
  refuseByRules,
  workflowOf,
  type Refusal,
} from '../../../plugins/workflow/server/src/public';
import { beginDriven, registeredFor } from '../../records/driven';
import { once } from '../../records/once';
import { atOdds, inSession, parseBody, type Session } from '../../records/session';
import { shown } from '../../records/writing';
import { ENROLMENT, enrolmentScope } from '../../scope/enrolments';
import { ZONE_OF_UNIT } from '../appraisal/workflow/facts';
import { forWhom, type Ground } from './for-whom';
import { newEnrolment, type NewEnrolment } from './forms';

/** Asks for a training, or proposes one: the record and its way through the engine begin together. */

interface Place {
  employee: number;
  unit: number | null;
  appraiser: number | null;
  appraisal: number | null;
  zone: ZoneName | null;
}

const PLACE = `
  SELECT a.id AS employee, a.org_unit_id AS unit, b.id AS appraiser, p.id AS appraisal, ${ZONE_OF_UNIT} AS zone
  FROM (SELECT e.id, l.org_unit_id FROM employees e LEFT JOIN employees_org_unit_lnk l ON l.employee_id = e.id
        WHERE e.document_id = ?) a
  LEFT JOIN employees b ON b.document_id = ? LEFT JOIN appraisals p ON p.document_id = ?`;

interface Offered {
  id: number;
  title: string;
  active: boolean;
  startDate: string | null;
}

const OFFERED = `SELECT id, title, coalesce(active, true) AS active, start_date::text AS "startDate"
  FROM trainings WHERE document_id = ?`;

const notOffered = (code: string, id: string, en: string): Refusal =>
  refuseByRules([{ code, message: { id, en }, path: 'data.training' }]);

const againstOffer = (offered: Offered | undefined, today: string): Refusal | null => {
  if (!offered)
    return notOffered('NO_SUCH_TRAINING', 'Pelatihan tidak ditemukan', 'There is no such training');
  if (!offered.active)
    return notOffered(
      'TRAINING_NOT_OFFERED',
      'Pelatihan tidak ditawarkan lagi',
      'It is not offered any more',
    );
  return offered.startDate !== null && offered.startDate < today
    ? notOffered('TRAINING_HAS_BEGUN', 'Pelatihan sudah dimulai', 'The training has begun')
    : null;
};

/** The item with the words of that day; a refusal where there is no such one. */
const itemOf = async (
  { trx }: Session,
  { item }: NewEnrolment,
  { plan }: Ground,
): Promise<{ item: object | null } | Refusal> => {
  if (item == null || item.kind === 'behaviour') return { item: item ?? null };
  const [competency] =
    item.kind === 'competency'
      ? await query<{ name: string }>(trx, `SELECT name FROM competencies WHERE document_id = ?`, [item.key])
      : [];
  const title = item.kind === 'competency' ? competency?.name : plan.get(item.key);
  return title === undefined
    ? malformed([{ path: 'data.item.key', message: `is no ${item.kind} that is known here` }])
    : { item: { ...item, title } };
};

const make = async (session: Session, asked: NewEnrolment): Promise<Refusal | { ok: true; id: string }> => {
  const { strapi, trx, now, caller } = session;
  const ground = await forWhom(session, asked);
  if (!ground.ok) return ground;
  const found = await itemOf(session, asked, ground);
  if (!('item' in found)) return found;
  const appraiser = ground.participants.find(({ role }) => role === 'appraiser')?.principal ?? '';
  const [place] = await query<Place>(trx, PLACE, [ground.employee, appraiser, asked.appraisal ?? '']);
  if (!place) throw new Error(`the employee ${ground.employee} is gone`);
  const [offered] = await query<Offered>(trx, OFFERED, [asked.training]);
  const refusal = againstOffer(offered, localDate(now, ZONE_OF[place.zone ?? 'WIB']));
  if (refusal || !offered) return refusal ?? notOffered('NO_SUCH_TRAINING', '', '');
  const isOwn = ground.as.role === 'employee';
  const id = await beginDriven(strapi, ENROLMENT, {
    trx,
    now,
    table: 'enrolments',
    values: {
      employee_id: place.employee,
      appraiser_id: place.appraiser,
      org_unit_id: place.unit,
      training_id: offered.id,
      appraisal_id: place.appraisal,
      title: offered.title,
      item: found.item && JSON.stringify(found.item),
      proposed_by: isOwn ? 'employee' : 'appraiser',
      reason: asked.reason ?? null,
      state: 'proposed',
    },
    participants: ground.participants,
    by: ground.as,
  });
  if (id === null) {
    return atOdds({
      code: 'ALREADY_ENROLLED',
      message: { id: 'Sudah terdaftar pada pelatihan ini', en: 'Already enrolled in this training' },
    });
  }
  if (!asked.request || !isOwn) return { ok: true, id };
  const registered = registeredFor(strapi, ENROLMENT);
  const sent = await workflowOf(strapi).sendIn(trx, registered, id, caller, { event: 'REQUEST' }, { now });
  return sent.ok ? { ok: true, id } : sent;
};

export const enrol = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  inSession(strapi, ctx, async (session) => {
    const parsed = parseBody(newEnrolment, ctx);
    if (!parsed.ok) return parsed;
    const { data } = parsed.value;
    if (data.item != null && data.appraisal == null)
      return malformed([{ path: 'data.appraisal', message: 'is needed to tell which item is meant' }]);
    const made = await once(session, ctx, () => make(session, data));
    if (!made.ok) return made;
    return { ok: true, status: 201, body: shown(session, enrolmentScope, made.id, '*') };
  });
