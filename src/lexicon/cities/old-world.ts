/**
 * Cities and regions of Europe, Asia and Africa that news often reports from; capitals stand in the countries' tables. Columns: ISO3 |
 * cities | regions, states and provinces; `Kharkiv=Kharkov` names another spelling. A disputed place is listed under the country
 * in which most states see it. Source: public facts, reviewed by hand.
 */
export const OLD_WORLD_CITIES = `
UKR|Kharkiv=Kharkov;Odesa=Odessa;Dnipro=Dnipropetrovsk;Lviv=Lvov;Zaporizhzhia=Zaporizhia=Zaporozhye;Mariupol;Kherson;Mykolaiv=Nikolaev;Donetsk;Luhansk=Lugansk;Bakhmut;Avdiivka;Pokrovsk;Kramatorsk;Sloviansk=Slavyansk;Sumy;Chernihiv;Poltava;Vinnytsia;Zhytomyr;Ternopil;Ivano-Frankivsk;Uzhhorod;Kryvyi Rih;Kremenchuk;Izium=Izyum;Kupiansk;Lyman;Sievierodonetsk=Severodonetsk;Lysychansk;Bucha;Irpin;Chernobyl=Chornobyl;Sevastopol;Simferopol;Kerch;Yalta;Melitopol;Berdiansk;Enerhodar;Chasiv Yar;Nikopol;Myrnohrad;Kostiantynivka;Toretsk;Vuhledar;Snake Island;Lutsk;Rivne;Chernivtsi;Cherkasy;Khmelnytskyi|Crimea;Donbas=Donbass;Crimean Peninsula=Crimean peninsula;Donetsk region;Luhansk region;Kherson region;Zaporizhzhia region;Kharkiv region;Sumy region
RUS|St. Petersburg=Saint Petersburg=St Petersburg;Belgorod;Kursk;Bryansk;Voronezh;Rostov-on-Don=Rostov;Sochi;Krasnodar;Novorossiysk;Volgograd;Kazan;Nizhny Novgorod;Yekaterinburg=Ekaterinburg;Novosibirsk;Omsk;Samara;Saratov;Ufa;Perm;Chelyabinsk;Vladivostok;Khabarovsk;Irkutsk;Yakutsk;Murmansk;Arkhangelsk;Kaliningrad;Grozny;Makhachkala;Beslan;Nazran;Tula;Ryazan;Kaluga;Tver;Pskov;Smolensk;Tuapse;Taganrog;Engels;Astrakhan;Tomsk;Tyumen|Chechnya;Dagestan;Ingushetia;North Ossetia;Siberia;Tatarstan;Bashkortostan;Belgorod region;Kursk region;Bryansk region;Kamchatka;Sakhalin;Ural Mountains=Urals
BLR|Brest;Gomel=Homel;Grodno=Hrodna;Vitebsk;Mogilev|
MDA|Tiraspol;Balti|Transnistria=Trans-Dniester;Gagauzia
GEO|Batumi;Kutaisi;Gori;Tskhinvali;Sukhumi|Abkhazia;South Ossetia
ARM|Gyumri;Meghri|Syunik
AZE|Ganja;Nakhchivan City;Stepanakert=Khankendi;Shusha|Nagorno-Karabakh=Karabakh;Nakhchivan
POL|Krakow=Kraków=Cracow;Gdansk=Gdańsk;Lodz=Łódź;Wroclaw=Wrocław;Poznan=Poznań;Lublin;Rzeszow=Rzeszów;Katowice;Szczecin;Bialystok=Białystok;Przemysl|
CZE|Brno;Ostrava|Moravia;Bohemia
SVK|Kosice|
HUN|Debrecen;Szeged|
ROU|Cluj;Timisoara;Constanta;Iasi|Transylvania
BGR|Plovdiv;Varna;Burgas|
SRB|Novi Sad;Nis|Vojvodina
BIH|Banja Luka;Mostar;Srebrenica;Tuzla|Republika Srpska
HRV|Split;Dubrovnik;Rijeka;Zadar|Dalmatia
XKX|Mitrovica;Prizren|
DEU|Hamburg;Munich=München;Cologne=Köln;Frankfurt;Stuttgart;Düsseldorf=Duesseldorf=Dusseldorf;Leipzig;Dresden;Hanover=Hannover;Bremen;Bonn;Nuremberg;Potsdam;Rostock;Kiel;Magdeburg;Solingen;Mannheim;Essen;Dortmund;Ramstein|Bavaria;Saxony;Brandenburg;Hesse;Thuringia;Lower Saxony;North Rhine-Westphalia
FRA|Marseille=Marseilles;Lyon;Toulouse;Nice;Nantes;Strasbourg;Bordeaux;Lille;Rennes;Calais;Cannes;Versailles;Evian;Biarritz;Grenoble;Montpellier|Corsica;Brittany;Normandy;Provence
ITA|Milan;Naples;Turin;Venice;Genoa;Florence;Bologna;Palermo;Bari;Trieste;Catania;Taormina;Verona;L'Aquila|Sicily;Sardinia;Lampedusa;Tuscany;Lombardy;Puglia
ESP|Barcelona;Valencia;Seville;Bilbao;Malaga;Zaragoza;Granada;Palma de Mallorca;Ceuta;Melilla;San Sebastian|Catalonia;Basque Country;Andalusia;Canary Islands;Galicia;Mallorca=Majorca
PRT|Porto;Faro;Funchal|Madeira;Azores;Algarve
GBR|Manchester;Birmingham;Liverpool;Leeds;Glasgow;Edinburgh;Belfast;Cardiff;Bristol;Sheffield;Newcastle;Oxford;Brighton;Southampton;Portsmouth;Nottingham;Leicester;Aberdeen;Dover;Salisbury;Londonderry=Derry;Swansea;Southport;Chequers;Coventry|Cornwall;Yorkshire;Kent;Scottish Highlands
IRL|Cork;Galway;Limerick|
NLD|Rotterdam;Utrecht;Eindhoven;Schiphol;Maastricht;Groningen|
BEL|Antwerp;Ghent;Bruges;Liège;Charleroi;Zaventem|Flanders;Wallonia
CHE|Geneva;Zurich=Zürich;Basel;Davos;Lausanne;Lucerne;Bürgenstock;Lugano|
AUT|Salzburg;Graz;Innsbruck;Linz|Tyrol
SWE|Gothenburg;Malmo=Malmö;Uppsala|Gotland
NOR|Bergen;Trondheim;Tromso=Tromsø;Stavanger|
DNK|Aarhus;Odense;Aalborg;Billund|Bornholm
FIN|Turku;Tampere;Rovaniemi;Espoo|Lapland
EST|Narva;Tartu|
LVA|Daugavpils|
LTU|Kaunas;Klaipeda|
GRC|Thessaloniki;Piraeus;Patras;Heraklion|Crete;Lesbos;Rhodes;Corfu
TUR|Istanbul;Izmir;Antalya;Diyarbakir;Gaziantep;Adana;Bursa;Konya;Trabzon;Hatay;Antakya;Incirlik;Sanliurfa;Kahramanmaras;Van Province|Anatolia
CYP|Limassol;Larnaca;Paphos;Famagusta|Northern Cyprus
ISR|Haifa;Ashkelon;Ashdod;Beersheba=Be'er Sheva;Eilat;Sderot;Nahariya;Netanya;Kiryat Shmona;Rehovot;Petah Tikva;Bat Yam;Rishon Lezion;Holon;Herzliya;Caesarea;Nazareth;Acre;Metula;Dimona;Be'eri=Beeri|Galilee;Negev
PSE|Gaza City;Rafah;Khan Younis=Khan Yunis=Khan Yunus;Deir al-Balah;Jabalia=Jabaliya;Beit Lahiya;Beit Hanoun;Nuseirat;Jenin;Nablus;Hebron;Tulkarm=Tulkarem;Bethlehem;Jericho;Qalqilya;Kerem Shalom crossing|northern Gaza;southern Gaza;central Gaza
LBN|Tyre;Sidon=Saida;Baalbek;Nabatieh;Naqoura;Zahle;Dahiyeh=Dahieh|Bekaa Valley=Beqaa Valley;southern Lebanon
SYR|Aleppo;Homs;Hama;Latakia;Tartus=Tartous;Idlib;Raqqa;Deir ez-Zor=Deir Ezzor;Daraa=Deraa;Palmyra;Sweida=Suwayda=As-Suwayda;Qamishli;Hasakah;Kobani=Kobane;Manbij;Afrin;Qusayr;Quneitra;al-Tanf;Douma|Ghouta=Eastern Ghouta;Golan Heights=Golan
IRQ|Mosul;Basra;Erbil=Irbil;Kirkuk;Fallujah=Falluja;Ramadi;Najaf;Karbala=Kerbala;Tikrit;Samarra;Sulaymaniyah=Sulaimaniya;Baqubah=Baquba;Sinjar;Duhok=Dohuk;Nasiriyah;Tal Afar;Abu Ghraib;Sadr City;Green Zone|Anbar;Kurdistan;Nineveh;Diyala
IRN|Isfahan;Mashhad;Shiraz;Tabriz;Qom;Natanz;Fordow;Bushehr;Bandar Abbas;Kermanshah;Ahvaz;Karaj;Kerman;Arak;Chabahar;Parchin;Zahedan;Abadan;Kharg Island|Khuzestan;Sistan and Baluchestan
SAU|Jeddah=Jiddah;Mecca=Makkah;Medina;Dammam;Dhahran;Neom;Taif;Abha;Jizan=Jazan;Khobar|
ARE|Dubai;Sharjah;Fujairah;Ras al-Khaimah|
OMN|Salalah;Duqm|
YEM|Aden;Hodeidah=Hodeida=Hudaydah;Taiz=Taizz;Marib;Saada=Sa'ada;Mukalla;Ras Isa|Hadramout=Hadramawt;Socotra
JOR|Aqaba;Zarqa;Irbid;Azraq|
EGY|Alexandria;Sharm el-Sheikh=Sharm el Sheikh=Sharm al-Sheikh;Suez;Port Said;Luxor;Aswan;Giza;El Arish=al-Arish;El Alamein;Ismailia|Sinai=Sinai Peninsula;North Sinai
LBY|Benghazi;Misrata;Sirte;Derna;Tobruk;Sabha;Zawiya;Zuwara|Cyrenaica;Fezzan
TUN|Sfax;Sousse;Kairouan;Bizerte|
DZA|Oran;Constantine;Tizi Ouzou|
MAR|Casablanca;Marrakesh=Marrakech;Fez;Tangier;Agadir|
SDN|Port Sudan;Omdurman;El Fasher=al-Fashir=El-Fasher;Nyala;Wad Madani;El Obeid;Kassala;Geneina=El Geneina|Darfur;Kordofan;North Darfur;South Kordofan;Gezira
SSD|Bor;Malakal;Bentiu;Wau|Upper Nile
ETH|Mekelle=Mekele;Gondar;Dire Dawa;Bahir Dar;Lalibela|Tigray;Amhara;Oromia;Afar;Ogaden
SOM|Kismayo;Baidoa;Hargeisa;Bosaso;Beledweyne;Garowe;Galkayo|Jubaland;Lower Shabelle
KEN|Mombasa;Kisumu;Garissa;Lamu;Eldoret;Nakuru;Dadaab|
UGA|Entebbe;Gulu;Jinja|
TZA|Arusha;Mwanza|
RWA|Gisenyi|
COD|Goma;Bukavu;Beni;Bunia;Lubumbashi;Kisangani;Uvira;Kananga;Mbandaka|North Kivu;South Kivu;Ituri;Katanga;Kasai
CAF|Bangassou|
NGA|Lagos;Kano;Maiduguri;Kaduna;Jos;Port Harcourt;Ibadan;Sokoto;Enugu;Benin City;Katsina;Chibok;Yola;Makurdi|Borno;Zamfara;Niger Delta;Niger State;Benue;Plateau State;Yobe;Adamawa
NER|Agadez;Diffa;Tillaberi|
MLI|Timbuktu;Gao;Kidal;Mopti;Kayes|
BFA|Djibo;Dori|
TCD|Abeche|
CMR|Douala;Bamenda;Buea;Maroua|
GHA|Kumasi;Tamale|Ashanti
CIV|Bouake;Korhogo|
SEN|Thies;Ziguinchor|Casamance
GIN|Nzerekore|
SLE|Kenema|
ZAF|Johannesburg;Cape Town;Durban;Soweto;Port Elizabeth=Gqeberha;Bloemfontein;East London;Polokwane;Marikana|Gauteng;KwaZulu-Natal;Western Cape;Eastern Cape;Limpopo
ZWE|Bulawayo|Matabeleland
ZMB|Ndola;Kitwe|
MOZ|Beira;Pemba;Palma;Nampula|Cabo Delgado
MWI|Blantyre|
AGO|Benguela;Lobito|Cabinda
MDG|Toamasina|
AFG|Kandahar;Herat;Jalalabad;Mazar-i-Sharif=Mazar-e-Sharif;Kunduz;Ghazni;Lashkar Gah;Bagram;Khost;Bamiyan=Bamyan;Tora Bora;Spin Boldak;Torkham|Helmand;Nangarhar;Paktia;Paktika;Kunar;Panjshir;Badakhshan
PAK|Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Faisalabad;Multan;Hyderabad, Pakistan;Gwadar;Abbottabad;Swat Valley=Swat;Muzaffarabad;Sialkot;Chaman;Bahawalpur;Muridke;Miranshah;Bannu|Balochistan=Baluchistan;Khyber Pakhtunkhwa=Khyber-Pakhtunkhwa;Sindh;Waziristan;North Waziristan;South Waziristan;Gilgit-Baltistan;Azad Kashmir;North-West Frontier Province
IND|Mumbai=Bombay;Kolkata=Calcutta;Chennai=Madras;Bengaluru=Bangalore;Hyderabad;Ahmedabad;Pune;Jaipur;Lucknow;Srinagar;Jammu;Amritsar;Chandigarh;Bhopal;Patna;Guwahati;Imphal;Kochi;Varanasi;Ayodhya;Surat;Nagpur;Indore;Agra;Ranchi;Thiruvananthapuram;Visakhapatnam;Shimla;Dehradun;Bhubaneswar;Pahalgam;Poonch;Leh;Noida;Gurugram=Gurgaon;Prayagraj=Allahabad;Pulwama;Uri|Kashmir;Jammu and Kashmir;Ladakh;Punjab;Haryana;Uttar Pradesh;Madhya Pradesh;Andhra Pradesh;Arunachal Pradesh;Himachal Pradesh;Bihar;West Bengal;Maharashtra;Gujarat;Rajasthan;Karnataka;Kerala;Tamil Nadu;Telangana;Odisha=Orissa;Jharkhand;Chhattisgarh;Assam;Manipur;Nagaland;Mizoram;Meghalaya;Tripura;Sikkim;Goa;Uttarakhand
BGD|Chittagong=Chattogram;Cox's Bazar;Sylhet;Khulna;Rajshahi|
LKA|Jaffna;Kandy;Trincomalee;Kilinochchi;Galle;Hambantota|
NPL|Pokhara;Lalitpur|
BTN|Paro|Doklam
MMR|Mandalay;Myitkyina;Lashio;Sittwe;Myawaddy;Sagaing|Rakhine State=Rakhine;Kachin State;Shan State;Chin State;Kayin State
THA|Chiang Mai;Phuket;Pattaya;Hat Yai;Pattani;Yala|
KHM|Siem Reap;Sihanoukville;Poipet;Battambang|
LAO|Luang Prabang|
VNM|Ho Chi Minh City=Saigon;Da Nang;Haiphong;Hue|
MYS|Penang;Johor Bahru;Kota Kinabalu|Sabah;Sarawak;Johor
IDN|Surabaya;Bandung;Denpasar;Medan;Banda Aceh;Makassar;Yogyakarta;Padang;Palu;Nusantara;Jayapura|Bali;Aceh;Java;Sumatra;Papua;West Papua;Sulawesi;Borneo;Lombok
PHL|Quezon City;Davao;Cebu;Zamboanga;Marawi;Cotabato;Subic Bay|Mindanao;Luzon;Jolo;Palawan
CHN|Shanghai;Guangzhou=Canton;Shenzhen;Tianjin;Chongqing;Wuhan;Chengdu;Xi'an=Xian;Nanjing;Hangzhou;Harbin;Dalian;Qingdao;Urumqi;Lhasa;Kunming;Xiamen;Shenyang;Sanya;Kashgar;Zhengzhou;Changsha;Beidaihe;Dandong|Xinjiang;Tibet;Guangdong;Sichuan;Yunnan;Hainan;Fujian;Inner Mongolia;Zhejiang;Henan;Hubei;Hunan;Liaoning
TWN|Kaohsiung;Taichung;Hualien;Kinmen;Tainan|Matsu Islands
JPN|Osaka;Kyoto;Hiroshima;Nagasaki;Sapporo;Fukushima;Nagoya;Yokohama;Sendai;Kobe;Fukuoka;Naha;Niigata|Okinawa;Hokkaido;Kyushu
KOR|Busan;Incheon;Daegu;Gwangju;Daejeon;Sejong;Gyeongju;Ulsan;Pyeongtaek|Jeju
PRK|Kaesong;Wonsan;Sinuiju;Yongbyon;Punggye-ri;Rason|
MNG|Darkhan|
KAZ|Almaty;Shymkent;Aktau;Baikonur;Karaganda;Atyrau|
UZB|Samarkand;Bukhara;Andijan;Termez|Karakalpakstan
KGZ|Osh;Jalal-Abad;Batken;Manas|
TJK|Khujand;Khorog|Gorno-Badakhshan
TKM|Turkmenbashi|
`
