/** How much of the panel somebody wants for a box: open, small or gone; until they say, the findings decide. */
import type { SessionView } from '../content/session.ts';

export type Choice = 'open' | 'small' | 'closed';

export class Choices {
  private readonly made = new WeakMap<Element, Choice>();
  /** What was there when somebody closed the panel; anything new shows the chip again. */
  private readonly closedOver = new WeakMap<Element, ReadonlySet<string>>();

  choose({ editor, findings }: SessionView, choice: Choice): void {
    this.made.set(editor, choice);
    if (choice === 'closed') this.closedOver.set(editor, new Set(findings.map(({ key }) => key)));
  }

  /** Whether somebody asked for the panel, so that it must find a place. */
  isOpened({ editor }: SessionView): boolean {
    return this.made.get(editor) === 'open';
  }

  modeFor({ editor, findings }: SessionView): 'panel' | 'chip' | 'nothing' {
    const choice = this.made.get(editor);
    if (choice === 'open') return 'panel';
    if (choice === 'small') return 'chip';
    if (choice === 'closed') {
      const known = this.closedOver.get(editor);
      return findings.every(({ key }) => known?.has(key)) ? 'nothing' : 'chip';
    }
    // A thought alone is not worth a panel.
    return findings.some(({ level }) => level !== 'note') ? 'panel' : 'chip';
  }
}
