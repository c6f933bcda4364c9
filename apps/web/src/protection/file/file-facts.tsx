import type { FileHeader } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { type Fact, Facts, FlagChips, HiddenMark, RiskMark, Row } from '../../ui/index.ts';
import { ClocksStrip } from '../clock/clocks-strip.tsx';
import { GuardianFact } from '../guardian/guardian-fact.tsx';
import { flagWords } from '../words/header-words.ts';

const alarms: readonly string[] = ['missing', 'urgent', 'under_control'];

/** The flags of a file; danger to the child stands out. */
export function FileFlags({ flags, atMost }: { flags: FileHeader['flags']; atMost?: number }) {
  const ordered = [...flags].sort((a, b) => Number(alarms.includes(b)) - Number(alarms.includes(a)));
  return (
    <FlagChips
      {...(atMost !== undefined && { atMost })}
      flags={ordered.map((flag) => ({
        key: flag,
        label: <FormattedMessage {...flagWords[flag]} />,
        tone: alarms.includes(flag) ? 'danger' : 'neutral',
        icon: alarms.includes(flag) ? 'caution' : 'flag',
      }))}
    />
  );
}

export function FileMarks({ header }: { header: FileHeader }) {
  return (
    <Row gap={2}>
      <RiskMark risk={header.risk === 'not_graded' ? undefined : header.risk} />
      {header.hidden && <HiddenMark />}
      <FileFlags flags={header.flags} />
    </Row>
  );
}

/** Is the child safe, who is responsible, what is due: always in the same place. */
export function FileFacts({ header, locationRecorded }: { header: FileHeader; locationRecorded: boolean }) {
  const facts: Fact[] = [
    {
      key: 'responsible',
      label: <FormattedMessage id="file.responsible" defaultMessage="Responsible" />,
      value: header.caseworkerName ?? (
        <FormattedMessage id="file.responsible.nobody" defaultMessage="Nobody yet" />
      ),
    },
    {
      key: 'agency',
      label: <FormattedMessage id="file.agency" defaultMessage="Agency" />,
      value: header.agencyName,
    },
    {
      key: 'guardian',
      label: <FormattedMessage id="file.guardian" defaultMessage="Guardian" />,
      value: <GuardianFact header={header} />,
    },
    {
      key: 'place',
      label: <FormattedMessage id="file.place" defaultMessage="Where the child is" />,
      value: locationRecorded ? (
        <FormattedMessage id="file.place.recorded" defaultMessage="Recorded, covered" />
      ) : (
        <FormattedMessage id="file.place.unknown" defaultMessage="Not recorded" />
      ),
    },
    {
      key: 'due',
      label: <FormattedMessage id="file.due" defaultMessage="Due" />,
      value: <ClocksStrip fileId={header.fileId} />,
    },
  ];
  return <Facts labels="above" facts={facts} />;
}
