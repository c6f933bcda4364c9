import type { TopicId } from '../../shell/index.ts';

const topics: readonly (readonly [path: RegExp, topic: TopicId])[] = [
  [/^\/day/, 'day'],
  [/^\/register/, 'register'],
  [/^\/files\/[^/]+/, 'file'],
  [/^\/files/, 'files'],
  [/^\/people/, 'people'],
  [/^\/audit/, 'audit'],
  [/^\/settings/, 'settings'],
  [/^\/registry\/imports/, 'imports'],
];

/** What help opens with at an address. */
export function helpTopicOf(path: string): TopicId {
  return topics.find(([pattern]) => pattern.test(path))?.[1] ?? 'start';
}
