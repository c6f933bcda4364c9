import type { FileCommand, Flag, Stage } from '@tutela/domain';
import { createContext, use } from 'react';
import type { OpenFile } from './file.queries.ts';

/** What can be opened in front of the file, and what is chosen in it beforehand. */
export type Act =
  | { kind: Exclude<FileCommand, 'correct-section' | 'change-flag' | 'move-stage' | 'report-missing'> }
  | { kind: 'change-flag'; flag?: Flag; raised?: boolean }
  | { kind: 'move-stage'; stage?: Stage }
  | { kind: 'correct-identity' | 'correct-journey' };

export interface FileOnPage {
  file: OpenFile;
  fileId: string;
  /** Opens the dialog of an act. */
  begin: (act: Act) => void;
  /** Somebody has asked to see who the child is. */
  isIdentityShown: boolean;
  showIdentity: (isShown: boolean) => void;
}

export const FileOnPageContext = createContext<FileOnPage | undefined>(undefined);

/** The file whose page this is. */
export function useFileOnPage(): FileOnPage {
  const open = use(FileOnPageContext);
  if (!open) throw new TypeError('useFileOnPage is for parts of the file page');
  return open;
}
