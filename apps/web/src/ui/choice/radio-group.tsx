import { Radio } from '@mantine/core';
import '@mantine/core/styles/Radio.layer.css';
import type { Option, ValueField } from '../field/field.ts';
import css from './choice.module.css';
import { ChoiceFrame } from './choice-frame.tsx';

interface RadioGroupProps extends ValueField<string> {
  options: readonly Option[];
  inline?: boolean;
}

/** One of a few, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { id, value, onChange, options } = props;
  return (
    <ChoiceFrame {...props} role="radiogroup">
      {options.map((option, at) => (
        <Radio
          key={option.value}
          id={at === 0 ? id : `${id}-${option.value}`}
          name={id}
          value={option.value}
          label={option.label}
          description={option.description}
          classNames={{
            icon: css.icon ?? '',
            inner: css.inner ?? '',
            radio: css.box ?? '',
            body: css.body ?? '',
            label: css.label ?? '',
            description: css.hint ?? '',
          }}
          checked={value === option.value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </ChoiceFrame>
  );
}
