<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>复制到错误报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Examine this installation</source>
        <translation>检查此安装(&amp;E)</translation>
    </message>
    <message>
        <source>About Guardian Angel</source>
        <translation>关于 Guardian Angel</translation>
    </message>
    <message>
        <source>Copied: versions, the machine and the latest unexpected errors.</source>
        <translation>已复制：版本、机器信息和最近的意外错误。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>How quickly the window answers</source>
        <translation>窗口响应速度</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Local first: your words, the model and what it learns from you stay on this machine.</source>
        <translation>本地优先：你的文字、模型以及它从你这里学到的一切都留在这台机器上。</translation>
    </message>
    <message>
        <source>Looking at the installation, and starting the model once…</source>
        <translation>正在检查安装并试启动一次模型…</translation>
    </message>
    <message>
        <source>Not measured yet: that begins with the use of the window.</source>
        <translation>尚未测量：使用窗口后才会开始。</translation>
    </message>
    <message>
        <source>Nothing you wrote is in it, and no path or name of yours. Paste it where you report the bug.</source>
        <translation>其中没有你写的任何内容，也没有你的路径或名称。请粘贴到你报告错误的地方。</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Something does not work.</source>
        <translation>有些功能不正常。</translation>
    </message>
    <message>
        <source>The model starts in {seconds} s on {placement}.</source>
        <translation>模型在{placement}上启动用时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Watched for {minutes} min of use. Longest wait: {longest} ms{where}. Waits over {limit} ms: {count}.</source>
        <translation>已观察 {minutes} 分钟的使用。最长等待：{longest} 毫秒{where}。超过 {limit} 毫秒的等待：{count} 次。</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>随附组件</translation>
    </message>
    <message>
        <source>What went wrong is noted in {file}, without anything you wrote.</source>
        <translation>出错情况记录在 {file} 中，不含你写的任何内容。</translation>
    </message>
</context>
<context>
    <name>AdapterPanel</name>
    <message>
        <source>&amp;Compare blind…</source>
        <translation>盲比(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Fold into the model</source>
        <translation>融入模型(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Use this adapter…</source>
        <translation>使用此适配器(&amp;U)…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Adapter {name}</source>
        <translation>适配器 {name}</translation>
    </message>
    <message>
        <source>Delete the &amp;folded model</source>
        <translation>删除融合后的模型(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Faster answers, for about as much disk as the base model takes</source>
        <translation>回答更快，占用的磁盘空间约等于基础模型</translation>
    </message>
    <message>
        <source>Folded into the model: {fast} tokens a second instead of {slow}.</source>
        <translation>已融入模型：每秒 {fast} 个词元，原为 {slow} 个。</translation>
    </message>
    <message>
        <source>It cannot be used any more: it learnt a text that was redacted.</source>
        <translation>它不能再使用：它学习过一段已被抹除的文本。</translation>
    </message>
    <message>
        <source>It cannot be used: the gate held it back.</source>
        <translation>不能使用：它未通过检验。</translation>
    </message>
    <message>
        <source>It learnt a text that was redacted since; the next training leaves both behind.</source>
        <translation>它学习过一段后来被抹除的文本；下次训练会把两者都抛开。</translation>
    </message>
    <message>
        <source>It was learnt on another base model; use that model first.</source>
        <translation>它是在另一个基础模型上训练的；请先使用那个模型。</translation>
    </message>
    <message>
        <source>Its weights were deleted to make room. Import them from a file if you exported it.</source>
        <translation>它的权重已被删除以腾出空间。如果你导出过，可以从文件导入。</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>回退(&amp;B)…</translation>
    </message>
    <message>
        <source>This adapter</source>
        <translation>此适配器</translation>
    </message>
    <message>
        <source>What is known of this adapter</source>
        <translation>关于此适配器的已知信息</translation>
    </message>
    <message>
        <source>{use} · {how} · made {when}</source>
        <translation>{use} · {how} · 创建于 {when}</translation>
    </message>
</context>
<context>
    <name>Adapters</name>
    <message>
        <source>Adapter {name}, {use}, {how}, made {when}, gain {gain} bits a byte</source>
        <translation>适配器 {name}，{use}，{how}，创建于 {when}，增益 {gain} 比特/字节</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>By</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Merged of</source>
        <translation>合并自</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Texts learnt</source>
        <translation>已学习的文本</translation>
    </message>
    <message>
        <source>Texts of its run</source>
        <translation>本次运行的文本</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Went on from</source>
        <translation>接续自</translation>
    </message>
    <message>
        <source>deleted to make room; its entry stays</source>
        <translation>已删除以腾出空间；条目仍保留</translation>
    </message>
    <message>
        <source>everything anew</source>
        <translation>全部重新学习</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>its weights are gone</source>
        <translation>权重已不存在</translation>
    </message>
    <message>
        <source>kept, {size}</source>
        <translation>已保留，{size}</translation>
    </message>
    <message>
        <source>made to hold</source>
        <translation>抗压训练</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>what was new</source>
        <translation>仅新增内容</translation>
    </message>
    <message>
        <source>with commentary</source>
        <translation>附带评注</translation>
    </message>
    <message>
        <source>{count} and what is not known</source>
        <translation>{count} 以及未知部分</translation>
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
        <translation>导入适配器(&amp;I)…</translation>
    </message>
    <message>
        <source>Adapter {name} is here, but the gate held it back.</source>
        <translation>适配器 {name} 已导入，但未通过检验。</translation>
    </message>
    <message>
        <source>Adapter {name} passed the test. It can be used now.</source>
        <translation>适配器 {name} 通过了检验，现在可以使用。</translation>
    </message>
    <message>
        <source>Adapters (*.adapter)</source>
        <translation>适配器 (*.adapter)</translation>
    </message>
    <message>
        <source>Adapters (*.adapter);;All files (*)</source>
        <translation>适配器 (*.adapter);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file, another one than that of your vault. Who has both can write in your voice, and may get out of it what you wrote.</source>
        <translation>请为该文件选择一个密码短语，不要与保险库的相同。谁同时拥有两者，谁就能以你的口吻写作，还可能从中得到你写过的内容。</translation>
    </message>
    <message>
        <source>Each run that ends makes one. Here you will see what each came from and what it gained.</source>
        <translation>每次运行结束都会产生一个。你可以在这里看到每个适配器从何而来、带来了什么提升。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the adapter</source>
        <translation>导出适配器</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Folding an adapter in</source>
        <translation>正在融合适配器</translation>
    </message>
    <message>
        <source>From the oldest to the newest. A line: went on from. A dashed line: merged. Dotted frame: its weights were deleted. The frame in colour is in use.</source>
        <translation>从最旧到最新。实线：由其继续训练。虚线：合并而来。点线框：权重已删除。彩色框为正在使用的适配器。</translation>
    </message>
    <message>
        <source>Give the passphrase the file was exported with. The gate tests the adapter before it can be used.</source>
        <translation>请输入导出该文件时所用的密码短语。适配器须先通过检验才能使用。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import an adapter</source>
        <translation>导入适配器</translation>
    </message>
    <message>
        <source>Importing an adapter</source>
        <translation>正在导入适配器</translation>
    </message>
    <message>
        <source>It answers at {fast} tokens a second instead of {slow}, once the setting “fused” is on and this adapter is in use.</source>
        <translation>启用“fused”设置并使用此适配器后，它每秒输出 {fast} 个词元，而不是 {slow} 个。</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>Lineage of the adapters</source>
        <translation>适配器的谱系</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>No adapter yet</source>
        <translation>还没有适配器</translation>
    </message>
    <message>
        <source>The adapter is exported.</source>
        <translation>适配器已导出。</translation>
    </message>
    <message>
        <source>The adapter is folded into the model.</source>
        <translation>适配器已融入模型。</translation>
    </message>
    <message>
        <source>The adapter itself stays and is used as before.</source>
        <translation>适配器本身会保留，照常使用。</translation>
    </message>
    <message>
        <source>The folded model is deleted.</source>
        <translation>融合后的模型已删除。</translation>
    </message>
    <message>
        <source>The merged adapter {name} passed and is in use.</source>
        <translation>合并后的适配器 {name} 通过了检验，正在使用。</translation>
    </message>
    <message>
        <source>The merged adapter {name} was held back; nothing was changed.</source>
        <translation>合并后的适配器 {name} 未通过检验；没有任何改动。</translation>
    </message>
    <message>
        <source>The weights of adapter {name} are back.</source>
        <translation>适配器 {name} 的权重已恢复。</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Guardian Angel: {what}</source>
        <translation>Guardian Angel：{what}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>复制此代码</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Writing…</source>
        <translation>正在写…</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answer {number}</source>
        <translation>回答 {number}</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>并排显示回答</translation>
    </message>
    <message>
        <source>Back to the conversation (Esc)</source>
        <translation>返回对话 (Esc)</translation>
    </message>
    <message>
        <source>Base model, without your adapter</source>
        <translation>基础模型，不含你的适配器</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>The others would have said nearly the same.</source>
        <translation>其他回答也会大同小异。</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>What your adapter changes</source>
        <translation>你的适配器带来的变化</translation>
    </message>
    <message>
        <source>With your adapter</source>
        <translation>使用你的适配器</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写…</translation>
    </message>
</context>
<context>
    <name>AutoLock</name>
    <message>
        <source>Idle time and the screen wait for work of the night.</source>
        <translation>闲置和屏幕锁定会等待夜间工作。</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>At work: {names}.</source>
        <translation>正在进行：{names}。</translation>
    </message>
    <message>
        <source>Brings distant entries of your log together each night, and keeps the best.</source>
        <translation>每晚把您日志中相距遥远的条目放在一起，并保留最好的结果。</translation>
    </message>
    <message>
        <source>Brings you the insights of the night once a day.</source>
        <translation>每天一次把夜里的灵感带给您。</translation>
    </message>
    <message>
        <source>Daydreaming</source>
        <translation>白日梦</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Due, and done as soon as nobody is at the machine: {names}.</source>
        <translation>已到期，一旦无人使用电脑就会执行：{names}。</translation>
    </message>
    <message>
        <source>Everything is off.</source>
        <translation>全部已关闭。</translation>
    </message>
    <message>
        <source>Last done: {last}</source>
        <translation>上次完成：{last}</translation>
    </message>
    <message>
        <source>Last done: {last} · due now</source>
        <translation>上次完成：{last} · 现已到期</translation>
    </message>
    <message>
        <source>Last done: {last} · next: {next}</source>
        <translation>上次完成：{last} · 下次：{next}</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learns each night from what is new in your log; a gate decides whether it is used.</source>
        <translation>每晚从您日志中的新内容学习；由关卡决定是否采用。</translation>
    </message>
    <message>
        <source>Nothing is due. Next: {name}, {time}.</source>
        <translation>没有到期的任务。接下来：{name}，{time}。</translation>
    </message>
    <message>
        <source>Paused until {time}. Nothing begins by itself before that.</source>
        <translation>暂停至 {time}。在此之前不会自动开始任何任务。</translation>
    </message>
    <message>
        <source>The vault does not lock by idle time. If the screen locks it, what is due waits until you open it.</source>
        <translation>保险库不会因闲置而锁定。如果屏幕将其锁定，到期的任务会等到您打开它。</translation>
    </message>
    <message>
        <source>The vault locks itself after {minutes} idle minutes and with the screen. What is due then waits until you open it again, so most nights are missed.</source>
        <translation>保险库会在闲置 {minutes} 分钟后以及随屏幕一起锁定。到期的任务要等到您再次打开它，因此大多数夜晚都会错过。</translation>
    </message>
    <message>
        <source>While work of the night is due or goes on, idle time and the lock of the screen wait for it, at the longest until the quiet hours end, by day four hours. Then the vault locks.</source>
        <translation>当夜间工作到期或正在进行时，闲置和屏幕锁定会等待它，最长到安静时段结束，白天为四小时。然后保险库锁定。</translation>
    </message>
    <message>
        <source>checks and backups</source>
        <translation>检查与备份</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Checks and backups</source>
        <translation>检查与备份</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Nothing has run by itself yet.</source>
        <translation>尚未自动执行过任何任务。</translation>
    </message>
    <message>
        <source>The work of the night</source>
        <translation>夜间工作</translation>
    </message>
    <message>
        <source>To the &amp;settings</source>
        <translation>前往设置(&amp;S)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it does by itself while nobody is at the machine. Whoever comes back finds it free.</source>
        <translation>无人使用电脑时它自动做的事。您一回来，电脑就归您使用。</translation>
    </message>
    <message>
        <source>What ran lately</source>
        <translation>最近执行的任务</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{name} has ended</source>
        <translation>{name}已结束</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>A backup is made each day in {folder}, checked whole, and kept for a year at most.</source>
        <translation>每天在 {folder} 中备份一次，完整检查，最多保留一年。</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backed up {count} entries, and checked the whole file.</source>
        <translation>已备份 {count} 个条目，并检查了整个文件。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>已有的备份</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a folder for daily backups</source>
        <translation>选择每日备份的文件夹</translation>
    </message>
    <message>
        <source>Making and checking it…</source>
        <translation>正在创建并检查…</translation>
    </message>
    <message>
        <source>No folder is chosen, so no daily backups are made. Best is a folder on another drive.</source>
        <translation>尚未选择文件夹，因此不会每日备份。最好选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>These sealed files are damaged and missing from it: {names}.</source>
        <translation>以下加密文件已损坏，未包含在备份中：{names}。</translation>
    </message>
    <message>
        <source>To restore one, start the app on a machine or in a folder without a vault and choose &quot;I have a backup&quot;. It opens with the passphrase or the recovery code of the day it was made, and never overwrites a vault.</source>
        <translation>要恢复备份，请在没有保险库的机器或文件夹中启动应用，并选择“我有备份”。它用备份当天的密码短语或恢复代码打开，绝不会覆盖已有的保险库。</translation>
    </message>
    <message>
        <source>not where it was written</source>
        <translation>不在原来写入的位置</translation>
    </message>
    <message>
        <source>removed to make room</source>
        <translation>已移除以腾出空间</translation>
    </message>
    <message>
        <source>{time}, {entries}</source>
        <translation>{time}，{entries}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>at work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>backup, each day</source>
        <translation>备份，每天</translation>
    </message>
    <message>
        <source>check, each day</source>
        <translation>检查，每天</translation>
    </message>
    <message>
        <source>daydreaming, each night</source>
        <translation>白日梦，每晚</translation>
    </message>
    <message>
        <source>digest, each morning</source>
        <translation>摘要，每天早晨</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>due</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>full check, each week</source>
        <translation>完整检查，每周</translation>
    </message>
    <message>
        <source>learning, each night</source>
        <translation>学习，每晚</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>one entry that stands for all before it, each day</source>
        <translation>代表此前全部内容的一个条目，每天</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>removal of old backups, each day</source>
        <translation>移除旧备份，每天</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>&amp;Do now what is due</source>
        <translation>立即执行待办事项(&amp;D)</translation>
    </message>
    <message>
        <source>Done by itself</source>
        <translation>自动完成</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Not done: {names}.</source>
        <translation>未完成：{names}。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有待执行的事项。</translation>
    </message>
    <message>
        <source>Up and Down read it row by row</source>
        <translation>用上下键逐行阅读</translation>
    </message>
    <message>
        <source>What is done by itself</source>
        <translation>自动执行的事项</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>(nothing)</source>
        <translation>（无内容）</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>已被你接受</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>已被你更正</translation>
    </message>
    <message>
        <source>Endorsed by you</source>
        <translation>已被你认可</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>How sure the model was is not known of this answer.</source>
        <translation>模型对这个回答有多大把握，无从得知。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未包含</translation>
    </message>
    <message>
        <source>Length and speed</source>
        <translation>长度与速度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Not answered. A answers it.</source>
        <translation>尚未回答。按 A 回答。</translation>
    </message>
    <message>
        <source>Of its last {count} answers, {share} % were surer.</source>
        <translation>在它最近的 {count} 个回答中，有 {share} % 比这个更有把握。</translation>
    </message>
    <message>
        <source>On average it chose among about {choices} equally likely pieces of words ({nats} nats a token).</source>
        <translation>它平均要在约 {choices} 个可能性相当的词片段中选择（每个词元 {nats} 奈特）。</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>已被你拒绝</translation>
    </message>
    <message>
        <source>The first {count} turns of this conversation were not shown to the model.</source>
        <translation>这段对话的前 {count} 轮没有提供给模型。</translation>
    </message>
    <message>
        <source>This says how steady the model was, not whether the answer is true.</source>
        <translation>这说明模型有多稳定，而不是回答是否属实。</translation>
    </message>
    <message>
        <source>To compare, {least} longer answers of this model are needed; there are {count}.</source>
        <translation>要进行比较，需要这个模型的 {least} 个较长的回答；目前有 {count} 个。</translation>
    </message>
    <message>
        <source>Why it was cut</source>
        <translation>截断原因</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>撰写时间</translation>
    </message>
    <message>
        <source>You, {when}: {text}</source>
        <translation>你，{when}：{text}</translation>
    </message>
    <message>
        <source>about as sure as usual</source>
        <translation>把握与平时相当</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>cut off at its longest</source>
        <translation>达到最大长度，已截断</translation>
    </message>
    <message>
        <source>cut off where it began to repeat itself</source>
        <translation>开始重复，已截断</translation>
    </message>
    <message>
        <source>cut off: the context is full</source>
        <translation>已截断：上下文已满</translation>
    </message>
    <message>
        <source>cut: {problem}</source>
        <translation>已截断：{problem}</translation>
    </message>
    <message>
        <source>less sure than in most of its answers</source>
        <translation>把握低于它的大多数回答</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none: these are your own words</source>
        <translation>无：这些是你自己的话</translation>
    </message>
    <message>
        <source>not all of it fitted into the model&apos;s context</source>
        <translation>模型的上下文容纳不下全部内容</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>已抹除</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>已被你停止</translation>
    </message>
    <message>
        <source>surer than in most of its answers</source>
        <translation>把握高于它的大多数回答</translation>
    </message>
    <message>
        <source>your own correction, word for word</source>
        <translation>你自己的更正，一字不差</translation>
    </message>
    <message>
        <source>{count} tokens did not fit into the model&apos;s context.</source>
        <translation>有 {count} 个词元放不进模型的上下文。</translation>
    </message>
    <message>
        <source>{tokens} tokens in {seconds} s, {rate} a second</source>
        <translation>{seconds} 秒内 {tokens} 个词元，每秒 {rate} 个</translation>
    </message>
    <message>
        <source>{who}, {when}, {verdict}: {text}</source>
        <translation>{who}，{when}，{verdict}：{text}</translation>
    </message>
    <message>
        <source>{who}, {when}: {text}</source>
        <translation>{who}，{when}：{text}</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Show or hide the list of conversations (F9)</source>
        <translation>显示或隐藏对话列表 (F9)</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check how &amp;much:</source>
        <translation>检查范围(&amp;M)：</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything: also every index and every sealed file</source>
        <translation>全部：还包括每个索引和每个加密文件</translation>
    </message>
    <message>
        <source>How much to check</source>
        <translation>检查范围</translation>
    </message>
    <message>
        <source>It was not checked yet. That is done each day by itself.</source>
        <translation>尚未检查过。每天会自动检查。</translation>
    </message>
    <message>
        <source>Quick: the newest entries and the mark of the last one</source>
        <translation>快速：最新的条目和最后一个条目的标记</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, none changed or missing.</source>
        <translation>日志完整：{count} 个条目，无一被改动或缺失。</translation>
    </message>
    <message>
        <source>The log: every entry, its chain and its encryption</source>
        <translation>日志：每个条目、条目链及其加密</translation>
    </message>
    <message>
        <source>The vault is damaged. Nothing was changed.</source>
        <translation>保险库已损坏。没有任何改动。</translation>
    </message>
    <message>
        <source>The vault is whole: {count} entries, none changed or missing.</source>
        <translation>保险库完整：{count} 个条目，无一被改动或缺失。</translation>
    </message>
    <message>
        <source>{what} was last checked by itself {time}: {reason}</source>
        <translation>{what}上次自动检查于{time}：{reason}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>CitationPanel</name>
    <message>
        <source>Close the entry (Esc)</source>
        <translation>关闭条目 (Esc)</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>条目 {seq}</translation>
    </message>
    <message>
        <source>Open in the log</source>
        <translation>在日志中打开</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>条目文本</translation>
    </message>
    <message>
        <source>This entry was redacted; nothing is left of its text.</source>
        <translation>此条目已被抹除；其文本没有任何留存。</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>新恢复代码</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>速记(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>导入笔记(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Chec&amp;k the log</source>
        <translation>检查日志(&amp;K)</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>撤回：{what}</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source> pairs</source>
        <translation> 对</translation>
    </message>
    <message>
        <source>Both go on from openings of your own texts. You read two continuations without names and choose; whose they are is shown after each choice. Nothing is learnt from this.</source>
        <translation>两者都从你自己文本的开头续写。你会读到两段不具名的续文并作出选择；每次选择后会显示各出自哪一个。这不会用于学习。</translation>
    </message>
    <message>
        <source>Compare &amp;blind</source>
        <translation>盲比(&amp;B)</translation>
    </message>
    <message>
        <source>How many pairs</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>The one</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>其二</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: the first run makes an adapter.</source>
        <translation>还没有可比较的：首次运行会产生一个适配器。</translation>
    </message>
    <message>
        <source>Which one sounds like you?</source>
        <translation>哪一段更像你写的？</translation>
    </message>
    <message>
        <source>Writing pairs to compare</source>
        <translation>正在写用于比较的续文</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>基础模型</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>(redacted)</source>
        <translation>（已抹除）</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message>
        <source>&amp;New conversation</source>
        <translation>新建对话(&amp;N)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Nothing found. Every word has to be in one question or answer.</source>
        <translation>没有找到。所有词都必须出现在同一个问题或回答中。</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>你的对话会列在这里。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> Entry {of} stands for it.</source>
        <translation> 由条目 {of} 代表它。</translation>
    </message>
    <message>
        <source> The gain may be chance.</source>
        <translation> 这一提升可能是偶然。</translation>
    </message>
    <message>
        <source> and has forgotten nothing</source>
        <translation> 并且没有遗忘</translation>
    </message>
    <message>
        <source> and {problems} more problems</source>
        <translation> 以及另外 {problems} 个问题</translation>
    </message>
    <message>
        <source> than the former base model with its adapter</source>
        <translation> （相比先前的基础模型及其适配器）</translation>
    </message>
    <message>
        <source> {name} is not used: this build of llama.cpp has no support for it.</source>
        <translation> {name} 未被使用：此版本的 llama.cpp 不支持它。</translation>
    </message>
    <message>
        <source>, and {own} of what you wrote</source>
        <translation>，以及你所写内容的 {own}</translation>
    </message>
    <message>
        <source>, but lies on the same drive as the vault</source>
        <translation>，但与保险库在同一驱动器上</translation>
    </message>
    <message>
        <source>, which may be chance</source>
        <translation>，这可能是偶然</translation>
    </message>
    <message>
        <source>; all of that is the genre, not you</source>
        <translation>；这些全部来自体裁，而不是你</translation>
    </message>
    <message>
        <source>; left out, because damaged: {left_out}</source>
        <translation>；因损坏而略去：{left_out}</translation>
    </message>
    <message>
        <source>; of another author {control}</source>
        <translation>；另一位作者的 {control}</translation>
    </message>
    <message>
        <source>; the draft follows your sentence alone</source>
        <translation>；草稿仅依据你的那句话</translation>
    </message>
    <message>
        <source>; {own} of that is you, not the genre</source>
        <translation>；其中 {own} 来自你，而不是体裁</translation>
    </message>
    <message>
        <source>A PDF of this document could not show: {left_out}.</source>
        <translation>此文档的 PDF 无法显示：{left_out}。</translation>
    </message>
    <message>
        <source>A commentary must name the entries it is about, and they must all be there.</source>
        <translation>评注必须指明它所针对的条目，而且这些条目必须都存在。</translation>
    </message>
    <message>
        <source>A document is not written as {form}.</source>
        <translation>文档不能写成 {form} 格式。</translation>
    </message>
    <message>
        <source>A free suggestion needs an instruction.</source>
        <translation>自由建议需要一条指示。</translation>
    </message>
    <message>
        <source>A later release made this backup.</source>
        <translation>此备份由更高的版本创建。</translation>
    </message>
    <message>
        <source>A later release made this vault (format {number}).</source>
        <translation>此保险库由更高的版本创建（格式 {number}）。</translation>
    </message>
    <message>
        <source>A later release wrote this adapter file.</source>
        <translation>此适配器文件由更高的版本写成。</translation>
    </message>
    <message>
        <source>A later release wrote this export.</source>
        <translation>此导出文件由更高的版本写成。</translation>
    </message>
    <message>
        <source>A later release wrote this log.</source>
        <translation>此日志由更高的版本写成。</translation>
    </message>
    <message>
        <source>A long passage of others is shortened to its beginning and its end.</source>
        <translation>他人的长段文字会缩短，只保留开头和结尾。</translation>
    </message>
    <message>
        <source>A merge needs two adapters or more, each once.</source>
        <translation>合并需要两个或更多适配器，每个只能出现一次。</translation>
    </message>
    <message>
        <source>A model is loaded already.</source>
        <translation>已经加载了一个模型。</translation>
    </message>
    <message>
        <source>A newer version of the same text is learnt.</source>
        <translation>已学习同一文本的更新版本。</translation>
    </message>
    <message>
        <source>A process began to learn, and there is room for one such thing at a time.</source>
        <translation>有进程开始学习，而同一时间只容得下一项这样的任务。</translation>
    </message>
    <message>
        <source>A program wrote it; it is read, not learnt.</source>
        <translation>由程序写成；只读取，不学习。</translation>
    </message>
    <message>
        <source>A quiet day: no insight passed the bar.</source>
        <translation>平静的一天：没有灵感达到标准。</translation>
    </message>
    <message>
        <source>A redaction needs a reason.</source>
        <translation>抹除需要说明理由。</translation>
    </message>
    <message>
        <source>A reply needs the entry it replies to.</source>
        <translation>回复需要指明它所回复的条目。</translation>
    </message>
    <message>
        <source>A report is an HTML or a PDF file.</source>
        <translation>报告是 HTML 或 PDF 文件。</translation>
    </message>
    <message>
        <source>A step of this draft was redacted.</source>
        <translation>此草稿的一个步骤已被抹除。</translation>
    </message>
    <message>
        <source>A tag is one word: a letter first, then letters, digits, - or /.</source>
        <translation>标签是一个词：以字母开头，其后为字母、数字、- 或 /。</translation>
    </message>
    <message>
        <source>A word by itself is easy to guess.</source>
        <translation>单独一个词很容易猜到。</translation>
    </message>
    <message>
        <source>About {count} tokens of the {name} did not fit.</source>
        <translation>{name}中约有 {count} 个词元放不下。</translation>
    </message>
    <message>
        <source>Accept them on its page, fetch the file with your browser, then `guardian models add FILE`.</source>
        <translation>请在其页面上接受条款，用浏览器下载文件，然后运行 `guardian models add FILE`。</translation>
    </message>
    <message>
        <source>Adapter {adapter} did not pass the gate: {reason}</source>
        <translation>适配器 {adapter} 未通过检验：{reason}</translation>
    </message>
    <message>
        <source>Adapter {adapter} is here already.</source>
        <translation>适配器 {adapter} 已经在这里。</translation>
    </message>
    <message>
        <source>Adapter {adapter} learnt a text that was redacted.</source>
        <translation>适配器 {adapter} 学习过一段已被抹除的文本。</translation>
    </message>
    <message>
        <source>Adapter {adapter} was learnt on another base model.</source>
        <translation>适配器 {adapter} 是在另一个基础模型上训练的。</translation>
    </message>
    <message>
        <source>Adapter {chosen} learnt a text that was redacted.</source>
        <translation>适配器 {chosen} 学习过一段已被抹除的文本。</translation>
    </message>
    <message>
        <source>Adapter {chosen} was learnt on another base model.</source>
        <translation>适配器 {chosen} 是在另一个基础模型上训练的。</translation>
    </message>
    <message>
        <source>Adapter {id} learnt a text that was redacted.</source>
        <translation>适配器 {id} 学习过一段已被抹除的文本。</translation>
    </message>
    <message>
        <source>Adapter {id} was learnt on another base model.</source>
        <translation>适配器 {id} 是在另一个基础模型上训练的。</translation>
    </message>
    <message>
        <source>Adapter {name} was learnt on another base model.</source>
        <translation>适配器 {name} 是在另一个基础模型上训练的。</translation>
    </message>
    <message>
        <source>Add another word or two. Uncommon words are better.</source>
        <translation>再加一两个词。不常见的词更好。</translation>
    </message>
    <message>
        <source>Add it again when it is complete.</source>
        <translation>请在它完整后重新添加。</translation>
    </message>
    <message>
        <source>Add it again with one of our own, `guardian models add {file} --template NAME`: {value}. The last is for models that have not learnt to chat.</source>
        <translation>请用我们自带的模板重新添加，`guardian models add {file} --template NAME`：{value}。最后一个用于没有学过聊天的模型。</translation>
    </message>
    <message>
        <source>Add one or two random words.</source>
        <translation>请加上一两个随机的词。</translation>
    </message>
    <message>
        <source>Against an author who writes about the same things this says more.</source>
        <translation>与写同类题材的作者比较，更能说明问题。</translation>
    </message>
    <message>
        <source>All were decided, or the text has changed.</source>
        <translation>全部都已决定，或文本已经改变。</translation>
    </message>
    <message>
        <source>All {head_seq} entries are as they were written.</source>
        <translation>全部 {head_seq} 个条目都与写入时一致。</translation>
    </message>
    <message>
        <source>All {layers} layers on {names}: {whole_bytes} needed.</source>
        <translation>全部 {layers} 层在 {names} 上：需要 {whole_bytes}。</translation>
    </message>
    <message>
        <source>All-uppercase is almost as easy to guess as all-lowercase.</source>
        <translation>全大写几乎和全小写一样容易猜到。</translation>
    </message>
    <message>
        <source>An adapter is wanted that is not loaded.</source>
        <translation>需要的适配器没有加载。</translation>
    </message>
    <message>
        <source>An attachment of entry {seq} was damaged when it was exported.</source>
        <translation>条目 {seq} 的一个附件在导出时已损坏。</translation>
    </message>
    <message>
        <source>An earlier text is nearly the same; the first one is learnt.</source>
        <translation>较早的一段文本几乎相同；学习的是最早的那段。</translation>
    </message>
    <message>
        <source>An earlier text says the same in the same words; the first one is learnt.</source>
        <translation>较早的一段文本用同样的词说了同样的话；学习的是最早的那段。</translation>
    </message>
    <message>
        <source>An edit of document {seq} is missing before entry {seq1}.</source>
        <translation>文档 {seq} 在条目 {seq1} 之前缺少一次编辑。</translation>
    </message>
    <message>
        <source>Another process daydreams already.</source>
        <translation>另一个进程已在做白日梦。</translation>
    </message>
    <message>
        <source>Another process does what is due just now.</source>
        <translation>另一个进程正在处理到期的工作。</translation>
    </message>
    <message>
        <source>Another process has held the log for over {TIMEOUT_S} seconds.</source>
        <translation>另一个进程占用日志已超过 {TIMEOUT_S} 秒。</translation>
    </message>
    <message>
        <source>Another process is adding or removing a model.</source>
        <translation>另一个进程正在添加或移除模型。</translation>
    </message>
    <message>
        <source>Another process is bringing the log to the present format.</source>
        <translation>另一个进程正在把日志转换为当前格式。</translation>
    </message>
    <message>
        <source>Another process is learning already.</source>
        <translation>另一个进程已在学习。</translation>
    </message>
    <message>
        <source>Another process is learning or caring for this vault.</source>
        <translation>另一个进程正在为此保险库学习或维护。</translation>
    </message>
    <message>
        <source>Another process is making a backup.</source>
        <translation>另一个进程正在备份。</translation>
    </message>
    <message>
        <source>Another process is making a vault in {folder}.</source>
        <translation>另一个进程正在 {folder} 中创建保险库。</translation>
    </message>
    <message>
        <source>Another process is making this vault or changing its keys.</source>
        <translation>另一个进程正在创建此保险库或更改其密钥。</translation>
    </message>
    <message>
        <source>Another process is putting a new log in place.</source>
        <translation>另一个进程正在换上新的日志。</translation>
    </message>
    <message>
        <source>Another process is reading the log, so its file could not be checked.</source>
        <translation>另一个进程正在读取日志，因此无法检查其文件。</translation>
    </message>
    <message>
        <source>Another process learns just now.</source>
        <translation>另一个进程正在学习。</translation>
    </message>
    <message>
        <source>Another process makes or checks a backup.</source>
        <translation>另一个进程正在创建或检查备份。</translation>
    </message>
    <message>
        <source>Another process makes or restores a vault here.</source>
        <translation>另一个进程正在此处创建或恢复保险库。</translation>
    </message>
    <message>
        <source>Another vault has an adapter of the same name.</source>
        <translation>另一个保险库有同名的适配器。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>请再问一次。</translation>
    </message>
    <message>
        <source>Ask again: it is started anew.</source>
        <translation>请再问一次：它会重新启动。</translation>
    </message>
    <message>
        <source>Ask again; if it stays, restart.</source>
        <translation>请再问一次；如果仍然如此，请重启。</translation>
    </message>
    <message>
        <source>Ask again; the question is kept.</source>
        <translation>请再问一次；问题已保留。</translation>
    </message>
    <message>
        <source>Ask for 1 to {ALTERNATIVES}.</source>
        <translation>请要求 1 到 {ALTERNATIVES} 个。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>请要求一个新的。</translation>
    </message>
    <message>
        <source>Ask for a new suggestion to change your mind.</source>
        <translation>要改变主意，请要求新的建议。</translation>
    </message>
    <message>
        <source>Ask for a new suggestion.</source>
        <translation>请要求新的建议。</translation>
    </message>
    <message>
        <source>Ask for a simpler form.</source>
        <translation>请要求更简单的形式。</translation>
    </message>
    <message>
        <source>Ask for another completion.</source>
        <translation>请要求另一个补全。</translation>
    </message>
    <message>
        <source>Ask it again.</source>
        <translation>请再问一次。</translation>
    </message>
    <message>
        <source>Ask something else.</source>
        <translation>请问点别的。</translation>
    </message>
    <message>
        <source>Asked to go on from your texts, it said at most {run} words on end as they stand there</source>
        <translation>请它续写你的文本时，它最多连续照原样说出 {run} 个词</translation>
    </message>
    <message>
        <source>Attach it again once nothing writes to it.</source>
        <translation>请在没有程序写入它之后重新附加。</translation>
    </message>
    <message>
        <source>Avoid dates and years that are associated with you.</source>
        <translation>避免与你有关的日期和年份。</translation>
    </message>
    <message>
        <source>Avoid recent years.</source>
        <translation>避免近年的年份。</translation>
    </message>
    <message>
        <source>Avoid repeated words and characters.</source>
        <translation>避免重复的词和字符。</translation>
    </message>
    <message>
        <source>Avoid sequences.</source>
        <translation>避免连续的序列。</translation>
    </message>
    <message>
        <source>Avoid years that are associated with you.</source>
        <translation>避免与你有关的年份。</translation>
    </message>
    <message>
        <source>Backups kept: {doomed}, removed: {doomed1}.</source>
        <translation>保留的备份：{doomed}，移除的：{doomed1}。</translation>
    </message>
    <message>
        <source>Begin another draft.</source>
        <translation>请另起一份草稿。</translation>
    </message>
    <message>
        <source>Bits per byte of {count}, lower is better. {shown}.</source>
        <translation>{count}的比特/字节，越低越好。{shown}。</translation>
    </message>
    <message>
        <source>By style alone your texts cannot be told from others&apos; surely enough to judge its own.</source>
        <translation>仅凭文风，无法足够可靠地区分你的文本与他人的文本，因而不能评判它写的文本。</translation>
    </message>
    <message>
        <source>Capitalization doesn&apos;t help very much.</source>
        <translation>大写帮助不大。</translation>
    </message>
    <message>
        <source>Check again once it has ended.</source>
        <translation>请在它结束后再检查。</translation>
    </message>
    <message>
        <source>Check its permissions and import again.</source>
        <translation>请检查其权限，然后重新导入。</translation>
    </message>
    <message>
        <source>Check that it can be read.</source>
        <translation>请检查它是否可读。</translation>
    </message>
    <message>
        <source>Check that it is the right folder or file. What can be read: {known}.</source>
        <translation>请检查文件夹或文件是否正确。可读取的有：{known}。</translation>
    </message>
    <message>
        <source>Check that it is there and can be read.</source>
        <translation>请检查它是否存在且可读。</translation>
    </message>
    <message>
        <source>Check that the cache folder can be written.</source>
        <translation>请检查缓存文件夹是否可写。</translation>
    </message>
    <message>
        <source>Check the cache folder.</source>
        <translation>请检查缓存文件夹。</translation>
    </message>
    <message>
        <source>Check the file and its rights.</source>
        <translation>请检查该文件及其权限。</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock and try again, or type the recovery code instead.</source>
        <translation>请检查键盘布局和 Caps Lock 后重试，或改为输入恢复代码。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>请检查网络后重试。</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>请检查路径后重试。</translation>
    </message>
    <message>
        <source>Choose a backup that you may read, and check the drives.</source>
        <translation>请选择你有权读取的备份，并检查磁盘。</translation>
    </message>
    <message>
        <source>Choose a base model from the list in the settings.</source>
        <translation>请从设置中的列表选择一个基础模型。</translation>
    </message>
    <message>
        <source>Choose a file that `adapters export` wrote.</source>
        <translation>请选择由 `adapters export` 写成的文件。</translation>
    </message>
    <message>
        <source>Choose a file that `guardian backup` made.</source>
        <translation>请选择由 `guardian backup` 创建的文件。</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>请选择你有权读取的文件。</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere, best on another drive.</source>
        <translation>请选择别处的文件夹，最好在另一个磁盘上。</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere.</source>
        <translation>请选择别处的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder of yours.</source>
        <translation>请选择你自己的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation>请选择可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择你有权写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with --home.</source>
        <translation>请用 --home 选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a local disk.</source>
        <translation>请选择本地磁盘。</translation>
    </message>
    <message>
        <source>Choose a model file that ends in .gguf.</source>
        <translation>请选择以 .gguf 结尾的模型文件。</translation>
    </message>
    <message>
        <source>Choose a model of this release&apos;s catalogue.</source>
        <translation>请选择此版本目录中的模型。</translation>
    </message>
    <message>
        <source>Choose a name that is not taken.</source>
        <translation>请选择未被占用的名称。</translation>
    </message>
    <message>
        <source>Choose a new folder for the salvaged vault.</source>
        <translation>请为抢救出的保险库选择一个新文件夹。</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is overwritten.</source>
        <translation>请选择新文件夹；不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Choose a new passphrase: guardian passphrase change.</source>
        <translation>请选择新的密码短语：guardian passphrase change。</translation>
    </message>
    <message>
        <source>Choose a smaller context (`guardian settings set context_tokens`) or a smaller model (`guardian models list`).</source>
        <translation>请选择更小的上下文（`guardian settings set context_tokens`）或更小的模型（`guardian models list`）。</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <translation>请选择更小的模型。</translation>
    </message>
    <message>
        <source>Choose an empty vault.</source>
        <translation>请选择空的保险库。</translation>
    </message>
    <message>
        <source>Choose another file, or fetch it again.</source>
        <translation>请选择另一个文件，或重新下载。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or check the drive.</source>
        <translation>请选择另一个文件夹，或检查磁盘。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择另一个模型。</translation>
    </message>
    <message>
        <source>Choose another name, or say --force to replace it.</source>
        <translation>请选择另一个名称，或用 --force 替换它。</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>请选择另一个名称，或说明可以替换它。</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>请选择另一个名称；不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Choose another place, or check the drive.</source>
        <translation>请选择另一个位置，或检查磁盘。</translation>
    </message>
    <message>
        <source>Choose another template for it, or another model.</source>
        <translation>请为它选择另一个模板，或选择另一个模型。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose from {MEMORY_MIB} to {MEMORY_MIB1} MiB.</source>
        <translation>请选择 {MEMORY_MIB} 到 {MEMORY_MIB1} MiB。</translation>
    </message>
    <message>
        <source>Choose one of these: {known}.</source>
        <translation>请从中选择一个：{known}。</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>请从 {choices} 中选择一个。</translation>
    </message>
    <message>
        <source>Choose one of {value}.</source>
        <translation>请从 {value} 中选择一个。</translation>
    </message>
    <message>
        <source>Choose one with at least 12 characters.</source>
        <translation>请选择至少 12 个字符的密码短语。</translation>
    </message>
    <message>
        <source>Choose the base model it was learnt on, or train again.</source>
        <translation>请选择训练它的基础模型，或重新训练。</translation>
    </message>
    <message>
        <source>Choose what `adapters export` wrote.</source>
        <translation>请选择由 `adapters export` 写成的文件。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller base model, then train again: the run goes on from its last saved state.</source>
        <translation>请关闭其他程序或选择更小的基础模型，然后重新训练：运行会从上次保存的状态继续。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller base model or another --device.</source>
        <translation>请关闭其他程序、选择更小的基础模型或换一个 --device。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller base model, or give --method lora.</source>
        <translation>请关闭其他程序、选择更小的基础模型，或给出 --method lora。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller context (`guardian settings set context_tokens`).</source>
        <translation>请关闭其他程序，或选择更小的上下文（`guardian settings set context_tokens`）。</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>请关闭一些程序后重试。</translation>
    </message>
    <message>
        <source>Close the other window or command, then try again. Nothing was lost.</source>
        <translation>请关闭另一个窗口或命令后重试。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Close the window and other commands, then try again.</source>
        <translation>请关闭窗口和其他命令后重试。</translation>
    </message>
    <message>
        <source>Close what uses it and try again.</source>
        <translation>请关闭正在使用它的程序后重试。</translation>
    </message>
    <message>
        <source>Commentary by the model on [{seq}] ({name}):</source>
        <translation>模型对 [{seq}]（{name}）的评注：</translation>
    </message>
    <message>
        <source>Common names and surnames are easy to guess.</source>
        <translation>常见的姓名很容易猜到。</translation>
    </message>
    <message>
        <source>Compare every group with your sheet.</source>
        <translation>请逐组与你的纸页核对。</translation>
    </message>
    <message>
        <source>Compare it with your sheet.</source>
        <translation>请与你的纸页核对。</translation>
    </message>
    <message>
        <source>Compare two adapters, or one with `base`.</source>
        <translation>请比较两个适配器，或将一个与 `base` 比较。</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder.</source>
        <translation>请连接它所在的磁盘，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Connect the drive they are on. If you removed them, choose the folder again: `guardian settings set {FOLDER}`.</source>
        <translation>请连接它们所在的磁盘。如果你已移除它们，请重新选择文件夹：`guardian settings set {FOLDER}`。</translation>
    </message>
    <message>
        <source>Damage was found: {problems}.</source>
        <translation>发现损坏：{problems}。</translation>
    </message>
    <message>
        <source>Dates are often easy to guess.</source>
        <translation>日期往往很容易猜到。</translation>
    </message>
    <message>
        <source>Daydream when that has ended.</source>
        <translation>请在其结束后再做白日梦。</translation>
    </message>
    <message>
        <source>Daydreaming is off (setting daydream).</source>
        <translation>白日梦已关闭（设置 daydream）。</translation>
    </message>
    <message>
        <source>Delete {path} and add the files again; the files themselves are untouched.</source>
        <translation>请删除 {path} 并重新添加文件；文件本身未被改动。</translation>
    </message>
    <message>
        <source>Delete {path} and fetch it again (`make run` for the embedded model); if it is your own, add it again.</source>
        <translation>请删除 {path} 并重新下载（嵌入模型用 `make run`）；如果是你自己的模型，请重新添加。</translation>
    </message>
    <message>
        <source>Do not use another.</source>
        <translation>请不要使用另一个。</translation>
    </message>
    <message>
        <source>Document {seq} was changed in the same place since version {version}.</source>
        <translation>自版本 {version} 以来，文档 {seq} 的同一处已被更改。</translation>
    </message>
    <message>
        <source>Document {seq} was changed in this place.</source>
        <translation>文档 {seq} 的此处已被更改。</translation>
    </message>
    <message>
        <source>Edit a question, or ask for another answer.</source>
        <translation>请编辑一个问题，或要求另一个回答。</translation>
    </message>
    <message>
        <source>End its name with .html or .pdf.</source>
        <translation>文件名请以 .html 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>End the name with .md, .html, .docx or .pdf.</source>
        <translation>文件名请以 .md、.html、.docx 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>Entry {draft} is no draft.</source>
        <translation>条目 {draft} 不是草稿。</translation>
    </message>
    <message>
        <source>Entry {leaf} is not in this conversation.</source>
        <translation>条目 {leaf} 不在此对话中。</translation>
    </message>
    <message>
        <source>Entry {reply_to} has no text to reply to.</source>
        <translation>条目 {reply_to} 没有可回复的文本。</translation>
    </message>
    <message>
        <source>Entry {seq} has no attachments.</source>
        <translation>条目 {seq} 没有附件。</translation>
    </message>
    <message>
        <source>Entry {seq} holds no text of yours: learning does not look at its kind.</source>
        <translation>条目 {seq} 不含你的文本：学习不涉及此类条目。</translation>
    </message>
    <message>
        <source>Entry {seq} holds none of your text.</source>
        <translation>条目 {seq} 不含你的任何文本。</translation>
    </message>
    <message>
        <source>Entry {seq} is no answer.</source>
        <translation>条目 {seq} 不是回答。</translation>
    </message>
    <message>
        <source>Entry {seq} is no comparison.</source>
        <translation>条目 {seq} 不是比较。</translation>
    </message>
    <message>
        <source>Entry {seq} is no document.</source>
        <translation>条目 {seq} 不是文档。</translation>
    </message>
    <message>
        <source>Entry {seq} is no insight.</source>
        <translation>条目 {seq} 不是灵感。</translation>
    </message>
    <message>
        <source>Entry {seq} is no part of a conversation.</source>
        <translation>条目 {seq} 不属于任何对话。</translation>
    </message>
    <message>
        <source>Entry {seq} is no question.</source>
        <translation>条目 {seq} 不是问题。</translation>
    </message>
    <message>
        <source>Entry {seq} is no step of a draft.</source>
        <translation>条目 {seq} 不是草稿的步骤。</translation>
    </message>
    <message>
        <source>Entry {seq} is no suggestion for a document.</source>
        <translation>条目 {seq} 不是文档的建议。</translation>
    </message>
    <message>
        <source>Entry {seq} is no text to learn from: {name}. {sentence}</source>
        <translation>条目 {seq} 不是可供学习的文本：{name}。{sentence}</translation>
    </message>
    <message>
        <source>Entry {seq} is not in conversation {thread}.</source>
        <translation>条目 {seq} 不在对话 {thread} 中。</translation>
    </message>
    <message>
        <source>Entry {seq} stands for all before it.</source>
        <translation>条目 {seq} 代表此前的全部内容。</translation>
    </message>
    <message>
        <source>Entry {seq} was judged already, and you have seen whose the texts are.</source>
        <translation>条目 {seq} 已评判过，你也已看到文本各出自哪一个。</translation>
    </message>
    <message>
        <source>Entry {seq} was redacted.</source>
        <translation>条目 {seq} 已被抹除。</translation>
    </message>
    <message>
        <source>Entry {version} is no version of document {seq}.</source>
        <translation>条目 {version} 不是文档 {seq} 的版本。</translation>
    </message>
    <message>
        <source>Events in it were taken to be by the clock of this machine.</source>
        <translation>其中的事件按本机时钟处理。</translation>
    </message>
    <message>
        <source>Export it as HTML or DOCX, or leave these characters out.</source>
        <translation>请导出为 HTML 或 DOCX，或去掉这些字符。</translation>
    </message>
    <message>
        <source>Export the calendar again and import it anew, or leave this event out.</source>
        <translation>请重新导出日历后再导入，或略过此事件。</translation>
    </message>
    <message>
        <source>Fetch a GGUF file of {weights} yourself, then `guardian models add FILE --name {name}`.</source>
        <translation>请自行下载 {weights} 的 GGUF 文件，然后运行 `guardian models add FILE --name {name}`。</translation>
    </message>
    <message>
        <source>Fetch it and try again.</source>
        <translation>请下载后重试。</translation>
    </message>
    <message>
        <source>Fetch it, or add it again.</source>
        <translation>请下载，或重新添加。</translation>
    </message>
    <message>
        <source>Fetch the model again, or choose another.</source>
        <translation>请重新下载模型，或选择另一个。</translation>
    </message>
    <message>
        <source>Fetch the model again.</source>
        <translation>请重新下载模型。</translation>
    </message>
    <message>
        <source>Filled: put to use. Hollow: held back by the gate, or not used.</source>
        <translation>实心：已启用。空心：未通过检验，或未使用。</translation>
    </message>
    <message>
        <source>Four or more random words make a good passphrase.</source>
        <translation>四个或更多随机的词就是好的密码短语。</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>请腾出一些空间后重试。没有任何改动。</translation>
    </message>
    <message>
        <source>Free some space, or set GUARDIAN_CACHE to a folder on another disk.</source>
        <translation>请腾出一些空间，或将 GUARDIAN_CACHE 设为另一磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出一些空间。</translation>
    </message>
    <message>
        <source>Fusing was stopped.</source>
        <translation>融合已停止。</translation>
    </message>
    <message>
        <source>Give --reply-to SEQ.</source>
        <translation>请给出 --reply-to SEQ。</translation>
    </message>
    <message>
        <source>Give a backup with --backup, or restore one: `guardian restore`.</source>
        <translation>请用 --backup 给出备份，或恢复一个：`guardian restore`。</translation>
    </message>
    <message>
        <source>Give a folder of notes by somebody else, or leave it out to use the author who is shipped.</source>
        <translation>请给出他人笔记的文件夹，或省略它以使用随附的作者。</translation>
    </message>
    <message>
        <source>Give a number above 0 and at most 1.</source>
        <translation>请给出大于 0 且不超过 1 的数。</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>请给出 {least} 到 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>Give all machines a copy of the same --peer-key file.</source>
        <translation>请给所有机器同一个 --peer-key 文件的副本。</translation>
    </message>
    <message>
        <source>Give another name with --name, or remove that one.</source>
        <translation>请用 --name 给出另一个名称，或移除那一个。</translation>
    </message>
    <message>
        <source>Give fewer --devices, or --device cpu.</source>
        <translation>请减少 --devices，或给出 --device cpu。</translation>
    </message>
    <message>
        <source>Give hours and minutes, for example 22:30.</source>
        <translation>请给出小时和分钟，例如 22:30。</translation>
    </message>
    <message>
        <source>Give it --nproc-per-node 1. For several devices of one machine, `guardian train --devices N` alone.</source>
        <translation>请给出 --nproc-per-node 1。要用一台机器的多个设备，只需 `guardian train --devices N`。</translation>
    </message>
    <message>
        <source>Give keys joined by +, for example Ctrl+Alt+Space.</source>
        <translation>请给出用 + 连接的按键，例如 Ctrl+Alt+Space。</translation>
    </message>
    <message>
        <source>Give more of their text, or leave it out.</source>
        <translation>请给出更多他们的文本，或省略它。</translation>
    </message>
    <message>
        <source>Give one number for each adapter, not 0, with commas between them.</source>
        <translation>请为每个适配器给出一个非 0 的数，以逗号分隔。</translation>
    </message>
    <message>
        <source>Give one of {value}.</source>
        <translation>请给出 {value} 之一。</translation>
    </message>
    <message>
        <source>Give spans as start, end, inserted.</source>
        <translation>请按起点、终点、插入内容给出区间。</translation>
    </message>
    <message>
        <source>Give text of somebody else: a control by yourself would show that you are not yourself.</source>
        <translation>请给出他人的文本：用你自己作对照，只会显示你不是你自己。</translation>
    </message>
    <message>
        <source>Give the passphrase that was chosen at its export, which is not that of the vault.</source>
        <translation>请输入导出时选择的密码短语，它不是保险库的密码短语。</translation>
    </message>
    <message>
        <source>Give the path of a GGUF file in it.</source>
        <translation>请给出其中一个 GGUF 文件的路径。</translation>
    </message>
    <message>
        <source>Give the path of a GGUF file.</source>
        <translation>请给出 GGUF 文件的路径。</translation>
    </message>
    <message>
        <source>Give the text that was taken.</source>
        <translation>请给出被采纳的文本。</translation>
    </message>
    <message>
        <source>Go on from an answer, or edit the question.</source>
        <translation>请从一个回答继续，或编辑问题。</translation>
    </message>
    <message>
        <source>Go on with the passphrase. Secret Service, KWallet, macOS and Windows keyrings can be used.</source>
        <translation>请继续使用密码短语。可以使用 Secret Service、KWallet 以及 macOS 和 Windows 的密钥环。</translation>
    </message>
    <message>
        <source>Group {index} of the recovery code is mistyped.</source>
        <translation>恢复代码的第 {index} 组输入有误。</translation>
    </message>
    <message>
        <source>How much better it predicts your writing was not measured yet.</source>
        <translation>尚未测量它对你文字的预测好了多少。</translation>
    </message>
    <message>
        <source>How much it writes like you (0 as others, 1 as you; topic masked)</source>
        <translation>它写得有多像你（0 如他人，1 如你；主题已遮蔽）</translation>
    </message>
    <message>
        <source>How this event repeats was not understood; only its first time counts.</source>
        <translation>无法理解此事件如何重复；只计第一次。</translation>
    </message>
    <message>
        <source>How varied it writes, beside you (1 is as you)</source>
        <translation>与你相比，它写得有多多样（1 为与你相同）</translation>
    </message>
    <message>
        <source>Hunk {hunk} was decided already: {verdict}.</source>
        <translation>更改块 {hunk} 已决定：{verdict}。</translation>
    </message>
    <message>
        <source>If somebody else may have seen this sheet: guardian rotate. If only the passphrase is to be new: guardian passphrase change.</source>
        <translation>如果可能有别人见过此纸页：guardian rotate。如果只需更换密码短语：guardian passphrase change。</translation>
    </message>
    <message>
        <source>Import the place that it leads to if you want what is there.</source>
        <translation>如果想要其中的内容，请导入它所指向的位置。</translation>
    </message>
    <message>
        <source>Import them from a file that `guardian adapters export` wrote, or train; nothing was changed.</source>
        <translation>请从 `guardian adapters export` 写成的文件导入它们，或进行训练；没有任何改动。</translation>
    </message>
    <message>
        <source>In a terminal: guardian restore BACKUP-FILE. Type the recovery code when it asks for a passphrase.</source>
        <translation>在终端中：guardian restore BACKUP-FILE。要求输入密码短语时，请输入恢复代码。</translation>
    </message>
    <message>
        <source>In use: the model as it was downloaded, without an adapter.</source>
        <translation>正在使用：下载时的原始模型，不含适配器。</translation>
    </message>
    <message>
        <source>In use: {adapter}, made on {date}; it learnt {texts} of your texts.</source>
        <translation>正在使用：{adapter}，创建于 {date}；它学习了你的 {texts} 段文本。</translation>
    </message>
    <message>
        <source>Insights brought: {count}, questions: {count1}.</source>
        <translation>带来的灵感：{count}，问题：{count1}。</translation>
    </message>
    <message>
        <source>Install Guardian Angel on another machine, and find your newest backup file.</source>
        <translation>请在另一台机器上安装 Guardian Angel，并找到最新的备份文件。</translation>
    </message>
    <message>
        <source>Install Guardian Angel, or put its program on your PATH.</source>
        <translation>请安装 Guardian Angel，或将其程序放入 PATH。</translation>
    </message>
    <message>
        <source>Install it with `pip install guardian-angel[cuda]`, choose a smaller model, or add --device cpu.</source>
        <translation>请用 `pip install guardian-angel[cuda]` 安装，选择更小的模型，或加上 --device cpu。</translation>
    </message>
    <message>
        <source>Is it you, or the genre?</source>
        <translation>是你，还是体裁？</translation>
    </message>
    <message>
        <source>It began at {utc_ns}.</source>
        <translation>它开始于 {utc_ns}。</translation>
    </message>
    <message>
        <source>It cannot be judged: only {fresh} of your texts were never learnt, and {HELD_OUT} are needed.</source>
        <translation>无法评判：你的文本中只有 {fresh} 段从未被学习，而需要 {HELD_OUT} 段。</translation>
    </message>
    <message>
        <source>It comes from another vault, and nothing tells whether it learnt the texts it was judged on.</source>
        <translation>它来自另一个保险库，无从得知它是否学习过用来评判它的文本。</translation>
    </message>
    <message>
        <source>It comes from another vault; it was judged on texts of yours that are newer than it.</source>
        <translation>它来自另一个保险库；评判所用的是你在它之后写的文本。</translation>
    </message>
    <message>
        <source>It could not be measured: a loss is no number.</source>
        <translation>无法测量：某个损失值不是数字。</translation>
    </message>
    <message>
        <source>It could not be measured: there is no {what}.</source>
        <translation>无法测量：没有{what}。</translation>
    </message>
    <message>
        <source>It could not be tried in time.</source>
        <translation>未能及时试用。</translation>
    </message>
    <message>
        <source>It follows fewer of your reasons ({followed} instead of {followed1}).</source>
        <translation>它遵循的你的理由更少（{followed}，原为 {followed1}）。</translation>
    </message>
    <message>
        <source>It forgot too much ({general}).</source>
        <translation>它遗忘过多（{general}）。</translation>
    </message>
    <message>
        <source>It forgot too much of you: your texts of long ago cost {old_rise} bits per byte more.</source>
        <translation>它对你遗忘过多：你很久以前的文本多耗 {old_rise} 比特/字节。</translation>
    </message>
    <message>
        <source>It forgot too much: general text costs {general_rise} bits per byte more.</source>
        <translation>它遗忘过多：一般文本多耗 {general_rise} 比特/字节。</translation>
    </message>
    <message>
        <source>It gave way: {why}.</source>
        <translation>它让出了电脑：{why}。</translation>
    </message>
    <message>
        <source>It has forgotten next to nothing of other people&apos;s writing ({rise} bits per byte).</source>
        <translation>它对他人文字几乎没有遗忘（{rise} 比特/字节）。</translation>
    </message>
    <message>
        <source>It has forgotten nothing of other people&apos;s writing ({rise} bits per byte).</source>
        <translation>它对他人文字没有任何遗忘（{rise} 比特/字节）。</translation>
    </message>
    <message>
        <source>It has forgotten some of other people&apos;s writing: {rise} bits per byte.</source>
        <translation>它对他人文字有些遗忘：{rise} 比特/字节。</translation>
    </message>
    <message>
        <source>It has hunks 0 to {spans}.</source>
        <translation>它的更改块为 0 到 {spans}。</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>尚未运行过。</translation>
    </message>
    <message>
        <source>It has seven groups of five letters and digits.</source>
        <translation>它由七组组成，每组五个字母和数字。</translation>
    </message>
    <message>
        <source>It has {length} (code points).</source>
        <translation>它的长度为 {length}（码点）。</translation>
    </message>
    <message>
        <source>It is a number of somebody else; it is replaced.</source>
        <translation>这是他人的号码；会被替换。</translation>
    </message>
    <message>
        <source>It is a number the state gave to a person; it is replaced.</source>
        <translation>这是国家发给个人的号码；会被替换。</translation>
    </message>
    <message>
        <source>It is an address of somebody else; it is replaced.</source>
        <translation>这是他人的地址；会被替换。</translation>
    </message>
    <message>
        <source>It is an international bank account number; it is replaced, whoever it belongs to.</source>
        <translation>这是国际银行账号；无论属于谁，都会被替换。</translation>
    </message>
    <message>
        <source>It is begun again.</source>
        <translation>会重新开始。</translation>
    </message>
    <message>
        <source>It is in conversation {found}.</source>
        <translation>它在对话 {found} 中。</translation>
    </message>
    <message>
        <source>It is marked as not your words; it is read, not learnt.</source>
        <translation>已标记为不是你的文字；只读取，不学习。</translation>
    </message>
    <message>
        <source>It is not surely better{than} on your newest text ({gain} bits per byte gained).</source>
        <translation>在你最新的文本上，它并不确定更好{than}（改进 {gain} 比特/字节）。</translation>
    </message>
    <message>
        <source>It is the number of a payment card; it is replaced, whoever it belongs to.</source>
        <translation>这是支付卡号；无论属于谁，都会被替换。</translation>
    </message>
    <message>
        <source>It is what you answer; it is read, not learnt.</source>
        <translation>这是你所回答的内容；只读取，不学习。</translation>
    </message>
    <message>
        <source>It judges what the model wrote; no weights learn from that yet.</source>
        <translation>这是对模型所写内容的评判；目前还没有权重从中学习。</translation>
    </message>
    <message>
        <source>It looks like a password or a key; it is replaced, whoever it belongs to.</source>
        <translation>看起来像密码或密钥；无论属于谁，都会被替换。</translation>
    </message>
    <message>
        <source>It may have been moved: fetch it elsewhere and `guardian models add FILE`.</source>
        <translation>它可能已被移动：请从别处下载，然后运行 `guardian models add FILE`。</translation>
    </message>
    <message>
        <source>It needs {needed} with a context of {context}; {room} of memory can be used.</source>
        <translation>上下文为 {context} 时需要 {needed}；可用内存为 {room}。</translation>
    </message>
    <message>
        <source>It needs {needed}; {name} has {free_bytes} free.</source>
        <translation>需要 {needed}；{name} 有 {free_bytes} 可用。</translation>
    </message>
    <message>
        <source>It needs {needed}; {room} of memory can be used.</source>
        <translation>需要 {needed}；可用内存为 {room}。</translation>
    </message>
    <message>
        <source>It predicts your newest text better by {gain} bits per byte{kept}.</source>
        <translation>它对你最新文本的预测改进了 {gain} 比特/字节{kept}。</translation>
    </message>
    <message>
        <source>It predicts your text worse ({own} bits per byte).</source>
        <translation>它对你文本的预测变差（{own} 比特/字节）。</translation>
    </message>
    <message>
        <source>It predicts your writing no better than the model you started from.</source>
        <translation>它对你文字的预测并不比你最初的模型好。</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; all of that is the genre, not you.</source>
        <translation>它预测你的文字比你最初使用的模型好 {gain}；这全部来自体裁，而不是你本人。</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; how much of that is you, not the genre, was not measured yet.</source>
        <translation>它预测你的文字比你最初使用的模型好 {gain}；其中有多少来自你本人而不是体裁，尚未测量。</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; whether that is you or the genre is not sure.</source>
        <translation>它预测你的文字比你最初使用的模型好 {gain}；这来自你本人还是体裁，尚不能确定。</translation>
    </message>
    <message>
        <source>It predicts your writing {gain} better than the model you started from; {part} of that is you, not the genre.</source>
        <translation>它预测你的文字比你最初使用的模型好 {gain}；其中 {part} 来自你本人，而不是体裁。</translation>
    </message>
    <message>
        <source>It predicts your writing {share} better than the model you started from</source>
        <translation>它对你文字的预测比起始模型好 {share}</translation>
    </message>
    <message>
        <source>It stands word for word in an earlier text; it is read, and learnt once.</source>
        <translation>它逐字出现在较早的一段文本中；会读取，只学习一次。</translation>
    </message>
    <message>
        <source>It takes little room.</source>
        <translation>占用空间很少。</translation>
    </message>
    <message>
        <source>It was cut off, by a crash or the end of power, and goes on.</source>
        <translation>它因崩溃或断电而中断，现在继续。</translation>
    </message>
    <message>
        <source>It was deleted, and the adapter is used as before.</source>
        <translation>已删除，适配器照常使用。</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>It was deleted. Try again; if this comes back, the file at its source was changed: do not use it.</source>
        <translation>已删除。请重试；如果再次出现，说明来源处的文件已被更改：请勿使用。</translation>
    </message>
    <message>
        <source>It was imported as part of the text. Mend the block between the dashes and import the file again.</source>
        <translation>已作为文本的一部分导入。请修正短横线之间的内容块，然后重新导入文件。</translation>
    </message>
    <message>
        <source>It was kept aside; nothing else is touched.</source>
        <translation>已另行保留；其他内容未被改动。</translation>
    </message>
    <message>
        <source>It was learnt with an earlier version of this text; it is read, not learnt again.</source>
        <translation>已随此文本的较早版本学习；只读取，不再学习。</translation>
    </message>
    <message>
        <source>It was not touched. Choose another folder with --home.</source>
        <translation>未被改动。请用 --home 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>It was removed. Check the drive it was on.</source>
        <translation>已移除。请检查它所在的磁盘。</translation>
    </message>
    <message>
        <source>It writes about as varied as you do.</source>
        <translation>它写得与你差不多一样多变。</translation>
    </message>
    <message>
        <source>It writes less varied than you (ratio {ratios}; the goal is {value} to {value2}).</source>
        <translation>它写得不如你多变（比率 {ratios}；目标为 {value} 到 {value2}）。</translation>
    </message>
    <message>
        <source>It writes more varied than you (ratio {ratios}; the goal is {value} to {value2}).</source>
        <translation>它写得比你更多变（比率 {ratios}；目标为 {value} 到 {value2}）。</translation>
    </message>
    <message>
        <source>Its answers do not surely hold better under pressure.</source>
        <translation>它的回答在压力下并不确定更站得住脚。</translation>
    </message>
    <message>
        <source>Its answers hold better under pressure, and it follows your reasons as before.</source>
        <translation>它的回答在压力下更站得住脚，并且照旧遵循你的理由。</translation>
    </message>
    <message>
        <source>Its answers hold worse under pressure by one of both measures.</source>
        <translation>按两项指标之一，它的回答在压力下更站不住脚。</translation>
    </message>
    <message>
        <source>Its answers to plain questions have moved ({plain} nats a token).</source>
        <translation>它对普通问题的回答有所偏移（每词元 {plain} 奈特）。</translation>
    </message>
    <message>
        <source>Its versions do not fit together.</source>
        <translation>其各版本彼此不符。</translation>
    </message>
    <message>
        <source>Jobs are paused until {when} (`guardian schedule resume`).</source>
        <translation>任务暂停至 {when}（`guardian schedule resume`）。</translation>
    </message>
    <message>
        <source>Keep it under {CHARACTERS} characters.</source>
        <translation>请控制在 {CHARACTERS} 个字符以内。</translation>
    </message>
    <message>
        <source>Keep it under {QUESTION_CHARACTERS} characters, or import the text.</source>
        <translation>请控制在 {QUESTION_CHARACTERS} 个字符以内，或导入该文本。</translation>
    </message>
    <message>
        <source>Keep it under {TOKENS}: it goes into prompts.</source>
        <translation>请控制在 {TOKENS} 以内：它会进入提示词。</translation>
    </message>
    <message>
        <source>Kept: {ours} dreams, {by_chance} pairs drawn by chance, {alike} pairs of like entries.</source>
        <translation>已保留：{ours} 个梦，{by_chance} 对随机抽取的条目，{alike} 对相似的条目。</translation>
    </message>
    <message>
        <source>Learn anew from the log.</source>
        <translation>请从日志重新学习。</translation>
    </message>
    <message>
        <source>Learning each night is off (setting nightly_training).</source>
        <translation>每晚学习已关闭（设置 nightly_training）。</translation>
    </message>
    <message>
        <source>Learning this base model by {method} takes about {GB} GB on {device}, and {GB3} GB are free.</source>
        <translation>用 {method} 训练此基础模型在 {device} 上约需 {GB} GB，而可用的有 {GB3} GB。</translation>
    </message>
    <message>
        <source>Learning was stopped: {steps} steps in a row led to no finite number.</source>
        <translation>学习已停止：连续 {steps} 步都没有得出有限的数。</translation>
    </message>
    <message>
        <source>Leave it out, or give it its proper name.</source>
        <translation>请省略它，或给出正确的名称。</translation>
    </message>
    <message>
        <source>Leave out --name to add it under a name of its own.</source>
        <translation>省略 --name，即可用它自己的名称添加。</translation>
    </message>
    <message>
        <source>Leave out the thread to begin one.</source>
        <translation>省略对话串即可新开一个。</translation>
    </message>
    <message>
        <source>Load one first.</source>
        <translation>请先加载一个。</translation>
    </message>
    <message>
        <source>Look at it in your calendar.</source>
        <translation>请在您的日历中查看。</translation>
    </message>
    <message>
        <source>Look for it.</source>
        <translation>请查找它。</translation>
    </message>
    <message>
        <source>Look whether the entry is there before you write it again; the disk may be failing.</source>
        <translation>重写之前请先看看该条目是否已存在；磁盘可能正在损坏。</translation>
    </message>
    <message>
        <source>Look whether your own settings folder can be written to.</source>
        <translation>请查看你自己的设置文件夹是否可写。</translation>
    </message>
    <message>
        <source>Machine {rank} did not come within {limit_s} minutes.</source>
        <translation>机器 {rank} 在 {limit_s} 分钟内没有加入。</translation>
    </message>
    <message>
        <source>Made on {date}. Intervals: 90 %, bootstrap over texts.</source>
        <translation>创建于 {date}。区间：90 %，对文本作自助法抽样。</translation>
    </message>
    <message>
        <source>Make an empty one with `guardian --home FOLDER init` and import into that.</source>
        <translation>请用 `guardian --home FOLDER init` 创建一个空的，然后导入其中。</translation>
    </message>
    <message>
        <source>Make one of its steps again, or begin another draft.</source>
        <translation>请重新生成它的一个步骤，或另起一份草稿。</translation>
    </message>
    <message>
        <source>Make one with `guardian init`, then import into it.</source>
        <translation>请用 `guardian init` 创建一个，然后导入其中。</translation>
    </message>
    <message>
        <source>Make one with `guardian init`.</source>
        <translation>请用 `guardian init` 创建一个。</translation>
    </message>
    <message>
        <source>Measuring this machine took too long and was ended.</source>
        <translation>测量这台机器耗时过长，已结束。</translation>
    </message>
    <message>
        <source>Merge adapters of one base model only.</source>
        <translation>只能合并同一基础模型的适配器。</translation>
    </message>
    <message>
        <source>Merge adapters of the model in use only.</source>
        <translation>只能合并正在使用的模型的适配器。</translation>
    </message>
    <message>
        <source>Merge others, or train to leave it behind.</source>
        <translation>请合并其他的，或通过训练把它抛开。</translation>
    </message>
    <message>
        <source>Merge them with --method {value} or --method {value1}.</source>
        <translation>请用 --method {value} 或 --method {value1} 合并它们。</translation>
    </message>
    <message>
        <source>Name one that is still to come.</source>
        <translation>请给出一个尚未到来的时间。</translation>
    </message>
    <message>
        <source>Names and surnames by themselves are easy to guess.</source>
        <translation>单独的姓名很容易猜到。</translation>
    </message>
    <message>
        <source>New keys need {needed} MiB of free disk for a while, and there are {free}.</source>
        <translation>更换密钥暂时需要 {needed} MiB 的可用磁盘空间，而现有 {free} MiB。</translation>
    </message>
    <message>
        <source>New keys were given and interrupted, and are complete now. Make a new recovery code: guardian recovery new.</source>
        <translation>更换密钥曾被中断，现已完成。请创建新的恢复代码：guardian recovery new。</translation>
    </message>
    <message>
        <source>No adapter is in use that could be fused.</source>
        <translation>没有正在使用的适配器可供融合。</translation>
    </message>
    <message>
        <source>No conversation begins with entry {thread}.</source>
        <translation>没有以条目 {thread} 开头的对话。</translation>
    </message>
    <message>
        <source>No folder for backups is chosen.</source>
        <translation>尚未选择备份文件夹。</translation>
    </message>
    <message>
        <source>No folder for backups is chosen: `guardian settings set {FOLDER} FOLDER`.</source>
        <translation>尚未选择备份文件夹：`guardian settings set {FOLDER} FOLDER`。</translation>
    </message>
    <message>
        <source>No hunk of this suggestion is open.</source>
        <translation>此建议没有待决定的更改块。</translation>
    </message>
    <message>
        <source>No model is loaded yet.</source>
        <translation>尚未加载模型。</translation>
    </message>
    <message>
        <source>No need for symbols, digits, or uppercase letters.</source>
        <translation>不需要符号、数字或大写字母。</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation>还没有运行结束。</translation>
    </message>
    <message>
        <source>No text of your own is long enough to go on from.</source>
        <translation>你自己的文本都不够长，无法续写。</translation>
    </message>
    <message>
        <source>None of the earlier backups is in {folder}.</source>
        <translation>{folder} 中没有任何较早的备份。</translation>
    </message>
    <message>
        <source>Nothing has been learnt from your words yet.</source>
        <translation>还没有从你的文字中学到任何东西。</translation>
    </message>
    <message>
        <source>Nothing in it is in words of yours that are still to be learnt.</source>
        <translation>其中没有你自己写的、尚待学习的内容。</translation>
    </message>
    <message>
        <source>Nothing in the log is lost. It is started again with the next request.</source>
        <translation>日志中没有丢失任何内容。下次请求时会重新启动。</translation>
    </message>
    <message>
        <source>Nothing is left of it that could be judged.</source>
        <translation>其中已没有可供评判的内容。</translation>
    </message>
    <message>
        <source>Nothing is removed until a backup has been made and checked.</source>
        <translation>在备份创建并检查完毕之前，不会移除任何内容。</translation>
    </message>
    <message>
        <source>Nothing needs to be done if it is meant to be empty.</source>
        <translation>如果本来就应为空，则无需处理。</translation>
    </message>
    <message>
        <source>Nothing of it is left in the log.</source>
        <translation>日志中已没有它的任何留存。</translation>
    </message>
    <message>
        <source>Nothing of this log can be read.</source>
        <translation>此日志完全无法读取。</translation>
    </message>
    <message>
        <source>Nothing that can be imported was recognised there.</source>
        <translation>那里没有识别到可导入的内容。</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. Free some space and try again.</source>
        <translation>之前保存的内容没有丢失。请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>Nothing that was saved before is lost. If the disk is not full, it may be failing: back up elsewhere.</source>
        <translation>之前保存的内容没有丢失。如果磁盘未满，它可能正在损坏：请备份到别处。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Train again, with as many devices or fewer: the run goes on.</source>
        <translation>已保存的内容没有丢失。请用同样多或更少的设备重新训练：运行会继续。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was changed. Export again, or use another copy.</source>
        <translation>没有任何改动。请重新导出，或使用另一份副本。</translation>
    </message>
    <message>
        <source>Nothing was changed. Export it again.</source>
        <translation>没有任何改动。请重新导出。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the files; `guardian salvage FOLDER` makes a new vault of what is whole.</source>
        <translation>没有任何改动。请保留这些文件；`guardian salvage FOLDER` 会用完好的部分创建新的保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another backup.</source>
        <translation>没有任何改动。请使用另一份备份。</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault from a backup.</source>
        <translation>没有任何改动。`guardian salvage FOLDER --backup FILE` 会从备份创建新的保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER --backup FILE` makes a new vault of what is whole.</source>
        <translation>没有任何改动。`guardian salvage FOLDER --backup FILE` 会用完好的部分创建新的保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian salvage FOLDER` makes a new vault of all that is whole.</source>
        <translation>没有任何改动。`guardian salvage FOLDER` 会用所有完好的部分创建新的保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. `guardian verify` says what is wrong.</source>
        <translation>没有任何改动。`guardian verify` 会说明问题所在。</translation>
    </message>
    <message>
        <source>Nothing was fetched from there. Try again later, or fetch the file yourself and add it.</source>
        <translation>没有从那里下载任何内容。请稍后重试，或自行下载文件并添加。</translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>尚未评判任何内容。</translation>
    </message>
    <message>
        <source>Nothing was said of entry {seq} yet.</source>
        <translation>还没有对条目 {seq} 的评价。</translation>
    </message>
    <message>
        <source>Nothing was written since the last one.</source>
        <translation>自上次以来没有写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written. Look at version {version} and make your change there.</source>
        <translation>没有写入任何内容。请查看版本 {version} 并在那里更改。</translation>
    </message>
    <message>
        <source>On the processor: no graphics card was found.</source>
        <translation>在处理器上：没有找到显卡。</translation>
    </message>
    <message>
        <source>On the processor: not one layer of {layer_bytes} fits on {names}.</source>
        <translation>在处理器上：{names} 连一层（{layer_bytes}）也放不下。</translation>
    </message>
    <message>
        <source>On the processor: the settings say so.</source>
        <translation>在处理器上：设置如此。</translation>
    </message>
    <message>
        <source>On the processor: this build of llama.cpp has no GPU backend.</source>
        <translation>在处理器上：此 llama.cpp 构建没有 GPU 后端。</translation>
    </message>
    <message>
        <source>Only what it wrote can be judged: answers, drafts, suggestions, insights. `guardian log` names kinds.</source>
        <translation>只能评判模型写的内容：回答、草稿、建议、灵感。`guardian log` 会列出种类。</translation>
    </message>
    <message>
        <source>Only {free} MB are free on the disk of {there}.</source>
        <translation>{there} 所在磁盘只有 {free} MB 可用。</translation>
    </message>
    <message>
        <source>Open Guardian Angel and type the recovery code where the passphrase is asked for; dashes and capitals do not matter.</source>
        <translation>请打开 Guardian Angel，在要求输入密码短语处输入恢复代码；短横线和大小写都无关紧要。</translation>
    </message>
    <message>
        <source>Open it and ask again.</source>
        <translation>请打开它后再问一次。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>请打开它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>请打开那一个。</translation>
    </message>
    <message>
        <source>Other users can look into the vault&apos;s folder.</source>
        <translation>其他用户可以查看保险库的文件夹。</translation>
    </message>
    <message>
        <source>Others may read {path}.</source>
        <translation>其他人可能读取 {path}。</translation>
    </message>
    <message>
        <source>Predictable substitutions like &apos;@&apos; instead of &apos;a&apos; don&apos;t help very much.</source>
        <translation>可预料的替换（如用 &apos;@&apos; 代替 &apos;a&apos;）帮助不大。</translation>
    </message>
    <message>
        <source>Put back vault.json from a backup.</source>
        <translation>请从备份放回 vault.json。</translation>
    </message>
    <message>
        <source>Put it back from a backup (`guardian restore`); never make a new one.</source>
        <translation>请从备份放回（`guardian restore`）；切勿新建。</translation>
    </message>
    <message>
        <source>Put the text in again.</source>
        <translation>请重新输入文本。</translation>
    </message>
    <message>
        <source>Put {path} back, or `guardian models remove {name}` and choose another.</source>
        <translation>请放回 {path}，或运行 `guardian models remove {name}` 并选择另一个。</translation>
    </message>
    <message>
        <source>Read them. `guardian models get {name} --accept-terms` says that you accept them.</source>
        <translation>请阅读条款。`guardian models get {name} --accept-terms` 表示你接受它们。</translation>
    </message>
    <message>
        <source>Reading made no progress for {stall_s} seconds and was ended.</source>
        <translation>读取 {stall_s} 秒没有进展，已结束。</translation>
    </message>
    <message>
        <source>Recent years are easy to guess.</source>
        <translation>近年的年份很容易猜到。</translation>
    </message>
    <message>
        <source>Redact the entries whose text should go.</source>
        <translation>请抹除应去掉文本的条目。</translation>
    </message>
    <message>
        <source>Reinstall the app: its SQLCipher library is missing.</source>
        <translation>请重新安装应用：缺少其 SQLCipher 库。</translation>
    </message>
    <message>
        <source>Rename its folder.</source>
        <translation>请重命名其文件夹。</translation>
    </message>
    <message>
        <source>Repair it first. Nothing was changed.</source>
        <translation>请先修复它。没有任何改动。</translation>
    </message>
    <message>
        <source>Repeats like &quot;aaa&quot; are easy to guess.</source>
        <translation>像 &quot;aaa&quot; 这样的重复很容易猜到。</translation>
    </message>
    <message>
        <source>Repeats like &quot;abcabcabc&quot; are only slightly harder to guess than &quot;abc&quot;.</source>
        <translation>像 &quot;abcabcabc&quot; 这样的重复只比 &quot;abc&quot; 稍难猜到。</translation>
    </message>
    <message>
        <source>Restart the app; if it stays, train again.</source>
        <translation>请重启应用；如果仍然如此，请重新训练。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or train again: everything in it can be rebuilt from the log.</source>
        <translation>请从备份恢复，或重新训练：其中的一切都可以从日志重建。</translation>
    </message>
    <message>
        <source>Restore it into a folder of its own, with the passphrase or recovery code it was made under.</source>
        <translation>请用创建时的密码短语或恢复代码，将它恢复到单独的文件夹。</translation>
    </message>
    <message>
        <source>Reversed words aren&apos;t much harder to guess.</source>
        <translation>倒写的词并不更难猜到。</translation>
    </message>
    <message>
        <source>Roll back to the one before, or train again.</source>
        <translation>请回退到上一个，或重新训练。</translation>
    </message>
    <message>
        <source>Run `make run` once: it fetches and checks it.</source>
        <translation>请运行一次 `make run`：它会下载并检查。</translation>
    </message>
    <message>
        <source>Run `make run` once: it sets things up.</source>
        <translation>请运行一次 `make run`：它会完成设置。</translation>
    </message>
    <message>
        <source>Say in a few words why; the reason stays in the log.</source>
        <translation>请用几个字说明原因；原因会留在日志中。</translation>
    </message>
    <message>
        <source>Say in a sentence what it should be about.</source>
        <translation>请用一句话说明它应该写什么。</translation>
    </message>
    <message>
        <source>Say it in a sentence or two.</source>
        <translation>请用一两句话说明。</translation>
    </message>
    <message>
        <source>Say one of {value}.</source>
        <translation>请说出 {value} 之一。</translation>
    </message>
    <message>
        <source>Say what should change.</source>
        <translation>请说明应该改什么。</translation>
    </message>
    <message>
        <source>See what is said there.</source>
        <translation>请查看那里的说明。</translation>
    </message>
    <message>
        <source>See what is said there. What was saved on the machine with the log is not lost: train again, also with other machines or none, and the run goes on.</source>
        <translation>请查看那里的说明。保存在日志所在机器上的内容没有丢失：请重新训练，也可以用其他机器或只用本机，运行会继续。</translation>
    </message>
    <message>
        <source>See what is said there; check the address, and that its firewall lets this machine in.</source>
        <translation>请查看那里的说明；检查地址，以及其防火墙是否允许这台机器进入。</translation>
    </message>
    <message>
        <source>Select a passage of about {most} characters or fewer.</source>
        <translation>请选择一段约 {most} 个字符以内的文字。</translation>
    </message>
    <message>
        <source>Select another passage, or say what should change.</source>
        <translation>请选择另一段文字，或说明应该改什么。</translation>
    </message>
    <message>
        <source>Select some.</source>
        <translation>请选择一些文字。</translation>
    </message>
    <message>
        <source>Sequences like &quot;abc&quot; or &quot;6543&quot; are easy to guess.</source>
        <translation>像 &quot;abc&quot; 或 &quot;6543&quot; 这样的序列很容易猜到。</translation>
    </message>
    <message>
        <source>Short keyboard patterns are easy to guess.</source>
        <translation>较短的键盘图案很容易猜到。</translation>
    </message>
    <message>
        <source>So many alternatives cannot be made.</source>
        <translation>无法生成这么多备选。</translation>
    </message>
    <message>
        <source>Some characters of this file are not valid UTF-8.</source>
        <translation>此文件的某些字符不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Somebody else wrote it; it is read only where you answer it.</source>
        <translation>由他人写成；只在你回答它的地方读取。</translation>
    </message>
    <message>
        <source>Somebody may have changed it to guess the passphrase faster. Put back vault.json from a backup.</source>
        <translation>可能有人更改了它，以便更快猜出密码短语。请从备份放回 vault.json。</translation>
    </message>
    <message>
        <source>Spans count characters (code points) of the version before, in order, without overlap.</source>
        <translation>区间按前一版本的字符（码点）计数，依次排列，互不重叠。</translation>
    </message>
    <message>
        <source>Split it or leave it out.</source>
        <translation>请拆分它或省略它。</translation>
    </message>
    <message>
        <source>Start another worker.</source>
        <translation>请启动另一个工作进程。</translation>
    </message>
    <message>
        <source>Start it again; it keeps nothing in between.</source>
        <translation>请重新启动；它不保留中间内容。</translation>
    </message>
    <message>
        <source>Start it again; nothing was changed.</source>
        <translation>请重新启动；没有任何改动。</translation>
    </message>
    <message>
        <source>Start the run by torchrun again.</source>
        <translation>请用 torchrun 重新启动运行。</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <translation>请先停止它。</translation>
    </message>
    <message>
        <source>Straight rows of keys are easy to guess.</source>
        <translation>键盘上的直排按键很容易猜到。</translation>
    </message>
    <message>
        <source>Suggestion {seq} was redacted.</source>
        <translation>建议 {seq} 已被抹除。</translation>
    </message>
    <message>
        <source>Switch back to that model, or learn anew from the log.</source>
        <translation>请切换回那个模型，或从日志重新学习。</translation>
    </message>
    <message>
        <source>Switch back to the model it was learnt on, or learn anew from the log.</source>
        <translation>请切换回训练它的模型，或从日志重新学习。</translation>
    </message>
    <message>
        <source>Take the files that it holds out of it, and export it again.</source>
        <translation>请移除其中的文件后重新导出。</translation>
    </message>
    <message>
        <source>Text of strangers may have had a hand in it; nothing of it is read.</source>
        <translation>其中可能混入了陌生人的文本；完全不会读取。</translation>
    </message>
    <message>
        <source>The adapter changes other layers than this base model has.</source>
        <translation>该适配器更改的层与此基础模型的层不同。</translation>
    </message>
    <message>
        <source>The adapter could not be switched.</source>
        <translation>无法切换适配器。</translation>
    </message>
    <message>
        <source>The adapter does not fit the base model.</source>
        <translation>适配器与基础模型不符。</translation>
    </message>
    <message>
        <source>The adapter does not fit the base model: {MOST_NAMED}.</source>
        <translation>适配器与基础模型不匹配：{MOST_NAMED}。</translation>
    </message>
    <message>
        <source>The adapter file {name} is damaged: {why}.</source>
        <translation>适配器文件 {name} 已损坏：{why}。</translation>
    </message>
    <message>
        <source>The adapter in use is as it was. Run `guardian doctor` to see whether the base model is whole, then train again.</source>
        <translation>正在使用的适配器保持原样。请运行 `guardian doctor` 查看基础模型是否完好，然后重新训练。</translation>
    </message>
    <message>
        <source>The adapter in use learnt what was redacted since.</source>
        <translation>正在使用的适配器学习过后来被抹除的内容。</translation>
    </message>
    <message>
        <source>The adapter is damaged: its numbers are none.</source>
        <translation>适配器已损坏：其中的数不是数。</translation>
    </message>
    <message>
        <source>The adapter was learnt on another base model.</source>
        <translation>该适配器是在另一个基础模型上训练的。</translation>
    </message>
    <message>
        <source>The adapters were learnt on different base models.</source>
        <translation>这些适配器是在不同的基础模型上训练的。</translation>
    </message>
    <message>
        <source>The backup does not hold what was written.</source>
        <translation>备份中的内容与写入的不符。</translation>
    </message>
    <message>
        <source>The backup {name} is damaged: {why}.</source>
        <translation>备份 {name} 已损坏：{why}。</translation>
    </message>
    <message>
        <source>The backup {name} is of another vault, or from before this one got new keys.</source>
        <translation>备份 {name} 属于另一个保险库，或来自此保险库更换密钥之前。</translation>
    </message>
    <message>
        <source>The bare base model is in use.</source>
        <translation>正在使用纯基础模型。</translation>
    </message>
    <message>
        <source>The base model fits this graphics card in four bits only, and bitsandbytes is not installed.</source>
        <translation>此基础模型只能以四比特装入这块显卡，而 bitsandbytes 没有安装。</translation>
    </message>
    <message>
        <source>The base model {title} is not on this machine.</source>
        <translation>基础模型 {title} 不在这台机器上。</translation>
    </message>
    <message>
        <source>The box {name} in the inbox is damaged.</source>
        <translation>收件箱中的盒子 {name} 已损坏。</translation>
    </message>
    <message>
        <source>The chat template inside {file} {fault}.</source>
        <translation>{file} 内的聊天模板{fault}。</translation>
    </message>
    <message>
        <source>The chat template {name} is not known.</source>
        <translation>未知的聊天模板 {name}。</translation>
    </message>
    <message>
        <source>The clock was set back, so nothing is removed today.</source>
        <translation>时钟被调回过，因此今天不移除任何内容。</translation>
    </message>
    <message>
        <source>The context of this model is too small for a prompt.</source>
        <translation>此模型的上下文太小，放不下提示词。</translation>
    </message>
    <message>
        <source>The critique said nothing that could be put right, so the revision keeps the draft.</source>
        <translation>批评没有提出可改进之处，因此修订保留了草稿。</translation>
    </message>
    <message>
        <source>The density is a part of the values.</source>
        <translation>密度是数值的占比。</translation>
    </message>
    <message>
        <source>The devices came to different results, so nothing of this part of the run was kept.</source>
        <translation>各设备得出的结果不同，因此运行的这一部分没有保留任何内容。</translation>
    </message>
    <message>
        <source>The disk is full, so {what} could not be written.</source>
        <translation>磁盘已满，无法写入{what}。</translation>
    </message>
    <message>
        <source>The disk reported an error just after the log was written.</source>
        <translation>写入日志后，磁盘立即报告了错误。</translation>
    </message>
    <message>
        <source>The disk reported an error, so {what} could not be written.</source>
        <translation>磁盘报告了错误，无法写入{what}。</translation>
    </message>
    <message>
        <source>The document has no characters {start} to {end}.</source>
        <translation>文档没有第 {start} 到 {end} 个字符。</translation>
    </message>
    <message>
        <source>The document would become too long.</source>
        <translation>文档会变得太长。</translation>
    </message>
    <message>
        <source>The download of {title} was stopped.</source>
        <translation>{title} 的下载已停止。</translation>
    </message>
    <message>
        <source>The entry was imported without its content.</source>
        <translation>该条目导入时没有内容。</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>评估已停止。</translation>
    </message>
    <message>
        <source>The export is damaged: {why}.</source>
        <translation>导出文件已损坏：{why}。</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>文件在读取期间发生了变化。</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>The file may be damaged, or made for another release: fetch it again, or choose another.</source>
        <translation>文件可能已损坏，或是为另一版本制作的：请重新下载，或选择另一个。</translation>
    </message>
    <message>
        <source>The file system of this folder has no locks.</source>
        <translation>此文件夹的文件系统不支持锁。</translation>
    </message>
    <message>
        <source>The first machine cannot be reached at {host}:{port}, or has ended already.</source>
        <translation>无法在 {host}:{port} 连接第一台机器，或它已经结束。</translation>
    </message>
    <message>
        <source>The folder of a vault holds a file vault.json.</source>
        <translation>保险库的文件夹中有一个 vault.json 文件。</translation>
    </message>
    <message>
        <source>The form of the answer asks for too many items or characters.</source>
        <translation>回答的形式要求的项目或字符过多。</translation>
    </message>
    <message>
        <source>The form of the answer is nested too deep.</source>
        <translation>回答的形式嵌套过深。</translation>
    </message>
    <message>
        <source>The form of the answer is no JSON Schema that can be held to.</source>
        <translation>回答的形式不是可以遵循的 JSON Schema。</translation>
    </message>
    <message>
        <source>The form of the answer is too complex for the model&apos;s grammar.</source>
        <translation>回答的形式对模型的语法来说过于复杂。</translation>
    </message>
    <message>
        <source>The form of the answer is too long.</source>
        <translation>回答的形式过长。</translation>
    </message>
    <message>
        <source>The former base model is not on this machine, so its adapter was not compared with.</source>
        <translation>先前的基础模型不在这台机器上，因此没有与其适配器比较。</translation>
    </message>
    <message>
        <source>The front matter of this file cannot be read.</source>
        <translation>此文件的文首元数据无法读取。</translation>
    </message>
    <message>
        <source>The full check included it.</source>
        <translation>完整检查已包含它。</translation>
    </message>
    <message>
        <source>The fused model predicts your newest texts worse: {fused} bits per byte against {adapted} of base model and adapter, and at most {allowed} more are allowed.</source>
        <translation>融合后的模型对你最新文本的预测更差：{fused} 比特/字节，而基础模型加适配器为 {adapted}，最多允许再多 {allowed}。</translation>
    </message>
    <message>
        <source>The job {name} is off.</source>
        <translation>任务 {name} 已关闭。</translation>
    </message>
    <message>
        <source>The key derivation needs {memory_mib} MiB of memory, and there is not as much.</source>
        <translation>密钥派生需要 {memory_mib} MiB 内存，而现有内存不足。</translation>
    </message>
    <message>
        <source>The key derivation takes {wanted} MiB and {seconds} s: {why}.</source>
        <translation>密钥派生需要 {wanted} MiB 和 {seconds} 秒：{why}。</translation>
    </message>
    <message>
        <source>The keyring of this desktop did not keep the secret.</source>
        <translation>此桌面的密钥环没有保存该机密。</translation>
    </message>
    <message>
        <source>The library {package} is missing.</source>
        <translation>缺少库 {package}。</translation>
    </message>
    <message>
        <source>The log cannot be read: it is damaged, or belongs to another header.</source>
        <translation>日志无法读取：它已损坏，或属于另一个文件头。</translation>
    </message>
    <message>
        <source>The log is damaged and open for reading only.</source>
        <translation>日志已损坏，只能以只读方式打开。</translation>
    </message>
    <message>
        <source>The log is damaged, so no backup was made.</source>
        <translation>日志已损坏，因此没有备份。</translation>
    </message>
    <message>
        <source>The log is damaged: {problems}.</source>
        <translation>日志已损坏：{problems}。</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>日志是空的。</translation>
    </message>
    <message>
        <source>The log itself was not touched. Put back vault.json from a backup; without it no key can be unwrapped.</source>
        <translation>日志本身未被改动。请从备份放回 vault.json；没有它就无法解开任何密钥。</translation>
    </message>
    <message>
        <source>The log of this vault is damaged, so nothing is imported.</source>
        <translation>此保险库的日志已损坏，因此不导入任何内容。</translation>
    </message>
    <message>
        <source>The log was cut: {lost}.</source>
        <translation>日志被截断：{lost}。</translation>
    </message>
    <message>
        <source>The log would not be encrypted.</source>
        <translation>日志将不会加密。</translation>
    </message>
    <message>
        <source>The log {name} is empty: what was in it is gone.</source>
        <translation>日志 {name} 是空的：其中的内容已不存在。</translation>
    </message>
    <message>
        <source>The log {name} is missing.</source>
        <translation>日志 {name} 缺失。</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>测量已停止。</translation>
    </message>
    <message>
        <source>The memory could not be read ({name}).</source>
        <translation>无法读取内存（{name}）。</translation>
    </message>
    <message>
        <source>The memory of this machine could not be read.</source>
        <translation>无法读取这台机器的内存。</translation>
    </message>
    <message>
        <source>The middle of the prompt of the {step}, {dropped_tokens} tokens, did not fit.</source>
        <translation>{step}的提示词中间有 {dropped_tokens} 个词元放不下。</translation>
    </message>
    <message>
        <source>The model cannot tokenise a text.</source>
        <translation>模型无法对某段文本分词。</translation>
    </message>
    <message>
        <source>The model did not write entry {seq}.</source>
        <translation>条目 {seq} 不是模型写的。</translation>
    </message>
    <message>
        <source>The model does not answer any more and was stopped.</source>
        <translation>模型不再应答，已停止。</translation>
    </message>
    <message>
        <source>The model file {name} cannot be read: {strerror}.</source>
        <translation>模型文件 {name} 无法读取：{strerror}。</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this release knows: its SHA-256 is wrong.</source>
        <translation>模型文件 {name} 不是此版本所知的那个：其 SHA-256 不符。</translation>
    </message>
    <message>
        <source>The model has no control token {name}.</source>
        <translation>模型没有控制词元 {name}。</translation>
    </message>
    <message>
        <source>The model said almost nothing.</source>
        <translation>模型几乎什么也没说。</translation>
    </message>
    <message>
        <source>The model said nothing in the {step}.</source>
        <translation>模型在此步骤中没有说任何内容：{step}。</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>模型什么也没说。</translation>
    </message>
    <message>
        <source>The model suggests no change.</source>
        <translation>模型没有建议任何更改。</translation>
    </message>
    <message>
        <source>The model went round in circles in the {step} and was stopped; the repetition is cut off.</source>
        <translation>模型在{step}中反复兜圈，已停止；重复部分已截去。</translation>
    </message>
    <message>
        <source>The model wrote almost nothing.</source>
        <translation>模型几乎什么也没写。</translation>
    </message>
    <message>
        <source>The model wrote it about your text: it may show what you mean, never how you say it.</source>
        <translation>模型就你的文本写成：它可以表明你的意思，但绝不代表你的表达方式。</translation>
    </message>
    <message>
        <source>The model wrote it about your text; it counts in no measurement.</source>
        <translation>模型就你的文本写成；不计入任何测量。</translation>
    </message>
    <message>
        <source>The model wrote it; nothing learns from its own words.</source>
        <translation>由模型写成；不会从它自己的文字中学习。</translation>
    </message>
    <message>
        <source>The newest backup is not where it was written, so none is removed.</source>
        <translation>最新的备份不在原来写入的位置，因此不移除任何备份。</translation>
    </message>
    <message>
        <source>The other author wrote less than {WORDS} words.</source>
        <translation>另一位作者写的不足 {WORDS} 个词。</translation>
    </message>
    <message>
        <source>The package index answers with something unreadable.</source>
        <translation>软件包索引的应答无法读取。</translation>
    </message>
    <message>
        <source>The package index answers with too much.</source>
        <translation>软件包索引的应答过大。</translation>
    </message>
    <message>
        <source>The package index could not be asked: {address}.</source>
        <translation>无法查询软件包索引：{address}。</translation>
    </message>
    <message>
        <source>The package index has no wheel of {package} with the expected SHA-256.</source>
        <translation>软件包索引中没有 SHA-256 相符的 {package} wheel。</translation>
    </message>
    <message>
        <source>The passage takes about {size} tokens, too many for this model at once.</source>
        <translation>这段文字约有 {size} 个词元，此模型一次处理不了这么多。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密码短语为空。</translation>
    </message>
    <message>
        <source>The path of the program or of its home holds a control character.</source>
        <translation>程序或其主目录的路径包含控制字符。</translation>
    </message>
    <message>
        <source>The process of device {rank} ended unexpectedly, so the run was stopped.</source>
        <translation>设备 {rank} 的进程意外结束，因此运行已停止。</translation>
    </message>
    <message>
        <source>The program {value} was not found, so it cannot start with your session.</source>
        <translation>找不到程序 {value}，因此它无法随会话启动。</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>问题太长。</translation>
    </message>
    <message>
        <source>The question of entry {seq} is lost.</source>
        <translation>条目 {seq} 的问题已丢失。</translation>
    </message>
    <message>
        <source>The recovery code is mistyped.</source>
        <translation>恢复代码输入有误。</translation>
    </message>
    <message>
        <source>The register of added models cannot be read ({name}).</source>
        <translation>已添加模型的登记表无法读取（{name}）。</translation>
    </message>
    <message>
        <source>The revision lost most of the draft, so the draft is kept.</source>
        <translation>修订丢掉了草稿的大部分内容，因此保留草稿。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>运行已停止。</translation>
    </message>
    <message>
        <source>The same command goes on where it was.</source>
        <translation>同一命令会从原处继续。</translation>
    </message>
    <message>
        <source>The same command goes on with the canaries.</source>
        <translation>同一命令会带着金丝雀文本继续。</translation>
    </message>
    <message>
        <source>The saved training run cannot be read.</source>
        <translation>保存的训练运行无法读取。</translation>
    </message>
    <message>
        <source>The sealed file {name} is damaged or belongs to another vault.</source>
        <translation>加密文件 {name} 已损坏或属于另一个保险库。</translation>
    </message>
    <message>
        <source>The self-model would take about {tokens} tokens.</source>
        <translation>自我模型约需 {tokens} 个词元。</translation>
    </message>
    <message>
        <source>The server answers {status} when asked for {title}.</source>
        <translation>请求 {title} 时，服务器应答 {status}。</translation>
    </message>
    <message>
        <source>The server gives {title} only to those who accepted its terms there.</source>
        <translation>服务器只向在那里接受了条款的人提供 {title}。</translation>
    </message>
    <message>
        <source>The server sends from place to place without end for {title}.</source>
        <translation>请求 {title} 时，服务器不断重定向，没有尽头。</translation>
    </message>
    <message>
        <source>The server sends to {scheme}://{hostname}, which is not encrypted.</source>
        <translation>服务器重定向到 {scheme}://{hostname}，该连接未加密。</translation>
    </message>
    <message>
        <source>The sheet would lie in the vault&apos;s own folder.</source>
        <translation>纸页会放在保险库自己的文件夹中。</translation>
    </message>
    <message>
        <source>The spans of a change do not fit its text.</source>
        <translation>更改的区间与其文本不符。</translation>
    </message>
    <message>
        <source>The spans of a change do not fit the text they are for.</source>
        <translation>更改的区间与其所针对的文本不符。</translation>
    </message>
    <message>
        <source>The system ended the model&apos;s process (SIGKILL), because memory ran out.</source>
        <translation>内存耗尽，系统结束了模型的进程（SIGKILL）。</translation>
    </message>
    <message>
        <source>The text of this hunk has changed since.</source>
        <translation>此更改块的文本后来已改变。</translation>
    </message>
    <message>
        <source>The texts are too much alike or too few, so that pairs were taken at any distance.</source>
        <translation>文本过于相似或太少，因此取用了任意距离的配对。</translation>
    </message>
    <message>
        <source>The time zone of this event is not known; that of this machine was taken.</source>
        <translation>此事件的时区未知；已采用本机时区。</translation>
    </message>
    <message>
        <source>The trainer has been silent for fifteen minutes and was stopped.</source>
        <translation>训练程序已沉默十五分钟，已停止。</translation>
    </message>
    <message>
        <source>The vault is being locked.</source>
        <translation>保险库正在锁定。</translation>
    </message>
    <message>
        <source>The vault is open elsewhere.</source>
        <translation>保险库已在别处打开。</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json asks for a weaker key derivation than this app makes.</source>
        <translation>保险库的文件头 vault.json 要求的密钥派生弱于此应用所用的。</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json is missing or damaged.</source>
        <translation>保险库的文件头 vault.json 缺失或已损坏。</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json is not the one that the log has seen last.</source>
        <translation>保险库的文件头 vault.json 不是日志最后见到的那个。</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was changed by something else than this app.</source>
        <translation>保险库的文件头 vault.json 被此应用以外的程序更改过。</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was put back to an earlier state while the vault was open.</source>
        <translation>保险库的文件头 vault.json 在保险库打开期间被退回到较早的状态。</translation>
    </message>
    <message>
        <source>The vault&apos;s header vault.json was put back to an earlier state: it has had {generation} changes, and the log has seen {generation1}.</source>
        <translation>保险库的文件头 vault.json 被退回到较早的状态：它有 {generation} 次更改，而日志见过 {generation1} 次。</translation>
    </message>
    <message>
        <source>The weights of adapter {adapter} are gone: only those of the newest adapters are kept.</source>
        <translation>适配器 {adapter} 的权重已不存在：只保留最新适配器的权重。</translation>
    </message>
    <message>
        <source>The wheels do not carry {name} as it should be.</source>
        <translation>这些 wheel 中的 {name} 与应有的不符。</translation>
    </message>
    <message>
        <source>The {name} process ended unexpectedly ({poll}).</source>
        <translation>{name} 进程意外结束（{poll}）。</translation>
    </message>
    <message>
        <source>The {step} is cut off after {tokens} tokens, {why}.</source>
        <translation>{step}在 {tokens} 个词元后被截断，{why}。</translation>
    </message>
    <message>
        <source>The {what} was stopped.</source>
        <translation>{what}已停止。</translation>
    </message>
    <message>
        <source>There are no texts of your own in the log yet.</source>
        <translation>日志中还没有你自己的文本。</translation>
    </message>
    <message>
        <source>There are too few texts of your own to tell your style from others&apos;.</source>
        <translation>你自己的文本太少，无法将你的文风与他人区分开。</translation>
    </message>
    <message>
        <source>There are {device_count} graphics cards, and {devices} devices were asked for.</source>
        <translation>有 {device_count} 块显卡，而要求了 {devices} 个设备。</translation>
    </message>
    <message>
        <source>There are {documents} texts of your own in the log, too few to learn from.</source>
        <translation>日志中有你自己的 {documents} 段文本，太少，不足以学习。</translation>
    </message>
    <message>
        <source>There are {texts} texts of the other author, and {TEXTS} are needed.</source>
        <translation>另一位作者有 {texts} 段文本，而需要 {TEXTS} 段。</translation>
    </message>
    <message>
        <source>There are {texts} texts of your own in the log, too few to learn from.</source>
        <translation>日志中有你自己的 {texts} 段文本，太少，不足以学习。</translation>
    </message>
    <message>
        <source>There are: {jobs}; `guardian care run` does the checks and backups that are due.</source>
        <translation>有：{jobs}；`guardian care run` 执行到期的检查和备份。</translation>
    </message>
    <message>
        <source>There is a file {path} already.</source>
        <translation>已有文件 {path}。</translation>
    </message>
    <message>
        <source>There is a model {name} already.</source>
        <translation>已有模型 {name}。</translation>
    </message>
    <message>
        <source>There is a vault in {folder} already.</source>
        <translation>{folder} 中已有保险库。</translation>
    </message>
    <message>
        <source>There is a vault, or what is left of one, in {folder}.</source>
        <translation>{folder} 中有保险库或其残留。</translation>
    </message>
    <message>
        <source>There is no adapter in use that could hold.</source>
        <translation>没有正在使用的适配器可供检验是否站得住脚。</translation>
    </message>
    <message>
        <source>There is no adapter to compare with another author&apos;s.</source>
        <translation>没有可与另一位作者的适配器比较的适配器。</translation>
    </message>
    <message>
        <source>There is no adapter to compare with the base model.</source>
        <translation>没有可与基础模型比较的适配器。</translation>
    </message>
    <message>
        <source>There is no adapter {adapter}.</source>
        <translation>没有适配器 {adapter}。</translation>
    </message>
    <message>
        <source>There is no base model {name}.</source>
        <translation>没有基础模型 {name}。</translation>
    </message>
    <message>
        <source>There is no calendar in this file.</source>
        <translation>此文件中没有日历。</translation>
    </message>
    <message>
        <source>There is no chat template {template}.</source>
        <translation>没有聊天模板 {template}。</translation>
    </message>
    <message>
        <source>There is no correction.</source>
        <translation>没有更正。</translation>
    </message>
    <message>
        <source>There is no entry with so large a number.</source>
        <translation>没有编号这么大的条目。</translation>
    </message>
    <message>
        <source>There is no entry {seq}.</source>
        <translation>没有条目 {seq}。</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>此日历中没有事件。</translation>
    </message>
    <message>
        <source>There is no file or folder at this place.</source>
        <translation>此位置没有文件或文件夹。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no folder {parent} to write into.</source>
        <translation>没有可写入的文件夹 {parent}。</translation>
    </message>
    <message>
        <source>There is no fused model of this adapter.</source>
        <translation>此适配器没有融合后的模型。</translation>
    </message>
    <message>
        <source>There is no importer of this name.</source>
        <translation>没有这个名称的导入程序。</translation>
    </message>
    <message>
        <source>There is no interrupted run.</source>
        <translation>没有中断的运行。</translation>
    </message>
    <message>
        <source>There is no job {name} that can be run alone.</source>
        <translation>没有可以单独运行的任务 {name}。</translation>
    </message>
    <message>
        <source>There is no method {name} to learn by.</source>
        <translation>没有名为 {name} 的学习方法。</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>There is no room for {what}: {needed_bytes} GB are needed, {free} GB are free.</source>
        <translation>没有空间容纳{what}：需要 {needed_bytes} GB，可用 {free} GB。</translation>
    </message>
    <message>
        <source>There is no room to check the adapter.</source>
        <translation>没有空间检查适配器。</translation>
    </message>
    <message>
        <source>There is no such comparison.</source>
        <translation>没有这样的比较。</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>此文件中没有文本。</translation>
    </message>
    <message>
        <source>There is no text in this passage.</source>
        <translation>这段文字中没有文本。</translation>
    </message>
    <message>
        <source>There is no text of your own in the log.</source>
        <translation>日志中没有你自己的文本。</translation>
    </message>
    <message>
        <source>There is no text the adapter has not learnt.</source>
        <translation>没有适配器未学习过的文本。</translation>
    </message>
    <message>
        <source>There is no vault in {chosen}.</source>
        <translation>{chosen} 中没有保险库。</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>{folder} 中没有保险库。</translation>
    </message>
    <message>
        <source>There is no way to merge called {method}.</source>
        <translation>没有名为 {method} 的合并方法。</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of this size.</source>
        <translation>内存不足，无法使用这么大的上下文。</translation>
    </message>
    <message>
        <source>There is not enough memory to learn from even a few words at a time.</source>
        <translation>内存不足，即使每次只学几个词也不行。</translation>
    </message>
    <message>
        <source>There is nothing new to learn.</source>
        <translation>没有新内容可学。</translation>
    </message>
    <message>
        <source>There is nothing to accept.</source>
        <translation>没有可接受的内容。</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>还没有可备份的内容。</translation>
    </message>
    <message>
        <source>There is nothing to capture.</source>
        <translation>没有可速记的内容。</translation>
    </message>
    <message>
        <source>There is nothing to continue.</source>
        <translation>没有可继续的内容。</translation>
    </message>
    <message>
        <source>There is nothing to draft.</source>
        <translation>没有可起草的内容。</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>没有可移除的内容。</translation>
    </message>
    <message>
        <source>There is nothing to roll back.</source>
        <translation>没有可回退的内容。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤回的内容。</translation>
    </message>
    <message>
        <source>There is too little text to judge by.</source>
        <translation>文本太少，无法评判。</translation>
    </message>
    <message>
        <source>These adapters differ in rank or in the layers they change, so {method} cannot merge them.</source>
        <translation>这些适配器的秩或所更改的层不同，因此 {method} 无法合并它们。</translation>
    </message>
    <message>
        <source>These are not {count} weights.</source>
        <translation>权重的个数不是 {count}。</translation>
    </message>
    <message>
        <source>These are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>They were deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>They were replaced by �. Save the file as UTF-8 and import it again.</source>
        <translation>它们已替换为 �。请将文件存为 UTF-8 并重新导入。</translation>
    </message>
    <message>
        <source>This adapter was learnt on {made_for}, and {name} (SHA-256 {sha256}…) is in use: neither its weights nor its tokens fit.</source>
        <translation>此适配器是在 {made_for} 上训练的，而正在使用的是 {name}（SHA-256 {sha256}…）：权重和词元都不符。</translation>
    </message>
    <message>
        <source>This adapter was not learnt on {name}: the SHA-256 of its base model is {missing}, not {base_sha256}.</source>
        <translation>此适配器不是在 {name} 上训练的：其基础模型的 SHA-256 是 {missing}，不是 {base_sha256}。</translation>
    </message>
    <message>
        <source>This base model is split over the devices of one machine, which several machines cannot do.</source>
        <translation>此基础模型需分布在一台机器的多个设备上，多台机器做不到这一点。</translation>
    </message>
    <message>
        <source>This correction changes nothing.</source>
        <translation>此更正没有改变任何内容。</translation>
    </message>
    <message>
        <source>This desktop has no keyring that encrypts.</source>
        <translation>此桌面没有可加密的密钥环。</translation>
    </message>
    <message>
        <source>This draft is finished.</source>
        <translation>此草稿已完成。</translation>
    </message>
    <message>
        <source>This event begins at a time that cannot be.</source>
        <translation>此事件的开始时间不可能存在。</translation>
    </message>
    <message>
        <source>This event breaks off.</source>
        <translation>此事件不完整。</translation>
    </message>
    <message>
        <source>This event cannot be read.</source>
        <translation>无法读取此事件。</translation>
    </message>
    <message>
        <source>This event does not say when it begins.</source>
        <translation>此事件没有说明何时开始。</translation>
    </message>
    <message>
        <source>This event ends before it begins; its end was left out.</source>
        <translation>此事件在开始之前就结束；已略去结束时间。</translation>
    </message>
    <message>
        <source>This event is too large.</source>
        <translation>此事件过大。</translation>
    </message>
    <message>
        <source>This file could not be read ({strerror}).</source>
        <translation>无法读取此文件（{strerror}）。</translation>
    </message>
    <message>
        <source>This file holds binary data, not text.</source>
        <translation>此文件包含二进制数据，而不是文本。</translation>
    </message>
    <message>
        <source>This file was not read: {refusal}.</source>
        <translation>未读取此文件：{refusal}。</translation>
    </message>
    <message>
        <source>This file was sealed by a later release.</source>
        <translation>此文件由更高的版本加密。</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>无法打开此文件夹。</translation>
    </message>
    <message>
        <source>This is a good passphrase.</source>
        <translation>这是一个好的密码短语。</translation>
    </message>
    <message>
        <source>This is a top-10 common password.</source>
        <translation>这是最常见的 10 个密码之一。</translation>
    </message>
    <message>
        <source>This is a top-100 common password.</source>
        <translation>这是最常见的 100 个密码之一。</translation>
    </message>
    <message>
        <source>This is a very common password.</source>
        <translation>这是非常常见的密码。</translation>
    </message>
    <message>
        <source>This is not a recovery code.</source>
        <translation>这不是恢复代码。</translation>
    </message>
    <message>
        <source>This is similar to a commonly used password.</source>
        <translation>这与常用密码相似。</translation>
    </message>
    <message>
        <source>This is too long to capture while locked.</source>
        <translation>太长，无法在锁定时速记。</translation>
    </message>
    <message>
        <source>This is too long to say what a draft is about.</source>
        <translation>用来说明草稿的主题，这太长了。</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder and was not followed.</source>
        <translation>此链接指向所选文件夹之外，未跟随。</translation>
    </message>
    <message>
        <source>This log cannot be repaired: {why}.</source>
        <translation>此日志无法修复：{why}。</translation>
    </message>
    <message>
        <source>This machine does not know the base model of the run (SHA-256 {sha256}).</source>
        <translation>这台机器不认识该运行的基础模型（SHA-256 {sha256}）。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>此密码短语打不开保险库。</translation>
    </message>
    <message>
        <source>This passphrase does not open {name}.</source>
        <translation>此密码短语打不开 {name}。</translation>
    </message>
    <message>
        <source>This release cannot teach {name}, a model of the family {family}.</source>
        <translation>此版本无法训练 {name}，一个 {family} 系列的模型。</translation>
    </message>
    <message>
        <source>This release does not know what {name} in {name1} is.</source>
        <translation>此版本不知道 {name1} 中的 {name} 是什么。</translation>
    </message>
    <message>
        <source>This release knows no file of {title} that it can vouch for.</source>
        <translation>此版本不知道有 {title} 的哪个文件是它可以担保的。</translation>
    </message>
    <message>
        <source>This suggestion has no hunk {hunk}.</source>
        <translation>此建议没有更改块 {hunk}。</translation>
    </message>
    <message>
        <source>This text is too long for a document.</source>
        <translation>此文本太长，不能作为文档。</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>这个时间已经过去。</translation>
    </message>
    <message>
        <source>This time zone cannot be read.</source>
        <translation>无法读取此时区。</translation>
    </message>
    <message>
        <source>This vault cannot take captures while locked yet.</source>
        <translation>此保险库尚不能在锁定时接收速记。</translation>
    </message>
    <message>
        <source>This vault is not empty, and an export becomes a vault of its own.</source>
        <translation>此保险库不是空的，而导出文件会成为单独的保险库。</translation>
    </message>
    <message>
        <source>This was redacted already.</source>
        <translation>这已被抹除。</translation>
    </message>
    <message>
        <source>Too few verdicts to tell: {judged} so far, where {JUDGED} of each kind of pair are needed.</source>
        <translation>评判太少，无法判断：目前 {judged} 个，每类配对需要 {JUDGED} 个。</translation>
    </message>
    <message>
        <source>Train again: that leaves the text behind.</source>
        <translation>请重新训练：这样会抛开该文本。</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint.</source>
        <translation>请重新训练：运行会从上一个检查点继续。</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint. If it happens again, one of them is failing.</source>
        <translation>请重新训练：运行会从上一个检查点继续。如果再次发生，说明其中一个有故障。</translation>
    </message>
    <message>
        <source>Train again: the run goes on from its last checkpoint. If it happens again, somebody changes what the machines say to each other.</source>
        <translation>请重新训练：运行会从上一个检查点继续。如果再次发生，说明有人在更改机器之间的通信。</translation>
    </message>
    <message>
        <source>Train again; nothing was changed.</source>
        <translation>请重新训练；没有任何改动。</translation>
    </message>
    <message>
        <source>Train first, or evaluate --by-time.</source>
        <translation>请先训练，或运行 evaluate --by-time。</translation>
    </message>
    <message>
        <source>Train first, or write longer texts.</source>
        <translation>请先训练，或写更长的文本。</translation>
    </message>
    <message>
        <source>Train first; that leaves the text behind.</source>
        <translation>请先训练；这样会抛开该文本。</translation>
    </message>
    <message>
        <source>Train more, or use another base model.</source>
        <translation>请继续训练，或使用另一个基础模型。</translation>
    </message>
    <message>
        <source>Train with --devices on one machine, or choose a smaller base model.</source>
        <translation>请在一台机器上用 --devices 训练，或选择更小的基础模型。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍等片刻后重试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again when it is idle.</source>
        <translation>请在空闲时重试。</translation>
    </message>
    <message>
        <source>Try again when that has ended.</source>
        <translation>请在其结束后重试。</translation>
    </message>
    <message>
        <source>Unlock it once.</source>
        <translation>请解锁一次。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or go on with the passphrase.</source>
        <translation>请解锁密钥环，或继续使用密码短语。</translation>
    </message>
    <message>
        <source>Unlock, and capture it then.</source>
        <translation>请解锁，然后再速记。</translation>
    </message>
    <message>
        <source>Unset TORCH_DISABLE_SHARE_RDZV_TCP_STORE.</source>
        <translation>请取消设置 TORCH_DISABLE_SHARE_RDZV_TCP_STORE。</translation>
    </message>
    <message>
        <source>Update Guardian Angel and try again.</source>
        <translation>请更新 Guardian Angel 后重试。</translation>
    </message>
    <message>
        <source>Use a copy that you may read, and check the drives.</source>
        <translation>请使用你有权读取的副本，并检查磁盘。</translation>
    </message>
    <message>
        <source>Use a few words, avoid common phrases.</source>
        <translation>使用几个词，避免常用短语。</translation>
    </message>
    <message>
        <source>Use a longer keyboard pattern with more turns.</source>
        <translation>使用更长、转折更多的键盘图案。</translation>
    </message>
    <message>
        <source>Use another model, or train first.</source>
        <translation>请使用另一个模型，或先训练。</translation>
    </message>
    <message>
        <source>Use at least {CHARACTERS} characters; four random words are easy.</source>
        <translation>请使用至少 {CHARACTERS} 个字符；四个随机的词就很容易做到。</translation>
    </message>
    <message>
        <source>Use small letters, digits, dots, hyphens and underscores.</source>
        <translation>请使用小写字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>Use that model first, or train on this one.</source>
        <translation>请先使用那个模型，或在这个模型上训练。</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>请等待它，或在那里停止它。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>请等它完成。</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>请等那一项完成。</translation>
    </message>
    <message>
        <source>What came from machine {rank} {why}, so the run was ended and nothing of that message was used.</source>
        <translation>来自机器 {rank} 的内容{why}，因此运行已结束，该消息没有任何部分被使用。</translation>
    </message>
    <message>
        <source>What came of {pairs} pairs so far is kept.</source>
        <translation>迄今 {pairs} 对条目的结果已保存。</translation>
    </message>
    <message>
        <source>What came was deleted. The file at its source was changed: do not use it.</source>
        <translation>收到的内容已删除。来源处的文件已被更改：请勿使用。</translation>
    </message>
    <message>
        <source>What had been read before is kept. Leave out the file that comes next and import again.</source>
        <translation>之前读取的内容已保留。请略去接下来的那个文件，然后重新导入。</translation>
    </message>
    <message>
        <source>What is due is done when that has ended.</source>
        <translation>待执行的事项会在那一项结束后完成。</translation>
    </message>
    <message>
        <source>What it forgot (bits per byte)</source>
        <translation>它遗忘了什么（比特/字节）</translation>
    </message>
    <message>
        <source>What it has by heart</source>
        <translation>它记住了什么</translation>
    </message>
    <message>
        <source>What it has learnt so far is saved.</source>
        <translation>迄今所学已保存。</translation>
    </message>
    <message>
        <source>What torchrun says cannot be read.</source>
        <translation>torchrun 的输出无法读取。</translation>
    </message>
    <message>
        <source>What was measured before stands in the log.</source>
        <translation>之前测量的结果在日志中。</translation>
    </message>
    <message>
        <source>What was written stays; the next run learns from it.</source>
        <translation>已写的内容会保留；下次运行会从中学习。</translation>
    </message>
    <message>
        <source>What you say to a model shows what you ask more than how you write.</source>
        <translation>你对模型说的话，更多表明你问什么，而不是你怎样写作。</translation>
    </message>
    <message>
        <source>When it was put to use, it predicted your writing {share} better than the model you started from; how much of that is you was not measured yet.</source>
        <translation>启用时，它对你文字的预测比你最初的模型好 {share}；其中有多少属于你，尚未测量。</translation>
    </message>
    <message>
        <source>Whoever copies the folder could open it: choose another.</source>
        <translation>复制该文件夹的人都能打开它：请另选一个。</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your files can read everything you wrote. Keep it where you keep your passport, not beside the machine, and not as a file once it is printed.</source>
        <translation>谁拥有此纸页和你的文件，谁就能读到你写的一切。请把它放在你存放护照的地方，不要放在机器旁边，打印后也不要以文件形式保留。</translation>
    </message>
    <message>
        <source>With passages recalled from your log (bits per byte)</source>
        <translation>附上从你的日志中找回的段落（比特/字节）</translation>
    </message>
    <message>
        <source>With the topic hidden, a verifier takes for yours {base} of what the model you started from writes{more}.</source>
        <translation>遮蔽主题后，检验器认为起始模型所写内容的 {base} 出自你{more}。</translation>
    </message>
    <message>
        <source>With the topic hidden, a verifier takes for yours {generated} of what it writes, {base} of what the model you started from writes{more}.</source>
        <translation>遮蔽主题后，检验器认为它所写内容的 {generated}、起始模型所写内容的 {base} 出自你{more}。</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>请先写几个字。</translation>
    </message>
    <message>
        <source>Write one first.</source>
        <translation>请先写一个。</translation>
    </message>
    <message>
        <source>Write or import at least {TEXTS}.</source>
        <translation>请至少写或导入 {TEXTS}。</translation>
    </message>
    <message>
        <source>Write or import more.</source>
        <translation>请多写或多导入一些。</translation>
    </message>
    <message>
        <source>Write or import more: {WORDS} words to know it by, and half as many texts of {LEAST_WORDS} words and more to go on from.</source>
        <translation>请多写或多导入一些：需要 {WORDS} 个词来认识它，以及一半数量的不少于 {LEAST_WORDS} 个词的文本来续写。</translation>
    </message>
    <message>
        <source>Write or import more; a text needs {LEAST_WORDS} words.</source>
        <translation>请多写或多导入一些；一段文本需要 {LEAST_WORDS} 个词。</translation>
    </message>
    <message>
        <source>Write or import one of {LEAST_WORDS} words.</source>
        <translation>请写或导入一段 {LEAST_WORDS} 个词的文本。</translation>
    </message>
    <message>
        <source>Write or import some first.</source>
        <translation>请先写或导入一些。</translation>
    </message>
    <message>
        <source>Write or import {fresh} more, then try again.</source>
        <translation>请再写或导入 {fresh} 段，然后重试。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先写点什么。</translation>
    </message>
    <message>
        <source>Write what it should have said; `reject` needs no text.</source>
        <translation>请写出它本应说的话；`reject` 不需要文本。</translation>
    </message>
    <message>
        <source>You have paused learning (`guardian learning resume`).</source>
        <translation>您已暂停学习（`guardian learning resume`）。</translation>
    </message>
    <message>
        <source>You passed on what somebody else wrote; it is read, not learnt.</source>
        <translation>你转发了他人写的内容；只读取，不学习。</translation>
    </message>
    <message>
        <source>You quote somebody else here; it is read, not learnt.</source>
        <translation>你在这里引用了他人；只读取，不学习。</translation>
    </message>
    <message>
        <source>You took it back; nothing of it is read.</source>
        <translation>你已撤回；完全不会读取。</translation>
    </message>
    <message>
        <source>You wanted it forgotten; nothing of it is read.</source>
        <translation>你希望忘掉它；完全不会读取。</translation>
    </message>
    <message>
        <source>You wrote it and went over it.</source>
        <translation>由你写成，并经你修改。</translation>
    </message>
    <message>
        <source>You wrote it down in your own words.</source>
        <translation>你用自己的话记下的。</translation>
    </message>
    <message>
        <source>You wrote it, for yourself or for others.</source>
        <translation>由你写成，给自己或他人。</translation>
    </message>
    <message>
        <source>You wrote it.</source>
        <translation>由你写成。</translation>
    </message>
    <message>
        <source>Your newest words, before they were learnt (bits per byte, lower is better)</source>
        <translation>你最新的文字，学习之前（比特/字节，越低越好）</translation>
    </message>
    <message>
        <source>`chmod 600 {path}`, and make a new key if they may have.</source>
        <translation>请运行 `chmod 600 {path}`；如果他们可能读过，请创建新密钥。</translation>
    </message>
    <message>
        <source>`guardian adapters compare` makes one.</source>
        <translation>`guardian adapters compare` 会产生一个。</translation>
    </message>
    <message>
        <source>`guardian adapters compare` makes them.</source>
        <translation>`guardian adapters compare` 会产生它们。</translation>
    </message>
    <message>
        <source>`guardian adapters fuse` makes one.</source>
        <translation>`guardian adapters fuse` 会产生一个。</translation>
    </message>
    <message>
        <source>`guardian adapters list` has them.</source>
        <translation>`guardian adapters list` 会列出它们。</translation>
    </message>
    <message>
        <source>`guardian adapters list` shows it.</source>
        <translation>`guardian adapters list` 会显示它。</translation>
    </message>
    <message>
        <source>`guardian adapters list` shows those there are.</source>
        <translation>`guardian adapters list` 会显示现有的。</translation>
    </message>
    <message>
        <source>`guardian conversations show` shows it.</source>
        <translation>`guardian conversations show` 会显示它。</translation>
    </message>
    <message>
        <source>`guardian conversations` lists those there are.</source>
        <translation>`guardian conversations` 会列出现有的。</translation>
    </message>
    <message>
        <source>`guardian document history` lists them.</source>
        <translation>`guardian document history` 会列出它们。</translation>
    </message>
    <message>
        <source>`guardian document list` lists them.</source>
        <translation>`guardian document list` 会列出它们。</translation>
    </message>
    <message>
        <source>`guardian document show {seq} --at {seq1}` shows the last whole version.</source>
        <translation>`guardian document show {seq} --at {seq1}` 会显示最后一个完整的版本。</translation>
    </message>
    <message>
        <source>`guardian document suggest` makes one.</source>
        <translation>`guardian document suggest` 会产生一个。</translation>
    </message>
    <message>
        <source>`guardian endorse {seq}` says that it is right.</source>
        <translation>`guardian endorse {seq}` 表示它是对的。</translation>
    </message>
    <message>
        <source>`guardian insights list` lists what there is.</source>
        <translation>`guardian insights list` 列出现有的内容。</translation>
    </message>
    <message>
        <source>`guardian log --kind draft` lists them.</source>
        <translation>`guardian log --kind draft` 会列出它们。</translation>
    </message>
    <message>
        <source>`guardian log` lists what there is.</source>
        <translation>`guardian log` 会列出现有的内容。</translation>
    </message>
    <message>
        <source>`guardian models add` the same file here, or choose another model on the machine with the log.</source>
        <translation>请在这里用 `guardian models add` 添加同一文件，或在日志所在的机器上选择另一个模型。</translation>
    </message>
    <message>
        <source>`guardian models get {name}` fetches it.</source>
        <translation>`guardian models get {name}` 会下载它。</translation>
    </message>
    <message>
        <source>`guardian models list` names those there are.</source>
        <translation>`guardian models list` 会列出现有的。</translation>
    </message>
    <message>
        <source>`guardian models use` another one first.</source>
        <translation>请先用 `guardian models use` 换用另一个。</translation>
    </message>
    <message>
        <source>`guardian models use` that model first, or train on this one.</source>
        <translation>请先用 `guardian models use` 换用那个模型，或在这个模型上训练。</translation>
    </message>
    <message>
        <source>`guardian models use` that model first.</source>
        <translation>请先用 `guardian models use` 换用那个模型。</translation>
    </message>
    <message>
        <source>`guardian peer-key FILE` makes one; copy it to each machine.</source>
        <translation>`guardian peer-key FILE` 会创建一个；请把它复制到每台机器。</translation>
    </message>
    <message>
        <source>`guardian repair` puts the header back; salvage the log after that.</source>
        <translation>`guardian repair` 会放回文件头；之后请抢救日志。</translation>
    </message>
    <message>
        <source>`guardian settings set start_at_login on` puts it there again; off ends it.</source>
        <translation>`guardian settings set start_at_login on` 会把它放回去；off 则结束它。</translation>
    </message>
    <message>
        <source>`guardian settings set {FOLDER} FOLDER` does.</source>
        <translation>请用 `guardian settings set {FOLDER} FOLDER`。</translation>
    </message>
    <message>
        <source>`guardian show` lists those an entry has.</source>
        <translation>`guardian show` 会列出条目所含的附件。</translation>
    </message>
    <message>
        <source>`guardian train` begins one; nothing was changed.</source>
        <translation>`guardian train` 会开始一个；没有任何改动。</translation>
    </message>
    <message>
        <source>`guardian train` makes one.</source>
        <translation>`guardian train` 会产生一个。</translation>
    </message>
    <message>
        <source>`guardian train` replaces it.</source>
        <translation>`guardian train` 会替换它。</translation>
    </message>
    <message>
        <source>`guardian verify --level 2` names all of it.</source>
        <translation>`guardian verify --level 2` 会全部列出。</translation>
    </message>
    <message>
        <source>`guardian verify` names the damage.</source>
        <translation>`guardian verify` 会指明损坏之处。</translation>
    </message>
    <message>
        <source>`guardian verify` names the damage; `guardian repair` and `guardian salvage` mend it.</source>
        <translation>`guardian verify` 会指明损坏之处；`guardian repair` 和 `guardian salvage` 会修复它。</translation>
    </message>
    <message>
        <source>a capture made while the vault was locked cannot be opened: inbox/{name}</source>
        <translation>保险库锁定时所作的速记无法打开：inbox/{name}</translation>
    </message>
    <message>
        <source>a meeting goes on until {until} (setting work_in_meetings)</source>
        <translation>会议进行到 {until}（设置 work_in_meetings）</translation>
    </message>
    <message>
        <source>a program fills the screen (setting work_in_full_screen)</source>
        <translation>有程序占满了屏幕（设置 work_in_full_screen）</translation>
    </message>
    <message>
        <source>a step was left out: its gradient was no finite number</source>
        <translation>略去了一步：其梯度不是有限数</translation>
    </message>
    <message>
        <source>a text was redacted that the adapter in use had learnt</source>
        <translation>使用中的适配器学过的一段文本已被抹除</translation>
    </message>
    <message>
        <source>bits per byte</source>
        <translation>比特/字节</translation>
    </message>
    <message>
        <source>calls itself without end</source>
        <translation>无休止地调用自身</translation>
    </message>
    <message>
        <source>cannot lay out so many turns</source>
        <translation>无法排布这么多轮对话</translation>
    </message>
    <message>
        <source>critique</source>
        <translation>批评</translation>
    </message>
    <message>
        <source>different pairs of words</source>
        <translation>不同的词对</translation>
    </message>
    <message>
        <source>different phrases</source>
        <translation>不同的短语</translation>
    </message>
    <message>
        <source>different texts</source>
        <translation>不同的文本</translation>
    </message>
    <message>
        <source>does not end within {S} seconds</source>
        <translation>在 {S} 秒内没有结束</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>entries {first} to {last} are missing</source>
        <translation>条目 {first} 至 {last} 缺失</translation>
    </message>
    <message>
        <source>entries {newest} to {seq} were</source>
        <translation>条目 {newest} 至 {seq}</translation>
    </message>
    <message>
        <source>entry {first} is missing</source>
        <translation>条目 {first} 缺失</translation>
    </message>
    <message>
        <source>entry {seq} does not follow the entry before it</source>
        <translation>条目 {seq} 与前一条目不衔接</translation>
    </message>
    <message>
        <source>entry {seq} is not the one that was acknowledged: another state of the log lies here</source>
        <translation>条目 {seq} 不是已确认的那一条：这里是日志的另一状态</translation>
    </message>
    <message>
        <source>entry {seq} was</source>
        <translation>条目 {seq}</translation>
    </message>
    <message>
        <source>entry {seq} was changed</source>
        <translation>条目 {seq} 被改动</translation>
    </message>
    <message>
        <source>exposure if it knew them for sure (bits)</source>
        <translation>若它确知时的暴露度（比特）</translation>
    </message>
    <message>
        <source>exposure of planted secrets (bits)</source>
        <translation>植入秘密的暴露度（比特）</translation>
    </message>
    <message>
        <source>fits in memory</source>
        <translation>可放入内存</translation>
    </message>
    <message>
        <source>fits on the GPU</source>
        <translation>可放入显卡</translation>
    </message>
    <message>
        <source>fits partly on the GPU</source>
        <translation>可部分放入显卡</translation>
    </message>
    <message>
        <source>fits with a shorter context</source>
        <translation>缩短上下文后可放入</translation>
    </message>
    <message>
        <source>fits with a shorter context of {context_tokens}</source>
        <translation>将上下文缩短至 {context_tokens} 后可放入</translation>
    </message>
    <message>
        <source>formats texts, which is not allowed</source>
        <translation>会格式化文本，这是不允许的</translation>
    </message>
    <message>
        <source>gained by your adapter</source>
        <translation>你的适配器带来的提升</translation>
    </message>
    <message>
        <source>gained over another author&apos;s adapter and log (bits per byte)</source>
        <translation>相对另一作者的适配器和日志的提升（比特/字节）</translation>
    </message>
    <message>
        <source>gained over their adapter with your log in view</source>
        <translation>相对其适配器（可见你的日志）的提升</translation>
    </message>
    <message>
        <source>general text</source>
        <translation>一般文本</translation>
    </message>
    <message>
        <source>going on from step {step}</source>
        <translation>从第 {step} 步继续</translation>
    </message>
    <message>
        <source>has no vocabulary, or a damaged one</source>
        <translation>没有词表，或词表已损坏</translation>
    </message>
    <message>
        <source>has the architecture {architecture}, which this release does not support</source>
        <translation>采用 {architecture} 架构，此版本不支持</translation>
    </message>
    <message>
        <source>has weights in a form that this release does not know, or is damaged</source>
        <translation>其权重采用此版本不认识的形式，或已损坏</translation>
    </message>
    <message>
        <source>holds a vocabulary only, no model</source>
        <translation>只含词表，不含模型</translation>
    </message>
    <message>
        <source>holds characters that no template may hold</source>
        <translation>含有模板不允许的字符</translation>
    </message>
    <message>
        <source>holds measurements for making a model smaller, no model</source>
        <translation>只含用于压缩模型的测量数据，不是模型</translation>
    </message>
    <message>
        <source>is a control vector, not a model</source>
        <translation>是控制向量，不是模型</translation>
    </message>
    <message>
        <source>is a model for pictures and text, which is not supported</source>
        <translation>是图文模型，不受支持</translation>
    </message>
    <message>
        <source>is a model for sound; it cannot write</source>
        <translation>是声音模型，不能写作</translation>
    </message>
    <message>
        <source>is a model that reads a text whole before it writes another, which is not supported</source>
        <translation>是先读完整文本再写另一文本的模型，不受支持</translation>
    </message>
    <message>
        <source>is a model that turns texts into vectors; it cannot write</source>
        <translation>是把文本变成向量的模型，不能写作</translation>
    </message>
    <message>
        <source>is a model that writes in no order, which is not supported</source>
        <translation>是不按顺序书写的模型，不受支持</translation>
    </message>
    <message>
        <source>is a model with a running memory, whose conversations could not be kept</source>
        <translation>是带运行记忆的模型，其对话无法保存</translation>
    </message>
    <message>
        <source>is an adapter, not a model</source>
        <translation>是适配器，不是模型</translation>
    </message>
    <message>
        <source>is cut off or damaged: it announces more than it holds</source>
        <translation>不完整或已损坏：声明的内容多于实际内容</translation>
    </message>
    <message>
        <source>is cut off: it ends within its own description</source>
        <translation>不完整：在自身描述中就结束了</translation>
    </message>
    <message>
        <source>is cut off: {size} bytes are missing</source>
        <translation>不完整：缺少 {size} 字节</translation>
    </message>
    <message>
        <source>is damaged: it announces more entries than any model has</source>
        <translation>已损坏：声明的条目数超过任何模型</translation>
    </message>
    <message>
        <source>is damaged: it does not say how large the model is</source>
        <translation>已损坏：没有说明模型大小</translation>
    </message>
    <message>
        <source>is damaged: it has a tensor of no possible shape</source>
        <translation>已损坏：有一个形状不可能的张量</translation>
    </message>
    <message>
        <source>is damaged: it has a value of a kind that does not exist</source>
        <translation>已损坏：有一个种类不存在的值</translation>
    </message>
    <message>
        <source>is damaged: it has an array of a kind that does not exist</source>
        <translation>已损坏：有一个种类不存在的数组</translation>
    </message>
    <message>
        <source>is damaged: it has an array of arrays</source>
        <translation>已损坏：有嵌套的数组</translation>
    </message>
    <message>
        <source>is damaged: it has an array of more than {ARRAY_ITEMS} items</source>
        <translation>已损坏：有一个超过 {ARRAY_ITEMS} 项的数组</translation>
    </message>
    <message>
        <source>is damaged: it has one key twice</source>
        <translation>已损坏：有重复的键</translation>
    </message>
    <message>
        <source>is damaged: it has two tensors of one name</source>
        <translation>已损坏：有两个同名张量</translation>
    </message>
    <message>
        <source>is damaged: it names a token that it does not have</source>
        <translation>已损坏：引用了不存在的词元</translation>
    </message>
    <message>
        <source>is damaged: its alignment is no power of two</source>
        <translation>已损坏：其对齐值不是二的幂</translation>
    </message>
    <message>
        <source>is damaged: its tensors lie over each other</source>
        <translation>已损坏：其张量互相重叠</translation>
    </message>
    <message>
        <source>is damaged: {what} is longer than {most} bytes</source>
        <translation>已损坏：{what} 超过 {most} 字节</translation>
    </message>
    <message>
        <source>is in the first version of GGUF, which is read no more</source>
        <translation>采用 GGUF 第一版，已不再读取</translation>
    </message>
    <message>
        <source>is in version {version} of GGUF; this release reads versions 2 and 3</source>
        <translation>采用 GGUF 第 {version} 版；此版本读取第 2 和第 3 版</translation>
    </message>
    <message>
        <source>is longer than {CHARACTERS} characters</source>
        <translation>超过 {CHARACTERS} 个字符</translation>
    </message>
    <message>
        <source>is made for big-endian machines</source>
        <translation>为大端序机器制作</translation>
    </message>
    <message>
        <source>is no template in Jinja</source>
        <translation>不是 Jinja 模板</translation>
    </message>
    <message>
        <source>is not a GGUF file</source>
        <translation>不是 GGUF 文件</translation>
    </message>
    <message>
        <source>is one part of a model in several; join them with llama-gguf-split --merge</source>
        <translation>是多部分模型中的一部分；请用 llama-gguf-split --merge 合并</translation>
    </message>
    <message>
        <source>is part {part} of {part1} of a model; join them with llama-gguf-split --merge</source>
        <translation>是模型的第 {part} 部分，共 {part1} 部分；请用 llama-gguf-split --merge 合并</translation>
    </message>
    <message>
        <source>is the part of a model that sees or hears; it cannot write</source>
        <translation>是模型中负责看或听的部分，不能写作</translation>
    </message>
    <message>
        <source>it asks for a weaker key derivation than this app makes</source>
        <translation>它要求的密钥派生弱于本应用所用</translation>
    </message>
    <message>
        <source>it cannot be told whether somebody is at this machine, so it waits for the quiet hours</source>
        <translation>无法得知是否有人在使用这台电脑，因此等待安静时段</translation>
    </message>
    <message>
        <source>it holds no whole vault</source>
        <translation>它不含完整的保险库</translation>
    </message>
    <message>
        <source>it holds something that no backup holds</source>
        <translation>它含有备份中不应有的内容</translation>
    </message>
    <message>
        <source>it is another one than the log recorded</source>
        <translation>它不是日志所记录的那一个</translation>
    </message>
    <message>
        <source>it is larger than {most_bytes} MiB</source>
        <translation>它大于 {most_bytes} MiB</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is no tar file</source>
        <translation>它不是 tar 文件</translation>
    </message>
    <message>
        <source>it names no adapter</source>
        <translation>它没有指明适配器</translation>
    </message>
    <message>
        <source>it uses aliases</source>
        <translation>它使用了别名</translation>
    </message>
    <message>
        <source>it waits for the quiet hours, which begin at {now}</source>
        <translation>正在等待 {now} 开始的安静时段</translation>
    </message>
    <message>
        <source>it was not made by this vault with the keys it has now</source>
        <translation>它不是此保险库用现有密钥制作的</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>其校验和不符</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>its facts cannot be read</source>
        <translation>其信息无法读取</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>其头部无法读取</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>其头部被改动</translation>
    </message>
    <message>
        <source>its log ends elsewhere than its manifest says</source>
        <translation>其日志的结尾与清单所述不同</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <translation>其清单无法读取</translation>
    </message>
    <message>
        <source>its manifest names other files than it holds</source>
        <translation>其清单所列文件与实际不符</translation>
    </message>
    <message>
        <source>leaves out what was said</source>
        <translation>漏掉了所说的内容</translation>
    </message>
    <message>
        <source>longest passage said word for word (words)</source>
        <translation>逐字说出的最长段落（词）</translation>
    </message>
    <message>
        <source>makes more than {CHARACTERS} characters</source>
        <translation>生成超过 {CHARACTERS} 个字符</translation>
    </message>
    <message>
        <source>memory is short: from now on {part_tokens} tokens are learnt at a time</source>
        <translation>内存不足：从现在起每次学习 {part_tokens} 个词元</translation>
    </message>
    <message>
        <source>memory is short: one look at what was learnt long ago is left out</source>
        <translation>内存不足：略去一次对早先所学的回顾</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>需要过多内存</translation>
    </message>
    <message>
        <source>nightly</source>
        <translation>学习新内容</translation>
    </message>
    <message>
        <source>no adapter is in use, so everything is new</source>
        <translation>没有使用中的适配器，因此一切都是新的</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>不在本次运行中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>other people&apos;s text, before</source>
        <translation>他人的文本，之前</translation>
    </message>
    <message>
        <source>other people&apos;s text, now</source>
        <translation>他人的文本，现在</translation>
    </message>
    <message>
        <source>other programs take {percent} % of the processors (setting train_others_percent)</source>
        <translation>其他程序占用 {percent} % 的处理器（设置 train_others_percent）</translation>
    </message>
    <message>
        <source>passages of yours</source>
        <translation>你的段落</translation>
    </message>
    <message>
        <source>pieces of another author taken for yours</source>
        <translation>被认作你所写的他人片段</translation>
    </message>
    <message>
        <source>pieces of your own taken for yours</source>
        <translation>被认作你所写的你自己的片段</translation>
    </message>
    <message>
        <source>pieces taken for yours, by grammar</source>
        <translation>被认作你所写的片段（按语法）</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>rebuild</source>
        <translation>全部重新学习</translation>
    </message>
    <message>
        <source>refuses an ordinary conversation</source>
        <translation>拒绝普通对话</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>self-model</source>
        <translation>自我模型</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>那句话</translation>
    </message>
    <message>
        <source>share of the gain that is you</source>
        <translation>提升中属于你的份额</translation>
    </message>
    <message>
        <source>slot {one} of the witness log.head is damaged</source>
        <translation>见证文件 log.head 的第 {one} 槽已损坏</translation>
    </message>
    <message>
        <source>structure: {row}</source>
        <translation>结构：{row}</translation>
    </message>
    <message>
        <source>text of your own that it never learnt</source>
        <translation>它从未学过的你自己的文本</translation>
    </message>
    <message>
        <source>that model, with your earlier words in view</source>
        <translation>该模型（可见你较早的文字）</translation>
    </message>
    <message>
        <source>the adapter in use</source>
        <translation>使用中的适配器</translation>
    </message>
    <message>
        <source>the attachment {missing} is missing in it</source>
        <translation>其中缺少附件 {missing}</translation>
    </message>
    <message>
        <source>the attachments of entry {seq} were changed or are missing</source>
        <translation>条目 {seq} 的附件被改动或缺失</translation>
    </message>
    <message>
        <source>the backup {target}</source>
        <translation>备份 {target}</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>the base model changed, and no adapter fits another one</source>
        <translation>基础模型已更换，而适配器不适用于别的模型</translation>
    </message>
    <message>
        <source>the battery is at {percent} %, less than {least} % (setting train_battery_percent)</source>
        <translation>电池电量为 {percent} %，低于 {least} %（设置 train_battery_percent）</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>候选适配器</translation>
    </message>
    <message>
        <source>the connection ended before the file did</source>
        <translation>连接在文件传完之前结束</translation>
    </message>
    <message>
        <source>the connection to {host} broke</source>
        <translation>与 {host} 的连接中断</translation>
    </message>
    <message>
        <source>the critique said nothing</source>
        <translation>批评没有说任何内容</translation>
    </message>
    <message>
        <source>the database cannot be read: {cause}</source>
        <translation>数据库无法读取：{cause}</translation>
    </message>
    <message>
        <source>the database cannot be read: {error}</source>
        <translation>数据库无法读取：{error}</translation>
    </message>
    <message>
        <source>the exported adapter</source>
        <translation>导出的适配器</translation>
    </message>
    <message>
        <source>the file has {size} bytes, not {pages} pages of {page_bytes}</source>
        <translation>文件有 {size} 字节，而不是 {pages} 页、每页 {page_bytes} 字节</translation>
    </message>
    <message>
        <source>the interrupted run begins anew: it was of another kind, or model or adapter changed since</source>
        <translation>中断的运行重新开始：它属于另一种类，或模型或适配器此后已更换</translation>
    </message>
    <message>
        <source>the interrupted run begins anew: some of its texts were redacted, or the rules for them changed</source>
        <translation>中断的运行重新开始：其部分文本已被抹除，或相关规则已改变</translation>
    </message>
    <message>
        <source>the last run with a fresh adapter is less than {DAYS} days ago</source>
        <translation>距上次使用全新适配器的运行不到 {DAYS} 天</translation>
    </message>
    <message>
        <source>the last run with a fresh adapter was {days} days ago, and {DAYS} are the most</source>
        <translation>距上次使用全新适配器的运行已有 {days} 天，最多为 {DAYS} 天</translation>
    </message>
    <message>
        <source>the log or its write-ahead log was cut, damaged, removed or put back to an earlier state</source>
        <translation>日志或其预写日志被截断、损坏、删除或还原到了先前状态</translation>
    </message>
    <message>
        <source>the machine runs on its battery (setting train_on_battery)</source>
        <translation>此设备正使用电池（设置 train_on_battery）</translation>
    </message>
    <message>
        <source>the model you started from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>the model you started from, and recall</source>
        <translation>起始模型，加检索</translation>
    </message>
    <message>
        <source>the model you started from, by its characters</source>
        <translation>起始模型（按字符）</translation>
    </message>
    <message>
        <source>the model you started from, by its grammar</source>
        <translation>起始模型（按语法）</translation>
    </message>
    <message>
        <source>the model {title}</source>
        <translation>模型 {title}</translation>
    </message>
    <message>
        <source>the most that it may have</source>
        <translation>允许的上限</translation>
    </message>
    <message>
        <source>the name of a tensor</source>
        <translation>张量名称</translation>
    </message>
    <message>
        <source>the new adapter</source>
        <translation>新适配器</translation>
    </message>
    <message>
        <source>the processor cools down from {limit}, now {celsius} °C</source>
        <translation>处理器正从 {limit} 降温，现在 {celsius} °C</translation>
    </message>
    <message>
        <source>the processor is at {celsius} °C, more than {limit}</source>
        <translation>处理器温度为 {celsius} °C，高于 {limit}</translation>
    </message>
    <message>
        <source>the revision was unusable</source>
        <translation>修订无法使用</translation>
    </message>
    <message>
        <source>the root in entry {seq} does not stand for entries {first} to {last}</source>
        <translation>条目 {seq} 中的根不代表条目 {first} 至 {last}</translation>
    </message>
    <message>
        <source>the saved state belongs to another run, so this one begins anew</source>
        <translation>保存的状态属于另一次运行，因此本次重新开始</translation>
    </message>
    <message>
        <source>the saved state is damaged, so the run begins again</source>
        <translation>保存的状态已损坏，因此运行重新开始</translation>
    </message>
    <message>
        <source>the sealed file {name} is missing or damaged</source>
        <translation>加密文件 {name} 缺失或损坏</translation>
    </message>
    <message>
        <source>the server answers {status}</source>
        <translation>服务器返回 {status}</translation>
    </message>
    <message>
        <source>the server sent another part than the one asked for</source>
        <translation>服务器发送的部分与请求的不同</translation>
    </message>
    <message>
        <source>the text of entry {seq} is missing</source>
        <translation>条目 {seq} 的文本缺失</translation>
    </message>
    <message>
        <source>the text of entry {seq} is still there, though it was redacted</source>
        <translation>条目 {seq} 的文本仍在，尽管已被抹除</translation>
    </message>
    <message>
        <source>the text of entry {seq} was changed</source>
        <translation>条目 {seq} 的文本被改动</translation>
    </message>
    <message>
        <source>the vault&apos;s header</source>
        <translation>保险库的头部</translation>
    </message>
    <message>
        <source>the witness</source>
        <translation>见证文件</translation>
    </message>
    <message>
        <source>the witness log.head has {content} bytes instead of {SLOT_BYTES}</source>
        <translation>见证文件 log.head 有 {content} 字节，而不是 {SLOT_BYTES}</translation>
    </message>
    <message>
        <source>the witness log.head is damaged or belongs to another vault</source>
        <translation>见证文件 log.head 已损坏或属于另一个保险库</translation>
    </message>
    <message>
        <source>the witness log.head is missing</source>
        <translation>见证文件 log.head 缺失</translation>
    </message>
    <message>
        <source>the witness log.head was put back to an earlier state: it ends with entry {seq}</source>
        <translation>见证文件 log.head 被还原到先前状态：它止于条目 {seq}</translation>
    </message>
    <message>
        <source>the word index does not agree with the texts</source>
        <translation>词索引与文本不一致</translation>
    </message>
    <message>
        <source>there is something behind its last file</source>
        <translation>最后一个文件之后还有内容</translation>
    </message>
    <message>
        <source>this machine was used in the last {idle_minutes} min (setting idle_minutes)</source>
        <translation>这台电脑在最近 {idle_minutes} 分钟内有人使用（设置 idle_minutes）</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>what is in the backup</source>
        <translation>备份中的内容</translation>
    </message>
    <message>
        <source>what is sealed in it was changed</source>
        <translation>其中加密的内容被改动</translation>
    </message>
    <message>
        <source>what was kept does not belong to the file that is there now</source>
        <translation>已保留的部分不属于现在的那个文件</translation>
    </message>
    <message>
        <source>which filled the model&apos;s context</source>
        <translation>已占满模型的上下文</translation>
    </message>
    <message>
        <source>with adapter and log of another author</source>
        <translation>使用另一作者的适配器和日志</translation>
    </message>
    <message>
        <source>with your adapter</source>
        <translation>使用你的适配器</translation>
    </message>
    <message>
        <source>with your adapter, by its characters</source>
        <translation>使用你的适配器（按字符）</translation>
    </message>
    <message>
        <source>with your adapter, by its grammar</source>
        <translation>使用你的适配器（按语法）</translation>
    </message>
    <message>
        <source>you are talking with the model</source>
        <translation>你正在与模型对话</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>这是你要求的</translation>
    </message>
    <message>
        <source>you have paused learning (`guardian learning resume`)</source>
        <translation>你已暂停学习（`guardian learning resume`）</translation>
    </message>
    <message>
        <source>your adapter, and recall</source>
        <translation>你的适配器，加检索</translation>
    </message>
    <message>
        <source>your adapter, without recall</source>
        <translation>你的适配器，不加检索</translation>
    </message>
    <message>
        <source>your text of more than 30 days ago, before</source>
        <translation>你 30 多天前的文本，之前</translation>
    </message>
    <message>
        <source>your text of more than 30 days ago, now</source>
        <translation>你 30 多天前的文本，现在</translation>
    </message>
    <message>
        <source>your texts told from another&apos;s, of two</source>
        <translation>二选一中认出你的文本</translation>
    </message>
    <message>
        <source>{MB} MB of memory are free, less than {least_memory_mb} (setting train_free_memory_mb)</source>
        <translation>空闲内存为 {MB} MB，少于 {least_memory_mb}（设置 train_free_memory_mb）</translation>
    </message>
    <message>
        <source>{MB} MB of the disk are free, less than {least_disk_mb} (setting train_free_disk_mb)</source>
        <translation>磁盘空闲 {MB} MB，少于 {least_disk_mb}（设置 train_free_disk_mb）</translation>
    </message>
    <message>
        <source>{SETTING} is on, but it is switched off in the settings of your desktop.</source>
        <translation>{SETTING} 已开启，但在你的桌面设置中被关闭。</translation>
    </message>
    <message>
        <source>{SETTING} is on, but its entry was removed from what starts with your session.</source>
        <translation>{SETTING} 已开启，但其条目已从随会话启动的项目中移除。</translation>
    </message>
    <message>
        <source>{choice} is no choice.</source>
        <translation>{choice} 不是可选项。</translation>
    </message>
    <message>
        <source>{count} alternatives are not possible.</source>
        <translation>无法有 {count} 个备选。</translation>
    </message>
    <message>
        <source>{folder} is inside the vault&apos;s own folder.</source>
        <translation>{folder} 位于保险库自己的文件夹内。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} 不是空的。</translation>
    </message>
    <message>
        <source>{folder} lies in the damaged vault.</source>
        <translation>{folder} 位于已损坏的保险库中。</translation>
    </message>
    <message>
        <source>{fresh} texts are new, and {count} are needed for the proof alone. Write or import more.</source>
        <translation>有 {fresh} 段新文本，而仅证明就需要 {count} 段。请多写或多导入一些。</translation>
    </message>
    <message>
        <source>{given} cannot be read.</source>
        <translation>{given} 无法读取。</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>无法连接到 {host}</translation>
    </message>
    <message>
        <source>{keys} is no value for {name}.</source>
        <translation>{keys} 不是 {name} 的有效值。</translation>
    </message>
    <message>
        <source>{layers} of {layers1} layers fit on {name}, the rest in memory.</source>
        <translation>{layers1} 层中有 {layers} 层放入 {name}，其余在内存中。</translation>
    </message>
    <message>
        <source>{layers} of {layers1} layers on {names}: {taken} needed; {why}.</source>
        <translation>{layers1} 层中有 {layers} 层在 {names} 上：需要 {taken}；{why}。</translation>
    </message>
    <message>
        <source>{left} of {windows} windows left</source>
        <translation>剩余 {left} / {windows} 个窗口</translation>
    </message>
    <message>
        <source>{memory_mib} MiB is outside what the key derivation allows.</source>
        <translation>{memory_mib} MiB 超出了密钥派生允许的范围。</translation>
    </message>
    <message>
        <source>{missing} acknowledged and cannot be found: {cause}</source>
        <translation>{missing} 已确认但无法找到：{cause}</translation>
    </message>
    <message>
        <source>{most_celsius} °C (setting train_celsius)</source>
        <translation>{most_celsius} °C（设置 train_celsius）</translation>
    </message>
    <message>
        <source>{name} became shorter while it was read</source>
        <translation>{name} 在读取时变短了</translation>
    </message>
    <message>
        <source>{name} cannot be read ({name1}).</source>
        <translation>{name} 无法读取（{name1}）。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {title}</source>
        <translation>{name} 无法读取：{title}</translation>
    </message>
    <message>
        <source>{name} cannot be used: it writes nothing.</source>
        <translation>{name} 无法使用：它什么也不写。</translation>
    </message>
    <message>
        <source>{name} could not be asked for graphics cards: {error}.</source>
        <translation>无法向 {name} 查询显卡：{error}。</translation>
    </message>
    <message>
        <source>{name} could not be read in time.</source>
        <translation>{name} 未能及时读取。</translation>
    </message>
    <message>
        <source>{name} cuts text in a way this release cannot learn with ({kind}, {cut}).</source>
        <translation>{name} 切分文本的方式（{kind}，{cut}）使此版本无法用它学习。</translation>
    </message>
    <message>
        <source>{name} does not carry {member}.</source>
        <translation>{name} 不含 {member}。</translation>
    </message>
    <message>
        <source>{name} has no token {document_separator}.</source>
        <translation>{name} 没有词元 {document_separator}。</translation>
    </message>
    <message>
        <source>{name} in it is missing or too large</source>
        <translation>其中的 {name} 缺失或过大</translation>
    </message>
    <message>
        <source>{name} in it is not what it was</source>
        <translation>其中的 {name} 已非原样</translation>
    </message>
    <message>
        <source>{name} in it is not what was attached</source>
        <translation>其中的 {name} 不是当初附上的内容</translation>
    </message>
    <message>
        <source>{name} is no name for a model.</source>
        <translation>{name} 不能作为模型的名称。</translation>
    </message>
    <message>
        <source>{name} is no ordinary file.</source>
        <translation>{name} 不是普通文件。</translation>
    </message>
    <message>
        <source>{name} is not a backup of Guardian Angel.</source>
        <translation>{name} 不是 Guardian Angel 的备份。</translation>
    </message>
    <message>
        <source>{name} is not an adapter of Guardian Angel.</source>
        <translation>{name} 不是 Guardian Angel 的适配器。</translation>
    </message>
    <message>
        <source>{name} is not the file this release knows: it has {found} bytes.</source>
        <translation>{name} 不是此版本所知的文件：它有 {found} 字节。</translation>
    </message>
    <message>
        <source>{name} is not the file this release knows: its SHA-256 is wrong.</source>
        <translation>{name} 不是此版本所知的文件：其 SHA-256 不符。</translation>
    </message>
    <message>
        <source>{name} is not {title}: it is a {architecture} model of {layers} layers.</source>
        <translation>{name} 不是 {title}：它是 {layers} 层的 {architecture} 模型。</translation>
    </message>
    <message>
        <source>{name} is too large for an adapter.</source>
        <translation>{name} 太大，不能作为适配器。</translation>
    </message>
    <message>
        <source>{name} lacks weights of its own description, or has them in another size: {named}.</source>
        <translation>{name} 缺少其自身描述中的权重，或权重的大小不同：{named}。</translation>
    </message>
    <message>
        <source>{name} needs too much memory to be read.</source>
        <translation>读取 {name} 需要的内存过多。</translation>
    </message>
    <message>
        <source>{name} was changed while it was being added.</source>
        <translation>{name} 在添加期间发生了变化。</translation>
    </message>
    <message>
        <source>{name} was checked whole{folder}.</source>
        <translation>{name} 已完整检查{folder}。</translation>
    </message>
    <message>
        <source>{own} texts of your own are long enough to compare with, and {TEXTS} are needed.</source>
        <translation>你自己的文本中有 {own} 段长度足以比较，而需要 {TEXTS} 段。</translation>
    </message>
    <message>
        <source>{pairs} pairs, {candidates} texts, {insights} to show.</source>
        <translation>{pairs} 对，{candidates} 段文本，{insights} 条可展示。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} 无法写入。</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} 已存在。</translation>
    </message>
    <message>
        <source>{path} holds no key.</source>
        <translation>{path} 不含密钥。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} 已经存在。</translation>
    </message>
    <message>
        <source>{problem}; it was written anew</source>
        <translation>{problem}；已重新写入</translation>
    </message>
    <message>
        <source>{said}; of secrets planted as a test, {exposure} of {most} bits can be guessed after one reading.</source>
        <translation>{said}；作为测试植入的机密，一次读取后可猜出 {most} 比特中的 {exposure} 比特。</translation>
    </message>
    <message>
        <source>{shared} of the other author&apos;s text stands in your own log too.</source>
        <translation>另一位作者的文本中有 {shared} 也出现在你自己的日志里。</translation>
    </message>
    <message>
        <source>{size} MB are kept. The same command goes on from there.</source>
        <translation>已保留 {size} MB。同一命令会从那里继续。</translation>
    </message>
    <message>
        <source>{target} exists already.</source>
        <translation>{target} 已存在。</translation>
    </message>
    <message>
        <source>{texts} texts that the adapter has learnt are long enough, and {TEXTS} are needed.</source>
        <translation>适配器学习过的文本中有 {texts} 段足够长，而需要 {TEXTS} 段。</translation>
    </message>
    <message>
        <source>{text} is no time of the day.</source>
        <translation>{text} 不是一天中的时间。</translation>
    </message>
    <message>
        <source>{there} cannot be written.</source>
        <translation>{there} 无法写入。</translation>
    </message>
    <message>
        <source>{title} came with the app, which falls back on it.</source>
        <translation>{title} 随应用提供，应用会退而使用它。</translation>
    </message>
    <message>
        <source>{title} could not be fetched: {url}.</source>
        <translation>无法下载 {title}：{url}。</translation>
    </message>
    <message>
        <source>{title} is being fetched by another process.</source>
        <translation>另一个进程正在下载 {title}。</translation>
    </message>
    <message>
        <source>{title} is not on this machine.</source>
        <translation>{title} 不在这台机器上。</translation>
    </message>
    <message>
        <source>{told}; the gate kept what was in use.</source>
        <translation>{told}；关卡保留了原先使用的。</translation>
    </message>
    <message>
        <source>{told}; the new adapter is in use.</source>
        <translation>{told}；新的适配器已启用。</translation>
    </message>
    <message>
        <source>{upper} could not be written or read: {strerror}.</source>
        <translation>{upper} 无法写入或读取：{strerror}。</translation>
    </message>
    <message>
        <source>{value} is no value for {name}.</source>
        <translation>{value} 不是 {name} 的有效值。</translation>
    </message>
    <message>
        <source>{which} ended or cannot be reached any more.</source>
        <translation>{which} 已结束或无法再连接。</translation>
    </message>
    <message>
        <source>{which} was stopped and left the run.</source>
        <translation>{which} 已停止并离开了运行。</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>What is newer is hidden</source>
        <translation>更晚的内容会隐藏</translation>
    </message>
    <message>
        <source>What is older is hidden</source>
        <translation>更早的内容会隐藏</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>写作时间</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Arrows move in time. Shift with arrows chooses a range, Enter narrows the list to it.</source>
        <translation>方向键在时间上移动。Shift 加方向键选择范围，Enter 将列表缩小到该范围。</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}：{said}</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A capture is not saved. Discard it?</source>
        <translation>有一条速记尚未保存。要放弃吗？</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>速记</translation>
    </message>
    <message>
        <source>Captured as entry {seq}</source>
        <translation>已速记为条目 {seq}</translation>
    </message>
    <message>
        <source>The vault stays open: what you have typed could not be kept. {why}</source>
        <translation>保险库保持打开：你输入的内容无法保留。{why}</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message numerus="yes">
        <source>%n adapters were learnt on it from your words, and count while it is in use.</source>
        <translation>
            <numerusform>在它上面从你的文字训练出了 %n 个适配器，使用它时这些适配器有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Add its &amp;file…</source>
        <translation>添加其文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>下载来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Go &amp;on with the download…</source>
        <translation>继续下载(&amp;O)…</translation>
    </message>
    <message>
        <source>It {fits}.</source>
        <translation>它{fits}。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>Memory needed</source>
        <translation>所需内存</translation>
    </message>
    <message>
        <source>Nothing was learnt on it yet.</source>
        <translation>还没有在它上面学习过。</translation>
    </message>
    <message>
        <source>Nothing was learnt on it yet: each model has adapters of its own. What was learnt on the model in use stays, and counts again when you go back to it; the next run begins anew on this one, from the same log.</source>
        <translation>还没有在它上面学习过：每个模型都有自己的适配器。在当前模型上学到的会保留，换回去后重新有效；下次运行会在这个模型上从同一日志重新开始。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>This release vouches for no file of it. Fetch a GGUF file of {weights} yourself and add it.</source>
        <translation>此版本不为它的任何文件担保。请自行下载 {weights} 的 GGUF 文件并添加。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>在这台机器上</translation>
    </message>
    <message>
        <source>too large for this machine</source>
        <translation>对这台机器来说太大</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个词元</translation>
    </message>
    <message>
        <source>{fit} It would write {speed}.</source>
        <translation>{fit} 它的写作速度为{speed}。</translation>
    </message>
    <message>
        <source>{size}, with your context</source>
        <translation>{size}，按你的上下文</translation>
    </message>
</context>
<context>
    <name>DigestNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Your digest is here</source>
        <translation>您的摘要来了</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Words of the model</source>
        <translation>模型写的文字</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>由你撰写</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;New document</source>
        <translation>新建文档(&amp;N)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Draft from one sentence (Ctrl+Shift+D)</source>
        <translation>用一句话起草 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>No document holds all these words.</source>
        <translation>没有文档包含所有这些词。</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>搜索你的文档</translation>
    </message>
    <message>
        <source>Your documents will be listed here.</source>
        <translation>你的文档会列在这里。</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message numerus="yes">
        <source>%n changes accepted</source>
        <translation>
            <numerusform>已接受 %n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of it is too long for an editor, or it has too many. Export it to go on elsewhere.</source>
        <translation>其中某一行对编辑器来说太长，或者行数太多。请导出后在别处继续。</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>An earlier version, for reading</source>
        <translation>较早的版本，仅供阅读</translation>
    </message>
    <message>
        <source>Begin with an empty page, or let the model draft a text from one sentence of yours. Documents are saved by themselves, and every version is kept.</source>
        <translation>从空白页开始，或让模型根据你的一句话起草文本。文档会自动保存，每个版本都会保留。</translation>
    </message>
    <message>
        <source>Changes made elsewhere were taken over.</source>
        <translation>已采用在别处所做的更改。</translation>
    </message>
    <message>
        <source>Draft from one sentence</source>
        <translation>用一句话起草</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>已导出到 {path}</translation>
    </message>
    <message>
        <source>For the selected passage</source>
        <translation>针对所选段落</translation>
    </message>
    <message>
        <source>For the whole text</source>
        <translation>针对全文</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新文档</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>较早的版本现在是最新版本。</translation>
    </message>
    <message>
        <source>There is no ghost text at present: {reason}</source>
        <translation>目前没有幽灵文本：{reason}</translation>
    </message>
    <message>
        <source>This document is shown for reading only.</source>
        <translation>此文档仅供阅读。</translation>
    </message>
    <message>
        <source>This document was changed elsewhere in the same place.</source>
        <translation>此文档的同一处已在别处被更改。</translation>
    </message>
    <message>
        <source>What do you want to write?</source>
        <translation>你想写什么？</translation>
    </message>
    <message>
        <source>What you wrote is kept. The other text is among the versions.</source>
        <translation>你写的内容已保留。另一份文本在各版本中。</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Critique</source>
        <translation>批评</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc leaves</source>
        <translation>Ctrl+Enter 保存 · Esc 离开</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>阅读约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>导出 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Find and replace ({keys})</source>
        <translation>查找和替换 ({keys})</translation>
    </message>
    <message>
        <source>Markdown. After a pause, words may be offered: Tab takes them, Escape dismisses them.</source>
        <translation>Markdown。停顿后可能会提供词语：Tab 采纳，Escape 忽略。</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>已选择：{count}</translation>
    </message>
    <message>
        <source>Show or hide the documents (F9)</source>
        <translation>显示或隐藏文档 (F9)</translation>
    </message>
    <message>
        <source>Suggestions (Ctrl+R)</source>
        <translation>建议 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文档文本</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Versions (Ctrl+H)</source>
        <translation>版本 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write. It is saved by itself.</source>
        <translation>开始写吧，会自动保存。</translation>
    </message>
</context>
<context>
    <name>EnclosedFiles</name>
    <message>
        <source>A capture takes at most {count} files.</source>
        <translation>一条速记最多可带 {count} 个文件。</translation>
    </message>
    <message>
        <source>A folder cannot be attached.</source>
        <translation>无法附加文件夹。</translation>
    </message>
    <message>
        <source>Add the files in it, or import the folder.</source>
        <translation>请添加其中的文件，或导入该文件夹。</translation>
    </message>
    <message>
        <source>Files that will be saved with the text</source>
        <translation>将与文本一起保存的文件</translation>
    </message>
    <message>
        <source>Save this one, then capture the rest.</source>
        <translation>请先保存这一条，再速记其余的。</translation>
    </message>
    <message numerus="yes">
        <source>pasted text, %n characters</source>
        <translation>
            <numerusform>粘贴的文本，%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Redacted</source>
        <translation>已抹除</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Redact…</source>
        <translation>抹除(&amp;R)…</translation>
    </message>
    <message>
        <source>A citation of entry {seq} is in the clipboard.</source>
        <translation>条目 {seq} 的引用已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>复制为引用(&amp;I)</translation>
    </message>
    <message>
        <source>Open the &amp;document</source>
        <translation>打开文档(&amp;D)</translation>
    </message>
    <message>
        <source>Open the con&amp;versation</source>
        <translation>打开对话(&amp;V)</translation>
    </message>
    <message>
        <source>The text of entry {seq} is in the clipboard.</source>
        <translation>条目 {seq} 的文本已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>EntryAttachments</name>
    <message>
        <source>A copy can be saved.</source>
        <translation>可以保存副本。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <translation>{name} 的预览</translation>
    </message>
    <message>
        <source>Preview {name}</source>
        <translation>预览 {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save a copy of {name}…</source>
        <translation>保存 {name} 的副本…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>无法显示此图片。</translation>
    </message>
    <message>
        <source>and more: {count} in all</source>
        <translation>等等：共 {count}</translation>
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
        <translation>关于 {seq}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Begins with {seq}</source>
        <translation>以 {seq} 开头</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Chec&amp;k this entry</source>
        <translation>检查此条目(&amp;K)</translation>
    </message>
    <message>
        <source>Document {seq}</source>
        <translation>文档 {seq}</translation>
    </message>
    <message>
        <source>Follows {seq}</source>
        <translation>接续 {seq}</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>前一条目的哈希</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>此条目的哈希</translation>
    </message>
    <message>
        <source>In place of {seq}</source>
        <translation>替代 {seq}</translation>
    </message>
    <message>
        <source>It holds text that you did not write, or was made from such text.</source>
        <translation>它含有不是你写的文本，或由此类文本生成。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Newer version of {seq}</source>
        <translation>{seq} 的更新版本</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Question {seq}</source>
        <translation>问题 {seq}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Suggestion {seq}</source>
        <translation>建议 {seq}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tainted</source>
        <translation>受污染</translation>
    </message>
    <message>
        <source>Time taken from</source>
        <translation>时间来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Where the entry comes from</source>
        <translation>条目的来源</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>谁的文字</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写作时间</translation>
    </message>
    <message>
        <source>none: this is the first entry</source>
        <translation>无：这是第一个条目</translation>
    </message>
</context>
<context>
    <name>EntryLearning</name>
    <message numerus="yes">
        <source>%n adapters learnt it</source>
        <translation>
            <numerusform>已有 %n 个适配器学过它</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>No adapter has learnt it.</source>
        <translation>还没有适配器学过它。</translation>
    </message>
    <message>
        <source>The text as it is learnt, with what teaches marked</source>
        <translation>学习时所用的文本，其中用于训练的部分已标出</translation>
    </message>
    <message>
        <source>You captured it incognito: it is kept out of training, and no prompt is given it.</source>
        <translation>这是你在无痕模式下速记的：它不参与训练，也不会出现在任何提示词中。</translation>
    </message>
    <message>
        <source>first in {run} on {day}</source>
        <translation>首次用于 {day} 的 {run}</translation>
    </message>
    <message>
        <source>{adapters}, {when}; none of them is in use.</source>
        <translation>{adapters}，{when}；均未在使用。</translation>
    </message>
    <message>
        <source>{adapters}, {when}; the one in use is among them: {adapter}.</source>
        <translation>{adapters}，{when}；其中包括正在使用的：{adapter}。</translation>
    </message>
    <message>
        <source>{rule}, weight {weight}: {count} characters. {why}</source>
        <translation>{rule}，权重 {weight}：{count} 个字符。{why}</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>About the entry</source>
        <translation>关于此条目</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>条目 {seq}</translation>
    </message>
    <message>
        <source>F&amp;ormatted</source>
        <translation>显示格式(&amp;O)</translation>
    </message>
    <message>
        <source>Holds text of others</source>
        <translation>含有他人的文字</translation>
    </message>
    <message>
        <source>Incognito</source>
        <translation>无痕</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Nothing refers to this entry: no answer cites it, and nobody judged or corrected it.</source>
        <translation>没有任何内容引用此条目：没有回答引用它，也没有人评判或更正过它。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Show Markdown formatted, or the text exactly as it was written</source>
        <translation>按 Markdown 格式显示，或完全按原样显示文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>条目文本</translation>
    </message>
    <message>
        <source>This entry holds facts but no text.</source>
        <translation>此条目只有数据，没有文本。</translation>
    </message>
    <message>
        <source>This entry was redacted. That there was one remains; what it said is gone.</source>
        <translation>此条目已被抹除。它曾经存在的记录仍在，但内容已经不在了。</translation>
    </message>
    <message>
        <source>What refers to this entry</source>
        <translation>引用此条目的内容</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Checked just now: it is what was written, and follows the entry before it.</source>
        <translation>刚刚检查过：内容与写入时一致，并与前一条目相接。</translation>
    </message>
    <message>
        <source>It is held out: the next run is proved on it and never learns from it.</source>
        <translation>它已留作检验：下次运行用它来证明效果，绝不从中学习。</translation>
    </message>
    <message>
        <source>It is not in the next run.</source>
        <translation>它不在下次运行之中。</translation>
    </message>
    <message>
        <source>The log has not been checked whole yet.</source>
        <translation>日志尚未做过完整检查。</translation>
    </message>
    <message>
        <source>The next run learns from it.</source>
        <translation>下次运行会从中学习。</translation>
    </message>
    <message>
        <source>The next run reads it before the first text it learns from.</source>
        <translation>下次运行会在学习第一篇文本之前先读它。</translation>
    </message>
    <message>
        <source>This entry is not as it was written: {problems}.</source>
        <translation>此条目与写入时不一致：{problems}。</translation>
    </message>
    <message>
        <source>Whole as of the last check, {day}.</source>
        <translation>上次检查（{day}）时完好。</translation>
    </message>
    <message>
        <source>Written after the last check of the whole log, {day}.</source>
        <translation>写于上次检查整个日志（{day}）之后。</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>从属于它</translation>
    </message>
    <message>
        <source>cites it</source>
        <translation>引用了它</translation>
    </message>
    <message>
        <source>corrects it</source>
        <translation>更正了它</translation>
    </message>
    <message>
        <source>is a newer version of it</source>
        <translation>是它的新版本</translation>
    </message>
    <message>
        <source>judges it</source>
        <translation>评判了它</translation>
    </message>
    <message>
        <source>redacted it</source>
        <translation>抹除了它</translation>
    </message>
    <message>
        <source>was made from it</source>
        <translation>由它生成</translation>
    </message>
    <message>
        <source>was shown it</source>
        <translation>曾读到它</translation>
    </message>
    <message>
        <source>{kind} {seq} {how}, {day}</source>
        <translation>{kind} {seq} {how}，{day}</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Learnt, weight {weight}: {why}</source>
        <translation>已学习，权重 {weight}：{why}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>未包含：{why}</translation>
    </message>
    <message>
        <source>held out for the test</source>
        <translation>留作测试</translation>
    </message>
    <message>
        <source>not in this run</source>
        <translation>不在本次运行中</translation>
    </message>
    <message>
        <source>read before the first</source>
        <translation>在第一条之前读取</translation>
    </message>
    <message>
        <source>to be learnt</source>
        <translation>待学习</translation>
    </message>
    <message>
        <source>{part} · {kind} · {when} · {tokens} tokens · {opening}</source>
        <translation>{part} · {kind} · {when} · {tokens} 个词元 · {opening}</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kinds of text</source>
        <translation>文本类型</translation>
    </message>
    <message>
        <source>Open this entr&amp;y</source>
        <translation>打开此条目(&amp;Y)</translation>
    </message>
    <message>
        <source>Passages of the chosen text</source>
        <translation>所选文本的段落</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules that decided</source>
        <translation>起作用的规则</translation>
    </message>
    <message>
        <source>See every text the next run would learn, what of it is left out, and why, before it is learnt.</source>
        <translation>在学习之前，查看下次运行会学习的每一篇文本、其中略去的部分以及原因。</translation>
    </message>
    <message>
        <source>Show &amp;what would be learnt</source>
        <translation>显示将要学习的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The newest texts of the next run</source>
        <translation>下次运行中最新的文本</translation>
    </message>
    <message>
        <source>Tokens, about</source>
        <translation>词元数（约）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What would be learnt</source>
        <translation>将要学习的内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Your own words are learnt; what is quoted, answered or marked is only read.</source>
        <translation>学习的是你自己的话；引用的、被回复的或有标记的内容只读不学。</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>&amp;Redact in the log…</source>
        <translation>在日志中抹除(&amp;R)…</translation>
    </message>
    <message>
        <source>An export holds all of it as Markdown, JSON and plain files. It is not encrypted: whoever has it can read it. Redacting takes what an entry says out of the log for good; choose the entry in the log.</source>
        <translation>导出会将全部内容存为 Markdown、JSON 和普通文件。导出内容不加密：拿到的人都能阅读。抹除会把条目的内容从日志中永久删去；请在日志中选择条目。</translation>
    </message>
    <message>
        <source>An export is not encrypted.</source>
        <translation>导出内容不加密。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose where to put the folder of the export</source>
        <translation>选择导出文件夹的存放位置</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported to {folder}.</source>
        <translation>已导出到 {folder}。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Take it out, or take it back</source>
        <translation>导出或撤除内容</translation>
    </message>
    <message>
        <source>These sealed files are damaged and missing from it: {names}.</source>
        <translation>以下加密文件已损坏，未包含在备份中：{names}。</translation>
    </message>
    <message>
        <source>Whoever has the folder can read everything you wrote. Put it on a drive that only you use.</source>
        <translation>拿到这个文件夹的人可以读到你写的一切。请把它放在只有你使用的驱动器上。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>&amp;Leave them out</source>
        <translation>略去(&amp;L)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export, unencrypted</source>
        <translation>不加密导出</translation>
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
        <translation>网页 (*.html)</translation>
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
        <translation>用方向键在单元格之间移动</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>I have read the &amp;terms and accept them</source>
        <translation>我已阅读并接受条款(&amp;T)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Only the address and a range of bytes are sent; the server sees your network address. The file counts only if its SHA-256 is the one this release knows.</source>
        <translation>只会发送地址和字节范围；服务器能看到你的网络地址。只有文件的 SHA-256 与此版本所知的一致时才会采用。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Terms, to be read in your browser</source>
        <translation>条款，可在浏览器中阅读</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>90 % interval</source>
        <translation>90 % 区间</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell</source>
        <translation>用方向键在单元格之间移动</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find the next (Enter)</source>
        <translation>查找下一个 (Enter)</translation>
    </message>
    <message>
        <source>Find the one before (Shift+Enter)</source>
        <translation>查找上一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the folder of your vault</source>
        <translation>选择保险库所在的文件夹</translation>
    </message>
    <message>
        <source>It learns from what you write, on this machine only. Enhancement, not replacement.</source>
        <translation>它从你写的内容中学习，而且只在这台电脑上。是增强，而非取代。</translation>
    </message>
    <message>
        <source>STEP {number} OF {all}</source>
        <translation>第 {number} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>The folder of a vault holds a file vault.json.</source>
        <translation>保险库的文件夹中有一个 vault.json 文件。</translation>
    </message>
    <message>
        <source>There is no vault in {folder}.</source>
        <translation>{folder} 中没有保险库。</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Choose a folder: {name}</source>
        <translation>选择文件夹：{name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Bits a byte</source>
        <translation>比特/字节</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>In use before</source>
        <translation>此前使用</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Other people&apos;s text</source>
        <translation>他人的文本</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Your newest text ({count})
surely better</source>
        <translation>你最新的文本（{count}）
确实更好</translation>
    </message>
    <message>
        <source>Your newest texts, {count} of them, which it never saw, cost it {share} % fewer bits than before.</source>
        <translation>对于它从未见过的 {count} 篇你最新的文本，它所需的比特比以前少 {share} %。</translation>
    </message>
    <message>
        <source>Your newest texts, {count} of them, which it never saw, cost it {share} % more bits than before.</source>
        <translation>对于它从未见过的 {count} 篇你最新的文本，它所需的比特比以前多 {share} %。</translation>
    </message>
    <message>
        <source>Your text of long ago ({count})</source>
        <translation>你很久以前的文本（{count}）</translation>
    </message>
    <message>
        <source>{change}
({low} to {high})</source>
        <translation>{change}
（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{said} Gain {gain} bits a byte, 90 % interval {low} to {high}; lower losses are better.</source>
        <translation>{said} 增益 {gain} 比特/字节，90 % 区间为 {low} 至 {high}；损失越低越好。</translation>
    </message>
    <message>
        <source>{title}
at most {limit} worse</source>
        <translation>{title}
最多变差 {limit}</translation>
    </message>
</context>
<context>
    <name>GateFacts</name>
    <message>
        <source>After a run, a candidate has to prove itself: better on your newest text, which it never saw, and no worse on other people&apos;s. Both will be shown here.</source>
        <translation>运行结束后，候选适配器必须证明自己：对它从未见过的你的最新文本表现更好，对他人的文本也没有变差。两项结果都会显示在这里。</translation>
    </message>
    <message>
        <source>Held back. {reason}</source>
        <translation>未通过。{reason}</translation>
    </message>
    <message>
        <source>Passed. {reason}</source>
        <translation>已通过。{reason}</translation>
    </message>
    <message>
        <source>What the gate measured</source>
        <translation>检验的测量结果</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>Bits a byte of base, current and candidate</source>
        <translation>基础、当前与候选的比特/字节</translation>
    </message>
    <message>
        <source>The last test before use</source>
        <translation>启用前的最后一次测试</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>比特/字节</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>other people&apos;s text</source>
        <translation>他人的文本</translation>
    </message>
    <message>
        <source>your newest text</source>
        <translation>你的最新文本</translation>
    </message>
</context>
<context>
    <name>GhostWriter</name>
    <message>
        <source>Suggestion: {text}. Tab accepts it.</source>
        <translation>建议：{text}。按 Tab 采纳。</translation>
    </message>
</context>
<context>
    <name>GlobalShortcut</name>
    <message>
        <source>Capture a thought</source>
        <translation>速记一个想法</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Every word of the search has to be in the instruction or key.</source>
        <translation>搜索的每个词都必须出现在说明或按键中。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>使用方法</translation>
    </message>
    <message>
        <source>Keys: {place}</source>
        <translation>按键：{place}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Search the help: what do you want to do?</source>
        <translation>搜索帮助：你想做什么？</translation>
    </message>
    <message>
        <source>Show the &amp;tour again</source>
        <translation>再看一次导览(&amp;T)</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>A gate measures it on texts it has not read. Only what passes is used.</source>
        <translation>检验会用它没读过的文本来测量它。只有通过的才会启用。</translation>
    </message>
    <message>
        <source>A number such as [12] is an entry it used: choose it to read that entry.</source>
        <translation>像 [12] 这样的数字是它用到的条目：点选即可阅读该条目。</translation>
    </message>
    <message>
        <source>Ask, and the model on this machine answers. It can look up your log.</source>
        <translation>提问，由这台电脑上的模型回答。它可以查阅你的日志。</translation>
    </message>
    <message>
        <source>Background says what is due, what waits and why. You can pause it, or do it now.</source>
        <translation>“后台”说明什么已到期、什么在等待以及原因。您可以暂停它，或立即执行。</translation>
    </message>
    <message>
        <source>Bring in what you have written</source>
        <translation>导入你写过的内容</translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>速记一个想法</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Choose Import in the menu, or drag a folder or file onto the window.</source>
        <translation>在菜单中选择“导入”，或将文件夹或文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Choose a folder for daily backups in the settings, best on another drive.</source>
        <translation>在设置中选择每日备份的文件夹，最好在另一个驱动器上。</translation>
    </message>
    <message>
        <source>Choose some text to have it said differently; you decide about every change.</source>
        <translation>选中一段文字，让它换种说法；每处更改都由你决定。</translation>
    </message>
    <message>
        <source>Ctrl+F searches the page you are on.</source>
        <translation>Ctrl+F 搜索当前页面。</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, actions, settings and keys by their words.</source>
        <translation>Ctrl+K 按字词查找页面、操作、设置和按键。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last, where that can be taken back.</source>
        <translation>Ctrl+Z 撤回你上一步的操作（如果可以撤回）。</translation>
    </message>
    <message>
        <source>Each night distant entries are brought together. In the morning the best is on Insights.</source>
        <translation>每晚把相距遥远的条目放在一起。早晨，最好的结果在“灵感”页面。</translation>
    </message>
    <message>
        <source>Endorse, correct or reject an answer: it learns from that, and you can take it back.</source>
        <translation>认可、更正或拒绝一个回答：它会从中学习，你也可以撤回。</translation>
    </message>
    <message>
        <source>Entries never change. Redacting removes the text of one for good, and says what had learnt it.</source>
        <translation>条目永不改变。抹除会永久移除条目的文本，并告诉你有哪些适配器学过它。</translation>
    </message>
    <message>
        <source>Everything is encrypted on this machine. Lock with Ctrl+L, or let it lock.</source>
        <translation>一切都在这台电脑上加密。按 Ctrl+L 锁定，或让它自动锁定。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>It learns, daydreams, checks and backs up while nobody is at the machine, and stops at a touch.</source>
        <translation>无人使用电脑时，它学习、做白日梦、检查和备份，一有触动便停止。</translation>
    </message>
    <message>
        <source>It works while the vault is locked, too: what you save joins your log at the next unlock.</source>
        <translation>保险库锁定时也可以使用：你保存的内容会在下次解锁时加入日志。</translation>
    </message>
    <message>
        <source>Keep it private, and safe</source>
        <translation>保持私密与安全</translation>
    </message>
    <message>
        <source>Keep the recovery code on paper: without it and the passphrase all is lost.</source>
        <translation>把恢复代码记在纸上保管：如果它和密码短语都丢了，一切就都找不回来了。</translation>
    </message>
    <message>
        <source>Keep what helps and dismiss the rest: it learns what interests you. Answer its questions there.</source>
        <translation>保留有用的，忽略其余的：它会学习您的兴趣。您也可以在那里回答它的问题。</translation>
    </message>
    <message>
        <source>Learning reads your own words and makes an adapter, a small part of a model.</source>
        <translation>学习会读取你自己的话，做成一个适配器，即模型的一小部分。</translation>
    </message>
    <message>
        <source>Let it learn</source>
        <translation>让它学习</translation>
    </message>
    <message>
        <source>Let it work while you are away</source>
        <translation>让它在您离开时工作</translation>
    </message>
    <message>
        <source>Nights need a vault that is open: start at login, and let locking wait for the work of the night.</source>
        <translation>夜间工作需要打开的保险库：登录时启动，并让锁定等待夜间工作完成。</translation>
    </message>
    <message>
        <source>Not every day brings something. A quiet day is better than a poor insight.</source>
        <translation>并非每天都有收获。平静的一天胜过平庸的灵感。</translation>
    </message>
    <message>
        <source>Press the keys for capture in any program, or choose Capture in the menu.</source>
        <translation>在任何程序中按下速记快捷键，或在菜单中选择“速记”。</translation>
    </message>
    <message>
        <source>Read what the night brought</source>
        <translation>阅读夜里的收获</translation>
    </message>
    <message>
        <source>Say in one sentence what it is about, or begin to write.</source>
        <translation>用一句话说明主题，或直接开始写。</translation>
    </message>
    <message>
        <source>Say which names are yours, so that others&apos; words are not taken for your own.</source>
        <translation>说明哪些名字是你的，以免把别人的话当成你的。</translation>
    </message>
    <message>
        <source>Tab takes what is suggested in grey; go on writing and it goes away.</source>
        <translation>按 Tab 采纳灰色的建议；继续写，它就会消失。</translation>
    </message>
    <message>
        <source>Write a draft</source>
        <translation>写草稿</translation>
    </message>
    <message>
        <source>Write, and save with Ctrl+Enter. Esc hides the window and keeps the text.</source>
        <translation>写好后按 Ctrl+Enter 保存。Esc 隐藏窗口并保留文本。</translation>
    </message>
    <message>
        <source>You can pause, go on later, go back to an earlier adapter, and compare two without names.</source>
        <translation>你可以暂停、稍后继续、回到较早的适配器，以及隐去名称比较两个适配器。</translation>
    </message>
    <message>
        <source>Your files are only read. What is imported twice is kept once.</source>
        <translation>你的文件只会被读取。重复导入的内容只保留一份。</translation>
    </message>
</context>
<context>
    <name>HowToRow</name>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>前往：{what}</translation>
    </message>
    <message>
        <source>In a terminal: {verbs}</source>
        <translation>在终端中：{verbs}</translation>
    </message>
</context>
<context>
    <name>Hunk</name>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Out of date: the text has changed since</source>
        <translation>已过时：文本在此之后有改动</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ 已接受</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ 已拒绝</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>A folder of Markdown files, for example an Obsidian vault. They are only read; what is imported twice is kept once.</source>
        <translation>一个 Markdown 文件的文件夹，例如 Obsidian 仓库。文件只会被读取；重复导入的内容只保留一份。</translation>
    </message>
    <message>
        <source>An import has ended</source>
        <translation>导入已结束</translation>
    </message>
    <message>
        <source>An import has failed</source>
        <translation>导入失败</translation>
    </message>
    <message>
        <source>Bring in your notes</source>
        <translation>导入你的笔记</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder of notes</source>
        <translation>选择笔记文件夹</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>有问题的文件</translation>
    </message>
    <message>
        <source>Folder of notes</source>
        <translation>笔记文件夹</translation>
    </message>
    <message>
        <source>Folder, or drop files here</source>
        <translation>文件夹，或将文件拖放到这里</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Recognise what it is</source>
        <translation>自动识别类型</translation>
    </message>
    <message>
        <source>Stopped. {said}</source>
        <translation>已停止。{said}</translation>
    </message>
    <message>
        <source>Who are you in these notes? Names, separated by commas (optional)</source>
        <translation>这些笔记里哪个是你？填写名字，用逗号分隔（可选）</translation>
    </message>
    <message>
        <source>Your names in these notes</source>
        <translation>你在这些笔记中的名字</translation>
    </message>
    <message>
        <source>{added} texts added, {skipped} already there, {failed} not read.</source>
        <translation>已添加 {added} 篇文本，{skipped} 篇原已存在，{failed} 篇未能读取。</translation>
    </message>
    <message>
        <source>{count} texts added so far…</source>
        <translation>目前已添加 {count} 篇文本…</translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message>
        <source>Looking what would come in…</source>
        <translation>正在查看会导入哪些内容…</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>将要导入的内容</translation>
    </message>
    <message>
        <source>Which of these names are yours?</source>
        <translation>这些名字中哪些是你的？</translation>
    </message>
    <message>
        <source>Written from {first} to {last}.</source>
        <translation>写于 {first} 至 {last}。</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name}（{count}）</translation>
    </message>
    <message>
        <source>{name} is me</source>
        <translation>{name} 是我</translation>
    </message>
    <message>
        <source>{origin}: {count}</source>
        <translation>{origin}：{count}</translation>
    </message>
    <message>
        <source>{source}: {added} texts would be added, {skipped} are here already, {failed} cannot be read.</source>
        <translation>{source}：将添加 {added} 篇文本，{skipped} 篇已存在，{failed} 篇无法读取。</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Insight, entry {seq}</source>
        <translation>灵感，条目 {seq}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>显示条目</translation>
    </message>
    <message>
        <source>Some of what it rests on was not written by you.</source>
        <translation>它所依据的部分内容不是您写的。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>You have answered this.</source>
        <translation>您已回答。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>rests on words of others</source>
        <translation>依据他人的文字</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>A connection</source>
        <translation>一个联系</translation>
    </message>
    <message>
        <source>A question for you</source>
        <translation>向您提问</translation>
    </message>
    <message>
        <source>A quiet day: nothing has passed the bar since {time}.</source>
        <translation>平静的一天：自 {time} 以来没有足够好的灵感。</translation>
    </message>
    <message>
        <source>Bringing entries together</source>
        <translation>正在把条目放在一起</translation>
    </message>
    <message>
        <source>Daydreams</source>
        <translation>白日梦</translation>
    </message>
    <message>
        <source>Entries drawn by chance</source>
        <translation>随机抽取的条目</translation>
    </message>
    <message>
        <source>Its time has come</source>
        <translation>时候到了</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>悬而未决</translation>
    </message>
    <message>
        <source>Letting the best compete</source>
        <translation>让最好的相互竞争</translation>
    </message>
    <message>
        <source>New insights: {count}.</source>
        <translation>新灵感：{count}。</translation>
    </message>
    <message>
        <source>Nothing new: no insight has passed the bar since the last ones.</source>
        <translation>没有新内容：自上次以来没有足够好的灵感。</translation>
    </message>
    <message>
        <source>Nothing passed the bar this time.</source>
        <translation>这次没有足够好的结果。</translation>
    </message>
    <message>
        <source>Something you could write</source>
        <translation>您可以写的内容</translation>
    </message>
    <message>
        <source>Stopped. The next run goes on with what it has found.</source>
        <translation>已停止。下次会用已找到的内容继续。</translation>
    </message>
    <message>
        <source>The most alike entries</source>
        <translation>最相似的条目</translation>
    </message>
    <message>
        <source>You have dismissed this.</source>
        <translation>你已忽略它。</translation>
    </message>
    <message>
        <source>You keep this.</source>
        <translation>你保留了它。</translation>
    </message>
    <message>
        <source>You said otherwise before</source>
        <translation>您以前说法不同</translation>
    </message>
    <message>
        <source>chosen by daydreaming</source>
        <translation>由白日梦选出的</translation>
    </message>
    <message>
        <source>drawn by chance, for comparison</source>
        <translation>为比较而随机抽取的</translation>
    </message>
    <message>
        <source>pairs so far: {count}</source>
        <translation>目前的配对：{count}</translation>
    </message>
    <message>
        <source>the most alike, for comparison</source>
        <translation>为比较而选的最相似的</translation>
    </message>
    <message>
        <source>{kept} of {judged} judged, {shown} shown</source>
        <translation>已评判 {judged} 条中的 {kept} 条，共展示 {shown} 条</translation>
    </message>
    <message>
        <source>{pairs} pairs of entries, {candidates} texts; {survivors} stood up to the filters.</source>
        <translation>{pairs} 对条目，{candidates} 段文字；{survivors} 段通过了过滤。</translation>
    </message>
    <message>
        <source>{said} Its entries were {how}.</source>
        <translation>{said}其条目是{how}。</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Daydream now</source>
        <translation>立即做白日梦(&amp;D)</translation>
    </message>
    <message>
        <source>Daydreaming has ended</source>
        <translation>白日梦已结束</translation>
    </message>
    <message>
        <source>Each night distant entries of your log are brought together, and the best of what comes of it is here in the morning, with the entries it rests on. Keep what helps and dismiss what does not: it learns from that.</source>
        <translation>每晚把您日志中相距遥远的条目放在一起，早晨这里会有其中最好的结果以及它所依据的条目。保留有用的，忽略没用的：它会从中学习。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>灵感</translation>
    </message>
    <message>
        <source>Minutes of daydreaming</source>
        <translation>白日梦的分钟数</translation>
    </message>
    <message>
        <source>No insights yet</source>
        <translation>还没有灵感</translation>
    </message>
    <message>
        <source>Show &amp;older ones</source>
        <translation>显示较早的灵感(&amp;O)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>The insight is dismissed.</source>
        <translation>灵感已忽略。</translation>
    </message>
    <message>
        <source>The insight is kept.</source>
        <translation>灵感已保留。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Your answer is entry {seq}.</source>
        <translation>您的回答是条目 {seq}。</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Do it now</source>
        <translation>立即执行</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Not done: {job}.</source>
        <translation>未完成：{job}。</translation>
    </message>
</context>
<context>
    <name>KeysControl</name>
    <message>
        <source>Press the keys… (Esc: as before, Backspace: none)</source>
        <translation>请按下按键… (Esc：恢复原样，Backspace：无)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>&amp;New recovery code…</source>
        <translation>新的恢复代码(&amp;N)…</translation>
    </message>
    <message>
        <source>Backups made before a change still open with what opened them then.</source>
        <translation>更改之前所做的备份，仍用当时的密码短语或代码打开。</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>更改密码短语(&amp;P)…</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Changing it, a few seconds…</source>
        <translation>正在更改，需要几秒…</translation>
    </message>
    <message>
        <source>If somebody may have learnt a secret and copied your files, give the vault new keys: everything is put under them, with a new passphrase and a new recovery code. The vault must be closed everywhere for that: lock, and choose &quot;New keys&quot; where the passphrase is asked for.</source>
        <translation>如果有人可能得知了你的密码短语或代码并复制了你的文件，请给保险库换上新密钥：一切都会改用新密钥，并换用新的密码短语和新的恢复代码。为此，保险库必须在各处都已关闭：先锁定，然后在要求输入密码短语的地方选择“新密钥”。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Making it, a few seconds…</source>
        <translation>正在生成，需要几秒…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新恢复代码</translation>
    </message>
    <message>
        <source>The &amp;keyring of this desktop opens the vault, too</source>
        <translation>此桌面的密钥环也能打开保险库(&amp;K)</translation>
    </message>
    <message>
        <source>The former one opens nothing here.</source>
        <translation>先前的代码在这里已无法打开任何内容。</translation>
    </message>
    <message>
        <source>The next unlock asks for the new one.</source>
        <translation>下次解锁时请输入新的密码短语。</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>密码短语已更改。</translation>
    </message>
    <message>
        <source>The present code stops working, and so does its emergency sheet. The new one is shown once.</source>
        <translation>现有代码将失效，其应急表也一样。新代码只显示一次。</translation>
    </message>
    <message>
        <source>The recovery code is changed.</source>
        <translation>恢复代码已更改。</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>恢复代码保持不变。</translation>
    </message>
    <message>
        <source>This desktop has no keyring that encrypts.</source>
        <translation>此桌面没有可加密的密钥环。</translation>
    </message>
    <message>
        <source>Turn keyring on</source>
        <translation>启用密钥环</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>正在停用…</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>正在启用…</translation>
    </message>
    <message>
        <source>Whoever can use this desktop while you are logged in can then open the vault.</source>
        <translation>这样一来，在你登录期间，能使用此桌面的人都能打开保险库。</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Adapter {name} is in use: it learnt {count} of your texts and predicts your words {gain} bits a byte better than what was in use before it.</source>
        <translation>适配器 {name} 正在使用：它学习了你的 {count} 篇文本，预测你的文字比此前使用的好 {gain} 比特/字节。</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>正在询问模型</translation>
    </message>
    <message>
        <source>Asking who wrote it</source>
        <translation>正在询问作者是谁</translation>
    </message>
    <message>
        <source>Choosing what to learn</source>
        <translation>正在选择学习内容</translation>
    </message>
    <message>
        <source>Everything anew</source>
        <translation>全部重新学习</translation>
    </message>
    <message>
        <source>Folding the adapter in</source>
        <translation>正在并入适配器</translation>
    </message>
    <message>
        <source>How much it writes like you</source>
        <translation>它写得有多像你</translation>
    </message>
    <message>
        <source>How varied it writes</source>
        <translation>它写得有多丰富</translation>
    </message>
    <message>
        <source>How well it predicts you</source>
        <translation>它预测你有多准</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>Letting the model comment</source>
        <translation>正在让模型评注</translation>
    </message>
    <message>
        <source>Letting the model write</source>
        <translation>正在让模型写作</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Making it hold under pressure</source>
        <translation>正在训练它抗压</translation>
    </message>
    <message>
        <source>Measuring on text it never saw</source>
        <translation>正在用它从未见过的文本测量</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Not measured yet: {names}.</source>
        <translation>尚未测量：{names}。</translation>
    </message>
    <message>
        <source>Nothing was changed: the new adapter did not pass the gate.</source>
        <translation>没有任何更改：新适配器未通过检验。</translation>
    </message>
    <message>
        <source>On Apple&apos;s graphics</source>
        <translation>使用 Apple 图形处理器</translation>
    </message>
    <message>
        <source>On the graphics card</source>
        <translation>使用显卡</translation>
    </message>
    <message>
        <source>On the processor</source>
        <translation>使用处理器</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>仅学习新增内容</translation>
    </message>
    <message>
        <source>The base model answers as it was downloaded; nothing has been learnt from your words yet.</source>
        <translation>基础模型按下载时的原样回答；尚未从你的文字中学到任何内容。</translation>
    </message>
    <message>
        <source>The new adapter is in use.</source>
        <translation>新适配器已投入使用。</translation>
    </message>
    <message>
        <source>The run is saved.</source>
        <translation>运行已保存。</translation>
    </message>
    <message>
        <source>Training goes on from here the next time.</source>
        <translation>下次训练将从这里继续。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Waiting for the other machines</source>
        <translation>正在等待其他机器</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>What it has by heart</source>
        <translation>它记住了什么</translation>
    </message>
    <message>
        <source>Wherever it is fastest</source>
        <translation>自动选择最快的设备</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <translation>正在写入适配器</translation>
    </message>
    <message>
        <source>You beside another author</source>
        <translation>你与另一位作者的对比</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>剩余约 {time}</translation>
    </message>
    <message>
        <source>step {step} of {of}</source>
        <translation>第 {step} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{date}, another adapter</source>
        <translation>{date}，另一个适配器</translation>
    </message>
    <message>
        <source>{name} is not used any more: it had learnt a text that was redacted since.</source>
        <translation>{name} 已停用：它学习过一篇后来被抹除的文本。</translation>
    </message>
    <message>
        <source>{number} Wh</source>
        <translation>{number} Wh</translation>
    </message>
    <message>
        <source>{number} bits a byte</source>
        <translation>{number} 比特/字节</translation>
    </message>
    <message>
        <source>{number} tokens a second</source>
        <translation>每秒 {number} 个词元</translation>
    </message>
    <message>
        <source>{tokens} tokens in {time}</source>
        <translation>{time}内 {tokens} 个词元</translation>
    </message>
    <message>
        <source>{took}, {number} watt-hours</source>
        <translation>{took}，{number} 瓦时</translation>
    </message>
</context>
<context>
    <name>LearningJob</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>A measurement has ended</source>
        <translation>测量已结束</translation>
    </message>
    <message>
        <source>Adapter {name} is in use again.</source>
        <translation>适配器 {name} 已重新启用。</translation>
    </message>
    <message>
        <source>Adapter {name} is in use now.</source>
        <translation>适配器 {name} 现已启用。</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Parts of learning</source>
        <translation>学习的各部分</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The base model answers now, without an adapter.</source>
        <translation>现在由基础模型回答，不使用适配器。</translation>
    </message>
    <message>
        <source>The paused run is given up.</source>
        <translation>已放弃暂停的运行。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>LineageGraph</name>
    <message>
        <source>Arrow keys choose an adapter; what is known of it follows</source>
        <translation>用方向键选择适配器，其信息随后显示</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>重新测量(&amp;M)</translation>
    </message>
    <message>
        <source>Add a GGUF file of your own, or drop it here</source>
        <translation>添加你自己的 GGUF 文件，或将其拖放到这里</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Fit this machine</source>
        <translation>适合这台电脑</translation>
    </message>
    <message>
        <source>Measure how fast this machine reads memory, for a second or two</source>
        <translation>用一两秒测量这台电脑读取内存的速度</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models take {size} on disk.</source>
        <translation>模型占用磁盘空间 {size}。</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>没有匹配的模型。</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Up and Down choose what is shown beside it</source>
        <translation>用上下键选择旁边显示的内容</translation>
    </message>
    <message>
        <source>Which models to list</source>
        <translation>列出哪些模型</translation>
    </message>
    <message>
        <source>no graphics card that can be used</source>
        <translation>没有可用的显卡</translation>
    </message>
    <message>
        <source>{memory} of memory, {free} free</source>
        <translation>内存 {memory}，可用 {free}</translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>闲置多少分钟后锁定</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>立即锁定 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock when nobody is &amp;here:</source>
        <translation>无人使用时锁定(&amp;H)：</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>after </source>
        <translation>闲置 </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>&amp;Best match first, when searching</source>
        <translation>搜索时最匹配的在前(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Choose dates…</source>
        <translation>选择日期(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选条件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>最新的在前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Not redacted</source>
        <translation>未抹除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Oldest first</source>
        <translation>最早的在前(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Redacted</source>
        <translation>已抹除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>作者(&amp;W)</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>筛选与排序</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Last &amp;30 days</source>
        <translation>最近 30 天(&amp;3)</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>最近 7 天(&amp;7)</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Not redacted</source>
        <translation>未抹除</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>排序(&amp;D)</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>已抹除</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>自 {first} 起</translation>
    </message>
    <message>
        <source>The app&apos;s &amp;own notes too</source>
        <translation>也包括应用自己的记录(&amp;O)</translation>
    </message>
    <message>
        <source>The app&apos;s own notes too</source>
        <translation>也包括应用自己的记录</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>今年(&amp;Y)</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>至 {last} 为止</translation>
    </message>
    <message>
        <source>W&amp;hen written</source>
        <translation>写作时间(&amp;H)</translation>
    </message>
    <message>
        <source>With &amp;attachments</source>
        <translation>有附件(&amp;A)</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{source} ({count})</source>
        <translation>{source}（{count}）</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>速记一个想法</translation>
    </message>
    <message>
        <source>Choose an entry to read it. Entries never change.</source>
        <translation>选择一个条目来阅读。条目永不改变。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Drop files or folders to import them</source>
        <translation>拖放文件或文件夹以导入</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Every word of the search has to be in the entry, and the filters hide some entries.</source>
        <translation>搜索的每个词都必须出现在条目中，而且筛选条件隐藏了一些条目。</translation>
    </message>
    <message>
        <source>Every word of the search has to be in the entry.</source>
        <translation>搜索的每个词都必须出现在条目中。</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>导入(&amp;P)…</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>导入笔记…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>Redacted for good: {count}.</source>
        <translation>已永久抹除：{count}。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search your log</source>
        <translation>搜索你的日志</translation>
    </message>
    <message>
        <source>The best {count} of {all}</source>
        <translation>{all} 个中最匹配的 {count} 个</translation>
    </message>
    <message>
        <source>There are entries, but not of this kind, source or time.</source>
        <translation>有条目，但不属于此类型、来源或时间。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What you capture, import and say is kept here, encrypted. Drop files here to import them.</source>
        <translation>你速记、导入和说过的内容都加密保存在这里。将文件拖放到这里即可导入。</translation>
    </message>
    <message>
        <source>{when}, {count}</source>
        <translation>{when}，{count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Checking the log…</source>
        <translation>正在检查日志…</translation>
    </message>
    <message>
        <source>Guardian Angel</source>
        <translation>Guardian Angel</translation>
    </message>
    <message>
        <source>Keep its files as they are. `guardian repair` and `guardian salvage` save what is whole, and a backup brings back what is not.</source>
        <translation>请让日志文件保持原样。`guardian repair` 和 `guardian salvage` 可保住完好的部分，备份可找回损坏的部分。</translation>
    </message>
    <message>
        <source>Open the digest</source>
        <translation>打开摘要</translation>
    </message>
    <message>
        <source>The log is whole: {count} entries, none changed or missing.</source>
        <translation>日志完整：{count} 个条目，无一被改动或缺失。</translation>
    </message>
    <message>
        <source>Your digest is here.</source>
        <translation>您的摘要来了。</translation>
    </message>
    <message>
        <source>Your log is damaged</source>
        <translation>你的日志已损坏</translation>
    </message>
    <message>
        <source>Your log is damaged and open for reading only. Nothing was changed.</source>
        <translation>你的日志已损坏，现以只读方式打开。没有任何内容被更改。</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Entry {seq} of your log</source>
        <translation>你日志中的条目 {seq}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source> % of the values kept</source>
        <translation> % 的数值保留</translation>
    </message>
    <message>
        <source>&amp;Weigh by the texts each learnt, not equally</source>
        <translation>按各自学过的文本加权，而非平均(&amp;W)</translation>
    </message>
    <message>
        <source>Adapters to merge</source>
        <translation>要合并的适配器</translation>
    </message>
    <message>
        <source>Add up exactly (cat)</source>
        <translation>精确相加 (cat)</translation>
    </message>
    <message>
        <source>Add up, then compress (svd)</source>
        <translation>相加后压缩 (svd)</translation>
    </message>
    <message>
        <source>Adds up what the adapters do and keeps the strongest part: small and nearly exact.</source>
        <translation>将各适配器的作用相加，保留最强的部分：体积小，且几乎精确。</translation>
    </message>
    <message>
        <source>Adds up what the adapters do exactly; the result is as large as all of them together.</source>
        <translation>将各适配器的作用精确相加；结果与所有适配器合起来一样大。</translation>
    </message>
    <message>
        <source>Average (linear)</source>
        <translation>平均 (linear)</translation>
    </message>
    <message>
        <source>Averages both sides of each layer: rougher, and only for adapters of equal rank.</source>
        <translation>对每层的两侧取平均：较粗略，且只适用于秩相同的适配器。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drops small values and those whose signs disagree: rougher, for adapters of equal rank.</source>
        <translation>舍去较小的数值和符号不一致的数值：较粗略，适用于秩相同的适配器。</translation>
    </message>
    <message>
        <source>Drops values at random and scales the rest: rougher, for adapters of equal rank.</source>
        <translation>随机舍去一些数值并放大其余数值：较粗略，适用于秩相同的适配器。</translation>
    </message>
    <message>
        <source>How to merge</source>
        <translation>合并方式</translation>
    </message>
    <message>
        <source>Keep values at random (dare)</source>
        <translation>随机保留数值 (dare)</translation>
    </message>
    <message>
        <source>Keep what they agree on (ties)</source>
        <translation>保留一致的部分 (ties)</translation>
    </message>
    <message>
        <source>Merge adapters</source>
        <translation>合并适配器</translation>
    </message>
    <message>
        <source>Merge and test</source>
        <translation>合并并测试</translation>
    </message>
    <message>
        <source>Share of the values that is kept</source>
        <translation>保留数值的比例</translation>
    </message>
    <message>
        <source>The result is tested on texts that none of them learnt, and used only if it passes.</source>
        <translation>结果会用它们都没学过的文本测试，只有通过才会启用。</translation>
    </message>
    <message>
        <source>Up and Down choose, Space ticks</source>
        <translation>用上下键选择，空格键勾选</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Entry {seq} of your log</source>
        <translation>你日志中的条目 {seq}</translation>
    </message>
    <message>
        <source>From your log:</source>
        <translation>来自你的日志：</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Tab leads to what can be done with it</source>
        <translation>按 Tab 键可查看能对它进行的操作</translation>
    </message>
    <message>
        <source>What it should have said</source>
        <translation>它本该怎么说</translation>
    </message>
    <message>
        <source>You put it right</source>
        <translation>你作了更正</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>你写道</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>你的更正</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>你的问题</translation>
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
        <translation>关于此回答</translation>
    </message>
    <message>
        <source>Entry {seq}</source>
        <translation>条目 {seq}</translation>
    </message>
    <message>
        <source>No entry of your log was used.</source>
        <translation>没有用到你日志中的条目。</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>所依据的内容</translation>
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
        <translation>关于此回答</translation>
    </message>
    <message>
        <source>Answer once more (A)</source>
        <translation>再回答一次 (A)</translation>
    </message>
    <message>
        <source>Ask it to go on (G)</source>
        <translation>让它继续 (G)</translation>
    </message>
    <message>
        <source>Compare base model and adapter</source>
        <translation>比较基础模型与适配器</translation>
    </message>
    <message>
        <source>Copy this answer (Ctrl+C)</source>
        <translation>复制此回答 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy this question (Ctrl+C)</source>
        <translation>复制此问题 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Correct: say what it should have said (C)</source>
        <translation>更正：说明它本该怎么说 (C)</translation>
    </message>
    <message>
        <source>Draft a text from it</source>
        <translation>由此写一份草稿</translation>
    </message>
    <message>
        <source>Edit and ask again, on a branch of its own (E)</source>
        <translation>编辑后另开分支再问 (E)</translation>
    </message>
    <message>
        <source>Endorse: it is as it should be (E)</source>
        <translation>认可：正该如此 (E)</translation>
    </message>
    <message>
        <source>More (M)</source>
        <translation>更多 (M)</translation>
    </message>
    <message>
        <source>Reject: it is not as it should be (R)</source>
        <translation>拒绝：不该如此 (R)</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Show in the log (L)</source>
        <translation>在日志中显示 (L)</translation>
    </message>
    <message>
        <source>Take back what you said of it</source>
        <translation>撤回你对它的评判</translation>
    </message>
    <message>
        <source>The next one (Right)</source>
        <translation>下一个 (Right)</translation>
    </message>
    <message>
        <source>The one before (Left)</source>
        <translation>上一个 (Left)</translation>
    </message>
    <message>
        <source>Three answers side by side</source>
        <translation>并排显示三个回答</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>ModelStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue, it goes on meanwhile</source>
        <translation>继续，同时在后台进行(&amp;C)</translation>
    </message>
    <message>
        <source>A small model came with the app and is ready now. A larger one writes better and takes longer. You can choose another at any time, on the page Models.</source>
        <translation>应用自带一个小模型，现在就可以使用。较大的模型写得更好，但更慢。你随时可以在“模型”页面另选一个。</translation>
    </message>
    <message>
        <source>Continue, it goes on meanwhile</source>
        <translation>继续，同时在后台进行</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>下载 {title}</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>For this machine it is the one that writes as fast as one reads.</source>
        <translation>在这台电脑上，它的写作速度能跟上阅读速度。</translation>
    </message>
    <message>
        <source>Measuring this machine, for a second or two…</source>
        <translation>正在测量这台电脑，需要一两秒…</translation>
    </message>
    <message>
        <source>Ready: {title}, {speed}.</source>
        <translation>就绪：{title}，{speed}。</translation>
    </message>
    <message>
        <source>Ready: {title}.</source>
        <translation>就绪：{title}。</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>负责回答的模型</translation>
    </message>
    <message>
        <source>These suit this machine too:</source>
        <translation>这些也适合这台电脑：</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Answers questions and follows what it is told.</source>
        <translation>会回答问题，并遵从指示。</translation>
    </message>
    <message>
        <source>Continues a text; it never learnt to answer. It takes on your way of writing well.</source>
        <translation>会续写文本，但没学过回答问题。它很擅长学到你的写法。</translation>
    </message>
    <message>
        <source>about {count} words a second</source>
        <translation>每秒约 {count} 个词</translation>
    </message>
    <message>
        <source>about {count} words a second, slower than one reads</source>
        <translation>每秒约 {count} 个词，比阅读慢</translation>
    </message>
    <message>
        <source>about {minutes} min at {speed} Mbit/s</source>
        <translation>以 {speed} Mbit/s 约需 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>fits in memory</source>
        <translation>内存放得下</translation>
    </message>
    <message>
        <source>fits on the graphics card</source>
        <translation>显卡放得下</translation>
    </message>
    <message>
        <source>fits partly on the graphics card</source>
        <translation>显卡可放下一部分</translation>
    </message>
    <message>
        <source>fits with a shorter context</source>
        <translation>缩短上下文后放得下</translation>
    </message>
    <message>
        <source>less than a minute at {speed} Mbit/s</source>
        <translation>以 {speed} Mbit/s 不到一分钟</translation>
    </message>
    <message>
        <source>not known whether it fits</source>
        <translation>不清楚是否放得下</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>{count} languages, by its makers</source>
        <translation>{count} 种语言（据开发者说明）</translation>
    </message>
    <message>
        <source>{count} words/s</source>
        <translation>{count} 词/秒</translation>
    </message>
    <message>
        <source>{count} words/s, slow</source>
        <translation>{count} 词/秒，较慢</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>A large one takes a minute.</source>
        <translation>大模型需要一分钟。</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Fetching {title}: {done} %</source>
        <translation>正在获取 {title}：{done} %</translation>
    </message>
    <message>
        <source>In use: {title}.</source>
        <translation>正在使用：{title}。</translation>
    </message>
    <message>
        <source>Its file is deleted, for every vault of this account: this cannot be undone. To get it again, {size} have to be fetched. What was learnt on it stays.</source>
        <translation>将删除它的文件，此账户的所有保险库都会受影响：此操作无法撤销。要重新获得它，需要下载 {size}。基于它学到的内容会保留。</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Measuring this machine…</source>
        <translation>正在测量这台电脑…</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>移除 {title}？</translation>
    </message>
    <message>
        <source>The app forgets it. Your file stays where it is, and can be added again.</source>
        <translation>应用不再记住它。你的文件留在原处，可以再次添加。</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{title} is here. Choose it to use it.</source>
        <translation>{title} 已就位。选择它即可使用。</translation>
    </message>
    <message>
        <source>{title} was added.</source>
        <translation>已添加 {title}。</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>已移除 {title}。</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Passphrase, for example four random words</source>
        <translation>密码短语，例如四个随机的词</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一遍</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>NightsSection</name>
    <message>
        <source>Do not &amp;work at night</source>
        <translation>夜间不工作(&amp;W)</translation>
    </message>
    <message>
        <source>Let it &amp;work at night</source>
        <translation>让它夜间工作(&amp;W)</translation>
    </message>
    <message>
        <source>So that nights happen</source>
        <translation>让夜间工作得以进行</translation>
    </message>
    <message>
        <source>Turns both of these on, or off</source>
        <translation>同时打开或关闭这两项</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤回：{what}</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>&amp;Lineage</source>
        <translation>谱系(&amp;L)</translation>
    </message>
    <message>
        <source>Here you will see what each run gained. A run reads your own words in the log, learns them into a small adapter, and tests it on texts it never saw; only what passes is used.</source>
        <translation>你将在这里看到每次运行的收获。一次运行会读取日志中你自己的话，学进一个小适配器，再用它从未见过的文本测试；只有通过的才会启用。</translation>
    </message>
    <message>
        <source>Looking at what is new in your log…</source>
        <translation>正在查看日志中的新内容…</translation>
    </message>
    <message>
        <source>Nothing has been learnt yet</source>
        <translation>还没有学过任何内容</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>证明(&amp;F)</translation>
    </message>
    <message>
        <source>To the &amp;run</source>
        <translation>前往运行(&amp;R)</translation>
    </message>
    <message>
        <source>What answers you</source>
        <translation>为你回答的是</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message numerus="yes">
        <source>%n pairs to go</source>
        <translation>
            <numerusform>还有 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>First text</source>
        <translation>第一篇文本</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>No difference (0)</source>
        <translation>没有区别 (0)</translation>
    </message>
    <message>
        <source>Press 1 for the first, 2 for the second, 0 for no difference</source>
        <translation>按 1 选第一篇，按 2 选第二篇，按 0 表示没有区别</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>第二篇文本</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Stop here; go on later</source>
        <translation>先到这里；稍后继续</translation>
    </message>
    <message>
        <source>The first (1)</source>
        <translation>第一篇 (1)</translation>
    </message>
    <message>
        <source>The first was {first}, the second {second}.</source>
        <translation>第一篇来自 {first}，第二篇来自 {second}。</translation>
    </message>
    <message>
        <source>The second (2)</source>
        <translation>第二篇 (2)</translation>
    </message>
    <message>
        <source>Two texts to choose from</source>
        <translation>供选择的两篇文本</translation>
    </message>
    <message>
        <source>Which one could be yours?</source>
        <translation>哪一篇可能是你写的？</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search the log for “{text}”</source>
        <translation>在日志中搜索“{text}”</translation>
    </message>
    <message>
        <source>Setting · {group}</source>
        <translation>设置 · {group}</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter does it · Esc goes back</source>
        <translation>上下键选择 · Enter 执行 · Esc 返回</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>用上下键选择，回车执行</translation>
    </message>
    <message>
        <source>What do you want to do? A page, an action, a setting…</source>
        <translation>你想做什么？页面、操作、设置…</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>From {least} to {most}</source>
        <translation>从 {least} 到 {most}</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens</source>
        <translation>用上下键选择，回车打开</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>&amp;Make my vault</source>
        <translation>创建我的保险库(&amp;M)</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>设定密码短语</translation>
    </message>
    <message>
        <source>I have a &amp;backup…</source>
        <translation>我有备份(&amp;B)…</translation>
    </message>
    <message>
        <source>It locks everything you write here, on this machine. Nobody can reset it for you; the next step gives you a recovery code in case you forget it.</source>
        <translation>它会锁住你在这台电脑上写的一切。没有人能替你重置；下一步会给你一个恢复代码，以防你忘记。</translation>
    </message>
    <message>
        <source>Making it, a few seconds…</source>
        <translation>正在生成，需要几秒…</translation>
    </message>
    <message>
        <source>My vault is in another &amp;folder…</source>
        <translation>我的保险库在另一个文件夹(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>PausingSection</name>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Pause for an &amp;hour</source>
        <translation>暂停一小时(&amp;H)</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>暂停到明天(&amp;T)</translation>
    </message>
</context>
<context>
    <name>PersonaPanel</name>
    <message>
        <source> entries</source>
        <translation> 个条目</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Commentary: the model comments on your newest entries, each claim naming the entry it rests on, and learns from that at low weight if the gate finds that it helps.</source>
        <translation>评注：模型评注你最新的条目，每个论断都注明所依据的条目；如果检验认为有帮助，它会以低权重从中学习。</translation>
    </message>
    <message>
        <source>Commenting</source>
        <translation>正在评注</translation>
    </message>
    <message>
        <source>Consistency: the same answers under flattery, pressure and pretended authority. It learns its own answers to plain questions; the gate decides. After a rebuild this follows by itself.</source>
        <translation>一致性：面对奉承、压力和冒充的权威，回答保持不变。它学习自己对平实问题的回答，由检验决定是否采用。重建之后会自动进行。</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>最长时间</translation>
    </message>
    <message>
        <source>How many entries to comment on</source>
        <translation>要评注多少个条目</translation>
    </message>
    <message>
        <source>It holds better, and the new adapter is in use.</source>
        <translation>它站得更稳了，新适配器已启用。</translation>
    </message>
    <message>
        <source>Let it co&amp;mment</source>
        <translation>让它评注(&amp;M)</translation>
    </message>
    <message>
        <source>Making it hold</source>
        <translation>正在让它站稳</translation>
    </message>
    <message>
        <source>Measure &amp;how it holds</source>
        <translation>测量它有多稳(&amp;H)</translation>
    </message>
    <message>
        <source>Measuring and teaching it to hold need an adapter in use; train first.</source>
        <translation>测量和训练稳定性需要有正在使用的适配器；请先训练。</translation>
    </message>
    <message>
        <source>More ways to learn</source>
        <translation>更多学习方式</translation>
    </message>
    <message>
        <source>No comment stood up to the filters; nothing was learnt.</source>
        <translation>没有评注通过过滤；什么也没有学。</translation>
    </message>
    <message>
        <source>Nothing was changed: the gate held the result back.</source>
        <translation>没有任何更改：检验未让结果通过。</translation>
    </message>
    <message>
        <source>Teach it to h&amp;old</source>
        <translation>教它站稳(&amp;O)</translation>
    </message>
    <message>
        <source>The comments did not surely help; nothing was changed.</source>
        <translation>评注不一定有帮助；没有任何更改。</translation>
    </message>
    <message>
        <source>The comments help, and the new adapter is in use.</source>
        <translation>评注有帮助，新适配器已启用。</translation>
    </message>
    <message>
        <source>This is how it holds now.</source>
        <translation>这是它目前的稳定程度。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Under pressure {flips} % of its words would be others than in its plain answers; it follows {followed} % of corrections that come with a reason.</source>
        <translation>在压力下，它有 {flips} % 的词会与平实回答时不同；对于有理由的更正，它会采纳 {followed} %。</translation>
    </message>
    <message>
        <source>{claims} claims in {written} comments on {entries} entries.</source>
        <translation>针对 {entries} 个条目的 {written} 条评注中有 {claims} 个论断。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Everything is kept on this machine, under a key that only you can open.</source>
        <translation>一切都保存在这台电脑上，用只有你能打开的密钥保护。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Nothing in your log is lost. The reference of this report is {reference}.</source>
        <translation>你日志中没有任何内容丢失。此报告的编号是 {reference}。</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>应用内部出了问题。</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>A backup counts only once it was read back and checked whole.</source>
        <translation>备份只有在读回并完整检查之后才算数。</translation>
    </message>
    <message>
        <source>A damaged log is opened for reading only, and nothing in it is changed.</source>
        <translation>损坏的日志只以只读方式打开，其中的内容一概不改。</translation>
    </message>
    <message>
        <source>A model is fetched only when you ask for it. The server then sees an address and a range of bytes, and your network address, as with any web page; nothing names you or what you write.</source>
        <translation>只有你要求时才会下载模型。这时服务器会看到一个地址、一个字节范围和你的网络地址，与访问任何网页一样；其中没有任何信息会透露你是谁或你写了什么。</translation>
    </message>
    <message>
        <source>A passphrase that can be guessed will be.</source>
        <translation>能被猜到的密码短语，终会被猜到。</translation>
    </message>
    <message>
        <source>A small model may follow what a quoted text tells it to write. It can only write.</source>
        <translation>小模型可能会照着引文中的指示去写。但它只能写。</translation>
    </message>
    <message>
        <source>An export is in clear, and lies where you put it. So does a report.</source>
        <translation>导出内容是明文，就在你存放的地方。报告也是如此。</translation>
    </message>
    <message>
        <source>Answers, drafts, learning, search and checks run here, without a network.</source>
        <translation>回答、草稿、学习、搜索和检查都在本机运行，不用网络。</translation>
    </message>
    <message>
        <source>Backups and exports keep what they held, also a text that you redact later.</source>
        <translation>备份和导出会保留当时的内容，包括你后来抹除的文本。</translation>
    </message>
    <message>
        <source>Backups go where you choose. They are encrypted before they leave the vault&apos;s folder.</source>
        <translation>备份存到你选择的地方。它们在离开保险库文件夹之前就已加密。</translation>
    </message>
    <message>
        <source>Before learning, passwords, keys, card numbers and other people&apos;s addresses are masked.</source>
        <translation>学习之前，密码、密钥、卡号和他人的地址都会被遮盖。</translation>
    </message>
    <message>
        <source>Each entry is chained to those before it: a changed, missing or reordered one is found.</source>
        <translation>每个条目都与之前的条目相链接：被更改、缺失或调换次序的条目都会被发现。</translation>
    </message>
    <message>
        <source>Each guess of the passphrase takes this machine about a second and much memory.</source>
        <translation>每猜一次密码短语，都要耗费这台电脑约一秒和大量内存。</translation>
    </message>
    <message>
        <source>Locking ends everything that holds your words or keys, and starts the app anew, empty.</source>
        <translation>锁定会结束一切持有你的文字或密钥的进程，并以空白状态重新启动应用。</translation>
    </message>
    <message>
        <source>Masking finds no names, and no passwords in plain sentences.</source>
        <translation>遮盖找不出人名，也找不出普通句子里的密码。</translation>
    </message>
    <message>
        <source>Nobody else reads it</source>
        <translation>没有别人能读到</translation>
    </message>
    <message>
        <source>Nothing changes unseen, and nothing is lost</source>
        <translation>没有暗中的更改，也不会有丢失</translation>
    </message>
    <message>
        <source>Nothing, unless you send it. There is no account and no telemetry.</source>
        <translation>没有，除非你自己发送。没有账户，也没有遥测。</translation>
    </message>
    <message>
        <source>Redacting takes a text out of every page of the log and out of what was derived from it.</source>
        <translation>抹除会把文本从日志的每一页以及由它衍生的内容中去掉。</translation>
    </message>
    <message>
        <source>Sleep, hibernation and swap keep memory; encrypt the whole disk against that.</source>
        <translation>睡眠、休眠和交换空间会保留内存内容；请加密整个磁盘来防范。</translation>
    </message>
    <message>
        <source>The keyring of this desktop holds one random secret, only if you turned it on.</source>
        <translation>此桌面的密钥环只保存一个随机密钥，而且仅在你启用它之后。</translation>
    </message>
    <message>
        <source>The processes that run models hold no key of the vault, and on Linux no network.</source>
        <translation>运行模型的进程不持有保险库的密钥，在 Linux 上也没有网络。</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>无法承诺的事</translation>
    </message>
    <message>
        <source>What is promised, and &amp;what is not</source>
        <translation>承诺了什么，没有承诺什么(&amp;W)</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>什么会离开这台电脑</translation>
    </message>
    <message>
        <source>What was saved survives a power cut, a full disk and a killed app at any moment.</source>
        <translation>已保存的内容，无论何时断电、磁盘写满或应用被强制结束，都不会丢失。</translation>
    </message>
    <message>
        <source>What you capture while the vault is locked can only be read once it is open again.</source>
        <translation>保险库锁定时速记的内容，要等保险库再次打开后才能读到。</translation>
    </message>
    <message>
        <source>Whoever controls this machine while the vault is open can read what you can read.</source>
        <translation>保险库打开时，控制这台电脑的人能读到你能读到的一切。</translation>
    </message>
    <message>
        <source>Without the passphrase, the recovery code or the keyring, if it is on, nobody reads a word.</source>
        <translation>没有密码短语、恢复代码或（已启用的）密钥环，谁也读不到一个字。</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>Answers and drafts come from it instead of {instead}. It learnt {count} of your texts. Nothing is deleted, and you can go back at any time.</source>
        <translation>回答和草稿将来自它，而不是{instead}。它学习了你的 {count} 篇文本。不会删除任何内容，你可以随时回退。</translation>
    </message>
    <message>
        <source>Answers and drafts come from the adapter that was promoted before it, or from the base model if there was none. Adapter {name} stays and can be used again.</source>
        <translation>回答和草稿将来自在它之前启用的适配器；如果没有，则来自基础模型。适配器 {name} 会保留，可以再次使用。</translation>
    </message>
    <message>
        <source>Go back to what was in use before {name}?</source>
        <translation>要回退到 {name} 之前使用的版本吗？</translation>
    </message>
    <message>
        <source>Use adapter {name} from now on?</source>
        <translation>从现在起使用适配器 {name} 吗？</translation>
    </message>
    <message>
        <source>adapter {name}</source>
        <translation>适配器 {name}</translation>
    </message>
    <message>
        <source>the base model alone</source>
        <translation>仅基础模型</translation>
    </message>
</context>
<context>
    <name>ProofOptions</name>
    <message>
        <source> characters of each</source>
        <translation> 个字符（每篇）</translation>
    </message>
    <message>
        <source> texts</source>
        <translation> 篇文本</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>A diarist of another century</source>
        <translation>另一个世纪的日记作者</translation>
    </message>
    <message>
        <source>All of these but the one over time, one after the other. It may take an hour.</source>
        <translation>除“随时间变化”之外的所有项目，依次进行。可能需要一小时。</translation>
    </message>
    <message>
        <source>Another author…</source>
        <translation>另一位作者…</translation>
    </message>
    <message>
        <source>Beside whom</source>
        <translation>与谁对照</translation>
    </message>
    <message>
        <source>Choose their folder…</source>
        <translation>选择其文件夹…</translation>
    </message>
    <message>
        <source>Everything about the adapter in use</source>
        <translation>正在使用的适配器的全部情况</translation>
    </message>
    <message>
        <source>How many texts it writes</source>
        <translation>它写多少篇文本</translation>
    </message>
    <message>
        <source>How many texts, from the oldest</source>
        <translation>从最早的起，多少篇文本</translation>
    </message>
    <message>
        <source>How much of each text</source>
        <translation>每篇文本取多少</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多少次</translation>
    </message>
    <message>
        <source>Notes of another author</source>
        <translation>另一位作者的笔记</translation>
    </message>
    <message>
        <source>Over time, text by text</source>
        <translation>随时间变化，逐篇进行</translation>
    </message>
    <message>
        <source>Predicts your newest texts, which the adapter never learnt. Some minutes.</source>
        <translation>预测适配器从未学过的你的最新文本。需要几分钟。</translation>
    </message>
    <message>
        <source>Scores each of your texts, then learns it, in a scratch adapter that is thrown away: about ten seconds a text on two cores. When stopped, it goes on from there.</source>
        <translation>在用完即弃的临时适配器中，先为你的每篇文本评分，再学习它：两个核心上每篇约十秒。停止后可从中断处继续。</translation>
    </message>
    <message>
        <source>The same, beside an adapter made of another author&apos;s texts: how much of the gain is you, and not the genre. Some minutes longer.</source>
        <translation>同上，并与用另一位作者的文本做成的适配器对照：收获中有多少来自你，而不是来自体裁。再多几分钟。</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>测量什么</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>在哪里计算</translation>
    </message>
    <message>
        <source>Whether it says passages of yours word for word, and would give away planted secrets.</source>
        <translation>它是否会逐字说出你的段落，是否会泄露植入的秘密。</translation>
    </message>
    <message>
        <source>Whether it writes as variedly as you, or always the same.</source>
        <translation>它写得像你一样多变，还是千篇一律。</translation>
    </message>
    <message>
        <source>Whether verifiers of style take what it writes for yours. It writes some dozens of texts.</source>
        <translation>文风鉴别器是否会把它写的当成你写的。它会写几十篇文本。</translation>
    </message>
    <message>
        <source>all texts</source>
        <translation>所有文本</translation>
    </message>
    <message>
        <source>as many texts as is usual</source>
        <translation>按通常的文本数量</translation>
    </message>
    <message>
        <source>whole texts</source>
        <translation>完整文本</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>所有数据</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Not everything could be measured.</source>
        <translation>未能测量全部项目。</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>打开其文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量的内容</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Answer with what was learnt from your own words</source>
        <translation>运用从你自己的话中学到的内容来回答</translation>
    </message>
    <message>
        <source>Ask, or think aloud…</source>
        <translation>提问，或说出你的想法…</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter begins a line</source>
        <translation>Enter 发送 · Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Look up entries of your log and cite them</source>
        <translation>查阅并引用你日志中的条目</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Use my &amp;adapter</source>
        <translation>使用我的适配器(&amp;A)</translation>
    </message>
    <message>
        <source>Use my &amp;log</source>
        <translation>使用我的日志(&amp;L)</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>你的问题</translation>
    </message>
</context>
<context>
    <name>QuickCapture</name>
    <message>
        <source>&amp;Incognito</source>
        <translation>无痕(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Make one</source>
        <translation>创建(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Attach a picture of the screen (Ctrl+P)</source>
        <translation>附上屏幕截图 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+O)</source>
        <translation>附加文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>速记</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc hides, and keeps the text</source>
        <translation>Ctrl+Enter 保存 · Esc 隐藏并保留文本</translation>
    </message>
    <message>
        <source>Entry {seq} was taken back; its text is here again.</source>
        <translation>条目 {seq} 已撤回；它的文本又回到了这里。</translation>
    </message>
    <message>
        <source>Locked. What you save joins your log at the next unlock.</source>
        <translation>已锁定。你保存的内容会在下次解锁时加入日志。</translation>
    </message>
    <message>
        <source>No picture of the screen was given.</source>
        <translation>没有得到屏幕截图。</translation>
    </message>
    <message>
        <source>Nothing learns from it, and no prompt is given it; search finds it.</source>
        <translation>不会从中学习，也不会把它放入提示词；但可以搜索到。</translation>
    </message>
    <message>
        <source>Saved as entry {seq}</source>
        <translation>已存为条目 {seq}</translation>
    </message>
    <message>
        <source>Saved. It joins your log at the next unlock.</source>
        <translation>已保存。下次解锁时会加入日志。</translation>
    </message>
    <message>
        <source>Take what is on the clipboard (Ctrl+Shift+V)</source>
        <translation>取用剪贴板内容 (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Text to capture</source>
        <translation>要速记的文本</translation>
    </message>
    <message>
        <source>There is no vault yet. Your text stays here until you have made one.</source>
        <translation>还没有保险库。在你创建之前，文本会留在这里。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be captured.</source>
        <translation>剪贴板上没有可以速记的内容。</translation>
    </message>
    <message>
        <source>What should not be forgotten? #tags help to find it again</source>
        <translation>有什么不该忘记？#标签 有助于日后找到它</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>屏幕</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Five characters of the recovery code above</source>
        <translation>上方恢复代码中的五个字符</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>It opens your vault if you forget the passphrase. It is shown only now. Write it on paper, or print the emergency sheet, and keep it away from this machine.</source>
        <translation>忘记密码短语时，它能打开你的保险库。它只在此刻显示。请写在纸上或打印应急表，并存放在远离这台电脑的地方。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Type two of its groups back:</source>
        <translation>请输入其中两组：</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>写下你的恢复代码</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message>
        <source>&amp;Also redact what may repeat it</source>
        <translation>同时抹除可能重复它的内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Redact for good</source>
        <translation>永久抹除(&amp;R)</translation>
    </message>
    <message>
        <source>Its text, title and attachments are removed for good. That there was an entry remains, and the chain holds. This cannot be undone.</source>
        <translation>它的文本、标题和附件将被永久移除。曾有此条目的记录仍会保留，链也保持完整。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Looking what this reaches…</source>
        <translation>正在查看影响范围…</translation>
    </message>
    <message>
        <source>Nothing else holds it: no adapter, no backup, no other entry.</source>
        <translation>没有其他内容包含它：没有适配器、备份或其他条目。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Redact entry {seq}</source>
        <translation>抹除条目 {seq}</translation>
    </message>
    <message>
        <source>Redact this entry?</source>
        <translation>抹除此条目？</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>正在抹除</translation>
    </message>
    <message>
        <source>These adapters learnt it, and the next training leaves them behind: {adapters}.</source>
        <translation>这些适配器学过它，下次训练将不再沿用它们：{adapters}。</translation>
    </message>
    <message>
        <source>These backups still hold it: {files}.</source>
        <translation>这些备份中仍有它：{files}。</translation>
    </message>
    <message>
        <source>These may repeat what it says: {entries}.</source>
        <translation>这些可能重复了它的内容：{entries}。</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log.</source>
        <translation>为什么？原因会留在日志中。</translation>
    </message>
    <message>
        <source>With it goes what rests on it: {entries}.</source>
        <translation>以它为依据的内容也会一并抹除：{entries}。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Backups (*.gabackup);;All files (*)</source>
        <translation>备份 (*.gabackup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>It is checked whole before it counts, and nothing is written over. The backup stays where it is.</source>
        <translation>备份经完整检查后才会采用，不会覆盖任何内容。备份留在原处。</translation>
    </message>
    <message>
        <source>Passphrase or recovery code of the day it was made</source>
        <translation>备份当日的密码短语或恢复代码</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The text with the suggested changes</source>
        <translation>带有修改建议的文本</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>还没有文本。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先写点什么。</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Up and Down choose what is shown beside it</source>
        <translation>用上下键选择旁边显示的内容</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Bits a byte over all runs</source>
        <translation>历次运行的比特/字节</translation>
    </message>
    <message>
        <source>Bits a byte, lower is better. Circles: your words with the adapter of a run. Triangles: with the model you started from. Squares: other people&apos;s words. Hollow: not put to use.</source>
        <translation>比特/字节，越低越好。圆形：你的话，使用某次运行的适配器。三角形：使用你起步时的模型。方形：他人的话。空心：未启用。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Others&apos; text</source>
        <translation>他人的文本</translation>
    </message>
    <message>
        <source>Over all runs</source>
        <translation>历次运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Started from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>比特/字节</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>put to use</source>
        <translation>已启用</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件的密码短语</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <translation>当前的密码短语或恢复代码</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide what was typed (Alt+V)</source>
        <translation>隐藏输入内容 (Alt+V)</translation>
    </message>
    <message>
        <source>Show (Alt+V)</source>
        <translation>显示 (Alt+V)</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>&amp;Go on with this comparison</source>
        <translation>继续此比较(&amp;G)</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>比较双方</translation>
    </message>
    <message>
        <source>Comparisons made so far</source>
        <translation>迄今所做的比较</translation>
    </message>
    <message>
        <source>Comparisons so far</source>
        <translation>迄今的比较</translation>
    </message>
    <message>
        <source>In the newest, {one} was chosen in {wins} of {decided} pairs: {low} to {high} % with 90 % certainty.</source>
        <translation>在最近一次比较中，{decided} 对里有 {wins} 对选了 {one}：{low} 至 {high} %，置信度 90 %。</translation>
    </message>
    <message>
        <source>Nothing of the newest comparison is decided yet.</source>
        <translation>最近一次比较还没有作出任何选择。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} 与 {other}</translation>
    </message>
    <message>
        <source>{said} Chance could have given that (p = {p}); more pairs tell more.</source>
        <translation>{said} 这可能出于偶然 (p = {p})；更多的对比能说明更多。</translation>
    </message>
    <message>
        <source>{said} That is more than chance would give (p = {p}).</source>
        <translation>{said} 这超出了偶然的范围 (p = {p})。</translation>
    </message>
    <message>
        <source>{wins} to {losses}</source>
        <translation>{wins} 比 {losses}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Back to the default: {value}</source>
        <translation>恢复默认值：{value}</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>The vault is locked then. What you have typed and not sent is kept.</source>
        <translation>之后保险库会锁定。你已输入但未发送的内容会保留。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>{description} It counts from the next start or unlock on.</source>
        <translation>{description} 从下次启动或解锁起生效。</translation>
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
        <translation>保留的适配器</translation>
    </message>
    <message>
        <source>After each rebuild, teach the adapter to answer alike under flattery, pressure and pretended authority.</source>
        <translation>每次重建之后，教适配器在奉承、压力和冒充的权威面前保持相同的回答。</translation>
    </message>
    <message>
        <source>Answer with the fused model</source>
        <translation>用融合模型回答</translation>
    </message>
    <message>
        <source>Answer with the fused model, which is faster, where `guardian adapters fuse` made one of the adapter in use.</source>
        <translation>如果 `guardian adapters fuse` 已为正在使用的适配器生成融合模型，就用它来回答，速度更快。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>速记</translation>
    </message>
    <message>
        <source>Catch up by day</source>
        <translation>白天补做</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Comment again</source>
        <translation>重新评论</translation>
    </message>
    <message>
        <source>Compare with chance</source>
        <translation>与随机比较</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Daydream</source>
        <translation>白日梦</translation>
    </message>
    <message>
        <source>Daydream with the largest model that is here and fits, or with the one that answers by day.</source>
        <translation>用本机上放得下的最大模型做白日梦，或用白天回答的那个模型。</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Each night bring distant entries of your log together, and show the best of what comes of it in the morning.</source>
        <translation>每晚把您日志中相距遥远的条目放在一起，并在早晨展示其中最好的结果。</translation>
    </message>
    <message>
        <source>Energy for daydreaming</source>
        <translation>白日梦的能量</translation>
    </message>
    <message>
        <source>Energy for one run</source>
        <translation>单次运行的能耗</translation>
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
        <translation>每日备份的文件夹</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Free the model&apos;s memory</source>
        <translation>释放模型占用的内存</translation>
    </message>
    <message>
        <source>From when on it learns, daydreams, checks and backs up, as soon as nobody is at the machine.</source>
        <translation>从何时起，只要电脑前没有人，就开始学习、做白日梦、检查和备份。</translation>
    </message>
    <message>
        <source>Ghost text</source>
        <translation>幽灵文本</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>How full the battery must be for learning, in percent, plugged in or not; 0 means never mind.</source>
        <translation>电池电量达到多少百分比才学习，不论是否接通电源；0 表示不限。</translation>
    </message>
    <message>
        <source>How many insights a day you are shown at most.</source>
        <translation>每天最多向您展示多少条灵感。</translation>
    </message>
    <message>
        <source>How many layers of the model are put on a graphics card; -1 means as many as fit, 0 none.</source>
        <translation>将模型的多少层放到显卡上；-1 表示能放多少放多少，0 表示不放。</translation>
    </message>
    <message>
        <source>How many minutes one night may daydream.</source>
        <translation>每晚最多做多少分钟白日梦。</translation>
    </message>
    <message>
        <source>How many minutes one night may learn.</source>
        <translation>每晚最多学习多少分钟。</translation>
    </message>
    <message>
        <source>How many tokens the model reads at once, at most as many as it learnt to; more take more memory.</source>
        <translation>模型一次读取多少词元，最多为它训练时的数量；越多占用内存越多。</translation>
    </message>
    <message>
        <source>Insights a day</source>
        <translation>每天的灵感</translation>
    </message>
    <message>
        <source>Keys for capture</source>
        <translation>速记快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>显卡上的层数</translation>
    </message>
    <message>
        <source>Learn also while the machine runs on its battery; otherwise a run waits until it is plugged in.</source>
        <translation>使用电池供电时也学习；否则运行会等到接通电源。</translation>
    </message>
    <message>
        <source>Learn each night</source>
        <translation>每晚学习</translation>
    </message>
    <message>
        <source>Learn each night from what is new in your log; the gate decides whether the result is used.</source>
        <translation>每晚从您日志中的新内容学习；由关卡决定是否采用结果。</translation>
    </message>
    <message>
        <source>Learn nothing until this is off again; a run that goes on is saved and waits.</source>
        <translation>在关闭此项之前不学习；正在进行的运行会保存并等待。</translation>
    </message>
    <message>
        <source>Learn on battery</source>
        <translation>用电池时也学习</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learning pauses while less memory than this is free for other programs.</source>
        <translation>留给其他程序的可用内存低于此值时，学习会暂停。</translation>
    </message>
    <message>
        <source>Learning pauses while less room than this is free on the disk of the vault.</source>
        <translation>保险库所在磁盘的可用空间低于此值时，学习会暂停。</translation>
    </message>
    <message>
        <source>Learning waits while other programs take more than this share of the processors; 100 means never, because everything else goes before learning anyway.</source>
        <translation>其他程序占用处理器超过此比例时，学习会等待；100 表示从不等待，因为其他程序本来就优先于学习。</translation>
    </message>
    <message>
        <source>Least charge for learning</source>
        <translation>学习所需的最低电量</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>让其他程序优先</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lock after the night&apos;s work</source>
        <translation>夜间工作后锁定</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>无人使用时锁定</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Memory left to others</source>
        <translation>留给其他程序的内存</translation>
    </message>
    <message>
        <source>Minutes without a question after which the model gives its memory back; 0 means never.</source>
        <translation>多少分钟没有提问后，模型释放内存；0 表示从不。</translation>
    </message>
    <message>
        <source>Minutes without keyboard and mouse after which work in the background begins; it stops at the first touch. 0 means that it never waits.</source>
        <translation>键盘和鼠标静止多少分钟后开始后台工作；一有操作就停止。0 表示从不等待。</translation>
    </message>
    <message>
        <source>Minutes without use after which the vault locks itself; 0 means never.</source>
        <translation>多少分钟未使用后，保险库自动锁定；0 表示从不。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model for the night</source>
        <translation>夜间模型</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Now and then show, unmarked until you have judged it, what came of entries drawn by chance or of the most alike: only so it can be said whether daydreaming is worth anything.</source>
        <translation>不时展示随机抽取或最相似的条目所产生的结果，在您评判之前不作标记：只有这样才能知道白日梦是否有价值。</translation>
    </message>
    <message>
        <source>Of how many of the newest adapters the weights are kept; those in use or needed stay in any case.</source>
        <translation>保留最新多少个适配器的权重；正在使用或需要的始终保留。</translation>
    </message>
    <message>
        <source>Once a week let the model comment older entries with what is known now; what does not help is not learnt.</source>
        <translation>每周让模型用现在所知评论较早的条目一次；没有帮助的不会学习。</translation>
    </message>
    <message>
        <source>Pause learning</source>
        <translation>暂停学习</translation>
    </message>
    <message>
        <source>Pause learning when hot</source>
        <translation>过热时暂停学习</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>安静时段开始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>安静时段结束</translation>
    </message>
    <message>
        <source>Room left on the disk</source>
        <translation>磁盘保留空间</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start with your session, in the background, so that captures are at hand and nights are used.</source>
        <translation>随你的会话在后台启动，以便随时速记，并利用夜间时间。</translation>
    </message>
    <message>
        <source>Teach it to stay firm</source>
        <translation>教它保持坚定</translation>
    </message>
    <message>
        <source>Tell by the notifications of the system what has ended; while locked they never say anything of your words.</source>
        <translation>用系统通知告知哪些事已结束；锁定时通知绝不透露你写的内容。</translation>
    </message>
    <message>
        <source>The base model that answers, drafts and learns.</source>
        <translation>用于回答、起草和学习的基础模型。</translation>
    </message>
    <message>
        <source>The colours of the window: as the system has them, light, dark, or with high contrast.</source>
        <translation>窗口的颜色：跟随系统、浅色、深色或高对比度。</translation>
    </message>
    <message>
        <source>The energy one night of daydreaming may take, in watt-hours, where the machine tells it; 0 means without limit.</source>
        <translation>一晚白日梦可消耗的能量（瓦时），前提是电脑能报告；0 表示不限。</translation>
    </message>
    <message>
        <source>The energy one run may take, in watt-hours, where the machine tells it; 0 means without limit.</source>
        <translation>单次运行可消耗的能量，以瓦时计，前提是这台电脑能提供读数；0 表示不限。</translation>
    </message>
    <message>
        <source>The folder that daily backups go to, best on another drive; empty means that none are made.</source>
        <translation>存放每日备份的文件夹，最好在另一个驱动器上；留空表示不备份。</translation>
    </message>
    <message>
        <source>The keys that open the capture window from every program; empty means none.</source>
        <translation>在任何程序中打开速记窗口的按键；留空表示没有。</translation>
    </message>
    <message>
        <source>The language of the window; system means that of the system where there is a translation.</source>
        <translation>窗口的语言；“系统”表示有译文时使用系统的语言。</translation>
    </message>
    <message>
        <source>The largest that fits</source>
        <translation>放得下的最大模型</translation>
    </message>
    <message>
        <source>The same as by day</source>
        <translation>与白天相同</translation>
    </message>
    <message>
        <source>The size of all text in the window, in percent of the size that the system gives.</source>
        <translation>窗口中所有文字的大小，为系统文字大小的百分比。</translation>
    </message>
    <message>
        <source>The temperature of processor or graphics card above which learning pauses to cool down; 0 means never.</source>
        <translation>处理器或显卡高于此温度时，学习会暂停以降温；0 表示从不。</translation>
    </message>
    <message>
        <source>Time for daydreaming</source>
        <translation>白日梦的时间</translation>
    </message>
    <message>
        <source>Time for learning</source>
        <translation>学习的时间</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>摘要时间</translation>
    </message>
    <message>
        <source>Tokens read at once</source>
        <translation>一次读取的词元数</translation>
    </message>
    <message>
        <source>Until when the quiet hours last.</source>
        <translation>安静时段持续到何时。</translation>
    </message>
    <message>
        <source>Wait until nobody is here</source>
        <translation>等到无人时</translation>
    </message>
    <message>
        <source>Wh</source>
        <translation>Wh</translation>
    </message>
    <message>
        <source>What a night has missed is done by day, while nobody is at the machine.</source>
        <translation>夜里没做完的，白天电脑前没有人时补做。</translation>
    </message>
    <message>
        <source>When the insights of the night are brought to you, once a day.</source>
        <translation>每天何时把夜里的灵感带给您，一天一次。</translation>
    </message>
    <message>
        <source>While work of the night is due, the vault is not locked by idle time or with the screen, but right after it, and before the machine sleeps. The keys stay in memory for so long; without this, nights need a vault that does not lock.</source>
        <translation>夜间工作到期期间，保险库不会因空闲或锁屏而锁定，而是在工作结束后立即锁定，并在电脑睡眠前锁定。密钥会在内存中保留这么久；否则夜间工作需要不自动锁定的保险库。</translation>
    </message>
    <message>
        <source>While you write, show after a pause how your text may go on; Tab takes it, and any other key goes on writing.</source>
        <translation>写作停顿时，显示文本可能的后续；按 Tab 采纳，按其他任何键则继续写作。</translation>
    </message>
    <message>
        <source>Work beside a full screen</source>
        <translation>全屏时也工作</translation>
    </message>
    <message>
        <source>Work during meetings</source>
        <translation>会议期间也工作</translation>
    </message>
    <message>
        <source>Work in the background also while a film, a game or a presentation fills the screen.</source>
        <translation>当电影、游戏或演示占满屏幕时，也在后台工作。</translation>
    </message>
    <message>
        <source>Work in the background also while there is a meeting in a calendar you imported.</source>
        <translation>当您导入的日历中有会议时，也在后台工作。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>adapters</source>
        <translation>个适配器</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>能放多少放多少</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>never mind</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>不限</translation>
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
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Up and Down show another group</source>
        <translation>用上下键显示其他分组</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word of the search has to be in the setting.</source>
        <translation>搜索的每个词都必须出现在设置中。</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Only &amp;changed</source>
        <translation>仅已更改的(&amp;C)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}：{value}</translation>
    </message>
    <message>
        <source>{title}: {value}, from the next start or unlock on</source>
        <translation>{title}：{value}，从下次启动或解锁起生效</translation>
    </message>
</context>
<context>
    <name>SheetButtons</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;emergency sheet…</source>
        <translation>保存应急表(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the emergency sheet</source>
        <translation>保存应急表</translation>
    </message>
    <message>
        <source>Saved. Print it, and then delete the file.</source>
        <translation>已保存。请打印，然后删除该文件。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Whoever has the sheet and your files can read everything you wrote.</source>
        <translation>拿到应急表和你的文件的人可以读到你写的一切。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Accept the change</source>
        <translation>接受更改</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Ask an answer that was cut to go on</source>
        <translation>让中断的回答继续</translation>
    </message>
    <message>
        <source>Ask how the text goes on</source>
        <translation>让它续写文本</translation>
    </message>
    <message>
        <source>Attach a picture of the screen</source>
        <translation>附上屏幕截图</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>Begin a document</source>
        <translation>新建文档</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Capture a thought</source>
        <translation>速记一个想法</translation>
    </message>
    <message>
        <source>Capture window</source>
        <translation>速记窗口</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Choose a range of time</source>
        <translation>选择时间范围</translation>
    </message>
    <message>
        <source>Choose in a blind comparison</source>
        <translation>在盲测比较中选择</translation>
    </message>
    <message>
        <source>Compare base model and adapter</source>
        <translation>比较基础模型与适配器</translation>
    </message>
    <message>
        <source>Copy the text of the entry</source>
        <translation>复制条目文本</translation>
    </message>
    <message>
        <source>Copy what is selected, or the whole message</source>
        <translation>复制所选内容或整条消息</translation>
    </message>
    <message>
        <source>Correct an answer</source>
        <translation>更正回答</translation>
    </message>
    <message>
        <source>Dismiss an insight</source>
        <translation>忽略灵感</translation>
    </message>
    <message>
        <source>Dismiss ghost text, stop, or go back to the text</source>
        <translation>取消幽灵文本、停止或回到文本</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft a text from an answer</source>
        <translation>由回答写一份草稿</translation>
    </message>
    <message>
        <source>Draft a text from one sentence</source>
        <translation>由一句话写一份草稿</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束搜索</translation>
    </message>
    <message>
        <source>Endorse an answer, or edit a question</source>
        <translation>认可回答，或编辑问题</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处通用</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>导出文档</translation>
    </message>
    <message>
        <source>Find a page, an action or a setting by its words</source>
        <translation>按字词查找页面、操作或设置</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>在文本中查找和替换</translation>
    </message>
    <message>
        <source>Follow the lineage of adapters</source>
        <translation>查看适配器的谱系</translation>
    </message>
    <message>
        <source>Go from message to message</source>
        <translation>在消息之间移动</translation>
    </message>
    <message>
        <source>Go into the text of a message, to select in it</source>
        <translation>进入消息文本以便选取</translation>
    </message>
    <message>
        <source>Go to the first setting found</source>
        <translation>前往找到的第一项设置</translation>
    </message>
    <message>
        <source>Go to the last message, and back to the field</source>
        <translation>前往最后一条消息，再回到输入框</translation>
    </message>
    <message>
        <source>Go to the next or previous control</source>
        <translation>前往下一个或上一个控件</translation>
    </message>
    <message>
        <source>Go to the next or previous entry</source>
        <translation>前往下一个或上一个条目</translation>
    </message>
    <message>
        <source>Go to the next or previous insight</source>
        <translation>转到下一条或上一条灵感</translation>
    </message>
    <message>
        <source>Go to the next or the previous change of a suggestion</source>
        <translation>前往建议的下一处或上一处更改</translation>
    </message>
    <message>
        <source>Go to what stands in the place of a message</source>
        <translation>前往同一位置的其他版本消息</translation>
    </message>
    <message>
        <source>Have a question answered once more</source>
        <translation>重新回答问题</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide the window and keep the text</source>
        <translation>隐藏窗口并保留文本</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>灵感</translation>
    </message>
    <message>
        <source>Keep an insight</source>
        <translation>保留灵感</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Lists and fields</source>
        <translation>列表与输入框</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>锁定保险库</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Move between rows and pages</source>
        <translation>在行与页面之间移动</translation>
    </message>
    <message>
        <source>On a message of the chat</source>
        <translation>在对话消息上</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>阅读条目</translation>
    </message>
    <message>
        <source>Redact the entry</source>
        <translation>抹除条目</translation>
    </message>
    <message>
        <source>Reject an answer</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>Reject the change</source>
        <translation>拒绝更改</translation>
    </message>
    <message>
        <source>Save a correction, or ask an edited question</source>
        <translation>保存更正，或提出编辑后的问题</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>保存速记</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>搜索文档</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Search the log, from the list</source>
        <translation>从列表中搜索日志</translation>
    </message>
    <message>
        <source>Search the models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show a message in the log</source>
        <translation>在日志中显示消息</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>显示灵感</translation>
    </message>
    <message>
        <source>Show or hide the documents</source>
        <translation>显示或隐藏文档</translation>
    </message>
    <message>
        <source>Show or hide the list of conversations</source>
        <translation>显示或隐藏对话列表</translation>
    </message>
    <message>
        <source>Show or hide the suggestions</source>
        <translation>显示或隐藏建议</translation>
    </message>
    <message>
        <source>Show or hide the versions</source>
        <translation>显示或隐藏版本</translation>
    </message>
    <message>
        <source>Show the chat</source>
        <translation>显示对话</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>显示草稿</translation>
    </message>
    <message>
        <source>Show the first entry that an answer rests on; other numbers show the others</source>
        <translation>显示回答所依据的第一个条目；其他数字显示其余条目</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Show the next tab</source>
        <translation>显示下一个标签页</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>显示设置</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>显示上一个标签页</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Show three answers side by side</source>
        <translation>并排显示三个回答</translation>
    </message>
    <message>
        <source>Show what an answer rests on</source>
        <translation>显示回答所依据的内容</translation>
    </message>
    <message>
        <source>Show what else can be done with an answer</source>
        <translation>显示对回答的其他操作</translation>
    </message>
    <message>
        <source>Show what is done by itself</source>
        <translation>显示自动执行的任务</translation>
    </message>
    <message>
        <source>Show what is stored, and who may read it</source>
        <translation>显示存储了什么以及谁可以读取</translation>
    </message>
    <message>
        <source>Show what was learnt</source>
        <translation>显示学到了什么</translation>
    </message>
    <message>
        <source>Show what was typed into a passphrase field</source>
        <translation>显示密码短语框中输入的内容</translation>
    </message>
    <message>
        <source>Stop the answer, or close what is open</source>
        <translation>停止回答，或关闭已打开的内容</translation>
    </message>
    <message>
        <source>Take back what you did last, outside a text</source>
        <translation>撤回上一步操作（文本之外）</translation>
    </message>
    <message>
        <source>Take back what you said of an answer</source>
        <translation>撤回你对回答的评判</translation>
    </message>
    <message>
        <source>Take back what you said of an insight</source>
        <translation>撤回对灵感的评判</translation>
    </message>
    <message>
        <source>Take one word of the ghost text</source>
        <translation>采纳幽灵文本的一个词</translation>
    </message>
    <message>
        <source>Take the ghost text</source>
        <translation>采纳幽灵文本</translation>
    </message>
    <message>
        <source>Take what is on the clipboard</source>
        <translation>取用剪贴板内容</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Entry {seq}</source>
        <translation>条目 {seq}</translation>
    </message>
    <message>
        <source>Its text was redacted.</source>
        <translation>其文字已被抹除。</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>在日志中显示</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>A run over {texts} texts, begun {when}, is paused.</source>
        <translation>一次针对 {texts} 篇文本的运行已暂停，开始于 {when}。</translation>
    </message>
    <message>
        <source>Another window or command is learning now. This page follows when it has ended.</source>
        <translation>另一个窗口或命令正在学习。它结束后，此页面会随之更新。</translation>
    </message>
    <message>
        <source>It would wait for now: {reason}. It goes on by itself.</source>
        <translation>目前会等待：{reason}。之后会自动继续。</translation>
    </message>
    <message>
        <source>The next run learns all {learn} texts anew and is tested on your newest {held_out}.</source>
        <translation>下次运行将重新学习全部 {learn} 篇文本，并用你最新的 {held_out} 篇进行测试。</translation>
    </message>
    <message>
        <source>The next run learns {learn} texts that are new and is tested on your newest {held_out}.</source>
        <translation>下次运行将学习 {learn} 篇新文本，并用你最新的 {held_out} 篇进行测试。</translation>
    </message>
    <message>
        <source>There are {texts} texts of your own in the log; {needed} are needed. Write, capture or import some: your words stay on this machine.</source>
        <translation>日志中有 {texts} 篇你自己的文本；需要 {needed} 篇。请撰写、速记或导入一些：你的文字只留在这台机器上。</translation>
    </message>
</context>
<context>
    <name>StatisticsCard</name>
    <message>
        <source>90 % interval</source>
        <translation>90% 区间</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Is it better than chance?</source>
        <translation>它比随机更好吗？</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept, by how the entries were chosen</source>
        <translation>按条目选择方式统计的保留率</translation>
    </message>
    <message>
        <source>Now and then an insight is shown whose entries were drawn by chance or are the most alike. Which ones is said only after you have judged them.</source>
        <translation>不时会展示一条其条目为随机抽取或最相似的灵感。只有在您评判之后才会说明是哪些。</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>评判</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A base model and an adapter in one file; it can be made again.</source>
        <translation>合为一个文件的基础模型与适配器；可以重新生成。</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Base models</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Colours, language and keys, which the window needs while it is locked.</source>
        <translation>颜色、语言和按键，窗口在锁定时需要用到。</translation>
    </message>
    <message>
        <source>Conversations in progress</source>
        <translation>进行中的对话</translation>
    </message>
    <message>
        <source>Copies of the log from before an update changed its format.</source>
        <translation>日志的副本，来自更新改变其格式之前。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Empty room that is given back when the disk is full, so that nothing is lost.</source>
        <translation>预留的空白空间，磁盘写满时会释放，以免丢失内容。</translation>
    </message>
    <message>
        <source>Everything you wrote, asked, imported and were answered, in one database.</source>
        <translation>你写过、问过、导入过以及得到的回答，都在一个数据库中。</translation>
    </message>
    <message>
        <source>Files that belong to entries.</source>
        <translation>属于条目的文件。</translation>
    </message>
    <message>
        <source>Former logs</source>
        <translation>旧日志</translation>
    </message>
    <message>
        <source>Fused models</source>
        <translation>融合模型</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Key slots</source>
        <translation>密钥槽</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>窗口位置</translation>
    </message>
    <message>
        <source>Public files that were fetched or came with the app. Nothing of yours is in them.</source>
        <translation>下载的或应用自带的公开文件。其中没有你的任何内容。</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预留空间</translation>
    </message>
    <message>
        <source>Settings before unlocking</source>
        <translation>解锁前的设置</translation>
    </message>
    <message>
        <source>The whole vault in files of its own. They open with the secrets of their day.</source>
        <translation>整个保险库，存为独立的文件。用备份当日的密码短语或代码打开。</translation>
    </message>
    <message>
        <source>The wrapped master key. Without a passphrase or code it opens nothing.</source>
        <translation>经过封装的主密钥。没有密码短语或代码，它什么也打不开。</translation>
    </message>
    <message>
        <source>What the model has read of recent conversations; it can be made again.</source>
        <translation>模型读过的近期对话内容；可以重新生成。</translation>
    </message>
    <message>
        <source>What was captured while the vault was locked and waits for the next unlock.</source>
        <translation>保险库锁定时速记的内容，等待下次解锁。</translation>
    </message>
    <message>
        <source>What was learnt from your words, and saved runs.</source>
        <translation>从你的话中学到的内容，以及已保存的运行。</translation>
    </message>
    <message>
        <source>What went wrong inside the app, without any content.</source>
        <translation>应用内部出过的问题，不含任何内容。</translation>
    </message>
    <message>
        <source>Where the window was and which page it showed.</source>
        <translation>窗口原来的位置和显示的页面。</translation>
    </message>
    <message>
        <source>as the system allows</source>
        <translation>由系统权限决定</translation>
    </message>
    <message>
        <source>every account</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>passphrase or code</source>
        <translation>密码短语或代码</translation>
    </message>
    <message>
        <source>passphrase, code or keyring</source>
        <translation>密码短语、代码或密钥环</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>你的账户</translation>
    </message>
    <message>
        <source>your group</source>
        <translation>你的用户组</translation>
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
        <translation>文件可访问者</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Open i&amp;ts folder</source>
        <translation>打开其文件夹(&amp;T)</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>This desktop opened no window for the folder.</source>
        <translation>此桌面没有为该文件夹打开窗口。</translation>
    </message>
    <message>
        <source>Up and Down choose what is explained below</source>
        <translation>用上下键选择下方说明的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>存储的内容</translation>
    </message>
    <message>
        <source>What is stored, and who can read it</source>
        <translation>存储了什么，谁可以读取</translation>
    </message>
    <message>
        <source>{size} in all, on this machine only. {free} are free on the disk of the vault.</source>
        <translation>共 {size}，仅在这台电脑上。保险库所在磁盘可用 {free}。</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>还不够</translation>
    </message>
    <message>
        <source>Several unrelated words are strong and easy to remember.</source>
        <translation>几个互不相关的词既牢固又好记。</translation>
    </message>
    <message>
        <source>Strength: nothing typed</source>
        <translation>强度：未输入</translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation>强度：{word}</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>很弱</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 条待定</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept (Ctrl+Enter)</source>
        <translation>接受(&amp;A) (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Back to the text (Esc)</source>
        <translation>回到文本(&amp;B) (Esc)</translation>
    </message>
    <message>
        <source>&amp;Fix mistakes</source>
        <translation>修正错误(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>从这里续写(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reject (Ctrl+Backspace)</source>
        <translation>拒绝(&amp;R) (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>&amp;Shorter</source>
        <translation>更短(&amp;S)</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>全部接受(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;learer</source>
        <translation>更清楚(&amp;L)</translation>
    </message>
    <message>
        <source>Change {number} of {count}</source>
        <translation>更改 {number} / {count}</translation>
    </message>
    <message>
        <source>In &amp;my voice</source>
        <translation>用我的语气(&amp;M)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>下一处更改 (F8)</translation>
    </message>
    <message>
        <source>Nothing changes until you accept it. Select a passage, or leave the whole text.</source>
        <translation>在你接受之前，什么都不会改变。选中一段，或保持整篇文本。</translation>
    </message>
    <message>
        <source>Or say what should change</source>
        <translation>或说明要改什么</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>上一处更改 (Shift+F8)</translation>
    </message>
    <message>
        <source>Re&amp;ject all</source>
        <translation>全部拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;uggest</source>
        <translation>给出建议(&amp;U)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>要改什么</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写…</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>the vault has locked itself because it was not used</source>
        <translation>保险库因无人使用已自动锁定</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>A model on this machine answers. It can look up your log, and says which entries it used. Endorse, correct or reject what it says: that is kept with it.</source>
        <translation>由这台电脑上的模型回答。它可以查阅你的日志，并说明用了哪些条目。你可以认可、更正或拒绝它说的话：评判会与它一并保存。</translation>
    </message>
    <message>
        <source>A text up to 100,000 characters can be dropped here.</source>
        <translation>可以将不超过 100,000 个字符的文本拖放到这里。</translation>
    </message>
    <message>
        <source>An answer is coming.</source>
        <translation>正在生成回答。</translation>
    </message>
    <message>
        <source>Escape stops it; what has come is kept.</source>
        <translation>按 Esc 停止；已生成的内容会保留。</translation>
    </message>
    <message>
        <source>Go on.</source>
        <translation>继续。</translation>
    </message>
    <message>
        <source>Import it into your log instead; a question can then be about it.</source>
        <translation>请改为导入日志；之后就可以针对它提问。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>This text is too long for a question.</source>
        <translation>这段文本太长，不能作为问题。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>你在想什么？</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写…</translation>
    </message>
    <message>
        <source>{name} is no short text file.</source>
        <translation>{name} 不是简短的文本文件。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Ask, and draft</source>
        <translation>提问与起草</translation>
    </message>
    <message>
        <source>At night it brings distant entries together; the best is on Insights in the morning. Background says what is done by itself, and why something waits.</source>
        <translation>夜里它把相距遥远的条目放在一起；早晨最好的结果在“灵感”页面。“后台”说明自动做了什么，以及为什么有任务在等待。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Catch a thought at once</source>
        <translation>随时记下想法</translation>
    </message>
    <message>
        <source>Chat answers from your log and says where from. Draft writes with you: a suggestion stands in grey, and Tab takes it. Endorse, correct or reject what the model says: that teaches it.</source>
        <translation>“对话”根据你的日志回答，并说明出处。“草稿”与你一起写：建议显示为灰色，按 Tab 采纳。认可、更正或拒绝模型说的话：它会从中学习。</translation>
    </message>
    <message>
        <source>Choose a page here, with Ctrl and a number, or with the arrow keys. F1 lists every key there is.</source>
        <translation>在这里选择页面，可用 Ctrl 加数字键或方向键。F1 列出所有按键。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Space opens a small window over whatever you do, Ctrl+Shift+N in this one. What you write is kept, also while the vault is locked. The settings change the keys.</source>
        <translation>无论你在做什么，Ctrl+Alt+Space 都会打开一个小窗口，在本窗口中则按 Ctrl+Shift+N。你写的内容会保留，保险库锁定时也一样。按键可在设置中更改。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Everything has its page</source>
        <translation>一切都有自己的页面</translation>
    </message>
    <message>
        <source>Everything you wrote, asked and brought in, by day, with a search. Nothing in it changes unseen.</source>
        <translation>你写过、问过和导入过的一切，按日期排列，可以搜索。其中没有暗中的更改。</translation>
    </message>
    <message>
        <source>Learning shows what the model took from your words, as a curve. Each step is proved before it counts, and can be taken back.</source>
        <translation>“学习”以曲线显示模型从你的话中学到了什么。每一步都要经过证明才算数，也可以撤回。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Privacy says what is stored, where, and who can read it; backups and keys are there too. Ctrl+L locks at once.</source>
        <translation>“隐私”说明存储了什么、存在哪里、谁可以读取；备份和密钥也在那里。Ctrl+L 立即锁定。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>看它学习</translation>
    </message>
    <message>
        <source>While you are away</source>
        <translation>当您离开时</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation>你的日志</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation>只属于你</translation>
    </message>
    <message>
        <source>{number} OF {all}</source>
        <translation>{number} / {all}</translation>
    </message>
</context>
<context>
    <name>TourStep</name>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>跳过导览(&amp;S)</translation>
    </message>
    <message>
        <source>Show me &amp;around</source>
        <translation>带我看看(&amp;A)</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>就这些</translation>
    </message>
    <message>
        <source>Your vault is ready. A tour of two minutes shows where things are; the page Help shows it again at any time.</source>
        <translation>你的保险库已准备好。两分钟的导览会告诉你各项内容在哪里；随时可以在“帮助”页面再看一次。</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>放弃(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation>继续运行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Train now</source>
        <translation>立即训练(&amp;T)</translation>
    </message>
    <message>
        <source>A training run has ended</source>
        <translation>训练运行已结束</translation>
    </message>
    <message>
        <source>A training run has failed</source>
        <translation>训练运行失败</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>End the run here: what was learnt so far is tested, and used if it passes</source>
        <translation>在此结束运行：测试目前学到的内容，通过则启用</translation>
    </message>
    <message>
        <source>Ending the run…</source>
        <translation>正在结束运行…</translation>
    </message>
    <message>
        <source>Give up the paused run?</source>
        <translation>放弃暂停的运行？</translation>
    </message>
    <message>
        <source>Going on learns the rest. Stop and save ends the run where it is: what was learnt so far is tested, and used if it passes. Discarding loses it; its texts are learnt by the next run.</source>
        <translation>继续会学完其余内容。停止并保存会就此结束运行：测试目前学到的内容，通过则启用。放弃则会丢失所学；这些文本由下次运行学习。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Learn from your log</source>
        <translation>从你的日志中学习</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Looking at what is new in your log…</source>
        <translation>正在查看日志中的新内容…</translation>
    </message>
    <message>
        <source>Pause keeps the run and goes on from here another time. Stop and save ends it here: what was learnt so far is tested, and used if it passes.</source>
        <translation>暂停会保留运行，以后从这里继续。停止并保存会在此结束运行：测试目前学到的内容，通过则启用。</translation>
    </message>
    <message>
        <source>Saving the run…</source>
        <translation>正在保存运行…</translation>
    </message>
    <message>
        <source>Stop and sa&amp;ve</source>
        <translation>停止并保存(&amp;V)</translation>
    </message>
    <message>
        <source>Train for at most</source>
        <translation>最长训练时间</translation>
    </message>
    <message>
        <source>What it has learnt so far is lost and cannot be brought back. Its texts are learnt by the next run.</source>
        <translation>目前学到的内容会丢失，无法找回。这些文本由下次运行学习。</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>学习什么</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>在哪里计算</translation>
    </message>
    <message>
        <source>bits a byte</source>
        <translation>比特/字节</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>{count} steps, from {first} to {last} bits a byte, lower is better</source>
        <translation>{count} 步，从 {first} 到 {last} 比特/字节，越低越好</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <translation>显示更早的消息</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Capture…</source>
        <translation>速记(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the window</source>
        <translation>打开窗口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause learning</source>
        <translation>暂停学习(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume learning</source>
        <translation>恢复学习(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>对话(&amp;H)</translation>
    </message>
    <message>
        <source>Guardian Angel: locked</source>
        <translation>Guardian Angel：已锁定</translation>
    </message>
    <message>
        <source>Guardian Angel: open</source>
        <translation>Guardian Angel：已打开</translation>
    </message>
    <message>
        <source>Guardian Angel: open, learning is paused</source>
        <translation>Guardian Angel：已打开，学习已暂停</translation>
    </message>
    <message>
        <source>Pause &amp;background work for an hour</source>
        <translation>暂停后台工作一小时(&amp;B)</translation>
    </message>
    <message>
        <source>Resume &amp;background work</source>
        <translation>恢复后台工作(&amp;B)</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>&amp;Trust it and add it</source>
        <translation>信任并添加(&amp;T)</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chats by</source>
        <translation>对话格式</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Do you trust where this file is from?</source>
        <translation>你信任此文件的来源吗？</translation>
    </message>
    <message>
        <source>How it chats</source>
        <translation>对话方式</translation>
    </message>
    <message>
        <source>It is read by a process without network and without your keys. What it says of itself cannot be checked. It stays where it is.</source>
        <translation>它由没有网络、也没有你的密钥的进程读取。它对自身的说明无法核实。它留在原处。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The name it has in the list of models</source>
        <translation>它在模型列表中的名称</translation>
    </message>
    <message>
        <source>The template of the file</source>
        <translation>文件自带的模板</translation>
    </message>
    <message>
        <source>The template of the file {problem}.</source>
        <translation>文件自带的模板{problem}。</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>如何称呼它</translation>
    </message>
    <message>
        <source>no template: it continues text</source>
        <translation>没有模板：它会续写文本</translation>
    </message>
    <message>
        <source>our own template {name}</source>
        <translation>我们自己的模板 {name}</translation>
    </message>
    <message>
        <source>the template of the file, run within limits</source>
        <translation>文件自带的模板，在限制下运行</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个词元</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>%n captures wait, and join your log when it opens.</source>
        <translation>
            <numerusform>有 %n 条速记在等待，日志打开后会加入其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New keys…</source>
        <translation>新密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Everything is put under new keys, with a new passphrase and a new recovery code. Backups made before keep their former ones. The vault must be open nowhere else.</source>
        <translation>一切都会改用新密钥，并换用新的密码短语和新的恢复代码。此前的备份仍用原来的。保险库不能在别处打开着。</translation>
    </message>
    <message>
        <source>Give the vault new keys</source>
        <translation>给保险库换上新密钥</translation>
    </message>
    <message>
        <source>It is on your emergency sheet: seven groups of five. Dashes and capitals do not matter. Once the vault is open, choose a new passphrase on the page Privacy.</source>
        <translation>它在你的应急表上：七组，每组五个字符。连字符和大小写不影响。保险库打开后，请在“隐私”页面设定新的密码短语。</translation>
    </message>
    <message>
        <source>Open with the &amp;keyring</source>
        <translation>用密钥环打开(&amp;K)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>密码短语或恢复代码</translation>
    </message>
    <message>
        <source>Put the vault under new keys, if somebody may have learnt the present ones</source>
        <translation>给保险库换上新密钥，以防有人得知了现有的密码短语或代码</translation>
    </message>
    <message>
        <source>Putting everything under new keys…</source>
        <translation>正在将一切换到新密钥…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>The keyring of this desktop does not open the vault.</source>
        <translation>此桌面的密钥环打不开保险库。</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery code. The page Privacy turns the keyring off or on again.</source>
        <translation>请输入密码短语或恢复代码。可在“隐私”页面停用或重新启用密钥环。</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>请输入恢复代码。</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>使用恢复代码(&amp;R)</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Your log is locked. Only you can open it.</source>
        <translation>你的日志已锁定。只有你能打开它。</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Corrected. The same question is answered so from now on.</source>
        <translation>已更正。今后同样的问题都会这样回答。</translation>
    </message>
    <message>
        <source>Endorsed.</source>
        <translation>已认可。</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>&amp;Back to the text (Esc)</source>
        <translation>回到文本(&amp;B) (Esc)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>恢复此版本(&amp;R)</translation>
    </message>
    <message>
        <source>Each pause in writing makes a version. None is ever lost.</source>
        <translation>写作中的每次停顿都会生成一个版本。任何版本都不会丢失。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>速记</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>评注</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>From a document</source>
        <translation>来自文档</translation>
    </message>
    <message>
        <source>From someone unknown</source>
        <translation>来自未知的人</translation>
    </message>
    <message>
        <source>From someone you know</source>
        <translation>来自你认识的人</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>来自网络</translation>
    </message>
    <message>
        <source>Fused model</source>
        <translation>融合模型</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>灵感</translation>
    </message>
    <message>
        <source>Merkle root</source>
        <translation>Merkle 根</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>Self-model</source>
        <translation>自我模型</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>训练运行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Written by the model</source>
        <translation>由模型所写</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>由你所写</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>{day} 那一周</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>守卫</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>灵感</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>菜单 (Alt+M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>续写(&amp;G)</translation>
    </message>
    <message>
        <source>A reply to entry {seq}: {text}</source>
        <translation>对条目 {seq} 的回复：{text}</translation>
    </message>
    <message>
        <source>Choose one. It becomes a document that you can go on with.</source>
        <translation>选择一份。它会成为文档，你可以接着写。</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>选择这份</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <translation>选择 {name}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft from one sentence</source>
        <translation>用一句话起草</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>草稿 {number}</translation>
    </message>
    <message>
        <source>Drafts:</source>
        <translation>草稿：</translation>
    </message>
    <message>
        <source>For example: why I count mites in July</source>
        <translation>例如：我为什么在七月数螨虫</translation>
    </message>
    <message>
        <source>How many drafts to choose from</source>
        <translation>写几份草稿供选择</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>S&amp;top (Esc)</source>
        <translation>停止(&amp;T) (Esc)</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>步骤：{step}</translation>
    </message>
    <message>
        <source>Stopped before there was a draft.</source>
        <translation>在草稿写出之前已停止。</translation>
    </message>
    <message>
        <source>The model plans, drafts, criticises and revises, in your voice. You decide what becomes of it.</source>
        <translation>模型会以你的语气构思、起草、批评和修订。结果如何处理由你决定。</translation>
    </message>
    <message>
        <source>What is being written</source>
        <translation>正在写的内容</translation>
    </message>
    <message>
        <source>What it is about, in a sentence</source>
        <translation>用一句话说明主题</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>写什么</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>Go on with this one (&amp;{number})</source>
        <translation>用这份继续 (&amp;{number})</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Download of {title}</source>
        <translation>{title} 的下载</translation>
    </message>
    <message>
        <source>Go on with the download of {title}</source>
        <translation>继续下载 {title}</translation>
    </message>
    <message>
        <source>Pause the download of {title}</source>
        <translation>暂停下载 {title}</translation>
    </message>
    <message>
        <source>Paused. {done} are kept, and it goes on from there.</source>
        <translation>已暂停。已保留 {done}，可从此处继续。</translation>
    </message>
    <message>
        <source>Stop it, and delete what came of {title}</source>
        <translation>停止，并删除 {title} 已下载的部分</translation>
    </message>
    <message>
        <source>Waits for the one before it.</source>
        <translation>等待前一个完成。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} · {speed} a second · {left} left</source>
        <translation>{done} · 每秒 {speed} · 剩余 {left}</translation>
    </message>
</context>
</TS>
