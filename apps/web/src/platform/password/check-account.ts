import { Username } from '@tutela/contract';
import type { IntlShape } from 'react-intl';

/** In characters; the node knows which passwords are easily guessed. */
export const passwordLength = { least: 12, most: 128 } as const;

export const lengthOf = (password: string): number => Array.from(password.normalize('NFKC')).length;

/** What is wrong with a new password before it is sent: its length alone. */
export function checkPassword(intl: IntlShape, password: string): string | undefined {
  const length = lengthOf(password);
  if (length >= passwordLength.least && length <= passwordLength.most) return undefined;
  return length < passwordLength.least
    ? intl.formatMessage(
        {
          id: 'account.password.short',
          defaultMessage:
            'Choose a longer password: {least, number} characters at least. Four or five words in a row do well.',
        },
        passwordLength,
      )
    : intl.formatMessage(
        {
          id: 'account.password.long',
          defaultMessage: 'Choose a shorter password: {most, number} characters at most.',
        },
        passwordLength,
      );
}

export function checkUsername(intl: IntlShape, username: string): string | undefined {
  if (Username.safeParse(username).success) return undefined;
  return intl.formatMessage({
    id: 'account.username.unsuitable',
    defaultMessage: 'Choose 3 to 60 letters or digits; dots, hyphens and underscores may stand between them.',
  });
}
