/** Words for former pupils. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const formerPupil = wordList(
  'former-pupil',
  `
former pupil, former student, former tutee, former prefect, former head boy, former head girl, former sixth former,
former class, former tutor group, former form, former kids, former yr 11, former y11
ex pupil, ex student, ex tutee, ex sixth former, ex year 11, ex y11, ex y6, ex head girl, ex head boy, expupil,
exstudent, ex kids
old pupil, old student, old tutee, old tutor group, old form, old class, my old kids, my old class, my old year six,
my old year 11, my old y6, my old y11, my old lot, my old sixth formers, old boys, old girls, old boy of the school,
old girl of the school, past pupil, past student, past cohort, previous pupil, previous student, previous class,
previous cohort, one of my old, one of my former, one of my ex, one of our old, one of our former, one of our ex,
one of last year
alumni, alumnus, alumna, alum, alumnae, old scholars, leaver, school leaver, our leavers, my leavers,
last year leavers, y11 leavers, year 11 leavers, y13 leavers, year 13 leavers, year 6 leavers, y6 leavers,
sixth form leavers, recent leaver, graduated from us, moved on from us, left us last year, left us in july,
left us in june, left us in summer, left us years ago, left last summer, left last july, left last june,
left school last year, left school now, left school so, left sixth form, youve left now, youve left school,
now youve left, now that youve left, now youre not at school, youre not my student anymore, no longer my student,
no longer my pupil, no longer a pupil, no longer a student, no longer teach you, not my pupil anymore,
not a pupil anymore, not your teacher anymore, no longer your teacher, im not your teacher, now theyve left,
now that theyve left, now hes left, now shes left, since you left, since they left us, since leaving us,
after leaving us
i taught you, i taught him, i taught her, i taught them, i once taught, i used to teach, used to teach,
used to teach him, used to teach her, used to teach you, used to teach them, who i taught, whom i taught,
i taught last year, i taught years ago, i taught back in, taught you in, taught him in, taught her in,
taught them in, taught you maths, taught you english, taught you all, taught them all, taught you both,
i was your teacher, i was your tutor, i was his teacher, i was her teacher, was her form tutor, was his form tutor,
was your form tutor, used to be in my class, used to be in my form, used to be my student, used to be my pupil,
used to be one of mine, was in my class, was in my form, was in my tutor group, was once in my class,
were in my class, you were in my class, remember you in year, remember teaching you, remember teaching him,
remember teaching her, remember teaching them, once upon a time i taught
kid i taught, lad i taught, boy i taught, girl i taught, student i taught, pupil i taught, someone i taught,
children i taught, class i taught, first class i ever taught, my first ever class, my very first class,
my first class ever, off to uni now, at uni now, now at uni, now a teacher herself, now a teacher himself,
bumped into an old student, bumped into a former, served by a former, served by an old
class of 2015, class of 2016, class of 2017, class of 2018, class of 2019, class of 2020, class of 2021,
class of 2022, class of 2023, class of 2024, class of 2025, class of 2026, leavers of 2023, leavers of 2024,
leavers of 2025, last year year 6, last year y6, last year year 11, last year y11, last year year 13, last year y13,
last year class, last year form, last year cohort, y11 from last year, year 11 from last year
taught your mum, taught your dad, taught his mum, taught her dad, taught their parents, just qualified,
pupils past and present, ex students of mine, old pupils of mine, former pupils of mine, student of mine from,
class of mine from, a lad i taught, a girl i taught
`,
);
