/** Phrases that say one is writing in lesson time, on duty or in a meeting. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const atWorkNow = wordList(
  'at-work-now',
  `
supposed to be teaching, supposed to be marking, supposed to be invigilating, supposed to be covering,
supposed to be on duty, supposed to be on break duty, supposed to be on gate duty, supposed to be on lunch duty,
supposed to be planning, supposed to be in a meeting, supposed to be in briefing, supposed to be in assembly,
supposed to be listening, supposed to be supervising, supposed to be watching them, supposed to be watching the kids,
supposed to be observing, supposed to be working, supposed to be cleaning, supposed to be doing the register,
supposed to be taking the register, supposed to be paying attention, supposed to be writing reports,
supposed to be doing reports
meant to be teaching, meant to be marking, meant to be invigilating, meant to be covering, meant to be on duty,
meant to be on break duty, meant to be on gate duty, meant to be on lunch duty, meant to be planning,
meant to be in a meeting, meant to be in briefing, meant to be in assembly, meant to be listening,
meant to be supervising, meant to be watching them, meant to be watching the kids, meant to be observing,
meant to be working, meant to be cleaning, meant to be doing the register, meant to be taking the register,
meant to be paying attention, meant to be writing reports, meant to be doing reports
sposed to be teaching, sposed to be marking, sposed to be invigilating, sposed to be working, sposed to be on duty
should be teaching right now, should be invigilating, should be marking right now, should be on duty,
should be supervising, should be watching them, should be paying attention, should really be teaching right now,
should really be marking right now, should probably be teaching right now, should probably be supervising
when i should be, when im meant to be, when im supposed to be, while im meant to be, while im supposed to be,
while i should be, instead of listening to the head, instead of watching the class, instead of supervising,
should probably go and teach, better go and teach them, better get back to teaching
while they do a test, while they do the test, while they do their test, while they do a quiz, while they do a mock,
while they do their mock, while they do a past paper, while they do silent reading, while they do the starter,
while they do a worksheet, while they do some work, while they do their work, while they work in silence,
while they work silently, while they get on with, while they copy, while they copy this down,
while they copy off the board, while they read in silence, while they read quietly, while they watch a film,
while they watch a video, while they watch the film, while they watch the video, while they colour in,
while they finish the test, while they write their essays, while they write up
while theyre doing, while theyre working, while theyre on a, while theyre watching, while they are doing,
while they are working, while they are watching, while they work, while they read, while they write,
whilst they work, whilst they read, whilst they do, whilst they copy, whilst they watch, whilst theyre doing,
while my class, whilst my class, while my form, whilst my form, while my kids at school work, while the class,
whilst the class, while the kids work, while the kids do, while the kids are doing, while the kids are working,
while the kids watch a, while the kids are on, while the children work, while the children are working,
while the children are doing, while my lot, while my year, while bottom set, while top set, whilst invigilating,
while invigilating, while on duty, whilst on duty, while on break duty, while covering, whilst covering,
while im on duty, while im covering, while im teaching, while im invigilating
theyre doing a test, theyre doing a mock, theyre doing a quiz, theyre doing silent reading, theyre doing silent work,
theyre doing a worksheet, theyre doing a past paper, theyre watching a film, theyre watching a video,
theyre working in silence, theyre on a test, theyre on a worksheet
they are doing a test
kids are doing a test, kids are doing a mock, kids are doing a quiz, kids are doing silent reading,
kids are doing silent work, kids are doing a worksheet, kids are doing a past paper, kids are watching a film,
kids are watching a video, kids are working in silence, kids are on a test, kids are on a worksheet
class are doing a test, class are doing a mock, class are doing a quiz, class are doing silent reading,
class are doing silent work, class are doing a worksheet, class are doing a past paper, class are watching a film,
class are watching a video, class are working in silence, class are on a test, class are on a worksheet
theyre all working, theyre working silently, theyre all silent, theyre copying off the board,
theyre on the computers, theyre on chromebooks, theyre watching newsround, kids watching a film, kids watching a dvd,
class watching a film, kids doing a test, kids doing silent reading, got them doing, got them on silent,
got them on a, got them copying, got them colouring, got them watching, got them reading, ive got them watching,
ive got them doing, got my class doing, got the kids doing, got the kids on, got my lot doing,
got the kids watching a, set them a test, set them a worksheet, set them some silent, set them off on,
given them a worksheet, given them a test, given them a wordsearch, gave them a worksheet, gave them a wordsearch,
set them a wordsearch, stuck a film on, stuck a video on, stuck a dvd on, whacked a film on, whacked a video on,
chucked a film on, bunged a film on, shoved a film on, popped a film on, put a film on for them,
put a video on for them, ive put a film on, just put a film on, film on and im, video on and im,
theyve got a worksheet, theyve got a test, theyve got a mock, independent work so, silent work so, silent reading so
they think im marking, they think im working, they think im emailing, they think im doing, they think im planning,
they think im taking, class think im, kids think im, head thinks im, pretending to do the register,
pretending to take the register, pretending to mark, pretending to be marking, pretending to check emails,
pretending to take notes, pretending to type notes, pretending im taking notes, pretending to listen,
look like im taking notes, look like im working, look like im marking
sat in assembly, sat in briefing, sat in inset, sat in cpd, sat in staff meeting
stuck in assembly, stuck in briefing, stuck in inset, stuck in cpd, stuck in staff meeting
bored in assembly, bored in briefing, bored in inset, bored in cpd, bored in staff meeting
currently sat in assembly, currently sat in briefing, currently sat in a meeting, currently sat in inset,
currently sat in cpd, currently sat in staff meeting, currently sat in a lesson
sat in * meeting, stuck in * meeting, bored in * meeting, sitting in * meeting, sat in * briefing, sat in * inset,
stuck in * inset, sat in * training, stuck in * training, sitting in assembly, sitting in briefing,
sitting in staff meeting, sitting in inset, back of assembly, in the back of assembly, at the back of assembly,
at the back of briefing, sat at the back of, in assembly rn, in assembly right now, in assembly atm, in assembly now,
in briefing rn, in briefing right now, in briefing now, in briefing atm, in a meeting rn, in a meeting right now,
in a meeting now, in a meeting atm, in staff meeting rn, in the staff meeting rn, in inset rn, in inset right now,
in cpd rn, in lesson rn, in lesson right now, in lesson now, in a lesson rn, in a lesson right now, in class rn,
in class right now, in class atm, mid lesson rn, mid lesson right now, mid assembly rn, mid meeting rn,
mid lesson post, mid lesson tweet, mid lesson scroll, in this meeting, in this staff meeting, in this briefing,
in this inset, in this cpd, in this training, this meeting is, this meeting could, this meeting has,
this briefing is, this inset is, this cpd is, this training is, this assembly is, this lesson is dragging,
this lesson is never, during this meeting, during this briefing, during this inset, during this assembly,
during this lesson, during this cpd, still in this meeting, still in a meeting, still in briefing,
still in staff meeting, minutes into this meeting, mins into this meeting, hour into this meeting,
minutes into this inset, minutes into this briefing, save me from this meeting, save me from this inset,
death by powerpoint, slides to go, live from assembly, live from the staff meeting, live from inset,
live from period, live from break duty, live tweeting this, live tweeting assembly, live tweeting inset,
live tweeting briefing
teaching rn, teaching right now, teaching atm, teaching as we speak, invigilating rn, invigilating right now,
invigilating atm, im invigilating, bored invigilating, invigilating and bored, invigilating is so, covering rn,
covering right now, on cover rn, on cover and bored, im on cover, on duty rn, on duty right now, on duty atm,
on duty and bored, on duty and freezing, im on duty, im on break duty, im on gate duty, im on lunch duty,
on break duty rn, on break duty right now, on break duty atm, on break duty and, on lunch duty rn, on lunch duty and,
on gate duty and, on gate duty rn, on playground duty and, on playground duty rn, on yard duty and, on bus duty and,
on the gate rn, stood on duty, standing on duty, stood on playground duty, stood on break duty, stood on gate duty,
stood on the gate, stood in the exam hall, stood in the rain on duty, pacing the exam hall, sat in the exam hall,
watching over a mock, currently teaching, currently invigilating, currently covering, currently supervising,
currently on duty, currently on * duty, currently in a meeting, currently in briefing, currently in assembly,
currently in a lesson, currently in lesson, currently in inset, currently in cpd, currently on cover,
currently watching year, currently watching my class, minutes into period, minutes left of this lesson,
mins left of this lesson, minutes till the bell, mins till the bell, minutes till break, minutes until the bell,
minutes till home time, waiting for the bell, watching the clock, period 5 and im, period five and im,
period six and im, p5 and im, p6 and im, lesson five and im
typing this in lesson, typing this in a lesson, typing this in assembly, typing this in briefing,
typing this in a meeting, typing this in staff meeting, typing this in work time
writing this in lesson, writing this in assembly, writing this in briefing, writing this in a meeting,
writing this in staff meeting, writing this in work time
posting this in lesson, posting this in assembly, posting this in briefing, posting this in a meeting,
posting this in staff meeting, posting this in work time
tweeting in lesson, tweeting in assembly, tweeting in briefing, tweeting in a meeting, tweeting in staff meeting,
tweeting in work time
scrolling in lesson, scrolling in assembly, scrolling in briefing, scrolling in a meeting,
scrolling in staff meeting, scrolling in work time
on my phone in lesson, on my phone in assembly, on my phone in briefing, on my phone in a meeting,
on my phone in staff meeting, on my phone in work time
shopping in lesson, shopping in assembly, shopping in briefing, shopping in a meeting, shopping in staff meeting,
shopping in work time
typing this under the desk, typing this under the table, typing this while they, typing this while my,
typing this while the, typing this from my desk, typing this on duty, typing this from the back of,
writing this while they, writing this while my class, writing this while the class, writing this on duty,
writing this from the back of, posting this while they, posting this while my class, posting this on duty,
posting this from school, posting this from work, posting this from my classroom, posting this from my desk,
posting this from the back of, posting this from the class, posting this from the school, posting from school,
posting from work, posting from the back of, posting mid lesson, tweeting mid lesson, tweeting this from school,
tweeting this from work, tweeting from work, tweeting from school, tweeting from the back of, tweeting while they,
scrolling while they, scrolling on duty, scrolling under the desk, on facebook in lesson, on facebook while they,
on my phone while they, on my phone while the class, on my phone under, on my phone on duty, phone under the desk,
phone under the table, phone hidden behind, phone behind the monitor, phone behind a pile, hiding my phone,
sneaky tweet, sneaky scroll, cheeky scroll, cheeky tweet, not meant to be on, not supposed to be on my,
shouldnt be on my phone, shouldnt be tweeting, shouldnt be posting this, dont tell slt im, dont tell the head im,
dont tell my head im, dont tell the boss im, if slt catch me, if slt walk in, if the head walks in,
if the head catches me, before slt notice, before the head notices, slt cant see, slt have no idea im,
head just walked in, gtg bell, gtg the bell, bell just gone gtg, brb teaching, brb lesson, class in front of,
a class in front of, 30 kids in front of, thirty kids in front of
hiding in the stock cupboard, hiding in the store cupboard, hiding in the cupboard, hiding in the toilet,
hiding in the prep room, hiding in the boiler room, hiding in the staffroom from, hiding from my class,
hiding from the kids, left them with the ta, left them with my ta, left my class with, my ta has them,
my ta has got them, ta has my class
on the class laptop, on the class ipad, on the school laptop, on the school computer, on the school ipad,
on the work laptop, on the work computer, on the library pc, on the staffroom computer, on the office computer,
on the reception computer, on the classroom computer
from the class laptop, from the class ipad, from the school laptop, from the school computer, from the school ipad,
from the work laptop, from the work computer, from the library pc, from the staffroom computer,
from the office computer, from the reception computer, from the classroom computer
on my work laptop, from my work laptop, on my school laptop, from my school laptop, on a school laptop,
from my classroom computer, from my work email, on work wifi, on the work wifi, on the school wifi, on school wifi,
using school wifi, using the school wifi, prep room, on company time, on school time, on work time, in work time,
in school time, in directed time, in lesson time, on the school dime, paid to sit here, paid to scroll,
getting paid for this, getting paid to scroll, getting paid to sit, bored at work, bored in work, bored on duty,
playing wordle in, wordle in assembly, wordle in briefing, wordle in lesson, watching the match in lesson,
watching the football in lesson, watching the cricket in lesson, doing my shopping in lesson, on vinted in lesson,
on asos in lesson
sat in isolation with, sat in detention with, bored in isolation, they are doing silent, they are watching a film
`,
);
