/** The toolbar button: how much was found in a tab, by the highest level, with a title for screen readers. */
import browser from 'webextension-polyfill';
import type { Level } from '../../src/report.ts';
import type { FoundHere } from '../messages.ts';
import { plural, t } from '../ui/text.ts';

const colours: Record<Level, string> = { note: '#4c6272', warn: '#96590a', stop: '#a63a2b' };
const falling = ['stop', 'warn', 'note'] as const;

/** The highest level of some findings; those of no policy count as `warn`. */
export function highestLevel(found: readonly FoundHere[]): Level | null {
  return falling.find((level) => found.some((f) => (f.level ?? 'warn') === level)) ?? null;
}

function titleOf(found: readonly FoundHere[], level: Level): string {
  const noPolicy = found.every((f) => f.level === null);
  return t('badge_title', {
    name: t('extensionName'),
    found: plural('popup_found', found.length),
    level: t(noPolicy ? 'level_none' : `level_${level}`),
  });
}

/** Shows what was found on the button of a tab; nothing at all where nothing was. */
export async function showBadge(tabId: number, found: readonly FoundHere[]): Promise<void> {
  const level = highestLevel(found);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: level ? String(found.length) : '' }),
      browser.action.setTitle({ tabId, title: level ? titleOf(found, level) : t('extensionName') }),
      ...(level
        ? [
            browser.action.setBadgeBackgroundColor({ tabId, color: colours[level] }),
            browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
          ]
        : []),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
