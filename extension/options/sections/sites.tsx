/** Where Chalkline looks, and where it is paused for now. */
import { catalog, settingKeys } from '../../../src/settings/catalog.ts';
import type { Resolved } from '../../../src/settings/resolve.ts';
import { siteIds } from '../../../src/sites.ts';
import { resumeSite } from '../../settings-store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { named, t } from '../../ui/text.ts';
import { clockTime } from '../../ui/times.ts';
import { useSaving } from '../saving.tsx';
import { Section } from '../section.tsx';
import { SettingField } from '../setting-field.tsx';

export function SitesSection({ resolved }: { resolved: Resolved }) {
  const { save, saved } = useSaving();
  const label = t('setting_paused_sites');
  const pauses = resolved.settings.pausedSites.filter((pause) => pause.until > Date.now());
  const nameOf = (site: string) => (siteIds.some((id) => id === site) ? named('site', site) : site);
  return (
    <Section id="sites" title={t('section_sites')}>
      {settingKeys
        .filter((key) => catalog[key].section === 'sites')
        .map((key) => (
          <SettingField key={key} settingKey={key} resolved={resolved} />
        ))}
      {pauses.length > 0 && (
        <Field
          id="paused-sites"
          label={label}
          help={t('setting_paused_sites_help')}
          locked={false}
          saved={saved === 'pausedSites'}
          group
        >
          <ul class="rows">
            {pauses.map(({ site, until }) => (
              <li class="row" key={site}>
                <div>
                  <p>{nameOf(site)}</p>
                  <p class="help">{t('paused_until', { time: clockTime(until) })}</p>
                </div>
                <Button
                  label={t('pause_resume_on', { site: nameOf(site) })}
                  onClick={() => save('pausedSites', label, () => resumeSite(site))}
                >
                  {t('pause_resume')}
                </Button>
              </li>
            ))}
          </ul>
        </Field>
      )}
    </Section>
  );
}
