import type { Route } from '@tutela/contract';
import type { Role } from '@tutela/domain';

/** Of what is not published: who reads it at all. */
const unpublished: Readonly<Record<string, readonly Role[]>> = {
  'partnership.read-practice': ['secretariat'],
  'partnership.read-study': ['secretariat', 'reader'],
  'partnership.open-study': ['secretariat', 'reader'],
};

/**
 * What reading gives those with the permission. A child's page answers the child's own session; a nomination is for
 * those who sit for its member, and for the secretariat; a practice and a case study that are not published are for
 * those who work on them.
 */
export function readingOf({ id }: Route, role: Role): number {
  if (id === 'protection.read-child-page') return 401;
  const readers = unpublished[id];
  if (readers !== undefined) return readers.includes(role) ? 200 : 404;
  return id === 'partnership.read-note' && role === 'head_of_delegation' ? 404 : 200;
}
