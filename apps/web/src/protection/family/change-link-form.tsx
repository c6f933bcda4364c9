import { useQuery } from '@tanstack/react-query';
import { changeLinkRoute } from '@tutela/contract';
import {
  ChangeLink,
  contacts,
  type PersonLink,
  type Verification,
  verifications,
  verificationTable,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { SelectField, Skeleton } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { optionsOf } from '../words/options-of.ts';
import { familyFields } from './family-fields.ts';
import { contactWords, relationWords, verificationWords } from './family-words.ts';
import { SafetyNoteField } from './safety-note-field.tsx';

/** Records what was found out about a person of the file, and which contact follows from it. */
export function ChangeLinkForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} links={kase.data.family} />;
}

function Fields({ links, onDone, onCancel }: ActFormProps & { links: readonly PersonLink[] }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(changeLinkRoute);
  const { form, staleSince } = useCaseForm({
    id: 'family-change',
    section: 'family',
    initial: { linkId: '', verification: '', contact: '', safetyNote: '', reason: '' },
    schema: ChangeLink,
    commandOf: (values) => values,
    names: familyFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="family.change.done" defaultMessage="What was found out is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  const chosen = links.find(({ linkId }) => linkId === values.linkId);
  const choose = (linkId: string) => {
    const {
      verification = '',
      contact = '',
      safetyNote = '',
    } = links.find((link) => link.linkId === linkId) ?? {};
    change({ linkId, verification, contact, safetyNote });
  };
  return (
    <CaseForm
      form={form}
      section="family"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="family.change.send" defaultMessage="Record it" />}
    >
      <SelectField
        {...at('linkId')}
        label={<FormattedMessage {...familyFields.linkId} />}
        options={links.map(({ linkId, name, relation }) => ({
          value: linkId,
          label: `${name} (${intl.formatMessage(relationWords[relation])})`,
        }))}
        value={values.linkId}
        onChange={choose}
      />
      {chosen && (
        <>
          <SelectField
            {...at('verification')}
            label={<FormattedMessage {...familyFields.verification} />}
            none={null}
            options={optionsOf(intl, reachableFrom(chosen.verification), verificationWords)}
            value={values.verification}
            onChange={(verification) => change({ verification })}
          />
          <SelectField
            {...at('contact')}
            label={<FormattedMessage {...familyFields.contact} />}
            none={null}
            options={optionsOf(intl, contactsFor(chosen, values.verification), contactWords)}
            value={values.contact}
            onChange={(contact) => change({ contact })}
          />
          <SafetyNoteField form={form} />
          <ReasonField form={form} />
        </>
      )}
    </CaseForm>
  );
}

/** As it is, or where checking it may lead, in the order of the list. */
const reachableFrom = (from: Verification): readonly Verification[] =>
  verifications.filter((each) => each === from || verificationTable[from].includes(each));

/** What is recorded stays in sight, even where it can no longer be: whoever reads it then chooses another. */
function contactsFor({ relation, contact }: PersonLink, verification: string) {
  if (relation === 'suspected_trafficker') return contacts.filter((each) => each === 'none');
  return contacts.filter((each) => each !== 'free' || verification === 'verified' || each === contact);
}
