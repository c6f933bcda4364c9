import { type FormEvent, useRef, useState } from 'react';

type Key<Values> = keyof Values & string;

/** For each field that is wrong: one sentence that says what is wrong and what to do. */
export type FieldErrors<Values> = Readonly<Partial<Record<Key<Values>, string | undefined>>>;

interface FormOptions<Values> {
  /** Prefix of the fields' ids; unique on the page. */
  id: string;
  initial: Values;
  /** What is wrong with the values; pure, called often. */
  check: (values: Values) => FieldErrors<Values>;
  /** Sends what was checked. What it returns, the server refused; what was typed stays. */
  send: (values: Values) => Promise<FieldErrors<Values> | undefined>;
  /** Told of every change: the place to keep a draft. */
  onChange?: (values: Values) => void;
}

export interface FieldProblem {
  id: string;
  message: string;
}

export interface Form<Values> {
  values: Values;
  /** What a field component wants to know. */
  field: <Name extends Key<Values>>(
    name: Name,
  ) => {
    id: string;
    value: Values[Name];
    onChange: (value: Values[Name]) => void;
    error: string | undefined;
  };
  change: (change: Partial<Values>) => void;
  onSubmit: (event: FormEvent) => void;
  isBusy: boolean;
  /** Something was changed that has not been sent. */
  isDirty: boolean;
  /** For the error summary: what is wrong, in the order of the values. Empty before the first sending. */
  problems: readonly FieldProblem[];
  /** What the sending threw, if it could not be answered at all: shown as a notice above the form. */
  failure: unknown;
  /** Grows with each refused sending, so that the summary takes the focus each time. */
  refusals: number;
}

/**
 * Holds what is typed. Complains only after the first sending, then keeps up with the typing, so that nobody is told
 * off while still writing.
 */
export function useForm<Values extends object>(options: FormOptions<Values>): Form<Values> {
  const { id, initial, check } = options;
  const [values, setValues] = useState(initial);
  const latest = useRef(initial);
  const [isDirty, setDirty] = useState(false);
  const { isBusy, isRefused, refusals, refused, failure, forget, sendOff } = useSending(options, () =>
    setDirty(false),
  );
  const problems = !isRefused
    ? []
    : problemsOf(options, (name) => messageOf(check(values), name) ?? messageOf(refused, name));

  const accept = (next: Values, names: readonly string[]) => {
    latest.current = next;
    setValues(next);
    setDirty(true);
    forget(names);
    options.onChange?.(next);
  };

  return {
    values,
    field: (name) => ({
      id: `${id}-${name}`,
      value: values[name],
      onChange: (value) => accept({ ...latest.current, [name]: value }, [name]),
      error: problems.find((problem) => problem.id === `${id}-${name}`)?.message,
    }),
    change: (some) => accept({ ...latest.current, ...some }, Object.keys(some)),
    onSubmit: (event) => {
      event.preventDefault();
      void sendOff(latest.current);
    },
    isBusy,
    isDirty,
    problems,
    failure,
    refusals,
  };
}

/** One sending at a time; remembers what the server refused until the field is changed. */
function useSending<Values extends object>(options: FormOptions<Values>, onSent: () => void) {
  const [refused, setRefused] = useState<object>({});
  const [refusals, setRefusals] = useState(0);
  const [isRefused, setIsRefused] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const isSending = useRef(false);

  const sendOff = async (values: Values) => {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      const found = options.check(values);
      const isWrong = problemsOf(options, (name) => messageOf(found, name)).length > 0;
      const refusal = isWrong ? {} : await options.send(values);
      setRefused(refusal ?? {});
      setIsRefused(refusal !== undefined);
      if (refusal) setRefusals((count) => count + 1);
      else onSent();
    } catch (thrown) {
      // The fields were good: what is wrong is said above them.
      setIsRefused(false);
      setFailure(thrown);
    } finally {
      isSending.current = false;
      setBusy(false);
    }
  };

  const forget = (names: readonly string[]) =>
    setRefused((kept) => Object.fromEntries(Object.entries(kept).filter(([name]) => !names.includes(name))));
  return { isBusy, isRefused, refusals, refused, failure, forget, sendOff };
}

function messageOf(errors: object, name: string): string | undefined {
  const message: unknown = Reflect.get(errors, name);
  return typeof message === 'string' ? message : undefined;
}

function problemsOf<Values extends object>(
  { id, initial }: FormOptions<Values>,
  messageFor: (name: string) => string | undefined,
): FieldProblem[] {
  return Object.keys(initial).flatMap((name) => {
    const message = messageFor(name);
    return message === undefined ? [] : [{ id: `${id}-${name}`, message }];
  });
}
