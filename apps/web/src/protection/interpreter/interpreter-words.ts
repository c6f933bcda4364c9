import type { GenderWish, InterpreterConflict, InterpreterGender } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const genderWords: Record<InterpreterGender, MessageDescriptor> = defineMessages({
  female: { id: 'interpreter.gender.female', defaultMessage: 'Woman' },
  male: { id: 'interpreter.gender.male', defaultMessage: 'Man' },
  other: { id: 'interpreter.gender.other', defaultMessage: 'Another' },
  not_known: { id: 'interpreter.gender.notKnown', defaultMessage: 'Not known' },
});

export const wishWords: Record<GenderWish, MessageDescriptor> = defineMessages({
  female: { id: 'interpreter.wish.female', defaultMessage: 'A woman' },
  male: { id: 'interpreter.wish.male', defaultMessage: 'A man' },
  any: { id: 'interpreter.wish.any', defaultMessage: 'Either is right' },
  not_asked: { id: 'interpreter.wish.notAsked', defaultMessage: 'The child was not asked yet' },
});

export const conflictWords: Record<InterpreterConflict, MessageDescriptor> = defineMessages({
  none: { id: 'interpreter.conflict.none', defaultMessage: 'None was found' },
  related: { id: 'interpreter.conflict.related', defaultMessage: 'Related to the child or the family' },
  same_community: { id: 'interpreter.conflict.community', defaultMessage: 'Of the same community' },
  same_network: {
    id: 'interpreter.conflict.network',
    defaultMessage: 'Of the same network as those who may have harmed the child',
  },
  not_checked: { id: 'interpreter.conflict.notChecked', defaultMessage: 'Not checked yet' },
});

/** What stands above the fields of the forms. */
export const interpreterFields = defineMessages({
  interpreter: { id: 'interpreter.field.kind', defaultMessage: 'Interpreter' },
  interpreterId: { id: 'interpreter.field.interpreter', defaultMessage: 'Which interpreter' },
  interpretedHow: { id: 'interpreter.field.how', defaultMessage: 'How' },
  interpreterReason: { id: 'interpreter.field.reason', defaultMessage: 'Why it could not wait' },
  name: { id: 'interpreter.field.name', defaultMessage: 'Name of the interpreter' },
  languages: { id: 'interpreter.field.languages', defaultMessage: 'Languages' },
  gender: { id: 'interpreter.field.gender', defaultMessage: 'The interpreter is a' },
  genderWish: { id: 'interpreter.field.wish', defaultMessage: 'Whom the child wants to speak through' },
  vettedOn: { id: 'interpreter.field.vettedOn', defaultMessage: 'Vetted on' },
  vettedBy: { id: 'interpreter.field.vettedBy', defaultMessage: 'Vetted by' },
  vettedUntil: { id: 'interpreter.field.vettedUntil', defaultMessage: 'Vetted until' },
  undertaking: {
    id: 'interpreter.field.undertaking',
    defaultMessage: 'The interpreter undertook to keep all of it secret',
  },
  conflict: {
    id: 'interpreter.field.conflict',
    defaultMessage: 'Tie to the child or to those who may have harmed it',
  },
  conflictReasons: {
    id: 'interpreter.field.reasons',
    defaultMessage: 'How that was checked, and what was found',
  },
  refusedOn: { id: 'interpreter.field.refusedOn', defaultMessage: 'The child said no on' },
});
