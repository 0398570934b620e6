<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BotState</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <extracomment>%1 is a rate such as 12/s</extracomment>
        <translation>在线 · %1</translation>
    </message>
    <message>
        <source>Backing off %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 秒后重试</translation>
    </message>
    <message>
        <source>Conflict 409</source>
        <translation>冲突 409</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>令牌被拒绝</translation>
    </message>
    <message>
        <source>Webhook set · not polling</source>
        <translation>已设置 Webhook · 未轮询</translation>
    </message>
    <message>
        <source>Peeking</source>
        <translation>正在窥视</translation>
    </message>
    <message>
        <source>Cannot store, not polling</source>
        <translation>无法保存，未轮询</translation>
    </message>
    <message>
        <source>Telegram-compatible</source>
        <translation>兼容 Telegram</translation>
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
        <translation>服务器不保持轮询，每秒询问一次</translation>
    </message>
</context>
<context>
    <name>UpdateKind</name>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Edited post</source>
        <translation>已编辑帖子</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Inline query</source>
        <translation>内联查询</translation>
    </message>
    <message>
        <source>Inline choice</source>
        <translation>内联选择</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>结账</translation>
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
        <translation>机器人状态</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>成员身份</translation>
    </message>
    <message>
        <source>Join request</source>
        <translation>加入请求</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>表情回应</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动图</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Video note</source>
        <translation>视频短讯</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>骰子</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新头像</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>头像已删</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>下线</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>富文本</translation>
    </message>
    <message>
        <source>Circle post</source>
        <translation>圈子动态</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
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
        <translation>机器人</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FollowStrip</name>
    <message>
        <source>Following is held while a row is selected.</source>
        <translation>选中行时暂停跟随。</translation>
    </message>
    <message>
        <source>Following is held while you look further up.</source>
        <translation>查看较早内容时暂停跟随。</translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n 条更新的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::MonitorPage</name>
    <message>
        <source>No bots yet.</source>
        <translation>还没有机器人。</translation>
    </message>
    <message>
        <source>Start Botdeck with --sandbox to try the built-in demo bots.</source>
        <translation>用 --sandbox 启动 Botdeck 可试用内置的演示机器人。</translation>
    </message>
    <message>
        <source>Listening. Nothing has arrived since %1.</source>
        <translation>正在监听。自 %1 起没有收到任何内容。</translation>
    </message>
    <message>
        <source>Polling is stopped.</source>
        <translation>轮询已停止。</translation>
    </message>
    <message>
        <source>Start polling</source>
        <translation>开始轮询</translation>
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
        <translation>每个成员一行；关闭则按收到的原样显示</translation>
    </message>
    <message>
        <source>Select an update.</source>
        <translation>请选择一条更新。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
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
            <numerusform>%n 个字节不是 UTF-8，显示为 \xNN。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; all of it is stored.</source>
        <translation>显示 %2 中的前 %1；全部内容均已保存。</translation>
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
        <translation>显示为独立窗口</translation>
    </message>
    <message>
        <source>Hide; the View menu shows it again</source>
        <translation>隐藏；可在“视图”菜单中重新显示</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::MainWindow</name>
    <message>
        <source>About Botdeck</source>
        <translation>关于 Botdeck</translation>
    </message>
    <message>
        <source>Botdeck %1</source>
        <translation>Botdeck %1</translation>
    </message>
    <message>
        <source>A desktop console for chat bots on CloudChat, Fanbook and Telegram-compatible servers.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>运行于 CloudChat、Fanbook 及兼容 Telegram 的服务器的聊天机器人桌面控制台。

自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。基于 Qt %1 构建。</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>原始 JSON</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>机器人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;all bots</source>
        <translation>显示全部机器人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Botdeck…</source>
        <translation>关于 Botdeck(&amp;A)…</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>全部机器人</translation>
    </message>
    <message>
        <source>Show all bots</source>
        <translation>显示全部机器人</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PollingActions</name>
    <message>
        <source>&amp;Start polling</source>
        <translation>开始轮询(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top polling</source>
        <translation>停止轮询(&amp;T)</translation>
    </message>
    <message>
        <source>Start &amp;all bots</source>
        <translation>启动全部机器人(&amp;A)</translation>
    </message>
    <message>
        <source>Stop a&amp;ll bots</source>
        <translation>停止全部机器人(&amp;L)</translation>
    </message>
    <message>
        <source>all bots</source>
        <translation>全部机器人</translation>
    </message>
    <message>
        <source>Start polling: %1</source>
        <extracomment>%1 is a bot's name or "all bots"</extracomment>
        <translation>开始轮询：%1</translation>
    </message>
    <message>
        <source>Stop polling: %1</source>
        <extracomment>%1 is a bot's name or "all bots"</extracomment>
        <translation>停止轮询：%1</translation>
    </message>
    <message>
        <source>Start polling</source>
        <translation>开始轮询</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>停止轮询</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::SchemeMenu</name>
    <message>
        <source>&amp;Follow the system</source>
        <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::StatusLine</name>
    <message>
        <source>No bots</source>
        <translation>没有机器人</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bot(s) live</source>
        <translation>
            <numerusform>%n 个机器人中 %1 个在线</numerusform>
        </translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>偏移 %1</translation>
    </message>
    <message>
        <source>stored %1</source>
        <extracomment>number of updates on disk</extracomment>
        <translation>已保存 %1</translation>
    </message>
</context>
</TS>
