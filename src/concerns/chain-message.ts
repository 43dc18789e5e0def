/** Chain letters, copy-and-paste appeals, giveaways to be shared, hoaxes. */
import type { Concern } from './concern.ts';
import { type CueGroups, cueFrames, letsPass, tellingCues, tellsOutright } from './cue-groups.ts';
import { evidence } from './evidence.ts';
import { clausesOfCues } from './weighing.ts';

const many = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|every|everyone|all|ur|your|ya|any)`;

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.93 copy (?:and|&|n|it &|it and|, tag|it) paste
0.93 copy {2}(?:paste|dont share|tag ten)
0.85 (?:hold|press) (?:your|ur|ya) finger (?:\S+ ){0,3}?(?:down|on|til|until)
0.9 (?:send|forward|fwd|pass|share|post|drop|put|pop) (?:this |it |on |the \S+ |this \S+ )*(?:to|with|in|into|on to) ${many} (?:\S+ ){0,3}?(?:mums|mams|mums|friends|people|ppl|contacts|groups?|besties|pals|brothers|sisters|women|girls|teachers?|parents|others|mum|family|group|page|you|u|yous|person|admire|know)
0.85 (?:break|breaks|breaking|broke|keep) (?:the |this )?(?:chain|it {2}(?:years|yrs|seven|7))
0.9 (?:repost|re post|share|like) if (?:you|u|ya|youre|ur) (?:love|agree|care|remember|have a heart|believe|are|hate|support|had|know)
0.88 \d\d (?:%|percent|per cent|in 100|out of 100) (?:\S+ ){0,3}?(?:wont|will not|dont|wouldnt)
0.85 (?:most|some|few) of (?:you|u|ya) (?:wont|will not|dont)
0.85 i (?:do not|dont|hereby|hereby do not) (?:give )?(?:consent|permission|authori[sz]e)
0.8 (?:before|b4) (?:they|it|fb|facebook|this) {2}(?:deletes?|deleted|taken down|takes? it down|remove\S*|gone)
0.85 (?:tag|nominate) (?:\S+ )?(?:\d+|two|three|four|five|six|nine|ten|your) (?:\S+ )?(?:friends|mates|besties|mums|people|others|pals|or your|who|ladies|girls|teachers)
0.8 (?:dont|do not|not|no) (?:just )?(?:press |hit |click )?share (?:it|cos|wont|gets?|copy|,)
0.8 first \d+ (?:\S+ ){0,4}?(?:repost|share|shares|who|people|to)
0.85 (?:free|£\d+) (?:\S+ )?(?:\S+ )?(?:voucher|vouchers|hamper|gift card|iphone|cricut|planners?|caravan|ipad|air ?fryer) (?:\S+ ){0,12}?(?:share|comment|tag|send|forward|repost|first|groups|contacts)
0.85 (?:comment|like|tag|share) (?:\S+ ){0,6}?(?:tag|share|comment|drop this|put it|repost) (?:\S+ ){0,6}?(?:groups?|win|winners?|giveaway|friends|besties)
0.8 (?:like|share) (?:and|&|n) (?:share|tag|comment) (?:to|2|and|for|this)
0.85 (?:forward|send|share|fwd) (?:this |to )*(?:every|all|everyone|everybody)
0.75 (?:fwd|forwarded|copied) (?:as received|from (?:a|my|another))
0.75 (?:my|a) (?:friends?|mates?|cousins?|sisters?|nephew|neighbours?|colleagues?) (?:\S+ ){0,5}?(?:works for|police|policeman|solicitor|nurse at|in the police|who works|bank)
0.6 better safe than sorry
0.8 (?:years?|yrs) (?:of )?(?:bad luck|no sleep|nits|misery|bad sex)
0.75 (?:a blessing|good luck|money|a miracle|good news) (?:\S+ ){0,4}?(?:by|within|before|in the next|tomorrow|land|come)
0.8 (?:make (?:this|it) (?:go )?viral|share far and wide|police (?:want|have confirmed|are asking|say|advise) {3}(?:this|everyone|share|every)?)
0.75 (?:white|black|blue) van (?:\S+ ){0,14}?(?:kids|children|puppies|kitten|school|schools|estate|sweets)
`),
    tags: { chain: 0.35 },
  },
  against: { fiction: 0.6, football: 0.85, 'resource-idea': 0.8 },
  innocent: cueFrames(String.raw`
0.1 copy (?:and|&|n) paste (?:is|isnt|was|job|jobs|errors?|reports)
0.1 repost of (?:my|our|an old)
0.3 (?:how to|teaching|lesson|learnt|taught|keyboard|shortcut|ctrl|spreadsheet|essay|essays|homework|wikipedia|chatgpt|plagiaris\S*) {8}(?:copy|paste)
0.3 copy (?:and|&|n) paste (?:\S+ ){0,5}?(?:reports?|job|homework|essay|errors?|comments|from wikipedia|lesson|error|policy|architecture|estate)
0.35 (?:another|got|sick of|stop|stop sharing|hate|ignore|please ignore|dont fall for|beware|scam|fake|hoax|not true|its a|debunk\S*) (?:\S+ ){0,6}?(?:chain|hoax|scam|copy and paste|forward)
0.4 (?:supply|food|key|bike|bicycle|daisy|paper|gold|hair|coffee|hotel|shop) chain
`),
};

/** The school's own notices are shared too, and rightly. */
const officialShare = 0.6;

export const chainMessage: Concern = {
  id: 'chain-message',
  meaning: 'Chain letters, copy-and-paste appeals, giveaways to be shared, hoaxes.',
  family: 'conduct',
  denies: (annotated) =>
    letsPass(annotated, groups) ||
    (annotated.draft.account === 'official' && !tellsOutright(annotated, groups)),
  *detect(annotated) {
    const told = tellingCues(annotated, groups);
    const [first] = told?.cues ?? [];
    if (!told || !first) return;
    const share = annotated.draft.account === 'official' ? officialShare : 1;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, told.cues),
      confidence: told.confidence * share,
      reason: 'chain-message',
      cue: first,
      facts: {},
      advice: ['let-it-end-here', 'check-it-first'],
    });
  },
  advice: ['let-it-end-here', 'check-it-first'],
  raises: [
    'Copy and paste, do not share. From Friday they own your holiday snaps unless you post this',
    'Send this to ten friends and good luck will land by Monday',
    'Repost if you love your nan, 97% will not',
    'Do not break the chain or it is seven years of bad luck',
    'FREE hamper from the big shop for the first 500 people, share and tag three friends to win',
    'Hold your finger on the text, copy, paste on your wall for one hour',
    'Forward to every mum you know, police say a man in a white van is offering kids puppies',
    'Copy and paste this to your status before midnight or they keep all your photos',
    'Most of you wont have the nerve to put this on your wall',
    'Fwd from my cousin: do not drink the squash, send to all your groups before they delete it',
    'Like and share to win a caravan, winners picked tonight',
    'Pass this on to 12 women you admire, if you get it back you are loved',
    'My friend works for the police and says share this with everyone, better safe than sorry',
    'Tag nine friends or your kettle breaks by Sunday, dont break it',
    'Share if you agree every child deserves a friend. I know who will',
  ],
  passes: [
    'Copy and paste is not revision, I told my son',
    'Sent this recipe to ten friends, all ten have burnt it',
    'Repost of my sketch from last year, still proud',
    'The bike chain broke seven miles from home',
    'Free school meals form is on the website, please fill it in',
    'Hold the needle with your finger and wind the wool twice',
    'White van blocked our drive again, off to work on foot',
    'I do not give my crisps to anybody',
    'Most of you have met my dog',
    'Forwarding address is with the post office at last',
    'Please like my photo of the pier, I am vain',
    'Supply chain lesson went well, we traced a banana',
    'My friend works for the bank and hates it',
    'Tag rugby with nine lads in the rain, lovely',
    'Share your best slow cooker meals below, I need ideas',
    { text: 'Please share: our summer fair is on Saturday at noon', account: 'official' },
  ],
};
