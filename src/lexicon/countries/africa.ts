/** Countries and territories of Africa. Columns and sources as in `europe.ts`. */
export const AFRICA = `
AGO|AO|Angola||Angolan+|Luanda|
BDI|BI|Burundi||Burundian+|Gitega;Bujumbura|
BEN|BJ|Benin|Dahomey|Beninese;Beninois|Porto-Novo;Porto Novo|
BFA|BF|Burkina Faso|Burkina;Upper Volta|Burkinabe;Burkinabé;Burkinabè;Burkinese|Ouagadougou|Kosyam Palace
BWA|BW|Botswana||Botswanan+;Motswana;Batswana|Gaborone|
CAF|CF|Central African Republic|CAR;C.A.R.|Central African+|Bangui|
CIV|CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian+;Ivoirian+|Yamoussoukro;Abidjan|
CMR|CM|Cameroon|Cameroun|Cameroonian+|Yaounde;Yaoundé|Etoudi;Unity Palace
COD|CD|DR Congo|Democratic Republic of Congo;Democratic Republic of the Congo;DRC;D.R. Congo;Congo-Kinshasa;Congo Kinshasa;Congo;Zaire|Congolese|Kinshasa|
COG|CG|Republic of Congo|Congo-Brazzaville;Congo Brazzaville;Congo Republic;Republic of the Congo|Congo-Brazzavillian+|Brazzaville|
COM|KM|Comoros|The Comoros|Comorian+;Comoran+|Moroni|
CPV|CV|Cape Verde|Cabo Verde|Cape Verdean+;Cabo Verdean+|Praia|
DJI|DJ|Djibouti||Djiboutian+|Djibouti City|
DZA|DZ|Algeria||Algerian+|Algiers|El Mouradia;El Mouradia Palace
EGY|EG|Egypt|Arab Republic of Egypt|Egyptian+|Cairo|Ittihadiya Palace;Al-Ittihadiya Palace
ERI|ER|Eritrea||Eritrean+|Asmara|
ESH|EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi+;Saharawi+|Laayoune;El Aaiun|
ETH|ET|Ethiopia|Abyssinia|Ethiopian+|Addis Ababa;Addis Abeba|
GAB|GA|Gabon||Gabonese|Libreville|
GHA|GH|Ghana||Ghanaian+|Accra|Jubilee House;Flagstaff House
GIN|GN|Guinea|Guinea-Conakry;Guinea Conakry;Republic of Guinea|Guinean+|Conakry|
GMB|GM|Gambia|The Gambia|Gambian+|Banjul|
GNB|GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean+;Guinea-Bissauan+|Bissau|
GNQ|GQ|Equatorial Guinea||Equatorial Guinean+;Equatoguinean+|Malabo;Ciudad de la Paz|
KEN|KE|Kenya||Kenyan+|Nairobi|State House in Nairobi
LBR|LR|Liberia||Liberian+|Monrovia|
LBY|LY|Libya|State of Libya|Libyan+|Tripoli|
LSO|LS|Lesotho|Basutoland|Basotho;Mosotho|Maseru|
MAR|MA|Morocco|Kingdom of Morocco|Moroccan+|Rabat|
MDG|MG|Madagascar||Malagasy;Madagascan+|Antananarivo|Iavoloha Palace
MLI|ML|Mali||Malian+|Bamako|Koulouba
MOZ|MZ|Mozambique||Mozambican+|Maputo|
MRT|MR|Mauritania||Mauritanian+|Nouakchott|
MUS|MU|Mauritius||Mauritian+|Port Louis|
MWI|MW|Malawi|Nyasaland|Malawian+|Lilongwe|
MYT|YT|Mayotte||Mahoran+;Mahorais|Mamoudzou|
NAM|NA|Namibia|South West Africa|Namibian+|Windhoek|
NER|NE|Niger|Republic of Niger|Nigerien+;Nigérien+|Niamey|
NGA|NG|Nigeria|Federal Republic of Nigeria|Nigerian+|Abuja|Aso Rock;Aso Villa
REU|RE|Réunion|Reunion Island;La Réunion|Réunionese;Reunionese|Saint-Denis de la Réunion|
RWA|RW|Rwanda||Rwandan+;Rwandese|Kigali|Urugwiro Village
SDN|SD|Sudan|Republic of Sudan;Republic of the Sudan|Sudanese|Khartoum|
SEN|SN|Senegal||Senegalese|Dakar|
SHN|SH|Saint Helena|St Helena;St. Helena;Ascension Island;Tristan da Cunha|Saint Helenian+|Jamestown|
SLE|SL|Sierra Leone||Sierra Leonean+;Sierra Leonian+|Freetown|
SOM|SO|Somalia|Federal Republic of Somalia;Somaliland;Puntland|Somali+;Somalian+;Somalilander+|Mogadishu|Villa Somalia
SSD|SS|South Sudan|Republic of South Sudan|South Sudanese|Juba|
STP|ST|Sao Tome and Principe|São Tomé and Príncipe;Sao Tome;São Tomé|Sao Tomean+;Santomean+|Sao Tome City|
SWZ|SZ|Eswatini|Swaziland;eSwatini|Swazi+|Mbabane;Lobamba|
SYC|SC|Seychelles|The Seychelles|Seychellois|Victoria|
TCD|TD|Chad|Tchad|Chadian+|N'Djamena;Ndjamena|
TGO|TG|Togo||Togolese|Lome;Lomé|
TUN|TN|Tunisia||Tunisian+|Tunis|Carthage Palace;Kasbah Palace
TZA|TZ|Tanzania|United Republic of Tanzania;Zanzibar|Tanzanian+;Zanzibari+|Dodoma;Dar es Salaam|
UGA|UG|Uganda||Ugandan+|Kampala|State House in Entebbe
ZAF|ZA|South Africa|Republic of South Africa;RSA|South African+|Pretoria;Tshwane|Union Buildings;Luthuli House
ZMB|ZM|Zambia|Northern Rhodesia|Zambian+|Lusaka|
ZWE|ZW|Zimbabwe|Rhodesia|Zimbabwean+|Harare|
`
