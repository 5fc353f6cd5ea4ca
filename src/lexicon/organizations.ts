/**
 * Organisations that news names often, and the words by which unknown ones are told. Source: public facts, reviewed by hand; the
 * tables lie in `organizations/`.
 */
import { sectorSchema, type Sector } from '../model/event.ts'
import { ARMED } from './organizations/armed.ts'
import { INTERNATIONAL } from './organizations/international.ts'
import { SOCIETY, STATE_BODIES } from './organizations/national.ts'
import { OUTLETS } from './organizations/outlets.ts'
import { FIRMS_AND_SOCIETIES } from './organizations/society.ts'
import { WORLD } from './organizations/world.ts'
import { list, rows } from './table.ts'
import type { OrganizationFacts } from './types.ts'

function organization(columns: string[]): OrganizationFacts {
  const [name = '', sector = '', country = '', stateOf = '', aliases] = columns
  return {
    name,
    aliases: list(aliases),
    sector: sectorSchema.parse(sector),
    country: country === '' ? null : country,
    stateOf: stateOf === '' ? null : stateOf,
  }
}

/** All organisations. No written form belongs to two of them, nor to a country. */
export const ORGANIZATIONS: readonly OrganizationFacts[] = [
  INTERNATIONAL,
  ARMED,
  STATE_BODIES,
  SOCIETY,
  FIRMS_AND_SOCIETIES,
  WORLD,
  OUTLETS,
].flatMap((table) => rows(table).map(organization))

/** Written forms of the tables that bodies of other states bear too. */
export const SHARED_ORGANIZATIONS: ReadonlySet<string> = new Set(
  list(
    "Congress;People's Democratic Party;PDP;Labour;Labour Party;Conservatives;Conservative Party;Tory Party;Liberal Party;Green Party;Greens;Socialist Party;Social Democrats;National Front;Communist Party;Foreign Office;Home Office;Treasury;Senate;House of Representatives;Parliament;Supreme Court;National Assembly;Central Bank;Secret Service;National Guard;Coast Guard;State Department",
  ),
)

const SUFFIXES = `
PTY|Party;Parti;Congress Party;Alliance;Bloc;Coalition;League
GOV|Ministry;Department;Bureau;Administration;Directorate;Secretariat;Embassy;Consulate;Cabinet;Treasury;Authority;Municipality;Commission;Agency;Office;Board;Council of Ministers;Government;Regional Government;School District;Inspectorate;Service;Branch;City Council;Board of Education;Prosecutor's Office
LEG|Parliament;Assembly;Senate;Legislature;House of Representatives;National Assembly
JUD|Court;Tribunal;Supreme Court;High Court;Court of Appeals;Court of Appeal;Crown Court;District Court;Circuit Court;Constitutional Court
MIL|Army;Navy;Guard;Guards;Coast Guard;Forces;Fleet;Air Force;Corps;Brigade;Regiment;Battalion;Armed Forces;Defence Forces;Defense Forces;Command;National Guard;Squadron;Wing;Division;Field Artillery Regiment;Task Force;Battery;Special Forces Group;Task Group;Air Base Wing;Air Force Base;Self-Defense Forces
COP|Police;Police Department;Sheriff's Office;Gendarmerie;Constabulary;Sheriff's Department;Police Service;Police Force;Police Union
SPY|Intelligence Service;Intelligence Agency;Security Service
REB|Front;Liberation Front;Liberation Army;Brigades;Resistance;Militia
IGO|Organization;Organisation;Union;Community;Council;Forum;Summit
NGO|Monitor;Foundation;Association;Institute;Institution;Society;Federation;Watch;Committee;Observatory;Network;Trust;Charity;Initiative;Movement;Campaign;Group;Center;Centre;Confederation;Fund;Programme;Program;Mission;First Nation;Nation;Alliance for Progress;Chamber of Commerce;Orchestra;Museum;Museum of Art;Library;Gallery;Theatre;Theater;Opera;Ballet;Choir;National Coalition;Relief;Aid;Rights Watch;Labs;Laboratory
EDU|University;College;Academy;School;Think Tank;High School;Research Center;Research Centre;Institute of Technology;Polytechnic;Business School;Law School;Medical School;A&M
BUS|Inc.;Inc;Corp.;Corp;Corporation;Co.;Company;Ltd.;Ltd;Limited;LLC;plc;PLC;GmbH;AG;SA;S.A.;NV;N.V.;BV;B.V.;SE;KGaA;AB;ASA;Oyj;A/S;S.p.A.;SpA;SAS;S.A.S.;S.L.;Pty Ltd;Pte Ltd;Pvt Ltd;Berhad;Bhd;Sdn Bhd;Tbk;Holdings;Industries;Airlines;Airways;Bank;Motors;Enterprises;Partners;Systems;Technologies;Electronics;Energy;Petroleum;Exchange;Capital;Group Inc.;Oil;Gas;Oil Company;Pharmaceuticals;Insurance;Steel;Telecom;Communications;Media Group;Studios;Pictures;Records;Entertainment;Railways;Brothers;Stock Exchange;Investments;Securities;Automotive;Aerospace;Semiconductor;Semiconductors;Logistics;Robotics;Biotech;Therapeutics;Breweries;Shipyards;Refineries;Software;Foods;Stores;Hotels
MED|News;Times;Post;Herald;Tribune;Journal;Gazette;Daily;Television;TV;Radio;Broadcasting;News Agency;Press;Magazine;Newspaper;Telegraph;Chronicle;Observer;Weekly;Express;Review;Mirror;Sun;Star;Globe;Standard;Mail
HLH|Hospital;Clinic;Medical Center;Medical Centre;Health Service
REL|Church;Diocese;Archdiocese;Patriarchate
CVL|Club;United;F.C.;FC;AFC;A.F.C.;CF;Athletic Club;Football Club;Rovers;Wanderers;Athletic;Albion;Hotspur;Argyle;Thistle
`

/** Words that end an organisation's name (`University`, `Party`), with the sector that they tell. */
export const ORGANIZATION_SUFFIXES: ReadonlyMap<string, Sector> = new Map(
  rows(SUFFIXES).flatMap(([sector = '', words]) =>
    list(words).map((word) => [word, sectorSchema.parse(sector)] as const),
  ),
)

/** Words that begin an organisation's name before `of` or `for`: `Ministry of Health`, `University of Lagos`. */
export const ORGANIZATION_HEADS: ReadonlyMap<string, Sector> = new Map([
  ['Ministry', 'GOV'],
  ['Department', 'GOV'],
  ['Office', 'GOV'],
  ['Bureau', 'GOV'],
  ['Embassy', 'GOV'],
  ['Bank', 'BUS'],
  ['University', 'EDU'],
  ['College', 'EDU'],
  ['Academy', 'EDU'],
  ['Institute', 'EDU'],
  ['Council', 'IGO'],
  ['Committee', 'NGO'],
  ['Association', 'NGO'],
  ['Federation', 'NGO'],
  ['Union', 'NGO'],
  ['League', 'NGO'],
  ['Society', 'NGO'],
  ['Center', 'NGO'],
  ['Centre', 'NGO'],
  ['Movement', 'REB'],
  ['Front', 'REB'],
  ['Party', 'PTY'],
  ['Court', 'JUD'],
  ['House', 'LEG'],
  ['Church', 'REL'],
  ['Armed Forces', 'MIL'],
  ['Forces', 'MIL'],
  ['Army', 'MIL'],
  ['Government', 'GOV'],
  ['Municipality', 'GOV'],
  ['Commission', 'GOV'],
  ['Agency', 'GOV'],
  ['Directorate', 'GOV'],
  ['Board', 'GOV'],
  ['Chamber', 'BUS'],
  ['Parliament', 'LEG'],
  ['Assembly', 'LEG'],
  ['Senate', 'LEG'],
  ['Tribunal', 'JUD'],
  ['School', 'EDU'],
  ['Faculty', 'EDU'],
  ['Organization', 'IGO'],
  ['Organisation', 'IGO'],
  ['Community', 'IGO'],
  ['Alliance', 'NGO'],
  ['Coalition', 'NGO'],
  ['Network', 'NGO'],
  ['Foundation', 'NGO'],
  ['Fund', 'NGO'],
  ['Campaign', 'NGO'],
  ['Campaigners', 'NGO'],
  ['Group', 'NGO'],
  ['Confederation', 'NGO'],
  ['Congress', 'NGO'],
  ['Museum', 'NGO'],
  ['Sons', 'NGO'],
  ['Daughters', 'NGO'],
  ['Friends', 'NGO'],
  ['Diocese', 'REL'],
  ['Archdiocese', 'REL'],
] as const)

/** Who join for a cause (`Lawyers for Human Rights`): with a person behind `for` they are no body. As written. */
export const PEOPLE_HEADS: ReadonlySet<string> = new Set(
  `Lawyers Doctors Physicians Reporters Journalists Writers Students Teachers Volunteers Parents Mothers Women Workers Citizens Scientists Engineers
  Veterans Farmers Americans Christians Muslims Jews Rabbis Youth Families Partners Advocates Campaigners Businesses Artists`.split(
    /\s+/,
  ),
)

/** What they join for. Lower case. */
export const CAUSES: ReadonlySet<string> = new Set(
  `rights justice democracy peace freedom reform change action equality liberty climate defense defence accountability transparency safety choice
  life future education health responsibility progress truth victory britain solidarity unity integrity admissions`.split(
    /\s+/,
  ),
)

/** Words that begin organisations' names in other tongues: `Universidad`, `Movimento`. Folded. */
export const FOREIGN_HEADS: ReadonlySet<string> = new Set(
  `universidad universidade universita universite universitat universiteit instituto istituto institut instytut movimento movimiento mouvement
  partido partito parti partai centro ministerio ministero ministere banco banca banque frente confederacion confederazione confederation federacion
  federazione asociacion associazione associacao escola escuela ecole scuola colegio college liceo lycee academia accademia academie teatro
  theatre museo musee museu fundacion fondazione fondation fundacao stiftung comite comitato consejo conseil consiglio grupo groupe gruppo
  compania compagnia compagnie sociedad societa societe koninklijke laboratorio laboratoire hopital ospedale iglesia chiesa eglise unione
  sindicato sindacato syndicat policia polizia gendarmerie guardia ejercito`.split(/\s+/),
)

/**
 * Ministries and agencies of a state after a country's name, its demonym or seat (`the Iranian Foreign Ministry`): as actors they
 * are the country.
 */
export const STATE_BODY_NOUNS: ReadonlyMap<string, Sector> = new Map([
  ['foreign ministry', 'GOV'],
  ['ministry of foreign affairs', 'GOV'],
  ['defense ministry', 'GOV'],
  ['defence ministry', 'GOV'],
  ['ministry of defense', 'GOV'],
  ['ministry of defence', 'GOV'],
  ['interior ministry', 'GOV'],
  ['ministry of interior', 'GOV'],
  ['finance ministry', 'GOV'],
  ['health ministry', 'GOV'],
  ['energy ministry', 'GOV'],
  ['emergencies ministry', 'GOV'],
  ['justice ministry', 'GOV'],
  ['trade ministry', 'GOV'],
  ['security ministry', 'GOV'],
  ['public security ministry', 'GOV'],
  ['intelligence ministry', 'SPY'],
  ['education ministry', 'GOV'],
  ['agriculture ministry', 'GOV'],
  ['transport ministry', 'GOV'],
  ['labour ministry', 'GOV'],
  ['labor ministry', 'GOV'],
  ['environment ministry', 'GOV'],
  ['economy ministry', 'GOV'],
  ['commerce ministry', 'GOV'],
  ['home ministry', 'GOV'],
  ['information ministry', 'GOV'],
  ['culture ministry', 'GOV'],
  ['civil defence agency', 'GOV'],
  ['government', 'GOV'],
  ['presidency', 'GOV'],
  ['presidential office', 'GOV'],
  ["president's office", 'GOV'],
  ["prime minister's office", 'GOV'],
  ['cabinet', 'GOV'],
  ['embassy', 'GOV'],
  ['central bank', 'GOV'],
  ['army', 'MIL'],
  ['military', 'MIL'],
  ['armed forces', 'MIL'],
  ['navy', 'MIL'],
  ['air force', 'MIL'],
  ['coast guard', 'MIL'],
  ['general staff', 'MIL'],
  ['police', 'COP'],
  ['intelligence service', 'SPY'],
  ['security service', 'SPY'],
  ['parliament', 'LEG'],
  ['national assembly', 'LEG'],
  ['senate', 'LEG'],
  ['supreme court', 'JUD'],
  ['constitutional court', 'JUD'],
] as const)
