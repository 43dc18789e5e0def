/** A choice among few values, as the browser draws it. */

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  id: string;
  choices: readonly Choice[];
  value: string;
  disabled: boolean;
  describedBy?: string;
  onChange: (value: string) => void;
}

export function Select({ id, choices, value, disabled, describedBy, onChange }: Props) {
  return (
    <select
      id={id}
      class="select"
      value={value}
      disabled={disabled}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
