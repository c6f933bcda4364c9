export { compareByTables, type TableComparison } from './by-tables.ts';
export { compareDice, type DiceComparison } from './dice.ts';
export { compareNear, type NearComparison } from './near.ts';
export { planTables, type TableOrder, type TablePlan } from './plan-tables.ts';
export { type Near, openShelf, type Question, type Shelf, type ShelfSetting } from './shelf.ts';
