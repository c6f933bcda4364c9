import { type RouteAnswer, readChildPageRoute } from '@tutela/contract';
import { useCallback, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../api/index.ts';
import { Answers } from './answers.tsx';
import { ComplainForm } from './complain-form.tsx';
import { SayForm } from './say-form.tsx';
import { TopicCard } from './topic-card.tsx';

/** Looked at again so often (milliseconds): a page that is closed is closed here too. */
const pause = 30_000;

type Shown = RouteAnswer<typeof readChildPageRoute>;

/** What was released, card by card, and the child's own words back. */
export function OwnPage({ onOut }: { onOut: () => void }) {
  const [shown, setShown] = useState<Shown>();
  const read = useCallback(() => {
    call(readChildPageRoute, {}).then(setShown, onOut);
  }, [onOut]);
  useEffect(() => {
    read();
    const timer = setInterval(read, pause);
    return () => clearInterval(timer);
  }, [read]);
  if (shown === undefined) return null;
  return (
    <>
      <h1>
        <FormattedMessage id="me.title" defaultMessage="For you" />
      </h1>
      {shown.told.length === 0 && (
        <p>
          <FormattedMessage
            id="me.nothing"
            defaultMessage="There is nothing to read yet. You can write below."
          />
        </p>
      )}
      {shown.told.map((told) => (
        <TopicCard key={told.topic} told={told} guardianFirstName={shown.guardianFirstName} onOut={onOut} />
      ))}
      <Answers answers={shown.answers} />
      <SayForm onOut={onOut} />
      <ComplainForm onOut={onOut} />
    </>
  );
}
