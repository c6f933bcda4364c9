import { codeNamePrefix } from '@tutela/domain';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { TextField } from '../../ui/index.ts';

interface CodeNameFieldProps {
  value: string;
  onChange: (codeName: string | undefined) => void;
}

/** Finds files by how their code name begins. Anything else stays in the field: it may be the name of a child. */
export function CodeNameField({ value, onChange }: CodeNameFieldProps) {
  const intl = useIntl();
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  // The filter was changed elsewhere: a saved view, the way back, "clear all".
  if (seen !== value) {
    setSeen(value);
    if ((codeNamePrefix(typed) ?? '') !== value) setTyped(value);
  }
  const write = (text: string) => {
    setTyped(text);
    const prefix = codeNamePrefix(text);
    if ((prefix ?? '') !== value) onChange(prefix);
  };
  const isStrange = typed.trim() !== '' && codeNamePrefix(typed) === undefined;
  return (
    <TextField
      id="filter-code-name"
      type="search"
      label={<FormattedMessage id="files.codeName" defaultMessage="Code name begins with" />}
      error={
        isStrange
          ? intl.formatMessage({
              id: 'files.codeName.strange',
              defaultMessage: 'No code name begins so. Children are never searched by name here.',
            })
          : undefined
      }
      value={typed}
      onChange={write}
    />
  );
}
