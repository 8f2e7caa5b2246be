export const USAGE = `earshot – the engines of the extension on the command line: JSON Lines in, JSON Lines out.

  earshot detect --pack FILE [INPUT]                find brands: {id, text, site?, author?, url?} → {id, mentions}
  earshot triage --pack FILE [--learn FILE] [INPUT]  what a post wants and how urgent it is → {id, sentiment, category, …}
  earshot check --pack FILE [INPUT]                 what the guidelines say: {id, draft, post?, …} → {id, verdict, findings}
  earshot suggest --pack FILE [INPUT]               replies from the plays: {id, post, customer?, …} → {id, suggestions}
  earshot pack check FILE…                          what is wrong with a pack, by line and field
  earshot pack test FILE…                           run the tests that stand in a pack
  earshot pack diff BEFORE AFTER                    what a new version changes
  earshot pack figures [BEFORE] FILE REPLIES        how often each rule fires on replies, and what would change
  earshot pack examples FILE --learn FILE           the next version, with corrections as examples, masked
  earshot pack schema                               the pack format as JSON Schema
  earshot read-page --url URL FILE                  the posts an adapter reads on a saved page

INPUT is a file; without it the standard input is read. --pack may be given several times (check takes one).
REPLIES are lines as for check, with overridden: [rules] where an agent overrode some.
--json gives the reports of pack commands as JSON. --learn takes corrections: {text, label: {category?, …}}.
Exit status: 0 done, 1 a pack has mistakes or fails its tests, 2 bad use or bad input.
`;
