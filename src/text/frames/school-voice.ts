/** Frames that give a view, an answer or an apology as the school's own. */
import { framesOf } from './frame.ts';

const bodies =
  '(?:school|trust|academy|college|sixth form|nursery|federation|governing body|governors|board|staff|staff team|leadership team|slt|department|primary|secondary|setting|school community|team|centre|faculty|infants|juniors)';
const stance =
  '(?:believes?|thinks?|feels?|takes? the view|stands?|rejects?|supports?|opposes?|condemns?|objects?|refuses?|accepts?|expects?|insists?|considers?|welcomes?|regrets?|apologises?|recognises?|agrees?|urges?|holds?|disagrees?|do not|does not|doesnt|dont|will not|wont|will never|would never|have always|has always|will be saying|will go on|are proud|are committed|is committed|are clear|is clear|are aware|tolerates?|takes? pride|prides?|denies|deny|wish|wishes|want it known|will be|cannot|can not|reserve|deplore|reckon|are sorry|no longer)';

/** Told of the school by name or by kind. */
export const schoolVoiceFrames = framesOf(
  ['school'],
  String.raw`
0.85 (?:speaking|speak|talking|writing|posting|answering|commenting|apologising|replying|responding|say it|say this|said so|saying this|saying it) {2}(?:for|on behalf of) (?:all of us|all at|all the staff|all staff|us all|every|everyone|everybody|each of us|the (?:\S+ )?${bodies}|our (?:\S+ )?${bodies}|my (?:school|trust|department|staff|colleagues)|~school|staff|the head|slt|the governors)
0.75 on behalf of (?:all of us|all at|all the staff|all staff|us all|every|everyone|everybody|the (?:\S+ )?${bodies}|our (?:\S+ )?${bodies}|my (?:school|trust|department|staff|colleagues)|~school|staff|the head|slt|us)
0.85 as an? (?:\S+ )?${bodies} , ?(?:i |we|our)
0.85 as an? (?:\S+ )?${bodies} we
0.75 as (?:governors|leaders|senior leaders|slt|trustees|a staff) (?:, )?we
0.75 we as an? (?:\S+ )?${bodies}
0.85 (?:thats|that is|this is|it is|its|remains|and that is|heres|here is) (?:our|the schools?|the trusts?|the academys|the colleges) (?:official |final |agreed )?(?:position|policy|view|line|stance|answer|statement|response)
0.75 (?:our|the schools?|the trusts?|the academys|the colleges|official|~schools?) (?:official |agreed |considered )?(?:position|stance|view|line|statement|response) (?:is|on|remains|as|has|that|to)
0.75 (?:~school|our ${bodies}|the ${bodies}|this ${bodies}) {1}${stance}
0.85 (?:staff|governors|the head|slt|everyone|school|the school|the trust|our head|the office|head|~colleague) {4}(?:asked|asks|want|wants|wanted|told|got) me to (?:\S+ ){0,3}?(?:say|pop|post|let|put|reply|tell|make|confirm|answer|apologise|clear)
0.75 (?:whole |entire )?(?:school|school community|trust|college|academy|staff) (?:will be |stands? |is |are )(?:all )?(?:right |fully |firmly |squarely |very much )?(?:behind|against|with|saying|opposed)
0.75 (?:every one|every single one|all|each) of us (?:here|at|in the trust|in school|on the staff|objects?|agrees?|thinks?|believes?|says?|stands?)
0.7 (?:youve|you have|please accept|accept) {2}(?:our|the schools) (?:\S+ )?apolog\w+
0.7 (?:rest assured|to be clear|for the record|let me be clear|just to confirm|can confirm|mind at rest|to reassure|let me reassure|put on record|place on record) {5}(?:we|the school|the trust|our school|~school)
0.7 (?:director|head|deputy|chair|vice chair|governor|principal|senco|bursar|secretary|trustee|ceo) {6}here {5}(?:we|our|to be clear)
0.65 we (?:do not|dont|will not|wont|cannot|have never|never|would never) (?:\S+ )?(?:stand by|reopen|tolerate|recognise|comment|hold with|discuss|exclude|authorise|apologise for|turn away|run|allow)
0.65 (?:wed|we would|we) (?:\S+ )?(?:ask|urge|invite|remind|encourage|request) {1}(?:every|families|parents|folk|people|residents|anyone|the|all)
0.65 (?:consider|regard|treat) (?:the|this|that) (?:matter|subject|issue) (?:as )?closed
0.85 as an? (?:\S+ ){0,2}?${bodies} (?:\S+ ){0,3}?(?:we|our|were|weve|wed)
0.75 (?:know|think|sure) i (?:can )?speak for
0.5 (?:our|the schools?) (?:doors? (?:is|are)|message|ethos|stand|word|promise|decision) (?:is|are|to|on|stands|has|was|always)
0.7 (?:you have|youve) (?:our|the schools?) (?:word|thanks|full support|backing|promise)
0.75 (?:official|officially) (?:word|line|answer|statement|position|response)
0.7 (?:the school|the trust|our school|our trust|the academy|~school) (?:\S+ ){0,1}?(?:has nothing to hide|has no plans|is happy to|would like to|is right|was right|is proud to|is sorry|would never|has always|are backing|backs|is backing|wont be)
0.7 we (?:\S+ )?(?:make no apology|stand by|stand firm|stand against|stand with|stand behind|take {4}seriously|have nothing to hide|wont be bullied|hold our hands up|got it right|got it wrong|back the|are right behind)
0.65 (?:if|what) (?:parents|families|anyone|residents|you) {4}(?:contact|speak to|ring|come and see|talk to) us
0.65 there(?:s| is) no truth in
0.5 (?:headteacher|head|deputy|governor|chair|principal|ceo|trustee|director|bursar) (?:at|here|from) {4}(?:we|and we)
`,
);

/** Wants the name of the school right behind it. */
export const weAtFrames = framesOf(
  ['school'],
  String.raw`
0.8 (?:we|us|all|all of us|those of us|everyone|everybody|staff|each of us|every one of us|every single one of us|all the staff|the team|none of us) (?:\S+ )?(?:at|in|of|from)
0.85 (?:speaking|speak|talking|writing|posting|answering|commenting|apologising|replying|responding) (?:\S+ )?(?:for|on behalf of|as)
0.75 (?:on behalf of|from all at|from everyone at|from all of us at|statement from|a message from)
`,
);

/** Wants the name of the school inside it. */
export const atWeFrames = framesOf(
  ['school'],
  String.raw`
0.8 at (?:\S+ ){1,5}?we (?:\S+ )?${stance}
0.8 (?:here at|from all of us at|with) (?:\S+ ){1,4}?(?:we|our)
`,
);
