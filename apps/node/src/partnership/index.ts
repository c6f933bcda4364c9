export type { StudySources } from './case-study/study-ports.ts';
export { watchStudies } from './case-study/watch-studies.ts';
export type { PartnershipPorts } from './ports.ts';
export { partnershipPages } from './public/public-pages.ts';
export { partnershipRoutes } from './routes.ts';
export { takeIntoSearch } from './search/search.store.ts';
