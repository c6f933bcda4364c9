import { useQuery } from '@tanstack/react-query';
import type { FileHeader } from '@tutela/contract';
import { isInOffice } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Link } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { useFileOnPage } from '../file/open-file.ts';

/** Whether somebody stands for the child; who, and whether for the time being, to whoever may read the section. */
export function GuardianFact({ header: { fileId, gaps } }: { header: FileHeader }) {
  const mayRead = useFileOnPage().file.readable.includes('guardian');
  const isAbsent = gaps.includes('guardian');
  const { data } = useQuery({ ...caseQuery(fileId), enabled: mayRead && !isAbsent });
  const guardian = data && isInOffice(data.guardian.state) ? data.guardian : undefined;
  const name = guardian?.guardian?.name;
  const words = isAbsent ? (
    <FormattedMessage id="file.guardian.nobody" defaultMessage="Nobody yet" />
  ) : name === undefined ? (
    <FormattedMessage id="file.guardian.inOffice" defaultMessage="In office" />
  ) : (
    <FormattedMessage
      id="file.guardian.named"
      defaultMessage="{state, select, provisional {{name}, provisional} other {{name}, in office}}"
      values={{ state: guardian?.state, name: <bdi>{name}</bdi> }}
    />
  );
  return mayRead ? <Link href={`/files/${fileId}?section=guardian`}>{words}</Link> : words;
}
