/**
 * Letters of other alphabets that look like Latin ones.
 * Source: Unicode Technical Standard 39, confusables; the Cyrillic, Greek and Armenian letters that people use on purpose.
 */
const pairs =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ѵv цu ɡg ı1 АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ' +
  'αa εe οo ρp υu νv κk ιi τt χx γy ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ցg հh օo սu ոn';

export const homoglyphs: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.split(' ').map((pair) => [pair[0], pair[1] === '1' ? 'i' : pair[1]]),
);
