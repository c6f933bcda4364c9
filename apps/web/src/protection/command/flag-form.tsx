import { changeFlagRoute } from '@tutela/contract';
import { ChangeFlag, type Flag, flags, without } from '@tutela/domain';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { SelectField } from '../../ui/index.ts';
import { fileKey, listKeys } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { CommandLayout } from '../form/command-layout.tsx';
import { ReasonField } from '../form/reason-field.tsx';
import { useCommandForm } from '../form/use-command-form.ts';
import { flagWords } from '../words/header-words.ts';
import { codeOf } from '../words/options-of.ts';
import type { ActFormProps } from './act-form.ts';
import { useFieldName } from './field-names.ts';
import { NewerEntries } from './newer-entries.tsx';
import { useBaseVersion } from './use-base-version.ts';

interface FlagValues {
  flag: Flag | '';
  raised: boolean;
  reason: string;
}

/** Raises a flag, or lowers one that is raised. `flag` is chosen beforehand where a button names it. */
export function FlagForm({ onDone, onCancel, flag }: ActFormProps & { flag?: Flag | undefined }) {
  const intl = useIntl();
  const { file, fileId } = useFileOnPage();
  const base = useBaseVersion('plan');
  const change = useCommand(changeFlagRoute, { stale: [fileKey(fileId), ...listKeys] });
  const isRaised = (code: string) => file.header.flags.some((raised) => raised === code);
  // Decided when it is chosen: if others are faster, sending again must not do the opposite.
  const [raises] = useState(!isRaised(flag ?? ''));
  const initial: FlagValues = { flag: flag ?? '', raised: raises, reason: '' };
  const form = useCommandForm({
    id: `flag-${flag ?? 'any'}-${raises ? 'up' : 'down'}`,
    initial,
    schema: ChangeFlag,
    commandOf: (values) => ({ ...values, baseVersion: base.version }),
    fieldName: useFieldName(),
    send: async (body) => {
      await base.guard(() => change.mutateAsync({ params: { fileId }, body }));
      onDone(<Done flag={body.flag} isRaised={body.raised} />);
    },
  });
  // That a child is missing or under control is an alarm with an act of its own, not a mark.
  const options = without(without(flags, 'missing'), 'under_control').map((code) => ({
    value: code,
    label: labelOf(code),
  }));
  function labelOf(code: Flag): string {
    return intl.formatMessage(
      {
        id: 'flag.option',
        defaultMessage: '{raised, select, true {{flag} (raised now)} other {{flag}}}',
      },
      { flag: intl.formatMessage(flagWords[code]), raised: String(isRaised(code)) },
    );
  }
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<Confirm isAlarm={flag !== undefined} raises={form.values.raised} />}
    >
      <NewerEntries section="plan" after={base.staleSince} />
      {flag === undefined && (
        <SelectField
          {...form.at('flag')}
          label={<FormattedMessage id="flag.field" defaultMessage="Flag" />}
          options={options}
          value={form.values.flag}
          onChange={(chosen) => form.change({ flag: codeOf(flags, chosen, ''), raised: !isRaised(chosen) })}
        />
      )}
      <ReasonField form={form} />
    </CommandLayout>
  );
}

function Confirm({ isAlarm, raises }: { isAlarm: boolean; raises: boolean }) {
  if (isAlarm) return <FormattedMessage id="flag.report" defaultMessage="Write it down" />;
  return raises ? (
    <FormattedMessage id="flag.raise" defaultMessage="Raise the flag" />
  ) : (
    <FormattedMessage id="flag.lower" defaultMessage="Lower the flag" />
  );
}

function Done({ flag, isRaised }: { flag: Flag; isRaised: boolean }) {
  const intl = useIntl();
  return (
    <FormattedMessage
      id="flag.done"
      defaultMessage="{raised, select, true {The flag “{flag}” is raised.} other {The flag “{flag}” is lowered.}}"
      values={{ flag: intl.formatMessage(flagWords[flag]), raised: String(isRaised) }}
    />
  );
}
