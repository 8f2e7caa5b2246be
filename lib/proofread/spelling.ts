import type { Slip } from '@/lib/domain/check';

/** Short forms that people write on social sites and every dictionary lacks. */
const INFORMAL = new Set(
  `pls plz thx ty dm dms dmed pm pms ok okay tho hrs hr mins min secs approx asap fyi eta faq faqs app apps wifi ebook
  email emails inbox accts acct acc info infos pic pics fam bc ur fave faves delish hiya heya howdy yay hooray aww awww
  hmm hmmm oops whoops uh uhh ugh yep yup nope gonna wanna gotta lemme kinda sorta dunno sec login logins logon signup
  online offline webpage website url urls esim sim sims emoji emojis gif selfie hashtag retweet tweet tweeted unfollow
  livestream paywall podcast pre redownload reinstall reinstalled deregister rebook rebooked rebooking gamertag ethernet
  onesie combo promo promos temp spec specs admin admins prepaid preorder preorders chargeback cashback voicemail
  whatsapp facebook instagram twitter youtube google paypal gluten vegan veggie barista paneer postcode postcodes
  chatbot blockchain signposted whois tracert traceroute shoutout shoutouts ahold compat backhaul peasy sparkies flyers afterwards towards whilst amongst lorem ipsum etc vs cc cc'd bcc`.split(
    /\s+/,
  ),
);
const DAYS_AND_MONTHS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|english|i|i'm|i'll|i've|i'd)$/i;

/**
 * Whether an unknown word is a slip that a colleague would point out, and not a name, a brand, a short form or a
 * sound. Pure; a guess from its shape, its place and how near the best known word is.
 */
export function isSlip(slip: Slip, text: string): boolean {
  const word = text.slice(slip.start, slip.end).replaceAll('’', "'");
  const lower = word.toLowerCase();
  const letters = lower.replace(/[^\p{L}]/gu, '').length;
  if (letters < 3 || letters > 30 || INFORMAL.has(lower) || INFORMAL.has(lower.replace(/'?s$/, '')))
    return false;
  if (/(\p{L})\1\1/u.test(lower)) return false;
  const [best] = slip.better;
  if (best === undefined) return false;
  // Capitals inside a word are a brand or an acronym.
  if (/.\p{Lu}/u.test(word)) return false;
  if (best.toLowerCase() === lower) return DAYS_AND_MONTHS.test(lower);
  const near = slip.better.some((better) => distance(lower, better.toLowerCase()) <= (letters < 5 ? 1 : 2));
  if (!near) return false;
  if (!/^\p{Lu}/u.test(word))
    return (
      letters > 4 ||
      slip.better.some(
        (better) =>
          isSwap(lower, better) || better.includes("'") || (letters === 4 && lacksOne(lower, better)),
      )
    );
  // With a capital it is a name, unless it begins a sentence, addresses nobody and is one letter off a common word.
  return (
    beginsSentence(text, slip.start) &&
    !/^\s*[,:!–-]/u.test(text.slice(slip.end)) &&
    slip.better
      .slice(0, 3)
      .some(
        (better) =>
          (letters > 4 || isSwap(lower, better)) &&
          distance(lower, better.toLowerCase()) === 1 &&
          better.toLowerCase() !== lower,
      ) &&
    letters >= 3
  );
}

/** The same word in the spelling of another country: "colour", "organise", "travelled", "centre". */
export function isRegional(word: string, better: readonly string[]): boolean {
  const plain = plainSpelling(word);
  return better.some((candidate) => plainSpelling(candidate) === plain);
}
const plainSpelling = (word: string): string =>
  word
    .toLowerCase()
    .replace(/our/g, 'or')
    .replace(/([iy])s(?=e|ing|ation|er)/g, '$1z')
    .replace(/tre(?=s?$|d$)/g, 'ter')
    .replace(/ll(?=ed|ing|er|or|ation|ment|s?$)/g, 'l')
    .replace(/ae|oe/g, 'e')
    .replace(/ogue/g, 'og')
    .replace(/ence?s?$/g, (end) => end.replace('c', 's'))
    .replace(/amme/g, 'am')
    .replace(/([^aeiou])ement/g, '$1ment');

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…\n]["”')\]]*\s*)$/u.test(text.slice(Math.max(0, at - 20), at));

const lettersOf = (word: string): string => Array.from(word).sort().join('');

/** A letter was left out inside. */
const lacksOne = (word: string, better: string): boolean =>
  better.length === word.length + 1 && better[0] === word[0] && better.at(-1) === word.at(-1);

/** Two neighbouring letters changed places, or one was doubled or left out. */
const isSwap = (word: string, better: string): boolean => {
  const other = better.toLowerCase();
  return word.length === other.length && word !== other && lettersOf(word) === lettersOf(other);
};

/** Damerau-Levenshtein distance, optimal string alignment; words of at most some thirty letters. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
