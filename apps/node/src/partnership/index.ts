export { listActionRows } from './action/action.store.ts';
export { currentClaims } from './claim/claim.store.ts';
export { standingsOf } from './claim/standings.ts';
export { type ImportKind, importKinds, needsDate } from './import/import-kinds.ts';
export type { AboutLine, ImportReport } from './import/import-report.ts';
export { runImport } from './import/run-import.ts';
export type { PartnershipPorts } from './ports.ts';
export { partnershipRoutes } from './routes.ts';
