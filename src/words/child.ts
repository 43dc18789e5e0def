/** Words for children and young people as such, whoever's they are. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const child = wordList(
  'child',
  `
child, children, childer, kids, boy, girl, lad, lass, lassie, laddie, toddler, infant, baby, babies, tot, teenager, teen,
adolescent, youngster, youth, youths, young people, young person, young man, young men, young lady, young ladies,
young women, young woman, pupil, student, schoolchild, schoolchildren, schoolboy, schoolgirl, sixth former, 6th former,
bairn, wean, wee one, little one, little un, littlies, tinies, preschooler, learner, junior, under elevens, under nines,
under 9s, under 10s, under 11s, under 12s, under 13s, under 14s, under 15s, under 16s, u9s, u10s, u11s, u12s, u13s,
u14s, u15s, u16s, year group, choir, prefect, leavers, disgyblion, dzieci, bachgen, candidates
`,
);
