/** A report in the panel's words: the clauses' summaries with the school's own values in them. */

import type { ConcernId } from '../../src/concerns/ids.ts';
import type { Span } from '../../src/finding.ts';
import type { ParameterValues } from '../../src/policies/cite.ts';
import { fillIn } from '../../src/policies/fill.ts';
import type { PolicyPack } from '../../src/policies/pack.ts';
import type { Citation, Report } from '../../src/report.ts';
import type { ShownClause, ShownFinding, ShownReport } from '../messages.ts';

function showClause(
  citation: Citation,
  pack: PolicyPack,
  values: ParameterValues,
): ShownClause | null {
  const clause = pack.clauses.find((c) => c.id === citation.id);
  if (!clause) return null;
  const fill = (words: string) => fillIn(words, pack, values);
  return {
    ...citation,
    summary: fill(clause.summary),
    section: clause.section,
    exceptions: (clause.exceptions ?? []).map(fill),
    ask: (clause.ask ?? []).map(({ whom, about }) => ({ whom: fill(whom), about: fill(about) })),
  };
}

/** Drops what the writer has allowed and puts the rest into words. */
export async function showReport(
  report: Report,
  pack: PolicyPack | null,
  values: ParameterValues,
  isAllowed: (concern: ConcernId, span: Span) => Promise<boolean>,
): Promise<ShownReport> {
  const withoutAllowed = await Promise.all(
    report.findings.map(async (finding) => {
      const allowed = await Promise.all(finding.spans.map((s) => isAllowed(finding.concern, s)));
      return { ...finding, spans: finding.spans.filter((_, index) => !allowed[index]) };
    }),
  );
  const findings = withoutAllowed
    .filter(({ spans }, index) => spans.length > 0 || !report.findings[index]?.spans.length)
    .map(
      ({ concern, level, spans, attachment, reason, waysOut, clauses }): ShownFinding => ({
        concern,
        level,
        spans,
        ...(attachment === undefined ? {} : { attachment }),
        reason,
        waysOut,
        clauses: pack
          ? clauses.map((c) => showClause(c, pack, values)).filter((c) => c !== null)
          : [],
      }),
    );
  return {
    policy: pack && { id: pack.id, shortTitle: pack.shortTitle },
    strictness: report.strictness,
    findings,
    unchecked: report.unchecked,
  };
}
