/** Office holders of the Middle East and Africa. Form and sources as in `americas.ts`. */
export const MIDDLE_EAST_AFRICA_HOLDERS = `
ISR Prime Minister
Ehud Barak|1999-07-06|2001-03-07|he|
Ariel Sharon|2001-03-07|2006-04-14|he|
Ehud Olmert|2006-04-14|2009-03-31|he|
Benjamin Netanyahu|2009-03-31|2021-06-13|he|Binyamin Netanyahu
Naftali Bennett|2021-06-13|2022-06-30|he|
Yair Lapid|2022-07-01|2022-12-29|he|
Benjamin Netanyahu|2022-12-29||he|Binyamin Netanyahu
ISR President
Shimon Peres|2007-07-15|2014-07-24|he|
Reuven Rivlin|2014-07-24|2021-07-07|he|
Isaac Herzog|2021-07-07||he|Yitzhak Herzog
ISR Foreign Minister
Tzipi Livni|2006-01-18|2009-03-31|she|
Avigdor Lieberman|2009-04-01|2012-12-18|he|
Gabi Ashkenazi|2020-05-17|2021-06-13|he|
Yair Lapid|2021-06-13|2022-12-29|he|
Eli Cohen|2022-12-29|2024-01-01|he|
Israel Katz|2024-01-01|2024-11-08|he|
Gideon Sa'ar|2024-11-10||he|Gideon Saar
ISR Defense Minister
Moshe Ya'alon|2013-03-18|2016-05-20|he|Moshe Yaalon
Benny Gantz|2020-05-17|2022-12-29|he|
Yoav Gallant|2022-12-29|2024-11-08|he|
Israel Katz|2024-11-08||he|
PSE President
Yasser Arafat|1994-07-05|2004-11-11|he|Yasir Arafat
Mahmoud Abbas|2005-01-15||he|Abu Mazen
PSE Prime Minister
Ismail Haniyeh|2006-03-29|2007-06-14|he|Ismail Haniya
Salam Fayyad|2007-06-15|2013-06-06|he|
Rami Hamdallah|2014-06-02|2019-04-13|he|
Mohammad Shtayyeh|2019-04-13|2024-03-31|he|
Mohammad Mustafa|2024-03-31||he|
EGY President
Hosni Mubarak|1981-10-14|2011-02-11|he|
Mohamed Morsi|2012-06-30|2013-07-03|he|Mohammed Morsi;Mohamed Mursi
Abdel Fattah el-Sisi|2014-06-08||he|Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi
EGY Foreign Minister
Ahmed Aboul Gheit|2004-07-11|2011-03-06|he|
Sameh Shoukry|2014-06-17|2024-07-03|he|
Badr Abdelatty|2024-07-03||he|
SYR President
Bashar al-Assad|2000-07-17|2024-12-08|he|Bashar Assad;Bashar al Assad
Ahmed al-Sharaa|2025-01-29||he|Ahmad al-Sharaa;Abu Mohammed al-Golani
SYR Foreign Minister
Walid al-Moallem|2006-02-11|2020-11-16|he|Walid Muallem;Walid al-Muallem
Faisal Mekdad|2020-11-22|2024-09-23|he|
Asaad al-Shaibani|2024-12-21||he|Asaad al-Shibani
IRQ Prime Minister
Iyad Allawi|2004-06-28|2005-04-07|he|Ayad Allawi
Nouri al-Maliki|2006-05-20|2014-09-08|he|Nuri al-Maliki
Haider al-Abadi|2014-09-08|2018-10-25|he|Haidar al-Abadi
Adil Abdul-Mahdi|2018-10-25|2020-05-07|he|Adel Abdul Mahdi
Mustafa al-Kadhimi|2020-05-07|2022-10-27|he|
Mohammed Shia al-Sudani|2022-10-27||he|Mohammed al-Sudani
IRQ President
Saddam Hussein|1979-07-16|2003-04-09|he|
Jalal Talabani|2005-04-07|2014-07-24|he|
Fuad Masum|2014-07-24|2018-10-02|he|
Barham Salih|2018-10-02|2022-10-17|he|
Abdul Latif Rashid|2022-10-17||he|
IRQ Foreign Minister
Hoshyar Zebari|2003-09-03|2014-07-11|he|
Fuad Hussein|2020-06-06||he|
IRN Supreme Leader
Ali Khamenei|1989-06-04||he|Ayatollah Ali Khamenei
IRN President
Mohammad Khatami|1997-08-03|2005-08-03|he|
Mahmoud Ahmadinejad|2005-08-03|2013-08-03|he|
Hassan Rouhani|2013-08-03|2021-08-03|he|Hassan Rohani
Ebrahim Raisi|2021-08-03|2024-05-19|he|
Masoud Pezeshkian|2024-07-28||he|
IRN Foreign Minister
Kamal Kharrazi|1997-08-20|2005-08-24|he|
Manouchehr Mottaki|2005-08-24|2010-12-13|he|
Ali Akbar Salehi|2011-01-30|2013-08-15|he|
Mohammad Javad Zarif|2013-08-15|2021-08-25|he|Javad Zarif
Hossein Amir-Abdollahian|2021-08-25|2024-05-19|he|
Abbas Araghchi|2024-08-21||he|Abbas Araqchi
TUR President
Ahmet Necdet Sezer|2000-05-16|2007-08-28|he|
Abdullah Gül|2007-08-28|2014-08-28|he|
Recep Tayyip Erdoğan|2014-08-28||he|Tayyip Erdogan
TUR Prime Minister
Recep Tayyip Erdoğan|2003-03-14|2014-08-28|he|Tayyip Erdogan
Ahmet Davutoğlu|2014-08-28|2016-05-24|he|
Binali Yıldırım|2016-05-24|2018-07-09|he|
TUR Foreign Minister
Ahmet Davutoğlu|2009-05-01|2014-08-28|he|
Mevlüt Çavuşoğlu|2015-11-24|2023-06-03|he|
Hakan Fidan|2023-06-04||he|
TUR Defense Minister
Hulusi Akar|2018-07-09|2023-06-03|he|
Yaşar Güler|2023-06-04||he|
SAU King
Salman bin Abdulaziz|2015-01-23||he|King Salman;Salman bin Abdulaziz Al Saud
SAU Crown Prince
Mohammed bin Salman|2017-06-21||he|Mohammad bin Salman;Muhammad bin Salman
SAU Prime Minister
Mohammed bin Salman|2022-09-27||he|Mohammad bin Salman;Muhammad bin Salman
SAU Foreign Minister
Saud al-Faisal|1975-10-13|2015-04-29|he|
Adel al-Jubeir|2015-04-29|2018-12-27|he|
Faisal bin Farhan|2019-10-23||he|Faisal bin Farhan Al Saud
ARE President
Khalifa bin Zayed|2004-11-03|2022-05-13|he|Khalifa bin Zayed Al Nahyan
Mohamed bin Zayed|2022-05-14||he|Mohammed bin Zayed;Mohamed bin Zayed Al Nahyan
ARE Foreign Minister
Abdullah bin Zayed|2006-02-09||he|Abdullah bin Zayed Al Nahyan
QAT Emir
Hamad bin Khalifa|1995-06-27|2013-06-25|he|Hamad bin Khalifa Al Thani
Tamim bin Hamad|2013-06-25||he|Tamim bin Hamad Al Thani
QAT Prime Minister
Mohammed bin Abdulrahman|2023-03-07||he|Mohammed bin Abdulrahman Al Thani
JOR King
Abdullah II|1999-02-07||he|King Abdullah II
JOR Foreign Minister
Ayman Safadi|2017-01-15||he|
LBN President
Émile Lahoud|1998-11-24|2007-11-24|he|Emile Lahoud
Michel Suleiman|2008-05-25|2014-05-25|he|
Michel Aoun|2016-10-31|2022-10-30|he|
Joseph Aoun|2025-01-09||he|
LBN Prime Minister
Rafik Hariri|2000-10-23|2004-10-26|he|Rafic Hariri
Fouad Siniora|2005-07-19|2009-11-09|he|
Saad Hariri|2016-12-18|2020-01-21|he|
Najib Mikati|2021-09-10|2025-02-08|he|
Nawaf Salam|2025-02-08||he|
OMN Sultan
Qaboos bin Said|1970-07-23|2020-01-10|he|Sultan Qaboos
Haitham bin Tariq|2020-01-11||he|
YEM President
Ali Abdullah Saleh|1990-05-22|2012-02-27|he|
Abdrabbuh Mansur Hadi|2012-02-27|2022-04-07|he|Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi
MAR King
Mohammed VI|1999-07-23||he|King Mohammed VI
DZA President
Abdelaziz Bouteflika|1999-04-27|2019-04-02|he|
Abdelmadjid Tebboune|2019-12-19||he|
TUN President
Zine El Abidine Ben Ali|1987-11-07|2011-01-14|he|
Beji Caid Essebsi|2014-12-31|2019-07-25|he|
Kais Saied|2019-10-23||he|
LBY Prime Minister
Fayez al-Sarraj|2016-03-30|2021-03-15|he|Fayez Serraj
Abdul Hamid Dbeibah|2021-03-15||he|Abdulhamid Dbeibah
SDN President
Omar al-Bashir|1993-10-16|2019-04-11|he|Omar Hassan al-Bashir
SSD President
Salva Kiir|2011-07-09||he|Salva Kiir Mayardit
ETH Prime Minister
Meles Zenawi|1995-08-23|2012-08-20|he|
Hailemariam Desalegn|2012-09-21|2018-04-02|he|
Abiy Ahmed|2018-04-02||he|
ERI President
Isaias Afwerki|1993-05-24||he|
SOM President
Mohamed Abdullahi Mohamed|2017-02-16|2022-05-23|he|Farmaajo
Hassan Sheikh Mohamud|2022-05-23||he|
KEN President
Mwai Kibaki|2002-12-30|2013-04-09|he|
Uhuru Kenyatta|2013-04-09|2022-09-13|he|
William Ruto|2022-09-13||he|
UGA President
Yoweri Museveni|1986-01-29||he|
RWA President
Paul Kagame|2000-04-22||he|
COD President
Joseph Kabila|2001-01-26|2019-01-24|he|
Félix Tshisekedi|2019-01-24||he|
TZA President
John Magufuli|2015-11-05|2021-03-17|he|
Samia Suluhu Hassan|2021-03-19||she|
NGA President
Olusegun Obasanjo|1999-05-29|2007-05-29|he|
Umaru Yar'Adua|2007-05-29|2010-05-05|he|
Goodluck Jonathan|2010-05-06|2015-05-29|he|
Muhammadu Buhari|2015-05-29|2023-05-29|he|
Bola Tinubu|2023-05-29||he|
GHA President
John Mahama|2012-07-24|2017-01-07|he|John Dramani Mahama
Nana Akufo-Addo|2017-01-07|2025-01-07|he|
John Mahama|2025-01-07||he|John Dramani Mahama
CIV President
Laurent Gbagbo|2000-10-26|2011-04-11|he|
Alassane Ouattara|2011-04-11||he|
SEN President
Macky Sall|2012-04-02|2024-04-02|he|
Bassirou Diomaye Faye|2024-04-02||he|
ZAF President
Thabo Mbeki|1999-06-14|2008-09-24|he|
Kgalema Motlanthe|2008-09-25|2009-05-09|he|
Jacob Zuma|2009-05-09|2018-02-14|he|
Cyril Ramaphosa|2018-02-15||he|
ZAF Foreign Minister
Naledi Pandor|2019-05-30|2024-06-19|she|
Ronald Lamola|2024-07-03||he|
ZWE President
Robert Mugabe|1987-12-31|2017-11-21|he|
Emmerson Mnangagwa|2017-11-24||he|
ZMB President
Hakainde Hichilema|2021-08-24||he|
AGO President
José Eduardo dos Santos|1979-09-21|2017-09-26|he|
João Lourenço|2017-09-26||he|
LBR President
Ellen Johnson Sirleaf|2006-01-16|2018-01-22|she|
George Weah|2018-01-22|2024-01-22|he|
Joseph Boakai|2024-01-22||he|
CMR President
Paul Biya|1982-11-06||he|
MLI President
Assimi Goïta|2021-06-07||he|
TCD President
Idriss Déby|1990-12-02|2021-04-20|he|
`
