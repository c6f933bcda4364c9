import { becauses, type Gap, gaps, openMatters, type Stage, stages } from '@tutela/domain';
import type { RefusalCode, RefusalDetails } from '@tutela/kernel';
import { type IntlShape, useIntl } from 'react-intl';
import { Refused } from '../../api/index.ts';
import { allianceBecause } from '../../platform/refusal/alliance-because.ts';
import { errorText, refusalText } from '../../platform/refusal/refusal-text.ts';
import { matterWords } from '../closure/closure-words.ts';
import { becauseValues } from '../determination/determination-because.ts';
import { becauseWords } from './because-words.ts';
import { flagWords, gapWords } from './header-words.ts';
import { stageWords } from './stage-words.ts';

type Say = (intl: IntlShape, details: RefusalDetails) => string | undefined;

/** Refusals whose details are codes of a file: said with their words. All others have one sentence for everybody. */
const said: Partial<Record<RefusalCode, Say>> = {
  'partnership.procedure': (intl, { because }) => {
    const words = allianceBecause[String(because)];
    return words && intl.formatMessage(words);
  },
  'protection.file_closed': (intl, { stage }) => {
    const known = stages.find((each) => each === stage);
    return known && fileClosed(intl, known);
  },
  'protection.stage_not_allowed': (intl, { lacking, allowed }) =>
    Array.isArray(lacking)
      ? stageLacks(intl, lacking)
      : Array.isArray(allowed)
        ? stageLeadsTo(intl, allowed)
        : undefined,
  'protection.flag_unchanged': (intl, { flag }) => {
    const known = Object.entries(flagWords).find(([code]) => code === flag)?.[1];
    return (
      known &&
      intl.formatMessage(
        {
          id: 'refused.flagUnchanged',
          defaultMessage: 'Somebody was faster: the flag “{flag}” is already as you want it.',
        },
        { flag: intl.formatMessage(known) },
      )
    );
  },
  'protection.handover_unsuitable': (intl, { answer }) =>
    typeof answer === 'string'
      ? intl.formatMessage(
          {
            id: 'refused.handoverAnswered',
            defaultMessage:
              '{answer, select, accepted {This offer was accepted meanwhile.} declined {This offer was declined meanwhile.} withdrawn {This offer was withdrawn meanwhile.} other {This offer was answered meanwhile.}}',
          },
          { answer },
        )
      : undefined,
  'protection.procedure': (intl, details) => {
    const known = becauses.find((each) => each === details.because);
    const values = { ...becauseValues(intl, details), open: openList(intl, details.open) };
    return known && intl.formatMessage(becauseWords[known], values);
  },
  'protection.retention_not_over': (intl, { from, years, atRest }) =>
    intl.formatMessage(
      {
        id: 'refused.retention',
        defaultMessage:
          '{atRest, select, true {This file must be kept for {years, plural, one {# year} other {# years}} after the last work on it, until {from, date, long}.} other {A file must be closed before its time of keeping begins, which is {years, plural, one {# year} other {# years}}. Close the file first.}}',
      },
      { atRest: String(atRest), years: Number(years), from: new Date(`${String(from)}T12:00:00Z`) },
    ),
};

/** The sentence for a refusal, with the words of the codes it carries. */
export function fileRefusalText(intl: IntlShape, code: RefusalCode, details: RefusalDetails = {}): string {
  return said[code]?.(intl, details) ?? refusalText(intl, code, details);
}

/** The sentence for whatever a request of these screens threw. */
export function useFailureText(): (error: unknown) => string {
  const intl = useIntl();
  return (error) =>
    error instanceof Refused
      ? fileRefusalText(intl, error.problem.code, error.problem.details)
      : errorText(intl, error);
}

/** What keeps a file open, where the refusal names it. */
function openList(intl: IntlShape, open: unknown): string {
  const known = openMatters.filter((each) => Array.isArray(open) && open.includes(each));
  return intl.formatList(known.map((matter) => intl.formatMessage(matterWords[matter])));
}

/** "a caseworker and a grade of the risk". */
export function gapList(intl: IntlShape, lacking: readonly Gap[]): string {
  return intl.formatList(lacking.map((gap) => intl.formatMessage(gapWords[gap])));
}

function stageLacks(intl: IntlShape, lacking: readonly string[]): string {
  const known = gaps.filter((gap) => lacking.includes(gap));
  return intl.formatMessage(
    { id: 'refused.stageLacks', defaultMessage: 'It still needs {gaps}.' },
    { gaps: gapList(intl, known) },
  );
}

function stageLeadsTo(intl: IntlShape, allowed: readonly string[]): string {
  const known: Stage[] = stages.filter((stage) => allowed.includes(stage));
  return intl.formatMessage(
    {
      id: 'refused.stageLeadsTo',
      defaultMessage:
        '{count, plural, =0 {From its present stage this file leads nowhere.} other {From its present stage this file can only go to: {stages}.}}',
    },
    {
      count: known.length,
      stages: intl.formatList(known.map((stage) => intl.formatMessage(stageWords[stage]))),
    },
  );
}

function fileClosed(intl: IntlShape, stage: Stage): string {
  return intl.formatMessage(
    {
      id: 'refused.fileClosed',
      defaultMessage: 'The file is at rest ({stage}). Move it to another stage to work on it again.',
    },
    { stage: intl.formatMessage(stageWords[stage]) },
  );
}
