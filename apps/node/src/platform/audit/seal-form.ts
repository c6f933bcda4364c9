import { createHash } from 'node:crypto';

/** A row as a seal names it. */
export interface SealedRow {
  readonly transaction: bigint;
  readonly auditId: string;
  readonly hash: Buffer;
}

/** Everything a seal says; its hash is over all of it, its signature over the hash. */
export interface SealFacts {
  readonly sealNo: bigint;
  /** Microseconds since 1970, UTC. */
  readonly atMicros: bigint;
  /** Covers transactions from `first` on and below `below`. */
  readonly first: bigint;
  readonly below: bigint;
  readonly rowCount: number;
  readonly rows: Buffer;
  /** Hash of the seal before; zeros before the first. */
  readonly previous: Buffer;
}

const rowLength = 56;

/** For each row its transaction (8 bytes), id (16) and hash (32). */
export function writeSealedRows(rows: readonly SealedRow[]): Buffer {
  return Buffer.concat(
    rows.map(({ transaction, auditId, hash }) =>
      Buffer.concat([eightBytes(transaction), Buffer.from(auditId.replaceAll('-', ''), 'hex'), hash]),
    ),
  );
}

export function* readSealedRows(bytes: Buffer): Generator<SealedRow> {
  for (let start = 0; start + rowLength <= bytes.length; start += rowLength) {
    yield {
      transaction: bytes.readBigUInt64BE(start),
      auditId: uuidFrom(bytes.toString('hex', start + 8, start + 24)),
      hash: bytes.subarray(start + 24, start + rowLength),
    };
  }
}

/** SHA-256 over the seal. Fields of fixed length come first, so that no two seals have the same form. */
export function hashSeal(seal: SealFacts): Buffer {
  const numbers = [seal.sealNo, seal.atMicros, seal.first, seal.below, BigInt(seal.rowCount)];
  return createHash('sha256')
    .update('tutela-audit-seal-1')
    .update(Buffer.concat(numbers.map(eightBytes)))
    .update(seal.previous)
    .update(seal.rows)
    .digest();
}

/** The order of sealing: by transaction, then by id. Below zero when `a` comes first. */
export function compareRows(
  a: Pick<SealedRow, 'transaction' | 'auditId'>,
  b: Pick<SealedRow, 'transaction' | 'auditId'>,
): number {
  if (a.transaction !== b.transaction) return a.transaction < b.transaction ? -1 : 1;
  if (a.auditId === b.auditId) return 0;
  return a.auditId < b.auditId ? -1 : 1;
}

function eightBytes(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt.asUintN(64, value));
  return bytes;
}

const uuidFrom = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
