/** Words for the leadership team, middle leaders and trust leaders. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const leaders = wordList(
  'leaders',
  `
slt, slt member, slt link, member of slt, smt, elt, esmt, cslt, senior leader, senior leadership,
senior leadership team, senior management, senior management team, senior team, senior staff, leadership,
leadership team, school leadership, school leader, extended leadership, exec team, executive team, executive leaders,
the leadership, management, the management, managment, upper management, middle management, middle manager,
middle leader, the powers that be, powers that be, the higher ups, higher ups, the high ups, them upstairs,
those upstairs, the ones upstairs, the top brass, top brass, the top table at work, the bigwigs, bigwigs, the suits,
the big cheeses, the hierarchy, the top corridor, the upper echelons, the inner circle, the powers on high,
those on high, on high, the decision makers, the ivory tower, the clipboard brigade, the clipboards,
the walkie talkie brigade, the lanyard brigade, those in charge, whoever is in charge, the people upstairs,
the ones in charge
deputy, deputy head, deputy headteacher, the deputy, our deputy, my deputy, new deputy, deputy principal, depute,
depute head, depute heid, depute headteacher, the depute, our depute, dht, dhts, assistant head,
assistant headteacher, assistant principal, asst head, ass head, asst principal, aht, vice principal, vp, vps, avp,
associate assistant head, associate assistant principal, associate slt, seconded to slt, senior vice principal,
senior teacher, senior tutor, senior mistress, senior master, second in command
head of year, head of yr, hoy, head of house, hoh, head of key stage, head of ks3, head of ks4, head of ks2,
head of sixth, head of sixth form, head of 6th form, head of lower school, head of upper school,
head of middle school, head of faculty, head of department, head of dept, hod, hof, head of maths, head of english,
head of science, head of pe, head of art, head of music, head of drama, head of history, head of geography,
head of mfl, head of languages, head of re, head of dt, head of computing, head of humanities, head of inclusion,
head of pastoral, head of behaviour, head of early years, head of foundation stage, head of welsh, head of send,
head of people, head of estates, head of hr, head of finance, director of learning, director of sixth form,
director of maths, director of english, director of science, director of studies, director of sport,
director of inclusion, director of education, director of standards, director of people, director of operations,
faculty lead, faculty head, faculty leader, faculty manager, subject lead, subject leader, curriculum lead,
curriculum leader, curriculum manager, maths lead, english lead, science lead, phonics lead, reading lead,
literacy lead, numeracy lead, pe lead, music lead, art lead, history lead, geography lead, computing lead,
phase lead, phase leader, key stage lead, key stage leader, year lead, year leader, year group lead,
year team leader, eyfs lead, early years lead, ks1 lead, ks2 lead, ks3 lead, behaviour lead, attendance lead,
pastoral lead, inclusion lead, send lead, safeguarding lead, designated safeguarding lead, dsl, ddsl, dsls,
deputy dsl, trip lead, mental health lead, teaching and learning lead, t & l lead, pp lead, assessment lead,
data manager, data lead, behaviour manager, progress leader, achievement leader, raising standards leader, rsl,
areas of learning lead, principal teacher, pt guidance, pt maths, pt english, acting pt, faculty pt, curriculum head,
pt pastoral, second in department, second in dept, second in maths, second in english, 2ic, kssl, tlr holder
line manager, linemanager, my line manager, line management, my manager, our manager, my boss at work,
performance manager, my appraiser, appraiser, team leader, my team leader, my supervisor, mentor, my mentor,
ect mentor, induction tutor, induction mentor, nqt mentor, itt mentor, school mentor, professional mentor,
subject mentor, professional tutor, uni tutor, nursery manager, room leader, kitchen manager, catering manager,
site manager, premises manager, office manager, business manager, school business manager, sbm, sblm, bursar,
the bursar, finance manager, finance director, cfo, hr manager, hr director, hr, hr department, cover manager,
cover supervisor manager, exams manager, estates manager, facilities manager, operations manager
trust boss, trust leader, trust leadership, trust exec, trust central team, central team, the central team,
trust head office, head office, trust hq, trust hr, ceo, the ceo, our ceo, trust ceo, mat ceo, academy ceo,
chief exec, chief executive, chief executive officer, chief operating officer, chief finance officer,
chief education officer, deputy ceo, executive director, regional director, education director, cluster lead,
hub lead, executive principal, exec principal, school improvement lead, school improvement partner,
school improvement officer, trust improvement team, improvement team, link adviser, challenge adviser,
academy council, academy committee, academy advisory board, local academy council, trust board, board of directors,
executive board, the exec board, senoir leadership, leadreship, managment team, slts
our supervisor, kitchen supervisor, head of rs, head of geography, head of biology, head of chemistry,
head of physics, head of business, head of dance, head of ict, head of pshe, head of classics, head of sociology,
head of psychology, head of food, head of textiles, head of technology, head of rowing, head of sport
`,
);
