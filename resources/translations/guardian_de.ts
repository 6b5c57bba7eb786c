<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>Für Fehlerbericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Examine this installation</source>
        <translation>Diese Installation &amp;untersuchen</translation>
    </message>
    <message>
        <source>About Guardian Angel</source>
        <translation>Über Guardian Angel</translation>
    </message>
    <message>
        <source>Copied: versions, the machine and the latest unexpected errors.</source>
        <translation>Kopiert: Versionen, der Rechner und die letzten unerwarteten Fehler.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>How quickly the window answers</source>
        <translation>Wie schnell das Fenster reagiert</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Local first: your words, the model and what it learns from you stay on this machine.</source>
        <translation>Alles bleibt lokal: Ihre Worte, das Modell und was es von Ihnen lernt, bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Looking at the installation, and starting the model once…</source>
        <translation>Installation wird untersucht, dazu wird das Modell einmal gestartet…</translation>
    </message>
    <message>
        <source>Not measured yet: that begins with the use of the window.</source>
        <translation>Noch nicht gemessen: Das beginnt mit der Benutzung des Fensters.</translation>
    </message>
    <message>
        <source>Nothing you wrote is in it, and no path or name of yours. Paste it where you report the bug.</source>
        <translation>Nichts, was Sie geschrieben haben, steht darin, auch kein Pfad oder Name von Ihnen. Fügen Sie es dort ein, wo Sie den Fehler melden.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Something does not work.</source>
        <translation>Etwas funktioniert nicht.</translation>
    </message>
    <message>
        <source>The model starts in {seconds} s on {placement}.</source>
        <translation>Das Modell startet in {seconds} s auf {placement}.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Watched for {minutes} min of use. Longest wait: {longest} ms{where}. Waits over {limit} ms: {count}.</source>
        <translation>{minutes} min Benutzung beobachtet. Längste Wartezeit: {longest} ms{where}. Wartezeiten über {limit} ms: {count}.</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Was mitgeliefert wird</translation>
    </message>
    <message>
        <source>What went wrong is noted in {file}, without anything you wrote.</source>
        <translation>Was schiefging, wird in {file} vermerkt, ohne etwas, das Sie geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>AdapterPanel</name>
    <message>
        <source>&amp;Compare blind…</source>
        <translation>&amp;Blind vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Fold into the model</source>
        <translation>Mit dem Modell &amp;verschmelzen</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Use this adapter…</source>
        <translation>Diesen Adapter ver&amp;wenden…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Adapter {name}</source>
        <translation>Adapter {name}</translation>
    </message>
    <message>
        <source>Delete the &amp;folded model</source>
        <translation>&amp;Verschmolzenes Modell löschen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Faster answers, for about as much disk as the base model takes</source>
        <translation>Schnellere Antworten, für etwa so viel Speicherplatz, wie das Basismodell belegt</translation>
    </message>
    <message>
        <source>Folded into the model: {fast} tokens a second instead of {slow}.</source>
        <translation>Mit dem Modell verschmolzen: {fast} Token pro Sekunde statt {slow}.</translation>
    </message>
    <message>
        <source>It cannot be used any more: it learnt a text that was redacted.</source>
        <translation>Er kann nicht mehr verwendet werden: Er hat einen Text gelernt, der geschwärzt wurde.</translation>
    </message>
    <message>
        <source>It cannot be used: the gate held it back.</source>
        <translation>Er kann nicht verwendet werden: Die Prüfung hat ihn zurückgehalten.</translation>
    </message>
    <message>
        <source>It learnt a text that was redacted since; the next training leaves both behind.</source>
        <translation>Er hat einen Text gelernt, der seither geschwärzt wurde; das nächste Training lässt beide zurück.</translation>
    </message>
    <message>
        <source>It was learnt on another base model; use that model first.</source>
        <translation>Er wurde auf einem anderen Basismodell gelernt; verwenden Sie zuerst dieses Modell.</translation>
    </message>
    <message>
        <source>Its weights were deleted to make room. Import them from a file if you exported it.</source>
        <translation>Seine Gewichte wurden gelöscht, um Platz zu schaffen. Importieren Sie sie aus einer Datei, falls Sie ihn exportiert haben.</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Zurück&amp;nehmen…</translation>
    </message>
    <message>
        <source>This adapter</source>
        <translation>Dieser Adapter</translation>
    </message>
    <message>
        <source>What is known of this adapter</source>
        <translation>Was über diesen Adapter bekannt ist</translation>
    </message>
    <message>
        <source>{use} · {how} · made {when}</source>
        <translation>{use} · {how} · erstellt {when}</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>Adapter {name}, {use}, {how}, made {when}, gain {gain} bits a byte</source>
        <translation>Adapter {name}, {use}, {how}, erstellt {when}, Gewinn {gain} Bit je Byte</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Merged of</source>
        <translation>Zusammengeführt aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Texts learnt</source>
        <translation>Gelernte Texte</translation>
    </message>
    <message>
        <source>Texts of its run</source>
        <translation>Texte seines Laufs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Went on from</source>
        <translation>Aufgebaut auf</translation>
    </message>
    <message>
        <source>deleted to make room; its entry stays</source>
        <translation>gelöscht, um Platz zu schaffen; der Eintrag bleibt</translation>
    </message>
    <message>
        <source>everything anew</source>
        <translation>alles neu</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>its weights are gone</source>
        <translation>Gewichte sind gelöscht</translation>
    </message>
    <message>
        <source>kept, {size}</source>
        <translation>vorhanden, {size}</translation>
    </message>
    <message>
        <source>made to hold</source>
        <translation>gefestigt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>das Basismodell</translation>
    </message>
    <message>
        <source>what was new</source>
        <translation>nur Neues</translation>
    </message>
    <message>
        <source>with commentary</source>
        <translation>mit Kommentaren</translation>
    </message>
    <message>
        <source>{count} and what is not known</source>
        <translation>{count} und was nicht bekannt ist</translation>
    </message>
    <message>
        <source>{gain} · {how}</source>
        <translation>{gain} · {how}</translation>
    </message>
    <message>
        <source>{name} · {use} · {when}</source>
        <translation>{name} · {use} · {when}</translation>
    </message>
</context>
<context>
    <name>AdaptersPanel</name>
    <message>
        <source>&amp;Import an adapter…</source>
        <translation>Adapter &amp;importieren…</translation>
    </message>
    <message>
        <source>Adapter {name} is here, but the gate held it back.</source>
        <translation>Adapter {name} ist da, aber die Prüfung hat ihn zurückgehalten.</translation>
    </message>
    <message>
        <source>Adapter {name} passed the test. It can be used now.</source>
        <translation>Adapter {name} hat die Prüfung bestanden. Er kann jetzt verwendet werden.</translation>
    </message>
    <message>
        <source>Adapters (*.adapter)</source>
        <translation>Adapter (*.adapter)</translation>
    </message>
    <message>
        <source>Adapters (*.adapter);;All files (*)</source>
        <translation>Adapter (*.adapter);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file, another one than that of your vault. Who has both can write in your voice, and may get out of it what you wrote.</source>
        <translation>Wählen Sie eine Passphrase für die Datei, eine andere als die Ihres Tresors. Wer beides hat, kann mit Ihrer Stimme schreiben und ihm womöglich entlocken, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Each run that ends makes one. Here you will see what each came from and what it gained.</source>
        <translation>Jeder Lauf, der endet, erzeugt einen. Hier sehen Sie dann, woraus jeder entstanden ist und was er gebracht hat.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>Adapter exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Folding an adapter in</source>
        <translation>Adapter wird verschmolzen</translation>
    </message>
    <message>
        <source>From the oldest to the newest. A line: went on from. A dashed line: merged. Dotted frame: its weights were deleted. The frame in colour is in use.</source>
        <translation>Vom ältesten zum neuesten. Linie: darauf aufgebaut. Gestrichelte Linie: zusammengeführt. Gepunkteter Rahmen: Gewichte wurden gelöscht. Farbiger Rahmen: in Verwendung.</translation>
    </message>
    <message>
        <source>Give the passphrase the file was exported with. The gate tests the adapter before it can be used.</source>
        <translation>Geben Sie die Passphrase ein, mit der die Datei exportiert wurde. Der Adapter wird geprüft, bevor er verwendet werden kann.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Adapter importieren</translation>
    </message>
    <message>
        <source>Importing an adapter</source>
        <translation>Adapter wird importiert</translation>
    </message>
    <message>
        <source>It answers at {fast} tokens a second instead of {slow}, once the setting “fused” is on and this adapter is in use.</source>
        <translation>Er antwortet mit {fast} Token pro Sekunde statt {slow}, sobald die Einstellung „fused“ eingeschaltet und dieser Adapter in Verwendung ist.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Lineage of the adapters</source>
        <translation>Stammbaum der Adapter</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>No adapter yet</source>
        <translation>Noch kein Adapter</translation>
    </message>
    <message>
        <source>The adapter is exported.</source>
        <translation>Der Adapter ist exportiert.</translation>
    </message>
    <message>
        <source>The adapter is folded into the model.</source>
        <translation>Der Adapter ist mit dem Modell verschmolzen.</translation>
    </message>
    <message>
        <source>The adapter itself stays and is used as before.</source>
        <translation>Der Adapter selbst bleibt und wird wie zuvor verwendet.</translation>
    </message>
    <message>
        <source>The folded model is deleted.</source>
        <translation>Das verschmolzene Modell ist gelöscht.</translation>
    </message>
    <message>
        <source>The merged adapter {name} passed and is in use.</source>
        <translation>Der zusammengeführte Adapter {name} hat bestanden und ist in Verwendung.</translation>
    </message>
    <message>
        <source>The merged adapter {name} was held back; nothing was changed.</source>
        <translation>Der zusammengeführte Adapter {name} wurde zurückgehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The weights of adapter {name} are back.</source>
        <translation>Die Gewichte von Adapter {name} sind wieder da.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Guardian Angel: {what}</source>
        <translation>Guardian Angel: {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answer {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Antworten nebeneinander</translation>
    </message>
    <message>
        <source>Back to the conversation (Esc)</source>
        <translation>Zurück zum Gespräch (Esc)</translation>
    </message>
    <message>
        <source>Base model, without your adapter</source>
        <translation>Basismodell, ohne Ihren Adapter</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>The others would have said nearly the same.</source>
        <translation>Die anderen hätten fast dasselbe gesagt.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Warten…</translation>
    </message>
    <message>
        <source>What your adapter changes</source>
        <translation>Was Ihr Adapter ändert</translation>
    </message>
    <message>
        <source>With your adapter</source>
        <translation>Mit Ihrem Adapter</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
</context>
<context>
    <name>AutoLock</name>
    <message>
        <source>Idle time and the screen wait for work of the night.</source>
        <translation>Untätigkeit und Bildschirm warten auf Nachtarbeit.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>At work: {names}.</source>
        <translation>Bei der Arbeit: {names}.</translation>
    </message>
    <message>
        <source>Brings distant entries of your log together each night, and keeps the best.</source>
        <translation>Bringt jede Nacht entfernte Einträge Ihres Logbuchs zusammen und behält das Beste.</translation>
    </message>
    <message>
        <source>Brings you the insights of the night once a day.</source>
        <translation>Bringt Ihnen einmal am Tag die Einfälle der Nacht.</translation>
    </message>
    <message>
        <source>Daydreaming</source>
        <translation>Tagträumen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Due, and done as soon as nobody is at the machine: {names}.</source>
        <translation>Fällig; wird erledigt, sobald niemand am Rechner ist: {names}.</translation>
    </message>
    <message>
        <source>Everything is off.</source>
        <translation>Alles ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Last done: {last}</source>
        <translation>Zuletzt erledigt: {last}</translation>
    </message>
    <message>
        <source>Last done: {last} · due now</source>
        <translation>Zuletzt erledigt: {last} · jetzt fällig</translation>
    </message>
    <message>
        <source>Last done: {last} · next: {next}</source>
        <translation>Zuletzt erledigt: {last} · nächstes Mal: {next}</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learns each night from what is new in your log; a gate decides whether it is used.</source>
        <translation>Lernt jede Nacht aus dem, was in Ihrem Logbuch neu ist; eine Prüfung entscheidet, ob es benutzt wird.</translation>
    </message>
    <message>
        <source>Nothing is due. Next: {name}, {time}.</source>
        <translation>Nichts ist fällig. Als Nächstes: {name}, {time}.</translation>
    </message>
    <message>
        <source>Paused until {time}. Nothing begins by itself before that.</source>
        <translation>Pausiert bis {time}. Vorher beginnt nichts von selbst.</translation>
    </message>
    <message>
        <source>The vault does not lock by idle time. If the screen locks it, what is due waits until you open it.</source>
        <translation>Der Tresor sperrt sich nicht durch Untätigkeit. Sperrt ihn der Bildschirm, wartet Fälliges, bis Sie ihn öffnen.</translation>
    </message>
    <message>
        <source>The vault locks itself after {minutes} idle minutes and with the screen. What is due then waits until you open it again, so most nights are missed.</source>
        <translation>Der Tresor sperrt sich nach {minutes} untätigen Minuten und mit dem Bildschirm. Fälliges wartet dann, bis Sie ihn wieder öffnen, und so fallen die meisten Nächte aus.</translation>
    </message>
    <message>
        <source>While work of the night is due or goes on, idle time and the lock of the screen wait for it, at the longest until the quiet hours end, by day four hours. Then the vault locks.</source>
        <translation>Solange Nachtarbeit fällig ist oder läuft, warten Untätigkeit und Bildschirmsperre darauf, höchstens bis die ruhigen Stunden enden, am Tag vier Stunden. Dann sperrt sich der Tresor.</translation>
    </message>
    <message>
        <source>checks and backups</source>
        <translation>Prüfungen und Sicherungen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Checks and backups</source>
        <translation>Prüfungen und Sicherungen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Nothing has run by itself yet.</source>
        <translation>Es ist noch nichts von selbst gelaufen.</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Die Nachtarbeit</translation>
    </message>
    <message>
        <source>To the &amp;settings</source>
        <translation>Zu den Ei&amp;nstellungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What it does by itself while nobody is at the machine. Whoever comes back finds it free.</source>
        <translation>Was es von selbst tut, während niemand am Rechner ist. Wer zurückkommt, findet ihn frei.</translation>
    </message>
    <message>
        <source>What ran lately</source>
        <translation>Was zuletzt lief</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>{name} has ended</source>
        <translation>{name}: beendet</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>A backup is made each day in {folder}, checked whole, and kept for a year at most.</source>
        <translation>Jeden Tag wird in {folder} eine Sicherung angelegt, vollständig geprüft und höchstens ein Jahr lang aufbewahrt.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backed up {count} entries, and checked the whole file.</source>
        <translation>{count} Einträge gesichert und die ganze Datei geprüft.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>Vorhandene Sicherungen</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a folder for daily backups</source>
        <translation>Ordner für tägliche Sicherungen wählen</translation>
    </message>
    <message>
        <source>Making and checking it…</source>
        <translation>Wird angelegt und geprüft…</translation>
    </message>
    <message>
        <source>No folder is chosen, so no daily backups are made. Best is a folder on another drive.</source>
        <translation>Es ist kein Ordner gewählt, deshalb wird nicht täglich gesichert. Am besten eignet sich ein Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>These sealed files are damaged and missing from it: {names}.</source>
        <translation>Diese versiegelten Dateien sind beschädigt und fehlen darin: {names}.</translation>
    </message>
    <message>
        <source>To restore one, start the app on a machine or in a folder without a vault and choose &quot;I have a backup&quot;. It opens with the passphrase or the recovery code of the day it was made, and never overwrites a vault.</source>
        <translation>Um eine wiederherzustellen, starten Sie die App auf einem Rechner oder in einem Ordner ohne Tresor und wählen Sie „Ich habe eine Sicherung“. Sie öffnet sich mit der Passphrase oder dem Wiederherstellungscode vom Tag der Sicherung und überschreibt nie einen Tresor.</translation>
    </message>
    <message>
        <source>not where it was written</source>
        <translation>nicht dort, wo sie geschrieben wurde</translation>
    </message>
    <message>
        <source>removed to make room</source>
        <translation>entfernt, um Platz zu schaffen</translation>
    </message>
    <message>
        <source>{time}, {entries}</source>
        <translation>{time}, {entries}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>at work</source>
        <translation>bei der Arbeit</translation>
    </message>
    <message>
        <source>backup, each day</source>
        <translation>Sicherung, täglich</translation>
    </message>
    <message>
        <source>check, each day</source>
        <translation>Kontrolle, täglich</translation>
    </message>
    <message>
        <source>daydreaming, each night</source>
        <translation>Tagträumen, jede Nacht</translation>
    </message>
    <message>
        <source>digest, each morning</source>
        <translation>Übersicht, jeden Morgen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>full check, each week</source>
        <translation>vollständige Kontrolle, wöchentlich</translation>
    </message>
    <message>
        <source>learning, each night</source>
        <translation>Lernen, jede Nacht</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>one entry that stands for all before it, each day</source>
        <translation>ein Eintrag, der für alle davor steht, täglich</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>removal of old backups, each day</source>
        <translation>Entfernen alter Sicherungen, täglich</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>&amp;Do now what is due</source>
        <translation>Fälliges jetzt &amp;erledigen</translation>
    </message>
    <message>
        <source>Done by itself</source>
        <translation>Automatisch erledigt</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Not done: {names}.</source>
        <translation>Nicht erledigt: {names}.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Up and Down read it row by row</source>
        <translation>Auf und Ab lesen es Zeile für Zeile</translation>
    </message>
    <message>
        <source>What is done by itself</source>
        <translation>Was automatisch erledigt wird</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>Von Ihnen angenommen</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Von Ihnen berichtigt</translation>
    </message>
    <message>
        <source>Endorsed by you</source>
        <translation>Von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How sure the model was is not known of this answer.</source>
        <translation>Wie sicher das Modell war, ist zu dieser Antwort nicht bekannt.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Length and speed</source>
        <translation>Länge und Tempo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Not answered. A answers it.</source>
        <translation>Nicht beantwortet. Mit A beantworten lassen.</translation>
    </message>
    <message>
        <source>Of its last {count} answers, {share} % were surer.</source>
        <translation>Von seinen letzten {count} Antworten waren {share} % sicherer.</translation>
    </message>
    <message>
        <source>On average it chose among about {choices} equally likely pieces of words ({nats} nats a token).</source>
        <translation>Im Durchschnitt wählte es unter etwa {choices} gleich wahrscheinlichen Wortteilen ({nats} Nat je Token).</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Von Ihnen abgelehnt</translation>
    </message>
    <message>
        <source>The first {count} turns of this conversation were not shown to the model.</source>
        <translation>Die ersten {count} Beiträge dieses Gesprächs wurden dem Modell nicht gezeigt.</translation>
    </message>
    <message>
        <source>This says how steady the model was, not whether the answer is true.</source>
        <translation>Das sagt, wie sicher sich das Modell war, nicht, ob die Antwort stimmt.</translation>
    </message>
    <message>
        <source>To compare, {least} longer answers of this model are needed; there are {count}.</source>
        <translation>Zum Vergleichen braucht es {least} längere Antworten dieses Modells; bisher sind es {count}.</translation>
    </message>
    <message>
        <source>Why it was cut</source>
        <translation>Warum sie abbricht</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>You, {when}: {text}</source>
        <translation>Sie, {when}: {text}</translation>
    </message>
    <message>
        <source>about as sure as usual</source>
        <translation>etwa so sicher wie sonst</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>cut off at its longest</source>
        <translation>bei der größten Länge abgebrochen</translation>
    </message>
    <message>
        <source>cut off where it began to repeat itself</source>
        <translation>abgebrochen, wo es sich zu wiederholen begann</translation>
    </message>
    <message>
        <source>cut off: the context is full</source>
        <translation>abgebrochen: Der Kontext ist voll</translation>
    </message>
    <message>
        <source>cut: {problem}</source>
        <translation>abgebrochen: {problem}</translation>
    </message>
    <message>
        <source>less sure than in most of its answers</source>
        <translation>weniger sicher als in den meisten seiner Antworten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none: these are your own words</source>
        <translation>keines: Das sind Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>not all of it fitted into the model&apos;s context</source>
        <translation>nicht alles davon passte in den Kontext des Modells</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>von Ihnen angehalten</translation>
    </message>
    <message>
        <source>surer than in most of its answers</source>
        <translation>sicherer als in den meisten seiner Antworten</translation>
    </message>
    <message>
        <source>your own correction, word for word</source>
        <translation>Ihre eigene Berichtigung, Wort für Wort</translation>
    </message>
    <message>
        <source>{count} tokens did not fit into the model&apos;s context.</source>
        <translation>{count} Token passten nicht in den Kontext des Modells.</translation>
    </message>
    <message>
        <source>{tokens} tokens in {seconds} s, {rate} a second</source>
        <translation>{tokens} Token in {seconds} s, {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>{who}, {when}, {verdict}: {text}</source>
        <translation>{who}, {when}, {verdict}: {text}</translation>
    </message>
    <message>
        <source>{who}, {when}: {text}</source>
        <translation>{who}, {when}: {text}</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Show or hide the list of conversations (F9)</source>
        <translation>Liste der Gespräche ein- oder ausblenden (F9)</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kontrollieren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollieren</translation>
    </message>
    <message>
        <source>Check how &amp;much:</source>
        <translation>&amp;Umfang der Kontrolle:</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird kontrolliert…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything: also every index and every sealed file</source>
        <translation>Alles: auch jeder Index und jede versiegelte Datei</translation>
    </message>
    <message>
        <source>How much to check</source>
        <translation>Umfang der Kontrolle</translation>
    </message>
    <message>
        <source>It was not checked yet. That is done each day by itself.</source>
        <translation>Noch nicht kontrolliert. Das geschieht jeden Tag automatisch.</translation>
    </message>
    <message>
        <source>Quick: the newest entries and the mark of the last one</source>
        <translation>Schnell: die neuesten Einträge und die Marke des letzten</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Logbuch</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, none changed or missing.</source>
        <translation>Das Logbuch ist unversehrt: {count} Einträge, keiner verändert oder verloren.</translation>
    </message>
    <message>
        <source>The log: every entry, its chain and its encryption</source>
        <translation>Das Logbuch: jeder Eintrag, seine Kette und seine Verschlüsselung</translation>
    </message>
    <message>
        <source>The vault is damaged. Nothing was changed.</source>
        <translation>Der Tresor ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vault is whole: {count} entries, none changed or missing.</source>
        <translation>Der Tresor ist unversehrt: {count} Einträge, keiner verändert oder verloren.</translation>
    </message>
    <message>
        <source>{what} was last checked by itself {time}: {reason}</source>
        <translation>{what} zuletzt automatisch kontrolliert {time}: {reason}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>CitationPanel</name>
    <message>
        <source>Close the entry (Esc)</source>
        <translation>Eintrag schließen (Esc)</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>Eintrag {seq}</translation>
    </message>
    <message>
        <source>Open in the log</source>
        <translation>Im Logbuch öffnen</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>This entry was redacted; nothing is left of its text.</source>
        <translation>Dieser Eintrag wurde geschwärzt; von seinem Text ist nichts übrig.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>Notiz &amp;erfassen…</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Notizen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Chec&amp;k the log</source>
        <translation>Logbuch &amp;kontrollieren</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source> pairs</source>
        <translation> Paare</translation>
    </message>
    <message>
        <source>Both go on from openings of your own texts. You read two continuations without names and choose; whose they are is shown after each choice. Nothing is learnt from this.</source>
        <translation>Beide setzen Anfänge Ihrer eigenen Texte fort. Sie lesen zwei Fortsetzungen ohne Namen und wählen; von wem sie sind, wird nach jeder Wahl gezeigt. Daraus wird nichts gelernt.</translation>
    </message>
    <message>
        <source>Compare &amp;blind</source>
        <translation>&amp;Blind vergleichen</translation>
    </message>
    <message>
        <source>How many pairs</source>
        <translation>Wie viele Paare</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>Das eine</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: the first run makes an adapter.</source>
        <translation>Es gibt noch nichts zu vergleichen: Der erste Lauf erzeugt einen Adapter.</translation>
    </message>
    <message>
        <source>Which one sounds like you?</source>
        <translation>Was klingt nach Ihnen?</translation>
    </message>
    <message>
        <source>Writing pairs to compare</source>
        <translation>Paare zum Vergleichen werden geschrieben</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>das Basismodell</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>(redacted)</source>
        <translation>(geschwärzt)</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Neues Gespräch</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Nothing found. Every word has to be in one question or answer.</source>
        <translation>Nichts gefunden. Alle Wörter müssen in einer Frage oder Antwort stehen.</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Logbuch zeigen</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Hier erscheinen Ihre Gespräche.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> Entry {of} stands for it.</source>
        <translation> Eintrag {of} steht dafür.</translation>
    </message>
    <message>
        <source> The gain may be chance.</source>
        <translation> Der Gewinn kann Zufall sein.</translation>
    </message>
    <message>
        <source> and has forgotten nothing</source>
        <translation> und hat nichts vergessen</translation>
    </message>
    <message>
        <source> and {problems} more problems</source>
        <translation> und {problems} weitere Probleme</translation>
    </message>
    <message>
        <source> than the former base model with its adapter</source>
        <translation> als das frühere Basismodell mit seinem Adapter</translation>
    </message>
    <message>
        <source> {name} is not used: this build of llama.cpp has no support for it.</source>
        <translation> {name} wird nicht genutzt: Diese Fassung von llama.cpp unterstützt sie nicht.</translation>
    </message>
    <message>
        <source>, and {own} of what you wrote</source>
        <translation>, und {own} von dem, was Sie schrieben</translation>
    </message>
    <message>
        <source>, but lies on the same drive as the vault</source>
        <translation>, liegt aber auf demselben Laufwerk wie der Tresor</translation>
    </message>
    <message>
        <source>, which may be chance</source>
        <translation>, was Zufall sein kann</translation>
    </message>
    <message>
        <source>; all of that is the genre, not you</source>
        <translation>; all das ist die Textart, nicht Sie</translation>
    </message>
    <message>
        <source>; left out, because damaged: {left_out}</source>
        <translation>; ausgelassen, weil beschädigt: {left_out}</translation>
    </message>
    <message>
        <source>; of another author {control}</source>
        <translation>; von dem eines anderen Autors {control}</translation>
    </message>
    <message>
        <source>; the draft follows your sentence alone</source>
        <translation>; der Entwurf folgt allein Ihrem Satz</translation>
    </message>
    <message>
        <source>; {own} of that is you, not the genre</source>
        <translation>; {own} davon sind Sie, nicht die Textart</translation>
    </message>
    <message>
        <source>A PDF of this document could not show: {left_out}.</source>
        <translation>Ein PDF dieses Dokuments könnte Folgendes nicht zeigen: {left_out}.</translation>
    </message>
    <message>
        <source>A commentary must name the entries it is about, and they must all be there.</source>
        <translation>Ein Kommentar muss die Einträge nennen, um die es geht, und alle müssen vorhanden sein.</translation>
    </message>
    <message>
        <source>A document is not written as {form}.</source>
        <translation>Ein Dokument wird nicht als {form} geschrieben.</translation>
    </message>
    <message>
        <source>A free suggestion needs an instruction.</source>
        <translation>Ein freier Vorschlag braucht eine Anweisung.</translation>
    </message>
    <message>
        <source>A later release made this backup.</source>
        <translation>Eine spätere Version hat diese Sicherung angelegt.</translation>
    </message>
    <message>
        <source>A later release made this vault (format {number}).</source>
        <translation>Eine spätere Version hat diesen Tresor angelegt (Format {number}).</translation>
    </message>
    <message>
        <source>A later release wrote this adapter file.</source>
        <translation>Eine spätere Version hat diese Adapterdatei geschrieben.</translation>
    </message>
    <message>
        <source>A later release wrote this export.</source>
        <translation>Eine spätere Version hat diesen Export geschrieben.</translation>
    </message>
    <message>
        <source>A later release wrote this log.</source>
        <translation>Eine spätere Version hat dieses Logbuch geschrieben.</translation>
    </message>
    <message>
        <source>A long passage of others is shortened to its beginning and its end.</source>
        <translation>Ein langer Abschnitt anderer wird auf Anfang und Ende gekürzt.</translation>
    </message>
    <message>
        <source>A merge needs two adapters or more, each once.</source>
        <translation>Zum Zusammenführen braucht es mindestens zwei Adapter, jeden nur einmal.</translation>
    </message>
    <message>
        <source>A model is loaded already.</source>
        <translation>Es ist bereits ein Modell geladen.</translation>
    </message>
    <message>
        <source>A newer version of the same text is learnt.</source>
        <translation>Eine neuere Version desselben Textes wird gelernt.</translation>
    </message>
    <message>
        <source>A process began to learn, and there is room for one such thing at a time.</source>
        <translation>Ein Prozess hat zu lernen begonnen, und es ist nur für eines davon zugleich Platz.</translation>
    </message>
    <message>
        <source>A program wrote it; it is read, not learnt.</source>
        <translation>Ein Programm hat es geschrieben; es wird gelesen, nicht gelernt.</translation>
    </message>
    <message>
        <source>A quiet day: no insight passed the bar.</source>
        <translation>Ein stiller Tag: kein Einfall war gut genug.</translation>
    </message>
    <message>
        <source>A redaction needs a reason.</source>
        <translation>Eine Schwärzung braucht einen Grund.</translation>
    </message>
    <message>
        <source>A reply needs the entry it replies to.</source>
        <translation>Eine Antwort braucht den Eintrag, auf den sie antwortet.</translation>
    </message>
    <message>
        <source>A report is an HTML or a PDF file.</source>
        <translation>Ein Bericht ist eine HTML- oder PDF-Datei.</translation>
    </message>
    <message>
        <source>A step of this draft was redacted.</source>
        <translation>Ein Schritt dieses Entwurfs wurde geschwärzt.</translation>
    </message>
    <message>
        <source>A tag is one word: a letter first, then letters, digits, - or /.</source>
        <translation>Ein Schlagwort ist ein einziges Wort: zuerst ein Buchstabe, dann Buchstaben, Ziffern, - oder /.</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>Ein einzelnes Wort ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>About {count} tokens of the {name} did not fit.</source>
        <translation>Etwa {count} Token ({name}) fanden keinen Platz.</translation>
    </message>
    <message>
        <source>Accept them on its page, fetch the file with your browser, then `guardian models add FILE`.</source>
        <translation>Nehmen Sie sie auf der Seite des Modells an, laden Sie die Datei mit Ihrem Browser, dann `guardian models add FILE`.</translation>
    </message>
    <message>
        <source>Adapter {adapter} did not pass the gate: {reason}</source>
        <translation>Adapter {adapter} hat die Prüfung nicht bestanden: {reason}</translation>
    </message>
    <message>
        <source>Adapter {adapter} is here already.</source>
        <translation>Adapter {adapter} ist schon da.</translation>
    </message>
    <message>
        <source>Adapter {adapter} learnt a text that was redacted.</source>
        <translation>Adapter {adapter} hat einen Text gelernt, der geschwärzt wurde.</translation>
    </message>
    <message>
        <source>Adapter {adapter} was learnt on another base model.</source>
        <translation>Adapter {adapter} wurde auf einem anderen Basismodell gelernt.</translation>
    </message>
    <message>
        <source>Adapter {chosen} learnt a text that was redacted.</source>
        <translation>Adapter {chosen} hat einen Text gelernt, der geschwärzt wurde.</translation>
    </message>
    <message>
        <source>Adapter {chosen} was learnt on another base model.</source>
        <translation>Adapter {chosen} wurde auf einem anderen Basismodell gelernt.</translation>
    </message>
    <message>
        <source>Adapter {id} learnt a text that was redacted.</source>
        <translation>Adapter {id} hat einen Text gelernt, der geschwärzt wurde.</translation>
    </message>
    <message>
        <source>Adapter {id} was learnt on another base model.</source>
        <translation>Adapter {id} wurde auf einem anderen Basismodell gelernt.</translation>
    </message>
    <message>
        <source>Adapter {name} was learnt on another base model.</source>
        <translation>Adapter {name} wurde auf einem anderen Basismodell gelernt.</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>Fügen Sie ein oder zwei Wörter hinzu. Seltene Wörter sind besser.</translation>
    </message>
    <message>
        <source>Add it again when it is complete.</source>
        <translation>Fügen Sie es wieder hinzu, wenn es vollständig ist.</translation>
    </message>
    <message>
        <source>Add it again with one of our own, `guardian models add {file} --template NAME`: {value}. The last is for models that have not learnt to chat.</source>
        <translation>Fügen Sie es mit einer unserer Vorlagen noch einmal hinzu, `guardian models add {file} --template NAME`: {value}. Die letzte ist für Modelle, die nicht gelernt haben, Gespräche zu führen.</translation>
    </message>
    <message>
        <source>Add one or two random words.</source>
        <translation>Fügen Sie ein oder zwei zufällige Wörter hinzu.</translation>
    </message>
    <message>
        <source>Against an author who writes about the same things this says more.</source>
        <translation>Gegen jemanden, der über dieselben Dinge schreibt, sagt das mehr.</translation>
    </message>
    <message>
        <source>All were decided, or the text has changed.</source>
        <translation>Über alle wurde entschieden, oder der Text hat sich geändert.</translation>
    </message>
    <message>
        <source>All {head_seq} entries are as they were written.</source>
        <translation>Alle {head_seq} Einträge sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>All {layers} layers on {names}: {whole_bytes} needed.</source>
        <translation>Alle {layers} Schichten auf {names}: {whole_bytes} nötig.</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>Lauter Großbuchstaben sind fast so leicht zu erraten wie lauter Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>An adapter is wanted that is not loaded.</source>
        <translation>Es wird ein Adapter verlangt, der nicht geladen ist.</translation>
    </message>
    <message>
        <source>An attachment of entry {seq} was damaged when it was exported.</source>
        <translation>Ein Anhang von Eintrag {seq} war beim Export beschädigt.</translation>
    </message>
    <message>
        <source>An earlier text is nearly the same; the first one is learnt.</source>
        <translation>Ein früherer Text ist fast gleich; der erste wird gelernt.</translation>
    </message>
    <message>
        <source>An earlier text says the same in the same words; the first one is learnt.</source>
        <translation>Ein früherer Text sagt dasselbe mit denselben Worten; der erste wird gelernt.</translation>
    </message>
    <message>
        <source>An edit of document {seq} is missing before entry {seq1}.</source>
        <translation>Vor Eintrag {seq1} fehlt eine Änderung von Dokument {seq}.</translation>
    </message>
    <message>
        <source>Another process daydreams already.</source>
        <translation>Ein anderer Prozess tagträumt schon.</translation>
    </message>
    <message>
        <source>Another process does what is due just now.</source>
        <translation>Ein anderer Prozess erledigt gerade, was fällig ist.</translation>
    </message>
    <message>
        <source>Another process has held the log for over {TIMEOUT_S} seconds.</source>
        <translation>Ein anderer Prozess hält das Logbuch seit über {TIMEOUT_S} Sekunden.</translation>
    </message>
    <message>
        <source>Another process is adding or removing a model.</source>
        <translation>Ein anderer Prozess fügt gerade ein Modell hinzu oder entfernt eines.</translation>
    </message>
    <message>
        <source>Another process is bringing the log to the present format.</source>
        <translation>Ein anderer Prozess bringt das Logbuch gerade auf das heutige Format.</translation>
    </message>
    <message>
        <source>Another process is learning already.</source>
        <translation>Ein anderer Prozess lernt bereits.</translation>
    </message>
    <message>
        <source>Another process is learning or caring for this vault.</source>
        <translation>Ein anderer Prozess lernt oder wartet diesen Tresor gerade.</translation>
    </message>
    <message>
        <source>Another process is making a backup.</source>
        <translation>Ein anderer Prozess legt gerade eine Sicherung an.</translation>
    </message>
    <message>
        <source>Another process is making a vault in {folder}.</source>
        <translation>Ein anderer Prozess legt gerade einen Tresor in {folder} an.</translation>
    </message>
    <message>
        <source>Another process is making this vault or changing its keys.</source>
        <translation>Ein anderer Prozess legt diesen Tresor gerade an oder ändert seine Schlüssel.</translation>
    </message>
    <message>
        <source>Another process is putting a new log in place.</source>
        <translation>Ein anderer Prozess setzt gerade ein neues Logbuch ein.</translation>
    </message>
    <message>
        <source>Another process is reading the log, so its file could not be checked.</source>
        <translation>Ein anderer Prozess liest das Logbuch, deshalb konnte seine Datei nicht kontrolliert werden.</translation>
    </message>
    <message>
        <source>Another process learns just now.</source>
        <translation>Ein anderer Prozess lernt gerade.</translation>
    </message>
    <message>
        <source>Another process makes or checks a backup.</source>
        <translation>Ein anderer Prozess legt eine Sicherung an oder kontrolliert eine.</translation>
    </message>
    <message>
        <source>Another process makes or restores a vault here.</source>
        <translation>Ein anderer Prozess legt hier einen Tresor an oder stellt einen wieder her.</translation>
    </message>
    <message>
        <source>Another vault has an adapter of the same name.</source>
        <translation>Ein anderer Tresor hat einen Adapter gleichen Namens.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Ask again: it is started anew.</source>
        <translation>Fragen Sie noch einmal: Es wird neu gestartet.</translation>
    </message>
    <message>
        <source>Ask again; if it stays, restart.</source>
        <translation>Fragen Sie noch einmal; wenn es so bleibt, starten Sie neu.</translation>
    </message>
    <message>
        <source>Ask again; the question is kept.</source>
        <translation>Fragen Sie noch einmal; die Frage ist gespeichert.</translation>
    </message>
    <message>
        <source>Ask for 1 to {ALTERNATIVES}.</source>
        <translation>Verlangen Sie 1 bis {ALTERNATIVES}.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Verlangen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Ask for a new suggestion to change your mind.</source>
        <translation>Verlangen Sie einen neuen Vorschlag, wenn Sie es sich anders überlegen.</translation>
    </message>
    <message>
        <source>Ask for a new suggestion.</source>
        <translation>Verlangen Sie einen neuen Vorschlag.</translation>
    </message>
    <message>
        <source>Ask for a simpler form.</source>
        <translation>Verlangen Sie eine einfachere Form.</translation>
    </message>
    <message>
        <source>Ask for another completion.</source>
        <translation>Verlangen Sie eine andere Ergänzung.</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>Stellen Sie die Frage noch einmal.</translation>
    </message>
    <message>
        <source>Ask something else.</source>
        <translation>Fragen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Asked to go on from your texts, it said at most {run} words on end as they stand there</source>
        <translation>Gebeten, Ihre Texte fortzusetzen, sagte es höchstens {run} Wörter am Stück so, wie sie dort stehen</translation>
    </message>
    <message>
        <source>Attach it again once nothing writes to it.</source>
        <translation>Hängen Sie sie wieder an, sobald nichts mehr in sie schreibt.</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>Vermeiden Sie Daten und Jahre, die mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>Vermeiden Sie Jahre der jüngsten Zeit.</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>Vermeiden Sie wiederholte Wörter und Zeichen.</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>Vermeiden Sie Folgen.</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>Vermeiden Sie Jahre, die mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>Backups kept: {doomed}, removed: {doomed1}.</source>
        <translation>Sicherungen behalten: {doomed}, entfernt: {doomed1}.</translation>
    </message>
    <message>
        <source>Begin another draft.</source>
        <translation>Beginnen Sie einen anderen Entwurf.</translation>
    </message>
    <message>
        <source>Bits per byte of {count}, lower is better. {shown}.</source>
        <translation>Bit je Byte von {count}, weniger ist besser. {shown}.</translation>
    </message>
    <message>
        <source>By style alone your texts cannot be told from others&apos; surely enough to judge its own.</source>
        <translation>Allein am Stil lassen sich Ihre Texte nicht sicher genug von fremden unterscheiden, um die des Modells zu beurteilen.</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>Großbuchstaben helfen nicht viel.</translation>
    </message>
    <message>
        <source>Check again once it has ended.</source>
        <translation>Kontrollieren Sie noch einmal, sobald er beendet ist.</translation>
    </message>
    <message>
        <source>Check its permissions and import again.</source>
        <translation>Prüfen Sie die Berechtigungen und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Check that it can be read.</source>
        <translation>Prüfen Sie, ob es lesbar ist.</translation>
    </message>
    <message>
        <source>Check that it is the right folder or file. What can be read: {known}.</source>
        <translation>Prüfen Sie, ob es der richtige Ordner oder die richtige Datei ist. Lesbar sind: {known}.</translation>
    </message>
    <message>
        <source>Check that it is there and can be read.</source>
        <translation>Prüfen Sie, ob es vorhanden und lesbar ist.</translation>
    </message>
    <message>
        <source>Check that the cache folder can be written.</source>
        <translation>Prüfen Sie, ob in den Cache-Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Check the cache folder.</source>
        <translation>Prüfen Sie den Cache-Ordner.</translation>
    </message>
    <message>
        <source>Check the file and its rights.</source>
        <translation>Prüfen Sie die Datei und ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock and try again, or type the recovery code instead.</source>
        <translation>Prüfen Sie Tastaturbelegung und Feststelltaste und versuchen Sie es noch einmal, oder geben Sie stattdessen den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>Prüfen Sie den Pfad und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose a backup that you may read, and check the drives.</source>
        <translation>Wählen Sie eine Sicherung, die Sie lesen dürfen, und prüfen Sie die Laufwerke.</translation>
    </message>
    <message>
        <source>Choose a base model from the list in the settings.</source>
        <translation>Wählen Sie ein Basismodell aus der Liste in den Einstellungen.</translation>
    </message>
    <message>
        <source>Choose a file that `adapters export` wrote.</source>
        <translation>Wählen Sie eine Datei, die `adapters export` geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a file that `guardian backup` made.</source>
        <translation>Wählen Sie eine Datei, die `guardian backup` angelegt hat.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere, best on another drive.</source>
        <translation>Wählen Sie einen Ordner an anderer Stelle, am besten auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere.</source>
        <translation>Wählen Sie einen Ordner an anderer Stelle.</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation>Wählen Sie einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder with --home.</source>
        <translation>Wählen Sie einen Ordner mit --home.</translation>
    </message>
    <message>
        <source>Choose a local disk.</source>
        <translation>Wählen Sie ein lokales Laufwerk.</translation>
    </message>
    <message>
        <source>Choose a model file that ends in .gguf.</source>
        <translation>Wählen Sie eine Modelldatei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>Choose a model of this release&apos;s catalogue.</source>
        <translation>Wählen Sie ein Modell aus dem Katalog dieser Version.</translation>
    </message>
    <message>
        <source>Choose a name that is not taken.</source>
        <translation>Wählen Sie einen Namen, der noch frei ist.</translation>
    </message>
    <message>
        <source>Choose a new folder for the salvaged vault.</source>
        <translation>Wählen Sie einen neuen Ordner für den geretteten Tresor.</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is overwritten.</source>
        <translation>Wählen Sie einen neuen Ordner; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Choose a new passphrase: guardian passphrase change.</source>
        <translation>Wählen Sie eine neue Passphrase: guardian passphrase change.</translation>
    </message>
    <message>
        <source>Choose a smaller context (`guardian settings set context_tokens`) or a smaller model (`guardian models list`).</source>
        <translation>Wählen Sie einen kleineren Kontext (`guardian settings set context_tokens`) oder ein kleineres Modell (`guardian models list`).</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <translation>Wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Choose an empty vault.</source>
        <translation>Wählen Sie einen leeren Tresor.</translation>
    </message>
    <message>
        <source>Choose another file, or fetch it again.</source>
        <translation>Wählen Sie eine andere Datei oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder, or check the drive.</source>
        <translation>Wählen Sie einen anderen Ordner oder prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another name, or say --force to replace it.</source>
        <translation>Wählen Sie einen anderen Namen oder geben Sie --force an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Wählen Sie einen anderen Namen; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Choose another place, or check the drive.</source>
        <translation>Wählen Sie einen anderen Ort oder prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>Choose another template for it, or another model.</source>
        <translation>Wählen Sie eine andere Vorlage dafür oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Treffen Sie eine andere Wahl.</translation>
    </message>
    <message>
        <source>Choose from {MEMORY_MIB} to {MEMORY_MIB1} MiB.</source>
        <translation>Wählen Sie {MEMORY_MIB} bis {MEMORY_MIB1} MiB.</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Wählen Sie etwas hiervon: {known}.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Wählen Sie aus: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {value}.</source>
        <translation>Wählen Sie aus: {value}.</translation>
    </message>
    <message>
        <source>Choose one with at least 12 characters.</source>
        <translation>Wählen Sie eine mit mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>Choose the base model it was learnt on, or train again.</source>
        <translation>Wählen Sie das Basismodell, auf dem er gelernt wurde, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>Choose what `adapters export` wrote.</source>
        <translation>Wählen Sie, was `adapters export` geschrieben hat.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller base model, then train again: the run goes on from its last saved state.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie ein kleineres Basismodell und trainieren Sie dann noch einmal: Der Lauf geht vom letzten gespeicherten Stand weiter.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller base model or another --device.</source>
        <translation>Schließen Sie andere Programme, wählen Sie ein kleineres Basismodell oder ein anderes --device.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller base model, or give --method lora.</source>
        <translation>Schließen Sie andere Programme, wählen Sie ein kleineres Basismodell oder geben Sie --method lora an.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller context (`guardian settings set context_tokens`).</source>
        <translation>Schließen Sie andere Programme oder wählen Sie einen kleineren Kontext (`guardian settings set context_tokens`).</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Schließen Sie einige Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the other window or command, then try again. Nothing was lost.</source>
        <translation>Schließen Sie das andere Fenster oder den anderen Befehl und versuchen Sie es noch einmal. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Close the window and other commands, then try again.</source>
        <translation>Schließen Sie das Fenster und andere Befehle und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close what uses it and try again.</source>
        <translation>Schließen Sie, was es benutzt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Commentary by the model on [{seq}] ({name}):</source>
        <translation>Kommentar des Modells zu [{seq}] ({name}):</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>Häufige Vor- und Nachnamen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Compare every group with your sheet.</source>
        <translation>Vergleichen Sie jede Gruppe mit Ihrem Blatt.</translation>
    </message>
    <message>
        <source>Compare it with your sheet.</source>
        <translation>Vergleichen Sie ihn mit Ihrem Blatt.</translation>
    </message>
    <message>
        <source>Compare two adapters, or one with `base`.</source>
        <translation>Vergleichen Sie zwei Adapter oder einen mit `base`.</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem er liegt, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Connect the drive they are on. If you removed them, choose the folder again: `guardian settings set {FOLDER}`.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem sie liegen. Falls Sie sie entfernt haben, wählen Sie den Ordner neu: `guardian settings set {FOLDER}`.</translation>
    </message>
    <message>
        <source>Damage was found: {problems}.</source>
        <translation>Schäden wurden gefunden: {problems}.</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>Daten sind oft leicht zu erraten.</translation>
    </message>
    <message>
        <source>Daydream when that has ended.</source>
        <translation>Tagträumen Sie, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>Daydreaming is off (setting daydream).</source>
        <translation>Tagträumen ist ausgeschaltet (Einstellung daydream).</translation>
    </message>
    <message>
        <source>Delete {path} and add the files again; the files themselves are untouched.</source>
        <translation>Löschen Sie {path} und fügen Sie die Dateien wieder hinzu; die Dateien selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>Delete {path} and fetch it again (`make run` for the embedded model); if it is your own, add it again.</source>
        <translation>Löschen Sie {path} und laden Sie es neu (`make run` für das mitgelieferte Modell); ist es Ihr eigenes, fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <source>Do not use another.</source>
        <translation>Verwenden Sie keinen anderen.</translation>
    </message>
    <message>
        <source>Document {seq} was changed in the same place since version {version}.</source>
        <translation>Dokument {seq} wurde seit Version {version} an derselben Stelle geändert.</translation>
    </message>
    <message>
        <source>Document {seq} was changed in this place.</source>
        <translation>Dokument {seq} wurde an dieser Stelle geändert.</translation>
    </message>
    <message>
        <source>Edit a question, or ask for another answer.</source>
        <translation>Bearbeiten Sie eine Frage oder verlangen Sie eine andere Antwort.</translation>
    </message>
    <message>
        <source>End its name with .html or .pdf.</source>
        <translation>Lassen Sie den Namen auf .html oder .pdf enden.</translation>
    </message>
    <message>
        <source>End the name with .md, .html, .docx or .pdf.</source>
        <translation>Lassen Sie den Namen auf .md, .html, .docx oder .pdf enden.</translation>
    </message>
    <message>
        <source>Entry {draft} is no draft.</source>
        <translation>Eintrag {draft} ist kein Entwurf.</translation>
    </message>
    <message>
        <source>Entry {leaf} is not in this conversation.</source>
        <translation>Eintrag {leaf} gehört nicht zu diesem Gespräch.</translation>
    </message>
    <message>
        <source>Entry {reply_to} has no text to reply to.</source>
        <translation>Eintrag {reply_to} hat keinen Text, auf den sich antworten ließe.</translation>
    </message>
    <message>
        <source>Entry {seq} has no attachments.</source>
        <translation>Eintrag {seq} hat keine Anhänge.</translation>
    </message>
    <message>
        <source>Entry {seq} holds no text of yours: learning does not look at its kind.</source>
        <translation>Eintrag {seq} enthält keinen Text von Ihnen: Das Lernen beachtet diese Art nicht.</translation>
    </message>
    <message>
        <source>Entry {seq} holds none of your text.</source>
        <translation>Eintrag {seq} enthält nichts von Ihrem Text.</translation>
    </message>
    <message>
        <source>Entry {seq} is no answer.</source>
        <translation>Eintrag {seq} ist keine Antwort.</translation>
    </message>
    <message>
        <source>Entry {seq} is no comparison.</source>
        <translation>Eintrag {seq} ist kein Vergleich.</translation>
    </message>
    <message>
        <source>Entry {seq} is no document.</source>
        <translation>Eintrag {seq} ist kein Dokument.</translation>
    </message>
    <message>
        <source>Entry {seq} is no insight.</source>
        <translation>Eintrag {seq} ist kein Einfall.</translation>
    </message>
    <message>
        <source>Entry {seq} is no part of a conversation.</source>
        <translation>Eintrag {seq} ist kein Teil eines Gesprächs.</translation>
    </message>
    <message>
        <source>Entry {seq} is no question.</source>
        <translation>Eintrag {seq} ist keine Frage.</translation>
    </message>
    <message>
        <source>Entry {seq} is no step of a draft.</source>
        <translation>Eintrag {seq} ist kein Schritt eines Entwurfs.</translation>
    </message>
    <message>
        <source>Entry {seq} is no suggestion for a document.</source>
        <translation>Eintrag {seq} ist kein Vorschlag für ein Dokument.</translation>
    </message>
    <message>
        <source>Entry {seq} is no text to learn from: {name}. {sentence}</source>
        <translation>Eintrag {seq} ist kein Text, aus dem gelernt wird: {name}. {sentence}</translation>
    </message>
    <message>
        <source>Entry {seq} is not in conversation {thread}.</source>
        <translation>Eintrag {seq} gehört nicht zum Gespräch {thread}.</translation>
    </message>
    <message>
        <source>Entry {seq} stands for all before it.</source>
        <translation>Eintrag {seq} steht für alle davor.</translation>
    </message>
    <message>
        <source>Entry {seq} was judged already, and you have seen whose the texts are.</source>
        <translation>Eintrag {seq} wurde schon beurteilt, und Sie haben gesehen, von wem die Texte sind.</translation>
    </message>
    <message>
        <source>Entry {seq} was redacted.</source>
        <translation>Eintrag {seq} wurde geschwärzt.</translation>
    </message>
    <message>
        <source>Entry {version} is no version of document {seq}.</source>
        <translation>Eintrag {version} ist keine Version von Dokument {seq}.</translation>
    </message>
    <message>
        <source>Events in it were taken to be by the clock of this machine.</source>
        <translation>Termine darin wurden nach der Uhr dieses Rechners gelesen.</translation>
    </message>
    <message>
        <source>Export it as HTML or DOCX, or leave these characters out.</source>
        <translation>Exportieren Sie es als HTML oder DOCX oder lassen Sie diese Zeichen weg.</translation>
    </message>
    <message>
        <source>Export the calendar again and import it anew, or leave this event out.</source>
        <translation>Exportieren Sie den Kalender noch einmal und importieren Sie ihn neu, oder lassen Sie diesen Termin weg.</translation>
    </message>
    <message>
        <source>Fetch a GGUF file of {weights} yourself, then `guardian models add FILE --name {name}`.</source>
        <translation>Laden Sie selbst eine GGUF-Datei von {weights}, dann `guardian models add FILE --name {name}`.</translation>
    </message>
    <message>
        <source>Fetch it and try again.</source>
        <translation>Laden Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Fetch it, or add it again.</source>
        <translation>Laden Sie es oder fügen Sie es wieder hinzu.</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose another.</source>
        <translation>Laden Sie das Modell noch einmal oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Fetch the model again.</source>
        <translation>Laden Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>Filled: put to use. Hollow: held back by the gate, or not used.</source>
        <translation>Gefüllt: übernommen. Hohl: von der Prüfung zurückgehalten oder nicht verwendet.</translation>
    </message>
    <message>
        <source>Four or more random words make a good passphrase.</source>
        <translation>Vier oder mehr zufällige Wörter ergeben eine gute Passphrase.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some space, or set GUARDIAN_CACHE to a folder on another disk.</source>
        <translation>Schaffen Sie Platz oder setzen Sie GUARDIAN_CACHE auf einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Fusing was stopped.</source>
        <translation>Das Verschmelzen wurde angehalten.</translation>
    </message>
    <message>
        <source>Give --reply-to SEQ.</source>
        <translation>Geben Sie --reply-to SEQ an.</translation>
    </message>
    <message>
        <source>Give a backup with --backup, or restore one: `guardian restore`.</source>
        <translation>Geben Sie mit --backup eine Sicherung an oder stellen Sie eine wieder her: `guardian restore`.</translation>
    </message>
    <message>
        <source>Give a folder of notes by somebody else, or leave it out to use the author who is shipped.</source>
        <translation>Geben Sie einen Ordner mit Notizen einer anderen Person an, oder lassen Sie ihn weg, um die mitgelieferten Texte zu verwenden.</translation>
    </message>
    <message>
        <source>Give a number above 0 and at most 1.</source>
        <translation>Geben Sie eine Zahl über 0 und höchstens 1 an.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Geben Sie eine ganze Zahl von {least} bis {most} an.</translation>
    </message>
    <message>
        <source>Give all machines a copy of the same --peer-key file.</source>
        <translation>Geben Sie allen Rechnern eine Kopie derselben --peer-key-Datei.</translation>
    </message>
    <message>
        <source>Give another name with --name, or remove that one.</source>
        <translation>Geben Sie mit --name einen anderen Namen an oder entfernen Sie jenes.</translation>
    </message>
    <message>
        <source>Give fewer --devices, or --device cpu.</source>
        <translation>Geben Sie weniger --devices an oder --device cpu.</translation>
    </message>
    <message>
        <source>Give hours and minutes, for example 22:30.</source>
        <translation>Geben Sie Stunden und Minuten an, zum Beispiel 22:30.</translation>
    </message>
    <message>
        <source>Give it --nproc-per-node 1. For several devices of one machine, `guardian train --devices N` alone.</source>
        <translation>Geben Sie --nproc-per-node 1 an. Für mehrere Geräte eines Rechners genügt `guardian train --devices N`.</translation>
    </message>
    <message>
        <source>Give keys joined by +, for example Ctrl+Alt+Space.</source>
        <translation>Geben Sie Tasten an, verbunden mit +, zum Beispiel Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>Give more of their text, or leave it out.</source>
        <translation>Geben Sie mehr Text der anderen Person an oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Give one number for each adapter, not 0, with commas between them.</source>
        <translation>Geben Sie für jeden Adapter eine Zahl an, nicht 0, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Give one of {value}.</source>
        <translation>Geben Sie etwas hiervon an: {value}.</translation>
    </message>
    <message>
        <source>Give spans as start, end, inserted.</source>
        <translation>Geben Sie Bereiche als Anfang, Ende, Eingefügtes an.</translation>
    </message>
    <message>
        <source>Give text of somebody else: a control by yourself would show that you are not yourself.</source>
        <translation>Geben Sie Text einer anderen Person an: Ein Vergleich mit Ihnen selbst würde zeigen, dass Sie nicht Sie selbst sind.</translation>
    </message>
    <message>
        <source>Give the passphrase that was chosen at its export, which is not that of the vault.</source>
        <translation>Geben Sie die Passphrase ein, die beim Export gewählt wurde; es ist nicht die des Tresors.</translation>
    </message>
    <message>
        <source>Give the path of a GGUF file in it.</source>
        <translation>Geben Sie den Pfad einer GGUF-Datei darin an.</translation>
    </message>
    <message>
        <source>Give the path of a GGUF file.</source>
        <translation>Geben Sie den Pfad einer GGUF-Datei an.</translation>
    </message>
    <message>
        <source>Give the text that was taken.</source>
        <translation>Geben Sie den Text an, der genommen wurde.</translation>
    </message>
    <message>
        <source>Go on from an answer, or edit the question.</source>
        <translation>Machen Sie bei einer Antwort weiter oder bearbeiten Sie die Frage.</translation>
    </message>
    <message>
        <source>Go on with the passphrase. Secret Service, KWallet, macOS and Windows keyrings can be used.</source>
        <translation>Machen Sie mit der Passphrase weiter. Verwendbar sind Secret Service, KWallet und die Schlüsselbunde von macOS und Windows.</translation>
    </message>
    <message>
        <source>Group {index} of the recovery code is mistyped.</source>
        <translation>Gruppe {index} des Wiederherstellungscodes ist vertippt.</translation>
    </message>
    <message>
        <source>How much better it predicts your writing was not measured yet.</source>
        <translation>Wie viel besser es Ihr Schreiben vorhersagt, wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>How much it writes like you (0 as others, 1 as you; topic masked)</source>
        <translation>Wie sehr es schreibt wie Sie (0 wie andere, 1 wie Sie; Thema verdeckt)</translation>
    </message>
    <message>
        <source>How this event repeats was not understood; only its first time counts.</source>
        <translation>Wie sich dieser Termin wiederholt, wurde nicht verstanden; nur das erste Mal zählt.</translation>
    </message>
    <message>
        <source>How varied it writes, beside you (1 is as you)</source>
        <translation>Wie abwechslungsreich es schreibt, neben Ihnen (1 ist wie Sie)</translation>
    </message>
    <message>
        <source>Hunk {hunk} was decided already: {verdict}.</source>
        <translation>Über Änderung {hunk} wurde schon entschieden: {verdict}.</translation>
    </message>
    <message>
        <source>If somebody else may have seen this sheet: guardian rotate. If only the passphrase is to be new: guardian passphrase change.</source>
        <translation>Wenn jemand anderes dieses Blatt gesehen haben könnte: guardian rotate. Wenn nur die Passphrase neu sein soll: guardian passphrase change.</translation>
    </message>
    <message>
        <source>Import the place that it leads to if you want what is there.</source>
        <translation>Importieren Sie den Ort, auf den er verweist, wenn Sie haben möchten, was dort liegt.</translation>
    </message>
    <message>
        <source>Import them from a file that `guardian adapters export` wrote, or train; nothing was changed.</source>
        <translation>Importieren Sie sie aus einer Datei, die `guardian adapters export` geschrieben hat, oder trainieren Sie; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In a terminal: guardian restore BACKUP-FILE. Type the recovery code when it asks for a passphrase.</source>
        <translation>In einem Terminal: guardian restore BACKUP-FILE. Geben Sie den Wiederherstellungscode ein, wenn nach einer Passphrase gefragt wird.</translation>
    </message>
    <message>
        <source>In use: the model as it was downloaded, without an adapter.</source>
        <translation>In Verwendung: das Modell, wie es geladen wurde, ohne Adapter.</translation>
    </message>
    <message>
        <source>In use: {adapter}, made on {date}; it learnt {texts} of your texts.</source>
        <translation>In Verwendung: {adapter}, erstellt am {date}; er hat {texts} Ihrer Texte gelernt.</translation>
    </message>
    <message>
        <source>Insights brought: {count}, questions: {count1}.</source>
        <translation>Einfälle: {count}, Fragen: {count1}.</translation>
    </message>
    <message>
        <source>Install Guardian Angel on another machine, and find your newest backup file.</source>
        <translation>Installieren Sie Guardian Angel auf einem anderen Rechner und suchen Sie Ihre neueste Sicherungsdatei.</translation>
    </message>
    <message>
        <source>Install Guardian Angel, or put its program on your PATH.</source>
        <translation>Installieren Sie Guardian Angel oder nehmen Sie das Programm in Ihren PATH auf.</translation>
    </message>
    <message>
        <source>Install it with `pip install guardian-angel[cuda]`, choose a smaller model, or add --device cpu.</source>
        <translation>Installieren Sie es mit `pip install guardian-angel[cuda]`, wählen Sie ein kleineres Modell oder geben Sie --device cpu an.</translation>
    </message>
    <message>
        <source>Is it you, or the genre?</source>
        <translation>Sind Sie es oder die Textsorte?</translation>
    </message>
    <message>
        <source>It began at {utc_ns}.</source>
        <translation>Es begann um {utc_ns}.</translation>
    </message>
    <message>
        <source>It cannot be judged: only {fresh} of your texts were never learnt, and {HELD_OUT} are needed.</source>
        <translation>Es lässt sich nicht beurteilen: Nur {fresh} Ihrer Texte wurden nie gelernt, und {HELD_OUT} sind nötig.</translation>
    </message>
    <message>
        <source>It comes from another vault, and nothing tells whether it learnt the texts it was judged on.</source>
        <translation>Er stammt aus einem anderen Tresor, und nichts verrät, ob er die Texte gelernt hat, an denen er beurteilt wurde.</translation>
    </message>
    <message>
        <source>It comes from another vault; it was judged on texts of yours that are newer than it.</source>
        <translation>Er stammt aus einem anderen Tresor; er wurde an Texten von Ihnen beurteilt, die neuer sind als er.</translation>
    </message>
    <message>
        <source>It could not be measured: a loss is no number.</source>
        <translation>Es ließ sich nicht messen: Ein Verlustwert ist keine Zahl.</translation>
    </message>
    <message>
        <source>It could not be measured: there is no {what}.</source>
        <translation>Es ließ sich nicht messen: Es fehlt {what}.</translation>
    </message>
    <message>
        <source>It could not be tried in time.</source>
        <translation>Es ließ sich nicht rechtzeitig ausprobieren.</translation>
    </message>
    <message>
        <source>It follows fewer of your reasons ({followed} instead of {followed1}).</source>
        <translation>Es folgt weniger Ihren Gründen ({followed} statt {followed1}).</translation>
    </message>
    <message>
        <source>It forgot too much ({general}).</source>
        <translation>Es hat zu viel vergessen ({general}).</translation>
    </message>
    <message>
        <source>It forgot too much of you: your texts of long ago cost {old_rise} bits per byte more.</source>
        <translation>Es hat zu viel von Ihnen vergessen: Ihre weit zurückliegenden Texte kosten {old_rise} Bit je Byte mehr.</translation>
    </message>
    <message>
        <source>It forgot too much: general text costs {general_rise} bits per byte more.</source>
        <translation>Es hat zu viel vergessen: Allgemeiner Text kostet {general_rise} Bit je Byte mehr.</translation>
    </message>
    <message>
        <source>It gave way: {why}.</source>
        <translation>Es machte Platz: {why}.</translation>
    </message>
    <message>
        <source>It has forgotten next to nothing of other people&apos;s writing ({rise} bits per byte).</source>
        <translation>Es hat fast nichts davon vergessen, wie andere schreiben ({rise} Bit je Byte).</translation>
    </message>
    <message>
        <source>It has forgotten nothing of other people&apos;s writing ({rise} bits per byte).</source>
        <translation>Es hat nichts davon vergessen, wie andere schreiben ({rise} Bit je Byte).</translation>
    </message>
    <message>
        <source>It has forgotten some of other people&apos;s writing: {rise} bits per byte.</source>
        <translation>Es hat etwas davon vergessen, wie andere schreiben: {rise} Bit je Byte.</translation>
    </message>
    <message>
        <source>It has hunks 0 to {spans}.</source>
        <translation>Er hat die Änderungen 0 bis {spans}.</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Es ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>It has seven groups of five letters and digits.</source>
        <translation>Er hat sieben Gruppen aus fünf Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>It has {length} (code points).</source>
        <translation>Es hat {length} (Codepunkte).</translation>
    </message>
    <message>
        <source>It is a number of somebody else; it is replaced.</source>
        <translation>Es ist eine Nummer einer anderen Person; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>It is a number the state gave to a person; it is replaced.</source>
        <translation>Es ist eine Nummer, die der Staat einer Person gegeben hat; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>It is an address of somebody else; it is replaced.</source>
        <translation>Es ist eine Adresse einer anderen Person; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>It is an international bank account number; it is replaced, whoever it belongs to.</source>
        <translation>Es ist eine internationale Kontonummer; sie wird ersetzt, wem auch immer sie gehört.</translation>
    </message>
    <message>
        <source>It is begun again.</source>
        <translation>Es wird neu begonnen.</translation>
    </message>
    <message>
        <source>It is in conversation {found}.</source>
        <translation>Er gehört zum Gespräch {found}.</translation>
    </message>
    <message>
        <source>It is marked as not your words; it is read, not learnt.</source>
        <translation>Es ist als nicht von Ihnen markiert; es wird gelesen, nicht gelernt.</translation>
    </message>
    <message>
        <source>It is not surely better{than} on your newest text ({gain} bits per byte gained).</source>
        <translation>Es ist auf Ihrem neuesten Text nicht sicher besser{than} ({gain} Bit je Byte gewonnen).</translation>
    </message>
    <message>
        <source>It is the number of a payment card; it is replaced, whoever it belongs to.</source>
        <translation>Es ist die Nummer einer Zahlungskarte; sie wird ersetzt, wem auch immer sie gehört.</translation>
    </message>
    <message>
        <source>It is what you answer; it is read, not learnt.</source>
        <translation>Es ist das, worauf Sie antworten; es wird gelesen, nicht gelernt.</translation>
    </message>
    <message>
        <source>It judges what the model wrote; no weights learn from that yet.</source>
        <translation>Es beurteilt, was das Modell geschrieben hat; noch lernen keine Gewichte daraus.</translation>
    </message>
    <message>
        <source>It looks like a password or a key; it is replaced, whoever it belongs to.</source>
        <translation>Es sieht aus wie ein Passwort oder ein Schlüssel; es wird ersetzt, wem auch immer es gehört.</translation>
    </message>
    <message>
        <source>It may have been moved: fetch it elsewhere and `guardian models add FILE`.</source>
        <translation>Vielleicht ist es umgezogen: Laden Sie es von anderswo, dann `guardian models add FILE`.</translation>
    </message>
    <message>
        <source>It needs {needed} with a context of {context}; {room} of memory can be used.</source>
        <translation>Es braucht {needed} bei einem Kontext von {context}; {room} Speicher sind nutzbar.</translation>
    </message>
    <message>
        <source>It needs {needed}; {name} has {free_bytes} free.</source>
        <translation>Es braucht {needed}; auf {name} sind {free_bytes} frei.</translation>
    </message>
    <message>
        <source>It needs {needed}; {room} of memory can be used.</source>
        <translation>Es braucht {needed}; {room} Speicher sind nutzbar.</translation>
    </message>
    <message>
        <source>It predicts your newest text better by {gain} bits per byte{kept}.</source>
        <translation>Es sagt Ihren neuesten Text um {gain} Bit je Byte besser voraus{kept}.</translation>
    </message>
    <message>
        <source>It predicts your text worse ({own} bits per byte).</source>
        <translation>Es sagt Ihren Text schlechter voraus ({own} Bit je Byte).</translation>
    </message>
    <message>
        <source>It predicts your writing no better than the model you started from.</source>
        <translation>Es sagt Ihr Schreiben nicht besser voraus als das Modell, von dem Sie ausgegangen sind.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; all of that is the genre, not you.</source>
        <translation>Es sagt Ihre Texte um {gain} besser voraus als das Modell, mit dem Sie begonnen haben; all das liegt an der Textsorte, nicht an Ihnen.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; how much of that is you, not the genre, was not measured yet.</source>
        <translation>Es sagt Ihre Texte um {gain} besser voraus als das Modell, mit dem Sie begonnen haben; wie viel davon an Ihnen liegt und nicht an der Textsorte, wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; whether that is you or the genre is not sure.</source>
        <translation>Es sagt Ihre Texte um {gain} besser voraus als das Modell, mit dem Sie begonnen haben; ob das an Ihnen oder an der Textsorte liegt, ist nicht sicher.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; {part} of that is you, not the genre.</source>
        <translation>Es sagt Ihre Texte um {gain} besser voraus als das Modell, mit dem Sie begonnen haben; {part} davon liegt an Ihnen, nicht an der Textsorte.</translation>
    </message>
    <message>
        <source>It predicts your writing {share} better than the model you started from</source>
        <translation>Es sagt Ihr Schreiben um {share} besser voraus als das Modell, mit dem Sie begannen</translation>
    </message>
    <message>
        <source>It stands word for word in an earlier text; it is read, and learnt once.</source>
        <translation>Es steht Wort für Wort in einem früheren Text; es wird gelesen und nur einmal gelernt.</translation>
    </message>
    <message>
        <source>It takes little room.</source>
        <translation>Es braucht wenig Platz.</translation>
    </message>
    <message>
        <source>It was cut off, by a crash or the end of power, and goes on.</source>
        <translation>Es wurde durch einen Absturz oder Stromausfall unterbrochen und geht weiter.</translation>
    </message>
    <message>
        <source>It was deleted, and the adapter is used as before.</source>
        <translation>Es wurde gelöscht, und der Adapter wird wie zuvor verwendet.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Es wurde gelöscht.</translation>
    </message>
    <message>
        <source>It was deleted. Try again; if this comes back, the file at its source was changed: do not use it.</source>
        <translation>Es wurde gelöscht. Versuchen Sie es noch einmal; tritt das wieder auf, wurde die Datei an ihrer Quelle verändert: Verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>It was imported as part of the text. Mend the block between the dashes and import the file again.</source>
        <translation>Es wurde als Teil des Textes importiert. Berichtigen Sie den Block zwischen den Strichen und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>It was kept aside; nothing else is touched.</source>
        <translation>Es wurde beiseitegelegt; sonst bleibt alles unberührt.</translation>
    </message>
    <message>
        <source>It was learnt with an earlier version of this text; it is read, not learnt again.</source>
        <translation>Es wurde mit einer früheren Version dieses Textes gelernt; es wird gelesen, nicht noch einmal gelernt.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder with --home.</source>
        <translation>Es wurde nicht angerührt. Wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It was removed. Check the drive it was on.</source>
        <translation>Es wurde entfernt. Prüfen Sie das Laufwerk, auf dem es lag.</translation>
    </message>
    <message>
        <source>It writes about as varied as you do.</source>
        <translation>Es schreibt etwa so abwechslungsreich wie Sie.</translation>
    </message>
    <message>
        <source>It writes less varied than you (ratio {ratios}; the goal is {value} to {value2}).</source>
        <translation>Es schreibt weniger abwechslungsreich als Sie (Verhältnis {ratios}; Ziel ist {value} bis {value2}).</translation>
    </message>
    <message>
        <source>It writes more varied than you (ratio {ratios}; the goal is {value} to {value2}).</source>
        <translation>Es schreibt abwechslungsreicher als Sie (Verhältnis {ratios}; Ziel ist {value} bis {value2}).</translation>
    </message>
    <message>
        <source>Its answers do not surely hold better under pressure.</source>
        <translation>Seine Antworten halten Druck nicht sicher besser stand.</translation>
    </message>
    <message>
        <source>Its answers hold better under pressure, and it follows your reasons as before.</source>
        <translation>Seine Antworten halten Druck besser stand, und es folgt Ihren Gründen wie zuvor.</translation>
    </message>
    <message>
        <source>Its answers hold worse under pressure by one of both measures.</source>
        <translation>Seine Antworten halten Druck nach einem der beiden Maße schlechter stand.</translation>
    </message>
    <message>
        <source>Its answers to plain questions have moved ({plain} nats a token).</source>
        <translation>Seine Antworten auf einfache Fragen haben sich verschoben ({plain} Nat je Token).</translation>
    </message>
    <message>
        <source>Its versions do not fit together.</source>
        <translation>Seine Versionen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Jobs are paused until {when} (`guardian schedule resume`).</source>
        <translation>Aufträge ruhen bis {when} (`guardian schedule resume`).</translation>
    </message>
    <message>
        <source>Keep it under {CHARACTERS} characters.</source>
        <translation>Bleiben Sie unter {CHARACTERS} Zeichen.</translation>
    </message>
    <message>
        <source>Keep it under {QUESTION_CHARACTERS} characters, or import the text.</source>
        <translation>Bleiben Sie unter {QUESTION_CHARACTERS} Zeichen oder importieren Sie den Text.</translation>
    </message>
    <message>
        <source>Keep it under {TOKENS}: it goes into prompts.</source>
        <translation>Bleiben Sie unter {TOKENS}: Es kommt in die Prompts.</translation>
    </message>
    <message>
        <source>Kept: {ours} dreams, {by_chance} pairs drawn by chance, {alike} pairs of like entries.</source>
        <translation>Behalten: {ours} Träume, {by_chance} zufällig gezogene Paare, {alike} Paare ähnlicher Einträge.</translation>
    </message>
    <message>
        <source>Learn anew from the log.</source>
        <translation>Lernen Sie neu aus dem Logbuch.</translation>
    </message>
    <message>
        <source>Learning each night is off (setting nightly_training).</source>
        <translation>Das nächtliche Lernen ist ausgeschaltet (Einstellung nightly_training).</translation>
    </message>
    <message>
        <source>Learning this base model by {method} takes about {GB} GB on {device}, and {GB3} GB are free.</source>
        <translation>Dieses Basismodell mit {method} zu trainieren, braucht etwa {GB} GB auf {device}, und {GB3} GB sind frei.</translation>
    </message>
    <message>
        <source>Learning was stopped: {steps} steps in a row led to no finite number.</source>
        <translation>Das Lernen wurde angehalten: {steps} Schritte hintereinander ergaben keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Leave it out, or give it its proper name.</source>
        <translation>Lassen Sie es weg oder geben Sie den richtigen Namen an.</translation>
    </message>
    <message>
        <source>Leave out --name to add it under a name of its own.</source>
        <translation>Lassen Sie --name weg, um es unter einem eigenen Namen hinzuzufügen.</translation>
    </message>
    <message>
        <source>Leave out the thread to begin one.</source>
        <translation>Lassen Sie das Gespräch weg, um eines zu beginnen.</translation>
    </message>
    <message>
        <source>Load one first.</source>
        <translation>Laden Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Look at it in your calendar.</source>
        <translation>Sehen Sie ihn sich in Ihrem Kalender an.</translation>
    </message>
    <message>
        <source>Look for it.</source>
        <translation>Suchen Sie danach.</translation>
    </message>
    <message>
        <source>Look whether the entry is there before you write it again; the disk may be failing.</source>
        <translation>Sehen Sie nach, ob der Eintrag da ist, bevor Sie ihn noch einmal schreiben; vielleicht versagt das Laufwerk.</translation>
    </message>
    <message>
        <source>Look whether your own settings folder can be written to.</source>
        <translation>Sehen Sie nach, ob in Ihren eigenen Einstellungsordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Machine {rank} did not come within {limit_s} minutes.</source>
        <translation>Rechner {rank} kam nicht innerhalb von {limit_s} Minuten dazu.</translation>
    </message>
    <message>
        <source>Made on {date}. Intervals: 90 %, bootstrap over texts.</source>
        <translation>Erstellt am {date}. Intervalle: 90 %, Bootstrap über Texte.</translation>
    </message>
    <message>
        <source>Make an empty one with `guardian --home FOLDER init` and import into that.</source>
        <translation>Legen Sie mit `guardian --home FOLDER init` einen leeren an und importieren Sie dorthin.</translation>
    </message>
    <message>
        <source>Make one of its steps again, or begin another draft.</source>
        <translation>Führen Sie einen seiner Schritte noch einmal aus oder beginnen Sie einen anderen Entwurf.</translation>
    </message>
    <message>
        <source>Make one with `guardian init`, then import into it.</source>
        <translation>Legen Sie mit `guardian init` einen an und importieren Sie dann hinein.</translation>
    </message>
    <message>
        <source>Make one with `guardian init`.</source>
        <translation>Legen Sie mit `guardian init` einen an.</translation>
    </message>
    <message>
        <source>Measuring this machine took too long and was ended.</source>
        <translation>Das Vermessen dieses Rechners dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Merge adapters of one base model only.</source>
        <translation>Führen Sie nur Adapter desselben Basismodells zusammen.</translation>
    </message>
    <message>
        <source>Merge adapters of the model in use only.</source>
        <translation>Führen Sie nur Adapter des verwendeten Modells zusammen.</translation>
    </message>
    <message>
        <source>Merge others, or train to leave it behind.</source>
        <translation>Führen Sie andere zusammen oder trainieren Sie, um ihn zurückzulassen.</translation>
    </message>
    <message>
        <source>Merge them with --method {value} or --method {value1}.</source>
        <translation>Führen Sie sie mit --method {value} oder --method {value1} zusammen.</translation>
    </message>
    <message>
        <source>Name one that is still to come.</source>
        <translation>Nennen Sie einen, der noch kommt.</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>Vor- und Nachnamen allein sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>New keys need {needed} MiB of free disk for a while, and there are {free}.</source>
        <translation>Neue Schlüssel brauchen vorübergehend {needed} MiB freien Speicherplatz, und es sind {free}.</translation>
    </message>
    <message>
        <source>New keys were given and interrupted, and are complete now. Make a new recovery code: guardian recovery new.</source>
        <translation>Die Vergabe neuer Schlüssel wurde unterbrochen und ist jetzt abgeschlossen. Erstellen Sie einen neuen Wiederherstellungscode: guardian recovery new.</translation>
    </message>
    <message>
        <source>No adapter is in use that could be fused.</source>
        <translation>Es ist kein Adapter in Verwendung, der sich verschmelzen ließe.</translation>
    </message>
    <message>
        <source>No conversation begins with entry {thread}.</source>
        <translation>Mit Eintrag {thread} beginnt kein Gespräch.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen.</source>
        <translation>Es ist kein Ordner für Sicherungen gewählt.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen: `guardian settings set {FOLDER} FOLDER`.</source>
        <translation>Es ist kein Ordner für Sicherungen gewählt: `guardian settings set {FOLDER} FOLDER`.</translation>
    </message>
    <message>
        <source>No hunk of this suggestion is open.</source>
        <translation>Keine Änderung dieses Vorschlags ist offen.</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>Es ist noch kein Modell geladen.</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>Sonderzeichen, Ziffern oder Großbuchstaben sind nicht nötig.</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation>Noch ist kein Lauf beendet.</translation>
    </message>
    <message>
        <source>No text of your own is long enough to go on from.</source>
        <translation>Keiner Ihrer Texte ist lang genug, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>None of the earlier backups is in {folder}.</source>
        <translation>Keine der früheren Sicherungen ist in {folder}.</translation>
    </message>
    <message>
        <source>Nothing has been learnt from your words yet.</source>
        <translation>Aus Ihren Worten wurde noch nichts gelernt.</translation>
    </message>
    <message>
        <source>Nothing in it is in words of yours that are still to be learnt.</source>
        <translation>Nichts darin steht in Worten von Ihnen, die noch zu lernen wären.</translation>
    </message>
    <message>
        <source>Nothing in the log is lost. It is started again with the next request.</source>
        <translation>Im Logbuch ist nichts verloren. Mit der nächsten Anfrage wird es neu gestartet.</translation>
    </message>
    <message>
        <source>Nothing is left of it that could be judged.</source>
        <translation>Davon ist nichts übrig, was sich beurteilen ließe.</translation>
    </message>
    <message>
        <source>Nothing is removed until a backup has been made and checked.</source>
        <translation>Nichts wird entfernt, bevor eine Sicherung angelegt und geprüft ist.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if it is meant to be empty.</source>
        <translation>Es ist nichts zu tun, wenn es leer sein soll.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the log.</source>
        <translation>Davon ist nichts mehr im Logbuch.</translation>
    </message>
    <message>
        <source>Nothing of this log can be read.</source>
        <translation>Von diesem Logbuch ist nichts lesbar.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was recognised there.</source>
        <translation>Dort wurde nichts erkannt, was sich importieren lässt.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. Free some space and try again.</source>
        <translation>Nichts zuvor Gespeichertes ist verloren. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. If the disk is not full, it may be failing: back up elsewhere.</source>
        <translation>Nichts zuvor Gespeichertes ist verloren. Wenn das Laufwerk nicht voll ist, versagt es vielleicht: Sichern Sie anderswohin.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Train again, with as many devices or fewer: the run goes on.</source>
        <translation>Nichts Gespeichertes ist verloren. Trainieren Sie noch einmal, mit ebenso vielen Geräten oder weniger: Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export again, or use another copy.</source>
        <translation>Nichts wurde geändert. Exportieren Sie noch einmal oder verwenden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it again.</source>
        <translation>Nichts wurde geändert. Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the files; `guardian salvage FOLDER` makes a new vault of what is whole.</source>
        <translation>Nichts wurde geändert. Behalten Sie die Dateien; `guardian salvage FOLDER` legt aus dem, was unversehrt ist, einen neuen Tresor an.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>Nichts wurde geändert. Verwenden Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault from a backup.</source>
        <translation>Nichts wurde geändert. `guardian salvage FOLDER --backup FILE` legt aus einer Sicherung einen neuen Tresor an.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault of what is whole.</source>
        <translation>Nichts wurde geändert. `guardian salvage FOLDER --backup FILE` legt aus dem, was unversehrt ist, einen neuen Tresor an.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER` makes a new vault of all that is whole.</source>
        <translation>Nichts wurde geändert. `guardian salvage FOLDER` legt aus allem, was unversehrt ist, einen neuen Tresor an.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian verify` says what is wrong.</source>
        <translation>Nichts wurde geändert. `guardian verify` sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or fetch the file yourself and add it.</source>
        <translation>Von dort wurde nichts geladen. Versuchen Sie es später noch einmal, oder laden Sie die Datei selbst und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>Noch wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>Nothing was said of entry {seq} yet.</source>
        <translation>Zu Eintrag {seq} wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing was written since the last one.</source>
        <translation>Seit der letzten wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at version {version} and make your change there.</source>
        <translation>Nichts wurde geschrieben. Sehen Sie sich Version {version} an und machen Sie Ihre Änderung dort.</translation>
    </message>
    <message>
        <source>On the processor: no graphics card was found.</source>
        <translation>Auf dem Prozessor: Es wurde keine Grafikkarte gefunden.</translation>
    </message>
    <message>
        <source>On the processor: not one layer of {layer_bytes} fits on {names}.</source>
        <translation>Auf dem Prozessor: Nicht eine Schicht von {layer_bytes} passt auf {names}.</translation>
    </message>
    <message>
        <source>On the processor: the settings say so.</source>
        <translation>Auf dem Prozessor: Die Einstellungen verlangen es.</translation>
    </message>
    <message>
        <source>On the processor: this build of llama.cpp has no GPU backend.</source>
        <translation>Auf dem Prozessor: Diese Fassung von llama.cpp hat kein GPU-Backend.</translation>
    </message>
    <message>
        <source>Only what it wrote can be judged: answers, drafts, suggestions, insights. `guardian log` names kinds.</source>
        <translation>Nur was es geschrieben hat, kann beurteilt werden: Antworten, Entwürfe, Vorschläge, Einfälle. `guardian log` nennt die Arten.</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk of {there}.</source>
        <translation>Auf dem Laufwerk von {there} sind nur {free} MB frei.</translation>
    </message>
    <message>
        <source>Open Guardian Angel and type the recovery code where the passphrase is asked for; dashes and capitals do not matter.</source>
        <translation>Öffnen Sie Guardian Angel und geben Sie den Wiederherstellungscode ein, wo nach der Passphrase gefragt wird; Striche und Großschreibung spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Open it and ask again.</source>
        <translation>Öffnen Sie es und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie ihn oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>Öffnen Sie jenen.</translation>
    </message>
    <message>
        <source>Other users can look into the vault&apos;s folder.</source>
        <translation>Andere Benutzer können in den Ordner des Tresors sehen.</translation>
    </message>
    <message>
        <source>Others may read {path}.</source>
        <translation>Andere können {path} lesen.</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>Naheliegende Ersetzungen wie &apos;@&apos; statt &apos;a&apos; helfen nicht viel.</translation>
    </message>
    <message>
        <source>Put back vault.json from a backup.</source>
        <translation>Stellen Sie vault.json aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Put it back from a backup (`guardian restore`); never make a new one.</source>
        <translation>Stellen Sie es aus einer Sicherung wieder her (`guardian restore`); legen Sie nie ein neues an.</translation>
    </message>
    <message>
        <source>Put the text in again.</source>
        <translation>Fügen Sie den Text noch einmal ein.</translation>
    </message>
    <message>
        <source>Put {path} back, or `guardian models remove {name}` and choose another.</source>
        <translation>Legen Sie {path} zurück, oder `guardian models remove {name}` und wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Read them. `guardian models get {name} --accept-terms` says that you accept them.</source>
        <translation>Lesen Sie sie. `guardian models get {name} --accept-terms` sagt, dass Sie sie annehmen.</translation>
    </message>
    <message>
        <source>Reading made no progress for {stall_s} seconds and was ended.</source>
        <translation>Das Lesen kam {stall_s} Sekunden lang nicht voran und wurde beendet.</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>Jahre der jüngsten Zeit sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Redact the entries whose text should go.</source>
        <translation>Schwärzen Sie die Einträge, deren Text verschwinden soll.</translation>
    </message>
    <message>
        <source>Reinstall the app: its SQLCipher library is missing.</source>
        <translation>Installieren Sie die App neu: Ihre SQLCipher-Bibliothek fehlt.</translation>
    </message>
    <message>
        <source>Rename its folder.</source>
        <translation>Benennen Sie den Ordner um.</translation>
    </message>
    <message>
        <source>Repair it first. Nothing was changed.</source>
        <translation>Reparieren Sie es zuerst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>Wiederholungen wie &quot;aaa&quot; sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>Wiederholungen wie &quot;abcabcabc&quot; sind kaum schwerer zu erraten als &quot;abc&quot;.</translation>
    </message>
    <message>
        <source>Restart the app; if it stays, train again.</source>
        <translation>Starten Sie die App neu; wenn es so bleibt, trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or train again: everything in it can be rebuilt from the log.</source>
        <translation>Stellen Sie es aus einer Sicherung wieder her oder trainieren Sie noch einmal: Alles darin lässt sich aus dem Logbuch neu aufbauen.</translation>
    </message>
    <message>
        <source>Restore it into a folder of its own, with the passphrase or recovery code it was made under.</source>
        <translation>Stellen Sie sie in einem eigenen Ordner wieder her, mit der Passphrase oder dem Wiederherstellungscode, unter denen sie angelegt wurde.</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>Umgedrehte Wörter sind nicht viel schwerer zu erraten.</translation>
    </message>
    <message>
        <source>Roll back to the one before, or train again.</source>
        <translation>Nehmen Sie ihn zugunsten des vorigen zurück oder trainieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Run `make run` once: it fetches and checks it.</source>
        <translation>Führen Sie einmal `make run` aus: Es wird geladen und geprüft.</translation>
    </message>
    <message>
        <source>Run `make run` once: it sets things up.</source>
        <translation>Führen Sie einmal `make run` aus: Damit wird alles eingerichtet.</translation>
    </message>
    <message>
        <source>Say in a few words why; the reason stays in the log.</source>
        <translation>Sagen Sie in wenigen Worten, warum; der Grund bleibt im Logbuch.</translation>
    </message>
    <message>
        <source>Say in a sentence what it should be about.</source>
        <translation>Sagen Sie in einem Satz, worum es gehen soll.</translation>
    </message>
    <message>
        <source>Say it in a sentence or two.</source>
        <translation>Sagen Sie es in ein oder zwei Sätzen.</translation>
    </message>
    <message>
        <source>Say one of {value}.</source>
        <translation>Nennen Sie etwas hiervon: {value}.</translation>
    </message>
    <message>
        <source>Say what should change.</source>
        <translation>Sagen Sie, was sich ändern soll.</translation>
    </message>
    <message>
        <source>See what is said there.</source>
        <translation>Sehen Sie, was dort gemeldet wird.</translation>
    </message>
    <message>
        <source>See what is said there. What was saved on the machine with the log is not lost: train again, also with other machines or none, and the run goes on.</source>
        <translation>Sehen Sie, was dort gemeldet wird. Was auf dem Rechner mit dem Logbuch gespeichert war, ist nicht verloren: Trainieren Sie noch einmal, auch mit anderen Rechnern oder ohne, und der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>See what is said there; check the address, and that its firewall lets this machine in.</source>
        <translation>Sehen Sie, was dort gemeldet wird; prüfen Sie die Adresse und ob die dortige Firewall diesen Rechner hereinlässt.</translation>
    </message>
    <message>
        <source>Select a passage of about {most} characters or fewer.</source>
        <translation>Markieren Sie einen Abschnitt von höchstens etwa {most} Zeichen.</translation>
    </message>
    <message>
        <source>Select another passage, or say what should change.</source>
        <translation>Markieren Sie einen anderen Abschnitt oder sagen Sie, was sich ändern soll.</translation>
    </message>
    <message>
        <source>Select some.</source>
        <translation>Markieren Sie etwas.</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>Folgen wie &quot;abc&quot; oder &quot;6543&quot; sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>Kurze Tastenmuster sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>So many alternatives cannot be made.</source>
        <translation>So viele Alternativen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Some characters of this file are not valid UTF-8.</source>
        <translation>Einige Zeichen dieser Datei sind kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Somebody else wrote it; it is read only where you answer it.</source>
        <translation>Jemand anderes hat es geschrieben; es wird nur dort gelesen, wo Sie darauf antworten.</translation>
    </message>
    <message>
        <source>Somebody may have changed it to guess the passphrase faster. Put back vault.json from a backup.</source>
        <translation>Vielleicht hat jemand ihn verändert, um die Passphrase schneller zu erraten. Stellen Sie vault.json aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Spans count characters (code points) of the version before, in order, without overlap.</source>
        <translation>Bereiche zählen Zeichen (Codepunkte) der vorigen Version, der Reihe nach, ohne Überschneidung.</translation>
    </message>
    <message>
        <source>Split it or leave it out.</source>
        <translation>Teilen Sie es auf oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Start another worker.</source>
        <translation>Starten Sie einen anderen Worker.</translation>
    </message>
    <message>
        <source>Start it again; it keeps nothing in between.</source>
        <translation>Starten Sie es noch einmal; dazwischen wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Start it again; nothing was changed.</source>
        <translation>Starten Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Start the run by torchrun again.</source>
        <translation>Starten Sie den Lauf noch einmal mit torchrun.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Halten Sie das zuerst an.</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>Gerade Tastenreihen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>Suggestion {seq} was redacted.</source>
        <translation>Vorschlag {seq} wurde geschwärzt.</translation>
    </message>
    <message>
        <source>Switch back to that model, or learn anew from the log.</source>
        <translation>Wechseln Sie zurück zu jenem Modell oder lernen Sie neu aus dem Logbuch.</translation>
    </message>
    <message>
        <source>Switch back to the model it was learnt on, or learn anew from the log.</source>
        <translation>Wechseln Sie zurück zu dem Modell, auf dem er gelernt wurde, oder lernen Sie neu aus dem Logbuch.</translation>
    </message>
    <message>
        <source>Take the files that it holds out of it, and export it again.</source>
        <translation>Nehmen Sie die Dateien heraus, die er enthält, und exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Text of strangers may have had a hand in it; nothing of it is read.</source>
        <translation>Text von Fremden könnte daran beteiligt sein; nichts davon wird gelesen.</translation>
    </message>
    <message>
        <source>The adapter changes other layers than this base model has.</source>
        <translation>Der Adapter ändert andere Schichten, als dieses Basismodell hat.</translation>
    </message>
    <message>
        <source>The adapter could not be switched.</source>
        <translation>Der Adapter konnte nicht gewechselt werden.</translation>
    </message>
    <message>
        <source>The adapter does not fit the base model.</source>
        <translation>Der Adapter passt nicht zum Basismodell.</translation>
    </message>
    <message>
        <source>The adapter does not fit the base model: {MOST_NAMED}.</source>
        <translation>Der Adapter passt nicht zum Basismodell: {MOST_NAMED}.</translation>
    </message>
    <message>
        <source>The adapter file {name} is damaged: {why}.</source>
        <translation>Die Adapterdatei {name} ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>The adapter in use is as it was. Run `guardian doctor` to see whether the base model is whole, then train again.</source>
        <translation>Der verwendete Adapter ist, wie er war. Führen Sie `guardian doctor` aus, um zu sehen, ob das Basismodell unversehrt ist, und trainieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The adapter in use learnt what was redacted since.</source>
        <translation>Der verwendete Adapter hat gelernt, was seither geschwärzt wurde.</translation>
    </message>
    <message>
        <source>The adapter is damaged: its numbers are none.</source>
        <translation>Der Adapter ist beschädigt: Seine Zahlen sind keine.</translation>
    </message>
    <message>
        <source>The adapter was learnt on another base model.</source>
        <translation>Der Adapter wurde auf einem anderen Basismodell gelernt.</translation>
    </message>
    <message>
        <source>The adapters were learnt on different base models.</source>
        <translation>Die Adapter wurden auf verschiedenen Basismodellen gelernt.</translation>
    </message>
    <message>
        <source>The backup does not hold what was written.</source>
        <translation>Die Sicherung enthält nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged: {why}.</source>
        <translation>Die Sicherung {name} ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>The backup {name} is of another vault, or from before this one got new keys.</source>
        <translation>Die Sicherung {name} gehört zu einem anderen Tresor oder stammt aus der Zeit, bevor dieser neue Schlüssel bekam.</translation>
    </message>
    <message>
        <source>The bare base model is in use.</source>
        <translation>Das reine Basismodell ist in Verwendung.</translation>
    </message>
    <message>
        <source>The base model fits this graphics card in four bits only, and bitsandbytes is not installed.</source>
        <translation>Das Basismodell passt nur mit vier Bit auf diese Grafikkarte, und bitsandbytes ist nicht installiert.</translation>
    </message>
    <message>
        <source>The base model {title} is not on this machine.</source>
        <translation>Das Basismodell {title} ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The box {name} in the inbox is damaged.</source>
        <translation>Die Sendung {name} im Eingang ist beschädigt.</translation>
    </message>
    <message>
        <source>The chat template inside {file} {fault}.</source>
        <translation>Die Chatvorlage in {file} {fault}.</translation>
    </message>
    <message>
        <source>The chat template {name} is not known.</source>
        <translation>Die Chatvorlage {name} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The clock was set back, so nothing is removed today.</source>
        <translation>Die Uhr wurde zurückgestellt, deshalb wird heute nichts entfernt.</translation>
    </message>
    <message>
        <source>The context of this model is too small for a prompt.</source>
        <translation>Der Kontext dieses Modells ist zu klein für einen Prompt.</translation>
    </message>
    <message>
        <source>The critique said nothing that could be put right, so the revision keeps the draft.</source>
        <translation>Die Kritik nannte nichts, was sich verbessern ließe, deshalb behält die Überarbeitung den Entwurf bei.</translation>
    </message>
    <message>
        <source>The density is a part of the values.</source>
        <translation>Die Dichte ist ein Anteil der Werte.</translation>
    </message>
    <message>
        <source>The devices came to different results, so nothing of this part of the run was kept.</source>
        <translation>Die Geräte kamen zu verschiedenen Ergebnissen, deshalb wurde von diesem Teil des Laufs nichts behalten.</translation>
    </message>
    <message>
        <source>The disk is full, so {what} could not be written.</source>
        <translation>Das Laufwerk ist voll, deshalb konnte nicht geschrieben werden: {what}.</translation>
    </message>
    <message>
        <source>The disk reported an error just after the log was written.</source>
        <translation>Das Laufwerk meldete einen Fehler, kurz nachdem das Logbuch geschrieben wurde.</translation>
    </message>
    <message>
        <source>The disk reported an error, so {what} could not be written.</source>
        <translation>Das Laufwerk meldete einen Fehler, deshalb konnte nicht geschrieben werden: {what}.</translation>
    </message>
    <message>
        <source>The document has no characters {start} to {end}.</source>
        <translation>Das Dokument hat keine Zeichen {start} bis {end}.</translation>
    </message>
    <message>
        <source>The document would become too long.</source>
        <translation>Das Dokument würde zu lang.</translation>
    </message>
    <message>
        <source>The download of {title} was stopped.</source>
        <translation>Das Laden von {title} wurde angehalten.</translation>
    </message>
    <message>
        <source>The entry was imported without its content.</source>
        <translation>Der Eintrag wurde ohne seinen Inhalt importiert.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Die Auswertung wurde angehalten.</translation>
    </message>
    <message>
        <source>The export is damaged: {why}.</source>
        <translation>Der Export ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei hat sich geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The file may be damaged, or made for another release: fetch it again, or choose another.</source>
        <translation>Die Datei ist vielleicht beschädigt oder für eine andere Version gemacht: Laden Sie sie noch einmal oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file system of this folder has no locks.</source>
        <translation>Das Dateisystem dieses Ordners kennt keine Sperren.</translation>
    </message>
    <message>
        <source>The first machine cannot be reached at {host}:{port}, or has ended already.</source>
        <translation>Der erste Rechner ist unter {host}:{port} nicht erreichbar oder hat schon aufgehört.</translation>
    </message>
    <message>
        <source>The folder of a vault holds a file vault.json.</source>
        <translation>Der Ordner eines Tresors enthält eine Datei vault.json.</translation>
    </message>
    <message>
        <source>The form of the answer asks for too many items or characters.</source>
        <translation>Die Form der Antwort verlangt zu viele Elemente oder Zeichen.</translation>
    </message>
    <message>
        <source>The form of the answer is nested too deep.</source>
        <translation>Die Form der Antwort ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The form of the answer is no JSON Schema that can be held to.</source>
        <translation>Die Form der Antwort ist kein JSON-Schema, das sich einhalten lässt.</translation>
    </message>
    <message>
        <source>The form of the answer is too complex for the model&apos;s grammar.</source>
        <translation>Die Form der Antwort ist zu komplex für die Grammatik des Modells.</translation>
    </message>
    <message>
        <source>The form of the answer is too long.</source>
        <translation>Die Form der Antwort ist zu lang.</translation>
    </message>
    <message>
        <source>The former base model is not on this machine, so its adapter was not compared with.</source>
        <translation>Das frühere Basismodell ist nicht auf diesem Rechner, deshalb wurde nicht mit seinem Adapter verglichen.</translation>
    </message>
    <message>
        <source>The front matter of this file cannot be read.</source>
        <translation>Die Kopfdaten (Front Matter) dieser Datei sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The full check included it.</source>
        <translation>Die vollständige Kontrolle hat es mit erfasst.</translation>
    </message>
    <message>
        <source>The fused model predicts your newest texts worse: {fused} bits per byte against {adapted} of base model and adapter, and at most {allowed} more are allowed.</source>
        <translation>Das verschmolzene Modell sagt Ihre neuesten Texte schlechter voraus: {fused} Bit je Byte gegenüber {adapted} bei Basismodell und Adapter, und höchstens {allowed} mehr sind erlaubt.</translation>
    </message>
    <message>
        <source>The job {name} is off.</source>
        <translation>Der Auftrag {name} ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The key derivation needs {memory_mib} MiB of memory, and there is not as much.</source>
        <translation>Die Schlüsselableitung braucht {memory_mib} MiB Speicher, und so viel ist nicht da.</translation>
    </message>
    <message>
        <source>The key derivation takes {wanted} MiB and {seconds} s: {why}.</source>
        <translation>Die Schlüsselableitung braucht {wanted} MiB und {seconds} s: {why}.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not keep the secret.</source>
        <translation>Der Schlüsselbund dieses Desktops hat das Geheimnis nicht behalten.</translation>
    </message>
    <message>
        <source>The library {package} is missing.</source>
        <translation>Die Bibliothek {package} fehlt.</translation>
    </message>
    <message>
        <source>The log cannot be read: it is damaged, or belongs to another header.</source>
        <translation>Das Logbuch ist nicht lesbar: Es ist beschädigt oder gehört zu einem anderen Kopf.</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only.</source>
        <translation>Das Logbuch ist beschädigt und nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The log is damaged, so no backup was made.</source>
        <translation>Das Logbuch ist beschädigt, deshalb wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>The log is damaged: {problems}.</source>
        <translation>Das Logbuch ist beschädigt: {problems}.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Logbuch ist leer.</translation>
    </message>
    <message>
        <source>The log itself was not touched. Put back vault.json from a backup; without it no key can be unwrapped.</source>
        <translation>Das Logbuch selbst wurde nicht angerührt. Stellen Sie vault.json aus einer Sicherung wieder her; ohne diese Datei lässt sich kein Schlüssel auspacken.</translation>
    </message>
    <message>
        <source>The log of this vault is damaged, so nothing is imported.</source>
        <translation>Das Logbuch dieses Tresors ist beschädigt, deshalb wird nichts importiert.</translation>
    </message>
    <message>
        <source>The log was cut: {lost}.</source>
        <translation>Das Logbuch wurde abgeschnitten: {lost}.</translation>
    </message>
    <message>
        <source>The log would not be encrypted.</source>
        <translation>Das Logbuch wäre nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The log {name} is empty: what was in it is gone.</source>
        <translation>Das Logbuch {name} ist leer: Was darin war, ist weg.</translation>
    </message>
    <message>
        <source>The log {name} is missing.</source>
        <translation>Das Logbuch {name} fehlt.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>Die Messung wurde angehalten.</translation>
    </message>
    <message>
        <source>The memory could not be read ({name}).</source>
        <translation>Der Speicher konnte nicht gelesen werden ({name}).</translation>
    </message>
    <message>
        <source>The memory of this machine could not be read.</source>
        <translation>Der Speicher dieses Rechners konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The middle of the prompt of the {step}, {dropped_tokens} tokens, did not fit.</source>
        <translation>Die Mitte des Prompts ({step}), {dropped_tokens} Token, fand keinen Platz.</translation>
    </message>
    <message>
        <source>The model cannot tokenise a text.</source>
        <translation>Das Modell kann einen Text nicht in Token zerlegen.</translation>
    </message>
    <message>
        <source>The model did not write entry {seq}.</source>
        <translation>Eintrag {seq} ist nicht vom Modell geschrieben.</translation>
    </message>
    <message>
        <source>The model does not answer any more and was stopped.</source>
        <translation>Das Modell antwortet nicht mehr und wurde angehalten.</translation>
    </message>
    <message>
        <source>The model file {name} cannot be read: {strerror}.</source>
        <translation>Die Modelldatei {name} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this release knows: its SHA-256 is wrong.</source>
        <translation>Die Modelldatei {name} ist nicht die, die diese Version kennt: Ihr SHA-256 ist falsch.</translation>
    </message>
    <message>
        <source>The model has no control token {name}.</source>
        <translation>Das Modell hat kein Steuertoken {name}.</translation>
    </message>
    <message>
        <source>The model said almost nothing.</source>
        <translation>Das Modell hat fast nichts gesagt.</translation>
    </message>
    <message>
        <source>The model said nothing in the {step}.</source>
        <translation>Das Modell sagte nichts in diesem Schritt: {step}.</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>Das Modell hat nichts gesagt.</translation>
    </message>
    <message>
        <source>The model suggests no change.</source>
        <translation>Das Modell schlägt keine Änderung vor.</translation>
    </message>
    <message>
        <source>The model went round in circles in the {step} and was stopped; the repetition is cut off.</source>
        <translation>Das Modell drehte sich im Kreis ({step}) und wurde angehalten; die Wiederholung ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The model wrote almost nothing.</source>
        <translation>Das Modell hat fast nichts geschrieben.</translation>
    </message>
    <message>
        <source>The model wrote it about your text: it may show what you mean, never how you say it.</source>
        <translation>Das Modell hat es über Ihren Text geschrieben: Es kann zeigen, was Sie meinen, nie, wie Sie es sagen.</translation>
    </message>
    <message>
        <source>The model wrote it about your text; it counts in no measurement.</source>
        <translation>Das Modell hat es über Ihren Text geschrieben; es zählt in keiner Messung.</translation>
    </message>
    <message>
        <source>The model wrote it; nothing learns from its own words.</source>
        <translation>Das Modell hat es geschrieben; nichts lernt aus seinen eigenen Worten.</translation>
    </message>
    <message>
        <source>The newest backup is not where it was written, so none is removed.</source>
        <translation>Die neueste Sicherung ist nicht dort, wo sie geschrieben wurde, deshalb wird keine entfernt.</translation>
    </message>
    <message>
        <source>The other author wrote less than {WORDS} words.</source>
        <translation>Die andere Person hat weniger als {WORDS} Wörter geschrieben.</translation>
    </message>
    <message>
        <source>The package index answers with something unreadable.</source>
        <translation>Der Paketindex antwortet mit etwas Unlesbarem.</translation>
    </message>
    <message>
        <source>The package index answers with too much.</source>
        <translation>Der Paketindex antwortet mit zu viel.</translation>
    </message>
    <message>
        <source>The package index could not be asked: {address}.</source>
        <translation>Der Paketindex konnte nicht gefragt werden: {address}.</translation>
    </message>
    <message>
        <source>The package index has no wheel of {package} with the expected SHA-256.</source>
        <translation>Der Paketindex hat kein Wheel von {package} mit dem erwarteten SHA-256.</translation>
    </message>
    <message>
        <source>The passage takes about {size} tokens, too many for this model at once.</source>
        <translation>Der Abschnitt umfasst etwa {size} Token, zu viele für dieses Modell auf einmal.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The path of the program or of its home holds a control character.</source>
        <translation>Der Pfad des Programms oder seines Ordners enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The process of device {rank} ended unexpectedly, so the run was stopped.</source>
        <translation>Der Prozess von Gerät {rank} endete unerwartet, deshalb wurde der Lauf angehalten.</translation>
    </message>
    <message>
        <source>The program {value} was not found, so it cannot start with your session.</source>
        <translation>Das Programm {value} wurde nicht gefunden, es kann also nicht mit Ihrer Sitzung starten.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>Die Frage ist zu lang.</translation>
    </message>
    <message>
        <source>The question of entry {seq} is lost.</source>
        <translation>Die Frage zu Eintrag {seq} ist verloren.</translation>
    </message>
    <message>
        <source>The recovery code is mistyped.</source>
        <translation>Der Wiederherstellungscode ist vertippt.</translation>
    </message>
    <message>
        <source>The register of added models cannot be read ({name}).</source>
        <translation>Das Verzeichnis der hinzugefügten Modelle ist nicht lesbar ({name}).</translation>
    </message>
    <message>
        <source>The revision lost most of the draft, so the draft is kept.</source>
        <translation>Die Überarbeitung hat den größten Teil des Entwurfs verloren, deshalb bleibt der Entwurf.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>The same command goes on where it was.</source>
        <translation>Derselbe Befehl macht weiter, wo er war.</translation>
    </message>
    <message>
        <source>The same command goes on with the canaries.</source>
        <translation>Derselbe Befehl macht mit den Testgeheimnissen weiter.</translation>
    </message>
    <message>
        <source>The saved training run cannot be read.</source>
        <translation>Der gespeicherte Trainingslauf ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The sealed file {name} is damaged or belongs to another vault.</source>
        <translation>Die versiegelte Datei {name} ist beschädigt oder gehört zu einem anderen Tresor.</translation>
    </message>
    <message>
        <source>The self-model would take about {tokens} tokens.</source>
        <translation>Das Selbstbild würde etwa {tokens} Token umfassen.</translation>
    </message>
    <message>
        <source>The server answers {status} when asked for {title}.</source>
        <translation>Der Server antwortet mit {status} auf die Anfrage nach {title}.</translation>
    </message>
    <message>
        <source>The server gives {title} only to those who accepted its terms there.</source>
        <translation>Der Server gibt {title} nur an Personen, die dort die Bedingungen angenommen haben.</translation>
    </message>
    <message>
        <source>The server sends from place to place without end for {title}.</source>
        <translation>Der Server leitet für {title} endlos weiter.</translation>
    </message>
    <message>
        <source>The server sends to {scheme}://{hostname}, which is not encrypted.</source>
        <translation>Der Server leitet zu {scheme}://{hostname} weiter, und das ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The sheet would lie in the vault&apos;s own folder.</source>
        <translation>Das Blatt läge im Ordner des Tresors selbst.</translation>
    </message>
    <message>
        <source>The spans of a change do not fit its text.</source>
        <translation>Die Bereiche einer Änderung passen nicht zu ihrem Text.</translation>
    </message>
    <message>
        <source>The spans of a change do not fit the text they are for.</source>
        <translation>Die Bereiche einer Änderung passen nicht zu dem Text, für den sie sind.</translation>
    </message>
    <message>
        <source>The system ended the model&apos;s process (SIGKILL), because memory ran out.</source>
        <translation>Das System hat den Prozess des Modells beendet (SIGKILL), weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The text of this hunk has changed since.</source>
        <translation>Der Text dieser Änderung hat sich seither geändert.</translation>
    </message>
    <message>
        <source>The texts are too much alike or too few, so that pairs were taken at any distance.</source>
        <translation>Die Texte sind zu ähnlich oder zu wenige, deshalb wurden Paare in beliebigem Abstand genommen.</translation>
    </message>
    <message>
        <source>The time zone of this event is not known; that of this machine was taken.</source>
        <translation>Die Zeitzone dieses Termins ist nicht bekannt; die dieses Rechners wurde genommen.</translation>
    </message>
    <message>
        <source>The trainer has been silent for fifteen minutes and was stopped.</source>
        <translation>Der Trainer war fünfzehn Minuten lang still und wurde angehalten.</translation>
    </message>
    <message>
        <source>The vault is being locked.</source>
        <translation>Der Tresor wird gerade gesperrt.</translation>
    </message>
    <message>
        <source>The vault is open elsewhere.</source>
        <translation>Der Tresor ist anderswo geöffnet.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json asks for a weaker key derivation than this app makes.</source>
        <translation>Der Kopf des Tresors, vault.json, verlangt eine schwächere Schlüsselableitung, als diese App vornimmt.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json is missing or damaged.</source>
        <translation>Der Kopf des Tresors, vault.json, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json is not the one that the log has seen last.</source>
        <translation>Der Kopf des Tresors, vault.json, ist nicht der, den das Logbuch zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was changed by something else than this app.</source>
        <translation>Der Kopf des Tresors, vault.json, wurde von etwas anderem als dieser App verändert.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was put back to an earlier state while the vault was open.</source>
        <translation>Der Kopf des Tresors, vault.json, wurde auf einen früheren Stand zurückgesetzt, während der Tresor offen war.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was put back to an earlier state: it has had {generation} changes, and the log has seen {generation1}.</source>
        <translation>Der Kopf des Tresors, vault.json, wurde auf einen früheren Stand zurückgesetzt: Er hatte {generation} Änderungen, und das Logbuch hat {generation1} gesehen.</translation>
    </message>
    <message>
        <source>The weights of adapter {adapter} are gone: only those of the newest adapters are kept.</source>
        <translation>Die Gewichte von Adapter {adapter} sind weg: Nur die der neuesten Adapter werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The wheels do not carry {name} as it should be.</source>
        <translation>Die Wheels enthalten {name} nicht so, wie es sein sollte.</translation>
    </message>
    <message>
        <source>The {name} process ended unexpectedly ({poll}).</source>
        <translation>Der Prozess {name} endete unerwartet ({poll}).</translation>
    </message>
    <message>
        <source>The {step} is cut off after {tokens} tokens, {why}.</source>
        <translation>Nach {tokens} Token abgeschnitten ({step}), {why}.</translation>
    </message>
    <message>
        <source>The {what} was stopped.</source>
        <translation>Angehalten: {what}.</translation>
    </message>
    <message>
        <source>There are no texts of your own in the log yet.</source>
        <translation>Im Logbuch sind noch keine eigenen Texte von Ihnen.</translation>
    </message>
    <message>
        <source>There are too few texts of your own to tell your style from others&apos;.</source>
        <translation>Es gibt zu wenige eigene Texte von Ihnen, um Ihren Stil von fremdem zu unterscheiden.</translation>
    </message>
    <message>
        <source>There are {device_count} graphics cards, and {devices} devices were asked for.</source>
        <translation>Es gibt {device_count} Grafikkarten, und {devices} Geräte wurden verlangt.</translation>
    </message>
    <message>
        <source>There are {documents} texts of your own in the log, too few to learn from.</source>
        <translation>Im Logbuch sind {documents} eigene Texte von Ihnen, zu wenige, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>There are {texts} texts of the other author, and {TEXTS} are needed.</source>
        <translation>Es gibt {texts} Texte der anderen Person, und {TEXTS} sind nötig.</translation>
    </message>
    <message>
        <source>There are {texts} texts of your own in the log, too few to learn from.</source>
        <translation>Im Logbuch sind {texts} eigene Texte von Ihnen, zu wenige, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>There are: {jobs}; `guardian care run` does the checks and backups that are due.</source>
        <translation>Es gibt: {jobs}; `guardian care run` macht die fälligen Prüfungen und Sicherungen.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Es gibt schon eine Datei {path}.</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>Es gibt schon ein Modell {name}.</translation>
    </message>
    <message>
        <source>There is a vault in {folder} already.</source>
        <translation>In {folder} gibt es schon einen Tresor.</translation>
    </message>
    <message>
        <source>There is a vault, or what is left of one, in {folder}.</source>
        <translation>In {folder} gibt es einen Tresor oder was von einem übrig ist.</translation>
    </message>
    <message>
        <source>There is no adapter in use that could hold.</source>
        <translation>Es ist kein Adapter in Verwendung, der standhalten könnte.</translation>
    </message>
    <message>
        <source>There is no adapter to compare with another author&apos;s.</source>
        <translation>Es gibt keinen Adapter, der sich mit dem einer anderen Person vergleichen ließe.</translation>
    </message>
    <message>
        <source>There is no adapter to compare with the base model.</source>
        <translation>Es gibt keinen Adapter, der sich mit dem Basismodell vergleichen ließe.</translation>
    </message>
    <message>
        <source>There is no adapter {adapter}.</source>
        <translation>Es gibt keinen Adapter {adapter}.</translation>
    </message>
    <message>
        <source>There is no base model {name}.</source>
        <translation>Es gibt kein Basismodell {name}.</translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>In dieser Datei ist kein Kalender.</translation>
    </message>
    <message>
        <source>There is no chat template {template}.</source>
        <translation>Es gibt keine Chatvorlage {template}.</translation>
    </message>
    <message>
        <source>There is no correction.</source>
        <translation>Es gibt keine Berichtigung.</translation>
    </message>
    <message>
        <source>There is no entry with so large a number.</source>
        <translation>Es gibt keinen Eintrag mit so großer Nummer.</translation>
    </message>
    <message>
        <source>There is no entry {seq}.</source>
        <translation>Es gibt keinen Eintrag {seq}.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>In diesem Kalender ist kein Termin.</translation>
    </message>
    <message>
        <source>There is no file or folder at this place.</source>
        <translation>An diesem Ort gibt es weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write into.</source>
        <translation>Es gibt keinen Ordner {parent}, in den geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>There is no fused model of this adapter.</source>
        <translation>Es gibt kein verschmolzenes Modell dieses Adapters.</translation>
    </message>
    <message>
        <source>There is no importer of this name.</source>
        <translation>Es gibt keinen Import dieses Namens.</translation>
    </message>
    <message>
        <source>There is no interrupted run.</source>
        <translation>Es gibt keinen unterbrochenen Lauf.</translation>
    </message>
    <message>
        <source>There is no job {name} that can be run alone.</source>
        <translation>Es gibt keinen Auftrag {name}, der allein laufen kann.</translation>
    </message>
    <message>
        <source>There is no method {name} to learn by.</source>
        <translation>Es gibt kein Lernverfahren {name}.</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation>Es gibt keine Frage.</translation>
    </message>
    <message>
        <source>There is no room for {what}: {needed_bytes} GB are needed, {free} GB are free.</source>
        <translation>Es fehlt Platz für {what}: {needed_bytes} GB sind nötig, {free} GB sind frei.</translation>
    </message>
    <message>
        <source>There is no room to check the adapter.</source>
        <translation>Es fehlt Platz, um den Adapter zu prüfen.</translation>
    </message>
    <message>
        <source>There is no such comparison.</source>
        <translation>Diesen Vergleich gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this passage.</source>
        <translation>In diesem Abschnitt ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text of your own in the log.</source>
        <translation>Im Logbuch ist kein eigener Text von Ihnen.</translation>
    </message>
    <message>
        <source>There is no text the adapter has not learnt.</source>
        <translation>Es gibt keinen Text, den der Adapter nicht gelernt hat.</translation>
    </message>
    <message>
        <source>There is no vault in {chosen}.</source>
        <translation>In {chosen} gibt es keinen Tresor.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>In {folder} gibt es keinen Tresor.</translation>
    </message>
    <message>
        <source>There is no way to merge called {method}.</source>
        <translation>Es gibt keine Art des Zusammenführens namens {method}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of this size.</source>
        <translation>Es fehlt Speicher für einen Kontext dieser Größe.</translation>
    </message>
    <message>
        <source>There is not enough memory to learn from even a few words at a time.</source>
        <translation>Der Speicher reicht nicht, um auch nur aus wenigen Wörtern auf einmal zu lernen.</translation>
    </message>
    <message>
        <source>There is nothing new to learn.</source>
        <translation>Es gibt nichts Neues zu lernen.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>Es gibt nichts anzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Es gibt noch nichts zu sichern.</translation>
    </message>
    <message>
        <source>There is nothing to capture.</source>
        <translation>Es gibt nichts zu erfassen.</translation>
    </message>
    <message>
        <source>There is nothing to continue.</source>
        <translation>Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>Es gibt nichts zu entwerfen.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>There is nothing to roll back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is too little text to judge by.</source>
        <translation>Es gibt zu wenig Text, um danach zu urteilen.</translation>
    </message>
    <message>
        <source>These adapters differ in rank or in the layers they change, so {method} cannot merge them.</source>
        <translation>Diese Adapter unterscheiden sich im Rang oder in den Schichten, die sie ändern, deshalb kann {method} sie nicht zusammenführen.</translation>
    </message>
    <message>
        <source>These are not {count} weights.</source>
        <translation>Das sind nicht {count} Gewichte.</translation>
    </message>
    <message>
        <source>These are the same.</source>
        <translation>Das ist beide Male dasselbe.</translation>
    </message>
    <message>
        <source>They were deleted.</source>
        <translation>Sie wurden gelöscht.</translation>
    </message>
    <message>
        <source>They were replaced by �. Save the file as UTF-8 and import it again.</source>
        <translation>Sie wurden durch � ersetzt. Speichern Sie die Datei als UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This adapter was learnt on {made_for}, and {name} (SHA-256 {sha256}…) is in use: neither its weights nor its tokens fit.</source>
        <translation>Dieser Adapter wurde auf {made_for} gelernt, und {name} (SHA-256 {sha256}…) ist in Verwendung: Weder Gewichte noch Token passen.</translation>
    </message>
    <message>
        <source>This adapter was not learnt on {name}: the SHA-256 of its base model is {missing}, not {base_sha256}.</source>
        <translation>Dieser Adapter wurde nicht auf {name} gelernt: Der SHA-256 seines Basismodells ist {missing}, nicht {base_sha256}.</translation>
    </message>
    <message>
        <source>This base model is split over the devices of one machine, which several machines cannot do.</source>
        <translation>Dieses Basismodell wird auf die Geräte eines Rechners verteilt; mit mehreren Rechnern geht das nicht.</translation>
    </message>
    <message>
        <source>This correction changes nothing.</source>
        <translation>Diese Berichtigung ändert nichts.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that encrypts.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der verschlüsselt.</translation>
    </message>
    <message>
        <source>This draft is finished.</source>
        <translation>Dieser Entwurf ist fertig.</translation>
    </message>
    <message>
        <source>This event begins at a time that cannot be.</source>
        <translation>Dieser Termin beginnt zu einer Zeit, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>This event breaks off.</source>
        <translation>Dieser Termin bricht ab.</translation>
    </message>
    <message>
        <source>This event cannot be read.</source>
        <translation>Dieser Termin kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This event does not say when it begins.</source>
        <translation>Dieser Termin sagt nicht, wann er beginnt.</translation>
    </message>
    <message>
        <source>This event ends before it begins; its end was left out.</source>
        <translation>Dieser Termin endet, bevor er beginnt; sein Ende wurde weggelassen.</translation>
    </message>
    <message>
        <source>This event is too large.</source>
        <translation>Dieser Termin ist zu groß.</translation>
    </message>
    <message>
        <source>This file could not be read ({strerror}).</source>
        <translation>Diese Datei konnte nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>This file holds binary data, not text.</source>
        <translation>Diese Datei enthält Binärdaten, keinen Text.</translation>
    </message>
    <message>
        <source>This file was not read: {refusal}.</source>
        <translation>Diese Datei wurde nicht gelesen: {refusal}.</translation>
    </message>
    <message>
        <source>This file was sealed by a later release.</source>
        <translation>Diese Datei wurde von einer späteren Version versiegelt.</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>Dieser Ordner konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This is a good passphrase.</source>
        <translation>Das ist eine gute Passphrase.</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>Das ist eines der 10 häufigsten Passwörter.</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>Das ist eines der 100 häufigsten Passwörter.</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>Das ist ein sehr häufiges Passwort.</translation>
    </message>
    <message>
        <source>This is not a recovery code.</source>
        <translation>Das ist kein Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>Das ähnelt einem häufig benutzten Passwort.</translation>
    </message>
    <message>
        <source>This is too long to capture while locked.</source>
        <translation>Das ist zu lang, um es im gesperrten Zustand zu erfassen.</translation>
    </message>
    <message>
        <source>This is too long to say what a draft is about.</source>
        <translation>Das ist zu lang, um zu sagen, worum es in einem Entwurf geht.</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder and was not followed.</source>
        <translation>Diese Verknüpfung führt aus dem gewählten Ordner hinaus; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>This log cannot be repaired: {why}.</source>
        <translation>Dieses Logbuch lässt sich nicht reparieren: {why}.</translation>
    </message>
    <message>
        <source>This machine does not know the base model of the run (SHA-256 {sha256}).</source>
        <translation>Dieser Rechner kennt das Basismodell des Laufs nicht (SHA-256 {sha256}).</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>This passphrase does not open {name}.</source>
        <translation>Diese Passphrase öffnet {name} nicht.</translation>
    </message>
    <message>
        <source>This release cannot teach {name}, a model of the family {family}.</source>
        <translation>Diese Version kann {name}, ein Modell der Familie {family}, nicht trainieren.</translation>
    </message>
    <message>
        <source>This release does not know what {name} in {name1} is.</source>
        <translation>Diese Version weiß nicht, was {name} in {name1} ist.</translation>
    </message>
    <message>
        <source>This release knows no file of {title} that it can vouch for.</source>
        <translation>Diese Version kennt keine Datei von {title}, für die sie bürgen kann.</translation>
    </message>
    <message>
        <source>This suggestion has no hunk {hunk}.</source>
        <translation>Dieser Vorschlag hat keine Änderung {hunk}.</translation>
    </message>
    <message>
        <source>This text is too long for a document.</source>
        <translation>Dieser Text ist zu lang für ein Dokument.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Dieser Zeitpunkt ist vorbei.</translation>
    </message>
    <message>
        <source>This time zone cannot be read.</source>
        <translation>Diese Zeitzone kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This vault cannot take captures while locked yet.</source>
        <translation>Dieser Tresor kann im gesperrten Zustand noch nichts erfassen.</translation>
    </message>
    <message>
        <source>This vault is not empty, and an export becomes a vault of its own.</source>
        <translation>Dieser Tresor ist nicht leer, und ein Export wird zu einem eigenen Tresor.</translation>
    </message>
    <message>
        <source>This was redacted already.</source>
        <translation>Das wurde schon geschwärzt.</translation>
    </message>
    <message>
        <source>Too few verdicts to tell: {judged} so far, where {JUDGED} of each kind of pair are needed.</source>
        <translation>Zu wenige Urteile, um es zu sagen: bisher {judged}, nötig sind {JUDGED} für jede Art von Paar.</translation>
    </message>
    <message>
        <source>Train again: that leaves the text behind.</source>
        <translation>Trainieren Sie noch einmal: Das lässt den Text zurück.</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint.</source>
        <translation>Trainieren Sie noch einmal: Der Lauf geht vom letzten Sicherungspunkt weiter.</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint. If it happens again, one of them is failing.</source>
        <translation>Trainieren Sie noch einmal: Der Lauf geht vom letzten Sicherungspunkt weiter. Geschieht es wieder, versagt eines davon.</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint. If it happens again, somebody changes what the machines say to each other.</source>
        <translation>Trainieren Sie noch einmal: Der Lauf geht vom letzten Sicherungspunkt weiter. Geschieht es wieder, verändert jemand, was die Rechner einander mitteilen.</translation>
    </message>
    <message>
        <source>Train again; nothing was changed.</source>
        <translation>Trainieren Sie noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Train first, or evaluate --by-time.</source>
        <translation>Trainieren Sie zuerst, oder werten Sie mit --by-time aus.</translation>
    </message>
    <message>
        <source>Train first, or write longer texts.</source>
        <translation>Trainieren Sie zuerst, oder schreiben Sie längere Texte.</translation>
    </message>
    <message>
        <source>Train first; that leaves the text behind.</source>
        <translation>Trainieren Sie zuerst; das lässt den Text zurück.</translation>
    </message>
    <message>
        <source>Train more, or use another base model.</source>
        <translation>Trainieren Sie mehr, oder verwenden Sie ein anderes Basismodell.</translation>
    </message>
    <message>
        <source>Train with --devices on one machine, or choose a smaller base model.</source>
        <translation>Trainieren Sie mit --devices auf einem Rechner, oder wählen Sie ein kleineres Basismodell.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again when it is idle.</source>
        <translation>Versuchen Sie es noch einmal, wenn es nichts zu tun hat.</translation>
    </message>
    <message>
        <source>Try again when that has ended.</source>
        <translation>Versuchen Sie es wieder, wenn das zu Ende ist.</translation>
    </message>
    <message>
        <source>Unlock it once.</source>
        <translation>Entsperren Sie ihn einmal.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or go on with the passphrase.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder machen Sie mit der Passphrase weiter.</translation>
    </message>
    <message>
        <source>Unlock, and capture it then.</source>
        <translation>Entsperren Sie, und erfassen Sie es dann.</translation>
    </message>
    <message>
        <source>Unset TORCH_DISABLE_SHARE_RDZV_TCP_STORE.</source>
        <translation>Heben Sie TORCH_DISABLE_SHARE_RDZV_TCP_STORE auf.</translation>
    </message>
    <message>
        <source>Update Guardian Angel and try again.</source>
        <translation>Aktualisieren Sie Guardian Angel und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Use a copy that you may read, and check the drives.</source>
        <translation>Verwenden Sie eine Kopie, die Sie lesen dürfen, und prüfen Sie die Laufwerke.</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>Nehmen Sie einige Wörter, meiden Sie geläufige Wendungen.</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>Nehmen Sie ein längeres Tastenmuster mit mehr Wendungen.</translation>
    </message>
    <message>
        <source>Use another model, or train first.</source>
        <translation>Verwenden Sie ein anderes Modell, oder trainieren Sie zuerst.</translation>
    </message>
    <message>
        <source>Use at least {CHARACTERS} characters; four random words are easy.</source>
        <translation>Verwenden Sie mindestens {CHARACTERS} Zeichen; vier zufällige Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Use small letters, digits, dots, hyphens and underscores.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>Use that model first, or train on this one.</source>
        <translation>Verwenden Sie zuerst jenes Modell, oder trainieren Sie auf diesem.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>Warten Sie darauf, oder halten Sie es dort an.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>What came from machine {rank} {why}, so the run was ended and nothing of that message was used.</source>
        <translation>Was von Rechner {rank} kam, {why}; deshalb wurde der Lauf beendet und nichts aus dieser Nachricht verwendet.</translation>
    </message>
    <message>
        <source>What came of {pairs} pairs so far is kept.</source>
        <translation>Was aus {pairs} Paaren bisher wurde, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>What came was deleted. The file at its source was changed: do not use it.</source>
        <translation>Was kam, wurde gelöscht. Die Datei an ihrer Quelle wurde verändert: Verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>What had been read before is kept. Leave out the file that comes next and import again.</source>
        <translation>Was zuvor gelesen wurde, bleibt erhalten. Lassen Sie die Datei weg, die als nächste kommt, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>What is due is done when that has ended.</source>
        <translation>Was fällig ist, wird erledigt, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>What it forgot (bits per byte)</source>
        <translation>Was es vergessen hat (Bit je Byte)</translation>
    </message>
    <message>
        <source>What it has by heart</source>
        <translation>Was es auswendig kann</translation>
    </message>
    <message>
        <source>What it has learnt so far is saved.</source>
        <translation>Was bisher gelernt wurde, ist gesichert.</translation>
    </message>
    <message>
        <source>What torchrun says cannot be read.</source>
        <translation>Was torchrun sagt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What was measured before stands in the log.</source>
        <translation>Was zuvor gemessen wurde, steht im Logbuch.</translation>
    </message>
    <message>
        <source>What was written stays; the next run learns from it.</source>
        <translation>Was geschrieben wurde, bleibt; der nächste Lauf lernt daraus.</translation>
    </message>
    <message>
        <source>What you say to a model shows what you ask more than how you write.</source>
        <translation>Was Sie zu einem Modell sagen, zeigt eher, was Sie fragen, als wie Sie schreiben.</translation>
    </message>
    <message>
        <source>When it was put to use, it predicted your writing {share} better than the model you started from; how much of that is you was not measured yet.</source>
        <translation>Als es übernommen wurde, sagte es Ihr Schreiben {share} besser voraus als das Modell, von dem Sie ausgegangen sind; wie viel davon Sie selbst sind, wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Whoever copies the folder could open it: choose another.</source>
        <translation>Wer den Ordner kopiert, könnte ihn öffnen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your files can read everything you wrote. Keep it where you keep your passport, not beside the machine, and not as a file once it is printed.</source>
        <translation>Wer dieses Blatt und Ihre Dateien hat, kann alles lesen, was Sie geschrieben haben. Bewahren Sie es dort auf, wo Ihr Reisepass liegt, nicht neben dem Rechner, und nicht als Datei, sobald es gedruckt ist.</translation>
    </message>
    <message>
        <source>With passages recalled from your log (bits per byte)</source>
        <translation>Mit Stellen aus Ihrem Logbuch (Bit je Byte)</translation>
    </message>
    <message>
        <source>With the topic hidden, a verifier takes for yours {base} of what the model you started from writes{more}.</source>
        <translation>Bei verdecktem Thema hält eine Prüfung {base} von dem, was das Ausgangsmodell schreibt, für Ihres{more}.</translation>
    </message>
    <message>
        <source>With the topic hidden, a verifier takes for yours {generated} of what it writes, {base} of what the model you started from writes{more}.</source>
        <translation>Bei verdecktem Thema hält eine Prüfung für Ihres: {generated} von dem, was es schreibt, {base} von dem, was das Ausgangsmodell schreibt{more}.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Schreiben Sie zuerst ein paar Worte.</translation>
    </message>
    <message>
        <source>Write one first.</source>
        <translation>Schreiben Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Write or import at least {TEXTS}.</source>
        <translation>Schreiben oder importieren Sie mindestens {TEXTS}.</translation>
    </message>
    <message>
        <source>Write or import more.</source>
        <translation>Schreiben oder importieren Sie mehr.</translation>
    </message>
    <message>
        <source>Write or import more: {WORDS} words to know it by, and half as many texts of {LEAST_WORDS} words and more to go on from.</source>
        <translation>Schreiben oder importieren Sie mehr: {WORDS} Wörter, um den Stil zu erkennen, und halb so viele Texte ab {LEAST_WORDS} Wörtern zum Fortsetzen.</translation>
    </message>
    <message>
        <source>Write or import more; a text needs {LEAST_WORDS} words.</source>
        <translation>Schreiben oder importieren Sie mehr; ein Text braucht {LEAST_WORDS} Wörter.</translation>
    </message>
    <message>
        <source>Write or import one of {LEAST_WORDS} words.</source>
        <translation>Schreiben oder importieren Sie einen von {LEAST_WORDS} Wörtern.</translation>
    </message>
    <message>
        <source>Write or import some first.</source>
        <translation>Schreiben oder importieren Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Write or import {fresh} more, then try again.</source>
        <translation>Schreiben oder importieren Sie noch {fresh} und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Write what it should have said; `reject` needs no text.</source>
        <translation>Schreiben Sie, was es hätte sagen sollen; `reject` braucht keinen Text.</translation>
    </message>
    <message>
        <source>You have paused learning (`guardian learning resume`).</source>
        <translation>Sie haben das Lernen angehalten (`guardian learning resume`).</translation>
    </message>
    <message>
        <source>You passed on what somebody else wrote; it is read, not learnt.</source>
        <translation>Sie haben weitergegeben, was jemand anderes geschrieben hat; es wird gelesen, nicht gelernt.</translation>
    </message>
    <message>
        <source>You quote somebody else here; it is read, not learnt.</source>
        <translation>Sie zitieren hier jemand anderen; es wird gelesen, nicht gelernt.</translation>
    </message>
    <message>
        <source>You took it back; nothing of it is read.</source>
        <translation>Sie haben es zurückgenommen; nichts davon wird gelesen.</translation>
    </message>
    <message>
        <source>You wanted it forgotten; nothing of it is read.</source>
        <translation>Sie wollten es vergessen haben; nichts davon wird gelesen.</translation>
    </message>
    <message>
        <source>You wrote it and went over it.</source>
        <translation>Sie haben es geschrieben und überarbeitet.</translation>
    </message>
    <message>
        <source>You wrote it down in your own words.</source>
        <translation>Sie haben es in eigenen Worten aufgeschrieben.</translation>
    </message>
    <message>
        <source>You wrote it, for yourself or for others.</source>
        <translation>Sie haben es geschrieben, für sich oder für andere.</translation>
    </message>
    <message>
        <source>You wrote it.</source>
        <translation>Sie haben es geschrieben.</translation>
    </message>
    <message>
        <source>Your newest words, before they were learnt (bits per byte, lower is better)</source>
        <translation>Ihre neuesten Worte, bevor sie gelernt wurden (Bit je Byte, weniger ist besser)</translation>
    </message>
    <message>
        <source>`chmod 600 {path}`, and make a new key if they may have.</source>
        <translation>`chmod 600 {path}`, und erstellen Sie einen neuen Schlüssel, falls er gelesen worden sein könnte.</translation>
    </message>
    <message>
        <source>`guardian adapters compare` makes one.</source>
        <translation>`guardian adapters compare` erstellt einen.</translation>
    </message>
    <message>
        <source>`guardian adapters compare` makes them.</source>
        <translation>`guardian adapters compare` erstellt sie.</translation>
    </message>
    <message>
        <source>`guardian adapters fuse` makes one.</source>
        <translation>`guardian adapters fuse` erstellt eines.</translation>
    </message>
    <message>
        <source>`guardian adapters list` has them.</source>
        <translation>`guardian adapters list` führt sie auf.</translation>
    </message>
    <message>
        <source>`guardian adapters list` shows it.</source>
        <translation>`guardian adapters list` zeigt es.</translation>
    </message>
    <message>
        <source>`guardian adapters list` shows those there are.</source>
        <translation>`guardian adapters list` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>`guardian conversations show` shows it.</source>
        <translation>`guardian conversations show` zeigt es.</translation>
    </message>
    <message>
        <source>`guardian conversations` lists those there are.</source>
        <translation>`guardian conversations` führt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>`guardian document history` lists them.</source>
        <translation>`guardian document history` führt sie auf.</translation>
    </message>
    <message>
        <source>`guardian document list` lists them.</source>
        <translation>`guardian document list` führt sie auf.</translation>
    </message>
    <message>
        <source>`guardian document show {seq} --at {seq1}` shows the last whole version.</source>
        <translation>`guardian document show {seq} --at {seq1}` zeigt die letzte vollständige Version.</translation>
    </message>
    <message>
        <source>`guardian document suggest` makes one.</source>
        <translation>`guardian document suggest` erstellt einen.</translation>
    </message>
    <message>
        <source>`guardian endorse {seq}` says that it is right.</source>
        <translation>`guardian endorse {seq}` sagt, dass es richtig ist.</translation>
    </message>
    <message>
        <source>`guardian insights list` lists what there is.</source>
        <translation>`guardian insights list` zählt auf, was es gibt.</translation>
    </message>
    <message>
        <source>`guardian log --kind draft` lists them.</source>
        <translation>`guardian log --kind draft` führt sie auf.</translation>
    </message>
    <message>
        <source>`guardian log` lists what there is.</source>
        <translation>`guardian log` führt auf, was es gibt.</translation>
    </message>
    <message>
        <source>`guardian models add` the same file here, or choose another model on the machine with the log.</source>
        <translation>Fügen Sie mit `guardian models add` hier dieselbe Datei hinzu, oder wählen Sie auf dem Rechner mit dem Logbuch ein anderes Modell.</translation>
    </message>
    <message>
        <source>`guardian models get {name}` fetches it.</source>
        <translation>`guardian models get {name}` lädt es.</translation>
    </message>
    <message>
        <source>`guardian models list` names those there are.</source>
        <translation>`guardian models list` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>`guardian models use` another one first.</source>
        <translation>Wechseln Sie zuerst mit `guardian models use` zu einem anderen.</translation>
    </message>
    <message>
        <source>`guardian models use` that model first, or train on this one.</source>
        <translation>Wechseln Sie zuerst mit `guardian models use` zu jenem Modell, oder trainieren Sie auf diesem.</translation>
    </message>
    <message>
        <source>`guardian models use` that model first.</source>
        <translation>Wechseln Sie zuerst mit `guardian models use` zu jenem Modell.</translation>
    </message>
    <message>
        <source>`guardian peer-key FILE` makes one; copy it to each machine.</source>
        <translation>`guardian peer-key FILE` erstellt einen; kopieren Sie ihn auf jeden Rechner.</translation>
    </message>
    <message>
        <source>`guardian repair` puts the header back; salvage the log after that.</source>
        <translation>`guardian repair` stellt den Kopf wieder her; retten Sie danach das Logbuch.</translation>
    </message>
    <message>
        <source>`guardian settings set start_at_login on` puts it there again; off ends it.</source>
        <translation>`guardian settings set start_at_login on` trägt es dort wieder ein; off beendet es.</translation>
    </message>
    <message>
        <source>`guardian settings set {FOLDER} FOLDER` does.</source>
        <translation>`guardian settings set {FOLDER} FOLDER` tut das.</translation>
    </message>
    <message>
        <source>`guardian show` lists those an entry has.</source>
        <translation>`guardian show` führt die eines Eintrags auf.</translation>
    </message>
    <message>
        <source>`guardian train` begins one; nothing was changed.</source>
        <translation>`guardian train` beginnt einen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>`guardian train` makes one.</source>
        <translation>`guardian train` erstellt einen.</translation>
    </message>
    <message>
        <source>`guardian train` replaces it.</source>
        <translation>`guardian train` ersetzt ihn.</translation>
    </message>
    <message>
        <source>`guardian verify --level 2` names all of it.</source>
        <translation>`guardian verify --level 2` nennt alles davon.</translation>
    </message>
    <message>
        <source>`guardian verify` names the damage.</source>
        <translation>`guardian verify` nennt den Schaden.</translation>
    </message>
    <message>
        <source>`guardian verify` names the damage; `guardian repair` and `guardian salvage` mend it.</source>
        <translation>`guardian verify` nennt den Schaden; `guardian repair` und `guardian salvage` beheben ihn.</translation>
    </message>
    <message>
        <source>a capture made while the vault was locked cannot be opened: inbox/{name}</source>
        <translation>eine Notiz, die bei gesperrtem Tresor erfasst wurde, lässt sich nicht öffnen: inbox/{name}</translation>
    </message>
    <message>
        <source>a meeting goes on until {until} (setting work_in_meetings)</source>
        <translation>ein Termin dauert bis {until} (Einstellung work_in_meetings)</translation>
    </message>
    <message>
        <source>a program fills the screen (setting work_in_full_screen)</source>
        <translation>ein Programm füllt den Bildschirm (Einstellung work_in_full_screen)</translation>
    </message>
    <message>
        <source>a step was left out: its gradient was no finite number</source>
        <translation>ein Schritt wurde ausgelassen: Sein Gradient war keine endliche Zahl</translation>
    </message>
    <message>
        <source>a text was redacted that the adapter in use had learnt</source>
        <translation>ein Text wurde geschwärzt, den der verwendete Adapter gelernt hatte</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>Bit je Byte</translation>
    </message>
    <message>
        <source>calls itself without end</source>
        <translation>ruft sich endlos selbst auf</translation>
    </message>
    <message>
        <source>cannot lay out so many turns</source>
        <translation>kann nicht so viele Beiträge anordnen</translation>
    </message>
    <message>
        <source>critique</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>different pairs of words</source>
        <translation>verschiedene Wortpaare</translation>
    </message>
    <message>
        <source>different phrases</source>
        <translation>verschiedene Wendungen</translation>
    </message>
    <message>
        <source>different texts</source>
        <translation>verschiedene Texte</translation>
    </message>
    <message>
        <source>does not end within {S} seconds</source>
        <translation>endet nicht innerhalb von {S} Sekunden</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>entries {first} to {last} are missing</source>
        <translation>die Einträge {first} bis {last} fehlen</translation>
    </message>
    <message>
        <source>entries {newest} to {seq} were</source>
        <translation>die Einträge {newest} bis {seq} wurden</translation>
    </message>
    <message>
        <source>entry {first} is missing</source>
        <translation>Eintrag {first} fehlt</translation>
    </message>
    <message>
        <source>entry {seq} does not follow the entry before it</source>
        <translation>Eintrag {seq} folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
        <source>entry {seq} is not the one that was acknowledged: another state of the log lies here</source>
        <translation>Eintrag {seq} ist nicht der bestätigte: Hier liegt ein anderer Stand des Logbuchs</translation>
    </message>
    <message>
        <source>entry {seq} was</source>
        <translation>Eintrag {seq} wurde</translation>
    </message>
    <message>
        <source>entry {seq} was changed</source>
        <translation>Eintrag {seq} wurde verändert</translation>
    </message>
    <message>
        <source>exposure if it knew them for sure (bits)</source>
        <translation>Preisgabe, wenn es sie sicher wüsste (Bit)</translation>
    </message>
    <message>
        <source>exposure of planted secrets (bits)</source>
        <translation>Preisgabe eingestreuter Geheimnisse (Bit)</translation>
    </message>
    <message>
        <source>fits in memory</source>
        <translation>passt in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>fits on the GPU</source>
        <translation>passt auf die Grafikkarte</translation>
    </message>
    <message>
        <source>fits partly on the GPU</source>
        <translation>passt zum Teil auf die Grafikkarte</translation>
    </message>
    <message>
        <source>fits with a shorter context</source>
        <translation>passt mit kürzerem Kontext</translation>
    </message>
    <message>
        <source>fits with a shorter context of {context_tokens}</source>
        <translation>passt mit einem kürzeren Kontext von {context_tokens}</translation>
    </message>
    <message>
        <source>formats texts, which is not allowed</source>
        <translation>formatiert Texte, was nicht erlaubt ist</translation>
    </message>
    <message>
        <source>gained by your adapter</source>
        <translation>Gewinn durch Ihren Adapter</translation>
    </message>
    <message>
        <source>gained over another author&apos;s adapter and log (bits per byte)</source>
        <translation>Gewinn gegenüber Adapter und Logbuch eines anderen Autors (Bit je Byte)</translation>
    </message>
    <message>
        <source>gained over their adapter with your log in view</source>
        <translation>Gewinn gegenüber deren Adapter mit Ihrem Logbuch vor Augen</translation>
    </message>
    <message>
        <source>general text</source>
        <translation>allgemeiner Text</translation>
    </message>
    <message>
        <source>going on from step {step}</source>
        <translation>es geht weiter bei Schritt {step}</translation>
    </message>
    <message>
        <source>has no vocabulary, or a damaged one</source>
        <translation>hat keinen Wortschatz oder einen beschädigten</translation>
    </message>
    <message>
        <source>has the architecture {architecture}, which this release does not support</source>
        <translation>hat die Architektur {architecture}, die diese Version nicht unterstützt</translation>
    </message>
    <message>
        <source>has weights in a form that this release does not know, or is damaged</source>
        <translation>hat Gewichte in einer Form, die diese Version nicht kennt, oder ist beschädigt</translation>
    </message>
    <message>
        <source>holds a vocabulary only, no model</source>
        <translation>enthält nur einen Wortschatz, kein Modell</translation>
    </message>
    <message>
        <source>holds characters that no template may hold</source>
        <translation>enthält Zeichen, die keine Vorlage enthalten darf</translation>
    </message>
    <message>
        <source>holds measurements for making a model smaller, no model</source>
        <translation>enthält Messwerte zum Verkleinern eines Modells, kein Modell</translation>
    </message>
    <message>
        <source>is a control vector, not a model</source>
        <translation>ist ein Steuervektor, kein Modell</translation>
    </message>
    <message>
        <source>is a model for pictures and text, which is not supported</source>
        <translation>ist ein Modell für Bilder und Text, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>is a model for sound; it cannot write</source>
        <translation>ist ein Modell für Klang; es kann nicht schreiben</translation>
    </message>
    <message>
        <source>is a model that reads a text whole before it writes another, which is not supported</source>
        <translation>ist ein Modell, das einen Text ganz liest, bevor es einen anderen schreibt, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>is a model that turns texts into vectors; it cannot write</source>
        <translation>ist ein Modell, das Texte in Vektoren verwandelt; es kann nicht schreiben</translation>
    </message>
    <message>
        <source>is a model that writes in no order, which is not supported</source>
        <translation>ist ein Modell, das in keiner Reihenfolge schreibt, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>is a model with a running memory, whose conversations could not be kept</source>
        <translation>ist ein Modell mit fortlaufendem Gedächtnis, dessen Gespräche nicht aufbewahrt werden könnten</translation>
    </message>
    <message>
        <source>is an adapter, not a model</source>
        <translation>ist ein Adapter, kein Modell</translation>
    </message>
    <message>
        <source>is cut off or damaged: it announces more than it holds</source>
        <translation>ist abgeschnitten oder beschädigt: Es kündigt mehr an, als es enthält</translation>
    </message>
    <message>
        <source>is cut off: it ends within its own description</source>
        <translation>ist abgeschnitten: Es endet innerhalb seiner eigenen Beschreibung</translation>
    </message>
    <message>
        <source>is cut off: {size} bytes are missing</source>
        <translation>ist abgeschnitten: {size} Byte fehlen</translation>
    </message>
    <message>
        <source>is damaged: it announces more entries than any model has</source>
        <translation>ist beschädigt: Es kündigt mehr Einträge an, als irgendein Modell hat</translation>
    </message>
    <message>
        <source>is damaged: it does not say how large the model is</source>
        <translation>ist beschädigt: Es sagt nicht, wie groß das Modell ist</translation>
    </message>
    <message>
        <source>is damaged: it has a tensor of no possible shape</source>
        <translation>ist beschädigt: Es hat einen Tensor von unmöglicher Form</translation>
    </message>
    <message>
        <source>is damaged: it has a value of a kind that does not exist</source>
        <translation>ist beschädigt: Es hat einen Wert von einer Art, die es nicht gibt</translation>
    </message>
    <message>
        <source>is damaged: it has an array of a kind that does not exist</source>
        <translation>ist beschädigt: Es hat eine Liste von einer Art, die es nicht gibt</translation>
    </message>
    <message>
        <source>is damaged: it has an array of arrays</source>
        <translation>ist beschädigt: Es hat eine Liste von Listen</translation>
    </message>
    <message>
        <source>is damaged: it has an array of more than {ARRAY_ITEMS} items</source>
        <translation>ist beschädigt: Es hat eine Liste mit mehr als {ARRAY_ITEMS} Teilen</translation>
    </message>
    <message>
        <source>is damaged: it has one key twice</source>
        <translation>ist beschädigt: Es hat einen Schlüssel doppelt</translation>
    </message>
    <message>
        <source>is damaged: it has two tensors of one name</source>
        <translation>ist beschädigt: Es hat zwei Tensoren gleichen Namens</translation>
    </message>
    <message>
        <source>is damaged: it names a token that it does not have</source>
        <translation>ist beschädigt: Es nennt ein Token, das es nicht hat</translation>
    </message>
    <message>
        <source>is damaged: its alignment is no power of two</source>
        <translation>ist beschädigt: Seine Ausrichtung ist keine Zweierpotenz</translation>
    </message>
    <message>
        <source>is damaged: its tensors lie over each other</source>
        <translation>ist beschädigt: Seine Tensoren überlappen sich</translation>
    </message>
    <message>
        <source>is damaged: {what} is longer than {most} bytes</source>
        <translation>ist beschädigt: {what} ist länger als {most} Byte</translation>
    </message>
    <message>
        <source>is in the first version of GGUF, which is read no more</source>
        <translation>ist in der ersten Version von GGUF, die nicht mehr gelesen wird</translation>
    </message>
    <message>
        <source>is in version {version} of GGUF; this release reads versions 2 and 3</source>
        <translation>ist in Version {version} von GGUF; diese Version liest 2 und 3</translation>
    </message>
    <message>
        <source>is longer than {CHARACTERS} characters</source>
        <translation>ist länger als {CHARACTERS} Zeichen</translation>
    </message>
    <message>
        <source>is made for big-endian machines</source>
        <translation>ist für Big-Endian-Maschinen gemacht</translation>
    </message>
    <message>
        <source>is no template in Jinja</source>
        <translation>ist keine Vorlage in Jinja</translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation>ist keine GGUF-Datei</translation>
    </message>
    <message>
        <source>is one part of a model in several; join them with llama-gguf-split --merge</source>
        <translation>ist einer von mehreren Teilen eines Modells; fügen Sie sie mit llama-gguf-split --merge zusammen</translation>
    </message>
    <message>
        <source>is part {part} of {part1} of a model; join them with llama-gguf-split --merge</source>
        <translation>ist Teil {part} von {part1} eines Modells; fügen Sie sie mit llama-gguf-split --merge zusammen</translation>
    </message>
    <message>
        <source>is the part of a model that sees or hears; it cannot write</source>
        <translation>ist der Teil eines Modells, der sieht oder hört; er kann nicht schreiben</translation>
    </message>
    <message>
        <source>it asks for a weaker key derivation than this app makes</source>
        <translation>sie verlangt eine schwächere Schlüsselableitung, als diese App sie vornimmt</translation>
    </message>
    <message>
        <source>it cannot be told whether somebody is at this machine, so it waits for the quiet hours</source>
        <translation>es lässt sich nicht sagen, ob jemand an diesem Rechner ist, also wird auf die ruhigen Stunden gewartet</translation>
    </message>
    <message>
        <source>it holds no whole vault</source>
        <translation>sie enthält keinen ganzen Tresor</translation>
    </message>
    <message>
        <source>it holds something that no backup holds</source>
        <translation>sie enthält etwas, das keine Sicherung enthält</translation>
    </message>
    <message>
        <source>it is another one than the log recorded</source>
        <translation>sie ist eine andere, als das Logbuch vermerkt</translation>
    </message>
    <message>
        <source>it is larger than {most_bytes} MiB</source>
        <translation>sie ist größer als {most_bytes} MiB</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is no tar file</source>
        <translation>sie ist keine tar-Datei</translation>
    </message>
    <message>
        <source>it names no adapter</source>
        <translation>sie nennt keinen Adapter</translation>
    </message>
    <message>
        <source>it uses aliases</source>
        <translation>es verwendet Verweise</translation>
    </message>
    <message>
        <source>it waits for the quiet hours, which begin at {now}</source>
        <translation>es wartet auf die ruhigen Stunden, die um {now} beginnen</translation>
    </message>
    <message>
        <source>it was not made by this vault with the keys it has now</source>
        <translation>sie wurde nicht von diesem Tresor mit seinen jetzigen Schlüsseln gemacht</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>ihre Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>ihr Ende fehlt</translation>
    </message>
    <message>
        <source>its facts cannot be read</source>
        <translation>ihre Angaben sind nicht lesbar</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>ihr Kopf ist nicht lesbar</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>ihr Kopf wurde verändert</translation>
    </message>
    <message>
        <source>its log ends elsewhere than its manifest says</source>
        <translation>ihr Logbuch endet anderswo, als ihr Inhaltsverzeichnis sagt</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <translation>ihr Inhaltsverzeichnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>its manifest names other files than it holds</source>
        <translation>ihr Inhaltsverzeichnis nennt andere Dateien, als sie enthält</translation>
    </message>
    <message>
        <source>leaves out what was said</source>
        <translation>lässt aus, was gesagt wurde</translation>
    </message>
    <message>
        <source>longest passage said word for word (words)</source>
        <translation>längste wörtlich gesagte Stelle (Wörter)</translation>
    </message>
    <message>
        <source>makes more than {CHARACTERS} characters</source>
        <translation>erzeugt mehr als {CHARACTERS} Zeichen</translation>
    </message>
    <message>
        <source>memory is short: from now on {part_tokens} tokens are learnt at a time</source>
        <translation>der Arbeitsspeicher ist knapp: Ab jetzt werden {part_tokens} Token auf einmal gelernt</translation>
    </message>
    <message>
        <source>memory is short: one look at what was learnt long ago is left out</source>
        <translation>der Arbeitsspeicher ist knapp: Ein Rückblick auf früher Gelerntes entfällt</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>braucht zu viel Arbeitsspeicher</translation>
    </message>
    <message>
        <source>nightly</source>
        <translation>was neu war</translation>
    </message>
    <message>
        <source>no adapter is in use, so everything is new</source>
        <translation>kein Adapter ist in Gebrauch, also ist alles neu</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>other people&apos;s text, before</source>
        <translation>Text anderer, vorher</translation>
    </message>
    <message>
        <source>other people&apos;s text, now</source>
        <translation>Text anderer, jetzt</translation>
    </message>
    <message>
        <source>other programs take {percent} % of the processors (setting train_others_percent)</source>
        <translation>andere Programme beanspruchen {percent} % der Prozessoren (Einstellung train_others_percent)</translation>
    </message>
    <message>
        <source>passages of yours</source>
        <translation>Stellen von Ihnen</translation>
    </message>
    <message>
        <source>pieces of another author taken for yours</source>
        <translation>Stücke eines anderen Autors, für Ihre gehalten</translation>
    </message>
    <message>
        <source>pieces of your own taken for yours</source>
        <translation>eigene Stücke, für Ihre gehalten</translation>
    </message>
    <message>
        <source>pieces taken for yours, by grammar</source>
        <translation>Stücke, für Ihre gehalten, nach der Grammatik</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>rebuild</source>
        <translation>alles von neuem</translation>
    </message>
    <message>
        <source>refuses an ordinary conversation</source>
        <translation>weist ein gewöhnliches Gespräch ab</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Überarbeitung</translation>
    </message>
    <message>
        <source>self-model</source>
        <translation>Selbstmodell</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>share of the gain that is you</source>
        <translation>Anteil des Gewinns, der Sie sind</translation>
    </message>
    <message>
        <source>slot {one} of the witness log.head is damaged</source>
        <translation>Platz {one} des Zeugen log.head ist beschädigt</translation>
    </message>
    <message>
        <source>structure: {row}</source>
        <translation>Aufbau: {row}</translation>
    </message>
    <message>
        <source>text of your own that it never learnt</source>
        <translation>eigener Text, den es nie gelernt hat</translation>
    </message>
    <message>
        <source>that model, with your earlier words in view</source>
        <translation>jenes Modell, mit Ihren früheren Worten vor Augen</translation>
    </message>
    <message>
        <source>the adapter in use</source>
        <translation>der verwendete Adapter</translation>
    </message>
    <message>
        <source>the attachment {missing} is missing in it</source>
        <translation>der Anhang {missing} fehlt darin</translation>
    </message>
    <message>
        <source>the attachments of entry {seq} were changed or are missing</source>
        <translation>die Anhänge von Eintrag {seq} wurden verändert oder fehlen</translation>
    </message>
    <message>
        <source>the backup {target}</source>
        <translation>die Sicherung {target}</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>das Basismodell</translation>
    </message>
    <message>
        <source>the base model changed, and no adapter fits another one</source>
        <translation>das Basismodell hat gewechselt, und kein Adapter passt zu einem anderen</translation>
    </message>
    <message>
        <source>the battery is at {percent} %, less than {least} % (setting train_battery_percent)</source>
        <translation>der Akku steht bei {percent} %, weniger als {least} % (Einstellung train_battery_percent)</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>der Kandidat</translation>
    </message>
    <message>
        <source>the connection ended before the file did</source>
        <translation>die Verbindung endete vor der Datei</translation>
    </message>
    <message>
        <source>the connection to {host} broke</source>
        <translation>die Verbindung zu {host} brach ab</translation>
    </message>
    <message>
        <source>the critique said nothing</source>
        <translation>die Kritik sagte nichts</translation>
    </message>
    <message>
        <source>the database cannot be read: {cause}</source>
        <translation>die Datenbank ist nicht lesbar: {cause}</translation>
    </message>
    <message>
        <source>the database cannot be read: {error}</source>
        <translation>die Datenbank ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>the exported adapter</source>
        <translation>der exportierte Adapter</translation>
    </message>
    <message>
        <source>the file has {size} bytes, not {pages} pages of {page_bytes}</source>
        <translation>die Datei hat {size} Byte, nicht {pages} Seiten von {page_bytes}</translation>
    </message>
    <message>
        <source>the interrupted run begins anew: it was of another kind, or model or adapter changed since</source>
        <translation>der unterbrochene Lauf beginnt von vorn: Er war von anderer Art, oder Modell oder Adapter haben seither gewechselt</translation>
    </message>
    <message>
        <source>the interrupted run begins anew: some of its texts were redacted, or the rules for them changed</source>
        <translation>der unterbrochene Lauf beginnt von vorn: Einige seiner Texte wurden geschwärzt, oder die Regeln dafür änderten sich</translation>
    </message>
    <message>
        <source>the last run with a fresh adapter is less than {DAYS} days ago</source>
        <translation>der letzte Lauf mit frischem Adapter liegt weniger als {DAYS} Tage zurück</translation>
    </message>
    <message>
        <source>the last run with a fresh adapter was {days} days ago, and {DAYS} are the most</source>
        <translation>der letzte Lauf mit frischem Adapter liegt {days} Tage zurück, und {DAYS} sind das Höchste</translation>
    </message>
    <message>
        <source>the log or its write-ahead log was cut, damaged, removed or put back to an earlier state</source>
        <translation>das Logbuch oder sein Vorlaufprotokoll wurde gekürzt, beschädigt, entfernt oder auf einen früheren Stand zurückgesetzt</translation>
    </message>
    <message>
        <source>the machine runs on its battery (setting train_on_battery)</source>
        <translation>das Gerät läuft mit Akku (Einstellung train_on_battery)</translation>
    </message>
    <message>
        <source>the model you started from</source>
        <translation>das Modell, mit dem Sie begannen</translation>
    </message>
    <message>
        <source>the model you started from, and recall</source>
        <translation>das Modell, mit dem Sie begannen, und Abruf</translation>
    </message>
    <message>
        <source>the model you started from, by its characters</source>
        <translation>das Modell, mit dem Sie begannen, nach seinen Zeichen</translation>
    </message>
    <message>
        <source>the model you started from, by its grammar</source>
        <translation>das Modell, mit dem Sie begannen, nach seiner Grammatik</translation>
    </message>
    <message>
        <source>the model {title}</source>
        <translation>das Modell {title}</translation>
    </message>
    <message>
        <source>the most that it may have</source>
        <translation>das Höchste, was er haben darf</translation>
    </message>
    <message>
        <source>the name of a tensor</source>
        <translation>der Name eines Tensors</translation>
    </message>
    <message>
        <source>the new adapter</source>
        <translation>der neue Adapter</translation>
    </message>
    <message>
        <source>the processor cools down from {limit}, now {celsius} °C</source>
        <translation>der Prozessor kühlt ab von {limit}, jetzt {celsius} °C</translation>
    </message>
    <message>
        <source>the processor is at {celsius} °C, more than {limit}</source>
        <translation>der Prozessor hat {celsius} °C, mehr als {limit}</translation>
    </message>
    <message>
        <source>the revision was unusable</source>
        <translation>die Überarbeitung war unbrauchbar</translation>
    </message>
    <message>
        <source>the root in entry {seq} does not stand for entries {first} to {last}</source>
        <translation>die Wurzel in Eintrag {seq} steht nicht für die Einträge {first} bis {last}</translation>
    </message>
    <message>
        <source>the saved state belongs to another run, so this one begins anew</source>
        <translation>der gespeicherte Stand gehört zu einem anderen Lauf, darum beginnt dieser von vorn</translation>
    </message>
    <message>
        <source>the saved state is damaged, so the run begins again</source>
        <translation>der gespeicherte Stand ist beschädigt, darum beginnt der Lauf von vorn</translation>
    </message>
    <message>
        <source>the sealed file {name} is missing or damaged</source>
        <translation>die versiegelte Datei {name} fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>the server answers {status}</source>
        <translation>der Server antwortet {status}</translation>
    </message>
    <message>
        <source>the server sent another part than the one asked for</source>
        <translation>der Server sandte einen anderen Teil als den verlangten</translation>
    </message>
    <message>
        <source>the text of entry {seq} is missing</source>
        <translation>der Text von Eintrag {seq} fehlt</translation>
    </message>
    <message>
        <source>the text of entry {seq} is still there, though it was redacted</source>
        <translation>der Text von Eintrag {seq} ist noch da, obwohl er geschwärzt wurde</translation>
    </message>
    <message>
        <source>the text of entry {seq} was changed</source>
        <translation>der Text von Eintrag {seq} wurde verändert</translation>
    </message>
    <message>
        <source>the vault&apos;s header</source>
        <translation>der Kopf des Tresors</translation>
    </message>
    <message>
        <source>the witness</source>
        <translation>der Zeuge</translation>
    </message>
    <message>
        <source>the witness log.head has {content} bytes instead of {SLOT_BYTES}</source>
        <translation>der Zeuge log.head hat {content} Byte statt {SLOT_BYTES}</translation>
    </message>
    <message>
        <source>the witness log.head is damaged or belongs to another vault</source>
        <translation>der Zeuge log.head ist beschädigt oder gehört zu einem anderen Tresor</translation>
    </message>
    <message>
        <source>the witness log.head is missing</source>
        <translation>der Zeuge log.head fehlt</translation>
    </message>
    <message>
        <source>the witness log.head was put back to an earlier state: it ends with entry {seq}</source>
        <translation>der Zeuge log.head wurde auf einen früheren Stand zurückgesetzt: Er endet mit Eintrag {seq}</translation>
    </message>
    <message>
        <source>the word index does not agree with the texts</source>
        <translation>der Wortindex stimmt nicht mit den Texten überein</translation>
    </message>
    <message>
        <source>there is something behind its last file</source>
        <translation>hinter ihrer letzten Datei steht noch etwas</translation>
    </message>
    <message>
        <source>this machine was used in the last {idle_minutes} min (setting idle_minutes)</source>
        <translation>dieser Rechner wurde in den letzten {idle_minutes} min benutzt (Einstellung idle_minutes)</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>what is in the backup</source>
        <translation>was in der Sicherung ist</translation>
    </message>
    <message>
        <source>what is sealed in it was changed</source>
        <translation>was darin versiegelt ist, wurde verändert</translation>
    </message>
    <message>
        <source>what was kept does not belong to the file that is there now</source>
        <translation>was aufbewahrt wurde, gehört nicht zu der Datei, die jetzt dort liegt</translation>
    </message>
    <message>
        <source>which filled the model&apos;s context</source>
        <translation>womit der Kontext des Modells voll war</translation>
    </message>
    <message>
        <source>with adapter and log of another author</source>
        <translation>mit Adapter und Logbuch eines anderen Autors</translation>
    </message>
    <message>
        <source>with your adapter</source>
        <translation>mit Ihrem Adapter</translation>
    </message>
    <message>
        <source>with your adapter, by its characters</source>
        <translation>mit Ihrem Adapter, nach seinen Zeichen</translation>
    </message>
    <message>
        <source>with your adapter, by its grammar</source>
        <translation>mit Ihrem Adapter, nach seiner Grammatik</translation>
    </message>
    <message>
        <source>you are talking with the model</source>
        <translation>Sie sprechen mit dem Modell</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>Sie haben es verlangt</translation>
    </message>
    <message>
        <source>you have paused learning (`guardian learning resume`)</source>
        <translation>Sie haben das Lernen angehalten (`guardian learning resume`)</translation>
    </message>
    <message>
        <source>your adapter, and recall</source>
        <translation>Ihr Adapter, und Abruf</translation>
    </message>
    <message>
        <source>your adapter, without recall</source>
        <translation>Ihr Adapter, ohne Abruf</translation>
    </message>
    <message>
        <source>your text of more than 30 days ago, before</source>
        <translation>Ihr Text von vor mehr als 30 Tagen, vorher</translation>
    </message>
    <message>
        <source>your text of more than 30 days ago, now</source>
        <translation>Ihr Text von vor mehr als 30 Tagen, jetzt</translation>
    </message>
    <message>
        <source>your texts told from another&apos;s, of two</source>
        <translation>Ihre Texte von denen anderer unterschieden, von zweien</translation>
    </message>
    <message>
        <source>{MB} MB of memory are free, less than {least_memory_mb} (setting train_free_memory_mb)</source>
        <translation>{MB} MB Arbeitsspeicher sind frei, weniger als {least_memory_mb} (Einstellung train_free_memory_mb)</translation>
    </message>
    <message>
        <source>{MB} MB of the disk are free, less than {least_disk_mb} (setting train_free_disk_mb)</source>
        <translation>{MB} MB auf der Festplatte sind frei, weniger als {least_disk_mb} (Einstellung train_free_disk_mb)</translation>
    </message>
    <message>
        <source>{SETTING} is on, but it is switched off in the settings of your desktop.</source>
        <translation>{SETTING} ist eingeschaltet, in den Einstellungen Ihres Desktops aber ausgeschaltet.</translation>
    </message>
    <message>
        <source>{SETTING} is on, but its entry was removed from what starts with your session.</source>
        <translation>{SETTING} ist eingeschaltet, aber der Eintrag wurde aus dem entfernt, was mit Ihrer Sitzung startet.</translation>
    </message>
    <message>
        <source>{choice} is no choice.</source>
        <translation>{choice} steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>{count} alternatives are not possible.</source>
        <translation>{count} Alternativen sind nicht möglich.</translation>
    </message>
    <message>
        <source>{folder} is inside the vault&apos;s own folder.</source>
        <translation>{folder} liegt im Ordner des Tresors selbst.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} ist nicht leer.</translation>
    </message>
    <message>
        <source>{folder} lies in the damaged vault.</source>
        <translation>{folder} liegt im beschädigten Tresor.</translation>
    </message>
    <message>
        <source>{fresh} texts are new, and {count} are needed for the proof alone. Write or import more.</source>
        <translation>{fresh} Texte sind neu, und allein für den Nachweis sind {count} nötig. Schreiben oder importieren Sie mehr.</translation>
    </message>
    <message>
        <source>{given} cannot be read.</source>
        <translation>{given} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{keys} is no value for {name}.</source>
        <translation>{keys} ist kein Wert für {name}.</translation>
    </message>
    <message>
        <source>{layers} of {layers1} layers fit on {name}, the rest in memory.</source>
        <translation>{layers} von {layers1} Schichten passen auf {name}, der Rest in den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{layers} of {layers1} layers on {names}: {taken} needed; {why}.</source>
        <translation>{layers} von {layers1} Schichten auf {names}: {taken} nötig; {why}.</translation>
    </message>
    <message>
        <source>{left} of {windows} windows left</source>
        <translation>{left} von {windows} Fenstern übrig</translation>
    </message>
    <message>
        <source>{memory_mib} MiB is outside what the key derivation allows.</source>
        <translation>{memory_mib} MiB liegt außerhalb dessen, was die Schlüsselableitung zulässt.</translation>
    </message>
    <message>
        <source>{missing} acknowledged and cannot be found: {cause}</source>
        <translation>{missing} bestätigt, doch nicht zu finden: {cause}</translation>
    </message>
    <message>
        <source>{most_celsius} °C (setting train_celsius)</source>
        <translation>{most_celsius} °C (Einstellung train_celsius)</translation>
    </message>
    <message>
        <source>{name} became shorter while it was read</source>
        <translation>{name} wurde beim Lesen kürzer</translation>
    </message>
    <message>
        <source>{name} cannot be read ({name1}).</source>
        <translation>{name} ist nicht lesbar ({name1}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: {title}</source>
        <translation>{name} ist nicht lesbar: {title}</translation>
    </message>
    <message>
        <source>{name} cannot be used: it writes nothing.</source>
        <translation>{name} ist nicht verwendbar: Es schreibt nichts.</translation>
    </message>
    <message>
        <source>{name} could not be asked for graphics cards: {error}.</source>
        <translation>{name} konnte nicht nach Grafikkarten gefragt werden: {error}.</translation>
    </message>
    <message>
        <source>{name} could not be read in time.</source>
        <translation>{name} konnte nicht rechtzeitig gelesen werden.</translation>
    </message>
    <message>
        <source>{name} cuts text in a way this release cannot learn with ({kind}, {cut}).</source>
        <translation>{name} zerlegt Text auf eine Weise, mit der diese Version nicht lernen kann ({kind}, {cut}).</translation>
    </message>
    <message>
        <source>{name} does not carry {member}.</source>
        <translation>{name} enthält {member} nicht.</translation>
    </message>
    <message>
        <source>{name} has no token {document_separator}.</source>
        <translation>{name} hat kein Token {document_separator}.</translation>
    </message>
    <message>
        <source>{name} in it is missing or too large</source>
        <translation>{name} darin fehlt oder ist zu groß</translation>
    </message>
    <message>
        <source>{name} in it is not what it was</source>
        <translation>{name} darin ist nicht mehr, was es war</translation>
    </message>
    <message>
        <source>{name} in it is not what was attached</source>
        <translation>{name} darin ist nicht, was angehängt wurde</translation>
    </message>
    <message>
        <source>{name} is no name for a model.</source>
        <translation>{name} ist kein Name für ein Modell.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} is not a backup of Guardian Angel.</source>
        <translation>{name} ist keine Sicherung von Guardian Angel.</translation>
    </message>
    <message>
        <source>{name} is not an adapter of Guardian Angel.</source>
        <translation>{name} ist kein Adapter von Guardian Angel.</translation>
    </message>
    <message>
        <source>{name} is not the file this release knows: it has {found} bytes.</source>
        <translation>{name} ist nicht die Datei, die diese Version kennt: Sie hat {found} Byte.</translation>
    </message>
    <message>
        <source>{name} is not the file this release knows: its SHA-256 is wrong.</source>
        <translation>{name} ist nicht die Datei, die diese Version kennt: Ihr SHA-256 ist falsch.</translation>
    </message>
    <message>
        <source>{name} is not {title}: it is a {architecture} model of {layers} layers.</source>
        <translation>{name} ist nicht {title}: Es ist ein {architecture}-Modell mit {layers} Schichten.</translation>
    </message>
    <message>
        <source>{name} is too large for an adapter.</source>
        <translation>{name} ist zu groß für einen Adapter.</translation>
    </message>
    <message>
        <source>{name} lacks weights of its own description, or has them in another size: {named}.</source>
        <translation>In {name} fehlen Gewichte aus der eigenen Beschreibung oder haben eine andere Größe: {named}.</translation>
    </message>
    <message>
        <source>{name} needs too much memory to be read.</source>
        <translation>{name} braucht zum Lesen zu viel Speicher.</translation>
    </message>
    <message>
        <source>{name} was changed while it was being added.</source>
        <translation>{name} wurde während des Hinzufügens verändert.</translation>
    </message>
    <message>
        <source>{name} was checked whole{folder}.</source>
        <translation>{name} wurde ganz geprüft{folder}.</translation>
    </message>
    <message>
        <source>{own} texts of your own are long enough to compare with, and {TEXTS} are needed.</source>
        <translation>{own} Ihrer eigenen Texte sind lang genug für den Vergleich, und {TEXTS} sind nötig.</translation>
    </message>
    <message>
        <source>{pairs} pairs, {candidates} texts, {insights} to show.</source>
        <translation>{pairs} Paare, {candidates} Texte, {insights} zu zeigen.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>{path} holds no key.</source>
        <translation>{path} enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ist schon da.</translation>
    </message>
    <message>
        <source>{problem}; it was written anew</source>
        <translation>{problem}; er wurde neu geschrieben</translation>
    </message>
    <message>
        <source>{said}; of secrets planted as a test, {exposure} of {most} bits can be guessed after one reading.</source>
        <translation>{said}; von Geheimnissen, die zur Probe versteckt wurden, lassen sich nach einmaligem Lesen {exposure} von {most} Bit erraten.</translation>
    </message>
    <message>
        <source>{shared} of the other author&apos;s text stands in your own log too.</source>
        <translation>{shared} des Textes der anderen Person stehen auch in Ihrem eigenen Logbuch.</translation>
    </message>
    <message>
        <source>{size} MB are kept. The same command goes on from there.</source>
        <translation>{size} MB bleiben erhalten. Derselbe Befehl macht von dort weiter.</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} gibt es schon.</translation>
    </message>
    <message>
        <source>{texts} texts that the adapter has learnt are long enough, and {TEXTS} are needed.</source>
        <translation>{texts} Texte, die der Adapter gelernt hat, sind lang genug, und {TEXTS} sind nötig.</translation>
    </message>
    <message>
        <source>{text} is no time of the day.</source>
        <translation>{text} ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>{there} cannot be written.</source>
        <translation>{there} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>{title} came with the app, which falls back on it.</source>
        <translation>{title} kam mit der App, die darauf zurückgreift.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: {url}.</source>
        <translation>{title} konnte nicht geladen werden: {url}.</translation>
    </message>
    <message>
        <source>{title} is being fetched by another process.</source>
        <translation>{title} wird gerade von einem anderen Prozess geladen.</translation>
    </message>
    <message>
        <source>{title} is not on this machine.</source>
        <translation>{title} ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{told}; the gate kept what was in use.</source>
        <translation>{told}; die Prüfung hat behalten, was in Gebrauch war.</translation>
    </message>
    <message>
        <source>{told}; the new adapter is in use.</source>
        <translation>{told}; der neue Adapter ist in Gebrauch.</translation>
    </message>
    <message>
        <source>{upper} could not be written or read: {strerror}.</source>
        <translation>{upper} ließ sich nicht schreiben oder lesen: {strerror}.</translation>
    </message>
    <message>
        <source>{value} is no value for {name}.</source>
        <translation>{value} ist kein Wert für {name}.</translation>
    </message>
    <message>
        <source>{which} ended or cannot be reached any more.</source>
        <translation>{which} wurde beendet oder ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>{which} was stopped and left the run.</source>
        <translation>{which} wurde angehalten und hat den Lauf verlassen.</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>What is newer is hidden</source>
        <translation>Was neuer ist, wird ausgeblendet</translation>
    </message>
    <message>
        <source>What is older is hidden</source>
        <translation>Was älter ist, wird ausgeblendet</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Wann es geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Arrows move in time. Shift with arrows chooses a range, Enter narrows the list to it.</source>
        <translation>Pfeiltasten bewegen durch die Zeit. Mit der Umschalttaste wählen sie einen Zeitraum, die Eingabetaste schränkt die Liste darauf ein.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A capture is not saved. Discard it?</source>
        <translation>Eine erfasste Notiz ist nicht gespeichert. Verwerfen?</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Notiz erfassen</translation>
    </message>
    <message>
        <source>Captured as entry {seq}</source>
        <translation>Als Eintrag {seq} erfasst</translation>
    </message>
    <message>
        <source>The vault stays open: what you have typed could not be kept. {why}</source>
        <translation>Der Tresor bleibt offen: Was Sie getippt haben, konnte nicht gespeichert werden. {why}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message numerus="yes">
        <source>%n adapters were learnt on it from your words, and count while it is in use.</source>
        <translation>
            <numerusform>%n Adapter wurde darauf aus Ihren Worten gelernt und zählt, solange es in Verwendung ist.</numerusform>
            <numerusform>%n Adapter wurden darauf aus Ihren Worten gelernt und zählen, solange es in Verwendung ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>Add its &amp;file…</source>
        <translation>&amp;Datei dafür hinzufügen…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Geladen von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Go &amp;on with the download…</source>
        <translation>Laden &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>It {fits}.</source>
        <translation>Es {fits}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Erstellt aus</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Benötigter Speicher</translation>
    </message>
    <message>
        <source>Nothing was learnt on it yet.</source>
        <translation>Darauf wurde noch nichts gelernt.</translation>
    </message>
    <message>
        <source>Nothing was learnt on it yet: each model has adapters of its own. What was learnt on the model in use stays, and counts again when you go back to it; the next run begins anew on this one, from the same log.</source>
        <translation>Darauf wurde noch nichts gelernt: Jedes Modell hat eigene Adapter. Was auf dem jetzt verwendeten Modell gelernt wurde, bleibt und zählt wieder, wenn Sie dorthin zurückkehren; der nächste Lauf beginnt auf diesem neu, aus demselben Logbuch.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Laufwerk</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>This release vouches for no file of it. Fetch a GGUF file of {weights} yourself and add it.</source>
        <translation>Diese Version bürgt für keine Datei davon. Laden Sie selbst eine GGUF-Datei von {weights} und fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>too large for this machine</source>
        <translation>zu groß für diesen Rechner</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>{fit} It would write {speed}.</source>
        <translation>{fit} Es würde {speed} schreiben.</translation>
    </message>
    <message>
        <source>{size}, with your context</source>
        <translation>{size}, mit Ihrem Kontext</translation>
    </message>
</context>
<context>
    <name>DigestNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Your digest is here</source>
        <translation>Ihre Übersicht ist da</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Words of the model</source>
        <translation>Worte des Modells</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Von Ihnen geschrieben</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;New document</source>
        <translation>&amp;Neues Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Draft from one sentence (Ctrl+Shift+D)</source>
        <translation>Entwurf aus einem Satz (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>No document holds all these words.</source>
        <translation>Kein Dokument enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>Ihre Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Your documents will be listed here.</source>
        <translation>Hier erscheinen Ihre Dokumente.</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message numerus="yes">
        <source>%n changes accepted</source>
        <translation>
            <numerusform>%n Änderung angenommen</numerusform>
            <numerusform>%n Änderungen angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of it is too long for an editor, or it has too many. Export it to go on elsewhere.</source>
        <translation>Eine Zeile davon ist zu lang für einen Editor, oder es sind zu viele. Exportieren Sie es, um anderswo weiterzumachen.</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Eine frühere Version</translation>
    </message>
    <message>
        <source>An earlier version, for reading</source>
        <translation>Eine frühere Version, zum Lesen</translation>
    </message>
    <message>
        <source>Begin with an empty page, or let the model draft a text from one sentence of yours. Documents are saved by themselves, and every version is kept.</source>
        <translation>Beginnen Sie mit einer leeren Seite, oder lassen Sie das Modell aus einem Satz von Ihnen einen Text entwerfen. Dokumente werden automatisch gespeichert, und jede Version bleibt erhalten.</translation>
    </message>
    <message>
        <source>Changes made elsewhere were taken over.</source>
        <translation>Anderswo gemachte Änderungen wurden übernommen.</translation>
    </message>
    <message>
        <source>Draft from one sentence</source>
        <translation>Entwurf aus einem Satz</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>For the selected passage</source>
        <translation>Für den markierten Abschnitt</translation>
    </message>
    <message>
        <source>For the whole text</source>
        <translation>Für den ganzen Text</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>Die frühere Version ist jetzt die neueste.</translation>
    </message>
    <message>
        <source>There is no ghost text at present: {reason}</source>
        <translation>Zurzeit gibt es keinen Geistertext: {reason}</translation>
    </message>
    <message>
        <source>This document is shown for reading only.</source>
        <translation>Dieses Dokument wird nur zum Lesen gezeigt.</translation>
    </message>
    <message>
        <source>This document was changed elsewhere in the same place.</source>
        <translation>Dieses Dokument wurde anderswo an derselben Stelle geändert.</translation>
    </message>
    <message>
        <source>What do you want to write?</source>
        <translation>Was möchten Sie schreiben?</translation>
    </message>
    <message>
        <source>What you wrote is kept. The other text is among the versions.</source>
        <translation>Was Sie geschrieben haben, bleibt erhalten. Der andere Text ist unter den Versionen.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Critique</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>Aufsatz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Überarbeitung</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc leaves</source>
        <translation>Ctrl+Enter speichert · Esc verlässt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min Lesezeit</numerusform>
            <numerusform>%n min Lesezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exportieren (Ctrl+E)</translation>
    </message>
    <message>
        <source>Find and replace ({keys})</source>
        <translation>Suchen und ersetzen ({keys})</translation>
    </message>
    <message>
        <source>Markdown. After a pause, words may be offered: Tab takes them, Escape dismisses them.</source>
        <translation>Markdown. Nach einer Pause werden vielleicht Wörter angeboten: Tab übernimmt sie, Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Markiert: {count}</translation>
    </message>
    <message>
        <source>Show or hide the documents (F9)</source>
        <translation>Dokumente ein- oder ausblenden (F9)</translation>
    </message>
    <message>
        <source>Suggestions (Ctrl+R)</source>
        <translation>Vorschläge (Ctrl+R)</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Versions (Ctrl+H)</source>
        <translation>Versionen (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write. It is saved by itself.</source>
        <translation>Schreiben Sie. Gespeichert wird automatisch.</translation>
    </message>
</context>
<context>
    <name>EnclosedFiles</name>
    <message>
        <source>A capture takes at most {count} files.</source>
        <translation>Eine Notiz nimmt höchstens {count} Dateien auf.</translation>
    </message>
    <message>
        <source>A folder cannot be attached.</source>
        <translation>Ein Ordner kann nicht angehängt werden.</translation>
    </message>
    <message>
        <source>Add the files in it, or import the folder.</source>
        <translation>Fügen Sie die Dateien darin hinzu, oder importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>Files that will be saved with the text</source>
        <translation>Dateien, die mit dem Text gespeichert werden</translation>
    </message>
    <message>
        <source>Save this one, then capture the rest.</source>
        <translation>Speichern Sie diese, und erfassen Sie dann den Rest.</translation>
    </message>
    <message numerus="yes">
        <source>pasted text, %n characters</source>
        <translation>
            <numerusform>eingefügter Text, %n Zeichen</numerusform>
            <numerusform>eingefügter Text, %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Redact…</source>
        <translation>&amp;Schwärzen…</translation>
    </message>
    <message>
        <source>A citation of entry {seq} is in the clipboard.</source>
        <translation>Ein Zitatverweis auf Eintrag {seq} ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Als &amp;Zitatverweis kopieren</translation>
    </message>
    <message>
        <source>Open the &amp;document</source>
        <translation>&amp;Dokument öffnen</translation>
    </message>
    <message>
        <source>Open the con&amp;versation</source>
        <translation>&amp;Gespräch öffnen</translation>
    </message>
    <message>
        <source>The text of entry {seq} is in the clipboard.</source>
        <translation>Der Text von Eintrag {seq} ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>EntryAttachments</name>
    <message>
        <source>A copy can be saved.</source>
        <translation>Eine Kopie kann gespeichert werden.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>Vorschau von {name}</translation>
    </message>
    <message>
        <source>Preview {name}</source>
        <translation>Vorschau von {name} zeigen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy of {name}…</source>
        <translation>Kopie von {name} speichern…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>and more: {count} in all</source>
        <translation>und weitere: insgesamt {count}</translation>
    </message>
    <message>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
</context>
<context>
    <name>EntryFacts</name>
    <message>
        <source>About {seq}</source>
        <translation>Über {seq}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Begins with {seq}</source>
        <translation>Beginnt mit {seq}</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Chec&amp;k this entry</source>
        <translation>Diesen Eintrag &amp;kontrollieren</translation>
    </message>
    <message>
        <source>Document {seq}</source>
        <translation>Dokument {seq}</translation>
    </message>
    <message>
        <source>Follows {seq}</source>
        <translation>Folgt auf {seq}</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash des Eintrags davor</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>Hash dieses Eintrags</translation>
    </message>
    <message>
        <source>In place of {seq}</source>
        <translation>Anstelle von {seq}</translation>
    </message>
    <message>
        <source>It holds text that you did not write, or was made from such text.</source>
        <translation>Er enthält Text, den Sie nicht geschrieben haben, oder entstand aus solchem Text.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Newer version of {seq}</source>
        <translation>Neuere Version von {seq}</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Question {seq}</source>
        <translation>Frage {seq}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Suggestion {seq}</source>
        <translation>Vorschlag {seq}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tainted</source>
        <translation>Mit Fremdtext</translation>
    </message>
    <message>
        <source>Time taken from</source>
        <translation>Zeit entnommen aus</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Where the entry comes from</source>
        <translation>Woher der Eintrag stammt</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>none: this is the first entry</source>
        <translation>keiner: Dies ist der erste Eintrag</translation>
    </message>
</context>
<context>
    <name>EntryLearning</name>
    <message numerus="yes">
        <source>%n adapters learnt it</source>
        <translation>
            <numerusform>%n Adapter hat ihn gelernt</numerusform>
            <numerusform>%n Adapter haben ihn gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>No adapter has learnt it.</source>
        <translation>Kein Adapter hat ihn gelernt.</translation>
    </message>
    <message>
        <source>The text as it is learnt, with what teaches marked</source>
        <translation>Der Text, wie er gelernt wird; was lehrt, ist markiert</translation>
    </message>
    <message>
        <source>You captured it incognito: it is kept out of training, and no prompt is given it.</source>
        <translation>Sie haben ihn inkognito erfasst: Er bleibt aus dem Training heraus und wird keinem Prompt mitgegeben.</translation>
    </message>
    <message>
        <source>first in {run} on {day}</source>
        <translation>zuerst in {run} am {day}</translation>
    </message>
    <message>
        <source>{adapters}, {when}; none of them is in use.</source>
        <translation>{adapters}, {when}; keiner davon ist in Gebrauch.</translation>
    </message>
    <message>
        <source>{adapters}, {when}; the one in use is among them: {adapter}.</source>
        <translation>{adapters}, {when}; darunter ist der, der in Gebrauch ist: {adapter}.</translation>
    </message>
    <message>
        <source>{rule}, weight {weight}: {count} characters. {why}</source>
        <translation>{rule}, Gewicht {weight}: {count} Zeichen. {why}</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>About the entry</source>
        <translation>Über den Eintrag</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>Eintrag {seq}</translation>
    </message>
    <message>
        <source>F&amp;ormatted</source>
        <translation>F&amp;ormatiert</translation>
    </message>
    <message>
        <source>Holds text of others</source>
        <translation>Enthält Text anderer</translation>
    </message>
    <message>
        <source>Incognito</source>
        <translation>Inkognito</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing refers to this entry: no answer cites it, and nobody judged or corrected it.</source>
        <translation>Nichts verweist auf diesen Eintrag: Keine Antwort zitiert ihn, und niemand hat ihn beurteilt oder berichtigt.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Show Markdown formatted, or the text exactly as it was written</source>
        <translation>Markdown formatiert zeigen oder den Text genau so, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>This entry holds facts but no text.</source>
        <translation>Dieser Eintrag enthält Angaben, aber keinen Text.</translation>
    </message>
    <message>
        <source>This entry was redacted. That there was one remains; what it said is gone.</source>
        <translation>Dieser Eintrag wurde geschwärzt. Dass es ihn gab, bleibt; was er sagte, ist fort.</translation>
    </message>
    <message>
        <source>What refers to this entry</source>
        <translation>Was auf diesen Eintrag verweist</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Checked just now: it is what was written, and follows the entry before it.</source>
        <translation>Eben geprüft: Er ist, was geschrieben wurde, und schließt an den Eintrag davor an.</translation>
    </message>
    <message>
        <source>It is held out: the next run is proved on it and never learns from it.</source>
        <translation>Er wird zurückgehalten: Der nächste Lauf wird an ihm geprüft und lernt nie aus ihm.</translation>
    </message>
    <message>
        <source>It is not in the next run.</source>
        <translation>Er ist nicht im nächsten Lauf.</translation>
    </message>
    <message>
        <source>The log has not been checked whole yet.</source>
        <translation>Das Logbuch wurde noch nicht ganz geprüft.</translation>
    </message>
    <message>
        <source>The next run learns from it.</source>
        <translation>Der nächste Lauf lernt aus ihm.</translation>
    </message>
    <message>
        <source>The next run reads it before the first text it learns from.</source>
        <translation>Der nächste Lauf liest ihn vor dem ersten Text, aus dem er lernt.</translation>
    </message>
    <message>
        <source>This entry is not as it was written: {problems}.</source>
        <translation>Dieser Eintrag ist nicht so, wie er geschrieben wurde: {problems}.</translation>
    </message>
    <message>
        <source>Whole as of the last check, {day}.</source>
        <translation>Unversehrt nach der letzten Prüfung, {day}.</translation>
    </message>
    <message>
        <source>Written after the last check of the whole log, {day}.</source>
        <translation>Nach der letzten Prüfung des ganzen Logbuchs geschrieben, {day}.</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>gehört zu ihm</translation>
    </message>
    <message>
        <source>cites it</source>
        <translation>zitiert ihn</translation>
    </message>
    <message>
        <source>corrects it</source>
        <translation>berichtigt ihn</translation>
    </message>
    <message>
        <source>is a newer version of it</source>
        <translation>ist eine neuere Fassung von ihm</translation>
    </message>
    <message>
        <source>judges it</source>
        <translation>beurteilt ihn</translation>
    </message>
    <message>
        <source>redacted it</source>
        <translation>hat ihn geschwärzt</translation>
    </message>
    <message>
        <source>was made from it</source>
        <translation>ist aus ihm entstanden</translation>
    </message>
    <message>
        <source>was shown it</source>
        <translation>bekam ihn gezeigt</translation>
    </message>
    <message>
        <source>{kind} {seq} {how}, {day}</source>
        <translation>{kind} {seq} {how}, {day}</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Learnt, weight {weight}: {why}</source>
        <translation>Gelernt, Gewicht {weight}: {why}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Weggelassen: {why}</translation>
    </message>
    <message>
        <source>held out for the test</source>
        <translation>für den Test zurückbehalten</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>nicht in diesem Lauf</translation>
    </message>
    <message>
        <source>read before the first</source>
        <translation>vor dem ersten gelesen</translation>
    </message>
    <message>
        <source>to be learnt</source>
        <translation>zu lernen</translation>
    </message>
    <message>
        <source>{part} · {kind} · {when} · {tokens} tokens · {opening}</source>
        <translation>{part} · {kind} · {when} · {tokens} Token · {opening}</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds of text</source>
        <translation>Arten von Text</translation>
    </message>
    <message>
        <source>Open this entr&amp;y</source>
        <translation>Diesen Ei&amp;ntrag öffnen</translation>
    </message>
    <message>
        <source>Passages of the chosen text</source>
        <translation>Stellen des gewählten Textes</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Logbuch wird gelesen…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules that decided</source>
        <translation>Regeln, die entschieden haben</translation>
    </message>
    <message>
        <source>See every text the next run would learn, what of it is left out, and why, before it is learnt.</source>
        <translation>Sehen Sie jeden Text, den der nächste Lauf lernen würde, was davon weggelassen wird und warum – bevor er gelernt wird.</translation>
    </message>
    <message>
        <source>Show &amp;what would be learnt</source>
        <translation>&amp;Zeigen, was gelernt würde</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The newest texts of the next run</source>
        <translation>Die neuesten Texte des nächsten Laufs</translation>
    </message>
    <message>
        <source>Tokens, about</source>
        <translation>Token, etwa</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>Wofür sie sind</translation>
    </message>
    <message>
        <source>What would be learnt</source>
        <translation>Was gelernt würde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Your own words are learnt; what is quoted, answered or marked is only read.</source>
        <translation>Ihre eigenen Worte werden gelernt; was zitiert, geantwortet oder markiert ist, wird nur gelesen.</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>&amp;Redact in the log…</source>
        <translation>Im Logbuch sch&amp;wärzen…</translation>
    </message>
    <message>
        <source>An export holds all of it as Markdown, JSON and plain files. It is not encrypted: whoever has it can read it. Redacting takes what an entry says out of the log for good; choose the entry in the log.</source>
        <translation>Ein Export enthält alles als Markdown, JSON und einfache Dateien. Er ist nicht verschlüsselt: Wer ihn hat, kann ihn lesen. Schwärzen nimmt das, was ein Eintrag sagt, für immer aus dem Logbuch; wählen Sie den Eintrag im Logbuch.</translation>
    </message>
    <message>
        <source>An export is not encrypted.</source>
        <translation>Ein Export ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose where to put the folder of the export</source>
        <translation>Wählen, wohin der Ordner des Exports kommt</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to {folder}.</source>
        <translation>Exportiert nach {folder}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Take it out, or take it back</source>
        <translation>Mitnehmen oder zurücknehmen</translation>
    </message>
    <message>
        <source>These sealed files are damaged and missing from it: {names}.</source>
        <translation>Diese versiegelten Dateien sind beschädigt und fehlen darin: {names}.</translation>
    </message>
    <message>
        <source>Whoever has the folder can read everything you wrote. Put it on a drive that only you use.</source>
        <translation>Wer den Ordner hat, kann alles lesen, was Sie geschrieben haben. Legen Sie ihn auf ein Laufwerk, das nur Sie benutzen.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export, unencrypted</source>
        <translation>Unverschlüsselt exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>Pfeiltasten gehen von Zelle zu Zelle</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Ein Modell herunterladen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>I have read the &amp;terms and accept them</source>
        <translation>Ich habe die &amp;Bedingungen gelesen und nehme sie an</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Only the address and a range of bytes are sent; the server sees your network address. The file counts only if its SHA-256 is the one this release knows.</source>
        <translation>Gesendet werden nur die Adresse und ein Bereich von Bytes; der Server sieht Ihre Netzwerkadresse. Die Datei zählt nur, wenn ihre SHA-256 die ist, die diese Version kennt.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Terms, to be read in your browser</source>
        <translation>Bedingungen, zum Lesen in Ihrem Browser</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>90 % interval</source>
        <translation>90-%-Intervall</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>Pfeiltasten gehen von Zelle zu Zelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n Stelle ersetzt</numerusform>
            <numerusform>%n Stellen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find the next (Enter)</source>
        <translation>Nächste Stelle suchen (Enter)</translation>
    </message>
    <message>
        <source>Find the one before (Shift+Enter)</source>
        <translation>Vorherige Stelle suchen (Shift+Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Choose the folder of your vault</source>
        <translation>Den Ordner Ihres Tresors wählen</translation>
    </message>
    <message>
        <source>It learns from what you write, on this machine only. Enhancement, not replacement.</source>
        <translation>Es lernt aus dem, was Sie schreiben, nur auf diesem Rechner. Es ergänzt Sie und ersetzt Sie nicht.</translation>
    </message>
    <message>
        <source>STEP {number} OF {all}</source>
        <translation>SCHRITT {number} VON {all}</translation>
    </message>
    <message>
        <source>The folder of a vault holds a file vault.json.</source>
        <translation>Der Ordner eines Tresors enthält eine Datei vault.json.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>In {folder} gibt es keinen Tresor.</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Choose a folder: {name}</source>
        <translation>Ordner wählen: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Bits a byte</source>
        <translation>Bit je Byte</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>In use before</source>
        <translation>Bisher in Verwendung</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Other people&apos;s text</source>
        <translation>Texte anderer</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Your newest text ({count})
surely better</source>
        <translation>Ihre neuesten Texte ({count})
sicher besser</translation>
    </message>
    <message>
        <source>Your newest texts, {count} of them, which it never saw, cost it {share} % fewer bits than before.</source>
        <translation>Ihre neuesten Texte, {count} an der Zahl, die er nie gesehen hat, kosten ihn {share} % weniger Bit als zuvor.</translation>
    </message>
    <message>
        <source>Your newest texts, {count} of them, which it never saw, cost it {share} % more bits than before.</source>
        <translation>Ihre neuesten Texte, {count} an der Zahl, die er nie gesehen hat, kosten ihn {share} % mehr Bit als zuvor.</translation>
    </message>
    <message>
        <source>Your text of long ago ({count})</source>
        <translation>Ihre Texte von früher ({count})</translation>
    </message>
    <message>
        <source>{change}
({low} to {high})</source>
        <translation>{change}
({low} bis {high})</translation>
    </message>
    <message>
        <source>{said} Gain {gain} bits a byte, 90 % interval {low} to {high}; lower losses are better.</source>
        <translation>{said} Gewinn {gain} Bit je Byte, 90-%-Intervall {low} bis {high}; ein kleinerer Verlust ist besser.</translation>
    </message>
    <message>
        <source>{title}
at most {limit} worse</source>
        <translation>{title}
höchstens {limit} schlechter</translation>
    </message>
</context>
<context>
    <name>GateFacts</name>
    <message>
        <source>After a run, a candidate has to prove itself: better on your newest text, which it never saw, and no worse on other people&apos;s. Both will be shown here.</source>
        <translation>Nach einem Lauf muss ein Kandidat sich beweisen: besser bei Ihrem neuesten Text, den er nie gesehen hat, und nicht schlechter bei dem anderer Leute. Beides wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Held back. {reason}</source>
        <translation>Zurückgehalten. {reason}</translation>
    </message>
    <message>
        <source>Passed. {reason}</source>
        <translation>Bestanden. {reason}</translation>
    </message>
    <message>
        <source>What the gate measured</source>
        <translation>Was die Prüfung gemessen hat</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>Bits a byte of base, current and candidate</source>
        <translation>Bit je Byte von Basis, jetzigem Stand und Kandidat</translation>
    </message>
    <message>
        <source>The last test before use</source>
        <translation>Die letzte Prüfung vor dem Gebrauch</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>Bit je Byte</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>current</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>other people&apos;s text</source>
        <translation>Text anderer Leute</translation>
    </message>
    <message>
        <source>your newest text</source>
        <translation>Ihr neuester Text</translation>
    </message>
</context>
<context>
    <name>GhostWriter</name>
    <message>
        <source>Suggestion: {text}. Tab accepts it.</source>
        <translation>Vorschlag: {text}. Tab nimmt ihn an.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Capture a thought</source>
        <translation>Einen Gedanken erfassen</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Every word of the search has to be in the instruction or key.</source>
        <translation>Jedes Wort der Suche muss in der Anleitung oder Taste vorkommen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>Keys: {place}</source>
        <translation>Tasten: {place}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search the help: what do you want to do?</source>
        <translation>Hilfe durchsuchen: Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Show the &amp;tour again</source>
        <translation>&amp;Rundgang noch einmal zeigen</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>A gate measures it on texts it has not read. Only what passes is used.</source>
        <translation>Eine Prüfung misst ihn an Texten, die er nicht gelesen hat. Nur was besteht, wird benutzt.</translation>
    </message>
    <message>
        <source>A number such as [12] is an entry it used: choose it to read that entry.</source>
        <translation>Eine Zahl wie [12] ist ein Eintrag, der benutzt wurde: Wählen Sie sie, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Ask, and the model on this machine answers. It can look up your log.</source>
        <translation>Fragen Sie, und das Modell auf diesem Rechner antwortet. Es kann in Ihrem Logbuch nachsehen.</translation>
    </message>
    <message>
        <source>Background says what is due, what waits and why. You can pause it, or do it now.</source>
        <translation>„Hintergrund“ sagt, was fällig ist, was wartet und warum. Sie können es pausieren oder sofort erledigen.</translation>
    </message>
    <message>
        <source>Bring in what you have written</source>
        <translation>Hereinholen, was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>Einen Gedanken erfassen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Choose Import in the menu, or drag a folder or file onto the window.</source>
        <translation>Wählen Sie im Menü Importieren oder ziehen Sie einen Ordner oder eine Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>Choose a folder for daily backups in the settings, best on another drive.</source>
        <translation>Wählen Sie in den Einstellungen einen Ordner für tägliche Sicherungen, am besten auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>Choose some text to have it said differently; you decide about every change.</source>
        <translation>Wählen Sie ein Stück Text, um es anders sagen zu lassen; über jede Änderung entscheiden Sie.</translation>
    </message>
    <message>
        <source>Ctrl+F searches the page you are on.</source>
        <translation>Strg+F durchsucht die Seite, auf der Sie sind.</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, actions, settings and keys by their words.</source>
        <translation>Strg+K findet Seiten, Aktionen, Einstellungen und Tasten nach ihren Worten.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, where that can be taken back.</source>
        <translation>Strg+Z nimmt zurück, was Sie zuletzt getan haben, wo das möglich ist.</translation>
    </message>
    <message>
        <source>Each night distant entries are brought together. In the morning the best is on Insights.</source>
        <translation>Jede Nacht werden entfernte Einträge zusammengebracht. Morgens steht das Beste unter „Einfälle“.</translation>
    </message>
    <message>
        <source>Endorse, correct or reject an answer: it learns from that, and you can take it back.</source>
        <translation>Bestätigen, berichtigen oder lehnen Sie eine Antwort ab: Daraus wird gelernt, und Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>Entries never change. Redacting removes the text of one for good, and says what had learnt it.</source>
        <translation>Einträge ändern sich nie. Schwärzen entfernt den Text eines Eintrags für immer und sagt, was ihn gelernt hatte.</translation>
    </message>
    <message>
        <source>Everything is encrypted on this machine. Lock with Ctrl+L, or let it lock.</source>
        <translation>Auf diesem Rechner ist alles verschlüsselt. Sperren Sie mit Strg+L, oder lassen Sie es sich von selbst sperren.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>It learns, daydreams, checks and backs up while nobody is at the machine, and stops at a touch.</source>
        <translation>Es lernt, tagträumt, prüft und sichert, während niemand am Rechner ist, und hört bei der ersten Berührung auf.</translation>
    </message>
    <message>
        <source>It works while the vault is locked, too: what you save joins your log at the next unlock.</source>
        <translation>Das geht auch, während der Tresor gesperrt ist: Was Sie speichern, kommt beim nächsten Entsperren in Ihr Logbuch.</translation>
    </message>
    <message>
        <source>Keep it private, and safe</source>
        <translation>Privat und sicher halten</translation>
    </message>
    <message>
        <source>Keep the recovery code on paper: without it and the passphrase all is lost.</source>
        <translation>Bewahren Sie den Wiederherstellungscode auf Papier auf: Ohne ihn und die Passphrase ist alles verloren.</translation>
    </message>
    <message>
        <source>Keep what helps and dismiss the rest: it learns what interests you. Answer its questions there.</source>
        <translation>Behalten Sie, was hilft, und verwerfen Sie den Rest: Es lernt, was Sie interessiert. Beantworten Sie dort seine Fragen.</translation>
    </message>
    <message>
        <source>Learning reads your own words and makes an adapter, a small part of a model.</source>
        <translation>Das Lernen liest Ihre eigenen Worte und macht daraus einen Adapter, einen kleinen Teil eines Modells.</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>Lernen lassen</translation>
    </message>
    <message>
        <source>Let it work while you are away</source>
        <translation>Es arbeiten lassen, während Sie weg sind</translation>
    </message>
    <message>
        <source>Nights need a vault that is open: start at login, and let locking wait for the work of the night.</source>
        <translation>Nächte brauchen einen offenen Tresor: Lassen Sie es beim Anmelden starten und das Sperren auf die Nachtarbeit warten.</translation>
    </message>
    <message>
        <source>Not every day brings something. A quiet day is better than a poor insight.</source>
        <translation>Nicht jeder Tag bringt etwas. Ein stiller Tag ist besser als ein schlechter Einfall.</translation>
    </message>
    <message>
        <source>Press the keys for capture in any program, or choose Capture in the menu.</source>
        <translation>Drücken Sie in einem beliebigen Programm die Tasten zum Erfassen, oder wählen Sie im Menü Notiz erfassen.</translation>
    </message>
    <message>
        <source>Read what the night brought</source>
        <translation>Lesen, was die Nacht gebracht hat</translation>
    </message>
    <message>
        <source>Say in one sentence what it is about, or begin to write.</source>
        <translation>Sagen Sie in einem Satz, worum es geht, oder fangen Sie an zu schreiben.</translation>
    </message>
    <message>
        <source>Say which names are yours, so that others&apos; words are not taken for your own.</source>
        <translation>Sagen Sie, welche Namen Ihre sind, damit die Worte anderer nicht für Ihre gehalten werden.</translation>
    </message>
    <message>
        <source>Tab takes what is suggested in grey; go on writing and it goes away.</source>
        <translation>Tab übernimmt, was in Grau vorgeschlagen wird; schreiben Sie weiter, und es verschwindet.</translation>
    </message>
    <message>
        <source>Write a draft</source>
        <translation>Einen Entwurf schreiben</translation>
    </message>
    <message>
        <source>Write, and save with Ctrl+Enter. Esc hides the window and keeps the text.</source>
        <translation>Schreiben Sie, und speichern Sie mit Strg+Enter. Esc blendet das Fenster aus und behält den Text.</translation>
    </message>
    <message>
        <source>You can pause, go on later, go back to an earlier adapter, and compare two without names.</source>
        <translation>Sie können pausieren, später fortfahren, zu einem früheren Adapter zurückkehren und zwei ohne Namen vergleichen.</translation>
    </message>
    <message>
        <source>Your files are only read. What is imported twice is kept once.</source>
        <translation>Ihre Dateien werden nur gelesen. Was zweimal importiert wird, wird einmal behalten.</translation>
    </message>
</context>
<context>
    <name>HowToRow</name>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Dorthin: {what}</translation>
    </message>
    <message>
        <source>In a terminal: {verbs}</source>
        <translation>In einem Terminal: {verbs}</translation>
    </message>
</context>
<context>
    <name>Hunk</name>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Out of date: the text has changed since</source>
        <translation>Veraltet: Der Text hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Angenommen</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Abgelehnt</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>A folder of Markdown files, for example an Obsidian vault. They are only read; what is imported twice is kept once.</source>
        <translation>Ein Ordner mit Markdown-Dateien, zum Beispiel ein Obsidian-Vault. Sie werden nur gelesen; was zweimal importiert wird, wird einmal behalten.</translation>
    </message>
    <message>
        <source>An import has ended</source>
        <translation>Ein Import ist beendet</translation>
    </message>
    <message>
        <source>An import has failed</source>
        <translation>Ein Import ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Bring in your notes</source>
        <translation>Ihre Notizen hereinholen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder of notes</source>
        <translation>Einen Ordner mit Notizen wählen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Dateien mit Problemen</translation>
    </message>
    <message>
        <source>Folder of notes</source>
        <translation>Ordner mit Notizen</translation>
    </message>
    <message>
        <source>Folder, or drop files here</source>
        <translation>Ordner, oder Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Recognise what it is</source>
        <translation>Erkennen, was es ist</translation>
    </message>
    <message>
        <source>Stopped. {said}</source>
        <translation>Angehalten. {said}</translation>
    </message>
    <message>
        <source>Who are you in these notes? Names, separated by commas (optional)</source>
        <translation>Wer sind Sie in diesen Notizen? Namen, durch Kommas getrennt (freiwillig)</translation>
    </message>
    <message>
        <source>Your names in these notes</source>
        <translation>Ihre Namen in diesen Notizen</translation>
    </message>
    <message>
        <source>{added} texts added, {skipped} already there, {failed} not read.</source>
        <translation>{added} Texte hinzugefügt, {skipped} schon da, {failed} nicht gelesen.</translation>
    </message>
    <message>
        <source>{count} texts added so far…</source>
        <translation>Bisher {count} Texte hinzugefügt…</translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message>
        <source>Looking what would come in…</source>
        <translation>Es wird nachgesehen, was hereinkäme…</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Was importiert würde</translation>
    </message>
    <message>
        <source>Which of these names are yours?</source>
        <translation>Welche dieser Namen sind Ihre?</translation>
    </message>
    <message>
        <source>Written from {first} to {last}.</source>
        <translation>Geschrieben von {first} bis {last}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} is me</source>
        <translation>{name} bin ich</translation>
    </message>
    <message>
        <source>{origin}: {count}</source>
        <translation>{origin}: {count}</translation>
    </message>
    <message>
        <source>{source}: {added} texts would be added, {skipped} are here already, {failed} cannot be read.</source>
        <translation>{source}: {added} Texte würden hinzugefügt, {skipped} sind schon da, {failed} sind nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>Answer…</source>
        <translation>Beantworten…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Insight, entry {seq}</source>
        <translation>Einfall, Eintrag {seq}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Die Einträge zeigen</translation>
    </message>
    <message>
        <source>Some of what it rests on was not written by you.</source>
        <translation>Einiges, worauf es beruht, haben nicht Sie geschrieben.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>You have answered this.</source>
        <translation>Sie haben das beantwortet.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>rests on words of others</source>
        <translation>beruht auf Worten anderer</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>A question for you</source>
        <translation>Eine Frage an Sie</translation>
    </message>
    <message>
        <source>A quiet day: nothing has passed the bar since {time}.</source>
        <translation>Ein stiller Tag: Seit {time} war nichts gut genug.</translation>
    </message>
    <message>
        <source>Bringing entries together</source>
        <translation>Einträge werden zusammengebracht</translation>
    </message>
    <message>
        <source>Daydreams</source>
        <translation>Tagträume</translation>
    </message>
    <message>
        <source>Entries drawn by chance</source>
        <translation>Zufällig gezogene Einträge</translation>
    </message>
    <message>
        <source>Its time has come</source>
        <translation>Seine Zeit ist gekommen</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen geblieben</translation>
    </message>
    <message>
        <source>Letting the best compete</source>
        <translation>Die Besten treten gegeneinander an</translation>
    </message>
    <message>
        <source>New insights: {count}.</source>
        <translation>Neue Einfälle: {count}.</translation>
    </message>
    <message>
        <source>Nothing new: no insight has passed the bar since the last ones.</source>
        <translation>Nichts Neues: Seit den letzten war kein Einfall gut genug.</translation>
    </message>
    <message>
        <source>Nothing passed the bar this time.</source>
        <translation>Diesmal war nichts gut genug.</translation>
    </message>
    <message>
        <source>Something you could write</source>
        <translation>Etwas, das Sie schreiben könnten</translation>
    </message>
    <message>
        <source>Stopped. The next run goes on with what it has found.</source>
        <translation>Angehalten. Der nächste Lauf macht mit dem weiter, was gefunden ist.</translation>
    </message>
    <message>
        <source>The most alike entries</source>
        <translation>Die ähnlichsten Einträge</translation>
    </message>
    <message>
        <source>You have dismissed this.</source>
        <translation>Sie haben das verworfen.</translation>
    </message>
    <message>
        <source>You keep this.</source>
        <translation>Sie behalten das.</translation>
    </message>
    <message>
        <source>You said otherwise before</source>
        <translation>Früher sagten Sie es anders</translation>
    </message>
    <message>
        <source>chosen by daydreaming</source>
        <translation>vom Tagträumen gewählt</translation>
    </message>
    <message>
        <source>drawn by chance, for comparison</source>
        <translation>zum Vergleich zufällig gezogen</translation>
    </message>
    <message>
        <source>pairs so far: {count}</source>
        <translation>Paare bisher: {count}</translation>
    </message>
    <message>
        <source>the most alike, for comparison</source>
        <translation>zum Vergleich die ähnlichsten</translation>
    </message>
    <message>
        <source>{kept} of {judged} judged, {shown} shown</source>
        <translation>{kept} von {judged} beurteilten, {shown} gezeigt</translation>
    </message>
    <message>
        <source>{pairs} pairs of entries, {candidates} texts; {survivors} stood up to the filters.</source>
        <translation>{pairs} Paare von Einträgen, {candidates} Texte; {survivors} bestanden die Filter.</translation>
    </message>
    <message>
        <source>{said} Its entries were {how}.</source>
        <translation>{said} Seine Einträge wurden so gewählt: {how}.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Daydream now</source>
        <translation>Jetzt &amp;tagträumen</translation>
    </message>
    <message>
        <source>Daydreaming has ended</source>
        <translation>Das Tagträumen ist beendet</translation>
    </message>
    <message>
        <source>Each night distant entries of your log are brought together, and the best of what comes of it is here in the morning, with the entries it rests on. Keep what helps and dismiss what does not: it learns from that.</source>
        <translation>Jede Nacht werden entfernte Einträge Ihres Logbuchs zusammengebracht, und das Beste, was daraus wird, steht morgens hier, mit den Einträgen, auf denen es beruht. Behalten Sie, was hilft, und verwerfen Sie, was nicht hilft: Daraus wird gelernt.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einfälle</translation>
    </message>
    <message>
        <source>Minutes of daydreaming</source>
        <translation>Minuten Tagträumen</translation>
    </message>
    <message>
        <source>No insights yet</source>
        <translation>Noch keine Einfälle</translation>
    </message>
    <message>
        <source>Show &amp;older ones</source>
        <translation>Ä&amp;ltere zeigen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The insight is dismissed.</source>
        <translation>Der Einfall ist verworfen.</translation>
    </message>
    <message>
        <source>The insight is kept.</source>
        <translation>Der Einfall ist behalten.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Your answer is entry {seq}.</source>
        <translation>Ihre Antwort ist Eintrag {seq}.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Do it now</source>
        <translation>Jetzt erledigen</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Not done: {job}.</source>
        <translation>Nicht erledigt: {job}.</translation>
    </message>
</context>
<context>
    <name>KeysControl</name>
    <message>
        <source>Press the keys… (Esc: as before, Backspace: none)</source>
        <translation>Drücken Sie die Tasten… (Esc: wie zuvor, Rücktaste: keine)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>&amp;New recovery code…</source>
        <translation>&amp;Neuer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>Backups made before a change still open with what opened them then.</source>
        <translation>Sicherungen von vor einer Änderung öffnen sich weiter mit dem, was sie damals öffnete.</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Changing it, a few seconds…</source>
        <translation>Wird geändert, ein paar Sekunden…</translation>
    </message>
    <message>
        <source>If somebody may have learnt a secret and copied your files, give the vault new keys: everything is put under them, with a new passphrase and a new recovery code. The vault must be closed everywhere for that: lock, and choose &quot;New keys&quot; where the passphrase is asked for.</source>
        <translation>Wenn jemand ein Geheimnis erfahren und Ihre Dateien kopiert haben könnte, geben Sie dem Tresor neue Schlüssel: Alles kommt unter sie, mit einer neuen Passphrase und einem neuen Wiederherstellungscode. Der Tresor muss dafür überall geschlossen sein: Sperren Sie, und wählen Sie „Neue Schlüssel“, wo nach der Passphrase gefragt wird.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Making it, a few seconds…</source>
        <translation>Wird erstellt, ein paar Sekunden…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The &amp;keyring of this desktop opens the vault, too</source>
        <translation>Auch der Sch&amp;lüsselbund dieses Desktops öffnet den Tresor</translation>
    </message>
    <message>
        <source>The former one opens nothing here.</source>
        <translation>Der frühere öffnet hier nichts mehr.</translation>
    </message>
    <message>
        <source>The next unlock asks for the new one.</source>
        <translation>Das nächste Entsperren fragt nach der neuen.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>The present code stops working, and so does its emergency sheet. The new one is shown once.</source>
        <translation>Der jetzige Code gilt dann nicht mehr, und sein Notfallblatt auch nicht. Der neue wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>The recovery code is changed.</source>
        <translation>Der Wiederherstellungscode ist geändert.</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>Der Wiederherstellungscode bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that encrypts.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der verschlüsselt.</translation>
    </message>
    <message>
        <source>Turn keyring on</source>
        <translation>Schlüsselbund einschalten</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Wird eingeschaltet…</translation>
    </message>
    <message>
        <source>Whoever can use this desktop while you are logged in can then open the vault.</source>
        <translation>Wer diesen Desktop benutzen kann, während Sie angemeldet sind, kann dann den Tresor öffnen.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Adapter {name} is in use: it learnt {count} of your texts and predicts your words {gain} bits a byte better than what was in use before it.</source>
        <translation>Adapter {name} ist in Verwendung: Er hat {count} Ihrer Texte gelernt und sagt Ihre Worte um {gain} Bit je Byte besser voraus als das, was davor in Verwendung war.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Modell wird befragt</translation>
    </message>
    <message>
        <source>Asking who wrote it</source>
        <translation>Prüfen, wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Choosing what to learn</source>
        <translation>Auswählen, was gelernt wird</translation>
    </message>
    <message>
        <source>Everything anew</source>
        <translation>Alles neu</translation>
    </message>
    <message>
        <source>Folding the adapter in</source>
        <translation>Adapter wird verschmolzen</translation>
    </message>
    <message>
        <source>How much it writes like you</source>
        <translation>Wie sehr es wie Sie schreibt</translation>
    </message>
    <message>
        <source>How varied it writes</source>
        <translation>Wie abwechslungsreich es schreibt</translation>
    </message>
    <message>
        <source>How well it predicts you</source>
        <translation>Wie gut es Sie vorhersagt</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Letting the model comment</source>
        <translation>Modell kommentiert</translation>
    </message>
    <message>
        <source>Letting the model write</source>
        <translation>Modell schreibt</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Making it hold under pressure</source>
        <translation>Wird gegen Druck gefestigt</translation>
    </message>
    <message>
        <source>Measuring on text it never saw</source>
        <translation>Messen an Texten, die es nie gesehen hat</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Not measured yet: {names}.</source>
        <translation>Noch nicht gemessen: {names}.</translation>
    </message>
    <message>
        <source>Nothing was changed: the new adapter did not pass the gate.</source>
        <translation>Nichts wurde geändert: Der neue Adapter hat die Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>On Apple&apos;s graphics</source>
        <translation>Auf der Apple-Grafik</translation>
    </message>
    <message>
        <source>On the graphics card</source>
        <translation>Auf der Grafikkarte</translation>
    </message>
    <message>
        <source>On the processor</source>
        <translation>Auf dem Prozessor</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Nur was neu ist</translation>
    </message>
    <message>
        <source>The base model answers as it was downloaded; nothing has been learnt from your words yet.</source>
        <translation>Das Basismodell antwortet so, wie es heruntergeladen wurde; aus Ihren Worten wurde noch nichts gelernt.</translation>
    </message>
    <message>
        <source>The new adapter is in use.</source>
        <translation>Der neue Adapter ist in Verwendung.</translation>
    </message>
    <message>
        <source>The run is saved.</source>
        <translation>Der Lauf ist gespeichert.</translation>
    </message>
    <message>
        <source>Training goes on from here the next time.</source>
        <translation>Das Training geht beim nächsten Mal von hier weiter.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Waiting for the other machines</source>
        <translation>Warten auf die anderen Rechner</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>What it has by heart</source>
        <translation>Was es auswendig kann</translation>
    </message>
    <message>
        <source>Wherever it is fastest</source>
        <translation>Wo es am schnellsten geht</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <translation>Adapter wird geschrieben</translation>
    </message>
    <message>
        <source>You beside another author</source>
        <translation>Sie neben einem anderen Autor</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>step {step} of {of}</source>
        <translation>Schritt {step} von {of}</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{date}, another adapter</source>
        <translation>{date}, anderer Adapter</translation>
    </message>
    <message>
        <source>{name} is not used any more: it had learnt a text that was redacted since.</source>
        <translation>{name} wird nicht mehr verwendet: Der Adapter hatte einen Text gelernt, der seither geschwärzt wurde.</translation>
    </message>
    <message>
        <source>{number} Wh</source>
        <translation>{number} Wh</translation>
    </message>
    <message>
        <source>{number} bits a byte</source>
        <translation>{number} Bit je Byte</translation>
    </message>
    <message>
        <source>{number} tokens a second</source>
        <translation>{number} Token pro Sekunde</translation>
    </message>
    <message>
        <source>{tokens} tokens in {time}</source>
        <translation>{tokens} Token in {time}</translation>
    </message>
    <message>
        <source>{took}, {number} watt-hours</source>
        <translation>{took}, {number} Wattstunden</translation>
    </message>
</context>
<context>
    <name>LearningJob</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>A measurement has ended</source>
        <translation>Eine Messung ist beendet</translation>
    </message>
    <message>
        <source>Adapter {name} is in use again.</source>
        <translation>Adapter {name} ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Adapter {name} is in use now.</source>
        <translation>Adapter {name} ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Parts of learning</source>
        <translation>Teile des Lernens</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The base model answers now, without an adapter.</source>
        <translation>Jetzt antwortet das Basismodell, ohne Adapter.</translation>
    </message>
    <message>
        <source>The paused run is given up.</source>
        <translation>Der pausierte Lauf ist aufgegeben.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
</context>
<context>
    <name>LineageGraph</name>
    <message>
        <source>Arrow keys choose an adapter; what is known of it follows</source>
        <translation>Pfeiltasten wählen einen Adapter; was über ihn bekannt ist, folgt</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>Neu &amp;messen</translation>
    </message>
    <message>
        <source>Add a GGUF file of your own, or drop it here</source>
        <translation>Eine eigene GGUF-Datei hinzufügen oder hier ablegen</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Fit this machine</source>
        <translation>Passend für diesen Rechner</translation>
    </message>
    <message>
        <source>Measure how fast this machine reads memory, for a second or two</source>
        <translation>Ein, zwei Sekunden lang messen, wie schnell dieser Rechner Speicher liest</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models take {size} on disk.</source>
        <translation>Modelle belegen {size} auf der Festplatte.</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Kein Modell passt dazu.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Up and Down choose what is shown beside it</source>
        <translation>Auf und Ab wählen, was daneben gezeigt wird</translation>
    </message>
    <message>
        <source>Which models to list</source>
        <translation>Welche Modelle gezeigt werden</translation>
    </message>
    <message>
        <source>no graphics card that can be used</source>
        <translation>keine Grafikkarte, die benutzt werden kann</translation>
    </message>
    <message>
        <source>{memory} of memory, {free} free</source>
        <translation>{memory} Arbeitsspeicher, {free} frei</translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt spe&amp;rren</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Sperren nach Minuten ohne Nutzung</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Jetzt sperren (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;here:</source>
        <translation>Sperren, wenn niemand &amp;da ist:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>after </source>
        <translation>nach </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>&amp;Best match first, when searching</source>
        <translation>Beim Suchen &amp;beste Treffer zuerst</translation>
    </message>
    <message>
        <source>&amp;Choose dates…</source>
        <translation>&amp;Daten wählen…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter l&amp;öschen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Not redacted</source>
        <translation>Nicht &amp;geschwärzt</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Ä&amp;lteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Redacted</source>
        <translation>Ge&amp;schwärzt</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>Geschrieben &amp;von</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filter und Reihenfolge</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <translation>Letzte &amp;30 Tage</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Letzte &amp;7 Tage</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>Not redacted</source>
        <translation>Nicht geschwärzt</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Seit {first}</translation>
    </message>
    <message>
        <source>The app&apos;s &amp;own notes too</source>
        <translation>Auch die eigenen &amp;Notizen der App</translation>
    </message>
    <message>
        <source>The app&apos;s own notes too</source>
        <translation>Auch die eigenen Notizen der App</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>Dieses &amp;Jahr</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Bis {last}</translation>
    </message>
    <message>
        <source>W&amp;hen written</source>
        <translation>&amp;Wann geschrieben</translation>
    </message>
    <message>
        <source>With &amp;attachments</source>
        <translation>Mit An&amp;hängen</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Mit Anhängen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{source} ({count})</source>
        <translation>{source} ({count})</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>Einen Gedanken erfassen</translation>
    </message>
    <message>
        <source>Choose an entry to read it. Entries never change.</source>
        <translation>Wählen Sie einen Eintrag, um ihn zu lesen. Einträge ändern sich nie.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Drop files or folders to import them</source>
        <translation>Dateien oder Ordner zum Importieren ablegen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Every word of the search has to be in the entry, and the filters hide some entries.</source>
        <translation>Jedes Wort der Suche muss im Eintrag vorkommen, und die Filter verbergen einige Einträge.</translation>
    </message>
    <message>
        <source>Every word of the search has to be in the entry.</source>
        <translation>Jedes Wort der Suche muss im Eintrag vorkommen.</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>Im&amp;portieren…</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Notizen importieren…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Redacted for good: {count}.</source>
        <translation>Für immer geschwärzt: {count}.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search your log</source>
        <translation>Ihr Logbuch durchsuchen</translation>
    </message>
    <message>
        <source>The best {count} of {all}</source>
        <translation>Die besten {count} von {all}</translation>
    </message>
    <message>
        <source>There are entries, but not of this kind, source or time.</source>
        <translation>Es gibt Einträge, aber nicht von dieser Art, Quelle oder Zeit.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What you capture, import and say is kept here, encrypted. Drop files here to import them.</source>
        <translation>Was Sie erfassen, importieren und sagen, wird hier verschlüsselt aufbewahrt. Legen Sie Dateien hier ab, um sie zu importieren.</translation>
    </message>
    <message>
        <source>{when}, {count}</source>
        <translation>{when}, {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Checking the log…</source>
        <translation>Logbuch wird geprüft…</translation>
    </message>
    <message>
        <source>Guardian Angel</source>
        <translation>Guardian Angel</translation>
    </message>
    <message>
        <source>Keep its files as they are. `guardian repair` and `guardian salvage` save what is whole, and a backup brings back what is not.</source>
        <translation>Lassen Sie seine Dateien, wie sie sind. `guardian repair` und `guardian salvage` retten, was unversehrt ist, und eine Sicherung bringt zurück, was es nicht ist.</translation>
    </message>
    <message>
        <source>Open the digest</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, none changed or missing.</source>
        <translation>Das Logbuch ist unversehrt: {count} Einträge, keiner verändert oder verloren.</translation>
    </message>
    <message>
        <source>Your digest is here.</source>
        <translation>Ihre Übersicht ist da.</translation>
    </message>
    <message>
        <source>Your log is damaged</source>
        <translation>Ihr Logbuch ist beschädigt</translation>
    </message>
    <message>
        <source>Your log is damaged and open for reading only. Nothing was changed.</source>
        <translation>Ihr Logbuch ist beschädigt und nur zum Lesen geöffnet. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Entry {seq} of your log</source>
        <translation>Eintrag {seq} Ihres Logbuchs</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source> % of the values kept</source>
        <translation> % der Werte behalten</translation>
    </message>
    <message>
        <source>&amp;Weigh by the texts each learnt, not equally</source>
        <translation>Nach den gelernten Texten &amp;gewichten, nicht gleich</translation>
    </message>
    <message>
        <source>Adapters to merge</source>
        <translation>Adapter zum Zusammenführen</translation>
    </message>
    <message>
        <source>Add up exactly (cat)</source>
        <translation>Genau addieren (cat)</translation>
    </message>
    <message>
        <source>Add up, then compress (svd)</source>
        <translation>Addieren, dann verdichten (svd)</translation>
    </message>
    <message>
        <source>Adds up what the adapters do and keeps the strongest part: small and nearly exact.</source>
        <translation>Addiert, was die Adapter tun, und behält den stärksten Teil: klein und fast genau.</translation>
    </message>
    <message>
        <source>Adds up what the adapters do exactly; the result is as large as all of them together.</source>
        <translation>Addiert genau, was die Adapter tun; das Ergebnis ist so groß wie alle zusammen.</translation>
    </message>
    <message>
        <source>Average (linear)</source>
        <translation>Mitteln (linear)</translation>
    </message>
    <message>
        <source>Averages both sides of each layer: rougher, and only for adapters of equal rank.</source>
        <translation>Mittelt beide Seiten jeder Schicht: gröber und nur für Adapter gleichen Ranges.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drops small values and those whose signs disagree: rougher, for adapters of equal rank.</source>
        <translation>Lässt kleine Werte fallen und solche, deren Vorzeichen sich widersprechen: gröber, für Adapter gleichen Ranges.</translation>
    </message>
    <message>
        <source>Drops values at random and scales the rest: rougher, for adapters of equal rank.</source>
        <translation>Lässt zufällig Werte fallen und skaliert den Rest: gröber, für Adapter gleichen Ranges.</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>Wie zusammengeführt wird</translation>
    </message>
    <message>
        <source>Keep values at random (dare)</source>
        <translation>Werte zufällig behalten (dare)</translation>
    </message>
    <message>
        <source>Keep what they agree on (ties)</source>
        <translation>Behalten, worin sie übereinstimmen (ties)</translation>
    </message>
    <message>
        <source>Merge adapters</source>
        <translation>Adapter zusammenführen</translation>
    </message>
    <message>
        <source>Merge and test</source>
        <translation>Zusammenführen und prüfen</translation>
    </message>
    <message>
        <source>Share of the values that is kept</source>
        <translation>Anteil der Werte, der behalten wird</translation>
    </message>
    <message>
        <source>The result is tested on texts that none of them learnt, and used only if it passes.</source>
        <translation>Das Ergebnis wird an Texten geprüft, die keiner von ihnen gelernt hat, und nur benutzt, wenn es besteht.</translation>
    </message>
    <message>
        <source>Up and Down choose, Space ticks</source>
        <translation>Auf und Ab wählen, die Leertaste hakt an</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Entry {seq} of your log</source>
        <translation>Eintrag {seq} Ihres Logbuchs</translation>
    </message>
    <message>
        <source>From your log:</source>
        <translation>Aus Ihrem Logbuch:</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Berichtigung speichern</translation>
    </message>
    <message>
        <source>Tab leads to what can be done with it</source>
        <translation>Tab führt zu dem, was man damit tun kann</translation>
    </message>
    <message>
        <source>What it should have said</source>
        <translation>Was es hätte sagen sollen</translation>
    </message>
    <message>
        <source>You put it right</source>
        <translation>Sie haben es berichtigt</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Sie schrieben</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Ihre Berichtigung</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>[{seq}]</source>
        <translation>[{seq}]</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>About this answer</source>
        <translation>Über diese Antwort</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>Eintrag {seq}</translation>
    </message>
    <message>
        <source>No entry of your log was used.</source>
        <translation>Es wurde kein Eintrag Ihres Logbuchs benutzt.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf sie beruht</translation>
    </message>
    <message>
        <source>[{seq}] {beginning}</source>
        <translation>[{seq}] {beginning}</translation>
    </message>
</context>
<context>
    <name>MessageFoot</name>
    <message>
        <source>About this answer</source>
        <translation>Über diese Antwort</translation>
    </message>
    <message>
        <source>Answer once more (A)</source>
        <translation>Noch einmal antworten (A)</translation>
    </message>
    <message>
        <source>Ask it to go on (G)</source>
        <translation>Fortfahren lassen (G)</translation>
    </message>
    <message>
        <source>Compare base model and adapter</source>
        <translation>Basismodell und Adapter vergleichen</translation>
    </message>
    <message>
        <source>Copy this answer (Ctrl+C)</source>
        <translation>Diese Antwort kopieren (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy this question (Ctrl+C)</source>
        <translation>Diese Frage kopieren (Ctrl+C)</translation>
    </message>
    <message>
        <source>Correct: say what it should have said (C)</source>
        <translation>Berichtigen: sagen, was es hätte sagen sollen (C)</translation>
    </message>
    <message>
        <source>Draft a text from it</source>
        <translation>Daraus einen Text entwerfen</translation>
    </message>
    <message>
        <source>Edit and ask again, on a branch of its own (E)</source>
        <translation>Bearbeiten und neu fragen, in einem eigenen Zweig (E)</translation>
    </message>
    <message>
        <source>Endorse: it is as it should be (E)</source>
        <translation>Bestätigen: Es ist, wie es sein soll (E)</translation>
    </message>
    <message>
        <source>More (M)</source>
        <translation>Mehr (M)</translation>
    </message>
    <message>
        <source>Reject: it is not as it should be (R)</source>
        <translation>Ablehnen: Es ist nicht, wie es sein soll (R)</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Im Logbuch zeigen</translation>
    </message>
    <message>
        <source>Show in the log (L)</source>
        <translation>Im Logbuch zeigen (L)</translation>
    </message>
    <message>
        <source>Take back what you said of it</source>
        <translation>Ihr Urteil darüber zurücknehmen</translation>
    </message>
    <message>
        <source>The next one (Right)</source>
        <translation>Die nächste (Rechts)</translation>
    </message>
    <message>
        <source>The one before (Left)</source>
        <translation>Die vorige (Links)</translation>
    </message>
    <message>
        <source>Three answers side by side</source>
        <translation>Drei Antworten nebeneinander</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>ModelStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Continue, it goes on meanwhile</source>
        <translation>&amp;Weiter, es läuft inzwischen fort</translation>
    </message>
    <message>
        <source>A small model came with the app and is ready now. A larger one writes better and takes longer. You can choose another at any time, on the page Models.</source>
        <translation>Ein kleines Modell kam mit der App und ist jetzt bereit. Ein größeres schreibt besser und braucht länger. Sie können jederzeit auf der Seite Modelle ein anderes wählen.</translation>
    </message>
    <message>
        <source>Continue, it goes on meanwhile</source>
        <translation>Weiter, es läuft inzwischen fort</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>{title} herunterladen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>For this machine it is the one that writes as fast as one reads.</source>
        <translation>Für diesen Rechner ist es das, das so schnell schreibt, wie man liest.</translation>
    </message>
    <message>
        <source>Measuring this machine, for a second or two…</source>
        <translation>Dieser Rechner wird gemessen, ein, zwei Sekunden…</translation>
    </message>
    <message>
        <source>Ready: {title}, {speed}.</source>
        <translation>Bereit: {title}, {speed}.</translation>
    </message>
    <message>
        <source>Ready: {title}.</source>
        <translation>Bereit: {title}.</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>Das Modell, das antwortet</translation>
    </message>
    <message>
        <source>These suit this machine too:</source>
        <translation>Auch diese passen zu diesem Rechner:</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Answers questions and follows what it is told.</source>
        <translation>Beantwortet Fragen und folgt dem, was man ihm sagt.</translation>
    </message>
    <message>
        <source>Continues a text; it never learnt to answer. It takes on your way of writing well.</source>
        <translation>Setzt einen Text fort; zu antworten hat es nie gelernt. Ihre Art zu schreiben nimmt es gut an.</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>etwa {count} Wörter je Sekunde</translation>
    </message>
    <message>
        <source>about {count} words a second, slower than one reads</source>
        <translation>etwa {count} Wörter je Sekunde, langsamer, als man liest</translation>
    </message>
    <message>
        <source>about {minutes} min at {speed} Mbit/s</source>
        <translation>etwa {minutes} min bei {speed} Mbit/s</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>fits in memory</source>
        <translation>passt in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>fits on the graphics card</source>
        <translation>passt auf die Grafikkarte</translation>
    </message>
    <message>
        <source>fits partly on the graphics card</source>
        <translation>passt teilweise auf die Grafikkarte</translation>
    </message>
    <message>
        <source>fits with a shorter context</source>
        <translation>passt mit kürzerem Kontext</translation>
    </message>
    <message>
        <source>less than a minute at {speed} Mbit/s</source>
        <translation>weniger als eine Minute bei {speed} Mbit/s</translation>
    </message>
    <message>
        <source>not known whether it fits</source>
        <translation>nicht bekannt, ob es passt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>{count} languages, by its makers</source>
        <translation>{count} Sprachen, laut Hersteller</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>{count} Wörter/s</translation>
    </message>
    <message>
        <source>{count} words/s, slow</source>
        <translation>{count} Wörter/s, langsam</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A large one takes a minute.</source>
        <translation>Bei einem großen dauert es eine Minute.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Eine Modelldatei wählen</translation>
    </message>
    <message>
        <source>Fetching {title}: {done} %</source>
        <translation>{title} wird geladen: {done} %</translation>
    </message>
    <message>
        <source>In use: {title}.</source>
        <translation>In Gebrauch: {title}.</translation>
    </message>
    <message>
        <source>Its file is deleted, for every vault of this account: this cannot be undone. To get it again, {size} have to be fetched. What was learnt on it stays.</source>
        <translation>Seine Datei wird gelöscht, für jeden Tresor dieses Kontos: Das lässt sich nicht rückgängig machen. Um es wiederzubekommen, müssen {size} geladen werden. Was darauf gelernt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>Measuring this machine…</source>
        <translation>Dieser Rechner wird gemessen…</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Ein Modell entfernen</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>{title} entfernen?</translation>
    </message>
    <message>
        <source>The app forgets it. Your file stays where it is, and can be added again.</source>
        <translation>Die App vergisst es. Ihre Datei bleibt, wo sie ist, und kann wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>da</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{title} is here. Choose it to use it.</source>
        <translation>{title} ist da. Wählen Sie es, um es zu benutzen.</translation>
    </message>
    <message>
        <source>{title} was added.</source>
        <translation>{title} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>{title} wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Passphrase, for example four random words</source>
        <translation>Passphrase, zum Beispiel vier zufällige Wörter</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
</context>
<context>
    <name>NightsSection</name>
    <message>
        <source>Do not &amp;work at night</source>
        <translation>Nachts nicht &amp;arbeiten</translation>
    </message>
    <message>
        <source>Let it &amp;work at night</source>
        <translation>Nachts &amp;arbeiten lassen</translation>
    </message>
    <message>
        <source>So that nights happen</source>
        <translation>Damit Nächte stattfinden</translation>
    </message>
    <message>
        <source>Turns both of these on, or off</source>
        <translation>Schaltet beides ein oder aus</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>&amp;Lineage</source>
        <translation>&amp;Abstammung</translation>
    </message>
    <message>
        <source>Here you will see what each run gained. A run reads your own words in the log, learns them into a small adapter, and tests it on texts it never saw; only what passes is used.</source>
        <translation>Hier sehen Sie später, was jeder Lauf gebracht hat. Ein Lauf liest Ihre eigenen Worte im Logbuch, lernt sie in einen kleinen Adapter und prüft ihn an Texten, die er nie gesehen hat; nur was besteht, wird benutzt.</translation>
    </message>
    <message>
        <source>Looking at what is new in your log…</source>
        <translation>Es wird nachgesehen, was in Ihrem Logbuch neu ist…</translation>
    </message>
    <message>
        <source>Nothing has been learnt yet</source>
        <translation>Noch wurde nichts gelernt</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>&amp;Nachweis</translation>
    </message>
    <message>
        <source>To the &amp;run</source>
        <translation>Zum &amp;Lauf</translation>
    </message>
    <message>
        <source>What answers you</source>
        <translation>Was Ihnen antwortet</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message numerus="yes">
        <source>%n pairs to go</source>
        <translation>
            <numerusform>noch %n Paar</numerusform>
            <numerusform>noch %n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Erster Text</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>No difference (0)</source>
        <translation>Kein Unterschied (0)</translation>
    </message>
    <message>
        <source>Press 1 for the first, 2 for the second, 0 for no difference</source>
        <translation>Drücken Sie 1 für den ersten, 2 für den zweiten, 0 für keinen Unterschied</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Zweiter Text</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Stop here; go on later</source>
        <translation>Hier aufhören; später fortfahren</translation>
    </message>
    <message>
        <source>The first (1)</source>
        <translation>Der erste (1)</translation>
    </message>
    <message>
        <source>The first was {first}, the second {second}.</source>
        <translation>Der erste war {first}, der zweite {second}.</translation>
    </message>
    <message>
        <source>The second (2)</source>
        <translation>Der zweite (2)</translation>
    </message>
    <message>
        <source>Two texts to choose from</source>
        <translation>Zwei Texte zur Wahl</translation>
    </message>
    <message>
        <source>Which one could be yours?</source>
        <translation>Welcher könnte von Ihnen sein?</translation>
    </message>
    <message>
        <source>“{opening} …”</source>
        <translation>„{opening} …“</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl suchen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Search the log for “{text}”</source>
        <translation>Das Logbuch nach „{text}“ durchsuchen</translation>
    </message>
    <message>
        <source>Setting · {group}</source>
        <translation>Einstellung · {group}</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter does it · Esc goes back</source>
        <translation>Auf und Ab wählen · Enter führt aus · Esc geht zurück</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>Auf und Ab wählen, Enter führt aus</translation>
    </message>
    <message>
        <source>What do you want to do? A page, an action, a setting…</source>
        <translation>Was möchten Sie tun? Eine Seite, eine Aktion, eine Einstellung…</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>From {least} to {most}</source>
        <translation>Von {least} bis {most}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens</source>
        <translation>Auf und Ab wählen, Enter öffnet</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>&amp;Make my vault</source>
        <translation>Meinen Tresor an&amp;legen</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Eine Passphrase wählen</translation>
    </message>
    <message>
        <source>I have a &amp;backup…</source>
        <translation>Ich habe eine &amp;Sicherung…</translation>
    </message>
    <message>
        <source>It locks everything you write here, on this machine. Nobody can reset it for you; the next step gives you a recovery code in case you forget it.</source>
        <translation>Sie verschließt alles, was Sie hier schreiben, auf diesem Rechner. Niemand kann sie für Sie zurücksetzen; der nächste Schritt gibt Ihnen einen Wiederherstellungscode, falls Sie sie vergessen.</translation>
    </message>
    <message>
        <source>Making it, a few seconds…</source>
        <translation>Wird erstellt, ein paar Sekunden…</translation>
    </message>
    <message>
        <source>My vault is in another &amp;folder…</source>
        <translation>Mein Tresor ist in einem anderen &amp;Ordner…</translation>
    </message>
</context>
<context>
    <name>PausingSection</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Pause for an &amp;hour</source>
        <translation>Eine &amp;Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>&amp;Bis morgen pausieren</translation>
    </message>
</context>
<context>
    <name>PersonaPanel</name>
    <message>
        <source> entries</source>
        <translation> Einträge</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Commentary: the model comments on your newest entries, each claim naming the entry it rests on, and learns from that at low weight if the gate finds that it helps.</source>
        <translation>Kommentar: Das Modell kommentiert Ihre neuesten Einträge, wobei jede Aussage den Eintrag nennt, auf dem sie beruht, und lernt daraus mit geringem Gewicht, wenn die Prüfung ergibt, dass es hilft.</translation>
    </message>
    <message>
        <source>Commenting</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Consistency: the same answers under flattery, pressure and pretended authority. It learns its own answers to plain questions; the gate decides. After a rebuild this follows by itself.</source>
        <translation>Beständigkeit: dieselben Antworten unter Schmeichelei, Druck und vorgeblicher Autorität. Es lernt seine eigenen Antworten auf schlichte Fragen; die Prüfung entscheidet. Nach einem Neuaufbau folgt das von selbst.</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many entries to comment on</source>
        <translation>Wie viele Einträge kommentiert werden</translation>
    </message>
    <message>
        <source>It holds better, and the new adapter is in use.</source>
        <translation>Es ist beständiger, und der neue Adapter ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Let it co&amp;mment</source>
        <translation>Ko&amp;mmentieren lassen</translation>
    </message>
    <message>
        <source>Making it hold</source>
        <translation>Beständigkeit wird geübt</translation>
    </message>
    <message>
        <source>Measure &amp;how it holds</source>
        <translation>Beständigkeit me&amp;ssen</translation>
    </message>
    <message>
        <source>Measuring and teaching it to hold need an adapter in use; train first.</source>
        <translation>Um Beständigkeit zu messen und zu üben, muss ein Adapter in Gebrauch sein; trainieren Sie zuerst.</translation>
    </message>
    <message>
        <source>More ways to learn</source>
        <translation>Weitere Arten zu lernen</translation>
    </message>
    <message>
        <source>No comment stood up to the filters; nothing was learnt.</source>
        <translation>Kein Kommentar bestand die Filter; nichts wurde gelernt.</translation>
    </message>
    <message>
        <source>Nothing was changed: the gate held the result back.</source>
        <translation>Nichts wurde geändert: Die Prüfung hielt das Ergebnis zurück.</translation>
    </message>
    <message>
        <source>Teach it to h&amp;old</source>
        <translation>Beständigkeit ü&amp;ben</translation>
    </message>
    <message>
        <source>The comments did not surely help; nothing was changed.</source>
        <translation>Die Kommentare helfen nicht sicher; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The comments help, and the new adapter is in use.</source>
        <translation>Die Kommentare helfen, und der neue Adapter ist in Gebrauch.</translation>
    </message>
    <message>
        <source>This is how it holds now.</source>
        <translation>So beständig ist es jetzt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Under pressure {flips} % of its words would be others than in its plain answers; it follows {followed} % of corrections that come with a reason.</source>
        <translation>Unter Druck wären {flips} % seiner Wörter andere als in seinen schlichten Antworten; es folgt {followed} % der Berichtigungen, die einen Grund nennen.</translation>
    </message>
    <message>
        <source>{claims} claims in {written} comments on {entries} entries.</source>
        <translation>{claims} Aussagen in {written} Kommentaren zu {entries} Einträgen.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Everything is kept on this machine, under a key that only you can open.</source>
        <translation>Alles wird auf diesem Rechner aufbewahrt, unter einem Schlüssel, den nur Sie öffnen können.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Nothing in your log is lost. The reference of this report is {reference}.</source>
        <translation>Nichts in Ihrem Logbuch ist verloren. Das Kennzeichen dieses Berichts ist {reference}.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>In der App ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>A backup counts only once it was read back and checked whole.</source>
        <translation>Eine Sicherung zählt erst, wenn sie zurückgelesen und ganz geprüft wurde.</translation>
    </message>
    <message>
        <source>A damaged log is opened for reading only, and nothing in it is changed.</source>
        <translation>Ein beschädigtes Logbuch wird nur zum Lesen geöffnet, und nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>A model is fetched only when you ask for it. The server then sees an address and a range of bytes, and your network address, as with any web page; nothing names you or what you write.</source>
        <translation>Ein Modell wird nur geladen, wenn Sie es verlangen. Der Server sieht dann eine Adresse und einen Bereich von Bytes sowie Ihre Netzwerkadresse, wie bei jeder Webseite; nichts nennt Sie oder das, was Sie schreiben.</translation>
    </message>
    <message>
        <source>A passphrase that can be guessed will be.</source>
        <translation>Eine Passphrase, die sich erraten lässt, wird erraten.</translation>
    </message>
    <message>
        <source>A small model may follow what a quoted text tells it to write. It can only write.</source>
        <translation>Ein kleines Modell kann dem folgen, was ein zitierter Text ihm zu schreiben sagt. Es kann nur schreiben.</translation>
    </message>
    <message>
        <source>An export is in clear, and lies where you put it. So does a report.</source>
        <translation>Ein Export ist unverschlüsselt und liegt, wo Sie ihn ablegen. Ein Bericht auch.</translation>
    </message>
    <message>
        <source>Answers, drafts, learning, search and checks run here, without a network.</source>
        <translation>Antworten, Entwürfe, Lernen, Suche und Prüfungen laufen hier, ohne Netz.</translation>
    </message>
    <message>
        <source>Backups and exports keep what they held, also a text that you redact later.</source>
        <translation>Sicherungen und Exporte behalten, was sie enthielten, auch einen Text, den Sie später schwärzen.</translation>
    </message>
    <message>
        <source>Backups go where you choose. They are encrypted before they leave the vault&apos;s folder.</source>
        <translation>Sicherungen gehen dorthin, wo Sie es wählen. Sie sind verschlüsselt, bevor sie den Ordner des Tresors verlassen.</translation>
    </message>
    <message>
        <source>Before learning, passwords, keys, card numbers and other people&apos;s addresses are masked.</source>
        <translation>Vor dem Lernen werden Passwörter, Schlüssel, Kartennummern und Adressen anderer Leute unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>Each entry is chained to those before it: a changed, missing or reordered one is found.</source>
        <translation>Jeder Eintrag ist mit denen davor verkettet: Ein geänderter, fehlender oder umgestellter wird entdeckt.</translation>
    </message>
    <message>
        <source>Each guess of the passphrase takes this machine about a second and much memory.</source>
        <translation>Jeder Versuch, die Passphrase zu erraten, kostet diesen Rechner etwa eine Sekunde und viel Speicher.</translation>
    </message>
    <message>
        <source>Locking ends everything that holds your words or keys, and starts the app anew, empty.</source>
        <translation>Sperren beendet alles, was Ihre Worte oder Schlüssel hält, und startet die App neu und leer.</translation>
    </message>
    <message>
        <source>Masking finds no names, and no passwords in plain sentences.</source>
        <translation>Das Unkenntlichmachen findet keine Namen und keine Passwörter in gewöhnlichen Sätzen.</translation>
    </message>
    <message>
        <source>Nobody else reads it</source>
        <translation>Niemand sonst liest es</translation>
    </message>
    <message>
        <source>Nothing changes unseen, and nothing is lost</source>
        <translation>Nichts ändert sich ungesehen, und nichts geht verloren</translation>
    </message>
    <message>
        <source>Nothing, unless you send it. There is no account and no telemetry.</source>
        <translation>Nichts, außer wenn Sie es senden. Es gibt kein Konto und keine Telemetrie.</translation>
    </message>
    <message>
        <source>Redacting takes a text out of every page of the log and out of what was derived from it.</source>
        <translation>Schwärzen nimmt einen Text aus jeder Seite des Logbuchs und aus dem, was daraus abgeleitet wurde.</translation>
    </message>
    <message>
        <source>Sleep, hibernation and swap keep memory; encrypt the whole disk against that.</source>
        <translation>Energiesparmodus, Ruhezustand und Auslagerung bewahren Speicher auf; verschlüsseln Sie dagegen die ganze Festplatte.</translation>
    </message>
    <message>
        <source>The keyring of this desktop holds one random secret, only if you turned it on.</source>
        <translation>Der Schlüsselbund dieses Desktops hält ein zufälliges Geheimnis, nur wenn Sie ihn eingeschaltet haben.</translation>
    </message>
    <message>
        <source>The processes that run models hold no key of the vault, and on Linux no network.</source>
        <translation>Die Prozesse, die Modelle ausführen, haben keinen Schlüssel des Tresors und unter Linux kein Netz.</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Was nicht versprochen werden kann</translation>
    </message>
    <message>
        <source>What is promised, and &amp;what is not</source>
        <translation>Was versprochen wird und was n&amp;icht</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <source>What was saved survives a power cut, a full disk and a killed app at any moment.</source>
        <translation>Was gespeichert war, übersteht jederzeit einen Stromausfall, eine volle Festplatte und eine abgebrochene App.</translation>
    </message>
    <message>
        <source>What you capture while the vault is locked can only be read once it is open again.</source>
        <translation>Was Sie erfassen, während der Tresor gesperrt ist, lässt sich erst lesen, wenn er wieder offen ist.</translation>
    </message>
    <message>
        <source>Whoever controls this machine while the vault is open can read what you can read.</source>
        <translation>Wer diesen Rechner beherrscht, während der Tresor offen ist, kann lesen, was Sie lesen können.</translation>
    </message>
    <message>
        <source>Without the passphrase, the recovery code or the keyring, if it is on, nobody reads a word.</source>
        <translation>Ohne die Passphrase, den Wiederherstellungscode oder den Schlüsselbund, falls er an ist, liest niemand ein Wort.</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>Answers and drafts come from it instead of {instead}. It learnt {count} of your texts. Nothing is deleted, and you can go back at any time.</source>
        <translation>Antworten und Entwürfe kommen dann von ihm (bisher: {instead}). Er hat {count} Ihrer Texte gelernt. Nichts wird gelöscht, und Sie können jederzeit zurück.</translation>
    </message>
    <message>
        <source>Answers and drafts come from the adapter that was promoted before it, or from the base model if there was none. Adapter {name} stays and can be used again.</source>
        <translation>Antworten und Entwürfe kommen dann von dem Adapter, der davor übernommen wurde, oder vom Basismodell, falls es keinen gab. Adapter {name} bleibt und kann wieder verwendet werden.</translation>
    </message>
    <message>
        <source>Go back to what was in use before {name}?</source>
        <translation>Zurück zu dem, was vor {name} in Verwendung war?</translation>
    </message>
    <message>
        <source>Use adapter {name} from now on?</source>
        <translation>Adapter {name} von jetzt an verwenden?</translation>
    </message>
    <message>
        <source>adapter {name}</source>
        <translation>Adapter {name}</translation>
    </message>
    <message>
        <source>the base model alone</source>
        <translation>das Basismodell allein</translation>
    </message>
</context>
<context>
    <name>ProofOptions</name>
    <message>
        <source> characters of each</source>
        <translation> Zeichen von jedem</translation>
    </message>
    <message>
        <source> texts</source>
        <translation> Texte</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>A diarist of another century</source>
        <translation>Ein Tagebuchschreiber aus einem anderen Jahrhundert</translation>
    </message>
    <message>
        <source>All of these but the one over time, one after the other. It may take an hour.</source>
        <translation>Alle diese außer dem Verlauf über die Zeit, eins nach dem anderen. Das kann eine Stunde dauern.</translation>
    </message>
    <message>
        <source>Another author…</source>
        <translation>Anderer Autor…</translation>
    </message>
    <message>
        <source>Beside whom</source>
        <translation>Neben wem</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>Dessen Ordner wählen…</translation>
    </message>
    <message>
        <source>Everything about the adapter in use</source>
        <translation>Alles über den Adapter in Gebrauch</translation>
    </message>
    <message>
        <source>How many texts it writes</source>
        <translation>Wie viele Texte es schreibt</translation>
    </message>
    <message>
        <source>How many texts, from the oldest</source>
        <translation>Wie viele Texte, vom ältesten an</translation>
    </message>
    <message>
        <source>How much of each text</source>
        <translation>Wie viel von jedem Text</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Notes of another author</source>
        <translation>Notizen eines anderen Autors</translation>
    </message>
    <message>
        <source>Over time, text by text</source>
        <translation>Über die Zeit, Text für Text</translation>
    </message>
    <message>
        <source>Predicts your newest texts, which the adapter never learnt. Some minutes.</source>
        <translation>Sagt Ihre neuesten Texte voraus, die der Adapter nie gelernt hat. Einige Minuten.</translation>
    </message>
    <message>
        <source>Scores each of your texts, then learns it, in a scratch adapter that is thrown away: about ten seconds a text on two cores. When stopped, it goes on from there.</source>
        <translation>Bewertet jeden Ihrer Texte und lernt ihn dann, in einem Wegwerf-Adapter: etwa zehn Sekunden je Text auf zwei Kernen. Wird es angehalten, geht es von dort weiter.</translation>
    </message>
    <message>
        <source>The same, beside an adapter made of another author&apos;s texts: how much of the gain is you, and not the genre. Some minutes longer.</source>
        <translation>Dasselbe neben einem Adapter aus den Texten eines anderen Autors: wie viel des Gewinns Sie sind und nicht die Gattung. Einige Minuten länger.</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Wo gerechnet wird</translation>
    </message>
    <message>
        <source>Whether it says passages of yours word for word, and would give away planted secrets.</source>
        <translation>Ob es Stellen von Ihnen Wort für Wort sagt und eingestreute Geheimnisse verraten würde.</translation>
    </message>
    <message>
        <source>Whether it writes as variedly as you, or always the same.</source>
        <translation>Ob es so abwechslungsreich schreibt wie Sie oder immer gleich.</translation>
    </message>
    <message>
        <source>Whether verifiers of style take what it writes for yours. It writes some dozens of texts.</source>
        <translation>Ob Stilprüfer das, was es schreibt, für Ihres halten. Es schreibt einige Dutzend Texte.</translation>
    </message>
    <message>
        <source>all texts</source>
        <translation>alle Texte</translation>
    </message>
    <message>
        <source>as many texts as is usual</source>
        <translation>so viele Texte wie üblich</translation>
    </message>
    <message>
        <source>whole texts</source>
        <translation>ganze Texte</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung läuft</translation>
    </message>
    <message>
        <source>Not everything could be measured.</source>
        <translation>Nicht alles konnte gemessen werden.</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Seinen &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Answer with what was learnt from your own words</source>
        <translation>Mit dem antworten, was aus Ihren eigenen Worten gelernt wurde</translation>
    </message>
    <message>
        <source>Ask, or think aloud…</source>
        <translation>Fragen oder laut denken…</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter begins a line</source>
        <translation>Enter sendet · Shift+Enter beginnt eine Zeile</translation>
    </message>
    <message>
        <source>Look up entries of your log and cite them</source>
        <translation>Einträge Ihres Logbuchs nachschlagen und zitieren</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Use my &amp;adapter</source>
        <translation>Meinen &amp;Adapter benutzen</translation>
    </message>
    <message>
        <source>Use my &amp;log</source>
        <translation>Mein &amp;Logbuch benutzen</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>&amp;Incognito</source>
        <translation>&amp;Inkognito</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Einen anlegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Attach a picture of the screen (Ctrl+P)</source>
        <translation>Ein Bildschirmfoto anhängen (Ctrl+P)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation>Dateien anhängen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Notiz erfassen</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc hides, and keeps the text</source>
        <translation>Ctrl+Enter speichert · Esc blendet aus und behält den Text</translation>
    </message>
    <message>
        <source>Entry {seq} was taken back; its text is here again.</source>
        <translation>Eintrag {seq} wurde zurückgenommen; sein Text ist wieder hier.</translation>
    </message>
    <message>
        <source>Locked. What you save joins your log at the next unlock.</source>
        <translation>Gesperrt. Was Sie speichern, kommt beim nächsten Entsperren in Ihr Logbuch.</translation>
    </message>
    <message>
        <source>No picture of the screen was given.</source>
        <translation>Es kam kein Bildschirmfoto.</translation>
    </message>
    <message>
        <source>Nothing learns from it, and no prompt is given it; search finds it.</source>
        <translation>Nichts lernt daraus, und keinem Prompt wird es mitgegeben; die Suche findet es.</translation>
    </message>
    <message>
        <source>Saved as entry {seq}</source>
        <translation>Als Eintrag {seq} gespeichert</translation>
    </message>
    <message>
        <source>Saved. It joins your log at the next unlock.</source>
        <translation>Gespeichert. Es kommt beim nächsten Entsperren in Ihr Logbuch.</translation>
    </message>
    <message>
        <source>Take what is on the clipboard (Ctrl+Shift+V)</source>
        <translation>Inhalt der Zwischenablage übernehmen (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Text to capture</source>
        <translation>Zu erfassender Text</translation>
    </message>
    <message>
        <source>There is no vault yet. Your text stays here until you have made one.</source>
        <translation>Es gibt noch keinen Tresor. Ihr Text bleibt hier, bis Sie einen angelegt haben.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be captured.</source>
        <translation>In der Zwischenablage ist nichts, was sich erfassen ließe.</translation>
    </message>
    <message>
        <source>What should not be forgotten? #tags help to find it again</source>
        <translation>Was soll nicht vergessen werden? #Schlagwörter helfen, es wiederzufinden</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Five characters of the recovery code above</source>
        <translation>Fünf Zeichen des Wiederherstellungscodes darüber</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>It opens your vault if you forget the passphrase. It is shown only now. Write it on paper, or print the emergency sheet, and keep it away from this machine.</source>
        <translation>Er öffnet Ihren Tresor, wenn Sie die Passphrase vergessen. Er wird nur jetzt gezeigt. Schreiben Sie ihn auf Papier, oder drucken Sie das Notfallblatt, und bewahren Sie es fern von diesem Rechner auf.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Type two of its groups back:</source>
        <translation>Geben Sie zwei seiner Gruppen ein:</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Schreiben Sie Ihren Wiederherstellungscode auf</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message>
        <source>&amp;Also redact what may repeat it</source>
        <translation>&amp;Auch schwärzen, was ihn wiederholen könnte</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Redact for good</source>
        <translation>Für immer &amp;schwärzen</translation>
    </message>
    <message>
        <source>Its text, title and attachments are removed for good. That there was an entry remains, and the chain holds. This cannot be undone.</source>
        <translation>Sein Text, sein Titel und seine Anhänge werden für immer entfernt. Dass es einen Eintrag gab, bleibt, und die Kette hält. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Looking what this reaches…</source>
        <translation>Es wird nachgesehen, was das betrifft…</translation>
    </message>
    <message>
        <source>Nothing else holds it: no adapter, no backup, no other entry.</source>
        <translation>Nichts sonst enthält ihn: kein Adapter, keine Sicherung, kein anderer Eintrag.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Redact entry {seq}</source>
        <translation>Eintrag {seq} schwärzen</translation>
    </message>
    <message>
        <source>Redact this entry?</source>
        <translation>Diesen Eintrag schwärzen?</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Wird geschwärzt</translation>
    </message>
    <message>
        <source>These adapters learnt it, and the next training leaves them behind: {adapters}.</source>
        <translation>Diese Adapter haben ihn gelernt, und das nächste Training lässt sie zurück: {adapters}.</translation>
    </message>
    <message>
        <source>These backups still hold it: {files}.</source>
        <translation>Diese Sicherungen enthalten ihn noch: {files}.</translation>
    </message>
    <message>
        <source>These may repeat what it says: {entries}.</source>
        <translation>Diese könnten wiederholen, was er sagt: {entries}.</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log.</source>
        <translation>Warum? Der Grund bleibt im Logbuch.</translation>
    </message>
    <message>
        <source>With it goes what rests on it: {entries}.</source>
        <translation>Mit ihm geht, was auf ihm beruht: {entries}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Sicherungsdatei</translation>
    </message>
    <message>
        <source>Backups (*.gabackup);;All files (*)</source>
        <translation>Sicherungen (*.gabackup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <source>It is checked whole before it counts, and nothing is written over. The backup stays where it is.</source>
        <translation>Sie wird ganz geprüft, bevor sie zählt, und nichts wird überschrieben. Die Sicherung bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the day it was made</source>
        <translation>Passphrase oder Wiederherstellungscode vom Tag, an dem sie entstand</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The text with the suggested changes</source>
        <translation>Der Text mit den vorgeschlagenen Änderungen</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Up and Down choose what is shown beside it</source>
        <translation>Auf und Ab wählen, was daneben gezeigt wird</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Bits a byte over all runs</source>
        <translation>Bit je Byte über alle Läufe</translation>
    </message>
    <message>
        <source>Bits a byte, lower is better. Circles: your words with the adapter of a run. Triangles: with the model you started from. Squares: other people&apos;s words. Hollow: not put to use.</source>
        <translation>Bit je Byte, weniger ist besser. Kreise: Ihre Worte mit dem Adapter eines Laufs. Dreiecke: mit dem Modell, mit dem Sie begannen. Quadrate: die Worte anderer Leute. Hohl: nicht in Gebrauch genommen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Others&apos; text</source>
        <translation>Text anderer</translation>
    </message>
    <message>
        <source>Over all runs</source>
        <translation>Über alle Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Begonnen mit</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebrauch</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>Bit je Byte</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>put to use</source>
        <translation>in Gebrauch genommen</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Jetzige Passphrase oder Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what was typed (Alt+V)</source>
        <translation>Eingabe verbergen (Alt+V)</translation>
    </message>
    <message>
        <source>Show (Alt+V)</source>
        <translation>Zeigen (Alt+V)</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>&amp;Go on with this comparison</source>
        <translation>Mit diesem Vergleich &amp;fortfahren</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Comparisons made so far</source>
        <translation>Bisher gemachte Vergleiche</translation>
    </message>
    <message>
        <source>Comparisons so far</source>
        <translation>Bisherige Vergleiche</translation>
    </message>
    <message>
        <source>In the newest, {one} was chosen in {wins} of {decided} pairs: {low} to {high} % with 90 % certainty.</source>
        <translation>Im neuesten wurde {one} in {wins} von {decided} Paaren gewählt: {low} bis {high} % mit 90 % Sicherheit.</translation>
    </message>
    <message>
        <source>Nothing of the newest comparison is decided yet.</source>
        <translation>Im neuesten Vergleich ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{said} Chance could have given that (p = {p}); more pairs tell more.</source>
        <translation>{said} Das könnte Zufall sein (p = {p}); mehr Paare sagen mehr.</translation>
    </message>
    <message>
        <source>{said} That is more than chance would give (p = {p}).</source>
        <translation>{said} Das ist mehr, als der Zufall ergäbe (p = {p}).</translation>
    </message>
    <message>
        <source>{wins} to {losses}</source>
        <translation>{wins} zu {losses}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Zurück zum Standard: {value}</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>The vault is locked then. What you have typed and not sent is kept.</source>
        <translation>Der Tresor ist danach gesperrt. Was Sie geschrieben und nicht gesendet haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>{description} It counts from the next start or unlock on.</source>
        <translation>{description} Das gilt ab dem nächsten Start oder Entsperren.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Adapters kept</source>
        <translation>Behaltene Adapter</translation>
    </message>
    <message>
        <source>After each rebuild, teach the adapter to answer alike under flattery, pressure and pretended authority.</source>
        <translation>Nach jedem Neuaufbau den Adapter lehren, unter Schmeichelei, Druck und vorgeblicher Autorität gleich zu antworten.</translation>
    </message>
    <message>
        <source>Answer with the fused model</source>
        <translation>Mit dem verschmolzenen Modell antworten</translation>
    </message>
    <message>
        <source>Answer with the fused model, which is faster, where `guardian adapters fuse` made one of the adapter in use.</source>
        <translation>Mit dem verschmolzenen Modell antworten, das schneller ist, wo `guardian adapters fuse` eins aus dem Adapter in Gebrauch gemacht hat.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Notiz erfassen</translation>
    </message>
    <message>
        <source>Catch up by day</source>
        <translation>Am Tag nachholen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comment again</source>
        <translation>Erneut kommentieren</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>Mit dem Zufall vergleichen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Daydream</source>
        <translation>Tagträumen</translation>
    </message>
    <message>
        <source>Daydream with the largest model that is here and fits, or with the one that answers by day.</source>
        <translation>Mit dem größten Modell tagträumen, das hier ist und passt, oder mit dem, das tagsüber antwortet.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Each night bring distant entries of your log together, and show the best of what comes of it in the morning.</source>
        <translation>Jede Nacht entfernte Einträge Ihres Logbuchs zusammenbringen und morgens das Beste zeigen, was daraus wird.</translation>
    </message>
    <message>
        <source>Energy for daydreaming</source>
        <translation>Energie fürs Tagträumen</translation>
    </message>
    <message>
        <source>Energy for one run</source>
        <translation>Energie für einen Lauf</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Folder for daily backups</source>
        <translation>Ordner für tägliche Sicherungen</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory</source>
        <translation>Speicher des Modells freigeben</translation>
    </message>
    <message>
        <source>From when on it learns, daydreams, checks and backs up, as soon as nobody is at the machine.</source>
        <translation>Ab wann gelernt, tagträumt, geprüft und gesichert wird, sobald niemand am Rechner ist.</translation>
    </message>
    <message>
        <source>Ghost text</source>
        <translation>Geistertext</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How full the battery must be for learning, in percent, plugged in or not; 0 means never mind.</source>
        <translation>Wie voll der Akku zum Lernen sein muss, in Prozent, am Netz oder nicht; 0 heißt egal.</translation>
    </message>
    <message>
        <source>How many insights a day you are shown at most.</source>
        <translation>Wie viele Einfälle Ihnen am Tag höchstens gezeigt werden.</translation>
    </message>
    <message>
        <source>How many layers of the model are put on a graphics card; -1 means as many as fit, 0 none.</source>
        <translation>Wie viele Schichten des Modells auf eine Grafikkarte kommen; -1 heißt so viele wie passen, 0 keine.</translation>
    </message>
    <message>
        <source>How many minutes one night may daydream.</source>
        <translation>Wie viele Minuten eine Nacht tagträumen darf.</translation>
    </message>
    <message>
        <source>How many minutes one night may learn.</source>
        <translation>Wie viele Minuten eine Nacht lernen darf.</translation>
    </message>
    <message>
        <source>How many tokens the model reads at once, at most as many as it learnt to; more take more memory.</source>
        <translation>Wie viele Token das Modell auf einmal liest, höchstens so viele, wie es gelernt hat; mehr brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>Insights a day</source>
        <translation>Einfälle am Tag</translation>
    </message>
    <message>
        <source>Keys for capture</source>
        <translation>Tasten zum Erfassen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Learn also while the machine runs on its battery; otherwise a run waits until it is plugged in.</source>
        <translation>Auch lernen, während der Rechner im Akkubetrieb ist; sonst wartet ein Lauf, bis er am Netz ist.</translation>
    </message>
    <message>
        <source>Learn each night</source>
        <translation>Jede Nacht lernen</translation>
    </message>
    <message>
        <source>Learn each night from what is new in your log; the gate decides whether the result is used.</source>
        <translation>Jede Nacht aus dem lernen, was in Ihrem Logbuch neu ist; die Prüfung entscheidet, ob das Ergebnis benutzt wird.</translation>
    </message>
    <message>
        <source>Learn nothing until this is off again; a run that goes on is saved and waits.</source>
        <translation>Nichts lernen, bis das wieder aus ist; ein laufender Lauf wird gespeichert und wartet.</translation>
    </message>
    <message>
        <source>Learn on battery</source>
        <translation>Im Akkubetrieb lernen</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learning pauses while less memory than this is free for other programs.</source>
        <translation>Das Lernen pausiert, solange weniger Speicher als das für andere Programme frei ist.</translation>
    </message>
    <message>
        <source>Learning pauses while less room than this is free on the disk of the vault.</source>
        <translation>Das Lernen pausiert, solange weniger Platz als das auf der Festplatte des Tresors frei ist.</translation>
    </message>
    <message>
        <source>Learning waits while other programs take more than this share of the processors; 100 means never, because everything else goes before learning anyway.</source>
        <translation>Das Lernen wartet, solange andere Programme mehr als diesen Anteil der Prozessoren brauchen; 100 heißt nie, weil ohnehin alles andere vor dem Lernen drankommt.</translation>
    </message>
    <message>
        <source>Least charge for learning</source>
        <translation>Mindestladung zum Lernen</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>Anderen Programmen den Vortritt lassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lock after the night&apos;s work</source>
        <translation>Nach der Nachtarbeit sperren</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Memory left to others</source>
        <translation>Speicher für andere</translation>
    </message>
    <message>
        <source>Minutes without a question after which the model gives its memory back; 0 means never.</source>
        <translation>Minuten ohne Frage, nach denen das Modell seinen Speicher zurückgibt; 0 heißt nie.</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse after which work in the background begins; it stops at the first touch. 0 means that it never waits.</source>
        <translation>Minuten ohne Tastatur und Maus, nach denen die Arbeit im Hintergrund beginnt; sie hält bei der ersten Berührung an. 0 heißt, dass sie nie wartet.</translation>
    </message>
    <message>
        <source>Minutes without use after which the vault locks itself; 0 means never.</source>
        <translation>Minuten ohne Nutzung, nach denen sich der Tresor sperrt; 0 heißt nie.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model for the night</source>
        <translation>Modell für die Nacht</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Now and then show, unmarked until you have judged it, what came of entries drawn by chance or of the most alike: only so it can be said whether daydreaming is worth anything.</source>
        <translation>Ab und zu, ungekennzeichnet bis zu Ihrem Urteil, zeigen, was aus zufällig gezogenen oder den ähnlichsten Einträgen wurde: Nur so lässt sich sagen, ob das Tagträumen etwas taugt.</translation>
    </message>
    <message>
        <source>Of how many of the newest adapters the weights are kept; those in use or needed stay in any case.</source>
        <translation>Von wie vielen der neuesten Adapter die Gewichte behalten werden; die in Gebrauch oder benötigten bleiben in jedem Fall.</translation>
    </message>
    <message>
        <source>Once a week let the model comment older entries with what is known now; what does not help is not learnt.</source>
        <translation>Einmal in der Woche das Modell ältere Einträge mit dem kommentieren lassen, was jetzt bekannt ist; was nicht hilft, wird nicht gelernt.</translation>
    </message>
    <message>
        <source>Pause learning</source>
        <translation>Lernen pausieren</translation>
    </message>
    <message>
        <source>Pause learning when hot</source>
        <translation>Lernen bei Hitze pausieren</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Beginn der ruhigen Stunden</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ende der ruhigen Stunden</translation>
    </message>
    <message>
        <source>Room left on the disk</source>
        <translation>Freier Platz auf der Festplatte</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Start with your session, in the background, so that captures are at hand and nights are used.</source>
        <translation>Mit Ihrer Sitzung starten, im Hintergrund, damit das Erfassen zur Hand ist und Nächte genutzt werden.</translation>
    </message>
    <message>
        <source>Teach it to stay firm</source>
        <translation>Beständigkeit üben</translation>
    </message>
    <message>
        <source>Tell by the notifications of the system what has ended; while locked they never say anything of your words.</source>
        <translation>Durch die Benachrichtigungen des Systems sagen, was beendet ist; im gesperrten Zustand sagen sie nie etwas von Ihren Worten.</translation>
    </message>
    <message>
        <source>The base model that answers, drafts and learns.</source>
        <translation>Das Basismodell, das antwortet, entwirft und lernt.</translation>
    </message>
    <message>
        <source>The colours of the window: as the system has them, light, dark, or with high contrast.</source>
        <translation>Die Farben des Fensters: wie im System, hell, dunkel oder mit hohem Kontrast.</translation>
    </message>
    <message>
        <source>The energy one night of daydreaming may take, in watt-hours, where the machine tells it; 0 means without limit.</source>
        <translation>Die Energie in Wattstunden, die eine Nacht Tagträumen verbrauchen darf, wo der Rechner sie nennt; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>The energy one run may take, in watt-hours, where the machine tells it; 0 means without limit.</source>
        <translation>Die Energie, die ein Lauf verbrauchen darf, in Wattstunden, wo der Rechner sie angibt; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>The folder that daily backups go to, best on another drive; empty means that none are made.</source>
        <translation>Der Ordner, in den tägliche Sicherungen gehen, am besten auf einem anderen Laufwerk; leer heißt, dass keine gemacht werden.</translation>
    </message>
    <message>
        <source>The keys that open the capture window from every program; empty means none.</source>
        <translation>Die Tasten, die das Erfassungsfenster aus jedem Programm öffnen; leer heißt keine.</translation>
    </message>
    <message>
        <source>The language of the window; system means that of the system where there is a translation.</source>
        <translation>Die Sprache des Fensters; System heißt die des Systems, wo es eine Übersetzung gibt.</translation>
    </message>
    <message>
        <source>The largest that fits</source>
        <translation>Das größte, das passt</translation>
    </message>
    <message>
        <source>The same as by day</source>
        <translation>Dasselbe wie am Tag</translation>
    </message>
    <message>
        <source>The size of all text in the window, in percent of the size that the system gives.</source>
        <translation>Die Größe allen Textes im Fenster, in Prozent der Größe, die das System vorgibt.</translation>
    </message>
    <message>
        <source>The temperature of processor or graphics card above which learning pauses to cool down; 0 means never.</source>
        <translation>Die Temperatur von Prozessor oder Grafikkarte, über der das Lernen zum Abkühlen pausiert; 0 heißt nie.</translation>
    </message>
    <message>
        <source>Time for daydreaming</source>
        <translation>Zeit fürs Tagträumen</translation>
    </message>
    <message>
        <source>Time for learning</source>
        <translation>Zeit fürs Lernen</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>Zeit der Übersicht</translation>
    </message>
    <message>
        <source>Tokens read at once</source>
        <translation>Auf einmal gelesene Token</translation>
    </message>
    <message>
        <source>Until when the quiet hours last.</source>
        <translation>Bis wann die ruhigen Stunden dauern.</translation>
    </message>
    <message>
        <source>Wait until nobody is here</source>
        <translation>Warten, bis niemand da ist</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>What a night has missed is done by day, while nobody is at the machine.</source>
        <translation>Was eine Nacht versäumt hat, wird am Tag erledigt, während niemand am Rechner ist.</translation>
    </message>
    <message>
        <source>When the insights of the night are brought to you, once a day.</source>
        <translation>Wann Ihnen die Einfälle der Nacht gebracht werden, einmal am Tag.</translation>
    </message>
    <message>
        <source>While work of the night is due, the vault is not locked by idle time or with the screen, but right after it, and before the machine sleeps. The keys stay in memory for so long; without this, nights need a vault that does not lock.</source>
        <translation>Solange Nachtarbeit fällig ist, wird der Tresor weder nach Leerlauf noch mit dem Bildschirm gesperrt, sondern gleich danach und vor dem Ruhezustand. So lange bleiben die Schlüssel im Speicher; ohne dies brauchen Nächte einen Tresor, der sich nicht sperrt.</translation>
    </message>
    <message>
        <source>While you write, show after a pause how your text may go on; Tab takes it, and any other key goes on writing.</source>
        <translation>Beim Schreiben nach einer Pause zeigen, wie Ihr Text weitergehen könnte; Tab übernimmt es, jede andere Taste schreibt weiter.</translation>
    </message>
    <message>
        <source>Work beside a full screen</source>
        <translation>Neben einem Vollbild arbeiten</translation>
    </message>
    <message>
        <source>Work during meetings</source>
        <translation>Während Terminen arbeiten</translation>
    </message>
    <message>
        <source>Work in the background also while a film, a game or a presentation fills the screen.</source>
        <translation>Im Hintergrund auch arbeiten, während ein Film, ein Spiel oder eine Präsentation den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>Work in the background also while there is a meeting in a calendar you imported.</source>
        <translation>Im Hintergrund auch arbeiten, während in einem Kalender, den Sie importiert haben, ein Termin ist.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele wie passen</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never mind</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Up and Down show another group</source>
        <translation>Auf und Ab zeigen eine andere Gruppe</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word of the search has to be in the setting.</source>
        <translation>Jedes Wort der Suche muss in der Einstellung vorkommen.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Only &amp;changed</source>
        <translation>Nur &amp;geänderte</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{title}: {value}, from the next start or unlock on</source>
        <translation>{title}: {value}, ab dem nächsten Start oder Entsperren</translation>
    </message>
</context>
<context>
    <name>SheetButtons</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;emergency sheet…</source>
        <translation>&amp;Notfallblatt speichern…</translation>
    </message>
    <message>
        <source>Save the emergency sheet</source>
        <translation>Notfallblatt speichern</translation>
    </message>
    <message>
        <source>Saved. Print it, and then delete the file.</source>
        <translation>Gespeichert. Drucken Sie es, und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Whoever has the sheet and your files can read everything you wrote.</source>
        <translation>Wer das Blatt und Ihre Dateien hat, kann alles lesen, was Sie geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Accept the change</source>
        <translation>Die Änderung annehmen</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Eine Frage beantworten</translation>
    </message>
    <message>
        <source>Ask an answer that was cut to go on</source>
        <translation>Eine abgeschnittene Antwort fortfahren lassen</translation>
    </message>
    <message>
        <source>Ask how the text goes on</source>
        <translation>Fragen, wie der Text weitergeht</translation>
    </message>
    <message>
        <source>Attach a picture of the screen</source>
        <translation>Ein Bildschirmfoto anhängen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation>Ein Gespräch beginnen</translation>
    </message>
    <message>
        <source>Begin a document</source>
        <translation>Ein Dokument beginnen</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Eine neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>Einen Gedanken erfassen</translation>
    </message>
    <message>
        <source>Capture window</source>
        <translation>Erfassungsfenster</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Choose a range of time</source>
        <translation>Einen Zeitraum wählen</translation>
    </message>
    <message>
        <source>Choose in a blind comparison</source>
        <translation>In einem Blindvergleich wählen</translation>
    </message>
    <message>
        <source>Compare base model and adapter</source>
        <translation>Basismodell und Adapter vergleichen</translation>
    </message>
    <message>
        <source>Copy the text of the entry</source>
        <translation>Den Text des Eintrags kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, or the whole message</source>
        <translation>Das Ausgewählte oder die ganze Nachricht kopieren</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>Eine Antwort berichtigen</translation>
    </message>
    <message>
        <source>Dismiss an insight</source>
        <translation>Einen Einfall verwerfen</translation>
    </message>
    <message>
        <source>Dismiss ghost text, stop, or go back to the text</source>
        <translation>Geistertext verwerfen, anhalten oder zum Text zurückkehren</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft a text from an answer</source>
        <translation>Aus einer Antwort einen Text entwerfen</translation>
    </message>
    <message>
        <source>Draft a text from one sentence</source>
        <translation>Aus einem Satz einen Text entwerfen</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Die Suche beenden</translation>
    </message>
    <message>
        <source>Endorse an answer, or edit a question</source>
        <translation>Eine Antwort bestätigen oder eine Frage bearbeiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Das Dokument exportieren</translation>
    </message>
    <message>
        <source>Find a page, an action or a setting by its words</source>
        <translation>Eine Seite, Aktion oder Einstellung nach ihren Worten finden</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>Im Text suchen und ersetzen</translation>
    </message>
    <message>
        <source>Follow the lineage of adapters</source>
        <translation>Der Abstammung der Adapter folgen</translation>
    </message>
    <message>
        <source>Go from message to message</source>
        <translation>Von Nachricht zu Nachricht gehen</translation>
    </message>
    <message>
        <source>Go into the text of a message, to select in it</source>
        <translation>In den Text einer Nachricht gehen, um darin auszuwählen</translation>
    </message>
    <message>
        <source>Go to the first setting found</source>
        <translation>Zur ersten gefundenen Einstellung gehen</translation>
    </message>
    <message>
        <source>Go to the last message, and back to the field</source>
        <translation>Zur letzten Nachricht gehen und zurück zum Feld</translation>
    </message>
    <message>
        <source>Go to the next or previous control</source>
        <translation>Zum nächsten oder vorigen Bedienelement gehen</translation>
    </message>
    <message>
        <source>Go to the next or previous entry</source>
        <translation>Zum nächsten oder vorigen Eintrag gehen</translation>
    </message>
    <message>
        <source>Go to the next or previous insight</source>
        <translation>Zum nächsten oder vorigen Einfall gehen</translation>
    </message>
    <message>
        <source>Go to the next or the previous change of a suggestion</source>
        <translation>Zur nächsten oder vorigen Änderung eines Vorschlags gehen</translation>
    </message>
    <message>
        <source>Go to what stands in the place of a message</source>
        <translation>Zu dem gehen, was anstelle einer Nachricht steht</translation>
    </message>
    <message>
        <source>Have a question answered once more</source>
        <translation>Eine Frage noch einmal beantworten lassen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide the window and keep the text</source>
        <translation>Das Fenster ausblenden und den Text behalten</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einfälle</translation>
    </message>
    <message>
        <source>Keep an insight</source>
        <translation>Einen Einfall behalten</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listen und Felder</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Den Tresor sperren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Move between rows and pages</source>
        <translation>Zwischen Zeilen und Seiten wechseln</translation>
    </message>
    <message>
        <source>On a message of the chat</source>
        <translation>Auf einer Nachricht des Chats</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>Den Eintrag lesen</translation>
    </message>
    <message>
        <source>Redact the entry</source>
        <translation>Den Eintrag schwärzen</translation>
    </message>
    <message>
        <source>Reject an answer</source>
        <translation>Eine Antwort ablehnen</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>Die Änderung ablehnen</translation>
    </message>
    <message>
        <source>Save a correction, or ask an edited question</source>
        <translation>Eine Berichtigung speichern oder eine bearbeitete Frage stellen</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Das Erfasste speichern</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Die Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Die Dokumente durchsuchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Das Logbuch durchsuchen</translation>
    </message>
    <message>
        <source>Search the log, from the list</source>
        <translation>Das Logbuch durchsuchen, von der Liste aus</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Die Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Die Frage senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show a message in the log</source>
        <translation>Eine Nachricht im Logbuch zeigen</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>Einfälle zeigen</translation>
    </message>
    <message>
        <source>Show or hide the documents</source>
        <translation>Die Dokumente ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the list of conversations</source>
        <translation>Die Liste der Gespräche ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the suggestions</source>
        <translation>Die Vorschläge ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the versions</source>
        <translation>Die Versionen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the chat</source>
        <translation>Den Chat zeigen</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Den Entwurf zeigen</translation>
    </message>
    <message>
        <source>Show the first entry that an answer rests on; other numbers show the others</source>
        <translation>Den ersten Eintrag zeigen, auf dem eine Antwort beruht; andere Zahlen zeigen die anderen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Das Logbuch zeigen</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Die Modelle zeigen</translation>
    </message>
    <message>
        <source>Show the next tab</source>
        <translation>Den nächsten Tab zeigen</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Die Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Den vorigen Tab zeigen</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>Show three answers side by side</source>
        <translation>Drei Antworten nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Show what an answer rests on</source>
        <translation>Zeigen, worauf eine Antwort beruht</translation>
    </message>
    <message>
        <source>Show what else can be done with an answer</source>
        <translation>Zeigen, was sich mit einer Antwort noch tun lässt</translation>
    </message>
    <message>
        <source>Show what is done by itself</source>
        <translation>Zeigen, was von selbst getan wird</translation>
    </message>
    <message>
        <source>Show what is stored, and who may read it</source>
        <translation>Zeigen, was gespeichert ist und wer es lesen darf</translation>
    </message>
    <message>
        <source>Show what was learnt</source>
        <translation>Zeigen, was gelernt wurde</translation>
    </message>
    <message>
        <source>Show what was typed into a passphrase field</source>
        <translation>Die Eingabe in einem Passphrasenfeld zeigen</translation>
    </message>
    <message>
        <source>Stop the answer, or close what is open</source>
        <translation>Die Antwort anhalten oder schließen, was offen ist</translation>
    </message>
    <message>
        <source>Take back what you did last, outside a text</source>
        <translation>Zurücknehmen, was Sie zuletzt getan haben, außerhalb eines Textes</translation>
    </message>
    <message>
        <source>Take back what you said of an answer</source>
        <translation>Ihr Urteil über eine Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what you said of an insight</source>
        <translation>Zurücknehmen, was Sie von einem Einfall sagten</translation>
    </message>
    <message>
        <source>Take one word of the ghost text</source>
        <translation>Ein Wort des Geistertextes übernehmen</translation>
    </message>
    <message>
        <source>Take the ghost text</source>
        <translation>Den Geistertext übernehmen</translation>
    </message>
    <message>
        <source>Take what is on the clipboard</source>
        <translation>Den Inhalt der Zwischenablage übernehmen</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Entry {seq}</source>
        <translation>Eintrag {seq}</translation>
    </message>
    <message>
        <source>Its text was redacted.</source>
        <translation>Sein Text wurde geschwärzt.</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Im Logbuch zeigen</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A run over {texts} texts, begun {when}, is paused.</source>
        <translation>Ein Lauf über {texts} Texte, begonnen {when}, ist angehalten.</translation>
    </message>
    <message>
        <source>Another window or command is learning now. This page follows when it has ended.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl lernt gerade. Diese Seite zieht nach, sobald das beendet ist.</translation>
    </message>
    <message>
        <source>It would wait for now: {reason}. It goes on by itself.</source>
        <translation>Er würde vorerst warten: {reason}. Er geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The next run learns all {learn} texts anew and is tested on your newest {held_out}.</source>
        <translation>Der nächste Lauf lernt alle {learn} Texte neu und wird an Ihren neuesten {held_out} getestet.</translation>
    </message>
    <message>
        <source>The next run learns {learn} texts that are new and is tested on your newest {held_out}.</source>
        <translation>Der nächste Lauf lernt {learn} neue Texte und wird an Ihren neuesten {held_out} getestet.</translation>
    </message>
    <message>
        <source>There are {texts} texts of your own in the log; {needed} are needed. Write, capture or import some: your words stay on this machine.</source>
        <translation>Im Logbuch stehen {texts} eigene Texte von Ihnen; {needed} sind nötig. Schreiben, erfassen oder importieren Sie welche: Ihre Worte bleiben auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>StatisticsCard</name>
    <message>
        <source>90 % interval</source>
        <translation>90-%-Intervall</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Is it better than chance?</source>
        <translation>Ist es besser als der Zufall?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept, by how the entries were chosen</source>
        <translation>Behalten, je nach Wahl der Einträge</translation>
    </message>
    <message>
        <source>Now and then an insight is shown whose entries were drawn by chance or are the most alike. Which ones is said only after you have judged them.</source>
        <translation>Ab und zu wird ein Einfall gezeigt, dessen Einträge zufällig gezogen wurden oder die ähnlichsten sind. Welche das sind, wird erst nach Ihrem Urteil gesagt.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A base model and an adapter in one file; it can be made again.</source>
        <translation>Ein Basismodell und ein Adapter in einer Datei; sie lässt sich neu erzeugen.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Basismodelle</translation>
    </message>
    <message>
        <source>Colours, language and keys, which the window needs while it is locked.</source>
        <translation>Farben, Sprache und Tasten, die das Fenster braucht, während es gesperrt ist.</translation>
    </message>
    <message>
        <source>Conversations in progress</source>
        <translation>Laufende Gespräche</translation>
    </message>
    <message>
        <source>Copies of the log from before an update changed its format.</source>
        <translation>Kopien des Logbuchs von vor einer Aktualisierung, die sein Format geändert hat.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Empty room that is given back when the disk is full, so that nothing is lost.</source>
        <translation>Leerer Platz, der zurückgegeben wird, wenn die Festplatte voll ist, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>Everything you wrote, asked, imported and were answered, in one database.</source>
        <translation>Alles, was Sie geschrieben, gefragt, importiert und als Antwort bekommen haben, in einer Datenbank.</translation>
    </message>
    <message>
        <source>Files that belong to entries.</source>
        <translation>Dateien, die zu Einträgen gehören.</translation>
    </message>
    <message>
        <source>Former logs</source>
        <translation>Frühere Logbücher</translation>
    </message>
    <message>
        <source>Fused models</source>
        <translation>Verschmolzene Modelle</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>Schlüsselfächer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Lage des Fensters</translation>
    </message>
    <message>
        <source>Public files that were fetched or came with the app. Nothing of yours is in them.</source>
        <translation>Öffentliche Dateien, die geladen wurden oder mit der App kamen. Nichts von Ihnen ist darin.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Settings before unlocking</source>
        <translation>Einstellungen vor dem Entsperren</translation>
    </message>
    <message>
        <source>The whole vault in files of its own. They open with the secrets of their day.</source>
        <translation>Der ganze Tresor in eigenen Dateien. Sie öffnen sich mit den Geheimnissen ihres Tages.</translation>
    </message>
    <message>
        <source>The wrapped master key. Without a passphrase or code it opens nothing.</source>
        <translation>Der eingepackte Hauptschlüssel. Ohne Passphrase oder Code öffnet er nichts.</translation>
    </message>
    <message>
        <source>What the model has read of recent conversations; it can be made again.</source>
        <translation>Was das Modell von jüngsten Gesprächen gelesen hat; es lässt sich neu erzeugen.</translation>
    </message>
    <message>
        <source>What was captured while the vault was locked and waits for the next unlock.</source>
        <translation>Was erfasst wurde, während der Tresor gesperrt war, und auf das nächste Entsperren wartet.</translation>
    </message>
    <message>
        <source>What was learnt from your words, and saved runs.</source>
        <translation>Was aus Ihren Worten gelernt wurde, und gespeicherte Läufe.</translation>
    </message>
    <message>
        <source>What went wrong inside the app, without any content.</source>
        <translation>Was in der App schiefging, ohne jeden Inhalt.</translation>
    </message>
    <message>
        <source>Where the window was and which page it showed.</source>
        <translation>Wo das Fenster war und welche Seite es zeigte.</translation>
    </message>
    <message>
        <source>as the system allows</source>
        <translation>wie das System es erlaubt</translation>
    </message>
    <message>
        <source>every account</source>
        <translation>jedes Konto</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>passphrase or code</source>
        <translation>Passphrase oder Code</translation>
    </message>
    <message>
        <source>passphrase, code or keyring</source>
        <translation>Passphrase, Code oder Schlüsselbund</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>your group</source>
        <translation>Ihre Gruppe</translation>
    </message>
    <message>
        <source>{who} ({mode})</source>
        <translation>{who} ({mode})</translation>
    </message>
</context>
<context>
    <name>StoredSection</name>
    <message>
        <source>Files open to</source>
        <translation>Dateien offen für</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Open i&amp;ts folder</source>
        <translation>Seinen Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Öffnet sich mit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>This desktop opened no window for the folder.</source>
        <translation>Dieser Desktop hat für den Ordner kein Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Up and Down choose what is explained below</source>
        <translation>Auf und Ab wählen, was darunter erklärt wird</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>What is stored, and who can read it</source>
        <translation>Was gespeichert ist und wer es lesen kann</translation>
    </message>
    <message>
        <source>{size} in all, on this machine only. {free} are free on the disk of the vault.</source>
        <translation>{size} insgesamt, nur auf diesem Rechner. {free} sind auf der Festplatte des Tresors frei.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Noch nicht genug</translation>
    </message>
    <message>
        <source>Several unrelated words are strong and easy to remember.</source>
        <translation>Mehrere Wörter ohne Zusammenhang sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Strength: nothing typed</source>
        <translation>Stärke: nichts eingegeben</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Stärke: {word}</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept (Ctrl+Enter)</source>
        <translation>&amp;Annehmen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Back to the text (Esc)</source>
        <translation>&amp;Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>&amp;Fix mistakes</source>
        <translation>&amp;Fehler beheben</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>Von hier &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Reject (Ctrl+Backspace)</source>
        <translation>A&amp;blehnen (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>&amp;Shorter</source>
        <translation>&amp;Kürzer</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>A&amp;lle annehmen</translation>
    </message>
    <message>
        <source>C&amp;learer</source>
        <translation>Kla&amp;rer</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Änderung {number} von {count}</translation>
    </message>
    <message>
        <source>In &amp;my voice</source>
        <translation>In &amp;meiner Stimme</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Nächste Änderung (F8)</translation>
    </message>
    <message>
        <source>Nothing changes until you accept it. Select a passage, or leave the whole text.</source>
        <translation>Nichts ändert sich, bis Sie es annehmen. Wählen Sie eine Stelle aus, oder lassen Sie es beim ganzen Text.</translation>
    </message>
    <message>
        <source>Or say what should change</source>
        <translation>Oder sagen, was sich ändern soll</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Vorige Änderung (Shift+F8)</translation>
    </message>
    <message>
        <source>Re&amp;ject all</source>
        <translation>Alle abl&amp;ehnen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Was sich ändern soll</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>the vault has locked itself because it was not used</source>
        <translation>der Tresor hat sich gesperrt, weil er nicht benutzt wurde</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>A model on this machine answers. It can look up your log, and says which entries it used. Endorse, correct or reject what it says: that is kept with it.</source>
        <translation>Ein Modell auf diesem Rechner antwortet. Es kann in Ihrem Logbuch nachsehen und sagt, welche Einträge es benutzt hat. Bestätigen, berichtigen oder lehnen Sie ab, was es sagt: Das wird mit aufbewahrt.</translation>
    </message>
    <message>
        <source>A text up to 100,000 characters can be dropped here.</source>
        <translation>Hier lässt sich ein Text bis 100.000 Zeichen ablegen.</translation>
    </message>
    <message>
        <source>An answer is coming.</source>
        <translation>Eine Antwort kommt.</translation>
    </message>
    <message>
        <source>Escape stops it; what has come is kept.</source>
        <translation>Escape hält sie an; was gekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Fahre fort.</translation>
    </message>
    <message>
        <source>Import it into your log instead; a question can then be about it.</source>
        <translation>Importieren Sie ihn stattdessen in Ihr Logbuch; eine Frage kann sich dann auf ihn beziehen.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>This text is too long for a question.</source>
        <translation>Dieser Text ist zu lang für eine Frage.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Was beschäftigt Sie?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
    <message>
        <source>{name} is no short text file.</source>
        <translation>{name} ist keine kurze Textdatei.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ask, and draft</source>
        <translation>Fragen und entwerfen</translation>
    </message>
    <message>
        <source>At night it brings distant entries together; the best is on Insights in the morning. Background says what is done by itself, and why something waits.</source>
        <translation>Nachts bringt es entfernte Einträge zusammen; das Beste steht morgens unter „Einfälle“. „Hintergrund“ sagt, was von selbst getan wird und warum etwas wartet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Catch a thought at once</source>
        <translation>Einen Gedanken sofort festhalten</translation>
    </message>
    <message>
        <source>Chat answers from your log and says where from. Draft writes with you: a suggestion stands in grey, and Tab takes it. Endorse, correct or reject what the model says: that teaches it.</source>
        <translation>Der Chat antwortet aus Ihrem Logbuch und sagt, woher. Der Entwurf schreibt mit Ihnen: Ein Vorschlag steht in Grau, und Tab übernimmt ihn. Bestätigen, berichtigen oder lehnen Sie ab, was das Modell sagt: Das lehrt es.</translation>
    </message>
    <message>
        <source>Choose a page here, with Ctrl and a number, or with the arrow keys. F1 lists every key there is.</source>
        <translation>Wählen Sie hier eine Seite, mit Strg und einer Zahl oder mit den Pfeiltasten. F1 zeigt alle Tasten, die es gibt.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space opens a small window over whatever you do, Ctrl+Shift+N in this one. What you write is kept, also while the vault is locked. The settings change the keys.</source>
        <translation>Strg+Alt+Leertaste öffnet ein kleines Fenster über allem, was Sie gerade tun, Strg+Umschalt+N in diesem. Was Sie schreiben, bleibt erhalten, auch während der Tresor gesperrt ist. Die Einstellungen ändern die Tasten.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Everything has its page</source>
        <translation>Alles hat seine Seite</translation>
    </message>
    <message>
        <source>Everything you wrote, asked and brought in, by day, with a search. Nothing in it changes unseen.</source>
        <translation>Alles, was Sie geschrieben, gefragt und hereingeholt haben, nach Tagen, mit einer Suche. Nichts darin ändert sich ungesehen.</translation>
    </message>
    <message>
        <source>Learning shows what the model took from your words, as a curve. Each step is proved before it counts, and can be taken back.</source>
        <translation>Lernen zeigt als Kurve, was das Modell aus Ihren Worten mitgenommen hat. Jeder Schritt wird geprüft, bevor er zählt, und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Privacy says what is stored, where, and who can read it; backups and keys are there too. Ctrl+L locks at once.</source>
        <translation>Datenschutz sagt, was gespeichert ist, wo und wer es lesen kann; auch Sicherungen und Schlüssel sind dort. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>While you are away</source>
        <translation>Während Sie weg sind</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation>Ihr Logbuch</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation>Nur Ihres</translation>
    </message>
    <message>
        <source>{number} OF {all}</source>
        <translation>{number} VON {all}</translation>
    </message>
</context>
<context>
    <name>TourStep</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Rundgang ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Show me &amp;around</source>
        <translation>&amp;Rundgang beginnen</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>Your vault is ready. A tour of two minutes shows where things are; the page Help shows it again at any time.</source>
        <translation>Ihr Tresor ist bereit. Ein Rundgang von zwei Minuten zeigt, wo was ist; die Seite Hilfe zeigt ihn jederzeit wieder.</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation>Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Train now</source>
        <translation>Jetzt &amp;trainieren</translation>
    </message>
    <message>
        <source>A training run has ended</source>
        <translation>Ein Trainingslauf ist beendet</translation>
    </message>
    <message>
        <source>A training run has failed</source>
        <translation>Ein Trainingslauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>End the run here: what was learnt so far is tested, and used if it passes</source>
        <translation>Den Lauf hier beenden: Was bisher gelernt wurde, wird geprüft und benutzt, wenn es besteht</translation>
    </message>
    <message>
        <source>Ending the run…</source>
        <translation>Der Lauf wird beendet…</translation>
    </message>
    <message>
        <source>Give up the paused run?</source>
        <translation>Den pausierten Lauf aufgeben?</translation>
    </message>
    <message>
        <source>Going on learns the rest. Stop and save ends the run where it is: what was learnt so far is tested, and used if it passes. Discarding loses it; its texts are learnt by the next run.</source>
        <translation>Fortsetzen lernt den Rest. Beenden und speichern schließt den Lauf ab, wo er ist: Was bisher gelernt wurde, wird geprüft und benutzt, wenn es besteht. Verwerfen verliert ihn; seine Texte lernt der nächste Lauf.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Learn from your log</source>
        <translation>Aus Ihrem Logbuch lernen</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Looking at what is new in your log…</source>
        <translation>Es wird nachgesehen, was in Ihrem Logbuch neu ist…</translation>
    </message>
    <message>
        <source>Pause keeps the run and goes on from here another time. Stop and save ends it here: what was learnt so far is tested, and used if it passes.</source>
        <translation>Pausieren behält den Lauf und setzt ihn ein andermal von hier fort. Beenden und speichern schließt ihn hier ab: Was bisher gelernt wurde, wird geprüft und benutzt, wenn es besteht.</translation>
    </message>
    <message>
        <source>Saving the run…</source>
        <translation>Der Lauf wird gespeichert…</translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation>Beenden und &amp;speichern</translation>
    </message>
    <message>
        <source>Train for at most</source>
        <translation>Höchstens trainieren</translation>
    </message>
    <message>
        <source>What it has learnt so far is lost and cannot be brought back. Its texts are learnt by the next run.</source>
        <translation>Was er bisher gelernt hat, ist verloren und lässt sich nicht zurückholen. Seine Texte lernt der nächste Lauf.</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Was gelernt wird</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Wo gerechnet wird</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>Bit je Byte</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>{count} steps, from {first} to {last} bits a byte, lower is better</source>
        <translation>{count} Schritte, von {first} bis {last} Bit je Byte, weniger ist besser</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Frühere Nachrichten zeigen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>Notiz &amp;erfassen…</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>E&amp;ntwurf</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Spe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>Fenster ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pause learning</source>
        <translation>Lernen &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Resume learning</source>
        <translation>Lernen &amp;fortsetzen</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>Guardian Angel: locked</source>
        <translation>Guardian Angel: gesperrt</translation>
    </message>
    <message>
        <source>Guardian Angel: open</source>
        <translation>Guardian Angel: offen</translation>
    </message>
    <message>
        <source>Guardian Angel: open, learning is paused</source>
        <translation>Guardian Angel: offen, das Lernen pausiert</translation>
    </message>
    <message>
        <source>Pause &amp;background work for an hour</source>
        <translation>Hinter&amp;grundarbeit eine Stunde pausieren</translation>
    </message>
    <message>
        <source>Resume &amp;background work</source>
        <translation>Hinter&amp;grundarbeit fortsetzen</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>&amp;Trust it and add it</source>
        <translation>&amp;Vertrauen und hinzufügen</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Eine Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chats by</source>
        <translation>Chatvorlage</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Do you trust where this file is from?</source>
        <translation>Vertrauen Sie der Herkunft dieser Datei?</translation>
    </message>
    <message>
        <source>How it chats</source>
        <translation>Wie es chattet</translation>
    </message>
    <message>
        <source>It is read by a process without network and without your keys. What it says of itself cannot be checked. It stays where it is.</source>
        <translation>Sie wird von einem Prozess ohne Netz und ohne Ihre Schlüssel gelesen. Was sie von sich sagt, lässt sich nicht prüfen. Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Gibt sich aus als</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The name it has in the list of models</source>
        <translation>Der Name, den es in der Liste der Modelle hat</translation>
    </message>
    <message>
        <source>The template of the file</source>
        <translation>Die Vorlage der Datei</translation>
    </message>
    <message>
        <source>The template of the file {problem}.</source>
        <translation>Die Vorlage der Datei {problem}.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie es heißen soll</translation>
    </message>
    <message>
        <source>no template: it continues text</source>
        <translation>keine Vorlage: Es setzt Text fort</translation>
    </message>
    <message>
        <source>our own template {name}</source>
        <translation>unsere eigene Vorlage {name}</translation>
    </message>
    <message>
        <source>the template of the file, run within limits</source>
        <translation>die Vorlage der Datei, in Grenzen ausgeführt</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>%n captures wait, and join your log when it opens.</source>
        <translation>
            <numerusform>%n erfasste Notiz wartet und kommt in Ihr Logbuch, wenn er sich öffnet.</numerusform>
            <numerusform>%n erfasste Notizen warten und kommen in Ihr Logbuch, wenn er sich öffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New keys…</source>
        <translation>&amp;Neue Schlüssel…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Everything is put under new keys, with a new passphrase and a new recovery code. Backups made before keep their former ones. The vault must be open nowhere else.</source>
        <translation>Alles kommt unter neue Schlüssel, mit einer neuen Passphrase und einem neuen Wiederherstellungscode. Frühere Sicherungen behalten ihre bisherigen. Der Tresor darf nirgends sonst offen sein.</translation>
    </message>
    <message>
        <source>Give the vault new keys</source>
        <translation>Dem Tresor neue Schlüssel geben</translation>
    </message>
    <message>
        <source>It is on your emergency sheet: seven groups of five. Dashes and capitals do not matter. Once the vault is open, choose a new passphrase on the page Privacy.</source>
        <translation>Er steht auf Ihrem Notfallblatt: sieben Gruppen zu fünf Zeichen. Striche und Großschreibung sind egal. Ist der Tresor offen, wählen Sie auf der Seite Datenschutz eine neue Passphrase.</translation>
    </message>
    <message>
        <source>Open with the &amp;keyring</source>
        <translation>Mit dem &amp;Schlüsselbund öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Put the vault under new keys, if somebody may have learnt the present ones</source>
        <translation>Den Tresor unter neue Schlüssel bringen, falls jemand die jetzigen erfahren haben könnte</translation>
    </message>
    <message>
        <source>Putting everything under new keys…</source>
        <translation>Alles kommt unter neue Schlüssel…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not open the vault.</source>
        <translation>Der Schlüsselbund dieses Desktops öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery code. The page Privacy turns the keyring off or on again.</source>
        <translation>Geben Sie die Passphrase oder den Wiederherstellungscode ein. Die Seite Datenschutz schaltet den Schlüsselbund aus oder wieder ein.</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>Geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>&amp;Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Your log is locked. Only you can open it.</source>
        <translation>Ihr Logbuch ist gesperrt. Nur Sie können es öffnen.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Corrected. The same question is answered so from now on.</source>
        <translation>Berichtigt. Dieselbe Frage wird von nun an so beantwortet.</translation>
    </message>
    <message>
        <source>Endorsed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>&amp;Back to the text (Esc)</source>
        <translation>&amp;Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Version &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Each pause in writing makes a version. None is ever lost.</source>
        <translation>Jede Schreibpause ergibt eine Version. Keine geht je verloren.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Notiz erfassen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>From a document</source>
        <translation>Aus einem Dokument</translation>
    </message>
    <message>
        <source>From someone unknown</source>
        <translation>Von jemand Unbekanntem</translation>
    </message>
    <message>
        <source>From someone you know</source>
        <translation>Von jemandem, den Sie kennen</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Aus dem Web</translation>
    </message>
    <message>
        <source>Fused model</source>
        <translation>Verschmolzenes Modell</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Einfall</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Merkle-Wurzel</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>Self-model</source>
        <translation>Selbstmodell</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Written by the model</source>
        <translation>Vom Modell geschrieben</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Von Ihnen geschrieben</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Wache</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einfälle</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Menü (Alt+M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>A reply to entry {seq}: {text}</source>
        <translation>Eine Antwort auf Eintrag {seq}: {text}</translation>
    </message>
    <message>
        <source>Choose one. It becomes a document that you can go on with.</source>
        <translation>Wählen Sie einen. Er wird zu einem Dokument, an dem Sie weiterschreiben können.</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Diesen wählen</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft from one sentence</source>
        <translation>Entwurf aus einem Satz</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Entwurf {number}</translation>
    </message>
    <message>
        <source>Drafts:</source>
        <translation>Entwürfe:</translation>
    </message>
    <message>
        <source>For example: why I count mites in July</source>
        <translation>Zum Beispiel: warum ich im Juli Milben zähle</translation>
    </message>
    <message>
        <source>How many drafts to choose from</source>
        <translation>Wie viele Entwürfe zur Wahl stehen</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Überarbeitet</translation>
    </message>
    <message>
        <source>S&amp;top (Esc)</source>
        <translation>An&amp;halten (Esc)</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Schritt: {step}</translation>
    </message>
    <message>
        <source>Stopped before there was a draft.</source>
        <translation>Angehalten, bevor es einen Entwurf gab.</translation>
    </message>
    <message>
        <source>The model plans, drafts, criticises and revises, in your voice. You decide what becomes of it.</source>
        <translation>Das Modell plant, entwirft, kritisiert und überarbeitet, in Ihrer Stimme. Was daraus wird, entscheiden Sie.</translation>
    </message>
    <message>
        <source>What is being written</source>
        <translation>Was gerade geschrieben wird</translation>
    </message>
    <message>
        <source>What it is about, in a sentence</source>
        <translation>Worum es geht, in einem Satz</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Was zu schreiben ist</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>Go on with this one (&amp;{number})</source>
        <translation>Mit diesem weiter (&amp;{number})</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Download of {title}</source>
        <translation>Download von {title}</translation>
    </message>
    <message>
        <source>Go on with the download of {title}</source>
        <translation>Download von {title} fortsetzen</translation>
    </message>
    <message>
        <source>Pause the download of {title}</source>
        <translation>Download von {title} pausieren</translation>
    </message>
    <message>
        <source>Paused. {done} are kept, and it goes on from there.</source>
        <translation>Pausiert. {done} bleiben erhalten, und es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Stop it, and delete what came of {title}</source>
        <translation>Anhalten und löschen, was von {title} gekommen ist</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Wartet auf den davor.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} · {speed} a second · {left} left</source>
        <translation>{done} · {speed} je Sekunde · noch {left}</translation>
    </message>
</context>
</TS>
