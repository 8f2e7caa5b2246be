import type { Pack } from '@/lib/domain/pack';
import type { Reading } from './draft';
import { nameWords } from './names';
import { conceptsOf } from './overlap';
import { stem } from './stems';

/** What a reply about anything says: the words of customer care, besides those that carry no meaning at all. */
const ROUTINE = new Set(
  `account action additional address advise adviser afternoon agent aim allow answer appreciate apologies article ask assist assistance attention attend aware bear begin behalf best bring bother business busy call callback case caused channel chase chat check choose choosing click close closely colleague comment commit committed complaint complete confirm connect consider contact continue convenience correct course customer date deal deeply delay department deserve desk detail difficult difficulty direct directly disappoint discuss do dm doubt drop effort email encounter end ensure enjoy enquiry escalate evening event exact exactly expect expectation explain extremely face fall feedback file fill find fix flag follow form forward frustrate frustration full fully further future general give glad guest guide happen hear heart hesitate high hold honest hope hour ideal immediate impact important improve incident include inform input inside inspect instance intend interest internal investigate investigation involve issue join keep kind kindly large learn leave let level line link listen live local log long loop lost loyal make manage management manager mean meantime member message mind minute miss moment month morning move name necessary news next note notice number offer office online open opportunity option order part particular pass patience patient people person personal phone place please plan point policy possible post priority privacy private problem proceed process product promise proper provide purpose put quality quick quickly raise reach read real reason receive recent recently record refer reference regard register regret regular related relevant remain remark reply report request require research resolve resolution respond response responsible return review right satisfaction satisfied save section seek send sense serious seriously serve set share short shortly show sincere sincerely site situation skip small social solution solve sort speak specialist specific staff standard start state stay step strive stuck submit suggest supply support sure surprise sure table take talk technical technician text thorough thoroughly time touch track treat trouble true trust try type understand unfortunate unfortunately unhappy update upset urgent usual valuable value valued visit voice wait want warm watch website week welcome wish wonder word work worry write yesterday young love chance definitely every everyone sound rough today feel sad expected fell short noted incident apologise query queries concerns experience standards store shop branch room user client company hotel member passenger address team teams matter truly details information attention apology clearly simply rest assured unit centre center desk line app website page portal ref code`
    .split(/\s+/)
    .map(stem),
);
/** As few as these may slip into any letter; more of them are about something. */
const ENOUGH = 2;

/** Whether a draft speaks of particular things: words beyond the routine of care, names of people left out. */
export function isParticular(draft: Reading, pack: Pack, name: string | undefined): boolean {
  const people = new Set(nameWords(name));
  let particular = 0;
  for (const [concept, { start, end }] of conceptsOf(draft, pack)) {
    const word = draft.text.slice(start, end).toLowerCase();
    const capital =
      /^\p{Lu}/u.test(draft.text.slice(start, end)) &&
      start > 0 &&
      !/[.!?]\s*$/.test(draft.text.slice(0, start));
    if (
      people.has(word) ||
      capital ||
      concept.includes(' ') ||
      /['’]/.test(word) ||
      ROUTINE.has(stem(word)) ||
      ROUTINE.has(concept)
    )
      continue;
    particular++;
  }
  return particular >= ENOUGH;
}
