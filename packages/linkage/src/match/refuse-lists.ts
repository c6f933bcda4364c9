import { profileOf } from '../encode/profile.ts';
import { type BlindList, leastDecoyShare } from './blind-list.ts';
import { MatchRefused } from './match-refused.ts';

/** Throws MatchRefused, naming the list by its node, unless the lists can and may be compared with one another. */
export function refuseLists(left: BlindList, right: BlindList): void {
  if (left.node === right.node) throw new MatchRefused('same-node', `Both lists are of node ${left.node}.`);
  if (left.run !== right.run) {
    throw new MatchRefused(
      'run-differs',
      `Node ${right.node} sent a list of another run than node ${left.node}.`,
    );
  }
  if (left.profile !== right.profile) {
    throw new MatchRefused(
      'profile-differs',
      `Node ${left.node} encoded by profile ${left.profile}, node ${right.node} by ${right.profile}.`,
    );
  }
  if (left.scheme !== right.scheme) {
    throw new MatchRefused(
      'scheme-differs',
      `Nodes ${left.node} and ${right.node} encoded with different letter tables or equivalent names.`,
    );
  }
  for (const list of [left, right]) refuseList(list);
  refuseTwice([...left.ids, ...right.ids], `the lists of nodes ${left.node} and ${right.node} together`);
}

function refuseList({ node, profile, codes, ids, decoyShare }: BlindList): void {
  const { bits } = profileOf(profile);
  if (codes.bits !== bits) {
    throw new MatchRefused(
      'bits-differ',
      `The codes of node ${node} have ${codes.bits} bits, those of the profile ${bits}.`,
    );
  }
  if (codes.count !== ids.length || codes.bytes.length !== (codes.count * bits) / 8) {
    throw new MatchRefused('list-damaged', `The list of node ${node} has not one id for each code.`);
  }
  if (!(decoyShare >= leastDecoyShare && decoyShare <= 1)) {
    throw new MatchRefused(
      'too-few-decoys',
      `Node ${node} declares ${decoyShare} of its list as decoys; ${leastDecoyShare} is the least.`,
    );
  }
  refuseTwice(ids, `the list of node ${node}`);
}

function refuseTwice(ids: readonly string[], where: string): void {
  if (new Set(ids).size !== ids.length) throw new MatchRefused('id-twice', `An id stands twice in ${where}.`);
}
