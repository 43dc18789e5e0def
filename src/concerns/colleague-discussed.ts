/** Names or gives information about somebody who works with the writer, without an attack. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { spanOf } from '../text/annotate.ts';
import {
  colleagueDoingFrames,
  colleagueNewsFrames,
  colleaguePersonFrames,
} from '../text/frames/colleague-news.ts';
import { findFrames } from '../text/frames/frame.ts';
import type { Range } from '../text/sentences.ts';
import { colleagueCriticised } from './colleague-criticised.ts';
import type { Concern } from './concern.ts';
import { confidentialInformation } from './confidential-information.ts';
import { evidence, holdsTag, sentenceAt } from './evidence.ts';
import { familyCriticised } from './family-criticised.ts';
import { carries, doesNotArise, framedCues, leftBeside, listedCues } from './frame-cues.ts';
import { pupilCriticised } from './pupil-criticised.ts';
import { pupilIdentified } from './pupil-identified.ts';
import { clausesOfCues, strongestApart, together } from './weighing.ts';
import { workplaceGrievance } from './workplace-grievance.ts';

/** Somebody of another time or place. */
const against = {
  memory: 0.4,
  'own-child-school': 0.35,
  fiction: 0.5,
  'public-figure': 0.55,
  'job-advert': 0.4,
  'education-opinion': 0.6,
  'resource-idea': 0.6,
  'official-notice': 0.4,
  'named-own': 0.8,
  'own-family': 0.8,
};
const elsewhere =
  /\b(?:former colleague|ex[- ]colleague|old (?:colleague|school|boss|job|place)|used to work|previous school|my old|(?:19|200|201)\d\b|when i was (?:at school|a (?:lad|lass|kid|boy|girl|pupil)))\b/i;
const ones =
  /^(?:a|an|one|our|my|the|that|this|new|her|another|certain|some|somebody|someone|mr|mrs|miss|ms|dr|head|deputy)$/;
const many = /(?:s|staff|team|slt|smt|dept|department|governors|people|leadership|management)$/;
const badge = /\b(?:mr|mrs|ms|miss|dr)\b/i;
const health = ['health', 'health-own', 'secrecy', 'family-trouble'];
const personal =
  /\b(?:op|operation|hip|knee|hernia|ivf|chemo|cancer|pregnan\w*|expecting|maternity|due|baby|twins|divorc\w*|split|leaving (?:her|his)|address|lives|hospital|sick|poorly|signed off|ward|heart|stress|smocks|off coffee|cough|allergic|dob|birthday|\d\d today|is \d\d|turns \d\d|site|affair|fella|husband|wife)\b/i;
const hushed =
  /\b(?:don'?t (?:tell|say|let on|mention)|hasn'?t told|ain'?t told|nobody knows|not mine to tell|tell nobody|telling nobody|shh+|🤫|keep it quiet|between us|secret|surprise)\b/i;
const said =
  /\b(?:lovely|legend|star|brilliant|best|wonderful|kind|grumpy|useless|saint|funny|bless|miss (?:her|him)|never once|face like)\b/i;

/** A colleague met in a story of others is seldom what it tells of. */
const others = [pupilIdentified, pupilCriticised, familyCriticised, confidentialInformation];

interface Person extends Range {
  sure: number;
  named: boolean;
}

const notAtWork =
  /^(?:family|house|household|table|bed|club|team|queue|hair|state|government|the)$/;
const announces = /^(?:its|it's|im|i'm|only|hi|hello|dear|told|tell|tells|asked|ask)$/;

/** How surely a role is one person, from the words around it. */
function sureOfRole(annotated: AnnotatedDraft, { from, to }: Range): number {
  const { tokens, scene } = annotated;
  const word = (at: number) => tokens[at]?.word ?? '';
  if (many.test(word(to - 1)) || (word(to) === 'of' && notAtWork.test(word(to + 2)))) return 0.15;
  const ours = /^(?:our|my)$/;
  if (ours.test(word(from - 1)) || ours.test(word(from)) || ours.test(word(from - 2))) return 0.92;
  const lonely = scene.cues.length < 2 ? 0.55 : 1;
  return lonely * (ones.test(word(from - 1)) || ones.test(word(from)) ? 0.65 : 0.5);
}

/** "Mr Kerr here", "told the bursar": the writer, or whom one talks to. */
function onlyAddressed({ tokens }: AnnotatedDraft, { from, to }: Range): boolean {
  const before = tokens[from - 1]?.word ?? '';
  const further = /^(?:the|our|my|mr|mrs|miss|ms)$/.test(before)
    ? (tokens[from - 2]?.word ?? '')
    : before;
  return announces.test(further) || tokens[to]?.word === 'here';
}

/** How surely a mention is one person of the writer's work. */
function peopleIn(annotated: AnnotatedDraft): Person[] {
  const { mentions, scene, tokens } = annotated;
  const framed = findFrames(annotated, colleaguePersonFrames).map(({ from, to, frame }): Person => {
    const named = tokens
      .slice(from, from + 2)
      .some(({ text, tags }) => tags.has('forename') || /^\p{Lu}\p{Ll}/u.test(text));
    const sure = named || frame.weight < 0.9 ? frame.weight : 0.3;
    return { from, to, sure: scene.own >= 0.15 || frame.weight < 0.9 ? sure : sure * 0.7, named };
  });
  const mentioned = mentions.flatMap(({ kind, from, to }): Person[] => {
    const range = { from, to };
    if (onlyAddressed(annotated, range)) return [];
    if (holdsTag(annotated, range, 'named-colleague'))
      return [{ ...range, sure: 0.95, named: true }];
    if (kind === 'adult') return [{ ...range, sure: scene.own >= 0.3 ? 0.8 : 0.5, named: true }];
    if (kind !== 'leader' && kind !== 'colleague') return [];
    const named = badge.test(tokens[from - 1]?.word ?? '');
    return [{ ...range, sure: sureOfRole(annotated, range), named }];
  });
  return [...framed, ...mentioned];
}

const near = (sentence: Range, cue: Range) =>
  cue.from >= sentence.from - 1 && cue.to <= sentence.to + 24;

function factsOf({ draft }: AnnotatedDraft, named: boolean, annotated: AnnotatedDraft): Facts {
  const secret = hushed.test(draft.text);
  const intimate = personal.test(draft.text) || carries(annotated, ...health);
  return {
    'about-colleague': true,
    'about-school-people': true,
    'about-pupil': false,
    'personal-information': intimate,
    'confidential-content': secret || carries(annotated, 'health', 'secrecy', 'closed-meeting'),
    identifiable: named,
    'gives-opinion': said.test(draft.text),
    ...(secret ? { 'without-permission': true } : {}),
  };
}

export const colleagueDiscussed: Concern = {
  id: 'colleague-discussed',
  meaning:
    'Names or gives information about somebody who works with the writer, without an attack.',
  family: 'colleagues',
  *detect(annotated) {
    const { draft } = annotated;
    if (draft.account === 'official') {
      yield doesNotArise(annotated, 'tells-of-colleague');
      return;
    }
    if (draft.surface === 'bio' || draft.surface === 'edit') return;
    const people = peopleIn(annotated);
    if (!people.length) return;
    const doings = framedCues(annotated, colleagueDoingFrames);
    const news = [
      ...framedCues(annotated, colleagueNewsFrames),
      ...listedCues(annotated, { 'colleague-news': 0.6, 'life-event': 0.4 }),
    ];
    const attacked = [
      ...colleagueCriticised.detect(annotated),
      ...workplaceGrievance.detect(annotated),
    ]
      .filter(({ confidence }) => confidence >= 0.5)
      .flatMap(({ spans }) => spans);
    const left = leftBeside(annotated, against) * (elsewhere.test(draft.text) ? 0.4 : 1);
    const besides = others.some((concern) =>
      [...concern.detect(annotated)].some(({ confidence }) => confidence >= 0.5),
    );
    const told = people
      .map((person) => {
        const sentence = sentenceAt(annotated, person.from);
        const cues = strongestApart([
          ...news.filter((cue) => near(sentence, cue)),
          ...doings
            .filter((cue) => cue.from >= person.to - 1 && cue.to <= sentence.to)
            .map((cue) => ({ ...cue, weight: person.named || person.sure > 0.8 ? 0.7 : 0.4 })),
        ]).slice(0, 3);
        const bare = person.named ? 0.25 : 0.05;
        const away = annotated.scene.own >= 0.3 ? 1 : person.named ? 0.8 : 0.6;
        const tie = away * (besides && !person.named ? 0.6 : 1);
        return {
          person,
          cues,
          confidence: person.sure * (bare + (1 - bare) * together(cues)) * tie * left,
        };
      })
      .filter(({ person, cues }) => {
        const places = [person, ...cues].map((range) => spanOf(annotated, range));
        return (
          cues.length &&
          !places.some((p) => attacked.some((a) => p.start < a.end && a.start < p.end))
        );
      })
      .sort((a, b) => b.confidence - a.confidence)[0];
    if (!told) return;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, [{ ...told.person, weight: 0.7 }, ...told.cues.slice(0, 2)]),
      confidence: Math.min(0.92, told.confidence),
      reason: 'tells-of-colleague',
      cue: told.person,
      facts: factsOf(annotated, told.person.named, annotated),
      advice: ['ask-them-first', 'keep-it-for-the-staffroom'],
    });
  },
  facts: (annotated) =>
    factsOf(annotated, carries(annotated, 'named-colleague', 'named-adult'), annotated),
  advice: ['ask-them-first', 'keep-it-for-the-staffroom'],
  raises: [
    'Our librarian Mrs Pemberton retires on Friday after thirty years',
    'Denise in the office is off for her knee until Easter',
    'Happy birthday to our caretaker Barry, sixty today and still up ladders',
    'Is it true that Mr Osei in maths has handed in his notice',
    'Our deputy is expecting twins and has not told the staff yet',
    'Miss Lark from PE got engaged in the school holidays, so happy for her',
    'My TA told me she is moving to Cornwall in the summer',
    'Our head has bought a motorbike and wears the leathers to briefing',
    'The new science teacher brought a ferret to the staffroom',
    'Colin on reception has had that cough since half term',
    'My mentor cried at the leavers assembly, bless him',
    'Whip round for Jan in the kitchen, she is in hospital since Tuesday',
    'Our site manager has been with us for twenty years this week',
    'Said goodbye to Mr Hughes in music today, off to a school in Dubai',
    'Our head of year reads tarot in the office at lunch',
  ],
  passes: [
    'Our cat Mrs Pemberton is fifteen on Friday',
    'Denise next door is off to Spain until Easter',
    'Happy birthday to my brother Barry, sixty today and still up ladders',
    'Is it true that the manager of the club has handed in his notice',
    'My sister is expecting twins and has not told mum yet',
    'The couple upstairs got engaged on holiday, so happy for them',
    'My mum told me she is moving to Cornwall in the summer',
    'The minister has bought a motorbike and wears the leathers to debates',
    'The man at the market brought a ferret',
    'I have had that cough since half term',
    'My husband cried at the film, bless him',
    'A huge thank you to my team',
    'A former colleague of mine used to mark in the bath',
    'My old head teacher kept bees behind the gym in 1984',
    { text: 'Mrs Pemberton retires on Friday after thirty years. Thank you!', account: 'official' },
    'Head over heels for this cardigan',
  ],
};
