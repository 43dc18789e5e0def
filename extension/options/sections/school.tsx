/** What the analyzer may know of one's school and one's place in it. */
import { catalog, settingKeys } from '../../../src/settings/catalog.ts';
import type { Resolved } from '../../../src/settings/resolve.ts';
import { t } from '../../ui/text.ts';
import { Section } from '../section.tsx';
import { SettingField } from '../setting-field.tsx';

export function SchoolSection({ resolved }: { resolved: Resolved }) {
  return (
    <Section id="school" title={t('section_school')}>
      {settingKeys
        .filter((key) => catalog[key].section === 'school')
        .map((key) => (
          <SettingField key={key} settingKey={key} resolved={resolved} />
        ))}
    </Section>
  );
}
