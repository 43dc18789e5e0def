/** The form field of something that a policy leaves open: a wording, a choice, or a list of roles. */
import { roles } from '../../src/draft.ts';
import type { Parameter } from '../../src/policies/pack.ts';
import type { Resolved } from '../../src/settings/resolve.ts';
import { writeParameter } from '../settings-store.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { Field, helpId } from '../ui/field.tsx';
import { named, t } from '../ui/text.ts';
import { Toggle } from '../ui/toggle.tsx';
import { useSaving } from './saving.tsx';

interface Props {
  packId: string;
  parameter: Parameter;
  resolved: Resolved;
}

export function ParameterField({ packId, parameter, resolved }: Props) {
  const { save, saved } = useSaving();
  const { key, label, help, type } = parameter;
  const place = `${packId}.${key}`;
  const id = `parameter-${key}`;
  const value = resolved.parameters[key] ?? parameter.default;
  const source = resolved.parameterSources[key];
  const locked = source === 'school';
  const write = (next: string | string[] | null) =>
    save(place, label, () => writeParameter(packId, key, next));
  return (
    <Field
      id={id}
      label={label}
      help={help}
      locked={locked}
      saved={saved === place}
      group={type !== 'text'}
    >
      {type === 'text' && (
        <input
          id={id}
          class="text-input"
          type="text"
          maxLength={200}
          value={String(value)}
          disabled={locked}
          aria-describedby={helpId(id)}
          onChange={(event) => write(event.currentTarget.value.trim() || null)}
        />
      )}
      {type === 'choice' && (
        <ChoiceList
          name={id}
          choices={parameter.choices.map((choice) => ({ ...choice, about: [] }))}
          value={String(value)}
          disabled={locked}
          onChange={write}
        />
      )}
      {type === 'roles' && (
        <div class="boxes">
          {roles.map((role) => (
            <Toggle
              key={role}
              id={`${id}-${role}`}
              box
              disabled={locked}
              label={named('role', role)}
              checked={value.includes(role)}
              onChange={(on) => write(roles.filter((r) => (r === role ? on : value.includes(r))))}
            />
          ))}
        </div>
      )}
      {source === 'you' && (
        <p class="field-action">
          <Button label={`${t('back_to_default')}: ${label}`} onClick={() => write(null)}>
            {t('back_to_default')}
          </Button>
        </p>
      )}
    </Field>
  );
}
