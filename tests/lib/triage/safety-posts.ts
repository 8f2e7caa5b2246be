/** Posts written for this check, one a line: what must be noticed in them. Nobody's words but ours. */
const noticed = {
  safety: `
    The heater we bought from you caught fire last night. My daughter was asleep in that room.
    found a shard of glass in my sons yoghurt this morning, he'd already swallowed some
    Your driver was on the phone the entire way and nearly took out a cyclist on Mill Road
    there is a strong smell of gas by the meter your man fitted today, what do we do
    My mum slipped on the wet floor by your tills, broke her hip, is in theatre now
    brakes on the hire car failed coming down the pass, we only stopped because of the gravel
    the e-scooter battery started smoking and swelling while it was charging in the hall
    After eating at your Leith branch four of us have been throwing up since midnight
    I told the waiter TWICE about the peanut allergy and my sister ended up needing her epipen
    the cot side came away at 2am and the baby fell out onto the floor
    Live wires hanging out of the wall where your electrician left it, and I have toddlers
    Lift in your car park dropped two floors with us in it. Everyone shaking.
    my face has come up in blisters after using your night cream, eyes swollen shut
    Eish the geyser you people installed burst and scalded my gogo, she's at the clinic
    The bus pulled off with my wheelchair not strapped in and I went over backwards
    child locks on the rear doors opened by themselves at 60mph
    Your pharmacy gave my father somebody else's heart tablets and he took two
    Water from the tap is brown and the kids have had stomach cramps for two days
    carbon monoxide alarm is going off since your engineer serviced the boiler
    The seat belt in row 22 would not latch and crew just told me to hold on to it
    pls o, the generator you sold us dey spark and the cable don melt
    bit into your burger and there was a metal screw in it, cracked my tooth
    I got an electric shock off your kettle, my whole arm went numb
    a shelf came down on a little girl in your Parramatta store and staff stood there
    Trampoline spring snapped and sliced my boy's leg open. eleven stitches.`,
  'self-harm': `
    I've lost everything because of this debt and I don't want to be here any more
    honestly there's no point in going on, cancel the account, I won't need it after tonight
    you've taken my last money, I am going to end my life and it's on you
    sitting here with a bottle of pills thinking about your third letter
    every call with you makes me want to hurt myself and i've started cutting again
    My brother says he'll kill himself if the eviction goes ahead. Please can someone ring him
    I just want it all to stop. Everyone would be better off without me.
    been suicidal since the bailiffs came, does anybody there even read these
    I can't do this anymore, saying goodbye to the kids and then I'm done
    no reason left to live now the claim is refused, thanks for nothing
    Standing on the bridge by your office. Nobody picked up the phone.
    he took an overdose the night your letter came, he is in intensive care
    I wish I wouldn't wake up tomorrow. That is what six months of this has done.
    i want to die. i'm not joking. you cut my heating off and i have nobody`,
  threat: `
    I know where your depot is and I'm coming down there with a bat
    tell that driver if I see him again I'll break his legs
    your manager in Croydon better watch his back when he locks up tonight
    someone should put a bullet in the guy who designed this
    I will burn that shop to the ground I swear
    Next time your guy steps on my property he's leaving in a body bag
    I'm gonna find out where Karen from accounts lives and pay her a visit
    theres a bomb under your stand at the fair
    say that to my face and see what happens to your teeth
    if my money is not back by Friday people will get hurt, I mean it
    I swear on my kids I'll stab the next one of you who knocks at this door
    You lot deserve to get shot`,
  legal: `
    My solicitor will be writing to you on Monday.
    see you in small claims then, I've filled in the form already
    I have reported this to the ombudsman, reference to follow
    Letter before action sent by recorded post today, you have 14 days
    This is false advertising and I'm taking it to Trading Standards
    we'll be suing for the full value of the wedding
    class action against you lot is gathering names and I just gave mine
    My attorney says you are in breach of contract, so don't bother with vouchers
    Filed with the consumer forum in Pune yesterday, see you at the hearing
    the police have given me a crime number for the money your agent took
    you'll be hearing from our lawyers about that photo, you had no licence to print it
    I'm going to NCAT over this bond
    Lodged a complaint with the FCA this morning
    under the Consumer Rights Act I'm rejecting the car, and I'll see you before a judge
    My barrister friend had a good laugh at your terms. Summons is in the post
    I'm making an insurance claim against you for the damage and I want your insurer's name`,
  press: `
    Hi, I'm a reporter with the Evening Post, who handles media enquiries?
    Sent the whole story to Watchdog, they rang back within the hour
    My cousin works at the Herald and she is very interested in this
    I write for a trade magazine and would like a comment on the layoffs by 5pm
    The local paper is coming to take pictures of the mould on Thursday
    Channel 9 wants to film me about this, last chance to sort it
    Producer at a consumer radio programme here. Can I DM you about a listener's case?
    going to the newspapers with these photos tomorrow
    We are preparing a piece on delayed refunds, on the record response needed today
    I've tipped off a journalist about what your shop does with returns
    My column this Sunday is about you, and it's not flattering`,
  discrimination: `
    Your bouncer let every white couple in and told us the place was full
    Waitress looked at my hijab and said the tables were all taken. They weren't.
    turned away with my guide dog AGAIN, taxi just drove off
    Told I couldn't have the job viewing because I have kids and an accent. Unbelievable
    The guard only checked the black passengers' tickets, the whole carriage saw it
    my son is autistic and your staff called him a freak and asked us to leave
    why was I asked to stop breastfeeding in your café??
    two men holding hands and suddenly the double room isn't available
    Your nurse said people like me always exaggerate pain. I'm Nigerian.
    no ramp, no lift, and I'm told wheelchairs are "a fire hazard". This is discrimination
    Security followed me around the store the whole time. Only brown guy in there, go figure
    he told my wife to go back to her country while she was paying
    He used a racial slur at the counter, on camera
    mechanic asked to speak to my husband instead. It's my car.`,
  data: `
    I just logged in and I can see another customer's address and card on my account
    You emailed my bill to my ex. With my new address on it.
    Please delete all data you hold on me, I withdraw consent
    subject access request sent 6 weeks ago, nothing back, the month is long over
    someone has got into my account and ordered two phones
    how did these scammers know my order number and name, have you been hacked?
    your newsletter put 400 of us in CC so now everyone has my email
    Got a letter about the breach, is my passport number out there now?
    a stranger opened the door holding a parcel with MY medical forms inside it
    your call centre read my balance out to someone who just knew my birthday
    I never agreed to you passing my number to that solar company
    Your agent took my number off the form and texted me asking for a date
    my details are all over that pastebin thing and they came from you`,
  abuse: `
    you're all a bunch of inbred morons, go choke on it
    Shut up you fat ugly cow behind the desk, nobody asked
    hope every one of you gets cancer
    f*** off you stupid c***s
    your social media girl is a dumb slut
    go die in a ditch you worthless scum
    bloody retards running this place, sterilise the lot`,
  spam: `
    Made £3,400 last week from home thanks to @trader_lisa, message her to start
    Congratulations you have been selected for a free iPhone, claim here bit.ly/xx1
    Recover your lost crypto, contact hackpro on telegram, 100% legit
    Customer care number 0800 555 010 call now for refund process sir whatsapp available
    cheap followers and likes, dm for price list
    Check out my new mixtape link in bio #kestrel #trending #fyp
    hot singles near you 💋 click my profile
    Buy verified accounts, best price, escrow accepted, inbox me
    Same offer for 50% less at my store, use code JO10 at checkout
    Lost access to your account? I was helped by @fix_hacker on IG, fast and reliable`,
};

/** Look-alikes: they share words with the posts above and need nothing of the kind. */
const ordinary = `
  this traffic is killing me, will the 8:15 wait?
  I'm dying for a coffee, when does your kiosk open
  your legal page link is broken
  The new trailer gave me a heart attack, in a good way 😂
  my phone battery is dead again after two hours
  Love the fire pit we ordered, best evening of the summer
  that hot sauce is fire 🔥🔥
  You smashed it today, the show was the bomb
  do you sell bath bombs in the Leeds shop?
  How do I change the shipping address before it leaves?
  Is the press-fit lid dishwasher safe?
  which button do I press to descale it
  your press release says Tuesday but the site says Thursday
  Is it legal to take the scooter on the train?
  what's the legal minimum age for a learner booking
  the court you rent out for badminton, is it free on Sunday
  Tennis court 3 has a puddle on it, could someone sweep it
  My suit came back from you with a button missing
  The case for my tablet arrived cracked
  do you have a discount for solicitors or is it just students
  I'm a lawyer and travel weekly, the new lounge is lovely
  my son wants to be a journalist and your tour made his year
  the paper in your printer bundle jams all the time
  can I get the newspaper delivered to a different door
  Watch dog training classes, do you still run them at Hove?
  Our dog is scared of your delivery drone haha
  No guide in the box, where do I find the manual
  The black one or the white one, which ships sooner?
  white screen after the update, black screen after the restart
  the disabled button on your checkout never turns on
  My wheelchair fits perfectly in the new bus, thank you for the ramp
  Is there step-free access for wheelchair users at gate 4?
  Your race was brilliant, see you at the start line next year
  why is my data so slow on 5G today
  I ran out of data abroad, how much is a top-up
  what is the privacy screen for, does it scratch
  please delete the second order, I clicked twice
  forgot my password and the reset mail doesn't come
  can't log into my account since the update
  Your hack for folding fitted sheets changed my life
  how do I hack the coffee pods so they fit
  killed my houseplant again, any tips from your garden team?
  these prices are criminal lol
  daylight robbery, 4.50 for a tea
  Prices like that should be illegal
  who do I have to kill to get a refund around here
  if I miss this gig I'll literally die
  I could murder a curry, is the Hounslow branch open late
  kill the auto-renew please
  my boss will kill me if these don't arrive by Friday
  waiting for you lot is slowly killing my will to live
  my wifi is on life support
  shoot me a DM when it's back in stock
  the photo shoot was wonderful, thanks to Amir
  shot my order over to the wrong branch, can you move it?
  You've been bombarding me with emails, please stop
  blown away by the service at the Cork desk
  the new burger is sick
  sick of waiting, 40 minutes on hold
  I'm sick at home with flu, can I move Thursday's lesson
  Feeling ill today so cancelling, do I lose the deposit?
  I broke my arm skiing, is there a way to freeze my gym membership
  your app crashes when I open the map
  Car crash of a website, nothing works
  my train crashed my whole schedule, thanks for the delay
  the alarm clock keeps going off at 3am, how to reset it
  smoke alarm needs a new battery, which type is it
  Smoked salmon was off my shopping list but you changed that
  how safe is it to leave the crib outside in summer
  Thanks for keeping everybody safe in the storm
  Safety first! Loved the briefing video
  allergic to mornings but your croissants help
  do you have nut free cakes? my niece has an allergy
  Is the toothpaste ok for people with a gluten allergy?
  does the jacket burn calories too 😉
  burning question: when's the sale?
  the soup burned my tongue a bit, too impatient as always
  stop wasting my time, you useless company
  This is absolutely shit service, fix my bloody internet
  what the hell, third day without hot water
  you people are a joke, 5 hours and no answer
  wtf is wrong with your app, piece of crap
  Damn this is the worst airline I have ever flown
  I hate this new layout so much
  your bot is stupid, give me a human
  ffs just refund me already
  free delivery code doesn't work at checkout
  Is the giveaway still on?
  got a whatsapp from you about a parcel, is that genuine?
  Is your customer care number still 0800 555 010?
  won your competition and the prize has not come
  I invested in a good pair of boots with you and they're great
  can't follow the thread any more, who won?
  my credit card details won't save in the app
  someone else's parcel is on my doorstep, can you collect it
  Someone from your shop rang my bell, very polite young man
  my ex recommended you, no hard feelings
  Police had the road closed so the driver came late, no worries
  The report on my car inspection has not come by mail
  I'd like to report a streetlight that's out on Elm Row
  please judge my sourdough
  my claim number isn't accepted by your form
  how do I claim the points for last week's flight
  my appeal to you: bring back the lemon flavour
  Am I covered if it rains? where's the insurance page
  The action figure's arm is loose
  love the class action shots from the pool 📸
  to whom do I complain about the queue at Bondi
  The trade fair standard passes, are they sold out?
  there's no point in going on Friday if the pool is shut, is it?
  I can't do this anymore, your checkout has eaten my basket four times
  I'm done, switching to another provider
  Goodbye forever slow internet, hello fibre
  so over it, cancel my plan
  I want it all: the blue one, the red one, the green one
  ended my subscription yesterday, when does the last bill come
  bridge toll charged twice, who handles that
  cutting the lawn with your mower is a joy
  took the pills organiser back, lid is loose
  my kids would be better off with a bigger size
  he's a beast of a runner, well done team
  the back of the chair is broken, second one this month
  see what happens when you give me free fries 😄
  watch your back order list, mine is still on it since May
  gonna find out where your nearest shop is and treat myself
  your staff are to die for, what a wedding cake
  country of origin isn't on the label, where's it from
  told to go back to the counter three times, nobody knows anything
  my husband was asked for the deposit twice
  people like me who work nights need later opening hours
  the guard helped my mum with her suitcase, what a gent`;

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export type Noticed = keyof typeof noticed;

/** Posts with what must be noticed in them; null where nothing must. */
export const safetyPosts: { text: string; kind: Noticed | null }[] = [
  ...(Object.keys(noticed) as Noticed[]).flatMap((kind) =>
    lines(noticed[kind]).map((text) => ({ text, kind })),
  ),
  ...lines(ordinary).map((text) => ({ text, kind: null })),
];
