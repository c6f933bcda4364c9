import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { defineMessages, FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import { Link, MomentText, Notice, Stack } from '../../ui/index.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { triedCountWords, triedLineKindWordsOf } from './import-words.ts';
import { importsQuery } from './imports.queries.ts';
import { CountsPanel, LinesPanel, ReasonsPanel } from './report-tables.tsx';
import { linesTold, type Trial, type Verdict, verdictOf } from './trial.ts';
import { useFirstOf } from './use-first-of.tsx';
import type { TriedFile } from './use-trial.ts';

interface TrialViewProps {
  readonly tried: TriedFile;
  /** The way to take it in, where that would change something. */
  readonly takeIn: ReactNode;
}

/** What a trial found. It takes the focus: it is what was waited for. */
export function TrialView({ tried, takeIn }: TrialViewProps) {
  const { trial } = tried;
  return (
    <Result>
      <Stack gap={3}>
        <Stack>
          <VerdictNotice tried={tried} />
          {verdictOf(trial) === 'adds' && takeIn}
        </Stack>
        <CountsPanel
          title={<FormattedMessage id="trial.counts" defaultMessage="What would become of its rows" />}
          words={triedCountWords}
          numbers={trial}
          notes={trial.notes}
        />
        <ChangesPanel trial={trial} />
        <ReasonsPanel reasons={trial.reasons} words={triedLineKindWordsOf(trial)} />
        {trial.lines.length > 0 && <TriedLines trial={trial} />}
      </Stack>
    </Result>
  );
}

function TriedLines({ trial }: { trial: Trial }) {
  const { drawn, more } = useFirstOf(trial.lines, linesTold(trial));
  return <LinesPanel lines={drawn} words={triedLineKindWordsOf(trial)} more={more} />;
}

/** What came of trying, or of taking in, stands in one place and takes the focus there. */
export function Result({ children }: { children: ReactNode }) {
  const intl = useIntl();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-label={intl.formatMessage({ id: 'trial.result', defaultMessage: 'What came of the file' })}
    >
      {children}
    </section>
  );
}

const titles = defineMessages({
  adds: {
    id: 'trial.adds',
    defaultMessage:
      '{imported, plural, one {# row would be taken in} other {# rows would be taken in}}. Nothing is changed yet.',
  },
  faulty: {
    id: 'trial.faulty',
    defaultMessage: 'This file cannot be taken in: it has {faults, plural, one {a fault} other {# faults}}.',
  },
  known: { id: 'trial.known', defaultMessage: 'Nothing would change: this is in the registry already.' },
  'nothing-new': {
    id: 'trial.nothingNew',
    defaultMessage:
      'Nothing new would be taken in: {unchanged, plural, one {# row is} other {# rows are}} there already, {refused, plural, one {# would be left out} other {# would be left out}}.',
  },
  'left-out': {
    id: 'trial.leftOut',
    defaultMessage: 'Nothing would be taken in: every row of this file would be left out.',
  },
  empty: { id: 'trial.empty', defaultMessage: 'Nothing would be taken in: no row was found in this file.' },
});

const nextSteps = defineMessages({
  adds: {
    id: 'trial.adds.next',
    defaultMessage:
      '{several, select, true {A row may be several: there would be {records, number} new entries of the registry. } other {}}Look through what would be new and what would be left out, then take the file in.',
  },
  faulty: {
    id: 'trial.faulty.next',
    defaultMessage:
      'Nothing was changed. Mend in the file what is named below, save it, choose it again and try it again. If the file holds something else than you said, choose that above.',
  },
  known: {
    id: 'trial.known.next',
    defaultMessage:
      'There is nothing to do. If you expected something new, look whether this is the newest file of its source.',
  },
  'nothing-new': {
    id: 'trial.nothingNew.next',
    defaultMessage:
      'Look below why rows would be left out. If they belong in the registry, mend the file, choose it again and try it again.',
  },
  'left-out': {
    id: 'trial.leftOut.next',
    defaultMessage: 'The reasons stand below. Mend the file, choose it again and try it again.',
  },
  empty: {
    id: 'trial.empty.next',
    defaultMessage: 'Look whether it is the right file, and whether you chose what it holds.',
  },
});

const isToMend = (verdict: Verdict): boolean =>
  verdict === 'faulty' || verdict === 'nothing-new' || verdict === 'left-out';

function VerdictNotice({ tried }: Pick<TrialViewProps, 'tried'>) {
  const { imported, unchanged, refused, faults, records } = tried.trial;
  const verdict = verdictOf(tried.trial);
  const title: MessageDescriptor = titles[verdict];
  const next: MessageDescriptor = nextSteps[verdict];
  return (
    <Notice
      kind={isToMend(verdict) ? 'caution' : 'information'}
      title={<FormattedMessage {...title} values={{ imported, unchanged, refused, faults }} />}
    >
      <FormattedMessage {...next} values={{ records, several: String(records !== imported) }} />
      {(verdict === 'known' || verdict === 'nothing-new') && <TakenInBefore tried={tried} />}
    </Notice>
  );
}

/** Where this very file was taken in, if it was; the same entries may have come with another one. */
function TakenInBefore({ tried: { asked, hash } }: { tried: TriedFile }) {
  const { data } = useQuery({ ...importsQuery, staleTime: 0 });
  const before = data?.imports.find(
    (each) => each.fileHash === hash && each.kind === asked.kind && each.imported > 0,
  );
  if (before === undefined) return null;
  return (
    <p>
      <FormattedMessage
        id="trial.known.before"
        defaultMessage="This very file was taken in on {at}: {report}."
        values={{
          at: <MomentText at={before.at} />,
          report: (
            <Link href={`/registry/imports/${before.reportId}`}>
              <FormattedMessage id="trial.known.report" defaultMessage="its report" />
            </Link>
          ),
        }}
      />
    </p>
  );
}
