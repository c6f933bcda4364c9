import { describe, expect, it } from 'vitest';
import data from '../data/instruments.json' with { type: 'json' };
import {
  commitments,
  findCommitment,
  findInstrument,
  instruments,
  instrumentTags,
  pillars,
} from './instruments.ts';

const isDay = (value: string) => !Number.isNaN(Date.parse(value)) && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);

describe('instruments', () => {
  it('has 37 instruments and 206 commitments', () => {
    expect(instruments).toHaveLength(37);
    expect(commitments).toHaveLength(206);
  });

  it('gives every instrument and every commitment an id of its own', () => {
    const ids = [...instruments, ...commitments].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names every commitment after its instrument', () => {
    for (const commitment of commitments) expect(commitment.id).toContain(commitment.instrumentId);
  });

  it('uses declared tags only, declares each once and leaves none unused', () => {
    const used = new Set(
      instruments.flatMap((item) => [...item.topics, ...item.commitments.flatMap((c) => c.tags)]),
    );
    expect(new Set(instrumentTags).size).toBe(instrumentTags.length);
    expect([...used].filter((tag) => !instrumentTags.includes(tag))).toEqual([]);
    expect(instrumentTags.filter((tag) => !used.has(tag))).toEqual([]);
  });

  it('gives every pillar its commitments', () => {
    for (const pillar of pillars) expect(commitments.some((item) => item.pillar === pillar)).toBe(true);
  });

  it('calls binding exactly what the data call binding', () => {
    for (const raw of data.instruments)
      expect(findInstrument(raw.id)?.class === 'binding', raw.id).toBe(raw.binding);
  });

  it('hands "verify" down from an instrument to its commitments, and keeps their own', () => {
    const unverified = instruments.filter((item) => item.verify);
    expect(unverified.length).toBeGreaterThan(0);
    expect(unverified.flatMap((item) => item.commitments).every((item) => item.verify)).toBe(true);
    const own = data.instruments.flatMap((item) => item.commitments.filter((c) => 'verify' in c && c.verify));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((raw) => findCommitment(raw.id)?.verify)).toBe(true);
    expect(commitments.some((item) => !item.verify)).toBe(true);
  });

  it('dates adoption and entry into force by days', () => {
    const dates = instruments.flatMap((item) => [item.adopted, item.inForce]).filter((date) => date !== null);
    expect(dates.filter((date) => !isDay(date))).toEqual([]);
  });

  it('finds by id, and nothing by an unknown id', () => {
    expect(findInstrument('UN-CRC')?.year).toBe(1989);
    expect(findCommitment('UN-CRC-02')?.instrumentId).toBe('UN-CRC');
    expect(findInstrument('UN-NOTHING')).toBeUndefined();
    expect(findCommitment('UN-CRC-999')).toBeUndefined();
  });
});
