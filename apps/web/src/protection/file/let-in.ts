import type { Role } from '@tutela/domain';
import { useMe } from '../../platform/session/me.ts';
import { useFileOnPage } from './open-file.ts';

const casework: readonly Role[] = ['caseworker', 'supervisor', 'intake_worker'];

/**
 * Whether the reader was let into the file by a grant and does no casework in it. What is never theirs to do would
 * stand dead all over the page; it is left out, and the page says who is in charge instead.
 */
export function useIsLetIn(): boolean {
  const { file } = useFileOnPage();
  const { mandate } = useMe();
  return !file.ownAgency || !casework.includes(mandate.role);
}
