/** The form field of a setting, drawn from its entry in the catalog. */

import { packs } from '../../src/policies/packs.ts';
import { catalog, type SettingKey, type Settings } from '../../src/settings/catalog.ts';
import { parseSetting, type Resolved } from '../../src/settings/resolve.ts';
import { writeSetting } from '../settings-store.ts';
import { Field, helpId } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TagList } from '../ui/tag-list.tsx';
import { named, t } from '../ui/text.ts';
import { Toggle } from '../ui/toggle.tsx';
import { useSaving } from './saving.tsx';

/** Where the words of a closed list's values stand. */
const valueWords: Partial<Record<SettingKey, string>> = {
  role: 'role',
  strictness: 'strictness',
  profileDisclaimer: 'profile_disclaimer',
  sitesOff: 'site',
};

interface Props {
  settingKey: SettingKey;
  resolved: Resolved;
}

/** One entry of a list as it will be kept, or what is wrong with it in words. */
function readEntry(key: SettingKey, given: string): { value: string } | { error: string } {
  const { value, faults } = parseSetting(key, [given], packs);
  const [entry] = Array.isArray(value) ? value : [];
  if (typeof entry === 'string') return { value: entry };
  return { error: named('fault', faults[0]?.id ?? 'not-text') };
}

export function SettingField({ settingKey: key, resolved }: Props) {
  const { save, saved } = useSaving();
  const { kind, label: labelKey } = catalog[key];
  const label = t(labelKey);
  const locked = resolved.sources[key] === 'school';
  const value: unknown = resolved.settings[key];
  const write = (next: unknown) =>
    save(key, label, () => writeSetting(key, next as Settings[typeof key]));
  const id = `setting-${key}`;
  const field = { id, label, help: t(`${labelKey}_help`), locked, saved: saved === key };
  const control = { id, disabled: locked, describedBy: helpId(id) };
  const valueLabel = (v: string) => named(valueWords[key] ?? '', v);

  switch (kind.control) {
    case 'choice':
      return (
        <Field {...field}>
          <Select
            {...control}
            choices={(kind.values ?? []).map((v) => ({ value: v, label: valueLabel(v) }))}
            value={String(value)}
            onChange={write}
          />
        </Field>
      );
    case 'toggle':
      return (
        <Field {...field}>
          <Toggle {...control} checked={value === true} onChange={write} />
        </Field>
      );
    case 'list':
      return (
        <Field {...field} group={locked}>
          <TagList
            {...control}
            label={label}
            entries={value as string[]}
            read={(given) => readEntry(key, given)}
            onChange={write}
          />
        </Field>
      );
    case 'sites': {
      const off = value as string[];
      return (
        <Field {...field} group>
          {(kind.values ?? []).map((site) => (
            <Toggle
              key={site}
              id={`${id}-${site}`}
              disabled={locked}
              label={valueLabel(site)}
              checked={!off.includes(site)}
              onChange={(on) => write(on ? off.filter((s) => s !== site) : [...off, site])}
            />
          ))}
        </Field>
      );
    }
    case 'own':
      return null;
  }
}
