import { nodeNow } from '../../api/index.ts';

/** The day it is for the reader, `YYYY-MM-DD`, by the clock of the node. */
export function today(): string {
  const now = new Date(nodeNow());
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
