/** A post and what it is about, in words that fit "Sorry about …", for each category of the sample packs. */
export type Sample = { text: string; issue: string };

export const samplePosts: Record<string, Record<string, Sample>> = {
  'kestrel-air-care': {
    delay: {
      text: 'four hours at the gate with KestrelAir and nobody tells us a thing',
      issue: 'four hours at the gate',
    },
    baggage: {
      text: 'day three without my suitcase, @KestrelAir',
      issue: 'three days without your suitcase',
    },
    refund: { text: 'still waiting on my refund @KestrelHelps', issue: 'the wait for your refund' },
    safety: { text: 'my daughter was burned by hot coffee on your flight', issue: "your daughter's burn" },
    access: {
      text: 'my wheelchair assistance never turned up in Faro',
      issue: 'the missing wheelchair assistance in Faro',
    },
    crew: {
      text: 'the woman at your desk was so rude to my mum',
      issue: 'how your mum was spoken to at the desk',
    },
    seating: {
      text: 'you split us up, my four year old is ten rows away',
      issue: 'a four-year-old ten rows away',
    },
    'on-board': {
      text: 'no vegan meal on a nine hour flight although I ordered one',
      issue: 'nine hours without a vegan meal',
    },
    'check-in': {
      text: 'your app crashes every time I open my boarding pass',
      issue: 'the app crashing on your boarding pass',
    },
    booking: {
      text: 'my name is spelled wrong on the ticket, please fix it',
      issue: 'the wrong name on your ticket',
    },
    bereavement: { text: 'my dad died last night and I need to get home', issue: "your dad's death" },
    miles: { text: 'my miles for the Athens trip are missing', issue: 'the missing miles for Athens' },
    fraud: {
      text: 'is this really you asking for my card on whatsapp?',
      issue: 'that WhatsApp asking for your card',
    },
    question: { text: 'can I bring a cello on board @KestrelAir?', issue: 'the cello' },
    wish: { text: '@KestrelAir wish you flew to Bergen in winter', issue: 'Bergen in winter' },
    praise: { text: 'huge thanks to the crew on KA212, my son is still smiling', issue: 'the crew on KA212' },
  },
  'otterlink-care': {
    outage: { text: '@Otterlink no internet since six this morning', issue: 'no internet since six' },
    speed: {
      text: '@Otterlink paying for 500 and getting 40 mbps every evening',
      issue: '40 mbps every evening',
    },
    engineer: {
      text: '@Otterlink took the day off and the engineer never turned up',
      issue: 'an engineer who never turned up',
    },
    billing: { text: '@Otterlink you billed me twice this month', issue: 'being billed twice' },
    contract: {
      text: '@Otterlink another price rise in the middle of my contract',
      issue: 'a price rise mid-contract',
    },
    order: {
      text: '@Otterlink six weeks since I ordered and still not connected',
      issue: 'six weeks without a connection',
    },
    equipment: {
      text: '@Otterlink the new router arrived without a power cable',
      issue: 'a router without its cable',
    },
    depends: {
      text: '@Otterlink my mother has a pendant alarm and the line is dead',
      issue: "your mother's alarm being off",
    },
    safety: {
      text: '@Otterlink your cable is hanging over the pavement',
      issue: 'the cable over the pavement',
    },
    treatment: {
      text: '@Otterlink an hour on hold and then he hung up on me',
      issue: 'an hour on hold and being hung up on',
    },
    account: {
      text: '@Otterlink locked out of my account for three days',
      issue: 'three days locked out of your account',
    },
    fraud: {
      text: '@Otterlink got a text that my line is cut off unless I pay, is this you?',
      issue: 'that text about your line',
    },
    question: {
      text: '@Otterlink can I use my own router with Holt Fibre?',
      issue: 'your own router on Holt Fibre',
    },
    wish: { text: '@Otterlink would be great if the app had a dark mode', issue: 'a dark mode in the app' },
    praise: {
      text: '@Otterlink fair play to the engineer, fixed it in the pouring rain',
      issue: 'the engineer in the pouring rain',
    },
  },
  'maple-and-moor-care': {
    delivery: {
      text: '@MapleAndMoor third delivery date and still no couch',
      issue: 'a third date and no couch',
    },
    damaged: { text: '@MapleAndMoor the Drumlin arrived with a torn cushion', issue: 'the torn cushion' },
    parts: {
      text: '@MapleAndMoor Heatherbed came without the bag of bolts',
      issue: 'the missing bag of bolts',
    },
    'wrong-item': {
      text: '@MapleAndMoor ordered slate and got mustard, wrong color',
      issue: 'mustard instead of slate',
    },
    refund: {
      text: '@MapleAndMoor four weeks since you picked it up and no refund',
      issue: 'four weeks without a refund',
    },
    returns: {
      text: '@MapleAndMoor nobody came for the pickup of our return',
      issue: 'the pickup nobody came for',
    },
    quality: {
      text: '@MapleAndMoor couch is sagging after six months',
      issue: 'a couch sagging after six months',
    },
    safety: {
      text: '@MapleAndMoor the dresser tipped over and nearly hit my toddler',
      issue: 'the dresser tipping over',
    },
    treatment: {
      text: '@MapleAndMoor the guy at the returns desk was so rude',
      issue: 'how you were spoken to at returns',
    },
    website: { text: '@MapleAndMoor checkout gives an error every time', issue: 'the error at checkout' },
    assembly: {
      text: '@MapleAndMoor the holes do not line up at step six',
      issue: "holes that don't line up at step six",
    },
    stock: {
      text: '@MapleAndMoor order says backorder and nobody told me',
      issue: 'the backorder nobody mentioned',
    },
    fraud: {
      text: '@MapleAndMoor is this clearance site really you or a scam?',
      issue: 'that clearance site',
    },
    question: { text: '@MapleAndMoor how wide is the box of the Heatherbed?', issue: 'the Heatherbed box' },
    wish: { text: '@MapleAndMoor please bring back the oak desk', issue: 'the oak desk' },
    praise: {
      text: '@MapleAndMoor obsessed with our Drumlin, thank you',
      issue: 'your Drumlin',
    },
  },
};

/** What an agent would type into the fields that a wording asks for. */
export const sampleAnswers: Record<string, string> = {
  'ask.flight_news': 'the crew is on board and it should leave at 14:20.',
  'ask.refund_sum': '£184',
  'ask.change_cost': '£25',
  'ask.answer': 'yes, and it costs nothing extra.',
  'ask.network_news': 'the cabinet has power again and lines come back by 18:00.',
  'ask.line_reading': '38 at eight in the evening, 480 at six in the morning.',
  'ask.visit_slot': 'Thursday between eight and ten',
  'ask.bill_finding': 'the March fee was taken twice and comes back to you.',
  'ask.carrier_news': "it's on the truck from Albany, due Thursday.",
  'ask.new_date': 'Thursday the 3rd',
  'ask.return_news': 'The depot has you on the list for Thursday.',
  'ask.workshop_answer': 'new cushions, in about two weeks.',
  'ask.stock_news': 'Two are left in the Boston warehouse.',
};
