import type { HistoryEntry } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Row, Segments, Stack } from '../../ui/index.ts';
import { Entries } from './entries.tsx';
import { childWordsOf, entryOf, isDecision } from './entry-of.ts';

type Part = 'all' | 'decisions' | 'voice' | 'notes';

const keeps: Record<'decisions' | 'voice', (entry: HistoryEntry) => boolean> = {
  decisions: isDecision,
  voice: (entry) => childWordsOf(entryOf(entry)) !== undefined,
};

/** The story of the file so far. */
export function StoryPanel() {
  const intl = useIntl();
  const [part, setPart] = useState<Part>('all');
  return (
    <Stack gap={3}>
      <Row>
        <Segments<Part>
          label={intl.formatMessage({ id: 'story.part', defaultMessage: 'Which part of the story' })}
          options={[
            { value: 'all', label: <FormattedMessage id="story.part.all" defaultMessage="All" /> },
            {
              value: 'decisions',
              label: <FormattedMessage id="story.part.decisions" defaultMessage="Decisions" />,
            },
            {
              value: 'voice',
              label: <FormattedMessage id="story.part.voice" defaultMessage="The child’s words" />,
            },
            { value: 'notes', label: <FormattedMessage id="story.part.notes" defaultMessage="Notes" /> },
          ]}
          value={part}
          onChange={setPart}
        />
      </Row>
      {part === 'notes' ? (
        <Notes />
      ) : (
        <Entries
          none={part === 'all' ? <Nothing /> : <NoDecision />}
          {...(part !== 'all' && { keep: keeps[part] })}
        />
      )}
    </Stack>
  );
}

function Notes() {
  return (
    <Entries
      section="notes"
      none={<FormattedMessage id="story.notes.none" defaultMessage="No note was written yet." />}
    />
  );
}

function Nothing() {
  return <FormattedMessage id="story.none" defaultMessage="Nothing that is open to you was recorded yet." />;
}

function NoDecision() {
  return (
    <FormattedMessage id="story.decisions.none" defaultMessage="Nothing of this kind among what is loaded." />
  );
}
