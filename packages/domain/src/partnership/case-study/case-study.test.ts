import { describe, expect, it } from 'vitest';
import {
  type StudyConsent,
  type StudyFacts,
  screeningChecks,
  stateAfterReading,
  studyActsFrom,
  studyStates,
  whyNotConsented,
  whyNotPublished,
  whyNotScreened,
  whyNotStudyAct,
} from './case-study.ts';

const both: StudyConsent = { guardianAgrees: true, childSaysYes: true, childSaidNo: false };
const facts: StudyFacts = {
  state: 'screening',
  source: 'file',
  authorId: 'author',
  readerIds: [],
  clearedOn: null,
  consent: both,
};
const passes = { passes: true, checks: screeningChecks, words: '' };

describe('a case study', () => {
  it('goes from step to step and no other way; withdrawn it comes back never', () => {
    expect(studyStates.map((state) => [state, studyActsFrom(state)])).toEqual([
      ['drafted', ['revise', 'submit', 'withdraw']],
      ['screening', ['screen', 'withdraw']],
      ['screened', ['clear', 'withdraw']],
      ['cleared', ['publish', 'withdraw']],
      ['published', ['withdraw']],
      ['returned', ['revise', 'submit', 'withdraw']],
      ['refused', []],
      ['withdrawn', []],
    ]);
    expect(whyNotStudyAct(facts, 'publish')).toBe('not_from_here');
  });

  it('is screened by two others, each with the whole list', () => {
    expect(whyNotScreened(facts, 'author', passes)).toBe('own_study');
    expect(whyNotScreened({ ...facts, readerIds: ['one'] }, 'one', passes)).toBe('read_already');
    expect(whyNotScreened(facts, 'one', { ...passes, checks: screeningChecks.slice(1) })).toBe(
      'check_failed',
    );
    expect(whyNotScreened(facts, 'one', passes)).toBeNull();
    expect(whyNotScreened(facts, 'one', { passes: false, checks: [], words: '' })).toBe('reason_missing');
    expect(stateAfterReading(facts, true)).toBe('screening');
    expect(stateAfterReading({ ...facts, readerIds: ['one'] }, true)).toBe('screened');
    expect(stateAfterReading({ ...facts, readerIds: ['one'] }, false)).toBe('returned');
  });

  it('needs the guardian’s consent and the child’s own yes, and takes a no as final', () => {
    expect(whyNotConsented(facts)).toBeNull();
    expect(whyNotConsented({ ...facts, consent: { ...both, guardianAgrees: false } })).toBe(
      'guardian_consent_missing',
    );
    expect(whyNotConsented({ ...facts, consent: { ...both, childSaysYes: false } })).toBe('child_not_asked');
    expect(whyNotConsented({ ...facts, consent: { ...both, childSaidNo: true } })).toBe('child_said_no');
    expect(whyNotConsented({ ...facts, consent: null })).toBe('child_not_asked');
    expect(whyNotConsented({ source: 'pattern', consent: null })).toBeNull();
  });

  it('is published after its delay, while both yeses hold', () => {
    const cleared: StudyFacts = { ...facts, state: 'cleared', clearedOn: '2026-01-01' };
    expect(whyNotPublished(cleared, '2026-03-31')).toBe('too_early');
    expect(whyNotPublished(cleared, '2026-04-01')).toBeNull();
    expect(whyNotPublished({ ...cleared, consent: { ...both, childSaidNo: true } }, '2026-04-01')).toBe(
      'child_said_no',
    );
  });
});
