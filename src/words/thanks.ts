/** Words for thanks and appreciation. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const thanks = wordList(
  'thanks',
  `
thank you, thank you to, thank you so much, thankyou, thank u, thank you for, thank you all,
thank you everyone, a huge thank you, huge thank you, massive thank you, big thank you,
special thank you, heartfelt thank you, sincere thank you, thanks, thanks to, thanks for,
thanks so much, thanks again, thanks all, thanks everyone, many thanks, big thanks, massive thanks,
huge thanks, special thanks, heartfelt thanks, sincere thanks, endless thanks, thanks a million,
thanks to everyone, thanks to all, thanks to our, ta, ta muchly, cheers to, cheers for, diolch,
diolch yn fawr, diolch i, go raibh maith, tapadh leibh, ty, tysm, thx, tnx, thanx, fanks, shout out,
shout out to, shoutout to, massive shout out, huge shout out, big shout out, special mention,
special mention to, honourable mention, big up to, big up, hats off to, kudos to, props to,
respect to, round of applause for, grateful, so grateful, very grateful, eternally grateful,
forever grateful, incredibly grateful, gratitude, with gratitude, thankful, so thankful, appreciate,
really appreciate, much appreciated, greatly appreciated, so appreciated, appreciation,
couldn't have done it without, couldn't do it without, couldn't do this without,
could not have done it without, wouldn't be possible without, wouldn't have been possible without,
not possible without, made possible by, indebted to, owe a debt, debt of gratitude, owe it all to,
blessed with, lucky to have, lucky to work with, for all your help, for all your support,
for all your hard work, for all the support, for all their help, for all their hard work,
for your kind, for your generous, for your generosity, your generosity, your kindness,
your kind words, kind donation, kindly donated, generously donated, your support, for supporting us,
for supporting our, for coming, for joining us, for helping, for giving up * time, gave up * time,
giving up their time, for making, for looking after, means the world, means so much,
meant the world, means a lot, 🙏, 💐, 🫶
`,
);
