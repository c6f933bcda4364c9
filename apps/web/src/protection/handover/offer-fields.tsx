import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { LookupField, RadioGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import { useAgencyOptions, useCaseworkerOptions } from '../directory/directory-options.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import type { OfferValues } from './offer-values.ts';

interface OfferFieldsProps {
  form: CommandForm<OfferValues>;
  ownAgencyId: number;
}

export function OfferFields({ form, ownAgencyId }: OfferFieldsProps) {
  const intl = useIntl();
  const { accountId } = useMe();
  const { to, agencyId, caseworkerId, note } = form.values;
  const isColleague = to === 'colleague';
  const agencies = useAgencyOptions(ownAgencyId);
  const people = useCaseworkerOptions(isColleague ? ownAgencyId : Number(agencyId)).filter(
    ({ value }) => value !== accountId,
  );
  return (
    <>
      <RadioGroup
        {...form.at('to')}
        label={<FormattedMessage id="offer.to" defaultMessage="To whom?" />}
        inline
        options={[
          {
            value: 'colleague',
            label: intl.formatMessage({ id: 'offer.colleague', defaultMessage: 'A colleague' }),
          },
          {
            value: 'agency',
            label: intl.formatMessage({ id: 'offer.agency', defaultMessage: 'Another agency' }),
          },
        ]}
        value={to}
        onChange={(chosen) =>
          form.change({ to: chosen === 'agency' ? 'agency' : 'colleague', caseworkerId: '', agencyId: '' })
        }
      />
      {!isColleague && (
        <SelectField
          {...form.at('toAgencyId')}
          label={<FormattedMessage id="offer.agency.field" defaultMessage="Agency" />}
          options={agencies}
          value={agencyId}
          onChange={(chosen) => form.change({ agencyId: chosen, caseworkerId: '' })}
        />
      )}
      <LookupField
        {...form.at('toCaseworkerId')}
        label={<FormattedMessage id="offer.person" defaultMessage="Caseworker" />}
        hint={
          isColleague ? undefined : (
            <FormattedMessage
              id="offer.person.hint"
              defaultMessage="Leave empty to let the agency’s supervisors choose."
            />
          )
        }
        optional={!isColleague}
        options={people}
        value={caseworkerId}
        onChange={(chosen) => form.change({ caseworkerId: chosen })}
      />
      <TextAreaField
        {...form.at('note')}
        label={<FormattedMessage id="offer.note" defaultMessage="What they must know first" />}
        hint={
          <FormattedMessage
            id="offer.note.hint"
            defaultMessage="They read it before they accept. Do not write the child’s name."
          />
        }
        lines={5}
        value={note}
        onChange={(written) => form.change({ note: written })}
      />
    </>
  );
}
