import { isPanelRole } from '@tutela/domain';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { useTabTitle } from '../../shell/index.ts';
import { LinkButton, Page, Row, Segments, Stack } from '../../ui/index.ts';
import { NothingForRole } from '../role/nothing-for-role.tsx';
import type { Whose } from './day.queries.ts';
import { DayClocks } from './day-clocks.tsx';
import { DueComplaints } from './due-complaints.tsx';
import { PanelReports } from './panel-reports.tsx';
import { WaitingErasures } from './waiting-erasures.tsx';
import { WaitingHandovers } from './waiting-handovers.tsx';
import { WaitingReveals } from './waiting-reveals.tsx';

/** What waits for me, then what is due: overdue first. */
export function DayPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'day.tab', defaultMessage: 'My day' }));
  const { permissions, mandate } = useMe();
  const isSupervisor = mandate.role === 'supervisor';
  const [whose, setWhose] = useState<Whose>(isSupervisor ? 'team' : 'mine');
  const may = (permission: (typeof permissions)[number]) => permissions.includes(permission);
  const worksOnFiles = may('file.read');
  return (
    <Page
      width="reading"
      title={<FormattedMessage id="day.title" defaultMessage="My day" />}
      lead={<Today />}
      action={
        may('file.register') && (
          <LinkButton icon="register" href="/register">
            <FormattedMessage id="day.register" defaultMessage="Register a child" />
          </LinkButton>
        )
      }
    >
      <Stack gap={3}>
        {may('location.approve') && <WaitingReveals />}
        {may('file.hand_over') && <WaitingHandovers />}
        {may('file.erase_approve') && <WaitingErasures />}
        {may('complaint.handle') && <DueComplaints />}
        {isSupervisor && <WhoseDay value={whose} onChange={setWhose} />}
        {isPanelRole(mandate.role) && <PanelReports />}
        {worksOnFiles && !isPanelRole(mandate.role) && (
          <DayClocks whose={may('file.correct') ? whose : 'team'} />
        )}
        {!worksOnFiles && !may('file.erase_approve') && !may('complaint.handle') && <NothingForRole />}
      </Stack>
    </Page>
  );
}

function Today() {
  const intl = useIntl();
  return intl.formatDate(new Date(), { weekday: 'long', day: 'numeric', month: 'long' });
}

function WhoseDay({ value, onChange }: { value: Whose; onChange: (whose: Whose) => void }) {
  const intl = useIntl();
  return (
    <Row>
      <Segments<Whose>
        label={intl.formatMessage({ id: 'day.whose', defaultMessage: 'Whose files' })}
        options={[
          { value: 'team', label: <FormattedMessage id="day.team" defaultMessage="My team’s files" /> },
          { value: 'mine', label: <FormattedMessage id="day.mine" defaultMessage="My own files" /> },
        ]}
        value={value}
        onChange={onChange}
      />
    </Row>
  );
}
