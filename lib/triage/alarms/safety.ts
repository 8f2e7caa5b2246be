import type { Classes } from './pattern';

/** Somebody hurt or in danger: injury with its cause, a thing that burns, breaks or poisons, conduct that may kill. */
export const classes: Classes = {
  body: 'heel|heels|thigh|thighs|shin|calf|cornea|eyesight|arm|arms|leg|legs|hip|wrist|ankle|knee|shoulder|back|neck|head|skull|face|eye|eyes|ear|nose|jaw|tooth|teeth|rib|ribs|hand|hands|finger|fingers|thumb|toe|toes|foot|feet|skin|scalp|lip|lips|mouth|tongue|throat|chest|stomach|collarbone|elbow|spine|cheek|forehead|chin|gum|gums',
  harm: 'broke|broken|fractured|dislocated|sprained|cut|sliced|slashed|gashed|burn|burned|burnt|burnd|scalded|crushed|trapped|cracked|chipped|bruised|injured|hurt|split|ripped|tore|scarred|infected|blistered|swollen|swelled|bleeding|bled|stung|singed|lacerated|mangled|punctured|severed|smashed|numb|black and blue|open|grazed|scratched|pinched|knocked out|lost (?:part of )?',
  care: 'hospital|a&e|e\\.?r\\.?|emergency room|emergency department|casualty|theatre|surgery|clinic|icu|intensive care|ambulance|paramedics?|urgent care|poison(?:s)? (?:control|centre|center)|burns unit|hospitalised|hospitalized|stitches|on oxygen|minor injuries',
  ill: 'throwing up|threw up|vomit\\w*|puking|puked|food poisoning|poisoned|diarrhoea|diarrhea|the runs|stomach cramps|cramps|violently ill|violently sick|been sick|being sick|was sick|were sick|got sick|made .. sick|ill|rash|hives|blisters|burning skin|migraine|nauseous|dizzy|fainted|passed out|collapsed|unconscious|seizure|fit|swelling|salmonella|listeria|e coli|norovirus|legionella|bitten|bed bugs?|concuss\\w*|whiplash',
  food: 'food|meal|meals|yog(?:h)?urts?|burger|burgers|sandwich|salad|soup|pizza|bread|loaf|cereal|milk|formula|baby food|chocolate|cake|pie|pasta|rice|chicken|wrap|bagel|biscuits?|cookies?|crisps|chips|fries|sausages?|drink|coffee|juice|water|beer|wine|can|bottle|tin|jar|packet|pack|bag|box|plate|bowl|dish|mouth|ice cream|taco|burrito|curry|noodles|stew|pudding|sweets|candy|muffin|roll|bun|kibble|puree|dinner|lunch|breakfast',
  foreign:
    '(?:piece of |pieces of |bits of |bit of |shard of |shards of |lump of |sharp |big |large |huge |small |live |dead |rusty |broken )*(?:glass|metal|screw|screws|nail|bolt|razor|razor ?blade|blade|needle|staple|staples|wire|plastic|bone|tooth|stone|stones|pin|mould|mold|maggots?|larvae|worm|worms|cockroach\\w*|roach|beetle|mouse|mice|rat|rats|droppings|slug|syringe|plaster|band-?aid|bleach|chemical|chemicals)',
  thing:
    'battery|batteries|charger|cable|plug|socket|adapter|adaptor|power ?bank|laptop|phone|tablet|kettle|toaster|oven|hob|microwave|heater|radiator|boiler|geyser|fan|fridge|freezer|dryer|washer|washing machine|dishwasher|iron|straighteners|hair ?dryer|blanket|lamp|light|candle|generator|inverter|meter|fuse ?box|wires?|wiring|engine|car|bus|coach|van|train|carriage|cabin|plane|e-?scooter|scooter|e-?bike|bike|hoverboard|toy|vape|grill|barbecue|bbq|fryer|cooker|pressure cooker|air ?fryer|router|tv|telly|printer|mattress|sofa|unit|machine|appliance|device|product|it|something|room|kitchen|house|aircon|ac|lawnmower|mower|drill|speaker|headphones|earbuds?|watch|monitor|transformer|pole|substation|extension lead',
  crack:
    'fell off|fell out|fell on\\w*|fell down|came off|came away|came down|came loose|came apart|gave way|collapsed|snapped|shattered|exploded|burst|buckled|tipped over|toppled|toppled over|rolled away|slipped on|slipped off|slid off|tripped over|tripped on|folded|sheared|detached|flew off|popped off|swung|slammed|broke off|broke under|split open',
  drug: 'tablets?|pills?|medication|medicine|meds|prescription|dose|dosage|insulin|inhaler|injection|vaccine|drugs|drops',
  driver:
    '(?:bus |taxi |cab |delivery |van |lorry |truck |tram |train |uber |lyft )*(?:driver|drivers|rider|pilot|courier|cabbie|chauffeur)',
  self: 'by (?:itself|themselves)|on its own|while (?:we were |i was |it was )?(?:moving|driving|closing)|at (?:speed|\\d+ ?(?:mph|kph|km/h|kmh)?)|mid ?(?:air|flight|ride)|in motion',
};

export const lines = `
  <harm> .. (?:<my>|<me>) .. <body> .... <crack>
  <crack> .... <harm> .. (?:<my>|<me>) .. <body>
  <crack> .. (?:on|onto|in|under|from|over|right|with) .. <me>
  <me> (?:fell|tumbled|slipped|slid|tripped|went flying|went over) .. (?:on|off|out|from|down|onto|through|into|over|because) .... (?:<harm>|<care>|<ill>|floor|your)
  (?:i|we|he|she|<kin>|passenger|customer) (?:slipped|tripped|fell) (?:on|over|off|down|from|through|into|out of) .. (?:your|the) .... (?:<harm>|<care>)
  <kin> .. (?:fell|tumbled|rolled) (?:out|off|from|onto|through|down|over) 
  (?:slipped|tripped|fell) (?:on|over) .. (?:wet|icy|uneven|loose|broken|greasy|spilled|spilt)
  (?:your|the|this|that) <word> .. (?:cut|burned|burnt|scalded|sliced|crushed|trapped|hurt|injured|bit|stung|electrocuted|shocked|pinched|scratched|scarred|gashed|blinded|poisoned) .. (?:<me>|<my> .. <body>)
  (?:cut|burned|burnt|scalded|sliced|crushed|trapped|cracked|chipped|broke|injured|hurt|lost|gashed|smashed|fractured|got) .. (?:my|his|her|their|our|a) .. <body> .. (?:on|off|from|with|because of|in|by|using|thanks to|when|after|under) .. (?:your|the|this|that|one of)
  (?:cracked|chipped|broke|lost) .. <my> (?:tooth|teeth|filling|crown) .. (?:on|eating|biting)?
  <foreign> ... (?:swallow\\w*|choked|choking|mouth|throat|tooth|teeth|filling)
  <foreign> .. (?:in|inside|at the bottom of|through|baked into) .. (?:my|his|her|our|the|their|your|a|this|these) .. <food>
  (?:bit|bitten|chewed|crunched) (?:into|on|down on) ... <foreign>
  <food> .. (?:was|is|had|has|contained|contains|full of|with|crawling with) .. <foreign> (?:in it|inside|inside it|everywhere)
  (?:he|she|i|we|<kin>|child|toddler|baby|dog|cat|puppy|already) .. swallow\\w* .. (?:a|the|some|battery|magnet|button|bead|part|piece|glass|metal|it|screw)
  (?:was|is|were|are|got|been|i'm|he's|she's|they're) (?:seriously |badly |severely |slightly )?(?:injured|hurt|scalded|electrocuted|burned|concussed|hospitalis\\w*|hospitaliz\\w*|knocked (?:out|down|over|unconscious)|hit by your|run over|crushed|bitten|poisoned|unconscious)
  (?:eleven|ten|nine|eight|seven|six|five|four|three|twelve|needed|needs|got|had|with|and|has|have|to) (?:[0-9]+ )?stitches
  (?:ended up|wound up|finished|rushed|taken|took|sent|landed|put|back|now|are|is|was|he's|she's|me) .. (?:in|to|at|into) .. <care> .... (?:your|after|because|by|from|floor|eating|using)
  (?:your|after|because|from|floor|eating|using|ate|drank|allerg\\w*) .... (?:in|to|at|into|the|an|called an) .. <care>
  (?:after|since|from) .. (?:eating|drinking|using|taking|having|applying|wearing|trying|staying|swimming|your) .... (?:<ill>|<harm> .. <body>|numb|swollen|itching|burning|peeling)
  (?:<ill>|swollen|blister\\w*|peeling|numb) .... (?:after|from|since) .. (?:eating|drinking|using|taking|having|applying|wearing|trying|swimming|your|last night's|the (?:chicken|prawns?|fish|meal|food|water|buffet|cream|shampoo|dye|oil))
  (?:ate|eaten|eating|drank|drinking|used|had) .. (?:at your|from your|your|the) .... <ill>
  (?:water|tap) ... (?:brown|yellow|green|cloudy|smells?|chlorine|dirty) .... (?:<ill>|sick|cramps?|rash|ill)
  food poisoning
  (?:half|most|all|both|three|four|five|several) of us .. (?:sick|ill|vomit\\w*|throwing up|poison\\w*)
  (?:had|having|an|severe|bad|huge|massive|terrible) (?:an |severe |bad )*allergic reaction
  (?:anaphyla\\w*|epi-?pen\\w*|throat .. (?:closed|closing|swell\\w*)|couldn't breathe|can't breathe|could not breathe|stopped breathing|struggl\\w* to breathe|gasping for)
  allerg\\w* .... (?:not (?:on|listed|mentioned|labelled|declared)|undeclared|contained|had (?:nuts|peanuts?|milk|dairy|gluten|egg|shellfish|sesame|it in)|anyway|swelled|swollen|reaction|hospital|was in|were in|mislabell?ed)
  (?:undeclared|unlisted|mislabell?ed) .. (?:nuts|peanuts?|allergens?|milk|dairy|gluten|egg|shellfish|sesame)
  electric(?:al)? shocks?
  (?:got|gave|getting|gives|given) .. (?:a|an|me a) .. (?:shock|zap|jolt) .. (?:off|from|when|by|touching)
  (?:electrocut\\w*|zapped) .. 
  (?:caught|catches|catching|went up in|set .. on) (?:fire|flames)
  (?:is|was|are|were|be|go|goes|going|went|it's|now|oven|engine|house|kitchen|car|bus|van|train|plane|battery) on fire(?! (?:stick|tv|tablet))
  (?:burst into|up in|in) flames
  (?:set|setting) .. (?:fire to|alight|ablaze|on fire)
  (?:exploded|explodes|exploding|blew up|blown up) .. (?:in|while|on|when|during|next|and|all|near|at|,)
  <thing> .. (?:exploded|blew up|combusted|imploded|blew apart)
  <thing> .. (?:is|was|were|are|started|starts|began|kept|been|dey|be|just|to|now|keeps|and) .. (?:smok(?:e|ing)|spark(?:s|ing|ed)?|melt(?:ed|ing)?|smoulder\\w*|swelling|swollen|bulging|hissing|overheat\\w*|arcing|buzzing and|burning)
  <thing> (?:smoking|sparking|sparks|melting|smouldering|swelling|hissing|burning|dey spark)
  (?:sparks|smoke|flames|fumes) (?:coming|came|pouring|poured|flying|flew|shooting|shot|billow\\w*|fill\\w*|from|out|everywhere|in|inside|started)
  (?:full of|filled with|smell of|smelt of|smelled of|smell|smelled|smelt|stinks of|reeks of) (?:smoke|gas|burning|fumes|burnt plastic)
  (?:smells?|smelling|stench|stink|strong smell|reek\\w*|odou?r) (?:of|like) .. (?:gas|burning|smoke|fumes|burnt|petrol|fuel|chemicals)
  (?:burning|burnt|gas|fuel|chemical|electrical|plastic) .. (?:smell|odou?r|fumes)
  gas (?:leak|leaking|leaks)
  carbon monoxide
  co alarm
  (?:live|bare|exposed|loose|hanging|naked) (?:wires?|wiring|cables?|electrics)
  (?:wires?|cables?) .. (?:hanging|exposed|dangling|bare|down|live|sticking out)
  (?:power ?line|electric pole|pylon|cable) .. (?:down|fallen|hanging|on the (?:road|street|ground|floor))
  (?:brakes?|steering|seat ?belts?|harness|airbags?|accelerator|tyres?|tires?|axle|throttle|child ?locks?|safety (?:bar|catch|gate|guard|switch)|wheel|wheels|hatch|restraint) .. (?:failed|fails|failing|not work\\w*|doesn't work|didn't work|wouldn't|would not|went|gone|gave|locked|stuck|jammed|faulty|broken|broke|came|fell|flew|burst|blew|opened|snapped|unlatch\\w*|didn't (?:deploy|lock|latch|hold)|won't|deployed)
  no (?:brakes?|seat ?belts?|life ?jackets?|lifeguard|fire exit|smoke alarms?|hard hats?|safety (?:bar|gate|briefing|gear))
  doors? .. (?:opened|open|flew open|swung open|closed on|shut on|came off) .. (?:<self>|<me>|while|during|on the motorway)
  (?:lift|elevator|escalator|ride|cable car|ski ?lift|chairlift|rollercoaster|roller coaster) .... (?:dropped|fell|plunged|plummeted|trapped|stopped suddenly|jolted|threw)
  (?:trapped|stuck|locked) (?:in|inside) .. (?:the|a|your|that) (?:lift|elevator|cabin|carriage|freezer|store|toilet|car|room|building|basement)
  (?:<driver>|he|she|who) .. (?:on|using|scrolling|watching|texting on|looking at) .. (?:his|her|the|their) (?:phone|mobile|cell|screen) .... (?:driving|while driv\\w*|road|wheel|motorway|highway|cyclist|nearly|almost|steering|speed|lights?|crash\\w*|swerv\\w*)
  (?:driving|drove|wheel|motorway|highway) ... (?:on|using|scrolling|watching) .. (?:his|her|the|their) (?:phone|mobile|cell)
  (?:<staff>) .. (?:was|is|were|looked|seemed|clearly|driving|smell\\w*) .. (?:drunk|intoxicated|high|stoned|asleep|falling asleep|nodding off|texting|of (?:alcohol|weed|booze)|speeding|wasted)
  (?:<staff>|bus|van|car|lorry|truck|taxi|tram|rider|he|she) .. (?:ran|jumped|went through|shot through|drove through|skipped) .. (?:a |the |two |every )*(?:red lights?|red|stop sign|level crossing)
  (?:nearly|almost|could have|could've|narrowly missed|barely missed) .. (?:took out|hit|killed|ran over|run over|ran .. (?:over|off)|knocked|knocked down|mowed down|crash\\w*|crushed|drowned|hitting|running over|died|been killed|lost (?:an? |his |her |my )(?:eye|finger|arm|leg|hand))
  (?:swerv\\w*|tailgat\\w*) .. (?:into|across|at|on|me|us|my|all|between|around|in|past|cars|traffic)
  (?:could|will|going to|gonna|might|can) (?:have )?(?:get|got|gotten|be|been|seriously|badly|easily)? ?(?:seriously |badly |really )?(?:killed|hurt|injured) .. 
  (?:someone|somebody|anyone|people|kids?|child|children|he|she|we|i|they) .. (?:could|will|going to|gonna|might) .. (?:die|died|be killed|been killed|get hurt|be hurt|been hurt|drown|get injured|burn to death)
  not (?:strapped|buckled|secured|fastened|belted|clamped) .. 
  (?:isn't|wasn't|weren't|never) (?:strapped|buckled|secured|fastened) .. 
  (?:unsecured|unstrapped)
  (?:fire|health|safety|trip|tripping|choking|electrical) (?:hazard|risk)s?
  (?:death ?trap|accident waiting to happen|health and safety (?:nightmare|violation|breach|issue|risk)|safety (?:violation|breach|incident|failure|defect|recall|issue|concern)|unsafe|not safe|isn't safe|wasn't safe|dangerous|dangerously|life threatening|life-threatening|endanger\\w*|at risk of (?:death|injury)|toxic fumes|asbestos|black mou?ld|lead paint)(?! to leave the)
  fire (?:exits?|doors?|escape) .. (?:locked|blocked|chained|padlocked|barred)
  (?:wrong|someone else's|somebody else's|another patient's|another person's|out of date|expired|double|twice the) .. <drug>
  <drug> .. (?:wrong|someone else's|somebody else's|mixed up|not mine|aren't mine|different patient)
  (?:fell|falls|dropped) .. (?:on|onto) .. (?:<me>|head|foot)
  (?:burst|leaked|split|overflowed|exploded|spilled|spilt|poured) .. (?:scald\\w*|burn\\w*|hot water|boiling|acid) .. (?:on|over|all over|onto)?
  (?:scald\\w*|burn\\w*|sliced|slashed|stabbed|mauled|bitten|attacked|crushed) .. (?:<me>|my .. <kin>)
  (?:<me>|he|she|i|we) .. (?:choked|choking|chokes|knocked unconscious|passed out|collapsed|fainted|stopped breathing|had a (?:fit|seizure)) .... (?:on|your|in|at|after)
  went over backwards
  (?:baby|toddler|infant|child|kid|son|daughter|boy|girl|newborn) .. (?:fell(?! (?:asleep|in love))|choked|choking|stuck in|swallowed|strangled|injured|hurt|burned|burnt|scalded|bleeding|locked in|nearly drowned|went under|hospital|bitten|electrocuted)
  (?:emergency landing|engine (?:fire|failure|blew)|cabin (?:pressure|filled)|oxygen masks|near miss)
  (?:we|i|everyone|people|kids) .. (?:were|was|are) .. (?:evacuated|trapped) .. 
  (?:heart attack|cardiac arrest|stroke) ... (?:on|at|in|during|crew|staff|your|because|while|no)
  (?:staff|crew|nobody|no one) ... (?:heart attack|cardiac arrest|having a stroke|defibrillator)
  (?:fractured|dislocated|broke|broken|shattered|crushed|sprained|severed|burst|ruptured) (?:my|his|her|their|a|both|two|three) (?:\\w+ )?<body> .... (?:your|you|hired|rented|bought|fitted)
  (?:your|you|hired|rented|bought|fitted) .... (?:fractured|dislocated|broke|broken|shattered|crushed|sprained|severed|ruptured|gashed) (?:my|his|her|their|a|both|two|three) (?:\\w+ )?<body>
  overheat\\w* .... (?:scorch\\w*|burn\\w*|smok\\w*|melt\\w*|carpet|floor|bed|hand|fire|slept|asleep|charging)
  scorch\\w* (?:the|my|our|his|her|through) .. (?:carpet|floor|bed|bedding|sheets|wall|table|skin|<body>|sofa|curtains)
  (?:nearly|almost) (?:went down|fell|tumbled|slipped|tripped|choked|drowned|electrocuted|lost (?:an|my|his|her)|blinded|went (?:under|over|through|off))
  (?:double|twice|wrong|too much|ten times|incorrect) (?:the |of |a )?(?:anaesthetic|anesthetic|dose|dosage|medicine|medication|insulin|strength)
  (?:did not|didn't|never) (?:wake|woke|come round|come back) .. (?:anaesthetic|surgery|operation|sedation)?(?= .... (?:vet|anaesthetic|surgery|dog|cat)|.)(?<= (?:up|round|woke))
  (?:bitten|bites|eaten alive|welts|covered) .... (?:bed ?bugs?|fleas|mites|rats)
  (?:bed ?bugs?|fleas|rats|mice|cockroaches) (?:in|all over|everywhere|crawling|running) .. (?:our|my|the|room|bed|kitchen|ward|dining)
  (?:restraint|harness|seat ?belt|lap bar|safety bar|buckle|strap|straps|child ?seat|car ?seat|cot|pushchair|buggy|pram) .. (?:popped|opened|undone|came|snapped|collapsed|unclipped|unlocked|failed|broke|tipped|folded|gave)
  (?:drove|driving|driver|pilot|drive|flew) .... (?:after|with|had had|had) .. (?:beers?|pints?|drinks?|glasses of|wine|vodka|whisky|drugs|weed)
  (?:nail|screw|glass|metal|wire|splinter|spike|shard|bolt|spring|blade|needle) .... (?:into|through|in|sliced|ripped|cut|pierced|stabbed) .. (?:my|his|her|our|the) .. <body>
  (?:eye (?:hospital|clinic|infection|injury)|(?:may|might|could|will) lose (?:my|his|her|their)? ?(?:sight|eye|leg|finger|foot|hearing|arm)|go(?:ing|ne)? blind|blind in one|blinded (?:me|him|her)|permanent(?:ly)? (?:damage|scar\\w*|injur\\w*|disabled)|scarred for life)
  (?:fire (?:brigade|service|department|fighters?|crew|engines?)|firefighters?) .. (?:came|come|had|was|were|called|attended|turned up|arrived|on the way|here|say|said)
  (?:called|calling|had to call|rang) .. (?:the )?(?:fire (?:brigade|service|department)|ambulance|999|911|112|000|coastguard|emergency services)
  airbags? .. (?:didn't|did not|never|failed|won't|wouldn't) .. (?:go off|deploy\\w*|open|inflate\\w*|to)
  (?:recall|recalled) .... (?:never done|not done|still driving|nobody told|ignored|brakes|airbag|fire|injur\\w*|hurt|dangerous)
  (?:land|landed|put|sent|send|carried) .. (?:us|me|him|her|them|people|<kin>|three|four|two) .. (?:in|for|to|into) .. <care>
  <kin> .. (?:was|were|is|got|been|being) .. (?:left|found|abandoned|dropped) .. (?:alone|unattended|unsupervised|on (?:his|her|their) own|behind|wandering|outside|stranded|at the wrong stop|in the road)
  (?:left|abandoned|forgot|dropped|lost) (?:my|our|the|a) .. (?:son|daughter|child|kid|boy|girl|toddler|baby|mother|mum|grandmother|year old|kids|children|passengers?|patient) .. (?:alone|unattended|behind|on the (?:bus|road|motorway|street|platform|deck)|in the (?:road|dark|heat|sun|car|toilet)|at the wrong)
  <thing> .. (?:fell|dropped|crashed|came down|collapsed|toppled|tipped) .. (?:on|onto|next to|inches|beside|near) .. (?:<me>|my|our|bed|cot|pram|head)
  (?:brakes?|steering|accelerator|tyres?) .... (?:failed|went|gone|locked up|stuck|blew|burst)
  (?:meat|chicken|burger|pork|fish|turkey|prawns?|sausage) .. (?:was|is|came|were|served|still|completely) .. (?:raw|pink inside|rotten|off|frozen inside|bloody|mouldy|moldy|green)
  (?:raw|undercooked|rotten|mouldy|moldy) (?:chicken|pork|meat|burger|turkey|fish|egg|prawns?) .... (?:ill|sick|ate|eaten|kids?|baby|served|pregnant)
  (?:attacked|assaulted|punched|kicked|hit|slapped|pushed|shoved|grabbed|manhandled|bitten|threatened) (?:by|me|us|my <kin>) .. (?:your|a|the|by|in|at|on|with|outside)(?! (?:fees|charges|bill|price|roaming|customs|delays))
  (?:your|the) <staff> .. (?:attacked|assaulted|punched|kicked|slapped|pushed|shoved|grabbed|manhandled|threatened|spat at|threw) .. (?:<me>|my)
`;
/** Injured elsewhere, or asking beforehand. */
export const unless = `
  (?:skiing|snowboarding|playing|hiking|at work|at football|at home|at school|climbing|in a match|running a|cycling to) .... (?:freeze|pause|cancel|move|reschedule|refund|transfer|extend|change)
  (?:so|because|since|as) .. (?:i|my <kin>) .. (?:ill|sick|unwell|poorly|broke|broken|injured|hospital) .... (?:freeze|pause|cancel|move|reschedule|refund|transfer|extend|change)
  how (?:safe|dangerous) is
  (?:is it|are they|is this|is that|are these) (?:safe|dangerous|unsafe|toxic) (?:to|for|if)
  (?:smoke|co|fire|carbon monoxide) (?:alarm|detector) (?:battery|batteries|needs|chirp\\w*|stopped|beep\\w* every)
  (?:do|does|did|have|is|are|which) .. (?:you|there|your) .. (?:nut|gluten|dairy|allerg\\w*) .. free
`;
