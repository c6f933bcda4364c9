import { useQuery } from '@tanstack/react-query';
import type { HistoryEntry } from '@tutela/contract';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { purposeWord, roleWord } from '../../platform/words/role-words.ts';
import { type Fact, Facts, MomentText, Skeleton, Stack, WrittenText } from '../../ui/index.ts';
import { ConsentCard } from '../consent/consent-cards.tsx';
import { identityQuery } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { identityFacts } from '../identity/identity-facts.tsx';
import { journeyFacts } from '../journey/journey-facts.tsx';
import { screeningFacts } from '../screening/screening-facts.tsx';
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
      if (isIdentityShown) return <IdentityWording entryId={shown.entryId} />;
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
    case 'screening.recorded':
      return <Facts facts={screeningFacts(entry.payload)} />;
    case 'consent.recorded':
      return <ConsentCard consent={entry.payload} />;
    case 'consent.withdrawn':
      return <WrittenText>{entry.payload.meaning}</WrittenText>;
    case 'person.linked':
      return <bdi>{entry.payload.name}</bdi>;
    case 'document.attached':
      return <bdi>{entry.payload.title}</bdi>;
    default:
      return null;
  }
}

/** What an entry recorded of the identity. It does not come with the story: this reading is logged by itself. */
function IdentityWording({ entryId }: Pick<HistoryEntry, 'entryId'>) {
  const { fileId } = useFileOnPage();
  const identity = useQuery(identityQuery(fileId));
  if (identity.isPending) return <Skeleton count={5} />;
  if (identity.isError) return <LoadFailure error={identity.error} onRetry={() => void identity.refetch()} />;
  const wording = identity.data.wordings.find((each) => each.entryId === entryId);
  return wording ? <Facts facts={identityFacts(wording.value)} /> : null;
}
