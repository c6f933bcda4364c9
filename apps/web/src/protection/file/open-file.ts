import type { ClockName, FileCommand, Flag, Stage } from '@tutela/domain';
import { createContext, use } from 'react';
import type { OpenFile } from './file.queries.ts';

export type ClockCommand = FileCommand & `${string}-clock`;

/** Acts for which something is chosen in the file beforehand. */
type ChosenBefore =
  | 'correct-section'
  | 'change-flag'
  | 'move-stage'
  | 'finish-plan-action'
  | 'end-digital-step'
  | 'send-referral'
  | 'recall-referral';
/** What the agency that was asked does, on its own page. */
type OnReferralsPage = 'see-referral' | 'answer-referral' | 'serve-referral';

/** Acts that need no choice beforehand, and that a form asks for. */
export type PlainAct = Exclude<FileCommand, ChosenBefore | OnReferralsPage | ClockCommand | 'report-missing'>;

/** What can be opened in front of the file, and what is chosen in it beforehand. */
export type Act =
  | { kind: PlainAct }
  | { kind: ClockCommand; clock: ClockName; subject: string }
  | { kind: 'ask-guardian'; referralId?: string }
  | { kind: 'finish-plan-action'; actionId: string }
  | { kind: 'end-digital-step'; stepId: string }
  | { kind: 'send-referral' | 'recall-referral'; referralId: string }
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
