/**
 * Common nouns for who acts or is acted on, with PLOVER's sector. Source: public knowledge of English-language news, reviewed by
 * hand. Columns: sector | forms, singular and plural (`soldier+` is `soldier;soldiers`).
 */
import { sectorSchema } from '../model/event.ts'
import { list, rows } from './table.ts'
import type { ActorNoun } from './types.ts'

/** Of the state itself: with a country's name or demonym they are that country. */
const STATE = `
GOV|government+;administration+;authorities;authority;regime+;cabinet+;ministry;ministries;foreign ministry;defense ministry;defence ministry;interior ministry;state department;embassy;embassies;consulate+;presidency;delegation+;official+;diplomat+;minister+;leadership;leader+;state media;negotiator+;negotiating team+;envoy+;junta+;royal court;palace;kingdom;republic;coalition government;caretaker government;transitional government;civil service;prison service;prison authorities;election commission;electoral commission;central bank;customs;council of ministers;security council
MIL|troop+;soldier+;jawan+;security personnel;army personnel;armed formation+;army;armies;military;militaries;armed forces;force+;navy;navies;naval forces;air force+;fighter jet+;warplane+;jet+;plane+;aircraft;bomber+;helicopter+;gunship+;helicopter gunship+;attack helicopter+;drone+;missile+;rocket force+;artillery;tank+;gunboat+;warship+;destroyer+;frigate+;submarine+;special forces;commando+;paratrooper+;marine+;sailor+;airman;airmen;pilot+;infantry;infantryman;infantrymen;conscript+;reservist+;serviceman;servicemen;servicewoman;servicewomen;battalion+;brigade+;regiment+;squad+;garrison+;air defense+;air defence+;air defense systems;border guard+;coast guard+;national guard;coastguard+;defense forces;defence forces;security force+;ground forces;ground troops;peacekeeping troops;military aircraft;armour;sniper+;general staff;army chief;occupation forces;invading forces;invasion force
COP|police;policeman;policemen;policewoman;policewomen;police personnel;police officer+;police force+;riot police;traffic police;border police;detective+;constable+;gendarme+;gendarmerie;sheriff's deputies;law enforcement;prison guard+;security guard+;patrolman;patrolmen;security services
SPY|intelligence;intelligence service+;intelligence agency;intelligence agencies;spy agency;spy agencies;secret service+;intelligence officer+;spy;spies;security agency;security agencies;secret police
LEG|parliament+;lawmaker+;congress;senate;assembly;national assembly;lower house;upper house;legislature+;legislator+;parliamentarian+;congressman;congressmen;congresswoman;congresswomen;senator+;parliamentary committee;lower chamber;upper chamber
JUD|court+;judge+;supreme court;high court;constitutional court;appeals court;tribunal+;judiciary;prosecutor+;prosecutors' office;prosecution;magistrate+;jury;attorney general;district court
`

/** Not of the state: private people, groups, firms. */
const OTHERS = `
UAF|gunman;gunmen;masked man;masked men;masked individual+;hooded man;hooded men;raider+;militiaman;militiamen;militia+;armed men;armed group+;armed gang+;bomber who;attacker+;assailant+;shooter+;armed man;armed element+;saboteur+;armed individual+;armed assailant+;suicide bomber+;bomb maker+;hijacker+;kidnapper+;mercenary;mercenaries;pirate+;bandit+;warlord+;extremist+;jihadi+;jihadist+;terrorist+;terror group+;hit squad+;death squad+;assassin+;paramilitary;paramilitaries;vigilante+;paramilitary force+;khwarij;khawarij;hostage taker+;hostage-taker+
REB|rebel+;maoist+;naxalite+;partisan+;insurgent+;militant+;guerrilla+;guerilla+;separatist+;fighter+;secessionist+;insurgency;insurgencies;rebel group+;rebel force+;rebel fighter+;militant group+;resistance fighter+;freedom fighter+;mujahideen;mujahedeen;mujahidin;armed opposition
CRM|thug+;miscreant+;goon+;henchman;henchmen;burglar+;stalker+;arsonist+;rapist+;mugger+;knifeman;knifemen;gang+;gangster+;gang member+;criminal+;drug trafficker+;cartel+;drug cartel+;smuggler+;trafficker+;mafia;mobster+;robber+;thief;thieves;murderer+;suspect+;kidnap gang+;looter+;gang leader+;gang boss;gang bosses;cartel leader+;cartel boss;drug lord+;drug dealer+;hitman;hitmen;extortionist+;carjacker+
CVL|civilian+;people;person+;individual+;resident+;villager+;woman;women;child;children;man;men;boy+;girl+;teenager+;infant+;baby;babies;family;families;passenger+;passer-by;passers-by;passerby;passersby;bystander+;pedestrian+;motorist+;motorcyclist+;cyclist+;biker+;driver+;worker+;farmer+;fisherman;fishermen;trader+;shopper+;customer+;guest+;tourist+;migrant+;refugee+;asylum seeker+;displaced people;protester+;protestor+;demonstrator+;activist+;crowd+;mob+;rioter+;citizen+;national+;local+;inhabitant+;community;communities;worshipper+;worshiper+;pilgrim+;mourner+;victim+;survivor+;hostage+;captive+;detainee+;prisoner+;inmate+;relative+;parent+;mother+;father+;brother+;sister+;son+;daughter+;husband;wife;boyfriend+;girlfriend+;ex-husband;ex-wife;ex-boyfriend;ex-girlfriend;stepfather;stepmother;grandfather+;grandmother+;grandson+;granddaughter+;nephew+;niece+;uncle+;aunt+;cousin+;jogger+;stepson;neighbour+;neighbor+;couple+;pensioner+;youth+;settler+;herder+;herdsman;herdsmen;nomad+;kurd+;yazidi+;yezidi+;tutsi+;hutu+;uighur+;uyghur+;rohingya+;tamil+;pashtun+;hazara+;druze;sunni+;shiite+;shia+;muslim+;christian+;copt+;jew+;hindu+;sikh+;buddhist+;tatar+;bedouin+;miner+;labourer+;laborer+;construction workers;employee+;staff;commuter+;voter+;supporter+;others;dozens;hundreds;thousands
EDU|student+;pupil+;schoolgirl+;schoolboy+;schoolchildren;teacher+;professor+;academic+;scholar+;university;universities;school+;researcher+;expert+;scientist+
JRN|journalist+;reporter+;correspondent+;cameraman;cameramen;photographer+;news crew+;media worker+;editor+;photojournalist+
MED|media;newspaper+;broadcaster+;television station+;radio station+;news agency;news agencies
HLH|doctor+;nurse+;medic+;paramedic+;medical staff;medical workers;health worker+;ambulance crew+;polio team+;polio worker+;vaccinator+;vaccination team+;medical team+;patient+;surgeon+;hospital staff;hospital+;rescuer+;rescue worker+;rescue team+;firefighter+;first responder+
NGO|aid worker+;aid agency;aid agencies;charity;charities;relief worker+;humanitarian worker+;human rights group+;rights group+;monitoring group+;aid group+;volunteer+;watchdog+
IGO|peacekeeper+;UN peacekeeper+;observer+;UN observer+;blue helmets;UN experts;international monitors
BUS|company;companies;firm+;businessman;businessmen;businesswoman;businesswomen;bank+;corporation+;contractor+;investor+;executive+;shareholder+;industry;factory workers;union leader+;retailer+;oil company
REL|cleric+;vicar+;deacon+;chaplain+;priest+;imam+;bishop+;monk+;nun+;novice+;rabbi+;preacher+;pastor+;missionary;missionaries;church+;clergy;clergyman;clergymen;mullah+
PTY|party;parties;ruling party;coalition;politician+;candidate+;party official+;party worker+;party leader+
OPP|opposition;opposition party;opposition parties;opposition leader+;opposition supporter+;opposition politician+;dissident+
`

function actorNouns(table: string, state: boolean): ActorNoun[] {
  return rows(table).map(([sector = '', forms]) => ({
    sector: sectorSchema.parse(sector),
    state,
    forms: list(forms).flatMap((form) => (form.endsWith('+') ? [form.slice(0, -1), `${form.slice(0, -1)}s`] : [form])),
  }))
}

/** One entry a sector; no form belongs to two of them. */
export const ACTOR_NOUNS: readonly ActorNoun[] = [...actorNouns(STATE, true), ...actorNouns(OTHERS, false)]
