/** Mocks, insults, blames or complains about parents, carers or families of the school. */
import type { Concern } from './concern.ts';
import { reportCriticism } from './criticism.ts';

const facts = { 'about-pupil': false, 'about-colleague': false, 'about-school-people': true };
const advice = ['raise-it-with-the-family', 'keep-it-for-the-staffroom', 'leave-it-out'];

export const familyCriticised: Concern = {
  id: 'family-criticised',
  meaning: 'Mocks, insults, blames or complains about parents, carers or families of the school.',
  family: 'families',
  detect: (annotated) =>
    reportCriticism(annotated, 'family', { reason: 'family-run-down', facts, advice }),
  facts: () => ({ ...facts, 'gives-opinion': true }),
  advice,
  raises: [
    'Had a mum at the gate in her pyjamas demanding to see me because his jumper was lost. Again',
    "Parents who can't be bothered to read with their kids and then complain about the grade",
    'Another no show at parents evening, and not one of the parents I needed turned up',
    'Apple and tree, that family. Dad was kicking off in reception before nine',
    'No wonder he behaves like that, have you met the mother',
    "One of the dads came in to tell me his son doesn't do homework. Clearly neither does dad, the lazy so and so",
    'Some parents at my school are not fit to have kids, they should need a licence',
    'The parents at our school are a nightmare, entitled the lot of them',
    'Mum turned up stinking of weed and wanted to talk about his attitude',
    'To the dad who parks on the zigzags every morning: you are selfish and one day you will hurt somebody',
    'They can afford a new iPhone and a hot tub but not dinner money, some families',
    'Mum emailed at midnight, three pages, demanding to know why she only got a sticker. Give me strength',
    'If the parents of my Year 2s spent as much time reading with them as they do moaning on Facebook they would fly',
    'That mother is a piece of work, screaming at our receptionist over a water bottle',
    'Parents of my Year 6s are useless. Not one reading record signed since May',
    'Thick as mince, that whole family, and the nan is worse',
    'His mum has the nerve to blame me when she never opened a single letter',
  ],
  passes: [
    'I was at the shop in my pyjamas demanding milk before seven',
    'Parents who read with their kids every night, thank you, it shows',
    'Lovely parents evening, every one of the parents turned up and somebody brought cake',
    'Apple and tree: my own daughter has started correcting signs too',
    'No wonder he was proud, have you seen the mosaic his class made',
    'One of the dads told me his son loves my lessons. I had something in my eye',
    'You need a licence before you fish the canal',
    'The neighbours are a nightmare, entitled the lot of them',
    'The pub was stinking of weed and I wanted to go home',
    'To the dad who fixed our bike shed: you are a hero, thank you',
    'They can afford a new stadium but not a decent midfield',
    'My mum emailed at midnight, three pages, about the cat',
    'If I spent as much time at the gym as on the sofa I would fly',
    'That villain is a piece of work, screaming at the receptionist in episode two',
    'Useless. Not one parcel delivered since May',
    'Thick as mince, my brother, and I love him',
    'Mums and dads, please bring a named water bottle on Monday',
    'Had a mum in today asking how to help with fractions, we had a good chat',
    'My mother in law is a nightmare at Christmas',
    "As a parent I find the letters from my son's school a bit much",
    'Thank you to all our families for the cakes, you raised forty pounds',
  ],
};
