import { FormattedMessage } from 'react-intl';
import { Badge } from '../../ui/index.ts';

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
