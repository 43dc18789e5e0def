/** Frames of insults and threats to somebody's face, or to an outsider. */
import { framesOf } from './frame.ts';

const you = '(?:you|ya|ye|yer|u|youse|yous|yow)';
const youAre =
  '(?:youre|you are|ur|u r|u are|yer|ye are|yous are|youse are|youm|yow am|you were|your)';
const bad =
  '(?:sad|pathetic|horrible|nasty|vile|spiteful|poisonous|jumped up|gobby|gormless|snivell?ing|spineless|greasy|sweaty|selfish|two faced|smug|bitter|jealous|miserable|ugly|thick|dim|stupid|dumb|lying|cheating|rancid|slimy|odious|hateful|ignorant|arrogant|cowardly|sanctimonious|self righteous|evil|twisted|petty|small minded|narrow minded|washed up|two bit|tinpot|glaikit|greedy|shameless|brainless|witless|clueless|useless|worthless|gutless|heartless|soulless|repulsive|disgusting|revolting|sleazy|creepy|sly|conniving|hideous|dense|bigoted|racist|sexist|moronic|idiotic|deluded|entitled|obnoxious|rotten|wretched|grubby|slippery|mouthy|scrawny|poundshop|pound shop|low rent|oxygen wasting)';
const person =
  '(?:man|woman|boy|girl|person|human|people|lot|thing|creature|excuse|troll|creep|grifter|fraud|coward|liar|thug|bully|rat|weasel|snake|worm|toad|slug|pig|cow|dog|bat|goat|hag|witch|bigot|parasite|leech|maggot|fool|gargoyle|goblin|ghoul|gremlin|ferret|vulture|vermin|cockroach|get|sod|sack|streak|bag|beast|hypocrite|crook|cheat|weapon|article|specimen|object|busybody|gossip|snitch|grass|clipe|keyboard|kiddie|heap|lump|scrap|stain|blister|boil|wart|wasp|gnat|louse|tick|hyena|jackal|donkey|mule|sheep|pudding|turnip|cabbage|potato)';
const harm =
  '(?:shooting|shot|dragging|dragged|horsewhipp\\w+|flogg\\w+|slapping|slapped|batter\\w+|punching|punched|locking up|locked up|stringing up|strung up|putting down|put down|drowning|drowned|lamping|lamped|hanging|hung|hanged|birching|frogmarched|sectioning|sectioned|castrat\\w+|decking|kneecapp\\w+|smacking|smacked|whipp\\w+|pelting|egging|thrashing|thrashed|kicking|skelping|skelped|shoving|horse whipp\\w+)';

export const attackFrames = framesOf(
  [],
  String.raw`
0.8 ${you} (?:\S+ ){0,3}${bad} (?:\S+ ){0,2}${person}
0.6 ${you} (?:absolute|utter|total|complete|proper|nasty|fat|dirty|sour|bitter|jumped up) (?:\S+ ){0,2}${person}
0.7 ${youAre} (?:\S+ )?(?:an? |such an? |just an? |nothing but an? |the |one )(?:\S+ ){0,2}${bad} (?:\S+ ){0,2}${person}
0.65 ${youAre} (?:an? |such an? |just an? |nothing but an? )(?:\S+ ){0,2}(?:troll|creep|grifter|fraud|coward|liar|thug|bully|rat|weasel|snake|worm|toad|slug|parasite|leech|maggot|bigot|racist|disgrace|embarrassment|joke|nobody|waste|hypocrite|crook|cheat|failure|monster|danger|psycho|stain|fool|moron|clown|snob|fake|sponger|cancer|pest|menace)
0.65 ${youAre} (?:so|that|as|too|genuinely|actually|just|really|absolutely|fucking) {1}(?:thick|dense|dim|stupid|dumb|ugly|fat|bitter|pathetic|ignorant|sad|jealous|vile|fake|useless|deluded|gross|cringe|irrelevant|insecure)
0.65 ${youAre} (?:pathetic|vile|disgusting|deluded|scum|nothing|thick|a joke of|poison|rotten|evil|unhinged|dead to)
0.6 (?:imagine|fancy) (?:being )?(?:\S+ )?(?:that|this|so) (?:thick|stupid|dim|dense|bitter|sad|selfish|ignorant|entitled|petty|pathetic|insecure|desperate)
0.3 (?:thick|dumb|dense|stupid) as (?:a |an |two )?(?:\S+ of )?\S+
0.7 (?:excuse|apology) for (?:a |an )(?:\S+ )?\S+
0.65 (?:joke|waste|disgrace|parody|shell|worm|rat|weasel|streak|sack|weapon) of (?:a |an )?(?:man|woman|human|person|skin|oxygen|air|space|councillor|being|misery|piss)
0.65 (?:oxygen|space|air) (?:thief|thieves|waster)
0.65 (?:nobody|no one|no1|noone|everyone|everybody) (?:here |on here |in here |round here |actually |even |in this \S+ )?(?:likes?|wants|hates|respects|can stand|laughs at|misses|believes|rates) (?:you|u|ya|ye|yow)
0.5 (?:nobody|no one|no1|noone) (?:asked|invited) (?:you|u|ya|ye|yow)
0.6 (?:your|ur|yer) (?:own |poor )?(?:mum|mam|mother|kids|children|wife|husband|family|da|missus|gran|ma|dog) {2}(?:ashamed|embarrassed|knows it|deserves? better|must be so proud|cant stand|hates?|despairs?)
0.55 do (?:us|everyone|everybody|the world|yourself|me) (?:all )?a (?:favour|kindness|service|solid) and
0.5 (?:delete (?:your|ur|yer|the) (?:account|acc|app|profile|page)|log off (?:and|n|you|u|before)|touch (?:some )?grass|seek (?:professional )?help|get in the (?:bin|sea)|wind (?:your|yer|ur) neck)
0.65 (?:back|crawl|slither|jog|scuttle|go|get) {2}(?:under|into|in|beneath) (?:your|ur|yer|the|that|whatever|whichever|its?) {1}(?:rock|stone|bridge|cave|hole|box|bin|swamp|sewer|drain|log)
0.6 (?:have|has|had|got|with) the (?:\S+ )?(?:charm|personality|brains?|intellect|manners|wit|morals|backbone|spine|iq|face|empathy|charisma|warmth|brainpower|self awareness|moral compass|people skills) of (?:a|an|some|wet|cold|old|stale)
0.65 you (?:sound|talk|look|type|write|smell|act|parent|drive|think|behave) like (?:a man|a woman|a person|something|someone|somebody|the sort|a wet|a toddler|a bloke|a child) 
0.6 you(?:d| would) sell your (?:own )?
0.6 youve never {3}(?:graft|days? work|honest|useful)
0.55 (?:shut|shove) (?:your|ur|yer|ya) (?:\S+ )?(?:mouth|gob|trap|face|hole|pus|cakehole|beak|pie hole)
0.5 (?:shut it|shut up|do one|jog on|sod off|piss off|bugger off|fuck off|get lost|get stuffed|go away|get a life|grow up) (?:\S+ ){0,2}${you}
0.6 are (?:you|u|ye|ya) (?:actually |really |all |genuinely )?(?:thick|stupid|deaf|blind|simple|dense|dim|mental|on glue|brain dead|that thick|that stupid)
0.55 (?:always have been|always were|always will be) (?:an? )?(?:\S+ )?(?:cow|snake|liar|coward|creep|bully|rat|sneak|disgrace|waste)
0.5 ${bad} (?:little|old|wee|auld|fat|jealous|piece of) (?:man|woman|troll|creep|cow|toad|weasel|rat|git|sod|bat|hag|grifter|fraud|coward|person|human|boy)
0.35 (?:mans|hes|shes|he is|she is|womans|blokes|thing is) (?:just |nothing but )?an? (?:\S+ ){0,1}${bad} (?:\S+ )?${person}
0.55 (?:rot|burn) in (?:hell|prison|jail)
0.55 hope (?:you|u|ya|your|ur|yer|his|her|their|he|she|they|someone|somebody|it|every|the|some|that)(?: \S+){0,6} (?:keyed|keys it|burns?|chokes?|crash\w*|rots?|dies?|die|itch\w*|lamps|falls off|ashamed|suffers?|drops you|drops u|cold|stubs?|step on|haunts?|lose your job|loses (?:his|her) job|miserable|explodes|punctures?|wipes that|comes off|sacked)
0.7 know (?:exactly )?(?:where|which|what|when|who) (?:\S+ ){0,2}(?:you|u|your|ur|ye|yer) (?:\S+ )?(?:live|work|park|drink|drive|walk|go to|use|unlock|finish|sleep|train|shop|catch|kids|leave|run|stay|get off|eat|love)
0.65 (?:i|we) know (?:your|ur|yer) (?:van|car|local|address|street|house|gym|kids|missus|mam|mum|boss|route|face|road|door|wife|husband|dog|shifts|number plate|reg|pub)
0.6 (?:n|and) (?:see|watch|find out) what happens
0.6 watch what happens
0.6 see how many (?:\S+ )?teeth
0.65 (?:say|say it|said it|say that|repeat that|tell me that|come say it) (?:to|tae) (?:my|me|ma) face
0.4 (?:try me|keep talking|carry on typing|keep typing|keep smirking)
0.65 (?:ill|i will|im gonna|im going to|gonna|imma|well) (?:have |be )?(?:you|u|ye|ya|yow|him|her|them)? ?(?:doxx?ed|battered|knocked out|skelped|lamp you|deck you|find you|end you|ruin you|break your|post your|put your|come for you|come round|coming round|coming for you|see you get)
0.6 youll (?:be )?(?:wearing|eating|picking up|spitting|limping|drinking through|regret|get whats|get yours|wish you|be sorry|pay for|know about it)
0.65 ye?ll be (?:wearin|eatin|pickin|spittin|limpin)
0.55 be wearing that
0.65 (?:id|i would|i should|i could|id gladly|id love to|id happily|want to|gonna) (?:knock|drop|lamp|deck|skelp|swing for|batter|smack|slap|chuck|flatten|drown|push|shove|leather|clout|chin|thump|punch|strangle|throttle) (?:you|u|ye|yow|ya|your|him|her|them|that|the lot|his|some sense)
0.6 (?:before|till|until|or) (?:i|somebody|someone|we|he|my \S+) (?:skelps?|lamps?|decks?|batters?|slaps?|smacks?|knocks?|grows?|shuts?|breaks?|makes?|drops?|clouts?|come round|comes round) (?:you|ye|u|yer|your|it)
0.4 (?<!it |this |that |which |thing |printer |photocopier |laptop |ref )(?:wants?|needs?|deserves?|ought to be|should be|wanna be|want|need) (?:a good |a )?${harm}
0.65 ${you} (?:wants?|needs?|deserves?|ought to be|should be) (?:a good |a )?${harm}
0.75 (?:someone|somebody|some1|sum1) (?:wants to|needs to|should|ought to|has to|please|pls|will|go and) (?:slap|lamp|deck|punch|unplug|key|smack|push|muzzle|shove|shoot|hit|batter|egg|drown|knock|chin|run over|throttle|put) (?:him|her|them|you|u|that|this|his|your|the|these|those)
0.55 (?:put|putting|brick through|stone through) (?:his|her|your|their|ur) windows?
0.5 id (?:hold|mind) (?:your|the|yer) coats?
0.55 (?:egging|keying|bricking|torching) (?:that|his|her|your|their)
0.6 (?:within|in) (?:reach|range|arms length) of my (?:stick|boot|fist|hand|foot)
0.6 sleep (?:well|tight) ${you}
0.6 when it comes (?:round|back) (?:to|ill|i will)
0.6 (?:our|my) (?:\S+ )?(?:fella|brother|brothers|cousin|cousins|lads|boys|da|dad|husband) (?:\S+ )?(?:just got out|will be round|are coming|is coming|will sort|knows where)
0.6 get whats coming
0.35 (?:everyone|everybody|whole \S+|half \S+) (?:\S+ ){0,3}(?:knows it|laughs|knows what you are|cant stand you|thinks it)
0.6 (?:nobody|no one|none of us) (?:would|d|will) miss (?:you|u)
0.6 (?:nobodyd|noone would|wouldnt) (?:miss|piss on|spit on|cross the road for) (?:you|u|him|her)
0.6 ${you} (?:will |would |ll |d )?(?:never|not) (?:amount to|be anything|be half the)
0.6 ${youAre} {1}(?:a |an )?(?:\S+ )?(?:face like|mouth breather|inbred|village idiot|brain cell|braincell|bottom feeder|waste of)
0.6 (?:your|ur|yer) (?:one |two |single |only |last |remaining |pea )*brain ?cells?
0.6 (?:with|have|has|got|of) (?:an? |the )?(?:\S+ )?(?:iq of|room temperature iq|single brain ?cell|two brain ?cells|one brain ?cell|pea brain)
0.5 (?:your|his|her|ur|yer) (?:face|head|voice|mouth|breath|arse) (?:is |s )?like (?:a |an )\S+
0.6 (?:look at|absolute|the) state (?:of|ae|o) (?:you|ye|u|yer)
0.6 (?:who let|what hole|which rock|what rock|which hole|what swamp) (?:\S+ )?(?:you|u|he|she)
0.6 (?:your|ur) village (?:called|is missing|wants)
0.6 go (?:and |n )?(?:play in (?:the )?traffic|play on the motorway|jump|drown|choke|boil|step on|sit on|walk into the sea|lie in front)
0.6 (?:choke|chokes) on (?:it|your|his|her)
0.65 if (?:you|u|ye|he|she) (?:were|was|wis) on fire
0.65 (?:come|go|get|set foot|show your face|step) (?:anywhere )?(?:near|in|round|at|inside) (?:\S+ ){1,5}(?:again|once more|one more time) (?:\S+ ){0,2}(?:and|n|i|ill|youll|see)
0.65 (?:one more|next|another|say one more) (?:word|peep|time|comment|message|post|lie) (?:\S+ ){0,4}(?:and|n|ill|youll|im)
0.65 (?:ill|i will|were going to|im going to|we will|we shall|gonna) (?:personally )?(?:make|ensure|see to it|see) (?:\S+ )?(?:you never|your life|you lose|you regret|you suffer|you pay|u pay|u never|hell for|you go down|youre finished|youre out)
0.6 (?:consider this|youve been|this is your|thats your|final|last) (?:a |an )?(?:only |last |final )?(?:warned|warning)
0.65 (?:ive|i have|we have|weve|got) (?:got )?(?:your|ur|yer) (?:address|ip|plate|details|name and)
0.6 (?:we|i) know who you are
0.5 (?:or else|square up|car park now)
0.6 (?:ashamed|embarrassed) (?:to|that|of) (?:know|share|breathe|call|have)
0.6 (?:hang|hing) (?:your|yer) (?:head|heid) in shame
0.55 (?:you|u|ye) (?:want|need|wants?) to be (?:ashamed|locked|sectioned|put down|sterilised|on a list|in a home)
0.5 to the (?:\S+ ){1,8}: (?:you|u|ur|youre|i hope|shame|may|get|learn)
`,
);
