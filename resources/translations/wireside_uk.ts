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
        <translation>її текст позначено як неповний</translation>
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
        <source>Reject the link</source>
        <translation>Відхилити зв’язок</translation>
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
        <source>Say that the two passages are not the same</source>
        <translation>Сказати, що ці два уривки — не те саме</translation>
    </message>
    <message>
        <source>Say that the two passages state the same</source>
        <translation>Сказати, що ці два уривки стверджують те саме</translation>
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
    <name>Card</name>
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
        <source>Look for {} in {}</source>
        <translation>Шукати {} у {}</translation>
    </message>
    <message>
        <source>Nearest passages</source>
        <translation>Найближчі уривки</translation>
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
        <source>“Checked absent” records that you looked for this in {article} and it is not there: {name}, the time.</source>
        <translation>«Перевірено: немає» записує, що ви шукали це в {article} і його там немає: {name}, час.</translation>
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
        <source>via {}</source>
        <translation>через {}</translation>
    </message>
    <message>
        <source>{} (unconfirmed)</source>
        <translation>{} (не підтверджено)</translation>
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
    <name>DocumentAccessible</name>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Added {} to “{}”</source>
        <translation>Додано {} до «{}»</translation>
    </message>
    <message>
        <source>Choose a story first, at the left.</source>
        <translation>Спершу виберіть сюжет ліворуч.</translation>
    </message>
    <message>
        <source>Citation of {} copied</source>
        <translation>Опис джерела {} скопійовано</translation>
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
        <source>This project can be read, not changed.</source>
        <translation>Цей проєкт можна читати, але не змінювати.</translation>
    </message>
    <message>
        <source>{} citations copied</source>
        <translation>Скопійовано описів джерел: {}</translation>
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
    <name>EmptyAccessible</name>
    <message>
        <source>Press C to look for it yourself</source>
        <translation>Натисніть C, щоб пошукати самому</translation>
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
        <source>Take back that it was checked</source>
        <translation>Відкликати, що це перевірено</translation>
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
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take back that it was checked (Ctrl+Z takes back the last thing you did)</source>
        <translation>Відкликати, що це перевірено (Ctrl+Z скасовує останню вашу дію)</translation>
    </message>
</context>
<context>
    <name>Facts</name>
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
        <source>not known</source>
        <translation>невідома</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>вставлено</translation>
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
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>повна</translation>
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
        <source>Web address</source>
        <translation>Вебадреса</translation>
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
        <translation>позначено як неповну</translation>
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
        <source>A project is one file: articles with the bytes they were read from, stories, and everything you decided. A copy is kept when it is opened; the last three stay. Caches can be deleted at any time, they are made again. The log says what the program did, never what an article says.</source>
        <translation>Проєкт — це один файл: статті з байтами, з яких їх прочитано, сюжети й усе, що ви вирішили. Під час відкриття зберігається копія; останні три лишаються. Кеші можна будь-коли вилучити, їх буде зроблено знову. У журналі сказано, що робила програма, і ніколи — що написано у статті.</translation>
    </message>
    <message>
        <source>A link is confirmed when a person said that the two passages state the same. The program never confirms anything. The time, and your name if it stands in the settings, are recorded with it in the project; the comparison file says that it was confirmed or rejected, not by whom.</source>
        <translation>Зв’язок підтверджено, коли людина сказала, що обидва уривки стверджують те саме. Програма ніколи нічого не підтверджує. Разом із цим у проєкті записується час і ваше ім’я, якщо воно є в налаштуваннях; файл порівняння каже, що зв’язок підтверджено чи відхилено, але не хто це зробив.</translation>
    </message>
    <message>
        <source>A link that you draw yourself, in the window that opens when you check, is shown as drawn by a person. Likewise, articles with nearly the same text are proposed as copies, and are only called so once you confirmed it.</source>
        <translation>Зв’язок, який ви провели самі у вікні перевірки, показано як проведений людиною. Так само статті з майже однаковим текстом пропонуються як копії й називаються так лише після вашого підтвердження.</translation>
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
        <source>Bring a passage level ({level}). Under each similar passage the panel has two buttons: “Same” confirms the link ({confirm}), “Not the same” rejects it ({reject}). The keys work in the panel, and in the articles: there they decide about the only similar passage, or about the one you go to with the arrow keys.</source>
        <translation>Вирівняйте уривок ({level}). Під кожним схожим уривком на панелі є дві кнопки: «Те саме» підтверджує зв’язок ({confirm}), «Не те саме» відхиляє його ({reject}). Клавіші діють на панелі та в статтях: там вони вирішують про єдиний схожий уривок або про той, до якого ви перейшли клавішами зі стрілками.</translation>
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
        <source>Only the last lets you write that something is not in an article. To check, go to a passage and press {check}, or press “Check it” in the panel; in the synopsis, go to the empty cell and press {check}. The article opens with the passages nearest in words: link one of them, or record that it is not there.</source>
        <translation>Лише останнє дає право написати, що чогось у статті немає. Щоб перевірити, перейдіть до уривка й натисніть {check} або «Перевірити» на панелі; у зведенні перейдіть до порожньої клітинки й натисніть {check}. Стаття відкриється з уривками, найближчими за словами: зв’яжіть один із них або запишіть, що цього там немає.</translation>
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
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Вебадреса</translation>
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
        <source>{:,} articles</source>
        <translation>статей: {:,}</translation>
    </message>
    <message>
        <source>{:,} texts</source>
        <translation>текстів: {:,}</translation>
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
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
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
        <source>Drop saved pages or text files here, or paste a text (Ctrl+V).</source>
        <translation>Перетягніть сюди збережені сторінки чи текстові файли або вставте текст (Ctrl+V).</translation>
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
        <translation>Схожі уривки, знайдені програмою або зв’язані людиною</translation>
    </message>
    <message>
        <source>Similar passages, linked by a person</source>
        <translation>Схожі уривки, зв’язані людиною</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>підтверджено людиною</translation>
    </message>
    <message>
        <source>drawn by a person</source>
        <translation>проведено людиною</translation>
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
        <translation>це не суцільний текст</translation>
    </message>
    <message>
        <source>too different for word marks</source>
        <translation>надто різне для позначок на словах</translation>
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
        <source>How sure?</source>
        <translation>Певність?</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
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
        <translation>лише тут</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>ті самі</translation>
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
        <source>Not the same, by a person:</source>
        <translation>Не те саме, сказала людина:</translation>
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
        <source>Look again</source>
        <translation>Подивитися ще раз</translation>
    </message>
    <message>
        <source>checked absent in {}</source>
        <translation>перевірено: немає в {}</translation>
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
        <source>{} is similar to {}, in another row</source>
        <translation>{} схоже на {}, в іншому рядку</translation>
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
        <source>Articles are still being read</source>
        <translation>Статті ще читаються</translation>
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
        <source>What is not read yet would not be added to the project.</source>
        <translation>Ще не прочитане не буде додано до проєкту.</translation>
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
    <name>StoriesList</name>
    <message>
        <source>Stories</source>
        <translation>Сюжети</translation>
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
    <name>VersionOffers</name>
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
        <source>{} checked absent in A{}</source>
        <translation>Перевірено, {} немає в A{}</translation>
    </message>
    <message>
        <source>{} is a {}</source>
        <translation>{} — це {}</translation>
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
        <source>Articles are being read. Wait until they are there, or cancel that.</source>
        <translation>Статті ще читаються. Зачекайте, доки вони з’являться, або скасуйте це.</translation>
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
        <source>Reset the example</source>
        <translation>Скинути приклад</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Збереження</translation>
    </message>
    <message>
        <source>The stored original of {} ({}) is damaged; its text is not.</source>
        <translation>Збережений оригінал {} ({}) пошкоджено, текст — ні.</translation>
    </message>
</context>
</TS>
