export type { PartnershipPorts } from './ports.ts';
export { partnershipRoutes } from './routes.ts';
