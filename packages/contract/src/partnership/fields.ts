import { classifications } from '@tutela/domain';
import { codedField, openField, partialDateProblem } from '@tutela/kernel';
import { z } from 'zod';

/** What the registry of the alliance is made of. Nothing here is of a child: P0 is for everybody, P1 for staff. */
export const id = codedField(z.uuid());
export const moment = openField(z.iso.datetime());
export const day = openField(z.iso.date());
export const partyCode = openField(z.string().regex(/^[A-Z][A-Z0-9-]{1,11}$/));
export const classification = openField(z.enum(classifications));
export const language = openField(z.string().regex(/^[a-z]{2,3}$/));

/** A day, a month or a year that exists. */
export const partialDate = openField(
  z
    .string()
    .max(10)
    .refine((text) => partialDateProblem(text) === undefined, { error: 'date' }),
);

/** The calendar year that a number is about. */
export const period = openField(z.string().regex(/^(19|20)\d{2}$/));

export const words = (least: number, most: number) => openField(z.string().trim().min(least).max(most));

/** Only over TLS, since readers follow it. */
export const link = openField(
  z
    .url({ protocol: /^https$/ })
    .regex(/^https:\/\//)
    .max(500),
);
