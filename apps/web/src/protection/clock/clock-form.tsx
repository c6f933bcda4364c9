import { extendClockRoute, markClockRoute, pauseClockRoute, resumeClockRoute } from '@tutela/contract';
import { type ClockName, ExtendClock, MarkClock, PauseClock, ResumeClock } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { clockWords } from '../../platform/words/clock-words.ts';
import { DateField, TextAreaField } from '../../ui/index.ts';
import { CaseForm } from '../case/case-form.tsx';
import { useCaseForm, useFileCommand } from '../case/use-case-form.ts';
import type { ActFormProps } from '../command/act-form.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { ReasonField } from '../form/reason-field.tsx';
import { today } from '../form/today.ts';
import { clockFields } from './clock-fields.ts';

export interface ClockFormProps extends ActFormProps {
  clock: ClockName;
  subject: string;
}

/** A clock stands still, with a reason. */
export function PauseClockForm({ clock, subject, onDone, onCancel }: ClockFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(pauseClockRoute);
  const { form, staleSince } = useCaseForm({
    id: `clock-pause-${clock}-${subject}`,
    section: 'plan',
    initial: { reason: '' },
    schema: PauseClock,
    commandOf: (values) => ({ ...values, clock, subject }),
    names: clockFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="clock.pause.done" defaultMessage="The clock stands still." />,
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="clock.pause.send" defaultMessage="Pause this clock" />}
    >
      <Which clock={clock} />
      <p>
        <FormattedMessage
          id="clock.pause.words"
          defaultMessage="While it stands still it warns nobody. It stays in everybody’s day as waiting."
        />
      </p>
      <ReasonField form={form} />
    </CaseForm>
  );
}

/** A clock goes on. */
export function ResumeClockForm({ clock, subject, onDone, onCancel }: ClockFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(resumeClockRoute);
  const { form, staleSince } = useCaseForm({
    id: `clock-resume-${clock}-${subject}`,
    section: 'plan',
    initial: { reason: '' },
    schema: ResumeClock,
    commandOf: (values) => ({ ...values, clock, subject }),
    names: clockFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="clock.resume.done" defaultMessage="The clock goes on." />,
    onDone,
  });
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="clock.resume.send" defaultMessage="Let it go on" />}
    >
      <Which clock={clock} />
      <ReasonField form={form} />
    </CaseForm>
  );
}

/** A clock gets more time. */
export function ExtendClockForm({ clock, subject, onDone, onCancel }: ClockFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(extendClockRoute);
  const { form, staleSince } = useCaseForm({
    id: `clock-extend-${clock}-${subject}`,
    section: 'plan',
    initial: { lastDay: '', reason: '' },
    schema: ExtendClock,
    commandOf: (values) => ({ ...values, clock, subject }),
    names: clockFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="clock.extend.done" defaultMessage="The clock has more time." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="clock.extend.send" defaultMessage="Give it more time" />}
    >
      <Which clock={clock} />
      <DateField
        {...at('lastDay')}
        label={<FormattedMessage {...clockFields.lastDay} />}
        earliest={today()}
        value={values.lastDay}
        onChange={(lastDay) => change({ lastDay })}
      />
      <ReasonField form={form} />
    </CaseForm>
  );
}

/** What the clock asks for was done. */
export function MarkClockForm({ clock, subject, onDone, onCancel }: ClockFormProps) {
  const { fileId } = useFileOnPage();
  const command = useFileCommand(markClockRoute);
  const { form, staleSince } = useCaseForm({
    id: `clock-mark-${clock}-${subject}`,
    section: 'plan',
    initial: { doneOn: today(), words: '' },
    schema: MarkClock,
    commandOf: (values) => ({ ...values, clock, subject }),
    names: clockFields,
    send: (body) => command.mutateAsync({ params: { fileId }, body }),
    said: <FormattedMessage id="clock.mark.done" defaultMessage="It is recorded as done." />,
    onDone,
  });
  const { values, change, at } = form;
  return (
    <CaseForm
      form={form}
      section="plan"
      staleSince={staleSince}
      onCancel={onCancel}
      confirmLabel={<FormattedMessage id="clock.mark.send" defaultMessage="Record it" />}
    >
      <Which clock={clock} />
      <DateField
        {...at('doneOn')}
        label={<FormattedMessage {...clockFields.doneOn} />}
        latest={today()}
        value={values.doneOn}
        onChange={(doneOn) => change({ doneOn })}
      />
      <TextAreaField
        {...at('words')}
        label={<FormattedMessage {...clockFields.words} />}
        hint={
          <FormattedMessage
            id="clock.mark.hint"
            defaultMessage="Nobody needs to tell anything again: what was seen is enough."
          />
        }
        lines={4}
        value={values.words}
        onChange={(words) => change({ words })}
      />
    </CaseForm>
  );
}

function Which({ clock }: { clock: ClockName }) {
  return (
    <p>
      <strong>
        <FormattedMessage {...clockWords[clock]} />
      </strong>
    </p>
  );
}
