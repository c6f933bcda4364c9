import { type RouteAnswer, readChildPageRoute } from '@tutela/contract';
import type { ChildTopic } from '@tutela/domain';
import { useCallback, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../api/index.ts';
import { Answers } from './answers.tsx';
import { ComplainForm } from './complain-form.tsx';
import { FixedCard } from './fixed-card.tsx';
import { isFixed } from './fixed-words.ts';
import { SayForm } from './say-form.tsx';
import { TopicCard } from './topic-card.tsx';

/** Looked at again so often (milliseconds): a page that is closed is closed here too. */
const pause = 30_000;

type Shown = RouteAnswer<typeof readChildPageRoute>;

/** What was released, card by card, what every child may know, and the child's own words back. */
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
  const toldOf = (topic: ChildTopic) => shown.told.find((each) => each.topic === topic);
  const own = shown.told.flatMap(({ topic, ...told }) => (isFixed(topic) ? [] : [{ ...told, topic }]));
  return (
    <>
      <h1>
        <FormattedMessage id="me.title" defaultMessage="For you" />
      </h1>
      {own.length === 0 && (
        <p>
          <FormattedMessage
            id="me.nothing"
            defaultMessage="Nobody has written to you here about what happens next. You can write below."
          />
        </p>
      )}
      {own.map((told) => (
        <TopicCard key={told.topic} told={told} guardianFirstName={shown.guardianFirstName} onOut={onOut} />
      ))}
      <Answers answers={shown.answers} />
      <FixedCard topic="rights" told={toldOf('rights')} />
      <FixedCard topic="complain" told={toldOf('complain')} />
      <SayForm onOut={onOut} />
      <ComplainForm onOut={onOut} />
    </>
  );
}
