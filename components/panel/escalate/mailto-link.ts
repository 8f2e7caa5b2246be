/** Mail programs and systems cut longer links, some without a word. */
const longest = 1_900;

/** Half a character cannot stand in a link. */
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/**
 * A `mailto:` link that carries an escalation. `cut` says that the body did not fit and must be copied as well.
 */
export function mailtoLink(mail: { address: string; subject: string; body: string }): {
  href: string;
  cut: boolean;
} {
  const encode = (text: string) => encodeURIComponent(whole(text).replace(/\r?\n/g, '\r\n'));
  const to = mail.address
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((address) => encodeURIComponent(whole(address)).replace(/%40/g, '@'))
    .join(',');
  const subject = mail.subject.replace(/\s+/g, ' ').slice(0, 200);
  const start = `mailto:${to}?subject=${encodeURIComponent(whole(subject))}&body=`;
  let low = 0;
  let high = mail.body.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (start.length + encode(mail.body.slice(0, middle)).length <= longest) low = middle;
    else high = middle - 1;
  }
  return { href: start + encode(mail.body.slice(0, low)), cut: low < mail.body.length };
}
