import { useQuery } from '@tanstack/react-query';
import { writeReportRoute } from '@tutela/contract';
import { type Determination, newestDetermination, type ToldChildView, WriteReport } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, RadioGroup, Skeleton } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import { ChildViewFields } from '../child-view/child-view-fields.tsx';
import { type ChildViewValues, childViewOf, childViewValues } from '../child-view/child-view-values.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { optionChoices } from './option-choices.ts';

/** The report around the options, in roles; what was written before stands in it. */
export function ReportForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={6} />;
  return (
    <Fields
      {...props}
      current={newestDetermination(kase.data.determinations)}
      said={kase.data.assessments.at(-1)?.childView}
    />
  );
}

interface ReportValues extends ChildViewValues {
  readonly history: string;
  readonly situation: string;
  readonly tracing: string;
  readonly familyView: string;
  readonly recommended: string;
  readonly recommendation: string;
  readonly ready: boolean;
}

/** Nobody must retell: what the child said when it was assessed last stands in a new report. */
const initialOf = (current: Determination | undefined, said: ToldChildView | undefined): ReportValues => ({
  ...childViewValues(current?.report?.childView ?? said),
  history: current?.report?.history ?? '',
  situation: current?.report?.situation ?? '',
  tracing: current?.report?.tracing ?? '',
  familyView: current?.report?.familyView ?? '',
  recommended: current?.report?.recommended ?? '',
  recommendation: current?.report?.recommendation ?? '',
  ready: false,
});

function reportOf(values: ReportValues): object {
  const { history, situation, tracing, familyView, recommended, recommendation, ready } = values;
  const childView = childViewOf(values);
  const texts = { history, situation, tracing, familyView, recommendation };
  return { ...texts, childView, recommended: recommended || null, ready };
}

interface FieldsProps extends ActFormProps {
  current: Determination | undefined;
  said: ToldChildView | undefined;
}

function Fields({ current, said, onDone, onCancel }: FieldsProps) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(writeReportRoute);
  const { form, staleSince } = useCaseForm({
    id: 'determination-report',
    section: 'determination',
    initial: initialOf(current, said),
    schema: WriteReport,
    commandOf: reportOf,
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="determination.report.done" defaultMessage="The report is kept." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="determination.report.send" defaultMessage="Keep the report" />}
    >
      <p>
        <FormattedMessage
          id="determination.report.roles"
          defaultMessage="Write roles in place of names: “the child”, “the uncle”, “caseworker 1”. The panel does not learn who they are."
        />
      </p>
      <ChildViewFields at={at} values={values} onChange={change} />
      <WordsField
        at={at('history')}
        optional
        label={fields.history}
        value={values.history}
        onChange={(history) => change({ history })}
      />
      <WordsField
        at={at('situation')}
        optional
        label={fields.situation}
        value={values.situation}
        onChange={(situation) => change({ situation })}
      />
      <WordsField
        at={at('tracing')}
        optional
        label={fields.tracing}
        lines={2}
        value={values.tracing}
        onChange={(tracing) => change({ tracing })}
      />
      <WordsField
        at={at('familyView')}
        optional
        label={fields.familyView}
        lines={2}
        value={values.familyView}
        onChange={(familyView) => change({ familyView })}
      />
      {current !== undefined && current.options.length > 0 && (
        <RadioGroup
          {...at('recommended')}
          optional
          label={<FormattedMessage {...fields.recommended} />}
          options={optionChoices(intl, current.options)}
          value={values.recommended}
          onChange={(recommended) => change({ recommended })}
        />
      )}
      <WordsField
        at={at('recommendation')}
        optional
        label={fields.recommendation}
        value={values.recommendation}
        onChange={(recommendation) => change({ recommendation })}
      />
      <Checkbox
        {...at('ready')}
        label={<FormattedMessage {...fields.ready} />}
        value={values.ready}
        onChange={(ready) => change({ ready })}
      />
    </CaseForm>
  );
}
