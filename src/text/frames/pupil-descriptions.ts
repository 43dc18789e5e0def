/** Descriptions by which people who know the school can tell one child: the only one, the one who, a feature, an event. */
import { framesOf } from './frame.ts';

const child =
  '(?:boy|girl|lad|lads|lass|lassie|laddie|kid|child|bairn|wean|pupil|student|one|teen|teenager|youngster|sixth former|wee boy|wee girl|prefect|fella|fellow|chap|yin|soul|mite|sod|terror|monster|madam|man|un|tutee|toddler|tot)';
const old =
  '(?:little |wee |big |poor |young |tiny |same |new |quiet |lovely |wonderful |one |certain |dear )*';

/** Nobody else in the school fits. */
export const uniqueFrames = framesOf(
  ['pupil'],
  String.raw`
0.85 only (?:\S+ ){0,2}?${child} (?:with|who|that|in|on|at|wi|to|allowed|on roll|of|from|without|whos|whose|using|left|weve|we have)
0.85 only (?:\S+ ){0,3}?(?:wheelchair|hearing aid|cochlear|deaf|blind|guide dog|frame|user|stoma|implant|prosthetic|stammer|feeding tube|peg|tracheostomy|walker)
0.8 (?:weve|we have|weve got|ive|i have|ive got|theres|there is|we had|got) (?:exactly |only |just |precisely )(?:the )?one (?:\S+ ){0,3}?${child}
0.8 (?:he|she|hes|shes|theyre|they are|who|whos|is|was) (?:\S+ ){0,2}?(?:the|our) (?:one and )?only (?:\S+ ){1,3}?(?:on|in|at|with|user|here|boy|girl|child|pupil|student|one)
0.8 the one and only (?:child|pupil|student|boy|girl|lad|kid)
0.75 (?:first|last|youngest|oldest|tallest|smallest|biggest) (?:boy|girl|lad|lass|pupil|student|child|kid) (?:in|on|at|ever|with|from|we|to)
`,
);

/** One child by something seen or something that happened. */
export const describedFrames = framesOf(
  ['pupil'],
  String.raw`
0.45 (?:the|that|this|our|my|your|yon|thon) ${old}${child} (?:who|that|as|whos|thats|what) (?:\S+ ){0,2}?(?:got|was|is|had|has|came|come|arrived|joined|moved|climbed|threw|broke|set|fell|sits|sat|wears|walks|bites|bit|kicked|lost|won|left|brought|stood|started|goes|uses|needs|does|did|never|doesnt|hasnt|cant|wont|always|keeps|ran|runs|told|hit|spat|lives|speaks|been|went|took|put|wouldnt|couldnt|just)
0.65 (?:the|that|this|our|your|yon) ${old}${child} (?:with|wi|wae) (?:the|a|an|his|her|one|no|only|pink|blue|red|green|purple|long|big|curly|ginger|hearing|the big)
0.65 (?:the|that) one (?:with|wi|in|wae) (?:the|a|his|her) (?:\S+ )?(?:frame|wheelchair|walker|glasses|patch|hair|tail|mullet|afro|hat|brace|splint|aids?|implant|stammer|stutter|limp|cast|crutches|tattoo|freckles|plaits|turban|hijab|headphones|ear defenders|inhalers?|pump|tube|hoodie|coat|jumper|boots|scar|birthmark|plaster|tooth|teeth|accent|lisp)
0.6 (?:lad|boy|girl|lass|wee boy|wee girl|little boy|little girl|kid) (?:who|that|whos) (?:sits|sat|got excluded|got suspended|was excluded|was in the paper|was on the news|came to us|arrived|joined us|moved here|climbed|set fire|set off|threw|fell|won|broke|brought|started|lost|wears|speaks|uses)
0.7 (?:you|u|yous|youll|yall|everyone|everybody|we|anyone|folk|whole village|half the town|all of you|them as|staff) (?:\S+ ){0,3}?(?:know|knows|clocked|seen|met|recognise|recognised) (?:exactly )?(?:which|the (?:lad|boy|girl|one|kid)|who (?:he|she|i mean|it is|im on about|im talking about)|him|her)
0.78 (?:the|our|them|those|both) (?:\S+ )?twins
0.65 (?:the|our|my|a) (?:set of|pair of) (?:twins|triplets|brothers|sisters)
0.6 (?:the|that|our) (?:deaf|blind|syrian|ukrainian|afghan|polish|somali|kurdish|autistic|ginger|tall|mute|refugee|foster|adopted|traveller|gypsy|new|head|iraqi|eritrean|sudanese|turkish|romanian|bulgarian|hong kong|chinese|scouse|welsh|geordie|american) (?:boy|girl|lad|lass|kid|child|one)(?= (?:in|from|who|that|with|has|is|was|whos|today|at))
0.75 (?:the |that |)(?:boy|girl|lad|lass|kid|child|student|pupil|man|one) (?:who |that |)?(?:arrived|came|come|joined us|moved) (?:here |to us |over |to our )?from (?:\S+) (?:in|last|this|just|at|over|with|without|six|three|two|and)
0.6 (?:a|one) (?:boy|girl|lad|child|kid|student|pupil) (?:\S+ ){0,3}?(?:arrive|arrived|came|come) (?:to us )?from
0.7 (?:data manager|caretaker|head|heads|deputy|deputys|ta|tas|teacher|teachers|governor|governors|secretary|cook|vicar|mayor|doctor|councillor|headteacher|bursar|chair of governors|pe teacher)s? own (?:lad|son|daughter|kid|child|girl|boy|lass|two)
0.55 (?:ill|i ll|lets|we ll|well) (?:just )?call (?:him|her|them)
0.6 (?:he|she) (?:always |only |still )?(?:wears|walks with|carries|has) (?:that|the|a|his|her) (?:\S+ ){1,3}?(?:every day|everywhere|each day|to school|all year)
`,
);
