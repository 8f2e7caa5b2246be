import { foldString } from '@/lib/mentions/fold';

const SMALL = new Set(
  "aber alle als also am an auch auf aus bei bin bis bitte da dass dem denn der dich dir doch du durch einem einen einer er es euch euer eure für gegen gibt habe haben habt hat hier hin ihm ihn ihr ihre im in ins ja jetzt kann kein keine man mehr mein meine mich mir mit morgen heute gestern nach neu neue neues noch nur ob oder ohne schon sehr sein seit sich sie sind so über um uns unser vom vor war was weil wenn wer werden wie wieder wird wurde zu zum zur zwei drei au aux avec bien ce cette chez comme demain hier dans de depuis du elle en encore est et eux ici il ils je la leur leurs lui ma mais même mes moi mon ne nos notre nous nouveau nouvelle on ont ou où par pas plus pour quand que qui quoi sa sans se ses si son sont suis sur ta te tes toi ton tous tout toute très trop tu un une va vers vos votre vous vu y été était a al algo antes así aún cada como con contra cuando de del desde donde dos e el ella en entre era es esa ese eso esta este esto fue ha hace han hasta hay he hoy la las le les lo los mañana más me mi mis mucho muy nada ni no nos nosotros nuestro nuevo nueva o os otra otro para pero por porque que quien se sea ser si sido sin sobre son su sus también tan te tengo ti tiene todo todos tu un una uno vosotros vuestro vuestra y ya yo ao aos as até cada com como convosco da das de dela dele depois do dos é ela ele em entre era essa esse esta está este eu foi há isso isto já lhe mais mas me mesmo meu minha muito na nas nem no nos nossa nosso nova novo num numa o os ou para pela pelo por qual quando que quem são se sem ser seu sua só também te tem tenho um uma vai vi você vocês vosso vossa hoje ontem amanhã a al alla alle anche ancora avete che chi ci come con cosa da dal dalla dei del della delle dello di dove due e ed era fa gli ha hanno ho i il in io la le lei li lo loro lui ma me mi mia mie miei mio molto ne nei nel nella noi non nostra nostro nuova nuove nuovo o oggi ieri domani ogni per perché più poi qua quando quella quello questa questo qui se sei senza si sia siamo siete solo sono sta stato su sua sul sulla suo te ti tra tu tutti tutto un una uno vi voi vostra vostro aan al als ben bij daar dan dat de deze die dit doen door dus een en er gaan ga geen had heb hebben heeft het hier hij hoe hun ik in is ja je jij jou jouw jullie kan kom mag me meer met mij mijn moet na naar niet nieuw nieuwe nog nu of om onder ons onze ook op over te toch tot u uit uw van vandaag morgen gisteren veel voor waar wat we weer wel wie wij wil worden wordt zal ze zeer zich zij zijn zo zonder maar alleen steeds keer altijd heel erg j'ai c'est n'est qu'il d'un d'une s'est j'avais toujours jamais rien fois après avant davvero sempre ancora volta volte già così proprio siempre nunca vez veces entonces sempre vezes então immer wirklich ganz mal eben"
    .split(' ')
    .map(foldString),
);

/** Of these, what English has too. */
const ENGLISH = new Set(
  'a al also am an as at bin da dem den der des die do dos du e el elle er es fat fur ha has he hier hun i il im in is ja je kan kin la lo los ma mag man me men mes met mi mir moi mon no non not nous o of on os ou par pas per plus pour pro qua que quand qui sa sans se sea ser si sin so son sole solo su sur ta te ten ti to ton tot tout tu un uns van vers via vi was war we wel wie will wil wo ze zo all over under pero u us era fan fin gas hat hay is it mal more most need nu om pa sera sua sue the tra uno alle alles dar dir doch ende'
    .split(' ')
    .map(foldString),
);

/** A small word of German, French, Spanish, Portuguese, Italian or Dutch; it may be English too. */
export const isSmallWord = (word: string): boolean => SMALL.has(word);

/** One that English has not. */
export const isOtherLanguage = (word: string): boolean => SMALL.has(word) && !ENGLISH.has(word);
