import type { Person } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, ConfirmDialog, Panel, Stack } from '../../../ui/index.ts';
import { RefusalNotice } from '../../refusal/refusal-notice.tsx';
import { RowItem, Rows } from '../../rows/rows.tsx';
import { OneTimeLink } from '../one-time-link.tsx';
import { type PersonAct, personActWords } from './person-act-words.ts';
import { usePersonActs } from './use-person-acts.tsx';

/** What an administrator can do about somebody. Each says what it does before it is done. */
export function PersonActs({ person }: { person: Person }) {
  const [asked, setAsked] = useState<PersonAct>();
  const { run, running, error, link, dialog } = usePersonActs(person.accountId);
  const confirm = () => {
    if (asked) void run(asked);
    setAsked(undefined);
  };
  return (
    <Panel title={<FormattedMessage id="personActs.title" defaultMessage="Getting in, being shut out" />}>
      <Stack gap={3}>
        <RefusalNotice error={error} />
        {link && <OneTimeLink link={link.link} expiresAt={link.expiresAt} />}
        <Rows>
          {actsFor(person).map((act) => (
            <RowItem
              key={act}
              name={<FormattedMessage {...personActWords[act].name} />}
              about={<FormattedMessage {...personActWords[act].about} />}
              actions={
                <Button size="small" busy={running === act} onPress={() => setAsked(act)}>
                  <FormattedMessage {...personActWords[act].act} />
                </Button>
              }
            />
          ))}
        </Rows>
      </Stack>
      {asked && (
        <ConfirmDialog
          isOpen
          kind="primary"
          title={<FormattedMessage {...personActWords[asked].name} />}
          confirmLabel={<FormattedMessage {...personActWords[asked].act} />}
          onConfirm={confirm}
          onClose={() => setAsked(undefined)}
        >
          <FormattedMessage {...personActWords[asked].about} />
        </ConfirmDialog>
      )}
      {dialog}
    </Panel>
  );
}

function actsFor({ state }: Person): PersonAct[] {
  if (state === 'disabled') return ['enable'];
  return state === 'invited' ? ['renew', 'disable'] : ['renew', 'endSessions', 'disable'];
}
