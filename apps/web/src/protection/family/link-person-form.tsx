import { linkPersonRoute } from '@tutela/contract';
import { contacts, LinkPerson, relations } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { optionsOf } from '../words/options-of.ts';
import { familyFields } from './family-fields.ts';
import { contactWords, relationWords } from './family-words.ts';
import { SafetyNoteField } from './safety-note-field.tsx';

/** Until the relation is verified, contact is not free. */
const firstContacts = contacts.filter((contact) => contact !== 'free');

/** Records who somebody is, or says to be. It begins as a claim; checking it is an act of its own. */
export function LinkPersonForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(linkPersonRoute);
  const { form, staleSince } = useCaseForm({
    id: 'family-link',
    section: 'family',
    initial: { relation: '', name: '', basis: '', contact: 'unknown', safetyNote: '' },
    schema: LinkPerson,
    commandOf: (values) => values,
    names: familyFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="family.link.done" defaultMessage="The person is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  const isSuspect = values.relation === 'suspected_trafficker';
  return (
    <CaseForm
      form={form}
      section="family"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="family.link.send" defaultMessage="Record the person" />}
    >
      <SelectField
        {...at('relation')}
        label={<FormattedMessage {...familyFields.relation} />}
        options={optionsOf(intl, relations, relationWords)}
        value={values.relation}
        onChange={(relation) =>
          change({ relation, ...(relation === 'suspected_trafficker' && { contact: 'none' }) })
        }
      />
      <TextField
        {...at('name')}
        label={<FormattedMessage {...familyFields.name} />}
        hint={
          <FormattedMessage
            id="family.name.hint"
            defaultMessage="In the words of whoever tells it. “The man with the van” is a name too."
          />
        }
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <TextAreaField
        {...at('basis')}
        label={<FormattedMessage {...familyFields.basis} />}
        lines={3}
        value={values.basis}
        onChange={(basis) => change({ basis })}
      />
      <SelectField
        {...at('contact')}
        label={<FormattedMessage {...familyFields.contact} />}
        hint={
          isSuspect ? (
            <FormattedMessage
              id="family.contact.suspect"
              defaultMessage="With a suspected trafficker there is no contact, and it stays so."
            />
          ) : (
            <FormattedMessage
              id="family.contact.first"
              defaultMessage="Free contact needs a relation that is verified."
            />
          )
        }
        none={null}
        options={optionsOf(intl, isSuspect ? ['none'] : firstContacts, contactWords)}
        value={values.contact}
        onChange={(contact) => change({ contact })}
      />
      <SafetyNoteField form={form} />
    </CaseForm>
  );
}
