import { FormattedMessage, type IntlShape } from 'react-intl';
import { TextField } from '../../ui/index.ts';
import type { ShownProblem } from '../form/use-command-form.ts';

interface TypedCodeNameProps {
  id: string;
  error: string | undefined;
  codeName: string;
  value: string;
  onChange: (value: string) => void;
}

/** What cannot be undone is confirmed by typing the code name of the file. */
export function TypedCodeName({ codeName, ...field }: TypedCodeNameProps) {
  return (
    <TextField
      {...field}
      label={
        <FormattedMessage
          id="erase.typed"
          defaultMessage="To confirm, type the code name: {codeName}"
          values={{ codeName: <bdi>{codeName}</bdi> }}
        />
      }
    />
  );
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

export function typedProblems(intl: IntlShape, id: string, typed: string, codeName: string): ShownProblem[] {
  if (plain(typed) === plain(codeName)) return [];
  const message = intl.formatMessage(
    { id: 'erase.typed.wrong', defaultMessage: 'This is not the code name of the file. Type: {codeName}' },
    { codeName },
  );
  return [{ id, message }];
}
