/** Armed groups and political parties. Columns and sources as in `international.ts`. A listing is no judgement of a group. */
export const ARMED = `
Hamas|REB|PSE||Islamic Resistance Movement
Al-Qassam Brigades|REB|PSE||Qassam Brigades;Izz ad-Din al-Qassam Brigades;Ezzedine al-Qassam Brigades
Palestinian Islamic Jihad|REB|PSE||Islamic Jihad;PIJ
Al-Quds Brigades|REB|PSE||
Al-Aqsa Martyrs Brigades|REB|PSE||Al-Aqsa Martyrs' Brigades
Popular Front for the Liberation of Palestine|REB|PSE||PFLP
Palestine Liberation Organization|PTY|PSE||PLO;P.L.O.
Fatah|PTY|PSE||
Hezbollah|REB|LBN||Hizbollah;Hizbullah;Hezbullah;Hizballah
Houthis|REB|YEM||Houthi;Houthi movement;Ansar Allah;Ansarallah;Huthis;Houthi rebels
Southern Transitional Council|REB|YEM||STC
Islamic State|REB|||ISIS;ISIL;Isis;Daesh;Islamic State group;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;IS group
Islamic State Khorasan|REB|AFG||ISIS-K;ISKP;Islamic State Khorasan Province;ISIS-Khorasan
Islamic State West Africa Province|REB|NGA||ISWAP
al-Qaeda|REB|||al Qaeda;al-Qaida;al Qaida;Al-Qaeda;Qaeda
al-Qaeda in the Arabian Peninsula|REB|YEM||AQAP
al-Qaeda in the Islamic Maghreb|REB|DZA||AQIM
al-Nusra Front|REB|SYR||Nusra Front;Jabhat al-Nusra;Al-Nusra
Hayat Tahrir al-Sham|REB|SYR||HTS
Free Syrian Army|REB|SYR||FSA
Syrian National Army|REB|SYR||SNA
Syrian Democratic Forces|REB|SYR||SDF;Syria Democratic Forces
People's Protection Units|REB|SYR||YPG
Kurdistan Workers' Party|REB|TUR||PKK;Kurdistan Workers Party
Peshmerga|MIL|IRQ||
Kataib Hezbollah|REB|IRQ||Kata'ib Hezbollah
Popular Mobilization Forces|REB|IRQ||PMF;Hashd al-Shaabi;Popular Mobilisation Forces
Mahdi Army|REB|IRQ||
Taliban|REB|AFG||Taleban;Afghan Taliban
Tehreek-e-Taliban Pakistan|REB|PAK||TTP;Pakistani Taliban;Tehrik-i-Taliban Pakistan;Tehrik-e-Taliban Pakistan
Haqqani network|REB|AFG||Haqqanis
Northern Alliance|REB|AFG||
Baloch Liberation Army|REB|PAK||BLA;Balochistan Liberation Army
Lashkar-e-Taiba|REB|PAK||Lashkar-e-Tayyiba;LeT
Jaish-e-Mohammed|REB|PAK||Jaish-e-Mohammad;JeM
Hizbul Mujahideen|REB|||Hizb-ul-Mujahideen
Mujahedin-e Khalq|REB|IRN||MEK;People's Mujahedin of Iran
Jaish al-Adl|REB|IRN||
Liberation Tigers of Tamil Eelam|REB|LKA||LTTE;Tamil Tigers
Communist Party of India (Maoist)|REB|IND||CPI (Maoist);CPI(Maoist);Naxalites;Naxals;Maoist rebels in India
New People's Army|REB|PHL||NPA
Abu Sayyaf|REB|PHL||Abu Sayyaf Group
Moro Islamic Liberation Front|REB|PHL||MILF
Jemaah Islamiyah|REB|IDN||Jemaah Islamiah
Free Papua Movement|REB|IDN||OPM
Arakan Army|REB|MMR||
Kachin Independence Army|REB|MMR||KIA
Karen National Union|REB|MMR||KNU
Boko Haram|REB|NGA||
Movement for the Emancipation of the Niger Delta|REB|NGA||MEND
al-Shabaab|REB|SOM||al Shabaab;Al-Shabab;al-Shabab;al Shabab;Shabaab
M23|REB|COD||March 23 Movement
Allied Democratic Forces|REB|COD||ADF
Democratic Forces for the Liberation of Rwanda|REB|COD||FDLR
Lord's Resistance Army|REB|UGA||LRA
Rapid Support Forces|REB|SDN||RSF;Sudanese Rapid Support Forces
Janjaweed|REB|SDN||
Sudan People's Liberation Army|REB|SSD||SPLA
Tigray People's Liberation Front|REB|ETH||TPLF
Fano|REB|ETH||
Oromo Liberation Army|REB|ETH||OLA
Jama'at Nusrat al-Islam wal-Muslimin|REB|MLI||JNIM
Libyan National Army|REB|LBY||LNA
Revolutionary United Front|REB|SLE||
Polisario Front|REB|ESH||Polisario
UNITA|PTY|AGO||
RENAMO|PTY|MOZ||Renamo
Revolutionary Armed Forces of Colombia|REB|COL||FARC;Farc
National Liberation Army|REB|COL||ELN
Shining Path|REB|PER||Sendero Luminoso
Farabundo Martí National Liberation Front|REB|SLV||FMLN;Farabundo Marti National Liberation Front
Guatemalan National Revolutionary Unity|REB|GTM||URNG;Guatemalan National Revolutionary Union
Guerrilla Army of the Poor|REB|GTM||EGP
Organization of the People in Arms|REB|GTM||ORPA;Revolutionary Organization of the People in Arms
Contras|REB|NIC||Nicaraguan Contras;Nicaraguan Resistance;Nicaraguan Democratic Force
Túpac Amaru Revolutionary Movement|REB|PER||MRTA;Tupac Amaru Revolutionary Movement
April 19 Movement|REB|COL||M-19
Popular Liberation Army|REB|COL||
United Self-Defense Forces of Colombia|UAF|COL||AUC;United Self-Defence Forces of Colombia
Manuel Rodríguez Patriotic Front|REB|CHL||FPMR;Manuel Rodriguez Patriotic Front
Montoneros|REB|ARG||
Tupamaros|REB|URY||
Alfaro Vive Carajo|REB|ECU||
Red Brigades|REB|ITA||
Red Army Faction|REB|DEU||Baader-Meinhof gang;Baader-Meinhof Group
Action Directe|REB|FRA||
Irish National Liberation Army|REB|GBR||INLA
Ulster Volunteer Force|UAF|GBR||UVF
Ulster Defence Association|UAF|GBR||UDA
Japanese Red Army|REB|JPN||
Abu Nidal Organization|REB|||Abu Nidal group;Fatah Revolutionary Council
Khmer Rouge|REB|KHM||
Séléka|REB|CAF||Seleka
Anti-balaka|UAF|CAF||anti-balaka
CODECO|UAF|COD||
Zapatistas|REB|MEX||Zapatista Army of National Liberation;EZLN
Sinaloa Cartel|CRM|MEX||
Jalisco New Generation Cartel|CRM|MEX||CJNG
Tren de Aragua|CRM|VEN||
MS-13|CRM|||Mara Salvatrucha
Irish Republican Army|REB|GBR||IRA;Provisional IRA
Real IRA|REB|GBR||
ETA|REB|ESP||Basque separatist group ETA
Kosovo Liberation Army|REB|XKX||KLA
Wagner Group|UAF|RUS||Wagner mercenary group;Wagner;Africa Corps
Blackwater|BUS|USA||
Donetsk People's Republic|REB|UKR||DPR
Luhansk People's Republic|REB|UKR||LPR
Azov Brigade|MIL|UKR||Azov Regiment;Azov Battalion
Republican Party|PTY|USA||GOP;Republicans;G.O.P.
Democratic Party|PTY|USA||Democrats
Republican National Committee|PTY|USA||RNC
Democratic National Committee|PTY|USA||DNC
Labour Party|PTY|GBR||Labour;British Labour Party
Conservative Party|PTY|GBR||Tories;Tory Party;Conservatives
Liberal Democrats|PTY|GBR||Lib Dems
Scottish National Party|PTY|GBR||SNP
Reform UK|PTY|GBR||
UK Independence Party|PTY|GBR||UKIP
Plaid Cymru|PTY|GBR||
Democratic Unionist Party|PTY|GBR||DUP
Sinn Féin|PTY|IRL||Sinn Fein
Fianna Fáil|PTY|IRL||Fianna Fail
Fine Gael|PTY|IRL||
Christian Democratic Union|PTY|DEU||CDU;CDU/CSU
Christian Social Union|PTY|DEU||CSU
Social Democratic Party of Germany|PTY|DEU||SPD
Alternative for Germany|PTY|DEU||AfD
Free Democratic Party|PTY|DEU||FDP
National Rally|PTY|FRA||Rassemblement National;National Front
La France Insoumise|PTY|FRA||France Unbowed
Brothers of Italy|PTY|ITA||
Forza Italia|PTY|ITA||
Five Star Movement|PTY|ITA||
Partido Popular|PTY|ESP||Spain's People's Party
Spanish Socialist Workers' Party|PTY|ESP||PSOE
Law and Justice|PTY|POL||Law and Justice party
Civic Platform|PTY|POL||Civic Coalition
Fidesz|PTY|HUN||
Tisza Party|PTY|HUN||Tisza
Syriza|PTY|GRC||SYRIZA
New Democracy|PTY|GRC||
Freedom Party of Austria|PTY|AUT||FPÖ;FPO
United Russia|PTY|RUS||
Communist Party of the Russian Federation|PTY|RUS||
Servant of the People|PTY|UKR||
Georgian Dream|PTY|GEO||
Justice and Development Party|PTY|TUR||AKP;AK Party
Republican People's Party|PTY|TUR||CHP
Nationalist Movement Party|PTY|TUR||MHP
Likud|PTY|ISR||Likud party
Yesh Atid|PTY|ISR||
Shas|PTY|ISR||
Kadima|PTY|ISR||
Muslim Brotherhood|PTY|EGY||
Baath Party|PTY|||Ba'ath Party;Baath
Amal Movement|PTY|LBN||Amal
Future Movement|PTY|LBN||
Kurdistan Democratic Party|PTY|IRQ||KDP
Patriotic Union of Kurdistan|PTY|IRQ||PUK
Bharatiya Janata Party|PTY|IND||BJP
Indian National Congress|PTY|IND||Congress party;Congress Party
Aam Aadmi Party|PTY|IND||AAP
Trinamool Congress|PTY|IND||TMC
Shiv Sena|PTY|IND||
Rashtriya Swayamsevak Sangh|PTY|IND||RSS
Pakistan Tehreek-e-Insaf|PTY|PAK||PTI;PTI party;Tehreek-e-Insaf;Pakistan Tehrik-e-Insaf
Pakistan Muslim League-Nawaz|PTY|PAK||PML-N;PMLN;Pakistan Muslim League (Nawaz)
Pakistan Peoples Party|PTY|PAK||PPP;Pakistan People's Party
Bhumjaithai Party|PTY|THA||Bhumjaithai
Men of Dignity|REB|SYR||Rijal al-Karama
Viv Ansanm|CRM|HTI||
Segunda Marquetalia|REB|COL||Second Marquetalia
PASOK|PTY|GRC||Pasok;Pasok party
Hezb-e-Islami|REB|AFG||Hezb-i-Islami;Hizb-e-Islami;Hizb-i-Islami;Hezb-e-Islami Gulbuddin
Jamaat-e-Islami|PTY|||Jamaat-i-Islami;Jamaat e Islami
Awami League|PTY|BGD||
Bangladesh Nationalist Party|PTY|BGD||BNP
Nepali Congress|PTY|NPL||
Chinese Communist Party|PTY|CHN||CCP;Communist Party of China;CPC
Kuomintang|PTY|TWN||KMT
Democratic Progressive Party|PTY|TWN||DPP
Liberal Democratic Party|PTY|JPN||LDP
People Power Party|PTY|KOR||
Democratic Party of Korea|PTY|KOR||
Workers' Party of Korea|PTY|PRK||
National League for Democracy|PTY|MMR||NLD
Pheu Thai Party|PTY|THA||Pheu Thai
Move Forward Party|PTY|THA||
Cambodian People's Party|PTY|KHM||
United Malays National Organisation|PTY|MYS||UMNO
People's Action Party|PTY|SGP||PAP
African National Congress|PTY|ZAF||ANC
Democratic Alliance|PTY|ZAF||
Economic Freedom Fighters|PTY|ZAF||EFF
ZANU-PF|PTY|ZWE||Zanu-PF;Zanu PF
Movement for Democratic Change|PTY|ZWE||MDC
All Progressives Congress|PTY|NGA||APC
People's Democratic Party|PTY|NGA||
Frelimo|PTY|MOZ||FRELIMO
MPLA|PTY|AGO||
SWAPO|PTY|NAM||
Liberal Party of Canada|PTY|CAN||
Bloc Québécois|PTY|CAN||Bloc Quebecois
Institutional Revolutionary Party|PTY|MEX||
Morena|PTY|MEX||
United Socialist Party of Venezuela|PTY|VEN||PSUV
La Libertad Avanza|PTY|ARG||
Communist Party of India|PTY|IND||
Communist Party of India (Marxist)|PTY|IND||CPI(M);CPI-M;CPM
Communist Party of India (Marxist-Leninist)|PTY|IND||CPI(ML);CPI-ML
Dravida Munnetra Kazhagam|PTY|IND||DMK
All India Anna Dravida Munnetra Kazhagam|PTY|IND||AIADMK
Samajwadi Party|PTY|IND||
Bahujan Samaj Party|PTY|IND||BSP
Nationalist Congress Party|PTY|IND||
Telugu Desam Party|PTY|IND||TDP
Rashtriya Janata Dal|PTY|IND||RJD
Janata Dal (United)|PTY|IND||JD(U);JDU
CPN-UML|PTY|NPL||UML;CPN (UML);CPN(UML)
CPN (Maoist Centre)|PTY|NPL||Maoist Centre;CPN-Maoist Centre
Muttahida Qaumi Movement|PTY|PAK||MQM;MQM-P
Jamiat Ulema-e-Islam|PTY|PAK||JUI-F;JUI
Golkar|PTY|IDN||
PDI-P|PTY|IDN||Indonesian Democratic Party of Struggle
Gerindra|PTY|IDN||
Parti Keadilan Rakyat|PTY|MYS||PKR
Pakatan Harapan|PTY|MYS||
Perikatan Nasional|PTY|MYS||
Barisan Nasional|PTY|MYS||
Orange Democratic Movement|PTY|KEN||ODM
United Democratic Alliance|PTY|KEN||
National Resistance Movement|PTY|UGA||NRM
National Unity Platform|PTY|UGA||
Chama Cha Mapinduzi|PTY|TZA||CCM
Chadema|PTY|TZA||CHADEMA
Inkatha Freedom Party|PTY|ZAF||IFP
uMkhonto weSizwe|PTY|ZAF||MK Party
Citizens Coalition for Change|PTY|ZWE||
New Patriotic Party|PTY|GHA||NPP
National Democratic Congress|PTY|GHA||
Ennahda|PTY|TUN||Ennahdha
Istiqlal Party|PTY|MAR||Istiqlal
Botswana Democratic Party|PTY|BWA||
FSLN|PTY|NIC||Sandinista National Liberation Front
Fuerza Popular|PTY|PER||
Perú Libre|PTY|PER||Peru Libre
Movement for Socialism|PTY|BOL||
Unión Cívica Radical|PTY|ARG||
Vlaams Belang|PTY|BEL||
Party for Freedom|PTY|NLD||PVV
Podemos|PTY|ESP||
`
