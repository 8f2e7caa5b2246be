import { stem } from '../stem';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stem));

/**
 * Classes of English words by what they say about the name beside them. Folded words, apostrophes kept. General: none
 * of them belongs to one trade or one brand.
 */
export const INDEFINITE = set(
  "a an this that these those every each some any no one another what which whatever such ein eine einen un una une der die das le la el il",
); // prettier-ignore
export const OWNERS = set('my your ur our his her their its whose');
export const SOURCES = set(
  'with from by via using through against without than versus vs bei von mit chez avec con',
);
export const NEARBY = set('at @ into near outside inside');
export const LOOSE = set('in on for about of to over towards around onto');
/** Verbs that take a company as their object. */
export const DEALT = set(
  'like likes liked love loving hate hating use used using uses try tried trying call called calling contact contacted contacting fly flew flying flown switch switched join joined joining left leaving leave quit choose chose boycott recommend trust ask asked asking thank thanks thx ty blame blaming sue suing bank shop shopping ordered bought buy buying pay paid paying email emailed emailing told tell telling tried follow visit visited avoid avoiding ditch ditched dumped cancelled canceled support drop dropped missing hey hi hello dear yo ok okay shame fuck screw ugh wow come please pls adore prefer book booked booking message messaged',
);
/** Words after which a verb stands. */
export const BEFORE_VERB = set(
  "i you we they he she it to will would can could should shall may might must won't wouldn't can't cannot cant couldn't shouldn't don't dont doesn't didn't didnt i'll you'll we'll they'll i'd he'll she'll it'll let's lets wanna gonna gotta please not just always never even also then going who",
);
/** Verbs that say what somebody does, has or is: after a bare name they make it somebody. */
export const PREDICATES = set(
  "is are was were isn't aren't wasn't isnt arent has have had hasn't haven't hasnt havent does do did doesn't don't didn't doesnt dont didnt will won't wont would wouldn't can can't cant could couldn't should shouldn't needs need wants says said say told tells took takes keeps kept sucks suck rocks rules just still never always really actually finally literally clearly now lost charged cancelled canceled refused refuses denied sent sends gave gives made makes left lets let got gets called emailed replied responded delivered delivers answered fixed promised offers offered announced raised ruined stole thinks knows cares treats owes broke went failed fails screwed wins won hung also again already better tried tries owns posted launched claims claimed decided stopped blocked must ist sind hat haben est sont ont es son tiene",
);
/** A noun of these after the name makes it a company's. */
export const COMPANY_WORDS = stems(
  'airline airway air lines bank inc ltd llc plc corp company corporation group store shop app card account team staff rep reps agent employee customer website site service support helpdesk hotline branch office online media mobile broadband wireless network internet tv music pay prime watch phone laptop tablet pc computer hq delivery courier driver parcel package order gift voucher points reward loyalty club lounge terminal flight crew pilot plane cabin hotel train bus ride cab ceo boss management manager insurance energy petrol fuel gas station stock share ad advert commercial brand product subscription membership member policy credit debit mastercard checkout outlet mall supermarket pharmacy cafe restaurant pizza burger coffee router modem sim plan contract tariff bill invoice refund helpline chat bot login password dot com desktop user version update device warehouse depot locker pickup collect vehicle truck van man guy lady people folks price loyalty deal sale cashier checkout call rewards ticket console keyboard headset speaker sneakers shoes jeans hoodie dress',
);
/** Words of being a customer, anywhere in the text. */
export const CUSTOMER_WORDS = stems(
  'customer service refund order delivery deliver package parcel account charged charge billing bill subscription cancel cancelled website app store branch appointment cashier helpline representative agent manager hold complaint complain contract upgrade outage broadband network flight gate luggage baggage booking booked reservation boarding checkout purchase purchased bought receipt warranty voucher coupon price shipping shipped tracking loan mortgage overdraft card atm payment pay paid invoice stock shares investors ceo employee staff hiring product launch competitor switch switching advert commercial boycott headquarters wifi signal data roaming reception coverage driver fare fries burger drive-thru',
);
/** Counts and stretches of time: what stands before is a number or an adjective. */
export const UNITS = stems(
  'second minute hour day night morning evening afternoon weekend week month year decade time times step level round chapter episode season stop half dozen hundred thousand million mile km inch foot pound gram percent star point goal game match century date',
);
/** Heads of names of places and institutions. */
export const PLACE_HEADS = set(
  'kingdom states county state street st ave avenue road rd lane square nations bay beach park island islands city river valley hills hill way boulevard blvd republic coast mountains mountain lake creek falls university college school church district province region township village airport desert rainforest forest sea ocean bowl prix novel dream dynasty',
);
/** What stands after a verb or after a whole phrase, not inside one. */
export const OBJECTS = set(
  'the a an my your our his her their its this that these those me you him them us it up down out off away back around all some any every more over into through new',
);
export const CLOSERS = set(
  'how why where whether and or but so because cuz cause if when while since as then who which though although however please pls plz lol lmao smh omg now today tonight yesterday tomorrow again anymore ever yet too either instead thanks und oder et ou y',
);
/** Adjectives and other words that belong to a common noun. */
export const DESCRIBERS = set(
  'big small little huge new old great good bad best worst better next last first second third whole same other different own real main hard soft hot cold fresh fried sweet sour dry wet open closed long short high low full empty free red green blue black white yellow orange dark light bright deep wide narrow fast slow early late only final key sales price river sea egg snail turtle christmas holiday team public human true pure nice beautiful pretty lovely cute giant tiny golden silver wedding engagement diamond boxing gender wage pay age generation skill',
);
/** Words that count or point: as a name they need very much to go by. */
export const POINTING = set(
  'one two three four five six seven eight nine ten next last first second most more less best better all any every now then here there this that other another same few many much only just',
);
/** Everyday words as such: a brand of such a name needs more to go by than a capital. */
export const EVERYDAY = set(
  'one two three four five six seven eight nine ten next last first second time day week month year way thing idea point place home house room door table line side part end start back front top half hand head eye face name word work job play game team time people man woman boy girl child friend family life love world country city town street road car bus train ship boat air water fire earth sun moon star sky sea river tree leaf flower grass stone rock sand hill ring gap boost discover target chase square circle lime orange apple shell spirit tide echo zoom visa vision focus current general public private simple easy happy lucky smart bright clear clean fresh pure true good better best nice new now here there everything nothing something always never ever more most less next close open free full fast quick slow early late soon go come get give take make find found see look hear listen say tell ask call talk speak read write think know feel want need like love hate help try use turn move run walk jump fly drive ride sit stand stay leave meet join share send bring keep hold put set let cut hit catch throw pull push pay buy sell cost price deal sale gift card check note letter box bag case key glass cup plate bottle knife fork bread butter milk cheese egg meat fish chicken beef rice salt sugar honey lemon cherry peach plum berry mango banana olive mint sage rose lily daisy ivy poppy bear wolf fox lion tiger eagle hawk falcon robin dove swan duck goose horse bull cat dog mouse rabbit puma jaguar panther dolphin whale shark bee ant spider monster giant hero king queen prince royal noble knight captain major chief pilot guide scout ranger hunter fisher baker miller smith cook taylor wall window windows gate bridge tower castle palace garden park forest field farm mill barn ford bank club church school college hall court center centre market store shop office studio lab base camp station port harbor harbour island coast shore beach bay wave stream spring summer winter autumn fall morning night sunrise dawn sunset shadow light spark flash flame blaze glow shine sharp edge point peak summit crest crown shield sword arrow bow hammer anvil wheel gear chain link net web cloud storm rain snow ice wind breeze bolt thunder lightning energy power force motion action impact pulse beat rhythm sound voice music song band note tune dance stage screen picture frame image mirror lens camera mobile vision view sight signal channel block brick bell candle lamp match pen pencil paper book page story tale fable myth legend dream hope faith trust grace joy bliss calm peace harmony balance level scale measure ruler rule law order plan pact bond union united alliance mission frontier border limit boundary origin source root seed bean corn wheat oat nut oak pine elm ash cedar maple birch willow discovery virgin american national international global universal standard premium select prime basic total ultra super mega max mini micro slack stripe square bold brave dash dart swift bolt boots boot next gap guess diesel subway target ally chime affirm robin cash venmo wise stack notion bumble hinge tinder match ring nest echo fire kindle alexa surface edge word excel access outlook teams chrome safari opera brave arc puma reef vans champion columbia patagonia visible mint cricket boost three sky talk giff gas edison eon amber pulse octopus bulb shell total circle sheetz caltex mars galaxy snickers dove axe lynx tide gain dawn cascade bounce downy ivory pledge glade raid shout off comfort persil ariel surf',
);
