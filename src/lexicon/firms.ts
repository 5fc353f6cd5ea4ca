/** Words by which news tells a firm, or another body, that is called like a person. Reviewed by hand from general knowledge of business pages. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** What a body says that "it" does, and what is said of no weather and no state of affairs ("it would be hard"). Lemmas. */
export const BODY_DEEDS = words(
  `recall cut close open reopen sell buy acquire launch invest hire appeal pay suspend halt raise earn sack fire appoint deliver ship supply refund
  compensate plan aim intend expect agree cooperate comply investigate employ operate manufacture sign recruit lay build evacuate contain
  withdraw publish receive notify review want comment regret apologise apologize deny decline refuse respect welcome cooperate support oppose
  consider decide seek offer provide`,
)

/** What is done to a body that says so of itself: `said it had been forced to close shops`, `had been fined`. Participles. */
export const SUFFERED_BY_BODIES = words(
  'forced ordered told asked notified informed contacted approached fined sued hacked targeted',
)

/** What a body says that it is: `said it was sorry`, and no state of affairs. Adjectives. */
export const BODY_MOODS = words(
  'sorry aware committed confident pleased proud unable determined saddened disappointed cooperating',
)

/** What a body does as a rule, in the clause that says which it is: `X, which runs 31 hospitals,`. Lemmas. */
export const BODY_TRADES = words(
  'run operate own employ manufacture produce sell publish supply represent campaign organise organize insure',
)

/** What only a firm has: `said its shares fell`. Lower case. */
export const FIRM_GOODS = words(
  `shares sales profit profits revenue revenues earnings customers employees workforce factory factories plant plants stores dealers shareholders
  subsidiary subsidiaries dividend quarterly annual first-quarter second-quarter third-quarter fourth-quarter net operating headquarters`,
)

/** What a firm's shares do. Lemmas. */
export const SHARE_MOVES = words(
  'fall rise drop jump gain slip climb tumble close trade surge plunge slide soar sink add lose',
)

/** States of the US as bodies of theirs shorten them in their names (`Cal Fire`). As written. */
export const STATE_SHORT_FORMS = words('Cal Calif Penn Mass Conn Okla Tenn Fla Ariz Minn Wis Wash')

/** What such a body does: `Cal Fire`, `Penn State`. As written. */
export const STATE_SERVICES = words(
  'Fire State Poly Parks Transit Power Water Health Forestry Maritime Rail Tech Turnpike Lottery',
)

/**
 * What firms make or do, as the last word of their names (`Wexel Cement`), and hardly anybody's surname. Lower case. Words that
 * end any name of a body stand in `organizations.ts`.
 */
export const FIRM_TRADES = words(
  `ironworks steelworks shipyard dairies dairy cement textiles chemicals mining minerals resources ventures cosmetics footwear furniture
  beverages brewery distillers farms tobacco cables rubber packaging engineering construction contractors builders properties realty
  developers estates supermarkets supermarket airline cargo shipping cruises ferries railway rail telecoms telecommunications mobile wireless
  networks digital solutions services consulting associates analytics markets bancorp finance financial savings mutual assurance
  reinsurance healthcare diagnostics biosciences sciences resorts restaurants pizza wines seafoods fisheries aquaculture meats poultry
  bakery bakeries organics agro motorsport cycles tyres tires batteries solar nuclear utilities electric timber forestry paints plastics
  metals aluminium aluminum copper zinc diamonds jewellers fashion apparel garments knitwear sportswear publishing publishers cinemas
  theatres films productions animation interactive armaments ordnance aviation avionics helicopters airports ports terminals dredging
  offshore drilling pipelines refining fuels lubricants trading commodities underwriters trustees payments crypto works ceramics paper
  pharma retail transport travel tours toys hydro hydropower renewables lithium uranium platinum bearings turbines instruments controls
  appliances interiors kitchens optics photonics quantum genetics genomics oncology vaccines orthopaedics dental insurance brokers`,
)

/** Those of them that are no person's trade: `X, the carmaker,`. Lower case. */
export const FIRMS_ONLY = words(
  `airline carmaker automaker lender drugmaker chipmaker conglomerate brokerage bourse utility shipbuilder steelmaker planemaker refinery telco fintech
  lobby regulator consultancy nonprofit ngo`,
)

/** What news calls a firm by behind its name: `the airline`, `the lender`. Lower case. */
export const CALLED_FIRMS = words(
  `company firm airline carrier carmaker automaker retailer supermarket bank lender insurer brewer brewery distiller miner drugmaker chipmaker
  manufacturer conglomerate startup start-up brokerage exchange bourse utility operator shipbuilder steelmaker planemaker refiner grocer
  restaurateur broadcaster publisher charity nonprofit ngo theme-park telco fintech bookmaker franchise lobby regulator refinery consultancy`,
)
