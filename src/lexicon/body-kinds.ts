import type { Sector } from '../model/event.ts'
import { list, rows } from './table.ts'

/** What news calls a body by, and which bodies may be called so. */
export interface BodyKind {
  /** Words of names that say so: "court" is said by "Tribunal". Folded. */
  readonly words: ReadonlySet<string>
  /** Sectors whose bodies may be called so where their names tell nothing. */
  readonly sectors: ReadonlySet<string>
  /** Kinds that may be called so too: a bank is a company. */
  readonly wider: ReadonlySet<string>
}

const spaced = (words: string | undefined): ReadonlySet<string> =>
  new Set((words ?? '').split(' ').filter((word) => word !== ''))

/**
 * Columns: the noun, words of names that say so, sectors whose bodies are called so where no word tells, kinds that are called so
 * too. Source: public knowledge of English-language news, reviewed by hand.
 */
const KINDS = `
court|court courts tribunal|JUD|
tribunal|court tribunal||
bank|bank banks banco banca banque bancorp bankers||
union|union unions unite unison guild syndicat sindicato sindacato workers teachers teamsters nurses||
university|university universidad universidade universite universita universitat universiteit|EDU|college
college|college|EDU|
school|school academy college||
hospital|hospital hospitals clinic infirmary||
airline|airline airlines airways air aeroflot lufthansa qantas aer||
company|company co corp corporation inc ltd limited plc llc gmbh holdings industries motors energy|BUS|bank airline firm
firm|firm company co corp corporation inc ltd limited plc llc gmbh holdings partners|BUS|bank airline company
ministry|ministry ministerio ministere ministero|GOV|
department|department treasury pentagon||
agency|agency administration authority service services office bureau|GOV SPY COP IGO HLH NGO MIL|commission department organization centre programme fund
party|party parti partido partito partai congress|PTY OPP|movement union alliance coalition front
movement|movement movimiento mouvement front resistance|REB UAF PTY OPP CVL|party union alliance coalition
front|front frente||
group|group groupe grupo gruppo forum|REB UAF CRM NGO CVL BUS IGO PTY OPP REL|movement front association alliance coalition charity foundation company firm network watch
organization|organization organisation|NGO IGO REB UAF CVL REL|group movement association federation charity foundation network centre committee union programme watch
organisation|organization organisation|NGO IGO REB UAF CVL REL|group movement association federation charity foundation network centre committee union programme watch
body|association federation confederation|NGO IGO CVL GOV|agency commission committee council union organization association federation league
council|council consejo conseil consiglio||
committee|committee comite comitato panel||
commission|commission comision||
association|association asociacion associazione associacao||
federation|federation confederation||
league|league||
institute|institute instituto institut||
foundation|foundation fundacion fondation stiftung||
alliance|alliance coalition nato||
coalition|coalition alliance||
charity|charity aid relief trust|NGO|foundation
club|club fc cf afc united rovers wanderers||
network|network||
centre|centre center||
programme|programme program||
fund|fund||
watch|watch||
`

/** The nouns with their kinds. Singular, lower case. */
export const BODY_KINDS: ReadonlyMap<string, BodyKind> = new Map(
  rows(KINDS).map(([noun = '', words, sectors, wider]) => [
    noun,
    { words: spaced(words), sectors: spaced(sectors) as ReadonlySet<Sector>, wider: spaced(wider) },
  ]),
)

/**
 * Banks whose names do not say so. Source: the Financial Stability Board's lists of global systemically important banks, and the
 * large retail banks of Europe. Folded.
 */
export const BANKS: ReadonlySet<string> = new Set(
  list(
    'jpmorgan;jpmorgan chase;jp morgan;citi;citigroup;hsbc;barclays;bnp paribas;goldman sachs;ubs;bpce;credit agricole;ing;ing group;morgan stanley;mitsubishi ufj;santander;societe generale;standard chartered;state street;sumitomo mitsui;wells fargo;mizuho;bny mellon;lloyds;natwest;credit suisse;unicredit;bbva;intesa sanpaolo;rabobank;commerzbank;sberbank;privatbank',
  ),
)
