import english from './en.json' with { type: 'json' };
import { accentedMessage, rightToLeftMessage } from './pseudo.ts';

function made(make: (message: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(english).map(([id, { defaultMessage }]) => [id, make(defaultMessage)]),
  );
}

export const accentedMessages = made(accentedMessage);
export const rightToLeftMessages = made(rightToLeftMessage);
