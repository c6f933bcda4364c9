import type { CourtDecision } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { DateText, type Fact, Facts, Panel, WrittenText } from '../../ui/index.ts';
import { determinationFields as fields } from '../determination/determination-fields.ts';

/** What a court decided: it is in force, and was not decided again here. */
export function CourtPanel({ decision }: { decision: CourtDecision }) {
  const { court, courtReference, decidedOn, decided, reasons, appealRoute, appealUntil, reviewOn } = decision;
  const row = (field: keyof typeof fields, value: ReactNode): Fact => ({
    key: field,
    label: <FormattedMessage {...fields[field]} />,
    value,
  });
  return (
    <Panel
      level={3}
      title={
        <FormattedMessage
          id="determination.court"
          defaultMessage="Decided by a court on {day}"
          values={{ day: <DateText date={decidedOn} /> }}
        />
      }
    >
      <Facts
        facts={[
          row('court', <bdi>{court}</bdi>),
          row('courtReference', <bdi>{courtReference}</bdi>),
          row('decided', <WrittenText>{decided}</WrittenText>),
          row('reasons', <WrittenText>{reasons}</WrittenText>),
          row('appealRoute', <WrittenText>{appealRoute}</WrittenText>),
          ...(appealUntil === null ? [] : [row('appealUntil', <DateText date={appealUntil} />)]),
          ...(reviewOn === null ? [] : [row('reviewOn', <DateText date={reviewOn} />)]),
        ]}
      />
    </Panel>
  );
}
