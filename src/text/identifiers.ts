/** Finds numbers and codes that identify or give access: phones, addresses, plates, dates of birth, account numbers. */

export const identifierKinds = [
  'phone',
  'email',
  'address',
  'postcode',
  'date-of-birth',
  'vehicle-registration',
  'national-insurance',
  'nhs-number',
  'upn',
  'bank-account',
  'card-number',
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** Place in the normalised text, end exclusive. */
export interface Identifier {
  kind: IdentifierKind;
  from: number;
  to: number;
  /** A number of an organisation or helpline, which anybody may give. */
  public: boolean;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

const numberWords: Record<string, string> = {
  oh: '0',
  zero: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/** NHS numbers carry a modulus-11 check digit (NHS Data Dictionary). */
export function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 10) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, i) => total + Number(digit) * (10 - i),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** UPNs open with a check letter over twelve digits, modulus 23 (DfE, Unique pupil numbers guidance). */
export function isUpn(text: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const upper = text.toUpperCase();
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(upper)) return false;
  let sum = 0;
  for (let i = 1; i < 13; i++) {
    const character = upper[i] ?? '';
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    sum += value * (i + 1);
  }
  return letters[sum % 23] === upper[0];
}

/** Payment cards carry the Luhn check digit (ISO/IEC 7812-1). */
export function isCardNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || /^0/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = i % 2 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** UK numbers have 10 or 11 digits after the 0; 080, 0300, 0345 and short codes belong to organisations (Ofcom numbering plan). */
function isPhone(text: string): boolean {
  const digits = digitsOf(text).replace(/^(?:00)?44(?:0)?/, '0');
  return /^0[1-9]\d{8,9}$/.test(digits);
}
const isPublicPhone = (text: string) =>
  /^0(?:80|3|84|87|9)/.test(digitsOf(text).replace(/^(?:00)?44(?:0)?/, '0'));

const streetWord =
  '(?:road|rd|street|st|avenue|ave|lane|ln|close|cl|drive|dr|crescent|cres|court|ct|gardens|gdns|grove|terrace|ter|place|pl|way|walk|rise|row|hill|mews|square|sq|park|view|green|mount|croft|fold|wynd|loan|brae|gate|parade|villas|heights|meadow|meadows|bank|end|yard|quay|wharf|side|mead|dale|garth|approach|circus|loke|drove)';

interface Recogniser {
  kind: IdentifierKind;
  pattern: RegExp;
  holds?(text: string, around: string): boolean;
}

const recognisers: readonly Recogniser[] = [
  {
    kind: 'email',
    pattern:
      /[a-z0-9._%+-]{1,64}(?:@| ?\(at\) ?| at )(?:[a-z0-9-]{1,63}(?:\.| dot )){1,4}[a-z]{2,12}\b/gi,
    holds: (text) => text.includes('@') || / dot /.test(text) || /\(at\)/.test(text),
  },
  {
    kind: 'email',
    pattern:
      /\b(?:[a-z0-9_-]{1,30} dot ){0,3}[a-z0-9_-]{1,30} at [a-z0-9-]{1,40}(?: dot [a-z]{2,10}){1,3}\b/gi,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\d.,])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|0044[\s-]?|\(?0)\d(?:[\s().-]{0,2}\d){7,10}(?![\d])/g,
    holds: isPhone,
  },
  {
    kind: 'phone',
    pattern:
      /\b(?:oh|zero|nought)(?:[\s,-]{1,3}(?:double|triple|treble|hundred|oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)){6,14}\b/gi,
    holds: (text) => spelledDigits(text).length >= 10,
  },
  {
    kind: 'postcode',
    pattern:
      /\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})\b/gi,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `\\b(?:flat \\d+[a-z]?,? )?(?:no\\.? ?|number )?\\d{1,4}[a-z]?,? (?:the )?(?:[a-z][a-z']{1,20} ){1,3}${streetWord}\\b(?!')`,
      'gi',
    ),
    holds: (text) => !notStreet.test(text) && !loose.test(text),
  },
  {
    // A house number and a name with no word for a street, told by its postcode area or by "lives at".
    kind: 'address',
    pattern:
      /\b\d{1,4}[A-Za-z]?,? [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?,? [A-Z]{1,2}\d{1,2}\b|(?<=\b(?:lives? at|living at|address is|addy is|house is|we're at|i'm at|moved to|flats,?|home's) )\d{1,4}[A-Za-z]? [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?\b/g,
    holds: (text) => !notStreet.test(text),
  },
  {
    kind: 'date-of-birth',
    pattern:
      /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?(?: the)?)[:\s-]{0,3}(?:for [\w' ]{1,24} )?(?:is |was )?\d{1,2}(?:st|nd|rd|th)?[\s/.-]{1,2}(?:\d{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)[\s/.,-]{1,2}(?:19|20)?\d\d\b/gi,
  },
  {
    kind: 'vehicle-registration',
    pattern: /\b[A-HJ-PR-Y][A-HJ-PR-Y]\d\d ?[A-HJ-PR-Z]{3}\b/g,
    holds: (text, around) => /[A-Z]/.test(text) || vehicle.test(around),
  },
  {
    kind: 'vehicle-registration',
    pattern:
      /\b(?:[a-hj-pr-y][a-hj-pr-y]\d\d ?[a-hj-pr-z]{3}|[a-hj-pr-y]\d{1,3} ?[a-hj-pr-z]{3})\b/gi,
    holds: (_, around) => vehicle.test(around),
  },
  {
    kind: 'national-insurance',
    pattern:
      /\b(?!BG|GB|KN|NK|NT|TN|ZZ)(?:QQ|[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z])(?: ?\d\d){3} ?[A-D]\b/gi,
  },
  { kind: 'upn', pattern: /\b[A-Z]\d{11}[\dA-Z]\b/gi, holds: isUpn },
  {
    kind: 'nhs-number',
    pattern: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g,
    holds: (text, around) => isNhsNumber(text) && /\bnhs\b/i.test(around),
  },
  {
    kind: 'bank-account',
    pattern:
      /\b\d\d-\d\d-\d\d\b(?:[\s,/&]{1,4}(?:acc(?:ount)?(?: ?(?:no|number))?[.:\s]{0,3})?\d{8}\b)?/gi,
    holds: (text, around) =>
      digitsOf(text).length === 14 || /sort ?code|account|acc\b|bacs|bank/i.test(around),
  },
  { kind: 'card-number', pattern: /\b\d(?:[ -]?\d){12,18}\b/g, holds: isCardNumber },
];

const vehicle =
  /\b(?:reg|plate|car|van|audi|bmw|merc|corsa|fiesta|focus|golf|polo|qashqai|range rover|discovery|jeep|suv|4x4|transit|zafira|astra|tesla|mini|kia|juke|parked|parking|zigzags?|zig-zags?|driver|drives?|driving|blocked|drop-?off)\b/i;
/** "5 minutes down the road", "2 for the price of 1 at the park": no house number. */
const notStreet =
  /^\d+[a-z]?,? (?:minutes?|mins?|miles?|hours?|people|kids|children|of|in|on|at|to|for|from|days?|weeks?|months?|years?|pupils|cars?|more|and|or|the|a|off|up|down|pounds?|quid|euros?)\b/i;

/** Words that stand in no street's name. */
const loose =
  / (?:on|in|of|at|to|for|from|by|a|an|and|or|my|your|his|her|their|our|this|that|more|down|up|with|is|are|was|were|per|into|than|left|go|went|got) /i;

/** Digits of a number spelled out: "oh double seven" is 077. */
function spelledDigits(text: string): string {
  let digits = '';
  let times = 1;
  for (const word of text.toLowerCase().split(/[\s,-]+/)) {
    if (word === 'double') times = 2;
    else if (word === 'triple' || word === 'treble') times = 3;
    else if (word === 'hundred') digits += '00';
    else {
      digits += (numberWords[word] ?? '').repeat(times);
      times = 1;
    }
  }
  return digits;
}

/** How far around a number its context reaches, in UTF-16 units. */
const reach = 60;

/** Every identifier in a normalised text, in order of place, without overlaps. */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { kind, pattern, holds } of recognisers) {
    for (const hit of text.matchAll(pattern)) {
      const from = hit.index;
      const to = from + hit[0].length;
      const around = text.slice(Math.max(0, from - reach), to + reach);
      if (holds && !holds(hit[0], around)) continue;
      if (found.some((other) => other.from < to && from < other.to)) continue;
      found.push({ kind, from, to, public: kind === 'phone' && isPublicPhone(hit[0]) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
