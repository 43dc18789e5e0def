/** Tabs that were open before Chalkline was ready, each with a way to reload it. */
import type { TabState } from '../messages.ts';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/text.ts';

interface Props {
  tabs: TabState['reload'];
  onReload: (tabId: number) => void;
}

export function Reloads({ tabs, onReload }: Props) {
  if (!tabs.length) return null;
  return (
    <section class="reloads" aria-labelledby="reloads-title">
      <h2 id="reloads-title">{t('popup_reload_title')}</h2>
      <p class="help">{t('popup_reload_help')}</p>
      <ul class="rows">
        {tabs.map(({ tabId, title }) => {
          const name = title || t('popup_untitled');
          return (
            <li class="row" key={tabId}>
              <span class="tab-title">{name}</span>
              <Button
                label={t('popup_reload_tab', { title: name })}
                onClick={() => onReload(tabId)}
              >
                {t('popup_reload')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
