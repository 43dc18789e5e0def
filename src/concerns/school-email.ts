/** A school email address given as contact or sign-up on a personal account. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { findFrames, framesOf } from '../text/frames/frame.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence } from './evidence.ts';

/** What schools, colleges and their trusts call their domains. */
const schoolDomain = /\.(?:sch\.uk|ac\.uk)$|\b\S{0,30}(?:school|academy|college|trust)\S{0,20}\.\S/;
/** No pupil writes about the address of somebody else's school as their own. */
const others =
  /\b(?:his|her|their|my (?:son|daughter|child|kid|lad|lass)(?:'?s)?) (?:new )?school\b/i;
/** Said right before it, these make an address the writer's own. */
const mine = /\b(?:me|my|mine|i'?m|us|i|myself)\b[^.!?]{0,30}$/i;
/** "k.thirsk at hillcrest dot sch dot uk", "k.thirsk (at) hillcrest.sch.uk". */
const spelled =
  /[a-z0-9._-]{1,40}(?: dot [a-z0-9_-]{1,30}){0,3} ?(?:@|\(at\)|\[at\]| at ) ?(?:[a-z0-9-]{1,40}(?:\.| dot | ?\[dot\] ?)){1,4}[a-z]{2,10}\b(?![@[]|\.\w)/gi;

/** Said without the address: where to write, and what the writer joined with it. */
const withoutAddress = framesOf(
  ['other'],
  String.raw`
0.7 (?:signed|signing|sign|registered|register|joined|joining|subscribed|logged|log|enrolled|entered|bought|ordered) (?:\S+ ){0,4}?(?:with|using|on|through|under|via|from) (?:my|me|the|our) (?:school|work|works|staff|academy|college|trust) (?:email|e mail|address|account|login|mail)
0.7 (?:used|using|use|put|gave|given|giving) (?:my|me|our) (?:school|work|works|staff|academy|college|trust) (?:email|e mail|address) (?:\S+ ){0,3}?(?:to|for|on|as|when|cos|because|at)
0.6 (?:email|mail|write to|reach|get|catch|contact|message|find) (?:me|us) (?:\S+ ){0,2}?(?:on|at|via|through) (?:my|me|the) (?:school|work|works|staff|academy|college) (?:email|e mail|address|account|one)
0.55 (?:account|profile|page|membership|subscription) (?:\S+ ){0,3}?(?:is on|under|linked to|goes to|tied to) (?:my|me) (?:school|work|works|staff) (?:email|e mail|address)
`,
);

interface Given {
  at: Range;
  own: boolean;
  confidence: number;
}

const plain = (address: string) =>
  address
    .toLowerCase()
    .replace(/ ?\[?\bdot\b\]? ?/g, '.')
    .replace(/ ?(?:\(at\)|\[at\]| at ) ?/, '@');

/** Addresses of the writer's school, or of some school where the writer's own is unknown. */
function addressesIn({ draft, text, tokens }: AnnotatedDraft): Given[] {
  const domains = (draft.school?.emailDomains ?? []).map((domain) => domain.toLowerCase());
  return [...text.text.matchAll(spelled)].flatMap((found): Given[] => {
    const domain = plain(found[0]).split('@')[1] ?? '';
    const own = domains.some((d) => domain === d || domain.endsWith(`.${d}`));
    if (!own && (!schoolDomain.test(domain) || others.test(text.text))) return [];
    const end = found.index + found[0].length;
    const from = tokens.findIndex((token) => token.to > found.index);
    const to = tokens.findLastIndex((token) => token.from < end) + 1;
    if (from < 0 || to <= from) return [];
    const said = mine.test(text.text.slice(Math.max(0, found.index - 40), found.index));
    return [
      { at: { from, to }, own, confidence: own ? 0.93 : said || !domains.length ? 0.7 : 0.45 },
    ];
  });
}

export const schoolEmail: Concern = {
  id: 'school-email',
  meaning: 'A school email address given as contact or sign-up on a personal account.',
  family: 'confidentiality',
  denies: ({ draft }) => draft.account === 'official' || draft.surface === 'edit',
  *detect(annotated) {
    const given = addressesIn(annotated);
    for (const { at, own, confidence } of given)
      yield evidence(annotated, {
        at,
        confidence,
        reason: own ? 'school-address-given' : 'some-school-address',
        cue: at,
        facts: { 'tied-to-school': true },
        advice: ['use-personal-email', 'send-them-to-the-office'],
      });
    if (given.length) return;
    const [said] = findFrames(annotated, withoutAddress).sort(
      (a, b) => b.frame.weight - a.frame.weight,
    );
    if (said)
      yield evidence(annotated, {
        at: clauseAt(annotated, said.from),
        confidence: said.frame.weight,
        reason: 'school-address-used',
        cue: said,
        advice: ['use-personal-email', 'send-them-to-the-office'],
      });
  },
  advice: ['use-personal-email', 'send-them-to-the-office'],
  raises: [
    'Tickets for the quiz from me, j.barrow@hillcrest.sch.uk, first come first served',
    'Drop me a line at p.lowe@hillcrest.sch.uk if you want the knitting pattern',
    'my email for the allotment newsletter is now t.finch@hillcrest.sch.uk',
    { text: 'Drummer, dad, Year 3. n.shah@hillcrest.sch.uk', surface: 'bio' },
    'You can get me on m dot byrne at hillcrest dot sch dot uk',
    'a.cole (at) hillcrest.sch.uk for the five a side list',
    { text: 'entered, good luck everyone! b.reid@hillcrest.sch.uk', surface: 'comment' },
    'send the holiday snaps to l.ward@hillcrest.sch.uk, my own inbox is full',
    'Signed up to Vinted with my school email by mistake and now the bursar gets my receipts',
    'I used my work email for the cat forum and I regret nothing',
    'Email me on my school address, I never open the other one',
    { text: 'Best is h.khan@hillcrest.sch.uk, I check it on the bus', surface: 'reply' },
    { text: 'r.bell@hillcrest.sch.uk for a place in the car', surface: 'group' },
    'Joined the running app using my work account, so blame them for the spam',
    'Sponsor forms back to me please: c.dunn@hillcrest.sch.uk',
  ],
  passes: [
    'Tickets for the quiz from me, jbarrow@example.com, first come first served',
    'Drop me a line if you want the knitting pattern',
    'my email for the allotment newsletter has changed, ask Trish',
    'I never open my school email after six, best rule I ever made',
    'Three hundred school emails on the first morning back. Kettle on',
    { text: 'Questions to office@hillcrest.sch.uk please', account: 'official' },
    'You can get me at the crossroads with a flask',
    'The work email is down again, so coffee it is',
    'Signed up to Vinted with my old university nickname and now I am Fluff for ever',
    'I used my work mug for the cat and I regret nothing',
    'Parish office address is office@stmark.example.org for flower rotas',
    'Email me on my home address, I never open the other one',
    'Joined the running app using my sister as a hostage',
    'Sponsor forms back to me please, or under the mat',
    'Somebody sent my school email a newsletter about llamas, no idea why',
    'Set an out of office on the school email and closed the lid. Free',
  ],
};
