/** A setting's row: its name, what it is, who has set it, and its control. */
import type { ComponentChildren } from 'preact';
import { Lock, Tick } from './symbols.tsx';
import { t } from './text.ts';

/** The id of a field's help, for `aria-describedby`. */
export function helpId(id: string): string {
  return `${id}-help`;
}

/** "Set by your school", where a person cannot change a value. */
export function LockedNote() {
  return (
    <span class="locked-note">
      <Lock />
      {t('set_by_school')}
    </span>
  );
}

/** "Saved", for a moment beside what was changed; the page's status line tells it to screen readers. */
export function SavedNote({ shown }: { shown: boolean }) {
  return (
    <span class={shown ? 'saved-note shown' : 'saved-note'} aria-hidden="true">
      <Tick />
      {t('saved')}
    </span>
  );
}

interface Props {
  /** Id of the control that the name belongs to; a group names itself. */
  id: string;
  label: string;
  help?: string;
  locked: boolean;
  saved: boolean;
  /** Whether the controls are a group rather than one control. */
  group?: boolean;
  children: ComponentChildren;
}

export function Field({ id, label, help, locked, saved, group = false, children }: Props) {
  const notes = (
    <>
      {locked && <LockedNote />}
      <SavedNote shown={saved} />
    </>
  );
  const helpText = help && (
    <p class="help" id={helpId(id)}>
      {help}
    </p>
  );
  if (group)
    return (
      <fieldset class="field" aria-describedby={help && helpId(id)}>
        <legend class="field-label">
          {label}
          {notes}
        </legend>
        {helpText}
        {children}
      </fieldset>
    );
  return (
    <div class="field">
      <div class="field-label">
        <label for={id}>{label}</label>
        {notes}
      </div>
      {helpText}
      {children}
    </div>
  );
}
