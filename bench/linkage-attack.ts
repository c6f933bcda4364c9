import { hasSharedData, noSharedData } from '@tutela/testkit/shared-data';
import type { Bench, Figures } from './harness/bench.ts';
import { attackOnBothCores } from './linkage/attack/attackers.ts';
import type { AttackAnswer, AttackOrder } from './linkage/attack/orders.ts';

/** Codes are attacked by somebody who knows everybody in clear and how they were encoded, and lacks the key. */
export const linkageAttack: Bench = {
  name: 'linkage-attack',
  about:
    'codes of 5,000 known people without the key: from nothing, from 20, 100 and 400 known pairs; bits learnt from 500, 2,000 and 10,000 known pairs',
  bars: { x3_reidentified: '<=0.01', x3_bit_accuracy: '<=0.55', clk_reidentified: '>=0.95' },
  yardstick:
    'the clkhash encoding under the same attack from nothing, which must succeed; one layer of X3 under the same learner (one_layer_bit_accuracy)',
  run: async ({ seed, quick, tell }) => {
    if (!hasSharedData('linkage/febrl_dataset4a.csv')) {
      tell(noSharedData);
      return {};
    }
    const people = quick ? 1_000 : 5_000;
    const sizes = quick ? [500, 2_000] : [500, 2_000, 10_000];
    const graphs = (['x3-own-key', 'x3-expected', 'x3-4096-expected', 'clk'] as const).map((kind) => ({
      kind,
      people,
      seed,
    }));
    const lessons = sizes.map((known) => ({ kind: 'learn-x3', known, seed }) as const);
    const control = { kind: 'learn-one-layer', known: Math.max(...sizes), seed } as const;
    const orders: AttackOrder[] = [...lessons.toReversed(), ...graphs, control];
    const answers = await attackOnBothCores(orders, tell);
    return figuresOf(new Map(orders.map((order, at) => [order, answers[at] ?? {}])));
  },
};

/** X3 is judged by its weaker profile under the attack that did best, clkhash by the attack that knew least. */
function figuresOf(answers: ReadonlyMap<AttackOrder, AttackAnswer>): Figures {
  const of = (...kinds: readonly AttackOrder['kind'][]): AttackAnswer[] =>
    [...answers].filter(([{ kind }]) => kinds.includes(kind)).map(([, answer]) => answer);
  const [clk = {}] = of('clk');
  const learnt = [...answers].flatMap(([order, answer]) =>
    order.kind === 'learn-x3'
      ? [[`x3_bit_accuracy_${order.known}`, Math.max(answer.learnt ?? 1, answer.neighbours ?? 1)] as const]
      : [],
  );
  const ways = {
    clk: 'clk',
    x3_own_key: 'x3-own-key',
    x3_expected: 'x3-expected',
    x3_4096_expected: 'x3-4096-expected',
  } as const;
  const shares = Object.entries(ways).flatMap(([name, kind]) =>
    of(kind).flatMap((answer) =>
      Object.entries(answer).map(([key, share]) => [`${name}_${key}`, share] as const),
    ),
  );
  const most = (...kinds: readonly AttackOrder['kind'][]): number =>
    Math.max(...of(...kinds).flatMap((answer) => Object.values(answer)));
  return {
    x3_reidentified: most('x3-own-key', 'x3-expected', 'x3-4096-expected'),
    x3_bit_accuracy: Math.max(...learnt.map(([, accuracy]) => accuracy)),
    clk_reidentified: clk.pairs_0 ?? 0,
    x3_reidentified_own_key: most('x3-own-key'),
    x3_4096_reidentified: most('x3-4096-expected'),
    ...Object.fromEntries(shares),
    ...Object.fromEntries(learnt),
    one_layer_bit_accuracy: of('learn-one-layer')[0]?.learnt ?? 0,
  };
}
