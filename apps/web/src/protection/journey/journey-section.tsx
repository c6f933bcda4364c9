import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { Facts, Skeleton } from '../../ui/index.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { contentQuery } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { SectionFrame } from '../section/section-frame.tsx';
import { SeenBy } from '../section/seen-by.tsx';
import { journeyFacts } from './journey-facts.tsx';

export function JourneySection() {
  return (
    <SectionFrame
      seenBy={<SeenBy />}
      acts={
        <ActButton act={{ kind: 'correct-journey' }} icon="edit">
          <FormattedMessage {...actWords['correct-journey']} />
        </ActButton>
      }
    >
      <Journey />
    </SectionFrame>
  );
}

function Journey() {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const content = useQuery(contentQuery(fileId));
  if (content.isPending) return <Skeleton count={5} />;
  if (content.isError) return <LoadFailure error={content.error} onRetry={() => void content.refetch()} />;
  const { journey } = content.data;
  if (journey === null)
    return (
      <p>
        <FormattedMessage
          id="journey.none"
          defaultMessage="Nothing was recorded, or it is not open to you."
        />
      </p>
    );
  return <Facts facts={journeyFacts(intl, journey)} />;
}
