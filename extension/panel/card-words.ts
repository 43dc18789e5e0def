/** What a card says about a finding, from message ids to words. */
import type { Edit } from '../../src/finding.ts';
import type { PlacedFinding } from '../content/placed-finding.ts';
import type { ShownClause } from '../messages.ts';
import { named, t } from '../ui/text.ts';

const longestQuote = 70;
const mostQuotes = 3;

/** Words on one line; long ones lose their middle. */
export function shortened(words: string, longest = longestQuote): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const half = longest / 2;
  const start = plain.slice(0, half).replace(/[\uD800-\uDBFF]$/, '');
  const end = plain.slice(-half).replace(/^[\uDC00-\uDFFF]/, '');
  return `${start.trim()} … ${end.trim()}`;
}

/** The words in question as quotations. */
export function quoteOf({ words, attachment }: PlacedFinding): string {
  if (!words.length) return t(attachment === undefined ? 'panel_whole_draft' : 'panel_attachment');
  const quotes = words
    .slice(0, mostQuotes)
    .map((each) => t('panel_quote', { words: shortened(each) }));
  return words.length > mostQuotes ? `${quotes.join(', ')} …` : quotes.join(', ');
}

/** What may be wrong, in one sentence. */
export function titleOf({ concern }: PlacedFinding): string {
  return named('concern', concern);
}

/** The level in words; an advising clause advises, whatever its level. */
export function levelWords({ level, clauses }: PlacedFinding): string {
  if (level === null) return '';
  if (level === 'warn' && clauses[0]?.force === 'advised') return t('level_warn_advised');
  return t(`level_${level}`);
}

/** The condition of a clause as the beginning of a sentence; "" where it has none. */
export function conditionOf({ condition }: ShownClause): string {
  if (!condition) return '';
  return t('panel_condition', {
    condition: condition.charAt(0).toUpperCase() + condition.slice(1),
  });
}

/** Why it was raised: the reason, then what made it more or less likely; the concern's sentence at least. */
export function reasonOf(finding: PlacedFinding): string {
  const { id, params, raised, lowered } = finding.reason;
  const key = (reason: string) => `reason_${reason.replaceAll('-', '_')}`;
  return [id, ...raised, ...lowered]
    .map((reason) => t(key(reason), params))
    .filter(Boolean)
    .join(' ');
}

export interface WayOutWords {
  label: string;
  /** Words to copy in place of those in question; "" where they are only to be left out. */
  replacement: string;
}

/** The words that take the place of others; "" where there are none, or several that belong apart. */
function replacementOf(edits: readonly Edit[]): string {
  const [first, ...others] = new Set(edits.map(({ replacement }) => replacement.trim()));
  return first && !others.length ? first : '';
}

/** What the writer can do, each once. */
export function waysOutOf({ waysOut }: PlacedFinding): WayOutWords[] {
  const seen = new Set<string>();
  return waysOut
    .map((way) => ({
      label: named('way', way.id),
      replacement: way.kind === 'edit' ? replacementOf(way.edits) : '',
    }))
    .filter(({ label, replacement }) => {
      const key = `${label} ${replacement}`;
      if (seen.has(key) || (!label && !replacement)) return false;
      seen.add(key);
      return true;
    });
}
