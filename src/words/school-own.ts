/** Ways of naming one's own workplace without its name. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const schoolOwn = wordList(
  'school-own',
  `
my school, our school, my own school, our own school, my current school, my new school, our wee school,
our little school, our small school, our lovely school, our amazing school, our fantastic school,
our wonderful school, our great school, our tiny school, our village school, our primary, our primary school,
our secondary, our infant school, our junior school, our high school, our special school, our nursery, our preschool,
our pre school, our college, our sixth form, our sixth form college, our academy, our academy trust, our trust,
our mat, our federation, our cluster, our site, our campus, our setting, our faculty, our pru, our unit, our hub,
our provision, my academy, my college, my primary, my secondary, my primary school, my secondary school, my nursery,
my sixth form, my trust, my workplace, our workplace, my place of work, my place of employment, my employer,
our employer, my setting, my placement school, my second placement, my placement, my training school, my ect school,
ysgol ni, ein hysgol
our place, this place, at our place, at my place, in our place, at ours, down at ours, over at ours, here at school,
here at work, the place i work, where i work, where i teach, where im working, where i currently teach,
where i currently work, where we work, the school i work at, school i work in, school i work at, school where i work,
school where i teach, school i teach in, school i teach at, school im at, school im in, school i am at,
the school im at, school where i am, primary where i work, college where i work, academy where i work,
nursery where i work, the school that employs me, i work in a school, i work at a school, i teach at a school,
i teach in a school, work at a primary, work in a primary, work at a secondary, work in a secondary,
work in a special school, teach in a primary, teach in a secondary, i work in a nursery
the school, this school, this academy, the trust, this trust, the mat, the college, the federation, the nursery,
this dump, this hellhole, this shithole, this madhouse, the madhouse, this loony bin, this circus, this zoo,
the chalkface, chalk face, at the chalkface, the coalface, the salt mines, this establishment,
this fine establishment, a certain school, a certain academy, a certain establishment, certain trust
at work, in work, at school today, at school tomorrow, in school today, in school tomorrow, into school, into work,
back at work, back to work, back in work, back at school, back in school, work today, work tomorrow, work this week,
work yesterday, work email, school email, work do, my workload, our workload, we at school, at my school,
at our school, in our school, my school has, school has decided, school have decided, school says, school told us,
school want us, school expects us, on our site, our corridor, our end of the corridor, within our trust,
across the trust, across our trust, across our schools, sister school, our sister school, other school in our trust,
other schools in the trust, trust school, partner school, feeder school, our feeder primaries, our feeders,
our head office, our staff, our staffroom, our governors, our new building, our school community, our school family,
my timetable, my classroom, work here, years here, teaching here, staff here, pupils here, students here
my whole school, the academy i work, my new place, my current place, this place is, our whole school, school i teach,
work is mental, work is mad, at work today, at work tomorrow, at work yesterday, day at work, week at work, the job,
in this job, in this school, in this building, our kitchen at school
`,
);
