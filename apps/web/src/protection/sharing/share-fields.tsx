import { type Section, sections, sectionsOpenTo } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { CheckboxGroup, DateField, LookupField, RadioGroup, SelectField } from '../../ui/index.ts';
import { useAgencyOptions, usePeopleOptions, useRolesOf } from '../directory/directory-options.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { optionsOf } from '../words/options-of.ts';
import { sectionWords } from '../words/section-words.ts';
import type { ShareValues } from './share-values.ts';

interface ShareFieldsProps {
  form: CommandForm<ShareValues>;
  /** `YYYY-MM-DD`. */
  today: string;
}

export function ShareFields({ form, today }: ShareFieldsProps) {
  const intl = useIntl();
  const { until } = form.values;
  const possible = usePossibleSections(form.values);
  return (
    <>
      <Subject form={form} />
      <CheckboxGroup
        {...form.at('sections')}
        label={<FormattedMessage id="share.sections" defaultMessage="What they may read" />}
        {...(possible.length < sections.length && {
          hint: (
            <FormattedMessage
              id="share.sections.hint"
              defaultMessage="In this role nobody is let into the other sections."
            />
          ),
        })}
        options={optionsOf(intl, possible, sectionWords)}
        value={form.values.sections}
        onChange={(chosen) =>
          form.change({ sections: sections.filter((section) => chosen.includes(section)) })
        }
      />
      <DateField
        {...form.at('until')}
        label={<FormattedMessage id="share.until" defaultMessage="Until and including" />}
        hint={<FormattedMessage id="share.until.hint" defaultMessage="One year from today at the most." />}
        earliest={today}
        latest={`${Number(today.slice(0, 4)) + 1}${today.slice(4)}`}
        value={until}
        onChange={(day) => form.change({ until: day })}
      />
    </>
  );
}

/** A guardian, the police, the prosecution and a panel are never let into every section. */
function usePossibleSections({ kind, accountId }: ShareValues): readonly Section[] {
  const roles = useRolesOf(accountId);
  if (kind === 'agency' || accountId === '') return sections;
  return sections.filter((section) => roles.some((role) => sectionsOpenTo(role).includes(section)));
}

function Subject({ form }: Pick<ShareFieldsProps, 'form'>) {
  const intl = useIntl();
  const { accountId, mandate } = useMe();
  const { kind } = form.values;
  const agencies = useAgencyOptions(mandate.agencyId);
  const people = usePeopleOptions(accountId);
  return (
    <>
      <RadioGroup
        {...form.at('subject')}
        label={<FormattedMessage id="share.kind" defaultMessage="With whom?" />}
        inline
        options={[
          {
            value: 'agency',
            label: intl.formatMessage({ id: 'share.agency', defaultMessage: 'Another agency' }),
          },
          {
            value: 'account',
            label: intl.formatMessage({ id: 'share.person', defaultMessage: 'One person' }),
          },
        ]}
        value={kind}
        onChange={(chosen) => form.change({ kind: chosen === 'account' ? 'account' : 'agency' })}
      />
      {kind === 'agency' ? (
        <SelectField
          {...form.at('subject.agencyId')}
          label={<FormattedMessage id="share.agency.field" defaultMessage="Agency" />}
          options={agencies}
          value={form.values.agencyId}
          onChange={(agencyId) => form.change({ agencyId })}
        />
      ) : (
        <LookupField
          {...form.at('subject.accountId')}
          label={<FormattedMessage id="share.person.field" defaultMessage="Person" />}
          options={people}
          value={form.values.accountId}
          onChange={(chosen) => form.change({ accountId: chosen, sections: [] })}
        />
      )}
    </>
  );
}
