import { languageCodes } from '@tutela/reference/codes';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button, Checkbox, LookupField, Row, Stack } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { useLanguageOptions } from '../words/names-of-codes.ts';
import { type LanguageValues, noLanguage } from './identity-values.ts';

const most = 12;

interface LanguageFieldsProps {
  at: FieldAt;
  value: readonly LanguageValues[];
  onChange: (value: LanguageValues[]) => void;
}

export function LanguageFields({ at, value, onChange }: LanguageFieldsProps) {
  const replace = (changed: LanguageValues) =>
    onChange(value.map((spoken) => (spoken.key === changed.key ? changed : spoken)));
  return (
    <Stack gap={3}>
      {value.map((spoken, index) => (
        <LanguageRow
          key={spoken.key}
          at={at}
          index={index}
          value={spoken}
          onChange={replace}
          onRemove={() => onChange(value.filter(({ key }) => key !== spoken.key))}
        />
      ))}
      {value.length < most && (
        <div>
          <Button icon="add" size="small" onPress={() => onChange([...value, noLanguage()])}>
            <FormattedMessage id="identity.language.add" defaultMessage="Add a language" />
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface LanguageRowProps {
  at: FieldAt;
  index: number;
  value: LanguageValues;
  onChange: (value: LanguageValues) => void;
  onRemove: () => void;
}

function LanguageRow({ at, index, value, onChange, onRemove }: LanguageRowProps) {
  const intl = useIntl();
  const options = useLanguageOptions(languageCodes);
  const { id, error } = at(`languages.${index}.language`);
  return (
    <Stack gap={1}>
      <LookupField
        id={id}
        error={error}
        label={intl.formatMessage(
          { id: 'identity.language', defaultMessage: 'Language {number}' },
          { number: index + 1 },
        )}
        optional
        options={options}
        value={value.language}
        onChange={(language) => onChange({ ...value, language })}
      />
      <Row justify="between">
        <Checkbox
          id={`${id}-interpreter`}
          label={
            <FormattedMessage
              id="identity.interpreter"
              defaultMessage="An interpreter is needed to speak with the child"
            />
          }
          value={value.interpreterNeeded}
          onChange={(interpreterNeeded) => onChange({ ...value, interpreterNeeded })}
        />
        <Button kind="plain" size="small" icon="close" onPress={onRemove}>
          <FormattedMessage
            id="identity.language.remove"
            defaultMessage="Remove language {number}"
            values={{ number: index + 1 }}
          />
        </Button>
      </Row>
    </Stack>
  );
}
