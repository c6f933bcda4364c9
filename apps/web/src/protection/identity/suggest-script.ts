import type { scripts } from '@tutela/domain';

export type Script = (typeof scripts)[number];

/** How to know a letter of each script. Latin comes first: it wins a draw. */
const letters: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Hans', /\p{Script=Han}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];

/** The script in which most of the letters are written; nothing while there is no letter. */
export function suggestScript(text: string): Script | undefined {
  const total = text.match(/\p{Letter}/gu)?.length ?? 0;
  if (total === 0) return undefined;
  const counts = letters.map(([script, letter]) => ({ script, count: text.match(letter)?.length ?? 0 }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most !== undefined && most.count > 0 ? most.script : 'other';
}
