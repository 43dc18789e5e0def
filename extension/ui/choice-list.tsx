/** A choice among few things that want a word of explanation each. */
import type { ComponentChildren } from 'preact';

export interface ExplainedChoice<T extends string> {
  value: T;
  label: string;
  /** Short mark behind the name, such as "Suggested". */
  tag?: string;
  /** A paragraph each; may be empty. */
  about: readonly string[];
  /** Shown under the explanation, inside the card. */
  more?: ComponentChildren;
}

interface Props<T extends string> {
  name: string;
  choices: readonly ExplainedChoice<T>[];
  value: T;
  disabled: boolean;
  onChange: (value: T) => void;
}

export function ChoiceList<T extends string>({
  name,
  choices,
  value,
  disabled,
  onChange,
}: Props<T>) {
  return (
    <div class="choices">
      {choices.map((choice) => {
        const id = `${name}-${choice.value || 'none'}`;
        return (
          <div class="choice" key={choice.value}>
            <input
              type="radio"
              id={id}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={disabled}
              aria-describedby={choice.about.length ? `${id}-about` : undefined}
              onChange={() => onChange(choice.value)}
            />
            <div>
              <label for={id}>
                {choice.label}
                {choice.tag && <span class="choice-tag">{choice.tag}</span>}
              </label>
              <div id={`${id}-about`} class="choice-about">
                {choice.about.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
              {choice.more}
            </div>
          </div>
        );
      })}
    </div>
  );
}
