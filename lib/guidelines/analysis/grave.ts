import type { Reading } from './draft';

const FAMILY =
  'father|mother|dad|daddy|mum|mummy|mom|mam|mama|papa|parents?|husband|hubby|wife|partner|fianc\\w+|boyfriend|girlfriend|uncle|aunt|aunty|auntie|brother|sister|son|daughter|twins?|cousin|niece|nephew|nan|nana|nanna|nanny|gran|granny|grandma|grandad|granddad|grandpa|grandmother|grandfather|grandson|granddaughter|amma|appa|missus|better half';
const PETS =
  'dog|puppy|pup|collie|labrador|lab|terrier|spaniel|cat|kitten|kitty|rabbit|bunny|hamster|guinea pig|horse|pony|mare|parrot|budgie|tortoise|pet|fish|bird|ferret|animal|goat|cow|lamb|sheep|hens?|chickens?';
/** Who can die; everything else that dies is a thing. */
const BEING = `${FAMILY}|${PETS}|baby|babies|child|children|kids?|toddler|infant|boy|girl|lad|man|men|woman|women|lady|gentleman|guy|bloke|person|people|somebody|someone|everybody|everyone|nobody|neighbou?rs?|friends?|mates?|colleagues?|boss|relatives?|family|in-law|patients?|passengers?|guests?|residents?|tenants?|landlord|landlady|lodger|customers?|clients?|members?|students?|pupils?|teacher|worker|employee|driver|rider|cyclist|pedestrian|pilot|crew|nurse|carer|doctor|soldier|veteran|pensioner|victims?|holder|owner|tutor|coach|instructor|accountant|solicitor|priest|vicar|chef|cook|cleaner|builder|plumber|hero|idol|step\\w+|god\\w+|other half|ex|one|ones|others`;
const GRAVE = new RegExp(
  [
    String.raw`\b(?:passed away|passed on|pass away|died|dies|dying|death|deaths|dead|deceased|late (?:husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner)|funeral\w*|cremat\w*|burial|bury|bereave\w*|widow\w*|mourning|grieving|grief|miscarr\w*|stillb\w*|cancer|tumou?r|leuk\w+|stroke|heart attack|cardiac|hospital\w*|hospice|surgery|operation tomorrow|intensive care|icu|a and e|emergency (?:room|department|surgery|landing|services)|chemo\w*|diagnos\w+|dementia|alzheimer\w*|terminal(?:ly)? ill\w*|terminal illness|seriously ill|very ill|critically|illness|injur\w*|unconscious|not breathing|bleeding|concussion|ambulance|paramedics?|car accident|car crash|accident|crashed into|collision|house fire|burn(?:ed|t) down|on fire|caught fire|(?:a|the|house|flat|kitchen|garage|electrical) fire (?:in|at|broke|started|last|on|took|destroyed|and|yesterday|this)|gas leak|smell(?:s|ing)? (?:of )?gas|carbon monoxide|lost everything|flood\w*|earthquake|hurricane|tornado|wildfires?|evacuat\w*|tsunami|cyclone|suicid\w*|self harm|assault\w*|raped?|stabbed|shot|attacked|killed|murder\w*|overdose|seizure|allergic reaction|anaphyla\w*|poisoned|food poisoning|domestic abuse|life support|not survive|not make it through|put to sleep|hit by (?:a|an|the|your|one of your) (?:car|train|bus|van|truck|lorry|tram|tractor|vehicle)|took (?:his|her|their) (?:own )?life|(?:lost|loses) (?:his|her|their) (?:life|lives)|drown(?:ed|ing)?|electrocut\w*|(?:father|mother|dad|mum|mam|mom|husband|wife|uncle|aunt|aunty|grand\w+|brother|sister|son|daughter|papa|amma|appa|nana) (?:has |had |is |was )?(?:just )?(?:expired|no more)|passed this|lost (?:my|our|her|his|their|a) (?:mum|mom|mother|dad|father|wife|husband|partner|son|daughter|baby|child|brother|sister|nan|gran|grandma|grandad|grandpa|grandmother|grandfather|friend|dog|cat))\b`,
    // Somebody of theirs "passed", a pet was put down.
    String.raw`\b(?:${FAMILY}) (?:has |have |had |just |recently |sadly |suddenly |peacefully )*passed\b(?! (?:the|a|an|his|her|their|my|our|out|by|it|me|us|you|your|through|down|up|over|with)\b)`,
    String.raw`\b(?:put|putting) (?:\w+ ){1,4}?to sleep\b(?! (?:mode|early)\b)|\b(?:${PETS}) (?:was|is being|had to be|being|has been) put (?:down|to sleep)\b|\bput (?:my|our|the|his|her) (?:\w+ ){0,2}?(?:${PETS}) down\b`,
    // A bone broken, whichever way round it is said.
    String.raw`\b(?:broken?|breaking|fractur\w+|shattered|dislocated) (?:(?:my|his|her|their|our|an?|the|both|two|three|four) ){0,2}(?:leg|arm|hip|neck|back|ankle|wrist|bone|shoulder|collar ?bone|pelvis|rib|foot|jaw|skull|nose|elbow|knee|finger|spine)s?\b`,
    // Somebody collapsed; a chair may too.
    String.raw`\b(?:${BEING}|he|she|they|has|who) (?:has |had |just |have |was |is )*collapsed\b`,
  ].join('|'),
  'g',
);
const THING =
  /\b(?:battery|batteries|phone|app|laptop|router|car|engine|screen|signal|wifi|internet|console|game|it|tv|controller|server|connection|line|website|site|computer|tablet|device|account|charger|remote|kettle|boiler|fridge|freezer|washer|machine|printer|camera|watch|airpods?|headphones|speaker|box|hub|chat|thread|link|pixel|pixels) (?:just |has |have |had |keeps? |is |are |was |went |now |completely |totally |already |suddenly |gets? )*$/;
const LIGHT_AFTER =
  /^ ?(?:to (?:try|see|know|get|eat|go|play|read|watch|hear|visit|taste|have|buy|meet|find)|line\b|end\b|lock\b|on me\b|(?:(?:like|about|over|at least) )?\w+ times\b|a (?:hundred|thousand|million) times\b|to (?:the|a|this|that) (?:\w+ ){0,2}boss\b|in (?:the )?game\b|of (?:thirst|laughter|boredom|shame|embarrassment)|laughing|zone|pixel|battery|battery|phone|car|spot|slow|easy|serious|wrong|good|stock|inside with|here lol|lol|of stroke|red redemption|signal|line)/;
const LIGHT_BEFORE =
  /\b(?:killing|queue is|i am|literally|basically|drop|bored to|scared to|tickled|love you to|to the|brain|over my|walking|grateful|playing|sudden|hot|one|a single|pen|brush|back) $/;

/** A being is named shortly before: "my neighbour has just", "the dog we got from you". */
const LIVED = new RegExp(
  String.raw`\b(?:${BEING}|he|she|who|they|we lost|found (?:him|her|them|it)|him|her|them|pronounced|left for|shot|drop(?:ped)?)(?: s)? (?:\w+ ){0,4}$`,
);
const LIVING = new RegExp(
  String.raw`^ (?:(?:my|our|his|her|their|your|the|a|an|two|three|\d+) )?(?:\w+ )?(?:${BEING})\b`,
);
/** A being's death, or one of nobody in particular; "the death of my tomatoes" is none. */
const OF_A_THING = new RegExp(
  String.raw`^ of (?:me|us|(?:my|our|the|your|this|that) (?!(?:\w+ )?(?:${BEING})\b)\w+)\b`,
);
const TO_DEATH =
  /\b(?:beat\w*|stabb\w*|bled|bleed\w*|burn\w*|chok\w*|crush\w*|trampled|froze\w*|put|batter\w*|kick\w*|fell|jump\w*|poison\w*|stamped|mauled|suffocat\w*) (?:\w+ ){0,2}to $/;

/** Whether dying, killing and death are said of a thing, of thirst, or as a joke. */
function isFigure(word: string, before: string, after: string): boolean {
  switch (word) {
    case 'killed':
      return (
        /^ (?:me|us|it|the (?:mood|vibe|joy|fun|buzz)|off)\b/.test(after) ||
        (/^ (?:my|our|the|his|her|your|a|all)\b/.test(after) && !LIVING.test(after))
      );
    case 'deceased':
      return /\bi am (?:\w+ )?$/.test(before);
    case 'dead':
      return !LIVED.test(before) && !LIVING.test(after) && !/^ (?:body|bodies)\b/.test(after);
    case 'died':
    case 'dies':
    case 'dying':
      return (
        /^ (?:for|to|inside|laughing)\b/.test(after) ||
        (/\b(?:my|our|your|the|this|that|it|a|every) (?:[\w'-]+ ){0,4}?(?:just |has |have |had |is |are |was |keeps? |went |now |totally |completely )*$/.test(
          before,
        ) &&
          !LIVED.test(before))
      );
    case 'death':
      return OF_A_THING.test(after) || (/\bto $/.test(before) && !TO_DEATH.test(before));
    case 'heart attack':
      return /\b(?:gave|give|gives|giving|nearly|almost|mini)\b/.test(before);
    case 'surgery':
      return (
        /\b(?:your|local|doctor s|gp|vet s?) $/.test(before) ||
        /^ (?:hours?|phone|reception\w*|number|line|is (?:shut|closed|open))\b/.test(after)
      );
    case 'bleeding':
      return /^ (?:useless|awful|obvious|hell|joke|idiots?|ridiculous|expensive|money|edge|cold|freezing|brilliant|great|marvellous|thing|liars?|late|nightmare)\b/.test(
        after,
      );
    case 'on fire':
      return /\b(?:you|you all|we|they|he|she|team|squad|guys|lads|band|chef|dj|playlist|album|menu|kitchen is|form) (?:is|are|was|were) $/.test(
        before,
      );
    case 'drowning':
      return /^ in (?!(?:the|a|his|her) (?:sea|river|lake|pool|pond|bath|water)\b)/.test(after);
    default:
      return false;
  }
}

/** The first words of a post that speak of death, illness, injury or an emergency; figures of speech left out. */
export function graveIn(post: Reading): { start: number; end: number } | undefined {
  for (const match of post.find(GRAVE)) {
    const before = post.normal.slice(Math.max(0, match.from - 40), match.from);
    const after = post.normal.slice(match.to, match.to + 24);
    if (
      /^(?:died|dies|dying|dead|death|killed|stroke|shot|flood\w*|injur\w*|accident|bury)$/.test(
        match.normal,
      ) &&
      (THING.test(before) ||
        LIGHT_AFTER.test(after) ||
        (/^(?:dead|dying|killed)$/.test(match.normal) && LIGHT_BEFORE.test(before)))
    )
      continue;
    if (isFigure(match.normal, before, after)) continue;
    if (match.normal === 'dead' && /\b(?:it|everything|place|store|line|chat) (?:is|was|are) $/.test(before))
      continue;
    if (match.normal.startsWith('flood') && /^ (?:of|my (?:inbox|timeline|feed))/.test(after)) continue;
    if (match.normal === 'accident' && /\bby $/.test(before)) continue;
    if (match.normal === 'shot' && !/\b(?:got|was|were|been) $/.test(before)) continue;
    return { start: match.start, end: match.end };
  }
  return undefined;
}
