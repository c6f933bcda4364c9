import { useRouter } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTabTitle } from '../../shell/index.ts';
import { LinkButton, Notice, Page, Tabs } from '../../ui/index.ts';
import { useMe } from '../session/me.ts';
import { AgenciesTab } from './agency/agencies-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import { RolesTab } from './roles-tab.tsx';

export type PeopleTabKey = 'people' | 'agencies' | 'roles';

const addresses: Record<PeopleTabKey, string> = {
  people: '/people',
  agencies: '/people/agencies',
  roles: '/people/roles',
};
const keys: readonly PeopleTabKey[] = ['people', 'agencies', 'roles'];

/** Who works here and who may do what. Auditor and data-protection officer read it; the administrator changes it. */
export function PeoplePage({ tab }: { tab: PeopleTabKey }) {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'people.tab', defaultMessage: 'People' }));
  const router = useRouter();
  const mayManage = useMe().permissions.includes('people.manage');
  const open = (key: string) => {
    const wanted = keys.find((each) => each === key) ?? 'people';
    void router.navigate({ href: addresses[wanted] });
  };
  return (
    <Page
      title={<FormattedMessage id="people.title" defaultMessage="People and their roles" />}
      lead={
        <FormattedMessage
          id="people.lead"
          defaultMessage="Who works here, as what, and until when. What is decided here takes effect with the next request."
        />
      }
      action={
        mayManage ? (
          <LinkButton kind="primary" icon="invite" href="/people/invite">
            <FormattedMessage id="people.invite" defaultMessage="Invite a person" />
          </LinkButton>
        ) : undefined
      }
    >
      <Notice>
        {mayManage ? (
          <FormattedMessage
            id="people.noFile"
            defaultMessage="An administrator reads no file. Whoever needs both roles needs two mandates, and acts in one at a time."
          />
        ) : (
          <FormattedMessage
            id="people.readOnly"
            defaultMessage="You see who may do what. Only an administrator can change it, and reads no file."
          />
        )}
      </Notice>
      <Tabs
        label={intl.formatMessage({ id: 'people.tabs', defaultMessage: 'Parts of this page' })}
        open={tab}
        onOpen={open}
        tabs={[
          {
            key: 'people',
            label: <FormattedMessage id="people.tab" defaultMessage="People" />,
            content: <PeopleTab />,
          },
          {
            key: 'agencies',
            label: <FormattedMessage id="people.tab.agencies" defaultMessage="Agencies" />,
            content: <AgenciesTab />,
          },
          {
            key: 'roles',
            label: <FormattedMessage id="people.tab.roles" defaultMessage="Who may do what" />,
            content: <RolesTab />,
          },
        ]}
      />
    </Page>
  );
}

export const AllPeople = () => <PeoplePage tab="people" />;
export const AllAgencies = () => <PeoplePage tab="agencies" />;
export const AllRoles = () => <PeoplePage tab="roles" />;
