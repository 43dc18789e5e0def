/** How much to show, with what each step shows. */
import { type Level, type Strictness, strictnesses } from '../../../src/report.ts';
import { catalog } from '../../../src/settings/catalog.ts';
import type { Resolved } from '../../../src/settings/resolve.ts';
import { writeSetting } from '../../settings-store.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Field } from '../../ui/field.tsx';
import { LevelMark } from '../../ui/level-mark.tsx';
import { named, t } from '../../ui/text.ts';
import { useSaving } from '../saving.tsx';
import { Section } from '../section.tsx';

const levelsShown: Record<Strictness, readonly Level[]> = {
  relaxed: ['stop'],
  standard: ['stop', 'warn'],
  strict: ['stop', 'warn', 'note'],
};

function Shows({ strictness }: { strictness: Strictness }) {
  return (
    <p class="shows">
      <span class="shows-word">{t('strictness_shows')}</span>
      {levelsShown[strictness].map((level) => (
        <LevelMark key={level} level={level}>
          {named('level', level)}
        </LevelMark>
      ))}
    </p>
  );
}

export function StrictnessSection({ resolved }: { resolved: Resolved }) {
  const { save, saved } = useSaving();
  const locked = resolved.sources.strictness === 'school';
  const label = t('setting_strictness');
  return (
    <Section id="strictness" title={t('section_strictness')}>
      <Field
        id="strictness-field"
        label={label}
        help={t('setting_strictness_help')}
        locked={locked}
        saved={saved === 'strictness'}
        group
      >
        <ChoiceList
          name="strictness-choice"
          choices={strictnesses.map((strictness) => ({
            value: strictness,
            label: named('strictness', strictness),
            tag:
              strictness === catalog.strictness.default ? t('strictness_recommended') : undefined,
            about: [t(`strictness_${strictness}_help`)],
            more: <Shows strictness={strictness} />,
          }))}
          value={resolved.settings.strictness}
          disabled={locked}
          onChange={(value) => save('strictness', label, () => writeSetting('strictness', value))}
        />
      </Field>
    </Section>
  );
}
