import { type AllianceSeat, endSeatRoute } from '@tutela/contract';
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

/** Ends a seat at once. While work hangs on it, somebody takes it over: nothing is left without an owner. */
export function EndSeatForm({ seat, onDone, onCancel }: ActFormProps & { readonly seat: AllianceSeat }) {
  const send = useCommand(endSeatRoute, { stale: [seatsKey, workKey] });
  const successors = useSuccessors(seat);
  const form = useCommandForm({
    id: `end-seat-${seat.seatId}`,
    initial: { reason: '', successorSeatId: '' },
    schema: endSeatRoute.body,
    commandOf: ({ reason, successorSeatId }) => ({
      reason,
      successorSeatId: successorSeatId === '' ? null : successorSeatId,
    }),
    fieldName: useFieldName(seatFields),
    becauseAt: {
      'partnership.work_open': 'successorSeatId',
      ...successorRefusals('successorSeatId'),
    },
    send: async (body) => {
      const { handedOver } = await send.mutateAsync({ params: { seatId: seat.seatId }, body });
      onDone(
        <FormattedMessage
          id="seats.ended"
          defaultMessage="The seat is ended, {handedOver, plural, =0 {and no work hung on it} one {and one action was handed over} other {and # actions were handed over}}."
          values={{ handedOver }}
        />,
      );
    },
  });
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      kind="danger"
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="seats.end.send" defaultMessage="End it now" />}
    >
      <TextAreaField
        {...at('reason')}
        lines={3}
        label={<FormattedMessage {...seatFields.reason} />}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
      {seat.openActions > 0 && (
        <SelectField
          {...at('successorSeatId')}
          label={<FormattedMessage {...seatFields.successorSeatId} />}
          hint={
            <FormattedMessage
              id="seats.end.open"
              defaultMessage="{open, plural, one {One open action hangs} other {# open actions hang}} on this seat."
              values={{ open: seat.openActions }}
            />
          }
          options={successors}
          value={values.successorSeatId}
          onChange={(successorSeatId) => change({ successorSeatId })}
        />
      )}
    </CommandLayout>
  );
}
