import { type AllianceSeat, handWorkOverRoute } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { useCommandForm } from '../../protection/form/use-command-form.ts';
import { SelectField, TextAreaField } from '../../ui/index.ts';
import { useFieldName } from '../field-name.ts';
import { workKey } from '../work/work.queries.ts';
import { seatFields } from './directory-words.ts';
import { seatsKey } from './seats.ts';
import { successorRefusals, useSuccessors } from './use-successors.ts';

/** All open work of a seat goes to another one of the same member, each action with its step. */
export function HandOverForm({ seat, onDone, onCancel }: ActFormProps & { readonly seat: AllianceSeat }) {
  const send = useCommand(handWorkOverRoute, { stale: [seatsKey, workKey] });
  const successors = useSuccessors(seat);
  const form = useCommandForm({
    id: `hand-over-${seat.seatId}`,
    initial: { toSeatId: '', note: '' },
    schema: handWorkOverRoute.body,
    commandOf: (values) => values,
    fieldName: useFieldName(seatFields),
    becauseAt: successorRefusals('toSeatId'),
    send: async (body) => {
      const { handedOver } = await send.mutateAsync({ params: { seatId: seat.seatId }, body });
      onDone(
        <FormattedMessage
          id="seats.handedOver"
          defaultMessage="{handedOver, plural, one {One action was} other {# actions were}} handed over."
          values={{ handedOver }}
        />,
      );
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="seats.handOver.send" defaultMessage="Hand it over" />}
    >
      <SelectField
        {...at('toSeatId')}
        label={<FormattedMessage {...seatFields.toSeatId} />}
        options={successors}
        value={values.toSeatId}
        onChange={(toSeatId) => change({ toSeatId })}
      />
      <TextAreaField
        {...at('note')}
        lines={3}
        label={<FormattedMessage {...seatFields.note} />}
        value={values.note}
        onChange={(note) => change({ note })}
      />
    </CommandLayout>
  );
}
