import { type ResidenceTitle, renewalDayOf, renewalDays } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, DueText, type Fact, Facts, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { endOfDay } from '../words/end-of-day.ts';
import { residenceGroundWords } from './residence-words.ts';

/** By what title the child may stay, until when, and by when it must be renewed. */
export function ResidencePanel({ titles }: { titles: readonly ResidenceTitle[] }) {
  const newest = titles.at(-1);
  return (
    <CasePanel
      title={<FormattedMessage id="residence.title" defaultMessage="Residence title" />}
      acts={[{ kind: 'record-residence' }]}
    >
      {newest ? (
        <Facts facts={[valid(newest), renewal(newest), ...further(newest)]} />
      ) : (
        <p>
          <FormattedMessage
            id="residence.none"
            defaultMessage="None is recorded. A child in the child’s own country needs none."
          />
        </p>
      )}
    </CasePanel>
  );
}

function valid({ ground, authority, validFrom, validTo }: ResidenceTitle): Fact {
  return {
    key: 'valid',
    label: <FormattedMessage id="residence.valid" defaultMessage="May stay" />,
    value: (
      <Stack gap={0.5}>
        <span>
          <FormattedMessage
            id="residence.valid.words"
            defaultMessage="From {from} until {until}"
            values={{ from: <DateText date={validFrom} />, until: <DateText date={validTo} /> }}
          />
        </span>
        <span>
          <FormattedMessage
            id="residence.valid.by"
            defaultMessage="{ground}; given by {authority}"
            values={{
              ground: <FormattedMessage {...residenceGroundWords[ground]} />,
              authority: <bdi>{authority}</bdi>,
            }}
          />
        </span>
      </Stack>
    ),
  };
}

function renewal(title: ResidenceTitle): Fact {
  const day = renewalDayOf(title);
  return {
    key: 'renewal',
    label: <FormattedMessage id="residence.renewal" defaultMessage="Renew by" />,
    value: (
      <Stack gap={0.5}>
        <DateText date={day} />
        <DueText at={endOfDay(day)} />
        <span>
          <FormattedMessage
            id="residence.renewal.words"
            defaultMessage="{days, number} days before it ends: a default, to be confirmed with national law."
            values={{ days: renewalDays }}
          />
        </span>
      </Stack>
    ),
  };
}

function further({ appeal, atEighteen }: ResidenceTitle): Fact[] {
  return [
    {
      key: 'eighteen',
      label: <FormattedMessage id="residence.eighteen" defaultMessage="At eighteen" />,
      value:
        atEighteen === '' ? (
          <FormattedMessage
            id="residence.eighteen.unknown"
            defaultMessage="Not recorded. Ask the authority in time: the plan for what comes after begins at seventeen."
          />
        ) : (
          <WrittenText>{atEighteen}</WrittenText>
        ),
    },
    ...(appeal === ''
      ? []
      : [
          {
            key: 'appeal',
            label: <FormattedMessage id="residence.appeal" defaultMessage="How to challenge it" />,
            value: <WrittenText>{appeal}</WrittenText>,
          },
        ]),
  ];
}
