/**
 * A small judge of the language of a short text by its function words and script: enough to keep rules made of
 * English words away from drafts in another language, and to compare a draft with its post where both are clear.
 */
const WORDS: Record<string, string> = {
  en: 'the a an and or but is are was were be been have has had do does did not this that these those it its you your we our us i me my they them he she will would can could should to of in on for with at by from as if so what when where which who how there here please sorry thanks just about any some no all out up get got',
  de: 'der die das und oder aber ist sind war waren sein haben hat hatte nicht dies diese dieser es sie ihr ihre ihren wir uns unser ich mich mir mein meine er wird werden kann können könnte sollte zu von im in auf für mit bei aus als wenn was wann wo wer wie hier da bitte leider danke sehr auch noch schon nur den dem des ein eine einen einem einer uns euch dass wurde tut seit kein keine habe bin',
  fr: 'le la les et ou mais est sont était être avoir a ont pas ce cette ces il elle vous votre vos nous notre nos je me mon ma mes ils elles sera peut pouvez pourrait à de du des dans sur pour avec par si que qui quoi quand où comment ici merci désolé désolée très aussi plus un une en au aux ne se son sa ses suis avez avons été bonjour depuis fait chez',
  es: 'el la los las y o pero es son era ser estar está haber ha han no este esta estos eso su sus usted ustedes nosotros nuestro nuestra yo me mi mis ellos será puede puedes podría a de del en por para con si que quien cuando donde cómo aquí gracias lamento lamentamos muy también más un una lo le les se al hola favor tu te ti hemos hace tengo sin ya',
  pt: 'o a os as e ou mas é são era ser estar está há não este esta isso seu sua seus você vocês nós nosso nossa eu me meu minha eles será pode poderia de do da dos das em no na nos por para com se que quem quando onde como aqui obrigado obrigada lamentamos muito também mais um uma ao à olá sem já foi tem estou pela pelo',
  it: 'il lo la i gli le e o ma è sono era essere avere ha hanno non questo questa questi suo sua lei voi noi nostro nostra io mi mio mia loro sarà può potrebbe a di del della dei in nel su per con se che chi quando dove come qui grazie scusi scusate dispiace molto anche più un una al alla da dal ciao siamo abbiamo ho sei ci si vostro ancora',
  nl: 'de het een en of maar is zijn was waren hebben heeft had niet dit dat deze die u uw je jouw jij wij we ons onze ik mij mijn zij ze zal kan kunnen zou te van in op voor met bij door uit als wat wanneer waar wie hoe hier er bedankt sorry helaas zeer ook nog al maar naar om aan geen bent heb graag alvast jullie wordt',
};
const table = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of new Set(words.split(' '))) table.set(word, [...(table.get(word) ?? []), language]);

const SCRIPTS: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** Language of a text with a confidence from 0 to 1; `und` when it cannot be told. At most 2,000 characters are read. */
export function languageOf(text: string): { language: string; confidence: number } {
  const sample = text.slice(0, 2_000).replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 3) return { language: 'und', confidence: 0 };
  for (const [pattern, language] of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count / letters > (language === 'ja' ? 0.15 : 0.4)) return { language, confidence: Math.min(1, count / letters + 0.2) };
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = table.get(word);
    for (const language of languages ?? []) scores.set(language, (scores.get(language) ?? 0) + 1 / (languages?.length ?? 1));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (!best) return { language: 'und', confidence: 0 };
  const second = ranked[1]?.[1] ?? 0;
  if (best[1] < 1) return { language: 'und', confidence: 0 };
  const coverage = Math.min(1, best[1] / Math.max(1, words.length) / 0.3);
  return { language: best[0], confidence: coverage * ((best[1] - second) / best[1]) };
}

/** Whether rules made of English words may speak: the draft is English, or too short to tell and written in Latin letters. */
export function readsAsEnglish(text: string): boolean {
  const { language, confidence } = languageOf(text);
  return language === 'en' || language === 'und' ? !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]{3}/u.test(text) : confidence < 0.25;
}
