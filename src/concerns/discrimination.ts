/** Demeans, stereotypes or shuts out people for what they are; slurs. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { prefaces, prejudiceFrames } from '../text/frames/prejudice.ts';
import { findGroupFrames } from '../text/groups.ts';
import { isQuoted, isReported } from '../text/said-by-others.ts';
import type { Concern } from './concern.ts';
import { evidence, holdsTag, sentenceAt } from './evidence.ts';
import { type Cue, clausesOfCues, strongestApart, together } from './weighing.ts';

interface Slight extends Cue {
  kind: 'slur' | 'stereotype';
}

/** Frames of this weight or less need a group named beside them. */
const vague = 0.6;
/** Slurs that are also plain words, or that people use of themselves. */
const ambiguous =
  /^(?:faggots?|spastic|paddies|wops?|coon|joey deacon|mongs?|taffs|so gay|half caste|abos?|spic|japs?|jap|kraut|krauts|boche|orientals|oriental|dykes?|poof|homo|sissies|homos|cuck|cripples?|midgets|a midget|retarded|bit autistic|old bidd(?:y|ies)|old codgers?|old fogeys?|old hag|wrinkly|wrinklies|crumblies|coffin dodgers?|mental case|loony bin|funny farm|spaz out|sweaties|sweaty socks?|illegals|fenians?|yid army|yiddo|god botherers?|bible bashers?|plastic paddy|whitey|big girls blouse|dumb blonde|silly bint|lame brain|deaf as a post|tinks|men? in a dress|men in dresses|bloke in a dress|proddies|deafo|schizo|ninja outfit|terf)$/;

const identities = ['identity', 'slur'];
const supportive =
  /^(?:proud|pride|celebrat\w+|welcome|inclusive|inclusion|rights|ally|allies|awareness|solidarity|support\w*|thank\w*|amazing|brilliant|inspir\w+|equality|equal|history|heritage|representation|respect for|barrier\w*|deserve|unfair|discriminat\w+|prejudice\w*|stood|racism|sexism|homophobia|transphobia|ableism|ageism|hatred|slurs?)$/;

const wordsOf = ({ tokens }: AnnotatedDraft, { from, to }: { from: number; to: number }) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word.replaceAll("'", ''))
    .join(' ');

function slightsIn(annotated: AnnotatedDraft): Slight[] {
  const whole = { from: 0, to: annotated.tokens.length };
  const named = holdsTag(annotated, whole, ...identities);
  const slights: Slight[] = findGroupFrames(annotated, prejudiceFrames).map(
    ({ frame, from, to }) => ({
      kind: 'stereotype',
      weight: frame.weight > vague || named ? frame.weight : frame.weight * 0.5,
      from,
      to,
    }),
  );
  for (const { tag, from, to } of annotated.matches) {
    const at = { from, to };
    if (tag === 'slur')
      slights.push({
        ...at,
        kind: 'slur',
        weight: ambiguous.test(wordsOf(annotated, at)) ? 0.3 : 0.75,
      });
    else if (tag === 'stereotype') {
      const beside = holdsTag(annotated, sentenceAt(annotated, from), ...identities);
      slights.push({ ...at, kind: 'stereotype', weight: beside ? 0.55 : named ? 0.4 : 0.2 });
    }
  }
  slights.push(...besideGroups(annotated));
  return slights.map((slight) => ({ ...slight, weight: slight.weight * doubt(annotated, slight) }));
}

/** Hard words in a sentence that names a group, and words that make all of it alike. */
const hard = ['contempt', 'contempt-idiom', 'insult', 'fault', 'exasperation', 'accuse'];
const alike =
  /^(?:always|never|every|typical|typically|lot|all|sort|type|types|proper|real|normal)$/;

/** Words that deny, limit or forbid. */
const denying =
  /^(?:not|no|never|cannot|can't|cant|don't|dont|won't|wont|shouldn't|shouldnt|wouldn't|wouldnt|couldn't|couldnt|isn't|isnt|aren't|arent|ain't|aint|doesn't|doesnt|nae|too|just|only|should|ought|supposed|half|them|their|these|those|they|nowadays|imagine|sorry)$/;
/** Also a word for one's friends or the people at home. */
const familiar = /^(?:girls|lads|ladies|women|woman|mothers|men|blokes|a woman|a girl)$/;

function besideGroups(annotated: AnnotatedDraft): Slight[] {
  const { draft, matches, tokens } = annotated;
  return matches.flatMap(({ tag, from, to }): Slight[] => {
    if (tag !== 'identity') return [];
    const sentence = sentenceAt(annotated, from);
    const words = tokens.slice(sentence.from, sentence.to);
    let worth = holdsTag(annotated, sentence, ...hard) ? 0.18 : 0;
    if (words.some(({ word }) => alike.test(word))) worth += 0.08;
    if (words.some(({ word }) => denying.test(word))) worth += 0.1;
    if (/^(?:comment|reply|group)$/.test(draft.surface)) worth *= 1.4;
    if (familiar.test(wordsOf(annotated, { from, to }))) worth *= 0.6;
    return worth ? [{ kind: 'stereotype', weight: worth, from, to }] : [];
  });
}

/** Somebody else's words, or of oneself. */
function doubt(annotated: AnnotatedDraft, slight: Slight): number {
  const sentence = sentenceAt(annotated, slight.from);
  if (isQuoted(annotated, sentence, slight)) return 0.3;
  if (isReported(annotated, sentence, slight)) return 0.35;
  return 1;
}

/** "Not racist, but" condemns nothing. */
const denial = /^(?:not|no|isn't|isnt|ain't|aint|nowt|never)$/;

const prejudiced =
  /^(?:racist|sexist|homophobic|transphobic|ableist|ageist|bigots?|bigoted|bigotry)$/;

/** Whether the draft speaks up for people, or tells of prejudice to condemn it. */
function standsUp(annotated: AnnotatedDraft): number {
  const { tokens, matches } = annotated;
  const condemned = matches.filter(
    ({ tag, from }) =>
      tag === 'condemn-prejudice' &&
      !tokens.slice(Math.max(0, from - 3), from + 1).some(({ word }) => denial.test(word)),
  ).length;
  const named = tokens.some(
    ({ word }, at) => prejudiced.test(word) && !denial.test(tokens[at - 1]?.word ?? ''),
  );
  const kind = tokens.filter(({ word }) => supportive.test(word)).length;
  return (condemned ? 0.35 : named ? 0.5 : 1) * (kind > 1 ? 0.5 : kind ? 0.75 : 1);
}

const self = /^(?:as a|i'm a|im a|i am a|us|we)$/;

/** "As a gay man I …", "us gypsies". */
function ofOneself({ tokens, matches }: AnnotatedDraft): boolean {
  return matches.some(
    ({ tag, from }) =>
      (tag === 'identity' || tag === 'slur') &&
      (self.test(tokens[from - 1]?.word ?? '') ||
        self.test(`${tokens[from - 2]?.word ?? ''} ${tokens[from - 1]?.word ?? ''}`)),
  );
}

function facts(annotated: AnnotatedDraft): Facts {
  const whole = { from: 0, to: annotated.tokens.length };
  const facts: Facts = {
    'abusive-or-hateful': true,
    'explicit-or-demeaning': true,
    'gives-opinion': true,
  };
  if (holdsTag(annotated, whole, 'colleague', 'named-colleague', 'head-teacher', 'leaders'))
    facts['about-colleague'] = true;
  if (holdsTag(annotated, whole, 'pupil', 'named-pupil', 'pupil-group', 'year-code'))
    facts['about-pupil'] = true;
  if (facts['about-colleague'] || facts['about-pupil'] || holdsTag(annotated, whole, 'family'))
    facts['about-school-people'] = true;
  return facts;
}

/** Fainter cues say nothing. Above it a rule has at least looked, which the network's confidence is weighed with. */
const faintest = 0.04;
const trust = 1.4;

export const discrimination: Concern = {
  id: 'discrimination',
  meaning: 'Demeans, stereotypes or shuts out people for what they are; slurs.',
  family: 'conduct',
  *detect(annotated) {
    const cues = strongestApart(slightsIn(annotated));
    const [first] = cues;
    if (!first) return;
    const before = findGroupFrames(annotated, prefaces).map(({ frame, from, to }) => ({
      weight: frame.weight,
      from,
      to,
    }));
    const all = together([...cues.slice(0, 4), ...before.slice(0, 2)], trust);
    const doubts = standsUp(annotated) * (ofOneself(annotated) ? 0.5 : 1);
    const confidence = Math.min(0.95, all * doubts);
    if (confidence < faintest) return;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, cues),
      confidence,
      reason: first.kind,
      cue: first,
      facts: facts(annotated),
      advice: ['leave-it-out', 'speak-of-the-person'],
    });
  },
  facts,
  advice: ['leave-it-out', 'speak-of-the-person'],
  raises: [
    { text: "Women can't drive vans, never have, never will", surface: 'comment' },
    {
      text: 'Those gypsies will nick anything not nailed down, hide your bikes',
      surface: 'comment',
    },
    'Send them all back where they came from, the country is full of foreigners',
    {
      text: 'No offence but a pregnant woman should not be running a department',
      surface: 'comment',
    },
    { text: 'Half of these so called autistic kids are just naughty', surface: 'comment' },
    'ADHD is just an excuse for lazy parents',
    { text: "Old people shouldn't be allowed to vote, they're all senile", surface: 'comment' },
    {
      text: "Wouldn't let one of them teach my kids, it isn't natural, gays in a classroom",
      surface: 'comment',
    },
    'Proper retard behaviour from that driver',
    { text: 'Muslims are all the same, they refuse to integrate', surface: 'comment' },
    'Immigrants get everything handed to them, our own can wait',
    { text: 'Men have no place in a nursery, it is not a job for a man', surface: 'comment' },
    'Not being racist but the Romanians on our road are all on the fiddle',
    { text: 'trans women are just men in dresses, made up nonsense', surface: 'comment' },
    { text: "Not being funny but the Polish families here don't wash", surface: 'comment' },
    'They put a girl in charge of the workshop. Should be back in the kitchen',
  ],
  passes: [
    'Women could not join that club until 1998, our guide said. Astonishing',
    'Gypsy, Roma and Traveller History Month starts today, here is a reading list',
    'A man on the tram told a woman to go back where she came from. The whole carriage stood up for her',
    'Proud to march with our gay and lesbian friends at Pride on Saturday',
    'Autistic adults talk about work in this podcast, well worth an hour',
    'A careers adviser once told me maths was not for girls. Doctor of mathematics now, thank you',
    'My nan is ninety and still drives better than me',
    'As a gay man I found that film hit close to home',
    "Faggots and peas for tea, my dad's recipe",
    'There were two pregnant women on the bus and nobody stood up, shame on us',
    'The Polish shop has the best pickles in town',
    'Eid Mubarak to all our Muslim neighbours',
    'Calling somebody a retard is not banter, it is abuse',
    'Disabled people still cannot get into the station. Lift out since March',
    'The old people at the lunch club taught me dominoes and took all my money',
    'Women of the first fire crew reunited in the park today',
    'Racism has no place in football, kick it out',
  ],
};
