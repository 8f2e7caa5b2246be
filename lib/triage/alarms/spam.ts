import type { Classes } from './pattern';

/** Somebody sells, lures or pretends: an offer together with a way to take it. */
export const classes: Classes = {
  reach:
    'dm|dms|inbox|message|text|whatsapp|whats app|telegram|contact|call|hmu|hit me up|slide|reach out to|follow|chat|write|add|ping',
  whom: 'me|us|him|her|them|now|@[^ ]+|for|today|on|if|to|via|my|this',
  gain: 'made|make|makes|making|earn|earned|earns|earning|profit\\w*|withdrew|withdraw|received|cashed out|turned|invest\\w*|doubl\\w*|gained',
  lure: 'crypto|bitcoin|btc|forex|fx|nft|nfts|trading|trader|binary options|investments?|passive income|extra income|side hustle|financial freedom|loans?|cash app|cashapp|giftcards?|gift cards?|free (?:money|iphones?|followers|robux|v-?bucks|cash|samples?|trial|tickets?)|followers|likes and|cheap followers|verified accounts?|accounts for sale|boost your|onlyfans|only fans|singles|sugar (?:daddy|mummy|baby)|hookups?|escort\\w*|camgirl|casino|betting|slots|jackpot|fixed matches|odds|spell ?caster|herbal cure|weight ?loss|slimming|diet pills|viagra|penis|miracle cure|hack\\w*|recovery expert|recover\\w*|essay|assignments?|term papers?|seo|web ?design|logo design|marketing services|dropship\\w*|mixtape|new (?:single|track|song|ep|beat|music|video)|my (?:art|music|store|shop|channel|podcast|book|etsy|page|profile|youtube|twitch|soundcloud)|replica\\w*|rolex|wholesale|best (?:price|quality|rates?)|discount\\w*|\\d+ ?% (?:off|less|cheaper|discount)|half price|luxury watches',
};

export const lines = `
  (?:dm|inbox|message|text|whatsapp|telegram|contact|call|hmu) (?:<whom>) .. (?:for|to) (?:price|prices|price list|rates?|promo|promos|details|more info|orders?|collab\\w*|shoutouts?|credit|cheap|your own|invest\\w*|get started|start|join|earn|a loan|business|mentorship|menu|deals|quotes?|partnership|enquiries|inquiries)
  (?:link|links) in (?:my |the |our )?(?:bio|profile|description|comments)
  (?:click|tap|visit) (?:on |out )?(?:my|our|the|this)? ?(?:link|here|profile|bio|channel|page|store|shop) (?:in|below|above|to (?:claim|win|earn|join|get|start|see me)|and (?:win|earn|claim|join)|for (?:free|more|promo))
  (?:click|tap|check|visit|see) (?:on |out )?(?:my|our) (?:profile|bio|channel|page|store|shop|website|mixtape|onlyfans|link)
  (?:check|checkout) (?:out )?my (?:new |latest |other |own )*(?:mixtape|track|song|music|video|channel|store|shop|etsy|page|profile|podcast|book|single|ep|album|art|stream|beats|soundcloud|insta\\w*|link)
  (?:made|make|earn\\w*|making|profit\\w*|withdrew|received|get|got) .. (?:#|[$£€₦₹¥]?\\d[^ ]*) .. (?:last|per|a|every|in|this|weekly|daily|monthly|from|within|in just) .... (?:<reach>|@[^ ]+|thanks to|investment|trad\\w*|crypto|forex|bitcoin|link|from home|platform|mentor)
  (?:thanks to|shoutout to|shout out to|credit to|helped by|all thanks to|recommend|contact|grateful to|god bless) @[^ ]+ .... (?:<lure>|telegram|on ig|on instagram|account back|fast|reliable|legit|message (?:her|him)|profit\\w*|funds|trade)
  (?:congratulations|congrats|you have been|you've been|you are|lucky) .. (?:selected|chosen|won|winner|winning|shortlisted) .. (?:for|to|a|an|our|the|of|claim|click|dm)(?= .... (?:claim|click|here|prize|free|link|gift|bonus|iphone|voucher|dm|reward))
  (?:claim|grab) (?:it|your|yours|the|free) .. (?:here|now|prize|reward|bonus|gift|airdrop)(?! (?:has|hasn't|is|isn't|still|number))
  (?:recover\\w*|retrieve\\w*|get back|restore\\w*|unlock\\w*) .. (?:lost|stolen|your|hacked|disabled|banned|scammed|all|any) .. (?:crypto|bitcoin|funds|money|accounts?|wallet|instagram|facebook|snapchat|gmail|investment) .... (?:contact|dm|inbox|message|telegram|whatsapp|@|expert|hacker|legit|hack\\w*|ig)
  (?:customer (?:care|service|support)|helpline|toll ?free|refund|support|complaint) (?:number|no|contact|no\\.|helpline|phone) .... (?:call (?:now|us|me)|whatsapp|available|sir|24/7|24x7|toll ?free|any ?desk|dial|contact now|madam)(?= .... |.)(?! .. \\?)
  (?:airdrop|nft drop|pump and dump|100x|to the moon|whitelist|mint now|tokens? launch\\w*)
  (?:follow (?:4|for) follow|follow back|f4f|l4l|gain followers|follow train|who wants followers|follow everyone)
  (?:promo|discount|referral|coupon|my) code .. (?:[a-z]+\\d+|#)(?= .... (?:off|get|free|store|shop|checkout|discount|link|save)|.)(?<!doesn't|not)
  (?:use|with|enter|apply) (?:my |the |our )?(?:promo |discount |referral |coupon )?code .. (?:for|to get|at|off|and get|#|at checkout|\\w*\\d+)(?= .... (?:off|less|my|store|shop|free|checkout|%)|.)
  (?:same|better|similar|this) (?:offer|product|item|deal|thing|one)?.. (?:for |at )?(?:<word> )?(?:less|cheaper|half the price|off) (?:at|in|on|from|with) (?:my|our|@)
  (?:buy|selling|sell|we sell|i sell|get|order|shop) (?:\\w+ ){0,2}(?:verified|followers|likes|views|accounts?|replicas?|passports?|certificates|fake|cloned|weed|pills|viagra|backlinks|traffic|gift ?cards?|reviews|rolex|wholesale) .... (?:price|dm|inbox|escrow|contact|@|whatsapp|telegram|cheap|now|fast|delivery|legit|rates)
  cheap (?:followers|likes|views|flights deals|replicas?|essays?|rolex|ray-?bans|jordans)
  (?:hot|horny|sexy|single|lonely) (?:singles|girls|women|ladies|milfs|moms) (?:near|in|waiting|want|available|online)
  (?:onlyfans|of link|nudes|sugar daddy|sugar mummy|naughty|escort service)
  (?:work from home|passive income|financial freedom|be your own boss|side hustle|quit your (?:9|job)) .... (?:dm|link|join|start|message|inbox|info|earn|@|ask me|whatsapp|#)
  (?:forex|crypto|bitcoin|trading|investment|binary) .... (?:dm|inbox|signals?|mentor|join|telegram|whatsapp|link|@|profit\\w*|guaranteed|returns)
  (?:instant|personal|business|quick|low interest) loans? .... (?:apply|contact|whatsapp|dm|approved|call|email|rate|#)
  (?:spell ?caster|love spell|herbal (?:cure|doctor)|dr\\.? \\w+ cured|cured my (?:herpes|hiv|cancer|diabetes))
  (?:subscribe|sub) (?:to )?my (?:channel|page|youtube|onlyfans)
  (?:limited (?:time )?offer|buy now|order now|shop now|act now|hurry) .... (?:link|dm|code|www|#|%|whatsapp|store|shop|cheap)
  (?:essay|assignment|homework|dissertation|thesis) (?:help|writing|writers?|due|services?) .... (?:dm|inbox|whatsapp|pay|quality|hire|contact|we)
  giveaway .. (?:follow|retweet|rt|like|tag|winners?|enter|join|ends|#|time|alert)
  free (?:gift ?cards?|followers|money|bitcoin|robux|v-?bucks|iphones?) 
  whats ?app (?:me|\\+|number|now|us|only)
  turned? .. (?:#|[$£€₦₹]?[0-9][^ ]*) .. (?:into|to) .. (?:#|[$£€₦₹]?[0-9][^ ]*) .... (?:days?|weeks?|hours?|telegram|ask|dm|thanks|contact|month)
  (?:selling|sell|sale|available|giving away) .... (?:inbox|dm|message|text|whatsapp) (?:me|us|now|asap|for)
`;
/** Asking about an offer is no offer. */
export const unless = `
  (?:doesn't|does not|didn't|isn't|not|won't|can't|never|refused to) (?:\\w+ )?(?:work|accept|apply|valid|accepted|applied|recogni[sz]ed|working)
  (?:is|was|are) (?:the|your|this|that) .. (?:giveaway|code|offer|sale|number|email|link) .. (?:still|genuine|real|legit|on|valid|you|fake|a scam|over)
  (?:is (?:this|that|it|he|she) (?:genuine|real|legit|you|a scam|fake|really)|reporting|beware|warning .. scam|fake (?:account|page|profile|accounts)|impersonat\\w*|pretending to be you|got a (?:text|whatsapp|call|message|email) (?:from|saying|claiming))
`;
