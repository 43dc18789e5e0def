/** Saves at once and says so: beside the field, and in a status line for screen readers. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { t } from '../ui/text.ts';

interface Saving {
  /** The place that was saved a moment ago. */
  saved: string | null;
  save: (place: string, label: string, work: () => Promise<void>) => void;
}

const SavingContext = createContext<Saving>({ saved: null, save: () => {} });

/** Long enough to be noticed. */
const shownFor = 2500;

/** What was saved just now, and a way to save. */
export function useSaving(): Saving {
  return useContext(SavingContext);
}

interface Told {
  place: string;
  words: string;
  failed: boolean;
}

/** Gives the page below it a way to save, and tells how it went. */
export function SavingProvider({ children }: { children: ComponentChildren }) {
  const [told, setTold] = useState<Told | null>(null);

  useEffect(() => {
    if (!told || told.failed) return;
    const timer = setTimeout(() => setTold(null), shownFor);
    return () => clearTimeout(timer);
  }, [told]);

  const save: Saving['save'] = (place, label, work) => {
    work().then(
      () => setTold({ place, words: t('saved_setting', { label }), failed: false }),
      () => setTold({ place, words: t('not_saved'), failed: true }),
    );
  };

  return (
    <SavingContext.Provider value={{ saved: told?.failed ? null : (told?.place ?? null), save }}>
      {children}
      <p class={told?.failed ? 'save-failed' : 'visually-hidden'} role="status">
        {told?.words ?? ''}
      </p>
    </SavingContext.Provider>
  );
}
