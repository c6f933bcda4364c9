export { clearUploads } from './document/clear-uploads.ts';
export { openErasureLedger } from './erasure/erasure-ledger.ts';
export { replayErasures } from './erasure/replay-erasures.ts';
export { tellRetentionOver } from './erasure/tell-retention-over.ts';
export { olderEpochs, rewrapKeys } from './keys/rewrap-keys.ts';
export { countKeysByEpoch } from './keys/wrapped-key.store.ts';
export { tellReferrals } from './referral/tell-referrals.ts';
export { type ProtectionPorts, protectionRoutes } from './routes.ts';
