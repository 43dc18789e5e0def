/** Words for terms, holidays and training days. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const schoolTerm = wordList(
  'school-term',
  `
half term, halfterm, haf term, whit week, whitsun, tattie holiday, october holidays, october week, october break,
mid term break, potato week, reading week
summer holiday, summer hols, school holiday, school hols, the hols, hols, summer break, six week holiday,
six weeks hols, six weeks off, six week break, 6 week holiday, 6 weeks off, the six weeks, the 6 weeks,
seven weeks off, eight weeks off, 13 weeks holiday, thirteen weeks holiday, teacher holidays, long holidays,
easter holiday, easter hols, easter break, spring break, easter fortnight, two weeks at easter, christmas holiday,
christmas break, christmas hols, xmas holidays, xmas hols, xmas break, festive break, gwyliau, gwyliau haf,
hanner tymor, bank holiday, bank holiday monday, inset day, inset, in service day, inservice day, inservice,
staff development day, training day, school closure day, exceptional closure day, baker day, staff training day,
occasional day, twilight inset, polling day closure, snow day, study leave, exam leave, september weekend,
september long weekend
termly, term time, termtime, term time only, this term, next term, last term, new term, start of term,
start of the term, beginning of term, end of term, end of the term, endofterm, term start, term ends, term ended,
term date, first day of term, last day of term, last week of term, first week of term, last friday of term,
end of term drinks, end of term do, end of term quiz, end of term tiredness, autumn term, spring term, summer term,
autumn 1, autumn 2, spring 1, spring 2, summer 1, summer 2, michaelmas term, michaelmas, lent term, trinity term,
hilary term, half termly, term one, term two, term three, term four, term five, term six, term 1, term 2, term 3,
term 4, term 5, term 6, tymor, tymor newydd, longest term, seven week term, 7 week term, six week term,
five week term, more get ups, get ups left, countdown to summer, countdown to christmas, limp to the end,
crawling to the end, we break up, finished for the summer, finish for summer, finish for christmas,
finish for easter, finished for half term, schools out, school out for summer, out for summer, last day today,
last day tomorrow, last day of school, last day of the year, last day of the school year, final day of term,
thats me finished, thats us finished, off for six weeks, off for the summer, off till september, off until september
back to school, backtoschool, back 2 school, back to skool, back to work, first day back, 1st day back,
first day of school, first day at my new school, first week back, first day with the kids, first full week back,
first monday back, day one back, second day back, we go back, go back tomorrow, kids back tomorrow, kids are back,
kids back, pupils back, children are back, children back, students back, staff back, back after half term,
back after easter, back after christmas, back after summer, return to school, new school year, new academic year,
school year, academic year, next academic year, this academic year, last academic year, september start,
start in september, september ready, sept start, august start, august return, start back, new year new class,
new class in september, sunday night dread, sunday night fear, sunday night feeling, sunday scaries, sunday dread,
the sunday fear, back to school blues, back to school fear, back to school anxiety, back to school nightmares,
school night, on a school night, it a school night, exam season, results day, sats week, mock season, mocks week,
report season, parents evening season, nativity season, play season, gained time, transition week, moving up week,
activities week, enrichment week, leavers week, induction week, new starters, new timetable, june timetable,
change of timetable, new timetable in june
the holidays, in the holidays, over the holidays, during the holidays, holidays are over, break up on, break up for,
break up friday, break up tomorrow, break up today, broke up for, broke up today, broken up for, the term, all term,
a term, term is, every term, weeks left of term, days left of term, days left of school, weeks till summer,
days till summer, weeks till half term, weeks until summer, sleeps till summer, first day of the holidays,
last day of the holidays, first day with my new class, kids go back, back to work tomorrow, back to school tomorrow,
school starts, school restarts, back in school tomorrow, back to school on monday, week before half term,
september starters
`,
);
