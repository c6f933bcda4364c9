import { FormattedMessage } from 'react-intl';
import { clockWords } from '../../platform/words/clock-words.ts';
import { DueText, LinkButton, Row, Stack } from '../../ui/index.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { sectionWords } from '../words/section-words.ts';
import type { DueStep } from './due-steps.ts';

/** One thing that is due: what, how long there is for it, and where or how it is done. */
export function DueStepView({ step: { clock, act }, isFirst }: { step: DueStep; isFirst: boolean }) {
  const { fileId } = useFileOnPage();
  const kind = isFirst ? 'primary' : 'quiet';
  return (
    <Stack gap={1}>
      <Row gap={1}>
        <span>
          <FormattedMessage {...clockWords[clock.name]} />
        </span>
        <DueText at={clock.due} />
      </Row>
      {act === null ? (
        <LinkButton wide kind={kind} href={`/files/${fileId}?section=${clock.section}`}>
          <FormattedMessage
            id="next.due.section"
            defaultMessage="Go to “{section}”"
            values={{ section: <FormattedMessage {...sectionWords[clock.section]} /> }}
          />
        </LinkButton>
      ) : (
        <ActButton wide act={act} kind={kind}>
          <FormattedMessage {...actWords[act.kind]} />
        </ActButton>
      )}
    </Stack>
  );
}
