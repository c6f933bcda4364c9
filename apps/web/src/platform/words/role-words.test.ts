import { createIntl } from 'react-intl';
import { expect, it } from 'vitest';
import { lineStart, purposeWord, roleTitle, roleWord } from './role-words.ts';

const intl = createIntl({ locale: 'en-GB', onError: () => undefined });

it('has a role in mid-sentence and at the beginning of a line', () => {
  expect(roleWord(intl, 'data_protection_officer')).toBe('data-protection officer');
  expect(roleTitle(intl, 'data_protection_officer')).toBe('Data-protection officer');
});

it('begins a line in any script, behind a mark of direction too', () => {
  expect(lineStart(intl, '\u200Fauditor')).toBe('\u200FAuditor');
  expect(lineStart(intl, 'соцработник')).toBe('Соцработник');
  expect(lineStart(intl, 'აუდიტორი')).toBe('აუდიტორი');
  expect(lineStart(intl, 'مدقق')).toBe('مدقق');
});

it('shows a code of another version as it is', () => {
  expect([roleWord(intl, 'harbour_master'), purposeWord(intl, 'harbour')]).toEqual([
    'harbour_master',
    'harbour',
  ]);
});
