/** Words for classes, forms, sets and cohorts of pupils. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const pupilGroup = wordList(
  'pupil-group',
  `
my class, our class, my own class, my new class, my old class, my lovely class, my little class, my gorgeous class,
my current class, my last class, my first class, my favourite class, my hardest class, my worst class, my best class,
my tricky class, my top class, my bottom class, my exam class, my gcse class, my a level class, my btec class,
my higher class, my reception class, my nursery class, my cover class, my mixed class, my smallest class,
my biggest class, my morning class, my afternoon class, my friday class
this class, that class, the whole class, entire class, a whole class, the class, whole year group, the other class,
parallel class, the class next door, worst class, best class ever, a class of thirty, class of 30, class of 31,
class of 32, class of 33, thirty kids, thirty children, 30 kids, 30 children, 32 kids, roomful of kids,
roomful of teenagers, room full of kids, room full of teenagers, room full of five year olds
tutor group, my tutor group, my tutees, tutor set, vertical tutor group, form group, my form, our form,
my form class, my form group, my new form, form class, reg class, registration class, reggie class, register class,
house group, mentor group, my guidance group, coaching group, my guidance class
set 1, set 2, set 3, set 4, set 5, set 6, top set, bottom set, lower set, middle set, higher set, my top set,
my bottom set, my middle set, low set, high set, second set, third set, top group, bottom group, lower ability group,
higher ability group, low ability class, higher ability class, mixed ability class, bottom stream, top stream,
higher group, foundation class, foundation set, the sink set
year group, my year group, our year group, my cohort, our cohort, this cohort, the cohort, covid cohort,
lockdown cohort, small cohort, tricky cohort, tough cohort, lovely cohort, exam cohort, y11 cohort, exam year,
this year lot, last year lot, next year lot, the new lot, the upper school, the lower school, the middle school,
upper juniors, lower juniors
the infants, the juniors, infants, infant class, junior class, my infants, my juniors, the reception class,
the nursery class, the nursery kids, reception kids, the foundation kids, the early years, early years class,
early years room, the tinies, the baby class, the baby room, the toddler room, the preschoolers, pre schoolers,
the pre school room, the littles, the little ones, my littles, my little ones, my littlies, my little people,
my tinies, my tiny humans, my small humans, my smalls, my wee ones, my wee class, my weans, the wee ones, my bairns,
my big kids, my biggies
sixth form, the sixth form, our sixth form, sixth formers, 6th form, sixthform, my sixth form, lower sixth,
upper sixth, my sixth formers, my lower sixth, my upper sixth, my a level group, my a level lot, my gcse group,
my gcse lot, my exam group, my resit group, resit group, resit class, my btec group, my btec lot, my higher lot,
my nat 5s, my highers, my advanced higher, my ks3 group, my ks4 group, ks3 classes, ks4 classes, option group,
my option group, practical group, double award group, triple group, combined group, carousel group
nurture group, nurture class, the nurture kids, nurture room, resource base, the resource base, resourced provision,
the base, the provision, the hub kids, autism base, asd base, asc base, asd unit, hearing impaired unit, the hi unit,
speech and language unit, language unit, srp, arp, enhanced provision, enhanced resource, support base,
learning support base, learning support unit, inclusion unit, the inclusion group, inclusion room kids, sen class,
sen group, send group, send class, specialist class, pmld class, sld class, complex needs class, sensory class,
semh class, semh group, alternative provision group, ap group, pru class, the isolation lot, eal group, eal class,
intervention group, catch up group, booster group, booster class, phonics group, reading group, guided group,
guided reading group, spelling group, handwriting group, elsa group, lego therapy group, social skills group,
breakfast club, after school club, wraparound kids, homework club, gifted and talented group, g & t group, top table,
bottom table, red table, blue table, green table
my lot, my bunch, my rabble, my motley crew, my darlings, my lovelies, my cherubs, my little angels,
my little monsters, my little rascals, my little dudes, my school kids, my school children, my school babies,
my kids at school, my kids at work, my children at school, my pupils, my students, my kiddos, my kiddies,
my learners, my youngsters, my young people, my teens, my teenagers, our lot, our bunch, our pupils, our students,
our kids, our kiddos, our learners, our children, our young people, lovely bunch, great bunch, lively bunch,
chatty bunch, funny bunch, chatty class, lively class, tricky class, challenging class, tough class, difficult class,
lovely class, quiet class, dream class, nightmare class, class from hell, the kids i teach, the children i teach,
the pupils i teach, the students i teach, kids in my class, children in my class, pupils in my class,
students in my class
mixed age class, mixed year class, composite class, straight class, split class, merged class, the seniors,
senior school, junior school kids, my nurture lot, my cover lot, my period one lot, my period five lot,
my last period lot, my friday afternoon lot, my choir kids, my drama group, my orchestra kids, my netball team,
my netball girls, my rugby lads, our netball team, school choir, eco council, the choir kids,
my duke of edinburgh group, my dofe group, dofe group, my cadets, my leavers, the leavers, our leavers
hedgehog class, owl class, squirrel class, badger class, fox class, robin class, rabbit class, butterfly class,
ladybird class, bumblebee class, dolphin class, penguin class, otter class, kingfisher class, kestrel class,
puffin class, oak class, ash class, willow class, beech class, birch class, maple class, elm class, acorn class,
hazel class, holly class, rowan class, sycamore class, chestnut class, sunflower class, poppy class, bluebell class,
daisy class, rainbow class, sunshine class, ruby class, emerald class, sapphire class, amber class, jupiter class,
saturn class, neptune class
set one maths, set two maths, bottom set maths, top set maths, bottom set english, top set english, my set one,
my set two, my set three, my set four, my set five, mixed year group class, my year elevens, my year sevens,
my year eights, my year nines, my year tens, my year sixes, my year fives, my year fours, my year threes,
my year twos, my year ones, my y11s, my sixth form class, the bottom class, the older kids, the younger kids,
older children, younger children, the whole year, half my class, half the class, most of my class, all my classes,
every class i teach, every one of my classes, each of my classes, other half of the class
`,
);
