import type { Classes } from './pattern';

/** Words that several alarms are made of. Written for this project. */
export const shared: Classes = {
  word: '[^ .?]+',
  me: 'me|us|him|her|myself|himself|herself|my <kin>|our <kin>|his <kin>|her <kin>|someone|somebody|a (?:little |young |old |elderly )?(?:child|kid|girl|boy|man|woman|lady|toddler|baby|cyclist|pedestrian|passenger|customer|guest)|the (?:child|kid|kids|children|baby|dog|cat)',
  my: "my|our|his|her|their|a|the|somebody's|someone's",
  kin: "(?:little |elderly |pregnant |poor |youngest |eldest |baby |best )*(?:son|daughter|mum|mom|mother|mam|mama|father|dad|papa|child|children|kid|kids|baby|toddler|wife|husband|partner|girlfriend|boyfriend|fiance|fiancee|gran|grandma|nan|nana|gogo|grandad|grandpa|grandfather|grandmother|brother|sister|aunt|auntie|uncle|niece|nephew|cousin|friend|colleague|flatmate|neighbou?r|boy|girl|lad|family|dog|cat|pet|puppy|kitten|parents?|sons?|daughters?)(?:'s)?",
  staff:
    "(?:bus |taxi |cab |delivery |van |lorry |truck |tram |train |lift |gas |cabin |duty |store |shop |hotel |call ?cent(?:re|er) |social media )*(?:driver|drivers|rider|pilot|captain|courier|engineer|fitter|electrician|plumber|technician|mechanic|installer|nurse|doctor|dentist|pharmacist|carer|therapist|waiter|waitress|server|barman|barista|chef|steward|stewardess|attendant|crew|conductor|guard|bouncer|doorman|security|receptionist|cashier|clerk|teller|manager|supervisor|instructor|teacher|coach|lifeguard|agent|agents|rep|adviser|advisor|operator|worker|workers|employee|employees|staff|team|ceo|boss|man|men|guy|guys|lady|girl|bloke|lads|people|landlord|host|trainer|stylist|groomer|handyman|bailiff|officer|inspector|colleague)(?:'s)?",
  will: "will|'ll|i'll|i will|i'm going to|i am going to|going to|gonna|i'm gonna|imma|ima|finna|about to|we'll|we will|we're going to|i swear i'll|i would|i'd|should|ought to|want to|wanna|could",
  weekday:
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|this week|next week',
};

/** Figures of speech: what is said with these is not meant. */
export const figures: Classes = {
  ...shared,
  trifle:
    'coffee|tea|drink|pint|beer|wine|curry|pizza|burger|kebab|cake|chocolate|snack|sandwich|cigarette|nap|shower|holiday|break|refund|answer|reply|discount|ticket|tickets|copy|remake|sequel|restock|pair|one of',
};
export const figure = `
  (?:is|are|was|been|be|s|it's|that's|'s) (?:slowly |literally |absolutely |actually |just |really |seriously )*killing (?:me|us)(?! .. and)
  (?:is|are|'s) (?:slowly |literally )*killing my (?:will to live|vibe|mood|buzz|battery|back|feet|brain)
  (?:this|that|the) <word> (?:is |be )?killing me
  will to live
  (?:dying|die|dies|kill|killed|murder|gagging) (?:for|to (?:get|see|know|try|hear|have|taste|find)) (?:a|an|the|some|one|this|that|your|my|it|out|another)?
  could (?:murder|kill|slaughter) a(?:n|nother)? <word>
  (?:to die for|drop dead gorgeous|dead good|dead easy|dead nice|dead on|dead end|dead line|dead stock|dead zone|dead battery|over my dead body)
  (?:literally |actually |just |gonna |going to |will |i'll |about to |might )+die (?:if|when|of (?:boredom|embarrassment|cringe|laughter|shame|happiness|thirst|hunger))
  (?:if|when) i (?:miss|don't get|have to) ... (?:literally |actually |just |might |'ll |will |i'll )*die
  die (?:of|from) (?:boredom|embarrassment|cringe|laughter|laughing|shame|happiness|thirst|hunger|old age)
  (?:boss|wife|husband|mum|mom|mother|dad|partner|kids|girlfriend|boyfriend|sister|teacher|accountant|missus|daughter|son) (?:will|is going to|is gonna|would|'ll|might) (?:literally |actually )?(?:kill|murder|shoot|strangle|divorce|skin) (?:me|us)
  who do i (?:have|need) to (?:kill|murder|bribe|sleep with)
  (?:kill|killed|killing) (?:time|the (?:auto|auto-renew|subscription|process|app|vibe|mood|battery|engine|lights?|line|feature|music)|my (?:battery|houseplants?|plants?|vibe|mood|phone|buzz)|off|it on|it with)
  (?:nailed|killed|killing|smashed|smashing|crushed|crushing|slaying|slayed) it
  (?:smashed|killed|crushed) (?:it|that|the (?:gig|show|set|exam|test|interview))
  (?:is|was|are|be|looks?|tastes?|so|pure|absolute|straight|it's|that's) (?:absolute |pure |so |straight |actual )?fire (?!alarm|exit|door|hazard|risk|brigade|engine|truck|safety|damage|in|on|at|inside|started|and|,)
  (?:you're|you are|we're|they're|team is|band is|he's|she's|crew were|kitchen is|bargains?) (?:really |absolutely )?on fire
  fire (?:emoji|pit|place|sale|stick|tablet|tv|wall|fly|works|truck toy|hose reel|engine toy|lit|starter|up|off|drill)
  (?:hot |chilli |bbq )?sauce is fire
  (?:is|was|are) the bomb
  bath bombs?
  (?:photo|bomb|jag|jager) ?bomb\\w*
  bombard\\w*
  (?:blown|blew) (?:me |us )?away
  blow(?:s|n)? my mind
  mind ?(?:blown|blowing)
  sick (?:of|and tired|burger|beat|tune|deal|bike|trainers|kicks|show|gig|set|moves)
  (?:is|are|was|were|looks) (?:so |absolutely |well )?sick (?!at|in|after|from|since|with|all|and|,|to|as|because)
  (?:nearly |almost |practically |just |basically |damn near )?(?:gave|give|gives|giving|had|having) (?:me |us |my <kin> |a |an |nearly )*(?:small |minor |mini |actual |near )*heart attack .. (?:in a good way|lol|haha|price|bill|when|opening|with|how)
  heart attack , in a good way
  (?:bill|price|prices|invoice|total|quote) ... heart attack
  heart attack .. (?:bill|price|prices|invoice)
  (?:shoot|drop|ping|fire|hit) (?:me|us|you|them) (?:a|an|up|over|with)
  (?:shot|shoots?|shooting) (?:my|the|a|our|some|his|her) (?:order|email|message|dm|wedding|photos?|film|video|scene|footage|reel|content|portraits?|line)
  (?:photo|film|wedding|video|fashion) ?shoots?
  (?:knock|knocked|knocks) (?:it out of the park|my socks off|spots off)
  burning (?:question|questions|desire|issue|calories)
  burns? (?:calories|through|fat|a hole in|my wallet|more)
  slow burn\\w*
  crash ?course
  car crash of
  (?:train|car) ?wreck of
  (?:hit|hits|hitting) (?:the (?:spot|nail|road|gym|button|submit|buffers|limit|target)|home|me up|refresh|send|a wall)
  (?:break|broke|breaks|breaking) (?:the bank|my heart|even|the ice|free|a leg|up with|down the)
  (?:cost|costs|costing|pay|paid|charge|charged|charging|charges) (?:me |us |you )?(?:an arm and a leg|a bomb|through the nose)
  (?:choke|choked|choking) (?:up|on (?:my|his|her) (?:coffee|tea|drink) (?:laughing|at|when)|back tears)
  bleeding (?:edge|money|cash|obvious|useless|ridiculous|joke|heart|hell|customers|me dry)
  on life ?support
  (?:daylight|highway) robbery
  (?:criminal|crime|illegal|unlawful)ly (?:good|underrated|expensive|overpriced|slow|cheap|delicious|tasty)
  (?:are|is|should be|be|'s|ought to be) (?:absolutely |literally |just |so |almost |practically |nearly |damn )*(?:criminal|illegal|a crime|outlawed|banned)(?! to| and| under| in)
  (?:watch|watching|watched) (?:your|our|the|my) back (?:order|catalogue|garden|door|catalog|story)
  no hard feelings
  (?:toxic|murderous|killer|deadly|lethal|explosive|vicious) (?:app|combo|deal|look|heels|value|line-up|set|tune|album|cocktail|riff)
`;
