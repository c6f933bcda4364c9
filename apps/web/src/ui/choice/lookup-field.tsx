import { Select } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { Option, ValueField } from '../field/field.ts';
import { frameOf } from '../field/frame.tsx';
import { filterOr, optionClasses } from './options.ts';

interface LookupFieldProps extends ValueField<string> {
  options: readonly Option[];
}

/** One of many, found by typing: a country, a language, a colleague. */
export function LookupField(props: LookupFieldProps) {
  const { value, onChange, options, optional = false } = props;
  const intl = useIntl();
  const frame = frameOf(props);
  const nothing = intl.formatMessage({ id: 'ui.lookup.nothing', defaultMessage: 'Nothing by this name' });
  return (
    <Select
      {...frame}
      classNames={{ ...frame.classNames, ...optionClasses }}
      aria-required={!optional}
      autoComplete="off"
      searchable
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
      clearable={optional}
      clearButtonProps={{
        'aria-label': intl.formatMessage({ id: 'ui.lookup.clear', defaultMessage: 'Clear' }),
      }}
      selectFirstOptionOnChange
      filter={filterOr(nothing)}
      data={[...options]}
      // Enter chooses; it does not send a form whose choice was not made yet.
      wrapperProps={{ onKeyDown: keepEnter }}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}

function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
