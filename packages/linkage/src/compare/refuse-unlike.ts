import type { Codes } from '../codes/codes.ts';

/** Throws a RangeError unless both lists have codes of one length. */
export function refuseUnlike(left: Codes, right: Codes): void {
  if (left.bits !== right.bits) throw new RangeError('the two lists have codes of different length');
}
