/**
 * Firms, networks, unions, societies and bodies of sport and science whose names no word of theirs tells. Columns and sources as in
 * `international.ts`. Names that are plain words or surnames (Target, Ford, Shell) are left out: the text must tell them.
 */
export const FIRMS_AND_SOCIETIES = `
YouTube|BUS|USA||
Instagram|BUS|USA||
WhatsApp|BUS|USA||
LinkedIn|BUS|USA||
Snapchat|BUS|USA||
Pinterest|BUS|USA||
Reddit|BUS|USA||
Tumblr|BUS|USA||
Flickr|BUS|USA||
Netflix|BUS|USA||
Hulu|BUS|USA||
Spotify|BUS|SWE||
Yahoo|BUS|USA||Yahoo!
eBay|BUS|USA||
PayPal|BUS|USA||
Airbnb|BUS|USA||
Uber|BUS|USA||
Lyft|BUS|USA||
DoorDash|BUS|USA||
Palantir|BUS|USA||
Anthropic|BUS|USA||
DeepMind|BUS|GBR||
Mozilla|BUS|USA||
GitHub|BUS|USA||
Dropbox|BUS|USA||
Adobe Systems|BUS|USA||
Hewlett-Packard|BUS|USA||HP Inc.
Dell Technologies|BUS|USA||
Cisco|BUS|USA||Cisco Systems
Qualcomm|BUS|USA||
AMD|BUS|USA||Advanced Micro Devices
Micron|BUS|USA||
Salesforce|BUS|USA||
Verizon|BUS|USA||
AT&T|BUS|USA||
Comcast|BUS|USA||
T-Mobile|BUS|USA||
Coca-Cola|BUS|USA||Coca Cola
PepsiCo|BUS|USA||Pepsi
McDonald's|BUS|USA||
Starbucks|BUS|USA||
Nike|BUS|USA||
Disney|BUS|USA||Walt Disney Company;Walt Disney Co.
Warner Bros.|BUS|USA||Warner Bros;Warner Brothers
Procter & Gamble|BUS|USA||P&G;Procter and Gamble
Johnson & Johnson|BUS|USA||J&J;Johnson and Johnson
Moderna|BUS|USA||
AstraZeneca|BUS|GBR||
GlaxoSmithKline|BUS|GBR||GSK
Bayer|BUS|DEU||
BioNTech|BUS|DEU||
Sanofi|BUS|FRA||
Novartis|BUS|CHE||
Monsanto|BUS|USA||
Halliburton|BUS|USA||
Enron|BUS|USA||
ConocoPhillips|BUS|USA||
Caterpillar Inc.|BUS|USA||
DuPont|BUS|USA||
General Electric|BUS|USA||
Northrop Grumman|BUS|USA||
Berkshire Hathaway|BUS|USA||
BlackRock|BUS|USA||
Citigroup|BUS|USA||Citibank;Citi
Morgan Stanley|BUS|USA||
Lehman Brothers|BUS|USA||
Wells Fargo|BUS|USA||
Bank of America|BUS|USA||
Merrill Lynch|BUS|USA||
Barclays|BUS|GBR||
Lloyds|BUS|GBR||Lloyds Banking Group
Credit Suisse|BUS|CHE||
Deutsche Bank|BUS|DEU||
Commerzbank|BUS|DEU||
BNP Paribas|BUS|FRA||
Société Générale|BUS|FRA||
UniCredit|BUS|ITA||
Unilever|BUS|GBR||
Tesco|BUS|GBR||
Sainsbury's|BUS|GBR||
Vodafone|BUS|GBR||
BHP|BUS|AUS||BHP Billiton
Rio Tinto|BUS|GBR||
Glencore|BUS|CHE||
Qantas|BUS|AUS||
Woolworths|BUS|AUS||
Ikea|BUS|SWE||IKEA
Volvo|BUS|SWE||
Philips|BUS|NLD||
Heineken|BUS|NLD||
KLM|BUS|NLD||
Air France|BUS|FRA||
Peugeot|BUS|FRA||
Stellantis|BUS|NLD||
Fiat|BUS|ITA||
Ferrari|BUS|ITA||
Ryanair|BUS|IRL||
EasyJet|BUS|GBR||easyJet
British Airways|BUS|GBR||
Daimler|BUS|DEU||Mercedes-Benz
Audi|BUS|DEU||
Porsche|BUS|DEU||
Adidas|BUS|DEU||
Puma SE|BUS|DEU||
SAP SE|BUS|DEU||
BASF|BUS|DEU||
Wirecard|BUS|DEU||
Santander|BUS|ESP||Banco Santander
Telefónica|BUS|ESP||Telefonica
Inditex|BUS|ESP||
Repsol|BUS|ESP||
Nintendo|BUS|JPN||
Panasonic|BUS|JPN||
Mitsubishi|BUS|JPN||
Toshiba|BUS|JPN||
Hitachi|BUS|JPN||
Fujitsu|BUS|JPN||
Takata|BUS|JPN||
TEPCO|BUS|JPN||Tokyo Electric Power Company;Tepco
Kia Motors|BUS|KOR||
SK Hynix|BUS|KOR||
Lenovo|BUS|CHN||
Xiaomi|BUS|CHN||
Baidu|BUS|CHN||
ZTE|BUS|CHN||
Sinopec|BUS|CHN||
PetroChina|BUS|CHN||
CNOOC|BUS|CHN||
BYD|BUS|CHN||
Evergrande|BUS|CHN||
Wipro|BUS|IND||
Flipkart|BUS|IND||
Vale S.A.|BUS|BRA||
Odebrecht|BUS|BRA||
Emirates Airline|BUS|ARE||
Etihad|BUS|ARE||Etihad Airways
DP World|BUS|ARE||
Sberbank|BUS|RUS||
Kaspersky Lab|BUS|RUS||Kaspersky
Transneft|BUS|RUS||
Novatek|BUS|RUS||
VKontakte|BUS|RUS||
Marks & Spencer|BUS|GBR||Marks and Spencer;M&S
Ernst & Young|BUS|GBR||Ernst and Young
Standard & Poor's|BUS|USA||Standard and Poor's;S&P Global
Smith & Nephew|BUS|GBR||Smith and Nephew
Smith & Wesson|BUS|USA||Smith and Wesson
Barnes & Noble|BUS|USA||Barnes and Noble
Harland & Wolff|BUS|GBR||Harland and Wolff
McKinsey|BUS|USA||McKinsey & Company
PricewaterhouseCoopers|BUS|GBR||PwC
KPMG|BUS|||
Deloitte|BUS|||
Euronext|BUS|NLD||
Arla Foods|BUS|DNK||Arla
Danone|BUS|FRA||
Carlsberg|BUS|DNK||
Diageo|BUS|GBR||
AB InBev|BUS|BEL||Anheuser-Busch InBev
SABMiller|BUS|GBR||
L'Oréal|BUS|FRA||L'Oreal
LVMH|BUS|FRA||
Carrefour|BUS|FRA||
Lidl|BUS|DEU||
Aldi|BUS|DEU||
Asda|BUS|GBR||
Waitrose|BUS|GBR||
Vattenfall|BUS|SWE||
Scania|BUS|SWE||
Klarna|BUS|SWE||
Electrolux|BUS|SWE||
Ørsted|BUS|DNK||Orsted
Vestas|BUS|DNK||
Equinor|BUS|NOR||Statoil
Telenor|BUS|NOR||
Norsk Hydro|BUS|NOR||
Finnair|BUS|FIN||
ArcelorMittal|BUS|LUX||
Thyssenkrupp|BUS|DEU||ThyssenKrupp
Uniper|BUS|DEU||
E.ON|BUS|DEU||
RWE|BUS|DEU||
Engie|BUS|FRA||
Électricité de France|BUS|FRA||Electricite de France
Alstom|BUS|FRA||
Iberdrola|BUS|ESP||
Enel|BUS|ITA||
Leonardo SpA|BUS|ITA||
ABB|BUS|CHE||
Rusal|BUS|RUS||
Norilsk Nickel|BUS|RUS||Nornickel
Naftogaz|BUS|UKR||
LOT Polish Airlines|BUS|POL||
Wizz Air|BUS|HUN||
El Al|BUS|ISR||
FlyDubai|BUS|ARE||flydubai
Safaricom|BUS|KEN||
Eskom|BUS|ZAF||
Transnet|BUS|ZAF||
MTN Group|BUS|ZAF||
Naspers|BUS|ZAF||
Sasol|BUS|ZAF||
Sibanye-Stillwater|BUS|ZAF||
Citizens for Responsibility and Ethics in Washington|NGO|USA||
Dangote Group|BUS|NGA||Dangote Cement;Dangote Refinery
Sonangol|BUS|AGO||
Sonatrach|BUS|DZA||
Tata Motors|BUS|IND||
IndiGo|BUS|IND||
SpiceJet|BUS|IND||
Biman Bangladesh Airlines|BUS|BGD||
Petronas|BUS|MYS||
AirAsia|BUS|MYS||
Pertamina|BUS|IDN||
Garuda Indonesia|BUS|IDN||
Temasek|BUS|SGP||
Fonterra|BUS|NZL||
Optus|BUS|AUS||
Telstra|BUS|AUS||
Cemex|BUS|MEX||
Ecopetrol|BUS|COL||
Avianca|BUS|COL||
Codelco|BUS|CHL||
LATAM Airlines|BUS|CHL||
Costco|BUS|USA||
Barrick Gold|BUS|CAN||
Canadian Pacific|BUS|CAN||
Wikipedia|NGO|||
Wikimedia Foundation|NGO|USA||Wikimedia
WikiLeaks|NGO|||Wikileaks
Bellingcat|NGO|||
Planned Parenthood|NGO|USA||
Falun Gong|REL|||
Opus Dei|REL|||
Jehovah's Witnesses|REL|||
Ku Klux Klan|UAF|USA||KKK
Black Lives Matter|NGO|||BLM
Extinction Rebellion|NGO|||
Pussy Riot|NGO|RUS||
Femen|NGO|||
AFL-CIO|NGO|USA||
Teamsters|NGO|USA||International Brotherhood of Teamsters
United Auto Workers|NGO|USA||UAW
United Steelworkers|NGO|USA||
UNISON|NGO|GBR||
IG Metall|NGO|DEU||
NFL|NGO|USA||National Football League
NBA|NGO|USA||National Basketball Association
MLB|NGO|USA||Major League Baseball
NHL|NGO|USA||National Hockey League
NCAA|NGO|USA||
NASCAR|NGO|USA||
ICC Cricket|NGO|||International Cricket Council
International Paralympic Committee|NGO|||IPC
Real Madrid|CVL|ESP||
FC Barcelona|CVL|ESP||
Juventus|CVL|ITA||
Bayern Munich|CVL|DEU||FC Bayern
Borussia Dortmund|CVL|DEU||
Paris Saint-Germain|CVL|FRA||PSG
Manchester City|CVL|GBR||
Liverpool FC|CVL|GBR||
Arsenal FC|CVL|GBR||
Tottenham Hotspur|CVL|GBR||
Caltech|EDU|USA||
ETH Zurich|EDU|CHE||
CERN|EDU|||
JAXA|GOV|JPN|JPN|
ISRO|GOV|IND|IND|Indian Space Research Organisation
European Space Agency|IGO|||ESA
Jet Propulsion Laboratory|GOV|USA|USA|JPL
`
