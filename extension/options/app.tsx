/** The settings page: a list of sections and the sections themselves. */
import { useEffect, useState } from 'preact/hooks';
import type { Resolved } from '../../src/settings/resolve.ts';
import { ChalkLine, Logo } from '../ui/logo.tsx';
import { t } from '../ui/text.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Problems } from './problems.tsx';
import { SavingProvider } from './saving.tsx';
import { AboutSection } from './sections/about.tsx';
import { PolicySection } from './sections/policy.tsx';
import { PrivacySection } from './sections/privacy.tsx';
import { SchoolSection } from './sections/school.tsx';
import { SitesSection } from './sections/sites.tsx';
import { StrictnessSection } from './sections/strictness.tsx';
import { WordsSection } from './sections/words.tsx';

const sectionIds = ['policy', 'strictness', 'school', 'sites', 'words', 'privacy', 'about'];

/** The section that is being read. */
function useSectionInView(ready: boolean): string {
  const [current, setCurrent] = useState('policy');
  useEffect(() => {
    if (!ready) return;
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        const first = sectionIds.find((id) => inView.has(id));
        if (first) setCurrent(first);
      },
      { rootMargin: '-15% 0px -60%' },
    );
    for (const id of sectionIds) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ready]);
  return current;
}

/** Goes to the section of the address, which was not there yet when the page loaded. */
function useAddressedSection(ready: boolean): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (ready && sectionIds.includes(id) && id !== 'policy')
      document.getElementById(id)?.scrollIntoView();
  }, [ready]);
}

function Sections({ resolved }: { resolved: Resolved }) {
  return (
    <SavingProvider>
      <Problems resolved={resolved} />
      <PolicySection resolved={resolved} />
      <StrictnessSection resolved={resolved} />
      <SchoolSection resolved={resolved} />
      <SitesSection resolved={resolved} />
      <WordsSection resolved={resolved} />
      <PrivacySection />
      <AboutSection />
    </SavingProvider>
  );
}

export function App() {
  const resolved = useSettings();
  const current = useSectionInView(resolved !== null);
  useAddressedSection(resolved !== null);
  return (
    <>
      <a class="skip" href="#settings">
        {t('options_skip')}
      </a>
      <header class="board">
        <div class="board-inner">
          <Logo size={44} />
          <div>
            <h1>{t('options_title')}</h1>
            <ChalkLine />
            <p>{t('options_intro')}</p>
          </div>
        </div>
      </header>
      <div class="page">
        <nav class="sections" aria-label={t('options_sections')}>
          <ul>
            {sectionIds.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
                  {t(`section_${id}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main id="settings" tabIndex={-1}>
          {resolved && <Sections resolved={resolved} />}
        </main>
      </div>
    </>
  );
}
