import type { Clock } from '@tutela/kernel';
import type { Tx } from '../db/tx.ts';
import type { AuditSigner } from '../vault/audit-signature.ts';
import { becomeSealer, findLastSeal, findSeal, insertSeal, rowsToSeal } from './seal.store.ts';
import { hashSeal, writeSealedRows } from './seal-form.ts';

export interface SealParts {
  readonly signer: AuditSigner;
  readonly clock: Clock;
}

/** A seal that is known to have been made, by number and hash. */
export interface KnownSeal {
  readonly sealNo: bigint;
  readonly hash: Buffer;
}

/** Stands before the first seal. */
export const noSeal: KnownSeal = { sealNo: 0n, hash: Buffer.alloc(32) };

export type Sealing =
  | { readonly result: 'busy' }
  | { readonly result: 'idle'; readonly lost: boolean; readonly seal: KnownSeal | null }
  | { readonly result: 'sealed'; readonly lost: boolean; readonly seal: KnownSeal; readonly rows: number };

const mostRows = 20_000;

/**
 * Seals the rows that were committed since the last seal, when no other process is at it. Needs the system actor
 * of the worker role. `lost`: a seal that is `known` to have been made is no longer there as it was made. `seal`:
 * the newest one now.
 */
export async function sealOnce(
  tx: Tx<'platform'>,
  parts: SealParts,
  known: KnownSeal | null,
): Promise<Sealing> {
  if (!(await becomeSealer(tx))) return { result: 'busy' };
  const lost = known !== null && !(await stillThere(tx, known));
  const last = await findLastSeal(tx);
  const first = last?.below ?? 0n;
  const found = await rowsToSeal(tx, first, mostRows);
  if (found === null) return { result: 'idle', lost, seal: last };
  const facts = {
    sealNo: (last ?? noSeal).sealNo + 1n,
    atMicros: BigInt(parts.clock.now().getTime()) * 1000n,
    first,
    below: found.below,
    rowCount: found.rows.length,
    rows: writeSealedRows(found.rows),
    previous: (last ?? noSeal).hash,
  };
  const hash = hashSeal(facts);
  await insertSeal(tx, { ...facts, hash, signature: Buffer.from(parts.signer.sign(hash)) });
  return { result: 'sealed', lost, seal: { sealNo: facts.sealNo, hash }, rows: facts.rowCount };
}

async function stillThere(tx: Tx<'platform'>, known: KnownSeal): Promise<boolean> {
  const found = await findSeal(tx, known.sealNo);
  return found?.hash.equals(known.hash) ?? false;
}
