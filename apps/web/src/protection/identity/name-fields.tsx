import { nameKinds, scripts } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button, Grid, Row, SelectField, Stack, TextField } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { nameKindWords, scriptWords } from '../words/identity-words.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { identityFieldName } from './identity-field-names.ts';
import type { NameValues } from './identity-values.ts';
import { suggestScript } from './suggest-script.ts';

interface NameFieldsProps {
  at: FieldAt;
  /** Which of the names, from 0. */
  index: number;
  value: NameValues;
  onChange: (value: NameValues) => void;
  /** Left out for the only name. */
  onRemove?: (() => void) | undefined;
}

/** One name, in its own script; the script follows the letters until somebody chooses it. */
export function NameFields({ at, index, value, onChange, onRemove }: NameFieldsProps) {
  const intl = useIntl();
  const write = (text: string) => {
    const script = value.isScriptChosen ? value.script : (suggestScript(text) ?? value.script);
    onChange({ ...value, text, script });
  };
  const isOneOfMany = onRemove !== undefined;
  const isLatin = value.script === 'Latn';
  return (
    <Stack gap={1}>
      <Row justify="between" align="end">
        {isOneOfMany && <strong>{identityFieldName(intl, `names.${index}`)}</strong>}
        {onRemove && (
          <Button kind="plain" size="small" icon="close" onPress={onRemove}>
            <FormattedMessage
              id="identity.name.remove"
              defaultMessage="Remove name {number}"
              values={{ number: index + 1 }}
            />
          </Button>
        )}
      </Row>
      <TextField
        {...at(`names.${index}.text`)}
        label={<FormattedMessage id="identity.name.text" defaultMessage="As the child writes it" />}
        value={value.text}
        onChange={write}
        lang={`und-${value.script}`}
      />
      {!isLatin && (
        <TextField
          {...at(`names.${index}.latin`)}
          label={
            <FormattedMessage id="identity.name.latin" defaultMessage="How it sounds, in Latin letters" />
          }
          optional
          value={value.latin}
          onChange={(latin) => onChange({ ...value, latin })}
          lang="und-Latn"
        />
      )}
      <Grid>
        <SelectField
          {...at(`names.${index}.script`)}
          label={<FormattedMessage id="identity.name.script" defaultMessage="Script" />}
          options={optionsOf(intl, scripts, scriptWords)}
          none={null}
          value={value.script}
          onChange={(script) =>
            onChange({ ...value, script: codeOf(scripts, script, value.script), isScriptChosen: true })
          }
        />
        <SelectField
          {...at(`names.${index}.kind`)}
          label={<FormattedMessage id="identity.name.kind" defaultMessage="Kind of name" />}
          options={optionsOf(intl, nameKinds, nameKindWords)}
          none={null}
          value={value.kind}
          onChange={(kind) => onChange({ ...value, kind: codeOf(nameKinds, kind, value.kind) })}
        />
      </Grid>
    </Stack>
  );
}
