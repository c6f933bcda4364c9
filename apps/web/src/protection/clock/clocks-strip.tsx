import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { clockWords } from '../../platform/words/clock-words.ts';
import { DueText, Row } from '../../ui/index.ts';
import { clocksQuery } from './clock.queries.ts';

/** As many as are read at a glance; the section Plan has all. */
const most = 5;

/** What runs out first in a file, with the time left: "Guardian: 9 hours left". Nothing while none is known. */
export function ClocksStrip({ fileId }: { fileId: string }) {
  const { data } = useQuery(clocksQuery(fileId));
  const running = (data?.clocks ?? []).filter(({ pausedSince }) => pausedSince === null);
  if (running.length === 0) return <FormattedMessage id="file.due.nothing" defaultMessage="Nothing" />;
  return (
    <Row gap={2}>
      {running.slice(0, most).map(({ name, subject, due }) => (
        <span key={`${name} ${subject}`}>
          <FormattedMessage
            id="clock.strip"
            defaultMessage="{clock}: {left}"
            values={{ clock: <FormattedMessage {...clockWords[name]} />, left: <DueText at={due} /> }}
          />
        </span>
      ))}
      {running.length > most && (
        <FormattedMessage
          id="clock.strip.more"
          defaultMessage="and {count, number} more"
          values={{ count: running.length - most }}
        />
      )}
    </Row>
  );
}
