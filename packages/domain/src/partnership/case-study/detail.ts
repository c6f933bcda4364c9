import { holdsName, type NamesOfFile } from '../../protection/pseudonym/names-left.ts';

/** Identifying detail that a machine can see in a text. It only flags; people decide. */
export const detailKinds = [
  'name_of_file',
  'coordinates',
  'contact',
  'number',
  'day',
  'age',
  'month',
  'name_or_place',
] as const;
export type DetailKind = (typeof detailKinds)[number];

/** What no reader can let stand. The others are guesses, and a reader who looked may say that they are harmless. */
export const neverKept: readonly DetailKind[] = [
  'name_of_file',
  'coordinates',
  'contact',
  'number',
  'day',
  'age',
];

export interface Detail {
  readonly kind: DetailKind;
  /** Where it stands: characters from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}

/** Months of the six languages, by the beginnings that tell them apart from other words. */
const months =
  'jan(?:uary|vier|uar)|gennaio|enero|feb(?:ruary|ruar|rero|braio)|février|mar(?:ch|s|zo)|märz|apr(?:il|ile)|abril|avril|' +
  'may(?:o)?|mai|maggio|june|juin|juni|junio|giugno|july|juillet|juli|julio|luglio|august|août|agosto|' +
  'sept(?:ember|embre|iembre)|settembre|octo(?:ber|bre)|oktober|octubre|ottobre|nov(?:ember|embre|iembre)|' +
  'dec(?:ember|embre)|dezember|décembre|diciembre|dicembre|' +
  'январ[ьея]|феврал[ьея]|марта?|апрел[ьея]|ма[йя]|июн[ьея]|июл[ьея]|августа?|сентябр[ьея]|октябр[ьея]|ноябр[ьея]|декабр[ьея]';
const edge = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const unaccented = (source: string): RegExp => new RegExp(`${edge}(?:${source})${end}`, 'giu');

const patterns: readonly (readonly [DetailKind, RegExp])[] = [
  ['coordinates', /(?<![\d.])-?\d{1,3}\.\d{3,}\s*[,; ]\s*-?\d{1,3}\.\d{3,}|\d{1,3}°\s*\d{1,2}[′']/gu],
  [
    'contact',
    /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.[\p{L}.]+|https?:\/\/\S+|(?<!\p{L})www\.\S+|@[\p{L}\p{N}_]{3,}/giu,
  ],
  ['day', /(?<!\d)\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu],
  ['day', unaccented(`\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of |de |d')?(?:${months})`)],
  ['day', unaccented(`(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?`)],
  ['contact', /(?<![\p{L}\p{N}])(?:\+|00)\d[\d ()/-]{6,}\d/gu],
  ['number', /(?<![\p{L}\p{N}])[\p{L}]{0,3}\d{5,}(?!\d)/gu],
  [
    'age',
    unaccented(
      '(?:aged?|age of|turned|à l’âge de|âgée? de|im alter von|edad de|de edad|età di)\\s+\\d{1,2}|' +
        '\\d{1,2}[ -](?:years?|year-olds?|yrs?)(?:[ -]olds?)?|\\d{1,2}\\s?(?:ans|jahre|jährige[rn]?|anni|años|лет|года?)',
    ),
  ],
  // "May" and "march" are words too: alone they count only after a preposition or before a year.
  ['month', unaccented(months.replace('|may(?:o)?', '').replace('|mar(?:ch|s|zo)', ''))],
  [
    'month',
    new RegExp(`${edge}(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) (?:May|March)|(?:May|March) \\d{4})${end}`, 'gu'),
  ],
];

/** Words with a capital that name no person and no place. */
const commonCapitals = new Set(
  (
    'I State States Police Court Prosecutor Guardian Ministry Child Children Convention Article Protocol National ' +
    'Referral Mechanism United Nations OSCE UN EU NGO NGOs UNICEF UNHCR IOM ILO GRETA CRC BIA BID NRM ' +
    'Council Europe European Union English French German Italian Russian Spanish Arabic Monday Tuesday Wednesday ' +
    'Thursday Friday Saturday Sunday'
  ).split(' '),
);

/** What a sentence may begin with, and names nobody. */
const beginnings = new Set(
  (
    'A After All An And Another As At Before Both But By Do During Each Every Everybody For From He Help Her His How If ' +
    'In Into It Its Later Many Most No Nobody Not Nothing On Once One Only Our She Since Some Somebody Soon That The ' +
    'Their Then There These They This Those Today Two Until We What When Where Which While Who Why With Without You'
  ).split(' '),
);

/** Words with a capital inside a sentence, and several of them anywhere. German writes all nouns so: there readers look alone. */
const insideCapital = /(?<=[\p{Ll}\p{N},;:)»”’'"]\s)\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/gu;
const severalCapitals = /\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+/gu;

const isTelling = (word: string): boolean => !commonCapitals.has(word) && !beginnings.has(word);

/** What in a text may identify somebody, in order of place. */
export function detailsIn(text: string, language: string, names: NamesOfFile | null): readonly Detail[] {
  const found: Detail[] = names === null ? [] : nameDetails(text, names);
  const add = (kind: DetailKind, match: RegExpMatchArray): void => {
    const at = { kind, from: match.index ?? 0, to: (match.index ?? 0) + match[0].length };
    if (!found.some((each) => at.from < each.to && each.from < at.to)) found.push(at);
  };
  for (const [kind, pattern] of patterns) for (const match of text.matchAll(pattern)) add(kind, match);
  if (language !== 'de') {
    for (const match of [...text.matchAll(severalCapitals), ...text.matchAll(insideCapital)]) {
      if (match[0].split(/\s/u).some(isTelling)) add('name_or_place', match);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** Names of the file, word by word: the flag tells the place, and who reads it wrote the word there. */
function nameDetails(text: string, names: NamesOfFile): Detail[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)]
    .filter((match) => holdsName(match[0], names))
    .map((match) => ({
      kind: 'name_of_file' as const,
      from: match.index,
      to: match.index + match[0].length,
    }));
}

export const isNeverKept = ({ kind }: Detail): boolean => neverKept.includes(kind);
