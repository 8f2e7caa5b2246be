import type { Person } from '../model';
import { hashOf } from './random';

type Row = [handle: string, name: string, followers: number, bio?: string, extra?: Partial<Person>];

/** Made-up people and companies; handles and names belong to nobody. */
const rows: Row[] = [
  [
    'KestrelHelps',
    'Kestrel Air Help',
    48_210,
    'Here to help, every day. Booking references only in a direct message.',
    { vanity: 'kestrelhelps', verified: true },
  ],
  [
    'KestrelAir',
    'Kestrel Air',
    412_700,
    'Flying you home since 1998. Questions? @KestrelHelps',
    { vanity: 'kestrelair', verified: true },
  ],
  [
    'MerlinAirways',
    'Merlin Airways',
    288_400,
    'The other way to fly.',
    { vanity: 'merlinairways', verified: true },
  ],
  ['mayalq', 'Maya Lindqvist', 1_214, 'Ceramics, slow trains, one loud cat.'],
  ['tomokafor', 'Tomi Okafor', 873, 'Nurse. Night shifts and long walks.', { vanity: 'tomi.okafor.7' }],
  ['brannigan_r', 'Rory Brannigan', 341, ''],
  ['delphine_mrx', 'Delphine Marceaux', 2_480, 'Traductrice, mère de deux tornades'],
  ['jkappelhoff', 'Jonas Kappelhoff', 612, 'Hamburg. Segeln, Brot, Geduld.'],
  ['haruka_tbk', '高橋はるか', 5_120, '旅と写真'],
  ['nadia_qasimi', 'نادية القاسمي', 3_904, 'مهندسة معمارية'],
  ['olaberg74', 'Ola Berg', 188, 'Father, baker, slow runner', { vanity: 'ola.berg.14' }],
  [
    'pressdesk_ivy',
    'Ivy Calloway',
    91_300,
    'Consumer affairs reporter at The Harbour Ledger',
    { verified: true },
  ],
  ['sparklepony88', '🦄✨🌈', 402, '✨'],
  ['fieldnotes_wren', 'Wren Hathersage', 7_730, 'Birds of the uplands, one notebook at a time.'],
  ['gus_pellier', 'Gus Pellier', 95, ''],
  ['anniecrumb', 'Annie Crumb', 1_502, 'Frequent flyer, infrequent sleeper', { vanity: 'annie.crumb' }],
  ['drlowell_k', 'Dr Kit Lowell', 12_450, 'Rheumatologist. Cello at weekends.'],
  ['samirvq', 'Samir Vasquez', 260, ''],
  ['petrichor_jo', 'Jo Petrichor', 4_411, 'rain enthusiast'],
  [
    'northline_labs',
    'Northline Labs',
    22_980,
    'Instruments for cold places.',
    { vanity: 'northlinelabs', verified: true },
  ],
  ['coinrocketz', 'Coin Rocketz', 31, 'to the moon', {}],
  ['lenawolff', 'Lena Wolff', 540, 'Köln, zwei Kinder, ein Lastenrad', { vanity: 'lena.wolff.56' }],
  ['otis_marlow', 'Otis Marlow', 77, '', {}],
  [
    'priyadesh',
    'Priya Deshmane',
    1_990,
    'Wedding planner. Yes, I have a spreadsheet.',
    { vanity: 'priya.deshmane' },
  ],
  [
    'quietharbour',
    'Quiet Harbour Café',
    3_320,
    'Coffee by the water, 7 to 4.',
    { vanity: 'quietharbourcafe' },
  ],
  ['tessvandijk', 'Tess van Dijk', 856, '', { vanity: 'tess.vandijk.9' }],
  ['bo_eriksen', 'Bo Eriksen', 143, '', {}],
  ['markup_mia', 'Mia <b>Markup</b>', 64, 'I test forms for a living', {}],
  ['luciaferrand', 'Lucía Ferrándiz', 1_105, 'Profe de música', { vanity: 'lucia.ferrandiz' }],
  ['trailmixtim', 'Tim Oduya', 2_203, 'Ultras and bad puns', { vanity: 'tim.oduya' }],
];

/** Everybody on the replica sites by handle. `hostile` adds somebody whose name is 5,000 characters long. */
export function seedPeople(hostile: boolean): Record<string, Person> {
  const all: Row[] = hostile
    ? [...rows, ['verylongname', `${'Longname '.repeat(555)}Ends`, 3, 'My name does not fit anywhere']]
    : rows;
  return Object.fromEntries(
    all.map(([handle, name, followers, bio = '', extra]) => [
      handle,
      {
        id: String(100_000_000_000_000 + (hashOf(handle) % 900_000_000)),
        handle,
        name,
        followers,
        bio,
        following: 20 + (hashOf(name) % 900),
        ...extra,
      },
    ]),
  );
}
