/**
 * The most frequent small words of the languages that Earshot tells apart, the ones that carry no subject and so
 * stand in nearly every sentence. Written for this project.
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "i a the and is to of you for it that this with not have are was your my be on at from they we can been what when why how will would but just has had there their our an or if so do does did me i'm it's don't can't i've been about after no out get got please thanks thank hello help would could should who which very still never again because than then them he she his her were said still any all more time day good now only over back use used love sent yes here off too also ever even today tomorrow yesterday way going need want trying tried down really much other another where customer service am let see know made make says said doesn't isn't won't didn't wasn't that's i'll i'd you're we're they're there's what's cannot",
  de: 'der die das und ist nicht ich ein eine zu den mit von auf für es im dem sich wir sie ihr auch als an wie bei nach noch war aber hat haben wird werden oder nur kann können mein meine meinen ihre euch uns mir mich dich schon sehr was wenn dass warum seit wurde immer kein keine leider bitte danke hallo sind bin habe wieder heute gestern vom zum zur über unter einen einem einer mehr jetzt hier doch mal gut ihnen paket bestellung konto niemand nichts warte seid mich alle dann weil ob bis',
  fr: "le la les des est et un une je vous nous pas que qui dans pour sur avec ce cette mon ma mes votre vos notre au aux du de en il elle on ne se sont suis ai avez avons a été mais ou où plus très bien tout tous merci bonjour c'est j'ai n'est qu'il d'un l'application depuis toujours jamais rien comment pourquoi quand comme aussi encore sans leur fait être avoir peut peux même si cela ça",
  es: 'el la los las es un una que no de en y por para con mi mis su sus lo se me te nos pero como más ya muy está están estoy fue ser hay tiene tengo hace desde cuando porque qué cómo dónde gracias hola buenos días todo todos nada nunca siempre también usted ustedes al del le les sin sobre este esta esto ha han he son hasta si sí o ni solo mejor peor favor buenas llevo nadie pedido llega llegó cuándo esperando horas servicio cuenta quiero puedo alguien hola tampoco entonces ahora después antes cada otro otra',
  pt: 'o a os as é um uma que não de em e por para com meu minha seu sua no na nos nas do da dos das ao à se me mas como mais já muito está estão estou foi ser há tem tenho faz desde quando porque qual onde obrigado obrigada olá bom dia tudo nada nunca sempre também você vocês ele ela isso isto este esta sem até foram são só pelo pela num numa mesmo ainda eu vou ter favor conta pedido consigo ninguém ontem hoje estão aplicativo atendimento dinheiro horas',
  it: "il lo la i gli le è un una che non di in e per con mi mio mia tuo sua suo si ci ma come più già molto sta sono stato stata ho ha hanno abbiamo fatto da dal del della dei delle al alla nel nella quando perché cosa dove grazie ciao buongiorno tutto tutti niente mai sempre anche voi noi loro questo questa senza fino se o né solo ancora essere avere c'è dell'app l'ho vostro vostra pacco ordine servizio oggi ieri riesco posso nessuno giorni ore",
  nl: 'de het een en is niet ik van op te voor met dat die zijn was maar ook als aan bij nog wel naar er om dan of geen heb heeft hebben wordt worden kan kunnen mijn jullie ons onze je jij u uw wij we ze zij hij wat wanneer waarom hoe waar dank bedankt hallo goed heel veel al alles niets nooit altijd weer vandaag gisteren over uit door deze dit hier daar nu meer mij ben bent bestelling pakket niemand waarom account wacht al dagen uur graag',
};

/** Beginnings and endings of words that belong to one language or two. */
export const HABITS: Readonly<Record<string, RegExp>> = {
  en: /(?:ing|tion|ly|ness|ment|ould|ght|n't|'s|'ve|'re|wh|sh|ck|ed)$/,
  de: /(?:ung|ungen|keit|heit|lich|isch|chen|schen|ieren|iert|tzt|cht|sch|eit|ß)$|^(?:ge|ver|ent|zu|sch|ein|auf|aus|vor)/,
  fr: /(?:eux|eaux|tion|ment|ette|elle|aient|ais|ez|oir|ée|és|ées|que|eur)$|^(?:qu'|l'|d'|j'|n'|c'|s'|m')/,
  es: /(?:ción|ciones|dad|mente|ando|iendo|ado|ido|aron|ieron|amos|llo|lla|ñ|aje|ito)$/,
  pt: /(?:ção|ções|dade|mente|ando|endo|indo|ado|ido|ão|ões|ães|inho|inha|eiro|agem|lh|nh|ei|ou)$/,
  it: /(?:zione|zioni|mente|ando|endo|ato|uto|ità|etto|ella|ggio|issimo|are|ere|ire|cch|gli|tti|zzo)$|^(?:l'|dell'|c'è|un')/,
  nl: /(?:ijk|lijk|ing|heid|ijn|oor|aan|sch|tje|en|eld|aar|eer|uur|ij)$|^(?:ge|ver|ont|be|uit|aan)/,
};

/** Letters that rule out or speak for a language. */
export const LETTERS: Readonly<Record<string, string>> = {
  de: 'äöüß',
  fr: 'éèêàçùœîôûëï',
  es: 'ñáéíóú¿¡',
  pt: 'ãõçáéíóúâêô',
  it: 'àèéìòù',
  nl: 'ëï',
};
