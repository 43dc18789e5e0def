/** Everything that Chalkline shows in a page: the chip, the panel with its cards, or one line. */
import { useState } from 'preact/hooks';
import type { SessionView } from '../content/session.ts';
import { named, plural, t } from '../ui/text.ts';
import { Card, type CardEvents } from './card.tsx';
import { levelWords, shortened } from './card-words.ts';

/** More findings than this are folded. */
const shownAtFirst = 3;

export interface AppEvents extends CardEvents {
  open(): void;
  collapse(): void;
  close(): void;
  pauseHere(): void;
}

export interface AppState {
  mode: 'chip' | 'panel';
  view: SessionView;
  /** The finding under the caret or the pointer. */
  here: string | null;
  /** The one card that is not folded. */
  unfolded: string | null;
}

interface Props extends AppState {
  events: AppEvents;
}

/** How many things there are, or that something could not be checked. */
export function headingOf({ findings }: SessionView): string {
  return findings.length ? plural('popup_found', findings.length) : t('panel_unchecked_heading');
}

function Chip({ view, events }: Props) {
  const [first] = view.findings;
  const level = first?.level ?? (first ? 'plain' : 'note');
  const label = t('panel_open', {
    found: headingOf(view),
    level: (first && levelWords(first)) ?? '',
  });
  return (
    <button type="button" class={`chip ${level}`} aria-label={label} onClick={events.open}>
      <span class="mark">{view.findings.length || '?'}</span>
    </button>
  );
}

/** What Chalkline could not check, said plainly. */
function Unchecked({ view }: { view: SessionView }) {
  const { uncheckedWords, isCut } = view;
  return (
    <>
      {uncheckedWords.map(({ language, words }) => (
        <p class="aside" key={language + words}>
          {t('panel_unchecked', { language, words: shortened(words, 40) })}
        </p>
      ))}
      {isCut && <p class="aside">{t('panel_cut')}</p>}
    </>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}

function Panel({ view, here, unfolded, events }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const { findings, report } = view;
  const isFolded = !showsAll && findings.length > shownAtFirst;
  const shown = isFolded ? findings.slice(0, shownAtFirst) : findings;
  const heading = headingOf(view);
  return (
    <section class="panel" aria-label={t('panel_region', { found: heading })} tabIndex={-1}>
      <header>
        <h2>{heading}</h2>
        <button
          type="button"
          class="icon"
          aria-label={t('panel_collapse')}
          title={t('panel_collapse')}
          onClick={events.collapse}
        >
          <Icon path="M3.5 8h9" />
        </button>
        <button
          type="button"
          class="icon"
          aria-label={t('panel_close')}
          title={t('panel_close')}
          onClick={events.close}
        >
          <Icon path="M4 4l8 8M12 4l-8 8" />
        </button>
      </header>
      <div class="body">
        <ul class="cards">
          {shown.map((finding, index) => (
            <Card
              key={finding.key}
              finding={finding}
              policy={report.policy}
              isHere={finding.key === here}
              isFolded={finding.key !== unfolded}
              canFold={findings.length > 1}
              index={index}
              events={events}
            />
          ))}
        </ul>
        {isFolded && (
          <button type="button" class="wide" onClick={() => setShowsAll(true)}>
            {plural('panel_show_more', findings.length - shownAtFirst)}
          </button>
        )}
        <Unchecked view={view} />
        {!report.policy && (
          <button type="button" class="wide" onClick={() => events.openOptions('policy')}>
            {t('popup_choose_policy')}
          </button>
        )}
      </div>
      <footer>
        <span>{t('panel_on_device')}</span>
        <button type="button" class="link" onClick={() => events.openOptions(null)}>
          {named('strictness', report.strictness)}
        </button>
        <button type="button" class="link" onClick={events.pauseHere}>
          {t('panel_pause')}
        </button>
      </footer>
    </section>
  );
}

/** The chip or the panel. */
export function App(props: Props) {
  return props.mode === 'chip' ? <Chip {...props} /> : <Panel {...props} />;
}

interface NoticeProps {
  words: string;
  close: string;
  onClose: () => void;
}

/** One line that stays until it is closed. */
export function Notice({ words, close, onClose }: NoticeProps) {
  // The caret stays in the box, also when nothing else of us is left to see to it.
  const keepFocus = (event: MouseEvent) => event.preventDefault();
  return (
    <p class="notice">
      {words}
      <button
        type="button"
        class="icon"
        aria-label={close}
        onMouseDown={keepFocus}
        onClick={onClose}
      >
        <Icon path="M4 4l8 8M12 4l-8 8" />
      </button>
    </p>
  );
}
