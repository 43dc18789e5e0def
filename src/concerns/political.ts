/** Campaigns, asks for votes, or takes a side for or against a party, politician, candidate or ballot. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { recipientOf } from '../text/recipient.ts';
import type { Concern } from './concern.ts';
import { type CueGroup, type CueGroups, cueFrames, toldByGroups } from './cue-groups.ts';
import { carries } from './frame-cues.ts';

const party = String.raw`(?:labour|tory|tories|conservatives?|lib dems?|libdems?|liberal democrats?|greens?|the greens|reform|reform uk|ukip|snp|plaid|plaid cymru|sinn f[eé]in|dup|sdlp|uup|tuv|alliance|alba|farage|starmer|badenoch|sunak|swinney|corbyn|galloway|polanski)`;

const sides: CueGroup = {
  tags: { 'political-party': 0.6 },
  frames: cueFrames(String.raw`
0.9 ${party}
0.6 (?:councillors?|cllr|candidate|mp|msp|mayor|ward|manifesto|this lot|that lot|last lot|the cabinet|rosettes?|council|government|minister|pm)
`),
};

/** Asking for votes, working for them, or giving one's own. */
const asking: CueGroup = {
  tags: { vote: 0.6 },
  frames: cueFrames(String.raw`
0.9 (?:vote|votes|voting|x|cross|back|support|elect|re ?elect|canvass\S*|campaign\S*|leaflet\S*|door ?knock\S*|stakes?|posters?|doors) (?:\S+ )?(?:for|against|by|to|with|on|next to|behind|out) 
0.85 (?:get|kick|boot|turf|vote|throw|chuck|sling|shift) (?:them|him|her|this lot|that lot|\S+|the \S+) (?:out|off the council|over the line|into power)
0.85 (?:your|ur|my) (?:\S+ )?(?:vote|cross|x|pencil)
0.8 (?:polling day|polls? (?:till|open|close)|on thursday|this thursday|thursdays? the day|in may|turn out|turnout|second preference|first preference)
0.75 (?:canvassing|canvass|leafleting|leafletting|leaflets|door knocking|doorstep|out campaigning|phone bank)
0.75 (?:remember (?:that|this|it) (?:in|on|at|when)|you know what to do|only (?:party|hope))
`),
};

const running: CueGroup = {
  frames: cueFrames(String.raw`
0.85 (?:grift\S*|scum|liars?|leech\S*|useless|spineless|corrupt|clowns?|charlatans?|shower|traitors?|frauds?|nasty|evil|disgrace|disgraceful|thugs?|con|conned|ruin\S*|wreck\S*|destroy\S*|betray\S*|hate|despise|lying|sold|never trust|cant trust|dont trust|crooks?|fascists?|racists?|bin fire|worst|out of touch|parasites?|vermin)
0.8 (?:couldnt|could not|cant|couldny) (?:find|run|organise|tell|manage)
0.8 (?:must|should|have to|has to|need to|got to) (?:go|resign|be out|be gone)
0.75 (?:only party|best (?:candidate|party|man|woman|person|hope)|fought for|stands? up for|love|proud|backing|behind|voted|voting|brilliant|deserves?)
`),
};

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.95 (?:vote|voting|voted|votes) {2}(?:for )?(?:the )?${party}
0.9 (?:dont|do not|never|not|wont|stop) (?:\S+ )?(?:vote|voting|voted) (?:for )?(?:\S+ )?${party}
0.95 (?:vote|voting) (?:to )?(?:yes|no|leave|remain) (?:in|on|to|and|at|for|\S+day|!)
0.9 ${party} (?:on thursday|this thursday|on may|out|scum|thursday|to win|all the way|till i die|must go|, big cross)
0.9 (?:back|support|elect|campaign\S* for|canvass\S* for|vote for|voting for|get|re elect|doors for|leaflets for) (?:me|councillor|cllr|${party}|our candidate|our mp)
0.93 never (?:kissed|trust|trusted|vote|voted) (?:a |for )?(?:a )?${party}
0.93 ${party} (?:is|are|were) (?:\S+ )?(?:liars?|scum|a grift|grifters?|a disgrace|crooks?|useless|parasites?|frauds?|traitors?|fascists?|racists?|a joke|spineless)
0.93 ${party} (?:\S+ ){0,5}?(?:must|has to|have to|needs? to) (?:go|resign|be out)
0.85 get (?:the )?(?:tories|labour|tory leeches|reform|snp|conservatives) (?:\S+ )?out
0.85 (?:get|kick|vote|boot) (?:this|that|the) (?:lot|shower|government|council|mp) (?:out|off)
0.85 (?:polling day|polls? (?:till|open till)) (?:\S+ ){0,20}?(?:get (?:down|out|this|them)|vote for|cross)
0.9 (?:know|tell|show) {3}what to do (?:with|at|come|in) {3}(?:cross|vote|ballot|box|pencil|may|polls?|polling|election|\S+day)
0.88 remember (?:that|this|it|them|him|her) (?:in|on|at|come) (?:may|june|polling day|the ballot\S*|thursday|the polls|election day|the election|the booth|july|october)
0.88 (?:which|that) box (?:\S+ ){0,5}?(?:pencil|cross|x|vote|going in|going in on)
0.9 (?:rosettes?|blue one|red one|yellow one) {5}(?:out|vote|cross|box|thursday|may|off)
0.88 (?:get|got|getting) (?:\S+ ){1,3}?over the line (?:🌹|🗳|on thursday|on the)
0.85 (?:every door|doors done|\d+ doors|clipboard) (?:\S+ ){0,14}?(?:over the line|labour|ward|vote|thursday|leaflets?|candidate)
0.88 (?:voted|votes|vote) (?:to|against|for) (?:\S+ ){0,12}?(?:your (?:cross|vote)|remember|vote them|out)
0.9 (?:stand|standing|running) (?:as|for) (?:a |the |your )*(?:council|councillor|candidate|election|mayor|parliament|${party})
`),
  },
  beside: [
    { weight: 1.05, groups: [sides, asking] },
    {
      weight: 0.95,
      groups: [{ frames: cueFrames(`0.9 ${party}`), tags: {} }, running],
    },
  ],
  against: {
    fiction: 0.6,
    memory: 0.75,
    football: 0.6,
    'figurative-violence': 0.9,
    'own-child-school': 0.8,
  },
  innocent: cueFrames(String.raw`
0.25 (?:register|registered|registering|registration) to vote
0.3 (?:bring|need|remember|forget) (?:\S+ ){0,3}?(?:photo )?id (?!and)
0.3 (?:hosted|all (?:five|four|six|three|the) candidates|whoever you vote|any party|however you vote)
0.3 vote for your
0.3 (?:school|student|pupil|youth|class|junior|eco) (?:council|parliament|vote|election)
0.3 (?:mock election|politics lesson|a level politics|british values|democracy (?:lesson|day|week)|house captains?|head (?:boy|girl)|pub quiz|telly|suffrage|suffragettes?|union ballot|eis ballot|ballot papers should|strictly|bake off|eurovision|x factor|favourite|best biscuit|book award)
0.3 (?:polling station|count) (?:\S+ ){0,3}?(?:school|hall|gym|shut|closed|in our)
0.35 labour (?:ward|suite|pains?|intensive|of love|saving)
0.35 (?:went into|in|induced|early|long|slave|hard|manual|free) labour
0.4 (?:reform|reforms) (?:of|to|the)
0.35 (?:salad|greens and|green beans|leafy|eat|spring greens|bowls|bowling) greens?
0.35 (?:going|went|go|bowling|village|golf|putting|paint\S*|dark|light|bright) (?:\S+ )?greens?
`),
};

const pleads =
  /\b(?:vote|join|back|sign up|support|get (?:down|out)|put your|lend|please|turn out|remember)\b/i;

function facts(annotated: AnnotatedDraft): Facts {
  const { draft } = annotated;
  const spoken = /^(?:year|yr|y) ?(?:\d+)s?\b,?/i.test(draft.text);
  return {
    solicitation: pleads.test(draft.text),
    'gives-opinion': true,
    'toward-pupil': spoken || recipientOf(draft)?.kind === 'pupil',
    'conflict-of-interest': carries(annotated, 'school-name') ? true : undefined,
  } as Facts;
}

export const political: Concern = {
  id: 'political',
  meaning:
    'Campaigns, asks for votes, or takes a side on a party, politician, candidate or ballot.',
  family: 'conduct',
  ...toldByGroups(groups, {
    reason: 'takes-a-side',
    facts,
    advice: ['leave-party-out', 'post-from-private-account'],
  }),
  raises: [
    'Vote Labour on Thursday, our buses depend on it',
    'Two hundred leaflets for the Greens and one dog bite, please make it worth it on Thursday',
    'Get the Tories out. That is the whole post',
    'Reform are liars in nice suits and I will say so to anyone',
    'Lend the Lib Dems your vote this once, they can win here',
    'Out canvassing for Councillor Mbeki all morning, she gets things done',
    'Vote NO on Thursday, do not let them sell the pool',
    'Never trust a Tory with a library',
    'Polling day tomorrow, get down there and put your cross by Plaid',
    'Starmer must go, vote him out, every cross counts on Thursday',
    'Standing for council in May, lads, vote for me',
    "I'm voting SNP and so should you",
    'Only one party stands up for teachers and it is Labour, remember that in May',
    'Kick this government out, every last one, on polling day',
    'Badenoch is a disgrace and anybody voting for her wants their head looking at',
    'Farage is a grifter, do not vote for him',
  ],
  passes: [
    'Register to vote by midnight, it takes five minutes',
    'Polling day tomorrow, so school is closed and the hall is full of booths',
    'Vote for your favourite biscuit below, polls close on Thursday',
    'Year 10 held a mock election and the pizza party won by two votes',
    'My sister went into labour on Thursday, it is a girl',
    'Labour of love, this patchwork quilt',
    'Sat on the village green, ice cream in hand, bliss',
    'Remember your photo ID on Thursday, any party, any cross',
    'Vote for Dave in the pub quiz captain election, he cannot find the bar',
    'Teaching the Reform Act of 1832 tomorrow, wish me luck',
    'The alliance won the league, get in',
    'Election night telly is the best telly, snacks ready',
    'School council election results are in, well done to every candidate',
    'Support our library petition, it shuts in March',
    'Eat your greens, said nan, and she lived to a hundred',
    'Head says we need curriculum reform, I say we need biscuits',
  ],
};
