<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>BotState</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在連線</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <extracomment>%1 is a rate such as 12/s</extracomment>
        <translation>線上 · %1</translation>
    </message>
    <message>
        <source>Backing off %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 秒後重試</translation>
    </message>
    <message>
        <source>Conflict 409</source>
        <translation>衝突 409</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>權杖被拒絕</translation>
    </message>
    <message>
        <source>Webhook set · not polling</source>
        <translation>已設定 Webhook · 未輪詢</translation>
    </message>
    <message>
        <source>Peeking</source>
        <translation>正在窺視</translation>
    </message>
    <message>
        <source>Cannot store, not polling</source>
        <translation>無法儲存，未輪詢</translation>
    </message>
    <message>
        <source>Telegram-compatible</source>
        <translation>相容 Telegram</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a bot's name and its state</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>a rate: updates per second</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>server does not hold polls, asked once a second</source>
        <translation>伺服器不保持輪詢，每秒詢問一次</translation>
    </message>
</context>
<context>
    <name>UpdateKind</name>
    <message>
        <source>Quarantined</source>
        <translation>已隔離</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已編輯</translation>
    </message>
    <message>
        <source>Edited post</source>
        <translation>已編輯貼文</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回呼</translation>
    </message>
    <message>
        <source>Inline query</source>
        <translation>內嵌查詢</translation>
    </message>
    <message>
        <source>Inline choice</source>
        <translation>內嵌選擇</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>結帳</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Poll answer</source>
        <translation>投票回答</translation>
    </message>
    <message>
        <source>Bot's status</source>
        <translation>機器人狀態</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>成員身分</translation>
    </message>
    <message>
        <source>Join request</source>
        <translation>加入請求</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>表情回應</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>動圖</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Video note</source>
        <translation>影片短訊</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>語音</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>貼圖</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>骰子</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>遊戲</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置頂</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新標題</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新頭像</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>頭像已刪</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>上線</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>富文字</translation>
    </message>
    <message>
        <source>Circle post</source>
        <translation>圈子動態</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::bots::BotsView</name>
    <message>
        <source>Bots</source>
        <translation>機器人</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FollowStrip</name>
    <message>
        <source>Following is held while a row is selected.</source>
        <translation>選取列時暫停跟隨。</translation>
    </message>
    <message>
        <source>Following is held while you look further up.</source>
        <translation>查看較早內容時暫停跟隨。</translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n 則較新的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::MonitorPage</name>
    <message>
        <source>No bots yet.</source>
        <translation>還沒有機器人。</translation>
    </message>
    <message>
        <source>Start Botdeck with --sandbox to try the built-in demo bots.</source>
        <translation>以 --sandbox 啟動 Botdeck 可試用內建的示範機器人。</translation>
    </message>
    <message>
        <source>Listening. Nothing has arrived since %1.</source>
        <translation>正在監聽。自 %1 起沒有收到任何內容。</translation>
    </message>
    <message>
        <source>Polling is stopped.</source>
        <translation>輪詢已停止。</translation>
    </message>
    <message>
        <source>Start polling</source>
        <translation>開始輪詢</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>跳到最新</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::RawJsonView</name>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>A line for each member; off: as received</source>
        <translation>每個成員一行；關閉則依收到的原樣顯示</translation>
    </message>
    <message>
        <source>Select an update.</source>
        <translation>請選取一則更新。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 位元組</numerusform>
        </translation>
    </message>
    <message>
        <source>update %1 · %2 · %3</source>
        <extracomment>an update's number, its time, its size</extracomment>
        <translation>更新 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are no UTF-8 and shown as \xNN.</source>
        <translation>
            <numerusform>%n 個位元組不是 UTF-8，顯示為 \xNN。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; all of it is stored.</source>
        <translation>顯示 %2 中的前 %1；全部內容均已保存。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::UpdatesTable</name>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::DockTitle</name>
    <message>
        <source>Show as a window of its own</source>
        <translation>顯示為獨立視窗</translation>
    </message>
    <message>
        <source>Hide; the View menu shows it again</source>
        <translation>隱藏；可在「檢視」選單中重新顯示</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::MainWindow</name>
    <message>
        <source>About Botdeck</source>
        <translation>關於 Botdeck</translation>
    </message>
    <message>
        <source>Botdeck %1</source>
        <translation>Botdeck %1</translation>
    </message>
    <message>
        <source>A desktop console for chat bots on CloudChat, Fanbook and Telegram-compatible servers.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>運行於 CloudChat、Fanbook 及相容 Telegram 的伺服器的聊天機器人桌面主控台。

自由軟體，遵循 GNU 通用公共授權條款第 3 版或更新版本。以 Qt %1 建置。</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>原始 JSON</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>機器人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;all bots</source>
        <translation>顯示全部機器人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Botdeck…</source>
        <translation>關於 Botdeck(&amp;A)…</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>全部機器人</translation>
    </message>
    <message>
        <source>Show all bots</source>
        <translation>顯示全部機器人</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PollingActions</name>
    <message>
        <source>&amp;Start polling</source>
        <translation>開始輪詢(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top polling</source>
        <translation>停止輪詢(&amp;T)</translation>
    </message>
    <message>
        <source>Start &amp;all bots</source>
        <translation>啟動全部機器人(&amp;A)</translation>
    </message>
    <message>
        <source>Stop a&amp;ll bots</source>
        <translation>停止全部機器人(&amp;L)</translation>
    </message>
    <message>
        <source>all bots</source>
        <translation>全部機器人</translation>
    </message>
    <message>
        <source>Start polling: %1</source>
        <extracomment>%1 is a bot's name or "all bots"</extracomment>
        <translation>開始輪詢：%1</translation>
    </message>
    <message>
        <source>Stop polling: %1</source>
        <extracomment>%1 is a bot's name or "all bots"</extracomment>
        <translation>停止輪詢：%1</translation>
    </message>
    <message>
        <source>Start polling</source>
        <translation>開始輪詢</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>停止輪詢</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::SchemeMenu</name>
    <message>
        <source>&amp;Follow the system</source>
        <translation>跟隨系統(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::StatusLine</name>
    <message>
        <source>No bots</source>
        <translation>沒有機器人</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bot(s) live</source>
        <translation>
            <numerusform>%n 個機器人中 %1 個線上</numerusform>
        </translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>位移 %1</translation>
    </message>
    <message>
        <source>stored %1</source>
        <extracomment>number of updates on disk</extracomment>
        <translation>已儲存 %1</translation>
    </message>
</context>
</TS>
