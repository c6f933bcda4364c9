import { codedField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';

/**
 * Who carried the words between the languages: nobody needed to, an interpreter of the file, somebody else, or nobody
 * could though somebody should have.
 */
export const interpreterKinds = ['none', 'professional', 'other_person', 'none_to_be_had'] as const;
export type InterpreterKind = (typeof interpreterKinds)[number];

export const interpretingWays = ['in_person', 'telephone', 'video'] as const;
export type InterpretingWay = (typeof interpretingWays)[number];

/** In every act that is talk with a child: through whom, and how. */
export const interpretingFields = {
  interpreter: codedField(z.enum(interpreterKinds)),
  /** Of the file; for a `professional`. */
  interpreterId: codedField(z.uuid()).nullable().default(null),
  interpretedHow: codedField(z.enum(interpretingWays)).nullable().default(null),
  /** Why it could not wait for somebody suitable. */
  interpreterReason: sensitiveField(z.string().trim().max(2000)).default(''),
};

/** The same in entries; those of before there were records of interpreters have the kind alone, or nothing. */
export const interpretedFields = {
  interpreter: z.enum(interpreterKinds).default('none'),
  interpreterId: z.string().nullable().default(null),
  interpretedHow: z.enum(interpretingWays).nullable().default(null),
  interpreterReason: z.string().default(''),
};

export interface Interpreting {
  readonly interpreter: InterpreterKind;
  readonly interpreterId: string | null;
  readonly interpretedHow: InterpretingWay | null;
  readonly interpreterReason: string;
}

/** These fields of an act alone. Whoever is no interpreter of the file has no record, so no id. */
export const interpretingOf = ({
  interpreter,
  interpreterId,
  interpretedHow,
  interpreterReason,
}: Interpreting): Interpreting => ({
  interpreter,
  interpreterId: interpreter === 'professional' ? interpreterId : null,
  interpretedHow: interpreter === 'none' || interpreter === 'none_to_be_had' ? null : interpretedHow,
  interpreterReason: interpreter === 'none' ? '' : interpreterReason,
});

/** Where none was needed. */
export const withoutInterpreter: Interpreting = {
  interpreter: 'none',
  interpreterId: null,
  interpretedHow: null,
  interpreterReason: '',
};
