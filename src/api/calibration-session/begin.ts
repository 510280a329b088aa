import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  notFound,
  openGuard,
  query,
  refuseByRules,
  workflowOf,
  type Refusal,
} from '../../../plugins/workflow/server/src/public';
import { documentId } from '../../records/forms';
import { inSession, parseBody, type Done, type Session } from '../../records/session';
import { calibrationScope, CALIBRATION_SESSION } from '../../scope/calibration-sessions';
import { shown } from '../../records/writing';
import { newDocumentId } from '../appraisal/workflow/open';
import { readUnits } from '../appraisal/workflow/organisation';
import { panelOf } from './panel-of';
import { seatPanel } from './seats';
import { CALIBRATED, readAppraised, readGuide, readReviewed, standingOf } from './standing';
import { calibrationBinding } from './workflow/binding';

/** `POST /api/calibration-sessions`: the panel of a unit begins its session; how the unit stands then is kept. */

export const beginForm = z.strictObject({
  data: z.strictObject({ orgUnit: documentId, cycle: documentId }),
});

const REFUSALS = {
  notOnPanel: {
    ok: false,
    kind: 'forbidden',
    code: 'NOT_ON_PANEL',
    message: {
      id: 'Anda bukan anggota tim pengelola kinerja yang mengalibrasi unit ini',
      en: 'You are not on the performance team that calibrates this unit',
    },
  },
  open: {
    ok: false,
    kind: 'conflict',
    code: 'SESSION_OPEN',
    message: {
      id: 'Sidang kalibrasi unit ini sedang berjalan',
      en: 'A calibration session of this unit is under way',
    },
  },
} satisfies Record<string, Refusal>;

const nobody = () =>
  refuseByRules([
    {
      code: 'NOBODY_IN_CALIBRATION',
      message: {
        id: 'Tidak ada penilaian unit ini yang menunggu kalibrasi',
        en: 'No appraisal of this unit waits for calibration',
      },
    },
  ]);

const insert = (session: Session, id: string, place: { unit: string; cycle: string }, before: object) =>
  query<{ id: string }>(
    session.trx,
    `INSERT INTO calibration_sessions (document_id, org_unit_id, cycle_id, before, state, revision, state_since,
       created_at, updated_at, published_at)
     SELECT ?, u.id, c.id, ?::jsonb, 'open', 0, ?, ?, ?, ? FROM org_units u, appraisal_cycles c
     WHERE u.document_id = ? AND c.document_id = ? ON CONFLICT DO NOTHING RETURNING document_id AS id`,
    [id, JSON.stringify(before), session.now, session.now, session.now, session.now, place.unit, place.cycle],
  );

const begin = async (session: Session, unit: string, cycle: string): Promise<Refusal | Done> => {
  const { strapi, trx, caller, now } = session;
  const place = { unit, cycle };
  const guide = await readGuide(trx, place);
  if (!guide) return notFound();
  const panel = panelOf(unit, await readUnits(trx), await readAppraised(trx, place));
  if (!panel.includes(caller.id)) return REFUSALS.notOnPanel;
  const people = await readReviewed(trx, place);
  if (!people.some(({ state }) => state === CALIBRATED)) return nobody();

  const id = newDocumentId();
  await openGuard(trx);
  const before = { at: now.toISOString(), ...standingOf(people, guide) };
  const [made] = await insert(session, id, place, before);
  if (!made) return REFUSALS.open;
  const registered = workflowOf(strapi).registry.byUid(CALIBRATION_SESSION);
  const facts = await calibrationBinding(strapi).loadFacts(trx, { subjectId: id, now });
  if (!registered || !facts) throw new Error('the calibration workflow is not registered');
  const beginning = {
    subjectId: id,
    title: `Kalibrasi ${guide.unitName} – ${guide.cycleName}`,
    place: { unit, batch: cycle },
    participants: panel.map((principal) => ({ role: 'performanceTeam', principal })),
    facts,
  };
  const actor = { id: caller.id, name: caller.name, role: 'performanceTeam' };
  const appraisals = people.filter(({ state }) => state === CALIBRATED).map(({ appraisal }) => appraisal);
  await seatPanel(strapi, trx, { appraisals, panel, as: actor }, now);
  await workflowOf(strapi).start(
    trx,
    registered,
    [beginning],
    { event: 'OPENED', actor, data: { before } },
    now,
  );
  return { ok: true, status: 201, body: shown(session, calibrationScope, id, '*') };
};

export const beginSession = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  inSession(strapi, ctx, async (session) => {
    const parsed = parseBody(beginForm, ctx);
    if (!parsed.ok) return parsed;
    const { orgUnit, cycle } = parsed.value.data;
    return begin(session, orgUnit, cycle);
  });
