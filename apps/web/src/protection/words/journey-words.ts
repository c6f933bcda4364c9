import type { arrivals, companies } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const companyWords: Record<(typeof companies)[number], MessageDescriptor> = defineMessages({
  alone: { id: 'company.alone', defaultMessage: 'Nobody, the child is alone' },
  parents: { id: 'company.parents', defaultMessage: 'A parent or both' },
  relatives: { id: 'company.relatives', defaultMessage: 'Other relatives' },
  other_adult: { id: 'company.otherAdult', defaultMessage: 'An adult who is no relative' },
  other_children: { id: 'company.otherChildren', defaultMessage: 'Other children' },
  unknown: { id: 'company.unknown', defaultMessage: 'Not known' },
});

export const arrivalWords: Record<(typeof arrivals)[number], MessageDescriptor> = defineMessages({
  land: { id: 'arrival.land', defaultMessage: 'By land' },
  sea: { id: 'arrival.sea', defaultMessage: 'By sea' },
  air: { id: 'arrival.air', defaultMessage: 'By air' },
  found_in_country: { id: 'arrival.found', defaultMessage: 'Found in this country' },
  resident: { id: 'arrival.resident', defaultMessage: 'Lives in this country' },
  unknown: { id: 'arrival.unknown', defaultMessage: 'Not known' },
});
