import { type Indicator, indicators } from '@tutela/reference/indicators';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** The one place where the indicators get their words: those of the reference data, in English. */
const labels = new Map(indicators.map(({ code, label }) => [code, label]));

/** What an indicator is called; its code where a later version of the tool knows it and this one does not. */
export const indicatorLabel = (code: string): string => labels.get(code) ?? code;

const groupWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  general: { id: 'screening.group.general', defaultMessage: 'The child, papers and belongings' },
  movement: { id: 'screening.group.movement', defaultMessage: 'Travel and company' },
  living: { id: 'screening.group.living', defaultMessage: 'Where and how the child lives' },
  labour: { id: 'screening.group.labour', defaultMessage: 'Work' },
  sexual: { id: 'screening.group.sexual', defaultMessage: 'Sexual exploitation' },
  begging_crime: { id: 'screening.group.begging', defaultMessage: 'Begging and petty crime' },
  marriage: { id: 'screening.group.marriage', defaultMessage: 'Marriage' },
  adoption: { id: 'screening.group.adoption', defaultMessage: 'Adoption and custody' },
  online: { id: 'screening.group.online', defaultMessage: 'Online' },
  other: { id: 'screening.group.other', defaultMessage: 'Other indicators' },
});

export interface IndicatorGroup {
  readonly group: string;
  readonly words: MessageDescriptor;
  readonly indicators: readonly Indicator[];
}

/** The indicators by their group, in the order of the tool. */
export const indicatorGroups: readonly IndicatorGroup[] = [
  ...new Set(indicators.map(({ group }) => group)),
].map((group) => ({
  group,
  words: groupWords[group] ?? groupWords.other ?? { id: 'screening.group.other' },
  indicators: indicators.filter((each) => each.group === group),
}));
