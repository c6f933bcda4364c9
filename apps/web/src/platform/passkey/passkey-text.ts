import type { IntlShape } from 'react-intl';
import type { PasskeyProblem } from './passkey.ts';

/** What went wrong between the browser and the person's passkey, and what to do. */
export function passkeyText(intl: IntlShape, problem: PasskeyProblem): string {
  switch (problem) {
    case 'closed':
      return intl.formatMessage({
        id: 'passkey.closed',
        defaultMessage: 'No passkey was used: the window was closed, or it waited too long. Try again.',
      });
    case 'known_already':
      return intl.formatMessage({
        id: 'passkey.knownAlready',
        defaultMessage: 'This device or key holds a passkey of yours already. You can use that one.',
      });
    case 'not_possible':
      return intl.formatMessage({
        id: 'passkey.notPossible',
        defaultMessage: 'This browser cannot use a passkey here. Use your code, or another browser.',
      });
  }
}
