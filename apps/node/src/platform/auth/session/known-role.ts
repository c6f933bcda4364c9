import { type Role, roles } from '@tutela/domain';

/** A role as the database holds it; nothing for one that this version does not know. */
export const findRole = (text: string): Role | undefined => roles.find((role) => role === text);
