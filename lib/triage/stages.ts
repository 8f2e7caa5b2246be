import type { Triage } from '@/lib/domain/triage';
import type { Sentiment } from '@/lib/domain/words';
import type { Plain } from './alarms/pattern';
import { LineBook, linesOf, originOf } from './alarms/pattern';

type Told = NonNullable<Triage['stage']>;

const classes = {
  word: '[^ .?]+',
  thing:
    'it|this|that|everything|all|mine|my (?:[^ .?]+ )?[^ .?]+|the (?:[^ .?]+ )?[^ .?]+|issue|problem|internet|app|order|refund|parcel|account|connection|service|signal|website|site|login|card|delivery|wifi|broadband|payment|ticket|bag|luggage|replacement|engineer|voucher|package|router|heating',
  good: 'sorted|fixed|resolved|solved|working|back|sorted out|fine|all good|all set|up and running|settled|rectified|refunded|credited|restored|mended|repaired|delivered|cleared|done and dusted|working (?:again|fine|perfectly)|back (?:up|on|to normal|online|working)',
  not: "not|isn't|wasn't|aren't|never|still|until|till|once|if|unless|when|hasn't been|hasn't|haven't|be|get|getting|want|nothing|yet to be|needs?|to be|far from|nowhere near",
  again:
    'again|once more|once again|yet again|as before|as last time|as (?:yesterday|last week|last month)|all over again',
};

/** The trouble is over. Patterns as the alarms have them. */
const resolved = `
  (?<!(?:<not>) )(?:all|now|finally|got it|it's|its|is|has been|been|was|that's|is all|is now|it's all|are|are all|we're all|i'm all|they|you|your team) (?:<good>) (?:now|thanks|thank|cheers|today|at last|again|by|in the end|this morning|ta|with|for|so|finally|within)
  (?<!(?:<not>) )(?:has been|have been|is now|it's all|is all|now all) (?:sorted|fixed|resolved|solved|refunded|credited|restored|repaired|settled|working)(?= (?:[.!,]|now|thanks)|$| $)
  (?<!(?:<not>) )(?:all|now|finally) (?:<good>)(?= (?:now|thanks|thank|cheers|[.!,]|so|and|for|by)|$| $)
  (?:<thing>) (?:is|are|has been|was|works|seems|have been|'s) (?:now |all |finally |been )+(?:<good>|works?|working)(?! (?:on|towards|with whom|hours))
  (?:<thing>) (?:works|work|working|is working|is up|came back|is back) (?:now|again|fine now|perfectly now|like a charm)
  (?:that|this|it) (?:did it|did the trick|worked|has worked|fixed it|solved it|sorted it|has fixed it|seems to have (?:fixed|worked|done) .. )(?! (?:for a|until|yesterday|before|fine before))
  (?:problem|issue|case|mystery|matter|everything) (?:is |has been |now |all )*(?:solved|resolved|sorted|closed|fixed)(?= (?:now|thanks|thank|[.!,]|and|so|by)|$| $)
  (?:refund|money|payment|parcel|order|replacement|package|bag|luggage|suitcase|voucher|delivery|email|code|letter|engineer|credit|case|item|it|they) (?:has |have |just |finally |now |did |safely )+(?:arrived|come|came through|came|landed|turned up|come through|been (?:received|delivered|credited|paid|refunded|found))
  (?:just |finally |now |have |i've |we've )+(?:got|received|had|been given|been sent|have) (?:my|the|our|a) (?:\\w+ )?(?:refund|money|parcel|order|replacement|package|bag|luggage|suitcase|voucher|code|credit|reply|answer|call)(?= .... (?:thank|thanks|cheers|great|happy|appreciate|ta))
  (?:thank|thanks|cheers|appreciate|grateful|kudos) .... (?:for|so much for) .. (?:sorting|fixing|resolving|solving|getting (?:it|this|that|everything|me) .. (?:sorted|fixed|working|resolved|refunded)|sorting (?:it|this|that|me) out|putting (?:it|this|things) right|your help with this|replacing|refunding|turning this around|finding)
  (?<=[^ .?] )(?:have |has |'ve |just |really |managed to )*(?:sorted|fixed|resolved|solved|cracked) (?:it|this|that|everything|the (?:problem|issue)|my (?:problem|issue|account))(?! (?:yet|\\?))
  (?:refund|money|payment|parcel|order|replacement|package|delivery|credit|voucher|it) (?:came|arrived|landed|turned up|came through)(?= .... (?:thank|thanks|cheers|great|appreciate|ta|happy))
  (?<= )(?<!(?:<not>|not|you) )(?:working|fixed|sorted|solved|resolved|sorted out|back on) (?:again |now |at last )?(?:, )?(?:thanks|thank|cheers|ta|danke|merci)
  (?:no longer|not) (?:an issue|a problem)(?: any ?more)?(?= (?:thanks|thank|[.!,])|$| $)
  (?:you can|please|feel free to|can|happy to) (?:now )?close (?:this|the|my|it) ?(?:ticket|case|complaint|request|thread)?
  (?:am|i'm|we're|very|now|so|really) (?:now |very |so |really )*(?:happy|satisfied|pleased) with (?:the|how) (?:outcome|resolution|result|solution|you (?:sorted|handled|fixed|resolved|dealt)|it (?:was|has been|got) (?:sorted|handled|fixed|resolved|dealt))
  (?:hat (?:sich )?(?:geklappt|erledigt)|hat sich erledigt|funktioniert (?:jetzt )?wieder|geht (?:jetzt )?wieder|lauft (?:jetzt )?wieder|problem (?:ist )?(?:gelost|behoben|geloest)|alles (?:gut|geklart|erledigt) .. (?:danke|vielen))
  (?:c'est (?:bon|regle|resolu|arrange)|ca (?:re)?marche (?:de nouveau|maintenant|a nouveau)|(?:probleme|souci) (?:est )?(?:regle|resolu)|tout (?:est )?(?:rentre dans l'ordre|regle))
  (?:ya (?:esta (?:solucionado|arreglado|resuelto)|funciona|me llego|lo he recibido|me han devuelto)|problema (?:solucionado|resuelto)|todo (?:solucionado|arreglado|resuelto))
  (?:ja (?:esta (?:resolvido|a funcionar|tudo bem)|funciona|recebi|chegou)|problema (?:resolvido|solucionado)|tudo (?:resolvido|certo agora)|foi resolvido)
  (?:(?:problema|tutto) (?:e stato )?(?:risolto|sistemato)|ora funziona|adesso funziona|funziona di nuovo|e arrivato finalmente|mi avete rimborsato)
  (?:(?:probleem|het) is (?:nu )?(?:opgelost|verholpen)|opgelost .. (?:dank|bedankt)|(?:werkt|doet het) (?:nu )?weer|alles (?:werkt|is) (?:weer|nu) (?:goed|prima|opgelost))
`;

/** It is not over, or it is back. */
const again = `
  (?:still|yet) (?:not|no|nothing|waiting|broken|isn't|haven't|hasn't|doesn't|don't|won't|can't|cannot|didn't|down|the same|without|unresolved|happening|unable|missing|having|getting|being|on hold|showing|says|the problem|zero|as bad|faulty|dead|slow|late|wrong|in the dark|nobody|no one)(?! (?:as of|love|happy))
  (?:it's|is|are|issue|problem|same) (?:still|again) (?:there|here|broken|down|happening|not|wrong|the same|an issue|dripping|leaking|<word>ing)
  (?:hasn't|haven't|isn't|wasn't|not|never|nothing|doesn't|still not|has not|have not) (?:been |got |yet |actually |really |even )*(?:sorted|fixed|resolved|solved|changed|happened|arrived|come back|heard back|heard anything|received|refunded|got any|worked|improved)(?: yet| since| at all| still)?
  (?:same|exact same|identical) (?:\\w+ )?(?:issue|problem|thing|error|story|fault|mistake|rubbish|nonsense|excuse|trouble|again|happened|happening)
  (?:happened|happening|broke|broken|back|gone|doing it|down|wrong|late|failed|failing|cut off|charged|dropped|stopped|leaking|playing up|off|crashed|cancelled|delayed|missed|out|dead) (?:<again>)
  (?:here we go again|not again|and again|again and again|back to square one|deja vu|groundhog day)
  (?:re-?open|re-?opening) (?:my|the|this|that|it)
  nothing (?:has |have |'s )?(?:changed|happened|improved|been done|worked|arrived|moved)(?= .... (?:since|yet|still|at all|after|and|[.!])|$| $)
  (?:didn't|did not|hasn't|doesn't|has not|never) (?:\\w+ )?(?:work|help|fix it|fix anything|fix the|solve it|solve|make (?:a|any) difference|change anything|do anything|last)
  (?<=[^ .?] )(?:said|told|promised|assured|swore|claimed|guaranteed) .... (?:but|and|yet|still|nothing|again|never|nobody|hasn't|haven't|didn't)
  (?:second|third|fourth|fifth|2nd|3rd|4th|5th|sixth|tenth|nth|umpteenth|another) (?:time|message|email|call|attempt|complaint|tweet|engineer|replacement|week|month)(?= .... (?:and|still|now|i|same|again|about|no|this|week|in|that|to|for|,)|.)
  (?:any|an) (?:update|updates|news|progress|word|movement)(?= (?:on|yet|for|about|please|at all|[?]|since)|$| $)
  (?:already|i've) (?:told|messaged|contacted|called|emailed|reported|written|complained|explained|sent|rung|tried|asked) .. (?:you|times|twice|about|this|it|before|the same|last week|yesterday)
  (?:thought|said) (?:this|it|that|you|everything) (?:was|were|had|had been|would be) (?:\\w+ )?(?:sorted|fixed|resolved|solved|done|over|closed)
  (?:worked|fixed|fine|ok|okay|better|lasted) for (?:a|about|all of|only|just|one|two|\\d+) .. (?:day|days|hour|hours|week|minutes?|while|bit) .... (?:again|now|back|down|broken|dead|same|stopped|then)
  (?:case|ticket|complaint) (?:was |has been |got |is |been |marked )*closed (?:but|without|and|although|even though|yet|before)
  (?:immer noch (?:nicht|kein|keine|nichts|kaputt|am warten)|noch immer|wieder (?:kaputt|das gleiche|dasselbe|ausgefallen|nicht)|schon wieder|nach wie vor|erneut|zum (?:zweiten|dritten|vierten) mal|noch (?:nichts|keine antwort) (?:gehort|erhalten))
  (?:toujours (?:pas|rien|en panne|aucune?|la meme|le meme)|encore (?:une fois|en panne|la meme chose)|de nouveau (?:en panne|le meme)|a nouveau|meme (?:probleme|souci)|pour la (?:deuxieme|troisieme|enieme) fois)
  (?:sigo (?:sin|esperando|igual)|seguimos (?:sin|igual|esperando)|sigue (?:sin|igual|fallando)|todavia (?:no|nada|sin)|aun (?:no|sin)|otra vez|de nuevo|mismo problema|por (?:segunda|tercera|enesima) vez)
  (?:continuo (?:sem|a espera|com)|continua (?:sem|igual|na mesma)|ainda (?:nao|sem|estou|nada)|outra vez|de novo|novamente|mesmo problema|pela (?:segunda|terceira|enesima) vez)
  (?:ancora (?:niente|nulla|non|nessun|in attesa|aspettando|guasto)|di nuovo|un'altra volta|stesso problema|per la (?:seconda|terza|ennesima) volta|sempre lo stesso problema)
  (?:nog (?:steeds|altijd) (?:niet|geen|niks|niets|kapot|hetzelfde|wachten)|weer (?:hetzelfde|kapot|niet|stuk|een storing)|opnieuw|alweer|zelfde probleem|voor de (?:tweede|derde|zoveelste) keer)
`;

/** Somebody takes our side. */
const advocate = `
  (?:have|has|had|i've|we've|never|not) (?:\\w+ )?(?:never|not once|yet to) (?:\\w+ )?(?:had|have|been let|experienced|any) .. (?:problem|problems|issue|issues|complaint|complaints|trouble|bad experience|let down|disappointed|a single)(?= (?:with|in|from|[.!,]|at|when|so)|$| $)
  (?:never|no) (?:had |have )?(?:a |any |one |single )*(?:problem|problems|issue|issues|complaints?|trouble|bad experience) with (?:them|you|<word>)(?= .... (?:years?|always|great|here|myself|fault|times|customer|since|in)|[.!]|$| $)
  (?:always|only ever|consistently|nothing but|ever) (?:been |had |found |given |got )*(?:great|good|brilliant|excellent|helpful|lovely|kind|fantastic|superb|fair|reliable|on time|positive|treated well|looked after)(?= .... (?:me|us|them|experiences?|service|to|with|for|so|here|by))
  (?:don't|do not|stop|ignore|shut out) (?:\\w+ )?(?:listen(?:ing)? to|believe|blam\\w*|mind|knocking|the) .. (?:haters?|trolls?|moaners|negativity|complainers|naysayers|him|her|them|whingers|critics|staff|crew|company)(?! (?:refuse|lied|told))
  (?:stick|sticking|stand|standing|stood|stuck) (?:up )?(?:for|by) (?:them|you|<word>|this (?:shop|company|brand))
  (?:works?|working|worked|been|is|was) (?:perfectly |absolutely |just |totally )*(?:fine|great|perfectly|well|ok|okay|flawlessly) for (?:me|us)(?= .... (?:maybe|try|have you|did you|you should|your|no idea|[.!]))
  (?:you're|you are|that's|this is|people are|everyone is|bit|being) (?:\\w+ )?(?:harsh|unfair|ungrateful|over the top|unreasonable)(?= .... (?:them|staff|crew|team|best|job|try|they)|[.!])
  (?:i'd|i would|would|highly|can) (?:\\w+ )?(?:recommend|vouch for|defend) (?:them|you|this|<word>|the)
  (?:nehmt|muss) .. in schutz|kann nichts dafur|nie probleme (?:mit|gehabt)|immer zufrieden
  pour leur defense|jamais (?:eu )?(?:de|un) probleme|pas de leur faute|toujours (?:ete )?(?:satisfait|au top)
  en su defensa|nunca (?:he )?tenido (?:un )?problemas?|no es culpa (?:suya|de)|siempre me han (?:tratado|atendido) bien
  nunca tive (?:um )?problemas?|nao e culpa (?:deles|da)|em defesa (?:deles|da)|sempre fui bem
  mai avuto (?:un )?problem[ai]|non e colpa (?:loro|di)|a (?:loro|vostra) difesa|sempre trovat[oa] bene
  nooit problemen (?:mee )?gehad|niet hun schuld|neem het op voor|altijd tevreden
`;

/** The same, in words that hold beside any mood. */
const defence = `
  (?:in|to) (?:their|your|its|his|her|<word>'s|all) (?:defen[cs]e|fairness)
  (?:to be fair|in fairness) (?:to|,)? ?(?:to )?(?:them|you|<word>|the (?:crew|staff|driver|team))
  (?:not|isn't|wasn't|hardly|never) (?:really |entirely |actually )?(?:their|the (?:driver|crew|staff|airline|company|shop)'s) fault
  (?:leave|give) (?:them|him|her|the (?:staff|crew|team|guys|poor)|these guys) .. (?:alone|a break|be|some slack|a chance|credit)
  (?:cut) (?:them|him|her|the (?:staff|crew|team)) some slack
  (?:they|you|the (?:staff|crew|team|driver)) (?:are|were|is|was) (?:only |just )?(?:doing|trying) (?:their|your|his|her) (?:best|job)
`;

/** Something new is asked for, nothing is wrong. */
const wish = `
  (?:would|'d|i'd|we'd|should) (?:really |absolutely |so |just )*(?:love|like|be thrilled|be grateful|appreciate it|appreciate) (?:it )?(?:if|to see|to have|a|an|some|more|you to (?:add|bring|make|stock|do|open)) .. <word>
  (?:would|'d|it'd|wouldn't it) (?:be )?(?:so |really |very |super |also )*(?:great|nice|good|cool|lovely|handy|helpful|useful|amazing|awesome|brilliant|fab|wonderful|perfect|sweet|a dream) (?:if|to (?:have|see|get)|idea)
  (?:wish|if only) (?:you|they|there|the|your|<word>) .. (?:had|did|would|could|came|sold|made|offered|delivered|shipped|opened|stocked|let|flew)
  (?:please|pls|could you|can you|will you|would you|when will you|are you going to|any plans to|do you plan to|plans to|any chance (?:you|of)|you (?:should|need to|could|guys should)) (?:\\w+ ){0,2}(?:add|adding|bring(?:ing)? back|introduc\\w*|consider|offer|support|stock|restock|launch|make a|do a|open a|start (?:doing|selling|offering)|sell|create|implement|include|build|expand|fly to|ship to|deliver to|come to|bring|release)
  (?:feature|product|flavou?r|route) (?:request|suggestion|idea|wish)
  (?:suggestion|idea|feature request|wish list|wishlist|request|feedback|thought|tip) (?:for|:|[.,])
  (?:have you (?:\\w+ )?(?:thought (?:about|of)|considered)|why not (?:add|make|do|offer|have|sell)|how about (?:a|an|adding|making|some)|what about (?:a|an|adding))
  (?:can|could) we (?:please )?(?:get|have) (?:a|an|some|more|the option)
  (?:bring|bringing) back (?:the|my|your)
  (?:hope|hoping|fingers crossed|dreaming) (?:you|to|for|that|of) .. (?:add|adding|see|bring|come|open|stock|a|an|more|restock|release)
  (?:ware (?:schon|toll|super|gut|cool)|waere (?:schoen|toll|super)) .. (?:wenn|mehr|auch)|konntet ihr .. (?:anbieten|einfuhren|hinzufugen)|ich wunsche mir|bitte wieder ins sortiment
  (?:ce serait|ca serait) (?:bien|super|top|genial|cool|chouette) (?:si|d'avoir|de)|pourriez-vous (?:ajouter|proposer)|j'aimerais (?:que vous|avoir)|a quand
  (?:estaria|seria) (?:bien|genial|bueno|estupendo) (?:que|si|tener|poder)|me (?:gustaria|encantaria) (?:que|ver|poder)|podriais (?:anadir|poner|traer)|ojala (?:tuvierais|hubiera|pongais)
  (?:seria|era) (?:bom|otimo|fixe|legal|espetacular) (?:se|que|ter|poder)|gostava (?:que|de)|gostaria que|podiam (?:adicionar|ter|trazer)
  (?:sarebbe) (?:bello|utile|fantastico|comodo) (?:se|avere|poter)|mi piacerebbe (?:se|che|avere|vedere)|potreste (?:aggiungere|mettere|fare)|vorrei che
  (?:het )?zou (?:leuk|fijn|mooi|handig|super) zijn|kunnen jullie .. (?:toevoegen|aanbieden)|ik zou graag (?:zien|willen)|zou graag zien
`;

const book = new LineBook<Told['is'] | 'defence'>();
book.add(linesOf(again, classes), 'again');
book.add(linesOf(resolved, classes), 'resolved');
book.add(linesOf(advocate, classes), 'advocate');
book.add(linesOf(defence, classes), 'defence');
book.add(linesOf(wish, classes), 'wish');

/**
 * Where the post itself says it stands in a conversation: solved, back, taking our side, or a wish without a trouble.
 * What is still open outweighs thanks for the rest. Pure.
 */
export function toldStage(plain: Plain, sentiment: Sentiment): Told | undefined {
  const found = new Map<Told['is'] | 'defence', { from: number; to: number }>();
  const text = plain.text.slice(0, plain.text.lastIndexOf(' ', 4_000) + 1);
  book.find(text, ({ value, from, to }) => {
    if (!found.has(value)) found.set(value, { from, to });
    return true;
  });
  for (const value of ORDER) {
    const place = found.get(value);
    if (!place || !fits(value, sentiment, text.slice(place.from, place.to))) continue;
    return {
      is: value === 'defence' ? 'advocate' : value,
      ...originOf(plain, place.from, place.to),
    };
  }
  return undefined;
}

const ORDER = ['again', 'resolved', 'defence', 'advocate', 'wish'] as const;

function fits(value: (typeof ORDER)[number], sentiment: Sentiment, words: string): boolean {
  // "Back again" of somebody content is a guest who returned.
  if (value === 'again') return sentiment !== 'positive' || TROUBLE.test(words);
  return sentiment !== 'negative' || value === 'defence' || value === 'resolved';
}

const TROUBLE = /\b(?:still|not|never|nothing|dead|broken|broke|down|same|wrong|fail\w*)\b|n't\b/;
