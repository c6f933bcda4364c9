import { factors, needsWords, partsOf } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { ShownProblem } from '../form/use-command-form.ts';
import type { AssessmentValues } from './assessment-values.ts';

const sentences = defineMessages({
  part: {
    id: 'assessment.missing',
    defaultMessage: 'Say how this was answered; “not safe to ask” and “not known” are answers too.',
  },
  words: { id: 'assessment.words', defaultMessage: 'Write what is known.' },
  factor: {
    id: 'assessment.factorMissing',
    defaultMessage: 'Weigh this too, be it by “does not matter here”.',
  },
});

/** What the chosen form still lacks, by the same lists as the rule that the node applies. */
export function unanswered(intl: IntlShape, { form, parts, weighed }: AssessmentValues): ShownProblem[] {
  const lacking = partsOf[form].flatMap((part) => {
    const { kind, words } = parts[part];
    if (kind === '')
      return [{ id: `assessment-parts-${part}-kind`, message: intl.formatMessage(sentences.part) }];
    const isBare = needsWords.includes(kind) && words.trim() === '';
    return isBare
      ? [{ id: `assessment-parts-${part}-words`, message: intl.formatMessage(sentences.words) }]
      : [];
  });
  const notWeighed = (form === 'long' ? factors : []).filter((factor) => weighed[factor].trim() === '');
  const message = intl.formatMessage(sentences.factor);
  return [...lacking, ...notWeighed.map((factor) => ({ id: `assessment-weighed-${factor}`, message }))];
}
