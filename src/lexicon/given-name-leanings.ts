/**
 * Given names that in English-language news nearly always belong to women, and ones that nearly always belong to men. A leaning is
 * no knowledge: it breaks ties between those whom a pronoun may mean and is never kept as a fact about anybody. Names that both
 * bear (Leslie, Taylor, Robin, Jean, Andrea) are left out. Source: public knowledge, reviewed by hand.
 */
import { foldWords } from '../model/fold.ts'

const SHE_NAMES = `
Abigail Adriana Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amelia Amy Ana Angela Anita Ann Anna Anne Annette Annie Antonia Audrey Barbara
Beatrice Becky Belinda Bernadette Beth Betsy Betty Beverly Bonnie Brenda Bridget Caitlin Camilla Carla Carly Carmen Carol Caroline Carolyn Catherine
Cathy Cecilia Charlotte Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Colleen Connie Constance Cynthia Daisy Daniela Danielle Dawn Deborah
Debbie Debra Denise Diana Diane Dianne Dina Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elise Elizabeth Ella Ellen Emily Emma
Erica Erin Esther Eva Eve Evelyn Faith Fatima Felicia Fiona Florence Frances Francesca Gabriela Gail Geraldine Gina Giorgia Gladys Glenda Gloria Grace
Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helga Hilary Hillary Holly Huma Ida Ilhan Ingrid Irene Iris Isabel Isabella Ivanka Jacinda
Jacqueline Jane Janet Janice Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Juanita Judith Judy Julia Juliana Julie
Juliet June Kamala Karen Karin Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kellyanne Kerry-Ann Kimberly Kirsten Kristen Kristin Kristina
Larissa Laura Lauren Leah Leila Lena Lillian Linda Lisa Lois Loretta Lorraine Louise Lucia Lucy Lydia Madeleine Maggie Margaret Margarita Maria Marie
Marina Marissa Marjorie Marsha Martha Mary Maryam Maureen Maxine Megan Megyn Melania Melinda Melissa Mercedes Meredith Mia Michelle Mildred Miriam
Molly Monica Muriel Myra Nadia Nancy Naomi Natalia Natalie Nicola Nicole Nina Nora Norma Olga Olivia Pamela Patricia Paula Pauline Peggy Penelope
Petra Phyllis Priscilla Rachel Ramona Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Roxanne Ruth Sabrina Sally Samantha
Sandra Sara Sarah Selena Shannon Sharon Sheila Shelley Sherry Shirley Silvia Sofia Sonia Sophia Sophie Stacey Stella Stephanie Susan Susanna Suzanne
Svetlana Sylvia Tamara Tammy Tanya Tara Tatiana Teresa Theresa Tiffany Tina Ursula Valeria Valerie Vanessa Vera Veronica Victoria Virginia Vivian
Wanda Wendy Winifred Yolanda Yulia Yvette Yvonne Zainab Zoe
`
const HE_NAMES = `
Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Alan Albert Alejandro Alex Alexander Alexei Alfred Ali Allan Allen Andre Andrei Andrew Angus Anthony
Antonio Arnold Arthur Barack Barry Bashar Ben Benjamin Bernard Bernie Bert Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian
Bruce Bruno Bryan Carl Carlos Cesar Charles Charlie Chester Chris Christopher Chuck Clarence Clark Claude Clifford Clint Clive Colin Corey Craig
Curtis Dale Damian Dan Daniel Danny Darrell Darren Dave David Dean Dennis Derek Diego Dick Dmitry Dominic Don Donald Doug Douglas Duncan Dustin Dwight
Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elijah Emmanuel Enrique Eric Ernest Ethan Eugene Evan Felix Fernando Francisco Franco Frank Franklin
Fred Frederick Gary Gavin Gene Geoffrey George Gerald Gerard Giovanni Glenn Gordon Graham Grant Greg Gregory Guy Hans Harold Harry Harvey Hassan
Hector Henry Herbert Herman Howard Hugh Hugo Ian Ibrahim Igor Isaac Ivan Jack Jacob Jacques Jaime Jake James Jared Jason Javier Jay Jeb Jeff Jeffrey
Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joe Joel Johan John Johnny Jon Jonathan Jorge Jose Joseph Josh Joshua Juan Julian Julio Justin Karl Keith
Ken Kenneth Kevin Khaled Kyle Larry Lars Lawrence Leo Leon Leonard Leonardo Lewis Liam Lincoln Lloyd Louis Lucas Luis Luke Malcolm Manuel Marc Marco
Marcus Mario Mark Martin Marvin Matt Matthew Maurice Max Maxwell Michael Miguel Mike Mikhail Milton Mitch Mitchell Mitt Mohamed Mohammad Mohammed
Muhammad Nathan Nathaniel Ned Neil Newt Nicholas Nick Nigel Noah Norman Oleg Oliver Omar Oscar Owen Pablo Patrick Paul Pedro Perry Pete Peter
Philip Phil Pierre Rafael Ralph Ramon Randall Randy Raul Ray Raymond Reince Reginald Rex Ricardo Richard Rick Rob Robert Roberto Rodney Rodrigo
Roger Roland Ron Ronald Ross Roy Rudy Russell Ryan Samuel Santiago Scott Sean Sebastian Sergei Sergio Seth Shane Shaun Simon Spencer Stanley Stefan
Stephen Steve Steven Stewart Stuart Ted Terrence Theodore Thomas Tim Timothy Todd Tom Tommy Tony Travis Trevor Tyler Vernon Victor Viktor Vincent
Vladimir Volodymyr Wallace Walter Warren Wayne Wesley Will William Woodrow Yuri Zachary
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
