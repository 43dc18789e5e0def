/** Frames that run a school, trust or authority down: money on show and none for need, chaos, decline. */
import { framesOf } from './frame.ts';

const said = String.raw`
0.75 (?:runs?|running|ran|held together|kept going|survives|survive|stays up|kept afloat|powered) (?:entirely |only |purely )?(?:on|by|with|off) {3}(?:luck|goodwill|panic|gaffer|tape|prayers?|biscuits|caffeine|coffee|fear|guilt|unpaid|plasters|blu ?tack|string|bluff|fumes|agency|supply|wishful|hope|spit|vibes|chaos|sellotape|tears|favours|glue)
0.55 ~school (?:\S+ )?(?:would|could|couldnt|can|cant|cannot|would not|wouldnt|will|wont) (?!be |not be |have |love |like |really |do with |always |welcome |benefit |never forget )(?:\S+ )?(?:buy|sooner|rather|lose|run|organise|find|charge|make|spend|sell|do|put|call|not|even|manage|plan|plant|cut)
0.6 ~school {2}(?:is|was|has become|are|r|has turned into|feels like|just) ?(?:an? |the |just |literally |actually |such a |like an? |a complete |a total |an absolute |pure )*(?:\S+ )?(?:joke|shambles|circus|farce|disgrace|zoo|prison|factory|dump|hellhole|shithole|sinking ship|laughing stock|nightmare|mess|embarrassment|cult|asylum|madhouse|pisstake|rubbish|useless|garbage|a disgrace|falling apart|falling down|amateur hour|toxic|crumbling|skint|chaos|chaotic|clueless|tight|on its knees|hopeless|failing|broken|going under|badly run|run badly|dire|pathetic|not fit)
0.7 (?:joke|shambles|circus|cowboy|tinpot|tin pot|shower|clown|mickey mouse|two bit|bargain basement|amateur hour) (?:outfit|of an? (?:school|place|trust|outfit)|show|organisation|school|trust|operation|academy)
0.6 (?:this|our|the) (?:\S+ )?(?:place|school|trust|academy|outfit|building|nursery|college) (?:has|have) (?:completely |totally |finally )?(?:lost the plot|gone downhill|gone to the dogs|gone mad|lost its|lost all|sold its soul|given up|no money|no clue)
0.6 (?:gone downhill|gone to the dogs|gone to pot|used to be (?:a|such a) (?:\S+ )?(?:school|place)|never been (?:run|so badly|as badly|this badly|worse)|run into the ground|gone to rack|poor discipline|morale {5}(?:collapsed|rock bottom|floor|low|lowest)|laughing stock|racing to the bottom|sats factory|exam factory)
0.5 (?:kids|children|pupils|students|bairns|weans|they|staff|hillcrest|~pupil|=pupil|~school) (?:all )?deserved? (?:so much )?better
0.6 failing (?:these|our|the|those|every|its|their|all|~pupil) ?(?:kids|children|pupils|students|~pupil)?
0.45 (?:spent|spend|spends|spending|splashed|blew|blown|bought|buy|buys|paid|found|finds?|forked out|wasted|waste|dropped|got money for|put|shelled) {5}(?:on )?(?:an? |the |another |some |its |their |his |her )?{2}(?:signs?|logos?|rebrand\w*|crest|mural|banners?|pods?|flags?|car park|fountain|sculpture|drones?|consultants?|website|branding|lanyards|font|motto|carpet|sofas?|plasma|reception desk|slogan|app|artwork|statue|plaque|posters?|camel|minibus wrap|robot|portrait|hedge|planters|video|agency|hotel|conference|away day|awards?)
0.55 (?:new|fourth|third|another|lovely|shiny|big|great|smart) {2}(?:signs?|logos?|rebrand|crest|mural|motto|values|posters|strategy|vision|slogan|banner|car park|font|policy) {14}(?:no|not one|without|still|hasnt|havent|cant|nothing|nowt|never|meanwhile|but)
0.55 (?:still|but|and|yet|with)? ?(?:no|not one|not a single|without a|nowt|one|without) (?:\S+ )?(?:working )?(?:glue sticks?|hoists?|heating|radiators?|technicians?|librarian|toilet roll|paper|pencils|soap|hot water|roof|tas?|chairs|textbooks|counsellor|nurse|books|pens|lightbulbs?|changing bed|whiteboard pens|rulers|handles?|first aiders?|photocopier|printer|boiler)
0.45 (?:wants?|needs?) (?:a|some|new) (?:roof|boiler|radiators?|windows?|heating|hoist|bulldoz\w*|match|lick of paint|skip)
0.5 (?:roof|ceilings?|boiler|toilets?|windows?|pipes|walls?|radiators?|hall|classrooms?) {3}(?:leak\w*|down again|falling|fell|broke\w*|fallen|in the corridor|mould\w*|damp|coming in|held|off again|bucket|freezing|condemned|taped|stinks?)
0.5 (?:bucket|tarpaulin|tarp|gaffer tape|umbrella|mop) {3}(?:in|under|over|round) (?:my|the|our) (?:\S+ )?(?:studio|classroom|room|corridor|hall|ceiling|office|staffroom|library|kitchen)
0.5 (?:rats?|mice|mould|asbestos|cockroaches|pigeons?) in (?:the|our|my)
0.5 (?:logic|policy|priorities|marking policy|behaviour policy|uniform policy|improvement plan|strategy|timetable|solution|answer|answer is|solution is|response is|response) : 
0.5 (?:new|latest) {3}(?:policy|rule|system|scheme|strategy|framework|initiative) {2}(?:is|says|runs to|has|means|comes|:)
0.45 whoever (?:thought|decided|signed|dreamt|dreamed|designed|wrote|came up|invented|bought|approved|ordered|timetabled|drew up|planned)
0.6 (?:daftest|dumbest|stupidest|worst|maddest|silliest) (?:\S+ )?(?:use|idea|decision|migration|policy|rule|move|change|thing|way|scheme|waste|rebrand|initiative|system|timetable)
0.55 (?:stupid|daft|ridiculous|idiotic|terrible|awful|shocking|shameful|disgraceful|appalling|bonkers|mad|moronic|cowardly|pointless|cruel) (?:\S+ )?(?:decision|idea|policy|rule|initiative|system|scheme|timetable|rebrand|plan|move|cut|cuts|cheapskates|logo|waste|use)
0.5 (?:tight|tighter|tightest|cheapskates?|stingy|skinflints?|penny pinch\w*|count (?:your|the|our) (?:teabags|paperclips|pens|sheets)|tight as)
0.5 (?:takes?|took|taking|thinks?|treats?) (?:us|staff|we|were|its staff) {2}(?:made of|for mugs|for granted|for fools|like|elastic|idiots|numbers)
0.5 (?:confused|confuses|mistook|mistakes?) \S+ (?:with|for) \S+
0.6 (?:dont|do not|never|wouldnt|would not|think twice before|avoid) (?:\S+ )?(?:apply|applying|apply to|work|send your|sending your|come)(?:ing)? (?:to|at|for|there|here|kids|child|children|anywhere near)
0.5 (?:close|closes|closed|closing|shut|shuts|cut|cutting|cuts|axed|scrapped|took|taken|stopped|banned|removed|locked|sold) {4}(?:toilets?|pool|hydro|library|music|art|drama|baby rooms?|fruit|sixth form|counsellor|breakfast club|clubs?|trips?|tables|swimming|piano|play|football|playground|languages|politics) {10}(?:again|instead|money|save|saving|budget|to fit|spent|disgrace|behaviour|because|for a|buy|a sign|six cubicles|kids|and gave)
0.5 this is what {4}(?:looks like|means|investment|outstanding|excellence|means here)
0.45 (?:what is|wtf is|what the \S+ is|what kind of) this (?:place|school)
0.6 (?:a|is this a) school or (?:a|an)
0.5 (?:chief|chiefs|executives?|ceo|directors?|consultants?|advisers?) {6}(?:salary|salaries|\d+k|car park|pay rise|lunch|brother in law|hotel)
0.5 (?:mislaid|lost|ignored|sat on|sits on|sitting on|dodging|cant find|never reply|never replied|lying about|lied about|covering up|covered up|buried|bury) {5}(?:forms?|plans?|ehcps?|emails?|paperwork|report|dates?|complaints?|file|figures|numbers)
0.5 (?:different|another|new) (?:consultant|head|logo|adviser|advisor|timetable|acronym|priority|behaviour policy) (?:each|every) (?:term|year|week|month|half term)
0.5 (?:two|three|four|five|six|third|fourth|fifth|\d) (?:heads?|headteachers|principals|logos?|names?|rebrands?|restructures?|behaviour policies) in (?:\S+ )?(?:\S+ )?(?:years?|months?|terms?)
0.5 (?:trust|school|academy|council|la|lea|place|they) {1}(?:got|gets|keeps?|kept|pocket\w*|takes?|took) the (?:money|premium|cash|funding|credit|lot|profit)
0.5 (?:~school|=school) {3}(?:doesnt|dont|didnt|cant|couldnt|wont|wouldnt|hasnt|havent|isnt|never|cannot|refuses?|refused|forgot|failed|fails) (?:even |actually |ever |once )?(?:care|know|listen|pay|provide|support|protect|value|train|fund|fix|mend|replace|afford|give|tell|ask|consult|reply|answer|want|manage|bother|have|had|own|got|see|look|notice|trust|understand|read|make|get)
0.55 (?:~school|=school) {2}(?:would|ll|d|will) (?:\S+ )?(?:rather|sooner|prefer|lose|ruin|charge|sell|rebrand|laminate|forget|argue|call|hold a meeting|form a)
0.42 (?:~school|=school) {3}(?:has|have|had) (?:\S+ )?(?:spent|wasted|blown|splashed|forked|bought|paid|cut|scrapped|axed|sold|closed|shut|banned|replaced|rebranded|laminated|lost|decided|discovered|stopped|ditched|binned|took|taken|confused)
0.6 (?:money|budget|cash|funds?|funding) {2}(?:for|on) {6}(?:but|and) {2}(?:no|not|none|nothing|cant|never|nowt|still|we|apparently)
0.55 (?:no|not enough|zero|never any|cant find|cant afford|without) (?:money|budget|cash|funds?|funding) {2}(?:for|to|until|til|left) {12}(?:but|yet|though|meanwhile|while|and yet|however|always|plenty|found)
0.5 (?:plenty|always|somehow|still|found) {3}(?:money|budget|cash|funds?) {2}(?:for|to)
0.5 (?:outstanding|good|world class|excellence|wellbeing|inclusive|inclusion|aspirational|values|community|family|caring|ambitious|flagship|state of the art|staff wellbeing) (?:school |trust |my |apparently |they said |they say |it says |on the |, apparently |, they )
0.5 (?:run|managed|led|organised|designed|planned|staffed|timetabled|chaired) (?:by|like) (?:a |an |some |people|someone|somebody|clowns|idiots|monkeys|toddlers|accountants|robots|who|the chuckle)
0.55 (?:someone|somebody|people|person|those|anyone) who(?:s| has|ve| have|d)? (?:\S+ )?(?:never|clearly|obviously|not) (?:\S+ )?(?:met|taught|been|set|seen|worked|used|stood|spoken|visited)
0.5 (?:sinking ship|rats leaving|rearranging deckchairs|deckchairs|titanic|car crash|train wreck|dumpster fire|bin fire|dog and pony|polishing a|lipstick on a|papering over|fur coat|smoke and mirrors|window dressing|tick ?box\w*|box ticking|vanity project|white elephant|pet project|gimmick\w*|lip service|pr stunt|spin|whitewash|cosmetic|empire building|money pit|profit over|sausage factory|sausage machine|revolving door|staff turnover|mass exodus|haemorrhag\w* staff|bleeding staff)
0.5 (?:nobody|no one|not one|noone) {2}(?:in charge|knows? what|listens?|cares?|at the top|asked us|consulted|thought|bothered|has a clue|can tell)
0.5 (?:left hand|right hand) {4}(?:doing|knows?|does)
0.5 (?:held|mended|fixed|patched|repaired|propped|kept) (?:together |up |open |shut |closed |going )?(?:with|by) {2}(?:tape|string|chair|blu ?tack|hope|prayers?|gaffer|cardboard|bin bags?|sellotape|book|brick|bucket|goodwill|wedge|mop)
0.5 (?:like|as if|as though) (?:its |it was |we live in |were in |working in |something from |being in )(?:\S+ )?(?:19\d\d|prison|victorian|dickens\w*|the 80s|the 70s|workhouse|a cult|north korea|the stasi|a call centre|mcdonalds|1984|colditz|amazon warehouse|fawlty towers|a circus|a sitcom|w1a|a factory)
0.5 (?:values|wellbeing|mission|vision|strategy|excellence|integrity|outstanding|ambition|resilience|inclusion) {5}(?:posters?|slogan|on the wall|on a mug|on the pens|on the lanyards?|in the loos?|in the toilets|toilets?|webinar|yoga|fruit bowl|cupcake|pizza|banner|hashtag|font|laminated|over the)
0.45 (?:another|yet another|latest|third|fourth|fifth|new) {2}(?:initiative|restructure|rebrand|policy|scheme|system|app|platform|tracker|spreadsheet|framework|consultation|logo|strapline|slogan|values|timetable|behaviour system|seating plan|marking policy|consultant|review|pilot)
0.5 (?:thats|that is|this is|its|it is|is|what a|absolute|utter|total|complete|bloody|pure|just) (?:\S+ )?(?:disgrace\w*|scandal\w*|shambles|farce|outrage\w*|travesty|insult\w*|joke|laughable|ridiculous|unforgivable|appalling|criminal|indefensible|unacceptable)
`;

const alone = `
0.55 this place (?:runs|would|couldnt|cant|thinks|has lost|is a|is an|needs|never|is held|is run|just|stinks|honestly)
`;

export const schoolFrames = [...framesOf(['school'], said), ...framesOf(['school'], alone, true)];
