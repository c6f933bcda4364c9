import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMostMegabytes } from '../../protection/document/use-most-megabytes.ts';
import { today } from '../../protection/form/today.ts';
import { ForRole } from '../../protection/role/for-role.tsx';
import { useTabTitle } from '../../shell/index.ts';
import { Button, Live, Notice, Page, Panel, Progress, Stack, useForm } from '../../ui/index.ts';
import { type AskedImport, askedOf, importProblems, kilobytesOf, noImport } from './import-values.ts';
import { NewImportForm } from './new-import-form.tsx';
import { TakeIn } from './take-in.tsx';
import { verdictOf } from './trial.ts';
import { Result, TrialView } from './trial-view.tsx';
import { type Attempt, FileUnreadable, type Trying, useTrial } from './use-trial.ts';

export function NewImportPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'newImport.title', defaultMessage: 'Import a file' }));
  return (
    <ForRole permission="alliance.manage">
      <Page
        title={<FormattedMessage id="newImport.title" defaultMessage="Import a file" />}
        lead={
          <FormattedMessage
            id="newImport.lead"
            defaultMessage="First it is tried: you see what it would change, line by line, before anything is changed."
          />
        }
      >
        <NewImport />
      </Page>
    </ForRole>
  );
}

/** The one next step: to try, to try again, or to take in. */
function nextOf(attempt: Attempt): 'try' | 'again' | 'take-in' {
  if (attempt.at === 'tried') return verdictOf(attempt.tried.trial) === 'adds' ? 'take-in' : 'again';
  return attempt.at === 'stale' || attempt.at === 'stopped' ? 'again' : 'try';
}

function NewImport() {
  const intl = useIntl();
  const [day] = useState(today);
  const limits = { mostMegabytes: useMostMegabytes(), today: day };
  const trying = useTrial();
  const { attempt } = trying;
  const form = useForm({
    id: 'import',
    initial: noImport,
    check: (values) => importProblems(intl, values, limits),
    onChange: trying.forget,
    send: async (values) => {
      const asked = askedOf(values, day);
      if (asked === undefined) return undefined;
      try {
        await trying.tryFile(asked);
      } catch (thrown) {
        if (!(thrown instanceof FileUnreadable)) throw thrown;
        return { file: unreadable() };
      }
      return undefined;
    },
  });
  function unreadable(): string {
    return intl.formatMessage({
      id: 'newImport.file.unreadable',
      defaultMessage: 'This file was changed or moved after it was chosen. Choose it again.',
    });
  }
  return (
    <Stack gap={3}>
      <Panel>
        <Stack>
          <NewImportForm
            form={form}
            limits={limits}
            next={nextOf(attempt)}
            failure={attempt.at === 'failed' ? attempt.error : undefined}
          />
          <Live>
            {(attempt.at === 'reading' || attempt.at === 'trying') && (
              <Working asked={attempt.asked} at={attempt.at} onStop={trying.stop} />
            )}
          </Live>
        </Stack>
      </Panel>
      <Found attempt={attempt} trying={trying} />
    </Stack>
  );
}

/** What is being done with the file, for as long as it takes, and the way to stop it. */
function Working({
  asked,
  at,
  onStop,
}: {
  asked: AskedImport;
  at: 'reading' | 'trying';
  onStop: () => void;
}) {
  const values = { file: <bdi dir="ltr">{asked.file.name}</bdi>, size: kilobytesOf(asked.file) };
  return (
    <Progress
      label={
        at === 'reading' ? (
          <FormattedMessage id="newImport.reading" defaultMessage="Reading {file}" values={values} />
        ) : (
          <FormattedMessage
            id="newImport.trying"
            defaultMessage="The node reads {file} ({size, number} KB) and compares every row with the registry. Nothing is changed."
            values={values}
          />
        )
      }
      action={
        <Button onPress={onStop}>
          <FormattedMessage id="newImport.stop" defaultMessage="Stop the trial" />
        </Button>
      }
    />
  );
}

function Found({ attempt, trying }: { attempt: Attempt; trying: Trying }) {
  switch (attempt.at) {
    case 'tried':
      return (
        <TrialView tried={attempt.tried} takeIn={<TakeIn tried={attempt.tried} onStale={trying.outdate} />} />
      );
    case 'stopped':
      return (
        <Result>
          <Notice>
            <FormattedMessage
              id="newImport.stopped"
              defaultMessage="Stopped. Nothing was changed; what you chose is still chosen."
            />
          </Notice>
        </Result>
      );
    case 'stale':
      return (
        <Result>
          <Notice
            kind="caution"
            title={
              <FormattedMessage
                id="newImport.stale"
                defaultMessage="The registry changed after you tried this file. Nothing was taken in."
              />
            }
          >
            <FormattedMessage
              id="newImport.stale.next"
              defaultMessage="Try it again: you will see what it would change now."
            />
          </Notice>
        </Result>
      );
    default:
      return null;
  }
}
