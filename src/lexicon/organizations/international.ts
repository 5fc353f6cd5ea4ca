/**
 * International organisations, alliances and aid organisations. Columns: name | sector | home country | state whose own body it
 * is | aliases. Source: public facts, reviewed by hand.
 */
export const INTERNATIONAL = `
United Nations|IGO|||UN;U.N.;UNO;United Nations Organization;world body
UN General Assembly|IGO|||United Nations General Assembly;U.N. General Assembly;General Assembly;UNGA
UN Security Council|IGO|||United Nations Security Council;U.N. Security Council;Security Council;UNSC
UN Human Rights Council|IGO|||United Nations Human Rights Council;U.N. Human Rights Council;Human Rights Council;UNHRC
UN High Commissioner for Refugees|IGO|||UNHCR;UN refugee agency;U.N. refugee agency;United Nations High Commissioner for Refugees
UN Human Rights Office|IGO|||OHCHR;UN human rights office;U.N. human rights office;Office of the High Commissioner for Human Rights
UN Children's Fund|IGO|||UNICEF;Unicef;United Nations Children's Fund;U.N. Children's Fund
UN Development Programme|IGO|||UNDP;United Nations Development Programme;U.N. Development Program
UN Environment Programme|IGO|||UNEP;United Nations Environment Programme
UN Relief and Works Agency|IGO|||UNRWA;UN agency for Palestinian refugees;U.N. agency for Palestinian refugees
UN Office for the Coordination of Humanitarian Affairs|IGO|||OCHA;UN humanitarian office;U.N. humanitarian office
UN Interim Force in Lebanon|IGO|||UNIFIL;United Nations Interim Force in Lebanon
UN Assistance Mission in Afghanistan|IGO|||UNAMA
UN Population Fund|IGO|||UNFPA
UNESCO|IGO|||Unesco;U.N. cultural agency;UN Educational, Scientific and Cultural Organization
World Food Programme|IGO|||WFP;World Food Program;UN World Food Programme;U.N. World Food Program
Food and Agriculture Organization|IGO|||FAO;UN Food and Agriculture Organization
World Health Organization|IGO|||WHO;W.H.O.;World Health Organisation;UN health agency;U.N. health agency
International Labour Organization|IGO|||ILO;International Labor Organization
International Atomic Energy Agency|IGO|||IAEA;I.A.E.A.;UN nuclear watchdog;U.N. nuclear watchdog;UN atomic watchdog
International Organization for Migration|IGO|||IOM;UN migration agency;U.N. migration agency
International Maritime Organization|IGO|||IMO
International Civil Aviation Organization|IGO|||ICAO
World Meteorological Organization|IGO|||WMO
International Telecommunication Union|IGO|||ITU
International Court of Justice|IGO|||ICJ;World Court
International Criminal Court|IGO|||ICC;I.C.C.
International Criminal Tribunal for the former Yugoslavia|IGO|||ICTY;Yugoslav war crimes tribunal
Permanent Court of Arbitration|IGO|||PCA
International Monetary Fund|IGO|||IMF;I.M.F.
World Bank|IGO|||World Bank Group
World Trade Organization|IGO|||WTO;W.T.O.;World Trade Organisation
Asian Development Bank|IGO|||ADB
African Development Bank|IGO|||AfDB
Asian Infrastructure Investment Bank|IGO|||AIIB
European Bank for Reconstruction and Development|IGO|||EBRD
Organisation for Economic Co-operation and Development|IGO|||OECD;Organization for Economic Cooperation and Development
World Economic Forum|NGO|CHE||WEF
European Union|IGO|||EU;E.U.
European Commission|IGO|||EU Commission;EU executive
European Parliament|IGO|||EU Parliament;European parliament
European Council|IGO|||EU Council
Council of the European Union|IGO|||Council of the EU
European Central Bank|IGO|||ECB
European Court of Justice|IGO|||Court of Justice of the European Union;CJEU
European External Action Service|IGO|||EEAS
Frontex|IGO|||European Border and Coast Guard Agency
Europol|IGO|||EU police agency
Eurogroup|IGO|||
Council of Europe|IGO|||
European Court of Human Rights|IGO|||ECHR;Strasbourg court
NATO|IGO|||Nato;N.A.T.O.;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic alliance
North Atlantic Council|IGO|||
International Security Assistance Force|IGO|||ISAF
Organization for Security and Co-operation in Europe|IGO|||OSCE;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe
Organization of the Petroleum Exporting Countries|IGO|||OPEC;Opec;O.P.E.C.
OPEC Plus|IGO|||OPEC+ alliance
International Energy Agency|IGO|||IEA
Organisation for the Prohibition of Chemical Weapons|IGO|||OPCW;Organization for the Prohibition of Chemical Weapons;chemical weapons watchdog
Comprehensive Nuclear-Test-Ban Treaty Organization|IGO|||CTBTO
Association of Southeast Asian Nations|IGO|||ASEAN;Asean
African Union|IGO|||AU;A.U.
African Union Mission in Somalia|IGO|||AMISOM
Economic Community of West African States|IGO|||ECOWAS;Ecowas
Intergovernmental Authority on Development|IGO|||IGAD
Southern African Development Community|IGO|||SADC
East African Community|IGO|||EAC
Alliance of Sahel States|IGO|||AES
Arab League|IGO|||League of Arab States
Gulf Cooperation Council|IGO|||GCC;Gulf Co-operation Council
Organisation of Islamic Cooperation|IGO|||OIC;Organization of Islamic Cooperation;Organization of the Islamic Conference
Organization of American States|IGO|||OAS;Organisation of American States
Mercosur|IGO|||Mercosul
CARICOM|IGO|||Caribbean Community;Caricom
Community of Latin American and Caribbean States|IGO|||CELAC
Union of South American Nations|IGO|||UNASUR
Commonwealth of Nations|IGO|||Commonwealth Secretariat
Commonwealth of Independent States|IGO|||CIS
Collective Security Treaty Organization|IGO|||CSTO
Eurasian Economic Union|IGO|||EAEU
Shanghai Cooperation Organisation|IGO|||SCO;Shanghai Cooperation Organization
South Asian Association for Regional Cooperation|IGO|||SAARC
Pacific Islands Forum|IGO|||
Asia-Pacific Economic Cooperation|IGO|||APEC
BRICS|IGO|||Brics;BRICS group
Group of Seven|IGO|||G7;G-7
Group of Eight|IGO|||G8;G-8
Group of Twenty|IGO|||G20;G-20;Group of 20
Group of 77|IGO|||G77
Non-Aligned Movement|IGO|||NAM
Quad|IGO|||Quadrilateral Security Dialogue
AUKUS|IGO|||
Middle East Quartet|IGO|||Quartet on the Middle East
Nordic Council|IGO|||
Interpol|IGO|||INTERPOL;International Criminal Police Organization
Financial Action Task Force|IGO|||FATF
International Olympic Committee|NGO|||IOC
FIFA|NGO|||Fifa;world football's governing body
UEFA|NGO|||Uefa
World Anti-Doping Agency|NGO|||WADA
International Committee of the Red Cross|NGO|||ICRC;Red Cross
International Federation of Red Cross and Red Crescent Societies|NGO|||IFRC
Red Crescent|NGO|||Palestinian Red Crescent;Syrian Arab Red Crescent;Palestine Red Crescent Society;PRCS;Iranian Red Crescent;Turkish Red Crescent
Amnesty International|NGO|||Amnesty
Human Rights Watch|NGO|||HRW
Doctors Without Borders|NGO|||MSF;Médecins Sans Frontières;Medecins Sans Frontieres
Reporters Without Borders|NGO|||Reporters sans frontières
Committee to Protect Journalists|NGO|||CPJ
Syrian Observatory for Human Rights|NGO|GBR||SOHR;Syrian Observatory
White Helmets|NGO|SYR||Syria Civil Defence;Syrian Civil Defense
Save the Children|NGO|||
Oxfam|NGO|||Oxfam International
Greenpeace|NGO|||
World Wildlife Fund|NGO|||WWF;World Wide Fund for Nature
Transparency International|NGO|||
International Crisis Group|NGO|||Crisis Group
Norwegian Refugee Council|NGO|NOR||NRC
International Rescue Committee|NGO|||IRC
CARE International|NGO|||
Islamic Relief|NGO|||
World Central Kitchen|NGO|||WCK
Gaza Humanitarian Foundation|NGO|||GHF
Bill & Melinda Gates Foundation|NGO|USA||Gates Foundation;Bill and Melinda Gates Foundation
Open Society Foundations|NGO|||
Carter Center|NGO|USA||
Freedom House|NGO|USA||
B'Tselem|NGO|ISR||
Memorial Human Rights Center|NGO|RUS||
American Civil Liberties Union|NGO|USA||ACLU
National Rifle Association|NGO|USA||NRA
Institute for the Study of War|NGO|USA||ISW
Chatham House|NGO|GBR||
International Institute for Strategic Studies|NGO|GBR||IISS
Stockholm International Peace Research Institute|NGO|SWE||SIPRI
RAND Corporation|NGO|USA||RAND
Brookings Institution|NGO|USA||
Carnegie Endowment for International Peace|NGO|USA||Carnegie Endowment
Council on Foreign Relations|NGO|USA||
Atlantic Council|NGO|USA||
`
