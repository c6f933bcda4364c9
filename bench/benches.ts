import type { Bench } from './harness/bench.ts';
import { intake } from './intake.ts';
import { journey } from './journey.ts';
import { linkageAccuracy } from './linkage-accuracy.ts';
import { linkageAttack } from './linkage-attack.ts';
import { linkageClk } from './linkage-clk.ts';
import { linkageEncode } from './linkage-encode.ts';
import { linkageLeads } from './linkage-leads.ts';
import { linkageLsh } from './linkage-lsh.ts';
import { linkageOne } from './linkage-one.ts';
import { linkageSearch } from './linkage-search.ts';
import { list } from './list.ts';
import { registry } from './registry.ts';
import { start } from './start.ts';
import { web } from './web.ts';

/** Every bench, in the order in which `--all` runs them. */
export const benches: readonly Bench[] = [
  start,
  intake,
  list,
  web,
  journey,
  registry,
  linkageEncode,
  linkageAccuracy,
  linkageAttack,
  linkageClk,
  linkageLsh,
  linkageOne,
  linkageSearch,
  linkageLeads,
];
