import type { HistoryEntry } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { purposeWord, roleWord } from '../../platform/words/role-words.ts';
import { type Fact, Facts, MomentText, Stack, WrittenText } from '../../ui/index.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { identityFacts } from '../identity/identity-facts.tsx';
import { journeyFacts } from '../journey/journey-facts.tsx';
import { sectionWords } from '../words/section-words.ts';
import { entryOf, reasonOf } from './entry-of.ts';

/** The full record of an entry: what it says, who wrote it in which role and for what purpose, and when. */
export function EntryRecord({ entry }: { entry: HistoryEntry }) {
  const intl = useIntl();
  const reason = reasonOf(entryOf(entry));
  const facts: Fact[] = [
    {
      key: 'by',
      label: <FormattedMessage id="record.by" defaultMessage="Recorded by" />,
      value: `${entry.actorName}, ${roleWord(intl, entry.role)}`,
    },
    {
      key: 'purpose',
      label: <FormattedMessage id="record.purpose" defaultMessage="For the purpose of" />,
      value: purposeWord(intl, entry.purpose),
    },
    {
      key: 'happened',
      label: <FormattedMessage id="record.happened" defaultMessage="Happened" />,
      value: <MomentText at={entry.happenedAt} />,
    },
    {
      key: 'recorded',
      label: <FormattedMessage id="record.recorded" defaultMessage="Recorded" />,
      value: <MomentText at={entry.recordedAt} />,
    },
    {
      key: 'place',
      label: <FormattedMessage id="record.place" defaultMessage="In the file" />,
      value: (
        <FormattedMessage
          id="record.place.words"
          defaultMessage="Entry {seq, number} of the file; section {section}, version {version, number}"
          values={{
            seq: entry.seq,
            section: intl.formatMessage(sectionWords[entry.section]),
            version: entry.sectionVersion,
          }}
        />
      ),
    },
  ];
  if (reason !== undefined)
    facts.unshift({
      key: 'reason',
      label: <FormattedMessage id="record.reason" defaultMessage="Reason" />,
      value: <WrittenText>{reason}</WrittenText>,
    });
  return (
    <Stack>
      <Value entry={entry} />
      <Facts facts={facts} />
    </Stack>
  );
}

/** The value that an entry recorded. Who the child is, is shown only after somebody asked to see it. */
function Value({ entry: shown }: { entry: HistoryEntry }) {
  const intl = useIntl();
  const { isIdentityShown } = useFileOnPage();
  const entry = entryOf(shown);
  switch (entry?.type) {
    case 'identity.recorded':
    case 'identity.corrected':
      if (isIdentityShown) return <Facts facts={identityFacts(entry.payload.value)} />;
      return (
        <p>
          <FormattedMessage
            id="record.identity.covered"
            defaultMessage="Who the child is, is covered. Press “Show identity” in the section Identity to read it here too."
          />
        </p>
      );
    case 'journey.recorded':
    case 'journey.corrected':
      return <Facts facts={journeyFacts(intl, entry.payload.value)} />;
    case 'document.attached':
      return <bdi>{entry.payload.title}</bdi>;
    default:
      return null;
  }
}
