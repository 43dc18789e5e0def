/** Words for the writer's own people. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const ownFamily = wordList(
  'own-family',
  `
my son, my daughter, my eldest, my oldest, my youngest, my middle one, my middle child, my firstborn, my little boy,
my little girl, my little lad, my little man, my little lady, my wee boy, my wee girl, my wee man, my big girl,
my big boy, my baby, my baby boy, my baby girl, my newborn, my toddler, my teenager, my teenage son,
my teenage daughter, my own kids, my own children, my own child, my own two, my own three, my own son,
my own daughter, my own family, my kids dad, my bump, my bairn, my bairns at home, my wean, my two, my three,
my two boys, my two girls, my three boys, my three girls, my two kids, my four year old, my five year old,
my six year old, my seven year old, my eight year old, my nine year old, my ten year old, my eleven year old,
my twelve year old, my two year old, my three year old, my 2 year old, my 3 year old, my 4 year old, my 5 year old,
my 6 year old, my 7 year old, my 8 year old, my 9 year old, my 10 year old, my 11 year old, my 12 year old,
my 13 year old, my 14 year old, my 15 year old, my 16 year old, my 17 year old, my 18 year old, our son,
our daughter, our eldest, our oldest, our youngest, our little boy, our little girl, our little one, our baby,
our newborn, our toddler, our two, our three, our twins, our own kids, our own children
mine start back, mine start, mine go back, mine are back, mine finish, mine finish on, mine broke up, mine break up,
mine dont go back, both of mine, all of mine, mine at home, two of my own, three of my own, kids of my own,
children of my own, son of mine, daughter of mine, child of mine
my dd, my ds, dd1, dd2, ds1, ds2, my stepson, my step son, my stepdaughter, my step daughter, my stepkids,
my step kids, my bonus daughter, my bonus son, my foster son, my foster daughter, my goddaughter, my godson,
my god daughter, my godchildren, our goddaughter
my husband, my wife, my partner, my fiance, my fiancé, my fiancee, my other half, my oh, the other half,
my better half, my boyfriend, my girlfriend, my bf, my gf, my ex, my ex husband, my ex wife, hubby, hubs, hubbie,
my hubby, wifey, the wife, the missus, the mrs, my missus, my mrs, the husband, the hubby, her indoors, him indoors,
himself indoors, my fella, my feller, my bloke, my mister, the mister, the boyfriend, the girlfriend, the in laws,
my in laws, my mother in law, my mum in law, the mother in law, my mil, my father in law, my sister in law,
my brother in law, my sil, my bil, my son in law, my daughter in law
my mum, my mam, my mom, my mummy, my mammy, my mother, my maw, me mum, me mam, my ma, me ma, mi mum, my dad,
my daddy, my da, my father, me dad, me da, mi dad, my old man, my parents, my folks, my mum and dad, my stepmum,
my step mum, my stepdad, my step dad, our mum, our mam, our dad, my nan, me nan, my nana, my nanna, my nannan,
my gran, my granny, my grandma, my grandmother, my grandad, my granddad, my grandfather, my granda, my grandpa,
my papa, my grandparents, my great nan, my great gran, my nain, my taid, my mamgu, my tadcu, my nani, my nana ji,
my dadi, my baba, my abuela, my babcia, my nonna, my yiayia
my brother, my sister, my bro, my sis, my big brother, my big sister, my little brother, my little sister,
my younger brother, my younger sister, my older brother, my older sister, my twin, our kid, our lad, our lass,
our bairn, our wean, our young un, our youngun, my niece, my nephew, my great niece, my great nephew, my niblings,
our niece, our nephew, my auntie, my aunty, my aunt, my uncle, my cousin, our cousin, my grandson, my granddaughter,
my grand daughter, my grandchild, my grandchildren, my grandkids, my grandbaby, our grandson, our granddaughter,
our grandchildren, our grandkids, the grandkids, the grandchildren, my family, my whole family, our family,
family of four, family of five, family of mine, my relatives, my rellies, my lot at home, my brood, my clan,
my nearest and dearest, my household, my sprog, the sprogs, my offspring, my little one at home, my kids at home,
my boys at home, my girls at home, the kids at home, proud mum, proud dad, proud mummy, proud daddy, proud mam,
proud auntie, proud aunty, proud uncle, proud nan, proud nanna, proud grandad, proud parent moment, proud mum moment,
proud mama, mum of two, mum of three, mum of four, mum of one, dad of two, dad of three, dad of one, mam of two,
mum to two, mum to three, mum to one, dad to two, dad to three, boy mum, girl dad, girl mum, mum life, mumlife,
mum guilt
mine are at, mine are off, mine is off to, mine both, my big lad, my big lass, my wee lass, my wee lad, my lad,
my lass, my laddie, our jnr, mr 5
`,
);
