import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerRefusal, isDocumentId, notFound, query } from '../../../plugins/workflow/server/src/public';
import { sendFile } from '../../files/send';
import type { KeptFile } from '../../files/uploads';
import { readerOf } from '../../scope/controller';
import { POLICY_NOTICE, policyNoticeScope } from '../../scope/policy-notices';
import { readOne } from '../../scope/read';

const FILE = `
  SELECT f.name, k.type, k.content FROM policy_notices n
  JOIN files_related_mph m ON m.related_id = n.id AND m.related_type = ? AND m.field = 'file'
  JOIN files f ON f.id = m.file_id JOIN uploaded_files k ON k.name = f.hash || coalesce(f.ext, '')
  WHERE n.document_id = ?`;

/** The file of a notice, for whoever may read the notice; an API token reads all. */
export const noticeFile = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  const { id } = ctx.params as { id: string };
  const reader = await readerOf(strapi, ctx);
  const seen = isDocumentId(id) && (!reader || (await readOne(strapi, policyNoticeScope, id, {}, reader)));
  const [file] = seen ? await query<KeptFile>(strapi.db.connection, FILE, [POLICY_NOTICE, id]) : [];
  if (file) sendFile(ctx, file);
  else answerRefusal(ctx, notFound());
};
