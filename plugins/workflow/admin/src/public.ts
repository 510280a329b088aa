/** The only door of these pages for an application's own pages in the panel: one look, one way to the server. */
export { asked, refusalOf, spokenRefusal, useApi, useRead } from './api/client';
export type { Pagination } from './api/contracts';
export { Card } from './components/Card';
export { Chip } from './components/Chip';
export { DataTable } from './components/DataTable';
export { IfAllowed, PageFrame, useAllowed, Waiting } from './components/Frame';
export type { Section } from './components/Frame';
export { Failure, Notice } from './components/Notice';
export { Pager } from './components/Pager';
export { RecordPicker } from './components/RecordPicker';
export { useFocusBack } from './components/useFocusBack';
export { useFigures } from './text';
