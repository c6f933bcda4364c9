import type { AllianceSeat } from '@tutela/contract';
import { whyNotHandedOver } from '@tutela/domain';
import { useIntl } from 'react-intl';
import type { Option } from '../../ui/index.ts';
import { seatRoleWords } from './directory-words.ts';
import { useSeats } from './seats.ts';

/** The seats to which the open work of a seat can go, by the same rule as at the node. */
export function useSuccessors(seat: AllianceSeat): Option[] {
  const intl = useIntl();
  const now = new Date().toISOString();
  return useSeats()
    .filter((other) => whyNotHandedOver(seat, other, now) === null)
    .map(({ seatId, name, role }) => ({
      value: seatId,
      label: intl.formatMessage(
        { id: 'seats.successor', defaultMessage: '{name}, {role}' },
        { name, role: intl.formatMessage(seatRoleWords[role]) },
      ),
    }));
}

/** Which refusals are about the seat that was chosen to take the work over: said at its field. */
export const successorRefusals = <Field extends string>(field: Field) => ({
  other_party: field,
  not_seated: field,
  role_unsuitable: field,
  same_seat: field,
});
