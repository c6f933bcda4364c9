import type { Role } from './roles.ts';

/** The kind of an agency that hears complaints and works on no file. */
export const independentKind = 'independent';

/** What a person can be there: whoever handles complaints, and whoever reads the audit of that. */
const deskRoles: readonly Role[] = ['complaints_officer', 'auditor'];

/** `role`: not a role of such an agency, or only of one. `elsewhere`: they work at another kind of agency too. */
export type DeskConflict = 'role' | 'elsewhere';

/**
 * Why a person may not have a mandate: a desk that hears complaints is independent only as long as nobody at it works
 * for those who are complained about.
 */
export function deskConflict(mandate: {
  readonly role: Role;
  readonly agencyKind: string;
  /** Of the agencies where they hold a mandate already. */
  readonly otherKinds: readonly string[];
}): DeskConflict | undefined {
  const isDesk = mandate.agencyKind === independentKind;
  if (isDesk !== deskRoles.includes(mandate.role) && (isDesk || mandate.role === 'complaints_officer'))
    return 'role';
  return mandate.otherKinds.some((kind) => (kind === independentKind) !== isDesk) ? 'elsewhere' : undefined;
}
