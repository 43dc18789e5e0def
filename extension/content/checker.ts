/** The content script's end of the port: sends drafts, drops stale answers, reconnects when the worker slept. */
import type { Runtime } from 'webextension-polyfill';
import {
  type CheckReply,
  type CheckRequest,
  openCheckPort,
  type SeenDraft,
  type ShownReport,
  type SiteSettings,
} from '../messages.ts';
import { isAlive } from './lifecycle.ts';

export interface CheckerEvents {
  settings(settings: SiteSettings): void;
  report(report: ShownReport, analysis: number): void;
  failed(): void;
  /** The extension was updated or removed under this script. */
  gone(): void;
}

/** How often a check is sent again after the worker went away with it. */
const retries = 2;

export class Checker {
  private port: Runtime.Port | null = null;
  private sequence = 0;
  private waiting: { request: CheckRequest; left: number } | null = null;

  constructor(
    private readonly site: string,
    private readonly events: CheckerEvents,
  ) {}

  /** Wakes the worker, so that the analyzer is ready when the first words are; settings come back. */
  warm(): void {
    if (!this.port) this.send({ type: 'warm' });
  }

  /** Checks a draft; the answer to an earlier one is dropped when it still comes. */
  check(draft: SeenDraft): void {
    this.sequence += 1;
    const request: CheckRequest = { type: 'check', sequence: this.sequence, draft };
    this.waiting = { request, left: retries };
    this.send(request);
  }

  /** Forgets the draft that is on its way. */
  forget(): void {
    this.sequence += 1;
    this.waiting = null;
  }

  close(): void {
    this.forget();
    const { port } = this;
    this.port = null;
    port?.disconnect();
  }

  private send(request: CheckRequest): void {
    if (!isAlive()) {
      this.events.gone();
      return;
    }
    try {
      this.port ??= this.open();
      this.port.postMessage(request);
    } catch {
      this.port = null;
      if (!isAlive()) this.events.gone();
    }
  }

  private open(): Runtime.Port {
    const port = openCheckPort(this.site);
    port.onMessage.addListener((message) => {
      if (port === this.port) this.hear(message as CheckReply);
    });
    port.onDisconnect.addListener(() => {
      if (port !== this.port) return;
      this.port = null;
      if (!isAlive()) this.events.gone();
      else this.again();
    });
    return port;
  }

  /** A worker that went to sleep over a draft is woken with it, not for the sake of staying awake. */
  private again(): void {
    if (!this.waiting || this.waiting.left === 0) return;
    this.waiting.left -= 1;
    this.send(this.waiting.request);
  }

  private hear(reply: CheckReply): void {
    if (reply.type === 'settings') this.events.settings(reply.settings);
    else if (reply.sequence === this.sequence) {
      this.waiting = null;
      if (reply.type === 'failed') this.events.failed();
      else this.events.report(reply.report, reply.analysis);
    }
  }
}
