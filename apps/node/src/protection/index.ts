export { openClockRules } from './clock/clock-rules.ts';
export { tellClocks } from './clock/tell-clocks.ts';
export { clearUploads } from './document/clear-uploads.ts';
export { openErasureLedger } from './erasure/erasure-ledger.ts';
export { replayErasures } from './erasure/replay-erasures.ts';
export { tellRetentionOver } from './erasure/tell-retention-over.ts';
export { olderEpochs, rewrapKeys } from './keys/rewrap-keys.ts';
export { countKeysByEpoch } from './keys/wrapped-key.store.ts';
export { type ProtectionPorts, protectionRoutes } from './routes.ts';
