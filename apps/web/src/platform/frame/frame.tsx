import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { AppShell, type ShownPerson } from '../../shell/index.ts';
import { Dialog, Stack } from '../../ui/index.ts';
import { RefusalNotice } from '../refusal/refusal-notice.tsx';
import { useMe } from '../session/me.ts';
import { roleTitle } from '../words/role-words.ts';
import { helpTopicOf } from './help-topic.ts';
import { initialsOf } from './initials.ts';
import { noticesQuery } from './notices.queries.ts';
import { NoticesDrawer } from './notices-drawer.tsx';
import { railGroups, type Waiting } from './rail-groups.ts';
import { UnreachableBanner } from './unreachable-banner.tsx';
import { useFileSearch } from './use-file-search.ts';
import { useLeaving } from './use-leaving.ts';

export interface FrameProps {
  /** What waits for this person's answer. The casework knows, which stands above the frame. */
  useWaiting: () => Waiting;
  children: ReactNode;
}

/** The shell, with who is here, what waits for them and where they may go. */
export function Frame({ useWaiting, children }: FrameProps) {
  const intl = useIntl();
  const me = useMe();
  const router = useRouter();
  const here = useLocation({ select: ({ pathname }) => pathname });
  const person = useShownPerson();
  const { data } = useQuery(noticesQuery);
  const waiting = useWaiting();
  // Where they were opened: on another page they are closed.
  const [noticesAt, setNoticesAt] = useState<string>();
  const { signOut, switchMandate, failure, forget } = useLeaving();
  const search = useFileSearch();
  const canSearch = me.permissions.includes('file.list');
  return (
    <AppShell
      groups={railGroups(intl, me.permissions, waiting)}
      here={here}
      person={person}
      unread={data?.notices.length ?? 0}
      search={canSearch ? search : undefined}
      onNotifications={() => setNoticesAt(here)}
      onSwitchMandate={switchMandate}
      onSettings={() => void router.navigate({ href: '/settings' })}
      onSignOut={signOut}
      helpTopic={helpTopicOf(here)}
      banner={<UnreachableBanner />}
    >
      {children}
      <NoticesDrawer isOpen={noticesAt === here} onClose={() => setNoticesAt(undefined)} />
      <NotLeft failure={failure} onClose={forget} />
    </AppShell>
  );
}

/** Signing out or changing the role did not succeed, which must not go unseen. */
function NotLeft({ failure, onClose }: { failure: unknown; onClose: () => void }) {
  return (
    <Dialog
      isOpen={failure !== undefined}
      onClose={onClose}
      title={<FormattedMessage id="frame.notLeft" defaultMessage="It did not succeed" />}
    >
      <Stack>
        <RefusalNotice error={failure} />
        <p>
          <FormattedMessage
            id="frame.notLeft.words"
            defaultMessage="You are still signed in, in the same role. To hide the page at once, press Escape twice."
          />
        </p>
      </Stack>
    </Dialog>
  );
}

function useShownPerson(): ShownPerson {
  const intl = useIntl();
  const me = useMe();
  return {
    name: me.name,
    initials: initialsOf(me.name),
    activeMandate: me.mandate.mandateId,
    mandates: me.mandates.map(({ mandateId, role, agencyName }) => ({
      id: mandateId,
      role: roleTitle(intl, role),
      agency: agencyName,
    })),
  };
}
