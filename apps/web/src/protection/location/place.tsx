import type { RouteAnswer, readLocationRoute } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { Facts, MomentText, WrittenText } from '../../ui/index.ts';
import { safeWord } from './safe-words.ts';

/** The place, while it may be seen. It is not printed. */
export function Place({ location }: { location: RouteAnswer<typeof readLocationRoute> }) {
  const intl = useIntl();
  return (
    <div data-print="hide">
      <Facts
        labels="above"
        facts={[
          {
            key: 'place',
            label: <FormattedMessage id="place.where" defaultMessage="Place" />,
            value: <WrittenText>{location.place}</WrittenText>,
          },
          {
            key: 'safe',
            label: <FormattedMessage id="place.safe" defaultMessage="Safe" />,
            value: safeWord(intl, location.safe),
          },
          {
            key: 'at',
            label: <FormattedMessage id="place.recorded" defaultMessage="Recorded" />,
            value: <MomentText at={location.recordedAt} />,
          },
        ]}
      />
    </div>
  );
}
