/** Words for governors, trustees and boards. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const governors = wordList(
  'governors',
  `
governor, the governors, our governors, school governor, academy governor, chair of governors, chairman of governors,
chairwoman of governors, chairperson of governors, vice chair of governors, chair of the board, chair of trustees,
chair of finance committee, chair of the governing body, chair of govs, govs, the govs, our govs, govenor, goveners,
governer, govners
governing body, governing board, full governing body, full governing board, fgb, fgbs, local governing body,
local governing board, local governing committee, lgb, lgbs, lgc, lgc meeting, interim executive board, ieb,
board of governors, board of management, board of trustees, our board, trust board, academy board, school board,
academy trust board, trustee, the trustees, our trustees, chair of the trust, foundation governor, parent governor,
staff governor, teacher governor, support staff governor, co opted governor, coopted governor, la governor,
lea governor, local authority governor, community governor, associate governor, link governor, safeguarding governor,
send governor, sen governor, maths governor, literacy governor, health and safety governor, pp governor,
finance governor, wellbeing governor, early years governor, clerk to governors, clerk to the governors,
clerk to governing body, governance professional, governance clerk, governance, governor services, governor meeting,
governors report, governor visit, governor day, governor training, governor panel, governor hearing,
governor disciplinary committee, finance committee, resources committee, premises committee, personnel committee,
pay committee, curriculum committee, standards committee, pupil discipline committee, disciplinary panel,
appeal panel, admissions committee, parent council, parent council chair, parent forum, llywodraethwyr,
llywodraethwr, corff llywodraethu, college board, board member, member of the board, governor role, governor for,
become a governor, as a governor, im a governor, i am a governor, being a governor, school gov
the board have, the board has, the board decided, the board voted, the board agreed, the board approved,
the board want, the board meeting, told the board, went to the board, board meeting, board level,
governors at my school, governors at our school, vice chair of the board, the chair and vice chair,
emergency governors meeting, extraordinary governors meeting, governor came in, governor said, governors want,
governors decided, governors voted, governors agreed, governors approved, governors have, governors signed off,
rubber stamping governors, school governance, governance review, external governance review, governor vacancy,
governor resigned, predecessor governor, gov body
`,
);
