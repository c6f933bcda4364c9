import { useQuery } from '@tanstack/react-query';
import { decideNominationRoute } from '@tutela/contract';
import { nominationChecks } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { type CommandForm, useCommandForm } from '../../protection/form/use-command-form.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { CheckboxGroup, LookupField, RadioGroup, TextAreaField } from '../../ui/index.ts';
import { useFieldName } from '../field-name.ts';
import { checkWords, decisionWords, nominationFields } from './directory-words.ts';
import { candidatesQuery, type Nomination, nominationsKey } from './nominations.queries.ts';
import { seatsKey } from './seats.ts';

interface Values {
  outcome: string;
  accountId: string;
  checks: readonly string[];
  reason: string;
}

const initial: Values = { outcome: 'verified', accountId: '', checks: [], reason: '' };

/** The secretariat compares note and person. All three comparisons must hold before a seat opens. */
export function DecideNominationForm({
  nomination: { nominationId, person },
  onDone,
  onCancel,
}: ActFormProps & { readonly nomination: Nomination }) {
  const intl = useIntl();
  const send = useCommand(decideNominationRoute, { stale: [nominationsKey, seatsKey] });
  const form = useCommandForm({
    id: `decide-${nominationId}`,
    initial,
    schema: decideNominationRoute.body,
    commandOf: ({ outcome, accountId, checks, reason }) =>
      outcome === 'verified' ? { outcome, accountId, checks } : { outcome, reason },
    fieldName: useFieldName(nominationFields),
    becauseAt: {
      ...{ note_missing: 'outcome', own_nomination: 'outcome', not_open: 'outcome', not_a_member: 'outcome' },
      ...{ focal_point_taken: 'outcome', until_is_past: 'outcome', check_failed: 'checks' },
      'platform.not_found': 'accountId',
    },
    send: async (body) => {
      await send.mutateAsync({ params: { nominationId }, body });
      onDone(<FormattedMessage id="nominations.decided" defaultMessage="It is decided." />);
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="nominations.decide.send" defaultMessage="Decide" />}
    >
      <RadioGroup
        {...at('outcome')}
        label={<FormattedMessage {...nominationFields.outcome} />}
        options={optionsOf(intl, ['verified', 'refused'], decisionWords)}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {values.outcome === 'verified' ? (
        <CompareFields form={form} person={person} />
      ) : (
        <TextAreaField
          {...at('reason')}
          lines={3}
          label={<FormattedMessage {...nominationFields.reason} />}
          value={values.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
    </CommandLayout>
  );
}

function CompareFields({
  form: { values, change, at },
  person,
}: {
  form: CommandForm<Values>;
  person: string;
}) {
  const intl = useIntl();
  const { data } = useQuery(candidatesQuery);
  return (
    <>
      <LookupField
        {...at('accountId')}
        label={<FormattedMessage {...nominationFields.accountId} />}
        hint={
          <FormattedMessage
            id="nominations.account.hint"
            defaultMessage="The note names: {person}. Somebody who is not in the list is invited first, as delegate or head of delegation."
            values={{ person: <bdi>{person}</bdi> }}
          />
        }
        options={(data?.candidates ?? []).map(({ accountId, name }) => ({ value: accountId, label: name }))}
        value={values.accountId}
        onChange={(accountId) => change({ accountId })}
      />
      <CheckboxGroup
        {...at('checks')}
        label={<FormattedMessage {...nominationFields.checks} />}
        options={optionsOf(intl, nominationChecks, checkWords)}
        value={values.checks}
        onChange={(checks) => change({ checks })}
      />
    </>
  );
}
