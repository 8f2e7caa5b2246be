import type { Noticed } from './safety-posts';

/** A second list, written when the patterns stood and before they were tried on it. `-` is nothing of the kind. */
const posts = `
  safety | The ladder I hired from you folded while my dad was on the fourth rung, he's fractured his heel
  safety | Found maggots in the baby formula tin this morning. She had already drunk half a bottle.
  safety | Ferry crew never counted us and my nephew was left alone on the car deck as the ramp went up
  safety | Your hoverboard overheated on the landing and scorched the carpet while we slept
  safety | the handrail outside branch 14 is loose, an old man nearly went down the steps
  safety | vet gave our spaniel double the anaesthetic, she did not wake up
  safety | Rollercoaster restraint popped open halfway round. My son held on with his hands.
  safety | Cabin full of smoke and the attendants shouting at us to get down. Never again.
  safety | your tour guide drove us back after at least four beers
  safety | Bitten all over by bed bugs in room 112, legs like balloons
  safety | nail in the playground slide, ripped straight through her leggings and into her thigh
  safety | the lenses you fitted gave me an ulcer on the cornea, the eye hospital says I may lose sight
  safety | Gas engineer left without turning the valve back. Whole house stank, fire brigade came
  safety | My airbag didn't go off. The garage says your recall was never done.
  safety | pls the meat pie from your Ikeja shop don land three of us for hospital
  self-harm | I keep looking at the kitchen knives. your debt people ring eleven times a day
  self-harm | If you repossess the van there's nothing left for me to do but hang myself
  self-harm | my dad left a note. he wrote your company's name in it. we found him in time
  self-harm | what's the easiest way to make it all go away for ever, asking after 3 months of your letters
  self-harm | I've got nothing left, I don't want to wake up in the morning
  self-harm | she told your agent she'd taken forty tablets and he put her on hold
  self-harm | I am going to drive into a wall and you can keep the car
  threat | that traffic warden of yours is going to get his head kicked in
  threat | I've got a shotgun and I'm not afraid to use it on bailiffs
  threat | tell Derek at the Hove branch I'll be waiting for him in the car park at six
  threat | one match and your showroom is gone
  threat | I will hunt down every last one of you
  threat | You'd better sleep with one eye open, mate
  legal | we've got a hearing date, 14 March, bring your paperwork
  legal | My union rep is drafting the claim form as we speak
  legal | I want the name of whoever accepts service of documents at your firm
  legal | That's a breach of the Package Travel Regulations and you know it
  legal | escalating to the banking ombudsman under the RBI scheme if not credited by Monday
  legal | The bailiffs will be at YOUR door for once, judgment was granted this morning
  legal | My conveyancer says you forged my signature
  legal | we will see each other at the CCMA
  press | Hello, Ana from Radio Minas, could your spokesperson come on air at five?
  press | a crew from breakfast television filmed the queue today, be nice
  press | I run a consumer page with 80k readers and your reply goes up tomorrow
  press | Fact-checking a feature for next month's issue: did you withdraw the product in May?
  press | got a call back from the newsroom, they're very keen on the photos
  press | I'm an investigative reporter. Who do I send questions to?
  discrimination | The estate agent went quiet the second I gave my surname. My flatmate Emily got a viewing in an hour.
  discrimination | guard made my deaf daughter take her implants off and laughed
  discrimination | Why does the women's haircut cost double for the same five minutes
  discrimination | Your doorman said no saris tonight
  discrimination | apparently two mums can't both be on the swim club form
  discrimination | Driver saw my chair at the stop, shook his head and shut the doors
  discrimination | he told me to speak English or get out of the shop
  discrimination | They put every African passport in a separate line and took four hours
  data | Your engineer left his tablet here with a list of every house in our street and their alarm codes
  data | I got a stranger's blood test in my patient app
  data | Under article 15 I want a copy of everything you store about me
  data | how come an estate agent has my number two hours after I called your bank?
  data | someone changed the email on my account and I'm locked out, they spent all my points
  data | you printed my national ID on the outside of the envelope
  data | your chatbot just showed me a conversation with a different person, name and phone and all
  abuse | die slowly you bunch of inbred rats
  abuse | the fat pig on your till makes me want to vomit
  abuse | you are all worthless subhuman trash
  abuse | oi ugly, nobody likes you, go and cry
  spam | I turned 200 dollars into 4,000 in nine days, ask Mrs Clara on telegram how
  spam | Need assignment help? A+ guaranteed, WhatsApp us now
  spam | 💥 50 winners picked today 💥 tap the link in our bio and claim your voucher
  spam | Selling two tickets half price inbox me asap cash app only
  - | the ladder came with one rung missing, can I get another
  - | My dad is fractured about which of your paints to choose, help him
  - | baby formula is out of stock again at Leith
  - | Loved the ferry ride, my nephew was on the car deck waving
  - | my flight of stairs needs new carpet, do you fit?
  - | How hot does the pan get, will it scorch the worktop?
  - | The handrail you fitted looks great
  - | what anaesthetic do you use, our spaniel had a bad time last year elsewhere
  - | that rollercoaster nearly made me cry with joy
  - | smoke machine hire for Saturday please
  - | four beers and a tour of the brewery, best day
  - | do your mattresses stop bed bugs
  - | kitchen knives arrived blunt
  - | I hang my coat on your hook every day, finally one that holds
  - | dad left a note with the parcel, please pass it to the driver
  - | how can I make the pop-up go away for ever
  - | please stop ringing me eleven times a day about my broadband offer
  - | Nothing left in my size, when do you restock
  - | forty tablets in a box or eighty?
  - | I hit a wall with your setup guide on page 9
  - | one match left this season and the stream freezes
  - | shotgun the window seat, can I pay for it
  - | I'll be waiting for the driver in the car park at six
  - | sleep mask covers only one eye lol
  - | hearing test at 14 March, do I bring paperwork?
  - | union of flavours, that new crisp
  - | the service on my car is due, which documents do I need
  - | package travel adapter missing from the box
  - | Judgment day for my diet: your doughnuts are back
  - | is the signature on the delivery note supposed to be mine?
  - | radio in the hire car has no DAB
  - | breakfast television in the lobby is far too loud
  - | eighty thousand readers can't be wrong, great book
  - | feature request: dark mode
  - | the issue from May still isn't here, I subscribe since 2011
  - | do you send questions by post too? never got my quiz
  - | surname spelt wrong on my card, how do I change it
  - | my deaf daughter loved the captioned show, thank you
  - | haircut was lovely, five minutes early even
  - | saris in the window are gorgeous, prices?
  - | two mums and four kids, is there a family ticket
  - | The chair at the stop has been broken since summer
  - | do you have an English menu
  - | passport line was four hours, no staff at the desks
  - | engineer left his screwdriver here, shall I post it
  - | blood orange soda, please bring it back
  - | article 15 in the catalogue has no price
  - | I want a copy of the receipt
  - | estate agent needs proof of address, can the bank send one?
  - | my points are gone since the update
  - | envelope arrived open and empty
  - | chatbot keeps showing me the same three answers
  - | rat trap works a treat, three caught
  - | the pig roast at your fair was the best
  - | trash collection missed us again, third week
  - | ugly sweater contest when?
  - | my ticket won't scan, gate says already used
  - | turned two hundred pounds of tomatoes into sauce with your mill
  - | do you help with assignments at the library?
  - | voucher link leads to a 404
  - | can I sell two tickets back to you at face value
  - | five stars for whoever packs your boxes
  - | still nobody at the counter at 9.20, sign says nine
  - | my refund was promised for the 3rd and it's the 20th`;

/** Posts with what must be noticed in them; null where nothing must. */
export const freshPosts: { text: string; kind: Noticed | null }[] = posts
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', ...text] = line.split('|');
    return { text: text.join('|').trim(), kind: kind.trim() === '-' ? null : (kind.trim() as Noticed) };
  });
