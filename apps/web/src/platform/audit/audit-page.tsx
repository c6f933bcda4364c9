import { useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTabTitle } from '../../shell/index.ts';
import { MomentText, Muted, Page } from '../../ui/index.ts';
import { AuditFilter } from './audit-filter.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditList } from './audit-list.tsx';
import { VerificationPanel } from './verification-panel.tsx';

/** Who did what, when, as what and why; for one file, its access report. */
export function AuditPage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'audit.title', defaultMessage: 'Audit' }));
  const filter = AuditFilter.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (search: AuditFilter) => void navigate({ to: '/audit', search, replace: true });
  return (
    <Page
      title={
        filter.file === undefined ? (
          <FormattedMessage id="audit.title" defaultMessage="Audit" />
        ) : (
          <FormattedMessage id="audit.report" defaultMessage="Access report of one file" />
        )
      }
      lead={filter.file === undefined ? <Lead /> : <ReportLead file={filter.file} />}
    >
      {filter.file === undefined && <VerificationPanel />}
      <AuditList filter={filter} onFile={(file) => change({ file })}>
        {(found) => <AuditFilters filter={filter} onChange={change} found={found} />}
      </AuditList>
    </Page>
  );
}

function Lead() {
  return (
    <FormattedMessage
      id="audit.lead"
      defaultMessage="Every request, refused ones too: who, in which role, for what purpose, with which outcome. Never what was read or written."
    />
  );
}

function ReportLead({ file }: { file: string }) {
  return (
    <>
      <FormattedMessage
        id="audit.report.lead"
        defaultMessage="Everybody who had to do with the file {file}. Made {at}."
        values={{ file: <code dir="ltr">{file}</code>, at: <MomentText at={new Date().toISOString()} /> }}
      />{' '}
      <Muted>
        <FormattedMessage
          id="audit.report.noChild"
          defaultMessage="The number says nothing about the child."
        />
      </Muted>
    </>
  );
}
