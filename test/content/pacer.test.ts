/** When a box is read. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pacer } from '../../extension/content/pacer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('once, after the last key stroke', () => {
  const read = vi.fn();
  const pacer = new Pacer(read);
  for (let stroke = 0; stroke < 10; stroke++) {
    pacer.afterTyping();
    vi.advanceTimersByTime(200);
  }
  expect(read).not.toHaveBeenCalled();
  vi.advanceTimersByTime(150);
  expect(read).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(read).toHaveBeenCalledTimes(1);
});

test('nothing else hurries the typing or puts anything off', () => {
  const read = vi.fn();
  const pacer = new Pacer(read);
  pacer.afterTyping();
  pacer.now();
  vi.advanceTimersByTime(300);
  expect(read).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(read).toHaveBeenCalledTimes(1);
  pacer.afterStir();
  for (let change = 0; change < 4; change++) {
    vi.advanceTimersByTime(100);
    pacer.afterStir();
  }
  vi.advanceTimersByTime(100);
  expect(read).toHaveBeenCalledTimes(2);
});

test('at once where nobody types, and never after it was stopped', () => {
  const read = vi.fn();
  const pacer = new Pacer(read);
  pacer.afterStir();
  pacer.now();
  vi.advanceTimersByTime(1);
  expect(read).toHaveBeenCalledTimes(1);
  pacer.afterTyping();
  pacer.stop();
  vi.advanceTimersByTime(5000);
  expect(read).toHaveBeenCalledTimes(1);
});
