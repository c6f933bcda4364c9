import type { Bench } from './harness/bench.ts';
import { intake } from './intake.ts';
import { journey } from './journey.ts';
import { list } from './list.ts';
import { start } from './start.ts';
import { web } from './web.ts';

/** Every bench, in the order in which `--all` runs them. */
export const benches: readonly Bench[] = [start, intake, list, web, journey];
