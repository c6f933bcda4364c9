import type { Bench } from './harness/bench.ts';
export const start: Bench = { name: 'start', about: '', bars: {}, yardstick: '', run: async () => ({}) };
