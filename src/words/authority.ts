/** Words for the council, the diocese and other employing bodies. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const authority = wordList(
  'authority',
  `
council, the council, our council, local council, city council, county council, borough council, district council,
town council, unitary authority, cooncil, the cooncil, council office, council hq, council officer,
council officials, council bosses, council chiefs, council workers, council employee, council contract,
council budget, council cuts, council meeting, council education, council education department, council run,
council payroll, council hr, council it, council admissions, council transport, council cabinet, councillors,
education committee, children services committee, scrutiny committee
local authority, la, lea, the la, our la, the lea, our lea, la officer, la advisor, la adviser, la sen team,
la send team, la hr, la moderator, la moderation, la training, la school, local education authority,
local authority officer, local authority adviser, the authority, our authority, education authority,
the education authority, the ea, ea ni, education and library board, elb, ccms, combined authority,
metropolitan borough, met borough, county hall, city hall, town hall, civic centre, civic offices, shire hall,
guildhall, city chambers, neuadd y sir, awdurdod lleol, cyngor, y cyngor, cyngor sir, comhairle
education department, education dept, education department of the council, council education team, education office,
the education offices, education service, children services, childrens social care, director of education,
head of education, chief education officer, director of children services, quality improvement officer, qio,
education officer, education adviser, education advisor, school improvement team, school improvement service,
school improvement adviser, improvement adviser, consortia adviser, regional consortium, regional consortia,
regional improvement collaborative, link inspector, link adviser, area education officer, admissions team,
school admissions, school transport team, home to school transport, sen team at the council,
send team at the council, ehcp team, sen caseworker, send caseworker, inclusion team at the council,
specialist teaching service, ed psych service, educational psychology service, music service, county music,
virtual school head, school meals service, council caterers, facilities service, employing authority, my employer,
our employer, pay and pensions team, payroll team, payroll, payroll department, hr helpdesk, hr service,
hr at the council, council as employer, work for the council, employed by the council, council staff
diocese, diocesan, the diocese, our diocese, diocesan board, diocesan board of education, diocesan education service,
diocesan advisor, diocesan adviser, diocesan trust, archdiocese, church authorities, methodist trust,
catholic education service, catholic academy trust, cofe trust, rc diocese, local authority designated officer
bishop and diocese, works for the la, the la said, my la
`,
);
