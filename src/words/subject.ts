/** School subjects and their short forms. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const subject = wordList(
  'subject',
  `
math, mathematics, further maths, core maths, maths lesson, numeracy, times tables, arithmetic, algebra,
trigonometry, trig, fractions, long division, stats lesson, mathemateg, maffs, english, english lit,
english literature, eng lit, english lang, english language, eng lang, literacy, phonics, read write inc, rwi,
little wandle, twinkl phonics, letters and sounds, monster phonics, spag, spelling, handwriting, creative writing,
big write, guided reading, accelerated reader, shakespeare unit, poetry unit, poetry anthology, an inspector calls,
inspector calls, romeo and juliet, of mice and men, jekyll and hyde, power and conflict, lang paper
science, triple science, double science, combined science, separate sciences, double award, triple award, biology,
chemistry, chem, physics, human biology, environmental science, applied science, science practical,
required practical, photosynthesis, periodic table, particle model, gwyddoniaeth
history, ancient history, medieval history, modern history, hanes, history lesson, tudors topic, victorians topic,
romans topic, egyptians topic, ww1 topic, ww2 topic, cold war unit, geography, geog, geo, geography lesson,
daearyddiaeth, rivers topic, volcanoes topic, oxbow lakes, humanities, hums, topic work, politics a level,
a level politics, government and politics, classics, class civ, classical civilisation, latin, greek a level,
ancient greek, modern studies, mod studies, moddies, re lesson, rs lesson, rmps, rme, religious studies,
religious education, religion and ethics, worldviews, rvl, philosophy and ethics, p4c, citizenship, pshe, phse,
pshce, psd, pse, pshe lesson, rse, rshe, smsc, personal and social, lifeskills, life skills, wellbeing lesson,
learning for life and work, llw, health and wellbeing, hwb, careers lesson, careers education, tutor programme
french, spanish, german, mandarin, polish gcse, arabic gcse, russian a level, japanese gcse, mfl, modern languages,
modern foreign languages, french lesson, spanish lesson, german lesson, french oral, spanish oral, welsh, cymraeg,
welsh lesson, welsh second language, gaelic, gàidhlig, irish lesson, gaeilge, scots language, bsl, bsl gcse, makaton,
british sign language, esol, eal, english as an additional language
art, art lesson, art and design, fine art, celf, photography a level, graphics, graphic design, textiles, 3d design,
art gcse, design technology, design and technology, dt, d & t, resistant materials, product design, engineering gcse,
woodwork, metalwork, techie, graphic communication, graph comm, craft and design, food tech, food technology,
foodtech, food and nutrition, food preparation and nutrition, food prep, cooking lesson, cookery,
hospitality and catering, catering gcse, home economics, home ec, hospitality, hfe, cooking and nutrition,
health and social care, health and social, hsc lesson, child development, childcare course, construction course,
motor vehicle course, hair and beauty course, animal care course, public services btec, travel and tourism,
leisure and tourism, music, music lesson, music tech, music technology, cerddoriaeth, recorder lesson,
ukulele lessons, glockenspiels, boomwhackers, samba band, steel pans, djembe, wider opps, keyboards lesson,
school orchestra, wind band, string group, drama, drama lesson, drama gcse, performing arts, theatre studies,
dance lesson, dance gcse, btec dance, drama club, expressive arts, performing arts btec, media studies, film studies
computing, computer science, comp sci, compsci, cs lesson, ict, computing lesson, information technology,
digital literacy, scratch lesson, python lesson, micro bits, microbits, imedia, creative imedia, business studies,
business a level, btec business, bus man, business management, economics, econ, admin and it, sociology, psychology,
a level law, epq, general studies, critical thinking, tok, welsh bacc, sport science, sport studies, btec sport,
gcse pe, a level pe, pe, core pe, pe lesson, games lesson, pe kit, addysg gorfforol, ymarfer corff, gymnastics,
gym lesson, netball, rounders, rounders lesson, athletics, cross country, trampolining, dodgeball, benchball,
bleep test, wake and shake, forest school, outdoor learning, outdoor education, dofe, duke of edinburgh,
rural science, understanding the world, uow, expressive arts and design, ead, physical development,
communication and language, asdan, princes trust course, functional skills, entry level maths, foundation subjects,
wider curriculum, ebacc, options block, chess club, gardening club, coding club, debating society, debate club,
eco club, lego club, art club, science club, stem club, steam lessons, knitting club, sewing club, cookery club,
cheerleading club, gymnastics club, football club at school, homework club, warhammer club,
dungeons and dragons club, d & d club, christian union, school newspaper, young enterprise, cadets, ccf,
combined cadet force
re gcse, gcse re, gcse rs, teach re, re teacher, re dept, re department, re homework, my re class, a level re,
rs gcse, a level rs, gcse business, a level business, gcse art, gcse drama, gcse music, gcse dance, gcse french,
gcse spanish, gcse german, gcse history, gcse geography, gcse maths, gcse english, gcse science, a level maths,
a level english, a level biology, a level chemistry, a level physics, a level history, a level art, lit paper,
english lit paper, swimming lessons with year, dance club, school choir, photography gcse, rugby club, italian gcse,
irish language, topic lesson, it gcse, gcse it, ict lesson
`,
);
