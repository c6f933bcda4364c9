/**
 * Cyrillic letters beyond the Russian ones, by the nearest of these: the letter tables were learnt from Russian names, and
 * a letter that they do not know would be left out.
 */
const nearest: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  є: 'е',
  ґ: 'г',
  ў: 'у',
  ђ: 'дж',
  ј: 'й',
  љ: 'ль',
  њ: 'нь',
  ћ: 'ч',
  џ: 'дж',
  ѓ: 'г',
  ќ: 'к',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
};
const beyond = new RegExp(`[${Object.keys(nearest).join('')}]`, 'giu');

/** A name as it is compared: what is not Cyrillic stays as it is. */
export const readLetters = (text: string): string =>
  text.normalize('NFC').replace(beyond, (letter) => nearest[letter.toLowerCase()] ?? letter);
