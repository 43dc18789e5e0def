/** What any compose box is, told from the page alone; serves unknown sites and facts that no longer match. */
import type { Attachment, Surface } from '../../../src/draft.ts';
import { flatAncestors, flatClosest } from '../flat-tree.ts';
import { labelOf } from '../labels.ts';

const byPath: readonly [RegExp, Surface][] = [
  [/\/(?:messages?|direct|chat|inbox|dm)(?:\/|$)/, 'direct-message'],
  [/\/(?:settings\/profile|accounts\/edit|edit.?profile)/, 'bio'],
  [/\/groups?\//, 'group'],
  [/\/edit(?:\/|$|\?)/, 'edit'],
];
const byLabel: readonly [RegExp, Surface][] = [
  [/\breply\b/i, 'reply'],
  [/\bcomment\b/i, 'comment'],
  [/\bcaption\b/i, 'caption'],
  [/\b(?:message|write to)\b/i, 'direct-message'],
  [/\b(?:bio|about you)\b/i, 'bio'],
];

/** The list of messages above an editor, in its own part of the page. */
function conversationOf(root: Element): Element | null {
  let levels = 0;
  for (const at of flatAncestors(root)) {
    const log = at.querySelector('[role="log"]');
    if (log) return log;
    if (at.matches('form, article, [role="article"], main, [role="main"], body') || ++levels > 8)
      return null;
  }
  return null;
}

/** Post, comment, message or whatever else a box most likely is. */
export function guessSurface(root: Element, path: string): Surface {
  if (conversationOf(root)) return 'direct-message';
  const label = labelOf(root);
  const known = byLabel.find(([words]) => words.test(label)) ?? byPath.find(([p]) => p.test(path));
  if (known) return known[1];
  return flatClosest(root, 'article, [role="article"], [role="listitem"]') ? 'comment' : 'post';
}

/** To whom a box writes, where its label or the conversation says so. */
export function guessRecipient(root: Element): string | undefined {
  const named = /^(?:message|reply to|write to)\s+(?!a\b|an\b|the\b)(.+?)(?:…|\.{3})?$/i.exec(
    labelOf(root),
  );
  if (named?.[1]) return named[1];
  return /\bwith (.+)$/i.exec(conversationOf(root)?.getAttribute('aria-label') ?? '')?.[1];
}

/** Names that sites give to every picture say nothing. */
const emptyNames = /^(?:image|photo|video|picture|embedded video|media)?$/i;
/** Smaller pictures are avatars and icons. */
const smallest = 64;

function isPreview(media: Element): boolean {
  if (media instanceof HTMLVideoElement) return true;
  if (!(media instanceof HTMLImageElement)) return false;
  if (/profile picture|avatar/i.test(media.alt)) return false;
  if (!/^(?:blob:|data:)|scontent|\bfbcdn\b/.test(media.src)) return false;
  return Math.max(media.width, media.clientWidth) >= smallest;
}

function describe(media: Element): string {
  const words = (media.getAttribute('alt') || media.getAttribute('aria-label') || '').trim();
  return emptyNames.test(words) ? '' : words;
}

/** What others have posted around the box. */
const posted = '[role="log"], article, [role="article"], [role="listitem"], [role="row"]';

/** Pictures, videos and files that stand in a box, described as far as the page does. */
export function guessAttachments(container: Element, roots: readonly Element[]): Attachment[] {
  const previews = [...container.querySelectorAll('img, video')].filter(
    (media) =>
      !roots.some((root) => root.contains(media)) && isPartOfBox(media, roots) && isPreview(media),
  );
  const written = [...container.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
    (field) => /\balt(?:ernative)? text\b|\bdescription\b/i.test(labelOf(field)),
  );
  const found: Attachment[] = previews.map((media, index) => ({
    kind: media instanceof HTMLVideoElement ? 'video' : 'image',
    description: describe(media) || written[index]?.value.trim() || '',
  }));
  if (found.length) return found;
  const inputs = container.querySelectorAll<HTMLInputElement>('input[type="file"]');
  return [...inputs].flatMap((input) =>
    [...(input.files ?? [])].map((file) => ({ kind: kindOf(file), description: file.name })),
  );
}

function isPartOfBox(media: Element, roots: readonly Element[]): boolean {
  const post = media.closest(posted);
  return !post || roots.some((root) => post.contains(root));
}

function kindOf({ type }: File): Attachment['kind'] {
  if (type.startsWith('image/')) return 'image';
  return type.startsWith('video/') ? 'video' : 'file';
}
