/** The only door of this plugin: words to describe routes, and the document they make. */
export { contribution } from './core/contribution';
export type { Access, Codes, Contribution, RefusalStatus, RouteDocs } from './core/contribution';
export { buildDocument } from './core/document';
export type { Frame, OpenApiDocument } from './core/document';
export { refusalShapes } from './core/refusals';
