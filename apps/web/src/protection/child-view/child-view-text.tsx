import type { ToldChildView } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Muted, Notice, Stack, WrittenText } from '../../ui/index.ts';
import { silenceWords } from './child-view-words.ts';

/** The child's own words, above everything else; or why there are none. */
export function ChildViewText({ view }: { view: ToldChildView }) {
  if (view.kind === 'withheld') {
    return (
      <Muted>
        <FormattedMessage
          id="childView.withheld"
          defaultMessage="The child spoke, and keeps these words for others. Ask the caseworker if you need to know."
        />
      </Muted>
    );
  }
  const title =
    view.kind === 'words' ? (
      <FormattedMessage id="childView.said" defaultMessage="The child said" />
    ) : (
      <FormattedMessage {...silenceWords[view.why]} />
    );
  return (
    <Notice kind="information" title={title}>
      <Stack gap={0.5}>
        {view.words !== '' && <WrittenText>{view.words}</WrittenText>}
        {view.kind === 'words' && view.howAsked !== '' && <Muted>{view.howAsked}</Muted>}
      </Stack>
    </Notice>
  );
}
