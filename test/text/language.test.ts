/** Which parts of a draft are said not to be English. */
import { describe, expect, test } from 'vitest';
import { uncheckedParts } from '../../src/text/language.ts';
import { normalise } from '../../src/text/normalise.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokens.ts';

function unchecked(text: string): [language: string, part: string][] {
  const normalised = normalise(text);
  const tokens = tokenise(normalised.text);
  return uncheckedParts(normalised, tokens, sentencesOf(tokens)).map(({ language, start, end }) => [
    language,
    text.slice(start, end),
  ]);
}

describe('other languages', () => {
  test.each([
    ['Polish', 'Jutro jedziemy do Krakowa, bo nie ma już biletów na niedzielę'],
    ['Welsh', "Mae'r plant wedi bod yn canu drwy'r dydd ac dw i wedi blino"],
    ['French', "J'ai oublié mes clés chez ma soeur et il pleut sur toute la ville"],
    ['Spanish', 'Mañana no hay clases porque es fiesta en todo el pueblo'],
    ['Urdu or Hindi', 'kal mera bhai aa raha hai aur ghar mein kuch nahi hai'],
    ['German', 'Ich habe heute keine Zeit, aber morgen komme ich mit den Kindern'],
    ['Arabic', 'صباح الخير يا أصدقاء، اليوم الجو جميل جدا'],
    ['Ukrainian', 'Сьогодні ми їздили до бабусі на її день народження'],
    ['Romanian', 'Mâine nu mergem la școală pentru că este zi liberă'],
  ])('%s', (language, text) => {
    expect(unchecked(text)).toEqual([[language, text]]);
  });

  test('only the part that is not English, neighbours together', () => {
    const polish = 'Dzisiaj jest bardzo zimno. Jutro nie idziemy do parku.';
    expect(unchecked(`What a morning. ${polish} See you all on Monday then.`)).toEqual([
      ['Polish', polish],
    ]);
  });
});

describe('English', () => {
  test.each([
    'Ah cannae be daein wi this weather the day, gonnae stay in wi the wean',
    'Thon wee lad has my head turned so he does, catch yerself on',
    'Yow cor goo in there bab, it ay open while nine',
    "Nah bruv dis ting is peak innit, man's dead on his feet still",
    'Bore da! Off to the beach with the dog and a flask',
    'My nan makes pierogi every Christmas and I eat them all',
    "It's giving c'est la vie if you ask me",
    'Face paints, PE kit, one shoe',
    'ok',
    '😂😂😂',
    'Dziękuję!',
  ])('%s', (text) => {
    expect(unchecked(text)).toEqual([]);
  });
});
