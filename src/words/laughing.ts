/** Words for laughter. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const laughing = wordList(
  'laughing',
  `
😂, 🤣, 😹, 😆, 😅, 💀, ☠, 😭, 😄, 😁, 😝, 😜, 🤪, lol, lols, loll, lolol, lolz, loool, lool, looool, lollll,
lolll, lul, lel, lmao, lmaoo, lmaooo, lmfao, lmfaoo, lmaoooo, imao, rofl, roflmao, pmsl, pml, pmpl,
pissing myself, pissed myself, pmsl at, wetting myself, nearly wet myself, haha, hahaha, hahahaha,
hahahahaha, hahah, hahahah, bahaha, bahahaha, bahahah, ahaha, ahahaha, ahahah, hehe, hehehe, heehee,
hee hee, tee hee, teehee, hahha, hahhaa, haaa, haaaa, mwahaha, muahaha, xd, cryin, crying laughing,
crying with laughter, cried laughing, crying rn, im crying, i'm crying, actually crying,
literally crying, i'm weak, im dead, i'm dead, i'm deceased, im deceased, im screaming,
i'm screaming, im howling, i'm howling, cackling, cackled, wheezing, snorted, chuckle, chuckled,
chuckling, giggle, giggled, giggling, laugh, laughed, laughing, laughter, laugh out loud,
laughed out loud, made me laugh, laughed my head off, laughed my arse off, laughing my head off,
laughing so hard, cant stop laughing, couldnt stop laughing, cannot stop laughing,
couldnt keep a straight face, trying not to laugh, try not to laugh, couldnt help laughing,
had to laugh, you have to laugh, got to laugh, gotta laugh, if you dont laugh you'll cry,
if you didnt laugh, in stitches, in hysterics, hysterical, hysterics, creased, creasing, im creased,
creased up, cracked up, cracking up, cracks me up, this killed me, finished me off, this sent me,
that took me out, i can't even, i cant breathe, cannot breathe, tears rolling, tears streaming,
tears down my face, rolling on the floor, im on the floor, ah was buckled, split my sides,
side splitting, belly laugh, proper laugh, havin a laugh, hilarious, so funny, funniest, funny as,
hilarity, comedy gold, comedy genius, pure comedy, i spat my tea out, spat my tea out, spat my tea,
spat my coffee out, choked on my tea, choked on my coffee, snorted my tea, jk, jks, only joking,
just kidding, banter, bants, dead 😂, dead 💀, dead 🤣, crying 😂, crying 🤣, crying 😭,
`,
);
