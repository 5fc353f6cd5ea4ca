/**
 * Office holders of the Americas. A line without `|` names country and office for the lines after it; columns: name | since | until
 * (empty: still in office, or not known) | pronoun | other spellings. Source: public record, reviewed by hand; what is not
 * known to the day is left out.
 */
export const AMERICAS_HOLDERS = `
USA President
Bill Clinton|1993-01-20|2001-01-20|he|William J. Clinton;William Clinton
George W. Bush|2001-01-20|2009-01-20|he|George Bush
Barack Obama|2009-01-20|2017-01-20|he|Barack H. Obama;Barack Hussein Obama
Donald Trump|2017-01-20|2021-01-20|he|Donald J. Trump
Joe Biden|2021-01-20|2025-01-20|he|Joseph Biden;Joseph R. Biden
Donald Trump|2025-01-20||he|Donald J. Trump
USA Vice President
Al Gore|1993-01-20|2001-01-20|he|
Dick Cheney|2001-01-20|2009-01-20|he|Richard Cheney
Joe Biden|2009-01-20|2017-01-20|he|Joseph Biden
Mike Pence|2017-01-20|2021-01-20|he|
Kamala Harris|2021-01-20|2025-01-20|she|
JD Vance|2025-01-20||he|J.D. Vance;J. D. Vance;James David Vance
USA Secretary of State
Madeleine Albright|1997-01-23|2001-01-20|she|
Colin Powell|2001-01-20|2005-01-26|he|Colin L. Powell
Condoleezza Rice|2005-01-26|2009-01-20|she|
Hillary Clinton|2009-01-21|2013-02-01|she|Hillary Rodham Clinton
John Kerry|2013-02-01|2017-01-20|he|
Rex Tillerson|2017-02-01|2018-03-31|he|
Mike Pompeo|2018-04-26|2021-01-20|he|
Antony Blinken|2021-01-26|2025-01-20|he|Anthony Blinken;Tony Blinken
Marco Rubio|2025-01-21||he|
USA Defense Secretary
Donald Rumsfeld|2001-01-20|2006-12-18|he|
Robert Gates|2006-12-18|2011-07-01|he|
Leon Panetta|2011-07-01|2013-02-26|he|
Chuck Hagel|2013-02-27|2015-02-17|he|
Ash Carter|2015-02-17|2017-01-20|he|Ashton Carter
Jim Mattis|2017-01-20|2019-01-01|he|James Mattis
Mark Esper|2019-07-23|2020-11-09|he|
Lloyd Austin|2021-01-22|2025-01-20|he|
Pete Hegseth|2025-01-25||he|
USA Treasury Secretary
Timothy Geithner|2009-01-26|2013-01-25|he|Tim Geithner
Jack Lew|2013-02-28|2017-01-20|he|
Steven Mnuchin|2017-02-13|2021-01-20|he|
Janet Yellen|2021-01-26|2025-01-20|she|
Scott Bessent|2025-01-28||he|
CAN Prime Minister
Jean Chrétien|1993-11-04|2003-12-12|he|
Paul Martin|2003-12-12|2006-02-06|he|
Stephen Harper|2006-02-06|2015-11-04|he|
Justin Trudeau|2015-11-04|2025-03-14|he|
Mark Carney|2025-03-14||he|
CAN Foreign Minister
Chrystia Freeland|2017-01-10|2019-11-20|she|
Mélanie Joly|2021-10-26|2025-05-13|she|
Anita Anand|2025-05-13||she|
MEX President
Vicente Fox|2000-12-01|2006-11-30|he|
Felipe Calderón|2006-12-01|2012-11-30|he|
Enrique Peña Nieto|2012-12-01|2018-11-30|he|
Andrés Manuel López Obrador|2018-12-01|2024-09-30|he|Lopez Obrador
Claudia Sheinbaum|2024-10-01||she|
BRA President
Fernando Henrique Cardoso|1995-01-01|2002-12-31|he|
Luiz Inácio Lula da Silva|2003-01-01|2010-12-31|he|Lula da Silva;Lula
Dilma Rousseff|2011-01-01|2016-08-31|she|
Michel Temer|2016-08-31|2018-12-31|he|
Jair Bolsonaro|2019-01-01|2022-12-31|he|
Luiz Inácio Lula da Silva|2023-01-01||he|Lula da Silva;Lula
BRA Foreign Minister
Celso Amorim|2003-01-01|2010-12-31|he|
Mauro Vieira|2023-01-01||he|
ARG President
Néstor Kirchner|2003-05-25|2007-12-10|he|
Cristina Fernández de Kirchner|2007-12-10|2015-12-09|she|Cristina Fernandez;Cristina Kirchner
Mauricio Macri|2015-12-10|2019-12-10|he|
Alberto Fernández|2019-12-10|2023-12-10|he|
Javier Milei|2023-12-10||he|
CHL President
Ricardo Lagos|2000-03-11|2006-03-11|he|
Michelle Bachelet|2006-03-11|2010-03-11|she|
Sebastián Piñera|2010-03-11|2014-03-11|he|
Michelle Bachelet|2014-03-11|2018-03-11|she|
Sebastián Piñera|2018-03-11|2022-03-11|he|
Gabriel Boric|2022-03-11|2026-03-11|he|
COL President
Andrés Pastrana|1998-08-07|2002-08-07|he|
Álvaro Uribe|2002-08-07|2010-08-07|he|
Juan Manuel Santos|2010-08-07|2018-08-07|he|
Iván Duque|2018-08-07|2022-08-07|he|
Gustavo Petro|2022-08-07|2026-08-07|he|
VEN President
Hugo Chávez|1999-02-02|2013-03-05|he|
Nicolás Maduro|2013-03-05|2026-01-03|he|
PER President
Ollanta Humala|2011-07-28|2016-07-28|he|
Pedro Pablo Kuczynski|2016-07-28|2018-03-23|he|
Martín Vizcarra|2018-03-23|2020-11-09|he|
Pedro Castillo|2021-07-28|2022-12-07|he|
Dina Boluarte|2022-12-07|2025-10-10|she|
BOL President
Evo Morales|2006-01-22|2019-11-10|he|
Luis Arce|2020-11-08|2025-11-08|he|
Rodrigo Paz|2025-11-08||he|Rodrigo Paz Pereira
ECU President
Rafael Correa|2007-01-15|2017-05-24|he|
Lenín Moreno|2017-05-24|2021-05-24|he|
Guillermo Lasso|2021-05-24|2023-11-23|he|
Daniel Noboa|2023-11-23||he|
CUB President
Fidel Castro|1976-12-02|2008-02-24|he|
Raúl Castro|2008-02-24|2018-04-19|he|
Miguel Díaz-Canel|2018-04-19||he|
URY President
José Mujica|2010-03-01|2015-03-01|he|
Luis Lacalle Pou|2020-03-01|2025-03-01|he|
Yamandú Orsi|2025-03-01||he|
PRY President
Santiago Peña|2023-08-15||he|
SLV President
Nayib Bukele|2019-06-01||he|
GTM President
Bernardo Arévalo|2024-01-15||he|
HND President
Xiomara Castro|2022-01-27|2026-01-27|she|
NIC President
Daniel Ortega|2007-01-10||he|
PAN President
José Raúl Mulino|2024-07-01||he|
DOM President
Luis Abinader|2020-08-16||he|
HTI President
Jovenel Moïse|2017-02-07|2021-07-07|he|
`
