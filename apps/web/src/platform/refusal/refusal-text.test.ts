import { refusalCodes } from '@tutela/kernel';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { Unreachable } from '../../api/index.ts';
import { errorText, refusalText } from './refusal-text.ts';

const intl = createIntl({
  locale: 'en-GB',
  onError: (error) => {
    if (error.code !== 'MISSING_TRANSLATION') throw error;
  },
});

describe('refusals in words', () => {
  it.each(refusalCodes)('%s has a sentence, with and without details', (code) => {
    expect(refusalText(intl, code)).toMatch(/^[A-Z].*\.$/);
    expect(refusalText(intl, code, { minutes: 4, allowed: ['a', 'b'], reload: true })).toMatch(/^[A-Z].*\.$/);
  });

  it('say how long to wait, and why a password is weak', () => {
    expect(refusalText(intl, 'platform.too_many_attempts', { minutes: 4 })).toContain('4 minutes');
    expect(refusalText(intl, 'auth.password_weak', { weakness: 'repeated' })).toContain('repeats itself');
    expect(refusalText(intl, 'blobs.too_large', { limitBytes: 12_500_000 })).toContain('12.5 MB');
  });

  it('know a broken line from anything else', () => {
    expect(errorText(intl, new Unreachable('cause'))).toContain('cannot be reached');
    expect(errorText(intl, new Error('secret'))).not.toContain('secret');
  });
});
