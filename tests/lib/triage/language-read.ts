/**
 * Reads a list of posts by language. A line is: sentiment (- 0 +), what they want (h heard, f fix, r refund,
 * i information, n none), category (d delivery, m money, b broken, s service, p praise, q question, x none), the text.
 */
const sentiments = { '-': 'negative', '0': 'neutral', '+': 'positive' } as const;
const wants = { h: 'heard', f: 'fix', r: 'refund', i: 'information', n: 'none' } as const;
const categories = {
  d: 'delivery',
  m: 'money',
  b: 'broken',
  s: 'service',
  p: 'praise',
  q: 'question',
  x: null,
} as const;

export const readPosts = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).flatMap(([language, list]) =>
    list
      .trim()
      .split('\n')
      .map((line) => {
        const [labels = '', ...text] = line.split('|');
        const [mood, want, kind] = labels.trim().split(' ') as [
          keyof typeof sentiments,
          keyof typeof wants,
          keyof typeof categories,
        ];
        return {
          language,
          sentiment: sentiments[mood],
          wants: wants[want],
          category: categories[kind],
          text: text.join('|').trim(),
        };
      }),
  );
