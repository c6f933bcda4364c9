import { FormattedMessage, useIntl } from 'react-intl';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { useTabTitle } from './tab-title.ts';

/** The same for what does not exist and for what is not the reader's: neither says which. */
export function NotFoundPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'shell.notFound.tab', defaultMessage: 'Not found' }));
  return (
    <EmptyState
      isPage
      icon="search"
      title={<FormattedMessage id="shell.notFound.title" defaultMessage="There is nothing here for you" />}
      action={
        <LinkButton kind="primary" href="/">
          <FormattedMessage id="shell.notFound.home" defaultMessage="Go to my day" />
        </LinkButton>
      }
    >
      <FormattedMessage
        id="shell.notFound.words"
        defaultMessage="The address may be mistyped, what it led to may be gone, or it is not open to you in the role you act in now. If you need it, ask the person responsible."
      />
    </EmptyState>
  );
}
