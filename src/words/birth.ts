/** Words for date of birth. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const birth = wordList(
  'birth',
  `
date of birth, date of birth is, my date of birth, his date of birth, her date of birth, dob,
dob is, my dob, his dob, her dob, dobs, dob list, birth date, birthdate, birth certificate,
birth cert, born on, born on the, was born on, i was born on, born in 1985, born 1st, born this day,
born today, born at home, year of birth, year i was born, place of birth, born in january,
born in february, born in march, born in april, born in may, born in june, born in july,
born in august, born in september, born in october, born in november, born in december, august baby,
september baby, summer born, taurus, cancerian, leo season, virgo, scorpio, sagittarius, capricorn,
aquarius, pisces, birthday, birthday is, my birthday, my birthday is, my birthday is on,
my birthday is the, my bday, my bday is, my birthday on, its my birthday, it's my birthday,
its my birthday on, it's my birthday on, my birthday today, my birthday tomorrow, birthday today,
birthday tomorrow, birthday on the, birthday on, birthday this week, his birthday, her birthday,
his birthday is, her birthday is, birthday next week, birthdays, b'day, bday, bday is,
birthday twin, birthday twins, share a birthday, shares a birthday, turned * today,
turned * yesterday, turn * today, turn * tomorrow, turns * today, turns * tomorrow, turning * today,
turning * tomorrow, 18 today, 21 today, 30 today, 40 today, 50 today, 60 today, 16 today,
18 tomorrow, 21 tomorrow, 30 tomorrow, 40 tomorrow, 50 tomorrow, hits the big, the big 30,
the big 40, the big 50, the big 60, the big three o, the big four o, the big five o, the big 3 0,
the big 4 0, the big 5 0, years old today, years young, years young today, year older,
18th birthday, 21st birthday, 30th birthday, 40th birthday, 50th birthday, 60th birthday,
16th birthday, 5th birthday, 18th on, 21st on, 30th on, 40th on, 50th on, my age is, 🎂,
`,
);
