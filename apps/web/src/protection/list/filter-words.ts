import type { dueFilters, FileFilter } from '@tutela/contract';
import { defineMessages, type MessageDescriptor } from 'react-intl';
import { ageBandWords, flagWords, riskWords } from '../words/header-words.ts';
import { stageWords } from '../words/stage-words.ts';

const dueWords: Record<(typeof dueFilters)[number], MessageDescriptor> = defineMessages({
  overdue: { id: 'files.due.overdue', defaultMessage: 'Overdue' },
  today: { id: 'files.due.today', defaultMessage: 'Today' },
  this_week: { id: 'files.due.thisWeek', defaultMessage: 'Within seven days' },
  none: { id: 'files.due.none', defaultMessage: 'Nothing due' },
});

/** The filters that choose among codes. */
export type ChoiceName = 'due' | 'stage' | 'risk' | 'flag' | 'ageBand';

/** Their words, by code. */
export const choiceWords: Record<ChoiceName, Readonly<Record<string, MessageDescriptor>>> = {
  due: dueWords,
  stage: stageWords,
  risk: riskWords,
  flag: flagWords,
  ageBand: ageBandWords,
};

/** What each filter is called. */
export const filterWords: Record<
  Exclude<keyof FileFilter, 'sort' | 'direction'>,
  MessageDescriptor
> = defineMessages({
  codeName: { id: 'files.filter.codeName', defaultMessage: 'Code name' },
  due: { id: 'files.filter.due', defaultMessage: 'Due' },
  stage: { id: 'files.filter.stage', defaultMessage: 'Stage' },
  risk: { id: 'files.filter.risk', defaultMessage: 'Risk' },
  flag: { id: 'files.filter.flag', defaultMessage: 'Flag' },
  ageBand: { id: 'files.filter.ageBand', defaultMessage: 'Age' },
  agencyId: { id: 'files.filter.agency', defaultMessage: 'Agency' },
  mine: { id: 'files.filter.responsible', defaultMessage: 'Responsible' },
});
