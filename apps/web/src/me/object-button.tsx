import { sayAsChildRoute } from '@tutela/contract';
import type { ChildTopic } from '@tutela/domain';
import { Hand } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { call } from '../api/index.ts';

/** A no, with one press; somebody will come and talk about it. */
export function ObjectButton({ topic, onOut }: { topic: ChildTopic; onOut: () => void }) {
  const [isSaid, setSaid] = useState(false);
  if (isSaid)
    return (
      <p role="status">
        <FormattedMessage
          id="me.object.said"
          defaultMessage="We heard you. Somebody will talk with you about it."
        />
      </p>
    );
  const say = () =>
    call(sayAsChildRoute, { body: { saying: 'object', topic, words: '' } }).then(() => setSaid(true), onOut);
  return (
    <button type="button" onClick={() => void say()}>
      <Hand aria-hidden size={24} />
      <FormattedMessage id="me.object" defaultMessage="I do not want this" />
    </button>
  );
}
