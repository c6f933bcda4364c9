export { fromBase64, toBase64 } from './clkhash/base64.ts';
export { createUnsafeClkEncoder, type EncodedRows, type UnsafeClkEncoder } from './clkhash/clk-encoder.ts';
export type {
  ClkComparison,
  ClkFeature,
  ClkFormat,
  ClkHashing,
  ClkKdf,
  ClkSchema,
} from './clkhash/schema.ts';
export * from './codes/index.ts';
export * from './compare/index.ts';
export type { Field, Level, Reason } from './decide/agreement.ts';
export { type Comparison, compareChildren, type HeardChild, hearChild } from './decide/compare-children.ts';
export { type Chance, corruptRecord } from './decide/corrupt-record.ts';
export {
  type Cut,
  type Cuts,
  findCuts,
  type Interval,
  type Sample,
  scriptOfRecord,
  wilson,
} from './decide/cuts.ts';
export {
  type CutsByScript,
  findCutsByScript,
  type ScriptCuts,
  type ScriptSample,
} from './decide/cuts-by-script.ts';
export { countShares, learnModel } from './decide/learn-model.ts';
export type { Model, Shares } from './decide/model.ts';
export { createClearTokens } from './encode/clear-tokens.ts';
export { type Profile, type ProfileId, profileOf } from './encode/profile.ts';
export { createX3Encoder, type EncodedRecords, type X3Encoder, type X3Options } from './encode/x3-encoder.ts';
export * from './kernel/index.ts';
export * from './match/index.ts';
export { type Birth, type BirthInput, readBirth } from './normalise/birth.ts';
export { foldLetters } from './normalise/fold-letters.ts';
export type { ChildRecord, NameKind } from './normalise/record.ts';
export { type Script, scriptOf, type Word, wordsOf } from './normalise/words.ts';
export type { Token } from './tokens/token.ts';
export type { Weights } from './tokens/weights.ts';
