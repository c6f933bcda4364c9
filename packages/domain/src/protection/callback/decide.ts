import { type Decision, told } from '../decision.ts';
import type { AskCallback } from './commands.ts';

/**
 * The file's owner reads who asks and why, and calls back if that is right (protection.md, 14, rule 7). It stands among
 * the notes, which the guardian does not read: whoever asks may be part of what the child is protected from.
 */
export const hearOutsider = ({ why, callBack }: AskCallback): Decision =>
  told([{ type: 'callback.asked', section: 'notes', payload: { why, callBack } }]);
