import { FormattedMessage, useIntl } from 'react-intl';
import { useTabTitle } from '../../shell/index.ts';
import { Page } from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { FindForm } from './find-form.tsx';

/** Where a child is looked for by name among the files that one may see. What is typed never stands in the address. */
export function FindPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'findByName.tab', defaultMessage: 'Find a file by name' }));
  return (
    <ForRole permission="file.find">
      <Page
        title={<FormattedMessage id="findByName.title" defaultMessage="Find a file by the child’s name" />}
        lead={
          <FormattedMessage
            id="findByName.lead"
            defaultMessage="In any script, spelling and order. Only files that are open to you are found. That you searched is recorded, not for whom."
          />
        }
      >
        <FindForm />
      </Page>
    </ForRole>
  );
}
