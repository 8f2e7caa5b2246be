/** Verbs that customers use and whose past looks nothing like them. */
const IRREGULAR = new Map(
  Object.entries({
    fly: 'flew flown flies', buy: 'bought', pay: 'paid', break: 'broke broken', lose: 'lost', send: 'sent',
    steal: 'stole stolen', sell: 'sold', tell: 'told', freeze: 'froze frozen', stick: 'stuck', leave: 'left',
    keep: 'kept', write: 'wrote written', drive: 'drove driven', eat: 'ate eaten', get: 'got gotten', spend: 'spent',
    burn: 'burnt', child: 'children', person: 'people',
  }).flatMap(([base, forms]) => forms.split(' ').map((form): [string, string] => [form, base])),
); // prettier-ignore

/**
 * A light stemmer for comparing a word in a text with a word of a pack: "flights" and "flight", "cancelled" and
 * "cancel", "boarding" and "board" meet. Takes and gives folded words. English endings, and the plural of the
 * neighbouring languages by the same rule; it only ever compares, it is never shown.
 */
export function stem(word: string): string {
  let out = word.replace(/'s$|'$/, '');
  const irregular = IRREGULAR.get(out);
  if (irregular) return irregular;
  if (out.length < 4) return out;
  if (out.endsWith('ies') && out.length > 4) out = `${out.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(out)) out = out.slice(0, -2);
  else if (out.endsWith('s') && !/(?:ss|us|is)$/.test(out)) out = out.slice(0, -1);
  if (out.length > 5 && out.endsWith('ing')) out = undouble(out.slice(0, -3));
  else if (out.length > 4 && out.endsWith('ied')) out = `${out.slice(0, -3)}y`;
  else if (out.length > 4 && out.endsWith('ed') && !out.endsWith('eed')) out = undouble(out.slice(0, -2));
  if (out.length > 4 && out.endsWith('e')) out = out.slice(0, -1);
  return out;
}

const undouble = (word: string): string =>
  /([bdfglmnprt])\1$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
