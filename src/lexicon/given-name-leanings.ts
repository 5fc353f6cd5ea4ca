/**
 * Given names that in English-language news nearly always belong to women, and ones that nearly always belong to men. A leaning is
 * no knowledge: it breaks ties between those whom a pronoun may mean and is never kept as a fact about anybody. Names that both
 * bear (Leslie, Taylor, Robin, Jean, Andrea) are left out. Source: public knowledge, reviewed by hand.
 */
import { foldWords } from '../model/fold.ts'

const SHE_NAMES = `
Abigail Adaeze Aditi Adriana Agnes Agnieszka Aisha Alejandra Aleksandra Alexandra Alice Alicia Alison Allison Amanda Amelia Amelie Amina Aminata
Amira Amy Ana Ananya Anastasia Angela Angelique Anita Anjali Ann Anna Annalena Anne Annette Annie Annika Antonia Asma Astrid Audrey Aurore Ayelet
Ayesha Barbara Beata Beatrice Becky Belinda Benazir Bernadette Beth Betsy Betty Beverly Birgit Birgitta Bonnie Brenda Bridget Brigitte Bronwyn
Caitlin Camilla Carla Carly Carmen Carol Caroline Carolyn Catherine Cathy Cecile Cecilia Celine Chantal Charlotte Cheryl Chiara Chloe Christina
Christine Chrystia Cindy Claire Clara Claudia Colleen Connie Constance Cristina Cynthia Daisy Daniela Danielle Daria Dawn Debbie Deborah Debra
Deepika Delcy Delphine Denise Dewi Diana Diane Dianne Dilma Dina Divya Dolores Donna Dora Doris Dorothy Droupadi Ebba Edith Eileen Ekaterina Elaine
Eleanor Elena Eleni Elina Elisabeth Elise Elizabeth Ella Ellen Elly Elodie Elzbieta Emily Emine Emma Erica Erin Erna Esther Eva Eve Evelyn Ewa Faith
Farah Fatima Fatou Fatoumata Felicia Fernanda Fiona Florence Folake Frances Francesca Francia Frederica Gabriela Gail Genevieve Geraldine Gina Giorgia
Gisela Giulia Gladys Glenda Gloria Graca Grace Greta Gwen Hadiza Halima Hanna Hannah Harriet Hauwa Hazel Heather Heidi Heike Helen Helena Helga
Helle Hilary Hillary Hina Holly Huda Huma Ida Ifeoma Ilhan Ilona Ilse Ines Ingeborg Ingrid Ioanna Irene Irina Iris Iryna Isabel Isabella Isabelle
Ivana Ivanka Jacinda Jacqueline Jadwiga Jane Janet Janice Jasmin Jasmine Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Joice Josephine
Joyce Juanita Judit Judith Judy Julia Juliana Julie Juliet Juliette June Jutta Kaja Kalpana Kamala Kamla Karen Karin Katalin Katarzyna Kate Katerina
Kateryna Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kavita Kavya Kayla Kellyanne Kerry-Ann Khadija Khaleda Kimberly Kirsten Kristen
Kristin Kristina Krystyna Ksenia Lakshmi Larissa Larysa Latifa Laura Lauren Leah Leila Lena Leyla Lillian Linda Lindiwe Lisa Lois Loretta Lorraine
Louise Lucia Lucy Ludmila Luisa Lydia Madeleine Madhuri Magdalena Maggie Maia Maja Malala Malgorzata Mamata Manisha Manon Manuela Margaret Margarita
Margrethe Maria Mariam Mariana Marianne Marie Marielle Marija Marina Marine Marissa Marit Marjorie Marlene Marsha Marta Martha Mary Maryam Mathilde
Maureen Maxine Mayawati Meera Megan Megawati Megyn Melania Melinda Melissa Merav Mercedes Meredith Mette Mia Michelle Mildred Miriam Mirjana Molly
Monica Monika Muriel Myra Nabila Nadezhda Nadia Naledi Nancy Nandini Naomi Natalia Natalie Nataliya Natalya Nathalie Neha Ngozi Nicola Nicole Nina
Nirmala Nisha Njeri Nkechi Nkosazana Nomvula Nora Norma Noura Odile Oksana Olena Olga Olivia Pallavi Pamela Paola Patricia Paula Pauline Peggy
Penelope Petra Phyllis Pooja Pratibha Preeti Priscilla Priya Priyanka Rachel Radhika Ragnhild Ramona Rania Rashmi Rebecca Reena Regina Rekha Renata
Renee Retno Rhonda Rigoberta Riikka Rima Rita Rivka Roberta Rosa Rosalind Rose Roselyne Rosemary Roxanne Ruth Sabine Sabrina Sadia Sahar Sally Salma
Samantha Samia Sandhya Sandra Sanna Sara Sarah Sarita Saskia Seema Segolene Selena Shabana Shannon Shanti Sharon Sheila Shelley Sherry Shilpa Shira
Shirin Shirley Shobha Shreya Sigrid Silje Silke Silvia Simonetta Sinead Siobhan Siti Smriti Sofia Solange Soledad Solveig Sonia Sophia Sophie Stacey
Stella Stephanie Sudha Sujata Sunita Supriya Susan Susanna Sushila Sushma Suzanne Svetlana Swati Sylvia Sylvie Tamara Tammy Tanya Tara Taslima
Tatiana Teodora Teresa Tetyana Thandi Theresa Tiffany Tina Trine Tulsi Tzipi Ulrike Uma Umm Ursula Urszula Usha Valentina Valeria Valerie Vandana
Vanessa Vasundhara Vera Veronica Veronique Victoria Vidya Virginia Virginie Vivian Vjosa Wambui Wanda Wanjiru Wendy Winifred Winnie Ximena Xiomara
Xochitl Yasmin Yasmine Yelena Yevgenia Ylva Yolanda Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zeinab Zoe Zofia Zuzana
`
const HE_NAMES = `
Aaron Abdel Abdelaziz Abdul Abdullah Abiy Abraham Abu Adam Adel Adrian Ahmed Ajay Ajit Akhilesh Alain Alan Alassane Albert Alberto Alejandro
Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexei Alexey Alfred Alfredo Ali Allan Allen Alonso Alvaro Amadou Amit Anand
Anatoly Anders Andre Andrei Andrej Andres Andrew Andrii Andriy Andrzej Angus Anil Anthony Antoine Antonio Antonis Antti Anwar Armando Armin Arnaud
Arnold Artem Arthur Arturo Arun Arvind Ashok Ashraf Asif Atiku Augusto Aurelien Avigdor Babatunde Bandar Barack Barry Bashar Bassirou Ben Benigno
Benjamin Benoit Bernard Bernie Bert Bezalel Bilawal Bill Billy Bjorn Bob Bobby Bogdan Bohdan Boris Borut Boubacar Boyko Brad Bradley Brandon Brendan
Brent Brett Brian Bruce Bruno Bryan Camilo Carl Carlos Carsten Cedric Cesar Charles Charlie Chester Chris Christian Christophe Christopher Chuck
Chukwuma Clarence Clark Claude Clement Clifford Clint Clive Colin Corey Craig Cristobal Curtis Cyril Dale Damian Dan Daniel Danny Darrell Darren
Dave David Dean Deepak Dennis Denys Derek Dick Didier Diego Dilip Dimitris Dinesh Diosdado Dmitri Dmitry Dmytro Dominic Don Donald Doug Douglas
Dragan Duncan Dustin Dwight Ed Eddie Edgar Edmund Edouard Eduardo Edward Edwin Ehud Ekrem Eli Elijah Emeka Emilio Emmanuel Emmerson Enrico Enrique
Eric Erik Ernest Ernesto Espen Esteban Ethan Etienne Eugene Evan Evangelos Evo Eyal Fabien Fabio Fabrice Faisal Federico Felipe Felix Ferdinand
Fernando Filippo Francesco Francisco Franco Francois Frank Franklin Fred Frederic Frederick Fredrik Friedrich Fumio Gabriel Ganesh Gary Gautam Gavin
Gebran Geert Gene Gennady Gennaro Geoffrey George Gerald Geraldo Gerard Gerardo Gerhard Giacomo Gianni Gideon Gilles Giorgio Giorgos Giovanni Giulio
Giuseppe Glenn Gonzalo Gopal Goran Gordon Gotabaya Graham Grant Greg Gregory Grigory Guido Guillaume Guillermo Gunnar Gustavo Guy Haakon Haider
Hakan Hamad Hamid Hans Harold Harry Harvey Hashim Hassan Hector Helmut Henrik Henry Herbert Herman Herve Hiroshi Horacio Horst Hosni Howard Hugh
Hugo Ian Ibrahim Ibrahima Idriss Ignacio Ignazio Igor Ihor Ilya Imran Ingvar Ioannis Isaac Isaias Ishaq Ismail Istvan Itamar Ivan Ivica Jack Jacob
Jacques Jaime Jair Jake James Janez Janos Jared Jaroslav Jaroslaw Jason Javier Jay Jean-Claude Jean-Luc Jean-Marie Jean-Noel Jean-Yves Jeb Jeff
Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joaquin Joe Joel Johan John Johnny Joko Jon Jonas Jonathan Joost Jorge Jose Joseph
Josh Joshua Juan Jukka Julian Julien Julio Jurgen Justin Karl Kazimierz Kazuo Keith Ken Kenji Kenneth Kevin Khaled Khalid Khawaja Kirill Kjell Klaus
Kofi Konstantin Konstantinos Kristian Krzysztof Kurt Kwame Kwasi Kyle Kyriakos Larry Lars Laszlo Laurent Lawrence Lech Leo Leon Leonard Leonardo
Leonid Leopoldo Leszek Lewis Liam Lincoln Lionel Lloyd Lorenzo Louis Lucas Ludwig Luigi Luis Luiz Lukasz Luke Macky Magnus Mahathir Mahesh Mahinda
Mahmoud Maksym Malcolm Mallikarjun Mamadou Manfred Manmohan Manoj Manuel Marc Marcel Marcelo Marco Marcus Marek Mariano Mario Mark Markus Martin
Marvin Massimo Mateo Mateusz Mathieu Matias Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Maurizio Max Maxim Maxwell Mehmet Menachem
Michael Michel Miguel Mikael Mike Mikhail Mikheil Milorad Milos Milton Miroslav Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohan Morten Moshe
Moussa Muammar Muhammad Muhammadu Mukesh Mustafa Mykhailo Mykola Nabih Naftali Najib Narendra Nathan Nathaniel Naveen Nawaz Nayib Ned Neil Nelson
Nestor Newt Nicholas Nick Nicolas Niels Nigel Nikhil Nikolai Nikolay Nikos Nils Nitin Nitish Nnamdi Noah Norbert Norman Nouri Obinna Olaf Olav Oleg
Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olof Olusegun Omar Orlando Oscar Oumar Ousmane Owen Pablo Pankaj Panos Paolo Pascal Patrice Patricio
Patrick Paul Pavel Pavlo Pawel Pedro Perry Pete Peter Petro Phil Philip Philippe Pierre Pietro Piotr Piyush Prabowo Pradeep Prakash Prashant Pyotr
Qasem Radoslaw Rafael Rafal Raffaele Rafik Rahul Raila Rainer Rajesh Rajiv Rajnath Rakesh Ralf Ralph Ramesh Ramon Ramzan Randall Randy Ranil Rashid
Raul Ravi Ray Raymond Recep Reginald Reince Renato Rex Ricardo Riccardo Richard Rick Riek Rigoberto Rob Robert Roberto Rocco Rodney Rodolfo Rodrigo
Rogelio Roger Rohit Roland Rolf Roman Ron Ronald Ross Roy Ruben Rudolf Rudy Rumen Ruslan Russell Rustem Ruud Ryan Saad Sachin Saddam Sadiq Salman
Salva Salvador Salvatore Samir Samuel Sandeep Sanjay Santiago Satish Sauli Scott Sean Sebastian Sebastien Sergei Sergey Sergio Serhii Serhiy Seth
Shane Sharad Shaun Shehbaz Shigeru Shimon Shinzo Siddharth Sigmar Silvio Simon Soren Souleymane Spencer Stanislav Stanley Stefan Stefano Stephen
Steve Steven Stewart Stuart Subrahmanyam Sudhir Suleiman Sumit Sunil Surendra Suresh Sushil Susilo Svein Sven Sylvain Tadeusz Takeshi Tamim Taras
Taro Ted Terrence Thabo Theodore Thierry Thomas Thorsten Tibor Tim Timothy Todd Tom Tomas Tomasz Tommaso Tommy Tony Torbjorn Torsten Traian Travis
Trevor Trond Turki Tyler Uddhav Ugo Uhuru Ulf Ulises Umar Umberto Usman Uwe Vadim Vadym Vasily Vasyl Vernon Vicente Victor Vijay Vikas Vikram Viktor
Vincent Vincenzo Vinod Virendra Vishal Vitali Vitaliy Vitaly Vittorio Vivek Vladimir Vladislav Volker Volodymyr Vyacheslav Walid Wallace Walter
Warren Wayne Werner Wesley Wilfredo Wilhelm Will William Winfried Wojciech Wolfgang Woodrow Wopke Xavier Yahya Yair Yanis Yannick Yaroslav Yasir
Yegor Yevgeny Yitzhak Yoav Yossi Yoweri Yuri Yuriy Yury Yusuf Yves Zachary Zbigniew Zeljko Zoltan Zoran
`

const folded = (list: string): string[] => list.trim().split(/\s+/).map(foldWords)

const LEANINGS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...folded(SHE_NAMES).map((name) => [name, 'she'] as const),
  ...folded(HE_NAMES).map((name) => [name, 'he'] as const),
])

/** Which pronoun somebody of this given name mostly goes by; null where nothing can be said. */
export function leaningOf(givenName: string): 'he' | 'she' | null {
  return LEANINGS.get(foldWords(givenName)) ?? null
}
