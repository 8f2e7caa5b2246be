/** Every selector of Facebook and Messenger in one place, as data. Classes are never used. */
export const selectors = {
  version: '2026-11-24',
  unit: '[aria-posinset], [role="article"]:not([aria-label])',
  article: '[role="article"]',
  name: '[data-ad-rendering-role="profile_name"]',
  headline: 'h2, h3, h4',
  message: '[data-ad-rendering-role="story_message"]',
  messageBody: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
  decoy: '[data-0][data-1]',
  ad: 'a[href*="/ads/about"], a[href*="ad_preferences"]',
  button: '[role="button"]',
  form: 'form',
  editor: '[contenteditable="true"][role="textbox"]',
  dialog: '[role="dialog"]',
  row: '[role="row"]',
  messages: '[data-scope="messages_table"]',
  dateBreak: '[data-scope="date_break"]',
  grid: '[role="grid"]',
  feed: '[role="feed"]',
  navigation: '[role="navigation"] a[href]',
};

/** How the comment box says whose name a comment will carry, by language; no attribute says it. */
const WRITES_AS: RegExp[] = [
  /^(?:Comment|Answer|Reply|Write (?:a|an) (?:public )?(?:comment|answer|reply)) as (.+?)[\s.…]*$/,
  /^Als (.+?) (?:kommentieren|antworten)[\s.…]*$/,
  /^(?:Commenter|Répondre|Écrire un commentaire) en tant que (.+?)[\s.…]*$/,
  /^(?:Comentar|Responder|Escribir un comentario|Escreva um comentário) como (.+?)[\s.…]*$/,
  /^(?:Commenta|Rispondi) come (.+?)[\s.…]*$/,
  /^(?:Reageren|Antwoorden) als (.+?)[\s.…]*$/,
  /^(?:Kommenter|Kommentér|Kommentera|Svar|Svara) som (.+?)[\s.…]*$/,
  /^Skomentuj jako (.+?)[\s.…]*$/,
];

/** Name of the account that this comment box writes for. */
export function writesAs(label: string): string | undefined {
  for (const form of WRITES_AS) {
    const name = form.exec(label.trim())?.[1];
    if (name) return name;
  }
  return undefined;
}

/** How Messenger heads one's own messages, by language ("You sent"); no attribute says it. */
const OWN_WORDS =
  /^(?:you(?:\s|$|:)|du(?:\s|$)|(?:vous|tu|ti)(?:\s|$)|(?:enviaste|respondiste|tú)(?:\s|$)|(?:você|voce)(?:\s|$)|(?:hai|hai inviato)(?:\s|$)|(?:jij|je)(?:\s|$)|(?:ty|wysłano|twoja)(?:\s|$)|вы(?:\s|$)|ви(?:\s|$)|(?:bạn)(?:\s|$)|(?:anda|kamu)(?:\s|$)|(?:sen|sizin)(?:\s|$)|あなた|您|你|나|회원님|أنت|आप(?:\s|$))/iu;
export const isOwnHeading = (heading: string): boolean => OWN_WORDS.test(heading.trim());
