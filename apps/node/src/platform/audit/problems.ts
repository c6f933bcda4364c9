/** Something that is not as it was written. */
export interface AuditProblem {
  /** The row it is about; nothing when it is about a seal. */
  readonly auditId: string | null;
  /** ISO 8601, UTC. */
  readonly at: string | null;
  readonly what: 'changed' | 'missing' | 'added' | 'seal_broken';
  readonly sentence: string;
}

const sentences = {
  changed: (row: string) => `The row ${row} was changed after it was written.`,
  missing: (row: string) => `The row ${row} was sealed and is no longer there.`,
  added: (row: string) =>
    `The row ${row} was put in later, or was given another id: no seal of its time names it.`,
};

/** Collects problems, at most so many: whoever empties the table must not fill the memory as well. */
export class Problems {
  readonly #limit: number;
  readonly #found: AuditProblem[] = [];
  #more = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  row(what: keyof typeof sentences, auditId: string): void {
    const at = timeIn(auditId);
    this.#add({ auditId, at, what, sentence: sentences[what](`${auditId} of ${at}`) });
  }

  seal(at: string | null, sentence: string): void {
    this.#add({ auditId: null, at, what: 'seal_broken', sentence });
  }

  /** A row whose place was changed is met twice, as changed and as added; it is told once. */
  all(): readonly AuditProblem[] {
    const changed = new Set(
      this.#found.flatMap(({ what, auditId }) => (what === 'changed' ? [auditId] : [])),
    );
    return this.#found.filter(({ what, auditId }) => what !== 'added' || !changed.has(auditId));
  }

  /** How many there were beyond the limit. */
  get more(): number {
    return this.#more;
  }

  #add(problem: AuditProblem): void {
    if (this.#found.length < this.#limit) this.#found.push(problem);
    else this.#more += 1;
  }
}

/** The moment that a UUIDv7 carries (RFC 9562, 5.7). */
function timeIn(auditId: string): string {
  return new Date(Number.parseInt(auditId.replace('-', '').slice(0, 12), 16)).toISOString();
}
