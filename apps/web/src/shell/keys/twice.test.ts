import { describe, expect, it } from 'vitest';
import { strokeCounter } from './twice.ts';

describe('two strokes', () => {
  it('count when they are close together', () => {
    const isSecond = strokeCounter();
    expect([0, 300].map(isSecond)).toEqual([false, true]);
  });

  it('do not count when they are far apart, and the later one begins anew', () => {
    const isSecond = strokeCounter();
    expect([0, 1000, 1500].map(isSecond)).toEqual([false, false, true]);
  });

  it('are two, not three', () => {
    const isSecond = strokeCounter();
    expect([0, 100, 200].map(isSecond)).toEqual([false, true, false]);
  });
});
