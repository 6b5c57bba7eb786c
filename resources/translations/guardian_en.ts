<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message numerus="yes">
        <source>%n adapters were learnt on it from your words, and count while it is in use.</source>
        <translation>
            <numerusform>%n adapter was learnt on it from your words, and counts while it is in use.</numerusform>
            <numerusform>%n adapters were learnt on it from your words, and count while it is in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message numerus="yes">
        <source>%n changes accepted</source>
        <translation>
            <numerusform>%n change accepted</numerusform>
            <numerusform>%n changes accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n min to read</numerusform>
            <numerusform>%n min to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnclosedFiles</name>
    <message numerus="yes">
        <source>pasted text, %n characters</source>
        <translation>
            <numerusform>pasted text, %n character</numerusform>
            <numerusform>pasted text, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryLearning</name>
    <message numerus="yes">
        <source>%n adapters learnt it</source>
        <translation>
            <numerusform>%n adapter learnt it</numerusform>
            <numerusform>%n adapters learnt it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message numerus="yes">
        <source>%n pairs to go</source>
        <translation>
            <numerusform>%n pair to go</numerusform>
            <numerusform>%n pairs to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>%n captures wait, and join your log when it opens.</source>
        <translation>
            <numerusform>%n capture waits, and joins your log when it opens.</numerusform>
            <numerusform>%n captures wait, and join your log when it opens.</numerusform>
        </translation>
    </message>
</context>
</TS>
