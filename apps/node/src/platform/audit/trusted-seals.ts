import type { Tx } from '../db/tx.ts';
import { verifyAuditSignature } from '../vault/audit-signature.ts';
import { type HighWater, knownSeal } from './high-water.ts';
import type { Problems } from './problems.ts';
import { findSeal, nextSeals, type SealHead, type StoredSeal } from './seal.store.ts';
import { noSeal } from './seal.ts';
import { hashSeal } from './seal-form.ts';

/** Seals are read in portions that name about so many rows together. */
const rowsAtOnce = 20_000;

/** Which seals to look at: after one, up to another. */
export interface SealRange {
  /** The seal before the first one looked at; `noSeal` to begin at the beginning. */
  readonly before: Pick<SealHead, 'sealNo' | 'below' | 'hash'>;
  readonly last: bigint;
}

export const fromTheBeginning: SealRange['before'] = { ...noSeal, below: 0n };

/** The seals of the range whose signature is ours, in order; what is wrong with the chain becomes a problem. */
export async function* trustedSeals(
  tx: Tx<'platform'>,
  range: SealRange,
  publicKey: string,
  problems: Problems,
): AsyncGenerator<StoredSeal> {
  let before = range.before;
  for (;;) {
    const portion = await nextSeals(tx, before.sealNo, range.last, rowsAtOnce);
    for (const seal of portion) {
      checkLink(before, seal, problems);
      if (isGenuine(seal, publicKey)) yield seal;
      else problems.seal(timeOf(seal), `Seal ${seal.sealNo} is not as this node made it.`);
      before = seal;
    }
    if (portion.length === 0) return;
  }
}

function checkLink(before: SealRange['before'], seal: StoredSeal, problems: Problems): void {
  const firstGone = before.sealNo + 1n;
  if (seal.sealNo !== firstGone) {
    const gone = seal.sealNo - 1n;
    const which = gone === firstGone ? `Seal ${gone} is` : `Seals ${firstGone} to ${gone} are`;
    problems.seal(timeOf(seal), `${which} no longer there.`);
  } else if (!seal.previous.equals(before.hash) || seal.first !== before.below) {
    problems.seal(timeOf(seal), `Seal ${seal.sealNo} does not continue the seal before it.`);
  }
}

function isGenuine(seal: StoredSeal, publicKey: string): boolean {
  return hashSeal(seal).equals(seal.hash) && verifyAuditSignature(publicKey, seal.hash, seal.signature);
}

/** Compares with what this machine knows from outside the database: the newest seal, and those lost before. */
export async function checkHighWater(
  tx: Tx<'platform'>,
  highWater: HighWater | null,
  problems: Problems,
): Promise<void> {
  for (const lost of highWater?.lost ?? []) {
    problems.seal(
      lost.foundAt,
      `Seal ${lost.sealNo}, made at ${lost.at}, was found to be gone at ${lost.foundAt}: the newest seals were ` +
        'removed, or an older copy of the database was put in place.',
    );
  }
  const known = knownSeal(highWater);
  if (known === null) return;
  const found = await findSeal(tx, known.sealNo);
  if (found?.hash.equals(known.hash)) return;
  problems.seal(
    highWater?.at ?? null,
    `Seal ${known.sealNo} is the newest this machine knows of and is not there as it was made: the newest seals ` +
      'were removed, or an older copy of the database was put in place.',
  );
}

const timeOf = (seal: StoredSeal): string => new Date(Number(seal.atMicros / 1000n)).toISOString();
