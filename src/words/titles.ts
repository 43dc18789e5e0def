/** Titles and forms of address that stand before or for a name. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const titles = wordList(
  'titles',
  `
mr, mrs, ms, miss, mx, dr, prof, professor, sir, madam, ma'am, mister, rev, revd, reverend, canon, deacon, pastor,
rabbi, sheikh, cllr, dame, baroness, sgt, sergeant, wpc, pcso, constable, ustadh, ustad, ustadha, signor, senor,
señor, señora, senora, senorita, señorita, monsieur, madame, mademoiselle, herr, frau, fraulein, syr, athro,
athrawes, meistr, mizz, missis, yes miss, yes sir, please miss, please sir, but miss, but sir, hi miss, hi sir,
hello miss, hello sir, hey miss, hey sir, bye miss, bye sir, thanks miss, thanks sir, thank you miss, thank you sir,
morning miss, morning sir, sorry miss, sorry sir, miss miss, sir sir, called me sir, called me miss, called me mum,
calls me miss, calls me sir, im miss, miss said, sir said, miss says, sir says, dear mr, dear mrs, dear miss,
dear ms
`,
  { exact: true },
);
