import { useState } from 'react';
import {
  Button,
  Checkbox,
  CheckboxGroup,
  CodeField,
  DateField,
  type DateParts,
  FieldGroup,
  FileField,
  FormLayout,
  joinDate,
  LookupField,
  MultiSelectField,
  noDate,
  Panel,
  PartialDateField,
  PasswordField,
  RadioGroup,
  SelectField,
  TextAreaField,
  TextField,
  useForm,
} from '../ui/index.ts';
import { bases, languages } from './sample.ts';

interface Sample {
  name: string;
  born: DateParts;
  basis: string;
  sex: string;
  language: string;
  citizenships: readonly string[];
  needs: readonly string[];
  story: string;
  seen: string;
  alone: boolean;
}

const initial: Sample = {
  name: '',
  born: noDate,
  basis: '',
  sex: '',
  language: '',
  citizenships: ['UA'],
  needs: ['interpreter'],
  story: '',
  seen: '',
  alone: true,
};

const today = '2026-06-15';

function check(values: Sample) {
  const born = joinDate(values.born, today);
  return {
    name: values.name === '' ? 'Write the name as the child writes it, or “not known”.' : undefined,
    born: born.kind === 'problem' ? 'This day is in no calendar. Check the day and the month.' : undefined,
    sex: values.sex === '' ? 'Choose one; “not known” is an answer.' : undefined,
  };
}

export function Fields() {
  const form = useForm({ id: 'sample', initial, check, send: async () => undefined });
  return (
    <Panel title="A form">
      <FormLayout
        form={form}
        actions={
          <>
            <Button kind="primary" submit busy={form.isBusy}>
              Register
            </Button>
            <Button>Keep as a draft</Button>
          </>
        }
      >
        <FieldGroup title="Who the child is" hint="Write only what you know.">
          <TextField {...form.field('name')} label="Name" hint="In the child’s own script." />
          <PartialDateField
            {...form.field('born')}
            label="Birth date"
            today={today}
            basis={<SelectField {...form.field('basis')} label="What it rests on" options={bases} />}
          />
          <RadioGroup
            {...form.field('sex')}
            label="Sex"
            inline
            options={[
              { value: 'f', label: 'Girl' },
              { value: 'm', label: 'Boy' },
              { value: 'x', label: 'Another answer' },
              { value: 'u', label: 'Not known' },
            ]}
          />
          <LookupField {...form.field('language')} label="First language" options={languages} optional />
          <MultiSelectField
            {...form.field('citizenships')}
            label="Citizenships"
            optional
            options={[
              { value: 'UA', label: 'Ukraine' },
              { value: 'AF', label: 'Afghanistan' },
              { value: 'MD', label: 'Moldova' },
            ]}
          />
        </FieldGroup>
        <FieldGroup title="How the child came">
          <TextAreaField
            {...form.field('story')}
            label="What was said"
            hint="In the child’s words."
            optional
          />
          <DateField {...form.field('seen')} label="First seen" latest={today} optional />
          <CheckboxGroup
            {...form.field('needs')}
            label="Needed now"
            options={[
              { value: 'interpreter', label: 'An interpreter' },
              { value: 'doctor', label: 'A doctor', description: 'Today, not tomorrow.' },
            ]}
          />
          <Checkbox {...form.field('alone')} label="The child came alone" />
        </FieldGroup>
        <SignIn />
      </FormLayout>
    </Panel>
  );
}

function SignIn() {
  const [password, setPassword] = useState('correct horse');
  const [code, setCode] = useState('482');
  const [file, setFile] = useState<File>();
  return (
    <FieldGroup title="Signing in">
      <PasswordField id="password" label="Password" value={password} onChange={setPassword} />
      <CodeField
        id="code"
        label="Code of your authenticator app"
        value={code}
        onChange={setCode}
        error="The code has six digits. Wait for the next one and type it whole."
      />
      <FileField
        id="photo"
        label="Photograph"
        hint="JPEG, PNG or WebP, at most 10 MB. Where and when it was taken is removed."
        accept="image/*"
        optional
        value={file}
        onChange={setFile}
      />
    </FieldGroup>
  );
}
