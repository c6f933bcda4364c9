import { complainAsChildRoute } from '@tutela/contract';
import { type ChildComplaintSubject, childComplaintSubjects } from '@tutela/domain';
import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { defineMessages, FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { call, refusalCodeOf } from '../api/index.ts';

const whom: Record<ChildComplaintSubject, MessageDescriptor> = defineMessages({
  caseworker: { id: 'me.complain.caseworker', defaultMessage: 'The one who looks after my papers' },
  guardian: { id: 'me.complain.guardian', defaultMessage: 'The one who stands up for me' },
  carer: { id: 'me.complain.carer', defaultMessage: 'Somebody where I live' },
  interpreter: { id: 'me.complain.interpreter', defaultMessage: 'The one who translates for me' },
  other: { id: 'me.complain.other', defaultMessage: 'Somebody else' },
});

type Said = 'not' | 'sent' | 'nobody';

/** About a grown-up: to the independent desk and to nobody the child knows. Closed until the child opens it. */
export function ComplainForm({ onOut }: { onOut: () => void }) {
  const intl = useIntl();
  const [about, setAbout] = useState<ChildComplaintSubject>('caseworker');
  const [words, setWords] = useState('');
  const [answerHere, setAnswerHere] = useState(false);
  const [said, setSaid] = useState<Said>('not');
  const title = intl.formatMessage({
    id: 'me.complain.title',
    defaultMessage: 'I want to say something about someone who works with me',
  });
  const send = () =>
    call(complainAsChildRoute, { body: { about, words, answerHere } }).then(
      () => {
        setWords('');
        setSaid('sent');
      },
      (error: unknown) =>
        refusalCodeOf(error) === 'protection.complaint_no_desk' ? setSaid('nobody') : onOut(),
    );
  return (
    <section aria-label={title}>
      <details>
        <summary className="question">
          <Megaphone aria-hidden size={40} />
          <h2>{title}</h2>
        </summary>
        <WhoReads />
        <form
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            if (words.trim() !== '') void send();
          }}
        >
          <label>
            <FormattedMessage id="me.complain.about" defaultMessage="Who is it about?" />
            <select
              value={about}
              onChange={(event) =>
                setAbout(childComplaintSubjects.find((each) => each === event.target.value) ?? 'other')
              }
            >
              {childComplaintSubjects.map((each) => (
                <option key={each} value={each}>
                  {intl.formatMessage(whom[each])}
                </option>
              ))}
            </select>
          </label>
          <label>
            <FormattedMessage id="me.complain.words" defaultMessage="What did they do?" />
            <textarea
              dir="auto"
              rows={4}
              maxLength={4000}
              value={words}
              onChange={(event) => {
                setWords(event.target.value);
                setSaid('not');
              }}
            />
          </label>
          <label className="tick">
            <input
              type="checkbox"
              checked={answerHere}
              onChange={(event) => setAnswerHere(event.target.checked)}
            />
            <FormattedMessage
              id="me.complain.here"
              defaultMessage="Answer me on this page. Only if nobody else looks at it."
            />
          </label>
          <Answer said={said} />
          <button type="submit" className="main">
            <FormattedMessage id="me.complain.send" defaultMessage="Send it" />
          </button>
        </form>
      </details>
    </section>
  );
}

function WhoReads() {
  return (
    <p>
      <FormattedMessage
        id="me.complain.who"
        defaultMessage="This goes to people whose work is to listen to you. They do not work with the people here. The people here cannot read it. You do nothing wrong. You need no proof."
      />
    </p>
  );
}

function Answer({ said }: { said: Said }) {
  return (
    <div role="status">
      {said === 'sent' && (
        <FormattedMessage
          id="me.complain.sent"
          defaultMessage="They have it. Thank you for saying it. If you are in danger, call the police."
        />
      )}
      {said === 'nobody' && (
        <FormattedMessage
          id="me.complain.nobody"
          defaultMessage="Nobody can take it here now. We kept nothing. Call a helpline for children, such as 116 111, or tell somebody you trust."
        />
      )}
    </div>
  );
}
