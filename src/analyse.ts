/** The front door of the analyzer: a draft in, a report out. */
import { observe } from './concerns/observe.ts';
import type { Draft, Role } from './draft.ts';
import { cite, type ParameterValues, plainCuts } from './policies/cite.ts';
import type { PolicyPack } from './policies/pack.ts';
import type { Finding, Report, Strictness } from './report.ts';

export interface AnalyseOptions {
  /** Null before a policy is chosen, and for "none". */
  pack: PolicyPack | null;
  parameters: ParameterValues;
  role: Role;
  strictness: Strictness;
}

/** Checks one draft. Never throws on any text; spans are UTF-16 offsets into `draft.text`. */
export function analyse(draft: Draft, options: AnalyseOptions): Report {
  const { observations, unchecked } = observe(draft);
  const { pack, parameters, role, strictness } = options;
  const findings: Finding[] = [];
  for (const observation of observations) {
    if (!pack) {
      if (observation.confidence >= plainCuts[strictness])
        findings.push({ ...observation, level: null, clauses: [] });
      continue;
    }
    const cited = cite({ pack, parameters, role }, observation, draft, strictness);
    if (cited) findings.push({ ...observation, ...cited });
  }
  return { id: draft.id, policy: pack?.id ?? 'none', strictness, findings, unchecked };
}
