import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { nodeNow } from '../../api/index.ts';
import { DateField, Row, TextField } from '../../ui/index.ts';
import type { FieldAt } from './use-command-form.ts';

/** A moment while it is typed, by the clock on the wall. */
export interface MomentValues {
  readonly day: string;
  readonly time: string;
}

const two = (count: number): string => String(count).padStart(2, '0');

export const noMoment: MomentValues = { day: '', time: '' };

/** This minute. */
export const thisMoment = (): MomentValues => momentTyped(nodeNow());

/** A moment as it would be typed. */
export function momentTyped(moment: string | number): MomentValues {
  const at = new Date(moment);
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** As the ISO 8601 instant that is sent; empty where it is not a moment. */
export function momentOf({ day, time }: MomentValues): string {
  const typed = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/.exec(time.trim());
  const moment = new Date(`${day}T${(typed?.[1] ?? '').padStart(2, '0')}:${typed?.[2] ?? ''}`);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}

interface MomentFieldsProps {
  at: FieldAt;
  /** The field of the command. */
  path: string;
  label: ReactNode;
  optional?: boolean;
  value: MomentValues;
  onChange: (moment: MomentValues) => void;
}

/** A day and a time of day. */
export function MomentFields({ at, path, label, optional = false, value, onChange }: MomentFieldsProps) {
  return (
    <Row align="start">
      <DateField
        {...at(path)}
        optional={optional}
        label={label}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
      />
      <TextField
        id={`${at(path).id}-time`}
        optional={optional}
        label={<FormattedMessage id="command.time" defaultMessage="Time, such as 23:05" />}
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
      />
    </Row>
  );
}
