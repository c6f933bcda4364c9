/** Why a step of a match run is refused. */
export type MatchRefusal =
  | 'same-node'
  | 'terms-missing'
  | 'agreement-failed'
  | 'run-differs'
  | 'profile-differs'
  | 'scheme-differs'
  | 'bits-differ'
  | 'list-damaged'
  | 'id-twice'
  | 'too-few-decoys'
  | 'cuts-invalid'
  | 'too-many-pairs'
  | 'answer-foreign'
  | 'decoys-too-near'
  | 'step-out-of-order'
  | 'run-ended';

/** A step that is not taken. The message says what is wrong, without a record, a code or an id of a record. */
export class MatchRefused extends Error {
  readonly code: MatchRefusal;

  constructor(code: MatchRefusal, message: string) {
    super(message);
    this.name = 'MatchRefused';
    this.code = code;
  }
}
