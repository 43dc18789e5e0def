/** Cuts normalised text into tokens: words, numbers, handles, hashtags, links, pictures, punctuation. */

const kinds = [
  'word',
  'number',
  'handle',
  'hashtag',
  'email',
  'link',
  'emoji',
  'punctuation',
  'break',
] as const;
export type TokenKind = (typeof kinds)[number];

export interface RawToken {
  kind: TokenKind;
  /** As written, normalised. */
  text: string;
  /** Lower case, without a trailing 's. */
  word: string;
  /** Place in the normalised text. */
  from: number;
  to: number;
  /** A hyphen joins it to the one before. */
  hyphened?: true;
}

const shape = new RegExp(
  [
    /(?<break>\n+)/u,
    /(?<link>(?:https?:\/\/|www\.)[^\s<>"]{1,300}|\b(?:[a-z0-9-]{1,40}\.){1,3}(?:com|co\.uk|org\.uk|sch\.uk|ac\.uk|gov\.uk|org|net|uk|me|ly|tv|io|gg|wales|scot)\b(?:\/[^\s<>"]{0,200})?)/u,
    /(?<email>[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\b)/u,
    /(?<handle>@[\p{L}\p{N}_][\p{L}\p{N}_.]{0,49})/u,
    /(?<hashtag>#[\p{L}\p{N}_]{1,80})/u,
    /(?<emoji>(?:\p{Regional_Indicator}{2}|[\p{Extended_Pictographic}](?:\p{Emoji_Modifier}|\u20E3)?))/u,
    /(?<number>[£$€]?\d+(?:,\d+)*(?:[.:/]\d+)*(?:st|nd|rd|th|k|m|am|pm|%|p)?(?![\p{L}\p{N}]))/u,
    /(?<word>[\p{L}\p{N}$](?<=[^$]|\$(?=\p{L}))[\p{L}\p{M}\p{N}]*(?:(?:'|[*@$!€]{1,8})[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\*{1,8}|'(?=\s|$))?)/u,
    /(?<punctuation>[^\s])/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'giu',
);

const inWord = /[\p{L}\p{N}]/u;
const possessive = /'s$|(?<=s)'$/;

/** A hyphen inside "half-term" is spelling, not punctuation. */
function joinsWords(text: string, at: number): boolean {
  return text[at] === '-' && inWord.test(text[at - 1] ?? '') && inWord.test(text[at + 1] ?? '');
}

/** Every token of a text, in order; white space is dropped. Linear in the length of the text. */
export function tokenise(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(shape)) {
    if (joinsWords(text, match.index)) continue;
    const groups = match.groups as Record<TokenKind, string | undefined>;
    const kind = kinds.find((k) => groups[k] !== undefined) ?? 'punctuation';
    const piece = match[0];
    const lower = piece.toLowerCase();
    tokens.push({
      kind,
      text: piece,
      word: kind === 'word' ? lower.replace(possessive, '') : lower,
      from: match.index,
      to: match.index + piece.length,
      ...(joinsWords(text, match.index - 1) ? { hyphened: true as const } : {}),
    });
  }
  return tokens;
}
