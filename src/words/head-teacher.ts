/** Words for the head of the school. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const headTeacher = wordList(
  'head-teacher',
  `
headteacher, head teacher, headteach, headmaster, head master, headmistress, head mistress, headship, heidie, heid,
heidy, the heid, heid teacher, heidteacher, principal, the principal, our principal, my principal, prifathro,
prifathrawes, pennaeth, the rector, school rector
the head, our head, our new head, the new head, new head, my head teacher, our old head, previous head, acting head,
interim head, executive head, exec head, exechead, associate head, co head, cohead, co headteacher, head of school,
the head of school, head of the school, head of the junior school, head of the prep school, head of primary,
head of secondary, head of the infants, substantive head, founding head, permanent head, aspiring head,
retiring head, outgoing head, incoming head, head designate, current head, the current head, school head,
academy head, primary head, secondary head, head at ours, head at our place, head at work, head is leaving,
head has resigned, head announced, head emailed, head called us in, head called me in, head walked in,
head popped in, head came in, head told us, head told me, head wants us, told the head, asked the head, see the head,
seen the head, email from the head, emailed the head, letter from the head, meeting with the head,
chat with the head, word with the head, chat with my head, our head says, head office door, head pa, head secretary
ht, hts, the ht, our ht, my ht, new ht, acting ht, exec ht, principle of our school, our principle,
the principle says, head techer, headtacher, headteahcer, headteachr, headteeacher, head teecher, headmster,
prinicpal, princpal, pricipal, principel
the boss, my boss, our boss, boss man, the bossman, boss lady, the boss lady, big boss, the big boss, new boss,
my new boss, the gaffer, our gaffer, the guvnor, the guvner, the chief, the big chief, the big cheese, head honcho,
the head honcho, top dog, big man upstairs, his nibs, her nibs, his lordship, her ladyship, el presidente,
dear leader, our dear leader, our glorious leader, glorious leader, our great leader, great leader,
our fearless leader, fearless leader, supreme leader, our supreme leader, our illustrious leader,
our esteemed leader, esteemed leader, our beloved leader, beloved leader, our noble leader, the leader of our school,
the queen bee, super head, superhead, hero head, chief exec head
our head teacher, my head says, my head said, my head thinks, my head wants, my head wont, my head refuses,
my head told, my head asked, my head is useless, my head is amazing, my head is great, my head is lovely,
my head is off, my head is retiring, my head is leaving, the head at my, the head at our, head of my school,
head of our school, headteacher at, retiring headteacher, her nibs in the office
`,
);
