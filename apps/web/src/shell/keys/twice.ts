/** Milliseconds between the two strokes. A frightened hand is fast; a first Escape may have closed a dialog. */
const within = 800;

/** Tells a second stroke from a first one. `at` is in milliseconds and never goes back. */
export function strokeCounter(): (at: number) => boolean {
  let previous = Number.NEGATIVE_INFINITY;
  return (at) => {
    const isSecond = at - previous <= within;
    previous = isSecond ? Number.NEGATIVE_INFINITY : at;
    return isSecond;
  };
}
