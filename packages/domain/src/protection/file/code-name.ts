import type { Random } from '@tutela/kernel';

const colours = [
  'Blue',
  'Green',
  'Amber',
  'Silver',
  'Violet',
  'Copper',
  'Ivory',
  'Crimson',
  'Golden',
  'Indigo',
  'Coral',
  'Teal',
  'Russet',
  'Pearl',
  'Azure',
  'Olive',
];
const animals = [
  'Heron',
  'Otter',
  'Finch',
  'Badger',
  'Swallow',
  'Lynx',
  'Robin',
  'Hare',
  'Falcon',
  'Marten',
  'Plover',
  'Dormouse',
  'Kestrel',
  'Beaver',
  'Wren',
  'Fox',
  'Crane',
  'Seal',
  'Thrush',
  'Stoat',
  'Osprey',
  'Vole',
  'Lark',
  'Deer',
  'Ibis',
  'Newt',
  'Raven',
  'Hedgehog',
  'Tern',
  'Weasel',
  'Swift',
  'Pike',
];

/**
 * The name by which a file is spoken of, such as "Blue Heron 4821": it says nothing about the child, and its
 * number (from 1000 to 999999) is drawn at random, so that no order can be read from it.
 */
export function drawCodeName(random: Random): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = random.bytes(5);
  const number = 1000 + ((((c << 16) | (d << 8) | e) >>> 0) % 999_000);
  return `${colours[a % colours.length]} ${animals[b % animals.length]} ${number}`;
}

const codeNamePattern = /^([a-z]+)(?: ([a-z]*)(?: (\d{0,6}))?)?$/;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * What somebody typed to find a file, written as code names are: "blue her" is "Blue Her". Nothing when no code
 * name begins so: then it may be anything, even a child's name, and must not travel in an address.
 */
export function codeNamePrefix(typed: string): string | undefined {
  const plain = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  const [, colour = '', animal, number] = codeNamePattern.exec(plain) ?? [];
  const isWhole = animal !== undefined;
  const fits = (word: string, list: readonly string[], whole: boolean) =>
    list.some((each) => (whole ? each.toLowerCase() === word : each.toLowerCase().startsWith(word)));
  if (colour === '' || !fits(colour, colours, isWhole)) return undefined;
  if (!isWhole) return capital(colour);
  if (!fits(animal, animals, number !== undefined)) return undefined;
  const words = [capital(colour), capital(animal)].join(' ');
  return number === undefined ? words : `${words} ${number}`;
}
