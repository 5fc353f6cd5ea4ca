/**
 * Countries and territories of Europe and the Caucasus. Columns: ISO3 | ISO2 | name | aliases | demonyms | capitals | seats;
 * lists are parted by `;`, and `Dane+` stands for `Dane` and `Danes`. Source: public facts, reviewed by hand; codes from
 * ISO 3166-1 (checked against `i18n-iso-countries`, MIT).
 */
export const EUROPE = `
ALB|AL|Albania||Albanian+|Tirana|
AND|AD|Andorra||Andorran+|Andorra la Vella|
ARM|AM|Armenia||Armenian+|Yerevan|
AUT|AT|Austria|Republic of Austria|Austrian+|Vienna|Ballhausplatz;Hofburg
AZE|AZ|Azerbaijan||Azerbaijani+;Azeri+|Baku|
BEL|BE|Belgium||Belgian+|Brussels|
BGR|BG|Bulgaria||Bulgarian+|Sofia|
BIH|BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH|Bosnian+;Bosniak+;Herzegovinian+;Bosnian Serb+;Bosnian Croat+|Sarajevo|
BLR|BY|Belarus|Byelorussia;Belorussia|Belarusian+;Belarussian+;Byelorussian+|Minsk|
CHE|CH|Switzerland|Swiss Confederation|Swiss|Bern;Berne|
CYP|CY|Cyprus||Cypriot+;Greek Cypriot+;Greek-Cypriot|Nicosia|
CZE|CZ|Czech Republic|Czechia|Czech+|Prague|Prague Castle
DEU|DE|Germany|Federal Republic of Germany;West Germany;West Germany|German+;West German+|Berlin|Chancellery;Reichstag;Bellevue Palace
DNK|DK|Denmark||Danish;Dane+|Copenhagen|Christiansborg
ESP|ES|Spain||Spanish;Spaniard+|Madrid|Moncloa;Moncloa Palace;Zarzuela
EST|EE|Estonia||Estonian+|Tallinn|
FIN|FI|Finland||Finnish;Finn+|Helsinki|
FRA|FR|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris|Élysée;Elysee;Élysée Palace;Elysee Palace;Quai d'Orsay;Matignon
FRO|FO|Faroe Islands|Faroes|Faroese|Torshavn;Tórshavn|
GBR|GB|United Kingdom|UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;Briton+;Brit+;English;Englishman;Englishmen;Englishwoman;Englishwomen;Scottish;Scot+;Welsh;Northern Irish|London|Downing Street;10 Downing Street;No. 10;No 10;Number 10;Number Ten;Whitehall;Westminster;Buckingham Palace
GEO|GE|Georgia|Republic of Georgia|Georgian+|Tbilisi|
GGY|GG|Guernsey||Guernseyman;Guernseymen;Channel Islander+|Saint Peter Port;St Peter Port;St. Peter Port|
GIB|GI|Gibraltar||Gibraltarian+|Gibraltar|
GRC|GR|Greece|Hellenic Republic|Greek+;Hellenic|Athens|Maximos Mansion
HRV|HR|Croatia||Croatian+;Croat+|Zagreb|Banski Dvori
HUN|HU|Hungary||Hungarian+|Budapest|
IMN|IM|Isle of Man||Manx|Douglas|
IRL|IE|Ireland|Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen;Irishwoman;Irishwomen|Dublin|Leinster House;Government Buildings
ISL|IS|Iceland||Icelandic;Icelander+|Reykjavik;Reykjavík|
ITA|IT|Italy|Italian Republic|Italian+|Rome|Palazzo Chigi;Chigi Palace;Quirinale;Quirinal;Farnesina
JEY|JE|Jersey||Jerseyman;Jerseymen|Saint Helier;St Helier;St. Helier|
LIE|LI|Liechtenstein||Liechtensteiner+|Vaduz|
LTU|LT|Lithuania||Lithuanian+|Vilnius|
LUX|LU|Luxembourg|Grand Duchy of Luxembourg;Luxemburg|Luxembourgish;Luxembourger+;Luxembourgian|Luxembourg;Luxembourg City|
LVA|LV|Latvia||Latvian+|Riga|
MCO|MC|Monaco||Monegasque+;Monacan+|Monaco;Monaco-Ville|
MDA|MD|Moldova|Republic of Moldova;Moldavia|Moldovan+;Moldavian+|Chisinau;Chișinău;Kishinev|
MKD|MK|North Macedonia|Macedonia;FYROM;Republic of North Macedonia|Macedonian+;North Macedonian+|Skopje|
MLT|MT|Malta||Maltese|Valletta|
MNE|ME|Montenegro||Montenegrin+|Podgorica|
NLD|NL|Netherlands|The Netherlands;Holland|Dutch;Dutchman;Dutchmen;Dutchwoman;Dutchwomen;Netherlander+|Amsterdam;The Hague|Binnenhof
NOR|NO|Norway||Norwegian+|Oslo|
POL|PL|Poland||Polish;Pole+|Warsaw|
PRT|PT|Portugal||Portuguese|Lisbon|
ROU|RO|Romania|Rumania|Romanian+|Bucharest|Cotroceni;Cotroceni Palace
RUS|RU|Russia|Russian Federation|Russian+|Moscow|Kremlin;Smolenskaya Square
SJM|SJ|Svalbard and Jan Mayen|Svalbard|Svalbardian+|Longyearbyen|
SMR|SM|San Marino||Sammarinese;San Marinese|San Marino|
SRB|RS|Serbia||Serbian+;Serb+|Belgrade|
SVK|SK|Slovakia|Slovak Republic|Slovak+;Slovakian+|Bratislava|
SVN|SI|Slovenia||Slovenian+;Slovene+|Ljubljana|
SWE|SE|Sweden||Swedish;Swede+|Stockholm|Rosenbad
TUR|TR|Turkey|Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|Turkish;Turk+|Ankara|Bestepe;Beştepe
UKR|UA|Ukraine||Ukrainian+|Kyiv;Kiev|Bankova;Verkhovna Rada
VAT|VA|Vatican City|Vatican;Holy See;Vatican City State|Vatican|Vatican City|Apostolic Palace
XKX|XK|Kosovo|Kosova|Kosovar+;Kosovan+;Kosovo Albanian+|Pristina;Prishtina|
ALA|AX|Åland Islands|Aland Islands;Åland|Ålander+|Mariehamn|
`
