/** Frames that demean, stereotype or shut out; `~group` stands for words of an identity. */
import { framesOf } from './frame.ts';

const group =
  '(?:~group|them ?uns|(?:old|foreign|trans|gay|disabled) (?:ppl|people|folk|lot|kids|ones))';
const anybody =
  '(?:a |an |any |some |one of (?:them|they|those) )?(?:one of (?:them|those|they)|~group|girl|lass|bird|bloke|man|fella|granny|lad)';
const unable = '(?:CANT|cannit|canny|cor|wont|dont|do not|never|couldnt|wouldnt|aint|isnt)';
const age =
  '(?:(?:\\d\\d-year-olds?|\\d\\d|sixty|fifty|seventy|forty) ?(?:year|odd|yr|plus)s?(?: olds?)?|over (?:\\d\\ds?|fifty|sixty|forty|seventy)(?: \\w+)?|(?:that|her|his|your|their) age|of a certain age|boomers?|oldies|old (?:ppl|people|women|men|folk|dears?|biddies|boys)|kids that age|pensioners?)';

export const prejudiceFrames = framesOf(
  [],
  String.raw`
0.6 ${group} (?!with |who )(?:\S+ ){0,4}${unable} (?:\S+ )?(?:do|drive|park|teach|throw|keep up|coach|run|lead|manage|be trusted|cope|hack|control|count|integrate|wash|work|lift|open|bend|multi ?task|read|write|want|exist|belong|take a joke|think|parent|cook|change|pay|bother|deserve|learn|care|mix|value|play|referee|throw|stop|respect|shut up|make up)
0.75 (?:CANT|shouldnt|should not|wouldnt|would not|never|dont|do not) (?:\S+ ){0,2}(?:have|let|trust|allow|want|put|hire|employ|appoint|leave) ${anybody} (?:\S+ ){0,4}(?:teach\w*|in charge|leading|running|near|in|coach\w*|on|taking|work\w*|driv\w+|with|as|around|doing|for)
0.75 (?:put|stick|get|hire|appoint|appointed|appointing|took on|taken on|promoted?) (?:a|an|another|some|on a) (?:\S+ )?(?:~group|girl|lass|bird|foreigner|pensioner) (?:\S+ )?(?:in charge|on|in|to lead|to run|as|at the helm|and|for)
0.7 (?<!that |this )(?:${group}|${age}) (?:\S+ ){0,6}(?:should(?:nt| not| never)?|shudnt|shouldn|ought(?:nt)?|has no business|have no business) (?:\S+ ){0,2}(?:teaching|running|leading|coaching|driving|allowed|let|near|doing|in charge|made to|taking|working|wearing|stay|go home|go back|retire|choose|stick to|learn|grateful|at home|resit|have to|leave|step aside|hand|banned|stopped|kept|vote|breed|adopt|marry)
0.7 (?:half|most|none|loads|all) (?:of )?(?:these|them|those) (?:so called )?~group
0.7 so called ~group
0.7 ~group (?:kids |families |people |lot |lads |men |women |folk |mums |parents |boys |girls |types |ones |brigade )?(?:are|is|am|s|r|were) (?:all|just|only|basically|nothing but|simply) (?!brilliant|amazing|as|like|people|human|trying|wonderful|lovely|great|better|stronger|welcome|tired|kids|children|one|doing|so|over|different|part|equal|normal|about|around|ordinary|the same as)
0.65 ~group (?:kids |families |people |lot |men |women )?(?:are|is|am|r) (?:\S+ )?(?:wrong|greedy|filthy|dirty|lazy|thick|rude|mad|unnatural|confused|made up|a joke|a phase|an excuse|a fad|a cult|thieves|liars|animals|taking over|ruining|scroungers|a waste|the problem|too emotional|too old|too soft|too slow|bad for|a liability|useless|evil|a sin|going straight to|disgusting|weak|nasty|bitchy|violent|backward\w*|a burden|a drain|past it|fossils|obsessed)
0.75 ~group (?:\S+ ){0,5}(?:on the fiddle|on the scrounge|off the sick|breed\w*|nick(?:s|ed|ing)?|rob|robs|robbing|thiev\w*|pinch\w*|stinks?|stank|scroung\w*|took over|taken over|have ruined|ruined|overrun|never worked|dont wash|dont pay|dont work|first to the free|front of the queue|straight to the front|get everything|jump the queue|flood\w+|swamp\w+|always first|first in line|bleed\w*|spong\w*)
0.7 (?:count|lock up|hide|watch|nail down) (?:your|the|yer|our) (?:\S+ )?(?:spoons|silver|fingers|purse|purses|lead|copper|change|bikes|wallets?|catalytic|cutlery|tools|flashing|watch|rings)
0.75 (?:~need|~group|pda|the spectrum|depression|anxiety) (?:s |is |are |= |was |being )?(?:just (?:an? |bad|naught|laz|poor|rude)|nothing but|means|a fancy|another word|code for|an excuse|a label|made up|isnt real|doesnt exist|dont exist|naughty|bad parent|lazy)\S*
0.7 (?:called|call it|called it|known as|diagnosis was|was|we had) (?:just |plain |being )?(?:naughty|lazy|badly behaved|a tomboy|thick|bone idle|a nuisance|brat\w*|being naughty)
0.65 clip round (?:the|their) (?:ear|lug|ole)
0.7 ~group (?:kids |people |rights )?my (?:eye|arse|foot|backside|hole)
0.75 (?:back|off|straight off|fresh off|home) (?:\S+ ){0,3}(?:boat|dinghy|boats|dinghies|banana boat|plane (?:you|they))
0.6 (?:send|sent|ship|shipped|sending|put|deport\w*) (?:\S+ ){0,4}(?:back|home) (?:where|wi their|with their|to|on|if they|they)
0.7 (?:go|get|went|bugger off|sod off|clear off|feck off) (?:back )?(?:home|back)(?: then| if| to wherever| for|$)? (?:then|if|for|to where\w*|to your)
0.7 (?:back )?where (?:they|you|he|she|yous|ye|u) (?:came|come|comes|belong|belongs) from
0.65 (?:not|isnt|it isnt|aint|hardly|not exactly) (?:natural|normal)
0.55 one of (?:them|they|those)(?: ?~group| ?thems| /| with| round| in)
0.5 (?:that|their|your|her|his|them) (?:sort|kind|type|lot|types|ilk)
0.65 them ?uns
0.75 (?:binned|bin|skip\w*|turned down|avoid\w*|rejected|wont hire|never hire|wouldnt hire|dont hire) (?:\S+ ){0,4}(?:foreign|~group|that age|pregnant|funny names?|surname)
0.55 (?:tick(?:ing|ed|s)? (?:a|the|another|that|their|all the) box\w*|box ticked|diversity hire|token ~group|quota hire|dei hire|to fill a quota|diversity quota|only got the job because|only there because)
0.7 (?:maternity|pregnan\w*|having (?:a|another|babies|kids)|mat leave|baby|babies|expecting|up the duff|cradle|up the stick|so excited to share|broody|wedding|engaged|newly married) (?:\S+ ){0,22}(?:be gone by|carrying her|choose|chose|pick the (?:bloke|man|fella)|past all that|hire a (?:man|bloke)|head testing|let a man|from a nursery|career|taking the mick|taking the piss|swanning off|wont be back|should have thought|shouldnt be|holidays|hire someone who|past it)
0.5 (?:fossils?|out to (?:grass|pasture)|past it|bus pass|zimmer|wicker chair|stairlift|break a hip|new hip|dinosaurs?|one foot in|sell by|use by|ear trumpet|get her a trumpet|hand the clicker|let somebody with knees|carbon dated|jurassic|museum piece)
0.55 ${age} (?:\S+ ){0,8}(?:retire|CANT|cannot|useless|slow|past|dead weight|telly|whiteboard|pdf|technology|computer)
0.5 retire (?:all|bestie|already|and let|now|love|grandad|grandma|mate)
0.5 (?:in my day|in our day|when i was little|in my time|years ago) (?:\S+ ){0,20}(?:called|naughty|chose|clip|none of it|wasnt any|didnt have|tomboy|got on with it|knew (?:your|their) place|stayed at home)
0.7 (?:stick the kettle on|put the kettle on|make (?:the|us a) (?:tea|brew)|get back to the (?:kitchen|sink|ironing)|back in the kitchen|leave it to the (?:men|lads|boys)|the (?:lads|men|boys|grown ups) are talking) (?:\S+ )?(?:sweetheart|love|darling|pet|hun|dear|princess|treacle|girls|ladies|the lads)?
0.6 our own (?:can|get a|have to|kids|people|come|go without|wait|are)
0.6 (?:get ours back|used to be (?:england|english|british|a christian|our)|not allowed to be (?:english|british|white)|our (?:country|culture) back)
0.45 (?:speak|word of|learn|know any) english
0.6 (?:smell\w*|stink\w*|stank|reek\w*|smelt) (?:\S+ ){0,5}(?:curry|takeaway|foreign|garlic|them|dinners|their food)
0.55 (?:smelly|stinking|stinky|foreign muck|funny|weird|proper english) (?:dinners?|food|lunch\w*|packed)
0.65 (?:not|isnt|its not|never been) in (?:them|their (?:nature|blood|culture)|her nature)
0.65 (?:its|thats|it is|is) (?:in |just )?(?:their|them) (?:culture|nature|blood|way|religion)
0.6 (?:what do you|what did you|what you|whatd (?:you|they)) expect (?:\S+ )?(?:from|with|of|when) (?:\S+ ){0,3}(?:~group|that|them|those)
0.6 (?:typical|bloody|effing|fucking|flipping|pesky) (?:of )?(?:~group|foreign\w*) (?!food|leader|hen)
0.6 (?:thats|there s|typical) (?:a )?~group for you
0.6 always the same with
0.45 ~group (?:refs?|drivers?|in \S+ (?:events|jobs)|bosses|managers?|teachers today|pundits|coaches|plumbers|mechanics)
0.65 ~group (?:kids |families )?gets? (?:\S+ ){0,6}(?:ours?|us|our own|my lot)
0.6 (?:lovely|nice|great) (?:nails|legs|bum|figure) (?:though|tho)
0.6 (?:carrying|holding|lifting) the (?:\S+ )?(?:,|\?)? ?her handbag
0.6 (?:identif(?:y|ies) as|pronouns? (?:are|is)|wants? a different name|make (?:their|his|her) mind up|cant make|they ?/? ?thems?)
0.6 theyre (?:\S+ )?(?:filth|vermin|animals|savages|parasites|scum|dirty|a plague|a disease)
0.55 (?:filth|vermin|infest\w*|subhuman|savages|plague)
0.4 (?:third|fourth|fifth|second|another|yet another) (?:one |\S+ )?(?:\S+ ){0,4}(?:baby|pregnan\w*|maternity|expecting|announce|mat leave|broody|up the duff)
0.45 (?:pick|interview|hire|appoint|employ|take on|go for) (?:\S+ ){0,3}(?:bloke|man|fella|~group|lass|lad|someone older|someone younger|somebody (?:older|younger|normal|english|local))
0.5 (?:past all that|that time of life|biological clock|of childbearing age|child bearing)
0.55 (?:which|what) (?:toilets?|loos?|changing rooms?|bathroom|cubicle) (?:\S+ ){0,3}(?:use|using|go in|supposed)
0.6 (?:my|mine|me) pronouns? (?:are|is|:)
0.55 (?:pronouns? in|pronoun police|pronoun badge|they and them|alphabet (?:soup|people|brigade|mafia)|all the letters|the letters|rainbow (?:brigade|lanyards?|mafia)|flavour of the month)
0.55 (?:handed|giving|dished|doled) (?:\S+ )?out like (?:smarties|sweets|sweeties|confetti|toffees)
0.55 every(?:one|body|ones|bodys) (?:\S+ )?(?:got (?:a bit of )?|has |is |a bit )?(?:~need|~group|on the spectrum|a label|a diagnosis|anxiety|depressed|mental health)
0.55 (?:new|modern|posh|fancy) (?:word|name|term|bad back) for (?:being )?(?:naughty|lazy|thick|bad|rude|work ?shy|skiving)
0.55 (?:funny|daft|made up|unpronounceable|silly|weird|foreign|scrabble) (?:names?|bag of)
0.55 (?:CANT|couldnt) (?:understand|make out|follow|get) a word (?:he|she|they|of (?:his|her|their))
0.6 (?:CANT|couldnt) (?:pronounce|say|spell) (?:\S+ ){0,3}(?:names?|half of them)
0.6 (?:if they|they) (?:want|dont like|wanna|prefer) (?:\S+ ){0,6}(?:go (?:back|home|and live|somewhere)|move|pack (?:their|your) bags|theres the door|airport|own country|elsewhere)
0.55 (?:halal|prayer room|mosque|burka|burqa|headscarf|hijab|turban|tea towel|bedsheet|letterbox|pillar box) (?:\S+ ){0,6}(?:on (?:her|his|their) (?:head|heads)|down our|forced|taking over|everywhere|creepy|silly|dressing up|shouldnt|banned?)
0.55 (?:sky fairy|imaginary friend|man in the sky|brainwash\w+|cult|mumbo jumbo|backward religion|medieval)
0.6 (?:cancel\w*|banned|ban|not allowed to say|cant (?:even )?(?:say|celebrate|call it)) (?:\S+ )?(?:christmas|easter|blackboard|mother|father|boys and girls|ladies and gentlemen|manhole|england)
0.6 (?:bats?|batting|plays?) for (?:the )?other (?:side|team)|limp wrist\w*|camp as|light on (?:his|her) feet|confirmed bachelor|bent as
0.6 (?:bit|proper|well|so|a little|too) (?:gay|special needs|special|autistic|mental|butch|ethnic|foreign|muslim|dykey|camp)
0.6 (?:hormonal|time of the month|on the blob|women s troubles|womens problems|the change|hot flush(?:es)?|menopausal) (?:\S+ ){0,5}(?:again|as usual|old|witch|bag|bint|moods?|ratty|excuse|cow|head|boss|lot)?
0.6 (?:paid holiday|extended holiday|year off|jolly|nine months? off|free holiday|swanning) (?:\S+ ){0,6}(?:baby|maternity|mat leave|push one out|sprog)
0.6 (?:sprog\w*|pop(?:s|ping|ped)? (?:one|another|em|them|it) out|knocked up|drop(?:s|ped|ping)? (?:a|another) sprog)
0.55 (?:mental health|duvet|wellbeing|anxiety) days? (?:\S+ ){0,4}(?:skiv\w*|excuse|lazy|snowflake\w*|joke|in my day|pull yourself)
0.6 (?:nothing wrong with|walks? fine|can walk|walked|deaf when it suits|hears what|when it suits (?:him|her|them)|swing(?:s|ing)? the lead|faking|putting it on|playing (?:the|on)) (?:\S+ ){0,6}(?:blue badge|disab\w+|card|wheelchair|stick|race|sympathy|gender|hearing)?
0.55 (?:snowflake generation|generation snowflake|this generation|gen z|kids today|millenn\w+|zoomers?|boomers?) (?:\S+ ){0,6}(?:CANT|cannot|wont|never|handed|entitled|hack|lazy|workshy|soft|offended|allergic|phone|useless|dead|die|retire|ruined|hoard\w*)
0.6 (?:not|isnt|no) (?:a )?(?:job|place|work|sport|subject|game|career) for (?:a |an )?(?:~group|woman|man|girl|lass|bloke|lady|old)
0.6 (?:stick|keep|leave|back) to (?:\S+ )?(?:~group|netball|knitting|flower arranging|your own|nursing|hairdressing|infants|cooking|the kitchen|childcare|typing)
0.55 (?:wouldnt|would not|dont|do not) (?:want|like|be happy with) (?:my|a|our|any) (?:kids?|lad|lass|son|daughter|child|children|girls?|boys?|grand\S+) (?:\S+ ){0,3}(?:taught|near|sat|sitting|mixing|around|looked after) (?:\S+ ){0,3}(?:one|~group|them|that)
0.6 (?:need|want|give) (?:\S+ )?(?:a real|a proper|a strong) (?:man|male|bloke|woman)
0.6 (?:bring|get|put) (?:\S+ )?(?:some|a) (?:men|man|eye candy|totty|skirt)
0.55 (?:no|without a|needs? a|want a|wants a|and a) (?:father|dad) (?:\S+ ){0,3}(?:too much|in the house|\.|at home)
0.5 time and (?:time )?again with them
`,
);

/** What people say first when they know how it will sound; counts only beside something else. */
export const prefaces = framesOf(
  [],
  String.raw`
0.3 (?:not|im not|im no|aint) (?:being )?(?:racist|sexist|homophobic|ageist|transphobic|prejudiced|bigot\w*|bad|funny|pc|woke)
0.25 (?:no offence|nowt against|nothing against|got nothing against|dont get me wrong|with (?:the greatest |all due )?respect|cant say (?:that|anything|owt) (?:now|these days|any more|anymore)|can say (?:that|anything|owt) now|catch my drift|dont make the rules|someone had to (?:say|type)|just what i see|there ive said it|said what i said|know what i mean|draw your own|funny how|say it how it is|call a spade)
`,
);
