import { hashOf } from './seed/random';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;

/** A round-ish avatar with a letter, coloured by the handle. */
export function avatar(handle: string): string {
  const hash = hashOf(handle);
  const hue = hash % 360;
  if (/^kestrel/i.test(handle)) {
    return svg(
      80,
      80,
      '<rect width="80" height="80" fill="#0b3d5c"/><path d="M14 50c16 2 26-6 34-22 4 8 12 10 20 8-8 6-12 14-20 20-10 6-24 4-34-6z" fill="#f5a524"/>',
    );
  }
  return svg(
    80,
    80,
    `<rect width="80" height="80" fill="hsl(${hue} 42% 72%)"/><circle cx="40" cy="31" r="15" fill="hsl(${hue} 38% 38%)"/><path d="M10 80c2-22 14-32 30-32s28 10 30 32z" fill="hsl(${hue} 38% 38%)"/>`,
  );
}

/** A landscape that stands for somebody's photo. */
export function photo(seed: number): string {
  const hue = 185 + ((seed * 17) % 45);
  return svg(
    600,
    340,
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue} 55% 70%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360} 65% 86%)"/></linearGradient></defs>` +
      `<rect width="600" height="340" fill="url(#s)"/><circle cx="${120 + ((seed * 83) % 360)}" cy="90" r="38" fill="hsl(${(hue + 50) % 360} 90% 92%)"/>` +
      `<path d="M0 240 L120 ${150 + ((seed * 13) % 60)} L230 230 L360 ${130 + ((seed * 29) % 70)} L600 250 V340 H0z" fill="hsl(${(seed * 47) % 360} 22% 45%)"/>` +
      `<path d="M0 290 Q150 ${240 + (seed % 5) * 8} 320 285 T600 270 V340 H0z" fill="hsl(${(seed * 47) % 360} 26% 28%)"/>`,
  );
}

/** One emoji drawn with the machine's own emoji font; the name is its code points joined by "-". */
export function emoji(name: string): string {
  const text = String.fromCodePoint(
    ...name
      .split('-')
      .map((code) => Number.parseInt(code, 16))
      .filter((code) => code > 0 && code < 0x110000),
  );
  return svg(36, 36, `<text x="18" y="29" font-size="29" text-anchor="middle">${escape(text)}</text>`);
}
