import data from '../data/vocab_indicators_child_trafficking.json' with { type: 'json' };

/** `weight` (1 to 3) orders a review; no indicator proves trafficking, and none rules it out. */
export type Indicator = (typeof data.items)[number];

export const indicators: readonly Indicator[] = data.items;
