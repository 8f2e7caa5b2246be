import type { Classes } from './pattern';

/** Treated worse for what they are. */
export const classes: Classes = {
  sort: 'black|brown|white|asian|indian|pakistani|bangladeshi|african|nigerian|ghanaian|kenyan|zimbabwean|somali|arab|chinese|korean|japanese|filipino|vietnamese|polish|romanian|irish|mexican|latino|latina|hispanic|aboriginal|indigenous|maori|coloured|muslim|jewish|sikh|hindu|catholic|gay|lesbian|bi|bisexual|trans|transgender|queer|non-?binary|disabled|deaf|blind|autistic|pregnant|foreign|immigrant|refugee|dalit|xhosa|zulu|igbo|yoruba|hausa|female|elderly|dark skinned|light skinned|mixed race|ethnic|overweight|plus size|traveller|roma|gypsy|turkish|moroccan|syrian|iranian|russian|ukrainian|eastern european|south asian',
  folk: 'guy|guys|man|men|woman|women|person|people|passengers?|customers?|famil(?:y|ies)|couples?|kids?|girls?|boys?|lads?|lady|ladies|students?|drivers?|name|names|surname|accent|skin|face|faces|folk|folks|tenants?|child|children|son|daughter|husband|wife|partner|friend|friends|mum|dad|mother|father|parents|brother|sister|tourists|here|there|there|in the (?:room|queue|line|shop|store|place)',
  sign: "hijab|headscarf|head scarf|turban|kippah|yarmulke|burka|niqab|dreads|dreadlocks|afro|skin colou?r|(?:my|our|his|her|their|of|your) (?:accent|skin|race|religion|ethnicity|nationality|surname|sexuality|gender|age|caste|tribe|colou?r)|an accent|disability|wheelchair|crutches|hearing aids?|white cane|tourette'?s|stammer|stutter|autism|adhd|down'?s syndrome|cerebral palsy|guide dog|assistance dog|service dog|service animal|hearing dog|pregnancy|breastfeeding|sari|dashiki",
  deed: "refused|refuses|refuse|turned (?:me|us|him|her|them)?(?: away| down| back)?|turned away|denied|deny|kicked .. out|threw .. out|thrown out|asked .. to (?:leave|move|get off|get out|cover|go)|told .. to (?:leave|move|get off|get out|cover|go|stop|wait outside)|told (?:me|us|him|her|them)|(?:not|n't|wouldn't|won't|didn't|never) (?:let|serve|allow|allowed|seat|board|help|rent)\\w*|wouldn't|full|taken|no longer available|not available|not free|unavailable|isn't available|followed .. (?:around|round|the whole time|everywhere)?|only (?:checked|searched|asked|stopped|id'd|questioned)|checked only|searched|singled out|targeted|ignored|skipped|served everyone else|stared|laughed|mocked|imitated|mimicked|insulted|called|drove (?:off|past|away|straight past)|would not|couldn't|couldn't have|moved .. to the back|made .. (?:wait|sit|stand)|profiled|watched|questioned|accused|assumed|suddenly|sneered|spat|treated|treats|treat|exaggerate\\w*|humiliat\\w*|degrad\\w*|unwelcome|not welcome|banned|barred|rejected|passed over|paid less|charged more|spoke (?:slowly|over)|mispronounc\\w*|rolled (?:his|her|their) eyes|offended",
  slur: 'freak|retard|spastic|cripple|paki|chink|fag|faggot|dyke|tranny|monkey|terrorist|savage|animal|illegal|thug|ape|gollywog|coolie|kaffir|the n word|n-word|n word|foreigner|alien|towelhead|midget',
};

export const lines = `
  discriminat\\w*
  (?:racis[tm]\\w*|sexis[tm]|homophob\\w*|transphob\\w*|islamophob\\w*|antisemit\\w*|anti-semit\\w*|ableis[tm]|ageis[tm]|xenophob\\w*|misogyn\\w*|bigot\\w*|casteis[tm]|fatphob\\w*|colou?rism|tribalis[tm]|prejudice\\w*)
  racial(?:ly)? (?:slurs?|profil\\w*|abus\\w*|comments?|remarks?|harass\\w*|insult\\w*|bias|motivated|charged|jokes?)
  (?:racial )?slurs?
  (?:sexual|sexually|racial|racially) harass\\w*
  (?:harass\\w*|groped|catcalled|wolf-?whistled|leered|inappropriate(?:ly)? touch\\w*|touched .. inappropriately|sexual (?:comments?|remarks?|advances?)|made .. sexual|up my skirt|upskirt\\w*)(?= .... (?:staff|driver|your|by|me|her|him|woman|girl|wife|daughter|guard|agent)|.)
  (?:racially |ethnically )?profil(?:ed|ing)(?= .... (?:me|us|by|at|your|security|because|him|her)|.)
  hate (?:crime|speech)
  (?:because|cause|cos|cuz|as|since|just because|due to|based on|account of|over) (?:of )?(?:i'm|i am|we're|we are|he's|she's|he is|she is|they're|they are|my|his|her|their|being|me being|my <kin> is|our) (?:a |an |the |not |too |my |so |visibly |from )*(?:<sort>|<sign>|women|a woman|female|old|fat|poor|young|tourists?|foreigners?|an? (?:immigrant|refugee|foreigner|amputee|wheelchair user|single mother|single mum|woman))
  (?:only|every|all|each|any|two|three|the|a|no other|other|one) (?:the )?<sort> <folk> .... <deed>
  <deed> .... (?:only|every|all|each|any|the|another|other) (?:the )?<sort> <folk>
  <deed> .... (?:i'm|i am|we're|we are|he's|she's|being|we were|as a|as an) (?:a |an |the )?(?:<sort>)(?= (?:<folk>|[.?!,]|and|so|in|enough|too))
  (?:i'm|i am|we're|we are|he's|she's|being|as a|as an|my <kin> is|(?:he|she) is) (?:a |an |the )?(?:<sort>|wheelchair user|in a wheelchair|using a wheelchair)(?= (?:<folk>|[.?!,]|and|so)) .... (?:refused|turned .. away|denied|kicked|threw|asked .. to leave|told .. to|not let|wouldn't|called|mocked|laughed|ignored|followed|slur|freak|insult\\w*|humiliat\\w*)
  <sign> .... (?:refused|turned (?:me|us|him|her|them)? ?away|turned away|denied|kicked .. out|thrown out|asked .. to (?:leave|remove|take|cover)|told .. to (?:leave|remove|take|cover|go)|wouldn't (?:let|serve|take|allow)|not allowed (?:in|on)|drove (?:off|past|away)|laughed|mocked|mimicked|imitated|all taken|were taken|was full|not welcome|stared|smirk\\w*|no dogs|joke)
  (?:refused|turned (?:me|us|him|her|them)? ?away|turned away|denied|kicked .. out|thrown out|asked .. to (?:leave|remove|take|cover)|told .. to (?:leave|remove|take|cover|go)|wouldn't (?:let|serve|take|allow)|not allowed (?:in|on)|drove (?:off|past|away)|laughed|laughing|mocked|mocking|mimicked|imitated|couldn't have|not have the|comment about|comments about|joke about|jokes about) .... (?:<sign>)
  (?:go|get|crawl|fly|swim) back to (?:your|his|her|their) (?:own )?(?:country|home country|village)
  (?:told|said|says|shout\\w*|yell\\w*|scream\\w*|telling) .... back to (?:my|our|your|where|africa|india|poland|china|the jungle|mexico) ?(?:own )?(?:country|home country|(?:i|we|you|they|he|she) (?:came|come|belong)|came)?
  (?:called|calling|calls) (?:me|him|her|us|them|my <kin>|the <kin>) (?:a |an |the |"|“|fucking |dirty |bloody )*<slur>
  (?:breast-? ?feed\\w*|nursing|pumping|feeding my baby|feeding our baby) .... (?:stop|leave|cover|toilet|bathroom|move|not here|inappropriate|asked|told|disgust\\w*)
  (?:stop|asked|told|leave|cover up|move|refused) .... (?:breast-? ?feeding|nursing my|feeding my baby)
  (?:two men|two women|two guys|two girls|two lads|same sex|same-sex|my boyfriend and i|my girlfriend and i|my husband and i|my wife and i|us two|both women|both men|as a (?:gay|lesbian|trans)|holding hands|kissing) .... (?:suddenly|isn't available|not available|no longer|twin|refused|turned|full|asked|told|stared|cancelled|disgust\\w*|comment|slur)
  people like (?:me|us|you|them|him|her|that)(?= .... (?:always|exaggerate|aren't|not welcome|should|country|don't|can't|here|steal|nigerian|black|asian|brown|muslim|gay|disabled|lie))(?! (?:who|that) (?:work|want|like|love|need|prefer|live))
  (?:people|person|man|woman|someone|customers?|tenants?) of (?:my|our|that|your|his|her) (?:kind|type|sort|colou?r|race|background|religion)
  (?:your|their) (?:kind|sort|type|lot) (?:aren't|are not|isn't|is not|not) (?:welcome|wanted|allowed)
  (?:asked|ask|asking|asks|insisted on|wanted|demanded|prefer\\w*|speak|speaks|spoke|talk|talked|talking) (?:to |for |only )*(?:speak |talk |speaking |talking )?(?:to |with )*my (?:husband|dad|father|boyfriend|brother|son|male \\w+) (?:instead|about my|not me|rather|even though|when|.)(?= .... (?:my (?:car|house|account|name|own|laptop|order|money|business|bike|boiler)|i'm the|i am the|me|woman|sexist|.))
  (?:where's|where is|is|get) (?:your|the) (?:husband|man of the house|dad|boyfriend)(?= .... (?:he said|said|asked|told|to decide|\\?))
  (?:wheelchair|disab\\w*|mobility|blind|deaf|autis\\w*) .... (?:not (?:allowed|welcome|our problem|accommodat\\w*|let|permitted)|refused|denied|turned away|left (?:me|him|her|us) (?:on|at|behind)|wouldn't (?:let|take|stop|help)|no access .... (?:law|act|again|rights)|drove (?:past|off)|fire hazard|humiliat\\w*|laughed|ignored|made to (?:crawl|wait)|carried like)
  (?:too|very) (?:old|fat|foreign|dark|black|brown|ugly|disabled) (?:for|to be|to work|to board|to get in)
  (?:white|english|british|local) (?:couples?|people|customers?|guests?|passengers?|families|folks?|guys?|women|men|names?) .. (?:in|first|before (?:me|us)|got|were|was|walked|served|let|sailed|fine|no problem|not)(?= .... (?:us|me|full|not|refused|told|wait|we|i))
  (?:let|served|seated|waved|allowed|boarded|helped) .. (?:white|english|local|british) (?:couples?|people|customers?|guests?|passengers?|families|folks?|guys?|women|men)
  (?:speak|talk|learn) (?:proper |some )?english (?:or|if|first|in this country|here|before)
  (?:women's|woman's|ladies'?|female|girls') .... (?:cost|costs|charged?|charge|pay|price|priced) .. (?:double|twice|more|extra)
  (?:charged?|charge|pay|paid) .. (?:more|less|double|extra) .. (?:because|for being|as) .. (?:a woman|women|female|disabled|foreign|pregnant|tourists?)
  no (?:saris?|turbans?|hijabs?|headscar(?:f|ves)|dreadlocks|dogs no blacks|foreigners|asians|blacks|muslims|jews|indians|africans|gays|travellers|gypsies|dss|kids and accents) 
  (?:two|both) (?:mums|moms|dads|mothers|fathers|husbands|wives|brides|grooms) .. (?:can't|cannot|not|no option|isn't|aren't|wouldn't|refused|told|form)
  (?:saw|seeing|noticed|clocked|looked at) (?:my|his|her|our|that i'm|the) .. (?:chair|wheelchair|cane|stick|crutches|guide dog|skin|face|hijab|turban|headscarf|belly|bump|name|prosthetic|accent) .... (?:shook|shut|drove|closed|waved|said no|full|taken|changed|cancelled|ignored|turned|laughed|left|refused|moved)
  (?:<sort>) passports? .... (?:separate|different|line|queue|hours|only|refused|pulled|searched)
  (?:gave|heard|hears|saw|told .. ) (?:my|our|his|her) (?:surname|last name|name|accent) .... (?:quiet|suddenly|gone|taken|cancelled|unavailable|viewing|full|no longer|hung up|changed)
  (?:my|our|his|her|the) (?:deaf|blind|disabled|autistic|dyslexic|stammering) <kin> .... (?:laugh\\w*|mocked|refused|made .. (?:take|stand|leave|wait)|told|shouted|ignored|denied|embarrass\\w*|humiliat\\w*)
  (?:laughed at|mocked|mimicked|imitated|made fun of|took the mick out of|mocking|laughing at) (?:my|his|her|our) (?:\\w+ )?(?:accent|name|hijab|turban|stammer|stutter|wheelchair|disability|skin|hair|son|daughter|weight|walk|speech)
`;
export const harmless = `
  (?:the|in|a|that|this) (?:black|white|brown) (?:one|version|model|colour|color|screen|dress|jacket|pair|box|case|bag|label|friday|paint)
`;
