/** Forenames that are common words too. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const forenameWord = wordList(
  'forename-word',
  `
will, grace, hope, mark, rose, summer, may, art, bill, faith, joy, sunny, rich, frank, dawn, iris,
jack, april, june, august, autumn, winter, amber, jade, ruby, pearl, crystal, diamond, opal, coral,
ebony, ivory, scarlet, violet, olive, hazel, ginger, sandy, rusty, holly, ivy, heather, daisy, lily,
poppy, jasmine, willow, fern, clover, ash, sage, saffron, rosemary, honey, cherry, clementine,
angel, star, sky, skye, river, brook, glen, dale, cliff, clay, heath, meadow, robin, wren, raven,
drake, tiger, bunny, kitty, tabby, teddy, sonny, junior, buster, kit, kip, penny, duke, earl,
prince, princess, marquis, queenie, precious, blessing, gift, mercy, patience, charity, prudence,
peace, praise, goodness, favour, favor, miracle, destiny, heaven, glory, divine, wisdom, talent,
lucky, jolly, lovemore, prosper, promise, victory, liberty, trinity, honour, melody, harmony, viola,
carol, noel, eve, christian, grant, chase, chance, drew, wade, lance, hunter, archer, tanner, nick,
rob, sue, pat, bob, max, guy, jean, norm, ray, rod, reed, miles, randy, dick, willy, woody, spike,
rocky, gem, jazz, jan, ken, chuck, wally, mick, ned, reg, sid, tim, sal, fin, stew, dusty, misty,
paris, india, devon, kent, asia, portia, valentine, roman, dean, prem, harsh, shiv, shine, pinky,
sweety, sapphire, pixie, reign, zen, axel, cruz, kirk, dolly, everton, tori, basil, ed,
`,
  { exact: true },
);
