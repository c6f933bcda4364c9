import { MailOpen } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';

/** What the independent desk answered a child who asked to read it here. */
export function Answers({ answers }: { answers: readonly { words: string }[] }) {
  const intl = useIntl();
  if (answers.length === 0) return null;
  const title = intl.formatMessage({ id: 'me.answers', defaultMessage: 'An answer for you' });
  return (
    <section aria-label={title}>
      <div className="question">
        <MailOpen aria-hidden size={40} />
        <h2>{title}</h2>
      </div>
      {answers.map(({ words }) => (
        <p key={words} dir="auto" className="told">
          {words}
        </p>
      ))}
      <p>
        <FormattedMessage
          id="me.answers.from"
          defaultMessage="From the people you wrote to. The others here did not read it."
        />
      </p>
    </section>
  );
}
