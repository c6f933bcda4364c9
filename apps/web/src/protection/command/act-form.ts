import type { ReactNode } from 'react';

/** What every form in front of the file is given. */
export interface ActFormProps {
  /** It is done: the dialog closes and says so. */
  onDone: (said: ReactNode) => void;
  onCancel: () => void;
}
