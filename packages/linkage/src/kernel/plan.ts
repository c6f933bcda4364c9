/** The fields of a plan, in the order of packages/linkage/assembly/plan.ts; each is 32 bits wide. */
const fields = [
  'bits',
  'left',
  'leftCount',
  'leftWeights',
  'right',
  'rightCount',
  'rightWeights',
  'need',
  'order',
  'slices',
  'columns',
  'ranks',
  'next',
  'tile',
  'budget',
  'cut1',
  'cut2',
  'cut3',
  'masks',
  'tables',
  'factors',
  'bucketBits',
] as const;

export type Plan = Readonly<Partial<Record<(typeof fields)[number], number>>>;

export const planBytes = fields.length * 4;

/** Writes a plan for the kernel; what it does not name is 0. */
export function writePlan(memory: WebAssembly.Memory, at: number, plan: Plan): void {
  const to = new Uint32Array(memory.buffer, at, fields.length);
  fields.forEach((field, index) => {
    to[index] = plan[field] ?? 0;
  });
}
