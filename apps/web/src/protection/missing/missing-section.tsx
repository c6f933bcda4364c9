import { useQuery } from '@tanstack/react-query';
import {
  isSearched,
  type MissingEpisode,
  type MissingEpisodes,
  missingStateOf,
  missingTable,
} from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { type Fact, Facts, MomentText, Notice, Stack } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseSection } from '../case/case-section.tsx';
import { type Act, useFileOnPage } from '../file/open-file.ts';
import { factsOfEpisode } from './episode-facts.tsx';
import { MissingTasks } from './missing-tasks.tsx';
import { stateWords } from './missing-words.ts';

const whileMissing: readonly Act[] = [
  { kind: 'tell-missing' },
  { kind: 'describe-missing' },
  { kind: 'raise-alert' },
  { kind: 'decide-photo' },
  { kind: 'review-search' },
  { kind: 'record-found' },
];

/** The talk once the child is back, then the changed plan; nothing while the child was never missing. */
function useActsOnceBack(): readonly Act[] {
  const { fileId } = useFileOnPage();
  const { data } = useQuery(caseQuery(fileId));
  const next = data ? missingTable[missingStateOf(data)] : [];
  if (next.includes('return_conversation')) return [{ kind: 'hold-return-conversation' }];
  return next.includes('safety_plan_changed') ? [{ kind: 'change-safety-plan' }] : [];
}

/** The times that the child was missing: the newest in full, with what it asks of somebody. */
export function MissingSection() {
  const { file } = useFileOnPage();
  const onceBack = useActsOnceBack();
  return (
    <CaseSection
      section="missing"
      acts={file.header.flags.includes('missing') ? whileMissing : onceBack}
      none={
        <FormattedMessage
          id="missing.none"
          defaultMessage="The child was never missing. Should it happen, one tap under “Act now” raises the alarm."
        />
      }
    >
      {({ missing }) => <Episodes episodes={missing} />}
    </CaseSection>
  );
}

function Episodes({ episodes }: { episodes: MissingEpisodes }) {
  const newest = episodes.at(-1);
  if (newest === undefined) return null;
  return (
    <Stack>
      {isSearched(newest.state) && (
        <Notice kind="danger" title={<FormattedMessage {...stateWords[newest.state]} />}>
          <FormattedMessage
            id="missing.rest"
            defaultMessage="The child’s page is off, and this file cannot be closed until the child is back."
          />
        </Notice>
      )}
      <PictureBack episode={newest} />
      <Facts
        facts={[
          ...(isSearched(newest.state) ? [] : [standing(newest)]),
          {
            key: 'since',
            label: <FormattedMessage id="missing.since" defaultMessage="Alarm raised" />,
            value: (
              <FormattedMessage
                id="missing.since.words"
                defaultMessage="{moment}. {count, plural, =1 {The first time.} other {Time number #.}}"
                values={{ moment: <MomentText at={newest.reportedAt} />, count: newest.episode }}
              />
            ),
          },
          ...factsOfEpisode(newest),
        ]}
      />
      <MissingTasks episode={newest} />
    </Stack>
  );
}

const standing = ({ state }: MissingEpisode): Fact => ({
  key: 'state',
  label: <FormattedMessage id="missing.state" defaultMessage="Now" />,
  value: <FormattedMessage {...stateWords[state]} />,
});

/** A picture that was shown goes on being shown until somebody asks for it back. */
function PictureBack({ episode }: { episode: MissingEpisode }) {
  if (isSearched(episode.state) || episode.photo?.release !== true) return null;
  return (
    <Notice
      kind="caution"
      title={<FormattedMessage id="missing.photo.back" defaultMessage="The child’s picture was shown" />}
    >
      <FormattedMessage
        id="missing.photo.back.words"
        defaultMessage="The child is back: ask everybody who shows the picture to take it down."
      />
    </Notice>
  );
}
