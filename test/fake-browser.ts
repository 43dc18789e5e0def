/** A browser for unit tests: storage areas with change events, as Chromium and Firefox keep them. */

type Values = Record<string, unknown>;
type Listener = (
  changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
  area: string,
) => void;

/** Storage areas over plain objects; `managed` may be set to reject, as in Firefox with no policy. */
export class FakeStorage {
  readonly listeners = new Set<Listener>();
  readonly values: Record<'local' | 'session' | 'managed', Values> = {
    local: {},
    session: {},
    managed: {},
  };
  managedRejects = false;
  syncTouched = false;

  readonly onChanged = {
    addListener: (listener: Listener) => void this.listeners.add(listener),
    removeListener: (listener: Listener) => void this.listeners.delete(listener),
  };
  readonly local = this.area('local');
  readonly session = this.area('session');
  readonly managed = this.area('managed');

  get sync(): never {
    this.syncTouched = true;
    throw new Error('sync leaves the device');
  }

  /** Changes an area and tells everybody, as a school's policy or another page would. */
  put(area: 'local' | 'session' | 'managed', values: Values): void {
    const changes: Parameters<Listener>[0] = {};
    for (const [key, newValue] of Object.entries(values)) {
      const oldValue = this.values[area][key];
      if (JSON.stringify(oldValue) === JSON.stringify(newValue)) continue;
      if (newValue === undefined) delete this.values[area][key];
      else this.values[area][key] = structuredClone(newValue);
      changes[key] = { oldValue, newValue };
    }
    if (Object.keys(changes).length)
      for (const listener of [...this.listeners]) listener(changes, area);
  }

  private area(name: 'local' | 'session' | 'managed') {
    return {
      get: async (keys?: string | string[] | null): Promise<Values> => {
        if (name === 'managed' && this.managedRejects) throw new Error('Managed storage not found');
        await Promise.resolve();
        const all = structuredClone(this.values[name]);
        if (keys === undefined || keys === null) return all;
        return Object.fromEntries(
          [keys].flat().flatMap((key) => (key in all ? [[key, all[key]]] : [])),
        );
      },
      set: async (values: Values) => this.put(name, values),
      remove: async (keys: string | string[]) =>
        this.put(name, Object.fromEntries([keys].flat().map((key) => [key, undefined]))),
    };
  }
}

/** `navigator.locks` as far as it is used: one after the other. */
export function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, work: () => Promise<unknown>) => {
      const next = last.then(work, work);
      last = next.catch(() => {});
      return next;
    },
  };
}
