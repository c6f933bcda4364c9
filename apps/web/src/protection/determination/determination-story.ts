import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { Names } from '../directory/directory.queries.ts';
import { dayWords } from '../story/day-words.ts';
import type { StoryFacts } from '../story/story-facts.ts';
import { panelDecisionWords, purposeWords, urgentActWords } from './determination-words.ts';

/** The story's sentences on the best-interests determination, and on urgent acts. */
export const determinationSentences = defineMessages({
  'determination.opened': {
    id: 'story.determination.opened',
    defaultMessage: 'A best-interests determination was asked for: {purpose}.',
  },
  'determination.hastened': {
    id: 'story.determination.hastened',
    defaultMessage: 'The urgent track opened: two panel members and a supervisor look at it until {until}.',
  },
  'determination.court_decided': {
    id: 'story.determination.courtDecided',
    defaultMessage: 'A court decided the question of the determination on {day}.',
  },
  'determination.assigned': {
    id: 'story.determination.assigned',
    defaultMessage: '{person} writes the report of the determination.',
  },
  'determination.option_described': {
    id: 'story.determination.option',
    defaultMessage: 'An option was weighed for the determination.',
  },
  'determination.report_written': {
    id: 'story.determination.report',
    defaultMessage:
      '{ready, select, true {The report of the determination was handed in.} other {The report of the determination was written on.}}',
  },
  'determination.report_reviewed': {
    id: 'story.determination.reviewed',
    defaultMessage:
      '{verdict, select, agreed {A second person agreed to the report.} other {A second person returned the report.}}',
  },
  'determination.panel_scheduled': {
    id: 'story.determination.scheduled',
    defaultMessage: 'A panel was called for {day}.',
  },
  'determination.panellist_declared': {
    id: 'story.determination.declared',
    defaultMessage:
      '{conflict, select, true {A panel member declared a conflict and is barred.} other {A panel member gave the undertaking.}}',
  },
  'determination.voted': { id: 'story.determination.voted', defaultMessage: 'A panel member voted.' },
  'determination.decided': {
    id: 'story.determination.decided',
    defaultMessage:
      '{escalated, select, true {The panel deferred for the second time; the supervisors were told.} other {The panel decided: {decision}.}}',
  },
  'determination.told': {
    id: 'story.determination.told',
    defaultMessage:
      '{toldChild, select, true {The child was told what the panel decided.} other {The guardian was told what the panel decided; the child not yet.}}',
  },
  'determination.step_recorded': {
    id: 'story.determination.step',
    defaultMessage:
      '{outcome, select, done {A step of the decision was done.} other {A step of the decision was not possible.}}',
  },
  'determination.reviewed': {
    id: 'story.determination.lookedAt',
    defaultMessage:
      '{outcome, select, confirmed {The decision was looked at again and confirmed.} other {The determination was opened again.}}',
  },
  'determination.closed': {
    id: 'story.determination.closed',
    defaultMessage: 'The determination was closed.',
  },
  'urgent_act.done': { id: 'story.urgentAct', defaultMessage: 'The child was protected at once: {what}.' },
});

/** What stands in their braces. */
export function determinationFacts(intl: IntlShape, entry: ToldEntry, names: Names): StoryFacts {
  switch (entry.type) {
    case 'determination.court_decided':
      return { day: dayWords(intl, entry.payload.decidedOn) };
    case 'determination.opened':
      return { purpose: intl.formatMessage(purposeWords[entry.payload.purpose]) };
    case 'determination.hastened':
      return { until: dayWords(intl, entry.payload.reviewBy) };
    case 'determination.assigned':
      return { person: names.person(entry.payload.writerId) ?? '–' };
    case 'determination.report_written':
      return { ready: String(entry.payload.ready) };
    case 'determination.report_reviewed':
      return { verdict: entry.payload.verdict };
    case 'urgent_act.done':
      return { what: intl.formatMessage(urgentActWords[entry.payload.what]) };
    default:
      return panelFacts(intl, entry);
  }
}

function panelFacts(intl: IntlShape, entry: ToldEntry): StoryFacts {
  switch (entry.type) {
    case 'determination.panel_scheduled':
      return { day: dayWords(intl, entry.payload.sessionOn) };
    case 'determination.panellist_declared':
      return { conflict: String(entry.payload.conflict) };
    case 'determination.decided': {
      const { kind, escalated } = entry.payload;
      return { escalated: String(escalated), decision: intl.formatMessage(panelDecisionWords[kind]) };
    }
    case 'determination.told':
      return { toldChild: String(entry.payload.toldChild) };
    case 'determination.step_recorded':
    case 'determination.reviewed':
      return { outcome: entry.payload.outcome };
    default:
      return null;
  }
}
