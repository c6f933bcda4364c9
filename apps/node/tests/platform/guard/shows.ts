import type { Route } from '@tutela/contract';
import type { TestNode, TestPerson } from '@tutela/testkit';
import { send } from './send.ts';

/** Whether a list shows somebody one of these marks, on whichever of its pages. */
export async function shows(
  node: TestNode,
  route: Route,
  { token }: TestPerson,
  marks: readonly string[],
): Promise<boolean> {
  const limit = 'limit' in route.query.shape ? { limit: 200 } : {};
  for (let after: string | null = ''; after !== null; ) {
    const query = after === '' ? limit : { ...limit, after };
    const { text, status } = await send(node, route, { query }, token);
    if (status !== 200) return false;
    if (marks.some((mark) => text.includes(mark))) return true;
    after = 'after' in route.query.shape ? (JSON.parse(text).next ?? null) : null;
  }
  return false;
}
