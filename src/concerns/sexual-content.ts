/** Sexually explicit or suggestive text, or a share of such material. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Concern } from './concern.ts';
import { conductTie } from './conduct-tie.ts';
import { type CueGroup, type CueGroups, cueFrames, toldByGroups } from './cue-groups.ts';

/** Pictures that hint. */
const hints: CueGroup = {
  frames: cueFrames(String.raw`
0.85 (?:🍆|🫦|🔞)
0.8 (?:🍑|💦|👅)
0.75 (?:🥵|😏|😈|😳|💋)
0.4 (?:if (?:you|u) (?:know|get|catch) (?:what i mean|my drift|the drift)|wink wink|nudge nudge|phwoar|phwoo\S*|oo er|ooh er|steady on|be still my)
`),
};

/** Said of somebody's body, or of what one would do with them. */
const desire: CueGroup = {
  frames: cueFrames(String.raw`
0.85 (?:id|i would|would|wud|ill|i will) let (?:him|her|them|that \S+) {3}(?:me|my|all night|anything|whatever)
0.8 (?:he|she|they|that \S+|\S+) can {2}(?:my|me) (?!a |the |out|down|up |back|know|at |for )(?:\S+ ){0,4}?(?:any ?time|any ?day|all night|all day|whenever|knee|bed|anatomy|twice)
0.75 (?:bend|bends|bending|bent) (?:down|over)
0.75 (?:those|the|them|his|her|thighs|that) (?:\S+ )?(?:arms|forearms|thighs|biceps|legs|bum|arse|shoulders|abs|pecs|cheekbones|chest|torso|backside|bottom|curves)
0.8 (?:fit|fittest|hot|gorgeous|sexy|ripped|buff|hunky|dishy|tasty|hench|leng|peng) (?:new )?(?:\S+ )?(?:pe|supply|ta|teacher|student|cover|placement|builder|caretaker|lad|bloke|head|paramedic|plumber|fireman|postman|sir|dad|dads|mum|mums|colleague|trainee|one)
0.75 (?:new|the) (?:\S+ ){0,3}?(?:fit|lush|hunk|hottie|eye candy|a snack|a whole meal|sex on legs)
0.7 (?:take|have|do|wreck|ruin|ride|eat|lick|undress|mount|climb|handle|discipline|spank|differentiate|service|hold) (?:me|him|her|his|my)
0.6 (?:should be illegal|made me (?:blush|sweat|weak)|weak at the knees|swoon\S*|drooling|dribbling|sat up straight|cold shower|need a lie down|all night|naked|nude|cupboard|boiler)
0.7 (?:hello|alright|morning|evening) (?:sir|miss|boys|ladies|sailor|handsome)
`),
  tags: { sexual: 0.7 },
};

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.85 (?:hung|packing|equipped) like (?:a|an|the) \S+
0.85 (?:naked|nude) (?:butlers?|barmen|waiters|selfie|pics?|photos?|model|calendar|me|in my|in the)
0.85 (?:willy|willies|cock|penis|boob|dick|knob|vagina) (?:straws?|cake|cookies|deely\S*|balloons?|shaped|hats?|pics?|pasta|pinata)
0.85 (?:lap ?dance|strip ?tease|stripper|strippers|strip club|pole dancer)
0.85 (?:still got|got) (?:ur|your|his|her) (?:teeth marks|scent|taste|bite marks|handprints?)
0.85 (?:round two|round 2|again tonight) (?:\S+ ){0,12}?(?:wear|wearing|naked|bed|x|black)
0.85 (?:christen|christened|christening) the (?:new )?(?:\S+ )?(?:hall|cupboard|desk|sofa|kitchen|bed|table|car|mats|staffroom|office|gym|couch|hot tub|pool)
0.85 (?:take|took|taking) me (?:right |there |up |over )?(?:against|over|on|now|roughly|from behind|to bed|for a double|here)
0.85 (?:over|across|on) (?:his|her|your|ur) (?:knee|lap|desk) (?:\S+ ){0,4}?(?:detention|spank\S*|punish\S*|naughty)
0.85 (?:best|great|amazing|rough|dirty|wild|morning|drunk|hot|sexy|make up) (?:sex|shag(?! pile)|sh\*g|shagging|bang|ride)
0.8 (?:having|had|have|want|wanted|wanting|need|needed|needing) (?:\S+ )?(?:sex|a shag|shagged|a good shag|a bonk|laid|a good seeing to|my way with)
0.85 (?:moan|moaning|groan|scream|screaming|beg|begging) (?:my name|his name|her name|your name|for more|for it|your name)
0.85 (?:nudes?|dick ?pics?|sexts?|sexting|porn|xxx|filth|filthy|uncensored|uncut) (?:\S+ ){0,6}?(?:link|https?\S+|www\S+|\S+\.com\S*|attached|below|video|vid|clip|dm|inbox|on my|to my|from my|sent|send)
0.8 (?:link|vid|video|clip) (?:\S+ ){0,6}?(?:plumber|filth|uncut|18|nsfw|naked|porn|dirty|not safe|dont open at (?:work|your|ya|ur))
0.75 (?:do not|dont|d'?ont) (?:open|watch|play|click) (?:it |this |that |the vid |the link )?(?:at|in|near) (?:\S+ )?(?:desk|work|school|class|staffroom|public|front)
0.8 (?:dont bother|not) (?:wearing|with) (?:owt|anything|clothes|pants|knickers|underwear)
0.75 (?:wear the (?:black|red|little)|in and out of (?:my|that) bed|between my (?:legs|thighs|sheets)|on top of me|inside me|in bed with|handcuff(?:ed|s)? (?:me )?to|tie me|tied me|whip me|wet for|hard for|in my mouth|on all fours|get (?:your|ur|his|her) (?:kit|clothes|top|trousers|shirt) off)
`),
    tags: { sexual: 0.25 },
  },
  beside: [
    { weight: 1.15, groups: [hints, desire] },
    { weight: 0.8, groups: [{ frames: desire.frames ?? [], tags: {} }, { tags: { sexual: 0.6 } }] },
  ],
  against: {
    'sex-education': 0.25,
    health: 0.7,
    cooking: 0.6,
    'garden-hobby': 0.5,
    weather: 0.5,
    pets: 0.4,
    fiction: 0.85,
    safeguarding: 0.6,
    helpline: 0.4,
    football: 0.7,
    child: 0.6,
  },
  innocent: cueFrames(String.raw`
0.3 (?:lesson on|assembly|policy|workshop|charity|campaign|awareness|education|training|law|curriculum) {4}(?:sex|sexting|consent|nudes|porn|harassment)
0.3 (?:sexting|nudes|porn|pornography|sexual harassment|consent) (?:\S+ ){0,4}?(?:lesson|assembly|policy|workshop|training|pupils|harm|harms|report)
0.1 (?:parmigiana|moussaka|aubergine curry|cobbler|biscuit tin|peach crumble|peach melba)
0.4 (?:heat|heatwave|degrees|radiator|boiler broke|too hot|hot flush|chilli|spin class|gym session)
`),
};

const shared = /https?:|\blink\b|\bvid(?:eo)?\b|\bclip\b|\bpics?\b/i;

function facts(annotated: AnnotatedDraft): Facts {
  const { draft } = annotated;
  const picture = draft.attachments.some(({ kind }) => kind !== 'file') || shared.test(draft.text);
  return {
    ...conductTie(annotated),
    'explicit-or-demeaning': true,
    ...(picture ? { 'is-picture': true } : {}),
  };
}

export const sexualContent: Concern = {
  id: 'sexual-content',
  meaning: 'Sexually explicit or suggestive text, or a share of such material.',
  family: 'conduct',
  ...toldByGroups(groups, {
    reason: 'suggestive',
    facts,
    advice: ['leave-it-out', 'keep-it-for-friends'],
  }),
  raises: [
    "That new drama teacher? I'd let him direct me all night 😏",
    'when the fit builder bends over for the hammer 🥵🍑',
    'He can mark my homework any time 🍆💦',
    'Naked butlers, willy straws and a stripper at nine, hen do sorted',
    'Round two tonight then, wear the red lace or nothing at all, I want you naked in my bed',
    'Had sex in the stationery cupboard with Dave from IT and I am not sorry 😏',
    'hung like a chandelier that lad, my friend says',
    'best sex of my life and I still made it to morning briefing',
    'Absolute filth, uncut video, link below, you are welcome',
    "Don't open this at your desk girls, it's the one with the milkman 😳 vids.example/22",
    'The supply with the arms can take me over his desk',
    'Come to mine, dont bother wearing owt x',
    'That fireman can handcuff me to the bed, I would be begging for more',
    'send nudes or it never happened, link to my pics in the comments',
    'New PE lad with the thighs 🥵 I need a cold shower',
  ],
  passes: [
    'It is thirty degrees and I am melting 🥵',
    'He can mark my card at golf any time, lovely swing',
    'Peach cobbler done 🍑 recipe in the comments',
    'Year 9 assembly on sexting and nudes today, the police officer was superb',
    'Aubergine parmigiana for tea 🍆',
    "I'd let him coach my kids again, best swimming teacher in town",
    'Bent over the flower beds all day and my back is gone',
    'Had a lasagne in the new oven with Dave and I am not sorry',
    'built like a tank, our new kettle',
    'Best shag pile rug in the shop and it was half price',
    'Do not open the biscuit tin at your desk, there will be none left 😏',
    'Naked flame near the curtains, close call at the lantern parade',
    'Sexual health clinic moves to the high street in May, walk in on Tuesdays',
    'My arms after spin class 🥵 never again',
    'My husband and I have been married twenty years today, still my best friend',
    'The dog begging for more sausage 👅',
  ],
};
