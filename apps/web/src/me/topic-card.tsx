import type { ChildTopic } from '@tutela/domain';
import { HeartHandshake, type LucideIcon, Scale, Signpost } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { FixedTopic } from './fixed-words.ts';
import { ObjectButton } from './object-button.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { cardWords } from './topic-words.ts';

/** What is about this child alone. All of it a child can say no to. */
export type OwnTopic = Exclude<ChildTopic, FixedTopic>;

const pictures: Record<OwnTopic, LucideIcon> = {
  guardian: HeartHandshake,
  decided: Scale,
  next: Signpost,
};

interface TopicCardProps {
  told: { topic: OwnTopic; words: string; language: string };
  guardianFirstName: string | null;
  onOut: () => void;
}

/** One topic: a picture, a question, the words, and a voice that reads them. */
export function TopicCard({ told: { topic, words, language }, guardianFirstName, onOut }: TopicCardProps) {
  const intl = useIntl();
  const Picture = pictures[topic];
  const name = topic === 'guardian' ? guardianFirstName : null;
  const title = intl.formatMessage(cardWords[topic]);
  return (
    <section aria-label={title}>
      <div className="question">
        <Picture aria-hidden size={40} />
        <h2>{title}</h2>
      </div>
      {name !== null && (
        <p className="name">
          <bdi>{name}</bdi>
        </p>
      )}
      <p lang={language} dir="auto" className="told">
        {words}
      </p>
      <div className="acts">
        <ReadAloud words={words} language={language} />
        <ObjectButton topic={topic} onOut={onOut} />
      </div>
    </section>
  );
}
