/** What pictures show and say: attachments with their descriptions read as text, and the words that announce a picture. */
import { type AnnotatedDraft, annotate } from './annotate.ts';
import { findFrames, framesOf } from './frames/frame.ts';
import type { Range } from './sentences.ts';

export interface Shown {
  /** Place among the attachments. */
  index: number;
  kind: 'image' | 'video';
  description: string;
  read: AnnotatedDraft;
  children: boolean;
  /** Parents, grandparents, families. */
  relatives: boolean;
  /** Teachers, staff; other grown-ups count as `adults`. */
  staff: boolean;
  adults: boolean;
  /** Something in it belongs to a school: uniform, classroom, stage, certificate. */
  atSchool: boolean;
  /** Nobody can be made out: backs of heads, blurred faces. */
  faceless: boolean;
}

export interface Announcement extends Range {
  /** How sure it is that pictures are meant, from 0 to 1. */
  sure: number;
}

const notChildren =
  /\b(?:girls|boys)'? (?:academy|school|college|high|grammar|changing|toilets?)\b|\b(?:student|trainee) (?:teachers?|nurses?)\b|\b(?:infant|junior|baby|child|children's|kids'|student|pupil)(?:'s)? (?:chairs?|seats?|tables?|school|toilets?|desk|size|services|work|artwork|paintings?|drawings?)\b/gi;
const relatives =
  /\b(?:parents?|carers?|mums?|mams?|moms?|dads?|mothers?|fathers?|grand(?:parents?|mothers?|fathers?|mas?|dads?|ads?)|nans?|grannies|famil(?:y|ies)|relatives)\b/i;
const staff =
  /\b(?:staff|teachers?|assistants?|tas?|caretakers?|cooks?|colleagues?|headteachers?|head teacher|deputy|cleaners?|lanyards?|governors?|coach in|lecturers?|technicians?)\b/i;
const adults =
  /\b(?:adults?|grown-?ups?|m[ae]n|wom[ae]n|lad(?:y|ies)|gentlem[ae]n|couple|person|people|elderly|colleagues|group|friends)\b/i;
const ofSchool =
  /\b(?:schools?|college|academy|nursery|class ?rooms?|uniforms?|blazers?|jumpers?|sweatshirts?|p\.?e\.? kit|kit|vests?|playground|assembly|stage|costumes?|nativity|certificates?|medals?|trophy|cup|lab|labs|laboratory|workshop|studio|hall|sports hall|(?:infant|tiny|small) chairs|desks?|exam|whiteboard|display|corridor|canteen|coach|minibus|bus|museum|field|track|pitch|court|pool|bench(?:es)?|microphone|choir|orchestra|book ?bags?|lunchbox(?:es)?|tabards?|hi-?vis|pottery|easels?|table|tables|carpet|library|prefects?|sixth formers?|pupils?|students?|toddlers?|gowns?|prom|dressed as|formal wear|suits?)\b/i;
const faceless =
  /\b(?:from behind|backs? of (?:their )?heads?|blurred|no faces?|faces? (?:hidden|covered|not visible)|hands only|silhouettes?|from a distance|far away)\b/i;

const known = new WeakMap<AnnotatedDraft, readonly Shown[]>();

/** Every picture and film of a draft, with what its description shows. */
export function shownIn(annotated: AnnotatedDraft): readonly Shown[] {
  const done = known.get(annotated);
  if (done) return done;
  const { draft } = annotated;
  const shown = draft.attachments.flatMap(({ kind, description }, index): Shown[] => {
    if (kind === 'file') return [];
    const read = annotate({ ...draft, text: description, attachments: [] });
    const people = description.replace(notChildren, ' ');
    return [
      {
        index,
        kind,
        description,
        read,
        children: annotate({ ...draft, text: people, attachments: [] }).matches.some(
          ({ tag }) => tag === 'child' || tag === 'pupil' || tag === 'pupil-group',
        ),
        relatives: relatives.test(description),
        staff: staff.test(description),
        adults: adults.test(people),
        atSchool: ofSchool.test(description),
        faceless: faceless.test(description),
      },
    ];
  });
  known.set(annotated, shown);
  return shown;
}

const media =
  '(?:photos?|photies?|phot[oe]s|pics?|picture|pictures|snaps?|selfies?|videos?|vids?|clips?|reels?|albums?|footage|slideshow|stories|story|montage|lluniau|llun|recording)';

const announcing = framesOf(
  ['pupil'],
  String.raw`
0.9 (?:going|goin|gone|went|go) live(?! music| on air| with our website)
0.9 (?:live ?stream\S*|doing (?:a|the) live|livestream\S*|live feed|streaming (?:it|this|live|the))
0.8 hold(?:ing)? (?:my|the|a) phone up
0.8 (?:film|filmed|filming|video|videoed|videoing|videoin|recorded|recording|snapped) (?:it|them|him|her|the|our|my|this|these|us|whole|every)
0.9 (?:full |whole |more |all the |all of the |some |few |my |the )*${media} {2}(?:below|above|attached|here|isod|posted|up|now up|uploaded|to follow|in (?:the )?(?:comments|album|thread|link)|on (?:my|me|the|our|insta|instagram|facebook|fb|tiktok|youtube|here|story|page|stories))
0.8 (?:here|theres|heres|here s) {2}${media}
0.8 ${media} (?:of|from) (?:my|our|the|them|these|this|today|yesterday|last|all|him|her|me|us|everyone|every)
0.8 in ${media}
0.8 (?:share|sharing|shared|post|posted|posting|upload|uploaded|uploading|popped|put|stuck|bunged|sticking|popping) {3}(?:photos?|pics?|pictures|snaps|videos?|vids?|clips?|reels?|album|footage|lluniau)
0.9 (?:put|posted|stuck|popped|whacked) (?:it|this|them|him|her|these) (?:up |all )?(?:on here|up|on (?:my|me|insta|tiktok|facebook|fb|youtube))
0.7 (?:look|looka|lookit|luk|watch|see) (?:at )?(?:them|him|her|us|em|um|these|this lot|how|what they|the (?:face|faces|state|mug|size|smile|smiles|concentration|joy|little|wee|one|boy|girl|lad)|his|their|my|our|who)
0.6 (?:here (?:they|he|she|we|it) (?:is|are|were|go)|here are|heres|here is|here s|this is|these are|meet|introducing|presenting|say hello to)
0.8 (?:swipe|scroll) (?:for|to|across|left|right|through|till|until|past|➡)
0.8 swipe
0.7 (?:sound on|sound up|wait for|watch (?:till|til|until|to) the end|tag (?:yourself|yourselves|urself|urselves|your)|spot (?:the|me|yourself|yours|ours)|caption this|zoom in|second from (?:left|the left|right|the right)|(?:back|front) row|as modelled|modelled (?:by|here)|exhibit a|before and after|pov|caught on camera|on camera|in action|career highlight|couldnt resist)
0.6 (?:👇|⬇|📸|📷|🎥|📹|🎬|▶)
0.6 (?:throwback to|flashback to)
`,
);

const notYet =
  /\b(?:school website|our website|the website|school's website|photographer|permission|consent|no photos?|no pics?|no pictures|didn't film|not allowed|can't post|cannot post|won't post|can't share|blurred|no faces)\b/i;

/** The words that say that a picture, a film or a stream is being shared, in order. */
export function announcementsIn(annotated: AnnotatedDraft): Announcement[] {
  return findFrames(annotated, announcing)
    .map(({ from, to, frame }) => ({ from, to, sure: frame.weight }))
    .sort((a, b) => a.from - b.from || b.sure - a.sure);
}

/** Whether the text says that pictures are somewhere proper, to come, or not to be had. */
export const promisesOnly = ({ text }: AnnotatedDraft): boolean => notYet.test(text.text);
