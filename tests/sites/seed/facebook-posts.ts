import type { FbComment, FbPost } from '../model';

export interface FbCommentSeed extends Partial<Omit<FbComment, 'id' | 'at' | 'author' | 'text' | 'parent'>> {
  author: string;
  ago: number;
  text: string;
  replies?: FbCommentSeed[];
}

/** A seed post: `ago` in minutes; `key` names it for shares inside this file. */
export interface FbSeed extends Partial<
  Omit<FbPost, 'id' | 'pfbid' | 'at' | 'author' | 'text' | 'comments' | 'shared' | 'likes' | 'shares'>
> {
  key?: string;
  author: string;
  ago: number;
  text: string;
  likes: number;
  shares: number;
  shared?: string;
  comments?: FbCommentSeed[];
}

export const facebookSeeds: FbSeed[] = [
  {
    key: 'snow',
    author: 'KestrelAir',
    ago: 95,
    likes: 212,
    shares: 40,
    photo: { alt: 'A white aircraft on a snowy apron at dusk', seed: 3 },
    text: 'Snow across the north tonight.\nIf your flight is cancelled we rebook you on the next one without a fee. Please check your flight before you leave home.',
    comments: [
      {
        author: 'priyadesh',
        ago: 80,
        likes: 14,
        text: 'Four hours at the gate and nobody tells us a thing. I have a wedding to run tomorrow, Kestrel Air!',
        replies: [
          {
            author: 'KestrelAir',
            ago: 74,
            likes: 3,
            text: 'Priya, a wedding to run and no word at the gate is a horrible evening. Which flight are you on? ^DW',
          },
          { author: 'priyadesh', ago: 70, likes: 1, text: 'KA61. They say maybe six o’clock. Maybe.' },
        ],
      },
      {
        author: 'lenawolff',
        ago: 66,
        lang: 'de',
        text: 'Mein Gepäck ist seit drei Tagen weg und keiner geht ans Telefon 😡',
        likes: 6,
      },
      {
        author: 'trailmixtim',
        ago: 61,
        text: 'Best crew I have met in years. Shout out to the man who found my daughter’s rabbit 🐇❤️',
        likes: 52,
      },
      { author: 'luciaferrand', ago: 47, lang: 'es', text: '¿Hay vuelo mañana por la mañana?', likes: 0 },
      {
        author: 'anniecrumb',
        ago: 20,
        text: 'Can I change to Thursday without paying the difference?',
        likes: 2,
      },
    ],
  },
  {
    author: 'olaberg74',
    ago: 130,
    likes: 31,
    shares: 12,
    text: 'My son was injured on board Kestrel Air yesterday. A trolley came loose during landing. We are waiting for somebody to call us back.',
    comments: [
      { author: 'tessvandijk', ago: 120, text: 'That is dreadful, Ola. I would talk to a lawyer.', likes: 9 },
    ],
  },
  {
    author: 'quietharbour',
    ago: 160,
    likes: 77,
    shares: 3,
    photo: { seed: 5 },
    text: 'Closed on Monday for the new oven. See you on Tuesday with twice the buns.',
    comments: [{ author: 'anniecrumb', ago: 150, text: 'Counting the hours', likes: 3 }],
  },
  {
    author: 'northline_labs',
    ago: 165,
    likes: 18,
    shares: 1,
    sponsored: true,
    photo: { seed: 8 },
    text: 'Instruments for cold places. Free delivery until Friday.',
  },
  {
    author: 'tomokafor',
    ago: 190,
    likes: 22,
    shares: 2,
    text: 'Kestrel Air refunded me the wrong amount, twice. £140 short. I have sent the receipts three times now.\n\nBooking in March.\nCancelled by them in April.\nIt is November.',
    comments: [
      { author: 'trailmixtim', ago: 170, text: 'Same here, and then a voucher that had expired', likes: 4 },
    ],
  },
  {
    author: 'brannigan_r',
    ago: 205,
    likes: 4,
    shares: 0,
    text: 'Kestrel Air charged me £28 for a seat I never chose, and the page to take it back only shows error 403.',
    comments: [],
  },
  {
    author: 'fieldnotes_wren',
    ago: 220,
    likes: 340,
    shares: 51,
    group: { id: '617734120558001', name: 'Upland Birders' },
    photo: { alt: 'A kestrel on a fence post', seed: 6 },
    text: 'Juvenile kestrel on the ridge this morning, mobbed by two crows and not bothered at all.',
    comments: [{ author: 'delphine_mrx', ago: 200, lang: 'fr', text: 'Magnifique !', likes: 2 }],
  },
  {
    author: 'tessvandijk',
    ago: 260,
    likes: 5,
    shares: 0,
    shared: 'snow',
    text: 'Has anyone been rebooked yet? We have been on hold since noon.',
  },
  { author: 'petrichor_jo', ago: 300, likes: 11, shares: 0, text: '', photo: { seed: 10 } },
  {
    author: 'haruka_tbk',
    ago: 340,
    likes: 25,
    shares: 2,
    text: 'ケストレル航空の乗務員さんがとても親切でした。ありがとうございます！',
  },
  {
    author: 'nadia_qasimi',
    ago: 400,
    likes: 40,
    shares: 6,
    text: 'ضاعت حقيبتي مع كستريل للطيران Kestrel Air منذ أسبوع ولا أحد يرد.',
  },
  {
    author: 'priyadesh',
    ago: 460,
    likes: 64,
    shares: 1,
    text: 'Things I learnt planning two hundred weddings: the cake always arrives, the uncle never does. Bring safety pins. Bring more safety pins. Write the phone number of the person with the keys on your arm. Eat before the speeches. Never trust a balcony. Take the photographs before the rain, and if it rains, take them anyway, those are the ones people keep. And thank the kitchen first.',
  },
  {
    author: 'MerlinAirways',
    ago: 520,
    likes: 140,
    shares: 9,
    text: 'Winter timetable is out. Eleven new routes with Merlin Airways.',
  },
];
