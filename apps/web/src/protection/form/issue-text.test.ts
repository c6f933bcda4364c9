import { RecordAgeDecision, RegisterChild } from '@tutela/domain';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { noRegistration, registrationOf } from '../register/register-values.ts';
import { issueText } from './issue-text.ts';
import { issuesOf, issuesOfBody } from './issues.ts';

const intl = createIntl({ locale: 'en-GB', onError: () => undefined });
const today = '2026-11-21';

function foundIn(change: (values: ReturnType<typeof noRegistration>) => void) {
  const values = noRegistration();
  change(values);
  const parsed = RegisterChild.safeParse(registrationOf(values, today));
  return parsed.success ? [] : issuesOf(parsed.error);
}

describe('what is wrong with a registration', () => {
  it('is nothing but the missing name at first', () => {
    const [issue, ...others] = foundIn(() => undefined);
    expect(others).toEqual([]);
    expect(issue).toEqual({ path: 'identity.names.0.text', rule: 'required', limit: 1 });
    expect(issue && issueText(intl, issue, 'Name 1')).toBe('Name 1: write something here.');
  });

  it('says how long a name may be', () => {
    const [issue] = foundIn(({ identity }) => {
      identity.names[0] = { ...identity.names[0], text: 'x'.repeat(10_000) } as never;
    });
    expect(issue && issueText(intl, issue, 'Name 1')).toContain('longer than 200 characters');
  });

  it('asks for the countries of a citizen and the basis of a date', () => {
    const issues = foundIn(({ identity }) => {
      identity.citizenship = 'citizen';
      identity.birth = { year: '2010', month: '', day: '' };
      if (identity.names[0]) identity.names[0].text = 'Muster';
    });
    expect(issues.map(({ path }) => path)).toEqual([
      'identity.birthDate.basis',
      'identity.citizenship.countries',
    ]);
    expect(issues.map((issue) => issueText(intl, issue, 'It'))).toEqual([
      'It: choose one.',
      'It: choose one.',
    ]);
  });

  it('has the same paths when the node says it', () => {
    const fields = [
      { path: 'body.identity.names.0.text', rule: 'too_big', limit: 200 },
      { path: 'query.x', rule: 'custom' },
    ];
    expect(issuesOfBody(fields)).toEqual([{ path: 'identity.names.0.text', rule: 'too_big', limit: 200 }]);
  });
});

it('asks for whole numbers and whole days in words of their own', () => {
  const parsed = RecordAgeDecision.safeParse({ marginYears: Number.NaN, assessedYears: 70, decidedOn: '' });
  const issues = parsed.success ? [] : issuesOf(parsed.error);
  const said = (path: string) => issues.filter((issue) => issue.path === path);
  expect(said('marginYears').map((issue) => issueText(intl, issue, 'Margin'))).toEqual([
    'Margin: write a whole number.',
  ]);
  expect(said('assessedYears').map((issue) => issueText(intl, issue, 'Age'))).toEqual([
    'Age: 60 is the most.',
  ]);
  expect(said('decidedOn').map((issue) => issueText(intl, issue, 'Day'))).toEqual(['Day: choose a day.']);
});
