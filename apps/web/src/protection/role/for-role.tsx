import type { Permission } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';

interface ForRoleProps {
  permission: Permission;
  children: ReactNode;
}

/** A page for some roles; the others are told so before they type anything in vain. */
export function ForRole({ permission, children }: ForRoleProps) {
  const { permissions } = useMe();
  if (permissions.includes(permission)) return children;
  return (
    <EmptyState
      isPage
      icon="information"
      title={<FormattedMessage id="role.notFor.title" defaultMessage="This page is for other roles" />}
      action={
        <LinkButton kind="primary" href="/">
          <FormattedMessage id="role.notFor.home" defaultMessage="Go to what is yours" />
        </LinkButton>
      }
    >
      <FormattedMessage
        id="role.notFor.words"
        defaultMessage="The role you act in now does not open it. If you hold another role that does, choose it in the menu with your initials."
      />
    </EmptyState>
  );
}
