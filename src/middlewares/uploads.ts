import type { Core } from '@strapi/strapi';
import { answerRefusal, notFound } from '../../plugins/workflow/server/src/public';
import { isSealed } from '../files/seal';
import { sendFile } from '../files/send';
import { readUpload, uploadKey } from '../files/uploads';

const ADDRESS = /^\/uploads\/([\w.-]{1,300})$/;

/** Uploaded files by the addresses that the panel was given; any other is not there, whatever lies in the folder. */
const uploads: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (!/^\/uploads(\/|$)/.test(ctx.path)) {
      await next();
      return;
    }
    const [, name] = ADDRESS.exec(ctx.path) ?? [];
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (name === undefined || !isRead || !isSealed(ctx.path, ctx.query, uploadKey(strapi), new Date())) {
      answerRefusal(ctx, notFound());
      return;
    }
    const file = await readUpload(strapi, name);
    if (file) sendFile(ctx, file);
    else answerRefusal(ctx, notFound());
  };

export default uploads;
