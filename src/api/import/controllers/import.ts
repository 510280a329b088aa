import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { giveTemplate, receiveImport } from '../answer';

/** Nobody is granted these but API tokens that name them; HR imports in the panel. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  create: (ctx: Context) => receiveImport(strapi, ctx),
  find: giveTemplate('xlsx'),
  findCsv: giveTemplate('csv'),
});
