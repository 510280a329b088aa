import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { ATTACHMENT_EXTENSIONS, typeOfFile } from '../core/attachments';
import { conflict, isRefusal, malformed, notFound, refuse, type Refusal } from '../core/refusal';
import { workflowOf } from '../services';
import { versionOf, type Registered } from '../services/binding';
import type { Caller } from '../services/sending';
import { addAttachment, readAttachment, removeAttachment } from '../store/attachments';
import { answerRefusal } from './answer';
import { personCaller } from './caller';
import { isDocumentId } from './parse';
import { isRecordId } from './parse-effects';

/** Files that people attach to an event: sent before it, named by it, and from then on part of the history. */

const MOST_BYTES = 5 * 1024 * 1024;
/** That wait for their event, of one person on one subject. */
const MOST_WAITING = 20;
const MOST_SIGNS = 150;

interface Place {
  registered: Registered;
  documentId: string;
  instanceId: string;
  caller: Extract<Caller, { kind: 'person' }>;
  roles: string[];
}

interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

const badFile = (message: string): Refusal => malformed([{ path: 'file', message }]);

/** The one file of a multipart body, under the name `file`. */
const uploaded = (ctx: Context): UploadedFile | null => {
  const { files } = ctx.request as { files?: Record<string, UploadedFile | UploadedFile[]> };
  const file = files?.file;
  return file === undefined || Array.isArray(file) ? null : file;
};

const nameOf = ({ originalFilename }: UploadedFile): string =>
  (originalFilename ?? '')
    // Control characters, path separators, and signs that turn the reading direction round.
    .replace(/[\p{Cc}\p{Cf}/\\]/gu, '_')
    .slice(-MOST_SIGNS);

export const attachmentsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;
  const workflow = () => workflowOf(strapi);

  const place = async (ctx: Context): Promise<Refusal | Place> => {
    const found = await personCaller(strapi, ctx);
    if (isRefusal(found)) return found;
    const { caller } = found;
    const { subject = '', documentId = '' } = ctx.params as Record<string, string>;
    const registered = workflow().registry.byPlural(subject);
    if (!registered || !isDocumentId(documentId) || caller.kind !== 'person') return notFound();
    const seen = await workflow().viewerFor(registered, documentId, caller, workflow().clock.now());
    if (!seen) return notFound();
    return { registered, documentId, instanceId: seen.instanceId, caller, roles: seen.viewer.roles };
  };

  /** Whether the history, as this person sees it, shows the file. */
  const isShown = async ({ registered, documentId, caller }: Place, id: string): Promise<boolean> => {
    const found = await workflow().history(registered, documentId, caller, workflow().clock.now());
    return (
      found.ok &&
      found.entries.some(({ data }) =>
        (data?.attachments as { id: string }[] | undefined)?.some((a) => a.id === id),
      )
    );
  };

  return {
    async add(ctx: Context) {
      const at = await place(ctx);
      if (isRefusal(at)) {
        answerRefusal(ctx, at);
        return;
      }
      const added = await keep(ctx, at);
      if ('ok' in added) {
        answerRefusal(ctx, added);
        return;
      }
      ctx.status = 201;
      ctx.body = { data: added };
    },

    async find(ctx: Context) {
      const at = await place(ctx);
      const { id } = ctx.params as { id: string };
      const file = isRefusal(at) || !isRecordId(id) ? null : await readAttachment(on, at.instanceId, id);
      if (isRefusal(at) || !file || (file.principal !== at.caller.id && !(await isShown(at, id)))) {
        answerRefusal(ctx, isRefusal(at) ? at : notFound());
        return;
      }
      ctx.attachment(file.name);
      ctx.type = file.type;
      ctx.set('X-Content-Type-Options', 'nosniff');
      ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
      ctx.set('Cache-Control', 'private, no-store');
      ctx.body = file.content;
    },

    async remove(ctx: Context) {
      const at = await place(ctx);
      const { id } = ctx.params as { id: string };
      const gone =
        !isRefusal(at) && isRecordId(id) && (await removeAttachment(on, at.instanceId, at.caller.id, id));
      if (!gone) {
        answerRefusal(ctx, isRefusal(at) ? at : notFound());
        return;
      }
      ctx.status = 204;
    },
  };

  async function keep(ctx: Context, { registered, instanceId, caller, roles }: Place) {
    const { events } = versionOf(registered, registered.compiled.definition.version).definition;
    const mayAttach = Object.values(events).some(
      ({ by, attachments = 0 }) => attachments > 0 && by.some((role) => roles.includes(role)),
    );
    if (!mayAttach) {
      return refuse('forbidden', 'NO_ROLE_FOR_EVENT', {
        id: 'Peran Anda tidak dapat melampirkan berkas di sini',
        en: 'None of your roles here may attach a file',
      });
    }
    const file = uploaded(ctx);
    if (!file) return badFile('one file, as multipart/form-data under the name "file"');
    if (file.size > MOST_BYTES) {
      return refuse('tooLarge', 'FILE_TOO_LARGE', {
        id: 'Berkas melebihi 5 MiB',
        en: 'A file is at most 5 MiB',
      });
    }
    const content = await readFile(file.filepath);
    const name = nameOf(file);
    const type = typeOfFile(name, content);
    if (type === null)
      return badFile(`its name and content must be one of: ${ATTACHMENT_EXTENSIONS.join(', ')}`);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const added = await addAttachment(
      on,
      { instanceId, principal: caller.id },
      { name, type, sha256, content },
      { most: MOST_WAITING, now: workflow().clock.now() },
    );
    return (
      added ??
      conflict('TOO_MANY_ATTACHMENTS', {
        id: `Sudah ada ${String(MOST_WAITING)} berkas yang belum dikirim`,
        en: `${String(MOST_WAITING)} files wait to be sent already`,
      })
    );
  }
};
