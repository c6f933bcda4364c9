import type { TransitionArea } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the form. */
export const transitionFields = defineMessages({
  arranged: { id: 'transition.field.arranged', defaultMessage: 'What is arranged' },
  contact: { id: 'transition.field.contact', defaultMessage: 'Who stays in touch, and how' },
  contactUntil: { id: 'transition.field.contactUntil', defaultMessage: 'At least until' },
});

export const areaWords: Record<TransitionArea, MessageDescriptor> = defineMessages({
  stay: { id: 'transition.area.stay', defaultMessage: 'The right to stay' },
  home: { id: 'transition.area.home', defaultMessage: 'A place to live' },
  school_or_work: { id: 'transition.area.schoolOrWork', defaultMessage: 'School, training or work' },
  income: { id: 'transition.area.income', defaultMessage: 'Money to live on' },
  health: { id: 'transition.area.health', defaultMessage: 'Health and therapy' },
  legal_status: { id: 'transition.area.legalStatus', defaultMessage: 'Papers and legal matters' },
  proceedings: { id: 'transition.area.proceedings', defaultMessage: 'Proceedings that go on' },
  trusted_person: { id: 'transition.area.trustedPerson', defaultMessage: 'A person to trust' },
  adult_mechanism: { id: 'transition.area.adultMechanism', defaultMessage: 'Help for adult victims' },
});
