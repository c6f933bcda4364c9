import { createClearTokens, createX3Encoder, type ProfileId } from '@tutela/linkage';
import { hasSharedData, noSharedData } from '@tutela/testkit/shared-data';
import type { Bench, Figures } from './harness/bench.ts';
import { type Reach, reachOf } from './linkage/best-f1.ts';
import { openWorld, recordOf, type World } from './linkage/febrl.ts';
import { rankOne, readTestPairs } from './linkage/name-pairs.ts';
import { agreements, cosines } from './linkage/scores.ts';
import { clkReach, fellegiSunterReach } from './linkage/yardsticks.ts';

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
    const tokensOf = createClearTokens('x3-2048-4.1');
    const [a, b] = [world.a, world.b].map((people) => people.map((person) => tokensOf(recordOf(person))));
    const clear = reachOf(world, cosines(a ?? [], b ?? []));
    tell('encoded');
    const narrow = x3Reach(world, 'x3-2048-4.1', seed);
    const wide = x3Reach(world, 'x3-4096-5.1', seed);
    tell('yardsticks');
    const clk = clkReach(world);
    const fellegiSunter = fellegiSunterReach(world);
    tell('names across scripts');
    const ranks = (['arabic', 'hebrew', 'russian'] as const).map((script) => {
      const pairs = readTestPairs(script, quick ? 500 : 2_000, seed);
      return rankOne(pairs, (text) => tokensOf({ names: [{ kind: 'other', text }] }));
    });
    const [arabic = 0, hebrew = 0, russian = 0] = ranks;
    return {
      f1_clear: clear.f1,
      f1_x3_2048: narrow.f1,
      f1_x3_4096: wide.f1,
      arabic_rank1: arabic,
      hebrew_rank1: hebrew,
      russian_rank1: russian,
      f1_clk: clk.f1,
      f1_fellegi_sunter: fellegiSunter.f1,
      ...recallsOf({ clear, x3_2048: narrow, x3_4096: wide, clk, fellegi_sunter: fellegiSunter }),
    };
  },
};

/** `recall_clk_at_90`: the recall of clkhash at a precision of 0.9. */
function recallsOf(methods: Readonly<Record<string, Reach>>): Figures {
  return Object.fromEntries(
    Object.entries(methods).flatMap(([method, { recallAt }]) =>
      [...recallAt].map(([least, recall]) => [`recall_${method}_at_${Math.round(100 * least)}`, recall]),
    ),
  );
}

function x3Reach(world: World, profile: ProfileId, seed: number): Reach {
  const key = new Uint8Array(32).map((_, at) => (seed + at) & 255);
  const encoder = createX3Encoder({ profile, key });
  const [a, b] = [world.a, world.b].map((people) => encoder.encode(people.map(recordOf)).codes);
  if (a === undefined || b === undefined) return { f1: 0, recallAt: new Map() };
  return reachOf(world, agreements(a, b));
}
