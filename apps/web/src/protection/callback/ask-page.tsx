import { FormattedMessage, useIntl } from 'react-intl';
import { useTabTitle } from '../../shell/index.ts';
import { Page } from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { AskForm } from './ask-form.tsx';

/** Where somebody asks about a child whose file is not theirs. They are told nothing, and may be called back. */
export function AskPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'askChild.tab', defaultMessage: 'Ask about a child' }));
  return (
    <ForRole permission="callback.ask">
      <Page
        width="reading"
        title={<FormattedMessage id="askChild.title" defaultMessage="Ask about a child" />}
        lead={
          <FormattedMessage
            id="askChild.lead"
            defaultMessage="Is somebody looking after this child? You get no answer here, not even whether the child is known: that protects children from those who look for them. If somebody is responsible, they read who asks and why, and call you back."
          />
        }
      >
        <AskForm />
      </Page>
    </ForRole>
  );
}
