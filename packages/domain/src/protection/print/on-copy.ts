import type { FileEntry } from '../file/entries.ts';
import type { CopyRecipient } from './copies.ts';

/** Who else was let into the file. Among them are those with whom the child lives: their name tells where. */
const lettingIn: readonly FileEntry['type'][] = ['file.shared', 'share.ended'];

/** Whether an entry stands on a copy for this recipient at all. */
export const isOnCopy = (type: FileEntry['type'], recipient: CopyRecipient): boolean =>
  recipient === 'own_agency' || !lettingIn.includes(type);
