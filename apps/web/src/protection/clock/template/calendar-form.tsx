import { CountryTemplate } from '@tutela/domain';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { CancelButton } from '../../../platform/rows/cancel-button.tsx';
import { Button, CheckboxGroup, FormLayout, LookupField, SelectField, useForm } from '../../../ui/index.ts';
import { becauseWords } from '../../words/because-words.ts';
import { weekdayName, weekdays } from './weekdays.ts';

/** A part of a State with holidays of its own, by the name that it has there. */
export interface HolidayRegion {
  readonly state: string;
  readonly region: string;
  readonly name: string;
}

interface CalendarFormProps {
  draft: CountryTemplate;
  states: readonly string[];
  regions: readonly HolidayRegion[];
  onDraft: (draft: CountryTemplate) => void;
  onDone: () => void;
}

/** Whose public holidays are no working days, and which days of the week. */
export function CalendarForm({ draft, states, regions, onDraft, onDone }: CalendarFormProps) {
  const intl = useIntl();
  const form = useForm<{ state: string; region: string; restDays: readonly string[] }>({
    id: 'template-calendar',
    initial: { state: draft.state ?? '', region: draft.region ?? '', restDays: draft.restDays.map(String) },
    check: ({ restDays }) => ({
      restDays: restDays.length > 6 ? intl.formatMessage(becauseWords.template_no_working_day) : undefined,
    }),
    send: async ({ state, region, restDays }) => {
      const code = CountryTemplate.shape.state.safeParse(state === '' ? null : state);
      onDraft({
        ...draft,
        state: code.success ? code.data : draft.state,
        region: regions.some((each) => each.state === state && each.region === region) ? region : null,
        restDays: restDays.map(Number).sort(),
      });
      onDone();
      return undefined;
    },
  });
  const ofState = regions.filter(({ state }) => state === form.values.state);
  return (
    <FormLayout
      form={form}
      actions={
        <>
          <Button kind="primary" submit>
            <FormattedMessage id="template.keep" defaultMessage="Keep for the new version" />
          </Button>
          <CancelButton onPress={onDone} />
        </>
      }
    >
      <LookupField
        {...form.field('state')}
        optional
        label={<FormattedMessage id="template.state" defaultMessage="State whose public holidays count" />}
        hint={
          <FormattedMessage
            id="template.state.hint"
            defaultMessage="The list comes from Wikipedia: confirm with national law."
          />
        }
        options={useStateOptions(states)}
      />
      {ofState.length > 0 && (
        <SelectField
          {...form.field('region')}
          optional
          label={<FormattedMessage id="template.region" defaultMessage="Region with holidays of its own" />}
          none={intl.formatMessage({
            id: 'template.region.none',
            defaultMessage: 'Only those of the whole State',
          })}
          options={ofState.map(({ region, name }) => ({ value: region, label: name }))}
        />
      )}
      <CheckboxGroup
        {...form.field('restDays')}
        optional
        label={<FormattedMessage id="template.restDays" defaultMessage="Rest days of the week" />}
        options={weekdays.map((day) => ({ value: String(day), label: weekdayName(intl, day) }))}
      />
    </FormLayout>
  );
}

function useStateOptions(states: readonly string[]) {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const order = new Intl.Collator(locale);
    return states
      .map((code) => ({ value: code, label: names.of(code) ?? code }))
      .sort((a, b) => order.compare(a.label, b.label));
  }, [locale, states]);
}
