import { useQuery } from '@tanstack/react-query';
import { type Determination, newestDetermination } from '@tutela/domain';
import { caseQuery } from '../case/case.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';

/** The newest determination of the file on the page; undefined while the file is read, or where there is none. */
export function useCurrent(): Determination | undefined {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  return kase.data && newestDetermination(kase.data.determinations);
}
