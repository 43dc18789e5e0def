/** Whose a phone number, address or code is: the writer's, somebody else's or an organisation's. */
import type { AnnotatedDraft, Token } from './annotate.ts';
import type { Identifier } from './identifiers.ts';
import type { Range } from './sentences.ts';

export type Owner = 'own' | 'other' | 'organisation' | 'unknown';

export interface Owned {
  identifier: Identifier;
  /** The tokens of it. */
  range: Range;
  owner: Owner;
  /** How sure, from 0 to 1. */
  sure: number;
}

/** How many tokens before and after a number tell whose it is. */
const before = 14;
const after = 8;

const mine = /^(?:my|mine|me|i'm|im|i|i've|ive|we're|we|us|our|ours|moje|mój|fy)$/;
const reachMe =
  /^(?:text|txt|ring|call|bell|phone|whatsapp|message|email|mail|dm|inbox|drop|collect|collection|contact|paypal|write|holla|save|come|deposits?|sponsor|bung)$/;
const theirs =
  /^(?:his|her|hers|their|theirs|he|he's|hes|she|she's|shes|they|they're|him|them|whose)$/;
const organisation =
  /^(?:office|desk|parish|florist|florists|warden|vicar|reception|helpline|hotline|line|switchboard|surgery|centre|center|council|club|shop|box|booking|bookings|enquiries|enquiry|customer|services?|hall|church|clinic|vets?|rspca|pharmacy|hotel|cafe|café|bar|pub|restaurant|studio|gallery|museum|library|theatre|society|charity|company|police|crimestoppers|samaritans|childline|nspcc|venue|salon|garage|school's|office's|academy|museum|station|arena|stadium|leisure|market|unit|co|ltd|plc)$/;
const people = [
  'named',
  'year-code',
  'class-code',
  'named-adult',
  'named-colleague',
  'named-pupil',
  'named-family',
  'named-own',
  'family',
  'colleague',
  'pupil',
  'own-family',
  'titles',
  'head-teacher',
  'leaders',
  'outsider',
];

/** A mailbox that no one person owns. */
const sharedMailbox =
  /^(?:\w*(?:office|info|enquir|booking|admin|hello|contact|support|events?|shop|sales|orders|team|help|reception|secretary|membership|tickets?|club|choir|committee))\w*@/i;

const isPerson = (token: Token) => people.some((tag) => token.tags.has(tag));

/** The nearer a cue, the more it counts. */
function weightOf(
  tokens: readonly Token[],
  tells: (token: Token) => boolean,
  from: number,
  step: 1 | -1,
  reach: number,
): number {
  for (let i = 0; i < reach; i++) {
    const token = tokens[from + i * step];
    if (!token) break;
    if (tells(token)) return 1 - i / (reach + 4);
  }
  return 0;
}

function ownerOf(
  annotated: AnnotatedDraft,
  identifier: Identifier,
  range: Range,
): Pick<Owned, 'owner' | 'sure'> {
  const { tokens, draft } = annotated;
  const near = (tells: (token: Token) => boolean) =>
    Math.max(
      weightOf(tokens, tells, range.from - 1, -1, before),
      0.8 * weightOf(tokens, tells, range.to, 1, after),
    );
  const written = annotated.text.text.slice(identifier.from, identifier.to);
  if (identifier.kind === 'email' && sharedMailbox.test(written))
    return { owner: 'organisation', sure: 0.9 };
  if (identifier.public) return { owner: 'organisation', sure: 1 };
  const own = near((token) => mine.test(token.word));
  const reach = near((token) => reachMe.test(token.word));
  const other = Math.max(
    near((token) => theirs.test(token.word)),
    near(isPerson),
  );
  const company = near((token) => organisation.test(token.word));
  if (identifier.kind === 'vehicle-registration')
    return own > 0.85 ? { owner: 'own', sure: own } : { owner: 'other', sure: 0.8 };
  if (company > 0 && company + 0.1 >= Math.max(own, other))
    return { owner: 'organisation', sure: company };
  if (draft.account === 'official')
    return other > 0.5 && identifier.kind !== 'phone' && identifier.kind !== 'email'
      ? { owner: 'other', sure: other }
      : { owner: 'organisation', sure: 0.8 };
  if (other > own && other > reach * 0.85)
    return { owner: 'other', sure: Math.min(0.95, 0.55 + other * 0.4) };
  if (own > 0 || reach > 0)
    return { owner: 'own', sure: Math.min(0.95, 0.55 + Math.max(own, reach) * 0.4) };
  return other > 0 ? { owner: 'other', sure: 0.6 } : { owner: 'unknown', sure: 0.5 };
}

/** The tokens that lie within a stretch of the normalised text. */
function rangeOf(tokens: readonly Token[], { from, to }: Identifier): Range {
  const first = tokens.findIndex((token) => token.to > from);
  let last = first;
  while (last < tokens.length && (tokens[last]?.from ?? to) < to) last++;
  return { from: first, to: last };
}

/** Every identifier of a draft with its owner. */
export function ownedIdentifiers(annotated: AnnotatedDraft): Owned[] {
  return annotated.identifiers.map((identifier) => {
    const range = rangeOf(annotated.tokens, identifier);
    return { identifier, range, ...ownerOf(annotated, identifier, range) };
  });
}
