/** Whom a draft speaks to: somebody tagged or called by name at its start, a class, or "you" at large. */
import type { AnnotatedDraft } from './annotate.ts';
import { recipientOf } from './recipient.ts';
import type { Range } from './sentences.ts';

export interface Addressed {
  /** The one tagged or called. */
  somebody?: Range;
  /** A year, class or form that is spoken to: "10B if ur on here", "Right then Year 13,". */
  pupils?: Range;
  /** Young people called as such: "boys:", "dms open my babies". */
  young?: Range;
  /** "you", "u", "your" somewhere. */
  second: boolean;
}

const second =
  /^(?:you|u|ur|your|yours|ya|yer|ye|yous|yow|yourself|yourselves|urself|urselves|youre|you're|you've|youve|you'll|yr|tum|tumhe)$/;
const pupils = ['year-code', 'class-code', 'pupil-group', 'year-words'];
const called =
  /^(?:boys|girls|lads|ladies|gang|guys|babies|kids|kiddos|folks|team|bestie|besties|babes|chicken)$/;
/** Words that may stand before a name that is called. */
const hail =
  /^(?:hi|hiya|hey|heya|hello|oi|oy|yo|yoo|alright|aww|awww|aw|omg|omggg|omgg|ayy|ay|ey|so|well|done|dear|now|then|right|salaam|salam|congrats|haha|nah|ok|okay|ah|oh|ooh|all|the|best|lovely|morning|happy|birthday)$/;

/** Reads whom the draft addresses. */
export function addressedIn({ tokens, matches, sentences }: AnnotatedDraft): Addressed {
  const addressed: Addressed = { second: tokens.some(({ word }) => second.test(word)) };
  const handle = tokens.findIndex(({ kind }) => kind === 'handle');
  const first = sentences[0];
  if (handle >= 0 && handle < 6) addressed.somebody = { from: handle, to: handle + 1 };
  else if (first) {
    const named = matches.find(
      ({ tag, from, to }) =>
        tag.startsWith('named') &&
        tag !== 'named-own' &&
        (tokens
          .slice(first.from, from)
          .every(({ word, kind }) => kind !== 'word' || hail.test(word))
          ? isCall(tokens[to]?.text) || from > first.from
          : isCalledLast(to)),
    );
    if (named) addressed.somebody = { from: named.from, to: named.to };
  }
  const group = matches.find(
    ({ tag, from, to }) =>
      pupils.includes(tag) &&
      (tokens[to]?.text === ',' ||
        /^(?:if|ur|you|u|lot|listen|hear)$/.test(tokens[to]?.word ?? '')) &&
      (sentences.some((s) => s.from === from) ||
        /^(?:then|oi|hey|right|hiya|ok|listen|\()$/.test(tokens[from - 1]?.word ?? '')),
  );
  const young = tokens.findIndex(
    ({ word }, at) =>
      called.test(word) &&
      !/^(?:the|them|these|those|of|our|some|all|two|three|four)$/.test(
        tokens[at - 1]?.word ?? '',
      ) &&
      !/^\p{L}/u.test(tokens[at + 1]?.text ?? ''),
  );
  if (young >= 0) addressed.young = { from: young, to: young + 1 };
  if (group) addressed.pupils = { from: group.from, to: group.to };
  return addressed;

  function isCall(text: string | undefined): boolean {
    return text !== undefined && /^[,!?]$/.test(text);
  }
  /** "that cello solo Imogen 👏". */
  function isCalledLast(to: number): boolean {
    const end = sentences.find((s) => s.from < to && to <= s.to);
    const rest = end ? tokens.slice(to, end.to) : [];
    return rest.length < 4 && rest.every(({ kind }) => kind === 'emoji' || kind === 'punctuation');
  }
}

/** Said to a parent: a child is then theirs, told of as "he" or "your daughter". */
export function speaksToFamily({ tokens, draft, text }: AnnotatedDraft): boolean {
  const recipient = recipientOf(draft);
  if (recipient?.kind === 'pupil') return false;
  if (recipient?.kind === 'family') return true;
  return (
    tokens.slice(0, 7).some(({ tags }) => tags.has('family')) ||
    /\b(?:your|ur|yer) (?:daughter|son|lad|lass|little (?:one|man|lady)|boy|girl|child)\b/i.test(
      text.text,
    ) ||
    /\b(?:mums|mammies|mams|parents|dads|families) (?:and|of|who|want|from|in|on|if)\b/i.test(
      text.text,
    ) ||
    /^\W*(?:hi|hello|hiya|dear|morning|evening)\W+(?:mr|mrs|ms|miss) \p{L}/iu.test(text.text)
  );
}
