import { FormattedMessage } from 'react-intl';
import { MomentText, Notice } from '../../ui/index.ts';
import { CopyButton } from '../authenticator/copy-button.tsx';
import css from './one-time-link.module.css';

/** Shown once: the node keeps only a hash of it. */
export function OneTimeLink({ link, expiresAt }: { link: string; expiresAt: string }) {
  return (
    <Notice
      kind="success"
      title={<FormattedMessage id="link.title" defaultMessage="The link is shown this once. Copy it now." />}
    >
      <div className={css.link}>
        <code className={css.address} dir="ltr">
          {link}
        </code>
        <CopyButton text={link} />
      </div>
      <p>
        <FormattedMessage
          id="link.words"
          defaultMessage="Give it to the person yourself, or over a line that only they read; never to a shared mailbox. It is good once, until {until}. If it gets lost, make a new one: the old one stops working."
          values={{ until: <MomentText at={expiresAt} /> }}
        />
      </p>
    </Notice>
  );
}
