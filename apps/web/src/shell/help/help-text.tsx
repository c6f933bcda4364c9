import { FormattedMessage } from 'react-intl';
import { Disclosure, Stack } from '../../ui/index.ts';
import css from './help-text.module.css';
import type { Topic } from './topics/topic.ts';
import { type TopicId, topics } from './topics.ts';

/** The topic of this page, open; the others below it. */
export default function HelpText({ topic }: { topic: TopicId }) {
  const others = Object.entries(topics).filter(([id]) => id !== topic);
  return (
    <Stack gap={3}>
      <div>
        <h3 className={css.title}>
          <FormattedMessage {...topics[topic].title} />
        </h3>
        <Paragraphs topic={topics[topic]} />
      </div>
      <div>
        {others.map(([id, other]) => (
          <Disclosure key={id} title={<FormattedMessage {...other.title} />}>
            <Paragraphs topic={other} />
          </Disclosure>
        ))}
      </div>
    </Stack>
  );
}

function Paragraphs({ topic }: { topic: Topic }) {
  return (
    <div className={css.words}>
      {topic.paragraphs.map((paragraph) => (
        <p key={String(paragraph.id)}>
          <FormattedMessage {...paragraph} />
        </p>
      ))}
    </div>
  );
}
