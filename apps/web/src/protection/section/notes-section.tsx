import { FormattedMessage } from 'react-intl';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { Entries } from '../story/entries.tsx';
import { SectionFrame } from './section-frame.tsx';
import { SeenBy } from './seen-by.tsx';

export function NotesSection() {
  return (
    <SectionFrame
      seenBy={<SeenBy />}
      acts={
        <ActButton act={{ kind: 'write-note' }}>
          <FormattedMessage {...actWords['write-note']} />
        </ActButton>
      }
    >
      <Entries
        section="notes"
        none={<FormattedMessage id="notes.none" defaultMessage="No note was written yet." />}
      />
    </SectionFrame>
  );
}
