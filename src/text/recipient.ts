/** Who a message goes to, read from what the page shows: "ellie-mae 9R", "Rhys year 11 badminton", "Kelly-Ann (Archie's mum)". */
import type { Draft } from '../draft.ts';

export type RecipientKind =
  | 'pupil'
  | 'former-pupil'
  | 'family'
  | 'colleague'
  | 'press'
  | 'kin'
  | 'unknown';

export interface Recipient {
  kind: RecipientKind;
  /** The words that tell it. */
  cue: string;
  /** A handle or nickname such as the young choose: small letters, underlines, figures. */
  handle: boolean;
  name: string;
}

const family =
  /\b(?:mum|mam|mom|mummy|mammy|dad|daddy|parents?|carer|nan|nana|gran|granny|guardian|mother|father|stepdad|stepmum|aunt(?:ie|y)|pta)\b/i;
const own =
  /^(?:my |our )?(?:mum|mam|mom|dad|nan|nana|sis|big sis|bro|our kid|hubby|wife|husband|babe|auntie|aunty|uncle|cousin)\b|\b(?:sis|bro|hubby|our kid|cousin|nephew|niece|godson|my boy|my girl|\(son\)|\(daughter\)|son|daughter)\b/i;
const colleague =
  /\b(?:office|senco|deputy|head|slt|staff|teachers?|dept|department|ta|tas|team|hod|hoy|reception desk|union|site|caretaker|governors?|trust|payroll|hr)\b/i;
const press =
  /\b(?:news|bbc|itv|gazette|herald|argus|reporter|press|journalist|post|times|echo|observer|advertiser)\b/i;
const leftYear = /\b(?:class of|leavers?|ex|former|left|alumni|uni)\b/i;
/** "9b", "11s", "(8T)", "12P2", "yr12", "Y13", "year 11", "P6", "S4". */
const year =
  /(?:^|[^a-z0-9])(?:(?:y|yr|year|yr\s|year\s|y\s)(?:[1-9]|1[0-4])[a-z]?|(?:[1-9]|1[0-3])[a-z]\d?|p[1-7]|s[1-6])(?![a-z0-9])|(?:_|\b)(?:yr|y)(?:[1-9]|1[0-4])\b/i;
/** A year of birth that makes somebody school-aged now, as the young put it into handles. */
const bornLately = /(?:^|[^0-9])(?:20(?:0[7-9]|1\d|2[0-4]))(?![0-9])|[._](?:0[7-9]|1[0-6])$/;
const pupilWords =
  /\b(?:form|tutor group|class|prefect|sixth form(?:er)?|badminton|netball team|u1\d|choir|pupil|student|tutee)\b/i;

/** Reads the recipient of a draft; `undefined` where the page shows none. */
export function recipientOf({ recipient, surface }: Draft): Recipient | undefined {
  const name = recipient?.trim();
  if (!name) return undefined;
  const handle = /^@?[\p{Ll}\p{N}_.]+$/u.test(name.split(/[\s(]/)[0] ?? '') && /[_.\d]/.test(name);
  const kinds: [RecipientKind, RegExp][] = [
    ['kin', own],
    ['family', family],
    ['press', press],
    ['colleague', colleague],
    ['former-pupil', leftYear],
    ['pupil', year],
    ['pupil', pupilWords],
    ['pupil', bornLately],
  ];
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(name);
    if (!found) continue;
    // A group's name tells who is in it, not that a message goes to one of them.
    if (surface === 'group' && kind === 'pupil' && colleague.test(name)) continue;
    return { kind, cue: found[0].trim(), handle, name };
  }
  return { kind: 'unknown', cue: name, handle, name };
}

/** Whether a handle tells a pupil's class, year or year of birth. */
export const isPupilHandle = (handle: string): boolean =>
  year.test(handle) || bornLately.test(handle);
