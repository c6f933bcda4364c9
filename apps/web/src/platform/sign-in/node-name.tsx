import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { Badge } from '../../ui/index.ts';
import { sessionQuery } from '../session/session.queries.ts';

/** What this node is called, and whether anything on it is real. */
export function NodeName({ name, isDemo }: { name: string; isDemo: boolean }) {
  return (
    <>
      <bdi>{name}</bdi>
      {isDemo && (
        <Badge tone="caution" icon="information">
          <FormattedMessage id="signIn.demo" defaultMessage="Demonstration: everything is invented" />
        </Badge>
      )}
    </>
  );
}

/** The same, of the node that answers here; nothing while it has not answered. */
export function NodeLine() {
  const { data } = useQuery(sessionQuery);
  return data && <NodeName name={data.node.name} isDemo={data.node.demo} />;
}
