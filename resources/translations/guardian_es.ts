<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>&amp;Copiar para un informe de error</translation>
    </message>
    <message>
        <source>&amp;Examine this installation</source>
        <translation>&amp;Examinar esta instalación</translation>
    </message>
    <message>
        <source>About Guardian Angel</source>
        <translation>Acerca de Guardian Angel</translation>
    </message>
    <message>
        <source>Copied: versions, the machine and the latest unexpected errors.</source>
        <translation>Copiado: las versiones, el equipo y los últimos errores inesperados.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>How quickly the window answers</source>
        <translation>Rapidez con que responde la ventana</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Local first: your words, the model and what it learns from you stay on this machine.</source>
        <translation>Ante todo local: sus palabras, el modelo y lo que aprende de ellas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Looking at the installation, and starting the model once…</source>
        <translation>Examinando la instalación e iniciando el modelo una vez…</translation>
    </message>
    <message>
        <source>Not measured yet: that begins with the use of the window.</source>
        <translation>Sin medir todavía: empieza con el uso de la ventana.</translation>
    </message>
    <message>
        <source>Nothing you wrote is in it, and no path or name of yours. Paste it where you report the bug.</source>
        <translation>No contiene nada de lo escrito, ni rutas ni nombres personales. Puede pegarse donde se informe del error.</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Something does not work.</source>
        <translation>Algo no funciona.</translation>
    </message>
    <message>
        <source>The model starts in {seconds} s on {placement}.</source>
        <translation>El modelo se inicia en {seconds} s en {placement}.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Watched for {minutes} min of use. Longest wait: {longest} ms{where}. Waits over {limit} ms: {count}.</source>
        <translation>Observado durante {minutes} min de uso. Espera más larga: {longest} ms{where}. Esperas de más de {limit} ms: {count}.</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>What went wrong is noted in {file}, without anything you wrote.</source>
        <translation>Lo que falló queda anotado en {file}, sin nada de lo escrito.</translation>
    </message>
</context>
<context>
    <name>AdapterPanel</name>
    <message>
        <source>&amp;Compare blind…</source>
        <translation>&amp;Comparar a ciegas…</translation>
    </message>
    <message>
        <source>&amp;Fold into the model</source>
        <translation>I&amp;ntegrar en el modelo</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionar…</translation>
    </message>
    <message>
        <source>&amp;Use this adapter…</source>
        <translation>&amp;Usar este adaptador…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Adapter {name}</source>
        <translation>Adaptador {name}</translation>
    </message>
    <message>
        <source>Delete the &amp;folded model</source>
        <translation>Eliminar el modelo in&amp;tegrado</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Faster answers, for about as much disk as the base model takes</source>
        <translation>Respuestas más rápidas, a cambio de casi tanto disco como ocupa el modelo base</translation>
    </message>
    <message>
        <source>Folded into the model: {fast} tokens a second instead of {slow}.</source>
        <translation>Integrado en el modelo: {fast} tokens por segundo en lugar de {slow}.</translation>
    </message>
    <message>
        <source>It cannot be used any more: it learnt a text that was redacted.</source>
        <translation>Ya no se puede usar: aprendió un texto que se suprimió.</translation>
    </message>
    <message>
        <source>It cannot be used: the gate held it back.</source>
        <translation>No se puede usar: no superó la prueba de admisión.</translation>
    </message>
    <message>
        <source>It learnt a text that was redacted since; the next training leaves both behind.</source>
        <translation>Aprendió un texto que se suprimió después; el próximo entrenamiento deja atrás ambos.</translation>
    </message>
    <message>
        <source>It was learnt on another base model; use that model first.</source>
        <translation>Se aprendió sobre otro modelo base; hay que usar antes ese modelo.</translation>
    </message>
    <message>
        <source>Its weights were deleted to make room. Import them from a file if you exported it.</source>
        <translation>Sus pesos se eliminaron para liberar espacio. Si se exportó, se pueden importar desde un archivo.</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;Revertir…</translation>
    </message>
    <message>
        <source>This adapter</source>
        <translation>Este adaptador</translation>
    </message>
    <message>
        <source>What is known of this adapter</source>
        <translation>Lo que se sabe de este adaptador</translation>
    </message>
    <message>
        <source>{use} · {how} · made {when}</source>
        <translation>{use} · {how} · creado {when}</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>Adapter {name}, {use}, {how}, made {when}, gain {gain} bits a byte</source>
        <translation>Adaptador {name}, {use}, {how}, creado: {when}, mejora de {gain} bits por byte</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Merged of</source>
        <translation>Fusionado a partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Texts learnt</source>
        <translation>Textos aprendidos</translation>
    </message>
    <message>
        <source>Texts of its run</source>
        <translation>Textos de su ejecución</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Went on from</source>
        <translation>Continuación de</translation>
    </message>
    <message>
        <source>deleted to make room; its entry stays</source>
        <translation>eliminado para liberar espacio; su entrada permanece</translation>
    </message>
    <message>
        <source>everything anew</source>
        <translation>todo de nuevo</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>its weights are gone</source>
        <translation>sus pesos ya no existen</translation>
    </message>
    <message>
        <source>kept, {size}</source>
        <translation>conservados, {size}</translation>
    </message>
    <message>
        <source>made to hold</source>
        <translation>reforzado</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>no anotado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>admitido</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>el modelo base</translation>
    </message>
    <message>
        <source>what was new</source>
        <translation>lo que era nuevo</translation>
    </message>
    <message>
        <source>with commentary</source>
        <translation>con comentarios</translation>
    </message>
    <message>
        <source>{count} and what is not known</source>
        <translation>{count} y lo que no se conoce</translation>
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
        <translation>&amp;Importar un adaptador…</translation>
    </message>
    <message>
        <source>Adapter {name} is here, but the gate held it back.</source>
        <translation>El adaptador {name} está aquí, pero no superó la prueba de admisión.</translation>
    </message>
    <message>
        <source>Adapter {name} passed the test. It can be used now.</source>
        <translation>El adaptador {name} superó la prueba. Ya se puede usar.</translation>
    </message>
    <message>
        <source>Adapters (*.adapter)</source>
        <translation>Adaptadores (*.adapter)</translation>
    </message>
    <message>
        <source>Adapters (*.adapter);;All files (*)</source>
        <translation>Adaptadores (*.adapter);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file, another one than that of your vault. Who has both can write in your voice, and may get out of it what you wrote.</source>
        <translation>Elegir una frase de contraseña para el archivo, distinta de la de la bóveda. Quien tenga ambos puede escribir con su voz y quizá extraer de él lo que usted escribió.</translation>
    </message>
    <message>
        <source>Each run that ends makes one. Here you will see what each came from and what it gained.</source>
        <translation>Cada ejecución que termina crea uno. Aquí se verá de dónde salió cada uno y qué mejoró.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>Exportar el adaptador</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Folding an adapter in</source>
        <translation>Integrando un adaptador</translation>
    </message>
    <message>
        <source>From the oldest to the newest. A line: went on from. A dashed line: merged. Dotted frame: its weights were deleted. The frame in colour is in use.</source>
        <translation>Del más antiguo al más reciente. Línea: continuó a partir de otro. Línea discontinua: fusionado. Marco de puntos: se eliminaron sus pesos. El marco en color está en uso.</translation>
    </message>
    <message>
        <source>Give the passphrase the file was exported with. The gate tests the adapter before it can be used.</source>
        <translation>Escribir la frase de contraseña con la que se exportó el archivo. La prueba de admisión examina el adaptador antes de que se pueda usar.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>Importar un adaptador</translation>
    </message>
    <message>
        <source>Importing an adapter</source>
        <translation>Importando un adaptador</translation>
    </message>
    <message>
        <source>It answers at {fast} tokens a second instead of {slow}, once the setting “fused” is on and this adapter is in use.</source>
        <translation>Responde a {fast} tokens por segundo en lugar de {slow} cuando el ajuste «fused» está activado y este adaptador está en uso.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Lineage of the adapters</source>
        <translation>Linaje de los adaptadores</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>No adapter yet</source>
        <translation>Aún no hay adaptadores</translation>
    </message>
    <message>
        <source>The adapter is exported.</source>
        <translation>El adaptador se ha exportado.</translation>
    </message>
    <message>
        <source>The adapter is folded into the model.</source>
        <translation>El adaptador se ha integrado en el modelo.</translation>
    </message>
    <message>
        <source>The adapter itself stays and is used as before.</source>
        <translation>El adaptador se conserva y se usa como antes.</translation>
    </message>
    <message>
        <source>The folded model is deleted.</source>
        <translation>El modelo integrado se ha eliminado.</translation>
    </message>
    <message>
        <source>The merged adapter {name} passed and is in use.</source>
        <translation>El adaptador fusionado {name} superó la prueba y está en uso.</translation>
    </message>
    <message>
        <source>The merged adapter {name} was held back; nothing was changed.</source>
        <translation>El adaptador fusionado {name} no superó la prueba; no se cambió nada.</translation>
    </message>
    <message>
        <source>The weights of adapter {name} are back.</source>
        <translation>Los pesos del adaptador {name} están de vuelta.</translation>
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
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answer {number}</source>
        <translation>Respuesta {number}</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Respuestas en paralelo</translation>
    </message>
    <message>
        <source>Back to the conversation (Esc)</source>
        <translation>Volver a la conversación (Esc)</translation>
    </message>
    <message>
        <source>Base model, without your adapter</source>
        <translation>Modelo base, sin su adaptador</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>The others would have said nearly the same.</source>
        <translation>Las demás habrían dicho casi lo mismo.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>What your adapter changes</source>
        <translation>Qué cambia su adaptador</translation>
    </message>
    <message>
        <source>With your adapter</source>
        <translation>Con su adaptador</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>AutoLock</name>
    <message>
        <source>Idle time and the screen wait for work of the night.</source>
        <translation>La inactividad y la pantalla esperan al trabajo de la noche.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>At work: {names}.</source>
        <translation>En marcha: {names}.</translation>
    </message>
    <message>
        <source>Brings distant entries of your log together each night, and keeps the best.</source>
        <translation>Junta cada noche entradas distantes de su registro y conserva lo mejor.</translation>
    </message>
    <message>
        <source>Brings you the insights of the night once a day.</source>
        <translation>Le trae una vez al día las ideas de la noche.</translation>
    </message>
    <message>
        <source>Daydreaming</source>
        <translation>Soñar despierto</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Due, and done as soon as nobody is at the machine: {names}.</source>
        <translation>Pendiente; se hará en cuanto no haya nadie ante el equipo: {names}.</translation>
    </message>
    <message>
        <source>Everything is off.</source>
        <translation>Todo está desactivado.</translation>
    </message>
    <message>
        <source>Last done: {last}</source>
        <translation>Hecho por última vez: {last}</translation>
    </message>
    <message>
        <source>Last done: {last} · due now</source>
        <translation>Hecho por última vez: {last} · pendiente ahora</translation>
    </message>
    <message>
        <source>Last done: {last} · next: {next}</source>
        <translation>Hecho por última vez: {last} · la próxima: {next}</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Learns each night from what is new in your log; a gate decides whether it is used.</source>
        <translation>Aprende cada noche de lo nuevo de su registro; una comprobación decide si se usa.</translation>
    </message>
    <message>
        <source>Nothing is due. Next: {name}, {time}.</source>
        <translation>No hay nada pendiente. Lo próximo: {name}, {time}.</translation>
    </message>
    <message>
        <source>Paused until {time}. Nothing begins by itself before that.</source>
        <translation>En pausa hasta {time}. Antes no empieza nada por sí solo.</translation>
    </message>
    <message>
        <source>The vault does not lock by idle time. If the screen locks it, what is due waits until you open it.</source>
        <translation>La bóveda no se bloquea por inactividad. Si la bloquea la pantalla, lo pendiente espera a que usted la abra.</translation>
    </message>
    <message>
        <source>The vault locks itself after {minutes} idle minutes and with the screen. What is due then waits until you open it again, so most nights are missed.</source>
        <translation>La bóveda se bloquea tras {minutes} minutos de inactividad y con la pantalla. Lo pendiente espera entonces a que usted la abra, así que se pierde la mayoría de las noches.</translation>
    </message>
    <message>
        <source>While work of the night is due or goes on, idle time and the lock of the screen wait for it, at the longest until the quiet hours end, by day four hours. Then the vault locks.</source>
        <translation>Mientras haya trabajo nocturno pendiente o en marcha, la inactividad y el bloqueo de la pantalla lo esperan, como mucho hasta que acaben las horas tranquilas, de día cuatro horas. Después se bloquea la bóveda.</translation>
    </message>
    <message>
        <source>checks and backups</source>
        <translation>comprobaciones y copias de seguridad</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Checks and backups</source>
        <translation>Comprobaciones y copias de seguridad</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Nothing has run by itself yet.</source>
        <translation>Todavía no se ha hecho nada por sí solo.</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>El trabajo de la noche</translation>
    </message>
    <message>
        <source>To the &amp;settings</source>
        <translation>A los a&amp;justes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What it does by itself while nobody is at the machine. Whoever comes back finds it free.</source>
        <translation>Lo que hace por sí solo mientras no hay nadie ante el equipo. Quien vuelve lo encuentra libre.</translation>
    </message>
    <message>
        <source>What ran lately</source>
        <translation>Lo que se ha hecho últimamente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{name} has ended</source>
        <translation>{name}: terminado</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Hacer una copia ahora…</translation>
    </message>
    <message>
        <source>A backup is made each day in {folder}, checked whole, and kept for a year at most.</source>
        <translation>Cada día se hace una copia de seguridad en {folder}, se comprueba entera y se conserva un año como máximo.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar la copia en</translation>
    </message>
    <message>
        <source>Backed up {count} entries, and checked the whole file.</source>
        <translation>Copia de {count} entradas hecha y archivo completo comprobado.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>Copias de seguridad hechas</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Ele&amp;gir carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder for daily backups</source>
        <translation>Elegir una carpeta para las copias diarias</translation>
    </message>
    <message>
        <source>Making and checking it…</source>
        <translation>Haciéndola y comprobándola…</translation>
    </message>
    <message>
        <source>No folder is chosen, so no daily backups are made. Best is a folder on another drive.</source>
        <translation>No se ha elegido ninguna carpeta, por lo que no se hacen copias diarias. Lo mejor es una carpeta en otra unidad.</translation>
    </message>
    <message>
        <source>These sealed files are damaged and missing from it: {names}.</source>
        <translation>Estos archivos sellados están dañados y faltan en ella: {names}.</translation>
    </message>
    <message>
        <source>To restore one, start the app on a machine or in a folder without a vault and choose &quot;I have a backup&quot;. It opens with the passphrase or the recovery code of the day it was made, and never overwrites a vault.</source>
        <translation>Para restaurar una, iniciar la aplicación en un equipo o una carpeta sin bóveda y elegir «Tengo una copia de seguridad». Se abre con la frase de contraseña o el código de recuperación del día en que se hizo, y nunca sobrescribe una bóveda.</translation>
    </message>
    <message>
        <source>not where it was written</source>
        <translation>no está donde se escribió</translation>
    </message>
    <message>
        <source>removed to make room</source>
        <translation>eliminada para liberar espacio</translation>
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
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>at work</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>backup, each day</source>
        <translation>copia de seguridad, cada día</translation>
    </message>
    <message>
        <source>check, each day</source>
        <translation>comprobación, cada día</translation>
    </message>
    <message>
        <source>daydreaming, each night</source>
        <translation>soñar despierto, cada noche</translation>
    </message>
    <message>
        <source>digest, each morning</source>
        <translation>resumen, cada mañana</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>full check, each week</source>
        <translation>comprobación completa, cada semana</translation>
    </message>
    <message>
        <source>learning, each night</source>
        <translation>aprendizaje, cada noche</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>one entry that stands for all before it, each day</source>
        <translation>una entrada que responde por todas las anteriores, cada día</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>removal of old backups, each day</source>
        <translation>eliminación de copias antiguas, cada día</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>&amp;Do now what is due</source>
        <translation>Hacer &amp;ahora lo pendiente</translation>
    </message>
    <message>
        <source>Done by itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Not done: {names}.</source>
        <translation>Sin hacer: {names}.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Up and Down read it row by row</source>
        <translation>Arriba y Abajo lo leen fila por fila</translation>
    </message>
    <message>
        <source>What is done by itself</source>
        <translation>Qué se hace de forma automática</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>Aceptado por usted</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Corregido por usted</translation>
    </message>
    <message>
        <source>Endorsed by you</source>
        <translation>Aprobado por usted</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grado de seguridad</translation>
    </message>
    <message>
        <source>How sure the model was is not known of this answer.</source>
        <translation>No se sabe qué grado de seguridad tenía el modelo en esta respuesta.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Length and speed</source>
        <translation>Longitud y velocidad</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Not answered. A answers it.</source>
        <translation>Sin respuesta. La tecla A la responde.</translation>
    </message>
    <message>
        <source>Of its last {count} answers, {share} % were surer.</source>
        <translation>De sus últimas {count} respuestas, el {share} % fueron más seguras.</translation>
    </message>
    <message>
        <source>On average it chose among about {choices} equally likely pieces of words ({nats} nats a token).</source>
        <translation>En promedio eligió entre unos {choices} fragmentos de palabra igual de probables ({nats} nats por token).</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Rechazado por usted</translation>
    </message>
    <message>
        <source>The first {count} turns of this conversation were not shown to the model.</source>
        <translation>Los primeros {count} turnos de esta conversación no se mostraron al modelo.</translation>
    </message>
    <message>
        <source>This says how steady the model was, not whether the answer is true.</source>
        <translation>Esto indica la firmeza del modelo, no si la respuesta es cierta.</translation>
    </message>
    <message>
        <source>To compare, {least} longer answers of this model are needed; there are {count}.</source>
        <translation>Para comparar se necesitan {least} respuestas más largas de este modelo; hay {count}.</translation>
    </message>
    <message>
        <source>Why it was cut</source>
        <translation>Por qué se cortó</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>You, {when}: {text}</source>
        <translation>Usted, {when}: {text}</translation>
    </message>
    <message>
        <source>about as sure as usual</source>
        <translation>casi tan seguro como de costumbre</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>modelo base</translation>
    </message>
    <message>
        <source>cut off at its longest</source>
        <translation>cortado al alcanzar la longitud máxima</translation>
    </message>
    <message>
        <source>cut off where it began to repeat itself</source>
        <translation>cortado donde empezó a repetirse</translation>
    </message>
    <message>
        <source>cut off: the context is full</source>
        <translation>cortado: el contexto está lleno</translation>
    </message>
    <message>
        <source>cut: {problem}</source>
        <translation>cortado: {problem}</translation>
    </message>
    <message>
        <source>less sure than in most of its answers</source>
        <translation>menos seguro que en la mayoría de sus respuestas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none: these are your own words</source>
        <translation>ninguno: estas son sus propias palabras</translation>
    </message>
    <message>
        <source>not all of it fitted into the model&apos;s context</source>
        <translation>no todo cupo en el contexto del modelo</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>detenido por usted</translation>
    </message>
    <message>
        <source>surer than in most of its answers</source>
        <translation>más seguro que en la mayoría de sus respuestas</translation>
    </message>
    <message>
        <source>your own correction, word for word</source>
        <translation>su propia corrección, palabra por palabra</translation>
    </message>
    <message>
        <source>{count} tokens did not fit into the model&apos;s context.</source>
        <translation>{count} tokens no cupieron en el contexto del modelo.</translation>
    </message>
    <message>
        <source>{tokens} tokens in {seconds} s, {rate} a second</source>
        <translation>{tokens} tokens en {seconds} s, {rate} por segundo</translation>
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
        <translation>Mostrar u ocultar la lista de conversaciones (F9)</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check how &amp;much:</source>
        <translation>Cuánto co&amp;mprobar:</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything: also every index and every sealed file</source>
        <translation>Todo: también cada índice y cada archivo sellado</translation>
    </message>
    <message>
        <source>How much to check</source>
        <translation>Cuánto comprobar</translation>
    </message>
    <message>
        <source>It was not checked yet. That is done each day by itself.</source>
        <translation>Aún no se ha comprobado. Se hace cada día de forma automática.</translation>
    </message>
    <message>
        <source>Quick: the newest entries and the mark of the last one</source>
        <translation>Rápida: las entradas más recientes y la marca de la última</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, none changed or missing.</source>
        <translation>El registro está íntegro: {count} entradas, ninguna cambiada ni ausente.</translation>
    </message>
    <message>
        <source>The log: every entry, its chain and its encryption</source>
        <translation>El registro: cada entrada, su cadena y su cifrado</translation>
    </message>
    <message>
        <source>The vault is damaged. Nothing was changed.</source>
        <translation>La bóveda está dañada. No se cambió nada.</translation>
    </message>
    <message>
        <source>The vault is whole: {count} entries, none changed or missing.</source>
        <translation>La bóveda está íntegra: {count} entradas, ninguna cambiada ni ausente.</translation>
    </message>
    <message>
        <source>{what} was last checked by itself {time}: {reason}</source>
        <translation>{what}: última comprobación automática {time}: {reason}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>CitationPanel</name>
    <message>
        <source>Close the entry (Esc)</source>
        <translation>Cerrar la entrada (Esc)</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>Entrada {seq}</translation>
    </message>
    <message>
        <source>Open in the log</source>
        <translation>Abrir en el registro</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texto de la entrada</translation>
    </message>
    <message>
        <source>This entry was redacted; nothing is left of its text.</source>
        <translation>El texto de esta entrada se suprimió; no queda nada de él.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;Capturar…</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>B&amp;uscar una orden…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>&amp;Importar notas…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Chec&amp;k the log</source>
        <translation>Comp&amp;robar el registro</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source> pairs</source>
        <translation> pares</translation>
    </message>
    <message>
        <source>Both go on from openings of your own texts. You read two continuations without names and choose; whose they are is shown after each choice. Nothing is learnt from this.</source>
        <translation>Ambos continúan a partir de comienzos de sus propios textos. Se leen dos continuaciones sin nombre y se elige una; de quién son se muestra después de cada elección. De esto no se aprende nada.</translation>
    </message>
    <message>
        <source>Compare &amp;blind</source>
        <translation>Comparar a &amp;ciegas</translation>
    </message>
    <message>
        <source>How many pairs</source>
        <translation>Cuántos pares</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>La segunda</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: the first run makes an adapter.</source>
        <translation>Aún no hay nada que comparar: la primera ejecución crea un adaptador.</translation>
    </message>
    <message>
        <source>Which one sounds like you?</source>
        <translation>¿Cuál suena más a usted?</translation>
    </message>
    <message>
        <source>Writing pairs to compare</source>
        <translation>Escribiendo pares para comparar</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>el modelo base</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>(redacted)</source>
        <translation>(suprimido)</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nueva conversación</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Nothing found. Every word has to be in one question or answer.</source>
        <translation>No se encontró nada. Todas las palabras tienen que estar en una misma pregunta o respuesta.</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Las conversaciones aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> Entry {of} stands for it.</source>
        <translation> La entrada {of} la representa.</translation>
    </message>
    <message>
        <source> The gain may be chance.</source>
        <translation> La mejora puede deberse al azar.</translation>
    </message>
    <message>
        <source> and has forgotten nothing</source>
        <translation> y no ha olvidado nada</translation>
    </message>
    <message>
        <source> and {problems} more problems</source>
        <translation> y {problems} problemas más</translation>
    </message>
    <message>
        <source> than the former base model with its adapter</source>
        <translation> que el modelo base anterior con su adaptador</translation>
    </message>
    <message>
        <source> {name} is not used: this build of llama.cpp has no support for it.</source>
        <translation> {name} no se usa: esta compilación de llama.cpp no lo admite.</translation>
    </message>
    <message>
        <source>, and {own} of what you wrote</source>
        <translation>, y {own} de lo que usted escribió</translation>
    </message>
    <message>
        <source>, but lies on the same drive as the vault</source>
        <translation>, pero está en la misma unidad que la bóveda</translation>
    </message>
    <message>
        <source>, which may be chance</source>
        <translation>, lo que puede deberse al azar</translation>
    </message>
    <message>
        <source>; all of that is the genre, not you</source>
        <translation>; todo eso es el género, no usted</translation>
    </message>
    <message>
        <source>; left out, because damaged: {left_out}</source>
        <translation>; omitido por estar dañado: {left_out}</translation>
    </message>
    <message>
        <source>; of another author {control}</source>
        <translation>; de otro autor, {control}</translation>
    </message>
    <message>
        <source>; the draft follows your sentence alone</source>
        <translation>; el borrador sigue solo su frase</translation>
    </message>
    <message>
        <source>; {own} of that is you, not the genre</source>
        <translation>; {own} de eso es usted, no el género</translation>
    </message>
    <message>
        <source>A PDF of this document could not show: {left_out}.</source>
        <translation>Un PDF de este documento no podría mostrar: {left_out}.</translation>
    </message>
    <message>
        <source>A commentary must name the entries it is about, and they must all be there.</source>
        <translation>Un comentario debe nombrar las entradas sobre las que trata, y todas deben existir.</translation>
    </message>
    <message>
        <source>A document is not written as {form}.</source>
        <translation>Un documento no se escribe como {form}.</translation>
    </message>
    <message>
        <source>A free suggestion needs an instruction.</source>
        <translation>Una sugerencia libre necesita una instrucción.</translation>
    </message>
    <message>
        <source>A later release made this backup.</source>
        <translation>Una versión posterior hizo esta copia de seguridad.</translation>
    </message>
    <message>
        <source>A later release made this vault (format {number}).</source>
        <translation>Una versión posterior creó esta bóveda (formato {number}).</translation>
    </message>
    <message>
        <source>A later release wrote this adapter file.</source>
        <translation>Una versión posterior escribió este archivo de adaptador.</translation>
    </message>
    <message>
        <source>A later release wrote this export.</source>
        <translation>Una versión posterior escribió esta exportación.</translation>
    </message>
    <message>
        <source>A later release wrote this log.</source>
        <translation>Una versión posterior escribió este registro.</translation>
    </message>
    <message>
        <source>A long passage of others is shortened to its beginning and its end.</source>
        <translation>Un pasaje largo de otras personas se acorta a su principio y su final.</translation>
    </message>
    <message>
        <source>A merge needs two adapters or more, each once.</source>
        <translation>Para fusionar hacen falta dos adaptadores o más, cada uno una sola vez.</translation>
    </message>
    <message>
        <source>A model is loaded already.</source>
        <translation>Ya hay un modelo cargado.</translation>
    </message>
    <message>
        <source>A newer version of the same text is learnt.</source>
        <translation>Se aprende una versión más reciente del mismo texto.</translation>
    </message>
    <message>
        <source>A process began to learn, and there is room for one such thing at a time.</source>
        <translation>Un proceso ha empezado a aprender, y solo hay sitio para una cosa así a la vez.</translation>
    </message>
    <message>
        <source>A program wrote it; it is read, not learnt.</source>
        <translation>Lo escribió un programa; se lee, no se aprende.</translation>
    </message>
    <message>
        <source>A quiet day: no insight passed the bar.</source>
        <translation>Un día tranquilo: ninguna idea superó el listón.</translation>
    </message>
    <message>
        <source>A redaction needs a reason.</source>
        <translation>Para suprimir un texto hace falta un motivo.</translation>
    </message>
    <message>
        <source>A reply needs the entry it replies to.</source>
        <translation>Una respuesta necesita la entrada a la que responde.</translation>
    </message>
    <message>
        <source>A report is an HTML or a PDF file.</source>
        <translation>Un informe es un archivo HTML o PDF.</translation>
    </message>
    <message>
        <source>A step of this draft was redacted.</source>
        <translation>Se suprimió el texto de un paso de este borrador.</translation>
    </message>
    <message>
        <source>A tag is one word: a letter first, then letters, digits, - or /.</source>
        <translation>Una etiqueta es una sola palabra: primero una letra, después letras, cifras, - o /.</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>Una sola palabra es fácil de adivinar.</translation>
    </message>
    <message>
        <source>About {count} tokens of the {name} did not fit.</source>
        <translation>Unos {count} tokens de {name} no cupieron.</translation>
    </message>
    <message>
        <source>Accept them on its page, fetch the file with your browser, then `guardian models add FILE`.</source>
        <translation>Aceptarlas en su página, descargar el archivo con el navegador y después `guardian models add FILE`.</translation>
    </message>
    <message>
        <source>Adapter {adapter} did not pass the gate: {reason}</source>
        <translation>El adaptador {adapter} no superó la prueba de admisión: {reason}</translation>
    </message>
    <message>
        <source>Adapter {adapter} is here already.</source>
        <translation>El adaptador {adapter} ya está aquí.</translation>
    </message>
    <message>
        <source>Adapter {adapter} learnt a text that was redacted.</source>
        <translation>El adaptador {adapter} aprendió un texto que se suprimió.</translation>
    </message>
    <message>
        <source>Adapter {adapter} was learnt on another base model.</source>
        <translation>El adaptador {adapter} se aprendió sobre otro modelo base.</translation>
    </message>
    <message>
        <source>Adapter {chosen} learnt a text that was redacted.</source>
        <translation>El adaptador {chosen} aprendió un texto que se suprimió.</translation>
    </message>
    <message>
        <source>Adapter {chosen} was learnt on another base model.</source>
        <translation>El adaptador {chosen} se aprendió sobre otro modelo base.</translation>
    </message>
    <message>
        <source>Adapter {id} learnt a text that was redacted.</source>
        <translation>El adaptador {id} aprendió un texto que se suprimió.</translation>
    </message>
    <message>
        <source>Adapter {id} was learnt on another base model.</source>
        <translation>El adaptador {id} se aprendió sobre otro modelo base.</translation>
    </message>
    <message>
        <source>Adapter {name} was learnt on another base model.</source>
        <translation>El adaptador {name} se aprendió sobre otro modelo base.</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>Añada una o dos palabras. Mejor si son poco comunes.</translation>
    </message>
    <message>
        <source>Add it again when it is complete.</source>
        <translation>Añadirlo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>Add it again with one of our own, `guardian models add {file} --template NAME`: {value}. The last is for models that have not learnt to chat.</source>
        <translation>Añadirlo de nuevo con una de las nuestras, `guardian models add {file} --template NAME`: {value}. La última es para modelos que no han aprendido a conversar.</translation>
    </message>
    <message>
        <source>Add one or two random words.</source>
        <translation>Añadir una o dos palabras al azar.</translation>
    </message>
    <message>
        <source>Against an author who writes about the same things this says more.</source>
        <translation>Frente a un autor que escribe sobre lo mismo, esto dice más.</translation>
    </message>
    <message>
        <source>All were decided, or the text has changed.</source>
        <translation>Todos estaban decididos o el texto ha cambiado.</translation>
    </message>
    <message>
        <source>All {head_seq} entries are as they were written.</source>
        <translation>Las {head_seq} entradas están tal como se escribieron.</translation>
    </message>
    <message>
        <source>All {layers} layers on {names}: {whole_bytes} needed.</source>
        <translation>Las {layers} capas en {names}: se necesitan {whole_bytes}.</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>Todo en mayúsculas es casi tan fácil de adivinar como todo en minúsculas.</translation>
    </message>
    <message>
        <source>An adapter is wanted that is not loaded.</source>
        <translation>Se pide un adaptador que no está cargado.</translation>
    </message>
    <message>
        <source>An attachment of entry {seq} was damaged when it was exported.</source>
        <translation>Un adjunto de la entrada {seq} estaba dañado cuando se exportó.</translation>
    </message>
    <message>
        <source>An earlier text is nearly the same; the first one is learnt.</source>
        <translation>Un texto anterior es casi igual; se aprende el primero.</translation>
    </message>
    <message>
        <source>An earlier text says the same in the same words; the first one is learnt.</source>
        <translation>Un texto anterior dice lo mismo con las mismas palabras; se aprende el primero.</translation>
    </message>
    <message>
        <source>An edit of document {seq} is missing before entry {seq1}.</source>
        <translation>Falta una edición del documento {seq} antes de la entrada {seq1}.</translation>
    </message>
    <message>
        <source>Another process daydreams already.</source>
        <translation>Otro proceso ya está soñando despierto.</translation>
    </message>
    <message>
        <source>Another process does what is due just now.</source>
        <translation>Otro proceso está haciendo ahora mismo lo que toca.</translation>
    </message>
    <message>
        <source>Another process has held the log for over {TIMEOUT_S} seconds.</source>
        <translation>Otro proceso retiene el registro desde hace más de {TIMEOUT_S} segundos.</translation>
    </message>
    <message>
        <source>Another process is adding or removing a model.</source>
        <translation>Otro proceso está añadiendo o eliminando un modelo.</translation>
    </message>
    <message>
        <source>Another process is bringing the log to the present format.</source>
        <translation>Otro proceso está actualizando el registro al formato actual.</translation>
    </message>
    <message>
        <source>Another process is learning already.</source>
        <translation>Otro proceso ya está aprendiendo.</translation>
    </message>
    <message>
        <source>Another process is learning or caring for this vault.</source>
        <translation>Otro proceso está aprendiendo o cuidando de esta bóveda.</translation>
    </message>
    <message>
        <source>Another process is making a backup.</source>
        <translation>Otro proceso está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another process is making a vault in {folder}.</source>
        <translation>Otro proceso está creando una bóveda en {folder}.</translation>
    </message>
    <message>
        <source>Another process is making this vault or changing its keys.</source>
        <translation>Otro proceso está creando esta bóveda o cambiando sus claves.</translation>
    </message>
    <message>
        <source>Another process is putting a new log in place.</source>
        <translation>Otro proceso está poniendo en su sitio un registro nuevo.</translation>
    </message>
    <message>
        <source>Another process is reading the log, so its file could not be checked.</source>
        <translation>Otro proceso está leyendo el registro, así que no se pudo comprobar su archivo.</translation>
    </message>
    <message>
        <source>Another process learns just now.</source>
        <translation>Otro proceso está aprendiendo ahora.</translation>
    </message>
    <message>
        <source>Another process makes or checks a backup.</source>
        <translation>Otro proceso hace o comprueba una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another process makes or restores a vault here.</source>
        <translation>Otro proceso crea o restaura una bóveda aquí.</translation>
    </message>
    <message>
        <source>Another vault has an adapter of the same name.</source>
        <translation>Otra bóveda tiene un adaptador con el mismo nombre.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Preguntar de nuevo.</translation>
    </message>
    <message>
        <source>Ask again: it is started anew.</source>
        <translation>Preguntar de nuevo: se inicia otra vez.</translation>
    </message>
    <message>
        <source>Ask again; if it stays, restart.</source>
        <translation>Preguntar de nuevo; si continúa, reiniciar.</translation>
    </message>
    <message>
        <source>Ask again; the question is kept.</source>
        <translation>Preguntar de nuevo; la pregunta se conserva.</translation>
    </message>
    <message>
        <source>Ask for 1 to {ALTERNATIVES}.</source>
        <translation>Pedir de 1 a {ALTERNATIVES}.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pedir una nueva.</translation>
    </message>
    <message>
        <source>Ask for a new suggestion to change your mind.</source>
        <translation>Pedir una sugerencia nueva para cambiar de opinión.</translation>
    </message>
    <message>
        <source>Ask for a new suggestion.</source>
        <translation>Pedir una sugerencia nueva.</translation>
    </message>
    <message>
        <source>Ask for a simpler form.</source>
        <translation>Pedir una forma más sencilla.</translation>
    </message>
    <message>
        <source>Ask for another completion.</source>
        <translation>Pedir otra continuación.</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>Preguntarlo de nuevo.</translation>
    </message>
    <message>
        <source>Ask something else.</source>
        <translation>Preguntar otra cosa.</translation>
    </message>
    <message>
        <source>Asked to go on from your texts, it said at most {run} words on end as they stand there</source>
        <translation>Al pedirle que continuara sus textos, dijo como mucho {run} palabras seguidas tal como están allí</translation>
    </message>
    <message>
        <source>Attach it again once nothing writes to it.</source>
        <translation>Adjuntarlo de nuevo cuando nada escriba en él.</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>Evite fechas y años relacionados con usted.</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>Evite los años recientes.</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>Evite palabras y caracteres repetidos.</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>Evite las secuencias.</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>Evite años relacionados con usted.</translation>
    </message>
    <message>
        <source>Backups kept: {doomed}, removed: {doomed1}.</source>
        <translation>Copias de seguridad conservadas: {doomed}; eliminadas: {doomed1}.</translation>
    </message>
    <message>
        <source>Begin another draft.</source>
        <translation>Empezar otro borrador.</translation>
    </message>
    <message>
        <source>Bits per byte of {count}, lower is better. {shown}.</source>
        <translation>Bits por byte de {count}; cuanto menos, mejor. {shown}.</translation>
    </message>
    <message>
        <source>By style alone your texts cannot be told from others&apos; surely enough to judge its own.</source>
        <translation>Solo por el estilo, sus textos no se distinguen de los ajenos con la seguridad necesaria para juzgar los del modelo.</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>Las mayúsculas no ayudan mucho.</translation>
    </message>
    <message>
        <source>Check again once it has ended.</source>
        <translation>Comprobar de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Check its permissions and import again.</source>
        <translation>Comprobar sus permisos e importar de nuevo.</translation>
    </message>
    <message>
        <source>Check that it can be read.</source>
        <translation>Comprobar que se pueda leer.</translation>
    </message>
    <message>
        <source>Check that it is the right folder or file. What can be read: {known}.</source>
        <translation>Comprobar que sea la carpeta o el archivo correcto. Lo que se puede leer: {known}.</translation>
    </message>
    <message>
        <source>Check that it is there and can be read.</source>
        <translation>Comprobar que esté ahí y se pueda leer.</translation>
    </message>
    <message>
        <source>Check that the cache folder can be written.</source>
        <translation>Comprobar que se pueda escribir en la carpeta de caché.</translation>
    </message>
    <message>
        <source>Check the cache folder.</source>
        <translation>Comprobar la carpeta de caché.</translation>
    </message>
    <message>
        <source>Check the file and its rights.</source>
        <translation>Comprobar el archivo y sus permisos.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock and try again, or type the recovery code instead.</source>
        <translation>Comprobar la distribución del teclado y Bloq Mayús e intentarlo de nuevo, o escribir en su lugar el código de recuperación.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Comprobar la red e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>Comprobar la ruta e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a backup that you may read, and check the drives.</source>
        <translation>Elegir una copia de seguridad que se pueda leer y comprobar las unidades.</translation>
    </message>
    <message>
        <source>Choose a base model from the list in the settings.</source>
        <translation>Elegir un modelo base de la lista de los ajustes.</translation>
    </message>
    <message>
        <source>Choose a file that `adapters export` wrote.</source>
        <translation>Elegir un archivo escrito por `adapters export`.</translation>
    </message>
    <message>
        <source>Choose a file that `guardian backup` made.</source>
        <translation>Elegir un archivo hecho por `guardian backup`.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Elegir un archivo con permiso de lectura.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere, best on another drive.</source>
        <translation>Elegir una carpeta en otro lugar, mejor en otra unidad.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere.</source>
        <translation>Elegir una carpeta en otro lugar.</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>Elegir una carpeta propia.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation>Elegir una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elegir una carpeta con permiso de escritura.</translation>
    </message>
    <message>
        <source>Choose a folder with --home.</source>
        <translation>Elegir una carpeta con --home.</translation>
    </message>
    <message>
        <source>Choose a local disk.</source>
        <translation>Elegir un disco local.</translation>
    </message>
    <message>
        <source>Choose a model file that ends in .gguf.</source>
        <translation>Elegir un archivo de modelo que termine en .gguf.</translation>
    </message>
    <message>
        <source>Choose a model of this release&apos;s catalogue.</source>
        <translation>Elegir un modelo del catálogo de esta versión.</translation>
    </message>
    <message>
        <source>Choose a name that is not taken.</source>
        <translation>Elegir un nombre que no esté ocupado.</translation>
    </message>
    <message>
        <source>Choose a new folder for the salvaged vault.</source>
        <translation>Elegir una carpeta nueva para la bóveda rescatada.</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is overwritten.</source>
        <translation>Elegir una carpeta nueva; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Choose a new passphrase: guardian passphrase change.</source>
        <translation>Elegir una frase de contraseña nueva: guardian passphrase change.</translation>
    </message>
    <message>
        <source>Choose a smaller context (`guardian settings set context_tokens`) or a smaller model (`guardian models list`).</source>
        <translation>Elegir un contexto más pequeño (`guardian settings set context_tokens`) o un modelo más pequeño (`guardian models list`).</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <translation>Elegir un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Choose an empty vault.</source>
        <translation>Elegir una bóveda vacía.</translation>
    </message>
    <message>
        <source>Choose another file, or fetch it again.</source>
        <translation>Elegir otro archivo o descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elegir otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or check the drive.</source>
        <translation>Elegir otra carpeta o comprobar la unidad.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elegir otro modelo.</translation>
    </message>
    <message>
        <source>Choose another name, or say --force to replace it.</source>
        <translation>Elegir otro nombre o indicar --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Elegir otro nombre o indicar que se puede reemplazar.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Elegir otro nombre; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Choose another place, or check the drive.</source>
        <translation>Elegir otro lugar o comprobar la unidad.</translation>
    </message>
    <message>
        <source>Choose another template for it, or another model.</source>
        <translation>Elegir otra plantilla para él u otro modelo.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elegir otro.</translation>
    </message>
    <message>
        <source>Choose from {MEMORY_MIB} to {MEMORY_MIB1} MiB.</source>
        <translation>Elegir de {MEMORY_MIB} a {MEMORY_MIB1} MiB.</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>Elegir una de estas opciones: {known}.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Elegir una de estas opciones: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of {value}.</source>
        <translation>Elegir una de estas opciones: {value}.</translation>
    </message>
    <message>
        <source>Choose one with at least 12 characters.</source>
        <translation>Elegir una de al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>Choose the base model it was learnt on, or train again.</source>
        <translation>Elegir el modelo base sobre el que se aprendió o entrenar de nuevo.</translation>
    </message>
    <message>
        <source>Choose what `adapters export` wrote.</source>
        <translation>Elegir lo que escribió `adapters export`.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller base model, then train again: the run goes on from its last saved state.</source>
        <translation>Cerrar otros programas o elegir un modelo base más pequeño y entrenar de nuevo: la ejecución continúa desde su último estado guardado.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller base model or another --device.</source>
        <translation>Cerrar otros programas, elegir un modelo base más pequeño u otro --device.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller base model, or give --method lora.</source>
        <translation>Cerrar otros programas, elegir un modelo base más pequeño o indicar --method lora.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller context (`guardian settings set context_tokens`).</source>
        <translation>Cerrar otros programas o elegir un contexto más pequeño (`guardian settings set context_tokens`).</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Cerrar algunos programas e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Close the other window or command, then try again. Nothing was lost.</source>
        <translation>Cerrar la otra ventana u orden e intentarlo de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Close the window and other commands, then try again.</source>
        <translation>Cerrar la ventana y las demás órdenes e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Close what uses it and try again.</source>
        <translation>Cerrar lo que lo usa e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Commentary by the model on [{seq}] ({name}):</source>
        <translation>Comentario del modelo sobre [{seq}] ({name}):</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>Los nombres y apellidos comunes son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Compare every group with your sheet.</source>
        <translation>Comparar cada grupo con la hoja.</translation>
    </message>
    <message>
        <source>Compare it with your sheet.</source>
        <translation>Compararlo con la hoja.</translation>
    </message>
    <message>
        <source>Compare two adapters, or one with `base`.</source>
        <translation>Comparar dos adaptadores, o uno con `base`.</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>Conectar la unidad en la que está o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Connect the drive they are on. If you removed them, choose the folder again: `guardian settings set {FOLDER}`.</source>
        <translation>Conectar la unidad en la que están. Si se eliminaron a propósito, elegir la carpeta de nuevo: `guardian settings set {FOLDER}`.</translation>
    </message>
    <message>
        <source>Damage was found: {problems}.</source>
        <translation>Se encontraron daños: {problems}.</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>Las fechas suelen ser fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Daydream when that has ended.</source>
        <translation>Sueñe despierto cuando haya terminado.</translation>
    </message>
    <message>
        <source>Daydreaming is off (setting daydream).</source>
        <translation>Soñar despierto está desactivado (ajuste daydream).</translation>
    </message>
    <message>
        <source>Delete {path} and add the files again; the files themselves are untouched.</source>
        <translation>Eliminar {path} y añadir los archivos de nuevo; los archivos en sí no se han tocado.</translation>
    </message>
    <message>
        <source>Delete {path} and fetch it again (`make run` for the embedded model); if it is your own, add it again.</source>
        <translation>Eliminar {path} y descargarlo de nuevo (`make run` para el modelo incluido); si es propio, añadirlo de nuevo.</translation>
    </message>
    <message>
        <source>Do not use another.</source>
        <translation>No usar otro.</translation>
    </message>
    <message>
        <source>Document {seq} was changed in the same place since version {version}.</source>
        <translation>El documento {seq} se cambió en el mismo lugar desde la versión {version}.</translation>
    </message>
    <message>
        <source>Document {seq} was changed in this place.</source>
        <translation>El documento {seq} se cambió en este lugar.</translation>
    </message>
    <message>
        <source>Edit a question, or ask for another answer.</source>
        <translation>Editar una pregunta o pedir otra respuesta.</translation>
    </message>
    <message>
        <source>End its name with .html or .pdf.</source>
        <translation>Terminar su nombre en .html o .pdf.</translation>
    </message>
    <message>
        <source>End the name with .md, .html, .docx or .pdf.</source>
        <translation>Terminar el nombre en .md, .html, .docx o .pdf.</translation>
    </message>
    <message>
        <source>Entry {draft} is no draft.</source>
        <translation>La entrada {draft} no es un borrador.</translation>
    </message>
    <message>
        <source>Entry {leaf} is not in this conversation.</source>
        <translation>La entrada {leaf} no está en esta conversación.</translation>
    </message>
    <message>
        <source>Entry {reply_to} has no text to reply to.</source>
        <translation>La entrada {reply_to} no tiene texto al que responder.</translation>
    </message>
    <message>
        <source>Entry {seq} has no attachments.</source>
        <translation>La entrada {seq} no tiene adjuntos.</translation>
    </message>
    <message>
        <source>Entry {seq} holds no text of yours: learning does not look at its kind.</source>
        <translation>La entrada {seq} no contiene texto suyo: el aprendizaje no mira las de su tipo.</translation>
    </message>
    <message>
        <source>Entry {seq} holds none of your text.</source>
        <translation>La entrada {seq} no contiene texto suyo.</translation>
    </message>
    <message>
        <source>Entry {seq} is no answer.</source>
        <translation>La entrada {seq} no es una respuesta.</translation>
    </message>
    <message>
        <source>Entry {seq} is no comparison.</source>
        <translation>La entrada {seq} no es una comparación.</translation>
    </message>
    <message>
        <source>Entry {seq} is no document.</source>
        <translation>La entrada {seq} no es un documento.</translation>
    </message>
    <message>
        <source>Entry {seq} is no insight.</source>
        <translation>La entrada {seq} no es una idea.</translation>
    </message>
    <message>
        <source>Entry {seq} is no part of a conversation.</source>
        <translation>La entrada {seq} no forma parte de una conversación.</translation>
    </message>
    <message>
        <source>Entry {seq} is no question.</source>
        <translation>La entrada {seq} no es una pregunta.</translation>
    </message>
    <message>
        <source>Entry {seq} is no step of a draft.</source>
        <translation>La entrada {seq} no es un paso de un borrador.</translation>
    </message>
    <message>
        <source>Entry {seq} is no suggestion for a document.</source>
        <translation>La entrada {seq} no es una sugerencia para un documento.</translation>
    </message>
    <message>
        <source>Entry {seq} is no text to learn from: {name}. {sentence}</source>
        <translation>La entrada {seq} no es un texto del que aprender: {name}. {sentence}</translation>
    </message>
    <message>
        <source>Entry {seq} is not in conversation {thread}.</source>
        <translation>La entrada {seq} no está en la conversación {thread}.</translation>
    </message>
    <message>
        <source>Entry {seq} stands for all before it.</source>
        <translation>La entrada {seq} responde por todas las anteriores.</translation>
    </message>
    <message>
        <source>Entry {seq} was judged already, and you have seen whose the texts are.</source>
        <translation>La entrada {seq} ya se juzgó y ya se mostró de quién son los textos.</translation>
    </message>
    <message>
        <source>Entry {seq} was redacted.</source>
        <translation>El texto de la entrada {seq} se suprimió.</translation>
    </message>
    <message>
        <source>Entry {version} is no version of document {seq}.</source>
        <translation>La entrada {version} no es una versión del documento {seq}.</translation>
    </message>
    <message>
        <source>Events in it were taken to be by the clock of this machine.</source>
        <translation>Sus eventos se leyeron según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Export it as HTML or DOCX, or leave these characters out.</source>
        <translation>Exportarlo como HTML o DOCX, o prescindir de estos caracteres.</translation>
    </message>
    <message>
        <source>Export the calendar again and import it anew, or leave this event out.</source>
        <translation>Exporte otra vez el calendario e impórtelo de nuevo, u omita este evento.</translation>
    </message>
    <message>
        <source>Fetch a GGUF file of {weights} yourself, then `guardian models add FILE --name {name}`.</source>
        <translation>Descargar por cuenta propia un archivo GGUF de {weights} y después `guardian models add FILE --name {name}`.</translation>
    </message>
    <message>
        <source>Fetch it and try again.</source>
        <translation>Descargarlo e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Fetch it, or add it again.</source>
        <translation>Descargarlo o añadirlo de nuevo.</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose another.</source>
        <translation>Descargar el modelo de nuevo o elegir otro.</translation>
    </message>
    <message>
        <source>Fetch the model again.</source>
        <translation>Descargar el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Filled: put to use. Hollow: held back by the gate, or not used.</source>
        <translation>Relleno: puesto en uso. Hueco: rechazado por la prueba de admisión o sin usar.</translation>
    </message>
    <message>
        <source>Four or more random words make a good passphrase.</source>
        <translation>Cuatro o más palabras al azar forman una buena frase de contraseña.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Liberar espacio e intentarlo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Free some space, or set GUARDIAN_CACHE to a folder on another disk.</source>
        <translation>Liberar espacio o asignar a GUARDIAN_CACHE una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Liberar espacio.</translation>
    </message>
    <message>
        <source>Fusing was stopped.</source>
        <translation>La integración se detuvo.</translation>
    </message>
    <message>
        <source>Give --reply-to SEQ.</source>
        <translation>Indicar --reply-to SEQ.</translation>
    </message>
    <message>
        <source>Give a backup with --backup, or restore one: `guardian restore`.</source>
        <translation>Indicar una copia de seguridad con --backup o restaurar una: `guardian restore`.</translation>
    </message>
    <message>
        <source>Give a folder of notes by somebody else, or leave it out to use the author who is shipped.</source>
        <translation>Indicar una carpeta con notas de otra persona, u omitirla para usar el autor incluido.</translation>
    </message>
    <message>
        <source>Give a number above 0 and at most 1.</source>
        <translation>Indicar un número mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Indique un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Give all machines a copy of the same --peer-key file.</source>
        <translation>Dar a todos los equipos una copia del mismo archivo --peer-key.</translation>
    </message>
    <message>
        <source>Give another name with --name, or remove that one.</source>
        <translation>Indicar otro nombre con --name o eliminar ese.</translation>
    </message>
    <message>
        <source>Give fewer --devices, or --device cpu.</source>
        <translation>Indicar menos --devices, o --device cpu.</translation>
    </message>
    <message>
        <source>Give hours and minutes, for example 22:30.</source>
        <translation>Indique horas y minutos, por ejemplo 22:30.</translation>
    </message>
    <message>
        <source>Give it --nproc-per-node 1. For several devices of one machine, `guardian train --devices N` alone.</source>
        <translation>Indicar --nproc-per-node 1. Para varios dispositivos de un mismo equipo, solo `guardian train --devices N`.</translation>
    </message>
    <message>
        <source>Give keys joined by +, for example Ctrl+Alt+Space.</source>
        <translation>Indique teclas unidas por +, por ejemplo Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>Give more of their text, or leave it out.</source>
        <translation>Indicar más texto suyo u omitirlo.</translation>
    </message>
    <message>
        <source>Give one number for each adapter, not 0, with commas between them.</source>
        <translation>Indicar un número por adaptador, distinto de 0, separados por comas.</translation>
    </message>
    <message>
        <source>Give one of {value}.</source>
        <translation>Indicar una de estas opciones: {value}.</translation>
    </message>
    <message>
        <source>Give spans as start, end, inserted.</source>
        <translation>Indicar los tramos como inicio, fin, insertado.</translation>
    </message>
    <message>
        <source>Give text of somebody else: a control by yourself would show that you are not yourself.</source>
        <translation>Indicar texto de otra persona: un control con texto propio mostraría que usted no es usted.</translation>
    </message>
    <message>
        <source>Give the passphrase that was chosen at its export, which is not that of the vault.</source>
        <translation>Escribir la frase de contraseña elegida al exportarlo, que no es la de la bóveda.</translation>
    </message>
    <message>
        <source>Give the path of a GGUF file in it.</source>
        <translation>Indicar la ruta de un archivo GGUF en ella.</translation>
    </message>
    <message>
        <source>Give the path of a GGUF file.</source>
        <translation>Indicar la ruta de un archivo GGUF.</translation>
    </message>
    <message>
        <source>Give the text that was taken.</source>
        <translation>Indicar el texto que se tomó.</translation>
    </message>
    <message>
        <source>Go on from an answer, or edit the question.</source>
        <translation>Continuar a partir de una respuesta o editar la pregunta.</translation>
    </message>
    <message>
        <source>Go on with the passphrase. Secret Service, KWallet, macOS and Windows keyrings can be used.</source>
        <translation>Continuar con la frase de contraseña. Se pueden usar Secret Service, KWallet y los llaveros de macOS y Windows.</translation>
    </message>
    <message>
        <source>Group {index} of the recovery code is mistyped.</source>
        <translation>El grupo {index} del código de recuperación está mal escrito.</translation>
    </message>
    <message>
        <source>How much better it predicts your writing was not measured yet.</source>
        <translation>Aún no se ha medido cuánto mejor predice lo que usted escribe.</translation>
    </message>
    <message>
        <source>How much it writes like you (0 as others, 1 as you; topic masked)</source>
        <translation>Cuánto escribe como usted (0 como otros, 1 como usted; tema oculto)</translation>
    </message>
    <message>
        <source>How this event repeats was not understood; only its first time counts.</source>
        <translation>No se entendió cómo se repite este evento; solo cuenta la primera vez.</translation>
    </message>
    <message>
        <source>How varied it writes, beside you (1 is as you)</source>
        <translation>Con cuánta variedad escribe, a su lado (1 es como usted)</translation>
    </message>
    <message>
        <source>Hunk {hunk} was decided already: {verdict}.</source>
        <translation>El fragmento {hunk} ya estaba decidido: {verdict}.</translation>
    </message>
    <message>
        <source>If somebody else may have seen this sheet: guardian rotate. If only the passphrase is to be new: guardian passphrase change.</source>
        <translation>Si otra persona ha podido ver esta hoja: guardian rotate. Si solo se quiere una frase de contraseña nueva: guardian passphrase change.</translation>
    </message>
    <message>
        <source>Import the place that it leads to if you want what is there.</source>
        <translation>Importar el lugar al que conduce si se quiere lo que hay allí.</translation>
    </message>
    <message>
        <source>Import them from a file that `guardian adapters export` wrote, or train; nothing was changed.</source>
        <translation>Importarlos desde un archivo escrito por `guardian adapters export` o entrenar; no se cambió nada.</translation>
    </message>
    <message>
        <source>In a terminal: guardian restore BACKUP-FILE. Type the recovery code when it asks for a passphrase.</source>
        <translation>En un terminal: guardian restore BACKUP-FILE. Escribir el código de recuperación cuando pida una frase de contraseña.</translation>
    </message>
    <message>
        <source>In use: the model as it was downloaded, without an adapter.</source>
        <translation>En uso: el modelo tal como se descargó, sin adaptador.</translation>
    </message>
    <message>
        <source>In use: {adapter}, made on {date}; it learnt {texts} of your texts.</source>
        <translation>En uso: {adapter}, creado el {date}; aprendió {texts} de sus textos.</translation>
    </message>
    <message>
        <source>Insights brought: {count}, questions: {count1}.</source>
        <translation>Ideas traídas: {count}, preguntas: {count1}.</translation>
    </message>
    <message>
        <source>Install Guardian Angel on another machine, and find your newest backup file.</source>
        <translation>Instalar Guardian Angel en otro equipo y buscar el archivo de la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Install Guardian Angel, or put its program on your PATH.</source>
        <translation>Instalar Guardian Angel o poner su programa en el PATH.</translation>
    </message>
    <message>
        <source>Install it with `pip install guardian-angel[cuda]`, choose a smaller model, or add --device cpu.</source>
        <translation>Instalarlo con `pip install guardian-angel[cuda]`, elegir un modelo más pequeño o añadir --device cpu.</translation>
    </message>
    <message>
        <source>Is it you, or the genre?</source>
        <translation>¿Es usted o es el género?</translation>
    </message>
    <message>
        <source>It began at {utc_ns}.</source>
        <translation>Empezó a las {utc_ns}.</translation>
    </message>
    <message>
        <source>It cannot be judged: only {fresh} of your texts were never learnt, and {HELD_OUT} are needed.</source>
        <translation>No se puede juzgar: solo {fresh} de sus textos no se han aprendido nunca y se necesitan {HELD_OUT}.</translation>
    </message>
    <message>
        <source>It comes from another vault, and nothing tells whether it learnt the texts it was judged on.</source>
        <translation>Procede de otra bóveda y nada indica si aprendió los textos con los que se juzgó.</translation>
    </message>
    <message>
        <source>It comes from another vault; it was judged on texts of yours that are newer than it.</source>
        <translation>Procede de otra bóveda; se juzgó con textos suyos más recientes que él.</translation>
    </message>
    <message>
        <source>It could not be measured: a loss is no number.</source>
        <translation>No se pudo medir: una pérdida no es un número.</translation>
    </message>
    <message>
        <source>It could not be measured: there is no {what}.</source>
        <translation>No se pudo medir: no hay {what}.</translation>
    </message>
    <message>
        <source>It could not be tried in time.</source>
        <translation>No se pudo probar a tiempo.</translation>
    </message>
    <message>
        <source>It follows fewer of your reasons ({followed} instead of {followed1}).</source>
        <translation>Sigue menos razones suyas ({followed} en lugar de {followed1}).</translation>
    </message>
    <message>
        <source>It forgot too much ({general}).</source>
        <translation>Olvidó demasiado ({general}).</translation>
    </message>
    <message>
        <source>It forgot too much of you: your texts of long ago cost {old_rise} bits per byte more.</source>
        <translation>Olvidó demasiado de usted: sus textos de hace mucho cuestan {old_rise} bits por byte más.</translation>
    </message>
    <message>
        <source>It forgot too much: general text costs {general_rise} bits per byte more.</source>
        <translation>Olvidó demasiado: el texto general cuesta {general_rise} bits por byte más.</translation>
    </message>
    <message>
        <source>It gave way: {why}.</source>
        <translation>Cedió el paso: {why}.</translation>
    </message>
    <message>
        <source>It has forgotten next to nothing of other people&apos;s writing ({rise} bits per byte).</source>
        <translation>No ha olvidado casi nada de lo que escriben otras personas ({rise} bits por byte).</translation>
    </message>
    <message>
        <source>It has forgotten nothing of other people&apos;s writing ({rise} bits per byte).</source>
        <translation>No ha olvidado nada de lo que escriben otras personas ({rise} bits por byte).</translation>
    </message>
    <message>
        <source>It has forgotten some of other people&apos;s writing: {rise} bits per byte.</source>
        <translation>Ha olvidado algo de lo que escriben otras personas: {rise} bits por byte.</translation>
    </message>
    <message>
        <source>It has hunks 0 to {spans}.</source>
        <translation>Tiene los fragmentos 0 a {spans}.</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>It has seven groups of five letters and digits.</source>
        <translation>Tiene siete grupos de cinco letras y cifras.</translation>
    </message>
    <message>
        <source>It has {length} (code points).</source>
        <translation>Tiene {length} (puntos de código).</translation>
    </message>
    <message>
        <source>It is a number of somebody else; it is replaced.</source>
        <translation>Es un número de otra persona; se reemplaza.</translation>
    </message>
    <message>
        <source>It is a number the state gave to a person; it is replaced.</source>
        <translation>Es un número que el Estado dio a una persona; se reemplaza.</translation>
    </message>
    <message>
        <source>It is an address of somebody else; it is replaced.</source>
        <translation>Es una dirección de otra persona; se reemplaza.</translation>
    </message>
    <message>
        <source>It is an international bank account number; it is replaced, whoever it belongs to.</source>
        <translation>Es un número de cuenta bancaria internacional; se reemplaza, sea de quien sea.</translation>
    </message>
    <message>
        <source>It is begun again.</source>
        <translation>Se empieza de nuevo.</translation>
    </message>
    <message>
        <source>It is in conversation {found}.</source>
        <translation>Está en la conversación {found}.</translation>
    </message>
    <message>
        <source>It is marked as not your words; it is read, not learnt.</source>
        <translation>Está marcado como palabras ajenas; se lee, no se aprende.</translation>
    </message>
    <message>
        <source>It is not surely better{than} on your newest text ({gain} bits per byte gained).</source>
        <translation>No es mejor con seguridad{than} en sus textos más recientes ({gain} bits por byte ganados).</translation>
    </message>
    <message>
        <source>It is the number of a payment card; it is replaced, whoever it belongs to.</source>
        <translation>Es el número de una tarjeta de pago; se reemplaza, sea de quien sea.</translation>
    </message>
    <message>
        <source>It is what you answer; it is read, not learnt.</source>
        <translation>Es aquello a lo que usted responde; se lee, no se aprende.</translation>
    </message>
    <message>
        <source>It judges what the model wrote; no weights learn from that yet.</source>
        <translation>Juzga lo que escribió el modelo; de eso aún no aprende ningún peso.</translation>
    </message>
    <message>
        <source>It looks like a password or a key; it is replaced, whoever it belongs to.</source>
        <translation>Parece una contraseña o una clave; se reemplaza, sea de quien sea.</translation>
    </message>
    <message>
        <source>It may have been moved: fetch it elsewhere and `guardian models add FILE`.</source>
        <translation>Puede que se haya movido: descargarlo en otro lugar y `guardian models add FILE`.</translation>
    </message>
    <message>
        <source>It needs {needed} with a context of {context}; {room} of memory can be used.</source>
        <translation>Necesita {needed} con un contexto de {context}; se pueden usar {room} de memoria.</translation>
    </message>
    <message>
        <source>It needs {needed}; {name} has {free_bytes} free.</source>
        <translation>Necesita {needed}; {name} tiene {free_bytes} libres.</translation>
    </message>
    <message>
        <source>It needs {needed}; {room} of memory can be used.</source>
        <translation>Necesita {needed}; se pueden usar {room} de memoria.</translation>
    </message>
    <message>
        <source>It predicts your newest text better by {gain} bits per byte{kept}.</source>
        <translation>Predice mejor sus textos más recientes, en {gain} bits por byte{kept}.</translation>
    </message>
    <message>
        <source>It predicts your text worse ({own} bits per byte).</source>
        <translation>Predice peor sus textos ({own} bits por byte).</translation>
    </message>
    <message>
        <source>It predicts your writing no better than the model you started from.</source>
        <translation>No predice lo que usted escribe mejor que el modelo de partida.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; all of that is the genre, not you.</source>
        <translation>Predice lo que usted escribe {gain} mejor que el modelo de partida; todo ello se debe al género, no a usted.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; how much of that is you, not the genre, was not measured yet.</source>
        <translation>Predice lo que usted escribe {gain} mejor que el modelo de partida; aún no se ha medido cuánto de ello se debe a usted y no al género.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; whether that is you or the genre is not sure.</source>
        <translation>Predice lo que usted escribe {gain} mejor que el modelo de partida; no es seguro si se debe a usted o al género.</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; {part} of that is you, not the genre.</source>
        <translation>Predice lo que usted escribe {gain} mejor que el modelo de partida; {part} de ello se debe a usted, no al género.</translation>
    </message>
    <message>
        <source>It predicts your writing {share} better than the model you started from</source>
        <translation>Predice su escritura un {share} mejor que el modelo con el que empezó</translation>
    </message>
    <message>
        <source>It stands word for word in an earlier text; it is read, and learnt once.</source>
        <translation>Figura palabra por palabra en un texto anterior; se lee y se aprende una sola vez.</translation>
    </message>
    <message>
        <source>It takes little room.</source>
        <translation>Ocupa poco espacio.</translation>
    </message>
    <message>
        <source>It was cut off, by a crash or the end of power, and goes on.</source>
        <translation>Se interrumpió por un fallo o un corte de luz, y continúa.</translation>
    </message>
    <message>
        <source>It was deleted, and the adapter is used as before.</source>
        <translation>Se eliminó y el adaptador se usa como antes.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Se eliminó.</translation>
    </message>
    <message>
        <source>It was deleted. Try again; if this comes back, the file at its source was changed: do not use it.</source>
        <translation>Se eliminó. Intentarlo de nuevo; si se repite, el archivo de origen ha cambiado: no usarlo.</translation>
    </message>
    <message>
        <source>It was imported as part of the text. Mend the block between the dashes and import the file again.</source>
        <translation>Se importó como parte del texto. Corregir el bloque entre los guiones e importar el archivo de nuevo.</translation>
    </message>
    <message>
        <source>It was kept aside; nothing else is touched.</source>
        <translation>Se apartó; no se toca nada más.</translation>
    </message>
    <message>
        <source>It was learnt with an earlier version of this text; it is read, not learnt again.</source>
        <translation>Se aprendió con una versión anterior de este texto; se lee, no se vuelve a aprender.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder with --home.</source>
        <translation>No se tocó. Elegir otra carpeta con --home.</translation>
    </message>
    <message>
        <source>It was removed. Check the drive it was on.</source>
        <translation>Se eliminó. Comprobar la unidad en la que estaba.</translation>
    </message>
    <message>
        <source>It writes about as varied as you do.</source>
        <translation>Escribe con una variedad parecida a la suya.</translation>
    </message>
    <message>
        <source>It writes less varied than you (ratio {ratios}; the goal is {value} to {value2}).</source>
        <translation>Escribe con menos variedad que usted (proporción {ratios}; el objetivo es de {value} a {value2}).</translation>
    </message>
    <message>
        <source>It writes more varied than you (ratio {ratios}; the goal is {value} to {value2}).</source>
        <translation>Escribe con más variedad que usted (proporción {ratios}; el objetivo es de {value} a {value2}).</translation>
    </message>
    <message>
        <source>Its answers do not surely hold better under pressure.</source>
        <translation>Sus respuestas no resisten mejor la presión con seguridad.</translation>
    </message>
    <message>
        <source>Its answers hold better under pressure, and it follows your reasons as before.</source>
        <translation>Sus respuestas resisten mejor la presión, y sigue las razones de usted como antes.</translation>
    </message>
    <message>
        <source>Its answers hold worse under pressure by one of both measures.</source>
        <translation>Sus respuestas resisten peor la presión según una de las dos medidas.</translation>
    </message>
    <message>
        <source>Its answers to plain questions have moved ({plain} nats a token).</source>
        <translation>Sus respuestas a preguntas sencillas se han desplazado ({plain} nats por token).</translation>
    </message>
    <message>
        <source>Its versions do not fit together.</source>
        <translation>Sus versiones no encajan entre sí.</translation>
    </message>
    <message>
        <source>Jobs are paused until {when} (`guardian schedule resume`).</source>
        <translation>Los trabajos están en pausa hasta {when} (`guardian schedule resume`).</translation>
    </message>
    <message>
        <source>Keep it under {CHARACTERS} characters.</source>
        <translation>No pasar de {CHARACTERS} caracteres.</translation>
    </message>
    <message>
        <source>Keep it under {QUESTION_CHARACTERS} characters, or import the text.</source>
        <translation>No pasar de {QUESTION_CHARACTERS} caracteres o importar el texto.</translation>
    </message>
    <message>
        <source>Keep it under {TOKENS}: it goes into prompts.</source>
        <translation>No pasar de {TOKENS}: va en las instrucciones al modelo.</translation>
    </message>
    <message>
        <source>Kept: {ours} dreams, {by_chance} pairs drawn by chance, {alike} pairs of like entries.</source>
        <translation>Conservados: {ours} sueños, {by_chance} pares tomados al azar, {alike} pares de entradas parecidas.</translation>
    </message>
    <message>
        <source>Learn anew from the log.</source>
        <translation>Aprender de nuevo a partir del registro.</translation>
    </message>
    <message>
        <source>Learning each night is off (setting nightly_training).</source>
        <translation>Aprender cada noche está desactivado (ajuste nightly_training).</translation>
    </message>
    <message>
        <source>Learning this base model by {method} takes about {GB} GB on {device}, and {GB3} GB are free.</source>
        <translation>Aprender con este modelo base mediante {method} ocupa unos {GB} GB en {device}, y hay {GB3} GB libres.</translation>
    </message>
    <message>
        <source>Learning was stopped: {steps} steps in a row led to no finite number.</source>
        <translation>El aprendizaje se detuvo: {steps} pasos seguidos no llevaron a un número finito.</translation>
    </message>
    <message>
        <source>Leave it out, or give it its proper name.</source>
        <translation>Omitirlo o darle su nombre correcto.</translation>
    </message>
    <message>
        <source>Leave out --name to add it under a name of its own.</source>
        <translation>Omitir --name para añadirlo con un nombre propio.</translation>
    </message>
    <message>
        <source>Leave out the thread to begin one.</source>
        <translation>Omitir el hilo para empezar uno.</translation>
    </message>
    <message>
        <source>Load one first.</source>
        <translation>Cargar uno antes.</translation>
    </message>
    <message>
        <source>Look at it in your calendar.</source>
        <translation>Mírelo en su calendario.</translation>
    </message>
    <message>
        <source>Look for it.</source>
        <translation>Buscarlo.</translation>
    </message>
    <message>
        <source>Look whether the entry is there before you write it again; the disk may be failing.</source>
        <translation>Mirar si la entrada está ahí antes de escribirla de nuevo; puede que el disco esté fallando.</translation>
    </message>
    <message>
        <source>Look whether your own settings folder can be written to.</source>
        <translation>Mirar si se puede escribir en su carpeta de ajustes.</translation>
    </message>
    <message>
        <source>Machine {rank} did not come within {limit_s} minutes.</source>
        <translation>El equipo {rank} no llegó en {limit_s} minutos.</translation>
    </message>
    <message>
        <source>Made on {date}. Intervals: 90 %, bootstrap over texts.</source>
        <translation>Hecho el {date}. Intervalos: 90 %, bootstrap sobre los textos.</translation>
    </message>
    <message>
        <source>Make an empty one with `guardian --home FOLDER init` and import into that.</source>
        <translation>Crear una vacía con `guardian --home FOLDER init` e importar en ella.</translation>
    </message>
    <message>
        <source>Make one of its steps again, or begin another draft.</source>
        <translation>Repetir uno de sus pasos o empezar otro borrador.</translation>
    </message>
    <message>
        <source>Make one with `guardian init`, then import into it.</source>
        <translation>Crear una con `guardian init` y después importar en ella.</translation>
    </message>
    <message>
        <source>Make one with `guardian init`.</source>
        <translation>Crear una con `guardian init`.</translation>
    </message>
    <message>
        <source>Measuring this machine took too long and was ended.</source>
        <translation>La medición de este equipo tardó demasiado y se terminó.</translation>
    </message>
    <message>
        <source>Merge adapters of one base model only.</source>
        <translation>Fusionar solo adaptadores de un mismo modelo base.</translation>
    </message>
    <message>
        <source>Merge adapters of the model in use only.</source>
        <translation>Fusionar solo adaptadores del modelo en uso.</translation>
    </message>
    <message>
        <source>Merge others, or train to leave it behind.</source>
        <translation>Fusionar otros o entrenar para dejarlo atrás.</translation>
    </message>
    <message>
        <source>Merge them with --method {value} or --method {value1}.</source>
        <translation>Fusionarlos con --method {value} o --method {value1}.</translation>
    </message>
    <message>
        <source>Name one that is still to come.</source>
        <translation>Indique una que aún esté por llegar.</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>Los nombres y apellidos solos son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>New keys need {needed} MiB of free disk for a while, and there are {free}.</source>
        <translation>Las claves nuevas necesitan {needed} MiB de disco libre durante un tiempo, y hay {free}.</translation>
    </message>
    <message>
        <source>New keys were given and interrupted, and are complete now. Make a new recovery code: guardian recovery new.</source>
        <translation>El cambio de claves se interrumpió y ahora está completo. Crear un nuevo código de recuperación: guardian recovery new.</translation>
    </message>
    <message>
        <source>No adapter is in use that could be fused.</source>
        <translation>No hay en uso ningún adaptador que se pueda integrar.</translation>
    </message>
    <message>
        <source>No conversation begins with entry {thread}.</source>
        <translation>Ninguna conversación empieza con la entrada {thread}.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen.</source>
        <translation>No se ha elegido ninguna carpeta para las copias de seguridad.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen: `guardian settings set {FOLDER} FOLDER`.</source>
        <translation>No se ha elegido ninguna carpeta para las copias de seguridad: `guardian settings set {FOLDER} FOLDER`.</translation>
    </message>
    <message>
        <source>No hunk of this suggestion is open.</source>
        <translation>Ningún fragmento de esta sugerencia está pendiente.</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>Aún no hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>No hacen falta símbolos, cifras ni mayúsculas.</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation>Aún no ha terminado ninguna ejecución.</translation>
    </message>
    <message>
        <source>No text of your own is long enough to go on from.</source>
        <translation>Ningún texto propio es lo bastante largo para continuarlo.</translation>
    </message>
    <message>
        <source>None of the earlier backups is in {folder}.</source>
        <translation>Ninguna de las copias anteriores está en {folder}.</translation>
    </message>
    <message>
        <source>Nothing has been learnt from your words yet.</source>
        <translation>Aún no se ha aprendido nada de sus palabras.</translation>
    </message>
    <message>
        <source>Nothing in it is in words of yours that are still to be learnt.</source>
        <translation>No contiene palabras suyas que queden por aprender.</translation>
    </message>
    <message>
        <source>Nothing in the log is lost. It is started again with the next request.</source>
        <translation>No se pierde nada del registro. Se inicia de nuevo con la próxima petición.</translation>
    </message>
    <message>
        <source>Nothing is left of it that could be judged.</source>
        <translation>No queda nada de él que se pueda juzgar.</translation>
    </message>
    <message>
        <source>Nothing is removed until a backup has been made and checked.</source>
        <translation>No se elimina nada hasta que se haya hecho y comprobado una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing needs to be done if it is meant to be empty.</source>
        <translation>No hay que hacer nada si debe estar vacío.</translation>
    </message>
    <message>
        <source>Nothing of it is left in the log.</source>
        <translation>No queda nada de ello en el registro.</translation>
    </message>
    <message>
        <source>Nothing of this log can be read.</source>
        <translation>No se puede leer nada de este registro.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was recognised there.</source>
        <translation>Allí no se reconoció nada que se pueda importar.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. Free some space and try again.</source>
        <translation>No se pierde nada de lo ya guardado. Liberar espacio e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. If the disk is not full, it may be failing: back up elsewhere.</source>
        <translation>No se pierde nada de lo ya guardado. Si el disco no está lleno, puede que esté fallando: hacer una copia de seguridad en otro lugar.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Train again, with as many devices or fewer: the run goes on.</source>
        <translation>No se pierde nada de lo guardado. Entrenar de nuevo, con los mismos dispositivos o menos: la ejecución continúa.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export again, or use another copy.</source>
        <translation>No se cambió nada. Exportar de nuevo o usar otra copia.</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it again.</source>
        <translation>No se cambió nada. Exportarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the files; `guardian salvage FOLDER` makes a new vault of what is whole.</source>
        <translation>No se cambió nada. Conservar los archivos; `guardian salvage FOLDER` crea una bóveda nueva con lo que está íntegro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>No se cambió nada. Usar otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault from a backup.</source>
        <translation>No se cambió nada. `guardian salvage FOLDER --backup FILE` crea una bóveda nueva a partir de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault of what is whole.</source>
        <translation>No se cambió nada. `guardian salvage FOLDER --backup FILE` crea una bóveda nueva con lo que está íntegro.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER` makes a new vault of all that is whole.</source>
        <translation>No se cambió nada. `guardian salvage FOLDER` crea una bóveda nueva con todo lo que está íntegro.</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian verify` says what is wrong.</source>
        <translation>No se cambió nada. `guardian verify` dice qué está mal.</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or fetch the file yourself and add it.</source>
        <translation>No se descargó nada de allí. Intentarlo más tarde o descargar el archivo por cuenta propia y añadirlo.</translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>Aún no se ha juzgado nada.</translation>
    </message>
    <message>
        <source>Nothing was said of entry {seq} yet.</source>
        <translation>Aún no se ha dicho nada de la entrada {seq}.</translation>
    </message>
    <message>
        <source>Nothing was written since the last one.</source>
        <translation>No se ha escrito nada desde la última.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at version {version} and make your change there.</source>
        <translation>No se escribió nada. Mirar la versión {version} y hacer el cambio allí.</translation>
    </message>
    <message>
        <source>On the processor: no graphics card was found.</source>
        <translation>En el procesador: no se encontró ninguna tarjeta gráfica.</translation>
    </message>
    <message>
        <source>On the processor: not one layer of {layer_bytes} fits on {names}.</source>
        <translation>En el procesador: ni una capa de {layer_bytes} cabe en {names}.</translation>
    </message>
    <message>
        <source>On the processor: the settings say so.</source>
        <translation>En el procesador: así lo indican los ajustes.</translation>
    </message>
    <message>
        <source>On the processor: this build of llama.cpp has no GPU backend.</source>
        <translation>En el procesador: esta compilación de llama.cpp no tiene soporte de GPU.</translation>
    </message>
    <message>
        <source>Only what it wrote can be judged: answers, drafts, suggestions, insights. `guardian log` names kinds.</source>
        <translation>Solo se puede juzgar lo que escribió: respuestas, borradores, sugerencias, ideas. `guardian log` indica los tipos.</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk of {there}.</source>
        <translation>Solo hay {free} MB libres en el disco de {there}.</translation>
    </message>
    <message>
        <source>Open Guardian Angel and type the recovery code where the passphrase is asked for; dashes and capitals do not matter.</source>
        <translation>Abrir Guardian Angel y escribir el código de recuperación donde se pide la frase de contraseña; los guiones y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Open it and ask again.</source>
        <translation>Abrirlo y preguntar de nuevo.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Abrirla o elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>Abrir esa.</translation>
    </message>
    <message>
        <source>Other users can look into the vault&apos;s folder.</source>
        <translation>Otros usuarios pueden ver la carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>Others may read {path}.</source>
        <translation>Otras personas pueden leer {path}.</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>Las sustituciones previsibles, como &apos;@&apos; en vez de &apos;a&apos;, no ayudan mucho.</translation>
    </message>
    <message>
        <source>Put back vault.json from a backup.</source>
        <translation>Reponer vault.json desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Put it back from a backup (`guardian restore`); never make a new one.</source>
        <translation>Reponerlo desde una copia de seguridad (`guardian restore`); no crear nunca uno nuevo.</translation>
    </message>
    <message>
        <source>Put the text in again.</source>
        <translation>Introducir el texto de nuevo.</translation>
    </message>
    <message>
        <source>Put {path} back, or `guardian models remove {name}` and choose another.</source>
        <translation>Reponer {path}, o `guardian models remove {name}` y elegir otro.</translation>
    </message>
    <message>
        <source>Read them. `guardian models get {name} --accept-terms` says that you accept them.</source>
        <translation>Leerlas. `guardian models get {name} --accept-terms` indica que se aceptan.</translation>
    </message>
    <message>
        <source>Reading made no progress for {stall_s} seconds and was ended.</source>
        <translation>La lectura no avanzó durante {stall_s} segundos y se terminó.</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>Los años recientes son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Redact the entries whose text should go.</source>
        <translation>Suprimir el texto de las entradas que deba desaparecer.</translation>
    </message>
    <message>
        <source>Reinstall the app: its SQLCipher library is missing.</source>
        <translation>Reinstalar la aplicación: falta su biblioteca SQLCipher.</translation>
    </message>
    <message>
        <source>Rename its folder.</source>
        <translation>Cambiar el nombre de su carpeta.</translation>
    </message>
    <message>
        <source>Repair it first. Nothing was changed.</source>
        <translation>Repararlo antes. No se cambió nada.</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>Las repeticiones como &quot;aaa&quot; son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>Las repeticiones como &quot;abcabcabc&quot; apenas son más difíciles de adivinar que &quot;abc&quot;.</translation>
    </message>
    <message>
        <source>Restart the app; if it stays, train again.</source>
        <translation>Reiniciar la aplicación; si continúa, entrenar de nuevo.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or train again: everything in it can be rebuilt from the log.</source>
        <translation>Restaurarlo desde una copia de seguridad o entrenar de nuevo: todo lo que contiene se puede reconstruir a partir del registro.</translation>
    </message>
    <message>
        <source>Restore it into a folder of its own, with the passphrase or recovery code it was made under.</source>
        <translation>Restaurarla en una carpeta propia, con la frase de contraseña o el código de recuperación con que se hizo.</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>Las palabras al revés no son mucho más difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Roll back to the one before, or train again.</source>
        <translation>Revertir al anterior o entrenar de nuevo.</translation>
    </message>
    <message>
        <source>Run `make run` once: it fetches and checks it.</source>
        <translation>Ejecutar `make run` una vez: lo descarga y lo comprueba.</translation>
    </message>
    <message>
        <source>Run `make run` once: it sets things up.</source>
        <translation>Ejecutar `make run` una vez: lo prepara todo.</translation>
    </message>
    <message>
        <source>Say in a few words why; the reason stays in the log.</source>
        <translation>Decir el porqué en pocas palabras; el motivo se queda en el registro.</translation>
    </message>
    <message>
        <source>Say in a sentence what it should be about.</source>
        <translation>Decir en una frase de qué debe tratar.</translation>
    </message>
    <message>
        <source>Say it in a sentence or two.</source>
        <translation>Decirlo en una frase o dos.</translation>
    </message>
    <message>
        <source>Say one of {value}.</source>
        <translation>Decir una de estas opciones: {value}.</translation>
    </message>
    <message>
        <source>Say what should change.</source>
        <translation>Decir qué debe cambiar.</translation>
    </message>
    <message>
        <source>See what is said there.</source>
        <translation>Ver lo que se dice allí.</translation>
    </message>
    <message>
        <source>See what is said there. What was saved on the machine with the log is not lost: train again, also with other machines or none, and the run goes on.</source>
        <translation>Ver lo que se dice allí. No se pierde lo guardado en el equipo que tiene el registro: entrenar de nuevo, también con otros equipos o con ninguno, y la ejecución continúa.</translation>
    </message>
    <message>
        <source>See what is said there; check the address, and that its firewall lets this machine in.</source>
        <translation>Ver lo que se dice allí; comprobar la dirección y que su cortafuegos deje entrar a este equipo.</translation>
    </message>
    <message>
        <source>Select a passage of about {most} characters or fewer.</source>
        <translation>Seleccionar un pasaje de unos {most} caracteres o menos.</translation>
    </message>
    <message>
        <source>Select another passage, or say what should change.</source>
        <translation>Seleccionar otro pasaje o decir qué debe cambiar.</translation>
    </message>
    <message>
        <source>Select some.</source>
        <translation>Seleccionar algo.</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>Las secuencias como &quot;abc&quot; o &quot;6543&quot; son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>Los patrones cortos de teclado son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>So many alternatives cannot be made.</source>
        <translation>No se pueden crear tantas alternativas.</translation>
    </message>
    <message>
        <source>Some characters of this file are not valid UTF-8.</source>
        <translation>Algunos caracteres de este archivo no son UTF-8 válido.</translation>
    </message>
    <message>
        <source>Somebody else wrote it; it is read only where you answer it.</source>
        <translation>Lo escribió otra persona; solo se lee donde usted le responde.</translation>
    </message>
    <message>
        <source>Somebody may have changed it to guess the passphrase faster. Put back vault.json from a backup.</source>
        <translation>Puede que alguien lo haya cambiado para adivinar antes la frase de contraseña. Reponer vault.json desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Spans count characters (code points) of the version before, in order, without overlap.</source>
        <translation>Los tramos cuentan caracteres (puntos de código) de la versión anterior, en orden y sin solaparse.</translation>
    </message>
    <message>
        <source>Split it or leave it out.</source>
        <translation>Dividirlo u omitirlo.</translation>
    </message>
    <message>
        <source>Start another worker.</source>
        <translation>Iniciar otro trabajador.</translation>
    </message>
    <message>
        <source>Start it again; it keeps nothing in between.</source>
        <translation>Iniciarlo de nuevo; no guarda nada entretanto.</translation>
    </message>
    <message>
        <source>Start it again; nothing was changed.</source>
        <translation>Iniciarlo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Start the run by torchrun again.</source>
        <translation>Iniciar la ejecución de nuevo con torchrun.</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>Detener eso antes.</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>Las filas rectas de teclas son fáciles de adivinar.</translation>
    </message>
    <message>
        <source>Suggestion {seq} was redacted.</source>
        <translation>El texto de la sugerencia {seq} se suprimió.</translation>
    </message>
    <message>
        <source>Switch back to that model, or learn anew from the log.</source>
        <translation>Volver a ese modelo o aprender de nuevo a partir del registro.</translation>
    </message>
    <message>
        <source>Switch back to the model it was learnt on, or learn anew from the log.</source>
        <translation>Volver al modelo sobre el que se aprendió o aprender de nuevo a partir del registro.</translation>
    </message>
    <message>
        <source>Take the files that it holds out of it, and export it again.</source>
        <translation>Quite los archivos que contiene y expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Text of strangers may have had a hand in it; nothing of it is read.</source>
        <translation>Puede haber intervenido texto de personas ajenas; no se lee nada de ello.</translation>
    </message>
    <message>
        <source>The adapter changes other layers than this base model has.</source>
        <translation>El adaptador cambia capas distintas de las que tiene este modelo base.</translation>
    </message>
    <message>
        <source>The adapter could not be switched.</source>
        <translation>No se pudo cambiar de adaptador.</translation>
    </message>
    <message>
        <source>The adapter does not fit the base model.</source>
        <translation>El adaptador no encaja con el modelo base.</translation>
    </message>
    <message>
        <source>The adapter does not fit the base model: {MOST_NAMED}.</source>
        <translation>El adaptador no encaja en el modelo base: {MOST_NAMED}.</translation>
    </message>
    <message>
        <source>The adapter file {name} is damaged: {why}.</source>
        <translation>El archivo de adaptador {name} está dañado: {why}.</translation>
    </message>
    <message>
        <source>The adapter in use is as it was. Run `guardian doctor` to see whether the base model is whole, then train again.</source>
        <translation>El adaptador en uso sigue como estaba. Ejecutar `guardian doctor` para ver si el modelo base está íntegro y entrenar de nuevo.</translation>
    </message>
    <message>
        <source>The adapter in use learnt what was redacted since.</source>
        <translation>El adaptador en uso aprendió algo que se suprimió después.</translation>
    </message>
    <message>
        <source>The adapter is damaged: its numbers are none.</source>
        <translation>El adaptador está dañado: sus números no son números.</translation>
    </message>
    <message>
        <source>The adapter was learnt on another base model.</source>
        <translation>El adaptador se aprendió sobre otro modelo base.</translation>
    </message>
    <message>
        <source>The adapters were learnt on different base models.</source>
        <translation>Los adaptadores se aprendieron sobre modelos base distintos.</translation>
    </message>
    <message>
        <source>The backup does not hold what was written.</source>
        <translation>La copia de seguridad no contiene lo que se escribió.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged: {why}.</source>
        <translation>La copia de seguridad {name} está dañada: {why}.</translation>
    </message>
    <message>
        <source>The backup {name} is of another vault, or from before this one got new keys.</source>
        <translation>La copia de seguridad {name} es de otra bóveda, o de antes de que esta recibiera claves nuevas.</translation>
    </message>
    <message>
        <source>The bare base model is in use.</source>
        <translation>Está en uso el modelo base sin adaptador.</translation>
    </message>
    <message>
        <source>The base model fits this graphics card in four bits only, and bitsandbytes is not installed.</source>
        <translation>El modelo base solo cabe en esta tarjeta gráfica con cuatro bits, y bitsandbytes no está instalado.</translation>
    </message>
    <message>
        <source>The base model {title} is not on this machine.</source>
        <translation>El modelo base {title} no está en este equipo.</translation>
    </message>
    <message>
        <source>The box {name} in the inbox is damaged.</source>
        <translation>La caja {name} de la bandeja de entrada está dañada.</translation>
    </message>
    <message>
        <source>The chat template inside {file} {fault}.</source>
        <translation>La plantilla de conversación de {file} {fault}.</translation>
    </message>
    <message>
        <source>The chat template {name} is not known.</source>
        <translation>No se conoce la plantilla de conversación {name}.</translation>
    </message>
    <message>
        <source>The clock was set back, so nothing is removed today.</source>
        <translation>El reloj se atrasó, así que hoy no se elimina nada.</translation>
    </message>
    <message>
        <source>The context of this model is too small for a prompt.</source>
        <translation>El contexto de este modelo es demasiado pequeño para una instrucción.</translation>
    </message>
    <message>
        <source>The critique said nothing that could be put right, so the revision keeps the draft.</source>
        <translation>La crítica no dijo nada que se pudiera corregir, así que la revisión conserva el borrador.</translation>
    </message>
    <message>
        <source>The density is a part of the values.</source>
        <translation>La densidad es una fracción de los valores.</translation>
    </message>
    <message>
        <source>The devices came to different results, so nothing of this part of the run was kept.</source>
        <translation>Los dispositivos llegaron a resultados distintos, así que no se conservó nada de esta parte de la ejecución.</translation>
    </message>
    <message>
        <source>The disk is full, so {what} could not be written.</source>
        <translation>El disco está lleno, así que no se pudo escribir {what}.</translation>
    </message>
    <message>
        <source>The disk reported an error just after the log was written.</source>
        <translation>El disco comunicó un error justo después de escribirse el registro.</translation>
    </message>
    <message>
        <source>The disk reported an error, so {what} could not be written.</source>
        <translation>El disco comunicó un error, así que no se pudo escribir {what}.</translation>
    </message>
    <message>
        <source>The document has no characters {start} to {end}.</source>
        <translation>El documento no tiene los caracteres de {start} a {end}.</translation>
    </message>
    <message>
        <source>The document would become too long.</source>
        <translation>El documento sería demasiado largo.</translation>
    </message>
    <message>
        <source>The download of {title} was stopped.</source>
        <translation>La descarga de {title} se detuvo.</translation>
    </message>
    <message>
        <source>The entry was imported without its content.</source>
        <translation>La entrada se importó sin su contenido.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>La evaluación se detuvo.</translation>
    </message>
    <message>
        <source>The export is damaged: {why}.</source>
        <translation>La exportación está dañada: {why}.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>El archivo está como estaba.</translation>
    </message>
    <message>
        <source>The file may be damaged, or made for another release: fetch it again, or choose another.</source>
        <translation>Puede que el archivo esté dañado o sea de otra versión: descargarlo de nuevo o elegir otro.</translation>
    </message>
    <message>
        <source>The file system of this folder has no locks.</source>
        <translation>El sistema de archivos de esta carpeta no tiene bloqueos.</translation>
    </message>
    <message>
        <source>The first machine cannot be reached at {host}:{port}, or has ended already.</source>
        <translation>No se puede llegar al primer equipo en {host}:{port}, o ya ha terminado.</translation>
    </message>
    <message>
        <source>The folder of a vault holds a file vault.json.</source>
        <translation>La carpeta de una bóveda contiene un archivo vault.json.</translation>
    </message>
    <message>
        <source>The form of the answer asks for too many items or characters.</source>
        <translation>La forma de la respuesta pide demasiados elementos o caracteres.</translation>
    </message>
    <message>
        <source>The form of the answer is nested too deep.</source>
        <translation>La forma de la respuesta tiene demasiados niveles.</translation>
    </message>
    <message>
        <source>The form of the answer is no JSON Schema that can be held to.</source>
        <translation>La forma de la respuesta no es un JSON Schema que se pueda cumplir.</translation>
    </message>
    <message>
        <source>The form of the answer is too complex for the model&apos;s grammar.</source>
        <translation>La forma de la respuesta es demasiado compleja para la gramática del modelo.</translation>
    </message>
    <message>
        <source>The form of the answer is too long.</source>
        <translation>La forma de la respuesta es demasiado larga.</translation>
    </message>
    <message>
        <source>The former base model is not on this machine, so its adapter was not compared with.</source>
        <translation>El modelo base anterior no está en este equipo, así que no se comparó con su adaptador.</translation>
    </message>
    <message>
        <source>The front matter of this file cannot be read.</source>
        <translation>No se puede leer la cabecera de metadatos de este archivo.</translation>
    </message>
    <message>
        <source>The full check included it.</source>
        <translation>La comprobación completa la incluyó.</translation>
    </message>
    <message>
        <source>The fused model predicts your newest texts worse: {fused} bits per byte against {adapted} of base model and adapter, and at most {allowed} more are allowed.</source>
        <translation>El modelo integrado predice peor sus textos más recientes: {fused} bits por byte frente a {adapted} del modelo base con el adaptador, y se permiten como máximo {allowed} más.</translation>
    </message>
    <message>
        <source>The job {name} is off.</source>
        <translation>El trabajo {name} está desactivado.</translation>
    </message>
    <message>
        <source>The key derivation needs {memory_mib} MiB of memory, and there is not as much.</source>
        <translation>La derivación de claves necesita {memory_mib} MiB de memoria, y no hay tanta.</translation>
    </message>
    <message>
        <source>The key derivation takes {wanted} MiB and {seconds} s: {why}.</source>
        <translation>La derivación de claves ocupa {wanted} MiB y tarda {seconds} s: {why}.</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not keep the secret.</source>
        <translation>El llavero de este escritorio no guardó el secreto.</translation>
    </message>
    <message>
        <source>The library {package} is missing.</source>
        <translation>Falta la biblioteca {package}.</translation>
    </message>
    <message>
        <source>The log cannot be read: it is damaged, or belongs to another header.</source>
        <translation>No se puede leer el registro: está dañado o pertenece a otra cabecera.</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only.</source>
        <translation>El registro está dañado y abierto solo para lectura.</translation>
    </message>
    <message>
        <source>The log is damaged, so no backup was made.</source>
        <translation>El registro está dañado, así que no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The log is damaged: {problems}.</source>
        <translation>El registro está dañado: {problems}.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
    <message>
        <source>The log itself was not touched. Put back vault.json from a backup; without it no key can be unwrapped.</source>
        <translation>El registro en sí no se tocó. Reponer vault.json desde una copia de seguridad; sin él no se puede descifrar ninguna clave.</translation>
    </message>
    <message>
        <source>The log of this vault is damaged, so nothing is imported.</source>
        <translation>El registro de esta bóveda está dañado, así que no se importa nada.</translation>
    </message>
    <message>
        <source>The log was cut: {lost}.</source>
        <translation>El registro se cortó: {lost}.</translation>
    </message>
    <message>
        <source>The log would not be encrypted.</source>
        <translation>El registro no estaría cifrado.</translation>
    </message>
    <message>
        <source>The log {name} is empty: what was in it is gone.</source>
        <translation>El registro {name} está vacío: lo que contenía ha desaparecido.</translation>
    </message>
    <message>
        <source>The log {name} is missing.</source>
        <translation>Falta el registro {name}.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>La medición se detuvo.</translation>
    </message>
    <message>
        <source>The memory could not be read ({name}).</source>
        <translation>No se pudo leer la memoria ({name}).</translation>
    </message>
    <message>
        <source>The memory of this machine could not be read.</source>
        <translation>No se pudo leer la memoria de este equipo.</translation>
    </message>
    <message>
        <source>The middle of the prompt of the {step}, {dropped_tokens} tokens, did not fit.</source>
        <translation>No cupo la parte central de la instrucción de {step}: {dropped_tokens} tokens.</translation>
    </message>
    <message>
        <source>The model cannot tokenise a text.</source>
        <translation>El modelo no puede dividir un texto en tokens.</translation>
    </message>
    <message>
        <source>The model did not write entry {seq}.</source>
        <translation>El modelo no escribió la entrada {seq}.</translation>
    </message>
    <message>
        <source>The model does not answer any more and was stopped.</source>
        <translation>El modelo ya no responde y se detuvo.</translation>
    </message>
    <message>
        <source>The model file {name} cannot be read: {strerror}.</source>
        <translation>No se puede leer el archivo de modelo {name}: {strerror}.</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this release knows: its SHA-256 is wrong.</source>
        <translation>El archivo de modelo {name} no es el que esta versión conoce: su SHA-256 no coincide.</translation>
    </message>
    <message>
        <source>The model has no control token {name}.</source>
        <translation>El modelo no tiene el token de control {name}.</translation>
    </message>
    <message>
        <source>The model said almost nothing.</source>
        <translation>El modelo no dijo casi nada.</translation>
    </message>
    <message>
        <source>The model said nothing in the {step}.</source>
        <translation>El modelo no dijo nada en este paso: {step}.</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>El modelo no dijo nada.</translation>
    </message>
    <message>
        <source>The model suggests no change.</source>
        <translation>El modelo no sugiere ningún cambio.</translation>
    </message>
    <message>
        <source>The model went round in circles in the {step} and was stopped; the repetition is cut off.</source>
        <translation>El modelo empezó a repetirse en {step} y se detuvo; la repetición se ha recortado.</translation>
    </message>
    <message>
        <source>The model wrote almost nothing.</source>
        <translation>El modelo no escribió casi nada.</translation>
    </message>
    <message>
        <source>The model wrote it about your text: it may show what you mean, never how you say it.</source>
        <translation>El modelo lo escribió sobre su texto: puede mostrar qué quiere decir usted, nunca cómo lo dice.</translation>
    </message>
    <message>
        <source>The model wrote it about your text; it counts in no measurement.</source>
        <translation>El modelo lo escribió sobre su texto; no cuenta en ninguna medición.</translation>
    </message>
    <message>
        <source>The model wrote it; nothing learns from its own words.</source>
        <translation>Lo escribió el modelo; nada aprende de sus propias palabras.</translation>
    </message>
    <message>
        <source>The newest backup is not where it was written, so none is removed.</source>
        <translation>La copia más reciente no está donde se escribió, así que no se elimina ninguna.</translation>
    </message>
    <message>
        <source>The other author wrote less than {WORDS} words.</source>
        <translation>El otro autor escribió menos de {WORDS} palabras.</translation>
    </message>
    <message>
        <source>The package index answers with something unreadable.</source>
        <translation>El índice de paquetes responde con algo ilegible.</translation>
    </message>
    <message>
        <source>The package index answers with too much.</source>
        <translation>El índice de paquetes responde con demasiados datos.</translation>
    </message>
    <message>
        <source>The package index could not be asked: {address}.</source>
        <translation>No se pudo consultar el índice de paquetes: {address}.</translation>
    </message>
    <message>
        <source>The package index has no wheel of {package} with the expected SHA-256.</source>
        <translation>El índice de paquetes no tiene ningún wheel de {package} con el SHA-256 esperado.</translation>
    </message>
    <message>
        <source>The passage takes about {size} tokens, too many for this model at once.</source>
        <translation>El pasaje ocupa unos {size} tokens, demasiados para este modelo de una vez.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The path of the program or of its home holds a control character.</source>
        <translation>La ruta del programa o de su carpeta contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The process of device {rank} ended unexpectedly, so the run was stopped.</source>
        <translation>El proceso del dispositivo {rank} terminó de forma inesperada, así que la ejecución se detuvo.</translation>
    </message>
    <message>
        <source>The program {value} was not found, so it cannot start with your session.</source>
        <translation>No se encontró el programa {value}, así que no puede iniciarse con la sesión.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La pregunta es demasiado larga.</translation>
    </message>
    <message>
        <source>The question of entry {seq} is lost.</source>
        <translation>La pregunta de la entrada {seq} se ha perdido.</translation>
    </message>
    <message>
        <source>The recovery code is mistyped.</source>
        <translation>El código de recuperación está mal escrito.</translation>
    </message>
    <message>
        <source>The register of added models cannot be read ({name}).</source>
        <translation>No se puede leer la lista de modelos añadidos ({name}).</translation>
    </message>
    <message>
        <source>The revision lost most of the draft, so the draft is kept.</source>
        <translation>La revisión perdió la mayor parte del borrador, así que se conserva el borrador.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>La ejecución se detuvo.</translation>
    </message>
    <message>
        <source>The same command goes on where it was.</source>
        <translation>La misma orden continúa donde estaba.</translation>
    </message>
    <message>
        <source>The same command goes on with the canaries.</source>
        <translation>La misma orden continúa con los canarios.</translation>
    </message>
    <message>
        <source>The saved training run cannot be read.</source>
        <translation>No se puede leer el entrenamiento guardado.</translation>
    </message>
    <message>
        <source>The sealed file {name} is damaged or belongs to another vault.</source>
        <translation>El archivo sellado {name} está dañado o pertenece a otra bóveda.</translation>
    </message>
    <message>
        <source>The self-model would take about {tokens} tokens.</source>
        <translation>El modelo de sí ocuparía unos {tokens} tokens.</translation>
    </message>
    <message>
        <source>The server answers {status} when asked for {title}.</source>
        <translation>El servidor responde {status} al pedirle {title}.</translation>
    </message>
    <message>
        <source>The server gives {title} only to those who accepted its terms there.</source>
        <translation>El servidor solo entrega {title} a quien haya aceptado allí sus condiciones.</translation>
    </message>
    <message>
        <source>The server sends from place to place without end for {title}.</source>
        <translation>El servidor redirige sin fin de un lugar a otro para {title}.</translation>
    </message>
    <message>
        <source>The server sends to {scheme}://{hostname}, which is not encrypted.</source>
        <translation>El servidor redirige a {scheme}://{hostname}, que no está cifrado.</translation>
    </message>
    <message>
        <source>The sheet would lie in the vault&apos;s own folder.</source>
        <translation>La hoja quedaría en la propia carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>The spans of a change do not fit its text.</source>
        <translation>Los tramos de un cambio no encajan con su texto.</translation>
    </message>
    <message>
        <source>The spans of a change do not fit the text they are for.</source>
        <translation>Los tramos de un cambio no encajan con el texto al que se aplican.</translation>
    </message>
    <message>
        <source>The system ended the model&apos;s process (SIGKILL), because memory ran out.</source>
        <translation>El sistema terminó el proceso del modelo (SIGKILL) porque se agotó la memoria.</translation>
    </message>
    <message>
        <source>The text of this hunk has changed since.</source>
        <translation>El texto de este fragmento ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The texts are too much alike or too few, so that pairs were taken at any distance.</source>
        <translation>Los textos son demasiado parecidos o muy pocos, así que se tomaron pares a cualquier distancia.</translation>
    </message>
    <message>
        <source>The time zone of this event is not known; that of this machine was taken.</source>
        <translation>No se conoce la zona horaria de este evento; se tomó la de este equipo.</translation>
    </message>
    <message>
        <source>The trainer has been silent for fifteen minutes and was stopped.</source>
        <translation>El entrenador no dio señales durante quince minutos y se detuvo.</translation>
    </message>
    <message>
        <source>The vault is being locked.</source>
        <translation>La bóveda se está bloqueando.</translation>
    </message>
    <message>
        <source>The vault is open elsewhere.</source>
        <translation>La bóveda está abierta en otro lugar.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json asks for a weaker key derivation than this app makes.</source>
        <translation>La cabecera vault.json de la bóveda pide una derivación de claves más débil que la que crea esta aplicación.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json is missing or damaged.</source>
        <translation>La cabecera vault.json de la bóveda falta o está dañada.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json is not the one that the log has seen last.</source>
        <translation>La cabecera vault.json de la bóveda no es la última que vio el registro.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was changed by something else than this app.</source>
        <translation>Algo ajeno a esta aplicación cambió la cabecera vault.json de la bóveda.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was put back to an earlier state while the vault was open.</source>
        <translation>La cabecera vault.json de la bóveda volvió a un estado anterior mientras la bóveda estaba abierta.</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was put back to an earlier state: it has had {generation} changes, and the log has seen {generation1}.</source>
        <translation>La cabecera vault.json de la bóveda volvió a un estado anterior: ha tenido {generation} cambios y el registro ha visto {generation1}.</translation>
    </message>
    <message>
        <source>The weights of adapter {adapter} are gone: only those of the newest adapters are kept.</source>
        <translation>Los pesos del adaptador {adapter} ya no existen: solo se conservan los de los adaptadores más recientes.</translation>
    </message>
    <message>
        <source>The wheels do not carry {name} as it should be.</source>
        <translation>Los wheels no contienen {name} como debería ser.</translation>
    </message>
    <message>
        <source>The {name} process ended unexpectedly ({poll}).</source>
        <translation>El proceso {name} terminó de forma inesperada ({poll}).</translation>
    </message>
    <message>
        <source>The {step} is cut off after {tokens} tokens, {why}.</source>
        <translation>El texto de {step} se corta tras {tokens} tokens, {why}.</translation>
    </message>
    <message>
        <source>The {what} was stopped.</source>
        <translation>Se detuvo: {what}.</translation>
    </message>
    <message>
        <source>There are no texts of your own in the log yet.</source>
        <translation>Aún no hay textos propios en el registro.</translation>
    </message>
    <message>
        <source>There are too few texts of your own to tell your style from others&apos;.</source>
        <translation>Hay demasiado pocos textos propios para distinguir su estilo del de otras personas.</translation>
    </message>
    <message>
        <source>There are {device_count} graphics cards, and {devices} devices were asked for.</source>
        <translation>Hay {device_count} tarjetas gráficas y se pidieron {devices} dispositivos.</translation>
    </message>
    <message>
        <source>There are {documents} texts of your own in the log, too few to learn from.</source>
        <translation>Hay {documents} textos propios en el registro, demasiado pocos para aprender.</translation>
    </message>
    <message>
        <source>There are {texts} texts of the other author, and {TEXTS} are needed.</source>
        <translation>Hay {texts} textos del otro autor y se necesitan {TEXTS}.</translation>
    </message>
    <message>
        <source>There are {texts} texts of your own in the log, too few to learn from.</source>
        <translation>Hay {texts} textos propios en el registro, demasiado pocos para aprender.</translation>
    </message>
    <message>
        <source>There are: {jobs}; `guardian care run` does the checks and backups that are due.</source>
        <translation>Hay: {jobs}; `guardian care run` hace las comprobaciones y copias pendientes.</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>Ya existe un archivo {path}.</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>Ya existe un modelo {name}.</translation>
    </message>
    <message>
        <source>There is a vault in {folder} already.</source>
        <translation>Ya existe una bóveda en {folder}.</translation>
    </message>
    <message>
        <source>There is a vault, or what is left of one, in {folder}.</source>
        <translation>En {folder} hay una bóveda o lo que queda de una.</translation>
    </message>
    <message>
        <source>There is no adapter in use that could hold.</source>
        <translation>No hay en uso ningún adaptador que pueda resistir.</translation>
    </message>
    <message>
        <source>There is no adapter to compare with another author&apos;s.</source>
        <translation>No hay ningún adaptador que comparar con el de otro autor.</translation>
    </message>
    <message>
        <source>There is no adapter to compare with the base model.</source>
        <translation>No hay ningún adaptador que comparar con el modelo base.</translation>
    </message>
    <message>
        <source>There is no adapter {adapter}.</source>
        <translation>No existe el adaptador {adapter}.</translation>
    </message>
    <message>
        <source>There is no base model {name}.</source>
        <translation>No existe el modelo base {name}.</translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>No hay ningún calendario en este archivo.</translation>
    </message>
    <message>
        <source>There is no chat template {template}.</source>
        <translation>No existe la plantilla de conversación {template}.</translation>
    </message>
    <message>
        <source>There is no correction.</source>
        <translation>No hay ninguna corrección.</translation>
    </message>
    <message>
        <source>There is no entry with so large a number.</source>
        <translation>No hay ninguna entrada con un número tan alto.</translation>
    </message>
    <message>
        <source>There is no entry {seq}.</source>
        <translation>No existe la entrada {seq}.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>No hay ningún evento en este calendario.</translation>
    </message>
    <message>
        <source>There is no file or folder at this place.</source>
        <translation>No hay ningún archivo ni carpeta en este lugar.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write into.</source>
        <translation>No existe la carpeta {parent} en la que escribir.</translation>
    </message>
    <message>
        <source>There is no fused model of this adapter.</source>
        <translation>No hay ningún modelo integrado de este adaptador.</translation>
    </message>
    <message>
        <source>There is no importer of this name.</source>
        <translation>No hay ningún importador con este nombre.</translation>
    </message>
    <message>
        <source>There is no interrupted run.</source>
        <translation>No hay ninguna ejecución interrumpida.</translation>
    </message>
    <message>
        <source>There is no job {name} that can be run alone.</source>
        <translation>No hay ningún trabajo {name} que pueda ejecutarse solo.</translation>
    </message>
    <message>
        <source>There is no method {name} to learn by.</source>
        <translation>No existe el método de aprendizaje {name}.</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation>No hay ninguna pregunta.</translation>
    </message>
    <message>
        <source>There is no room for {what}: {needed_bytes} GB are needed, {free} GB are free.</source>
        <translation>No hay espacio para {what}: se necesitan {needed_bytes} GB y hay {free} GB libres.</translation>
    </message>
    <message>
        <source>There is no room to check the adapter.</source>
        <translation>No hay espacio para comprobar el adaptador.</translation>
    </message>
    <message>
        <source>There is no such comparison.</source>
        <translation>No existe esa comparación.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>There is no text in this passage.</source>
        <translation>No hay texto en este pasaje.</translation>
    </message>
    <message>
        <source>There is no text of your own in the log.</source>
        <translation>No hay textos propios en el registro.</translation>
    </message>
    <message>
        <source>There is no text the adapter has not learnt.</source>
        <translation>No hay ningún texto que el adaptador no haya aprendido.</translation>
    </message>
    <message>
        <source>There is no vault in {chosen}.</source>
        <translation>No hay ninguna bóveda en {chosen}.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>No hay ninguna bóveda en {folder}.</translation>
    </message>
    <message>
        <source>There is no way to merge called {method}.</source>
        <translation>No existe una forma de fusionar llamada {method}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of this size.</source>
        <translation>No hay memoria suficiente para un contexto de este tamaño.</translation>
    </message>
    <message>
        <source>There is not enough memory to learn from even a few words at a time.</source>
        <translation>No hay memoria suficiente para aprender ni siquiera de unas pocas palabras a la vez.</translation>
    </message>
    <message>
        <source>There is nothing new to learn.</source>
        <translation>No hay nada nuevo que aprender.</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>No hay nada que aceptar.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Aún no hay nada que copiar.</translation>
    </message>
    <message>
        <source>There is nothing to capture.</source>
        <translation>No hay nada que capturar.</translation>
    </message>
    <message>
        <source>There is nothing to continue.</source>
        <translation>No hay nada que continuar.</translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>No hay nada de lo que hacer un borrador.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message>
        <source>There is nothing to roll back.</source>
        <translation>No hay nada que revertir.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is too little text to judge by.</source>
        <translation>Hay demasiado poco texto para juzgar.</translation>
    </message>
    <message>
        <source>These adapters differ in rank or in the layers they change, so {method} cannot merge them.</source>
        <translation>Estos adaptadores difieren en el rango o en las capas que cambian, así que {method} no puede fusionarlos.</translation>
    </message>
    <message>
        <source>These are not {count} weights.</source>
        <translation>No son {count} pesos.</translation>
    </message>
    <message>
        <source>These are the same.</source>
        <translation>Son iguales.</translation>
    </message>
    <message>
        <source>They were deleted.</source>
        <translation>Se eliminaron.</translation>
    </message>
    <message>
        <source>They were replaced by �. Save the file as UTF-8 and import it again.</source>
        <translation>Se reemplazaron por �. Guardar el archivo como UTF-8 e importarlo de nuevo.</translation>
    </message>
    <message>
        <source>This adapter was learnt on {made_for}, and {name} (SHA-256 {sha256}…) is in use: neither its weights nor its tokens fit.</source>
        <translation>Este adaptador se aprendió sobre {made_for}, y está en uso {name} (SHA-256 {sha256}…): no encajan ni sus pesos ni sus tokens.</translation>
    </message>
    <message>
        <source>This adapter was not learnt on {name}: the SHA-256 of its base model is {missing}, not {base_sha256}.</source>
        <translation>Este adaptador no se aprendió sobre {name}: el SHA-256 de su modelo base es {missing}, no {base_sha256}.</translation>
    </message>
    <message>
        <source>This base model is split over the devices of one machine, which several machines cannot do.</source>
        <translation>Este modelo base se reparte entre los dispositivos de un solo equipo, algo que varios equipos no pueden hacer.</translation>
    </message>
    <message>
        <source>This correction changes nothing.</source>
        <translation>Esta corrección no cambia nada.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that encrypts.</source>
        <translation>Este escritorio no tiene ningún llavero que cifre.</translation>
    </message>
    <message>
        <source>This draft is finished.</source>
        <translation>Este borrador está terminado.</translation>
    </message>
    <message>
        <source>This event begins at a time that cannot be.</source>
        <translation>Este evento empieza en un momento imposible.</translation>
    </message>
    <message>
        <source>This event breaks off.</source>
        <translation>Este evento está cortado.</translation>
    </message>
    <message>
        <source>This event cannot be read.</source>
        <translation>Este evento no se puede leer.</translation>
    </message>
    <message>
        <source>This event does not say when it begins.</source>
        <translation>Este evento no dice cuándo empieza.</translation>
    </message>
    <message>
        <source>This event ends before it begins; its end was left out.</source>
        <translation>Este evento termina antes de empezar; se omitió su final.</translation>
    </message>
    <message>
        <source>This event is too large.</source>
        <translation>Este evento es demasiado grande.</translation>
    </message>
    <message>
        <source>This file could not be read ({strerror}).</source>
        <translation>No se pudo leer este archivo ({strerror}).</translation>
    </message>
    <message>
        <source>This file holds binary data, not text.</source>
        <translation>Este archivo contiene datos binarios, no texto.</translation>
    </message>
    <message>
        <source>This file was not read: {refusal}.</source>
        <translation>Este archivo no se leyó: {refusal}.</translation>
    </message>
    <message>
        <source>This file was sealed by a later release.</source>
        <translation>Una versión posterior selló este archivo.</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>No se pudo abrir esta carpeta.</translation>
    </message>
    <message>
        <source>This is a good passphrase.</source>
        <translation>Es una buena frase de contraseña.</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>Es una de las 10 contraseñas más comunes.</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>Es una de las 100 contraseñas más comunes.</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>Es una contraseña muy común.</translation>
    </message>
    <message>
        <source>This is not a recovery code.</source>
        <translation>Esto no es un código de recuperación.</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>Se parece a una contraseña de uso común.</translation>
    </message>
    <message>
        <source>This is too long to capture while locked.</source>
        <translation>Es demasiado largo para capturarlo con la bóveda bloqueada.</translation>
    </message>
    <message>
        <source>This is too long to say what a draft is about.</source>
        <translation>Es demasiado largo para decir de qué trata un borrador.</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder and was not followed.</source>
        <translation>Este enlace sale de la carpeta elegida y no se siguió.</translation>
    </message>
    <message>
        <source>This log cannot be repaired: {why}.</source>
        <translation>No se puede reparar este registro: {why}.</translation>
    </message>
    <message>
        <source>This machine does not know the base model of the run (SHA-256 {sha256}).</source>
        <translation>Este equipo no conoce el modelo base de la ejecución (SHA-256 {sha256}).</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Esta frase de contraseña no abre la bóveda.</translation>
    </message>
    <message>
        <source>This passphrase does not open {name}.</source>
        <translation>Esta frase de contraseña no abre {name}.</translation>
    </message>
    <message>
        <source>This release cannot teach {name}, a model of the family {family}.</source>
        <translation>Esta versión no puede enseñar a {name}, un modelo de la familia {family}.</translation>
    </message>
    <message>
        <source>This release does not know what {name} in {name1} is.</source>
        <translation>Esta versión no sabe qué es {name} en {name1}.</translation>
    </message>
    <message>
        <source>This release knows no file of {title} that it can vouch for.</source>
        <translation>Esta versión no conoce ningún archivo de {title} del que pueda responder.</translation>
    </message>
    <message>
        <source>This suggestion has no hunk {hunk}.</source>
        <translation>Esta sugerencia no tiene el fragmento {hunk}.</translation>
    </message>
    <message>
        <source>This text is too long for a document.</source>
        <translation>Este texto es demasiado largo para un documento.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Esa hora ya ha pasado.</translation>
    </message>
    <message>
        <source>This time zone cannot be read.</source>
        <translation>Esta zona horaria no se puede leer.</translation>
    </message>
    <message>
        <source>This vault cannot take captures while locked yet.</source>
        <translation>Esta bóveda aún no admite capturas mientras está bloqueada.</translation>
    </message>
    <message>
        <source>This vault is not empty, and an export becomes a vault of its own.</source>
        <translation>Esta bóveda no está vacía, y una exportación se convierte en una bóveda propia.</translation>
    </message>
    <message>
        <source>This was redacted already.</source>
        <translation>Este texto ya se suprimió.</translation>
    </message>
    <message>
        <source>Too few verdicts to tell: {judged} so far, where {JUDGED} of each kind of pair are needed.</source>
        <translation>Muy pocos juicios para saberlo: {judged} hasta ahora, y hacen falta {JUDGED} de cada tipo de par.</translation>
    </message>
    <message>
        <source>Train again: that leaves the text behind.</source>
        <translation>Entrenar de nuevo: así se deja atrás el texto.</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint.</source>
        <translation>Entrenar de nuevo: la ejecución continúa desde su último punto de control.</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint. If it happens again, one of them is failing.</source>
        <translation>Entrenar de nuevo: la ejecución continúa desde su último punto de control. Si vuelve a ocurrir, uno de ellos está fallando.</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint. If it happens again, somebody changes what the machines say to each other.</source>
        <translation>Entrenar de nuevo: la ejecución continúa desde su último punto de control. Si vuelve a ocurrir, alguien altera lo que los equipos se dicen entre sí.</translation>
    </message>
    <message>
        <source>Train again; nothing was changed.</source>
        <translation>Entrenar de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Train first, or evaluate --by-time.</source>
        <translation>Entrenar antes, o evaluar con --by-time.</translation>
    </message>
    <message>
        <source>Train first, or write longer texts.</source>
        <translation>Entrenar antes o escribir textos más largos.</translation>
    </message>
    <message>
        <source>Train first; that leaves the text behind.</source>
        <translation>Entrenar antes; así se deja atrás el texto.</translation>
    </message>
    <message>
        <source>Train more, or use another base model.</source>
        <translation>Entrenar más o usar otro modelo base.</translation>
    </message>
    <message>
        <source>Train with --devices on one machine, or choose a smaller base model.</source>
        <translation>Entrenar con --devices en un solo equipo o elegir un modelo base más pequeño.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Intentarlo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Try again when it is idle.</source>
        <translation>Intentarlo de nuevo cuando esté inactivo.</translation>
    </message>
    <message>
        <source>Try again when that has ended.</source>
        <translation>Inténtelo de nuevo cuando eso haya terminado.</translation>
    </message>
    <message>
        <source>Unlock it once.</source>
        <translation>Desbloquearla una vez.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or go on with the passphrase.</source>
        <translation>Desbloquear el llavero o continuar con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Unlock, and capture it then.</source>
        <translation>Desbloquear y capturarlo entonces.</translation>
    </message>
    <message>
        <source>Unset TORCH_DISABLE_SHARE_RDZV_TCP_STORE.</source>
        <translation>Quitar la variable TORCH_DISABLE_SHARE_RDZV_TCP_STORE.</translation>
    </message>
    <message>
        <source>Update Guardian Angel and try again.</source>
        <translation>Actualizar Guardian Angel e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Use a copy that you may read, and check the drives.</source>
        <translation>Usar una copia que se pueda leer y comprobar las unidades.</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>Use varias palabras, evite frases comunes.</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>Use un patrón de teclado más largo y con más giros.</translation>
    </message>
    <message>
        <source>Use another model, or train first.</source>
        <translation>Usar otro modelo o entrenar antes.</translation>
    </message>
    <message>
        <source>Use at least {CHARACTERS} characters; four random words are easy.</source>
        <translation>Usar al menos {CHARACTERS} caracteres; cuatro palabras al azar son fáciles.</translation>
    </message>
    <message>
        <source>Use small letters, digits, dots, hyphens and underscores.</source>
        <translation>Usar letras minúsculas, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Use that model first, or train on this one.</source>
        <translation>Usar antes ese modelo o entrenar sobre este.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>Esperar a que termine o detenerlo allí.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Esperar hasta que esté hecho.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Esperar hasta que eso esté hecho.</translation>
    </message>
    <message>
        <source>What came from machine {rank} {why}, so the run was ended and nothing of that message was used.</source>
        <translation>Lo que llegó del equipo {rank} {why}, así que la ejecución se terminó y no se usó nada de ese mensaje.</translation>
    </message>
    <message>
        <source>What came of {pairs} pairs so far is kept.</source>
        <translation>Lo que ha salido de {pairs} pares hasta ahora queda guardado.</translation>
    </message>
    <message>
        <source>What came was deleted. The file at its source was changed: do not use it.</source>
        <translation>Lo que llegó se eliminó. El archivo de origen ha cambiado: no usarlo.</translation>
    </message>
    <message>
        <source>What had been read before is kept. Leave out the file that comes next and import again.</source>
        <translation>Se conserva lo que se había leído antes. Omitir el archivo que sigue e importar de nuevo.</translation>
    </message>
    <message>
        <source>What is due is done when that has ended.</source>
        <translation>Lo pendiente se hace cuando eso haya terminado.</translation>
    </message>
    <message>
        <source>What it forgot (bits per byte)</source>
        <translation>Lo que olvidó (bits por byte)</translation>
    </message>
    <message>
        <source>What it has by heart</source>
        <translation>Lo que sabe de memoria</translation>
    </message>
    <message>
        <source>What it has learnt so far is saved.</source>
        <translation>Lo aprendido hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>What torchrun says cannot be read.</source>
        <translation>No se puede leer lo que dice torchrun.</translation>
    </message>
    <message>
        <source>What was measured before stands in the log.</source>
        <translation>Lo medido antes figura en el registro.</translation>
    </message>
    <message>
        <source>What was written stays; the next run learns from it.</source>
        <translation>Lo escrito se queda; la próxima ejecución aprende de ello.</translation>
    </message>
    <message>
        <source>What you say to a model shows what you ask more than how you write.</source>
        <translation>Lo que se le dice a un modelo muestra más lo que usted pregunta que cómo escribe.</translation>
    </message>
    <message>
        <source>When it was put to use, it predicted your writing {share} better than the model you started from; how much of that is you was not measured yet.</source>
        <translation>Cuando se puso en uso, predecía lo que usted escribe {share} mejor que el modelo de partida; aún no se ha medido cuánto de eso es suyo.</translation>
    </message>
    <message>
        <source>Whoever copies the folder could open it: choose another.</source>
        <translation>Quien copie la carpeta podría abrirla: elegir otra.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your files can read everything you wrote. Keep it where you keep your passport, not beside the machine, and not as a file once it is printed.</source>
        <translation>Quien tenga esta hoja y sus archivos puede leer todo lo que usted escribió. Guardarla donde el pasaporte, no junto al equipo, y no como archivo una vez impresa.</translation>
    </message>
    <message>
        <source>With passages recalled from your log (bits per byte)</source>
        <translation>Con pasajes recuperados de su registro (bits por byte)</translation>
    </message>
    <message>
        <source>With the topic hidden, a verifier takes for yours {base} of what the model you started from writes{more}.</source>
        <translation>Con el tema oculto, un verificador toma por suyo {base} de lo que escribe el modelo de partida{more}.</translation>
    </message>
    <message>
        <source>With the topic hidden, a verifier takes for yours {generated} of what it writes, {base} of what the model you started from writes{more}.</source>
        <translation>Con el tema oculto, un verificador toma por suyo {generated} de lo que escribe, {base} de lo que escribe el modelo de partida{more}.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Escribir antes unas palabras.</translation>
    </message>
    <message>
        <source>Write one first.</source>
        <translation>Escribir antes uno.</translation>
    </message>
    <message>
        <source>Write or import at least {TEXTS}.</source>
        <translation>Escribir o importar al menos {TEXTS}.</translation>
    </message>
    <message>
        <source>Write or import more.</source>
        <translation>Escribir o importar más.</translation>
    </message>
    <message>
        <source>Write or import more: {WORDS} words to know it by, and half as many texts of {LEAST_WORDS} words and more to go on from.</source>
        <translation>Escribir o importar más: {WORDS} palabras para reconocerlo, y la mitad de textos de {LEAST_WORDS} palabras o más para continuarlos.</translation>
    </message>
    <message>
        <source>Write or import more; a text needs {LEAST_WORDS} words.</source>
        <translation>Escribir o importar más; un texto necesita {LEAST_WORDS} palabras.</translation>
    </message>
    <message>
        <source>Write or import one of {LEAST_WORDS} words.</source>
        <translation>Escribir o importar uno de {LEAST_WORDS} palabras.</translation>
    </message>
    <message>
        <source>Write or import some first.</source>
        <translation>Escribir o importar algo antes.</translation>
    </message>
    <message>
        <source>Write or import {fresh} more, then try again.</source>
        <translation>Escribir o importar {fresh} más e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escribir algo antes.</translation>
    </message>
    <message>
        <source>Write what it should have said; `reject` needs no text.</source>
        <translation>Escribir lo que debería haber dicho; `reject` no necesita texto.</translation>
    </message>
    <message>
        <source>You have paused learning (`guardian learning resume`).</source>
        <translation>Usted ha pausado el aprendizaje (`guardian learning resume`).</translation>
    </message>
    <message>
        <source>You passed on what somebody else wrote; it is read, not learnt.</source>
        <translation>Transmitió lo que escribió otra persona; se lee, no se aprende.</translation>
    </message>
    <message>
        <source>You quote somebody else here; it is read, not learnt.</source>
        <translation>Aquí cita a otra persona; se lee, no se aprende.</translation>
    </message>
    <message>
        <source>You took it back; nothing of it is read.</source>
        <translation>Usted lo retiró; no se lee nada de ello.</translation>
    </message>
    <message>
        <source>You wanted it forgotten; nothing of it is read.</source>
        <translation>Quiso que se olvidara; no se lee nada de ello.</translation>
    </message>
    <message>
        <source>You wrote it and went over it.</source>
        <translation>Usted lo escribió y lo repasó.</translation>
    </message>
    <message>
        <source>You wrote it down in your own words.</source>
        <translation>Usted lo anotó con sus propias palabras.</translation>
    </message>
    <message>
        <source>You wrote it, for yourself or for others.</source>
        <translation>Usted lo escribió, para sí o para otras personas.</translation>
    </message>
    <message>
        <source>You wrote it.</source>
        <translation>Usted lo escribió.</translation>
    </message>
    <message>
        <source>Your newest words, before they were learnt (bits per byte, lower is better)</source>
        <translation>Sus palabras más recientes, antes de aprenderlas (bits por byte; cuanto menos, mejor)</translation>
    </message>
    <message>
        <source>`chmod 600 {path}`, and make a new key if they may have.</source>
        <translation>`chmod 600 {path}`, y crear una clave nueva si han podido leerla.</translation>
    </message>
    <message>
        <source>`guardian adapters compare` makes one.</source>
        <translation>`guardian adapters compare` crea una.</translation>
    </message>
    <message>
        <source>`guardian adapters compare` makes them.</source>
        <translation>`guardian adapters compare` las crea.</translation>
    </message>
    <message>
        <source>`guardian adapters fuse` makes one.</source>
        <translation>`guardian adapters fuse` crea uno.</translation>
    </message>
    <message>
        <source>`guardian adapters list` has them.</source>
        <translation>`guardian adapters list` los muestra.</translation>
    </message>
    <message>
        <source>`guardian adapters list` shows it.</source>
        <translation>`guardian adapters list` lo muestra.</translation>
    </message>
    <message>
        <source>`guardian adapters list` shows those there are.</source>
        <translation>`guardian adapters list` muestra los que hay.</translation>
    </message>
    <message>
        <source>`guardian conversations show` shows it.</source>
        <translation>`guardian conversations show` la muestra.</translation>
    </message>
    <message>
        <source>`guardian conversations` lists those there are.</source>
        <translation>`guardian conversations` enumera las que hay.</translation>
    </message>
    <message>
        <source>`guardian document history` lists them.</source>
        <translation>`guardian document history` las enumera.</translation>
    </message>
    <message>
        <source>`guardian document list` lists them.</source>
        <translation>`guardian document list` los enumera.</translation>
    </message>
    <message>
        <source>`guardian document show {seq} --at {seq1}` shows the last whole version.</source>
        <translation>`guardian document show {seq} --at {seq1}` muestra la última versión íntegra.</translation>
    </message>
    <message>
        <source>`guardian document suggest` makes one.</source>
        <translation>`guardian document suggest` crea una.</translation>
    </message>
    <message>
        <source>`guardian endorse {seq}` says that it is right.</source>
        <translation>`guardian endorse {seq}` indica que es correcta.</translation>
    </message>
    <message>
        <source>`guardian insights list` lists what there is.</source>
        <translation>`guardian insights list` enumera lo que hay.</translation>
    </message>
    <message>
        <source>`guardian log --kind draft` lists them.</source>
        <translation>`guardian log --kind draft` los enumera.</translation>
    </message>
    <message>
        <source>`guardian log` lists what there is.</source>
        <translation>`guardian log` enumera lo que hay.</translation>
    </message>
    <message>
        <source>`guardian models add` the same file here, or choose another model on the machine with the log.</source>
        <translation>`guardian models add` con el mismo archivo aquí, o elegir otro modelo en el equipo que tiene el registro.</translation>
    </message>
    <message>
        <source>`guardian models get {name}` fetches it.</source>
        <translation>`guardian models get {name}` lo descarga.</translation>
    </message>
    <message>
        <source>`guardian models list` names those there are.</source>
        <translation>`guardian models list` nombra los que hay.</translation>
    </message>
    <message>
        <source>`guardian models use` another one first.</source>
        <translation>`guardian models use` antes con otro.</translation>
    </message>
    <message>
        <source>`guardian models use` that model first, or train on this one.</source>
        <translation>`guardian models use` antes con ese modelo, o entrenar sobre este.</translation>
    </message>
    <message>
        <source>`guardian models use` that model first.</source>
        <translation>`guardian models use` antes con ese modelo.</translation>
    </message>
    <message>
        <source>`guardian peer-key FILE` makes one; copy it to each machine.</source>
        <translation>`guardian peer-key FILE` crea una; copiarla a cada equipo.</translation>
    </message>
    <message>
        <source>`guardian repair` puts the header back; salvage the log after that.</source>
        <translation>`guardian repair` repone la cabecera; después, rescatar el registro.</translation>
    </message>
    <message>
        <source>`guardian settings set start_at_login on` puts it there again; off ends it.</source>
        <translation>`guardian settings set start_at_login on` lo vuelve a poner ahí; off lo desactiva.</translation>
    </message>
    <message>
        <source>`guardian settings set {FOLDER} FOLDER` does.</source>
        <translation>`guardian settings set {FOLDER} FOLDER` lo hace.</translation>
    </message>
    <message>
        <source>`guardian show` lists those an entry has.</source>
        <translation>`guardian show` enumera los que tiene una entrada.</translation>
    </message>
    <message>
        <source>`guardian train` begins one; nothing was changed.</source>
        <translation>`guardian train` empieza una; no se cambió nada.</translation>
    </message>
    <message>
        <source>`guardian train` makes one.</source>
        <translation>`guardian train` crea uno.</translation>
    </message>
    <message>
        <source>`guardian train` replaces it.</source>
        <translation>`guardian train` lo reemplaza.</translation>
    </message>
    <message>
        <source>`guardian verify --level 2` names all of it.</source>
        <translation>`guardian verify --level 2` lo nombra todo.</translation>
    </message>
    <message>
        <source>`guardian verify` names the damage.</source>
        <translation>`guardian verify` nombra los daños.</translation>
    </message>
    <message>
        <source>`guardian verify` names the damage; `guardian repair` and `guardian salvage` mend it.</source>
        <translation>`guardian verify` nombra los daños; `guardian repair` y `guardian salvage` los reparan.</translation>
    </message>
    <message>
        <source>a capture made while the vault was locked cannot be opened: inbox/{name}</source>
        <translation>una captura hecha con la bóveda bloqueada no se puede abrir: inbox/{name}</translation>
    </message>
    <message>
        <source>a meeting goes on until {until} (setting work_in_meetings)</source>
        <translation>una reunión dura hasta las {until} (ajuste work_in_meetings)</translation>
    </message>
    <message>
        <source>a program fills the screen (setting work_in_full_screen)</source>
        <translation>un programa ocupa toda la pantalla (ajuste work_in_full_screen)</translation>
    </message>
    <message>
        <source>a step was left out: its gradient was no finite number</source>
        <translation>se omitió un paso: su gradiente no era un número finito</translation>
    </message>
    <message>
        <source>a text was redacted that the adapter in use had learnt</source>
        <translation>se suprimió un texto que el adaptador en uso había aprendido</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>bits por byte</translation>
    </message>
    <message>
        <source>calls itself without end</source>
        <translation>se llama a sí misma sin fin</translation>
    </message>
    <message>
        <source>cannot lay out so many turns</source>
        <translation>no puede disponer tantos turnos</translation>
    </message>
    <message>
        <source>critique</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>different pairs of words</source>
        <translation>pares de palabras distintos</translation>
    </message>
    <message>
        <source>different phrases</source>
        <translation>giros distintos</translation>
    </message>
    <message>
        <source>different texts</source>
        <translation>textos distintos</translation>
    </message>
    <message>
        <source>does not end within {S} seconds</source>
        <translation>no termina en {S} segundos</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>entries {first} to {last} are missing</source>
        <translation>faltan las entradas {first} a {last}</translation>
    </message>
    <message>
        <source>entries {newest} to {seq} were</source>
        <translation>las entradas {newest} a {seq}</translation>
    </message>
    <message>
        <source>entry {first} is missing</source>
        <translation>falta la entrada {first}</translation>
    </message>
    <message>
        <source>entry {seq} does not follow the entry before it</source>
        <translation>la entrada {seq} no sigue a la anterior</translation>
    </message>
    <message>
        <source>entry {seq} is not the one that was acknowledged: another state of the log lies here</source>
        <translation>la entrada {seq} no es la confirmada: aquí hay otro estado del registro</translation>
    </message>
    <message>
        <source>entry {seq} was</source>
        <translation>la entrada {seq}</translation>
    </message>
    <message>
        <source>entry {seq} was changed</source>
        <translation>la entrada {seq} fue modificada</translation>
    </message>
    <message>
        <source>exposure if it knew them for sure (bits)</source>
        <translation>exposición si los supiera con certeza (bits)</translation>
    </message>
    <message>
        <source>exposure of planted secrets (bits)</source>
        <translation>exposición de secretos colocados (bits)</translation>
    </message>
    <message>
        <source>fits in memory</source>
        <translation>cabe en la memoria</translation>
    </message>
    <message>
        <source>fits on the GPU</source>
        <translation>cabe en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>fits partly on the GPU</source>
        <translation>cabe en parte en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>fits with a shorter context</source>
        <translation>cabe con un contexto más corto</translation>
    </message>
    <message>
        <source>fits with a shorter context of {context_tokens}</source>
        <translation>cabe con un contexto más corto de {context_tokens}</translation>
    </message>
    <message>
        <source>formats texts, which is not allowed</source>
        <translation>da formato a textos, lo que no está permitido</translation>
    </message>
    <message>
        <source>gained by your adapter</source>
        <translation>ganado por su adaptador</translation>
    </message>
    <message>
        <source>gained over another author&apos;s adapter and log (bits per byte)</source>
        <translation>ganado frente al adaptador y el registro de otro autor (bits por byte)</translation>
    </message>
    <message>
        <source>gained over their adapter with your log in view</source>
        <translation>ganado frente a su adaptador con el registro de usted a la vista</translation>
    </message>
    <message>
        <source>general text</source>
        <translation>texto general</translation>
    </message>
    <message>
        <source>going on from step {step}</source>
        <translation>se continúa desde el paso {step}</translation>
    </message>
    <message>
        <source>has no vocabulary, or a damaged one</source>
        <translation>no tiene vocabulario, o está dañado</translation>
    </message>
    <message>
        <source>has the architecture {architecture}, which this release does not support</source>
        <translation>tiene la arquitectura {architecture}, que esta versión no admite</translation>
    </message>
    <message>
        <source>has weights in a form that this release does not know, or is damaged</source>
        <translation>tiene pesos en una forma que esta versión no conoce, o está dañado</translation>
    </message>
    <message>
        <source>holds a vocabulary only, no model</source>
        <translation>contiene solo un vocabulario, no un modelo</translation>
    </message>
    <message>
        <source>holds characters that no template may hold</source>
        <translation>contiene caracteres que ninguna plantilla puede contener</translation>
    </message>
    <message>
        <source>holds measurements for making a model smaller, no model</source>
        <translation>contiene mediciones para reducir un modelo, no un modelo</translation>
    </message>
    <message>
        <source>is a control vector, not a model</source>
        <translation>es un vector de control, no un modelo</translation>
    </message>
    <message>
        <source>is a model for pictures and text, which is not supported</source>
        <translation>es un modelo de imágenes y texto, lo que no se admite</translation>
    </message>
    <message>
        <source>is a model for sound; it cannot write</source>
        <translation>es un modelo de sonido; no puede escribir</translation>
    </message>
    <message>
        <source>is a model that reads a text whole before it writes another, which is not supported</source>
        <translation>es un modelo que lee un texto entero antes de escribir otro, lo que no se admite</translation>
    </message>
    <message>
        <source>is a model that turns texts into vectors; it cannot write</source>
        <translation>es un modelo que convierte textos en vectores; no puede escribir</translation>
    </message>
    <message>
        <source>is a model that writes in no order, which is not supported</source>
        <translation>es un modelo que escribe sin orden, lo que no se admite</translation>
    </message>
    <message>
        <source>is a model with a running memory, whose conversations could not be kept</source>
        <translation>es un modelo con memoria continua, cuyas conversaciones no se podrían conservar</translation>
    </message>
    <message>
        <source>is an adapter, not a model</source>
        <translation>es un adaptador, no un modelo</translation>
    </message>
    <message>
        <source>is cut off or damaged: it announces more than it holds</source>
        <translation>está cortado o dañado: anuncia más de lo que contiene</translation>
    </message>
    <message>
        <source>is cut off: it ends within its own description</source>
        <translation>está cortado: termina dentro de su propia descripción</translation>
    </message>
    <message>
        <source>is cut off: {size} bytes are missing</source>
        <translation>está cortado: faltan {size} bytes</translation>
    </message>
    <message>
        <source>is damaged: it announces more entries than any model has</source>
        <translation>está dañado: anuncia más entradas de las que tiene ningún modelo</translation>
    </message>
    <message>
        <source>is damaged: it does not say how large the model is</source>
        <translation>está dañado: no dice qué tamaño tiene el modelo</translation>
    </message>
    <message>
        <source>is damaged: it has a tensor of no possible shape</source>
        <translation>está dañado: tiene un tensor de forma imposible</translation>
    </message>
    <message>
        <source>is damaged: it has a value of a kind that does not exist</source>
        <translation>está dañado: tiene un valor de un tipo que no existe</translation>
    </message>
    <message>
        <source>is damaged: it has an array of a kind that does not exist</source>
        <translation>está dañado: tiene una lista de un tipo que no existe</translation>
    </message>
    <message>
        <source>is damaged: it has an array of arrays</source>
        <translation>está dañado: tiene una lista de listas</translation>
    </message>
    <message>
        <source>is damaged: it has an array of more than {ARRAY_ITEMS} items</source>
        <translation>está dañado: tiene una lista de más de {ARRAY_ITEMS} elementos</translation>
    </message>
    <message>
        <source>is damaged: it has one key twice</source>
        <translation>está dañado: tiene una clave dos veces</translation>
    </message>
    <message>
        <source>is damaged: it has two tensors of one name</source>
        <translation>está dañado: tiene dos tensores con el mismo nombre</translation>
    </message>
    <message>
        <source>is damaged: it names a token that it does not have</source>
        <translation>está dañado: nombra un token que no tiene</translation>
    </message>
    <message>
        <source>is damaged: its alignment is no power of two</source>
        <translation>está dañado: su alineación no es potencia de dos</translation>
    </message>
    <message>
        <source>is damaged: its tensors lie over each other</source>
        <translation>está dañado: sus tensores se solapan</translation>
    </message>
    <message>
        <source>is damaged: {what} is longer than {most} bytes</source>
        <translation>está dañado: {what} mide más de {most} bytes</translation>
    </message>
    <message>
        <source>is in the first version of GGUF, which is read no more</source>
        <translation>está en la primera versión de GGUF, que ya no se lee</translation>
    </message>
    <message>
        <source>is in version {version} of GGUF; this release reads versions 2 and 3</source>
        <translation>está en la versión {version} de GGUF; esta aplicación lee las versiones 2 y 3</translation>
    </message>
    <message>
        <source>is longer than {CHARACTERS} characters</source>
        <translation>tiene más de {CHARACTERS} caracteres</translation>
    </message>
    <message>
        <source>is made for big-endian machines</source>
        <translation>está hecho para máquinas big-endian</translation>
    </message>
    <message>
        <source>is no template in Jinja</source>
        <translation>no es una plantilla de Jinja</translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation>no es un archivo GGUF</translation>
    </message>
    <message>
        <source>is one part of a model in several; join them with llama-gguf-split --merge</source>
        <translation>es una de varias partes de un modelo; únalas con llama-gguf-split --merge</translation>
    </message>
    <message>
        <source>is part {part} of {part1} of a model; join them with llama-gguf-split --merge</source>
        <translation>es la parte {part} de {part1} de un modelo; únalas con llama-gguf-split --merge</translation>
    </message>
    <message>
        <source>is the part of a model that sees or hears; it cannot write</source>
        <translation>es la parte de un modelo que ve u oye; no puede escribir</translation>
    </message>
    <message>
        <source>it asks for a weaker key derivation than this app makes</source>
        <translation>pide una derivación de clave más débil que la de esta aplicación</translation>
    </message>
    <message>
        <source>it cannot be told whether somebody is at this machine, so it waits for the quiet hours</source>
        <translation>no se puede saber si hay alguien ante este equipo, así que espera las horas tranquilas</translation>
    </message>
    <message>
        <source>it holds no whole vault</source>
        <translation>no contiene una bóveda entera</translation>
    </message>
    <message>
        <source>it holds something that no backup holds</source>
        <translation>contiene algo que ninguna copia contiene</translation>
    </message>
    <message>
        <source>it is another one than the log recorded</source>
        <translation>no es la que anotó el registro</translation>
    </message>
    <message>
        <source>it is larger than {most_bytes} MiB</source>
        <translation>mide más de {most_bytes} MiB</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>it is no tar file</source>
        <translation>no es un archivo tar</translation>
    </message>
    <message>
        <source>it names no adapter</source>
        <translation>no nombra ningún adaptador</translation>
    </message>
    <message>
        <source>it uses aliases</source>
        <translation>usa alias</translation>
    </message>
    <message>
        <source>it waits for the quiet hours, which begin at {now}</source>
        <translation>espera las horas tranquilas, que empiezan a las {now}</translation>
    </message>
    <message>
        <source>it was not made by this vault with the keys it has now</source>
        <translation>no la hizo esta bóveda con las claves que tiene ahora</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>su suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>le falta el final</translation>
    </message>
    <message>
        <source>its facts cannot be read</source>
        <translation>sus datos no se pueden leer</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>su cabecera no se puede leer</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>su cabecera fue modificada</translation>
    </message>
    <message>
        <source>its log ends elsewhere than its manifest says</source>
        <translation>su registro termina en otro punto del que dice su índice</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <translation>su índice no se puede leer</translation>
    </message>
    <message>
        <source>its manifest names other files than it holds</source>
        <translation>su índice nombra otros archivos que los que contiene</translation>
    </message>
    <message>
        <source>leaves out what was said</source>
        <translation>omite lo que se dijo</translation>
    </message>
    <message>
        <source>longest passage said word for word (words)</source>
        <translation>pasaje más largo dicho palabra por palabra (palabras)</translation>
    </message>
    <message>
        <source>makes more than {CHARACTERS} characters</source>
        <translation>produce más de {CHARACTERS} caracteres</translation>
    </message>
    <message>
        <source>memory is short: from now on {part_tokens} tokens are learnt at a time</source>
        <translation>falta memoria: desde ahora se aprenden {part_tokens} tokens a la vez</translation>
    </message>
    <message>
        <source>memory is short: one look at what was learnt long ago is left out</source>
        <translation>falta memoria: se omite un repaso de lo aprendido hace tiempo</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>nightly</source>
        <translation>lo nuevo</translation>
    </message>
    <message>
        <source>no adapter is in use, so everything is new</source>
        <translation>no hay ningún adaptador en uso, así que todo es nuevo</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>no en esta ejecución</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>other people&apos;s text, before</source>
        <translation>texto de otras personas, antes</translation>
    </message>
    <message>
        <source>other people&apos;s text, now</source>
        <translation>texto de otras personas, ahora</translation>
    </message>
    <message>
        <source>other programs take {percent} % of the processors (setting train_others_percent)</source>
        <translation>otros programas ocupan el {percent} % de los procesadores (ajuste train_others_percent)</translation>
    </message>
    <message>
        <source>passages of yours</source>
        <translation>pasajes suyos</translation>
    </message>
    <message>
        <source>pieces of another author taken for yours</source>
        <translation>fragmentos de otro autor tomados por suyos</translation>
    </message>
    <message>
        <source>pieces of your own taken for yours</source>
        <translation>fragmentos propios tomados por suyos</translation>
    </message>
    <message>
        <source>pieces taken for yours, by grammar</source>
        <translation>fragmentos tomados por suyos, por la gramática</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>rebuild</source>
        <translation>todo de nuevo</translation>
    </message>
    <message>
        <source>refuses an ordinary conversation</source>
        <translation>rechaza una conversación corriente</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>self-model</source>
        <translation>modelo de sí mismo</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>frase</translation>
    </message>
    <message>
        <source>share of the gain that is you</source>
        <translation>parte de la mejora que es usted</translation>
    </message>
    <message>
        <source>slot {one} of the witness log.head is damaged</source>
        <translation>la ranura {one} del testigo log.head está dañada</translation>
    </message>
    <message>
        <source>structure: {row}</source>
        <translation>estructura: {row}</translation>
    </message>
    <message>
        <source>text of your own that it never learnt</source>
        <translation>texto propio que nunca aprendió</translation>
    </message>
    <message>
        <source>that model, with your earlier words in view</source>
        <translation>ese modelo, con sus palabras anteriores a la vista</translation>
    </message>
    <message>
        <source>the adapter in use</source>
        <translation>el adaptador en uso</translation>
    </message>
    <message>
        <source>the attachment {missing} is missing in it</source>
        <translation>falta en ella el adjunto {missing}</translation>
    </message>
    <message>
        <source>the attachments of entry {seq} were changed or are missing</source>
        <translation>los adjuntos de la entrada {seq} fueron modificados o faltan</translation>
    </message>
    <message>
        <source>the backup {target}</source>
        <translation>la copia {target}</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>el modelo base</translation>
    </message>
    <message>
        <source>the base model changed, and no adapter fits another one</source>
        <translation>el modelo base cambió, y ningún adaptador encaja en otro</translation>
    </message>
    <message>
        <source>the battery is at {percent} %, less than {least} % (setting train_battery_percent)</source>
        <translation>la batería está al {percent} %, menos del {least} % (ajuste train_battery_percent)</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>el candidato</translation>
    </message>
    <message>
        <source>the connection ended before the file did</source>
        <translation>la conexión terminó antes que el archivo</translation>
    </message>
    <message>
        <source>the connection to {host} broke</source>
        <translation>la conexión con {host} se cortó</translation>
    </message>
    <message>
        <source>the critique said nothing</source>
        <translation>la crítica no dijo nada</translation>
    </message>
    <message>
        <source>the database cannot be read: {cause}</source>
        <translation>la base de datos no se puede leer: {cause}</translation>
    </message>
    <message>
        <source>the database cannot be read: {error}</source>
        <translation>la base de datos no se puede leer: {error}</translation>
    </message>
    <message>
        <source>the exported adapter</source>
        <translation>el adaptador exportado</translation>
    </message>
    <message>
        <source>the file has {size} bytes, not {pages} pages of {page_bytes}</source>
        <translation>el archivo tiene {size} bytes, no {pages} páginas de {page_bytes}</translation>
    </message>
    <message>
        <source>the interrupted run begins anew: it was of another kind, or model or adapter changed since</source>
        <translation>la ejecución interrumpida empieza de nuevo: era de otro tipo, o el modelo o el adaptador cambiaron desde entonces</translation>
    </message>
    <message>
        <source>the interrupted run begins anew: some of its texts were redacted, or the rules for them changed</source>
        <translation>la ejecución interrumpida empieza de nuevo: se suprimieron textos suyos, o cambiaron las reglas para ellos</translation>
    </message>
    <message>
        <source>the last run with a fresh adapter is less than {DAYS} days ago</source>
        <translation>la última ejecución con un adaptador nuevo fue hace menos de {DAYS} días</translation>
    </message>
    <message>
        <source>the last run with a fresh adapter was {days} days ago, and {DAYS} are the most</source>
        <translation>la última ejecución con un adaptador nuevo fue hace {days} días, y {DAYS} es el máximo</translation>
    </message>
    <message>
        <source>the log or its write-ahead log was cut, damaged, removed or put back to an earlier state</source>
        <translation>el registro o su diario de escritura fue cortado, dañado, eliminado o devuelto a un estado anterior</translation>
    </message>
    <message>
        <source>the machine runs on its battery (setting train_on_battery)</source>
        <translation>el equipo funciona con batería (ajuste train_on_battery)</translation>
    </message>
    <message>
        <source>the model you started from</source>
        <translation>el modelo con el que empezó</translation>
    </message>
    <message>
        <source>the model you started from, and recall</source>
        <translation>el modelo con el que empezó, con recuperación</translation>
    </message>
    <message>
        <source>the model you started from, by its characters</source>
        <translation>el modelo con el que empezó, por sus caracteres</translation>
    </message>
    <message>
        <source>the model you started from, by its grammar</source>
        <translation>el modelo con el que empezó, por su gramática</translation>
    </message>
    <message>
        <source>the model {title}</source>
        <translation>el modelo {title}</translation>
    </message>
    <message>
        <source>the most that it may have</source>
        <translation>lo máximo que puede tener</translation>
    </message>
    <message>
        <source>the name of a tensor</source>
        <translation>el nombre de un tensor</translation>
    </message>
    <message>
        <source>the new adapter</source>
        <translation>el adaptador nuevo</translation>
    </message>
    <message>
        <source>the processor cools down from {limit}, now {celsius} °C</source>
        <translation>el procesador se enfría desde {limit}, ahora {celsius} °C</translation>
    </message>
    <message>
        <source>the processor is at {celsius} °C, more than {limit}</source>
        <translation>el procesador está a {celsius} °C, más de {limit}</translation>
    </message>
    <message>
        <source>the revision was unusable</source>
        <translation>la revisión era inservible</translation>
    </message>
    <message>
        <source>the root in entry {seq} does not stand for entries {first} to {last}</source>
        <translation>la raíz de la entrada {seq} no representa las entradas {first} a {last}</translation>
    </message>
    <message>
        <source>the saved state belongs to another run, so this one begins anew</source>
        <translation>el estado guardado es de otra ejecución, así que esta empieza de nuevo</translation>
    </message>
    <message>
        <source>the saved state is damaged, so the run begins again</source>
        <translation>el estado guardado está dañado, así que la ejecución empieza de nuevo</translation>
    </message>
    <message>
        <source>the sealed file {name} is missing or damaged</source>
        <translation>el archivo sellado {name} falta o está dañado</translation>
    </message>
    <message>
        <source>the server answers {status}</source>
        <translation>el servidor responde {status}</translation>
    </message>
    <message>
        <source>the server sent another part than the one asked for</source>
        <translation>el servidor envió otra parte que la pedida</translation>
    </message>
    <message>
        <source>the text of entry {seq} is missing</source>
        <translation>falta el texto de la entrada {seq}</translation>
    </message>
    <message>
        <source>the text of entry {seq} is still there, though it was redacted</source>
        <translation>el texto de la entrada {seq} sigue ahí, aunque fue suprimido</translation>
    </message>
    <message>
        <source>the text of entry {seq} was changed</source>
        <translation>el texto de la entrada {seq} fue modificado</translation>
    </message>
    <message>
        <source>the vault&apos;s header</source>
        <translation>la cabecera de la bóveda</translation>
    </message>
    <message>
        <source>the witness</source>
        <translation>el testigo</translation>
    </message>
    <message>
        <source>the witness log.head has {content} bytes instead of {SLOT_BYTES}</source>
        <translation>el testigo log.head tiene {content} bytes en vez de {SLOT_BYTES}</translation>
    </message>
    <message>
        <source>the witness log.head is damaged or belongs to another vault</source>
        <translation>el testigo log.head está dañado o es de otra bóveda</translation>
    </message>
    <message>
        <source>the witness log.head is missing</source>
        <translation>falta el testigo log.head</translation>
    </message>
    <message>
        <source>the witness log.head was put back to an earlier state: it ends with entry {seq}</source>
        <translation>el testigo log.head fue devuelto a un estado anterior: termina en la entrada {seq}</translation>
    </message>
    <message>
        <source>the word index does not agree with the texts</source>
        <translation>el índice de palabras no concuerda con los textos</translation>
    </message>
    <message>
        <source>there is something behind its last file</source>
        <translation>hay algo detrás de su último archivo</translation>
    </message>
    <message>
        <source>this machine was used in the last {idle_minutes} min (setting idle_minutes)</source>
        <translation>este equipo se ha usado en los últimos {idle_minutes} min (ajuste idle_minutes)</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>what is in the backup</source>
        <translation>lo que hay en la copia</translation>
    </message>
    <message>
        <source>what is sealed in it was changed</source>
        <translation>lo que está sellado en él fue modificado</translation>
    </message>
    <message>
        <source>what was kept does not belong to the file that is there now</source>
        <translation>lo guardado no corresponde al archivo que hay ahora</translation>
    </message>
    <message>
        <source>which filled the model&apos;s context</source>
        <translation>lo que llenó el contexto del modelo</translation>
    </message>
    <message>
        <source>with adapter and log of another author</source>
        <translation>con el adaptador y el registro de otro autor</translation>
    </message>
    <message>
        <source>with your adapter</source>
        <translation>con su adaptador</translation>
    </message>
    <message>
        <source>with your adapter, by its characters</source>
        <translation>con su adaptador, por sus caracteres</translation>
    </message>
    <message>
        <source>with your adapter, by its grammar</source>
        <translation>con su adaptador, por su gramática</translation>
    </message>
    <message>
        <source>you are talking with the model</source>
        <translation>usted está hablando con el modelo</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>usted lo pidió</translation>
    </message>
    <message>
        <source>you have paused learning (`guardian learning resume`)</source>
        <translation>usted ha pausado el aprendizaje (`guardian learning resume`)</translation>
    </message>
    <message>
        <source>your adapter, and recall</source>
        <translation>su adaptador, con recuperación</translation>
    </message>
    <message>
        <source>your adapter, without recall</source>
        <translation>su adaptador, sin recuperación</translation>
    </message>
    <message>
        <source>your text of more than 30 days ago, before</source>
        <translation>su texto de hace más de 30 días, antes</translation>
    </message>
    <message>
        <source>your text of more than 30 days ago, now</source>
        <translation>su texto de hace más de 30 días, ahora</translation>
    </message>
    <message>
        <source>your texts told from another&apos;s, of two</source>
        <translation>sus textos distinguidos de los de otro, de dos</translation>
    </message>
    <message>
        <source>{MB} MB of memory are free, less than {least_memory_mb} (setting train_free_memory_mb)</source>
        <translation>hay {MB} MB de memoria libres, menos de {least_memory_mb} (ajuste train_free_memory_mb)</translation>
    </message>
    <message>
        <source>{MB} MB of the disk are free, less than {least_disk_mb} (setting train_free_disk_mb)</source>
        <translation>hay {MB} MB de disco libres, menos de {least_disk_mb} (ajuste train_free_disk_mb)</translation>
    </message>
    <message>
        <source>{SETTING} is on, but it is switched off in the settings of your desktop.</source>
        <translation>{SETTING} está activado, pero está desactivado en los ajustes del escritorio.</translation>
    </message>
    <message>
        <source>{SETTING} is on, but its entry was removed from what starts with your session.</source>
        <translation>{SETTING} está activado, pero se eliminó de lo que se inicia con la sesión.</translation>
    </message>
    <message>
        <source>{choice} is no choice.</source>
        <translation>{choice} no es una opción.</translation>
    </message>
    <message>
        <source>{count} alternatives are not possible.</source>
        <translation>No son posibles {count} alternativas.</translation>
    </message>
    <message>
        <source>{folder} is inside the vault&apos;s own folder.</source>
        <translation>{folder} está dentro de la propia carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} no está vacía.</translation>
    </message>
    <message>
        <source>{folder} lies in the damaged vault.</source>
        <translation>{folder} está en la bóveda dañada.</translation>
    </message>
    <message>
        <source>{fresh} texts are new, and {count} are needed for the proof alone. Write or import more.</source>
        <translation>Hay {fresh} textos nuevos y solo para la prueba se necesitan {count}. Escribir o importar más.</translation>
    </message>
    <message>
        <source>{given} cannot be read.</source>
        <translation>No se puede leer {given}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>no se puede llegar a {host}</translation>
    </message>
    <message>
        <source>{keys} is no value for {name}.</source>
        <translation>{keys} no es un valor para {name}.</translation>
    </message>
    <message>
        <source>{layers} of {layers1} layers fit on {name}, the rest in memory.</source>
        <translation>{layers} de {layers1} capas caben en {name}; el resto, en la memoria.</translation>
    </message>
    <message>
        <source>{layers} of {layers1} layers on {names}: {taken} needed; {why}.</source>
        <translation>{layers} de {layers1} capas en {names}: se necesitan {taken}; {why}.</translation>
    </message>
    <message>
        <source>{left} of {windows} windows left</source>
        <translation>quedan {left} de {windows} ventanas</translation>
    </message>
    <message>
        <source>{memory_mib} MiB is outside what the key derivation allows.</source>
        <translation>{memory_mib} MiB está fuera de lo que permite la derivación de claves.</translation>
    </message>
    <message>
        <source>{missing} acknowledged and cannot be found: {cause}</source>
        <translation>{missing}: con confirmación, pero sin rastro: {cause}</translation>
    </message>
    <message>
        <source>{most_celsius} °C (setting train_celsius)</source>
        <translation>{most_celsius} °C (ajuste train_celsius)</translation>
    </message>
    <message>
        <source>{name} became shorter while it was read</source>
        <translation>{name} se acortó mientras se leía</translation>
    </message>
    <message>
        <source>{name} cannot be read ({name1}).</source>
        <translation>No se puede leer {name} ({name1}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: {title}</source>
        <translation>{name} no se puede leer: {title}</translation>
    </message>
    <message>
        <source>{name} cannot be used: it writes nothing.</source>
        <translation>No se puede usar {name}: no escribe nada.</translation>
    </message>
    <message>
        <source>{name} could not be asked for graphics cards: {error}.</source>
        <translation>No se pudieron consultar las tarjetas gráficas con {name}: {error}.</translation>
    </message>
    <message>
        <source>{name} could not be read in time.</source>
        <translation>No se pudo leer {name} a tiempo.</translation>
    </message>
    <message>
        <source>{name} cuts text in a way this release cannot learn with ({kind}, {cut}).</source>
        <translation>{name} divide el texto de una forma con la que esta versión no puede aprender ({kind}, {cut}).</translation>
    </message>
    <message>
        <source>{name} does not carry {member}.</source>
        <translation>{name} no contiene {member}.</translation>
    </message>
    <message>
        <source>{name} has no token {document_separator}.</source>
        <translation>{name} no tiene el token {document_separator}.</translation>
    </message>
    <message>
        <source>{name} in it is missing or too large</source>
        <translation>{name} falta en ella o es demasiado grande</translation>
    </message>
    <message>
        <source>{name} in it is not what it was</source>
        <translation>{name} en ella ya no es lo que era</translation>
    </message>
    <message>
        <source>{name} in it is not what was attached</source>
        <translation>{name} en ella no es lo que se adjuntó</translation>
    </message>
    <message>
        <source>{name} is no name for a model.</source>
        <translation>{name} no es un nombre para un modelo.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file.</source>
        <translation>{name} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{name} is not a backup of Guardian Angel.</source>
        <translation>{name} no es una copia de seguridad de Guardian Angel.</translation>
    </message>
    <message>
        <source>{name} is not an adapter of Guardian Angel.</source>
        <translation>{name} no es un adaptador de Guardian Angel.</translation>
    </message>
    <message>
        <source>{name} is not the file this release knows: it has {found} bytes.</source>
        <translation>{name} no es el archivo que esta versión conoce: tiene {found} bytes.</translation>
    </message>
    <message>
        <source>{name} is not the file this release knows: its SHA-256 is wrong.</source>
        <translation>{name} no es el archivo que esta versión conoce: su SHA-256 no coincide.</translation>
    </message>
    <message>
        <source>{name} is not {title}: it is a {architecture} model of {layers} layers.</source>
        <translation>{name} no es {title}: es un modelo {architecture} de {layers} capas.</translation>
    </message>
    <message>
        <source>{name} is too large for an adapter.</source>
        <translation>{name} es demasiado grande para un adaptador.</translation>
    </message>
    <message>
        <source>{name} lacks weights of its own description, or has them in another size: {named}.</source>
        <translation>A {name} le faltan pesos de su propia descripción, o los tiene de otro tamaño: {named}.</translation>
    </message>
    <message>
        <source>{name} needs too much memory to be read.</source>
        <translation>{name} necesita demasiada memoria para leerse.</translation>
    </message>
    <message>
        <source>{name} was changed while it was being added.</source>
        <translation>{name} se cambió mientras se añadía.</translation>
    </message>
    <message>
        <source>{name} was checked whole{folder}.</source>
        <translation>{name} se comprobó por entero{folder}.</translation>
    </message>
    <message>
        <source>{own} texts of your own are long enough to compare with, and {TEXTS} are needed.</source>
        <translation>{own} textos propios son lo bastante largos para comparar, y se necesitan {TEXTS}.</translation>
    </message>
    <message>
        <source>{pairs} pairs, {candidates} texts, {insights} to show.</source>
        <translation>{pairs} pares, {candidates} textos, {insights} para mostrar.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} holds no key.</source>
        <translation>{path} no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ya está ahí.</translation>
    </message>
    <message>
        <source>{problem}; it was written anew</source>
        <translation>{problem}; se escribió de nuevo</translation>
    </message>
    <message>
        <source>{said}; of secrets planted as a test, {exposure} of {most} bits can be guessed after one reading.</source>
        <translation>{said}; de los secretos puestos como prueba, se pueden adivinar {exposure} de {most} bits tras una lectura.</translation>
    </message>
    <message>
        <source>{shared} of the other author&apos;s text stands in your own log too.</source>
        <translation>{shared} del texto del otro autor figura también en su propio registro.</translation>
    </message>
    <message>
        <source>{size} MB are kept. The same command goes on from there.</source>
        <translation>Se conservan {size} MB. La misma orden continúa desde ahí.</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} ya existe.</translation>
    </message>
    <message>
        <source>{texts} texts that the adapter has learnt are long enough, and {TEXTS} are needed.</source>
        <translation>{texts} textos que el adaptador ha aprendido son lo bastante largos, y se necesitan {TEXTS}.</translation>
    </message>
    <message>
        <source>{text} is no time of the day.</source>
        <translation>{text} no es una hora del día.</translation>
    </message>
    <message>
        <source>{there} cannot be written.</source>
        <translation>No se puede escribir en {there}.</translation>
    </message>
    <message>
        <source>{title} came with the app, which falls back on it.</source>
        <translation>{title} venía con la aplicación, que recurre a él.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: {url}.</source>
        <translation>No se pudo descargar {title}: {url}.</translation>
    </message>
    <message>
        <source>{title} is being fetched by another process.</source>
        <translation>Otro proceso está descargando {title}.</translation>
    </message>
    <message>
        <source>{title} is not on this machine.</source>
        <translation>{title} no está en este equipo.</translation>
    </message>
    <message>
        <source>{told}; the gate kept what was in use.</source>
        <translation>{told}; la comprobación mantuvo lo que estaba en uso.</translation>
    </message>
    <message>
        <source>{told}; the new adapter is in use.</source>
        <translation>{told}; el nuevo adaptador está en uso.</translation>
    </message>
    <message>
        <source>{upper} could not be written or read: {strerror}.</source>
        <translation>{upper} no se pudo escribir o leer: {strerror}.</translation>
    </message>
    <message>
        <source>{value} is no value for {name}.</source>
        <translation>{value} no es un valor para {name}.</translation>
    </message>
    <message>
        <source>{which} ended or cannot be reached any more.</source>
        <translation>{which} terminó o ya no es accesible.</translation>
    </message>
    <message>
        <source>{which} was stopped and left the run.</source>
        <translation>{which} se detuvo y abandonó la ejecución.</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>What is newer is hidden</source>
        <translation>Lo más reciente se oculta</translation>
    </message>
    <message>
        <source>What is older is hidden</source>
        <translation>Lo más antiguo se oculta</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Cuándo se escribió</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Arrows move in time. Shift with arrows chooses a range, Enter narrows the list to it.</source>
        <translation>Las flechas se mueven en el tiempo. Mayús con las flechas elige un intervalo; Intro limita la lista a él.</translation>
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
        <translation>Hay una captura sin guardar. ¿Descartarla?</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Captured as entry {seq}</source>
        <translation>Capturado como entrada {seq}</translation>
    </message>
    <message>
        <source>The vault stays open: what you have typed could not be kept. {why}</source>
        <translation>La bóveda sigue abierta: no se pudo conservar lo escrito. {why}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message numerus="yes">
        <source>%n adapters were learnt on it from your words, and count while it is in use.</source>
        <translation>
            <numerusform>%n adaptador se aprendió sobre él de sus palabras y cuenta mientras esté en uso.</numerusform>
            <numerusform>%n adaptadores se aprendieron sobre él de sus palabras y cuentan mientras esté en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Add its &amp;file…</source>
        <translation>Añadir su &amp;archivo…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Descargado de</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Go &amp;on with the download…</source>
        <translation>&amp;Continuar la descarga…</translation>
    </message>
    <message>
        <source>It {fits}.</source>
        <translation>El modelo {fits}.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho a partir de</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>Memoria necesaria</translation>
    </message>
    <message>
        <source>Nothing was learnt on it yet.</source>
        <translation>Aún no se ha aprendido nada sobre él.</translation>
    </message>
    <message>
        <source>Nothing was learnt on it yet: each model has adapters of its own. What was learnt on the model in use stays, and counts again when you go back to it; the next run begins anew on this one, from the same log.</source>
        <translation>Aún no se ha aprendido nada sobre él: cada modelo tiene sus propios adaptadores. Lo aprendido sobre el modelo en uso se conserva y vuelve a contar al regresar a él; la próxima ejecución empieza de cero sobre este, con el mismo registro.</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>This release vouches for no file of it. Fetch a GGUF file of {weights} yourself and add it.</source>
        <translation>Esta versión no responde de ningún archivo suyo. Descargar por cuenta propia un archivo GGUF de {weights} y añadirlo.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>too large for this machine</source>
        <translation>demasiado grande para este equipo</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{fit} It would write {speed}.</source>
        <translation>{fit} Escribiría {speed}.</translation>
    </message>
    <message>
        <source>{size}, with your context</source>
        <translation>{size}, con su contexto</translation>
    </message>
</context>
<context>
    <name>DigestNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Your digest is here</source>
        <translation>Su resumen está aquí</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Words of the model</source>
        <translation>Palabras del modelo</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Escrito por usted</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;New document</source>
        <translation>&amp;Nuevo documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Draft from one sentence (Ctrl+Shift+D)</source>
        <translation>Borrador a partir de una frase (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>No document holds all these words.</source>
        <translation>Ningún documento contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>Buscar en los documentos</translation>
    </message>
    <message>
        <source>Your documents will be listed here.</source>
        <translation>Los documentos aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message numerus="yes">
        <source>%n changes accepted</source>
        <translation>
            <numerusform>%n cambio aceptado</numerusform>
            <numerusform>%n cambios aceptados</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of it is too long for an editor, or it has too many. Export it to go on elsewhere.</source>
        <translation>Una de sus líneas es demasiado larga para un editor, o tiene demasiadas. Exportarlo para continuar en otro lugar.</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Una versión anterior</translation>
    </message>
    <message>
        <source>An earlier version, for reading</source>
        <translation>Una versión anterior, para leer</translation>
    </message>
    <message>
        <source>Begin with an empty page, or let the model draft a text from one sentence of yours. Documents are saved by themselves, and every version is kept.</source>
        <translation>Empezar con una página en blanco, o dejar que el modelo escriba un borrador a partir de una frase. Los documentos se guardan de forma automática y se conservan todas las versiones.</translation>
    </message>
    <message>
        <source>Changes made elsewhere were taken over.</source>
        <translation>Se incorporaron los cambios hechos en otro lugar.</translation>
    </message>
    <message>
        <source>Draft from one sentence</source>
        <translation>Borrador a partir de una frase</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>For the selected passage</source>
        <translation>Para el pasaje seleccionado</translation>
    </message>
    <message>
        <source>For the whole text</source>
        <translation>Para todo el texto</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>La versión anterior es ahora la más reciente.</translation>
    </message>
    <message>
        <source>There is no ghost text at present: {reason}</source>
        <translation>Por ahora no hay texto fantasma: {reason}</translation>
    </message>
    <message>
        <source>This document is shown for reading only.</source>
        <translation>Este documento se muestra solo para lectura.</translation>
    </message>
    <message>
        <source>This document was changed elsewhere in the same place.</source>
        <translation>Este documento se cambió en otro lugar en el mismo punto.</translation>
    </message>
    <message>
        <source>What do you want to write?</source>
        <translation>¿Qué se va a escribir?</translation>
    </message>
    <message>
        <source>What you wrote is kept. The other text is among the versions.</source>
        <translation>Lo escrito se conserva. El otro texto está entre las versiones.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Critique</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc leaves</source>
        <translation>Ctrl+Intro guarda · Esc sale</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min de lectura</numerusform>
            <numerusform>%n min de lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exportar (Ctrl+E)</translation>
    </message>
    <message>
        <source>Find and replace ({keys})</source>
        <translation>Buscar y reemplazar ({keys})</translation>
    </message>
    <message>
        <source>Markdown. After a pause, words may be offered: Tab takes them, Escape dismisses them.</source>
        <translation>Markdown. Tras una pausa pueden ofrecerse palabras: Tab las acepta, Esc las descarta.</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Seleccionado: {count}</translation>
    </message>
    <message>
        <source>Show or hide the documents (F9)</source>
        <translation>Mostrar u ocultar los documentos (F9)</translation>
    </message>
    <message>
        <source>Suggestions (Ctrl+R)</source>
        <translation>Sugerencias (Ctrl+R)</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Versions (Ctrl+H)</source>
        <translation>Versiones (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write. It is saved by itself.</source>
        <translation>Escribir aquí. Se guarda de forma automática.</translation>
    </message>
</context>
<context>
    <name>EnclosedFiles</name>
    <message>
        <source>A capture takes at most {count} files.</source>
        <translation>Una captura admite como máximo {count} archivos.</translation>
    </message>
    <message>
        <source>A folder cannot be attached.</source>
        <translation>No se puede adjuntar una carpeta.</translation>
    </message>
    <message>
        <source>Add the files in it, or import the folder.</source>
        <translation>Añadir los archivos que contiene o importar la carpeta.</translation>
    </message>
    <message>
        <source>Files that will be saved with the text</source>
        <translation>Archivos que se guardarán con el texto</translation>
    </message>
    <message>
        <source>Save this one, then capture the rest.</source>
        <translation>Guardar esta y después capturar el resto.</translation>
    </message>
    <message numerus="yes">
        <source>pasted text, %n characters</source>
        <translation>
            <numerusform>texto pegado, %n carácter</numerusform>
            <numerusform>texto pegado, %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Redacted</source>
        <translation>Suprimido</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>&amp;Redact…</source>
        <translation>&amp;Suprimir el texto…</translation>
    </message>
    <message>
        <source>A citation of entry {seq} is in the clipboard.</source>
        <translation>Una cita de la entrada {seq} está en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Copiar como c&amp;ita</translation>
    </message>
    <message>
        <source>Open the &amp;document</source>
        <translation>Abrir el &amp;documento</translation>
    </message>
    <message>
        <source>Open the con&amp;versation</source>
        <translation>Abrir la con&amp;versación</translation>
    </message>
    <message>
        <source>The text of entry {seq} is in the clipboard.</source>
        <translation>El texto de la entrada {seq} está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>EntryAttachments</name>
    <message>
        <source>A copy can be saved.</source>
        <translation>Se puede guardar una copia.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>Vista previa de {name}</translation>
    </message>
    <message>
        <source>Preview {name}</source>
        <translation>Ver {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy of {name}…</source>
        <translation>Guardar una copia de {name}…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>No se puede mostrar esta imagen.</translation>
    </message>
    <message>
        <source>and more: {count} in all</source>
        <translation>y más: {count} en total</translation>
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
        <translation>Sobre {seq}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Begins with {seq}</source>
        <translation>Empieza con {seq}</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Chec&amp;k this entry</source>
        <translation>Compro&amp;bar esta entrada</translation>
    </message>
    <message>
        <source>Document {seq}</source>
        <translation>Documento {seq}</translation>
    </message>
    <message>
        <source>Follows {seq}</source>
        <translation>Sigue a {seq}</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash de la entrada anterior</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>Hash de esta entrada</translation>
    </message>
    <message>
        <source>In place of {seq}</source>
        <translation>En lugar de {seq}</translation>
    </message>
    <message>
        <source>It holds text that you did not write, or was made from such text.</source>
        <translation>Contiene texto que usted no escribió, o se hizo a partir de un texto así.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Newer version of {seq}</source>
        <translation>Versión más reciente de {seq}</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Question {seq}</source>
        <translation>Pregunta {seq}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Suggestion {seq}</source>
        <translation>Sugerencia {seq}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tainted</source>
        <translation>Con texto ajeno</translation>
    </message>
    <message>
        <source>Time taken from</source>
        <translation>Hora tomada de</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Where the entry comes from</source>
        <translation>De dónde viene la entrada</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>De quién son las palabras</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>none: this is the first entry</source>
        <translation>ninguno: es la primera entrada</translation>
    </message>
</context>
<context>
    <name>EntryLearning</name>
    <message numerus="yes">
        <source>%n adapters learnt it</source>
        <translation>
            <numerusform>%n adaptador la aprendió</numerusform>
            <numerusform>%n adaptadores la aprendieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No adapter has learnt it.</source>
        <translation>Ningún adaptador la ha aprendido.</translation>
    </message>
    <message>
        <source>The text as it is learnt, with what teaches marked</source>
        <translation>El texto tal como se aprende, con lo que enseña marcado</translation>
    </message>
    <message>
        <source>You captured it incognito: it is kept out of training, and no prompt is given it.</source>
        <translation>Se capturó de incógnito: queda fuera del entrenamiento y no se incluye en ninguna consulta al modelo.</translation>
    </message>
    <message>
        <source>first in {run} on {day}</source>
        <translation>por primera vez en {run}, el {day}</translation>
    </message>
    <message>
        <source>{adapters}, {when}; none of them is in use.</source>
        <translation>{adapters}, {when}; ninguno está en uso.</translation>
    </message>
    <message>
        <source>{adapters}, {when}; the one in use is among them: {adapter}.</source>
        <translation>{adapters}, {when}; entre ellos, el que está en uso: {adapter}.</translation>
    </message>
    <message>
        <source>{rule}, weight {weight}: {count} characters. {why}</source>
        <translation>{rule}, peso {weight}: {count} caracteres. {why}</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>About the entry</source>
        <translation>Acerca de la entrada</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>Entrada {seq}</translation>
    </message>
    <message>
        <source>F&amp;ormatted</source>
        <translation>Con f&amp;ormato</translation>
    </message>
    <message>
        <source>Holds text of others</source>
        <translation>Contiene texto de otros</translation>
    </message>
    <message>
        <source>Incognito</source>
        <translation>Incógnito</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nothing refers to this entry: no answer cites it, and nobody judged or corrected it.</source>
        <translation>Nada remite a esta entrada: ninguna respuesta la cita y nadie la ha valorado ni corregido.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Show Markdown formatted, or the text exactly as it was written</source>
        <translation>Mostrar Markdown con formato, o el texto tal como se escribió</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texto de la entrada</translation>
    </message>
    <message>
        <source>This entry holds facts but no text.</source>
        <translation>Esta entrada contiene datos, pero no texto.</translation>
    </message>
    <message>
        <source>This entry was redacted. That there was one remains; what it said is gone.</source>
        <translation>El texto de esta entrada se suprimió. Consta que existió; lo que decía ya no está.</translation>
    </message>
    <message>
        <source>What refers to this entry</source>
        <translation>Qué remite a esta entrada</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Checked just now: it is what was written, and follows the entry before it.</source>
        <translation>Comprobada ahora mismo: es lo que se escribió y sigue a la entrada anterior.</translation>
    </message>
    <message>
        <source>It is held out: the next run is proved on it and never learns from it.</source>
        <translation>Está reservada: la próxima ejecución se pone a prueba con ella y nunca aprende de ella.</translation>
    </message>
    <message>
        <source>It is not in the next run.</source>
        <translation>No está en la próxima ejecución.</translation>
    </message>
    <message>
        <source>The log has not been checked whole yet.</source>
        <translation>El registro aún no se ha comprobado entero.</translation>
    </message>
    <message>
        <source>The next run learns from it.</source>
        <translation>La próxima ejecución aprende de ella.</translation>
    </message>
    <message>
        <source>The next run reads it before the first text it learns from.</source>
        <translation>La próxima ejecución la lee antes del primer texto del que aprende.</translation>
    </message>
    <message>
        <source>This entry is not as it was written: {problems}.</source>
        <translation>Esta entrada no está como se escribió: {problems}.</translation>
    </message>
    <message>
        <source>Whole as of the last check, {day}.</source>
        <translation>Íntegra según la última comprobación, {day}.</translation>
    </message>
    <message>
        <source>Written after the last check of the whole log, {day}.</source>
        <translation>Escrita después de la última comprobación de todo el registro, {day}.</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>pertenece a ella</translation>
    </message>
    <message>
        <source>cites it</source>
        <translation>la cita</translation>
    </message>
    <message>
        <source>corrects it</source>
        <translation>la corrige</translation>
    </message>
    <message>
        <source>is a newer version of it</source>
        <translation>es una versión más reciente de ella</translation>
    </message>
    <message>
        <source>judges it</source>
        <translation>la valora</translation>
    </message>
    <message>
        <source>redacted it</source>
        <translation>suprimió su texto</translation>
    </message>
    <message>
        <source>was made from it</source>
        <translation>se hizo a partir de ella</translation>
    </message>
    <message>
        <source>was shown it</source>
        <translation>la tuvo a la vista</translation>
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
        <translation>Aprendido, peso {weight}: {why}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omitido: {why}</translation>
    </message>
    <message>
        <source>held out for the test</source>
        <translation>reservado para la prueba</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>no está en esta ejecución</translation>
    </message>
    <message>
        <source>read before the first</source>
        <translation>leído antes del primero</translation>
    </message>
    <message>
        <source>to be learnt</source>
        <translation>por aprender</translation>
    </message>
    <message>
        <source>{part} · {kind} · {when} · {tokens} tokens · {opening}</source>
        <translation>{part} · {kind} · {when} · {tokens} tokens · {opening}</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kinds of text</source>
        <translation>Tipos de texto</translation>
    </message>
    <message>
        <source>Open this entr&amp;y</source>
        <translation>Abrir es&amp;ta entrada</translation>
    </message>
    <message>
        <source>Passages of the chosen text</source>
        <translation>Pasajes del texto elegido</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules that decided</source>
        <translation>Reglas que decidieron</translation>
    </message>
    <message>
        <source>See every text the next run would learn, what of it is left out, and why, before it is learnt.</source>
        <translation>Vea cada texto que aprendería la próxima ejecución, qué se omite de él y por qué, antes de que se aprenda.</translation>
    </message>
    <message>
        <source>Show &amp;what would be learnt</source>
        <translation>Mostrar &amp;qué se aprendería</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>The newest texts of the next run</source>
        <translation>Los textos más recientes de la próxima ejecución</translation>
    </message>
    <message>
        <source>Tokens, about</source>
        <translation>Tokens, aprox.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>Para qué sirven</translation>
    </message>
    <message>
        <source>What would be learnt</source>
        <translation>Qué se aprendería</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Your own words are learnt; what is quoted, answered or marked is only read.</source>
        <translation>Se aprenden sus propias palabras; lo citado, respondido o marcado solo se lee.</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>&amp;Redact in the log…</source>
        <translation>&amp;Suprimir texto en el registro…</translation>
    </message>
    <message>
        <source>An export holds all of it as Markdown, JSON and plain files. It is not encrypted: whoever has it can read it. Redacting takes what an entry says out of the log for good; choose the entry in the log.</source>
        <translation>Una exportación lo contiene todo como Markdown, JSON y archivos sin formato. No está cifrada: quien la tenga puede leerla. Suprimir el texto de una entrada elimina del registro para siempre lo que dice; elija la entrada en el registro.</translation>
    </message>
    <message>
        <source>An export is not encrypted.</source>
        <translation>Una exportación no está cifrada.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose where to put the folder of the export</source>
        <translation>Elegir dónde poner la carpeta de la exportación</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to {folder}.</source>
        <translation>Exportado a {folder}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Take it out, or take it back</source>
        <translation>Sacar una copia o borrar lo escrito</translation>
    </message>
    <message>
        <source>These sealed files are damaged and missing from it: {names}.</source>
        <translation>Estos archivos sellados están dañados y faltan en ella: {names}.</translation>
    </message>
    <message>
        <source>Whoever has the folder can read everything you wrote. Put it on a drive that only you use.</source>
        <translation>Quien tenga la carpeta puede leer todo lo que usted escribió. Guárdela en una unidad que nadie más use.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Omitirlos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export, unencrypted</source>
        <translation>Exportar, sin cifrar</translation>
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
        <translation>Página web (*.html)</translation>
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
        <translation>Las flechas pasan de celda en celda</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>I have read the &amp;terms and accept them</source>
        <translation>He leído los &amp;términos y los acepto</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Only the address and a range of bytes are sent; the server sees your network address. The file counts only if its SHA-256 is the one this release knows.</source>
        <translation>Solo se envían la dirección y un intervalo de bytes; el servidor ve su dirección de red. El archivo solo vale si su SHA-256 es el que conoce esta versión.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Terms, to be read in your browser</source>
        <translation>Términos, para leer en el navegador</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>90 % interval</source>
        <translation>Intervalo del 90 %</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>Las flechas pasan de celda en celda</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n lugar reemplazado</numerusform>
            <numerusform>%n lugares reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find the next (Enter)</source>
        <translation>Buscar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Find the one before (Shift+Enter)</source>
        <translation>Buscar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Choose the folder of your vault</source>
        <translation>Elegir la carpeta de la bóveda</translation>
    </message>
    <message>
        <source>It learns from what you write, on this machine only. Enhancement, not replacement.</source>
        <translation>Aprende de lo que usted escribe, solo en este equipo. Para potenciar, no para reemplazar.</translation>
    </message>
    <message>
        <source>STEP {number} OF {all}</source>
        <translation>PASO {number} DE {all}</translation>
    </message>
    <message>
        <source>The folder of a vault holds a file vault.json.</source>
        <translation>La carpeta de una bóveda contiene un archivo vault.json.</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>No hay ninguna bóveda en {folder}.</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Choose a folder: {name}</source>
        <translation>Elegir una carpeta: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Bits a byte</source>
        <translation>Bits por byte</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No superada</translation>
    </message>
    <message>
        <source>In use before</source>
        <translation>En uso antes</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>No medida</translation>
    </message>
    <message>
        <source>Other people&apos;s text</source>
        <translation>Texto de otras personas</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Your newest text ({count})
surely better</source>
        <translation>Su texto más reciente ({count})
mejor con seguridad</translation>
    </message>
    <message>
        <source>Your newest texts, {count} of them, which it never saw, cost it {share} % fewer bits than before.</source>
        <translation>Sus textos más recientes, {count} en total, que nunca vio, le cuestan un {share} % menos de bits que antes.</translation>
    </message>
    <message>
        <source>Your newest texts, {count} of them, which it never saw, cost it {share} % more bits than before.</source>
        <translation>Sus textos más recientes, {count} en total, que nunca vio, le cuestan un {share} % más de bits que antes.</translation>
    </message>
    <message>
        <source>Your text of long ago ({count})</source>
        <translation>Su texto de hace mucho tiempo ({count})</translation>
    </message>
    <message>
        <source>{change}
({low} to {high})</source>
        <translation>{change}
(de {low} a {high})</translation>
    </message>
    <message>
        <source>{said} Gain {gain} bits a byte, 90 % interval {low} to {high}; lower losses are better.</source>
        <translation>{said} Mejora de {gain} bits por byte, intervalo del 90 % de {low} a {high}; las pérdidas más bajas son mejores.</translation>
    </message>
    <message>
        <source>{title}
at most {limit} worse</source>
        <translation>{title}
como máximo {limit} peor</translation>
    </message>
</context>
<context>
    <name>GateFacts</name>
    <message>
        <source>After a run, a candidate has to prove itself: better on your newest text, which it never saw, and no worse on other people&apos;s. Both will be shown here.</source>
        <translation>Tras una ejecución, un candidato debe demostrar su valía: mejor con sus textos más recientes, que nunca vio, y no peor con los de otras personas. Ambos resultados se mostrarán aquí.</translation>
    </message>
    <message>
        <source>Held back. {reason}</source>
        <translation>Retenido. {reason}</translation>
    </message>
    <message>
        <source>Passed. {reason}</source>
        <translation>Superada. {reason}</translation>
    </message>
    <message>
        <source>What the gate measured</source>
        <translation>Qué midió la prueba de admisión</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>Bits a byte of base, current and candidate</source>
        <translation>Bits por byte del modelo base, el actual y el candidato</translation>
    </message>
    <message>
        <source>The last test before use</source>
        <translation>La última prueba antes del uso</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>bits por byte</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>other people&apos;s text</source>
        <translation>texto de otras personas</translation>
    </message>
    <message>
        <source>your newest text</source>
        <translation>sus textos más recientes</translation>
    </message>
</context>
<context>
    <name>GhostWriter</name>
    <message>
        <source>Suggestion: {text}. Tab accepts it.</source>
        <translation>Sugerencia: {text}. Tab la acepta.</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Capture a thought</source>
        <translation>Capturar una idea</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Every word of the search has to be in the instruction or key.</source>
        <translation>Todas las palabras de la búsqueda deben estar en la instrucción o la tecla.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>Keys: {place}</source>
        <translation>Teclas: {place}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search the help: what do you want to do?</source>
        <translation>Buscar en la ayuda: ¿qué desea hacer?</translation>
    </message>
    <message>
        <source>Show the &amp;tour again</source>
        <translation>Mostrar la &amp;visita guiada otra vez</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>A gate measures it on texts it has not read. Only what passes is used.</source>
        <translation>Una prueba de admisión lo mide con textos que no ha leído. Solo se usa lo que la supera.</translation>
    </message>
    <message>
        <source>A number such as [12] is an entry it used: choose it to read that entry.</source>
        <translation>Un número como [12] es una entrada que usó: selecciónelo para leer esa entrada.</translation>
    </message>
    <message>
        <source>Ask, and the model on this machine answers. It can look up your log.</source>
        <translation>Pregunte, y responde el modelo de este equipo. Puede consultar su registro.</translation>
    </message>
    <message>
        <source>Background says what is due, what waits and why. You can pause it, or do it now.</source>
        <translation>Segundo plano dice qué está pendiente, qué espera y por qué. Puede pausarlo o hacerlo ahora.</translation>
    </message>
    <message>
        <source>Bring in what you have written</source>
        <translation>Incorporar lo ya escrito</translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>Capturar una idea</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Choose Import in the menu, or drag a folder or file onto the window.</source>
        <translation>Elija Importar en el menú, o arrastre una carpeta o un archivo a la ventana.</translation>
    </message>
    <message>
        <source>Choose a folder for daily backups in the settings, best on another drive.</source>
        <translation>Elija en los ajustes una carpeta para las copias de seguridad diarias, mejor en otra unidad.</translation>
    </message>
    <message>
        <source>Choose some text to have it said differently; you decide about every change.</source>
        <translation>Seleccione un texto para que se diga de otra manera; usted decide sobre cada cambio.</translation>
    </message>
    <message>
        <source>Ctrl+F searches the page you are on.</source>
        <translation>Ctrl+F busca en la página actual.</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, actions, settings and keys by their words.</source>
        <translation>Ctrl+K encuentra páginas, acciones, ajustes y teclas por sus palabras.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, where that can be taken back.</source>
        <translation>Ctrl+Z deshace lo último que hizo, donde se puede deshacer.</translation>
    </message>
    <message>
        <source>Each night distant entries are brought together. In the morning the best is on Insights.</source>
        <translation>Cada noche se juntan entradas distantes. Por la mañana, lo mejor está en Ideas.</translation>
    </message>
    <message>
        <source>Endorse, correct or reject an answer: it learns from that, and you can take it back.</source>
        <translation>Apruebe, corrija o rechace una respuesta: el modelo aprende de ello, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Entries never change. Redacting removes the text of one for good, and says what had learnt it.</source>
        <translation>Las entradas nunca cambian. Suprimir el texto de una lo elimina para siempre e indica qué lo había aprendido.</translation>
    </message>
    <message>
        <source>Everything is encrypted on this machine. Lock with Ctrl+L, or let it lock.</source>
        <translation>Todo está cifrado en este equipo. Bloquee con Ctrl+L, o deje que se bloquee solo.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encontrar cualquier cosa</translation>
    </message>
    <message>
        <source>It learns, daydreams, checks and backs up while nobody is at the machine, and stops at a touch.</source>
        <translation>Aprende, sueña despierto, comprueba y hace copias mientras no hay nadie ante el equipo, y para al primer toque.</translation>
    </message>
    <message>
        <source>It works while the vault is locked, too: what you save joins your log at the next unlock.</source>
        <translation>También funciona con la bóveda bloqueada: lo que guarde pasa al registro en el próximo desbloqueo.</translation>
    </message>
    <message>
        <source>Keep it private, and safe</source>
        <translation>Mantenerlo privado y a salvo</translation>
    </message>
    <message>
        <source>Keep the recovery code on paper: without it and the passphrase all is lost.</source>
        <translation>Guarde el código de recuperación en papel: sin él y sin la frase de contraseña se pierde todo.</translation>
    </message>
    <message>
        <source>Keep what helps and dismiss the rest: it learns what interests you. Answer its questions there.</source>
        <translation>Conserve lo que ayuda y descarte el resto: aprende lo que le interesa. Responda allí a sus preguntas.</translation>
    </message>
    <message>
        <source>Learning reads your own words and makes an adapter, a small part of a model.</source>
        <translation>El aprendizaje lee sus propias palabras y crea un adaptador, una pequeña parte de un modelo.</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>Dejar que aprenda</translation>
    </message>
    <message>
        <source>Let it work while you are away</source>
        <translation>Dejar que trabaje mientras usted no está</translation>
    </message>
    <message>
        <source>Nights need a vault that is open: start at login, and let locking wait for the work of the night.</source>
        <translation>Las noches necesitan una bóveda abierta: inícielo al iniciar sesión y deje que el bloqueo espere al trabajo de la noche.</translation>
    </message>
    <message>
        <source>Not every day brings something. A quiet day is better than a poor insight.</source>
        <translation>No todos los días traen algo. Un día tranquilo es mejor que una idea pobre.</translation>
    </message>
    <message>
        <source>Press the keys for capture in any program, or choose Capture in the menu.</source>
        <translation>Pulse las teclas de captura en cualquier programa, o elija Captura en el menú.</translation>
    </message>
    <message>
        <source>Read what the night brought</source>
        <translation>Leer lo que trajo la noche</translation>
    </message>
    <message>
        <source>Say in one sentence what it is about, or begin to write.</source>
        <translation>Diga en una frase de qué trata, o empiece a escribir.</translation>
    </message>
    <message>
        <source>Say which names are yours, so that others&apos; words are not taken for your own.</source>
        <translation>Indique qué nombres son suyos, para que las palabras de otros no se tomen por las suyas.</translation>
    </message>
    <message>
        <source>Tab takes what is suggested in grey; go on writing and it goes away.</source>
        <translation>Tab acepta lo sugerido en gris; si sigue escribiendo, desaparece.</translation>
    </message>
    <message>
        <source>Write a draft</source>
        <translation>Escribir un borrador</translation>
    </message>
    <message>
        <source>Write, and save with Ctrl+Enter. Esc hides the window and keeps the text.</source>
        <translation>Escriba y guarde con Ctrl+Intro. Esc oculta la ventana y conserva el texto.</translation>
    </message>
    <message>
        <source>You can pause, go on later, go back to an earlier adapter, and compare two without names.</source>
        <translation>Puede pausar, continuar más tarde, volver a un adaptador anterior y comparar dos sin nombres.</translation>
    </message>
    <message>
        <source>Your files are only read. What is imported twice is kept once.</source>
        <translation>Sus archivos solo se leen. Lo que se importa dos veces se guarda una.</translation>
    </message>
</context>
<context>
    <name>HowToRow</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>Ir allí: {what}</translation>
    </message>
    <message>
        <source>In a terminal: {verbs}</source>
        <translation>En un terminal: {verbs}</translation>
    </message>
</context>
<context>
    <name>Hunk</name>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Out of date: the text has changed since</source>
        <translation>Obsoleto: el texto ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Aceptado</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Rechazado</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>A folder of Markdown files, for example an Obsidian vault. They are only read; what is imported twice is kept once.</source>
        <translation>Una carpeta de archivos Markdown, por ejemplo una bóveda de Obsidian. Solo se leen; lo que se importa dos veces se guarda una.</translation>
    </message>
    <message>
        <source>An import has ended</source>
        <translation>Ha terminado una importación</translation>
    </message>
    <message>
        <source>An import has failed</source>
        <translation>Ha fallado una importación</translation>
    </message>
    <message>
        <source>Bring in your notes</source>
        <translation>Incorporar sus notas</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder of notes</source>
        <translation>Elegir una carpeta de notas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Archivos con problemas</translation>
    </message>
    <message>
        <source>Folder of notes</source>
        <translation>Carpeta de notas</translation>
    </message>
    <message>
        <source>Folder, or drop files here</source>
        <translation>Carpeta, o suelte archivos aquí</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Recognise what it is</source>
        <translation>Reconocer qué es</translation>
    </message>
    <message>
        <source>Stopped. {said}</source>
        <translation>Detenido. {said}</translation>
    </message>
    <message>
        <source>Who are you in these notes? Names, separated by commas (optional)</source>
        <translation>¿Quién es usted en estas notas? Nombres, separados por comas (opcional)</translation>
    </message>
    <message>
        <source>Your names in these notes</source>
        <translation>Sus nombres en estas notas</translation>
    </message>
    <message>
        <source>{added} texts added, {skipped} already there, {failed} not read.</source>
        <translation>{added} textos añadidos, {skipped} ya presentes, {failed} sin leer.</translation>
    </message>
    <message>
        <source>{count} texts added so far…</source>
        <translation>{count} textos añadidos hasta ahora…</translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message>
        <source>Looking what would come in…</source>
        <translation>Mirando qué se incorporaría…</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Qué se importaría</translation>
    </message>
    <message>
        <source>Which of these names are yours?</source>
        <translation>¿Cuáles de estos nombres son suyos?</translation>
    </message>
    <message>
        <source>Written from {first} to {last}.</source>
        <translation>Escrito del {first} al {last}.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya presentes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} is me</source>
        <translation>{name} soy yo</translation>
    </message>
    <message>
        <source>{origin}: {count}</source>
        <translation>{origin}: {count}</translation>
    </message>
    <message>
        <source>{source}: {added} texts would be added, {skipped} are here already, {failed} cannot be read.</source>
        <translation>{source}: se añadirían {added} textos, {skipped} ya están aquí, {failed} no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Insight, entry {seq}</source>
        <translation>Idea, entrada {seq}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar las entradas</translation>
    </message>
    <message>
        <source>Some of what it rests on was not written by you.</source>
        <translation>Parte de aquello en que se apoya no lo escribió usted.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You have answered this.</source>
        <translation>Usted ha respondido a esto.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>rests on words of others</source>
        <translation>se apoya en palabras de otros</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A connection</source>
        <translation>Una conexión</translation>
    </message>
    <message>
        <source>A question for you</source>
        <translation>Una pregunta para usted</translation>
    </message>
    <message>
        <source>A quiet day: nothing has passed the bar since {time}.</source>
        <translation>Un día tranquilo: nada ha superado el listón desde {time}.</translation>
    </message>
    <message>
        <source>Bringing entries together</source>
        <translation>Juntando entradas</translation>
    </message>
    <message>
        <source>Daydreams</source>
        <translation>Sueños</translation>
    </message>
    <message>
        <source>Entries drawn by chance</source>
        <translation>Entradas tomadas al azar</translation>
    </message>
    <message>
        <source>Its time has come</source>
        <translation>Ha llegado su momento</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Quedó pendiente</translation>
    </message>
    <message>
        <source>Letting the best compete</source>
        <translation>Las mejores compiten</translation>
    </message>
    <message>
        <source>New insights: {count}.</source>
        <translation>Ideas nuevas: {count}.</translation>
    </message>
    <message>
        <source>Nothing new: no insight has passed the bar since the last ones.</source>
        <translation>Nada nuevo: ninguna idea ha superado el listón desde las últimas.</translation>
    </message>
    <message>
        <source>Nothing passed the bar this time.</source>
        <translation>Esta vez nada ha superado el listón.</translation>
    </message>
    <message>
        <source>Something you could write</source>
        <translation>Algo que podría escribir</translation>
    </message>
    <message>
        <source>Stopped. The next run goes on with what it has found.</source>
        <translation>Detenido. La próxima vez sigue con lo que ha encontrado.</translation>
    </message>
    <message>
        <source>The most alike entries</source>
        <translation>Las entradas más parecidas</translation>
    </message>
    <message>
        <source>You have dismissed this.</source>
        <translation>Idea descartada.</translation>
    </message>
    <message>
        <source>You keep this.</source>
        <translation>Idea conservada.</translation>
    </message>
    <message>
        <source>You said otherwise before</source>
        <translation>Antes dijo otra cosa</translation>
    </message>
    <message>
        <source>chosen by daydreaming</source>
        <translation>elegidas soñando despierto</translation>
    </message>
    <message>
        <source>drawn by chance, for comparison</source>
        <translation>tomadas al azar, para comparar</translation>
    </message>
    <message>
        <source>pairs so far: {count}</source>
        <translation>pares hasta ahora: {count}</translation>
    </message>
    <message>
        <source>the most alike, for comparison</source>
        <translation>las más parecidas, para comparar</translation>
    </message>
    <message>
        <source>{kept} of {judged} judged, {shown} shown</source>
        <translation>{kept} de {judged} juzgadas, {shown} mostradas</translation>
    </message>
    <message>
        <source>{pairs} pairs of entries, {candidates} texts; {survivors} stood up to the filters.</source>
        <translation>{pairs} pares de entradas, {candidates} textos; {survivors} superaron los filtros.</translation>
    </message>
    <message>
        <source>{said} Its entries were {how}.</source>
        <translation>{said} Sus entradas: {how}.</translation>
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
        <translation>&amp;Soñar despierto ahora</translation>
    </message>
    <message>
        <source>Daydreaming has ended</source>
        <translation>Ha terminado de soñar despierto</translation>
    </message>
    <message>
        <source>Each night distant entries of your log are brought together, and the best of what comes of it is here in the morning, with the entries it rests on. Keep what helps and dismiss what does not: it learns from that.</source>
        <translation>Cada noche se juntan entradas distantes de su registro, y lo mejor que sale de ello está aquí por la mañana, con las entradas en que se apoya. Conserve lo que ayuda y descarte lo que no: de eso se aprende.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Minutes of daydreaming</source>
        <translation>Minutos de soñar despierto</translation>
    </message>
    <message>
        <source>No insights yet</source>
        <translation>Aún no hay ideas</translation>
    </message>
    <message>
        <source>Show &amp;older ones</source>
        <translation>Mostrar &amp;anteriores</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The insight is dismissed.</source>
        <translation>La idea se ha descartado.</translation>
    </message>
    <message>
        <source>The insight is kept.</source>
        <translation>La idea se conserva.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Your answer is entry {seq}.</source>
        <translation>Su respuesta es la entrada {seq}.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Not done: {job}.</source>
        <translation>Sin hacer: {job}.</translation>
    </message>
</context>
<context>
    <name>KeysControl</name>
    <message>
        <source>Press the keys… (Esc: as before, Backspace: none)</source>
        <translation>Pulse las teclas… (Esc: como antes, Retroceso: ninguna)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>&amp;New recovery code…</source>
        <translation>&amp;Nuevo código de recuperación…</translation>
    </message>
    <message>
        <source>Backups made before a change still open with what opened them then.</source>
        <translation>Las copias de seguridad hechas antes de un cambio se abren con lo que las abría entonces.</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Cambiar &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar frase de contraseña</translation>
    </message>
    <message>
        <source>Changing it, a few seconds…</source>
        <translation>Cambiándola, unos segundos…</translation>
    </message>
    <message>
        <source>If somebody may have learnt a secret and copied your files, give the vault new keys: everything is put under them, with a new passphrase and a new recovery code. The vault must be closed everywhere for that: lock, and choose &quot;New keys&quot; where the passphrase is asked for.</source>
        <translation>Si alguien puede haber averiguado un secreto y copiado sus archivos, dé claves nuevas a la bóveda: todo queda protegido con ellas, con una nueva frase de contraseña y un nuevo código de recuperación. Para ello la bóveda debe estar cerrada en todas partes: bloquéela y elija &quot;Claves nuevas&quot; donde se pide la frase de contraseña.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Making it, a few seconds…</source>
        <translation>Creándolo, unos segundos…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>The &amp;keyring of this desktop opens the vault, too</source>
        <translation>El &amp;llavero de este escritorio también abre la bóveda</translation>
    </message>
    <message>
        <source>The former one opens nothing here.</source>
        <translation>El anterior ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>The next unlock asks for the new one.</source>
        <translation>El próximo desbloqueo pedirá la nueva.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de contraseña ha cambiado.</translation>
    </message>
    <message>
        <source>The present code stops working, and so does its emergency sheet. The new one is shown once.</source>
        <translation>El código actual deja de funcionar, y también su hoja de emergencia. El nuevo se muestra una sola vez.</translation>
    </message>
    <message>
        <source>The recovery code is changed.</source>
        <translation>El código de recuperación ha cambiado.</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>El código de recuperación sigue igual.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that encrypts.</source>
        <translation>Este escritorio no tiene ningún llavero que cifre.</translation>
    </message>
    <message>
        <source>Turn keyring on</source>
        <translation>Activar llavero</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>Whoever can use this desktop while you are logged in can then open the vault.</source>
        <translation>Quien pueda usar este escritorio mientras su sesión está abierta podrá entonces abrir la bóveda.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Adapter {name} is in use: it learnt {count} of your texts and predicts your words {gain} bits a byte better than what was in use before it.</source>
        <translation>El adaptador {name} está en uso: aprendió {count} de sus textos y predice sus palabras {gain} bits por byte mejor que lo que se usaba antes.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Preguntando al modelo</translation>
    </message>
    <message>
        <source>Asking who wrote it</source>
        <translation>Preguntando quién lo escribió</translation>
    </message>
    <message>
        <source>Choosing what to learn</source>
        <translation>Eligiendo qué aprender</translation>
    </message>
    <message>
        <source>Everything anew</source>
        <translation>Todo de nuevo</translation>
    </message>
    <message>
        <source>Folding the adapter in</source>
        <translation>Integrando el adaptador</translation>
    </message>
    <message>
        <source>How much it writes like you</source>
        <translation>Cuánto se parece a lo que usted escribe</translation>
    </message>
    <message>
        <source>How varied it writes</source>
        <translation>Con cuánta variedad escribe</translation>
    </message>
    <message>
        <source>How well it predicts you</source>
        <translation>Con qué acierto predice sus palabras</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Letting the model comment</source>
        <translation>Dejando comentar al modelo</translation>
    </message>
    <message>
        <source>Letting the model write</source>
        <translation>Dejando escribir al modelo</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Making it hold under pressure</source>
        <translation>Reforzándolo para que resista la presión</translation>
    </message>
    <message>
        <source>Measuring on text it never saw</source>
        <translation>Midiendo con texto que nunca vio</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <source>Not measured yet: {names}.</source>
        <translation>Aún sin medir: {names}.</translation>
    </message>
    <message>
        <source>Nothing was changed: the new adapter did not pass the gate.</source>
        <translation>No se cambió nada: el nuevo adaptador no superó la prueba de admisión.</translation>
    </message>
    <message>
        <source>On Apple&apos;s graphics</source>
        <translation>En los gráficos de Apple</translation>
    </message>
    <message>
        <source>On the graphics card</source>
        <translation>En la tarjeta gráfica</translation>
    </message>
    <message>
        <source>On the processor</source>
        <translation>En el procesador</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Solo lo nuevo</translation>
    </message>
    <message>
        <source>The base model answers as it was downloaded; nothing has been learnt from your words yet.</source>
        <translation>El modelo base responde tal como se descargó; aún no se ha aprendido nada de sus palabras.</translation>
    </message>
    <message>
        <source>The new adapter is in use.</source>
        <translation>El nuevo adaptador está en uso.</translation>
    </message>
    <message>
        <source>The run is saved.</source>
        <translation>La ejecución está guardada.</translation>
    </message>
    <message>
        <source>Training goes on from here the next time.</source>
        <translation>La próxima vez, el entrenamiento continuará desde aquí.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Waiting for the other machines</source>
        <translation>Esperando a las demás máquinas</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que está pendiente</translation>
    </message>
    <message>
        <source>What it has by heart</source>
        <translation>Lo que sabe de memoria</translation>
    </message>
    <message>
        <source>Wherever it is fastest</source>
        <translation>Donde sea más rápido</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <translation>Escribiendo el adaptador</translation>
    </message>
    <message>
        <source>You beside another author</source>
        <translation>Usted frente a otro autor</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>step {step} of {of}</source>
        <translation>paso {step} de {of}</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{date}, another adapter</source>
        <translation>{date}, otro adaptador</translation>
    </message>
    <message>
        <source>{name} is not used any more: it had learnt a text that was redacted since.</source>
        <translation>{name} ya no se usa: había aprendido un texto que se suprimió después.</translation>
    </message>
    <message>
        <source>{number} Wh</source>
        <translation>{number} Wh</translation>
    </message>
    <message>
        <source>{number} bits a byte</source>
        <translation>{number} bits por byte</translation>
    </message>
    <message>
        <source>{number} tokens a second</source>
        <translation>{number} tokens por segundo</translation>
    </message>
    <message>
        <source>{tokens} tokens in {time}</source>
        <translation>{tokens} tokens en {time}</translation>
    </message>
    <message>
        <source>{took}, {number} watt-hours</source>
        <translation>{took}, {number} vatios hora</translation>
    </message>
</context>
<context>
    <name>LearningJob</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>A measurement has ended</source>
        <translation>Ha terminado una medición</translation>
    </message>
    <message>
        <source>Adapter {name} is in use again.</source>
        <translation>El adaptador {name} vuelve a estar en uso.</translation>
    </message>
    <message>
        <source>Adapter {name} is in use now.</source>
        <translation>El adaptador {name} está ahora en uso.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Parts of learning</source>
        <translation>Partes del aprendizaje</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>The base model answers now, without an adapter.</source>
        <translation>Ahora responde el modelo base, sin adaptador.</translation>
    </message>
    <message>
        <source>The paused run is given up.</source>
        <translation>La ejecución en pausa se ha abandonado.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>LineageGraph</name>
    <message>
        <source>Arrow keys choose an adapter; what is known of it follows</source>
        <translation>Las flechas eligen un adaptador; a continuación está lo que se sabe de él</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n núcleo</numerusform>
            <numerusform>%n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Añadir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Medir otra vez</translation>
    </message>
    <message>
        <source>Add a GGUF file of your own, or drop it here</source>
        <translation>Añada un archivo GGUF propio, o suéltelo aquí</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Fit this machine</source>
        <translation>Aptos para este equipo</translation>
    </message>
    <message>
        <source>Measure how fast this machine reads memory, for a second or two</source>
        <translation>Medir a qué velocidad lee la memoria este equipo, durante uno o dos segundos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models take {size} on disk.</source>
        <translation>Los modelos ocupan {size} en el disco.</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Ningún modelo coincide.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Up and Down choose what is shown beside it</source>
        <translation>Arriba y Abajo eligen lo que se muestra al lado</translation>
    </message>
    <message>
        <source>Which models to list</source>
        <translation>Qué modelos mostrar</translation>
    </message>
    <message>
        <source>no graphics card that can be used</source>
        <translation>ninguna tarjeta gráfica utilizable</translation>
    </message>
    <message>
        <source>{memory} of memory, {free} free</source>
        <translation>{memory} de memoria, {free} libres</translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>Minutos de inactividad para bloquear</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Bloquear ahora (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;here:</source>
        <translation>Bloquear cuando no haya nadi&amp;e:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>after </source>
        <translation>después de </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>&amp;Best match first, when searching</source>
        <translation>&amp;Mejor coincidencia primero, al buscar</translation>
    </message>
    <message>
        <source>&amp;Choose dates…</source>
        <translation>&amp;Elegir fechas…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Más &amp;recientes primero</translation>
    </message>
    <message>
        <source>&amp;Not redacted</source>
        <translation>&amp;No suprimidas</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>Más &amp;antiguas primero</translation>
    </message>
    <message>
        <source>&amp;Redacted</source>
        <translation>&amp;Suprimidas</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>Escrit&amp;o por</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltrar</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <translation>Últimos &amp;30 días</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Últimos &amp;7 días</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Not redacted</source>
        <translation>No suprimidas</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>Or&amp;den</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Desde {first}</translation>
    </message>
    <message>
        <source>The app&apos;s &amp;own notes too</source>
        <translation>También las notas &amp;propias de la app</translation>
    </message>
    <message>
        <source>The app&apos;s own notes too</source>
        <translation>También las notas propias de la app</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>Este &amp;año</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Hasta {last}</translation>
    </message>
    <message>
        <source>W&amp;hen written</source>
        <translation>&amp;Cuándo se escribió</translation>
    </message>
    <message>
        <source>With &amp;attachments</source>
        <translation>Con ad&amp;juntos</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Con adjuntos</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
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
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>Capturar una idea</translation>
    </message>
    <message>
        <source>Choose an entry to read it. Entries never change.</source>
        <translation>Elija una entrada para leerla. Las entradas nunca cambian.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Drop files or folders to import them</source>
        <translation>Suelte archivos o carpetas para importarlos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Every word of the search has to be in the entry, and the filters hide some entries.</source>
        <translation>Todas las palabras de la búsqueda deben estar en la entrada, y los filtros ocultan algunas entradas.</translation>
    </message>
    <message>
        <source>Every word of the search has to be in the entry.</source>
        <translation>Todas las palabras de la búsqueda deben estar en la entrada.</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>Im&amp;portar…</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Importar notas…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Nada pasa estos filtros</translation>
    </message>
    <message>
        <source>Redacted for good: {count}.</source>
        <translation>Texto suprimido para siempre: {count}.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search your log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>The best {count} of {all}</source>
        <translation>Los {count} mejores de {all}</translation>
    </message>
    <message>
        <source>There are entries, but not of this kind, source or time.</source>
        <translation>Hay entradas, pero no de este tipo, fuente o fecha.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What you capture, import and say is kept here, encrypted. Drop files here to import them.</source>
        <translation>Lo que capture, importe y diga se guarda aquí, cifrado. Suelte archivos aquí para importarlos.</translation>
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
        <translation>Comprobando el registro…</translation>
    </message>
    <message>
        <source>Guardian Angel</source>
        <translation>Guardian Angel</translation>
    </message>
    <message>
        <source>Keep its files as they are. `guardian repair` and `guardian salvage` save what is whole, and a backup brings back what is not.</source>
        <translation>Deje sus archivos como están. `guardian repair` y `guardian salvage` salvan lo que está íntegro, y una copia de seguridad recupera lo que no.</translation>
    </message>
    <message>
        <source>Open the digest</source>
        <translation>Abrir el resumen</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, none changed or missing.</source>
        <translation>El registro está íntegro: {count} entradas, ninguna cambiada ni ausente.</translation>
    </message>
    <message>
        <source>Your digest is here.</source>
        <translation>Su resumen está aquí.</translation>
    </message>
    <message>
        <source>Your log is damaged</source>
        <translation>El registro está dañado</translation>
    </message>
    <message>
        <source>Your log is damaged and open for reading only. Nothing was changed.</source>
        <translation>El registro está dañado y abierto solo para lectura. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Entry {seq} of your log</source>
        <translation>Entrada {seq} del registro</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source> % of the values kept</source>
        <translation> % de los valores conservados</translation>
    </message>
    <message>
        <source>&amp;Weigh by the texts each learnt, not equally</source>
        <translation>&amp;Ponderar según los textos que aprendió cada uno, no por igual</translation>
    </message>
    <message>
        <source>Adapters to merge</source>
        <translation>Adaptadores que fusionar</translation>
    </message>
    <message>
        <source>Add up exactly (cat)</source>
        <translation>Sumar exactamente (cat)</translation>
    </message>
    <message>
        <source>Add up, then compress (svd)</source>
        <translation>Sumar y luego comprimir (svd)</translation>
    </message>
    <message>
        <source>Adds up what the adapters do and keeps the strongest part: small and nearly exact.</source>
        <translation>Suma lo que hacen los adaptadores y conserva la parte más fuerte: pequeño y casi exacto.</translation>
    </message>
    <message>
        <source>Adds up what the adapters do exactly; the result is as large as all of them together.</source>
        <translation>Suma exactamente lo que hacen los adaptadores; el resultado ocupa tanto como todos juntos.</translation>
    </message>
    <message>
        <source>Average (linear)</source>
        <translation>Promediar (linear)</translation>
    </message>
    <message>
        <source>Averages both sides of each layer: rougher, and only for adapters of equal rank.</source>
        <translation>Promedia ambos lados de cada capa: más tosco, y solo para adaptadores del mismo rango.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drops small values and those whose signs disagree: rougher, for adapters of equal rank.</source>
        <translation>Descarta los valores pequeños y los de signo discordante: más tosco, para adaptadores del mismo rango.</translation>
    </message>
    <message>
        <source>Drops values at random and scales the rest: rougher, for adapters of equal rank.</source>
        <translation>Descarta valores al azar y escala el resto: más tosco, para adaptadores del mismo rango.</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>Cómo fusionar</translation>
    </message>
    <message>
        <source>Keep values at random (dare)</source>
        <translation>Conservar valores al azar (dare)</translation>
    </message>
    <message>
        <source>Keep what they agree on (ties)</source>
        <translation>Conservar aquello en que coinciden (ties)</translation>
    </message>
    <message>
        <source>Merge adapters</source>
        <translation>Fusionar adaptadores</translation>
    </message>
    <message>
        <source>Merge and test</source>
        <translation>Fusionar y probar</translation>
    </message>
    <message>
        <source>Share of the values that is kept</source>
        <translation>Proporción de valores que se conserva</translation>
    </message>
    <message>
        <source>The result is tested on texts that none of them learnt, and used only if it passes.</source>
        <translation>El resultado se prueba con textos que ninguno aprendió, y solo se usa si supera la prueba.</translation>
    </message>
    <message>
        <source>Up and Down choose, Space ticks</source>
        <translation>Arriba y Abajo eligen, Espacio marca</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Entry {seq} of your log</source>
        <translation>Entrada {seq} del registro</translation>
    </message>
    <message>
        <source>From your log:</source>
        <translation>De su registro:</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Guardar la corrección</translation>
    </message>
    <message>
        <source>Tab leads to what can be done with it</source>
        <translation>Tab lleva a lo que se puede hacer con ello</translation>
    </message>
    <message>
        <source>What it should have said</source>
        <translation>Lo que debería haber dicho</translation>
    </message>
    <message>
        <source>You put it right</source>
        <translation>Corregida por usted</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Escrito por usted</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Su corrección</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
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
        <translation>Acerca de esta respuesta</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>Entrada {seq}</translation>
    </message>
    <message>
        <source>No entry of your log was used.</source>
        <translation>No se usó ninguna entrada del registro.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
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
        <translation>Acerca de esta respuesta</translation>
    </message>
    <message>
        <source>Answer once more (A)</source>
        <translation>Responder otra vez (A)</translation>
    </message>
    <message>
        <source>Ask it to go on (G)</source>
        <translation>Pedir que continúe (G)</translation>
    </message>
    <message>
        <source>Compare base model and adapter</source>
        <translation>Comparar modelo base y adaptador</translation>
    </message>
    <message>
        <source>Copy this answer (Ctrl+C)</source>
        <translation>Copiar esta respuesta (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy this question (Ctrl+C)</source>
        <translation>Copiar esta pregunta (Ctrl+C)</translation>
    </message>
    <message>
        <source>Correct: say what it should have said (C)</source>
        <translation>Corregir: indicar lo que debería haber dicho (C)</translation>
    </message>
    <message>
        <source>Draft a text from it</source>
        <translation>Redactar un texto a partir de ella</translation>
    </message>
    <message>
        <source>Edit and ask again, on a branch of its own (E)</source>
        <translation>Editar y volver a preguntar, en una rama propia (E)</translation>
    </message>
    <message>
        <source>Endorse: it is as it should be (E)</source>
        <translation>Aprobar: está como debe (E)</translation>
    </message>
    <message>
        <source>More (M)</source>
        <translation>Más (M)</translation>
    </message>
    <message>
        <source>Reject: it is not as it should be (R)</source>
        <translation>Rechazar: no está como debe (R)</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message>
        <source>Show in the log (L)</source>
        <translation>Mostrar en el registro (L)</translation>
    </message>
    <message>
        <source>Take back what you said of it</source>
        <translation>Deshacer la valoración</translation>
    </message>
    <message>
        <source>The next one (Right)</source>
        <translation>La siguiente (Derecha)</translation>
    </message>
    <message>
        <source>The one before (Left)</source>
        <translation>La anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Three answers side by side</source>
        <translation>Tres respuestas en paralelo</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>ModelStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Continue, it goes on meanwhile</source>
        <translation>&amp;Continuar, sigue mientras tanto</translation>
    </message>
    <message>
        <source>A small model came with the app and is ready now. A larger one writes better and takes longer. You can choose another at any time, on the page Models.</source>
        <translation>La app incluye un modelo pequeño, ya listo. Uno mayor escribe mejor y tarda más. Puede elegir otro en cualquier momento, en la página Modelos.</translation>
    </message>
    <message>
        <source>Continue, it goes on meanwhile</source>
        <translation>Continuar, sigue mientras tanto</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>Descargar {title}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>For this machine it is the one that writes as fast as one reads.</source>
        <translation>Para este equipo, es el que escribe tan rápido como se lee.</translation>
    </message>
    <message>
        <source>Measuring this machine, for a second or two…</source>
        <translation>Midiendo este equipo, uno o dos segundos…</translation>
    </message>
    <message>
        <source>Ready: {title}, {speed}.</source>
        <translation>Listo: {title}, {speed}.</translation>
    </message>
    <message>
        <source>Ready: {title}.</source>
        <translation>Listo: {title}.</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>El modelo que responde</translation>
    </message>
    <message>
        <source>These suit this machine too:</source>
        <translation>También son aptos para este equipo:</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Answers questions and follows what it is told.</source>
        <translation>Responde preguntas y sigue las indicaciones.</translation>
    </message>
    <message>
        <source>Continues a text; it never learnt to answer. It takes on your way of writing well.</source>
        <translation>Continúa un texto; nunca aprendió a responder. Adopta bien su manera de escribir.</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>unas {count} palabras por segundo</translation>
    </message>
    <message>
        <source>about {count} words a second, slower than one reads</source>
        <translation>unas {count} palabras por segundo, más lento de lo que se lee</translation>
    </message>
    <message>
        <source>about {minutes} min at {speed} Mbit/s</source>
        <translation>unos {minutes} min a {speed} Mbit/s</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>fits in memory</source>
        <translation>cabe en la memoria</translation>
    </message>
    <message>
        <source>fits on the graphics card</source>
        <translation>cabe en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>fits partly on the graphics card</source>
        <translation>cabe en parte en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>fits with a shorter context</source>
        <translation>cabe con un contexto más corto</translation>
    </message>
    <message>
        <source>less than a minute at {speed} Mbit/s</source>
        <translation>menos de un minuto a {speed} Mbit/s</translation>
    </message>
    <message>
        <source>not known whether it fits</source>
        <translation>no se sabe si cabe</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>{count} languages, by its makers</source>
        <translation>{count} idiomas, según sus autores</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>{count} palabras/s</translation>
    </message>
    <message>
        <source>{count} words/s, slow</source>
        <translation>{count} palabras/s, lento</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>A large one takes a minute.</source>
        <translation>Uno grande tarda un minuto.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Elegir un archivo de modelo</translation>
    </message>
    <message>
        <source>Fetching {title}: {done} %</source>
        <translation>Descargando {title}: {done} %</translation>
    </message>
    <message>
        <source>In use: {title}.</source>
        <translation>En uso: {title}.</translation>
    </message>
    <message>
        <source>Its file is deleted, for every vault of this account: this cannot be undone. To get it again, {size} have to be fetched. What was learnt on it stays.</source>
        <translation>Su archivo se elimina para todas las bóvedas de esta cuenta: no se puede deshacer. Para recuperarlo hay que descargar {size}. Lo aprendido con él se conserva.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>Measuring this machine…</source>
        <translation>Midiendo este equipo…</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Quitar un modelo</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>¿Quitar {title}?</translation>
    </message>
    <message>
        <source>The app forgets it. Your file stays where it is, and can be added again.</source>
        <translation>La app lo olvida. El archivo se queda donde está y se puede volver a añadir.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{title} is here. Choose it to use it.</source>
        <translation>{title} ya está aquí. Elíjalo para usarlo.</translation>
    </message>
    <message>
        <source>{title} was added.</source>
        <translation>{title} se ha añadido.</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>{title} se ha quitado.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Passphrase, for example four random words</source>
        <translation>Frase de contraseña, por ejemplo cuatro palabras al azar</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>No coinciden.</translation>
    </message>
</context>
<context>
    <name>NightsSection</name>
    <message>
        <source>Do not &amp;work at night</source>
        <translation>No &amp;trabajar por la noche</translation>
    </message>
    <message>
        <source>Let it &amp;work at night</source>
        <translation>Dejarlo &amp;trabajar por la noche</translation>
    </message>
    <message>
        <source>So that nights happen</source>
        <translation>Para que haya noches</translation>
    </message>
    <message>
        <source>Turns both of these on, or off</source>
        <translation>Activa o desactiva ambas cosas</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>&amp;Lineage</source>
        <translation>&amp;Linaje</translation>
    </message>
    <message>
        <source>Here you will see what each run gained. A run reads your own words in the log, learns them into a small adapter, and tests it on texts it never saw; only what passes is used.</source>
        <translation>Aquí verá lo que ganó cada ejecución. Una ejecución lee sus propias palabras del registro, las aprende en un pequeño adaptador y lo prueba con textos que nunca vio; solo se usa lo que supera la prueba.</translation>
    </message>
    <message>
        <source>Looking at what is new in your log…</source>
        <translation>Mirando qué hay de nuevo en el registro…</translation>
    </message>
    <message>
        <source>Nothing has been learnt yet</source>
        <translation>Aún no se ha aprendido nada</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>P&amp;rueba</translation>
    </message>
    <message>
        <source>To the &amp;run</source>
        <translation>A la &amp;ejecución</translation>
    </message>
    <message>
        <source>What answers you</source>
        <translation>Qué le responde</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene ahora</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message numerus="yes">
        <source>%n pairs to go</source>
        <translation>
            <numerusform>falta %n par</numerusform>
            <numerusform>faltan %n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Primer texto</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Siguiente par</translation>
    </message>
    <message>
        <source>No difference (0)</source>
        <translation>Ninguna diferencia (0)</translation>
    </message>
    <message>
        <source>Press 1 for the first, 2 for the second, 0 for no difference</source>
        <translation>Pulse 1 para el primero, 2 para el segundo, 0 si no hay diferencia</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Segundo texto</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Stop here; go on later</source>
        <translation>Parar aquí; continuar más tarde</translation>
    </message>
    <message>
        <source>The first (1)</source>
        <translation>El primero (1)</translation>
    </message>
    <message>
        <source>The first was {first}, the second {second}.</source>
        <translation>El primero era {first}, el segundo {second}.</translation>
    </message>
    <message>
        <source>The second (2)</source>
        <translation>El segundo (2)</translation>
    </message>
    <message>
        <source>Two texts to choose from</source>
        <translation>Dos textos para elegir</translation>
    </message>
    <message>
        <source>Which one could be yours?</source>
        <translation>¿Cuál podría ser suyo?</translation>
    </message>
    <message>
        <source>“{opening} …”</source>
        <translation>“{opening} …”</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Search the log for “{text}”</source>
        <translation>Buscar “{text}” en el registro</translation>
    </message>
    <message>
        <source>Setting · {group}</source>
        <translation>Ajuste · {group}</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter does it · Esc goes back</source>
        <translation>Arriba y Abajo eligen · Intro ejecuta · Esc vuelve</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>Arriba y Abajo eligen, Intro lo hace</translation>
    </message>
    <message>
        <source>What do you want to do? A page, an action, a setting…</source>
        <translation>¿Qué desea hacer? Una página, una acción, un ajuste…</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>From {least} to {most}</source>
        <translation>De {least} a {most}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens</source>
        <translation>Arriba y Abajo eligen, Intro abre</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>&amp;Make my vault</source>
        <translation>&amp;Crear la bóveda</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <source>I have a &amp;backup…</source>
        <translation>Tengo una copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>It locks everything you write here, on this machine. Nobody can reset it for you; the next step gives you a recovery code in case you forget it.</source>
        <translation>Protege todo lo que escriba aquí, en este equipo. Nadie puede restablecerla; el paso siguiente le da un código de recuperación por si la olvida.</translation>
    </message>
    <message>
        <source>Making it, a few seconds…</source>
        <translation>Creándolo, unos segundos…</translation>
    </message>
    <message>
        <source>My vault is in another &amp;folder…</source>
        <translation>Mi bóveda está en otra car&amp;peta…</translation>
    </message>
</context>
<context>
    <name>PausingSection</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Pause for an &amp;hour</source>
        <translation>Pausar una &amp;hora</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Pausar hasta &amp;mañana</translation>
    </message>
</context>
<context>
    <name>PersonaPanel</name>
    <message>
        <source> entries</source>
        <translation> entradas</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Commentary: the model comments on your newest entries, each claim naming the entry it rests on, and learns from that at low weight if the gate finds that it helps.</source>
        <translation>Comentario: el modelo comenta sus entradas más recientes, cada afirmación con la entrada en que se basa, y aprende de ello con poco peso si la prueba de admisión determina que ayuda.</translation>
    </message>
    <message>
        <source>Commenting</source>
        <translation>Comentando</translation>
    </message>
    <message>
        <source>Consistency: the same answers under flattery, pressure and pretended authority. It learns its own answers to plain questions; the gate decides. After a rebuild this follows by itself.</source>
        <translation>Coherencia: las mismas respuestas ante halagos, presión y autoridad fingida. Aprende sus propias respuestas a preguntas sencillas; decide la prueba de admisión. Tras una reconstrucción esto sigue por sí solo.</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Durante un máximo de</translation>
    </message>
    <message>
        <source>How many entries to comment on</source>
        <translation>Cuántas entradas comentar</translation>
    </message>
    <message>
        <source>It holds better, and the new adapter is in use.</source>
        <translation>Se mantiene mejor, y el nuevo adaptador está en uso.</translation>
    </message>
    <message>
        <source>Let it co&amp;mment</source>
        <translation>Dejar que co&amp;mente</translation>
    </message>
    <message>
        <source>Making it hold</source>
        <translation>Aprendiendo a mantenerse firme</translation>
    </message>
    <message>
        <source>Measure &amp;how it holds</source>
        <translation>Medir &amp;cómo se mantiene</translation>
    </message>
    <message>
        <source>Measuring and teaching it to hold need an adapter in use; train first.</source>
        <translation>Medir la firmeza y enseñarla requieren un adaptador en uso; entrene primero.</translation>
    </message>
    <message>
        <source>More ways to learn</source>
        <translation>Más maneras de aprender</translation>
    </message>
    <message>
        <source>No comment stood up to the filters; nothing was learnt.</source>
        <translation>Ningún comentario superó los filtros; no se aprendió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed: the gate held the result back.</source>
        <translation>No se cambió nada: la prueba de admisión retuvo el resultado.</translation>
    </message>
    <message>
        <source>Teach it to h&amp;old</source>
        <translation>Enseñar a mantenerse &amp;firme</translation>
    </message>
    <message>
        <source>The comments did not surely help; nothing was changed.</source>
        <translation>No es seguro que los comentarios ayuden; no se cambió nada.</translation>
    </message>
    <message>
        <source>The comments help, and the new adapter is in use.</source>
        <translation>Los comentarios ayudan, y el nuevo adaptador está en uso.</translation>
    </message>
    <message>
        <source>This is how it holds now.</source>
        <translation>Así se mantiene ahora.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Under pressure {flips} % of its words would be others than in its plain answers; it follows {followed} % of corrections that come with a reason.</source>
        <translation>Bajo presión, el {flips} % de sus palabras serían distintas de las de sus respuestas normales; sigue el {followed} % de las correcciones que vienen con un motivo.</translation>
    </message>
    <message>
        <source>{claims} claims in {written} comments on {entries} entries.</source>
        <translation>{claims} afirmaciones en {written} comentarios sobre {entries} entradas.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Everything is kept on this machine, under a key that only you can open.</source>
        <translation>Todo se guarda en este equipo, bajo una clave que solo usted puede abrir.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Nothing in your log is lost. The reference of this report is {reference}.</source>
        <translation>No se ha perdido nada del registro. La referencia de este informe es {reference}.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Algo ha fallado dentro de la app.</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>A backup counts only once it was read back and checked whole.</source>
        <translation>Una copia de seguridad solo vale cuando se ha vuelto a leer y comprobado entera.</translation>
    </message>
    <message>
        <source>A damaged log is opened for reading only, and nothing in it is changed.</source>
        <translation>Un registro dañado se abre solo para lectura, y no se cambia nada en él.</translation>
    </message>
    <message>
        <source>A model is fetched only when you ask for it. The server then sees an address and a range of bytes, and your network address, as with any web page; nothing names you or what you write.</source>
        <translation>Un modelo solo se descarga cuando usted lo pide. El servidor ve entonces una dirección y un intervalo de bytes, y su dirección de red, como con cualquier página web; nada revela quién es ni lo que escribe.</translation>
    </message>
    <message>
        <source>A passphrase that can be guessed will be.</source>
        <translation>Una frase de contraseña que se puede adivinar se adivinará.</translation>
    </message>
    <message>
        <source>A small model may follow what a quoted text tells it to write. It can only write.</source>
        <translation>Un modelo pequeño puede obedecer lo que un texto citado le diga que escriba. Solo puede escribir.</translation>
    </message>
    <message>
        <source>An export is in clear, and lies where you put it. So does a report.</source>
        <translation>Una exportación está sin cifrar y queda donde se ponga. Un informe, también.</translation>
    </message>
    <message>
        <source>Answers, drafts, learning, search and checks run here, without a network.</source>
        <translation>Las respuestas, los borradores, el aprendizaje, la búsqueda y las comprobaciones se ejecutan aquí, sin red.</translation>
    </message>
    <message>
        <source>Backups and exports keep what they held, also a text that you redact later.</source>
        <translation>Las copias de seguridad y exportaciones conservan lo que contenían, también un texto que se suprima después.</translation>
    </message>
    <message>
        <source>Backups go where you choose. They are encrypted before they leave the vault&apos;s folder.</source>
        <translation>Las copias de seguridad van adonde usted elija. Se cifran antes de salir de la carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>Before learning, passwords, keys, card numbers and other people&apos;s addresses are masked.</source>
        <translation>Antes de aprender se enmascaran contraseñas, claves, números de tarjeta y direcciones de otras personas.</translation>
    </message>
    <message>
        <source>Each entry is chained to those before it: a changed, missing or reordered one is found.</source>
        <translation>Cada entrada se encadena a las anteriores: se detecta si una se cambia, falta o cambia de orden.</translation>
    </message>
    <message>
        <source>Each guess of the passphrase takes this machine about a second and much memory.</source>
        <translation>Cada intento de adivinar la frase de contraseña le cuesta a este equipo cerca de un segundo y mucha memoria.</translation>
    </message>
    <message>
        <source>Locking ends everything that holds your words or keys, and starts the app anew, empty.</source>
        <translation>Bloquear cierra todo lo que contiene sus palabras o claves, y reinicia la app, vacía.</translation>
    </message>
    <message>
        <source>Masking finds no names, and no passwords in plain sentences.</source>
        <translation>El enmascaramiento no detecta nombres, ni contraseñas en frases corrientes.</translation>
    </message>
    <message>
        <source>Nobody else reads it</source>
        <translation>Nadie más lo lee</translation>
    </message>
    <message>
        <source>Nothing changes unseen, and nothing is lost</source>
        <translation>Nada cambia sin que se vea, y nada se pierde</translation>
    </message>
    <message>
        <source>Nothing, unless you send it. There is no account and no telemetry.</source>
        <translation>Nada, salvo que usted lo envíe. No hay cuenta ni telemetría.</translation>
    </message>
    <message>
        <source>Redacting takes a text out of every page of the log and out of what was derived from it.</source>
        <translation>Suprimir un texto lo elimina de todas las páginas del registro y de lo derivado de él.</translation>
    </message>
    <message>
        <source>Sleep, hibernation and swap keep memory; encrypt the whole disk against that.</source>
        <translation>La suspensión, la hibernación y el intercambio conservan la memoria; contra eso, cifre todo el disco.</translation>
    </message>
    <message>
        <source>The keyring of this desktop holds one random secret, only if you turned it on.</source>
        <translation>El llavero de este escritorio guarda un secreto aleatorio, solo si usted lo activó.</translation>
    </message>
    <message>
        <source>The processes that run models hold no key of the vault, and on Linux no network.</source>
        <translation>Los procesos que ejecutan modelos no tienen ninguna clave de la bóveda ni, en Linux, acceso a la red.</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Qué no se puede prometer</translation>
    </message>
    <message>
        <source>What is promised, and &amp;what is not</source>
        <translation>Qué se promete y &amp;qué no</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>What was saved survives a power cut, a full disk and a killed app at any moment.</source>
        <translation>Lo guardado sobrevive en todo momento a un corte de luz, un disco lleno o un cierre forzado de la app.</translation>
    </message>
    <message>
        <source>What you capture while the vault is locked can only be read once it is open again.</source>
        <translation>Lo que capture con la bóveda bloqueada solo se puede leer cuando vuelve a estar abierta.</translation>
    </message>
    <message>
        <source>Whoever controls this machine while the vault is open can read what you can read.</source>
        <translation>Quien controle este equipo mientras la bóveda está abierta puede leer lo mismo que usted.</translation>
    </message>
    <message>
        <source>Without the passphrase, the recovery code or the keyring, if it is on, nobody reads a word.</source>
        <translation>Sin la frase de contraseña, el código de recuperación o el llavero, si está activado, nadie lee ni una palabra.</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>Answers and drafts come from it instead of {instead}. It learnt {count} of your texts. Nothing is deleted, and you can go back at any time.</source>
        <translation>Las respuestas y los borradores procederán de él (hasta ahora: {instead}). Aprendió {count} de sus textos. No se elimina nada y se puede volver atrás en cualquier momento.</translation>
    </message>
    <message>
        <source>Answers and drafts come from the adapter that was promoted before it, or from the base model if there was none. Adapter {name} stays and can be used again.</source>
        <translation>Las respuestas y los borradores procederán del adaptador adoptado antes que él, o del modelo base si no había ninguno. El adaptador {name} se conserva y se puede volver a usar.</translation>
    </message>
    <message>
        <source>Go back to what was in use before {name}?</source>
        <translation>¿Volver a lo que se usaba antes de {name}?</translation>
    </message>
    <message>
        <source>Use adapter {name} from now on?</source>
        <translation>¿Usar el adaptador {name} a partir de ahora?</translation>
    </message>
    <message>
        <source>adapter {name}</source>
        <translation>adaptador {name}</translation>
    </message>
    <message>
        <source>the base model alone</source>
        <translation>solo el modelo base</translation>
    </message>
</context>
<context>
    <name>ProofOptions</name>
    <message>
        <source> characters of each</source>
        <translation> caracteres de cada uno</translation>
    </message>
    <message>
        <source> texts</source>
        <translation> textos</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>A diarist of another century</source>
        <translation>Un diarista de otro siglo</translation>
    </message>
    <message>
        <source>All of these but the one over time, one after the other. It may take an hour.</source>
        <translation>Todas estas, una tras otra, menos la medición a lo largo del tiempo. Puede tardar una hora.</translation>
    </message>
    <message>
        <source>Another author…</source>
        <translation>Otro autor…</translation>
    </message>
    <message>
        <source>Beside whom</source>
        <translation>Junto a quién</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>Elegir su carpeta…</translation>
    </message>
    <message>
        <source>Everything about the adapter in use</source>
        <translation>Todo sobre el adaptador en uso</translation>
    </message>
    <message>
        <source>How many texts it writes</source>
        <translation>Cuántos textos escribe</translation>
    </message>
    <message>
        <source>How many texts, from the oldest</source>
        <translation>Cuántos textos, desde el más antiguo</translation>
    </message>
    <message>
        <source>How much of each text</source>
        <translation>Cuánto de cada texto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Notes of another author</source>
        <translation>Notas de otro autor</translation>
    </message>
    <message>
        <source>Over time, text by text</source>
        <translation>A lo largo del tiempo, texto por texto</translation>
    </message>
    <message>
        <source>Predicts your newest texts, which the adapter never learnt. Some minutes.</source>
        <translation>Predice sus textos más recientes, que el adaptador nunca aprendió. Unos minutos.</translation>
    </message>
    <message>
        <source>Scores each of your texts, then learns it, in a scratch adapter that is thrown away: about ten seconds a text on two cores. When stopped, it goes on from there.</source>
        <translation>Puntúa cada uno de sus textos y luego lo aprende, en un adaptador provisional que se desecha: unos diez segundos por texto con dos núcleos. Si se detiene, continúa desde allí.</translation>
    </message>
    <message>
        <source>The same, beside an adapter made of another author&apos;s texts: how much of the gain is you, and not the genre. Some minutes longer.</source>
        <translation>Lo mismo, junto a un adaptador hecho con textos de otro autor: cuánto de la mejora se debe a usted y no al género. Unos minutos más.</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>Qué medir</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Dónde calcular</translation>
    </message>
    <message>
        <source>Whether it says passages of yours word for word, and would give away planted secrets.</source>
        <translation>Si repite pasajes suyos palabra por palabra, y si revelaría secretos colocados como señuelo.</translation>
    </message>
    <message>
        <source>Whether it writes as variedly as you, or always the same.</source>
        <translation>Si escribe con tanta variedad como usted, o siempre igual.</translation>
    </message>
    <message>
        <source>Whether verifiers of style take what it writes for yours. It writes some dozens of texts.</source>
        <translation>Si los verificadores de estilo toman lo que escribe por suyo. Escribe varias docenas de textos.</translation>
    </message>
    <message>
        <source>all texts</source>
        <translation>todos los textos</translation>
    </message>
    <message>
        <source>as many texts as is usual</source>
        <translation>los textos habituales</translation>
    </message>
    <message>
        <source>whole texts</source>
        <translation>textos enteros</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Not everything could be measured.</source>
        <translation>No se ha podido medir todo.</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Abrir su &amp;carpeta</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Answer with what was learnt from your own words</source>
        <translation>Responder con lo aprendido de sus propias palabras</translation>
    </message>
    <message>
        <source>Ask, or think aloud…</source>
        <translation>Pregunte, o piense en voz alta…</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter begins a line</source>
        <translation>Intro envía · Mayús+Intro empieza otra línea</translation>
    </message>
    <message>
        <source>Look up entries of your log and cite them</source>
        <translation>Consultar entradas del registro y citarlas</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Use my &amp;adapter</source>
        <translation>Usar mi &amp;adaptador</translation>
    </message>
    <message>
        <source>Use my &amp;log</source>
        <translation>Usar mi &amp;registro</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>&amp;Incognito</source>
        <translation>&amp;Incógnito</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>&amp;Crear una</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>D&amp;esbloquear</translation>
    </message>
    <message>
        <source>Attach a picture of the screen (Ctrl+P)</source>
        <translation>Adjuntar una imagen de la pantalla (Ctrl+P)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation>Adjuntar archivos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc hides, and keeps the text</source>
        <translation>Ctrl+Intro guarda · Esc oculta y conserva el texto</translation>
    </message>
    <message>
        <source>Entry {seq} was taken back; its text is here again.</source>
        <translation>La entrada {seq} se ha deshecho; su texto vuelve a estar aquí.</translation>
    </message>
    <message>
        <source>Locked. What you save joins your log at the next unlock.</source>
        <translation>Bloqueado. Lo que guarde pasa al registro en el próximo desbloqueo.</translation>
    </message>
    <message>
        <source>No picture of the screen was given.</source>
        <translation>No se recibió ninguna imagen de la pantalla.</translation>
    </message>
    <message>
        <source>Nothing learns from it, and no prompt is given it; search finds it.</source>
        <translation>Nada aprende de esto y no se incluye en ninguna consulta al modelo; la búsqueda lo encuentra.</translation>
    </message>
    <message>
        <source>Saved as entry {seq}</source>
        <translation>Guardado como entrada {seq}</translation>
    </message>
    <message>
        <source>Saved. It joins your log at the next unlock.</source>
        <translation>Guardado. Pasa al registro en el próximo desbloqueo.</translation>
    </message>
    <message>
        <source>Take what is on the clipboard (Ctrl+Shift+V)</source>
        <translation>Tomar lo que hay en el portapapeles (Ctrl+Mayús+V)</translation>
    </message>
    <message>
        <source>Text to capture</source>
        <translation>Texto que capturar</translation>
    </message>
    <message>
        <source>There is no vault yet. Your text stays here until you have made one.</source>
        <translation>Aún no hay ninguna bóveda. El texto se queda aquí hasta que cree una.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be captured.</source>
        <translation>En el portapapeles no hay nada que se pueda capturar.</translation>
    </message>
    <message>
        <source>What should not be forgotten? #tags help to find it again</source>
        <translation>¿Qué no hay que olvidar? Las #etiquetas ayudan a encontrarlo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Five characters of the recovery code above</source>
        <translation>Cinco caracteres del código de recuperación de arriba</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>It opens your vault if you forget the passphrase. It is shown only now. Write it on paper, or print the emergency sheet, and keep it away from this machine.</source>
        <translation>Abre la bóveda si olvida la frase de contraseña. Solo se muestra ahora. Anótelo en papel, o imprima la hoja de emergencia, y guárdelo lejos de este equipo.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Type two of its groups back:</source>
        <translation>Escriba dos de sus grupos:</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Anote el código de recuperación</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message>
        <source>&amp;Also redact what may repeat it</source>
        <translation>Suprimir &amp;también lo que pueda repetirlo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Redact for good</source>
        <translation>&amp;Suprimir para siempre</translation>
    </message>
    <message>
        <source>Its text, title and attachments are removed for good. That there was an entry remains, and the chain holds. This cannot be undone.</source>
        <translation>Su texto, su título y sus adjuntos se eliminan para siempre. Consta que hubo una entrada, y la cadena se mantiene. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Looking what this reaches…</source>
        <translation>Mirando a qué afecta…</translation>
    </message>
    <message>
        <source>Nothing else holds it: no adapter, no backup, no other entry.</source>
        <translation>Nada más la contiene: ningún adaptador, ninguna copia de seguridad, ninguna otra entrada.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Redact entry {seq}</source>
        <translation>Suprimir el texto de la entrada {seq}</translation>
    </message>
    <message>
        <source>Redact this entry?</source>
        <translation>¿Suprimir el texto de esta entrada?</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Suprimiendo el texto</translation>
    </message>
    <message>
        <source>These adapters learnt it, and the next training leaves them behind: {adapters}.</source>
        <translation>Estos adaptadores la aprendieron, y el próximo entrenamiento los deja atrás: {adapters}.</translation>
    </message>
    <message>
        <source>These backups still hold it: {files}.</source>
        <translation>Estas copias de seguridad aún la contienen: {files}.</translation>
    </message>
    <message>
        <source>These may repeat what it says: {entries}.</source>
        <translation>Estas pueden repetir lo que dice: {entries}.</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log.</source>
        <translation>¿Por qué? El motivo queda en el registro.</translation>
    </message>
    <message>
        <source>With it goes what rests on it: {entries}.</source>
        <translation>Con ella desaparece lo que se basa en ella: {entries}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Archivo de copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.gabackup);;All files (*)</source>
        <translation>Copias de seguridad (*.gabackup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>It is checked whole before it counts, and nothing is written over. The backup stays where it is.</source>
        <translation>Se comprueba entera antes de darla por buena, y no se sobrescribe nada. La copia de seguridad se queda donde está.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the day it was made</source>
        <translation>Frase de contraseña o código de recuperación del día en que se hizo</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The text with the suggested changes</source>
        <translation>El texto con los cambios sugeridos</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Aún no hay texto.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escribir algo antes.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Up and Down choose what is shown beside it</source>
        <translation>Arriba y Abajo eligen lo que se muestra al lado</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Bits a byte over all runs</source>
        <translation>Bits por byte en todas las ejecuciones</translation>
    </message>
    <message>
        <source>Bits a byte, lower is better. Circles: your words with the adapter of a run. Triangles: with the model you started from. Squares: other people&apos;s words. Hollow: not put to use.</source>
        <translation>Bits por byte; cuanto menos, mejor. Círculos: sus palabras con el adaptador de una ejecución. Triángulos: con el modelo de partida. Cuadrados: palabras de otras personas. Huecos: no se puso en uso.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Others&apos; text</source>
        <translation>Texto de otros</translation>
    </message>
    <message>
        <source>Over all runs</source>
        <translation>En todas las ejecuciones</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>bits por byte</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>put to use</source>
        <translation>puesto en uso</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación actual</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what was typed (Alt+V)</source>
        <translation>Ocultar lo escrito (Alt+V)</translation>
    </message>
    <message>
        <source>Show (Alt+V)</source>
        <translation>Mostrar (Alt+V)</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>&amp;Go on with this comparison</source>
        <translation>&amp;Continuar esta comparación</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Comparisons made so far</source>
        <translation>Comparaciones hechas hasta ahora</translation>
    </message>
    <message>
        <source>Comparisons so far</source>
        <translation>Comparaciones hasta ahora</translation>
    </message>
    <message>
        <source>In the newest, {one} was chosen in {wins} of {decided} pairs: {low} to {high} % with 90 % certainty.</source>
        <translation>En la más reciente, {one} se eligió en {wins} de {decided} pares: del {low} al {high} % con una certeza del 90 %.</translation>
    </message>
    <message>
        <source>Nothing of the newest comparison is decided yet.</source>
        <translation>Aún no se ha decidido nada de la comparación más reciente.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{said} Chance could have given that (p = {p}); more pairs tell more.</source>
        <translation>{said} Podría deberse al azar (p = {p}); más pares dicen más.</translation>
    </message>
    <message>
        <source>{said} That is more than chance would give (p = {p}).</source>
        <translation>{said} Es más de lo que daría el azar (p = {p}).</translation>
    </message>
    <message>
        <source>{wins} to {losses}</source>
        <translation>{wins} a {losses}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Volver al valor predeterminado: {value}</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>The vault is locked then. What you have typed and not sent is kept.</source>
        <translation>Después, la bóveda queda bloqueada. Lo que haya escrito y no haya enviado se conserva.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>{description} It counts from the next start or unlock on.</source>
        <translation>{description} Se aplica a partir del próximo inicio o desbloqueo.</translation>
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
        <translation>Adaptadores conservados</translation>
    </message>
    <message>
        <source>After each rebuild, teach the adapter to answer alike under flattery, pressure and pretended authority.</source>
        <translation>Tras cada reconstrucción, enseñar al adaptador a responder igual ante halagos, presión y autoridad fingida.</translation>
    </message>
    <message>
        <source>Answer with the fused model</source>
        <translation>Responder con el modelo integrado</translation>
    </message>
    <message>
        <source>Answer with the fused model, which is faster, where `guardian adapters fuse` made one of the adapter in use.</source>
        <translation>Responder con el modelo integrado, que es más rápido, donde `guardian adapters fuse` haya hecho uno del adaptador en uso.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Catch up by day</source>
        <translation>Recuperar de día</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Comment again</source>
        <translation>Volver a comentar</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>Comparar con el azar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Daydream</source>
        <translation>Soñar despierto</translation>
    </message>
    <message>
        <source>Daydream with the largest model that is here and fits, or with the one that answers by day.</source>
        <translation>Soñar despierto con el modelo más grande que haya aquí y quepa, o con el que responde de día.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Each night bring distant entries of your log together, and show the best of what comes of it in the morning.</source>
        <translation>Cada noche juntar entradas distantes de su registro y mostrar por la mañana lo mejor que salga de ello.</translation>
    </message>
    <message>
        <source>Energy for daydreaming</source>
        <translation>Energía para soñar despierto</translation>
    </message>
    <message>
        <source>Energy for one run</source>
        <translation>Energía para una ejecución</translation>
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
        <translation>Carpeta para copias de seguridad diarias</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory</source>
        <translation>Liberar la memoria del modelo</translation>
    </message>
    <message>
        <source>From when on it learns, daydreams, checks and backs up, as soon as nobody is at the machine.</source>
        <translation>Desde cuándo aprende, sueña despierto, comprueba y hace copias, en cuanto no haya nadie en el equipo.</translation>
    </message>
    <message>
        <source>Ghost text</source>
        <translation>Texto fantasma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How full the battery must be for learning, in percent, plugged in or not; 0 means never mind.</source>
        <translation>Cuánta carga debe tener la batería para aprender, en porcentaje, con o sin corriente; 0 significa que no importa.</translation>
    </message>
    <message>
        <source>How many insights a day you are shown at most.</source>
        <translation>Cuántas ideas se le muestran al día como máximo.</translation>
    </message>
    <message>
        <source>How many layers of the model are put on a graphics card; -1 means as many as fit, 0 none.</source>
        <translation>Cuántas capas del modelo se ponen en una tarjeta gráfica; -1 significa todas las que quepan, 0 ninguna.</translation>
    </message>
    <message>
        <source>How many minutes one night may daydream.</source>
        <translation>Cuántos minutos puede soñar despierto en una noche.</translation>
    </message>
    <message>
        <source>How many minutes one night may learn.</source>
        <translation>Cuántos minutos puede aprender en una noche.</translation>
    </message>
    <message>
        <source>How many tokens the model reads at once, at most as many as it learnt to; more take more memory.</source>
        <translation>Cuántos tokens lee el modelo a la vez, como máximo los que aprendió a leer; más ocupan más memoria.</translation>
    </message>
    <message>
        <source>Insights a day</source>
        <translation>Ideas al día</translation>
    </message>
    <message>
        <source>Keys for capture</source>
        <translation>Teclas de captura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Learn also while the machine runs on its battery; otherwise a run waits until it is plugged in.</source>
        <translation>Aprender también mientras el equipo funciona con batería; si no, una ejecución espera a que esté enchufado.</translation>
    </message>
    <message>
        <source>Learn each night</source>
        <translation>Aprender cada noche</translation>
    </message>
    <message>
        <source>Learn each night from what is new in your log; the gate decides whether the result is used.</source>
        <translation>Aprender cada noche de lo nuevo de su registro; la comprobación decide si se usa el resultado.</translation>
    </message>
    <message>
        <source>Learn nothing until this is off again; a run that goes on is saved and waits.</source>
        <translation>No aprender nada hasta que esto se desactive; una ejecución en curso se guarda y espera.</translation>
    </message>
    <message>
        <source>Learn on battery</source>
        <translation>Aprender con batería</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Learning pauses while less memory than this is free for other programs.</source>
        <translation>El aprendizaje se pausa mientras quede menos memoria que esta para otros programas.</translation>
    </message>
    <message>
        <source>Learning pauses while less room than this is free on the disk of the vault.</source>
        <translation>El aprendizaje se pausa mientras quede menos espacio que este en el disco de la bóveda.</translation>
    </message>
    <message>
        <source>Learning waits while other programs take more than this share of the processors; 100 means never, because everything else goes before learning anyway.</source>
        <translation>El aprendizaje espera mientras otros programas usen más de esta parte de los procesadores; 100 significa nunca, porque de todos modos todo va antes que el aprendizaje.</translation>
    </message>
    <message>
        <source>Least charge for learning</source>
        <translation>Carga mínima para aprender</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>Dar prioridad a otros programas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock after the night&apos;s work</source>
        <translation>Bloquear tras el trabajo de la noche</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Bloquear cuando no haya nadie</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Memory left to others</source>
        <translation>Memoria para otros</translation>
    </message>
    <message>
        <source>Minutes without a question after which the model gives its memory back; 0 means never.</source>
        <translation>Minutos sin preguntas tras los que el modelo devuelve su memoria; 0 significa nunca.</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse after which work in the background begins; it stops at the first touch. 0 means that it never waits.</source>
        <translation>Minutos sin teclado ni ratón tras los que empieza el trabajo en segundo plano; se detiene al primer toque. 0 significa que nunca espera.</translation>
    </message>
    <message>
        <source>Minutes without use after which the vault locks itself; 0 means never.</source>
        <translation>Minutos sin uso tras los que la bóveda se bloquea; 0 significa nunca.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model for the night</source>
        <translation>Modelo para la noche</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Now and then show, unmarked until you have judged it, what came of entries drawn by chance or of the most alike: only so it can be said whether daydreaming is worth anything.</source>
        <translation>Mostrar de vez en cuando, sin marcar hasta que usted lo juzgue, lo que salió de entradas tomadas al azar o de las más parecidas: solo así puede decirse si soñar despierto sirve de algo.</translation>
    </message>
    <message>
        <source>Of how many of the newest adapters the weights are kept; those in use or needed stay in any case.</source>
        <translation>De cuántos de los adaptadores más recientes se conservan los pesos; los que están en uso o se necesitan se conservan siempre.</translation>
    </message>
    <message>
        <source>Once a week let the model comment older entries with what is known now; what does not help is not learnt.</source>
        <translation>Una vez por semana, dejar que el modelo comente entradas antiguas con lo que ahora se sabe; lo que no ayuda no se aprende.</translation>
    </message>
    <message>
        <source>Pause learning</source>
        <translation>Pausar el aprendizaje</translation>
    </message>
    <message>
        <source>Pause learning when hot</source>
        <translation>Pausar el aprendizaje con el calor</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Empiezan las horas tranquilas</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Terminan las horas tranquilas</translation>
    </message>
    <message>
        <source>Room left on the disk</source>
        <translation>Espacio libre en el disco</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>Start with your session, in the background, so that captures are at hand and nights are used.</source>
        <translation>Iniciar con la sesión, en segundo plano, para tener las capturas a mano y aprovechar las noches.</translation>
    </message>
    <message>
        <source>Teach it to stay firm</source>
        <translation>Enseñar a mantenerse firme</translation>
    </message>
    <message>
        <source>Tell by the notifications of the system what has ended; while locked they never say anything of your words.</source>
        <translation>Avisar con las notificaciones del sistema de lo que ha terminado; con la bóveda bloqueada nunca dicen nada de sus palabras.</translation>
    </message>
    <message>
        <source>The base model that answers, drafts and learns.</source>
        <translation>El modelo base que responde, redacta y aprende.</translation>
    </message>
    <message>
        <source>The colours of the window: as the system has them, light, dark, or with high contrast.</source>
        <translation>Los colores de la ventana: como el sistema, claro, oscuro o con alto contraste.</translation>
    </message>
    <message>
        <source>The energy one night of daydreaming may take, in watt-hours, where the machine tells it; 0 means without limit.</source>
        <translation>La energía que puede gastar una noche de soñar despierto, en vatios-hora, si el equipo la indica; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>The energy one run may take, in watt-hours, where the machine tells it; 0 means without limit.</source>
        <translation>La energía que puede consumir una ejecución, en vatios hora, si el equipo la indica; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>The folder that daily backups go to, best on another drive; empty means that none are made.</source>
        <translation>La carpeta adonde van las copias de seguridad diarias, mejor en otra unidad; vacía significa que no se hace ninguna.</translation>
    </message>
    <message>
        <source>The keys that open the capture window from every program; empty means none.</source>
        <translation>Las teclas que abren la ventana de captura desde cualquier programa; vacío significa ninguna.</translation>
    </message>
    <message>
        <source>The language of the window; system means that of the system where there is a translation.</source>
        <translation>El idioma de la ventana; sistema significa el del sistema, si hay traducción.</translation>
    </message>
    <message>
        <source>The largest that fits</source>
        <translation>El más grande que quepa</translation>
    </message>
    <message>
        <source>The same as by day</source>
        <translation>El mismo que de día</translation>
    </message>
    <message>
        <source>The size of all text in the window, in percent of the size that the system gives.</source>
        <translation>El tamaño de todo el texto de la ventana, en porcentaje del que da el sistema.</translation>
    </message>
    <message>
        <source>The temperature of processor or graphics card above which learning pauses to cool down; 0 means never.</source>
        <translation>La temperatura del procesador o de la tarjeta gráfica por encima de la cual el aprendizaje se pausa para enfriar; 0 significa nunca.</translation>
    </message>
    <message>
        <source>Time for daydreaming</source>
        <translation>Tiempo para soñar despierto</translation>
    </message>
    <message>
        <source>Time for learning</source>
        <translation>Tiempo para aprender</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>Hora del resumen</translation>
    </message>
    <message>
        <source>Tokens read at once</source>
        <translation>Tokens leídos a la vez</translation>
    </message>
    <message>
        <source>Until when the quiet hours last.</source>
        <translation>Hasta cuándo duran las horas tranquilas.</translation>
    </message>
    <message>
        <source>Wait until nobody is here</source>
        <translation>Esperar a que no haya nadie</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>What a night has missed is done by day, while nobody is at the machine.</source>
        <translation>Lo que una noche no pudo hacer se hace de día, mientras no haya nadie en el equipo.</translation>
    </message>
    <message>
        <source>When the insights of the night are brought to you, once a day.</source>
        <translation>Cuándo se le traen las ideas de la noche, una vez al día.</translation>
    </message>
    <message>
        <source>While work of the night is due, the vault is not locked by idle time or with the screen, but right after it, and before the machine sleeps. The keys stay in memory for so long; without this, nights need a vault that does not lock.</source>
        <translation>Mientras haya trabajo de la noche pendiente, la bóveda no se bloquea por inactividad ni con la pantalla, sino justo después y antes de que el equipo se suspenda. Las claves permanecen en memoria ese tiempo; sin esto, las noches necesitan una bóveda que no se bloquee.</translation>
    </message>
    <message>
        <source>While you write, show after a pause how your text may go on; Tab takes it, and any other key goes on writing.</source>
        <translation>Mientras escribe, mostrar tras una pausa cómo puede seguir el texto; Tab lo acepta, y cualquier otra tecla sigue escribiendo.</translation>
    </message>
    <message>
        <source>Work beside a full screen</source>
        <translation>Trabajar junto a una pantalla completa</translation>
    </message>
    <message>
        <source>Work during meetings</source>
        <translation>Trabajar durante las reuniones</translation>
    </message>
    <message>
        <source>Work in the background also while a film, a game or a presentation fills the screen.</source>
        <translation>Trabajar en segundo plano también mientras una película, un juego o una presentación ocupa toda la pantalla.</translation>
    </message>
    <message>
        <source>Work in the background also while there is a meeting in a calendar you imported.</source>
        <translation>Trabajar en segundo plano también mientras haya una reunión en un calendario que usted importó.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>adapters</source>
        <translation>adaptadores</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>todas las que quepan</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never mind</source>
        <translation>no importa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>sin límite</translation>
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
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Up and Down show another group</source>
        <translation>Arriba y Abajo muestran otro grupo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word of the search has to be in the setting.</source>
        <translation>Todas las palabras de la búsqueda deben estar en el ajuste.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Only &amp;changed</source>
        <translation>Solo &amp;cambiados</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{title}: {value}, from the next start or unlock on</source>
        <translation>{title}: {value}, a partir del próximo inicio o desbloqueo</translation>
    </message>
</context>
<context>
    <name>SheetButtons</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;emergency sheet…</source>
        <translation>Guardar hoja de &amp;emergencia…</translation>
    </message>
    <message>
        <source>Save the emergency sheet</source>
        <translation>Guardar la hoja de emergencia</translation>
    </message>
    <message>
        <source>Saved. Print it, and then delete the file.</source>
        <translation>Guardada. Imprímala y luego elimine el archivo.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>Whoever has the sheet and your files can read everything you wrote.</source>
        <translation>Quien tenga la hoja y sus archivos puede leer todo lo que usted escribió.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Accept the change</source>
        <translation>Aceptar el cambio</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Responder a una pregunta</translation>
    </message>
    <message>
        <source>Ask an answer that was cut to go on</source>
        <translation>Pedir que continúe una respuesta cortada</translation>
    </message>
    <message>
        <source>Ask how the text goes on</source>
        <translation>Preguntar cómo sigue el texto</translation>
    </message>
    <message>
        <source>Attach a picture of the screen</source>
        <translation>Adjuntar una imagen de la pantalla</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation>Empezar una conversación</translation>
    </message>
    <message>
        <source>Begin a document</source>
        <translation>Empezar un documento</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>Capturar una idea</translation>
    </message>
    <message>
        <source>Capture window</source>
        <translation>Ventana de captura</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Choose a range of time</source>
        <translation>Elegir un periodo de tiempo</translation>
    </message>
    <message>
        <source>Choose in a blind comparison</source>
        <translation>Elegir en una comparación a ciegas</translation>
    </message>
    <message>
        <source>Compare base model and adapter</source>
        <translation>Comparar modelo base y adaptador</translation>
    </message>
    <message>
        <source>Copy the text of the entry</source>
        <translation>Copiar el texto de la entrada</translation>
    </message>
    <message>
        <source>Copy what is selected, or the whole message</source>
        <translation>Copiar lo seleccionado o todo el mensaje</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>Corregir una respuesta</translation>
    </message>
    <message>
        <source>Dismiss an insight</source>
        <translation>Descartar una idea</translation>
    </message>
    <message>
        <source>Dismiss ghost text, stop, or go back to the text</source>
        <translation>Descartar el texto fantasma, detener o volver al texto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft a text from an answer</source>
        <translation>Redactar un texto a partir de una respuesta</translation>
    </message>
    <message>
        <source>Draft a text from one sentence</source>
        <translation>Redactar un texto a partir de una frase</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <source>Endorse an answer, or edit a question</source>
        <translation>Aprobar una respuesta o editar una pregunta</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Exportar el documento</translation>
    </message>
    <message>
        <source>Find a page, an action or a setting by its words</source>
        <translation>Buscar una página, una acción o un ajuste por sus palabras</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>Buscar y reemplazar en el texto</translation>
    </message>
    <message>
        <source>Follow the lineage of adapters</source>
        <translation>Seguir el linaje de los adaptadores</translation>
    </message>
    <message>
        <source>Go from message to message</source>
        <translation>Ir de mensaje en mensaje</translation>
    </message>
    <message>
        <source>Go into the text of a message, to select in it</source>
        <translation>Entrar en el texto de un mensaje para seleccionar en él</translation>
    </message>
    <message>
        <source>Go to the first setting found</source>
        <translation>Ir al primer ajuste encontrado</translation>
    </message>
    <message>
        <source>Go to the last message, and back to the field</source>
        <translation>Ir al último mensaje y volver al campo</translation>
    </message>
    <message>
        <source>Go to the next or previous control</source>
        <translation>Ir al control siguiente o anterior</translation>
    </message>
    <message>
        <source>Go to the next or previous entry</source>
        <translation>Ir a la entrada siguiente o anterior</translation>
    </message>
    <message>
        <source>Go to the next or previous insight</source>
        <translation>Ir a la idea siguiente o anterior</translation>
    </message>
    <message>
        <source>Go to the next or the previous change of a suggestion</source>
        <translation>Ir al cambio siguiente o anterior de una sugerencia</translation>
    </message>
    <message>
        <source>Go to what stands in the place of a message</source>
        <translation>Ir a lo que hay en lugar de un mensaje</translation>
    </message>
    <message>
        <source>Have a question answered once more</source>
        <translation>Hacer que se responda otra vez una pregunta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide the window and keep the text</source>
        <translation>Ocultar la ventana y conservar el texto</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Keep an insight</source>
        <translation>Conservar una idea</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>Listas y campos</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Bloquear la bóveda</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Move between rows and pages</source>
        <translation>Moverse entre filas y páginas</translation>
    </message>
    <message>
        <source>On a message of the chat</source>
        <translation>En un mensaje del chat</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>Leer la entrada</translation>
    </message>
    <message>
        <source>Redact the entry</source>
        <translation>Suprimir el texto de la entrada</translation>
    </message>
    <message>
        <source>Reject an answer</source>
        <translation>Rechazar una respuesta</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>Rechazar el cambio</translation>
    </message>
    <message>
        <source>Save a correction, or ask an edited question</source>
        <translation>Guardar una corrección o hacer una pregunta editada</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Guardar la captura</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Buscar en los documentos</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Search the log, from the list</source>
        <translation>Buscar en el registro, desde la lista</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>Buscar en los modelos</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar la pregunta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show a message in the log</source>
        <translation>Mostrar un mensaje en el registro</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>Mostrar las ideas</translation>
    </message>
    <message>
        <source>Show or hide the documents</source>
        <translation>Mostrar u ocultar los documentos</translation>
    </message>
    <message>
        <source>Show or hide the list of conversations</source>
        <translation>Mostrar u ocultar la lista de conversaciones</translation>
    </message>
    <message>
        <source>Show or hide the suggestions</source>
        <translation>Mostrar u ocultar las sugerencias</translation>
    </message>
    <message>
        <source>Show or hide the versions</source>
        <translation>Mostrar u ocultar las versiones</translation>
    </message>
    <message>
        <source>Show the chat</source>
        <translation>Mostrar el chat</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Mostrar el borrador</translation>
    </message>
    <message>
        <source>Show the first entry that an answer rests on; other numbers show the others</source>
        <translation>Mostrar la primera entrada en que se basa una respuesta; otros números muestran las demás</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Mostrar los modelos</translation>
    </message>
    <message>
        <source>Show the next tab</source>
        <translation>Mostrar la pestaña siguiente</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Mostrar los ajustes</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Mostrar la pestaña anterior</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Show three answers side by side</source>
        <translation>Mostrar tres respuestas en paralelo</translation>
    </message>
    <message>
        <source>Show what an answer rests on</source>
        <translation>Mostrar en qué se basa una respuesta</translation>
    </message>
    <message>
        <source>Show what else can be done with an answer</source>
        <translation>Mostrar qué más se puede hacer con una respuesta</translation>
    </message>
    <message>
        <source>Show what is done by itself</source>
        <translation>Mostrar lo que se hace por sí solo</translation>
    </message>
    <message>
        <source>Show what is stored, and who may read it</source>
        <translation>Mostrar qué se almacena y quién puede leerlo</translation>
    </message>
    <message>
        <source>Show what was learnt</source>
        <translation>Mostrar lo aprendido</translation>
    </message>
    <message>
        <source>Show what was typed into a passphrase field</source>
        <translation>Mostrar lo escrito en un campo de frase de contraseña</translation>
    </message>
    <message>
        <source>Stop the answer, or close what is open</source>
        <translation>Detener la respuesta o cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>Take back what you did last, outside a text</source>
        <translation>Deshacer lo último que se hizo, fuera de un texto</translation>
    </message>
    <message>
        <source>Take back what you said of an answer</source>
        <translation>Deshacer la valoración de una respuesta</translation>
    </message>
    <message>
        <source>Take back what you said of an insight</source>
        <translation>Deshacer lo que dijo de una idea</translation>
    </message>
    <message>
        <source>Take one word of the ghost text</source>
        <translation>Aceptar una palabra del texto fantasma</translation>
    </message>
    <message>
        <source>Take the ghost text</source>
        <translation>Aceptar el texto fantasma</translation>
    </message>
    <message>
        <source>Take what is on the clipboard</source>
        <translation>Tomar lo que hay en el portapapeles</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Entry {seq}</source>
        <translation>Entrada {seq}</translation>
    </message>
    <message>
        <source>Its text was redacted.</source>
        <translation>Su texto fue suprimido.</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Mostrar en el registro</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A run over {texts} texts, begun {when}, is paused.</source>
        <translation>Una ejecución con {texts} textos (inicio: {when}) está en pausa.</translation>
    </message>
    <message>
        <source>Another window or command is learning now. This page follows when it has ended.</source>
        <translation>Otra ventana u orden está aprendiendo ahora. Esta página se actualizará cuando termine.</translation>
    </message>
    <message>
        <source>It would wait for now: {reason}. It goes on by itself.</source>
        <translation>Por ahora esperaría: {reason}. Continúa por sí sola.</translation>
    </message>
    <message>
        <source>The next run learns all {learn} texts anew and is tested on your newest {held_out}.</source>
        <translation>La próxima ejecución aprende de nuevo los {learn} textos y se prueba con sus {held_out} más recientes.</translation>
    </message>
    <message>
        <source>The next run learns {learn} texts that are new and is tested on your newest {held_out}.</source>
        <translation>La próxima ejecución aprende {learn} textos nuevos y se prueba con sus {held_out} más recientes.</translation>
    </message>
    <message>
        <source>There are {texts} texts of your own in the log; {needed} are needed. Write, capture or import some: your words stay on this machine.</source>
        <translation>Hay {texts} textos suyos en el registro; se necesitan {needed}. Escriba, capture o importe algunos: sus palabras permanecen en esta máquina.</translation>
    </message>
</context>
<context>
    <name>StatisticsCard</name>
    <message>
        <source>90 % interval</source>
        <translation>Intervalo del 90 %</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Is it better than chance?</source>
        <translation>¿Es mejor que el azar?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Kept, by how the entries were chosen</source>
        <translation>Conservadas, según cómo se eligieron</translation>
    </message>
    <message>
        <source>Now and then an insight is shown whose entries were drawn by chance or are the most alike. Which ones is said only after you have judged them.</source>
        <translation>De vez en cuando se muestra una idea cuyas entradas se tomaron al azar o son las más parecidas. Cuáles son se dice solo después de que usted las juzgue.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Juicios</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A base model and an adapter in one file; it can be made again.</source>
        <translation>Un modelo base y un adaptador en un solo archivo; se puede volver a crear.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>Modelos base</translation>
    </message>
    <message>
        <source>Colours, language and keys, which the window needs while it is locked.</source>
        <translation>Colores, idioma y teclas, que la ventana necesita mientras está bloqueada.</translation>
    </message>
    <message>
        <source>Conversations in progress</source>
        <translation>Conversaciones en curso</translation>
    </message>
    <message>
        <source>Copies of the log from before an update changed its format.</source>
        <translation>Copias del registro anteriores a una actualización que cambió su formato.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Empty room that is given back when the disk is full, so that nothing is lost.</source>
        <translation>Espacio vacío que se devuelve cuando el disco está lleno, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>Everything you wrote, asked, imported and were answered, in one database.</source>
        <translation>Todo lo que escribió, preguntó e importó, y lo que se le respondió, en una sola base de datos.</translation>
    </message>
    <message>
        <source>Files that belong to entries.</source>
        <translation>Archivos que pertenecen a entradas.</translation>
    </message>
    <message>
        <source>Former logs</source>
        <translation>Registros anteriores</translation>
    </message>
    <message>
        <source>Fused models</source>
        <translation>Modelos integrados</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>Ranuras de claves</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Posición de la ventana</translation>
    </message>
    <message>
        <source>Public files that were fetched or came with the app. Nothing of yours is in them.</source>
        <translation>Archivos públicos descargados o incluidos con la app. No contienen nada suyo.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Settings before unlocking</source>
        <translation>Ajustes previos al desbloqueo</translation>
    </message>
    <message>
        <source>The whole vault in files of its own. They open with the secrets of their day.</source>
        <translation>La bóveda entera en archivos propios. Se abren con los secretos de su día.</translation>
    </message>
    <message>
        <source>The wrapped master key. Without a passphrase or code it opens nothing.</source>
        <translation>La clave maestra cifrada. Sin frase de contraseña o código no abre nada.</translation>
    </message>
    <message>
        <source>What the model has read of recent conversations; it can be made again.</source>
        <translation>Lo que el modelo ha leído de conversaciones recientes; se puede volver a crear.</translation>
    </message>
    <message>
        <source>What was captured while the vault was locked and waits for the next unlock.</source>
        <translation>Lo que se capturó con la bóveda bloqueada y espera al próximo desbloqueo.</translation>
    </message>
    <message>
        <source>What was learnt from your words, and saved runs.</source>
        <translation>Lo aprendido de sus palabras y las ejecuciones guardadas.</translation>
    </message>
    <message>
        <source>What went wrong inside the app, without any content.</source>
        <translation>Lo que falló dentro de la app, sin ningún contenido.</translation>
    </message>
    <message>
        <source>Where the window was and which page it showed.</source>
        <translation>Dónde estaba la ventana y qué página mostraba.</translation>
    </message>
    <message>
        <source>as the system allows</source>
        <translation>según permita el sistema</translation>
    </message>
    <message>
        <source>every account</source>
        <translation>todas las cuentas</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>passphrase or code</source>
        <translation>frase de contraseña o código</translation>
    </message>
    <message>
        <source>passphrase, code or keyring</source>
        <translation>frase de contraseña, código o llavero</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>su cuenta</translation>
    </message>
    <message>
        <source>your group</source>
        <translation>su grupo</translation>
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
        <translation>Archivos accesibles para</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Open i&amp;ts folder</source>
        <translation>Abrir su carpe&amp;ta</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>This desktop opened no window for the folder.</source>
        <translation>Este escritorio no abrió ninguna ventana para la carpeta.</translation>
    </message>
    <message>
        <source>Up and Down choose what is explained below</source>
        <translation>Arriba y Abajo eligen lo que se explica debajo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se almacena</translation>
    </message>
    <message>
        <source>What is stored, and who can read it</source>
        <translation>Qué se almacena y quién puede leerlo</translation>
    </message>
    <message>
        <source>{size} in all, on this machine only. {free} are free on the disk of the vault.</source>
        <translation>{size} en total, solo en este equipo. Quedan {free} libres en el disco de la bóveda.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Aún no basta</translation>
    </message>
    <message>
        <source>Several unrelated words are strong and easy to remember.</source>
        <translation>Varias palabras sin relación son seguras y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Strength: nothing typed</source>
        <translation>Seguridad: nada escrito</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>Seguridad: {word}</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy buena</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept (Ctrl+Enter)</source>
        <translation>&amp;Aceptar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>&amp;Back to the text (Esc)</source>
        <translation>&amp;Volver al texto (Esc)</translation>
    </message>
    <message>
        <source>&amp;Fix mistakes</source>
        <translation>Corregir &amp;errores</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>&amp;Continuar desde aquí</translation>
    </message>
    <message>
        <source>&amp;Reject (Ctrl+Backspace)</source>
        <translation>&amp;Rechazar (Ctrl+Retroceso)</translation>
    </message>
    <message>
        <source>&amp;Shorter</source>
        <translation>Más &amp;breve</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>Aceptar t&amp;odo</translation>
    </message>
    <message>
        <source>C&amp;learer</source>
        <translation>Más c&amp;laro</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Cambio {number} de {count}</translation>
    </message>
    <message>
        <source>In &amp;my voice</source>
        <translation>Con &amp;mi voz</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Cambio siguiente (F8)</translation>
    </message>
    <message>
        <source>Nothing changes until you accept it. Select a passage, or leave the whole text.</source>
        <translation>Nada cambia hasta que lo acepte. Seleccione un pasaje, o deje todo el texto.</translation>
    </message>
    <message>
        <source>Or say what should change</source>
        <translation>O diga qué debe cambiar</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Cambio anterior (Mayús+F8)</translation>
    </message>
    <message>
        <source>Re&amp;ject all</source>
        <translation>Rec&amp;hazar todo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>&amp;Sugerir</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Qué debe cambiar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>the vault has locked itself because it was not used</source>
        <translation>la bóveda se ha bloqueado por falta de uso</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>A model on this machine answers. It can look up your log, and says which entries it used. Endorse, correct or reject what it says: that is kept with it.</source>
        <translation>Responde un modelo en este equipo. Puede consultar su registro e indica qué entradas usó. Apruebe, corrija o rechace lo que diga: eso se guarda junto con ello.</translation>
    </message>
    <message>
        <source>A text up to 100,000 characters can be dropped here.</source>
        <translation>Aquí se puede soltar un texto de hasta 100 000 caracteres.</translation>
    </message>
    <message>
        <source>An answer is coming.</source>
        <translation>Llega una respuesta.</translation>
    </message>
    <message>
        <source>Escape stops it; what has come is kept.</source>
        <translation>Esc la detiene; lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>Continúa.</translation>
    </message>
    <message>
        <source>Import it into your log instead; a question can then be about it.</source>
        <translation>Impórtelo mejor al registro; así una pregunta podrá referirse a él.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>This text is too long for a question.</source>
        <translation>Este texto es demasiado largo para una pregunta.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>¿En qué está pensando?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>{name} is no short text file.</source>
        <translation>{name} no es un archivo de texto corto.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ask, and draft</source>
        <translation>Preguntar y redactar</translation>
    </message>
    <message>
        <source>At night it brings distant entries together; the best is on Insights in the morning. Background says what is done by itself, and why something waits.</source>
        <translation>Por la noche junta entradas distantes; lo mejor está por la mañana en Ideas. Segundo plano dice qué se hace por sí solo y por qué algo espera.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Catch a thought at once</source>
        <translation>Atrapar una idea al instante</translation>
    </message>
    <message>
        <source>Chat answers from your log and says where from. Draft writes with you: a suggestion stands in grey, and Tab takes it. Endorse, correct or reject what the model says: that teaches it.</source>
        <translation>El chat responde a partir de su registro y dice de dónde. Borrador escribe con usted: una sugerencia aparece en gris, y Tab la acepta. Apruebe, corrija o rechace lo que diga el modelo: eso le enseña.</translation>
    </message>
    <message>
        <source>Choose a page here, with Ctrl and a number, or with the arrow keys. F1 lists every key there is.</source>
        <translation>Elija una página aquí, con Ctrl y un número, o con las teclas de flecha. F1 muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space opens a small window over whatever you do, Ctrl+Shift+N in this one. What you write is kept, also while the vault is locked. The settings change the keys.</source>
        <translation>Ctrl+Alt+Espacio abre una ventanita sobre lo que esté haciendo; Ctrl+Mayús+N, dentro de esta. Lo que escriba se guarda, también con la bóveda bloqueada. Las teclas se cambian en los ajustes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Everything has its page</source>
        <translation>Todo tiene su página</translation>
    </message>
    <message>
        <source>Everything you wrote, asked and brought in, by day, with a search. Nothing in it changes unseen.</source>
        <translation>Todo lo que escribió, preguntó e incorporó, por días y con búsqueda. Nada cambia en él sin que se vea.</translation>
    </message>
    <message>
        <source>Learning shows what the model took from your words, as a curve. Each step is proved before it counts, and can be taken back.</source>
        <translation>Aprendizaje muestra lo que el modelo tomó de sus palabras, como una curva. Cada paso se prueba antes de contar y se puede deshacer.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Privacy says what is stored, where, and who can read it; backups and keys are there too. Ctrl+L locks at once.</source>
        <translation>Privacidad dice qué se almacena, dónde y quién puede leerlo; allí están también las copias de seguridad y las claves. Ctrl+L bloquea al instante.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Ver cómo aprende</translation>
    </message>
    <message>
        <source>While you are away</source>
        <translation>Mientras usted no está</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation>Su registro</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation>Solo suyo</translation>
    </message>
    <message>
        <source>{number} OF {all}</source>
        <translation>{number} DE {all}</translation>
    </message>
</context>
<context>
    <name>TourStep</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>&amp;Omitir la visita</translation>
    </message>
    <message>
        <source>Show me &amp;around</source>
        <translation>Mostrar la &amp;visita guiada</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>Your vault is ready. A tour of two minutes shows where things are; the page Help shows it again at any time.</source>
        <translation>La bóveda está lista. Una visita de dos minutos muestra dónde está cada cosa; la página Ayuda la vuelve a mostrar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation>&amp;Continuar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Train now</source>
        <translation>&amp;Entrenar ahora</translation>
    </message>
    <message>
        <source>A training run has ended</source>
        <translation>Ha terminado una ejecución de entrenamiento</translation>
    </message>
    <message>
        <source>A training run has failed</source>
        <translation>Ha fallado una ejecución de entrenamiento</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>End the run here: what was learnt so far is tested, and used if it passes</source>
        <translation>Terminar aquí la ejecución: lo aprendido hasta ahora se prueba, y se usa si supera la prueba</translation>
    </message>
    <message>
        <source>Ending the run…</source>
        <translation>Terminando la ejecución…</translation>
    </message>
    <message>
        <source>Give up the paused run?</source>
        <translation>¿Abandonar la ejecución en pausa?</translation>
    </message>
    <message>
        <source>Going on learns the rest. Stop and save ends the run where it is: what was learnt so far is tested, and used if it passes. Discarding loses it; its texts are learnt by the next run.</source>
        <translation>Continuar aprende el resto. Detener y guardar termina la ejecución donde está: lo aprendido hasta ahora se prueba, y se usa si supera la prueba. Descartar lo pierde; sus textos los aprende la próxima ejecución.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Learn from your log</source>
        <translation>Aprender del registro</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Looking at what is new in your log…</source>
        <translation>Mirando qué hay de nuevo en el registro…</translation>
    </message>
    <message>
        <source>Pause keeps the run and goes on from here another time. Stop and save ends it here: what was learnt so far is tested, and used if it passes.</source>
        <translation>Pausar conserva la ejecución y continúa desde aquí en otro momento. Detener y guardar la termina aquí: lo aprendido hasta ahora se prueba, y se usa si supera la prueba.</translation>
    </message>
    <message>
        <source>Saving the run…</source>
        <translation>Guardando la ejecución…</translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation>Detener y &amp;guardar</translation>
    </message>
    <message>
        <source>Train for at most</source>
        <translation>Entrenar como máximo</translation>
    </message>
    <message>
        <source>What it has learnt so far is lost and cannot be brought back. Its texts are learnt by the next run.</source>
        <translation>Lo aprendido hasta ahora se pierde y no se puede recuperar. Sus textos los aprende la próxima ejecución.</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Qué aprender</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Dónde calcular</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>bits por byte</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>{count} steps, from {first} to {last} bits a byte, lower is better</source>
        <translation>{count} pasos, de {first} a {last} bits por byte; cuanto menos, mejor</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>Mostrar mensajes anteriores</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>&amp;Capturar…</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>Borra&amp;dor</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>&amp;Abrir la ventana</translation>
    </message>
    <message>
        <source>&amp;Pause learning</source>
        <translation>&amp;Pausar el aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Resume learning</source>
        <translation>&amp;Reanudar el aprendizaje</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>Guardian Angel: locked</source>
        <translation>Guardian Angel: bloqueado</translation>
    </message>
    <message>
        <source>Guardian Angel: open</source>
        <translation>Guardian Angel: abierto</translation>
    </message>
    <message>
        <source>Guardian Angel: open, learning is paused</source>
        <translation>Guardian Angel: abierto, aprendizaje en pausa</translation>
    </message>
    <message>
        <source>Pause &amp;background work for an hour</source>
        <translation>Pausar el trabajo en segundo plano &amp;una hora</translation>
    </message>
    <message>
        <source>Resume &amp;background work</source>
        <translation>Reanudar el trabajo en seg&amp;undo plano</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>&amp;Trust it and add it</source>
        <translation>&amp;Confiar y añadir</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Añadir un archivo de modelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chats by</source>
        <translation>Conversa con</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Do you trust where this file is from?</source>
        <translation>¿Confía en el origen de este archivo?</translation>
    </message>
    <message>
        <source>How it chats</source>
        <translation>Cómo conversa</translation>
    </message>
    <message>
        <source>It is read by a process without network and without your keys. What it says of itself cannot be checked. It stays where it is.</source>
        <translation>Lo lee un proceso sin red y sin sus claves. Lo que dice de sí mismo no se puede comprobar. Se queda donde está.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Dice ser</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The name it has in the list of models</source>
        <translation>El nombre que tiene en la lista de modelos</translation>
    </message>
    <message>
        <source>The template of the file</source>
        <translation>La plantilla del archivo</translation>
    </message>
    <message>
        <source>The template of the file {problem}.</source>
        <translation>La plantilla del archivo {problem}.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Cómo llamarlo</translation>
    </message>
    <message>
        <source>no template: it continues text</source>
        <translation>sin plantilla: continúa texto</translation>
    </message>
    <message>
        <source>our own template {name}</source>
        <translation>nuestra plantilla {name}</translation>
    </message>
    <message>
        <source>the template of the file, run within limits</source>
        <translation>la plantilla del archivo, ejecutada con límites</translation>
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
            <numerusform>%n captura espera y pasará al registro cuando se abra.</numerusform>
            <numerusform>%n capturas esperan y pasarán al registro cuando se abra.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New keys…</source>
        <translation>Claves &amp;nuevas…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Everything is put under new keys, with a new passphrase and a new recovery code. Backups made before keep their former ones. The vault must be open nowhere else.</source>
        <translation>Todo queda protegido con claves nuevas, con una nueva frase de contraseña y un nuevo código de recuperación. Las copias de seguridad anteriores conservan las suyas. La bóveda no debe estar abierta en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Give the vault new keys</source>
        <translation>Dar claves nuevas a la bóveda</translation>
    </message>
    <message>
        <source>It is on your emergency sheet: seven groups of five. Dashes and capitals do not matter. Once the vault is open, choose a new passphrase on the page Privacy.</source>
        <translation>Está en la hoja de emergencia: siete grupos de cinco. Los guiones y las mayúsculas no importan. Cuando la bóveda esté abierta, elija una nueva frase de contraseña en la página Privacidad.</translation>
    </message>
    <message>
        <source>Open with the &amp;keyring</source>
        <translation>Abrir con el &amp;llavero</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Put the vault under new keys, if somebody may have learnt the present ones</source>
        <translation>Proteger la bóveda con claves nuevas, si alguien puede haber averiguado las actuales</translation>
    </message>
    <message>
        <source>Putting everything under new keys…</source>
        <translation>Protegiendo todo con claves nuevas…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not open the vault.</source>
        <translation>El llavero de este escritorio no abre la bóveda.</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery code. The page Privacy turns the keyring off or on again.</source>
        <translation>Escriba la frase de contraseña o el código de recuperación. La página Privacidad vuelve a desactivar o activar el llavero.</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>Escriba el código de recuperación.</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>Usar el código de &amp;recuperación</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Your log is locked. Only you can open it.</source>
        <translation>Su registro está bloqueado. Solo usted puede abrirlo.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Corrected. The same question is answered so from now on.</source>
        <translation>Corregida. A partir de ahora, la misma pregunta se responde así.</translation>
    </message>
    <message>
        <source>Endorsed.</source>
        <translation>Aprobada.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>&amp;Back to the text (Esc)</source>
        <translation>&amp;Volver al texto (Esc)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>Each pause in writing makes a version. None is ever lost.</source>
        <translation>Cada pausa al escribir crea una versión. Nunca se pierde ninguna.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>From a document</source>
        <translation>De un documento</translation>
    </message>
    <message>
        <source>From someone unknown</source>
        <translation>De alguien desconocido</translation>
    </message>
    <message>
        <source>From someone you know</source>
        <translation>De alguien a quien conoce</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>De la web</translation>
    </message>
    <message>
        <source>Fused model</source>
        <translation>Modelo integrado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Raíz de Merkle</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Adopción</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Supresión de texto</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Rescate</translation>
    </message>
    <message>
        <source>Self-model</source>
        <translation>Modelo de sí mismo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Ejecución de entrenamiento</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Written by the model</source>
        <translation>Escrito por el modelo</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>Escrito por usted</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>semana del {day}</translation>
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
        <translation>Información</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Menú (Alt+M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Borrador</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>A reply to entry {seq}: {text}</source>
        <translation>Una respuesta a la entrada {seq}: {text}</translation>
    </message>
    <message>
        <source>Choose one. It becomes a document that you can go on with.</source>
        <translation>Elija uno. Se convierte en un documento con el que puede continuar.</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Elegir este</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>Elegir {name}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft from one sentence</source>
        <translation>Borrador a partir de una frase</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>Borrador {number}</translation>
    </message>
    <message>
        <source>Drafts:</source>
        <translation>Borradores:</translation>
    </message>
    <message>
        <source>For example: why I count mites in July</source>
        <translation>Por ejemplo: por qué cuento ácaros en julio</translation>
    </message>
    <message>
        <source>How many drafts to choose from</source>
        <translation>Entre cuántos borradores elegir</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>S&amp;top (Esc)</source>
        <translation>&amp;Detener (Esc)</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Paso: {step}</translation>
    </message>
    <message>
        <source>Stopped before there was a draft.</source>
        <translation>Se detuvo antes de que hubiera un borrador.</translation>
    </message>
    <message>
        <source>The model plans, drafts, criticises and revises, in your voice. You decide what becomes of it.</source>
        <translation>El modelo planifica, redacta, critica y revisa, con su voz. Usted decide qué se hace con ello.</translation>
    </message>
    <message>
        <source>What is being written</source>
        <translation>Qué se está escribiendo</translation>
    </message>
    <message>
        <source>What it is about, in a sentence</source>
        <translation>De qué trata, en una frase</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>Go on with this one (&amp;{number})</source>
        <translation>Continuar con este (&amp;{number})</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Download of {title}</source>
        <translation>Descarga de {title}</translation>
    </message>
    <message>
        <source>Go on with the download of {title}</source>
        <translation>Continuar la descarga de {title}</translation>
    </message>
    <message>
        <source>Pause the download of {title}</source>
        <translation>Pausar la descarga de {title}</translation>
    </message>
    <message>
        <source>Paused. {done} are kept, and it goes on from there.</source>
        <translation>En pausa. Se conservan {done}, y continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stop it, and delete what came of {title}</source>
        <translation>Detener y eliminar lo descargado de {title}</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>Espera a la anterior.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} · {speed} a second · {left} left</source>
        <translation>{done} · {speed} por segundo · faltan {left}</translation>
    </message>
</context>
</TS>
