/** A report in the panel's words: the clauses' summaries with the school's own values in them. */

import type { ConcernId } from '../../src/concerns/ids.ts';
import type { Span } from '../../src/finding.ts';
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

/** The finding without the places whose words were allowed; its reason names none of them. */
async function leaveOutAllowed(
  finding: Finding,
  text: string,
  isAllowed: (concern: ConcernId, words: string) => Promise<boolean>,
): Promise<Finding> {
  const { concern, spans, reason } = finding;
  const wordsAt = ({ start, end }: Span) => text.slice(start, end);
  const allowed = await Promise.all(spans.map((span) => isAllowed(concern, wordsAt(span))));
  if (!allowed.includes(true)) return finding;
  const left = spans.filter((_, index) => !allowed[index]);
  const [first] = left;
  const isCueAllowed = spans.some(
    (span, index) => allowed[index] && wordsAt(span) === reason.params.cue,
  );
  if (!first || !isCueAllowed) return { ...finding, spans: left };
  const params = { ...reason.params, cue: wordsAt(first) };
  return { ...finding, spans: left, reason: { ...reason, params } };
}

/** Drops what the writer has allowed and puts the rest into words. */
export async function showReport(
  report: Report,
  pack: PolicyPack | null,
  values: ParameterValues,
  text: string,
  isAllowed: (concern: ConcernId, words: string) => Promise<boolean>,
): Promise<ShownReport> {
  const withoutAllowed = await Promise.all(
    report.findings.map((finding) => leaveOutAllowed(finding, text, isAllowed)),
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
