export { weigh } from './bits';
export { scanDice } from './dice';
export { scanNear, shelve } from './near';
export { rankColumns, sliceBlocks, sortByWeight } from './slice';
export { scanTables } from './tables';
