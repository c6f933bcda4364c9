import { decideDeterminationRoute } from '@tutela/contract';
import { DecideDetermination, longestDeferralDays, quorumOf } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { useCurrent } from '../determination/use-current.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { acts, type DecisionValues, decisionOf, noDecision } from './decision-values.ts';
import { KindFields } from './kind-fields.tsx';
import { StepsFields } from './steps-fields.tsx';

/** Writes down what the panel decided. Who voted how, and the dissent, go with it by themselves. */
export function DecideForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const session = useCurrent()?.sessions.at(-1);
  const command = useFileCommand(decideDeterminationRoute);
  const { form, staleSince } = useCaseForm({
    id: 'panel-decide',
    section: 'determination',
    initial: noDecision,
    schema: DecideDetermination,
    commandOf: decisionOf,
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="panel.decide.done" defaultMessage="The decision is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="panel.decide.send" defaultMessage="Record the decision" />}
    >
      {session !== undefined && (
        <p>
          <FormattedMessage
            id="panel.decide.votes"
            defaultMessage="{voting, plural, =0 {Nobody has voted yet} one {One has voted} other {# have voted}}; {needed} must, and more than half of them must hold what is recorded here."
            values={{ voting: session.votes.length, needed: quorumOf(session.track) }}
          />
        </p>
      )}
      <KindFields at={at} values={values} onChange={change} options={session?.options ?? []} />
      <WordsField
        at={at('reasons')}
        label={fields.reasons}
        lines={4}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <WordsField
        at={at('answerToGuardian')}
        optional
        label={fields.answerToGuardian}
        lines={2}
        value={values.answerToGuardian}
        onChange={(answerToGuardian) => change({ answerToGuardian })}
      />
      {acts(values.kind) && <ActingFields form={form} />}
      {values.kind === 'defer' && <DeferralFields form={form} />}
    </CaseForm>
  );
}

function ActingFields({ form }: { form: CommandForm<DecisionValues> }) {
  const { values, change, at } = form;
  return (
    <>
      <WordsField
        at={at('conditions')}
        optional={values.kind === 'approve'}
        label={fields.conditions}
        lines={2}
        value={values.conditions}
        onChange={(conditions) => change({ conditions })}
      />
      <StepsFields form={form} />
      <DateField
        {...at('reviewOn')}
        label={<FormattedMessage {...fields.reviewOn} />}
        earliest={today()}
        value={values.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
      />
    </>
  );
}

function DeferralFields({ form: { values, change, at } }: { form: CommandForm<DecisionValues> }) {
  return (
    <>
      <WordsField
        at={at('missing')}
        label={fields.missing}
        lines={2}
        value={values.missing}
        onChange={(missing) => change({ missing })}
      />
      <TextField
        {...at('missingOwner')}
        label={<FormattedMessage {...fields.missingOwner} />}
        value={values.missingOwner}
        onChange={(missingOwner) => change({ missingOwner })}
      />
      <DateField
        {...at('missingBy')}
        label={<FormattedMessage {...fields.missingBy} />}
        hint={
          <FormattedMessage
            id="panel.decide.deferral"
            defaultMessage="Within {days} days: default, confirm with national law. A second deferral goes to the supervisors."
            values={{ days: longestDeferralDays }}
          />
        }
        earliest={today()}
        value={values.missingBy}
        onChange={(missingBy) => change({ missingBy })}
      />
    </>
  );
}
