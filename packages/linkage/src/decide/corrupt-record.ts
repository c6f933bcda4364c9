import { formsIn } from '../names/spell-words.ts';
import type { ChildRecord } from '../normalise/record.ts';
import { type Script, wordsOf } from '../normalise/words.ts';

/** Chance as a port: a whole number from 0 and below `end`. The same seed gives the same model. */
export interface Chance {
  below(end: number): number;
}

/** How often, in a hundred, something happens to a record between two intakes; default, from FEBRL and practice. */
const percent = { slip: 35, missing: 8, swapped: 5, script: 10, born: 25, bornMissing: 5 } as const;

/** A copy of a record as another intake might have written it down: slips, turned names, other letters, wrong dates. */
export function corruptRecord(record: ChildRecord, chance: Chance): ChildRecord {
  const happens = (share: number): boolean => chance.below(100) < share;
  const turned = happens(percent.swapped);
  const inScript = happens(percent.script) ? (scripts[chance.below(scripts.length)] ?? 'latin') : undefined;
  const names = record.names
    .filter(() => record.names.length === 1 || !happens(percent.missing))
    .map(({ kind, text }) => ({
      kind: turned ? (kind === 'given' ? 'family' : kind === 'family' ? 'given' : kind) : kind,
      text: rewritten(happens(percent.slip) ? slip(text, chance) : text, inScript),
    }));
  const { birth, ...rest } = record;
  if (birth === undefined || happens(percent.bornMissing)) return { ...rest, names };
  const date = happens(percent.born) ? wrongDate(birth.date ?? '', chance) : birth.date;
  return { ...rest, names, birth: { ...birth, ...(date === undefined ? {} : { date }) } };
}

const scripts: readonly Script[] = ['latin', 'arabic', 'hebrew', 'cyrillic'];

const rewritten = (text: string, script: Script | undefined): string =>
  script === undefined || script === 'latin'
    ? text
    : wordsOf(text)
        .map((word) => formsIn(script, word)[0]?.letters ?? word.letters)
        .join(' ');

/** One letter left out, doubled, turned with the next, or written as another letter of the same text. */
function slip(text: string, chance: Chance): string {
  const letters = [...text];
  if (letters.length < 2) return text;
  const at = chance.below(letters.length - 1);
  const [here = '', next = ''] = [letters[at], letters[at + 1]];
  const instead = [
    [next],
    [here, here, next],
    [next, here],
    [letters[chance.below(letters.length)] ?? '', next],
  ];
  letters.splice(at, 2, ...(instead[chance.below(instead.length)] ?? []));
  return letters.join('');
}

/** Day and month turned, one digit wrong, a year beside, or only the year. */
function wrongDate(date: string, chance: Chance): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date) ?? [];
  if (day === '') return date;
  const digits = [...(year + month + day)];
  digits[chance.below(8)] = String(chance.below(10));
  const wrong = [
    `${year}-${day}-${month}`,
    digits.join(''),
    digits.join(''),
    `${Number(year) + (chance.below(2) === 0 ? 1 : -1)}-${month}-${day}`,
    year,
  ];
  return wrong[chance.below(wrong.length)] ?? date;
}
