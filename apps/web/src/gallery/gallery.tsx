import { useState } from 'react';
import { AppShell, type Search } from '../shell/index.ts';
import { Button, Page, RiskMark, useToast } from '../ui/index.ts';
import { Actions } from './actions.tsx';
import { Fields } from './fields.tsx';
import { FileHeader } from './file-header.tsx';
import { Lists } from './lists.tsx';
import { Overlays } from './overlays.tsx';
import { groups, hits, person } from './sample.ts';
import { States } from './states.tsx';

/** Every component in every state, in the frame in which it is used. */
export function Gallery() {
  const [now] = useState(() => Date.now());
  const [mandate, setMandate] = useState(person.activeMandate);
  const toast = useToast();
  const [words, setWords] = useState('');
  const search: Search = {
    onWords: setWords,
    hits: words === '' ? [] : hits,
    state: words === '' ? 'idle' : 'found',
    onOpen: (key) => toast(key),
  };
  return (
    <AppShell
      groups={groups}
      here="/gallery"
      person={{ ...person, activeMandate: mandate }}
      unread={2}
      search={search}
      onSettings={() => toast('Settings.')}
      onNotifications={() => toast('Nothing new.')}
      onSwitchMandate={setMandate}
      onSignOut={() => toast('Signed out.')}
    >
      <Page
        title="Blue Heron"
        marks={<RiskMark risk="high" />}
        lead="15, presumed minor, arrived alone. Every component in every state, as one page."
        action={
          <Button kind="primary" icon="register">
            Register a child
          </Button>
        }
      >
        <FileHeader now={now} />
        <Lists now={now} />
        <Actions />
        <Fields />
        <States now={now} />
        <Overlays />
      </Page>
    </AppShell>
  );
}
