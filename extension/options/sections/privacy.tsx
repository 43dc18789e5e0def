/** What people can rely on, and how to check it for themselves. */
import { t } from '../../ui/text.ts';
import { Section } from '../section.tsx';

const claims = ['device', 'store', 'school', 'sites', 'sync'];
const checks = ['permissions', 'network', 'code'];

export function PrivacySection() {
  return (
    <Section id="privacy" title={t('section_privacy')}>
      <h3>{t('privacy_claims')}</h3>
      <ul class="points">
        {claims.map((claim) => (
          <li key={claim}>{t(`privacy_claim_${claim}`)}</li>
        ))}
      </ul>
      <h3>{t('privacy_check')}</h3>
      <ul class="points">
        {checks.map((check) => (
          <li key={check}>{t(`privacy_check_${check}`)}</li>
        ))}
      </ul>
      <p class="help">{t('privacy_honest')}</p>
    </Section>
  );
}
