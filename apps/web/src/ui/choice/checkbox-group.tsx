import type { Option, ValueField } from '../field/field.ts';
import { Checkbox } from './checkbox.tsx';
import { ChoiceFrame } from './choice-frame.tsx';

interface CheckboxGroupProps extends ValueField<readonly string[]> {
  options: readonly Option[];
}

/** Any of a few, all in sight. For long lists use `MultiSelectField`. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { id, value, onChange, options } = props;
  const toggle = (option: string, isChosen: boolean) =>
    onChange(isChosen ? [...value, option] : value.filter((other) => other !== option));
  return (
    <ChoiceFrame {...props}>
      {options.map((option, at) => (
        <Checkbox
          key={option.value}
          id={at === 0 ? id : `${id}-${option.value}`}
          label={option.label}
          hint={option.description}
          value={value.includes(option.value)}
          onChange={(isChosen) => toggle(option.value, isChosen)}
        />
      ))}
    </ChoiceFrame>
  );
}
