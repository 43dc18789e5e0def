/** Settings for a page's components: read once, then as they change. */
import { useEffect, useState } from 'preact/hooks';
import { onSettingsChanged, type Resolved, readSettings } from '../settings-store.ts';

/** Null until they have been read. */
export function useSettings(): Resolved | null {
  const [resolved, setResolved] = useState<Resolved | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    onSettingsChanged(setResolved, stop.signal);
    void readSettings().then(setResolved);
    return () => stop.abort();
  }, []);
  return resolved;
}
