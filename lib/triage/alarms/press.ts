import type { Classes } from './pattern';

/** Journalists asking, or customers going to them. */
export const classes: Classes = {
  writer:
    'journalists?|reporters?|producers?|columnists?|correspondents?|news ?(?:desk|editor|room|team)|freelance writers?|broadcasters?|presenters?|news crew|camera crew|film crew|tv crew|features? (?:writer|editor)|staff writer|investigative \\w+|press photographers?',
  news: 'the press|the media|(?:local|national|mainstream) media|media outlets?|(?:the |local |national )?(?:news)?papers?|newspapers?|the news|local news|news (?:channel|station|outlet|outlets|desk|team|tips?)|national (?:tv|television|radio)|local (?:tv|television|radio)|tv (?:station|crew|channel|news)|radio (?:station|show|programme)|(?:bbc )?watchdog|rip off britain|a current affair|carte blanche|money ?box|you and yours|channel [0-9]+(?: news)?|news ?[0-9]+|bbc|bbc news|itv|itv news|sky news|cnn|msnbc|fox news|abc news|nbc|cbs|rte|joe duffy|liveline|sabc|enca|news24|ndtv|aaj tak|daily mail|mail online|new york times|nyt|wsj|washington post|evening standard|evening post|sunday times|the (?:[a-z]+ )?(?:sun|mirror|guardian|telegraph|times|post|herald|gazette|tribune|chronicle|echo|argus|star|examiner|courier|inquirer|metro|punch|vanguard|journal|mercury|advertiser|observer|standard|independent|irish times|morning show|today show)|consumer reports?|which magazine|consumer (?:affairs )?(?:show|programme|program)',
  piece:
    'story|piece|article|feature|segment|documentary|report|column|expose|exposé|investigation|podcast|item|follow-?up|broadcast|programme|program|profile|interview',
};

export const lines = `
  (?:i'm|i am|we are|we're|this is|my name is <word>|as|hi|hello) (?:a |an |the |your local |from the )?(?:\\w+ )?<writer> (?:with|at|for|from|on|of|here|working|writing|covering|based|looking)
  <writer> (?:with|at|from|here|working|covering|writing|looking into|investigating|asking|calling|rang|called|is (?:asking|looking|interested|coming|calling)|wants?|would like|contacted|will be|got in touch)
  (?:i|we) (?:write|report|freelance|present|produce|work) for (?:the|a|an) .. (?:magazine|paper|newspaper|site|news|weekly|daily|journal|blog|times|post|herald|programme|program|show|trade|outlet|agency|station|<news>)
  (?:working|work|writing|preparing|running|doing|researching|publishing|filing|finishing|prepping|putting together|planning|wrote|write|written|publish) (?:on )?(?:a|an|our|my|the|this) (?:\\w+ )?<piece> (?:on|about|for|regarding|into|that|looking|tomorrow|this|which|next|covering|around)
  (?:for|in) (?:a|an|my|our|the|tomorrow's|this week's|next week's|sunday's|saturday's) (?:\\w+ )?(?:story|piece|article|feature|segment|documentary|column|podcast|broadcast|edition|bulletin|programme)(?= .... (?:comment|statement|about you|interview|quote|deadline|response|reply|speak|talk))
  on (?:the )?record
  (?:off the record|right of reply|no comment|request(?:s|ed|ing)? (?:for )?comment|comment request|invite you to comment)
  (?:like|want|need|seeking|after|get|have|request\\w*|provide|give|offer|ask\\w* for|looking for|any) (?:a |an |your |some |official |any )*(?:comment|statement|quote|interview) .. (?:by \\d|by (?:noon|midday|<weekday>|close|end|tonight)|for (?:a|an|our|the|my)|on (?:these|allegations?|reports?)|before (?:we|publication|i|our)|from (?:a spokes|your spokes|the company))
  (?:response|comment|statement|reply) (?:needed|required|due|requested|sought) .. (?:today|by|before|deadline|tonight|tomorrow)
  (?:our|my|the|print|press) deadline is
  (?:media|press) (?:enquir\\w*|inquir\\w*|contacts?|team|request|office|officer|liaison|relations|spokes\\w*|pass|accreditation|query|queries|department|person|conference|attention|coverage|exposure)
  (?:spokes(?:person|woman|man)|comms team|head of (?:communications|pr))
  (?:go|going|goes|gone|went|take|taking|taken|took|send|sending|sent|tell|telling|told|contact\\w*|call\\w*|tip\\w*|ring|rang|phone|phoned|speak\\w*|spoke\\w*|talk\\w*|email\\w*|message|messaged|forward\\w*|leak\\w*|give|giving|gave|alert\\w*|pitch\\w*|show\\w*|share|sharing|shared|expose|inform\\w*|passed|handed|reach\\w* out|write|writing|wrote|been on|got on|get on|straight) (?:off |on |up |out )?(?:to |with |it to |this to |you to |them to |everything to |photos to |the |a |an |my |our |these |whole |all |your |you |it |this |story |him |her |photos? |pictures? |everything |local |national |some |every |screenshots? |emails? |video |footage |about |around |straight |know |one |few |with )*(?:<writer>|<news>)(?! (?:when i ordered|subscription|delivery|stand|release says|box|card|office (?:to|on|in)|code))
  (?:<news>|<writer>|(?:the|a) (?:\\w+ )?(?:newspaper|news channel|news station)) (?:is|are|have|has|will|want|wants|rang|called|phoned|contacted|asked|interested|would|said|picked|covered|ran|running|running|loves?|emailed|got back|coming) .. (?:coming|running|interested|writing|film|filming|story|rang|called|phoned|in touch|interview|pictures|photos|photograph|cover|covering|picked)
  (?:works?|working|worked|friend|contact|contacts|mate|cousin|sister|brother|wife|husband|dad|mum|source|someone|people) (?:at|for|with|in|from|on) (?:the |a |an |our |local |national )*(?:<news>|newspaper|newsroom)(?= .... (?:interested|story|you|this|sort|hear|tell|told|love|publish|case|cover|pictures|happy))
  (?:my|this week's|tomorrow's|sunday's|next) (?:column|article|feature|consumer page|newspaper column|front page|op-ed|editorial)
  (?:(?:on|make|made|be|hit) the front page of|(?:make|made|making|hit|grab) (?:the )?headlines|make the news|made the news|(?:be|see you|see this|end up|seen|put|putting|story|this) on the (?:news|six o'clock news)|in the newspapers?|in the papers|all over the news|news at (?:six|ten))
  (?:<news>) (?:will|would|are|is|gets?|hear|hears) .. (?:love|hear|know|interested|happy|next)
  (?:a|our|radio|tv|the) (?:consumer|investigative|news) (?:programme|program|show|affairs|team|unit|series|podcast)
  (?:listener|viewer|reader)(?:'s|s')? (?:case|complaint|letter|story|question about you)
  (?:a|the|tv|television|camera|film|news) (?:\\w+ )?crew (?:from|is (?:here|coming|filming)|are|filmed|filming|here|outside|coming)
  (?:breakfast|morning|national|local|regional|live) (?:television|tv|radio|news) .. (?:filmed|filming|film|interview\\w*|wants?|called|rang|tonight|tomorrow|today|picked|covered|segment|slot)
  (?:run|runs|running|write|writes|have|edit|host|present) (?:a|the|our) (?:\\w+ )?(?:consumer|money|travel|watchdog|news|investigations?) (?:page|blog|site|desk|show|programme|program|channel|podcast|column)
  fact-? ?check(?:ing|ed)? (?:a|an|the|for|my|our|this)
  (?:the|a|our|their) newsroom
  (?:i'm|i am|we are|we're|this is|as) (?:a |an |the )?(?:\\w+ )?(?:reporter|journalist|producer|news editor|columnist|correspondent) (?:[.,]|and (?:i|we|would|want|need))
  (?:spokes(?:person|man|woman)) .. (?:come|on air|available|comment|speak|interview|quote)
  (?:come|be|go|live|interview\\w*) on (?:air|the show|the programme|camera)(?= .... (?:spokes\\w*|you|your|we|at|comment)|.)
`;
export const harmless = `
  press (?:the|and|release|stud|fit|f\\d|on nails|up|play|button|down|any|enter|send|here|cuttings? of|1|2)
  (?:button|buttons?|key|option|which) .. press
  (?:to be|become|becoming|be|as|wants to be|studying|student|love being) (?:a|an) <writer>
  (?:newspaper|paper|magazine) (?:delivery|delivered|subscription|round|rack|bag|holder|jam|tray|clipping)
  (?:newspaper|paper) (?:delivered|jams?|roll|towel|straws?|cup|bag|ticket|statement|bill)
  (?:can i|how do i|could you|where do i) .. (?:the |my |a )?newspaper
  (?:social media (?:team|girl|manager|person|guy|page|account|channel|post)s?)
  watch ?dog (?:training|classes)
  (?:media player|media centre|media library|media server|mixed media|media queries)
`;
