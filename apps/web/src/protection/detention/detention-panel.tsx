import { type Detention, type Detentions, detentionReviewDay, runningDetention } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DueText, type Fact, Facts, MomentText, Notice, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { endOfDay } from '../words/end-of-day.ts';
import { apartWords, detentionFields, detentionGroundWords, detentionKindWords } from './detention-words.ts';

/** Whether the child is deprived of liberty, why, and when somebody must look at it again. */
export function DetentionPanel({ detentions }: { detentions: Detentions }) {
  const running = runningDetention(detentions);
  return (
    <CasePanel
      title={<FormattedMessage id="detention.title" defaultMessage="Liberty" />}
      acts={
        running ? [{ kind: 'review-detention' }, { kind: 'end-detention' }] : [{ kind: 'record-detention' }]
      }
    >
      {running === undefined ? (
        <p>
          <FormattedMessage id="detention.none" defaultMessage="No record says that the child is held." />
        </p>
      ) : (
        <Running detention={running} />
      )}
    </CasePanel>
  );
}

function Running({ detention }: { detention: Detention }) {
  return (
    <Stack>
      <Notice
        kind="danger"
        title={<FormattedMessage id="detention.held" defaultMessage="The child is deprived of liberty" />}
      >
        <FormattedMessage
          id="detention.held.words"
          defaultMessage="Only as the last resort and for the shortest time. Somebody looks at it every day until it has ended."
        />
      </Notice>
      <Facts facts={factsOf(detention)} />
    </Stack>
  );
}

function factsOf(detention: Detention): Fact[] {
  const { kind, ground, since, authority, apartFromAdults, words, reviews } = detention;
  const newest = reviews.at(-1);
  const label = (name: keyof typeof detentionFields) => <FormattedMessage {...detentionFields[name]} />;
  return [
    { key: 'kind', label: label('kind'), value: <FormattedMessage {...detentionKindWords[kind]} /> },
    { key: 'ground', label: label('ground'), value: <FormattedMessage {...detentionGroundWords[ground]} /> },
    { key: 'since', label: label('since'), value: <MomentText at={since} /> },
    ...(authority === '' ? [] : [{ key: 'by', label: label('authority'), value: <bdi>{authority}</bdi> }]),
    {
      key: 'apart',
      label: label('apartFromAdults'),
      value: <FormattedMessage {...apartWords[apartFromAdults]} />,
    },
    ...(words === ''
      ? []
      : [{ key: 'words', label: label('words'), value: <WrittenText>{words}</WrittenText> }]),
    ...(newest === undefined
      ? []
      : [
          {
            key: 'because',
            label: label('stillHeldBecause'),
            value: <WrittenText>{newest.stillHeldBecause}</WrittenText>,
          },
          { key: 'instead', label: label('instead'), value: <WrittenText>{newest.instead}</WrittenText> },
        ]),
    {
      key: 'review',
      label: <FormattedMessage id="detention.review.next" defaultMessage="Next look" />,
      value: (
        <Stack gap={0.5}>
          <DueText at={endOfDay(detentionReviewDay(detention))} />
          <span>
            <FormattedMessage
              id="detention.review.default"
              defaultMessage="Every day: a default, to be confirmed with national law."
            />
          </span>
        </Stack>
      ),
    },
  ];
}
