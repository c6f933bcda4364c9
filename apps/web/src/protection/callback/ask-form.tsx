import { askCallbackRoute } from '@tutela/contract';
import { AskCallback } from '@tutela/domain';
import { useState } from 'react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { Button, Notice, RadioGroup, TextAreaField, TextField } from '../../ui/index.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { askFields, waysOfAsking } from './ask-words.ts';

const ways = ['name', 'code_name'] as const;
type Way = (typeof ways)[number];

const names: Readonly<Record<string, MessageDescriptor>> = askFields;
const initial: { by: Way } & Record<'name' | 'codeName' | 'birthYear' | 'why' | 'callBack', string> = {
  by: 'name',
  name: '',
  codeName: '',
  birthYear: '',
  why: '',
  callBack: '',
};

/** The question, and then always the same sentence. */
export function AskForm() {
  const [isSent, setSent] = useState(false);
  return isSent ? <Sent onMore={() => setSent(false)} /> : <Fields onSent={() => setSent(true)} />;
}

function Fields({ onSent }: { onSent: () => void }) {
  const intl = useIntl();
  const send = useCommand(askCallbackRoute, { stale: [] });
  const form = useCommandForm({
    id: 'ask',
    initial,
    schema: AskCallback,
    commandOf: ({ by, name, codeName, birthYear, why, callBack }) =>
      by === 'name'
        ? { by, name, birthYear: birthYear.trim() === '' ? null : Number(birthYear), why, callBack }
        : { by, codeName, why, callBack },
    fieldName: (path) => {
      const name = names[path];
      return name ? intl.formatMessage(name) : intl.formatMessage(askFields.by);
    },
    send: async (body) => {
      await send.mutateAsync({ params: {}, body });
      onSent();
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      confirmLabel={<FormattedMessage id="askChild.send" defaultMessage="Pass my question on" />}
    >
      <RadioGroup
        {...at('by')}
        inline
        label={<FormattedMessage {...askFields.by} />}
        options={optionsOf(intl, ways, waysOfAsking)}
        value={values.by}
        onChange={(by) => change({ by: codeOf(ways, by, 'name') })}
      />
      {values.by === 'name' ? (
        <>
          <TextField
            {...at('name')}
            label={<FormattedMessage {...askFields.name} />}
            value={values.name}
            onChange={(name) => change({ name })}
          />
          <TextField
            {...at('birthYear')}
            optional
            label={<FormattedMessage {...askFields.birthYear} />}
            value={values.birthYear}
            onChange={(birthYear) => change({ birthYear })}
          />
        </>
      ) : (
        <TextField
          {...at('codeName')}
          label={<FormattedMessage {...askFields.codeName} />}
          value={values.codeName}
          onChange={(codeName) => change({ codeName })}
        />
      )}
      <TextAreaField
        {...at('why')}
        label={<FormattedMessage {...askFields.why} />}
        hint={
          <FormattedMessage
            id="askChild.why.hint"
            defaultMessage="What happened, and what you want to do for the child. Whoever is responsible decides by this whether to call."
          />
        }
        lines={3}
        value={values.why}
        onChange={(why) => change({ why })}
      />
      <TextField
        {...at('callBack')}
        label={<FormattedMessage {...askFields.callBack} />}
        hint={
          <FormattedMessage
            id="askChild.callBack.hint"
            defaultMessage="The number of your office, and when you can be reached."
          />
        }
        value={values.callBack}
        onChange={(callBack) => change({ callBack })}
      />
    </CommandLayout>
  );
}

function Sent({ onMore }: { onMore: () => void }) {
  return (
    <Notice
      kind="success"
      title={<FormattedMessage id="askChild.done" defaultMessage="Your question was passed on" />}
      action={
        <Button onPress={onMore}>
          <FormattedMessage id="askChild.more" defaultMessage="Ask about another child" />
        </Button>
      }
    >
      <FormattedMessage
        id="askChild.done.words"
        defaultMessage="If there is anybody to ask, they call you back. If nobody calls, that tells nothing. Is a child in danger now? Do not wait: call the police or your child-protection service."
      />
    </Notice>
  );
}
