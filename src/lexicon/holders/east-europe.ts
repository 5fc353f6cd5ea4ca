/** Office holders of eastern Europe, the Caucasus and Central Asia. Form and sources as in `americas.ts`. */
export const EAST_EUROPE_HOLDERS = `
RUS President
Boris Yeltsin|1991-07-10|1999-12-31|he|
Vladimir Putin|2000-05-07|2008-05-07|he|
Dmitry Medvedev|2008-05-07|2012-05-07|he|Dmitri Medvedev
Vladimir Putin|2012-05-07||he|
RUS Prime Minister
Mikhail Kasyanov|2000-05-17|2004-02-24|he|
Mikhail Fradkov|2004-03-05|2007-09-14|he|
Vladimir Putin|2008-05-08|2012-05-07|he|
Dmitry Medvedev|2012-05-08|2020-01-16|he|Dmitri Medvedev
Mikhail Mishustin|2020-01-16||he|
RUS Foreign Minister
Igor Ivanov|1998-09-11|2004-02-24|he|
Sergei Lavrov|2004-03-09||he|Sergey Lavrov
RUS Defense Minister
Sergei Ivanov|2001-03-28|2007-02-15|he|
Anatoly Serdyukov|2007-02-15|2012-11-06|he|
Sergei Shoigu|2012-11-06|2024-05-12|he|Sergey Shoigu
Andrei Belousov|2024-05-14||he|Andrey Belousov
UKR President
Leonid Kuchma|1994-07-19|2005-01-23|he|
Viktor Yushchenko|2005-01-23|2010-02-25|he|Victor Yushchenko
Viktor Yanukovych|2010-02-25|2014-02-22|he|Viktor Yanukovich
Petro Poroshenko|2014-06-07|2019-05-20|he|
Volodymyr Zelenskyy|2019-05-20||he|Volodymyr Zelensky;Volodymyr Zelenskiy;Vladimir Zelensky;Vladimir Zelenskiy;Volodimir Zelensky
UKR Prime Minister
Yulia Tymoshenko|2007-12-18|2010-03-04|she|Julia Tymoshenko
Mykola Azarov|2010-03-11|2014-01-28|he|
Arseniy Yatsenyuk|2014-02-27|2016-04-14|he|Arseny Yatsenyuk
Volodymyr Groysman|2016-04-14|2019-08-29|he|
Denys Shmyhal|2020-03-04|2025-07-16|he|
Yulia Svyrydenko|2025-07-17||she|
UKR Foreign Minister
Pavlo Klimkin|2014-06-19|2019-08-29|he|
Dmytro Kuleba|2020-03-04|2024-09-05|he|
Andrii Sybiha|2024-09-05||he|Andriy Sybiha;Andrii Sybiga
UKR Defense Minister
Oleksii Reznikov|2021-11-04|2023-09-05|he|Oleksiy Reznikov
Rustem Umerov|2023-09-06|2025-07-17|he|
BLR President
Alexander Lukashenko|1994-07-20||he|Aleksandr Lukashenko;Alyaksandr Lukashenka;Aliaksandr Lukashenka
MDA President
Igor Dodon|2016-12-23|2020-12-24|he|
Maia Sandu|2020-12-24||she|
MDA Prime Minister
Dorin Recean|2023-02-16|2025-11-01|he|
GEO President
Eduard Shevardnadze|1995-11-26|2003-11-23|he|
Mikheil Saakashvili|2008-01-20|2013-11-17|he|Mikhail Saakashvili
Salome Zourabichvili|2018-12-16|2024-12-29|she|Salome Zurabishvili
Mikheil Kavelashvili|2024-12-29||he|
GEO Prime Minister
Bidzina Ivanishvili|2012-10-25|2013-11-20|he|
Irakli Garibashvili|2021-02-22|2024-01-29|he|
Irakli Kobakhidze|2024-02-08||he|
ARM Prime Minister
Nikol Pashinyan|2018-05-08||he|Nikol Pashinian
ARM President
Serzh Sargsyan|2008-04-09|2018-04-09|he|Serzh Sarkisian
ARM Foreign Minister
Ararat Mirzoyan|2021-08-19||he|
AZE President
Heydar Aliyev|1993-10-10|2003-10-31|he|
Ilham Aliyev|2003-10-31||he|
AZE Foreign Minister
Elmar Mammadyarov|2004-04-02|2020-07-16|he|
Jeyhun Bayramov|2020-07-16||he|
KAZ President
Nursultan Nazarbayev|1991-04-24|2019-03-20|he|
Kassym-Jomart Tokayev|2019-03-20||he|Qasym-Zhomart Toqaev
UZB President
Islam Karimov|1991-09-01|2016-09-02|he|
Shavkat Mirziyoyev|2016-12-14||he|
TJK President
Emomali Rahmon|1994-11-16||he|Emomali Rakhmon;Imomali Rakhmonov
KGZ President
Kurmanbek Bakiyev|2005-08-14|2010-04-15|he|
Sadyr Japarov|2021-01-28||he|
TKM President
Saparmurat Niyazov|1990-11-02|2006-12-21|he|
Gurbanguly Berdimuhamedow|2007-02-14|2022-03-19|he|Gurbanguly Berdymukhamedov
Serdar Berdimuhamedow|2022-03-19||he|
POL President
Aleksander Kwaśniewski|1995-12-23|2005-12-23|he|
Lech Kaczyński|2005-12-23|2010-04-10|he|
Bronisław Komorowski|2010-08-06|2015-08-06|he|
Andrzej Duda|2015-08-06|2025-08-06|he|
Karol Nawrocki|2025-08-06||he|
POL Prime Minister
Donald Tusk|2007-11-16|2014-09-22|he|
Ewa Kopacz|2014-09-22|2015-11-16|she|
Beata Szydło|2015-11-16|2017-12-11|she|
Mateusz Morawiecki|2017-12-11|2023-12-11|he|
Donald Tusk|2023-12-13||he|
POL Foreign Minister
Radosław Sikorski|2007-11-16|2014-09-22|he|Radek Sikorski
Radosław Sikorski|2023-12-13||he|Radek Sikorski
CZE President
Václav Klaus|2003-03-07|2013-03-07|he|
Miloš Zeman|2013-03-08|2023-03-08|he|
Petr Pavel|2023-03-09||he|
CZE Prime Minister
Andrej Babiš|2017-12-13|2021-12-17|he|
Petr Fiala|2021-12-17|2025-12-09|he|
Andrej Babiš|2025-12-09||he|
SVK Prime Minister
Robert Fico|2012-04-04|2018-03-22|he|
Robert Fico|2023-10-25||he|
SVK President
Zuzana Čaputová|2019-06-15|2024-06-15|she|
Peter Pellegrini|2024-06-15||he|
HUN Prime Minister
Ferenc Gyurcsány|2004-09-29|2009-04-14|he|
Viktor Orbán|2010-05-29||he|
HUN Foreign Minister
Péter Szijjártó|2014-09-23||he|
ROU President
Traian Băsescu|2004-12-20|2014-12-21|he|
Klaus Iohannis|2014-12-21|2025-02-12|he|
Nicușor Dan|2025-05-26||he|
ROU Prime Minister
Marcel Ciolacu|2023-06-15|2025-05-06|he|
Ilie Bolojan|2025-06-23||he|
BGR President
Rumen Radev|2017-01-22|2026-01-23|he|
BGR Prime Minister
Boyko Borissov|2017-05-04|2021-05-12|he|Boyko Borisov
SRB President
Boris Tadić|2004-07-11|2012-04-05|he|
Tomislav Nikolić|2012-05-31|2017-05-31|he|
Aleksandar Vučić|2017-05-31||he|
XKX Prime Minister
Albin Kurti|2021-03-22||he|
XKX President
Hashim Thaçi|2016-04-07|2020-11-05|he|
Vjosa Osmani|2021-04-06||she|
ALB Prime Minister
Sali Berisha|2005-09-11|2013-09-15|he|
Edi Rama|2013-09-15||he|
HRV Prime Minister
Andrej Plenković|2016-10-19||he|
HRV President
Zoran Milanović|2020-02-19||he|
SVN Prime Minister
Janez Janša|2020-03-13|2022-06-01|he|
Robert Golob|2022-06-01||he|
LTU President
Dalia Grybauskaitė|2009-07-12|2019-07-12|she|
Gitanas Nausėda|2019-07-12||he|
LVA President
Edgars Rinkēvičs|2023-07-08||he|
EST Prime Minister
Jüri Ratas|2016-11-23|2021-01-26|he|
Kaja Kallas|2021-01-26|2024-07-23|she|
Kristen Michal|2024-07-23||he|
FIN President
Tarja Halonen|2000-03-01|2012-03-01|she|
Sauli Niinistö|2012-03-01|2024-03-01|he|
Alexander Stubb|2024-03-01||he|
FIN Prime Minister
Sanna Marin|2019-12-10|2023-06-20|she|
Petteri Orpo|2023-06-20||he|
`
