import type { Classes } from './pattern';

/** Insult of people for its own sake. Whether there is a matter behind it is decided elsewhere. */
export const classes: Classes = {
  vile: 'cunts?|retards?|retarded|whores?|sluts?|slags?|bitch(?:es)?|bastards?|twats?|wankers?|inbreds?|scum|scumbags?|vermin|subhuman\\w*|faggots?|fags?|fag|niggers?|nigga|pakis?|chinks?|spastics?|mongs?|trann(?:y|ies)|dykes?|pussies|cocksuckers?|motherfuckers?|mofos?|fuckers?|fuckwits?|dickheads?|dicks?|pricks?|arseholes?|assholes?|parasites?|maggots|cockroaches|pigs?|rats|cows?|hags?|shitheads?|douchebags?|dumbass(?:es)?|jackass(?:es)?|bellends?|knobheads?|imbeciles?|cretins?|degenerates?|nonces?|pedos?|paedos?|peasants?',
  dull: 'morons?|idiots?|clowns?|imbeciles?|losers?|fools?|halfwits?|dimwits?|muppets?|numpt(?:y|ies)|donkeys?|liars?|thieves|crooks|cretins?|buffoons?|goons?|dunces?',
  adj: 'stupid|fat|ugly|dumb|worthless|pathetic|useless|filthy|disgusting|inbred|brainless|braindead|greasy|miserable|thick|old|bloody|fucking|f\\w*ing|fuckin|effing|absolute|little|lazy|vile|evil|dirty|brain dead|smelly|hideous|illiterate',
};

export const lines = `
  (?:you|you're|you are|u|ur|your <word>|your|she's|he's|they're|she is|he is|they are|bunch of|all|load of|pack of|shower of|total|<adj>|such|fuck off|f off|you lot are|what) (?:all |are |is |just |nothing but |a |an |the |such |bunch of |load of |pack of |lot of |total |complete |real |<adj> )*(?:<vile>)
  (?:<adj>) (?:<adj> )*(?:<vile>)
  (?:<adj> )+<adj> <dull>
  (?:<adj>) (?:\\w+ )?(?:girl|woman|cow|man|people) (?:is|are) (?:a |an )?(?:<adj> |<vile>|<dull>)
  (?:go|please|just|should|can) (?:\\w+ )?(?:die|kill yourself|kill yourselves|choke|hang yourself|hang yourselves|drown|rot|jump off|get cancer|burn in hell|to hell|fuck yourself|fuck yourselves|f yourself|drop dead|screw yourself)(?! (?:for|laughing|if|of))
  (?:kys|kill yourselves|kill yourself|drop dead|rot in hell|burn in hell|eat shit|die in (?:a|the) (?:fire|ditch|hole|gutter|pain))
  (?:hope|wish|pray) .. (?:you|your|all of you|every|everyone|they|she|he) .. (?:die|dies|gets? (?:cancer|covid|aids|hit by|run over|raped|ill)|rot|rots|choke|chokes|burn|burns|suffer|suffers|crash|bankrupt and die|cancer|lose (?:your|their) (?:jobs?|kids|homes?))
  shut (?:up|your (?:mouth|face|gob|trap)) .. (?:<vile>|<dull>|<adj>)
  (?:fuck|screw|f) (?:off|you|u|yourself|yourselves) .. (?:<vile>|<dull>|<adj>)
  (?:sterili[sz]e|deport|gas|exterminate|castrate|euthani[sz]e|shoot) (?:the lot|them all|you all|the lot of|them|you people|these)
  (?:nobody|no one|noone) (?:asked|loves|likes|wants) you .. (?:<vile>|<adj>|ugly|fat|cow)?
  suck (?:my|a|your) (?:dick|cock|balls|d)
  (?:your (?:mum|mother|mom) (?:is|was|should)|son of a bitch|piece of (?:human )?(?:filth|garbage|trash|shit human))
  (?:human (?:garbage|trash|filth|waste)|waste of (?:oxygen|space and oxygen|skin|sperm))
`;
