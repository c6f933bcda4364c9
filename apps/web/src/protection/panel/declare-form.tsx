import { declarePanellistRoute } from '@tutela/contract';
import { DeclarePanellist } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, Notice, RadioGroup } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';

/** A panellist's undertaking and conflict. Whoever declares one is thanked and shut out at once. */
export function DeclareForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(declarePanellistRoute);
  const { form, staleSince } = useCaseForm({
    id: 'panel-declare',
    section: 'determination',
    initial: { undertaking: false, conflict: '', words: '' },
    schema: DeclarePanellist,
    commandOf: ({ undertaking, conflict, words }) => ({
      undertaking,
      words,
      ...(conflict !== '' && { conflict: conflict === 'yes' }),
    }),
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="panel.declare.done" defaultMessage="Your declaration is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="panel.declare.send" defaultMessage="Declare" />}
    >
      <Checkbox
        {...at('undertaking')}
        label={<FormattedMessage {...fields.undertaking} />}
        value={values.undertaking}
        onChange={(undertaking) => change({ undertaking })}
      />
      <RadioGroup
        {...at('conflict')}
        label={<FormattedMessage {...fields.conflict} />}
        options={[
          {
            value: 'no',
            label: intl.formatMessage({
              id: 'panel.declare.free',
              defaultMessage: 'No: I know nobody here, and nothing is in it for me',
            }),
          },
          {
            value: 'yes',
            label: intl.formatMessage({
              id: 'panel.declare.conflict',
              defaultMessage: 'Yes, there is a conflict',
            }),
          },
        ]}
        value={values.conflict}
        onChange={(conflict) => change({ conflict })}
      />
      {values.conflict === 'yes' && (
        <Notice
          kind="information"
          title={
            <FormattedMessage
              id="panel.declare.bars"
              defaultMessage="Then you do not take part in this session"
            />
          }
        >
          <FormattedMessage
            id="panel.declare.bars.words"
            defaultMessage="The report closes to you at once, an alternate steps in, and this cannot be taken back."
          />
        </Notice>
      )}
      <WordsField
        at={at('words')}
        optional
        label={fields.words}
        lines={2}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}
