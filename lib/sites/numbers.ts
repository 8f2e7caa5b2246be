/** Digits of any script (Arabic-Indic, Devanagari, full-width …) as 0-9. */
function plainDigits(text: string): string {
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

/** Short forms of thousands, millions and more in the languages of the sites; longest first. */
const SCALES: [RegExp, number][] = [
  [/^(?:mil\.?\s?m|mrd|md|b(?!\p{L})|bn|млрд|十億|십억|arb)/iu, 1e9],
  [/^(?:億|亿|억)/u, 1e8],
  [/^(?:mill?(?:\.|ion)|mln|млн|mio|mi(?!\p{L})|m(?!\p{L})|jt)/iu, 1e6],
  [/^(?:cr)/iu, 1e7],
  [/^(?:萬|万|만)/u, 1e4],
  [/^(?:lakh|l(?!\p{L}))/iu, 1e5],
  [/^(?:тыс|mil(?!\p{L})|tsd|tis|tys|rb|k(?!\p{L})|천|千|bin|b\.)/iu, 1e3],
];

/** A shortened figure like "182.6K Followers", "1,2 mil seguidores" or "3.4万"; rounded to whole people. */
export function readScaled(text: string | null | undefined): number | undefined {
  if (!text) return undefined;
  const plain = plainDigits(text.slice(0, 100)).replace(/[\u00a0\u202f]/g, ' ');
  const found = /(\d[\d., ]*)/.exec(plain);
  if (!found?.[1]) return undefined;
  const raw = found[1].replace(/[., ]+$/, '');
  const rest = plain.slice(found.index + raw.length).replace(/^\s+/, '');
  const scale = SCALES.find(([form]) => form.test(rest))?.[1] ?? 1;
  const digits =
    scale === 1 || /^\d{1,3}(?:[., ]\d{3})+$/.test(raw)
      ? raw.replace(/\D/g, '')
      : raw.replace(/ /g, '').replace(',', '.');
  const value = Number(digits) * scale;
  return Number.isFinite(value) ? Math.round(value) : undefined;
}
