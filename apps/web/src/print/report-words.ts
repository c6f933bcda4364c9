import { defineMessages, type MessageDescriptor } from 'react-intl';

const words = defineMessages({
  title: { id: 'report.title', defaultMessage: 'Best-interests determination: {name}' },
  printed: { id: 'report.printed', defaultMessage: 'Printed {moment} ({role})' },
  opened: { id: 'report.opened', defaultMessage: 'Asked for on' },
  options: { id: 'report.options', defaultMessage: 'The options' },
  side: { id: 'report.side', defaultMessage: '{label}: {words}' },
  named: { id: 'report.option', defaultMessage: '{letter}: {title}' },
  report: { id: 'report.report', defaultMessage: 'The report' },
  stance: { id: 'report.stance', defaultMessage: 'The guardian' },
  recommendation: { id: 'report.recommendation', defaultMessage: 'Recommendation' },
  panel: { id: 'report.panel', defaultMessage: 'The panel' },
  seat: { id: 'report.seat', defaultMessage: '{seat} ({count, number})' },
  quorum: { id: 'report.quorum', defaultMessage: 'Quorum' },
  votes: {
    id: 'report.votes',
    defaultMessage: '{voting, number} of {seats, number} voted, {needed, number} must',
  },
  decision: { id: 'report.decision', defaultMessage: 'The decision' },
  undecided: { id: 'report.undecided', defaultMessage: 'This session has not decided yet.' },
  decidedOn: { id: 'report.decidedOn', defaultMessage: 'Decided on' },
  basis: { id: 'report.basis', defaultMessage: 'Agreement' },
  agreed: {
    id: 'report.agreed',
    defaultMessage:
      '{basis, select, consensus {All who voted agreed} other {More than half of those who voted}}',
  },
  dissent: { id: 'report.dissent', defaultMessage: 'Dissent' },
  stepUntil: { id: 'report.step', defaultMessage: 'Until {day}' },
});

/** The words of a printed report that stand nowhere on the screen. */
export const reportWords: Record<keyof typeof words, MessageDescriptor> = words;
