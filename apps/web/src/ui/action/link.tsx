import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Unseen } from '../layout/unseen.tsx';
import css from './link.module.css';
import { useFollow } from './navigate.ts';

interface LinkProps {
  /** An address inside the app, or with `newTab` a page beside it. It names nobody. */
  href: string;
  /** For what lies outside the app: the page that is open, with what was typed in it, stays. */
  newTab?: boolean;
  children: ReactNode;
}

export function Link({ href, newTab = false, children }: LinkProps) {
  return (
    <a
      className={css.link}
      href={href}
      onClick={useFollow()}
      {...(newTab && { target: '_blank', rel: 'noopener noreferrer' })}
    >
      {children}
      {newTab && (
        <Unseen>
          {' '}
          <FormattedMessage id="ui.link.newTab" defaultMessage="(in a new tab)" />
        </Unseen>
      )}
    </a>
  );
}
