import type { Chance } from '../decide/corrupt-record.ts';
import type { BirthInput } from '../normalise/birth.ts';
import type { ChildRecord } from '../normalise/record.ts';
import { type Script, wordsOf } from '../normalise/words.ts';
import { pick } from './draw.ts';

/**
 * Children who do not exist, as alike to each other and to the real ones as those are: the same fields are filled in,
 * names are put together from halves of the pool's words, dates and places come from several records. So their codes
 * lie among the real ones in whatever graph of likeness somebody draws (fake records that stand apart guard nothing).
 */
export function mixDecoys(pool: readonly ChildRecord[], count: number, chance: Chance): ChildRecord[] {
  const patterns = pool.length > 0 ? pool : [unknownChild];
  const bowl = { patterns, words: stockOf(patterns, chance), blends: new Map<string, string>(), chance };
  return Array.from({ length: count }, () => mix(another(bowl), bowl));
}

interface Bowl {
  readonly patterns: readonly ChildRecord[];
  /** By script, each as often as it is used. */
  readonly words: ReadonlyMap<Script, readonly string[]>;
  readonly blends: Map<string, string>;
  readonly chance: Chance;
}

/** What stands in when a node has nobody to list. Which year it is does not matter: nobody can read a code. */
const unknownChild: ChildRecord = {
  names: [
    { kind: 'given', text: 'a' },
    { kind: 'family', text: 'a' },
  ],
  birth: { date: '2010-01-01' },
};

const alphabets: Readonly<Record<Script, string>> = {
  latin: 'abcdefghijklmnopqrstuvwxyz',
  arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  hebrew: 'אבגדהוזחטיכלמנסעפצקרשת',
  cyrillic: 'абвгдежзиклмнопрстуфхцчшыюя',
  other: 'abcdefghijklmnopqrstuvwxyz',
};

const enoughWords = 64;
const mostTries = 20;

/** The words of all names by script; where a script has few, words of random letters, or halves would give them back. */
function stockOf(pool: readonly ChildRecord[], chance: Chance): Map<Script, string[]> {
  const stock = new Map<Script, string[]>();
  for (const { names, mother = [], father = [] } of pool) {
    for (const { script, letters } of [...names.map(({ text }) => text), ...mother, ...father].flatMap(
      wordsOf,
    )) {
      const words = stock.get(script) ?? [];
      words.push(letters);
      stock.set(script, words);
    }
  }
  for (const [script, words] of stock) {
    const letters = [...alphabets[script]];
    const random = () => Array.from({ length: 3 + chance.below(5) }, () => pick(letters, chance)).join('');
    while (words.length < enoughWords) words.push(random());
  }
  return stock;
}

function mix(pattern: ChildRecord, bowl: Bowl): ChildRecord {
  const names = (texts: readonly string[]) => texts.map((text) => blended(text, bowl));
  const { mother, father, birth, origin, citizenships, languages, sex } = pattern;
  return {
    names: pattern.names.map(({ kind, text }) => ({ kind, text: blended(text, bowl) })),
    ...(mother && { mother: names(mother) }),
    ...(father && { father: names(father) }),
    ...(birth && { birth: otherBirth(birth, bowl) }),
    ...(origin && { origin: another(bowl).origin ?? origin }),
    ...(citizenships && { citizenships: another(bowl).citizenships ?? citizenships }),
    ...(languages && { languages: another(bowl).languages ?? languages }),
    ...(sex && { sex: another(bowl).sex ?? sex }),
  };
}

const another = ({ patterns, chance }: Bowl): ChildRecord => pick(patterns, chance) ?? unknownChild;

/** As many words in the same scripts. */
function blended(text: string, bowl: Bowl): string {
  return wordsOf(text)
    .map(({ script }) => blendFor(pick(bowl.words.get(script) ?? [], bowl.chance) ?? '', script, bowl))
    .join(' ');
}

/**
 * The first half of a word and the second half of another, the same for the same word throughout a list: so a name that
 * many children have becomes one that as many decoys have.
 */
function blendFor(word: string, script: Script, { words, blends, chance }: Bowl): string {
  const known = blends.get(word);
  if (known !== undefined) return known;
  const head = [...word];
  let blend = word;
  // Two words may be one, or end alike: then another is drawn.
  for (let tries = 0; tries < mostTries && blend === word; tries += 1) {
    const tail = [...(pick(words.get(script) ?? [], chance) ?? '')];
    blend = [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(tail.length >> 1)].join('');
  }
  blends.set(word, blend);
  return blend;
}

/** The year of one record, near a real one, and a day of its own; or another record's birth as it is written. */
function otherBirth(birth: BirthInput, bowl: Bowl): BirthInput {
  const { birth: other = birth } = another(bowl);
  const [, year] = /^(\d{4})-\d{2}-\d{2}$/.exec(other.date ?? '') ?? [];
  if (year === undefined) return other;
  const two = (number: number): string => String(number).padStart(2, '0');
  const { chance } = bowl;
  const date = [
    Number(year) + chance.below(3) - 1,
    two(1 + chance.below(12)),
    two(1 + chance.below(28)),
  ].join('-');
  return { ...other, date };
}
