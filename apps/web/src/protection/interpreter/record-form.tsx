import { useQuery } from '@tanstack/react-query';
import { recordInterpreterRoute } from '@tutela/contract';
import {
  genderWishes,
  type Interpreters,
  interpreterConflicts,
  interpreterGenders,
  RecordInterpreter,
} from '@tutela/domain';
import { languageCodes } from '@tutela/reference/codes';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  Checkbox,
  DateField,
  MultiSelectField,
  RadioGroup,
  SelectField,
  Skeleton,
  TextAreaField,
  TextField,
} from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { useLanguageOptions } from '../words/names-of-codes.ts';
import { optionsOf } from '../words/options-of.ts';
import { conflictWords, genderWords, interpreterFields, wishWords } from './interpreter-words.ts';

const noLanguages: readonly string[] = [];
const unknown = {
  interpreterId: '',
  name: '',
  languages: noLanguages,
  gender: '',
  vettedOn: '',
  vettedBy: '',
  vettedUntil: '',
  undertaking: false,
  conflict: '',
  conflictReasons: '',
  genderWish: '',
};
type Values = typeof unknown;

/** Records an interpreter of the file, or what is known of one now. */
export function RecordInterpreterForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} interpreters={kase.data.interpreters} />;
}

const valuesOf = (interpreters: Interpreters, id: string): Values => {
  const found = interpreters.find(({ interpreterId }) => interpreterId === id);
  if (found === undefined) return unknown;
  const { refusal: _, uses: __, vettedOn, vettedUntil, ...known } = found;
  return { ...known, vettedOn: vettedOn ?? '', vettedUntil: vettedUntil ?? '' };
};

function Fields({ interpreters, onDone, onCancel }: ActFormProps & { interpreters: Interpreters }) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordInterpreterRoute);
  const { form, staleSince } = useCaseForm({
    id: 'interpreter',
    section: 'screening',
    initial: unknown,
    schema: RecordInterpreter,
    commandOf: ({ interpreterId, vettedOn, vettedUntil, ...values }) => ({
      ...values,
      interpreterId: interpreterId || null,
      vettedOn: vettedOn || null,
      vettedUntil: vettedUntil || null,
    }),
    names: interpreterFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="interpreter.done" defaultMessage="The interpreter is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="screening"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="interpreter.send" defaultMessage="Record the interpreter" />}
    >
      {interpreters.length > 0 && (
        <SelectField
          {...at('interpreterId')}
          optional
          label={<FormattedMessage id="interpreter.known" defaultMessage="Somebody recorded before" />}
          options={interpreters.map(({ interpreterId, name }) => ({ value: interpreterId, label: name }))}
          value={values.interpreterId}
          onChange={(interpreterId) => change(valuesOf(interpreters, interpreterId))}
        />
      )}
      <TextField
        {...at('name')}
        label={<FormattedMessage {...interpreterFields.name} />}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <MultiSelectField
        {...at('languages')}
        label={<FormattedMessage {...interpreterFields.languages} />}
        options={useLanguageOptions(languageCodes)}
        value={values.languages}
        onChange={(languages) => change({ languages })}
      />
      <GenderFields form={form} />
      <TieFields form={form} />
      <VettingFields form={form} />
    </CaseForm>
  );
}

function GenderFields({ form: { values, change, at } }: { form: CommandForm<Values> }) {
  const intl = useIntl();
  return (
    <>
      <SelectField
        {...at('gender')}
        label={<FormattedMessage {...interpreterFields.gender} />}
        options={optionsOf(intl, interpreterGenders, genderWords)}
        value={values.gender}
        onChange={(gender) => change({ gender })}
      />
      <RadioGroup
        {...at('genderWish')}
        label={<FormattedMessage {...interpreterFields.genderWish} />}
        options={optionsOf(intl, genderWishes, wishWords)}
        value={values.genderWish}
        onChange={(genderWish) => change({ genderWish })}
      />
    </>
  );
}

function TieFields({ form: { values, change, at } }: { form: CommandForm<Values> }) {
  const intl = useIntl();
  return (
    <>
      <RadioGroup
        {...at('conflict')}
        label={<FormattedMessage {...interpreterFields.conflict} />}
        options={optionsOf(intl, interpreterConflicts, conflictWords)}
        value={values.conflict}
        onChange={(conflict) => change({ conflict })}
      />
      {values.conflict !== '' && values.conflict !== 'not_checked' && (
        <TextAreaField
          {...at('conflictReasons')}
          label={<FormattedMessage {...interpreterFields.conflictReasons} />}
          lines={2}
          value={values.conflictReasons}
          onChange={(conflictReasons) => change({ conflictReasons })}
        />
      )}
    </>
  );
}

function VettingFields({ form: { values, change, at } }: { form: CommandForm<Values> }) {
  return (
    <>
      <DateField
        {...at('vettedOn')}
        optional
        label={<FormattedMessage {...interpreterFields.vettedOn} />}
        latest={today()}
        value={values.vettedOn}
        onChange={(vettedOn) => change({ vettedOn })}
      />
      <TextField
        {...at('vettedBy')}
        optional
        label={<FormattedMessage {...interpreterFields.vettedBy} />}
        value={values.vettedBy}
        onChange={(vettedBy) => change({ vettedBy })}
      />
      <DateField
        {...at('vettedUntil')}
        optional
        label={<FormattedMessage {...interpreterFields.vettedUntil} />}
        value={values.vettedUntil}
        onChange={(vettedUntil) => change({ vettedUntil })}
      />
      <Checkbox
        {...at('undertaking')}
        label={<FormattedMessage {...interpreterFields.undertaking} />}
        value={values.undertaking}
        onChange={(undertaking) => change({ undertaking })}
      />
    </>
  );
}
