/** What is said of a pupil and hardly of anybody else: registers, lines forgotten, pen licences, managed moves, care plans. */
import { framesOf } from './frame.ts';

export const pupilDoings = framesOf(
  ['pupil'],
  String.raw`
0.6 (?:pen licence|managed move|predicteds|predicted (?:an? |grades?)|straight (?:nines|as|a s)|lunch ?box(?:es)?|book ?bag|reading book|detention|detentions|his isolation|excluded|suspended|exclusion|off the register|on the register|the register|behaviour points?|house points?|on report|care plan|rescue meds|peg feed|collection list|pick ?up list|trip money|trip form|trip lists?|dinner money|free school meals|looked after child|key ?group|the back row|solo|audition|head (?:boy|girl|student|students)|prefects?|debaters?|finalists?|school council|star of the week|player of the (?:match|tournament)|carpet time|circle time|golden time|reading corner|wet (?:himself|herself)|coat peg|self portrait|in tutor|forgot (?:the|his|her) lines?|stole the show|read (?:me|to me) (?:his|her)|(?:his|her) whole book|first word|first steps|took \S+ steps|remembered (?:the|his|her) (?:ruler|pe kit|lines?|homework|book|glasses|coat)|did (?:his|her) own|lost (?:his|her|a) (?:first )?tooth|answer to (?:miss|sir)|calls? me (?:miss|sir|mum|mam)|called me (?:miss|sir|mum|mam)|(?:told|asked|says|tells|asks|said) (?:to )?(?:miss|sir)|pen licence|bit (?:me|a|his|her|the)|spat (?:in|at|on)|kicked (?:me|the ta)|his inhaler|her inhaler|epipen|nut free|insulin|spider ?man|on roll|worked harder|bunsen|practical again|sensory room|weighted vest|hoist|ear defenders|timetabled?|mum says|mum rang|rang home|phoned home|his mum|her mum|his dad|her dad|his nan|her nan|his mam|her mam|home time|hometime|pick ?up|pulled out of|sat (?:his|her) (?:mock|gcse|exam)|(?:his|her) (?:essay|coursework|homework|spellings|handwriting|maths|writing|painting|drawing|project|grades?|mock|gcses?|sats|attendance|behaviour|ehcp|timetable|year group|classmates))
0.6 (?:aged \d{1,2}|, (?:[4-9]|1[0-8]) ,|(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) years? old)
0.5 (?:face|reaction|smile|little face) (?:when|at|was|as)
`,
);
