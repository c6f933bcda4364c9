import { FormattedMessage } from 'react-intl';
import { Button, Stack } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { type NameValues, noName } from './identity-values.ts';
import { NameFields } from './name-fields.tsx';

const most = 12;

interface NamesFieldsProps {
  at: FieldAt;
  value: readonly NameValues[];
  onChange: (value: NameValues[]) => void;
}

export function NamesFields({ at, value, onChange }: NamesFieldsProps) {
  const replace = (changed: NameValues) =>
    onChange(value.map((name) => (name.key === changed.key ? changed : name)));
  const remove = (key: string) => onChange(value.filter((name) => name.key !== key));
  return (
    <Stack gap={3}>
      {value.map((name, index) => (
        <NameFields
          key={name.key}
          at={at}
          index={index}
          value={name}
          onChange={replace}
          onRemove={value.length > 1 ? () => remove(name.key) : undefined}
        />
      ))}
      {value.length < most && (
        <div>
          <Button icon="add" size="small" onPress={() => onChange([...value, noName()])}>
            <FormattedMessage id="identity.name.add" defaultMessage="Add another name" />
          </Button>
        </div>
      )}
    </Stack>
  );
}
