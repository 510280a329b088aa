import type { z } from 'zod';

/** What a folder that owns routes says about them. All contributions together make the document. */
export interface Contribution {
  /** The heading under which the routes stand, with a sentence or two in Markdown. */
  tag?: { name: string; description: string };
  /** Routes by method and path as a caller writes them: `POST /api/scoring/preview`. */
  routes?: Record<string, RouteDocs>;
  /** Named schemas of answers; wherever the same zod object stands, the document refers to the name. */
  schemas?: Record<string, z.ZodType>;
  /** Named schemas of what is sent: what a zod schema takes in, where that differs from what comes out. */
  forms?: Record<string, z.ZodType>;
  /**
   * Codes of refusals (`details.code`, `details.reasons[].code`) by status, each with what it means: of the routes under
   * this tag, or of all routes where a contribution has none itself.
   */
  codes?: Codes;
  /** Routes that are mounted and not described, each with the reason. A path may end in `*`. */
  undocumented?: Record<string, string>;
}

export type Codes = Partial<Record<RefusalStatus, Record<string, string>>>;
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429;

/** Who may call: names of security schemes. */
export type Access = 'person' | 'apiToken' | 'admin';

export interface RouteDocs {
  /** Name of the operation, unique in the document: `previewResult`. */
  id: string;
  /** One line. */
  summary: string;
  /** Markdown. */
  description?: string;
  /** A signed-in person and an API token, where nothing is said; nobody needs to be signed in for `[]`. */
  by?: Access[];
  /** Parts of the path that are no plain documentId. */
  path?: Record<string, z.ZodType>;
  /** Query parameters: the fields of an object. */
  query?: z.ZodObject;
  /** Query parameters that zod can't say, by their names among the document's common parameters. */
  common?: string[];
  headers?: z.ZodObject;
  body?: z.ZodType;
  /** Bodies to begin with, by name; a test holds them against the schema. */
  examples?: Record<string, unknown>;
  /** Instead of a body: a form whose part `file` is a file, of these media types. */
  upload?: string[];
  /** What a success answers; null for 204 without a body; `file`: the media type of what is no JSON. */
  answer: z.ZodType | { status: number; schema: z.ZodType; headers?: z.ZodObject } | { file: string } | null;
  refusals: RefusalStatus[];
}

/** Gives a contribution literal its type. */
export const contribution = (given: Contribution): Contribution => given;
