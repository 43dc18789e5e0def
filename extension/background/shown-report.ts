/** A report in the panel's words: the clauses' summaries with the school's own values in them. */
import type { ParameterValues } from '../../src/policies/cite.ts';
import { fillIn } from '../../src/policies/fill.ts';
import type { PolicyPack } from '../../src/policies/pack.ts';
import type { Citation, Finding, Report } from '../../src/report.ts';
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
  isAllowed: (finding: Finding) => Promise<boolean>,
): Promise<ShownReport> {
  const allowed = await Promise.all(report.findings.map(isAllowed));
  const findings = report.findings
    .filter((_, index) => !allowed[index])
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
