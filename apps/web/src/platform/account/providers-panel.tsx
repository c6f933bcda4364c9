import { FormattedMessage } from 'react-intl';
import { ListText, Panel } from '../../ui/index.ts';

export function ProvidersPanel({
  providers,
}: {
  providers: readonly { providerId: string; name: string }[];
}) {
  return (
    <Panel title={<FormattedMessage id="settings.providers" defaultMessage="Single sign-on" />}>
      <p>
        <FormattedMessage
          id="settings.providers.words"
          defaultMessage="You can also sign in through {names}. Your administrator can take that away."
          values={{
            names: (
              <ListText items={providers.map(({ providerId, name }) => <bdi key={providerId}>{name}</bdi>)} />
            ),
          }}
        />
      </p>
    </Panel>
  );
}
