/** Words that people see, from the locales. */
import browser from 'webextension-polyfill';

export type TextParams = Readonly<Record<string, string | number>>;

/** Puts parameters into a message; `{name}` stays where there is none. */
export function fillMessage(message: string, params: TextParams): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The message of a key in the browser's language; "" where there is none. */
export function t(key: string, params: TextParams = {}): string {
  return fillMessage(browser.i18n.getMessage(key), params);
}

/** The message for a number of things, from `key_one` or `key_other`; `{count}` is the number. */
export function plural(key: string, count: number): string {
  return t(`${key}_${count === 1 ? 'one' : 'other'}`, { count });
}

/** A message of an id: `concern` and `pupil-image` give `concern_pupil_image`. */
export function named(group: string, id: string, params: TextParams = {}): string {
  return t(`${group}_${id.replaceAll('-', '_')}`, params);
}
