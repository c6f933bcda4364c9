import type { KeyObject } from 'node:crypto';
import type { Tx } from '../db/tx.ts';
import { rowExists, type StoredRow } from './audit.store.ts';
import type { Problems } from './problems.ts';
import { hashAuditRow } from './row-hash.ts';
import type { StoredSeal } from './seal.store.ts';
import { compareRows, readSealedRows, type SealedRow } from './seal-form.ts';

interface Counts {
  rows: number;
  unsealed: number;
}

/** Walks the rows and the seals side by side; both are in the order of sealing. */
export class Comparison {
  readonly counts: Counts = { rows: 0, unsealed: 0 };
  readonly #tx: Tx<'platform'>;
  readonly #key: KeyObject;
  readonly #problems: Problems;
  readonly #rows: AsyncGenerator<StoredRow>;
  #row: StoredRow | undefined;

  private constructor(
    tx: Tx<'platform'>,
    key: KeyObject,
    rows: AsyncGenerator<StoredRow>,
    problems: Problems,
  ) {
    this.#tx = tx;
    this.#key = key;
    this.#rows = rows;
    this.#problems = problems;
  }

  static async begin(
    tx: Tx<'platform'>,
    key: KeyObject,
    rows: AsyncGenerator<StoredRow>,
    problems: Problems,
  ): Promise<Comparison> {
    const comparison = new Comparison(tx, key, rows, problems);
    await comparison.#step();
    return comparison;
  }

  /** Every row that the seal names must be there as it was, and no other within its reach. */
  async compare(seal: StoredSeal): Promise<void> {
    // Rows before it that no genuine seal covers: that seal is told as broken, so only the rows' own hash counts.
    await this.#stepWhile(
      (row) => row.transaction < seal.first,
      (row) => this.#checkContent(row),
    );
    for (const named of readSealedRows(seal.rows)) {
      await this.#stepWhile(
        (row) => compareRows(row, named) < 0,
        (row) => this.#problems.row('added', row.auditId),
      );
      if (this.#row !== undefined && compareRows(this.#row, named) === 0) {
        if (!this.#row.hash.equals(named.hash)) this.#problems.row('changed', named.auditId);
        else this.#checkContent(this.#row);
        await this.#step();
      } else await this.#notFound(named);
    }
    await this.#stepWhile(
      (row) => row.transaction < seal.below,
      (row) => this.#problems.row('added', row.auditId),
    );
  }

  /** What is left was not sealed yet: its own hash speaks for it. */
  async finish(): Promise<void> {
    await this.#stepWhile(
      () => true,
      (row) => {
        this.counts.unsealed += 1;
        this.#checkContent(row);
      },
    );
  }

  /** A row that has only lost its place was changed; else it is gone. */
  async #notFound({ auditId }: SealedRow): Promise<void> {
    this.#problems.row((await rowExists(this.#tx, auditId)) ? 'changed' : 'missing', auditId);
  }

  #checkContent(row: StoredRow): void {
    if (!hashAuditRow(this.#key, row).equals(row.hash)) this.#problems.row('changed', row.auditId);
  }

  async #stepWhile(goesOn: (row: StoredRow) => boolean, look: (row: StoredRow) => void): Promise<void> {
    while (this.#row !== undefined && goesOn(this.#row)) {
      look(this.#row);
      await this.#step();
    }
  }

  async #step(): Promise<void> {
    const { value, done } = await this.#rows.next();
    this.#row = done === true ? undefined : value;
    if (this.#row !== undefined) this.counts.rows += 1;
  }
}
