/** Words that were marked as no problem: shown masked, each with a way back. */
import type { Resolved } from '../../../src/settings/resolve.ts';
import { undoDismissal } from '../../settings-store.ts';
import { Button } from '../../ui/button.tsx';
import { named, t } from '../../ui/text.ts';
import { shortDate } from '../../ui/times.ts';
import { useSaving } from '../saving.tsx';
import { Section } from '../section.tsx';

export function WordsSection({ resolved }: { resolved: Resolved }) {
  const { save } = useSaving();
  const { dismissed } = resolved.settings;
  return (
    <Section id="words" title={t('section_words')}>
      <p class="help">{t(dismissed.length ? 'setting_dismissed_help' : 'words_empty')}</p>
      {dismissed.length > 0 && (
        <ul class="rows">
          {[...dismissed].reverse().map(({ hash, hint, concern, when }) => (
            <li class="row" key={`${concern} ${hash}`}>
              <div>
                <p class="hint">“{hint}”</p>
                <p class="help">
                  {t('words_when', { concern: named('concern', concern), date: shortDate(when) })}
                </p>
              </div>
              <Button
                label={t('words_undo_for', { hint })}
                onClick={() =>
                  save('dismissed', t('setting_dismissed'), () => undoDismissal(concern, hash))
                }
              >
                {t('words_undo')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
