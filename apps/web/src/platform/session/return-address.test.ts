import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepReturnAddress, takeReturnAddress } from './return-address.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('where somebody wanted to go', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is told once, and home otherwise', () => {
    vi.stubGlobal('sessionStorage', storage());
    keepReturnAddress('/files?stage=assessment');
    expect([takeReturnAddress(), takeReturnAddress()]).toEqual(['/files?stage=assessment', '/']);
  });

  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', ''])(
    'is never another website: %s',
    (address) => {
      vi.stubGlobal('sessionStorage', storage());
      keepReturnAddress(address);
      expect(takeReturnAddress()).toBe('/');
    },
  );
});
