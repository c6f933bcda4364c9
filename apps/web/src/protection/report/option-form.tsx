import { useQuery } from '@tanstack/react-query';
import { describeOptionRoute } from '@tutela/contract';
import {
  type DescribedOption,
  DescribeOption,
  type Factor,
  factors,
  newestDetermination,
  type OptionKey,
  optionKeys,
} from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { Checkbox, FieldGroup, SelectField, Skeleton, TextField } from '../../ui/index.ts';
import { factorWords } from '../assessment/assessment-words.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';
import { WordsField } from '../determination/words-field.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import type { CommandForm } from '../form/use-command-form.ts';
import { codeOf } from '../words/options-of.ts';

/** Weighs one realistic option by the seven factors, the child's view first. */
export function OptionForm(props: ActFormProps) {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  if (kase.data === undefined) return <Skeleton count={6} />;
  return <Fields {...props} described={newestDetermination(kase.data.determinations)?.options ?? []} />;
}

type Weighed = Readonly<Record<Factor, { pro: string; con: string; evidence: string }>>;

const nothing = { pro: '', con: '', evidence: '' };

const weighedIn = (option: DescribedOption | undefined): Weighed => ({
  views: option?.factors.views ?? nothing,
  identity: option?.factors.identity ?? nothing,
  family: option?.factors.family ?? nothing,
  safety: option?.factors.safety ?? nothing,
  vulnerability: option?.factors.vulnerability ?? nothing,
  health: option?.factors.health ?? nothing,
  education: option?.factors.education ?? nothing,
});

const valuesOf = (key: OptionKey, described: readonly DescribedOption[]) => {
  const option = described.find((each) => each.option === key);
  return {
    option: key,
    title: option?.title ?? '',
    factors: weighedIn(option),
    feasibility: option?.feasibility ?? '',
    followUp: option?.followUp ?? '',
    safety: option?.safety ?? '',
    towardsOrigin: option?.towardsOrigin ?? false,
  };
};
type Values = ReturnType<typeof valuesOf>;

function Fields({ described, onDone, onCancel }: ActFormProps & { described: readonly DescribedOption[] }) {
  const intl = useIntl();
  const { fileId } = useFileOnPage();
  const command = useFileCommand(describeOptionRoute);
  const unused = optionKeys.find((key) => described.every(({ option }) => option !== key)) ?? 'a';
  const { form, staleSince } = useCaseForm({
    id: `determination-option-${unused}`,
    section: 'determination',
    initial: valuesOf(unused, described),
    schema: DescribeOption,
    commandOf: (values) => values,
    names: fields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="determination.option.done" defaultMessage="The option is weighed." />,
    onDone,
  });
  const { values, change, at } = form;
  const choices = [...described.map(({ option }) => option), unused].map((key) => ({
    value: key,
    label: intl.formatMessage(
      {
        id: 'determination.option.choice',
        defaultMessage: '{isNew, select, true {{letter}: a new option} other {{letter}: {title}}}',
      },
      { isNew: String(key === unused), letter: key.toUpperCase(), title: valuesOf(key, described).title },
    ),
  }));
  return (
    <CaseForm
      form={form}
      section="determination"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="determination.option.send" defaultMessage="Keep this option" />}
    >
      <SelectField
        {...at('option')}
        label={<FormattedMessage {...fields.option} />}
        options={choices}
        value={values.option}
        onChange={(key) => change(valuesOf(codeOf(optionKeys, key, unused), described))}
      />
      <TextField
        {...at('title')}
        label={<FormattedMessage {...fields.title} />}
        hint={<FormattedMessage id="determination.noNames" defaultMessage="Roles in place of names." />}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      <Checkbox
        {...at('towardsOrigin')}
        label={<FormattedMessage {...fields.towardsOrigin} />}
        hint={
          <FormattedMessage
            id="determination.option.origin"
            defaultMessage="The child, or what is known of the child, would go there. It is decided only when nothing stands in the way of a return."
          />
        }
        value={values.towardsOrigin}
        onChange={(towardsOrigin) => change({ towardsOrigin })}
      />
      {factors.map((factor) => (
        <Weighing key={factor} form={form} factor={factor} />
      ))}
      <WordsField
        at={at('feasibility')}
        optional
        label={fields.feasibility}
        lines={2}
        value={values.feasibility}
        onChange={(feasibility) => change({ feasibility })}
      />
      <WordsField
        at={at('followUp')}
        optional
        label={fields.followUp}
        lines={2}
        value={values.followUp}
        onChange={(followUp) => change({ followUp })}
      />
      <WordsField
        at={at('safety')}
        optional
        label={fields.safety}
        lines={2}
        value={values.safety}
        onChange={(safety) => change({ safety })}
      />
    </CaseForm>
  );
}

function Weighing({ form: { values, change, at }, factor }: { form: CommandForm<Values>; factor: Factor }) {
  const weighed = values.factors[factor];
  const set = (some: Partial<typeof weighed>) =>
    change({ factors: { ...values.factors, [factor]: { ...weighed, ...some } } });
  return (
    <FieldGroup title={<FormattedMessage {...factorWords[factor]} />}>
      <WordsField
        at={at(`factors.${factor}.pro`)}
        optional
        label={fields.pro}
        lines={2}
        value={weighed.pro}
        onChange={(pro) => set({ pro })}
      />
      <WordsField
        at={at(`factors.${factor}.con`)}
        optional
        label={fields.con}
        lines={2}
        value={weighed.con}
        onChange={(con) => set({ con })}
      />
      <WordsField
        at={at(`factors.${factor}.evidence`)}
        optional
        label={fields.evidence}
        lines={1}
        value={weighed.evidence}
        onChange={(evidence) => set({ evidence })}
      />
    </FieldGroup>
  );
}
