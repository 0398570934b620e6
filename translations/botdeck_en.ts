<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>botdeck::ui::monitor::FollowStrip</name>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n newer</numerusform>
            <numerusform>%n newer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::RawJsonView</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are no UTF-8 and shown as \xNN.</source>
        <translation>
            <numerusform>%n byte is no UTF-8 and shown as \xNN.</numerusform>
            <numerusform>%n bytes are no UTF-8 and shown as \xNN.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n bot(s) live</source>
        <translation>
            <numerusform>%1 of %n bot live</numerusform>
            <numerusform>%1 of %n bots live</numerusform>
        </translation>
    </message>
</context>
</TS>
