<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Wireside</source>
        <translation>Про Wireside</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy all of this, for a report of a fault</source>
        <translation>Скопіювати все це для повідомлення про помилку</translation>
    </message>
    <message>
        <source>Installed, and not used by any feature yet: {}.</source>
        <translation>Установлено, але ще не використовується: {}.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Бібліотеки</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Models: none in use. Links are found by words alone.</source>
        <translation>Моделі: не використовуються. Зв’язки знайдено лише за словами.</translation>
    </message>
    <message>
        <source>Shows how several news outlets told the same story. It works offline, and nothing is sent; a page is fetched only when you ask for it by its address. Links are similar passages, found by the program; they are suggestions, not judgements.</source>
        <translation>Показує, як кілька видань розповіли ту саму новину. Працює без мережі й нічого не надсилає; сторінку отримує, лише коли ви просите її за адресою. Зв’язки — це схожі уривки, знайдені програмою; це пропозиції, а не висновки.</translation>
    </message>
    <message>
        <source>Versions, models and licences</source>
        <translation>Версії, моделі та ліцензії</translation>
    </message>
    <message>
        <source>Wireside {version}, Qt {qt}, Python {python}</source>
        <translation>Wireside {version}, Qt {qt}, Python {python}</translation>
    </message>
    <message>
        <source>Wireside {}</source>
        <translation>Wireside {}</translation>
    </message>
</context>
<context>
    <name>Absence</name>
    <message>
        <source>Checked absent in {article} by {name}, {date}</source>
        <translation>Перевірено, у {article} немає: {name}, {date}</translation>
    </message>
    <message>
        <source>Checked absent in {article}, {date}</source>
        <translation>Перевірено, у {article} немає: {date}</translation>
    </message>
    <message>
        <source>No counterpart found for {} in {} ({}).</source>
        <translation>Відповідника для {} у {} ({}) не знайдено.</translation>
    </message>
    <message>
        <source>Similar passages are looked for in English only. If one of these articles is in English, say so in what is known about it (Ctrl+I). Quotes are found and compared in each language (Ctrl+4).</source>
        <translation>Схожі уривки програма шукає лише в англійській. Якщо якась із цих статей англійською, вкажіть це у відомостях про неї (Ctrl+I). Цитати знайдено й порівняно для кожної мови (Ctrl+4).</translation>
    </message>
    <message>
        <source>checked absent by {name}, {date}</source>
        <translation>перевірено, немає: {name}, {date}</translation>
    </message>
    <message>
        <source>checked absent, {date}</source>
        <translation>перевірено, немає: {date}</translation>
    </message>
    <message>
        <source>its text is marked incomplete</source>
        <translation>її текст позначено як неповний</translation>
    </message>
    <message>
        <source>its text may be incomplete</source>
        <translation>її текст, можливо, неповний</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>відповідника не знайдено</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не порівняно</translation>
    </message>
    <message>
        <source>not compared: {}</source>
        <translation>не порівняно: {}</translation>
    </message>
    <message>
        <source>there is no other article to compare it with</source>
        <translation>немає іншої статті, з якою порівняти</translation>
    </message>
    <message>
        <source>{passage} is in the same statement ({statement}), without a link of the two.</source>
        <translation>{passage} належить до того самого твердження ({statement}), але їх не зв’язано між собою.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} і {}</translation>
    </message>
    <message>
        <source>{} not compared.</source>
        <translation>{} не порівняно.</translation>
    </message>
    <message>
        <source>{} not compared: {}.</source>
        <translation>{} не порівняно: {}.</translation>
    </message>
</context>
<context>
    <name>AbsenceDoors</name>
    <message>
        <source>Bring a passage with similar ones level first (Enter), then say of one.</source>
        <translation>Спершу вирівняйте уривок зі схожими (Enter), потім скажіть про один із них.</translation>
    </message>
    <message>
        <source>Confirm the link {}</source>
        <translation>Підтвердити зв’язок {}</translation>
    </message>
    <message>
        <source>Go to a passage first: what has no counterpart can be checked.</source>
        <translation>Спершу перейдіть до уривка: перевірити можна те, що не має відповідника.</translation>
    </message>
    <message>
        <source>Link {} with {}</source>
        <translation>Зв’язати {} з {}</translation>
    </message>
    <message>
        <source>Look in {} ({})</source>
        <translation>Подивитися в {} ({})</translation>
    </message>
    <message>
        <source>Reject the link {}</source>
        <translation>Відхилити зв’язок {}</translation>
    </message>
    <message>
        <source>Several passages are similar: go to one with the arrow keys, or choose one in the panel.</source>
        <translation>Схожих уривків кілька: перейдіть до одного клавішами зі стрілками або виберіть його на панелі.</translation>
    </message>
    <message>
        <source>Take back what was said of {}</source>
        <translation>Відкликати сказане про {}</translation>
    </message>
    <message>
        <source>The program found a similar passage in every other article. If one is not the same, say so in the panel (X), then check.</source>
        <translation>Програма знайшла схожий уривок у кожній іншій статті. Якщо котрийсь не той самий, скажіть це на панелі (X), потім перевірте.</translation>
    </message>
    <message>
        <source>Words of {} checked absent in A{}</source>
        <translation>Слова з {} перевірено, у A{} немає</translation>
    </message>
    <message>
        <source>{}: a person said so already.</source>
        <translation>{}: людина це вже сказала.</translation>
    </message>
    <message>
        <source>Take back: checked absent in A{}</source>
        <translation>Відкликати: перевірено, немає в A{}</translation>
    </message>
    <message>
        <source>{} checked absent in A{}</source>
        <translation>Перевірено, {} немає в A{}</translation>
    </message>
</context>
<context>
    <name>Accessible</name>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Press C to look for it yourself</source>
        <translation>Натисніть C, щоб пошукати самому</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Wireside</source>
        <translation>Про Wireside</translation>
    </message>
    <message>
        <source>Add articles from files of any kind</source>
        <translation>Додати статті з файлів будь-якого типу</translation>
    </message>
    <message>
        <source>Add articles from files, a folder, an address or a text</source>
        <translation>Додати статті з файлів, теки, за адресою або з тексту</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Add the copied text, files or address</source>
        <translation>Додати скопійований текст, файли або адресу</translation>
    </message>
    <message>
        <source>Add the selected words as a quote that the program missed</source>
        <translation>Додати вибрані слова як цитату, яку програма пропустила</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>All actions with their keys</source>
        <translation>Усі дії та їхні клавіші</translation>
    </message>
    <message>
        <source>All articles (library)</source>
        <translation>Усі статті (бібліотека)</translation>
    </message>
    <message>
        <source>All articles of the project</source>
        <translation>Усі статті проєкту</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Articles side by side, linked</source>
        <translation>Статті поруч, зі зв’язками</translation>
    </message>
    <message>
        <source>Begin a word to the left</source>
        <translation>Почати на слово лівіше</translation>
    </message>
    <message>
        <source>Begin a word to the right</source>
        <translation>Почати на слово правіше</translation>
    </message>
    <message>
        <source>Begin an empty project; this one is stored</source>
        <translation>Почати порожній проєкт; цей уже збережено</translation>
    </message>
    <message>
        <source>Begin the example anew, as it came</source>
        <translation>Почати приклад заново, яким він був</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Чорне на білому, виразні лінії</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Bring level</source>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Bring similar passages level and mark their words</source>
        <translation>Поставити схожі уривки на один рівень і позначити їхні слова</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>За уривками</translation>
    </message>
    <message>
        <source>Check an empty place…</source>
        <translation>Перевірити порожнє місце…</translation>
    </message>
    <message>
        <source>Close Wireside</source>
        <translation>Закрити Wireside</translation>
    </message>
    <message>
        <source>Close article</source>
        <translation>Закрити статтю</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Code or comment…</source>
        <translation>Код або коментар…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Книга кодів</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Кольори як у системі</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Порівняти знову</translation>
    </message>
    <message>
        <source>Compare the columns, if that was cancelled</source>
        <translation>Порівняти стовпці, якщо це було скасовано</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Confirm the link</source>
        <translation>Підтвердити зв’язок</translation>
    </message>
    <message>
        <source>Copy text only</source>
        <translation>Копіювати лише текст</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Скопіювати самі слова</translation>
    </message>
    <message>
        <source>Copy with outlet, headline and address</source>
        <translation>Скопіювати з виданням, заголовком і адресою</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Correct a quote…</source>
        <translation>Виправити цитату…</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Виправити текст…</translation>
    </message>
    <message>
        <source>Count what a search finds by day and outlet</source>
        <translation>Порахувати знайдене за днями й виданнями</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Темні кольори</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Темний текст на світлому тлі</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Зробити це знову</translation>
    </message>
    <message>
        <source>Earliest dated text</source>
        <translation>Найраніший датований текст</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагування</translation>
    </message>
    <message>
        <source>End a word to the left</source>
        <translation>Завершити на слово лівіше</translation>
    </message>
    <message>
        <source>End a word to the right</source>
        <translation>Завершити на слово правіше</translation>
    </message>
    <message>
        <source>Everything is stored as soon as you do it; this says so</source>
        <translation>Усе зберігається одразу; ця дія це підтверджує</translation>
    </message>
    <message>
        <source>Everything that was written: articles, quotes and notes of the project</source>
        <translation>Усе написане: статті, цитати й нотатки проєкту</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Експортувати як PDF…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Експортувати таблицю…</translation>
    </message>
    <message>
        <source>Facts that disagree</source>
        <translation>Факти, що розходяться</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти далі</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Знайти раніше</translation>
    </message>
    <message>
        <source>Find words in all columns</source>
        <translation>Шукати слова в усіх стовпцях</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Знахідки</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Знайти…</translation>
    </message>
    <message>
        <source>First steps, keys, and how sure the program is</source>
        <translation>Перші кроки, клавіші та наскільки програма певна</translation>
    </message>
    <message>
        <source>Five articles on one story, as your own copy</source>
        <translation>П’ять статей про одну новину, ваша власна копія</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Forget this project…</source>
        <translation>Забути цей проєкт…</translation>
    </message>
    <message>
        <source>Give a recent code</source>
        <translation>Дати недавній код</translation>
    </message>
    <message>
        <source>Give the note that is chosen in the list of notes a place: the selected words</source>
        <translation>Дати нотатці, вибраній у списку нотаток, місце: виділені слова</translation>
    </message>
    <message>
        <source>Give what you are at a code, a colour or a comment, or change those it has</source>
        <translation>Дати тому, на чому ви стоїте, код, колір чи коментар або змінити їх</translation>
    </message>
    <message>
        <source>Give what you are at the eighth recent code, or take it away</source>
        <translation>Дати тому, на чому ви стоїте, восьмий недавній код або забрати його</translation>
    </message>
    <message>
        <source>Give what you are at the fifth recent code, or take it away</source>
        <translation>Дати тому, на чому ви стоїте, п’ятий недавній код або забрати його</translation>
    </message>
    <message>
        <source>Give what you are at the first recent code, or take it away</source>
        <translation>Дати тому, на чому ви стоїте, перший недавній код або забрати його</translation>
    </message>
    <message>
        <source>Give what you are at the fourth recent code, or take it away</source>
        <translation>Дати тому, на чому ви стоїте, четвертий недавній код або забрати його</translation>
    </message>
    <message>
        <source>Give what you are at the ninth recent code, or take it away</source>
        <translation>Дати тому, на чому ви стоїте, дев’ятий недавній код або забрати його</translation>
    </message>
    <message>
        <source>Give what you are at the second recent code, or take it away</source>
        <translation>Дати тому, на чому ви стоїте, другий недавній код або забрати його</translation>
    </message>
    <message>
        <source>Give what you are at the seventh recent code, or take it away</source>
        <translation>Дати тому, на чому ви стоїте, сьомий недавній код або забрати його</translation>
    </message>
    <message>
        <source>Give what you are at the sixth recent code, or take it away</source>
        <translation>Дати тому, на чому ви стоїте, шостий недавній код або забрати його</translation>
    </message>
    <message>
        <source>Give what you are at the third recent code, or take it away</source>
        <translation>Дати тому, на чому ви стоїте, третій недавній код або забрати його</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Go back to a passage without a counterpart</source>
        <translation>Повернутися до уривка без відповідника</translation>
    </message>
    <message>
        <source>Go back to a place where the overview shows a gap or a disagreement</source>
        <translation>Назад до місця, де огляд показує прогалину чи розбіжність</translation>
    </message>
    <message>
        <source>Go back to the finding before</source>
        <translation>Повернутися до попередньої знахідки</translation>
    </message>
    <message>
        <source>Go one passage down</source>
        <translation>На один уривок униз</translation>
    </message>
    <message>
        <source>Go one passage up</source>
        <translation>На один уривок угору</translation>
    </message>
    <message>
        <source>Go to address…</source>
        <translation>Перейти за адресою…</translation>
    </message>
    <message>
        <source>Go to the counterpart on the left</source>
        <translation>До відповідника ліворуч</translation>
    </message>
    <message>
        <source>Go to the counterpart on the right</source>
        <translation>До відповідника праворуч</translation>
    </message>
    <message>
        <source>Go to the next of the notes that lie over each other here</source>
        <translation>До наступної з нотаток, що накладаються тут одна на одну</translation>
    </message>
    <message>
        <source>Go to the next of what the program noticed</source>
        <translation>До наступного, що помітила програма</translation>
    </message>
    <message>
        <source>Go to the next passage without a counterpart</source>
        <translation>До наступного уривка без відповідника</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>До наступного знайденого місця</translation>
    </message>
    <message>
        <source>Go to the next place in the article where its overview shows a gap or a disagreement</source>
        <translation>До наступного місця в статті, де її огляд показує прогалину чи розбіжність</translation>
    </message>
    <message>
        <source>Go to the next words that differ</source>
        <translation>До наступних слів, що відрізняються</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>До попереднього знайденого місця</translation>
    </message>
    <message>
        <source>Go to the searches that you saved</source>
        <translation>Перейти до збережених пошуків</translation>
    </message>
    <message>
        <source>Go to the words that differ before</source>
        <translation>До попередніх слів, що відрізняються</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Високий контраст, темні</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Високий контраст, світлі</translation>
    </message>
    <message>
        <source>Import log…</source>
        <translation>Журнал імпорту…</translation>
    </message>
    <message>
        <source>Join with next sentence</source>
        <translation>Об’єднати з наступним реченням</translation>
    </message>
    <message>
        <source>Join with the marked passage&apos;s statement</source>
        <translation>Об’єднати з твердженням позначеного уривка</translation>
    </message>
    <message>
        <source>Keep exactly these passages together, whatever the program finds</source>
        <translation>Тримати разом саме ці уривки, хай що знайде програма</translation>
    </message>
    <message>
        <source>Keep what is looked for under a name, and see later what is new in it</source>
        <translation>Зберегти цей запит під назвою, щоб згодом бачити, що в ньому нового</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавіші…</translation>
    </message>
    <message>
        <source>Kind of this run…</source>
        <translation>Вид цієї низки…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Let a new sentence begin with the selected word</source>
        <translation>Почати нове речення з виділеного слова</translation>
    </message>
    <message>
        <source>Let go of the passage</source>
        <translation>Відпустити уривок</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Світлі кольори</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>Світлий текст на темному тлі</translation>
    </message>
    <message>
        <source>Link with the marked passage</source>
        <translation>Зв’язати з позначеним уривком</translation>
    </message>
    <message>
        <source>Linked reading</source>
        <translation>Читання поруч</translation>
    </message>
    <message>
        <source>Links shown</source>
        <translation>Які зв’язки показано</translation>
    </message>
    <message>
        <source>Links: balanced</source>
        <translation>Зв’язки: зважено</translation>
    </message>
    <message>
        <source>Links: generous</source>
        <translation>Зв’язки: щедро</translation>
    </message>
    <message>
        <source>Links: strict</source>
        <translation>Зв’язки: суворо</translation>
    </message>
    <message>
        <source>Lock the statement</source>
        <translation>Закріпити твердження</translation>
    </message>
    <message>
        <source>Look yourself where no counterpart was found</source>
        <translation>Подивитися самому там, де відповідника не знайдено</translation>
    </message>
    <message>
        <source>Make a PDF of the story with your notes as annotations</source>
        <translation>Створити PDF сюжету з вашими нотатками як анотаціями</translation>
    </message>
    <message>
        <source>Make one sentence of this one and the next, or of all selected</source>
        <translation>Зробити одне речення з цього й наступного або з усіх виділених</translation>
    </message>
    <message>
        <source>Make one statement of this one and the marked one&apos;s</source>
        <translation>Зробити одне твердження з цього й позначеного</translation>
    </message>
    <message>
        <source>Make the articles&apos; text larger</source>
        <translation>Збільшити текст статей</translation>
    </message>
    <message>
        <source>Make the articles&apos; text smaller</source>
        <translation>Зменшити текст статей</translation>
    </message>
    <message>
        <source>Mark all passages</source>
        <translation>Позначати всі уривки</translation>
    </message>
    <message>
        <source>Mark every linked passage against the chosen article, or the leftmost</source>
        <translation>Позначати кожен зв’язаний уривок щодо вибраної статті або крайньої ліворуч</translation>
    </message>
    <message>
        <source>Mark for linking</source>
        <translation>Позначити для зв’язку</translation>
    </message>
    <message>
        <source>Mark the passage, or the selected part of it, to link it with another</source>
        <translation>Позначити уривок або виділену його частину, щоб зв’язати з іншим</translation>
    </message>
    <message>
        <source>Mark: differs</source>
        <translation>Позначка: відрізняється</translation>
    </message>
    <message>
        <source>Mark: moved</source>
        <translation>Позначка: переставлено</translation>
    </message>
    <message>
        <source>Mark: notes</source>
        <translation>Позначка: нотатки</translation>
    </message>
    <message>
        <source>Mark: numbers or names disagree</source>
        <translation>Позначка: числа чи імена розходяться</translation>
    </message>
    <message>
        <source>Mark: only on this side</source>
        <translation>Позначка: лише з цього боку</translation>
    </message>
    <message>
        <source>Mark: reported speech</source>
        <translation>Позначка: переказані слова</translation>
    </message>
    <message>
        <source>Mark: same words</source>
        <translation>Позначка: ті самі слова</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Посунути ліворуч</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Посунути праворуч</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Посунути стовпець ліворуч</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Посунути стовпець праворуч</translation>
    </message>
    <message>
        <source>Move the end of the note by a word</source>
        <translation>Пересунути кінець нотатки на слово</translation>
    </message>
    <message>
        <source>Move the start of the note by a word</source>
        <translation>Пересунути початок нотатки на слово</translation>
    </message>
    <message>
        <source>New memo on a code…</source>
        <translation>Нове мемо про код…</translation>
    </message>
    <message>
        <source>New memo on the project</source>
        <translation>Нове мемо про проєкт</translation>
    </message>
    <message>
        <source>New memo on this article</source>
        <translation>Нове мемо про цю статтю</translation>
    </message>
    <message>
        <source>New memo on this story</source>
        <translation>Нове мемо про цей сюжет</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новий проєкт</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Наступна стаття</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Наступна відмінність</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Наступна знахідка</translation>
    </message>
    <message>
        <source>Next found in one article only</source>
        <translation>Наступне, що є лише в одній статті</translation>
    </message>
    <message>
        <source>Next note here</source>
        <translation>Наступна нотатка тут</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Наступний уривок</translation>
    </message>
    <message>
        <source>Next sign of the overview</source>
        <translation>Наступна позначка огляду</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>One article at a time, without links and marks</source>
        <translation>По одній статті, без зв’язків і позначок</translation>
    </message>
    <message>
        <source>One row per statement</source>
        <translation>Один рядок на твердження</translation>
    </message>
    <message>
        <source>Open another project file</source>
        <translation>Відкрити інший файл проєкту</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Відкрити проєкт…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Відкрити приклад</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Відкрити теку журналу</translation>
    </message>
    <message>
        <source>Open the stored original with this passage</source>
        <translation>Відкрити збережений оригінал із цим уривком</translation>
    </message>
    <message>
        <source>Outlet, date, headline …, each with its evidence</source>
        <translation>Видання, дата, заголовок… — кожне з підставою</translation>
    </message>
    <message>
        <source>Over time and by outlet</source>
        <translation>За часом і виданнями</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Вставити як статтю</translation>
    </message>
    <message>
        <source>Pin to the brief</source>
        <translation>Додати до добірки</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Попередня стаття</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Попередня відмінність</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Попередня знахідка</translation>
    </message>
    <message>
        <source>Previous found in one article only</source>
        <translation>Попереднє, що є лише в одній статті</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Попередній уривок</translation>
    </message>
    <message>
        <source>Previous sign of the overview</source>
        <translation>Попередня позначка огляду</translation>
    </message>
    <message>
        <source>Print the story as the PDF has it</source>
        <translation>Надрукувати сюжет так, як у PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Put the chosen note here</source>
        <translation>Поставити вибрану нотатку сюди</translation>
    </message>
    <message>
        <source>Put what you are at into the brief: a statement, a quote, a finding, selected words</source>
        <translation>Покласти в добірку те, на чому ви стоїте: твердження, цитату, знахідку, виділені слова</translation>
    </message>
    <message>
        <source>Put words right, or paste another text, beside the original</source>
        <translation>Виправити слова або вставити інший текст, поруч з оригіналом</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Recent code 1</source>
        <translation>Недавній код 1</translation>
    </message>
    <message>
        <source>Recent code 2</source>
        <translation>Недавній код 2</translation>
    </message>
    <message>
        <source>Recent code 3</source>
        <translation>Недавній код 3</translation>
    </message>
    <message>
        <source>Recent code 4</source>
        <translation>Недавній код 4</translation>
    </message>
    <message>
        <source>Recent code 5</source>
        <translation>Недавній код 5</translation>
    </message>
    <message>
        <source>Recent code 6</source>
        <translation>Недавній код 6</translation>
    </message>
    <message>
        <source>Recent code 7</source>
        <translation>Недавній код 7</translation>
    </message>
    <message>
        <source>Recent code 8</source>
        <translation>Недавній код 8</translation>
    </message>
    <message>
        <source>Recent code 9</source>
        <translation>Недавній код 9</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Reject the link</source>
        <translation>Відхилити зв’язок</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Відпустити</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Вилучити нотатку</translation>
    </message>
    <message>
        <source>Remove the note you are at, with its codes and comment</source>
        <translation>Вилучити нотатку, на якій ви стоїте, з її кодами й коментарем</translation>
    </message>
    <message>
        <source>Remove the project with every trace of it</source>
        <translation>Вилучити проєкт і всі його сліди</translation>
    </message>
    <message>
        <source>Reset the example…</source>
        <translation>Скинути приклад…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save all that was found, as JSON</source>
        <translation>Зберегти все знайдене як JSON</translation>
    </message>
    <message>
        <source>Save comparison file…</source>
        <translation>Зберегти файл порівняння…</translation>
    </message>
    <message>
        <source>Save notes as a table…</source>
        <translation>Зберегти нотатки як таблицю…</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Зберегти проєкт як…</translation>
    </message>
    <message>
        <source>Save statements, quotes, wording, notes or counts as CSV</source>
        <translation>Зберегти твердження, цитати, формулювання, нотатки чи підрахунки як CSV</translation>
    </message>
    <message>
        <source>Save the notes that are listed as CSV, a row for each place</source>
        <translation>Зберегти показані нотатки як CSV, по рядку на кожне місце</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Say in the panel what speaks for the link</source>
        <translation>Сказати на панелі, що свідчить за зв’язок</translation>
    </message>
    <message>
        <source>Say that the two passages are not the same</source>
        <translation>Сказати, що ці два уривки — не те саме</translation>
    </message>
    <message>
        <source>Say that the two passages state the same</source>
        <translation>Сказати, що ці два уривки стверджують те саме</translation>
    </message>
    <message>
        <source>Say that this passage, or the selected part, states the same as the marked one</source>
        <translation>Сказати, що цей уривок або виділена частина стверджує те саме, що й позначений</translation>
    </message>
    <message>
        <source>Say what is quoted here, who says it and through whom</source>
        <translation>Вказати, що тут процитовано, хто це каже і через кого</translation>
    </message>
    <message>
        <source>Say what the passages from here on are: related links, body …</source>
        <translation>Вказати, чим є уривки звідси й далі: інші матеріали, основний текст…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>See what the program noted</source>
        <translation>Подивитися, що записала програма</translation>
    </message>
    <message>
        <source>See what was left out of the text, and what it was made of</source>
        <translation>Подивитися, що не ввійшло до тексту та з чого його зроблено</translation>
    </message>
    <message>
        <source>Select the article you are in</source>
        <translation>Виділити статтю, в якій ви перебуваєте</translation>
    </message>
    <message>
        <source>Select whole article</source>
        <translation>Виділити всю статтю</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Show doubtful links, too</source>
        <translation>Показувати й сумнівні зв’язки</translation>
    </message>
    <message>
        <source>Show each passage&apos;s statement, and in how many texts it stands</source>
        <translation>Показати твердження кожного уривка й у скількох текстах воно є</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Show how the other articles word what is quoted here</source>
        <translation>Показати, якими словами інші статті подають процитоване тут</translation>
    </message>
    <message>
        <source>Show in Quotes</source>
        <translation>Показати в «Цитатах»</translation>
    </message>
    <message>
        <source>Show in original</source>
        <translation>Показати в оригіналі</translation>
    </message>
    <message>
        <source>Show links that are sure enough</source>
        <translation>Показувати достатньо певні зв’язки</translation>
    </message>
    <message>
        <source>Show only links that are very sure</source>
        <translation>Показувати лише дуже певні зв’язки</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Показати або сховати панель</translation>
    </message>
    <message>
        <source>Show others against this article</source>
        <translation>Порівнювати інші з цією статтею</translation>
    </message>
    <message>
        <source>Show the codebook beside one article; again goes back to the text</source>
        <translation>Показати книгу кодів поруч із однією статтею; ще раз — повернутися до тексту</translation>
    </message>
    <message>
        <source>Show the others against this article, or stop doing so</source>
        <translation>Порівнювати інші з цією статтею або припинити</translation>
    </message>
    <message>
        <source>Show the text at 100 %</source>
        <translation>Показати текст у розмірі 100 %</translation>
    </message>
    <message>
        <source>Show what a search finds by date, and what later texts share with the earliest</source>
        <translation>Показати знайдене за датами й те, що пізніші тексти мають спільного з найранішим</translation>
    </message>
    <message>
        <source>Show what a search finds passage by passage</source>
        <translation>Показати знайдене уривок за уривком</translation>
    </message>
    <message>
        <source>Show what a search finds under each other, with the words around</source>
        <translation>Показати збіги один під одним, зі словами довкола</translation>
    </message>
    <message>
        <source>Show what deserves a look, or the panel again</source>
        <translation>Показати, що варте уваги, або знову панель</translation>
    </message>
    <message>
        <source>Show what each outlet wrote in the places that a search finds</source>
        <translation>Показати, що кожне видання написало в знайдених місцях</translation>
    </message>
    <message>
        <source>Show what was searched</source>
        <translation>Як показати знайдене</translation>
    </message>
    <message>
        <source>Show what you pinned, with notes and checks, or the panel again</source>
        <translation>Показати вашу добірку з примітками й перевірками або знову панель</translation>
    </message>
    <message>
        <source>Show your notes and memos, or the panel again</source>
        <translation>Показати ваші нотатки й мемо або знову панель</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Split from its statement</source>
        <translation>Відокремити від твердження</translation>
    </message>
    <message>
        <source>Split sentence here</source>
        <translation>Розділити речення тут</translation>
    </message>
    <message>
        <source>Statement numbers</source>
        <translation>Номери тверджень</translation>
    </message>
    <message>
        <source>Store the project in another file and go on there</source>
        <translation>Зберегти проєкт в іншому файлі та продовжити в ньому</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Зведення</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Скасувати останню зміну</translation>
    </message>
    <message>
        <source>Take the article&apos;s column away</source>
        <translation>Прибрати стовпець статті</translation>
    </message>
    <message>
        <source>Take the passage out of its statement</source>
        <translation>Вилучити уривок із його твердження</translation>
    </message>
    <message>
        <source>Text beside the original…</source>
        <translation>Текст поруч з оригіналом…</translation>
    </message>
    <message>
        <source>The articles of the story, side by side</source>
        <translation>Статті сюжету поруч</translation>
    </message>
    <message>
        <source>The same words in another place</source>
        <translation>Ті самі слова в іншому місці</translation>
    </message>
    <message>
        <source>This is a quote…</source>
        <translation>Це цитата…</translation>
    </message>
    <message>
        <source>Type an address such as A5.3</source>
        <translation>Уведіть адресу, наприклад A5.3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Unfold captions, credits and whatever else is no part of the account</source>
        <translation>Розгорнути підписи, авторство фото та все, що не належить до самої розповіді</translation>
    </message>
    <message>
        <source>Version, and what is private</source>
        <translation>Версія і що лишається приватним</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>What became of everything that was added</source>
        <translation>Що сталося з усім, що додавали</translation>
    </message>
    <message>
        <source>What is known about the article…</source>
        <translation>Що відомо про статтю…</translation>
    </message>
    <message>
        <source>What you coded in numbers: which codes, where, and with which others</source>
        <translation>Ваше кодування в числах: які коди, де і разом з якими іншими</translation>
    </message>
    <message>
        <source>White on black, strong lines</source>
        <translation>Біле на чорному, виразні лінії</translation>
    </message>
    <message>
        <source>Who is quoted, and how each outlet words it</source>
        <translation>Кого процитовано і якими словами це подає кожне видання</translation>
    </message>
    <message>
        <source>Why are they linked?</source>
        <translation>Чому їх зв’язано?</translation>
    </message>
    <message>
        <source>Words that are the same</source>
        <translation>Слова, що збігаються</translation>
    </message>
    <message>
        <source>Words that differ from their counterpart</source>
        <translation>Слова, що відрізняються від відповідника</translation>
    </message>
    <message>
        <source>Words that somebody is reported to have said; quotation marks say it already</source>
        <translation>Слова, що їх хтось, як переказано, сказав; лапки кажуть це й самі</translation>
    </message>
    <message>
        <source>Words with a code, a colour or a comment of yours</source>
        <translation>Слова з вашим кодом, кольором чи коментарем</translation>
    </message>
    <message>
        <source>Words without a counterpart</source>
        <translation>Слова без відповідника</translation>
    </message>
    <message>
        <source>Write down what you think of a code of the codebook</source>
        <translation>Записати, що ви думаєте про код із книги кодів</translation>
    </message>
    <message>
        <source>Write down what you think of the article you are in</source>
        <translation>Записати, що ви думаєте про статтю, в якій ви є</translation>
    </message>
    <message>
        <source>Write down what you think of the story</source>
        <translation>Записати, що ви думаєте про сюжет</translation>
    </message>
    <message>
        <source>Write down what you think of the whole project</source>
        <translation>Записати, що ви думаєте про весь проєкт</translation>
    </message>
    <message>
        <source>Your name, colours, typeface, what is on by default</source>
        <translation>Ваше ім’я, кольори, шрифт, що ввімкнено</translation>
    </message>
</context>
<context>
    <name>AddDoors</name>
    <message>
        <source>Add a folder</source>
        <translation>Додати теку</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Додати статті</translation>
    </message>
    <message>
        <source>Added {} articles.</source>
        <translation>Додано статей: {}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Already here: {}</source>
        <translation>Уже тут: {}</translation>
    </message>
    <message>
        <source>Articles ({})</source>
        <translation>Статті ({})</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Значення через кому (*.csv)</translation>
    </message>
    <message>
        <source>Exclude A{}</source>
        <translation>Виключити A{}</translation>
    </message>
    <message>
        <source>Exclude {} articles</source>
        <translation>Виключити статті ({})</translation>
    </message>
    <message>
        <source>Save the import log</source>
        <translation>Зберегти журнал імпорту</translation>
    </message>
    <message>
        <source>There is no text, no file and no address here to add.</source>
        <translation>Тут немає ні тексту, ні файлу, ні адреси, які можна додати.</translation>
    </message>
    <message>
        <source>{} is whole</source>
        <translation>{} — повна</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>A text of {} words, copied from a page.</source>
        <translation>Текст, скопійований зі сторінки; слів: {}.</translation>
    </message>
    <message>
        <source>A text of {} words.</source>
        <translation>Текст; слів: {}.</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Додати статті</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Додати сторінку</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Додати текст</translation>
    </message>
    <message>
        <source>Add the text as an article (Ctrl+Enter)</source>
        <translation>Додати текст як статтю (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>An address: the page is fetched only when you say so, without cookies.</source>
        <translation>Адреса: сторінку буде отримано, лише коли ви скажете, без кукі.</translation>
    </message>
    <message>
        <source>Choose a folder; all articles in it are read</source>
        <translation>Вибрати теку; буде прочитано всі статті в ній</translation>
    </message>
    <message>
        <source>Choose files (Ctrl+O)</source>
        <translation>Вибрати файли (Ctrl+O)</translation>
    </message>
    <message>
        <source>Drop files, a folder or a link here, or paste an address or the text of an article.</source>
        <translation>Перетягніть сюди файли, теку чи посилання або вставте адресу чи текст статті.</translation>
    </message>
    <message>
        <source>Fetch the page, and look at it before it is added (Enter)</source>
        <translation>Отримати сторінку й переглянути її, перш ніж додати (Enter)</translation>
    </message>
    <message>
        <source>Fetch…</source>
        <translation>Отримати…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Файли…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Тека…</translation>
    </message>
    <message>
        <source>Look for the article in this HTML (Ctrl+Enter)</source>
        <translation>Знайти статтю в цьому HTML (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Pages (HTML, MHTML, web archives), documents (Word, OpenDocument, RTF, PDF, EPUB), feeds, exports of press databases, reference lists, plain text. Nothing is sent.</source>
        <translation>Сторінки (HTML, MHTML, вебархіви), документи (Word, OpenDocument, RTF, PDF, EPUB), стрічки новин, експорт із баз преси, списки джерел, простий текст. Нічого нікуди не надсилається.</translation>
    </message>
    <message>
        <source>The HTML of a page: its article is added, without tags and menus.</source>
        <translation>HTML сторінки: буде додано її статтю, без тегів і меню.</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Що додати</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Add article</source>
        <translation>Додати статтю</translation>
    </message>
    <message>
        <source>Add {} articles</source>
        <translation>Додати статті ({})</translation>
    </message>
    <message>
        <source>Another project was opened while articles were being read for the one before. They were not added to either. Add them again.</source>
        <translation>Поки читалися статті для попереднього проєкту, відкрито інший. Їх не додано до жодного. Додайте їх знову.</translation>
    </message>
    <message>
        <source>Fetching a page</source>
        <translation>Отримання сторінки</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>Читання статей</translation>
    </message>
    <message>
        <source>Reading {done} of {count}: {name}</source>
        <translation>Читання {done} з {count}: {name}</translation>
    </message>
    <message>
        <source>Take over facts</source>
        <translation>Взяти відомості</translation>
    </message>
</context>
<context>
    <name>AddingWords</name>
    <message>
        <source>a person without a name</source>
        <translation>особа без імені</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже є</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>виправлено вручну</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>виключено</translation>
    </message>
    <message>
        <source>excluded by {who}, {when}: {why}</source>
        <translation>виключила людина ({who}, {when}): {why}</translation>
    </message>
    <message>
        <source>facts taken over</source>
        <translation>взято відомості</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не вдалося</translation>
    </message>
    <message>
        <source>nearly the same text as {}</source>
        <translation>майже той самий текст, що й {}</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>нова версія</translation>
    </message>
    <message>
        <source>new version of A{}</source>
        <translation>нова версія A{}</translation>
    </message>
    <message>
        <source>no article</source>
        <translation>не стаття</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причину не вказано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>not in the project any more</source>
        <translation>більше не в проєкті</translation>
    </message>
    <message>
        <source>{count} {outcome}</source>
        <translation>{outcome}: {count}</translation>
    </message>
    <message>
        <source>{} may be incomplete</source>
        <translation>можливо, неповні: {}</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy {} with their citations</source>
        <translation>Скопіювати з джерелами: {}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Give the words found in {} codes, a colour or a comment, at once</source>
        <translation>Дати знайденим словам коди, колір чи коментар, усім разом: {}</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>До добірки</translation>
    </message>
    <message>
        <source>Put {} into the open brief, in this order</source>
        <translation>Додати до відкритої добірки, у цьому порядку: {}</translation>
    </message>
    <message>
        <source>Save {} as CSV or JSON</source>
        <translation>Зберегти як CSV або JSON: {}</translation>
    </message>
    <message>
        <source>all lines of {} documents</source>
        <translation>усі рядки, документів: {}</translation>
    </message>
    <message>
        <source>all {} hits</source>
        <translation>усі збіги ({})</translation>
    </message>
    <message>
        <source>all {} lines</source>
        <translation>усі рядки ({})</translation>
    </message>
    <message>
        <source>the one hit</source>
        <translation>один збіг</translation>
    </message>
    <message>
        <source>the one line</source>
        <translation>один рядок</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{} ({})</translation>
    </message>
    <message>
        <source>{} of {} hits</source>
        <translation>збіги ({} з {})</translation>
    </message>
    <message>
        <source>{} of {} lines</source>
        <translation>рядки ({} з {})</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Looking for near passages</source>
        <translation>Пошук близьких уривків</translation>
    </message>
    <message>
        <source>Looking for stories</source>
        <translation>Пошук сюжетів</translation>
    </message>
    <message>
        <source>Reading the original</source>
        <translation>Читання оригіналу</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Save what you see as a project of your own, which can be changed</source>
        <translation>Зберегти побачене як власний проєкт, який можна змінювати</translation>
    </message>
    <message>
        <source>See what is damaged and which backups there are</source>
        <translation>Подивитися, що пошкоджено і які є резервні копії</translation>
    </message>
    <message>
        <source>Show what is damaged…</source>
        <translation>Показати, що пошкоджено…</translation>
    </message>
    <message>
        <source>State of the project file</source>
        <translation>Стан файлу проєкту</translation>
    </message>
    <message>
        <source>You can make changes here as soon as the other window closes it.</source>
        <translation>Тут можна буде вносити зміни, щойно інше вікно його закриє.</translation>
    </message>
</context>
<context>
    <name>BesideWindow</name>
    <message>
        <source>All words of the page, no more: nothing is loaded, no link opens.</source>
        <translation>Усі слова сторінки й більше нічого: нічого не завантажується, жодне посилання не відкривається.</translation>
    </message>
    <message>
        <source>As it was extracted</source>
        <translation>Таким, яким його видобуто</translation>
    </message>
    <message>
        <source>Change words, or paste another text (Ctrl+Shift+E)</source>
        <translation>Змінити слова або вставити інший текст (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Changed; dots under new words</source>
        <translation>Змінено; під новими словами крапки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Закрити це вікно (Esc)</translation>
    </message>
    <message>
        <source>Correct the text…</source>
        <translation>Виправити текст…</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Відкинути зміни</translation>
    </message>
    <message>
        <source>Edited by hand, {}</source>
        <translation>Виправлено вручну, {}</translation>
    </message>
    <message>
        <source>Go to the next line that is not in the text (F8)</source>
        <translation>До наступного рядка, якого немає в тексті (F8)</translation>
    </message>
    <message>
        <source>It is too long: only its beginning is shown.</source>
        <translation>Воно задовге: показано лише початок.</translation>
    </message>
    <message>
        <source>Next left out</source>
        <translation>Наступне пропущене</translation>
    </message>
    <message>
        <source>No original of {} is stored.</source>
        <translation>Оригіналу {} не збережено.</translation>
    </message>
    <message>
        <source>No word is changed, only marks or paragraphs.</source>
        <translation>Жодного слова не змінено, лише знаки чи абзаци.</translation>
    </message>
    <message>
        <source>Nothing is changed. Paragraphs are parted by a blank line.</source>
        <translation>Нічого не змінено. Абзаци розділяє порожній рядок.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Original: {}</source>
        <translation>Оригінал: {}</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Вставити в текст</translation>
    </message>
    <message>
        <source>Put the line of the original that the keyboard is in into the text (Ctrl+Return)</source>
        <translation>Вставити в текст рядок оригіналу, на якому стоїть курсор (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Зберегти як нову версію</translation>
    </message>
    <message>
        <source>Save them as a new version, or drop them and leave the text as it was.</source>
        <translation>Збережіть їх як нову версію або відкиньте й лишіть текст, яким він був.</translation>
    </message>
    <message>
        <source>Scroll both texts so that the same paragraphs are level</source>
        <translation>Гортати обидва тексти так, щоб однакові абзаци стояли на одному рівні</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Гортати разом</translation>
    </message>
    <message>
        <source>Shown as text.</source>
        <translation>Показано як текст.</translation>
    </message>
    <message>
        <source>Store this text beside the older one, marked as edited by hand (Ctrl+S)</source>
        <translation>Зберегти цей текст поруч із давнішим, із позначкою «виправлено вручну» (Ctrl+S)</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Text beside the original</source>
        <translation>Текст поруч з оригіналом</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статті</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <translation>Текст {}</translation>
    </message>
    <message>
        <source>The changes are not stored</source>
        <translation>Зміни не збережено</translation>
    </message>
    <message>
        <source>[Picture: {}]</source>
        <translation>[Зображення: {}]</translation>
    </message>
    <message>
        <source>{alone} of {lines} lines are not in the text</source>
        <translation>рядків, яких немає в тексті: {alone} із {lines}</translation>
    </message>
    <message>
        <source>{count} words changed: {added} put in, {removed} taken out.</source>
        <translation>Змінено слів: {count}; додано: {added}, вилучено: {removed}.</translation>
    </message>
    <message>
        <source>{}, {}: the text beside its original</source>
        <translation>{}, {}: текст поруч з оригіналом</translation>
    </message>
</context>
<context>
    <name>BothFind</name>
    <message>
        <source>Find in both</source>
        <translation>Шукати в обох</translation>
    </message>
    <message>
        <source>Find words in both texts (Ctrl+F)</source>
        <translation>Шукати слова в обох текстах (Ctrl+F)</translation>
    </message>
    <message>
        <source>Next place found (F3, or Enter)</source>
        <translation>Наступне знайдене місце (F3 або Enter)</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Попереднє знайдене місце (Shift+F3)</translation>
    </message>
    <message>
        <source>Words to find in both texts</source>
        <translation>Слова, які шукати в обох текстах</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>{} left, {} right</source>
        <translation>ліворуч {}, праворуч {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} із {}</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source> and {} more</source>
        <translation> та ще {}</translation>
    </message>
    <message>
        <source>+ {} more</source>
        <translation>+ ще {}</translation>
    </message>
    <message>
        <source>1 pin</source>
        <translation>1 пункт</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>Уривок</translation>
    </message>
    <message>
        <source>A quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>All pins, as a panel (Ctrl+6)</source>
        <translation>Усі пункти, на панелі (Ctrl+6)</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Briefs ▾</source>
        <translation>Добірки ▾</translation>
    </message>
    <message>
        <source>Check against the original…</source>
        <translation>Звірити з оригіналом…</translation>
    </message>
    <message>
        <source>Check pin {}: {}</source>
        <translation>Перевірити пункт {}: {}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Comment: {}</source>
        <translation>Коментар: {}</translation>
    </message>
    <message>
        <source>Copy all pins with sources, addresses and state (Ctrl+C in this panel)</source>
        <translation>Скопіювати всі пункти з джерелами, адресами й станом (Ctrl+C на цій панелі)</translation>
    </message>
    <message>
        <source>Copy brief</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Dates or times disagree: {}</source>
        <translation>Дати чи години розходяться: {}</translation>
    </message>
    <message>
        <source>Delete this brief</source>
        <translation>Вилучити цю добірку</translation>
    </message>
    <message>
        <source>Drag a pin to its place, or press Alt+Left and Alt+Right on it</source>
        <translation>Перетягніть пункт на його місце або натисніть на ньому Alt+Вліво чи Alt+Вправо</translation>
    </message>
    <message>
        <source>Drag to order</source>
        <translation>Перетягніть, щоб упорядкувати</translation>
    </message>
    <message>
        <source>Duplicate this brief</source>
        <translation>Створити копію цієї добірки</translation>
    </message>
    <message>
        <source>Enter goes there, C checks, N notes, Del removes, Alt+Left and Alt+Right move</source>
        <translation>Enter веде туди, C перевіряє, N — примітка, Del вилучає, Alt+Вліво і Alt+Вправо пересувають</translation>
    </message>
    <message>
        <source>Enter goes there, C checks, N notes, Del removes, Alt+Up and Alt+Down move</source>
        <translation>Enter веде туди, C перевіряє, N — примітка, Del вилучає, Alt+Вгору й Alt+Вниз пересувають</translation>
    </message>
    <message>
        <source>Found in one text only</source>
        <translation>Знайдено лише в одному тексті</translation>
    </message>
    <message>
        <source>Go to a passage first, or select words: P pins what you are at.</source>
        <translation>Спершу перейдіть до уривка або виділіть слова: P додає до добірки те, на чому ви стоїте.</translation>
    </message>
    <message>
        <source>Go to a quote first: P pins it with all that report the same words.</source>
        <translation>Спершу перейдіть до цитати: P додає її до добірки з усіма, що передають ті самі слова.</translation>
    </message>
    <message>
        <source>In quotation marks, worded differently</source>
        <translation>У лапках, але іншими словами</translation>
    </message>
    <message>
        <source>It is not there: checked</source>
        <translation>Там цього немає: перевірено</translation>
    </message>
    <message>
        <source>It says so: checked</source>
        <translation>Там так і є: перевірено</translation>
    </message>
    <message>
        <source>Look again, or take back that it was checked</source>
        <translation>Подивитися ще раз або відкликати, що це перевірено</translation>
    </message>
    <message>
        <source>Looked for {} in {}</source>
        <translation>Шукали {} у {}</translation>
    </message>
    <message>
        <source>Make a PDF of the pins (Ctrl+Shift+P)</source>
        <translation>Створити PDF із пунктів (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>More or less certain: {}</source>
        <translation>Більш чи менш певно: {}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Посунути вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Посунути вгору</translation>
    </message>
    <message>
        <source>Names disagree: {}</source>
        <translation>Імена розходяться: {}</translation>
    </message>
    <message>
        <source>New brief…</source>
        <translation>Нова добірка…</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Далі: {}</translation>
    </message>
    <message>
        <source>No original of {} is stored. This is its text, as it was taken in.</source>
        <translation>Оригіналу {} не збережено. Це її текст, яким його було прийнято.</translation>
    </message>
    <message>
        <source>Nobody has looked there yet. Check it first (C); then it can be pinned.</source>
        <translation>Там ще ніхто не дивився. Спершу перевірте (C); тоді це можна додати до добірки.</translation>
    </message>
    <message>
        <source>Not checked: check it…</source>
        <translation>Не перевірено: перевірити…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Note of pin {}</source>
        <translation>Примітка до пункту {}</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Примітка…</translation>
    </message>
    <message>
        <source>Numbers disagree: {}</source>
        <translation>Числа розходяться: {}</translation>
    </message>
    <message>
        <source>Open the brief as a panel (Ctrl+6)</source>
        <translation>Відкрити добірку на панелі (Ctrl+6)</translation>
    </message>
    <message>
        <source>Open the stored original beside it, then say whether it says so (C)</source>
        <translation>Відкрити поруч збережений оригінал, тоді сказати, чи там так і є (C)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>До добірки</translation>
    </message>
    <message>
        <source>Pin to the brief</source>
        <translation>Додати до добірки</translation>
    </message>
    <message>
        <source>Pin {} of {}</source>
        <translation>Пункт {} з {}</translation>
    </message>
    <message>
        <source>Pin {}: {}</source>
        <translation>Пункт {}: {}</translation>
    </message>
    <message>
        <source>Press P on a passage, a quote, a finding or selected words to pin it here. Each pin has a note, and can be checked against the stored original.</source>
        <translation>Натисніть P на уривку, цитаті, знахідці чи виділених словах, щоб додати їх сюди. До кожного пункту можна написати примітку й звірити його зі збереженим оригіналом.</translation>
    </message>
    <message>
        <source>Quoted in {} articles</source>
        <translation>Процитовано, статей: {}</translation>
    </message>
    <message>
        <source>Record that you compared the pin with what is stored</source>
        <translation>Записати, що ви порівняли пункт зі збереженим</translation>
    </message>
    <message>
        <source>Remove from the brief</source>
        <translation>Вилучити з добірки</translation>
    </message>
    <message>
        <source>Remove from the brief (Del)</source>
        <translation>Вилучити з добірки (Del)</translation>
    </message>
    <message>
        <source>Remove pin {}</source>
        <translation>Вилучити пункт {}</translation>
    </message>
    <message>
        <source>Rename this brief…</source>
        <translation>Перейменувати цю добірку…</translation>
    </message>
    <message>
        <source>Said here, denied there</source>
        <translation>Тут сказано, там заперечено</translation>
    </message>
    <message>
        <source>Show all {} places</source>
        <translation>Показати всі місця ({})</translation>
    </message>
    <message>
        <source>Show in the articles</source>
        <translation>Показати в статтях</translation>
    </message>
    <message>
        <source>Show the next original</source>
        <translation>Показати наступний оригінал</translation>
    </message>
    <message>
        <source>Show {} in the articles</source>
        <translation>Показати {} у статтях</translation>
    </message>
    <message>
        <source>Similar passages and disagreements were found by a program and are suggestions. “Checked” says that a person compared the words with the stored originals.</source>
        <translation>Схожі уривки й розбіжності знайшла програма, і це лише пропозиції. «Перевірено» означає, що людина порівняла слова зі збереженими оригіналами.</translation>
    </message>
    <message>
        <source>Similar passages in {} articles</source>
        <translation>Схожі уривки, статей: {}</translation>
    </message>
    <message>
        <source>Something disagrees: {}</source>
        <translation>Щось розходиться: {}</translation>
    </message>
    <message>
        <source>Spelled in two ways: {}</source>
        <translation>Написано по-різному: {}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take back that it was checked</source>
        <translation>Відкликати, що це перевірено</translation>
    </message>
    <message>
        <source>The article as a whole.</source>
        <translation>Стаття загалом.</translation>
    </message>
    <message>
        <source>The briefs of the project</source>
        <translation>Добірки проєкту</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Ті самі слова</translation>
    </message>
    <message>
        <source>These words stand in the article no more.</source>
        <translation>Цих слів у статті вже немає.</translation>
    </message>
    <message>
        <source>Words of {}</source>
        <translation>Слова з {}</translation>
    </message>
    <message>
        <source>a place that is gone</source>
        <translation>місце, якого вже немає</translation>
    </message>
    <message>
        <source>checked by {}, {}</source>
        <translation>перевірено: {}, {}</translation>
    </message>
    <message>
        <source>checked, {}</source>
        <translation>перевірено, {}</translation>
    </message>
    <message>
        <source>found by the program</source>
        <translation>знайдено програмою</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>у лапках</translation>
    </message>
    <message>
        <source>in quotation marks, not as speech</source>
        <translation>у лапках, не як мовлення</translation>
    </message>
    <message>
        <source>no comment, in the article’s words</source>
        <translation>без коментаря, словами статті</translation>
    </message>
    <message>
        <source>no name (Settings, Ctrl+,)</source>
        <translation>без імені (Налаштування, Ctrl+,)</translation>
    </message>
    <message>
        <source>no speaker found</source>
        <translation>мовця не знайдено</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>note: {}</source>
        <translation>примітка: {}</translation>
    </message>
    <message>
        <source>nothing pinned</source>
        <translation>добірка порожня</translation>
    </message>
    <message>
        <source>reported, not in quotation marks</source>
        <translation>переказано, не в лапках</translation>
    </message>
    <message>
        <source>reported, part of it in quotation marks</source>
        <translation>переказано, частково в лапках</translation>
    </message>
    <message>
        <source>speaker as printed: {}</source>
        <translation>мовець, як надруковано: {}</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>мовця не вказано</translation>
    </message>
    <message>
        <source>the program’s guess: {}</source>
        <translation>здогад програми: {}</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>words of {}</source>
        <translation>слова з {}</translation>
    </message>
    <message>
        <source>{} checked absent in {}</source>
        <translation>Перевірено, {} немає в {}</translation>
    </message>
    <message>
        <source>{} has no place in an article.</source>
        <translation>{} не має місця в жодній статті.</translation>
    </message>
    <message>
        <source>{} more pins</source>
        <translation>ще пунктів: {}</translation>
    </message>
    <message>
        <source>{} pins</source>
        <translation>пунктів: {}</translation>
    </message>
    <message>
        <source>{} · seen</source>
        <translation>{} · переглянуто</translation>
    </message>
    <message>
        <source>{}, a note that was removed</source>
        <translation>{}, вилучена нотатка</translation>
    </message>
    <message>
        <source>{}, checked absent in A{}</source>
        <translation>{}, перевірено: немає в A{}</translation>
    </message>
    <message>
        <source>{}, not seen yet</source>
        <translation>{}, ще не переглянуто</translation>
    </message>
    <message>
        <source>{}, on {} places</source>
        <translation>{}, місць: {}</translation>
    </message>
    <message>
        <source>{}, seen</source>
        <translation>{}, переглянуто</translation>
    </message>
    <message>
        <source>{}, words</source>
        <translation>{}, слова</translation>
    </message>
    <message>
        <source>{}, {} checked</source>
        <translation>{}, перевірено: {}</translation>
    </message>
    <message>
        <source>{}: checked absent by {}, {}</source>
        <translation>{}: перевірено, немає: {}, {}</translation>
    </message>
    <message>
        <source>{}: checked absent, {}</source>
        <translation>{}: перевірено, немає: {}</translation>
    </message>
    <message>
        <source>{}: marked.</source>
        <translation>{}: позначено.</translation>
    </message>
    <message>
        <source>{}: nobody says any more that {} is absent there</source>
        <translation>{}: ніхто вже не стверджує, що {} там немає</translation>
    </message>
    <message>
        <source>“It says so” records that you compared the words: {}, the time.</source>
        <translation>«Там так і є» записує, що ви порівняли слова: {}, час.</translation>
    </message>
</context>
<context>
    <name>BriefChoices</name>
    <message>
        <source>Delete brief</source>
        <translation>Вилучити добірку</translation>
    </message>
    <message>
        <source>Duplicate brief</source>
        <translation>Створити копію добірки</translation>
    </message>
    <message>
        <source>Name of the brief</source>
        <translation>Назва добірки</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>New brief {}</source>
        <translation>Нова добірка {}</translation>
    </message>
    <message>
        <source>Open a brief</source>
        <translation>Відкрити добірку</translation>
    </message>
    <message>
        <source>Rename brief</source>
        <translation>Перейменувати добірку</translation>
    </message>
    <message>
        <source>{}, copy</source>
        <translation>{}, копія</translation>
    </message>
</context>
<context>
    <name>BriefDoors</name>
    <message>
        <source>Already pinned: {}</source>
        <translation>Уже в добірці: {}</translation>
    </message>
    <message>
        <source>Copied the brief: {} pins</source>
        <translation>Добірку скопійовано, пунктів: {}</translation>
    </message>
    <message>
        <source>Move pin {} to {}</source>
        <translation>Пересунути пункт {} на місце {}</translation>
    </message>
    <message>
        <source>Note on pin {}</source>
        <translation>Примітка до пункту {}</translation>
    </message>
    <message>
        <source>Pin {}</source>
        <translation>Додати до добірки: {}</translation>
    </message>
    <message>
        <source>Remove pin {}</source>
        <translation>Вилучити пункт {}</translation>
    </message>
    <message>
        <source>The words of this pin have no place any more.</source>
        <translation>Слова цього пункту вже не мають місця.</translation>
    </message>
    <message>
        <source>There is nothing in the brief to copy.</source>
        <translation>У добірці немає чого копіювати.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>1 of them is a guess of the program, marked “?”.</source>
        <translation>1 з них — здогад програми, позначений «?».</translation>
    </message>
    <message>
        <source>As printed:</source>
        <translation>Як надруковано:</translation>
    </message>
    <message>
        <source>Choose a named speaker to see the card.</source>
        <translation>Виберіть названого мовця, щоб побачити картку.</translation>
    </message>
    <message>
        <source>Do not suggest it again until the program is closed</source>
        <translation>Не пропонувати знову, доки програму не закрито</translation>
    </message>
    <message>
        <source>Make a story of these articles</source>
        <translation>Зробити з цих статей сюжет</translation>
    </message>
    <message>
        <source>Make this story</source>
        <translation>Створити сюжет</translation>
    </message>
    <message>
        <source>Not a story</source>
        <translation>Це не сюжет</translation>
    </message>
    <message>
        <source>Show only these articles in the table</source>
        <translation>Показати в таблиці лише ці статті</translation>
    </message>
    <message>
        <source>Show {}</source>
        <translation>Показати {}</translation>
    </message>
    <message>
        <source>Suggested story: {}</source>
        <translation>Запропонований сюжет: {}</translation>
    </message>
    <message>
        <source>Verbs, as printed:</source>
        <translation>Дієслова, як надруковано:</translation>
    </message>
    <message>
        <source>came through: {}</source>
        <translation>надійшло через: {}</translation>
    </message>
    <message>
        <source>no verb</source>
        <translation>без дієслова</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>the sum counts copies of a text once</source>
        <translation>сума рахує копії тексту один раз</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} в {}</translation>
    </message>
    <message>
        <source>{} of them are guesses of the program, marked “?”.</source>
        <translation>З них здогадів програми, позначених «?»: {}.</translation>
    </message>
    <message>
        <source>{}, via {}</source>
        <translation>{}, через {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}: the filters show {} of {} quotes; the card has all of them.</source>
        <translation>{}: фільтри показують {} із {} цитат; у картці — всі.</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>2024-05-30</source>
        <translation>2024-05-30</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>makes {} already, with {}</source>
        <translation>уже утворює {} разом із {}</translation>
    </message>
    <message>
        <source>shares no words; stands at about the same place</source>
        <translation>спільних слів немає; стоїть приблизно на тому самому місці</translation>
    </message>
    <message>
        <source>shares only frequent words, or parts of words</source>
        <translation>спільні лише часті слова або частини слів</translation>
    </message>
    <message>
        <source>shares: {}</source>
        <translation>спільне: {}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Check an empty place</source>
        <translation>Перевірити порожнє місце</translation>
    </message>
    <message>
        <source>Checked absent</source>
        <translation>Перевірено: немає</translation>
    </message>
    <message>
        <source>Decide nothing (Esc)</source>
        <translation>Нічого не вирішувати (Esc)</translation>
    </message>
    <message>
        <source>Found by the program, by shared words. Read the article before you decide.</source>
        <translation>Знайдено програмою за спільними словами. Прочитайте статтю, перш ніж вирішувати.</translation>
    </message>
    <message>
        <source>Link the chosen passage</source>
        <translation>Зв’язати вибраний уривок</translation>
    </message>
    <message>
        <source>Link the chosen {}</source>
        <translation>Зв’язати вибраний {}</translation>
    </message>
    <message>
        <source>Look for words of {} in {}</source>
        <translation>Шукати слова з {} у {}</translation>
    </message>
    <message>
        <source>Look for {} in {}</source>
        <translation>Шукати {} у {}</translation>
    </message>
    <message>
        <source>Nearest passages</source>
        <translation>Найближчі уривки</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>До добірки</translation>
    </message>
    <message>
        <source>Pin to the brief that it is absent here</source>
        <translation>Додати до добірки, що цього тут немає</translation>
    </message>
    <message>
        <source>Record that you looked in {}, and it is not there</source>
        <translation>Записати, що ви подивилися в {} і цього там немає</translation>
    </message>
    <message>
        <source>Say that the passage chosen in {} states the same</source>
        <translation>Сказати, що вибраний у {} уривок стверджує те саме</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take back that it was checked</source>
        <translation>Відкликати, що це перевірено</translation>
    </message>
    <message>
        <source>The name that is recorded; leave it empty to record none</source>
        <translation>Ім’я, яке буде записано; лишіть порожнім, щоб не записувати жодного</translation>
    </message>
    <message>
        <source>The passage looked for</source>
        <translation>Уривок, який шукають</translation>
    </message>
    <message>
        <source>The whole article {}</source>
        <translation>Уся стаття {}</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Ця стаття не має тексту.</translation>
    </message>
    <message>
        <source>Your name, to be recorded</source>
        <translation>Ваше ім’я, яке буде записано</translation>
    </message>
    <message>
        <source>Your name:</source>
        <translation>Ваше ім’я:</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без імені</translation>
    </message>
    <message>
        <source>these words only</source>
        <translation>лише ці слова</translation>
    </message>
    <message>
        <source>“Checked absent” records that you looked for this in {article} and it is not there: {name}, the time.</source>
        <translation>«Перевірено: немає» записує, що ви шукали це в {article} і його там немає: {name}, час.</translation>
    </message>
</context>
<context>
    <name>ChooseSheet</name>
    <message>
        <source>Add 1 article</source>
        <translation>Додати 1 статтю</translation>
    </message>
    <message>
        <source>Add none</source>
        <translation>Не додавати жодної</translation>
    </message>
    <message>
        <source>Add nothing of it (Esc)</source>
        <translation>Нічого з цього не додавати (Esc)</translation>
    </message>
    <message>
        <source>Add what is ticked (Enter)</source>
        <translation>Додати позначене (Enter)</translation>
    </message>
    <message>
        <source>Add {} articles</source>
        <translation>Додати статті ({})</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Articles of the file</source>
        <translation>Статті у файлі</translation>
    </message>
    <message>
        <source>Choose articles of {}</source>
        <translation>Вибрати статті з {}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter: words of a headline or an address</source>
        <translation>Фільтр: слова заголовка або адреси</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодної</translation>
    </message>
    <message>
        <source>Show only lines with these words (Ctrl+F)</source>
        <translation>Показувати лише рядки з цими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>The file holds {} pages or articles. Tick those that belong to your project.</source>
        <translation>У файлі сторінок або статей: {}. Позначте ті, що належать до вашого проєкту.</translation>
    </message>
    <message>
        <source>Tick every line that is shown</source>
        <translation>Позначити кожен показаний рядок</translation>
    </message>
    <message>
        <source>Untick every line that is shown</source>
        <translation>Зняти позначку з кожного показаного рядка</translation>
    </message>
    <message>
        <source>Where in the file</source>
        <translation>Де у файлі</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слів</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>не позначено</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>позначено</translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation>{title} ({number} з {count})</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>by {}</source>
        <translation>автор: {}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>retrieved {}</source>
        <translation>отримано {}</translation>
    </message>
    <message>
        <source>text edited by hand {}</source>
        <translation>текст виправлено вручну {}</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>{} (unconfirmed)</source>
        <translation>{} (не підтверджено)</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source> [{}]</source>
        <translation> [{}]</translation>
    </message>
    <message>
        <source>(in quotation marks, not as speech)</source>
        <translation>(у лапках, не як мовлення)</translation>
    </message>
    <message>
        <source>(no comment, in the article’s words)</source>
        <translation>(без коментаря, словами статті)</translation>
    </message>
    <message>
        <source>(reported, not in quotation marks)</source>
        <translation>(переказано, не в лапках)</translation>
    </message>
    <message>
        <source>(reported, part of it in quotation marks)</source>
        <translation>(переказано, частково в лапках)</translation>
    </message>
    <message>
        <source>(thought, as reported; not in quotation marks)</source>
        <translation>(думка, у переказі; не в лапках)</translation>
    </message>
    <message>
        <source>[as a person says: {}]</source>
        <translation>[за словами людини: {}]</translation>
    </message>
    <message>
        <source>[no speaker found]</source>
        <translation>[мовця не знайдено]</translation>
    </message>
    <message>
        <source>[speaker not stated]</source>
        <translation>[мовця не вказано]</translation>
    </message>
    <message>
        <source>[the program’s guess: {}]</source>
        <translation>[здогад програми: {}]</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>via {} (as printed: “{}”)</source>
        <translation>через {} (як надруковано: «{}»)</translation>
    </message>
    <message>
        <source>{} [a guess of the program]</source>
        <translation>{} [здогад програми]</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Definition</source>
        <translation>Визначення</translation>
    </message>
    <message>
        <source>Examples in</source>
        <translation>Приклади: так</translation>
    </message>
    <message>
        <source>Examples out</source>
        <translation>Приклади: ні</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Літера</translation>
    </message>
    <message>
        <source>May be given to words</source>
        <translation>Можна давати словам</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name of the code (F2)</source>
        <translation>Назва коду (F2)</translation>
    </message>
    <message>
        <source>One or two letters that stand for the code beside its colour</source>
        <translation>Одна чи дві літери, що позначають код поруч із його кольором</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>When the code is given</source>
        <translation>Коли код дають</translation>
    </message>
    <message>
        <source>Without the tick the code only holds others</source>
        <translation>Без позначки код лише містить інші</translation>
    </message>
    <message>
        <source>Words that belong to the code</source>
        <translation>Слова, що належать до коду</translation>
    </message>
    <message>
        <source>Words that seem to belong to it and do not</source>
        <translation>Слова, що ніби належать до нього, але ні</translation>
    </message>
</context>
<context>
    <name>CodeFinder</name>
    <message>
        <source>A click gives a code or takes it away</source>
        <translation>Клацання дає код або забирає його</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Find or make a code</source>
        <translation>Знайти або створити код</translation>
    </message>
    <message>
        <source>Make codes there, or begin with a codebook that comes along</source>
        <translation>Створіть коди там або почніть із готової книги кодів</translation>
    </message>
    <message>
        <source>No codes yet. Type a name and press Enter to make the first, or write a comment (Tab). The codebook has some to begin with.</source>
        <translation>Кодів ще немає. Уведіть назву й натисніть Enter, щоб створити перший, або напишіть коментар (Tab). У книзі кодів є з чого почати.</translation>
    </message>
    <message>
        <source>Open the codebook</source>
        <translation>Відкрити книгу кодів</translation>
    </message>
    <message>
        <source>Type letters of a code; Enter gives it or takes it away</source>
        <translation>Уведіть літери коду; Enter дає його або забирає</translation>
    </message>
    <message>
        <source>“{}” is a code that may not be given to words.</source>
        <translation>«{}» — код, якого не можна надавати словам.</translation>
    </message>
</context>
<context>
    <name>CodeLines</name>
    <message>
        <source>New code “{}”</source>
        <translation>Новий код «{}»</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>key {}</source>
        <translation>клавіша {}</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>1 by others is hidden</source>
        <translation>Сховано 1 чужу</translation>
    </message>
    <message>
        <source>All other articles are done.</source>
        <translation>Усі інші статті готові.</translation>
    </message>
    <message>
        <source>Next article (Right)</source>
        <translation>Наступна стаття (стрілка праворуч)</translation>
    </message>
    <message>
        <source>One article at a time</source>
        <translation>По одній статті</translation>
    </message>
    <message>
        <source>One article at a time, without links and marks, so that comparing does not prime the coding. Ctrl+PgDown goes to the next that is not done.</source>
        <translation>По одній статті, без зв’язків і позначок, щоб порівняння не впливало на кодування. Ctrl+PgDown веде до наступної неготової.</translation>
    </message>
    <message>
        <source>Previous article (Left)</source>
        <translation>Попередня стаття (стрілка ліворуч)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Say that the article is done, or not (D)</source>
        <translation>Вказати, що статтю готово або ні (D)</translation>
    </message>
    <message>
        <source>What you coded in numbers (Ctrl+7)</source>
        <translation>Ваше кодування в числах (Ctrl+7)</translation>
    </message>
    <message>
        <source>{} by others are hidden</source>
        <translation>Сховано чужих: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} із {}</translation>
    </message>
    <message>
        <source>{} of {} done</source>
        <translation>Готово {} з {}</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>слів: {}</translation>
    </message>
</context>
<context>
    <name>CodeSeeking</name>
    <message>
        <source>Filter codes</source>
        <translation>Фільтр кодів</translation>
    </message>
    <message>
        <source>No code has “{}”. Empty the filter to see all {}.</source>
        <translation>Жоден код не містить «{}». Очистьте фільтр, щоб побачити всі ({}).</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>Показати всі коди</translation>
    </message>
    <message>
        <source>Show the codes with these words (typing in the tree works, too)</source>
        <translation>Показати коди з цими словами (можна друкувати й прямо в дереві)</translation>
    </message>
</context>
<context>
    <name>CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Insert: new code. F2: rename. Alt+arrows: order and nest. Delete: delete.</source>
        <translation>Insert: новий код. F2: перейменувати. Alt+стрілки: упорядкувати й вкласти. Delete: вилучити.</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>1 annotation</source>
        <translation>1 нотатка</translation>
    </message>
    <message>
        <source>1 annotation goes to {}; its comment stays.</source>
        <translation>1 нотатка переходить до «{}»; її коментар лишається.</translation>
    </message>
    <message>
        <source>1 annotation has nothing else and goes.</source>
        <translation>1 нотатка більше нічого не має й зникає.</translation>
    </message>
    <message>
        <source>1 annotation loses this code.</source>
        <translation>1 нотатка втрачає цей код.</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 код</translation>
    </message>
    <message>
        <source>Codes below it go below {name}: {count}.</source>
        <translation>Підпорядковані коди стають під «{name}»: {count}.</translation>
    </message>
    <message>
        <source>Codes below it go, too: {}.</source>
        <translation>Підпорядковані коди теж зникають: {}.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z скасує це.</translation>
    </message>
    <message>
        <source>Definition and examples of this code go; Ctrl+Z takes it back.</source>
        <translation>Визначення та приклади цього коду зникають; Ctrl+Z скасує це.</translation>
    </message>
    <message>
        <source>Memos on it go: {}.</source>
        <translation>Мемо про нього зникають: {}.</translation>
    </message>
    <message>
        <source>Memos on the code go there, too: {}.</source>
        <translation>Мемо про код переходять туди ж: {}.</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Назва коду</translation>
    </message>
    <message>
        <source>No annotation has this code.</source>
        <translation>Жодна нотатка не має цього коду.</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>бурштиновий</translation>
    </message>
    <message>
        <source>brick</source>
        <translation>цегляний</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>моховий</translation>
    </message>
    <message>
        <source>only holds other codes</source>
        <translation>лише містить інші коди</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>сливовий</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>рожевий</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>небесний</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>сизий</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>бірюзовий</translation>
    </message>
    <message>
        <source>{count} annotations go to {name}; comments stay.</source>
        <translation>Нотатки ({count}) переходять до «{name}»; коментарі лишаються.</translation>
    </message>
    <message>
        <source>{} annotations</source>
        <translation>нотаток: {}</translation>
    </message>
    <message>
        <source>{} annotations lose this code</source>
        <translation>Нотатки ({}) втрачають цей код</translation>
    </message>
    <message>
        <source>{} codes</source>
        <translation>кодів: {}</translation>
    </message>
    <message>
        <source>{} of them have both codes and keep one.</source>
        <translation>З них {} мають обидва коди й збережуть один.</translation>
    </message>
    <message>
        <source>{} of them have nothing else and go</source>
        <translation>з них {} більше нічого не мають і зникають</translation>
    </message>
</context>
<context>
    <name>CodebookDoors</name>
    <message>
        <source>1 code added from {} (Ctrl+Z takes it back)</source>
        <translation>Додано 1 код з {} (Ctrl+Z скасує це)</translation>
    </message>
    <message>
        <source>Add codes: {}</source>
        <translation>Додати коди: {}</translation>
    </message>
    <message>
        <source>Codebook, REFI-QDA (*.qdc)</source>
        <translation>Книга кодів, REFI-QDA (*.qdc)</translation>
    </message>
    <message>
        <source>Codes (*.qdc *.csv *.tsv *.txt)</source>
        <translation>Коди (*.qdc *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import codes</source>
        <translation>Імпортувати коди</translation>
    </message>
    <message>
        <source>No codes added from {}</source>
        <translation>Не додано жодного коду з {}</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>Читання кодів</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Зберегти книгу кодів</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>What other programs will not see</source>
        <translation>Чого не побачать інші програми</translation>
    </message>
    <message>
        <source>What the file has that is not taken over</source>
        <translation>Що є у файлі, але не перейметься</translation>
    </message>
    <message>
        <source>{} codes added from {} (Ctrl+Z takes it back)</source>
        <translation>Додано кодів: {}, з {} (Ctrl+Z скасує це)</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>CodebookPane</name>
    <message>
        <source>Add a starting codebook</source>
        <translation>Додати готову книгу кодів</translation>
    </message>
    <message>
        <source>Add a starting codebook, read or save one</source>
        <translation>Додати готову книгу кодів, прочитати чи зберегти книгу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>Змінити {}</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Книга кодів</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Вилучити код</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>Вилучити {}</translation>
    </message>
    <message>
        <source>Delete {}?</source>
        <translation>Вилучити {}?</translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation>Вилучити…	Del</translation>
    </message>
    <message>
        <source>Import codes (QDC, CSV)…</source>
        <translation>Імпортувати коди (QDC, CSV)…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Злити з…</translation>
    </message>
    <message>
        <source>Merge {} into {}</source>
        <translation>Злити {} з {}</translation>
    </message>
    <message>
        <source>More to do with the codebook</source>
        <translation>Інші дії з книгою кодів</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Посунути вниз	Alt+Вниз</translation>
    </message>
    <message>
        <source>Move in	Alt+Right</source>
        <translation>Вкласти глибше	Alt+Вправо</translation>
    </message>
    <message>
        <source>Move out	Alt+Left</source>
        <translation>Вийняти назовні	Alt+Вліво</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Посунути вгору	Alt+Вгору</translation>
    </message>
    <message>
        <source>Move {}</source>
        <translation>Посунути {}</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новий код</translation>
    </message>
    <message>
        <source>New code	Ins</source>
        <translation>Новий код	Ins</translation>
    </message>
    <message>
        <source>New code (Insert)</source>
        <translation>Новий код (Insert)</translation>
    </message>
    <message>
        <source>New code below	Shift+Ins</source>
        <translation>Новий код під ним	Shift+Ins</translation>
    </message>
    <message>
        <source>New code {}</source>
        <translation>Новий код {}</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Перейменувати	F2</translation>
    </message>
    <message>
        <source>Rename {} to {}</source>
        <translation>Перейменувати {} на {}</translation>
    </message>
    <message>
        <source>Save the codebook (QDC, CSV)…</source>
        <translation>Зберегти книгу кодів (QDC, CSV)…</translation>
    </message>
</context>
<context>
    <name>Coder</name>
    <message>
        <source>Codes and comment</source>
        <translation>Коди й коментар</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Enter gives or takes away · Tab comment · Esc closes</source>
        <translation>Enter дає або забирає · Tab коментар · Esc закриває</translation>
    </message>
    <message>
        <source>Kept when you leave the field (Tab from the codes)</source>
        <translation>Зберігається, коли ви виходите з поля (Tab від кодів)</translation>
    </message>
    <message>
        <source>What it goes to (Alt+Left, Alt+Right)</source>
        <translation>До чого це належить (Alt+Вліво, Alt+Вправо)</translation>
    </message>
    <message>
        <source>{} (Alt+Left, Alt+Right)</source>
        <translation>{} (Alt+Вліво, Alt+Вправо)</translation>
    </message>
    <message>
        <source>↓ or 1–9 codes · Tab comment · Alt+1–8 colour</source>
        <translation>↓ або 1–9 коди · Tab коментар · Alt+1–8 колір</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>begun</source>
        <translation>почато</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не почато</translation>
    </message>
</context>
<context>
    <name>ColourDots</name>
    <message>
        <source>A colour of its own (Alt+1 to Alt+8), or that of its first code (Alt+0)</source>
        <translation>Власний колір (Alt+1 – Alt+8) або колір першого коду (Alt+0)</translation>
    </message>
    <message>
        <source>Colour: {}</source>
        <translation>Колір: {}</translation>
    </message>
    <message>
        <source>colour of the code</source>
        <translation>колір коду</translation>
    </message>
</context>
<context>
    <name>CommentEditor</name>
    <message>
        <source>Comment of N{}</source>
        <translation>Коментар до N{}</translation>
    </message>
    <message>
        <source>Comment; Ctrl+Enter keeps it</source>
        <translation>Коментар; Ctrl+Enter зберігає</translation>
    </message>
    <message>
        <source>Ctrl+Enter or Esc keeps it, and Ctrl+Z takes it back</source>
        <translation>Ctrl+Enter або Esc зберігає, Ctrl+Z скасовує</translation>
    </message>
</context>
<context>
    <name>CommonWords</name>
    <message>
        <source>Same words in all, runs of 3 words or more</source>
        <translation>Ті самі слова в усіх, по 3 слова поспіль і більше</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Порівняння слів</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Пошук копій</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>1 hit</source>
        <translation>1 збіг</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 текст</translation>
    </message>
    <message>
        <source>All words near hits</source>
        <translation>Усі слова поруч зі збігами</translation>
    </message>
    <message>
        <source>Enter looks for the word, too</source>
        <translation>Enter шукає і це слово</translation>
    </message>
    <message>
        <source>Near hits</source>
        <translation>Поруч зі збігами</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Origin not stated, via {}</source>
        <translation>Походження не вказано, через {}</translation>
    </message>
    <message>
        <source>Outlet not stated</source>
        <translation>Видання не вказано</translation>
    </message>
    <message>
        <source>at {} of the text</source>
        <translation>на {} тексту</translation>
    </message>
    <message>
        <source>expected {}</source>
        <translation>очікувано {}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>в 1 статті</translation>
    </message>
    <message>
        <source>in {} articles</source>
        <translation>у статтях: {}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>із {}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слів</translation>
    </message>
    <message>
        <source>{} hits</source>
        <translation>збігів: {}</translation>
    </message>
    <message>
        <source>{} in {} words</source>
        <translation>{}, слів: {}</translation>
    </message>
    <message>
        <source>{} of {} words within {} of a hit</source>
        <translation>{} із {}; слова не далі ніж за {} від збігу</translation>
    </message>
    <message>
        <source>{} texts</source>
        <translation>текстів: {}</translation>
    </message>
</context>
<context>
    <name>ConcordanceView</name>
    <message>
        <source>, the best of {}</source>
        <translation>, найкращі з {}</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 збіг</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Перед</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Each strip is an article from its beginning to its end, whatever its length.</source>
        <translation>Кожна смужка — стаття від початку до кінця, хай яка довга.</translation>
    </message>
    <message>
        <source>Every hit with the words around it (1)</source>
        <translation>Кожен збіг зі словами довкола (1)</translation>
    </message>
    <message>
        <source>Expected: as often as the word is in these texts in all, if it stood near hits no more than elsewhere. Sorted by how far it is over that. The most frequent words of a language are left out.</source>
        <translation>Очікувано: скільки разів слово стояло б тут, якби поруч зі збігами траплялося не частіше, ніж деінде. Порядок — за перевищенням. Найчастіші слова мови пропущено.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Збіги</translation>
    </message>
    <message>
        <source>No word stands near hits more than once.</source>
        <translation>Жодне слово не стоїть поруч зі збігами частіше ніж раз.</translation>
    </message>
    <message>
        <source>No words to show: type what is looked for into the box above.</source>
        <translation>Слів ще немає: уведіть угорі, що шукати.</translation>
    </message>
    <message>
        <source>Nothing to show: no words of articles were found.</source>
        <translation>Показувати нічого: слів у статтях не знайдено.</translation>
    </message>
    <message>
        <source>Of the {} best of {} documents.</source>
        <translation>З найкращих документів: {} із {}.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Outlets by their names (O)</source>
        <translation>Видання за назвами (O)</translation>
    </message>
    <message>
        <source>Sort by date (D)</source>
        <translation>Упорядкувати за датою (D)</translation>
    </message>
    <message>
        <source>Sort by the words after (R)</source>
        <translation>Упорядкувати за словами після (R)</translation>
    </message>
    <message>
        <source>Sort by the words before (L)</source>
        <translation>Упорядкувати за словами перед (L)</translation>
    </message>
    <message>
        <source>Sort hits by</source>
        <translation>Порядок збігів</translation>
    </message>
    <message>
        <source>The first {} hits are shown.</source>
        <translation>Показано перші збіги: {}.</translation>
    </message>
    <message>
        <source>What of the concordance is shown</source>
        <translation>Що з конкордансу показано</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Where in each article the hits are (3)</source>
        <translation>Де в кожній статті є збіги (3)</translation>
    </message>
    <message>
        <source>Which words stand near the hits (2)</source>
        <translation>Які слова стоять поруч зі збігами (2)</translation>
    </message>
    <message>
        <source>Words near</source>
        <translation>Слова поруч</translation>
    </message>
    <message>
        <source>n = {near} words within {far} of {hits} hits in {texts} texts ({articles} articles)</source>
        <translation>n = {near}; слова не далі ніж за {far} від збігу; збігів: {hits}, текстів: {texts} (статей: {articles})</translation>
    </message>
    <message>
        <source>n = {} hits in {} articles</source>
        <translation>n = {} (збіги), статей: {}</translation>
    </message>
    <message>
        <source>{} hits</source>
        <translation>збігів: {}</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Bring level</source>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Close {}</source>
        <translation>Закрити {}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of {}</source>
        <translation>Мова {}</translation>
    </message>
    <message>
        <source>Move {}</source>
        <translation>Посунути {}</translation>
    </message>
    <message>
        <source>No article is closed</source>
        <translation>Жодну статтю не закрито</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідома</translation>
    </message>
    <message>
        <source>Remove the link {} drawn by hand</source>
        <translation>Прибрати проведений вручну зв’язок {}</translation>
    </message>
    <message>
        <source>Reopen {}</source>
        <translation>Знову відкрити {}</translation>
    </message>
    <message>
        <source>Rows in the order of {}</source>
        <translation>Рядки в порядку {}</translation>
    </message>
    <message>
        <source>Take back that {} was confirmed</source>
        <translation>Відкликати підтвердження {}</translation>
    </message>
    <message>
        <source>Take back the link {}</source>
        <translation>Відкликати зв’язок {}</translation>
    </message>
    <message>
        <source>Taken as {}: {}</source>
        <translation>Вважається «{}»: {}</translation>
    </message>
    <message>
        <source>This is a …</source>
        <translation>Це…</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>CorrectQuote</name>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;Подано</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Мовець</translation>
    </message>
    <message>
        <source>&amp;Verb</source>
        <translation>&amp;Дієслово</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Додати цитату</translation>
    </message>
    <message>
        <source>Add the quote</source>
        <translation>Додати цитату</translation>
    </message>
    <message>
        <source>Came &amp;through</source>
        <translation>&amp;Через кого</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Нічого не змінювати (Esc)</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Correct {}</source>
        <translation>Виправити {}</translation>
    </message>
    <message>
        <source>How the words are given</source>
        <translation>Як подано слова</translation>
    </message>
    <message>
        <source>In quotation marks</source>
        <translation>У лапках</translation>
    </message>
    <message>
        <source>It is not stated</source>
        <translation>Цього не вказано</translation>
    </message>
    <message>
        <source>Let the program&apos;s word count again</source>
        <translation>Нехай знову діє те, що знайшла програма</translation>
    </message>
    <message>
        <source>Marked words, nobody is quoted</source>
        <translation>Слова в лапках, нікого не процитовано</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Ім’я мовця</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Без коментаря</translation>
    </message>
    <message>
        <source>No quote</source>
        <translation>Не цитата</translation>
    </message>
    <message>
        <source>No {}</source>
        <translation>Немає: {}</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Тут нікого не процитовано</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Not named, only described</source>
        <translation>Не названо, лише описано</translation>
    </message>
    <message>
        <source>One name in all articles; empty where nobody is named</source>
        <translation>Одне ім’я в усіх статтях; порожньо, де нікого не названо</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Переказано</translation>
    </message>
    <message>
        <source>Reported, part of it in marks</source>
        <translation>Переказано, частково в лапках</translation>
    </message>
    <message>
        <source>Show and choose it in the text</source>
        <translation>Показати й вибрати це в тексті</translation>
    </message>
    <message>
        <source>Take back the correction</source>
        <translation>Відкликати виправлення</translation>
    </message>
    <message>
        <source>Take it over (Enter)</source>
        <translation>Прийняти (Enter)</translation>
    </message>
    <message>
        <source>Whether the words stand in quotation marks</source>
        <translation>Чи стоять слова в лапках</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>1 similar passage</source>
        <translation>1 схожий уривок</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 текст</translation>
    </message>
    <message>
        <source>in 1 other text</source>
        <translation>в 1 іншому тексті</translation>
    </message>
    <message>
        <source>in the same text</source>
        <translation>у тому самому тексті</translation>
    </message>
    <message>
        <source>in {} of {} articles</source>
        <translation>у статтях: {} з {}</translation>
    </message>
    <message>
        <source>in {} of {} texts</source>
        <translation>у текстах: {} з {}</translation>
    </message>
    <message>
        <source>in {} other texts</source>
        <translation>в інших текстах: {}</translation>
    </message>
    <message>
        <source>probably {}</source>
        <translation>імовірно {}</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
    <message>
        <source>{} outlets</source>
        <translation>видань: {}</translation>
    </message>
    <message>
        <source>{} similar passages</source>
        <translation>схожих уривків: {}</translation>
    </message>
    <message>
        <source>{} texts</source>
        <translation>текстів: {}</translation>
    </message>
    <message>
        <source>{}, {} in the same text</source>
        <translation>{}, {} у тому самому тексті</translation>
    </message>
    <message>
        <source>{}: newer text of A{}</source>
        <translation>{}: новіший текст A{}</translation>
    </message>
    <message>
        <source>{}: same text, {}</source>
        <translation>{}: той самий текст, {}</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Backups, made when the project was opened</source>
        <translation>Резервні копії, зроблені під час відкриття проєкту</translation>
    </message>
    <message>
        <source>Choose a backup; Enter opens it</source>
        <translation>Виберіть резервну копію; Enter її відкриє</translation>
    </message>
    <message>
        <source>Everything that is not named here is undamaged. It is shown, and can be read, copied and exported, but not changed. The file itself is left as it is.</source>
        <translation>Усе, чого тут не названо, не пошкоджено. Його показано, його можна читати, копіювати й експортувати, але не змінювати. Сам файл лишається таким, як є.</translation>
    </message>
    <message>
        <source>Make a new project of everything that is not damaged</source>
        <translation>Створити новий проєкт з усього, що не пошкоджено</translation>
    </message>
    <message>
        <source>Open the chosen backup as a project of its own</source>
        <translation>Відкрити вибрану копію як окремий проєкт</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Відкрити цю копію</translation>
    </message>
    <message>
        <source>Save what is undamaged as…</source>
        <translation>Зберегти непошкоджене як…</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>Його резервних копій немає.</translation>
    </message>
    <message>
        <source>This project file is damaged</source>
        <translation>Цей файл проєкту пошкоджено</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Що пошкоджено</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Not the same</source>
        <translation>Не те саме</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Те саме</translation>
    </message>
    <message>
        <source>Say that {} do not state the same (X)</source>
        <translation>Сказати, що {} не стверджують того самого (X)</translation>
    </message>
    <message>
        <source>Say that {} state the same (Y)</source>
        <translation>Сказати, що {} стверджують те саме (Y)</translation>
    </message>
    <message>
        <source>Say why {} are linked (W)</source>
        <translation>Сказати, чому зв’язано {} (W)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take back what a person said of {}</source>
        <translation>Відкликати сказане людиною про {}</translation>
    </message>
    <message>
        <source>What you say of {}</source>
        <translation>Що ви кажете про {}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
</context>
<context>
    <name>DetailsStrip</name>
    <message>
        <source>About the selected article</source>
        <translation>Про вибрану статтю</translation>
    </message>
    <message>
        <source>Confirm that it is one text, counted once</source>
        <translation>Підтвердити, що це один текст, який рахують один раз</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копіювати опис джерела</translation>
    </message>
    <message>
        <source>Copy where the article is from (Ctrl+C)</source>
        <translation>Копіювати, звідки стаття (Ctrl+C)</translation>
    </message>
    <message>
        <source>Count each as a text of its own</source>
        <translation>Рахувати кожну як окремий текст</translation>
    </message>
    <message>
        <source>Every fact with its evidence (Ctrl+I)</source>
        <translation>Усі відомості, кожна з підставою (Ctrl+I)</translation>
    </message>
    <message>
        <source>Facts…</source>
        <translation>Відомості…</translation>
    </message>
    <message>
        <source>Not the same text</source>
        <translation>Інший текст</translation>
    </message>
    <message>
        <source>Open the stored original, as it came in (O)</source>
        <translation>Відкрити збережений оригінал, яким він надійшов (O)</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Той самий текст</translation>
    </message>
    <message>
        <source>Say no longer that they are not the same text</source>
        <translation>Більше не казати, що це різні тексти</translation>
    </message>
    <message>
        <source>Say no longer that they are the same text</source>
        <translation>Більше не казати, що це той самий текст</translation>
    </message>
    <message>
        <source>Select an article to see how it came in.</source>
        <translation>Виберіть статтю, щоб побачити, як вона надійшла.</translation>
    </message>
    <message>
        <source>Show in original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Подробиці помилки</translation>
    </message>
    <message>
        <source>Everything else is open.</source>
        <translation>Усе інше відкрито.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Відкрити теку журналу</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Wireside made a mistake of its own. You can go on working. If you report it, the details below help; they hold no text of your articles and no names of your files.</source>
        <translation>Wireside припустилася власної помилки. Можна працювати далі. Якщо ви про неї повідомите, допоможуть подробиці нижче; у них немає ні тексту ваших статей, ні назв ваших файлів.</translation>
    </message>
    <message>
        <source>{} files could not be read</source>
        <translation>Не вдалося прочитати файлів: {}</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>A person said that this is no quote. R takes that back.</source>
        <translation>Людина сказала, що це не цитата. R відкликає це.</translation>
    </message>
    <message>
        <source>Added {} to “{}”</source>
        <translation>Додано {} до «{}»</translation>
    </message>
    <message>
        <source>Choose a story first, at the left.</source>
        <translation>Спершу виберіть сюжет ліворуч.</translation>
    </message>
    <message>
        <source>Choose an article in which nothing was found, then press C.</source>
        <translation>Виберіть статтю, в якій нічого не знайдено, і натисніть C.</translation>
    </message>
    <message>
        <source>Citation of {} copied</source>
        <translation>Опис джерела {} скопійовано</translation>
    </message>
    <message>
        <source>Go to the row of an article in which nothing was found, then press C.</source>
        <translation>Перейдіть до рядка статті, в якій нічого не знайдено, і натисніть C.</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Новий сюжет</translation>
    </message>
    <message>
        <source>No original is stored of A{}.</source>
        <translation>Оригіналу A{} не збережено.</translation>
    </message>
    <message>
        <source>Removed story “{}”; its articles stay. Ctrl+Z brings it back.</source>
        <translation>Вилучено сюжет «{}»; його статті лишаються. Ctrl+Z поверне його.</translation>
    </message>
    <message>
        <source>Removed {}. Ctrl+Z brings it back.</source>
        <translation>Вилучено {}. Ctrl+Z поверне її.</translation>
    </message>
    <message>
        <source>Removed {}. Ctrl+Z brings them back.</source>
        <translation>Вилучено {}. Ctrl+Z поверне їх.</translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation>Спершу виберіть статтю.</translation>
    </message>
    <message>
        <source>There is no article here in which nothing was found.</source>
        <translation>Тут немає статті, в якій нічого не знайдено.</translation>
    </message>
    <message>
        <source>This project can be read, not changed.</source>
        <translation>Цей проєкт можна читати, але не змінювати.</translation>
    </message>
    <message>
        <source>notes: {}</source>
        <translation>нотаток: {}</translation>
    </message>
    <message>
        <source>pins: {}</source>
        <translation>пунктів: {}</translation>
    </message>
    <message>
        <source>{} citations copied</source>
        <translation>Скопійовано описів джерел: {}</translation>
    </message>
    <message>
        <source>{} has a passage similar to all of this one: Enter shows it in Read.</source>
        <translation>{} має уривок, схожий на весь цей: Enter показує його в статтях.</translation>
    </message>
    <message>
        <source>“{}” is a story now. Ctrl+Z takes it back.</source>
        <translation>«{}» тепер є сюжетом. Ctrl+Z скасує це.</translation>
    </message>
    <message>
        <source>“{}” is open</source>
        <translation>«{}» відкрито</translation>
    </message>
</context>
<context>
    <name>EarliestText</name>
    <message>
        <source>All words as in {}</source>
        <translation>Усі слова такі, як у {}</translation>
    </message>
    <message>
        <source>Counted as one text with {}</source>
        <translation>Рахується як один текст із {}</translation>
    </message>
    <message>
        <source>Earliest dated text in this project</source>
        <translation>Найраніший датований текст у цьому проєкті</translation>
    </message>
    <message>
        <source>Fewer than 4 words in a row as in {} around the hits</source>
        <translation>Довкола збігів менше ніж 4 слова поспіль, як у {}</translation>
    </message>
    <message>
        <source>No date: 1 text, which may be earlier or later</source>
        <translation>Без дати: 1 текст, що може бути ранішим чи пізнішим</translation>
    </message>
    <message>
        <source>No date: {} texts, which may be earlier or later</source>
        <translation>Без дати, текстів: {}; вони можуть бути ранішими чи пізнішими</translation>
    </message>
    <message>
        <source>One of {} texts with the earliest date in this project</source>
        <translation>Найраніша дата в цьому проєкті; текстів із нею: {}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>{} has there:</source>
        <translation>{} пише там:</translation>
    </message>
    <message>
        <source>{} words in a row as in {}, marked</source>
        <translation>Слів поспіль: {}, як у {}; їх позначено</translation>
    </message>
    <message>
        <source>{}, from {}</source>
        <translation>{}; підстава: {}</translation>
    </message>
</context>
<context>
    <name>EarliestView</name>
    <message>
        <source>. Texts that are not in this project may be earlier.</source>
        <translation>. Тексти поза цим проєктом можуть бути ранішими.</translation>
    </message>
    <message>
        <source>; {} more are not listed</source>
        <translation>; ще {} не показано</translation>
    </message>
    <message>
        <source>None of these texts states a date, so none can be the earliest.</source>
        <translation>Жоден із цих текстів не має дати, тож жоден не назвати найранішим.</translation>
    </message>
    <message>
        <source>Nothing to show: the words of the query are in no text.</source>
        <translation>Показувати нічого: слів запиту немає в жодному тексті.</translation>
    </message>
    <message>
        <source>{} articles by the dates they state</source>
        <translation>Статей: {}, за вказаними в них датами</translation>
    </message>
    <message>
        <source>{} articles, {} texts, by the dates they state</source>
        <translation>Статей: {}, текстів: {}, за вказаними в них датами</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Done: {} (Ctrl+Z takes it back)</source>
        <translation>Зроблено: {} (Ctrl+Z скасовує)</translation>
    </message>
    <message>
        <source>Taken back: {} (Ctrl+Shift+Z does it again)</source>
        <translation>Скасовано: {} (Ctrl+Shift+Z повторює)</translation>
    </message>
</context>
<context>
    <name>EmptyBox</name>
    <message>
        <source>Check it</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Click or press C to look for it yourself</source>
        <translation>Клацніть або натисніть C, щоб пошукати самостійно</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Подивитися ще раз</translation>
    </message>
    <message>
        <source>No counterpart found, but {} is in {}, too</source>
        <translation>Відповідника не знайдено, але {} теж належить до {}</translation>
    </message>
    <message>
        <source>Nothing sure enough</source>
        <translation>Нічого достатньо певного</translation>
    </message>
    <message>
        <source>{} Only less sure links than are shown.</source>
        <translation>{} Лише менш певні зв’язки, ніж показано.</translation>
    </message>
</context>
<context>
    <name>EmptyCells</name>
    <message>
        <source>Check it…	C</source>
        <translation>Перевірити…	C</translation>
    </message>
    <message>
        <source>Look for it yourself</source>
        <translation>Пошукати самому</translation>
    </message>
    <message>
        <source>Pin to the brief	P</source>
        <translation>Додати до добірки	P</translation>
    </message>
    <message>
        <source>Take back that it was checked</source>
        <translation>Відкликати, що це перевірено</translation>
    </message>
</context>
<context>
    <name>EmptyCodebook</name>
    <message>
        <source>A code is a name for what you look for, for example a frame. Make your own, or begin with:</source>
        <translation>Код — це назва того, що ви шукаєте, наприклад фрейму. Створіть власні або почніть із:</translation>
    </message>
    <message>
        <source>From a QDC file (REFI-QDA) or a CSV table</source>
        <translation>З файлу QDC (REFI-QDA) або таблиці CSV</translation>
    </message>
    <message>
        <source>Import codes…</source>
        <translation>Імпортувати коди…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новий код</translation>
    </message>
    <message>
        <source>New code (Insert)</source>
        <translation>Новий код (Insert)</translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation>Кодів ще немає</translation>
    </message>
</context>
<context>
    <name>EmptyPlace</name>
    <message>
        <source>Check it</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Look for it yourself in A{} (C)</source>
        <translation>Пошукати самому в A{} (C)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>До добірки</translation>
    </message>
    <message>
        <source>Pin to the brief (P)</source>
        <translation>Додати до добірки (P)</translation>
    </message>
    <message>
        <source>Pin to the brief: {}</source>
        <translation>Додати до добірки: {}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take back that it was checked (Ctrl+Z takes back the last thing you did)</source>
        <translation>Відкликати, що це перевірено (Ctrl+Z скасовує останню вашу дію)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>BibTeX list</source>
        <translation>список BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON list</source>
        <translation>список CSL-JSON</translation>
    </message>
    <message>
        <source>Factiva header</source>
        <translation>шапка Factiva</translation>
    </message>
    <message>
        <source>JSON-LD of the page</source>
        <translation>JSON-LD сторінки</translation>
    </message>
    <message>
        <source>Nexis header</source>
        <translation>шапка Nexis</translation>
    </message>
    <message>
        <source>RIS list</source>
        <translation>список RIS</translation>
    </message>
    <message>
        <source>Zotero list</source>
        <translation>список Zotero</translation>
    </message>
    <message>
        <source>a link to read on at its end</source>
        <translation>у кінці — посилання «читати далі»</translation>
    </message>
    <message>
        <source>address in the saved page</source>
        <translation>адреса в збереженій сторінці</translation>
    </message>
    <message>
        <source>address in the web archive</source>
        <translation>адреса у вебархіві</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>адреса сторінки</translation>
    </message>
    <message>
        <source>box of a paywall in the page</source>
        <translation>на сторінці є вікно платного доступу</translation>
    </message>
    <message>
        <source>byline in its text</source>
        <translation>рядок автора в тексті</translation>
    </message>
    <message>
        <source>byline of the page</source>
        <translation>рядок автора на сторінці</translation>
    </message>
    <message>
        <source>canonical link of the page</source>
        <translation>канонічне посилання сторінки</translation>
    </message>
    <message>
        <source>copyright line in its text</source>
        <translation>рядок про авторські права в тексті</translation>
    </message>
    <message>
        <source>copyright line of the page</source>
        <translation>рядок про авторські права на сторінці</translation>
    </message>
    <message>
        <source>cut short in the web archive</source>
        <translation>у вебархіві обрізано</translation>
    </message>
    <message>
        <source>data of a script of the page</source>
        <translation>дані скрипту сторінки</translation>
    </message>
    <message>
        <source>date line in its text</source>
        <translation>рядок дати в тексті</translation>
    </message>
    <message>
        <source>date line of the page</source>
        <translation>рядок дати на сторінці</translation>
    </message>
    <message>
        <source>dateline in its text</source>
        <translation>місце й дата на початку тексту</translation>
    </message>
    <message>
        <source>e-mail header</source>
        <translation>заголовки електронного листа</translation>
    </message>
    <message>
        <source>ends with a link to more</source>
        <translation>закінчується посиланням на продовження</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>стрічка новин</translation>
    </message>
    <message>
        <source>footer of the printed page</source>
        <translation>низ надрукованої сторінки</translation>
    </message>
    <message>
        <source>given with the example</source>
        <translation>дано разом із прикладом</translation>
    </message>
    <message>
        <source>header of the forwarded e-mail</source>
        <translation>заголовки пересланого листа</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <translation>заголовок на сторінці</translation>
    </message>
    <message>
        <source>host name of the address</source>
        <translation>назва сайту в адресі</translation>
    </message>
    <message>
        <source>its headline</source>
        <translation>її заголовок</translation>
    </message>
    <message>
        <source>its last sentence does not end</source>
        <translation>останнє речення обривається</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>її текст</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>її слова</translation>
    </message>
    <message>
        <source>language that the page states</source>
        <translation>мова, яку вказує сторінка</translation>
    </message>
    <message>
        <source>line at the end of its text</source>
        <translation>рядок у кінці тексту</translation>
    </message>
    <message>
        <source>looks like a check for robots</source>
        <translation>схоже на перевірку від роботів</translation>
    </message>
    <message>
        <source>looks like a consent page</source>
        <translation>схоже на сторінку згоди</translation>
    </message>
    <message>
        <source>looks like a list of articles</source>
        <translation>схоже на перелік статей</translation>
    </message>
    <message>
        <source>looks like a page that is missing</source>
        <translation>схоже на відсутню сторінку</translation>
    </message>
    <message>
        <source>looks like a page to log in</source>
        <translation>схоже на сторінку входу</translation>
    </message>
    <message>
        <source>looks like an error of the site</source>
        <translation>схоже на помилку сайту</translation>
    </message>
    <message>
        <source>meta element of the page</source>
        <translation>метадані сторінки</translation>
    </message>
    <message>
        <source>numbers that can be read two ways</source>
        <translation>числа, які можна прочитати по-різному</translation>
    </message>
    <message>
        <source>one of several pages</source>
        <translation>одна з кількох сторінок</translation>
    </message>
    <message>
        <source>package of the book</source>
        <translation>опис книжки в її файлі</translation>
    </message>
    <message>
        <source>package of the issue</source>
        <translation>опис випуску в його файлі</translation>
    </message>
    <message>
        <source>page number of the PDF</source>
        <translation>номер сторінки PDF</translation>
    </message>
    <message>
        <source>pages without text</source>
        <translation>є сторінки без тексту</translation>
    </message>
    <message>
        <source>printed by the browser around the page</source>
        <translation>надрукував браузер навколо сторінки</translation>
    </message>
    <message>
        <source>running head of the PDF</source>
        <translation>колонтитул PDF</translation>
    </message>
    <message>
        <source>section of the page</source>
        <translation>рубрика сторінки</translation>
    </message>
    <message>
        <source>short text in the feed</source>
        <translation>короткий текст у стрічці</translation>
    </message>
    <message>
        <source>shorter than the page says it is</source>
        <translation>коротша, ніж каже сторінка</translation>
    </message>
    <message>
        <source>subject of the saved page</source>
        <translation>тема збереженої сторінки</translation>
    </message>
    <message>
        <source>the feed calls its text a summary</source>
        <translation>стрічка називає її текст викладом</translation>
    </message>
    <message>
        <source>the page and its words</source>
        <translation>сторінка та її слова</translation>
    </message>
    <message>
        <source>the page says that it is not free to read</source>
        <translation>сторінка каже, що безкоштовно її не прочитати</translation>
    </message>
    <message>
        <source>time element</source>
        <translation>позначка часу на сторінці</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>назва сторінки</translation>
    </message>
    <message>
        <source>words of a paywall at its end</source>
        <translation>у кінці — слова про платний доступ</translation>
    </message>
</context>
<context>
    <name>ExampleButton</name>
    <message>
        <source>Look for {} (Enter)</source>
        <translation>Шукати {} (Enter)</translation>
    </message>
</context>
<context>
    <name>ExamplesCard</name>
    <message>
        <source>Examples of searches</source>
        <translation>Приклади запитів</translation>
    </message>
</context>
<context>
    <name>ExportDoors</name>
    <message>
        <source>Exporting the table</source>
        <translation>Експорт таблиці</translation>
    </message>
</context>
<context>
    <name>Extracting</name>
    <message>
        <source>Finding quotes</source>
        <translation>Пошук цитат</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>agency copy</source>
        <translation>текст агентства</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>виправлено вручну</translation>
    </message>
    <message>
        <source>example</source>
        <translation>приклад</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>from its text</source>
        <translation>з тексту</translation>
    </message>
    <message>
        <source>from the copyright line in its text</source>
        <translation>з рядка про авторські права в тексті</translation>
    </message>
    <message>
        <source>from the date line in its text</source>
        <translation>з рядка дати в тексті</translation>
    </message>
    <message>
        <source>given with the example</source>
        <translation>дано разом із прикладом</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неповна</translation>
    </message>
    <message>
        <source>may be incomplete</source>
        <translation>можливо, неповна</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідома</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>думка</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>простий текст</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>пресреліз</translation>
    </message>
    <message>
        <source>report</source>
        <translation>новина</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>читач</translation>
    </message>
    <message>
        <source>told from its words</source>
        <translation>визначено за словами тексту</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>розшифровка</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>вебадреса</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>повна</translation>
    </message>
    <message>
        <source>{}, saved {}</source>
        <translation>{}, збережено {}</translation>
    </message>
    <message>
        <source>{}; the page shows {}</source>
        <translation>{}; на сторінці стоїть {}</translation>
    </message>
    <message>
        <source>“{}” is no date that can be kept. Write year, month and day, such as 2024-05-30, or with the time, such as 2024-05-30 14:20.</source>
        <translation>«{}» не є датою, яку можна зберегти. Напишіть рік, місяць і день, наприклад 2024-05-30, або ще й час, наприклад 2024-05-30 14:20.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>A portal or another outlet that spread the text</source>
        <translation>Портал або інше видання, що поширило текст</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Нічого не змінювати (Esc)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Повнота</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Evidence of {}</source>
        <translation>Підстава: {}</translation>
    </message>
    <message>
        <source>Facts of {} articles</source>
        <translation>Відомості про статті ({})</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Як надійшла</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Вид тексту</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>NOT as it was imported</source>
        <translation>НЕ такий, яким його імпортовано</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Нічого не записано.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Read as {}, encoding {}</source>
        <translation>Прочитано як {}, кодування {}</translation>
    </message>
    <message>
        <source>SHA-256 of the original: {}</source>
        <translation>SHA-256 оригіналу: {}</translation>
    </message>
    <message>
        <source>SHA-256 of the original: {}, {}</source>
        <translation>SHA-256 оригіналу: {}, {}</translation>
    </message>
    <message>
        <source>State these facts</source>
        <translation>Вказати ці відомості</translation>
    </message>
    <message>
        <source>Such as 2024-05-30 or 2024-05-30 14:20</source>
        <translation>Наприклад, 2024-05-30 або 2024-05-30 14:20</translation>
    </message>
    <message>
        <source>Such as 2024-05-31, or 2024-05-31 08:00</source>
        <translation>Наприклад, 2024-05-31 або 2024-05-31 08:00</translation>
    </message>
    <message>
        <source>Take over what you changed (Enter)</source>
        <translation>Прийняти те, що ви змінили (Enter)</translation>
    </message>
    <message>
        <source>The headline, where the text has none or another one</source>
        <translation>Заголовок, якщо в тексті його немає або він інший</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>Мова тексту</translation>
    </message>
    <message>
        <source>The news agency whose text it is, or that it names</source>
        <translation>Агентство, чий це текст, або назване в ньому</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Оновлено</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Вебадреса</translation>
    </message>
    <message>
        <source>What it is among the texts of the outlet</source>
        <translation>Чим він є серед текстів видання</translation>
    </message>
    <message>
        <source>What you change here is stated of all of them; other facts stay as they are.</source>
        <translation>Те, що ви тут зміните, буде вказано про всі ці статті; інші відомості лишаться, як є.</translation>
    </message>
    <message>
        <source>What you change is stated by you. An empty field means: not stated.</source>
        <translation>Змінене вважається вказаним вами. Порожнє поле означає: не вказано.</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Де опубліковано</translation>
    </message>
    <message>
        <source>Whether the text is all there is</source>
        <translation>Чи це весь текст</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Хто написав</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>Чий це текст</translation>
    </message>
    <message>
        <source>different evidence</source>
        <translation>різні підстави</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>різні значення</translation>
    </message>
    <message>
        <source>from its text</source>
        <translation>з тексту</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>читач</translation>
    </message>
    <message>
        <source>unchanged since import</source>
        <translation>не змінено від часу імпорту</translation>
    </message>
    <message>
        <source>{} different values</source>
        <translation>різних значень: {}</translation>
    </message>
    <message>
        <source>{}, unconfirmed</source>
        <translation>{}, не підтверджено</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}, {} (UTC {})</source>
        <translation>{}, {} (UTC {})</translation>
    </message>
</context>
<context>
    <name>FetchSheet</name>
    <message>
        <source>A page without a headline</source>
        <translation>Сторінка без заголовка</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>Додати статтю</translation>
    </message>
    <message>
        <source>Add from an address</source>
        <translation>Додати за адресою</translation>
    </message>
    <message>
        <source>Add it (Enter)</source>
        <translation>Додати (Enter)</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>Нічого не додавати (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Fetch the page once more</source>
        <translation>Отримати сторінку ще раз</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Отримання</translation>
    </message>
    <message>
        <source>Fetching the page …</source>
        <translation>Отримання сторінки…</translation>
    </message>
    <message>
        <source>The page was not added</source>
        <translation>Сторінку не додано</translation>
    </message>
    <message>
        <source>The text that was found</source>
        <translation>Знайдений текст</translation>
    </message>
    <message>
        <source>The text {words} ({evidence}). You can add it; what it lacks is not compared.</source>
        <translation>Текст: {words} ({evidence}). Його можна додати; те, чого в ньому бракує, не порівнюється.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати знову</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>автор: {}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>{date} ({evidence})</source>
        <translation>{date} ({evidence})</translation>
    </message>
    <message>
        <source>{date}, unconfirmed ({evidence})</source>
        <translation>{date}, не підтверджено ({evidence})</translation>
    </message>
    <message>
        <source>{} more articles on the page</source>
        <translation>ще статей на сторінці: {}</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>слів: {}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>1 outlet</source>
        <translation>1 видання</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 мовець</translation>
    </message>
    <message>
        <source>1 utterance</source>
        <translation>1 висловлювання</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Будь-який вид</translation>
    </message>
    <message>
        <source>Any outlet</source>
        <translation>Будь-яке видання</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>Будь-який мовець</translation>
    </message>
    <message>
        <source>Any verb</source>
        <translation>Будь-яке дієслово</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>Фільтр цитат</translation>
    </message>
    <message>
        <source>In what order the list is</source>
        <translation>У якому порядку список</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Only quotes in marks, part in marks, reported, or thoughts</source>
        <translation>Лише цитати в лапках, частково в лапках, переказані або думки</translation>
    </message>
    <message>
        <source>Only quotes whose speaker has no name</source>
        <translation>Лише цитати, мовця яких не названо</translation>
    </message>
    <message>
        <source>Only quotes with one verb, as printed</source>
        <translation>Лише цитати з одним дієсловом, як надруковано</translation>
    </message>
    <message>
        <source>Only what one article quotes</source>
        <translation>Лише те, що цитує одна стаття</translation>
    </message>
    <message>
        <source>Only what one speaker is quoted with (F)</source>
        <translation>Лише те, чим процитовано одного мовця (F)</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Show only quotes with all these words (/)</source>
        <translation>Показати лише цитати з усіма цими словами (/)</translation>
    </message>
    <message>
        <source>Sort: {} ▾</source>
        <translation>Порядок: {} ▾</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Зняти всі фільтри</translation>
    </message>
    <message>
        <source>Unnamed only</source>
        <translation>Лише неназвані</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Дієслово</translation>
    </message>
    <message>
        <source>Words, speaker or verb</source>
        <translation>Слова, мовець чи дієслово</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-який</translation>
    </message>
    <message>
        <source>length</source>
        <translation>довжина</translation>
    </message>
    <message>
        <source>number of texts</source>
        <translation>кількість текстів</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>{} of {} outlets</source>
        <translation>видань: {} з {}</translation>
    </message>
    <message>
        <source>{} of {} speakers</source>
        <translation>мовців: {} з {}</translation>
    </message>
    <message>
        <source>{} of {} utterances</source>
        <translation>висловлювань: {} з {}</translation>
    </message>
    <message>
        <source>{} outlets</source>
        <translation>видань: {}</translation>
    </message>
    <message>
        <source>{} speakers</source>
        <translation>мовців: {}</translation>
    </message>
    <message>
        <source>{} utterances</source>
        <translation>висловлювань: {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>, 1 text</source>
        <translation>, 1 текст</translation>
    </message>
    <message>
        <source>, {} texts</source>
        <translation>, текстів: {}</translation>
    </message>
    <message>
        <source>A query finds words in any form and case; =Word is letter by letter</source>
        <translation>Запит знаходить слова в будь-якій формі, з великої чи малої; =Слово шукає точно за літерами</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>Шукати в усіх стовпцях</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Зважати на великі літери</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Наступне знайдене місце (F3)</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Попереднє знайдене місце (Shift+F3)</translation>
    </message>
    <message>
        <source>Show what the whole project has (Ctrl+Shift+F)</source>
        <translation>Показати, що є в усьому проєкті (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Show what the whole project has (Enter, or Ctrl+Shift+F)</source>
        <translation>Показати, що є в усьому проєкті (Enter або Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Stop finding (Esc)</source>
        <translation>Припинити пошук (Esc)</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Розрізняти великі й малі літери</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>в 1 статті</translation>
    </message>
    <message>
        <source>in {} articles</source>
        <translation>у статтях: {}</translation>
    </message>
    <message>
        <source>not found in a row in the articles shown</source>
        <translation>поспіль у показаних статтях не знайдено</translation>
    </message>
    <message>
        <source>not found in the articles shown</source>
        <translation>у показаних статтях не знайдено</translation>
    </message>
    <message>
        <source>{} · Ctrl+Shift+F</source>
        <translation>{} · Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>Find in this article</source>
        <translation>Шукати в цій статті</translation>
    </message>
    <message>
        <source>Find words in this article (Ctrl+F)</source>
        <translation>Шукати слова в цій статті (Ctrl+F)</translation>
    </message>
    <message>
        <source>Next place found (F3, or Enter)</source>
        <translation>Наступне знайдене місце (F3 або Enter)</translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation>Попереднє знайдене місце (Shift+F3)</translation>
    </message>
    <message>
        <source>Words to find in this article</source>
        <translation>Слова для пошуку в цій статті</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
</context>
<context>
    <name>FindingDoors</name>
    <message>
        <source>Finding done</source>
        <translation>Знахідку переглянуто</translation>
    </message>
    <message>
        <source>Findings come from comparing: add another article.</source>
        <translation>Знахідки дає порівняння: додайте ще одну статтю.</translation>
    </message>
    <message>
        <source>Findings come from comparing: add articles.</source>
        <translation>Знахідки дає порівняння: додайте статті.</translation>
    </message>
    <message>
        <source>Looking for what differs …</source>
        <translation>Триває пошук того, що розходиться …</translation>
    </message>
    <message>
        <source>No two of the articles could be compared, so nothing was looked for.</source>
        <translation>Жодних двох статей не вдалося порівняти, тож нічого не шукали.</translation>
    </message>
    <message>
        <source>Not a finding</source>
        <translation>Не знахідка</translation>
    </message>
    <message>
        <source>Not looked through yet. F5 compares again if that was cancelled.</source>
        <translation>Ще не переглянуто. Якщо порівняння скасовано, F5 запускає його знову.</translation>
    </message>
    <message>
        <source>Open the finding again</source>
        <translation>Знову відкрити знахідку</translation>
    </message>
    <message>
        <source>The articles are being compared. What differs is looked for after that.</source>
        <translation>Статті порівнюються. Після цього почнеться пошук того, що розходиться.</translation>
    </message>
    <message>
        <source>The passages of this finding are not shown any more.</source>
        <translation>Уривки цієї знахідки вже не показано.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Dates and times that differ</source>
        <translation>Дати й час, що розходяться</translation>
    </message>
    <message>
        <source>Decided ({})</source>
        <translation>Вирішено ({})</translation>
    </message>
    <message>
        <source>Decided ({}), folded</source>
        <translation>Вирішено ({}), згорнуто</translation>
    </message>
    <message>
        <source>Decided ({}), shown</source>
        <translation>Вирішено ({}), показано</translation>
    </message>
    <message>
        <source>Found in one text only</source>
        <translation>Знайдено лише в одному тексті</translation>
    </message>
    <message>
        <source>In quotation marks, worded differently</source>
        <translation>У лапках, але іншими словами</translation>
    </message>
    <message>
        <source>More or less certain</source>
        <translation>Більш чи менш певно</translation>
    </message>
    <message>
        <source>Names that differ</source>
        <translation>Імена, що розходяться</translation>
    </message>
    <message>
        <source>No counterpart found for {} in the other texts</source>
        <translation>{}: відповідника в інших текстах не знайдено</translation>
    </message>
    <message>
        <source>Numbers that differ</source>
        <translation>Числа, що розходяться</translation>
    </message>
    <message>
        <source>Said here, denied there</source>
        <translation>Тут сказано, там заперечено</translation>
    </message>
    <message>
        <source>Spelled in two ways</source>
        <translation>Написано по-різному</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Ті самі слова</translation>
    </message>
    <message>
        <source>a difference of precision</source>
        <translation>різниця в точності</translation>
    </message>
    <message>
        <source>and {} more places</source>
        <translation>та ще місць: {}</translation>
    </message>
    <message>
        <source>does not show who copied whom</source>
        <translation>не свідчить, хто в кого взяв</translation>
    </message>
    <message>
        <source>done</source>
        <translation>переглянуто</translation>
    </message>
    <message>
        <source>done: same thing, they disagree</source>
        <translation>переглянуто: про те саме, розходяться</translation>
    </message>
    <message>
        <source>in quotation marks</source>
        <translation>у лапках</translation>
    </message>
    <message>
        <source>not a finding</source>
        <translation>не знахідка</translation>
    </message>
    <message>
        <source>one utterance, as far as the program can tell</source>
        <translation>одне висловлювання, наскільки може судити програма</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ще не переглянуто</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} і {}</translation>
    </message>
    <message>
        <source>{} print different words in quotation marks</source>
        <translation>{} подають у лапках різні слова</translation>
    </message>
    <message>
        <source>{} say “{}”</source>
        <translation>{} пишуть «{}»</translation>
    </message>
    <message>
        <source>{} says “{}”</source>
        <translation>{} пише «{}»</translation>
    </message>
    <message>
        <source>{} share {} words in a row</source>
        <translation>{}: однакових слів поспіль — {}</translation>
    </message>
    <message>
        <source>{}, said by {}</source>
        <translation>{}, так каже {}</translation>
    </message>
    <message>
        <source>{}, {} open</source>
        <translation>{}, не переглянуто: {}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Знахідки</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>1 finding</source>
        <translation>1 знахідка</translation>
    </message>
    <message>
        <source>Do they speak of the same thing?</source>
        <translation>Чи йдеться про те саме?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Each is a suggestion to look: about 1 in 8 is wrong, many are missed.</source>
        <translation>Кожна — лише привід поглянути: близько 1 з 8 хибна, багато пропущено.</translation>
    </message>
    <message>
        <source>Every finding was looked at.</source>
        <translation>Усі знахідки переглянуто.</translation>
    </message>
    <message>
        <source>Finding before</source>
        <translation>Попередня знахідка</translation>
    </message>
    <message>
        <source>Finding before (Ctrl+Shift+J)</source>
        <translation>Попередня знахідка (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Finding {} of {}</source>
        <translation>Знахідка {} із {}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Знахідки</translation>
    </message>
    <message>
        <source>Kinds ▾</source>
        <translation>Види ▾</translation>
    </message>
    <message>
        <source>Looked at?</source>
        <translation>Уже дивилися?</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Наступна знахідка</translation>
    </message>
    <message>
        <source>Next finding (Ctrl+J)</source>
        <translation>Наступна знахідка (Ctrl+J)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Not a finding</source>
        <translation>Не знахідка</translation>
    </message>
    <message>
        <source>Not the same thing: not a finding (N or X)</source>
        <translation>Не про те саме: не знахідка (N або X)</translation>
    </message>
    <message>
        <source>Nothing open in the kinds that are shown. Others are switched off.</source>
        <translation>У показаних видах нічого не лишилося. Інші вимкнено.</translation>
    </message>
    <message>
        <source>Nothing stood out to the program. That is not a result.</source>
        <translation>Програма нічого не помітила. Це ще не результат.</translation>
    </message>
    <message>
        <source>Noticed by the program; each is a suggestion to look. About 1 in 8 is wrong, and many are missed. They are the same however sure the links shown have to be.</source>
        <translation>Помітила програма; кожна — лише привід поглянути. Близько 1 з 8 хибна, багато пропущено. Вони ті самі, хоч якими певними мають бути показані зв’язки.</translation>
    </message>
    <message>
        <source>Open it again (U)</source>
        <translation>Знову відкрити (U)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>До добірки</translation>
    </message>
    <message>
        <source>Pin it to the brief (P)</source>
        <translation>Додати до добірки (P)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Скасувати останню зміну (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The same thing, and they disagree: done (Y or D)</source>
        <translation>Про те саме, і вони розходяться: переглянуто (Y або D)</translation>
    </message>
    <message>
        <source>There is nothing to it (X or Backspace)</source>
        <translation>Нічого особливого (X або Backspace)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Which kinds to show</source>
        <translation>Які види показувати</translation>
    </message>
    <message>
        <source>Yes, they disagree</source>
        <translation>Так, розходяться</translation>
    </message>
    <message>
        <source>You looked at it (D)</source>
        <translation>Ви це переглянули (D)</translation>
    </message>
    <message>
        <source>{} findings</source>
        <translation>знахідок: {}</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>1 file</source>
        <translation>1 файл</translation>
    </message>
    <message>
        <source>Backup of {}</source>
        <translation>Копія, {}</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Кеші</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Нічого не змінювати (Esc)</translation>
    </message>
    <message>
        <source>Forget this project</source>
        <translation>Забути цей проєкт</translation>
    </message>
    <message>
        <source>Forget this project?</source>
        <translation>Забути цей проєкт?</translation>
    </message>
    <message>
        <source>Forget “{}”?</source>
        <translation>Забути «{}»?</translation>
    </message>
    <message>
        <source>Its entry in the menu</source>
        <translation>Його пункт у меню</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Останні проєкти</translation>
    </message>
    <message>
        <source>Remove all that is named above</source>
        <translation>Вилучити все, що названо вище</translation>
    </message>
    <message>
        <source>The files that articles were read from, copies that you saved elsewhere, and what you exported. Deleted files may be recovered from some disks and from backups of the whole computer.</source>
        <translation>Файли, з яких прочитано статті, копії, збережені деінде, і те, що ви експортували. З деяких дисків і з резервних копій усього комп’ютера вилучені файли можна відновити.</translation>
    </message>
    <message>
        <source>The lines that name this project</source>
        <translation>Рядки, де названо цей проєкт</translation>
    </message>
    <message>
        <source>This removes the project and every trace of it from this computer. It cannot be taken back.</source>
        <translation>Проєкт і всі його сліди буде вилучено з цього комп’ютера. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Що буде вилучено</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Що залишиться</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>файлів: {}</translation>
    </message>
    <message>
        <source>{}, made from its texts</source>
        <translation>{}, зроблено з його текстів</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Found statements side by side</source>
        <translation>Знайдені твердження поруч</translation>
    </message>
    <message>
        <source>best matches first</source>
        <translation>спершу найкращі збіги</translation>
    </message>
    <message>
        <source>found in one text only</source>
        <translation>знайдено лише в одному тексті</translation>
    </message>
    <message>
        <source>in no statement</source>
        <translation>у жодному твердженні</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не порівняно</translation>
    </message>
    <message>
        <source>{}
found in {}</source>
        <translation>{}
знайдено в {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>HeadTip</name>
    <message>
        <source>A click lists these articles</source>
        <translation>Клацання перелічить ці статті</translation>
    </message>
    <message>
        <source>A click shows the column; Left and Right go from article to article</source>
        <translation>Клацання покаже стовпець; стрілки ліворуч і праворуч ведуть від статті до статті</translation>
    </message>
    <message>
        <source>What can be done with this article; the menu Article has the keys</source>
        <translation>Що можна зробити з цією статтею; клавіші — в меню «Стаття»</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>1 similar passage in another article</source>
        <translation>1 схожий уривок в іншій статті</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 слово</translation>
    </message>
    <message>
        <source>A{}, edited by hand</source>
        <translation>A{}, виправлено вручну</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Origin not stated</source>
        <translation>Походження не вказано</translation>
    </message>
    <message>
        <source>Outlet not stated</source>
        <translation>Видання не вказано</translation>
    </message>
    <message>
        <source>Same text as {}: {}</source>
        <translation>Той самий текст, що й {}: {}</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>автор: {}</translation>
    </message>
    <message>
        <source>completeness unknown</source>
        <translation>повнота невідома</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>підтверджено людиною</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>виправлено вручну</translation>
    </message>
    <message>
        <source>headline printed twice</source>
        <translation>заголовок двічі</translation>
    </message>
    <message>
        <source>language</source>
        <translation>мова</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>літери</translation>
    </message>
    <message>
        <source>marked incomplete</source>
        <translation>позначено як неповну</translation>
    </message>
    <message>
        <source>may be incomplete</source>
        <translation>можливо, неповна</translation>
    </message>
    <message>
        <source>newer text of A{}</source>
        <translation>новіший текст A{}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>без заголовка</translation>
    </message>
    <message>
        <source>not compared: {}</source>
        <translation>не порівняно: {}</translation>
    </message>
    <message>
        <source>probably same text as {}</source>
        <translation>імовірно той самий текст, що й {}</translation>
    </message>
    <message>
        <source>proposed by the program</source>
        <translation>запропоновано програмою</translation>
    </message>
    <message>
        <source>same text as {}</source>
        <translation>той самий текст, що й {}</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>слів: {}</translation>
    </message>
    <message>
        <source>{}, unconfirmed</source>
        <translation>{}, не підтверджено</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>{} similar passages in other articles</source>
        <translation>схожих уривків в інших статтях: {}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A project is one file: articles with the bytes they were read from, stories, and everything you decided. A copy is kept when it is opened; the last three stay. Caches can be deleted at any time, they are made again. The log says what the program did, never what an article says.</source>
        <translation>Проєкт — це один файл: статті з байтами, з яких їх прочитано, сюжети й усе, що ви вирішили. Під час відкриття зберігається копія; останні три лишаються. Кеші можна будь-коли вилучити, їх буде зроблено знову. У журналі сказано, що робила програма, і ніколи — що написано у статті.</translation>
    </message>
    <message>
        <source>A person looked for it in the article and did not find it. The time, and your name if it is given, are recorded, shown, and written into the comparison file.</source>
        <translation>Людина шукала це в статті й не знайшла. Час і ваше ім’я, якщо його вказано, записуються, показуються й потрапляють до файлу порівняння.</translation>
    </message>
    <message>
        <source>A place is only empty where nothing is linked. If the program linked a passage there that is not the same, reject that link first ({reject}), then check. “Take back” in the panel takes back that it was checked.</source>
        <translation>Місце порожнє лише там, де нічого не зв’язано. Якщо програма зв’язала там уривок, який не є тим самим, спершу відхиліть цей зв’язок ({reject}), потім перевірте. «Відкликати» на панелі скасовує запис про перевірку.</translation>
    </message>
    <message>
        <source>A rejected link is drawn no more, and its place is empty if nothing else is linked there. The panel lists it under “Not the same, by a person”, with “Take back”. What was confirmed has “Take back” too; {undo} takes back the last step.</source>
        <translation>Відхилений зв’язок більше не малюється, і його місце порожнє, якщо там більше нічого не зв’язано. На панелі він стоїть під «Не те саме, сказала людина», з кнопкою «Відкликати». Підтверджене теж має «Відкликати»; {undo} скасовує останній крок.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Усі клавіші</translation>
    </message>
    <message>
        <source>Blue says where: links and the passage you are on. Orange and green say what: orange with a solid line are words that differ from the counterpart, green with a dotted line are words on this side only, a double line marks numbers or names that disagree. Each colour has its own line, so nothing depends on seeing colours.</source>
        <translation>Синій каже де: зв’язки й уривок, на якому ви є. Помаранчевий і зелений кажуть що: помаранчевий із суцільною лінією — слова, що відрізняються від відповідника, зелений із крапковою — слова лише з цього боку, подвійна лінія позначає числа чи імена, що розходяться. У кожного кольору своя лінія, тож розрізняти кольори не обов’язково.</translation>
    </message>
    <message>
        <source>A link is confirmed when a person said that the two passages state the same. The program never confirms anything. The time, and your name if it stands in the settings, are recorded with it in the project and in the comparison file.</source>
        <translation>Зв’язок підтверджено, коли людина сказала, що обидва уривки стверджують те саме. Програма ніколи нічого не підтверджує. Разом із цим у проєкті та у файлі порівняння записується час і ваше ім’я, якщо воно є в налаштуваннях.</translation>
    </message>
    <message>
        <source>A capital letter goes to the line or row that begins with it; letters typed after it within a second go on from there, small ones too, until Escape or an arrow key. A small letter that begins nothing is the key it is. / filters by words that stand anywhere.</source>
        <translation>Велика літера веде до рядка, що з неї починається; літери, набрані за нею протягом секунди, і малі теж, уточнюють його — до Escape чи клавіші зі стрілкою. Мала літера, з якої нічого не починається, лишається клавішею. / відбирає за словами в будь-якому місці.</translation>
    </message>
    <message>
        <source>A click goes to the innermost note on a word; {next} goes through all that lie there. {note} then changes that note, {remove} removes it. {back} and {on} move where it begins, {end_back} and {end_on} where it ends, a word at a time; the mouse drags its ends.</source>
        <translation>Клацання веде до найвужчої нотатки на слові; {next} веде по черзі всіма, що там лежать. Тоді {note} змінює цю нотатку, {remove} вилучає її. {back} і {on} пересувають її початок, {end_back} і {end_on} — кінець, щоразу на слово; мишею можна перетягти її кінці.</translation>
    </message>
    <message>
        <source>A list of references states something of an article that is there: only what was empty is filled in.</source>
        <translation>Список джерел повідомляє щось про статтю, яка вже є: заповнено лише те, що було порожнім.</translation>
    </message>
    <message>
        <source>A new article, with the bytes that it was read from.</source>
        <translation>Нова стаття разом із байтами, з яких її прочитано.</translation>
    </message>
    <message>
        <source>A note is codes, a colour or a comment on words of the articles. Select words, or go to a passage, and press {note}: letters find a code by its name, its path or its letter, Enter gives it or takes it away, and a name that does not exist makes a new code. Tab goes to the comment, Alt+1 to Alt+8 give a colour. A comment is kept as it is typed when the field is left; Escape closes.</source>
        <translation>Нотатка — це коди, колір чи коментар на словах статей. Виділіть слова або перейдіть до уривка й натисніть {note}: літери знаходять код за назвою, шляхом чи його літерою, Enter дає його або забирає, а назва, якої ще немає, створює новий код. Tab веде до коментаря, Alt+1 – Alt+8 дають колір. Коментар зберігається таким, яким його набрано, коли виходять із поля; Escape закриває.</translation>
    </message>
    <message>
        <source>A pin is not checked until a person has looked: a click on “not checked”, or C, opens the stored original of each of its articles with the words marked, one after another (Ctrl+Enter). Only then it can be called checked, with your name from the settings and the time. Where no original is stored, as of a pasted text, the window says so.</source>
        <translation>Пункт не перевірено, доки не подивилася людина: клацання на «не перевірено» або C відкриває по черзі (Ctrl+Enter) збережений оригінал кожної його статті з позначеними словами. Лише тоді пункт можна назвати перевіреним, із вашим ім’ям із налаштувань і часом. Де оригіналу не збережено, наприклад для вставленого тексту, вікно про це каже.</translation>
    </message>
    <message>
        <source>A speaker is told as printed. “She → Ana Ruiz?” is a guess: the article prints “She”, and the program takes her for the person named. Speakers who are not named are not joined over articles; what two of them say may or may not come from one person.</source>
        <translation>Мовця названо так, як надруковано. «She → Ana Ruiz?» — здогад: у статті надруковано «She», а програма вважає, що це названа особа. Мовців без імені між статтями не поєднано: двоє з них можуть бути однією особою, а можуть і не бути.</translation>
    </message>
    <message>
        <source>A statement that you lock ({lock}) keeps exactly its passages, whatever the program finds later. You can take a passage out of its statement ({split}), or join the statement with that of the marked passage ({merge}); both are locked then.</source>
        <translation>Твердження, яке ви закріпили ({lock}), зберігає саме свої уривки, хай що програма знайде згодом. Уривок можна вилучити з його твердження ({split}), а твердження — об’єднати з твердженням позначеного уривка ({merge}); тоді закріплено обидва.</translation>
    </message>
    <message>
        <source>Add articles: files ({open}), folders and addresses ({add}), or drop them on the window, or paste a text ({paste}). Each becomes a column. What is no part of the article&apos;s body, such as captions and credits, is set apart, with the reason.</source>
        <translation>Додайте статті: файли ({open}), теки й адреси ({add}), або перетягніть їх у вікно, або вставте текст ({paste}). Кожна стане стовпцем. Те, що не належить до тексту статті, як-от підписи й згадки про авторів світлин, відокремлено, з поясненням чому.</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Як додавати статті</translation>
    </message>
    <message>
        <source>All of the speaker&apos;s words stand in quotation marks.</source>
        <translation>Усі слова мовця стоять у лапках.</translation>
    </message>
    <message>
        <source>Alt+Left and Alt+Right choose in that box what the note goes to: the words, the link of two passages, the statement with all its passages, or the whole article. A note on a link or a statement shows on each of its passages. Menus offer the same for a ribbon, a passage, an article.</source>
        <translation>Alt+Вліво і Alt+Вправо вибирають у цьому вікні, до чого належить нотатка: до слів, зв’язку двох уривків, твердження з усіма його уривками чи всієї статті. Нотатку до зв’язку чи твердження видно на кожному його уривку. Меню пропонують те саме для стрічки, уривка, статті.</translation>
    </message>
    <message>
        <source>At the left stands by what a search can be narrowed, with counts that follow it. A click puts it into the query, another takes it away: all that is asked stands in the box, and can be saved ({save}) and run again, with what is new since you last looked.</source>
        <translation>Ліворуч — фільтри, якими можна звузити пошук, з актуальними кількостями. Клацання додає умову до запиту, ще одне — прибирає: усе, що запитано, стоїть у полі пошуку. Запит можна зберегти ({save}) і повторити згодом — програма покаже, що нового з’явилося відтоді, як ви дивилися востаннє.</translation>
    </message>
    <message>
        <source>Booleans act on the whole article; what is listed are its passages. Enter or a click reads one in its article, where {next} goes to the next place found and {search} back to the list. Space chooses lines for notes (N), pins (P), a copy (Ctrl+C) or a file (E); nothing chosen means all. Each is one step to undo. A query typed over the columns finds its words there, too.</source>
        <translation>Логічні оператори діють на всю статтю, а в списку стоять її уривки. Enter або клацання показує уривок у його статті; там {next} веде до наступного знайденого місця, а {search} — назад до списку. Пробіл вибирає рядки для нотаток (N), добірки (P), копіювання (Ctrl+C) або файлу (E); якщо нічого не вибрано, ідеться про всі. Кожна така дія скасовується одним кроком. Запит, набраний над стовпцями, знаходить свої слова й у них.</translation>
    </message>
    <message>
        <source>Bring a passage level ({level}). Under each similar passage the panel has three buttons: “Same” confirms the link ({confirm}), “Not the same” rejects it ({reject}), and “Why?” says what both have in common ({why}). The keys work in the panel, and in the articles: there they are about the only similar passage, or the one you go to with the arrow keys.</source>
        <translation>Вирівняйте уривок ({level}). Під кожним схожим уривком на панелі є три кнопки: «Те саме» підтверджує зв’язок ({confirm}), «Не те саме» відхиляє його ({reject}), а «Чому?» каже, що в обох спільного ({why}). Клавіші діють на панелі та в статтях: там вони стосуються єдиного схожого уривка або того, до якого ви перейшли клавішами зі стрілками.</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Кеші</translation>
    </message>
    <message>
        <source>Checked absent</source>
        <translation>Перевірено: немає</translation>
    </message>
    <message>
        <source>Codes and comments</source>
        <translation>Коди й коментарі</translation>
    </message>
    <message>
        <source>Ctrl+C in the panel copies the brief as formatted text: every pin with its words as printed, outlet, headline, date or “no date”, address, and “checked by” or “not checked”. Quotation marks are never added. A project can have several briefs.</source>
        <translation>Ctrl+C на панелі копіює добірку як форматований текст: кожен пункт зі словами, як їх надруковано, виданням, заголовком, датою чи «без дати», адресою та «перевірено» чи «не перевірено». Лапок ніколи не додано. У проєкті може бути кілька добірок.</translation>
    </message>
    <message>
        <source>Everything is stored as soon as you do it, in one file a project. {undo} takes it back, step by step.</source>
        <translation>Усе зберігається одразу, в одному файлі на проєкт. {undo} скасовує зміни крок за кроком.</translation>
    </message>
    <message>
        <source>Headline, dates, authors, outlet and agency come from the page or file, and each says from where: the data that pages hold for search engines, an element of the page, its address, a line of the text. “Unconfirmed” means that it is a guess, such as a date whose day and month could be read the other way round. What nothing states stays empty. What you type yourself goes before all of it.</source>
        <translation>Заголовок, дати, автори, видання й агентство походять зі сторінки чи файлу, і кожна відомість каже, звідки вона: з даних, які сторінки містять для пошукових систем, з елемента сторінки, з її адреси, з рядка тексту. «Не підтверджено» означає здогад, наприклад дату, де день і місяць можна прочитати навпаки. Чого ніщо не вказує, те лишається порожнім. Те, що ви введете самі, важить більше за все це.</translation>
    </message>
    <message>
        <source>How sure a link must be to be shown is chosen over the articles. {}</source>
        <translation>Наскільки певним має бути зв’язок, щоб його показати, вибирають над статтями. {}</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Наскільки це певно?</translation>
    </message>
    <message>
        <source>How well similar passages are found was measured on English, so they are looked for in English only. Articles in other languages are shown, searched, quoted and coded; their quotes are compared with quotes in the same language.</source>
        <translation>Те, наскільки добре знаходяться схожі уривки, виміряно на англійській, тож їх шукають лише в англійській. Статті іншими мовами можна читати, кодувати й шукати в них; цитати в них теж знайдено й порівняно з цитатами тією самою мовою.</translation>
    </message>
    <message>
        <source>In marks</source>
        <translation>У лапках</translation>
    </message>
    <message>
        <source>It could not be read. The sentence beside it says why, and what helps.</source>
        <translation>Прочитати не вдалося. Речення поруч каже чому і що допоможе.</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Його резервні копії</translation>
    </message>
    <message>
        <source>Likewise, articles with nearly the same text are proposed as copies, and are only called so once you confirmed it.</source>
        <translation>Так само статті з майже однаковим текстом пропонуються як копії й називаються так лише після вашого підтвердження.</translation>
    </message>
    <message>
        <source>Links are similar passages, found by the program from the words they share. They are suggestions, and some are wrong. On news that the method was not made for, {}.</source>
        <translation>Зв’язки — це схожі уривки, які програма знайшла за спільними словами. Це пропозиції, і деякі з них хибні. На новинах, для яких метод не створювався, {}.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Слова в лапках</translation>
    </message>
    <message>
        <source>Marks and lines</source>
        <translation>Позначки й лінії</translation>
    </message>
    <message>
        <source>Measured by hand on three stories by fourteen outlets: of 100 solid links about {right} were right, and of 100 pairs of passages that say the same about {found} were found. A link said to be possibly the same is right about half the time.</source>
        <translation>Виміряно вручну на трьох сюжетах чотирнадцяти видань: зі 100 певних зв’язків правильними були близько {right}, а зі 100 пар уривків, що кажуть те саме, знайдено близько {found}. Зв’язок із позначкою «можливо, те саме» правильний приблизно в половині випадків.</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Без коментаря</translation>
    </message>
    <message>
        <source>No counterpart found</source>
        <translation>Відповідника не знайдено</translation>
    </message>
    <message>
        <source>No side is the norm: what is marked in one article is marked in the other. Passages that are too different are shown whole, without marks on words.</source>
        <translation>Жоден бік не є взірцем: позначене в одній статті позначено і в іншій. Надто різні уривки показано цілими, без позначок на словах.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не порівняно</translation>
    </message>
    <message>
        <source>Nothing is fetched by itself: reading a file opens no connection, not even for the pictures of a page. An address is fetched only when you press “Fetch”: that page alone, without cookies. You see what came before it is added, or why the site did not show it: a question about cookies, a login, a paywall. Then save the page in a browser, and add the file.</source>
        <translation>Само собою нічого не отримується: читання файлу не відкриває з’єднань, навіть для зображень сторінки. Адресу буде отримано, лише коли ви натиснете «Отримати»: саму цю сторінку, без кукі. Ви бачите, що надійшло, перш ніж додати, або чому сайт її не показав: запит про кукі, вхід, платний доступ. Тоді збережіть сторінку в браузері й додайте файл.</translation>
    </message>
    <message>
        <source>Numbers or names that disagree: in the same stories {found} of {all} disagreements were found, and {wrong} that was shown was none. Where no such mark is, that says nothing; look yourself.</source>
        <translation>Числа чи імена, що розходяться: у тих самих сюжетах знайдено {found} з {all} розбіжностей, а {wrong} з показаних розбіжністю не була. Якщо такої позначки немає, це ні про що не свідчить; подивіться самі.</translation>
    </message>
    <message>
        <source>One of several articles of a file, which you left out.</source>
        <translation>Одна з кількох статей файлу, яку ви не взяли.</translation>
    </message>
    <message>
        <source>Only the last lets you write that something is not in an article. To check, go to a passage and press {check}, or press “Check it” in the panel; in the synopsis, go to the empty cell and press {check}. The article opens with the passages nearest in words: link one of them, or record that it is not there.</source>
        <translation>Лише останнє дає право написати, що чогось у статті немає. Щоб перевірити, перейдіть до уривка й натисніть {check} або «Перевірити» на панелі; у зведенні перейдіть до порожньої клітинки й натисніть {check}. Стаття відкриється з уривками, найближчими за словами: зв’яжіть один із них або запишіть, що цього там немає.</translation>
    </message>
    <message>
        <source>Part in marks</source>
        <translation>Частково в лапках</translation>
    </message>
    <message>
        <source>Pins stand in the tray at the foot, and on cards beside the articles ({brief}). On a pin Enter shows it in the articles, N writes its note, Alt+Up and Alt+Down move it, Delete removes it; in the tray Alt+Left and Alt+Right move it, too, and the mouse drags it. {undo} takes back each step.</source>
        <translation>Пункти стоять у смузі внизу й на картках поруч зі статтями ({brief}). На пункті Enter показує його в статтях, N — написати примітку, Alt+Вгору й Alt+Вниз пересувають його, Delete вилучає; у смузі його пересувають також Alt+Вліво і Alt+Вправо, і його можна перетягти мишею. {undo} скасовує кожен крок.</translation>
    </message>
    <message>
        <source>Projects, backups, caches and the log can be read by you only, as far as the system knows its users. They are not encrypted: whoever has the computer and your password can read them.</source>
        <translation>Проєкти, резервні копії, кеші й журнал можете читати лише ви, наскільки система розрізняє користувачів. Їх не зашифровано: хто має комп’ютер і ваш пароль, той може їх прочитати.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Переказано</translation>
    </message>
    <message>
        <source>Ribbons between the columns join passages that the program found similar. Click a passage, or go to it with the arrow keys and press {level}: its counterparts come level, the words that differ are marked, and the panel shows them place by place. {release} lets go.</source>
        <translation>Стрічки між стовпцями з’єднують уривки, які програма вважає схожими. Клацніть уривок або перейдіть до нього клавішами зі стрілками й натисніть {level}: його відповідники стануть на один рівень, слова, що відрізняються, буде позначено, а панель покаже їх місце за місцем. {release} відпускає уривок.</translation>
    </message>
    <message>
        <source>Something without a text, such as an item of a feed with a title only.</source>
        <translation>Щось без тексту, наприклад елемент стрічки із самою назвою.</translation>
    </message>
    <message>
        <source>The annotated PDF</source>
        <translation>PDF з анотаціями</translation>
    </message>
    <message>
        <source>The article tells it in words of its own and puts some in marks.</source>
        <translation>Стаття переказує це своїми словами, а деякі слова бере в лапки.</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>The import log (File menu) keeps a line for each of these, with the time and your name if it stands in the settings, and no undo removes it. There you can exclude an article and say why; the reason stays in the log. It is saved as CSV for those who want to check your choice.</source>
        <translation>Журнал імпорту (меню «Файл») зберігає рядок про кожне з цього, з часом і вашим іменем, якщо воно є в налаштуваннях, і жодне скасування його не прибирає. Там ви можете виключити статтю й сказати чому; причина лишається в журналі. Його можна зберегти як CSV для тих, хто захоче перевірити ваш вибір.</translation>
    </message>
    <message>
        <source>The project has the same text; nothing was added.</source>
        <translation>У проєкті є той самий текст; нічого не додано.</translation>
    </message>
    <message>
        <source>The same page or file with another text: an article of its own. The older one stays.</source>
        <translation>Та сама сторінка чи файл з іншим текстом: окрема стаття. Давніша лишається.</translation>
    </message>
    <message>
        <source>What was found is shown by passage ({passages}), side by side with what the other outlets wrote in the same place ({statements}), as a concordance ({concordance}), over time and by outlet ({times}), or by date ({earliest}). The earliest dated text is the earliest of this project, no more.</source>
        <translation>Знайдене показано за уривками ({passages}), поруч із тим, що в тому самому місці написали інші видання ({statements}), як конкорданс ({concordance}), за часом і виданнями ({times}) або за датами ({earliest}). Найраніший датований текст — найраніший у цьому проєкті, не більше.</translation>
    </message>
    <message>
        <source>Where nothing is found, that says nothing about the news: it is not in the texts of this project.</source>
        <translation>Якщо нічого не знайдено, це нічого не каже про новини: цього немає в текстах цього проєкту.</translation>
    </message>
    <message>
        <source>Who declined to speak; nobody is quoted with it. Listed apart.</source>
        <translation>Хто відмовився говорити; нікого цим не процитовано. Стоїть у списку окремо.</translation>
    </message>
    <message>
        <source>Who is quoted with what</source>
        <translation>Кого й із чим процитовано</translation>
    </message>
    <message>
        <source>Words in marks that nobody is said to have spoken, such as names of films or words that the article keeps at a distance. Listed apart.</source>
        <translation>Слова в лапках, про які не сказано, що їх хтось промовив: назви фільмів чи слова з відстороненням. Стоять у списку окремо.</translation>
    </message>
    <message>
        <source>Words that go on with what you type are offered under the box with the number of articles, quotes and notes that have them, and so are fields and their values: Tab or Right completes, Alt with Up and Down chooses. Down goes to what was found.</source>
        <translation>Під полем програма пропонує, як продовжити набране: слова з кількістю статей, цитат і нотаток, де вони є, а також поля та їхні значення. Tab або стрілка праворуч доповнює, Alt зі стрілками вгору й униз вибирає. Стрілка вниз веде до знайденого.</translation>
    </message>
    <message>
        <source>Your notes become annotations that every PDF reader shows and lists, with code, comment, your name and date. What the program found, if you want it marked, is by “Wireside (automatic, not checked)”, and each page says what is found and what a person confirmed.</source>
        <translation>Ваші нотатки стають анотаціями, які показує й перелічує кожна програма для читання PDF, — з кодом, коментарем, вашим іменем і датою. Те, що знайшла програма, якщо ви хочете це позначити, підписано «Wireside (автоматично, не перевірено)», і на кожній сторінці сказано, що знайдено, а що підтвердила людина.</translation>
    </message>
    <message>
        <source>a phrase with a choice in it</source>
        <translation>фраза з варіантами слова</translation>
    </message>
    <message>
        <source>articles that have both words, in any of their forms</source>
        <translation>статті, де є обидва слова, у будь-якій формі</translation>
    </message>
    <message>
        <source>articles that have one of them</source>
        <translation>статті, де є одне з них</translation>
    </message>
    <message>
        <source>articles, quotes or notes alone; one language</source>
        <translation>лише статті, цитати або нотатки; одна мова</translation>
    </message>
    <message>
        <source>at most five words apart, in any order</source>
        <translation>щонайбільше за п’ять слів, у будь-якому порядку</translation>
    </message>
    <message>
        <source>beginnings, patterns, almost that spelling</source>
        <translation>початки слів, шаблони, майже таке написання</translation>
    </message>
    <message>
        <source>by an outlet, or carried by it</source>
        <translation>написало або передрукувало видання</translation>
    </message>
    <message>
        <source>by date of publication</source>
        <translation>за датою публікації</translation>
    </message>
    <message>
        <source>by the outlet of this very name</source>
        <translation>видання саме з такою назвою</translation>
    </message>
    <message>
        <source>in headlines, first paragraphs, by an author</source>
        <translation>у заголовках, перших абзацах, за автором</translation>
    </message>
    <message>
        <source>in one sentence; w/p: in one paragraph</source>
        <translation>в одному реченні; w/p: в одному абзаці</translation>
    </message>
    <message>
        <source>letter by letter, capitals too</source>
        <translation>точно за літерами, великими теж</translation>
    </message>
    <message>
        <source>longer or shorter than so many words</source>
        <translation>довші чи коротші за стільки слів</translation>
    </message>
    <message>
        <source>quotes of somebody, quotes with words in them</source>
        <translation>чиїсь цитати, цитати з певними словами</translation>
    </message>
    <message>
        <source>three times or more in one article</source>
        <translation>тричі або більше в одній статті</translation>
    </message>
    <message>
        <source>what others wrote and no counterpart was found for in this outlet</source>
        <translation>що написали інші й чому в цьому виданні відповідника не знайдено</translation>
    </message>
    <message>
        <source>without a word; NOT russia is the same</source>
        <translation>без слова; NOT russia — те саме</translation>
    </message>
    <message>
        <source>words one after another</source>
        <translation>слова одне за одним</translation>
    </message>
    <message>
        <source>your comments, your codes, articles of a story</source>
        <translation>ваші коментарі, ваші коди, статті сюжету</translation>
    </message>
    <message>
        <source>{correct} corrects a quote there and in the articles: its words, its speaker, its verb, through whom it came. Delete says that it is none, R takes that back. {add} adds selected words as a quote, {show} shows the quote of a passage on the page, {layer} the waves under reported words.</source>
        <translation>{correct} виправляє цитату там і в статтях: її слова, мовця, дієслово, через кого вона надійшла. Delete каже, що це не цитата, R відкликає це. {add} додає вибрані слова як цитату, {show} показує цитату уривка на сторінці, {layer} — хвилі під переказаними словами.</translation>
    </message>
    <message>
        <source>{key} makes a PDF of the open story: the Brief with what you pinned, the Comparison with statements side by side, or the Article with one text after another. A page of it stands beside the options and follows them; Page Up and Page Down leaf through it. Enter asks for a file and writes it; a file that is there is replaced only if you say so.</source>
        <translation>{key} створює PDF відкритого сюжету: «Добірку» з тим, що ви до неї додали, «Порівняння» з твердженнями поруч або «Статті» — текст за текстом. Сторінка стоїть поруч із параметрами й змінюється разом із ними; Page Up і Page Down гортають її. Enter питає про файл і записує його; наявний файл замінюється, лише якщо ви погодитеся.</translation>
    </message>
    <message>
        <source>{pin} pins what you are at to the brief: selected words, else the statement with its passages in sight. In the findings it pins the finding, among the quotes all quotes of the same words, in the list of notes the note, on an empty place what a person checked absent there. What is pinned already is shown instead.</source>
        <translation>{pin} додає до добірки те, на чому ви стоїте: виділені слова, а інакше твердження з його видимими уривками. Серед знахідок додає знахідку, серед цитат — усі цитати з тими самими словами, у списку нотаток — нотатку, на порожньому місці — те, чого там, як перевірила людина, немає. Що вже є в добірці, те лише показано.</translation>
    </message>
    <message>
        <source>{quotes} lists who is quoted with what, and how each article words it; there U, W and O list utterances, speakers and outlets, and Enter shows a quote in the articles. {code} shows one article alone, without links and marks; {read} goes back. {find} goes to the one box to search in.</source>
        <translation>{quotes} показує, кого й з якими словами процитовано і як це подає кожна стаття; там U, W і O перелічують висловлювання, мовців і видання, а Enter показує цитату в статтях. {code} показує одну статтю без зв’язків і позначок; {read} повертає назад. {find} веде до єдиного поля пошуку.</translation>
    </message>
    <message>
        <source>{results} shows in numbers what was coded: codes by outlets, codes together, codes over the course of an article (1, 2, 3). Arrow keys go from figure to figure, Enter to the list of what one counts, and from there to the words. In the synopsis the order of rows can be those in which codes differ.</source>
        <translation>{results} показує кодування в числах: коди за виданнями, коди разом, коди впродовж статті (1, 2, 3). Клавіші зі стрілками ведуть від числа до числа, Enter — до списку того, що воно рахує, а звідти до слів. У зведенні можна впорядкувати рядки за тим, де коди різняться.</translation>
    </message>
    <message>
        <source>{search} shows the page of searches: all articles, quotes and notes of the project, found as you type. Operators are written in capitals, so that “and” in a sentence is a word. The page says how a query was understood, and marks what of it was not.</source>
        <translation>{search} показує сторінку пошуку: усі статті, цитати й нотатки проєкту знаходяться, щойно ви пишете. Оператори пишуть великими літерами, щоб «and» у реченні було словом. Сторінка каже, як зрозуміла запит, і позначає те, чого не зрозуміла.</translation>
    </message>
    <message>
        <source>{synopsis} shows the synopsis, one row for each statement; {linked} goes back to the articles side by side. The arrow keys go from cell to cell, Home and End to the first and last article, Space opens a long row or a line that stands for several rows. A click on an article&apos;s header puts the rows in its order.</source>
        <translation>{synopsis} показує зведення, по рядку на кожне твердження; {linked} повертає до статей поруч. Клавіші зі стрілками ведуть від клітинки до клітинки, Home і End — до першої та останньої статті, пробіл розгортає довгий рядок або рядок, що стоїть замість кількох. Клацання на заголовку статті впорядковує рядки за нею.</translation>
    </message>
    <message>
        <source>“Add…” ({add}) takes files, folders, links and texts; {open} goes to the files at once, and whatever is dropped on the window or pasted ({paste}) comes in the same way. It reads web pages as browsers save them, e-mails, Word and OpenDocument texts, RTF, PDF, e-books, plain text, web archives, feeds, exports of Factiva and Nexis, and lists of references. Where one file holds several articles, you choose.</source>
        <translation>«Додати…» ({add}) приймає файли, теки, посилання й тексти; {open} веде одразу до файлів, а перетягнуте у вікно чи вставлене ({paste}) потрапляє тим самим шляхом. Програма читає вебсторінки, збережені браузерами, електронні листи, тексти Word та OpenDocument, RTF, PDF, електронні книжки, простий текст, вебархіви, стрічки новин, експорт із Factiva й Nexis та списки джерел. Якщо в одному файлі кілька статей, вибираєте ви.</translation>
    </message>
    <message>
        <source>“May be incomplete” is said of a text that looks cut: it ends in mid-sentence or with the words of a paywall, or its page says that it is not free to read. The sign is named. As long as nobody says otherwise, what such a text lacks is “not compared”, never “no counterpart found”. If nothing is missing, say so: “It is whole” in the import log, or the facts of the article ({facts}).</source>
        <translation>«Можливо, неповна» сказано про текст, що здається обрізаним: він обривається посеред речення чи словами про платний доступ, або сторінка каже, що безкоштовно її не прочитати. Ознаку названо. Поки ніхто не скаже іншого, те, чого в такому тексті бракує, «не порівняно», а не «відповідника не знайдено». Якщо нічого не бракує, скажіть це: «Вона повна» в журналі імпорту або у відомостях про статтю ({facts}).</translation>
    </message>
    <message>
        <source>“Who gets this?” decides how much of the articles the file holds: for your own desk the texts, for others only pinned and coded words with addresses and sources. Options can be kept under a name (Presets); those used last come back for each layout. {key} prints the same pages.</source>
        <translation>«Для кого це?» визначає, скільки зі статей буде у файлі: для власного вжитку — тексти, для інших — лише додані до добірки й закодовані слова з адресами та джерелами. Параметри можна зберегти під назвою («Набори»); останні вживані повертаються для кожного макета. {key} друкує ті самі сторінки.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Every line that was read is kept. Each has a kind, such as body, caption or related links, and a reason for it; only headlines, standfirsts, subheadings and body are compared. A kind that is wrong is changed by a right click on the passage, or for many at once ({kind_of_run}). Sentences are split ({split_sentence}) and joined ({join_sentence}), and a text that was read badly is put right beside its original ({beside}, {correct_text}): that is a new version, “edited by hand”.</source>
        <translation>Кожен прочитаний рядок збережено. Кожен має вид, наприклад основний текст, підпис чи інші матеріали, і підставу для нього; порівнюються лише заголовки, підводки, підзаголовки й основний текст. Хибний вид можна змінити правою кнопкою на уривку або для багатьох одразу ({kind_of_run}). Речення розділяють ({split_sentence}) й об’єднують ({join_sentence}), а погано прочитаний текст виправляють поруч з оригіналом ({beside}, {correct_text}): це нова версія, «виправлено вручну».</translation>
    </message>
    <message>
        <source>Everything happens on this computer: nothing is sent, nothing is counted. Wireside opens a network connection only when you tell it to fetch an address, and only to the site that you name or that sends it on; the site then sees, as with any browser, that somebody asked for this page. This page too is part of the program.</source>
        <translation>Усе відбувається на цьому комп’ютері: нічого не надсилається, нічого не підраховується. Wireside відкриває з’єднання з мережею, лише коли ви кажете отримати адресу, і лише з сайтом, який ви назвали або який пересилає далі; тоді сайт бачить, як і з будь-яким браузером, що хтось запитав цю сторінку. Ця сторінка довідки теж є частиною програми.</translation>
    </message>
    <message>
        <source>Findings (F7) are what the program noticed in similar passages. On eight stories of our own about 1 in 8 was wrong; of contradictions about 1 in 4 was missed, of passages that one text alone has more than half.</source>
        <translation>Знахідки (F7) — це те, що програма помітила у схожих уривках. На восьми наших власних сюжетах хибною була приблизно 1 з 8; із суперечностей пропущено приблизно 1 з 4, з уривків, що є лише в одному тексті, — більш ніж половину.</translation>
    </message>
    <message>
        <source>On the page of quotes ({quotes}) the arrow keys go through the list and the table, Enter shows a quote in the articles. Y says that quotes report the same words, X that one does not; M marks a quote and L joins another one with it; B shows the others against a row. U, W and O list utterances, speakers and outlets, V shows card and table in turn; N codes the quotes of the same words, and 1 to 9 give them a recent code.</source>
        <translation>На сторінці цитат ({quotes}) клавіші зі стрілками ведуть списком і таблицею, Enter показує цитату в статтях. Y каже, що цитати передають ті самі слова, X — що одна не передає; M позначає цитату, а L приєднує до неї іншу; B показує інші рядки проти цього. U, W і O перелічують висловлювання, мовців і видання, V показує по черзі картку й таблицю; N кодує цитати з тими самими словами, а 1–9 дають їм недавній код.</translation>
    </message>
    <message>
        <source>Quotes are found by the program, and some are wrong. Measured on {articles} news articles that others wrote and others annotated: with the language model {right} of 100 quotes found were right, and {found} of 100 were found; without it {plain_right} and {plain_found}. The model reads English only; in Ukrainian, Russian, German and French, and where it is missing, patterns find quotes. In other languages it is mostly what stands in marks that is found.</source>
        <translation>Цитати знаходить програма, і деякі з них хибні. Виміряно на новинних статтях (їх {articles}), які написали й розмітили інші люди: з мовною моделлю зі 100 знайдених цитат правильних було {right}, а зі 100 цитат знайдено {found}; без неї — {plain_right} і {plain_found}. Модель читає лише англійську; в українській, російській, німецькій і французькій та там, де її немає, цитати знаходять за зразками. В інших мовах знаходиться здебільшого те, що стоїть у лапках.</translation>
    </message>
    <message>
        <source>Quotes that report the same words in several articles of one language are grouped. On our own stories, in English and one in Ukrainian, no group was wrong. What is offered as “possibly the same” often is not: decide yourself.</source>
        <translation>Цитати, що передають ті самі слова в кількох статтях однією мовою, згруповано. У наших власних сюжетах, англійських і одному українському, жодна група не була хибною. Те, що пропонується як «можливо, те саме», часто ним не є: вирішуйте самі.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>The article was not looked through for similar passages: it is in a language in which that was not measured, or its text is incomplete, or may be and nobody said that it is whole.</source>
        <translation>Схожих уривків у статті не шукали: для її мови це не виміряно, або її текст неповний чи, можливо, неповний, і ніхто не сказав, що він повний.</translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation>Перші п’ять хвилин</translation>
    </message>
    <message>
        <source>The program compared the articles and found no similar passage. It may be there in other words: 1 counterpart in 3 is not found.</source>
        <translation>Програма порівняла статті й не знайшла схожого уривка. Він може бути там, сказаний іншими словами: 1 відповідник із 3 не знаходиться.</translation>
    </message>
    <message>
        <source>The strip over a column is its overview: {next_sign} and {previous_sign} go to the places in it that were found here only, or where numbers or names disagree. Tab goes from the text to the strip itself: Left and Right go along it, with Ctrl to the strip of the next article, Enter goes on in the text there.</source>
        <translation>Смужка над стовпцем — його огляд: {next_sign} і {previous_sign} ведуть до тих його місць, які знайдено лише тут або де числа чи імена розходяться. Tab веде з тексту до самої смужки: стрілки ліворуч і праворуч ведуть уздовж неї, з Ctrl — до смужки сусідньої статті, Enter переходить до того місця в тексті.</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Цей проєкт</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Думка</translation>
    </message>
    <message>
        <source>To be rid of a project, choose “{}” in the File menu. It removes the file, its backups, its caches, its lines in the log and its entry among the recent projects.</source>
        <translation>Щоб позбутися проєкту, виберіть «{}» в меню «Файл». Буде вилучено файл, його резервні копії, кеші, рядки в журналі та пункт серед останніх проєктів.</translation>
    </message>
    <message>
        <source>What is private</source>
        <translation>Що лишається приватним</translation>
    </message>
    <message>
        <source>What somebody is reported to believe, hope or fear: nobody is quoted with words there.</source>
        <translation>Що хтось, за переказом, вважає, на що сподівається чи чого боїться: слів там не процитовано.</translation>
    </message>
    <message>
        <source>What somebody said or wrote, in words of the article, without marks. In the articles a wave stands under it.</source>
        <translation>Що хтось сказав чи написав, словами статті, без лапок. У статтях під цим стоїть хвиля.</translation>
    </message>
    <message>
        <source>What “confirmed” means</source>
        <translation>Що означає «підтверджено»</translation>
    </message>
    <message>
        <source>Where nothing stands</source>
        <translation>Де нічого не стоїть</translation>
    </message>
    <message>
        <source>Where your files lie</source>
        <translation>Де лежать ваші файли</translation>
    </message>
    <message>
        <source>You can link passages yourself: go to one, or select a part of it, and mark it ({mark}); go to another article and link ({draw}). Or drag from the number beside a passage to another column, or from anywhere on it with Alt held. Links may cross, and a passage may have several. They are shown as drawn by a person, however sure links have to be.</source>
        <translation>Уривки можна зв’язати самому: перейдіть до одного або виділіть його частину й позначте ({mark}); перейдіть до іншої статті та зв’яжіть ({draw}). Або перетягніть від номера поруч з уривком до іншого стовпця чи, утримуючи Alt, від будь-якого місця уривка. Зв’язки можуть перетинатися, і уривок може мати їх кілька. Їх показано як проведені людиною, хай якої певності ви вимагаєте від зв’язків.</translation>
    </message>
    <message>
        <source>about 1 solid link in 6 is wrong, 1 in 3 is missed</source>
        <translation>приблизно 1 з 6 певних зв’язків хибний, 1 з 3 пропущено</translation>
    </message>
    <message>
        <source>what states no date, outlet or author</source>
        <translation>де не вказано дати, видання чи автора</translation>
    </message>
    <message>
        <source>what this outlet alone has in the open story: no counterpart found</source>
        <translation>що у відкритому сюжеті є лише в цього видання: відповідника не знайдено</translation>
    </message>
    <message>
        <source>{first} to {ninth} give a recent code without opening anything, and take it away again; a code keeps its key while you work. {undo} takes back each step.</source>
        <translation>Клавіші від {first} до {ninth} дають недавній код, нічого не відкриваючи, і знову його забирають; поки ви працюєте, код зберігає свою клавішу. {undo} скасовує кожен крок.</translation>
    </message>
    <message>
        <source>{next_difference} goes to the next words that differ, {next_single} to the next passage found in one article only, {go_to} to an address such as A5.3. Addresses are the same on the screen and in every file, and are never used again for something else.</source>
        <translation>{next_difference} веде до наступних слів, що відрізняються, {next_single} — до наступного уривка, знайденого лише в одній статті, {go_to} — за адресою, наприклад A5.3. Адреси однакові на екрані й у кожному файлі, і їх ніколи не дають чомусь іншому.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>1 place</source>
        <translation>1 місце</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Шукати в довідці</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Перейти до розділу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Type words; Enter goes to the next place (Ctrl+F)</source>
        <translation>Уведіть слова; Enter веде до наступного місця (Ctrl+F)</translation>
    </message>
    <message>
        <source>not found in the help</source>
        <translation>у довідці не знайдено</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>місць: {}</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Enter reads a hit in its article, Space chooses it; Left and Right fold and open an outlet</source>
        <translation>Enter показує збіг у його статті, пробіл вибирає його; стрілки ліворуч і праворуч згортають і розгортають видання</translation>
    </message>
    <message>
        <source>Hits with the words around them</source>
        <translation>Збіги зі словами довкола</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Checking the originals</source>
        <translation>Перевірка оригіналів</translation>
    </message>
    <message>
        <source>Keeping a copy</source>
        <translation>Збереження копії</translation>
    </message>
    <message>
        <source>No project is open, so nothing can be stored. Open one, or begin a new one.</source>
        <translation>Жодного проєкту не відкрито, тож зберігати нікуди. Відкрийте проєкт або почніть новий.</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Відкриття проєкту</translation>
    </message>
    <message>
        <source>The project is being saved. Try again in a moment.</source>
        <translation>Проєкт саме зберігається. Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>This project was forgotten. Open another one, or begin a new one.</source>
        <translation>Цей проєкт забуто. Відкрийте інший або почніть новий.</translation>
    </message>
    <message>
        <source>{} is open already.</source>
        <translation>{} уже відкрито.</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Keys: {}</source>
        <translation>Клавіші: {}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>body</source>
        <translation>основний текст</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>підпис</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>авторство фото</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>дата й місце</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>промо</translation>
    </message>
    <message>
        <source>related</source>
        <translation>інші матеріали</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>права</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>підводка</translation>
    </message>
    <message>
        <source>subheading</source>
        <translation>підзаголовок</translation>
    </message>
    <message>
        <source>video</source>
        <translation>відео</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Стовпці ▾</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копії</translation>
    </message>
    <message>
        <source>Count articles with the same text as one text, everywhere in the project</source>
        <translation>Рахувати статті з тим самим текстом як один текст у всьому проєкті</translation>
    </message>
    <message>
        <source>Count copies once</source>
        <translation>Копії рахувати раз</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Filter by outlet, headline, date …</source>
        <translation>Фільтр: видання, заголовок, дата…</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Фільтр статей</translation>
    </message>
    <message>
        <source>Group by ▾</source>
        <translation>Групи ▾</translation>
    </message>
    <message>
        <source>Group by: {}</source>
        <translation>Групи: {}</translation>
    </message>
    <message>
        <source>Group by: {} ▾</source>
        <translation>Групи: {} ▾</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Put the articles under headings</source>
        <translation>Розмістити статті під заголовками груп</translation>
    </message>
    <message>
        <source>Show only articles with all these words (Ctrl+F)</source>
        <translation>Показати лише статті з усіма цими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Сюжет</translation>
    </message>
    <message>
        <source>Which columns are shown, and which one sorts</source>
        <translation>Які стовпці показано й за яким сортують</translation>
    </message>
</context>
<context>
    <name>LibraryColumns</name>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Articles with the same text</source>
        <translation>Статті з тим самим текстом</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Видно</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Повнота</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копії</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>How and when it came into the project</source>
        <translation>Як і коли потрапила до проєкту</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Вид тексту</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Сюжети</translation>
    </message>
    <message>
        <source>The address of the article; it is never used again</source>
        <translation>Адреса статті; її ніколи не дають іншій</translation>
    </message>
    <message>
        <source>The agency whose text it is</source>
        <translation>Агентство, чий це текст</translation>
    </message>
    <message>
        <source>The article that it is a newer text of</source>
        <translation>Стаття, новішим текстом якої вона є</translation>
    </message>
    <message>
        <source>The file that it was read from</source>
        <translation>Файл, з якого прочитано статтю</translation>
    </message>
    <message>
        <source>The headline, of the text or as stated</source>
        <translation>Заголовок: з тексту або вказаний</translation>
    </message>
    <message>
        <source>The language of the text</source>
        <translation>Мова тексту</translation>
    </message>
    <message>
        <source>The stories it is in</source>
        <translation>Сюжети, до яких належить стаття</translation>
    </message>
    <message>
        <source>Tick the articles that have a column (Space)</source>
        <translation>Позначте статті, що мають стовпець (пробіл)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Оновлено</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Вебадреса</translation>
    </message>
    <message>
        <source>What it is among the outlet&apos;s texts</source>
        <translation>Чим він є серед текстів видання</translation>
    </message>
    <message>
        <source>When it was changed last</source>
        <translation>Коли востаннє змінено</translation>
    </message>
    <message>
        <source>When it was published, with evidence</source>
        <translation>Коли опубліковано, з підставою</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Де опубліковано</translation>
    </message>
    <message>
        <source>Whether the text is all there is</source>
        <translation>Чи це весь текст</translation>
    </message>
    <message>
        <source>Who spread the text</source>
        <translation>Хто поширив текст</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Хто написав</translation>
    </message>
    <message>
        <source>Whose text it is (F2 edits)</source>
        <translation>Чий це текст (F2 — змінити)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слів</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Слів у тексті</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>, NOT as imported</source>
        <translation>, НЕ такий, як імпортовано</translation>
    </message>
    <message>
        <source>, unchanged since import</source>
        <translation>, не змінено від імпорту</translation>
    </message>
    <message>
        <source>Came in: {}, {}</source>
        <translation>Надійшла: {}, {}</translation>
    </message>
    <message>
        <source>Its stored text is damaged: it can be read, not changed.</source>
        <translation>Збережений текст пошкоджено: його можна читати, але не змінювати.</translation>
    </message>
    <message>
        <source>Nearly the same text as {}: proposed by the program</source>
        <translation>Майже той самий текст, що й {}: запропоновано програмою</translation>
    </message>
    <message>
        <source>Not the same text as {}</source>
        <translation>Не той самий текст, що {}</translation>
    </message>
    <message>
        <source>Nothing is recorded of how it came in</source>
        <translation>Як стаття надійшла, не записано</translation>
    </message>
    <message>
        <source>Original: SHA-256 {}{} · read as {}</source>
        <translation>Оригінал: SHA-256 {}{} · прочитано як {}</translation>
    </message>
    <message>
        <source>SHA-256 of the original: {}</source>
        <translation>SHA-256 оригіналу: {}</translation>
    </message>
    <message>
        <source>Same text as {}</source>
        <translation>Той самий текст, що й {}</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>без заголовка</translation>
    </message>
    <message>
        <source>said by {}</source>
        <translation>так каже {}</translation>
    </message>
</context>
<context>
    <name>LibraryDoors</name>
    <message>
        <source>A{} is a newer text of A{}.</source>
        <translation>A{} — новіший текст A{}.</translation>
    </message>
    <message>
        <source>No original of {} is stored.</source>
        <translation>Оригіналу {} не збережено.</translation>
    </message>
    <message>
        <source>Show A{}</source>
        <translation>Показати A{}</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message>
        <source>Add {} to “{}”</source>
        <translation>Додати {} до «{}»</translation>
    </message>
    <message>
        <source>Close the column of {}</source>
        <translation>Закрити стовпець: {}</translation>
    </message>
    <message>
        <source>Count copies once</source>
        <translation>Копії рахувати раз</translation>
    </message>
    <message>
        <source>Count every copy</source>
        <translation>Рахувати кожну копію</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Give {} a column</source>
        <translation>Дати стовпець: {}</translation>
    </message>
    <message>
        <source>Move story “{}”</source>
        <translation>Посунути сюжет «{}»</translation>
    </message>
    <message>
        <source>New story “{}”</source>
        <translation>Новий сюжет «{}»</translation>
    </message>
    <message>
        <source>Not the same text: {}</source>
        <translation>Різні тексти: {}</translation>
    </message>
    <message>
        <source>Open “{}”</source>
        <translation>Відкрити «{}»</translation>
    </message>
    <message>
        <source>Remove story “{}”</source>
        <translation>Вилучити сюжет «{}»</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Вилучити {}</translation>
    </message>
    <message>
        <source>Rename story to “{}”</source>
        <translation>Перейменувати сюжет на «{}»</translation>
    </message>
    <message>
        <source>Same text: {}</source>
        <translation>Той самий текст: {}</translation>
    </message>
    <message>
        <source>Take back what was said of {}</source>
        <translation>Відкликати сказане про {}</translation>
    </message>
    <message>
        <source>Take {} from “{}”</source>
        <translation>Забрати {} із «{}»</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статті ({})</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>LibraryGroups</name>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>1 outlet</source>
        <translation>1 видання</translation>
    </message>
    <message>
        <source>1 outlet stated</source>
        <translation>вказано 1 видання</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 текст</translation>
    </message>
    <message>
        <source>In no copy group</source>
        <translation>Поза групами копій</translation>
    </message>
    <message>
        <source>In no story</source>
        <translation>Не в сюжеті</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Outlet not stated</source>
        <translation>Видання не вказано</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
    <message>
        <source>{} outlets</source>
        <translation>видань: {}</translation>
    </message>
    <message>
        <source>{} outlets stated</source>
        <translation>вказано видань: {}</translation>
    </message>
    <message>
        <source>{} texts</source>
        <translation>текстів: {}</translation>
    </message>
    <message>
        <source>{}: proposed as one text</source>
        <translation>{}: запропоновано як один текст</translation>
    </message>
    <message>
        <source>{}: the same text</source>
        <translation>{}: той самий текст</translation>
    </message>
</context>
<context>
    <name>LibraryMenus</name>
    <message>
        <source>Add to story</source>
        <translation>Додати до сюжету</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Вниз</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Вгору</translation>
    </message>
    <message>
        <source>Close the column in “{}”</source>
        <translation>Закрити стовпець у «{}»</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копіювати опис джерела</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Facts…</source>
        <translation>Відомості…</translation>
    </message>
    <message>
        <source>Give a column in “{}”</source>
        <translation>Дати стовпець у «{}»</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Посунути вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Посунути вгору</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Новий сюжет</translation>
    </message>
    <message>
        <source>New story of these</source>
        <translation>Новий сюжет із цих</translation>
    </message>
    <message>
        <source>Not the same text</source>
        <translation>Інший текст</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove story</source>
        <translation>Вилучити сюжет</translation>
    </message>
    <message>
        <source>Remove {} articles</source>
        <translation>Вилучити статті ({})</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Той самий текст</translation>
    </message>
    <message>
        <source>Show in original</source>
        <translation>Показати в оригіналі</translation>
    </message>
    <message>
        <source>Show in the columns</source>
        <translation>Показати у стовпцях</translation>
    </message>
    <message>
        <source>Take back that it is not the same text</source>
        <translation>Відкликати, що це різні тексти</translation>
    </message>
    <message>
        <source>Take back that it is the same text</source>
        <translation>Відкликати, що це той самий текст</translation>
    </message>
    <message>
        <source>Take from “{}”</source>
        <translation>Забрати із «{}»</translation>
    </message>
    <message>
        <source>These have the same text</source>
        <translation>У цих той самий текст</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>has a column</source>
        <translation>має стовпець</translation>
    </message>
    <message>
        <source>has no column</source>
        <translation>не має стовпця</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>, open</source>
        <translation>, відкрито</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>All typed words must occur in one row.</source>
        <translation>Усі введені слова мають бути в одному рядку.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Drag articles onto it, or choose “Add to story” in their menu.</source>
        <translation>Перетягніть статті на нього або виберіть «Додати до сюжету» в їхньому меню.</translation>
    </message>
    <message>
        <source>Drop files here, add files (Ctrl+O), a folder or an address (Ctrl+Shift+A), or paste a text (Ctrl+V).</source>
        <translation>Перетягніть сюди файли, додайте файли (Ctrl+O), теку чи адресу (Ctrl+Shift+A) або вставте текст (Ctrl+V).</translation>
    </message>
    <message>
        <source>No articles in this story yet</source>
        <translation>У цьому сюжеті ще немає статей</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей ще немає</translation>
    </message>
    <message>
        <source>None of {} shown</source>
        <translation>Не показано жодної з {}</translation>
    </message>
    <message>
        <source>Nothing matches “{}”</source>
        <translation>Нічого не відповідає «{}»</translation>
    </message>
    <message>
        <source>Only {} chosen articles ✕</source>
        <translation>Лише вибрані статті ({}) ✕</translation>
    </message>
    <message>
        <source>Selected: {}</source>
        <translation>Вибрано: {}</translation>
    </message>
    <message>
        <source>{} of {} shown: {}</source>
        <translation>Показано {} з {}: {}</translation>
    </message>
    <message>
        <source>{}, {} texts</source>
        <translation>{}, текстів: {}</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Nearly {}: proposed by the program, not confirmed</source>
        <translation>{} (майже): запропоновано програмою, не підтверджено</translation>
    </message>
    <message>
        <source>from its text</source>
        <translation>з тексту</translation>
    </message>
    <message>
        <source>newer text of A{}</source>
        <translation>новіший текст A{}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>без заголовка</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>outlet not stated</source>
        <translation>видання не вказано</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>пропозиція</translation>
    </message>
    <message>
        <source>same text as {}</source>
        <translation>текст як у {}</translation>
    </message>
    <message>
        <source>stored text damaged</source>
        <translation>текст пошкоджено</translation>
    </message>
    <message>
        <source>stored text is damaged</source>
        <translation>збережений текст пошкоджено</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>припущення</translation>
    </message>
    <message>
        <source>{}
Evidence: {}</source>
        <translation>{}
Підстава: {}</translation>
    </message>
    <message>
        <source>{}
Evidence: {}. Nobody confirmed it.</source>
        <translation>{}
Підстава: {}. Ніхто цього не підтвердив.</translation>
    </message>
    <message>
        <source>{} ({} UTC)</source>
        <translation>{} ({} UTC)</translation>
    </message>
    <message>
        <source>{}, confirmed by a person</source>
        <translation>{}, підтверджено людиною</translation>
    </message>
    <message>
        <source>{}, unconfirmed</source>
        <translation>{}, не підтверджено</translation>
    </message>
</context>
<context>
    <name>LinesList</name>
    <message>
        <source>Enter reads the line in its article, Space chooses it, Esc goes to the box</source>
        <translation>Enter показує рядок у його статті, пробіл вибирає його, Esc веде до поля пошуку</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Знайдені уривки</translation>
    </message>
</context>
<context>
    <name>LinkDoors</name>
    <message>
        <source>A statement has passages of two articles at least.</source>
        <translation>У твердженні мають бути уривки щонайменше з двох статей.</translation>
    </message>
    <message>
        <source>Go to a passage first.</source>
        <translation>Спершу перейдіть до уривка.</translation>
    </message>
    <message>
        <source>Join {} with {}</source>
        <translation>Об’єднати {} з {}</translation>
    </message>
    <message>
        <source>Link with the marked passage</source>
        <translation>Зв’язати з позначеним уривком</translation>
    </message>
    <message>
        <source>Link with {}</source>
        <translation>Зв’язати з {}</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>Зв’язати {}</translation>
    </message>
    <message>
        <source>Linking {}: release on a passage of another article. Esc cancels.</source>
        <translation>Зв’язування {}: відпустіть на уривку іншої статті. Esc скасовує.</translation>
    </message>
    <message>
        <source>Lock {}</source>
        <translation>Закріпити {}</translation>
    </message>
    <message>
        <source>Marked: {}. Go to another article and press L. Esc lets go.</source>
        <translation>Позначено: {}. Перейдіть до іншої статті й натисніть L. Esc відпускає.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Нічого не позначено</translation>
    </message>
    <message>
        <source>Release to link {} – {}</source>
        <translation>Відпустіть, щоб зв’язати {} – {}</translation>
    </message>
    <message>
        <source>Split {} off {}</source>
        <translation>Відокремити {} від {}</translation>
    </message>
    <message>
        <source>Unlock {}</source>
        <translation>Відкріпити {}</translation>
    </message>
    <message>
        <source>{} and {} stand in one statement already, {}.</source>
        <translation>{} і {} вже стоять в одному твердженні, {}.</translation>
    </message>
    <message>
        <source>{} stands alone, as a person said. Unlock it to let the program decide.</source>
        <translation>{} стоїть окремо, бо так сказала людина. Відкріпіть його, щоб вирішувала програма.</translation>
    </message>
    <message>
        <source>{} stands in no statement: the program found it in one article only.</source>
        <translation>{} не входить до жодного твердження: програма знайшла його лише в одній статті.</translation>
    </message>
    <message>
        <source>{}: linked by hand already.</source>
        <translation>{}: уже зв’язано вручну.</translation>
    </message>
</context>
<context>
    <name>LinkDrag</name>
    <message>
        <source>Drag from here to a passage of another article to link the two. Keys: M, then L.</source>
        <translation>Перетягніть звідси до уривка іншої статті, щоб зв’язати їх. Клавіші: M, потім L.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>1 in {} is missed</source>
        <translation>1 з {} пропущено</translation>
    </message>
    <message>
        <source>about 1 link in {} is wrong</source>
        <translation>приблизно 1 зв’язок із {} хибний</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>зважено</translation>
    </message>
    <message>
        <source>generous</source>
        <translation>щедро</translation>
    </message>
    <message>
        <source>nearly half are missed</source>
        <translation>майже половину пропущено</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>суворо</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Go to a passage first, or select a part of one.</source>
        <translation>Спершу перейдіть до уривка або виділіть його частину.</translation>
    </message>
    <message>
        <source>Mark a passage first (M), go to another article, then link them (L).</source>
        <translation>Спершу позначте уривок (M), перейдіть до іншої статті й зв’яжіть їх (L).</translation>
    </message>
    <message>
        <source>Select words of one passage only to link a part of it.</source>
        <translation>Щоб зв’язати частину уривка, виділіть слова лише з нього.</translation>
    </message>
    <message>
        <source>a part of {}</source>
        <translation>частина {}</translation>
    </message>
    <message>
        <source>{} and {} are of the same article: a link joins two articles.</source>
        <translation>{} і {} — з однієї статті: зв’язок поєднує дві статті.</translation>
    </message>
</context>
<context>
    <name>LinksButton</name>
    <message>
        <source>How sure a link must be to be shown (Alt+Shift+1 to 3)</source>
        <translation>Наскільки певним має бути зв’язок, щоб його показати (Alt+Shift+1…3)</translation>
    </message>
    <message>
        <source>Links: {} ▾</source>
        <translation>Зв’язки: {} ▾</translation>
    </message>
    <message>
        <source>{} ▾</source>
        <translation>{} ▾</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>A reason is needed, such as: not about the subject</source>
        <translation>Потрібна причина, наприклад: не за темою</translation>
    </message>
    <message>
        <source>All that was ever added to this project</source>
        <translation>Усе, що будь-коли додавали до цього проєкту</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копіювати все</translation>
    </message>
    <message>
        <source>Copy all lines with their reasons as text</source>
        <translation>Копіювати всі рядки з причинами як текст</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Виключити</translation>
    </message>
    <message>
        <source>Exclude {}</source>
        <translation>Виключити {}</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Виключити…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter: a name, an outcome, a reason</source>
        <translation>Фільтр: назва, наслідок, причина</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Журнал імпорту</translation>
    </message>
    <message>
        <source>It is whole</source>
        <translation>Вона повна</translation>
    </message>
    <message>
        <source>Nothing was added yet. Add articles with Ctrl+O.</source>
        <translation>Ще нічого не додано. Додайте статті: Ctrl+O.</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Save these lines</source>
        <translation>Зберегти ці рядки</translation>
    </message>
    <message>
        <source>Say that nothing is missing: it is compared fully</source>
        <translation>Вказати, що нічого не бракує: статтю буде порівняно повністю</translation>
    </message>
    <message>
        <source>Show only lines with these words (Ctrl+F)</source>
        <translation>Показувати лише рядки з цими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show the article of this line (Enter)</source>
        <translation>Показати статтю цього рядка (Enter)</translation>
    </message>
    <message>
        <source>Take it out of the project, and say why (Delete)</source>
        <translation>Вилучити її з проєкту й сказати чому (Delete)</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Що додано</translation>
    </message>
    <message>
        <source>Why is it left out? The import log keeps the reason and your name.</source>
        <translation>Чому її виключено? Журнал імпорту зберігає причину та ваше ім’я.</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Що з ним сталося</translation>
    </message>
    <message>
        <source>What became of what was added</source>
        <translation>Що сталося з доданим</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Що прочитано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking for what differs</source>
        <translation>Пошук того, що розходиться</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Text at {:.0%}</source>
        <translation>Текст: {:.0%}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation> (лише для читання)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Редагування</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Reopen closed article</source>
        <translation>Знову відкрити закриту статтю</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>statement {}, found {}</source>
        <translation>твердження {}, є {}</translation>
    </message>
    <message>
        <source>{}; locked by a person</source>
        <translation>{}; закріплено людиною</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>differs</source>
        <translation>відрізняється</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>розходиться</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переставлено</translation>
    </message>
    <message>
        <source>only on this side</source>
        <translation>лише з цього боку</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>1 of them by a speaker whom the program guessed</source>
        <translation>з них 1 — мовця, про якого програма здогадалася</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 слово</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Усі мовці</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За ім’ям</translation>
    </message>
    <message>
        <source>By words, most first</source>
        <translation>За словами, спершу найбільше</translation>
    </message>
    <message>
        <source>Enter or a double click shows the quotes</source>
        <translation>Enter або подвійне клацання показує цитати</translation>
    </message>
    <message>
        <source>Guessed speakers are counted; the tooltip says how many.</source>
        <translation>Мовців, про яких програма здогадалася, враховано; скільки їх, каже підказка.</translation>
    </message>
    <message>
        <source>In what order the speakers are</source>
        <translation>У якому порядку мовці</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>No quotes were found.</source>
        <translation>Цитат не знайдено.</translation>
    </message>
    <message>
        <source>Only in A{}: speakers who are not named are not joined over articles.</source>
        <translation>Лише в A{}: неназваних мовців не об’єднано між статтями.</translation>
    </message>
    <message>
        <source>Order: {} ▾</source>
        <translation>Порядок: {} ▾</translation>
    </message>
    <message>
        <source>Per 1,000 words of headline, body and captions. Bar: that share, its filled part in quotation marks.</source>
        <translation>На 1000 слів заголовка, тексту й підписів. Смужка: ця частка, заповнене — у лапках.</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Зображення (PNG)…</translation>
    </message>
    <message>
        <source>Picture with text (SVG)…</source>
        <translation>Зображення з текстом (SVG)…</translation>
    </message>
    <message>
        <source>Quotes found by the program, not checked</source>
        <translation>Цитати знайшла програма, не перевірено</translation>
    </message>
    <message>
        <source>Quotes found by the program, not checked; {}</source>
        <translation>Цитати знайшла програма, не перевірено; {}</translation>
    </message>
    <message>
        <source>Save table… ▾</source>
        <translation>Зберегти таблицю… ▾</translation>
    </message>
    <message>
        <source>Save the table as a picture or CSV</source>
        <translation>Зберегти таблицю як зображення або CSV</translation>
    </message>
    <message>
        <source>Speakers by outlets</source>
        <translation>Мовці за виданнями</translation>
    </message>
    <message>
        <source>Sums count copies of a text once: the one with most words.</source>
        <translation>Суми рахують копії тексту один раз: ту, де найбільше слів.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблиця (CSV)…</translation>
    </message>
    <message>
        <source>What is reported to be thought is listed apart and no quoted words.</source>
        <translation>Переказані думки стоять окремо й не є процитованими словами.</translation>
    </message>
    <message>
        <source>What two say together counts for each of them, and once in the sums.</source>
        <translation>Сказане двома разом враховано кожному з них, а в сумах один раз.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слів</translation>
    </message>
    <message>
        <source>Words quoted, n of quotes, words per 1,000</source>
        <translation>Процитовано слів, цитат, слів на 1000</translation>
    </message>
    <message>
        <source>all in quotation marks</source>
        <translation>усе в лапках</translation>
    </message>
    <message>
        <source>no quote found</source>
        <translation>цитати не знайдено</translation>
    </message>
    <message>
        <source>none in quotation marks</source>
        <translation>нічого в лапках</translation>
    </message>
    <message>
        <source>not joined over articles</source>
        <translation>не об’єднано між статтями</translation>
    </message>
    <message>
        <source>of them {}</source>
        <translation>з них {}</translation>
    </message>
    <message>
        <source>thoughts reported: {}</source>
        <translation>переказано думок: {}</translation>
    </message>
    <message>
        <source>thoughts: {}</source>
        <translation>думок: {}</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>{}
Enter on a figure shows the quotes that it counts</source>
        <translation>{}
Enter на числі показує цитати, які воно рахує</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
    <message>
        <source>{} in 1 quote</source>
        <translation>{} в 1 цитаті</translation>
    </message>
    <message>
        <source>{} in quotation marks</source>
        <translation>у лапках: {}</translation>
    </message>
    <message>
        <source>{} in {} quotes</source>
        <translation>{}, цитат: {}</translation>
    </message>
    <message>
        <source>{} of them by a speaker whom the program guessed</source>
        <translation>з них {} — мовців, про яких програма здогадалася</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
    <message>
        <source>{} per 1,000</source>
        <translation>{} на 1000</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>слів: {}</translation>
    </message>
    <message>
        <source>{}, each text once</source>
        <translation>{}, кожен текст один раз</translation>
    </message>
    <message>
        <source>{}, n = {}</source>
        <translation>{}, n = {}</translation>
    </message>
    <message>
        <source>{}, probably same text as {}</source>
        <translation>{}, імовірно, той самий текст, що {}</translation>
    </message>
    <message>
        <source>{}, same text as {}</source>
        <translation>{}, той самий текст, що {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Arrow keys go from cell to cell; Enter shows the quotes of one</source>
        <translation>Стрілки ведуть від клітинки до клітинки; Enter показує цитати клітинки</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>Speakers by outlets, in quoted words</source>
        <translation>Мовці за виданнями, у процитованих словах</translation>
    </message>
</context>
<context>
    <name>MemoBox</name>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Keep it (Ctrl+Enter)</source>
        <translation>Зберегти (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Memo on {}</source>
        <translation>Мемо: {}</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <source>The first line is its title. Ctrl+Enter keeps it.</source>
        <translation>Перший рядок — заголовок. Ctrl+Enter зберігає.</translation>
    </message>
    <message>
        <source>Write no memo</source>
        <translation>Не писати мемо</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Arrow keys choose the code that is kept</source>
        <translation>Стрілки вибирають код, який залишиться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Нічого не змінювати (Esc)</translation>
    </message>
    <message>
        <source>Code that is kept</source>
        <translation>Код, який залишиться</translation>
    </message>
    <message>
        <source>Make one code of two (Enter)</source>
        <translation>Зробити з двох кодів один (Enter)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Злити</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Злити коди</translation>
    </message>
    <message>
        <source>Merge {} into another code</source>
        <translation>Злити {} з іншим кодом</translation>
    </message>
    <message>
        <source>There is no other code it could go into.</source>
        <translation>Немає іншого коду, з яким його можна злити.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Other ways of showing what was found</source>
        <translation>Інші способи показати знайдене</translation>
    </message>
</context>
<context>
    <name>NearPassage</name>
    <message>
        <source>Link</source>
        <translation>Зв’язати</translation>
    </message>
    <message>
        <source>Link {} with {}</source>
        <translation>Зв’язати {} з {}</translation>
    </message>
    <message>
        <source>Say that {} states the same as {}</source>
        <translation>Сказати, що {} стверджує те саме, що й {}</translation>
    </message>
    <message>
        <source>Show {} in the article</source>
        <translation>Показати {} у статті</translation>
    </message>
</context>
<context>
    <name>NearTable</name>
    <message>
        <source>Words near hits</source>
        <translation>Слова поруч зі збігами</translation>
    </message>
</context>
<context>
    <name>NoteDoors</name>
    <message>
        <source>Go to a note first: click it, or press Shift+N.</source>
        <translation>Спершу перейдіть до нотатки: клацніть її або натисніть Shift+N.</translation>
    </message>
    <message>
        <source>Go to a passage or select words first.</source>
        <translation>Спершу перейдіть до уривка або виділіть слова.</translation>
    </message>
    <message>
        <source>New note: {}</source>
        <translation>Нова нотатка: {}</translation>
    </message>
    <message>
        <source>No code has the key {} yet. N gives or makes one.</source>
        <translation>Клавіші {} ще не має жоден код. N дає код або створює новий.</translation>
    </message>
    <message>
        <source>No note is chosen here. Shift+N goes through those that are here.</source>
        <translation>Тут не вибрано нотатки. Shift+N веде по черзі тими, що тут є.</translation>
    </message>
    <message>
        <source>There is no note here. N makes one.</source>
        <translation>Тут немає нотатки. N створить її.</translation>
    </message>
    <message>
        <source>{} ({} of {} here)</source>
        <translation>{} (тут {} з {})</translation>
    </message>
    <message>
        <source>{}, by {}</source>
        <translation>{}, автор: {}</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Ctrl+Enter keeps the note, Esc takes back what was typed</source>
        <translation>Ctrl+Enter зберігає примітку, Esc відкидає набране</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Примітка (N)</translation>
    </message>
</context>
<context>
    <name>NoteJumps</name>
    <message>
        <source>A{} is in no story. The library (Ctrl+3) puts it into one.</source>
        <translation>A{} не належить до жодного сюжету. Додати її можна в бібліотеці (Ctrl+3).</translation>
    </message>
    <message>
        <source>Reopen A{}</source>
        <translation>Знову відкрити A{}</translation>
    </message>
    <message>
        <source>The words of {} are not shown.</source>
        <translation>Слова {} не показано.</translation>
    </message>
    <message>
        <source>{} has no place: its words are not in the article any more.</source>
        <translation>{} не має місця: її слів у статті вже немає.</translation>
    </message>
    <message>
        <source>{} is a memo; F2 edits it.</source>
        <translation>{} — це мемо; F2 його редагує.</translation>
    </message>
</context>
<context>
    <name>NoteMenus</name>
    <message>
        <source>Code or comment on all of {}…</source>
        <translation>Код або коментар до всієї {}…</translation>
    </message>
    <message>
        <source>Code or comment…</source>
        <translation>Код або коментар…</translation>
    </message>
    <message>
        <source>Codes and comment…</source>
        <translation>Коди й коментар…</translation>
    </message>
    <message>
        <source>Give a code</source>
        <translation>Дати код</translation>
    </message>
    <message>
        <source>Note on {}…</source>
        <translation>Нотатка до {}…</translation>
    </message>
    <message>
        <source>Note: {}…</source>
        <translation>Нотатка: {}…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>NoteSteps</name>
    <message>
        <source>Code {}: {}</source>
        <translation>Код {}: {}</translation>
    </message>
    <message>
        <source>Code {}: {} (new)</source>
        <translation>Код {}: {} (новий)</translation>
    </message>
    <message>
        <source>Colour {}</source>
        <translation>Колір {}</translation>
    </message>
    <message>
        <source>Comment {}</source>
        <translation>Коментар {}</translation>
    </message>
    <message>
        <source>Move the end of N{}</source>
        <translation>Пересунути кінець N{}</translation>
    </message>
    <message>
        <source>Move the start of N{}</source>
        <translation>Пересунути початок N{}</translation>
    </message>
    <message>
        <source>Remove N{}</source>
        <translation>Вилучити N{}</translation>
    </message>
    <message>
        <source>Removed N{} (Ctrl+Z takes it back)</source>
        <translation>N{} вилучено (Ctrl+Z скасує це)</translation>
    </message>
    <message>
        <source>Take {} from {}</source>
        <translation>Забрати {} з {}</translation>
    </message>
    <message>
        <source>{} (Ctrl+Z takes it back)</source>
        <translation>{} (Ctrl+Z скасує це)</translation>
    </message>
    <message>
        <source>{}: {} taken away</source>
        <translation>{}: {} забрано</translation>
    </message>
    <message>
        <source>{}: {} taken away, and with it {}, which had nothing else</source>
        <translation>{}: {} забрано, а з ним і {}, де більше нічого не було</translation>
    </message>
    <message>
        <source>{}: {}, a new code</source>
        <translation>{}: {}, новий код</translation>
    </message>
</context>
<context>
    <name>NoteTargets</name>
    <message>
        <source>Link {}</source>
        <translation>Зв’язок {}</translation>
    </message>
    <message>
        <source>{}, all</source>
        <translation>{}, уся</translation>
    </message>
    <message>
        <source>{}, {} passages</source>
        <translation>{}, уривків: {}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>also on {}</source>
        <translation>також на {}</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>коментар</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>виділення</translation>
    </message>
</context>
<context>
    <name>NotesFilter</name>
    <message>
        <source>Any</source>
        <translation>Будь-що</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Будь-який вид</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>За кодом</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>За місцем</translation>
    </message>
    <message>
        <source>By: {}</source>
        <translation>Автор: {}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code: {}</source>
        <translation>Код: {}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Colour: {}</source>
        <translation>Колір: {}</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>On words of articles</source>
        <translation>На словах статей</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Outlet: {}</source>
        <translation>Видання: {}</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Показати всі нотатки</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Сюжет</translation>
    </message>
    <message>
        <source>Story: {}</source>
        <translation>Сюжет: {}</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>З коментарем</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Без коду</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без місця</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>без імені</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>Copy or save what is listed</source>
        <translation>Скопіювати або зберегти показане</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>Фільтр ▾</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Пошук у нотатках</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>У якому порядку</translation>
    </message>
    <message>
        <source>List all notes again</source>
        <translation>Знову показати всі нотатки</translation>
    </message>
    <message>
        <source>Memo ▾</source>
        <translation>Мемо ▾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>Which notes to list</source>
        <translation>Які нотатки показати</translation>
    </message>
    <message>
        <source>Words, comments, codes, authors and addresses are looked through</source>
        <translation>Пошук серед слів, коментарів, кодів, авторів і адрес</translation>
    </message>
    <message>
        <source>Write a memo on the article, the story, a code or the project</source>
        <translation>Написати мемо про статтю, сюжет, код чи проєкт</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Empty memo</source>
        <translation>Порожнє мемо</translation>
    </message>
    <message>
        <source>Memo on A{} {}</source>
        <translation>Мемо про A{} {}</translation>
    </message>
    <message>
        <source>Memo on an article</source>
        <translation>Мемо про статтю</translation>
    </message>
    <message>
        <source>Memo on the code {}</source>
        <translation>Мемо про код {}</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Мемо про проєкт</translation>
    </message>
    <message>
        <source>Memo on the story {}</source>
        <translation>Мемо про сюжет {}</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Без коду</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без місця</translation>
    </message>
    <message>
        <source>and {} more places</source>
        <translation>та ще місць: {}</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>мемо</translation>
    </message>
    <message>
        <source>on Q{}</source>
        <translation>до Q{}</translation>
    </message>
    <message>
        <source>on S{}</source>
        <translation>до S{}</translation>
    </message>
    <message>
        <source>on a link</source>
        <translation>до зв’язку</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>проєкт</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>уся стаття</translation>
    </message>
    <message>
        <source>{}, not in its text any more</source>
        <translation>{}, у тексті вже немає</translation>
    </message>
    <message>
        <source>{}, not in the newer A{}</source>
        <translation>{}, немає в новішій A{}</translation>
    </message>
    <message>
        <source>{}, without a place</source>
        <translation>{}, без місця</translation>
    </message>
</context>
<context>
    <name>NotesListDoors</name>
    <message>
        <source>Choose a note in the list of notes (F6), then select words for it.</source>
        <translation>Виберіть нотатку у списку нотаток (F6), тоді виділіть для неї слова.</translation>
    </message>
    <message>
        <source>Comment of {}</source>
        <translation>Коментар до {}</translation>
    </message>
    <message>
        <source>Copied {} notes with their sources</source>
        <translation>Скопійовано з джерелами, нотаток: {}</translation>
    </message>
    <message>
        <source>Copied {} with its source</source>
        <translation>Скопійовано {} з джерелом</translation>
    </message>
    <message>
        <source>Give {}</source>
        <translation>Дати {}</translation>
    </message>
    <message>
        <source>Go into an article first.</source>
        <translation>Спершу перейдіть до статті.</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Нове мемо</translation>
    </message>
    <message>
        <source>No code has the key {} yet. N gives or makes one.</source>
        <translation>Клавіші {} ще не має жоден код. N дає код або створює новий.</translation>
    </message>
    <message>
        <source>Nothing here has the address N{}.</source>
        <translation>Тут ніщо не має адреси N{}.</translation>
    </message>
    <message>
        <source>N{} removed; Ctrl+Z brings it back</source>
        <translation>N{} вилучено; Ctrl+Z поверне</translation>
    </message>
    <message>
        <source>Put {} on other words</source>
        <translation>Перенести {} на інші слова</translation>
    </message>
    <message>
        <source>Remove N{}</source>
        <translation>Вилучити N{}</translation>
    </message>
    <message>
        <source>Remove {} notes</source>
        <translation>Вилучити нотатки ({})</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Зберегти нотатки</translation>
    </message>
    <message>
        <source>Select the words in an article first, then put {} on them.</source>
        <translation>Спершу виділіть слова в статті, тоді перенесіть на них {}.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>Take {} away</source>
        <translation>Забрати {}</translation>
    </message>
    <message>
        <source>There are no codes yet. N on words of an article makes one.</source>
        <translation>Кодів ще немає. N на словах статті створить перший.</translation>
    </message>
    <message>
        <source>{} has several places; all of them are there.</source>
        <translation>{} має кілька місць; усі вони на місці.</translation>
    </message>
    <message>
        <source>{} is on the selected words now.</source>
        <translation>{} тепер на виділених словах.</translation>
    </message>
    <message>
        <source>{} notes removed; Ctrl+Z brings them back</source>
        <translation>Вилучено нотаток: {}; Ctrl+Z їх поверне</translation>
    </message>
    <message>
        <source>{}: {} (Ctrl+Z takes it back)</source>
        <translation>{}: {} (Ctrl+Z скасує це)</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Codes and colour…	N</source>
        <translation>Коди й колір…	N</translation>
    </message>
    <message>
        <source>Copy with source	Ctrl+C</source>
        <translation>Скопіювати з джерелом	Ctrl+C</translation>
    </message>
    <message>
        <source>Edit the comment	F2</source>
        <translation>Редагувати коментар	F2</translation>
    </message>
    <message>
        <source>Give or take a code</source>
        <translation>Дати або забрати код</translation>
    </message>
    <message>
        <source>Go to its words	Enter</source>
        <translation>До її слів	Enter</translation>
    </message>
    <message>
        <source>Put {} on the selected words</source>
        <translation>Перенести {} на виділені слова</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Вилучити	Del</translation>
    </message>
    <message>
        <source>Remove {} notes	Del</source>
        <translation>Вилучити нотатки ({})	Del</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Every note has its place.</source>
        <translation>Кожна нотатка має своє місце.</translation>
    </message>
    <message>
        <source>No note has “{}” in its words, comment, codes or author.</source>
        <translation>Жодна нотатка не має «{}» у словах, коментарі, кодах чи імені автора.</translation>
    </message>
    <message>
        <source>No note is all of that. “Show all” lists every note.</source>
        <translation>Жодна нотатка не відповідає всьому цьому. «Показати всі» покаже кожну.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article, or go to a passage, and press N to give it a code or a comment; the keys 1 to 9 give the codes used last. “Memo” writes down what belongs to no words.</source>
        <translation>Нотаток ще немає. Виділіть слова в статті або перейдіть до уривка й натисніть N, щоб дати код чи коментар; клавіші 1–9 дають недавні коди. «Мемо» — для того, що не належить до жодних слів.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Notes  {}</source>
        <translation>Нотатки  {}</translation>
    </message>
    <message>
        <source>Put {} on the selected words</source>
        <translation>Перенести {} на виділені слова</translation>
    </message>
    <message>
        <source>Shift+P does it, too, while you are in the articles</source>
        <translation>Це робить і Shift+P, поки ви в статтях</translation>
    </message>
    <message>
        <source>The words of {} are not in the newest text of the article. Select words in an article to give it a place there.</source>
        <translation>Слів {} немає в найновішому тексті статті. Виділіть слова в статті, щоб дати їй місце там.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
</context>
<context>
    <name>NothingPlace</name>
    <message>
        <source>Add articles (Ctrl+Shift+A), and every word of them can be found.</source>
        <translation>Додайте статті (Ctrl+Shift+A), і кожне їхнє слово можна буде знайти.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Поки нічого не знайдено</translation>
    </message>
    <message>
        <source>Nowhere in the project: {}</source>
        <translation>Ніде в проєкті немає: {}</translation>
    </message>
    <message>
        <source>There are no articles yet</source>
        <translation>Статей ще немає</translation>
    </message>
    <message>
        <source>Without {}: {} found by {}</source>
        <translation>Без {} знайдено {} за запитом {}</translation>
    </message>
    <message>
        <source>Words are found in any of their forms. Try fewer words, or one with * at its end.</source>
        <translation>Слова знаходяться в будь-якій формі. Спробуйте менше слів або слово з * наприкінці.</translation>
    </message>
    <message>
        <source>only: and nocounterpart: ask about the articles of the open story that were compared: what was nearly linked, or could not be compared, is not said to have no counterpart.</source>
        <translation>only: і nocounterpart: шукають серед порівняних статей відкритого сюжету. Про те, що майже зв’язано або що не можна було порівняти, не сказано, що відповідника немає.</translation>
    </message>
</context>
<context>
    <name>OffersList</name>
    <message>
        <source>A click, Tab or Right completes; Alt with Up and Down chooses</source>
        <translation>Клацання, Tab або стрілка праворуч доповнює; Alt зі стрілками вгору й униз вибирає</translation>
    </message>
    <message>
        <source>How the search can go on</source>
        <translation>Як продовжити запит</translation>
    </message>
    <message>
        <source>Tab completes · Alt+↑↓ chooses · ↓ results</source>
        <translation>Tab доповнює · Alt+↑↓ вибирає · ↓ до знайденого</translation>
    </message>
</context>
<context>
    <name>OpeningDoors</name>
    <message>
        <source>Looking where to begin</source>
        <translation>Пошук, з чого почати</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>By difference of words, most first</source>
        <translation>За відмінністю слів, спершу найрізніші</translation>
    </message>
    <message>
        <source>By number of articles, most first</source>
        <translation>За кількістю статей, спершу найбільше</translation>
    </message>
    <message>
        <source>By number of texts, most first</source>
        <translation>За кількістю текстів, спершу найбільше</translation>
    </message>
    <message>
        <source>In the order of {}</source>
        <translation>У порядку {}</translation>
    </message>
    <message>
        <source>In what order the rows are (or click a column&apos;s header)</source>
        <translation>У якому порядку стоять рядки (або клацніть заголовок стовпця)</translation>
    </message>
    <message>
        <source>Rows: {} ▾</source>
        <translation>Рядки: {} ▾</translation>
    </message>
    <message>
        <source>Where codes differ, the other rows collapsed</source>
        <translation>Де коди різняться; інші рядки згорнуто</translation>
    </message>
    <message>
        <source>{} ▾</source>
        <translation>{} ▾</translation>
    </message>
</context>
<context>
    <name>OriginalWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the passage</source>
        <translation>Назад до уривка</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>Шукати в оригіналі</translation>
    </message>
    <message>
        <source>NOT the bytes that were imported: SHA-256 {} was recorded.</source>
        <translation>Це НЕ ті байти, які імпортовано: записано SHA-256 {}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation>Наступне знайдене місце (F3)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Original of {}, {}</source>
        <translation>Оригінал {}, {}</translation>
    </message>
    <message>
        <source>Place found before (Shift+F3)</source>
        <translation>Попереднє знайдене місце (Shift+F3)</translation>
    </message>
    <message>
        <source>Show the passage again</source>
        <translation>Показати уривок знову</translation>
    </message>
    <message>
        <source>Text of the original</source>
        <translation>Текст оригіналу</translation>
    </message>
    <message>
        <source>The words of {} were not found again in the original: look for them here.</source>
        <translation>Слів {} в оригіналі знову не знайдено: пошукайте їх тут.</translation>
    </message>
    <message>
        <source>Type words to find (Ctrl+F)</source>
        <translation>Уведіть слова для пошуку (Ctrl+F)</translation>
    </message>
    <message>
        <source>Unchanged since import, SHA-256 {}. Shown as text; nothing is loaded.</source>
        <translation>Не змінено від часу імпорту, SHA-256 {}. Показано як текст; нічого не завантажено.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>{} is marked.</source>
        <translation>{} позначено.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} чи більше</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>, {} more with the same text</source>
        <translation>, копій: {}</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 текст</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>Усі видання</translation>
    </message>
    <message>
        <source>Enter or a double click lists them, passage by passage</source>
        <translation>Enter або подвійне клацання показує їх уривок за уривком</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>пн</translation>
    </message>
    <message>
        <source>Month {}</source>
        <translation>Місяць {}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Outlet not stated</source>
        <translation>Видання не вказано</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>сб</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>нд</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>чт</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>вт</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ср</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>n = {} in {} words</source>
        <translation>n = {}, слів: {}</translation>
    </message>
    <message>
        <source>no text in the project</source>
        <translation>у проєкті текстів немає</translation>
    </message>
    <message>
        <source>none in {}</source>
        <translation>0; усього {}</translation>
    </message>
    <message>
        <source>of {}</source>
        <translation>усього {}</translation>
    </message>
    <message>
        <source>{} articles, copies counted once</source>
        <translation>статей: {}, копії враховано один раз</translation>
    </message>
    <message>
        <source>{} hits in {} words</source>
        <translation>збігів: {}, слів: {}</translation>
    </message>
    <message>
        <source>{} in 1,000 words</source>
        <translation>{} на 1000 слів</translation>
    </message>
    <message>
        <source>{} of {} found</source>
        <translation>знайдено {}, усього {}</translation>
    </message>
    <message>
        <source>{} texts</source>
        <translation>текстів: {}</translation>
    </message>
    <message>
        <source>{}, {} words</source>
        <translation>{}, слів: {}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>, places found: {}</source>
        <translation>, знайдених місць: {}</translation>
    </message>
    <message>
        <source>Click or drag to go there; Alt+Page Down goes to the next sign</source>
        <translation>Клацніть або тягніть, щоб перейти; Alt+Page Down веде до наступної позначки</translation>
    </message>
    <message>
        <source>No more signs above in the overview of {}</source>
        <translation>Вище в огляді {} позначок більше немає</translation>
    </message>
    <message>
        <source>No more signs below in the overview of {}</source>
        <translation>Нижче в огляді {} позначок більше немає</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не порівняно</translation>
    </message>
    <message>
        <source>passages with similar passages elsewhere: {}</source>
        <translation>уривків зі схожими в інших статтях: {}</translation>
    </message>
    <message>
        <source>places found: {}</source>
        <translation>знайдених місць: {}</translation>
    </message>
    <message>
        <source>where numbers or names disagree: {}</source>
        <translation>де числа чи імена розходяться: {}</translation>
    </message>
    <message>
        <source>with no counterpart found: {}</source>
        <translation>без знайденого відповідника: {}</translation>
    </message>
    <message>
        <source>{} % into the text</source>
        <translation>{} % тексту</translation>
    </message>
    <message>
        <source>{} of {} passages have counterparts</source>
        <translation>{} з {} уривків мають відповідники</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>OverviewSlider</name>
    <message>
        <source>Along the overview of the article (Left, Right, Enter)</source>
        <translation>Уздовж огляду статті (ліворуч, праворуч, Enter)</translation>
    </message>
    <message>
        <source>Left and Right go along it by sign or page, Enter into the text there</source>
        <translation>Стрілки ліворуч і праворуч ведуть уздовж нього позначками чи сторінками, Enter — у текст там</translation>
    </message>
    <message>
        <source>Overview of {}, {}</source>
        <translation>Огляд {}, {}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Look for articles that report the same event</source>
        <translation>Шукати статті про ту саму подію</translation>
    </message>
    <message>
        <source>Make a new story</source>
        <translation>Створити новий сюжет</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Знову показати всі статті</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Сюжети</translation>
    </message>
    <message>
        <source>Suggest stories</source>
        <translation>Запропонувати сюжети</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Click a passage, or press Enter on it, to see how the others word it.</source>
        <translation>Клацніть уривок або натисніть на ньому Enter, щоб побачити, як це сказано в інших.</translation>
    </message>
    <message>
        <source>Dates disagree</source>
        <translation>Дати розходяться</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Перейти до {}</translation>
    </message>
    <message>
        <source>Go to {}, {}</source>
        <translation>Перейти до {}, {}</translation>
    </message>
    <message>
        <source>How certain it is disagrees</source>
        <translation>Розходяться в тому, наскільки це певно</translation>
    </message>
    <message>
        <source>How sure each link is</source>
        <translation>Наскільки певний кожен зв’язок</translation>
    </message>
    <message>
        <source>In quotation marks in {} articles; the words differ</source>
        <translation>У лапках у статтях: {}; слова різні</translation>
    </message>
    <message>
        <source>Marked against {}</source>
        <translation>Позначено відносно {}</translation>
    </message>
    <message>
        <source>Marked where at least one of them differs</source>
        <translation>Позначено там, де відрізняється принаймні один</translation>
    </message>
    <message>
        <source>Names disagree</source>
        <translation>Імена розходяться</translation>
    </message>
    <message>
        <source>No counterpart found</source>
        <translation>Відповідника не знайдено</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не порівняно</translation>
    </message>
    <message>
        <source>Not compared yet. Where nothing is running, F5 compares the articles.</source>
        <translation>Ще не порівняно. Якщо нічого не виконується, F5 порівнює статті.</translation>
    </message>
    <message>
        <source>Not compared: this is no running text</source>
        <translation>Не порівняно: це не суцільний текст</translation>
    </message>
    <message>
        <source>Nothing sure enough to be shown</source>
        <translation>Немає нічого досить певного, щоб показати</translation>
    </message>
    <message>
        <source>Numbers disagree</source>
        <translation>Числа розходяться</translation>
    </message>
    <message>
        <source>Only one side says “not”</source>
        <translation>Лише один бік каже «не»</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Можливо, те саме</translation>
    </message>
    <message>
        <source>Possibly the same elsewhere</source>
        <translation>Можливо, те саме є в інших</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>Показати всі ({})</translation>
    </message>
    <message>
        <source>Show all {} similar passages</source>
        <translation>Показати всі схожі уривки ({})</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>Схожі уривки</translation>
    </message>
    <message>
        <source>Similar, too</source>
        <translation>Теж схоже</translation>
    </message>
    <message>
        <source>The passage being read</source>
        <translation>Уривок, який читають</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Слова ті самі</translation>
    </message>
    <message>
        <source>Too different for word marks</source>
        <translation>Надто різне для позначок на словах</translation>
    </message>
    <message>
        <source>Where the words differ, 1 place</source>
        <translation>Де слова різняться: 1 місце</translation>
    </message>
    <message>
        <source>Where the words differ, {} places</source>
        <translation>Де слова різняться, місць: {}</translation>
    </message>
    <message>
        <source>Words differ in 1 place</source>
        <translation>Слова різняться в 1 місці</translation>
    </message>
    <message>
        <source>Words differ in {} places</source>
        <translation>Місць, де слова різняться: {}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} і {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} та ще {}</translation>
    </message>
    <message>
        <source>{} is linked with {} less surely than is shown.</source>
        <translation>{} пов’язано з {} менш певно, ніж показується.</translation>
    </message>
    <message>
        <source>{}, linked by a person</source>
        <translation>{}, зв’язано людиною</translation>
    </message>
    <message>
        <source>{}, linked by the program</source>
        <translation>{}, зв’язано програмою</translation>
    </message>
    <message>
        <source>{}, linked by the program or by a person</source>
        <translation>{}, зв’язано програмою або людиною</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>підтверджено людиною</translation>
    </message>
    <message>
        <source>Add another article (Ctrl+O) to see here how the two word the same.</source>
        <translation>Додайте ще одну статтю (Ctrl+O), щоб побачити тут, як обидві кажуть те саме.</translation>
    </message>
    <message>
        <source>Add articles (Ctrl+O) to see here how they word the same.</source>
        <translation>Додайте статті (Ctrl+O), щоб побачити тут, як вони кажуть те саме.</translation>
    </message>
    <message>
        <source>None of these articles could be compared with another.</source>
        <translation>Жодну з цих статей не вдалося порівняти з іншою.</translation>
    </message>
    <message>
        <source>drawn by a person</source>
        <translation>проведено людиною</translation>
    </message>
    <message>
        <source>names</source>
        <translation>імена</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>сусідні уривки</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ще не порівняно</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>over 0.95</source>
        <translation>понад 0,95</translation>
    </message>
    <message>
        <source>possibly the same</source>
        <translation>можливо, те саме</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>схоже</translation>
    </message>
    <message>
        <source>there is no other article to compare it with</source>
        <translation>немає іншої статті, з якою порівняти</translation>
    </message>
    <message>
        <source>this is no running text</source>
        <translation>це не суцільний текст</translation>
    </message>
    <message>
        <source>{} not compared with {} yet.</source>
        <translation>{} ще не порівняно з {}.</translation>
    </message>
    <message>
        <source>{} not compared with {}: {}.</source>
        <translation>{} не порівняно з {}: {}.</translation>
    </message>
</context>
<context>
    <name>PinChecks</name>
    <message>
        <source>Pin {} checked</source>
        <translation>Пункт {} перевірено</translation>
    </message>
    <message>
        <source>Take back that pin {} was checked</source>
        <translation>Відкликати, що пункт {} перевірено</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>check</source>
        <translation>перевірити</translation>
    </message>
    <message>
        <source>checked absent in {}</source>
        <translation>перевірено: немає в {}</translation>
    </message>
    <message>
        <source>code</source>
        <translation>кодувати</translation>
    </message>
    <message>
        <source>copy with source</source>
        <translation>копіювати з джерелом</translation>
    </message>
    <message>
        <source>level</source>
        <translation>вирівняти</translation>
    </message>
    <message>
        <source>no counterpart found in {}</source>
        <translation>відповідника не знайдено в {}</translation>
    </message>
    <message>
        <source>not compared with {}</source>
        <translation>не порівняно з {}</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ще не порівняно</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>до добірки</translation>
    </message>
    <message>
        <source>possibly in {}</source>
        <translation>можливо, є в {}</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>цитати</translation>
    </message>
    <message>
        <source>why</source>
        <translation>чому</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
    <message>
        <source>{}, not compared yet</source>
        <translation>{}, ще не порівняно</translation>
    </message>
    <message>
        <source>{}, not compared</source>
        <translation>{}, не порівняно</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Enter reads the place in its article; Esc goes to the table</source>
        <translation>Enter показує місце в його статті; Esc веде до таблиці</translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation>Що рахує число</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>Picture of the table</source>
        <translation>Зображення таблиці</translation>
    </message>
    <message>
        <source>The picture as it is saved; arrow keys scroll, Esc closes it</source>
        <translation>Зображення, яким його збережуть; стрілки прокручують, Esc закриває</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The file was not written. Look whether there is room for it.</source>
        <translation>Файл не записано. Перевірте, чи вистачає для нього місця.</translation>
    </message>
    <message>
        <source>The pages could not be drawn. Export the PDF, and print that.</source>
        <translation>Сторінок не вдалося зобразити. Експортуйте PDF і надрукуйте його.</translation>
    </message>
    <message>
        <source>The printer stopped before the last page.</source>
        <translation>Принтер зупинився до останньої сторінки.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is switched on, or choose another.</source>
        <translation>Принтер не приймає сторінок. Перевірте, чи його ввімкнено, або виберіть інший.</translation>
    </message>
</context>
<context>
    <name>ProjectDoors</name>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Everything you did in your copy of the example goes. Until you close the program, Undo brings it back.</source>
        <translation>Усе зроблене у вашій копії прикладу зникне. Доки ви не закриєте програму, «Скасувати» поверне його.</translation>
    </message>
    <message>
        <source>No backup was made. {}</source>
        <translation>Резервної копії не зроблено. {}</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Останні проєкти</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Reset the example?</source>
        <translation>Скинути приклад?</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Зберегти проєкт як</translation>
    </message>
    <message>
        <source>The list was not changed: {}.</source>
        <translation>Список не змінено: {}.</translation>
    </message>
    <message>
        <source>The other window was closed: you can make changes now.</source>
        <translation>Інше вікно закрито: тепер можна вносити зміни.</translation>
    </message>
    <message>
        <source>This project is new and empty already.</source>
        <translation>Цей проєкт і так новий і порожній.</translation>
    </message>
    <message>
        <source>Wireside projects (*.wireside)</source>
        <translation>Проєкти Wireside (*.wireside)</translation>
    </message>
    <message>
        <source>{} is stored already: every change is, as soon as you make it.</source>
        <translation>{} уже збережено: кожна зміна зберігається одразу.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Arrow keys choose an article, Space says how far it is coded</source>
        <translation>Стрілки вибирають статтю, пробіл каже, наскільки її закодовано</translation>
    </message>
    <message>
        <source>Articles of the story</source>
        <translation>Статті сюжету</translation>
    </message>
    <message>
        <source>Hide outlets</source>
        <translation>Сховати видання</translation>
    </message>
    <message>
        <source>Leave out of the list what is done</source>
        <translation>Не показувати в списку готових</translation>
    </message>
    <message>
        <source>Name articles by their number only, so that who wrote it does not matter</source>
        <translation>Називати статті лише номером, щоб не важило, хто це написав</translation>
    </message>
    <message>
        <source>Only those not done</source>
        <translation>Лише не готові</translation>
    </message>
</context>
<context>
    <name>QuoteAnswers</name>
    <message>
        <source>Add a quote in A{}</source>
        <translation>Додати цитату в A{}</translation>
    </message>
    <message>
        <source>Correct {}</source>
        <translation>Виправити {}</translation>
    </message>
    <message>
        <source>Let the program group {}</source>
        <translation>Нехай програма групує {}</translation>
    </message>
    <message>
        <source>Only words that are said or reported can be the same.</source>
        <translation>Тими самими можуть бути лише сказані або переказані слова.</translation>
    </message>
    <message>
        <source>Q{} is not here any more.</source>
        <translation>Q{} тут уже немає.</translation>
    </message>
    <message>
        <source>Take A{}&apos;s quote {} for no quote</source>
        <translation>A{}: {} — не цитата</translation>
    </message>
    <message>
        <source>Take back the correction of Q{}</source>
        <translation>Відкликати виправлення Q{}</translation>
    </message>
    <message>
        <source>Take {} quotes for no quotes</source>
        <translation>Не цитати: {}</translation>
    </message>
    <message>
        <source>That is said already.</source>
        <translation>Це вже сказано.</translation>
    </message>
    <message>
        <source>There is nothing to part here.</source>
        <translation>Тут нема чого розділяти.</translation>
    </message>
    <message>
        <source>Two quotes at least report the same words.</source>
        <translation>Ті самі слова передають щонайменше дві цитати.</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} і {}</translation>
    </message>
    <message>
        <source>{} is alone already.</source>
        <translation>{} уже стоїть окремо.</translation>
    </message>
    <message>
        <source>{} not the words of {}</source>
        <translation>{} — не ті слова, що {}</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
    <message>
        <source>{} report the same words</source>
        <translation>{} передають ті самі слова</translation>
    </message>
</context>
<context>
    <name>QuoteDoors</name>
    <message>
        <source>Mark a quote first (M), go to another one, then press L.</source>
        <translation>Спершу позначте цитату (M), перейдіть до іншої, потім натисніть L.</translation>
    </message>
    <message>
        <source>Marked: Q{}. Go to another quote and press L if it is the same words.</source>
        <translation>Позначено: Q{}. Перейдіть до іншої цитати й натисніть L, якщо це ті самі слова.</translation>
    </message>
    <message>
        <source>Nobody is quoted in this passage, as far as is known.</source>
        <translation>Наскільки відомо, у цьому уривку нікого не процитовано.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Нічого не позначено</translation>
    </message>
    <message>
        <source>Select the words that are quoted first.</source>
        <translation>Спершу виберіть слова, які процитовано.</translation>
    </message>
    <message>
        <source>The program found: {}</source>
        <translation>Програма знайшла: {}</translation>
    </message>
    <message>
        <source>added by a person</source>
        <translation>додано людиною</translation>
    </message>
</context>
<context>
    <name>QuoteFeed</name>
    <message>
        <source>Comparing words</source>
        <translation>Порівняння слів</translation>
    </message>
</context>
<context>
    <name>QuoteMenu</name>
    <message>
        <source>All quotes of {}</source>
        <translation>Усі цитати: {}</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <source>No quote</source>
        <translation>Не цитата</translation>
    </message>
    <message>
        <source>Not the same words as the others</source>
        <translation>Не ті слова, що в інших</translation>
    </message>
    <message>
        <source>Show in Quotes</source>
        <translation>Показати в «Цитатах»</translation>
    </message>
    <message>
        <source>Take back the correction</source>
        <translation>Відкликати виправлення</translation>
    </message>
</context>
<context>
    <name>QuoteNotes</name>
    <message>
        <source>{} and {} more</source>
        <translation>{} та ще {}</translation>
    </message>
</context>
<context>
    <name>QuoteText</name>
    <message>
        <source>Shift+→ ← move the end word by word, Ctrl+Shift+→ ← the beginning; or select.</source>
        <translation>Shift+→ ← пересуває кінець слово за словом, Ctrl+Shift+→ ← — початок; або виберіть.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статті</translation>
    </message>
</context>
<context>
    <name>QuoteTips</name>
    <message>
        <source>attributed to {}</source>
        <translation>приписано: {}</translation>
    </message>
    <message>
        <source>in marks in {}</source>
        <translation>у лапках в {}</translation>
    </message>
    <message>
        <source>in marks in {}, reported in {}</source>
        <translation>у лапках в {}, переказано в {}</translation>
    </message>
    <message>
        <source>marked words, nobody is quoted with them</source>
        <translation>слова в лапках, ними нікого не процитовано</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>без коментаря</translation>
    </message>
    <message>
        <source>no comment by {}</source>
        <translation>без коментаря: {}</translation>
    </message>
    <message>
        <source>no speaker found</source>
        <translation>мовця не знайдено</translation>
    </message>
    <message>
        <source>reported in {}</source>
        <translation>переказано в {}</translation>
    </message>
    <message>
        <source>said by {}</source>
        <translation>каже {}</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>мовця не вказано</translation>
    </message>
    <message>
        <source>{} (“{}”)</source>
        <translation>{} («{}»)</translation>
    </message>
    <message>
        <source>{} → {}</source>
        <translation>{} → {}</translation>
    </message>
    <message>
        <source>{} → {}?</source>
        <translation>{} → {}?</translation>
    </message>
    <message>
        <source>{}; through whom, as printed: “{}”</source>
        <translation>{}; через кого, як надруковано: «{}»</translation>
    </message>
    <message>
        <source>{}?</source>
        <translation>{}?</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source> Unnamed; may or may not be one person.</source>
        <translation> Не названо; може бути однією особою або й ні.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>1 named speaker</source>
        <translation>1 названий мовець</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 цитата</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 текст</translation>
    </message>
    <message>
        <source>A person said that this is no quote. R takes that back.</source>
        <translation>Людина сказала, що це не цитата. R відкликає це.</translation>
    </message>
    <message>
        <source>Found by patterns; {}</source>
        <translation>Знайдено за зразками; {}</translation>
    </message>
    <message>
        <source>Found with the English language model (small, offline)</source>
        <translation>Знайдено англійською мовною моделлю (малою, без мережі)</translation>
    </message>
    <message>
        <source>Found with the English language model (small, offline), by patterns in other languages</source>
        <translation>Знайдено англійською мовною моделлю (малою, без мережі), в інших мовах за зразками</translation>
    </message>
    <message>
        <source>Found with the English language model (small, offline), in some articles by patterns</source>
        <translation>Знайдено англійською мовною моделлю (малою, без мережі), у деяких статтях за зразками</translation>
    </message>
    <message>
        <source>Found with the English language model in an earlier start, in other articles by patterns</source>
        <translation>Знайдено англійською мовною моделлю під час попереднього запуску, в інших статтях — за зразками</translation>
    </message>
    <message>
        <source>Found with the English language model in an earlier start; it is not to be had now</source>
        <translation>Знайдено англійською мовною моделлю під час попереднього запуску; зараз її немає</translation>
    </message>
    <message>
        <source>In 1 article</source>
        <translation>В 1 статті</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Слова в лапках</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Без коментаря</translation>
    </message>
    <message>
        <source>No quote</source>
        <translation>Не цитата</translation>
    </message>
    <message>
        <source>No quote found.</source>
        <translation>Цитати не знайдено.</translation>
    </message>
    <message>
        <source>No quote of the same words found</source>
        <translation>Цитати з тими самими словами не знайдено</translation>
    </message>
    <message>
        <source>No quote, a person said</source>
        <translation>Не цитата, сказала людина</translation>
    </message>
    <message>
        <source>No such quote found in the similar passage</source>
        <translation>Такої цитати у схожому уривку не знайдено</translation>
    </message>
    <message>
        <source>Nobody is quoted with these words: they are marked for another reason.</source>
        <translation>Цими словами нікого не процитовано: лапки тут з іншої причини.</translation>
    </message>
    <message>
        <source>Not compared: the article is in another language</source>
        <translation>Не порівняно: стаття іншою мовою</translation>
    </message>
    <message>
        <source>Not compared: the similar passage is in another language</source>
        <translation>Не порівняно: схожий уривок іншою мовою</translation>
    </message>
    <message>
        <source>Possibly the same, in {}</source>
        <translation>Можливо, те саме, в {}</translation>
    </message>
    <message>
        <source>Quotation marks in {}</source>
        <translation>У лапках — {}</translation>
    </message>
    <message>
        <source>Reported in {}</source>
        <translation>Переказано — {}</translation>
    </message>
    <message>
        <source>Said nothing, or left something open.</source>
        <translation>Нічого не сказано або щось залишено відкритим.</translation>
    </message>
    <message>
        <source>Shown against {}, a transcript.</source>
        <translation>Показано проти {}: це стенограма.</translation>
    </message>
    <message>
        <source>Shown against {}, as you chose.</source>
        <translation>Показано проти {}, як вибрано.</translation>
    </message>
    <message>
        <source>Shown against {}, the first row; B on another row changes that.</source>
        <translation>Показано проти {}, першого рядка; B на іншому рядку це змінює.</translation>
    </message>
    <message>
        <source>Shown against {}: others say that they have it from there.</source>
        <translation>Показано проти {}: інші кажуть, що взяли це звідти.</translation>
    </message>
    <message>
        <source>Titles, nicknames, words held at a distance: in marks, but nobody is quoted.</source>
        <translation>Назви, прізвиська, слова з відстороненням: у лапках, але нікого не процитовано.</translation>
    </message>
    <message>
        <source>What the program took for quotes, and a person did not. Each can be taken back.</source>
        <translation>Що програма вважала цитатами, а людина — ні. Кожне рішення можна відкликати.</translation>
    </message>
    <message>
        <source>Who declined to speak, or left something open. Nobody is quoted with it.</source>
        <translation>Хто відмовився говорити або залишив щось відкритим. Цим нікого не процитовано.</translation>
    </message>
    <message>
        <source>a guess of the program</source>
        <translation>здогад програми</translation>
    </message>
    <message>
        <source>another version of spaCy is installed</source>
        <translation>встановлено іншу версію spaCy</translation>
    </message>
    <message>
        <source>as a person says</source>
        <translation>за словами людини</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>автор: {}</translation>
    </message>
    <message>
        <source>came through</source>
        <translation>через</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>coded {}</source>
        <translation>код: {}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>підтверджено людиною</translation>
    </message>
    <message>
        <source>described as {}</source>
        <translation>описано як {}</translation>
    </message>
    <message>
        <source>grouped by the program</source>
        <translation>об’єднано програмою</translation>
    </message>
    <message>
        <source>in marks</source>
        <translation>у лапках</translation>
    </message>
    <message>
        <source>in marks here, reported there</source>
        <translation>тут у лапках, там переказано</translation>
    </message>
    <message>
        <source>marked words</source>
        <translation>слова в лапках</translation>
    </message>
    <message>
        <source>may or may not be one person</source>
        <translation>може бути однією особою або й ні</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>без коментаря</translation>
    </message>
    <message>
        <source>no language model installed</source>
        <translation>мовної моделі не встановлено</translation>
    </message>
    <message>
        <source>no named speaker</source>
        <translation>названих мовців немає</translation>
    </message>
    <message>
        <source>no quote found</source>
        <translation>цитати не знайдено</translation>
    </message>
    <message>
        <source>no speaker found</source>
        <translation>мовця не знайдено</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>not found: no patterns for this language</source>
        <translation>не знайдено: для цієї мови немає зразків</translation>
    </message>
    <message>
        <source>not named: “{}”</source>
        <translation>не названо: «{}»</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>possibly the same</source>
        <translation>можливо, те саме</translation>
    </message>
    <message>
        <source>probably {}</source>
        <translation>імовірно {}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>переказано</translation>
    </message>
    <message>
        <source>speaker not stated</source>
        <translation>мовця не вказано</translation>
    </message>
    <message>
        <source>speaker {}</source>
        <translation>мовця {}</translation>
    </message>
    <message>
        <source>speakers differ</source>
        <translation>мовці різні</translation>
    </message>
    <message>
        <source>the language model could not read the articles</source>
        <translation>мовна модель не змогла прочитати статей</translation>
    </message>
    <message>
        <source>the language model does not load</source>
        <translation>мовна модель не завантажується</translation>
    </message>
    <message>
        <source>the language model is damaged or unknown</source>
        <translation>мовна модель пошкоджена або невідома</translation>
    </message>
    <message>
        <source>the language model is switched off</source>
        <translation>мовну модель вимкнено</translation>
    </message>
    <message>
        <source>the language model stopped twice</source>
        <translation>мовна модель двічі зупинилася</translation>
    </message>
    <message>
        <source>the others are shown against this one</source>
        <translation>інші показано проти цього</translation>
    </message>
    <message>
        <source>there is a language model for English only</source>
        <translation>мовна модель є лише для англійської</translation>
    </message>
    <message>
        <source>thought, as reported</source>
        <translation>думка, у переказі</translation>
    </message>
    <message>
        <source>together with {}</source>
        <translation>разом із {}</translation>
    </message>
    <message>
        <source>too different from {} for word marks</source>
        <translation>надто відрізняється від {} для позначок слів</translation>
    </message>
    <message>
        <source>verb {}</source>
        <translation>дієслова {}</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>words differ</source>
        <translation>слова різні</translation>
    </message>
    <message>
        <source>words differ from {} in 1 place</source>
        <translation>слова відрізняються від {} в 1 місці</translation>
    </message>
    <message>
        <source>words differ from {} in {} places</source>
        <translation>слова відрізняються від {}, місць: {}</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
    <message>
        <source>{} named speakers</source>
        <translation>названих мовців: {}</translation>
    </message>
    <message>
        <source>{} of {} quotes shown</source>
        <translation>показано цитат: {} із {}</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
    <message>
        <source>{} texts</source>
        <translation>текстів: {}</translation>
    </message>
    <message>
        <source>{}, reported without in {}</source>
        <translation>{}; переказано без лапок: {}</translation>
    </message>
    <message>
        <source>{}, though different speakers are named</source>
        <translation>{}, хоча названо різних мовців</translation>
    </message>
    <message>
        <source>{}, {} without copies</source>
        <translation>{}, без копій {}</translation>
    </message>
    <message>
        <source>{}: probably the same text</source>
        <translation>{}: імовірно, той самий текст</translation>
    </message>
    <message>
        <source>{}: the same text</source>
        <translation>{}: той самий текст</translation>
    </message>
    <message>
        <source>part in marks</source>
        <translation>частково в лапках</translation>
    </message>
</context>
<context>
    <name>QuotesBar</name>
    <message>
        <source>Against {} ▾</source>
        <translation>Проти {} ▾</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>Як вибирає програма</translation>
    </message>
    <message>
        <source>List quotes by</source>
        <translation>Перелічити цитати за</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>The row that the others are shown against (B)</source>
        <translation>Рядок, проти якого показано інші (B)</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Висловлювання</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>відрізняється</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переставлено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>only on this side</source>
        <translation>лише тут</translation>
    </message>
</context>
<context>
    <name>QuotesFoot</name>
    <message>
        <source>back to the table of speakers</source>
        <translation>назад до таблиці мовців</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>поруч</translation>
    </message>
    <message>
        <source>card, table</source>
        <translation>картка, таблиця</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>клітинка</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрити</translation>
    </message>
    <message>
        <source>copy figure</source>
        <translation>копіювати число</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фільтр</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>next side</source>
        <translation>наступний бік</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрити</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>видання</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>quotes counted there</source>
        <translation>враховані там цитати</translation>
    </message>
    <message>
        <source>row</source>
        <translation>рядок</translation>
    </message>
    <message>
        <source>show in Read</source>
        <translation>показати в статтях</translation>
    </message>
    <message>
        <source>show the similar passage</source>
        <translation>показати схожий уривок</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>мовець</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблиця</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>відкликати</translation>
    </message>
    <message>
        <source>utterance</source>
        <translation>висловлювання</translation>
    </message>
</context>
<context>
    <name>QuotesKeys</name>
    <message>
        <source>Code these quotes, or write a comment on them</source>
        <translation>Дати цим цитатам код або написати до них коментар</translation>
    </message>
    <message>
        <source>Copy the quote with its source</source>
        <translation>Скопіювати цитату з джерелом</translation>
    </message>
    <message>
        <source>Correct the quote</source>
        <translation>Виправити цитату</translation>
    </message>
    <message>
        <source>Filter the quotes as you type</source>
        <translation>Фільтрувати цитати під час набору</translation>
    </message>
    <message>
        <source>Give these quotes a recent code, or take it away (1 to 9)</source>
        <translation>Дати цим цитатам недавній код або забрати його (1–9)</translation>
    </message>
    <message>
        <source>Go to the filters; arrows go from one to the next</source>
        <translation>Перейти до фільтрів; стрілки ведуть від одного до іншого</translation>
    </message>
    <message>
        <source>Go to the line that begins with a capital letter; what is typed at once goes on</source>
        <translation>До рядка, що починається з великої літери; набране одразу за нею уточнює</translation>
    </message>
    <message>
        <source>Let the program group these quotes again</source>
        <translation>Дозволити програмі знову об’єднати ці цитати</translation>
    </message>
    <message>
        <source>List outlets, with whom they quote</source>
        <translation>Перелічити видання з тими, кого вони цитують</translation>
    </message>
    <message>
        <source>List speakers, named or described</source>
        <translation>Перелічити мовців, названих чи описаних</translation>
    </message>
    <message>
        <source>List utterances: the same words in several articles</source>
        <translation>Перелічити висловлювання: ті самі слова в кількох статтях</translation>
    </message>
    <message>
        <source>Look yourself where nothing was found</source>
        <translation>Пошукати самому там, де нічого не знайдено</translation>
    </message>
    <message>
        <source>Mark the quote, to join another one with it</source>
        <translation>Позначити цитату, щоб приєднати до неї іншу</translation>
    </message>
    <message>
        <source>Pin the quotes of these words to the brief</source>
        <translation>Додати цитати з цими словами до добірки</translation>
    </message>
    <message>
        <source>Say that nobody is quoted here</source>
        <translation>Вказати, що тут нікого не процитовано</translation>
    </message>
    <message>
        <source>Say that these are not the same words</source>
        <translation>Вказати, що це не ті самі слова</translation>
    </message>
    <message>
        <source>Say that these are the same words</source>
        <translation>Вказати, що це ті самі слова</translation>
    </message>
    <message>
        <source>Say that these are the words of the marked quote</source>
        <translation>Вказати, що це слова позначеної цитати</translation>
    </message>
    <message>
        <source>Show all that this speaker is quoted with</source>
        <translation>Показати все, що процитовано з цього мовця</translation>
    </message>
    <message>
        <source>Show card, speakers by outlets and quotes in turn</source>
        <translation>Показувати по черзі картку, мовців за виданнями й цитати</translation>
    </message>
    <message>
        <source>Show the other rows against this one</source>
        <translation>Показати інші рядки проти цього</translation>
    </message>
    <message>
        <source>against this</source>
        <translation>проти цього</translation>
    </message>
    <message>
        <source>check</source>
        <translation>перевірити</translation>
    </message>
    <message>
        <source>code</source>
        <translation>кодувати</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>виправити</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>позначити</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>не цитата</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>не ті самі</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>до добірки</translation>
    </message>
    <message>
        <source>quote with source</source>
        <translation>цитата з джерелом</translation>
    </message>
    <message>
        <source>same as marked</source>
        <translation>як позначена</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>ті самі слова</translation>
    </message>
</context>
<context>
    <name>QuotesNothing</name>
    <message>
        <source>Looking for quotes was cancelled. F5 begins again.</source>
        <translation>Пошук цитат скасовано. F5 починає знову.</translation>
    </message>
    <message>
        <source>Looking for quotes …</source>
        <translation>Пошук цитат…</translation>
    </message>
    <message>
        <source>Looking for quotes … {} of {} articles are done.</source>
        <translation>Пошук цитат… Готово статей: {} з {}.</translation>
    </message>
    <message>
        <source>No quote has all of this. “Show all” takes the filters away.</source>
        <translation>Жодна цитата не має всього цього. «Показати всі» знімає фільтри.</translation>
    </message>
    <message>
        <source>Quotes are looked for once the articles are compared. F5 compares them.</source>
        <translation>Цитати шукають, коли статті порівняно. F5 порівнює їх.</translation>
    </message>
    <message>
        <source>The program found nobody quoted in these articles. What it missed can be added: select the words in Read (F4), then press Shift+Q.</source>
        <translation>Програма не знайшла, щоб когось у цих статтях процитовано. Пропущене можна додати: виберіть слова в статтях (F4) і натисніть Shift+Q.</translation>
    </message>
    <message>
        <source>There is no article yet. Add some with Ctrl+O, or paste one with Ctrl+V.</source>
        <translation>Статей ще немає. Додайте їх через Ctrl+O або вставте через Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Outlets</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Мовці</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Висловлювання</translation>
    </message>
</context>
<context>
    <name>QuotesSide</name>
    <message>
        <source>Confirm group</source>
        <translation>Підтвердити групу</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Say that this is a quote after all (R)</source>
        <translation>Сказати, що це все ж цитата (R)</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Розділити…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take {} out: {} ({})</source>
        <translation>Вилучити {}: {} ({})</translation>
    </message>
</context>
<context>
    <name>QuotesTable</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Через кого</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не ті самі</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Ті самі слова</translation>
    </message>
    <message>
        <source>Speaker, as printed</source>
        <translation>Мовець, як надруковано</translation>
    </message>
    <message>
        <source>Verb, as printed</source>
        <translation>Дієслово, як надруковано</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Comparing quotes</source>
        <translation>Порівняння цитат</translation>
    </message>
</context>
<context>
    <name>RailMenu</name>
    <message>
        <source>{}  (similar: {})</source>
        <translation>{}  (схоже: {})</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Against the passage read ▾</source>
        <translation>Щодо уривка ▾</translation>
    </message>
    <message>
        <source>Against {} ▾</source>
        <translation>Щодо {} ▾</translation>
    </message>
    <message>
        <source>Against ▾</source>
        <translation>Щодо ▾</translation>
    </message>
    <message>
        <source>All against {} ▾</source>
        <translation>Усі проти {} ▾</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Знахідки</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Певність?</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Marks ▾</source>
        <translation>Позначки ▾</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Зведення</translation>
    </message>
    <message>
        <source>The passage being read</source>
        <translation>Уривок, який читають</translation>
    </message>
    <message>
        <source>What is marked in the words (Alt+1 to 5, Alt+9)</source>
        <translation>Що позначено в словах (Alt+1…5, Alt+9)</translation>
    </message>
    <message>
        <source>What the other articles are shown against (B)</source>
        <translation>Відносно чого показано інші статті (B)</translation>
    </message>
    <message>
        <source>What the program can and cannot find (F1)</source>
        <translation>Що програма вміє знаходити, а що ні (F1)</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>відрізняється</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>розходяться</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переставлено</translation>
    </message>
    <message>
        <source>numbers or names disagree</source>
        <translation>числа чи імена розходяться</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>лише тут</translation>
    </message>
    <message>
        <source>only on this side</source>
        <translation>лише тут</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>переказано</translation>
    </message>
    <message>
        <source>same</source>
        <translation>ті самі</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>ті самі</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
</context>
<context>
    <name>RecentCodes</name>
    <message>
        <source>Recent code {}</source>
        <translation>Недавній код {}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear this list</source>
        <translation>Очистити цей список</translation>
    </message>
    <message>
        <source>Forget that this project was open</source>
        <translation>Забути, що цей проєкт було відкрито</translation>
    </message>
    <message>
        <source>Forget which projects were open; the projects stay</source>
        <translation>Забути, які проєкти було відкрито; самі проєкти лишаються</translation>
    </message>
    <message>
        <source>Last opened {}</source>
        <translation>Востаннє відкрито {}</translation>
    </message>
    <message>
        <source>No project was open before</source>
        <translation>Раніше проєктів не відкривали</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Прибрати з цього списку</translation>
    </message>
    <message>
        <source>{} (not there any more)</source>
        <translation>{} (там його вже немає)</translation>
    </message>
</context>
<context>
    <name>RejectedLink</name>
    <message>
        <source>Go to {}</source>
        <translation>Перейти до {}</translation>
    </message>
    <message>
        <source>Go to {}, {}</source>
        <translation>Перейти до {}, {}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take back that {} are not the same</source>
        <translation>Відкликати, що {} — не те саме</translation>
    </message>
    <message>
        <source>{}: not the same, by a person</source>
        <translation>{}: не те саме, сказала людина</translation>
    </message>
</context>
<context>
    <name>RejectedLinks</name>
    <message>
        <source>Not the same, by a person</source>
        <translation>Не те саме, сказала людина</translation>
    </message>
    <message>
        <source>Not the same, by a person ({}):</source>
        <translation>Не те саме, сказала людина ({}):</translation>
    </message>
</context>
<context>
    <name>RepairDoors</name>
    <message>
        <source>A{} has this text already: nothing new was stored.</source>
        <translation>A{} уже має цей текст: нічого нового не збережено.</translation>
    </message>
    <message>
        <source>Go to a passage first.</source>
        <translation>Спершу перейдіть до уривка.</translation>
    </message>
    <message>
        <source>Join {first} and {last}: the passages after them count one fewer</source>
        <translation>Об’єднати {first} і {last}: номери наступних уривків зменшаться на один</translation>
    </message>
    <message>
        <source>Join {first} to {last}: the passages after them count {count} fewer</source>
        <translation>Об’єднати від {first} до {last}: номери наступних уривків зменшаться на {count}</translation>
    </message>
    <message>
        <source>Select the word that the new sentence begins with (double-click it, or Shift with the arrow keys), then press S. A right click splits where you point.</source>
        <translation>Виділіть слово, з якого починається нове речення (двічі клацніть або Shift зі стрілками), і натисніть S. Правою кнопкою можна розділити там, куди ви вказуєте.</translation>
    </message>
    <message>
        <source>Split before “{}”</source>
        <translation>Розділити перед «{}»</translation>
    </message>
    <message>
        <source>Split {}: the passages after it count one more</source>
        <translation>Розділити {}: номери наступних уривків збільшаться на один</translation>
    </message>
    <message>
        <source>{} and what follows are of different kinds and paragraphs. Give them one kind first (T).</source>
        <translation>{} і наступне — різного виду й з різних абзаців. Спершу дайте їм один вид (T).</translation>
    </message>
    <message>
        <source>{} is the last passage: there is none to join it with.</source>
        <translation>{} — останній уривок: об’єднати його немає з чим.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Comparing with the original</source>
        <translation>Порівняння з оригіналом</translation>
    </message>
    <message>
        <source>Correct A{}: the new text is A{}</source>
        <translation>Виправити A{}: новий текст — A{}</translation>
    </message>
    <message>
        <source>Reading the original</source>
        <translation>Читання оригіналу</translation>
    </message>
    <message>
        <source>Show A{}</source>
        <translation>Показати A{}</translation>
    </message>
    <message>
        <source>Storing the corrected text</source>
        <translation>Збереження виправленого тексту</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source> and {} more</source>
        <translation> та ще {}</translation>
    </message>
    <message>
        <source>(page {})</source>
        <translation>(с. {})</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, потім </translation>
    </message>
    <message>
        <source>1 note is on articles that are not in this document.</source>
        <translation>1 нотатка стосується статей, яких немає в цьому документі.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Articles of the story that are not shown: {}</source>
        <translation>Не показані статті сюжету: {}</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Як надруковано</translation>
    </message>
    <message>
        <source>At the end of the article:</source>
        <translation>Наприкінці статті:</translation>
    </message>
    <message>
        <source>Beside the passages stand notes of readers, and similar passages of other articles: they were found by the program and are suggestions, unless a person is named.</source>
        <translation>Поруч з уривками стоять нотатки читачів і схожі уривки інших статей: їх знайшла програма, і це лише пропозиції, якщо не названо людину.</translation>
    </message>
    <message>
        <source>Beside the passages stand notes of readers.</source>
        <translation>Поруч з уривками стоять нотатки читачів.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>By a person: links confirmed {}, rejected {}; looked at quotes {}, findings {}</source>
        <translation>Людиною: зв’язків підтверджено {}, відхилено {}; переглянуто цитат {}, знахідок {}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose a file and write the PDF (Enter)</source>
        <translation>Вибрати файл і записати PDF (Enter)</translation>
    </message>
    <message>
        <source>Close without a file (Esc)</source>
        <translation>Закрити без файлу (Esc)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Закодовано</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Comparison: {}</source>
        <translation>Порівняння, {}</translation>
    </message>
    <message>
        <source>Composing …</source>
        <translation>Укладання…</translation>
    </message>
    <message>
        <source>Composing: passage {} of {} …</source>
        <translation>Укладання: уривок {} з {}…</translation>
    </message>
    <message>
        <source>Conflicts and findings</source>
        <translation>Розбіжності та знахідки</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Визначення</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Вилучити набір</translation>
    </message>
    <message>
        <source>Each becomes an annotation of the file, with code, comment, author and date</source>
        <translation>Кожна стає анотацією у файлі — з кодом, коментарем, автором і датою</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Every passage that was compared stands here. Captions, bylines and similar lines, and each text from top to bottom, are in the layout “Article”.</source>
        <translation>Тут є кожен порівняний уривок. Підписи до світлин, імена авторів і подібні рядки, а також кожен текст від початку до кінця — у макеті «Статті».</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Експорт PDF…</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Експорт у PDF</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Експортувати як PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Found by the program: links {} ({}), quotes {}, findings {}.</source>
        <translation>Знайдено програмою: зв’язків {} ({}), цитат {}, знахідок {}.</translation>
    </message>
    <message>
        <source>Found by the program: links {}, quotes {}, findings {}.</source>
        <translation>Знайдено програмою: зв’язків {}, цитат {}, знахідок {}.</translation>
    </message>
    <message>
        <source>Found by the program: places to look at. That values differ does not say that one of them is wrong, nor that both speak of the same thing.</source>
        <translation>Знайдено програмою: місця, на які варто поглянути. Те, що значення різні, не означає, що котресь із них хибне чи що обидва про те саме.</translation>
    </message>
    <message>
        <source>Found in one text only</source>
        <translation>Знайдено лише в одному тексті</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Give up what is being made</source>
        <translation>Припинити те, що зараз створюється</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грецька</translation>
    </message>
    <message>
        <source>Headline, not in the text: {}</source>
        <translation>Заголовок, якого немає в тексті: {}</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>іврит</translation>
    </message>
    <message>
        <source>In the window, P pins what you are at: a statement, a quote, a finding, a note or selected words. Export the brief again when it has pins, or choose another layout: the comparison or the articles.</source>
        <translation>У вікні P додає до добірки те, на чому ви стоїте: твердження, цитату, знахідку, нотатку чи виділені слова. Експортуйте добірку знову, коли в ній будуть пункти, або виберіть інший макет: порівняння чи статті.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Keep these options…</source>
        <translation>Зберегти ці параметри…</translation>
    </message>
    <message>
        <source>Labels in</source>
        <translation>Мова написів</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Made by {}</source>
        <translation>Підготовлено: {}</translation>
    </message>
    <message>
        <source>Made {}</source>
        <translation>Підготовлено {}</translation>
    </message>
    <message>
        <source>Mark in the text</source>
        <translation>Позначити в тексті</translation>
    </message>
    <message>
        <source>Marks are told apart by lines and letters, not by colours</source>
        <translation>Позначки розрізняються лініями й літерами, а не кольорами</translation>
    </message>
    <message>
        <source>Marks by “Wireside (automatic, not checked)”, each with its speaker</source>
        <translation>Позначки від «Wireside (автоматично, не перевірено)», кожна зі своїм мовцем</translation>
    </message>
    <message>
        <source>Marks by “Wireside (automatic, not checked)”, each with the other value</source>
        <translation>Позначки від «Wireside (автоматично, не перевірено)», кожна з іншим значенням</translation>
    </message>
    <message>
        <source>Marks by “Wireside (automatic, not checked)”, each with the other&apos;s words</source>
        <translation>Позначки від «Wireside (автоматично, не перевірено)», кожна зі словами іншої статті</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Memo on the code {}</source>
        <translation>Мемо про код {}</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Мемо про проєкт</translation>
    </message>
    <message>
        <source>Memo on the story {}</source>
        <translation>Мемо про сюжет {}</translation>
    </message>
    <message>
        <source>Memo on {} {}</source>
        <translation>Мемо про {} {}</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>My own desk</source>
        <translation>Для власного вжитку</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Next page (Page Down in the preview)</source>
        <translation>Наступна сторінка (Page Down у перегляді)</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Без коментаря</translation>
    </message>
    <message>
        <source>No counterpart found for these passages of {} {}</source>
        <translation>Відповідника не знайдено для цих уривків: {} {}</translation>
    </message>
    <message>
        <source>No similar passages were found by the program.</source>
        <translation>Схожих уривків програма не знайшла.</translation>
    </message>
    <message>
        <source>No similar passages were found in these articles.</source>
        <translation>У цих статтях схожих уривків не знайдено.</translation>
    </message>
    <message>
        <source>No similar passages were found, so nothing stands side by side.</source>
        <translation>Схожих уривків не знайдено, тож поруч нічого не стоїть.</translation>
    </message>
    <message>
        <source>No two of these articles were compared.</source>
        <translation>Жодних двох із цих статей не порівняно.</translation>
    </message>
    <message>
        <source>No typeface here has these letters; they are printed as empty boxes: {}</source>
        <translation>Цих літер не має жоден шрифт тут; замість них друкуються порожні рамки: {}</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не порівняно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Notes and codes</source>
        <translation>Нотатки й коди</translation>
    </message>
    <message>
        <source>Notes of a person</source>
        <translation>Нотатки людини</translation>
    </message>
    <message>
        <source>Notes on {}</source>
        <translation>Нотатки до {}</translation>
    </message>
    <message>
        <source>Notes without a place</source>
        <translation>Нотатки без місця</translation>
    </message>
    <message>
        <source>Notes, with pages</source>
        <translation>Нотатки зі сторінками</translation>
    </message>
    <message>
        <source>Nothing here opens {}</source>
        <translation>Немає програми, що відкрила б {}</translation>
    </message>
    <message>
        <source>Nothing is coded or pinned, so there are no words that others may be given. Code or pin what they may read, or choose your own desk.</source>
        <translation>Нічого не закодовано й не додано до добірки, тож немає слів, які можна дати іншим. Закодуйте чи додайте те, що їм можна читати, або виберіть «Для власного вжитку».</translation>
    </message>
    <message>
        <source>Nothing is pinned in this brief. Pin what counts with P, or choose another layout above.</source>
        <translation>Ця добірка порожня. Додавайте важливе клавішею P або виберіть угорі інший макет.</translation>
    </message>
    <message>
        <source>Nothing is pinned or coded, so there are no words to be given.</source>
        <translation>Нічого не додано до добірки й не закодовано, тож слів наводити немає.</translation>
    </message>
    <message>
        <source>Nothing is pinned to this brief yet.</source>
        <translation>До цієї добірки ще нічого не додано.</translation>
    </message>
    <message>
        <source>Numbers and names that disagree</source>
        <translation>Числа й імена, що розходяться</translation>
    </message>
    <message>
        <source>Of the articles, only words that were pinned or coded are given, with their addresses; “[…]” stands for all others.</source>
        <translation>Зі статей наведено лише слова, додані до добірки чи закодовані, з їхніми адресами; «[…]» стоїть замість усіх інших.</translation>
    </message>
    <message>
        <source>One text after another, with notes in the margin; for close reading.</source>
        <translation>Текст за текстом, із нотатками на берегах; для уважного читання.</translation>
    </message>
    <message>
        <source>Only here, compared with {}.</source>
        <translation>Лише тут; порівняно з {}.</translation>
    </message>
    <message>
        <source>Only pinned and coded words with addresses and sources; no full text.</source>
        <translation>Лише додані до добірки й закодовані слова з адресами та джерелами; без повного тексту.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open the PDF in its program</source>
        <translation>Відкрити PDF у його програмі</translation>
    </message>
    <message>
        <source>Open the folder it is in</source>
        <translation>Відкрити теку, в якій він лежить</translation>
    </message>
    <message>
        <source>Options kept under a name</source>
        <translation>Параметри, збережені під назвою</translation>
    </message>
    <message>
        <source>Other quotes</source>
        <translation>Інші цитати</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Для інших</translation>
    </message>
    <message>
        <source>Outlets that stand beside each other on a page</source>
        <translation>Скільки видань стоять поруч на сторінці</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Сторінка {} з {}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Passages of {} {} that were compared with no whole text</source>
        <translation>Уривки, не порівняні з жодним повним текстом: {} {}</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <source>Preset: {}</source>
        <translation>Набір: {}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Набори</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Previous page (Page Up in the preview)</source>
        <translation>Попередня сторінка (Page Up у перегляді)</translation>
    </message>
    <message>
        <source>Print the pages as they are shown (Ctrl+P)</source>
        <translation>Надрукувати сторінки так, як їх показано (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing page {} of {} …</source>
        <translation>Друк сторінки {} з {}…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Putting in annotations …</source>
        <translation>Додавання анотацій…</translation>
    </message>
    <message>
        <source>Putting in annotations: page {} of {} …</source>
        <translation>Додавання анотацій: сторінка {} з {}…</translation>
    </message>
    <message>
        <source>Quote {}</source>
        <translation>Цитата {}</translation>
    </message>
    <message>
        <source>Quoted in one article</source>
        <translation>Процитовано в одній статті</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>SHA-256 of the text: {}</source>
        <translation>SHA-256 тексту: {}</translation>
    </message>
    <message>
        <source>Safe in black and white</source>
        <translation>Для чорно-білого друку</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Збережено {}</translation>
    </message>
    <message>
        <source>Settings: links {}</source>
        <translation>Налаштування: зв’язки — {}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показати в теці</translation>
    </message>
    <message>
        <source>Similar passages and disagreements were found by a program and are suggestions. “Checked” says that a person compared the words with the stored originals.</source>
        <translation>Схожі уривки й розбіжності знайшла програма, і це лише пропозиції. «Перевірено» означає, що людина порівняла слова зі збереженими оригіналами.</translation>
    </message>
    <message>
        <source>Similar passages were found by the program and are suggestions; what a person confirmed says so. An empty place says only what was looked for: that no counterpart was found is no proof that there is none.</source>
        <translation>Схожі уривки знайшла програма, і це лише пропозиції; де щось підтвердила людина, там так і сказано. Порожнє місце каже лише про те, що шукали: якщо відповідника не знайдено, це ще не доказ, що його немає.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Statements side by side</source>
        <translation>Твердження поруч</translation>
    </message>
    <message>
        <source>Statements side by side, then quotes, findings, notes and sources.</source>
        <translation>Твердження поруч, далі цитати, знахідки, нотатки й джерела.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stopped. Change an option or export to make it anew.</source>
        <translation>Зупинено. Змініть параметр або експортуйте, щоб створити знову.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Зупинено. Нічого не записано.</translation>
    </message>
    <message>
        <source>Story: {}</source>
        <translation>Сюжет: {}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>The brief whose pins are shown</source>
        <translation>Добірка, пункти якої показано</translation>
    </message>
    <message>
        <source>The language of headings and labels; articles keep theirs</source>
        <translation>Мова заголовків і написів; мова статей не змінюється</translation>
    </message>
    <message>
        <source>The program is still comparing or looking for quotes; the page follows.</source>
        <translation>Програма ще порівнює або шукає цитати; сторінка оновиться.</translation>
    </message>
    <message>
        <source>The same words, as far as the program can tell: {}</source>
        <translation>Ті самі слова, наскільки може судити програма: {}</translation>
    </message>
    <message>
        <source>The size of the articles&apos; words</source>
        <translation>Розмір літер у статтях</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>Розмір паперу</translation>
    </message>
    <message>
        <source>The story has no articles: add some, or open another story.</source>
        <translation>У сюжеті немає статей: додайте їх або відкрийте інший сюжет.</translation>
    </message>
    <message>
        <source>The story has one article: there is nothing to compare it with.</source>
        <translation>У сюжеті одна стаття: порівнювати її немає з чим.</translation>
    </message>
    <message>
        <source>The texts are in it as far as the layout has them.</source>
        <translation>Із текстами статей, наскільки їх передбачає макет.</translation>
    </message>
    <message>
        <source>There is no article in this story.</source>
        <translation>У цьому сюжеті немає статей.</translation>
    </message>
    <message>
        <source>There is no article.</source>
        <translation>Статей немає.</translation>
    </message>
    <message>
        <source>There is one article only: a comparison needs two.</source>
        <translation>Є лише одна стаття: для порівняння потрібні дві.</translation>
    </message>
    <message>
        <source>These briefs have pins: {}.</source>
        <translation>Пункти є в цих добірках: {}.</translation>
    </message>
    <message>
        <source>Typesetting about {} pages …</source>
        <translation>Верстання, сторінок приблизно {}…</translation>
    </message>
    <message>
        <source>Typesetting …</source>
        <translation>Верстання…</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What else is known of an article stands at its first passage.</source>
        <translation>Інші відомості про статтю стоять біля її першого уривка.</translation>
    </message>
    <message>
        <source>What the PDF shall show</source>
        <translation>Що має показувати PDF</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Що означають позначки</translation>
    </message>
    <message>
        <source>What you pinned, word for word with its sources; for an editor.</source>
        <translation>Те, що ви додали, слово в слово з джерелами; для редактора.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Where, as printed</source>
        <translation>Де, як надруковано</translation>
    </message>
    <message>
        <source>Which quotes report the same words is the program’s guess, unless a person confirmed it. Speakers and outlets are named as printed.</source>
        <translation>Які цитати передають ті самі слова — здогад програми, якщо цього не підтвердила людина. Мовців і видання названо так, як надруковано.</translation>
    </message>
    <message>
        <source>Who gets this?</source>
        <translation>Для кого це?</translation>
    </message>
    <message>
        <source>Wireside (automatic, not checked)</source>
        <translation>Wireside (автоматично, не перевірено)</translation>
    </message>
    <message>
        <source>Wording: other words</source>
        <translation>Формулювання: інші слова</translation>
    </message>
    <message>
        <source>Wording: words only here</source>
        <translation>Формулювання: слова лише тут</translation>
    </message>
    <message>
        <source>Wording: words that disagree</source>
        <translation>Формулювання: слова, що розходяться</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation>Слова, що відрізняються</translation>
    </message>
    <message>
        <source>Words that {} has no more</source>
        <translation>Слова, яких {} уже не має</translation>
    </message>
    <message>
        <source>You have no notes in these articles, so nothing is marked.</source>
        <translation>У цих статтях у вас немає нотаток, тож нічого не позначено.</translation>
    </message>
    <message>
        <source>Your notes and codes</source>
        <translation>Ваші нотатки й коди</translation>
    </message>
    <message>
        <source>a number, date, name or denial that disagrees</source>
        <translation>число, дата, ім’я чи заперечення, що розходяться</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>людина</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>also</source>
        <translation>також</translation>
    </message>
    <message>
        <source>also on</source>
        <translation>також на</translation>
    </message>
    <message>
        <source>and {} more places</source>
        <translation>та ще місць: {}</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>автор: {}</translation>
    </message>
    <message>
        <source>captured {}</source>
        <translation>отримано {}</translation>
    </message>
    <message>
        <source>checked absent in {} by {}, {}</source>
        <translation>перевірено, немає в {}: {}, {}</translation>
    </message>
    <message>
        <source>completeness unknown</source>
        <translation>повнота невідома</translation>
    </message>
    <message>
        <source>copies apart</source>
        <translation>копії враховано окремо</translation>
    </message>
    <message>
        <source>copies once</source>
        <translation>копії враховано раз</translation>
    </message>
    <message>
        <source>corrected, added or confirmed by {}, {}</source>
        <translation>виправлено, додано або підтверджено: {}, {}</translation>
    </message>
    <message>
        <source>different words in quotation marks</source>
        <translation>різні слова в лапках</translation>
    </message>
    <message>
        <source>found by the program</source>
        <translation>знайдено програмою</translation>
    </message>
    <message>
        <source>goes on at the end of the article</source>
        <translation>далі наприкінці статті</translation>
    </message>
    <message>
        <source>goes on with</source>
        <translation>далі</translation>
    </message>
    <message>
        <source>highlight or comment without a code</source>
        <translation>виділення чи коментар без коду</translation>
    </message>
    <message>
        <source>in no row</source>
        <translation>у жодному рядку</translation>
    </message>
    <message>
        <source>in {} articles</source>
        <translation>у статтях: {}</translation>
    </message>
    <message>
        <source>in {} of {} articles</source>
        <translation>у статтях: {} з {}</translation>
    </message>
    <message>
        <source>kept so by a person</source>
        <translation>так закріпила людина</translation>
    </message>
    <message>
        <source>kept so by {}</source>
        <translation>так закріплено: {}</translation>
    </message>
    <message>
        <source>link confirmed by {}</source>
        <translation>зв’язок підтверджено: {}</translation>
    </message>
    <message>
        <source>link drawn by {}</source>
        <translation>зв’язок проведено: {}</translation>
    </message>
    <message>
        <source>looked at by {}, {}</source>
        <translation>переглянуто: {}, {}</translation>
    </message>
    <message>
        <source>made by {}</source>
        <translation>Підготовлено: {}</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не порівняно</translation>
    </message>
    <message>
        <source>nothing sure enough</source>
        <translation>нічого досить певного</translation>
    </message>
    <message>
        <source>on a link</source>
        <translation>до зв’язку</translation>
    </message>
    <message>
        <source>on the quote Q{}</source>
        <translation>до цитати Q{}</translation>
    </message>
    <message>
        <source>on the statement S{}</source>
        <translation>до твердження S{}</translation>
    </message>
    <message>
        <source>other words than in the passage that the annotation names</source>
        <translation>інші слова, ніж в уривку, який називає анотація</translation>
    </message>
    <message>
        <source>other words than in the row’s clearest passage</source>
        <translation>інші слова, ніж у найяснішому уривку рядка</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>с. {}</translation>
    </message>
    <message>
        <source>pins checked {} of {}</source>
        <translation>пунктів перевірено {} з {}</translation>
    </message>
    <message>
        <source>possibly the same</source>
        <translation>можливо, те саме</translation>
    </message>
    <message>
        <source>possibly the same, found by the program</source>
        <translation>можливо, те саме; знайдено програмою</translation>
    </message>
    <message>
        <source>possibly the same:</source>
        <translation>можливо, те саме:</translation>
    </message>
    <message>
        <source>quotes by language model</source>
        <translation>цитати за мовною моделлю</translation>
    </message>
    <message>
        <source>quotes by patterns</source>
        <translation>цитати за зразками</translation>
    </message>
    <message>
        <source>retrieved {}</source>
        <translation>отримано {}</translation>
    </message>
    <message>
        <source>see {}</source>
        <translation>див. {}</translation>
    </message>
    <message>
        <source>similar, confirmed by {}</source>
        <translation>схоже, підтверджено: {}</translation>
    </message>
    <message>
        <source>similar, found by the program</source>
        <translation>схоже, знайдено програмою</translation>
    </message>
    <message>
        <source>similar, in another row:</source>
        <translation>схоже, в іншому рядку:</translation>
    </message>
    <message>
        <source>similar, linked by {}</source>
        <translation>схоже, зв’язано: {}</translation>
    </message>
    <message>
        <source>text edited by hand {}</source>
        <translation>текст виправлено вручну {}</translation>
    </message>
    <message>
        <source>the same words, as far as the program can tell</source>
        <translation>ті самі слова, наскільки може судити програма</translation>
    </message>
    <message>
        <source>the same words: confirmed by a person</source>
        <translation>ті самі слова: підтверджено людиною</translation>
    </message>
    <message>
        <source>time of capture not known</source>
        <translation>час отримання невідомий</translation>
    </message>
    <message>
        <source>verb as printed: {}</source>
        <translation>дієслово, як надруковано: {}</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>worded alike</source>
        <translation>з однаковими словами</translation>
    </message>
    <message>
        <source>words differ</source>
        <translation>слова різні</translation>
    </message>
    <message>
        <source>words differ, too much for word marks</source>
        <translation>слова надто різні для позначок на словах</translation>
    </message>
    <message>
        <source>words only here, compared with it</source>
        <translation>слова лише тут, порівняно з ним</translation>
    </message>
    <message>
        <source>{} articles stand beside each other in {} parts of up to {}.</source>
        <translation>Статей: {}; вони стоять поруч частинами (їх {}), щонайбільше по {}.</translation>
    </message>
    <message>
        <source>{} articles: {} beside each other, then {}.</source>
        <translation>Статей: {}; поруч стоять {}, потім {}.</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>ще {}</translation>
    </message>
    <message>
        <source>{} notes are on articles that are not in this document.</source>
        <translation>Нотаток до статей, яких немає в цьому документі: {}.</translation>
    </message>
    <message>
        <source>{} pt</source>
        <translation>{} пт</translation>
    </message>
    <message>
        <source>{}, probably {}</source>
        <translation>{}, імовірно {}</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{}: words not given</source>
        <translation>{}: слів не наведено</translation>
    </message>
    <message>
        <source>{}: “{}”</source>
        <translation>{}: «{}»</translation>
    </message>
    <message>
        <source>{}; SHA-256 of the original: {}</source>
        <translation>{}; SHA-256 оригіналу: {}</translation>
    </message>
    <message>
        <source>{}; SHA-256 of the text: {}</source>
        <translation>{}; SHA-256 тексту: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>… (the annotation in the file has all of it)</source>
        <translation>… (повністю — в анотації у файлі)</translation>
    </message>
</context>
<context>
    <name>ReportDoors</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Експорт у PDF</translation>
    </message>
    <message>
        <source>Making the PDF …</source>
        <translation>Створення PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Replace {}?</source>
        <translation>Замінити {}?</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Надіслано на принтер</translation>
    </message>
    <message>
        <source>There is a file of that name. What is in it would be lost.</source>
        <translation>Файл із такою назвою вже є. Його вміст буде втрачено.</translation>
    </message>
    <message>
        <source>There is no article to make a PDF of. Add some first (Ctrl+O).</source>
        <translation>Немає статей, з яких створити PDF. Спершу додайте їх (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>ReportPresets</name>
    <message>
        <source>Keep these options</source>
        <translation>Зберегти ці параметри</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Назва набору</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Drawing a page</source>
        <translation>Підготовка сторінки</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>Створення PDF</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>1 annotation</source>
        <translation>1 нотатка</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 уривок</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 місце</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 слово</translation>
    </message>
    <message>
        <source>A code has the annotations of those below it.</source>
        <translation>Код має й нотатки підпорядкованих кодів.</translation>
    </message>
    <message>
        <source>Add some with Ctrl+O, or paste one with Ctrl+V.</source>
        <translation>Додайте їх через Ctrl+O або вставте через Ctrl+V.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Усі коди</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Сам код</translation>
    </message>
    <message>
        <source>An annotation on several passages counts once for each.</source>
        <translation>Нотатку на кількох уривках враховано для кожного.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Annotations without a place are not counted: {}.</source>
        <translation>Нотаток без місця не враховано: {}.</translation>
    </message>
    <message>
        <source>Choose everybody for the coder, and all articles: those that count now have no code.</source>
        <translation>Виберіть усіх, хто кодує, і всі статті: ті, що враховано зараз, не мають кодів.</translation>
    </message>
    <message>
        <source>Coded words</source>
        <translation>Закодовані слова</translation>
    </message>
    <message>
        <source>Coded words per 1,000 words</source>
        <translation>Закодовані слова на 1000 слів</translation>
    </message>
    <message>
        <source>Codes by outlets</source>
        <translation>Коди за виданнями</translation>
    </message>
    <message>
        <source>Codes given to no words here are left out: {}.</source>
        <translation>Пропущено коди, яких тут не надано жодним словам: {}.</translation>
    </message>
    <message>
        <source>Codes together</source>
        <translation>Коди разом</translation>
    </message>
    <message>
        <source>Counted are passages that have both codes.</source>
        <translation>Враховано уривки, що мають обидва коди.</translation>
    </message>
    <message>
        <source>Counted are words that both codes lie on.</source>
        <translation>Враховано слова, на яких лежать обидва коди.</translation>
    </message>
    <message>
        <source>Course of an article</source>
        <translation>Перебіг статті</translation>
    </message>
    <message>
        <source>Enter goes to the list of them</source>
        <translation>Enter веде до їх списку</translation>
    </message>
    <message>
        <source>Make codes in the codebook (Ctrl+Shift+K), or take one of those offered there.</source>
        <translation>Створіть коди в книзі кодів (Ctrl+Shift+K) або візьміть котрусь із запропонованих там.</translation>
    </message>
    <message>
        <source>Nothing here has a code</source>
        <translation>Тут ніщо не має коду</translation>
    </message>
    <message>
        <source>Nothing is coded yet</source>
        <translation>Ще нічого не закодовано</translation>
    </message>
    <message>
        <source>Select words in Read (F4) or Code (Ctrl+5), press N, and give them a code.</source>
        <translation>Виділіть слова в «Читанні» (F4) або «Кодуванні» (Ctrl+5), натисніть N і дайте їм код.</translation>
    </message>
    <message>
        <source>Sums count copies of a text once: the one with most annotations.</source>
        <translation>Суми рахують копії тексту один раз: ту, де найбільше нотаток.</translation>
    </message>
    <message>
        <source>Tenth {}</source>
        <translation>Частина {}</translation>
    </message>
    <message>
        <source>Tenth {}, the end</source>
        <translation>Частина {}, кінець</translation>
    </message>
    <message>
        <source>Tenth {}, the start</source>
        <translation>Частина {}, початок</translation>
    </message>
    <message>
        <source>Tenths of an article&apos;s words; what goes over from one to the next counts in both.</source>
        <translation>Десять рівних частин слів статті; що переходить з однієї до наступної, враховано в обох.</translation>
    </message>
    <message>
        <source>There is no article yet</source>
        <translation>Статей ще немає</translation>
    </message>
    <message>
        <source>There is no code yet</source>
        <translation>Кодів ще немає</translation>
    </message>
    <message>
        <source>What has several codes counts for each of them, and once in the sums.</source>
        <translation>Що має кілька кодів, враховано для кожного, а в сумах один раз.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>n = {}</source>
        <translation>n = {}</translation>
    </message>
    <message>
        <source>n = {} in {}, {}</source>
        <translation>n = {}; {}; {}</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>без імені</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>nothing to count: a code beside itself or one below it</source>
        <translation>нічого рахувати: код поруч із самим собою або підпорядкованим</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>{} annotations</source>
        <translation>нотаток: {}</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}; усього {}</translation>
    </message>
    <message>
        <source>{} passages</source>
        <translation>уривків: {}</translation>
    </message>
    <message>
        <source>{} per 1,000</source>
        <translation>{} на 1000</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>місць: {}</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>слів: {}</translation>
    </message>
    <message>
        <source>{}, each text once</source>
        <translation>{}, кожен текст один раз</translation>
    </message>
    <message>
        <source>{}, probably same text as {}</source>
        <translation>{}, імовірно, той самий текст, що {}</translation>
    </message>
    <message>
        <source>{}, same text as {}</source>
        <translation>{}, той самий текст, що {}</translation>
    </message>
    <message>
        <source>{}; copies counted once: {} texts</source>
        <translation>{}; копії враховано один раз, текстів: {}</translation>
    </message>
    <message>
        <source>‰: coded words per 1,000 words.</source>
        <translation>‰: закодовані слова на 1000 слів.</translation>
    </message>
</context>
<context>
    <name>ResultsBar</name>
    <message>
        <source>Article: {} ▾</source>
        <translation>Стаття: {} ▾</translation>
    </message>
    <message>
        <source>Coder: {} ▾</source>
        <translation>Кодує: {} ▾</translation>
    </message>
    <message>
        <source>Codes in the same passage, not on the same words</source>
        <translation>Коди в тому самому уривку, а не на тих самих словах</translation>
    </message>
    <message>
        <source>Count codes with those below them</source>
        <translation>Рахувати коди з підпорядкованими</translation>
    </message>
    <message>
        <source>Leave out codes that are given nowhere</source>
        <translation>Не показувати кодів, яких ніде не дано</translation>
    </message>
    <message>
        <source>Only articles that are coded to the end</source>
        <translation>Лише статті, закодовані до кінця</translation>
    </message>
    <message>
        <source>Options ▾</source>
        <translation>Параметри ▾</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Зображення (PNG)…</translation>
    </message>
    <message>
        <source>Picture with text (SVG)…</source>
        <translation>Зображення з текстом (SVG)…</translation>
    </message>
    <message>
        <source>Save the table as a picture or CSV</source>
        <translation>Зберегти таблицю як зображення або CSV</translation>
    </message>
    <message>
        <source>Save… ▾</source>
        <translation>Зберегти… ▾</translation>
    </message>
    <message>
        <source>Show the table as a picture, as it is saved (4)</source>
        <translation>Показати таблицю як зображення, яким її збережуть (4)</translation>
    </message>
    <message>
        <source>Show: {} ▾</source>
        <translation>Показ: {} ▾</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблиця (CSV)…</translation>
    </message>
    <message>
        <source>The article whose course is shown</source>
        <translation>Стаття, перебіг якої показано</translation>
    </message>
    <message>
        <source>What figures, bars and pictures show</source>
        <translation>Що показують числа, смужки й зображення</translation>
    </message>
    <message>
        <source>What is counted, and how</source>
        <translation>Що враховано і як</translation>
    </message>
    <message>
        <source>Where from its start to its end an article has a code</source>
        <translation>Де від початку до кінця стаття має код</translation>
    </message>
    <message>
        <source>Which codes each article has</source>
        <translation>Які коди має кожна стаття</translation>
    </message>
    <message>
        <source>Which codes lie on the same words, or in the same passages</source>
        <translation>Які коди лежать на тих самих словах або в тих самих уривках</translation>
    </message>
    <message>
        <source>Whose annotations are counted</source>
        <translation>Чиї нотатки враховано</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>per 1,000 words</source>
        <translation>на 1000 слів</translation>
    </message>
</context>
<context>
    <name>ResultsDoors</name>
    <message>
        <source>Copied {}</source>
        <translation>Скопійовано: {}</translation>
    </message>
    <message>
        <source>Counting codes</source>
        <translation>Підрахунок кодів</translation>
    </message>
    <message>
        <source>These words are not shown in Read.</source>
        <translation>Цих слів у «Читанні» не показано.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Arrow keys go from cell to cell; Enter goes to the list of what one counts</source>
        <translation>Стрілки ведуть від клітинки до клітинки; Enter — до списку того, що вона рахує</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Підрахунок…</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Results of coding</source>
        <translation>Результати кодування</translation>
    </message>
    <message>
        <source>Tenths of the article</source>
        <translation>Десяті частини статті</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Possibly the same, found by the program</source>
        <translation>Можливо, те саме; знайдено програмою</translation>
    </message>
    <message>
        <source>Similar passages, confirmed by a person</source>
        <translation>Схожі уривки, підтверджено людиною</translation>
    </message>
    <message>
        <source>Similar passages, found by the program</source>
        <translation>Схожі уривки, знайдені програмою</translation>
    </message>
    <message>
        <source>Similar passages, linked by a person</source>
        <translation>Схожі уривки, зв’язані людиною</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>Rowing</name>
    <message>
        <source>Comparing words of rows</source>
        <translation>Порівняння слів у рядках</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Show the passage in Read (Enter)</source>
        <translation>Показати уривок у «Читанні» (Enter)</translation>
    </message>
    <message>
        <source>Wording, text by text</source>
        <translation>Формулювання, текст за текстом</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Passages</source>
        <translation>&amp;Уривки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Нічого не змінювати (Esc)</translation>
    </message>
    <message>
        <source>From here to the end: {run} ({count})</source>
        <translation>Звідси до кінця: {run} ({count})</translation>
    </message>
    <message>
        <source>From here to the next heading: {run} ({count})</source>
        <translation>Звідси до наступного заголовка: {run} ({count})</translation>
    </message>
    <message>
        <source>Give the kind</source>
        <translation>Надати вид</translation>
    </message>
    <message>
        <source>Give them this kind (Enter)</source>
        <translation>Надати їм цей вид (Enter)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of a run</source>
        <translation>Вид низки уривків</translation>
    </message>
    <message>
        <source>Only headlines, standfirsts, subheadings and body are compared with other articles.</source>
        <translation>З іншими статтями порівнюються лише заголовки, підводки, підзаголовки й основний текст.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Уривки</translation>
    </message>
    <message>
        <source>This passage only: {run}</source>
        <translation>Лише цей уривок: {run}</translation>
    </message>
    <message>
        <source>What is selected: {run} ({count})</source>
        <translation>Виділене: {run} ({count})</translation>
    </message>
    <message>
        <source>What the passages are</source>
        <translation>Чим є уривки</translation>
    </message>
    <message>
        <source>What these passages are</source>
        <translation>Чим є ці уривки</translation>
    </message>
    <message>
        <source>Which passages get the kind</source>
        <translation>Які уривки дістануть цей вид</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>“{}” – “{}”</source>
        <translation>«{}» – «{}»</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Copy the query</source>
        <translation>Копіювати запит</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Filters ({} new)</source>
        <translation>Фільтри (нових: {})</translation>
    </message>
    <message>
        <source>Found now, and not then: {}</source>
        <translation>Знайдено тепер, а тоді ні: {}</translation>
    </message>
    <message>
        <source>Keep this search under a name, and see later what is new in it (Ctrl+D)</source>
        <translation>Зберегти цей пошук під назвою, щоб згодом бачити, що в ньому нового (Ctrl+D)</translation>
    </message>
    <message>
        <source>Last looked at: {}</source>
        <translation>Останній перегляд: {}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Посунути вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Посунути вгору</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Назва збереженого пошуку</translation>
    </message>
    <message>
        <source>New only ({})</source>
        <translation>Лише нове ({})</translation>
    </message>
    <message>
        <source>New only, {}</source>
        <translation>Лише нове, {}</translation>
    </message>
    <message>
        <source>Order of saved searches</source>
        <translation>Порядок збережених пошуків</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove search “{}”</source>
        <translation>Вилучити пошук «{}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Rename search to “{}”</source>
        <translation>Перейменувати пошук на «{}»</translation>
    </message>
    <message>
        <source>Save a search, and it stands here with what is new since you last looked.</source>
        <translation>Збережіть пошук, і він стоятиме тут із тим, що нового від вашого останнього перегляду.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>Save search “{}”</source>
        <translation>Зберегти пошук «{}»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережене</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Show only what was not there when you last looked: {}</source>
        <translation>Показати лише те, чого не було під час останнього перегляду: {}</translation>
    </message>
    <message>
        <source>Type what is to be looked for, then save it.</source>
        <translation>Уведіть, що шукати, а тоді збережіть.</translation>
    </message>
    <message>
        <source>new articles: {}</source>
        <translation>нових статей: {}</translation>
    </message>
    <message>
        <source>new notes: {}</source>
        <translation>нових нотаток: {}</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>нових: {}</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>in 1 article</source>
        <translation>в 1 статті</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>+ {}</source>
        <translation>+ {}</translation>
    </message>
    <message>
        <source>+ {} more</source>
        <translation>+ ще {}</translation>
    </message>
    <message>
        <source>Click to choose one</source>
        <translation>Клацніть, щоб вибрати одну</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Подивитися ще раз</translation>
    </message>
    <message>
        <source>None of these articles could be compared with another, so there are no rows. Linked reading (Ctrl+1) shows them side by side, and each header says why.</source>
        <translation>Жодну з цих статей не вдалося порівняти з іншою, тому рядків немає. Зв’язане читання (Ctrl+1) показує їх поруч, а кожен заголовок каже чому.</translation>
    </message>
    <message>
        <source>Not compared yet. Where nothing is running, F5 compares the articles.</source>
        <translation>Ще не порівняно. Якщо нічого не виконується, F5 порівнює статті.</translation>
    </message>
    <message>
        <source>Possibly the same: {}.</source>
        <translation>Можливо, те саме: {}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>alone, by a person</source>
        <translation>окремо, за словом людини</translation>
    </message>
    <message>
        <source>checked absent in {}</source>
        <translation>перевірено: немає в {}</translation>
    </message>
    <message>
        <source>codes: {}</source>
        <translation>коди: {}</translation>
    </message>
    <message>
        <source>more …</source>
        <translation>ще …</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>відповідника не знайдено</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не порівняно</translation>
    </message>
    <message>
        <source>not the same as {}, said by a person</source>
        <translation>не те саме, що {}, як сказала людина</translation>
    </message>
    <message>
        <source>nothing sure enough</source>
        <translation>нічого досить певного</translation>
    </message>
    <message>
        <source>only less sure links than are shown</source>
        <translation>лише менш певні зв’язки, ніж показано</translation>
    </message>
    <message>
        <source>possibly {}</source>
        <translation>можливо, {}</translation>
    </message>
    <message>
        <source>printed twice</source>
        <translation>надруковано двічі</translation>
    </message>
    <message>
        <source>similar to {}, {}: {}</source>
        <translation>схоже на {}, {}: {}</translation>
    </message>
    <message>
        <source>similar: {}, in {}</source>
        <translation>схоже: {}, у {}</translation>
    </message>
    <message>
        <source>{} is similar to {}, in another row</source>
        <translation>{} схоже на {}, в іншому рядку</translation>
    </message>
    <message>
        <source>{} locked by a person</source>
        <translation>{}, закріплено людиною</translation>
    </message>
    <message>
        <source>{} more articles</source>
        <translation>ще статей: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>similar: {}</source>
        <translation>схоже: {}</translation>
    </message>
</context>
<context>
    <name>SearchAnswers</name>
    <message>
        <source>Copied 1 line</source>
        <translation>Скопійовано 1 рядок</translation>
    </message>
    <message>
        <source>Copied {} lines</source>
        <translation>Скопійовано рядків: {}</translation>
    </message>
    <message>
        <source>Export search</source>
        <translation>Експорт пошуку</translation>
    </message>
    <message>
        <source>It is one step, which Ctrl+Z takes back.</source>
        <translation>Це один крок, і Ctrl+Z його скасує.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>No words of an article were found in these lines.</source>
        <translation>У цих рядках немає знайдених слів статті.</translation>
    </message>
    <message>
        <source>Notes on {} lines?</source>
        <translation>Нотатки до рядків ({})?</translation>
    </message>
    <message>
        <source>Notes on {} places (Ctrl+Z takes them back)</source>
        <translation>Створено нотатки, місць: {} (Ctrl+Z скасує їх)</translation>
    </message>
    <message>
        <source>Nothing new to pin: all of it is in the brief, or has no words</source>
        <translation>Додавати нічого: усе вже в добірці або не має слів</translation>
    </message>
    <message>
        <source>Pin {} lines</source>
        <translation>Додати до добірки рядків: {}</translation>
    </message>
    <message>
        <source>Pin {} lines?</source>
        <translation>Додати до добірки рядків: {}?</translation>
    </message>
    <message>
        <source>Pinned {} (Ctrl+Z takes them back)</source>
        <translation>Додано до добірки: {} (Ctrl+Z скасує це)</translation>
    </message>
    <message>
        <source>Pinned {}; {} are in the brief already, or have no words of an article</source>
        <translation>Додано до добірки: {}; вже в добірці або без слів статті: {}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find words, or go to an address</source>
        <translation>Знайти слова або перейти за адресою</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search, or go to A5.3</source>
        <translation>Пошук або адреса A5.3</translation>
    </message>
    <message>
        <source>Type words to find or an address such as A5.3 (Ctrl+F, Ctrl+G)</source>
        <translation>Уведіть слова для пошуку або адресу, наприклад A5.3 (Ctrl+F, Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>SearchExamples</name>
    <message>
        <source>Dates and lengths</source>
        <translation>Дати й обсяг</translation>
    </message>
    <message>
        <source>Near each other</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Phrases, letter by letter</source>
        <translation>Фрази, точно за літерами</translation>
    </message>
    <message>
        <source>What an outlet has alone, or has not</source>
        <translation>Що є лише в одному виданні або чого в ньому не знайдено</translation>
    </message>
    <message>
        <source>Where, and who</source>
        <translation>Де і хто</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>a phrase with a choice of words in it</source>
        <translation>фраза з варіантами слова</translation>
    </message>
    <message>
        <source>articles that have both words</source>
        <translation>статті, де є обидва слова</translation>
    </message>
    <message>
        <source>articles that have one of them, or both</source>
        <translation>статті, де є одне з них або обидва</translation>
    </message>
    <message>
        <source>articles with more than 500 words</source>
        <translation>статті, де понад 500 слів</translation>
    </message>
    <message>
        <source>at most five words apart, in any order</source>
        <translation>щонайбільше за п’ять слів, у будь-якому порядку</translation>
    </message>
    <message>
        <source>exactly these letters, capitals too</source>
        <translation>саме ці літери, великі теж</translation>
    </message>
    <message>
        <source>in headlines; lead: finds it in the first paragraph</source>
        <translation>у заголовках; lead: шукає в першому абзаці</translation>
    </message>
    <message>
        <source>in one outlet</source>
        <translation>в одному виданні</translation>
    </message>
    <message>
        <source>in the same paragraph</source>
        <translation>в одному абзаці</translation>
    </message>
    <message>
        <source>in the same sentence</source>
        <translation>в одному реченні</translation>
    </message>
    <message>
        <source>notes that give this code</source>
        <translation>нотатки з цим кодом</translation>
    </message>
    <message>
        <source>of one month; a day or a year is asked for alike</source>
        <translation>за один місяць; так само за день чи рік</translation>
    </message>
    <message>
        <source>of this day or later</source>
        <translation>за цей день або пізніше</translation>
    </message>
    <message>
        <source>statements of others without a counterpart found there</source>
        <translation>твердження інших, яким там відповідника не знайдено</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>перше слово без другого</translation>
    </message>
    <message>
        <source>the word in any of its forms</source>
        <translation>слово в будь-якій формі</translation>
    </message>
    <message>
        <source>these words one after another</source>
        <translation>ці слова одне за одним</translation>
    </message>
    <message>
        <source>those of them that have a word</source>
        <translation>ті з них, де є слово</translation>
    </message>
    <message>
        <source>three times or more in one article</source>
        <translation>тричі або більше в одній статті</translation>
    </message>
    <message>
        <source>today, yesterday, this week, last month, last 30 days</source>
        <translation>за минулий тиждень; так само today, yesterday, this week, last month, last 30 days</translation>
    </message>
    <message>
        <source>what somebody is quoted with</source>
        <translation>чим когось процитовано</translation>
    </message>
    <message>
        <source>what this outlet alone has</source>
        <translation>що є лише в цього видання</translation>
    </message>
    <message>
        <source>when somebody says a word</source>
        <translation>коли хтось каже слово</translation>
    </message>
    <message>
        <source>words spelled almost so</source>
        <translation>слова, що пишуться майже так</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова, що так починаються</translation>
    </message>
</context>
<context>
    <name>SearchFacets</name>
    <message>
        <source>Add {} (Enter)</source>
        <translation>Додати {} (Enter)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Cannot be asked for by itself</source>
        <translation>Окремо цього не запитати</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Fold (Enter)</source>
        <translation>Згорнути (Enter)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Звузити пошук</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Show all values (Enter)</source>
        <translation>Показати всі значення (Enter)</translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation>Показати всі ({})</translation>
    </message>
    <message>
        <source>Story (articles)</source>
        <translation>Сюжет (статті)</translation>
    </message>
    <message>
        <source>Take {} away (Enter)</source>
        <translation>Прибрати {} (Enter)</translation>
    </message>
    <message>
        <source>Unfold (Enter)</source>
        <translation>Розгорнути (Enter)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>{}: {} articles, quotes and notes</source>
        <translation>{}: {} (статті, цитати й нотатки)</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>1 article was not looked through for quotes yet: open its story.</source>
        <translation>В 1 статті цитат ще не шукали: відкрийте її сюжет.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 нотатка</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 цитата</translation>
    </message>
    <message>
        <source>And 1 more place</source>
        <translation>І ще 1 місце</translation>
    </message>
    <message>
        <source>And {} more places</source>
        <translation>І ще місць: {}</translation>
    </message>
    <message>
        <source>Did you mean {}?</source>
        <translation>Можливо, ви мали на увазі {}?</translation>
    </message>
    <message>
        <source>Examples of searches</source>
        <translation>Приклади запитів</translation>
    </message>
    <message>
        <source>Examples of what can be asked; a click runs one (F1 has more)</source>
        <translation>Приклади запитів; клацання виконує приклад (більше — F1)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Search {}, with their quotes and your notes</source>
        <translation>Пошук у всьому проєкті ({}), у цитатах і ваших нотатках</translation>
    </message>
    <message>
        <source>Understood as: {}</source>
        <translation>Запит зрозуміло як: {}</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
    <message>
        <source>{} articles were not looked through for quotes yet: open their stories.</source>
        <translation>Статей, де цитат ще не шукали: {}. Відкрийте їхні сюжети.</translation>
    </message>
    <message>
        <source>{} notes</source>
        <translation>нотаток: {}</translation>
    </message>
    <message>
        <source>{} of {} articles are in the index so far; what is found grows.</source>
        <translation>В індексі поки {} із {} статей; знайденого ще прибуде.</translation>
    </message>
    <message>
        <source>{} of {} articles are in the index; nothing is found in the others.</source>
        <translation>В індексі {} із {} статей; в інших нічого не знайти.</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
    <message>
        <source>{} stands for {} words; the {} most frequent were looked for.</source>
        <translation>{} відповідає багатьом словам ({}); шукали найчастіші з них ({}).</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Indexing articles</source>
        <translation>Індексування статей</translation>
    </message>
    <message>
        <source>Indexing was stopped. It goes on when the search is opened again.</source>
        <translation>Індексування зупинено. Воно продовжиться, коли пошук відкриють знову.</translation>
    </message>
    <message>
        <source>Not all articles could be indexed; those that are not are not found.</source>
        <translation>Не всі статті вдалося проіндексувати; решту не знайти.</translation>
    </message>
    <message>
        <source>The search index was damaged and has been made anew.</source>
        <translation>Пошуковий індекс було пошкоджено, і його створено наново.</translation>
    </message>
</context>
<context>
    <name>SearchLines</name>
    <message>
        <source>1 note</source>
        <translation>1 нотатка</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 уривок</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 цитата</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Notes on the project, its stories and codes</source>
        <translation>Нотатки про проєкт, його сюжети й коди</translation>
    </message>
    <message>
        <source>Quote · {}</source>
        <translation>Цитата · {}</translation>
    </message>
    <message>
        <source>Show more: {} of {} articles, quotes and notes are shown</source>
        <translation>Показати більше: зі статей, цитат і нотаток показано {} із {}</translation>
    </message>
    <message>
        <source>The first {} of {} are shown. Narrow the search to see others.</source>
        <translation>Показано перші {} із {}. Звузьте пошук, щоб побачити інші.</translation>
    </message>
    <message>
        <source>new since you last looked</source>
        <translation>нове від останнього перегляду</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>без заголовка</translation>
    </message>
    <message>
        <source>no speaker found</source>
        <translation>мовця не знайдено</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>{} notes</source>
        <translation>нотаток: {}</translation>
    </message>
    <message>
        <source>{} passages</source>
        <translation>уривків: {}</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>New note on 1 place, made when this closes</source>
        <translation>Нова нотатка, 1 місце; з’явиться, коли закриєте</translation>
    </message>
    <message>
        <source>New notes on {} places, made when this closes</source>
        <translation>Нові нотатки, місць: {}; з’являться, коли закриєте</translation>
    </message>
    <message>
        <source>Notes on {} places</source>
        <translation>Нотатки, місць: {}</translation>
    </message>
    <message>
        <source>{} · new code: {}</source>
        <translation>{} · новий код: {}</translation>
    </message>
</context>
<context>
    <name>SearchOffers</name>
    <message>
        <source>a day, a month, “last week”</source>
        <translation>день, місяць, «last week»</translation>
    </message>
    <message>
        <source>a language, such as uk</source>
        <translation>мова, наприклад uk</translation>
    </message>
    <message>
        <source>an outlet, or who carried it</source>
        <translation>видання або хто передрукував</translation>
    </message>
    <message>
        <source>article, quote or note</source>
        <translation>стаття, цитата чи нотатка</translation>
    </message>
    <message>
        <source>articles of a story</source>
        <translation>статті сюжету</translation>
    </message>
    <message>
        <source>at most five words apart</source>
        <translation>щонайбільше за п’ять слів</translation>
    </message>
    <message>
        <source>both</source>
        <translation>обидва</translation>
    </message>
    <message>
        <source>in one paragraph</source>
        <translation>в одному абзаці</translation>
    </message>
    <message>
        <source>in one sentence</source>
        <translation>в одному реченні</translation>
    </message>
    <message>
        <source>longer than so many words</source>
        <translation>довші за стільки слів</translation>
    </message>
    <message>
        <source>no counterpart found in an outlet</source>
        <translation>відповідника у виданні не знайдено</translation>
    </message>
    <message>
        <source>notes with a code</source>
        <translation>нотатки з кодом</translation>
    </message>
    <message>
        <source>one of both</source>
        <translation>одне з двох</translation>
    </message>
    <message>
        <source>three times or more</source>
        <translation>тричі або більше</translation>
    </message>
    <message>
        <source>what one outlet alone has</source>
        <translation>що є лише в одного видання</translation>
    </message>
    <message>
        <source>who is quoted</source>
        <translation>кого процитовано</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>хто написав</translation>
    </message>
    <message>
        <source>without</source>
        <translation>без</translation>
    </message>
    <message>
        <source>words of first paragraphs</source>
        <translation>слова перших абзаців</translation>
    </message>
    <message>
        <source>words of headlines</source>
        <translation>слова заголовків</translation>
    </message>
    <message>
        <source>words of your comments</source>
        <translation>слова ваших коментарів</translation>
    </message>
    <message>
        <source>words that are quoted</source>
        <translation>процитовані слова</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>By passage</source>
        <translation>За уривками</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Earliest dated text</source>
        <translation>Найраніший датований текст</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Over time and by outlet</source>
        <translation>За часом і виданнями</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Show or hide the saved searches, and by what a search can be narrowed</source>
        <translation>Показати або сховати збережені пошуки й фільтри</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
</context>
<context>
    <name>SearchReading</name>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 нотатка</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 цитата</translation>
    </message>
    <message>
        <source>A{} has its column again</source>
        <translation>A{} знову має стовпець</translation>
    </message>
    <message>
        <source>A{} was in no story: it has a column in this one now (Ctrl+Z takes it away)</source>
        <translation>A{} не належала до жодного сюжету: тепер вона має стовпець у цьому (Ctrl+Z прибере його)</translation>
    </message>
    <message>
        <source>In the project: {}</source>
        <translation>У проєкті: {}</translation>
    </message>
    <message>
        <source>Opened the story {}, which has A{} (Ctrl+Z goes back)</source>
        <translation>Відкрито сюжет {}, де є A{} (Ctrl+Z поверне назад)</translation>
    </message>
    <message>
        <source>Reopen A{}</source>
        <translation>Знову відкрити A{}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
    <message>
        <source>{} is not in the project any more</source>
        <translation>{} більше немає в проєкті</translation>
    </message>
    <message>
        <source>{} notes</source>
        <translation>нотаток: {}</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>цитат: {}</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Searching</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>Nothing here has the address {}.</source>
        <translation>Тут нічого не має адреси {}.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>2,000 articles</source>
        <translation>2000 статей</translation>
    </message>
    <message>
        <source>5 million letters</source>
        <translation>5 мільйонів літер</translation>
    </message>
    <message>
        <source>5,000 entries</source>
        <translation>5000 записів</translation>
    </message>
    <message>
        <source>50,000 paragraphs</source>
        <translation>50 000 абзаців</translation>
    </message>
    <message>
        <source>96 MB of pages</source>
        <translation>96 МБ сторінок</translation>
    </message>
    <message>
        <source>Codes deeper than {most} levels were put at that level.</source>
        <translation>Коди, глибші за рівень {most}, поставлено на цей рівень.</translation>
    </message>
    <message>
        <source>Codes of one name in one place become one when the file is read again: {count}.</source>
        <translation>Коди з однією назвою в одному місці стануть одним, коли файл знову прочитають: {count}.</translation>
    </message>
    <message>
        <source>Codes without a name got one: {count}.</source>
        <translation>Коди без назви отримали її: {count}.</translation>
    </message>
    <message>
        <source>Colours became the nearest of eight that can be told apart: {count}.</source>
        <translation>Кольори стали найближчими з восьми, які можна розрізнити: {count}.</translation>
    </message>
    <message>
        <source>Columns that are not taken over: {names}.</source>
        <translation>Стовпці, яких не перейнято: {names}.</translation>
    </message>
    <message>
        <source>Control characters are written as �: the file cannot hold them.</source>
        <translation>Керівні символи записано як �: файл не може їх містити.</translation>
    </message>
    <message>
        <source>Examples and letters stand in the description of each code: the format has no place of their own for them. Wireside puts them back when it reads the file.</source>
        <translation>Приклади й літери стоять в описі кожного коду: формат не має для них окремого місця. Wireside поверне їх на місце, коли читатиме файл.</translation>
    </message>
    <message>
        <source>Factiva header</source>
        <translation>шапка Factiva</translation>
    </message>
    <message>
        <source>In the file, {what} names something lost.</source>
        <translation>У файлі є посилання на втрачене: {what}.</translation>
    </message>
    <message>
        <source>In {what}, a code is damaged; what was below it is at the top, what had it has it no more.</source>
        <translation>Тут пошкоджено код: {what}; що було під ним, тепер угорі, а що його мало, більше його не має.</translation>
    </message>
    <message>
        <source>In {what}, a passage is in two; the second one is left out.</source>
        <translation>Уривок є у двох записах, другий пропущено: {what}.</translation>
    </message>
    <message>
        <source>In {what}, an entry is damaged; it is left out.</source>
        <translation>Запис пошкоджено, його пропущено: {what}.</translation>
    </message>
    <message>
        <source>In {what}, something is damaged or lost.</source>
        <translation>Тут щось пошкоджено або втрачено: {what}.</translation>
    </message>
    <message>
        <source>In {what}, something is damaged.</source>
        <translation>Тут щось пошкоджено: {what}.</translation>
    </message>
    <message>
        <source>In {what}, {count} entries belong to an article or story that is damaged; what belongs to it is left out.</source>
        <translation>У розділі «{what}» записів, що належать до пошкодженої статті чи історії: {count}. Те, що до неї належить, пропущено.</translation>
    </message>
    <message>
        <source>In {what}, {count} entry belongs to an article or story that is damaged; what belongs to it is left out.</source>
        <translation>У розділі «{what}» записів, що належать до пошкодженої статті чи історії: {count}. Те, що до неї належить, пропущено.</translation>
    </message>
    <message>
        <source>It has no title and no address, so no article can be found for it.</source>
        <translation>Немає ні назви, ні адреси, тож статті для нього не знайти.</translation>
    </message>
    <message>
        <source>It is larger than {most}, the most that is read of a page.</source>
        <translation>Вона більша за {most}, а це найбільше, що читається зі сторінки.</translation>
    </message>
    <message>
        <source>It is packed as {encoding}, which cannot be unpacked here. Save the page itself and add that.</source>
        <translation>Її стиснуто як {encoding}, що тут не розпакувати. Збережіть саму сторінку й додайте її.</translation>
    </message>
    <message>
        <source>Its packed text is damaged.</source>
        <translation>Її стиснутий текст пошкоджено.</translation>
    </message>
    <message>
        <source>Memos on codes are not part of the file: {count}.</source>
        <translation>Мемо про коди до файлу не входять: {count}.</translation>
    </message>
    <message>
        <source>Names longer than {most} characters were cut: {count}.</source>
        <translation>Назви, довші за {most} символів, укорочено: {count}.</translation>
    </message>
    <message>
        <source>Nexis header</source>
        <translation>шапка Nexis</translation>
    </message>
    <message>
        <source>No article of this address or headline is in the project.</source>
        <translation>У проєкті немає статті з такою адресою чи заголовком.</translation>
    </message>
    <message>
        <source>No secure connection to {site} came about. Check the address, or open the page in a browser and save it there.</source>
        <translation>Безпечного з’єднання з {site} не встановлено. Перевірте адресу або відкрийте сторінку в браузері та збережіть її там.</translation>
    </message>
    <message>
        <source>Not taken over: {facts}.</source>
        <translation>Не перейнято: {facts}.</translation>
    </message>
    <message>
        <source>Nothing in the file can be read.</source>
        <translation>У файлі нічого не можна прочитати.</translation>
    </message>
    <message>
        <source>Nothing new is stated of it.</source>
        <translation>Нічого нового про неї не вказано.</translation>
    </message>
    <message>
        <source>Nothing stands in these parentheses.</source>
        <translation>У цих дужках нічого немає.</translation>
    </message>
    <message>
        <source>Nothing stands in these quotation marks.</source>
        <translation>У цих лапках нічого немає.</translation>
    </message>
    <message>
        <source>Of {what}, not everything can be read.</source>
        <translation>Прочитати можна не все: {what}.</translation>
    </message>
    <message>
        <source>Only the first {most} characters are looked for.</source>
        <translation>Шукається лише за першими знаками: {most}.</translation>
    </message>
    <message>
        <source>Only words, phrases and choices between them can be counted.</source>
        <translation>Рахувати можна лише слова, фрази та вибір між ними.</translation>
    </message>
    <message>
        <source>Only words, phrases and choices between them can stand near each other.</source>
        <translation>Поруч можуть стояти лише слова, фрази та вибір між ними.</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt)</source>
        <translation>текст OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Rows with the path of an earlier row were left out: {count}.</source>
        <translation>Рядків зі шляхом попереднього рядка пропущено: {count}.</translation>
    </message>
    <message>
        <source>Rows without a name of a code were left out: {count}.</source>
        <translation>Рядків без назви коду пропущено: {count}.</translation>
    </message>
    <message>
        <source>Same file name as {address}, another text.</source>
        <translation>Та сама назва файлу, що в {address}, але інший текст.</translation>
    </message>
    <message>
        <source>Sets of codes are not taken over: {count}.</source>
        <translation>Наборів кодів не перейнято: {count}.</translation>
    </message>
    <message>
        <source>That is no address of a page in the web. It begins with http:// or https://, and names a site.</source>
        <translation>Це не адреса сторінки в мережі. Вона починається з http:// або https:// і називає сайт.</translation>
    </message>
    <message>
        <source>The PDF could not be typeset: {reason}.</source>
        <translation>PDF не вдалося зверстати: {reason}.</translation>
    </message>
    <message>
        <source>The PDF was not made: what makes it could not be started ({reason}). Close other programs, and try again.</source>
        <translation>PDF не створено: не вдалося запустити те, що його створює ({reason}). Закрийте інші програми й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The PDF was not made: what makes it stopped, perhaps for want of memory. Try a story with fewer articles, or fewer kinds of marks.</source>
        <translation>PDF не створено: те, що його створює, зупинилося — можливо, забракло пам’яті. Спробуйте сюжет із меншою кількістю статей або менше видів позначок.</translation>
    </message>
    <message>
        <source>The address holds a name or a password in front of the site. Leave that out; the page may then ask for it in a browser.</source>
        <translation>В адресі перед сайтом стоїть ім’я або пароль. Приберіть їх; за потреби сторінка запитає про них у браузері.</translation>
    </message>
    <message>
        <source>The article {address} is a version of one that is lost.</source>
        <translation>Стаття {address} — версія статті, яку втрачено.</translation>
    </message>
    <message>
        <source>The beginning of {name} is damaged, or was changed by another program.</source>
        <translation>Початок файлу {name} пошкоджено або змінено іншою програмою.</translation>
    </message>
    <message>
        <source>The connection to {site} broke before the page was there. Try again.</source>
        <translation>З’єднання з {site} обірвалося, перш ніж надійшла сторінка. Спробуйте знову.</translation>
    </message>
    <message>
        <source>The counters are damaged: a number would be given twice.</source>
        <translation>Лічильники пошкоджено: номер міг би повторитися.</translation>
    </message>
    <message>
        <source>The disk with {name} could not be read. Look whether it is still there, then open the project again.</source>
        <translation>Диск із файлом {name} не вдалося прочитати. Перевірте, чи він ще на місці, і відкрийте проєкт знову.</translation>
    </message>
    <message>
        <source>The disk with {name} could not be written: the change was not made. Look whether the disk is full, or still there, or save the project in another place.</source>
        <translation>На диск із файлом {name} не вдалося записати: зміну не зроблено. Перевірте, чи є на диску місце і чи він ще під’єднаний, або збережіть проєкт в іншому місці.</translation>
    </message>
    <message>
        <source>The disk with {name} is full, so the project cannot be opened. Make room on it, then try again.</source>
        <translation>На диску з файлом {name} немає місця, тож проєкт не відкрити. Звільніть місце і спробуйте знову.</translation>
    </message>
    <message>
        <source>The disk with {name} is full: the change was not made. Make room on it, then try again.</source>
        <translation>На диску з файлом {name} немає місця: зміну не зроблено. Звільніть місце і спробуйте знову.</translation>
    </message>
    <message>
        <source>The document has tracked changes: insertions were taken, deletions were left out.</source>
        <translation>У документі є записані зміни: вставлене взято, вилучене пропущено.</translation>
    </message>
    <message>
        <source>The feed has only a summary of it. Add the page by its address.</source>
        <translation>У стрічці є лише її виклад. Додайте сторінку за адресою.</translation>
    </message>
    <message>
        <source>The feed has only its title. Add the page by its address.</source>
        <translation>У стрічці є лише її назва. Додайте сторінку за адресою.</translation>
    </message>
    <message>
        <source>The folder of the program has a name that no desktop entry can hold.</source>
        <translation>Назву теки програми не можна записати в ярлик робочого столу.</translation>
    </message>
    <message>
        <source>The list of stories is lost.</source>
        <translation>Список сюжетів утрачено.</translation>
    </message>
    <message>
        <source>The name of the file must end in .csv or .json.</source>
        <translation>Назва файлу має закінчуватися на .csv або .json.</translation>
    </message>
    <message>
        <source>The name of the table must end in {known}.</source>
        <translation>Назва таблиці має закінчуватися на {known}.</translation>
    </message>
    <message>
        <source>The name of {name} is too long to be changed there. It can be read here; save the project under a shorter name to change it.</source>
        <translation>Назва {name} задовга, щоб змінювати файл на цьому місці. Його можна читати; щоб змінювати, збережіть проєкт під коротшою назвою.</translation>
    </message>
    <message>
        <source>The plan of its tables is damaged, or is not one of ours.</source>
        <translation>Схему його таблиць пошкоджено, або її зробила не ця програма.</translation>
    </message>
    <message>
        <source>The project file {name} was changed by another program while it was open, so nothing can be stored in it. Choose File, Save project as… to keep everything that is shown here.</source>
        <translation>Файл проєкту {name} змінила інша програма, поки він був відкритий, тож зберегти в ньому нічого не можна. Виберіть «Файл», «Зберегти проєкт як…», щоб не втратити нічого з показаного.</translation>
    </message>
    <message>
        <source>The project file {name} was moved, replaced or deleted while it was open, so nothing can be stored in it. Choose File, Save project as… to keep everything that is shown here.</source>
        <translation>Файл проєкту {name} переміщено, замінено або вилучено, поки він був відкритий, тож зберегти в ньому нічого не можна. Виберіть «Файл», «Зберегти проєкт як…», щоб не втратити нічого з показаного.</translation>
    </message>
    <message>
        <source>The project is only read.</source>
        <translation>Проєкт лише читається.</translation>
    </message>
    <message>
        <source>The project was closed before any of {count} articles was chosen.</source>
        <translation>Проєкт закрито, перш ніж було вибрано щось із {count} статей.</translation>
    </message>
    <message>
        <source>The project&apos;s settings and counters are damaged.</source>
        <translation>Налаштування й лічильники проєкту пошкоджено.</translation>
    </message>
    <message>
        <source>The project&apos;s settings and counters are lost.</source>
        <translation>Налаштування й лічильники проєкту втрачено.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password (407). Ask who runs the network.</source>
        <translation>Проксі вашої мережі вимагає імені та пароля (407). Зверніться до того, хто керує мережею.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let the program through to {site}.</source>
        <translation>Проксі вашої мережі не пропустив програму до {site}.</translation>
    </message>
    <message>
        <source>The stored original in {name} is damaged, and is not shown. The text of the article is not touched by that; a backup of the project may have the original.</source>
        <translation>Збережений у {name} оригінал пошкоджено, тому його не показано. Тексту статті це не зачепило; оригінал може бути в резервній копії проєкту.</translation>
    </message>
    <message>
        <source>The story that was open is lost.</source>
        <translation>Відкритий сюжет утрачено.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged.</source>
        <translation>Структуру файлу пошкоджено.</translation>
    </message>
    <message>
        <source>The text of the article A{number} is damaged; it is left out.</source>
        <translation>Текст статті A{number} пошкоджено; статтю пропущено.</translation>
    </message>
    <message>
        <source>There are too many parentheses in one another.</source>
        <translation>Забагато дужок одна в одній.</translation>
    </message>
    <message>
        <source>There is no article at {address}.</source>
        <translation>За адресою {address} немає статті.</translation>
    </message>
    <message>
        <source>There is no article in {source}.</source>
        <translation>У {source} немає статті.</translation>
    </message>
    <message>
        <source>There is no code in {name}.</source>
        <translation>У {name} немає жодного коду.</translation>
    </message>
    <message>
        <source>There is no page in {name} that can be read. The first one: {reason}</source>
        <translation>У {name} немає сторінки, яку можна прочитати. Перша: {reason}</translation>
    </message>
    <message>
        <source>There is no page in {name}: only pictures, scripts or failed requests. Save the page again.</source>
        <translation>У {name} немає сторінки: лише зображення, скрипти або невдалі запити. Збережіть сторінку знову.</translation>
    </message>
    <message>
        <source>There is no reference in {name}. Export the list again, as RIS, BibTeX or CSL-JSON.</source>
        <translation>У {name} немає жодного джерела. Експортуйте список знову, як RIS, BibTeX або CSL-JSON.</translation>
    </message>
    <message>
        <source>There is no site called {site}, or this computer is not connected. Check the address and the connection.</source>
        <translation>Сайту {site} немає, або цей комп’ютер не під’єднано до мережі. Перевірте адресу та з’єднання.</translation>
    </message>
    <message>
        <source>There is nothing in the feed {name}. Add the pages themselves, by their addresses.</source>
        <translation>У стрічці {name} нічого немає. Додайте самі сторінки за їхніми адресами.</translation>
    </message>
    <message>
        <source>These quotation marks are not closed.</source>
        <translation>Ці лапки не закрито.</translation>
    </message>
    <message>
        <source>This backup is damaged, too. Choose another one.</source>
        <translation>Цю резервну копію теж пошкоджено. Виберіть іншу.</translation>
    </message>
    <message>
        <source>This is for Linux desktops; here, the system&apos;s own settings do it.</source>
        <translation>Це для робочих столів Linux; тут це роблять налаштування самої системи.</translation>
    </message>
    <message>
        <source>This parenthesis closes none that was opened.</source>
        <translation>Ця дужка не закриває жодної відкритої.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Цю дужку не закрито.</translation>
    </message>
    <message>
        <source>This project is open in another window. It can be read here, as it was when it was opened.</source>
        <translation>Цей проєкт відкрито в іншому вікні. Тут його можна читати таким, яким він був під час відкриття.</translation>
    </message>
    <message>
        <source>Type at least {least} letters beside * and ?.</source>
        <translation>Крім * і ?, потрібно літер щонайменше: {least}.</translation>
    </message>
    <message>
        <source>Type numbers of words as words&gt;500 or words:300..500.</source>
        <translation>Кількість слів пишіть так: words&gt;500 або words:300..500.</translation>
    </message>
    <message>
        <source>What is at {address} only names {count} articles, and has no text of them. Add each by its own address.</source>
        <translation>За адресою {address} статті лише названо ({count}), тексту їх немає. Додайте кожну за її власною адресою.</translation>
    </message>
    <message>
        <source>What is known about the article A{number} is damaged; it is left out.</source>
        <translation>Відомості про статтю A{number} пошкоджено; її пропущено.</translation>
    </message>
    <message>
        <source>What is not wanted is missing behind {sign}.</source>
        <translation>Після {sign} не вказано, чого не має бути.</translation>
    </message>
    <message>
        <source>What stands near each other has to be in the same field.</source>
        <translation>Те, що стоїть поруч, має бути в тому самому полі.</translation>
    </message>
    <message>
        <source>What to count is missing behind {name}.</source>
        <translation>Після {name} не вказано, що рахувати.</translation>
    </message>
    <message>
        <source>What to look for is missing behind {name}:</source>
        <translation>Не вказано, що шукати, після {name}:</translation>
    </message>
    <message>
        <source>What {site} has at this address is larger than {most}, the limit for one page. Save it and add the file.</source>
        <translation>Те, що {site} має за цією адресою, більше за {most} — межу для однієї сторінки. Збережіть його й додайте файл.</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>документ Word (.docx)</translation>
    </message>
    <message>
        <source>Words can be 1 to {most} apart.</source>
        <translation>Відстань між словами може бути від 1 до {most}.</translation>
    </message>
    <message>
        <source>Words near each other are found in any order.</source>
        <translation>Слова поруч знаходяться в будь-якому порядку.</translation>
    </message>
    <message>
        <source>Write NEAR in capitals for words near each other; &quot;near&quot; is looked for.</source>
        <translation>Щоб знайти слова поруч, пишіть NEAR великими літерами; «near» шукається як слово.</translation>
    </message>
    <message>
        <source>Write NOT in capitals to leave out what is behind it; &quot;not&quot; is looked for.</source>
        <translation>Щоб виключити те, що далі, пишіть NOT великими літерами; «not» шукається як слово.</translation>
    </message>
    <message>
        <source>a name alone above the text</source>
        <translation>саме ім’я над текстом</translation>
    </message>
    <message>
        <source>a name alone under the text</source>
        <translation>саме ім’я під текстом</translation>
    </message>
    <message>
        <source>a name under a time</source>
        <translation>ім’я під часом</translation>
    </message>
    <message>
        <source>a page of pictures without text</source>
        <translation>сторінка із зображень без тексту</translation>
    </message>
    <message>
        <source>a page that is damaged</source>
        <translation>пошкоджена сторінка</translation>
    </message>
    <message>
        <source>a picture credit in the line below</source>
        <translation>у рядку нижче вказано автора фото</translation>
    </message>
    <message>
        <source>above the text, with a picture credit</source>
        <translation>над текстом, із зазначенням автора фото</translation>
    </message>
    <message>
        <source>address element of the page</source>
        <translation>елемент address на сторінці</translation>
    </message>
    <message>
        <source>address or telephone number</source>
        <translation>адреса або номер телефону</translation>
    </message>
    <message>
        <source>address {stated} (here: {known})</source>
        <translation>адреса {stated} (тут: {known})</translation>
    </message>
    <message>
        <source>advertising in the page</source>
        <translation>реклама на сторінці</translation>
    </message>
    <message>
        <source>agency “{stated}” (here: “{known}”)</source>
        <translation>агенція «{stated}» (тут: «{known}»)</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>запис</translation>
    </message>
    <message>
        <source>another heading of the page</source>
        <translation>інший заголовок на сторінці</translation>
    </message>
    <message>
        <source>author “{stated}” (here: “{known}”)</source>
        <translation>автор «{stated}» (тут: «{known}»)</translation>
    </message>
    <message>
        <source>beside a date</source>
        <translation>поруч із датою</translation>
    </message>
    <message>
        <source>beside a picture in the page</source>
        <translation>поруч із зображенням на сторінці</translation>
    </message>
    <message>
        <source>beside the paragraphs in the page</source>
        <translation>поруч з абзацами на сторінці</translation>
    </message>
    <message>
        <source>between the headline and the text</source>
        <translation>між заголовком і текстом</translation>
    </message>
    <message>
        <source>bold line</source>
        <translation>рядок жирним шрифтом</translation>
    </message>
    <message>
        <source>braces, quotes and commas</source>
        <translation>дужок, лапок і ком</translation>
    </message>
    <message>
        <source>byline of the page</source>
        <translation>рядок автора на сторінці</translation>
    </message>
    <message>
        <source>caption of a picture in the page</source>
        <translation>підпис до зображення на сторінці</translation>
    </message>
    <message>
        <source>carried by “{stated}” (here: “{known}”)</source>
        <translation>поширив «{stated}» (тут: «{known}»)</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>символів</translation>
    </message>
    <message>
        <source>comments of readers in the page</source>
        <translation>коментарі читачів на сторінці</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>у з’єднанні відмовлено</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <translation>з’єднання розірвано з того боку</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>час очікування з’єднання вичерпано</translation>
    </message>
    <message>
        <source>cookie or consent note in the page</source>
        <translation>повідомлення про кукі чи згоду на сторінці</translation>
    </message>
    <message>
        <source>credit of a picture in the page</source>
        <translation>автор зображення на сторінці</translation>
    </message>
    <message>
        <source>date in the line</source>
        <translation>дата в рядку</translation>
    </message>
    <message>
        <source>date line in the page</source>
        <translation>рядок дати на сторінці</translation>
    </message>
    <message>
        <source>date of the page</source>
        <translation>дата на сторінці</translation>
    </message>
    <message>
        <source>date of the update {stated} (here: {known})</source>
        <translation>дата оновлення {stated} (тут: {known})</translation>
    </message>
    <message>
        <source>date or time only</source>
        <translation>лише дата або час</translation>
    </message>
    <message>
        <source>date {stated} (here: {known})</source>
        <translation>дата {stated} (тут: {known})</translation>
    </message>
    <message>
        <source>dated the same day</source>
        <translation>датовано одним днем</translation>
    </message>
    <message>
        <source>dates within {days} days</source>
        <translation>різниця в датах, днів: {days}</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>пристрій або ресурс зайнятий</translation>
    </message>
    <message>
        <source>e-book (.epub)</source>
        <translation>електронна книжка (.epub)</translation>
    </message>
    <message>
        <source>elements</source>
        <translation>елементів</translation>
    </message>
    <message>
        <source>embedded null byte</source>
        <translation>у назві є нульовий байт</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>сутностей</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>записів</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>задовга назва файлу</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлів</translation>
    </message>
    <message>
        <source>first heading of the page</source>
        <translation>перший заголовок на сторінці</translation>
    </message>
    <message>
        <source>first line, no end mark</source>
        <translation>перший рядок, без крапки в кінці</translation>
    </message>
    <message>
        <source>folders in each other</source>
        <translation>тек одна в одній</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>низ сторінки</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>виноска</translation>
    </message>
    <message>
        <source>form in the page</source>
        <translation>форма на сторінці</translation>
    </message>
    <message>
        <source>header of the forwarded e-mail</source>
        <translation>заголовки пересланого листа</translation>
    </message>
    <message>
        <source>heading mark {}</source>
        <translation>знак заголовка {}</translation>
    </message>
    <message>
        <source>heading of the chapter</source>
        <translation>заголовок розділу</translation>
    </message>
    <message>
        <source>heading of the key points</source>
        <translation>заголовок головних тез</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <translation>заголовок на сторінці</translation>
    </message>
    <message>
        <source>heading of what a company says about itself</source>
        <translation>заголовок розповіді компанії про себе</translation>
    </message>
    <message>
        <source>heading under the text in the page</source>
        <translation>заголовок під текстом на сторінці</translation>
    </message>
    <message>
        <source>headline under a line that leads to other articles</source>
        <translation>заголовок під рядком, що веде до інших статей</translation>
    </message>
    <message>
        <source>headline “{stated}” (here: “{known}”)</source>
        <translation>заголовок «{stated}» (тут: «{known}»)</translation>
    </message>
    <message>
        <source>hidden in the page</source>
        <translation>приховано на сторінці</translation>
    </message>
    <message>
        <source>how far articles are coded</source>
        <translation>стан кодування статей</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>помилка введення-виведення</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>it begins like a file of another kind</source>
        <translation>він починається як файл іншого типу</translation>
    </message>
    <message>
        <source>it has many control characters</source>
        <translation>у ньому багато керівних символів</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>пункт списку</translation>
    </message>
    <message>
        <source>items</source>
        <translation>елементів стрічки</translation>
    </message>
    <message>
        <source>its letters are not those of its language</source>
        <translation>її літери — не літери її мови</translation>
    </message>
    <message>
        <source>key point above the text</source>
        <translation>теза над текстом</translation>
    </message>
    <message>
        <source>label above the text</source>
        <translation>мітка над текстом</translation>
    </message>
    <message>
        <source>larger type</source>
        <translation>більший шрифт</translation>
    </message>
    <message>
        <source>larger type under the headline</source>
        <translation>більший шрифт під заголовком</translation>
    </message>
    <message>
        <source>largest type of the first page</source>
        <translation>найбільший шрифт першої сторінки</translation>
    </message>
    <message>
        <source>leads to other articles</source>
        <translation>веде до інших статей</translation>
    </message>
    <message>
        <source>line of author and date of the page</source>
        <translation>рядок автора й дати на сторінці</translation>
    </message>
    <message>
        <source>line without end mark under the text</source>
        <translation>рядок без крапки під текстом</translation>
    </message>
    <message>
        <source>line without words</source>
        <translation>рядок без слів</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>рядків</translation>
    </message>
    <message>
        <source>long paragraph</source>
        <translation>довгий абзац</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>листів</translation>
    </message>
    <message>
        <source>names its authors</source>
        <translation>називає авторів</translation>
    </message>
    <message>
        <source>names the agency</source>
        <translation>називає агентство</translation>
    </message>
    <message>
        <source>names who took the picture</source>
        <translation>називає автора фото</translation>
    </message>
    <message>
        <source>navigation of the page</source>
        <translation>навігація сторінки</translation>
    </message>
    <message>
        <source>nearly the same text</source>
        <translation>майже той самий текст</translation>
    </message>
    <message>
        <source>nearly the same text: {articles}</source>
        <translation>майже той самий текст: {articles}</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <translation>мережа недоступна</translation>
    </message>
    <message>
        <source>newsletter, subscription or membership in the page</source>
        <translation>розсилка, передплата чи членство на сторінці</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>немає з’єднання</translation>
    </message>
    <message>
        <source>no measured method for this language</source>
        <translation>для цієї мови немає виміряного методу</translation>
    </message>
    <message>
        <source>no route to host</source>
        <translation>немає шляху до сайту</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>на пристрої немає місця</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>немає такого файлу чи теки</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>це не тека</translation>
    </message>
    <message>
        <source>note in other type under the text</source>
        <translation>примітка іншим шрифтом під текстом</translation>
    </message>
    <message>
        <source>note of the newsroom in the page</source>
        <translation>примітка редакції на сторінці</translation>
    </message>
    <message>
        <source>of pages</source>
        <translation>сторінок</translation>
    </message>
    <message>
        <source>only a link in the page</source>
        <translation>лише посилання на сторінці</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>дію не дозволено</translation>
    </message>
    <message>
        <source>other articles in the page</source>
        <translation>інші статті на сторінці</translation>
    </message>
    <message>
        <source>outlet “{stated}” (here: “{known}”)</source>
        <translation>видання «{stated}» (тут: «{known}»)</translation>
    </message>
    <message>
        <source>ownership or copyright line</source>
        <translation>рядок про власника чи авторські права</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>сторінок</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>абзаців</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>частин</translation>
    </message>
    <message>
        <source>parts in each other</source>
        <translation>частин одна в одній</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставлений текст</translation>
    </message>
    <message>
        <source>path of sections</source>
        <translation>шлях рубрик</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>немає дозволу</translation>
    </message>
    <message>
        <source>picture credit at its end</source>
        <translation>у кінці вказано автора фото</translation>
    </message>
    <message>
        <source>picture credit at the end of the line</source>
        <translation>автор фото в кінці рядка</translation>
    </message>
    <message>
        <source>place and agency only</source>
        <translation>лише місце й агентство</translation>
    </message>
    <message>
        <source>place before the first sentence</source>
        <translation>місце перед першим реченням</translation>
    </message>
    <message>
        <source>player or video in the page</source>
        <translation>програвач або відео на сторінці</translation>
    </message>
    <message>
        <source>promotion of a video or a cue for one</source>
        <translation>запрошення переглянути відео або позначка відео</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>файлова система лише для читання</translation>
    </message>
    <message>
        <source>records</source>
        <translation>записів</translation>
    </message>
    <message>
        <source>references</source>
        <translation>джерел</translation>
    </message>
    <message>
        <source>release line</source>
        <translation>рядок пресрелізу</translation>
    </message>
    <message>
        <source>rich text file (.rtf)</source>
        <translation>файл RTF (.rtf)</translation>
    </message>
    <message>
        <source>rights and imprint of the page</source>
        <translation>права й вихідні дані сторінки</translation>
    </message>
    <message>
        <source>row of a table</source>
        <translation>рядок таблиці</translation>
    </message>
    <message>
        <source>same caption as an earlier line</source>
        <translation>той самий підпис, що й у рядку вище</translation>
    </message>
    <message>
        <source>same text as an earlier line</source>
        <translation>той самий текст, що й раніше</translation>
    </message>
    <message>
        <source>same text as the headline</source>
        <translation>той самий текст, що й у заголовку</translation>
    </message>
    <message>
        <source>same text as the line above</source>
        <translation>той самий текст, що й у попередньому рядку</translation>
    </message>
    <message>
        <source>says what a picture shows</source>
        <translation>каже, що на світлині</translation>
    </message>
    <message>
        <source>says where persons stand in a picture</source>
        <translation>каже, хто де стоїть на світлині</translation>
    </message>
    <message>
        <source>section name above the headline</source>
        <translation>назва рубрики над заголовком</translation>
    </message>
    <message>
        <source>sections and keywords in the page</source>
        <translation>рубрики й ключові слова на сторінці</translation>
    </message>
    <message>
        <source>set apart from the text in the page</source>
        <translation>стоїть окремо від тексту на сторінці</translation>
    </message>
    <message>
        <source>set beside the text in the page</source>
        <translation>стоїть поруч із текстом на сторінці</translation>
    </message>
    <message>
        <source>share: {words}</source>
        <translation>спільне: {words}</translation>
    </message>
    <message>
        <source>sharing and comments in the page</source>
        <translation>поширення й коментарі на сторінці</translation>
    </message>
    <message>
        <source>short line above the text</source>
        <translation>короткий рядок над текстом</translation>
    </message>
    <message>
        <source>short line under the text</source>
        <translation>короткий рядок під текстом</translation>
    </message>
    <message>
        <source>short line, no end mark</source>
        <translation>короткий рядок без крапки</translation>
    </message>
    <message>
        <source>smaller type than the text</source>
        <translation>шрифт, менший за текст</translation>
    </message>
    <message>
        <source>speaks of rights</source>
        <translation>ідеться про права</translation>
    </message>
    <message>
        <source>speaks to the reader about the outlet&apos;s channels</source>
        <translation>каже читачеві про канали видання</translation>
    </message>
    <message>
        <source>standfirst of the page</source>
        <translation>підводка на сторінці</translation>
    </message>
    <message>
        <source>style of a heading</source>
        <translation>стиль заголовка</translation>
    </message>
    <message>
        <source>style of a quotation</source>
        <translation>стиль цитати</translation>
    </message>
    <message>
        <source>style of a title</source>
        <translation>стиль назви</translation>
    </message>
    <message>
        <source>style of a {}</source>
        <translation>стиль документа: {}</translation>
    </message>
    <message>
        <source>subscription, sharing or advertising</source>
        <translation>передплата, поширення або реклама</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>зміст</translation>
    </message>
    <message>
        <source>teaser of another article in the page</source>
        <translation>анонс іншої статті на сторінці</translation>
    </message>
    <message>
        <source>tells who the author is</source>
        <translation>каже, хто автор</translation>
    </message>
    <message>
        <source>tells who the author is, in the page</source>
        <translation>каже, хто автор, на сторінці</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>text before a credit</source>
        <translation>текст перед зазначенням автора</translation>
    </message>
    <message>
        <source>the annotations</source>
        <translation>нотатки</translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation>книга кодів</translation>
    </message>
    <message>
        <source>the corrections of quotes</source>
        <translation>виправлення цитат</translation>
    </message>
    <message>
        <source>the decisions about copies</source>
        <translation>рішення про копії</translation>
    </message>
    <message>
        <source>the decisions about findings</source>
        <translation>рішення про знахідки</translation>
    </message>
    <message>
        <source>the decisions about links</source>
        <translation>рішення про зв’язки</translation>
    </message>
    <message>
        <source>the decisions about quotes of the same words</source>
        <translation>рішення про цитати з тими самими словами</translation>
    </message>
    <message>
        <source>the digests</source>
        <translation>контрольні суми</translation>
    </message>
    <message>
        <source>the import log</source>
        <translation>журнал імпорту</translation>
    </message>
    <message>
        <source>the list of articles</source>
        <translation>список статей</translation>
    </message>
    <message>
        <source>the list of briefs</source>
        <translation>список добірок</translation>
    </message>
    <message>
        <source>the list of stories</source>
        <translation>список сюжетів</translation>
    </message>
    <message>
        <source>the list of what was checked absent</source>
        <translation>список перевіреного, чого немає</translation>
    </message>
    <message>
        <source>the numbers of quotes</source>
        <translation>номери цитат</translation>
    </message>
    <message>
        <source>the numbers of statements</source>
        <translation>номери тверджень</translation>
    </message>
    <message>
        <source>the pins of the briefs</source>
        <translation>пункти добірок</translation>
    </message>
    <message>
        <source>the project&apos;s settings and counters</source>
        <translation>налаштування й лічильники проєкту</translation>
    </message>
    <message>
        <source>the reader</source>
        <translation>читач</translation>
    </message>
    <message>
        <source>the saved searches</source>
        <translation>збережені пошуки</translation>
    </message>
    <message>
        <source>the statements that a person keeps</source>
        <translation>твердження, закріплені людиною</translation>
    </message>
    <message>
        <source>the texts</source>
        <translation>тексти</translation>
    </message>
    <message>
        <source>there is a directory of that name</source>
        <translation>є тека з такою назвою</translation>
    </message>
    <message>
        <source>time element of the page</source>
        <translation>позначка часу на сторінці</translation>
    </message>
    <message>
        <source>title of the book</source>
        <translation>назва книжки</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>назва документа</translation>
    </message>
    <message>
        <source>title of the item in the feed</source>
        <translation>назва в стрічці новин</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>назва сторінки</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>відкрито забагато файлів</translation>
    </message>
    <message>
        <source>under the author&apos;s name</source>
        <translation>під іменем автора</translation>
    </message>
    <message>
        <source>under the text, outside the element that holds it</source>
        <translation>під текстом, поза елементом, у якому він стоїть</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>невідома причина</translation>
    </message>
    <message>
        <source>values</source>
        <translation>значень</translation>
    </message>
    <message>
        <source>what a company says about itself</source>
        <translation>що компанія каже про себе</translation>
    </message>
    <message>
        <source>what was left out of the project</source>
        <translation>що виключено з проєкту</translation>
    </message>
    <message>
        <source>which articles belong to which story</source>
        <translation>які статті належать до якого сюжету</translation>
    </message>
    <message>
        <source>words of a form or a button in the page</source>
        <translation>слова форми чи кнопки на сторінці</translation>
    </message>
    <message>
        <source>words of a paywall at its end</source>
        <translation>у кінці — слова про платний доступ</translation>
    </message>
    <message>
        <source>words of a picture in the page</source>
        <translation>слова при зображенні на сторінці</translation>
    </message>
    <message>
        <source>words of a player in the page</source>
        <translation>слова програвача на сторінці</translation>
    </message>
    <message>
        <source>words that lead to other articles in the page</source>
        <translation>слова, що ведуть до інших статей сторінки</translation>
    </message>
    <message>
        <source>{count} articles of the file were not chosen.</source>
        <translation>Не вибрано статей із файлу: {count}.</translation>
    </message>
    <message>
        <source>{name} can only be read here: the change was not made. Save the project in another place.</source>
        <translation>{name} тут можна лише читати: зміну не зроблено. Збережіть проєкт в іншому місці.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: it was moved or deleted, or you have no permission for it.</source>
        <translation>{name} не відкрити: файл переміщено, вилучено або у вас немає на нього дозволу.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table: a quotation mark in line {line} opens a cell and is never closed.</source>
        <translation>{name} не можна прочитати як таблицю: лапка в рядку {line} відкриває клітинку, яку ніде не закрито.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table: {reason}.</source>
        <translation>{name} не вдається прочитати як таблицю: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read or written in {folder}: you have no permission there. Choose another folder.</source>
        <translation>{name} не можна ні прочитати, ні записати в {folder}: у вас немає там дозволу. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{name} cannot be read or written: {reason}. Try another folder.</source>
        <translation>{name} не можна ні прочитати, ні записати: {reason}. Спробуйте іншу теку.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is no valid XML ({reason}).</source>
        <translation>{name} не вдається прочитати: це не правильний XML ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} не вдається прочитати: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be opened. Copy it to another place, and try there.</source>
        <translation>{name} не вдалося відкрити. Скопіюйте файл в інше місце і спробуйте там.</translation>
    </message>
    <message>
        <source>{name} could not be read or written. Save the project in another place, then open it again.</source>
        <translation>{name} не вдалося прочитати чи записати. Збережіть проєкт в іншому місці й відкрийте його знову.</translation>
    </message>
    <message>
        <source>{name} could not be read: it is damaged, or written in a way that is not known ({reason}). Open it in the program it is made for, copy the text and paste it.</source>
        <translation>{name} не вдалося прочитати: файл пошкоджено або записано невідомим способом ({reason}). Відкрийте його в програмі, для якої він призначений, скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}. Try again, or open a copy on this computer.</source>
        <translation>{name} не вдалося прочитати: {reason}. Спробуйте знову або відкрийте копію на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>{name} has an unfinished change, and lies where nothing can be written. A copy of it could not be made ({reason}). Copy it, with {name}-journal, to another folder, and open it there.</source>
        <translation>{name} має незавершену зміну й лежить там, де не можна нічого записати. Зробити копію не вдалося ({reason}). Скопіюйте його разом із {name}-journal до іншої теки й відкрийте там.</translation>
    </message>
    <message>
        <source>{name} has no text of an article, only attachments or pictures. Save these and add them.</source>
        <translation>У {name} немає тексту статті, лише вкладення або зображення. Збережіть їх і додайте.</translation>
    </message>
    <message>
        <source>{name} has no version: it is damaged, or was never finished.</source>
        <translation>{name} не має версії: файл пошкоджено або його не дописано.</translation>
    </message>
    <message>
        <source>{name} holds JSON, but no list of references. Export the list as CSL-JSON, RIS or BibTeX.</source>
        <translation>{name} містить JSON, але не список джерел. Експортуйте список як CSL-JSON, RIS або BibTeX.</translation>
    </message>
    <message>
        <source>{name} holds data, and no list of references (CSL-JSON). Copy the text of the article and paste it.</source>
        <translation>{name} містить дані, а не список джерел (CSL-JSON). Скопіюйте текст статті та вставте його.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files. The first {most} of them were read; add the folders in it one by one.</source>
        <translation>У {name} більше файлів, ніж {most}. Прочитано перші {most}; додайте теки з неї по одній.</translation>
    </message>
    <message>
        <source>{name} holds no page that can be read. Open it in Safari, and save it as a page or copy its text.</source>
        <translation>У {name} немає сторінки, яку можна прочитати. Відкрийте його в Safari та збережіть як сторінку або скопіюйте текст.</translation>
    </message>
    <message>
        <source>{name} holds no page, only pictures or other parts. Save the page again, as a web page.</source>
        <translation>У {name} немає сторінки, лише зображення або інші частини. Збережіть сторінку знову, як вебсторінку.</translation>
    </message>
    <message>
        <source>{name} holds something that is no page. Open it in Safari, copy the text and paste it.</source>
        <translation>У {name} щось інше, а не сторінка. Відкрийте його в Safari, скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} is XML of a kind that is not known. Open it in the program it is made for, copy the text and paste it.</source>
        <translation>{name} — XML невідомого виду. Відкрийте його в програмі, для якої він призначений, скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} is a PostScript file. Save it as .pdf, and add that.</source>
        <translation>{name} — файл PostScript. Збережіть його як .pdf і додайте.</translation>
    </message>
    <message>
        <source>{name} is a book for Kindle. Save it as .epub or copy the text and paste it.</source>
        <translation>{name} — книжка для Kindle. Збережіть її як .epub або скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, or its beginning is damaged; it is no Wireside project.</source>
        <translation>{name} — база даних іншої програми, або початок файлу пошкоджено; це не проєкт Wireside.</translation>
    </message>
    <message>
        <source>{name} is a database. If it is a project of this program, open it by Open project.</source>
        <translation>{name} — база даних. Якщо це проєкт цієї програми, відкрийте його через «Відкрити проєкт».</translation>
    </message>
    <message>
        <source>{name} is a document of Apple Pages. Open it there, export it as Word (.docx), and add that.</source>
        <translation>{name} — документ Apple Pages. Відкрийте його там, експортуйте як Word (.docx) і додайте.</translation>
    </message>
    <message>
        <source>{name} is a film. Add its transcript as a text.</source>
        <translation>{name} — відео. Додайте його розшифровку як текст.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, no project. Choose a file that ends in .wireside.</source>
        <translation>{name} — тека або пристрій, а не проєкт. Виберіть файл, назва якого закінчується на .wireside.</translation>
    </message>
    <message>
        <source>{name} is a folder without files that can be read.</source>
        <translation>{name} — тека без файлів, які можна прочитати.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the files in it instead.</source>
        <translation>{name} — тека. Виберіть натомість файли в ній.</translation>
    </message>
    <message>
        <source>{name} is a mailbox. Save the messages that you need as .eml, and add those.</source>
        <translation>{name} — поштова скринька. Збережіть потрібні листи як .eml і додайте їх.</translation>
    </message>
    <message>
        <source>{name} is a message of Outlook. Save it there as .eml or .html, and add that.</source>
        <translation>{name} — лист Outlook. Збережіть його там як .eml або .html і додайте.</translation>
    </message>
    <message>
        <source>{name} is a packed folder. Unpack it, and add the files that are in it.</source>
        <translation>{name} — архів. Розпакуйте його й додайте файли, що в ньому є.</translation>
    </message>
    <message>
        <source>{name} is a picture: no text can be read from it. Have a program recognise the text, and paste that.</source>
        <translation>{name} — зображення: тексту з нього не прочитати. Розпізнайте текст іншою програмою та вставте його.</translation>
    </message>
    <message>
        <source>{name} is a presentation. Save its text as .docx or copy it and paste it.</source>
        <translation>{name} — презентація. Збережіть її текст як .docx або скопіюйте та вставте його.</translation>
    </message>
    <message>
        <source>{name} is a program, and no article. Choose a file with a text in it.</source>
        <translation>{name} — програма, а не стаття. Виберіть файл, у якому є текст.</translation>
    </message>
    <message>
        <source>{name} is a project: name it alone, without other projects or articles.</source>
        <translation>{name} — проєкт: назвіть лише його, без інших проєктів чи статей.</translation>
    </message>
    <message>
        <source>{name} is a scanned document: no text can be read from it. Have a program recognise the text, and paste that.</source>
        <translation>{name} — скан: тексту з нього не прочитати. Розпізнайте текст іншою програмою та вставте його.</translation>
    </message>
    <message>
        <source>{name} is a sound recording. Add its transcript as a text.</source>
        <translation>{name} — звукозапис. Додайте його розшифровку як текст.</translation>
    </message>
    <message>
        <source>{name} is a table. Copy the text of the article out of it and paste it.</source>
        <translation>{name} — таблиця. Скопіюйте з неї текст статті та вставте його.</translation>
    </message>
    <message>
        <source>{name} is an old Word document, or one locked with a password. Open it in Word or LibreOffice, save it as .docx without a password, and add that.</source>
        <translation>{name} — старий документ Word або документ під паролем. Відкрийте його у Word чи LibreOffice, збережіть як .docx без пароля і додайте.</translation>
    </message>
    <message>
        <source>{name} is damaged. What is not damaged can be read here; the file itself is left as it is.</source>
        <translation>{name} пошкоджено. Непошкоджене можна тут читати; сам файл лишається як є.</translation>
    </message>
    <message>
        <source>{name} is damaged: its content cannot be unpacked. Ask for another copy of it.</source>
        <translation>{name} пошкоджено: вміст не розпакувати. Попросіть іншу копію.</translation>
    </message>
    <message>
        <source>{name} is damaged: the change was not made. Open it again to see what is damaged, and its backups.</source>
        <translation>{name} пошкоджено: зміну не зроблено. Відкрийте файл знову, щоб побачити, що саме пошкоджено, і його резервні копії.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes): there is no project in it.</source>
        <translation>{name} порожній (0 байтів): проєкту в ньому немає.</translation>
    </message>
    <message>
        <source>{name} is in use by another program, which is in the middle of a change. Try again in a moment.</source>
        <translation>{name} використовує інша програма, яка саме вносить зміну. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>{name} is in use by another program. Try again in a moment.</source>
        <translation>{name} використовує інша програма. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>{name} is in use by another program: the change was not made. Try again in a moment.</source>
        <translation>{name} використовує інша програма: зміну не зроблено. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB, the most that is read. Save the article alone as a text file.</source>
        <translation>{name} більший за 20 МБ, а це найбільше, що можна прочитати. Збережіть саму статтю як текстовий файл.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}, the most that is read of a codebook.</source>
        <translation>{name} — понад {most}, а більших книг кодів програма не читає.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}, the most that is read of such a file. Save the article alone.</source>
        <translation>{name} більший за {most}, а це найбільше, що читається з такого файлу. Збережіть саму статтю.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Open it in the program it is made for, and save it without one.</source>
        <translation>{name} захищено паролем. Відкрийте його в програмі, для якої він призначений, і збережіть без пароля.</translation>
    </message>
    <message>
        <source>{name} is no BibTeX list that can be read: it is damaged. Export it again.</source>
        <translation>{name} — не список BibTeX, який можна прочитати: його пошкоджено. Експортуйте його знову.</translation>
    </message>
    <message>
        <source>{name} is no JSON that can be read: it is damaged or cut short. Export the list again.</source>
        <translation>{name} — не JSON, який можна прочитати: його пошкоджено або обрізано. Експортуйте список знову.</translation>
    </message>
    <message>
        <source>{name} is no Wireside project, or its beginning is damaged. Projects end in .wireside; articles are added with File, Open articles.</source>
        <translation>{name} — не проєкт Wireside, або початок файлу пошкоджено. Назви проєктів закінчуються на .wireside; статті додають через «Файл», «Додати статті».</translation>
    </message>
    <message>
        <source>{name} is no codebook that can be read: it has no list of codes as REFI-QDA writes it.</source>
        <translation>{name} — не книга кодів, яку можна прочитати: там немає списку кодів, яким його пише REFI-QDA.</translation>
    </message>
    <message>
        <source>{name} is no codebook that can be read: its first row names no column “name”, “path” or “tag”.</source>
        <translation>{name} — не книга кодів, яку можна прочитати: перший рядок не називає стовпця «name», «path» чи «tag».</translation>
    </message>
    <message>
        <source>{name} is no e-mail or saved page that can be read: it may be damaged or cut short. Save it again, or copy its text and paste it.</source>
        <translation>{name} — не лист і не збережена сторінка, які можна прочитати: можливо, файл пошкоджено або обрізано. Збережіть його знову або скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} is no feed that can be read. Open it in the program it is made for, copy the text and paste it.</source>
        <translation>{name} — не стрічка новин, яку можна прочитати. Відкрийте її в програмі, для якої вона призначена, скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} is no feed that can be read: it is damaged. Save it again.</source>
        <translation>{name} — не стрічка новин, яку можна прочитати: її пошкоджено. Збережіть її знову.</translation>
    </message>
    <message>
        <source>{name} is no list of references: it calls itself &quot;{kind}&quot;. Open it in the program it was made by.</source>
        <translation>{name} — не список джерел: він називає себе «{kind}». Відкрийте його в програмі, якою його зроблено.</translation>
    </message>
    <message>
        <source>{name} is no table of codes: it holds bytes that are no text.</source>
        <translation>{name} — не таблиця кодів: там є байти, що не є текстом.</translation>
    </message>
    <message>
        <source>{name} is no web archive of Safari that can be read, or it is damaged. Open the page again and save it anew.</source>
        <translation>{name} — не вебархів Safari, який можна прочитати, або його пошкоджено. Відкрийте сторінку знову й збережіть заново.</translation>
    </message>
    <message>
        <source>{name} is no web archive that can be read, or it is damaged. Save the page again.</source>
        <translation>{name} — не вебархів, який можна прочитати, або його пошкоджено. Збережіть сторінку знову.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file, but a device or a pipe. Save its content as a text file and open that.</source>
        <translation>{name} — не звичайний файл, а пристрій або канал. Збережіть його вміст як текстовий файл і відкрийте його.</translation>
    </message>
    <message>
        <source>{name} is not in the project any more. Copy the text and paste it as an article of its own.</source>
        <translation>{name} більше немає в проєкті. Скопіюйте текст і вставте його як окрему статтю.</translation>
    </message>
    <message>
        <source>{name} is not there any more: it was moved, renamed or deleted. Look for it at {folder}.</source>
        <translation>{name} більше немає: файл переміщено, перейменовано або вилучено. Пошукайте його в {folder}.</translation>
    </message>
    <message>
        <source>{name} is not there: it was moved, renamed or deleted. Look for it at {folder}.</source>
        <translation>{name} немає на місці: файл переміщено, перейменовано або вилучено. Пошукайте його в {folder}.</translation>
    </message>
    <message>
        <source>{name} is open in another window, so it is not replaced. Choose another name.</source>
        <translation>{name} відкрито в іншому вікні, тож файл не замінено. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{name} is open in another window. Close that, then forget it.</source>
        <translation>{name} відкрито в іншому вікні. Закрийте його, а тоді забувайте проєкт.</translation>
    </message>
    <message>
        <source>{name} is too long a name. Choose a shorter one.</source>
        <translation>{name} — задовга назва. Виберіть коротшу.</translation>
    </message>
    <message>
        <source>{name} lies where nothing can be written. It can be read here; save the project in another place to change it.</source>
        <translation>{name} лежить там, де не можна нічого записати. Його можна читати; щоб змінювати, збережіть проєкт в іншому місці.</translation>
    </message>
    <message>
        <source>{name} may not be read: you have no permission for it. Ask its owner, or open a copy.</source>
        <translation>{name} не можна прочитати: у вас немає дозволу. Зверніться до власника або відкрийте копію.</translation>
    </message>
    <message>
        <source>{name} was closed, so nothing was added to it.</source>
        <translation>{name} закрито, тож нічого не додано.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Wireside (its format is {found}, this program knows {known}). Install the newest Wireside to open it.</source>
        <translation>{name} зроблено новішою версією Wireside (формат файлу {found}, ця програма знає {known}). Щоб відкрити його, встановіть найновішу Wireside.</translation>
    </message>
    <message>
        <source>{name} was made by an older version of Wireside, and could not be brought up to date with a copy of it kept; it is as it was. Make room on the disk with your own files, then open it again.</source>
        <translation>{name} зроблено старішою версією Wireside, і оновити його, зберігши копію, не вдалося; він лишився таким, як був. Звільніть місце на диску з вашими файлами й відкрийте його знову.</translation>
    </message>
    <message>
        <source>{name} was not read: a header in it has more than {most} characters. Copy the text of the article and paste it.</source>
        <translation>{name} не прочитано: у ньому є заголовок, довший за символів: {most}. Скопіюйте текст статті та вставте його.</translation>
    </message>
    <message>
        <source>{name} was not read: a part of it grows from {packed} to {unpacked} when it is unpacked, more than the limit of {most} times. Ask for another copy, or copy its text and paste it.</source>
        <translation>{name} не прочитано: його частина розростається під час розпакування з {packed} до {unpacked}, більш ніж дозволено (у стільки разів: {most}). Попросіть іншу копію або скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} was not read: a part of it points outside of the file ({part}). Ask for another copy of it.</source>
        <translation>{name} не прочитано: його частина вказує за межі файлу ({part}). Попросіть іншу копію.</translation>
    </message>
    <message>
        <source>{name} was not read: it declares entities or a document type, which a codebook has no use for.</source>
        <translation>{name} не прочитано: там оголошено сутності або тип документа, яких книга кодів не потребує.</translation>
    </message>
    <message>
        <source>{name} was not read: it defines entities of its own, by which a small file can grow without limit. Add the pages themselves, by their addresses.</source>
        <translation>{name} не прочитано: у ньому визначено власні сутності, чого жодна програма для вебархівів не робить.</translation>
    </message>
    <message>
        <source>{name} was not read: it defines entities of its own, which no program for web archives does.</source>
        <translation>{name} не прочитано: у ньому визначено власні сутності, чого жодна програма для вебархівів не робить.</translation>
    </message>
    <message>
        <source>{name} was not read: it grows beyond {most} times its size when it is unpacked, and a page in it may have {record}: those are the limits. Copy the text of the article and paste it.</source>
        <translation>{name} не прочитано: під час розпакування він розростається більш ніж дозволено (у стільки разів: {most}), а сторінка в ньому може мати щонайбільше {record}. Скопіюйте текст статті та вставте його.</translation>
    </message>
    <message>
        <source>{name} was not read: it has more than {most} codes, the most that is read.</source>
        <translation>{name} не прочитано: там більше ніж {most} кодів, а більше не читається.</translation>
    </message>
    <message>
        <source>{name} was not read: it holds more than {most} {what}, the most that is read. Save the article alone, or copy its text and paste it.</source>
        <translation>{name} не прочитано: у ньому більше, ніж читається (найбільше {what}: {most}). Збережіть саму статтю або скопіюйте її текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} was not read: it needs more memory than {most}, the limit for one file. Save the article alone, or copy its text and paste it.</source>
        <translation>{name} не прочитано: для нього треба більше пам’яті, ніж {most} — межа для одного файлу. Збережіть саму статтю або скопіюйте її текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} was not read: it takes longer than {seconds} seconds, the limit for a file of its size. Save the article alone, or copy its text and paste it.</source>
        <translation>{name} не прочитано: читання триває довше за межу для файлу такого розміру, секунд: {seconds}. Збережіть саму статтю або скопіюйте її текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} was not read: its parts stand in each other deeper than the limit. Copy its text and paste it.</source>
        <translation>{name} не прочитано: його частини вкладено одна в одну глибше, ніж дозволено. Скопіюйте його текст і вставте.</translation>
    </message>
    <message>
        <source>{name} was not read: the head of a record in it is longer than {most}, the limit. Save the page again.</source>
        <translation>{name} не прочитано: заголовок запису в ньому довший за {most} — дозволену межу. Збережіть сторінку знову.</translation>
    </message>
    <message>
        <source>{name} was not read: there is more in it than {most}, the limit for one file. Save the articles that you need alone.</source>
        <translation>{name} не прочитано: у ньому більше, ніж {most} — межа для одного файлу. Збережіть окремо лише потрібні статті.</translation>
    </message>
    <message>
        <source>{name} was not read: unpacked it would take {total}, more than the limit of {most}. Save the article alone, or copy its text and paste it.</source>
        <translation>{name} не прочитано: розпакований він мав би {total}, більше за межу {most}. Збережіть саму статтю або скопіюйте її текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} was not read: values in it stand in each other deeper than the limit of the reader. Export the list again.</source>
        <translation>{name} не прочитано: значення в ньому вкладено одне в одне глибше, ніж дозволено. Експортуйте список знову.</translation>
    </message>
    <message>
        <source>{name} was not read: what reads it could not be started ({reason}). Close other programs, and try again.</source>
        <translation>{name} не прочитано: не вдалося запустити те, що читає ({reason}). Закрийте інші програми й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{name} was not read: what reads it stopped. The file is damaged, or made to do harm. Open it in the program it is made for, copy the text and paste it.</source>
        <translation>{name} не прочитано: те, що його читає, зупинилося. Файл пошкоджено або зроблено на шкоду. Відкрийте його в програмі, для якої він призначений, скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{name} was not read: words in it are longer than {most} characters, the limit.</source>
        <translation>{name} не прочитано: слова в ньому довші, ніж дозволено; найбільше символів: {most}.</translation>
    </message>
    <message>
        <source>{name} would have no text left. Write or paste the article, or close the window to leave it as it is.</source>
        <translation>У {name} не лишилося б тексту. Напишіть чи вставте статтю або закрийте вікно, щоб лишити її, як є.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} ГБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} байтів</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} кБ</translation>
    </message>
    <message>
        <source>{one}; {more}</source>
        <translation>{one}; {more}</translation>
    </message>
    <message>
        <source>{operator} stands between two things; one of them is missing.</source>
        <translation>{operator} стоїть між двома частинами; однієї з них немає.</translation>
    </message>
    <message>
        <source>{other} lies beside {name}, and was written by another program. Move it to another folder, then open the project again.</source>
        <translation>{other} лежить поруч із {name}, і записала його інша програма. Перемістіть його до іншої теки й відкрийте проєкт знову.</translation>
    </message>
    <message>
        <source>{path} is no place for a file. Choose another name or folder.</source>
        <translation>{path} — не місце для файлу. Виберіть іншу назву або теку.</translation>
    </message>
    <message>
        <source>{path}: it cannot be removed ({reason}).</source>
        <translation>{path}: вилучити не можна ({reason}).</translation>
    </message>
    <message>
        <source>{path}: it cannot be written ({reason}).</source>
        <translation>{path}: записати не можна ({reason}).</translation>
    </message>
    <message>
        <source>{path}: the file cannot be written: {reason}.</source>
        <translation>{path}: файл не можна записати: {reason}.</translation>
    </message>
    <message>
        <source>{path}: the name of the output must end in {known}.</source>
        <translation>{path}: назва файлу має закінчуватися на {known}.</translation>
    </message>
    <message>
        <source>{sign} cannot stand here.</source>
        <translation>{sign} не може тут стояти.</translation>
    </message>
    <message>
        <source>{site} could not be reached: {reason}. Check the address and the connection.</source>
        <translation>До {site} не вдалося під’єднатися: {reason}. Перевірте адресу та з’єднання.</translation>
    </message>
    <message>
        <source>{site} could not prove that it is {site}: its certificate is not valid. Nothing was fetched.</source>
        <translation>{site} не зміг довести, що він — {site}: його сертифікат недійсний. Нічого не отримано.</translation>
    </message>
    <message>
        <source>{site} did not answer within {seconds} seconds. Try again later, or save the page in a browser and add the saved file.</source>
        <translation>{site} не відповів за відведений час, секунд: {seconds}. Спробуйте пізніше або збережіть сторінку в браузері та додайте збережений файл.</translation>
    </message>
    <message>
        <source>{site} did not give the page: it answered with {status}. Open it in a browser, save the page there, and add the saved file.</source>
        <translation>{site} не дав сторінки: відповідь {status}. Відкрийте її в браузері, збережіть сторінку там і додайте збережений файл.</translation>
    </message>
    <message>
        <source>{site} gave a file of the kind {kind}, which cannot be read from an address. Save it and add the file.</source>
        <translation>{site} дав файл типу {kind}, який за адресою не прочитати. Збережіть його й додайте файл.</translation>
    </message>
    <message>
        <source>{site} gave an empty page. Open it in a browser, save the page there, and add the saved file.</source>
        <translation>{site} дав порожню сторінку. Відкрийте її в браузері, збережіть там і додайте збережений файл.</translation>
    </message>
    <message>
        <source>{site} has a fault of its own at the moment ({status}). Try again later.</source>
        <translation>На {site} зараз збій ({status}). Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{site} has nothing at this address (404). Check the address, or look for an archived copy.</source>
        <translation>{site} не має нічого за цією адресою (404). Перевірте адресу або пошукайте архівну копію.</translation>
    </message>
    <message>
        <source>{site} may not show this page here, for legal reasons (451). Look for an archived copy.</source>
        <translation>{site} з юридичних причин не може показати тут цю сторінку (451). Пошукайте архівну копію.</translation>
    </message>
    <message>
        <source>{site} refuses to give this page to a program (403). Open it in a browser, save the page there, and add the saved file.</source>
        <translation>{site} відмовляється давати цю сторінку програмі (403). Відкрийте її в браузері, збережіть там і додайте збережений файл.</translation>
    </message>
    <message>
        <source>{site} says that this page is gone (410). Look for an archived copy.</source>
        <translation>{site} каже, що цієї сторінки більше немає (410). Пошукайте архівну копію.</translation>
    </message>
    <message>
        <source>{site} sends the program on from page to page, more than {most} times. Open it in a browser, and copy the address that stands there in the end.</source>
        <translation>{site} пересилає програму зі сторінки на сторінку частіше, ніж дозволено (разів: {most}). Відкрийте її в браузері та скопіюйте адресу, яка там зрештою стоятиме.</translation>
    </message>
    <message>
        <source>{site} sends the program on to something that is no page in the web. Open it in a browser, save the page there, and add the saved file.</source>
        <translation>{site} пересилає програму до чогось, що не є сторінкою в мережі. Відкрийте її в браузері, збережіть там і додайте збережений файл.</translation>
    </message>
    <message>
        <source>{site} sent the page in a packing that cannot be undone. Open it in a browser, save the page there, and add the saved file.</source>
        <translation>{site} надіслав сторінку, стиснуту так, що її не розпакувати. Відкрийте її в браузері, збережіть там і додайте збережений файл.</translation>
    </message>
    <message>
        <source>{site} shows this page only to those who log in (401). Open it in a browser, save the page there, and add the saved file.</source>
        <translation>{site} показує цю сторінку лише тим, хто ввійшов (401). Відкрийте її в браузері, збережіть там і додайте збережений файл.</translation>
    </message>
    <message>
        <source>{site} shows this page only to those who pay (402). Open it in a browser, save the page there, and add the saved file.</source>
        <translation>{site} показує цю сторінку лише тим, хто платить (402). Відкрийте її в браузері, збережіть там і додайте збережений файл.</translation>
    </message>
    <message>
        <source>{site} was asked too often and wants to be left alone for a while (429). Try again later.</source>
        <translation>{site} запитували надто часто, і він просить зачекати (429). Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{site}, where the page sends the program on to, is a computer in your own network. That is not followed.</source>
        <translation>{site}, куди сторінка пересилає програму, — комп’ютер у вашій власній мережі. Програма туди не йде.</translation>
    </message>
    <message>
        <source>{source} has no text of an article that could be found. Open it in the program it is made for, copy the text and paste it.</source>
        <translation>У {source} не знайдено тексту статті. Відкрийте його в програмі, для якої він призначений, скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{source} has no text: its pages are pictures. Copy the text in the program that shows it, and paste it.</source>
        <translation>У {source} немає тексту: його сторінки — зображення. Скопіюйте текст у програмі, яка його показує, і вставте.</translation>
    </message>
    <message>
        <source>{source} has pages of pictures without text ({count}): it was scanned. Let a program for reading scans (OCR) add the text, or type it.</source>
        <translation>У {source} є сторінки із зображень без тексту ({count}): це скан. Додайте текст програмою розпізнавання (OCR) або наберіть його.</translation>
    </message>
    <message>
        <source>{source} holds no text that can be read: its letters are drawn, without saying which they are. Print the article to a new PDF, or let a program for reading scans (OCR) add the text.</source>
        <translation>У {source} немає тексту, який можна прочитати: його літери намальовано, і не сказано, які вони. Надрукуйте статтю в новий PDF або додайте текст програмою розпізнавання (OCR).</translation>
    </message>
    <message>
        <source>{source} is empty: there is no text in it to compare. Choose a file with an article in it.</source>
        <translation>{source}: тут порожньо, немає тексту для порівняння. Виберіть файл зі статтею.</translation>
    </message>
    <message>
        <source>{source} is no {kind} that can be read: it is damaged, or something else under that name. Open it in the program it is made for, copy the text and paste it.</source>
        <translation>{source} — не {kind}, який можна прочитати: його пошкоджено, або під цією назвою щось інше. Відкрийте його в програмі, для якої він призначений, скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{source} is not a text that can be read: {reason}. Files of plain text ({known}) can be opened; of others, copy the text and paste it.</source>
        <translation>{source}: це не текст, який можна прочитати: {reason}. Відкрити можна файли простого тексту ({known}); з інших скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>{source} is protected by a password. Open it in the program it is made for, and save a copy without one.</source>
        <translation>{source} захищено паролем. Відкрийте його в програмі, для якої він призначений, і збережіть копію без пароля.</translation>
    </message>
    <message>
        <source>{source} was not read: a part of it unpacks to more than the limit of {most}, or is nested without end. Print the article to a new PDF, or copy its text and paste it.</source>
        <translation>{source} не прочитано: його частина розпаковується до більшого за {most} — дозволену межу — або вкладена без кінця. Надрукуйте статтю в новий PDF або скопіюйте її текст і вставте його.</translation>
    </message>
    <message>
        <source>{typed} is no date. Type 2024-05-30, 2024-05, 2024-05-01..2024-05-30 or &quot;last week&quot;.</source>
        <translation>{typed} — не дата. Пишіть 2024-05-30, 2024-05, 2024-05-01..2024-05-30 або &quot;last week&quot;.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Articles are still being read</source>
        <translation>Статті ще читаються</translation>
    </message>
    <message>
        <source>Cancelled. Compare again with F5.</source>
        <translation>Скасовано. Порівняти знову: F5.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was added.</source>
        <translation>Скасовано: нічого не додано.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Усе одно закрити</translation>
    </message>
    <message>
        <source>Comparison (*.json)</source>
        <translation>Порівняння (*.json)</translation>
    </message>
    <message>
        <source>Drop files here, add files (Ctrl+O), a folder or an address (Ctrl+Shift+A), or paste a text (Ctrl+V).</source>
        <translation>Перетягніть сюди файли, додайте файли (Ctrl+O), теку чи адресу (Ctrl+Shift+A) або вставте текст (Ctrl+V).</translation>
    </message>
    <message>
        <source>Links: {}</source>
        <translation>Зв’язки: {}</translation>
    </message>
    <message>
        <source>Reading articles …</source>
        <translation>Читання статей…</translation>
    </message>
    <message>
        <source>Save comparison file</source>
        <translation>Зберегти файл порівняння</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Збережено {}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>What is not read yet would not be added to the project.</source>
        <translation>Ще не прочитане не буде додано до проєкту.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ім’я</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Розмір</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Шрифт</translation>
    </message>
    <message>
        <source>A sample of the text</source>
        <translation>Зразок тексту</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on.</source>
        <translation>Іншу мову буде показано з наступного запуску.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Articles side by side, linked</source>
        <translation>Статті поруч, зі зв’язками</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>As you leave the window, it opens the next time.</source>
        <translation>Яким ви залишите вікно, таким воно відкриється наступного разу.</translation>
    </message>
    <message>
        <source>Black on white, strong lines</source>
        <translation>Чорне на білому, виразні лінії</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Зміни діють одразу.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Contrast, dark</source>
        <translation>Контраст, темний</translation>
    </message>
    <message>
        <source>Contrast, light</source>
        <translation>Контраст, світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Темний текст на світлому тлі</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Кольори як у системі</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Сховано</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>У вікні</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Мова інтерфейсу</translation>
    </message>
    <message>
        <source>Leave the room to the articles (F9)</source>
        <translation>Залишити місце статтям (F9)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation>Світлий текст на темному тлі</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Marks that are on</source>
        <translation>Увімкнені позначки</translation>
    </message>
    <message>
        <source>No name is recorded</source>
        <translation>Ім’я не записується</translation>
    </message>
    <message>
        <source>Numbers or names that disagree</source>
        <translation>Числа чи імена, що розходяться</translation>
    </message>
    <message>
        <source>One row per statement</source>
        <translation>Один рядок на твердження</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Recorded with what you confirm, reject or check</source>
        <translation>Записується разом із тим, що ви підтвердили, відхилили чи перевірили</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Show the panel beside the articles (F9)</source>
        <translation>Показувати панель поруч зі статтями (F9)</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Size of the articles&apos; text</source>
        <translation>Розмір тексту статей</translation>
    </message>
    <message>
        <source>Stands beside what you confirm, reject or check, in your project files and in what you export from them.</source>
        <translation>Стоїть поруч із тим, що ви підтвердили, відхилили чи перевірили, у файлах проєктів і в тому, що ви з них експортуєте.</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Зведення</translation>
    </message>
    <message>
        <source>The council met on Thursday. Рада зібралася в четвер.</source>
        <translation>Рада зібралася в четвер. The council met on Thursday.</translation>
    </message>
    <message>
        <source>The language of menus and explanations; articles keep theirs</source>
        <translation>Мова меню та пояснень; статті лишаються своєю мовою</translation>
    </message>
    <message>
        <source>The same words in another place</source>
        <translation>Ті самі слова в іншому місці</translation>
    </message>
    <message>
        <source>The size of the articles&apos; text (Ctrl++, Ctrl+-)</source>
        <translation>Розмір тексту статей (Ctrl++, Ctrl+-)</translation>
    </message>
    <message>
        <source>The typeface in which articles are set</source>
        <translation>Шрифт, яким набрано статті</translation>
    </message>
    <message>
        <source>Typeface of the articles</source>
        <translation>Шрифт статей</translation>
    </message>
    <message>
        <source>White on black, strong lines</source>
        <translation>Біле на чорному, виразні лінії</translation>
    </message>
    <message>
        <source>Words that are the same</source>
        <translation>Слова, що збігаються</translation>
    </message>
    <message>
        <source>Words that differ from the counterpart</source>
        <translation>Слова, що відрізняються від відповідника</translation>
    </message>
    <message>
        <source>Words that somebody is reported to have said</source>
        <translation>Слова, що їх хтось, як переказано, сказав</translation>
    </message>
    <message>
        <source>Words without a counterpart</source>
        <translation>Слова без відповідника</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>відрізняється</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>розходяться</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переставлено</translation>
    </message>
    <message>
        <source>only on this side</source>
        <translation>лише з цього боку</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>переказані слова</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>ті самі слова</translation>
    </message>
    <message>
        <source>{}, not installed</source>
        <translation>{}, не встановлено</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Закрити це вікно (Esc)</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>All actions with their keys</source>
        <translation>Усі дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>On the page of quotes</source>
        <translation>На сторінці цитат</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Шукати дії</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Шукати дії або клавіші</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Card of {}: {}</source>
        <translation>Картка: {}: {}</translation>
    </message>
    <message>
        <source>Tab goes from quote to quote; Enter shows one in Read</source>
        <translation>Tab веде від цитати до цитати; Enter показує її в «Читанні»</translation>
    </message>
</context>
<context>
    <name>SpeakerDoors</name>
    <message>
        <source>All speakers of the story, whatever is chosen or filtered in the list</source>
        <translation>Усі мовці історії, хоч що вибрано чи відфільтровано в списку</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Copied 1 quote with its source</source>
        <translation>Скопійовано 1 цитату з джерелом</translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation>Скопійовано: {}</translation>
    </message>
    <message>
        <source>Copied {} quotes with their sources</source>
        <translation>Скопійовано цитат із джерелами: {}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Зображення (*.png)</translation>
    </message>
    <message>
        <source>Picture with text (*.svg)</source>
        <translation>Зображення з текстом (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Зберегти таблицю</translation>
    </message>
    <message>
        <source>Speakers by outlets</source>
        <translation>Мовці за виданнями</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
</context>
<context>
    <name>StageLayout</name>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
</context>
<context>
    <name>StatementsView</name>
    <message>
        <source>1 article outside the open story</source>
        <translation>1 стаття поза відкритим сюжетом</translation>
    </message>
    <message>
        <source>1 headline that stands outside its text</source>
        <translation>1 заголовок, якого немає в тексті</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 нотатка</translation>
    </message>
    <message>
        <source>By passage</source>
        <translation>За уривками</translation>
    </message>
    <message>
        <source>Found, but not in this table: {}</source>
        <translation>Знайдено, але немає в цій таблиці: {}</translation>
    </message>
    <message>
        <source>Nothing of this was found in the articles of the open story.</source>
        <translation>У статтях відкритого сюжету нічого з цього не знайдено.</translation>
    </message>
    <message>
        <source>Show everything that was found, passage by passage (Alt+Shift+5)</source>
        <translation>Показати все знайдене уривок за уривком (Alt+Shift+5)</translation>
    </message>
    <message>
        <source>The open story has no articles. By passage shows the whole project.</source>
        <translation>У відкритому сюжеті немає статей. «За уривками» показує весь проєкт.</translation>
    </message>
    <message>
        <source>The query names no words that stand in passages. Add some, or see the articles by passage.</source>
        <translation>У запиті немає слів, які стоять в уривках. Додайте їх або перегляньте статті за уривками.</translation>
    </message>
    <message>
        <source>Type words into the box above: here you see what each outlet wrote in that place.</source>
        <translation>Уведіть слова в поле вгорі: тут буде видно, що кожне видання написало в тому місці.</translation>
    </message>
    <message>
        <source>{} articles outside the open story</source>
        <translation>статті поза відкритим сюжетом ({})</translation>
    </message>
    <message>
        <source>{} headlines that stand outside their texts</source>
        <translation>заголовки, яких немає в тексті ({})</translation>
    </message>
    <message>
        <source>{} notes</source>
        <translation>нотатки ({})</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Offline. Links are suggestions.</source>
        <translation>Без мережі. Зв’язки — це пропозиції.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>Зупинити те, що виконується</translation>
    </message>
    <message>
        <source>{}, offline, nothing is sent. Links are suggestions.</source>
        <translation>{}, без мережі, нічого не надсилається. Зв’язки — це пропозиції.</translation>
    </message>
</context>
<context>
    <name>StoriesList</name>
    <message>
        <source>Stories</source>
        <translation>Сюжети</translation>
    </message>
</context>
<context>
    <name>StoryButton</name>
    <message>
        <source>New story…</source>
        <translation>Новий сюжет…</translation>
    </message>
    <message>
        <source>Rename this story…</source>
        <translation>Перейменувати цей сюжет…</translation>
    </message>
    <message>
        <source>Stories of the project</source>
        <translation>Сюжети проєкту</translation>
    </message>
    <message>
        <source>Story: {}</source>
        <translation>Сюжет: {}</translation>
    </message>
    <message>
        <source>The stories of the project, and all its articles (Ctrl+L)</source>
        <translation>Сюжети проєкту та всі його статті (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>StoryDoors</name>
    <message>
        <source>Name of the story</source>
        <translation>Назва сюжету</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Новий сюжет</translation>
    </message>
    <message>
        <source>New story {}</source>
        <translation>Новий сюжет {}</translation>
    </message>
    <message>
        <source>No article of this story is shown. Choose some in the library (Ctrl+L), or add files (Ctrl+O).</source>
        <translation>Жодної статті цього сюжету не показано. Виберіть їх у бібліотеці (Ctrl+L) або додайте файли (Ctrl+O).</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Відкрити {}</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Перейменувати сюжет</translation>
    </message>
</context>
<context>
    <name>StoryPainter</name>
    <message>
        <source>Name of the story</source>
        <translation>Назва сюжету</translation>
    </message>
</context>
<context>
    <name>StripsList</name>
    <message>
        <source>Left and Right go from hit to hit, Enter reads one in its article</source>
        <translation>Стрілки ліворуч і праворуч ведуть від збігу до збігу, Enter показує збіг у його статті</translation>
    </message>
    <message>
        <source>Where in each article the hits are</source>
        <translation>Де в кожній статті є збіги</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>1 suggestion, found by the program:</source>
        <translation>1 пропозиція, знайдена програмою:</translation>
    </message>
    <message>
        <source>Looking for articles that report the same event …</source>
        <translation>Пошук статей про ту саму подію…</translation>
    </message>
    <message>
        <source>No articles were found that report one event and are no story yet.</source>
        <translation>Не знайдено статей про одну подію, які ще не є сюжетом.</translation>
    </message>
    <message>
        <source>Suggested stories</source>
        <translation>Запропоновані сюжети</translation>
    </message>
    <message>
        <source>The first {} of {} suggestions, found by the program:</source>
        <translation>Пропозиції, знайдені програмою, перші {} з {}:</translation>
    </message>
    <message>
        <source>{} suggestions, found by the program:</source>
        <translation>Пропозиції, знайдені програмою: {}</translation>
    </message>
</context>
<context>
    <name>Synopsis</name>
    <message>
        <source>1 line</source>
        <translation>1 рядок тексту</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 уривок</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 рядок</translation>
    </message>
    <message>
        <source>Click, or press Enter or Left, to hide them</source>
        <translation>Клацніть або натисніть Enter чи стрілку ліворуч, щоб сховати їх</translation>
    </message>
    <message>
        <source>Click, or press Enter or Right, to show them</source>
        <translation>Клацніть або натисніть Enter чи стрілку праворуч, щоб показати їх</translation>
    </message>
    <message>
        <source>Click, or press Space, to show the whole row</source>
        <translation>Клацніть або натисніть пробіл, щоб показати весь рядок</translation>
    </message>
    <message>
        <source>Click: rows in the order of {}</source>
        <translation>Клацніть: рядки в порядку {}</translation>
    </message>
    <message>
        <source>Dates disagree</source>
        <translation>Дати розходяться</translation>
    </message>
    <message>
        <source>Names disagree</source>
        <translation>Імена розходяться</translation>
    </message>
    <message>
        <source>Numbers disagree</source>
        <translation>Числа розходяться</translation>
    </message>
    <message>
        <source>One denies, one does not</source>
        <translation>Хтось заперечує, хтось ні</translation>
    </message>
    <message>
        <source>One is less certain</source>
        <translation>Хтось менш певний</translation>
    </message>
    <message>
        <source>Partly worded alike</source>
        <translation>Почасти сказано однаково</translation>
    </message>
    <message>
        <source>Rows {} (click for other orders)</source>
        <translation>Рядки {} (клацніть, щоб змінити порядок)</translation>
    </message>
    <message>
        <source>Worded alike</source>
        <translation>Сказано однаково</translation>
    </message>
    <message>
        <source>Words differ</source>
        <translation>Слова різняться</translation>
    </message>
    <message>
        <source>by number of articles</source>
        <translation>за кількістю статей</translation>
    </message>
    <message>
        <source>by number of texts</source>
        <translation>за кількістю текстів</translation>
    </message>
    <message>
        <source>coded alike, or coded in one article only, or not at all</source>
        <translation>з однаковими кодами, з кодами лише в одній статті або без кодів</translation>
    </message>
    <message>
        <source>in the order of {}</source>
        <translation>у порядку {}</translation>
    </message>
    <message>
        <source>locked by a person</source>
        <translation>закріплено людиною</translation>
    </message>
    <message>
        <source>most different first</source>
        <translation>спершу найрізніші</translation>
    </message>
    <message>
        <source>not compared: it takes two articles in languages that can be compared</source>
        <translation>не порівняно: потрібні дві статті мовами, які можна порівняти</translation>
    </message>
    <message>
        <source>printed twice in the same article</source>
        <translation>з повтором у тій самій статті</translation>
    </message>
    <message>
        <source>row {}</source>
        <translation>рядок {}</translation>
    </message>
    <message>
        <source>too different for word marks</source>
        <translation>надто різне для позначок на словах</translation>
    </message>
    <message>
        <source>where codes differ</source>
        <translation>де коди різняться</translation>
    </message>
    <message>
        <source>with less sure links only than are shown</source>
        <translation>лише з менш певними зв’язками, ніж показано</translation>
    </message>
    <message>
        <source>with no counterpart found in any other article</source>
        <translation>без знайденого відповідника в інших статтях</translation>
    </message>
    <message>
        <source>worded alike</source>
        <translation>з однаковими словами</translation>
    </message>
    <message>
        <source>{} lines</source>
        <translation>рядки тексту ({})</translation>
    </message>
    <message>
        <source>{} passages</source>
        <translation>уривки ({})</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>рядки ({})</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
</context>
<context>
    <name>TableLayout</name>
    <message>
        <source>Arrange as at first</source>
        <translation>Розташувати, як спочатку</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортувати за</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>A row is a passage of an article in a statement, or says why the article has none.</source>
        <translation>Рядок — уривок статті у твердженні або пояснення, чому стаття його не має.</translation>
    </message>
    <message>
        <source>A row is a place of a finding, with what a person said of it.</source>
        <translation>Рядок — місце знахідки з тим, що про неї сказала людина.</translation>
    </message>
    <message>
        <source>A row is a place of a note with one of its codes, memos too.</source>
        <translation>Рядок — місце нотатки з одним з її кодів; мемо теж.</translation>
    </message>
    <message>
        <source>A row is a quote, with its speaker, who handed it on, and who vouches for it.</source>
        <translation>Рядок — цитата: мовець, хто її передав і хто за неї ручається.</translation>
    </message>
    <message>
        <source>A row is a run of words that differs between two similar passages.</source>
        <translation>Рядок — слова поспіль, якими відрізняються два схожі уривки.</translation>
    </message>
    <message>
        <source>A row is a statement, with the passages of each article, or why it has none.</source>
        <translation>Рядок — твердження з уривками кожної статті або причиною, чому їх немає.</translation>
    </message>
    <message>
        <source>A row is an article, with counts of passages, links, quotes and each code.</source>
        <translation>Рядок — стаття з кількістю уривків, зв’язків, цитат і кожного коду.</translation>
    </message>
    <message>
        <source>A row is what was said once, with how each article words it.</source>
        <translation>Рядок — сказане одного разу і як це формулює кожна стаття.</translation>
    </message>
    <message>
        <source>Arrow keys choose a table, Enter exports it</source>
        <translation>Клавіші зі стрілками вибирають таблицю, Enter експортує її</translation>
    </message>
    <message>
        <source>Articles, with counts for statistics</source>
        <translation>Статті з підрахунками для статистики</translation>
    </message>
    <message>
        <source>CSV for spreadsheets and statistics programs, with what the program found and you said.</source>
        <translation>CSV для електронних таблиць і статистичних програм: що знайшла програма і що сказали ви.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose where the table is saved (Enter)</source>
        <translation>Вибрати, де зберегти таблицю (Enter)</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Експорт таблиці</translation>
    </message>
    <message>
        <source>Export a table of this story</source>
        <translation>Експорт таблиці цього сюжету</translation>
    </message>
    <message>
        <source>Export nothing (Esc)</source>
        <translation>Нічого не експортувати (Esc)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Знахідки</translation>
    </message>
    <message>
        <source>Notes and codes</source>
        <translation>Нотатки й коди</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Semicolons between cells</source>
        <translation>Крапки з комою між клітинками</translation>
    </message>
    <message>
        <source>Spreadsheets of many languages split a file at semicolons, others at commas</source>
        <translation>Електронні таблиці багатьох мов ділять файл за крапками з комою, інші — за комами</translation>
    </message>
    <message>
        <source>Statements, a column for each article</source>
        <translation>Твердження, стовпець на кожну статтю</translation>
    </message>
    <message>
        <source>Statements, a row for each article</source>
        <translation>Твердження, рядок на кожну статтю</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>What was said, a column for each article</source>
        <translation>Сказане, стовпець на кожну статтю</translation>
    </message>
    <message>
        <source>Wording differences</source>
        <translation>Відмінності формулювань</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
</context>
<context>
    <name>TextsList</name>
    <message>
        <source>Enter reads a text; Esc goes to the box</source>
        <translation>Enter показує текст; Esc веде до поля пошуку</translation>
    </message>
    <message>
        <source>Texts found, by date</source>
        <translation>Знайдені тексти за датою</translation>
    </message>
</context>
<context>
    <name>TimesTable</name>
    <message>
        <source>What was found, by day and outlet</source>
        <translation>Знайдене за днями й виданнями</translation>
    </message>
</context>
<context>
    <name>TimesView</name>
    <message>
        <source>, copies counted once ({} articles)</source>
        <translation>, копії враховано один раз (статей: {})</translation>
    </message>
    <message>
        <source>; hits are counted in up to {} documents</source>
        <translation>; збіги пораховано щонайбільше в {} документах</translation>
    </message>
    <message>
        <source>; the query names no words to count</source>
        <translation>; у запиті немає слів, які можна порахувати</translation>
    </message>
    <message>
        <source>Count hits in them (2)</source>
        <translation>Рахувати збіги в них (2)</translation>
    </message>
    <message>
        <source>Count texts that were found (1)</source>
        <translation>Рахувати знайдені тексти (1)</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Збіги</translation>
    </message>
    <message>
        <source>Hits in 1,000 words</source>
        <translation>Збіги на 1000 слів</translation>
    </message>
    <message>
        <source>Hits in 1,000 words of all texts (3)</source>
        <translation>Збіги на 1000 слів усіх текстів (3)</translation>
    </message>
    <message>
        <source>Nothing to count: type what is looked for into the box above.</source>
        <translation>Рахувати нічого: уведіть угорі, що шукати.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Що враховано</translation>
    </message>
    <message>
        <source>{} of the {} texts of these days and outlets were found</source>
        <translation>Знайдено текстів: {}; усього за ці дні в цих виданнях: {}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>, {} not compared</source>
        <translation>, не порівняно: {}</translation>
    </message>
    <message>
        <source>Add files, a folder, an address or a text (Ctrl+Shift+A)</source>
        <translation>Додати файли, теку, адресу або текст (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Робочий простір</translation>
    </message>
</context>
<context>
    <name>VersionOffers</name>
    <message>
        <source>A finding looked at: {}</source>
        <translation>Переглянута знахідка: {}</translation>
    </message>
    <message>
        <source>Kept as one statement: {}</source>
        <translation>Закріплено як одне твердження: {}</translation>
    </message>
    <message>
        <source>Link {} – {}, confirmed</source>
        <translation>Зв’язок {} – {}, підтверджено</translation>
    </message>
    <message>
        <source>Link {} – {}, drawn by a person</source>
        <translation>Зв’язок {} – {}, проведено людиною</translation>
    </message>
    <message>
        <source>Link {} – {}, rejected</source>
        <translation>Зв’язок {} – {}, відхилено</translation>
    </message>
    <message>
        <source>Move to the newer text</source>
        <translation>Перенести до новішого тексту</translation>
    </message>
    <message>
        <source>Not the same words: {} – {}</source>
        <translation>Не ті самі слова: {} – {}</translation>
    </message>
    <message>
        <source>Pinned to a brief</source>
        <translation>У добірці</translation>
    </message>
    <message>
        <source>Pinned to the brief {}</source>
        <translation>У добірці {}</translation>
    </message>
    <message>
        <source>Quote {} corrected</source>
        <translation>Цитату {} виправлено</translation>
    </message>
    <message>
        <source>Same words: {} – {}</source>
        <translation>Ті самі слова: {} – {}</translation>
    </message>
    <message>
        <source>{} checked absent in A{}</source>
        <translation>Перевірено, {} немає в A{}</translation>
    </message>
    <message>
        <source>{} is a {}</source>
        <translation>{} — це {}</translation>
    </message>
    <message>
        <source>{} is no quote</source>
        <translation>{} — не цитата</translation>
    </message>
    <message>
        <source>{} stated by the reader</source>
        <translation>{} вказано читачем</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>1 finds no place in {newer} and stays with {older}</source>
        <translation>Для 1 не знайдено місця в {newer}, воно лишається в {older}</translation>
    </message>
    <message>
        <source>A newer text of an article</source>
        <translation>Новіший текст статті</translation>
    </message>
    <message>
        <source>Leave all with the old text</source>
        <translation>Залишити все при старому тексті</translation>
    </message>
    <message>
        <source>Move nothing; all stays with {} (Esc)</source>
        <translation>Нічого не переносити; усе лишається при {} (Esc)</translation>
    </message>
    <message>
        <source>Move the chosen</source>
        <translation>Перенести вибране</translation>
    </message>
    <message>
        <source>Move this to {}</source>
        <translation>Перенести це до {}</translation>
    </message>
    <message>
        <source>Move what is ticked</source>
        <translation>Перенести позначене</translation>
    </message>
    <message>
        <source>What can be moved</source>
        <translation>Що можна перенести</translation>
    </message>
    <message>
        <source>What you attached to {older} stays there unless you move it. The places in {newer} were found by the program; look at those that are not word for word.</source>
        <translation>Те, що ви додали до {older}, лишається там, якщо ви його не перенесете. Місця в {newer} знайшла програма; перегляньте ті, що не збігаються дослівно.</translation>
    </message>
    <message>
        <source>a guess: {:.0%} of the letters agree</source>
        <translation>припущення: збігається {:.0%} літер</translation>
    </message>
    <message>
        <source>found word for word</source>
        <translation>знайдено дослівно</translation>
    </message>
    <message>
        <source>found word for word, by what stands around it</source>
        <translation>знайдено дослівно, за оточенням</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>вибрано {chosen} з {all}</translation>
    </message>
    <message>
        <source>{count} find no place in {newer} and stay with {older}</source>
        <translation>Не знайшли місця в {newer} і лишаються в {older}: {count}</translation>
    </message>
    <message>
        <source>{} is a newer text of {}</source>
        <translation>{} — новіший текст {}</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>How it is shown</source>
        <translation>Як показано</translation>
    </message>
</context>
<context>
    <name>Voucher</name>
    <message>
        <source>1 corrected or added by a person</source>
        <translation>людина виправила або додала 1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>людина</translation>
    </message>
    <message>
        <source>added by {}, {}</source>
        <translation>додано: {}, {}</translation>
    </message>
    <message>
        <source>confirmed by {}, {}</source>
        <translation>підтверджено: {}, {}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>corrected by {}, {}</source>
        <translation>виправлено: {}, {}</translation>
    </message>
    <message>
        <source>corrected or added by a person</source>
        <translation>виправлено або додано людиною</translation>
    </message>
    <message>
        <source>quote confirmed</source>
        <translation>цитату підтверджено</translation>
    </message>
    <message>
        <source>{} corrected or added by a person</source>
        <translation>людина виправила або додала: {}</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>{} only stands level with {}: no link between them</source>
        <translation>{} лише стоїть на рівні з {}: зв’язку між ними немає</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Beside other similar passages: {}.</source>
        <translation>Поруч з іншими схожими уривками: {}.</translation>
    </message>
    <message>
        <source>Confirmed by {who}</source>
        <translation>Підтверджено: {who}</translation>
    </message>
    <message>
        <source>Confirmed by {who}, {at}</source>
        <translation>Підтверджено: {who}, {at}</translation>
    </message>
    <message>
        <source>Found by the program, as one of the surest links.</source>
        <translation>Знайшла програма, це один із найпевніших зв’язків.</translation>
    </message>
    <message>
        <source>Found by the program; its certainty: {} of 1.</source>
        <translation>Знайдено програмою; її певність: {} з 1.</translation>
    </message>
    <message>
        <source>Linked by {who}</source>
        <translation>Зв’язано: {who}</translation>
    </message>
    <message>
        <source>Linked by {who}, {at}</source>
        <translation>Зв’язано: {who}, {at}</translation>
    </message>
    <message>
        <source>Names in both: {}.</source>
        <translation>Імена в обох: {}.</translation>
    </message>
    <message>
        <source>Not the same, said {who}</source>
        <translation>Не те саме, каже {who}</translation>
    </message>
    <message>
        <source>Not the same, said {who}, {at}</source>
        <translation>Не те саме, каже {who}, {at}</translation>
    </message>
    <message>
        <source>Numbers in both: {}.</source>
        <translation>Числа в обох: {}.</translation>
    </message>
    <message>
        <source>Of all links shown about 1 in {} is wrong.</source>
        <translation>З усіх показаних зв’язків хибний приблизно 1 з {}.</translation>
    </message>
    <message>
        <source>Of links that are as sure about 1 in {} is wrong.</source>
        <translation>З таких самих певних зв’язків хибний приблизно 1 з {}.</translation>
    </message>
    <message>
        <source>Of {} only these words: “{}”.</source>
        <translation>Із {} лише ці слова: «{}».</translation>
    </message>
    <message>
        <source>Other words in both: {}.</source>
        <translation>Інші слова в обох: {}.</translation>
    </message>
    <message>
        <source>Possibly the same: the program is not sure; its certainty: {} of 1.</source>
        <translation>Можливо, те саме: програма не певна; її певність: {} з 1.</translation>
    </message>
    <message>
        <source>Rare words in both: {}.</source>
        <translation>Рідкісні слова в обох: {}.</translation>
    </message>
    <message>
        <source>The program did not find this link.</source>
        <translation>Програма цього зв’язку не знайшла.</translation>
    </message>
    <message>
        <source>The program found it too, as one of the surest links.</source>
        <translation>Програма теж знайшла його, як один із найпевніших зв’язків.</translation>
    </message>
    <message>
        <source>The program found it too; its certainty: {} of 1.</source>
        <translation>Програма теж його знайшла; її певність: {} з 1.</translation>
    </message>
    <message>
        <source>They share no telling word.</source>
        <translation>Промовистих спільних слів немає.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>людина</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>та ще {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
    <message>
        <source>“{}” ({}) / “{}” ({})</source>
        <translation>«{}» ({}) / «{}» ({})</translation>
    </message>
</context>
<context>
    <name>WordDoors</name>
    <message>
        <source>Bring a passage with similar ones level first (Enter), then ask why.</source>
        <translation>Спершу вирівняйте уривок, що має схожі (Enter), тоді питайте чому.</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Порівняння слів</translation>
    </message>
    <message>
        <source>Mark all passages</source>
        <translation>Позначати всі уривки</translation>
    </message>
    <message>
        <source>Mark all passages against {}</source>
        <translation>Позначати всі уривки щодо {}</translation>
    </message>
    <message>
        <source>Marking all words against A{}</source>
        <translation>Позначення всіх слів щодо A{}</translation>
    </message>
</context>
<context>
    <name>WordTable</name>
    <message>
        <source>Arrow keys go from cell to cell; Enter or a click shows the place in the articles</source>
        <translation>Стрілки ведуть від клітинки до клітинки; Enter або клацання показує місце в статтях</translation>
    </message>
    <message>
        <source>Where the words differ, place {} of {}</source>
        <translation>Де слова різняться, місце {} із {}</translation>
    </message>
</context>
<context>
    <name>WordTips</name>
    <message>
        <source>only on this side, against {}</source>
        <translation>лише з цього боку, щодо {}</translation>
    </message>
    <message>
        <source>{} in another place</source>
        <translation>{} в іншому місці</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Articles are being read. Wait until they are there, or cancel that.</source>
        <translation>Статті ще читаються. Зачекайте, доки вони з’являться, або скасуйте це.</translation>
    </message>
    <message>
        <source>Reset the example</source>
        <translation>Скинути приклад</translation>
    </message>
    <message>
        <source>The stored original of {} ({}) is damaged; its text is not.</source>
        <translation>Збережений оригінал {} ({}) пошкоджено, текст — ні.</translation>
    </message>
</context>
</TS>
