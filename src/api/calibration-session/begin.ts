import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  notFound,
  refuseByRules,
  type ActingAs,
  type Queryable,
  type Refusal,
} from '../../../plugins/workflow/server/src/public';
import { beginDriven } from '../../records/driven';
import { documentId } from '../../records/forms';
import { inSession, parseBody, type Done, type Session } from '../../records/session';
import { calibrationScope, CALIBRATION_SESSION } from '../../scope/calibration-sessions';
import { shown } from '../../records/writing';
import { readUnits } from '../appraisal/workflow/organisation';
import { panelOf } from './panel-of';
import { seatPanel } from './seats';
import { CALIBRATED, readAppraised, readGuide, readReviewed, standingOf, type Placed } from './standing';

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

/** Who may sit on the panel of a unit. */
export const seatsOf = async (on: Queryable, place: Placed): Promise<string[]> =>
  panelOf(place.unit, await readUnits(on), await readAppraised(on, place));

interface Begins extends Placed {
  panel: string[];
  actor: ActingAs;
  /** The day on which the panel comes together. */
  meetsOn?: string | null;
}

/** The session of a unit with this panel; how the unit stands now is kept. Answers its documentId. */
export const begin = async (
  { strapi, trx, now }: Pick<Session, 'strapi' | 'trx' | 'now'>,
  { unit, cycle, panel, actor, meetsOn = null }: Begins,
): Promise<Refusal | { ok: true; id: string }> => {
  const place = { unit, cycle };
  const guide = await readGuide(trx, place);
  if (!guide) return notFound();
  const people = await readReviewed(trx, place);
  if (!people.some(({ state }) => state === CALIBRATED)) return nobody();

  const before = { at: now.toISOString(), ...standingOf(people, guide) };
  const idOf = (table: string, documentId: string) =>
    trx.raw(`(SELECT id FROM ${table} WHERE document_id = ?)`, [documentId]);
  const id = await beginDriven(strapi, CALIBRATION_SESSION, {
    trx,
    now,
    table: 'calibration_sessions',
    values: {
      org_unit_id: idOf('org_units', unit),
      cycle_id: idOf('appraisal_cycles', cycle),
      meets_on: meetsOn,
      before: JSON.stringify(before),
      state: 'open',
    },
    participants: panel.map((principal) => ({ role: 'performanceTeam', principal })),
    by: actor,
    data: { before },
  });
  if (id === null) return REFUSALS.open;
  const appraisals = people.filter(({ state }) => state === CALIBRATED).map(({ appraisal }) => appraisal);
  await seatPanel(strapi, trx, { appraisals, panel, as: actor }, now);
  return { ok: true, id };
};

/** A member of the panel begins; all who may sit on it do. */
const beginAsMember = async (session: Session, place: Placed): Promise<Refusal | Done> => {
  const { trx, caller } = session;
  if (!(await readGuide(trx, place))) return notFound();
  const panel = await seatsOf(trx, place);
  if (!panel.includes(caller.id)) return REFUSALS.notOnPanel;
  const actor = { id: caller.id, name: caller.name, role: 'performanceTeam' };
  const begun = await begin(session, { ...place, panel, actor });
  return begun.ok ? { ok: true, status: 201, body: shown(session, calibrationScope, begun.id, '*') } : begun;
};

export const beginSession = (strapi: Core.Strapi, ctx: Context): Promise<void> =>
  inSession(strapi, ctx, async (session) => {
    const parsed = parseBody(beginForm, ctx);
    if (!parsed.ok) return parsed;
    const { orgUnit, cycle } = parsed.value.data;
    return beginAsMember(session, { unit: orgUnit, cycle });
  });
