/** How Messenger and Instagram head one's own messages, by language ("You sent"); no attribute says it. */
const OWN_WORDS =
  /^(?:(?:you|du|vous|tu|ti|enviaste|respondiste|tú|voc[êe]|hai|jij|je|ty|wysłano|twoja|вы|ви|bạn|anda|kamu|sen|sizin|आप)(?:\s|$|:)|あなた|您|你|나|회원님|أنت)/iu;
export const isOwnHeading = (heading: string): boolean => OWN_WORDS.test(heading.trim());
