import type { Group } from './groups';

/** English: praise, questions, requests and closings. Written for this project. */
export const englishOther: readonly Group[] = [
  {
    id: 'praise',
    about: 'praises',
    tone: 1.5,
    turns: true,
    phrases: `love|loved|loving|amazing|awesome|excellent|fantastic|fabulous|wonderful|brilliant|outstanding|exceptional|superb|incredible|phenomenal|terrific|perfect|perfectly|flawless|great|greatest|best|the best|nicest|lovely|beautiful|gorgeous|delicious|
      impressed|impressive|pleased=|delighted|happy|glad|thrilled|excited|grateful|thankful|satisfied|enjoy|enjoyed|enjoying|favorite|favourite|fave|recommend|recommended|highly recommend|winning|win|rock|rocks|you rock|rocked|hero|heroes|lifesaver|life saver|legend|legends|star|superstar|angel|kudos|props|bravo|shout out|shoutout|hats off|well done|good job|great job|nice work|good work|great work|awesome job|amazing job|keep it up|keep up the|
      helpful|very helpful|so helpful|super helpful|friendly|very kind|so kind|polite|courteous|professional|attentive|caring=|patient=|smooth|seamless|speedy|efficient|comfortable|comfy|worth it|above and beyond|beyond expectations|went out of|made my day|made our day|made my night|made it easy|can't wait|cannot wait|looking forward|fan of|big fan|customer for life|thumbs up|five stars|yay|woohoo|woo hoo|yum|yes please|so good|too good|much better|very good|really good|good people|good stuff|quick response|fast response|quick reply|prompt response|great response|so quick|so fast|super fast|super quick|quick turnaround|early arrival|arrived early|landed early|ahead of schedule|made it|class act|first class service|
      saved the day|worked perfectly|rescued|reunited|appreciated|much appreciated|really appreciate|so appreciate|is appreciated`,
  },
  {
    id: 'solved',
    about: 'says it is solved',
    tone: 1.3,
    turns: true,
    phrases:
      "were resolved|was resolved|is resolved|been resolved|got resolved|issue resolved|issues resolved|problem resolved|resolved thanks|resolved thank|resolved now|solved the|solved my|solved it|solved me|problem solved|issue solved|fixed the problem|fixed my|fixed it|fixed now|is fixed|was fixed|fixed thanks|sorted now|all sorted|is sorted|got it sorted|sorted it|sorted out now|working now|works now|it's working|it works now|got it working|working again|working fine|works fine|back up|gave me a full refund|got my refund|refund received|received my refund|all good now|all good|all set|no trouble|no problems|no issues|arrived safely|came through|found my|found it|it arrived|has arrived|just arrived",
  },
  {
    id: 'kindly',
    about: 'speaks well of it',
    tone: 0.7,
    turns: true,
    phrases:
      "not bad|not too bad|not a problem|no complaints|can't complain|never disappoints|never fails|good|better|nice|cool|sweet|fun|fine|clean|reliable|easy|easier|quick|quickly|fast|prompt|loyal|hope|hopefully|on time|early|kind|welcome|funny|happy to|glad to",
  },
  {
    id: 'flat',
    about: 'says in passing',
    tone: 0,
    phrases:
      "kind of|what kind|any kind|some kind|best way|best friend|best time|best bet|best buy|best number|good morning|good afternoon|good evening|good day|better be|better yet|had better|better than this|be better|much better if|please be kind|good for|as good as|too late|so far|early morning|early flight|early bird|easy way|fast track|a good way|quick dm|free to|nice to have|would be nice|would be great|is good to|good reason|good thing|best regards|kind regards|happy to help|happy to wait|happy new year|happy holidays|merry christmas|thanks in advance|thank you in advance|no thanks|thanks but|thanks anyway|would appreciate|appreciate if|appreciate any|appreciate your help|as soon as possible|super bowl|pretty much|pretty sure|love to|would love|i'd love|in love with",
  },
  {
    id: 'thanks',
    about: 'thanks',
    tone: 1.0,
    phrases: `thank|thanks|thank you|thank you so much|thanks so much|thank you very much|many thanks|big thanks|huge thanks|thanks again|cheers|appreciate|appreciate it|appreciate the|appreciate your|much obliged|bless you|ta=|tysm|thank u`,
  },
  {
    id: 'question',
    about: 'asks',
    tone: 0.1,
    wants: 'information',
    phrases: `how do i|how do you|how do we|how can i|how can we|how to|how would i|how much is|how much does|how much for|how many|how early|how late|how far|how often|can i|can we|can you tell|can you please tell|can you confirm|could you tell|could i|may i|am i able|are we able|is it possible|is there|is there a|are there|is this|is it|do you|do you have|do you offer|do you know|do you guys|do i|do i need|do we|does it|does the|does your|will you|will there|will it|will i|would it|would you|what time|what is|what's the|what are|what do i|what does|what kind|what day|which|when is|when will|when do|when does|when can|when are|where can|where do|where is the|where are you|who do i|who can|any chance|any way|any plans|any idea|any update|any news|any info|anyone know|wondering|was wondering|just wondering|curious|quick question|question|a question|please advise|let me know|please confirm|more information|more info|any details|the details|looking for|interested in|would like to know|want to know|need to know|is your|are you|are your|are these|should i|have you|i need to|i'd like to|trying to find|link to|what if|status of|possible to`,
  },
  {
    id: 'wish',
    about: 'wishes for something',
    tone: -0.05,
    wants: 'heard',
    phrases: `would love to see|would be nice|would be great|would be cool|wish you|please bring back|bring back|please add|you should add|can you add|feature request|suggestion|it'd be nice|it'd be great|hope you|please consider|please make|needs to be a|i wish`,
  },
  {
    id: 'refund',
    about: 'asks for money',
    tone: -0.35,
    wants: 'refund',
    phrases: `refund|a refund|voucher|credit|travel credit|store credit|price match|price adjustment|discount|goodwill|gift card|replacement|exchange it|return it|cancel and refund`,
  },
  {
    id: 'done',
    about: 'says it is settled',
    tone: 0.3,
    wants: 'none',
    phrases: `got it|will do|dm sent|sent you a dm|sent a dm|just sent|no worries|no problem|never mind|nevermind|already done|sounds good|ok thanks|okay thanks|done|followed|following|just dm'd|dm'd`,
  },
];
