import { useQuery } from '@tanstack/react-query';
import { describeMissingRoute } from '@tutela/contract';
import { abroads, DescribeMissing, type MissingDescription, missingRisks } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { CheckboxGroup, RadioGroup, Skeleton, TextAreaField, TextField } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { MomentFields, momentOf, momentTyped, noMoment } from '../form/moment-fields.tsx';
import { optionsOf } from '../words/options-of.ts';
import { missingFields } from './missing-fields.ts';
import { abroadWords, missingRiskWords } from './missing-words.ts';

/** Writes down what is known of the missing child; it starts from what was written last. */
export function DescribeMissingForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={4} />;
  return <Fields {...props} known={kase.data.missing.at(-1)?.description ?? null} />;
}

const nothing: MissingDescription = {
  lastSeenAt: null,
  lastSeen: '',
  risks: [],
  riskWords: '',
  phone: '',
  companions: '',
  destination: '',
  abroad: 'unknown',
};

function Fields({ known, onDone, onCancel }: ActFormProps & { known: MissingDescription | null }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(describeMissingRoute);
  const { lastSeenAt, abroad, ...before } = known ?? nothing;
  const { form, staleSince } = useCaseForm({
    id: 'missing-describe',
    section: 'missing',
    initial: {
      ...before,
      abroad: String(abroad),
      seen: lastSeenAt === null ? noMoment : momentTyped(lastSeenAt),
    },
    schema: DescribeMissing,
    commandOf: ({ seen, ...values }) => ({
      ...values,
      lastSeenAt: seen.day === '' && seen.time === '' ? null : momentOf(seen),
    }),
    names: missingFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="missing.describe.done" defaultMessage="What is known is recorded." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="missing"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="missing.describe.send" defaultMessage="Record what is known" />}
    >
      <MomentFields
        at={at}
        path="lastSeenAt"
        optional
        label={<FormattedMessage {...missingFields.lastSeenAt} />}
        value={values.seen}
        onChange={(seen) => change({ seen })}
      />
      <TextAreaField
        {...at('lastSeen')}
        optional
        label={<FormattedMessage {...missingFields.lastSeen} />}
        lines={2}
        value={values.lastSeen}
        onChange={(lastSeen) => change({ lastSeen })}
      />
      <CheckboxGroup
        {...at('risks')}
        optional
        label={<FormattedMessage {...missingFields.risks} />}
        options={optionsOf(intl, missingRisks, missingRiskWords)}
        value={values.risks}
        onChange={(chosen) => change({ risks: missingRisks.filter((each) => chosen.includes(each)) })}
      />
      <TextAreaField
        {...at('riskWords')}
        optional
        label={<FormattedMessage {...missingFields.riskWords} />}
        lines={2}
        value={values.riskWords}
        onChange={(riskWords) => change({ riskWords })}
      />
      <TextField
        {...at('phone')}
        optional
        type="tel"
        label={<FormattedMessage {...missingFields.phone} />}
        value={values.phone}
        onChange={(phone) => change({ phone })}
      />
      <TextAreaField
        {...at('companions')}
        optional
        label={<FormattedMessage {...missingFields.companions} />}
        lines={2}
        value={values.companions}
        onChange={(companions) => change({ companions })}
      />
      <TextAreaField
        {...at('destination')}
        optional
        label={<FormattedMessage {...missingFields.destination} />}
        lines={2}
        value={values.destination}
        onChange={(destination) => change({ destination })}
      />
      <RadioGroup
        {...at('abroad')}
        label={<FormattedMessage {...missingFields.abroad} />}
        options={optionsOf(intl, abroads, abroadWords)}
        value={values.abroad}
        onChange={(chosen) => change({ abroad: chosen })}
      />
    </CaseForm>
  );
}
