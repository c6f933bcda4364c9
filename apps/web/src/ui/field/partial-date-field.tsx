import { Input } from '@mantine/core';
import { ageRange, type PartialDate, precisionOf } from '@tutela/kernel';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Icon } from '../icon.tsx';
import css from './field.module.css';
import type { ValueField } from './field.ts';
import { FieldError, inputClasses, Label } from './frame.tsx';
import { type DateParts, joinDate } from './partial-date.ts';

interface PartialDateFieldProps extends ValueField<DateParts> {
  /** `YYYY-MM-DD`. */
  today: string;
  /** On what the date rests: a `SelectField`. Asked as soon as anything of the date is known. */
  basis?: ReactNode;
  /** For a birth date: says how old that makes the child. */
  withAge?: boolean;
}

/** A birth date of which the day, the month or all may be unknown. Says what it has understood. */
export function PartialDateField(props: PartialDateFieldProps) {
  const { id, label, hint, error, optional = false, value, today, basis, withAge = true } = props;
  const joined = joinDate(value, today);
  const describedBy = error === undefined ? `${id}-meaning` : `${id}-error ${id}-meaning`;
  return (
    <fieldset className={css.fieldset} aria-describedby={describedBy}>
      <legend className={css.label}>
        <Label text={label} optional={optional} />
      </legend>
      {hint !== undefined && <p className={css.hint}>{hint}</p>}
      <Parts {...props} />
      <p className={css.meaning} id={`${id}-meaning`}>
        {joined.kind === 'known' &&
          (withAge ? <Meaning date={joined.date} today={today} /> : <Known date={joined.date} />)}
        {joined.kind === 'unknown' && (
          <FormattedMessage id="ui.date.unknown" defaultMessage="Not known. Leave empty what is not known." />
        )}
      </p>
      {error !== undefined && (
        <p className={css.error} id={`${id}-error`}>
          <FieldError>{error}</FieldError>
        </p>
      )}
      {joined.kind !== 'unknown' && basis}
    </fieldset>
  );
}

function Parts({ id, value, onChange, error }: PartialDateFieldProps) {
  const intl = useIntl();
  const isWrong = error !== undefined;
  const monthName = (month: number) =>
    intl.formatDate(Date.UTC(2010, month, 15), { month: 'long', timeZone: 'UTC' });
  const shared = { classNames: { input: inputClasses.input }, 'aria-invalid': isWrong } as const;
  return (
    <div className={css.parts}>
      <label className={css.part} htmlFor={id}>
        <FormattedMessage id="ui.date.year" defaultMessage="Year" />
        <Digits
          {...shared}
          id={id}
          length={4}
          value={value.year}
          onChange={(year) => onChange({ ...value, year })}
        />
      </label>
      <label className={css.part} htmlFor={`${id}-month`}>
        <FormattedMessage id="ui.date.month" defaultMessage="Month" />
        <Input
          {...shared}
          component="select"
          rightSection={<Icon name="open" size={16} />}
          id={`${id}-month`}
          value={value.month}
          onChange={(event) => onChange({ ...value, month: event.currentTarget.value })}
        >
          <option value="">
            {intl.formatMessage({ id: 'ui.date.notKnown', defaultMessage: 'Not known' })}
          </option>
          {Array.from({ length: 12 }, (_, month) => (
            <option key={monthName(month)} value={String(month + 1)}>
              {monthName(month)}
            </option>
          ))}
        </Input>
      </label>
      <label className={css.part} htmlFor={`${id}-day`}>
        <FormattedMessage id="ui.date.day" defaultMessage="Day" />
        <Digits
          {...shared}
          id={`${id}-day`}
          length={2}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
        />
      </label>
    </div>
  );
}

interface DigitsProps {
  classNames: { input: string };
  'aria-invalid': boolean;
  id: string;
  length: number;
  value: string;
  onChange: (value: string) => void;
}

function Digits({ length, onChange, ...input }: DigitsProps) {
  return (
    <Input
      {...input}
      dir="ltr"
      inputMode="numeric"
      autoComplete="off"
      maxLength={length}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
    />
  );
}

function Meaning({ date, today }: { date: PartialDate; today: string }) {
  const { youngest, oldest } = ageRange(date, today);
  return (
    <FormattedMessage
      id="ui.date.meaning"
      defaultMessage="{precision, select, day {The whole day is known.} month {Known to the month.} other {Known to the year.}} {exact, select, true {Age today: {oldest, number}.} other {Age today: {youngest, number} or {oldest, number}.}}"
      values={{ precision: precisionOf(date), exact: String(youngest === oldest), youngest, oldest }}
    />
  );
}

/** How much of the date is known. */
function Known({ date }: { date: PartialDate }) {
  return (
    <FormattedMessage
      id="ui.date.known"
      defaultMessage="{precision, select, day {The whole day is known.} month {Known to the month.} other {Known to the year.}}"
      values={{ precision: precisionOf(date) }}
    />
  );
}
