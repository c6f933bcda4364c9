import { useQuery } from '@tanstack/react-query';
import { reportMissingRoute } from '@tutela/contract';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../api/index.ts';
import { Button, Stack, useToast } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseActs } from '../case/case-acts.tsx';
import { fileKey, listKeys } from '../file/file.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { useRefusedBecause } from '../file/refused-because.ts';
import { FailureNotice } from '../form/failure-notice.tsx';
import { NoteInstead } from '../next/note-instead.tsx';
import { MissingTasks } from './missing-tasks.tsx';
import { stateWords } from './missing-words.ts';

/** One tap says that the child is missing. From then on it says what is to be done, and how long there is for it. */
export function MissingAlarm() {
  const { file } = useFileOnPage();
  return file.header.flags.includes('missing') ? <Search /> : <Alarm />;
}

function Alarm() {
  const toast = useToast();
  const { fileId } = useFileOnPage();
  const because = useRefusedBecause()('report-missing');
  // Said by the command, not by the button: the button is gone by then.
  const report = useCommand(reportMissingRoute, {
    stale: [fileKey(fileId), ...listKeys],
    onDone: () =>
      toast(
        <FormattedMessage
          id="missing.report.done"
          defaultMessage="The alarm is raised. Supervisors, guardian and agencies in the file are told. Telephone the police now."
        />,
      ),
  });
  return (
    <>
      <Button
        wide
        icon="missing"
        busy={report.isPending}
        onPress={() => report.mutate({ params: { fileId }, body: {} })}
        {...(because !== undefined && { refusedBecause: because, remedy: <NoteInstead /> })}
      >
        <FormattedMessage id="missing.report" defaultMessage="The child is missing" />
      </Button>
      <FailureNotice error={report.error} />
    </>
  );
}

function Search() {
  const { file, fileId } = useFileOnPage();
  const isReadable = file.readable.includes('missing');
  const kase = useQuery({ ...caseQuery(fileId), enabled: isReadable });
  const episode = kase.data?.missing.at(-1);
  return (
    <Stack>
      {episode !== undefined && (
        <>
          <strong>
            <FormattedMessage {...stateWords[episode.state]} />
          </strong>
          <MissingTasks episode={episode} />
        </>
      )}
      <CaseActs acts={[{ kind: 'tell-missing' }, { kind: 'describe-missing' }, { kind: 'record-found' }]} />
    </Stack>
  );
}
