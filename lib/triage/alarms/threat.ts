import type { Classes } from './pattern';

/** Somebody means to hurt people or burn places. */
export const classes: Classes = {
  them: "you|ya|u|you all|y'all|all of you|every one of you|the next one of you|one of you|him|her|them|those|these|that <staff>|the <staff>|your <staff>|ur <staff>|whoever|the (?:guy|person|man|woman|idiot|clown|idiots) .. (?:who|that|in charge|responsible)|this <staff>|your .. (?:family|kids|children|wife|house|office|shop|store|building|depot|van|head office|headquarters|hq)",
  attack:
    'kill|murder|shoot|stab|knife|beat|batter|strangle|throttle|bomb|blow up|blow|hurt|attack|slap|punch|kick|hit|hunt|smash|gut|cut|slit|end|bury|break|burn|lynch|hang|choke|run over|destroy|torch|firebomb|petrol bomb|come for|come after|find|maim|cripple|skin|drown|headbutt|knock .. out|deck|batter|jump|wreck',
  weapon:
    'bat|baseball bat|gun|shotgun|rifle|knife|blade|machete|hammer|crowbar|axe|petrol|gasoline|match|matches|bomb|brick|mates|boys|cutlass|panga|sjambok|molotov',
  limb: 'legs?|neck|necks|face|faces|teeth|jaw|jaws|head|heads|skull|nose|arms?|fingers|knees|kneecaps|throat|throats|bones|windows',
};

export const lines = `
  (?:<will>|someone|somebody|deserves? to|needs? to|ready to|come down there and|come (?:over|round|there) and|let me) (?:<will> |just |have to |seriously |personally |come (?:down|over|round) (?:there )?and |find .. and )*(?:kill|murder|shoot|stab|strangle|bomb|blow up|lynch|hang|maim|torch|firebomb|gut|batter|beat up|beat the \\w+ out of|knock out|run over|burn|headbutt|deck|skin|behead|execute) (?:the next )?<them>
  (?:i'll|i will|i'm going to|i am going to|i'm gonna|gonna|we'll|we will|i would|i'd|i swear i'll) .. (?:hunt|track) (?:you|him|her|them|<them>) down
  (?:break|smash|cut|snap|knock|cave|kick|bash|slit|stomp|rearrange|bust|crack) (?:his|her|their|your|all your|ur|every one of your|that <staff>|the <staff>) (?:bloody |fucking |f\\w* |damn |stupid |ugly |little )*<limb>
  (?:put|putting|needs?|deserves?|take|get|want) .. (?:a )?bullets? (?:in|through|into|between)
  bullet with (?:your|his|her) name
  burn .. (?:to the ground|down|to ashes|with you|with them|tonight)(?! (?:calories|the wick))
  (?:burn|torch|blow up|bomb|firebomb|smash up|shoot up|petrol bomb|set fire to) .. (?:your|that|the|this|ur) .. (?:shop|store|office|depot|building|place|branch|restaurant|cafe|hotel|headquarters|hq|van|vans|warehouse|house|stand|garage|bank|site|offices)(?! down the road)
  (?:watch|mind|better watch|should watch) (?:your|his|her|their) (?:back|backs|step|steps)(?! (?:order|on))
  (?:know|found out|find out|finding out) (?:exactly )?where (?:you|he|she|they|your|that|this|<word>|<word> from <word>) .. (?:lives?|works?|sleeps?|drinks|parks)(?= .... (?:coming|visit|bat|see you|sorry|regret|pay|back|family))
  i know where (?:you|he|she|they|your|that|the) .. (?:live|lives|sleep|sleeps|park|parks|work|works|family|kids)
  where .. (?:lives?|works) .. (?:and|,) .. (?:pay|visit|coming|see|show|come|wait)
  (?:leav\\w*|going|taken|carried|come out|go) .. (?:in|out in) (?:a )?body ?bags?
  pay(?:ing)? (?:you|him|her|them|your <staff>|that <staff>|<word>) .. visit(?= .... (?:regret|sorry|teeth|bat|live|see|lesson|home)|.)
  (?:come|coming|turn up|turning up|be there|show up|going down there|heading down|on my way) .. (?:with|carrying|bringing) (?:a|my|some|the) (?:<weapon>)
  (?:bomb|explosive device|explosives) (?:in|under|on|at|inside|planted|near|outside) (?:your|the|that|this|one of)
  (?:there's|there is|planted|left|put) (?:a|the) (?:bomb|explosive)
  bomb threat
  (?:people|someone|somebody|somebody's|one of you|staff|you|he|she|they) (?:will|is going to|is gonna|are going to|are gonna|'s gonna|'s going to|going to|gonna) (?:\\w+ )?(?:get|be|end up) (?:seriously |badly )?(?:hurt|killed|dead|shot|stabbed|murdered|hospitalised|in hospital|beaten)(?= .... (?:mean|money|friday|monday|swear|pay|promise|soon|if|unless|not|,)|.)
  (?:say|said|try) (?:that|it|this) to my face .. (?:and )?.. (?:see|watch|teeth|what happens|regret|dare)
  (?:see|find out|know|learn) what (?:happens|i do|i'll do|i'm capable of|we do) (?:to|when|next|if) .. (?:your|you|teeth|face|<staff>|i (?:see|find|get|catch|come)|people|thieves|liars)(?! (?:give|get|order|win|free))
  (?:you|they|he|she|you lot|you all|<staff>|all of them|scum|people like you) .. deserves? (?:to )?(?:be |get |a )?(?:shot|hanged|hung|stabbed|die|bullet|burned alive|burn in hell|beaten|a beating|a slap|a kicking|killed|strung up|good hiding|lynched)
  (?:you're|you are|he's|she's|they're|ur|he is|she is) (?:a )?(?:dead (?:man|meat|woman|men)|so dead|gonna pay with (?:your|his|her)|dead when)
  (?:blood (?:on|will)|heads will roll literally|there will be blood|eye for an eye)
  (?:see|catch|find|get|meet) (?:him|her|you|that <staff>|them|any of (?:you|your|them)) .. (?:again|alone|outside|in the street|on the street|after dark) .. (?:i'll|i will|he's|she's|you're|they're|gonna|he'll|she'll)
  (?:won't|will not|wouldn't) (?:leave|walk|get out|see|make it) .. (?:alive|tomorrow|in one piece|standing|again if)
  (?:last|only) (?:warning|chance) before i .. (?:hurt|come|kill|smash|burn|break)
  (?:do time|go to (?:prison|jail)) for (?:what i|hurting|killing|you|him|her|this)
  (?:slash|slashed|slashing) (?:your|his|her|their|all your|every) .. (?:tyres?|tires?|throats?|face)
  acid in (?:your|his|her) face
  (?:shoot|stab|kill|behead|hang|lynch|gas) (?:them|you|em|'em) all
  (?:get|gets|getting|have|has|got|needs?|want) (?:his|her|your|their|that|ur) (?:head|face|teeth|skull|jaw|ribs|legs|windows|car|house|kneecaps|lights|brains) (?:kicked|smashed|bashed|caved|punched|broken|knocked|stoved|blown|burned|burnt|torched|beaten)
  (?:got|have|bring|bringing|own|buy|buying|grab|fetch|loading) (?:a|my|the) (?:<weapon>) .... (?:use it|afraid|ready|know where|come|your|him|her|them|bailiffs|staff|try|face)
  (?:tell|warn|let) .. (?:i'll be|i'm|i am|we'll be|we are) .. (?:waiting|coming|watching) .. (?:for (?:him|her|them|you)|outside|in the car park)(?! (?:to collect|the parcel))
  one (?:match|spark|bullet|brick|phone call to my cousins) (?:and|is all|away)
  (?:hunt|track|chase|find|gut|end|drag) (?:down |out )?(?:every|each|all|the lot)(?: last)? .. (?:of you|one of|of them|your)
  (?:sleep|sleeping) with one eye open
  (?:look|looking|keep looking) over (?:your|his|her) shoulders?
  (?:i'll|i will|i'm going to|gonna|we'll) (?:make|see) (?:you|him|her|them|sure .. ) .. (?:bleed|suffer|scream|beg|dead|in hospital|in a wheelchair|on the floor|never walk)
  (?:dig|digging|dug) (?:your|his|her) (?:own )?grave
  (?:you|he|she|they|<staff>) (?:will|'ll|won't|is|are|going to|gonna) .. (?:regret (?:being born|this with)|pay with .. (?:life|blood)|bleed|die (?:for|tonight|slowly|if|when)|not (?:walk|leave) .. (?:alive|again))
`;
export const harmless = `
  (?:you|this|that) (?:really |absolutely )?(?:killed|smashed|nailed) it
  (?:gonna|going to|i'll|will) .. (?:kill|murder|smash|destroy|batter) .. (?:it|pizza|burger|workout|exam|set|gig|level|boss fight|curry|playlist)
`;
