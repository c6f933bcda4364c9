import { useQuery } from '@tanstack/react-query';
import { endTracingRoute } from '@tutela/contract';
import { EndTracing, type Tracings, tracingOutcomes } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateField, RadioGroup, Skeleton, TextAreaField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { optionsOf } from '../words/options-of.ts';
import { tracingFields, tracingOutcomeWords } from './tracing-words.ts';

/** Records what came of an enquiry, or that it was stopped. */
export function EndTracingForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} open={kase.data.tracings.filter(({ end }) => end === null)} />;
}

function Fields({ open, onDone, onCancel }: ActFormProps & { open: Tracings }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(endTracingRoute);
  const only = open.length === 1 ? open[0]?.tracingId : undefined;
  const { form, staleSince } = useCaseForm({
    id: 'tracing-end',
    section: 'family',
    initial: { tracingId: only ?? '', outcome: '', endedOn: today(), words: '' },
    schema: EndTracing,
    commandOf: (values) => values,
    names: { ...tracingFields, words: tracingFields.endWords },
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="tracing.end.done" defaultMessage="It is recorded what came of it." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="family"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="tracing.end.send" defaultMessage="Record the end" />}
    >
      <RadioGroup
        {...at('tracingId')}
        label={<FormattedMessage {...tracingFields.tracingId} />}
        options={open.map(({ tracingId, country, openedOn }) => ({
          value: tracingId,
          label: intl.formatMessage(
            { id: 'tracing.end.which', defaultMessage: '{country}, {day}' },
            {
              country: intl.formatDisplayName(country, { type: 'region' }) ?? country,
              day: intl.formatDate(openedOn, { timeZone: 'UTC', dateStyle: 'medium' }),
            },
          ),
        }))}
        value={values.tracingId}
        onChange={(tracingId) => change({ tracingId })}
      />
      <RadioGroup
        {...at('outcome')}
        label={<FormattedMessage {...tracingFields.outcome} />}
        options={optionsOf(intl, tracingOutcomes, tracingOutcomeWords)}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...tracingFields.endWords} />}
        lines={3}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <DateField
        {...at('endedOn')}
        label={<FormattedMessage {...tracingFields.endedOn} />}
        latest={today()}
        value={values.endedOn}
        onChange={(endedOn) => change({ endedOn })}
      />
    </CaseForm>
  );
}
