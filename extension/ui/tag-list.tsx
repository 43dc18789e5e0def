/** A list of short entries: added one by one, or several pasted at once; each can be removed. */
import { useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Cross } from './symbols.tsx';
import { t } from './text.ts';

interface Props {
  id: string;
  label: string;
  entries: readonly string[];
  disabled: boolean;
  describedBy?: string;
  /** The entry as it will be kept, or what is wrong with it. */
  read: (given: string) => { value: string } | { error: string };
  onChange: (entries: string[]) => void;
}

export function TagList({ id, label, entries, disabled, describedBy, read, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');

  const add = () => {
    const added: string[] = [];
    const left: string[] = [];
    let wrong = '';
    for (const part of (input.current?.value ?? '').split(/[,;\n]/)) {
      if (!part.trim()) continue;
      const parsed = read(part);
      if ('error' in parsed) {
        wrong ||= parsed.error;
        left.push(part.trim());
      } else if (entries.includes(parsed.value)) {
        wrong ||= t('tag_already', { entry: parsed.value });
      } else if (!added.includes(parsed.value)) added.push(parsed.value);
    }
    if (input.current) input.current.value = left.join(', ');
    setError(wrong);
    if (added.length) onChange([...entries, ...added]);
  };

  const remove = (entry: string) => {
    onChange(entries.filter((e) => e !== entry));
    // The button that had the focus is about to go.
    input.current?.focus();
  };

  return (
    <div class="tag-list">
      {entries.length > 0 && (
        <ul class="tags" aria-label={label}>
          {entries.map((entry) => (
            <li class="tag" key={entry}>
              <span>{entry}</span>
              {!disabled && (
                <button
                  type="button"
                  class="tag-remove"
                  aria-label={t('tag_remove', { entry })}
                  onClick={() => remove(entry)}
                >
                  <Cross />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {disabled && entries.length === 0 && <p class="help">{t('tag_empty')}</p>}
      {!disabled && (
        <div class="tag-add">
          <input
            ref={input}
            id={id}
            class="text-input"
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={error !== ''}
            aria-describedby={[describedBy, error && `${id}-error`].filter(Boolean).join(' ')}
            onKeyDown={(event) => event.key === 'Enter' && add()}
            onBlur={add}
          />
          <Button label={t('tag_add_to', { label })} onClick={add}>
            {t('tag_add')}
          </Button>
        </div>
      )}
      <p class="error" id={`${id}-error`} role="alert" hidden={!error}>
        {error}
      </p>
    </div>
  );
}
