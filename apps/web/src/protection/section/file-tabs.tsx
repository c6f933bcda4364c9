import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Section } from '@tutela/domain';
import { lazy, Suspense } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Panel, Skeleton, Tabs } from '../../ui/index.ts';
import { useIsLetIn } from '../file/let-in.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { useSoon } from '../file/use-soon.ts';
import { StoryPanel } from '../story/story-panel.tsx';
import { sectionWords } from '../words/section-words.ts';
import { readSection } from './section-address.ts';

const loadSections = () => import('./section-content.tsx');
const SectionContent = lazy(() => loadSections().then((module) => ({ default: module.SectionContent })));

/** In the order in which a child comes to them. */
const order: readonly Section[] = [
  'identity',
  'journey',
  'family',
  'screening',
  'status',
  'guardian',
  'consent',
  'assessment',
  'determination',
  'care',
  'justice',
  'missing',
  'documents',
  'notes',
  'plan',
];

/** The story first, then the sections, each read on its own; the address says which is open. */
export function FileTabs() {
  const intl = useIntl();
  const navigate = useNavigate();
  const { file, fileId } = useFileOnPage();
  const { section: open = 'story' } = useSearch({ strict: false });
  useSoon(loadSections);
  const show = (key: string) => {
    const search = readSection({ section: key });
    void navigate({ to: '/files/$fileId', params: { fileId }, search, replace: true, resetScroll: false });
  };
  // Whoever was let in has the sections that are open to them, and the page says of the others who can share them.
  const isLetIn = useIsLetIn();
  const shown = order.filter((section) => !isLetIn || file.readable.includes(section));
  const sections = shown.map((section) => ({
    key: section,
    label: intl.formatMessage(sectionWords[section]),
    content: (
      <Panel>{file.readable.includes(section) ? <Content section={section} /> : <NotReadable />}</Panel>
    ),
  }));
  const isThere = open === 'story' || open === 'sharing' || sections.some(({ key }) => key === open);
  return (
    <Tabs
      label={intl.formatMessage({ id: 'tabs.label', defaultMessage: 'Parts of the file' })}
      open={isThere ? open : 'story'}
      onOpen={show}
      tabs={[
        {
          key: 'story',
          label: intl.formatMessage({ id: 'tabs.story', defaultMessage: 'The story so far' }),
          content: (
            <Panel>
              <StoryPanel />
            </Panel>
          ),
        },
        ...sections,
        {
          key: 'sharing',
          label: intl.formatMessage({ id: 'tabs.sharing', defaultMessage: 'Sharing' }),
          content: (
            <Panel>
              <Content section="sharing" />
            </Panel>
          ),
        },
      ]}
    />
  );
}

function Content({ section }: { section: Section | 'sharing' }) {
  return (
    <Suspense fallback={<Skeleton count={6} />}>
      <SectionContent section={section} />
    </Suspense>
  );
}

function NotReadable() {
  const { file } = useFileOnPage();
  return (
    <p>
      <FormattedMessage
        id="tabs.notReadable"
        defaultMessage="This section is not open to you. {agency} can share it with you if you need it."
        values={{ agency: file.header.agencyName }}
      />
    </p>
  );
}
