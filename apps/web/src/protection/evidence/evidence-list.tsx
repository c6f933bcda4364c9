import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { DateText, Facts, Panel, Stack, WrittenText } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { evidenceFields } from './evidence-words.ts';

/** Evidence that lies elsewhere; nothing where there is none. */
export function EvidenceList() {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  const references = kase.data?.evidence ?? [];
  if (references.length === 0) return null;
  return (
    <Panel
      level={3}
      title={<FormattedMessage id="evidence.title" defaultMessage="Evidence that lies elsewhere" />}
    >
      <Stack>
        {references.map(({ entryId, authority, reference, words, recordedOn }) => (
          <Facts
            key={entryId}
            facts={[
              {
                key: 'authority',
                label: <FormattedMessage {...evidenceFields.authority} />,
                value: <bdi>{authority}</bdi>,
              },
              {
                key: 'reference',
                label: <FormattedMessage {...evidenceFields.reference} />,
                value: <bdi>{reference}</bdi>,
              },
              {
                key: 'words',
                label: <FormattedMessage {...evidenceFields.words} />,
                value: <WrittenText>{words}</WrittenText>,
              },
              {
                key: 'day',
                label: <FormattedMessage {...evidenceFields.recordedOn} />,
                value: <DateText date={recordedOn} />,
              },
            ]}
          />
        ))}
      </Stack>
    </Panel>
  );
}
