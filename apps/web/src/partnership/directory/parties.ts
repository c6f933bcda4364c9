import { queryOptions, useQuery } from '@tanstack/react-query';
import { listPartiesRoute, type Party } from '@tutela/contract';
import { isState } from '@tutela/domain';
import { useIntl } from 'react-intl';
import { call } from '../../api/index.ts';
import type { Option } from '../../ui/index.ts';

const partiesQuery = queryOptions({
  queryKey: ['partnership', 'parties'],
  queryFn: () => call(listPartiesRoute, { query: {} }),
  staleTime: 5 * 60_000,
});

export interface Parties {
  /** The name in the reader's language where it is a country's; the code until names are there. */
  nameOf: (code: string) => string;
  /** Those of a kind as the options of a field, in the order of the reader's language. */
  optionsOf: (wanted: (party: Party) => boolean) => Option[];
}

/** Codes that begin with X are nobody’s country (ISO 3166-1): the demo’s invented States have them. */
const hasCountryName = /^[A-WYZ][A-Z]$/;

/** The members of the alliance by their names. */
export function useParties(): Parties {
  const { data } = useQuery(partiesQuery);
  const { locale, formatDisplayName } = useIntl();
  const parties = data?.parties ?? [];
  const known = new Map(parties.map(({ partyCode, name }) => [partyCode, name]));
  const nameOf = (code: string) =>
    (hasCountryName.test(code) ? formatDisplayName(code, { type: 'region' }) : undefined) ??
    known.get(code) ??
    code;
  const order = new Intl.Collator(locale);
  return {
    nameOf,
    optionsOf: (wanted) =>
      parties
        .filter(wanted)
        .map(({ partyCode }) => ({ value: partyCode, label: nameOf(partyCode) }))
        .sort((one, other) => order.compare(one.label, other.label)),
  };
}

export const isOpenState = ({ kind, endedAt }: Party): boolean => isState(kind) && endedAt === null;
