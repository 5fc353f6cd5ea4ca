import type { ExclusionReason } from '../model/article.ts'

/**
 * Lines on a news page that are no body text. A pattern is matched against one whole line (blanks at its ends left out,
 * at most 600 characters); every part of it is bounded. `yes` and `no` are an example and a counter-example of our own:
 * both are run as tests.
 */
export interface Boilerplate {
  readonly why: ExclusionReason
  readonly pattern: RegExp
  readonly yes: string
  readonly no: string
}

export const BOILERPLATE: readonly Boilerplate[] = [
  // Disclaimers
  {
    why: 'disclaimer',
    pattern: /^\W{0,3}disclaimer\s?[:–—-].{0,560}$/i,
    yes: 'Disclaimer: This item was published from a feed and has not been checked.',
    no: 'The ministry added a disclaimer: it had not seen the report.',
  },
  {
    why: 'disclaimer',
    pattern:
      /^\W{0,3}(?:except for the headline,? )?this (?:story|post|article|report|copy|content|news item) (?:has|is|was|may)(?: not| be| been| only)?.{0,60}(?:auto-?(?:matically )?|edited|published from|generated|syndicated|wire|translated by|staff).{0,400}$/i,
    yes: '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
    no: 'This story was first told by the envoy, who met the king on Friday.',
  },
  {
    why: 'disclaimer',
    pattern: /^\W{0,3}except for the headline.{0,400}$/i,
    yes: '(Except for the headline, nothing in this report has been changed by our desk.)',
    no: 'Except for the two wounded guards, nobody was hurt.',
  },
  {
    why: 'disclaimer',
    pattern: /^\W{0,3}the (?:views|opinions) expressed (?:here|in this|by the author|above|are).{0,400}$/i,
    yes: 'The views expressed in this article are those of the author.',
    no: 'The views expressed at the summit differed, he said.',
  },
  {
    why: 'disclaimer',
    pattern: /^(?:©|\(c\)|copyright\b)\W{0,3}.{0,200}$/i,
    yes: '© 2024 Example Media. All rights reserved.',
    no: 'Copyrighted maps were handed to the delegation.',
  },
  {
    why: 'disclaimer',
    pattern: /^.{0,120}\ball rights reserved\.?$/i,
    yes: 'Example Press 2024. All rights reserved.',
    no: 'They said all rights reserved to the province would be kept.',
  },
  {
    why: 'disclaimer',
    pattern: /^our standards:.{0,120}$/i,
    yes: 'Our Standards: The Trust Principles of the desk',
    no: 'Our standards have not changed, the minister said.',
  },
  {
    why: 'disclaimer',
    pattern: /^\W{0,3}(?:correction|clarification|editor['’]?s note)s?\s?[:–—-].{0,560}$/i,
    yes: 'Correction: An earlier version of this article gave the wrong day.',
    no: 'A correction was made on Tuesday, the ministry said.',
  },
  // App and site prompts
  {
    why: 'prompt',
    pattern:
      /^(?:open|read|view|watch|continue)(?: this| the)?(?: story| article)?(?: reading)? (?:in|on)(?: the| our)? app\W{0,3}$/i,
    yes: 'Open in app',
    no: 'Open in appearance, the talks were tense in private.',
  },
  {
    why: 'prompt',
    pattern: /^(?:please )?(?:download|get|install|try)(?: the| our)?(?: free| latest)?(?: news)? app\b.{0,120}$/i,
    yes: 'Download our free news app for alerts',
    no: 'Download speeds fell after the strike on the cable.',
  },
  {
    why: 'prompt',
    pattern:
      /^(?:please )?(?:subscribe|sign up|register|log ?in|sign in)\b(?:\W{0,3}|.{0,80}\b(?:newsletters?|alerts|account|access|updates|inbox|app|e-?mails?|briefings?|channel|free|to read|to continue)\b.{0,100})$/i,
    yes: 'Subscribe to our daily newsletter',
    no: 'Sign up for the army, the president told young men.',
  },
  {
    why: 'prompt',
    pattern: /^(?:please )?(?:follow|like|join|find) (?:us|our)\b.{0,160}$/i,
    yes: 'Follow us on WhatsApp for the latest news',
    no: 'Follow-up talks are planned for Monday.',
  },
  {
    why: 'prompt',
    pattern: /^(?:click|tap|press) (?:here|on|the|this|play)\b.{0,160}$/i,
    yes: 'Click here to read the full report',
    no: 'Tapping the line, agents heard both men.',
  },
  {
    why: 'prompt',
    pattern:
      /^get (?:the|all the|breaking|more|our|latest|daily|instant)\b.{0,40}\b(?:news|updates?|headlines|alerts|stories|newsletters?|inbox)\b.{0,120}$/i,
    yes: 'Get the latest news from the region in your inbox',
    no: 'Get the prisoners home first, the envoy said.',
  },
  {
    why: 'prompt',
    pattern:
      /^(?:share|tweet|print|email|e-mail|copy link|comments?|save|bookmark|listen|advertisement|advertising|sponsored|whatsapp|facebook|twitter|telegram|linkedin|reddit|skip to (?:main )?content|back to top|menu|search|loading)(?: (?:this|via|on|to|story|article|post|by|link|facebook|twitter|whatsapp|ad))*\W{0,3}$/i,
    yes: 'ADVERTISEMENT',
    no: 'Share of votes rises in the north',
  },
  {
    why: 'prompt',
    pattern: /^(?:story|article|report|text) continues (?:below|after)\b.{0,60}$/i,
    yes: 'Story continues below advertisement',
    no: 'The story continues below the surface, he said.',
  },
  {
    why: 'prompt',
    pattern: /^(?:estimated )?(?:reading time|read time)?\W{0,3}\d{1,3} ?-?min(?:ute)?s?(?: read)?\W{0,3}$/i,
    yes: '3 min read',
    no: '3 minutes later the shelling began.',
  },
  {
    why: 'prompt',
    pattern: /^(?:listen to|play|pause|watch)(?: this)?(?: the)? (?:article|story|audio|video|live)\W{0,3}.{0,20}$/i,
    yes: 'Listen to this article',
    no: 'Listen to this man, the widow asked the court.',
  },
  {
    why: 'prompt',
    pattern: /^home(?:\s?[>»›/|]\s?[\p{L} &-]{1,40}){1,5}$/iu,
    yes: 'Home > World > Europe',
    no: 'Home was far away for the 300 soldiers.',
  },
  {
    why: 'prompt',
    pattern: /^(?:we|this site|this website|our site) uses? cookies\b.{0,300}$/i,
    yes: 'We use cookies to improve your visit.',
    no: 'We use drones at night, the commander said.',
  },
  {
    why: 'prompt',
    pattern: /^(?:have|got|do you have) an? (?:news |story )?tip\b.{0,120}\?.{0,160}$/i,
    yes: 'Got a tip? Write to our reporters.',
    no: 'Have tips from residents led police to the men?',
  },
  {
    why: 'prompt',
    pattern:
      /^(?:for (?:more|all the) |stay (?:up to date|tuned|updated)|catch all the ).{0,60}\b(?:news|updates|stories|headlines|app|channel|website|visit)\b.{0,160}$/i,
    yes: 'For all the latest news, visit our website',
    no: 'For more than a year the two sides had not met.',
  },
  // Links to other articles
  {
    why: 'related',
    pattern:
      /^\W{0,3}(?:also read|read also|also see|see also|read more|read next|must read|more on this|recommended|related|trending|watch|read)\s?(?:[|:»>].{0,300}|\W{0,3})$/i,
    yes: 'Also read: Ministers meet in Vienna for a third day',
    no: 'Also reading the letter was the prime minister.',
  },
  {
    why: 'related',
    pattern:
      /^(?:(?:related|more|top|latest|trending|popular|recommended|other) (?:stories|articles|news|topics|headlines|posts|coverage|reading|videos)|you may also like|more from .{1,60}|most read|editors['’]? picks?|topics?|tags?)\W{0,3}$/i,
    yes: 'Related stories',
    no: 'More stories of torture reached the tribunal.',
  },
  {
    why: 'related',
    pattern: /^(?:tags?|topics?|keywords|filed under|first published|published in)\s?:.{0,300}$/i,
    yes: 'Tags: diplomacy, energy, air defence',
    no: 'Topics of the call were energy and grain.',
  },
  // Captions
  {
    why: 'caption',
    pattern:
      /^\W{0,3}(?:photo|photos|image|images|picture|pic|video|graphic|map|illustration)(?: (?:credit|credits|source|courtesy|by))?s?\s?[:/|].{0,200}$/i,
    yes: 'Photo credit: Press office of the ministry',
    no: 'Photos showed the two ministers at the table.',
  },
  {
    why: 'caption',
    pattern:
      /^.{0,400}[|([]\s?(?:photo|image|picture|pic|file photo|video)(?: (?:credit|source|courtesy))?s?(?:\s?[:/|]| by ).{0,100}$/i,
    yes: 'The two ministers at the airport. (Photo: Press office)',
    no: 'The army published a video by a soldier who saw the strike.',
  },
  {
    why: 'caption',
    pattern:
      /^\W{0,3}(?:a )?(?:file|representative|representational|representation|undated handout) (?:photo|image|picture|pic|photograph|file)s?\b.{0,300}$/i,
    yes: 'File photo of the foreign minister in Geneva',
    no: 'File cabinets were taken from the embassy.',
  },
  {
    why: 'caption',
    pattern: /^.{0,400}[[(](?:file|handout|archive|pool)\s?[:/)\]].{0,100}$/i,
    yes: 'Smoke over the port on Sunday [File: News Desk/AFP]',
    no: 'The lawyer put the file: a thin one, on the table.',
  },
]

/** Header lines under which only links to other articles follow. */
export const RELATED_HEADER =
  /^(?:related|more|top|latest|trending|popular|recommended|other) (?:stories|articles|news|headlines|posts|coverage|reading)\W{0,3}$|^(?:you may also like|most read|more from .{1,60})\W{0,3}$/i

/** No line longer than this is boilerplate. */
export const MAX_BOILERPLATE_LENGTH = 600
