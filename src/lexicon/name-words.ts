/** Words that help to tell names from other capitalised words. Reviewed by hand from general knowledge of English-language news. */

/** Lower-case words inside personal names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del dela delos della dello dei degli delle di da dos das do du des la las los le lo van von vom zur der den ter ten bin ibn bint binti binte al el ul ur abu ould wa y e zu af av'.split(
    ' ',
  ),
)

/** Honours, degrees and seats in letters behind a name (`Kari Lund KC`), without full stops. Source: the style guides of the Guardian, the Australian and the Nigerian press. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  `KC QC SC SAN MP MEP MSP MLA MNA MPA MPP TD MBE OBE CBE DBE KBE GBE KCMG GCMG CMG KCB GCB CVO KCVO LVO MVO DSO FRS FRSA FBA QPM AO AM OAM ONZM CNZM
  GCON CFR CON OFR OON MFR PhD MD DDS RN JD CPA Esq SJ`.split(/\s+/),
)

/** What follows a surname and is none, however it is written. Lower case. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv phd md mp obe cbe kc qc'.split(' '))

/** Family names that stand first, where a name of two or three parts begins with one of them. */
export const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(
  `xi wang li zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao peng zeng
  xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lei qin kim lee park choi jung kang cho yoon jang lim shin moon
  hwang ahn hong ryu nguyen tran pham vo dang bui do mao bo zeng`.split(/\s+/),
)

/** Family names of Vietnam that are words elsewhere ("Le Monde"): names where nothing but syllables of its language follows. */
export const VIETNAMESE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'le ngo ly ho dinh phan phung doan huynh hoang mai ha ta chu ton truong trinh luong lam duong quach'.split(' '),
)

/** Words of NOT_PERSONAL that are surnames too, behind a given name: "Kanye West". */
export const COMPASS_SURNAMES: ReadonlySet<string> = new Set(['west', 'north', 'east'])

/** Capitalised words that are no part of a person's name. Lower case. */
export const NOT_PERSONAL: ReadonlySet<string> = new Set(
  `street avenue road river lake mountain mount valley island islands sea ocean gulf bay strait desert peninsula bridge airport square park
  hospital school stadium hall palace church mosque cathedral temple tower building house hotel prison camp base station port city town
  village province district county state states region territory republic kingdom empire union federation war battle revolution crisis
  conflict treaty accord agreement pact deal act bill law amendment constitution convention protocol plan resolution charter declaration
  day week month year eve christmas easter ramadan hanukkah prize award cup league championship olympics games festival
  news times post journal daily tribune herald guardian magazine tv radio television channel network press media
  north south east west northern southern eastern western central new old great upper lower
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december spring summer autumn winter god bible koran quran internet covid english french german spanish arabic russian chinese
  hebrew christian muslim islamic jewish catholic protestant sunni shiite shia hindu buddhist orthodox jews muslims christians
  democrat democrats republican republicans independents conservative conservatives liberal liberals labour communist communists socialist nazi nazis
  european african asian american western arab arabs kurdish kurds latino hispanic
  force forces program programme project operation operations security national international special armed naval air space
  intelligence enforcement science information technology board trust fund foundation institute emergency management system systems
  facility complex center centre gallery galleries art arts shuttle rehabilitation aid command brigade battalion division regiment
  interview training education years libraries
  fleet squadron wing corps ship hms uss fs hmas hmcs usns rfa ins mv ss dam canal barrage plant factory mine theater theatre cinema symphony orchestra band album
  harbor harbour beach creek canyon springs heights reef volcano cemetery highway expressway motorway boulevard
  song film movie book novel series show windows chrome firefox android iphone
  twitter facebook instagram telegram youtube tiktok whatsapp google snapchat truth social
  mr mrs ms dr sir`.split(/\s+/),
)

/** Capital letters that are no organisation. */
export const NOT_ACRONYM: ReadonlySet<string> = new Set(
  'TV VAR PM CEO CFO COO GMT EST EDT PST PDT CET IST UTC BST AM ID GDP HIV AIDS DNA ICU VIP FAQ OK PHD MP MPS MEP MEPS SUV GPS PC IT AI DVD CD XML HTML HTTP VHF UHF FM MW KW GW MHZ GHZ VM SAT MVP RBI POV R&D S&M WWI WWII DC LED UV TNT CCTV MRI CT PTSD PPE STEM SWAT VR AR QR USB RAM ROM CPU AD BC BCE CE NB PS RSVP ETA SOS DIY BBQ IE EG RV NGO NGOS IED IEDS WMD POW POWS USD EUR ISBN URL PDF II III IV VI VII VIII IX XI XII LGBT LGBTQ ATM PR HR UFO DUI BREAKING UPDATE READ MORE WATCH VIDEO EXCLUSIVE LIVE AND THE FOR NOT BUT ALL'.split(
    ' ',
  ),
)

/** Words with a capital that begin sentences and are no names. Lower case; closed-class words and frequent openers. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those it he she they we i you his her its their our my your and but or so yet for nor if when while after before
  since until as although though because unless once where in on at by with from to of over under between among during through about
  against into without within upon despite according following earlier later meanwhile however moreover also still even now then there here
  what who which why how whether both either neither each every all some many most few several other another one two three four five six
  neighbouring neighboring seven eight nine ten dozens hundreds thousands no not never only just last next first second third new more less such same today
  yesterday tomorrow tonight officials police people authorities local state government ministers talks sources separately asked speaking
  addressing responding citing quoting meeting having being under due thanks prior instead rather indeed perhaps maybe yes well ok let
  please see read click photo image file video related updated published share follow`.split(/\s+/),
)

/** What own an organisation in its name: `People's Front`, `Sheriff's Office`. Lower case. */
export const GENITIVE_MEMBERS: ReadonlySet<string> = new Set(
  `people children women men farmers workers writers teachers sheriff prosecutor attorney president governor mayor nation world king queen
  coroner ombudsman veteran citizen consumer student`.split(/\s+/),
)

/**
 * Words in names of bodies that every state or town has (`Supreme Court`, `Ministry of Public Health`): alone they name none. Lower
 * case.
 */
export const LOCAL_MEMBERS: ReadonlySet<string> = new Set(
  `supreme high constitutional federal national state central public general special district county city municipal regional provincial
  local appeals appeal criminal civil military defense defence foreign interior finance health education energy justice trade labor labour
  agriculture transport transportation information affairs external internal home security economy economic environment culture tourism
  sports youth water oil petroleum mines planning development social welfare religious science technology industry commerce communications
  emergency emergencies situations electoral election intelligence royal armed air coast border naval navy army police prime minister
  president presidential office ministry department cabinet court government parliament senate assembly council committee commission
  agency bureau authority administration secretariat treasury embassy republican democratic upper lower joint common grand
  medical human rights women children family housing urban rural infrastructure investment foreign exterior relations islamic catholic
  muslim christian orthodox jewish space news press conference center centre museum`.split(/\s+/),
)

/** People whom news calls by letters. Source: public knowledge. */
export const PEOPLE_IN_LETTERS: ReadonlySet<string> = new Set(
  'JFK RFK LBJ FDR MLK AOC MBS MBZ BBM GMA PNOY KCR YSR MGR NTR SRK KSI KSM OBL DSK BHL PPK KRS'.split(' '),
)

/** Languages that are named after no one country. Lower case; the others are demonyms of `countries.ts`. */
export const TONGUES: ReadonlySet<string> = new Set(
  `arabic kurdish hebrew persian farsi dari pashto urdu hindi bengali tamil punjabi sanskrit latin greek english mandarin cantonese tibetan
  uyghur tatar catalan basque yiddish swahili hausa yoruba igbo zulu amharic tigrinya berber romani aramaic pinyin`.split(
    /\s+/,
  ),
)

/** States of the US as newspapers shorten them behind a town (`Lund, Ill.`), without full stops. Source: Associated Press style. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev NH NJ NM NY NC ND Okla Ore Pa RI SC SD
  Tenn Tex Vt Va Wash WVa Wis Wyo Penn DC`.split(/\s+/),
)

/**
 * How parliaments shorten a lawmaker's party in brackets behind the name (`Kari Lund (Con, Wexel)`). Source: Hansard of the United
 * Kingdom, of Australia and of Canada, the Congressional Record.
 */
export const PARTY_LETTERS: ReadonlySet<string> = new Set(
  'Con Lab LD LibDem SNP PC DUP UUP SDLP APNI Ind CB D R I ALP LP LNP NDP CPC BQ'.split(' '),
)

/** People of the states of the US, who stand before a name without a comma (`Ohioan Kari Lund`). Lower case, singular. */
export const STATE_DEMONYMS: ReadonlySet<string> = new Set(
  `alabamian alaskan arizonan arkansan californian coloradan floridian georgian hawaiian idahoan illinoisan indianan iowan kansan kentuckian
  louisianan marylander michigander minnesotan mississippian missourian montanan nebraskan nevadan ohioan oklahoman oregonian pennsylvanian
  tennessean texan utahn vermonter virginian washingtonian wisconsinite`.split(/\s+/),
)

/** Titles that are surnames too (`Kari Bishop`, `Mehbooba Mufti`). Lower case. */
export const SURNAME_TITLES: ReadonlySet<string> = new Set(
  `king prince duke earl baron bishop pope dean judge justice major marshal sheikh sheik shaikh mufti imam mullah begum pandit sultan emir amir
  pastor cardinal constable sergeant sheriff mayor chancellor driver farmer singer player coach pilot`.split(/\s+/),
)

/** Titles that stand inside names of several words (`Hassan Sheikh Mohamud`). Lower case. */
export const INNER_TITLES: ReadonlySet<string> = new Set(
  'sheikh sheik shaikh amir emir prince king duke earl dean sultan imam mullah haji begum pasha'.split(' '),
)

/** Titles that news uses as given names more often than as titles right before a surname (`Dean Wexel`, `Amir Khan`). Lower case. */
export const GIVEN_TITLES: ReadonlySet<string> = new Set('amir dean earl duke'.split(' '))

/** Titles that are given names now and then (`the striker Prince Boateng`). Lower case. */
export const RARE_GIVEN_TITLES: ReadonlySet<string> = new Set('prince king queen marshal pope baron sultan'.split(' '))

/** Given names that are words of everyday English, too common there to tell a name by themselves. Lower case. */
export const WORD_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `will may grace faith hope april june dawn chance chase cliff colt drew dale ivy miles noble olive price reed skip sunny wade ward
  art precious blessing patience mercy innocent`.split(/\s+/),
)

/**
 * Virtues, graces and seasons by which people are called, in Africa above all, and which open sentences as words more often than as
 * names. Lower case. Source: public knowledge, reviewed by hand.
 */
export const VIRTUE_NAMES: ReadonlySet<string> = new Set(
  `joy justice peace prince princess victory favour favor goodness godsend gift comfort promise praise glory destiny honour honor prudence
  verity lucky bright miracle testimony wisdom memory beauty talent happy happiness fortune summer autumn jewel treasure love loveth
  confidence perpetual sunday monday friday charity trust mark rich pierce`.split(/\s+/),
)

/** Names of places that are given names too (`Jordan Lund`, `Israel Wexel`). Lower case. Source: public knowledge, reviewed by hand. */
export const PLACE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `israel jordan chad georgia kenya india ireland holland austin dallas houston paris london sydney savannah florence charlotte adelaide chelsea
  brooklyn lincoln phoenix denver orlando sofia victoria santiago milan kingston hamilton wellington stanley douglas carolina virginia dakota
  montana geneva vienna verona siena odessa aurora valencia francisco`.split(/\s+/),
)

/** Function words that are family names too, where a capital inside a sentence is no accident (`To Lam`, `He Wexel`). Lower case. */
export const FUNCTION_NAMES: ReadonlySet<string> = new Set('to an so he you no my ha do'.split(' '))
