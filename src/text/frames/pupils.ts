/** Frames that run pupils down: wild creatures, hopeless work, no future. */
import { framesOf } from './frame.ts';

export const pupilFrames = framesOf(
  ['pupil'],
  String.raw`
0.6 (?:savages?|animals|gremlins?|beasts?|hyenas?|locusts|vermin|heathens|barbarians|vandals|terrorists?|inmates|apes|gorillas|chimps?|swine|scavengers|parasites|cockroaches|neanderthals|window lickers|gobshites|horrors|toerags|this shower|shower of|shower o|laziest shower|wasters|shitbags|oiks|yobs|ferals?|thieving|gits)
0.45 (?:monsters?|zoo|jungle|prison|riot|war ?zone|asylum|borstal|cage|swamp|demons?|hostage|mob|rabble|plague|wolves|dogs|donkeys|zombies|goblins|bams?|madhouse|bear pit|safari|stampede|carnage|bedlam)
0.55 (?:let|left|leaves|opened|out of|escaped) {2}(?:cage|zoo|kennels?|asylum)
0.5 (?:riot gear|hard hat|danger money|combat pay|body armour|stab vest|exorcist|tranquilliser|tranquiliser|cattle prod|muzzles?|whip and a chair|holy water)
0.5 (?:half|most|none|not one|hardly any|all|\d+|six|ten|twelve|twenty) of (?:them|em|um|~pupil|=pupil|the class|my class|this lot) (?:still )?(?:cant|couldnt|cannot|dont know|didnt know|havent a|hadnt|wouldnt know|cor|cannae)
0.4 (?:explain\w*|told|asked|said|repeated|gone over|went over|covered|taught) {8}(?:\d+(?:st|nd|rd|th) time|hundredth|thousandth|millionth|umpteenth|three times|four times|five times|ten times|\d\d+ times)
0.6 (?:nations?|countrys|our|the) (?:future|next generation) {3}(?:safe|good|bright|doomed|fucked|hands|depends)
0.6 (?:feared?|fear|despair|worry|worried|no hope|fat lot of hope) (?:more )?(?:for|of) (?:a|the|this|our|humanity|their|any)
0.5 (?:got|has|have|hes got|shes got|with|in his|bang to) (?:bad )?(?:form|previous) (?:for it|for this|as long)
0.5 (?:never|dont|doesnt|didnt|wont|wouldnt) (?:ever )?(?:wash|shower|wipe|brush)\w*
0.5 (?:smells?|stinks?|reeks?|honks?|whiffs?|hums) (?:of|like|to|the|out|in|from)
0.45 (?:deodorant|soap|febreze|nits|lynx|peg on my nose)
0.5 (?:no|hardly|not exactly|not) (?:little )?(?:angels?|saints?|cherubs?|einsteins?|rocket scientists?|geniuses|oxbridge|olympians?)
0.4 (?:little|proper|right|such a|wee) (?:madams?|princess|prince|darlings?|so and so|devils?|gangster|hard ?man|charmer)
0.6 (?:little|wee|cocky|lippy|gobby|thieving|evil|mouthy|horrible|nasty|rude|lazy|smug|feral|great|big) (?:\S+ )?(?:sods?|gits?|shits?|shites?|s\W?h?\W?i?\W?ts?|sh\Wt\w*|so and sos?|toerags?|scrotes?|buggers?|monsters?|gremlins?|lumps?|lump|swine|weasels?|rats?|madams?|cretins?|tyrants?|thieves|thief|bams?|nyaffs?)
0.55 (?:chatgpt|copied|cheated|plagiarised|googled) {6}(?:him|her|them|spelt|spelled|he|she|they|=pupil)
0.4 (?:kick(?:ed|ing)? off|mouthing off|bark(?:ed|ing|s)? at me|swearing at me|answering back|gave me lip|giving it)
0.45 (?:drove|driven|broke|broken|finished|ate|eaten|stolen|sucked|killed|crushed|took|taken) (?:me|us|my|my ta|every) {2}(?:will to live|spirit|soul|to drink|mind|broken|cry|sanity|nerve|faith)
0.5 (?:dont|doesnt|wont|never) (?:do|does|bother with|answer to|believe in) (?:homework|detentions|detention|manners|reading|writing|work|school|effort)
0.45 \d+ more (?:weeks|days|lessons|mondays|fridays|sleeps) (?:of|with|to go with)
0.55 ~pupil (?:are|is|r|am|was|were|wor|be|being|been|have been|has been)? ?(?:all |just |literally |absolute |absolutely |honestly |pure |proper |total |actual )*(?:shite?|crap|rubbish|useless|garbage|pap|dire|scum|dogs|animals|feral|vile|evil|savages|thick|idle|lazy|cunts?|c\W?nts?|awful|a nightmare|horrible|hopeless|dreadful|terrible)
0.4 (?:window lickers?|inhaler|drama|tantrum|sick note|sicknote|excuse|toilet pass|moaning|crocodile tears?) (?:queen|king|princess|merchant)
0.4 (?:genuinely|actually|really|honestly) (?:miss|like|look forward)
0.45 (?:wouldnt|would not|not|you d not|youd not|dont) (?:be|fall over|faint|exactly) {2}(?:shock|surprised|shocked)
0.5 (?:worst|toughest|rowdiest|nastiest|laziest|weakest|thickest|rudest|most horrible|most badly behaved) {2}(?:~pupil|=pupil|class|set|group|cohort|year|bunch|lot)
0.5 (?:like|its like|was like|akin to|basically) {2}(?:herding|feeding time|teaching|lord of the flies|a zoo|zoo|prison|planet of the apes|talking to|wrangling|babysitting|crowd control|jurassic|gremlins|a riot|the purge|hunger games|animals|wild|custard|furniture|houseplants?|a wall|bollards?|chimps?)
0.55 (?:lord of the flies|feeding time|planet of the apes|the purge|hunger games|crowd control|chimps tea)
0.5 (?:handed|hand|turned|gave|given|got|marked|marking|reading|read) {6}(?:blank|gibberish|drivel|illegible|word salad|chatgpt|copied|one line|two lines|one sentence|own name|name spelt|crayon|wrong book|nonsense|rubbish|tripe|dross)
0.45 (?:drivel|gibberish|illegible|word salad|tripe|dross|bilge|scrawl)
0.45 (?:spelt|spelled|wrote|written|spells|pronounced|thought|thinks?|believes?|reckons?|asked me|asked|asks|told me|informed me) {4}(?:wrong|own name|was a country|is a country|is a|was a|were|what a|which way|if the|whether|is in|was the)
0.5 (?:cant|couldnt|cannot|cannae|dont|doesnt|didnt|never|not one|none|nobody|still) {3}(?:add up|subtract|times tables?|tell the time|read a clock|write a sentence|use a (?:ruler|full stop|comma|fork|knife)|capital letters?|full stops?|bring a pen|brought a pen|own a pen|a pen between|listen|shut up|be quiet|stop talking|do as|behave|pay attention|lift a pen|done the|do the work|do any work|done any|revised?|try|tried|care)
0.5 (?:mouth|gob|lip|attitude|arrogance|entitlement|behaviour|cheek|swagger|ego|smell|stench|noise|state) (?:on|of) (?:him|her|them|that|this|these|those|some|em|my|our|year|~pupil|=pupil)
0.5 (?:rather|sooner|prefer to|d rather) (?:\S+ ){1,8}than (?:teach|spend|have|face|cover|do|see|take)
0.45 (?:roll on|cant wait for|counting down to|thank (?:god|christ|fuck) for) {3}(?:july|friday|summer|half term|leavers|study leave|exclusion|the holidays|home time) 
0.5 (?:need|needs|wants?|want|deserves?) {2}(?:excluding|expelling|excluded|expelled|permanent exclusion|locking|a muzzle|a lead|a cage|bringing back the cane|the cane|the belt|a clip|a kick|a slap|a boot|sedating|tranquillis\w*|exorcis\w*|neutering|potty training|house training|medicating|bleaching|dipping|fumigating)
0.6 (?:bring back|bring in) {2}(?:the )?(?:cane|belt|slipper|birch|strap|corporal punishment|national service|borstal)
0.5 (?:future|destined for|end up|ending up|headed for|bound for|see (?:him|her|them|you) (?:in|on)|heading for|next stop) {3}(?:prison|jail|the dole|crimewatch|court|borstal|jeremy kyle|nick|inmate|benefits|parole|asbo|the cells|the old bailey|strangeways|hmp|criminal|drug dealer|burglar|shoplifter)
0.5 (?:jeremy kyle|crimewatch|asbo|future (?:inmates?|criminals?|convicts?|dole))
0.5 (?:pen|brain|manners?|clue|book|thought|bath|gcse|full stop|pencil|idea|functioning brain) between (?:them|em|the lot|the \S+ of (?:them|em)|thirty|the two|the whole|~pupil|=pupil)
`,
);
