/** What Chalkline is, what it is not, and which version this is. */
import browser from 'webextension-polyfill';
import { t } from '../../ui/text.ts';
import { Section } from '../section.tsx';

export function AboutSection() {
  return (
    <Section id="about" title={t('section_about')}>
      <p>{t('about_what')}</p>
      <p>{t('about_rights')}</p>
      <p>{t('about_not_advice')}</p>
      <p>{t('about_endorsed')}</p>
      <dl class="facts">
        <dt>{t('about_version')}</dt>
        <dd>{browser.runtime.getManifest().version}</dd>
        <dt>{t('about_keyboard')}</dt>
        <dd>{t('about_keyboard_help')}</dd>
        <dt>{t('about_licence')}</dt>
        <dd>{t('about_licence_help')}</dd>
      </dl>
    </Section>
  );
}
