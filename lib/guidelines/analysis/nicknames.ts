/** Short and long forms of the same given name; one line, one name. */
const NICKNAMES = `
alexander alexandra alex sasha sandy lex
andrew andy drew
anthony tony ant
barbara barb babs
benjamin ben benny
catherine katherine kathryn kate katie cathy kathy kat cat
charles charlie chuck chaz
christopher christine christina chris kris tina
daniel danielle dan danny dani
david dave davey
deborah deb debbie
edward ed eddie ted teddy ned
elizabeth liz lizzie beth betty eliza libby lisa
emily emma em
francis frances fran frank
frederick fred freddie
gregory greg
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey jo
joanna joanne jo
joshua josh
katarzyna kasia
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard leo len lenny
margaret maggie meg peggy madge
matthew matt
michael mike mick mikey
michelle shell
mohammed muhammad mohamed mo
nathaniel nathan nate
nicholas nick nicky nicola nicole
oliver olivia ollie liv
patricia patrick pat paddy trish tricia
peter pete
philip phillip phil
priyanka priya
rajesh raj
rebecca becky becca bec
richard rick rich dick ricky
robert rob bob bobby robbie
ronald ron
samuel samantha sam sammy
stephen steven steve ste
stuart stewart stu
susan suzanne sue susie
theodore theo ted
theresa teresa tess
thomas tom tommy
timothy tim
victoria vicky vicki tori
vincent vince
william will bill billy liam
zachary zach zac
abigail abby abbie abi
alan allan al
albert bert bertie al
alfred alf alfie fred
alison ali
amanda mandy
angela angie
annabel annie bel
archibald archie
arthur art artie
augustus augustine gus
bartholomew bart
beatrice beatrix beatriz bea bee trixie
bernadette bernie
bernard bernie
bridget bridie biddy
caroline carolyn carrie caro
cecilia cecily cissy
clarence clarrie
constance connie
cornelius con neil
cynthia cindy
dominic dom nic
dorothy dorothea dot dottie dolly thea
douglas doug dougie
eleanor elinor nell ellie nora
ellen helen nell nellie
ernest ernie
eugene gene
florence flo florrie flossie
francisco paco pancho
gabriel gabriella gabrielle gabe gabby
gareth gary gaz
geoffrey jeffrey geoff jeff
george georgie
georgina georgia georgie
gerald gerard gerry jerry
gillian gill jill
guillermo memo
gustavo gus
harold henry harry hal hank
harriet hattie harry
herbert herbie bert
ignacio nacho
isabel isabella isobel izzy bella belle
jeremy jerome jeremiah jerry jez
johannes hans jan
jose pepe
josephine jo josie
judith judy jude
julian julia julie jules
kathleen kath kathy kate
lillian lily lil
louis louise lou
lucille lucy lucinda
madeleine madeline maddie
malcolm mal
marcus mark marc
martin marty
mary molly polly mae
matilda tilly mattie
maximilian maxine max
melanie mel melissa
mikhail misha
mildred millicent millie
natalie nat
nigel nige
norman norm
olga olya
penelope penny
philippa pip pippa
prudence pru
raymond ray
reginald reg reggie
roderick rod roddy rory
rosemary rose rosie
russell russ
sarah sara sally sadie
sebastian seb
siobhan shiv
stanley stan
sylvester sly
tamara tamsin tammy
terence terry tel
theodora theodore thea dora teddy ted
tobias toby
ursula ursa
valerie val
veronica ronnie vera
virginia ginny
walter wally walt
wilfred wilf
winifred winnie freddie
yekaterina ekaterina katya
`;
/** A name, and the lines of the list it stands in; names that share a line are the same. */
export const nicknames = new Map<string, Set<number>>();
for (const [index, line] of NICKNAMES.trim().split('\n').entries())
  for (const name of line.split(' ')) nicknames.set(name, (nicknames.get(name) ?? new Set()).add(index));
