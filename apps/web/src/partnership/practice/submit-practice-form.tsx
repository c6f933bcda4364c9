import { submitPracticeRoute } from '@tutela/contract';
import { evidenceKinds, sections } from '@tutela/domain';
import { instrumentTags, pillars } from '@tutela/reference/instruments';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { type CommandForm, useCommandForm } from '../../protection/form/use-command-form.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { sectionWords } from '../../protection/words/section-words.ts';
import { evidenceWords, pillarWords } from '../../public/words/registry-words.ts';
import {
  CheckboxGroup,
  MultiSelectField,
  SelectField,
  TextAreaField,
  TextField,
  useToast,
} from '../../ui/index.ts';
import { useOwnParties } from '../directory/seats.ts';
import { useFieldName } from '../field-name.ts';
import { practicesKey } from './practice.queries.ts';
import { practiceFields } from './practice-words.ts';

interface Values {
  ownerCode: string;
  consentBy: string;
  language: string;
  title: string;
  problem: string;
  what: string;
  needs: string;
  result: string;
  pillar: string;
  steps: readonly string[];
  topics: readonly string[];
  evidence: readonly string[];
  evidenceLink: string;
}

const initial: Values = {
  ownerCode: '',
  consentBy: '',
  language: 'en',
  title: '',
  problem: '',
  what: '',
  needs: '',
  result: '',
  pillar: 'protection',
  steps: [],
  topics: [],
  evidence: [],
  evidenceLink: '',
};

const orNone = (text: string): string | null => (text.trim() === '' ? null : text);

/** A practice of one’s own member. Without the office that agrees for its owner it is refused. */
export function SubmitPracticeForm({ onClose }: { onClose: () => void }) {
  const toast = useToast();
  const own = useOwnParties();
  const send = useCommand(submitPracticeRoute, { stale: [practicesKey] });
  const form = useCommandForm({
    id: 'practice',
    initial,
    schema: submitPracticeRoute.body,
    commandOf: (values: Values) => ({
      ...values,
      ownerCode: values.ownerCode || own[0] || '',
      consentBy: orNone(values.consentBy),
      evidenceLink: orNone(values.evidenceLink),
    }),
    fieldName: useFieldName(practiceFields),
    send: async (body) => {
      await send.mutateAsync({ body });
      onClose();
      toast(<FormattedMessage id="practice.submitted" defaultMessage="The practice is submitted." />);
    },
  });
  return (
    <CommandLayout
      form={form}
      onCancel={onClose}
      confirmLabel={<FormattedMessage id="practice.submit" defaultMessage="Submit it" />}
    >
      <OwnerFields form={form} own={own} />
      <ToldFields form={form} />
      <PlaceFields form={form} />
    </CommandLayout>
  );
}

function OwnerFields({ form, own }: { form: CommandForm<Values>; own: readonly string[] }) {
  const { values, change, at } = form;
  return (
    <>
      <TextField
        {...at('ownerCode')}
        label={<FormattedMessage {...practiceFields.ownerCode} />}
        hint={
          <FormattedMessage
            id="practice.field.owner.hint"
            defaultMessage="Two letters for a State, such as AT"
          />
        }
        value={values.ownerCode || own[0] || ''}
        onChange={(ownerCode) => change({ ownerCode: ownerCode.toUpperCase() })}
      />
      <TextField
        {...at('consentBy')}
        label={<FormattedMessage {...practiceFields.consentBy} />}
        hint={
          <FormattedMessage
            id="practice.field.consentBy.hint"
            defaultMessage="An office, not a person. Without its consent nothing is submitted."
          />
        }
        value={values.consentBy}
        onChange={(consentBy) => change({ consentBy })}
      />
    </>
  );
}

const told = ['problem', 'what', 'needs', 'result'] as const;

function ToldFields({ form: { values, change, at } }: { form: CommandForm<Values> }) {
  return (
    <>
      <TextField
        {...at('title')}
        label={<FormattedMessage {...practiceFields.title} />}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      {told.map((part) => (
        <TextAreaField
          key={part}
          {...at(part)}
          label={<FormattedMessage {...practiceFields[part]} />}
          value={values[part]}
          onChange={(words) => change({ [part]: words })}
        />
      ))}
    </>
  );
}

function PlaceFields({ form: { values, change, at } }: { form: CommandForm<Values> }) {
  const intl = useIntl();
  return (
    <>
      <SelectField
        {...at('pillar')}
        none={null}
        label={<FormattedMessage {...practiceFields.pillar} />}
        options={optionsOf(intl, pillars, pillarWords)}
        value={values.pillar}
        onChange={(pillar) => change({ pillar })}
      />
      <CheckboxGroup
        {...at('steps')}
        label={<FormattedMessage {...practiceFields.steps} />}
        options={optionsOf(intl, sections, sectionWords)}
        value={values.steps}
        onChange={(steps) => change({ steps })}
      />
      <MultiSelectField
        {...at('topics')}
        optional
        label={<FormattedMessage {...practiceFields.topics} />}
        options={instrumentTags.map((tag) => ({ value: tag, label: tag.replaceAll('-', ' ') }))}
        value={values.topics}
        onChange={(topics) => change({ topics })}
      />
      <CheckboxGroup
        {...at('evidence')}
        optional
        label={<FormattedMessage {...practiceFields.evidence} />}
        options={optionsOf(intl, evidenceKinds, evidenceWords)}
        value={values.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <TextField
        {...at('evidenceLink')}
        optional
        label={<FormattedMessage {...practiceFields.evidenceLink} />}
        value={values.evidenceLink}
        onChange={(evidenceLink) => change({ evidenceLink })}
      />
    </>
  );
}
