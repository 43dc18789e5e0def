/** What was found in the box of this tab: how much, how serious, and what it may be. */

import { levels } from '../../src/report.ts';
import type { FoundHere } from '../messages.ts';
import { Button } from '../ui/button.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { named, plural, t } from '../ui/text.ts';

/** More would push everything else out of sight. */
const shown = 4;

interface Group extends FoundHere {
  count: number;
}

/** The same concern at the same level once, the most serious first. */
function grouped(found: readonly FoundHere[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { concern, level } of found) {
    const key = `${concern} ${level}`;
    groups.set(key, { concern, level, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  const rank = ({ level }: Group) => (level ? levels.indexOf(level) : -1);
  return [...groups.values()].sort((a, b) => rank(b) - rank(a));
}

interface Props {
  found: readonly FoundHere[];
  onShow: () => void;
}

export function Found({ found, onShow }: Props) {
  if (!found.length) return <p class="clear">{t('popup_clear')}</p>;
  const groups = grouped(found);
  return (
    <section class="found" aria-labelledby="found-title">
      <h2 id="found-title">{plural('popup_found', found.length)}</h2>
      <ul>
        {groups.slice(0, shown).map(({ concern, level, count }) => (
          <li key={`${concern} ${level}`}>
            <span>
              {named('concern', concern)} {count > 1 && `(${count})`}
            </span>
            <LevelMark level={level}>{named('level', level ?? 'none')}</LevelMark>
          </li>
        ))}
      </ul>
      {groups.length > shown && (
        <p class="help">{t('popup_and_more', { count: groups.length - shown })}</p>
      )}
      <Button main onClick={onShow}>
        {t('popup_show')}
      </Button>
    </section>
  );
}
