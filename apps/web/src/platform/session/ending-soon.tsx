import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { nodeNow } from '../../api/index.ts';
import { Button, Dialog, Stack } from '../../ui/index.ts';
import { useMe } from './me.ts';
import type { SessionEnd } from './session-clock.ts';
import { useSessionClock } from './use-session-clock.ts';

/** A minute before the session ends: time to say "I am still here". */
export function EndingSoon() {
  const { ending, stay } = useSessionClock(useMe());
  const [acknowledged, setAcknowledged] = useState<SessionEnd>();
  if (!ending) return null;
  const isIdle = ending.cause === 'idle';
  const answer = isIdle ? stay : () => setAcknowledged(ending);
  return (
    <Dialog
      isOpen={acknowledged?.at !== ending.at}
      onClose={answer}
      title={
        isIdle ? (
          <FormattedMessage id="session.idle.title" defaultMessage="Are you still here?" />
        ) : (
          <FormattedMessage id="session.absolute.title" defaultMessage="A day’s session is ending" />
        )
      }
    >
      <Stack gap={3}>
        <p>
          {isIdle ? (
            <FormattedMessage
              id="session.idle.words"
              defaultMessage="Nobody has used this page for a while. In {left} it is covered, so that nobody else can read it. What you typed stays."
              values={{ left: <TimeLeft until={ending.at} /> }}
            />
          ) : (
            <FormattedMessage
              id="session.absolute.words"
              defaultMessage="You signed in twelve hours ago. In {left} you are asked to sign in again, and go on where you were. What you typed stays."
              values={{ left: <TimeLeft until={ending.at} /> }}
            />
          )}
        </p>
        <Button kind="primary" wide onPress={answer}>
          {isIdle ? (
            <FormattedMessage id="session.idle.stay" defaultMessage="Stay signed in" />
          ) : (
            <FormattedMessage id="session.absolute.understood" defaultMessage="I understand" />
          )}
        </Button>
      </Stack>
    </Dialog>
  );
}

/** Not read aloud each second: the dialog says it once. */
function TimeLeft({ until }: { until: number }) {
  const [now, setNow] = useState(nodeNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(nodeNow()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <FormattedMessage
      id="session.left"
      defaultMessage="{seconds, plural, one {# second} other {# seconds}}"
      values={{ seconds: Math.max(0, Math.ceil((until - now) / 1_000)) }}
    />
  );
}
