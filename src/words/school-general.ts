/** General words for schools. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const schoolGeneral = wordList(
  'school-general',
  `
school, skool, shcool, scool, shool, academy, academey, nursery, nursery school, preschool, pre school, primary,
primary school, secondary, secondary school, secondary modern, infant school, infants, junior school, juniors,
middle school, first school, lower school, upper school, high school, highschool, senior school, comprehensive,
the local comp, grammar school, private school, public school, independent school, fee paying school, prep school,
pre prep, boarding school, boarding house, state school, state sector, faith school, church school, catholic school,
rc school, ce school, cofe school, c of e school, jewish school, muslim school, islamic school, sikh school,
hindu school, quaker school, steiner school, waldorf school, montessori, montessori school, forest school,
village school, rural school, inner city school, island school, tough school, rough school, outstanding school,
failing school, special school, sen school, send school, semh school, asd school, alternative provision,
pupil referral unit, pru, pupil referral, hospital school, virtual school, secure school, three to eighteen school,
community school, voluntary aided school, va school, vc school, maintained school, controlled school,
integrated school, irish medium school, welsh medium school, gaelic school, gaelic medium, gaelscoil, ysgol,
ysgol gynradd, ysgol gyfun, ysgol uwchradd, ysgol feithrin, cylch meithrin, sgoil, bunscoil, academy trust,
academy chain, academisation, academised, free school, studio school, utc, university technical college,
city technology college, multi academy trust, mats, federation, federated school, diocesan school, sixth form,
sixth form college, fe college, fe, further education, further education college, tech college, tertiary college,
agricultural college, saturday school, sunday school, supplementary school, summer school, wraparound care,
home education, home educated, home ed, homeschool, home school, elective home education, education,
learning community, international school, overseas school
college student, the local college, catholic college, comp school, local comp, an academy, the comp, school trust,
learning trust, education trust, multi academy, school cluster, good schools, a mat school, mat ceo, join a mat,
big mat, large mat
`,
);
