/** Tells what only the job tells: of a child or family, of papers and results, of decisions that are not out. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { childFrames, paperFrames, schoolFrames } from '../text/frames/confidences.ts';
import { type Frame, findFrames } from '../text/frames/frame.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { evidence, holdsTag, sentenceAt } from './evidence.ts';
import { type Cue, clausesOfCues, strongestApart, together } from './weighing.ts';

type Kind = 'child-or-family' | 'papers-and-results' | 'school-business';

interface Told extends Cue {
  kind: Kind;
}

/** What entries of the lists are worth: of one child, and of the school as a whole. */
const listed: Record<string, { kind: Kind; weight: number }> = {
  safeguarding: { kind: 'child-or-family', weight: 0.35 },
  health: { kind: 'child-or-family', weight: 0.25 },
  sen: { kind: 'child-or-family', weight: 0.25 },
  sanction: { kind: 'child-or-family', weight: 0.25 },
  'family-trouble': { kind: 'child-or-family', weight: 0.3 },
  'exam-secrecy': { kind: 'papers-and-results', weight: 0.25 },
  results: { kind: 'papers-and-results', weight: 0.15 },
  staffing: { kind: 'school-business', weight: 0.2 },
  inspection: { kind: 'school-business', weight: 0.2 },
  finance: { kind: 'school-business', weight: 0.15 },
  'closed-meeting': { kind: 'school-business', weight: 0.2 },
};

/** Entries that are on everybody's lips. */
const common =
  /^(?:sen|senco|sendco|safeguarding|dsl|cp|cin|cla|lac|doctor|nurse|gp|consultant|hospital|first aider?|covid|flu|nits|jab|operation|illness|poorly|unwell|meds|counsell?ing|therapist|one to one|1 ?: ?1|1 to 1|extra time|reader|intervention group|physio|sensory|salt|results|results day|budgets?|funding|bursar|cuts to|invoices?|appointed|appointing|promotion|retiring|retirement|vacanc(?:y|ies)|leaving|interview day|new head|headship|inspections?|inspectors?|ofsted|detention|isolation|confiscated|sent home|vote|memo|confidential|cheat\w*|invigilat\w+|coursework|resits?|full marks|a star|grief|benefits|poverty|divorced?|separated|food bank|homeless|refugee|in recovery|stroke|knocked out|bump\w*|adopted|vulnerable|dbs|deaf|stutter|lisp|regulation|reading age of|learning support|supply costs|no money|consultants?|skint|spreadsheet of costs|working towards|remarks?|revise the|course work|deep dives?|secure in|suits|had the call|visitors in|leak(?:ed)?|arrested|ambulance|home visit|homes? visits?|restorative|sacked|abuse|allegation|social worker|police .*|special needs|depressed|anxiety|mental health|migraine|bruise|stitches|sickness bug|allergy|allergic)$/;

/** Who may be told of without telling on anybody: oneself, kin, the news, long ago. */
const elsewhere = [
  'own-family',
  'own-child-school',
  'named-own',
  'health-own',
  'memory',
  'fiction',
  'public-figure',
  'pets',
  'job-advert',
  'helpline',
];
const general = ['education-opinion', 'resource-idea', 'official-notice'];
const pupils = [
  'named-pupil',
  'he-pupil',
  'pupil',
  'year-code',
  'class-code',
  'pupil-group',
  'distinguishing',
];
const families = ['family', 'named-family', 'he-family', 'they-family', 'they-pupil'];
const insiders = ['head-teacher', 'leaders', 'governors', 'colleague', 'school-own', 'school-name'];

const wordsOf = ({ tokens }: AnnotatedDraft, { from, to }: Range) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word.replaceAll("'", ''))
    .join(' ');

const framed = (annotated: AnnotatedDraft, kind: Kind, frames: readonly Frame[]): Told[] =>
  findFrames(annotated, frames).map(({ frame, from, to }) => ({
    kind,
    weight: frame.weight,
    from,
    to,
  }));

function toldIn(annotated: AnnotatedDraft): Told[] {
  const told = [
    ...framed(annotated, 'child-or-family', childFrames),
    ...framed(annotated, 'papers-and-results', paperFrames),
    ...framed(annotated, 'school-business', schoolFrames),
  ];
  for (const { tag, from, to } of annotated.matches) {
    const entry = listed[tag];
    if (!entry) continue;
    const weight = common.test(wordsOf(annotated, { from, to })) ? entry.weight / 3 : entry.weight;
    told.push({ kind: entry.kind, weight, from, to });
  }
  return told.map((one) => ({ ...one, weight: one.weight * ofOurs(annotated, one) }));
}

/** How surely it is about the writer's own school: a child there, or its business. */
function ofOurs(annotated: AnnotatedDraft, told: Told): number {
  const sentence = sentenceAt(annotated, told.from);
  const whole = { from: 0, to: annotated.tokens.length };
  const own = annotated.scene.own;
  const people = told.kind === 'school-business' ? insiders : [...pupils, ...families];
  let sure = told.kind === 'child-or-family' ? 0.5 + 0.4 * own : 0.75 + 0.2 * own;
  if (holdsTag(annotated, sentence, ...people)) sure += 0.25;
  else if (holdsTag(annotated, whole, ...people)) sure += 0.1;
  if (told.kind === 'child-or-family' && holdsTag(annotated, sentence, 'named-pupil')) sure += 0.2;
  if (holdsTag(annotated, sentence, ...elsewhere)) sure *= 0.45;
  else if (holdsTag(annotated, whole, 'own-family', 'named-own', 'memory', 'fiction')) sure *= 0.75;
  if (holdsTag(annotated, sentence, ...general)) sure *= 0.6;
  return Math.min(1.15, sure);
}

/** Words that keep a secret while they tell it. */
function secrecy(annotated: AnnotatedDraft): Cue[] {
  return annotated.matches
    .filter(({ tag }) => tag === 'secrecy')
    .map(({ from, to }) => ({ from, to, weight: 0.3 }));
}

function factsOf(annotated: AnnotatedDraft, kind: Kind): Facts {
  const whole = { from: 0, to: annotated.tokens.length };
  const colleague = holdsTag(annotated, whole, 'colleague', 'named-colleague', 'head-teacher');
  const facts: Facts = {
    'confidential-content': true,
    'reveals-school-information': true,
    'school-secret': kind !== 'child-or-family',
    'own-secret': false,
  };
  if (kind === 'child-or-family')
    Object.assign(facts, {
      'about-pupil': true,
      'about-school-people': true,
      'personal-information': true,
    } satisfies Facts);
  else if (colleague) Object.assign(facts, { 'about-colleague': true } satisfies Facts);
  if (holdsTag(annotated, whole, 'named-pupil', 'named-family', 'named-colleague'))
    facts.identifiable = true;
  return facts;
}

/** Fainter cues say nothing. Above it a rule has at least looked, which the network's confidence is weighed with. */
const faintest = 0.04;
const trust = 1.25;

export const confidentialInformation: Concern = {
  id: 'confidential-information',
  meaning: 'Tells what the writer knows only through the job and what is not public.',
  family: 'confidentiality',
  *detect(annotated) {
    const all = strongestApart(toldIn(annotated));
    const [first] = all;
    if (!first) return;
    const cues = all.filter(({ kind }) => kind === first.kind).slice(0, 4);
    const hushed = strongestApart(secrecy(annotated)).slice(0, 2);
    const official = annotated.draft.account === 'official' ? 0.7 : 1;
    const confidence = Math.min(0.93, official * together([...cues, ...hushed], trust));
    if (confidence < faintest) return;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, cues),
      confidence,
      reason: first.kind,
      cue: first,
      raised: hushed.length ? ['kept-secret'] : [],
      facts: factsOf(annotated, first.kind),
      advice: ['leave-details-out', 'use-the-schools-channel'],
    });
  },
  facts: (annotated) => factsOf(annotated, 'child-or-family'),
  advice: ['leave-details-out', 'use-the-schools-channel'],
  raises: [
    'One of our Year 4s has been taken into foster care, social services came in at lunch. Heartbreaking',
    'Keep it to yourselves but three TAs are being made redundant at Easter, not announced yet',
    "Ofsted phoned at ten this morning, they are in tomorrow, parents don't know yet",
    'Embargoed till Thursday but I have seen the spreadsheet and half my Year 11 set got grade 9s, keep it quiet 🤐',
    'A lad in my class had a seizure again today, care plan is out of date and nobody listens',
    "Kyle in 9B is permanently excluded after the knife thing, don't say you heard it from me",
    'The Patel family in Year 4 still owe the school £80 of dinner money, not paid since October',
    'Saw the paper early, get your lot to revise question six and say no more',
    'Just out of governors and there is a £200k deficit, they voted to close the nursery. Not public yet',
    'Poor little girl in my form, dad is in prison and mum drinks, she sleeps at her nans now',
    'Maisie in Year 2 finally has her autism diagnosis and an EHCP, took us three years',
    'Our head told us in the briefing that the restructure means two posts going. Nothing official until next week so hush',
    'A Year 6 girl disclosed to me about her stepdad today, social worker is coming at nine and I feel sick',
    'Nobody but nan may fetch Jayden in 3B from now on, there is a court order and the social worker rang',
    'Our deputy has been suspended pending an investigation, you did not hear it from me',
    'Seen the Y11 mock paper, q18 is circle theorems, get your lot revising and I never said that 🤫',
  ],
  passes: [
    'Two families on my street are in foster caring and I think they are saints',
    'Three hundred jobs at risk at the steelworks, says the BBC. Awful',
    'Our Ofsted report is published today and is on the school website',
    'GCSE results are out on Thursday, good luck to everybody opening an envelope',
    'My son had a seizure last night, he is home and asleep now',
    'Exclusions are up eight per cent across England, new figures show',
    'I still owe my sister £80 for the concert',
    'Revise question six from the 2019 paper, it is free on the exam board site',
    'The council has a £4m deficit and voted to close two libraries, it is in the Gazette',
    'My dad drinks too much tea and sleeps in his chair',
    'I finally have my own autism diagnosis, at forty one',
    'Restructure your sock drawer, change your life',
    'A charity talk on how to take a disclosure well, tickets in the link',
    'In the drama the head is suspended pending an investigation, no spoilers please',
    'The new crossing has been announced, about time',
    'Keep it to yourselves but the bakery on the corner has doughnuts at half price',
    {
      text: 'Year 11 can collect their results in the hall from 9 on Thursday. Good luck!',
      account: 'official',
    },
    'EHCP plans are taking too long everywhere, the whole system needs money',
  ],
};
