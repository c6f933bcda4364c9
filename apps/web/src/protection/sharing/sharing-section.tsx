import { useQuery } from '@tanstack/react-query';
import { isOverForStudy } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useMe } from '../../platform/session/me.ts';
import { Badge, DateText, EmptyState, Link, Row, Skeleton, Stack } from '../../ui/index.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { SectionFrame } from '../section/section-frame.tsx';
import { SeenBy } from '../section/seen-by.tsx';
import { sectionWords } from '../words/section-words.ts';
import { EndGrant } from './end-grant.tsx';
import { type Grant, grantsQuery } from './sharing.queries.ts';

/** Who may read the file besides its agency. */
export function SharingSection() {
  return (
    <SectionFrame
      seenBy={<SeenBy />}
      acts={
        <ActButton act={{ kind: 'share-file' }} icon="people">
          <FormattedMessage {...actWords['share-file']} />
        </ActButton>
      }
    >
      <WriteStudy />
      <Grants />
    </SectionFrame>
  );
}

/** Once a file is closed, what others can learn from it may be told, if guardian and child agree. */
function WriteStudy() {
  const { fileId, file } = useFileOnPage();
  const { permissions } = useMe();
  if (!isOverForStudy(file.header.stage) || !permissions.includes('study.work')) return null;
  return (
    <p>
      <Link href={`/registry/studies/from/${fileId}`}>
        <FormattedMessage id="sharing.study" defaultMessage="Write a case study from this file" />
      </Link>
    </p>
  );
}

function Grants() {
  const { fileId } = useFileOnPage();
  const found = useQuery(grantsQuery(fileId));
  if (found.isPending) return <Skeleton count={4} />;
  if (found.isError) return <LoadFailure error={found.error} onRetry={() => void found.refetch()} />;
  const { grants } = found.data;
  if (grants.length === 0)
    return (
      <EmptyState
        icon="lock"
        title={<FormattedMessage id="sharing.none" defaultMessage="The file is shared with nobody" />}
      />
    );
  return (
    <Stack gap={3}>
      {grants.map((grant) => (
        <GrantRow key={grant.grantId} grant={grant} />
      ))}
    </Stack>
  );
}

/** Hiding a file lets people in until somebody ends it: such a grant has no day worth saying. */
const untilEnded = '2999';

function GrantRow({ grant }: { grant: Grant }) {
  const intl = useIntl();
  const { subjectName, grantedByName, until, ended } = grant;
  return (
    <Stack gap={0.5}>
      <Row justify="between" gap={2}>
        <strong>
          <bdi>{subjectName}</bdi>
        </strong>
        {ended ? (
          <Badge>
            <FormattedMessage id="sharing.ended" defaultMessage="Ended" />
          </Badge>
        ) : (
          <EndGrant grant={grant} />
        )}
      </Row>
      <p>{intl.formatList(grant.sections.map((section) => intl.formatMessage(sectionWords[section])))}</p>
      <p>
        <FormattedMessage
          id="sharing.until"
          defaultMessage="{open, select, true {Until somebody ends it.} other {Until {day}.}} Shared by {name}."
          values={{
            open: String(until.startsWith(untilEnded)),
            day: <DateText date={until} />,
            name: grantedByName,
          }}
        />
      </p>
    </Stack>
  );
}
