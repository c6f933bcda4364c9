import { nodeNow } from '../../api/index.ts';

/** The day it is, `YYYY-MM-DD`, by the clock of the node, which counts days in UTC as its rules do. */
export const today = (): string => new Date(nodeNow()).toISOString().slice(0, 10);
