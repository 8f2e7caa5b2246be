import { otherTopics } from './topics-other';

/**
 * What customers write to companies about, and how they say it, trade by trade as little as possible. A category of a
 * pack is matched to these topics by its label, signals and examples, and then knows the rest of their phrases.
 * `clear` phrases settle a topic by themselves, `telling` ones nearly, `hint` ones only together. Written for this
 * project.
 */
export interface Topic {
  id: string;
  clear?: string;
  telling?: string;
  hint?: string;
  /** Two lists of words: one of each in a post, however far apart, is telling. */
  both?: readonly [string, string];
}

const english: readonly Topic[] = [
  {
    id: 'late',
    clear:
      'late flight|delayed flight|flight delay|flight is delayed|flight * late|hours late|hour late|minutes late|mins late|running late|hour delay|hours delay|minute delay|delay after delay|another delay|still delayed|been delayed|delayed again|sitting on the tarmac|stuck on the tarmac|on the tarmac|on the runway|stuck on the plane|sitting on the plane|sitting on a plane|sitting at the gate|sitting in the plane|waiting for a gate|waiting for a pilot|waiting for * pilot|waiting for * crew|no pilot|missed connection|miss my connection|missed my connection|miss our connection|missed our connection|make my connection|train is late|bus is late|late departure|depart late|left late|landed late|arrived late|mechanical issue|mechanical problem|maintenance issue|take off on time|leave on time|late arrival|behind schedule|late train|late bus|deicing',
    telling:
      'delay|delays|delayed|late|tarmac|runway|connection|connecting flight|on time|hours on the plane|hours on a plane|missed my flight|miss my flight|missing my flight|missed our flight|departure|de-ice|maintenance|mechanical|takeoff|take off|boarded|boarding|gate change|crew time out|no crew|waiting on a crew|waiting to board|waiting to take|waiting to leave|no jetbridge|jet bridge|fueling|fuel|catering',
    hint: '# hours|# hour|# minutes|# mins|# min|gate|pilot|waiting|wait|sitting|stuck|plane|landed|missed|arrival|depart|still here|weather|early|captain|crew',
  },
  {
    id: 'cancelled',
    clear:
      'flight was cancelled|flight cancelled|flight got cancelled|flight is cancelled|flight has been cancelled|cancelled flight|cancelled my flight|cancelled our flight|cancelled flightled|flights cancelled|cancelling my flight|cancels flight|cancelled again|got cancelled|was cancelled|been cancelled|cancelled due to|cancelled because|cancelled for|flight cancellation|cancelled and|train cancelled|event cancelled|appointment cancelled',
    telling:
      'cancelled|cancellation|cancel|rebooked|rebook|rebooking|stranded|rescheduled|hotel voucher|called off',
    hint: 'tomorrow|next flight|overnight|another flight|hotel|weather|storm|snow|reschedule|until tomorrow|stuck in|days later',
  },
  {
    id: 'lost-luggage',
    clear:
      "lost bag|lost bags|lost luggage|lost baggage|lost my bag|lost my luggage|lost our luggage|lost our bags|lost my baggage|lost my suitcase|where is my bag|where are my bags|where is my luggage|where's my bag|where's my luggage|where are our bags|without my bag|without my luggage|without our bags|without our luggage|without my suitcase|missing bag|missing luggage|missing bags|missing baggage|delayed bag|delayed bags|delayed baggage|delayed luggage|find my bag|find my luggage|locate my bag|locate my luggage|bag never|bags never|luggage never|bag didn't|bags didn't|luggage didn't|bag hasn't|luggage hasn't|baggage claim|waiting for * bag|waiting for * bags|waiting for * luggage|waiting on * bag|waiting on * bags|waiting on * luggage|still no bag|still no bags|still no luggage|no bags|no luggage|bag is still|bags are still|luggage is still|bag is in|luggage is in|deliver my bag|deliver my luggage|my bag back|my luggage back|my bags back|baggage office|baggage service|bag was lost|bags were lost|luggage was lost|bag got lost|left my bag|left my luggage|left * in the seat|left * on the plane|left my ipad|left my kindle|lost and found|lost item|stole|stolen from my",
    telling:
      'luggage|baggage|bag|bags|suitcase|suitcases|carousel|lost my|left my|checked bag|carry on|stroller|car seat|skis|golf clubs|backpack|duffel|tracking number',
    hint: 'lost|missing|claim|belongings|clothes|arrived without|find my|tracer|locate|item|items|medication',
    both: [
      'lost missing where without never still waiting find locate found left misplaced forgot arrived delivered deliver',
      'bag bags luggage suitcase baggage stroller backpack carousel belongings skis',
    ],
  },
  {
    id: 'damaged-luggage',
    clear:
      'bag * damaged|bags * damaged|luggage * damaged|suitcase * damaged|bag * broken|luggage * broken|suitcase * broken|suitcase * ripped|bag * ripped|bag * torn|luggage * torn|bag * wet|luggage * destroyed|luggage * ruined|hole in my|damaged * bag|damaged * luggage|damaged * suitcase|broke * suitcase|broke * bag|broke * luggage|damaged bag|damaged bags|damaged luggage|damaged baggage|damaged suitcase|damaged my bag|damaged my luggage|damaged my suitcase|damaged our|broke my|broken bag|broken luggage|broken suitcase|ruined my luggage|ruined my bag|ruined my suitcase|destroyed my|bag was damaged|bags were damaged|luggage was damaged|suitcase was damaged|bag is damaged|ripped my|bag was ripped|broken wheel|broken handle|handle broke|wheel * off|wheels * off|cracked my|crushed my|smashed my|damage claim|damage to my|bag is ruined|luggage is ruined|soaked|throwing bags|throwing luggage|throw bags|throw our bags|cracked suitcase',
    telling:
      'damaged|damage|ripped|torn|cracked|crushed|dented|smashed|destroyed|scratched|shattered|broke|mangled|busted|mishandled|soaking wet',
    hint: 'broken|ruined|hole|wet|bag|luggage|suitcase|zipper|wheel=|stroller|guitar|instrument|locks',
    both: [
      'damaged damage broke broken ripped torn crushed cracked destroyed ruined smashed dented scratched wet soaked hole busted mangled shattered throwing threw stained',
      'bag bags luggage suitcase baggage stroller guitar instrument wheelchair backpack handle zipper wheel belongings contents',
    ],
  },
  {
    id: 'phone-service',
    clear:
      "customer service|customer care|customer support|on hold|hold for|hold time|put on hold|hung up|hang up|hangs up|hanging up|disconnected|phone tree|call back|called back|get through|can't reach|no response|no reply|never responded|not responding|never replied|response to my|reply to my|respond to my|customer relations|speak to a|speak to someone|speak with|talk to a|talk to someone|talk to a human|talk to a person|answer the phone|answer your phone|answering the phone|answer phones|pick up the phone|phone number|phone line|phone lines|lack of communication|no communication|no help|not helpful|unhelpful|won't help|refused to help|couldn't help|can't help|run around|runaround|call center|call centre|helpline|poor service|bad service|terrible service|horrible service|awful service|worst service|customer no service|custserv|file a complaint|my complaint|your automated|automated system|automated message|can you help|follow me|can't dm|i can't get|nobody answers|lack of service|lack of help|supervisor|no apology|an apology|apologize",
    telling:
      'service|hold|phone|phones|call|calls|called|calling|representative|rep|reps|agent|agents|respond|response|reply|answer|answers|communication|complaint|email|emailed|emails|dm|contact|customers|customer|help|helpful|told me|lied|compensation|compensate|refund|reimbursed|reimbursement|voucher|policy|supervisor|apology|incompetent|incompetence|system',
    hint: 'someone|no one|nobody|issue|resolve|care|told|give|credit|hours|speak|talk|human|person|service desk|letter|claim|case|support|weeks|months|loyalty|loyal|excuse|excuses|understand|solution|fix|information',
  },
  {
    id: 'attitude',
    clear:
      'flight attendant|flight attendants|rude flight|attendant|attendants|stewardess|steward|stewards|cabin crew|your crew|rude staff|staff was rude|staff were rude|rude crew|rude employee|rude employees|rude gate|rude agent|rude agents|gate agent|gate agents|agent was rude|agents were rude|agent at|rude woman|rude lady|rude man|bad attitude|attitude problem|terrible attitude|yelled at|yelling at|yelled|screamed at|rolled her eyes|rolled his eyes|eye roll|was rude|were rude|so rude|very rude|extremely rude|unprofessional|condescending|nasty|snarky|bullied|humiliated|disrespectful|disrespected|rudeness|ignored by|laughed at|talked down|flight crew|rudest|your employee|your employees|your staff|staff member|fas|ground crew|ground staff|captain was|pilot was',
    telling:
      'rude|attitude|staff|crew|employee|employees|attendants|manners|smile|polite|gate agent|courtesy|shouted|mean|racist|dismissive|arrogant|threatened|snapped|surly|grumpy|hostess|pilot|disrespect|behavior|behaviour',
    hint: 'she|he|her|him|his|lady|woman|guy|man|agent|agents|training|treat|treated|named|personnel|name|cheerful|counter|accused',
    both: [
      'rude attitude mean nasty yelled unprofessional condescending disrespectful ignored unfriendly bad worst terrible horrible horrid humiliated blame',
      'attendant attendants crew staff agent agents employee employees pilot stewardess lady woman guy personnel waiter cashier driver manager she he',
    ],
  },
  {
    id: 'on-board',
    clear:
      "bad flight|worst flight|seats are|seat is|my seat|middle seat|leg room|legroom|seat back|no wifi|wifi doesn't|wifi didn't|wifi isn't|wifi not|wifi was|wifi on|wifi is|in flight|inflight|in-flight|no food|no water|no drinks|no snacks|no meal|no power|no outlets|no entertainment|no movies|no tv|no air|entertainment system|tv doesn't|tv didn't|tvs|screen * broken|seat * broken|broken seat|doesn't recline|won't recline|didn't recline|reclined|no heat|no ac|air conditioning|too hot|too cold|freezing|smells like|smelled like|dirty plane|plane is dirty|plane was dirty|filthy|uncomfortable|cramped|tiny seats|old plane|old planes|oldest plane|bathroom|bathrooms|lavatory|toilet|toilets|overhead bin|overhead bins|first class seat|no pillow|blanket|blankets|vegetarian meal|peanuts|turbulence|next to me|screaming|sitting apart|seats together|seated together|split up|separate seats|seat assignment|seat assignments|assigned seat|gave away my seat|gave my seat|moved * seat|exit row|aisle seat|window seat|carry on bag|stale|undercooked|hair in my",
    telling:
      'seat|seats|wifi|food|snack|snacks|meal|meals|drink|drinks|beverage|coffee|wine|tv|movie|movies|entertainment|outlet|outlets|screen|dirty|gross|hot|cold|smell|smells|stench|aircraft|cabin|row|recline|pillow|headphones|economy|coach|bumpy|noise|loud|broken|ice|first class|business class|upgrade|nauseous|cleaning|comfort|bins|window|ac|heat|flight experience|worst experience|ride',
    hint: 'flight|flights|plane|planes|flying|flew|hour flight|redeye|experience|board|paid for|airplane|passengers',
    both: [
      'broken broke dirty hot cold uncomfortable cramped terrible awful horrible gross tiny small smell worst working work no old bad',
      'seat seats wifi wi-fi plane cabin food meal drink tv screen movie bathroom entertainment aircraft flight ac air outlet light lights',
    ],
  },
  {
    id: 'booking',
    clear:
      "book a flight|booking a flight|book flight|book flights|book my|book our|book a|to book|booking problem|booking problems|can't book|cannot book|won't let me book|won't let me|trying to book|tried to book|change my flight|change my reservation|change a flight|change a reservation|change flight|flight change|my reservation|our reservation|a reservation|reservation system|reservations|confirmation number|confirmation code|confirmation email|record locator|website won't|website doesn't|website isn't|website not|website down|site is down|site down|website error|app won't|app doesn't|online booking|check in online|online check|checkin online|check-in online|book online|online|award travel|award ticket|award flight|use my miles|use miles|my miles|companion pass|travel bank|travel credit|flight credit|gift card|promo code|promotion code|known traveler|purchase a ticket|buy a ticket|purchased a ticket|price * went|fare|fares|fare sale|change fee|cancellation fee|booked through|double booked|charged me|charged twice|credit card|name on * ticket|add * infant|itinerary|passbook|boarding pass|log in|login|password|error message",
    telling:
      'your website|your site|your app|the app|booking|booked|book|reservation|website|site|app|page|browser|error|ticket|tickets|itinerary|confirmation|points=|purchase|purchased|buy|price|prices|pricing|password|account|upgrade|standby|flightaware|expedia|orbitz|charged|payment|credit|promo|sale|dates|rewards|mileage|precheck',
    hint: 'schedule|change|number|trying|update|email|system|problem|problems|fee|add|link|select|internet|option|options|flights|available',
  },
  {
    id: 'queue',
    clear:
      'long line|long lines|longest line|lines are|in line|waiting in line|standing in line|stood in line|line for|in a line|check-in line|check in line|checkin line|security line|bag drop|baggage drop|one agent|only one agent|# agents|only # agents|one person working|only one person|# people working|# people in|people in line|more people at|people waiting|open more|long queue|queue|queues|queuing|queueing|waiting line|hour line|rebooking line|line to|line at|understaffed|short staffed|lines at|kiosk|kiosks',
    telling:
      'line|lines|the line|long wait|counter|counters|desk|desks|curbside|staffed|crowd|crowded|chaos|zoo|# people|# passengers|hundreds|tsa',
    hint: 'check-in|checkin|check in|people|moving|agents|waiting|standing|stand|terminal|hour|security|airport|ticket counter|one',
    both: [
      'line lines queue queues counter desk checkpoint kiosk check-in checkin',
      'long people hour hours minutes min mins agents open moving standing stand wait waiting one understaffed wrapped door morning airport terminal security ridiculous longest',
    ],
  },
  {
    id: 'upset',
    clear:
      'worst airline|worst airline ever|worst company|worst ever|never again|never fly|never flying|will never|get it together|get your act|act together|what a joke|what a mess|is a joke|step up your|step it up|do better|shame on|ashamed|pathetic|disgrace|you suck|you guys suck|you all suck|sucks|suck|fuck you|fuck|thanks for nothing|hate you|i hate|last time|so disappointed|very disappointed|done with|fail|epic fail|screw you|screwed|stop|nightmare|you should be|kidding me|are you serious|ridiculous|terrible airline|horrible airline|ruined my|ruining|lost my business|losing my business|lose my business|lost a customer|another airline|switch to|switching to|come on|wtf|smh|really|seriously|unacceptable|disappointing|a mess|awful',
    telling:
      'worst|never|disappointed|hate|horrible|terrible|worse|awful|airline|joke|fail|business|bad|thanks|ever|ruined|merger|disappointment|fails|competitors',
    hint: 'always|again|why|guys|company|anymore|wow|nope|nothing|lol|great|sure|good|change|still|sad',
  },
  {
    id: 'delivery',
    clear:
      "not delivered|hasn't arrived|never arrived|late delivery|delivery is late|delivery driver|my parcel|my package|my delivery|my order|the courier|tracking says|marked as delivered|said delivered|out for delivery|not arrived|order hasn't|order not|order is late|where is my order|where's my order|missing parcel|lost parcel|failed delivery|left outside|next day delivery|wrong house",
    telling:
      'delivery|delivered|deliver|parcel|package|courier|driver|shipping|shipped|dispatched|tracking|order|ordered|doorstep|neighbour|neighbor',
    hint: 'days|weeks|waiting|arrive|arrived|missing|post|address|still',
  },
  {
    id: 'goods',
    clear:
      "arrived broken|arrived damaged|came damaged|faulty|defective|wrong item|wrong size|wrong order|wrong colour|wrong color|stopped working|fell apart|poor quality|bad quality|not as described|doesn't fit|out of stock|missing parts|past its date|use by date|gone off|mouldy|moldy|stale|found a * in",
    telling:
      'quality|item|size|replacement|exchange|product|return|returns|broken|stock|fit|colour|color|box|packaging|warranty|taste|ingredients|rotten',
    hint: 'bought|new|replace|ordered|received|opened|inside',
  },
  {
    id: 'charges',
    clear:
      'refund|my refund|money back|charged twice|double charged|overcharged|charged me|wrongly charged|billed twice|billed me|my bill|direct debit|unauthorised|unauthorized|reimburse|reimbursement|compensation|hidden fee|hidden fees|late fee|not refunded|cancellation fee|wrong price|taken * account|took * account',
    telling:
      'charge|charged|billing|bill|invoice|fee|fees|payment|paid|money|voucher|credit|debit|price|cost|expensive',
    hint: 'card|bank|account|extra|pay|cash|still waiting|statement',
  },
  {
    id: 'account',
    clear:
      "log in|login|locked out|can't log|sign in|reset my password|password reset|verification code|security code|two factor|my account|account locked|account is locked|account was|account has been|hacked|phishing|identity|username",
    telling:
      'account|password|username|code|verify|verification|email address|profile|access|register|authenticator|passcode|pin',
    hint: 'locked|reset|email|sms|details|online',
  },
  {
    id: 'outage',
    clear:
      "is down|app down|site down|internet is down|no internet|no signal|no service|no connection|outage|network down|service down|not loading|won't load|won't open|keeps crashing|keeps freezing|stopped working|doesn't work|not working|power cut|power out|no power|no broadband|slow internet|error code|since the update|new update|after the update",
    telling:
      'down|outage|internet|network|router|broadband|signal|coverage|crash|crashes|crashing|bug|buggy|error|update|freeze|frozen|glitch|loading|server|servers|connection|app|bluetooth|sync|battery',
    hint: 'slow|working|work|restart|phone|version|fix|since|area|data|screen|device',
  },
  {
    id: 'contract',
    clear:
      'cancel my subscription|cancel my contract|cancel my membership|cancel my plan|my contract|my plan|my subscription|renewal|auto renew|upgrade my|switch provider|leaving you|early termination|free trial|price increase|end my contract',
    telling:
      'contract|subscription|subscribe|membership|plan=|plans=|tariff|renew|provider|unsubscribe|cancel|upgrade|trial',
    hint: 'month|monthly|year|leave|switch|deal|notice',
  },
  {
    id: 'shop',
    clear:
      'your store|your shop|in store|in the store|store manager|the cashier|at the till|self checkout|shop assistant|your branch|my local store|car park|store closed|opening hours',
    telling: 'store|shop|cashier|checkout|branch|till|manager|shelf|shelves|staff|trolley',
    hint: 'queue|open|closed|local|assistant|dirty',
  },
  {
    id: 'stay',
    clear:
      'my room|our room|hotel room|room was|the room|front desk|reception|check out|housekeeping|bed bugs|room service|no hot water|towels|breakfast|the hotel|table for|our table|our waiter|the waitress|the waiter',
    telling: 'room|hotel|bed|reservation|clean|dirty|noisy|guest|lobby|pool|stay|restaurant|menu|waiter|food',
    hint: 'night|nights|check-in|booked|key|service|cold',
  },
  {
    id: 'fraud',
    clear:
      'stolen|fraud|fraudulent|scam|scammed|scammers|been hacked|got hacked|phishing|unauthorised|unauthorized|data breach|suspicious|identity theft|fake|counterfeit|impersonating|my data|personal data|gdpr|privacy',
    telling: 'security|secure|breach|privacy|data|police|report|identity|spam|leak|leaked',
    hint: 'email|call|card|account|text',
  },
  {
    id: 'harm',
    clear:
      'injured|injury|hurt|burned|burnt|smoke|caught fire|on fire|unsafe|dangerous|danger|accident|allergic|allergy|sick|food poisoning|hospital|choking|choked|electric shock|emergency landing|bleeding|gas leak|exploded|safety|hazard',
    telling: 'fire|emergency|ambulance|doctor|medical|blood|fell|slipped|glass in|fumes|ill|poisoning',
    hint: 'daughter|son|child|baby|kids',
  },
  {
    id: 'bereavement',
    clear:
      'passed away|funeral|bereavement|bereaved|death in the family|my father died|my mother died|my dad died|my mum died|my mom died|my husband died|my wife died|deceased|late husband|late wife|estate of|death certificate|has died|lost my father|lost my mother|lost my dad|lost my mum|lost my mom',
    telling: 'died|death|dying|mourning|grieving|coffin|memorial|condolences',
    hint: 'father|mother|dad|mum|mom|husband|wife|grandmother|grandfather|family',
  },
  {
    id: 'thanks',
    clear:
      'thank you|thanks for|thanks to|amazing service|great service|excellent service|shout out|shoutout|kudos|well done|great job|good job|hats off|best flight|best airline|love you|made my day|you rock|keep it up|huge thanks|big thanks|amazing crew|great crew',
    telling:
      'thank|thanks|amazing|awesome|great|love|loved|fantastic|wonderful|excellent|perfect|brilliant|best|appreciate|helpful|lovely|impressed|grateful|friendly',
    hint: 'happy|smile|pleasant|quick|nice|good|smooth',
  },
  {
    id: 'wish',
    clear:
      "please add|would be great if|would be nice if|would love to see|wish you would|wish you had|feature request|suggestion|any plans to|bring back|please bring|you should add|should offer|could you add|why don't you offer",
    telling: 'wish|suggest|idea|feature|add|option|support for|offer|please consider',
    hint: 'would|could|maybe|hope',
  },
];

const joined = (...phrases: (string | undefined)[]): string => phrases.filter(Boolean).join('|');

/** The topics with their phrases in every language that triage knows. */
export const topics: readonly Topic[] = english.map((topic) => ({
  ...topic,
  clear: joined(topic.clear, otherTopics[topic.id]?.clear),
  telling: joined(topic.telling, otherTopics[topic.id]?.telling),
}));
