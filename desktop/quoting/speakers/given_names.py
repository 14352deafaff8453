"""Tell what people are called by their given names, which is what a pronoun can be checked against."""

from functools import cache, lru_cache
from typing import Literal

Gender = Literal["m", "f", ""]
"""What a pronoun would be: he, she, or either."""

MALE = """
aaron abdul abdullah abraham adam adolfo adrian ahmad ahmed alan albert alberto alejandro aleksandr aleksander alexander alexandre alexei
alexey alfred ali alistair allan allen alvaro amir anatoly anders andre andré andreas andrei andrew andrey andriy andrzej andy angel
angus antoine anthony anton antonio antony archie arnaud arnold arthur artem artur arturo ashraf asif augustin austin barack barry bart
bashar bashir ben benjamin benny bernard bernd bernie bert bill billy björn bob bobby boris brad bradley brandon brendan brett brian bruce
bruno bryan caleb calvin cameron carl carlos cedric cédric cesar chad charles charlie chris christian christoph christophe christopher chuck
clarence claude clemens clive cody colin connor conor cory craig curtis cyril dale damien damian dan daniel daniil danny darren darryl dave
david dean denis dennis denys derek detlef diego dieter dirk dmitri dmitriy dmitry dmytro dominic dominik dominique don donald doug douglas
duncan dustin dwayne dylan earl ed eddie edgar eduard eduardo edward edwin elias elijah elliott elon emanuel emil emile émile emmanuel enrico
enrique eric erich erik ernest ernst ethan étienne eugene evan evgeny ezra fabian fabrice felipe felix ferdinand fernando fouad francesco
francis francisco francois françois frank franklin franz fred freddie frederic frédéric frederick friedrich fritz fyodor gabriel gareth gary
gavin gennady geoff geoffrey georg george georges gerald gérald gerard gérard gerhard gilbert gilles giorgio giovanni giuseppe glen glenn gordon
graham grant greg gregor gregory grigory guillaume guillermo günter gunther gus guy hakim hamid hamza hank hans harald harold harry harvey hassan
hector heinrich heinz helmut henri henrik henry herbert hermann horst howard hubert hugh hugo hussein hussain iain ian ibrahim igor ihor ilya imran
ingo isaac isaiah ismail ivan jack jackson jacob jacques jake jakob jamal james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy
jérôme jerome jerry jesse jesús jim jimmy joachim joão joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jonny
jordan jorge jörg josé jose josef joseph josh joshua juan julian julien juan-carlos jürgen justin kamal karim karl karol keir keith kemal kenneth
ken kenny kevin khaled khalid kirill klaus konrad konstantin kostyantyn kurt kyle kyrylo lance larry lars laurence laurent lawrence lee leo leon
leonard leonardo leonid leroy leslie lester lev lewis liam lionel lloyd logan lorenzo lothar louis luc luca lucas luis luiz lukas luke luther
lutz maciej mahmoud majid malcolm manfred manuel marc marcel marcelo marco marcos marcus mariano mario marius mark marko markus marlon martin
marty marvin mason massimo mathias mathieu matt matteo matthew matthias maurice mauricio max maxim maxime maximilian maksym mehdi mehmet melvin
michael michał michel miguel mike mikhail milan milos mitch mitchell mohamed mohammad mohammed muhammad mohsen morgan moritz morris murat mustafa
mykola mykhailo najib nasser nathan nathaniel ned neil nelson nicholas nick nicolas niels nigel nikita nikolai nikolaus nikolay nils noah noel norbert
norman oleg oleh oleksandr oleksiy oleksii oliver olivier omar orlando oscar osama oskar osman otto owen pablo paolo pascal patrice patrick paul pavel
pavlo pawel pedro percy perry pete peter petr petro phil philip philipp philippe phillip pierre pieter piotr prince quentin rafael rafi ralf ralph ramon
ramzan randall randy raphael rashid raul raúl ray raymond recep reginald reinhard rené rex ricardo riccardo richard rick ricky riyad rob robert roberto
robin rod rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rubén rudolf rudy rupert russell rustem ryan sadiq saeed said salah
salim salman salvador salvatore sam sami samir samuel santiago saul scott sean sebastian sebastien sébastien serge sergei sergey sergio serhiy serhii
seth shane shaun shawn sidney simon solomon spencer stan stanislav stanley stefan stefano stephan stephane stéphane stephen stepan steve steven stuart
sven sylvain tadeusz taras tariq ted terence terrence terry thierry theo theodor theodore thomas thorsten tim timothy timur tobias toby todd tom tomas
tomasz tommy tony travis trevor troy tyler udo ulrich umberto uwe vadim vadym valentin valery valeriy vasily vasyl vernon victor vidkun viktor vince
vincent vincenzo vitali vitaliy vitaly vittorio vlad vladimir vladislav vladyslav volker volodymyr vyacheslav wade wallace walter warren wayne wendell
werner wesley wilhelm will willem william willie winston wladimir wolfgang xavier yaroslav yasser yehor yevgeny yevhen yitzhak yosef yousef youssef
yuri yuriy yury yusuf yves zac zachary zbigniew xi
абрам адам александр алексей альберт анатолий анатолій андрей андрій антон аркадий арсен арсений артем артём артур ахмед богдан борис вадим
валентин валерий валерій василий василь виктор виталий віктор віталій владимир владислав володимир всеволод вячеслав в'ячеслав в’ячеслав геннадий
геннадій георгий георгій герман глеб григорий григорій давид дамір данило даниил денис джо дмитрий дмитро дональд евгений егор еммануель ефим євген
єгор иван игорь илья иосиф іван ігор ілля йосип кир кирилл кирило константин костянтин лев леонид леонід лука любомир максим марк марко мирослав
михаил михайло микита никита николай микола назар олег олександр олексій олесь олаф остап павел павло петр пётр петро платон пилип роман ростислав
руслан рустам рустем святослав семен семён сергей сергій станислав станіслав степан тарас тимофей тимур федор фёдор филипп эдуард эммануэль юрий
юрій яков якив яків ярослав
"""
FEMALE = """
abigail ada adele adriana agata agnes agnès aisha alba alejandra alena alessandra alexa alexandra alexis alice alicia alina alison allison alla alma
alyona amal amanda amber amelia amélie amina amira amy ana anastasia anastasiia anastasiya andrea angela angelica angelina angie anika anita anja ann
anna annabel annalena anne anneke annette annie antje antonia april ariana ashley astrid audrey aurélie aurora ava ayesha barbara beate beatrice
beatrix beatriz becky belinda bella benazir berta beth bethany betty beverly bianca birgit bonnie brenda bridget brigitte britta brooke bryony camila camilla
camille candace carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia céline chantal charlotte
chelsea cheryl chiara chloe chloé christa christiane christie christina christine chrystia cindy claire clara clarissa claudia colette colleen concepción
connie constance consuelo cora corinna corinne courtney cristina crystal cynthia dana daniela danielle daphne daria darya dawn deb debbie deborah debra
delphine denise diana diane dina dolores donna dora doris dorothea dorothy ebony edith eileen elaine elena eleanor eleni eliana elif elisa elisabeth élisabeth
elise elizabeth ella ellen elsa elvira emilia emily emma emmanuelle erica erika erin erna esmeralda esra estelle esther ethel eugenia eva evelyn fabienne
faith fanny fatima fatma felicia fiona flora florence frances françoise francoise franziska frederike frida gabriela gabriele gabriella gabrielle gail
galina gemma genevieve geneviève georgia georgina geraldine gerda gertrude gina ginny gisela giulia gloria grace greta gretchen gudrun gwen gwyneth hala hannah
hanna hana harriet hazel heather heidi heike helen helena helene hélène helga henrietta hilary hillary hilda holly hope ida ilse imogen ina ines inès inga
ingrid inna iona irena irene irina iris irma iryna isabel isabella isabelle ivana ivanka ivy jackie jacqueline jade jamila jana jane janet janice
janine jasmin jasmine jeanette jeanne jelena jenna jennifer jenny jessica jessie jill jo joan joanna joanne jocelyn jodi johanna josefina josephine joy
joyce juana juanita judith judy jules julia juliana julie juliet juliette june jutta kaja kamala kara karen karin karina karla karoline kate katerina kateryna
katharina katherine kathleen kathryn kathy katie katja katrin katya kayla kelly kerry kerstin khadija kiara kim kimberly kira kirsten kirsty kristen kristi
kristin kristina kristine ksenia lana larissa larysa latifa laura lauren laurence laure leah leila lena leonie lesia lesley leticia leyla lidia liliana lilian lily lina
linda lindsay lisa liz liza lizzie lois lola lora loretta lorraine louise lourdes lucia lucía lucie lucille lucinda lucy ludmila luisa lydia lynn lynne
lyudmila madeleine madison maggie maia maja malala mandy manuela mara marcela marcia margaret margarita margot margrethe maria maría mariam mariana marianne
marie mariia marilyn marina marine marion marisa marissa marjorie marlene marta martha martina mary maryam maryna maureen maxine maya megan meghan melanie
melania melinda melissa mercedes meredith mia micheline michele michelle mila mildred mina mira miranda miriam moira molly mona monica monika monique mónica
muriel myra nadège nadia nadine nadège nadja nancy naomi natalia natalie nataliia nataliya natasha nathalie nelly nicola nicole nicoletta nikki nina noor nora noreen norma nour
octavia odile oksana olena olga olha olivia olivie olympia oprah orla paige pamela pat patricia patti paula paulina pauline peggy penelope penny petra phoebe
phyllis pilar polly priscilla priti rachel rania raquel rebecca regina renata renate renée rhonda rita roberta rocío rosa rosalie rose rosemary rowena roxana
ruth rukhsana sabine sabrina sahar sally samantha samira sandra sandrine sara sarah saskia selena selma shabana shannon sharon sheila shelley sherry
shirin shirley sibylle silke silvia simone sinead siobhan sofia sofiia solange sonia sonja sophia sophie stacey stella stephanie stéphanie stefanie sue suella
sujata susan susana susanna susanne susie suzanne svetlana svitlana sviatlana sybille sylvia sylvie tamara tania tanja tanya tara tatiana tatyana tatjana
teresa tess tessa tetiana thea thelma theresa therese tiffany tina toni tracey tracy trudy ulrike uma ursula valentina valentyna valeria valerie valérie
vanessa vera verena verónica veronica veronika veronique véronique vicky victoria viktoria viktoriia viola violet virginia virginie vivian vivienne wanda
wendy whitney wilhelmina wilma winifred xenia yana yasmin yasmine yelena yevgenia yolanda yulia yuliia yvette yvonne zahra zainab zara zelda zhanna zoe zoé
александра алина аліна алла алёна анастасия анастасія ангела ангелина анна антонина антоніна анжела валентина валерия валерія варвара вера віра
вероника вероніка виктория вікторія галина ганна дарина дария дарія дарья диана діана ева єва евгения євгенія екатерина елена елизавета єлизавета жанна
зинаида зінаїда зоя инна ірина інна ирина ия катерина кира кіра клавдия ксения ксенія лариса леся лидия лідія лилия лілія людмила любовь любов
маргарита марина мария марія марта марьяна мар'яна мар’яна мила надежда надія наталия наталья наталія наталя нина ніна оксана олександра олена
олеся ольга полина поліна раиса раїса роза светлана світлана соломія софия софія софья тамара таисия татьяна тетяна ульяна уляна урсула христина элла
эльвира юлия юлія яна ярослава
"""
MALE_TITLES = frozenset(
    "mr sir lord king prince monsieur m herr señor sr don duke baron father brother brothers congressman councilman chairman spokesman"
    " businessman assemblyman alderman gentleman actor policeman fireman salesman sportsman bishop archbishop cardinal pope pan pán"
    " пан пане г-н господин король князь le el der".split()
)
FEMALE_TITLES = frozenset(
    "mrs ms miss madam madame mme mlle lady dame queen princess frau señora sra duchess baroness sister mother congresswoman councilwoman"
    " chairwoman spokeswoman businesswoman assemblywoman actress policewoman firewoman sportswoman saleswoman heiress waitress widow"
    " пані госпожа г-жа королева la die речниця речниці міністерка міністерки депутатка прокурорка суддя очільниця президентка"
    " лікарка вчителька журналістка жителька мешканка адвокатка директорка голова-жінка жительница учительница журналистка пенсионерка"
    " préfète présidente directrice sénatrice députée avocate institutrice actrice conseillère".split()
)
FEMALE_ENDINGS = (
    "ministerin",
    "sprecherin",
    "meisterin",
    "präsidentin",
    "kanzlerin",
    "leiterin",
    "wirtin",
    "anwältin",
    "lehrerin",
    "rätin",
    "chefin",
)


@cache
def given() -> dict[str, Gender]:
    """Map known given names in small letters to their gender, "" where both are called so."""
    table: dict[str, Gender] = dict.fromkeys(MALE.split(), "m")
    for name in FEMALE.split():
        table[name] = "" if name in table else "f"
    return table


@lru_cache(maxsize=16384)
def is_given(word: str) -> bool:
    """Tell whether a word, in any case, is a given name that many people have."""
    known = given()
    return word.lower() in known or word.split("-")[0].lower() in known or nominative(word) in known


def gender_of(word: str) -> Gender:
    """Return the gender of a given name, "" where it is not known or both are called so."""
    known = given()
    lowered = word.lower()
    return (
        known.get(lowered) or known.get(lowered.split("-")[0]) or known.get(nominative(word)) or ""
    )


@lru_cache(maxsize=16384)
def nominative(word: str) -> str:
    """Return the dictionary form of a Slavic given name in another case, in small letters."""
    lowered = word.lower()
    if not "а" <= lowered[:1] <= "ї" or lowered in given():
        return lowered
    for ending, plain in CASES:
        if lowered.endswith(ending) and lowered[: -len(ending)] + plain in given():
            return lowered[: -len(ending)] + plain
    return lowered


CASES = (
    ("ові", ""), ("еві", ""), ("єві", "й"), ("ом", ""), ("ем", ""), ("ем", "й"), ("єм", "й"), ("єм", "ій"), ("ою", "а"), ("ею", "я"), ("єю", "я"), ("ой", "а"),
    ("ей", "я"), ("ей", "ий"), ("ию", "ия"), ("ії", "ія"), ("ію", "ія"), ("ії", "ій"), ("ия", "ий"), ("ії", "ія"), ("ія", "ій"), ("ію", "ій"), ("ии", "ия"), ("ием", "ий"),
    ("ла", "ло"), ("а", ""), ("а", "о"), ("у", ""), ("у", "о"), ("у", "а"), ("ю", "я"), ("ю", "й"), ("я", "й"), ("я", "ь"), ("я", ""), ("е", "а"), ("е", "я"), ("і", "а"), ("і", "я"), ("и", "а"), ("ы", "а"), ("и", "я"),
    ("ра", "ір"), ("ря", "ор"), ("ря", "орь"), ("ьва", "ев"), ("ла", "ел"),
)  # fmt: skip
"""Endings of other cases with those of the nominative, Ukrainian and Russian."""
