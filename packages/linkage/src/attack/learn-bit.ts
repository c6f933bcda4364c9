import type { Chance } from '../decide/corrupt-record.ts';
import { accuracy, type Examples, type Split } from './examples.ts';

/** What is learnt: one bit of a code, as 1 and -1, in rows of which the attacker knows the first `learnt`. */
export interface BitLesson {
  readonly examples: Examples;
  readonly bits: Int8Array;
  /** Majorities that the attacker supposes to be joined by XOR. */
  readonly layers: number;
  readonly split: Split;
  readonly chance: Chance;
  readonly starts?: number;
  readonly steps?: number;
}

const batch = 500;
const rate = 0.02;
const steepness = 3;

/**
 * Learns a bit as the product of `layers` weighted majorities by gradient descent, from several starts, as XOR arbiter
 * PUFs are learnt (Rührmair and others, CCS 2010). Gives how often the bit of records that were not shown is right:
 * one half is nothing learnt. The start is chosen by a tenth of what is known, kept back for it.
 */
export function learnBit({
  examples,
  bits,
  layers,
  split,
  chance,
  starts = 4,
  steps = 600,
}: BitLesson): number {
  const kept = Math.max(100, Math.floor(split.learnt / 10));
  const shown = split.learnt - kept;
  const check = Array.from({ length: kept }, (_, at) => shown + at);
  let best = { check: 0, tried: 0.5 };
  for (let start = 0; start < starts; start += 1) {
    const learner = startLearning(examples, layers, chance);
    for (let step = 1; step <= steps; step += 1) {
      const rows = Array.from({ length: Math.min(batch, shown) }, () => chance.below(shown));
      learner.learn(rows, bits, step);
    }
    const found = accuracy(check, bits, learner.guess);
    if (found > best.check) best = { check: found, tried: accuracy(split.tried, bits, learner.guess) };
  }
  return best.tried;
}

/** Adam (Kingma and Ba, 2015) on the logistic loss of the product of the layers' tanh. */
function startLearning(examples: Examples, layers: number, chance: Chance) {
  const { width, starts, places, weights } = examples;
  const size = layers * width;
  const model = Float64Array.from({ length: size }, () => 0.4 * bell(chance));
  const slope = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const signs = new Float64Array(layers);

  const feel = (row: number): number => {
    let product = 1;
    for (let layer = 0; layer < layers; layer += 1) {
      let sum = 0;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
        sum += (model[layer * width + (places[at] ?? 0)] ?? 0) * (weights[at] ?? 0);
      }
      const sign = Math.tanh(sum);
      signs[layer] = sign;
      product *= sign;
    }
    return product;
  };
  const blame = (row: number, loss: number): void => {
    for (let layer = 0; layer < layers; layer += 1) {
      const others = signs.reduce((product, sign, other) => (other === layer ? product : product * sign), 1);
      const own = loss * others * (1 - (signs[layer] ?? 0) ** 2);
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
        const place = layer * width + (places[at] ?? 0);
        slope[place] = (slope[place] ?? 0) + own * (weights[at] ?? 0);
      }
    }
  };
  const move = (rows: number, step: number): void => {
    const ofMean = 1 - 0.9 ** step;
    const ofSquare = 1 - 0.99 ** step;
    for (let at = 0; at < size; at += 1) {
      const here = (slope[at] ?? 0) / rows + 1e-4 * (model[at] ?? 0);
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * here;
      const second = 0.99 * (square[at] ?? 0) + 0.01 * here * here;
      mean[at] = first;
      square[at] = second;
      model[at] = (model[at] ?? 0) - (rate * (first / ofMean)) / (Math.sqrt(second / ofSquare) + 1e-6);
    }
  };
  return {
    guess: feel,
    learn: (rows: readonly number[], bits: Int8Array, step: number): void => {
      slope.fill(0);
      for (const row of rows) {
        const wanted = steepness * (bits[row] ?? 0);
        blame(row, -wanted / (1 + Math.exp(wanted * feel(row))));
      }
      move(rows.length, step);
    },
  };
}

/** About normal with spread 1: the sum of twelve even draws (Irwin and Hall). */
function bell(chance: Chance): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw += 1) sum += chance.below(65_536) / 65_536;
  return sum;
}
