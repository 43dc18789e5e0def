/** One finding: the words in question, what may be wrong, the clause, why, and what to do. */
import { useState } from 'preact/hooks';
import type { PlacedFinding } from '../content/placed-finding.ts';
import type { ShownClause, ShownReport } from '../messages.ts';
import { plural, t } from '../ui/text.ts';
import {
  conditionOf,
  levelWords,
  quoteOf,
  reasonOf,
  titleOf,
  type WayOutWords,
  waysOutOf,
} from './card-words.ts';
import { Disclosure } from './disclosure.tsx';

export interface CardEvents {
  dismissHere(finding: PlacedFinding): void;
  dismissWords(finding: PlacedFinding): void;
  openOptions(section: 'policy' | null): void;
  /** Unfolds a card, or folds it where it was not. */
  unfold(finding: PlacedFinding): void;
}

/** Longer words to copy stand beside their button. */
const fitsButton = 24;

interface Props {
  finding: PlacedFinding;
  policy: ShownReport['policy'];
  isHere: boolean;
  /** Folded to the words in question and what may be wrong with them. */
  isFolded: boolean;
  /** Whether it can be folded: a single card cannot. */
  canFold: boolean;
  /** Place in the list, by which the pointer knows it. */
  index: number;
  events: CardEvents;
}

function Clause({ clause, policy }: { clause: ShownClause; policy: string }) {
  return (
    <div class="clause">
      <p class="reference">{t('panel_reference', { policy, reference: clause.reference })}</p>
      <p>
        {conditionOf(clause)} {clause.summary}
      </p>
    </div>
  );
}

/** What else the policy says on it, folded. */
function MoreOfPolicy({ clauses, policy }: { clauses: ShownClause[]; policy: string }) {
  const [first, ...others] = clauses;
  if (!first) return null;
  const { exceptions, ask } = first;
  const label = others.length
    ? plural('panel_more_clauses', others.length)
    : exceptions.length || ask.length
      ? t('panel_about_clause')
      : '';
  if (!label) return null;
  return (
    <Disclosure label={label}>
      {exceptions.map((words) => (
        <p key={words}>{t('panel_exception', { words })}</p>
      ))}
      {ask.map((each) => (
        <p key={each.whom + each.about}>{t('panel_ask', each)}</p>
      ))}
      {others.map((clause) => (
        <Clause key={clause.id} clause={clause} policy={policy} />
      ))}
    </Disclosure>
  );
}

function WayOut({ label, replacement }: WayOutWords) {
  const [isCopied, setCopied] = useState(false);
  if (!replacement) return <li>{label}</li>;
  const isShort = replacement.length <= fitsButton;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(replacement);
      setCopied(true);
    } catch {
      // The page forbids it: the words stand there to be typed.
    }
  };
  return (
    <li>
      {label} {!isShort && <span class="suggestion">{replacement}</span>}{' '}
      <button type="button" class="small" onClick={copy}>
        {t(isCopied ? 'panel_copied' : isShort ? 'panel_copy_words' : 'panel_copy', {
          words: replacement,
        })}
      </button>
    </li>
  );
}

function Head({ finding, isFolded, canFold, events }: Props) {
  const words = (
    <>
      <span class="top">
        <q>{quoteOf(finding)}</q>
        {finding.level && <span class="level">{levelWords(finding)}</span>}
      </span>
      <span class="title">{titleOf(finding)}</span>
    </>
  );
  if (!canFold) return <h3>{words}</h3>;
  return (
    <h3>
      <button
        type="button"
        class="head"
        aria-expanded={!isFolded}
        onClick={() => events.unfold(finding)}
      >
        {words}
      </button>
    </h3>
  );
}

function Details({ finding, policy, events }: Props) {
  const { clauses } = finding;
  const [first] = clauses;
  const reason = reasonOf(finding);
  const ways = waysOutOf(finding);
  return (
    <>
      {first && policy ? (
        <Clause clause={first} policy={policy.shortTitle} />
      ) : (
        <p class="clause">{t('panel_no_policy')}</p>
      )}
      {policy && <MoreOfPolicy clauses={clauses} policy={policy.shortTitle} />}
      {reason && <p class="why">{t('panel_why', { reason })}</p>}
      {ways.length > 0 && (
        <ul class="ways">
          {ways.map((way) => (
            <WayOut key={way.label + way.replacement} {...way} />
          ))}
        </ul>
      )}
      <Disclosure label={t('panel_no_problem')} isQuiet>
        <div class="choices">
          <button type="button" class="small" onClick={() => events.dismissHere(finding)}>
            {t('panel_not_here')}
          </button>
          {finding.words.length > 0 && (
            <button type="button" class="small" onClick={() => events.dismissWords(finding)}>
              {t('panel_never_words')}
            </button>
          )}
        </div>
      </Disclosure>
    </>
  );
}

/** A card of the panel. */
export function Card(props: Props) {
  const { finding, isHere, isFolded, index } = props;
  return (
    <li class={`card ${finding.level ?? 'plain'} ${isHere ? 'here' : ''}`} data-index={index}>
      <Head {...props} />
      {!isFolded && <Details {...props} />}
    </li>
  );
}
