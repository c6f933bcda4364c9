import { useQuery } from '@tanstack/react-query';
import { recordUnsafeContactRoute } from '@tutela/contract';
import { type PersonLink, RecordUnsafeContact, ways } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Muted, SelectField, Skeleton } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { MomentFields, momentOf, thisMoment } from '../form/moment-fields.tsx';
import { optionsOf } from '../words/options-of.ts';
import { ContactField } from './contact-field.tsx';
import { digitalFields } from './digital-fields.ts';
import { wayWords } from './digital-words.ts';

/** Records that somebody who is not safe reached the child. */
export function UnsafeContactForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={3} />;
  return <Fields {...props} family={kase.data.family} />;
}

function Fields({ family, onDone, onCancel }: ActFormProps & { family: readonly PersonLink[] }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(recordUnsafeContactRoute);
  const { form, staleSince } = useCaseForm({
    id: 'unsafe-contact',
    section: 'notes',
    initial: { at: thisMoment(), way: '', linkId: '' },
    schema: RecordUnsafeContact,
    commandOf: (values) => ({ ...values, at: momentOf(values.at) }),
    names: digitalFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: (
      <FormattedMessage
        id="digital.contact.done"
        defaultMessage="The contact is recorded. The supervisors are told; the digital safety is looked at again within the day."
      />
    ),
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="notes"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="digital.contact.send" defaultMessage="Record the contact" />}
    >
      <MomentFields
        at={at}
        path="at"
        label={<FormattedMessage {...digitalFields.at} />}
        value={values.at}
        onChange={(moment) => change({ at: moment })}
      />
      <SelectField
        {...at('way')}
        label={<FormattedMessage {...digitalFields.way} />}
        options={optionsOf(intl, ways, wayWords)}
        value={values.way}
        onChange={(way) => change({ way })}
      />
      <ContactField
        {...at('linkId')}
        family={family}
        value={values.linkId}
        onChange={(linkId) => change({ linkId })}
      />
      <Muted>
        <FormattedMessage
          id="digital.contact.words"
          defaultMessage="What was said belongs in a note. Keep messages on the device: they may be evidence. In danger, act now first."
        />
      </Muted>
    </CaseForm>
  );
}
