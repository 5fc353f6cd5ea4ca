/** Ranks, police, religion, parties, trades and forms of address. Columns and sources as in `state.ts`. */
export const SOCIETY_TITLES = `
General+|rank|MIL|Gen.;Gens.|
Lieutenant General+|rank|MIL|Lt. Gen.;Lt Gen;Lt. General;Lieutenant-General;Lt-Gen|
Major General+|rank|MIL|Maj. Gen.;Maj Gen;Maj. General;Major-General;Maj-Gen|
Brigadier General+|rank|MIL|Brig. Gen.;Brig Gen;Brigadier+;Brig.;Brigadier-General|
Colonel General+|rank|MIL|Col. Gen.;Colonel-General|
Field Marshal+|rank|MIL|Marshal+|
Admiral+|rank|MIL|Adm.|
Vice Admiral|rank|MIL|Vice Adm.|
Rear Admiral|rank|MIL|Rear Adm.|
Air Marshal;Air Chief Marshal|rank|MIL||
Commodore+|rank|MIL|Cdre.|
Colonel+|rank|MIL|Col.;Col|
Lieutenant Colonel+|rank|MIL|Lt. Col.;Lt Col;Lt. Colonel|
Major+|rank|MIL|Maj.;Maj|
Captain+|rank|MIL|Capt.;Capt|
Lieutenant+|rank|MIL|Lt.;Lieut.|
Sergeant+|rank|MIL|Sgt.;Sgt|
Staff Sgt.;Sergeant Major|rank|MIL||
Corporal+|rank|MIL|Cpl.;Cpl|
Private+|rank|MIL|Pvt.;Pfc.|
Army Chief+|office|MIL|Chief of Army Staff;Army Chief of Staff;military chief+;Chief of the General Staff;Chief of Defence Staff;Chief of Defense Staff;armed forces chief;Chief of the Defence Staff|
Commander-in-Chief|office|MIL|commander in chief|
Army Commander+;Chairman of the Joint Chiefs of Staff|office|MIL||
Commander+|role|MIL|Cmdr.;Cdr.|
Military Commander+;Top Commander+;Field Commander+|role|MIL||
Warlord+|role|REB||
Rebel Leader+;Militia Leader+;Rebel Commander+;Militant Leader+;Insurgent Leader+|role|REB||
Police Chief+|office|COP|Chief of Police;Police Commissioner+|
Superintendent+|office|COP|Supt.|
Superintendent of Police|rank|COP||
Senior Superintendent of Police|rank|COP|SSP|
Assistant Superintendent of Police|rank|COP|ASP|
Deputy Superintendent of Police|rank|COP|DSP|
Deputy Commissioner of Police|rank|COP|DCP|
Deputy Inspector General of Police|rank|COP|DIG|
Inspector General of Police|office|COP|IGP|
Station House Officer|rank|COP|SHO|
Inspector General|office|COP||
Inspector+|rank|COP|Insp.|
Detective+|rank|COP|Det.|
Detective Constable+|rank|COP|Det Con;Det. Con.|
Detective Sergeant+|rank|COP|Det Sgt;Det. Sgt.|
Detective Inspector+|rank|COP|Det Insp;Det. Insp.|
Detective Chief Inspector+|rank|COP|Det Ch Insp;Det Chief Insp;DCI|
Detective Superintendent+|rank|COP|Det Supt;Det. Supt.|
Detective Chief Superintendent+|rank|COP|Det Ch Supt;Det Chief Supt|
Police Constable+|rank|COP||
Constable+;Chief Inspector+;Sheriff+;Deputy Sheriff;Officer+|rank|COP||
Intelligence Chief+|office|SPY|spy chief+;intelligence director;spymaster+|
FBI Director;CIA Director;Director of National Intelligence|office|SPY||
Pope+|office|REL|Pontiff|he
Cardinal+|office|REL|Card.|
Archbishop+|office|REL|Archbp.|
Bishop+|office|REL|Bp.|
Patriarch+|office|REL||
Reverend+|honorific|REL|Rev.;Revs.;Right Reverend;Rt. Rev.;Rt Rev;Most Reverend;Most Rev.;Most Rev;Very Rev.;Venerable;Ven.|
Monsignor|honorific|REL|Msgr.|he
Pastor+|honorific|REL||
Father+|honorific|REL|Fr.|he
Sister+|honorific|REL||she
Imam+|office|REL||
Grand Imam;Mufti+;Grand Mufti;Cleric+|office|REL||
Ayatollah+|office|REL|Grand Ayatollah+|
Hojatoleslam|office|REL||
Mullah+|honorific|REL|Molla|
Maulana;Mawlana|honorific|REL||
Rabbi+|office|REL||
Chief Rabbi|office|REL||
Dalai Lama|office|REL||
Party Leader+|office|PTY||
Party Chairman|office|PTY||he
Party Boss|role|PTY||
Party President;Chief Whip|office|PTY||
Candidate+|role|PTY||
Presidential Candidate+;Presidential Hopeful+;Nominee+;Front-runner+;Challenger+|role|PTY||
Politician+|role|PTY||
Statesman/Statesmen|role|PTY||he
Opposition Politician+|role|PTY||
Activist+|role|CVL||
Rights Activist+;Campaigner+;Human Rights Activist+;Dissident+|role|CVL||
Organizer+|role|CVL|Organiser+|
Chairman/Chairmen|office|BUS|Chairman of the Board|he
Chairwoman/Chairwomen|office|BUS||she
Chairperson+|office|BUS|Chair|
Chief Executive+|office|BUS|CEO+;Chief Executive Officer+|
Chief Financial Officer|office|BUS|CFO|
Managing Director+;Chief Operating Officer|office|BUS||
Director+|office|||
Executive Director+;Deputy Director+;Program Director|office|||
Founder+|role|BUS||
Businessman/Businessmen|role|BUS||he
Businesswoman/Businesswomen|role|BUS||she
Co-founder+;Owner+;Billionaire+;Tycoon+;Entrepreneur+|role|BUS||
Economist+|role|BUS||
Chief Economist+;Trader+;Investor+;Banker+|role|BUS||
Analyst+|role|EDU||
Political Analyst+;Expert+;Researcher+;Strategist+;Observer+;Fellow+;Senior Fellow+|role|EDU||
Professor+|office|EDU|Prof.;Profs.|
Lecturer+;Historian+;Scholar+;Political Scientist+;Academic+;Dean+|office|EDU||
Scientist+|role|EDU||
Student+|role|EDU||
Pupil+;Teacher+|role|EDU||
Journalist+|role|JRN||
Cameraman/Cameramen|role|JRN||he
Reporter+;Correspondent+;Editor+;Photographer+;Columnist+;Editor-in-Chief;Anchor+;Presenter+;Broadcaster+;Blogger+|role|JRN||
Author+|role|CVL||
Actress|role|CVL||she
Writer+;Novelist+;Poet+;Singer+;Actor+;Filmmaker+;Playwright+|role|CVL||
Lawyer+|role|CVL||
Defense Lawyer+|role|CVL|Defence lawyer+|
Attorney+;Solicitor+;Counsel|role|CVL||
Barrister+|role|CVL|Barr.;Adv.|
Advocate General/Advocates General|office|JUD|Advocate-General|
Doctor+|role|HLH||
Surgeon+;Physician+;Nurse+;Paramedic+;Medic+|role|HLH||
Resident+|role|CVL||
Neighbor+|role|CVL|Neighbour+|
Villager+;Eyewitness/Eyewitnesses;Witness/Witnesses;Survivor+;Shopkeeper+;Farmer+;Driver+;Worker+;Taxi Driver+|role|CVL||
Coach/Coaches|role|CVL||
Head Coach/Head Coaches;Footballer+;Player+;Athlete+;Striker+;Midfielder+;Goalkeeper+|role|CVL||
Suspect+|role|CRM||
Gunman/Gunmen|role|CRM||he
Attacker+;Defendant+|role|CRM||
Manager+|role|BUS||
General Manager+;Consultant+;Engineer+;Executive+|role|BUS||
Astronaut+|role|CVL||
Cosmonaut+;Pilot+|role|CVL||
Aid Worker+|role|NGO||
Relief Worker+;Volunteer+;Coordinator+|role|NGO||
Union Leader+|role|CVL||
Trade Union Leader+|role|CVL||
Tribal Leader+|role|CVL||
Tribal Elder+;Elder+;Village Chief+;Community Leader+|role|CVL||
Mr.|honorific||Mr;Mister;Messrs.;Señor;Herr;Monsieur|he
Mrs.|honorific||Mrs;Madam;Madame;Mme;Mme.;Señora;Frau|she
Ms.|honorific||Ms;Miss;Mlle|she
Dr.|honorific||Dr;Drs.|
Sir|honorific|||he
Dame|honorific|||she
Lord|honorific|LEG|Lords|he
Baron+|honorific|LEG||he
Viscount+|honorific|LEG||he
Earl+|honorific|LEG||he
Lady|honorific|||she
Baroness|honorific|LEG||she
Hon.|honorific||Honourable;Honorable;Right Honourable;Rt. Hon.;Rt Hon|
His Excellency|honorific||H.E.;His Majesty;His Highness;His Royal Highness;His Holiness|he
Her Excellency|honorific||Her Majesty;Her Highness;Her Royal Highness|she
Shri|honorific||Sri;Thiru|he
Smt.|honorific||Shrimati|she
Haji|honorific||Hajj;Hadji|
Begum|honorific|||she
Pandit|honorific|||he
Datuk|honorific||Datuk Seri;Datuk Sri;Datuk Wira;Datuk Patinggi;Datuk Amar;Dato;Dato Seri;Dato Sri;Seri|
Tan Sri|honorific|||
Tun|honorific|||
Datin|honorific||Datin Seri;Datin Paduka;Puan Sri;Toh Puan;Puan|she
Encik|honorific|||he
Ustaz|honorific||Ustad;Ustadh|he
Alhaji|honorific||Alh.|he
Alhaja|honorific||Hajiya;Hajia|she
Otunba|honorific|||
Engr.|honorific||Engr;Arc.;Pharm.;Surv.;Tpl.|
Comrade+|honorific||Cde;Cde.|
Mzee;Mwalimu|honorific|||he
Mallam|honorific||Malam;Mal.|he
Bapak|honorific|||he
Ibu|honorific|||she
Khun;Dasho;Lyonpo|honorific|||
Daw|honorific|||she
`
