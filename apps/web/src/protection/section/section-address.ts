import { sections } from '@tutela/domain';

/** What an address can open in a file besides its story. */
export const parts = [...sections, 'sharing'] as const;
export type Part = (typeof parts)[number];

/** Which part of a file an address leads to. Anything else leads to the story. */
export function readSection({ section }: Record<string, unknown>): { section?: Part } {
  const known = parts.find((each) => each === section);
  return known === undefined ? {} : { section: known };
}
