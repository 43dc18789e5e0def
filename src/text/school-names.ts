/** Tags the names of the writer's own school, trust, email domain and website, where settings know them. */
import type { School } from '../draft.ts';
import type { Token } from './annotate.ts';
import { Lexicon, type Match } from './lexicon.ts';
import { match } from './tagging.ts';

/** After the name, these make it a street, a house or a pub. */
const placeBehind =
  /^(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|crescent|court|gardens|grove|terrace|place|way|walk|rise|row|hill|park|view|green|farm|pub|inn|arms|hotel|surgery|station|estate|house|cottage|cottages|church|bakery|garage|dental|vets?|united|fc|rovers|parkrun|allotments?|common|woods?|village|crossroads|roundabout|bus|tram|line|pharmacy|golf|cricket|bowls|care|nursing|retail|shopping|cemetery|crematorium|reservoir|chippy|cafe|café|kebab|barbers?|wi|brewery)$/;

const ending = /[^a-z0-9]/g;

let lexicon: { key: string; names: Lexicon; domains: string[] } | undefined;

function lexiconOf(school: School): { names: Lexicon; domains: string[] } {
  const key = JSON.stringify(school);
  if (lexicon?.key !== key) {
    const entries = school.names
      .map((name) =>
        name
          .toLowerCase()
          .replace(/[’]/g, "'")
          .replace(/[^\p{L}\p{N}'#@ -]/gu, ' ')
          .trim(),
      )
      .filter((name) => name.length > 1);
    const domains = [...school.emailDomains, ...school.websites]
      .map((d) =>
        d
          .toLowerCase()
          .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
          .replace(/\/.*$/, ''),
      )
      .filter(Boolean);
    lexicon = { key, names: new Lexicon([{ tag: 'school-name', entries }]), domains };
  }
  return lexicon;
}

/** The word as written, and without apostrophes: names such as St Oswin's keep their ending. */
function spellings(token: Token): string[] {
  const written = token.text.toLowerCase();
  return [...new Set([token.word, written, written.replaceAll("'", '')])];
}

/** Handles and hashtags that hold a name of six letters or more: #ProudToBeHillcrest. */
function heldIn(token: Token, school: School): boolean {
  if (token.kind !== 'hashtag' && token.kind !== 'handle') return false;
  const word = token.word.replace(ending, '');
  return school.names.some((name) => {
    const bare = name.toLowerCase().replace(ending, '');
    return bare.length >= 6 && word.includes(bare);
  });
}

/** `school-name`, `school-place` (a street of the same name), `school-address` (email or website). */
export function tagSchoolNames(tokens: readonly Token[], school: School | undefined): Match[] {
  if (!school) return [];
  const { names, domains } = lexiconOf(school);
  const found = names.find(tokens.map((token) => spellings(token)));
  const matches = found.map((hit) =>
    placeBehind.test(tokens[hit.to]?.word ?? '')
      ? match('school-place-name', hit.from, hit.to)
      : hit,
  );
  for (const [at, token] of tokens.entries()) {
    if (heldIn(token, school) && !matches.some((m) => m.from === at))
      matches.push(match('school-name', at, at + 1));
    if (
      (token.kind === 'email' || token.kind === 'link') &&
      domains.some((domain) => token.word.includes(domain))
    )
      matches.push(match('school-address', at, at + 1));
    if (token.word === 'dot' && spelledDomain(tokens, at, domains))
      matches.push(match('school-address', at - 1, at + 2));
  }
  return matches;
}

/** "hillcrest dot sch dot uk". */
function spelledDomain(tokens: readonly Token[], dot: number, domains: readonly string[]): boolean {
  const spelled = `${tokens[dot - 1]?.word}.${tokens[dot + 1]?.word}`;
  return domains.some((domain) => domain.startsWith(spelled));
}
