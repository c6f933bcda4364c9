import type { ResidenceGround } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields of the form. */
export const residenceFields = defineMessages({
  ground: { id: 'residence.field.ground', defaultMessage: 'Why the child may stay' },
  validFrom: { id: 'residence.field.validFrom', defaultMessage: 'Valid from' },
  validTo: { id: 'residence.field.validTo', defaultMessage: 'Valid until' },
  authority: { id: 'residence.field.authority', defaultMessage: 'Authority that gave it' },
  appeal: { id: 'residence.field.appeal', defaultMessage: 'How it can be challenged' },
  atEighteen: { id: 'residence.field.atEighteen', defaultMessage: 'What becomes of it at eighteen' },
});

export const residenceGroundWords: Record<ResidenceGround, MessageDescriptor> = defineMessages({
  personal_situation: {
    id: 'residence.ground.personal',
    defaultMessage: 'The child’s personal situation',
  },
  cooperation: {
    id: 'residence.ground.cooperation',
    defaultMessage: 'Co-operation with the investigators',
  },
  best_interests: { id: 'residence.ground.bestInterests', defaultMessage: 'The child’s best interests' },
  asylum: { id: 'residence.ground.asylum', defaultMessage: 'Asylum' },
  other: { id: 'residence.ground.other', defaultMessage: 'Another ground' },
});
