import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { Link, Panel, Stack } from '../../ui/index.ts';
import { FailureNotice } from '../form/failure-notice.tsx';
import { AnswerReveal } from '../location/answer-reveal.tsx';
import { revealsQuery, waitsForMe } from '../location/location.queries.ts';

/** Requests to see where a child is, of which I may be the second person. */
export function WaitingReveals() {
  const { data, error } = useQuery(revealsQuery);
  const waiting = (data?.reveals ?? []).filter(waitsForMe);
  if (error) return <FailureNotice error={error} />;
  if (waiting.length === 0) return null;
  return (
    <Panel
      title={
        <FormattedMessage
          id="day.reveals"
          defaultMessage="A second person is needed ({count, number})"
          values={{ count: waiting.length }}
        />
      }
    >
      <Stack>
        {waiting.map((reveal) => (
          <Stack gap={1} key={reveal.revealId}>
            <p>
              <Link href={`/files/${reveal.fileId}`}>{reveal.codeName}</Link>
            </p>
            <AnswerReveal reveal={reveal} />
          </Stack>
        ))}
      </Stack>
    </Panel>
  );
}
