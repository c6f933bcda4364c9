import { defineMessages } from 'react-intl';
import type { Topic } from './topic.ts';

const words = defineMessages({
  imports: { id: 'help.imports', defaultMessage: 'Importing a file into the registry' },
  imports1: {
    id: 'help.imports.1',
    defaultMessage:
      'Say what the file holds, choose it, and try it. Trying changes nothing: it shows what would be new, what is there already, and each line that would be left out, with the reason.',
  },
  imports2: {
    id: 'help.imports.2',
    defaultMessage:
      'With a fault nothing of a file is taken in: mend it in the file, choose the file again, and try it again. A line that is left out keeps no other line out; the report says why it was.',
  },
  imports3: {
    id: 'help.imports.3',
    defaultMessage:
      'A file is taken in exactly as it was shown. If the registry changed meanwhile, try it again. The same file taken in twice changes nothing. What was taken in cannot be taken back: a newer file of the source stands beside it.',
  },
});

export const imports: Topic = {
  title: words.imports,
  paragraphs: [words.imports1, words.imports2, words.imports3],
};
