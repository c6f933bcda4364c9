const page = 65_536;
/** The first page is the kernel's own. */
const firstFree = page;
/** A worker's columns and counters never share a line of the cache with another's. */
const align = (at: number) => Math.ceil(at / 64) * 64;

/** A shared memory with a place for each named part. */
export interface Layout<Name extends string> {
  readonly memory: WebAssembly.Memory;
  /** Where a part begins, in bytes. */
  at(name: Name): number;
}

/**
 * Makes a memory of exactly the size that its parts need (bytes by name). It is empty: all zeros. Throws a RangeError
 * when the parts are too large for one memory (4 GB).
 */
export function layOut<Name extends string>(sizes: ReadonlyMap<Name, number>): Layout<Name> {
  const starts = new Map<Name, number>();
  let end = firstFree;
  for (const [name, size] of sizes) {
    starts.set(name, end);
    end = align(end + size);
  }
  const pages = Math.ceil(end / page);
  if (pages > 65_535) throw new RangeError('the lists are too long to be compared at once: divide them');
  return {
    memory: new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true }),
    at: (name) => {
      const start = starts.get(name);
      if (start === undefined) throw new TypeError(`no part is called ${name}`);
      return start;
    },
  };
}
