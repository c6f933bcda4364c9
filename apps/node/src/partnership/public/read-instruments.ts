import type { PublicPage, PublicPageOf } from '@tutela/contract';
import { findInstrument, instruments } from '@tutela/reference/instruments';
import type { Tx } from '../../platform/db/tx.ts';
import { currentClaims } from '../claim/claim.store.ts';
import { standingsOf } from '../claim/standings.ts';
import { linesOf } from '../recommendation/lines.ts';
import type { Asked } from './asked.ts';
import { listDecisions } from './overview.store.ts';
import { stateNames } from './state-names.ts';

export async function readInstruments(): Promise<PublicPageOf<'instruments'>> {
  return { page: 'instruments', instruments };
}

/** Political texts and decisions: what was adopted, by its symbol. */
export async function readTexts(tx: Tx<'partnership'>): Promise<PublicPageOf<'texts'>> {
  const texts = instruments
    .filter((each) => each.class === 'political' && each.symbol !== null)
    .sort((one, other) => one.year - other.year);
  return { page: 'texts', texts, decisions: await linesOf(tx, await listDecisions(tx)) };
}

export async function readInstrument(tx: Tx<'partnership'>, { params }: Asked): Promise<PublicPage> {
  const instrument = findInstrument(params.id ?? '');
  if (instrument === undefined) return { page: 'not_found' };
  const names = new Map((await stateNames(tx)).map(({ code, name }) => [code, name]));
  const standings = standingsOf(await currentClaims(tx, { instrumentId: instrument.id }))
    .filter(({ commitmentId }) => commitmentId === null)
    .flatMap((standing) => {
      const party = names.get(standing.partyCode);
      return party === undefined ? [] : [{ ...standing, party }];
    })
    .sort((one, other) => one.party.localeCompare(other.party, 'en'));
  return { page: 'instrument', instrument, standings };
}
