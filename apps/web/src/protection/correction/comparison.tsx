import { type ReactNode, useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Facts, Notice, Segments, Stack } from '../../ui/index.ts';

export interface ComparedPart {
  part: string;
  label: ReactNode;
  theirs: ReactNode;
  yours: ReactNode;
  chosen: 'theirs' | 'yours';
  onChoose: (chosen: 'theirs' | 'yours') => void;
}

/** Somebody else corrected the section meanwhile: both values of each part, to choose from. It takes the focus. */
export function Comparison({ parts }: { parts: readonly ComparedPart[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice
        kind="caution"
        title={
          <FormattedMessage
            id="comparison.title"
            defaultMessage="Somebody corrected this while you were writing"
          />
        }
      >
        <Stack>
          <p>{parts.length > 0 ? <ChooseEach /> : <AllTheSame />}</p>
          {parts.map((part) => (
            <Part key={part.part} {...part} />
          ))}
        </Stack>
      </Notice>
    </div>
  );
}

function ChooseEach() {
  return (
    <FormattedMessage
      id="comparison.words"
      defaultMessage="Choose for each part which is right. What you choose stands in the form below; look at it, then send it again."
    />
  );
}

function AllTheSame() {
  return (
    <FormattedMessage
      id="comparison.same"
      defaultMessage="What they wrote is the same as yours. Send it again only if your reason must be kept too."
    />
  );
}

function Part({ label, theirs, yours, chosen, onChoose }: ComparedPart) {
  const intl = useIntl();
  return (
    <Stack gap={1}>
      <strong>{label}</strong>
      <Facts
        facts={[
          {
            key: 'theirs',
            label: <FormattedMessage id="comparison.theirs" defaultMessage="Theirs" />,
            value: theirs,
          },
          {
            key: 'yours',
            label: <FormattedMessage id="comparison.yours" defaultMessage="Yours" />,
            value: yours,
          },
        ]}
      />
      <Segments
        label={intl.formatMessage({ id: 'comparison.choose', defaultMessage: 'Which is right' })}
        options={[
          {
            value: 'theirs',
            label: <FormattedMessage id="comparison.takeTheirs" defaultMessage="Take theirs" />,
          },
          {
            value: 'yours',
            label: <FormattedMessage id="comparison.takeYours" defaultMessage="Take yours" />,
          },
        ]}
        value={chosen}
        onChange={onChoose}
      />
    </Stack>
  );
}
