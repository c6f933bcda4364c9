import type { IntlShape } from 'react-intl';

/** What is wrong with a one-time code before it is sent. */
export function checkCode(intl: IntlShape, code: string): string | undefined {
  if (/^\d{6}$/.test(code)) return undefined;
  return intl.formatMessage({
    id: 'signIn.code.wrongLength',
    defaultMessage: 'Type the six digits that your authenticator app shows now.',
  });
}
