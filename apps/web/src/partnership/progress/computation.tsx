import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { Disclosure } from '../../ui/index.ts';
import type { Target } from './progress.queries.ts';

type Step = Target['trace'][number];

/** Every step from the released numbers to the word, so that it can be gone through again with paper. */
export function Computation({ trace }: { trace: readonly Step[] }) {
  return (
    <Disclosure title={<FormattedMessage id="progress.computation" defaultMessage="How this was computed" />}>
      <ol>
        {trace.map((step) => (
          <li key={step.step}>
            <StepText step={step} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function Between({ low, high }: { low: number; high: number }) {
  if (low === high) return <FormattedNumber value={low} />;
  return (
    <FormattedMessage
      id="progress.between"
      defaultMessage="between {low} and {high}"
      values={{ low: <FormattedNumber value={low} />, high: <FormattedNumber value={high} /> }}
    />
  );
}

function Part({ value }: { value: number }) {
  return <FormattedNumber value={value} style="percent" maximumFractionDigits={1} />;
}

function StepText({ step }: { step: Step }) {
  const intl = useIntl();
  switch (step.step) {
    case 'observations':
      return (
        <FormattedMessage
          id="progress.step.observations"
          defaultMessage="{count, plural, =0 {No released number is there.} one {# released number is counted.} other {# released numbers are counted.}}"
          values={{ count: step.ids.length }}
        />
      );
    case 'latest':
      return (
        <FormattedMessage
          id="progress.step.latest"
          defaultMessage="The newest is of {period}: {value}."
          values={{ period: step.period, value: <Between {...step} /> }}
        />
      );
    case 'baseline':
      return (
        <FormattedMessage
          id="progress.step.baseline"
          defaultMessage="It starts from {period}: {value}."
          values={{ period: step.period, value: <Between {...step} /> }}
        />
      );
    case 'target':
      return (
        <FormattedMessage
          id="progress.step.target"
          defaultMessage="The target is {value}. {against, select, reached {The newest number reaches it, at every value that it can have.} not_reached {The newest number does not reach it, at any value that it can have.} other {The newest number lies on both sides of it: the published precision does not decide.}}"
          values={{ value: intl.formatNumber(step.value), against: step.against }}
        />
      );
    case 'baseline_missing':
      return (
        <FormattedMessage
          id="progress.step.baselineMissing"
          defaultMessage="There is no released number of {period}, from which it starts: no way can be computed."
          values={{ period: step.period }}
        />
      );
    case 'only_baseline':
      return (
        <FormattedMessage
          id="progress.step.onlyBaseline"
          defaultMessage="There is no released number after {period}, from which it starts."
          values={{ period: step.period }}
        />
      );
    default:
      return <WayText step={step} />;
  }
}

function WayText({
  step,
}: {
  step: Extract<Step, { step: 'way_made' | 'way_asked' | 'baseline_beyond_target' }>;
}) {
  switch (step.step) {
    case 'way_made':
      return (
        <FormattedMessage
          id="progress.step.wayMade"
          defaultMessage="Of the way to the target {part} is made."
          values={{
            part:
              step.low === step.high ? (
                <Part value={step.low} />
              ) : (
                <FormattedMessage
                  id="progress.between"
                  defaultMessage="between {low} and {high}"
                  values={{ low: <Part value={step.low} />, high: <Part value={step.high} /> }}
                />
              ),
          }}
        />
      );
    case 'way_asked':
      return (
        <FormattedMessage
          id="progress.step.wayAsked"
          defaultMessage="A straight line in time asks for {part} by then."
          values={{ part: <Part value={step.value} /> }}
        />
      );
    case 'baseline_beyond_target':
      return (
        <FormattedMessage
          id="progress.step.beyond"
          defaultMessage="{certain, select, yes {It started beyond the target and is short of it now.} other {It may have started beyond the target: the published precision does not decide.}}"
          values={{ certain: step.certain ? 'yes' : 'no' }}
        />
      );
  }
}
