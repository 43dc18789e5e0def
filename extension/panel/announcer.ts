/** Tells screen readers that the findings are others now, politely: once typing has paused for good. */
import type { SessionView } from '../content/session.ts';
import { t } from '../ui/text.ts';
import { headingOf } from './app.tsx';
import { titleOf } from './card-words.ts';

const pause = 1000;

export class Announcer {
  private last = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly say: (words: string) => void) {}

  /** The same findings again are no news. */
  hear(view: SessionView | null): void {
    this.stop();
    const now = (view?.findings ?? [])
      .map(({ key }) => key)
      .sort()
      .join();
    if (now === this.last) return;
    this.timer = setTimeout(() => {
      this.last = now;
      const [first] = view?.findings ?? [];
      this.say(
        view && first ? t('panel_announce', { found: headingOf(view), title: titleOf(first) }) : '',
      );
    }, pause);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
