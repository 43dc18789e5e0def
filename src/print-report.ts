/** A report in words, for people at a command line. */
import messages from '../assets/_locales/en/messages.json' with { type: 'json' };
import type { AnalyseOptions } from './analyse.ts';
import type { Draft } from './draft.ts';
import { fillIn } from './policies/fill.ts';
import type { Finding, Report } from './report.ts';

const texts: Record<string, { message: string } | undefined> = messages;

function say(key: string, params: Record<string, string> = {}): string {
  const text = texts[key.replaceAll('-', '_')]?.message ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}

function printFinding(draft: Draft, finding: Finding, options: AnalyseOptions): string {
  const words = finding.spans
    .map((span) => `"${draft.text.slice(span.start, span.end)}"`)
    .join(' … ');
  const attached = draft.attachments[finding.attachment ?? -1];
  const level = finding.level ?? `${Math.round(finding.confidence * 100)} %`;
  const lines = [
    `${words || `[${attached?.kind ?? 'attachment'}]`}  (${level})`,
    say(`concern_${finding.concern}`),
  ];
  const [first] = finding.clauses;
  const clause = options.pack?.clauses.find((c) => c.id === first?.id);
  if (first && clause && options.pack) {
    const summary = fillIn(clause.summary, options.pack, options.parameters);
    lines.push(`${options.pack.shortTitle}, ${first.reference}: ${summary}`);
    if (first.condition) lines.push(`Holds ${first.condition}.`);
  }
  lines.push(`Why: ${say(`reason_${finding.reason.id}`, finding.reason.params)}`);
  for (const way of finding.waysOut) lines.push(`- ${say(`way_${way.id}`)}`);
  return lines.join('\n  ');
}

/** Findings, reasons and ways out; says plainly when nothing was noticed and what was not checked. */
export function printReport(draft: Draft, report: Report, options: AnalyseOptions): string {
  const parts = report.unchecked.map(
    (part) =>
      `Not checked, looks like ${part.language}: "${draft.text.slice(part.start, part.end)}"`,
  );
  parts.push(...report.findings.map((finding) => printFinding(draft, finding, options)));
  if (!report.findings.length)
    parts.push(report.unchecked.length ? 'Nothing noticed in the rest.' : 'Nothing noticed.');
  return parts.join('\n\n');
}
