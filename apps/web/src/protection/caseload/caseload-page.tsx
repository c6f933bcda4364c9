import { FormattedMessage, useIntl } from 'react-intl';
import { useTabTitle } from '../../shell/index.ts';
import { Page, Panel } from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { CaseloadForm } from './caseload-form.tsx';

export function CaseloadPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'caseload.tab', defaultMessage: 'Hand files over' }));
  return (
    <ForRole permission="file.assign">
      <Page
        title={<FormattedMessage id="caseload.title" defaultMessage="Hand all files of a person over" />}
        lead={
          <FormattedMessage
            id="caseload.lead"
            defaultMessage="When somebody leaves or is away: a colleague of your agency becomes responsible for every file of theirs that is open to you. Each file says so in its story."
          />
        }
      >
        <Panel>
          <CaseloadForm />
        </Panel>
      </Page>
    </ForRole>
  );
}
