/** Digits of any script (Arabic-Indic, Devanagari, full-width …) as 0-9. */
function plainDigits(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    if (code < 0x80) return digit;
    // Decimal digits stand in runs of ten that begin at a multiple of ten or sixteen: count down to the run's zero.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}

/** First whole number of a label like "2534 Replies. Reply" or "2.534 respuestas"; group separators are dropped. */
export function readCount(label: string | null | undefined): number | undefined {
  if (!label) return undefined;
  const found = /\d{1,3}(?:[., \u00a0\u202f\u066c’']\d{3})+(?!\d)|\d+/.exec(plainDigits(label.slice(0, 200)));
  return found ? Number(found[0].replace(/\D/g, '')) : undefined;
}

/** Short forms of thousands, millions and more in the languages of the sites, each behind its number of zeros. */
const SCALES =
  '9mil m,9mil.m,9mrd,9md,9bn,9млрд,9十億,9십억,9arb,8億,8亿,8억,6mill,6mln,6млн,6mio,6mi,6m,6jt,7cr,4萬,4万,4만,5lakh,5l,3тыс,3mil,3tsd,3tis,3tys,3rb,3k,3천,3千,3bin,3b.,9b';

function scaleOf(rest: string): number {
  const found = SCALES.split(',').find((form) => {
    const word = form.slice(1);
    // A short Latin one is a word of its own: "M", not "Mitglieder".
    return rest.startsWith(word) && (word.length > 2 || !/^[a-z]+\p{L}/u.test(rest.slice(word.length - 1)));
  });
  return found ? 10 ** Number(found[0]) : 1;
}

/** A shortened figure like "182.6K Followers", "1,2 mil seguidores" or "3.4万"; rounded to whole people. */
export function readScaled(text: string | null | undefined): number | undefined {
  if (!text) return undefined;
  const plain = plainDigits(text.slice(0, 100)).replace(/[\u00a0\u202f]/g, ' ');
  const found = /(\d[\d., ]*)/.exec(plain);
  if (!found?.[1]) return undefined;
  const raw = found[1].replace(/[., ]+$/, '');
  const rest = plain.slice(found.index + raw.length).replace(/^\s+/, '');
  const scale = scaleOf(rest.toLowerCase());
  const digits =
    scale === 1 || /^\d{1,3}(?:[., ]\d{3})+$/.test(raw)
      ? raw.replace(/\D/g, '')
      : raw.replace(/ /g, '').replace(',', '.');
  const value = Number(digits) * scale;
  return Number.isFinite(value) ? Math.round(value) : undefined;
}
