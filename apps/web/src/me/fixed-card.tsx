import { BookOpen, type LucideIcon, Megaphone } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type FixedTopic, fixedWords } from './fixed-words.ts';
import { ReadAloud } from './read-aloud.tsx';
import { cardWords } from './topic-words.ts';

const pictures: Record<FixedTopic, LucideIcon> = { rights: BookOpen, complain: Megaphone };

interface FixedCardProps {
  topic: FixedTopic;
  /** What somebody wrote to this child about it. */
  told: { words: string; language: string } | undefined;
}

/** A topic that is there for every child, and what was written to this one about it. */
export function FixedCard({ topic, told }: FixedCardProps) {
  const intl = useIntl();
  const Picture = pictures[topic];
  const title = intl.formatMessage(cardWords[topic]);
  const lines = fixedWords[topic].map((line) => intl.formatMessage(line));
  return (
    <section aria-label={title}>
      <div className="question">
        <Picture aria-hidden size={40} />
        <h2>{title}</h2>
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="acts">
        <ReadAloud words={lines.join(' ')} language={intl.locale} />
      </div>
      {told !== undefined && (
        <>
          <h3>
            <FormattedMessage id="me.told.more" defaultMessage="Written for you" />
          </h3>
          <p lang={told.language} dir="auto" className="told">
            {told.words}
          </p>
          <div className="acts">
            <ReadAloud words={told.words} language={told.language} />
          </div>
        </>
      )}
    </section>
  );
}
