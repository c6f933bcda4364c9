import { enterChildPageRoute } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call, refusalCodeOf } from '../api/index.ts';

type Problem = 'none' | 'wrong' | 'wait' | 'away';

/** The code from the paper and the child's secret. One answer to whatever is wrong. */
export function EnterForm({ onIn }: { onIn: () => void }) {
  const [code, setCode] = useState('');
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<Problem>('none');
  const enter = () =>
    call(enterChildPageRoute, { body: { code, secret } }).then(onIn, (error: unknown) =>
      setProblem(problemOf(refusalCodeOf(error))),
    );
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <h1>
        <FormattedMessage id="me.enter.title" defaultMessage="Hello" />
      </h1>
      <label>
        <FormattedMessage id="me.enter.code" defaultMessage="The code on your paper" />
        <input
          dir="ltr"
          autoCapitalize="characters"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </label>
      <label>
        <FormattedMessage id="me.enter.secret" defaultMessage="Your secret words" />
        <input type="password" value={secret} onChange={(event) => setSecret(event.target.value)} />
      </label>
      <div role="alert">{problem !== 'none' && <Sentence problem={problem} />}</div>
      <button type="submit" className="main">
        <FormattedMessage id="me.enter.send" defaultMessage="Open" />
      </button>
    </form>
  );
}

function problemOf(code: string | undefined): Problem {
  if (code === 'auth.credentials_wrong' || code === 'platform.request_invalid') return 'wrong';
  return code === 'platform.too_many_attempts' ? 'wait' : 'away';
}

function Sentence({ problem }: { problem: Problem }) {
  if (problem === 'wait')
    return <FormattedMessage id="me.enter.wait" defaultMessage="Wait a little. Then try again." />;
  if (problem === 'away')
    return <FormattedMessage id="me.enter.away" defaultMessage="It does not work now. Try again later." />;
  return (
    <FormattedMessage
      id="me.enter.wrong"
      defaultMessage="That did not work. Look at your paper and try again, or ask for help."
    />
  );
}
