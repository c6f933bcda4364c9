import { respondRoute } from '@tutela/contract';
import { givenAnswers } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import type { ActFormProps } from '../../protection/command/act-form.ts';
import { CommandLayout } from '../../protection/form/command-layout.tsx';
import { useCommandForm } from '../../protection/form/use-command-form.ts';
import { useLanguageOptions } from '../../protection/words/names-of-codes.ts';
import { optionsOf } from '../../protection/words/options-of.ts';
import { answerWords } from '../../public/words/registry-words.ts';
import { DateField, LookupField, RadioGroup, TextAreaField, TextField } from '../../ui/index.ts';
import { useFieldName } from '../field-name.ts';
import { recommendationsKey } from '../recommendation/recommendations.queries.ts';
import { writtenLanguages } from '../written-languages.ts';
import { workKey } from './work.queries.ts';
import { respondFields } from './work-words.ts';

const initial = { answer: '', part: '', reason: '', language: 'en', answeredOn: '', source: '' };
const orNone = (text: string): string | null => (text.trim() === '' ? null : text);

/** Answers a recommendation for one's own State. What is noted needs its reason, and stays tracked. */
export function RespondForm({
  recommendationId,
  onDone,
  onCancel,
}: ActFormProps & { recommendationId: string }) {
  const intl = useIntl();
  const send = useCommand(respondRoute, { stale: [workKey, recommendationsKey] });
  const form = useCommandForm({
    id: `respond-${recommendationId}`,
    initial,
    schema: respondRoute.body,
    commandOf: (values) => ({
      ...values,
      part: values.answer === 'supported_in_part' ? orNone(values.part) : null,
      reason: values.answer === 'noted' ? orNone(values.reason) : null,
    }),
    fieldName: useFieldName(respondFields),
    becauseAt: {
      ...{ part_missing: 'part', reason_missing: 'reason' },
      ...{ in_future: 'answeredOn', before_issued: 'answeredOn' },
    },
    send: async (body) => {
      await send.mutateAsync({ params: { recommendationId }, body });
      onDone(<FormattedMessage id="registry.respond.done" defaultMessage="The answer is recorded." />);
    },
  });
  const languages = useLanguageOptions(writtenLanguages);
  const { values, change, at } = form;
  return (
    <CommandLayout
      form={form}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="registry.respond.send" defaultMessage="Record the answer" />}
    >
      <RadioGroup
        {...at('answer')}
        label={<FormattedMessage {...respondFields.answer} />}
        options={optionsOf(intl, givenAnswers, answerWords)}
        value={values.answer}
        onChange={(answer) => change({ answer })}
      />
      {values.answer === 'supported_in_part' && (
        <TextAreaField
          {...at('part')}
          label={<FormattedMessage {...respondFields.part} />}
          value={values.part}
          onChange={(part) => change({ part })}
        />
      )}
      {values.answer === 'noted' && (
        <TextAreaField
          {...at('reason')}
          label={<FormattedMessage {...respondFields.reason} />}
          value={values.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {(values.answer === 'supported_in_part' || values.answer === 'noted') && (
        <LookupField
          {...at('language')}
          label={<FormattedMessage {...respondFields.language} />}
          options={languages}
          value={values.language}
          onChange={(language) => change({ language })}
        />
      )}
      <DateField
        {...at('answeredOn')}
        label={<FormattedMessage {...respondFields.answeredOn} />}
        value={values.answeredOn}
        onChange={(answeredOn) => change({ answeredOn })}
      />
      <TextField
        {...at('source')}
        label={<FormattedMessage {...respondFields.source} />}
        value={values.source}
        onChange={(source) => change({ source })}
      />
    </CommandLayout>
  );
}
