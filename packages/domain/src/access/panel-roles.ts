import type { ActingRole } from './roles.ts';

/** Those who decide on a determination, and of the file read no more than what was put to them. */
export const isPanelRole = (role: ActingRole): boolean => role === 'panel_member' || role === 'panel_chair';
