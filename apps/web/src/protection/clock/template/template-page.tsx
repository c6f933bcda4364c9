import { useQuery } from '@tanstack/react-query';
import type { KeptTemplate } from '@tutela/contract';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../../platform/refusal/refusal-notice.tsx';
import { useTabTitle } from '../../../shell/index.ts';
import { Notice, Page, Skeleton, Stack } from '../../../ui/index.ts';
import { ForRole } from '../../role/for-role.tsx';
import type { HolidayRegion } from './calendar-form.tsx';
import { templatesQuery } from './template.queries.ts';
import { TemplateEditor } from './template-editor.tsx';
import { VersionsPanel } from './versions-panel.tsx';

/** How long the clocks of this node run: an administrator sets them, with a reason, and every version stays. */
export function TemplatePage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'template.tab', defaultMessage: 'Clocks' }));
  return (
    <ForRole permission="clock.configure">
      <Page
        title={<FormattedMessage id="template.title" defaultMessage="Clocks of this country" />}
        lead={
          <FormattedMessage
            id="template.lead"
            defaultMessage="By when each thing must be done, whom it warns before, and whom it tells when nobody did it."
          />
        }
      >
        <Loaded />
      </Page>
    </ForRole>
  );
}

function Loaded() {
  const { data, error, refetch } = useQuery(templatesQuery);
  if (error && data === undefined) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  const newest = data?.versions.at(-1);
  if (data === undefined || newest === undefined) return <Skeleton count={8} />;
  return (
    <Template
      key={newest.version}
      newest={newest}
      versions={data.versions}
      states={data.states}
      regions={data.regions}
    />
  );
}

interface TemplateProps {
  newest: KeptTemplate;
  versions: readonly KeptTemplate[];
  states: readonly string[];
  regions: readonly HolidayRegion[];
}

function Template({ newest, versions, states, regions }: TemplateProps) {
  const [draft, setDraft] = useState(newest.template);
  return (
    <Stack gap={3}>
      <Notice>
        <FormattedMessage
          id="template.default"
          defaultMessage="Every value is a default: confirm with national law. A change makes a new version. What runs already keeps the version under which it began."
        />
      </Notice>
      <TemplateEditor newest={newest} draft={draft} onDraft={setDraft} states={states} regions={regions} />
      <VersionsPanel versions={versions} />
    </Stack>
  );
}
