/** Words for places in and around a school. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const schoolPlace = wordList(
  'school-place',
  `
staffroom, staff room, staff rm, staffrm, staff base, staff workroom, workroom, staff toilet, staff loo,
staff car park, staff kitchen, staffroom fridge, staffroom kettle, staffroom microwave, staffroom sink, ppa room,
department office, dept office, maths office, english office, science office, pe office, art office, music office,
humanities office, mfl office, sixth form office, year office, head of year office, pastoral office, exams office,
finance office, site office, caretaker office, janny office, head office door, heads office, head teacher office,
headteacher office, slt corridor, slt office, principal office, deputy office, senco office, sen office,
medical room, med room, sick bay, first aid room, nurse office, welfare room, interview room, visitors room,
pigeon holes, pigeonhole, reprographics, repro, photocopier room, photocopying room, print room, stock cupboard,
stockcupboard, stationery cupboard, store cupboard, art cupboard, pe cupboard, cleaning cupboard, server room,
boiler room, lost property box
classroom, clasroom, classrom, my classroom, our classroom, tutor room, form room, formroom, reg room, base room,
lab, science lab, lab 1, lab 2, physics lab, chemistry lab, biology lab, prep room, art room, art block,
pottery room, kiln room, music room, music block, practice room, drama studio, drama room, drama hall, dance studio,
black box studio, food room, food tech room, food tech, cookery room, home ec room, textiles room, dt room,
dt workshop, woodwork room, techie room, ict room, ict suite, it suite, it room, computer room, computer suite,
mac suite, language lab, school library, lrc, learning resource centre, resource centre, study room, study centre,
sixth form centre, sixth form block, sixth form common room, common room, silent study, study hall, isolation room,
isolation, iso room, reflection room, reset room, removal room, inclusion room, inclusion base, nurture room,
sensory room, calm room, chill out room, quiet room, rainbow room, sunshine room, thrive room, elsa room,
therapy room, support base, learning support, sen room, send room, soft play room, hydro pool, school pool
main hall, school hall, big hall, small hall, top hall, bottom hall, infant hall, junior hall, ks1 hall, ks2 hall,
lower hall, upper hall, assembly hall, dinner hall, dining hall, lunch hall, exam hall, sports hall, sportshall,
gymnasium, pe changing rooms, changing room, games hall, fitness room, school theatre, auditorium, foyer,
reception area, front desk, main reception, school reception, student reception, student services, school office,
main office, front office, finance hatch, hatch, entrance hall, front entrance, main entrance, cloakroom, cloaks,
pegs, coat pegs, locker area, corridor, coridor, corridoor, maths corridor, english corridor, science corridor,
mfl corridor, top corridor, bottom corridor, ks1 corridor, infant corridor, stairwell, toilet block, boys toilet,
girls toilet, boys bogs, girls bogs, kids toilets, kids loos, disabled toilet, canteen, school canteen, servery,
school kitchen, tuck shop, salad bar, school shop, school chapel, prayer room, boarding house, dorms, dormitory,
quad, the quad, cloisters, b block, maths block, english block, science block, humanities block, tech block,
sixth form building, old building, new building, new block, main building, old block, annexe, portakabin, portacabin,
mobile classroom, demountable, terrapin, modular building, early years unit, eyfs unit, eyfs area, nursery room,
reception classroom, outdoor area, outside area, mud kitchen, role play area, role play corner, home corner,
reading corner, book corner, carpet area, construction area, small world area, sand pit, sandpit, creative area,
writing area, maths area
playground, play ground, top playground, bottom playground, infant playground, junior playground, ks1 playground,
ks2 playground, yard, the yard, school yard, school field, top field, bottom field, playing field, pitch,
rugby pitch, football pitch, hockey pitch, netball court, muga, astro, astroturf, astro turf, 3g pitch,
running track, trim trail, climbing frame, adventure playground, friendship bench, buddy bench, forest school area,
wildlife area, school pond, school garden, polytunnel, bike shed, bikeshed, behind the bike sheds, smokers corner,
school car park, school gate, main gate, bus bay, bus turning circle, minibus, school minibus, mini bus, school bus,
school coach, trip coach, on site, school site, school grounds, campus, on school premises, bin store, kitchen bins,
sports field, pe store, pe shed, outdoor classroom, bus stop outside school, drop off zone, lollipop crossing,
staff entrance, fire exit, fire assembly point, muster point, back field
the hall, in the hall, the field, the library, school gym, the corridors, form base, back of the classroom,
front of the class, in the office, exam room, the toilets, school toilets, school courtyard, top of the stairs,
b block corridor
`,
);
