import type { ChildTopic } from '@tutela/domain';
import { BookOpen, HeartHandshake, type LucideIcon, Megaphone, Scale, Signpost, Volume2 } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ObjectButton } from './object-button.tsx';
import { cardWords } from './topic-words.ts';

const pictures: Record<ChildTopic, LucideIcon> = {
  guardian: HeartHandshake,
  decided: Scale,
  next: Signpost,
  rights: BookOpen,
  complain: Megaphone,
};
/** What a child can say no to. */
const openToNo: readonly ChildTopic[] = ['guardian', 'decided', 'next'];

interface TopicCardProps {
  told: { topic: ChildTopic; words: string; language: string };
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
        {'speechSynthesis' in window && (
          <button type="button" onClick={() => readAloud(words, language)}>
            <Volume2 aria-hidden size={24} />
            <FormattedMessage id="me.aloud" defaultMessage="Read to me" />
          </button>
        )}
        {openToNo.includes(topic) && <ObjectButton topic={topic} onOut={onOut} />}
      </div>
    </section>
  );
}

function readAloud(words: string, language: string): void {
  const voice = new SpeechSynthesisUtterance(words);
  voice.lang = language;
  speechSynthesis.cancel();
  speechSynthesis.speak(voice);
}
