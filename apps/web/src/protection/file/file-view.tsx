import { isPanelRole } from '@tutela/domain';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMe } from '../../platform/session/me.ts';
import { DateText, Page, Sides, Skeleton, Stack, useToast } from '../../ui/index.ts';
import { ComplainFromFile } from '../complaint/complain-from-file.tsx';
import { KeptForms } from '../form/kept-forms.ts';
import { HandoverPanel } from '../handover/handover-panel.tsx';
import { LocationPanel } from '../location/location-panel.tsx';
import { ActNowPanel } from '../next/act-now-panel.tsx';
import { ActsPanel } from '../next/acts-panel.tsx';
import { BlockedPanel } from '../next/blocked-panel.tsx';
import { NextPanel } from '../next/next-panel.tsx';
import { FileTabs } from '../section/file-tabs.tsx';
import { ageBandWords } from '../words/header-words.ts';
import { ActDialog } from './act-dialog.tsx';
import type { OpenFile } from './file.queries.ts';
import { FileFacts, FileMarks } from './file-facts.tsx';
import { FileStages } from './file-stages.tsx';
import { type Act, FileOnPageContext } from './open-file.ts';
import { SharedNotice } from './shared-notice.tsx';
import { useFocusKept } from './use-focus-kept.ts';

const PanellistPage = lazy(() =>
  import('../panel/panellist-page.tsx').then((module) => ({ default: module.PanellistPage })),
);

/** A child's file: what is next at one side, the story and the sections at the other. */
export function FileView({ fileId, file }: { fileId: string; file: OpenFile }) {
  const toast = useToast();
  const { mandate } = useMe();
  const [act, setAct] = useState<Act>();
  const [isIdentityShown, showIdentity] = useState(false);
  const [forms] = useState(() => new Map<string, object>());
  useFocusKept(act !== undefined);
  const done = (said: ReactNode) => {
    setAct(undefined);
    toast(said);
  };
  return (
    <KeptForms value={forms}>
      <FileOnPageContext value={{ file, fileId, begin: setAct, isIdentityShown, showIdentity }}>
        <Suspense fallback={<Skeleton shape="page" count={6} />}>
          {isPanelRole(mandate.role) ? <PanellistPage /> : <FileBody file={file} />}
        </Suspense>
        <ActDialog act={act} onDone={done} onCancel={() => setAct(undefined)} />
      </FileOnPageContext>
    </KeptForms>
  );
}

function FileBody({ file }: { file: OpenFile }) {
  const { header, locationRecorded } = file;
  const isMissing = header.flags.includes('missing');
  const side = (
    <>
      {isMissing && <ActNowPanel />}
      <SharedNotice />
      <HandoverPanel />
      <NextPanel />
      <LocationPanel />
      {!isMissing && <ActNowPanel />}
      <BlockedPanel />
      <ActsPanel />
      <ComplainFromFile />
    </>
  );
  return (
    <Page
      title={<bdi>{header.codeName}</bdi>}
      marks={<FileMarks header={header} />}
      lead={
        <FormattedMessage
          id="file.lead"
          defaultMessage="{age}. Registered on {day}."
          values={{
            age: <FormattedMessage {...ageBandWords[header.ageBand]} />,
            day: <DateText date={header.registeredAt.slice(0, 10)} />,
          }}
        />
      }
    >
      <Stack gap={3}>
        <FileFacts header={header} locationRecorded={locationRecorded} />
        <FileStages stage={header.stage} />
        <Sides side={side}>
          <FileTabs />
        </Sides>
      </Stack>
    </Page>
  );
}
