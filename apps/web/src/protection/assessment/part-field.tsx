import { type AnswerKind, type AssessmentPart, answerKinds, needsWords } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { FieldGroup, SelectField, TextAreaField } from '../../ui/index.ts';
import type { FieldAt } from '../form/use-command-form.ts';
import { codeOf, optionsOf } from '../words/options-of.ts';
import { answerWords, partWords } from './assessment-words.ts';

interface Answer {
  readonly kind: AnswerKind | '';
  readonly words: string;
}

interface PartFieldProps {
  at: FieldAt;
  part: AssessmentPart;
  value: Answer;
  onChange: (answer: Answer) => void;
}

/** One part: how it was answered, and what is known. */
export function PartField({ at, part, value, onChange }: PartFieldProps) {
  const intl = useIntl();
  const takesWords = value.kind === '' || needsWords.includes(value.kind);
  return (
    <FieldGroup title={<FormattedMessage {...partWords[part]} />}>
      <SelectField
        {...at(`parts.${part}.kind`)}
        label={<FormattedMessage id="assessment.part.how" defaultMessage="How it was answered" />}
        options={optionsOf(intl, answerKinds, answerWords)}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind: codeOf(answerKinds, kind, '') })}
      />
      <TextAreaField
        {...at(`parts.${part}.words`)}
        optional={!takesWords}
        label={
          value.kind === 'from_interview' ? (
            <FormattedMessage id="assessment.part.interview" defaultMessage="Reference of the interview" />
          ) : (
            <FormattedMessage id="assessment.part.words" defaultMessage="What is known" />
          )
        }
        lines={2}
        value={value.words}
        onChange={(words) => onChange({ ...value, words })}
      />
    </FieldGroup>
  );
}
