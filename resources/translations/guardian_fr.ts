<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>&amp;Copier pour un rapport de bogue</translation>
    </message>
    <message>
        <source>&amp;Examine this installation</source>
        <translation>&amp;Examiner cette installation</translation>
    </message>
    <message>
        <source>About Guardian Angel</source>
        <translation>À propos de Guardian Angel</translation>
    </message>
    <message>
        <source>Copied: versions, the machine and the latest unexpected errors.</source>
        <translation>Copié&#xa0;: versions, machine et dernières erreurs inattendues.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>How quickly the window answers</source>
        <translation>Rapidité de réponse de la fenêtre</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Local first: your words, the model and what it learns from you stay on this machine.</source>
        <translation>Local avant tout&#xa0;: vos mots, le modèle et ce qu’il apprend de vous restent sur cette machine.</translation>
    </message>
    <message>
        <source>Looking at the installation, and starting the model once…</source>
        <translation>Examen de l’installation, avec un démarrage du modèle…</translation>
    </message>
    <message>
        <source>Not measured yet: that begins with the use of the window.</source>
        <translation>Pas encore mesuré&#xa0;: la mesure commence avec l’utilisation de la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing you wrote is in it, and no path or name of yours. Paste it where you report the bug.</source>
        <translation>Rien de ce que vous avez écrit n’y figure, ni aucun chemin ou nom à vous. Collez-le là où vous signalez le bogue.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Something does not work.</source>
        <translation>Quelque chose ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The model starts in {seconds} s on {placement}.</source>
        <translation>Le modèle démarre en {seconds} s sur {placement}.</translation>
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
        <translation>Versions</translation>
    </message>
    <message>
        <source>Watched for {minutes} min of use. Longest wait: {longest} ms{where}. Waits over {limit} ms: {count}.</source>
        <translation>Observé pendant {minutes} min d’utilisation. Attente la plus longue&#xa0;: {longest} ms{where}. Attentes de plus de {limit} ms&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Composants fournis</translation>
    </message>
    <message>
        <source>What went wrong is noted in {file}, without anything you wrote.</source>
        <translation>Les problèmes survenus sont notés dans {file}, sans rien de ce que vous avez écrit.</translation>
    </message>
</context>
<context>
    <name>AdapterPanel</name>
    <message>
        <source>&amp;Compare blind…</source>
        <translation>&amp;Comparer à l’aveugle…</translation>
    </message>
    <message>
        <source>&amp;Fold into the model</source>
        <translation>Inté&amp;grer au modèle</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>&amp;Use this adapter…</source>
        <translation>&amp;Utiliser cet adaptateur…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Adapter {name}</source>
        <translation>Adaptateur {name}</translation>
    </message>
    <message>
        <source>Delete the &amp;folded model</source>
        <translation>Supprimer le &amp;modèle intégré</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Faster answers, for about as much disk as the base model takes</source>
        <translation>Réponses plus rapides, pour à peu près autant d’espace disque que le modèle de base</translation>
    </message>
    <message>
        <source>Folded into the model: {fast} tokens a second instead of {slow}.</source>
        <translation>Intégré au modèle&#xa0;: {fast} tokens par seconde au lieu de {slow}.</translation>
    </message>
    <message>
        <source>It cannot be used any more: it learnt a text that was redacted.</source>
        <translation>Il ne peut plus être utilisé&#xa0;: il a appris un texte qui a été caviardé.</translation>
    </message>
    <message>
        <source>It cannot be used: the gate held it back.</source>
        <translation>Il ne peut pas être utilisé&#xa0;: le contrôle l’a retenu.</translation>
    </message>
    <message>
        <source>It learnt a text that was redacted since; the next training leaves both behind.</source>
        <translation>Il a appris un texte caviardé depuis&#xa0;; le prochain entraînement laissera les deux de côté.</translation>
    </message>
    <message>
        <source>It was learnt on another base model; use that model first.</source>
        <translation>Il a été appris sur un autre modèle de base&#xa0;; utilisez d’abord ce modèle.</translation>
    </message>
    <message>
        <source>Its weights were deleted to make room. Import them from a file if you exported it.</source>
        <translation>Ses poids ont été supprimés pour libérer de la place. Importez-les depuis un fichier si vous l’avez exporté.</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;Revenir en arrière…</translation>
    </message>
    <message>
        <source>This adapter</source>
        <translation>Cet adaptateur</translation>
    </message>
    <message>
        <source>What is known of this adapter</source>
        <translation>Ce que l’on sait de cet adaptateur</translation>
    </message>
    <message>
        <source>{use} · {how} · made {when}</source>
        <translation>{use} · {how} · créé {when}</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>Adapter {name}, {use}, {how}, made {when}, gain {gain} bits a byte</source>
        <translation>Adaptateur {name}, {use}, {how}, créé {when}, gain de {gain} bits par octet</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Merged of</source>
        <translation>Fusion de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Texts learnt</source>
        <translation>Textes appris</translation>
    </message>
    <message>
        <source>Texts of its run</source>
        <translation>Textes de sa passe</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Went on from</source>
        <translation>Prolonge</translation>
    </message>
    <message>
        <source>deleted to make room; its entry stays</source>
        <translation>supprimé pour faire de la place&#xa0;; son entrée reste</translation>
    </message>
    <message>
        <source>everything anew</source>
        <translation>tout à neuf</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>non admis</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>its weights are gone</source>
        <translation>ses poids n’existent plus</translation>
    </message>
    <message>
        <source>kept, {size}</source>
        <translation>conservé, {size}</translation>
    </message>
    <message>
        <source>made to hold</source>
        <translation>entraîné à tenir</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>le modèle de base</translation>
    </message>
    <message>
        <source>what was new</source>
        <translation>les nouveautés</translation>
    </message>
    <message>
        <source>with commentary</source>
        <translation>avec commentaires</translation>
    </message>
    <message>
        <source>{count} and what is not known</source>
        <translation>{count} et d’autres, inconnus</translation>
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
        <translation>&amp;Importer un adaptateur…</translation>
    </message>
    <message>
        <source>Adapter {name} is here, but the gate held it back.</source>
        <translation>L’adaptateur {name} est là, mais le contrôle l’a retenu.</translation>
    </message>
    <message>
        <source>Adapter {name} passed the test. It can be used now.</source>
        <translation>L’adaptateur {name} a réussi le test. Il peut maintenant être utilisé.</translation>
    </message>
    <message>
        <source>Adapters (*.adapter)</source>
        <translation>Adaptateurs (*.adapter)</translation>
    </message>
    <message>
        <source>Adapters (*.adapter);;All files (*)</source>
        <translation>Adaptateurs (*.adapter);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file, another one than that of your vault. Who has both can write in your voice, and may get out of it what you wrote.</source>
        <translation>Choisissez une phrase secrète pour le fichier, différente de celle de votre coffre. Qui possède les deux peut écrire avec votre voix et peut en tirer ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Each run that ends makes one. Here you will see what each came from and what it gained.</source>
        <translation>Chaque passe terminée en crée un. Vous verrez ici d’où chacun vient et ce qu’il a apporté.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>Exporter l’adaptateur</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Folding an adapter in</source>
        <translation>Intégration d’un adaptateur</translation>
    </message>
    <message>
        <source>From the oldest to the newest. A line: went on from. A dashed line: merged. Dotted frame: its weights were deleted. The frame in colour is in use.</source>
        <translation>Du plus ancien au plus récent. Un trait&#xa0;: issu de. Un trait en tirets&#xa0;: fusionné. Cadre en pointillés&#xa0;: ses poids ont été supprimés. Le cadre en couleur est utilisé.</translation>
    </message>
    <message>
        <source>Give the passphrase the file was exported with. The gate tests the adapter before it can be used.</source>
        <translation>Indiquez la phrase secrète avec laquelle le fichier a été exporté. Le contrôle teste l’adaptateur avant qu’il puisse être utilisé.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Importer un adaptateur</translation>
    </message>
    <message>
        <source>Importing an adapter</source>
        <translation>Importation d’un adaptateur</translation>
    </message>
    <message>
        <source>It answers at {fast} tokens a second instead of {slow}, once the setting “fused” is on and this adapter is in use.</source>
        <translation>Il répond à {fast} tokens par seconde au lieu de {slow}, dès que le réglage «&#xa0;fused&#xa0;» est activé et que cet adaptateur est utilisé.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>Lineage of the adapters</source>
        <translation>Filiation des adaptateurs</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>No adapter yet</source>
        <translation>Pas encore d’adaptateur</translation>
    </message>
    <message>
        <source>The adapter is exported.</source>
        <translation>L’adaptateur est exporté.</translation>
    </message>
    <message>
        <source>The adapter is folded into the model.</source>
        <translation>L’adaptateur est intégré au modèle.</translation>
    </message>
    <message>
        <source>The adapter itself stays and is used as before.</source>
        <translation>L’adaptateur lui-même reste et s’utilise comme avant.</translation>
    </message>
    <message>
        <source>The folded model is deleted.</source>
        <translation>Le modèle intégré est supprimé.</translation>
    </message>
    <message>
        <source>The merged adapter {name} passed and is in use.</source>
        <translation>L’adaptateur fusionné {name} a réussi le contrôle et est utilisé.</translation>
    </message>
    <message>
        <source>The merged adapter {name} was held back; nothing was changed.</source>
        <translation>L’adaptateur fusionné {name} a été retenu&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The weights of adapter {name} are back.</source>
        <translation>Les poids de l’adaptateur {name} sont de retour.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Guardian Angel: {what}</source>
        <translation>Guardian Angel&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answer {number}</source>
        <translation>Réponse {number}</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Réponses côte à côte</translation>
    </message>
    <message>
        <source>Back to the conversation (Esc)</source>
        <translation>Retour à la conversation (Échap)</translation>
    </message>
    <message>
        <source>Base model, without your adapter</source>
        <translation>Modèle de base, sans votre adaptateur</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>The others would have said nearly the same.</source>
        <translation>Les autres auraient dit à peu près la même chose.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>What your adapter changes</source>
        <translation>Ce que change votre adaptateur</translation>
    </message>
    <message>
        <source>With your adapter</source>
        <translation>Avec votre adaptateur</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
</context>
<context>
    <name>AutoLock</name>
    <message>
        <source>Idle time and the screen wait for work of the night.</source>
        <translation>L’inactivité et l’écran attendent le travail de la nuit.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>At work: {names}.</source>
        <translation>Au travail&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Brings distant entries of your log together each night, and keeps the best.</source>
        <translation>Rapproche chaque nuit des entrées éloignées de votre journal et garde le meilleur.</translation>
    </message>
    <message>
        <source>Brings you the insights of the night once a day.</source>
        <translation>Vous apporte une fois par jour les idées de la nuit.</translation>
    </message>
    <message>
        <source>Daydreaming</source>
        <translation>Rêvasser</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Due, and done as soon as nobody is at the machine: {names}.</source>
        <translation>À faire, dès que personne n’est devant la machine&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Everything is off.</source>
        <translation>Tout est désactivé.</translation>
    </message>
    <message>
        <source>Last done: {last}</source>
        <translation>Fait la dernière fois&#xa0;: {last}</translation>
    </message>
    <message>
        <source>Last done: {last} · due now</source>
        <translation>Fait la dernière fois&#xa0;: {last} · à faire maintenant</translation>
    </message>
    <message>
        <source>Last done: {last} · next: {next}</source>
        <translation>Fait la dernière fois&#xa0;: {last} · la prochaine&#xa0;: {next}</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Learns each night from what is new in your log; a gate decides whether it is used.</source>
        <translation>Apprend chaque nuit de ce qui est nouveau dans votre journal&#xa0;; un contrôle décide si cela sert.</translation>
    </message>
    <message>
        <source>Nothing is due. Next: {name}, {time}.</source>
        <translation>Rien n’est à faire. Ensuite&#xa0;: {name}, {time}.</translation>
    </message>
    <message>
        <source>Paused until {time}. Nothing begins by itself before that.</source>
        <translation>En pause jusqu’à {time}. Rien ne commence de soi-même avant.</translation>
    </message>
    <message>
        <source>The vault does not lock by idle time. If the screen locks it, what is due waits until you open it.</source>
        <translation>Le coffre ne se verrouille pas par inactivité. Si l’écran le verrouille, ce qui est à faire attend que vous l’ouvriez.</translation>
    </message>
    <message>
        <source>The vault locks itself after {minutes} idle minutes and with the screen. What is due then waits until you open it again, so most nights are missed.</source>
        <translation>Le coffre se verrouille après {minutes} minutes d’inactivité et avec l’écran. Ce qui est à faire attend alors que vous l’ouvriez, si bien que la plupart des nuits sont perdues.</translation>
    </message>
    <message>
        <source>While work of the night is due or goes on, idle time and the lock of the screen wait for it, at the longest until the quiet hours end, by day four hours. Then the vault locks.</source>
        <translation>Tant que du travail de nuit est à faire ou en cours, l’inactivité et le verrouillage de l’écran l’attendent, au plus jusqu’à la fin des heures calmes, de jour quatre heures. Ensuite, le coffre se verrouille.</translation>
    </message>
    <message>
        <source>checks and backups</source>
        <translation>vérifications et sauvegardes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Checks and backups</source>
        <translation>Vérifications et sauvegardes</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Nothing has run by itself yet.</source>
        <translation>Rien n’a encore été fait de soi-même.</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>Le travail de la nuit</translation>
    </message>
    <message>
        <source>To the &amp;settings</source>
        <translation>Vers les &amp;paramètres</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What it does by itself while nobody is at the machine. Whoever comes back finds it free.</source>
        <translation>Ce qu’il fait de lui-même quand personne n’est devant la machine. Qui revient la trouve libre.</translation>
    </message>
    <message>
        <source>What ran lately</source>
        <translation>Ce qui a été fait dernièrement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>{name} has ended</source>
        <translation>{name}&#xa0;: terminé</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>A backup is made each day in {folder}, checked whole, and kept for a year at most.</source>
        <translation>Une sauvegarde est faite chaque jour dans {folder}, vérifiée en entier et conservée un an au plus.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Backed up {count} entries, and checked the whole file.</source>
        <translation>{count} entrées sauvegardées, et le fichier entier vérifié.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>Sauvegardes effectuées</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose a folder for daily backups</source>
        <translation>Choisir un dossier pour les sauvegardes quotidiennes</translation>
    </message>
    <message>
        <source>Making and checking it…</source>
        <translation>Création et vérification…</translation>
    </message>
    <message>
        <source>No folder is chosen, so no daily backups are made. Best is a folder on another drive.</source>
        <translation>Aucun dossier n’est choisi, donc aucune sauvegarde quotidienne n’est faite. Le mieux est un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>These sealed files are damaged and missing from it: {names}.</source>
        <translation>Ces fichiers scellés sont endommagés et n’y figurent pas&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>To restore one, start the app on a machine or in a folder without a vault and choose &quot;I have a backup&quot;. It opens with the passphrase or the recovery code of the day it was made, and never overwrites a vault.</source>
        <translation>Pour en restaurer une, lancez l’application sur une machine ou dans un dossier sans coffre et choisissez «&#xa0;J’ai une sauvegarde&#xa0;». Elle s’ouvre avec la phrase secrète ou le code de récupération du jour où elle a été faite, et n’écrase jamais un coffre.</translation>
    </message>
    <message>
        <source>not where it was written</source>
        <translation>pas là où elle a été écrite</translation>
    </message>
    <message>
        <source>removed to make room</source>
        <translation>supprimée pour libérer de la place</translation>
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
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>backup, each day</source>
        <translation>sauvegarde, chaque jour</translation>
    </message>
    <message>
        <source>check, each day</source>
        <translation>vérification, chaque jour</translation>
    </message>
    <message>
        <source>daydreaming, each night</source>
        <translation>rêvasserie, chaque nuit</translation>
    </message>
    <message>
        <source>digest, each morning</source>
        <translation>résumé, chaque matin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>full check, each week</source>
        <translation>vérification complète, chaque semaine</translation>
    </message>
    <message>
        <source>learning, each night</source>
        <translation>apprentissage, chaque nuit</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>one entry that stands for all before it, each day</source>
        <translation>une entrée qui vaut pour toutes les précédentes, chaque jour</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>removal of old backups, each day</source>
        <translation>suppression des anciennes sauvegardes, chaque jour</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>&amp;Do now what is due</source>
        <translation>&amp;Faire maintenant ce qui est à faire</translation>
    </message>
    <message>
        <source>Done by itself</source>
        <translation>Fait automatiquement</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Not done: {names}.</source>
        <translation>Pas fait&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Up and Down read it row by row</source>
        <translation>Haut et Bas le lisent ligne par ligne</translation>
    </message>
    <message>
        <source>What is done by itself</source>
        <translation>Ce qui se fait automatiquement</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>Acceptée par vous</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corrigée par vous</translation>
    </message>
    <message>
        <source>Endorsed by you</source>
        <translation>Approuvée par vous</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>How sure the model was is not known of this answer.</source>
        <translation>On ne sait pas à quel point le modèle était sûr de cette réponse.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Length and speed</source>
        <translation>Longueur et vitesse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Not answered. A answers it.</source>
        <translation>Sans réponse. A y répond.</translation>
    </message>
    <message>
        <source>Of its last {count} answers, {share} % were surer.</source>
        <translation>Parmi ses {count} dernières réponses, {share}&#xa0;% étaient plus sûres.</translation>
    </message>
    <message>
        <source>On average it chose among about {choices} equally likely pieces of words ({nats} nats a token).</source>
        <translation>En moyenne, il a choisi parmi environ {choices} fragments de mots également probables ({nats} nats par jeton).</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Rejetée par vous</translation>
    </message>
    <message>
        <source>The first {count} turns of this conversation were not shown to the model.</source>
        <translation>Les {count} premiers messages de cette conversation n’ont pas été montrés au modèle.</translation>
    </message>
    <message>
        <source>This says how steady the model was, not whether the answer is true.</source>
        <translation>Cela indique à quel point le modèle était assuré, et non si la réponse est vraie.</translation>
    </message>
    <message>
        <source>To compare, {least} longer answers of this model are needed; there are {count}.</source>
        <translation>Pour comparer, il faut {least} réponses plus longues de ce modèle&#xa0;; il y en a {count}.</translation>
    </message>
    <message>
        <source>Why it was cut</source>
        <translation>Pourquoi elle a été coupée</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>You, {when}: {text}</source>
        <translation>Vous, {when}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>about as sure as usual</source>
        <translation>à peu près aussi sûre que d’habitude</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>modèle de base</translation>
    </message>
    <message>
        <source>cut off at its longest</source>
        <translation>coupée à la longueur maximale</translation>
    </message>
    <message>
        <source>cut off where it began to repeat itself</source>
        <translation>coupée là où elle commençait à se répéter</translation>
    </message>
    <message>
        <source>cut off: the context is full</source>
        <translation>coupée&#xa0;: le contexte est plein</translation>
    </message>
    <message>
        <source>cut: {problem}</source>
        <translation>coupée&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>less sure than in most of its answers</source>
        <translation>moins sûre que la plupart de ses réponses</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none: these are your own words</source>
        <translation>aucun&#xa0;: ce sont vos propres mots</translation>
    </message>
    <message>
        <source>not all of it fitted into the model&apos;s context</source>
        <translation>tout n’a pas tenu dans le contexte du modèle</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>caviardé</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>arrêtée par vous</translation>
    </message>
    <message>
        <source>surer than in most of its answers</source>
        <translation>plus sûre que la plupart de ses réponses</translation>
    </message>
    <message>
        <source>your own correction, word for word</source>
        <translation>votre propre correction, mot pour mot</translation>
    </message>
    <message>
        <source>{count} tokens did not fit into the model&apos;s context.</source>
        <translation>{count} jetons n’ont pas tenu dans le contexte du modèle.</translation>
    </message>
    <message>
        <source>{tokens} tokens in {seconds} s, {rate} a second</source>
        <translation>{tokens} jetons en {seconds}&#xa0;s, {rate} par seconde</translation>
    </message>
    <message>
        <source>{who}, {when}, {verdict}: {text}</source>
        <translation>{who}, {when}, {verdict}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{who}, {when}: {text}</source>
        <translation>{who}, {when}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Show or hide the list of conversations (F9)</source>
        <translation>Afficher ou masquer la liste des conversations (F9)</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check how &amp;much:</source>
        <translation>Étendue de la vé&amp;rification&#xa0;:</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything: also every index and every sealed file</source>
        <translation>Tout&#xa0;: aussi chaque index et chaque fichier scellé</translation>
    </message>
    <message>
        <source>How much to check</source>
        <translation>Étendue de la vérification</translation>
    </message>
    <message>
        <source>It was not checked yet. That is done each day by itself.</source>
        <translation>Pas encore vérifié. Cela se fait automatiquement chaque jour.</translation>
    </message>
    <message>
        <source>Quick: the newest entries and the mark of the last one</source>
        <translation>Rapide&#xa0;: les entrées les plus récentes et la marque de la dernière</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, none changed or missing.</source>
        <translation>Le journal est intact&#xa0;: {count} entrées, aucune modifiée ni manquante.</translation>
    </message>
    <message>
        <source>The log: every entry, its chain and its encryption</source>
        <translation>Le journal&#xa0;: chaque entrée, sa chaîne et son chiffrement</translation>
    </message>
    <message>
        <source>The vault is damaged. Nothing was changed.</source>
        <translation>Le coffre est endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault is whole: {count} entries, none changed or missing.</source>
        <translation>Le coffre est intact&#xa0;: {count} entrées, aucune modifiée ni manquante.</translation>
    </message>
    <message>
        <source>{what} was last checked by itself {time}: {reason}</source>
        <translation>{what}&#xa0;: dernière vérification automatique {time}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
</context>
<context>
    <name>CitationPanel</name>
    <message>
        <source>Close the entry (Esc)</source>
        <translation>Fermer l’entrée (Échap)</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>Entrée {seq}</translation>
    </message>
    <message>
        <source>Open in the log</source>
        <translation>Ouvrir dans le journal</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texte de l’entrée</translation>
    </message>
    <message>
        <source>This entry was redacted; nothing is left of its text.</source>
        <translation>Cette entrée a été caviardée&#xa0;; il ne reste rien de son texte.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;Capturer…</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>&amp;Importer des notes…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Chec&amp;k the log</source>
        <translation>Vérifier le &amp;journal</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source> pairs</source>
        <translation> paires</translation>
    </message>
    <message>
        <source>Both go on from openings of your own texts. You read two continuations without names and choose; whose they are is shown after each choice. Nothing is learnt from this.</source>
        <translation>Les deux continuent des débuts de vos propres textes. Vous lisez deux suites sans nom et choisissez&#xa0;; leur auteur est révélé après chaque choix. Rien n’en est appris.</translation>
    </message>
    <message>
        <source>Compare &amp;blind</source>
        <translation>Comparer à l’&amp;aveugle</translation>
    </message>
    <message>
        <source>How many pairs</source>
        <translation>Nombre de paires</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>L’une</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: the first run makes an adapter.</source>
        <translation>Il n’y a encore rien à comparer&#xa0;: la première passe crée un adaptateur.</translation>
    </message>
    <message>
        <source>Which one sounds like you?</source>
        <translation>Laquelle vous ressemble&#xa0;?</translation>
    </message>
    <message>
        <source>Writing pairs to compare</source>
        <translation>Rédaction de paires à comparer</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>le modèle de base</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>(redacted)</source>
        <translation>(caviardé)</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nouvelle conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Nothing found. Every word has to be in one question or answer.</source>
        <translation>Rien trouvé. Tous les mots doivent figurer dans une même question ou réponse.</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Vos conversations apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> Entry {of} stands for it.</source>
        <translation> L’entrée {of} en tient lieu.</translation>
    </message>
    <message>
        <source> The gain may be chance.</source>
        <translation> Le gain peut être dû au hasard.</translation>
    </message>
    <message>
        <source> and has forgotten nothing</source>
        <translation> et n’a rien oublié</translation>
    </message>
    <message>
        <source> and {problems} more problems</source>
        <translation> et {problems} autres problèmes</translation>
    </message>
    <message>
        <source> than the former base model with its adapter</source>
        <translation> que l’ancien modèle de base avec son adaptateur</translation>
    </message>
    <message>
        <source> {name} is not used: this build of llama.cpp has no support for it.</source>
        <translation> {name} n’est pas utilisé&#xa0;: cette version de llama.cpp ne le prend pas en charge.</translation>
    </message>
    <message>
        <source>, and {own} of what you wrote</source>
        <translation>, et {own} de ce que vous avez écrit</translation>
    </message>
    <message>
        <source>, but lies on the same drive as the vault</source>
        <translation>, mais se trouve sur le même disque que le coffre</translation>
    </message>
    <message>
        <source>, which may be chance</source>
        <translation>, ce qui peut être dû au hasard</translation>
    </message>
    <message>
        <source>; all of that is the genre, not you</source>
        <translation>&#xa0;; tout cela tient au genre, non à vous</translation>
    </message>
    <message>
        <source>; left out, because damaged: {left_out}</source>
        <translation>&#xa0;; laissé de côté car endommagé&#xa0;: {left_out}</translation>
    </message>
    <message>
        <source>; of another author {control}</source>
        <translation>&#xa0;; d’un autre auteur {control}</translation>
    </message>
    <message>
        <source>; the draft follows your sentence alone</source>
        <translation>&#xa0;; le brouillon suit votre seule phrase</translation>
    </message>
    <message>
        <source>; {own} of that is you, not the genre</source>
        <translation>&#xa0;; {own} de cela, c’est vous, non le genre</translation>
    </message>
    <message>
        <source>A PDF of this document could not show: {left_out}.</source>
        <translation>Un PDF de ce document ne pourrait pas afficher&#xa0;: {left_out}.</translation>
    </message>
    <message>
        <source>A commentary must name the entries it is about, and they must all be there.</source>
        <translation>Un commentaire doit nommer les entrées dont il parle, et elles doivent toutes exister.</translation>
    </message>
    <message>
        <source>A document is not written as {form}.</source>
        <translation>Un document ne s’écrit pas au format {form}.</translation>
    </message>
    <message>
        <source>A free suggestion needs an instruction.</source>
        <translation>Une suggestion libre demande une instruction.</translation>
    </message>
    <message>
        <source>A later release made this backup.</source>
        <translation>Une version plus récente a fait cette sauvegarde.</translation>
    </message>
    <message>
        <source>A later release made this vault (format {number}).</source>
        <translation>Une version plus récente a créé ce coffre (format {number}).</translation>
    </message>
    <message>
        <source>A later release wrote this adapter file.</source>
        <translation>Une version plus récente a écrit ce fichier d’adaptateur.</translation>
    </message>
    <message>
        <source>A later release wrote this export.</source>
        <translation>Une version plus récente a écrit cette exportation.</translation>
    </message>
    <message>
        <source>A later release wrote this log.</source>
        <translation>Une version plus récente a écrit ce journal.</translation>
    </message>
    <message>
        <source>A long passage of others is shortened to its beginning and its end.</source>
        <translation>Un long passage d’autrui est réduit à son début et à sa fin.</translation>
    </message>
    <message>
        <source>A merge needs two adapters or more, each once.</source>
        <translation>Une fusion demande au moins deux adaptateurs, chacun une seule fois.</translation>
    </message>
    <message>
        <source>A model is loaded already.</source>
        <translation>Un modèle est déjà chargé.</translation>
    </message>
    <message>
        <source>A newer version of the same text is learnt.</source>
        <translation>Une version plus récente du même texte est apprise.</translation>
    </message>
    <message>
        <source>A process began to learn, and there is room for one such thing at a time.</source>
        <translation>Un processus a commencé à apprendre, et il n’y a de place que pour une telle chose à la fois.</translation>
    </message>
    <message>
        <source>A program wrote it; it is read, not learnt.</source>
        <translation>Un programme l’a écrit&#xa0;; il est lu, pas appris.</translation>
    </message>
    <message>
        <source>A quiet day: no insight passed the bar.</source>
        <translation>Une journée calme : aucune idée n’a passé la barre.</translation>
    </message>
    <message>
        <source>A redaction needs a reason.</source>
        <translation>Un caviardage demande une raison.</translation>
    </message>
    <message>
        <source>A reply needs the entry it replies to.</source>
        <translation>Une réponse demande l’entrée à laquelle elle répond.</translation>
    </message>
    <message>
        <source>A report is an HTML or a PDF file.</source>
        <translation>Un rapport est un fichier HTML ou PDF.</translation>
    </message>
    <message>
        <source>A step of this draft was redacted.</source>
        <translation>Une étape de ce brouillon a été caviardée.</translation>
    </message>
    <message>
        <source>A tag is one word: a letter first, then letters, digits, - or /.</source>
        <translation>Une étiquette est un seul mot&#xa0;: d’abord une lettre, puis des lettres, des chiffres, - ou /.</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>Un mot isolé est facile à deviner.</translation>
    </message>
    <message>
        <source>About {count} tokens of the {name} did not fit.</source>
        <translation>Environ {count} tokens n’ont pas tenu ({name}).</translation>
    </message>
    <message>
        <source>Accept them on its page, fetch the file with your browser, then `guardian models add FILE`.</source>
        <translation>Acceptez-les sur sa page, téléchargez le fichier avec votre navigateur, puis `guardian models add FILE`.</translation>
    </message>
    <message>
        <source>Adapter {adapter} did not pass the gate: {reason}</source>
        <translation>L’adaptateur {adapter} n’a pas passé le contrôle&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Adapter {adapter} is here already.</source>
        <translation>L’adaptateur {adapter} est déjà là.</translation>
    </message>
    <message>
        <source>Adapter {adapter} learnt a text that was redacted.</source>
        <translation>L’adaptateur {adapter} a appris un texte qui a été caviardé.</translation>
    </message>
    <message>
        <source>Adapter {adapter} was learnt on another base model.</source>
        <translation>L’adaptateur {adapter} a été appris sur un autre modèle de base.</translation>
    </message>
    <message>
        <source>Adapter {chosen} learnt a text that was redacted.</source>
        <translation>L’adaptateur {chosen} a appris un texte qui a été caviardé.</translation>
    </message>
    <message>
        <source>Adapter {chosen} was learnt on another base model.</source>
        <translation>L’adaptateur {chosen} a été appris sur un autre modèle de base.</translation>
    </message>
    <message>
        <source>Adapter {id} learnt a text that was redacted.</source>
        <translation>L’adaptateur {id} a appris un texte qui a été caviardé.</translation>
    </message>
    <message>
        <source>Adapter {id} was learnt on another base model.</source>
        <translation>L’adaptateur {id} a été appris sur un autre modèle de base.</translation>
    </message>
    <message>
        <source>Adapter {name} was learnt on another base model.</source>
        <translation>L’adaptateur {name} a été appris sur un autre modèle de base.</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>Ajoutez un ou deux mots. Les mots rares valent mieux.</translation>
    </message>
    <message>
        <source>Add it again when it is complete.</source>
        <translation>Ajoutez-le de nouveau quand il sera complet.</translation>
    </message>
    <message>
        <source>Add it again with one of our own, `guardian models add {file} --template NAME`: {value}. The last is for models that have not learnt to chat.</source>
        <translation>Ajoutez-le de nouveau avec l’un des nôtres, `guardian models add {file} --template NAME`&#xa0;: {value}. Le dernier est pour les modèles qui n’ont pas appris à converser.</translation>
    </message>
    <message>
        <source>Add one or two random words.</source>
        <translation>Ajoutez un ou deux mots au hasard.</translation>
    </message>
    <message>
        <source>Against an author who writes about the same things this says more.</source>
        <translation>Face à un auteur qui écrit sur les mêmes sujets, cela en dit plus.</translation>
    </message>
    <message>
        <source>All were decided, or the text has changed.</source>
        <translation>Tous ont été décidés, ou le texte a changé.</translation>
    </message>
    <message>
        <source>All {head_seq} entries are as they were written.</source>
        <translation>Les {head_seq} entrées sont toutes telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>All {layers} layers on {names}: {whole_bytes} needed.</source>
        <translation>Les {layers} couches sur {names}&#xa0;: {whole_bytes} nécessaires.</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>Tout en majuscules est presque aussi facile à deviner que tout en minuscules.</translation>
    </message>
    <message>
        <source>An adapter is wanted that is not loaded.</source>
        <translation>Un adaptateur non chargé est demandé.</translation>
    </message>
    <message>
        <source>An attachment of entry {seq} was damaged when it was exported.</source>
        <translation>Une pièce jointe de l’entrée {seq} était endommagée lors de son exportation.</translation>
    </message>
    <message>
        <source>An earlier text is nearly the same; the first one is learnt.</source>
        <translation>Un texte antérieur est presque identique&#xa0;; c’est le premier qui est appris.</translation>
    </message>
    <message>
        <source>An earlier text says the same in the same words; the first one is learnt.</source>
        <translation>Un texte antérieur dit la même chose avec les mêmes mots&#xa0;; c’est le premier qui est appris.</translation>
    </message>
    <message>
        <source>An edit of document {seq} is missing before entry {seq1}.</source>
        <translation>Une modification du document {seq} manque avant l’entrée {seq1}.</translation>
    </message>
    <message>
        <source>Another process daydreams already.</source>
        <translation>Un autre processus rêvasse déjà.</translation>
    </message>
    <message>
        <source>Another process does what is due just now.</source>
        <translation>Un autre processus fait en ce moment ce qui est dû.</translation>
    </message>
    <message>
        <source>Another process has held the log for over {TIMEOUT_S} seconds.</source>
        <translation>Un autre processus retient le journal depuis plus de {TIMEOUT_S} secondes.</translation>
    </message>
    <message>
        <source>Another process is adding or removing a model.</source>
        <translation>Un autre processus ajoute ou supprime un modèle.</translation>
    </message>
    <message>
        <source>Another process is bringing the log to the present format.</source>
        <translation>Un autre processus convertit le journal au format actuel.</translation>
    </message>
    <message>
        <source>Another process is learning already.</source>
        <translation>Un autre processus est déjà en train d’apprendre.</translation>
    </message>
    <message>
        <source>Another process is learning or caring for this vault.</source>
        <translation>Un autre processus apprend ou entretient ce coffre.</translation>
    </message>
    <message>
        <source>Another process is making a backup.</source>
        <translation>Un autre processus fait une sauvegarde.</translation>
    </message>
    <message>
        <source>Another process is making a vault in {folder}.</source>
        <translation>Un autre processus crée un coffre dans {folder}.</translation>
    </message>
    <message>
        <source>Another process is making this vault or changing its keys.</source>
        <translation>Un autre processus crée ce coffre ou change ses clés.</translation>
    </message>
    <message>
        <source>Another process is putting a new log in place.</source>
        <translation>Un autre processus met en place un nouveau journal.</translation>
    </message>
    <message>
        <source>Another process is reading the log, so its file could not be checked.</source>
        <translation>Un autre processus lit le journal&#xa0;; son fichier n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Another process learns just now.</source>
        <translation>Un autre processus apprend en ce moment.</translation>
    </message>
    <message>
        <source>Another process makes or checks a backup.</source>
        <translation>Un autre processus fait ou vérifie une sauvegarde.</translation>
    </message>
    <message>
        <source>Another process makes or restores a vault here.</source>
        <translation>Un autre processus crée ou restaure un coffre ici.</translation>
    </message>
    <message>
        <source>Another vault has an adapter of the same name.</source>
        <translation>Un autre coffre a un adaptateur du même nom.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Demandez de nouveau.</translation>
    </message>
    <message>
        <source>Ask again: it is started anew.</source>
        <translation>Demandez de nouveau&#xa0;: il est redémarré.</translation>
    </message>
    <message>
        <source>Ask again; if it stays, restart.</source>
        <translation>Demandez de nouveau&#xa0;; si cela persiste, redémarrez.</translation>
    </message>
    <message>
        <source>Ask again; the question is kept.</source>
        <translation>Demandez de nouveau&#xa0;; la question est conservée.</translation>
    </message>
    <message>
        <source>Ask for 1 to {ALTERNATIVES}.</source>
        <translation>Demandez-en de 1 à {ALTERNATIVES}.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Ask for a new suggestion to change your mind.</source>
        <translation>Demandez une nouvelle suggestion pour changer d’avis.</translation>
    </message>
    <message>
        <source>Ask for a new suggestion.</source>
        <translation>Demandez une nouvelle suggestion.</translation>
    </message>
    <message>
        <source>Ask for a simpler form.</source>
        <translation>Demandez une forme plus simple.</translation>
    </message>
    <message>
        <source>Ask for another completion.</source>
        <translation>Demandez une autre complétion.</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>Posez-la de nouveau.</translation>
    </message>
    <message>
        <source>Ask something else.</source>
        <translation>Demandez autre chose.</translation>
    </message>
    <message>
        <source>Asked to go on from your texts, it said at most {run} words on end as they stand there</source>
        <translation>Invité à poursuivre vos textes, il a dit au plus {run} mots de suite tels qu’ils y figurent</translation>
    </message>
    <message>
        <source>Attach it again once nothing writes to it.</source>
        <translation>Joignez-le de nouveau quand plus rien n’y écrit.</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>Évitez les dates et les années qui vous concernent.</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>Évitez les années récentes.</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>Évitez les mots et caractères répétés.</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>Évitez les suites.</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>Évitez les années qui vous concernent.</translation>
    </message>
    <message>
        <source>Backups kept: {doomed}, removed: {doomed1}.</source>
        <translation>Sauvegardes conservées&#xa0;: {doomed}, supprimées&#xa0;: {doomed1}.</translation>
    </message>
    <message>
        <source>Begin another draft.</source>
        <translation>Commencez un autre brouillon.</translation>
    </message>
    <message>
        <source>Bits per byte of {count}, lower is better. {shown}.</source>
        <translation>Bits par octet de {count}, moins vaut mieux. {shown}.</translation>
    </message>
    <message>
        <source>By style alone your texts cannot be told from others&apos; surely enough to judge its own.</source>
        <translation>Par le seul style, vos textes ne se distinguent pas assez sûrement de ceux des autres pour juger les siens.</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>Les majuscules n’aident pas beaucoup.</translation>
    </message>
    <message>
        <source>Check again once it has ended.</source>
        <translation>Vérifiez de nouveau quand il sera terminé.</translation>
    </message>
    <message>
        <source>Check its permissions and import again.</source>
        <translation>Vérifiez ses droits d’accès et importez de nouveau.</translation>
    </message>
    <message>
        <source>Check that it can be read.</source>
        <translation>Vérifiez qu’il est lisible.</translation>
    </message>
    <message>
        <source>Check that it is the right folder or file. What can be read: {known}.</source>
        <translation>Vérifiez que c’est le bon dossier ou fichier. Ce qui peut être lu&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Check that it is there and can be read.</source>
        <translation>Vérifiez qu’il est là et lisible.</translation>
    </message>
    <message>
        <source>Check that the cache folder can be written.</source>
        <translation>Vérifiez que le dossier de cache est accessible en écriture.</translation>
    </message>
    <message>
        <source>Check the cache folder.</source>
        <translation>Vérifiez le dossier de cache.</translation>
    </message>
    <message>
        <source>Check the file and its rights.</source>
        <translation>Vérifiez le fichier et ses droits.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock and try again, or type the recovery code instead.</source>
        <translation>Vérifiez la disposition du clavier et Verr. Maj. et réessayez, ou saisissez plutôt le code de récupération.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>Vérifiez le chemin et réessayez.</translation>
    </message>
    <message>
        <source>Choose a backup that you may read, and check the drives.</source>
        <translation>Choisissez une sauvegarde que vous pouvez lire, et vérifiez les disques.</translation>
    </message>
    <message>
        <source>Choose a base model from the list in the settings.</source>
        <translation>Choisissez un modèle de base dans la liste des réglages.</translation>
    </message>
    <message>
        <source>Choose a file that `adapters export` wrote.</source>
        <translation>Choisissez un fichier écrit par `adapters export`.</translation>
    </message>
    <message>
        <source>Choose a file that `guardian backup` made.</source>
        <translation>Choisissez un fichier fait par `guardian backup`.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Choisissez un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere, best on another drive.</source>
        <translation>Choisissez un dossier ailleurs, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere.</source>
        <translation>Choisissez un dossier ailleurs.</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation>Choisissez un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a folder with --home.</source>
        <translation>Choisissez un dossier avec --home.</translation>
    </message>
    <message>
        <source>Choose a local disk.</source>
        <translation>Choisissez un disque local.</translation>
    </message>
    <message>
        <source>Choose a model file that ends in .gguf.</source>
        <translation>Choisissez un fichier de modèle qui se termine par .gguf.</translation>
    </message>
    <message>
        <source>Choose a model of this release&apos;s catalogue.</source>
        <translation>Choisissez un modèle du catalogue de cette version.</translation>
    </message>
    <message>
        <source>Choose a name that is not taken.</source>
        <translation>Choisissez un nom qui n’est pas pris.</translation>
    </message>
    <message>
        <source>Choose a new folder for the salvaged vault.</source>
        <translation>Choisissez un nouveau dossier pour le coffre récupéré.</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is overwritten.</source>
        <translation>Choisissez un nouveau dossier&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Choose a new passphrase: guardian passphrase change.</source>
        <translation>Choisissez une nouvelle phrase secrète&#xa0;: guardian passphrase change.</translation>
    </message>
    <message>
        <source>Choose a smaller context (`guardian settings set context_tokens`) or a smaller model (`guardian models list`).</source>
        <translation>Choisissez un contexte plus petit (`guardian settings set context_tokens`) ou un modèle plus petit (`guardian models list`).</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <translation>Choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Choose an empty vault.</source>
        <translation>Choisissez un coffre vide.</translation>
    </message>
    <message>
        <source>Choose another file, or fetch it again.</source>
        <translation>Choisissez un autre fichier, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, or check the drive.</source>
        <translation>Choisissez un autre dossier, ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another name, or say --force to replace it.</source>
        <translation>Choisissez un autre nom, ou indiquez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Choisissez un autre nom, ou indiquez qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choisissez un autre nom&#xa0;; rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Choose another place, or check the drive.</source>
        <translation>Choisissez un autre emplacement, ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>Choose another template for it, or another model.</source>
        <translation>Choisissez-lui un autre gabarit, ou un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose from {MEMORY_MIB} to {MEMORY_MIB1} MiB.</source>
        <translation>Choisissez de {MEMORY_MIB} à {MEMORY_MIB1} Mio.</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Choisissez parmi&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {value}.</source>
        <translation>Choisissez parmi {value}.</translation>
    </message>
    <message>
        <source>Choose one with at least 12 characters.</source>
        <translation>Choisissez-en une d’au moins 12 caractères.</translation>
    </message>
    <message>
        <source>Choose the base model it was learnt on, or train again.</source>
        <translation>Choisissez le modèle de base sur lequel il a été appris, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>Choose what `adapters export` wrote.</source>
        <translation>Choisissez un fichier écrit par `adapters export`.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller base model, then train again: the run goes on from its last saved state.</source>
        <translation>Fermez d’autres programmes ou choisissez un modèle de base plus petit, puis entraînez de nouveau&#xa0;: la passe reprend à son dernier état enregistré.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller base model or another --device.</source>
        <translation>Fermez d’autres programmes, choisissez un modèle de base plus petit ou un autre --device.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller base model, or give --method lora.</source>
        <translation>Fermez d’autres programmes, choisissez un modèle de base plus petit, ou indiquez --method lora.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller context (`guardian settings set context_tokens`).</source>
        <translation>Fermez d’autres programmes, ou choisissez un contexte plus petit (`guardian settings set context_tokens`).</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Fermez quelques programmes et réessayez.</translation>
    </message>
    <message>
        <source>Close the other window or command, then try again. Nothing was lost.</source>
        <translation>Fermez l’autre fenêtre ou commande, puis réessayez. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Close the window and other commands, then try again.</source>
        <translation>Fermez la fenêtre et les autres commandes, puis réessayez.</translation>
    </message>
    <message>
        <source>Close what uses it and try again.</source>
        <translation>Fermez ce qui l’utilise et réessayez.</translation>
    </message>
    <message>
        <source>Commentary by the model on [{seq}] ({name}):</source>
        <translation>Commentaire du modèle sur [{seq}] ({name})&#xa0;:</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>Les noms et prénoms courants sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Compare every group with your sheet.</source>
        <translation>Comparez chaque groupe avec votre feuille.</translation>
    </message>
    <message>
        <source>Compare it with your sheet.</source>
        <translation>Comparez-le avec votre feuille.</translation>
    </message>
    <message>
        <source>Compare two adapters, or one with `base`.</source>
        <translation>Comparez deux adaptateurs, ou un adaptateur avec `base`.</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>Branchez le disque où il se trouve, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Connect the drive they are on. If you removed them, choose the folder again: `guardian settings set {FOLDER}`.</source>
        <translation>Branchez le disque où elles se trouvent. Si vous les avez supprimées, choisissez de nouveau le dossier&#xa0;: `guardian settings set {FOLDER}`.</translation>
    </message>
    <message>
        <source>Damage was found: {problems}.</source>
        <translation>Des dommages ont été trouvés&#xa0;: {problems}.</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>Les dates sont souvent faciles à deviner.</translation>
    </message>
    <message>
        <source>Daydream when that has ended.</source>
        <translation>Rêvassez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Daydreaming is off (setting daydream).</source>
        <translation>La rêvasserie est désactivée (réglage daydream).</translation>
    </message>
    <message>
        <source>Delete {path} and add the files again; the files themselves are untouched.</source>
        <translation>Supprimez {path} et ajoutez de nouveau les fichiers&#xa0;; les fichiers eux-mêmes restent intacts.</translation>
    </message>
    <message>
        <source>Delete {path} and fetch it again (`make run` for the embedded model); if it is your own, add it again.</source>
        <translation>Supprimez {path} et téléchargez-le de nouveau (`make run` pour le modèle fourni)&#xa0;; s’il est à vous, ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Do not use another.</source>
        <translation>N’en utilisez pas d’autre.</translation>
    </message>
    <message>
        <source>Document {seq} was changed in the same place since version {version}.</source>
        <translation>Le document {seq} a été modifié au même endroit depuis la version {version}.</translation>
    </message>
    <message>
        <source>Document {seq} was changed in this place.</source>
        <translation>Le document {seq} a été modifié à cet endroit.</translation>
    </message>
    <message>
        <source>Edit a question, or ask for another answer.</source>
        <translation>Modifiez une question, ou demandez une autre réponse.</translation>
    </message>
    <message>
        <source>End its name with .html or .pdf.</source>
        <translation>Terminez son nom par .html ou .pdf.</translation>
    </message>
    <message>
        <source>End the name with .md, .html, .docx or .pdf.</source>
        <translation>Terminez le nom par .md, .html, .docx ou .pdf.</translation>
    </message>
    <message>
        <source>Entry {draft} is no draft.</source>
        <translation>L’entrée {draft} n’est pas un brouillon.</translation>
    </message>
    <message>
        <source>Entry {leaf} is not in this conversation.</source>
        <translation>L’entrée {leaf} n’est pas dans cette conversation.</translation>
    </message>
    <message>
        <source>Entry {reply_to} has no text to reply to.</source>
        <translation>L’entrée {reply_to} n’a pas de texte auquel répondre.</translation>
    </message>
    <message>
        <source>Entry {seq} has no attachments.</source>
        <translation>L’entrée {seq} n’a pas de pièces jointes.</translation>
    </message>
    <message>
        <source>Entry {seq} holds no text of yours: learning does not look at its kind.</source>
        <translation>L’entrée {seq} ne contient aucun texte de vous&#xa0;: l’apprentissage ne regarde pas ce type.</translation>
    </message>
    <message>
        <source>Entry {seq} holds none of your text.</source>
        <translation>L’entrée {seq} ne contient rien de votre texte.</translation>
    </message>
    <message>
        <source>Entry {seq} is no answer.</source>
        <translation>L’entrée {seq} n’est pas une réponse.</translation>
    </message>
    <message>
        <source>Entry {seq} is no comparison.</source>
        <translation>L’entrée {seq} n’est pas une comparaison.</translation>
    </message>
    <message>
        <source>Entry {seq} is no document.</source>
        <translation>L’entrée {seq} n’est pas un document.</translation>
    </message>
    <message>
        <source>Entry {seq} is no insight.</source>
        <translation>L’entrée {seq} n’est pas une idée.</translation>
    </message>
    <message>
        <source>Entry {seq} is no part of a conversation.</source>
        <translation>L’entrée {seq} ne fait pas partie d’une conversation.</translation>
    </message>
    <message>
        <source>Entry {seq} is no question.</source>
        <translation>L’entrée {seq} n’est pas une question.</translation>
    </message>
    <message>
        <source>Entry {seq} is no step of a draft.</source>
        <translation>L’entrée {seq} n’est pas une étape d’un brouillon.</translation>
    </message>
    <message>
        <source>Entry {seq} is no suggestion for a document.</source>
        <translation>L’entrée {seq} n’est pas une suggestion pour un document.</translation>
    </message>
    <message>
        <source>Entry {seq} is no text to learn from: {name}. {sentence}</source>
        <translation>L’entrée {seq} n’est pas un texte à apprendre&#xa0;: {name}. {sentence}</translation>
    </message>
    <message>
        <source>Entry {seq} is not in conversation {thread}.</source>
        <translation>L’entrée {seq} n’est pas dans la conversation {thread}.</translation>
    </message>
    <message>
        <source>Entry {seq} stands for all before it.</source>
        <translation>L’entrée {seq} vaut pour toutes les précédentes.</translation>
    </message>
    <message>
        <source>Entry {seq} was judged already, and you have seen whose the texts are.</source>
        <translation>L’entrée {seq} a déjà été jugée, et vous avez vu de qui sont les textes.</translation>
    </message>
    <message>
        <source>Entry {seq} was redacted.</source>
        <translation>L’entrée {seq} a été caviardée.</translation>
    </message>
    <message>
        <source>Entry {version} is no version of document {seq}.</source>
        <translation>L’entrée {version} n’est pas une version du document {seq}.</translation>
    </message>
    <message>
        <source>Events in it were taken to be by the clock of this machine.</source>
        <translation>Ses événements ont été lus à l’heure de cette machine.</translation>
    </message>
    <message>
        <source>Export it as HTML or DOCX, or leave these characters out.</source>
        <translation>Exportez-le en HTML ou DOCX, ou omettez ces caractères.</translation>
    </message>
    <message>
        <source>Export the calendar again and import it anew, or leave this event out.</source>
        <translation>Exportez de nouveau le calendrier et importez-le, ou laissez cet événement de côté.</translation>
    </message>
    <message>
        <source>Fetch a GGUF file of {weights} yourself, then `guardian models add FILE --name {name}`.</source>
        <translation>Téléchargez vous-même un fichier GGUF de {weights}, puis `guardian models add FILE --name {name}`.</translation>
    </message>
    <message>
        <source>Fetch it and try again.</source>
        <translation>Téléchargez-le et réessayez.</translation>
    </message>
    <message>
        <source>Fetch it, or add it again.</source>
        <translation>Téléchargez-le, ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose another.</source>
        <translation>Téléchargez de nouveau le modèle, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Fetch the model again.</source>
        <translation>Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Filled: put to use. Hollow: held back by the gate, or not used.</source>
        <translation>Plein&#xa0;: mis en service. Creux&#xa0;: retenu par le contrôle, ou non utilisé.</translation>
    </message>
    <message>
        <source>Four or more random words make a good passphrase.</source>
        <translation>Quatre mots au hasard ou plus font une bonne phrase secrète.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Libérez de l’espace et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some space, or set GUARDIAN_CACHE to a folder on another disk.</source>
        <translation>Libérez de l’espace, ou définissez GUARDIAN_CACHE sur un dossier d’un autre disque.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Fusing was stopped.</source>
        <translation>L’intégration a été arrêtée.</translation>
    </message>
    <message>
        <source>Give --reply-to SEQ.</source>
        <translation>Indiquez --reply-to SEQ.</translation>
    </message>
    <message>
        <source>Give a backup with --backup, or restore one: `guardian restore`.</source>
        <translation>Indiquez une sauvegarde avec --backup, ou restaurez-en une&#xa0;: `guardian restore`.</translation>
    </message>
    <message>
        <source>Give a folder of notes by somebody else, or leave it out to use the author who is shipped.</source>
        <translation>Indiquez un dossier de notes de quelqu’un d’autre, ou omettez-le pour utiliser l’auteur fourni.</translation>
    </message>
    <message>
        <source>Give a number above 0 and at most 1.</source>
        <translation>Indiquez un nombre supérieur à 0 et au plus égal à 1.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Donnez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>Give all machines a copy of the same --peer-key file.</source>
        <translation>Donnez à toutes les machines une copie du même fichier --peer-key.</translation>
    </message>
    <message>
        <source>Give another name with --name, or remove that one.</source>
        <translation>Indiquez un autre nom avec --name, ou supprimez celui-là.</translation>
    </message>
    <message>
        <source>Give fewer --devices, or --device cpu.</source>
        <translation>Indiquez moins de --devices, ou --device cpu.</translation>
    </message>
    <message>
        <source>Give hours and minutes, for example 22:30.</source>
        <translation>Donnez les heures et les minutes, par exemple 22:30.</translation>
    </message>
    <message>
        <source>Give it --nproc-per-node 1. For several devices of one machine, `guardian train --devices N` alone.</source>
        <translation>Indiquez-lui --nproc-per-node 1. Pour plusieurs périphériques d’une même machine, `guardian train --devices N` suffit.</translation>
    </message>
    <message>
        <source>Give keys joined by +, for example Ctrl+Alt+Space.</source>
        <translation>Donnez des touches jointes par +, par exemple Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>Give more of their text, or leave it out.</source>
        <translation>Donnez davantage de son texte, ou omettez-le.</translation>
    </message>
    <message>
        <source>Give one number for each adapter, not 0, with commas between them.</source>
        <translation>Indiquez un nombre pour chaque adaptateur, différent de 0, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Give one of {value}.</source>
        <translation>Indiquez une valeur parmi {value}.</translation>
    </message>
    <message>
        <source>Give spans as start, end, inserted.</source>
        <translation>Indiquez les segments sous la forme début, fin, texte inséré.</translation>
    </message>
    <message>
        <source>Give text of somebody else: a control by yourself would show that you are not yourself.</source>
        <translation>Donnez le texte de quelqu’un d’autre&#xa0;: un témoin de votre main montrerait que vous n’êtes pas vous-même.</translation>
    </message>
    <message>
        <source>Give the passphrase that was chosen at its export, which is not that of the vault.</source>
        <translation>Indiquez la phrase secrète choisie lors de son exportation, qui n’est pas celle du coffre.</translation>
    </message>
    <message>
        <source>Give the path of a GGUF file in it.</source>
        <translation>Indiquez le chemin d’un fichier GGUF qui s’y trouve.</translation>
    </message>
    <message>
        <source>Give the path of a GGUF file.</source>
        <translation>Indiquez le chemin d’un fichier GGUF.</translation>
    </message>
    <message>
        <source>Give the text that was taken.</source>
        <translation>Indiquez le texte qui a été pris.</translation>
    </message>
    <message>
        <source>Go on from an answer, or edit the question.</source>
        <translation>Continuez à partir d’une réponse, ou modifiez la question.</translation>
    </message>
    <message>
        <source>Go on with the passphrase. Secret Service, KWallet, macOS and Windows keyrings can be used.</source>
        <translation>Continuez avec la phrase secrète. Les trousseaux de Secret Service, KWallet, macOS et Windows peuvent être utilisés.</translation>
    </message>
    <message>
        <source>Group {index} of the recovery code is mistyped.</source>
        <translation>Le groupe {index} du code de récupération est mal saisi.</translation>
    </message>
    <message>
        <source>How much better it predicts your writing was not measured yet.</source>
        <translation>On n’a pas encore mesuré combien il prédit mieux votre écriture.</translation>
    </message>
    <message>
        <source>How much it writes like you (0 as others, 1 as you; topic masked)</source>
        <translation>À quel point il écrit comme vous (0 comme d’autres, 1 comme vous&#xa0;; sujet masqué)</translation>
    </message>
    <message>
        <source>How this event repeats was not understood; only its first time counts.</source>
        <translation>La répétition de cet événement n’a pas été comprise ; seule la première fois compte.</translation>
    </message>
    <message>
        <source>How varied it writes, beside you (1 is as you)</source>
        <translation>À quel point son écriture est variée, à côté de vous (1&#xa0;: comme vous)</translation>
    </message>
    <message>
        <source>Hunk {hunk} was decided already: {verdict}.</source>
        <translation>La modification {hunk} a déjà été décidée&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>If somebody else may have seen this sheet: guardian rotate. If only the passphrase is to be new: guardian passphrase change.</source>
        <translation>Si quelqu’un d’autre a pu voir cette feuille&#xa0;: guardian rotate. Si seule la phrase secrète doit changer&#xa0;: guardian passphrase change.</translation>
    </message>
    <message>
        <source>Import the place that it leads to if you want what is there.</source>
        <translation>Importez l’emplacement vers lequel il mène si vous voulez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Import them from a file that `guardian adapters export` wrote, or train; nothing was changed.</source>
        <translation>Importez-les depuis un fichier écrit par `guardian adapters export`, ou entraînez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>In a terminal: guardian restore BACKUP-FILE. Type the recovery code when it asks for a passphrase.</source>
        <translation>Dans un terminal&#xa0;: guardian restore BACKUP-FILE. Saisissez le code de récupération quand une phrase secrète est demandée.</translation>
    </message>
    <message>
        <source>In use: the model as it was downloaded, without an adapter.</source>
        <translation>Utilisé&#xa0;: le modèle tel qu’il a été téléchargé, sans adaptateur.</translation>
    </message>
    <message>
        <source>In use: {adapter}, made on {date}; it learnt {texts} of your texts.</source>
        <translation>Utilisé&#xa0;: {adapter}, créé le {date}&#xa0;; il a appris {texts} de vos textes.</translation>
    </message>
    <message>
        <source>Insights brought: {count}, questions: {count1}.</source>
        <translation>Idées apportées : {count}, questions : {count1}.</translation>
    </message>
    <message>
        <source>Install Guardian Angel on another machine, and find your newest backup file.</source>
        <translation>Installez Guardian Angel sur une autre machine et retrouvez votre fichier de sauvegarde le plus récent.</translation>
    </message>
    <message>
        <source>Install Guardian Angel, or put its program on your PATH.</source>
        <translation>Installez Guardian Angel, ou placez son programme dans votre PATH.</translation>
    </message>
    <message>
        <source>Install it with `pip install guardian-angel[cuda]`, choose a smaller model, or add --device cpu.</source>
        <translation>Installez-le avec `pip install guardian-angel[cuda]`, choisissez un modèle plus petit, ou ajoutez --device cpu.</translation>
    </message>
    <message>
        <source>Is it you, or the genre?</source>
        <translation>Est-ce vous, ou le genre&#xa0;?</translation>
    </message>
    <message>
        <source>It began at {utc_ns}.</source>
        <translation>Cela a commencé à {utc_ns}.</translation>
    </message>
    <message>
        <source>It cannot be judged: only {fresh} of your texts were never learnt, and {HELD_OUT} are needed.</source>
        <translation>Impossible à juger&#xa0;: seuls {fresh} de vos textes n’ont jamais été appris, et il en faut {HELD_OUT}.</translation>
    </message>
    <message>
        <source>It comes from another vault, and nothing tells whether it learnt the texts it was judged on.</source>
        <translation>Il vient d’un autre coffre, et rien n’indique s’il a appris les textes sur lesquels il a été jugé.</translation>
    </message>
    <message>
        <source>It comes from another vault; it was judged on texts of yours that are newer than it.</source>
        <translation>Il vient d’un autre coffre&#xa0;; il a été jugé sur des textes de vous plus récents que lui.</translation>
    </message>
    <message>
        <source>It could not be measured: a loss is no number.</source>
        <translation>La mesure a échoué&#xa0;: une perte n’est pas un nombre.</translation>
    </message>
    <message>
        <source>It could not be measured: there is no {what}.</source>
        <translation>La mesure a échoué&#xa0;: il manque {what}.</translation>
    </message>
    <message>
        <source>It could not be tried in time.</source>
        <translation>Il n’a pas pu être essayé à temps.</translation>
    </message>
    <message>
        <source>It follows fewer of your reasons ({followed} instead of {followed1}).</source>
        <translation>Il suit moins de vos raisons ({followed} au lieu de {followed1}).</translation>
    </message>
    <message>
        <source>It forgot too much ({general}).</source>
        <translation>Il a trop oublié ({general}).</translation>
    </message>
    <message>
        <source>It forgot too much of you: your texts of long ago cost {old_rise} bits per byte more.</source>
        <translation>Il vous a trop oublié&#xa0;: vos textes d’autrefois coûtent {old_rise} bits par octet de plus.</translation>
    </message>
    <message>
        <source>It forgot too much: general text costs {general_rise} bits per byte more.</source>
        <translation>Il a trop oublié&#xa0;: un texte général coûte {general_rise} bits par octet de plus.</translation>
    </message>
    <message>
        <source>It gave way: {why}.</source>
        <translation>Il a cédé la place&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It has forgotten next to nothing of other people&apos;s writing ({rise} bits per byte).</source>
        <translation>Il n’a presque rien oublié de l’écriture des autres ({rise} bits par octet).</translation>
    </message>
    <message>
        <source>It has forgotten nothing of other people&apos;s writing ({rise} bits per byte).</source>
        <translation>Il n’a rien oublié de l’écriture des autres ({rise} bits par octet).</translation>
    </message>
    <message>
        <source>It has forgotten some of other people&apos;s writing: {rise} bits per byte.</source>
        <translation>Il a oublié une partie de l’écriture des autres&#xa0;: {rise} bits par octet.</translation>
    </message>
    <message>
        <source>It has hunks 0 to {spans}.</source>
        <translation>Elle a les modifications 0 à {spans}.</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Pas encore exécuté.</translation>
    </message>
    <message>
        <source>It has seven groups of five letters and digits.</source>
        <translation>Il compte sept groupes de cinq lettres et chiffres.</translation>
    </message>
    <message>
        <source>It has {length} (code points).</source>
        <translation>Il compte {length} (points de code).</translation>
    </message>
    <message>
        <source>It is a number of somebody else; it is replaced.</source>
        <translation>C’est un numéro de quelqu’un d’autre&#xa0;; il est remplacé.</translation>
    </message>
    <message>
        <source>It is a number the state gave to a person; it is replaced.</source>
        <translation>C’est un numéro attribué à une personne par l’État&#xa0;; il est remplacé.</translation>
    </message>
    <message>
        <source>It is an address of somebody else; it is replaced.</source>
        <translation>C’est une adresse de quelqu’un d’autre&#xa0;; elle est remplacée.</translation>
    </message>
    <message>
        <source>It is an international bank account number; it is replaced, whoever it belongs to.</source>
        <translation>C’est un numéro de compte bancaire international&#xa0;; il est remplacé, quel que soit son titulaire.</translation>
    </message>
    <message>
        <source>It is begun again.</source>
        <translation>Il est recommencé.</translation>
    </message>
    <message>
        <source>It is in conversation {found}.</source>
        <translation>Elle est dans la conversation {found}.</translation>
    </message>
    <message>
        <source>It is marked as not your words; it is read, not learnt.</source>
        <translation>C’est marqué comme n’étant pas vos mots&#xa0;; c’est lu, pas appris.</translation>
    </message>
    <message>
        <source>It is not surely better{than} on your newest text ({gain} bits per byte gained).</source>
        <translation>Il n’est pas sûrement meilleur{than} sur votre texte le plus récent ({gain} bits par octet gagnés).</translation>
    </message>
    <message>
        <source>It is the number of a payment card; it is replaced, whoever it belongs to.</source>
        <translation>C’est le numéro d’une carte de paiement&#xa0;; il est remplacé, quel que soit son titulaire.</translation>
    </message>
    <message>
        <source>It is what you answer; it is read, not learnt.</source>
        <translation>C’est ce à quoi vous répondez&#xa0;; c’est lu, pas appris.</translation>
    </message>
    <message>
        <source>It judges what the model wrote; no weights learn from that yet.</source>
        <translation>Cela juge ce que le modèle a écrit&#xa0;; aucun poids n’en apprend encore.</translation>
    </message>
    <message>
        <source>It looks like a password or a key; it is replaced, whoever it belongs to.</source>
        <translation>Cela ressemble à un mot de passe ou à une clé&#xa0;; c’est remplacé, à qui que cela appartienne.</translation>
    </message>
    <message>
        <source>It may have been moved: fetch it elsewhere and `guardian models add FILE`.</source>
        <translation>Il a peut-être été déplacé&#xa0;: téléchargez-le ailleurs, puis `guardian models add FILE`.</translation>
    </message>
    <message>
        <source>It needs {needed} with a context of {context}; {room} of memory can be used.</source>
        <translation>Il faut {needed} avec un contexte de {context}&#xa0;; {room} de mémoire sont utilisables.</translation>
    </message>
    <message>
        <source>It needs {needed}; {name} has {free_bytes} free.</source>
        <translation>Il faut {needed}&#xa0;; {name} a {free_bytes} libres.</translation>
    </message>
    <message>
        <source>It needs {needed}; {room} of memory can be used.</source>
        <translation>Il faut {needed}&#xa0;; {room} de mémoire sont utilisables.</translation>
    </message>
    <message>
        <source>It predicts your newest text better by {gain} bits per byte{kept}.</source>
        <translation>Il prédit mieux votre texte le plus récent, de {gain} bits par octet{kept}.</translation>
    </message>
    <message>
        <source>It predicts your text worse ({own} bits per byte).</source>
        <translation>Il prédit moins bien votre texte ({own} bits par octet).</translation>
    </message>
    <message>
        <source>It predicts your writing no better than the model you started from.</source>
        <translation>Il ne prédit pas mieux votre écriture que le modèle de départ.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; all of that is the genre, not you.</source>
        <translation>Il prédit vos écrits {gain} mieux que le modèle de départ&#xa0;; tout cela tient au genre, et non à vous.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; how much of that is you, not the genre, was not measured yet.</source>
        <translation>Il prédit vos écrits {gain} mieux que le modèle de départ&#xa0;; la part qui tient à vous, et non au genre, n’a pas encore été mesurée.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; whether that is you or the genre is not sure.</source>
        <translation>Il prédit vos écrits {gain} mieux que le modèle de départ&#xa0;; on ne sait pas avec certitude si cela tient à vous ou au genre.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; {part} of that is you, not the genre.</source>
        <translation>Il prédit vos écrits {gain} mieux que le modèle de départ&#xa0;; {part} de ce gain tient à vous, et non au genre.</translation>
    </message>
    <message>
        <source>It predicts your writing {share} better than the model you started from</source>
        <translation>Il prédit vos écrits {share} mieux que le modèle de départ</translation>
    </message>
    <message>
        <source>It stands word for word in an earlier text; it is read, and learnt once.</source>
        <translation>C’est mot pour mot dans un texte antérieur&#xa0;; c’est lu, et appris une seule fois.</translation>
    </message>
    <message>
        <source>It takes little room.</source>
        <translation>Il prend peu de place.</translation>
    </message>
    <message>
        <source>It was cut off, by a crash or the end of power, and goes on.</source>
        <translation>Cela a été coupé par un plantage ou une panne de courant, et continue.</translation>
    </message>
    <message>
        <source>It was deleted, and the adapter is used as before.</source>
        <translation>Il a été supprimé, et l’adaptateur s’utilise comme avant.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Il a été supprimé.</translation>
    </message>
    <message>
        <source>It was deleted. Try again; if this comes back, the file at its source was changed: do not use it.</source>
        <translation>Il a été supprimé. Réessayez&#xa0;; si cela se reproduit, le fichier a été modifié à sa source&#xa0;: ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>It was imported as part of the text. Mend the block between the dashes and import the file again.</source>
        <translation>Il a été importé comme partie du texte. Corrigez le bloc entre les tirets et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>It was kept aside; nothing else is touched.</source>
        <translation>Il a été mis de côté&#xa0;; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>It was learnt with an earlier version of this text; it is read, not learnt again.</source>
        <translation>C’est appris avec une version antérieure de ce texte&#xa0;; c’est lu, pas appris de nouveau.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder with --home.</source>
        <translation>Il n’a pas été touché. Choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>It was removed. Check the drive it was on.</source>
        <translation>Il a été supprimé. Vérifiez le disque où il se trouvait.</translation>
    </message>
    <message>
        <source>It writes about as varied as you do.</source>
        <translation>Il écrit de façon à peu près aussi variée que vous.</translation>
    </message>
    <message>
        <source>It writes less varied than you (ratio {ratios}; the goal is {value} to {value2}).</source>
        <translation>Il écrit de façon moins variée que vous (rapport {ratios}&#xa0;; le but est de {value} à {value2}).</translation>
    </message>
    <message>
        <source>It writes more varied than you (ratio {ratios}; the goal is {value} to {value2}).</source>
        <translation>Il écrit de façon plus variée que vous (rapport {ratios}&#xa0;; le but est de {value} à {value2}).</translation>
    </message>
    <message>
        <source>Its answers do not surely hold better under pressure.</source>
        <translation>Il n’est pas sûr que ses réponses tiennent mieux sous la pression.</translation>
    </message>
    <message>
        <source>Its answers hold better under pressure, and it follows your reasons as before.</source>
        <translation>Ses réponses tiennent mieux sous la pression, et il suit vos raisons comme avant.</translation>
    </message>
    <message>
        <source>Its answers hold worse under pressure by one of both measures.</source>
        <translation>Ses réponses tiennent moins bien sous la pression selon l’une des deux mesures.</translation>
    </message>
    <message>
        <source>Its answers to plain questions have moved ({plain} nats a token).</source>
        <translation>Ses réponses à des questions simples ont dérivé ({plain} nats par token).</translation>
    </message>
    <message>
        <source>Its versions do not fit together.</source>
        <translation>Ses versions ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Jobs are paused until {when} (`guardian schedule resume`).</source>
        <translation>Les travaux sont en pause jusqu’à {when} (`guardian schedule resume`).</translation>
    </message>
    <message>
        <source>Keep it under {CHARACTERS} characters.</source>
        <translation>Restez sous {CHARACTERS} caractères.</translation>
    </message>
    <message>
        <source>Keep it under {QUESTION_CHARACTERS} characters, or import the text.</source>
        <translation>Restez sous {QUESTION_CHARACTERS} caractères, ou importez le texte.</translation>
    </message>
    <message>
        <source>Keep it under {TOKENS}: it goes into prompts.</source>
        <translation>Restez sous {TOKENS}&#xa0;: cela entre dans les prompts.</translation>
    </message>
    <message>
        <source>Kept: {ours} dreams, {by_chance} pairs drawn by chance, {alike} pairs of like entries.</source>
        <translation>Gardés : {ours} rêves, {by_chance} paires tirées au hasard, {alike} paires d’entrées semblables.</translation>
    </message>
    <message>
        <source>Learn anew from the log.</source>
        <translation>Apprenez de nouveau à partir du journal.</translation>
    </message>
    <message>
        <source>Learning each night is off (setting nightly_training).</source>
        <translation>L’apprentissage de nuit est désactivé (réglage nightly_training).</translation>
    </message>
    <message>
        <source>Learning this base model by {method} takes about {GB} GB on {device}, and {GB3} GB are free.</source>
        <translation>Apprendre ce modèle de base par {method} demande environ {GB} Go sur {device}, et {GB3} Go sont libres.</translation>
    </message>
    <message>
        <source>Learning was stopped: {steps} steps in a row led to no finite number.</source>
        <translation>L’apprentissage a été arrêté&#xa0;: {steps} étapes de suite n’ont pas donné de nombre fini.</translation>
    </message>
    <message>
        <source>Leave it out, or give it its proper name.</source>
        <translation>Omettez-le, ou donnez-lui son vrai nom.</translation>
    </message>
    <message>
        <source>Leave out --name to add it under a name of its own.</source>
        <translation>Omettez --name pour l’ajouter sous son propre nom.</translation>
    </message>
    <message>
        <source>Leave out the thread to begin one.</source>
        <translation>Omettez le fil pour en commencer un.</translation>
    </message>
    <message>
        <source>Load one first.</source>
        <translation>Chargez-en d’abord un.</translation>
    </message>
    <message>
        <source>Look at it in your calendar.</source>
        <translation>Regardez-le dans votre calendrier.</translation>
    </message>
    <message>
        <source>Look for it.</source>
        <translation>Cherchez-le.</translation>
    </message>
    <message>
        <source>Look whether the entry is there before you write it again; the disk may be failing.</source>
        <translation>Vérifiez si l’entrée est là avant de l’écrire de nouveau&#xa0;; le disque est peut-être défaillant.</translation>
    </message>
    <message>
        <source>Look whether your own settings folder can be written to.</source>
        <translation>Vérifiez si votre propre dossier de réglages est accessible en écriture.</translation>
    </message>
    <message>
        <source>Machine {rank} did not come within {limit_s} minutes.</source>
        <translation>La machine {rank} n’est pas venue en {limit_s} minutes.</translation>
    </message>
    <message>
        <source>Made on {date}. Intervals: 90 %, bootstrap over texts.</source>
        <translation>Établi le {date}. Intervalles&#xa0;: 90 %, bootstrap sur les textes.</translation>
    </message>
    <message>
        <source>Make an empty one with `guardian --home FOLDER init` and import into that.</source>
        <translation>Créez-en un vide avec `guardian --home FOLDER init` et importez dedans.</translation>
    </message>
    <message>
        <source>Make one of its steps again, or begin another draft.</source>
        <translation>Refaites l’une de ses étapes, ou commencez un autre brouillon.</translation>
    </message>
    <message>
        <source>Make one with `guardian init`, then import into it.</source>
        <translation>Créez-en un avec `guardian init`, puis importez dedans.</translation>
    </message>
    <message>
        <source>Make one with `guardian init`.</source>
        <translation>Créez-en un avec `guardian init`.</translation>
    </message>
    <message>
        <source>Measuring this machine took too long and was ended.</source>
        <translation>La mesure de cette machine a pris trop de temps et a été interrompue.</translation>
    </message>
    <message>
        <source>Merge adapters of one base model only.</source>
        <translation>Ne fusionnez que des adaptateurs d’un même modèle de base.</translation>
    </message>
    <message>
        <source>Merge adapters of the model in use only.</source>
        <translation>Ne fusionnez que des adaptateurs du modèle utilisé.</translation>
    </message>
    <message>
        <source>Merge others, or train to leave it behind.</source>
        <translation>Fusionnez-en d’autres, ou entraînez pour le laisser de côté.</translation>
    </message>
    <message>
        <source>Merge them with --method {value} or --method {value1}.</source>
        <translation>Fusionnez-les avec --method {value} ou --method {value1}.</translation>
    </message>
    <message>
        <source>Name one that is still to come.</source>
        <translation>Nommez-en une qui est encore à venir.</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>Les noms et prénoms seuls sont faciles à deviner.</translation>
    </message>
    <message>
        <source>New keys need {needed} MiB of free disk for a while, and there are {free}.</source>
        <translation>De nouvelles clés demandent {needed} Mio d’espace disque libre pour un moment, et il y en a {free}.</translation>
    </message>
    <message>
        <source>New keys were given and interrupted, and are complete now. Make a new recovery code: guardian recovery new.</source>
        <translation>L’attribution de nouvelles clés a été interrompue, et est maintenant terminée. Créez un nouveau code de récupération&#xa0;: guardian recovery new.</translation>
    </message>
    <message>
        <source>No adapter is in use that could be fused.</source>
        <translation>Aucun adaptateur utilisé ne peut être intégré.</translation>
    </message>
    <message>
        <source>No conversation begins with entry {thread}.</source>
        <translation>Aucune conversation ne commence par l’entrée {thread}.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen.</source>
        <translation>Aucun dossier n’est choisi pour les sauvegardes.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen: `guardian settings set {FOLDER} FOLDER`.</source>
        <translation>Aucun dossier n’est choisi pour les sauvegardes&#xa0;: `guardian settings set {FOLDER} FOLDER`.</translation>
    </message>
    <message>
        <source>No hunk of this suggestion is open.</source>
        <translation>Aucune modification de cette suggestion n’est en attente.</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>Aucun modèle n’est encore chargé.</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>Nul besoin de symboles, de chiffres ou de majuscules.</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation>Aucune passe ne s’est encore terminée.</translation>
    </message>
    <message>
        <source>No text of your own is long enough to go on from.</source>
        <translation>Aucun de vos textes n’est assez long pour être continué.</translation>
    </message>
    <message>
        <source>None of the earlier backups is in {folder}.</source>
        <translation>Aucune des sauvegardes antérieures n’est dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing has been learnt from your words yet.</source>
        <translation>Rien n’a encore été appris de vos mots.</translation>
    </message>
    <message>
        <source>Nothing in it is in words of yours that are still to be learnt.</source>
        <translation>Rien n’y est écrit avec des mots de vous qui restent à apprendre.</translation>
    </message>
    <message>
        <source>Nothing in the log is lost. It is started again with the next request.</source>
        <translation>Rien n’est perdu dans le journal. Il redémarre à la prochaine demande.</translation>
    </message>
    <message>
        <source>Nothing is left of it that could be judged.</source>
        <translation>Il n’en reste rien qui puisse être jugé.</translation>
    </message>
    <message>
        <source>Nothing is removed until a backup has been made and checked.</source>
        <translation>Rien n’est supprimé tant qu’une sauvegarde n’a pas été faite et vérifiée.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if it is meant to be empty.</source>
        <translation>Il n’y a rien à faire s’il est censé être vide.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the log.</source>
        <translation>Il n’en reste rien dans le journal.</translation>
    </message>
    <message>
        <source>Nothing of this log can be read.</source>
        <translation>Rien de ce journal n’est lisible.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was recognised there.</source>
        <translation>Rien d’importable n’y a été reconnu.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. Free some space and try again.</source>
        <translation>Rien de ce qui était enregistré n’est perdu. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. If the disk is not full, it may be failing: back up elsewhere.</source>
        <translation>Rien de ce qui était enregistré n’est perdu. Si le disque n’est pas plein, il est peut-être défaillant&#xa0;: sauvegardez ailleurs.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Train again, with as many devices or fewer: the run goes on.</source>
        <translation>Rien de ce qui est enregistré n’est perdu. Entraînez de nouveau, avec autant de périphériques ou moins&#xa0;: la passe reprend.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export again, or use another copy.</source>
        <translation>Rien n’a été modifié. Exportez de nouveau, ou utilisez une autre copie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it again.</source>
        <translation>Rien n’a été modifié. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the files; `guardian salvage FOLDER` makes a new vault of what is whole.</source>
        <translation>Rien n’a été modifié. Gardez les fichiers&#xa0;; `guardian salvage FOLDER` crée un nouveau coffre avec ce qui est intact.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>Rien n’a été modifié. Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault from a backup.</source>
        <translation>Rien n’a été modifié. `guardian salvage FOLDER --backup FILE` crée un nouveau coffre à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault of what is whole.</source>
        <translation>Rien n’a été modifié. `guardian salvage FOLDER --backup FILE` crée un nouveau coffre avec ce qui est intact.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER` makes a new vault of all that is whole.</source>
        <translation>Rien n’a été modifié. `guardian salvage FOLDER` crée un nouveau coffre avec tout ce qui est intact.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian verify` says what is wrong.</source>
        <translation>Rien n’a été modifié. `guardian verify` dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or fetch the file yourself and add it.</source>
        <translation>Rien n’y a été téléchargé. Réessayez plus tard, ou téléchargez le fichier vous-même et ajoutez-le.</translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>Rien n’a encore été jugé.</translation>
    </message>
    <message>
        <source>Nothing was said of entry {seq} yet.</source>
        <translation>Rien n’a encore été dit de l’entrée {seq}.</translation>
    </message>
    <message>
        <source>Nothing was written since the last one.</source>
        <translation>Rien n’a été écrit depuis la dernière.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at version {version} and make your change there.</source>
        <translation>Rien n’a été écrit. Consultez la version {version} et faites-y votre modification.</translation>
    </message>
    <message>
        <source>On the processor: no graphics card was found.</source>
        <translation>Sur le processeur&#xa0;: aucune carte graphique n’a été trouvée.</translation>
    </message>
    <message>
        <source>On the processor: not one layer of {layer_bytes} fits on {names}.</source>
        <translation>Sur le processeur&#xa0;: pas une seule couche de {layer_bytes} ne tient sur {names}.</translation>
    </message>
    <message>
        <source>On the processor: the settings say so.</source>
        <translation>Sur le processeur&#xa0;: les réglages le veulent.</translation>
    </message>
    <message>
        <source>On the processor: this build of llama.cpp has no GPU backend.</source>
        <translation>Sur le processeur&#xa0;: cette version de llama.cpp n’a pas de moteur GPU.</translation>
    </message>
    <message>
        <source>Only what it wrote can be judged: answers, drafts, suggestions, insights. `guardian log` names kinds.</source>
        <translation>Seul ce qu’il a écrit peut être jugé&#xa0;: réponses, brouillons, suggestions, idées. `guardian log` nomme les types.</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk of {there}.</source>
        <translation>Seuls {free} Mo sont libres sur le disque de {there}.</translation>
    </message>
    <message>
        <source>Open Guardian Angel and type the recovery code where the passphrase is asked for; dashes and capitals do not matter.</source>
        <translation>Ouvrez Guardian Angel et saisissez le code de récupération là où la phrase secrète est demandée&#xa0;; les tirets et les majuscules n’importent pas.</translation>
    </message>
    <message>
        <source>Open it and ask again.</source>
        <translation>Ouvrez-le et demandez de nouveau.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>Ouvrez celui-là.</translation>
    </message>
    <message>
        <source>Other users can look into the vault&apos;s folder.</source>
        <translation>D’autres utilisateurs peuvent consulter le dossier du coffre.</translation>
    </message>
    <message>
        <source>Others may read {path}.</source>
        <translation>D’autres peuvent lire {path}.</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>Les substitutions prévisibles, comme &apos;@&apos; pour &apos;a&apos;, n’aident pas beaucoup.</translation>
    </message>
    <message>
        <source>Put back vault.json from a backup.</source>
        <translation>Remettez vault.json depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Put it back from a backup (`guardian restore`); never make a new one.</source>
        <translation>Remettez-le depuis une sauvegarde (`guardian restore`)&#xa0;; n’en créez jamais un nouveau.</translation>
    </message>
    <message>
        <source>Put the text in again.</source>
        <translation>Saisissez de nouveau le texte.</translation>
    </message>
    <message>
        <source>Put {path} back, or `guardian models remove {name}` and choose another.</source>
        <translation>Remettez {path} en place, ou `guardian models remove {name}` et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Read them. `guardian models get {name} --accept-terms` says that you accept them.</source>
        <translation>Lisez-les. `guardian models get {name} --accept-terms` indique que vous les acceptez.</translation>
    </message>
    <message>
        <source>Reading made no progress for {stall_s} seconds and was ended.</source>
        <translation>La lecture n’a pas avancé pendant {stall_s} secondes et a été interrompue.</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>Les années récentes sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Redact the entries whose text should go.</source>
        <translation>Caviardez les entrées dont le texte doit disparaître.</translation>
    </message>
    <message>
        <source>Reinstall the app: its SQLCipher library is missing.</source>
        <translation>Réinstallez l’application&#xa0;: sa bibliothèque SQLCipher manque.</translation>
    </message>
    <message>
        <source>Rename its folder.</source>
        <translation>Renommez son dossier.</translation>
    </message>
    <message>
        <source>Repair it first. Nothing was changed.</source>
        <translation>Réparez-le d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>Les répétitions comme &quot;aaa&quot; sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>Les répétitions comme &quot;abcabcabc&quot; sont à peine plus difficiles à deviner que &quot;abc&quot;.</translation>
    </message>
    <message>
        <source>Restart the app; if it stays, train again.</source>
        <translation>Redémarrez l’application&#xa0;; si cela persiste, entraînez de nouveau.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or train again: everything in it can be rebuilt from the log.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou entraînez de nouveau&#xa0;: tout ce qu’il contient peut être reconstruit à partir du journal.</translation>
    </message>
    <message>
        <source>Restore it into a folder of its own, with the passphrase or recovery code it was made under.</source>
        <translation>Restaurez-le dans un dossier à part, avec la phrase secrète ou le code de récupération sous lequel il a été fait.</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>Les mots à l’envers ne sont guère plus difficiles à deviner.</translation>
    </message>
    <message>
        <source>Roll back to the one before, or train again.</source>
        <translation>Revenez au précédent, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>Run `make run` once: it fetches and checks it.</source>
        <translation>Lancez `make run` une fois&#xa0;: cela le télécharge et le vérifie.</translation>
    </message>
    <message>
        <source>Run `make run` once: it sets things up.</source>
        <translation>Lancez `make run` une fois&#xa0;: cela met tout en place.</translation>
    </message>
    <message>
        <source>Say in a few words why; the reason stays in the log.</source>
        <translation>Dites en quelques mots pourquoi&#xa0;; la raison reste dans le journal.</translation>
    </message>
    <message>
        <source>Say in a sentence what it should be about.</source>
        <translation>Dites en une phrase de quoi il doit s’agir.</translation>
    </message>
    <message>
        <source>Say it in a sentence or two.</source>
        <translation>Dites-le en une phrase ou deux.</translation>
    </message>
    <message>
        <source>Say one of {value}.</source>
        <translation>Indiquez une valeur parmi {value}.</translation>
    </message>
    <message>
        <source>Say what should change.</source>
        <translation>Dites ce qui doit changer.</translation>
    </message>
    <message>
        <source>See what is said there.</source>
        <translation>Voyez ce qui y est dit.</translation>
    </message>
    <message>
        <source>See what is said there. What was saved on the machine with the log is not lost: train again, also with other machines or none, and the run goes on.</source>
        <translation>Voyez ce qui y est dit. Ce qui était enregistré sur la machine où se trouve le journal n’est pas perdu&#xa0;: entraînez de nouveau, avec d’autres machines ou sans, et la passe reprend.</translation>
    </message>
    <message>
        <source>See what is said there; check the address, and that its firewall lets this machine in.</source>
        <translation>Voyez ce qui y est dit&#xa0;; vérifiez l’adresse, et que son pare-feu laisse entrer cette machine.</translation>
    </message>
    <message>
        <source>Select a passage of about {most} characters or fewer.</source>
        <translation>Sélectionnez un passage d’environ {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Select another passage, or say what should change.</source>
        <translation>Sélectionnez un autre passage, ou dites ce qui doit changer.</translation>
    </message>
    <message>
        <source>Select some.</source>
        <translation>Sélectionnez-en.</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>Les suites comme &quot;abc&quot; ou &quot;6543&quot; sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>Les courts motifs de clavier sont faciles à deviner.</translation>
    </message>
    <message>
        <source>So many alternatives cannot be made.</source>
        <translation>Il n’est pas possible de faire autant de variantes.</translation>
    </message>
    <message>
        <source>Some characters of this file are not valid UTF-8.</source>
        <translation>Certains caractères de ce fichier ne sont pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Somebody else wrote it; it is read only where you answer it.</source>
        <translation>Quelqu’un d’autre l’a écrit&#xa0;; ce n’est lu que là où vous y répondez.</translation>
    </message>
    <message>
        <source>Somebody may have changed it to guess the passphrase faster. Put back vault.json from a backup.</source>
        <translation>Quelqu’un l’a peut-être modifié pour deviner plus vite la phrase secrète. Remettez vault.json depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Spans count characters (code points) of the version before, in order, without overlap.</source>
        <translation>Les segments comptent les caractères (points de code) de la version précédente, dans l’ordre, sans chevauchement.</translation>
    </message>
    <message>
        <source>Split it or leave it out.</source>
        <translation>Divisez-le ou omettez-le.</translation>
    </message>
    <message>
        <source>Start another worker.</source>
        <translation>Démarrez un autre processus de travail.</translation>
    </message>
    <message>
        <source>Start it again; it keeps nothing in between.</source>
        <translation>Redémarrez-le&#xa0;; il ne garde rien entre-temps.</translation>
    </message>
    <message>
        <source>Start it again; nothing was changed.</source>
        <translation>Redémarrez-le&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start the run by torchrun again.</source>
        <translation>Relancez la passe par torchrun.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Arrêtez cela d’abord.</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>Les rangées droites de touches sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Suggestion {seq} was redacted.</source>
        <translation>La suggestion {seq} a été caviardée.</translation>
    </message>
    <message>
        <source>Switch back to that model, or learn anew from the log.</source>
        <translation>Revenez à ce modèle, ou apprenez de nouveau à partir du journal.</translation>
    </message>
    <message>
        <source>Switch back to the model it was learnt on, or learn anew from the log.</source>
        <translation>Revenez au modèle sur lequel il a été appris, ou apprenez de nouveau à partir du journal.</translation>
    </message>
    <message>
        <source>Take the files that it holds out of it, and export it again.</source>
        <translation>Retirez les fichiers qu’il contient et exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Text of strangers may have had a hand in it; nothing of it is read.</source>
        <translation>Des textes d’inconnus ont pu y avoir part&#xa0;; rien n’en est lu.</translation>
    </message>
    <message>
        <source>The adapter changes other layers than this base model has.</source>
        <translation>L’adaptateur modifie d’autres couches que celles de ce modèle de base.</translation>
    </message>
    <message>
        <source>The adapter could not be switched.</source>
        <translation>L’adaptateur n’a pas pu être changé.</translation>
    </message>
    <message>
        <source>The adapter does not fit the base model.</source>
        <translation>L’adaptateur ne convient pas au modèle de base.</translation>
    </message>
    <message>
        <source>The adapter does not fit the base model: {MOST_NAMED}.</source>
        <translation>L’adaptateur ne convient pas au modèle de base&#xa0;: {MOST_NAMED}.</translation>
    </message>
    <message>
        <source>The adapter file {name} is damaged: {why}.</source>
        <translation>Le fichier d’adaptateur {name} est endommagé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The adapter in use is as it was. Run `guardian doctor` to see whether the base model is whole, then train again.</source>
        <translation>L’adaptateur utilisé est resté tel quel. Lancez `guardian doctor` pour voir si le modèle de base est intact, puis entraînez de nouveau.</translation>
    </message>
    <message>
        <source>The adapter in use learnt what was redacted since.</source>
        <translation>L’adaptateur utilisé a appris ce qui a été caviardé depuis.</translation>
    </message>
    <message>
        <source>The adapter is damaged: its numbers are none.</source>
        <translation>L’adaptateur est endommagé&#xa0;: ses nombres n’en sont pas.</translation>
    </message>
    <message>
        <source>The adapter was learnt on another base model.</source>
        <translation>L’adaptateur a été appris sur un autre modèle de base.</translation>
    </message>
    <message>
        <source>The adapters were learnt on different base models.</source>
        <translation>Les adaptateurs ont été appris sur des modèles de base différents.</translation>
    </message>
    <message>
        <source>The backup does not hold what was written.</source>
        <translation>La sauvegarde ne contient pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged: {why}.</source>
        <translation>La sauvegarde {name} est endommagée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The backup {name} is of another vault, or from before this one got new keys.</source>
        <translation>La sauvegarde {name} vient d’un autre coffre, ou date d’avant les nouvelles clés de celui-ci.</translation>
    </message>
    <message>
        <source>The bare base model is in use.</source>
        <translation>Le modèle de base seul est utilisé.</translation>
    </message>
    <message>
        <source>The base model fits this graphics card in four bits only, and bitsandbytes is not installed.</source>
        <translation>Le modèle de base ne tient sur cette carte graphique qu’en quatre bits, et bitsandbytes n’est pas installé.</translation>
    </message>
    <message>
        <source>The base model {title} is not on this machine.</source>
        <translation>Le modèle de base {title} n’est pas sur cette machine.</translation>
    </message>
    <message>
        <source>The box {name} in the inbox is damaged.</source>
        <translation>Le pli {name} de la boîte de réception est endommagé.</translation>
    </message>
    <message>
        <source>The chat template inside {file} {fault}.</source>
        <translation>Le gabarit de conversation dans {file} {fault}.</translation>
    </message>
    <message>
        <source>The chat template {name} is not known.</source>
        <translation>Le gabarit de conversation {name} est inconnu.</translation>
    </message>
    <message>
        <source>The clock was set back, so nothing is removed today.</source>
        <translation>L’horloge a été reculée, donc rien n’est supprimé aujourd’hui.</translation>
    </message>
    <message>
        <source>The context of this model is too small for a prompt.</source>
        <translation>Le contexte de ce modèle est trop petit pour un prompt.</translation>
    </message>
    <message>
        <source>The critique said nothing that could be put right, so the revision keeps the draft.</source>
        <translation>La critique n’a rien relevé à corriger, donc la révision garde le brouillon.</translation>
    </message>
    <message>
        <source>The density is a part of the values.</source>
        <translation>La densité est une fraction des valeurs.</translation>
    </message>
    <message>
        <source>The devices came to different results, so nothing of this part of the run was kept.</source>
        <translation>Les périphériques sont arrivés à des résultats différents, donc rien de cette partie de la passe n’a été gardé.</translation>
    </message>
    <message>
        <source>The disk is full, so {what} could not be written.</source>
        <translation>Le disque est plein, donc {what} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The disk reported an error just after the log was written.</source>
        <translation>Le disque a signalé une erreur juste après l’écriture du journal.</translation>
    </message>
    <message>
        <source>The disk reported an error, so {what} could not be written.</source>
        <translation>Le disque a signalé une erreur, donc {what} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The document has no characters {start} to {end}.</source>
        <translation>Le document n’a pas de caractères {start} à {end}.</translation>
    </message>
    <message>
        <source>The document would become too long.</source>
        <translation>Le document deviendrait trop long.</translation>
    </message>
    <message>
        <source>The download of {title} was stopped.</source>
        <translation>Le téléchargement de {title} a été arrêté.</translation>
    </message>
    <message>
        <source>The entry was imported without its content.</source>
        <translation>L’entrée a été importée sans son contenu.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>L’évaluation a été arrêtée.</translation>
    </message>
    <message>
        <source>The export is damaged: {why}.</source>
        <translation>L’exportation est endommagée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>The file may be damaged, or made for another release: fetch it again, or choose another.</source>
        <translation>Le fichier est peut-être endommagé, ou fait pour une autre version&#xa0;: téléchargez-le de nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file system of this folder has no locks.</source>
        <translation>Le système de fichiers de ce dossier n’a pas de verrous.</translation>
    </message>
    <message>
        <source>The first machine cannot be reached at {host}:{port}, or has ended already.</source>
        <translation>La première machine est injoignable à {host}:{port}, ou a déjà terminé.</translation>
    </message>
    <message>
        <source>The folder of a vault holds a file vault.json.</source>
        <translation>Le dossier d’un coffre contient un fichier vault.json.</translation>
    </message>
    <message>
        <source>The form of the answer asks for too many items or characters.</source>
        <translation>La forme de la réponse demande trop d’éléments ou de caractères.</translation>
    </message>
    <message>
        <source>The form of the answer is nested too deep.</source>
        <translation>La forme de la réponse est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>The form of the answer is no JSON Schema that can be held to.</source>
        <translation>La forme de la réponse n’est pas un JSON Schema qui puisse être respecté.</translation>
    </message>
    <message>
        <source>The form of the answer is too complex for the model&apos;s grammar.</source>
        <translation>La forme de la réponse est trop complexe pour la grammaire du modèle.</translation>
    </message>
    <message>
        <source>The form of the answer is too long.</source>
        <translation>La forme de la réponse est trop longue.</translation>
    </message>
    <message>
        <source>The former base model is not on this machine, so its adapter was not compared with.</source>
        <translation>L’ancien modèle de base n’est pas sur cette machine, donc son adaptateur n’a pas servi de comparaison.</translation>
    </message>
    <message>
        <source>The front matter of this file cannot be read.</source>
        <translation>L’en-tête de métadonnées de ce fichier est illisible.</translation>
    </message>
    <message>
        <source>The full check included it.</source>
        <translation>La vérification complète l’a inclus.</translation>
    </message>
    <message>
        <source>The fused model predicts your newest texts worse: {fused} bits per byte against {adapted} of base model and adapter, and at most {allowed} more are allowed.</source>
        <translation>Le modèle intégré prédit moins bien vos textes les plus récents&#xa0;: {fused} bits par octet contre {adapted} pour le modèle de base et l’adaptateur, et au plus {allowed} de plus sont permis.</translation>
    </message>
    <message>
        <source>The job {name} is off.</source>
        <translation>Le travail {name} est désactivé.</translation>
    </message>
    <message>
        <source>The key derivation needs {memory_mib} MiB of memory, and there is not as much.</source>
        <translation>La dérivation de clé demande {memory_mib} Mio de mémoire, et il n’y en a pas autant.</translation>
    </message>
    <message>
        <source>The key derivation takes {wanted} MiB and {seconds} s: {why}.</source>
        <translation>La dérivation de clé demande {wanted} Mio et {seconds} s&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not keep the secret.</source>
        <translation>Le trousseau de ce bureau n’a pas gardé le secret.</translation>
    </message>
    <message>
        <source>The library {package} is missing.</source>
        <translation>La bibliothèque {package} manque.</translation>
    </message>
    <message>
        <source>The log cannot be read: it is damaged, or belongs to another header.</source>
        <translation>Le journal est illisible&#xa0;: il est endommagé, ou appartient à un autre en-tête.</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only.</source>
        <translation>Le journal est endommagé et ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The log is damaged, so no backup was made.</source>
        <translation>Le journal est endommagé, donc aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>The log is damaged: {problems}.</source>
        <translation>Le journal est endommagé&#xa0;: {problems}.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>The log itself was not touched. Put back vault.json from a backup; without it no key can be unwrapped.</source>
        <translation>Le journal lui-même n’a pas été touché. Remettez vault.json depuis une sauvegarde&#xa0;; sans lui, aucune clé ne peut être déchiffrée.</translation>
    </message>
    <message>
        <source>The log of this vault is damaged, so nothing is imported.</source>
        <translation>Le journal de ce coffre est endommagé, donc rien n’est importé.</translation>
    </message>
    <message>
        <source>The log was cut: {lost}.</source>
        <translation>Le journal a été tronqué&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>The log would not be encrypted.</source>
        <translation>Le journal ne serait pas chiffré.</translation>
    </message>
    <message>
        <source>The log {name} is empty: what was in it is gone.</source>
        <translation>Le journal {name} est vide&#xa0;: son contenu a disparu.</translation>
    </message>
    <message>
        <source>The log {name} is missing.</source>
        <translation>Le journal {name} manque.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>La mesure a été arrêtée.</translation>
    </message>
    <message>
        <source>The memory could not be read ({name}).</source>
        <translation>La mémoire n’a pas pu être lue ({name}).</translation>
    </message>
    <message>
        <source>The memory of this machine could not be read.</source>
        <translation>La mémoire de cette machine n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The middle of the prompt of the {step}, {dropped_tokens} tokens, did not fit.</source>
        <translation>Le milieu du prompt n’a pas tenu ({step}, {dropped_tokens} tokens).</translation>
    </message>
    <message>
        <source>The model cannot tokenise a text.</source>
        <translation>Le modèle ne peut pas découper un texte en tokens.</translation>
    </message>
    <message>
        <source>The model did not write entry {seq}.</source>
        <translation>Le modèle n’a pas écrit l’entrée {seq}.</translation>
    </message>
    <message>
        <source>The model does not answer any more and was stopped.</source>
        <translation>Le modèle ne répond plus et a été arrêté.</translation>
    </message>
    <message>
        <source>The model file {name} cannot be read: {strerror}.</source>
        <translation>Le fichier de modèle {name} est illisible&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this release knows: its SHA-256 is wrong.</source>
        <translation>Le fichier de modèle {name} n’est pas celui que cette version connaît&#xa0;: son SHA-256 est faux.</translation>
    </message>
    <message>
        <source>The model has no control token {name}.</source>
        <translation>Le modèle n’a pas de token de contrôle {name}.</translation>
    </message>
    <message>
        <source>The model said almost nothing.</source>
        <translation>Le modèle n’a presque rien dit.</translation>
    </message>
    <message>
        <source>The model said nothing in the {step}.</source>
        <translation>Le modèle n’a rien dit à cette étape&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>Le modèle n’a rien dit.</translation>
    </message>
    <message>
        <source>The model suggests no change.</source>
        <translation>Le modèle ne suggère aucune modification.</translation>
    </message>
    <message>
        <source>The model went round in circles in the {step} and was stopped; the repetition is cut off.</source>
        <translation>Le modèle a tourné en rond ({step}) et a été arrêté&#xa0;; la répétition est coupée.</translation>
    </message>
    <message>
        <source>The model wrote almost nothing.</source>
        <translation>Le modèle n’a presque rien écrit.</translation>
    </message>
    <message>
        <source>The model wrote it about your text: it may show what you mean, never how you say it.</source>
        <translation>Le modèle l’a écrit au sujet de votre texte&#xa0;: cela peut montrer ce que vous voulez dire, jamais comment vous le dites.</translation>
    </message>
    <message>
        <source>The model wrote it about your text; it counts in no measurement.</source>
        <translation>Le modèle l’a écrit au sujet de votre texte&#xa0;; cela ne compte dans aucune mesure.</translation>
    </message>
    <message>
        <source>The model wrote it; nothing learns from its own words.</source>
        <translation>Le modèle l’a écrit&#xa0;; rien n’apprend de ses propres mots.</translation>
    </message>
    <message>
        <source>The newest backup is not where it was written, so none is removed.</source>
        <translation>La sauvegarde la plus récente n’est pas là où elle a été écrite, donc aucune n’est supprimée.</translation>
    </message>
    <message>
        <source>The other author wrote less than {WORDS} words.</source>
        <translation>L’autre auteur a écrit moins de {WORDS} mots.</translation>
    </message>
    <message>
        <source>The package index answers with something unreadable.</source>
        <translation>L’index de paquets donne une réponse illisible.</translation>
    </message>
    <message>
        <source>The package index answers with too much.</source>
        <translation>L’index de paquets donne une réponse trop longue.</translation>
    </message>
    <message>
        <source>The package index could not be asked: {address}.</source>
        <translation>L’index de paquets n’a pas pu être interrogé&#xa0;: {address}.</translation>
    </message>
    <message>
        <source>The package index has no wheel of {package} with the expected SHA-256.</source>
        <translation>L’index de paquets n’a pas de wheel de {package} avec le SHA-256 attendu.</translation>
    </message>
    <message>
        <source>The passage takes about {size} tokens, too many for this model at once.</source>
        <translation>Le passage compte environ {size} tokens, trop pour ce modèle en une fois.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The path of the program or of its home holds a control character.</source>
        <translation>Le chemin du programme ou de son dossier contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The process of device {rank} ended unexpectedly, so the run was stopped.</source>
        <translation>Le processus du périphérique {rank} s’est terminé de façon inattendue, donc la passe a été arrêtée.</translation>
    </message>
    <message>
        <source>The program {value} was not found, so it cannot start with your session.</source>
        <translation>Le programme {value} n’a pas été trouvé, donc il ne peut pas démarrer avec votre session.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La question est trop longue.</translation>
    </message>
    <message>
        <source>The question of entry {seq} is lost.</source>
        <translation>La question de l’entrée {seq} est perdue.</translation>
    </message>
    <message>
        <source>The recovery code is mistyped.</source>
        <translation>Le code de récupération est mal saisi.</translation>
    </message>
    <message>
        <source>The register of added models cannot be read ({name}).</source>
        <translation>Le registre des modèles ajoutés est illisible ({name}).</translation>
    </message>
    <message>
        <source>The revision lost most of the draft, so the draft is kept.</source>
        <translation>La révision a perdu l’essentiel du brouillon, donc le brouillon est gardé.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>La passe a été arrêtée.</translation>
    </message>
    <message>
        <source>The same command goes on where it was.</source>
        <translation>La même commande reprend là où elle en était.</translation>
    </message>
    <message>
        <source>The same command goes on with the canaries.</source>
        <translation>La même commande continue avec les canaris.</translation>
    </message>
    <message>
        <source>The saved training run cannot be read.</source>
        <translation>La passe d’entraînement enregistrée est illisible.</translation>
    </message>
    <message>
        <source>The sealed file {name} is damaged or belongs to another vault.</source>
        <translation>Le fichier scellé {name} est endommagé ou appartient à un autre coffre.</translation>
    </message>
    <message>
        <source>The self-model would take about {tokens} tokens.</source>
        <translation>Le modèle de soi compterait environ {tokens} tokens.</translation>
    </message>
    <message>
        <source>The server answers {status} when asked for {title}.</source>
        <translation>Le serveur répond {status} à la demande de {title}.</translation>
    </message>
    <message>
        <source>The server gives {title} only to those who accepted its terms there.</source>
        <translation>Le serveur ne donne {title} qu’à ceux qui y ont accepté ses conditions.</translation>
    </message>
    <message>
        <source>The server sends from place to place without end for {title}.</source>
        <translation>Le serveur renvoie sans fin d’un endroit à l’autre pour {title}.</translation>
    </message>
    <message>
        <source>The server sends to {scheme}://{hostname}, which is not encrypted.</source>
        <translation>Le serveur renvoie vers {scheme}://{hostname}, qui n’est pas chiffré.</translation>
    </message>
    <message>
        <source>The sheet would lie in the vault&apos;s own folder.</source>
        <translation>La feuille se trouverait dans le dossier même du coffre.</translation>
    </message>
    <message>
        <source>The spans of a change do not fit its text.</source>
        <translation>Les segments d’une modification ne correspondent pas à son texte.</translation>
    </message>
    <message>
        <source>The spans of a change do not fit the text they are for.</source>
        <translation>Les segments d’une modification ne correspondent pas au texte auquel ils sont destinés.</translation>
    </message>
    <message>
        <source>The system ended the model&apos;s process (SIGKILL), because memory ran out.</source>
        <translation>Le système a mis fin au processus du modèle (SIGKILL), faute de mémoire.</translation>
    </message>
    <message>
        <source>The text of this hunk has changed since.</source>
        <translation>Le texte de cette modification a changé depuis.</translation>
    </message>
    <message>
        <source>The texts are too much alike or too few, so that pairs were taken at any distance.</source>
        <translation>Les textes se ressemblent trop ou sont trop peu nombreux, si bien que des paires à toute distance ont été prises.</translation>
    </message>
    <message>
        <source>The time zone of this event is not known; that of this machine was taken.</source>
        <translation>Le fuseau horaire de cet événement n’est pas connu ; celui de cette machine a été pris.</translation>
    </message>
    <message>
        <source>The trainer has been silent for fifteen minutes and was stopped.</source>
        <translation>L’entraînement est resté muet pendant quinze minutes et a été arrêté.</translation>
    </message>
    <message>
        <source>The vault is being locked.</source>
        <translation>Le coffre est en cours de verrouillage.</translation>
    </message>
    <message>
        <source>The vault is open elsewhere.</source>
        <translation>Le coffre est ouvert ailleurs.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json asks for a weaker key derivation than this app makes.</source>
        <translation>L’en-tête vault.json du coffre demande une dérivation de clé plus faible que celle de cette application.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json is missing or damaged.</source>
        <translation>L’en-tête vault.json du coffre manque ou est endommagé.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json is not the one that the log has seen last.</source>
        <translation>L’en-tête vault.json du coffre n’est pas le dernier que le journal a vu.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was changed by something else than this app.</source>
        <translation>L’en-tête vault.json du coffre a été modifié par autre chose que cette application.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was put back to an earlier state while the vault was open.</source>
        <translation>L’en-tête vault.json du coffre a été remis à un état antérieur pendant que le coffre était ouvert.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was put back to an earlier state: it has had {generation} changes, and the log has seen {generation1}.</source>
        <translation>L’en-tête vault.json du coffre a été remis à un état antérieur&#xa0;: il compte {generation} modifications, et le journal en a vu {generation1}.</translation>
    </message>
    <message>
        <source>The weights of adapter {adapter} are gone: only those of the newest adapters are kept.</source>
        <translation>Les poids de l’adaptateur {adapter} ont disparu&#xa0;: seuls ceux des adaptateurs les plus récents sont gardés.</translation>
    </message>
    <message>
        <source>The wheels do not carry {name} as it should be.</source>
        <translation>Les wheels ne contiennent pas {name} sous la forme attendue.</translation>
    </message>
    <message>
        <source>The {name} process ended unexpectedly ({poll}).</source>
        <translation>Le processus {name} s’est terminé de façon inattendue ({poll}).</translation>
    </message>
    <message>
        <source>The {step} is cut off after {tokens} tokens, {why}.</source>
        <translation>Coupé après {tokens} tokens ({step}), {why}.</translation>
    </message>
    <message>
        <source>The {what} was stopped.</source>
        <translation>Arrêté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>There are no texts of your own in the log yet.</source>
        <translation>Il n’y a pas encore de textes de vous dans le journal.</translation>
    </message>
    <message>
        <source>There are too few texts of your own to tell your style from others&apos;.</source>
        <translation>Il y a trop peu de textes de vous pour distinguer votre style de celui des autres.</translation>
    </message>
    <message>
        <source>There are {device_count} graphics cards, and {devices} devices were asked for.</source>
        <translation>Il y a {device_count} cartes graphiques, et {devices} périphériques ont été demandés.</translation>
    </message>
    <message>
        <source>There are {documents} texts of your own in the log, too few to learn from.</source>
        <translation>Il y a {documents} textes de vous dans le journal, trop peu pour apprendre.</translation>
    </message>
    <message>
        <source>There are {texts} texts of the other author, and {TEXTS} are needed.</source>
        <translation>Il y a {texts} textes de l’autre auteur, et il en faut {TEXTS}.</translation>
    </message>
    <message>
        <source>There are {texts} texts of your own in the log, too few to learn from.</source>
        <translation>Il y a {texts} textes de vous dans le journal, trop peu pour apprendre.</translation>
    </message>
    <message>
        <source>There are: {jobs}; `guardian care run` does the checks and backups that are due.</source>
        <translation>Il y a : {jobs} ; `guardian care run` fait les vérifications et sauvegardes dues.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Il y a déjà un fichier {path}.</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>Il y a déjà un modèle {name}.</translation>
    </message>
    <message>
        <source>There is a vault in {folder} already.</source>
        <translation>Il y a déjà un coffre dans {folder}.</translation>
    </message>
    <message>
        <source>There is a vault, or what is left of one, in {folder}.</source>
        <translation>Il y a un coffre, ou ce qu’il en reste, dans {folder}.</translation>
    </message>
    <message>
        <source>There is no adapter in use that could hold.</source>
        <translation>Aucun adaptateur utilisé ne pourrait tenir.</translation>
    </message>
    <message>
        <source>There is no adapter to compare with another author&apos;s.</source>
        <translation>Il n’y a pas d’adaptateur à comparer avec celui d’un autre auteur.</translation>
    </message>
    <message>
        <source>There is no adapter to compare with the base model.</source>
        <translation>Il n’y a pas d’adaptateur à comparer avec le modèle de base.</translation>
    </message>
    <message>
        <source>There is no adapter {adapter}.</source>
        <translation>Il n’y a pas d’adaptateur {adapter}.</translation>
    </message>
    <message>
        <source>There is no base model {name}.</source>
        <translation>Il n’y a pas de modèle de base {name}.</translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>Il n’y a pas de calendrier dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no chat template {template}.</source>
        <translation>Il n’y a pas de gabarit de conversation {template}.</translation>
    </message>
    <message>
        <source>There is no correction.</source>
        <translation>Il n’y a pas de correction.</translation>
    </message>
    <message>
        <source>There is no entry with so large a number.</source>
        <translation>Il n’y a pas d’entrée avec un numéro aussi grand.</translation>
    </message>
    <message>
        <source>There is no entry {seq}.</source>
        <translation>Il n’y a pas d’entrée {seq}.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>Il n’y a aucun événement dans ce calendrier.</translation>
    </message>
    <message>
        <source>There is no file or folder at this place.</source>
        <translation>Il n’y a ni fichier ni dossier à cet emplacement.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write into.</source>
        <translation>Il n’y a pas de dossier {parent} où écrire.</translation>
    </message>
    <message>
        <source>There is no fused model of this adapter.</source>
        <translation>Il n’y a pas de modèle intégré de cet adaptateur.</translation>
    </message>
    <message>
        <source>There is no importer of this name.</source>
        <translation>Il n’y a pas d’importateur de ce nom.</translation>
    </message>
    <message>
        <source>There is no interrupted run.</source>
        <translation>Il n’y a pas de passe interrompue.</translation>
    </message>
    <message>
        <source>There is no job {name} that can be run alone.</source>
        <translation>Il n’y a pas de travail {name} qui puisse être lancé seul.</translation>
    </message>
    <message>
        <source>There is no method {name} to learn by.</source>
        <translation>Il n’y a pas de méthode d’apprentissage {name}.</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation>Il n’y a pas de question.</translation>
    </message>
    <message>
        <source>There is no room for {what}: {needed_bytes} GB are needed, {free} GB are free.</source>
        <translation>Il n’y a pas de place pour {what}&#xa0;: il faut {needed_bytes} Go, {free} Go sont libres.</translation>
    </message>
    <message>
        <source>There is no room to check the adapter.</source>
        <translation>Il n’y a pas de place pour contrôler l’adaptateur.</translation>
    </message>
    <message>
        <source>There is no such comparison.</source>
        <translation>Cette comparaison n’existe pas.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Il n’y a pas de texte dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no text in this passage.</source>
        <translation>Il n’y a pas de texte dans ce passage.</translation>
    </message>
    <message>
        <source>There is no text of your own in the log.</source>
        <translation>Il n’y a pas de texte de vous dans le journal.</translation>
    </message>
    <message>
        <source>There is no text the adapter has not learnt.</source>
        <translation>Il n’y a pas de texte que l’adaptateur n’ait pas appris.</translation>
    </message>
    <message>
        <source>There is no vault in {chosen}.</source>
        <translation>Il n’y a pas de coffre dans {chosen}.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>Il n’y a pas de coffre dans {folder}.</translation>
    </message>
    <message>
        <source>There is no way to merge called {method}.</source>
        <translation>Il n’y a pas de méthode de fusion nommée {method}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of this size.</source>
        <translation>Il n’y a pas assez de mémoire pour un contexte de cette taille.</translation>
    </message>
    <message>
        <source>There is not enough memory to learn from even a few words at a time.</source>
        <translation>Il n’y a pas assez de mémoire pour apprendre ne serait-ce que quelques mots à la fois.</translation>
    </message>
    <message>
        <source>There is nothing new to learn.</source>
        <translation>Il n’y a rien de nouveau à apprendre.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>Il n’y a rien à accepter.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Il n’y a encore rien à sauvegarder.</translation>
    </message>
    <message>
        <source>There is nothing to capture.</source>
        <translation>Il n’y a rien à capturer.</translation>
    </message>
    <message>
        <source>There is nothing to continue.</source>
        <translation>Il n’y a rien à continuer.</translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>Il n’y a rien à rédiger.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>There is nothing to roll back.</source>
        <translation>Il n’y a pas d’état antérieur auquel revenir.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is too little text to judge by.</source>
        <translation>Il y a trop peu de texte pour juger.</translation>
    </message>
    <message>
        <source>These adapters differ in rank or in the layers they change, so {method} cannot merge them.</source>
        <translation>Ces adaptateurs diffèrent par leur rang ou par les couches qu’ils modifient, donc {method} ne peut pas les fusionner.</translation>
    </message>
    <message>
        <source>These are not {count} weights.</source>
        <translation>Ce ne sont pas {count} poids.</translation>
    </message>
    <message>
        <source>These are the same.</source>
        <translation>Ce sont les mêmes.</translation>
    </message>
    <message>
        <source>They were deleted.</source>
        <translation>Ils ont été supprimés.</translation>
    </message>
    <message>
        <source>They were replaced by �. Save the file as UTF-8 and import it again.</source>
        <translation>Ils ont été remplacés par �. Enregistrez le fichier en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>This adapter was learnt on {made_for}, and {name} (SHA-256 {sha256}…) is in use: neither its weights nor its tokens fit.</source>
        <translation>Cet adaptateur a été appris sur {made_for}, et {name} (SHA-256 {sha256}…) est utilisé&#xa0;: ni ses poids ni ses tokens ne conviennent.</translation>
    </message>
    <message>
        <source>This adapter was not learnt on {name}: the SHA-256 of its base model is {missing}, not {base_sha256}.</source>
        <translation>Cet adaptateur n’a pas été appris sur {name}&#xa0;: le SHA-256 de son modèle de base est {missing}, pas {base_sha256}.</translation>
    </message>
    <message>
        <source>This base model is split over the devices of one machine, which several machines cannot do.</source>
        <translation>Ce modèle de base est réparti sur les périphériques d’une seule machine, ce que plusieurs machines ne peuvent pas faire.</translation>
    </message>
    <message>
        <source>This correction changes nothing.</source>
        <translation>Cette correction ne change rien.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that encrypts.</source>
        <translation>Ce bureau n’a pas de trousseau qui chiffre.</translation>
    </message>
    <message>
        <source>This draft is finished.</source>
        <translation>Ce brouillon est terminé.</translation>
    </message>
    <message>
        <source>This event begins at a time that cannot be.</source>
        <translation>Cet événement commence à un moment impossible.</translation>
    </message>
    <message>
        <source>This event breaks off.</source>
        <translation>Cet événement est coupé.</translation>
    </message>
    <message>
        <source>This event cannot be read.</source>
        <translation>Cet événement ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This event does not say when it begins.</source>
        <translation>Cet événement ne dit pas quand il commence.</translation>
    </message>
    <message>
        <source>This event ends before it begins; its end was left out.</source>
        <translation>Cet événement finit avant de commencer ; sa fin a été laissée de côté.</translation>
    </message>
    <message>
        <source>This event is too large.</source>
        <translation>Cet événement est trop grand.</translation>
    </message>
    <message>
        <source>This file could not be read ({strerror}).</source>
        <translation>Ce fichier n’a pas pu être lu ({strerror}).</translation>
    </message>
    <message>
        <source>This file holds binary data, not text.</source>
        <translation>Ce fichier contient des données binaires, pas du texte.</translation>
    </message>
    <message>
        <source>This file was not read: {refusal}.</source>
        <translation>Ce fichier n’a pas été lu&#xa0;: {refusal}.</translation>
    </message>
    <message>
        <source>This file was sealed by a later release.</source>
        <translation>Ce fichier a été scellé par une version plus récente.</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>Ce dossier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>This is a good passphrase.</source>
        <translation>C’est une bonne phrase secrète.</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>C’est l’un des 10 mots de passe les plus courants.</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>C’est l’un des 100 mots de passe les plus courants.</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>C’est un mot de passe très courant.</translation>
    </message>
    <message>
        <source>This is not a recovery code.</source>
        <translation>Ce n’est pas un code de récupération.</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>Cela ressemble à un mot de passe courant.</translation>
    </message>
    <message>
        <source>This is too long to capture while locked.</source>
        <translation>C’est trop long pour une capture pendant le verrouillage.</translation>
    </message>
    <message>
        <source>This is too long to say what a draft is about.</source>
        <translation>C’est trop long pour dire de quoi parle un brouillon.</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder and was not followed.</source>
        <translation>Ce lien mène hors du dossier choisi et n’a pas été suivi.</translation>
    </message>
    <message>
        <source>This log cannot be repaired: {why}.</source>
        <translation>Ce journal ne peut pas être réparé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This machine does not know the base model of the run (SHA-256 {sha256}).</source>
        <translation>Cette machine ne connaît pas le modèle de base de la passe (SHA-256 {sha256}).</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase secrète n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>This passphrase does not open {name}.</source>
        <translation>Cette phrase secrète n’ouvre pas {name}.</translation>
    </message>
    <message>
        <source>This release cannot teach {name}, a model of the family {family}.</source>
        <translation>Cette version ne peut pas entraîner {name}, un modèle de la famille {family}.</translation>
    </message>
    <message>
        <source>This release does not know what {name} in {name1} is.</source>
        <translation>Cette version ne sait pas ce qu’est {name} dans {name1}.</translation>
    </message>
    <message>
        <source>This release knows no file of {title} that it can vouch for.</source>
        <translation>Cette version ne connaît aucun fichier de {title} dont elle puisse répondre.</translation>
    </message>
    <message>
        <source>This suggestion has no hunk {hunk}.</source>
        <translation>Cette suggestion n’a pas de modification {hunk}.</translation>
    </message>
    <message>
        <source>This text is too long for a document.</source>
        <translation>Ce texte est trop long pour un document.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>This time zone cannot be read.</source>
        <translation>Ce fuseau horaire ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This vault cannot take captures while locked yet.</source>
        <translation>Ce coffre ne peut pas encore recevoir de captures pendant le verrouillage.</translation>
    </message>
    <message>
        <source>This vault is not empty, and an export becomes a vault of its own.</source>
        <translation>Ce coffre n’est pas vide, et une exportation devient un coffre à part.</translation>
    </message>
    <message>
        <source>This was redacted already.</source>
        <translation>C’est déjà caviardé.</translation>
    </message>
    <message>
        <source>Too few verdicts to tell: {judged} so far, where {JUDGED} of each kind of pair are needed.</source>
        <translation>Trop peu de jugements pour le dire : {judged} jusqu’ici, il en faut {JUDGED} pour chaque sorte de paire.</translation>
    </message>
    <message>
        <source>Train again: that leaves the text behind.</source>
        <translation>Entraînez de nouveau&#xa0;: cela laisse le texte de côté.</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint.</source>
        <translation>Entraînez de nouveau&#xa0;: la passe reprend à son dernier point d’enregistrement.</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint. If it happens again, one of them is failing.</source>
        <translation>Entraînez de nouveau&#xa0;: la passe reprend à son dernier point d’enregistrement. Si cela se reproduit, l’un d’eux est défaillant.</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint. If it happens again, somebody changes what the machines say to each other.</source>
        <translation>Entraînez de nouveau&#xa0;: la passe reprend à son dernier point d’enregistrement. Si cela se reproduit, quelqu’un modifie ce que les machines se disent.</translation>
    </message>
    <message>
        <source>Train again; nothing was changed.</source>
        <translation>Entraînez de nouveau&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Train first, or evaluate --by-time.</source>
        <translation>Entraînez d’abord, ou évaluez avec --by-time.</translation>
    </message>
    <message>
        <source>Train first, or write longer texts.</source>
        <translation>Entraînez d’abord, ou écrivez des textes plus longs.</translation>
    </message>
    <message>
        <source>Train first; that leaves the text behind.</source>
        <translation>Entraînez d’abord&#xa0;; cela laisse le texte de côté.</translation>
    </message>
    <message>
        <source>Train more, or use another base model.</source>
        <translation>Entraînez davantage, ou utilisez un autre modèle de base.</translation>
    </message>
    <message>
        <source>Train with --devices on one machine, or choose a smaller base model.</source>
        <translation>Entraînez avec --devices sur une seule machine, ou choisissez un modèle de base plus petit.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again when it is idle.</source>
        <translation>Réessayez quand il sera inactif.</translation>
    </message>
    <message>
        <source>Try again when that has ended.</source>
        <translation>Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Unlock it once.</source>
        <translation>Déverrouillez-le une fois.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or go on with the passphrase.</source>
        <translation>Déverrouillez le trousseau, ou continuez avec la phrase secrète.</translation>
    </message>
    <message>
        <source>Unlock, and capture it then.</source>
        <translation>Déverrouillez, puis capturez-le.</translation>
    </message>
    <message>
        <source>Unset TORCH_DISABLE_SHARE_RDZV_TCP_STORE.</source>
        <translation>Supprimez la variable TORCH_DISABLE_SHARE_RDZV_TCP_STORE.</translation>
    </message>
    <message>
        <source>Update Guardian Angel and try again.</source>
        <translation>Mettez Guardian Angel à jour et réessayez.</translation>
    </message>
    <message>
        <source>Use a copy that you may read, and check the drives.</source>
        <translation>Utilisez une copie que vous pouvez lire, et vérifiez les disques.</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>Employez quelques mots, évitez les expressions courantes.</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>Employez un motif de clavier plus long, avec plus de détours.</translation>
    </message>
    <message>
        <source>Use another model, or train first.</source>
        <translation>Utilisez un autre modèle, ou entraînez d’abord.</translation>
    </message>
    <message>
        <source>Use at least {CHARACTERS} characters; four random words are easy.</source>
        <translation>Utilisez au moins {CHARACTERS} caractères&#xa0;; quatre mots au hasard, c’est facile.</translation>
    </message>
    <message>
        <source>Use small letters, digits, dots, hyphens and underscores.</source>
        <translation>Utilisez des minuscules, des chiffres, des points, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>Use that model first, or train on this one.</source>
        <translation>Utilisez d’abord ce modèle-là, ou entraînez sur celui-ci.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>Attendez qu’il finisse, ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Attendez que cela soit terminé.</translation>
    </message>
    <message>
        <source>What came from machine {rank} {why}, so the run was ended and nothing of that message was used.</source>
        <translation>Ce qui est venu de la machine {rank} {why}, donc la passe a été arrêtée et rien de ce message n’a été utilisé.</translation>
    </message>
    <message>
        <source>What came of {pairs} pairs so far is kept.</source>
        <translation>Ce qui est né de {pairs} paires jusqu’ici est gardé.</translation>
    </message>
    <message>
        <source>What came was deleted. The file at its source was changed: do not use it.</source>
        <translation>Ce qui est arrivé a été supprimé. Le fichier a été modifié à sa source&#xa0;: ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>What had been read before is kept. Leave out the file that comes next and import again.</source>
        <translation>Ce qui avait été lu avant est gardé. Omettez le fichier qui vient ensuite et importez de nouveau.</translation>
    </message>
    <message>
        <source>What is due is done when that has ended.</source>
        <translation>Ce qui est à faire sera fait quand cela sera terminé.</translation>
    </message>
    <message>
        <source>What it forgot (bits per byte)</source>
        <translation>Ce qu’il a oublié (bits par octet)</translation>
    </message>
    <message>
        <source>What it has by heart</source>
        <translation>Ce qu’il sait par cœur</translation>
    </message>
    <message>
        <source>What it has learnt so far is saved.</source>
        <translation>Ce qui a été appris jusqu’ici est sauvegardé.</translation>
    </message>
    <message>
        <source>What torchrun says cannot be read.</source>
        <translation>Ce que dit torchrun est illisible.</translation>
    </message>
    <message>
        <source>What was measured before stands in the log.</source>
        <translation>Ce qui a été mesuré auparavant est dans le journal.</translation>
    </message>
    <message>
        <source>What was written stays; the next run learns from it.</source>
        <translation>Ce qui a été écrit reste&#xa0;; la prochaine passe en apprend.</translation>
    </message>
    <message>
        <source>What you say to a model shows what you ask more than how you write.</source>
        <translation>Ce que vous dites à un modèle montre plus ce que vous demandez que comment vous écrivez.</translation>
    </message>
    <message>
        <source>When it was put to use, it predicted your writing {share} better than the model you started from; how much of that is you was not measured yet.</source>
        <translation>À sa mise en service, il prédisait votre écriture {share} mieux que le modèle de départ&#xa0;; la part qui vient vraiment de vous n’a pas encore été mesurée.</translation>
    </message>
    <message>
        <source>Whoever copies the folder could open it: choose another.</source>
        <translation>Quiconque copie le dossier pourrait l’ouvrir&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your files can read everything you wrote. Keep it where you keep your passport, not beside the machine, and not as a file once it is printed.</source>
        <translation>Quiconque a cette feuille et vos fichiers peut lire tout ce que vous avez écrit. Gardez-la avec votre passeport, pas à côté de la machine, ni sous forme de fichier une fois imprimée.</translation>
    </message>
    <message>
        <source>With passages recalled from your log (bits per byte)</source>
        <translation>Avec des passages rappelés de votre journal (bits par octet)</translation>
    </message>
    <message>
        <source>With the topic hidden, a verifier takes for yours {base} of what the model you started from writes{more}.</source>
        <translation>Le sujet étant masqué, un vérificateur prend pour vôtres {base} de ce qu’écrit le modèle de départ{more}.</translation>
    </message>
    <message>
        <source>With the topic hidden, a verifier takes for yours {generated} of what it writes, {base} of what the model you started from writes{more}.</source>
        <translation>Le sujet étant masqué, un vérificateur prend pour vôtres {generated} de ce qu’il écrit, {base} de ce qu’écrit le modèle de départ{more}.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Écrivez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>Write one first.</source>
        <translation>Écrivez-en d’abord un.</translation>
    </message>
    <message>
        <source>Write or import at least {TEXTS}.</source>
        <translation>Écrivez ou importez au moins {TEXTS}.</translation>
    </message>
    <message>
        <source>Write or import more.</source>
        <translation>Écrivez ou importez davantage.</translation>
    </message>
    <message>
        <source>Write or import more: {WORDS} words to know it by, and half as many texts of {LEAST_WORDS} words and more to go on from.</source>
        <translation>Écrivez ou importez davantage&#xa0;: {WORDS} mots pour le reconnaître, et moitié moins de textes de {LEAST_WORDS} mots et plus à continuer.</translation>
    </message>
    <message>
        <source>Write or import more; a text needs {LEAST_WORDS} words.</source>
        <translation>Écrivez ou importez davantage&#xa0;; un texte demande {LEAST_WORDS} mots.</translation>
    </message>
    <message>
        <source>Write or import one of {LEAST_WORDS} words.</source>
        <translation>Écrivez ou importez-en un de {LEAST_WORDS} mots.</translation>
    </message>
    <message>
        <source>Write or import some first.</source>
        <translation>Écrivez ou importez-en d’abord.</translation>
    </message>
    <message>
        <source>Write or import {fresh} more, then try again.</source>
        <translation>Écrivez ou importez-en {fresh} de plus, puis réessayez.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Write what it should have said; `reject` needs no text.</source>
        <translation>Écrivez ce qu’il aurait dû dire&#xa0;; `reject` ne demande pas de texte.</translation>
    </message>
    <message>
        <source>You have paused learning (`guardian learning resume`).</source>
        <translation>Vous avez mis l’apprentissage en pause (`guardian learning resume`).</translation>
    </message>
    <message>
        <source>You passed on what somebody else wrote; it is read, not learnt.</source>
        <translation>Vous avez transmis ce que quelqu’un d’autre a écrit&#xa0;; c’est lu, pas appris.</translation>
    </message>
    <message>
        <source>You quote somebody else here; it is read, not learnt.</source>
        <translation>Vous citez ici quelqu’un d’autre&#xa0;; c’est lu, pas appris.</translation>
    </message>
    <message>
        <source>You took it back; nothing of it is read.</source>
        <translation>Vous l’avez annulé&#xa0;; rien n’en est lu.</translation>
    </message>
    <message>
        <source>You wanted it forgotten; nothing of it is read.</source>
        <translation>Vous avez voulu l’oublier&#xa0;; rien n’en est lu.</translation>
    </message>
    <message>
        <source>You wrote it and went over it.</source>
        <translation>Vous l’avez écrit et relu.</translation>
    </message>
    <message>
        <source>You wrote it down in your own words.</source>
        <translation>Vous l’avez noté avec vos propres mots.</translation>
    </message>
    <message>
        <source>You wrote it, for yourself or for others.</source>
        <translation>Vous l’avez écrit, pour vous ou pour d’autres.</translation>
    </message>
    <message>
        <source>You wrote it.</source>
        <translation>Vous l’avez écrit.</translation>
    </message>
    <message>
        <source>Your newest words, before they were learnt (bits per byte, lower is better)</source>
        <translation>Vos mots les plus récents, avant d’être appris (bits par octet, moins vaut mieux)</translation>
    </message>
    <message>
        <source>`chmod 600 {path}`, and make a new key if they may have.</source>
        <translation>`chmod 600 {path}`, et créez une nouvelle clé s’ils ont pu la lire.</translation>
    </message>
    <message>
        <source>`guardian adapters compare` makes one.</source>
        <translation>`guardian adapters compare` en crée une.</translation>
    </message>
    <message>
        <source>`guardian adapters compare` makes them.</source>
        <translation>`guardian adapters compare` les crée.</translation>
    </message>
    <message>
        <source>`guardian adapters fuse` makes one.</source>
        <translation>`guardian adapters fuse` en crée un.</translation>
    </message>
    <message>
        <source>`guardian adapters list` has them.</source>
        <translation>`guardian adapters list` les donne.</translation>
    </message>
    <message>
        <source>`guardian adapters list` shows it.</source>
        <translation>`guardian adapters list` l’affiche.</translation>
    </message>
    <message>
        <source>`guardian adapters list` shows those there are.</source>
        <translation>`guardian adapters list` affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>`guardian conversations show` shows it.</source>
        <translation>`guardian conversations show` l’affiche.</translation>
    </message>
    <message>
        <source>`guardian conversations` lists those there are.</source>
        <translation>`guardian conversations` liste celles qui existent.</translation>
    </message>
    <message>
        <source>`guardian document history` lists them.</source>
        <translation>`guardian document history` les liste.</translation>
    </message>
    <message>
        <source>`guardian document list` lists them.</source>
        <translation>`guardian document list` les liste.</translation>
    </message>
    <message>
        <source>`guardian document show {seq} --at {seq1}` shows the last whole version.</source>
        <translation>`guardian document show {seq} --at {seq1}` affiche la dernière version intacte.</translation>
    </message>
    <message>
        <source>`guardian document suggest` makes one.</source>
        <translation>`guardian document suggest` en crée une.</translation>
    </message>
    <message>
        <source>`guardian endorse {seq}` says that it is right.</source>
        <translation>`guardian endorse {seq}` indique que c’est juste.</translation>
    </message>
    <message>
        <source>`guardian insights list` lists what there is.</source>
        <translation>`guardian insights list` énumère ce qu’il y a.</translation>
    </message>
    <message>
        <source>`guardian log --kind draft` lists them.</source>
        <translation>`guardian log --kind draft` les liste.</translation>
    </message>
    <message>
        <source>`guardian log` lists what there is.</source>
        <translation>`guardian log` liste ce qu’il y a.</translation>
    </message>
    <message>
        <source>`guardian models add` the same file here, or choose another model on the machine with the log.</source>
        <translation>`guardian models add` le même fichier ici, ou choisissez un autre modèle sur la machine où se trouve le journal.</translation>
    </message>
    <message>
        <source>`guardian models get {name}` fetches it.</source>
        <translation>`guardian models get {name}` le télécharge.</translation>
    </message>
    <message>
        <source>`guardian models list` names those there are.</source>
        <translation>`guardian models list` nomme ceux qui existent.</translation>
    </message>
    <message>
        <source>`guardian models use` another one first.</source>
        <translation>D’abord `guardian models use` avec un autre.</translation>
    </message>
    <message>
        <source>`guardian models use` that model first, or train on this one.</source>
        <translation>D’abord `guardian models use` avec ce modèle-là, ou entraînez sur celui-ci.</translation>
    </message>
    <message>
        <source>`guardian models use` that model first.</source>
        <translation>D’abord `guardian models use` avec ce modèle.</translation>
    </message>
    <message>
        <source>`guardian peer-key FILE` makes one; copy it to each machine.</source>
        <translation>`guardian peer-key FILE` en crée une&#xa0;; copiez-la sur chaque machine.</translation>
    </message>
    <message>
        <source>`guardian repair` puts the header back; salvage the log after that.</source>
        <translation>`guardian repair` remet l’en-tête en place&#xa0;; récupérez ensuite le journal.</translation>
    </message>
    <message>
        <source>`guardian settings set start_at_login on` puts it there again; off ends it.</source>
        <translation>`guardian settings set start_at_login on` l’y remet&#xa0;; off y met fin.</translation>
    </message>
    <message>
        <source>`guardian settings set {FOLDER} FOLDER` does.</source>
        <translation>`guardian settings set {FOLDER} FOLDER` le fait.</translation>
    </message>
    <message>
        <source>`guardian show` lists those an entry has.</source>
        <translation>`guardian show` liste celles d’une entrée.</translation>
    </message>
    <message>
        <source>`guardian train` begins one; nothing was changed.</source>
        <translation>`guardian train` en commence une&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>`guardian train` makes one.</source>
        <translation>`guardian train` en crée un.</translation>
    </message>
    <message>
        <source>`guardian train` replaces it.</source>
        <translation>`guardian train` le remplace.</translation>
    </message>
    <message>
        <source>`guardian verify --level 2` names all of it.</source>
        <translation>`guardian verify --level 2` nomme tout.</translation>
    </message>
    <message>
        <source>`guardian verify` names the damage.</source>
        <translation>`guardian verify` nomme les dégâts.</translation>
    </message>
    <message>
        <source>`guardian verify` names the damage; `guardian repair` and `guardian salvage` mend it.</source>
        <translation>`guardian verify` nomme les dégâts&#xa0;; `guardian repair` et `guardian salvage` les réparent.</translation>
    </message>
    <message>
        <source>a capture made while the vault was locked cannot be opened: inbox/{name}</source>
        <translation>une capture faite pendant que le coffre était verrouillé ne peut être ouverte&#xa0;: inbox/{name}</translation>
    </message>
    <message>
        <source>a meeting goes on until {until} (setting work_in_meetings)</source>
        <translation>une réunion dure jusqu’à {until} (réglage work_in_meetings)</translation>
    </message>
    <message>
        <source>a program fills the screen (setting work_in_full_screen)</source>
        <translation>un programme occupe tout l’écran (réglage work_in_full_screen)</translation>
    </message>
    <message>
        <source>a step was left out: its gradient was no finite number</source>
        <translation>un pas a été laissé de côté&#xa0;: son gradient n’était pas un nombre fini</translation>
    </message>
    <message>
        <source>a text was redacted that the adapter in use had learnt</source>
        <translation>un texte que l’adaptateur utilisé avait appris a été caviardé</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>bits par octet</translation>
    </message>
    <message>
        <source>calls itself without end</source>
        <translation>s’appelle elle-même sans fin</translation>
    </message>
    <message>
        <source>cannot lay out so many turns</source>
        <translation>ne peut disposer autant de tours</translation>
    </message>
    <message>
        <source>critique</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>different pairs of words</source>
        <translation>paires de mots différentes</translation>
    </message>
    <message>
        <source>different phrases</source>
        <translation>tournures différentes</translation>
    </message>
    <message>
        <source>different texts</source>
        <translation>textes différents</translation>
    </message>
    <message>
        <source>does not end within {S} seconds</source>
        <translation>ne se termine pas en {S} secondes</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>entries {first} to {last} are missing</source>
        <translation>les entrées {first} à {last} manquent</translation>
    </message>
    <message>
        <source>entries {newest} to {seq} were</source>
        <translation>les entrées {newest} à {seq}</translation>
    </message>
    <message>
        <source>entry {first} is missing</source>
        <translation>l’entrée {first} manque</translation>
    </message>
    <message>
        <source>entry {seq} does not follow the entry before it</source>
        <translation>l’entrée {seq} ne suit pas la précédente</translation>
    </message>
    <message>
        <source>entry {seq} is not the one that was acknowledged: another state of the log lies here</source>
        <translation>l’entrée {seq} n’est pas celle qui a été confirmée&#xa0;: un autre état du journal se trouve ici</translation>
    </message>
    <message>
        <source>entry {seq} was</source>
        <translation>l’entrée {seq}</translation>
    </message>
    <message>
        <source>entry {seq} was changed</source>
        <translation>l’entrée {seq} a été modifiée</translation>
    </message>
    <message>
        <source>exposure if it knew them for sure (bits)</source>
        <translation>exposition s’il les savait à coup sûr (bits)</translation>
    </message>
    <message>
        <source>exposure of planted secrets (bits)</source>
        <translation>exposition de secrets placés exprès (bits)</translation>
    </message>
    <message>
        <source>fits in memory</source>
        <translation>tient en mémoire</translation>
    </message>
    <message>
        <source>fits on the GPU</source>
        <translation>tient sur la carte graphique</translation>
    </message>
    <message>
        <source>fits partly on the GPU</source>
        <translation>tient en partie sur la carte graphique</translation>
    </message>
    <message>
        <source>fits with a shorter context</source>
        <translation>tient avec un contexte plus court</translation>
    </message>
    <message>
        <source>fits with a shorter context of {context_tokens}</source>
        <translation>tient avec un contexte plus court de {context_tokens}</translation>
    </message>
    <message>
        <source>formats texts, which is not allowed</source>
        <translation>met des textes en forme, ce qui n’est pas permis</translation>
    </message>
    <message>
        <source>gained by your adapter</source>
        <translation>gagné par votre adaptateur</translation>
    </message>
    <message>
        <source>gained over another author&apos;s adapter and log (bits per byte)</source>
        <translation>gagné sur l’adaptateur et le journal d’un autre auteur (bits par octet)</translation>
    </message>
    <message>
        <source>gained over their adapter with your log in view</source>
        <translation>gagné sur leur adaptateur avec votre journal sous les yeux</translation>
    </message>
    <message>
        <source>general text</source>
        <translation>texte général</translation>
    </message>
    <message>
        <source>going on from step {step}</source>
        <translation>reprise à l’étape {step}</translation>
    </message>
    <message>
        <source>has no vocabulary, or a damaged one</source>
        <translation>n’a pas de vocabulaire, ou il est endommagé</translation>
    </message>
    <message>
        <source>has the architecture {architecture}, which this release does not support</source>
        <translation>a l’architecture {architecture}, que cette version ne prend pas en charge</translation>
    </message>
    <message>
        <source>has weights in a form that this release does not know, or is damaged</source>
        <translation>a des poids sous une forme que cette version ne connaît pas, ou est endommagé</translation>
    </message>
    <message>
        <source>holds a vocabulary only, no model</source>
        <translation>ne contient qu’un vocabulaire, pas de modèle</translation>
    </message>
    <message>
        <source>holds characters that no template may hold</source>
        <translation>contient des caractères qu’aucun gabarit ne peut contenir</translation>
    </message>
    <message>
        <source>holds measurements for making a model smaller, no model</source>
        <translation>contient des mesures pour réduire un modèle, pas de modèle</translation>
    </message>
    <message>
        <source>is a control vector, not a model</source>
        <translation>est un vecteur de contrôle, pas un modèle</translation>
    </message>
    <message>
        <source>is a model for pictures and text, which is not supported</source>
        <translation>est un modèle d’images et de texte, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>is a model for sound; it cannot write</source>
        <translation>est un modèle pour le son&#xa0;; il ne peut pas écrire</translation>
    </message>
    <message>
        <source>is a model that reads a text whole before it writes another, which is not supported</source>
        <translation>est un modèle qui lit un texte entier avant d’en écrire un autre, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>is a model that turns texts into vectors; it cannot write</source>
        <translation>est un modèle qui change des textes en vecteurs&#xa0;; il ne peut pas écrire</translation>
    </message>
    <message>
        <source>is a model that writes in no order, which is not supported</source>
        <translation>est un modèle qui écrit sans ordre, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>is a model with a running memory, whose conversations could not be kept</source>
        <translation>est un modèle à mémoire continue, dont les conversations ne pourraient être gardées</translation>
    </message>
    <message>
        <source>is an adapter, not a model</source>
        <translation>est un adaptateur, pas un modèle</translation>
    </message>
    <message>
        <source>is cut off or damaged: it announces more than it holds</source>
        <translation>est tronqué ou endommagé&#xa0;: il annonce plus qu’il ne contient</translation>
    </message>
    <message>
        <source>is cut off: it ends within its own description</source>
        <translation>est tronqué&#xa0;: il s’arrête dans sa propre description</translation>
    </message>
    <message>
        <source>is cut off: {size} bytes are missing</source>
        <translation>est tronqué&#xa0;: il manque {size} octets</translation>
    </message>
    <message>
        <source>is damaged: it announces more entries than any model has</source>
        <translation>est endommagé&#xa0;: il annonce plus d’entrées qu’aucun modèle n’en a</translation>
    </message>
    <message>
        <source>is damaged: it does not say how large the model is</source>
        <translation>est endommagé&#xa0;: il ne dit pas quelle est la taille du modèle</translation>
    </message>
    <message>
        <source>is damaged: it has a tensor of no possible shape</source>
        <translation>est endommagé&#xa0;: il a un tenseur de forme impossible</translation>
    </message>
    <message>
        <source>is damaged: it has a value of a kind that does not exist</source>
        <translation>est endommagé&#xa0;: il a une valeur d’un genre qui n’existe pas</translation>
    </message>
    <message>
        <source>is damaged: it has an array of a kind that does not exist</source>
        <translation>est endommagé&#xa0;: il a une liste d’un genre qui n’existe pas</translation>
    </message>
    <message>
        <source>is damaged: it has an array of arrays</source>
        <translation>est endommagé&#xa0;: il a une liste de listes</translation>
    </message>
    <message>
        <source>is damaged: it has an array of more than {ARRAY_ITEMS} items</source>
        <translation>est endommagé&#xa0;: il a une liste de plus de {ARRAY_ITEMS} éléments</translation>
    </message>
    <message>
        <source>is damaged: it has one key twice</source>
        <translation>est endommagé&#xa0;: il a deux fois la même clé</translation>
    </message>
    <message>
        <source>is damaged: it has two tensors of one name</source>
        <translation>est endommagé&#xa0;: il a deux tenseurs du même nom</translation>
    </message>
    <message>
        <source>is damaged: it names a token that it does not have</source>
        <translation>est endommagé&#xa0;: il nomme un jeton qu’il n’a pas</translation>
    </message>
    <message>
        <source>is damaged: its alignment is no power of two</source>
        <translation>est endommagé&#xa0;: son alignement n’est pas une puissance de deux</translation>
    </message>
    <message>
        <source>is damaged: its tensors lie over each other</source>
        <translation>est endommagé&#xa0;: ses tenseurs se chevauchent</translation>
    </message>
    <message>
        <source>is damaged: {what} is longer than {most} bytes</source>
        <translation>est endommagé&#xa0;: {what} dépasse {most} octets</translation>
    </message>
    <message>
        <source>is in the first version of GGUF, which is read no more</source>
        <translation>est dans la première version de GGUF, qui n’est plus lue</translation>
    </message>
    <message>
        <source>is in version {version} of GGUF; this release reads versions 2 and 3</source>
        <translation>est en version {version} de GGUF&#xa0;; cette application lit les versions 2 et 3</translation>
    </message>
    <message>
        <source>is longer than {CHARACTERS} characters</source>
        <translation>dépasse {CHARACTERS} caractères</translation>
    </message>
    <message>
        <source>is made for big-endian machines</source>
        <translation>est fait pour des machines gros-boutistes</translation>
    </message>
    <message>
        <source>is no template in Jinja</source>
        <translation>n’est pas un gabarit en Jinja</translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation>n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <source>is one part of a model in several; join them with llama-gguf-split --merge</source>
        <translation>est une partie d’un modèle en plusieurs morceaux&#xa0;; réunissez-les avec llama-gguf-split --merge</translation>
    </message>
    <message>
        <source>is part {part} of {part1} of a model; join them with llama-gguf-split --merge</source>
        <translation>est la partie {part} sur {part1} d’un modèle&#xa0;; réunissez-les avec llama-gguf-split --merge</translation>
    </message>
    <message>
        <source>is the part of a model that sees or hears; it cannot write</source>
        <translation>est la partie d’un modèle qui voit ou entend&#xa0;; elle ne peut pas écrire</translation>
    </message>
    <message>
        <source>it asks for a weaker key derivation than this app makes</source>
        <translation>il demande une dérivation de clé plus faible que celle de cette application</translation>
    </message>
    <message>
        <source>it cannot be told whether somebody is at this machine, so it waits for the quiet hours</source>
        <translation>on ne peut pas savoir si quelqu’un est devant cette machine, donc il attend les heures calmes</translation>
    </message>
    <message>
        <source>it holds no whole vault</source>
        <translation>elle ne contient pas de coffre entier</translation>
    </message>
    <message>
        <source>it holds something that no backup holds</source>
        <translation>elle contient quelque chose qu’aucune sauvegarde ne contient</translation>
    </message>
    <message>
        <source>it is another one than the log recorded</source>
        <translation>ce n’est pas celle que le journal a notée</translation>
    </message>
    <message>
        <source>it is larger than {most_bytes} MiB</source>
        <translation>il dépasse {most_bytes} Mio</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is no tar file</source>
        <translation>ce n’est pas un fichier tar</translation>
    </message>
    <message>
        <source>it names no adapter</source>
        <translation>il ne nomme aucun adaptateur</translation>
    </message>
    <message>
        <source>it uses aliases</source>
        <translation>il utilise des alias</translation>
    </message>
    <message>
        <source>it waits for the quiet hours, which begin at {now}</source>
        <translation>il attend les heures calmes, qui commencent à {now}</translation>
    </message>
    <message>
        <source>it was not made by this vault with the keys it has now</source>
        <translation>elle n’a pas été faite par ce coffre avec ses clés actuelles</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>sa somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sa fin manque</translation>
    </message>
    <message>
        <source>its facts cannot be read</source>
        <translation>ses données ne peuvent être lues</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>son en-tête ne peut être lu</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>son en-tête a été modifié</translation>
    </message>
    <message>
        <source>its log ends elsewhere than its manifest says</source>
        <translation>son journal finit ailleurs que ne le dit son sommaire</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <translation>son sommaire ne peut être lu</translation>
    </message>
    <message>
        <source>its manifest names other files than it holds</source>
        <translation>son sommaire nomme d’autres fichiers que ceux qu’elle contient</translation>
    </message>
    <message>
        <source>leaves out what was said</source>
        <translation>omet ce qui a été dit</translation>
    </message>
    <message>
        <source>longest passage said word for word (words)</source>
        <translation>plus long passage dit mot pour mot (mots)</translation>
    </message>
    <message>
        <source>makes more than {CHARACTERS} characters</source>
        <translation>produit plus de {CHARACTERS} caractères</translation>
    </message>
    <message>
        <source>memory is short: from now on {part_tokens} tokens are learnt at a time</source>
        <translation>la mémoire manque&#xa0;: désormais {part_tokens} jetons sont appris à la fois</translation>
    </message>
    <message>
        <source>memory is short: one look at what was learnt long ago is left out</source>
        <translation>la mémoire manque&#xa0;: un retour sur ce qui fut appris jadis est laissé de côté</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>demande trop de mémoire</translation>
    </message>
    <message>
        <source>nightly</source>
        <translation>ce qui était nouveau</translation>
    </message>
    <message>
        <source>no adapter is in use, so everything is new</source>
        <translation>aucun adaptateur n’est utilisé, donc tout est nouveau</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>pas dans cette exécution</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>other people&apos;s text, before</source>
        <translation>texte d’autres personnes, avant</translation>
    </message>
    <message>
        <source>other people&apos;s text, now</source>
        <translation>texte d’autres personnes, maintenant</translation>
    </message>
    <message>
        <source>other programs take {percent} % of the processors (setting train_others_percent)</source>
        <translation>d’autres programmes prennent {percent} % des processeurs (réglage train_others_percent)</translation>
    </message>
    <message>
        <source>passages of yours</source>
        <translation>passages de vous</translation>
    </message>
    <message>
        <source>pieces of another author taken for yours</source>
        <translation>morceaux d’un autre auteur pris pour les vôtres</translation>
    </message>
    <message>
        <source>pieces of your own taken for yours</source>
        <translation>morceaux de vous pris pour les vôtres</translation>
    </message>
    <message>
        <source>pieces taken for yours, by grammar</source>
        <translation>morceaux pris pour les vôtres, par la grammaire</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>rebuild</source>
        <translation>tout à nouveau</translation>
    </message>
    <message>
        <source>refuses an ordinary conversation</source>
        <translation>refuse une conversation ordinaire</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>self-model</source>
        <translation>modèle de soi</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>share of the gain that is you</source>
        <translation>part du gain qui tient à vous</translation>
    </message>
    <message>
        <source>slot {one} of the witness log.head is damaged</source>
        <translation>l’emplacement {one} du témoin log.head est endommagé</translation>
    </message>
    <message>
        <source>structure: {row}</source>
        <translation>structure&#xa0;: {row}</translation>
    </message>
    <message>
        <source>text of your own that it never learnt</source>
        <translation>texte de vous qu’il n’a jamais appris</translation>
    </message>
    <message>
        <source>that model, with your earlier words in view</source>
        <translation>ce modèle, avec vos mots d’avant sous les yeux</translation>
    </message>
    <message>
        <source>the adapter in use</source>
        <translation>l’adaptateur utilisé</translation>
    </message>
    <message>
        <source>the attachment {missing} is missing in it</source>
        <translation>la pièce jointe {missing} y manque</translation>
    </message>
    <message>
        <source>the attachments of entry {seq} were changed or are missing</source>
        <translation>les pièces jointes de l’entrée {seq} ont été modifiées ou manquent</translation>
    </message>
    <message>
        <source>the backup {target}</source>
        <translation>la sauvegarde {target}</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>le modèle de base</translation>
    </message>
    <message>
        <source>the base model changed, and no adapter fits another one</source>
        <translation>le modèle de base a changé, et aucun adaptateur ne convient à un autre</translation>
    </message>
    <message>
        <source>the battery is at {percent} %, less than {least} % (setting train_battery_percent)</source>
        <translation>la batterie est à {percent} %, moins de {least} % (réglage train_battery_percent)</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>le candidat</translation>
    </message>
    <message>
        <source>the connection ended before the file did</source>
        <translation>la connexion s’est terminée avant le fichier</translation>
    </message>
    <message>
        <source>the connection to {host} broke</source>
        <translation>la connexion à {host} s’est rompue</translation>
    </message>
    <message>
        <source>the critique said nothing</source>
        <translation>la critique n’a rien dit</translation>
    </message>
    <message>
        <source>the database cannot be read: {cause}</source>
        <translation>la base de données ne peut être lue&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>the database cannot be read: {error}</source>
        <translation>la base de données ne peut être lue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the exported adapter</source>
        <translation>l’adaptateur exporté</translation>
    </message>
    <message>
        <source>the file has {size} bytes, not {pages} pages of {page_bytes}</source>
        <translation>le fichier a {size} octets, non {pages} pages de {page_bytes}</translation>
    </message>
    <message>
        <source>the interrupted run begins anew: it was of another kind, or model or adapter changed since</source>
        <translation>l’exécution interrompue recommence&#xa0;: elle était d’un autre genre, ou le modèle ou l’adaptateur a changé depuis</translation>
    </message>
    <message>
        <source>the interrupted run begins anew: some of its texts were redacted, or the rules for them changed</source>
        <translation>l’exécution interrompue recommence&#xa0;: certains de ses textes ont été caviardés, ou leurs règles ont changé</translation>
    </message>
    <message>
        <source>the last run with a fresh adapter is less than {DAYS} days ago</source>
        <translation>la dernière exécution avec un adaptateur neuf remonte à moins de {DAYS} jours</translation>
    </message>
    <message>
        <source>the last run with a fresh adapter was {days} days ago, and {DAYS} are the most</source>
        <translation>la dernière exécution avec un adaptateur neuf remonte à {days} jours, et {DAYS} est le maximum</translation>
    </message>
    <message>
        <source>the log or its write-ahead log was cut, damaged, removed or put back to an earlier state</source>
        <translation>le journal ou son journal d’écriture a été tronqué, endommagé, supprimé ou ramené à un état antérieur</translation>
    </message>
    <message>
        <source>the machine runs on its battery (setting train_on_battery)</source>
        <translation>la machine fonctionne sur batterie (réglage train_on_battery)</translation>
    </message>
    <message>
        <source>the model you started from</source>
        <translation>le modèle de départ</translation>
    </message>
    <message>
        <source>the model you started from, and recall</source>
        <translation>le modèle de départ, avec rappel</translation>
    </message>
    <message>
        <source>the model you started from, by its characters</source>
        <translation>le modèle de départ, par ses caractères</translation>
    </message>
    <message>
        <source>the model you started from, by its grammar</source>
        <translation>le modèle de départ, par sa grammaire</translation>
    </message>
    <message>
        <source>the model {title}</source>
        <translation>le modèle {title}</translation>
    </message>
    <message>
        <source>the most that it may have</source>
        <translation>le maximum qu’il peut avoir</translation>
    </message>
    <message>
        <source>the name of a tensor</source>
        <translation>le nom d’un tenseur</translation>
    </message>
    <message>
        <source>the new adapter</source>
        <translation>le nouvel adaptateur</translation>
    </message>
    <message>
        <source>the processor cools down from {limit}, now {celsius} °C</source>
        <translation>le processeur refroidit depuis {limit}, maintenant {celsius} °C</translation>
    </message>
    <message>
        <source>the processor is at {celsius} °C, more than {limit}</source>
        <translation>le processeur est à {celsius} °C, plus que {limit}</translation>
    </message>
    <message>
        <source>the revision was unusable</source>
        <translation>la révision était inutilisable</translation>
    </message>
    <message>
        <source>the root in entry {seq} does not stand for entries {first} to {last}</source>
        <translation>la racine de l’entrée {seq} ne représente pas les entrées {first} à {last}</translation>
    </message>
    <message>
        <source>the saved state belongs to another run, so this one begins anew</source>
        <translation>l’état enregistré appartient à une autre exécution, celle-ci recommence donc</translation>
    </message>
    <message>
        <source>the saved state is damaged, so the run begins again</source>
        <translation>l’état enregistré est endommagé, l’exécution recommence donc</translation>
    </message>
    <message>
        <source>the sealed file {name} is missing or damaged</source>
        <translation>le fichier scellé {name} manque ou est endommagé</translation>
    </message>
    <message>
        <source>the server answers {status}</source>
        <translation>le serveur répond {status}</translation>
    </message>
    <message>
        <source>the server sent another part than the one asked for</source>
        <translation>le serveur a envoyé une autre partie que celle demandée</translation>
    </message>
    <message>
        <source>the text of entry {seq} is missing</source>
        <translation>le texte de l’entrée {seq} manque</translation>
    </message>
    <message>
        <source>the text of entry {seq} is still there, though it was redacted</source>
        <translation>le texte de l’entrée {seq} est encore là, bien que caviardé</translation>
    </message>
    <message>
        <source>the text of entry {seq} was changed</source>
        <translation>le texte de l’entrée {seq} a été modifié</translation>
    </message>
    <message>
        <source>the vault&apos;s header</source>
        <translation>l’en-tête du coffre</translation>
    </message>
    <message>
        <source>the witness</source>
        <translation>le témoin</translation>
    </message>
    <message>
        <source>the witness log.head has {content} bytes instead of {SLOT_BYTES}</source>
        <translation>le témoin log.head a {content} octets au lieu de {SLOT_BYTES}</translation>
    </message>
    <message>
        <source>the witness log.head is damaged or belongs to another vault</source>
        <translation>le témoin log.head est endommagé ou appartient à un autre coffre</translation>
    </message>
    <message>
        <source>the witness log.head is missing</source>
        <translation>le témoin log.head manque</translation>
    </message>
    <message>
        <source>the witness log.head was put back to an earlier state: it ends with entry {seq}</source>
        <translation>le témoin log.head a été ramené à un état antérieur&#xa0;: il finit à l’entrée {seq}</translation>
    </message>
    <message>
        <source>the word index does not agree with the texts</source>
        <translation>l’index des mots ne concorde pas avec les textes</translation>
    </message>
    <message>
        <source>there is something behind its last file</source>
        <translation>il y a quelque chose après son dernier fichier</translation>
    </message>
    <message>
        <source>this machine was used in the last {idle_minutes} min (setting idle_minutes)</source>
        <translation>cette machine a servi dans les {idle_minutes} dernières min (réglage idle_minutes)</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>what is in the backup</source>
        <translation>ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>what is sealed in it was changed</source>
        <translation>ce qui y est scellé a été modifié</translation>
    </message>
    <message>
        <source>what was kept does not belong to the file that is there now</source>
        <translation>ce qui était gardé n’appartient pas au fichier qui s’y trouve maintenant</translation>
    </message>
    <message>
        <source>which filled the model&apos;s context</source>
        <translation>ce qui a rempli le contexte du modèle</translation>
    </message>
    <message>
        <source>with adapter and log of another author</source>
        <translation>avec l’adaptateur et le journal d’un autre auteur</translation>
    </message>
    <message>
        <source>with your adapter</source>
        <translation>avec votre adaptateur</translation>
    </message>
    <message>
        <source>with your adapter, by its characters</source>
        <translation>avec votre adaptateur, par ses caractères</translation>
    </message>
    <message>
        <source>with your adapter, by its grammar</source>
        <translation>avec votre adaptateur, par sa grammaire</translation>
    </message>
    <message>
        <source>you are talking with the model</source>
        <translation>vous parlez avec le modèle</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>vous l’avez demandé</translation>
    </message>
    <message>
        <source>you have paused learning (`guardian learning resume`)</source>
        <translation>vous avez mis l’apprentissage en pause (`guardian learning resume`)</translation>
    </message>
    <message>
        <source>your adapter, and recall</source>
        <translation>votre adaptateur, avec rappel</translation>
    </message>
    <message>
        <source>your adapter, without recall</source>
        <translation>votre adaptateur, sans rappel</translation>
    </message>
    <message>
        <source>your text of more than 30 days ago, before</source>
        <translation>votre texte de plus de 30 jours, avant</translation>
    </message>
    <message>
        <source>your text of more than 30 days ago, now</source>
        <translation>votre texte de plus de 30 jours, maintenant</translation>
    </message>
    <message>
        <source>your texts told from another&apos;s, of two</source>
        <translation>vos textes distingués de ceux d’un autre, sur deux</translation>
    </message>
    <message>
        <source>{MB} MB of memory are free, less than {least_memory_mb} (setting train_free_memory_mb)</source>
        <translation>{MB} Mo de mémoire sont libres, moins que {least_memory_mb} (réglage train_free_memory_mb)</translation>
    </message>
    <message>
        <source>{MB} MB of the disk are free, less than {least_disk_mb} (setting train_free_disk_mb)</source>
        <translation>{MB} Mo du disque sont libres, moins que {least_disk_mb} (réglage train_free_disk_mb)</translation>
    </message>
    <message>
        <source>{SETTING} is on, but it is switched off in the settings of your desktop.</source>
        <translation>{SETTING} est activé, mais désactivé dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>{SETTING} is on, but its entry was removed from what starts with your session.</source>
        <translation>{SETTING} est activé, mais son entrée a été retirée de ce qui démarre avec votre session.</translation>
    </message>
    <message>
        <source>{choice} is no choice.</source>
        <translation>{choice} n’est pas un choix.</translation>
    </message>
    <message>
        <source>{count} alternatives are not possible.</source>
        <translation>{count} variantes ne sont pas possibles.</translation>
    </message>
    <message>
        <source>{folder} is inside the vault&apos;s own folder.</source>
        <translation>{folder} est à l’intérieur du dossier même du coffre.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} n’est pas vide.</translation>
    </message>
    <message>
        <source>{folder} lies in the damaged vault.</source>
        <translation>{folder} se trouve dans le coffre endommagé.</translation>
    </message>
    <message>
        <source>{fresh} texts are new, and {count} are needed for the proof alone. Write or import more.</source>
        <translation>{fresh} textes sont nouveaux, et il en faut {count} pour la seule preuve. Écrivez ou importez davantage.</translation>
    </message>
    <message>
        <source>{given} cannot be read.</source>
        <translation>{given} est illisible.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>{host} est injoignable</translation>
    </message>
    <message>
        <source>{keys} is no value for {name}.</source>
        <translation>{keys} n’est pas une valeur pour {name}.</translation>
    </message>
    <message>
        <source>{layers} of {layers1} layers fit on {name}, the rest in memory.</source>
        <translation>{layers} couches sur {layers1} tiennent sur {name}, le reste en mémoire.</translation>
    </message>
    <message>
        <source>{layers} of {layers1} layers on {names}: {taken} needed; {why}.</source>
        <translation>{layers} couches sur {layers1} sur {names}&#xa0;: {taken} nécessaires&#xa0;; {why}.</translation>
    </message>
    <message>
        <source>{left} of {windows} windows left</source>
        <translation>{left} fenêtres sur {windows} restantes</translation>
    </message>
    <message>
        <source>{memory_mib} MiB is outside what the key derivation allows.</source>
        <translation>{memory_mib} Mio est en dehors de ce que permet la dérivation de clé.</translation>
    </message>
    <message>
        <source>{missing} acknowledged and cannot be found: {cause}</source>
        <translation>{missing}&#xa0;: confirmation reçue, mais rien à trouver&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>{most_celsius} °C (setting train_celsius)</source>
        <translation>{most_celsius} °C (réglage train_celsius)</translation>
    </message>
    <message>
        <source>{name} became shorter while it was read</source>
        <translation>{name} a raccourci pendant la lecture</translation>
    </message>
    <message>
        <source>{name} cannot be read ({name1}).</source>
        <translation>{name} est illisible ({name1}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: {title}</source>
        <translation>{name} ne peut être lu&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{name} cannot be used: it writes nothing.</source>
        <translation>{name} ne peut pas être utilisé&#xa0;: il n’écrit rien.</translation>
    </message>
    <message>
        <source>{name} could not be asked for graphics cards: {error}.</source>
        <translation>{name} n’a pas pu être interrogé sur les cartes graphiques&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} could not be read in time.</source>
        <translation>{name} n’a pas pu être lu à temps.</translation>
    </message>
    <message>
        <source>{name} cuts text in a way this release cannot learn with ({kind}, {cut}).</source>
        <translation>{name} découpe le texte d’une façon avec laquelle cette version ne peut pas apprendre ({kind}, {cut}).</translation>
    </message>
    <message>
        <source>{name} does not carry {member}.</source>
        <translation>{name} ne contient pas {member}.</translation>
    </message>
    <message>
        <source>{name} has no token {document_separator}.</source>
        <translation>{name} n’a pas de token {document_separator}.</translation>
    </message>
    <message>
        <source>{name} in it is missing or too large</source>
        <translation>{name} y manque ou est trop grand</translation>
    </message>
    <message>
        <source>{name} in it is not what it was</source>
        <translation>{name} n’y est plus ce qu’il était</translation>
    </message>
    <message>
        <source>{name} in it is not what was attached</source>
        <translation>{name} n’y est pas ce qui avait été joint</translation>
    </message>
    <message>
        <source>{name} is no name for a model.</source>
        <translation>{name} n’est pas un nom de modèle.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file.</source>
        <translation>{name} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} is not a backup of Guardian Angel.</source>
        <translation>{name} n’est pas une sauvegarde de Guardian Angel.</translation>
    </message>
    <message>
        <source>{name} is not an adapter of Guardian Angel.</source>
        <translation>{name} n’est pas un adaptateur de Guardian Angel.</translation>
    </message>
    <message>
        <source>{name} is not the file this release knows: it has {found} bytes.</source>
        <translation>{name} n’est pas le fichier que cette version connaît&#xa0;: il compte {found} octets.</translation>
    </message>
    <message>
        <source>{name} is not the file this release knows: its SHA-256 is wrong.</source>
        <translation>{name} n’est pas le fichier que cette version connaît&#xa0;: son SHA-256 est faux.</translation>
    </message>
    <message>
        <source>{name} is not {title}: it is a {architecture} model of {layers} layers.</source>
        <translation>{name} n’est pas {title}&#xa0;: c’est un modèle {architecture} de {layers} couches.</translation>
    </message>
    <message>
        <source>{name} is too large for an adapter.</source>
        <translation>{name} est trop grand pour un adaptateur.</translation>
    </message>
    <message>
        <source>{name} lacks weights of its own description, or has them in another size: {named}.</source>
        <translation>Il manque à {name} des poids de sa propre description, ou leur taille diffère&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>{name} needs too much memory to be read.</source>
        <translation>{name} demande trop de mémoire pour être lu.</translation>
    </message>
    <message>
        <source>{name} was changed while it was being added.</source>
        <translation>{name} a été modifié pendant son ajout.</translation>
    </message>
    <message>
        <source>{name} was checked whole{folder}.</source>
        <translation>{name} a été vérifié en entier{folder}.</translation>
    </message>
    <message>
        <source>{own} texts of your own are long enough to compare with, and {TEXTS} are needed.</source>
        <translation>{own} textes de vous sont assez longs pour la comparaison, et il en faut {TEXTS}.</translation>
    </message>
    <message>
        <source>{pairs} pairs, {candidates} texts, {insights} to show.</source>
        <translation>{pairs} paires, {candidates} textes, {insights} à montrer.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{path} holds no key.</source>
        <translation>{path} ne contient pas de clé.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} est déjà là.</translation>
    </message>
    <message>
        <source>{problem}; it was written anew</source>
        <translation>{problem}&#xa0;; il a été réécrit</translation>
    </message>
    <message>
        <source>{said}; of secrets planted as a test, {exposure} of {most} bits can be guessed after one reading.</source>
        <translation>{said}&#xa0;; de secrets placés comme test, {exposure} bits sur {most} peuvent être devinés après une seule lecture.</translation>
    </message>
    <message>
        <source>{shared} of the other author&apos;s text stands in your own log too.</source>
        <translation>{shared} du texte de l’autre auteur se trouvent aussi dans votre propre journal.</translation>
    </message>
    <message>
        <source>{size} MB are kept. The same command goes on from there.</source>
        <translation>{size} Mo sont gardés. La même commande reprend de là.</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} existe déjà.</translation>
    </message>
    <message>
        <source>{texts} texts that the adapter has learnt are long enough, and {TEXTS} are needed.</source>
        <translation>{texts} textes appris par l’adaptateur sont assez longs, et il en faut {TEXTS}.</translation>
    </message>
    <message>
        <source>{text} is no time of the day.</source>
        <translation>{text} n’est pas une heure du jour.</translation>
    </message>
    <message>
        <source>{there} cannot be written.</source>
        <translation>{there} n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>{title} came with the app, which falls back on it.</source>
        <translation>{title} est fourni avec l’application, qui y revient en dernier recours.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: {url}.</source>
        <translation>{title} n’a pas pu être téléchargé&#xa0;: {url}.</translation>
    </message>
    <message>
        <source>{title} is being fetched by another process.</source>
        <translation>{title} est en cours de téléchargement par un autre processus.</translation>
    </message>
    <message>
        <source>{title} is not on this machine.</source>
        <translation>{title} n’est pas sur cette machine.</translation>
    </message>
    <message>
        <source>{told}; the gate kept what was in use.</source>
        <translation>{told} ; le contrôle a gardé ce qui était en usage.</translation>
    </message>
    <message>
        <source>{told}; the new adapter is in use.</source>
        <translation>{told} ; le nouvel adaptateur est en usage.</translation>
    </message>
    <message>
        <source>{upper} could not be written or read: {strerror}.</source>
        <translation>{upper} n’a pu être écrit ou lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{value} is no value for {name}.</source>
        <translation>{value} n’est pas une valeur pour {name}.</translation>
    </message>
    <message>
        <source>{which} ended or cannot be reached any more.</source>
        <translation>{which} a terminé ou n’est plus joignable.</translation>
    </message>
    <message>
        <source>{which} was stopped and left the run.</source>
        <translation>{which} a été arrêté et a quitté la passe.</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>What is newer is hidden</source>
        <translation>Ce qui est plus récent est masqué</translation>
    </message>
    <message>
        <source>What is older is hidden</source>
        <translation>Ce qui est plus ancien est masqué</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Date d’écriture</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Arrows move in time. Shift with arrows chooses a range, Enter narrows the list to it.</source>
        <translation>Les flèches déplacent dans le temps. Maj avec les flèches choisit une période, Entrée y limite la liste.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A capture is not saved. Discard it?</source>
        <translation>Une capture n’est pas enregistrée. L’abandonner&#xa0;?</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Captured as entry {seq}</source>
        <translation>Capturé comme entrée {seq}</translation>
    </message>
    <message>
        <source>The vault stays open: what you have typed could not be kept. {why}</source>
        <translation>Le coffre reste ouvert&#xa0;: ce que vous avez saisi n’a pas pu être gardé. {why}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message numerus="yes">
        <source>%n adapters were learnt on it from your words, and count while it is in use.</source>
        <translation>
            <numerusform>%n adaptateur y a été appris de vos mots, et compte tant que ce modèle est utilisé.</numerusform>
            <numerusform>%n adaptateurs y ont été appris de vos mots, et comptent tant que ce modèle est utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Télécharger…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Add its &amp;file…</source>
        <translation>Ajouter son &amp;fichier…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Téléchargé depuis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Go &amp;on with the download…</source>
        <translation>&amp;Reprendre le téléchargement…</translation>
    </message>
    <message>
        <source>It {fits}.</source>
        <translation>Il {fits}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Fait à partir de</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Mémoire nécessaire</translation>
    </message>
    <message>
        <source>Nothing was learnt on it yet.</source>
        <translation>Rien n’y a encore été appris.</translation>
    </message>
    <message>
        <source>Nothing was learnt on it yet: each model has adapters of its own. What was learnt on the model in use stays, and counts again when you go back to it; the next run begins anew on this one, from the same log.</source>
        <translation>Rien n’y a encore été appris&#xa0;: chaque modèle a ses propres adaptateurs. Ce qui a été appris sur le modèle utilisé reste, et comptera de nouveau quand vous y reviendrez&#xa0;; la prochaine passe recommence sur celui-ci, à partir du même journal.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>This release vouches for no file of it. Fetch a GGUF file of {weights} yourself and add it.</source>
        <translation>Cette version ne répond d’aucun fichier de ce modèle. Téléchargez vous-même un fichier GGUF de {weights} et ajoutez-le.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>sur cette machine</translation>
    </message>
    <message>
        <source>too large for this machine</source>
        <translation>trop grand pour cette machine</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{fit} It would write {speed}.</source>
        <translation>{fit} Il écrirait {speed}.</translation>
    </message>
    <message>
        <source>{size}, with your context</source>
        <translation>{size}, avec votre contexte</translation>
    </message>
</context>
<context>
    <name>DigestNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Your digest is here</source>
        <translation>Votre résumé est là</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Words of the model</source>
        <translation>Mots du modèle</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Écrit par vous</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;New document</source>
        <translation>&amp;Nouveau document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Draft from one sentence (Ctrl+Shift+D)</source>
        <translation>Rédiger un brouillon à partir d’une phrase (Ctrl+Maj+D)</translation>
    </message>
    <message>
        <source>No document holds all these words.</source>
        <translation>Aucun document ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>Rechercher dans vos documents</translation>
    </message>
    <message>
        <source>Your documents will be listed here.</source>
        <translation>Vos documents apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message numerus="yes">
        <source>%n changes accepted</source>
        <translation>
            <numerusform>%n modification acceptée</numerusform>
            <numerusform>%n modifications acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of it is too long for an editor, or it has too many. Export it to go on elsewhere.</source>
        <translation>Une de ses lignes est trop longue pour un éditeur, ou il en a trop. Exportez-le pour continuer ailleurs.</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Une version antérieure</translation>
    </message>
    <message>
        <source>An earlier version, for reading</source>
        <translation>Une version antérieure, en lecture</translation>
    </message>
    <message>
        <source>Begin with an empty page, or let the model draft a text from one sentence of yours. Documents are saved by themselves, and every version is kept.</source>
        <translation>Commencez par une page vide, ou laissez le modèle rédiger un brouillon à partir d’une phrase de vous. Les documents s’enregistrent automatiquement, et chaque version est gardée.</translation>
    </message>
    <message>
        <source>Changes made elsewhere were taken over.</source>
        <translation>Les modifications faites ailleurs ont été reprises.</translation>
    </message>
    <message>
        <source>Draft from one sentence</source>
        <translation>Brouillon à partir d’une phrase</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>For the selected passage</source>
        <translation>Pour le passage sélectionné</translation>
    </message>
    <message>
        <source>For the whole text</source>
        <translation>Pour tout le texte</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>La version antérieure est maintenant la plus récente.</translation>
    </message>
    <message>
        <source>There is no ghost text at present: {reason}</source>
        <translation>Il n’y a pas de texte fantôme pour le moment&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This document is shown for reading only.</source>
        <translation>Ce document est affiché en lecture seule.</translation>
    </message>
    <message>
        <source>This document was changed elsewhere in the same place.</source>
        <translation>Ce document a été modifié ailleurs au même endroit.</translation>
    </message>
    <message>
        <source>What do you want to write?</source>
        <translation>Que voulez-vous écrire&#xa0;?</translation>
    </message>
    <message>
        <source>What you wrote is kept. The other text is among the versions.</source>
        <translation>Ce que vous avez écrit est gardé. L’autre texte est parmi les versions.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Critique</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc leaves</source>
        <translation>Ctrl+Entrée enregistre · Échap quitte</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min de lecture</numerusform>
            <numerusform>%n min de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exporter (Ctrl+E)</translation>
    </message>
    <message>
        <source>Find and replace ({keys})</source>
        <translation>Rechercher et remplacer ({keys})</translation>
    </message>
    <message>
        <source>Markdown. After a pause, words may be offered: Tab takes them, Escape dismisses them.</source>
        <translation>Markdown. Après une pause, des mots peuvent être proposés&#xa0;: Tab les accepte, Échap les écarte.</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Sélection&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Show or hide the documents (F9)</source>
        <translation>Afficher ou masquer les documents (F9)</translation>
    </message>
    <message>
        <source>Suggestions (Ctrl+R)</source>
        <translation>Suggestions (Ctrl+R)</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Versions (Ctrl+H)</source>
        <translation>Versions (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write. It is saved by itself.</source>
        <translation>Écrivez. L’enregistrement est automatique.</translation>
    </message>
</context>
<context>
    <name>EnclosedFiles</name>
    <message>
        <source>A capture takes at most {count} files.</source>
        <translation>Une capture accepte au plus {count} fichiers.</translation>
    </message>
    <message>
        <source>A folder cannot be attached.</source>
        <translation>Un dossier ne peut pas être joint.</translation>
    </message>
    <message>
        <source>Add the files in it, or import the folder.</source>
        <translation>Ajoutez les fichiers qu’il contient, ou importez le dossier.</translation>
    </message>
    <message>
        <source>Files that will be saved with the text</source>
        <translation>Fichiers qui seront enregistrés avec le texte</translation>
    </message>
    <message>
        <source>Save this one, then capture the rest.</source>
        <translation>Enregistrez celle-ci, puis capturez le reste.</translation>
    </message>
    <message numerus="yes">
        <source>pasted text, %n characters</source>
        <translation>
            <numerusform>texte collé, %n caractère</numerusform>
            <numerusform>texte collé, %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Redacted</source>
        <translation>Caviardé</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Redact…</source>
        <translation>Ca&amp;viarder…</translation>
    </message>
    <message>
        <source>A citation of entry {seq} is in the clipboard.</source>
        <translation>Une citation de l’entrée {seq} est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Copier comme c&amp;itation</translation>
    </message>
    <message>
        <source>Open the &amp;document</source>
        <translation>Ouvrir le &amp;document</translation>
    </message>
    <message>
        <source>Open the con&amp;versation</source>
        <translation>Ouvrir la con&amp;versation</translation>
    </message>
    <message>
        <source>The text of entry {seq} is in the clipboard.</source>
        <translation>Le texte de l’entrée {seq} est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>EntryAttachments</name>
    <message>
        <source>A copy can be saved.</source>
        <translation>Une copie peut être enregistrée.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>Aperçu de {name}</translation>
    </message>
    <message>
        <source>Preview {name}</source>
        <translation>Afficher un aperçu de {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy of {name}…</source>
        <translation>Enregistrer une copie de {name}…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>and more: {count} in all</source>
        <translation>et d’autres&#xa0;: {count} en tout</translation>
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
        <translation>Au sujet de {seq}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Begins with {seq}</source>
        <translation>Commence par {seq}</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Chec&amp;k this entry</source>
        <translation>Vé&amp;rifier cette entrée</translation>
    </message>
    <message>
        <source>Document {seq}</source>
        <translation>Document {seq}</translation>
    </message>
    <message>
        <source>Follows {seq}</source>
        <translation>Suit {seq}</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Empreinte de l’entrée précédente</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>Empreinte de cette entrée</translation>
    </message>
    <message>
        <source>In place of {seq}</source>
        <translation>À la place de {seq}</translation>
    </message>
    <message>
        <source>It holds text that you did not write, or was made from such text.</source>
        <translation>Contient du texte que vous n’avez pas écrit, ou a été fait à partir d’un tel texte.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Journalisé</translation>
    </message>
    <message>
        <source>Newer version of {seq}</source>
        <translation>Version plus récente de {seq}</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Question {seq}</source>
        <translation>Question {seq}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Suggestion {seq}</source>
        <translation>Suggestion {seq}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tainted</source>
        <translation>Contaminé</translation>
    </message>
    <message>
        <source>Time taken from</source>
        <translation>Heure tirée de</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Where the entry comes from</source>
        <translation>Origine de l’entrée</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>De qui sont les mots</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>none: this is the first entry</source>
        <translation>aucune&#xa0;: c’est la première entrée</translation>
    </message>
</context>
<context>
    <name>EntryLearning</name>
    <message numerus="yes">
        <source>%n adapters learnt it</source>
        <translation>
            <numerusform>%n adaptateur l’a apprise</numerusform>
            <numerusform>%n adaptateurs l’ont apprise</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No adapter has learnt it.</source>
        <translation>Aucun adaptateur ne l’a apprise.</translation>
    </message>
    <message>
        <source>The text as it is learnt, with what teaches marked</source>
        <translation>Le texte tel qu’il est appris, avec indication de ce qui instruit</translation>
    </message>
    <message>
        <source>You captured it incognito: it is kept out of training, and no prompt is given it.</source>
        <translation>Vous l’avez saisie en mode incognito&#xa0;: elle reste hors de l’entraînement et n’est fournie à aucune requête.</translation>
    </message>
    <message>
        <source>first in {run} on {day}</source>
        <translation>d’abord dans {run}, le {day}</translation>
    </message>
    <message>
        <source>{adapters}, {when}; none of them is in use.</source>
        <translation>{adapters}, {when}&#xa0;; aucun n’est utilisé.</translation>
    </message>
    <message>
        <source>{adapters}, {when}; the one in use is among them: {adapter}.</source>
        <translation>{adapters}, {when}&#xa0;; celui qui est utilisé en fait partie&#xa0;: {adapter}.</translation>
    </message>
    <message>
        <source>{rule}, weight {weight}: {count} characters. {why}</source>
        <translation>{rule}, poids {weight}&#xa0;: {count} caractères. {why}</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>About the entry</source>
        <translation>À propos de l’entrée</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>Entrée {seq}</translation>
    </message>
    <message>
        <source>F&amp;ormatted</source>
        <translation>Mis en &amp;forme</translation>
    </message>
    <message>
        <source>Holds text of others</source>
        <translation>Contient du texte d’autrui</translation>
    </message>
    <message>
        <source>Incognito</source>
        <translation>Incognito</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Nothing refers to this entry: no answer cites it, and nobody judged or corrected it.</source>
        <translation>Rien ne renvoie à cette entrée&#xa0;: aucune réponse ne la cite, et personne ne l’a évaluée ni corrigée.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Show Markdown formatted, or the text exactly as it was written</source>
        <translation>Afficher le Markdown mis en forme, ou le texte exactement tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texte de l’entrée</translation>
    </message>
    <message>
        <source>This entry holds facts but no text.</source>
        <translation>Cette entrée contient des données, mais pas de texte.</translation>
    </message>
    <message>
        <source>This entry was redacted. That there was one remains; what it said is gone.</source>
        <translation>Cette entrée a été caviardée. La trace de son existence demeure&#xa0;; son contenu a disparu.</translation>
    </message>
    <message>
        <source>What refers to this entry</source>
        <translation>Ce qui renvoie à cette entrée</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Checked just now: it is what was written, and follows the entry before it.</source>
        <translation>Vérifiée à l’instant&#xa0;: elle est telle qu’elle a été écrite et suit l’entrée précédente.</translation>
    </message>
    <message>
        <source>It is held out: the next run is proved on it and never learns from it.</source>
        <translation>Elle est mise de côté&#xa0;: la prochaine passe est éprouvée sur elle et n’en apprend jamais rien.</translation>
    </message>
    <message>
        <source>It is not in the next run.</source>
        <translation>Elle n’est pas dans la prochaine passe.</translation>
    </message>
    <message>
        <source>The log has not been checked whole yet.</source>
        <translation>Le journal n’a pas encore été vérifié en entier.</translation>
    </message>
    <message>
        <source>The next run learns from it.</source>
        <translation>La prochaine passe apprend d’elle.</translation>
    </message>
    <message>
        <source>The next run reads it before the first text it learns from.</source>
        <translation>La prochaine passe la lit avant le premier texte dont elle apprend.</translation>
    </message>
    <message>
        <source>This entry is not as it was written: {problems}.</source>
        <translation>Cette entrée n’est pas telle qu’elle a été écrite&#xa0;: {problems}.</translation>
    </message>
    <message>
        <source>Whole as of the last check, {day}.</source>
        <translation>Intacte lors de la dernière vérification, {day}.</translation>
    </message>
    <message>
        <source>Written after the last check of the whole log, {day}.</source>
        <translation>Écrite après la dernière vérification de tout le journal, {day}.</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>en fait partie</translation>
    </message>
    <message>
        <source>cites it</source>
        <translation>la cite</translation>
    </message>
    <message>
        <source>corrects it</source>
        <translation>la corrige</translation>
    </message>
    <message>
        <source>is a newer version of it</source>
        <translation>en est une version plus récente</translation>
    </message>
    <message>
        <source>judges it</source>
        <translation>l’évalue</translation>
    </message>
    <message>
        <source>redacted it</source>
        <translation>l’a caviardée</translation>
    </message>
    <message>
        <source>was made from it</source>
        <translation>a été créé à partir d’elle</translation>
    </message>
    <message>
        <source>was shown it</source>
        <translation>l’a reçue en lecture</translation>
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
        <translation>Appris, poids {weight}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Laissé de côté&#xa0;: {why}</translation>
    </message>
    <message>
        <source>held out for the test</source>
        <translation>réservé au test</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>pas dans cette passe</translation>
    </message>
    <message>
        <source>read before the first</source>
        <translation>lu avant le premier</translation>
    </message>
    <message>
        <source>to be learnt</source>
        <translation>à apprendre</translation>
    </message>
    <message>
        <source>{part} · {kind} · {when} · {tokens} tokens · {opening}</source>
        <translation>{part} · {kind} · {when} · {tokens} jetons · {opening}</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kinds of text</source>
        <translation>Types de texte</translation>
    </message>
    <message>
        <source>Open this entr&amp;y</source>
        <translation>Ouvrir cette e&amp;ntrée</translation>
    </message>
    <message>
        <source>Passages of the chosen text</source>
        <translation>Passages du texte choisi</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules that decided</source>
        <translation>Règles appliquées</translation>
    </message>
    <message>
        <source>See every text the next run would learn, what of it is left out, and why, before it is learnt.</source>
        <translation>Voyez chaque texte que la prochaine passe apprendrait, ce qui en est exclu et pourquoi, avant qu’il soit appris.</translation>
    </message>
    <message>
        <source>Show &amp;what would be learnt</source>
        <translation>&amp;Afficher ce qui serait appris</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>The newest texts of the next run</source>
        <translation>Les textes les plus récents de la prochaine passe</translation>
    </message>
    <message>
        <source>Tokens, about</source>
        <translation>Jetons, environ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>À quoi ils servent</translation>
    </message>
    <message>
        <source>What would be learnt</source>
        <translation>Ce qui serait appris</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Your own words are learnt; what is quoted, answered or marked is only read.</source>
        <translation>Vos propres mots sont appris&#xa0;; ce qui est cité, répondu ou marqué est seulement lu.</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>&amp;Redact in the log…</source>
        <translation>&amp;Caviarder dans le journal…</translation>
    </message>
    <message>
        <source>An export holds all of it as Markdown, JSON and plain files. It is not encrypted: whoever has it can read it. Redacting takes what an entry says out of the log for good; choose the entry in the log.</source>
        <translation>Une exportation contient tout, en Markdown, JSON et fichiers simples. Elle n’est pas chiffrée&#xa0;: quiconque la possède peut la lire. Caviarder retire définitivement du journal le contenu d’une entrée&#xa0;; choisissez l’entrée dans le journal.</translation>
    </message>
    <message>
        <source>An export is not encrypted.</source>
        <translation>Une exportation n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose where to put the folder of the export</source>
        <translation>Choisir où placer le dossier de l’exportation</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported to {folder}.</source>
        <translation>Exporté vers {folder}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Take it out, or take it back</source>
        <translation>Exporter ou retirer</translation>
    </message>
    <message>
        <source>These sealed files are damaged and missing from it: {names}.</source>
        <translation>Ces fichiers scellés sont endommagés et n’y figurent pas&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Whoever has the folder can read everything you wrote. Put it on a drive that only you use.</source>
        <translation>Quiconque possède le dossier peut lire tout ce que vous avez écrit. Placez-le sur un disque que vous êtes seul à utiliser.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Les exclure</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export, unencrypted</source>
        <translation>Exporter, sans chiffrement</translation>
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
        <translation>Page web (*.html)</translation>
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
        <translation>Les flèches vont de cellule en cellule</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>I have read the &amp;terms and accept them</source>
        <translation>J’ai lu les &amp;conditions et je les accepte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Only the address and a range of bytes are sent; the server sees your network address. The file counts only if its SHA-256 is the one this release knows.</source>
        <translation>Seules l’adresse et une plage d’octets sont envoyées&#xa0;; le serveur voit votre adresse réseau. Le fichier n’est accepté que si son SHA-256 est celui que cette version connaît.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Terms, to be read in your browser</source>
        <translation>Conditions, à lire dans votre navigateur</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>90 % interval</source>
        <translation>Intervalle à 90 %</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>Les flèches vont de cellule en cellule</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n occurrence remplacée</numerusform>
            <numerusform>%n occurrences remplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find the next (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Find the one before (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Choose the folder of your vault</source>
        <translation>Choisir le dossier de votre coffre</translation>
    </message>
    <message>
        <source>It learns from what you write, on this machine only. Enhancement, not replacement.</source>
        <translation>Il apprend de ce que vous écrivez, sur cette machine uniquement. Pour vous renforcer, pas vous remplacer.</translation>
    </message>
    <message>
        <source>STEP {number} OF {all}</source>
        <translation>ÉTAPE {number} SUR {all}</translation>
    </message>
    <message>
        <source>The folder of a vault holds a file vault.json.</source>
        <translation>Le dossier d’un coffre contient un fichier vault.json.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>Il n’y a pas de coffre dans {folder}.</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Choose a folder: {name}</source>
        <translation>Choisir un dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Base model</source>
        <translation>Modèle de base</translation>
    </message>
    <message>
        <source>Bits a byte</source>
        <translation>Bits par octet</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>In use before</source>
        <translation>Utilisé auparavant</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>Other people&apos;s text</source>
        <translation>Textes d’autres personnes</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Your newest text ({count})
surely better</source>
        <translation>Vos textes les plus récents ({count})
mieux, avec certitude</translation>
    </message>
    <message>
        <source>Your newest texts, {count} of them, which it never saw, cost it {share} % fewer bits than before.</source>
        <translation>Vos textes les plus récents, {count} en tout, qu’il n’avait jamais vus, lui ont coûté {share}&#xa0;% de bits de moins qu’avant.</translation>
    </message>
    <message>
        <source>Your newest texts, {count} of them, which it never saw, cost it {share} % more bits than before.</source>
        <translation>Vos textes les plus récents, {count} en tout, qu’il n’avait jamais vus, lui ont coûté {share}&#xa0;% de bits de plus qu’avant.</translation>
    </message>
    <message>
        <source>Your text of long ago ({count})</source>
        <translation>Vos textes d’il y a longtemps ({count})</translation>
    </message>
    <message>
        <source>{change}
({low} to {high})</source>
        <translation>{change}
(de {low} à {high})</translation>
    </message>
    <message>
        <source>{said} Gain {gain} bits a byte, 90 % interval {low} to {high}; lower losses are better.</source>
        <translation>{said} Gain de {gain} bits par octet, intervalle à 90&#xa0;% de {low} à {high}&#xa0;; plus la perte est faible, mieux c’est.</translation>
    </message>
    <message>
        <source>{title}
at most {limit} worse</source>
        <translation>{title}
au plus {limit} de perte</translation>
    </message>
</context>
<context>
    <name>GateFacts</name>
    <message>
        <source>After a run, a candidate has to prove itself: better on your newest text, which it never saw, and no worse on other people&apos;s. Both will be shown here.</source>
        <translation>Après une passe, un candidat doit faire ses preuves&#xa0;: meilleur sur votre texte le plus récent, qu’il n’a jamais vu, et pas moins bon sur celui des autres. Les deux s’afficheront ici.</translation>
    </message>
    <message>
        <source>Held back. {reason}</source>
        <translation>Refusé. {reason}</translation>
    </message>
    <message>
        <source>Passed. {reason}</source>
        <translation>Réussi. {reason}</translation>
    </message>
    <message>
        <source>What the gate measured</source>
        <translation>Ce que le contrôle a mesuré</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>Bits a byte of base, current and candidate</source>
        <translation>Bits par octet de la base, de l’actuel et du candidat</translation>
    </message>
    <message>
        <source>The last test before use</source>
        <translation>Le dernier test avant utilisation</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>bits par octet</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>other people&apos;s text</source>
        <translation>texte d’autrui</translation>
    </message>
    <message>
        <source>your newest text</source>
        <translation>votre texte le plus récent</translation>
    </message>
</context>
<context>
    <name>GhostWriter</name>
    <message>
        <source>Suggestion: {text}. Tab accepts it.</source>
        <translation>Suggestion&#xa0;: {text}. Tab l’accepte.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Capture a thought</source>
        <translation>Capturer une pensée</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Every word of the search has to be in the instruction or key.</source>
        <translation>Chaque mot de la recherche doit figurer dans l’instruction ou la touche.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>Keys: {place}</source>
        <translation>Touches&#xa0;: {place}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Search the help: what do you want to do?</source>
        <translation>Rechercher dans l’aide&#xa0;: que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Show the &amp;tour again</source>
        <translation>Revoir la &amp;visite guidée</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>A gate measures it on texts it has not read. Only what passes is used.</source>
        <translation>Un contrôle le mesure sur des textes qu’il n’a pas lus. Seul ce qui le réussit est utilisé.</translation>
    </message>
    <message>
        <source>A number such as [12] is an entry it used: choose it to read that entry.</source>
        <translation>Un numéro tel que [12] est une entrée qu’il a utilisée&#xa0;: choisissez-le pour lire cette entrée.</translation>
    </message>
    <message>
        <source>Ask, and the model on this machine answers. It can look up your log.</source>
        <translation>Posez une question, et le modèle de cette machine répond. Il peut consulter votre journal.</translation>
    </message>
    <message>
        <source>Background says what is due, what waits and why. You can pause it, or do it now.</source>
        <translation>Arrière-plan dit ce qui est à faire, ce qui attend et pourquoi. Vous pouvez le suspendre, ou le faire maintenant.</translation>
    </message>
    <message>
        <source>Bring in what you have written</source>
        <translation>Importer ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>Capturer une pensée</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Choose Import in the menu, or drag a folder or file onto the window.</source>
        <translation>Choisissez Importer dans le menu, ou faites glisser un dossier ou un fichier sur la fenêtre.</translation>
    </message>
    <message>
        <source>Choose a folder for daily backups in the settings, best on another drive.</source>
        <translation>Choisissez dans les paramètres un dossier pour les sauvegardes quotidiennes, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>Choose some text to have it said differently; you decide about every change.</source>
        <translation>Sélectionnez du texte pour le faire reformuler&#xa0;; vous décidez de chaque modification.</translation>
    </message>
    <message>
        <source>Ctrl+F searches the page you are on.</source>
        <translation>Ctrl+F recherche dans la page où vous êtes.</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, actions, settings and keys by their words.</source>
        <translation>Ctrl+K trouve pages, actions, paramètres et touches par leurs mots.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, where that can be taken back.</source>
        <translation>Ctrl+Z annule votre dernière action, lorsqu’elle peut l’être.</translation>
    </message>
    <message>
        <source>Each night distant entries are brought together. In the morning the best is on Insights.</source>
        <translation>Chaque nuit, des entrées éloignées sont rapprochées. Le matin, le meilleur est dans Idées.</translation>
    </message>
    <message>
        <source>Endorse, correct or reject an answer: it learns from that, and you can take it back.</source>
        <translation>Approuvez, corrigez ou rejetez une réponse&#xa0;: il en apprend, et vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Entries never change. Redacting removes the text of one for good, and says what had learnt it.</source>
        <translation>Les entrées ne changent jamais. Caviarder supprime définitivement le texte de l’une d’elles et indique ce qui l’avait appris.</translation>
    </message>
    <message>
        <source>Everything is encrypted on this machine. Lock with Ctrl+L, or let it lock.</source>
        <translation>Tout est chiffré sur cette machine. Verrouillez avec Ctrl+L, ou laissez le verrouillage se faire seul.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout retrouver</translation>
    </message>
    <message>
        <source>It learns, daydreams, checks and backs up while nobody is at the machine, and stops at a touch.</source>
        <translation>Il apprend, rêvasse, vérifie et sauvegarde quand personne n’est devant la machine, et s’arrête au premier geste.</translation>
    </message>
    <message>
        <source>It works while the vault is locked, too: what you save joins your log at the next unlock.</source>
        <translation>Cela fonctionne aussi quand le coffre est verrouillé&#xa0;: ce que vous enregistrez rejoint votre journal au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>Keep it private, and safe</source>
        <translation>Protéger vos données et votre vie privée</translation>
    </message>
    <message>
        <source>Keep the recovery code on paper: without it and the passphrase all is lost.</source>
        <translation>Conservez le code de récupération sur papier&#xa0;: sans lui ni la phrase secrète, tout est perdu.</translation>
    </message>
    <message>
        <source>Keep what helps and dismiss the rest: it learns what interests you. Answer its questions there.</source>
        <translation>Gardez ce qui aide et écartez le reste&#xa0;: il apprend ce qui vous intéresse. Répondez-y à ses questions.</translation>
    </message>
    <message>
        <source>Learning reads your own words and makes an adapter, a small part of a model.</source>
        <translation>L’apprentissage lit vos propres mots et produit un adaptateur, une petite partie d’un modèle.</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>Le laisser apprendre</translation>
    </message>
    <message>
        <source>Let it work while you are away</source>
        <translation>Le laisser travailler en votre absence</translation>
    </message>
    <message>
        <source>Nights need a vault that is open: start at login, and let locking wait for the work of the night.</source>
        <translation>Les nuits ont besoin d’un coffre ouvert&#xa0;: démarrez à la connexion, et laissez le verrouillage attendre le travail de la nuit.</translation>
    </message>
    <message>
        <source>Not every day brings something. A quiet day is better than a poor insight.</source>
        <translation>Chaque jour n’apporte pas quelque chose. Un jour calme vaut mieux qu’une idée médiocre.</translation>
    </message>
    <message>
        <source>Press the keys for capture in any program, or choose Capture in the menu.</source>
        <translation>Appuyez sur les touches de capture dans n’importe quel programme, ou choisissez Capture dans le menu.</translation>
    </message>
    <message>
        <source>Read what the night brought</source>
        <translation>Lire ce que la nuit a apporté</translation>
    </message>
    <message>
        <source>Say in one sentence what it is about, or begin to write.</source>
        <translation>Dites en une phrase de quoi il s’agit, ou commencez à écrire.</translation>
    </message>
    <message>
        <source>Say which names are yours, so that others&apos; words are not taken for your own.</source>
        <translation>Indiquez quels noms sont les vôtres, pour que les mots des autres ne passent pas pour les vôtres.</translation>
    </message>
    <message>
        <source>Tab takes what is suggested in grey; go on writing and it goes away.</source>
        <translation>Tab accepte la suggestion en gris&#xa0;; continuez à écrire et elle disparaît.</translation>
    </message>
    <message>
        <source>Write a draft</source>
        <translation>Écrire un brouillon</translation>
    </message>
    <message>
        <source>Write, and save with Ctrl+Enter. Esc hides the window and keeps the text.</source>
        <translation>Écrivez, puis enregistrez avec Ctrl+Entrée. Échap masque la fenêtre et conserve le texte.</translation>
    </message>
    <message>
        <source>You can pause, go on later, go back to an earlier adapter, and compare two without names.</source>
        <translation>Vous pouvez faire une pause, reprendre plus tard, revenir à un adaptateur antérieur et en comparer deux à l’aveugle.</translation>
    </message>
    <message>
        <source>Your files are only read. What is imported twice is kept once.</source>
        <translation>Vos fichiers sont seulement lus. Ce qui est importé deux fois n’est conservé qu’une fois.</translation>
    </message>
</context>
<context>
    <name>HowToRow</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Y aller&#xa0;: {what}</translation>
    </message>
    <message>
        <source>In a terminal: {verbs}</source>
        <translation>Dans un terminal&#xa0;: {verbs}</translation>
    </message>
</context>
<context>
    <name>Hunk</name>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Out of date: the text has changed since</source>
        <translation>Obsolète&#xa0;: le texte a changé depuis</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Acceptée</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Rejetée</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>A folder of Markdown files, for example an Obsidian vault. They are only read; what is imported twice is kept once.</source>
        <translation>Un dossier de fichiers Markdown, par exemple un coffre Obsidian. Ils sont seulement lus&#xa0;; ce qui est importé deux fois n’est conservé qu’une fois.</translation>
    </message>
    <message>
        <source>An import has ended</source>
        <translation>Une importation est terminée</translation>
    </message>
    <message>
        <source>An import has failed</source>
        <translation>Une importation a échoué</translation>
    </message>
    <message>
        <source>Bring in your notes</source>
        <translation>Importer vos notes</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a folder of notes</source>
        <translation>Choisir un dossier de notes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Fichiers problématiques</translation>
    </message>
    <message>
        <source>Folder of notes</source>
        <translation>Dossier de notes</translation>
    </message>
    <message>
        <source>Folder, or drop files here</source>
        <translation>Dossier, ou déposez des fichiers ici</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Recognise what it is</source>
        <translation>Reconnaître le type</translation>
    </message>
    <message>
        <source>Stopped. {said}</source>
        <translation>Arrêté. {said}</translation>
    </message>
    <message>
        <source>Who are you in these notes? Names, separated by commas (optional)</source>
        <translation>Qui êtes-vous dans ces notes&#xa0;? Noms séparés par des virgules (facultatif)</translation>
    </message>
    <message>
        <source>Your names in these notes</source>
        <translation>Vos noms dans ces notes</translation>
    </message>
    <message>
        <source>{added} texts added, {skipped} already there, {failed} not read.</source>
        <translation>{added} textes ajoutés, {skipped} déjà présents, {failed} non lus.</translation>
    </message>
    <message>
        <source>{count} texts added so far…</source>
        <translation>{count} textes ajoutés jusqu’ici…</translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message>
        <source>Looking what would come in…</source>
        <translation>Examen de ce qui serait importé…</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Ce qui serait importé</translation>
    </message>
    <message>
        <source>Which of these names are yours?</source>
        <translation>Lesquels de ces noms sont les vôtres&#xa0;?</translation>
    </message>
    <message>
        <source>Written from {first} to {last}.</source>
        <translation>Écrits du {first} au {last}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà présents</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} is me</source>
        <translation>{name}, c’est moi</translation>
    </message>
    <message>
        <source>{origin}: {count}</source>
        <translation>{origin}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{source}: {added} texts would be added, {skipped} are here already, {failed} cannot be read.</source>
        <translation>{source}&#xa0;: {added} textes seraient ajoutés, {skipped} sont déjà présents, {failed} sont illisibles.</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Insight, entry {seq}</source>
        <translation>Idée, entrée {seq}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Afficher les entrées</translation>
    </message>
    <message>
        <source>Some of what it rests on was not written by you.</source>
        <translation>Une partie de ce sur quoi cela repose n’a pas été écrite par vous.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You have answered this.</source>
        <translation>Vous avez répondu.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>rests on words of others</source>
        <translation>repose sur les mots d’autrui</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A connection</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>A question for you</source>
        <translation>Une question pour vous</translation>
    </message>
    <message>
        <source>A quiet day: nothing has passed the bar since {time}.</source>
        <translation>Un jour calme&#xa0;: rien n’a été assez bon depuis {time}.</translation>
    </message>
    <message>
        <source>Bringing entries together</source>
        <translation>Rapprochement d’entrées</translation>
    </message>
    <message>
        <source>Daydreams</source>
        <translation>Rêveries</translation>
    </message>
    <message>
        <source>Entries drawn by chance</source>
        <translation>Entrées tirées au hasard</translation>
    </message>
    <message>
        <source>Its time has come</source>
        <translation>Son heure est venue</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Resté en suspens</translation>
    </message>
    <message>
        <source>Letting the best compete</source>
        <translation>Les meilleures se mesurent</translation>
    </message>
    <message>
        <source>New insights: {count}.</source>
        <translation>Nouvelles idées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nothing new: no insight has passed the bar since the last ones.</source>
        <translation>Rien de nouveau&#xa0;: aucune idée n’a été assez bonne depuis les dernières.</translation>
    </message>
    <message>
        <source>Nothing passed the bar this time.</source>
        <translation>Cette fois, rien n’a été assez bon.</translation>
    </message>
    <message>
        <source>Something you could write</source>
        <translation>Quelque chose que vous pourriez écrire</translation>
    </message>
    <message>
        <source>Stopped. The next run goes on with what it has found.</source>
        <translation>Arrêté. La prochaine fois reprend avec ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The most alike entries</source>
        <translation>Les entrées les plus semblables</translation>
    </message>
    <message>
        <source>You have dismissed this.</source>
        <translation>Vous avez écarté cette idée.</translation>
    </message>
    <message>
        <source>You keep this.</source>
        <translation>Vous gardez cette idée.</translation>
    </message>
    <message>
        <source>You said otherwise before</source>
        <translation>Vous disiez autrement avant</translation>
    </message>
    <message>
        <source>chosen by daydreaming</source>
        <translation>choisies en rêvassant</translation>
    </message>
    <message>
        <source>drawn by chance, for comparison</source>
        <translation>tirées au hasard, pour comparer</translation>
    </message>
    <message>
        <source>pairs so far: {count}</source>
        <translation>paires jusqu’ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>the most alike, for comparison</source>
        <translation>les plus semblables, pour comparer</translation>
    </message>
    <message>
        <source>{kept} of {judged} judged, {shown} shown</source>
        <translation>{kept} sur {judged} jugées, {shown} montrées</translation>
    </message>
    <message>
        <source>{pairs} pairs of entries, {candidates} texts; {survivors} stood up to the filters.</source>
        <translation>{pairs} paires d’entrées, {candidates} textes&#xa0;; {survivors} ont passé les filtres.</translation>
    </message>
    <message>
        <source>{said} Its entries were {how}.</source>
        <translation>{said} Ses entrées&#xa0;: {how}.</translation>
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
        <translation>&amp;Rêvasser maintenant</translation>
    </message>
    <message>
        <source>Daydreaming has ended</source>
        <translation>La rêvasserie est terminée</translation>
    </message>
    <message>
        <source>Each night distant entries of your log are brought together, and the best of what comes of it is here in the morning, with the entries it rests on. Keep what helps and dismiss what does not: it learns from that.</source>
        <translation>Chaque nuit, des entrées éloignées de votre journal sont rapprochées, et le meilleur de ce qui en naît est ici le matin, avec les entrées sur lesquelles il repose. Gardez ce qui aide et écartez le reste&#xa0;: il en apprend.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Minutes of daydreaming</source>
        <translation>Minutes de rêvasserie</translation>
    </message>
    <message>
        <source>No insights yet</source>
        <translation>Pas encore d’idées</translation>
    </message>
    <message>
        <source>Show &amp;older ones</source>
        <translation>Afficher les &amp;plus anciennes</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The insight is dismissed.</source>
        <translation>L’idée est écartée.</translation>
    </message>
    <message>
        <source>The insight is kept.</source>
        <translation>L’idée est gardée.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Your answer is entry {seq}.</source>
        <translation>Votre réponse est l’entrée {seq}.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Do it now</source>
        <translation>Le faire maintenant</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Not done: {job}.</source>
        <translation>Pas fait&#xa0;: {job}.</translation>
    </message>
</context>
<context>
    <name>KeysControl</name>
    <message>
        <source>Press the keys… (Esc: as before, Backspace: none)</source>
        <translation>Appuyez sur les touches… (Échap&#xa0;: comme avant, Retour arrière&#xa0;: aucune)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>&amp;New recovery code…</source>
        <translation>&amp;Nouveau code de récupération…</translation>
    </message>
    <message>
        <source>Backups made before a change still open with what opened them then.</source>
        <translation>Les sauvegardes antérieures à un changement s’ouvrent toujours avec ce qui les ouvrait alors.</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Modifier la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Modifier la phrase secrète</translation>
    </message>
    <message>
        <source>Changing it, a few seconds…</source>
        <translation>Modification, quelques secondes…</translation>
    </message>
    <message>
        <source>If somebody may have learnt a secret and copied your files, give the vault new keys: everything is put under them, with a new passphrase and a new recovery code. The vault must be closed everywhere for that: lock, and choose &quot;New keys&quot; where the passphrase is asked for.</source>
        <translation>Si quelqu’un a pu apprendre un secret et copier vos fichiers, donnez de nouvelles clés au coffre&#xa0;: tout est placé sous ces clés, avec une nouvelle phrase secrète et un nouveau code de récupération. Pour cela, le coffre doit être fermé partout&#xa0;: verrouillez, puis choisissez «&#xa0;Nouvelles clés&#xa0;» là où la phrase secrète est demandée.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Making it, a few seconds…</source>
        <translation>Création, quelques secondes…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <source>The &amp;keyring of this desktop opens the vault, too</source>
        <translation>Le &amp;trousseau de ce bureau ouvre aussi le coffre</translation>
    </message>
    <message>
        <source>The former one opens nothing here.</source>
        <translation>L’ancien n’ouvre plus rien ici.</translation>
    </message>
    <message>
        <source>The next unlock asks for the new one.</source>
        <translation>Le prochain déverrouillage demandera la nouvelle.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase secrète est modifiée.</translation>
    </message>
    <message>
        <source>The present code stops working, and so does its emergency sheet. The new one is shown once.</source>
        <translation>Le code actuel cesse de fonctionner, tout comme sa fiche de secours. Le nouveau n’est affiché qu’une fois.</translation>
    </message>
    <message>
        <source>The recovery code is changed.</source>
        <translation>Le code de récupération est modifié.</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>Le code de récupération reste inchangé.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that encrypts.</source>
        <translation>Ce bureau n’a pas de trousseau qui chiffre.</translation>
    </message>
    <message>
        <source>Turn keyring on</source>
        <translation>Activer le trousseau</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>Whoever can use this desktop while you are logged in can then open the vault.</source>
        <translation>Quiconque peut utiliser ce bureau pendant votre session peut alors ouvrir le coffre.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Adapter {name} is in use: it learnt {count} of your texts and predicts your words {gain} bits a byte better than what was in use before it.</source>
        <translation>L’adaptateur {name} est utilisé&#xa0;: il a appris {count} de vos textes et prédit vos mots mieux que ce qui était utilisé avant lui, de {gain} bits par octet.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Interrogation du modèle</translation>
    </message>
    <message>
        <source>Asking who wrote it</source>
        <translation>Reconnaissance de l’auteur</translation>
    </message>
    <message>
        <source>Choosing what to learn</source>
        <translation>Choix de ce qu’il faut apprendre</translation>
    </message>
    <message>
        <source>Everything anew</source>
        <translation>Tout à neuf</translation>
    </message>
    <message>
        <source>Folding the adapter in</source>
        <translation>Intégration de l’adaptateur au modèle</translation>
    </message>
    <message>
        <source>How much it writes like you</source>
        <translation>À quel point il écrit comme vous</translation>
    </message>
    <message>
        <source>How varied it writes</source>
        <translation>À quel point il varie son écriture</translation>
    </message>
    <message>
        <source>How well it predicts you</source>
        <translation>À quel point il vous prédit bien</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Letting the model comment</source>
        <translation>Commentaires du modèle</translation>
    </message>
    <message>
        <source>Letting the model write</source>
        <translation>Écriture par le modèle</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Making it hold under pressure</source>
        <translation>Entraînement à tenir sous la pression</translation>
    </message>
    <message>
        <source>Measuring on text it never saw</source>
        <translation>Mesure sur des textes jamais vus</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Not measured yet: {names}.</source>
        <translation>Pas encore mesuré&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Nothing was changed: the new adapter did not pass the gate.</source>
        <translation>Rien n’a été changé&#xa0;: le nouvel adaptateur n’a pas réussi le contrôle.</translation>
    </message>
    <message>
        <source>On Apple&apos;s graphics</source>
        <translation>Sur la puce graphique d’Apple</translation>
    </message>
    <message>
        <source>On the graphics card</source>
        <translation>Sur la carte graphique</translation>
    </message>
    <message>
        <source>On the processor</source>
        <translation>Sur le processeur</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Seulement les nouveautés</translation>
    </message>
    <message>
        <source>The base model answers as it was downloaded; nothing has been learnt from your words yet.</source>
        <translation>Le modèle de base répond tel qu’il a été téléchargé&#xa0;; rien n’a encore été appris de vos mots.</translation>
    </message>
    <message>
        <source>The new adapter is in use.</source>
        <translation>Le nouvel adaptateur est utilisé.</translation>
    </message>
    <message>
        <source>The run is saved.</source>
        <translation>La passe est enregistrée.</translation>
    </message>
    <message>
        <source>Training goes on from here the next time.</source>
        <translation>L’entraînement reprendra d’ici la prochaine fois.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for the other machines</source>
        <translation>En attente des autres machines</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>What it has by heart</source>
        <translation>Ce qu’il sait par cœur</translation>
    </message>
    <message>
        <source>Wherever it is fastest</source>
        <translation>Là où c’est le plus rapide</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <translation>Écriture de l’adaptateur</translation>
    </message>
    <message>
        <source>You beside another author</source>
        <translation>Vous à côté d’un autre auteur</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>step {step} of {of}</source>
        <translation>étape {step} sur {of}</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{date}, another adapter</source>
        <translation>{date}, autre adaptateur</translation>
    </message>
    <message>
        <source>{name} is not used any more: it had learnt a text that was redacted since.</source>
        <translation>{name} n’est plus utilisé&#xa0;: il avait appris un texte caviardé depuis.</translation>
    </message>
    <message>
        <source>{number} Wh</source>
        <translation>{number}&#xa0;Wh</translation>
    </message>
    <message>
        <source>{number} bits a byte</source>
        <translation>{number} bits par octet</translation>
    </message>
    <message>
        <source>{number} tokens a second</source>
        <translation>{number} jetons par seconde</translation>
    </message>
    <message>
        <source>{tokens} tokens in {time}</source>
        <translation>{tokens} jetons en {time}</translation>
    </message>
    <message>
        <source>{took}, {number} watt-hours</source>
        <translation>{took}, {number} wattheures</translation>
    </message>
</context>
<context>
    <name>LearningJob</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>A measurement has ended</source>
        <translation>Une mesure est terminée</translation>
    </message>
    <message>
        <source>Adapter {name} is in use again.</source>
        <translation>L’adaptateur {name} est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>Adapter {name} is in use now.</source>
        <translation>L’adaptateur {name} est maintenant utilisé.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Parts of learning</source>
        <translation>Volets de l’apprentissage</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>The base model answers now, without an adapter.</source>
        <translation>Le modèle de base répond désormais, sans adaptateur.</translation>
    </message>
    <message>
        <source>The paused run is given up.</source>
        <translation>La passe en pause est abandonnée.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>LineageGraph</name>
    <message>
        <source>Arrow keys choose an adapter; what is known of it follows</source>
        <translation>Les flèches choisissent un adaptateur ; ce qu’on en sait suit</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Add a GGUF file of your own, or drop it here</source>
        <translation>Ajoutez un fichier GGUF à vous, ou déposez-le ici</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Fit this machine</source>
        <translation>Adaptés à cette machine</translation>
    </message>
    <message>
        <source>Measure how fast this machine reads memory, for a second or two</source>
        <translation>Mesurer la vitesse de lecture de la mémoire de cette machine, une seconde ou deux</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models take {size} on disk.</source>
        <translation>Les modèles occupent {size} sur le disque.</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Aucun modèle ne correspond.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Up and Down choose what is shown beside it</source>
        <translation>Haut et Bas choisissent ce qui est affiché à côté</translation>
    </message>
    <message>
        <source>Which models to list</source>
        <translation>Modèles à afficher</translation>
    </message>
    <message>
        <source>no graphics card that can be used</source>
        <translation>aucune carte graphique utilisable</translation>
    </message>
    <message>
        <source>{memory} of memory, {free} free</source>
        <translation>{memory} de mémoire, {free} libres</translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Verrouiller &amp;maintenant</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Verrouiller après (minutes d’inactivité)</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Verrouiller maintenant (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;here:</source>
        <translation>Verrouiller en votre &amp;absence&#xa0;:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>after </source>
        <translation>après </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>&amp;Best match first, when searching</source>
        <translation>&amp;Meilleurs résultats d’abord, en recherche</translation>
    </message>
    <message>
        <source>&amp;Choose dates…</source>
        <translation>&amp;Choisir des dates…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Plus &amp;récentes d’abord</translation>
    </message>
    <message>
        <source>&amp;Not redacted</source>
        <translation>N&amp;on caviardées</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Plus &amp;anciennes d’abord</translation>
    </message>
    <message>
        <source>&amp;Redacted</source>
        <translation>Ca&amp;viardées</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Aujourd’&amp;hui</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>Écrit &amp;par</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltrer</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <translation>&amp;30 derniers jours</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>&amp;7 derniers jours</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Not redacted</source>
        <translation>Non caviardées</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Or&amp;dre</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Caviardé</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Depuis le {first}</translation>
    </message>
    <message>
        <source>The app&apos;s &amp;own notes too</source>
        <translation>Aussi les no&amp;tes de l’application</translation>
    </message>
    <message>
        <source>The app&apos;s own notes too</source>
        <translation>Aussi les notes de l’application</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>Cette a&amp;nnée</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Jusqu’au {last}</translation>
    </message>
    <message>
        <source>W&amp;hen written</source>
        <translation>Date d’écrit&amp;ure</translation>
    </message>
    <message>
        <source>With &amp;attachments</source>
        <translation>Avec pièces &amp;jointes</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Avec pièces jointes</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
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
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>Capturer une pensée</translation>
    </message>
    <message>
        <source>Choose an entry to read it. Entries never change.</source>
        <translation>Choisissez une entrée pour la lire. Les entrées ne changent jamais.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Drop files or folders to import them</source>
        <translation>Déposez des fichiers ou des dossiers pour les importer</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Every word of the search has to be in the entry, and the filters hide some entries.</source>
        <translation>Chaque mot de la recherche doit figurer dans l’entrée, et les filtres masquent certaines entrées.</translation>
    </message>
    <message>
        <source>Every word of the search has to be in the entry.</source>
        <translation>Chaque mot de la recherche doit figurer dans l’entrée.</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>Im&amp;porter…</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Importer des notes…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Rien ne passe ces filtres</translation>
    </message>
    <message>
        <source>Redacted for good: {count}.</source>
        <translation>Caviardées définitivement&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search your log</source>
        <translation>Rechercher dans votre journal</translation>
    </message>
    <message>
        <source>The best {count} of {all}</source>
        <translation>Les {count} meilleures sur {all}</translation>
    </message>
    <message>
        <source>There are entries, but not of this kind, source or time.</source>
        <translation>Il y a des entrées, mais pas de ce type, de cette source ou de cette période.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What you capture, import and say is kept here, encrypted. Drop files here to import them.</source>
        <translation>Ce que vous capturez, importez et dites est conservé ici, chiffré. Déposez des fichiers ici pour les importer.</translation>
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
        <translation>Vérification du journal…</translation>
    </message>
    <message>
        <source>Guardian Angel</source>
        <translation>Guardian Angel</translation>
    </message>
    <message>
        <source>Keep its files as they are. `guardian repair` and `guardian salvage` save what is whole, and a backup brings back what is not.</source>
        <translation>Laissez ses fichiers tels quels. `guardian repair` et `guardian salvage` sauvent ce qui est intact, et une sauvegarde restitue le reste.</translation>
    </message>
    <message>
        <source>Open the digest</source>
        <translation>Ouvrir le résumé</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, none changed or missing.</source>
        <translation>Le journal est intact&#xa0;: {count} entrées, aucune modifiée ni manquante.</translation>
    </message>
    <message>
        <source>Your digest is here.</source>
        <translation>Votre résumé est là.</translation>
    </message>
    <message>
        <source>Your log is damaged</source>
        <translation>Votre journal est endommagé</translation>
    </message>
    <message>
        <source>Your log is damaged and open for reading only. Nothing was changed.</source>
        <translation>Votre journal est endommagé et ouvert en lecture seule. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Entry {seq} of your log</source>
        <translation>Entrée {seq} de votre journal</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source> % of the values kept</source>
        <translation> % des valeurs conservées</translation>
    </message>
    <message>
        <source>&amp;Weigh by the texts each learnt, not equally</source>
        <translation>&amp;Pondérer selon les textes appris par chacun, et non à parts égales</translation>
    </message>
    <message>
        <source>Adapters to merge</source>
        <translation>Adaptateurs à fusionner</translation>
    </message>
    <message>
        <source>Add up exactly (cat)</source>
        <translation>Additionner exactement (cat)</translation>
    </message>
    <message>
        <source>Add up, then compress (svd)</source>
        <translation>Additionner, puis comprimer (svd)</translation>
    </message>
    <message>
        <source>Adds up what the adapters do and keeps the strongest part: small and nearly exact.</source>
        <translation>Additionne l’effet des adaptateurs et garde la partie la plus forte&#xa0;: petit et presque exact.</translation>
    </message>
    <message>
        <source>Adds up what the adapters do exactly; the result is as large as all of them together.</source>
        <translation>Additionne exactement l’effet des adaptateurs&#xa0;; le résultat est aussi gros que tous réunis.</translation>
    </message>
    <message>
        <source>Average (linear)</source>
        <translation>Moyenne (linear)</translation>
    </message>
    <message>
        <source>Averages both sides of each layer: rougher, and only for adapters of equal rank.</source>
        <translation>Fait la moyenne des deux côtés de chaque couche&#xa0;: plus grossier, et seulement pour des adaptateurs de même rang.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drops small values and those whose signs disagree: rougher, for adapters of equal rank.</source>
        <translation>Supprime les petites valeurs et celles dont les signes divergent&#xa0;: plus grossier, pour des adaptateurs de même rang.</translation>
    </message>
    <message>
        <source>Drops values at random and scales the rest: rougher, for adapters of equal rank.</source>
        <translation>Supprime des valeurs au hasard et met le reste à l’échelle&#xa0;: plus grossier, pour des adaptateurs de même rang.</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>Mode de fusion</translation>
    </message>
    <message>
        <source>Keep values at random (dare)</source>
        <translation>Garder des valeurs au hasard (dare)</translation>
    </message>
    <message>
        <source>Keep what they agree on (ties)</source>
        <translation>Garder ce sur quoi ils s’accordent (ties)</translation>
    </message>
    <message>
        <source>Merge adapters</source>
        <translation>Fusionner des adaptateurs</translation>
    </message>
    <message>
        <source>Merge and test</source>
        <translation>Fusionner et tester</translation>
    </message>
    <message>
        <source>Share of the values that is kept</source>
        <translation>Part des valeurs conservées</translation>
    </message>
    <message>
        <source>The result is tested on texts that none of them learnt, and used only if it passes.</source>
        <translation>Le résultat est testé sur des textes qu’aucun d’eux n’a appris, et n’est utilisé que s’il réussit.</translation>
    </message>
    <message>
        <source>Up and Down choose, Space ticks</source>
        <translation>Haut et Bas choisissent, Espace coche</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Reposer la question</translation>
    </message>
    <message>
        <source>Entry {seq} of your log</source>
        <translation>Entrée {seq} de votre journal</translation>
    </message>
    <message>
        <source>From your log:</source>
        <translation>Depuis votre journal&#xa0;:</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Tab leads to what can be done with it</source>
        <translation>Tab mène à ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>What it should have said</source>
        <translation>Ce qu’il aurait dû dire</translation>
    </message>
    <message>
        <source>You put it right</source>
        <translation>Vous avez rectifié</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Vous avez écrit</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Votre correction</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
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
        <translation>À propos de cette réponse</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>Entrée {seq}</translation>
    </message>
    <message>
        <source>No entry of your log was used.</source>
        <translation>Aucune entrée de votre journal n’a été utilisée.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi elle s’appuie</translation>
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
        <translation>À propos de cette réponse</translation>
    </message>
    <message>
        <source>Answer once more (A)</source>
        <translation>Répondre encore une fois (A)</translation>
    </message>
    <message>
        <source>Ask it to go on (G)</source>
        <translation>Demander de continuer (G)</translation>
    </message>
    <message>
        <source>Compare base model and adapter</source>
        <translation>Comparer le modèle de base et l’adaptateur</translation>
    </message>
    <message>
        <source>Copy this answer (Ctrl+C)</source>
        <translation>Copier cette réponse (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy this question (Ctrl+C)</source>
        <translation>Copier cette question (Ctrl+C)</translation>
    </message>
    <message>
        <source>Correct: say what it should have said (C)</source>
        <translation>Corriger&#xa0;: dire ce qu’il aurait dû répondre (C)</translation>
    </message>
    <message>
        <source>Draft a text from it</source>
        <translation>En tirer un brouillon</translation>
    </message>
    <message>
        <source>Edit and ask again, on a branch of its own (E)</source>
        <translation>Modifier et reposer, sur une branche à part (E)</translation>
    </message>
    <message>
        <source>Endorse: it is as it should be (E)</source>
        <translation>Approuver&#xa0;: elle est comme il faut (E)</translation>
    </message>
    <message>
        <source>More (M)</source>
        <translation>Plus (M)</translation>
    </message>
    <message>
        <source>Reject: it is not as it should be (R)</source>
        <translation>Rejeter&#xa0;: elle n’est pas comme il faut (R)</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>Show in the log (L)</source>
        <translation>Afficher dans le journal (L)</translation>
    </message>
    <message>
        <source>Take back what you said of it</source>
        <translation>Annuler ce que vous en avez dit</translation>
    </message>
    <message>
        <source>The next one (Right)</source>
        <translation>La suivante (Droite)</translation>
    </message>
    <message>
        <source>The one before (Left)</source>
        <translation>La précédente (Gauche)</translation>
    </message>
    <message>
        <source>Three answers side by side</source>
        <translation>Trois réponses côte à côte</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>ModelStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Continue, it goes on meanwhile</source>
        <translation>&amp;Continuer, cela se poursuit entre-temps</translation>
    </message>
    <message>
        <source>A small model came with the app and is ready now. A larger one writes better and takes longer. You can choose another at any time, on the page Models.</source>
        <translation>Un petit modèle est fourni avec l’application et prêt à l’emploi. Un plus grand écrit mieux et prend plus de temps. Vous pouvez en choisir un autre à tout moment, sur la page Modèles.</translation>
    </message>
    <message>
        <source>Continue, it goes on meanwhile</source>
        <translation>Continuer, cela se poursuit entre-temps</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>Télécharger {title}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>For this machine it is the one that writes as fast as one reads.</source>
        <translation>Pour cette machine, c’est celui qui écrit aussi vite qu’on lit.</translation>
    </message>
    <message>
        <source>Measuring this machine, for a second or two…</source>
        <translation>Mesure de cette machine, une seconde ou deux…</translation>
    </message>
    <message>
        <source>Ready: {title}, {speed}.</source>
        <translation>Prêt&#xa0;: {title}, {speed}.</translation>
    </message>
    <message>
        <source>Ready: {title}.</source>
        <translation>Prêt&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>Le modèle qui répond</translation>
    </message>
    <message>
        <source>These suit this machine too:</source>
        <translation>Ceux-ci conviennent aussi à cette machine&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Answers questions and follows what it is told.</source>
        <translation>Répond aux questions et suit les consignes.</translation>
    </message>
    <message>
        <source>Continues a text; it never learnt to answer. It takes on your way of writing well.</source>
        <translation>Continue un texte&#xa0;; il n’a jamais appris à répondre. Il adopte bien votre façon d’écrire.</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>environ {count} mots par seconde</translation>
    </message>
    <message>
        <source>about {count} words a second, slower than one reads</source>
        <translation>environ {count} mots par seconde, plus lent que la lecture</translation>
    </message>
    <message>
        <source>about {minutes} min at {speed} Mbit/s</source>
        <translation>environ {minutes} min à {speed} Mbit/s</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>fits in memory</source>
        <translation>tient en mémoire</translation>
    </message>
    <message>
        <source>fits on the graphics card</source>
        <translation>tient sur la carte graphique</translation>
    </message>
    <message>
        <source>fits partly on the graphics card</source>
        <translation>tient en partie sur la carte graphique</translation>
    </message>
    <message>
        <source>fits with a shorter context</source>
        <translation>tient avec un contexte plus court</translation>
    </message>
    <message>
        <source>less than a minute at {speed} Mbit/s</source>
        <translation>moins d’une minute à {speed} Mbit/s</translation>
    </message>
    <message>
        <source>not known whether it fits</source>
        <translation>on ignore s’il tient</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>{count} languages, by its makers</source>
        <translation>{count} langues, selon ses auteurs</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>{count} mots/s</translation>
    </message>
    <message>
        <source>{count} words/s, slow</source>
        <translation>{count} mots/s, lent</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>A large one takes a minute.</source>
        <translation>Un gros modèle demande une minute.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
        <source>Fetching {title}: {done} %</source>
        <translation>Téléchargement de {title}&#xa0;: {done} %</translation>
    </message>
    <message>
        <source>In use: {title}.</source>
        <translation>Utilisé&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Its file is deleted, for every vault of this account: this cannot be undone. To get it again, {size} have to be fetched. What was learnt on it stays.</source>
        <translation>Son fichier est supprimé, pour tous les coffres de ce compte&#xa0;: cette action est irréversible. Pour le récupérer, il faut télécharger {size}. Ce qui a été appris sur lui demeure.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Measuring this machine…</source>
        <translation>Mesure de cette machine…</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>Supprimer {title}&#xa0;?</translation>
    </message>
    <message>
        <source>The app forgets it. Your file stays where it is, and can be added again.</source>
        <translation>L’application l’oublie. Votre fichier reste où il est et peut être ajouté de nouveau.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{title} is here. Choose it to use it.</source>
        <translation>{title} est prêt. Choisissez-le pour l’utiliser.</translation>
    </message>
    <message>
        <source>{title} was added.</source>
        <translation>{title} a été ajouté.</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>{title} a été supprimé.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, for example four random words</source>
        <translation>Phrase secrète, par exemple quatre mots au hasard</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
</context>
<context>
    <name>NightsSection</name>
    <message>
        <source>Do not &amp;work at night</source>
        <translation>Ne pas &amp;travailler la nuit</translation>
    </message>
    <message>
        <source>Let it &amp;work at night</source>
        <translation>Le laisser &amp;travailler la nuit</translation>
    </message>
    <message>
        <source>So that nights happen</source>
        <translation>Pour que les nuits aient lieu</translation>
    </message>
    <message>
        <source>Turns both of these on, or off</source>
        <translation>Active ou désactive les deux</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>&amp;Lineage</source>
        <translation>&amp;Lignée</translation>
    </message>
    <message>
        <source>Here you will see what each run gained. A run reads your own words in the log, learns them into a small adapter, and tests it on texts it never saw; only what passes is used.</source>
        <translation>Vous verrez ici ce que chaque passe a apporté. Une passe lit vos propres mots dans le journal, les apprend dans un petit adaptateur et le teste sur des textes qu’il n’a jamais vus&#xa0;; seul ce qui réussit est utilisé.</translation>
    </message>
    <message>
        <source>Looking at what is new in your log…</source>
        <translation>Examen des nouveautés de votre journal…</translation>
    </message>
    <message>
        <source>Nothing has been learnt yet</source>
        <translation>Rien n’a encore été appris</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>Preu&amp;ve</translation>
    </message>
    <message>
        <source>To the &amp;run</source>
        <translation>Vers la &amp;passe</translation>
    </message>
    <message>
        <source>What answers you</source>
        <translation>Ce qui vous répond</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message numerus="yes">
        <source>%n pairs to go</source>
        <translation>
            <numerusform>Encore %n paire</numerusform>
            <numerusform>Encore %n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Premier texte</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>No difference (0)</source>
        <translation>Aucune différence (0)</translation>
    </message>
    <message>
        <source>Press 1 for the first, 2 for the second, 0 for no difference</source>
        <translation>Appuyez sur 1 pour le premier, 2 pour le second, 0 pour aucune différence</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Second texte</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Stop here; go on later</source>
        <translation>S’arrêter ici&#xa0;; continuer plus tard</translation>
    </message>
    <message>
        <source>The first (1)</source>
        <translation>Le premier (1)</translation>
    </message>
    <message>
        <source>The first was {first}, the second {second}.</source>
        <translation>Le premier était {first}, le second {second}.</translation>
    </message>
    <message>
        <source>The second (2)</source>
        <translation>Le second (2)</translation>
    </message>
    <message>
        <source>Two texts to choose from</source>
        <translation>Deux textes au choix</translation>
    </message>
    <message>
        <source>Which one could be yours?</source>
        <translation>Lequel pourrait être de vous&#xa0;?</translation>
    </message>
    <message>
        <source>“{opening} …”</source>
        <translation>«&#xa0;{opening} …&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Search the log for “{text}”</source>
        <translation>Rechercher «&#xa0;{text}&#xa0;» dans le journal</translation>
    </message>
    <message>
        <source>Setting · {group}</source>
        <translation>Paramètre · {group}</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter does it · Esc goes back</source>
        <translation>Haut et Bas choisissent · Entrée exécute · Échap revient</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>Haut et Bas choisissent, Entrée exécute</translation>
    </message>
    <message>
        <source>What do you want to do? A page, an action, a setting…</source>
        <translation>Que voulez-vous faire&#xa0;? Une page, une action, un paramètre…</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>From {least} to {most}</source>
        <translation>De {least} à {most}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens</source>
        <translation>Haut et Bas choisissent, Entrée ouvre</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>&amp;Make my vault</source>
        <translation>&amp;Créer mon coffre</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>I have a &amp;backup…</source>
        <translation>J’ai une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>It locks everything you write here, on this machine. Nobody can reset it for you; the next step gives you a recovery code in case you forget it.</source>
        <translation>Elle verrouille tout ce que vous écrivez ici, sur cette machine. Personne ne peut la réinitialiser pour vous&#xa0;; l’étape suivante vous donne un code de récupération au cas où vous l’oublieriez.</translation>
    </message>
    <message>
        <source>Making it, a few seconds…</source>
        <translation>Création, quelques secondes…</translation>
    </message>
    <message>
        <source>My vault is in another &amp;folder…</source>
        <translation>Mon coffre est dans un autre &amp;dossier…</translation>
    </message>
</context>
<context>
    <name>PausingSection</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Pause for an &amp;hour</source>
        <translation>Suspendre une &amp;heure</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Suspendre jusqu’à &amp;demain</translation>
    </message>
</context>
<context>
    <name>PersonaPanel</name>
    <message>
        <source> entries</source>
        <translation> entrées</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Commentary: the model comments on your newest entries, each claim naming the entry it rests on, and learns from that at low weight if the gate finds that it helps.</source>
        <translation>Commentaire&#xa0;: le modèle commente vos entrées les plus récentes, chaque affirmation citant l’entrée sur laquelle elle s’appuie, et en apprend avec un faible poids si le contrôle constate que cela aide.</translation>
    </message>
    <message>
        <source>Commenting</source>
        <translation>Commentaire en cours</translation>
    </message>
    <message>
        <source>Consistency: the same answers under flattery, pressure and pretended authority. It learns its own answers to plain questions; the gate decides. After a rebuild this follows by itself.</source>
        <translation>Cohérence&#xa0;: les mêmes réponses face à la flatterie, à la pression et à l’autorité feinte. Il apprend ses propres réponses à des questions simples&#xa0;; le contrôle décide. Après une reconstruction, cela suit automatiquement.</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Pendant au plus</translation>
    </message>
    <message>
        <source>How many entries to comment on</source>
        <translation>Nombre d’entrées à commenter</translation>
    </message>
    <message>
        <source>It holds better, and the new adapter is in use.</source>
        <translation>Il tient mieux, et le nouvel adaptateur est utilisé.</translation>
    </message>
    <message>
        <source>Let it co&amp;mment</source>
        <translation>Le laisser co&amp;mmenter</translation>
    </message>
    <message>
        <source>Making it hold</source>
        <translation>Affermissement</translation>
    </message>
    <message>
        <source>Measure &amp;how it holds</source>
        <translation>Mesurer s’il &amp;tient</translation>
    </message>
    <message>
        <source>Measuring and teaching it to hold need an adapter in use; train first.</source>
        <translation>Mesurer sa tenue et la lui apprendre exige un adaptateur utilisé&#xa0;; entraînez d’abord.</translation>
    </message>
    <message>
        <source>More ways to learn</source>
        <translation>Autres façons d’apprendre</translation>
    </message>
    <message>
        <source>No comment stood up to the filters; nothing was learnt.</source>
        <translation>Aucun commentaire n’a résisté aux filtres&#xa0;; rien n’a été appris.</translation>
    </message>
    <message>
        <source>Nothing was changed: the gate held the result back.</source>
        <translation>Rien n’a été modifié&#xa0;: le contrôle a refusé le résultat.</translation>
    </message>
    <message>
        <source>Teach it to h&amp;old</source>
        <translation>Lui apprendre à te&amp;nir</translation>
    </message>
    <message>
        <source>The comments did not surely help; nothing was changed.</source>
        <translation>L’aide des commentaires n’est pas certaine&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The comments help, and the new adapter is in use.</source>
        <translation>Les commentaires aident, et le nouvel adaptateur est utilisé.</translation>
    </message>
    <message>
        <source>This is how it holds now.</source>
        <translation>Voici comment il tient maintenant.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Under pressure {flips} % of its words would be others than in its plain answers; it follows {followed} % of corrections that come with a reason.</source>
        <translation>Sous pression, {flips} % de ses mots différeraient de ceux de sa réponse simple&#xa0;; il suit {followed} % des corrections accompagnées d’une raison.</translation>
    </message>
    <message>
        <source>{claims} claims in {written} comments on {entries} entries.</source>
        <translation>{claims} affirmations dans {written} commentaires sur {entries} entrées.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Everything is kept on this machine, under a key that only you can open.</source>
        <translation>Tout est conservé sur cette machine, sous une clé que vous seul pouvez ouvrir.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Nothing in your log is lost. The reference of this report is {reference}.</source>
        <translation>Rien n’est perdu dans votre journal. La référence de ce rapport est {reference}.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Un problème est survenu dans l’application.</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>A backup counts only once it was read back and checked whole.</source>
        <translation>Une sauvegarde ne compte qu’une fois relue et vérifiée en entier.</translation>
    </message>
    <message>
        <source>A damaged log is opened for reading only, and nothing in it is changed.</source>
        <translation>Un journal endommagé est ouvert en lecture seule, et rien n’y est modifié.</translation>
    </message>
    <message>
        <source>A model is fetched only when you ask for it. The server then sees an address and a range of bytes, and your network address, as with any web page; nothing names you or what you write.</source>
        <translation>Un modèle n’est téléchargé que si vous le demandez. Le serveur voit alors une adresse, une plage d’octets et votre adresse réseau, comme pour toute page web&#xa0;; rien ne vous nomme, ni ce que vous écrivez.</translation>
    </message>
    <message>
        <source>A passphrase that can be guessed will be.</source>
        <translation>Une phrase secrète qui peut être devinée le sera.</translation>
    </message>
    <message>
        <source>A small model may follow what a quoted text tells it to write. It can only write.</source>
        <translation>Un petit modèle peut suivre ce qu’un texte cité lui dit d’écrire. Il ne peut qu’écrire.</translation>
    </message>
    <message>
        <source>An export is in clear, and lies where you put it. So does a report.</source>
        <translation>Une exportation est en clair, là où vous l’avez placée. Un rapport aussi.</translation>
    </message>
    <message>
        <source>Answers, drafts, learning, search and checks run here, without a network.</source>
        <translation>Réponses, brouillons, apprentissage, recherche et vérifications se font ici, sans réseau.</translation>
    </message>
    <message>
        <source>Backups and exports keep what they held, also a text that you redact later.</source>
        <translation>Sauvegardes et exportations gardent leur contenu, même un texte que vous caviardez plus tard.</translation>
    </message>
    <message>
        <source>Backups go where you choose. They are encrypted before they leave the vault&apos;s folder.</source>
        <translation>Les sauvegardes vont où vous le choisissez. Elles sont chiffrées avant de quitter le dossier du coffre.</translation>
    </message>
    <message>
        <source>Before learning, passwords, keys, card numbers and other people&apos;s addresses are masked.</source>
        <translation>Avant l’apprentissage, mots de passe, clés, numéros de carte et adresses d’autrui sont masqués.</translation>
    </message>
    <message>
        <source>Each entry is chained to those before it: a changed, missing or reordered one is found.</source>
        <translation>Chaque entrée est chaînée aux précédentes&#xa0;: une entrée modifiée, manquante ou déplacée est détectée.</translation>
    </message>
    <message>
        <source>Each guess of the passphrase takes this machine about a second and much memory.</source>
        <translation>Chaque essai de phrase secrète coûte à cette machine environ une seconde et beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>Locking ends everything that holds your words or keys, and starts the app anew, empty.</source>
        <translation>Le verrouillage met fin à tout ce qui détient vos mots ou vos clés, et relance l’application à neuf, vide.</translation>
    </message>
    <message>
        <source>Masking finds no names, and no passwords in plain sentences.</source>
        <translation>Le masquage ne trouve ni les noms, ni les mots de passe dans des phrases ordinaires.</translation>
    </message>
    <message>
        <source>Nobody else reads it</source>
        <translation>Personne d’autre ne le lit</translation>
    </message>
    <message>
        <source>Nothing changes unseen, and nothing is lost</source>
        <translation>Rien ne change à votre insu, et rien ne se perd</translation>
    </message>
    <message>
        <source>Nothing, unless you send it. There is no account and no telemetry.</source>
        <translation>Rien, sauf si vous l’envoyez. Il n’y a ni compte ni télémétrie.</translation>
    </message>
    <message>
        <source>Redacting takes a text out of every page of the log and out of what was derived from it.</source>
        <translation>Caviarder retire un texte de chaque page du journal et de ce qui en a été dérivé.</translation>
    </message>
    <message>
        <source>Sleep, hibernation and swap keep memory; encrypt the whole disk against that.</source>
        <translation>La veille, l’hibernation et le fichier d’échange conservent la mémoire&#xa0;; pour vous en protéger, chiffrez tout le disque.</translation>
    </message>
    <message>
        <source>The keyring of this desktop holds one random secret, only if you turned it on.</source>
        <translation>Le trousseau de ce bureau contient un secret aléatoire, uniquement si vous l’avez activé.</translation>
    </message>
    <message>
        <source>The processes that run models hold no key of the vault, and on Linux no network.</source>
        <translation>Les processus qui exécutent les modèles ne détiennent aucune clé du coffre et, sous Linux, n’ont pas de réseau.</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Ce qui ne peut être promis</translation>
    </message>
    <message>
        <source>What is promised, and &amp;what is not</source>
        <translation>Ce qui est promis, et ce qui ne &amp;l’est pas</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Ce qui quitte cette machine</translation>
    </message>
    <message>
        <source>What was saved survives a power cut, a full disk and a killed app at any moment.</source>
        <translation>Ce qui a été enregistré survit à tout moment à une coupure de courant, à un disque plein et à l’arrêt forcé de l’application.</translation>
    </message>
    <message>
        <source>What you capture while the vault is locked can only be read once it is open again.</source>
        <translation>Ce que vous capturez pendant que le coffre est verrouillé ne peut être lu qu’une fois celui-ci rouvert.</translation>
    </message>
    <message>
        <source>Whoever controls this machine while the vault is open can read what you can read.</source>
        <translation>Quiconque contrôle cette machine pendant que le coffre est ouvert peut lire ce que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Without the passphrase, the recovery code or the keyring, if it is on, nobody reads a word.</source>
        <translation>Sans la phrase secrète, le code de récupération ou le trousseau, s’il est activé, personne ne lit un mot.</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>Answers and drafts come from it instead of {instead}. It learnt {count} of your texts. Nothing is deleted, and you can go back at any time.</source>
        <translation>Il remplace {instead} pour les réponses et les brouillons. Il a appris {count} de vos textes. Rien n’est supprimé, et vous pouvez revenir en arrière à tout moment.</translation>
    </message>
    <message>
        <source>Answers and drafts come from the adapter that was promoted before it, or from the base model if there was none. Adapter {name} stays and can be used again.</source>
        <translation>Les réponses et les brouillons viendront de l’adaptateur adopté avant lui, ou du modèle de base s’il n’y en avait pas. L’adaptateur {name} reste et pourra être réutilisé.</translation>
    </message>
    <message>
        <source>Go back to what was in use before {name}?</source>
        <translation>Revenir à ce qui était utilisé avant {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Use adapter {name} from now on?</source>
        <translation>Utiliser l’adaptateur {name} désormais&#xa0;?</translation>
    </message>
    <message>
        <source>adapter {name}</source>
        <translation>l’adaptateur {name}</translation>
    </message>
    <message>
        <source>the base model alone</source>
        <translation>le modèle de base seul</translation>
    </message>
</context>
<context>
    <name>ProofOptions</name>
    <message>
        <source> characters of each</source>
        <translation> caractères de chacun</translation>
    </message>
    <message>
        <source> texts</source>
        <translation> textes</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>A diarist of another century</source>
        <translation>Un diariste d’un autre siècle</translation>
    </message>
    <message>
        <source>All of these but the one over time, one after the other. It may take an hour.</source>
        <translation>Tous ceux-ci sauf celui dans le temps, l’un après l’autre. Cela peut durer une heure.</translation>
    </message>
    <message>
        <source>Another author…</source>
        <translation>Un autre auteur…</translation>
    </message>
    <message>
        <source>Beside whom</source>
        <translation>À côté de qui</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>Choisir son dossier…</translation>
    </message>
    <message>
        <source>Everything about the adapter in use</source>
        <translation>Tout sur l’adaptateur utilisé</translation>
    </message>
    <message>
        <source>How many texts it writes</source>
        <translation>Nombre de textes qu’il écrit</translation>
    </message>
    <message>
        <source>How many texts, from the oldest</source>
        <translation>Nombre de textes, à partir du plus ancien</translation>
    </message>
    <message>
        <source>How much of each text</source>
        <translation>Quelle part de chaque texte</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Notes of another author</source>
        <translation>Notes d’un autre auteur</translation>
    </message>
    <message>
        <source>Over time, text by text</source>
        <translation>Dans le temps, texte par texte</translation>
    </message>
    <message>
        <source>Predicts your newest texts, which the adapter never learnt. Some minutes.</source>
        <translation>Prédit vos textes les plus récents, que l’adaptateur n’a jamais appris. Quelques minutes.</translation>
    </message>
    <message>
        <source>Scores each of your texts, then learns it, in a scratch adapter that is thrown away: about ten seconds a text on two cores. When stopped, it goes on from there.</source>
        <translation>Évalue chacun de vos textes, puis l’apprend, dans un adaptateur provisoire qui est ensuite jeté&#xa0;: environ dix secondes par texte sur deux cœurs. Après un arrêt, la mesure reprend où elle en était.</translation>
    </message>
    <message>
        <source>The same, beside an adapter made of another author&apos;s texts: how much of the gain is you, and not the genre. Some minutes longer.</source>
        <translation>La même chose, à côté d’un adaptateur fait des textes d’un autre auteur&#xa0;: quelle part du gain vient de vous, et non du genre. Quelques minutes de plus.</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>Que mesurer</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Où calculer</translation>
    </message>
    <message>
        <source>Whether it says passages of yours word for word, and would give away planted secrets.</source>
        <translation>S’il répète mot pour mot des passages de vous, et s’il livrerait des secrets placés exprès.</translation>
    </message>
    <message>
        <source>Whether it writes as variedly as you, or always the same.</source>
        <translation>S’il écrit avec autant de variété que vous, ou toujours de la même façon.</translation>
    </message>
    <message>
        <source>Whether verifiers of style take what it writes for yours. It writes some dozens of texts.</source>
        <translation>Si des vérificateurs de style prennent ce qu’il écrit pour du vôtre. Il écrit quelques dizaines de textes.</translation>
    </message>
    <message>
        <source>all texts</source>
        <translation>tous les textes</translation>
    </message>
    <message>
        <source>as many texts as is usual</source>
        <translation>autant de textes que d’habitude</translation>
    </message>
    <message>
        <source>whole texts</source>
        <translation>textes entiers</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>Not everything could be measured.</source>
        <translation>Tout n’a pas pu être mesuré.</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Ouvrir son &amp;dossier</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Answer with what was learnt from your own words</source>
        <translation>Répondre avec ce qui a été appris de vos propres mots</translation>
    </message>
    <message>
        <source>Ask, or think aloud…</source>
        <translation>Posez une question, ou pensez tout haut…</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter begins a line</source>
        <translation>Entrée envoie · Maj+Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Look up entries of your log and cite them</source>
        <translation>Consulter des entrées de votre journal et les citer</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Use my &amp;adapter</source>
        <translation>Utiliser mon &amp;adaptateur</translation>
    </message>
    <message>
        <source>Use my &amp;log</source>
        <translation>Utiliser mon &amp;journal</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>&amp;Incognito</source>
        <translation>&amp;Incognito</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Créer un coffre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Attach a picture of the screen (Ctrl+P)</source>
        <translation>Joindre une capture d’écran (Ctrl+P)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation>Joindre des fichiers (Ctrl+O)</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc hides, and keeps the text</source>
        <translation>Ctrl+Entrée enregistre · Échap masque et conserve le texte</translation>
    </message>
    <message>
        <source>Entry {seq} was taken back; its text is here again.</source>
        <translation>L’entrée {seq} a été annulée&#xa0;; son texte est de nouveau ici.</translation>
    </message>
    <message>
        <source>Locked. What you save joins your log at the next unlock.</source>
        <translation>Verrouillé. Ce que vous enregistrez rejoint votre journal au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>No picture of the screen was given.</source>
        <translation>Aucune capture d’écran n’a été fournie.</translation>
    </message>
    <message>
        <source>Nothing learns from it, and no prompt is given it; search finds it.</source>
        <translation>Rien n’en apprend, et elle n’est fournie à aucune requête&#xa0;; la recherche la trouve.</translation>
    </message>
    <message>
        <source>Saved as entry {seq}</source>
        <translation>Enregistré comme entrée {seq}</translation>
    </message>
    <message>
        <source>Saved. It joins your log at the next unlock.</source>
        <translation>Enregistré. Cela rejoint votre journal au prochain déverrouillage.</translation>
    </message>
    <message>
        <source>Take what is on the clipboard (Ctrl+Shift+V)</source>
        <translation>Prendre le contenu du presse-papiers (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Text to capture</source>
        <translation>Texte à capturer</translation>
    </message>
    <message>
        <source>There is no vault yet. Your text stays here until you have made one.</source>
        <translation>Il n’y a pas encore de coffre. Votre texte reste ici jusqu’à ce que vous en ayez créé un.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be captured.</source>
        <translation>Le presse-papiers ne contient rien qui puisse être capturé.</translation>
    </message>
    <message>
        <source>What should not be forgotten? #tags help to find it again</source>
        <translation>Que ne faut-il pas oublier&#xa0;? Les #étiquettes aident à le retrouver</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Five characters of the recovery code above</source>
        <translation>Cinq caractères du code de récupération ci-dessus</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>It opens your vault if you forget the passphrase. It is shown only now. Write it on paper, or print the emergency sheet, and keep it away from this machine.</source>
        <translation>Il ouvre votre coffre si vous oubliez la phrase secrète. Il n’est affiché que maintenant. Notez-le sur papier, ou imprimez la fiche de secours, et conservez-le loin de cette machine.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Type two of its groups back:</source>
        <translation>Saisissez deux de ses groupes&#xa0;:</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Notez votre code de récupération</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message>
        <source>&amp;Also redact what may repeat it</source>
        <translation>Caviarder &amp;aussi ce qui peut le répéter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redact for good</source>
        <translation>&amp;Caviarder définitivement</translation>
    </message>
    <message>
        <source>Its text, title and attachments are removed for good. That there was an entry remains, and the chain holds. This cannot be undone.</source>
        <translation>Son texte, son titre et ses pièces jointes sont supprimés définitivement. La trace qu’il y eut une entrée demeure, et la chaîne tient. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Looking what this reaches…</source>
        <translation>Recherche de ce qui est concerné…</translation>
    </message>
    <message>
        <source>Nothing else holds it: no adapter, no backup, no other entry.</source>
        <translation>Rien d’autre ne la contient&#xa0;: aucun adaptateur, aucune sauvegarde, aucune autre entrée.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Redact entry {seq}</source>
        <translation>Caviarder l’entrée {seq}</translation>
    </message>
    <message>
        <source>Redact this entry?</source>
        <translation>Caviarder cette entrée&#xa0;?</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Caviardage</translation>
    </message>
    <message>
        <source>These adapters learnt it, and the next training leaves them behind: {adapters}.</source>
        <translation>Ces adaptateurs l’ont apprise, et le prochain entraînement les abandonne&#xa0;: {adapters}.</translation>
    </message>
    <message>
        <source>These backups still hold it: {files}.</source>
        <translation>Ces sauvegardes la contiennent encore&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>These may repeat what it says: {entries}.</source>
        <translation>Celles-ci répètent peut-être son contenu&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log.</source>
        <translation>Pourquoi&#xa0;? La raison reste dans le journal.</translation>
    </message>
    <message>
        <source>With it goes what rests on it: {entries}.</source>
        <translation>Disparaît avec elle ce qui s’appuie sur elle&#xa0;: {entries}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.gabackup);;All files (*)</source>
        <translation>Sauvegardes (*.gabackup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>It is checked whole before it counts, and nothing is written over. The backup stays where it is.</source>
        <translation>Elle est vérifiée en entier avant de compter, et rien n’est écrasé. La sauvegarde reste où elle est.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the day it was made</source>
        <translation>Phrase secrète ou code de récupération du jour de sa création</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The text with the suggested changes</source>
        <translation>Le texte avec les modifications suggérées</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Up and Down choose what is shown beside it</source>
        <translation>Haut et Bas choisissent ce qui est affiché à côté</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Bits a byte over all runs</source>
        <translation>Bits par octet sur toutes les passes</translation>
    </message>
    <message>
        <source>Bits a byte, lower is better. Circles: your words with the adapter of a run. Triangles: with the model you started from. Squares: other people&apos;s words. Hollow: not put to use.</source>
        <translation>Bits par octet&#xa0;; plus bas est meilleur. Cercles&#xa0;: vos mots avec l’adaptateur d’une passe. Triangles&#xa0;: avec le modèle de départ. Carrés&#xa0;: les mots des autres. Creux&#xa0;: non mis en service.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Others&apos; text</source>
        <translation>Texte d’autrui</translation>
    </message>
    <message>
        <source>Over all runs</source>
        <translation>Sur toutes les passes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>bits par octet</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>put to use</source>
        <translation>mis en service</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Phrase secrète ou code de récupération actuels</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what was typed (Alt+V)</source>
        <translation>Masquer la saisie (Alt+V)</translation>
    </message>
    <message>
        <source>Show (Alt+V)</source>
        <translation>Afficher (Alt+V)</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>&amp;Go on with this comparison</source>
        <translation>&amp;Continuer cette comparaison</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Comparisons made so far</source>
        <translation>Comparaisons faites jusqu’ici</translation>
    </message>
    <message>
        <source>Comparisons so far</source>
        <translation>Comparaisons jusqu’ici</translation>
    </message>
    <message>
        <source>In the newest, {one} was chosen in {wins} of {decided} pairs: {low} to {high} % with 90 % certainty.</source>
        <translation>Dans la plus récente, {one} a été choisi dans {wins} paires sur {decided}&#xa0;: de {low} à {high} % avec 90 % de certitude.</translation>
    </message>
    <message>
        <source>Nothing of the newest comparison is decided yet.</source>
        <translation>Rien n’est encore décidé dans la comparaison la plus récente.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{said} Chance could have given that (p = {p}); more pairs tell more.</source>
        <translation>{said} Le hasard aurait pu donner cela (p = {p})&#xa0;; davantage de paires en disent plus.</translation>
    </message>
    <message>
        <source>{said} That is more than chance would give (p = {p}).</source>
        <translation>{said} C’est plus que ce que donnerait le hasard (p = {p}).</translation>
    </message>
    <message>
        <source>{wins} to {losses}</source>
        <translation>{wins} à {losses}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Rétablir la valeur par défaut&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>The vault is locked then. What you have typed and not sent is kept.</source>
        <translation>Le coffre est alors verrouillé. Ce que vous avez écrit sans l’envoyer est conservé.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>{description} It counts from the next start or unlock on.</source>
        <translation>{description} Pris en compte au prochain démarrage ou déverrouillage.</translation>
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
        <translation>Adaptateurs conservés</translation>
    </message>
    <message>
        <source>After each rebuild, teach the adapter to answer alike under flattery, pressure and pretended authority.</source>
        <translation>Après chaque reconstruction, apprendre à l’adaptateur à répondre de même face à la flatterie, à la pression et à l’autorité feinte.</translation>
    </message>
    <message>
        <source>Answer with the fused model</source>
        <translation>Répondre avec le modèle fusionné</translation>
    </message>
    <message>
        <source>Answer with the fused model, which is faster, where `guardian adapters fuse` made one of the adapter in use.</source>
        <translation>Répondre avec le modèle fusionné, qui est plus rapide, lorsque `guardian adapters fuse` en a créé un à partir de l’adaptateur utilisé.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Catch up by day</source>
        <translation>Rattraper le jour</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Comment again</source>
        <translation>Commenter à nouveau</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>Comparer au hasard</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Daydream</source>
        <translation>Rêvasser</translation>
    </message>
    <message>
        <source>Daydream with the largest model that is here and fits, or with the one that answers by day.</source>
        <translation>Rêvasser avec le plus grand modèle présent qui tienne, ou avec celui qui répond le jour.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Each night bring distant entries of your log together, and show the best of what comes of it in the morning.</source>
        <translation>Chaque nuit, rapprocher des entrées éloignées de votre journal et montrer le matin le meilleur de ce qui en naît.</translation>
    </message>
    <message>
        <source>Energy for daydreaming</source>
        <translation>Énergie pour rêvasser</translation>
    </message>
    <message>
        <source>Energy for one run</source>
        <translation>Énergie pour une passe</translation>
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
        <translation>Dossier des sauvegardes quotidiennes</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory</source>
        <translation>Libérer la mémoire du modèle</translation>
    </message>
    <message>
        <source>From when on it learns, daydreams, checks and backs up, as soon as nobody is at the machine.</source>
        <translation>À partir de quand il apprend, rêvasse, vérifie et sauvegarde, dès que personne n’est à la machine.</translation>
    </message>
    <message>
        <source>Ghost text</source>
        <translation>Texte fantôme</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How full the battery must be for learning, in percent, plugged in or not; 0 means never mind.</source>
        <translation>Charge minimale de la batterie pour apprendre, en pourcentage, sur secteur ou non&#xa0;; 0&#xa0;: sans importance.</translation>
    </message>
    <message>
        <source>How many insights a day you are shown at most.</source>
        <translation>Combien d’idées vous sont montrées par jour au plus.</translation>
    </message>
    <message>
        <source>How many layers of the model are put on a graphics card; -1 means as many as fit, 0 none.</source>
        <translation>Nombre de couches du modèle placées sur une carte graphique&#xa0;; -1&#xa0;: autant que possible, 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>How many minutes one night may daydream.</source>
        <translation>Combien de minutes il peut rêvasser en une nuit.</translation>
    </message>
    <message>
        <source>How many minutes one night may learn.</source>
        <translation>Combien de minutes il peut apprendre en une nuit.</translation>
    </message>
    <message>
        <source>How many tokens the model reads at once, at most as many as it learnt to; more take more memory.</source>
        <translation>Nombre de jetons que le modèle lit à la fois, au plus autant qu’il a appris à en lire&#xa0;; davantage demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Insights a day</source>
        <translation>Idées par jour</translation>
    </message>
    <message>
        <source>Keys for capture</source>
        <translation>Touches de capture</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Couches sur la carte graphique</translation>
    </message>
    <message>
        <source>Learn also while the machine runs on its battery; otherwise a run waits until it is plugged in.</source>
        <translation>Apprendre aussi quand la machine fonctionne sur batterie&#xa0;; sinon, une passe attend le branchement au secteur.</translation>
    </message>
    <message>
        <source>Learn each night</source>
        <translation>Apprendre chaque nuit</translation>
    </message>
    <message>
        <source>Learn each night from what is new in your log; the gate decides whether the result is used.</source>
        <translation>Apprendre chaque nuit de ce qui est nouveau dans votre journal ; le contrôle décide si le résultat sert.</translation>
    </message>
    <message>
        <source>Learn nothing until this is off again; a run that goes on is saved and waits.</source>
        <translation>Ne rien apprendre tant que ceci n’est pas désactivé&#xa0;; une passe en cours est enregistrée et attend.</translation>
    </message>
    <message>
        <source>Learn on battery</source>
        <translation>Apprendre sur batterie</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Learning pauses while less memory than this is free for other programs.</source>
        <translation>L’apprentissage se met en pause quand la mémoire libre pour les autres programmes est inférieure à cette valeur.</translation>
    </message>
    <message>
        <source>Learning pauses while less room than this is free on the disk of the vault.</source>
        <translation>L’apprentissage se met en pause quand la place libre sur le disque du coffre est inférieure à cette valeur.</translation>
    </message>
    <message>
        <source>Learning waits while other programs take more than this share of the processors; 100 means never, because everything else goes before learning anyway.</source>
        <translation>L’apprentissage attend quand d’autres programmes prennent plus que cette part des processeurs&#xa0;; 100&#xa0;: jamais, car tout le reste passe de toute façon avant l’apprentissage.</translation>
    </message>
    <message>
        <source>Least charge for learning</source>
        <translation>Charge minimale pour apprendre</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>Laisser la priorité aux autres programmes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock after the night&apos;s work</source>
        <translation>Verrouiller après le travail de la nuit</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Verrouiller en votre absence</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Memory left to others</source>
        <translation>Mémoire laissée aux autres</translation>
    </message>
    <message>
        <source>Minutes without a question after which the model gives its memory back; 0 means never.</source>
        <translation>Minutes sans question après lesquelles le modèle rend sa mémoire&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse after which work in the background begins; it stops at the first touch. 0 means that it never waits.</source>
        <translation>Minutes sans clavier ni souris après lesquelles le travail en arrière-plan commence ; il s’arrête au premier contact. 0 signifie qu’il n’attend jamais.</translation>
    </message>
    <message>
        <source>Minutes without use after which the vault locks itself; 0 means never.</source>
        <translation>Minutes d’inactivité après lesquelles le coffre se verrouille&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model for the night</source>
        <translation>Modèle pour la nuit</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Now and then show, unmarked until you have judged it, what came of entries drawn by chance or of the most alike: only so it can be said whether daydreaming is worth anything.</source>
        <translation>Montrer de temps en temps, sans marque jusqu’à votre jugement, ce qui est né d’entrées tirées au hasard ou des plus semblables : ce n’est qu’ainsi qu’on peut dire si rêvasser vaut quelque chose.</translation>
    </message>
    <message>
        <source>Of how many of the newest adapters the weights are kept; those in use or needed stay in any case.</source>
        <translation>Nombre d’adaptateurs récents dont les poids sont conservés&#xa0;; ceux qui sont utilisés ou nécessaires restent dans tous les cas.</translation>
    </message>
    <message>
        <source>Once a week let the model comment older entries with what is known now; what does not help is not learnt.</source>
        <translation>Une fois par semaine, laisser le modèle commenter d’anciennes entrées avec ce que l’on sait maintenant ; ce qui n’aide pas n’est pas appris.</translation>
    </message>
    <message>
        <source>Pause learning</source>
        <translation>Suspendre l’apprentissage</translation>
    </message>
    <message>
        <source>Pause learning when hot</source>
        <translation>Suspendre l’apprentissage en cas de chaleur</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>Room left on the disk</source>
        <translation>Place laissée sur le disque</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start with your session, in the background, so that captures are at hand and nights are used.</source>
        <translation>Démarrer avec votre session, en arrière-plan, pour que les captures soient à portée de main et les nuits mises à profit.</translation>
    </message>
    <message>
        <source>Teach it to stay firm</source>
        <translation>Lui apprendre à rester ferme</translation>
    </message>
    <message>
        <source>Tell by the notifications of the system what has ended; while locked they never say anything of your words.</source>
        <translation>Signaler par les notifications du système ce qui est terminé&#xa0;; coffre verrouillé, elles ne disent jamais rien de vos mots.</translation>
    </message>
    <message>
        <source>The base model that answers, drafts and learns.</source>
        <translation>Le modèle de base qui répond, rédige et apprend.</translation>
    </message>
    <message>
        <source>The colours of the window: as the system has them, light, dark, or with high contrast.</source>
        <translation>Les couleurs de la fenêtre&#xa0;: celles du système, claires, sombres ou à contraste élevé.</translation>
    </message>
    <message>
        <source>The energy one night of daydreaming may take, in watt-hours, where the machine tells it; 0 means without limit.</source>
        <translation>L’énergie que peut prendre une nuit de rêvasserie, en wattheures, si la machine l’indique ; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>The energy one run may take, in watt-hours, where the machine tells it; 0 means without limit.</source>
        <translation>L’énergie qu’une passe peut consommer, en wattheures, si la machine l’indique&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>The folder that daily backups go to, best on another drive; empty means that none are made.</source>
        <translation>Le dossier où vont les sauvegardes quotidiennes, de préférence sur un autre disque&#xa0;; vide&#xa0;: aucune n’est faite.</translation>
    </message>
    <message>
        <source>The keys that open the capture window from every program; empty means none.</source>
        <translation>Les touches qui ouvrent la fenêtre de capture depuis tout programme&#xa0;; vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>The language of the window; system means that of the system where there is a translation.</source>
        <translation>La langue de la fenêtre&#xa0;; système&#xa0;: celle du système, s’il existe une traduction.</translation>
    </message>
    <message>
        <source>The largest that fits</source>
        <translation>Le plus grand qui tienne</translation>
    </message>
    <message>
        <source>The same as by day</source>
        <translation>Le même que le jour</translation>
    </message>
    <message>
        <source>The size of all text in the window, in percent of the size that the system gives.</source>
        <translation>La taille de tout le texte de la fenêtre, en pourcentage de celle que donne le système.</translation>
    </message>
    <message>
        <source>The temperature of processor or graphics card above which learning pauses to cool down; 0 means never.</source>
        <translation>La température du processeur ou de la carte graphique au-delà de laquelle l’apprentissage se met en pause pour refroidir&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Time for daydreaming</source>
        <translation>Temps pour rêvasser</translation>
    </message>
    <message>
        <source>Time for learning</source>
        <translation>Temps pour apprendre</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>Heure du résumé</translation>
    </message>
    <message>
        <source>Tokens read at once</source>
        <translation>Jetons lus à la fois</translation>
    </message>
    <message>
        <source>Until when the quiet hours last.</source>
        <translation>Jusqu’à quand durent les heures calmes.</translation>
    </message>
    <message>
        <source>Wait until nobody is here</source>
        <translation>Attendre qu’il n’y ait personne</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>What a night has missed is done by day, while nobody is at the machine.</source>
        <translation>Ce qu’une nuit a manqué se fait le jour, pendant que personne n’est à la machine.</translation>
    </message>
    <message>
        <source>When the insights of the night are brought to you, once a day.</source>
        <translation>Quand les idées de la nuit vous sont apportées, une fois par jour.</translation>
    </message>
    <message>
        <source>While work of the night is due, the vault is not locked by idle time or with the screen, but right after it, and before the machine sleeps. The keys stay in memory for so long; without this, nights need a vault that does not lock.</source>
        <translation>Tant que du travail de nuit est dû, le coffre n’est verrouillé ni par l’inactivité ni avec l’écran, mais juste après, et avant la mise en veille. Les clés restent en mémoire pendant ce temps ; sans cela, les nuits demandent un coffre qui ne se verrouille pas.</translation>
    </message>
    <message>
        <source>While you write, show after a pause how your text may go on; Tab takes it, and any other key goes on writing.</source>
        <translation>Pendant que vous écrivez, montrer après une pause comment votre texte peut continuer&#xa0;; Tab l’accepte, toute autre touche poursuit l’écriture.</translation>
    </message>
    <message>
        <source>Work beside a full screen</source>
        <translation>Travailler à côté d’un plein écran</translation>
    </message>
    <message>
        <source>Work during meetings</source>
        <translation>Travailler pendant les réunions</translation>
    </message>
    <message>
        <source>Work in the background also while a film, a game or a presentation fills the screen.</source>
        <translation>Travailler en arrière-plan aussi pendant qu’un film, un jeu ou une présentation occupe tout l’écran.</translation>
    </message>
    <message>
        <source>Work in the background also while there is a meeting in a calendar you imported.</source>
        <translation>Travailler en arrière-plan aussi pendant une réunion inscrite dans un calendrier que vous avez importé.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>adapters</source>
        <translation>adaptateurs</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>autant que possible</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>never mind</source>
        <translation>sans importance</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>sans limite</translation>
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
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>Up and Down show another group</source>
        <translation>Haut et Bas montrent un autre groupe</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word of the search has to be in the setting.</source>
        <translation>Chaque mot de la recherche doit figurer dans le paramètre.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Only &amp;changed</source>
        <translation>&amp;Modifiés seulement</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{title}: {value}, from the next start or unlock on</source>
        <translation>{title}&#xa0;: {value}, à partir du prochain démarrage ou déverrouillage</translation>
    </message>
</context>
<context>
    <name>SheetButtons</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;emergency sheet…</source>
        <translation>Enregistrer la &amp;fiche de secours…</translation>
    </message>
    <message>
        <source>Save the emergency sheet</source>
        <translation>Enregistrer la fiche de secours</translation>
    </message>
    <message>
        <source>Saved. Print it, and then delete the file.</source>
        <translation>Enregistrée. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Whoever has the sheet and your files can read everything you wrote.</source>
        <translation>Quiconque possède la fiche et vos fichiers peut lire tout ce que vous avez écrit.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Accept the change</source>
        <translation>Accepter la modification</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Ask an answer that was cut to go on</source>
        <translation>Demander la suite d’une réponse coupée</translation>
    </message>
    <message>
        <source>Ask how the text goes on</source>
        <translation>Demander la suite du texte</translation>
    </message>
    <message>
        <source>Attach a picture of the screen</source>
        <translation>Joindre une capture d’écran</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation>Commencer une conversation</translation>
    </message>
    <message>
        <source>Begin a document</source>
        <translation>Commencer un document</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>Capturer une pensée</translation>
    </message>
    <message>
        <source>Capture window</source>
        <translation>Fenêtre de capture</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Choose a range of time</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>Choose in a blind comparison</source>
        <translation>Choisir dans une comparaison à l’aveugle</translation>
    </message>
    <message>
        <source>Compare base model and adapter</source>
        <translation>Comparer le modèle de base et l’adaptateur</translation>
    </message>
    <message>
        <source>Copy the text of the entry</source>
        <translation>Copier le texte de l’entrée</translation>
    </message>
    <message>
        <source>Copy what is selected, or the whole message</source>
        <translation>Copier la sélection, ou tout le message</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>Corriger une réponse</translation>
    </message>
    <message>
        <source>Dismiss an insight</source>
        <translation>Écarter une idée</translation>
    </message>
    <message>
        <source>Dismiss ghost text, stop, or go back to the text</source>
        <translation>Écarter le texte fantôme, arrêter, ou revenir au texte</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft a text from an answer</source>
        <translation>Rédiger un brouillon à partir d’une réponse</translation>
    </message>
    <message>
        <source>Draft a text from one sentence</source>
        <translation>Rédiger un brouillon à partir d’une phrase</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <source>Endorse an answer, or edit a question</source>
        <translation>Approuver une réponse, ou modifier une question</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Exporter le document</translation>
    </message>
    <message>
        <source>Find a page, an action or a setting by its words</source>
        <translation>Trouver une page, une action ou un paramètre par ses mots</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>Rechercher et remplacer dans le texte</translation>
    </message>
    <message>
        <source>Follow the lineage of adapters</source>
        <translation>Parcourir la lignée des adaptateurs</translation>
    </message>
    <message>
        <source>Go from message to message</source>
        <translation>Passer d’un message à l’autre</translation>
    </message>
    <message>
        <source>Go into the text of a message, to select in it</source>
        <translation>Entrer dans le texte d’un message, pour y sélectionner</translation>
    </message>
    <message>
        <source>Go to the first setting found</source>
        <translation>Aller au premier paramètre trouvé</translation>
    </message>
    <message>
        <source>Go to the last message, and back to the field</source>
        <translation>Aller au dernier message, et revenir au champ</translation>
    </message>
    <message>
        <source>Go to the next or previous control</source>
        <translation>Aller à l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Go to the next or previous entry</source>
        <translation>Aller à l’entrée suivante ou précédente</translation>
    </message>
    <message>
        <source>Go to the next or previous insight</source>
        <translation>Aller à l’idée suivante ou précédente</translation>
    </message>
    <message>
        <source>Go to the next or the previous change of a suggestion</source>
        <translation>Aller à la modification suivante ou précédente d’une suggestion</translation>
    </message>
    <message>
        <source>Go to what stands in the place of a message</source>
        <translation>Aller à ce qui se trouve à la place d’un message</translation>
    </message>
    <message>
        <source>Have a question answered once more</source>
        <translation>Faire répondre encore une fois à une question</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide the window and keep the text</source>
        <translation>Masquer la fenêtre et conserver le texte</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Keep an insight</source>
        <translation>Garder une idée</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listes et champs</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Move between rows and pages</source>
        <translation>Se déplacer entre lignes et pages</translation>
    </message>
    <message>
        <source>On a message of the chat</source>
        <translation>Sur un message de la discussion</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>Lire l’entrée</translation>
    </message>
    <message>
        <source>Redact the entry</source>
        <translation>Caviarder l’entrée</translation>
    </message>
    <message>
        <source>Reject an answer</source>
        <translation>Rejeter une réponse</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>Rejeter la modification</translation>
    </message>
    <message>
        <source>Save a correction, or ask an edited question</source>
        <translation>Enregistrer une correction, ou poser une question modifiée</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Enregistrer la capture</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Rechercher dans les documents</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Search the log, from the list</source>
        <translation>Rechercher dans le journal, depuis la liste</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Rechercher dans les modèles</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Envoyer la question</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show a message in the log</source>
        <translation>Afficher un message dans le journal</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>Afficher les idées</translation>
    </message>
    <message>
        <source>Show or hide the documents</source>
        <translation>Afficher ou masquer les documents</translation>
    </message>
    <message>
        <source>Show or hide the list of conversations</source>
        <translation>Afficher ou masquer la liste des conversations</translation>
    </message>
    <message>
        <source>Show or hide the suggestions</source>
        <translation>Afficher ou masquer les suggestions</translation>
    </message>
    <message>
        <source>Show or hide the versions</source>
        <translation>Afficher ou masquer les versions</translation>
    </message>
    <message>
        <source>Show the chat</source>
        <translation>Afficher la discussion</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Afficher le brouillon</translation>
    </message>
    <message>
        <source>Show the first entry that an answer rests on; other numbers show the others</source>
        <translation>Afficher la première entrée sur laquelle s’appuie une réponse&#xa0;; d’autres chiffres affichent les autres</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Afficher les modèles</translation>
    </message>
    <message>
        <source>Show the next tab</source>
        <translation>Afficher l’onglet suivant</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Afficher les paramètres</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Afficher l’onglet précédent</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Show three answers side by side</source>
        <translation>Afficher trois réponses côte à côte</translation>
    </message>
    <message>
        <source>Show what an answer rests on</source>
        <translation>Afficher sur quoi s’appuie une réponse</translation>
    </message>
    <message>
        <source>Show what else can be done with an answer</source>
        <translation>Afficher ce qu’on peut encore faire d’une réponse</translation>
    </message>
    <message>
        <source>Show what is done by itself</source>
        <translation>Afficher ce qui se fait de soi-même</translation>
    </message>
    <message>
        <source>Show what is stored, and who may read it</source>
        <translation>Afficher ce qui est stocké, et qui peut le lire</translation>
    </message>
    <message>
        <source>Show what was learnt</source>
        <translation>Afficher ce qui a été appris</translation>
    </message>
    <message>
        <source>Show what was typed into a passphrase field</source>
        <translation>Afficher ce qui a été saisi dans un champ de phrase secrète</translation>
    </message>
    <message>
        <source>Stop the answer, or close what is open</source>
        <translation>Arrêter la réponse, ou fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Take back what you did last, outside a text</source>
        <translation>Annuler votre dernière action, hors d’un texte</translation>
    </message>
    <message>
        <source>Take back what you said of an answer</source>
        <translation>Annuler ce que vous avez dit d’une réponse</translation>
    </message>
    <message>
        <source>Take back what you said of an insight</source>
        <translation>Annuler ce que vous avez dit d’une idée</translation>
    </message>
    <message>
        <source>Take one word of the ghost text</source>
        <translation>Accepter un mot du texte fantôme</translation>
    </message>
    <message>
        <source>Take the ghost text</source>
        <translation>Accepter le texte fantôme</translation>
    </message>
    <message>
        <source>Take what is on the clipboard</source>
        <translation>Prendre le contenu du presse-papiers</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Entry {seq}</source>
        <translation>Entrée {seq}</translation>
    </message>
    <message>
        <source>Its text was redacted.</source>
        <translation>Son texte a été caviardé.</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Afficher dans le journal</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A run over {texts} texts, begun {when}, is paused.</source>
        <translation>Une passe sur {texts} textes, commencée {when}, est en pause.</translation>
    </message>
    <message>
        <source>Another window or command is learning now. This page follows when it has ended.</source>
        <translation>Une autre fenêtre ou commande apprend en ce moment. Cette page se mettra à jour quand elle aura fini.</translation>
    </message>
    <message>
        <source>It would wait for now: {reason}. It goes on by itself.</source>
        <translation>L’apprentissage attendrait pour l’instant&#xa0;: {reason}. Il reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The next run learns all {learn} texts anew and is tested on your newest {held_out}.</source>
        <translation>La prochaine passe apprendra à neuf les {learn} textes et sera testée sur vos {held_out} plus récents.</translation>
    </message>
    <message>
        <source>The next run learns {learn} texts that are new and is tested on your newest {held_out}.</source>
        <translation>La prochaine passe apprendra {learn} nouveaux textes et sera testée sur vos {held_out} plus récents.</translation>
    </message>
    <message>
        <source>There are {texts} texts of your own in the log; {needed} are needed. Write, capture or import some: your words stay on this machine.</source>
        <translation>Le journal contient {texts} textes de vous&#xa0;; il en faut {needed}. Écrivez, capturez ou importez-en&#xa0;: vos mots restent sur cette machine.</translation>
    </message>
</context>
<context>
    <name>StatisticsCard</name>
    <message>
        <source>90 % interval</source>
        <translation>Intervalle à 90 %</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Is it better than chance?</source>
        <translation>Est-ce mieux que le hasard&#xa0;?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>Kept, by how the entries were chosen</source>
        <translation>Gardées, selon le choix des entrées</translation>
    </message>
    <message>
        <source>Now and then an insight is shown whose entries were drawn by chance or are the most alike. Which ones is said only after you have judged them.</source>
        <translation>De temps en temps est montrée une idée dont les entrées ont été tirées au hasard ou sont les plus semblables. Lesquelles n’est dit qu’après votre jugement.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Jugements</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A base model and an adapter in one file; it can be made again.</source>
        <translation>Un modèle de base et un adaptateur en un seul fichier&#xa0;; il peut être recréé.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Modèles de base</translation>
    </message>
    <message>
        <source>Colours, language and keys, which the window needs while it is locked.</source>
        <translation>Couleurs, langue et touches, dont la fenêtre a besoin pendant le verrouillage.</translation>
    </message>
    <message>
        <source>Conversations in progress</source>
        <translation>Conversations en cours</translation>
    </message>
    <message>
        <source>Copies of the log from before an update changed its format.</source>
        <translation>Copies du journal d’avant une mise à jour qui en a changé le format.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Empty room that is given back when the disk is full, so that nothing is lost.</source>
        <translation>Espace vide, rendu quand le disque est plein, pour que rien ne se perde.</translation>
    </message>
    <message>
        <source>Everything you wrote, asked, imported and were answered, in one database.</source>
        <translation>Tout ce que vous avez écrit, demandé, importé et reçu en réponse, dans une base de données.</translation>
    </message>
    <message>
        <source>Files that belong to entries.</source>
        <translation>Fichiers appartenant à des entrées.</translation>
    </message>
    <message>
        <source>Former logs</source>
        <translation>Anciens journaux</translation>
    </message>
    <message>
        <source>Fused models</source>
        <translation>Modèles fusionnés</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>Emplacements de clés</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Position de la fenêtre</translation>
    </message>
    <message>
        <source>Public files that were fetched or came with the app. Nothing of yours is in them.</source>
        <translation>Fichiers publics téléchargés ou fournis avec l’application. Ils ne contiennent rien de vous.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Settings before unlocking</source>
        <translation>Paramètres avant déverrouillage</translation>
    </message>
    <message>
        <source>The whole vault in files of its own. They open with the secrets of their day.</source>
        <translation>Le coffre entier dans des fichiers à part. Ils s’ouvrent avec les secrets de leur époque.</translation>
    </message>
    <message>
        <source>The wrapped master key. Without a passphrase or code it opens nothing.</source>
        <translation>La clé maîtresse enveloppée. Sans phrase secrète ni code, elle n’ouvre rien.</translation>
    </message>
    <message>
        <source>What the model has read of recent conversations; it can be made again.</source>
        <translation>Ce que le modèle a lu des conversations récentes&#xa0;; cela peut être recréé.</translation>
    </message>
    <message>
        <source>What was captured while the vault was locked and waits for the next unlock.</source>
        <translation>Ce qui a été capturé pendant que le coffre était verrouillé et attend le prochain déverrouillage.</translation>
    </message>
    <message>
        <source>What was learnt from your words, and saved runs.</source>
        <translation>Ce qui a été appris de vos mots, et les passes enregistrées.</translation>
    </message>
    <message>
        <source>What went wrong inside the app, without any content.</source>
        <translation>Ce qui a mal tourné dans l’application, sans aucun contenu.</translation>
    </message>
    <message>
        <source>Where the window was and which page it showed.</source>
        <translation>Où se trouvait la fenêtre et quelle page elle montrait.</translation>
    </message>
    <message>
        <source>as the system allows</source>
        <translation>selon le système</translation>
    </message>
    <message>
        <source>every account</source>
        <translation>tous les comptes</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>passphrase or code</source>
        <translation>phrase secrète ou code</translation>
    </message>
    <message>
        <source>passphrase, code or keyring</source>
        <translation>phrase secrète, code ou trousseau</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>votre compte</translation>
    </message>
    <message>
        <source>your group</source>
        <translation>votre groupe</translation>
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
        <translation>Fichiers accessibles à</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Open i&amp;ts folder</source>
        <translation>O&amp;uvrir son dossier</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>S’ouvre avec</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>This desktop opened no window for the folder.</source>
        <translation>Ce bureau n’a ouvert aucune fenêtre pour le dossier.</translation>
    </message>
    <message>
        <source>Up and Down choose what is explained below</source>
        <translation>Haut et Bas choisissent ce qui est expliqué dessous</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est stocké</translation>
    </message>
    <message>
        <source>What is stored, and who can read it</source>
        <translation>Ce qui est stocké, et qui peut le lire</translation>
    </message>
    <message>
        <source>{size} in all, on this machine only. {free} are free on the disk of the vault.</source>
        <translation>{size} en tout, sur cette machine uniquement. {free} sont libres sur le disque du coffre.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Pas encore suffisante</translation>
    </message>
    <message>
        <source>Several unrelated words are strong and easy to remember.</source>
        <translation>Plusieurs mots sans rapport sont robustes et faciles à retenir.</translation>
    </message>
    <message>
        <source>Strength: nothing typed</source>
        <translation>Robustesse&#xa0;: rien de saisi</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Robustesse&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Très bonne</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept (Ctrl+Enter)</source>
        <translation>&amp;Accepter (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Back to the text (Esc)</source>
        <translation>Re&amp;venir au texte (Échap)</translation>
    </message>
    <message>
        <source>&amp;Fix mistakes</source>
        <translation>Corriger les &amp;fautes</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>&amp;Continuer à partir d’ici</translation>
    </message>
    <message>
        <source>&amp;Reject (Ctrl+Backspace)</source>
        <translation>&amp;Rejeter (Ctrl+Retour arrière)</translation>
    </message>
    <message>
        <source>&amp;Shorter</source>
        <translation>&amp;Plus court</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>&amp;Tout accepter</translation>
    </message>
    <message>
        <source>C&amp;learer</source>
        <translation>Plus c&amp;lair</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Modification {number} sur {count}</translation>
    </message>
    <message>
        <source>In &amp;my voice</source>
        <translation>À &amp;ma façon</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Modification suivante (F8)</translation>
    </message>
    <message>
        <source>Nothing changes until you accept it. Select a passage, or leave the whole text.</source>
        <translation>Rien ne change tant que vous n’acceptez pas. Sélectionnez un passage, ou laissez le texte entier.</translation>
    </message>
    <message>
        <source>Or say what should change</source>
        <translation>Ou dites ce qui doit changer</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Modification précédente (Maj+F8)</translation>
    </message>
    <message>
        <source>Re&amp;ject all</source>
        <translation>Tout re&amp;jeter</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>S&amp;uggérer</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Ce qui doit changer</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>the vault has locked itself because it was not used</source>
        <translation>le coffre s’est verrouillé parce qu’il n’était pas utilisé</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>A model on this machine answers. It can look up your log, and says which entries it used. Endorse, correct or reject what it says: that is kept with it.</source>
        <translation>Un modèle sur cette machine répond. Il peut consulter votre journal et indique les entrées utilisées. Approuvez, corrigez ou rejetez ce qu’il dit&#xa0;: cela est conservé avec.</translation>
    </message>
    <message>
        <source>A text up to 100,000 characters can be dropped here.</source>
        <translation>Un texte de 100&#xa0;000 caractères au plus peut être déposé ici.</translation>
    </message>
    <message>
        <source>An answer is coming.</source>
        <translation>Une réponse arrive.</translation>
    </message>
    <message>
        <source>Escape stops it; what has come is kept.</source>
        <translation>Échap l’arrête&#xa0;; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continue.</translation>
    </message>
    <message>
        <source>Import it into your log instead; a question can then be about it.</source>
        <translation>Importez-le plutôt dans votre journal&#xa0;; une question pourra alors porter sur lui.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>This text is too long for a question.</source>
        <translation>Ce texte est trop long pour une question.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>À quoi pensez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <source>{name} is no short text file.</source>
        <translation>{name} n’est pas un court fichier texte.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ask, and draft</source>
        <translation>Questionner et rédiger</translation>
    </message>
    <message>
        <source>At night it brings distant entries together; the best is on Insights in the morning. Background says what is done by itself, and why something waits.</source>
        <translation>La nuit, il rapproche des entrées éloignées&#xa0;; le meilleur est le matin dans Idées. Arrière-plan dit ce qui se fait de soi-même, et pourquoi quelque chose attend.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Catch a thought at once</source>
        <translation>Saisir une pensée sur-le-champ</translation>
    </message>
    <message>
        <source>Chat answers from your log and says where from. Draft writes with you: a suggestion stands in grey, and Tab takes it. Endorse, correct or reject what the model says: that teaches it.</source>
        <translation>La discussion répond d’après votre journal et cite ses sources. Le brouillon écrit avec vous&#xa0;: une suggestion apparaît en gris, et Tab l’accepte. Approuvez, corrigez ou rejetez ce que dit le modèle&#xa0;: c’est ainsi qu’il apprend.</translation>
    </message>
    <message>
        <source>Choose a page here, with Ctrl and a number, or with the arrow keys. F1 lists every key there is.</source>
        <translation>Choisissez une page ici, avec Ctrl et un chiffre, ou avec les touches fléchées. F1 affiche toutes les touches disponibles.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space opens a small window over whatever you do, Ctrl+Shift+N in this one. What you write is kept, also while the vault is locked. The settings change the keys.</source>
        <translation>Ctrl+Alt+Espace ouvre une petite fenêtre par-dessus tout ce que vous faites, Ctrl+Maj+N dans celle-ci. Ce que vous écrivez est conservé, même quand le coffre est verrouillé. Les touches se changent dans les paramètres.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Everything has its page</source>
        <translation>Chaque chose a sa page</translation>
    </message>
    <message>
        <source>Everything you wrote, asked and brought in, by day, with a search. Nothing in it changes unseen.</source>
        <translation>Tout ce que vous avez écrit, demandé et importé, par jour, avec une recherche. Rien n’y change à votre insu.</translation>
    </message>
    <message>
        <source>Learning shows what the model took from your words, as a curve. Each step is proved before it counts, and can be taken back.</source>
        <translation>L’apprentissage montre ce que le modèle a retenu de vos mots, sous forme de courbe. Chaque étape est prouvée avant de compter, et peut être annulée.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Privacy says what is stored, where, and who can read it; backups and keys are there too. Ctrl+L locks at once.</source>
        <translation>Confidentialité indique ce qui est stocké, où, et qui peut le lire&#xa0;; les sauvegardes et les clés s’y trouvent aussi. Ctrl+L verrouille aussitôt.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Le voir apprendre</translation>
    </message>
    <message>
        <source>While you are away</source>
        <translation>En votre absence</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation>Votre journal</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation>À vous seul</translation>
    </message>
    <message>
        <source>{number} OF {all}</source>
        <translation>{number} SUR {all}</translation>
    </message>
</context>
<context>
    <name>TourStep</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Passer la visite</translation>
    </message>
    <message>
        <source>Show me &amp;around</source>
        <translation>&amp;Me faire visiter</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>Your vault is ready. A tour of two minutes shows where things are; the page Help shows it again at any time.</source>
        <translation>Votre coffre est prêt. Une visite de deux minutes montre où se trouvent les choses&#xa0;; la page Aide permet de la revoir à tout moment.</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation>&amp;Reprendre la passe</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Train now</source>
        <translation>&amp;Entraîner maintenant</translation>
    </message>
    <message>
        <source>A training run has ended</source>
        <translation>Une passe d’entraînement est terminée</translation>
    </message>
    <message>
        <source>A training run has failed</source>
        <translation>Une passe d’entraînement a échoué</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>End the run here: what was learnt so far is tested, and used if it passes</source>
        <translation>Terminer la passe ici&#xa0;: ce qui a été appris jusqu’ici est testé, et utilisé en cas de réussite</translation>
    </message>
    <message>
        <source>Ending the run…</source>
        <translation>Fin de la passe…</translation>
    </message>
    <message>
        <source>Give up the paused run?</source>
        <translation>Abandonner la passe en pause&#xa0;?</translation>
    </message>
    <message>
        <source>Going on learns the rest. Stop and save ends the run where it is: what was learnt so far is tested, and used if it passes. Discarding loses it; its texts are learnt by the next run.</source>
        <translation>Reprendre apprend le reste. Arrêter et enregistrer termine la passe où elle en est&#xa0;: ce qui a été appris jusqu’ici est testé, et utilisé en cas de réussite. L’abandonner fait perdre cet acquis&#xa0;; ses textes sont appris par la passe suivante.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Learn from your log</source>
        <translation>Apprendre de votre journal</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Looking at what is new in your log…</source>
        <translation>Examen des nouveautés de votre journal…</translation>
    </message>
    <message>
        <source>Pause keeps the run and goes on from here another time. Stop and save ends it here: what was learnt so far is tested, and used if it passes.</source>
        <translation>Pause conserve la passe et la reprend d’ici une autre fois. Arrêter et enregistrer la termine ici&#xa0;: ce qui a été appris jusqu’ici est testé, et utilisé en cas de réussite.</translation>
    </message>
    <message>
        <source>Saving the run…</source>
        <translation>Enregistrement de la passe…</translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation>Arrêter et enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Train for at most</source>
        <translation>Entraîner pendant au plus</translation>
    </message>
    <message>
        <source>What it has learnt so far is lost and cannot be brought back. Its texts are learnt by the next run.</source>
        <translation>Ce qu’elle a appris jusqu’ici est perdu et ne peut être récupéré. Ses textes sont appris par la passe suivante.</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Quoi apprendre</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Où calculer</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>bits par octet</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>{count} steps, from {first} to {last} bits a byte, lower is better</source>
        <translation>{count} étapes, de {first} à {last} bits par octet, plus bas est meilleur</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Afficher les messages précédents</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;Capturer…</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Brouillon</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>&amp;Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Pause learning</source>
        <translation>&amp;Suspendre l’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Resume learning</source>
        <translation>&amp;Reprendre l’apprentissage</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>Guardian Angel: locked</source>
        <translation>Guardian Angel&#xa0;: verrouillé</translation>
    </message>
    <message>
        <source>Guardian Angel: open</source>
        <translation>Guardian Angel&#xa0;: ouvert</translation>
    </message>
    <message>
        <source>Guardian Angel: open, learning is paused</source>
        <translation>Guardian Angel&#xa0;: ouvert, apprentissage en pause</translation>
    </message>
    <message>
        <source>Pause &amp;background work for an hour</source>
        <translation>Suspendre le travail en &amp;arrière-plan une heure</translation>
    </message>
    <message>
        <source>Resume &amp;background work</source>
        <translation>Reprendre le travail en &amp;arrière-plan</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>&amp;Trust it and add it</source>
        <translation>Faire &amp;confiance et ajouter</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Ajouter un fichier de modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Chats by</source>
        <translation>Dialogue par</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Do you trust where this file is from?</source>
        <translation>Faites-vous confiance à la provenance de ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>How it chats</source>
        <translation>Comment il dialogue</translation>
    </message>
    <message>
        <source>It is read by a process without network and without your keys. What it says of itself cannot be checked. It stays where it is.</source>
        <translation>Il est lu par un processus sans réseau et sans vos clés. Ce qu’il dit de lui-même ne peut être vérifié. Il reste où il est.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Dit être</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The name it has in the list of models</source>
        <translation>Le nom qu’il porte dans la liste des modèles</translation>
    </message>
    <message>
        <source>The template of the file</source>
        <translation>Le gabarit du fichier</translation>
    </message>
    <message>
        <source>The template of the file {problem}.</source>
        <translation>Le gabarit du fichier {problem}.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Comment l’appeler</translation>
    </message>
    <message>
        <source>no template: it continues text</source>
        <translation>aucun gabarit&#xa0;: il continue du texte</translation>
    </message>
    <message>
        <source>our own template {name}</source>
        <translation>notre propre gabarit {name}</translation>
    </message>
    <message>
        <source>the template of the file, run within limits</source>
        <translation>le gabarit du fichier, exécuté dans des limites</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>%n captures wait, and join your log when it opens.</source>
        <translation>
            <numerusform>%n capture attend et rejoindra votre journal à son ouverture.</numerusform>
            <numerusform>%n captures attendent et rejoindront votre journal à son ouverture.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New keys…</source>
        <translation>&amp;Nouvelles clés…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Everything is put under new keys, with a new passphrase and a new recovery code. Backups made before keep their former ones. The vault must be open nowhere else.</source>
        <translation>Tout est placé sous de nouvelles clés, avec une nouvelle phrase secrète et un nouveau code de récupération. Les sauvegardes antérieures gardent les anciens. Le coffre ne doit être ouvert nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Give the vault new keys</source>
        <translation>Donner de nouvelles clés au coffre</translation>
    </message>
    <message>
        <source>It is on your emergency sheet: seven groups of five. Dashes and capitals do not matter. Once the vault is open, choose a new passphrase on the page Privacy.</source>
        <translation>Il figure sur votre fiche de secours&#xa0;: sept groupes de cinq. Les tirets et les majuscules n’ont pas d’importance. Une fois le coffre ouvert, choisissez une nouvelle phrase secrète sur la page Confidentialité.</translation>
    </message>
    <message>
        <source>Open with the &amp;keyring</source>
        <translation>Ouvrir avec le &amp;trousseau</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de récupération</translation>
    </message>
    <message>
        <source>Put the vault under new keys, if somebody may have learnt the present ones</source>
        <translation>Placer le coffre sous de nouvelles clés, si quelqu’un a pu apprendre les actuelles</translation>
    </message>
    <message>
        <source>Putting everything under new keys…</source>
        <translation>Placement de tout sous de nouvelles clés…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not open the vault.</source>
        <translation>Le trousseau de ce bureau n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery code. The page Privacy turns the keyring off or on again.</source>
        <translation>Saisissez la phrase secrète ou le code de récupération. La page Confidentialité permet de désactiver ou de réactiver le trousseau.</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>Saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>Utiliser le code de &amp;récupération</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Your log is locked. Only you can open it.</source>
        <translation>Votre journal est verrouillé. Vous seul pouvez l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Corrected. The same question is answered so from now on.</source>
        <translation>Corrigé. La même question reçoit désormais cette réponse.</translation>
    </message>
    <message>
        <source>Endorsed.</source>
        <translation>Approuvé.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rejeté.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>&amp;Back to the text (Esc)</source>
        <translation>Re&amp;venir au texte (Échap)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurer cette version</translation>
    </message>
    <message>
        <source>Each pause in writing makes a version. None is ever lost.</source>
        <translation>Chaque pause dans l’écriture crée une version. Aucune n’est jamais perdue.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>From a document</source>
        <translation>D’un document</translation>
    </message>
    <message>
        <source>From someone unknown</source>
        <translation>D’une personne inconnue</translation>
    </message>
    <message>
        <source>From someone you know</source>
        <translation>D’une personne que vous connaissez</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Du web</translation>
    </message>
    <message>
        <source>Fused model</source>
        <translation>Modèle fusionné</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Racine de Merkle</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Caviardage</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Sauvetage</translation>
    </message>
    <message>
        <source>Self-model</source>
        <translation>Modèle de soi</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Passe d’entraînement</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Written by the model</source>
        <translation>Écrit par le modèle</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Écrit par vous</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>semaine du {day}</translation>
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
        <translation>À propos</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Menu (Alt+M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Brouillon</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>A reply to entry {seq}: {text}</source>
        <translation>Une réponse à l’entrée {seq}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Choose one. It becomes a document that you can go on with.</source>
        <translation>Choisissez-en un. Il devient un document que vous pouvez poursuivre.</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Choisir celui-ci</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>Choisir {name}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft from one sentence</source>
        <translation>Brouillon à partir d’une phrase</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Brouillon {number}</translation>
    </message>
    <message>
        <source>Drafts:</source>
        <translation>Brouillons&#xa0;:</translation>
    </message>
    <message>
        <source>For example: why I count mites in July</source>
        <translation>Par exemple&#xa0;: pourquoi je compte les acariens en juillet</translation>
    </message>
    <message>
        <source>How many drafts to choose from</source>
        <translation>Nombre de brouillons au choix</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>S&amp;top (Esc)</source>
        <translation>Arrêt&amp;er (Échap)</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Étape&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Stopped before there was a draft.</source>
        <translation>Arrêté avant qu’il y ait un brouillon.</translation>
    </message>
    <message>
        <source>The model plans, drafts, criticises and revises, in your voice. You decide what becomes of it.</source>
        <translation>Le modèle planifie, rédige, critique et révise, à votre façon. Vous décidez de ce qu’il en advient.</translation>
    </message>
    <message>
        <source>What is being written</source>
        <translation>Ce qui est en cours d’écriture</translation>
    </message>
    <message>
        <source>What it is about, in a sentence</source>
        <translation>De quoi il s’agit, en une phrase</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Quoi écrire</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>Go on with this one (&amp;{number})</source>
        <translation>Continuer avec celui-ci (&amp;{number})</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Download of {title}</source>
        <translation>Téléchargement de {title}</translation>
    </message>
    <message>
        <source>Go on with the download of {title}</source>
        <translation>Reprendre le téléchargement de {title}</translation>
    </message>
    <message>
        <source>Pause the download of {title}</source>
        <translation>Suspendre le téléchargement de {title}</translation>
    </message>
    <message>
        <source>Paused. {done} are kept, and it goes on from there.</source>
        <translation>En pause. {done} sont conservés, et le téléchargement reprendra de là.</translation>
    </message>
    <message>
        <source>Stop it, and delete what came of {title}</source>
        <translation>L’arrêter, et supprimer ce qui a été reçu de {title}</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Attend le précédent.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} · {speed} a second · {left} left</source>
        <translation>{done} · {speed} par seconde · {left} restant</translation>
    </message>
</context>
</TS>
