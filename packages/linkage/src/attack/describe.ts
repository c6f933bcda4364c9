import type { Graph } from './graph.ts';
import { emptyRows, type Rows } from './rows.ts';

const heights = 60;
const neighbours = 10;

/**
 * Records by the shape of their neighbourhood alone: how high their likest, tenth likest, hundredth likest, … neighbour
 * stands, and how that is on average for their ten nearest. Distance becomes a product, to be sought the largest.
 */
export function describeByShape(graph: Graph, side: 'known' | 'coded'): Rows {
  const own = heightsOf(graph);
  const shape = emptyRows(graph.count, 3 * heights);
  for (let row = 0; row < graph.count; row += 1) {
    const near = highest(graph, row);
    for (let at = 0; at < heights; at += 1) {
      const theirs = near.map((other) => own[other * heights + at] ?? 0);
      const mean = theirs.reduce((sum, height) => sum + height, 0) / theirs.length;
      const spread = theirs.reduce((sum, height) => sum + (height - mean) ** 2, 0) / theirs.length;
      shape.values.set([own[row * heights + at] ?? 0, mean, Math.sqrt(spread)], (row * heights + at) * 3);
    }
  }
  standardise(shape);
  return asProducts(shape, side);
}

function heightsOf({ count, values }: Graph): Float64Array {
  const found = new Float64Array(count * heights);
  const places = Array.from({ length: heights }, (_, at) => {
    const share = (1 / count) * (count / 2) ** (at / (heights - 1));
    return Math.floor((1 - share) * (count - 1));
  });
  for (let row = 0; row < count; row += 1) {
    const sorted = values.slice(row * count, (row + 1) * count).sort();
    found.set(
      places.map((place) => sorted[place] ?? 0),
      row * heights,
    );
  }
  return found;
}

function highest({ count, values }: Graph, row: number): number[] {
  const line = values.subarray(row * count, (row + 1) * count);
  const floor = line.slice().sort()[Math.max(0, count - neighbours)] ?? 0;
  const found: number[] = [];
  for (let at = 0; at < count && found.length < neighbours; at += 1)
    if ((line[at] ?? 0) >= floor) found.push(at);
  return found;
}

/** Mean 0 and spread 1 in each column. */
function standardise({ count, width, values }: Rows): void {
  for (let column = 0; column < width; column += 1) {
    const mean = columnMean({ count, width, values }, column);
    let spread = 0;
    for (let row = 0; row < count; row += 1) spread += ((values[row * width + column] ?? 0) - mean) ** 2;
    const scale = 1 / (Math.sqrt(spread / count) + 1e-6);
    for (let row = 0; row < count; row += 1) {
      values[row * width + column] = ((values[row * width + column] ?? 0) - mean) * scale;
    }
  }
}

function columnMean({ count, width, values }: Rows, column: number): number {
  let sum = 0;
  for (let row = 0; row < count; row += 1) sum += values[row * width + column] ?? 0;
  return sum / count;
}

/** The product of two such rows is their squared distance, below zero. */
function asProducts(rows: Rows, side: 'known' | 'coded'): Rows {
  const { count, width } = rows;
  const longer = emptyRows(count, width + 2);
  for (let row = 0; row < count; row += 1) {
    const line = rows.values.subarray(row * width, (row + 1) * width);
    const square = line.reduce((sum, value) => sum + value * value, 0);
    longer.values.set(side === 'known' ? line.map((value) => 2 * value) : line, row * (width + 2));
    longer.values.set(side === 'known' ? [-square, -1] : [1, square], row * (width + 2) + width);
  }
  return longer;
}

/** Records by how alike they are to some whose counterpart is believed to be known: the direction in which they lie. */
export function describeByRanks({ count, values }: Graph, anchors: readonly number[]): Rows {
  const rows = fromAnchors({ count, values }, anchors, 0);
  for (let column = 0; column < rows.width; column += 1) {
    const mean = columnMean(rows, column);
    for (let row = 0; row < count; row += 1) {
      rows.values[row * rows.width + column] = (rows.values[row * rows.width + column] ?? 0) - mean;
    }
  }
  for (let row = 0; row < count; row += 1) {
    const line = rows.values.subarray(row * rows.width, (row + 1) * rows.width);
    const scale = 1 / (Math.sqrt(line.reduce((sum, value) => sum + value * value, 0)) + 1e-9);
    line.forEach((value, at) => {
      line[at] = value * scale;
    });
  }
  return rows;
}

/**
 * The same for an attacker who knows what likeness to expect: the product is the logarithm of the likelihood, for noise
 * that is the same everywhere. An anchor says nothing of itself.
 */
export function describeByLikelihood(
  graph: Graph,
  anchors: readonly number[],
  side: 'known' | 'coded',
): Rows {
  const rows = fromAnchors(graph, anchors, 1);
  for (let row = 0; row < graph.count; row += 1) {
    const line = rows.values.subarray(row * rows.width, (row + 1) * rows.width);
    const square = line.reduce((sum, value) => sum + value * value, 0);
    line[anchors.length] = side === 'known' ? -square / 2 : 1;
  }
  return rows;
}

function fromAnchors({ count, values }: Graph, anchors: readonly number[], more: number): Rows {
  const rows = emptyRows(count, anchors.length + more);
  for (let row = 0; row < count; row += 1) {
    for (const [at, anchor] of anchors.entries()) {
      rows.values[row * rows.width + at] = values[row * count + anchor] ?? 0;
    }
  }
  return rows;
}
