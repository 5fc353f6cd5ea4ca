/** Ranks, police, religion, parties, trades and forms of address. Columns and sources as in `state.ts`. */
export const SOCIETY_TITLES = `
General+|rank|MIL|Gen.;Gens.|
Lieutenant General+|rank|MIL|Lt. Gen.;Lt Gen;Lt. General;Lieutenant-General;Lt-Gen|
Major General+|rank|MIL|Maj. Gen.;Maj Gen;Maj. General;Major-General;Maj-Gen|
Brigadier General+|rank|MIL|Brig. Gen.;Brig Gen;Brigadier+;Brig.;Brigadier-General|
Colonel General+|rank|MIL|Col. Gen.;Colonel-General|
Field Marshal+|rank|MIL|Marshal+|
Admiral+|rank|MIL|Adm.;Vice Admiral;Vice Adm.;Rear Admiral;Rear Adm.;Air Marshal;Air Chief Marshal|
Colonel+|rank|MIL|Col.;Col;Lieutenant Colonel+;Lt. Col.;Lt Col;Lt. Colonel|
Major+|rank|MIL|Maj.;Maj|
Captain+|rank|MIL|Capt.;Capt|
Lieutenant+|rank|MIL|Lt.;Lieut.|
Sergeant+|rank|MIL|Sgt.;Sgt;Staff Sgt.;Sergeant Major|
Corporal+|rank|MIL|Cpl.;Cpl|
Private+|rank|MIL|Pvt.;Pfc.|
Army Chief+|office|MIL|Chief of Army Staff;Army Chief of Staff;army commander+;military chief+;Chief of the General Staff;Chief of Defence Staff;Chief of Defense Staff;Commander-in-Chief;commander in chief;armed forces chief;Chief of the Defence Staff;Chairman of the Joint Chiefs of Staff|
Commander+|role|MIL|Cmdr.;Cdr.;military commander+;top commander+;field commander+|
Warlord+|role|REB|rebel leader+;militia leader+;rebel commander+;militant leader+;insurgent leader+|
Police Chief+|office|COP|Chief of Police;Police Commissioner+;Inspector General;police spokesman;Superintendent+;Supt.|
Inspector+|rank|COP|Insp.;Detective+;Det.;Constable+;Chief Inspector+;Sheriff+;Deputy Sheriff;Officer+|
Intelligence Chief+|office|SPY|spy chief+;intelligence director;FBI Director;CIA Director;Director of National Intelligence;spymaster+|
Pope+|office|REL|Pontiff|he
Cardinal+|office|REL|Card.|
Archbishop+|office|REL|Archbp.|
Bishop+|office|REL|Bp.|
Patriarch+|office|REL||
Reverend+|honorific|REL|Rev.;Revs.;Monsignor;Msgr.;Pastor+|
Father+|honorific|REL|Fr.|he
Sister+|honorific|REL||she
Imam+|office|REL|Grand Imam;mufti+;Grand Mufti;cleric+|
Ayatollah+|office|REL|Grand Ayatollah+;Hojatoleslam|
Mullah+|honorific|REL|Maulana;Mawlana;Molla|
Rabbi+|office|REL|Chief Rabbi|
Dalai Lama|office|REL||
Party Leader+|office|PTY|party chairman;party boss;Party President;chief whip|
Candidate+|role|PTY|presidential candidate+;presidential hopeful+;nominee+;front-runner+;challenger+|
Politician+|role|PTY|statesman/statesmen;opposition politician+|
Activist+|role|CVL|rights activist+;campaigner+;human rights activist+;dissident+;organizer+;organiser+|
Chairman/chairmen|office|BUS|Chairman of the Board|he
Chairwoman/chairwomen|office|BUS||she
Chairperson+|office|BUS|Chair|
Chief Executive+|office|BUS|CEO+;Chief Executive Officer+;Managing Director+;Chief Operating Officer;Chief Financial Officer;CFO|
Director+|office||Executive Director+;deputy director+;Program Director|
Founder+|role|BUS|co-founder+;owner+;billionaire+;tycoon+;businessman/businessmen;businesswoman/businesswomen;entrepreneur+|
Economist+|role|BUS|chief economist+;trader+;investor+;Banker+|
Analyst+|role|EDU|political analyst+;expert+;researcher+;strategist+;observer+;fellow+;senior fellow+|
Professor+|office|EDU|Prof.;Profs.;lecturer+;historian+;scholar+;political scientist+;academic+;dean+|
Scientist+|role|EDU||
Student+|role|EDU|pupil+;teacher+|
Journalist+|role|JRN|reporter+;correspondent+;editor+;photographer+;cameraman/cameramen;columnist+;Editor-in-Chief;anchor+;presenter+;broadcaster+;blogger+|
Author+|role|CVL|writer+;novelist+;poet+;singer+;actor+;actress;filmmaker+;director of films;playwright+|
Lawyer+|role|CVL|attorney+;defense lawyer+;defence lawyer+;barrister+;solicitor+;counsel|
Doctor+|role|HLH|surgeon+;physician+;nurse+;paramedic+;medic+|
Resident+|role|CVL|villager+;eyewitness;witness;witnesses;eyewitnesses;survivor+;neighbor+;neighbour+;shopkeeper+;farmer+;driver+;worker+;taxi driver+|
Coach|role|CVL|head coach;coaches;footballer+;player+;athlete+;striker+;midfielder+;goalkeeper+|
Suspect+|role|CRM|gunman/gunmen;attacker+;defendant+|
Manager+|role|BUS|general manager+;consultant+;engineer+;executive+|
Astronaut+|role|CVL|cosmonaut+;pilot+|
Aid Worker+|role|NGO|relief worker+;volunteer+;coordinator+|
Union Leader+|role|CVL|trade union leader+|
Tribal Leader+|role|CVL|tribal elder+;elder+;village chief+;community leader+|
Mr.|honorific||Mr;Mister;Messrs.;Señor;Herr;Monsieur|he
Mrs.|honorific||Mrs;Madam;Madame;Mme;Mme.;Señora;Frau|she
Ms.|honorific||Ms;Miss;Mlle|she
Dr.|honorific||Dr;Drs.|
Sir|honorific|||he
Dame|honorific|||she
Lord|honorific|LEG|Lords;Baron+;Viscount+;Earl+|he
Lady|honorific|||she
Baroness|honorific|LEG||she
Hon.|honorific||Honourable;Honorable;Right Honourable;Rt. Hon.;Rt Hon|
His Excellency|honorific||H.E.;His Majesty;His Highness;His Royal Highness;His Holiness|he
Her Excellency|honorific||Her Majesty;Her Highness;Her Royal Highness|she
Shri|honorific||Sri;Thiru|he
Smt.|honorific||Shrimati|she
Haji|honorific||Hajj;Hadji|
`
