import { palette } from './palette.ts';

const { slate, night, teal, amber, vermilion, indigo } = palette;

/**
 * The colours of the interface by what they mean; every style sheet uses these and no other.
 * `…-soft` is the ground on which the colour of the same name is read.
 */
const light = {
  paper: slate[0],
  surface: '#ffffff',
  sunk: slate[1],
  hover: slate[1],
  line: slate[2],
  edge: slate[4],
  'line-strong': slate[5],
  ink: slate[9],
  'ink-soft': slate[7],
  'ink-faint': slate[6],
  accent: teal[8],
  'accent-hover': teal[9],
  'accent-on': '#ffffff',
  'accent-soft': '#e6f3f2',
  'accent-line': teal[2],
  caution: amber[8],
  'caution-soft': '#fef4de',
  'caution-line': amber[2],
  danger: vermilion[7],
  'danger-hover': vermilion[8],
  'danger-on': '#ffffff',
  'danger-soft': '#fdeee8',
  'danger-line': vermilion[2],
  hidden: indigo[7],
  'hidden-soft': '#eeeefc',
  'hidden-line': indigo[2],
  'neutral-soft': slate[1],
  shadow: '0 1px 2px rgb(22 33 42 / 6%), 0 8px 24px -8px rgb(22 33 42 / 18%)',
  veil: 'rgb(22 33 42 / 45%)',
} as const;

export type Token = keyof typeof light;

const dark: Record<Token, string> = {
  paper: night[8],
  surface: night[7],
  sunk: '#202b33',
  hover: '#222e36',
  line: '#2c3942',
  edge: '#4a5a65',
  'line-strong': night[4],
  ink: night[0],
  'ink-soft': night[2],
  'ink-faint': night[3],
  accent: teal[3],
  'accent-hover': teal[2],
  'accent-on': '#06282a',
  'accent-soft': '#133534',
  'accent-line': '#1f4f4e',
  caution: amber[3],
  'caution-soft': '#37290b',
  'caution-line': '#5c4512',
  danger: vermilion[3],
  'danger-hover': vermilion[2],
  'danger-on': '#2b0c04',
  'danger-soft': '#43190d',
  'danger-line': '#6d2a17',
  hidden: indigo[3],
  'hidden-soft': '#26264e',
  'hidden-line': '#3c3c78',
  'neutral-soft': '#26323b',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px -8px rgb(0 0 0 / 60%)',
  veil: 'rgb(0 0 0 / 60%)',
};

export const tokens: { light: Record<Token, string>; dark: Record<Token, string> } = { light, dark };

/** `{ ink: '#16212a' }` as `{ '--ink': '#16212a' }`. */
export function tokenVariables(scheme: Record<Token, string>): Record<`--${string}`, string> {
  return Object.fromEntries(Object.entries(scheme).map(([name, value]) => [`--${name}`, value]));
}
