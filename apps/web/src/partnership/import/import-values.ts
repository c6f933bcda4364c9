import { type ImportKind, importKinds, needsDate } from '@tutela/contract';
import type { PartialDate } from '@tutela/kernel';
import type { IntlShape } from 'react-intl';
import { codeOf } from '../../protection/words/options-of.ts';
import { type DateParts, dateProblemText, type FieldErrors, joinDate, noDate } from '../../ui/index.ts';

/** What is chosen, before it is tried. */
export interface ImportValues {
  readonly kind: string;
  readonly asOf: DateParts;
  readonly file: File | undefined;
}

export const noImport: ImportValues = { kind: '', asOf: noDate, file: undefined };

/** What is asked of the node about a file. */
export interface AskedImport {
  readonly kind: ImportKind;
  /** Of a kind whose file does not say it. */
  readonly asOf: PartialDate | undefined;
  readonly file: File;
}

export const chosenKind = ({ kind }: Pick<ImportValues, 'kind'>): ImportKind | undefined =>
  codeOf(importKinds, kind, undefined);

/** Nothing while something is missing or wrong. */
export function askedOf(values: ImportValues, today: string): AskedImport | undefined {
  const kind = chosenKind(values);
  const { file, asOf } = values;
  if (kind === undefined || file === undefined) return undefined;
  if (!needsDate(kind)) return { kind, asOf: undefined, file };
  const joined = joinDate(asOf, today);
  return joined.kind === 'known' ? { kind, asOf: joined.date, file } : undefined;
}

export interface Limits {
  readonly mostMegabytes: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is wrong with what is chosen, each in a sentence that says what to do. */
export function importProblems(
  intl: IntlShape,
  values: ImportValues,
  { mostMegabytes, today }: Limits,
): FieldErrors<ImportValues> {
  const kind = chosenKind(values);
  return {
    kind:
      kind === undefined
        ? intl.formatMessage({
            id: 'newImport.kind.missing',
            defaultMessage: 'What the file holds: choose one.',
          })
        : undefined,
    asOf: kind !== undefined && needsDate(kind) ? dateProblem(intl, values.asOf, today) : undefined,
    file:
      values.file === undefined
        ? intl.formatMessage({ id: 'newImport.file.missing', defaultMessage: 'The file: choose it.' })
        : fileProblem(intl, values.file, mostMegabytes),
  };
}

function dateProblem(intl: IntlShape, asOf: DateParts, today: string): string | undefined {
  const joined = joinDate(asOf, today);
  if (joined.kind === 'problem') return dateProblemText(intl, joined.problem);
  if (joined.kind === 'known') return undefined;
  return intl.formatMessage({
    id: 'newImport.asOf.missing',
    defaultMessage: 'Date of the file: write the year at least. The file does not say it.',
  });
}

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** Rounded up, like every size here: no file has none, and one that is too large never seems to fit. */
export const kilobytesOf = ({ size }: File): number => Math.ceil(size / kilobyte);

/** To the tenth. */
const megabytesOf = ({ size }: File): number => Math.ceil((size / megabyte) * 10) / 10;

/** What the node would refuse unread, said before anything is sent. What is in a file only the node says. */
export function fileProblem(intl: IntlShape, file: File, mostMegabytes: number): string | undefined {
  if (file.size === 0)
    return intl.formatMessage({
      id: 'newImport.file.empty',
      defaultMessage: 'This file is empty. Choose another one.',
    });
  if (file.size <= mostMegabytes * megabyte) return undefined;
  return intl.formatMessage(
    {
      id: 'newImport.file.tooLarge',
      defaultMessage:
        'This file has {size, number, ::.#} MB; {most, number} MB is the most. Split it into parts that each begin with the same first line, and take in one after the other.',
    },
    { size: megabytesOf(file), most: mostMegabytes },
  );
}
