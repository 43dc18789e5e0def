/** The situation of a compose box: the facts of its site, and a guess where they do not match. */
import type { Attachment, Surface } from '../../../src/draft.ts';
import { flatClosest } from '../flat-tree.ts';
import { labelOf } from '../labels.ts';
import { findContainer, findSubmit } from '../submit.ts';
import { guessAttachments, guessRecipient, guessSurface } from './guess.ts';
import type { Hook, SiteFacts, SurfaceFacts } from './site.ts';

export interface Place {
  surface: Surface;
  container: Element;
  /** Every editing root that is sent with this one, in order. */
  roots: HTMLElement[];
  facts: SurfaceFacts | undefined;
}

export interface Situation {
  recipient?: string;
  postingAs?: string;
  attachments: Attachment[];
}

const longest = 80;

function follow(hook: Hook, root: Element, container: Element): string | undefined {
  const scope = hook.scope === 'page' ? root.ownerDocument : container;
  const elements = hook.selector ? scope.querySelectorAll(hook.selector) : [root];
  for (const element of elements) {
    if (hook.selector && element.contains(root)) continue;
    const words = hook.attribute ? element.getAttribute(hook.attribute) : element.textContent;
    const plain = (words ?? '').replace(/\s+/g, ' ').trim();
    const found = hook.pattern ? hook.pattern.exec(plain)?.[1] : plain;
    if (found) return found.slice(0, longest);
  }
  return undefined;
}

function firstOf(
  hooks: readonly Hook[] | undefined,
  root: Element,
  container: Element,
): string | undefined {
  for (const hook of hooks ?? []) {
    const found = follow(hook, root, container);
    if (found) return found;
  }
  return undefined;
}

function holds(facts: SurfaceFacts, root: Element, path: string): boolean {
  if (facts.path && !facts.path.test(path)) return false;
  if (facts.editor && !root.matches(facts.editor)) return false;
  if (facts.label && !facts.label.test(labelOf(root))) return false;
  return !facts.within || flatClosest(root, facts.within) !== null;
}

/** Which kind of box an editing root is and what belongs to it. Reads no text. */
export function placeOf(site: SiteFacts, root: HTMLElement, path: string): Place {
  const facts = site.surfaces.find((surface) => holds(surface, root, path));
  const container = (facts?.container && flatClosest(root, facts.container)) || findContainer(root);
  const together = facts?.together
    ? [...container.querySelectorAll<HTMLElement>(facts.together)]
    : [];
  return {
    surface: facts?.surface ?? guessSurface(root, path),
    container,
    roots: together.includes(root) ? together : [root],
    facts,
  };
}

/** Whom it goes to, under whose name, and what is attached. */
export function situationOf(site: SiteFacts, root: Element, place: Place): Situation {
  const { container, facts, roots } = place;
  const recipient = firstOf(facts?.recipient, root, container) ?? guessRecipient(root);
  const postingAs = firstOf(site.postingAs, root, container);
  return {
    ...(recipient ? { recipient } : {}),
    ...(postingAs ? { postingAs } : {}),
    attachments: guessAttachments(container, roots),
  };
}

/** What sends the draft, as far as the page shows it now. */
export function submitOf({ container, facts }: Place): Element | null {
  return (facts?.submit && container.querySelector(facts.submit)) || findSubmit(container);
}
