/**
 * Cyrillic letters of Ukrainian, Belarusian, Serbian and Macedonian that the Russian pairs do not teach, in the form of
 * the table. They follow the spellings of passports: Ukraine's resolution 55 of 2010, Serbian Latin without marks (đ is
 * folded to d) and how it is written abroad, ICAO Doc 9303-3 for the rest. Shares are judged, not counted.
 */
export const neighbourLetters: Readonly<Record<string, string>> = {
  '|і|': '8i1y',
  '|ї|': '5i4yi1ji',
  '|є|': '5ie3ye2e',
  '|ґ|': '9g1h',
  '|ў|': '5u4w1v',
  '|ђ|': '4dj4d2dz',
  '|ј|': '7j2y1i',
  '|љ|': '7lj2ly1l',
  '|њ|': '7nj2ny1n',
  '|ћ|': '5c3ch2tj',
  '|џ|': '5dz3dzh2j',
  '|ѓ|': '5gj3g2dj',
  '|ќ|': '5kj3k2c',
  '|ѕ|': '7dz3z',
};
