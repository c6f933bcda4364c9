/** Letters that Unicode does not take apart, and letter forms that names do not tell apart. */
const unified: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ə: 'a',
  ё: 'е',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  '׳': "'",
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
};

/** Letters of their own, although Unicode can write them as a letter and a mark. */
const whole = new Set('йїўѓќؤئ');

/**
 * One way of writing a text: compatibility forms resolved, lower case, marks and joiners taken off, letter forms
 * unified. Lone surrogates become spaces. Never throws.
 */
export function foldLetters(text: string): string {
  const plain = text
    .replace(/\p{Cs}/gu, ' ')
    .normalize('NFKC')
    .toLowerCase();
  let folded = '';
  for (const letter of plain) folded += letter < '\u0080' ? letter : foldLetter(letter);
  return folded;
}

function foldLetter(letter: string): string {
  const known = unified[letter];
  if (known !== undefined) return known;
  if (whole.has(letter)) return letter;
  return letter
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .normalize('NFC');
}
