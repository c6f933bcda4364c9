export { clearUploads } from './document/clear-uploads.ts';
export { type ErasureLedger, openErasureLedger } from './erasure/erasure-ledger.ts';
export { replayErasures } from './erasure/replay-erasures.ts';
export { type ProtectionPorts, protectionRoutes } from './routes.ts';
