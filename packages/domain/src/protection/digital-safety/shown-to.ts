import type { ToldEntry } from '../file/entries.ts';

/**
 * An entry on digital safety as everybody but casework in charge reads it: that a contact is not safe and how they
 * reach the child, never who it is (protection.md, 14, rule 8). Whoever may know asks the caseworker.
 */
export function withoutWho(entry: ToldEntry): ToldEntry {
  if (entry.type === 'digital_safety.contact_recorded') {
    return { ...entry, payload: { ...entry.payload, linkId: '' } };
  }
  if (entry.type !== 'digital_safety.recorded') return entry;
  const unsafe = entry.payload.unsafe.map((each) => ({ ...each, linkId: '' }));
  return { ...entry, payload: { ...entry.payload, unsafe } };
}
