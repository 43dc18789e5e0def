/** Encourages violence, disorder, vandalism or antisocial behaviour. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { aboutFacts } from './about-facts.ts';
import type { Concern } from './concern.ts';
import { conductTie } from './conduct-tie.ts';
import { type CueGroup, type CueGroups, cueFrames, letsPass, tellingCues } from './cue-groups.ts';
import { evidence } from './evidence.ts';
import { clausesOfCues } from './weighing.ts';

/** What is to be done. */
const deed: CueGroup = {
  tags: { incite: 0.55 },
  frames: cueFrames(String.raw`
0.9 (?:bricks?|half a brick|petrol bombs?|crowbars?|matches|matchsticks|angle grinder|bolt cutters|baseball bats?|tins? of paint|tins of paint|paint stripper|spray paint|expanding foam|egging|something heavy|balaclavas?)
0.6 (?:petrol|hammers?|knives|knife|bats|eggs|nail|nails|sugar|fireworks|bonfire|chains?|stones)
0.9 (?:burn|torch|smash|smashing|trash|wreck|key|slash|slashing|batter|egg|riot|loot|storm|vandalise|firebomb|flatten|lynch|stone|ransack|deface) (?:\S+ )?(?:it|them|him|her|his|their|the|every|down|up|everything|that|county|all)
0.9 (?:let|letting) (?:\S+ ){0,3}?tyres down|tyres (?:need |want )?(?:letting|slashing|let) down
0.9 (?:put|putting|smash|smashing|pan|kick) (?:\S+ ){0,2}?(?:windows?|doors?|face|head|teeth) (?:in|through|down)
0.85 (?:block|chain|barricade|occupy|shut|pull down|tear down|rip|tek|take|cut|chop|saw) (?:\S+ ){0,4}?(?:road|gates?|carriageway|bridge|down|cameras?|mast|statue|fence|slip road)
0.8 (?:shift them|run them out|drive them out|chase them|make (?:his|her|their) life (?:hell|a misery)|give (?:them|him|her) (?:a )?(?:welcome|kicking|hiding|what for|the same|hell)|kick ?off|teach (?:them|him|her) a lesson|redecorate)
`),
};

/** How others are called to it. */
const call: CueGroup = {
  frames: cueFrames(String.raw`
0.9 (?:some ?(?:one|body|1)|folk|people|you all|we all|yous|lads|everyone|every lad|residents|we|us|parents) (?:wants?|wanna|should|needs?|ought|ought to|must|could|oughta|to) 
0.85 (?:lets|let s|who(?:s)? (?:in|with me|up for|got|coming)|anyone (?:up for|else|fancy)|meet|meeting (?:at|by)|come down|get (?:down|yourselves|yerself|the|some)|everyone down|bring|bring your|get yerself|join us|see you there|all of you|spread the word|pass it on|gather)
0.85 (?:i(?:ll|d)? (?:\S+ )?(?:hold|bring|help|drive|watch|provide)|ill bring|id bring|id hold|ill hold)
0.85 (?:only language|only thing they|wont listen|dont listen|listen to|thatll (?:learn|teach)|see how (?:he|she|they) likes?|cant nick|cor nick|cannot nick|cant arrest|if the police|nobody (?:watching|will know)|just saying|just sayin|thinking aloud|thinkin|what we(?:re)? all)
0.75 (?:saturday|sunday|friday|tonight|tomorrow|noon|nine o clock|at nine|at ten|midnight|final whistle|every night|same night)
0.75 (?:do it|go on|go ahead|start with|dont stop|till (?:you|he|she|they)|until (?:you|he|she|they))
`),
};

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.93 (?:some ?(?:one|body|1)|folk|people|we|lads|parents) (?:wants? to|wanna|should|needs? to|ought to|oughta|must) (?:\S+ ){0,3}?(?:put \S+ windows|burn|torch|smash|key|slash|let \S+ tyres|egg|egging|batter|brick|take an|firebomb|wreck|trash|kick|chop|spray|block|storm)
0.93 (?:bring|grab|get|take) (?:\S+ ){0,4}?(?:bricks?|bats?|petrol|eggs|knives|a knife|something heavy|a crowbar|crowbar|balaclavas?|a nail)
0.93 (?:bricks|petrol|matches|eggs|stones|sugar) (?:is|are|s) (?:\S+ )?(?:free|cheap|\d+p|£\S+|only)
0.93 (?:burn|torch|smash) (?:the lot|it all|it down|the place|them out|it to the ground|county hall|the \S+ down)
0.93 (?:only|the only) language (?:they|he|she|that lot)
0.9 (?:go|get|pop|head|all go) (?:and |round |down )+(?:\S+ )?(?:knock|knocking|bang|tell him|tell her|give|let|pay) (?:\S+ ){0,4}?(?:all of you|loudly|doors?|him|her|lads|visit|mob)
0.93 (?:up for|fancy|in for) (?:\S+ )?(?:slashing|smashing|trashing|keying|egging|burning|torching|storming|rioting|looting)
0.93 (?:lets|let us|let) (?:all )?(?:burn|smash|trash|torch|storm|riot|loot|egg|key|batter|block|flood|wreck|kick off|run them|give them hell|make (?:his|her|their))
0.93 (?:want|wants|need|needs|deserve|deserves) (?:\S+ )?(?:\S+ )?(?:tyres? letting|letting down|keying|egging|torching|bricking|their tyres|windows (?:put|putting))
0.93 (?:put|brick|bricks|stones?) (?:\S+ ){0,3}?(?:through|in) (?:\S+ ){0,4}?(?:windows?|county|letterbox|atrium|town hall|glass)
0.9 (?:give|gi|gie) (?:the )?(?:police|polis|them|him) (?:the same|hell|what for|a (?:right )?(?:\S+ )?welcome)
0.9 (?:run|ran|rush|charge|pile) (?:\S+ ){0,3}?(?:on|in) (?:\S+ ){0,4}?(?:at once|all at once|together)
`),
  },
  beside: [{ weight: 1.05, groups: [deed, call] }],
  against: {
    'figurative-violence': 0.5,
    fiction: 0.45,
    memory: 0.6,
    cooking: 0.45,
    'garden-hobby': 0.55,
    gamer: 0.4,
    'resource-idea': 0.6,
    pets: 0.6,
    'own-family': 0.75,
    subject: 0.8,
    threat: 1,
  },
  innocent: cueFrames(String.raw`
0.1 (?:bricks of lego|lego|in the shed|the garage|after that kerb)
0.3 (?:clause|pamphlet|riot gear|three lots of eggs|a fence|in theory|a film of|decking|bandstand|peaceful|peacefully|lawful|petition|write to|placards?|banners?|march (?:on|from|at|for)|vigil|picket|strike|candles|lego|bonfire night|guy fawkes|scout|campfire|bbq|barbecue|fire ?pit|marshmallows|cake|bake|pancakes?|easter|egg hunt|cress|paint the (?:hall|fence|shed|nursery|classroom)|litter pick|clear ?up|clean ?up|gardening|working party|history|gunpowder|revolution|suffragettes?)
0.4 (?:please do ?nt|please dont|dont|do not|never|nobody should|no one should|shouldnt|stop) (?:\S+ ){0,3}?(?:burn|smash|riot|key|egg|throw|block|kick off|slash|let)
0.35 (?:smash|smashed|smashing) (?:it|this|their|your|our|the) (?:\S+ )?(?:exams?|target|sats|out of|goals?|finals?|patriarchy|ceiling|mocks|week|record|avocado)
0.4 (?:burn|burning|burnt) (?:calories|off|the toast|the tea|dinner|out|my|cds?|candles?|the candle)
`),
};

const extreme =
  /\b(?:jihad|race war|white power|holy war|infidels?|kuffar|hang them|gas them|exterminat\w+|rise up|mosque|migrants?|asylum|hotel|refugees?|travelodge|camp)\b/i;

function facts(annotated: AnnotatedDraft): Facts {
  const extremism = extreme.test(annotated.draft.text);
  return { ...conductTie(annotated), extremism, 'gives-opinion': true };
}

export const incitement: Concern = {
  id: 'incitement',
  meaning: 'Encourages violence, disorder, vandalism or antisocial behaviour.',
  family: 'conduct',
  denies: (annotated) => letsPass(annotated, groups),
  *detect(annotated) {
    const told = tellingCues(annotated, groups);
    const [first] = told?.cues ?? [];
    if (!told || !first) return;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, told.cues),
      confidence: told.confidence,
      reason: 'urges-harm',
      cue: first,
      facts: { ...aboutFacts(annotated, first), ...facts(annotated) },
      advice: ['say-it-peacefully', 'write-to-the-council'],
    });
  },
  facts: (annotated, at) => ({ ...aboutFacts(annotated, at), ...facts(annotated) }),
  advice: ['say-it-peacefully', 'write-to-the-council'],
  raises: [
    'Somebody wants to put his windows in, I would hold the torch',
    'Bring bricks on Saturday, it is the only language they understand',
    "Let's torch the bins outside the council and see if they listen then",
    'Next one parked there wants their tyres letting down, who is in?',
    'Burn it to the ground, petrol is on me',
    'Anyone up for slashing his tyres on Friday? Meet in the car park',
    'Get a crowbar and take that camera down, they cannot nick all of us',
    'Everybody down to the town hall tonight, put every window through',
    'Someone should key that car every night until he moves it',
    'We should all be out on Friday smashing every window they have, bring bats, bring your mates',
    'Folk should be egging her house till she resigns',
    'Bring bolt cutters and tins of paint to the mast tonight, let us smash it up before they wake',
    'All of you go round and knock on his door, loudly, and let him have it',
    'Run on at the whistle, all at once, smash the dugout',
    'Smash the place up lads, tonight, spread the word',
  ],
  passes: [
    'Bring bricks of lego on Saturday, we are building a town',
    'Peaceful march at noon, bring banners and children and songs',
    'Somebody wants to put windows in the shed, and that somebody is my wife',
    'Year 11, smash those exams on Monday',
    'Burn the toast once and nobody forgets it',
    'Let us storm the cake stall before it closes, who is in?',
    'Petrol is on me if you drive us to the coast',
    'Please do not egg houses tonight, old people live here',
    'Someone should make a film of that book',
    'Eggs, flour, milk: bring them on Tuesday and we make pancakes',
    'The Gunpowder Plot lesson had them all wanting to burn the hall down, in theory',
    'Get a crowbar and take the old decking up, my weekend',
    'My tyres need letting down after that kerb, says the garage, and pumping again',
    'Sign the petition and write to the council about the camera',
    'Run on the beach at nine, all at once into the sea',
    'Meet at the park at ten with paint, the bandstand needs a new coat',
  ],
};
