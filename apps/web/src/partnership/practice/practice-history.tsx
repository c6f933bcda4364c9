import { FormattedMessage } from 'react-intl';
import { DateText, Panel, Stack, WrittenText } from '../../ui/index.ts';
import type { ReadPractice } from './practice.queries.ts';
import { practiceActWords } from './practice-words.ts';

/** What became of it, as far as it is for whoever reads this. */
export function PracticeHistory({ read: { acts } }: { read: ReadPractice }) {
  if (acts.length === 0) return null;
  return (
    <Panel title={<FormattedMessage id="practice.history" defaultMessage="What became of it" />}>
      <Stack gap={2}>
        {acts.map((act) => (
          <div key={act.act}>
            <strong>
              <FormattedMessage {...practiceActWords[act.kind]} />
            </strong>
            {act.partyCode !== null && ` · ${act.partyCode}`} ·{' '}
            <DateText date={act.recordedAt.slice(0, 10)} />
            {act.words !== null && <WrittenText>{act.words}</WrittenText>}
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
