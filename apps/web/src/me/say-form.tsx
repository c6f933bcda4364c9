import { sayAsChildRoute } from '@tutela/contract';
import { MessageCircle } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { call } from '../api/index.ts';

/** The child's own words, to the one who looks after the file. */
export function SayForm({ onOut }: { onOut: () => void }) {
  const intl = useIntl();
  const [words, setWords] = useState('');
  const [isSaid, setSaid] = useState(false);
  const title = intl.formatMessage({ id: 'me.say.title', defaultMessage: 'I want to say something' });
  const send = () =>
    call(sayAsChildRoute, { body: { saying: 'say', topic: null, words } }).then(() => {
      setWords('');
      setSaid(true);
    }, onOut);
  return (
    <section aria-label={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') void send();
        }}
      >
        <div className="question">
          <MessageCircle aria-hidden size={40} />
          <h2>{title}</h2>
        </div>
        <label>
          <FormattedMessage
            id="me.say.words"
            defaultMessage="Write it here. You can also say it to somebody you trust."
          />
          <textarea
            dir="auto"
            rows={4}
            maxLength={2000}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setSaid(false);
            }}
          />
        </label>
        <div role="status">
          {isSaid && <FormattedMessage id="me.say.said" defaultMessage="We have it. Thank you." />}
        </div>
        <button type="submit" className="main">
          <FormattedMessage id="me.say.send" defaultMessage="Send it" />
        </button>
      </form>
    </section>
  );
}
