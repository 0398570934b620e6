<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BotCheck</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotState</name>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>updates of a bot that were not looked at yet</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <extracomment>updates that wait at the server</extracomment>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BubbleComposition</name>
    <message numerus="yes">
        <source>The beginning of %n character(s)</source>
        <translation>
            <numerusform>The beginning of %n character</numerusform>
            <numerusform>The beginning of %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message numerus="yes">
        <source>%n update(s) wait for delivery.</source>
        <extracomment>updates that the server could not deliver to the webhook yet</extracomment>
        <translation>
            <numerusform>%n update waits for delivery.</numerusform>
            <numerusform>%n updates wait for delivery.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message numerus="yes">
        <source>The server wants to be left alone. It is sent in %n second(s).</source>
        <translation>
            <numerusform>The server wants to be left alone. It is sent in %n second.</numerusform>
            <numerusform>The server wants to be left alone. It is sent in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteRole</name>
    <message numerus="yes">
        <source>%n channel(s) have an overwrite of it: %1. Whether the server removes those it does not say; here they stay until the guild is read again.</source>
        <extracomment>%1 are names of channels</extracomment>
        <translation>
            <numerusform>%n channel has an overwrite of it: %1. Whether the server removes that it does not say; here it stays until the guild is read again.</numerusform>
            <numerusform>%n channels have an overwrite of it: %1. Whether the server removes those it does not say; here they stay until the guild is read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose it, and with it what only it allows.</source>
        <translation>
            <numerusform>%n member loses it, and with it what only it allows.</numerusform>
            <numerusform>%n members lose it, and with it what only it allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedEvent</name>
    <message numerus="yes">
        <source>%n update id(s) never came.</source>
        <translation>
            <numerusform>%n update id never came.</numerusform>
            <numerusform>%n update ids never came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>At most %n short id(s) can be looked up at once.</source>
        <translation>
            <numerusform>At most %n short id can be looked up at once.</numerusform>
            <numerusform>At most %n short ids can be looked up at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuildImpact</name>
    <message numerus="yes">
        <source>%1 channel(s)</source>
        <extracomment>%1 is the number, with spaces between groups of three digits</extracomment>
        <translation>
            <numerusform>%1 channel</numerusform>
            <numerusform>%1 channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) gain %2 in %3.</source>
        <extracomment>%1 members in %3, which are channels; %2 is a permission&apos;s name</extracomment>
        <translation>
            <numerusform>%1 member gains %2 in %3.</numerusform>
            <numerusform>%1 members gain %2 in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) lose %2 in %3.</source>
        <extracomment>%1 members in %3, which are channels; %2 is a permission&apos;s name</extracomment>
        <translation>
            <numerusform>%1 member loses %2 in %3.</numerusform>
            <numerusform>%1 members lose %2 in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more permission(s).</source>
        <extracomment>permissions that are gained or lost, and not listed</extracomment>
        <translation>
            <numerusform>And %n more permission.</numerusform>
            <numerusform>And %n more permissions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuildWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepFailure</name>
    <message numerus="yes">
        <source>%n file(s) that were kept of a damaged store are overwritten and removed whole, too: they may hold the same.</source>
        <extracomment>Files that lie beside the store since it was damaged once (updates.sqlite.bad): as they were then, whole</extracomment>
        <translation>
            <numerusform>%n file that was kept of a damaged store is overwritten and removed whole, too: it may hold the same.</numerusform>
            <numerusform>%n files that were kept of a damaged store are overwritten and removed whole, too: they may hold the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardRule</name>
    <message numerus="yes">
        <source>The keyboard is full: %n button(s) are all that is shown.</source>
        <translation>
            <numerusform>The keyboard is full: %n button is all that is shown.</numerusform>
            <numerusform>The keyboard is full: %n buttons are all that is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1 is full: %n button(s) of a row are all that is shown.</source>
        <translation>
            <numerusform>Row %1 is full: %n button of a row is all that is shown.</numerusform>
            <numerusform>Row %1 is full: %n buttons of a row are all that is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many to be sent</source>
        <translation>
            <numerusform>%n character too many to be sent</numerusform>
            <numerusform>%n characters too many to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n byte left</numerusform>
            <numerusform>%n bytes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too many to be sent</source>
        <translation>
            <numerusform>%n byte too many to be sent</numerusform>
            <numerusform>%n bytes too many to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>Botdeck: %n unread update(s)</source>
        <translation>
            <numerusform>Botdeck: %n unread update</numerusform>
            <numerusform>Botdeck: %n unread updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnderBubble</name>
    <message numerus="yes">
        <source>and %n more without an answer</source>
        <translation>
            <numerusform>and %n more without an answer</numerusform>
            <numerusform>and %n more without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <extracomment>%1 is the number, with spaces between groups of three digits</extracomment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookInfo</name>
    <message numerus="yes">
        <source>%1 update(s) wait for delivery.</source>
        <translation>
            <numerusform>%1 update waits for delivery.</numerusform>
            <numerusform>%1 updates wait for delivery.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message numerus="yes">
        <source>%1 update(s) that wait are thrown away at the server and cannot be fetched by anybody.</source>
        <extracomment>%1 is how many, grouped</extracomment>
        <translation>
            <numerusform>%1 update that waits is thrown away at the server and cannot be fetched by anybody.</numerusform>
            <numerusform>%1 updates that wait are thrown away at the server and cannot be fetched by anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) that wait stay.</source>
        <translation>
            <numerusform>%1 update that waits stays.</numerusform>
            <numerusform>%1 updates that wait stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookRequest</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::alerts::FilterAlerts</name>
    <message numerus="yes">
        <source>%n new update(s)</source>
        <translation>
            <numerusform>%n new update</numerusform>
            <numerusform>%n new updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new update(s) match %1</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>
            <numerusform>%n new update matches %1</numerusform>
            <numerusform>%n new updates match %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::AnswerText</name>
    <message numerus="yes">
        <source>%n byte(s) are no UTF-8 and shown as \xNN.</source>
        <translation>
            <numerusform>%n byte is no UTF-8 and shown as \xNN.</numerusform>
            <numerusform>%n bytes are no UTF-8 and shown as \xNN.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::HistoryPane</name>
    <message numerus="yes">
        <source>%n call(s), without tokens and other secrets. They are kept until you remove them.</source>
        <translation>
            <numerusform>%n call, without tokens and other secrets. It is kept until you remove it.</numerusform>
            <numerusform>%n calls, without tokens and other secrets. They are kept until you remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)…</source>
        <translation>
            <numerusform>Older than %n day…</numerusform>
            <numerusform>Older than %n days…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::MethodsPane</name>
    <message numerus="yes">
        <source>Search %n method(s) of %1</source>
        <extracomment>%n methods, %1 is a platform&apos;s name</extracomment>
        <translation>
            <numerusform>Search %n method of %1</numerusform>
            <numerusform>Search %n methods of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ExportBotsDialog</name>
    <message numerus="yes">
        <source>%n bot(s) were written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n bot was written to %1.</numerusform>
            <numerusform>%n bots were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ImportBotsDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n bot(s)</source>
        <translation>
            <numerusform>&amp;Import %n bot</numerusform>
            <numerusform>&amp;Import %n bots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::RemoveBotDialog</name>
    <message numerus="yes">
        <source>&amp;Erase what was received, too: %n update(s), for ever</source>
        <translation>
            <numerusform>&amp;Erase what was received, too: %n update, for ever</numerusform>
            <numerusform>&amp;Erase what was received, too: %n updates, for ever</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::captures::ExportDialog</name>
    <message numerus="yes">
        <source>%n call(s) were written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n call was written to %1.</numerusform>
            <numerusform>%n calls were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) were written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n update was written to %1.</numerusform>
            <numerusform>%n updates were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected update(s)</source>
        <translation>
            <numerusform>The %n &amp;selected update</numerusform>
            <numerusform>The %n &amp;selected updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n update(s) &amp;that the table shows</source>
        <translation>
            <numerusform>The %n update &amp;that the table shows</numerusform>
            <numerusform>All %n updates &amp;that the table shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::captures::ImportDialog</name>
    <message numerus="yes">
        <source>%n update(s) of %1.</source>
        <translation>
            <numerusform>%n update of %1.</numerusform>
            <numerusform>%n updates of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>%n bot</numerusform>
            <numerusform>%n bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) were stored.</source>
        <translation>
            <numerusform>%n update was stored.</numerusform>
            <numerusform>%n updates were stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be read and are kept in quarantine.</source>
        <translation>
            <numerusform>%n of them cannot be read and is kept in quarantine.</numerusform>
            <numerusform>%n of them cannot be read and are kept in quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read and are passed over:</source>
        <translation>
            <numerusform>%n line cannot be read and is passed over:</numerusform>
            <numerusform>%n lines cannot be read and are passed over:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::ComposerTools</name>
    <message numerus="yes">
        <source>Keyboard · %n button(s)</source>
        <translation>
            <numerusform>Keyboard · %n button</numerusform>
            <numerusform>Keyboard · %n buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::SourceEdit</name>
    <message numerus="yes">
        <source>Fix all %n problem(s)</source>
        <translation>
            <numerusform>Fix %n problem</numerusform>
            <numerusform>Fix all %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ChatFilter</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ConversationView</name>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n newer</numerusform>
            <numerusform>%n newer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::PressesLine</name>
    <message numerus="yes">
        <source>%n press(es) wait for an answer</source>
        <translation>
            <numerusform>%n press waits for an answer</numerusform>
            <numerusform>%n presses wait for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::SpokenMessages</name>
    <message numerus="yes">
        <source>%n button(s)</source>
        <translation>
            <numerusform>%n button</numerusform>
            <numerusform>%n buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::ByteMeter</name>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::ChecksPane</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::AccessDialog</name>
    <message numerus="yes">
        <source>%1 of %2 member(s) can use %3 here.</source>
        <extracomment>%1 of %2 members; %3 is a permission&apos;s name</extracomment>
        <translation>
            <numerusform>%1 of %2 member can use %3 here.</numerusform>
            <numerusform>%1 of %2 members can use %3 here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChangeChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChannelTreeModel</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overwrite(s)</source>
        <translation>
            <numerusform>%n overwrite</numerusform>
            <numerusform>%n overwrites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CompareDialog</name>
    <message numerus="yes">
        <source>%n permission(s) differ.</source>
        <translation>
            <numerusform>%n permission differs.</numerusform>
            <numerusform>%n permissions differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ; each side with what only it has.</source>
        <translation>
            <numerusform>%n thing differs; each side with what only it has.</numerusform>
            <numerusform>%n things differ; each side with what only it has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ConflictDialog</name>
    <message numerus="yes">
        <source>%n permission(s) were changed by both: tick those that shall be as you wanted them.</source>
        <translation>
            <numerusform>%n permission was changed by both: tick it if it shall be as you wanted it.</numerusform>
            <numerusform>%n permissions were changed by both: tick those that shall be as you wanted them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::FindingsDialog</name>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ImpactDialog</name>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MaskFields</name>
    <message numerus="yes">
        <source>%n unknown bit(s) removed</source>
        <translation>
            <numerusform>%n unknown bit removed</numerusform>
            <numerusform>%n unknown bits removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown bit(s) kept</source>
        <translation>
            <numerusform>%n unknown bit kept</numerusform>
            <numerusform>%n unknown bits kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MemberHead</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MembersPage</name>
    <message numerus="yes">
        <source>Give &quot;%1&quot; to %n member(s)?</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>
            <numerusform>Give &quot;%1&quot; to %n member?</numerusform>
            <numerusform>Give &quot;%1&quot; to %n members?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take &quot;%1&quot; from %n member(s)?</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>
            <numerusform>Take &quot;%1&quot; from %n member?</numerusform>
            <numerusform>Take &quot;%1&quot; from %n members?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kick %n member(s) out of &quot;%1&quot;: %2</source>
        <extracomment>%1 is a guild&apos;s name, %2 are names of members</extracomment>
        <translation>
            <numerusform>Kick %n member out of &quot;%1&quot;: %2</numerusform>
            <numerusform>Kick %n members out of &quot;%1&quot;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MembersView</name>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>Copy %n id</numerusform>
            <numerusform>Copy %n ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n name(s)</source>
        <translation>
            <numerusform>Copy %n name</numerusform>
            <numerusform>Copy %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwriteModel</name>
    <message numerus="yes">
        <source>%n other permission(s) in this overwrite</source>
        <translation>
            <numerusform>%n other permission in this overwrite</numerusform>
            <numerusform>%n other permissions in this overwrite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwritesPage</name>
    <message numerus="yes">
        <source>%n change(s) of the proposal are left out. %1</source>
        <extracomment>%1 are sentences that say why</extracomment>
        <translation>
            <numerusform>%n change of the proposal is left out. %1</numerusform>
            <numerusform>%n changes of the proposal are left out. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was edited in %n channel(s) is gone: they are not there any more.</source>
        <translation>
            <numerusform>What was edited in %n channel is gone: it is not there any more.</numerusform>
            <numerusform>What was edited in %n channels is gone: they are not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed what is edited in %n channel(s): saving asks which of both shall be.</source>
        <translation>
            <numerusform>Somebody else has changed what is edited in %n channel: saving asks which of both shall be.</numerusform>
            <numerusform>Somebody else has changed what is edited in %n channels: saving asks which of both shall be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::PermissionModel</name>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleChecks</name>
    <message numerus="yes">
        <source>Give to %n member(s)</source>
        <translation>
            <numerusform>Give to %n member</numerusform>
            <numerusform>Give to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take from %n member(s)</source>
        <translation>
            <numerusform>Take from %n member</numerusform>
            <numerusform>Take from %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleHeading</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleListModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::AnswersView</name>
    <message numerus="yes">
        <source>%n call(s) of this console answered this update.</source>
        <translation>
            <numerusform>%n call of this console answered this update.</numerusform>
            <numerusform>%n calls of this console answered this update.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::ArrivalNews</name>
    <message numerus="yes">
        <source>%n new update(s)</source>
        <translation>
            <numerusform>%n new update</numerusform>
            <numerusform>%n new updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FilterBar</name>
    <message numerus="yes">
        <source>%n update(s) match</source>
        <translation>
            <numerusform>%n update matches</numerusform>
            <numerusform>%n updates match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FilterChips</name>
    <message numerus="yes">
        <source>%1: %n update(s)</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>
            <numerusform>%1: %n update</numerusform>
            <numerusform>%1: %n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FollowStrip</name>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n newer</numerusform>
            <numerusform>%n newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>updates that came while the view is paused</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::RawJsonView</name>
    <message numerus="yes">
        <source>%n byte(s) are no UTF-8 and shown as \xNN.</source>
        <translation>
            <numerusform>%n byte is no UTF-8 and shown as \xNN.</numerusform>
            <numerusform>%n bytes are no UTF-8 and shown as \xNN.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::SeveralCopier</name>
    <message numerus="yes">
        <source>%n update(s) are selected, and at most %1 are copied at once. Nothing was copied.</source>
        <translation>
            <numerusform>%n update is selected, and at most %1 are copied at once. Nothing was copied.</numerusform>
            <numerusform>%n updates are selected, and at most %1 are copied at once. Nothing was copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n update(s) as CSV, a row each.</source>
        <translation>
            <numerusform>Copied: %n update as CSV, a row each.</numerusform>
            <numerusform>Copied: %n updates as CSV, a row each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: the JSON of %n update(s), a line each.</source>
        <extracomment>JSON as received, but without white space between its parts</extracomment>
        <translation>
            <numerusform>Copied: the JSON of %n update, a line each.</numerusform>
            <numerusform>Copied: the JSON of %n updates, a line each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n curl command(s), a line each, the token masked. Whoever runs one confirms all updates before its own.</source>
        <translation>
            <numerusform>Copied: %n curl command, the token masked. Whoever runs it confirms all updates before its own.</numerusform>
            <numerusform>Copied: %n curl commands, a line each, the token masked. Whoever runs one confirms all updates before its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::SharedNote</name>
    <message numerus="yes">
        <source>%n update(s) are selected.</source>
        <translation>
            <numerusform>%n update is selected.</numerusform>
            <numerusform>%n updates are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::TextBubble</name>
    <message numerus="yes">
        <source>The beginning of %n character(s); the JSON tree has all.</source>
        <translation>
            <numerusform>The beginning of %n character; the JSON tree has all.</numerusform>
            <numerusform>The beginning of %n characters; the JSON tree has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::UnknownNote</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>fields of an update that no table of ours knows</extracomment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::ChecksPane</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>checks</extracomment>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>checks</extracomment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>checks</extracomment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::DecryptWidget</name>
    <message numerus="yes">
        <source>Callback address · %n character(s)</source>
        <extracomment>behind it stands how many characters it has</extracomment>
        <translation>
            <numerusform>Callback address · %n character</numerusform>
            <numerusform>Callback address · %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::ErasePanel</name>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the updates the user sent.</source>
        <translation>
            <numerusform>%n of the updates the user sent.</numerusform>
            <numerusform>%n of the updates the user sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the updates stand in the chat.</source>
        <translation>
            <numerusform>%n of the updates stands in the chat.</numerusform>
            <numerusform>%n of the updates stand in the chat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>Notes that the operator wrote to other updates</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or read mark(s)</source>
        <extracomment>Chats of which a draft or how far they were read is kept</extracomment>
        <translation>
            <numerusform>%n draft or read mark</numerusform>
            <numerusform>%n drafts or read marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept guild(s)</source>
        <extracomment>Guilds that were read and kept, with their members</extracomment>
        <translation>
            <numerusform>%n kept guild</numerusform>
            <numerusform>%n kept guilds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::MovePanel</name>
    <message numerus="yes">
        <source>%n secret(s) moved to the system keychain, which is used from now on.</source>
        <translation>
            <numerusform>%n secret moved to the system keychain, which is used from now on.</numerusform>
            <numerusform>%n secrets moved to the system keychain, which is used from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to the vault, which is used from now on.</source>
        <translation>
            <numerusform>%n secret moved to the vault, which is used from now on.</numerusform>
            <numerusform>%n secrets moved to the vault, which is used from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be removed from the old place:</source>
        <translation>
            <numerusform>%n could not be removed from the old place:</numerusform>
            <numerusform>%n could not be removed from the old place:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::RetentionPanel</name>
    <message numerus="yes">
        <source>%n update(s) were removed.</source>
        <translation>
            <numerusform>%n update was removed.</numerusform>
            <numerusform>%n updates were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::ReplayDialog</name>
    <message numerus="yes">
        <source>Send %n update(s) to %1?</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>
            <numerusform>Send %n update to %1?</numerusform>
            <numerusform>Send %n updates to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay %n update(s)?</source>
        <translation>
            <numerusform>Replay %n update?</numerusform>
            <numerusform>Replay %n updates?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n update(s) arrived.</source>
        <extracomment>%1 is how many of them</extracomment>
        <translation>
            <numerusform>%1 of %n update arrived.</numerusform>
            <numerusform>%1 of %n updates arrived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) can be sent once more, oldest first. What is stored stays as it is.</source>
        <translation>
            <numerusform>%n update can be sent once more, oldest first. What is stored stays as it is.</numerusform>
            <numerusform>%n updates can be sent once more, oldest first. What is stored stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected update(s)</source>
        <translation>
            <numerusform>The %n se&amp;lected update</numerusform>
            <numerusform>The %n se&amp;lected updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n update(s) that the table shows</source>
        <translation>
            <numerusform>&amp;All %n update that the table shows</numerusform>
            <numerusform>&amp;All %n updates that the table shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiCommands</name>
    <message numerus="yes">
        <source>%n command(s) read.</source>
        <translation>
            <numerusform>%n command read.</numerusform>
            <numerusform>%n commands read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n command(s) of &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>
            <numerusform>Set %n command of &quot;%1&quot;?</numerusform>
            <numerusform>Set %n commands of &quot;%1&quot;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiHistory</name>
    <message numerus="yes">
        <source>%n call(s) removed.</source>
        <translation>
            <numerusform>%n call removed.</numerusform>
            <numerusform>%n calls removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No call is older than %n day(s).</source>
        <translation>
            <numerusform>No call is older than %n day.</numerusform>
            <numerusform>No call is older than %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n call(s) from the history?</source>
        <translation>
            <numerusform>Remove %n call from the history?</numerusform>
            <numerusform>Remove %n calls from the history?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiSending</name>
    <message numerus="yes">
        <source>%n thing(s) speak against this call.</source>
        <translation>
            <numerusform>%n thing speaks against this call.</numerusform>
            <numerusform>%n things speak against this call.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseFinding</name>
    <message numerus="yes">
        <source>%n earlier message(s) came from the server.</source>
        <translation>
            <numerusform>%n earlier message came from the server.</numerusform>
            <numerusform>%n earlier messages came from the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseRecording</name>
    <message numerus="yes">
        <source>%n call(s) and what led to them were saved in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n call and what led to it was saved in %1.</numerusform>
            <numerusform>%n calls and what led to them were saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that failed is (are) not in it.</source>
        <translation>
            <numerusform>%n that failed is not in it.</numerusform>
            <numerusform>%n that failed are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildRoles</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportFlow</name>
    <message numerus="yes">
        <source>%n came</source>
        <extracomment>callbacks</extracomment>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
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
<context>
    <name>botdeck::ui::shell::WebhookForwarding</name>
    <message numerus="yes">
        <source>%n update(s) arrived there.</source>
        <translation>
            <numerusform>%n update arrived there.</numerusform>
            <numerusform>%n updates arrived there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::SetForm</name>
    <message numerus="yes">
        <source>Throw away the %1 update(s) that wait</source>
        <extracomment>%1 is how many, grouped</extracomment>
        <translation>
            <numerusform>Throw away the %1 update that waits</numerusform>
            <numerusform>Throw away the %1 updates that wait</numerusform>
        </translation>
    </message>
</context>
</TS>
