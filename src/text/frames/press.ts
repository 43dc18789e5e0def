/** Frames of dealing with the press: who they are, and that the writer will talk to them. */
import { framesOf } from './frame.ts';

/** Somebody of the press, or what they do. */
export const pressFrames = framesOf(
  ['school'],
  String.raw`
0.8 (?:journalists?|journos?|reporters?|newsdesk|news desk|newsroom|tv crew|film crew|camera crew|correspondents?)
0.75 (?:the |local |your |their |from the |at the )(?:\S+ )?(?:gazettes?|heralds?|echos?|argus|chronicles?|courier|chronicle|advertiser|examiner|observer|mercury|journal|recorder|bugle|standard|telegraph|guardian|mirror|express|mail|sun|times|paper|papers|press|evening post|morning news|evening news|telly|media|tes|radio)
0.8 (?:bbc|itv|stv|utv|s4c|sky news|channel 4|channel 5|gb news|look north|newsnight|panorama|radio (?:\d|\S+)|spotlight|points west|midlands today|north west tonight|calendar news|granada|meridian|schools week|observer|daily mail)
0.75 (?:saw|seen|read) (?:your|ur|the) (?:callout|call out|appeal|request|shout out|thread about)
0.7 your (?:reporter|piece|article|story|journalist|photographer|coverage|newsroom|newsdesk)
0.6 (?:herald|argus|gazette|chronicle|observer|guardian|telegraph|echo|courier|advertiser|examiner) (?:want|wants|rang|rings|asked|need|needs|are|is|woman|lad|lass|guy|bloke|man|girl|people|lot|reporter|piece|article|again|if|have)
0.7 (?:press|media|radio|tv|phone|telly|newspaper) (?:interview|office|desk|enquiry|call|request|people|lot)
0.7 (?:at the|from the|to the) (?:news|post|star|press|mail|times|sun|record)
`,
);

/** The writer will talk, has talked, or hands something over. */
export const talkingFrames = framesOf(
  ['school'],
  String.raw`
0.7 (?:happy|willing|glad|free|prepared|keen|delighted|happily|ready|up for|want|wants|wanting|love|game|more than happy|very happy) (?:to )?(?:\S+ )?(?:talk|talking|speak|chat|tell you|tell them|go on|be quoted|be interviewed|give|meet|comment|show you|send you|share|help|answer|fill you in|discuss|be filmed|doing it|do it|quote|a quote|someone|somebody)
0.7 (?:i|ill|i will|id|can|could|yes ill|then yes ill|il|i can|well|we can|we will) (?:\S+ )?(?:talk|speak|tell you|tell them|go on record|go on the record|go on camera|meet you|meet them|do it|show you|send you|give you|give them|be doing it|answer|chat)
0.8 (?:on|off) (?:the )?record
0.8 on camera
0.75 (?:dms?|inbox|messages|pms?) {2}open
0.7 (?:dm|message|ring|call|email|contact|text|signal|whatsapp) me
0.75 (?:keep|leave|kept|keeps|long as|if) {4}(?:my|me|the|our) (?:\S+ )?name {2}(?:out|off|away|changed|quiet|private)
0.75 (?:different name|name withheld|number withheld|blur (?:me|my)|anonymous(?:ly)?|dont use (?:my|me) name|not use my name|no names|not my real name|change my name|voice actor|disguise my)
0.75 (?:said|told (?:them|her|him|\S+)) (?:yes|il|ill|id|i will|i would)
0.75 (?:quoted|interviewed|rung|rang|called|contacted|approached|emailed|messaged|asked|filmed|phoned) {2}(?:by|me|us|back)
0.75 (?:spoke|spoken|speaking|talked|talking|told|telling|rang|ringing|emailed|emailing|dmd|dmed|dm d|messaged|contacted|wrote|written|tipped off|sent) {4}(?:to|with|it to|back|them|her|him|off)
0.65 (?:ive|i have|got|kept|have|sent|bring|hold|took) (?:\S+ ){0,2}?(?:photos?|emails?|slides|minutes|figures|proof|evidence|documents?|recordings?|every email|screenshots?|pictures|a torch|the logbook|pages|receipts)
0.7 (?:interview|quote|statement|story|comment|film|piece) {4}(?:went well|tomorrow|tonight|on friday|with|for the|to the|about)
0.75 (?:can|could|will) talk (?:off|after|tonight|so long|if|any|on|now|before)
0.7 (?:have it|hear it|have this|get it|quote me|take it) {2}(?:from|on|straight from)? ?me
0.65 (?:want|wants|wanting|after|looking for|need|needs|asking for) {2}(?:a voice|someone|somebody|staff|the story|a quote|a teacher|the budget|to know|pages|numbers)
0.75 (?:im in|im out|count me in|ill be in)
0.7 yes {1}on the record
0.7 (?:give|gave|giving|given|pass|passed|got|take|slip|slipped) (?:them|her|him|it|you|the \S+) {1}(?:my number|a quote|a few words|chapter and verse|the lot|everything|both barrels|my side|the story|an interview|a statement|a comment|the inside|some quotes)
0.7 (?:pass|give) (?:on )?my (?:number|details|email|name)
0.7 (?:be|going|been|was|live|listen out|watch out|me|us) {2}on (?:the )?(?:radio|telly|tv|air|bbc|itv|news|breakfast|local radio|\S+ fm)
0.7 (?:ask for me|heres my number|my numbers?|catch me|meet me|ring round|find me|come and find me)
0.8 (?:rang|ring|ringing|rung|phoned|emailed|contacted|called|messaged|dmd) {2}(?:newsdesk|news desk|newsroom|bbc|itv|paper|papers|press|gazette|herald|echo|argus|mail|sun|\S+ newsdesk)
0.7 (?:leak\w*|tip\w* off|forwarded|handed|passed|slipped) {5}(?:to|the)
0.7 (?:going|go|gone|taking (?:it|this)|take (?:it|this)) to the (?:papers?|press|media|news|bbc|mail|sun|guardian)
0.65 (?:they|shes|hes|theyre|its) {1}(?:running|printing|printed|publishing|filming|recording|goes out|going out|airing|coming to film)
0.65 (?:wrong way round|more than you|not the \S+ you|youve printed|you printed|get it right|do try)
`,
);

/** Words that are said only to somebody who will print or broadcast. */
export const sourceFrames = framesOf(
  ['school'],
  String.raw`
0.75 (?:happy|willing|can|could|will|ill|glad|prepared|il|id) (?:\S+ ){0,3}?(?:on|off) (?:the )?record
0.7 (?:talk|talking|speak|tell you|chat|do it|on record|on the record) {10}(?:name {2}out|my name|me name|anonymous\w*|different name|name withheld|number withheld|blur me|real name)
0.7 (?:dms?|inbox) {2}open {25}(?:tell you|record|roof|ceiling|cuts|concrete)
0.7 (?:tell you|off the record|record|roof|ceiling|cuts|concrete) {25}(?:dms?|inbox) {2}open
0.7 (?:if|for) any journalist
0.7 (?:phone|radio|tv|telly) interview
0.7 (?:name|number) withheld
`,
);
