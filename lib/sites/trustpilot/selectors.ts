/** Every selector of Trustpilot in one place, as data. Hashed classes are never used. */
export const selectors = {
  version: '2026-11-24',
  review: '[data-service-review-card-paper]',
  /** Around the words of the business. */
  reply: ':has(> [data-service-review-business-reply-text-typography])',
  replyText: '[data-service-review-business-reply-text-typography]',
  replyTime: 'time[data-service-review-business-reply-date-time-ago]',
  name: '[data-consumer-name-typography]',
  profile: 'a[data-consumer-profile-link], a[href*="/users/"]',
  rating: '[data-service-review-rating]',
  title: '[data-service-review-title-typography]',
  text: '[data-service-review-text-typography]',
  link: 'a[href*="/reviews/"]',
  time: 'time[datetime]',
  business: '#business-unit-title, [data-business-unit-title-typography]',
  editor: 'textarea, [contenteditable="true"]',
};

/** The review that a path names. */
export const reviewOf = (path: string): string | undefined => /\/reviews\/([0-9a-z]{8,40})/i.exec(path)?.[1];
/** The business whose reviews a path shows: its web address. */
export const businessOf = (path: string): string | undefined => /\/review\/([\w.-]{3,100})/.exec(path)?.[1];
