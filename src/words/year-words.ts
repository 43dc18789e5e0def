/** Words for year groups and stages. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const yearWords = wordList(
  'year-words',
  `
reception, reception class, reception year, reception children, year r, yr r, foundation stage, foundation stage one,
foundation stage two, foundation phase, early years foundation stage, eyfs, fs1, fs2, early years, early level,
nursery, nursery class, nursery children, nursery year, preschool, pre school, kindergarten, two year olds,
three year olds, four year olds, five year olds, six year olds, seven year olds, eight year olds, nine year olds,
ten year olds, eleven year olds, twelve year olds, thirteen year olds, fourteen year olds, fifteen year olds,
sixteen year olds, 4 year olds, 5 year olds, 6 year olds, 7 year olds, 8 year olds, 9 year olds, 10 year olds,
11 year olds, 12 year olds, 13 year olds, 14 year olds, 15 year olds, 16 year olds, 17 year olds
year one, year two, year three, year four, year five, year six, year seven, year eight, year nine, year ten,
year eleven, year twelve, year thirteen, yr one, yr two, yr three, yr four, yr five, yr six, yr seven, yr eight,
yr nine, yr ten, yr eleven, yr twelve, yr thirteen
primary one, primary two, primary three, primary four, primary five, primary six, primary seven, primary 1,
primary 2, primary 3, primary 4, primary 5, primary 6, primary 7, first years, second years, third years,
fourth years, fifth years, sixth years, senior one, second form, third form, fourth form, fifth form, first former,
third former, fourth former, fifth former, lower fifth, upper fifth, lower fourth, upper fourth, lower third,
upper third
sixth form, 6th form, sixthform, lower sixth, upper sixth, lower 6th, upper 6th, sixth former, 6th former, l6, u6,
l6th, u6th, the lower sixth, the upper sixth, sixth form college, post 16, post sixteen, further education,
fe students
ks1, ks2, ks3, ks4, ks5, key stage, key stage one, key stage two, key stage three, key stage four, key stage five,
key stage 1, key stage 2, key stage 3, key stage 4, key stage 5, lower key stage two, upper key stage two, lower ks2,
upper ks2, lks2, uks2, broad general education, bge, senior phase, progression step, lower school, upper school,
middle school, junior school, infant school, infants, juniors, lower juniors, upper juniors, prep school, pre prep,
juniors and infants
gcse, gcse group, gcse class, gcse year, gcse cohort, gcse kids, gcse lot, igcse, a level, alevel, as level,
a level group, a level class, btec, btec group, t level, ib, ib group, national fives, national 5, national 5s,
national 4, nat 5, nat 5s, nat 4, nat 4s, n5, n4, higher class, highers, higher english, higher maths,
advanced higher, welsh bacc, welsh bac, epq, functional skills class, entry level group, level two group,
level three group, exam year, exam class, resit class, transition group, the new intake, new intake,
september intake, our new reception, our new year sevens, new year sevens, the leavers, leavers year,
the big year six, the eleven plus, transfer test class
first year boy, first year girl, first year class, second year class, third year class, my first years,
my second years, my third years
`,
);
