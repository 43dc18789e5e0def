/** What is said of a pupil and hardly of anybody else: registers, lines forgotten, pen licences, managed moves, care plans. */
import { framesOf } from './frame.ts';

export const pupilDoings = framesOf(
  ['pupil'],
  String.raw`
0.6 (?:pen licence|managed move|predicted|predicteds|grade \d|straight (?:nines|as|a s)|got (?:a|an) \d|his timetable|her timetable|lunch ?boxe?s?|packed lunch|book ?bag|reading book|spellings?|times tables?|phonics|pe kit|homework|hw|coursework|detention|detentions|isolation|exclusion|excluded|suspended|permanently|the register|attendance|behaviour points?|house points?|merit|certificate|report card|on report|care plan|rescue meds|peg feed|collection list|pick ?up list|first aid room|ehcp|one to one|1 1|seating plan|mock|mocks|gcses?|sats|a levels?|trip money|trip form|trip list|trip lists|school trip|dinner money|free school meals|fsm|looked after|social worker|social services|foster|key ?group|tutor group|form group|the back row|nativity|assembly|school play|solo|audition|head (?:boy|girl|student|students)|prefect|sports day|swimming gala|debaters?|poetry slam|champions?|finalists?|school council|star of the week|player of the (?:match|tournament)|year \d+|reception class|carpet|circle time|golden time|story time|wet play|break ?time|playground|teddy|reading corner|lego|wet himself|wet herself|accident|meltdown|zip|coat peg|self portrait|final pieces?|gcse art|in class|in lesson|in tutor|dress run|forgot (?:the|his|her) lines?|the line|stole the show|read (?:to me|his|her|the whole)|his whole book|her whole book|first word|first steps|took \S+ steps|remembered the|did his own|did her own|lost (?:his|her) tooth|answer to miss|calls? me (?:miss|sir)|called me (?:miss|sir|mum|mam)|told (?:me|miss|sir)|asked (?:me|miss|sir)|informed me|made me a|drew me|hugged me|bit me|kicked (?:me|sue|off)|inhaler|epipen|nut allergy|peanut|nut free|snickers|insulin|sen|on roll|handwriting|fractions|the lesson|my lesson|his work|her work|experiment|practical|bunsen|worked harder|smashed it|tried so hard|oi)
0.5 (?:being|was being|is being) (?:\S+)
0.6 (?:, \d{1,2} ,|aged \d{1,2}|(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) years? old)
0.5 (?:face|reaction|smile|little face) (?:when|at|was|as)
`,
);
