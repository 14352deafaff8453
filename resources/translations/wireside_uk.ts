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
        <source>Shows how several news outlets told the same story. It works offline, and nothing is sent. Links are similar passages, found by the program; they are suggestions, not judgements.</source>
        <translation>Показує, як кілька видань розповіли ту саму новину. Працює без мережі й нічого не надсилає. Зв’язки — це схожі уривки, знайдені програмою; це пропозиції, а не висновки.</translation>
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
        <source>checked absent by {name}, {date}</source>
        <translation>перевірено, немає: {name}, {date}</translation>
    </message>
    <message>
        <source>checked absent, {date}</source>
        <translation>перевірено, немає: {date}</translation>
    </message>
    <message>
        <source>its text is marked incomplete</source>
        <translation type="unfinished"></translation>
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
        <source>{} not compared.</source>
        <translation>{} не порівняно.</translation>
    </message>
    <message>
        <source>{} not compared: {}.</source>
        <translation>{} не порівняно: {}.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Wireside</source>
        <translation>Про Wireside</translation>
    </message>
    <message>
        <source>Add articles from files</source>
        <translation>Додати статті з файлів</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Додати статті…</translation>
    </message>
    <message>
        <source>Add the copied text as an article</source>
        <translation>Додати скопійований текст як статтю</translation>
    </message>
    <message>
        <source>All actions with their keys</source>
        <translation>Усі дії та їхні клавіші</translation>
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
        <source>Begin an empty project; this one is stored</source>
        <translation>Почати порожній проєкт; цей уже збережено</translation>
    </message>
    <message>
        <source>Begin the example anew, as it came</source>
        <translation>Почати приклад заново, яким він був</translation>
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
        <source>Colours as the system</source>
        <translation>Кольори як у системі</translation>
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
        <source>Edit</source>
        <translation>Редагування</translation>
    </message>
    <message>
        <source>Everything is stored as soon as you do it; this says so</source>
        <translation>Усе зберігається одразу; ця дія це підтверджує</translation>
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
        <source>Go</source>
        <translation>Перехід</translation>
    </message>
    <message>
        <source>Go back to a passage without a counterpart</source>
        <translation>Повернутися до уривка без відповідника</translation>
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
        <source>Go to the next passage without a counterpart</source>
        <translation>До наступного уривка без відповідника</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>До наступного знайденого місця</translation>
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
        <source>Go to the words that differ before</source>
        <translation>До попередніх слів, що відрізняються</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавіші…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Let go of the passage</source>
        <translation>Відпустити уривок</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
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
        <source>Linked reading</source>
        <translation>Читання поруч</translation>
    </message>
    <message>
        <source>Look yourself where no counterpart was found</source>
        <translation>Подивитися самому там, де відповідника не знайдено</translation>
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
        <source>Mark: differs</source>
        <translation>Позначка: відрізняється</translation>
    </message>
    <message>
        <source>Mark: moved</source>
        <translation>Позначка: переставлено</translation>
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
        <source>Mark: same words</source>
        <translation>Позначка: ті самі слова</translation>
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
        <source>Next found in one article only</source>
        <translation>Наступне, що є лише в одній статті</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Наступний уривок</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Звичайний розмір тексту</translation>
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
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Вставити як статтю</translation>
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
        <source>Previous found in one article only</source>
        <translation>Попереднє, що є лише в одній статті</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Попередній уривок</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Відпустити</translation>
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
        <source>Save project as…</source>
        <translation>Зберегти проєкт як…</translation>
    </message>
    <message>
        <source>See what the program noted</source>
        <translation>Подивитися, що записала програма</translation>
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
        <source>Show in original</source>
        <translation>Показати в оригіналі</translation>
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
        <source>Show the others against this article, or stop doing so</source>
        <translation>Порівнювати інші з цією статтею або припинити</translation>
    </message>
    <message>
        <source>Show the text at 100 %</source>
        <translation>Показати текст у розмірі 100 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
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
        <source>The same words in another place</source>
        <translation>Ті самі слова в іншому місці</translation>
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
        <source>Version, and what is private</source>
        <translation>Версія і що лишається приватним</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>What is known about the article…</source>
        <translation>Що відомо про статтю…</translation>
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
        <source>Words without a counterpart</source>
        <translation>Слова без відповідника</translation>
    </message>
    <message>
        <source>Your name, colours, typeface, what is on by default</source>
        <translation>Ваше ім’я, кольори, шрифт, що ввімкнено</translation>
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
    <name>ContextMenus</name>
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
        <source>Reopen {}</source>
        <translation>Знову відкрити {}</translation>
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
    <name>Counts</name>
    <message>
        <source>1 article</source>
        <translation>1 стаття</translation>
    </message>
    <message>
        <source>1 in the same text</source>
        <translation>1 у тому самому тексті</translation>
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
        <source>Similar passages: {}</source>
        <translation>Схожі уривки: {}</translation>
    </message>
    <message>
        <source>in 1 other text</source>
        <translation>в 1 іншому тексті</translation>
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
        <source>{} articles</source>
        <translation>статей: {}</translation>
    </message>
    <message>
        <source>{} in the same text</source>
        <translation>у тому самому тексті: {}</translation>
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
    <name>DocumentAccessible</name>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Закрити рядок пошуку (Esc)</translation>
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
        <source>Tell capitals from small letters</source>
        <translation>Розрізняти великі й малі літери</translation>
    </message>
    <message>
        <source>Words to find in all columns</source>
        <translation>Слова для пошуку в усіх стовпцях</translation>
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
        <source>not found in any article</source>
        <translation>у жодній статті не знайдено</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
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
        <translation>невідомо, чи повна</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>підтверджено людиною</translation>
    </message>
    <message>
        <source>headline printed twice</source>
        <translation>заголовок надруковано двічі</translation>
    </message>
    <message>
        <source>marked incomplete</source>
        <translation type="unfinished"></translation>
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
        <source>{:,} words</source>
        <translation>слів: {:,}</translation>
    </message>
    <message>
        <source>{} similar passages in other articles</source>
        <translation>схожих уривків в інших статтях: {}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A link is confirmed when a person said that the two passages state the same. The program never confirms anything. Your name, as it stands in the settings, and the time are recorded with it, and go into what you export.</source>
        <translation>Зв’язок підтверджено, коли людина сказала, що обидва уривки стверджують те саме. Програма ніколи нічого не підтверджує. Разом із цим записуються ваше ім’я з налаштувань і час; вони потрапляють і в те, що ви експортуєте.</translation>
    </message>
    <message>
        <source>A person looked for it in the article and did not find it. Name and time are recorded and shown.</source>
        <translation>Людина шукала це в статті й не знайшла. Ім’я та час записано й показано.</translation>
    </message>
    <message>
        <source>A project is one file: articles with the bytes they were read from, stories, and everything you decided. A copy is kept when it is opened; the last three stay. Caches can be deleted at any time, they are made again. The log says what the program did, never what an article says.</source>
        <translation>Проєкт — це один файл: статті з байтами, з яких їх прочитано, сюжети й усе, що ви вирішили. Під час відкриття зберігається копія; останні три лишаються. Кеші можна будь-коли вилучити, їх буде зроблено знову. У журналі сказано, що робила програма, і ніколи — що написано у статті.</translation>
    </message>
    <message>
        <source>A rejected link is drawn no more, until you take that back. A link that you draw yourself counts as confirmed by you. Likewise, articles with nearly the same text are proposed as copies, and are only called so once you confirmed it.</source>
        <translation>Відхилений зв’язок більше не малюється, доки ви цього не скасуєте. Зв’язок, який ви провели самі, вважається підтвердженим вами. Так само статті з майже однаковим текстом пропонуються як копії й називаються так лише після вашого підтвердження.</translation>
    </message>
    <message>
        <source>Add articles: {open}, or drop files on the window, or paste a text ({paste}). Each becomes a column. What is no part of the article&apos;s body, such as captions and credits, is set apart, with the reason.</source>
        <translation>Додайте статті: {open}, або перетягніть файли у вікно, або вставте текст ({paste}). Кожна стане стовпцем. Те, що не належить до тексту статті, як-от підписи й згадки про авторів світлин, відокремлено, з поясненням чому.</translation>
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
        <source>Caches</source>
        <translation>Кеші</translation>
    </message>
    <message>
        <source>Checked absent</source>
        <translation>Перевірено: немає</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Wireside opens no network connection: nothing is sent, nothing is fetched, nothing is counted. This page too is part of the program.</source>
        <translation>Усе відбувається на цьому комп’ютері. Wireside не з’єднується з мережею: нічого не надсилає, нічого не завантажує, нічого не рахує. Ця сторінка теж є частиною програми.</translation>
    </message>
    <message>
        <source>Everything is stored as soon as you do it, in one file a project. {undo} takes it back, step by step.</source>
        <translation>Усе зберігається одразу, в одному файлі на проєкт. {undo} скасовує зміни крок за кроком.</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Наскільки це певно?</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Його резервні копії</translation>
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
        <source>Marks and lines</source>
        <translation>Позначки й лінії</translation>
    </message>
    <message>
        <source>Measured by hand on three stories by fourteen outlets: of 100 solid links about {right} were right, and of 100 pairs of passages that say the same about {found} were found. A link said to be possibly the same is right about half the time.</source>
        <translation>Виміряно вручну на трьох сюжетах чотирнадцяти видань: зі 100 певних зв’язків правильними були близько {right}, а зі 100 пар уривків, що кажуть те саме, знайдено близько {found}. Зв’язок із позначкою «можливо, те саме» правильний приблизно в половині випадків.</translation>
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
        <source>Numbers or names that disagree: in the same stories {found} of {all} disagreements were found, and {wrong} that was shown was none. Where no such mark is, that says nothing; look yourself.</source>
        <translation>Числа чи імена, що розходяться: у тих самих сюжетах знайдено {found} з {all} розбіжностей, а {wrong} з показаних розбіжністю не була. Якщо такої позначки немає, це ні про що не свідчить; подивіться самі.</translation>
    </message>
    <message>
        <source>Only the last lets you write that something is not in an article. To check, go to the empty place and press {}.</source>
        <translation>Лише останнє дає право написати, що чогось у статті немає. Щоб перевірити, перейдіть до порожнього місця й натисніть {}.</translation>
    </message>
    <message>
        <source>Projects, backups, caches and the log can be read by you only, as far as the system knows its users. They are not encrypted: whoever has the computer and your password can read them.</source>
        <translation>Проєкти, резервні копії, кеші й журнал можете читати лише ви, наскільки система розрізняє користувачів. Їх не зашифровано: хто має комп’ютер і ваш пароль, той може їх прочитати.</translation>
    </message>
    <message>
        <source>Ribbons between the columns join passages that the program found similar. Click a passage, or go to it with the arrow keys and press {level}: its counterparts come level, the words that differ are marked, and the panel lists them outlet by outlet. {release} lets go.</source>
        <translation>Стрічки між стовпцями з’єднують уривки, які програма вважає схожими. Клацніть уривок або перейдіть до нього клавішами зі стрілками й натисніть {level}: його відповідники стануть на один рівень, слова, що відрізняються, буде позначено, а панель перелічить їх за виданнями. {release} відпускає уривок.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>The article was not looked through by the program: its language has no measured method, or its text is marked as incomplete.</source>
        <translation>Програма цієї статті не переглядала: для її мови немає виміряного методу або її текст позначено як неповний.</translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation>Перші п’ять хвилин</translation>
    </message>
    <message>
        <source>The method was measured on English. Articles in a language without a measured method are shown, and not compared.</source>
        <translation>Метод виміряно на англійській. Статті мовами без виміряного методу показано, але не порівняно.</translation>
    </message>
    <message>
        <source>The program compared the articles and found no similar passage. It may be there in other words: 1 counterpart in 3 is not found.</source>
        <translation>Програма порівняла статті й не знайшла схожого уривка. Він може бути там, сказаний іншими словами: 1 відповідник із 3 не знаходиться.</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Цей проєкт</translation>
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
        <source>about 1 solid link in 6 is wrong, 1 in 3 is missed</source>
        <translation>приблизно 1 з 6 певних зв’язків хибний, 1 з 3 пропущено</translation>
    </message>
    <message>
        <source>{next_difference} goes to the next words that differ, {next_single} to the next passage found in one article only, {go_to} to an address such as A5.3. Addresses are the same on the screen and in every file, and are never used again for something else.</source>
        <translation>{next_difference} веде до наступних слів, що відрізняються, {next_single} — до наступного уривка, знайденого лише в одній статті, {go_to} — за адресою, наприклад A5.3. Адреси однакові на екрані й у кожному файлі, і їх ніколи не дають чомусь іншому.</translation>
    </message>
    <message>
        <source>{synopsis} shows the synopsis, one row for each statement; {linked} goes back to the articles side by side.</source>
        <translation>{synopsis} показує зведення, по рядку на кожне твердження; {linked} повертає до статей поруч.</translation>
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
        <source>Only a project that can be changed here can be forgotten.</source>
        <translation>Забути можна лише проєкт, який тут можна змінювати.</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>Відкриття проєкту</translation>
    </message>
    <message>
        <source>{} is open already.</source>
        <translation>{} уже відкрито.</translation>
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
    <name>Page</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>About 1 link in 6 is wrong, 1 in 3 is missed.</source>
        <translation>Приблизно 1 з 6 зв’язків хибний, 1 з 3 пропущено.</translation>
    </message>
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
        <source>Not compared: this is no running text</source>
        <translation>Не порівняно: це не суцільний текст</translation>
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
        <source>Selected</source>
        <translation>Вибрано</translation>
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
        <source>Similar passages, found by the program</source>
        <translation>Схожі уривки, знайдені програмою</translation>
    </message>
    <message>
        <source>Similar passages, found by the program or linked by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar passages, linked by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ще не порівняно</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too different for word marks</source>
        <translation>надто різне для позначок на словах</translation>
    </message>
    <message>
        <source>{} not compared with {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectDoors</name>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
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
        <source>Wireside projects (*.wireside)</source>
        <translation>Проєкти Wireside (*.wireside)</translation>
    </message>
    <message>
        <source>Your copy of the example, with everything you did in it, is removed and made anew. This cannot be undone.</source>
        <translation>Вашу копію прикладу з усім, що ви в ній зробили, буде вилучено й створено заново. Скасувати це не можна.</translation>
    </message>
    <message>
        <source>{} is stored already: every change is, as soon as you make it.</source>
        <translation>{} уже збережено: кожна зміна зберігається одразу.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Against the passage read ▾</source>
        <translation>Відносно читаного уривка ▾</translation>
    </message>
    <message>
        <source>Against {} ▾</source>
        <translation>Відносно {} ▾</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>Наскільки певно?</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
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
        <source>What the other articles are shown against (B)</source>
        <translation>Відносно чого показано інші статті (B)</translation>
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
        <source>same words</source>
        <translation>ті самі слова</translation>
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
    <name>Scene</name>
    <message>
        <source>in 1 article</source>
        <translation>в 1 статті</translation>
    </message>
    <message>
        <source>in {} of {} articles</source>
        <translation>у статтях: {} з {}</translation>
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
        <source>similar: {}</source>
        <translation>схоже: {}</translation>
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
    <name>Session</name>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Already here: {}</source>
        <translation>Уже тут: {}</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md)</source>
        <translation>Статті (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>Comparison (*.json)</source>
        <translation>Порівняння (*.json)</translation>
    </message>
    <message>
        <source>Drop text files here, open them (Ctrl+O), or paste a text (Ctrl+V).</source>
        <translation>Перетягніть сюди текстові файли, відкрийте їх (Ctrl+O) або вставте текст (Ctrl+V).</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Відкрити статті</translation>
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
        <source>There is no text and no file to add here.</source>
        <translation>Тут немає ні тексту, ні файлу, які можна додати.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставлений текст</translation>
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
        <source>All articles of the project</source>
        <translation>Усі статті проєкту</translation>
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
        <source>Changes apply at once.</source>
        <translation>Зміни діють одразу.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
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
        <source>Library</source>
        <translation>Бібліотека</translation>
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
        <source>The council met on Thursday to hear how four people were rescued. Рада зібралася в четвер.</source>
        <translation>Рада зібралася в четвер, щоб почути, як урятували чотирьох людей. The council met.</translation>
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
        <source>Words that are the same</source>
        <translation>Слова, що збігаються</translation>
    </message>
    <message>
        <source>Words that differ from the counterpart</source>
        <translation>Слова, що відрізняються від відповідника</translation>
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
        <source>Search actions</source>
        <translation>Шукати дії</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Шукати дії або клавіші</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Found in one article only, by the program</source>
        <translation>Знайдено програмою лише в одній статті</translation>
    </message>
    <message>
        <source>Not compared: it takes two articles in languages that can be compared</source>
        <translation>Не порівняно: потрібні дві статті мовами, які можна порівнювати</translation>
    </message>
    <message>
        <source>no counterpart found</source>
        <translation>відповідника не знайдено</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>не порівняно</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
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
    <name>TopBar</name>
    <message>
        <source>, {} not compared</source>
        <translation>, не порівняно: {}</translation>
    </message>
    <message>
        <source>Add articles from files (Ctrl+O)</source>
        <translation>Додати статті з файлів (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Find words, or go to an address</source>
        <translation>Знайти слова або перейти за адресою</translation>
    </message>
    <message>
        <source>Find, or go to A5.3</source>
        <translation>Знайти або перейти до A5.3</translation>
    </message>
    <message>
        <source>Type words to find or an address such as A5.3 (Ctrl+G)</source>
        <translation>Уведіть слова для пошуку або адресу, наприклад A5.3 (Ctrl+G)</translation>
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
    <name>Walking</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add article</source>
        <translation>Додати статтю</translation>
    </message>
    <message>
        <source>Add {} articles</source>
        <translation>Додати статті ({})</translation>
    </message>
    <message>
        <source>Looking for near passages</source>
        <translation>Пошук близьких уривків</translation>
    </message>
    <message>
        <source>Looking for stories</source>
        <translation>Пошук сюжетів</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>Читання статей</translation>
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
</TS>
