import type { NewRow } from '../../platform/db/rows.ts';

type Known = Omit<NewRow<'partnership.indicator'>, 'created_at'>;

const index = (pillar: 'prosecution' | 'prevention' | 'protection'): Known => ({
  indicator_id: `policy-index-${pillar}`,
  title: `3P Anti-trafficking Policy Index: ${pillar}`,
  definition: `How far a State complies with the ${pillar} duties of the Palermo Protocol, coded from 1 (none) to 5 (full) by Cho, Dreher and Neumayer.`,
  unit: 'level',
  better: 'more',
  source: '3P Anti-trafficking Policy Index',
  pillar,
  verify: true,
});

const counted = (id: string, title: string, pillar: 'prosecution' | 'protection', source: string): Known => ({
  indicator_id: id,
  title,
  definition: `${title}, as the State reported them. More found is not more trafficked: it is first of all more looked for.`,
  unit: 'count',
  better: 'more',
  source,
  pillar,
  verify: true,
});

const glotip = 'UNODC Global Report on Trafficking in Persons, data of 30 May 2023';

/** The indicators whose files can be imported. */
export const knownIndicators: readonly Known[] = [
  index('prosecution'),
  index('prevention'),
  index('protection'),
  counted(
    'unodc-detected-victims',
    'Detected victims of trafficking, 2003 to 2017',
    'protection',
    'UNODC detected victims, portal table',
  ),
  counted('glotip-detected-victims', 'Detected victims of trafficking', 'protection', glotip),
  counted('glotip-detected-children', 'Detected victims under eighteen', 'protection', glotip),
  counted('glotip-prosecuted', 'Persons prosecuted for trafficking', 'prosecution', glotip),
  counted('glotip-convicted', 'Persons convicted of trafficking', 'prosecution', glotip),
];

/** Files measure by known indicators alone. */
export function knownIndicator(indicatorId: string): Known {
  const found = knownIndicators.find(({ indicator_id }) => indicator_id === indicatorId);
  if (found === undefined) throw new TypeError('an import measures by known indicators alone');
  return found;
}
