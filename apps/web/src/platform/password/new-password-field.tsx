import { FormattedMessage } from 'react-intl';
import { PasswordField } from '../../ui/index.ts';
import { lengthOf, passwordLength } from './check-account.ts';

interface NewPasswordFieldProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** A password to be chosen. Counts along while it is too short; what is easily guessed, the node says. */
export function NewPasswordField(props: NewPasswordFieldProps) {
  return (
    <PasswordField
      {...props}
      use="new"
      label={<FormattedMessage id="account.password.new" defaultMessage="New password" />}
      hint={<Length length={lengthOf(props.value)} />}
    />
  );
}

function Length({ length }: { length: number }) {
  if (length === 0)
    return (
      <FormattedMessage
        id="account.password.hint"
        defaultMessage="At least {least, number} characters. Four or five unrelated words do well; no signs or digits are asked for."
        values={passwordLength}
      />
    );
  if (length < passwordLength.least)
    return (
      <FormattedMessage
        id="account.password.missing"
        defaultMessage="{missing, plural, one {One character more} other {# characters more}}"
        values={{ missing: passwordLength.least - length }}
      />
    );
  return (
    <FormattedMessage
      id="account.password.longEnough"
      defaultMessage="Long enough. Whether it is easy to guess is looked at when you send it."
    />
  );
}
