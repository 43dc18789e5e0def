/** The popup: what was found here, whether Chalkline looks here, and the way to the settings. */
import type { Resolved } from '../../src/settings/resolve.ts';
import { siteIds } from '../../src/sites.ts';
import { ask, type BackgroundMessages, type TabState } from '../messages.ts';
import { Button } from '../ui/button.tsx';
import { ChalkLine, Logo } from '../ui/logo.tsx';
import { Notice } from '../ui/notice.tsx';
import { named, t } from '../ui/text.ts';
import { clockTime } from '../ui/times.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Found } from './found.tsx';
import { Reloads } from './reloads.tsx';
import { useTab } from './use-tab.ts';

function healthText(state: TabState, resolved: Resolved): string {
  switch (state.health) {
    case 'paused':
      return t('popup_paused', { time: clockTime(state.pausedUntil ?? Date.now()) });
    case 'off':
      return t(resolved.sources.sitesOff === 'school' ? 'popup_off_school' : 'popup_off');
    default:
      return named('popup', state.health);
  }
}

function openSettings(section: BackgroundMessages['open-options']['request']['section']): void {
  void ask('open-options', { section }).then(() => window.close());
}

interface HereProps {
  tabId: number;
  state: TabState;
  resolved: Resolved;
  look: () => void;
}

/** What can be said and done about the tab below. */
function Here({ tabId, state, resolved, look }: HereProps) {
  const { health, site, found } = state;
  const active = health === 'checking' || health === 'asleep' || health === 'no-box';
  const schoolOff = resolved.sources.sitesOff === 'school';
  return (
    <>
      <p class={`health ${health}`} role="status">
        {healthText(state, resolved)}
      </p>
      {health === 'not-here' && (
        <p class="help">
          {t('popup_not_here_help', {
            sites: siteIds.map((id) => named('site', id)).join(', '),
          })}
        </p>
      )}
      {health === 'checking' && (
        <Found
          found={found}
          onShow={() => void ask('show-panel', { tabId }).then(() => window.close())}
        />
      )}
      <div class="actions">
        {active && site && (
          <Button onClick={() => void ask('pause-site', { site }).then(look)}>
            {t('popup_pause')}
          </Button>
        )}
        {health === 'paused' && site && (
          <Button main onClick={() => void ask('resume-site', { site }).then(look)}>
            {t('popup_resume')}
          </Button>
        )}
        {health === 'off' && !schoolOff && (
          <Button onClick={() => openSettings(null)}>{t('popup_turn_on')}</Button>
        )}
      </div>
      <Reloads
        tabs={state.reload}
        onReload={(id) => void ask('reload-tab', { tabId: id }).then(look)}
      />
    </>
  );
}

export function App() {
  const resolved = useSettings();
  const { tab, look } = useTab();
  if (!resolved || tab === undefined) return null;
  const { pack, settings } = resolved;
  return (
    <>
      <header class="board">
        <Logo size={28} />
        <div>
          <h1>{t('popup_title')}</h1>
          <ChalkLine />
        </div>
      </header>
      <main>
        {!pack && (
          <Notice kind="choose" title={t('popup_choose_policy')}>
            <p class="help">{t('popup_choose_policy_help')}</p>
            <p class="notice-action">
              <Button main onClick={() => openSettings('policy')}>
                {t('popup_choose')}
              </Button>
            </p>
          </Notice>
        )}
        {tab && <Here tabId={tab.id} state={tab.state} resolved={resolved} look={look} />}
      </main>
      <footer>
        <p>{t('popup_private')}</p>
        <div class="footer-row">
          <span>
            {pack ? `${pack.shortTitle} · ` : ''}
            {named('strictness', settings.strictness)}
          </span>
          <button type="button" class="link" onClick={() => openSettings(null)}>
            {t('popup_settings')}
          </button>
        </div>
      </footer>
    </>
  );
}
