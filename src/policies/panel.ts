import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { languageOf } from '../../plugins/workflow/server/src/public';
import previewController from '../api/scoring/controllers/preview';
import { mountPanelRoutes } from '../panel/access/routes';
import { SECTIONS, type Source } from './sections';

/** What the editor of policies asks beside the records themselves, which it reads and writes as any record. */

const POLICY = 'api::appraisal-policy.appraisal-policy';

interface Attribute {
  type: string;
  enum?: string[];
  min?: number;
  max?: number;
  regex?: string;
  required?: boolean;
}

const settings = (strapi: Core.Strapi, ctx: Context): void => {
  const language = languageOf(ctx);
  const attributes = strapi.contentType(POLICY).attributes as unknown as Record<string, Attribute>;
  const fieldOf = ([name, { text, regulation, article }]: [string, Source]) => {
    const { type, enum: choices, min, max, required = false } = attributes[name] ?? { type: 'json' };
    return {
      name,
      type,
      required,
      ...(choices ? { choices } : {}),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      source: { regulation, article: article ?? null, text: text[language] },
    };
  };
  ctx.body = {
    data: SECTIONS.map(({ name, title, fields }) => ({
      name,
      title: title[language],
      fields: Object.entries(fields).map(fieldOf),
    })),
  };
};

/** Mounts `/policies/settings` and `/policies/preview`, the calculator of `POST /api/scoring/preview`. */
export const mountPanelPolicyEditor = (strapi: Core.Strapi): void => {
  const asks = 'policies.read' as const;
  const preview = previewController({ strapi });
  mountPanelRoutes(strapi, 'appraisal-policy', [
    { method: 'GET', path: '/policies/settings', asks, handler: (ctx) => settings(strapi, ctx) },
    { method: 'POST', path: '/policies/preview', asks, handler: (ctx) => preview.find(ctx) },
  ]);
};
