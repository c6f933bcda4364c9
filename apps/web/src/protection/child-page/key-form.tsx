import { giveChildKeyRoute } from '@tutela/contract';
import { GiveChildKey } from '@tutela/domain';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button, Notice, PasswordField, Row, Stack } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { childPageFields } from './child-page-words.ts';
import css from './key-sheet.module.css';

const said = <FormattedMessage id="childPage.key.done" defaultMessage="The child has the code." />;

/** The child types a secret; the code is shown once, to be printed or copied by hand. */
export function GiveChildKeyForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(giveChildKeyRoute);
  const [key, setKey] = useState<{ code: string; address: string }>();
  const { form, staleSince } = useCaseForm({
    id: 'child-page-key',
    section: 'plan',
    initial: { secret: '' },
    schema: GiveChildKey,
    commandOf: (values) => values,
    names: childPageFields,
    send: async (body) => setKey(await command.mutateAsync({ params: { fileId }, body })),
    said,
    onDone: () => form.change({ secret: '' }),
  });
  if (key !== undefined) return <KeySheet {...key} onDone={() => onDone(said)} />;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="childPage.key.send" defaultMessage="Make the code" />}
    >
      <PasswordField
        {...form.at('secret')}
        use="new"
        label={<FormattedMessage {...childPageFields.secret} />}
        hint={
          <FormattedMessage
            id="childPage.secret.hint"
            defaultMessage="Turn the screen to the child and look away. Two or three words that the child will remember."
          />
        }
        value={form.values.secret}
        onChange={(secret) => form.change({ secret })}
      />
    </CaseForm>
  );
}

/** A small sheet that names nothing and nobody. */
function KeySheet({ code, address, onDone }: { code: string; address: string; onDone: () => void }) {
  return (
    <Stack>
      <div className={css.sheet}>
        <p dir="ltr">{address}</p>
        <p dir="ltr" className={css.code}>
          {code}
        </p>
      </div>
      <Notice kind="caution">
        <FormattedMessage
          id="childPage.key.once"
          defaultMessage="This code is shown once. Print it or write it down, and give it to the child in person. A code of before is good no more."
        />
      </Notice>
      <Row align="start">
        <Button kind="primary" onPress={() => window.print()}>
          <FormattedMessage id="childPage.key.print" defaultMessage="Print the sheet" />
        </Button>
        <Button onPress={onDone}>
          <FormattedMessage id="childPage.key.given" defaultMessage="The child has it" />
        </Button>
      </Row>
    </Stack>
  );
}
