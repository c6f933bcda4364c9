import { kernelBase64 } from './bytes.generated.ts';

/** What the kernel can be asked to do; each call takes and gives whole numbers. See packages/linkage/assembly. */
export type KernelCall =
  | 'weigh'
  | 'sortByWeight'
  | 'rankColumns'
  | 'sliceBlocks'
  | 'scanDice'
  | 'shelve'
  | 'scanNear'
  | 'scanTables';

/** The compiled kernel on one memory. */
export type Kernel = (call: KernelCall, numbers: readonly number[]) => number;

let compiled: Promise<WebAssembly.Module> | undefined;
const opened = new WeakMap<WebAssembly.Memory, Promise<Kernel>>();

/** The kernel on `memory`: the same one when it is asked for again in this thread. */
export function openKernel(memory: WebAssembly.Memory): Promise<Kernel> {
  const known = opened.get(memory);
  if (known !== undefined) return known;
  const kernel = instantiate(memory);
  opened.set(memory, kernel);
  return kernel;
}

/** The kernel as bytes, for a thread that has nothing else of this package. It imports `env.memory`. */
export const kernelBytes = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(kernelBase64), (sign) => sign.charCodeAt(0));

async function instantiate(memory: WebAssembly.Memory): Promise<Kernel> {
  compiled ??= WebAssembly.compile(kernelBytes());
  const { exports } = await WebAssembly.instantiate(await compiled, { env: { memory } });
  return (call, numbers) => {
    const found = exports[call];
    if (typeof found !== 'function') throw new TypeError(`the kernel has no "${call}"`);
    return found(...numbers);
  };
}
