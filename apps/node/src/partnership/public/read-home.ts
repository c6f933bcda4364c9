import type { PublicPageOf } from '@tutela/contract';
import { instruments } from '@tutela/reference/instruments';
import type { Tx } from '../../platform/db/tx.ts';
import { newestRelease } from '../progress/release.store.ts';
import { countByState, countPublished, noCounts } from './overview.store.ts';
import { stateNames } from './state-names.ts';

export async function readHome(tx: Tx<'partnership'>): Promise<PublicPageOf<'home'>> {
  return {
    page: 'home',
    states: await stateNames(tx),
    ...(await countPublished(tx)),
    instruments: instruments.length,
    release: await newestRelease(tx),
  };
}

export async function readStates(tx: Tx<'partnership'>): Promise<PublicPageOf<'states'>> {
  const [names, counts] = [await stateNames(tx), await countByState(tx)];
  return {
    page: 'states',
    states: names.map((state) => ({ ...state, ...(counts.get(state.code) ?? noCounts) })),
  };
}
