import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '../action/button.tsx';
import { Icon } from '../icon.tsx';
import css from './state.module.css';

interface ErrorStateProps {
  /** What happened, in the reader's language: the translation of the problem's code. */
  title: ReactNode;
  /** What the reader can do about it. */
  children?: ReactNode;
  /** From the answer's `application/problem+json`: with it, an administrator finds the line in the log. */
  requestId?: string | undefined;
  onRetry?: () => void;
  /** It is all there is on the page: the title is the page's heading. */
  isPage?: boolean;
}

/** In place of content that could not be had. */
export function ErrorState({ title, children, requestId, onRetry, isPage = false }: ErrorStateProps) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={css.state} role="alert">
      <span className={css.icon} data-kind="caution">
        <Icon name="caution" size={28} />
      </span>
      <Title className={css.title}>{title}</Title>
      {children !== undefined && <div className={css.words}>{children}</div>}
      {onRetry && (
        <div className={css.action}>
          <Button onPress={onRetry}>
            <FormattedMessage id="ui.error.retry" defaultMessage="Try again" />
          </Button>
        </div>
      )}
      {requestId !== undefined && (
        <p className={css.request}>
          <FormattedMessage
            id="ui.error.request"
            defaultMessage="Number of this request: {number}. It helps the administrator to find the cause, and says nothing about anybody."
            values={{ number: <code dir="ltr">{requestId}</code> }}
          />
        </p>
      )}
    </div>
  );
}
