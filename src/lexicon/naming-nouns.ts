/**
 * Common nouns that stand beside a name and say what it names: `the town of X`, `the film X`, `the designer X`, `X magazine`. Lower
 * case, singular and plural. Source: public knowledge of English-language news, reviewed by hand.
 */

function nouns(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => (word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word])),
  )
}

/** What is a place: `the village of X`, `X district`. */
export const PLACE_NOUNS: ReadonlySet<string> = nouns(
  `town+ city cities village+ hamlet+ suburb+ neighborhood+ neighbourhood+ district+ province+ county counties region+ governorate+ oblast+
  prefecture+ municipality municipalities township+ settlement+ outpost+ kibbutz commune+ borough+ parish quarter ward island+ islet+ peninsula
  river+ lake+ mountain+ mount valley+ desert coast bay beach beaches cape port+ harbor harbour airport+ airfield+ airbase+ base camp+ crossing
  checkpoint+ bridge+ dam+ tunnel square street+ avenue road highway motorway park stadium arena prison jail fort fortress mosque+ cathedral
  temple+ shrine+ monastery synagogue cemetery hotel mall market station state territory territories enclave exclave archipelago strait canal
  reservoir hospital+ clinic+ complex compound building+ marshes hills heights ridge pass gorge glacier volcano forest reef plateau`,
)

/** What is made or done: works, ships, machines, tongues, products, plans. A run of capitals behind it names that. */
export const WORK_NOUNS: ReadonlySet<string> = nouns(
  `film+ movie+ documentary documentaries book+ novel+ memoir+ autobiography biography poem+ play+ musical+ opera+ ballet song+ single+ album+ track+
  painting+ sculpture+ portrait print+ series show+ sitcom drama comedy thriller episode+ programme+ podcast+ game+ videogame+ app+ software
  browser+ database+ website+ blog+ hashtag+ slogan+ motto ship+ vessel+ boat+ yacht+ ferry ferries tanker+ freighter+ trawler+ carrier+ frigate+
  destroyer+ submarine+ cruiser+ corvette+ warship+ aircraft plane+ jet+ helicopter+ drone+ satellite+ spacecraft probe rover rocket+ missile+
  tank+ rifle+ truck+ car+ robot+ phone+ tablet+ language+ dialect+ hurricane+ typhoon+ cyclone+ storm+ operation+ exercise+ award+ prize+ trophy
  medal+ festival+ tournament race breed+ horse+ dog+ cat+ drug+ vaccine+ brand+ beer+ restaurant+ nightclub+ bar cafe pub`,
)

/** What acts as a body: `the company X`, `X news agency`. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = nouns(
  `company companies firm+ bank+ maker+ manufacturer+ carmaker+ automaker+ retailer+ supermarket+ airline+    
 conglomerate+ giant startup+ brokerage insurer+ lender+ broadcaster+ newspaper+ daily magazine+ weekly
 tabloid+ journal+ network+ channel agency agencies group+ band+ quartet choir orchestra party parties movement+ organization+ organisation+
 association+ foundation+ charity charities union+ federation coalition+ alliance+ club+ team+ militia+ gang+ cartel+ sect+ cult+ network
 university universities college+ school+ academy institute+ thinktank watchdog+ consultancy consortium subsidiary `,
)

/** Who is a person: trades and kin that are no office. Behind a comma or before a name. */
export const PERSON_NOUNS: ReadonlySet<string> = nouns(
  `designer+ musician+ guitarist+ drummer+ bassist+ pianist+ violinist+ composer+ conductor+ architect+ sculptor+ painter+ artist+ illustrator+
  cartoonist+ chef+ comedian+ comic dancer+ choreographer+ model+ producer+ screenwriter+ songwriter+ singer-songwriter rapper+ frontman star+
  celebrity legend hero champion+ winner+ swimmer+ runner+ sprinter+ cyclist+ golfer+ boxer+ wrestler+ racer+ jockey+ quarterback pitcher defender
  winger goalscorer teammate+ colleague+ friend+ brother sister son daughter wife husband father mother uncle aunt cousin nephew niece grandson
  granddaughter grandfather grandmother stepfather stepmother girlfriend boyfriend fiance fiancee widow widower partner heir rival opponent
  predecessor successor counterpart inventor creator explorer philosopher theologian mathematician physicist chemist biologist geologist
  geographer astronomer psychologist psychiatrist sociologist anthropologist archaeologist linguist librarian curator critic pundit commentator
  host moderator hacker whistleblower informant protester demonstrator activist pioneer socialite heiress philanthropist financier broker
  publicist aide adviser advisor confidant ally loyalist protege mentor tutor classmate roommate bodyguard chauffeur gardener hostage captive
  pollster lobbyist donor detainee prisoner inmate convict fugitive killer murderer bomber mastermind ringleader recruiter spy defector exile refugee migrant`,
)

/** What a body is or was, before its whole name and no part of it: `Paramilitary Rapid Support Forces`, `Rival Manchester United`. */
export const DESCRIBERS: ReadonlySet<string> = nouns(
  `paramilitary rebel militant separatist insurgent jihadist islamist extremist terrorist mercenary vigilante outlawed banned defunct exiled former
  ex opposition ruling rival fellow embattled troubled ailing beleaguered cash-strapped scandal-hit giant mighty incumbent neighbouring neighboring
  newly-promoted relegated champions hosts holders leaders visitors`,
)

/** What is called after who leads it: `the Brandt government`, `Brandt's regime`. */
export const LED_NOUNS: ReadonlySet<string> = nouns(
  'government+ regime+ administration+ presidency premiership cabinet+ campaign+ dictatorship',
)

/** What follows letters that are no body's: `the ABC system`, `ABC database`. */
export const ACRONYM_THINGS: ReadonlySet<string> = nouns(
  `system+ database+ language+ format+ standard+ protocol+ technology technologies test+ tax taxes code+ file+ virus viruses vaccine+ variant+ scan+
  machine+ camera+ drive+ card+ number+ rate+ level+ index scale ratio exam+ degree+ class classes tower+ missile+ rocket+ tank+ aircraft jet+ plane+
  helicopter+ drone+ rifle+ bomb+ vehicle+ device+ chip+ screen+ bulb+ light+ signal+ treatment+ therapy gene molecule radiation repository
  satellite+ sensor+ policy policies deal treaty pact agreement rules`,
)

/** Words that begin names of places: `Fort X`, `San X`. Lower case. */
export const PLACE_BEGINNINGS: ReadonlySet<string> = nouns(
  `san santa santo sao fort mount mt lake+ port puerto saint st ste los las el la le tel new cape camp point isle isles upper lower north south east west
  northern southern eastern western northwest northeast southwest southeast central greater great grand rio bay jabal jebel tal tell wadi kafr khan
  deir beit ain umm bir monte villa ciudad nueva nuevo bad gulf sea strait ras abu-dhabi`,
)

/** What names a country's own branch of something before the country: `Statistics Canada`, `Team Norway`. Lower case. */
export const NATIONAL_OPENERS: ReadonlySet<string> = nouns(
  `statistics environment transport health sport sports screen parks elections volleyball rugby cricket athletics swimming cycling tennis
  basketball hockey football rowing gymnastics team air radio energy tourism telecom telekom greenpeace transparency caritas amnesty libraries
  universities industry innovation business enterprise creative visit pride equality labour conservatives liberals vote
  swim netball archery badminton boxing triathlon judo golf squash surfing sailing equestrian diving softball baseball
  historic natural homes highways`,
)
