import type { Match, Reading } from './draft';

const WHO = String.raw`(?:my|his|her|our|their|your|the|a|an|both|two|three)`;
const BODY = String.raw`(?:hands?|fingers?|thumbs?|arms?|legs?|knees?|hips?|foot|feet|toes?|ankles?|wrists?|back|neck|head|face|eyes?|sight|hearing|teeth|tooth|mouth|lips?|tongue|throat|scalp|skin|nose|ears?|ribs?|shoulders?|elbows?|stomach|belly|chest|spine|skull|jaw|bones?|collar ?bone|pelvis|nails?)`;
const PERSON = String.raw`(?:me|us|him|her|them|my \w+|our \w+|his \w+|her \w+|a (?:child|kid|man|woman|customer|boy|girl)|someone|somebody|people)`;

/** What a post tells where somebody came to harm, or says that they did. */
const HARM = new RegExp(
  [
    String.raw`\b(?:injur\w+|concuss\w+|whiplash|scald\w*|stitches|fractur\w+|bruis\w+|unconscious|ambulance|paramedics?|a and e|emergency (?:room|department)|in emergency|hospital\w*|electrocut\w+|(?:electric|electrical) shock|carbon monoxide|allergic|anaphyla\w+|poison\w*|vomit\w*|throwing up|salmonella|e coli|rash(?:es)?|chok(?:ed|ing)|suffocat\w+|drown\w*|limping|bleeding|seizure)\b`,
    String.raw`\b(?:slipped|tripped|stumbled|fell|fallen|thrown|knocked) (?:\w+ )?(?:on|over|down|from|off|in|into|through|out)\b`,
    String.raw`\b(?:fell|falls|collaps\w+|came down|dropped|landed|crashed) (?:on|onto|under|beneath|into|with) (?:\w+ ){0,4}?${PERSON}\b`,
    String.raw`\b(?:broke|broken|breaks|cut|cuts|burn\w*|crush\w*|trapp\w+|lost|bit|bitten|hurt|hurts|tore|twisted|sprain\w*|damag\w+|smash\w+|gash\w*|slic\w+|sever\w*) (?:${WHO} )?(?:\w+ ){0,2}?${BODY}\b`,
    String.raw`\b${BODY} (?:is|was|got|are|were|has been) (?:\w+ )?(?:broken|cut|burn\w*|crushed|trapped|bitten|hurt|infected|swollen)\b|\bback (?:injury|pain since)\b`,
    String.raw`\b(?:knocked|hit|ran|run|drove|driven|mowed) (?:${PERSON} )?(?:off|over|down|into)(?: ${PERSON})?\b|\bhit by (?:your|a|the|one)\b|\b(?:attacked|assaulted|groped|punched|bitten|scratched by|pushed ${PERSON})\b`,
    String.raw`\b(?:made|making|got|was|were|been|feel|felt|violently|fell) (?:${PERSON} )?(?:so |very |all |really |violently )?(?:sick|ill)\b(?! of\b)|\b(?:sick|ill) (?:after|since|from) (?:eat\w*|your|the|using|taking)\b`,
    String.raw`\b(?:set|sets|setting) (?:\w+ )?fire to\b|\b(?:caught|on) fire\b|\bexplod\w+|\bblew up (?:in|and|next)\b|\bswallow\w+\b|\b(?:glass|metal|plastic|wire|needle|blade|screw) in (?:my|the|your|her|his|our)\b`,
    String.raw`\b(?:died|dead|death|killed) (?:\w+ ){0,3}?(?:in|at|on|after|under|because of|from|by) (?:your|the|one of your)\b|\b(?:wrong) (?:jab|dose|dosage|medicine|medication|injection|tablets?|pills?|prescription|drugs?|blood|vaccine|baby|leg|tooth|eye)\b`,
    String.raw`\b(?:published|leaked|lost|exposed|sold|shared|posted|sent) (?:all )?(?:my|our) (?:\w+ )?(?:data|details|medical records?|records|file|photos?|information)\b|\bdata (?:breach|leak|protection authority)\b`,
    String.raw`\b(?:accident|negligen\w+|whole ceiling|gas (?:stove|bottle|leak))\b`,
  ].join('|'),
  'g',
);

const OURS = String.raw`(?:we|i|they|he|she|somebody|someone|one of (?:us|ours|our \w+)|(?:our|the|my) (?:[a-z-]+ ){0,3}?[a-z-]+)`;

/** Words on who or what caused a harm, which decide a case whichever way they go. */
const CAUSES: RegExp[] = [
  // What we ought to have done, knew or left undone.
  new RegExp(
    String.raw`\b(?:${OURS}|which|it|that|and) (?:should|ought to) (?:not |never |really |also )*have (?!happened|had to|to\b|felt)\w+`,
    'g',
  ),
  new RegExp(
    String.raw`\b${OURS} (?:have |had |has |also |already |just |simply )*(?:knew|known|(?:was|were|been) (?:told|warned|aware|alerted|speeding|careless|untrained|distracted|on (?:his|her|the|their) phone)|failed|forgot|forgotten|neglected|overlooked|missed (?!you\b|your\b|this\b|that\b)|put off|ignored|mixed up|picked up the wrong|gave (?:you|him|her|them) the wrong|did not (?:follow|check|clean|secure|lock|grit|test|label|warn|maintain|service|inspect|fix|repair|close|cone|put|notice|train|act|listen)|left (?:the|it|a|that|them) \w+)\b|\b(?:we|there) have (?:had|been) (?:others?|other (?:cases|reports|complaints|people)|similar|several|more of|this before|a few)\b`,
    'g',
  ),
  /\b(?:it|that|this) (?:was|is) (?:one of )?our (?!(?:top|first|priority|job|policy|aim|hope|safety|team|intention)\b)\w+|\bit was the \w+ ,|\b(?:our|my) (?:own )?(?:error|mistake|fault|doing|responsibility|failing|oversight|negligence)\b|\bdown to us\b|\b(?:is|was|are|it s) (?:all |entirely |fully )?on us\b|\bon our (?:side|part)\b|\banswerable\b|\bwe (?:fully |do )?(?:accept|admit|concede|acknowledge) (?:that (?:the|our|we|it)|full|responsib\w+|fault|blame)\b|\b(?:caused|left \w+(?: \w+){0,3}|done) by (?:our|one of our|us)\b|\baccident waiting to happen\b|\bcould have (?:killed|been killed)\b/g,
  /\b(?:the|our|that|this|those|these) (?:[a-z-]+ ){0,4}?(?:was|were|is|are|had been) (?:\w+ )?(?:defective|faulty|unsafe|contaminated|mislabelled|wrong|undercooked|out of date|left (?:out|open|on|unlocked)|tampered|taken off|removed|not (?:safe|secured?|locked|gritted|cleaned|fixed|tested|fitted|up to))\b/g,
  // What we will pay, or owe.
  /\b(?:we|i|our insurer|the insurance) (?:will|would|are going to|shall) (?:of course |also |gladly )?(?:cover|pay|settle|meet|compensate|foot)(?: for)? (?:your|all|everything|the|any|every|you|damages|whatever)\b|\b(?:entitled|right|eligible) (?:to|for) (?:\w+ )?(?:compensation|damages|a pay ?out)\b|\bwithout (?:admitting|admission|prejudice|accepting|any admission)\b|\b(?:we )?do not (?:pay|compensate|cover) (?:for|out|any|\w+ injur\w+)?/g,
  // That it was not us.
  /\b(?:it|this|that|they|so|and|there|which|(?:our|the) (?:[a-z-]+ ){0,3}?[a-z-]+) (?:can|could) not (?:possibly |simply |really )?(?:(?:have|be|come|get) )?(?:been (?!easy|nice|fun|pleasant|comfortable|good|how|what)|come|started|happened|caused|hurt|burn\w*|fall\w*|open\w*|break\w*|fail\w*|cause|made|from|ours?|put|blamed|held)\b|\bwe (?:can|could) not be (?:blamed|held)\b/g,
  /\b(?:was|were|is|are|am|it s) not (?:\w+ )?(?:our|ours|from our|down to|caused|due to|because of|connected|related|to blame|at fault|the cause|responsible)\b|\bnot to blame\b|\bnothing to do with\b|\bno (?:link|connection|evidence|proof|claim|case|blame)\b(?: (?:between|that|against|of|to|here)\b| ?[,.]|$)|\bis not (?:a|any) claim\b|\bmust have (?:started|come|been (?!so|very|awful|terri\w+|fright\w+|scary|painful|hard|horri\w+|distress\w+|upset\w+|a |an |such|really|dread\w+)|happened|got|picked|caught)\b|\b(?:started|came|comes|caught|happened|picked \w+ up) (?:from )?(?:somewhere )?else(?:where)?\b|\b(?:nobody|no one) else (?:was|is|got|fell|has|had|complained|reported)\b|\bno other \w+ (?:was|were|has|have|got|fell)\b/g,
  /\b(?:our|all|the|these|those|they) (?:[a-z-]+ ){0,4}?(?:pass|passes|passed|meet|meets|met|comply|complies|are tested|is tested|were tested|was tested|fulfil\w*) (?:with |to )?(?:all|every|each|the|strict|our|\w+ safety)\b|\b(?:checks|controls|standards|tests|procedures|rules) are (?:very |so )?(?:strict|rigorous|thorough)\b/g,
  // That they took it upon themselves, or somebody else's.
  /\b(?:your|their|his|her|its|one s) own (?:risk|fault|responsibility|doing|decision|choice)\b|\b(?:you|he|she|they|your \w+) (?:had |have |has |also |clearly )*(?:signed|accepted (?:the|our|that)|agreed to|ticked|were (?:warned|told|advised)|was (?:warned|told|advised)|ignored|chose to|did not (?:read|follow|wear|do the|hold)|were not (?:wearing|supposed|looking|holding))\b|\bwaivers?\b|\bdisclaimers?\b|\bpatch test\b|\bthere (?:was|were|is|are) (?:a |an |clear |plenty of |yellow |warning )*(?:signs?|warnings?|notices?|cones?)\b|\bbelongs? to (?:the|a|your|another)\b|\b(?:their|your|his|her|the other \w+ s) insur(?:er|ance)\b|\bhad no (?:choice|option|way)\b|\bthat is what happens\b|\bmisus\w+\b|\b(?:hot|sharp|wet|slippery) \w+ (?:are|is|can be|get|gets) (?:hot|sharp|wet|slippery)\b/g,
];

/** Whether a post tells of somebody who came to harm. */
export const tellsOfHarm = (post: Reading): boolean => post.has(HARM);

/** Where a draft says who caused a harm, whether it admits or denies; questions say nothing. */
export function causesIn(draft: Reading): Match[] {
  const found: Match[] = [];
  for (const pattern of CAUSES)
    for (const match of draft.find(pattern))
      if (
        !draft.sentences[match.sentence]?.question &&
        !found.some((other) => match.start < other.end && other.start < match.end)
      )
        found.push(match);
  return found;
}
