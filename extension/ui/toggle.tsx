/** On or off, at once; or one of several that may be ticked together. */

interface Props {
  id: string;
  /** Absent where the field's own name is the label. */
  label?: string;
  checked: boolean;
  disabled: boolean;
  describedBy?: string;
  /** A box to tick rather than a switch. */
  box?: boolean;
  onChange: (checked: boolean) => void;
}

export function Toggle({ id, label, checked, disabled, describedBy, box, onChange }: Props) {
  const input = (
    <input
      id={id}
      type="checkbox"
      role={box ? undefined : 'switch'}
      class={box ? 'box' : 'switch'}
      checked={checked}
      disabled={disabled}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
  if (label === undefined) return <div class="toggle">{input}</div>;
  return (
    <label class={box ? 'toggle' : 'toggle apart'} for={id}>
      <span>{label}</span>
      {input}
    </label>
  );
}
