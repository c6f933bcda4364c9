import { createClearTokens, createX3Encoder, type ProfileId } from '@tutela/linkage';
import { hasSharedData, noSharedData } from '@tutela/testkit/shared-data';
import type { Bench } from './harness/bench.ts';
import { bestF1 } from './linkage/best-f1.ts';
import { openWorld, recordOf, type World } from './linkage/febrl.ts';
import { rankOne, readTestPairs } from './linkage/name-pairs.ts';
import { agreements, cosines } from './linkage/scores.ts';
import { clkF1, fellegiSunterF1 } from './linkage/yardsticks.ts';

/** People found again by name and birth date alone among others who are on one list only; names across scripts. */
export const linkageAccuracy: Bench = {
  name: 'linkage-accuracy',
  about:
    'FEBRL 4 by name and birth date, 2,750 × 2,750 with 500 in both: best F1 over all pairs; a name in its own script finds its Latin spelling first of 2,000 (test pairs)',
  bars: {
    f1_clear: '>=0.936',
    f1_x3_2048: '>=0.895',
    f1_x3_4096: '>=0.905',
    arabic_rank1: '>=0.6',
    hebrew_rank1: '>=0.58',
    russian_rank1: '>=0.9',
  },
  yardstick:
    'f1_clk: an encoding in the manner of clkhash; f1_fellegi_sunter: graded levels with EM; same split',
  run: async ({ seed, quick, tell }) => {
    if (!hasSharedData('linkage/febrl_dataset4a.csv')) {
      tell(noSharedData);
      return {};
    }
    const world = openWorld(seed);
    tell('in clear');
    const tokensOf = createClearTokens('x3-2048-3.1');
    const [a, b] = [world.a, world.b].map((people) => people.map((person) => tokensOf(recordOf(person))));
    const clear = bestF1(world, cosines(a ?? [], b ?? []));
    tell('encoded');
    const encoded = {
      f1_x3_2048: x3F1(world, 'x3-2048-3.1', seed),
      f1_x3_4096: x3F1(world, 'x3-4096-4.1', seed),
    };
    tell('yardsticks');
    const yardsticks = { f1_clk: clkF1(world), f1_fellegi_sunter: fellegiSunterF1(world) };
    tell('names across scripts');
    const ranks = (['arabic', 'hebrew', 'russian'] as const).map((script) => {
      const pairs = readTestPairs(script, quick ? 500 : 2_000, seed);
      return rankOne(pairs, (text) => tokensOf({ names: [{ kind: 'other', text }] }));
    });
    const [arabic = 0, hebrew = 0, russian = 0] = ranks;
    return {
      f1_clear: clear,
      ...encoded,
      arabic_rank1: arabic,
      hebrew_rank1: hebrew,
      russian_rank1: russian,
      ...yardsticks,
    };
  },
};

function x3F1(world: World, profile: ProfileId, seed: number): number {
  const key = new Uint8Array(32).map((_, at) => (seed + at) & 255);
  const encoder = createX3Encoder({ profile, key });
  const [a, b] = [world.a, world.b].map((people) => encoder.encode(people.map(recordOf)).codes);
  if (a === undefined || b === undefined) return 0;
  return bestF1(world, agreements(a, b));
}
