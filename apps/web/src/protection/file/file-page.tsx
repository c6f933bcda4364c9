import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { refusalCodeOf } from '../../api/index.ts';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { NotFoundPage, useTabTitle } from '../../shell/index.ts';
import { Page, Skeleton } from '../../ui/index.ts';
import { ForRole } from '../role/for-role.tsx';
import { fileQuery } from './file.queries.ts';
import { FileView } from './file-view.tsx';

export function FilePage() {
  const intl = useIntl();
  useTabTitle(intl.formatMessage({ id: 'file.tab', defaultMessage: 'File' }));
  const { fileId = '' } = useParams({ strict: false });
  return (
    <ForRole permission="file.read">
      <LoadedFile fileId={fileId} />
    </ForRole>
  );
}

function LoadedFile({ fileId }: { fileId: string }) {
  const file = useQuery(fileQuery(fileId));
  // Also while it is open: a file that is no longer the reader's leaves the page at once.
  if (isNotThere(file.error)) return <NotFoundPage />;
  if (file.data) return <FileView key={fileId} fileId={fileId} file={file.data} />;
  return (
    <Page title={<FormattedMessage id="file.loading" defaultMessage="File" />}>
      {file.isPending ? (
        <Skeleton count={8} />
      ) : (
        <LoadFailure error={file.error} onRetry={() => void file.refetch()} />
      )}
    </Page>
  );
}

/** A mistyped address is no file either. */
function isNotThere(error: unknown): boolean {
  const code = refusalCodeOf(error);
  return code === 'platform.not_found' || code === 'platform.request_invalid';
}
