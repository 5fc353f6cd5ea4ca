/**
 * Bodies of states, then media, companies and universities. Columns and sources as in `international.ts`. A body of a state (fourth
 * column) is, as an actor, the country.
 */
export const STATE_BODIES = `
Congress|LEG|USA|USA|U.S. Congress;US Congress;United States Congress
U.S. Senate|LEG|USA|USA|US Senate;United States Senate
U.S. House of Representatives|LEG|USA|USA|House of Representatives;US House of Representatives;US House;U.S. House
U.S. Supreme Court|JUD|USA|USA|US Supreme Court;Supreme Court of the United States;SCOTUS
State Department|GOV|USA|USA|U.S. State Department;US State Department;Department of State
Treasury Department|GOV|USA|USA|U.S. Treasury;US Treasury;Department of the Treasury;U.S. Treasury Department;US Treasury Department
Justice Department|GOV|USA|USA|U.S. Justice Department;Department of Justice;DOJ;DoJ;US Justice Department
Defense Department|GOV|USA|USA|Department of Defense;DoD;Department of War;U.S. Department of Defense
Commerce Department|GOV|USA|USA|Department of Commerce;U.S. Commerce Department
Department of Homeland Security|GOV|USA|USA|DHS;Homeland Security
Federal Bureau of Investigation|COP|USA|USA|FBI;F.B.I.
Central Intelligence Agency|SPY|USA|USA|CIA;C.I.A.
National Security Agency|SPY|USA|USA|
National Security Council|GOV|USA|USA|White House National Security Council
Pakistan Armed Forces|MIL|PAK|PAK|Pak Army;Pak Navy;Pak Air Force;Pak Armed Forces;Pak military;Pak Rangers
U.S. Central Command|MIL|USA|USA|CENTCOM;US Central Command;Central Command;Centcom
U.S. Africa Command|MIL|USA|USA|AFRICOM;US Africa Command
U.S. Army|MIL|USA|USA|US Army
U.S. Navy|MIL|USA|USA|US Navy
U.S. Air Force|MIL|USA|USA|US Air Force
U.S. Marine Corps|MIL|USA|USA|Marine Corps;US Marine Corps;U.S. Marines;US Marines
U.S. Coast Guard|MIL|USA|USA|US Coast Guard
Federal Reserve|GOV|USA|USA|U.S. Federal Reserve;US Federal Reserve
Drug Enforcement Administration|COP|USA|USA|DEA
Immigration and Customs Enforcement|COP|USA|USA|U.S. Immigration and Customs Enforcement
Centers for Disease Control and Prevention|GOV|USA|USA|CDC
NASA|GOV|USA|USA|Nasa;National Aeronautics and Space Administration
USAID|GOV|USA|USA|U.S. Agency for International Development
Environmental Protection Agency|GOV|USA|USA|EPA
Federal Aviation Administration|GOV|USA|USA|FAA
Food and Drug Administration|GOV|USA|USA|FDA
Securities and Exchange Commission|GOV|USA|USA|SEC
Bureau of Alcohol, Tobacco, Firearms and Explosives|GOV|USA|USA|ATF
National Transportation Safety Board|GOV|USA|USA|NTSB
U.S. Geological Survey|GOV|USA|USA|USGS;US Geological Survey
House of Commons|LEG|GBR|GBR|Commons
House of Lords|LEG|GBR|GBR|
Foreign Office|GOV|GBR|GBR|Foreign, Commonwealth and Development Office;FCDO;British Foreign Office;UK Foreign Office
Home Office|GOV|GBR|GBR|
British Ministry of Defence|GOV|GBR|GBR|UK Ministry of Defence;MoD
MI5|SPY|GBR|GBR|
MI6|SPY|GBR|GBR|Secret Intelligence Service
GCHQ|SPY|GBR|GBR|
Scotland Yard|COP|GBR|GBR|Metropolitan Police;Met Police
Royal Air Force|MIL|GBR|GBR|RAF
Royal Navy|MIL|GBR|GBR|
Bank of England|GOV|GBR|GBR|BoE
Bundestag|LEG|DEU|DEU|German Bundestag
Bundesrat|LEG|DEU|DEU|
Bundeswehr|MIL|DEU|DEU|
Bundesbank|GOV|DEU|DEU|
BND|SPY|DEU|DEU|Bundesnachrichtendienst
Deutsche Bahn|BUS|DEU||
National Assembly of France|LEG|FRA|FRA|French National Assembly
Carabinieri|COP|ITA|ITA|
Guardia Civil|COP|ESP|ESP|Civil Guard
Sejm|LEG|POL|POL|
Knesset|LEG|ISR|ISR|
Israel Defense Forces|MIL|ISR|ISR|IDF;Israel Defence Forces;Israeli Defense Forces;Israeli Defence Forces
Israeli Air Force|MIL|ISR|ISR|IAF
Mossad|SPY|ISR|ISR|
Shin Bet|SPY|ISR|ISR|Israel Security Agency
COGAT|GOV|ISR|ISR|
Palestinian Authority|GOV|PSE|PSE|Palestinian National Authority
Gaza health ministry|HLH|PSE||Gaza Health Ministry;Hamas-run health ministry;health ministry in Gaza;Health Ministry in Gaza;Gaza's health ministry
Islamic Revolutionary Guard Corps|MIL|IRN|IRN|IRGC;Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guards;Iran's Revolutionary Guards
Quds Force|MIL|IRN|IRN|
Guardian Council|GOV|IRN|IRN|
Majlis|LEG|IRN|IRN|
Basij|MIL|IRN|IRN|
Grand National Assembly of Turkey|LEG|TUR|TUR|Turkish Grand National Assembly
National Intelligence Organization|SPY|TUR|TUR|MIT intelligence agency
State Duma|LEG|RUS|RUS|Duma
Federation Council|LEG|RUS|RUS|
Federal Security Service|SPY|RUS|RUS|FSB
Foreign Intelligence Service|SPY|RUS|RUS|SVR
GRU|SPY|RUS|RUS|
KGB|SPY|RUS|RUS|
Black Sea Fleet|MIL|RUS|RUS|Russian Black Sea Fleet
Roscosmos|GOV|RUS|RUS|
Rosatom|BUS|RUS||
Security Service of Ukraine|SPY|UKR|UKR|SBU
Main Directorate of Intelligence|SPY|UKR|UKR|HUR
Verkhovna Rada of Ukraine|LEG|UKR|UKR|Rada
Armed Forces of Ukraine|MIL|UKR|UKR|AFU;Ukrainian Armed Forces
State Emergency Service of Ukraine|GOV|UKR|UKR|State Emergency Service
Energoatom|BUS|UKR||
Ukrenergo|BUS|UKR||
People's Liberation Army|MIL|CHN|CHN|PLA;Chinese People's Liberation Army
National People's Congress|LEG|CHN|CHN|NPC
State Council|GOV|CHN|CHN|
Politburo|GOV|CHN|CHN|Politburo Standing Committee
Lok Sabha|LEG|IND|IND|
Rajya Sabha|LEG|IND|IND|
Ministry of External Affairs|GOV|IND|IND|MEA
Central Bureau of Investigation|COP|IND|IND|CBI
Reserve Bank of India|GOV|IND|IND|RBI
Research and Analysis Wing|SPY|IND|IND|
Inter-Services Intelligence|SPY|PAK|PAK|ISI
Inter-Services Public Relations|MIL|PAK|PAK|ISPR
Election Commission of Pakistan|GOV|PAK|PAK|ECP
National Diet|LEG|JPN|JPN|Diet of Japan
Bank of Japan|GOV|JPN|JPN|BOJ
Japan Self-Defense Forces|MIL|JPN|JPN|Self-Defense Forces;JSDF
National Intelligence Service|SPY|KOR|KOR|
Joint Chiefs of Staff|MIL|||JCS
Korean People's Army|MIL|PRK|PRK|
Supreme People's Assembly|LEG|PRK|PRK|
Tatmadaw|MIL|MMR|MMR|
Kuwait National Assembly|LEG|KWT|KWT|
Shura Council|LEG|SAU|SAU|
Supreme Council of the Armed Forces|MIL|EGY|EGY|SCAF
Presidential Leadership Council|GOV|YEM|YEM|
Saudi-led coalition|MIL|SAU||Arab coalition
Government of National Unity|GOV|LBY|LBY|
National Transitional Council|GOV|LBY|LBY|NTC
Kurdistan Regional Government|GOV|IRQ||KRG
Kenya Defence Forces|MIL|KEN|KEN|KDF
Sudanese Armed Forces|MIL|SDN|SDN|
Ugandan People's Defence Force|MIL|UGA|UGA|UPDF
Royal Canadian Mounted Police|COP|CAN|CAN|RCMP
Australian Federal Police|COP|AUS|AUS|AFP police
ASIO|SPY|AUS|AUS|
`

export const SOCIETY = `
Reuters|MED|||Thomson Reuters
Associated Press|MED|USA||AP
Agence France-Presse|MED|FRA||AFP
BBC|MED|GBR||British Broadcasting Corporation;BBC News
CNN|MED|USA||
Fox News|MED|USA||Fox News Channel
NBC News|MED|USA||NBC
CBS News|MED|USA||CBS
ABC News|MED|USA||
New York Times|MED|USA||The New York Times
Washington Post|MED|USA||The Washington Post
Wall Street Journal|MED|USA||The Wall Street Journal;WSJ
Bloomberg|MED|USA||Bloomberg News
Axios|MED|USA||
Politico|MED|USA||
Financial Times|MED|GBR||
Guardian|MED|GBR||The Guardian
Al Jazeera|MED|QAT||Al-Jazeera
Al Arabiya|MED|SAU||Al-Arabiya
Deutsche Welle|MED|DEU||
Der Spiegel|MED|DEU||Spiegel
Le Monde|MED|FRA||
TASS|MED|RUS||Tass;Itar-Tass
RIA Novosti|MED|RUS||RIA
Interfax|MED|RUS||
Novaya Gazeta|MED|RUS||
RT|MED|RUS||Russia Today
Sputnik|MED|RUS||
Ukrinform|MED|UKR||
Kyiv Independent|MED|UKR||The Kyiv Independent
Xinhua|MED|CHN||Xinhua News Agency
Global Times|MED|CHN||
CCTV|MED|CHN||CGTN
KCNA|MED|PRK||Korean Central News Agency
Yonhap|MED|KOR||Yonhap News Agency
Kyodo|MED|JPN||Kyodo News
NHK|MED|JPN||
IRNA|MED|IRN||Islamic Republic News Agency
Tasnim|MED|IRN||Tasnim News Agency
Fars|MED|IRN||Fars News Agency
Anadolu Agency|MED|TUR||Anadolu
SANA news agency|MED|SYR||Syrian Arab News Agency
WAFA|MED|PSE||
Saudi Press Agency|MED|SAU||SPA
Haaretz|MED|ISR||
Times of Israel|MED|ISR||The Times of Israel
Jerusalem Post|MED|ISR||The Jerusalem Post
Press Trust of India|MED|IND||
Asian News International|MED|IND||ANI
Times of India|MED|IND||The Times of India
Hindustan Times|MED|IND||
Dawn|MED|PAK||
Geo News|MED|PAK||
Google|BUS|USA||Alphabet
Apple Inc.|BUS|USA||
Microsoft|BUS|USA||
Amazon.com|BUS|USA||
Meta Platforms|BUS|USA||
Facebook|BUS|USA||
Twitter|BUS|USA||
SpaceX|BUS|USA||
Starlink|BUS|USA||
Tesla|BUS|USA||
OpenAI|BUS|USA||
Nvidia|BUS|USA||
IBM|BUS|USA||
Intel|BUS|USA||
Boeing|BUS|USA||
Lockheed Martin|BUS|USA||
Raytheon|BUS|USA||RTX
General Motors|BUS|USA||GM
Ford Motor|BUS|USA||
ExxonMobil|BUS|USA||Exxon Mobil
Chevron|BUS|USA||
Goldman Sachs|BUS|USA||
JPMorgan Chase|BUS|USA||JPMorgan;JP Morgan
Pfizer|BUS|USA||
Walmart|BUS|USA||
Airbus|BUS|FRA||
TotalEnergies|BUS|FRA||
Renault|BUS|FRA||
Siemens|BUS|DEU||
Volkswagen|BUS|DEU||
BMW|BUS|DEU||
Rheinmetall|BUS|DEU||
Lufthansa|BUS|DEU||
Nestlé|BUS|CHE||Nestle
UBS|BUS|CHE||
BP|BUS|GBR||British Petroleum
HSBC|BUS|GBR||
BAE Systems|BUS|GBR||
Rolls-Royce|BUS|GBR||
Shell plc|BUS|GBR||Royal Dutch Shell
ASML|BUS|NLD||
Eni|BUS|ITA||
Nokia|BUS|FIN||
Ericsson|BUS|SWE||
Novo Nordisk|BUS|DNK||
Maersk|BUS|DNK||
Gazprom|BUS|RUS||
Rosneft|BUS|RUS||
Lukoil|BUS|RUS||
Aeroflot|BUS|RUS||
Yukos|BUS|RUS||
Saudi Aramco|BUS|SAU||Aramco
Qatar Airways|BUS|QAT||
Turkish Airlines|BUS|TUR||
Baykar|BUS|TUR||
Toyota|BUS|JPN||
Sony|BUS|JPN||
Honda|BUS|JPN||
Nissan|BUS|JPN||
SoftBank|BUS|JPN||
Samsung|BUS|KOR||Samsung Electronics
Hyundai|BUS|KOR||Hyundai Motor
Huawei|BUS|CHN||
Alibaba|BUS|CHN||
Tencent|BUS|CHN||
ByteDance|BUS|CHN||TikTok
TSMC|BUS|TWN||Taiwan Semiconductor Manufacturing Company
Foxconn|BUS|TWN||
Tata Group|BUS|IND||Tata
Reliance Industries|BUS|IND||
Adani Group|BUS|IND||
Air India|BUS|IND||
Infosys|BUS|IND||
Petrobras|BUS|BRA||
Pemex|BUS|MEX||
PDVSA|BUS|VEN||
Embraer|BUS|BRA||
Harvard University|EDU|USA||Harvard
Yale University|EDU|USA||Yale
Stanford University|EDU|USA||Stanford
Columbia University|EDU|USA||
Princeton University|EDU|USA||
Georgetown University|EDU|USA||
Massachusetts Institute of Technology|EDU|USA||MIT
Johns Hopkins University|EDU|USA||Johns Hopkins
University of California|EDU|USA||UCLA
Oxford University|EDU|GBR||University of Oxford
Cambridge University|EDU|GBR||University of Cambridge
London School of Economics|EDU|GBR||LSE
Al-Azhar University|EDU|EGY||Al-Azhar
Roman Catholic Church|REL|||Catholic Church
Russian Orthodox Church|REL|RUS||
Church of England|REL|GBR||
`
