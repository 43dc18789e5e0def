/** Mocks, insults or complains about a pupil, class or cohort that the writer works with. */
import type { Concern } from './concern.ts';
import { reportCriticism } from './criticism.ts';

const facts = { 'about-pupil': true, 'about-school-people': true };
const advice = ['keep-it-for-the-staffroom', 'say-what-would-help', 'leave-it-out'];

export const pupilCriticised: Concern = {
  id: 'pupil-criticised',
  meaning: 'Mocks, insults or complains about a pupil, class or cohort that the writer works with.',
  family: 'pupils',
  detect: (annotated) =>
    reportCriticism(annotated, 'pupil', { reason: 'pupil-run-down', facts, advice }),
  facts: () => ({ ...facts, 'gives-opinion': true }),
  advice,
  raises: [
    'My Year 8s have the attention span of a moth and half the charm',
    'Bottom set this morning: two brain cells between thirty of them and both were on a break',
    'Never taught such a rude bunch, and I have taught Year 9 in a heatwave',
    '10C are feral. I have asked for a whip and a chair',
    'The lads in my form are bone idle, every one of them',
    "Some of my Year 11s still can't spell their own surname",
    '8Y1 are savages today, I counted four pens embedded in the ceiling',
    "Worst class I've had in twenty years and they only arrived in September",
    'One of my tutees is a nasty piece of work and nobody will say it',
    "I've met brighter bollards than my Year 7 set",
    "My tutor group couldn't organise a queue for chips",
    'That kid in 5B is a spiteful little madam',
    'Year 10 are thick as planks, I said it',
    '4 weeks left of these muppets in 7R, then I am free',
    'The kids in 9F are horrible, they made the supply teacher cry and then filmed it',
    "My class think Paris is a country. The nation's future is in safe hands",
    'Set 5 handed in thirty blank pages and called it revision. Lazy little gits',
  ],
  passes: [
    'The attention span of a moth, that is me after six hours of marking',
    'Two brain cells left by Friday and both belong to me, my Year 9s were a delight',
    'Never taught such a kind bunch, and I have taught Year 9 in a heatwave',
    'The cat is feral. I have asked the vet for a whip and a chair',
    'The new printer is bone idle, every job of it',
    'Some of our Year 11s can now spell onomatopoeia, proud does not cover it',
    'Savages, that is what they called us in the away end',
    "Worst haircut I've had in twenty years",
    'A nasty piece of work, that villain in the new crime drama',
    "I've met brighter people at parties than me, says my wife",
    "My book club couldn't organise a queue for chips",
    'My own son is a cheeky little monkey and starts in 5B on Monday',
    'Pizza as thick as planks, I said it',
    'The muppets film was on and I cried at the end',
    'The weather is horrible, it made the supply teacher late',
    'My Year 2s are so chatty today, bless them, I would not swap them',
    'The SATs are a useless test and the minister is clueless',
    'Whoever set that exam paper should be ashamed, our kids worked so hard',
    'At school I was the laziest lad in my class and look at me now',
    'Our pupils smashed the quiz, so proud of every one of them',
    'The referee was useless and the linesman was worse',
  ],
};
