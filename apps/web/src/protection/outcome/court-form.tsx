import { recordCourtDecisionRoute } from '@tutela/contract';
import { RecordCourtDecision } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { noDecision } from '../panel/decision-values.ts';
import { StepsFields } from '../panel/steps-fields.tsx';

const initial = {
  court: '',
  courtReference: '',
  decidedOn: '',
  decided: '',
  reasons: '',
  appealRoute: '',
  appealUntil: '',
  steps: noDecision.steps,
  reviewOn: '',
};

/** Takes over what a court decided. The panel's procedure ends with it; it is told and carried out like any decision. */
export function CourtDecisionForm({ onDone, onCancel }: ActFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordCourtDecisionRoute);
  const { form, staleSince } = useCaseForm({
    id: 'court-decision',
    section: 'determination',
    initial,
    schema: RecordCourtDecision,
    commandOf: ({ appealUntil, reviewOn, steps, ...values }) => ({
      ...values,
      appealUntil: appealUntil || null,
      reviewOn: reviewOn || null,
      steps: steps.filter(({ what, owner, by }) => what + owner + by !== ''),
    }),
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="determination.court.done"
        defaultMessage="The court’s decision is recorded. Tell the child what was decided."
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={
        <FormattedMessage id="determination.court.send" defaultMessage="Record the court’s decision" />
      }
    >
      <p>
        <FormattedMessage
          id="determination.court.words"
          defaultMessage="As the court decided it. The panel decides no more, and its access ends now."
        />
      </p>
      <TextField
        {...at('court')}
        label={<FormattedMessage {...fields.court} />}
        value={values.court}
        onChange={(court) => change({ court })}
      />
      <TextField
        {...at('courtReference')}
        label={<FormattedMessage {...fields.courtReference} />}
        value={values.courtReference}
        onChange={(courtReference) => change({ courtReference })}
      />
      <DateField
        {...at('decidedOn')}
        label={<FormattedMessage {...fields.decidedOn} />}
        latest={today()}
        value={values.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <DecidedFields form={form} />
      <StepsFields form={form} />
      <DateField
        {...at('reviewOn')}
        optional={values.steps.length === 0}
        label={<FormattedMessage {...fields.reviewOn} />}
        earliest={today()}
        value={values.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
      />
    </CaseForm>
  );
}

function DecidedFields({ form: { values, change, at } }: { form: CommandForm<typeof initial> }) {
  return (
    <>
      <WordsField
        at={at('decided')}
        label={fields.decided}
        value={values.decided}
        onChange={(decided) => change({ decided })}
      />
      <WordsField
        at={at('reasons')}
        label={fields.reasons}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <WordsField
        at={at('appealRoute')}
        label={fields.appealRoute}
        lines={2}
        value={values.appealRoute}
        onChange={(appealRoute) => change({ appealRoute })}
      />
      <DateField
        {...at('appealUntil')}
        optional
        label={<FormattedMessage {...fields.appealUntil} />}
        value={values.appealUntil}
        onChange={(appealUntil) => change({ appealUntil })}
      />
    </>
  );
}
