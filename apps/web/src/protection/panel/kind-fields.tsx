import { type DescribedOption, panelDecisions } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { RadioGroup } from '../../ui/index.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { panelDecisionWords } from '../determination/determination-words.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { optionChoices } from '../report/option-choices.ts';
import { optionsOf } from '../words/options-of.ts';

interface KindValues {
  readonly kind: string;
  readonly option: string;
}

interface KindFieldsProps {
  at: FieldAt;
  values: KindValues;
  onChange: (some: Partial<KindValues>) => void;
  options: readonly DescribedOption[];
}

export const approves = (kind: string): boolean => kind === 'approve' || kind === 'approve_with_conditions';

/** What is decided, and which option where one is approved. */
export function KindFields({ at, values, onChange, options }: KindFieldsProps) {
  const intl = useIntl();
  return (
    <>
      <RadioGroup
        {...at('kind')}
        label={<FormattedMessage {...fields.kind} />}
        options={optionsOf(intl, panelDecisions, panelDecisionWords)}
        value={values.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {approves(values.kind) && (
        <RadioGroup
          {...at('option')}
          label={<FormattedMessage {...fields.option} />}
          options={optionChoices(intl, options)}
          value={values.option}
          onChange={(option) => onChange({ option })}
        />
      )}
    </>
  );
}
