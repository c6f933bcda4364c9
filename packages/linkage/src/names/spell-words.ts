import data from '../../data/letters.json' with { type: 'json' };
import type { Script, Word } from '../normalise/words.ts';
import { type LetterTable, readLetterTable } from './letter-table.ts';
import { type Spelling, spellingsOf } from './spellings.ts';

const tables: Readonly<Partial<Record<Script, { toLatin: LetterTable; fromLatin: LetterTable }>>> = {
  arabic: {
    toLatin: readLetterTable(data.arabic.toLatin),
    fromLatin: readLetterTable(data.arabic.fromLatin),
  },
  hebrew: {
    toLatin: readLetterTable(data.hebrew.toLatin),
    fromLatin: readLetterTable(data.hebrew.fromLatin),
  },
  cyrillic: {
    toLatin: readLetterTable(data.cyrillic.toLatin),
    fromLatin: readLetterTable(data.cyrillic.fromLatin),
  },
};

const search = { beam: 16, keep: 8 };

/** The likely romanisations of a word; the word itself when it is Latin or of a script that was not learnt. */
export function romanise({ letters, script }: Word): Spelling[] {
  const table = tables[script];
  const found = table === undefined ? [] : spellingsOf(letters, table.toLatin, search);
  return found.length === 0 ? [{ letters, share: 1 }] : found;
}

/** The likely forms of a word in a script: itself when it stands in it, else by way of its first romanisation. */
export function formsIn(script: Script, word: Word): Spelling[] {
  const table = tables[script];
  if (word.script === script || table === undefined) return [{ letters: word.letters, share: 1 }];
  const [first] = romanise(word);
  return first === undefined ? [] : spellingsOf(first.letters, table.fromLatin, search);
}
