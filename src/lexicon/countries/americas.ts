/** Countries and territories of the Americas. Columns and sources as in `europe.ts`. */
export const AMERICAS = `
ABW|AW|Aruba||Aruban+|Oranjestad|
AIA|AI|Anguilla||Anguillan+|The Valley|
ARG|AR|Argentina|Argentine Republic|Argentine+;Argentinian+;Argentinean+|Buenos Aires|Casa Rosada;Pink House
ATG|AG|Antigua and Barbuda|Antigua|Antiguan+;Barbudan+|Saint John's;St John's, Antigua;St. John's, Antigua|
BES|BQ|Bonaire, Sint Eustatius and Saba|Caribbean Netherlands;Bonaire|Bonairean+;Bonairian+|Kralendijk|
BHS|BS|Bahamas|The Bahamas|Bahamian+|Nassau|
BLM|BL|Saint Barthélemy|St Barts;St. Barts;Saint Barts|Barthélemois|Gustavia|
BLZ|BZ|Belize|British Honduras|Belizean+|Belmopan|
BMU|BM|Bermuda||Bermudian+;Bermudan+|Hamilton|
BOL|BO|Bolivia|Plurinational State of Bolivia|Bolivian+|La Paz;Sucre|Palacio Quemado
BRA|BR|Brazil|Brasil|Brazilian+|Brasilia;Brasília|Planalto;Planalto Palace;Itamaraty
BRB|BB|Barbados||Barbadian+;Bajan+|Bridgetown|
CAN|CA|Canada||Canadian+|Ottawa|Parliament Hill;Rideau Hall
CHL|CL|Chile||Chilean+|Santiago;Santiago de Chile|La Moneda
COL|CO|Colombia||Colombian+|Bogota;Bogotá|Casa de Nariño;Casa de Narino
CRI|CR|Costa Rica||Costa Rican+;Tico+|San Jose, Costa Rica;San José|
CUB|CU|Cuba||Cuban+|Havana|Palace of the Revolution
CUW|CW|Curaçao|Curacao|Curaçaoan+;Curacaoan+|Willemstad|
CYM|KY|Cayman Islands|Caymans|Caymanian+|George Town|
DMA|DM|Dominica|Commonwealth of Dominica|Commonwealth Dominican+|Roseau|
DOM|DO|Dominican Republic||Dominican+|Santo Domingo|
ECU|EC|Ecuador||Ecuadorian+;Ecuadorean+;Ecuadoran+|Quito|Carondelet;Carondelet Palace
FLK|FK|Falkland Islands|Falklands;Malvinas|Falkland Islander+|Stanley;Port Stanley|
GLP|GP|Guadeloupe||Guadeloupean+|Basse-Terre|
GRD|GD|Grenada||Grenadian+|Saint George's;St George's;St. George's|
GRL|GL|Greenland|Kalaallit Nunaat|Greenlandic;Greenlander+|Nuuk|
GTM|GT|Guatemala||Guatemalan+|Guatemala City|
GUF|GF|French Guiana||French Guianese|Cayenne|
GUY|GY|Guyana|British Guiana|Guyanese|Georgetown|
HND|HN|Honduras||Honduran+|Tegucigalpa|
HTI|HT|Haiti||Haitian+|Port-au-Prince;Port au Prince|
JAM|JM|Jamaica||Jamaican+|Kingston|Jamaica House
KNA|KN|Saint Kitts and Nevis|St Kitts and Nevis;St. Kitts and Nevis;St Kitts;St. Kitts;Saint Kitts|Kittitian+;Nevisian+|Basseterre|
LCA|LC|Saint Lucia|St Lucia;St. Lucia|Saint Lucian+;St Lucian+;St. Lucian+|Castries|
MAF|MF|Saint Martin|Saint-Martin;St Martin;St. Martin|Saint-Martinois|Marigot|
MEX|MX|Mexico|United Mexican States|Mexican+|Mexico City|Los Pinos;National Palace in Mexico City
MSR|MS|Montserrat||Montserratian+|Plymouth, Montserrat;Brades|
MTQ|MQ|Martinique||Martinican+;Martiniquais|Fort-de-France|
NIC|NI|Nicaragua||Nicaraguan+|Managua|
PAN|PA|Panama|Panamá|Panamanian+|Panama City|Palacio de las Garzas
PER|PE|Peru|Perú|Peruvian+|Lima|
PRI|PR|Puerto Rico||Puerto Rican+|San Juan|La Fortaleza
PRY|PY|Paraguay||Paraguayan+|Asuncion;Asunción|
SLV|SV|El Salvador||Salvadoran+;Salvadorean+;Salvadorian+|San Salvador|Casa Presidencial
SPM|PM|Saint Pierre and Miquelon|St Pierre and Miquelon;Saint-Pierre and Miquelon|Saint-Pierrais|Saint-Pierre|
SUR|SR|Suriname|Surinam|Surinamese|Paramaribo|
SXM|SX|Sint Maarten|St Maarten;St. Maarten|Sint Maartener+|Philipsburg|
TCA|TC|Turks and Caicos Islands|Turks and Caicos|Turks and Caicos Islander+|Cockburn Town|
TTO|TT|Trinidad and Tobago|Trinidad;Trinidad & Tobago;Tobago|Trinidadian+;Tobagonian+|Port of Spain;Port-of-Spain|
URY|UY|Uruguay||Uruguayan+|Montevideo|
USA|US|United States|U.S.;US;USA;U.S.A.;United States of America;America|American+;U.S.;US|Washington;Washington D.C.;Washington, D.C.;Washington DC;Washington, DC;District of Columbia|White House;Pentagon;Capitol Hill;Oval Office;Foggy Bottom;U.S. Capitol;US Capitol;Camp David;Mar-a-Lago
VCT|VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent;St. Vincent;Saint Vincent|Vincentian+|Kingstown|
VEN|VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan+|Caracas|Miraflores;Miraflores Palace
VGB|VG|British Virgin Islands|BVI|British Virgin Islander+|Road Town|
VIR|VI|U.S. Virgin Islands|US Virgin Islands;United States Virgin Islands|U.S. Virgin Islander+|Charlotte Amalie|
`
