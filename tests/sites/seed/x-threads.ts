import type { XSeed } from './x-posts';

/** Replies to the posts of the home timeline; `replyTo` names the key of the post they answer. */
export const threadSeeds: XSeed[] = [
  {
    key: 'maya-ka',
    author: 'KestrelHelps',
    ago: 36,
    replyTo: 'maya',
    text: 'Maya, missing your connection on your honeymoon is awful, and I’m sorry. Send us your booking reference in a direct message and we’ll find the next way there. ^DW',
    likes: 2,
    replies: 1,
  },
  { author: 'mayalq', ago: 33, replyTo: 'maya-ka', text: 'sent. twice now', likes: 1 },
  {
    author: 'gus_pellier',
    ago: 30,
    replyTo: 'maya',
    addressed: ['KestrelAir'],
    text: 'same flight, same mess. nobody at the desk',
    likes: 4,
  },
  {
    author: 'otis_marlow',
    ago: 92,
    replyTo: 'long',
    addressed: ['KestrelAir'],
    text: 'they owe you a voucher at the very least',
    likes: 9,
  },
];
