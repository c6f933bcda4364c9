import { useQuery } from '@tanstack/react-query';
import { appointGuardianRoute } from '@tutela/contract';
import { AppointGuardian, type Guardianship, guardianTable, mandateScopes } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CheckboxGroup, DateField, Skeleton, TextField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { type AppointValues, appointmentOf } from './appoint-values.ts';
import { guardianFields } from './guardian-fields.ts';
import { scopeWords } from './guardian-words.ts';
import { PersonFields } from './person-fields.tsx';
import { SuitableFields } from './suitable-fields.tsx';

/** Records who is guardian by whose act, and what makes them fit to be. */
export function AppointGuardianForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={6} />;
  return <Fields {...props} guardianship={kase.data.guardian} />;
}

/** The request named the authority; whoever stands in already is offered for the formal appointment. */
function initialOf({ state, request, guardian }: Guardianship): AppointValues {
  const present = state === 'provisional' ? guardian : null;
  return {
    standing: guardianTable[state].includes('provisional') ? '' : 'appointed',
    name: present?.name ?? '',
    organisation: present?.organisation ?? '',
    accountId: present?.accountId ?? '',
    outOfHours: present?.outOfHours ?? '',
    authority: request?.authority ?? '',
    actNumber: '',
    appointedOn: today(),
    scope: present?.scope ?? [],
    independent: false,
    worksFor: [],
    vettedOn: present?.vettedOn ?? '',
    languages: present?.languages ?? [],
    children: '',
    overLimitReason: '',
  };
}

function Fields({ guardianship, onDone, onCancel }: ActFormProps & { guardianship: Guardianship }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(appointGuardianRoute);
  const { form, staleSince } = useCaseForm({
    id: 'guardian-appoint',
    section: 'guardian',
    initial: initialOf(guardianship),
    schema: AppointGuardian,
    commandOf: appointmentOf,
    names: guardianFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="guardian.appoint.done" defaultMessage="The guardian is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="guardian"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="guardian.appoint.send" defaultMessage="Record the guardian" />}
    >
      <PersonFields form={form} state={guardianship.state} />
      <TextField
        {...at('authority')}
        label={<FormattedMessage {...guardianFields.authority} />}
        value={values.authority}
        onChange={(authority) => change({ authority })}
      />
      <TextField
        {...at('actNumber')}
        label={<FormattedMessage {...guardianFields.actNumber} />}
        value={values.actNumber}
        onChange={(actNumber) => change({ actNumber })}
      />
      <DateField
        {...at('appointedOn')}
        label={<FormattedMessage {...guardianFields.appointedOn} />}
        latest={today()}
        value={values.appointedOn}
        onChange={(appointedOn) => change({ appointedOn })}
      />
      <CheckboxGroup
        {...at('scope')}
        label={<FormattedMessage {...guardianFields.scope} />}
        options={optionsOf(intl, mandateScopes, scopeWords)}
        value={values.scope}
        onChange={(scope) => change({ scope })}
      />
      <SuitableFields form={form} />
    </CaseForm>
  );
}
