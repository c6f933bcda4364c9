import type { DescribedOption, ReportText } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Disclosure, type Fact, Facts, Stack, WrittenText } from '../../ui/index.ts';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { determinationFields as fields } from './determination-fields.ts';
import { OptionsTable } from './options-table.tsx';

interface ReportViewProps {
  options: readonly DescribedOption[];
  report: ReportText | null;
}

/** The report: the child's own words first, then the options side by side, what they rest on, and the recommendation. */
export function ReportView({ options, report }: ReportViewProps) {
  return (
    <Stack>
      {report && <ChildViewText view={report.childView} />}
      <OptionsTable options={options} recommended={report?.recommended ?? null} />
      {report && (
        <Disclosure
          startsOpen
          title={<FormattedMessage id="determination.report.title" defaultMessage="The report" />}
        >
          <Facts facts={factsOf(report)} />
        </Disclosure>
      )}
    </Stack>
  );
}

const texts = ['history', 'situation', 'tracing', 'familyView', 'recommendation'] as const;

const factsOf = (report: ReportText): Fact[] =>
  texts.flatMap((text) =>
    report[text] === ''
      ? []
      : [
          {
            key: text,
            label: <FormattedMessage {...fields[text]} />,
            value: <WrittenText>{report[text]}</WrittenText>,
          },
        ],
  );
