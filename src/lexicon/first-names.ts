/**
 * Given names common in some part of the world: evidence that a capitalised word begins a person's name. They say nothing of who
 * that person is. Source: public knowledge, reviewed by hand. Names that are as often places or plain words are left out.
 */
import { foldWords } from '../model/fold.ts'

const NAMES = `
Aaron Adam Adrian Alan Albert Alec Alex Alexander Alexandra Alexis Alfred Alice Alison Allan Allen Allison Amanda Amelia Amy Andrea Andrew
Angela Anita Ann Anna Anne Annette Anthony Antonia Antony Archie Arnold Arthur Ashley Audrey Barbara Barry Beatrice Belinda Ben Benjamin Bernard
Bernie Beth Betty Beverly Bill Billy Bob Bobby Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Bruce Bryan Caitlin Calvin Cameron Carl
Carla Carol Caroline Carolyn Catherine Cathy Cecilia Charlene Charles Charlie Cheryl Chloe Chris Christian Christina Christine
Christopher Chuck Claire Clara Clarence Clark Claude Claudia Clayton Clifford Clive Colin Connie Connor Corey Cory Courtney Craig Curtis Cynthia
Daisy Damian Dan Daniel Danielle Danny Darren Dave David Debbie Deborah Debra Denise Dennis Derek Desmond Diana Diane Dick Dominic
Donald Donna Doris Dorothy Doug Duncan Dustin Dwight Dylan Ed Eddie Edgar Edith Edmund Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah
Elizabeth Ella Ellen Elliott Emily Emma Eric Erica Erik Erin Ernest Ethan Eugene Eva Evan Evelyn Felix Fiona Frances Francis Frank
Franklin Fred Freddie Frederick Gabriel Gail Garry Gary Gavin Gene Geoff Geoffrey George Gerald Geraldine Gerard Gilbert Gina Glen Glenn Gloria
Gordon Graham Greg Gregory Gwen Harold Harriet Harry Harvey Heather Hector Heidi Helen Henry Herbert Hilary Hillary Howard Hugh Hugo Ian
Ingrid Irene Isaac Isabel Isabella Ivan Jack Jackie Jackson Jacob Jacqueline Jake James Jamie Jane Janet Janice Jared Jason Jay Jean Jeff Jeffrey
Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Joseph Josephine Josh Joshua
Joy Joyce Judith Judy Julia Julian Julie Justin Karen Kate Katherine Kathleen Kathryn Kathy Katie Katrina Keith Kelly Kenneth Kevin Kimberly Kirk Kirsten
Kristen Kristin Kyle Larry Laura Lauren Laurence Lawrence Leah Lee Leo Leon Leonard Leslie Lewis Liam Linda Lindsay Lindsey Lisa Lloyd Lois Lorraine
Louis Louise Lucas Lucy Luke Lydia Lynn Madeleine Malcolm Marc Marcia Marcus Margaret Maria Marian Marie Marilyn Mario Marion Mark Marsha Martha Martin
Marvin Mary Matt Matthew Maureen Maurice Max Megan Melanie Melissa Melvin Michael Michelle Mike Miles Miriam Mitch Mitchell Molly Monica Morgan Nancy Naomi
Natalie Nathan Neil Nicholas Nick Nicola Nicole Nigel Nina Noah Nora Norman Oliver Olivia Oscar Owen Pamela Patricia Patrick Paul Paula Pauline Peggy
Pete Peter Phil Philip Phillip Phoebe Phyllis Priscilla Rachel Ralph Randall Randy Ray Raymond Rebecca Reginald Rex Rhonda Richard Rick Rita Rob Robert
Robin Rodney Roger Roland Ron Ronald Ronnie Rosa Rosemary Ross Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Seth Shane
Shannon Sharon Shaun Shawn Sheila Shirley Sidney Simon Sophia Sophie Spencer Stacey Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna
Suzanne Sylvia Tamara Tammy Tanya Tara Ted Teresa Terence Terri Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Toni Tony Tracey Tracy
Travis Trevor Tyler Ursula Valerie Vanessa Vera Vernon Veronica Vicki Vincent Violet Vivian Walter Wanda Warren Wayne Wendy Wesley William Yvette
Yvonne Zachary Zoe JD
Abigail Agnes Alain Alberto Alejandro Alessandro Alfonso Alfredo Álvaro Ana Anders Andreas Andrés Ángel Angela Anja Annalena Annegret Antje António Antonio Armando
Arnaud Arturo Astrid Aurélie Axel Bartosz Beata Benedikt Benoît Bernd Birgit Bjarne Björn Bruno Camille Carles Carlos Carmen Cécile Cédric Céline César Chiara
Christoph Christophe Claudio Cláudia Cristina Cyril Damien Daniela Daniele Delphine Denis Didier Diego Dieter Dirk Dolores Domingo Dominique Eduardo Élisabeth
Emilio Emmanuel Enrico Enrique Ernesto Esteban Étienne Eugenio Fabio Fabrice Federica Federico Felipe Fernanda Fernando Francesca Francesco Francisco François Françoise
Frédéric Friedrich Gaël Georg Gerhard Giancarlo Gianni Giorgia Giorgio Giovanni Giulia Giulio Giuseppe Gonzalo Guido Guillaume Guillermo Günter Gustavo Hannah Hans
Heiko Heinrich Heinz Helga Helmut Henri Henrik Herman Hermann Horst Ignacio Inês Isabelle Jacques Jaime Jan Javier Jens Jesús João Joachim Jochen Johan Johann
Johannes Jonas Jordi Jorge José Josep Josef Juan Juana Julio Jürgen Jutta Kai Karin Karl Karolina Katja Klaus Knut Konrad Kristina Lars Leonardo Leonor Lorenzo Luca
Lucía Ludovic Luigi Luis Luisa Luiz Magnus Manfred Manuel Manuela Marcel Marcelo Marco Marcos Margarita Mariano Marina Marine Marta Martina Massimo Mateo
Mathieu Matteo Matthias Maurizio Mauricio Mauro Maximilian Mercedes Michel Michele Miguel Mikael Mikkel Monika Nadine Nathalie Nicolas Nicolás Niels Nuno Olaf Olivier
Ólafur Osvaldo Pablo Paolo Pascal Patrizia Pedro Petra Philippe Pierre Pietro Rafael Rainer Ramón Raquel Raúl Reinhard Renate Ricardo Roberto Rodrigo Rolf
Romano Rubén Sabine Santino Sebastian Sébastien Serge Sergio Silvia Silvio Sigrid Solveig Søren Stefan Stefania Stefano Svenja Sven Tomás Thierry Thorsten Tobias Torsten
Ulrich Ulrike Uwe Valentina Valeria Vicente Vincenzo Volker Werner Wolfgang Xavier Yann Yves Yolanda Ximena
Agata Agnieszka Aleksandar Aleksander Aleksandr Alexei Aleksei Alexey Alina Alla Alyona Anatoly Anastasia Andrei Andrej Andrey Andrii Andriy Andrzej Anton Arkady
Arseniy Artem Artur Bartłomiej Bogdan Bohdan Boris Borys Branko Bronisław Chrystia Dalia Danuta Darya Denys Dimitar Dimitri Dimitris Dmitri Dmitry Dmytro Dragan
Ekaterina Elvira Ewa Fedir Galina Gennady Georgi Georgios Georgy Gleb Goran Grigory Grzegorz Halyna Hanna Igor Ihor Ilya Illia Inna Ioannis Irakli Irina
Iryna Ivana Ivanna Ivo Iwona Jacek Jadwiga Jarosław Jelena Jerzy Jiří Jovan Julija Kaja Karel Katarzyna Kateryna Khrystyna Kirill Konstantin Konstantinos Kostas
Krzysztof Kyriakos Larisa László Lech Leonid Lesia Liudmyla Lubomír Lyudmila Łukasz Maciej Maia Maksym Małgorzata Marek Mateusz Mariusz Marija Mariya Marko
Maxim Michał Mikhail Mikola Milena Miloš Miroslav Mykhailo Mykola Nadezhda Natalia Nataliya Nebojša Nikol Nikola Nikolai Nikolaos Nikolay Nikos Oksana Oleg
Oleh Olena Oleksandr Oleksandra Oleksii Oleksiy Olga Olha Orest Ostap Pavel Pavlo Paweł Petr Petro Piotr Predrag Radosław Roman Rustem Ruslan Salome Serhii Serhiy
Sergei Sergey Slavko Slobodan Snežana Stanislav Stanisław Svetlana Svitlana Sviatlana Taras Tatiana Tatyana Tetiana Tihomir Timur Tomasz Tomáš Vadim Vadym
Valentin Valery Vasily Vasyl Vasileios Viktor Viktoria Vitali Vitaliy Vitaly Vladimir Vladislav Vojtěch Volodymyr Vyacheslav Wojciech Yaroslav Yegor Yelena Yevgeny
Yevhen Yulia Yuliya Yuri Yuriy Yury Zbigniew Zdeněk Zoran Zuzana Zurab Ararat Armen Ilham Jeyhun Levon Nikoloz Tigran Vahagn
Abbas Abdallah Abdel Abdelaziz Abdelmadjid Abdirahman Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abu Adel Adil Adnan Afzal Ahmad Ahmed Ahmet Aisha Akbar Akram
Ali Aliya Amal Amin Amina Amir Amira Amjad Ammar Anwar Arif Asad Asif Asim Aslan Asma Ayman Aysel Ayşe Ayesha Aziz Azhar Badr Bakr Bashar Bashir Basim Bilal Bilawal Binali
Bülent Burak Cem Cemal Devlet Ebrahim Ehsan Ekrem Elif Emine Emre Ercan Esmail Fadi Fahd Faisal Fariba Farhan Farid Farouk Fatima Fatma Fawzi Fayez Fazal Ferhat Firas Fuad
Ghassan Gülsüm Habib Hadi Hafiz Haider Hakan Haidar Hakim Haleh Hamad Hamdi Hamid Hamza Haniyeh Haroon Hasan Hashim Hassan Hatice Haytham Hesham Hichem Hina Hosni Hossein Hulusi
Husain Huseyin Hussam Hussein Ibrahim Idris Ihsan Imad Imran Ishaq Ismail Issa Jaber Jafar Jalal Jamal Jamil Javad Kadir Kais Kamal Karim Kasim Kemal Khaled Khaleda Khalid
Khalifa Khalil Laila Latif Layla Leila Mahdi Mahmoud Mahmut Majid Malik Mansour Mariam Marwan Maryam Masoud Mehdi Mehmet Meral Meryem Mevlüt Mohamed Mohammad Mohammed
Mohsen Mojtaba Mona Mostafa Moustafa Muammar Muhammad Muhammed Mujahid Murat Musa Mustafa Nabih Nabil Nader Nadia Naeem Naftali Naji Najib Narges Nasir Nasser Nasrin Nawaf Nawaz
Nayef Nazanin Nouri Nuri Nurul Omar Omer Orhan Osama Osman Özgür Parvez Parveen Pervez Qasem Qasim Rafik Rahim Ramadan Ramazan Ramzan Rami Rania Rashid Recep Reem Reza
Riad Riyad Rizwan Saad Saadia Saeed Saddam Safiya Sajid Salah Saleh Salim Salma Salman Sameh Samer Sami Samir Samira Sana Selahattin Selim Shabana Shahid Shakil Shehbaz
Shireen Suleiman Süleyman Taha Tahir Talal Tamim Tareq Tariq Tayyip Umar Usman Wael Walid Waleed Wasim Yahya Yasin Yasir Yasser Yasmin Yazan Youssef Yousuf Yusuf
Zafar Zahid Zahra Zainab Zaki Zayed Zeynep Zia Ziad
Amos Ariel Avi Aviv Avigdor Avraham Ayelet Benny Benyamin Benzion Binyamin Dalit Dov Ehud Eitan Eliezer Elad Eyal Gadi Gideon Gilad Itamar Itzhak Meir Menachem Mordechai
Moshe Naama Noa Ofir Omri Orly Rivka Ronen Shai Shaul Shimon Shlomo Shmuel Tal Tamar Tzachi Tzipi Yaakov Yair Yaron Yehuda Yigal Yitzhak Yoav Yoel Yonatan Yossi Yotam Zeev Zvi
Abhijit Abhishek Aditya Ajay Ajit Akash Akhilesh Amartya Amit Amitabh Anand Anil Anirudh Anjali Anupam Anura Anurag Aparna Arjun Arun Aruna Arvind Ashish Ashok Ashwini Atal Bhupendra
Bhupesh Biplab Chandra Chandrika Charanjit Deepak Deepika Devendra Dharmendra Dilip Dinesh Divya Droupadi Ganesh Gautam Geeta Girish Gopal Gotabaya Govind Gurpreet Hardeep Hari Harish
Harsh Hemant Himanta Indira Jagdish Jaya Jayant Jitendra Jyoti Kamala Kanimozhi Kapil Karthik Kavita Kiran Kishore Krishna Kumar Lakshmi Lalit Madhav Mahendra Mahesh Mahinda Mallikarjun
Mamata Manish Manmohan Manoj Maithripala Meena Meera Mohan Mukesh Murali Nalin Narendra Naresh Naveen Neha Nikhil Nirmala Nitin Nitish Piyush Prabhat Pradeep Prakash Pramod Pranab Prasad
Prashant Pratibha Praveen Priya Priyanka Pushpa Radha Raghav Rahul Raj Raja Rajat Rajeev Rajesh Rajiv Rajnath Rakesh Ram Ramesh Ranil Ranjit Rashmi Ravi Rishi Ritu Rohan Rohit Sachin
Sandeep Sanjay Sanjeev Santosh Sarita Satish Shankar Shanti Sharad Shashi Shivraj Shyam Siddharth Smriti Sonia Srinivas Subhash Subrahmanyam Sudhir Sujata Sunil Suresh Surya Sushil Sushma
Swati Tarun Uddhav Uma Usha Varun Venkat Vijay Vikas Vikram Vinay Vinod Virat Vishal Vivek Yashwant Yogi Bidhya Pushpa Sher Sushila Khadga
Akihito Akira Akiko Asami Daisuke Fumio Hajime Haruki Hayao Hideki Hikaru Hiroshi Hiroyuki Ichiro Junichi Junichiro Kaori Katsunobu Kazuo Keiko Kenji Kenta Koichi Makoto Mariko Masahiro
Masako Masaru Megumi Minoru Naoko Naoto Naruhito Nobuo Noriko Osamu Ryo Ryota Sadako Sanae Satoshi Seiji Shigeru Shinichi Shinjiro Shinzo Shoichi Shunichi Sumiko Tadashi Takashi Takeshi
Taro Tatsuo Tetsuya Tomoko Toru Toshihiro Toshimitsu Tsuyoshi Yasuhiro Yasuo Yasukazu Yoko Yoichi Yoshihide Yoshihiko Yoshimasa Yoshiko Yukiko Yukio Yumi Yuriko Yutaka
Aung Khin Htun Thaksin Yingluck Paetongtarn Prayuth Srettha Anutin Pita Joko Prabowo Megawati Susilo Retno Sri Budi Agus Bambang Dewi Eko Hendra Yusril Mahathir Najib Anwar Azalina Benigno
Rodrigo Ferdinand Imelda Leila Leni Corazon Gloria Fidel Hun Manet Truong Nguyen Vo Pham Somsak Chuan Apirat Somchai
Abdou Abebe Abena Abiy Abiola Adama Adebayo Adewale Alassane Alpha Amadou Aminata Assimi Ayodele Babacar Bassirou Blaise Bola Boubacar Chidi Chika Chimamanda Chinua Chinedu Cyril Demeke
Denis Desta Didier Ebele Ekow Emeka Emmerson Fatou Félix Folake Funmilayo Goodluck Guillaume Haile Hailemariam Hakainde Ibrahima Idriss Isaias Jomo Kagiso Kofi Kwame Kwesi Laurent Lindiwe
Macky Mahamat Mamadou Mamady Mariama Meles Morgan Moussa Muhammadu Musalia Mwai Naledi Nana Nelson Ngozi Nkosazana Nnamdi Obiageli Oluwaseun Olusegun Oumar Ousmane Paul Rigathi Raila Robert
Salva Samia Sékou Sekou Seydou Sibongile Siphiwe Taban Tedros Tendai Thabo Thandi Themba Thulani Tijjani Uhuru Umaro Umaru Wangari Wole Yacouba Yemi Yoweri Zewde Zodwa Zweli
Alpay Aziza Bakyt Dariga Gurbanguly Kassym-Jomart Marat Nursultan Saparmurat Sadyr Serdar Shavkat Emomali Kanat Nurlan Yerlan
Aracely Bernardo Claudia Dilma Evo Gabriel Gabriela Hernán Iván Jair Jovenel Lenín Luz Marcela Mireya Nayib Néstor Nicolás Ollanta Rigoberta Rocío Sebastián Soledad Verónica Xiomara Yamandú
Ximo Zulema
Aino Aivars Algirdas Andris Antanas Antti Arvydas Asta Audrius Birgitta Birutė Bjarni Dainius Edgars Eero Eglė Einar Eirik Elina Erna Erkki Gintaras Gitanas Guðni Gunnar Guðrún Haakon Halvor Harald Heikki Hendrik Henrikas Ieva
Ilkka Ilmar Ineta Inga Ingeborg Ingibjörg Ivars Jaak Jaakko Janez Jānis Jarmo Jonna Juha Juhani Jukka Jüri Kadri Kaisa Kari Kaspars Katri Kersti Kestutis Kirsi Kjell Kristian Kristiina Kristján Kristjan Kristrún Krišjānis
Lauri Leif Liina Linas Liv Mads Maarja Mait Marit Marius Mārtiņš Matti Mette Mindaugas Minna Morten Oddvar Olav Ove Paavo Päivi Pekka Petteri Pirkko Raimonds Raivo Ramūnas Rasa Rasmus Reidar Riikka Rimantas
Rūta Saulius Sauli Sindre Siim Signe Sigurd Sigurður Silje Stig Sturla Svein Taavi Tanja Tarja Terje Thor Toomas Torbjørn Torgeir Tore Trine Trond Tuula Urmas Ville Vilja Virginijus Vytautas Žygimantas Zigmantas
Bart Daan Els Femke Floris Geert Gert Ine Jeroen Joost Kees Koen Lieven Lilianne Maaike Maarten Marieke Maxime Pim Pieter Ruud Sander Sjoerd Theo Wim Wouter Wopke
Bidzina Davit Eka Giga Giorgi Grigol Ketevan Lado Lasha Mamuka Maka Mikheil Natia Nino Otar Shalva Tamta Tinatin Vakhtang Zaza Anahit Aram Arayik Artak Artashes Edmon Gagik Garegin Gevorg Hayk Hovik Mher Narek Nairi Ruben Samvel
Sona Suren Vache Vazgen Vardan Aynur Elchin Elmar Elnur Gulnara Hikmet Kamran Leyla Mehriban Nigar Rashad Rauf Sevinj Shahin Tofig Vugar Aigerim Aigul Ainur Almaz Anara Askar Aygul Azamat Bakhtiyar Bolat Daniyar Daulet Dilnoza Erlan Gulnora
Kairat Madina Mukhtar Nodir Nurbek Otabek Rustam Saule Sardor Sherzod Talgat Temir Ulugbek Zhanar Zulfiya
Achieng Akinyi Alemayehu Anyango Atieno Ayaan Baraka Berhane Birtukan Chebet Dawit Dereje Eshetu Getachew Girma Gwede Hirut Jaramogi Juma Kamau Kebede Kipchoge Kwabena Kwaku Mamo Mekonnen Mengistu Mesfin
Muthoni Njeri Njoroge Nyambura Ochieng Odhiambo Okello Rosalind Salifou Selam Seble Taye Tekle Tesfaye Wairimu Wambui Wanjiku Wanjiru Workneh Yaw Yohannes Abdoulaye Aïssata Alioune Bakary Cheikh Daouda Djibril Hamidou Mahamadou Moctar Modou
Oumou Rokia Salou Soumaila Souleymane Tiémoko Ahmadou Adaeze Adesola Bukola Chinonso Damilola Ifeoma Ikenna Kelechi Nkechi Obinna Ogechi Olumide Tunde Uche Uzoma Zainabu
Bagas Cahyo Erlangga Fitri Ganjar Ida Indra Iwan Luhut Mahfud Muhaimin Nadiem Puan Ratna Rini Siti Teguh Tito Wahyu Wayan Yenny Yudha Zulkifli Aileen Amado Arsenio Bayani Chito Delfin Gilberto Imee Jejomar Joselito Leonora
Lito Loren Manny Migz Ramon Rizal Risa Ronaldo Sherwin Teodoro Bao Binh Dung Duc Giang Hien Hoa Huong Khanh Linh Minh Nga Ngoc Phuc Phuong Quang Quoc Thanh Thao Thinh Thuy Tien Trang Trung Tuan Tuyet Vinh Xuan
Adela Amalia Analía Aurelio Baltasar Beatriz Belén Benjamín Candelaria Catalina Damián Edmundo Elías Elisa Ezequiel Fabiola Facundo Gerardo Germán Graciela Héctor Humberto Ileana Inés Ismael Jacinto Jimena Joaquín Josefina Juliana Leandro Leticia Ligia Lilia Luciana Macarena
Maite Marisol Maritza Matías Maximiliano Milagros Norma Octavio Paulina Pilar Ramiro Reinaldo Rigoberto Rogelio Susana Vilma Violeta Wilfredo Yesenia Duarte Edson Fernão Flávio Gonçalo Henrique Joana Leonel Lourenço Luís
Mafalda Márcia Rui Sónia Tiago Vasco Zélia
Abby Addison Adele Adeline Aidan Aiden Al Alana Alden Aldo Alena Alexa Alfie Alma Alvin Amber Andre Andreu Angelica Angelina Angelo Angie
Angus Annabel Annie Ansel Antoine Antoinette Ariana Arlene Arlo Armand Asher Athena Aubrey Augusta Augustus Austen Ava Avery Babs Becky
Belle Bennett Bernadette Bernice Bert Bertha Bertrand Bess Bessie Bethany Bianca Blair Blake Blanche Bo Bobbi Bonnie Boyd Brady Brandi
Brandt Breanna Brent Bret Brianna Brigid Brigitte Brock Bronwyn Brooke Bryce Bryn Bryson Burt Byron Caleb Callum Camila Camilla Candace
Candice Candy Carey Carissa Carley Carlo Carly Carmel Carole Carrie Carson Carter Casey Cassandra Cassidy Cassie Cecil Celeste Celia Chantal
Charmaine Chase Chelsea Cheri Chester Chet Chip Chrissy Christa Christie Christy Chrystal Cindy Clare Clarissa Claudette Clem Clement Cleo
Clint Clinton Cody Colby Cole Colleen Conor Conrad Constance Cora Cordelia Corinne Cornelius Curt Cyrus Dalton Dana Dane Daphne Darcy Daria
Darius Darla Darlene Darrell Darrin Darryl Daryl Dawn Dean Deanna Deirdre Delbert Delia Delilah Della Delores Denny Derrick Devin Devon
Dexter Dianne Dina Dinah Dionne Dolly Dom Domenico Don Donny Dora Doreen Dorian Drew Duane Dwayne Earnest Ebony Edie Edna Edwina Effie Elise
Eliza Elle Ellie Elliot Elmer Eloise Elsa Elsie Elton Elvis Emanuel Emerson Emil Emile Emilia Emilie Emmett Erick Ericka Erika Ernestine
Ernie Errol Esme Esmeralda Estelle Esther Ethel Etta Eugenia Eunice Eve Everett Ezra Fabian Faye Felicia Felicity Flora Floyd Flynn Forrest
Francine Franco Frankie Franz Fraser Freda Frieda Fritz Gabby Gabriella Gareth Garrett Garth Gayle Gemma Genevieve Georgette Georgina Gerry
Gertrude Gigi Gilda Gillian Ginny Giovanna Gladys Glenda Glenna Glynn Godfrey Gracie Grady Grant Greer Greta Gretchen Griffin Guadalupe Gus
Gustav Guy Gwendolyn Hal Haley Hallie Hamish Hank Harley Harper Harrison Hattie Hayden Hayley Hazel Heath Henrietta Herb Hilda Hollis Holly
Hope Horace Howie Hubert Hudson Humphrey Hunter Ike Ilana Imogen Ina Ingmar Ira Iris Irma Irvin Irving Irwin Isaiah Isla Isobel Jaclyn
Jameson Jami Jana Janelle Janine Jarrod Jarvis Jasmine Jasper Jayden Jayne Jean-Claude Jean-Pierre Jeanette Jeanne Jeannie Jeb Jed Jedediah
Jeffery Jemima Jenna Jennie Jeremiah Jermaine Jeri Jess Jessie Jillian Joanie Jocelyn Jodi Jodie Jody Joe-Anne Joey Johanna Jolene Jonah
Joni Jordana Josiah Josie Juanita Judah Judd Jude Judi Julianne Juliet Juliette Julius Justine Kaitlyn Kara Karla Kasey Kathie Katelyn Katy
Kay Kayla Kaylee Keira Kellie Kelley Kelsey Kelvin Ken Kendall Kendra Kendrick Kenny Kermit Kerri Kerry Kiara Kieran Kiera Kim Kimberley Kip
Kirsty Kit Kris Krista Kristi Kristine Kristy Kurt Kylie Kyra Lacey Lamar Lana Lance Lane Lara Latasha Latoya Laurel Laurie Laverne Leanne
Leigh Lela Lena Lenny Lenora Leona Leopold Leroy Lesley Lettie Levi Lila Lilah Lilian Lillian Lillie Lily Linus Lionel Livia Liz Liza Lizzie
Logan Lola Loretta Lori Lorna Lou Louella Louisa Lourdes Lowell Luc Luciano Lucille Lucinda Lucius Luther Lyle Lyndon Lynda Lynette Lynne
Mabel Mackenzie Madeline Mae Maggie Maisie Mallory Mamie Mandy Mara Marcella Marcy Margery Margie Margo Margot Marguerite Mariah Mariana
Marianne Maribel Marisa Marissa Marjorie Marla Marlene Marlon Marnie Marshall Marty Mason Mathew Mathilda Mathilde Matilda Maude Maura Mavis
Maxine Maya Meagan Meghan Mel Melania Melinda Meredith Merle Merlin Merrick Merrill Mia Micah Michaela Mick Mickey Mildred Millicent Millie
Milo Milton Mimi Mindy Minnie Miranda Mitt Mollie Monique Monroe Montgomery Monty Mordecai Morgana Morris Mort Morton Moses Muriel Murray
Myles Myra Myrna Myron Myrtle Nan Nanette Nat Natasha Nathaniel Ned Nell Nellie Nettie Neville Nia Nichole Nicolette Nicky Nikki Nikolas
Nita Noel Noelle Noelia Nolan Norah Norbert Noreen Norris Octavia Odette Odell Ollie Oprah Ophelia Ora Orson Orville Otis Otto Paige Pansy
Parker Pat Patsy Patti Patty Paulette Pearl Penelope Penny Percy Perry Petula Peyton Philippa Piers Pippa Polly Poppy Portia Preston Quentin
Quincy Quinn Quinton Rachael Ramona Ramsey Rand Randi Randolph Raoul Raphael Reagan Reba Reese Reggie Reid Reinhold Remy Rena Renata Rene
Renee Reuben Reva Reynaldo Rhea Rhett Rhiannon Rhoda Rhys Richie Ricky Riley Robbie Roberta Robyn Rocco Rochelle Rocky Rod Roderick Romeo
Rory Rosalie Rosalyn Rosanna Roscoe Rose Roseanne Rosemarie Rosie Rowan Rowena Roxanne Ruby Rudolf Rudolph Rudy Rufus Rupert Russ Rusty
Ruthie Ryder Sabina Sabrina Sadie Sal Salvador Salvatore Sammy Sandy Sanford Sarina Sasha Saul Scarlett Selena Selina Selma Serena Sheena
Shelby Sheldon Shelley Shelly Sheri Sherman Sherri Sherry Sheryl Shelton Sid Sienna Silas Simone Sinead Skye Skylar Sloane Sol Solomon
Sondra Sonja Sonny Stan Stefanie Sterling Steph Stephan Stevie Susanne Susie Suzette Suzy Sybil Sylvester Tabitha Tad Talia Tamika Tania
Tasha Tate Taylor Teddy Terrance Terrell Terrence Tess Tessa Thad Thaddeus Thea Thelma Theodora Therese Thomasina Thurman Tia Tilda Tilly
Timmy Titus Toby Tobin Tod Tommie Tonya Tori Trent Tricia Trina Trisha Tristan Trudy Truman Twila Ty Tyrone Tyson Ulysses Uriah Val
Valentine Van Vance Vaughn Velma Verna Verne Vicky Victor Viola Virgil Vito Vivien Wade Wallace Wally Walt Wendell Wes Whitney Wilbur Wilda
Wiley Wilfred Wilhelm Wilhelmina Willa Willard Willie Willis Wilma Winifred Winnie Winona Winston Wolf Woodrow Woody Wyatt Xander Yasmine
Zach Zack Zane Zara Zeke Zelda Zoey Zola Aadil Aamir Abdelkader Abdelmalek Abdelmajid Abdi Abdulkadir Abdulsalam Abubakar Adeel Adib Afaf
Afif Ahlam Aida Alaa Alia Amani Amer Aminah Anas Arwa Ashraf Atef Azza Bahaa Baqir Basma Boutros Bushra Daoud Dawood Ehab Emad Essam
Fadel Fahad Fares Farida Faruk Fathi Fouad Ghada Hafez Hala Halima Hamdan Hamed Hana Hanan Hani Haroun Harun Hashem Hatem Hazem Hisham Hind
Houda Huda Husam Ihab Ikram Inas Iqbal Issam Iyad Jaleel Jamila Jawad Kamil Karima Kassem Khadija Khizr Lina Lubna Maha Maher Majed Malak
Manal Mazen Mervat Moataz Moaz Moncef Mounir Mourad Mubarak Muna Munir Murad Muthanna Nadim Nahed Nawal Nazih Nidal Nizar Noura
Othman Rachid Raed Rafiq Raheem Ramzi Rana Sabri Sadiq Safa Sahar Saif Salam Salem Sayed Shadi Shakir Sharif Shukri Siham Suad Suha Suhail
Sulaiman Taher Tamer Tawfiq Thamer Usama Wafa Wassim Yaser Yassin Yehia Younis Yunus Zaid Zakaria Zeid Zeinab Zuhair Abolfazl Ahmadreza
Alireza Amirhossein Arash Ardeshir Azadeh Babak Bahman Bahram Behnam Behrouz Bijan Dariush Elham Farhad Farshad Farzad Fereydoon Ghasem
Gholam Gholamreza Golnaz Hooman Houshang Kaveh Kazem Keyvan Khosrow Kourosh Ladan Laleh Mahsa Mana Mandana Manouchehr Mehran Mehrdad Milad
Mina Morteza Navid Negar Niloufar Omid Parisa Parviz Payam Rahman Ramin Roya Ruhollah Sadegh Sanaz Sepideh Shahla Shahram Shirin Siamak
Soheil Soraya Touraj Vahid Yashar Zohreh Abdulrashid Gulbuddin Haibatullah Khalilullah Najibullah Sediqullah Zabihullah
Zalmay Aakash Aarti Aditi Akhil Akshay Alok Aman Amar Amrita Ananya Ankit Ankita Anuj Anup Arundhati Ashwin Asha Atul Avinash Babita Balaji
Bhavna Bimal Bindu Chandan Chetan Daya Deepa Gaurav Gayatri Gita Jaspreet Jaswant Jatin Kailash Kalpana Karan Kunal Latha Madhu Madhuri
Malini Mallika Manisha Manohar Meenakshi Mihir Mohini Mukul Nagendra Namrata Nandini Navjot Neel Neelam Neeraj Nilesh Nisha Padma Pankaj
Parth Pooja Prabhu Pranav Pratap Preeti Prithvi Puneet Purnima Radhika Rajan Rajendra Raju Raman Ranjan Rekha Renu Renuka Rohini Roopa Sahil
Sangeeta Saroj Satya Saurabh Savita Seema Shailesh Shilpa Shiv Shreya Shruti Simran Sneha Sonal Sourav Sukhbir Suman Sundar Sunita Swapna
Tejas Uday Ujjwal Vandana Vasant Vasundhara Venkaiah Vidya Vimal Vineet Vipin Viraj Vishnu Yash Yogesh Akio Asuka Atsushi Ayako Chie Eiji
Emi Etsuko Fumiko Goro Haruhiko Haruka Haruko Hideo Hiroko Hiromi Hisashi Isamu Jiro Junko Katsuya Kazuhiro Keiji Keisuke Kenichi Kiyoshi
Koji Kyoko Mamoru Masaki Masao Masato Michiko Mitsuo Miyuki Naoki Natsuo Nobuyuki Reiko Ryuichi Sachiko Shigeo Shinji Shota Taichi Takeo
Taku Takuya Tatsuya Tomomi Toshiaki Toshihiko Toshio Tsutomu Yoshio Yuichi Yuka Yukari Yuki Yumiko Yusuke Akin Akinwumi Amara Ayo Babajide
Babatunde Chike Chukwuma Dapo Dele Ebenezer Efua Ejike Enoch Femi Gbenga Ifeanyi Jide Kwasi Lekan Muyiwa Niyi Nkem Obi Okechukwu Okey Olu
Oluwole Rotimi Seun Shola Sola Tayo Temitope Tola Tolu Tope Ugochukwu Yinka Bheki Bongani Fikile Gugu Jabu Kgalema Mandla Mangosuthu Mbali
Mthunzi Nomvula Nosiviwe Phumzile Pravin Sipho Sizwe Vusi Akello Besigye Deng Garang Kato Kiiza Kizza Lual Mugisha Museveni Mwangi Nyong
Okot Omondi Riek Zitto Alojz Anatol Aneta Angelika Antal Anzhelika Attila Barbora Béla Boleslaw Borislav Boyko Branislav Csaba Dalibor Damir
Darko Dejan Donát Dusan Elzbieta Endre Ferenc Gabor Gheorghe Gyorgy Halina Henryk Ilie Ilona Imre Ion Irena István Iveta Ivica Jakub
Jaroslav József Jozef Kalman Karol Katarina Katalin Kiril Klement Krisztina Lajos Leszek Libor Liviu Ljubo Lucian Ludmila Magda Magdalena
Martyna Mihai Mihaly Mikolaj Mikulas Mila Milica Miloslav Miodrag Mircea Mirek Mirko Mladen Momir Nenad Nevena Ognjen Ondrej Orsolya Pavol
Petar Plamen Radek Radovan Ratko Roza Rumen Ryszard Sanja Stjepan Sorin Svetozar Szymon Tadeusz Tamás Tibor Traian Vaclav Vesna Vladan Vlado
Vlasta Vojislav Wieslaw Wladyslaw Zdravko Zeljko Zlatko Zofia Zoltan Zsolt Alessandra Anaïs Anne-Marie Antonella Antonin Aude Aurore Bastien
Baudouin Benedetta Bettina Bruna Carlotta Carsten Claes Clemens Cosimo Cyrille Dag Dario Davide Detlef Dietmar Dominik Edouard Eduard
Elisabetta Elodie Emmanuelle Enzo Erich Ernst Fabien Fabrizio Filippo Florent Florian Frank-Walter Franck Gaëlle Gaetano Georges Gerd
Germain Giacomo Gian Giuliano Gottfried Gregor Grégoire Guenther Günther Hannelore Hannes Heike Herve Holger Ilaria Irmgard Jean-Jacques
Jean-Luc Jean-Marie Joerg Jörg Juergen Karl-Heinz Karsten Katrin Kerstin Lennart Leonhard Lorenz Lothar Lucie Ludwig Lukas Manon Marcello
Margarethe Margrethe Martine Matthieu Mirella Nicolò Ole Ottavio Paola Pasquale Pier Piero Raffaele Raymonde Renaud Renato Renzo
Riccardo Romain Rüdiger Sandro Sebastiano Siegfried Sigmar Solange Stéphane Sylvain Sylvie Thilo Tiziano Udo Umberto Ute Veronique
Virginie Vittorio Wilfried Wolfram Yannick Yvan
Rush Abe Ada Alf Alonzo Alphonse Alton Amari Andy Arlen Ash Barney Barron Beau Bette Bev Blaine Bridgette Bryant Cal Carlton Cathleen Chas
Cordell Damon Davey Davis Dee Deena Demetrius Desiree Dewey Dion Dollie Dottie Eamon Easton Edison Elbert Eldridge Elwood Emery Enid Ephraim
Erwin Fay Fitz Fran Geena Gino Giselle Grover Herschel Hiram Huey Ilene Inez Isiah Jabari Jacinda Jada Jarrett Jasmin Jayson Jalen Jerrold
Kareem Keisha Kristofer Lamont Lashonda Lavon Leland Lemuel Lenore Leora Linwood Lonnie Luanne Marcelle Marquis Maribeth Marvel Mervyn Nate
Nikita Olin Orrin Osborne Pamella Patrice Prentice Raina Ransom Rasheed Rodger Rollin Roseann Royce Shana Shanna Shari Shayla Shonda Stacy
Stacie Tamra Tanisha Terrie Thurgood Trey Tyra Valarie Vince Viv Walker Wilbert Wilmer Winslow Yolande Zena Brook Clay Darnell Delroy
Deshawn Dwyane Ellis Ezekiel Fergus Gavan Gethin Iain Innes Kenzie Lachlan Niall Nuala Orla Padraig Ronan Saoirse Seamus Siobhan Struan
Torquil
Jannik Aryna Nahid Lwazi Busisiwe Thandiwe Sibusiso Siyabonga Zanele Lerato Nkosana Buhle Dumisani Jabulani Khanyisile Mduduzi Nandi Nomsa
Nonhlanhla Ntombi Palesa Refilwe Sandile Senzo Sifiso Simphiwe Thabiso Thembi Thokozani Tshepo Tumelo Unathi Xolani Zakes Zandile Lesego
Boitumelo Katlego Keabetswe Mosimanegape Mokgweetsi Festus Tatenda Tapiwa Rumbidzai Chipo Chenjerai Farai Fungai Kudakwashe Munashe Nyasha
Panashe Ruvimbo Tafadzwa Tinashe Takudzwa Tawanda Tsitsi Vimbai Welshman Kimani Otieno Kiprop Chepkoech Jepkosgei Jepchirchir Eliud Hezron
Boniface Hesbon Kalonzo Wycliffe Moi Chidinma Chigozie Chinwe Chinyere Chioma Chukwuemeka Ebuka Ezinne Folasade Funke Ikechukwu Iyabo Kayode
Kemi Kunle Lanre Nneka Nonso Olabisi Oladele Olaitan Olajide Olanrewaju Olatunji Olayemi Olubunmi Olufemi Oluseyi Oluwatobi Omotola Onyeka
Onyekachi Opeyemi Segun Seyi Simi Taiwo Titilayo Tolulope Tunji Uchenna Udoka Yetunde Aminu Danjuma Haruna Ishaya Kabiru Lawal Murtala
Nasiru Rabiu Sani Shehu Tukur Yakubu Adjoa Afua Akosua Akua Akwasi Kojo Kwadwo Kweku Mawuli Selorm Yaa Dramane Mahamudu Amsale Ashenafi
Bekele Berhanu Birhanu Dagmawi Daniachew Eskinder Eyob Fasil Gebre Jawar Lidetu Meskerem Mulatu Muferiat Redwan Sahle Seyoum Shimelis
Tadesse Temesgen Tewodros Tigist Tilahun Worku Yared Zenebe Zewditu Debretsion Yemane Abdiaziz Abdikarim Abdinasir Abdirizak Abdiweli
Abdullahi Abukar Ahmednasir Deqa Fadumo Fartun Fowsiyo Habiba Hodan Ifrah Ilhan Khadra Mahad Nuradin Saado Sahra Agathe Bintou Cheick Coumba
Fatoumata Hadja Issoufou Kadiatou Kadré Kokou Lassana Lansana Modibo Ndeye Paul-Henri Salif Serigne Tidiane Yaya Ousseynou Thierno
Gnassingbé Théoneste Bahati Furaha Jean-Bosco Jean-Paul Corneille Willy Célestin Dieudonné Espérance Faustin Pacifique Théophile Vianney
Juvénal Evariste Pierre-Claver Agathon Immaculée Aimé Aimable Muhoozi Erias Mathias Medard Thoko Atupele Lazarus Saulos Joice Bakili Mutale
Mwila Chilufya Bwalya Aarav Archana Atishi Bhagwant Chandrababu Chirag Dhananjay Eknath Farooq Gajendra Hardik Harpreet Ishaan Jagan Jagdeep
Jairam Janhvi Jasprit Jayesh Jyotiraditya Kanhaiya Kiren Komal Kuldeep Lalu Megha Mehbooba Mitali Mohit Nidhi Pallavi Parvesh Pawan Raghuram
Randeep Ravindra Revanth Rishabh Shatrughan Sheetal Shikhar Shobha Shubman Siddaramaiah Sonali Sudha Sumit Sunanda Surinder Tanvi Tejashwi
Umesh Vaibhav Venkatesh Yogendra Yuvraj Abida Ahsan Aitzaz Amna Anwaar Arshad Atif Ayaz Fakhar Farhatullah Fawad Fazlur Hammad Haris
Iftikhar Ijaz Irfan Jahangir Jamshed Javed Junaid Khurram Mahnoor Moeed Mohsin Moonis Mubashir Nadeem Najam Nisar Nusrat Pervaiz Qamar Rabia
Sadia Saima Sarfraz Shafqat Shahbaz Shahnawaz Shahzad Shaukat Shehla Shibli Sohail Taimur Yousaf Zartaj Zulfiqar Abdur Abul Anisul
Asaduzzaman Baharul Fakhrul Humayun Mahbub Mahfuz Mirza Mizanur Mosharraf Nasiruddin Obaidul Rafiqul Rezaul Ruhul Sajeeb Salahuddin Shafiqul
Shahidul Syeda Tajul Tarique Ziaur Zonayed Sarjis Hasnat Dilhan Dullas Harini Harsha Jagath Lasantha Mahela Namal Nimal Rauff Sajith Sanath
Sarath Udaya Vijitha Wasantha Balen Bidya Bishnu Rabi Arzu Baburam Upendra Bimala Ishwar Htet Nyan Phyo Thant Thein Thura Airlangga Anies
Gibran Ridwan Sandiaga Sugiono Dedi Chaikasem Prayut Suriya Wissanu Abhisit Natthaphong Boonsin Phumtham Maris Bongbong Jinggoy Panfilo
Jonvic Benhur Isko Abdelfattah Abdelhamid Abdelrahman Aboul Bassam Basem Chaker Fouzi Haitham Hossam Laith Lotfi Mazloum Mouin Murhaf Naguib
Qais Saeb Safaa Sherif Tahani Tarek Hikmat Bisher Behzad Faezeh Fereshteh Gholamhossein Hamidreza Iraj Mohammadreza Peyman Pejman Rostam
Sajjad Alisher Aibek Ayzada Bektur Dastan Nargiza Olzhas Zhenis Hristijan Ingrida Jadranka Ksenia Kyrylo Ljubomir Marcin Mikalai Milorad
Sergiy Slawomir Urszula Valentyn Valeriy Vjosa Vlad Yuliia Andrónico Delcy Diosdado Jeannette Nasry Cuauhtémoc Lázaro Thiago Tarcísio
Geraldo Jaques Aliko Amélie Uli Niko Candi Ukuma Takahiro Shachar
`

/** Given names, folded (`foldWords`): lower case, accents off. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  NAMES.split(/\s+/)
    .filter((name) => name !== '')
    .map(foldWords),
)
