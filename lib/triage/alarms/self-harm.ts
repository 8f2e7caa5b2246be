import type { Classes } from './pattern';

/** Somebody may take their life or hurt themselves. */
export const classes: Classes = {
  oneself: 'myself|himself|herself|themselves|themself|my self|ourselves|yourself',
  ending:
    'die|be dead|not be here|not exist|disappear forever|end it|end it all|sleep and never wake up|not wake up|never wake up',
  many: '[0-9]+|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|hundred|dozens of',
  more: 'any ?more|any longer|no more',
};

export const lines = `
  (?:kill|killing|kills|killed|hang|hanging|shoot|shooting|drown|drowning|poison|unalive|off|harm|harming|hurt|hurting|cut|cutting|starve|starving|top|burn|burning) (?:my|him|her|them)sel(?:f|ves)(?! (?:out|some|off|a break|short|shaving|a slice|a piece|on your|on the|on a|with your|with the|slack|when|while))
  (?:end|ending|ended|take|taking|took|taken) (?:my|his|her|their) (?:own )?lif(?:e|es)
  (?:end|ending) (?:it all|everything|it tonight|it today|it now)
  suicid\\w*
  self-? ?harm\\w*
  (?:started|been|back to|am|i'm|thought of|thinking of|urge to|keep) (?:self )?cutting (?:again|my (?:arms?|wrists?|legs?|skin)|myself)
  (?:cut|slit|slash) (?:my|his|her) wrists?
  (?:want|wants|wanted|wanna|wish|rather|going|ready|gonna|prefer|deserve|planning|plan|decided|prays?|praying|hope|hoping) .. (?:to )?(?:<ending>)(?! (?:for|of|laughing|on this hill|down|hard|to|with laughter|in this queue))
  (?:wish|wished) (?:i|he|she) (?:was|were|could be|had|'d|could just|could) .. (?:dead|never been born|not here|gone|die|disappear)
  (?:wish|hope|hoping|pray) (?:i|he|she) (?:wouldn't|won't|don't|didn't|doesn't|never) .. wake up
  (?:don't|do not|doesn't|didn't|never) (?:even )?(?:want|wanna|wish) to (?:be here|be alive|be on this earth|live|exist|wake up|be around|carry on living|go on living|go on|see tomorrow)(?= (?:<more>|[.?!,]|and|because|after|like this|since|with this))
  (?:tired|sick) of (?:living|being alive|life|existing)
  no (?:point|reason|sense|use|will|strength) .. (?:in |to |of )?(?:going on|go on|living|live|carrying on|carry on|keep going|being alive|being here)(?= (?:<more>|left|[.?!,]|and|because|after|like this|with|now|since|if this))
  no reason .. to live
  (?:nothing|no one|nobody|not much|little) (?:left )?(?:to live for|worth living for)
  (?:life|living|it) (?:is|isn't|is not|'s|not|was|wasn't) (?:no longer |not |not even )*worth (?:living|it to live)
  (?:better off|easier for everyone|better) (?:without me|dead|if i (?:was|were|am) (?:gone|dead|not here|not around)|with me gone)
  (?:world|everyone|everybody|family|kids|they) .. better off without me
  (?:won't|will not|not gonna|not going to) be (?:here|around|alive) (?:tomorrow|much longer|next week|by then|to see|any ?more|in the morning|for christmas|after (?:today|tonight))
  (?:won't|don't|will not) need (?:it|this|that|them|the account|a refund) after (?:tonight|today|this)
  (?:saying|said|say|writing|wrote) (?:my )?(?:goodbyes?|farewells?) (?:to|letters?) .. (?:kids|children|family|wife|husband|mum|mom|son|daughter|everyone|everybody|friends|babies|dog)?(?= .... (?:done|end|gone|finished|over|tonight|last))
  (?:goodbye|farewell) (?:cruel )?world
  (?:suicide|goodbye) note
  (?:bottle|handful|bunch|packet|box|pack|pile|fistful|stash|blister) of (?:\\w+ )?(?:pills|tablets|paracetamol|sleeping|painkillers|meds|medication|insulin)(?! (?:was|were|is|are|arrived|came|organiser))
  (?:took|taken|taking|take|swallowed|swallow|taking) (?:all|the whole|every|every last|too many|an?) .. (?:pills|tablets|meds|paracetamol|overdose|painkillers)
  (?:overdos\\w*|od'd|over dose)
  (?:stand\\w*|sitting|sat|stood|climbed|am|i'm|walking|on) (?:up )?(?:on|onto|to|at) (?:the|a) (?:edge of (?:the|a) |top of (?:the|a) )?(?:bridge|ledge|roof|cliff|railway line|tracks|platform edge|balcony)(?! (?:for|where|with|waiting|to|was|is|and waiting|street|road|opening|cafe|bar|restaurant|desk|counter))
  (?:jump|jumping|throw (?:myself|himself|herself)|walk|step) (?:off|from|in front of|under|into) (?:the|a|your|this|that|one of your) .. (?:bridge|roof|building|cliff|train|bus|traffic|balcony|window|tube|truck|lorry)
  (?:just )?(?:want|wants|need) (?:it|this|everything|the pain|life) (?:all )?(?:to )?(?:just )?(?:stop|end|be over)(?= (?:[.?!,]|and|now|so|forever|for good))(?!.{0,4}(?:emails?|spam|ads|calls))
  (?:can't|cannot|can not|couldn't) (?:go|carry|keep) (?:on|going)(?: living)?(?: like this| <more>| with (?:life|this life|living))
  (?:can't|cannot|don't) .. see (?:a|any|no) (?:way out|future|other way|light)
  (?:done|finished|had enough) with (?:life|living|this world|everything and everyone)
  (?:i'm|i am) (?:just )?(?:going to|gonna) (?:end|finish) (?:it|things|this)(?= (?:[.?!]|tonight|today|now|all|and))
  (?:ready|about|want|going) to (?:give up on (?:life|living)|leave this world|go to sleep forever)
  (?:thoughts?|thinking) (?:of|about) (?:ending (?:it|my|things|everything)|dying|death|not being here|doing something (?:stupid|to myself))
  (?:do|did|doing) something (?:stupid|silly|drastic) to (?:myself|himself|herself)
  (?:sitting|staring|lying|here) .. with .. (?:rope|noose|razor|gun|pills|blade) 
  (?:found|cut) (?:him|her|my <kin>) .. hanging
  (?:tried|trying|attempted|threatened|threatening|threatens|threat) (?:to )?(?:kill|end|hang|hurt|overdose) .. (?:<oneself>|life|it all|yesterday|again)
  (?:may|might|will|'ll|going to|gonna) as well (?:be dead|die|end it|jump)
  (?:looking|staring|look|stare|thinking|eyeing) (?:up |down )?(?:at|about) (?:the|my|that|those) (?:kitchen )?(?:knives|knife|pills|tablets|rope|bridge|train tracks|tracks|medicine cabinet|razor|blades|noose|gun)
  (?:left|wrote|leaving|found) (?:me |us )?(?:a|his|her|the) (?:suicide |goodbye )?(?:note|letter) .... (?:found (?:him|her) in time|in time|pills|bridge|hanging|goodbye|wanted to die|couldn't go on|ambulance)
  (?:make|made|want) (?:it|everything|this) (?:all )?(?:go away|stop|disappear|be over) (?:for ever|forever|for good|permanently)(?! (?:pop|ads|emails?))
  (?:don't|do not|doesn't) want to wake up
  (?:taken|took|swallowed|take|has taken|'d taken) (?:\\w+ )?(?:a lot of|lots of|loads of|too many|all (?:my|her|his|the)|<many>) (?:\\w+ )?(?:tablets|pills|paracetamol|sleeping|painkillers|antidepressants)(?! (?:a|per|each|daily|every) )
  (?:drive|driving|drove|crash|ride|steer) (?:my|the|this|her|his)? ?(?:car |van |bike |truck )?(?:into|off|under) (?:a|the) (?:wall|tree|bridge|cliff|river|lorry|truck|canal|sea|oncoming)
  (?:nothing|no one|nobody) left for me .. (?:but|except|here|now|in this)
  (?:walk|walking|wade|go|going) into the (?:sea|river|canal|lake|ocean) (?:and|with|tonight|forever)
  (?:crisis line|samaritans|suicide (?:watch|prevention|hotline)|mental health crisis|sectioned|in crisis)
`;
/** Said with a wink, or of something that is not life. */
export const unless = `
  (?:lol|lmao|haha\\w*|😂|🤣|😆|😅|jk|joking|literally dead)
  (?:kill|killing) myself (?:laughing|with laughter|trying to|over)
`;
/** These are meant, whatever stands beside them. */
export const meant = `
  (?:not joking|i'm serious|i mean it|not a joke|for real this time)
`;
