/** Office holders of South and East Asia and the Pacific. Form and sources as in `americas.ts`. */
export const ASIA_PACIFIC_HOLDERS = `
CHN President
Jiang Zemin|1993-03-27|2003-03-15|he|
Hu Jintao|2003-03-15|2013-03-14|he|
Xi Jinping|2013-03-14||he|
CHN Prime Minister
Zhu Rongji|1998-03-17|2003-03-16|he|
Wen Jiabao|2003-03-16|2013-03-15|he|
Li Keqiang|2013-03-15|2023-03-11|he|
Li Qiang|2023-03-11||he|
CHN Foreign Minister
Tang Jiaxuan|1998-03-18|2003-03-17|he|
Li Zhaoxing|2003-03-17|2007-04-27|he|
Yang Jiechi|2007-04-27|2013-03-16|he|
Wang Yi|2013-03-16|2022-12-30|he|
Qin Gang|2022-12-30|2023-07-25|he|
Wang Yi|2023-07-25||he|
CHN Defense Minister
Wei Fenghe|2018-03-19|2023-03-12|he|
Li Shangfu|2023-03-12|2023-10-24|he|
Dong Jun|2023-12-29||he|
TWN President
Chen Shui-bian|2000-05-20|2008-05-20|he|
Ma Ying-jeou|2008-05-20|2016-05-20|he|
Tsai Ing-wen|2016-05-20|2024-05-20|she|
Lai Ching-te|2024-05-20||he|William Lai
JPN Prime Minister
Junichiro Koizumi|2001-04-26|2006-09-26|he|
Shinzo Abe|2006-09-26|2007-09-26|he|
Yasuo Fukuda|2007-09-26|2008-09-24|he|
Taro Aso|2008-09-24|2009-09-16|he|
Yukio Hatoyama|2009-09-16|2010-06-08|he|
Naoto Kan|2010-06-08|2011-09-02|he|
Yoshihiko Noda|2011-09-02|2012-12-26|he|
Shinzo Abe|2012-12-26|2020-09-16|he|
Yoshihide Suga|2020-09-16|2021-10-04|he|
Fumio Kishida|2021-10-04|2024-10-01|he|
Shigeru Ishiba|2024-10-01|2025-10-21|he|
Sanae Takaichi|2025-10-21||she|
JPN Foreign Minister
Fumio Kishida|2012-12-26|2017-08-03|he|
Taro Kono|2017-08-03|2019-09-11|he|
Toshimitsu Motegi|2019-09-11|2021-11-04|he|
Yoshimasa Hayashi|2021-11-10|2023-09-13|he|
Yoko Kamikawa|2023-09-13|2024-10-01|she|
Takeshi Iwaya|2024-10-01|2025-10-21|he|
Toshimitsu Motegi|2025-10-21||he|
JPN Defense Minister
Itsunori Onodera|2012-12-26|2014-09-03|he|
Akinori Eto|2014-09-03|2014-12-24|he|
Gen Nakatani|2014-12-24|2016-08-03|he|
Tomomi Inada|2016-08-03|2017-07-28|she|
Itsunori Onodera|2017-08-03|2018-10-02|he|
Takeshi Iwaya|2018-10-02|2019-09-11|he|
Taro Kono|2019-09-11|2020-09-16|he|
Nobuo Kishi|2020-09-16|2022-08-10|he|
Yasukazu Hamada|2022-08-10|2023-09-13|he|
Minoru Kihara|2023-09-13|2024-10-01|he|
Gen Nakatani|2024-10-01|2025-10-21|he|
Shinjiro Koizumi|2025-10-21||he|
JPN Emperor
Akihito|1989-01-07|2019-04-30|he|Emperor Akihito
Naruhito|2019-05-01||he|Emperor Naruhito
KOR President
Kim Dae-jung|1998-02-25|2003-02-25|he|
Roh Moo-hyun|2003-02-25|2008-02-25|he|
Lee Myung-bak|2008-02-25|2013-02-25|he|
Park Geun-hye|2013-02-25|2017-03-10|she|
Moon Jae-in|2017-05-10|2022-05-10|he|
Yoon Suk Yeol|2022-05-10|2025-04-04|he|Yoon Suk-yeol
Lee Jae-myung|2025-06-04||he|Lee Jae Myung
KOR Foreign Minister
Ban Ki-moon|2004-01-17|2006-11-09|he|
Kang Kyung-wha|2017-06-18|2021-02-09|she|
Park Jin|2022-05-12|2024-01-10|he|
Cho Tae-yul|2024-01-10|2025-07-19|he|
Cho Hyun|2025-07-19||he|
PRK Supreme Leader
Kim Jong-il|1994-07-08|2011-12-17|he|Kim Jong Il
Kim Jong-un|2011-12-17||he|Kim Jong Un
PRK Foreign Minister
Ri Yong-ho|2016-05-09|2020-01-23|he|Ri Yong Ho
Choe Son-hui|2022-06-11||she|Choe Son Hui
IND Prime Minister
Atal Bihari Vajpayee|1998-03-19|2004-05-22|he|
Manmohan Singh|2004-05-22|2014-05-26|he|
Narendra Modi|2014-05-26||he|
IND President
Pratibha Patil|2007-07-25|2012-07-25|she|
Pranab Mukherjee|2012-07-25|2017-07-25|he|
Ram Nath Kovind|2017-07-25|2022-07-25|he|
Droupadi Murmu|2022-07-25||she|
IND Foreign Minister
Pranab Mukherjee|2006-10-24|2009-05-22|he|
S. M. Krishna|2009-05-22|2012-10-26|he|SM Krishna
Salman Khurshid|2012-10-28|2014-05-26|he|
Sushma Swaraj|2014-05-26|2019-05-30|she|
Subrahmanyam Jaishankar|2019-05-30||he|S. Jaishankar;S Jaishankar
IND Defense Minister
A. K. Antony|2006-10-24|2014-05-26|he|AK Antony
Manohar Parrikar|2014-11-09|2017-03-13|he|
Nirmala Sitharaman|2017-09-03|2019-05-30|she|
Rajnath Singh|2019-05-31||he|
IND Interior Minister
Amit Shah|2019-05-31||he|
PAK Prime Minister
Shaukat Aziz|2004-08-28|2007-11-15|he|
Yousaf Raza Gilani|2008-03-25|2012-06-19|he|Yousuf Raza Gilani
Nawaz Sharif|2013-06-05|2017-07-28|he|
Imran Khan|2018-08-18|2022-04-10|he|
Shehbaz Sharif|2022-04-11|2023-08-14|he|Shahbaz Sharif
Shehbaz Sharif|2024-03-04||he|Shahbaz Sharif
PAK President
Pervez Musharraf|2001-06-20|2008-08-18|he|
Asif Ali Zardari|2008-09-09|2013-09-08|he|
Mamnoon Hussain|2013-09-09|2018-09-08|he|
Arif Alvi|2018-09-09|2024-03-10|he|
Asif Ali Zardari|2024-03-10||he|
PAK Foreign Minister
Hina Rabbani Khar|2011-07-20|2013-03-16|she|
Shah Mahmood Qureshi|2018-08-20|2022-04-10|he|
Bilawal Bhutto Zardari|2022-04-27|2023-08-10|he|Bilawal Bhutto-Zardari
Ishaq Dar|2024-03-11||he|
PAK Army Chief
Ashfaq Parvez Kayani|2007-11-29|2013-11-29|he|Ashfaq Kayani
Raheel Sharif|2013-11-29|2016-11-29|he|
Qamar Javed Bajwa|2016-11-29|2022-11-29|he|
Asim Munir|2022-11-29||he|
AFG President
Hamid Karzai|2004-12-07|2014-09-29|he|
Ashraf Ghani|2014-09-29|2021-08-15|he|
AFG Foreign Minister
Amir Khan Muttaqi|2021-09-07||he|
BGD Prime Minister
Khaleda Zia|2001-10-10|2006-10-29|she|
Sheikh Hasina|2009-01-06|2024-08-05|she|Hasina Wazed
LKA President
Chandrika Kumaratunga|1994-11-12|2005-11-19|she|
Mahinda Rajapaksa|2005-11-19|2015-01-09|he|
Maithripala Sirisena|2015-01-09|2019-11-18|he|
Gotabaya Rajapaksa|2019-11-18|2022-07-14|he|
Ranil Wickremesinghe|2022-07-21|2024-09-23|he|
Anura Kumara Dissanayake|2024-09-23||he|
NPL Prime Minister
KP Sharma Oli|2024-07-15|2025-09-09|he|K.P. Sharma Oli;K. P. Sharma Oli
Sushila Karki|2025-09-12||she|
MMR Foreign Minister
Aung San Suu Kyi|2016-03-30|2021-02-01|she|
THA Prime Minister
Thaksin Shinawatra|2001-02-09|2006-09-19|he|
Abhisit Vejjajiva|2008-12-17|2011-08-05|he|
Yingluck Shinawatra|2011-08-05|2014-05-07|she|
Prayuth Chan-ocha|2014-08-24|2023-08-22|he|Prayut Chan-o-cha
Srettha Thavisin|2023-08-22|2024-08-14|he|
Paetongtarn Shinawatra|2024-08-16|2025-08-29|she|
Anutin Charnvirakul|2025-09-07||he|
KHM Prime Minister
Hun Sen|1998-11-30|2023-08-22|he|
Hun Manet|2023-08-22||he|
VNM Prime Minister
Nguyen Tan Dung|2006-06-27|2016-04-06|he|
Nguyen Xuan Phuc|2016-04-07|2021-04-05|he|
Pham Minh Chinh|2021-04-05||he|
MYS Prime Minister
Mahathir Mohamad|1981-07-16|2003-10-31|he|Mahathir Mohamed
Abdullah Ahmad Badawi|2003-10-31|2009-04-03|he|
Najib Razak|2009-04-03|2018-05-10|he|
Mahathir Mohamad|2018-05-10|2020-03-01|he|Mahathir Mohamed
Anwar Ibrahim|2022-11-24||he|
SGP Prime Minister
Goh Chok Tong|1990-11-28|2004-08-12|he|
Lee Hsien Loong|2004-08-12|2024-05-15|he|
Lawrence Wong|2024-05-15||he|
IDN President
Megawati Sukarnoputri|2001-07-23|2004-10-20|she|
Susilo Bambang Yudhoyono|2004-10-20|2014-10-20|he|
Joko Widodo|2014-10-20|2024-10-20|he|Jokowi
Prabowo Subianto|2024-10-20||he|Prabowo
PHL President
Gloria Macapagal Arroyo|2001-01-20|2010-06-30|she|Gloria Arroyo;Gloria Macapagal-Arroyo
Benigno Aquino|2010-06-30|2016-06-30|he|Benigno Aquino III
Rodrigo Duterte|2016-06-30|2022-06-30|he|
Ferdinand Marcos Jr.|2022-06-30||he|Ferdinand Marcos Jr;Bongbong Marcos;Ferdinand Bongbong Marcos;Ferdinand Bongbong Marcos Jr.
AUS Prime Minister
John Howard|1996-03-11|2007-12-03|he|
Kevin Rudd|2007-12-03|2010-06-24|he|
Julia Gillard|2010-06-24|2013-06-27|she|
Tony Abbott|2013-09-18|2015-09-15|he|
Malcolm Turnbull|2015-09-15|2018-08-24|he|
Scott Morrison|2018-08-24|2022-05-23|he|
Anthony Albanese|2022-05-23||he|
AUS Foreign Minister
Alexander Downer|1996-03-11|2007-12-03|he|
Julie Bishop|2013-09-18|2018-08-28|she|
Marise Payne|2018-08-28|2022-05-23|she|
Penny Wong|2022-05-23||she|
NZL Prime Minister
Helen Clark|1999-12-05|2008-11-19|she|
John Key|2008-11-19|2016-12-12|he|
Jacinda Ardern|2017-10-26|2023-01-25|she|
Chris Hipkins|2023-01-25|2023-11-27|he|
Christopher Luxon|2023-11-27||he|
MNG President
Ukhnaagiin Khürelsükh|2021-06-25||he|
`
