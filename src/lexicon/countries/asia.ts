/** Countries and territories of Asia and the Middle East. Columns and sources as in `europe.ts`. */
export const ASIA = `
AFG|AF|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan;Islamic Emirate|Afghan+;Afghani+|Kabul|
ARE|AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati+|Abu Dhabi|
BGD|BD|Bangladesh||Bangladeshi+|Dhaka;Dacca|Bangabhaban
BHR|BH|Bahrain|Kingdom of Bahrain|Bahraini+|Manama|
BRN|BN|Brunei|Brunei Darussalam|Bruneian+|Bandar Seri Begawan|
BTN|BT|Bhutan||Bhutanese|Thimphu|
CHN|CN|China|People's Republic of China;PRC;Mainland China;mainland China;Communist China|Chinese|Beijing;Peking|Zhongnanhai;Great Hall of the People
HKG|HK|Hong Kong|Hongkong;Hong Kong SAR|Hong Konger+;Hongkonger+|Hong Kong|
IDN|ID|Indonesia||Indonesian+|Jakarta|Merdeka Palace;State Palace in Jakarta
IND|IN|India|Republic of India;Bharat|Indian+|New Delhi;Delhi|South Block;North Block;Raisina Hill;Rashtrapati Bhavan;Hyderabad House
IRN|IR|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian+;Persian+|Tehran;Teheran|
IRQ|IQ|Iraq||Iraqi+|Baghdad|
ISR|IL|Israel|State of Israel;Jewish state|Israeli+|Jerusalem;Tel Aviv|Kirya;Balfour Street
JOR|JO|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian+|Amman|Al Husseiniya Palace
JPN|JP|Japan||Japanese|Tokyo|Kantei;Nagatacho;Kasumigaseki
KAZ|KZ|Kazakhstan||Kazakh+;Kazakhstani+|Astana;Nur-Sultan|Akorda
KGZ|KG|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizstan|Kyrgyz;Kyrgyzstani+;Kirghiz|Bishkek|
KHM|KH|Cambodia|Kampuchea|Cambodian+;Khmer+|Phnom Penh|
KOR|KR|South Korea|Republic of Korea;S. Korea;S Korea;ROK|South Korean+;S. Korean+|Seoul|Blue House;Cheong Wa Dae;Yongsan presidential office
KWT|KW|Kuwait||Kuwaiti+|Kuwait City|Bayan Palace
LAO|LA|Laos|Lao PDR;Lao People's Democratic Republic|Laotian+;Lao|Vientiane|
LBN|LB|Lebanon||Lebanese|Beirut|Baabda;Baabda Palace;Grand Serail
LKA|LK|Sri Lanka|Ceylon|Sri Lankan+|Colombo;Sri Jayawardenepura Kotte|Temple Trees
MAC|MO|Macau|Macao;Macau SAR|Macanese|Macau|
MDV|MV|Maldives|The Maldives|Maldivian+|Male;Malé|
MMR|MM|Myanmar|Burma|Burmese;Myanmarese;Myanmese|Naypyidaw;Nay Pyi Taw;Naypyitaw;Yangon;Rangoon|
MNG|MN|Mongolia||Mongolian+;Mongol+|Ulaanbaatar;Ulan Bator|
MYS|MY|Malaysia||Malaysian+|Kuala Lumpur;Putrajaya|Seri Perdana
NPL|NP|Nepal||Nepali+;Nepalese|Kathmandu;Katmandu|Singha Durbar;Baluwatar
OMN|OM|Oman|Sultanate of Oman|Omani+|Muscat|
PAK|PK|Pakistan|Islamic Republic of Pakistan|Pakistani+|Islamabad|Aiwan-e-Sadr
PHL|PH|Philippines|The Philippines|Philippine;Filipino+;Filipina+|Manila|Malacañang;Malacanang;Malacañang Palace
PRK|KP|North Korea|Democratic People's Republic of Korea;DPRK;N. Korea;N Korea|North Korean+;N. Korean+|Pyongyang|
PSE|PS|Palestine|Palestinian territories;Palestinian Territories;Occupied Palestinian Territory;Occupied Palestinian Territories;State of Palestine;Gaza;Gaza Strip;West Bank;Occupied West Bank;occupied West Bank|Palestinian+;Gazan+|Ramallah;East Jerusalem|Muqata;Mukataa
QAT|QA|Qatar||Qatari+|Doha|Amiri Diwan
SAU|SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi+;Saudi Arabian+|Riyadh|Royal Court in Riyadh
SGP|SG|Singapore||Singaporean+|Singapore|Istana
SYR|SY|Syria|Syrian Arab Republic|Syrian+|Damascus|
THA|TH|Thailand|Siam|Thai+|Bangkok|Government House in Bangkok
TJK|TJ|Tajikistan|Tadjikistan|Tajik+;Tajikistani+|Dushanbe|
TKM|TM|Turkmenistan||Turkmen+;Turkmenistani+|Ashgabat;Ashkhabad|
TLS|TL|Timor-Leste|East Timor;Timor Leste|East Timorese;Timorese|Dili|
TWN|TW|Taiwan|Republic of China;Chinese Taipei|Taiwanese|Taipei|
UZB|UZ|Uzbekistan||Uzbek+;Uzbekistani+|Tashkent|
VNM|VN|Vietnam|Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam|Vietnamese|Hanoi|
YEM|YE|Yemen|North Yemen;South Yemen|Yemeni+;Yemenite+|Sanaa;Sana'a;Sana|
`
