import { remember } from './remember';

/** Concepts that customers and agents name with different words. One line, one concept; words as stems. */
const GROUPS = `
late delay wait waiting overdue slow hold behind stuck hour hours queue queuing
bag suitcase luggage baggage case rucksack backpack holdall
parcel package packet deliver shipment consignment drop-off dispatch
order purchase bought buy
refund reimburse money-back repay credit money
charge bill fee payment pay invoice debit cost price overcharge fare
broken break fault faulty damage defect crack smash shatter scratch dent malfunction
internet wifi wi-fi broadband connect connection network signal router modem fibre fiber speed
app application website site page portal
login log-in signin sign-in sign log logged password
room hotel stay suite
food meal dish burger pizza sandwich chicken dinner lunch breakfast
driver rider courier
staff crew agent assistant employee colleague team server waiter cashier steward rep advisor adviser manager
power electric electricity outage blackout
heat heating boiler radiator warm hot-water
phone mobile handset device iphone android smartphone
store shop branch supermarket outlet
cancel cancellation
child kid son daughter baby toddler boy girl
miss missing lost lose gone vanish disappear
rude rudeness impolite disrespect unprofessional attitude
dirty filthy unclean mess stain mould mold hygiene
cold freezing chilly
sick ill unwell poison
hurt injure injury burn wound
seat chair
book booking reserve reservation
flight plane fly aircraft
train rail carriage
bus coach
car vehicle taxi cab
ticket boarding
subscription subscribe membership renew renewal plan
account profile
card debit-card
crash freeze hang bug glitch error fail failure
update upgrade install version
return exchange swap
size fit
wrong incorrect mistake
battery charger charging
screen display monitor
sound audio noise noisy loud
email mail message text
meter reading tariff
water leak flood tap pipe
engineer technician
appointment visit slot
voucher coupon code promo
hungry starve
scam fraud hack stolen theft phishing
lock locked block blocked
washing washer dishwasher fridge oven dryer freezer
coffee tea latte drink
milk bread egg fruit veg vegetable
shoe shoes trainer trainers boot boots
dress shirt jacket coat trousers jeans
video stream film movie episode
song track album playlist music
today tonight
yesterday
holiday vacation honeymoon trip travel journey
wedding marriage
money cash funds
close closed shut
open opening hours-open
fish salmon tuna cod prawn seafood
bin rubbish refuse waste garbage trash recycl
folder file document project
chip fries
medicine medication prescription tablet pill pharmacy drug
electrician sparky
tv telly television
nappy diaper
sofa couch settee
petrol fuel
lift elevator
gym club fitness
donate donation charity fundraiser
doctor gp clinic surgery hospital nurse
lesson class course
game match patch rank lag
plant garden seed
dog cat pet puppy kitten vet
shower bath toilet bathroom
bed mattress
glass glasses lens optician
hair haircut salon
road street pothole
light bulb lamp
key lock-out
`;
const STOP = new Set(
  `a an the and or but if so of to in on at by for from with without into onto over under about as is am are was were be been being have has had do does did done not no nor can could will would shall should may might must it its this that these those there here he she they them his her their theirs we us our ours you your yours i me my mine myself yourself who whom whose what which when where why how all any both each few more most other some such only own same than too very just also again once ever never always still yet even really actually quite rather much many lot lots get got getting give gave go going went come came make made take took let know see seen look looking want need like say said tell told think try trying keep put use used one two way thing things stuff today now then please thanks thank sorry hello hi hey dear help helping contact reach issue problem matter concern question query experience service support customer care company people guy guys anyone someone something anything nothing everything because since while after before until up down out off back new good bad great nice best better worst worse ok okay yes yeah sure well lol omg wtf seriously day time week month year first last next another hear understand sort happen feel send dm information info detail feedback link http mail address right team hope able already great job love literally absolutely ridiculous disgusting terrible awful horrible appalling shocking disappointed disappointing frustrated frustrating annoyed angry upset unacceptable poor pathetic useless joke bloody amazing fantastic brilliant wonderful having doing im ive dont cant did
 a.m p.m thank-you further possible soon asap unfortunately available currently kindly regard apologise apologies apology inconvenience happy glad note follow provide share check checking via per`.split(
    /\s+/,
  ),
);

const SUFFIXES: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/([^s])s$/, '$1'],
  [/(.{3})ations?$/, '$1'],
  [/(.{3,})ments?$/, '$1'],
  [/(.{3,})ness$/, '$1'],
  [/(.{2,})ing$/, '$1'],
  [/(.{2,})ied$/, '$1y'],
  [/(.{2,})ed$/, '$1'],
  [/(.{3,})er(?:y)?$/, '$1'],
  [/(.{4,})ly$/, '$1'],
];

/** A light stem: endings off, doubled last consonant and final e off. */
export function stem(word: string): string {
  let result = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (result.length > 3)
    for (const [pattern, replacement] of SUFFIXES) {
      const next = result.replace(pattern, replacement);
      if (next !== result && next.length >= 3) result = next;
    }
  result = result.replace(/([bdfglmnprt])\1$/, '$1').replace(/e$/, '');
  return result;
}

const concepts = new Map<string, string>();
for (const [index, line] of GROUPS.trim().split('\n').entries())
  for (const word of line.split(' ')) {
    const key = stem(word);
    if (!concepts.has(key)) concepts.set(key, `#${index}`);
  }
const stopStems = new Set([...STOP].map(stem));
const STOP_KEEP = new Set(['hours', 'hour', 'wait', 'waiting', 'wrong', 'miss']);

const NUMBERS: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  dozen: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  hundred: '100',
  thousand: '1000',
  thrice: '3',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  twice: '2',
  couple: '2',
};

/** Number that a word or numeral stands for, as digits; undefined when it is none. */
export const numberOf = (word: string): string | undefined =>
  Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : /^\d/.test(word) ? word.replace(/[.,]$/, '') : undefined;

/** What a word is about, the same for its synonyms; undefined for function words and empty talk. */
export const conceptOf = remember((word: string): string | undefined => {
  if (word.length < 3 && !/^\d/.test(word)) return undefined;
  if (/^\d/.test(word)) return `n${word.replace(/[.,]$/, '')}`;
  if (!STOP_KEEP.has(word) && STOP.has(word)) return undefined;
  const key = stem(word);
  const concept =
    concepts.get(key) ?? (word.startsWith('un') ? concepts.get(stem(word.slice(2))) : undefined);
  if (concept !== undefined) return concept;
  return stopStems.has(key) || key.length < 3 ? undefined : key;
});
