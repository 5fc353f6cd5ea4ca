/** Office holders of western, northern and southern Europe, and of international organisations. Form and sources as in `americas.ts`. */
export const WEST_EUROPE_HOLDERS = `
GBR Prime Minister
Tony Blair|1997-05-02|2007-06-27|he|
Gordon Brown|2007-06-27|2010-05-11|he|
David Cameron|2010-05-11|2016-07-13|he|
Theresa May|2016-07-13|2019-07-24|she|
Boris Johnson|2019-07-24|2022-09-06|he|
Liz Truss|2022-09-06|2022-10-25|she|
Rishi Sunak|2022-10-25|2024-07-05|he|
Keir Starmer|2024-07-05||he|
GBR Foreign Secretary
Jack Straw|2001-06-08|2006-05-05|he|
Margaret Beckett|2006-05-05|2007-06-27|she|
David Miliband|2007-06-28|2010-05-11|he|
William Hague|2010-05-12|2014-07-14|he|
Philip Hammond|2014-07-15|2016-07-13|he|
Boris Johnson|2016-07-13|2018-07-09|he|
Jeremy Hunt|2018-07-09|2019-07-24|he|
Dominic Raab|2019-07-24|2021-09-15|he|
Liz Truss|2021-09-15|2022-09-06|she|
James Cleverly|2022-09-06|2023-11-13|he|
David Cameron|2023-11-13|2024-07-05|he|
David Lammy|2024-07-05|2025-09-05|he|
Yvette Cooper|2025-09-05||she|
GBR Defense Secretary
Ben Wallace|2019-07-24|2023-08-31|he|
Grant Shapps|2023-08-31|2024-07-05|he|
John Healey|2024-07-05||he|
GBR Queen
Elizabeth II|1952-02-06|2022-09-08|she|Queen Elizabeth
GBR King
Charles III|2022-09-08||he|King Charles
FRA President
Jacques Chirac|1995-05-17|2007-05-16|he|
Nicolas Sarkozy|2007-05-16|2012-05-15|he|
François Hollande|2012-05-15|2017-05-14|he|
Emmanuel Macron|2017-05-14||he|
FRA Prime Minister
Dominique de Villepin|2005-05-31|2007-05-15|he|
François Fillon|2007-05-17|2012-05-10|he|
Jean-Marc Ayrault|2012-05-15|2014-03-31|he|
Manuel Valls|2014-03-31|2016-12-06|he|
Bernard Cazeneuve|2016-12-06|2017-05-10|he|
Édouard Philippe|2017-05-15|2020-07-03|he|
Jean Castex|2020-07-03|2022-05-16|he|
Élisabeth Borne|2022-05-16|2024-01-09|she|
Gabriel Attal|2024-01-09|2024-09-05|he|
Michel Barnier|2024-09-05|2024-12-13|he|
François Bayrou|2024-12-13|2025-09-09|he|
Sébastien Lecornu|2025-09-09||he|
FRA Foreign Minister
Bernard Kouchner|2007-05-18|2010-11-14|he|
Alain Juppé|2011-02-27|2012-05-10|he|
Laurent Fabius|2012-05-16|2016-02-11|he|
Jean-Yves Le Drian|2017-05-17|2022-05-20|he|
Catherine Colonna|2022-05-20|2024-01-11|she|
Stéphane Séjourné|2024-01-12|2024-09-21|he|
Jean-Noël Barrot|2024-09-21||he|
FRA Defense Minister
Florence Parly|2017-06-21|2022-05-20|she|
Sébastien Lecornu|2022-05-20|2025-09-09|he|
Catherine Vautrin|2025-10-12||she|
DEU Chancellor
Gerhard Schröder|1998-10-27|2005-11-22|he|Gerhard Schroeder
Angela Merkel|2005-11-22|2021-12-08|she|
Olaf Scholz|2021-12-08|2025-05-06|he|
Friedrich Merz|2025-05-06||he|
DEU President
Joachim Gauck|2012-03-18|2017-03-18|he|
Frank-Walter Steinmeier|2017-03-19||he|
DEU Foreign Minister
Joschka Fischer|1998-10-27|2005-11-22|he|
Frank-Walter Steinmeier|2005-11-22|2009-10-28|he|
Guido Westerwelle|2009-10-28|2013-12-17|he|
Frank-Walter Steinmeier|2013-12-17|2017-01-27|he|
Sigmar Gabriel|2017-01-27|2018-03-14|he|
Heiko Maas|2018-03-14|2021-12-08|he|
Annalena Baerbock|2021-12-08|2025-05-06|she|
Johann Wadephul|2025-05-06||he|
DEU Defense Minister
Ursula von der Leyen|2013-12-17|2019-07-17|she|
Annegret Kramp-Karrenbauer|2019-07-17|2021-12-08|she|
Christine Lambrecht|2021-12-08|2023-01-19|she|
Boris Pistorius|2023-01-19||he|
ITA Prime Minister
Silvio Berlusconi|2001-06-11|2006-05-17|he|
Romano Prodi|2006-05-17|2008-05-08|he|
Silvio Berlusconi|2008-05-08|2011-11-16|he|
Mario Monti|2011-11-16|2013-04-28|he|
Enrico Letta|2013-04-28|2014-02-22|he|
Matteo Renzi|2014-02-22|2016-12-12|he|
Paolo Gentiloni|2016-12-12|2018-06-01|he|
Giuseppe Conte|2018-06-01|2021-02-13|he|
Mario Draghi|2021-02-13|2022-10-22|he|
Giorgia Meloni|2022-10-22||she|
ITA President
Giorgio Napolitano|2006-05-15|2015-01-14|he|
Sergio Mattarella|2015-02-03||he|
ITA Foreign Minister
Antonio Tajani|2022-10-22||he|
ITA Defense Minister
Guido Crosetto|2022-10-22||he|
ESP Prime Minister
José María Aznar|1996-05-05|2004-04-17|he|
José Luis Rodríguez Zapatero|2004-04-17|2011-12-21|he|
Mariano Rajoy|2011-12-21|2018-06-01|he|
Pedro Sánchez|2018-06-02||he|
ESP King
Juan Carlos I|1975-11-22|2014-06-18|he|Juan Carlos
Felipe VI|2014-06-19||he|
ESP Foreign Minister
José Manuel Albares|2021-07-12||he|
PRT Prime Minister
António Costa|2015-11-26|2024-04-02|he|
Luís Montenegro|2024-04-02||he|
GRC Prime Minister
Kostas Karamanlis|2004-03-10|2009-10-06|he|Costas Karamanlis
George Papandreou|2009-10-06|2011-11-11|he|
Antonis Samaras|2012-06-20|2015-01-26|he|
Kyriakos Mitsotakis|2019-07-08||he|
CYP President
Nicos Anastasiades|2013-02-28|2023-02-28|he|
Nikos Christodoulides|2023-02-28||he|
NLD Prime Minister
Jan Peter Balkenende|2002-07-22|2010-10-14|he|
Mark Rutte|2010-10-14|2024-07-02|he|
Dick Schoof|2024-07-02||he|
BEL Prime Minister
Guy Verhofstadt|1999-07-12|2008-03-20|he|
Charles Michel|2014-10-11|2019-10-27|he|
Alexander De Croo|2020-10-01|2025-02-03|he|
Bart De Wever|2025-02-03||he|
LUX Prime Minister
Jean-Claude Juncker|1995-01-20|2013-12-04|he|
Xavier Bettel|2013-12-04|2023-11-17|he|
Luc Frieden|2023-11-17||he|
IRL Prime Minister
Bertie Ahern|1997-06-26|2008-05-07|he|
Brian Cowen|2008-05-07|2011-03-09|he|
Enda Kenny|2011-03-09|2017-06-14|he|
Leo Varadkar|2017-06-14|2020-06-27|he|
Micheál Martin|2020-06-27|2022-12-17|he|
Leo Varadkar|2022-12-17|2024-04-09|he|
Simon Harris|2024-04-09|2025-01-23|he|
Micheál Martin|2025-01-23||he|
AUT Chancellor
Wolfgang Schüssel|2000-02-04|2007-01-11|he|
Sebastian Kurz|2020-01-07|2021-10-11|he|
Karl Nehammer|2021-12-06|2025-01-10|he|
Christian Stocker|2025-03-03||he|
AUT President
Heinz Fischer|2004-07-08|2016-07-08|he|
Alexander Van der Bellen|2017-01-26||he|
SWE Prime Minister
Göran Persson|1996-03-22|2006-10-06|he|
Fredrik Reinfeldt|2006-10-06|2014-10-03|he|
Stefan Löfven|2014-10-03|2021-11-30|he|
Magdalena Andersson|2021-11-30|2022-10-18|she|
Ulf Kristersson|2022-10-18||he|
NOR Prime Minister
Jens Stoltenberg|2005-10-17|2013-10-16|he|
Erna Solberg|2013-10-16|2021-10-14|she|
Jonas Gahr Støre|2021-10-14||he|Jonas Gahr Stoere
DNK Prime Minister
Anders Fogh Rasmussen|2001-11-27|2009-04-05|he|
Lars Løkke Rasmussen|2015-06-28|2019-06-27|he|
Mette Frederiksen|2019-06-27||she|
ISL Prime Minister
Katrín Jakobsdóttir|2017-11-30|2024-04-09|she|
Kristrún Frostadóttir|2024-12-21||she|
VAT Pope
John Paul II|1978-10-16|2005-04-02|he|Pope John Paul II
Benedict XVI|2005-04-19|2013-02-28|he|Pope Benedict;Pope Benedict XVI
Francis|2013-03-13|2025-04-21|he|Pope Francis
Leo XIV|2025-05-08||he|Pope Leo;Pope Leo XIV
United Nations Secretary-General
Kofi Annan|1997-01-01|2006-12-31|he|Kofi A. Annan
Ban Ki-moon|2007-01-01|2016-12-31|he|Ban Ki Moon
António Guterres|2017-01-01||he|
NATO Secretary-General
Jaap de Hoop Scheffer|2004-01-05|2009-08-01|he|
Anders Fogh Rasmussen|2009-08-01|2014-09-30|he|
Jens Stoltenberg|2014-10-01|2024-10-01|he|
Mark Rutte|2024-10-01||he|
European Commission President
Romano Prodi|1999-09-16|2004-11-22|he|
José Manuel Barroso|2004-11-22|2014-10-31|he|Jose Manuel Durao Barroso
Jean-Claude Juncker|2014-11-01|2019-11-30|he|
Ursula von der Leyen|2019-12-01||she|
European Council President
Herman Van Rompuy|2009-12-01|2014-11-30|he|
Donald Tusk|2014-12-01|2019-11-30|he|
Charles Michel|2019-12-01|2024-11-30|he|
António Costa|2024-12-01||he|
European Parliament President
Martin Schulz|2012-01-17|2017-01-17|he|
Antonio Tajani|2017-01-17|2019-07-03|he|
David Sassoli|2019-07-03|2022-01-11|he|
Roberta Metsola|2022-01-18||she|
European Union High Representative
Javier Solana|1999-10-18|2009-12-01|he|
Catherine Ashton|2009-12-01|2014-11-01|she|
Federica Mogherini|2014-11-01|2019-11-30|she|
Josep Borrell|2019-12-01|2024-11-30|he|
Kaja Kallas|2024-12-01||she|
European Central Bank President
Jean-Claude Trichet|2003-11-01|2011-10-31|he|
Mario Draghi|2011-11-01|2019-10-31|he|
Christine Lagarde|2019-11-01||she|
International Atomic Energy Agency Director-General
Mohamed ElBaradei|1997-12-01|2009-11-30|he|Mohamed El Baradei
Yukiya Amano|2009-12-01|2019-07-18|he|
Rafael Grossi|2019-12-03||he|Rafael Mariano Grossi
World Health Organization Director-General
Margaret Chan|2007-01-04|2017-06-30|she|
Tedros Adhanom Ghebreyesus|2017-07-01||he|
World Trade Organization Director-General
Pascal Lamy|2005-09-01|2013-08-31|he|
Roberto Azevêdo|2013-09-01|2020-08-31|he|
Ngozi Okonjo-Iweala|2021-03-01||she|
Organization of American States Secretary-General
Luis Almagro|2015-05-26|2025-05-26|he|
Arab League Secretary-General
Amr Moussa|2001-05-16|2011-05-15|he|
Ahmed Aboul Gheit|2016-07-03||he|
`
