/** Remembers what was made lately under a key, at most `most` things: what was asked for longest ago goes first. */
export function rememberRecent<T>(most: number): (key: string, make: () => T) => T {
  const things = new Map<string, T>();
  return (key, make) => {
    let thing = things.get(key);
    // A Map keeps the order of insertion: what is put in anew stands last.
    if (thing !== undefined) things.delete(key);
    else {
      thing = make();
      const oldest = things.size >= most ? things.keys().next().value : undefined;
      if (oldest !== undefined) things.delete(oldest);
    }
    things.set(key, thing);
    return thing;
  };
}
