import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import english from './en.json' with { type: 'json' };
import { accentedMessage, mapWords, rightToLeftMessage } from './pseudo.ts';

const upper = (text: string) => text.toUpperCase();

describe('made-up languages', () => {
  it('change words and nothing else', () => {
    expect(mapWords('Hello {name}, <b>you</b>', upper)).toBe('HELLO {name}, <b>YOU</b>');
    expect(mapWords('{n, number} of {all, number}', upper)).toBe('{n, number} OF {all, number}');
    expect(mapWords('{n, plural, =0 {none} one {# file} other {# files of {name}}} left', upper)).toBe(
      '{n, plural, =0 {NONE} one {# FILE} other {# FILES OF {name}}} LEFT',
    );
  });

  it('are longer by a third and accented', () => {
    const message = accentedMessage('Nothing is due today');
    expect(message).toMatch(/^\[Ñöţĥîñĝ .*~+\]$/);
    expect(message.length).toBeGreaterThanOrEqual(20 * 1.35);
  });

  it.each([accentedMessage, rightToLeftMessage])('keep every message of the product well formed', (make) => {
    const messages = Object.entries(english).map(([id, { defaultMessage }]) => [id, make(defaultMessage)]);
    const intl = createIntl({
      locale: 'en',
      messages: Object.fromEntries(messages),
      onError: (error) => {
        throw error;
      },
    });
    for (const [id, { defaultMessage }] of Object.entries(english)) {
      const named = Object.fromEntries([...defaultMessage.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 2]));
      expect(intl.formatMessage({ id, defaultMessage }, named)).not.toBe('');
    }
  });
});
