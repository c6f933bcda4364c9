import { FormattedMessage } from 'react-intl';
import { MomentText, Panel, Stack, WrittenText } from '../../ui/index.ts';
import type { OpenStudy } from './study.queries.ts';
import { studyActWords } from './study-words.ts';

export function StudyHistory({ open: { acts } }: { open: OpenStudy }) {
  return (
    <Panel title={<FormattedMessage id="study.history" defaultMessage="What became of it" />}>
      <Stack gap={2}>
        {acts.map((act) => (
          <div key={`${act.kind} ${act.recordedAt}`}>
            <strong>
              <FormattedMessage {...studyActWords[act.kind]} />
            </strong>{' '}
            · <MomentText at={act.recordedAt} />
            {act.words !== null && <WrittenText>{act.words}</WrittenText>}
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
