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
