import {
  type ClockName,
  type ClockRule,
  type CountryTemplate,
  clockKinds,
  clockReceivers,
  clockUnits,
  whyUnusable,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CancelButton } from '../../../platform/rows/cancel-button.tsx';
import {
  Button,
  CheckboxGroup,
  FormLayout,
  Notice,
  SelectField,
  TextField,
  useForm,
} from '../../../ui/index.ts';
import { becauseWords } from '../../words/because-words.ts';
import { codeOf, optionsOf } from '../../words/options-of.ts';
import { receiverWords, unitWords } from '../clock-words.ts';
import { type RuleValues, readRule, valuesOf } from './rule-values.ts';

interface RuleFormProps {
  name: ClockName;
  draft: CountryTemplate;
  onDraft: (draft: CountryTemplate) => void;
  onDone: () => void;
}

/** How one clock runs. Kept for the new version; nothing is sent yet. */
export function RuleForm({ name, draft, onDraft, onDone }: RuleFormProps) {
  const intl = useIntl();
  const before = draft.clocks[name];
  const isDate = clockKinds[name].counts === 'dated';
  const withRule = (rule: ClockRule) => ({ ...draft, clocks: { ...draft.clocks, [name]: rule } });
  const number = intl.formatMessage({ id: 'template.number', defaultMessage: 'Write a whole number.' });
  const form = useForm<RuleValues>({
    id: `template-${name}`,
    initial: valuesOf(before),
    check: (values) => {
      const found = readRule(values, before);
      if (found.wrong !== undefined) return { [found.wrong]: number };
      const fault = whyUnusable(draft, withRule(found.rule));
      if (fault === undefined || fault.because === 'template_unchanged') return {};
      const field = fault.because === 'template_warning_too_early' ? 'warnings' : 'high';
      return { [field]: intl.formatMessage(becauseWords[fault.because]) };
    },
    send: async (values) => {
      const { rule } = readRule(values, before);
      if (rule !== undefined) onDraft(withRule(rule));
      onDone();
      return undefined;
    },
  });
  return (
    <FormLayout
      form={form}
      actions={
        <>
          <Button kind="primary" submit>
            <FormattedMessage id="template.keep" defaultMessage="Keep for the new version" />
          </Button>
          <CancelButton onPress={onDone} />
        </>
      }
    >
      {isDate && (
        <Notice>
          <FormattedMessage
            id="template.dated"
            defaultMessage="This clock follows a date of the file. The length says how many days before that date it ends."
          />
        </Notice>
      )}
      {!isDate && (
        <SelectField
          {...form.field('unit')}
          none={null}
          label={<FormattedMessage id="template.unit" defaultMessage="Counts in" />}
          options={optionsOf(intl, clockUnits, unitWords)}
        />
      )}
      <TextField
        {...form.field('high')}
        type="number"
        label={<FormattedMessage id="template.high" defaultMessage="Length at high risk" />}
      />
      <TextField
        {...form.field('medium')}
        type="number"
        label={<FormattedMessage id="template.medium" defaultMessage="Length at medium risk" />}
      />
      <TextField
        {...form.field('low')}
        type="number"
        label={<FormattedMessage id="template.low" defaultMessage="Length at low risk" />}
      />
      <TextField
        {...form.field('warnings')}
        optional
        label={<FormattedMessage id="template.warnings" defaultMessage="Warns before its end" />}
        hint={
          <FormattedMessage
            id="template.warnings.hint"
            defaultMessage="{unit, select, hours {Hours, for example 12, 6} other {Days, for example 7, 3, 1}}. The first warning goes to the first receiver; each step after it tells one more."
            values={{ unit: codeOf(clockUnits, form.values.unit, before.unit) }}
          />
        }
      />
      <CheckboxGroup
        {...form.field('chain')}
        label={<FormattedMessage id="template.chain" defaultMessage="Tells, in this order" />}
        options={optionsOf(intl, clockReceivers, receiverWords)}
      />
      <TextField
        {...form.field('stepDays')}
        type="number"
        label={
          <FormattedMessage id="template.stepDays" defaultMessage="Days between the steps after its end" />
        }
      />
    </FormLayout>
  );
}
