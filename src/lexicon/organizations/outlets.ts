/**
 * Newspapers and broadcasters whose names are in another tongue or read like people's, and a few whose last word has other uses. As
 * a source in a report they speak for themselves; agencies, whose copy articles are, stand in `agencies.ts`. Columns and sources as in
 * `international.ts`.
 */
export const OUTLETS = `
Folha de S.Paulo|MED|BRA||Folha de S. Paulo;Folha de São Paulo
O Globo|MED|BRA||
O Estado de S. Paulo|MED|BRA||Estadão
Valor Econômico|MED|BRA||
Clarín|MED|ARG||Clarin
La Nación|MED|||
Página 12|MED|ARG||
El País|MED|ESP||El Pais
El Mundo|MED|||
La Vanguardia|MED|ESP||
El Universal|MED|||
La Jornada|MED|MEX||
Excélsior|MED|MEX||
El Mercurio|MED|CHL||
La Tercera|MED|CHL||
El Espectador|MED|COL||
Caracol Radio|MED|COL||
El Comercio|MED|||
RPP Noticias|MED|PER||
El Nacional|MED|||
Prensa Libre|MED|GTM||
Le Figaro|MED|FRA||
Libération|MED|FRA||
Mediapart|MED|FRA||
L'Equipe|MED|FRA||L'Équipe
Le Parisien|MED|FRA||
Jeune Afrique|MED|FRA||
Les Echos|MED|FRA||
Le Soir|MED|BEL||
De Standaard|MED|BEL||
Corriere della Sera|MED|ITA||
La Repubblica|MED|ITA||
La Stampa|MED|ITA||
Gazzetta dello Sport|MED|ITA||La Gazzetta dello Sport
Il Sole 24 Ore|MED|ITA||
Der Standard|MED|AUT||
Die Presse|MED|AUT||
Die Zeit|MED|DEU||
Die Welt|MED|DEU||
Süddeutsche Zeitung|MED|DEU||
Frankfurter Allgemeine Zeitung|MED|DEU||
Handelsblatt|MED|DEU||
Der Tagesspiegel|MED|DEU||
Neue Zürcher Zeitung|MED|CHE||
Tages-Anzeiger|MED|CHE||
De Telegraaf|MED|NLD||
De Volkskrant|MED|NLD||
NRC Handelsblad|MED|NLD||
Dagens Nyheter|MED|SWE||
Svenska Dagbladet|MED|SWE||
Aftonbladet|MED|SWE||
Aftenposten|MED|NOR||
Verdens Gang|MED|NOR||
Jyllands-Posten|MED|DNK||
Helsingin Sanomat|MED|FIN||
Gazeta Wyborcza|MED|POL||
Rzeczpospolita|MED|POL||
Magyar Nemzet|MED|HUN||
Népszabadság|MED|HUN||
Kommersant|MED|RUS||
Vedomosti|MED|RUS||
Novaya Gazeta|MED|RUS||
Izvestia|MED|RUS||
Komsomolskaya Pravda|MED|RUS||
Kathimerini|MED|GRC||
Hurriyet|MED|TUR||Hürriyet;Hurriyet Daily News
Cumhuriyet|MED|TUR||
Daily Sabah|MED|TUR||
Al-Ahram|MED|EGY||Ahram Online
Al-Masry Al-Youm|MED|EGY||
Asharq Al-Awsat|MED|GBR||Asharq al-Awsat
Al-Akhbar|MED|LBN||
An-Nahar|MED|LBN||Annahar
L'Orient-Le Jour|MED|LBN||L'Orient Today
Gulf News|MED|ARE||
Khaleej Times|MED|ARE||
Yedioth Ahronoth|MED|ISR||Yedioth Aharonoth;Ynet
Maariv|MED|ISR||Ma'ariv
Israel Hayom|MED|ISR||
Yomiuri Shimbun|MED|JPN||
Asahi Shimbun|MED|JPN||
Mainichi Shimbun|MED|JPN||
Sankei Shimbun|MED|JPN||
Nihon Keizai Shimbun|MED|JPN||Nikkei Asia
Chosun Ilbo|MED|KOR||
JoongAng Ilbo|MED|KOR||
Dong-A Ilbo|MED|KOR||
Hankyoreh|MED|KOR||
Korea Herald|MED|KOR||
Rodong Sinmun|MED|PRK||
People's Daily|MED|CHN||
China Daily|MED|CHN||
Caixin|MED|CHN||
South China Morning Post|MED|HKG||SCMP
Apple Daily|MED|HKG||
Ming Pao|MED|HKG||
Straits Times|MED|SGP||
Channel NewsAsia|MED|SGP||
Malaysiakini|MED|MYS||
Sinar Harian|MED|MYS||
Jakarta Post|MED|IDN||
Kompas|MED|IDN||
Bangkok Post|MED|THA||
Rappler|MED|PHL||
Philippine Daily Inquirer|MED|PHL||
Philippine Star|MED|PHL||
ABS-CBN|MED|PHL||
GMA News|MED|PHL||
VnExpress|MED|VNM||
Tuoi Tre|MED|VNM||
Prothom Alo|MED|BGD||
Dhaka Tribune|MED|BGD||
Kathmandu Post|MED|NPL||
Tolo News|MED|AFG||TOLOnews
Geo News|MED|PAK||
ARY News|MED|PAK||
Express Tribune|MED|PAK||
Deccan Herald|MED|IND||
Anandabazar Patrika|MED|IND||
Malayala Manorama|MED|IND||
Dainik Jagran|MED|IND||
Dainik Bhaskar|MED|IND||
India Today|MED|IND||
Daily Nation|MED|KEN||
Daily Monitor|MED|UGA||
New Vision|MED|UGA||
Premium Times|MED|NGA||
ThisDay|MED|NGA||
Daily Trust|MED|NGA||
Sahara Reporters|MED|NGA||
Channels Television|MED|NGA||
Addis Standard|MED|ETH||
Mail & Guardian|MED|ZAF||
Daily Maverick|MED|ZAF||
News24|MED|ZAF||
Sowetan|MED|ZAF||
Radio Okapi|MED|COD||
Radio Dabanga|MED|SDN||
Globe and Mail|MED|CAN||
Toronto Star|MED|CAN||
Radio-Canada|MED|CAN||
Sydney Morning Herald|MED|AUS||
New Zealand Herald|MED|NZL||NZ Herald
Radio New Zealand|MED|NZL||RNZ
`
