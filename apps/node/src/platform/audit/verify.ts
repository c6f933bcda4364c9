import { createSecretKey } from 'node:crypto';
import type { Tx } from '../db/tx.ts';
import { nextRows, type Place, rowsFromTheFuture, type StoredRow } from './audit.store.ts';
import { Comparison } from './compare-rows.ts';
import { readHighWater } from './high-water.ts';
import { type AuditProblem, Problems } from './problems.ts';
import { auditExtent, countSealedRows, findSeal, findSealBack } from './seal.store.ts';
import { checkHighWater, fromTheBeginning, type SealRange, trustedSeals } from './trusted-seals.ts';

export interface VerifyParts {
  /** The key the rows were hashed with. */
  readonly hashKey: Uint8Array;
  /** The node's own audit key, not one that the database names. */
  readonly publicKey: string;
  /** Where the newest seal was noted. */
  readonly home: string;
  /** Looks at so many of the newest rows, or a few more; at all of them when absent. */
  readonly newestRows?: number;
  /** Called after every portion: rows looked at, and about how many there are. */
  readonly onProgress?: (rows: number, of: number) => void;
}

export interface AuditReport {
  readonly rows: number;
  readonly seals: number;
  /** Rows that no seal covers yet. */
  readonly unsealed: number;
  readonly problems: readonly AuditProblem[];
  /** How many more there are than are told. */
  readonly moreProblems: number;
}

const rowsAtOnce = 2_000;
const mostProblems = 1_000;

/**
 * Reads the audit and its seals side by side, in portions, and names each row that is not as it was written.
 * Needs the eyes of the system or of an auditor. Rows written meanwhile are left for the next time.
 */
export async function verifyAudit(tx: Tx<'platform'>, parts: VerifyParts): Promise<AuditReport> {
  // Before the database: the mark must not be newer than what is read there.
  const highWater = await readHighWater(parts.home);
  const { last, end } = await auditExtent(tx);
  const problems = new Problems(mostProblems);
  const before = await startOf(tx, parts.newestRows);
  const of = parts.newestRows ?? (await countSealedRows(tx));
  const rows = rowsFrom(tx, before.below, end, (read) => parts.onProgress?.(read, of));
  const comparison = await Comparison.begin(tx, createSecretKey(parts.hashKey), rows, problems);
  const range = { before, last: last?.sealNo ?? 0n };
  let seals = 0;
  for await (const seal of trustedSeals(tx, range, parts.publicKey, problems)) {
    await comparison.compare(seal);
    seals += 1;
  }
  await comparison.finish();
  for (const auditId of await rowsFromTheFuture(tx, mostProblems)) problems.row('changed', auditId);
  await checkHighWater(tx, highWater, problems);
  return { ...comparison.counts, seals, problems: problems.all(), moreProblems: problems.more };
}

async function startOf(tx: Tx<'platform'>, newestRows: number | undefined): Promise<SealRange['before']> {
  const first = newestRows === undefined ? null : await findSealBack(tx, newestRows);
  return (first === null ? null : await findSeal(tx, first - 1n)) ?? fromTheBeginning;
}

async function* rowsFrom(
  tx: Tx<'platform'>,
  first: bigint,
  end: bigint,
  onPortion: (read: number) => void,
): AsyncGenerator<StoredRow> {
  let place: Place = { transaction: first, auditId: null };
  let read = 0;
  for (;;) {
    const portion = await nextRows(tx, place, end, rowsAtOnce);
    const lastRow = portion.at(-1);
    if (lastRow === undefined) return;
    yield* portion;
    read += portion.length;
    onPortion(read);
    place = lastRow;
  }
}
