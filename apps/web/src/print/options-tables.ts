import type { PaperBlock } from '@tutela/contract';
import { type DescribedOption, type Factor, factors } from '@tutela/domain';
import type { IntlShape } from 'react-intl';
import { factorWords } from '../protection/assessment/assessment-words.ts';
import { determinationFields as fields } from '../protection/determination/determination-fields.ts';
import { reportWords } from './report-words.ts';

/** As many options as fit beside each other on a page. */
const mostBeside = 3;

/** The options in columns, what is weighed in rows; a further table where there are more than fit on a page. */
export function optionTables(intl: IntlShape, options: readonly DescribedOption[]): readonly PaperBlock[] {
  const starts = options.flatMap((_, at) => (at % mostBeside === 0 ? [at] : []));
  return starts.map((start) => tableOf(intl, options.slice(start, start + mostBeside)));
}

function tableOf(intl: IntlShape, options: readonly DescribedOption[]): PaperBlock {
  const rest = ['feasibility', 'followUp', 'safety'] as const;
  return {
    kind: 'table',
    heading: intl.formatMessage(reportWords.options),
    lead: '',
    columns: [intl.formatMessage(fields.factors), ...options.map((each) => optionName(intl, each))],
    rows: [
      ...factors.map((factor) => [
        intl.formatMessage(factorWords[factor]),
        ...options.map((option) => weighed(intl, option, factor)),
      ]),
      ...rest.map((part) => [intl.formatMessage(fields[part]), ...options.map((option) => option[part])]),
    ],
  };
}

/** An option by its letter and what it is. */
export const optionName = (intl: IntlShape, { option, title }: DescribedOption): string =>
  intl.formatMessage(reportWords.named, { letter: option.toUpperCase(), title });

function weighed(intl: IntlShape, option: DescribedOption, factor: Factor): string {
  const said = option.factors[factor];
  if (said === undefined) return '';
  return (['pro', 'con', 'evidence'] as const)
    .filter((side) => said[side] !== '')
    .map((side) =>
      intl.formatMessage(reportWords.side, { label: intl.formatMessage(fields[side]), words: said[side] }),
    )
    .join('\n');
}
