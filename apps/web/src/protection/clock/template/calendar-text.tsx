import type { CountryTemplate } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CountryName } from '../../../ui/index.ts';
import { weekdayName } from './weekdays.ts';

/** Which days nobody works. */
export function CalendarText({ template: { state, region, restDays } }: { template: CountryTemplate }) {
  const intl = useIntl();
  const days = intl.formatList(restDays.map((day) => weekdayName(intl, day)));
  return state === null ? (
    <FormattedMessage
      id="template.calendar.none"
      defaultMessage="Rest days: {days}. No State was chosen: public holidays count as working days."
      values={{ days }}
    />
  ) : (
    <FormattedMessage
      id="template.calendar.state"
      defaultMessage="{hasRegion, select, true {Rest days: {days}, and the public holidays of {state}, region {region}.} other {Rest days: {days}, and the public holidays of {state}.}}"
      values={{
        days,
        state: <CountryName code={state} />,
        hasRegion: String(region !== null),
        region: <bdi>{region}</bdi>,
      }}
    />
  );
}
