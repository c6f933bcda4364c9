import { type ImportKind, importKinds } from '@tutela/contract';
import { defineMessages, type IntlShape } from 'react-intl';

/** What a file may hold, as somebody who has the file at hand would say it. */
export const importKindWords = defineMessages({
  'treaty-status': { id: 'import.kind.treatyStatus', defaultMessage: 'How States stand to treaties' },
  'palermo-status': { id: 'import.kind.palermoStatus', defaultMessage: 'Who joined the Palermo Protocol' },
  'upr-recommendations': {
    id: 'import.kind.upr',
    defaultMessage: 'Recommendations to many States (Universal Periodic Review)',
  },
  'thematic-list': {
    id: 'import.kind.thematicList',
    defaultMessage: 'Recommendations to one State (thematic list)',
  },
  'policy-index': { id: 'import.kind.policyIndex', defaultMessage: 'Anti-trafficking policy index (3P)' },
  'detected-victims': {
    id: 'import.kind.detectedVictims',
    defaultMessage: 'Detected victims, a column a year',
  },
  glotip: {
    id: 'import.kind.glotip',
    defaultMessage: 'Global report on trafficking: victims, children, prosecuted, convicted',
  },
});

/** Whose files are read. */
export const importSourceWords = defineMessages({
  'treaty-status': {
    id: 'import.source.treatyStatus',
    defaultMessage:
      'The UN Treaty Collection, the Council of Europe or the European Union; each row names its own',
  },
  'palermo-status': {
    id: 'import.source.palermoStatus',
    defaultMessage: 'UN Treaty Collection, chapter XVIII 12.a',
  },
  'upr-recommendations': {
    id: 'import.source.upr',
    defaultMessage: 'The database of UPR Info, sessions 1 to 20',
  },
  'thematic-list': {
    id: 'import.source.thematicList',
    defaultMessage: 'The UN human rights office (OHCHR), thematic list of recommendations',
  },
  'policy-index': {
    id: 'import.source.policyIndex',
    defaultMessage: '3P Anti-trafficking Policy Index (Cho, Dreher, Neumayer)',
  },
  'detected-victims': {
    id: 'import.source.detectedVictims',
    defaultMessage: 'The data portal of UNODC, detected victims, 2003 to 2017',
  },
  glotip: {
    id: 'import.source.glotip',
    defaultMessage: 'UNODC, data of the global report, a row a number',
  },
});

/** The kind by the name that it has at the command line, or that name where it is none of today. */
export function importKindText(intl: IntlShape, name: string): string {
  const kind: ImportKind | undefined = importKinds.find((each) => each === name);
  return kind === undefined ? name : intl.formatMessage(importKindWords[kind]);
}
