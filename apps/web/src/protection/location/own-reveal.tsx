import { useQuery } from '@tanstack/react-query';
import type { Reveal } from '@tutela/contract';
import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { nodeNow } from '../../api/index.ts';
import { Button, Notice, RelativeTime, Skeleton, Stack } from '../../ui/index.ts';
import { FailureNotice } from '../form/failure-notice.tsx';
import { locationQuery } from './location.queries.ts';
import { Place } from './place.tsx';
import { RefusedReveal } from './refused-reveal.tsx';

/** What became of my request to see the place. */
export function OwnReveal({ reveal }: { reveal: Reveal }) {
  switch (reveal.state) {
    case 'asked':
      return (
        <Notice title={<FormattedMessage id="reveal.waiting" defaultMessage="Waiting for a second person" />}>
          <FormattedMessage
            id="reveal.waiting.words"
            defaultMessage="You asked {when}. The supervisors of the agency were told."
            values={{ when: <RelativeTime at={reveal.askedAt} /> }}
          />
        </Notice>
      );
    case 'approved':
      return <OpenReveal reveal={reveal} />;
    case 'refused':
      return <RefusedReveal reveal={reveal} />;
    case 'over':
      return (
        <p>
          <FormattedMessage
            id="reveal.over"
            defaultMessage="Your last look is over. If you need the place again, ask again."
          />
        </p>
      );
  }
}

/** It may be seen now, until the fifteen minutes are over; covered until the button is pressed. */
function OpenReveal({ reveal }: { reveal: Reveal }) {
  const [isShown, setShown] = useState(false);
  const secondsLeft = useSecondsUntil(reveal.until ?? reveal.askedAt);
  if (secondsLeft <= 0)
    return (
      <p>
        <FormattedMessage
          id="reveal.ended"
          defaultMessage="The fifteen minutes are over; the place is covered again."
        />
      </p>
    );
  return (
    <Stack>
      <p>
        <FormattedMessage
          id="reveal.open"
          defaultMessage="{name} agreed that you see it. {left}"
          values={{ name: reveal.answeredByName ?? '', left: <Countdown seconds={secondsLeft} /> }}
        />
      </p>
      {isShown && <ShownPlace revealId={reveal.revealId} />}
      <Button
        kind={isShown ? 'quiet' : 'primary'}
        wide
        icon={isShown ? 'hide' : 'show'}
        onPress={() => setShown(!isShown)}
      >
        {isShown ? (
          <FormattedMessage id="reveal.cover" defaultMessage="Cover it now" />
        ) : (
          <FormattedMessage id="reveal.show" defaultMessage="Show where the child is" />
        )}
      </Button>
    </Stack>
  );
}

/** Asks for the place when it comes into sight; once it is out of sight nothing of it is kept. */
function ShownPlace({ revealId }: { revealId: string }) {
  const location = useQuery(locationQuery(revealId));
  if (location.isPending) return <Skeleton count={2} />;
  if (location.isError) return <FailureNotice error={location.error} />;
  return <Place location={location.data} />;
}

function Countdown({ seconds }: { seconds: number }) {
  const minutes = Math.floor(seconds / 60);
  return (
    <FormattedMessage
      id="reveal.left"
      defaultMessage="{minutes, plural, =0 {{seconds, plural, one {# second} other {# seconds}} left.} one {# minute left.} other {# minutes left.}}"
      values={{ minutes, seconds }}
    />
  );
}

/** By the clock of the node, which decides. */
function useSecondsUntil(until: string): number {
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - nodeNow()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const remaining = () => Math.max(0, Math.ceil((Date.parse(until) - nodeNow()) / 1000));
    const timer = setInterval(() => setSeconds(remaining()), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return seconds;
}
