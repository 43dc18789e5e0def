/** Who may send what: our own pages, our content scripts, and nobody else. */
import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown) => unknown;

const fake = vi.hoisted(() => ({
  onMessage: new Set<Listener>(),
  onConnect: new Set<(port: unknown) => void>(),
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: {
        addListener: (listener: Listener) => fake.onMessage.add(listener),
        removeListener: (listener: Listener) => fake.onMessage.delete(listener),
      },
      onConnect: {
        addListener: (listener: (port: unknown) => void) => fake.onConnect.add(listener),
      },
    },
  },
}));

import {
  answerInBackground,
  answerInFrame,
  type BackgroundMessages,
  onCheckPort,
  senderKind,
} from '../extension/messages.ts';

const page = { id: 'ours', url: 'chrome-extension://ours/extension/popup/popup.html' };
const pageInTab = { ...page, tab: { id: 3 } };
const worker = { id: 'ours' };
const content = { id: 'ours', url: 'https://www.facebook.com/', tab: { id: 3 }, frameId: 0 };
const stranger = { id: 'theirs', url: 'chrome-extension://theirs/page.html' };

beforeEach(() => {
  fake.onMessage.clear();
  fake.onConnect.clear();
});

test('knows its own parts from strangers', () => {
  expect([page, pageInTab, worker].map((s) => senderKind(s as never))).toEqual(
    Array(3).fill('own'),
  );
  expect(senderKind(content as never)).toBe('content');
  expect(senderKind(stranger as never)).toBeNull();
});

function send(message: unknown, sender: unknown): unknown {
  const [listener] = fake.onMessage;
  return listener?.(message, sender);
}

const answered = vi.fn(() => null);
const handlers = {
  'tab-state': answered,
  'reload-tab': answered,
  'show-panel': answered,
  'pause-site': answered,
  'resume-site': answered,
  'dismiss-words': answered,
  'open-options': answered,
  'frame-changed': answered,
} as never;

test.each<[keyof BackgroundMessages, boolean, boolean]>([
  ['tab-state', true, false],
  ['reload-tab', true, false],
  ['show-panel', true, false],
  ['pause-site', true, true],
  ['resume-site', true, false],
  ['dismiss-words', false, true],
  ['open-options', true, true],
  ['frame-changed', false, true],
])('%s: from own pages %s, from content scripts %s', async (name, ownMay, contentMay) => {
  answerInBackground(handlers);
  const from = (sender: unknown) => send({ name, request: null }, sender) !== undefined;
  expect(from(page)).toBe(ownMay);
  expect(from(content)).toBe(contentMay);
  expect(from(stranger)).toBe(false);
});

test('messages of no known name are left alone', () => {
  answerInBackground(handlers);
  for (const message of [null, 'x', {}, { name: 'constructor' }, { name: 'unheard-of' }])
    expect(send(message, page)).toBeUndefined();
});

test('a frame stops answering when its script ends, and may leave the answer to another', () => {
  const end = new AbortController();
  const frame = { 'box-state': () => undefined, 'toggle-panel': () => null } as never;
  answerInFrame(frame, end.signal);
  expect(send({ name: 'box-state', request: null }, worker)).toBeUndefined();
  expect(send({ name: 'toggle-panel', request: null }, worker)).toBeInstanceOf(Promise);
  expect(send({ name: 'toggle-panel', request: null }, content)).toBeUndefined();
  end.abort();
  expect(fake.onMessage.size).toBe(0);
});

test('only content scripts get a port for checks', () => {
  const accepted: string[] = [];
  onCheckPort((_, site) => accepted.push(site));
  const [connect] = fake.onConnect;
  const disconnect = vi.fn();
  connect?.({ name: 'check:facebook', sender: content, disconnect });
  connect?.({ name: 'check:x', sender: page, disconnect });
  connect?.({ name: 'check:x', sender: stranger, disconnect });
  connect?.({ name: 'another', sender: content, disconnect });
  connect?.({ name: 'check:', sender: content, disconnect });
  expect(accepted).toEqual(['facebook']);
  expect(disconnect).toHaveBeenCalledTimes(2);
});
