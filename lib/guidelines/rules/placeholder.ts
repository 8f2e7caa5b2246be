import { z } from 'zod';
import { defineRule } from '../rule';

/** Words that stand in brackets only while somebody has still to fill them in. */
const FIELD =
  'name|first[ _-]?name|last[ _-]?name|full[ _-]?name|surname|customer(?:[ _-]?name)?|guest(?:[ _-]?name)?|client(?:[ _-]?name)?|user(?:[ _-]?name)?|agent(?:[ _-]?name)?|rep(?:[ _-]?name)?|handle|initials?|signature|sign[ _-]?off|date|day|time|amount|price|sum|order(?:[ _-]?(?:number|no|id|ref))?|ref(?:erence)?(?:[ _-]?(?:number|no))?|case(?:[ _-]?(?:number|no|id|ref))?|ticket(?:[ _-]?(?:number|no|id))?|booking(?:[ _-]?(?:number|no|ref))?|tracking(?:[ _-]?(?:number|no))?|number|link|url|website|email|e-mail|phone(?:[ _-]?number)?|address|product(?:[ _-]?name)?|item|model|issue|problem|topic|company(?:[ _-]?name)?|brand(?:[ _-]?name)?|store(?:[ _-]?name)?|shop|branch|location|city|town|flight(?:[ _-]?(?:number|no))?|hotel|room|department|team|reason|details?|xx+|tbc|tbd|todo|placeholder|text|message|salutation|title|here|n|x|y|month|year|hours|eta|policy|insert[^\\]}>\\n]{0,60}|your[^\\]}>\\n]{0,40}|add[^\\]}>\\n]{0,60}|enter[^\\]}>\\n]{0,40}|customer[^\\]}>\\n]{0,30}|specific[^\\]}>\\n]{0,40}|describe[^\\]}>\\n]{0,40}|relevant[^\\]}>\\n]{0,40}|appropriate[^\\]}>\\n]{0,40}';
const PATTERNS: RegExp[] = [
  // Template languages: {{ }}, {% %}, ${ }, %NAME%, %%NAME%%, <%= %>, *|FNAME|*
  /\{\{[^{}\n]{0,200}\}\}?|\{%[^{}\n]{0,200}%\}|\$\{[^{}\n]{0,100}\}|<%[^%\n]{0,100}%>|\*\|[^|\n]{1,60}\|\*|%%?[A-Za-z][A-Za-z_]{2,40}%%?(?![\p{L}\p{N}])|\[\[[^[\]\n]{0,100}\]\]|(?<![\p{L}\p{N}$])\$[A-Z][A-Z_]{2,40}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])__[A-Z][A-Z_ ]{1,40}__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}#])#[A-Z][A-Z_]{2,40}#|<<[^<>\n]{1,100}>>|\{\{|\}\}/gu,
  /\{\s?[A-Za-z][A-Za-z0-9_. -]{0,60}\s?\}/g,
  // [name], <first name>, (insert date)
  new RegExp(
    `\\[\\s?(?:the |your |their |his |her |customer'?s? |guest'?s? |client'?s? |agent'?s? |our |a |an )?(?:${FIELD})(?:'?s)?\\s?(?:here)?\\s?\\]`,
    'gi',
  ),
  new RegExp(
    `<\\s?(?:the |your |their |customer'?s? |guest'?s? |client'?s? |agent'?s? )?(?:${FIELD})(?:\\s?here)?\\s?>`,
    'gi',
  ),
  // Capitals in square brackets or angle brackets are a field whatever they say.
  /\[[A-Z][A-Z0-9_ /-]{1,60}\]|<[A-Z][A-Z0-9_ -]{1,60}>|\[\s?[_.…]{2,40}\s?\]|\[\s?\]/g,
  /\((?:insert|enter|add|fill in|your|customer|agent)[ _-](?:the |a |an |your )?(?:customer |first |agent |order |case )?(?:name|date|time|amount|number|link|url|reference|ref|details|issue|product|reason)[^()\n]{0,30}\)/gi,
  /(?<![\p{L}\p{N}#@_/.=-])(?:TODO|TBC|TBD|FIXME|XXX+|FIRSTNAME|FIRST_NAME|LASTNAME|FNAME|CUSTOMER_NAME|CUSTOMERNAME|INSERT_\w{1,30}|YOUR_\w{1,30}|PLACEHOLDER)(?![\p{L}\p{N}_])/gu,
  // XX where a name, number or time belongs; not a kiss at the end and no size.
  /(?<![\p{L}\p{N}#@_/.=-])[£$€]?(?:XX{1,20}(?:[-/:.]X{1,10}){0,6}|X{1,3}[-/:.]X{1,3}(?:[-/:.]X{1,4})?)(?![\p{L}\p{N}_])(?!\s*$)(?=\s?[^\s!])/gu,
  /(?<=[£$€#]|(?:order|reference|ref|number|no|case|ticket|flight|booking)[.:]?\s)x{2,20}(?![\p{L}\p{N}_])/giu,
  /\blorem(?:\s+ipsum)?(?:\s+dolor)?\b|\bipsum dolor\b/gi,
  /(?<![\p{L}\p{N}_])_{3,60}(?![\p{L}\p{N}_])|(?<=(?:hi|hello|dear|hey)\s)(?:\.{3,10}|…|_{2,60})(?=\s*,)/giu,
  /(?<![\p{L}\p{N}])(?:insert|enter|add)\s(?:the\s)?(?:customer(?:'s)?\s|first\s|order\s|agent\s)?(?:name|link|date|number|amount|reference)\shere(?![\p{L}\p{N}])/giu,
];
const KEYS =
  /^\[(?:\d+(?:\/\d+)?|enter|ctrl|shift|alt|esc|tab|del|delete|space|ok|menu|home|back|power|f\d+|sic|ad|paid|gift|pic|photo|link in bio|eng|uk|us|eu|faq|new|update|edit|video|image)\]$/i;

export const placeholder = defineRule({
  meta: {
    id: 'placeholder',
    title: 'Nothing left to fill in',
    why: 'A placeholder in a posted reply looks as if nobody was there.',
    source: 'Templates posted unfilled.',
    severity: 'block',
    options: z.strictObject({
      /** Words in brackets that are meant, such as the name of a button. */
      allow: z.array(z.string()).default([]),
    }),
    messages: { left: 'Fill in “{what}” or take it out.' },
  },
  check({ draft: { text }, post, options }) {
    const spans: { start: number; end: number }[] = [];
    for (const pattern of PATTERNS)
      for (const match of text.matchAll(pattern)) {
        const found = match[0];
        if (
          KEYS.test(found) ||
          // The customer's own letters: "Louis XX", "order XX-12".
          post?.text.includes(found) ||
          options.allow.some((word) => found.toLowerCase().includes(word.toLowerCase()))
        )
          continue;
        spans.push({ start: match.index, end: match.index + found.length });
      }
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    const outer: typeof spans = [];
    for (const span of spans) {
      const last = outer.at(-1);
      if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
      else outer.push({ ...span });
    }
    return outer.map((span) => ({
      messageId: 'left',
      data: { what: text.slice(span.start, span.end).slice(0, 40) },
      ...span,
    }));
  },
});
