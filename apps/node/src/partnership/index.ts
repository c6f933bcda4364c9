export type { StudySources } from './case-study/study-ports.ts';
export { watchStudies } from './case-study/watch-studies.ts';
export { type ImportKind, importKinds, needsDate } from './import/import-kinds.ts';
export type { AboutLine, ImportReport } from './import/import-report.ts';
export { runImport } from './import/run-import.ts';
export type { PartnershipPorts } from './ports.ts';
export { partnershipPages } from './public/public-pages.ts';
export { partnershipRoutes } from './routes.ts';
export { takeIntoSearch } from './search/search.store.ts';
