import type { XPost } from '../model';
import { threadSeeds } from './x-threads';

/** A seed post: `ago` in minutes, `key` names it for replies and quotes inside this file. */
export interface XSeed extends Partial<Omit<XPost, 'id' | 'at' | 'author' | 'text' | 'replyTo' | 'quote'>> {
  key?: string;
  author: string;
  ago: number;
  text: string;
  replyTo?: string;
  quote?: string;
}

const long =
  'A short history of my week with @KestrelAir, for anybody who is thinking of booking the Friday evening flight. ' +
  'Monday: the app moved us to a different seat without a word. Tuesday: a text said the gate had changed, then another that it had not. ' +
  'Wednesday: I called, waited 48 minutes, and was told somebody would call back. Nobody did. Thursday: the bag drop closed early. ' +
  'Friday: we sat on board for two hours and were then asked to get off again. I would just like a refund and five minutes with a person who reads what I write.';

/** Posts of the home timeline and their threads, newest first as far as `ago` says so. */
export const xSeeds: XSeed[] = [
  {
    key: 'maya',
    author: 'mayalq',
    ago: 42,
    text: '@KestrelAir four hours late and now my connection is gone. great start to our honeymoon 🙃',
    likes: 12,
    replies: 2,
    reposts: 3,
  },
  {
    author: 'petrichor_jo',
    ago: 3,
    text: 'the light after rain on wet slate roofs. that is all, that is the post',
    likes: 41,
    reposts: 4,
  },
  {
    author: 'tomokafor',
    ago: 6,
    text: '@KestrelHelps day three without my suitcase. My work shoes are in it and I start nights tomorrow. Is there a person I can talk to?',
    likes: 5,
    replies: 1,
  },
  {
    author: 'fieldnotes_wren',
    ago: 9,
    text: 'Saw a kestrel hovering over the top field this morning, held dead still against a proper wind.',
    photo: { alt: 'A small bird of prey hanging in the wind above a stubble field', seed: 4 },
    likes: 310,
    reposts: 22,
  },
  {
    author: 'northline_labs',
    ago: 14,
    ad: true,
    text: 'Measure snow depth to the millimetre. New sensors, same stubborn reliability. 🚀',
    card: { domain: 'northline.example', title: 'See the winter range' },
    likes: 64,
    reposts: 5,
  },
  {
    author: 'olaberg74',
    ago: 17,
    text: 'My daughter was burned by hot coffee on Kestrel Air KA418 yesterday. The crew gave us a wet napkin. We spent the evening in hospital.',
    likes: 96,
    replies: 8,
    reposts: 31,
  },
  {
    author: 'drlowell_k',
    ago: 21,
    text: 'can I bring a cello on board @KestrelAir? It has its own seat booked but the app says "oversize"',
    replies: 1,
    likes: 7,
  },
  {
    author: 'delphine_mrx',
    ago: 26,
    lang: 'fr',
    text: '@KestrelAir vol annulé, aucune information au comptoir, et deux enfants qui dorment par terre. C’est inadmissible.',
    likes: 18,
    reposts: 2,
  },
  {
    author: 'brannigan_r',
    ago: 31,
    text: 'still waiting on my refund @KestrelHelps. Seven weeks. Reference was sent twice.',
    likes: 3,
  },
  {
    author: 'anniecrumb',
    ago: 35,
    text: 'huge thanks to the crew on KA212 @KestrelAir, my son is still smiling 😊✈️\nThey let him say good morning over the speaker.',
    photo: { seed: 7 },
    likes: 204,
    replies: 6,
  },
  { author: 'sparklepony88', ago: 39, text: '🧳😭😭😭 @KestrelAir 🧳❓❓ #FlyKestrel', likes: 2 },
  {
    author: 'haruka_tbk',
    ago: 48,
    lang: 'ja',
    text: 'ケストレル航空の便が五時間遅れて空港で一晩過ごしました。@KestrelAir 連絡もなく本当に困っています。',
    likes: 51,
    reposts: 9,
  },
  {
    key: 'quoted-ka',
    author: 'trailmixtim',
    ago: 190,
    text: 'Kestrel Air cancelled the only direct flight up north. Ten hours by bus it is.',
    likes: 77,
    replies: 4,
  },
  { author: 'petrichor_jo', ago: 53, text: 'this is why I take the train', quote: 'quoted-ka', likes: 15 },
  {
    key: 'quoted-plain',
    author: 'gus_pellier',
    ago: 240,
    text: 'Airports are the only place where a beer at six in the morning is normal.',
    likes: 930,
    reposts: 88,
  },
  {
    author: 'samirvq',
    ago: 58,
    text: 'Proving this right now while @KestrelAir looks for our pilot',
    quote: 'quoted-plain',
    likes: 9,
  },
  {
    author: 'pressdesk_ivy',
    ago: 64,
    text: 'I am writing about families split across flights by Kestrel Air. If it happened to you, my messages are open. Comment from @KestrelAir requested.',
    likes: 540,
    replies: 61,
    reposts: 230,
  },
  {
    author: 'nadia_qasimi',
    ago: 71,
    lang: 'ar',
    text: 'تأخرت رحلة @KestrelAir أكثر من ست ساعات ولم يقدّموا لنا حتى الماء. أين التعويض؟',
    likes: 66,
    reposts: 12,
  },
  {
    author: 'jkappelhoff',
    ago: 77,
    lang: 'de',
    text: '@KestrelHelps Mein Koffer kam aufgerissen an, das Schloss fehlt. An wen wende ich mich?',
    likes: 1,
  },
  {
    author: 'trailmixtim',
    ago: 83,
    text: 'Defending @KestrelAir for once: snow closed the runway, they put all of us in a hotel and the rebooking took four minutes. Fifth year flying with them, still happy.',
    likes: 88,
    replies: 5,
  },
  {
    author: 'markup_mia',
    ago: 90,
    text: '@KestrelHelps your form ate my complaint <img src=x onerror="document.title=1"> <script>alert(1)</script> {{ agent.name }} {% for i in (1..9) %}{{ i }}{% endfor %} ](javascript:alert(1)) &lt;b&gt;',
    likes: 2,
  },
  { key: 'long', author: 'priyadesh', ago: 97, text: long, likes: 143, replies: 12, reposts: 20 },
  { author: 'bo_eriksen', ago: 104, text: '', photo: { seed: 11 }, likes: 4 },
  {
    author: 'anniecrumb',
    ago: 111,
    text: 'Flew Merlin Airways on Sunday. On time, warm bread, no complaints. @MerlinAirways',
    likes: 12,
  },
  {
    author: 'coinrocketz',
    ago: 118,
    text: 'GIVEAWAY 🚨 follow for follow + crypto drop 💰 @KestrelAir @MerlinAirways #FlyKestrel #giveaway',
    likes: 0,
  },
  {
    author: 'otis_marlow',
    ago: 126,
    text: 'Charged twice for one seat, KA77 to Lisbon.\nCalled on Monday.\nCalled on Wednesday.\nWrote on Friday.\n@KestrelHelps what else should I do?',
    likes: 6,
    replies: 1,
  },
  {
    author: 'quietharbour',
    ago: 134,
    text: 'Cardamom buns are out of the oven. First come, first served.',
    photo: { alt: 'A tray of cardamom buns on a wooden counter', seed: 2 },
    likes: 57,
  },
  {
    author: 'luciaferrand',
    ago: 141,
    lang: 'es',
    text: '¿Se puede viajar con un bebé de diez días? @KestrelAir nadie contesta al teléfono.',
    likes: 3,
  },
  {
    author: 'KestrelAir',
    ago: 150,
    pinned: true,
    text: 'Snow across the north tonight. Check your flight before you leave home: kestrelair.example/status',
    likes: 120,
    reposts: 64,
    replies: 40,
  },
  {
    author: 'fieldnotes_wren',
    ago: 162,
    text: 'Kestrel nest box update: four chicks, one very tired parent.',
    likes: 411,
    video: true,
  },
  {
    author: 'lenawolff',
    ago: 171,
    text: 'The new SkyNest seat is narrower than my office chair. My back says no.',
    likes: 21,
  },
  {
    author: 'tessvandijk',
    ago: 184,
    text: 'is there a quiet corner anywhere in the Kestrel Lounge at terminal 2? flying home for a funeral and not up for people',
    likes: 30,
    replies: 2,
  },
  {
    author: 'gus_pellier',
    ago: 205,
    text: 'smoke in the cabin on our Kestrel flight, oxygen masks down, back at the gate now. everyone shaken, nobody hurt I think',
    likes: 720,
    replies: 90,
    reposts: 402,
  },
  {
    author: 'brannigan_r',
    ago: 221,
    text: 'kestral airlines support chat closed on me again. third time.',
    likes: 4,
  },
  {
    author: 'samirvq',
    ago: 236,
    text: 'Dana Whitlock saying "customers come first" on the radio while I stand in a line of two hundred people',
    likes: 45,
  },
  {
    author: 'petrichor_jo',
    ago: 260,
    text: 'four hours in a queue for concert tickets and the site fell over',
    likes: 8,
  },
  {
    author: 'tomokafor',
    ago: 1_480,
    text: 'I can’t complain about @KestrelAir today. On time, window seat, good tea.',
    likes: 14,
  },
  {
    author: 'mayalq',
    ago: 300,
    text: 'glaze test number nine: finally the blue I wanted',
    photo: { alt: 'Small bowls with a deep blue glaze', seed: 9 },
    likes: 99,
    repostedBy: 'quietharbour',
  },
  {
    author: 'drlowell_k',
    ago: 330,
    text: 'Reminder: stretch between patients. Your shoulders will thank you.',
    likes: 610,
    repostedBy: 'tomokafor',
  },
  {
    author: 'northline_labs',
    ago: 345,
    ad: true,
    text: 'Hiring field engineers who like the cold. Travel with Kestrel Air points included.',
    video: true,
    likes: 12,
  },
  ...threadSeeds,
];
