/** When a box is read: after a pause in typing, a little after anything else, never twice at once. */

/** A pause in typing after which the draft is read. */
const typingPause = 350;
/** After other events the page first gets time to change. */
const stirPause = 500;

export class Pacer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = Number.POSITIVE_INFINITY;
  private isTyping = false;

  constructor(private readonly read: () => void) {}

  /** Puts off what is due: the typing goes on. */
  afterTyping(): void {
    this.isTyping = true;
    this.set(typingPause);
  }

  afterStir(): void {
    this.by(stirPause);
  }

  now(): void {
    this.by(0);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.due = Number.POSITIVE_INFINITY;
    this.isTyping = false;
  }

  /** Other events neither put off what is due nor hurry a pause in typing. */
  private by(pause: number): void {
    if (!this.isTyping && performance.now() + pause < this.due) this.set(pause);
  }

  private set(pause: number): void {
    clearTimeout(this.timer);
    this.due = performance.now() + pause;
    this.timer = setTimeout(() => {
      this.stop();
      this.read();
    }, pause);
  }
}
