import { MultiSelect } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import { useIntl } from 'react-intl';
import type { Option, ValueField } from '../field/field.ts';
import { frameOf } from '../field/frame.tsx';
import css from './choice.module.css';
import { filterOr, optionClasses } from './options.ts';

interface MultiSelectFieldProps extends ValueField<readonly string[]> {
  options: readonly Option[];
}

/** Any of many, found by typing: citizenships, languages. */
export function MultiSelectField(props: MultiSelectFieldProps) {
  const { value, onChange, options, optional = false } = props;
  const intl = useIntl();
  const frame = frameOf(props);
  const nothing = intl.formatMessage({ id: 'ui.lookup.nothing', defaultMessage: 'Nothing by this name' });
  return (
    <MultiSelect
      {...frame}
      classNames={{ ...frame.classNames, ...optionClasses, pill: css.pill ?? '' }}
      aria-required={!optional}
      searchable
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
      hidePickedOptions
      filter={filterOr(nothing)}
      data={[...options]}
      value={[...value]}
      onChange={onChange}
    />
  );
}
