/** Invites, accepts, offers or is itself personal contact online with somebody who was a pupil until lately. */
import type { Facts } from '../facts.ts';
import { addressedIn } from '../text/addressed.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { asTeacher, friending, hushing, meeting, reaching } from '../text/frames/contact.ts';
import { type Framed, findFrames } from '../text/frames/frame.ts';
import { keepingUp, leftLately, longAgo } from '../text/frames/leavers.ts';
import { recipientOf } from '../text/recipient.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence } from './evidence.ts';
import { findIn, weighed } from './picture-evidence.ts';

const advice = ['leave-request', 'use-school-channel', 'tell-safeguarding-lead'];
/** They have not left yet: a leaver is a pupil until the last day. */
const notYet =
  /\b(?:when|once|until|till|til|after|before|if) (?:you|u|yous|they) (?:'?ve )?(?:leave|finish|left|go)\b|\bleavers'? (?:do|ball|prom|assembly|hoodies|mass|breakfast|party)\b|\bleaving (?:us )?(?:in|this) (?:july|summer|june)\b|\bsee you (?:monday|tomorrow|in form|period|in class|in lesson)\b/i;
const staff =
  /\b(?:old colleagues?|former colleagues?|ex colleagues?|retired staff|staff reunion|my old (?:school|head|boss|mates?|flatmate))\b/i;
const under =
  /\b(?:year [78]|y[78]|yr [78]|big school|y6|year 6|1[1-7] now|gcse|yr ?11|year 11)\b/i;
const adult =
  /\b(?:(?:18|19|2\d) now|legal|adult|uni|university|freshers|pint|pub|a2|a ?levels?)\b/i;
const began =
  /\b(?:accept\w*|(?:your|ur|yer) (?:request|follow|add|message)|add(?:ed)? me|finding me|found me|follow\w* (?:\w+ )?back|add (?:me )?back)\b/i;
const school =
  /\b(?:on here|uni|miss|sir|mr|mrs|school|class|form|set|left us|friend requests?|year \d+s?|y\d+s?|leavers?|teacher|canteen|coach|prom|detentions?|gcse|a ?level)\b/i;

const strongest = (found: readonly Framed[]) =>
  [...found].sort((a, b) => b.frame.weight - a.frame.weight)[0];

/** The clauses of the acts that weigh most. */
function placesOf(
  annotated: AnnotatedDraft,
  acts: readonly Framed[],
  left: Framed | undefined,
): Range[] {
  const first = strongest(acts) ?? left;
  return first ? [clauseAt(annotated, first.from)] : [];
}

/** Told of years that have gone by, an age, another school. */
const yearsGone =
  /\b(?:[4-9]|four|five|six|seven|eight|nine|ten|\d\d) years (?:ago|on|since|later)\b/i;
const childsAge =
  /\b(?:(?:s?he|they|you)(?:'?s|'?re| is| are)|u ?r|aged?|only|just) (?:only |just )?1[0-7]\b/i;
const otherSchool =
  /\b(?:moved (?:school|away)|family moved|(?:at|in) (?:school|college|sixth form|high school|big school) (?:over |down |up |now|in |at )|(?:how|hows|how's) (?:\w+ )?(?:big school|high school|college|sixth form)|big school)\b/i;

function factsOf(annotated: AnnotatedDraft, friends: boolean): Facts {
  const text = annotated.text.text;
  const old = longAgo.test(text) || yearsGone.test(text);
  const child = childsAge.test(text);
  const grown = !child && (old || adult.test(text));
  const young = child || (!grown && under.test(text));
  return {
    'toward-pupil': true,
    'about-pupil': true,
    'left-the-school': true,
    'recent-pupil': !old,
    ...(otherSchool.test(text) ? { 'other-schools-pupil': true } : {}),
    ...(grown ? { 'other-schools-pupil': false } : {}),
    'friend-request': friends,
    ...(young ? { 'under-18': true } : grown ? { 'under-18': false } : {}),
    ...(friends && began.test(text) ? { 'pupil-began-it': true } : {}),
  };
}

export const formerPupilContact: Concern = {
  id: 'former-pupil-contact',
  meaning:
    'Invites, accepts, offers or is itself personal contact online with somebody who was a pupil until lately.',
  family: 'pupils',
  *detect(annotated) {
    const { draft, text } = annotated;
    if (draft.account === 'official' || draft.surface === 'bio' || draft.surface === 'edit') return;
    const recipient = recipientOf(draft);
    if (recipient && /^(?:family|colleague|press|kin)$/.test(recipient.kind)) return;
    const friends = findFrames(annotated, friending);
    const acts = [friending, reaching, meeting, keepingUp].flatMap((frames) =>
      findFrames(annotated, frames),
    );
    const act = strongest(acts);
    const left = strongest(findFrames(annotated, leftLately));
    const former =
      recipient?.kind === 'former-pupil' || findIn(annotated, 'former-pupil') !== undefined;
    if (!act || (!left && !former)) return;
    const { second, somebody } = addressedIn(annotated);
    const toOne = draft.surface === 'direct-message' || somebody !== undefined;
    const { confidence, raised, lowered } = weighed(
      act.frame.weight * 0.4 + (left ? left.frame.weight * 0.4 : 0.15),
      [
        [former, 0.15, 'has-left'],
        [recipient?.kind === 'former-pupil', 0.2, 'to-a-leaver'],
        [toOne && second, 0.15, 'spoken-to'],
        [findFrames(annotated, asTeacher).length > 0, 0.1, 'as-teacher'],
        [findFrames(annotated, hushing).length > 0, 0.05, 'kept-secret'],
        [
          !second && !/\b(?:accepted|added|followed|said yes|following|adding)\b/i.test(text.text),
          -0.25,
          'no-school',
        ],
        [!school.test(text.text), -0.15, 'no-school'],
        [longAgo.test(text.text), -0.6, 'long-ago'],
        [notYet.test(text.text), -0.3, 'not-left-yet'],
        [staff.test(text.text), -0.4, 'others-meant'],
        [
          findIn(annotated, 'own-family', 'named-own', 'selling', 'press', 'own-child-school') !==
            undefined,
          -0.35,
          'others-meant',
        ],
      ],
    );
    if (confidence < 0.45) return;
    const at = placesOf(annotated, acts, left);
    yield evidence(annotated, {
      at,
      confidence,
      reason: 'contact-with-leaver',
      cue: left ?? act,
      raised,
      lowered,
      facts: factsOf(annotated, friends.length > 0),
      advice,
    });
  },
  facts: (annotated) => factsOf(annotated, findFrames(annotated, friending).length > 0),
  advice,
  raises: [
    '@tilly.mae Look who has grown up! You only left us in July, add me back and tell me how college is',
    {
      text: "Hiya Sam, it's Miss Lowe. You left in the summer so you can follow me on here now, message me any time",
      surface: 'direct-message',
      recipient: 'sam_w',
    },
    {
      text: "How's uni? You were in my class two years and I miss the arguments. Text me when you're home and we'll get that coffee",
      surface: 'direct-message',
      recipient: 'Callum R',
    },
    "All of last year's Year 11s have left us and found me on Instagram, so I accepted the lot",
    {
      text: "Course I remember you! Now you've left you can add me, dm me and I'll send you the prom pics",
      surface: 'comment',
    },
    {
      text: 'Ellie, well done on your offer! Add me on here and tell me all about Leeds',
      surface: 'direct-message',
      recipient: 'Ellie (class of 25)',
    },
    {
      text: "You left us last July so yes, I've followed you back, message me when you fancy a coffee, miss is just Jen now",
      surface: 'reply',
    },
    "2024 leavers, drop your handles below and I'll add you all, miss you lot",
    {
      text: "Since you left the back row is dead. Follow me back and we'll go for a pint when you're home",
      surface: 'comment',
    },
    {
      text: "You finished in June and the lab is too tidy. Ring me when you're settled in at Warwick, got my number?",
      surface: 'direct-message',
      recipient: 'priti.s',
    },
    'Just accepted a friend request from a lad who left us last summer. He wants to go for a coffee. Lovely',
    {
      text: "Year 7 already! 6R isn't the same without you. Add me on here and message me how big school is",
      surface: 'direct-message',
      recipient: 'lola.bee',
    },
    {
      text: "now you've left you can call me Dan, here's my insta, message me",
      surface: 'direct-message',
      recipient: 'jaz.k',
    },
    {
      text: "You left us in July and you're a barista already? Add me and I'll pop in for a flat white",
      surface: 'comment',
    },
    {
      text: "Old tutor group, I've made a whatsapp for the class of 2025, dm me and I'll add you",
      surface: 'post',
    },
  ],
  passes: [
    'Taught her in 1995 and today she added me on here. She has grandchildren now',
    'Left us in July, did the old boiler, and it has been cold since',
    'Somebody who left in 2003 found me on here and told me he is a vet',
    {
      text: 'Add me on here and tell me how the new flat is',
      surface: 'direct-message',
      recipient: 'Auntie Jo',
    },
    'Follow me back if you like sourdough and bad jokes',
    'My sister is at uni and wants me to add her on yet another app',
    'Old flatmates, message me about the reunion, it has been twenty years',
    'A former pupil served me in the bakery today. Proud is not the word',
    "Saw one of last year's leavers on the bus, off to Durham on Saturday. Chuffed",
    'Class of 1998, add me to the reunion group, I will bring the badges',
    'Since you left the choir, Brian, the tenors have been flat. Ring me',
    'I left in July too, from the gym. Text me if you want the membership',
    {
      text: 'Congratulations to the class of 2025, see you at the awards evening!',
      account: 'official',
    },
    'Alumni of the pottery course: dm me for kiln dates',
    'Just accepted that I will never like olives',
    'All the best at uni to everybody who is off this weekend',
  ],
};
