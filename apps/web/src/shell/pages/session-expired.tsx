import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Dialog, Stack } from '../../ui/index.ts';

interface SessionExpiredProps {
  isOpen: boolean;
  /** The way to sign in again. */
  children: ReactNode;
}

/** Over the page, which stays mounted with all that was typed, but cannot be read until somebody signs in. */
export function SessionExpired({ isOpen, children }: SessionExpiredProps) {
  return (
    <Dialog
      isOpen={isOpen}
      hidesPage
      title={<FormattedMessage id="shell.session.title" defaultMessage="Please sign in again" />}
    >
      <Stack>
        <p>
          <FormattedMessage
            id="shell.session.words"
            defaultMessage="Your session has ended, so the page is covered. What you typed is still there; sign in and go on where you were."
          />
        </p>
        {children}
      </Stack>
    </Dialog>
  );
}
