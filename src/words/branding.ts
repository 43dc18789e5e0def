/** Words for the school's logo, uniform and published material. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const branding = wordList(
  'branding',
  `
logo, school logo, our logo, trust logo, academy logo, new logo, mat logo, with our logo, with the school logo,
school emblem, crest, school crest, the crest, coat of arms, school coat of arms, badges, school badge, our badge,
blazer badge, prefect badge, head girl badge, head boy badge, house badge, school motto, our motto, latin motto,
school hymn, school colours, house colours, branding, rebrand, new branding, corporate branding, branded hoodie,
branded merch, school merch, trust branding, brand guidelines, school font, letterhead, letterheaded paper,
letter headed paper, headed paper, headed notepaper, school stationery, compliment slip, school stamp,
email signature, email footer, school signature, school template, powerpoint template, business cards
lanyard, lanyerd, my lanyard, staff lanyard, work lanyard, school lanyard, id badge, id card, staff id, staff badge,
staff pass, work pass, work badge, name badge, school id, visitor badge, visitor lanyard, red lanyard, green lanyard,
blazer, school blazer, our blazer, school tie, house tie, prefect tie, clip on tie, uniform, school uniform,
our uniform, new uniform, school kit, pe kit, pe hoodie, pe top, school jumper, jumper with the logo,
school sweatshirt, school hoodie, staff hoodie, staff polo, staff fleece, staff polo shirt, leavers hoodie,
leavers shirt, leavers jumper, trip hoodie, tour hoodie, ski trip hoodie, production hoodie, school polo,
school polo shirt, school cardigan, school dress, gingham dress, school skirt, school kilt, school scarf,
school fleece, book bag, bookbag, school book bag, school pe bag, school t shirt, football kit with,
netball dress with, staff uniform, hi vis with the logo, my school hoodie, my school fleece
prospectus, prospectous, school prospectus, sixth form prospectus, newsletter, news letter, newsltter,
school newsletter, our newsletter, weekly newsletter, friday newsletter, parent newsletter, headteacher newsletter,
head newsletter, trust newsletter, pta newsletter, newsletter front page, newsletter clipping,
screenshot of the newsletter, page from the newsletter, school bulletin, school magazine, yearbook, leavers book,
school calendar, school planner, student planner, school report template, letter home, school letter,
letter from school, letter to parents, certificates, headteacher certificate, head teacher award certificate,
school certificate, award certificate, sticker with the logo, school poster, school brochure, open evening leaflet,
open day poster, open evening poster, open day banner, pull up banner, roller banner, banner on the railings,
outstanding banner, good banner, ofsted banner, school sign, sign at the front of school, school flag, flag,
school minibus livery, logo on the minibus, school video, promo video, promotional video, school promo,
recruitment video, marketing team, marketing material, school website, our website, link to our website,
link to the school website, link to school website, website link, website banner, school web page, staff page,
headers, header image, header photo, header picture, header pic, cover photo, cover picture, cover pic, cover image,
banner image, profile picture, profile pic, profile photo, pfp, twitter header, facebook cover, linkedin banner,
zoom background, teams background, school facebook page, school twitter, school insta, school instagram,
school policy document, school policy, staff handbook, official school photo, school photographer, staff photo,
staff photo board, staff photo wall, tempest photos, school mug, school pen, school tea towel, school christmas card,
bauble with, school bauble
my header, new header, as my header, as a header, header with, school banner, trust banner, tie on, school flyer,
trust letterhead, school leaflet, school brand, with the school badge
`,
);
