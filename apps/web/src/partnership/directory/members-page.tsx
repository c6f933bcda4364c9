import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { ForRole } from '../../protection/role/for-role.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { Page, Stack } from '../../ui/index.ts';
import { ActButton } from '../act-button.tsx';
import { NominateForm } from './nominate-form.tsx';
import { NominationsPanel } from './nominations-panel.tsx';
import { SeatsPanel } from './seats-panel.tsx';

/** Who sits for whom, who was nominated, and what becomes of the work of whoever leaves. */
export function MembersPage() {
  const intl = useIntl();
  const { permissions } = useMe();
  useTabTitle(intl.formatMessage({ id: 'members.tab', defaultMessage: 'Seats' }));
  const mayNominate = permissions.includes('alliance.nominate');
  return (
    <ForRole permission="alliance.read">
      <Page
        title={<FormattedMessage id="members.title" defaultMessage="Who sits for whom" />}
        lead={
          <FormattedMessage
            id="members.lead"
            defaultMessage="A member names somebody by note verbale, the secretariat verifies it and opens the seat. Open work stays in the list until somebody has taken it over."
          />
        }
        action={
          mayNominate && (
            <ActButton
              kind="primary"
              width="wide"
              words={<FormattedMessage id="members.nominate" defaultMessage="Nominate somebody" />}
            >
              {(acts) => <NominateForm {...acts} />}
            </ActButton>
          )
        }
      >
        <Stack gap={3}>
          {mayNominate && <NominationsPanel />}
          <SeatsPanel />
        </Stack>
      </Page>
    </ForRole>
  );
}
