import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ComparedPart } from './comparison.tsx';
import type { Correctable } from './correctable.ts';

interface Conflict<Value, Values> {
  theirs: Value;
  yours: Value;
  /** What was typed when the node refused it. */
  typed: Values;
  chosen: Readonly<Record<string, 'theirs' | 'yours'>>;
}

interface Compared<Value, Values> {
  /** What the section said when the correction was begun. */
  base: Value;
  theirs: Value;
  typed: Values;
  today: string;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Two corrections of the same section. Parts that only the others changed begin as theirs, the rest as yours; each
 * is shown, and nothing is sent before the person presses the button again.
 */
export function useComparison<Value extends object, Values extends object>(
  kind: Correctable<Value, Values>,
  change: (values: Values) => void,
) {
  const intl = useIntl();
  const [conflict, setConflict] = useState<Conflict<Value, Values>>();

  const take = (found: Conflict<Value, Values>, chosen: Conflict<Value, Values>['chosen']) => {
    const theirs = kind.toValues(found.theirs);
    const taken = kind.parts.filter(({ part }) => chosen[part] === 'theirs');
    const fields = taken.flatMap((each) => each.fields.map((field) => [field, theirs[field]] as const));
    setConflict({ ...found, chosen });
    change({ ...found.typed, ...Object.fromEntries(fields) });
  };

  const begin = ({ base, theirs, typed, today }: Compared<Value, Values>) => {
    const yours = kind.value.parse(kind.toValue(typed, today));
    const chosen = kind.parts.map(
      ({ part }) => [part, same(yours[part], base[part]) ? 'theirs' : 'yours'] as const,
    );
    take({ theirs, yours, typed, chosen: {} }, Object.fromEntries(chosen));
  };

  const parts = (conflict ? kind.parts : []).flatMap(({ part }): ComparedPart[] => {
    if (!conflict || same(conflict.theirs[part], conflict.yours[part])) return [];
    return [
      {
        part,
        label: kind.label(intl, part),
        theirs: kind.show(conflict.theirs, part),
        yours: kind.show(conflict.yours, part),
        chosen: conflict.chosen[part] ?? 'yours',
        onChoose: (side) => take(conflict, { ...conflict.chosen, [part]: side }),
      },
    ];
  });
  return { isOpen: conflict !== undefined, parts, begin };
}
