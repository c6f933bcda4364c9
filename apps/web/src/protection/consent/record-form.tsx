import { recordConsentRoute } from '@tutela/contract';
import {
  consenters,
  consentMedia,
  type Explanation,
  explanations,
  lawfulBases,
  publicationAnswers,
  RecordConsent,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, DateField, FieldGroup, RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { LanguageField } from '../form/language-field.tsx';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { interpreterFields } from '../interpreter/interpreter-words.ts';
import { InterpretingFields } from '../interpreter/interpreting-fields.tsx';
import {
  type InterpretingValues,
  interpretingCommand,
  noInterpreting,
} from '../interpreter/interpreting-values.ts';
import { optionsOf } from '../words/options-of.ts';
import { consentFields } from './consent-fields.ts';
import {
  basisWords,
  consenterWords,
  explanationWords,
  mediumWords,
  publicationWords,
} from './consent-words.ts';
import { ScopeFields } from './scope-fields.tsx';
import { noScope, type ScopeValues, scopeOf } from './scope-values.ts';

interface ConsentValues extends ScopeValues, InterpretingValues {
  by: string;
  capacityNote: string;
  exceptions: string;
  explained: Readonly<Record<Explanation, boolean>>;
  medium: string;
  language: string;
  lawfulBasis: string;
  childOnPublication: string;
  givenOn: string;
}

const initialValues = (): ConsentValues => ({
  by: '',
  capacityNote: '',
  ...noScope(),
  exceptions: '',
  explained: {
    purpose: false,
    use: false,
    research_use: false,
    right_of_access: false,
    storage_time: false,
    withdrawal: false,
  },
  medium: '',
  language: '',
  ...noInterpreting,
  lawfulBasis: '',
  childOnPublication: 'not_asked',
  givenOn: today(),
});

/** A no to being shown, with which nothing is agreed to. */
const isNoAlone = ({
  purposes,
  childOnPublication,
}: Pick<ConsentValues, 'childOnPublication' | 'purposes'>) =>
  purposes.length === 0 && childOnPublication === 'no';

/** Records that the child, the guardian or both agreed, after all was explained. */
export function RecordConsentForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordConsentRoute);
  const { form, staleSince } = useCaseForm({
    id: 'consent',
    section: 'consent',
    initial: initialValues(),
    schema: RecordConsent,
    commandOf: (values) => ({ ...values, ...scopeOf(values), ...interpretingCommand(values) }),
    names: { ...interpreterFields, ...consentFields },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (body) =>
      isNoAlone(body) ? (
        <FormattedMessage
          id="consent.done.no"
          defaultMessage="The child’s no is recorded. It agrees to nothing."
        />
      ) : (
        <FormattedMessage id="consent.done" defaultMessage="The consent is recorded." />
      ),
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="consent"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={
        isNoAlone(form.values) ? (
          <FormattedMessage id="consent.send.no" defaultMessage="Record the child’s no" />
        ) : (
          <FormattedMessage id="consent.send" defaultMessage="Record the consent" />
        )
      }
    >
      <Explained form={form} />
      <Giving form={form} />
      <ScopeFields form={form} />
      <Limits form={form} />
    </CaseForm>
  );
}

interface PartProps {
  form: CommandForm<ConsentValues>;
}

/** First, since nobody can agree to what was not explained. */
function Explained({ form }: PartProps) {
  const { values, change, at } = form;
  return (
    <FieldGroup
      title={<FormattedMessage {...consentFields.explained} />}
      hint={
        <FormattedMessage
          id="consent.explained.hint"
          defaultMessage="In words they understand. Without all six nobody can agree. Urgent help never waits for this."
        />
      }
    >
      {explanations.map((each) => (
        <Checkbox
          key={each}
          {...at(`explained.${each}`)}
          label={<FormattedMessage {...explanationWords[each]} />}
          value={values.explained[each]}
          onChange={(isGiven) => change({ explained: { ...values.explained, [each]: isGiven } })}
        />
      ))}
    </FieldGroup>
  );
}

/** Who agreed, and how. */
function Giving({ form }: PartProps) {
  const intl = useIntl();
  const { values, change, at } = form;
  return (
    <>
      <RadioGroup
        {...at('by')}
        label={<FormattedMessage {...consentFields.by} />}
        options={optionsOf(intl, consenters, consenterWords)}
        value={values.by}
        onChange={(by) => change({ by })}
      />
      <TextAreaField
        {...at('capacityNote')}
        label={<FormattedMessage {...consentFields.capacityNote} />}
        lines={2}
        value={values.capacityNote}
        onChange={(capacityNote) => change({ capacityNote })}
      />
      <SelectField
        {...at('medium')}
        label={<FormattedMessage {...consentFields.medium} />}
        options={optionsOf(intl, consentMedia, mediumWords)}
        value={values.medium}
        onChange={(medium) => change({ medium })}
      />
      <LanguageField
        {...at('language')}
        label={<FormattedMessage {...consentFields.language} />}
        value={values.language}
        onChange={(language) => change({ language })}
      />
      <InterpretingFields at={at} values={values} onChange={change} />
      <DateField
        {...at('givenOn')}
        label={<FormattedMessage {...consentFields.givenOn} />}
        latest={today()}
        value={values.givenOn}
        onChange={(givenOn) => change({ givenOn })}
      />
    </>
  );
}

/** What was excepted, what the child said on publication, and on what the processing rests. */
function Limits({ form }: PartProps) {
  const intl = useIntl();
  const { values, change, at } = form;
  return (
    <>
      <TextAreaField
        {...at('exceptions')}
        optional
        label={<FormattedMessage {...consentFields.exceptions} />}
        lines={2}
        value={values.exceptions}
        onChange={(exceptions) => change({ exceptions })}
      />
      <RadioGroup
        {...at('childOnPublication')}
        label={<FormattedMessage {...consentFields.childOnPublication} />}
        hint={
          <FormattedMessage
            id="consent.publication.hint"
            defaultMessage="A no is final. If the child said no and nothing was agreed to, leave purposes, sections and recipients empty."
          />
        }
        options={optionsOf(intl, publicationAnswers, publicationWords)}
        value={values.childOnPublication}
        onChange={(childOnPublication) => change({ childOnPublication })}
      />
      <SelectField
        {...at('lawfulBasis')}
        label={<FormattedMessage {...consentFields.lawfulBasis} />}
        hint={
          <FormattedMessage
            id="consent.basis.hint"
            defaultMessage="Another question than who agreed: authorities rarely rely on consent. Ask the data-protection officer if in doubt."
          />
        }
        options={optionsOf(intl, lawfulBases, basisWords)}
        value={values.lawfulBasis}
        onChange={(lawfulBasis) => change({ lawfulBasis })}
      />
    </>
  );
}
