/** Mocks, insults, undermines or argues with a colleague, manager, head or governor. */
import type { Concern } from './concern.ts';
import { reportCriticism } from './criticism.ts';

const facts = { 'about-colleague': true, 'about-school-people': true };
const advice = ['speak-to-them', 'use-the-grievance-route', 'leave-it-out'];

export const colleagueCriticised: Concern = {
  id: 'colleague-criticised',
  meaning: 'Mocks, insults, undermines or argues with a colleague, manager, head or governor.',
  family: 'colleagues',
  detect: (annotated) =>
    reportCriticism(annotated, 'colleague', { reason: 'colleague-run-down', facts, advice }),
  facts: () => ({ ...facts, 'gives-opinion': true }),
  advice,
  raises: [
    "Our head couldn't run a bath",
    'The deputy has the charisma of a damp flannel',
    'My line manager is useless and everybody on the corridor knows it',
    "SLT wouldn't know a good lesson if it sat on them",
    'Head of year hiding in his office again while we do his break duty',
    "The new SENCO hasn't a clue, she asked me what a reading age was",
    'Our glorious leader has announced another wellbeing survey. Due by midnight',
    'The TA next door was sat on her phone all lesson, absolutely useless as ever',
    'My mentor is a bully and the whole department looks the other way',
    'Love it when the head "consults" us after the letter has gone out',
    'What an absolute muppet. Our deputy has sent the whole school to the wrong hall',
    "The caretaker has never done a day's work in his life",
    "I can't stand our business manager, jobsworth to the bone",
    'The head of science took all the credit for my scheme of work and never said thank you',
    'Our principal thinks leadership means a lanyard and a loud voice',
    "Management my arse, they couldn't manage a raffle",
    'The office staff lost my expenses again, absolutely clueless in there',
    'Assistant head, who has never taught a class in her life, explained my own lesson back to me',
  ],
  passes: [
    "I couldn't run a bath without flooding it",
    'The new sofa has the charisma of a damp flannel',
    'My satnav is useless and everybody in the car knows it',
    "I wouldn't know a good wine if it sat on me",
    'The cat is hiding in the office again while I do the hoovering',
    "The minister hasn't a clue, he asked what a reading age was",
    'Our head has announced an extra half day at Christmas. Hero',
    'The man on the train was sat on his phone all journey',
    'The bully in that film gets what he deserves',
    'Love it when the sun comes out after the washing has gone in',
    'What a muppet I am, I sent my own class to the wrong hall',
    "Our caretaker has never missed a day's work in his life, legend",
    "I can't stand coriander, soap to the bone",
    'Thank you to the head of science for covering me, you never asked for credit',
    'The politician thinks leadership means a flag and a loud voice',
    "The referee, my arse, he couldn't manage a raffle",
    'The airline lost my bag again, absolutely clueless in there',
    "Ofsted is useless and the DfE hasn't a clue",
    'Happy birthday to our deputy, forty and still the fastest in the staff race',
    'My team are brilliant and I would be lost without them',
    'My old head teacher back in the eighties was a tyrant with a cane',
    'Our new TA starts on Monday and she seems lovely',
  ],
};
