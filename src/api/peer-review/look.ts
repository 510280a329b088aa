import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  groupOpinions,
  toldOf,
  type Opinion,
  type Opinions,
  type PeerAnswer,
} from '../../appraisal/peer-review/opinions';
import { sightOf } from '../../appraisal/workflow/visibility';
import { STAGES } from '../../appraisal/monitoring/stage';
import {
  answerRefusal,
  isDocumentId,
  notFound,
  query,
  standingsOf,
  workflowOf,
} from '../../../plugins/workflow/server/src/public';
import { APPRAISAL } from '../appraisal/workflow/open';
import { readGrounds } from '../../records/ground';
import { personOf } from '../../records/session';

/** Reading answers: a peer their own, all others only what a group said. */

interface OwnForm {
  documentId: string;
  appraisal: string;
  state: string;
  employee: { documentId: string; name: string };
  answers: PeerAnswer[] | null;
  comment: string | null;
  answeredAt: string | null;
}

/** `GET /api/peer-reviews/{id}/form`: what the peer is asked, and what they answered. */
export const readForm = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const caller = await personOf(strapi, ctx);
  if (!caller) return;
  const { id } = ctx.params as { id: string };
  const [form] = isDocumentId(id)
    ? await query<OwnForm>(
        strapi.db.connection,
        `SELECT r.document_id AS "documentId", a.document_id AS appraisal, a.state,
           json_build_object('documentId', e.document_id, 'name', e.name) AS employee,
           r.answers::json, r.comment, r.answered_at AS "answeredAt"
         FROM peer_reviews r JOIN employees p ON p.id = r.peer_id JOIN appraisals a ON a.id = r.appraisal_id
         JOIN employees e ON e.id = a.employee_id
         WHERE r.document_id = ? AND p.document_id = ? AND r.state = 'confirmed'`,
        [id, caller.id],
      )
    : [];
  const { db } = strapi;
  const now = workflowOf(strapi).clock.now();
  const ground = form && (await readGrounds(db.connection, [form.appraisal], now)).get(form.appraisal);
  if (!ground) {
    answerRefusal(ctx, notFound());
    return;
  }
  const { ruleSet } = ground;
  ctx.body = { data: { ...form, ruleSet, open: form.answeredAt === null && STAGES.answering(form.state) } };
};

interface AnswerRow extends Opinion {
  confirmed: number;
}

interface Told {
  /** Null for the employee: who is still missing would tell whose answers are there. */
  confirmed: number | null;
  answered: number | null;
  threshold: number;
  opinions: Opinions | null;
}

/** `GET /api/appraisals/{id}/peer-answers`: what the group said, as far as the caller may know. */
export const readOpinions = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const caller = await personOf(strapi, ctx);
  if (!caller) return;
  const { documentId } = ctx.params as { documentId: string };
  const on = strapi.db.connection;
  const now = workflowOf(strapi).clock.now();
  const standings = isDocumentId(documentId)
    ? await standingsOf(on, APPRAISAL, [documentId], caller.id, now)
    : null;
  const standing = standings?.get(documentId);
  const sight = standing && standing.until === null ? sightOf(standing.roles, standing.path) : 'titles';
  const ground = (await readGrounds(on, [documentId], now)).get(documentId);
  if (!ground || sight === 'titles') {
    answerRefusal(ctx, notFound());
    return;
  }
  const rows = await query<AnswerRow>(
    on,
    `SELECT r.answers::json, r.comment FROM peer_reviews r JOIN appraisals a ON a.id = r.appraisal_id
     WHERE a.document_id = ? AND r.state = 'confirmed' ORDER BY r.answered_at NULLS LAST, r.id`,
    [documentId],
  );
  const answered = rows.filter(({ answers }) => (answers as readonly PeerAnswer[] | null) !== null);
  const { peerThreshold: threshold, ruleSet } = ground;
  const official = sight === 'everything';
  const told = official
    ? answered.slice(0, toldOf(answered.length, threshold))
    : sight === 'shared'
      ? answered
      : [];
  const data: Told = {
    confirmed: official ? rows.length : null,
    answered: official ? answered.length : null,
    threshold,
    opinions: groupOpinions(told, { threshold, ruleSet, chance: (below) => randomInt(below) }),
  };
  ctx.body = { data };
};
