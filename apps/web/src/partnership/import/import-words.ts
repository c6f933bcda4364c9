import { defineMessages } from 'react-intl';

export const lineKindWords = defineMessages({
  fault: { id: 'import.kind.fault', defaultMessage: 'Fault: nothing of the file was taken in' },
  refused: { id: 'import.kind.refused', defaultMessage: 'Left out' },
  contradiction: {
    id: 'import.kind.contradiction',
    defaultMessage: 'Taken in; another source says otherwise',
  },
});

export const countWords = defineMessages({
  rows: { id: 'import.count.rows', defaultMessage: 'Rows read' },
  imported: { id: 'import.count.imported', defaultMessage: 'Taken in' },
  unchanged: { id: 'import.count.unchanged', defaultMessage: 'There already' },
  refused: { id: 'import.count.refused', defaultMessage: 'Left out' },
  contradictions: { id: 'import.count.contradictions', defaultMessage: 'Contradict another source' },
  faults: { id: 'import.count.faults', defaultMessage: 'Faults' },
});
