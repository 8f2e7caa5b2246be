import type { Group } from './groups';

/** English: what unhappy customers say, mostly without a bad word. Written for this project. */
export const englishComplaints: readonly Group[] = [
  {
    id: 'waiting',
    about: 'waits',
    tone: -1.4,
    wants: 'fix',
    phrases: `still waiting|been waiting|waiting for * hour|waiting for * day|waiting for * week|waiting for # |waited # |
      waiting since|waiting over|waiting * hour|waiting * days|waiting weeks|waiting months|wait time|long wait|wait * hour|on hold|hold for #|hold time|put on hold|# minute hold|# hour hold|
      no reply|no response|no answer|no update|no one answer|nobody answer|never reply|never responded|never answer|not replied|
      haven't heard|hasn't replied|haven't replied|not heard|heard nothing|heard back|no word|without a response|
      hasn't responded|haven't responded|didn't respond|don't respond|won't respond|not responding|no communication|
      how long|how much longer|how many times|how many more|days later|weeks later|months later|hours later|hour later|day # of|
      still no|still not|still haven't|still hasn't|still isn't|still nothing|still doesn't|still can't|still won't|still having|still down|still on hold|still sitting|
      yet to receive|yet to hear|yet to arrive|not yet received|not arrived|hasn't arrived|haven't arrived|never arrived|didn't arrive|never came|never showed|never received|never got|
      haven't received|hasn't received|not received|didn't receive|haven't got|not delivered|wasn't delivered|hasn't been delivered|not been delivered|
      hasn't shipped|not shipped|hasn't moved|where is my|where's my|where are my|took * hours|took # |takes * hours|# hours late|hours late|hour late|# hour delay|hours delay|minutes late|# min late|
      hour wait|# hours and|over an hour|over # hour|over # minute|over # days|over a week|over a month|for hours|for days|for weeks|for months|all day|third time|second time|# time this|# times now|again today|any update on my|any answer|waiting on|awaiting|every time|every single time|
      been trying|trying to reach|trying for|tried calling|tried to call|tried to contact|tried everything|trying to get|get through|get a hold|get ahold|can't reach|can't get through|couldn't get through|ignoring me|ignored|being ignored`,
  },
  {
    id: 'failing',
    about: 'something does not work',
    tone: -1.3,
    wants: 'fix',
    phrases: `doesn't work|don't work|not work|isn't working|aren't working|not working|won't work|didn't work|wasn't working|stopped working|never works|no longer works|
      won't load|not loading|doesn't load|won't open|won't start|won't play|won't let|won't connect|won't update|won't turn|won't charge|won't accept|won't allow|won't go|won't|doesn't let|don't let|not letting|wouldn't let|
      can't log|can't login|can't sign|can't access|can't connect|can't check|can't find|can't use|can't see|can't get|can't play|can't open|can't pay|can't even|can't believe|can't do|can't book|can't change|can't add|can't download|can't update|can't watch|can't|couldn't|could not|
      unable to|not able|wasn't able|weren't able|isn't able|not possible to|impossible to|keeps crashing|keeps freezing|keeps * me|keeps saying|keeps giving|keeps getting|keeps telling|keep getting|keep telling|kept telling|
      crash|crashing|error|error message|error code|glitch|bug|buggy|broken|broke|bricked|freezes|freezing|froze|frozen|lag|laggy|lagging|buffering|outage|power out|went out|keep going out|falling apart|coming apart|came apart|fell apart|worn out|expired|scratched|scratchy|dented|torn|ripped|stained|soggy|burnt|undercooked|raw|mouldy|moldy|stale|rotten|out of stock|sold out|unavailable|not available|doesn't fit|too small|too big|turns off|switched off|shuts off|won't turn on|don't turn on|doesn't turn on|not connecting|not syncing|not updating|not opening|not charging|not responding|nothing works|nothing worked|bluescreen|blue screen|spam|phishing|unauthorised|unauthorized|without my permission|without asking|without notice|no notice|no confirmation|no tracking|no record|no option|not giving me|not an option|not showing up|no sign of|not turned up|not come|never turned up|not here|nowhere to be found|taking so long|taking forever|takes forever|took forever|so long|too long|goes down|went down|is down|are down|was down|been down|system down|site down|site is down|website down|website is down|app down|app is down|down again|
      failed|fails|failure|faulty|defective|damaged|malfunction|leaking|cracked|dead|died|corrupted|disconnected|cut off|cuts out|drops|dropped call|no signal|no service|no internet|no connection|no power|no wifi|no water|no sound|slow|so slow|
      locked out|logged out|logs me out|kicks me|doesn't show|not showing|not appear|disappeared|vanished|gone missing|got lost|went missing|missing|lost|lost my|wrong|wrong item|wrong order|wrong size|wrong address|wrong person|incorrect|mistake|mixed up|messed up|screwed up|screwed|
      cancelled|cancelled flightled|got cancelled|delayed|delay|delays|late|late flight|late again|running late|stranded|stuck|stuck in|stuck on|stuck at|missed|miss my|missed connection|missed my|missed our|miss our|overbooked|bumped|rebooked|diverted|grounded|sold my seat|
      problem|problems with|have a problem|issue|issues|having trouble|trouble|not received|not recognised|not recognized|invalid|not valid|not correct|incorrect|not getting|not seeing|not going|not coming|haven't seen|don't recall|didn't order|not what i ordered|closed|not open|unresponsive|repaired|repair|in the shop|recall|recalled|hacked|compromised|suspended|blocked|banned|declined|rejected|refused|denied|deleted|removed|stolen|stole`,
  },
  {
    id: 'money',
    about: 'speaks of money lost',
    tone: -1.3,
    wants: 'refund',
    phrases: `charged twice|charged me|double charged|charged double|overcharged|overcharging|charging me|still charged|been charged|being charged|got charged|wrongly charged|billed twice|billed me|overbilled|charged for|charged my|charged extra|extra charge|hidden fee|hidden charges|fee to|fees|
      want a refund|want my refund|want my money|need a refund|need my money|money back|give me my money|get my money|get a refund|refund me|refund my|refund my money|still no refund|waiting for * refund|where is my refund|where's my refund|no refund|not refunded|refused * refund|refuse to refund|deny * refund|full refund|demand a refund|
      compensation|compensate|reimburse|reimbursed|reimbursement|out of pocket|cost me|costing me|lost * money|took my money|taken my money|take my money|stealing|waste of money|wasted money|rip off|ripoff|rip-off|ripped off|scam|scammed|scammers|fraud|con artists|robbery|daylight robbery|overpriced|too expensive|price gouging|
      paid for|i paid|we paid|paying for|pay for|paid extra|paid $|chargeback`,
  },
  {
    id: 'treatment',
    about: 'complains of how they were treated',
    tone: -1.6,
    wants: 'heard',
    phrases: `rude|so rude|unhelpful|not helpful|isn't helpful|wasn't helpful|not help|no help|didn't help|doesn't help|don't help|won't help|refuse to help|refused to help|refuses|useless|worthless|incompetent|incompetence|clueless|unprofessional|attitude|nasty|disrespectful|disrespect|hung up|hang up|hangs up|hung up on|disconnect me|
      customer service is|bad service|poor service|terrible service|awful service|horrible service|worst service|lack of service|lack of|no customer service|zero customer service|no service|service sucks|bad customer service|poor customer service|terrible customer service|worst customer service|awful customer service|horrible customer service|crap service|disservice|
      run around|runaround|passed around|transferred|lied|lie to|lying|lies|liars|misleading|misled|mislead|false advertising|don't care|doesn't care|didn't care|couldn't care less|not care|who cares|treat * customers|treated like|treated|no one knows|nobody knows|no idea|no clue|no explanation|no apology|no info|no information|no one can|no one to|no one is|no one at|no one here|nobody to|no staff|no agents|no pilot|no crew|no gate|no reason|no excuse|excuse|excuses|blame|blaming|
      pathetic|disgrace|disgraceful|disgusting|disgusted|disappointed|disappointing|disappointment|disappoint|let down|unacceptable|not acceptable|inexcusable|ridiculous|ridiculously|absurd|outrageous|shameful|shame|shame on|ashamed|embarrassing|embarrassment|appalling|appalled|shocking|shocked|atrocious|abysmal|deplorable|horrendous|horrible|horrid|horrific|terrible|awful|dreadful|worst|the worst|worse|bad|poor|poorly|lousy|crap|crappy|shit|shitty|bullshit|bs|sucks|suck|sucked|sux|blows|trash|garbage|rubbish|joke|a joke|laughable|nightmare|hell|disaster|fiasco|mess|a mess|debacle|chaos|shambles|clusterfuck|cluster|fail|epic fail|failing|
      fuck|fucking|fucked|fuckin|wtf|ffs|damn|dammit|goddamn|hate|hating|angry|furious|livid|annoyed|annoying|irritating|irritated|frustrated|frustrating|frustration|upset|upsetting|unhappy|dissatisfied|unsatisfied|pissed|pissed off|fuming|sick of|tired of|fed up|had enough|enough is enough|sick and tired|exhausted|stressed|stressful|crying|in tears|heartbroken|devastated|ruined|ruining|ruin|wasted|waste of time|waste|wasting|insult|insulting|insane|unbelievable|stupid|dumb|idiots|idiot|moron|joke of|smh|sigh|ugh|grr|argh|boo|boooo|gross|filthy|dirty|stinks|smells|cramped|uncomfortable|broken seat|cold food|inedible|
      never again|never fly|never flying|never use|never using|never buy|never buying|never shop|never order|never book|not fly|won't fly|won't be flying|won't be using|won't be back|not coming back|lost a customer|losing a customer|lost my business|lose my business|lose a customer|last time i|switching to|switch to|going elsewhere|taking my business|cancelling my|cancel my|done with|i'm done|so done|leaving you|boycott|avoid|stay away|don't fly|do not fly|don't buy|do not buy|don't use|do not use|reconsider|moving to|go back to|should have flown|should've flown|wish i had|regret|
      not happy|not impressed|not pleased|not satisfied|not good|not great|not cool|not ok|not okay|not fair|unfair|not right|not fun|not nice|not funny|no good|not worth|not the way|not what i|not reliable|unreliable|untrustworthy|pricey|extortion|extortionate|hassling|relentless|hostage|bummer|bummed|flaw|flawed|shoddy|substandard|mediocre|underwhelming|confusing|confuses|baffled|unimpressed|disrupt|inconvenient|inconvenience|inconvenienced|loses|losing|not thrilled|not amused|
      complain|complaint|complaints|file a complaint|lawsuit|lawyer|sue|legal action|discrimination|discriminated|racist|report you|bbb|ombudsman|trading standards|negligence|unsafe|dangerous`,
  },
  {
    id: 'reproach',
    about: 'reproaches you',
    tone: -0.9,
    wants: 'heard',
    phrases: `why|why is|why are you|why do you|why can't|why can|why don't|why doesn't|why won't|why didn't|why isn't|why aren't|why did|why was|why would|why have|why has|why does|why am i|why so|why the|how can you|how could you|how hard|how difficult|how is it|how is this|how does|how come|what happened|what's going on|what is going on|what's the point|what's up with|what's wrong|what is wrong|
      seriously|really|are you kidding|you kidding|kidding me|are you serious|come on|c'mon|get it together|get your act|your act together|step up|do better|do something|need to do|you need to|you should|should be|should have|should've|could have|would think|you'd think|at least|supposed to|suppose to|meant to be|promised|you said|was told|were told|been told|told me|told us|told that|tells me|telling me|they said|claims|claim|says it|it says|apparently|supposedly|allegedly|
      instead|no longer|yet again|once again|again|anymore|any more|only to|even though|despite|ever since|without|nothing|nobody|no one|nowhere|none|not even|never|only # |not once|zero|barely|hardly|already|anyone there|anybody there|hello|is anyone|does anyone|is there anyone|someone needs|somebody|please fix|fix it|fix this|fix your|sort it out|sort this|sort your|help me|need help|please help|need assistance|can someone help|can someone please|can you help|asap|immediately|urgent|desperate|respond|answer my|reply to|reply|answer the phone|pick up|speak to|talk to a|human|a real person|supervisor|manager|escalate`,
  },
  {
    id: 'mockery',
    about: 'says it in irony',
    tone: -1.9,
    wants: 'heard',
    phrases: `what the hell|what the heck|what gives|how about you|real appetizing|thanks for nothing|thank you for nothing|thanks for ruining|thank you for ruining|thanks for losing|thank you for losing|thanks for the delay|thanks for wasting|thanks for making me|thanks for cancelling|thanks for leaving|thanks for not|thank you for not|thanks for the lack|thanks for breaking|thanks for screwing|thanks for ignoring|thanks for charging|thanks for the terrible|thanks for another|thanks for destroying|thanks a lot for|thanks a bunch|
      great start|way to go|nice job|good job losing|great job losing|great service not|nice going|real classy|stay classy|real class|love how|i love it when|love when|love being|love waiting|love sitting|gotta love|got to love|loving the|good luck|good to know|nice to know|so glad i|glad to see|glad i paid|just great|just what i|just perfect|just wonderful|oh great|oh joy|oh good|how nice of|how convenient|what a surprise|big surprise|shocker|bravo|slow clap|well done for|congratulations on|congrats on|brilliant idea|genius|awesome way to|great way to|nice way to|fantastic way to|perfect way to|not surprised|no surprise|surprise surprise|as usual|as always|par for the course|yeah right|yay for|hooray|if you enjoy|if you like waiting|lol at|apparently it's too`,
  },
  {
    id: 'time',
    about: 'counts the time',
    tone: -0.45,
    wants: 'fix',
    phrases:
      '# hours|# hour|# minutes|# days|# weeks|# months|# times|an hour|half an hour|all morning|all night|all week|since yesterday|since monday|since last|since # |in line|waiting|wait|long line|the line|queue|overnight|midnight|sitting on|sitting here|sitting at|tarmac|runway|layover',
  },
  {
    id: 'denial',
    about: 'says what is not so',
    tone: -0.5,
    wants: 'heard',
    phrases:
      "not|no|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|wouldn't|shouldn't|ain't|never|nothing|without|neither|lack|barely|hardly|unless|refuse|forgot|forgotten|forget|fault|too bad|too many|not about|less than|rather than|understaffed|under staffed",
  },
];
