import type { PaperFact } from '@tutela/contract';
import {
  assessmentParts,
  type CopyRecipient,
  factors,
  type PrintedText,
  printedKeys,
  printedTexts,
  type ToldEntry,
} from '@tutela/domain';
import type { IntlShape } from 'react-intl';
import { factorWords, partWords } from '../protection/assessment/assessment-words.ts';
import { textWords } from './text-words.ts';

/** The words of an entry with what stands before each; all, or only some kinds of them. */
export function entryTexts(
  intl: IntlShape,
  entry: ToldEntry,
  recipient: CopyRecipient,
  keys: readonly PrintedText['key'][] = printedKeys,
): readonly PaperFact[] {
  return printedTexts(entry, recipient)
    .filter(({ key }) => keys.includes(key))
    .map((text) => ({
      label: labelOf(intl, text),
      value: text.key === 'withheld' ? withheld(intl) : text.text,
    }));
}

const weighing: readonly PrintedText['key'][] = ['weighed', 'pro', 'con', 'evidence'];

function labelOf(intl: IntlShape, { key, of }: PrintedText): string {
  const factor = weighing.includes(key) ? factors.find((each) => each === of) : undefined;
  if (factor !== undefined && key === 'weighed') return intl.formatMessage(factorWords[factor]);
  if (factor !== undefined) {
    return intl.formatMessage(
      { id: 'paper.text.ofFactor', defaultMessage: '{factor}: {what}' },
      {
        factor: intl.formatMessage(factorWords[factor]),
        what: intl.formatMessage(textWords[key]),
      },
    );
  }
  const part = assessmentParts.find((each) => each === of);
  return intl.formatMessage(part === undefined ? textWords[key] : partWords[part]);
}

/** Said in place of words that this reader may not see. */
export const withheld = (intl: IntlShape): string =>
  intl.formatMessage({
    id: 'paper.withheld',
    defaultMessage: 'Not on this copy: the child has not said that this reader may see them.',
  });
