import type { TotpEnrolment } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from '../../ui/index.ts';
import css from './authenticator-setup.module.css';
import { CopyButton } from './copy-button.tsx';
import { QrCode } from './qr-code.tsx';

/** How an authenticator app learns its secret: by camera, by a link on the same phone, or by hand. */
export function AuthenticatorSetup({
  enrolment,
}: {
  enrolment: Pick<TotpEnrolment, 'secret' | 'uri' | 'qr'>;
}) {
  const intl = useIntl();
  return (
    <div className={css.setup}>
      <QrCode
        {...enrolment.qr}
        label={intl.formatMessage({
          id: 'authenticator.qr',
          defaultMessage: 'Square code for the camera of your authenticator app',
        })}
      />
      <div className={css.words}>
        <p>
          <FormattedMessage
            id="authenticator.words"
            defaultMessage="An authenticator app on your phone shows a new code every half minute. Open yours, choose to add an account, and point the camera at this square."
          />
        </p>
        <p>
          <Link href={enrolment.uri}>
            <FormattedMessage
              id="authenticator.link"
              defaultMessage="The app is on this device: open it there"
            />
          </Link>
        </p>
        <p>
          <FormattedMessage id="authenticator.byHand" defaultMessage="Or type this secret into it:" />
        </p>
        <code className={css.secret} dir="ltr">
          {inFours(enrolment.secret)}
        </code>
        <CopyButton text={enrolment.secret} />
      </div>
    </div>
  );
}

const inFours = (secret: string) => secret.replaceAll(' ', '').replace(/(.{4})(?=.)/g, '$1 ');
