import { registerChildRoute } from '@tutela/contract';
import { RegisterChild } from '@tutela/domain';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { Draft } from '../draft/with-draft.tsx';
import { listKeys } from '../file/file.queries.ts';
import { dateProblems } from '../form/date-problems.ts';
import { today } from '../form/today.ts';
import { useCommandForm } from '../form/use-command-form.ts';
import { identityFieldName } from '../identity/identity-field-names.ts';
import { journeyFieldName } from '../journey/journey-field-names.ts';
import { noRegistration, type RegisterValues, registrationOf } from './register-values.ts';

export interface Registered {
  fileId: string;
  codeName: string;
}

/** The form of a registration: its draft is kept while it is typed, and goes once the child is registered. */
export function useRegisterForm(
  resumed: RegisterValues | undefined,
  draft: Draft,
  onRegistered: (registered: Registered) => Promise<void>,
) {
  const intl = useIntl();
  const [day] = useState(today);
  const [initial] = useState(() => resumed ?? noRegistration());
  const register = useCommand(registerChildRoute, { stale: listKeys });
  const form = useCommandForm({
    id: 'register',
    initial,
    schema: RegisterChild,
    commandOf: (values) => registrationOf(values, day),
    fieldName: (path) => {
      const [section, ...rest] = path.split('.');
      const inner = rest.join('.');
      return section === 'journey' ? journeyFieldName(intl, inner) : identityFieldName(intl, inner);
    },
    alsoCheck: ({ identity, journey }) => [
      ...dateProblems(intl, 'register-identity-birthDate-date', identity.birth, day),
      ...dateProblems(intl, 'register-journey-arrivedOn', journey.arrived, day),
    ],
    send: async (body) => {
      const registered = await register.mutateAsync({ body });
      await draft.discard();
      await onRegistered(registered);
    },
    onChange: draft.keep,
  });
  return { form, day };
}
