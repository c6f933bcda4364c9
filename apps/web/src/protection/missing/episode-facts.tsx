import type { ChildFound, MissingDescription, MissingEpisode } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage, type MessageDescriptor } from 'react-intl';
import { DateText, type Fact, ListText, MomentText, Stack, WrittenText } from '../../ui/index.ts';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { missingFields } from './missing-fields.ts';
import { abroadWords, alertWords, foundWords, harmWords, missingRiskWords } from './missing-words.ts';

/** What an episode tells, as far as it is known. */
export function factsOfEpisode(episode: MissingEpisode): Fact[] {
  const { description, located, returned } = episode;
  return [
    ...(description === null ? [] : described(description)),
    ...alerts(episode),
    ...photo(episode),
    ...searched(episode),
    ...(located === null ? [] : [found('located', located)]),
    ...(returned === null ? [] : [found('returned', returned)]),
    ...talked(episode),
  ];
}

const written = (key: string, label: MessageDescriptor, text: string): Fact[] =>
  text === '' ? [] : [fact(key, label, <WrittenText>{text}</WrittenText>)];

const fact = (key: string, label: MessageDescriptor, value: ReactNode): Fact => ({
  key,
  label: <FormattedMessage {...label} />,
  value,
});

function described(known: MissingDescription): Fact[] {
  const { lastSeenAt, risks, abroad } = known;
  return [
    ...(lastSeenAt === null
      ? []
      : [fact('lastSeenAt', missingFields.lastSeenAt, <MomentText at={lastSeenAt} />)]),
    ...written('lastSeen', missingFields.lastSeen, known.lastSeen),
    ...(risks.length === 0
      ? []
      : [
          fact(
            'risks',
            missingFields.risks,
            <ListText
              items={risks.map((each) => <FormattedMessage key={each} {...missingRiskWords[each]} />)}
            />,
          ),
        ]),
    ...written('riskWords', missingFields.riskWords, known.riskWords),
    ...written('phone', missingFields.phone, known.phone),
    ...written('companions', missingFields.companions, known.companions),
    ...written('destination', missingFields.destination, known.destination),
    fact('abroad', missingFields.abroad, <FormattedMessage {...abroadWords[abroad]} />),
  ];
}

function alerts({ alerts: all }: MissingEpisode): Fact[] {
  return all.map(({ kind, reference, at }, index) => ({
    key: `alert-${index}`,
    label: <FormattedMessage {...alertWords[kind]} />,
    value: (
      <FormattedMessage
        id="missing.alert.words"
        defaultMessage="{reference}, {moment}"
        values={{ reference: <bdi>{reference}</bdi>, moment: <MomentText at={at} /> }}
      />
    ),
  }));
}

function photo({ photo: decision }: MissingEpisode): Fact[] {
  const label = missingFields.release;
  if (decision === null) {
    return [
      fact(
        'photo',
        label,
        <FormattedMessage id="missing.photo.none" defaultMessage="Is not shown: nobody has decided on it." />,
      ),
    ];
  }
  const { release, decidedBy, decidedOn, reasons, safety } = decision;
  return [
    fact(
      'photo',
      label,
      <Stack gap={0.5}>
        <span>
          <FormattedMessage
            id="missing.photo.words"
            defaultMessage="{isShown, select, true {May be shown} other {Is not shown}}: {by}, {day}"
            values={{
              isShown: String(release),
              by: <bdi>{decidedBy}</bdi>,
              day: <DateText date={decidedOn} />,
            }}
          />
        </span>
        <WrittenText>{reasons}</WrittenText>
        <WrittenText>{safety}</WrittenText>
      </Stack>,
    ),
  ];
}

function searched({ reviews }: MissingEpisode): Fact[] {
  const newest = reviews.at(-1);
  if (newest === undefined) return [];
  return [
    ...written('searchFound', missingFields.found, newest.found),
    ...written('searchNext', missingFields.nextSteps, newest.nextSteps),
    fact('nextReview', missingFields.nextReviewOn, <DateText date={newest.nextReviewOn} />),
  ];
}

function found(kind: 'located' | 'returned', { at, condition }: ChildFound): Fact {
  return fact(
    kind,
    foundWords[kind],
    <Stack gap={0.5}>
      <MomentText at={at} />
      <WrittenText>{condition}</WrittenText>
    </Stack>,
  );
}

function talked({ conversation, planChange }: MissingEpisode): Fact[] {
  if (conversation === null) return [];
  const { childView, harm, whyLeft, nextSteps } = conversation;
  return [
    fact('view', missingFields.childView, <ChildViewText view={childView} />),
    fact('harm', missingFields.harm, <FormattedMessage {...harmWords[harm]} />),
    ...written('whyLeft', missingFields.whyLeft, whyLeft),
    ...written('talkNext', missingFields.nextSteps, nextSteps),
    ...(planChange === null ? [] : written('changes', missingFields.changes, planChange.changes)),
  ];
}
