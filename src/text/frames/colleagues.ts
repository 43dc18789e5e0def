/** Frames that run people at work down: idle, out of touch, pompous, on the make. */
import { framesOf } from './frame.ts';

export const colleagueFrames = framesOf(
  ['colleague'],
  String.raw`
0.5 ~colleague {1}(?:thinks?|reckons?|believes) (?!i |im |we |well |its |it |that |the |she |he |they |you |hes |shes |theyre |there |this )(?:\S+ ){1,4}(?:is|means|are|was|stands for)
0.55 (?:hid|hides?|hiding|sat|sits|sitting|swan\w*|locked|shut|asleep|sleeping|dozing|cooped|camped|squirrelled) {3}(?:in|on|behind) (?:THEIR )(?:\S+ )?(?:office|arse|cupboard|phone|vinted|backside|bum|swivel chair|shed|fat arse)
0.5 (?:sat|stood|sitting|standing|stands|sits|always) {3}(?:on|scrolling|playing|watching|doing|looking at) {2}(?:vinted|phone|facebook|tiktok|insta\w*|candy crush|reels?|homes under|ebay|asos|shein|rightmove|netflix|pinterest)
0.6 (?:does|do|doing|done|did|contributes?|achieves?|manages|knows?) (?:absolutely |precisely |exactly |about )?(?:(?:fuck|sod|bugger|naff|jack|hee|fk|f\*ck|eff|sweet fa) ?(?:all|haw|shit)?|nowt|naff all|nothing all day|hee haw)
0.45 (?:walked|wandered|strolled|swanned|sauntered|breezed|waltzed|floated|sailed) (?:\S+ )?(?:past|off|in|by|through|away|out) {6}(?:and|asked|said|ooh|late|carried|coffee|latte)
0.6 (?:mouth open|fast asleep|asleep|snoring|nodded off|feet up)
0.55 (?:who is|whos|who looks|looks|who|is) (?:about )?(?:twelve|12|eleven|fourteen|14)
0.55 (?:a|that) (?:boy|child|lad|girl|kid|baby|foetus|schoolboy) of (?:thirty|twenty|26|25|30|\w+)
0.6 (?:glorious leader|dear leader|supreme leader|beloved leader|fearless leader|his nibs|her nibs|her ladyship|his lordship|lord muck|lady muck|fat controller|queen bee|the emperor|his majesty|her majesty|god almighty|führer|fuhrer|mussolini|stalin)
0.4 (?:another|latest|yet another|more) {3}(?:emails?|initiative|new word|acronym|learning walk|vision|conference|powerpoint|deep dive|toolkit|wellbeing|pledge|strategy|buzzword)
0.5 slide \d+ of \d+
0.45 (?:on|paid|earns?|earning|gets|salary of|for) (?:£?\d+k|£\d[\d,]+|six figures?|double|twice|three times|that money|that salary|big money|silly money)
0.5 (?:off|sick|signed off) {6}(?:paddle\w*|zumba|holiday|tenerife|fuerteventura|spain|marathon|gym|pub|golf|races|instagram|dancing|festival|beach)
0.6 (?:on the (?:fiddle|take|make|rob)|fiddl\w+|helping (?:himself|herself|themselves)|helps (?:himself|herself)|at the till|backhanders?|brother in law|creaming|pocket(?:ed|ing|s)|trousered|skimm\w+|cook(?:s|ed|ing) the books|covers the ledger|put in for overtime|claims? for|(?:money|refunds?|takings|cash|deposits) (?:\S+ )?(?:went|goes|gone|go)|sticky fingers|light fingered|hand in the till|spend more time in)
0.5 (?:wrong (?:kid|child|date|room|day|year|parent|pupil|name)|wrong email|reply all|ccd|spelling mistakes?|by mistake|and blamed|blames?|blaming|never pass\w*|loses? everything|lost (?:the|my|our|it) (?:again|twice)|forgot again)
0.5 (?:doesnt|didnt|does not|has not|hasnt|wont|never|not once|cant even) (?:even )?(?:know|learned|learnt|learn|remember|speak|spoken|say|said|look|looked|reply|replied|listen|listened|notice|noticed|turn up|read|answer|smile|thank|ask|asked|bother\w*) {2}(?:my|name|names|hello|morning|to me|to us|to staff|staff|us|me|anyone|anybody|to anyone|to them|thank you|thanks|emails?|up)
0.45 (?:cancelled|cancels|cancelling|missed|late|no showed) {4}(?:meetings?|times|again|of our|every|observation|briefing)
0.55 (?:says?|said|saying|uses?|used) \S+ {2}every (?:\S+ )?(?:words?|minutes?|sentence|seconds?|breath|meeting|slide)
0.5 (?:calls?|called|addressed|addresses) (?:me|everyone|us|every \S+|people|staff|the ta|tas) {4}(?:champ|mate|hun|sweetheart|love|girls|ladies|guys|furniture|by the wrong|dear|pal|my lovely|buddy|darling)
0.5 (?:thinks?|treats?|treat|sees?|see) (?:us|me|tas?|staff|support staff|cleaners|the cooks?) (?:is|are|as|like) (?:\S+ )?(?:furniture|dirt|children|kids|servants?|slaves?|muck|shit|idiots|rubbish|skivvies|the help|five year olds|something|invisible|nothing)
0.6 ~colleague {2}(?:told|tells?|informed|explained|explaining|explains|explained to) (?:me|us)? ?{2}(?:my own (?:job|lesson|subject|degree|class)|how to (?:do|teach|clean|cook|mop|fix))
0.6 ~colleague {3}(?:is |are |was |were |r )?(?:an? )?(?:total |complete |utter |absolute |proper |right |pure |such a |real |actual |fucking |bloody )*(?:useless|clueless|joke|shambles|nightmare|liability|snake|bully|muppet|clown|disgrace|waste|embarrassment|bellend|idiot|fool|melt|weapon|numpty|tyrant|dictator|cow|snob|jobsworth|coward|hypocrite|liar|plank|no better|deadwood|dead weight|tool|dinosaur|robot|sheep|puppet|parrot|vampire|ghost)
0.5 (?:has|have|had|with|and) (?:an? |the |some |such a )?(?:ego|god complex|power trip|favourites|pets?|little clique|cliques?|clipboard|lanyard|tan|pointy shoes|brown nose|agenda|laser pointer)
0.5 (?:reads?|reading|read) (?:\S+ )?(?:off|from|straight off) (?:a |the |THEIR )?(?:powerpoint|slides?|screen|script|crib)
0.55 door {1}(?:always )?open
0.5 (?:carrying|carry) (?:him|her|them|half|the rest|the whole|that|=colleague|~colleague)
0.5 (?:two faced|back ?stab\w*|stab\w* in the back|threw {2}under|thrown under|grass(?:ed|ing|es)? (?:me|us|people|on)|took (?:all )?the credit|takes the credit|steals?|stole my|stolen my|passed off)
0.5 (?:failed upwards|promoted (?:beyond|above|because)|only got the job|got the job because|how (?:is|did|does) (?:he|she|that|they|this|=colleague|~colleague) {2}(?:on|still|get|got|even|keep|in charge|sleep)|who (?:hired|appointed|employed|promoted|gave))
0.5 (?:shouts?|shouting|screams?|yells?|bark(?:s|ed|ing)|snap(?:s|ped)|sneer\w*|smirk\w*|belittl\w*|humiliat\w*|patronis\w*|condescend\w*|micromanag\w*|undermin\w*|gaslight\w*|bull(?:y|ies|ied|ying)) (?:at |me|us|staff|my|the tas|everyone|people|anyone|in front|on)?
0.45 (?:made|makes|making) (?:her|him|them|a ta|my ta|the ta|=pupil|~pupil|me|us) {3}(?:cry|ask|stand|beg|in front of|in tears|sob|redo|do it again)
0.45 no better
0.5 (?:last to (?:know|arrive|answer)|first (?:out|to leave|in the queue|home)|gone by (?:three|half|3|five past)|out the door (?:by|before|at)|still in bed)
0.5 (?:puts? out to grass|past it|dinosaurs?|over the hill|jurassic|fossils?|hand the clicker|time to (?:retire|go)|needs? to retire|retire already)
0.5 (?:~colleague|=colleague) {2}(?:doesnt|dont|didnt|cant|couldnt|wont|wouldnt|hasnt|havent|isnt|never|cannae|cannot) (?:even |actually |ever |once )?(?:know|teach|spell|read|reply|answer|listen|care|do|turn|work|manage|lead|make|use|tell|get|understand|mark|plan|speak|look|come|leave|lift|show|bother|back|support|pull|cope|control|hold|run|organise|see|say|been|had|taught|set|heard|got)
0.4 (?:~colleague|=colleague) {3}(?:has|have|had|s) (?:\S+ )?(?:decided|decreed|discovered|declared|insisted|demanded|replaced|banned|scrapped|abolished|launched|rebranded|unveiled|informed|reminded|requested|come back|come up with|invented|sent round|cc d|ccd|forwarded|mandated)
0.4 (?:~colleague|=colleague) {2}(?:decided|decreed|decreed|discovered|declared|insisted|demanded|banned|scrapped|replaced|mandated|insists|decides|announces|demands|wants us|wants everyone|expects|expecting|summoned|sauntered|swanned|reminded us|informed us|lectured)
0.35 (?:emails?|emailed|message\w*|email) {6}(?:from|off|by) {2}(?:~colleague|=colleague)
0.55 (?:another|yet another|nother|more) {5}(?:from|off|by|courtesy of) {2}(?:~colleague|=colleague)
0.5 (?:email|emailed|emails|messaged|whatsapped|text|texted) {6}(?:at \d|\d\d[.:]?\d\d|midnight|11pm|10pm|sunday|saturday|christmas|weekend|on strike|on holiday|half term|6 58|5am|6am)
0.5 (?:in|from|behind|leave|leaves|leaving|left|out of|seen outside|emerges? from|shut in) {1}(?:his|her|their|the) (?:office|ivory tower|cupboard|bunker|lair|cave|penthouse|nest)
0.55 (?:nobody|no one|never|not) {1}(?:seen|sees|saw|spotted|clapped eyes on|met|heard from) {1}(?:him|her|them|=colleague|~colleague) {4}(?:since|in|for|teach|mark|near|outside|all)
0.5 (?:wouldnt|couldnt|cant|doesnt|didnt) (?:say boo|make a decision|decide|find the|find his|find her|work the|use the|tell you|name a|name one|name any|recognise a|know my)
0.5 (?:takes|took|taking|nicks|nicked|stole|steals|claims|claimed|gets|getting) (?:all |the |my |our )*(?:credit|ideas?|planning|resources|glory|mug|milk|lunch|parking space|stapler|biscuits|glue sticks|work)
0.5 (?:does|do|did|done) (?:as little|the least|the minimum|sod|very little|no work|nothing|not much|half the|none of)
0.5 (?:all the work|my job and|doing (?:her|his|their) job|picking up (?:her|his|their)|clean\w* up after (?:her|him|them)|cover for (?:her|his|him|their)|covering (?:her|his|their))
0.5 (?:sick|off|signed off|bad back|migraine|stress|poorly) {3}(?:again|as per|every monday|every friday|mysteriously|conveniently|funny how|allegedly|apparently|surprise|coincidence|yet|but|supposedly)
0.5 (?:favourites?|clique|cliques|inner circle|golden (?:boy|girl|child)|teachers pet|blue eyed|face fits|arse lick\w*|brown nos\w*|suck\w* up|yes men|yes man|lapdogs?|poodles?|minions?|cronies|henchm\w+|flying monkeys|hangers on)
0.5 (?:power mad|power trip|little hitler|dictator|tyrant|control freak|micromanager|stasi|gestapo|kgb|mafia|big brother|thought police|kim jong|putin|napoleon|thatcher|umbridge|trunchbull|cruella|voldemort|darth vader|david brent|mr bean|basil fawlty|captain mainwaring|alan partridge|regina george|machiavelli)
0.5 (?:management|leadership|corporate|edu) (?:speak|jargon|bollocks|bullshit|guff|waffle|babble|buzzwords?)
0.5 (?:leadership|management|slt|head|deputy|boss) (?:101|masterclass|at its finest|at its best|goals|style|in action|skills)
0.5 (?:on|for|earning|paid|being paid) {3}(?:salary|wage|money|k a year|pay|£\S+) {5}(?:to|for|and|cant|doing|still)
0.5 (?:visit\w*|gracing|graced|graces|deign\w*|condescend\w*|lower\w*|stoop\w*|bless\w*) (?:us|to|our|my|the) {2}(?:with|presence|speak|visit|talk|plebs|teach|appear)
`,
);
