import type { ImportChange } from '@tutela/contract';
import { commitmentStandings, instrumentStandings } from '@tutela/domain';
import { known } from '../refuse.ts';
import type { Compared } from './compare-import.ts';
import { knownIndicator } from './indicators-known.ts';

const standings = [...instrumentStandings, ...commitmentStandings];

/** What would stand in the registry afterwards and does not yet, in the order of the file. */
export function changesOf({ claims, recommendations, observations }: Compared): readonly ImportChange[] {
  return [
    ...claims.map(({ line, partyCode, instrumentId, standing, since, asOf, source }) => ({
      of: 'claim' as const,
      ...{ line, partyCode, instrumentId, standing: known(standings, standing), since, asOf, source },
    })),
    ...recommendations.map(({ line, addressee, issuers, session, issuedOn, answer, text }) => ({
      of: 'recommendation' as const,
      ...{ line, partyCode: addressee, issuers: [...issuers], session, issuedOn, answer, text },
    })),
    ...observations.map(({ line, partyCode, indicatorId, period, value, low, high }) => ({
      of: 'observation' as const,
      ...{ line, partyCode, indicatorId, title: knownIndicator(indicatorId).title, period, value, low, high },
    })),
  ].sort((one, other) => one.line - other.line);
}
