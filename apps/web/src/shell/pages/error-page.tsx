import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorState } from '../../ui/index.ts';
import { useTabTitle } from './tab-title.ts';

interface ErrorPageProps {
  requestId?: string | undefined;
  onRetry: () => void;
}

/** In place of a page that could not be drawn. Says nothing of the cause, which may hold what was on the page. */
export function ErrorPage({ requestId, onRetry }: ErrorPageProps) {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'shell.error.tab', defaultMessage: 'Something went wrong' }));
  return (
    <ErrorState
      isPage
      title={<FormattedMessage id="shell.error.title" defaultMessage="This page could not be shown" />}
      requestId={requestId}
      onRetry={onRetry}
    >
      <FormattedMessage
        id="shell.error.words"
        defaultMessage="What you saved is safe. Try again; if it happens once more, tell your administrator what you were doing."
      />
    </ErrorState>
  );
}
