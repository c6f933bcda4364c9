import { type Section, sections } from '@tutela/domain';

/** Which section of a file an address leads to. Anything else leads to the story. */
export function readSection({ section }: Record<string, unknown>): { section?: Section } {
  const known = sections.find((each) => each === section);
  return known === undefined ? {} : { section: known };
}
