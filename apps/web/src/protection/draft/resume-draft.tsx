import { FormattedMessage } from 'react-intl';
import { Button, Notice, RelativeTime, Row } from '../../ui/index.ts';

interface ResumeDraftProps {
  savedAt: string;
  onResume: () => void;
  onDiscard: () => void;
}

/** Offers what was typed the last time. */
export function ResumeDraft({ savedAt, onResume, onDiscard }: ResumeDraftProps) {
  return (
    <Notice
      title={<FormattedMessage id="draft.resume.title" defaultMessage="You have begun this before" />}
      action={
        <Row>
          <Button kind="primary" size="small" onPress={onResume}>
            <FormattedMessage id="draft.resume.yes" defaultMessage="Go on with it" />
          </Button>
          <Button size="small" onPress={onDiscard}>
            <FormattedMessage id="draft.resume.no" defaultMessage="Throw it away" />
          </Button>
        </Row>
      }
    >
      <FormattedMessage
        id="draft.resume.words"
        defaultMessage="A draft is kept for you, and for nobody else. It was saved {when}."
        values={{ when: <RelativeTime at={savedAt} /> }}
      />
    </Notice>
  );
}
