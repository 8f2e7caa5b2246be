import type { Classes } from './pattern';

/** Lawyers, courts, regulators, the police, or a claim of damages. */
export const classes: Classes = {
  law: 'lawyers?|solicitors?|attorneys?|barristers?|legal (?:team|department|counsel|rep|representative|advisers?|advisors?|people|aid|cover)|counsel|advocates?|law firm|litigators?',
  body: 'ombuds(?:man|men|person|woman)|trading standards|small claims(?: court| track)?|tribunal|arbitration|arbitrator|regulator|consumer (?:forum|court|commission|affairs|protection|council|tribunal|helpline)|consumer disputes? (?:redressal )?(?:forum|commission)?|fca|ofcom|ofgem|ofwat|caa|cfpb|ftc|accc|ncat|vcat|qcat|fos|asa|cma|rbi|trai|fccpc|npc|icasa|comreg|ccpc|attorney general|bbb|better business bureau|fair trading|office of fair trading|citizens advice|financial ombudsman|rental tribunal|labour court|ccma|equality commission|health and safety executive|hse|environmental health|food standards agency|fda|osha|epa|department of transportation|dot|financial conduct authority|information commissioner|ico|commerce commission|disputes tribunal|national consumer|competition commission|licensing board|housing ombudsman|police|action fraud|crimestoppers|cid|fraud squad',
  court:
    'courts?|a judge|the judge|a magistrate|tribunal|small claims|the ombudsman|trading standards|arbitration|consumer forum|the high court|a hearing',
};

export const lines = `
  (?:my|our|a|the|his|her|their|your|own|family|mums?|dads?|dad's|brother's|union) <law> .. (?:will|is|are|has|have|had|says?|said|thinks?|reckons?|advised?|advises|wrote|writes|writing|be|to|would|sent|sends|about|on|tells?|told|now|drafted?|can|wants?|had)
  (?:from|to|by|with|through|via|call|called|calling|contact|contacted|contacting|consult\\w*|speak\\w* to|spoke to|spoken to|talk\\w* to|see|seeing|instruct\\w*|hir\\w*|get|getting|got|find|finding|retain\\w*|engag\\w*|involv\\w*|seen|asked|phone|phoned|ring|rang|emailed) (?:my|our|a|the|with|an|in|some|good|own|proper|your) (?:\\w+ )?<law>
  (?:hand\\w*|pass\\w*|send\\w*|forward\\w*|going|goes|gone|turn\\w*|take|taken|taking) .. to (?:my|our|a|the|your) <law>
  (?:hear\\w*|letter|letters|writ|word|call|email) from (?:my|our|a|the|his|her|their) <law>
  (?:lawyer|lawyering) up
  (?:lawyers?|solicitors?|attorneys?) (?:is|are|will|has|have|involved|next|time|now|letter|letters|ready|incoming|then)(?! (?:your|my|a) (?:profession|job))
  (?:i|we) (?:need|want) (?:a|an) <law>
  (?:will|'ll|going to|gonna|could|should|might|may|i'll|we'll|to|can|would|i'd|want to|ready to|about to|considering|thinking of|be|are|am|i'm|we're|get|gets|got|being) (?:\\w+ )?(?:sue|suing|sued)(?! (?:from|at|in|on|and|called|was|said|who|is|for her|for all))
  (?:sue|suing) (?:you|your|them|the|this|over|him|her|everyone|their|that|ur)
  (?:lawsuits?|litigation|legal (?:action|proceedings|advice|claim|letter|letters|route|notice|steps|challenge|dispute|matter|ramifications|consequences|recourse|remedy|redress|threat|grounds|case|complaint|papers|rights|obligation|demand))
  (?:take|taking|taken|took|drag|dragging|go|going|went|gone|escalat\\w*|refer\\w*|refers|bring|bringing|off|see|seeing|meet) (?:you|this|it|them|your|the|my|me|us|that|him|her|all|straight|directly|matter|case|company|complaint|dispute|bank|\\w+ )*(?:to|in|at|before|through|into|in front of) (?:the |a |an |your |my |our |local |county |high |federal |state )*(?:<court>|<body>)(?! (?:for tennis|badminton|hire|booking))
  (?:in|to|before) (?:a )?(?:small claims|county court|high court|federal court|crown court|magistrates)
  small claims
  (?:court (?:case|date|claim|summons|papers|hearing|proceedings|order|action|documents|form|fees|bundle)|county court|ccj)
  (?:summons|subpoena|writ|injunction|cease and desist|affidavit)
  letters? before (?:action|claim|court)
  (?:letter|notice|demand) of (?:demand|claim|intent|intention)
  (?:report\\w*|complain\\w*|lodg\\w*|fil(?:e|ed|ing)|log\\w*|referr\\w*|rais\\w*|escalat\\w*|contact\\w*|wrote|writing|written|gone|going|go|went|spoke\\w*|submitt\\w*|call\\w*|inform\\w*|notif\\w*|alert\\w*|on to|onto|involv\\w*|case|copied|copying|ticket|tell|telling|told) .. (?:you|it|this|them|your|with|to|at|in|by|complaint|complaints|case|form|a|the|that|him|her|of|us|for|against|in|been) .. (?:the |our |my |a |your |local |state |federal |national |city |uk |eu )*(?:<body>)(?! (?:stopped|closed the road|car|had the road))
  (?:ombudsman|trading standards|fair trading|ncat|vcat|qcat|ofcom|ofgem|ofwat|cfpb|accc|better business bureau|attorney general|consumer court|consumer forum|housing ombudsman|disputes tribunal|food standards agency|environmental health)
  (?:consumer (?:rights?|protection|contracts?|guarantees?|credit) (?:act|law|laws|regulations)|sale of goods act|consumer law|australian consumer law|statutory rights|section 75|eu ?261|uk ?261|equality act|landlord and tenant act|misrepresentation|unfair terms)
  (?:breach|breaching|breached|violat\\w*|broke|break|breaking|against|contrary to|under) (?:of |the |of the |our |your |my |consumer |any )*(?:contract|the law|law|laws|act|regulations?|terms of our contract|tenancy agreement|duty of care|statute)
  (?:against|break\\w*|broke) the law
  (?:is|are|was|that's|this is|it's|which is|what you're doing is|highly|completely|totally|clearly) illegal(?! to .. \\?)
  (?:is|this is|that's|was|it's|pure|call|called|amounts to|clear|outright|commit\\w*|case of|plain) (?:basically |straight up |actual |just |outright |a |an |clear )*(?:fraud|theft|false advertising|misleading advertising|misrepresentation|negligence|extortion|embezzlement|defamation|slander|libel|trespass|assault|harassment)
  (?:false|misleading|deceptive) advertis\\w*
  (?:class|group|collective) action (?:lawsuit|suit|against|claim|case|coming|incoming|anyone|is|about|over|time)
  (?:join|start|starting|joining|joined|begin|need|see|smell|about|for|into|a) (?:a |the |this )*class action(?! (?:figure|shots?|photos?))
  (?:police (?:report|complaint|case|matter|reference|number|are (?:involved|investigating|here|coming|on)|have (?:been|given|a|asked|taken|opened|logged|it)|gave|involved|next|will be|say|said|told)|(?:call|called|calling|ring|rang|phone|phoned|told|informed|contacted|report|reported|reporting|involve|get|getting|involving) .. (?:the )?(?:police|cops|action fraud|fraud squad))
  (?:crime|incident) (?:number|reference|ref)
  (?:press|pressing|pressed|bring|bringing|file|filed|filing) charges
  (?:insurance|liability|injury|compensation|damages|negligence|public liability) claim (?:against|for)
  (?:claim|claiming|suing|seek\\w*|pursu\\w*|demand\\w*) .. (?:for )?(?:damages|compensation for (?:injury|loss|distress)|loss of earnings|personal injury)
  (?:your|the company's) (?:insurer|insurers|insurance details|liability insurer|indemnity)
  (?:held|hold\\w*|are|is|be|you're|you are|fully|legally|personally) (?:you )?(?:\\w+ )?(?:liable|negligent)
  (?:negligence|gross negligence|liability insurance)
  (?:no|without|never had|didn't have) (?:a |the |any |my |our )*(?:licence|license|permission|copyright|rights) to (?:print|use|publish|show|share|post|reproduce|sell) .... 
  (?:copyright|trademark|patent|intellectual property) (?:infring\\w*|violation|claim|theft|breach)
  (?:stole|stolen|using|used|ripped off|copied) my (?:design|artwork|photo|photos|picture|image|logo|work|pattern) .... (?:without|permission|credit|licence|license|invoice)
  (?:chargeback|section 75 claim) .. (?:court|legal|lawyer)
  (?:gdpr|legal|formal|statutory) (?:notice|demand|complaint)
  (?:first information report|fir (?:filed|lodged|against)|consumer case|legal notice)
  (?:hearing|trial|mediation|adjudication) (?:date|is|on|set|listed|scheduled|fixed|in (?:january|february|march|april|may|june|july|august|september|october|november|december))(?! (?:test|aid))
  (?:draft\\w*|fill\\w*|issu\\w*|serv\\w*|prepar\\w*|lodg\\w*|submitt\\w*) .. (?:claim form|court papers|the papers|legal papers|proceedings|statement of claim|particulars|grievance|writ)
  (?:accept|accepts|accepting|address for) .. (?:service|legal documents)
  service of (?:documents|process|proceedings)
  (?:breach|violation|contravention) of (?:the |section |article |eu |uk |your own |clause |package |consumer )+(?:\\w+ ){0,4}(?:regulations?|act|code|directive|law|contract|agreement|terms)
  judge?ment (?:was|is|has|against|granted|in my favou?r|by default|creditor|debt)
  (?:bailiffs|sheriff|enforcement officers?|high court enforcement) .... (?:your door|your office|your premises|at your|seize)
  (?:forged|forging|faked|falsified) (?:my|our|his|her) (?:signature|name|consent|document)
  (?:see|meet) (?:you|each other|you lot) (?:all )?(?:at|in|before) (?:the )?(?:ccma|tribunal|court|small claims|ombudsman|judge|hearing|arbitration)
  (?:union|citizens advice|advice centre|legal aid|law cent(?:re|er)) .. (?:rep|representative|advis\\w*|is|are|says?|will|drafting|helping) .... (?:claim|case|against|grievance|tribunal|letter)
  (?:evidence|everything|emails?|calls?) .. (?:documented|recorded|kept|saved) for (?:the )?(?:court|judge|lawyer|tribunal|case)
  (?:without prejudice|pre-action|deadlock letter|letter of claim|final demand|statutory demand)
`;
/** The trade of the customer, a page, a place to play. */
export const harmless = `
  legal (?:page|link|section|notice page|footer|drinking age|age|name|size|tender|pad|paper|department (?:at|of) our)
  (?:is it|are they|is this|is that) (?:even )?legal to
  (?:tennis|badminton|squash|food|basketball|padel|pickleball) court\\w*
  (?:discount|course|job|training|software|insurance|gift) .. for (?:lawyers|solicitors|attorneys|barristers|police)
  police (?:had|closed|escort|officer|drama|show|series|station|costume|box|academy|auction)
`;
