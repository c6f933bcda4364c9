import { type FormEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { z } from 'zod';
import { Refused } from '../../api/index.ts';
import { useFailureText } from '../words/refusal-words.ts';
import { issueText } from './issue-text.ts';
import { type Issue, issuesOf, issuesOfBody } from './issues.ts';
import { useKept } from './kept-forms.ts';

export interface ShownProblem {
  /** Of the field that the summary leads to. */
  id: string;
  message: string;
}

/** The id of the field of a path such as `names.0.text`, and what is wrong there. */
export type FieldAt = (path: string) => { id: string; error: string | undefined };

interface CommandFormOptions<Values, Schema extends z.ZodType> {
  /** Prefix of the fields' ids; unique on the page. */
  id: string;
  initial: Values;
  /** The command as the contract has it: the browser and the node judge by the same schema. */
  schema: Schema;
  /** What is typed, as the command it would be. */
  commandOf: (values: Values) => unknown;
  /** The name that stands above the field of a path, such as `reason`. */
  fieldName: (path: string) => string;
  /** What the schema cannot know, such as a date half written. */
  alsoCheck?: (values: Values) => readonly ShownProblem[];
  /** The field that a refusal is about, by its reason or its code; others are said above the buttons. */
  becauseAt?: Readonly<Record<string, string>>;
  send: (command: z.output<Schema>) => Promise<unknown>;
  /** Told of every change: the place to keep a draft. */
  onChange?: (values: Values) => void;
}

export interface CommandForm<Values> {
  values: Values;
  change: (some: Partial<Values>) => void;
  onSubmit: (event: FormEvent) => void;
  isBusy: boolean;
  problems: readonly ShownProblem[];
  /** Grows with each refused sending, so that the summary takes the focus each time. */
  refusals: number;
  /** What the sending threw, unless it can be said at the fields. */
  failure: unknown;
  at: FieldAt;
}

/**
 * Holds what is typed until it is a command that both sides accept. Complains only after the first sending, then
 * keeps up with the typing. What the node refuses stays in the form.
 */
export function useCommandForm<Values extends object, Schema extends z.ZodType>(
  options: CommandFormOptions<Values, Schema>,
): CommandForm<Values> {
  const { id, schema, commandOf, alsoCheck } = options;
  const intl = useIntl();
  const textOf = useFailureText();
  const kept = useKept(id, options.initial);
  const [values, setValues] = useState(kept.values);
  const latest = useRef(values);
  const sending = useSending();
  const idOf = (path: string) => `${id}-${path.replaceAll('.', '-')}`;
  const show = (issue: Issue): ShownProblem => ({
    id: idOf(issue.path),
    message: issueText(intl, issue, options.fieldName(issue.path)),
  });
  const check = (typed: Values): ShownProblem[] => {
    const own = alsoCheck?.(typed) ?? [];
    const parsed = schema.safeParse(commandOf(typed));
    const found = parsed.success ? [] : issuesOf(parsed.error).map(show);
    return onePerField([...found, ...own]);
  };
  const placed = placeOf(sending.failure, options.becauseAt);
  const said = placed === undefined ? [] : [{ id: idOf(placed), message: textOf(sending.failure) }];
  const problems =
    sending.refusals === 0 ? [] : onePerField([...said, ...check(values), ...sending.refused.map(show)]);
  const submit = async () => {
    if (check(latest.current).length > 0) return sending.refuse([]);
    await options.send(schema.parse(commandOf(latest.current)));
    kept.forget();
  };
  return {
    values,
    change: (some) => {
      latest.current = { ...latest.current, ...some };
      setValues(latest.current);
      kept.keep(latest.current);
      sending.forget(placed !== undefined);
      options.onChange?.(latest.current);
    },
    onSubmit: (event) => {
      event.preventDefault();
      event.stopPropagation();
      void sending.run(submit, (thrown) => placeOf(thrown, options.becauseAt) !== undefined);
    },
    isBusy: sending.isBusy,
    problems,
    refusals: sending.refusals,
    failure: placed === undefined ? sending.failure : undefined,
    at: (path) => ({
      id: idOf(path),
      error: problems.find((problem) => problem.id === idOf(path))?.message,
    }),
  };
}

/** One sending at a time; what the node found wrong is remembered until something is changed. */
function useSending() {
  const [refused, setRefused] = useState<readonly Issue[]>([]);
  const [refusals, setRefusals] = useState(0);
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const isSending = useRef(false);
  const refuse = (issues: readonly Issue[]) => {
    setRefused(issues);
    setRefusals((count) => count + 1);
  };
  const keep = (thrown: unknown, hasPlace: (thrown: unknown) => boolean) => {
    const issues = thrown instanceof Refused ? issuesOfBody(thrown.problem.fields) : [];
    if (issues.length > 0) return refuse(issues);
    setFailure(thrown);
    if (hasPlace(thrown)) refuse([]);
  };
  const run = async (work: () => Promise<unknown>, hasPlace: (thrown: unknown) => boolean) => {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (thrown) {
      keep(thrown, hasPlace);
    } finally {
      isSending.current = false;
      setBusy(false);
    }
  };
  const forget = (alsoFailure: boolean) => {
    if (refused.length > 0) setRefused([]);
    if (alsoFailure) setFailure(undefined);
  };
  return { refused, refusals, failure, isBusy, refuse, run, forget };
}

/** The field that a refusal is about. */
function placeOf(thrown: unknown, becauseAt: Readonly<Record<string, string>> = {}): string | undefined {
  if (!(thrown instanceof Refused)) return undefined;
  const { code, details } = thrown.problem;
  return becauseAt[String(details?.because)] ?? becauseAt[code];
}

function onePerField(problems: readonly ShownProblem[]): ShownProblem[] {
  return problems.filter((problem, at) => problems.findIndex(({ id }) => id === problem.id) === at);
}
