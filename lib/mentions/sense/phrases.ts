/**
 * Everyday phrases in which a word that is also the name of many a company means what the dictionary says. Folded.
 * They are the language's, not a brand's.
 */
const PHRASES =
  'united states|united kingdom|united nations|united arab|united front|united against|stand united|manchester united|leeds united|newcastle united|west ham united|' +
  'american dream|american novel|american accent|american football|american idol|native american|african american|latin american|south american|north american|central american|an american|all american|' +
  'discover weekly|discover new|discover that|discover how|orange juice|orange county|orange light|flashing orange|flashes orange|blinking orange|turned orange|blood orange|agent orange|' +
  "apple pie|apple juice|apple tree|apple cake|apple cider|apple crumble|apple sauce|adam's apple|big apple|rotten apple|bad apple|an apple a day|apple of|apple and pear|" +
  'egg shell|shell script|taco shell|sea shell|shell of|empty shell|credit shell|shell company|shell shocked|bomb shell|hard shell|soft shell|' +
  'mind the gap|gap year|pay gap|age gap|gender gap|wage gap|generation gap|gap between|gap in|fill the gap|close the gap|bridge the gap|' +
  "next time|next day|next week|next month|next year|next to|next one|next stop|next step|next steps|next level|next flight|next train|next trip|next bus|next order|next bill|next door|what next|what's next|who's next|next up|next few|next generation|the next|my next|our next|your next|his next|her next|their next|" +
  'all three|three times|three hours|three days|three weeks|three months|three years|three people|three of|the three|these three|two or three|' +
  'cut to the chase|the chase for|chase down|chase up|chase you|chase me|chase him|chase them|chase away|car chase|paper chase|wild goose chase|to chase|' +
  'price target|target date|target audience|target market|target heart|target group|on target|off target|moving target|easy target|soft target|sales target|target price|to target|target practice|' +
  "holiday spirit|team spirit|christmas spirit|spirit of|free spirit|that's the spirit|high spirit|human spirit|holy spirit|spirit animal|evil spirit|my spirit|your spirit|" +
  'no idea|any idea|good idea|great idea|bad idea|the idea|an idea|this idea|that idea|idea of|idea how|idea why|idea when|idea what|what an idea|terrible idea|stupid idea|' +
  "ring of|the ring is|wedding ring|engagement ring|ring the bell|ring the doorbell|ring me|ring you|ring them|ring up|ring back|a ring|boxing ring|didn't ring|key ring|ring tone|" +
  'boost my|boost your|boost the|a boost|boost for|to boost|boost option|volume boost|confidence boost|bass boost|can boost|energy boost|' +
  'tide is|high tide|low tide|tide of|rising tide|red tide|the tide|turn the tide|tide over|' +
  'lime st|lime street|lime juice|key lime|lime green|salt and lime|lime and salt|slice of lime|' +
  'square one|times square|trafalgar square|union square|madison square|square feet|square foot|square metres|square meters|square miles|hold square|press square|red square|town square|root square|' +
  'an echo|echo that|echo this|echo the|echo on|echo chamber|zoom in|zoom out|to zoom|zoom lens|zoom past|zoom level|zoom button|digital zoom|' +
  'sprint to|sprint finish|last sprint|sprint planning|sprint review|two week sprint|next sprint|' +
  'ups and downs|follow ups|push ups|pull ups|sit ups|pop ups|big ups|grown ups|check ups|start ups|mix ups|screw ups|back ups|line ups|the ups|set ups|hook ups|break ups|close ups|' +
  'extra virgin|virgin olive|virgin islands|virgin mary|virgin forest|a virgin|still a virgin|virgin birth|' +
  'visa application|visa office|student visa|work visa|tourist visa|visa free|visa on arrival|visa ban|visa lottery|travel visa|entry visa|a visa for|visa rules|visa requirements|visa appointment|visa waiver|schengen visa|business visa|transit visa|immigration visa|' +
  'delta state|delta variant|mekong delta|river delta|nile delta|okavango delta|niger delta|mississippi delta|the delta between|delta force|' +
  'all windows|the windows|broken windows|our windows|clean windows|windows open|open windows|clean the windows|' +
  'final frontier|frontier of|new frontier|wild frontier|good intel|any intel|better intel|more intel|intel on|some intel|' +
  'south west|southwest of|southwest corner|the southwest|from the southwest|southwest salad|' +
  'amazon rainforest|amazon river|the amazon basin|amazon forest|amazon jungle|' +
  'on the edge|cutting edge|edge of|no signal|signal strength|bad signal|good signal|the signal|a signal|phone signal|wifi signal|turn signal|' +
  'life on mars|to mars|planet mars|harrison ford|tom ford|brian cox|express train|express lane|american express|subway station|the subway|new york subway|' +
  'head coach|coach class|coach seat|window seat|aisle seat|middle seat|my seat|seat belt|best wish|make a wish|i wish|we wish|wish i|wish you|wish me|' +
  'full steam|hot air|on metro|the metro|metro station|metro line|metro area|fast food|first class|long term';

interface Node {
  words: string[];
  /** Place of the name among them is wherever it stands. */
  text: string;
}
const byWord = new Map<string, Node[]>();
for (const text of PHRASES.split('|')) {
  const words = text.split(' ');
  for (const word of new Set(words)) {
    const list = byWord.get(word);
    if (list) list.push({ words, text });
    else byWord.set(word, [{ words, text }]);
  }
}

/** The everyday phrase that the words [from, to] are part of, if they are. */
export function everydayPhrase(texts: readonly string[], from: number, to: number): string | undefined {
  if (from !== to) return undefined;
  const name = texts[from] as string;
  const found = byWord
    .get(name)
    ?.find(({ words }) =>
      words.some(
        (word, place) => word === name && words.every((one, at) => texts[from - place + at] === one),
      ),
    );
  return found?.text;
}
