import type { Agreement, LeadAnswer, LeadBand } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What agrees, as the beginning of a sentence. */
export const agreementFields: Readonly<Record<Agreement['field'], MessageDescriptor>> = defineMessages({
  given: { id: 'lead.field.given', defaultMessage: 'First name' },
  family: { id: 'lead.field.family', defaultMessage: 'Last name' },
  names: { id: 'lead.field.names', defaultMessage: 'Another name' },
  birth: { id: 'lead.field.birth', defaultMessage: 'Birth date' },
  mother: { id: 'lead.field.mother', defaultMessage: 'Mother’s name' },
  father: { id: 'lead.field.father', defaultMessage: 'Father’s name' },
  origin: { id: 'lead.field.origin', defaultMessage: 'Place of origin' },
  citizenship: { id: 'lead.field.citizenship', defaultMessage: 'Citizenship' },
  language: { id: 'lead.field.language', defaultMessage: 'Language' },
  sex: { id: 'lead.field.sex', defaultMessage: 'Sex' },
});

/** How well it agrees, as its end. */
export const agreementLevels: Readonly<Record<Agreement['level'], MessageDescriptor>> = defineMessages({
  equal: { id: 'lead.level.equal', defaultMessage: 'the same' },
  near: { id: 'lead.level.near', defaultMessage: 'spelt much alike' },
  'sounds-alike': { id: 'lead.level.soundsAlike', defaultMessage: 'sounds alike' },
  somewhat: { id: 'lead.level.somewhat', defaultMessage: 'a little alike' },
  turned: { id: 'lead.level.turned', defaultMessage: 'day and month turned' },
  'one-part-differs': { id: 'lead.level.onePartDiffers', defaultMessage: 'one part differs' },
  'year-fits': { id: 'lead.level.yearFits', defaultMessage: 'the year fits' },
  'years-near': { id: 'lead.level.yearsNear', defaultMessage: 'a year or two apart' },
});

export const bandWords: Readonly<Record<LeadBand, MessageDescriptor>> = defineMessages({
  review: { id: 'lead.band.review', defaultMessage: 'Worth a look' },
  strong: { id: 'lead.band.strong', defaultMessage: 'Much agrees' },
});

export const answerWords: Readonly<Record<LeadAnswer, MessageDescriptor>> = defineMessages({
  same: { id: 'lead.answer.same', defaultMessage: 'The same child' },
  not_same: { id: 'lead.answer.notSame', defaultMessage: 'Not the same child' },
  not_sure: { id: 'lead.answer.notSure', defaultMessage: 'Not sure' },
});

export const leadFieldNames = defineMessages({
  answer: { id: 'lead.field.answer', defaultMessage: 'What you say' },
  reason: { id: 'lead.field.reason', defaultMessage: 'Why' },
});
