/** Words for the school's devices and networks. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const schoolEquipment = wordList(
  'school-equipment',
  `
class laptop, classroom laptop, classroom computer, classroom pc, class computer, class pc, class ipad,
classroom ipad, class chromebook, class tablet, class camera, class phone, school laptop, school computer, school pc,
school pcs, school mac, school macbook, school ipad, school i pad, school tablet, school chromebook, school phone,
school mobile, school camera, school device, school equipment, school kit, school printer, school photocopier,
school scanner, school network, school server, school system, school internet, school broadband, school wifi,
school wi fi, school vpn, school login, school account, school google account, school microsoft account,
school onedrive, school drive, school google drive, school sharepoint, school software, school licence, school teams,
school minibus tracker, school filter, school firewall, school web filter, web filter, smoothwall, securly, senso,
impero, netsupport, lgfl, rm unify, hwb login, glow login, c2k, c2k laptop, c2k login, glow account, hwb account
work laptop, work computer, work pc, work ipad, work tablet, work phone, work mobile, work device, work macbook,
work wifi, work wi fi, work internet, work network, work vpn, work login, work account, work printer, work machine,
my teacher laptop, teacher laptop, teacher ipad, teacher pc, teacher computer, staff laptop, staff ipad,
staff computer, staff pc, staff wifi, staff network, staff device, staff drive, staff shared drive, staff area,
shared drive, t drive, r drive, sharedrive, staffroom computer, staffroom pc, staffroom laptop, staff room computer,
staff room pc, staffroom printer, staffroom tv, office computer, office pc, office printer, school office computer,
school office pc, front desk computer, reception computer, reception pc, the library pc, library pc,
library computer, library laptop, lrc computer, lab computer, ict suite computer, prep room computer, prep room pc,
kitchen computer, kitchen tablet, site team computer, caretaker computer, sen office computer, exams office computer,
hod computer, dept laptop, department laptop, department ipad, dept ipad, faculty laptop, pe ipad, science laptop,
eyfs ipad, nursery ipad, nursery tablet, reception ipad, tapestry ipad, nursery phone, trip phone, trip mobile,
on call phone, on call radio, walkie talkie, school radio
interactive board, interactive whiteboard, iwb, smartboard, smart board, clevertouch, clever touch, promethean,
promethean board, activboard, active board, active panel, touchscreen board, touch screen board, big screen in class,
classroom screen, classroom tv, class projector, visualiser, visualizer, document camera, chromebook trolley,
chromebook, laptop trolley, ipad trolley, laptop cart, ipads, microbit, micro bit, bee bots, beebot, photocopier,
the copier, risograph, riso, laminator, school minibus, hall speakers, pa system, tannoy, printer credits,
printing credits, photocopying budget, sims login, bromcom login, google classroom, teams account, school outlook,
showbie, school twitter login, dojo account, seesaw account, tapestry account, school facebook login,
purple mash login, times tables rockstars login, ttrs login
`,
);
