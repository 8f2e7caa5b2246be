import type { Reading } from './draft';

const GRAVE =
  /\b(?:passed away|passed on|pass away|died|dies|dying|death|deaths|dead|deceased|late (?:husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner)|funeral\w*|cremat\w*|burial|bury|bereave\w*|widow\w*|mourning|grieving|grief|miscarr\w*|stillb\w*|cancer|tumou?r|leuk\w+|stroke|heart attack|cardiac|hospital\w*|hospice|surgery|operation tomorrow|intensive care|icu|a and e|emergency (?:room|department|surgery|landing|services)|chemo\w*|diagnos\w+|terminal(?:ly)? ill\w*|terminal illness|seriously ill|very ill|critically|illness|injur\w*|unconscious|bleeding|broken (?:leg|arm|hip|neck|back|ankle|wrist|bone)|concussion|ambulance|paramedics?|car accident|car crash|accident|crashed into|collision|house fire|burn(?:ed|t) down|on fire|caught fire|(?:a|the|house|flat|kitchen|garage|electrical) fire (?:in|at|broke|started|last|on|took|destroyed|and|yesterday|this)|lost everything|flood\w*|earthquake|hurricane|tornado|wildfires?|evacuat\w*|tsunami|cyclone|suicid\w*|self harm|assault\w*|raped?|stabbed|shot|attacked|killed|murder\w*|overdose|seizure|allergic reaction|anaphyla\w*|poisoned|food poisoning|domestic abuse|life support|not survive|not make it through|put to sleep|hit by (?:a|an|the|your|one of your) (?:car|train|bus|van|truck|lorry|tram|tractor|vehicle)|took (?:his|her|their) (?:own )?life|(?:lost|loses) (?:his|her|their) (?:life|lives)|drown(?:ed|ing)?|electrocut\w*|(?:father|mother|dad|mum|mam|mom|husband|wife|uncle|aunt|aunty|grand\w+|brother|sister|son|daughter|papa|amma|appa|nana) (?:has |had |is |was )?(?:just )?(?:expired|no more)|passed this|lost (?:my|our|her|his|their|a) (?:mum|mom|mother|dad|father|wife|husband|partner|son|daughter|baby|child|brother|sister|nan|gran|grandma|grandad|grandpa|grandmother|grandfather|friend|dog|cat))\b/g;
const THING =
  /\b(?:battery|batteries|phone|app|laptop|router|car|engine|screen|signal|wifi|internet|console|game|it|tv|controller|server|connection|line|website|site|computer|tablet|device|account|charger|remote|kettle|boiler|fridge|freezer|washer|machine|printer|camera|watch|airpods?|headphones|speaker|box|hub|chat|thread|link|pixel|pixels) (?:just |has |have |had |keeps? |is |are |was |went |now |completely |totally |already |suddenly |gets? )*$/;
const LIGHT_AFTER =
  /^ ?(?:to (?:try|see|know|get|eat|go|play|read|watch|hear|visit|taste|have|buy|meet|find)|line\b|end\b|lock\b|on me\b|(?:(?:like|about|over|at least) )?\w+ times\b|a (?:hundred|thousand|million) times\b|to (?:the|a|this|that) (?:\w+ ){0,2}boss\b|in (?:the )?game\b|of (?:thirst|laughter|boredom|shame|embarrassment)|laughing|zone|pixel|battery|battery|phone|car|spot|slow|easy|serious|wrong|good|stock|inside with|here lol|lol|of stroke|red redemption|signal|line)/;
const LIGHT_BEFORE =
  /\b(?:killing|queue is|i am|literally|basically|drop|bored to|scared to|tickled|love you to|to the|brain|over my|walking|grateful|playing|sudden|hot|one|a single|pen|brush|back) $/;

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
    if (match.normal === 'dead' && /\b(?:it|everything|place|store|line|chat) (?:is|was|are) $/.test(before))
      continue;
    if (match.normal.startsWith('flood') && /^ (?:of|my (?:inbox|timeline|feed))/.test(after)) continue;
    if (match.normal === 'accident' && /\bby $/.test(before)) continue;
    if (match.normal === 'shot' && !/\b(?:got|was|were|been) $/.test(before)) continue;
    return { start: match.start, end: match.end };
  }
  return undefined;
}
