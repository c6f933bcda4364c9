import { defineMessages } from 'react-intl';

const lineKindWords = defineMessages({
  fault: { id: 'import.kind.fault', defaultMessage: 'Fault: nothing of the file was taken in' },
  refused: { id: 'import.kind.refused', defaultMessage: 'Left out' },
  contradiction: {
    id: 'import.kind.contradiction',
    defaultMessage: 'Taken in; another source says otherwise',
  },
});

const triedLineKindWords = defineMessages({
  fault: { id: 'trial.kind.fault', defaultMessage: 'Fault: nothing of the file can be taken in' },
  refused: { id: 'trial.kind.refused', defaultMessage: 'Would be left out' },
  contradiction: {
    id: 'trial.kind.contradiction',
    defaultMessage: 'Would be taken in; another source says otherwise',
  },
});

const notTaken = defineMessages({
  contradiction: { id: 'import.kind.contradictionOnly', defaultMessage: 'Another source says otherwise' },
});

interface Found {
  /** With one of these nothing of the file is taken in, nor said to be. */
  readonly faults: number;
}

/** What became of a line of an imported file. */
export const lineKindWordsOf = ({ faults }: Found) =>
  faults > 0 ? { ...lineKindWords, ...notTaken } : lineKindWords;

/** What would become of a line of a file that is tried. */
export const triedLineKindWordsOf = ({ faults }: Found) =>
  faults > 0 ? { ...triedLineKindWords, ...notTaken } : triedLineKindWords;

export const countWords = defineMessages({
  rows: { id: 'import.count.rows', defaultMessage: 'Rows read' },
  imported: { id: 'import.count.imported', defaultMessage: 'Taken in' },
  unchanged: { id: 'import.count.unchanged', defaultMessage: 'There already' },
  refused: { id: 'import.count.refused', defaultMessage: 'Left out' },
  contradictions: { id: 'import.count.contradictions', defaultMessage: 'Contradict another source' },
  faults: { id: 'import.count.faults', defaultMessage: 'Faults' },
});

export const triedCountWords = defineMessages({
  rows: { id: 'trial.count.rows', defaultMessage: 'Rows read' },
  imported: { id: 'trial.count.imported', defaultMessage: 'New: would be taken in' },
  unchanged: { id: 'trial.count.unchanged', defaultMessage: 'There already, unchanged' },
  refused: { id: 'trial.count.refused', defaultMessage: 'Would be left out' },
  contradictions: { id: 'trial.count.contradictions', defaultMessage: 'Contradict another source' },
  faults: { id: 'trial.count.faults', defaultMessage: 'Faults' },
});
