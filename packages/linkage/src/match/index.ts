export { type BlindList, leastDecoyShare, listLength } from './blind-list.ts';
export {
  type Answer,
  type AnsweredPair,
  type Band,
  type BlindComparison,
  compareLists,
  type MatchCuts,
  mostPairs,
} from './compare-lists.ts';
export type { OwnRecord } from './make-list.ts';
export { type MatchRefusal, MatchRefused } from './match-refused.ts';
export { type Lead, type MatchPorts, type MatchRun, openMatchRun, type Reading } from './match-run.ts';
export { derivePairKey, type KeyAgreement } from './pair-key.ts';
export { type Party, type RunTerms, schemeOf } from './terms.ts';
