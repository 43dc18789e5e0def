/** Which policy the school uses, and what it leaves open. */
import type { PolicyPack } from '../../../src/policies/pack.ts';
import { packs } from '../../../src/policies/packs.ts';
import type { Resolved } from '../../../src/settings/resolve.ts';
import { clearSetting, writeSetting } from '../../settings-store.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { LockedNote, SavedNote } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from '../../ui/text.ts';
import { ParameterField } from '../parameter-field.tsx';
import { useSaving } from '../saving.tsx';
import { Section } from '../section.tsx';

function Source({ pack }: { pack: PolicyPack }) {
  const { title, version, date, note } = pack.source;
  return (
    <div class="source">
      <dl class="facts">
        <dt>{t('policy_source')}</dt>
        <dd>{title}</dd>
        <dt>{t('policy_version')}</dt>
        <dd>{version}</dd>
        {date !== version && (
          <>
            <dt>{t('policy_date')}</dt>
            <dd>{date}</dd>
          </>
        )}
      </dl>
      {note && <p>{note}</p>}
      <p>{pack.notice}</p>
    </div>
  );
}

export function PolicySection({ resolved }: { resolved: Resolved }) {
  const { save, saved } = useSaving();
  const { pack, sources } = resolved;
  const locked = sources.policy === 'school';
  const choose = (id: string) =>
    save('policy', t('setting_policy'), () =>
      id ? writeSetting('policy', id) : clearSetting('policy'),
    );
  const choices = packs.map((p) => ({
    value: p.id,
    label: p.title,
    about: p.about,
    more: p.id === pack?.id && <Source pack={p} />,
  }));
  const open = {
    value: '',
    label: t('policy_leave_open'),
    about: [t('policy_leave_open_help')],
    more: false,
  };
  return (
    <Section id="policy" title={t('section_policy')}>
      {!pack && !locked && (
        <Notice kind="choose" title={t('policy_choose_first')}>
          <p>{t('policy_choose_first_help')}</p>
          <p>{t('policy_choose_first_reload')}</p>
        </Notice>
      )}
      <fieldset class="field">
        <legend class="field-label">
          {t('setting_policy')}
          {locked && <LockedNote />}
          <SavedNote shown={saved === 'policy'} />
        </legend>
        {pack && <p class="help">{t('setting_policy_help')}</p>}
        <ChoiceList
          name="policy"
          choices={locked ? choices.filter((c) => c.value === pack?.id) : [...choices, open]}
          value={pack?.id ?? ''}
          disabled={locked}
          onChange={choose}
        />
        {!locked && <p class="help">{t('policy_none_like_mine')}</p>}
      </fieldset>
      {pack && pack.parameters.length > 0 && (
        <div class="parameters">
          <h3>{t('setting_policy_parameters')}</h3>
          <p class="help">{t('setting_policy_parameters_help')}</p>
          {pack.parameters.map((parameter) => (
            <ParameterField
              key={`${pack.id} ${parameter.key}`}
              packId={pack.id}
              parameter={parameter}
              resolved={resolved}
            />
          ))}
        </div>
      )}
    </Section>
  );
}
