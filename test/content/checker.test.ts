/** The port to the background: stale answers dropped, a sleeping worker woken, an end noticed. */
import { beforeEach, expect, test, vi } from 'vitest';

class FakePort {
  readonly sent: { type: string; sequence?: number }[] = [];
  private hear: (message: unknown) => void = () => {};
  private end: () => void = () => {};
  readonly onMessage = {
    addListener: (listener: (message: unknown) => void) => (this.hear = listener),
  };
  readonly onDisconnect = { addListener: (listener: () => void) => (this.end = listener) };
  readonly disconnect = vi.fn();
  postMessage(message: { type: string }): void {
    this.sent.push(message);
  }
  answer(message: unknown): void {
    this.hear(message);
  }
  /** The worker went to sleep. */
  drop(): void {
    this.end();
  }
}

const fake = vi.hoisted(() => ({
  runtime: { id: 'ours' as string | undefined },
  ports: [] as never[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return fake.runtime.id;
      },
      connect: () => {
        const port = new FakePort();
        fake.ports.push(port as never);
        return port;
      },
    },
  },
}));

import { Checker } from '../../extension/content/checker.ts';

const ports = fake.ports as FakePort[];
const events = { settings: vi.fn(), report: vi.fn(), failed: vi.fn(), gone: vi.fn() };
const draft = { text: 'Hi', site: 'x', surface: 'post' as const, attachments: [] };

beforeEach(() => {
  fake.runtime.id = 'ours';
  ports.length = 0;
  for (const each of Object.values(events)) each.mockReset();
});

test('only the answer to the last draft counts', () => {
  const checker = new Checker('x', events);
  checker.check(draft);
  checker.check(draft);
  ports[0]?.answer({ type: 'report', sequence: 1, report: 'old', analysis: 1 });
  expect(events.report).not.toHaveBeenCalled();
  ports[0]?.answer({ type: 'report', sequence: 2, report: 'new', analysis: 1 });
  expect(events.report).toHaveBeenCalledExactlyOnceWith('new', 1);
  checker.forget();
  ports[0]?.answer({ type: 'report', sequence: 2, report: 'late', analysis: 1 });
  expect(events.report).toHaveBeenCalledTimes(1);
});

test('a draft that a worker slept over is sent again, twice at most', () => {
  const checker = new Checker('x', events);
  checker.check(draft);
  for (const port of [0, 1, 2]) ports[port]?.drop();
  expect(ports.map(({ sent }) => sent.length)).toEqual([1, 1, 1]);
  checker.warm();
  expect(ports).toHaveLength(4);
});

test('with nothing under way a worker may sleep', () => {
  const checker = new Checker('x', events);
  checker.check(draft);
  ports[0]?.answer({ type: 'report', sequence: 1, report: 'it', analysis: 1 });
  ports[0]?.drop();
  expect(ports).toHaveLength(1);
  checker.check(draft);
  expect(ports[1]?.sent).toMatchObject([{ type: 'check', sequence: 2 }]);
});

test('a draft that was forgotten is not sent again', () => {
  const checker = new Checker('x', events);
  checker.check(draft);
  checker.forget();
  ports[0]?.drop();
  expect(ports).toHaveLength(1);
});

test('notices that the extension is gone, sending or cut off', () => {
  const checker = new Checker('x', events);
  checker.check(draft);
  fake.runtime.id = undefined;
  ports[0]?.drop();
  expect(events.gone).toHaveBeenCalledTimes(1);
  checker.check(draft);
  expect(events.gone).toHaveBeenCalledTimes(2);
  expect(ports).toHaveLength(1);
});

test('a check that broke is told, and closing is for good', () => {
  const checker = new Checker('x', events);
  checker.check(draft);
  const [port] = ports;
  port?.answer({ type: 'failed', sequence: 1 });
  expect(events.failed).toHaveBeenCalledTimes(1);
  checker.check(draft);
  checker.close();
  expect(port?.disconnect).toHaveBeenCalledTimes(1);
  port?.answer({ type: 'report', sequence: 2, report: 'late', analysis: 1 });
  expect(events.report).not.toHaveBeenCalled();
});
