/**
 * Evidence for lib/replies/first-name.ts: common given names of several languages, in lower case without accents.
 * A name that is not listed is still found in "Given Family" form; the list decides the doubtful forms only.
 */
const GIVEN = `
aaliyah aaron abby abdullah abel abigail abraham ada adam adela adele adrian adriana adriano adrienne agata agnes
agnieszka ahmad ahmed aidan aileen aimee aisha aisling ajay akash alain alan alana alba albert alberto alec
alejandra alejandro aleksandra aleksander alena alessandra alessandro alessia alex alexa alexander alexandra
alexandre alexandria alexandros alexei alexis alfie alfonso alfred alfredo ali alice alicia alina alisa alisha
alison alistair allan allison alma alvaro alyssa amalia amanda amandine amber amelia amelie amina amir amit amy ana
anais anand anastasia anders andre andrea andreas andreea andrei andres andrew andrey andrzej andy anette angela
angelica angelika angelina angelo angie angus anika aniket anil anisha anita anja anjali ankit ann anna annabel
annabelle anne anneke annelies annette annie annika anouk anthony antje anton antonella antonia antonino antonio
antony anya aoife april archie ariana arianna ariel arjun arlene armando arnaud arnold art arthur artur arturo arun
asha ashley ashraf astrid ataa audrey august aurelie aurora austin ava avery axel ayesha aylin aziz bailey barbara
barry bartosz basil bastian beata beatrice beatrix beatriz becky belinda ben benedict benedikt benjamin benny
bernadette bernard bernardo bernd bernice bert bertha beth bethany betsy bettina betty beverly bianca bill billie
billy birgit bjorn blair blake bob bobby bonnie boris brad bradley brandon brayden brenda brendan brent brett brian
brianna bridget brigitte brittany brooke bruce bruno bryan bryce bryony caitlin caleb callum calvin cameron camila
camilla camille candice cara carina carl carla carlo carlos carly carmel carmen carol carole carolina caroline
carolyn carrie carsten casey cassandra cassidy catalina caterina catherine cathy catriona cecile cecilia celeste
celia celine cesar chandra chantal charles charlie charlotte chelsea cherie cheryl chiara chloe chris christa
christian christiane christina christine christof christoph christophe christopher christy ciara cindy claire clara
clare clarence clarissa claude claudia claudio claus clayton clemens clement cliff clifford clive clyde cody colette
colin colleen colm connie connor conor constance cora corey corinna corinne cornelia cory courtney craig cristian
cristiana cristiano cristina curtis cynthia cyril dagmar daisy damian damien damon dan dana daniel daniela daniele
daniella danielle danilo danny danuta daphne daria darius darren darryl dave david davide dawid dawn dean deanna
debbie deborah debra declan deepa deepak deirdre delia delphine demetrius denis denise dennis derek dermot desmond
devon diana diane dianne diego dieter dieudonne dilip dimitri dimitris dina dinesh dirk divya dmitri dmitry dolores
dom dominic dominik dominique don donald donna doreen doris dorothea dorothy doug douglas duncan dustin dwayne dylan
eamon ebony eddie edgar edith edoardo eduardo edward edwin eileen ekaterina elaine eleanor elena eleni eleonora
elias elif elijah elin elina elinor elisa elisabeth elise elizabeth ella elle ellen ellie elliot elliott eloise elsa
elsie elvira emanuele emil emile emilia emilie emilio emily emma emmanuel emre enrico enrique enzo eric erica erich
erik erika erin ernest ernesto ernst esme esmeralda esperanza esteban estelle esther ethan etienne eugene eugenia
eva evan evangelina eve evelyn ewa ewan fabian fabien fabio fabrice fabrizio faisal fatima fatma federica federico
felicia felicity felipe felix ferdinand fergus fernanda fernando filip filippo finley finn fiona flavia flavio
fleur flora florence florian floriane frances francesca francesco francis francisca francisco franco francois
francoise frank frankie franz franziska fred freddie frederic frederick frederik freya frida friederike fritz gabby
gabriel gabriela gabriele gabriella gabrielle gail gareth gary gavin gemma genevieve geoff geoffrey george georgia
georgina georgios gerald geraldine gerard gerd gerhard gerry gianluca gianni gilbert gilles gillian gina ginny
giorgia giorgio giovanna giovanni gisela gitte giulia giuliana giulio giuseppe gladys glen glenn gloria gonzalo
gordon grace graham grant greg gregor gregory greta gretchen grzegorz guadalupe gudrun guido guillaume guillermo
gunnar gunter gunther gustav gustavo guy gwen gwendolyn hakan haley hamza hana hanna hannah hannes hans harald hari
harold harriet harrison harry harsh harvey hassan hayley hazel heather hector heidi heike heiko heinrich heinz helen
helena helene helga helmut hendrik henri henrietta henrik henrique henry herbert herman hermann hilary hilda
hildegard holger holly horst howard hugh hugo hussein ian ibrahim ida ignacio igor ilaria ilona ilse iman imani
imogen imran ines inga inge ingeborg ingo ingrid ioana ioannis ira irena irene irina iris irma isaac isabel isabella
isabelle isaiah isha ishaan isla ismael ismail ivan ivana ivo ivonne ivy iwona izabela jacek jack jackie jackson
jacob jacqueline jacques jade jaime jakob jakub jamal james jamie jan jana jane janet janice janina janine janis
jared jaroslav jasmin jasmine jason jasper javier jay jayden jean jeanette jeanne jeff jeffrey jelena jemima jen
jenna jennifer jenny jens jeremiah jeremy jerome jerry jess jesse jessica jessie jesus jill jim jimmy jo joachim
joan joana joanna joanne joao joaquin jochen jodie joe joel joelle joerg joey johan johanna johannes john johnny
jolanda jolene jon jonas jonathan jordan jorg jorge jose josef josefina joseph josephine josh joshua josie joy joyce
juan juana juanita judith judy jules julia julian juliana juliane julie julien juliet juliette julio julius june
jurgen justin justine justyna jutta kai kaitlyn kamal kamil kara karen karim karin karina karl karla karolina
karsten kate katarina katarzyna katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin
katrina katy katya kavita kay kayla kaylee keira keisha keith kelly kelsey ken kendra kenneth kenny kerry kevin khalid
kieran kim kimberly kiran kirsten kirstin kirsty klara klaudia klaus kofi konrad konstantin konstantinos kristen
kristian kristin kristina kristof kristy krystyna krzysztof kurt kwame kyle kylie lachlan laila lakshmi lana lara
larissa larry lars latisha latoya laura laure lauren laurence laurent laurie lavinia lawrence lea leah leanne lee
leila leland lena leo leon leona leonard leonardo leonie leopold leroy lesley leslie leticia lewis lia liam lidia
liliana lilian lilly lily lina linda lindsay lindsey linus lionel lisa lise liz liza lizzie ljubica lloyd lois lola
lore lorena lorenzo loretta lori lorna lorraine lotte lou louis louisa louise luc luca lucas lucia luciana luciano
lucie lucien lucile lucille lucinda lucy ludovic ludwig luigi luis luisa lukas lukasz luke lydia lynda lynn lynne
mabel maciej maddie madeleine madeline madison mads mae maeve magda magdalena maggie magnus maisie malcolm malgorzata
malik malin manfred manish manja manon manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos
marcus marek margaret margarita margaux margit margot margret marguerite maria mariam marian mariana marianne marie
marieke marielle marietta marija marilyn marina mario marion marisa marisol marissa marjorie mark marko markus
marlene marlon marta martha martin martina martine marvin mary maryam mateo mateusz mathias mathieu mathilde matilda
matt matteo matthew matthias matthieu maureen maurice mauricio maurizio mauro max maxim maxime maximilian maxine maya
mayra megan meghan mehdi mehmet melanie melinda melissa melody mercedes meredith mert merve mette mia micah michael
michaela michal michel michele micheline michelle mick miguel mikael mike mikhail mila milan mildred milena miles
millie milly milo mina mindy minna mira miranda mireille miriam miroslav misty mitchell mohamed mohammad mohammed
mohan moira moises molly mona monica monika monique morag morgan moritz moses muhammad muriel murray mustafa myra
myriam myrtle nadia nadine nadja naomi nancy naomie narendra natalia natalie natasha nathalie nathan nathaniel
naveen neha neil nell nelly nelson nerea niall niamh nick nicholas nicky nicola nicolas nicole nicoletta niels nigel
nikhil nikita nikki niklas nikola nikolai nikolas nikolaus nils nina nisha nitin noah noel noelle noemi nora norah
norbert noreen norma norman nuno nuria octavia olaf ole oleg olena olga oliver olivia olivier ollie omar oonagh
ophelia orla orlando oscar oskar osman oswald otto owen pablo paddy padraig paige pam pamela paola paolo parminder
pascal pascale pat patrice patricia patricio patrick patrik patrizia patti patty paul paula paulina pauline paulo
pavel pawel pearl pedro peggy penelope penny per percy pete peter petra petr phil philip philipp philippa philippe
phillip phoebe phyllis pia pierre pietro pilar piotr polly poppy pradeep prakash pranav preeti priscilla priya
priyanka przemyslaw quentin quincy rachael rachel rafael rafal raffaele rahul rainer raj rajesh ralf ralph rami
ramon ramona randall randolph randy raphael raquel rashid raul ravi ray raymond rebecca regina reginald rehana
reiner reinhard rekha renata renate renato rene renee reuben rhiannon rhonda rhys ricardo riccardo richard rick ricky
rita rob robbie robert roberta roberto robin rocio rodney rodrigo roger rohan roisin roland rolf roman romain ron
ronald ronan ronja ronnie rory rosa rosalie rosalind rosanna rosemarie rosemary rosie ross rowan rowena roxanne roy
ruairi ruben ruby rudolf rudy rupert russell rutger ruth ryan saanvi sabina sabine sabrina sadie saeed sally sam
samantha sami samir samira sammy samson samuel sandeep sandra sandy sanjay santiago saoirse sara sarah sascha sasha
saskia saul sean sebastian sebastien selena selina selma serena serge sergei sergey sergio seth shane shania shanice
shannon sharon shaun shauna shawn sheena sheila shelby shelley shelly sheri sherry shirley shivani shreya shweta
sian siobhan sibylle sidney siegfried sienna sigrid silas silke silvana silvia silvio simon simona simone sinead siri
slawomir sofia sofie solveig sonia sonja sophia sophie soraya stacey stacy stan stanislav stanley stefan stefania
stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue suhail sunil
sunita suresh susan susana susanna susanne susie suzanne suzy sven svenja svetlana swati sylvain sylvester sylvia
sylvie tabitha tamara tamas tamika tammy tamsin tanja tanya tara tarek tariq tasha tatiana tatjana ted teresa terence
teri terrance terry tess tessa thea thelma theo theodora theodore theresa therese thierry thilo thomas thorsten tia
tiago tiffany tilda till tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony torben torsten
tracey tracy travis trevor tricia trina tristan trudy tyler tyrone udo ulla ulrich ulrike umar ursula ute uwe valentin
valentina valeria valerie vanessa varun vasily vaughn veena vera verena verity vernon veronica veronika vicki vicky
victor victoria viktor viktoria vijay vikram vince vincent vincenzo viola violet virginia vivek vivian viviana
vivienne vladimir volker walter waltraud wanda warren wayne wendy werner wesley wilfred wilhelm will willem william
willy wilma winifred winston wojciech wolfgang xavier ximena yan yann yannick yara yasemin yasmin yasmine yusuf
yolanda youssef yuri yusra yvette yvonne zac zach zachary zahra zainab zara zeynep zoe zoey zofia zuzanna
abena adaeze akua amara anjana aparna arjen ayse bjork bronwyn chidi chinedu chioma dafydd deepika efua emeka emine esra
fadi farah femi folake freja funmi gabi gareth gethin hala halima haruka hatice hiroshi huda ifeoma ishita jaya jorgen
karthik kemi kenji khadija khaled kunal kwabena kwesi layla leyla luc maha manasi meera mick mikkel mohit mona murat
nadeem naoko naveed ngozi nidhi nima nneka noor nour ola olu oluwaseun omer oyvind pooja preet reem reza rhian rohit
rui sachin sakura salma sana sanne segun sevgi shalini shruti sneha sonal soren suleiman takashi tanvi temitope thijs
tunde ugo usha vikas vishal wafa wout yash yemi yuki yuna zaid zeinab`;

/** Cyrillic and Greek given names, where the order of the parts is less sure. */
const OTHER_SCRIPTS = `
александр александра алексей алена алина алиса алла анастасия анатолий андрей анна антон арина артем борис вадим
валентина валерий варвара василий вера вероника виктор виктория виталий владимир владислав галина георгий григорий
данил дарья денис дмитрий евгений евгения егор екатерина елена елизавета зоя иван игорь илья инна ирина кирилл
константин кристина ксения лариса лев леонид лидия любовь людмила максим маргарита марина мария михаил надежда
наталия наталья никита николай нина оксана олег ольга павел петр полина роман руслан светлана сергей софия станислав
степан тамара татьяна тимофей федор юлия юрий яна ярослав олександр олена наталія сергій андрій тетяна ірина дмитро
марія катерина василь петро іван
αθηνα αικατερινη αλεξανδρα αλεξανδρος αναστασια ανδρεας αννα αντωνης βασιλικη βασιλης γεωργια γεωργιος γιαννης
γιωργος δημητρα δημητρης ελενη ευαγγελια ιωαννα ιωαννης κατερινα κωνσταντινος κωστας μαρια μιχαλης νικολαος νικος
παναγιωτης παυλος πετρος σοφια σπυρος στελιος χρηστος`;

const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

let given: Set<string> | undefined;

/** Lower case without accents, for comparison. */
export const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ı/g, 'i')
    .toLowerCase();

/** Whether the word is a common given name; compares without case and accents, each part of a double name counts. */
export function isGivenName(word: string): boolean {
  given ??= new Set([...list(GIVEN), ...[...list(OTHER_SCRIPTS)].map(folded)]);
  const parts = folded(word).split('-');
  return parts.every((part) => given?.has(part));
}
