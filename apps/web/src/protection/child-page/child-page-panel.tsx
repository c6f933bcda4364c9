import { useQuery } from '@tanstack/react-query';
import { type ChildPage, childTopics, pageStands } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, Facts, WrittenText } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { type Act, useFileOnPage } from '../file/open-file.ts';
import { today } from '../form/today.ts';
import { topicWords } from './child-page-words.ts';

const whileOpen: readonly Act[] = [
  { kind: 'give-child-key' },
  { kind: 'release-to-child' },
  { kind: 'close-child-page' },
];
const whileClosed: readonly Act[] = [{ kind: 'open-child-page' }, { kind: 'release-to-child' }];
/** After it was unsafe. */
const riskFirst: readonly Act[] = [{ kind: 'grade-risk' }, ...whileClosed];

/** Whether the child has a page, and what stands on it. */
export function ChildPagePanel() {
  const { file, fileId } = useFileOnPage();
  const { data } = useQuery(caseQuery(fileId));
  if (data === undefined) return null;
  const { childPage } = data;
  const isOpen = pageStands(childPage, file.header, today());
  const acts = isOpen ? whileOpen : childPage.asksForRisk ? riskFirst : whileClosed;
  return (
    <CasePanel
      title={<FormattedMessage id="childPage.title" defaultMessage="The child’s own page" />}
      acts={acts}
    >
      <p>
        <Standing page={childPage} isOpen={isOpen} />
      </p>
      <Released page={childPage} />
    </CasePanel>
  );
}

function Standing({ page, isOpen }: { page: ChildPage; isOpen: boolean }) {
  if (!isOpen || page.opening === null)
    return (
      <FormattedMessage
        id="childPage.closed"
        defaultMessage="Closed. A supervisor decides for each child whether a page is safe."
      />
    );
  const values = { day: <DateText date={page.opening.until} /> };
  return page.hasKey ? (
    <FormattedMessage
      id="childPage.open"
      defaultMessage="Open until {day}. It closes at once when the child is missing, in danger or controlled by somebody."
      values={values}
    />
  ) : (
    <FormattedMessage
      id="childPage.noKey"
      defaultMessage="Open until {day}, but the child has no code yet."
      values={values}
    />
  );
}

function Released({ page }: { page: ChildPage }) {
  const released = childTopics
    .flatMap((topic) => page.released[topic] ?? [])
    .filter(({ words }) => words !== '');
  if (released.length === 0)
    return (
      <p>
        <FormattedMessage id="childPage.nothing" defaultMessage="Nothing is released to the child yet." />
      </p>
    );
  return (
    <Facts
      facts={released.map(({ topic, words }) => ({
        key: topic,
        label: <FormattedMessage {...topicWords[topic]} />,
        value: <WrittenText>{words}</WrittenText>,
      }))}
    />
  );
}
