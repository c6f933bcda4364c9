import { FormattedMessage } from 'react-intl';
import { Notice } from '../../ui/index.ts';

export function DemoHint() {
  return (
    <Notice title={<FormattedMessage id="signIn.demo.title" defaultMessage="Where the passwords are" />}>
      <FormattedMessage
        id="signIn.demo.words"
        defaultMessage="Usernames and passwords were printed once, in the terminal where this demonstration was first started. The codes of everybody’s authenticator app come from {command}"
        values={{ command: <code dir="ltr">npm run tutela -- demo codes</code> }}
      />
    </Notice>
  );
}
