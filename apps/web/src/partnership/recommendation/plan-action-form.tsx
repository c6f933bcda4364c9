import { useQuery } from '@tanstack/react-query';
import { planActionRoute } from '@tutela/contract';
import { carriesWork, classifications } from '@tutela/domain';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { type CommandForm, useCommandForm } from '../../protection/form/use-command-form.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { DateField, LookupField, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { useSeats } from '../directory/seats.ts';
import { useFieldName } from '../field-name.ts';
import { indicatorsQuery } from '../progress/progress.queries.ts';
import { workKey } from '../work/work.queries.ts';
import { classificationWords } from './recommendation-words.ts';
import { recommendationsKey } from './recommendations.queries.ts';

const fields = defineMessages({
  title: { id: 'action.field.title', defaultMessage: 'What will be done' },
  words: { id: 'action.field.words', defaultMessage: 'More about it' },
  institution: { id: 'action.field.institution', defaultMessage: 'Institution that does it' },
  ownerSeatId: { id: 'action.field.owner', defaultMessage: 'Who answers for it' },
  indicatorId: { id: 'action.field.indicator', defaultMessage: 'Measured by' },
  dueOn: { id: 'action.field.due', defaultMessage: 'Until when' },
  classification: { id: 'action.field.classification', defaultMessage: 'Who may read it' },
});

const initial = {
  ...{ title: '', words: '', institution: '', ownerSeatId: '', indicatorId: '', dueOn: '' },
  classification: 'public',
};
type Values = typeof initial;

const orNone = (text: string): string | null => (text.trim() === '' ? null : text);

interface PlanActionFormProps extends ActFormProps {
  readonly recommendationId: string;
  readonly partyCode: string;
}

/** Plans an action of one’s own State because of a recommendation, with somebody who answers for it. */
export function PlanActionForm({ recommendationId, partyCode, onDone, onCancel }: PlanActionFormProps) {
  const send = useCommand(planActionRoute, { stale: [recommendationsKey, workKey] });
  const form = useCommandForm({
    id: `plan-${recommendationId}`,
    initial,
    schema: planActionRoute.body,
    commandOf: (values: Values) => ({
      ...values,
      words: orNone(values.words),
      indicatorId: orNone(values.indicatorId),
      partyCode,
      recommendationIds: [recommendationId],
    }),
    fieldName: useFieldName(fields),
    becauseAt: { day_is_past: 'dueOn', not_seated: 'ownerSeatId', role_unsuitable: 'ownerSeatId' },
    send: async (body) => {
      await send.mutateAsync({ body });
      onDone(<FormattedMessage id="action.planned" defaultMessage="The action is planned." />);
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="action.plan.send" defaultMessage="Plan it" />}
    >
      <TextField
        {...at('title')}
        label={<FormattedMessage {...fields.title} />}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      <TextAreaField
        {...at('words')}
        optional
        lines={3}
        label={<FormattedMessage {...fields.words} />}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <TextField
        {...at('institution')}
        label={<FormattedMessage {...fields.institution} />}
        value={values.institution}
        onChange={(institution) => change({ institution })}
      />
      <Whose form={form} partyCode={partyCode} />
    </CommandLayout>
  );
}

function Whose({ form, partyCode }: { form: CommandForm<Values>; partyCode: string }) {
  const intl = useIntl();
  const { values, change, at } = form;
  const { data } = useQuery(indicatorsQuery);
  const owners = useSeats().filter((seat) => seat.partyCode === partyCode && carriesWork(seat.role));
  return (
    <>
      <SelectField
        {...at('ownerSeatId')}
        label={<FormattedMessage {...fields.ownerSeatId} />}
        options={owners.map(({ seatId, name }) => ({ value: seatId, label: name }))}
        value={values.ownerSeatId}
        onChange={(ownerSeatId) => change({ ownerSeatId })}
      />
      <DateField
        {...at('dueOn')}
        label={<FormattedMessage {...fields.dueOn} />}
        value={values.dueOn}
        onChange={(dueOn) => change({ dueOn })}
      />
      <LookupField
        {...at('indicatorId')}
        optional
        label={<FormattedMessage {...fields.indicatorId} />}
        options={(data?.indicators ?? []).map(({ indicatorId, title }) => ({
          value: indicatorId,
          label: title,
        }))}
        value={values.indicatorId}
        onChange={(indicatorId) => change({ indicatorId })}
      />
      <SelectField
        {...at('classification')}
        none={null}
        label={<FormattedMessage {...fields.classification} />}
        options={optionsOf(intl, classifications, classificationWords)}
        value={values.classification}
        onChange={(classification) => change({ classification })}
      />
    </>
  );
}
