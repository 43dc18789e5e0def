/** Words for single pupils as staff call them. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const pupil = wordList(
  'pupil',
  `
pupil, student, kid, kiddo, kiddie, kiddy, tutee, mentee, prefect, learner, scholar, schoolchild, schoolchildren,
schoolkid, schoolboy, schoolgirl
wean, wain, wee one, wee un, bairn, lassie, laddie, wee soul, wee boy, wee girl, wee lad, wee lass, wee man,
wee fella, wee dude, wee lassie, wee yin, disgybl, plentyn
youngster, young person, young people, young un, youngun, yp, yps, teen, teenager, adolescent, tween, yute, yoot,
mandem, roadman, tearaway, ragamuffin, scallywag
sixth former, 6th former, sixthformer, boarder, day pupil, junior boy, junior girl, new starter, new boy, new girl,
new arrival, mid year admission, transfer student, exchange student
head boy, head girl, deputy head boy, deputy head girl, senior student, senior prefect, school captain,
house captain, form captain, sports captain, vice captain, student leader, student rep, form rep, class rep,
peer mentor, playground buddy, reading buddy, playground leader, sports leader, school councillor,
student councillor, eco councillor, digital leader, pupil librarian, student librarian, milk monitor, door monitor,
line leader, special helper, star of the week, pupil of the week, student of the week, learner of the week,
writer of the week
lad in my class, boy in my class, girl in my class, child in my class, kid in my class, lass in my class,
someone in my class, somebody in my class, one in my class, lad in my form, girl in my form, boy in my form,
kid in my form, lad in my set, lad in my tutor group, girl in my tutor group, boy in my year, girl in my year,
lad in my year, lad at my school, boy at my school, girl at my school, child at my school, kid at my school,
kid at our school, child at our school, kid at work, child at work, lad at work, boy at work, girl at work
child i teach, kid i teach, lad i teach, boy i teach, girl i teach, student i teach, someone i teach,
child i support, boy i support, girl i support, lad i support, child i work with, kid i work with, boy i work with,
girl i work with, lad i work with, child in my care, pupil in my care, in my care, on my caseload
one of my kids, one of my pupils, one of my students, one of my tutees, one of my lot, one of mine, one of my class,
one of my form, one of my boys, one of my girls, one of my lads, one of my little ones, one of my year,
one of my bunch, one of the kids, one of the children, one of the pupils, one of the students, one of the boys,
one of the girls, one of the lads, one of the lasses, one of our pupils, one of our students, one of our kids,
one of our children, one of our boys, one of our girls, one of our lads, one of our young people
a child today, a kid today, a boy today, a girl today, a lad today, one child, one kid, one lad, one boy, one girl,
this child, this kid, this boy, this girl, this lad, that child, that kid, that lad, that boy, that girl,
a certain child, a certain pupil, a certain student, a certain young man, a certain young lady,
certain little person, said child, another child, same child, some child, some kid, some lad, particular child,
particular pupil, this young man, this young lady, one young man, one young lady
little boy, little girl, little lad, little lass, little fella, little fellow, little dude, little chap, little mite,
little poppet, little darling, little angel, little cherub, little monster, little terror, little horror,
little madam, little so and so, little sausage, little legend, little superstar, little person, little people,
tiny human, small human, tiny people, small people, small child, small children, tiny child, tinies, littlies,
littles, little ones, little uns, cherub, poppet
bunch of boys, bunch of girls, bunch of kids, bunch of lads, group of boys, group of girls, group of lads,
group of kids, gang of boys, gang of girls, couple of boys, couple of girls, couple of lads, couple of kids,
pair of lads
the children, the kiddies, the weans, our children, our boys, our girls, our young people, my boys at school,
my girls at school, these children, these boys, these girls, those children, every child in the room
key child, my key child, my one to one, my 1:1, my 1 to 1, my 121, one to one child, one to one pupil, 1:1 child,
1:1 pupil, 121 child, send kid, send child, send pupil, send student, sen kid, sen child, sen pupil, asd kid,
asc child, eal kid, eal child, eal pupil, eal student, pp kid, pp child, pp student, pupil premium child, fsm kid,
lac child, lac pupil, looked after child, plac child, child with an ehcp, student with an ehcp, kid with an ehcp,
child on the register, more able child, gifted child, greater depth child, high attainer, low attainer,
borderline kid, borderline student, reluctant reader, reluctant writer, free reader, school refuser, school avoider,
ebsa student, persistent absentee, frequent flyer, repeat offender, class clown, ringleader, troublemaker, bolter,
flight risk
gcse student, gcse pupil, a level student, btec student, btec learner, t level student, ib student, higher pupil,
nat 5 pupil, advanced higher pupil, college student, exam candidate, candidate number, examinee, school leaver,
resit student, resit kid, ks1 child, ks2 child, ks3 kid, ks4 student, ks5 student, eyfs child, reception child,
nursery child, primary child, secondary student
young carer, service child, traveller child, ukrainian pupil, refugee pupil, asylum seeking child, child in crisis
childern, chilren, chidren, chldren, studnet, stduent, studet, studen, studetn, puipl, pupill, pulpil
one to one student, boy in year, girl in year, lad in year, kid in year, child in year, student in year,
pupil in year, boy in primary, girl in primary, wee boy in primary, wee girl in primary, lassie in, laddie in,
boy in reception, girl in reception, child in reception, kid in reception, the boy i support, boy in nursery,
girl in nursery, child in nursery, boy in sixth form, girl in sixth form, a wee boy in my class,
little one in my class, little boy in my class, little girl in my class, some of the boys, some of the girls,
the boys in my class, the girls in my class
`,
);
