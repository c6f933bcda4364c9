import { FormattedMessage } from 'react-intl';
import { MomentText, Panel, Stack, WrittenText } from '../../ui/index.ts';
import type { OpenStudy } from './study.queries.ts';
import { studyPastWords } from './study-words.ts';

/** What was done, in the past: a reading says what came of it, and a study that the child ended says so. */
const becameOf = ({ kind, outcome }: OpenStudy['acts'][number]) => {
  if (kind === 'screen') return outcome === 'passes' ? studyPastWords.passed : studyPastWords.givenBack;
  return studyPastWords[kind];
};

export function StudyHistory({ open: { acts } }: { open: OpenStudy }) {
  return (
    <Panel title={<FormattedMessage id="study.history" defaultMessage="What became of it" />}>
      <Stack gap={2}>
        {acts.map((act) => (
          <div key={`${act.kind} ${act.recordedAt}`}>
            <strong>
              <FormattedMessage {...becameOf(act)} />
            </strong>{' '}
            · <MomentText at={act.recordedAt} />
            {act.words !== null && <WrittenText>{act.words}</WrittenText>}
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
