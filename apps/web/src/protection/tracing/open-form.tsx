import { useQuery } from '@tanstack/react-query';
import { openTracingRoute } from '@tutela/contract';
import { emptyContent, OpenTracing, tracingWays, tracingWishes } from '@tutela/domain';
import { countryCodes } from '@tutela/reference/codes';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, LookupField, RadioGroup, SelectField, TextAreaField, TextField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { childViewOf, noChildView } from '../child-view/child-view-values.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { useCountryOptions } from '../words/names-of-codes.ts';
import { optionsOf } from '../words/options-of.ts';
import { ObstaclesNotice } from './obstacles-notice.tsx';
import { tracingFields, wayWords, wishWords } from './tracing-words.ts';

const initial = () => ({
  ...noChildView,
  country: '',
  through: '',
  authority: '',
  request: '',
  words: '',
  wish: '',
  openedOn: today(),
});

/** Opens an enquiry for the family. As soon as the country is chosen it says what stands in the way. */
export function OpenTracingForm({ onDone, onCancel }: ActFormProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  const command = useFileCommand(openTracingRoute);
  const { form, staleSince } = useCaseForm({
    id: 'tracing',
    section: 'family',
    initial: initial(),
    schema: OpenTracing,
    commandOf: ({ speaks, childWords, howAsked, mayShow, why, observed, ...values }) => ({
      ...values,
      childView: childViewOf({ speaks, childWords, howAsked, mayShow, why, observed }),
    }),
    names: tracingFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="tracing.open.done" defaultMessage="The enquiry is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="family"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="tracing.open.send" defaultMessage="Record the enquiry" />}
    >
      <LookupField
        {...at('country')}
        label={<FormattedMessage {...tracingFields.country} />}
        options={useCountryOptions(countryCodes)}
        value={values.country}
        onChange={(country) => change({ country })}
      />
      <ObstaclesNotice content={kase.data ?? emptyContent} country={values.country} />
      <RadioGroup
        {...at('wish')}
        label={<FormattedMessage {...tracingFields.wish} />}
        options={optionsOf(intl, tracingWishes, wishWords)}
        value={values.wish}
        onChange={(wish) => change({ wish })}
      />
      <ChildViewFields at={at} values={values} onChange={change} />
      <SelectField
        {...at('through')}
        label={<FormattedMessage {...tracingFields.through} />}
        options={optionsOf(intl, tracingWays, wayWords)}
        value={values.through}
        onChange={(through) => change({ through })}
      />
      <TextField
        {...at('authority')}
        label={<FormattedMessage {...tracingFields.authority} />}
        value={values.authority}
        onChange={(authority) => change({ authority })}
      />
      <TextAreaField
        {...at('request')}
        label={<FormattedMessage {...tracingFields.request} />}
        lines={2}
        value={values.request}
        onChange={(request) => change({ request })}
      />
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...tracingFields.words} />}
        hint={
          <FormattedMessage
            id="tracing.words.hint"
            defaultMessage="Word by word, and as little as possible: never where the child is, never what the child went through."
          />
        }
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <DateField
        {...at('openedOn')}
        label={<FormattedMessage {...tracingFields.openedOn} />}
        latest={today()}
        value={values.openedOn}
        onChange={(openedOn) => change({ openedOn })}
      />
    </CaseForm>
  );
}
