/** Words for parents, carers and relatives of pupils. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const family = wordList(
  'family',
  `
parent, carer, mum, mam, mom, mummy, mammy, mumsy, mother, dad, daddy, father, stepmum, step mum, stepdad, step dad,
stepmother, stepfather, foster mum, foster dad, foster parent, foster carer, kinship carer, adoptive parent, adopter,
guardian, legal guardian, next of kin, emergency contact, grandparent, grandmother, grandfather, grandma, grandad,
granddad, granda, gran, granny, nan, nana, nanna, nanny, nannan, nain, taid, mamgu, tadcu, grandpa, nonna, nani,
dadi, auntie, aunty, childminder, sibling, older brother, older sister, big brother, big sister, little brother,
little sister, younger sibling, brother in year, sister in year, older sibling, elder brother, elder sister
family, our families, school families, my families, our parents, my parents at school, the parents, some parents,
certain parents, a parent, one parent, this parent, that parent, another parent, these parents,
parents at our school, parents at my school, parent at work, parent at school, parents in my class,
parents of my class, parents of our, parent of one of, mum of one of, dad of one of, mother of one of,
parent governor, parent helper, parent volunteer, parent rep, class parent, room mum, class rep mum, parent body,
parent community, parent council, parent forum, parent teacher association, friends of the school, parents group,
parents whatsapp, parents whatsapp group, class whatsapp, class whatsapp group, mums whatsapp, mums group chat,
parents facebook group, parents page
a mum, one mum, this mum, that mum, some mum, the mums, one of the mums, one of my mums, another mum, a dad, one dad,
this dad, that dad, some dad, the dads, one of the dads, one of my dads, one of my parents at school,
one of the parents, one of our parents, one of my parents, one of the nans, one of the grandparents, a grandparent,
a nan, her mum, his mum, their mum, her dad, his dad, their dad, her mam, his mam, her parents, his parents,
their parents, her nan, his nan, kid mum, child mum, kid dad, child dad, boy mum, girl mum, boy dad, girl dad,
pupil mum, student mum, pupil dad, whose mum, whose dad, whose parents, mums and dads, mums dads, both parents,
single mum, single dad, single parent, lone parent, young mum, estranged parent, separated parents, absent dad,
birth mum, birth parents, biological mum, biological dad
pta mum, pta dad, pta parents, pta lot, pta lady, pta chair, pta chairwoman, pta, ptfa, friends committee,
school gate mum, school gate dads, school gate parents, gate mums, playground mums, playground mafia, school run mum,
school run dad, school mum, school dads, yummy mummy, tiger mum, tiger parent, helicopter parent, lawnmower parent,
snowplough parent, pushy parent, pushy mum, competitive mum, competitive parents, alpha mum, queen bee mum,
range rover mum, four by four mums, 4x4 mums, lululemon mums, dry robe mum, instagram mum, facebook mum, karen mum,
gobby mum, gobby parent, angry mum, angry dad, angry parent, irate mum, irate parent, difficult parent,
nightmare parent, demanding parents, entitled parent, aggressive parent, abusive parent, rude parent,
disengaged parents, hard to reach parents, hard to reach families, supportive parents, lovely parents, lovely mum,
lovely family, problem family, that family, this family, the whole family, notorious family
parental, parental complaint, parent complaint, parent email, email from a parent, email off a parent,
message from a parent, message from a mum, note from home, letter from home, letter from a parent, phone call home,
call home, ring home, rang home, phone home, rung home, contact home, conversation with home, contact with home,
spoke to home, spoken to home, speak to home, home contact, support from home, no support at home,
no support from home, support at home, things at home, stuff at home, at home life, home life, home situation,
homelife, home environment, home visit, parent pay, parentpay, parent meeting, meeting with parents,
met with parents, meeting with mum, meeting with a parent, met with mum, met with dad, spoke to mum, spoken to mum,
spoke to dad, speak to mum, rang mum, rang dad, phoned mum, phoned dad, called mum, emailed mum, mum rang,
mum phoned, mum called, mum emailed, mum messaged, mum came in, mum said, mum says, mum told me, mum asked, dad rang,
dad phoned, dad came in, dad said, dad says, dad turned up, mum turned up, nan picks up, at pick up, at pickup,
at drop off, at dropoff, pick up time, school run, school gate, at the gate, parents evening, parents eve,
parent consultation, parents night, parents in the car park, parking parents, school run parents, sixth form parents,
reception parents, nursery parents, primary parents, secondary parents, send parents, sen parents, academy parents
paretns, parnets, parants, perents, famillies, granparents
year parents, parents of year, mum of year, her gran, his gran, parents in year, families in year, her grandma,
his grandma, her grandad, his grandad, her sister, his sister, her brother, his brother, his uncle, her auntie,
his aunt, her aunt, his carer, her carer, their carer, their nan, their gran, her stepdad, his stepdad, her stepmum,
his stepmum, home said, home have, email home, messaged home, letter home, note home
`,
);
