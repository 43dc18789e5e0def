/** Puts a school's own words into a policy's texts, where `{key}` stands for a parameter. */
import { type ParameterValues, parameterValue } from './cite.ts';
import type { PolicyPack } from './pack.ts';

const placeholder = /\{([^{}]*)\}/g;

/** The keys that a text of a pack asks for. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map((match) => match[1] ?? '');
}

/** The text with every parameter filled in: a wording as it is, a choice by its label. */
export function fillIn(text: string, pack: PolicyPack, values: ParameterValues): string {
  return text.replace(placeholder, (whole, key: string) => {
    const value = parameterValue(pack, values, key);
    if (typeof value !== 'string') return whole;
    const parameter = pack.parameters.find((p) => p.key === key);
    if (parameter?.type !== 'choice') return value;
    return parameter.choices.find((c) => c.value === value)?.label ?? value;
  });
}
