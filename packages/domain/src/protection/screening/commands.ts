import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { LanguageCode } from '../file/code-fields.ts';
import { interpretingFields } from '../talk.ts';
import { indicatorCodes } from './tool.ts';

export const screeningAnswers = ['yes', 'no', 'unknown', 'not_asked'] as const;
export type ScreeningAnswer = (typeof screeningAnswers)[number];

/** Where the child was asked. */
export const screeningSettings = [
  'border',
  'reception_or_shelter',
  'social_services',
  'health_care',
  'school',
  'police',
  'detention',
  'workplace',
  'outreach',
  'remote',
  'other',
] as const;

const Answer = z.object({
  indicator: codedField(z.enum(indicatorCodes)),
  answer: sensitiveField(z.enum(screeningAnswers)),
});

const eachOnce = (answers: readonly { indicator: string }[]): boolean =>
  new Set(answers.map(({ indicator }) => indicator)).size === answers.length;

/**
 * What was seen and heard of the indicators of the tool; what is left out was not asked. Nothing here asks for force or
 * deception: for a child they are irrelevant (Palermo Protocol, article 3(c)).
 */
export const RecordScreening = z.object({
  answers: z
    .array(Answer)
    .max(indicatorCodes.length)
    .refine(eachOnce, { params: { problem: 'answered_twice' } }),
  setting: codedField(z.enum(screeningSettings)),
  language: codedField(LanguageCode),
  ...interpretingFields,
  askedOn: codedField(z.iso.date()),
  words: sensitiveField(z.string().trim().max(8000)),
  baseVersion: codedField(z.int().min(0)),
});
export type RecordScreening = z.infer<typeof RecordScreening>;
