/**
 * Verbs that report speech. Columns: forms, lemma first | flags: `c` takes a that-clause, `a` takes the person spoken to as its
 * object, `q` stands beside a quotation, `w` reports a mere belief, `d` says that it is not so. Source: public knowledge of
 * English, reviewed by hand.
 */
export const VERBS = `
say;says;said;saying|cq
tell;tells;told;telling|caq
add;adds;added;adding|cq
state;states;stated;stating|cq
announce;announces;announced;announcing|cq
declare;declares;declared;declaring|cq
charge;charges;charged;charging|c
claim;claims;claimed;claiming|cq
allege;alleges;alleged;alleging|cq
assert;asserts;asserted;asserting|cq
argue;argues;argued;arguing|cq
insist;insists;insisted;insisting|cq
maintain;maintains;maintained;maintaining|cq
contend;contends;contended;contending|cq
confirm;confirms;confirmed;confirming|cq
acknowledge;acknowledges;acknowledged;acknowledging|cq
accept;accepts;accepted;accepting|cq
admit;admits;admitted;admitting|cq
concede;concedes;conceded;conceding|cq
deny;denies;denied;denying|cqd
dispute;disputes;disputed;disputing|cqd
reject;rejects;rejected;rejecting|qd
dismiss;dismisses;dismissed;dismissing|qd
refute;refutes;refuted;refuting|cqd
warn;warns;warned;warning|caq
caution;cautions;cautioned;cautioning|caq
threaten;threatens;threatened;threatening|cq
promise;promises;promised;promising|caq
pledge;pledges;pledged;pledging|cq
vow;vows;vowed;vowing|cq
swear;swears;swore;sworn;swearing|cq
inform;informs;informed;informing|caq
remind;reminds;reminded;reminding|caq
assure;assures;assured;assuring|caq
reassure;reassures;reassured;reassuring|caq
notify;notifies;notified;notifying|ca
brief;briefs;briefed;briefing|a
convince;convinces;convinced;convincing|caw
advise;advises;advised;advising|caq
urge;urges;urged;urging|caq
ask;asks;asked;asking|aq
beg;begs;begged;begging|aq
order;orders;ordered;ordering|aq
instruct;instructs;instructed;instructing|a
thank;thanks;thanked;thanking|aq
congratulate;congratulates;congratulated;congratulating|aq
explain;explains;explained;explaining|cq
note;notes;noted;noting|cq
observe;observes;observed;observing|cq
remark;remarks;remarked;remarking|cq
comment;comments;commented;commenting|cq
mention;mentions;mentioned;mentioning|cq
stress;stresses;stressed;stressing|cq
emphasize;emphasizes;emphasized;emphasizing|cq
emphasise;emphasises;emphasised;emphasising|cq
underline;underlines;underlined;underlining|cq
underscore;underscores;underscored;underscoring|cq
highlight;highlights;highlighted;highlighting|cq
reiterate;reiterates;reiterated;reiterating|cq
repeat;repeats;repeated;repeating|cq
affirm;affirms;affirmed;affirming|cq
reaffirm;reaffirms;reaffirmed;reaffirming|cq
report;reports;reported;reporting|cq
reveal;reveals;revealed;revealing|cq
disclose;discloses;disclosed;disclosing|cq
clarify;clarifies;clarified;clarifying|cq
elaborate;elaborates;elaborated;elaborating|q
specify;specifies;specified;specifying|cq
suggest;suggests;suggested;suggesting|cq
propose;proposes;proposed;proposing|cq
recommend;recommends;recommended;recommending|cq
demand;demands;demanded;demanding|cq
reply;replies;replied;replying|cq
respond;responds;responded;responding|cq
answer;answers;answered;answering|cq
retort;retorts;retorted;retorting|cq
counter;counters;countered;countering|cq
predict;predicts;predicted;predicting|cq
forecast;forecasts;forecasted;forecasting|c
estimate;estimates;estimated;estimating|cw
recall;recalls;recalled;recalling|cq
recount;recounts;recounted;recounting|cq
describe;describes;described;describing|q
complain;complains;complained;complaining|cq
lament;laments;lamented;lamenting|cq
boast;boasts;boasted;boasting|cq
joke;jokes;joked;joking|cq
quip;quips;quipped;quipping|cq
protest;protests;protested;protesting|cq
testify;testifies;testified;testifying|cq
write;writes;wrote;written;writing|cq
post;posts;posted;posting|cq
tweet;tweets;tweeted;tweeting|cq
shout;shouts;shouted;shouting|cq
yell;yells;yelled;yelling|cq
cry;cries;cried;crying|q
exclaim;exclaims;exclaimed;exclaiming|q
whisper;whispers;whispered;whispering|cq
chant;chants;chanted;chanting|q
agree;agrees;agreed;agreeing|cq
disagree;disagrees;disagreed;disagreeing|q
conclude;concludes;concluded;concluding|cq
continue;continues;continued;continuing|q
begin;begins;began;begun;beginning|q
quote;quotes;quoted;quoting|q
declaim;declaims;declaimed;declaiming|q
accuse;accuses;accused;accusing|aq
blame;blames;blamed;blaming|q
criticize;criticizes;criticized;criticizing|q
criticise;criticises;criticised;criticising|q
condemn;condemns;condemned;condemning|q
denounce;denounces;denounced;denouncing|q
praise;praises;praised;praising|q
welcome;welcomes;welcomed;welcoming|q
signal;signals;signaled;signalled;signaling;signalling|cw
indicate;indicates;indicated;indicating|cw
imply;implies;implied;implying|cw
hint;hints;hinted;hinting|cw
believe;believes;believed;believing|cw
think;thinks;thought;thinking|cqw
feel;feels;felt;feeling|cw
hope;hopes;hoped;hoping|cqw
fear;fears;feared;fearing|cw
expect;expects;expected;expecting|cw
know;knows;knew;known;knowing|cw
understand;understands;understood;understanding|cw
doubt;doubts;doubted;doubting|cw
wonder;wonders;wondered;wondering|qw
consider;considers;considered;considering|cw
`

/** Verbs of two words (`pointed out that`); their particles are in `PARTICLES`. */
export const PARTICLE_VERBS = `
point;points;pointed;pointing|cq
spell;spells;spelled;spelt;spelling|c
lash;lashes;lashed;lashing|q
make;makes;made;making|c
put;puts|cq
`

/** The second word by the verb's lemma. */
export const PARTICLES: Readonly<Record<string, string>> = {
  point: 'out',
  spell: 'out',
  lash: 'out',
  make: 'clear',
  put: 'it',
}
