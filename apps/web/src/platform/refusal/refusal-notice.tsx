import type { ReactNode } from 'react';
import { Refused } from '../../api/index.ts';
import { ErrorState, Notice } from '../../ui/index.ts';
import { useErrorText } from './refusal-text.ts';

interface RefusalNoticeProps {
  /** What a request threw; nothing is shown for `undefined` and `null`. */
  error: unknown;
  action?: ReactNode;
}

/** Above a form or beside a button: why it was not done, and what to do. */
export function RefusalNotice({ error, action }: RefusalNoticeProps) {
  const text = useErrorText();
  if (error === undefined || error === null) return null;
  return (
    <Notice kind="caution" action={action}>
      {text(error)}
    </Notice>
  );
}

/** In place of what could not be loaded. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useErrorText();
  const requestId = error instanceof Refused ? error.problem.requestId : '';
  return (
    <ErrorState title={text(error)} onRetry={onRetry} requestId={requestId === '' ? undefined : requestId} />
  );
}
