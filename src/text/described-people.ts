/** People told by what they are to the school, where no list has a name for them: "the girl in the office", "him upstairs", "the lads". */
import type { AnnotatedDraft, Token } from './annotate.ts';
import type { Range } from './sentences.ts';

export interface Described extends Range {
  aim: 'pupil' | 'family' | 'colleague';
  sure: number;
}

const somebody =
  /^(?:man|woman|lady|bloke|fella|guy|lad|lass|lassie|girl|geezer|chap|gentleman|fellow|boy|one|ones|her|him|them|lot|lots|folk|people|boomers|person|idiot|muppet|clown|genius|sir|miss|bat|mare|cow|git|jobsworth|eejit|numpty)$/;
const linked = /^(?:in|on|from|at|down|up|of|off|who|that|over|wi|with)$/;
const runs = /^(?:runs?|manages?|leads?|does|orders|heads|fixes|cleans)$/;
const workplaces =
  /^(?:office|finance|hr|payroll|reception|site|kitchen|it|admin|pastoral|staffroom|reprographics|library|data|exams|cover|maintenance|hall|medical|upstairs|servery|canteen|hatch|timetable|nursery|trust|corridor)$/;
const gates = /^(?:gate|gates|drop|pick|pickup|playground|zigzags|car)$/;
const filler =
  /^(?:the|our|my|that|this|next|student|school|main|front|head|finance|whole|site|exams?|medical|welfare|a)$/;
const services = /^(?:services|office|team|desk|room|department|dept)$/;

/** Words for staff that other trades use too. */
const staffWords =
  /^(?:apprentice|apprentices|tutor|trainee|trainees|cleaner|cleaners|supervisor|chair|bursar|technician|matron|counsellor)$/;
const staffLead = /^(?:the|our|my|prof|that|new|uni|placement|itt|pgce|site|another|one)$/;
const officeLead = /^(?:the|that|our|them)$/;
const into = /^(?:in|to|from|at|through|thru|outside|into|by|past)$/;
const opener = /^(?:[.!?,;:-]|and|but|so|then|cos)$/;
const headVerbs =
  /^(?:does|did|says|said|reads?|has|just|walked|emails?|emailed|thinks|wants|wanted|told|asked|sent|is|was|hid|hides|announced|comes|came|goes|went|calls|called|looks|reckons|won't|wont|can't|cant|couldn't|couldnt|never|still|put|puts|keeps|kept|made|makes|decides|decided|knows)$/;
const young = /^(?:lads?|lass|lasses|lassies?|boys?|girls?|child|bairns?|weans?)$/;
const youngLead =
  /^(?:the|his|her|their|this|that|them|these|those|some|two|three|half|one|another|wee|little|of|all)$/;
const crowd = /^(?:lot|shower|bunch|muppets|clowns|horrors|rabble|crew|monsters|gremlins)$/;
const crowdLead = /^(?:this|these|that|them)$/;

/** From here on a word such as "lads" means pupils, and "head" the head. */
const plainScene = 0.4;

const has = (token: Token | undefined, tag: string) => token?.tags.has(tag) === true;

/** Where the words after a person name a place at work or at the gate: its end, or 0. */
function placeBehind(
  tokens: readonly Token[],
  from: number,
): { to: number; aim: 'colleague' | 'family' } | undefined {
  let at = from;
  if (tokens[at]?.word === 'upstairs') return { to: at + 1, aim: 'colleague' };
  if (!linked.test(tokens[at]?.word ?? '')) return undefined;
  at++;
  if (runs.test(tokens[at]?.word ?? '')) at++;
  for (let skipped = 0; skipped < 3 && filler.test(tokens[at]?.word ?? ''); skipped++) at++;
  const place = tokens[at];
  if (!place) return undefined;
  if (gates.test(place.word)) return { to: at + 1, aim: 'family' };
  const work =
    workplaces.test(place.word) ||
    services.test(place.word) ||
    has(place, 'subject') ||
    has(place, 'school-place');
  return work ? { to: at + 1, aim: 'colleague' } : undefined;
}

/** A member of staff told by a word of other trades, by the office or by "head" at the start of a clause. */
function staffAt(tokens: readonly Token[], at: number): Described | undefined {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const found = (sure: number): Described => ({ from: at, to: at + 1, aim: 'colleague', sure });
  if (staffWords.test(word) && staffLead.test(before)) return found(0.75);
  if (word === 'office' && officeLead.test(before) && !into.test(tokens[at - 2]?.word ?? ''))
    return found(0.7);
  const opens = at === 0 || opener.test(before) || tokens[at - 1]?.kind === 'break';
  if (word === 'head' && opens && headVerbs.test(tokens[at + 1]?.word ?? '')) return found(0.85);
  return undefined;
}

/** Pupils told by their age, or as a crowd, in what is plainly a school. */
function pupilsAt(tokens: readonly Token[], at: number): Described | undefined {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (young.test(word) && youngLead.test(before))
    return { from: at, to: at + 1, aim: 'pupil', sure: 0.7 };
  if (crowd.test(word) && crowdLead.test(before))
    return { from: at - 1, to: at + 1, aim: 'pupil', sure: 0.6 };
  return undefined;
}

function describedAt({ tokens, scene }: AnnotatedDraft, at: number): Described | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || has(token, 'own-family')) return undefined;
  if (somebody.test(token.word) || has(token, 'named')) {
    const place = placeBehind(tokens, at + 1);
    if (place) return { from: at, to: place.to, aim: place.aim, sure: 0.8 };
  }
  return staffAt(tokens, at) ?? (scene.own < plainScene ? undefined : pupilsAt(tokens, at));
}

/** Everybody so described, in order. */
export function describedPeople(annotated: AnnotatedDraft): Described[] {
  return annotated.tokens.flatMap((_, at) => describedAt(annotated, at) ?? []);
}
