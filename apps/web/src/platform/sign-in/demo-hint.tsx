import { FormattedMessage } from 'react-intl';
import { Notice } from '../../ui/index.ts';

export function DemoHint() {
  return (
    <Notice title={<FormattedMessage id="signIn.demo.title" defaultMessage="Where the passwords are" />}>
      <FormattedMessage
        id="signIn.demo.words"
        defaultMessage="Usernames, passwords and the way to a code were printed once, in the terminal where this demonstration was started for the first time."
      />
    </Notice>
  );
}
