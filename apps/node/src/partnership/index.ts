export { type ImportKind, importKinds, needsDate } from './import/import-kinds.ts';
export type { AboutLine, ImportReport } from './import/import-report.ts';
export { runImport } from './import/run-import.ts';
export { partnershipRoutes } from './routes.ts';
