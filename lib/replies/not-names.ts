/** Words that show that a display name is no person's name. Lower case, without accents. */
const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** A company, an office, a club, a channel: anywhere in the display name. */
export const ORGANISATION = list(`
academy account accounts ag agency airline airlines airport airways antiques app apparel apps architects arts
assistance association associates attorneys auto autos bakery band bank bar barbers beauty bikes bistro blog
board books bookshop boutique brand brands brewery broadband builders building bureau cafe care careers cars
casino catering center central centre chamber channel charity church cinema city cleaning clinic clothing club co
coach coaching coffee collective college comedy committee community company concierge construction consulting
consultancy corp corporation council couture creations creative customer customers daily dance deals delivery dental
department deli design designs desk dept diary digital direct electrical electronics energy engineering
entertainment enterprises estate estates events express facts fan fanpage fans farm farms fashion fc feed festival
film films finance fitness florist food foods forum foundation furniture gallery gaming garage garden gardens
gbr gmbh government grill group guide guild gym hair health heating help helpdesk holdings holidays home homes
hospital hospitality hostel hotel hotels house hub inc industries info inn institute insurance interiors
international investments jewellery jewelry jobs journal kennels kids kitchen lab labs landscaping laundry law
league legal library limited live llc llp logistics lounge ltd magazine mail management market marketing mart media
memes ministry mobile motors museum music network networks news newspaper nhs notary nursery office official
online orchestra org organisation organization outlet outlets pages paper park parody partners partnership party
pharmacy photo photography photos pizza pizzeria plc plumbing podcast police polska post press printing prints
productions products project promo promotions properties property pub publishing quotes radio rail records recruitment
rentals repair repairs report resort restaurant restaurants retail roofing salon sarl school schools search
security service services shipping shoes shop shopping shops sl social society software solutions spa sport sports
spares srl stan station stock store stores stories street studio studios suites supermarket supply support systems
talk taxi taxis team tech technologies technology telecom theatre theater tickets times tips toys trade traders
trading trains transport travel travels trust tv union university updates ventures vets video videos volunteers
watch weather web website weddings wellness wholesale wines workshop world yoga youth zoo zeitung verein kundenservice
verlag handel backerei restaurante familie famille familia famiglia
cowboys panthers rovers line texas homie owner payer passengers residents reader viewer shopper parody tienda oficial officiel boutiques ristorante`);

/** Words that make the display name a motto, a mood or a role: anywhere, unless they can be a family name. */
export const PHRASE = list(`
a about absolutely addict addicted after again all alone already always am amateur amazing an and angry annoyed
anonymous another any anti anyone are artist as asf at aunt auntie aunty author awesome awkward baby babe back bad
bae beautiful because been before being believe best better between beyond big bitch bitter blessed blogger body bored
boss bot bro broke broken brother bruh but by came can cannot cat cats cause certified chaos cheap chief chill citizen
classy collector colour come concerned confused consumer cool couple crazy creator cute dad daddy damn dark daughter
day days dead dear definitely depressed designer developer dirty disappointed disgruntled dissatisfied do does dog dogs
dont down dream dreamer dreams drunk dude dumb eat eating elder elderly engineer enjoy enthusiast era ever every
everybody everyone everything evil extra fabulous fake family famous fancy fat father favorite favourite fed feel
feeling fella female filthy first flying follower for forever former founder free freedom fresh friend friendly
friends from frustrated fuck fucking fun funny furious future gamer gaming gal geek genius getting ghost girl girls
girly give glory go goddess going golden gone good goodbye got grand granddad grandma grandmother grandpa gran granny
great grumpy guy guys had hail handsome happiness happy hard has hate hater haters have having he heart hell hello her
hero hey him his honest hot how human humble hungry husband i idiot if ill im in insane inside into is isnt it its
itsme ive iam journalist journey just keep kid kinda king kitty lad lady ladies last late lazy learn legend lets life
like lil little live lives living lmao lol lonely lord lost love loved lover lovers loves loving lucky mad mademoiselle
make making male mama mamma man manager many married master maybe me mean member men mental messy mighty mind miserable
miss misses missing mister mom momma mommy moms moody more most mother mr mrs ms mum mummy music must my myself mystery
naked nan nana nasty naughty nerd never new nice night nights no nobody none not nothing novice now of off okay old on
once one only ordinary other our out over own painter papa passenger patient patriot peace people perfect person pet
petty photographer pissed player please pleased poet poor pop potato power pregnant pretty princess private problem
producer professional proud psycho public punk pure purple queen queer quiet quite random rants rapper rather ready
real realist really rebel red regular resident retired right rip rock royal rude runner sad salty same sarcastic
sassy satisfied savage scared secret senior serial sexy shady shall she shit shopper short shy sick silent silly
simple simply since singer single sinner sir sis sister sleep sleepy slim slow small smart smile smiling snowflake so
sober social solo some somebody someone something sometimes somewhere son soon sorry soul sounds spicy spoiled spooky
squad star still stop stranger strong student stuff stupid subscriber such suffering sugar sunshine super supporter
surfer surviving sweary sweet sweetie talented taxpayer teacher teen tester thankful that the their them there these
they thing things think this those thot thoughts through tiny tired to today together toxic traveler traveller
tragic trash tribute trouble true truth trying twin twins two ugly unbothered uncle unfortunately unhappy unknown
unpopular untitled up upset us user very vibe vibes victim villain viral voter wander wanderer wandering wanna want
was wanted warrior wasted we weird well were what whatever when where which white who why wicked widow wife wild
wise witch with without woke woman women wonder wonderful wont work worker working worried worst would wrong writer
ya yes you your yours yourself yo za zombie aint anybody cant couldnt didnt doesnt shouldnt wasnt werent youre der
die das und nicht ich bin kein le les une un je suis pas el los las una soy yo`);

/** Nouns and adjectives that begin handles and stage names; only no name when they stand first or as the second of two. */
export const COMMON = list(`
acorn agent alien alpha american ancient apple asian atomic autumn average azure badger bagel banana bear beaver bee
beer beta bird birds biscuit blonde blue bone bookworm bourbon boy brave bread breeze breaking british broccoli bronze
brown bubble bubbles buddy bug bull bunny butter butterfly button cactus cake candy captain caramel carrot champion
chef cherry chicken chip chocolate cinnamon circus cloud clouds cobra cocoa coconut comic commander compass cookie
copper coral cosmic cosmo cow cowboy coyote crab cream creature crow crown crypto crystal cupcake curious cyber
dancing daring deep delta demon desert detective devil diamond digital dinosaur disco division doctor dolphin donkey
doodle dragon dragonfly duck dungeon eagle earth east echo electric elephant emerald emperor empire endless eternal
european falcon fallen fearless fern fire fish flame flamingo flower fluffy fog forest fox frog frozen funky galaxy
gambler garlic gecko gem general gentle gentleman giant ginger giraffe gold goose gorilla grape grateful gravity green
grey gray grizzly guru hamster hawk hedgehog hermit hidden honey horse hummingbird hurricane ice infinite inner
invisible iron island ivory jellyfish jelly joker jolly jungle junior karma kitten kiwi koala ladybug lavender lemon
leopard light lightning lime lion lizard lobster loud lunar lynx machine magic magical major mango maple marble
marvel mellow melon metal midnight milk mint mirror monkey monster moon moonlight moose morning mosquito moth mountain
mouse mushroom mustard mythical neon ninja noodle north nova nutmeg ocean octopus olympic omega onion orange orchid
otter owl oyster paladin pancake panda pancakes panther parrot peach peachy peanut pearl penguin pepper phantom phoenix
pickle pie pig pigeon pilot pink piper pirate pixel pixie planet platinum plum polar poodle popcorn prince professor
puppy puffin quantum quick quirky rabbit raccoon radical rain rainbow rainy raven rebellious restless reverend rhino
river road robot rocket rocky rogue rooster rover saint salad salmon salt samurai sandy sapphire savvy scarlet sea
serpent shadow shark sheep shiny silver skeleton sky sloth snail snake snow soldier sonic south space spaghetti sparkle
sparkly sparrow spider spirit spring squirrel starlight steel storm strawberry sugar summer sun sunday sunflower sunny
sunset swan swift taco tea thunder tiger tipsy toast tornado tree tropical truffle tulip tuna turbo turtle twilight
ultimate unicorn universal urban vagabond valley vampire vegan velvet venus viking vintage violet viper virtual volcano
waffle walrus water wave wavy west whale whiskey whisper willow wind winter wizard wolf wombat wooden wookie yellow
yeti zebra zen zero monday tuesday wednesday thursday friday saturday january february march july september october
november december africa america amsterdam asia atlanta australia austria bangalore barcelona beijing belfast belgium
berlin birmingham boston brazil brighton bristol britain brussels budapest california canada cardiff chicago china
colorado copenhagen cornwall croatia denmark detroit dubai dublin edinburgh egypt england essex europe france geneva
german germany ghana glasgow greece hamburg hawaii houston hungary iceland india indian indonesia ireland irish israel
istanbul italian italy jamaica japan japanese kent kenya korea leeds lisbon liverpool london loscope madrid malaysia
manchester melbourne mexico miami milano moscow mumbai munich nairobi netherlands nigeria nigerian norfolk norway
ontario oslo pakistan paris perth philadelphia poland polish portugal prague rome russia scotland scottish seattle
shanghai singapore spain stockholm sweden swiss switzerland sydney texas tokyo toronto turkey uk ukraine usa vancouver
vegas vienna wales warsaw welsh yorkshire zurich`);

/** Before a name: what follows is a family name when it stands alone. */
export const TITLES = list(`
mr mrs ms mx miss master dr doctor prof professor sir dame lord lady rev reverend fr father sr sra srta señor senor
senora señora senorita don dona doña mme mlle m madame monsieur mademoiselle herr frau fraulein dott dottore dottoressa
sig sig.ra signor signora signore ing mag dipl dipl-ing capt captain sgt sergeant lt lieutenant col colonel maj
major gen general cllr councillor cmdr commander hon judge imam rabbi sheikh shaikh sri smt shri shrimati hajji haji
mevrouw meneer pan pani dhr mw docteur maitre mister`);

/** After a name: degrees, ranks and orders. */
export const SUFFIXES = list(`
phd dphil md mba msc bsc ba ma jd llb llm dds dvm rn cpa cfa esq esquire jr sr ii iii iv obe mbe cbe kc qc mp msp frcs
frsa fca aca acca pmp pe cissp mphil edd med mrcp dds ceo cto cfo cmo coo vp`);

/** Parts of family names; never a first name. */
export const PARTICLES = list(`
van von der den de del della dello di da do dos das du des la le las los el al bin ibn bint ben ter ten te af av zu zur
zum y e i san st saint mac mc o abu abou umm abd abdul abdel abdal md mohd dela vande vander op het ap ab ferch`);

/** Family names that are written first in their own order. */
export const FAMILY_FIRST = list(`
xi nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly trinh dinh truong luong mai dao doan ta
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin luo gao liang song zheng xie tang feng yu
dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren
fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian
cheung chan wong leung lam lau cheng kwok yip chow ng tsang yeung tse lai chiu chu mak kwan ip au
kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn hong yoo ko moon yang bae baek heo
nam noh ha
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto
inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ishikawa ogawa goto okada hasegawa fujita kondo sakamoto
endo aoki nishimura fukuda ota miura fujiwara okamoto matsuda nakajima harada nakagawa ono tamura takeuchi kaneko
nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros simon olah`);
