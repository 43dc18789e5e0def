/** Invites, accepts, offers or is itself personal contact online with a current pupil. */
import type { Facts } from '../facts.ts';
import { type Addressed, addressedIn, speaksToFamily } from '../text/addressed.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import {
  asTeacher,
  friending,
  hushing,
  meeting,
  pupilDays,
  reaching,
} from '../text/frames/contact.ts';
import { type Frame, type Framed, findFrames } from '../text/frames/frame.ts';
import { shownIn } from '../text/pictures.ts';
import { isPupilHandle, recipientOf } from '../text/recipient.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence, findTag } from './evidence.ts';

const pupils = ['year-code', 'class-code', 'pupil-group', 'year-words', 'pupil', 'named-pupil'];
/** Of these, somebody is no pupil, or none any longer. */
const grown =
  /\b(?:uni|university|freshers|halls|(?<!til |until |till )(?:you|u|yous|ya)(?:'?ve)? (?:only |just )?(?:left|finished)|left us|your offer|graduat\w*|(?:i'?m|it'?s) your (?:uncle|aunt\w*|dad|mum|cousin|brother|sister)|your kids|your (?:son|daughter|lad|lass|little one)|taught your|your husband|your wife)\b|\bat (?:durham|leeds|warwick|york|aston|manchester|liverpool|oxford|cambridge|newcastle|sheffield|exeter)\b/i;
const began =
  /\b(?:accept\w*|(?:your|ur|yer) (?:request|follow|add|message|dm)|add(?:ed)? me|follow(?:ed|ing)? (?:you|u|ya|yous|yow|them) ?(?:back|bk)|follow\w* back|found (?:this|me))\b/i;
const notOnes = [
  'own-family',
  'named-own',
  'own-child-school',
  'former-pupil',
  'memory',
  'selling',
  'press',
];

/** These do not tell against pupils who are spoken to or shown. */
const weakAgainst = ['former-pupil', 'memory'];

interface Acts {
  friends: Framed[];
  reach: Framed[];
  meet: Framed[];
  hush: Framed[];
  teacher: Framed[];
  days: Framed[];
}

const strongest = (found: readonly Framed[]) =>
  found.reduce((best, { frame }) => Math.max(best, frame.weight), 0);

function actsIn(annotated: AnnotatedDraft): Acts {
  const find = (frames: readonly Frame[]) => findFrames(annotated, frames);
  return {
    friends: find(friending),
    reach: find(reaching),
    meet: find(meeting),
    hush: find(hushing),
    teacher: find(asTeacher),
    days: find(pupilDays),
  };
}

interface Weighed {
  confidence: number;
  raised: string[];
  at: Range[];
}

const phones = ({ identifiers }: AnnotatedDraft) =>
  identifiers.some(({ kind, public: open }) => (kind === 'phone' || kind === 'email') && !open);

/** A message to one person: who it goes to, and what a pupil would be told. */
function weighMessage(annotated: AnnotatedDraft, acts: Acts): Weighed | undefined {
  const recipient = recipientOf(annotated.draft);
  if (recipient && recipient.kind !== 'pupil' && recipient.kind !== 'unknown') return undefined;
  const raised: string[] = [];
  const act =
    Math.max(strongest(acts.friends), strongest(acts.reach), strongest(acts.meet)) * 0.5 +
    (acts.hush.length ? 0.15 : 0) +
    (phones(annotated) ? 0.1 : 0);
  let confidence = act;
  if (recipient?.kind === 'pupil') {
    confidence += 0.55;
    raised.push('to-a-pupil');
  } else if (recipient?.handle) confidence += 0.1;
  if (acts.teacher.length) {
    confidence += 0.2;
    raised.push('as-teacher');
  }
  if (acts.days.length) {
    confidence += 0.2;
    raised.push('school-days');
  }
  if (!addressedIn(annotated).second && recipient?.kind !== 'pupil') confidence -= 0.25;
  if (
    /\b(?:he|she|his|her|him)(?:'s|s)? (?:has|had|was|is|ate|been|left|did|bag|dad|mum)\b/i.test(
      annotated.text.text,
    )
  )
    confidence -= recipient?.kind === 'pupil' ? 0.1 : 0.4;
  if (raised.length === 0 && !recipient?.handle) confidence -= 0.2;
  return { confidence, raised, at: placesOf(annotated, acts) };
}

/** Pupils who are spoken to, acted on or shown: how much that adds, and its cue. */
function pupilsMet(annotated: AnnotatedDraft, acts: Acts, called: Addressed): [number, string][] {
  const group = findTag(annotated, { from: 0, to: annotated.tokens.length }, ...pupils);
  const shown = shownIn(annotated).some(({ children }) => children);
  if (called.pupils) return [[0.4, 'pupils-spoken-to']];
  if (group && nearAct(annotated, group, acts)) return [[0.3, 'pupils-spoken-to']];
  if (called.young && (acts.teacher.length || shown || annotated.scene.own > 0))
    return [[0.35, 'pupils-spoken-to']];
  return shown && acts.friends.length ? [[0.3, 'pupils-shown']] : [];
}

/** In the open: somebody tagged or called, or pupils spoken to as such. */
function weighOpen(annotated: AnnotatedDraft, acts: Acts): Weighed | undefined {
  const { draft, tokens } = annotated;
  const act = Math.max(strongest(acts.friends), strongest(acts.reach), strongest(acts.meet));
  const called = addressedIn(annotated);
  const days = acts.days.length > 0;
  const answers = draft.surface === 'comment' || draft.surface === 'reply';
  if (act < 0.5 && !(answers && called.somebody && days)) return undefined;
  const cues = pupilsMet(annotated, acts, called);
  if (answers && called.somebody && called.second) {
    const handle = isPupilHandle(tokens[called.somebody.from]?.text ?? '');
    if (days || handle) cues.push([0.4, days ? 'school-days' : 'to-a-pupil']);
    else cues.push([0.15, '']);
  }
  if (acts.teacher.length && (called.second || cues.length)) cues.push([0.2, 'as-teacher']);
  const raised = cues.map(([, id]) => id).filter((id) => id !== '');
  const confidence = cues.reduce(
    (sum, [by]) => sum + by,
    act * 0.5 + (acts.hush.length ? 0.1 : 0) + (phones(annotated) ? 0.1 : 0),
  );
  return {
    confidence: raised.length ? confidence : confidence - 0.3,
    raised,
    at: placesOf(annotated, acts),
  };
}

const nearAct = ({ sentences }: AnnotatedDraft, group: Range, acts: Acts) =>
  [...acts.friends, ...acts.meet].some(({ from }) => {
    const at = sentences.findIndex((s) => s.from <= from && from < s.to);
    const pupil = sentences.findIndex((s) => s.from <= group.from && group.from < s.to);
    return Math.abs(at - pupil) <= 1;
  });

/** The clauses of the strongest act, and of where to reach. */
function placesOf(annotated: AnnotatedDraft, acts: Acts): Range[] {
  const ordered = [...acts.friends, ...acts.reach, ...acts.meet].sort(
    (a, b) => b.frame.weight - a.frame.weight,
  );
  const [first = acts.days[0] ?? acts.teacher[0]] = ordered;
  if (!first) return [{ from: 0, to: annotated.clauses[0]?.to ?? annotated.tokens.length }];
  return [clauseAt(annotated, first.from)];
}

function factsOf(annotated: AnnotatedDraft, acts: Acts): Facts {
  const friends = acts.friends.length > 0;
  return {
    'toward-pupil': true,
    'about-pupil': true,
    'friend-request': friends,
    ...(friends && began.test(annotated.text.text) ? { 'pupil-began-it': true } : {}),
    ...(phones(annotated) ? { 'personal-information': true } : {}),
  };
}

export const pupilContact: Concern = {
  id: 'pupil-contact',
  meaning: 'Invites, accepts, offers or is itself personal contact online with a current pupil.',
  family: 'pupils',
  /** A message to somebody by name, with nothing of a school or of the young about it. */
  denies: ({ draft, scene }) => {
    const recipient = recipientOf(draft);
    return recipient?.kind === 'unknown' && !recipient.handle && scene.own === 0;
  },
  *detect(annotated) {
    const { draft, text } = annotated;
    if (draft.account === 'official' || draft.surface === 'bio' || draft.surface === 'edit') return;
    const acts = actsIn(annotated);
    const weighed =
      draft.surface === 'direct-message'
        ? weighMessage(annotated, acts)
        : weighOpen(annotated, acts);
    if (!weighed) return;
    const lowered: string[] = [];
    let { confidence } = weighed;
    if (speaksToFamily(annotated)) {
      confidence -= 0.5;
      lowered.push('to-family');
    }
    if (grown.test(text.text)) {
      confidence -= 0.5;
      lowered.push('has-left');
    }
    const pupilsMeant = weighed.raised.some((id) => id.startsWith('pupils-'));
    const against = notOnes.filter((tag) => !pupilsMeant || !weakAgainst.includes(tag));
    if (annotated.matches.some(({ tag }) => against.includes(tag))) {
      confidence -= 0.3;
      lowered.push('others-meant');
    }
    if (confidence < 0.3) return;
    yield evidence(annotated, {
      at: weighed.at,
      confidence: Math.min(0.95, confidence),
      reason: 'contact-with-pupil',
      cue: weighed.at[0] ?? '',
      raised: weighed.raised,
      lowered,
      facts: factsOf(annotated, acts),
      advice: ['use-school-channel', 'tell-safeguarding-lead', 'leave-request'],
    });
  },
  advice: ['use-school-channel', 'tell-safeguarding-lead', 'leave-request'],
  raises: [
    {
      text: "course you can add me, just don't tell the rest of the form",
      surface: 'direct-message',
      recipient: 'freya_9k',
    },
    {
      text: 'you can message me on here whenever it gets too much',
      surface: 'direct-message',
      recipient: 'Tia (10P)',
    },
    {
      text: "hiya it's Miss Fenn from drama, follow my private one and send me your monologue tonight",
      surface: 'direct-message',
      recipient: 'ro.zzie',
    },
    {
      text: "here's my number, text me if the bus doesn't turn up",
      surface: 'direct-message',
      recipient: 'Kai yr8',
    },
    {
      text: 'good game last night, add me and we can squad up after homework',
      surface: 'direct-message',
      recipient: 'xx_lenny_8b',
    },
    {
      text: 'Mr Abbot here, easier than Teams. What did you get stuck on in the mock?',
      surface: 'direct-message',
      recipient: 'sana.k',
    },
    {
      text: "@molly_10t great goal! dm me and I'll send you the training plan",
      surface: 'comment',
    },
    { text: '@theo.yr9 accepted your request, no telling the rest of the class', surface: 'reply' },
    "10C if you're on here yes I will follow you back",
    "my Year 11s have found my account. Fine, I'm adding them all",
    'Year 13, my dms are open all summer, message me about your personal statement',
    {
      text: 'coffee at mine after the exam? bring your portfolio',
      surface: 'direct-message',
      recipient: 'Nadia 12A',
    },
    {
      text: "don't be nervous about the audition, you were the best in my class. Ring me tonight",
      surface: 'direct-message',
      recipient: 'jess_y10',
    },
    {
      text: "ok sent you a follow, accept it and don't screenshot",
      surface: 'direct-message',
      recipient: 'brodie.11r',
    },
    "Year 9, come and join my server, I'm on every night after eight",
  ],
  passes: [
    {
      text: "course you can add me, just don't tell the rest of the band",
      surface: 'direct-message',
      recipient: 'Big Col',
    },
    {
      text: 'you can message me on here whenever it gets too much',
      surface: 'direct-message',
      recipient: 'Auntie Jo',
    },
    {
      text: "hiya it's your sister, follow my private one",
      surface: 'direct-message',
      recipient: 'ro.zzie',
    },
    {
      text: "here's my number, text me if the bus doesn't turn up",
      surface: 'direct-message',
      recipient: 'Mum',
    },
    {
      text: 'good game last night, same time Thursday?',
      surface: 'direct-message',
      recipient: 'Daz five a side',
    },
    {
      text: 'lovely to meet you at the interview, message me about the timetable',
      surface: 'direct-message',
      recipient: 'Lorna (head of maths)',
    },
    { text: '@BakesByMo great loaf! dm me your prices', surface: 'comment' },
    'accepted the job, start in September',
    'my Year 11s have found my lunch. Fine, they can have it',
    'If you sell raffle books my dms are open',
    {
      text: 'coffee at mine after work? bring the baby',
      surface: 'direct-message',
      recipient: 'Nadia',
    },
    {
      text: "Add me back, it's been ten years since 5B ha",
      surface: 'direct-message',
      recipient: 'Class of 95 Shaz',
    },
    {
      text: "Revision sessions are on the school's own channel, see you in room 4",
      account: 'official',
    },
    'follow me for more sourdough',
    'Ring the office about the trip money, they are in until four',
    {
      text: 'did you hand in your homework? tea at six x',
      surface: 'direct-message',
      recipient: 'Sam (son)',
    },
  ],
};
