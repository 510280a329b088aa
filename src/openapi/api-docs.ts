import type { z } from 'zod';
import type { Contribution, RouteDocs } from '../../plugins/docs/server/src/public';
import type { Driven } from '../../plugins/workflow/server/src/public';

/** What a file `*.openapi.ts` exports by default: what its folder says for the OpenAPI document. */
export interface ApiDocs extends Contribution {
  /** The workflow definition that drives the folder's content type. */
  driven?: Driven;
  /** Shapes of attributes that schema.json can't say (`json`), by content type and attribute; others are computed. */
  attributes?: Record<string, Record<string, z.ZodType>>;
  /** What differs in a route of the generated API. */
  generated?: Record<string, Partial<RouteDocs>>;
  /** Routes of the generated API that the router of a type leaves out. */
  closed?: string[];
}

/** Gives a literal its type. */
export const apiDocs = (given: ApiDocs): ApiDocs => given;
