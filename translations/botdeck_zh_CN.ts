<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AnswerTie</name>
    <message>
        <source>In the same chat, soon after the update</source>
        <translation>在同一聊天中，更新之后不久</translation>
    </message>
    <message>
        <source>Names the message of the update</source>
        <translation>指明了该更新的消息</translation>
    </message>
    <message>
        <source>Names the query of the update</source>
        <translation>指明了该更新的查询</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy JSON of this value</source>
        <translation>复制此值的 JSON</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1, succeeded</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>%1，成功</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>%1，被拒绝</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>how long a call took</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>how long a call took</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>ApiMenu</name>
    <message>
        <source>Call a &amp;method</source>
        <translation>调用方法(&amp;M)</translation>
    </message>
    <message>
        <source>Bot c&amp;ommands</source>
        <translation>机器人命令(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History of calls</source>
        <translation>调用历史(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;llections of calls</source>
        <translation>调用集合(&amp;L)</translation>
    </message>
    <message>
        <source>Chec&amp;k the call only</source>
        <translation>仅检查调用(&amp;K)</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>Find &amp;in the answer</source>
        <translation>在应答中查找(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the &amp;answer</source>
        <translation>复制应答(&amp;A)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the answer…</source>
        <translation>保存应答(&amp;V)…</translation>
    </message>
    <message>
        <source>Com&amp;pare with the answer before…</source>
        <translation>与上一个应答比较(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Read the bot&apos;s commands</source>
        <translation>读取机器人命令(&amp;R)</translation>
    </message>
    <message>
        <source>Add a command</source>
        <translation>添加命令</translation>
    </message>
    <message>
        <source>Remove the command</source>
        <translation>移除命令</translation>
    </message>
    <message>
        <source>Set the bot&apos;s commands…</source>
        <translation>设置机器人命令…</translation>
    </message>
    <message>
        <source>Send the chosen call again</source>
        <translation>再次发送选中的调用</translation>
    </message>
    <message>
        <source>Edit the chosen call and send it again</source>
        <translation>编辑选中的调用后再次发送</translation>
    </message>
    <message>
        <source>Compare the chosen calls…</source>
        <translation>比较选中的调用…</translation>
    </message>
    <message>
        <source>Keep the chosen call in a collection</source>
        <translation>将选中的调用保存到集合</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>Keep the form&apos;s call in the collection</source>
        <translation>将表单中的调用保存到集合</translation>
    </message>
    <message>
        <source>Open the saved call in the form</source>
        <translation>在表单中打开已保存的调用</translation>
    </message>
    <message>
        <source>Rename what is saved</source>
        <translation>重命名已保存的项</translation>
    </message>
    <message>
        <source>Delete what is saved</source>
        <translation>删除已保存的项</translation>
    </message>
    <message>
        <source>R&amp;un the collection</source>
        <translation>运行集合(&amp;U)</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
</context>
<context>
    <name>ApiPart</name>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Bot commands</source>
        <translation>机器人命令</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
</context>
<context>
    <name>BotCheck</name>
    <message>
        <source>The server does not accept this token.</source>
        <translation>服务器不接受此令牌。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时应答。</translation>
    </message>
    <message>
        <source>No secure connection came about; the token was not sent.</source>
        <translation>未能建立安全连接；令牌没有发送。</translation>
    </message>
    <message>
        <source>What answered does not answer like a bot server. Look at the address and the path.</source>
        <translation>对方的应答不像机器人服务器。请检查地址和路径。</translation>
    </message>
    <message>
        <source>The server is in trouble itself.</source>
        <translation>服务器自身出现故障。</translation>
    </message>
    <message>
        <source>The server asks to wait before the next try.</source>
        <translation>服务器要求稍候再试。</translation>
    </message>
    <message>
        <source>The token could not be read: the place where tokens are kept is locked.</source>
        <translation>无法读取令牌：令牌存放处已锁定。</translation>
    </message>
    <message>
        <source>May be added to groups</source>
        <translation>可被添加到群组</translation>
    </message>
    <message>
        <source>Reads all messages in groups</source>
        <translation>可读取群组中的所有消息</translation>
    </message>
    <message>
        <source>Answers inline queries</source>
        <translation>可应答内联查询</translation>
    </message>
    <message>
        <source>May be connected to business accounts</source>
        <translation>可连接到企业账号</translation>
    </message>
    <message>
        <source>Has a main web app</source>
        <translation>有主要的 Web 应用</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotColour</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>BotHint</name>
    <message>
        <source>The token holds a space, a line break or a control character. Copy it again, without what stands around it.</source>
        <translation>令牌中含有空格、换行或控制字符。请重新复制，不要带上前后的内容。</translation>
    </message>
    <message>
        <source>Tokens of %1 usually look like this: %2. This one does not; look whether it was copied whole and belongs to this platform. It can be saved and checked as it is.</source>
        <extracomment>%1 is a platform, %2 an example</extracomment>
        <translation>%1 的令牌通常是这样：%2。这一个不是；请看看是否复制完整、是否属于此平台。也可以照原样保存并检查。</translation>
    </message>
    <message>
        <source>User names of %1 have %2 to %3 characters; this one has %4.</source>
        <extracomment>%1 is a platform, the others are numbers</extracomment>
        <translation>%1 的用户名为 %2 到 %3 个字符；这一个有 %4 个。</translation>
    </message>
    <message>
        <source>User names of %1 consist of letters a to z, digits and underscores.</source>
        <extracomment>%1 is a platform</extracomment>
        <translation>%1 的用户名由字母 a 到 z、数字和下划线组成。</translation>
    </message>
    <message>
        <source>User names of bots on %1 end with &quot;%2&quot;.</source>
        <extracomment>%1 is a platform, %2 an ending</extracomment>
        <translation>%1 上机器人的用户名以“%2”结尾。</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing.</source>
        <translation>缺少服务器地址。</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with neither https:// nor http://.</source>
        <translation>服务器地址既不以 https:// 也不以 http:// 开头。</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be read.</source>
        <translation>无法读懂服务器地址。</translation>
    </message>
    <message>
        <source>The server&apos;s address names no host.</source>
        <translation>服务器地址没有主机名。</translation>
    </message>
    <message>
        <source>The server&apos;s address holds a user name or password.</source>
        <translation>服务器地址中含有用户名或密码。</translation>
    </message>
    <message>
        <source>The server&apos;s address holds a path.</source>
        <translation>服务器地址中含有路径。</translation>
    </message>
    <message>
        <source>The server&apos;s address holds a query or fragment.</source>
        <translation>服务器地址中含有查询或片段。</translation>
    </message>
    <message>
        <source>The server&apos;s address names port 0.</source>
        <translation>服务器地址的端口为 0。</translation>
    </message>
    <message>
        <source>Give scheme, host and, where needed, port, as in https://api.example.org or http://127.0.0.1:8081; the path comes from the platform.</source>
        <translation>请写出协议、主机，必要时加上端口，例如 https://api.example.org 或 http://127.0.0.1:8081；路径由平台决定。</translation>
    </message>
</context>
<context>
    <name>BotImport</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Is there already, just so</source>
        <translation>已存在，完全相同</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>path form</source>
        <translation>路径形式</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>peek</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Bot %1 of the list was left out: %2.</source>
        <translation>列表中的第 %1 个机器人被略过：%2。</translation>
    </message>
    <message>
        <source>Bot %1 of the list has the usual value in one place: %2.</source>
        <translation>列表中的第 %1 个机器人有一处采用了通常的值：%2。</translation>
    </message>
    <message>
        <source>Bot %1 of the list, &quot;%2&quot;: its token stands there in clear and was not read. Enter it by hand, and think of who else could read it.</source>
        <translation>列表中的第 %1 个机器人“%2”：其令牌以明文写在那里，未被读取。请手动输入，并想想还有谁能读到它。</translation>
    </message>
    <message>
        <source>Bot %1 of the list, &quot;%2&quot;: its gateway was left out. It is not the platform&apos;s own, and the bot&apos;s user token would have gone there.</source>
        <translation>列表中的第 %1 个机器人“%2”：其网关被略过。它不是平台自己的网关，而机器人的用户令牌会被发送到那里。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was added.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was added. Its token is still to be entered.</source>
        <translation>已添加“%1”。其令牌还需输入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already, just so. It was skipped.</source>
        <translation>“%1”已经存在，完全相同，已跳过。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already and differs in: %2. It was kept as it is, its token too.</source>
        <translation>“%1”已经存在，不同之处：%2。它和它的令牌都保持原样。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added. %2</source>
        <translation>未添加“%1”。%2</translation>
    </message>
    <message>
        <source>This file is no list of bots.</source>
        <translation>此文件不是机器人列表。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this list.</source>
        <translation>这不是此列表的密码短语。</translation>
    </message>
    <message>
        <source>A newer Botdeck wrote this list.</source>
        <translation>此列表由更新版本的 Botdeck 写成。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不在那里。</translation>
    </message>
    <message>
        <source>The file is too large for a list of bots.</source>
        <translation>文件过大，不像是机器人列表。</translation>
    </message>
    <message>
        <source>The file cannot be read, or it is damaged.</source>
        <translation>无法读取该文件，或文件已损坏。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>separates what two versions of a bot differ in</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was exported: a secret stands in a field of one of the bots, perhaps in its notes. Take it out there, or export with tokens, encrypted.</source>
        <translation>未导出任何内容：某个机器人的某一栏中含有机密，也许在备注里。请将其移除，或改为加密导出（含令牌）。</translation>
    </message>
</context>
<context>
    <name>BotMark</name>
    <message>
        <source>Start receiving when the pro&amp;gram starts</source>
        <translation>程序启动时开始接收(&amp;G)</translation>
    </message>
    <message>
        <source>Pro&amp;duction: say so wherever the bot is shown</source>
        <translation>生产环境：在显示此机器人的所有位置注明(&amp;D)</translation>
    </message>
    <message>
        <source>Allow plain HTTP to another mach&amp;ine</source>
        <translation>允许以明文 HTTP 连接其他计算机(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Watch only: nothing that changes anything is sent, no update is confirmed unless asked</source>
        <translation>仅观察(&amp;W)：不发送任何会引起更改的请求，除非要求，否则不确认任何更新</translation>
    </message>
</context>
<context>
    <name>BotProxy</name>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>None, connect directly</source>
        <translation>无，直接连接</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
</context>
<context>
    <name>BotSave</name>
    <message>
        <source>Unlock the place where tokens are kept and try again.</source>
        <translation>请解锁令牌存放处，然后重试。</translation>
    </message>
    <message>
        <source>Look in Settings, Secrets, where tokens are kept, and try again.</source>
        <translation>请在“设置”的“机密”中查看令牌的存放位置，然后重试。</translation>
    </message>
    <message>
        <source>Look whether the system&apos;s keychain asks you for something, and try again.</source>
        <translation>请查看系统钥匙串是否在等待您的操作，然后重试。</translation>
    </message>
    <message>
        <source>Try again; nothing is saved twice.</source>
        <translation>请重试；不会重复保存。</translation>
    </message>
    <message>
        <source>Look whether the disk is full, and try again.</source>
        <translation>请查看磁盘是否已满，然后重试。</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>Nothing was saved: the place where tokens are kept is not open. What you typed is still here.</source>
        <translation>没有保存任何内容：令牌存放处未打开。您输入的内容仍在这里。</translation>
    </message>
    <message>
        <source>Waiting for the place where tokens are kept…</source>
        <translation>正在等待令牌存放处应答…</translation>
    </message>
    <message>
        <source>A token or another secret stands in one of the other fields, perhaps in the notes, where it would be kept in clear. Take it out there; nothing was saved.</source>
        <translation>其他某一栏（也许是备注）中含有令牌或其他机密，在那里会以明文保存。请将其移除；未保存任何内容。</translation>
    </message>
    <message>
        <source>This bot is in the list already, as &quot;%1&quot;. Nothing was changed. To give it another token, replace its token there.</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>此机器人已在列表中，名为“%1”。未作任何更改。要给它另一个令牌，请在那里更换令牌。</translation>
    </message>
    <message>
        <source>This token belongs to the bot with the number %1, not to this one, whose number is %2. Nothing was changed. Add the other bot as a bot of its own.</source>
        <extracomment>both are numbers</extracomment>
        <translation>此令牌属于编号为 %1 的机器人，而不是编号为 %2 的这个。未作任何更改。请将另一个机器人单独添加。</translation>
    </message>
</context>
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
        <extracomment>a bot&apos;s name and its state</extracomment>
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
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>updates of a bot that were not looked at yet</extracomment>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch-only: nothing is sent for it</source>
        <translation>仅观察：不会为它发送任何内容</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>更换令牌…</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>mark of a bot that real people use</extracomment>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Peeking, %1</source>
        <extracomment>looking at updates without confirming them; %1 is what waits at the server: &quot;3 pending&quot;</extracomment>
        <translation>只看不确认，%1</translation>
    </message>
    <message>
        <source>Another program polls this bot.</source>
        <translation>另一个程序正在轮询此机器人。</translation>
    </message>
    <message>
        <source>Another Botdeck on this computer receives its updates.</source>
        <translation>这台电脑上的另一个 Botdeck 正在接收其更新。</translation>
    </message>
    <message>
        <source>Somebody set a webhook while it was polled.</source>
        <translation>轮询期间有人设置了 Webhook。</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <extracomment>updates that wait at the server</extracomment>
        <translation>
            <numerusform>%n 条待接收</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed: a program that runs this bot still gets these updates.</source>
        <translation>不确认任何更新：运行此机器人的程序仍会收到这些更新。</translation>
    </message>
    <message>
        <source>The server gives its updates to a webhook at %1.</source>
        <extracomment>%1 is the host that a webhook leads to</extracomment>
        <translation>服务器把其更新发送到 %1 上的 Webhook。</translation>
    </message>
    <message>
        <source>Started, it looks at what waits and confirms nothing.</source>
        <translation>启动后只查看待接收的更新，不作确认。</translation>
    </message>
    <message>
        <source>Nothing is confirmed: a program that runs this bot should still get these updates (a guess, as nobody documents it).</source>
        <translation>不确认任何更新：运行此机器人的程序应仍会收到这些更新（此为推测，尚无文档说明）。</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>%1+ pending</source>
        <extracomment>updates that wait at the server</extracomment>
        <translation>%1+ 条待收</translation>
    </message>
</context>
<context>
    <name>BubbleComposition</name>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>转发自 %1</translation>
    </message>
    <message>
        <source>Reply to message %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>回复消息 %1</translation>
    </message>
    <message numerus="yes">
        <source>The beginning of %n character(s)</source>
        <translation>
            <numerusform>%n 个字符中的开头部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallCopy</name>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy as a botdeck command</source>
        <translation>复制为 botdeck 命令</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as code for Python</source>
        <translation>复制为 Python 代码</translation>
    </message>
    <message>
        <source>Copy as code for Node</source>
        <translation>复制为 Node 代码</translation>
    </message>
    <message>
        <source>Copy as code for Qt</source>
        <translation>复制为 Qt 代码</translation>
    </message>
</context>
<context>
    <name>CallOutcome</name>
    <message>
        <source>Any result</source>
        <translation>任何结果</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
</context>
<context>
    <name>CallStop</name>
    <message>
        <source>At the first call that is refused</source>
        <translation>在第一个被拒绝的调用处</translation>
    </message>
    <message>
        <source>At the first answer with this status</source>
        <translation>在第一个带此状态的应答处</translation>
    </message>
    <message>
        <source>Only at the end</source>
        <translation>仅在最后</translation>
    </message>
</context>
<context>
    <name>CaptureFormat</name>
    <message>
        <source>&amp;NDJSON: a line each, with all that is known; can be imported</source>
        <translation>NDJSON(&amp;N)：每条一行，包含全部已知内容；可以导入</translation>
    </message>
    <message>
        <source>Captures (*.ndjson)</source>
        <translation>捕获文件 (*.ndjson)</translation>
    </message>
    <message>
        <source>CS&amp;V: a row each, for spreadsheets</source>
        <translation>CSV(&amp;V)：每条一行，用于电子表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;HAR: the calls of this console that answered them</source>
        <translation>HAR(&amp;H)：本控制台回应这些更新的调用</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP 归档 (*.har)</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>It ran out on %1: no server delivers to it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>它已于 %1 过期：没有服务器会投递到它。</translation>
    </message>
    <message>
        <source>It holds only from %1 on.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>它从 %1 起才有效。</translation>
    </message>
    <message>
        <source>It holds from %1 until %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>有效期从 %1 到 %2。</translation>
    </message>
    <message>
        <source>It is made out to nobody: no server takes it for an address.</source>
        <translation>它没有签发给任何名称：没有服务器会为某个地址接受它。</translation>
    </message>
    <message>
        <source>Made out to %1.</source>
        <extracomment>%1 are host names and IP addresses</extracomment>
        <translation>签发给 %1。</translation>
    </message>
</context>
<context>
    <name>ChannelKind</name>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>private chat</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圈子</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>live room</source>
        <translation>直播房间</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>kind %1</source>
        <extracomment>a kind of channel that has no name; %1 is its number</extracomment>
        <translation>类型 %1</translation>
    </message>
</context>
<context>
    <name>ChatWords</name>
    <message>
        <source>Reading the chat…</source>
        <translation>正在读取聊天…</translation>
    </message>
    <message>
        <source>Reading how many members it has…</source>
        <translation>正在读取成员数…</translation>
    </message>
    <message>
        <source>Reading its administrators…</source>
        <translation>正在读取管理员…</translation>
    </message>
    <message>
        <source>Reading the member…</source>
        <translation>正在读取成员…</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未允许</translation>
    </message>
</context>
<context>
    <name>CommandColumn</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>Parameters (JSON)</source>
        <translation>参数 (JSON)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add bot…</source>
        <translation>添加机器人(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a bot list…</source>
        <translation>导入机器人列表(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export bots…</source>
        <translation>导出机器人(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try the Sandbox</source>
        <translation>试用沙盒(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Show &amp;all bots</source>
        <translation>显示全部机器人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>上一个窗格(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put the panes back</source>
        <translation>将窗格放回原位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Switch between light and &amp;dark</source>
        <translation>切换浅色与深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Botdeck…</source>
        <translation>关于 Botdeck(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go to or run…</source>
        <translation>转到或运行(&amp;G)…</translation>
    </message>
    <message>
        <source>Export &amp;updates…</source>
        <translation>导出更新(&amp;U)…</translation>
    </message>
    <message>
        <source>I&amp;mport a capture…</source>
        <translation>导入捕获文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Botdeck &amp;manual</source>
        <translation>Botdeck 手册(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未允许</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>called &quot;%1&quot;</source>
        <extracomment>%1 is a name</extracomment>
        <translation>名为“%1”</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>allows %1</source>
        <extracomment>%1 are names of permissions</extracomment>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>denies %1</source>
        <extracomment>%1 are names of permissions</extracomment>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <extracomment>a member; %1 are names of roles</extracomment>
        <translation>拥有 %1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>频道 %1</translation>
    </message>
    <message>
        <source>Channel %1: overwrite of %2</source>
        <extracomment>%1 is a channel, %2 a role or member</extracomment>
        <translation>频道 %1：%2 的频道覆盖</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>成员 %1</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>colour %1</source>
        <extracomment>%1 is a colour as on a web page</extracomment>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <extracomment>of a guild; %1 is somebody&apos;s name</extracomment>
        <translation>所有者 %1</translation>
    </message>
    <message>
        <source>Guild and what everybody may</source>
        <translation>社区及所有人的权限</translation>
    </message>
</context>
<context>
    <name>ComposerStyle</name>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Block of code</source>
        <translation>代码块</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Nothing hinders this bot any more.</source>
        <translation>已没有什么妨碍此机器人。</translation>
    </message>
    <message>
        <source>A webhook is set: the server gives this bot&apos;s updates to it.</source>
        <translation>已设置 Webhook：服务器把此机器人的更新发送给它。</translation>
    </message>
    <message>
        <source>Another program polls this bot.</source>
        <translation>另一个程序正在轮询此机器人。</translation>
    </message>
    <message>
        <source>Another Botdeck on this computer receives this bot&apos;s updates.</source>
        <translation>这台电脑上的另一个 Botdeck 正在接收此机器人的更新。</translation>
    </message>
    <message>
        <source>A server gives updates to a webhook or to who polls, never to both. Botdeck asks every 30 seconds whether the webhook is still set, and goes on by itself when it is gone.</source>
        <translation>服务器要么把更新发送给 Webhook，要么交给轮询者，不会两者兼有。Botdeck 每 30 秒询问一次 Webhook 是否仍在，一旦取消便自动继续。</translation>
    </message>
    <message>
        <source>A server allows one poller a bot; every try from here would throw the other one out, so there is none. Stop the other program and start polling again, or wait: then Botdeck tries once a minute, which may interrupt the other one for a moment. If nobody knows that program, somebody has the token: have it revoked, then replace it here.</source>
        <translation>服务器对每个机器人只允许一个轮询者；从这里的每次尝试都会挤掉对方，因此不作尝试。请停止另一个程序后重新开始轮询，或选择等待：Botdeck 将每分钟尝试一次，可能使对方短暂中断。如果没有人认识那个程序，说明有人持有令牌：请将其吊销，然后在此更换。</translation>
    </message>
    <message>
        <source>It may be another window with another profile, or &quot;botdeck tail&quot;. Taking over stops polling there and starts it here; what was received there stays there.</source>
        <translation>它可能是使用其他配置文件夹的另一个窗口，或“botdeck tail”。接管会停止那里的轮询并在此开始；那里收到的内容仍留在那里。</translation>
    </message>
    <message>
        <source>Its host: %1</source>
        <translation>其主机：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait for delivery.</source>
        <extracomment>updates that the server could not deliver to the webhook yet</extracomment>
        <translation>
            <numerusform>有 %n 条更新等待投递。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last delivery failed: %1</source>
        <translation>上次投递失败：%1</translation>
    </message>
    <message>
        <source>Waiting for it: one try a minute.</source>
        <translation>正在等待：每分钟尝试一次。</translation>
    </message>
    <message>
        <source>Nothing that changes anything is sent for this bot, so the webhook cannot be deleted from here.</source>
        <translation>此机器人不会发送任何引起更改的请求，因此无法从这里删除 Webhook。</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>语音消息</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Video message</source>
        <translation>视频短讯</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动图</translation>
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
        <source>Poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>A member left</source>
        <translation>一名成员已离开</translation>
    </message>
    <message>
        <source>The chat has a new title</source>
        <translation>聊天有了新标题</translation>
    </message>
    <message>
        <source>The chat has a new picture</source>
        <translation>聊天有了新头像</translation>
    </message>
    <message>
        <source>The chat&apos;s picture was removed</source>
        <translation>聊天的头像已删除</translation>
    </message>
    <message>
        <source>The group was made</source>
        <translation>群组已创建</translation>
    </message>
    <message>
        <source>The channel was made</source>
        <translation>频道已创建</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>一条消息已置顶</translation>
    </message>
    <message>
        <source>The group became a supergroup</source>
        <translation>群组已升级为超级群组</translation>
    </message>
    <message>
        <source>Unknown content: %1</source>
        <extracomment>%1 is the name of a member of JSON</extracomment>
        <translation>未知内容：%1</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>said of a message</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>said of a message</extracomment>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>said of a message</extracomment>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>%1 pressed it just now, no answer from the bot yet</source>
        <extracomment>%1 is a name, &quot;it&quot; a button</extracomment>
        <translation>%1 刚刚按下，机器人尚未回应</translation>
    </message>
    <message>
        <source>%1 pressed it on %2, no answer from the bot yet</source>
        <extracomment>%1 is a name, &quot;it&quot; a button, %2 a date</extracomment>
        <translation>%1 于 %2 按下，机器人尚未回应</translation>
    </message>
    <message>
        <source>%1 pressed it %2 ago, no answer from the bot yet</source>
        <extracomment>%1 is a name, &quot;it&quot; a button, %2 an age: &quot;6 s&quot;</extracomment>
        <translation>%1 于 %2前按下，机器人尚未回应</translation>
    </message>
    <message>
        <source>No answer came: it may have arrived. It is never sent again by itself.</source>
        <translation>没有收到应答：可能已送达。绝不会自行再次发送。</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>history, read %1</source>
        <extracomment>said of a message that was fetched from the server&apos;s history; %1 is when</extracomment>
        <translation>历史记录，读取于 %1</translation>
    </message>
    <message numerus="yes">
        <source>The server wants to be left alone. It is sent in %n second(s).</source>
        <translation>
            <numerusform>服务器要求等待，%n 秒后发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · %2 of %3</source>
        <extracomment>How much of a file is uploaded: 64 % · 1.2 MB of 1.8 MB</extracomment>
        <translation>%1 % · %2 / %3</translation>
    </message>
    <message>
        <source>Message card</source>
        <translation>消息卡片</translation>
    </message>
    <message>
        <source>A button was pressed</source>
        <translation>按下了按钮</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Copy JSON, as received</source>
        <translation>复制 JSON（按收到的原样）</translation>
    </message>
    <message>
        <source>Copy JSON, formatted</source>
        <translation>复制 JSON（格式化）</translation>
    </message>
    <message>
        <source>Copy curl, token masked</source>
        <translation>复制 curl（令牌已遮盖）</translation>
    </message>
    <message>
        <source>Copy row as CSV</source>
        <translation>将行复制为 CSV</translation>
    </message>
    <message>
        <source>Copy botdeck command</source>
        <translation>复制 botdeck 命令</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>Given by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Giver&apos;s icon (address)</source>
        <translation>颁发者图标（地址）</translation>
    </message>
    <message>
        <source>Image beside the name (address)</source>
        <translation>名称旁的图片（地址）</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Game&apos;s icon (address)</source>
        <translation>游戏图标（地址）</translation>
    </message>
    <message>
        <source>Background (address)</source>
        <translation>背景图（地址）</translation>
    </message>
    <message>
        <source>Link&apos;s words</source>
        <translation>跳转文案</translation>
    </message>
    <message>
        <source>Link&apos;s address</source>
        <translation>跳转链接</translation>
    </message>
    <message>
        <source>Game&apos;s data</source>
        <translation>自定义卡片数据</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Beside the title</source>
        <translation>标题旁的提示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>DeleteRole</name>
    <message numerus="yes">
        <source>%n channel(s) have an overwrite of it: %1. Whether the server removes those it does not say; here they stay until the guild is read again.</source>
        <extracomment>%1 are names of channels</extracomment>
        <translation>
            <numerusform>%n 个频道有它的频道覆盖：%1。服务器未说明是否会移除；在重新读取社区之前，此处保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose it, and with it what only it allows.</source>
        <translation>
            <numerusform>%n 名成员将失去它，以及只有它允许的权限。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>无法恢复。</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>删除角色</translation>
    </message>
    <message>
        <source>Delete the role &quot;%1&quot; (%2)?</source>
        <extracomment>%1 is a role&apos;s name, %2 its id</extracomment>
        <translation>删除角色“%1”(%2)吗？</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>删除角色</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The diagnostics are on the clipboard. Secrets are taken out, but read them before you send them: they name your bots&apos; ids and servers.</source>
        <translation>诊断信息已在剪贴板中。机密已去除，但发送之前请先阅读：其中写有您的机器人的编号和服务器。</translation>
    </message>
</context>
<context>
    <name>EditPhase</name>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>reading again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>held by the server</source>
        <translation>服务器要求等待</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>no answer, not repeated</source>
        <translation>无应答，未重复</translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>已被他人更改</translation>
    </message>
    <message>
        <source>stopped, not done</source>
        <translation>已停止，未执行</translation>
    </message>
</context>
<context>
    <name>FeedEvent</name>
    <message>
        <source>Polling started.</source>
        <translation>轮询已开始。</translation>
    </message>
    <message>
        <source>Polling stopped.</source>
        <translation>轮询已停止。</translation>
    </message>
    <message>
        <source>Receiving again.</source>
        <translation>已恢复接收。</translation>
    </message>
    <message>
        <source>Backing off. Nothing was lost: the offset is unchanged.</source>
        <translation>暂缓重试。没有丢失任何内容：偏移未变。</translation>
    </message>
    <message>
        <source>Conflict: somebody else receives this bot&apos;s updates.</source>
        <translation>冲突：另有程序在接收此机器人的更新。</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>服务器不接受该令牌。</translation>
    </message>
    <message>
        <source>A webhook is set, so the server gives no updates to polls.</source>
        <translation>已设置 Webhook，因此服务器不向轮询提供更新。</translation>
    </message>
    <message>
        <source>The store cannot be written. Polling waits.</source>
        <translation>无法写入存储。轮询暂候。</translation>
    </message>
    <message>
        <source>The server answers at once instead of holding polls. Asked once a second.</source>
        <translation>服务器不保持轮询而立即应答。每秒询问一次。</translation>
    </message>
    <message>
        <source>The server&apos;s update ids started anew. A new epoch begins.</source>
        <translation>服务器的更新 ID 已重新编号。新的纪元开始。</translation>
    </message>
    <message>
        <source>Some update ids never came.</source>
        <translation>有些更新 ID 始终没有收到。</translation>
    </message>
    <message>
        <source>%1, backing off %2 (attempt %3). Nothing was lost: offset unchanged.</source>
        <extracomment>%1 is what happened (&quot;HTTP 502 from getUpdates&quot;), %2 how long the bot waits (&quot;8 s&quot;), %3 which try failed</extracomment>
        <translation>%1，暂缓 %2 后重试（第 %3 次尝试）。没有丢失任何内容：偏移未变。</translation>
    </message>
    <message numerus="yes">
        <source>%n update id(s) never came.</source>
        <translation>
            <numerusform>有 %n 个更新 ID 始终没有收到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterFault</name>
    <message>
        <source>There is no key “%1”. To look for this as text, put it in quotes.</source>
        <translation>没有名为“%1”的键。若要将其作为文本查找，请加上引号。</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write has:photo, chat~part or json.path=value.</source>
        <translation>“%1”不是条件。请写成 has:photo、chat~部分内容 或 json.path=value。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>此处缺少值。</translation>
    </message>
    <message>
        <source>“%1” is none of this key&apos;s values.</source>
        <translation>“%1”不是此键的可用值。</translation>
    </message>
    <message>
        <source>“%1” is no whole number, and no range such as 5..9.</source>
        <translation>“%1”既不是整数，也不是 5..9 这样的范围。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>范围“%1”的终点在起点之前。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 10m, 2h, 3d, 14:05, 2026-11-22 or 2026-11-22T14:05.</source>
        <translation>“%1”不是时间。请写成 10m、2h、3d、14:05、2026-11-22 或 2026-11-22T14:05。</translation>
    </message>
    <message>
        <source>“%1” is no path. Write json.message.chat.id or json.message.photo[0].width.</source>
        <translation>“%1”不是路径。请写成 json.message.chat.id 或 json.message.photo[0].width。</translation>
    </message>
    <message>
        <source>This key takes one value only.</source>
        <translation>此键只接受一个值。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>“%1” means nothing in quotes. Write a backslash twice to look for one.</source>
        <translation>“%1”在引号中没有含义。要查找反斜杠，请写两个。</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>此右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>此处缺少条件。</translation>
    </message>
    <message>
        <source>Too many parentheses stand within each other.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>筛选条件过长。</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Member id</source>
        <translation>成员 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nickname here</source>
        <translation>在此的昵称</translation>
    </message>
    <message>
        <source>Short id</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role ids</source>
        <translation>角色 ID</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加者</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Inviter&apos;s id</source>
        <translation>邀请人 ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>剩余次数</translation>
    </message>
    <message>
        <source>Uses allowed</source>
        <translation>允许次数</translation>
    </message>
    <message>
        <source>Joined by it</source>
        <translation>已邀请人数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Topic id</source>
        <translation>主题 ID</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>频道 ID</translation>
    </message>
    <message>
        <source>Post id</source>
        <translation>动态 ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Author&apos;s id</source>
        <translation>作者 ID</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>发表时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论数</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>表态数</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>评论 ID</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reaction id</source>
        <translation>表态 ID</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Members by name</source>
        <translation>按名称查找成员</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>Members by short id</source>
        <translation>按短号查找成员</translation>
    </message>
    <message>
        <source>Short ids</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>Members with a role</source>
        <translation>拥有某角色的成员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite by its code</source>
        <translation>按邀请码查找邀请</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>Circle topics</source>
        <translation>圈子主题</translation>
    </message>
    <message>
        <source>Circle posts of a member</source>
        <translation>某成员的圈子动态</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>成员 ID</translation>
    </message>
    <message>
        <source>Circle post by its id</source>
        <translation>按 ID 查找圈子动态</translation>
    </message>
    <message>
        <source>Post id</source>
        <translation>动态 ID</translation>
    </message>
    <message>
        <source>Comments of a circle post</source>
        <translation>圈子动态的评论</translation>
    </message>
    <message>
        <source>Reactions to a circle post</source>
        <translation>圈子动态的表态</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message numerus="yes">
        <source>At most %n short id(s) can be looked up at once.</source>
        <translation>
            <numerusform>一次最多查找 %n 个短号。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no id: that is a whole number.</source>
        <translation>“%1”不是 ID：ID 是一个整数。</translation>
    </message>
</context>
<context>
    <name>FormatChange</name>
    <message>
        <source>Lost would be: %1.</source>
        <extracomment>%1 is a list such as: bold, a link</extracomment>
        <translation>将会丢失：%1。</translation>
    </message>
    <message>
        <source>Blanks at the beginning of lines would be lost.</source>
        <translation>行首的空格将会丢失。</translation>
    </message>
    <message>
        <source>What is wrong in it now would become letters, or be gone.</source>
        <translation>目前有误的部分会变成普通字符，或者消失。</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>另一种格式</translation>
    </message>
    <message>
        <source>Not all of this text can be written as %1.</source>
        <translation>此文本无法全部写成 %1 格式。</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>转换(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep the text as it is</source>
        <translation>保持文本原样(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>GuildEdit</name>
    <message>
        <source>Create role %1</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>创建角色 %1</translation>
    </message>
    <message>
        <source>Change role %1</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>更改角色 %1</translation>
    </message>
    <message>
        <source>Delete role %1</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>删除角色 %1</translation>
    </message>
    <message>
        <source>Change the order of roles</source>
        <translation>更改角色顺序</translation>
    </message>
    <message>
        <source>Change what everybody may</source>
        <translation>更改所有人的权限</translation>
    </message>
    <message>
        <source>Set the roles of %1</source>
        <extracomment>%1 is a member&apos;s name</extracomment>
        <translation>设置 %1 的角色</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <extracomment>%1 is a role&apos;s name, %2 a member&apos;s</extracomment>
        <translation>把 %1 授予 %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>从 %2 收回 %1</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <extracomment>%1 is a member&apos;s name</extracomment>
        <translation>踢出 %1</translation>
    </message>
    <message>
        <source>Mute %1 for %2</source>
        <extracomment>%1 is a member&apos;s name, %2 a time such as &quot;10 min&quot;</extracomment>
        <translation>将 %1 禁言 %2</translation>
    </message>
    <message>
        <source>Change the bot&apos;s nickname</source>
        <translation>更改机器人的昵称</translation>
    </message>
    <message>
        <source>Change the overwrites of %1</source>
        <extracomment>%1 is a channel&apos;s name</extracomment>
        <translation>更改 %1 的频道覆盖</translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation>服务器要求等待 %1。</translation>
    </message>
</context>
<context>
    <name>GuildEdits</name>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>the member %1</source>
        <translation>成员 %1</translation>
    </message>
    <message>
        <source>In %1, overwrite for %2: allow %3.</source>
        <translation>在 %1 中，对%2的频道覆盖：允许 %3。</translation>
    </message>
    <message>
        <source>In %1, overwrite for %2: neither allow nor deny %3.</source>
        <translation>在 %1 中，对%2的频道覆盖：既不允许也不拒绝 %3。</translation>
    </message>
    <message>
        <source>In %1, overwrite for %2: deny %3.</source>
        <translation>在 %1 中，对%2的频道覆盖：拒绝 %3。</translation>
    </message>
    <message>
        <source>Role %1: grant %2.</source>
        <translation>角色 %1：授予 %2。</translation>
    </message>
    <message>
        <source>Role %1: take %2 away.</source>
        <translation>角色 %1：取消 %2。</translation>
    </message>
    <message>
        <source>Give %1 the role %2.</source>
        <translation>给 %1 角色 %2。</translation>
    </message>
    <message>
        <source>Take from %1 the role %2.</source>
        <translation>取消 %1 的角色 %2。</translation>
    </message>
    <message>
        <source>The bot does not have %1 itself.</source>
        <translation>机器人自身没有 %1。</translation>
    </message>
    <message>
        <source>not by the bot</source>
        <translation>机器人无权更改</translation>
    </message>
</context>
<context>
    <name>GuildImpact</name>
    <message numerus="yes">
        <source>%1 channel(s)</source>
        <extracomment>%1 is the number, with spaces between groups of three digits</extracomment>
        <translation>
            <numerusform>%1 个频道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) gain %2 in %3.</source>
        <extracomment>%1 members in %3, which are channels; %2 is a permission&apos;s name</extracomment>
        <translation>
            <numerusform>%1 名成员在 %3中获得 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) lose %2 in %3.</source>
        <extracomment>%1 members in %3, which are channels; %2 is a permission&apos;s name</extracomment>
        <translation>
            <numerusform>%1 名成员在 %3中失去 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>没有人获得或失去任何权限。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more permission(s).</source>
        <extracomment>permissions that are gained or lost, and not listed</extracomment>
        <translation>
            <numerusform>另有 %n 项权限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot itself would lose %1 everywhere, and could not change it back.</source>
        <translation>机器人自身将在所有位置失去 %1，且无法自行改回。</translation>
    </message>
    <message>
        <source>The bot itself would lose %1 in some places.</source>
        <translation>机器人自身将在部分位置失去 %1。</translation>
    </message>
    <message>
        <source>The guild’s owner would lose %1.</source>
        <translation>社区所有者将失去 %1。</translation>
    </message>
</context>
<context>
    <name>GuildWhy</name>
    <message>
        <source>Is the member the owner?</source>
        <translation>该成员是所有者吗？</translation>
    </message>
    <message>
        <source>Base: everybody</source>
        <translation>基础：所有人</translation>
    </message>
    <message>
        <source>Base: the member’s roles</source>
        <translation>基础：成员的角色</translation>
    </message>
    <message>
        <source>ADMINISTRATOR in the base mask?</source>
        <translation>基础掩码中有 ADMINISTRATOR 吗？</translation>
    </message>
    <message>
        <source>Channel overwrite for everybody</source>
        <translation>对所有人的频道覆盖</translation>
    </message>
    <message>
        <source>Channel overwrites for roles</source>
        <translation>对角色的频道覆盖</translation>
    </message>
    <message>
        <source>Channel overwrite for the member</source>
        <translation>该成员的频道覆盖</translation>
    </message>
    <message>
        <source>Rules of use</source>
        <translation>使用规则</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>未授予</translation>
    </message>
    <message>
        <source>This step decides</source>
        <translation>由此步决定</translation>
    </message>
    <message>
        <source>Nothing that it needs is missing.</source>
        <translation>所需的条件都已具备。</translation>
    </message>
    <message>
        <source>Otherwise than today, by your edit.</source>
        <translation>与现在不同，因您的编辑而变。</translation>
    </message>
    <message>
        <source>Decided by step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>由第 %1 步决定</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Allowed after saving</source>
        <translation>保存后允许</translation>
    </message>
    <message>
        <source>Denied after saving</source>
        <translation>保存后拒绝</translation>
    </message>
    <message>
        <source>Allowed today</source>
        <translation>现在允许</translation>
    </message>
    <message>
        <source>Denied today</source>
        <translation>现在拒绝</translation>
    </message>
    <message>
        <source>Your edit does not turn it round</source>
        <translation>您的编辑不改变此结果</translation>
    </message>
    <message>
        <source>Allowed today, flips because of step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>现在允许，因第 %1 步而改变</translation>
    </message>
    <message>
        <source>Denied today, flips because of step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>现在拒绝，因第 %1 步而改变</translation>
    </message>
    <message>
        <source>Allowed after saving, flips because of step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>保存后允许，因第 %1 步而改变</translation>
    </message>
    <message>
        <source>Denied after saving, flips because of step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>保存后拒绝，因第 %1 步而改变</translation>
    </message>
    <message>
        <source>The raw mask is %1; of it can be used here: %2.</source>
        <translation>原始掩码为 %1；在此可用的为 %2。</translation>
    </message>
    <message>
        <source>%1 is in the raw mask, and the rules of use take it away.</source>
        <extracomment>%1 is a permission&apos;s name</extracomment>
        <translation>原始掩码中有 %1，但使用规则将其去除。</translation>
    </message>
</context>
<context>
    <name>GuildWords</name>
    <message>
        <source>Switch a permission</source>
        <translation>切换权限</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>使用预设</translation>
    </message>
    <message>
        <source>Copy from a role</source>
        <translation>从角色复制</translation>
    </message>
    <message>
        <source>Write the mask</source>
        <translation>填写掩码</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>bit %1 (unknown)</source>
        <extracomment>a permission without a name; %1 is its number</extracomment>
        <translation>位 %1（未知）</translation>
    </message>
    <message>
        <source>Kept exactly as received, never cleared</source>
        <translation>按收到的原样保留，绝不清除</translation>
    </message>
    <message>
        <source>inherit</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>allow and deny (allow counts)</source>
        <extracomment>an overwrite has a permission in both masks</extracomment>
        <translation>允许且拒绝（以允许为准）</translation>
    </message>
    <message>
        <source>Change a permission</source>
        <translation>更改一项权限</translation>
    </message>
    <message>
        <source>Remove an overwrite</source>
        <translation>移除一条频道覆盖</translation>
    </message>
    <message>
        <source>Try a proposal</source>
        <translation>试用建议</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <extracomment>%1 is what an overwrite says of a permission, %2 what it said before; &quot;allow (was: deny)&quot;</extracomment>
        <translation>%1（原为：%2）</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>not among the roles and members that were read</source>
        <translation>不在已读取的角色和成员之中</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonMistake</name>
    <message>
        <source>there is nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>an update is an object: it begins with { and ends with }</source>
        <translation>更新是一个对象：以 { 开头、以 } 结尾</translation>
    </message>
    <message>
        <source>a value is missing, or something that is none stands in its place</source>
        <translation>缺少值，或其位置上不是值</translation>
    </message>
    <message>
        <source>a member&apos;s name in quotes belongs here; before a } stands no comma</source>
        <translation>此处应为带引号的成员名；} 之前不能有逗号</translation>
    </message>
    <message>
        <source>a colon is missing behind a member&apos;s name</source>
        <translation>成员名后缺少冒号</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>缺少逗号</translation>
    </message>
    <message>
        <source>a } is missing</source>
        <translation>缺少 }</translation>
    </message>
    <message>
        <source>a ] is missing</source>
        <translation>缺少 ]</translation>
    </message>
    <message>
        <source>a closing quote is missing</source>
        <translation>缺少结束引号</translation>
    </message>
    <message>
        <source>this is no number as JSON writes it</source>
        <translation>这不是 JSON 格式的数字</translation>
    </message>
    <message>
        <source>behind the backslash stands nothing that can be escaped</source>
        <translation>反斜杠后不是可转义的字符</translation>
    </message>
    <message>
        <source>the line ends, or a control character stands, within quotes</source>
        <translation>引号内有换行或控制字符</translation>
    </message>
    <message>
        <source>half of a pair of \u escapes stands alone</source>
        <translation>成对的 \u 转义只有一半</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>something stands behind the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>This cannot be sent: %1.</source>
        <extracomment>%1 is what is wrong with a JSON text: &quot;there is nothing yet&quot;</extracomment>
        <translation>无法发送：%1。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <extracomment>%1 is a line&apos;s number, %2 what is wrong there: &quot;a comma is missing&quot;</extracomment>
        <translation>第 %1 行：%2。</translation>
    </message>
</context>
<context>
    <name>JsonType</name>
    <message>
        <source>object · %1</source>
        <extracomment>a JSON type and how many members it has</extracomment>
        <translation>对象 · %1</translation>
    </message>
    <message>
        <source>array · %1</source>
        <extracomment>a JSON type and how many elements it has</extracomment>
        <translation>数组 · %1</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>bool</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>KeepFailure</name>
    <message>
        <source>The place where tokens are kept, or the profile, is locked.</source>
        <translation>令牌存放处或配置文件夹已锁定。</translation>
    </message>
    <message>
        <source>The system keychain cannot be used.</source>
        <translation>无法使用系统钥匙串。</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>已被拒绝。</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>系统钥匙串没有及时应答。</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time; what was asked of it may still happen.</source>
        <translation>系统钥匙串没有及时应答；所请求的操作仍可能发生。</translation>
    </message>
    <message>
        <source>What is kept could not be read or written.</source>
        <translation>无法读取或写入所保存的内容。</translation>
    </message>
    <message>
        <source>What was to be erased is still there. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>要抹除的内容仍在。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were kept of a damaged store are overwritten and removed whole, too: they may hold the same.</source>
        <extracomment>Files that lie beside the store since it was damaged once (updates.sqlite.bad): as they were then, whole</extracomment>
        <translation>
            <numerusform>从损坏的存储中保留的 %n 个文件也会被整个覆盖并删除：其中可能含有同样的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardChange</name>
    <message>
        <source>Add a button</source>
        <translation>添加按钮</translation>
    </message>
    <message>
        <source>Remove a button</source>
        <translation>移除按钮</translation>
    </message>
    <message>
        <source>Move a button</source>
        <translation>移动按钮</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>更改选项</translation>
    </message>
    <message>
        <source>Mend a button</source>
        <translation>修正按钮</translation>
    </message>
    <message>
        <source>Put another keyboard in</source>
        <translation>换入另一个键盘</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>更改值</translation>
    </message>
    <message>
        <source>Write the keyboard</source>
        <translation>书写键盘</translation>
    </message>
</context>
<context>
    <name>KeyboardFault</name>
    <message>
        <source>This is no sound JSON.</source>
        <translation>这不是完好的 JSON。</translation>
    </message>
    <message>
        <source>No inline keyboard is in this.</source>
        <translation>其中没有内联键盘。</translation>
    </message>
    <message>
        <source>A row has to be a list of buttons.</source>
        <translation>一行必须是按钮的列表。</translation>
    </message>
    <message>
        <source>A button has to be an object.</source>
        <translation>按钮必须是一个对象。</translation>
    </message>
    <message>
        <source>This value is not closed with ].</source>
        <translation>此值没有以 ] 结束。</translation>
    </message>
    <message>
        <source>A bracket of the label is written \[ or \].</source>
        <translation>标签中的方括号要写作 \[ 或 \]。</translation>
    </message>
    <message>
        <source>A backslash stands only before | [ ] and another backslash.</source>
        <translation>反斜杠只能位于 | [ ] 或另一个反斜杠之前。</translation>
    </message>
    <message>
        <source>The value of this kind has to be an object of JSON.</source>
        <translation>此类型的值必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>This kind takes no value.</source>
        <translation>此类型不带值。</translation>
    </message>
</context>
<context>
    <name>KeyboardKind</name>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Mini app</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web 应用</translation>
    </message>
    <message>
        <source>Login link</source>
        <translation>登录链接</translation>
    </message>
    <message>
        <source>Inline query elsewhere</source>
        <translation>在其他聊天中内联查询</translation>
    </message>
    <message>
        <source>Inline query here</source>
        <translation>在此聊天中内联查询</translation>
    </message>
    <message>
        <source>Inline query in a chosen chat</source>
        <translation>在所选聊天中内联查询</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支付</translation>
    </message>
</context>
<context>
    <name>KeyboardRule</name>
    <message>
        <source>It has no label.</source>
        <translation>没有标签。</translation>
    </message>
    <message>
        <source>It does nothing: it has no kind.</source>
        <translation>没有任何作用：未指定类型。</translation>
    </message>
    <message>
        <source>It has more than one kind.</source>
        <translation>有不止一个类型。</translation>
    </message>
    <message>
        <source>It has more than one kind; which of them counts is not documented.</source>
        <translation>有不止一个类型；以哪一个为准没有文档说明。</translation>
    </message>
    <message>
        <source>Its value is of the wrong type of JSON.</source>
        <translation>其值的 JSON 类型不对。</translation>
    </message>
    <message>
        <source>The platform has reserved this kind and does not use it yet.</source>
        <translation>平台保留了此类型，尚未使用。</translation>
    </message>
    <message>
        <source>A button of this kind must be the first of the first row.</source>
        <translation>此类型的按钮必须是第一行的第一个。</translation>
    </message>
    <message>
        <source>Its callback data has more bytes than the platform takes.</source>
        <translation>其回调数据的字节数超过平台所接受的上限。</translation>
    </message>
    <message>
        <source>Its callback data has fewer bytes than the platform takes.</source>
        <translation>其回调数据的字节数低于平台所接受的下限。</translation>
    </message>
    <message>
        <source>Its callback data is very long; nobody says how much the platform takes.</source>
        <translation>其回调数据很长；平台能接受多少没有说明。</translation>
    </message>
    <message>
        <source>Its callback data has control characters in it.</source>
        <translation>其回调数据中含有控制字符。</translation>
    </message>
    <message>
        <source>Its address is empty.</source>
        <translation>其地址为空。</translation>
    </message>
    <message>
        <source>Its address has no scheme and may not open.</source>
        <translation>其地址没有协议，可能无法打开。</translation>
    </message>
    <message>
        <source>The platform does not list addresses with this scheme.</source>
        <translation>平台没有列出采用此协议的地址。</translation>
    </message>
    <message>
        <source>It has a member that is not known; it is kept.</source>
        <translation>其中有一个未知的成员；予以保留。</translation>
    </message>
    <message>
        <source>It has a member twice; the first one counts.</source>
        <translation>其中某个成员出现两次；以第一个为准。</translation>
    </message>
    <message>
        <source>The row has no buttons.</source>
        <translation>此行没有按钮。</translation>
    </message>
    <message>
        <source>The keyboard has no buttons; sending it takes the old one away.</source>
        <translation>键盘没有按钮；发送它会移除原有的键盘。</translation>
    </message>
    <message>
        <source>The row has more buttons than are shown: from this one on they are left out.</source>
        <translation>该行按钮过多：从这个按钮起不会显示。</translation>
    </message>
    <message>
        <source>The keyboard has more buttons than are shown: from this one on they are left out.</source>
        <translation>键盘按钮过多：从这个按钮起不会显示。</translation>
    </message>
    <message numerus="yes">
        <source>The keyboard is full: %n button(s) are all that is shown.</source>
        <translation>
            <numerusform>键盘已满：最多显示 %n 个按钮。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1 is full: %n button(s) of a row are all that is shown.</source>
        <translation>
            <numerusform>第 %1 行已满：每行最多显示 %n 个按钮。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardTemplate</name>
    <message>
        <source>Confirm or cancel</source>
        <translation>确认或取消</translation>
    </message>
    <message>
        <source>Confirm[confirm] | Cancel[cancel]</source>
        <translation>确认[confirm] | 取消[cancel]</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>‹ Back[page:1] | 2 of 5[page:2] | Next ›[page:3]</source>
        <translation>‹ 上一页[page:1] | 第 2 / 5 页[page:2] | 下一页 ›[page:3]</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Orders[menu:orders] | Refunds[menu:refunds]
Settings[menu:settings] | Help[menu:help]
Website[https://example.org]</source>
        <translation>订单[menu:orders] | 退款[menu:refunds]
设置[menu:settings] | 帮助[menu:help]
网站[https://example.org]</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Yes · 0[vote:yes] | No · 0[vote:no] | Abstain · 0[vote:abstain]
Show the result[vote:result]</source>
        <translation>赞成 · 0[vote:yes] | 反对 · 0[vote:no] | 弃权 · 0[vote:abstain]
查看结果[vote:result]</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approve[request:approve] | Reject[request:reject]
Ask for more[request:ask] | Hold 24 h[request:hold]</source>
        <translation>批准[request:approve] | 拒绝[request:reject]
要求补充[request:ask] | 搁置 24 小时[request:hold]</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Information and graver</source>
        <translation>信息及更严重的</translation>
    </message>
    <message>
        <source>Warnings and graver</source>
        <translation>警告及更严重的</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>MarkdownFault</name>
    <message>
        <source>“%1” is a mark here. As a letter it needs a backslash before it.</source>
        <translation>“%1”在这里是标记。作为普通字符时，前面需要加反斜杠。</translation>
    </message>
    <message>
        <source>“%1” is opened and never closed.</source>
        <translation>“%1”已开启，但没有结束。</translation>
    </message>
    <message>
        <source>The address of the link has no closing parenthesis.</source>
        <translation>链接的地址缺少右括号。</translation>
    </message>
    <message>
        <source>“%1” is no tag that the server knows.</source>
        <translation>“%1”不是服务器认识的标签。</translation>
    </message>
    <message>
        <source>“%1” has no &gt; at its end.</source>
        <translation>“%1”末尾缺少 &gt;。</translation>
    </message>
    <message>
        <source>In “%1” an attribute is not written as the server reads it.</source>
        <translation>“%1”中有一个属性的写法与服务器的读法不符。</translation>
    </message>
    <message>
        <source>A span must have class=&quot;tg-spoiler&quot;.</source>
        <translation>span 必须带有 class=&quot;tg-spoiler&quot;。</translation>
    </message>
    <message>
        <source>“%1” closes a tag, but none is open.</source>
        <translation>“%1”结束一个标签，但没有已开启的标签。</translation>
    </message>
    <message>
        <source>“%1” closes another tag than the one that is open.</source>
        <translation>“%1”结束的不是当前开启的标签。</translation>
    </message>
    <message>
        <source>This emoji has no number: write tg://emoji?id=1234.</source>
        <translation>此表情符号没有编号：请写作 tg://emoji?id=1234。</translation>
    </message>
    <message>
        <source>This is no address that the server takes: the text stays, the link does not.</source>
        <translation>服务器不接受此地址：文本保留，链接不保留。</translation>
    </message>
    <message>
        <source>“%1” has no closing brace and would be shown as it is.</source>
        <translation>“%1”缺少右花括号，将按原样显示。</translation>
    </message>
    <message>
        <source>Here belongs an id: a number.</source>
        <translation>这里应写 ID：一个数字。</translation>
    </message>
    <message>
        <source>Half a character stands here. It cannot be sent.</source>
        <translation>这里只有半个字符，无法发送。</translation>
    </message>
    <message>
        <source>The text is too long to be looked through.</source>
        <translation>文本过长，无法检查。</translation>
    </message>
    <message>
        <source>This is no rich text: JSON with &quot;type&quot;:&quot;richText&quot; and its operations.</source>
        <translation>这不是富文本：应为带有 &quot;type&quot;:&quot;richText&quot; 及其操作的 JSON。</translation>
    </message>
    <message>
        <source>Fix: add %1</source>
        <extracomment>%1 is what is missing, such as )</extracomment>
        <translation>修正：添加 %1</translation>
    </message>
    <message>
        <source>Fix: write %1 instead</source>
        <extracomment>%1 is what belongs there, such as .</extracomment>
        <translation>修正：改写为 %1</translation>
    </message>
</context>
<context>
    <name>MaskFault</name>
    <message>
        <source>A number is missing. The mask before is kept.</source>
        <translation>缺少数字。保留之前的掩码。</translation>
    </message>
    <message>
        <source>“%1” is not part of a number. The mask before is kept.</source>
        <translation>“%1”不是数字的一部分。保留之前的掩码。</translation>
    </message>
    <message>
        <source>This number needs more than 64 bits. The mask before is kept.</source>
        <translation>此数字需要超过 64 位。保留之前的掩码。</translation>
    </message>
    <message>
        <source>“%1” can be binary or hexadecimal. Write 0x before hexadecimal digits. The mask before is kept.</source>
        <translation>“%1”可能是二进制或十六进制。请在十六进制数字前写 0x。保留之前的掩码。</translation>
    </message>
</context>
<context>
    <name>MaskPreset</name>
    <message>
        <source>Nobody: nothing</source>
        <translation>无：没有任何权限</translation>
    </message>
    <message>
        <source>Reader: see and read</source>
        <translation>读者：查看和阅读</translation>
    </message>
    <message>
        <source>Writer: read, post, react</source>
        <translation>作者：阅读、发言、回应</translation>
    </message>
    <message>
        <source>Speaker: write, join voice, speak</source>
        <translation>发言者：书写、加入语音、说话</translation>
    </message>
    <message>
        <source>Moderator: speak, and keep order</source>
        <translation>版主：说话并维持秩序</translation>
    </message>
    <message>
        <source>Manager: moderate, and manage the server</source>
        <translation>管理者：维持秩序并管理服务器</translation>
    </message>
</context>
<context>
    <name>MemberFact</name>
    <message>
        <source>Short id</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Is a bot</source>
        <translation>是机器人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Manages the guild</source>
        <translation>可管理社区</translation>
    </message>
    <message>
        <source>Manages channels</source>
        <translation>可管理频道</translation>
    </message>
    <message>
        <source>Manages roles</source>
        <translation>可管理角色</translation>
    </message>
    <message>
        <source>Manages emoji</source>
        <translation>可管理表情</translation>
    </message>
    <message>
        <source>Writes in channels</source>
        <translation>可在频道发言</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is somebody&apos;s name, %2 the id</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 are names with commas between them, %2 is a number</extracomment>
        <translation>%1 等，另有 %2 个</translation>
    </message>
    <message>
        <source>role %1 (unknown)</source>
        <extracomment>a role that the guild&apos;s list does not have; %1 is its id</extracomment>
        <translation>角色 %1（未知）</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>A card about one person</extracomment>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>MessageCopy</name>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy as a botdeck command</source>
        <translation>复制为 botdeck 命令</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as code for grammY</source>
        <translation>复制为 grammY 代码</translation>
    </message>
    <message>
        <source>Copy as code for python-telegram-bot</source>
        <translation>复制为 python-telegram-bot 代码</translation>
    </message>
    <message>
        <source>Copy as code for Qt</source>
        <translation>复制为 Qt 代码</translation>
    </message>
</context>
<context>
    <name>MessageEntity</name>
    <message>
        <source>a quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>a quotation that unfolds</source>
        <translation>可展开的引用</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a block of code</source>
        <translation>代码块</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>a mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>an emoji of one&apos;s own</source>
        <translation>自定义表情符号</translation>
    </message>
    <message>
        <source>a link to a channel</source>
        <translation>频道链接</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>a spoiler</source>
        <translation>剧透遮罩</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;bold, a link&quot;</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MessageFormat</name>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>富文本</translation>
    </message>
    <message>
        <source>Markdown (old)</source>
        <extracomment>Telegram&apos;s first Markdown, kept beside MarkdownV2</extracomment>
        <translation>Markdown（旧版）</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>还可输入 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many to be sent</source>
        <translation>
            <numerusform>超出可发送上限 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>还可输入 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too many to be sent</source>
        <translation>
            <numerusform>超出可发送上限 %n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodMark</name>
    <message>
        <source>changes</source>
        <extracomment>a mark at a method: it changes something on the server</extracomment>
        <translation>会更改</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>a mark at a method: no document shows all of it</extracomment>
        <translation>推测</translation>
    </message>
</context>
<context>
    <name>MethodStem</name>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>guild</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>表情回应</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>荣誉</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>d MMMM</source>
        <extracomment>a date without its year, in the letters of Qt&apos;s date formats</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>昨天，%1</translation>
    </message>
</context>
<context>
    <name>OutsideVerdict</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>进行中…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Failed polls</source>
        <translation>轮询失败</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>令牌被拒绝</translation>
    </message>
    <message>
        <source>Webhook set</source>
        <translation>已设置 Webhook</translation>
    </message>
    <message>
        <source>Not written to disk</source>
        <translation>未写入磁盘</translation>
    </message>
    <message>
        <source>Poll not held</source>
        <translation>轮询未被保持</translation>
    </message>
    <message>
        <source>Ids started anew</source>
        <translation>编号重新开始</translation>
    </message>
    <message>
        <source>Ids missing</source>
        <translation>缺少编号</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <extracomment>%1 is how many updates, such as 12.4</extracomment>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>nothing measured in the last hour</source>
        <translation>最近一小时没有测量值</translation>
    </message>
    <message>
        <source>%1 median, %2 for 95 %</source>
        <extracomment>%1 and %2 are times: half of the polls took at most %1, 95 of 100 at most %2</extracomment>
        <translation>中位数 %1，95 % 不超过 %2</translation>
    </message>
    <message>
        <source>Time behind</source>
        <translation>落后时间</translation>
    </message>
    <message>
        <source>nothing with a date came in the last hour</source>
        <translation>最近一小时没有带日期的更新</translation>
    </message>
    <message>
        <source>%1: what waited at the server is being fetched</source>
        <extracomment>%1 is a time such as 3 min</extracomment>
        <translation>%1：正在取回服务器上积压的更新</translation>
    </message>
    <message>
        <source>%1, last at %2</source>
        <translation>%1 次，最近一次 %2</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>a duration in milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a duration in seconds, such as 1.2</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a duration in minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>a duration in hours and minutes</extracomment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Poll, there and back</source>
        <translation>轮询往返</translation>
    </message>
    <message>
        <source>From answer to disk</source>
        <translation>从应答到写盘</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>none since the program started</source>
        <translation>程序启动以来没有</translation>
    </message>
    <message>
        <source>Nothing came in the last hour.</source>
        <translation>最近一小时没有更新。</translation>
    </message>
    <message>
        <source>Nothing came in the last 24 hours.</source>
        <translation>最近 24 小时没有更新。</translation>
    </message>
    <message>
        <source>Updates in the last hour: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>最近一小时的更新：%1。</translation>
    </message>
    <message>
        <source>Updates in the last 24 hours: %1.</source>
        <translation>最近 24 小时的更新：%1。</translation>
    </message>
    <message>
        <source>Most in a minute: %1, at %2.</source>
        <extracomment>%1 is a number of updates, %2 a time of the day</extracomment>
        <translation>一分钟内最多：%1，在 %2。</translation>
    </message>
    <message>
        <source>Most in a quarter of an hour: %1, from %2 on.</source>
        <translation>一刻钟内最多：%1，从 %2 起。</translation>
    </message>
</context>
<context>
    <name>PassphraseNote</name>
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess.</source>
        <translation>四五个互不相关的词，好记又难猜。</translation>
    </message>
    <message>
        <source>Too short: it takes %1 characters at least.</source>
        <translation>太短：至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>Easy to guess: the same again and again. It counts like its first part.</source>
        <translation>容易猜到：反复重复同样的内容。只相当于其开头的一段。</translation>
    </message>
    <message>
        <source>Easy to guess: these are neighbours in a row.</source>
        <translation>容易猜到：这些字符是依次相邻的。</translation>
    </message>
    <message>
        <source>Easy to guess: it is among the first that anybody tries.</source>
        <translation>容易猜到：它属于人们最先尝试的一类。</translation>
    </message>
    <message>
        <source>Easy to guess: digits only. Dates and numbers are tried first.</source>
        <translation>容易猜到：只有数字。日期和号码会最先被尝试。</translation>
    </message>
    <message>
        <source>A good length, if it is no known phrase.</source>
        <translation>长度合适，只要不是众所周知的语句。</translation>
    </message>
    <message>
        <source>Long, which is what counts.</source>
        <translation>够长，这才是关键。</translation>
    </message>
    <message>
        <source>Short: whoever has a copy of the file could try it out. More words help.</source>
        <translation>较短：拿到文件副本的人可能逐一试出。多加几个词会更好。</translation>
    </message>
</context>
<context>
    <name>PassportFiles</name>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>PassportState</name>
    <message>
        <source>Its state is the one that was given out.</source>
        <translation>其 state 与发出的一致。</translation>
    </message>
    <message>
        <source>Its state was never given out here: this may be no answer to a link of yours.</source>
        <translation>其 state 从未在此发出：这可能不是对您的链接的回应。</translation>
    </message>
    <message>
        <source>Its state was given out in a link of another bot.</source>
        <translation>其 state 是在另一个机器人的链接中发出的。</translation>
    </message>
    <message>
        <source>The link asked for a state, and this address has none: it may be no answer to that link.</source>
        <translation>链接要求带 state，而此地址没有：它可能不是对该链接的回应。</translation>
    </message>
</context>
<context>
    <name>PassportStep</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>A key for this bot</source>
        <translation>此机器人的密钥</translation>
    </message>
    <message>
        <source>Users encrypt for its public half. The private half stays with the other secrets of this profile.</source>
        <translation>用户用其公钥加密。私钥与此配置的其他机密放在一起。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Hand over the public half</source>
        <translation>交出公钥</translation>
    </message>
    <message>
        <source>CloudChat needs it before anybody can be asked.</source>
        <translation>CloudChat 有了公钥，才能向用户请求授权。</translation>
    </message>
    <message>
        <source>Authorisation link</source>
        <translation>授权链接</translation>
    </message>
    <message>
        <source>Ask with a link</source>
        <translation>用链接请求授权</translation>
    </message>
    <message>
        <source>Whoever opens it in CloudChat is asked for what you choose here.</source>
        <translation>在 CloudChat 中打开它的人会被请求您在此选择的内容。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Receive the callback</source>
        <translation>接收回调</translation>
    </message>
    <message>
        <source>Listen for the user&apos;s browser, or bring here what another server received.</source>
        <translation>监听用户浏览器的访问，或把其他服务器收到的内容带到这里。</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>解密</translation>
    </message>
    <message>
        <source>Decrypt a callback</source>
        <translation>解密回调</translation>
    </message>
    <message>
        <source>Paste the whole address the user was sent back to. It is read here and never leaves this computer.</source>
        <translation>粘贴用户被带回的完整地址。它只在这里读取，绝不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>begins with neither https:// nor http://</source>
        <translation>既不以 https:// 也不以 http:// 开头</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>没有主机名</translation>
    </message>
    <message>
        <source>holds a user name or password</source>
        <translation>含有用户名或密码</translation>
    </message>
    <message>
        <source>holds a path</source>
        <translation>含有路径</translation>
    </message>
    <message>
        <source>holds a query or fragment</source>
        <translation>含有查询或片段</translation>
    </message>
    <message>
        <source>names port 0</source>
        <translation>使用了端口 0</translation>
    </message>
    <message>
        <source>There is no token for this bot.</source>
        <translation>此机器人没有令牌。</translation>
    </message>
    <message>
        <source>The token holds a space, a line break or a control character. Copy it again, without what stands around it.</source>
        <translation>令牌中含有空格、换行或控制字符。请重新复制，不要带上周围的内容。</translation>
    </message>
    <message>
        <source>A token cannot consist of dots.</source>
        <translation>令牌不能只由点组成。</translation>
    </message>
    <message>
        <source>The server&apos;s address %1. Give scheme, host and, where needed, port, as in https://api.example.org or http://127.0.0.1:8081; the path comes from the platform.</source>
        <translation>服务器地址%1。请填写协议、主机和必要时的端口，例如 https://api.example.org 或 http://127.0.0.1:8081；路径由平台决定。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is another machine, and over plain http:// everybody on the way could read the token. Use https://, or allow plain HTTP for this bot.</source>
        <translation>未发送任何内容：%1 是另一台计算机，通过明文 http://，沿途的任何人都能读到令牌。请使用 https://，或为此机器人允许明文 HTTP。</translation>
    </message>
    <message>
        <source>The bot&apos;s path form must begin with / and hold {token} and {method}, as in /bot{token}/{method}.</source>
        <translation>机器人的路径形式必须以 / 开头并含有 {token} 和 {method}，例如 /bot{token}/{method}。</translation>
    </message>
    <message>
        <source>The server refused it without a word.</source>
        <translation>服务器拒绝了，但没有说明原因。</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>HTML 页面</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>空的应答</translation>
    </message>
    <message>
        <source>JSON that is broken or breaks off</source>
        <translation>损坏或中断的 JSON</translation>
    </message>
    <message>
        <source>a JSON list without the reply around it</source>
        <translation>缺少外层应答的 JSON 列表</translation>
    </message>
    <message>
        <source>text that is no JSON</source>
        <translation>不是 JSON 的文本</translation>
    </message>
    <message>
        <source>The server answered with %1, HTTP %2: perhaps a login page of the network.</source>
        <translation>服务器的应答是 %1，HTTP %2：也许是网络的登录页面。</translation>
    </message>
    <message>
        <source>The server answered with %1, HTTP %2: perhaps its address or the path form is wrong.</source>
        <translation>服务器的应答是 %1，HTTP %2：也许其地址或路径形式有误。</translation>
    </message>
    <message>
        <source>The server answered with %1, HTTP %2.</source>
        <translation>服务器的应答是 %1，HTTP %2。</translation>
    </message>
    <message>
        <source>JSON without &quot;ok&quot;, &quot;code&quot;, &quot;status&quot; or &quot;result&quot;</source>
        <translation>没有“ok”、“code”、“status”或“result”的 JSON</translation>
    </message>
    <message>
        <source>getMe answered without a user token for the gateway.</source>
        <translation>getMe 的应答中没有用于网关的用户令牌。</translation>
    </message>
    <message>
        <source>More arrived than can wait while what was missed is fetched; the session is opened again when there is room.</source>
        <translation>补取缺失内容期间到达的内容多得无法等待；有余地时会重新打开会话。</translation>
    </message>
    <message>
        <source>The gateway refuses every user token that getMe issues: %1 Replace the token.</source>
        <translation>网关拒绝 getMe 签发的每个用户令牌：%1 请更换令牌。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address %1. Give it without a query, as in wss://gateway.example.org/websocket or ws://127.0.0.1:8082/websocket.</source>
        <translation>网关地址%1。填写时不要带查询，例如 wss://gateway.example.org/websocket 或 ws://127.0.0.1:8082/websocket。</translation>
    </message>
    <message>
        <source>begins with neither wss:// nor ws://</source>
        <translation>既不以 wss:// 也不以 ws:// 开头</translation>
    </message>
    <message>
        <source>This platform has no gateway: poll instead.</source>
        <translation>此平台没有网关：请改用轮询。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is another machine, and over plain ws:// everybody on the way could read the user token. Use wss://, or allow plain HTTP for this bot.</source>
        <translation>未发送任何内容：%1 是另一台计算机，通过明文 ws://，沿途的任何人都能读到用户令牌。请使用 wss://，或为此机器人允许明文 HTTP。</translation>
    </message>
    <message>
        <source>There is no user token for this bot.</source>
        <translation>此机器人没有用户令牌。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>网关没有及时应答。</translation>
    </message>
    <message>
        <source>The gateway no longer answers the heartbeat.</source>
        <translation>网关不再回应心跳。</translation>
    </message>
    <message>
        <source>No safe connection to the gateway came about: %1. Nothing was sent.</source>
        <translation>未能与网关建立安全连接：%1。未发送任何内容。</translation>
    </message>
    <message>
        <source>The gateway ended the session in good order (%1).</source>
        <translation>网关正常结束了会话（%1）。</translation>
    </message>
    <message>
        <source>The gateway is going away (%1).</source>
        <translation>网关即将下线（%1）。</translation>
    </message>
    <message>
        <source>The connection to the gateway broke.</source>
        <translation>与网关的连接已断开。</translation>
    </message>
    <message>
        <source>The gateway sent a text that is no UTF-8 (%1).</source>
        <translation>网关发来的文本不是 UTF-8（%1）。</translation>
    </message>
    <message>
        <source>The gateway does not accept the user token (%1).</source>
        <translation>网关不接受用户令牌（%1）。</translation>
    </message>
    <message>
        <source>A frame was larger than may be read (%1).</source>
        <translation>有一帧超过了可读取的大小（%1）。</translation>
    </message>
    <message>
        <source>What the gateway sent is no WebSocket frame (%1).</source>
        <translation>网关发来的内容不是 WebSocket 帧（%1）。</translation>
    </message>
    <message>
        <source>The gateway has trouble of its own (%1).</source>
        <translation>网关自身有故障（%1）。</translation>
    </message>
    <message>
        <source>The gateway does not accept the user token (HTTP %1).</source>
        <translation>网关不接受用户令牌（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway sends us to another address (HTTP %1), where the user token does not go unasked.</source>
        <translation>网关让我们转到另一个地址（HTTP %1），未经询问，用户令牌不会发往那里。</translation>
    </message>
    <message>
        <source>There is no gateway at this address (HTTP %1).</source>
        <translation>此地址没有网关（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway has too many requests (HTTP %1).</source>
        <translation>网关的请求过多（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway has trouble of its own (HTTP %1).</source>
        <translation>网关自身有故障（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway ended the session (%1).</source>
        <translation>网关结束了会话（%1）。</translation>
    </message>
    <message>
        <source>What answers at the gateway&apos;s address is no WebSocket server.</source>
        <translation>在网关地址应答的不是 WebSocket 服务器。</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB; reading stopped there.</source>
        <translation>应答超过 %1 MB；已停止读取。</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>%1 秒内没有收到完整的应答。</translation>
    </message>
    <message>
        <source>A file became shorter while it was being sent.</source>
        <translation>有一个文件在发送期间变短了。</translation>
    </message>
    <message>
        <source>The server %1 cannot be trusted: %2. Nothing was sent.</source>
        <translation>服务器 %1 不可信：%2。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1未发送任何内容。</translation>
    </message>
    <message>
        <source>The server sends us on to %1, HTTP %2. That is not followed, since it would take the token there: check the server&apos;s address.</source>
        <translation>服务器让我们转到 %1，HTTP %2。没有跟随，因为那会把令牌带过去：请检查服务器地址。</translation>
    </message>
    <message>
        <source>%1 The request had left, so it may have had its effect; it was not sent again.</source>
        <translation>%1请求已经发出，因此可能已经生效；没有再次发送。</translation>
    </message>
    <message>
        <source>Nothing was sent: the bot is not peeking at this moment. Try again when it is.</source>
        <translation>未发送任何内容：机器人此刻不在“只看”状态。请在它处于该状态时重试。</translation>
    </message>
    <message>
        <source>It was given up before the server answered.</source>
        <translation>服务器应答之前已放弃。</translation>
    </message>
    <message>
        <source>The server does not hold polls: it is asked once a second.</source>
        <translation>服务器不保持轮询：每秒询问一次。</translation>
    </message>
    <message>
        <source>The server seems to repeat itself: its last updates were known, or not beyond the offset. It is asked once a second.</source>
        <translation>服务器似乎在重复：它最近的更新都是已知的，或没有越过偏移。每秒询问一次。</translation>
    </message>
    <message>
        <source>The server refuses connections: it is not running, or the port is wrong.</source>
        <translation>服务器拒绝连接：它没有运行，或端口有误。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known: the name is wrong, or this machine has no network.</source>
        <translation>不认识服务器的名称：名称有误，或此计算机没有网络。</translation>
    </message>
    <message>
        <source>The connection closed before a whole answer came.</source>
        <translation>完整的应答到达之前连接已关闭。</translation>
    </message>
    <message>
        <source>The connection to the server timed out.</source>
        <translation>与服务器的连接超时。</translation>
    </message>
    <message>
        <source>No safe connection to the server came about: it offers no TLS 1.2 or later, or it does not speak TLS on this port.</source>
        <translation>未能与服务器建立安全连接：它不提供 TLS 1.2 或更高版本，或在此端口上不使用 TLS。</translation>
    </message>
    <message>
        <source>This machine has no network just now.</source>
        <translation>此计算机目前没有网络。</translation>
    </message>
    <message>
        <source>The proxy refuses connections: look at the proxy&apos;s address in the settings.</source>
        <translation>代理拒绝连接：请在设置中检查代理地址。</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>代理关闭了连接。</translation>
    </message>
    <message>
        <source>The proxy&apos;s name is not known: look at the proxy&apos;s address in the settings.</source>
        <translation>不认识代理的名称：请在设置中检查代理地址。</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>代理没有应答。</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password: enter them in the settings.</source>
        <translation>代理需要用户名和密码：请在设置中填写。</translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation>代理出了故障。</translation>
    </message>
    <message>
        <source>What came back is no HTTP answer.</source>
        <translation>收到的不是 HTTP 应答。</translation>
    </message>
    <message>
        <source>The answer could not be unpacked: its compression is broken, or it grows beyond reason.</source>
        <translation>应答无法解压：其压缩已损坏，或展开后大得离谱。</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>其证书已过期</translation>
    </message>
    <message>
        <source>its certificate is not valid yet (is this machine&apos;s clock right?)</source>
        <translation>其证书尚未生效（此计算机的时钟正确吗？）</translation>
    </message>
    <message>
        <source>its certificate was made for another name</source>
        <translation>其证书是为另一个名称签发的</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>其证书是自签名的</translation>
    </message>
    <message>
        <source>its certificate comes from an authority this machine does not trust</source>
        <translation>其证书来自此计算机不信任的机构</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>其证书已被吊销</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>它没有出示证书</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>与服务器的连接已断开。</translation>
    </message>
    <message>
        <source>its certificate cannot be verified</source>
        <translation>其证书无法验证</translation>
    </message>
    <message>
        <source>Another program polls this bot. Polling stopped here, since two pollers would throw each other out; stop the other one, then start again.</source>
        <translation>另一个程序正在轮询此机器人。此处已停止轮询，因为两个轮询者会互相挤掉对方；请停止另一个，然后重新启动。</translation>
    </message>
    <message>
        <source>Somebody set a webhook while this bot was being polled. Polling stopped; delete the webhook, then start again.</source>
        <translation>轮询期间有人设置了 Webhook。轮询已停止；请删除该 Webhook，然后重新启动。</translation>
    </message>
    <message>
        <source>A webhook is set, and a server gives updates to a webhook or to a poller, never to both. Polling stopped; delete the webhook, then start again.</source>
        <translation>已设置 Webhook，而服务器只会把更新交给 Webhook 或轮询者之一。轮询已停止；请删除该 Webhook，然后重新启动。</translation>
    </message>
    <message>
        <source>The server does not accept this bot&apos;s token: %1. Replace the token.</source>
        <translation>服务器不接受此机器人的令牌：%1。请更换令牌。</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s, which is more than a day. Polling stopped; start it again when you know why.</source>
        <translation>服务器要求等待 %1 秒，超过一天。轮询已停止；弄清原因后再启动。</translation>
    </message>
    <message>
        <source>Too many requests: the server asks to wait %1 s.</source>
        <translation>请求过多：服务器要求等待 %1 秒。</translation>
    </message>
    <message>
        <source>The server reports a conflict, and polling stopped: %1</source>
        <translation>服务器报告冲突，轮询已停止：%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was sent.</source>
        <translation>无法读取文件 %1：%2。未发送任何内容。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What it held before is kept as it was.</source>
        <translation>无法写入 %1：%2。原有内容保持不变。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It was left as it is.</source>
        <translation>无法读取 %1：%2。已保持原样。</translation>
    </message>
    <message>
        <source>%1 was written, but the disk does not confirm it. Save it again.</source>
        <translation>%1 已写入，但磁盘没有确认。请再保存一次。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, which no such file should be. It was left as it is.</source>
        <translation>%1 超过 %2 字节，此类文件不应如此之大。已保持原样。</translation>
    </message>
    <message>
        <source>There are too many files named like %1.bad; remove those that are not needed.</source>
        <translation>形如 %1.bad 的文件太多；请删除不需要的。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot open the lock file %1: %2.</source>
        <translation>无法打开锁文件 %1：%2。</translation>
    </message>
    <message>
        <source>Another process holds %1.</source>
        <translation>另一个进程占用着 %1。</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>无法锁定 %1：%2。</translation>
    </message>
    <message>
        <source>it is sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it contains bytes that are not UTF-8</source>
        <translation>含有不是 UTF-8 的字节</translation>
    </message>
    <message>
        <source>a string in it contains a raw control character</source>
        <translation>其中某个字符串含有未转义的控制字符</translation>
    </message>
    <message>
        <source>a string in it contains half of a surrogate pair</source>
        <translation>其中某个字符串含有半个代理对</translation>
    </message>
    <message>
        <source>it is nested more than 1024 levels deep</source>
        <translation>嵌套超过 1024 层</translation>
    </message>
    <message>
        <source>it is no valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>The server&apos;s answer ends in the middle of its list of updates. Nothing of it was kept; the same updates will be asked for again.</source>
        <translation>服务器的应答在更新列表中途结束。其中的内容一概未保留；会再次请求同样的更新。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no list of updates: it is no JSON object with a list named &quot;result&quot; or &quot;data&quot;. Nothing of it was kept.</source>
        <translation>服务器的应答不是更新列表：它不是含有名为“result”或“data”的列表的 JSON 对象。其中的内容一概未保留。</translation>
    </message>
    <message>
        <source>%1 is no id: %2</source>
        <translation>%1 不是 ID：%2</translation>
    </message>
    <message>
        <source>%1 is no mask of 64 bits: %2</source>
        <translation>%1 不是 64 位掩码：%2</translation>
    </message>
    <message>
        <source>This is a %1 and no snapshot of a guild.</source>
        <translation>这是 %1，不是社区快照。</translation>
    </message>
    <message>
        <source>This snapshot has version %1; only version 1 is known.</source>
        <translation>此快照的版本是 %1；只支持版本 1。</translation>
    </message>
    <message>
        <source>This is no snapshot: it has no guild.</source>
        <translation>这不是快照：其中没有社区。</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>Reserved by Fanbook, no effect today</source>
        <translation>Fanbook 预留，目前无效果</translation>
    </message>
    <message>
        <source>Create invite links</source>
        <translation>创建邀请链接</translation>
    </message>
    <message>
        <source>Remove members from the server</source>
        <translation>将成员移出服务器</translation>
    </message>
    <message>
        <source>Everything, whatever channels say</source>
        <translation>一切权限，不受频道限制</translation>
    </message>
    <message>
        <source>Edit and manage channels</source>
        <translation>管理和编辑频道</translation>
    </message>
    <message>
        <source>Edit and manage the server</source>
        <translation>管理和编辑服务器</translation>
    </message>
    <message>
        <source>React to messages</source>
        <translation>对消息表态</translation>
    </message>
    <message>
        <source>See the channel in the list</source>
        <translation>查看频道</translation>
    </message>
    <message>
        <source>Post messages in text channels</source>
        <translation>在文字频道发送消息</translation>
    </message>
    <message>
        <source>Delete other people&apos;s messages</source>
        <translation>删除其他人的消息</translation>
    </message>
    <message>
        <source>Read earlier messages</source>
        <translation>读取历史消息</translation>
    </message>
    <message>
        <source>Notify everyone at once</source>
        <translation>@所有人</translation>
    </message>
    <message>
        <source>Join voice channels</source>
        <translation>进入语音频道</translation>
    </message>
    <message>
        <source>Speak in voice channels</source>
        <translation>在语音频道说话</translation>
    </message>
    <message>
        <source>Forbid others to speak in voice channels</source>
        <translation>在语音频道禁止他人说话</translation>
    </message>
    <message>
        <source>Remove others from voice channels</source>
        <translation>将他人移出语音频道</translation>
    </message>
    <message>
        <source>Manage roles below one&apos;s own</source>
        <translation>管理低于自己的角色</translation>
    </message>
    <message>
        <source>Manage the server&apos;s emoji</source>
        <translation>管理服务器表情</translation>
    </message>
    <message>
        <source>Manage the server&apos;s circle</source>
        <translation>管理服务器圈子</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of the order of permissions</source>
        <translation>“%1”不是权限顺序中的步骤</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is twice in the order of permissions</source>
        <translation>“%1”在权限顺序中出现了两次</translation>
    </message>
    <message>
        <source>%2 owns the guild and may do everything.</source>
        <translation>%2 是社区的拥有者，可以做任何事。</translation>
    </message>
    <message>
        <source>Not the owner, so the check goes on.</source>
        <translation>不是拥有者，检查继续。</translation>
    </message>
    <message>
        <source>%2 grants %1 to everybody.</source>
        <translation>%2 授予所有人 %1。</translation>
    </message>
    <message>
        <source>Everybody&apos;s base does not grant %1.</source>
        <translation>所有人的基本权限不授予 %1。</translation>
    </message>
    <message>
        <source>The role %2 grants %1.</source>
        <translation>角色 %2 授予 %1。</translation>
    </message>
    <message>
        <source>No role of the member grants %1.</source>
        <translation>该成员没有任何角色授予 %1。</translation>
    </message>
    <message>
        <source>%2 gives ADMINISTRATOR: everything is allowed, whatever channels say.</source>
        <translation>%2 授予 ADMINISTRATOR：允许一切，不受频道限制。</translation>
    </message>
    <message>
        <source>ADMINISTRATOR is not set.</source>
        <translation>未设置 ADMINISTRATOR。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for everybody allows %1.</source>
        <translation>频道对所有人的权限覆盖允许 %1。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for everybody denies %1.</source>
        <translation>频道对所有人的权限覆盖拒绝 %1。</translation>
    </message>
    <message>
        <source>The channel has no overwrite of %1 for everybody.</source>
        <translation>频道对所有人没有 %1 的权限覆盖。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for the role %2 allows %1.</source>
        <translation>频道对角色 %2 的权限覆盖允许 %1。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for the role %2 denies %1.</source>
        <translation>频道对角色 %2 的权限覆盖拒绝 %1。</translation>
    </message>
    <message>
        <source>The channel has no overwrite of %1 for the member&apos;s roles.</source>
        <translation>频道对该成员的角色没有 %1 的权限覆盖。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for %2 allows %1.</source>
        <translation>频道对 %2 的权限覆盖允许 %1。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for %2 denies %1.</source>
        <translation>频道对 %2 的权限覆盖拒绝 %1。</translation>
    </message>
    <message>
        <source>The channel has no overwrite of %1 for the member.</source>
        <translation>频道对该成员没有 %1 的权限覆盖。</translation>
    </message>
    <message>
        <source>Not asked: everything is allowed already.</source>
        <translation>无需检查：已允许一切。</translation>
    </message>
    <message>
        <source>Nothing works without VIEW_CHANNEL.</source>
        <translation>没有 VIEW_CHANNEL，其他权限都无效。</translation>
    </message>
    <message>
        <source>It takes a message, and SEND_MESSAGES is missing.</source>
        <translation>它需要发送消息，而缺少 SEND_MESSAGES。</translation>
    </message>
    <message>
        <source>In a voice or live channel nothing works without CONNECT.</source>
        <translation>在语音或直播频道，没有 CONNECT 时其他权限都无效。</translation>
    </message>
    <message>
        <source>The bot has no MANAGE_ROLES in this guild.</source>
        <translation>机器人在此社区没有 MANAGE_ROLES。</translation>
    </message>
    <message>
        <source>The role is not below the bot&apos;s highest role.</source>
        <translation>该角色不低于机器人的最高角色。</translation>
    </message>
    <message>
        <source>The role belongs to a bot: it can be neither deleted nor given.</source>
        <translation>该角色属于机器人：不能删除，也不能授予。</translation>
    </message>
    <message>
        <source>Everybody has this role: it can be neither deleted nor given.</source>
        <translation>所有人都有此角色：不能删除，也不能授予。</translation>
    </message>
    <message>
        <source>Only a conversation with a Telegram-compatible bot can become a Node test: the libraries speak to no other server. Save it as a recording instead.</source>
        <translation>只有与 Telegram 兼容机器人的会话才能成为 Node 测试：这些库不支持其他服务器。请改为保存为录制。</translation>
    </message>
    <message>
        <source>The cryptography library QCA cannot encrypt with AES-256-GCM.</source>
        <translation>加密库 QCA 无法使用 AES-256-GCM 加密。</translation>
    </message>
    <message>
        <source>The cryptography library QCA has no provider for %1. Install its OpenSSL plugin (%2).</source>
        <translation>加密库 QCA 没有提供 %1 的组件。请安装其 OpenSSL 插件（%2）。</translation>
    </message>
    <message>
        <source>It was removed; nothing was exported.</source>
        <translation>它已被删除；未导出任何内容。</translation>
    </message>
    <message>
        <source>It could not be removed: remove it yourself, now.</source>
        <translation>无法删除它：请立即自行删除。</translation>
    </message>
    <message>
        <source>%1 contained one of your saved secrets. %2</source>
        <translation>%1 含有您保存的某个机密。%2</translation>
    </message>
    <message>
        <source>%1 could not be read again to make sure that no secret is in it. %2</source>
        <translation>%1 无法再次读取以确认其中没有机密。%2</translation>
    </message>
    <message>
        <source>The list of Botdeck&apos;s entries in the %1 is damaged. The entries themselves are still there; remove the one whose name ends in &quot;/index&quot; in the keychain&apos;s own program, and save each secret again.</source>
        <translation>%1中 Botdeck 的条目列表已损坏。条目本身仍在那里；请在钥匙串自己的程序中删除名称以“/index”结尾的那一条，然后逐个重新保存机密。</translation>
    </message>
    <message>
        <source>The %1 has no %2 for %3.</source>
        <translation>%1没有 %3 的%2。</translation>
    </message>
    <message>
        <source>There is no system keychain here: this session has no D-Bus.</source>
        <translation>这里没有系统钥匙串：此会话没有 D-Bus。</translation>
    </message>
    <message>
        <source>There is no system keychain here: no keychain service runs in this session.</source>
        <translation>这里没有系统钥匙串：此会话中没有运行钥匙串服务。</translation>
    </message>
    <message>
        <source>The %1 is locked and was not unlocked. Unlock it and try again.</source>
        <translation>%1已锁定且未被解锁。请解锁后重试。</translation>
    </message>
    <message>
        <source>The %1 has no such entry.</source>
        <translation>%1没有这样的条目。</translation>
    </message>
    <message>
        <source>The %1 did not remove the entry. It is still there.</source>
        <translation>%1没有删除该条目。它仍在那里。</translation>
    </message>
    <message>
        <source>Access to the %1 was denied. Allow it when you are asked, or keep secrets in the passphrase vault.</source>
        <translation>对%1的访问被拒绝。请在询问时允许，或把机密存放在密码短语保险库中。</translation>
    </message>
    <message>
        <source>The %1 denied access. Allow it there, or keep secrets in the passphrase vault.</source>
        <translation>%1拒绝了访问。请在那里允许，或把机密存放在密码短语保险库中。</translation>
    </message>
    <message>
        <source>The %1 of this system cannot do this. Keep secrets in the passphrase vault.</source>
        <translation>此系统的%1做不到这一点。请把机密存放在密码短语保险库中。</translation>
    </message>
    <message>
        <source>system keychain (KWallet)</source>
        <translation>系统钥匙串（KWallet）</translation>
    </message>
    <message>
        <source>system keychain (Secret Service)</source>
        <translation>系统钥匙串（Secret Service）</translation>
    </message>
    <message>
        <source>The %1 failed and said: &quot;%2&quot;. Nothing was changed here; try again, or keep secrets in the passphrase vault.</source>
        <translation>%1失败并说：“%2”。此处没有任何更改；请重试，或把机密存放在密码短语保险库中。</translation>
    </message>
    <message>
        <source>The %1 did not answer in time. What was asked of it may still happen.</source>
        <translation>%1没有及时应答。所请求的操作仍可能发生。</translation>
    </message>
    <message>
        <source>The %1 did not answer in time.</source>
        <translation>%1没有及时应答。</translation>
    </message>
    <message>
        <source>The %1 has not answered an earlier question yet. Nothing more is asked of it until it does.</source>
        <translation>%1尚未回答先前的问题。在它回答之前不会再向它提出请求。</translation>
    </message>
    <message>
        <source>The system does not let Botdeck switch core dumps off. Should it crash, a file with its memory, tokens included, may be written.</source>
        <translation>系统不允许 Botdeck 关闭核心转储。如果它崩溃，可能会写出含有其内存（包括令牌）的文件。</translation>
    </message>
    <message>
        <source>The file was cut off: it ends after %1 of %2 bytes.</source>
        <translation>文件被截断：它在 %2 字节中的第 %1 字节处结束。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>This is no file that Botdeck sealed, or its first bytes are damaged.</source>
        <translation>这不是 Botdeck 加密的文件，或其开头的字节已损坏。</translation>
    </message>
    <message>
        <source>The first bytes of the file are damaged.</source>
        <translation>文件开头的字节已损坏。</translation>
    </message>
    <message>
        <source>The file was written by a newer Botdeck (format %1; this one reads format %2). Open it with that version.</source>
        <translation>文件由更新版本的 Botdeck 写入（格式 %1；此版本读取格式 %2）。请用那个版本打开。</translation>
    </message>
    <message>
        <source>The file has the old format %1, which is not read any more.</source>
        <translation>文件采用旧格式 %1，已不再支持读取。</translation>
    </message>
    <message>
        <source>The file asks for %1 passes over %2 KiB of memory to make its key; %3 to %4 passes over %5 to %6 KiB are spent on a file. It is not opened.</source>
        <translation>文件要求用 %1 轮、%2 KiB 内存来生成密钥；对一个文件只使用 %3 到 %4 轮、%5 到 %6 KiB。未打开它。</translation>
    </message>
    <message>
        <source>The header of the file is damaged.</source>
        <translation>文件头已损坏。</translation>
    </message>
    <message>
        <source>The file makes its key in a way that this version of Botdeck does not know.</source>
        <translation>文件生成密钥的方式是此版本的 Botdeck 不认识的。</translation>
    </message>
    <message>
        <source>The file says that it holds %1 bytes, which is more than Botdeck ever seals. It is not opened.</source>
        <translation>文件声称含有 %1 字节，超过 Botdeck 所加密的任何内容。未打开它。</translation>
    </message>
    <message>
        <source>The file is damaged: %1 bytes too many stand at its end.</source>
        <translation>文件已损坏：末尾多出 %1 字节。</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing. Choose one.</source>
        <translation>空的密码短语保护不了任何东西。请选择一个。</translation>
    </message>
    <message>
        <source>The cost of the passphrase must lie between %1 and %2 passes, %3 and %4 KiB.</source>
        <translation>密码短语的开销必须在 %1 到 %2 轮、%3 到 %4 KiB 之间。</translation>
    </message>
    <message>
        <source>The library libsodium does not start.</source>
        <translation>库 libsodium 无法启动。</translation>
    </message>
    <message>
        <source>The passphrase is not the one the file was sealed with.</source>
        <translation>这不是加密此文件时所用的密码短语。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase: %1 MiB are needed for a moment. Close something and try again.</source>
        <translation>没有足够的内存来处理密码短语：需要短时占用 %1 MiB。请关闭一些程序，然后重试。</translation>
    </message>
    <message>
        <source>This is more than can be sealed in one file.</source>
        <translation>内容太多，无法加密到一个文件中。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the contents of the file are damaged. Nothing of them can be read; use a copy from a backup.</source>
        <translation>密码短语正确，但文件内容已损坏。其中没有任何内容可读；请使用备份中的副本。</translation>
    </message>
    <message>
        <source>It is not known yet where secrets are kept; the keychain was asked and has not answered.</source>
        <translation>尚不知道机密存放在何处；已询问钥匙串，但它没有应答。</translation>
    </message>
    <message>
        <source>All secrets are being moved. Try again when that has ended; nothing was changed.</source>
        <translation>正在转移全部机密。请在完成后重试；没有任何更改。</translation>
    </message>
    <message>
        <source>The contents of the file are no list of secrets: they end in the middle.</source>
        <translation>文件内容不是机密列表：它在中途结束。</translation>
    </message>
    <message>
        <source>The file holds a secret of a kind that this version of Botdeck does not know. Open it with the version that wrote it.</source>
        <translation>文件中含有此版本的 Botdeck 不认识的机密种类。请用写入它的版本打开。</translation>
    </message>
    <message>
        <source>The %1 gives back another %2 than was put there.</source>
        <translation>%1交回的%2与存入的不同。</translation>
    </message>
    <message>
        <source>bot token</source>
        <translation>机器人令牌</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>用户令牌</translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>webhook secret path</source>
        <translation>Webhook 机密路径</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it with its passphrase first.</source>
        <translation>保险库已锁定。请先用密码短语解锁。</translation>
    </message>
    <message>
        <source>The passphrase is not that of the vault.</source>
        <translation>这不是保险库的密码短语。</translation>
    </message>
    <message>
        <source>The vault %1 cannot be opened. %2 It was left as it is.</source>
        <translation>无法打开保险库 %1。%2 已保持原样。</translation>
    </message>
    <message>
        <source>There is a vault already: %1. It was left as it is; unlock it with its passphrase.</source>
        <translation>已经有一个保险库：%1。它保持原样；请用其密码短语解锁。</translation>
    </message>
    <message>
        <source>The vault has no %1 for %2.</source>
        <translation>保险库没有 %2 的%1。</translation>
    </message>
    <message>
        <source>This is more than the vault holds. Nothing of it was changed.</source>
        <translation>内容超出保险库的容量。其中没有任何更改。</translation>
    </message>
    <message>
        <source>Another program has put another vault in place of %1 since it was unlocked. Nothing was written over it. Lock the vault and unlock it to go on with what it holds now.</source>
        <translation>自解锁以来，另一个程序用别的保险库替换了 %1。没有覆盖它。请锁定保险库再解锁，以便使用它现在的内容。</translation>
    </message>
    <message>
        <source>There is no vault yet. Choose a passphrase for it first.</source>
        <translation>尚无保险库。请先为它选择密码短语。</translation>
    </message>
    <message>
        <source>The vault was locked meanwhile.</source>
        <translation>保险库在此期间已被锁定。</translation>
    </message>
    <message>
        <source>Several wrong passphrases were given. The next one is taken in %1 s.</source>
        <translation>已多次输入错误的密码短语。%1 秒后才接受下一个。</translation>
    </message>
    <message>
        <source>passphrase vault</source>
        <translation>密码短语保险库</translation>
    </message>
    <message>
        <source>A passphrase is being tried already.</source>
        <translation>已在尝试一个密码短语。</translation>
    </message>
    <message>
        <source>No token is kept for this bot in the %1. Give it one with &quot;Replace token&quot;.</source>
        <translation>%1中没有保存此机器人的令牌。请用“更换令牌”提供一个。</translation>
    </message>
    <message>
        <source>The server answered getMe without the bot&apos;s id. Nothing was changed.</source>
        <translation>服务器对 getMe 的应答中没有机器人的 ID。没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing was sent: this bot is only watched, and on %1 getMe changes something (it issues a new user token, which may end a session that uses the old one).</source>
        <translation>未发送任何内容：此机器人仅供观察，而在 %1 上 getMe 会带来改变（它会签发新的用户令牌，可能结束使用旧令牌的会话）。</translation>
    </message>
    <message>
        <source>This is no list of bots: %1. Nothing was imported.</source>
        <translation>这不是机器人列表：%1。未导入任何内容。</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>开头不符</translation>
    </message>
    <message>
        <source>A newer Botdeck wrote this list (version %1; this program knows %2). Nothing was imported.</source>
        <translation>此列表由更新版本的 Botdeck 写入（版本 %1；此程序识别 %2）。未导入任何内容。</translation>
    </message>
    <message>
        <source>it holds no &quot;bots&quot;</source>
        <translation>其中没有“bots”</translation>
    </message>
    <message>
        <source>A secret stands in a field of &quot;%1&quot;.</source>
        <translation>“%1”的某一栏中含有机密。</translation>
    </message>
    <message>
        <source>Nothing was exported: whether one of your tokens stands in a field of a bot could not be looked at. %1</source>
        <translation>未导出任何内容：无法查看机器人的某一栏中是否含有您的令牌。%1</translation>
    </message>
    <message>
        <source>A token or another secret stands in one of the other fields, perhaps in the notes, where it would be kept in clear. Take it out there; nothing was saved.</source>
        <translation>某个其他栏（也许是备注）中含有令牌或其他机密，它会在那里以明文保存。请将其移除；未保存任何内容。</translation>
    </message>
    <message>
        <source>This bot is in the list already, as &quot;%1&quot;. Nothing was changed. To give it another token, replace its token there.</source>
        <translation>此机器人已在列表中，名为“%1”。没有任何更改。要给它另一个令牌，请在那里更换其令牌。</translation>
    </message>
    <message>
        <source>This token belongs to the bot with the number %1, not to this one, whose number is %2. Nothing was changed. Add the other bot as a bot of its own.</source>
        <translation>此令牌属于编号为 %1 的机器人，而不是这一个（编号为 %2）。没有任何更改。请把另一个机器人单独添加。</translation>
    </message>
    <message>
        <source>This bot is being added already.</source>
        <translation>正在添加此机器人。</translation>
    </message>
    <message>
        <source>There is no token. The old one was kept.</source>
        <translation>没有令牌。已保留旧令牌。</translation>
    </message>
    <message>
        <source>Nothing was sent: &quot;%1&quot; is only watched. Take that mark away to act for it.</source>
        <translation>未发送任何内容：“%1”仅供观察。要代表它操作，请去掉该标记。</translation>
    </message>
    <message>
        <source>Nothing was changed: this profile is open for reading only.</source>
        <translation>没有任何更改：此配置文件夹仅以只读方式打开。</translation>
    </message>
    <message>
        <source>Nothing was changed: the list of bots in %1 cannot be replaced.</source>
        <translation>没有任何更改：无法替换 %1 中的机器人列表。</translation>
    </message>
    <message>
        <source>There is no bot %1 in the list.</source>
        <translation>列表中没有机器人 %1。</translation>
    </message>
    <message>
        <source>Platform and server are part of what identifies a bot, and its history hangs on it. Nothing was changed. Add the bot anew with the other server.</source>
        <translation>平台和服务器是识别机器人的一部分，其历史记录依附于此。没有任何更改。请用另一个服务器重新添加机器人。</translation>
    </message>
    <message>
        <source>This token belongs to a bot that is in the list already, as &quot;%1&quot;. Remove one of the two.</source>
        <translation>此令牌属于列表中已有的机器人“%1”。请移除两者之一。</translation>
    </message>
    <message>
        <source>Nothing was sent: this bot&apos;s gateway session is open, and getMe would issue a new user token, which may end it. Stop the bot, then check it.</source>
        <translation>未发送任何内容：此机器人的网关会话处于打开状态，而 getMe 会签发新的用户令牌，可能结束该会话。请先停止机器人，再检查。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The import was cancelled. %1 updates are stored; importing the file again stores the rest.</source>
        <translation>导入已取消。已保存 %1 条更新；再次导入该文件会保存其余的。</translation>
    </message>
    <message>
        <source>&quot;bot&quot; must name one, as in telegram:bots.example:4711.</source>
        <translation>“bot”必须指明一个机器人，例如 telegram:bots.example:4711。</translation>
    </message>
    <message>
        <source>&quot;stream&quot; must be poll or gateway.</source>
        <translation>“stream”必须是 poll 或 gateway。</translation>
    </message>
    <message>
        <source>&quot;received&quot; must be a time, as in 2026-11-21T12:47:03.218Z.</source>
        <translation>“received”必须是时间，例如 2026-11-21T12:47:03.218Z。</translation>
    </message>
    <message>
        <source>&quot;arrived&quot; must be a time in milliseconds.</source>
        <translation>“arrived”必须是以毫秒计的时间。</translation>
    </message>
    <message>
        <source>&quot;raw&quot; must be the update, or null beside &quot;raw_base64&quot;.</source>
        <translation>“raw”必须是更新，或在有“raw_base64”时为 null。</translation>
    </message>
    <message>
        <source>&quot;raw_base64&quot; is no Base64.</source>
        <translation>“raw_base64”不是 Base64。</translation>
    </message>
    <message>
        <source>&quot;raw&quot; and &quot;raw_base64&quot; say different things.</source>
        <translation>“raw”和“raw_base64”内容不一致。</translation>
    </message>
    <message>
        <source>&quot;marked&quot; must be true or false.</source>
        <translation>“marked”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;note&quot; must be a text.</source>
        <translation>“note”必须是文本。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Too much arrived at once.</source>
        <translation>一次到达的内容太多。</translation>
    </message>
    <message>
        <source>No call fetches this update: it came through the gateway or has no update_id. Nothing was copied; copy it as received.</source>
        <translation>没有调用能取得此更新：它经由网关到达，或没有 update_id。未复制任何内容；请按收到的原样复制。</translation>
    </message>
    <message>
        <source>This update cannot be formatted: %1. Nothing was copied; copy it as received.</source>
        <translation>无法格式化此更新：%1。未复制任何内容；请按收到的原样复制。</translation>
    </message>
    <message>
        <source>No command line can hold what is no JSON.</source>
        <translation>命令行无法容纳不是 JSON 的内容。</translation>
    </message>
    <message>
        <source>A secret would have been in the copy. Nothing was copied; the update is unchanged.</source>
        <translation>副本中会含有机密。未复制任何内容；更新没有改变。</translation>
    </message>
    <message>
        <source>The code sends texts, and this message has files. Copy it as curl. Nothing was copied.</source>
        <translation>代码只发送文字，而此消息含有文件，请复制为 curl。未复制任何内容。</translation>
    </message>
    <message>
        <source>This library does not speak to %1. Nothing was copied.</source>
        <translation>此库不支持 %1。未复制任何内容。</translation>
    </message>
    <message>
        <source>The demo bot has no such secret.</source>
        <translation>演示机器人没有这样的机密。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent: the bot is stopped. Start it first.</source>
        <translation>未发送任何内容：机器人已停止。请先启动它。</translation>
    </message>
    <message>
        <source>The store is not open. Nothing was erased.</source>
        <translation>存储未打开。未抹除任何内容。</translation>
    </message>
    <message>
        <source>What was said while no session stood could not be fetched in %1 of %2 channels: %3</source>
        <translation>没有会话期间的发言未能在 %2 个频道中的 %1 个里取得：%3</translation>
    </message>
    <message>
        <source>One of your saved secrets would have been in %1. Nothing was exported, and the file is as it was before.</source>
        <translation>%1 中会含有您保存的某个机密。未导出任何内容，文件保持原样。</translation>
    </message>
    <message>
        <source>A second start of the program cannot be answered: no socket could be made in %1. It will open this profile for reading only.</source>
        <translation>无法应答程序的再次启动：无法在 %1 中建立套接字。再次启动时会以只读方式打开此配置文件夹。</translation>
    </message>
    <message>
        <source>Another Botdeck uses this profile and does not answer.</source>
        <translation>另一个 Botdeck 正在使用此配置文件夹，且没有应答。</translation>
    </message>
    <message>
        <source>The other Botdeck does not hand this bot over: it may hang, or be an older version. Nothing was changed. End it there, then start here.</source>
        <translation>另一个 Botdeck 没有交出此机器人：它可能已停止响应，或是较旧的版本。没有任何更改。请在那里结束，然后在此启动。</translation>
    </message>
    <message>
        <source>Another Botdeck on this computer already receives this bot&apos;s updates. Stop it there first: a server gives each update to one receiver only.</source>
        <translation>此计算机上的另一个 Botdeck 已在接收此机器人的更新。请先在那里停止：服务器只把每条更新交给一个接收者。</translation>
    </message>
    <message>
        <source>The message that the recording was to begin with is no longer stored.</source>
        <translation>录制应从其开始的消息已不在存储中。</translation>
    </message>
    <message>
        <source>This conversation is too long for a recording: begin with a later message.</source>
        <translation>会话太长，无法录制：请从较晚的消息开始。</translation>
    </message>
    <message>
        <source>The store is not open. %1</source>
        <translation>存储未打开。%1</translation>
    </message>
    <message>
        <source>The server answered %1 with false: nothing was changed.</source>
        <translation>服务器对 %1 应答 false：没有任何更改。</translation>
    </message>
    <message>
        <source>It was given up after the request had left: it may have had its effect.</source>
        <translation>请求发出后已放弃：它可能已经生效。</translation>
    </message>
    <message>
        <source>It was given up before it was sent whole.</source>
        <translation>在完整发出之前已放弃。</translation>
    </message>
    <message>
        <source>The server answered without a list of messages.</source>
        <translation>服务器的答复中没有消息列表。</translation>
    </message>
    <message>
        <source>The server answered without the chat&apos;s number.</source>
        <translation>服务器的答复中没有聊天的编号。</translation>
    </message>
    <message>
        <source>This bot is not in the list any more.</source>
        <translation>此机器人已不在列表中。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be replaced. Nothing was changed.</source>
        <translation>无法替换 %1 中的设置。没有任何更改。</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>已无人等待它。</translation>
    </message>
    <message>
        <source>Another Botdeck on this computer took this bot over.</source>
        <translation>此计算机上的另一个 Botdeck 接管了此机器人。</translation>
    </message>
    <message>
        <source>Nothing was done: what hindered this bot is another thing by now.</source>
        <translation>未执行任何操作：妨碍此机器人的已是另一件事。</translation>
    </message>
    <message>
        <source>Nothing was sent: the bot is not peeking at this moment.</source>
        <translation>未发送任何内容：机器人此刻不在“只看”状态。</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>此配置文件夹仅以只读方式打开。</translation>
    </message>
    <message>
        <source>This update is not one that waits at the server. Nothing was confirmed.</source>
        <translation>此更新不在服务器等待之列。未确认任何内容。</translation>
    </message>
    <message>
        <source>it is no list of bots of Botdeck</source>
        <translation>它不是 Botdeck 的机器人列表</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>其中没有版本</translation>
    </message>
    <message>
        <source>a newer Botdeck wrote it (version %1; this program knows %2)</source>
        <translation>它由更新版本的 Botdeck 写入（版本 %1；此程序识别 %2）</translation>
    </message>
    <message>
        <source>Bot %1 of the list: %2.</source>
        <translation>列表中的第 %1 个机器人：%2。</translation>
    </message>
    <message>
        <source>%1; it was passed over and stays in the file</source>
        <translation>%1；已跳过，仍保留在文件中</translation>
    </message>
    <message>
        <source>it stands there a second time; the first one counts</source>
        <translation>它第二次出现；以第一个为准</translation>
    </message>
    <message>
        <source>a token stood there in clear, which is not read; enter it again</source>
        <translation>那里有明文令牌，未读取；请重新输入</translation>
    </message>
    <message>
        <source>%1 No bot is shown, and none can be saved.</source>
        <translation>%1不显示任何机器人，也无法保存。</translation>
    </message>
    <message>
        <source>%1 was left as it is: %2. No bot is shown, and none can be saved. Use the newer program, or another profile.</source>
        <translation>%1 保持原样：%2。不显示任何机器人，也无法保存。请使用更新的程序，或另一个配置文件夹。</translation>
    </message>
    <message>
        <source>The list of bots in %1 cannot be read: %2. It begins empty.</source>
        <translation>无法读取 %1 中的机器人列表：%2。从空列表开始。</translation>
    </message>
    <message>
        <source>The file as it was is kept in %1.</source>
        <translation>文件的原样保存在 %1。</translation>
    </message>
    <message>
        <source>%1 Until then no bot can be saved.</source>
        <translation>%1在此之前无法保存机器人。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>“%1”不是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>“%1”既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>&quot;proxy&quot; has no known kind or a port that is none; the system&apos;s is used</source>
        <translation>“proxy”没有已知的种类，或端口无效；改用系统的代理</translation>
    </message>
    <message>
        <source>its platform is none that this program knows</source>
        <translation>其平台是此程序不认识的</translation>
    </message>
    <message>
        <source>its server is no address of http:// or https://, host and port</source>
        <translation>其服务器不是由 http:// 或 https://、主机和端口组成的地址</translation>
    </message>
    <message>
        <source>its key does not fit its platform and server</source>
        <translation>其键与平台和服务器不符</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>&quot;colour&quot; is not like #1a2b3c</source>
        <translation>“colour”不是 #1a2b3c 这样的形式</translation>
    </message>
    <message>
        <source>A user&apos;s or chat&apos;s id is a whole number, as in 4711 or -1001. Nothing was erased.</source>
        <translation>用户或聊天的 ID 是整数，例如 4711 或 -1001。未抹除任何内容。</translation>
    </message>
    <message>
        <source>The disk does not give all of %1. It was left as it is. Check the disk, then try again.</source>
        <translation>磁盘没有给出 %1 的全部内容。已保持原样。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2. Nothing was changed.</source>
        <translation>无法使用配置文件夹 %1：%2。没有任何更改。</translation>
    </message>
    <message>
        <source>the folder above it cannot be made</source>
        <translation>无法创建它上一级的文件夹</translation>
    </message>
    <message>
        <source>There is no profile in %1.</source>
        <translation>%1 中没有配置。</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>它不是文件夹</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>它属于另一个用户</translation>
    </message>
    <message>
        <source>it holds other things and other users may enter it. Choose a folder of its own for the profile</source>
        <translation>其中有其他内容，且其他用户可以进入。请为配置选择一个专用的文件夹</translation>
    </message>
    <message>
        <source>Other users of this computer could enter the profile folder %1. It is closed to them now.</source>
        <translation>此计算机的其他用户曾可以进入配置文件夹 %1。现在已对他们关闭。</translation>
    </message>
    <message>
        <source>a file of that name is in its place</source>
        <translation>已有同名的文件</translation>
    </message>
    <message>
        <source>The profile&apos;s own number in profile.id was lost, and a new one was made. Secrets that the system&apos;s keychain holds under the old one are not found any more: enter the tokens again.</source>
        <translation>profile.id 中此配置自己的编号已丢失，已生成新的编号。系统钥匙串以旧编号保存的机密无法再找到：请重新输入令牌。</translation>
    </message>
    <message>
        <source>The disk does not confirm the profile&apos;s own number in %1: %2. Secrets in the system&apos;s keychain could be lost with it.</source>
        <translation>磁盘没有确认 %1 中此配置自己的编号：%2。系统钥匙串中的机密可能随之丢失。</translation>
    </message>
    <message>
        <source>There is no store in %1. Nothing was made there; a store is made by receiving into it.</source>
        <translation>%1 中没有存储。没有在那里创建任何内容；接收更新时才会创建存储。</translation>
    </message>
    <message>
        <source>The store in %1 has the layout of an older Botdeck. Start receiving into it once, which brings it up to date.</source>
        <translation>%1 中的存储采用较旧的 Botdeck 的布局。请向其中接收一次更新，它便会更新。</translation>
    </message>
    <message>
        <source>The file updates.sqlite there is another program&apos;s database and no Botdeck store. It was left as it is. Choose another folder for the store.</source>
        <translation>那里的文件 updates.sqlite 是另一个程序的数据库，不是 Botdeck 的存储。已保持原样。请为存储选择另一个文件夹。</translation>
    </message>
    <message>
        <source>This store was written by a newer Botdeck (layout %1; this program knows up to %2). Nothing in it was changed. Use the newer program, or another store.</source>
        <translation>此存储由更新版本的 Botdeck 写入（布局 %1；此程序最高识别 %2）。其中没有任何更改。请使用更新的程序，或另一个存储。</translation>
    </message>
    <message>
        <source>The search file %1 cannot be read again.</source>
        <translation>无法再次读取搜索文件 %1。</translation>
    </message>
    <message>
        <source>The store in %1 is damaged.</source>
        <translation>%1 中的存储已损坏。</translation>
    </message>
    <message>
        <source>And %1 more lines of that kind.</source>
        <translation>还有 %1 行同类内容。</translation>
    </message>
    <message>
        <source>it is neither [section] nor name=value and was passed over</source>
        <translation>它既不是 [section] 也不是 name=value，已跳过</translation>
    </message>
    <message>
        <source>%1 stands there a second time; the first one counts</source>
        <translation>%1 在那里第二次出现；以第一个为准</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>%1 must be %2; %3 is used instead</source>
        <translation>%1 必须是%2；改用%3</translation>
    </message>
    <message>
        <source>Line %1 of the settings: %2.</source>
        <translation>设置的第 %1 行：%2。</translation>
    </message>
    <message>
        <source>%1 must be %2. The old value was kept.</source>
        <translation>%1 必须是%2。已保留旧值。</translation>
    </message>
    <message>
        <source>%1 Every setting has its usual value, and changes are not saved until that file is mended or removed.</source>
        <translation>%1在该文件修复或删除之前，每项设置都取通常值，更改不会保存。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>text of at most %1 characters in one line</source>
        <translation>一行内最多 %1 个字符的文本</translation>
    </message>
    <message>
        <source>Base64 of at most %1 bytes</source>
        <translation>最多 %1 字节的 Base64</translation>
    </message>
    <message>
        <source>The disk (or the space allowed to this user) is full. What was stored before is safe; nothing new was stored. Free some space, then go on.</source>
        <translation>磁盘（或此用户可用的空间）已满。先前保存的内容安全；没有保存新内容。请腾出空间，然后继续。</translation>
    </message>
    <message>
        <source>The store cannot be written: its file, folder or disk is read-only. What was stored before is safe. Make it writable, or choose another store.</source>
        <translation>无法写入存储：其文件、文件夹或磁盘是只读的。先前保存的内容安全。请使其可写，或选择另一个存储。</translation>
    </message>
    <message>
        <source>The disk reported an error while the store was read or written. What was stored before was not touched. Check the disk and its free space, then try again.</source>
        <translation>读写存储时磁盘报告了错误。先前保存的内容没有被触动。请检查磁盘及其可用空间，然后重试。</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. It was left as it is and nothing was deleted. Start Botdeck again: what can be read is then brought into a new store, and the damaged file is kept beside it.</source>
        <translation>存储文件已损坏。已保持原样，没有删除任何内容。请重新启动 Botdeck：届时可读的内容会转入新的存储，损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged or is no Botdeck store. It was left as it is and nothing was deleted. Keep a copy of the store&apos;s folder, then use another store or bring back a backup.</source>
        <translation>存储文件已损坏，或不是 Botdeck 的存储。已保持原样，没有删除任何内容。请保留存储文件夹的副本，然后使用另一个存储或恢复备份。</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened. Check that its folder exists and that you may read and write it.</source>
        <translation>无法打开存储文件。请检查其文件夹是否存在，以及您是否可以读写。</translation>
    </message>
    <message>
        <source>You have no permission to use the store&apos;s file. Check the permissions of the store&apos;s folder.</source>
        <translation>您没有使用存储文件的权限。请检查存储文件夹的权限。</translation>
    </message>
    <message>
        <source>Another program keeps the store busy. Nothing was stored. Close whatever else has the store&apos;s file open, then try again.</source>
        <translation>另一个程序占用着存储。没有保存任何内容。请关闭打开存储文件的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>One entry is larger than the store can hold. It was not stored.</source>
        <translation>有一条内容超过存储所能容纳的大小。未保存它。</translation>
    </message>
    <message>
        <source>The store&apos;s folder or files were removed or replaced while Botdeck used them. What arrives now is not stored, and the server is not told that it was. Bring them back or choose another store, then start Botdeck again.</source>
        <translation>存储的文件夹或文件在 Botdeck 使用期间被删除或替换。现在到达的内容不会保存，也不会告知服务器已保存。请恢复它们或选择另一个存储，然后重新启动 Botdeck。</translation>
    </message>
    <message>
        <source>There is not enough memory to use the store. What was stored before is safe.</source>
        <translation>没有足够的内存来使用存储。先前保存的内容安全。</translation>
    </message>
    <message>
        <source>The store failed with SQLite&apos;s error %1. What was stored before is safe.</source>
        <translation>存储失败，SQLite 错误 %1。先前保存的内容安全。</translation>
    </message>
    <message>
        <source>There is no update number %1 in the store.</source>
        <translation>存储中没有编号为 %1 的更新。</translation>
    </message>
    <message>
        <source>Another Botdeck is writing to the store in %1. Nothing was changed. Stop the other one, or choose another store.</source>
        <translation>另一个 Botdeck 正在写入 %1 中的存储。没有任何更改。请停止另一个，或选择另一个存储。</translation>
    </message>
    <message>
        <source>The store in %1 cannot be written, so nothing is received into it. What was stored before is safe. Make the folder writable, or choose another store. (%2)</source>
        <translation>无法写入 %1 中的存储，因此不会向其中接收内容。先前保存的内容安全。请使该文件夹可写，或选择另一个存储。（%2）</translation>
    </message>
    <message>
        <source>Cannot make the store&apos;s file %1: %2.</source>
        <translation>无法创建存储文件 %1：%2。</translation>
    </message>
    <message>
        <source>The store&apos;s damaged file %1 cannot be read: %2. It was left as it is.</source>
        <translation>无法读取存储的损坏文件 %1：%2。已保持原样。</translation>
    </message>
    <message>
        <source>The store&apos;s file %1 is damaged, and what can be read could not be brought into a new one: %2. Nothing was deleted. Make room or mend that, then start again.</source>
        <translation>存储文件 %1 已损坏，可读的内容未能转入新文件：%2。没有删除任何内容。请腾出空间或排除该问题，然后重新启动。</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. Bringing what can be read into a new one was broken off; nothing was changed.</source>
        <translation>存储文件已损坏。把可读内容转入新文件的过程被中断；没有任何更改。</translation>
    </message>
    <message>
        <source>The store&apos;s file was damaged. What could be read of it is in a new store, and the damaged file is kept beside it.</source>
        <translation>存储文件曾损坏。其中可读的内容已在新的存储中，损坏的文件保留在旁边。</translation>
    </message>
    <message>
        <source>The store&apos;s file was damaged. What could be read of it, %1 updates, is in a new store. The damaged file is kept as %2.</source>
        <translation>存储文件曾损坏。其中可读的 %1 条更新已在新的存储中。损坏的文件保存为 %2。</translation>
    </message>
    <message>
        <source>The store&apos;s file was damaged. What could be read of it, %1 updates, is in a new store. At least %2 could not be read; what of them still waits at a server comes again. The damaged file is kept as %3.</source>
        <translation>存储文件曾损坏。其中可读的 %1 条更新已在新的存储中。至少有 %2 条无法读取；其中仍在服务器等待的会再次到来。损坏的文件保存为 %3。</translation>
    </message>
    <message>
        <source>Cannot write the search file %1: %2. Searching goes on without it, only slower.</source>
        <translation>无法写入搜索文件 %1：%2。搜索会在没有它的情况下继续，只是更慢。</translation>
    </message>
    <message>
        <source>This update could not be read: %1. It was kept as received.</source>
        <translation>无法读取此更新：%1。已按收到的原样保留。</translation>
    </message>
    <message>
        <source>This frame could not be read: %1. It was kept as received.</source>
        <translation>无法读取此帧：%1。已按收到的原样保留。</translation>
    </message>
    <message>
        <source>This update has no update_id. It was kept as received.</source>
        <translation>此更新没有 update_id。已按收到的原样保留。</translation>
    </message>
    <message>
        <source>The update_id %1 is no 64-bit whole number. The update was kept as received.</source>
        <translation>update_id %1 不是 64 位整数。此更新已按收到的原样保留。</translation>
    </message>
    <message>
        <source>Nothing of this role was changed.</source>
        <translation>此角色没有任何更改。</translation>
    </message>
    <message>
        <source>Fanbook&apos;s API has no method that moves a role: only a new one is given a place. Move it in Fanbook itself.</source>
        <translation>Fanbook 的 API 没有移动角色的方法：只有新角色会得到位置。请在 Fanbook 中移动它。</translation>
    </message>
    <message>
        <source>Fanbook&apos;s API has no method that changes what a guild allows everybody. Change it in Fanbook itself, or in the role that everybody has.</source>
        <translation>Fanbook 的 API 没有更改社区对所有人权限的方法。请在 Fanbook 中更改，或更改所有人都有的角色。</translation>
    </message>
    <message>
        <source>The message stands without its keyboard. %1</source>
        <translation>消息已发出，但没有键盘。%1</translation>
    </message>
    <message>
        <source>The message stands without its keyboard: the server did not say the message&apos;s number.</source>
        <translation>消息已发出，但没有键盘：服务器未说明消息的编号。</translation>
    </message>
    <message>
        <source>The guild could not be read: %1</source>
        <translation>无法读取社区：%1</translation>
    </message>
    <message>
        <source>The guild&apos;s roles could not be read: %1</source>
        <translation>无法读取社区的角色：%1</translation>
    </message>
    <message>
        <source>The guild&apos;s channels could not be read: %1</source>
        <translation>无法读取社区的频道：%1</translation>
    </message>
    <message>
        <source>The guild&apos;s members could not be read: %1</source>
        <translation>无法读取社区的成员：%1</translation>
    </message>
    <message>
        <source>The bot&apos;s own number is not known yet. Start the bot once: it then asks for it.</source>
        <translation>尚不知道机器人自己的编号。请启动一次机器人：它会去询问。</translation>
    </message>
    <message>
        <source>The server answered something else than what was asked for.</source>
        <translation>服务器应答的不是所问的内容。</translation>
    </message>
    <message>
        <source>The bot cannot grant what it does not have itself: %1.</source>
        <translation>机器人不能授予它自己没有的权限：%1。</translation>
    </message>
    <message>
        <source>This member owns the guild.</source>
        <translation>此成员是社区的所有者。</translation>
    </message>
    <message>
        <source>This member&apos;s highest role is not below the bot&apos;s.</source>
        <translation>此成员的最高角色不低于机器人的最高角色。</translation>
    </message>
    <message>
        <source>The bot has no KICK_MEMBERS in this guild.</source>
        <translation>机器人在此社区没有 KICK_MEMBERS。</translation>
    </message>
    <message>
        <source>This channel is not there any more.</source>
        <translation>此频道已不存在。</translation>
    </message>
    <message>
        <source>Somebody has changed this channel&apos;s overwrites since they were read: nothing was written.</source>
        <translation>读取之后有人更改了此频道的覆盖：没有写入任何内容。</translation>
    </message>
    <message>
        <source>The server answered getWebhookInfo without saying whether a webhook is set.</source>
        <translation>服务器应答了 getWebhookInfo，但未说明是否设置了 Webhook。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The guild that is kept in %1 cannot be read, and was left as it is: %2</source>
        <translation>无法读取保存在 %1 中的社区，已保持原样：%2</translation>
    </message>
    <message>
        <source>it does not say which guild it is, or when it was read</source>
        <translation>其中没有说明是哪个社区，或何时读取</translation>
    </message>
    <message>
        <source>This guild was read in part only. The whole one that is kept from an earlier time stays.</source>
        <translation>此社区只读取了一部分。较早保存的完整社区保持不变。</translation>
    </message>
    <message>
        <source>The guild that is kept in %1 could not be overwritten and removed.</source>
        <translation>无法覆写并移除保存在 %1 中的社区。</translation>
    </message>
    <message>
        <source>The server answered that it deleted nothing.</source>
        <translation>服务器回答说没有删除任何内容。</translation>
    </message>
    <message>
        <source>It was not sent, because the one before it was not.</source>
        <translation>它未发送，因为前一条未能发送。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>没有可用的锁</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支持此操作</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>This part of the credit is of another shape than documented: %1</source>
        <translation>荣誉的这一部分与文档所述的形式不同：%1</translation>
    </message>
    <message>
        <source>The credit cannot be read: %1</source>
        <translation>无法读取该荣誉：%1</translation>
    </message>
    <message>
        <source>An image is the address of one, with http:// or https://.</source>
        <translation>图片须填写以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>A slot has a label or an image; this one has neither.</source>
        <translation>荣誉槽须有标题或图片，此处两者皆无。</translation>
    </message>
    <message>
        <source>A slot has a label or an image, not both.</source>
        <translation>荣誉槽的标题与图片只能二选一。</translation>
    </message>
    <message>
        <source>Without a slot the profile shows nothing of this credit.</source>
        <translation>没有荣誉槽，个人信息页上不会显示此荣誉。</translation>
    </message>
    <message>
        <source>There is no slot in this row.</source>
        <translation>这一行没有荣誉槽。</translation>
    </message>
    <message>
        <source>It does not say who gives the credit.</source>
        <translation>未注明荣誉的颁发者。</translation>
    </message>
    <message>
        <source>A game credit of type %1 needs this.</source>
        <translation>类型 %1 的游戏战绩必须填写此项。</translation>
    </message>
    <message>
        <source>A game credit of type %1 does not use this; it is sent with it.</source>
        <translation>类型 %1 的游戏战绩不使用此项，但仍会一并发送。</translation>
    </message>
    <message>
        <source>The type of a game credit is 4 (lines) or 5 (the game&apos;s data).</source>
        <translation>游戏战绩的类型为 4（逐行内容）或 5（游戏自定义数据）。</translation>
    </message>
    <message>
        <source>This line says nothing.</source>
        <translation>这一行没有内容。</translation>
    </message>
    <message>
        <source>The chat could not be read: %1</source>
        <translation>无法读取聊天：%1</translation>
    </message>
    <message>
        <source>The number of members could not be read: %1</source>
        <translation>无法读取成员数：%1</translation>
    </message>
    <message>
        <source>The administrators could not be read: %1</source>
        <translation>无法读取管理员：%1</translation>
    </message>
    <message>
        <source>The member could not be read: %1</source>
        <translation>无法读取成员：%1</translation>
    </message>
    <message>
        <source>A credit needs a name of its own (card_id).</source>
        <translation>荣誉需要有自己的名称（card_id）。</translation>
    </message>
    <message>
        <source>The list of roles does not have it: it is kept as it is.</source>
        <translation>角色列表中没有它：保持不变。</translation>
    </message>
    <message>
        <source>Somebody has changed this role&apos;s permissions since they were read: nothing was written. Read the guild again; what you edited stays.</source>
        <translation>读取之后有人更改了此角色的权限：未写入任何内容。请重新读取社区；您的编辑会保留。</translation>
    </message>
    <message>
        <source>Somebody has given this member %1 since the roles were read: nothing was written. Read the guild again.</source>
        <translation>读取之后有人给了此成员角色 %1：未写入任何内容。请重新读取社区。</translation>
    </message>
    <message>
        <source>Somebody has taken %1 from this member since the roles were read: nothing was written. Read the guild again.</source>
        <translation>读取之后有人取消了此成员的角色 %1：未写入任何内容。请重新读取社区。</translation>
    </message>
    <message>
        <source>Somebody has given this member %1 and taken %2 since the roles were read: nothing was written. Read the guild again.</source>
        <translation>读取之后有人给了此成员角色 %1，并取消了 %2：未写入任何内容。请重新读取社区。</translation>
    </message>
    <message>
        <source>The path to listen at begins with / and has no blank, no ?, no # and only ASCII.</source>
        <translation>监听的路径以 / 开头，不含空格、? 和 #，且只能使用 ASCII 字符。</translation>
    </message>
    <message>
        <source>HTTPS needs both a certificate and its private key.</source>
        <translation>HTTPS 同时需要证书及其私钥。</translation>
    </message>
    <message>
        <source>There must be room for at least one connection.</source>
        <translation>至少要允许一个连接。</translation>
    </message>
    <message>
        <source>This receiver listens already.</source>
        <translation>此接收器已在监听。</translation>
    </message>
    <message>
        <source>The certificate is none that can be read (PEM).</source>
        <translation>无法读取该证书（PEM）。</translation>
    </message>
    <message>
        <source>The private key cannot be read without a passphrase (PEM), or it is another certificate&apos;s.</source>
        <translation>不用口令无法读取该私钥（PEM），或者它属于另一份证书。</translation>
    </message>
    <message>
        <source>Another program listens at port %1.</source>
        <translation>另一个程序正在监听端口 %1。</translation>
    </message>
    <message>
        <source>Nobody can listen at port %1: %2</source>
        <translation>无法监听端口 %1：%2</translation>
    </message>
    <message>
        <source>The link has no %1.</source>
        <translation>链接没有 %1。</translation>
    </message>
    <message>
        <source>%1 stands in the link more than once.</source>
        <translation>%1 在链接中出现多次。</translation>
    </message>
    <message>
        <source>This is no authorisation link: it begins with cloudchat://resolve?.</source>
        <translation>这不是授权链接：授权链接以 cloudchat://resolve? 开头。</translation>
    </message>
    <message>
        <source>The link&apos;s domain has to be cloudchatpassport.</source>
        <translation>链接的 domain 须为 cloudchatpassport。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scope; there are PROFILE, PHONE and USERNAME.</source>
        <translation>“%1”不是授权范围；可用 PROFILE、PHONE 和 USERNAME。</translation>
    </message>
    <message>
        <source>The callback&apos;s address is missing.</source>
        <translation>缺少回调地址。</translation>
    </message>
    <message>
        <source>The callback&apos;s address has to be https:// with a host.</source>
        <translation>回调地址须为带主机的 https://。</translation>
    </message>
    <message>
        <source>The callback&apos;s address has to be https://; http:// is for this computer only.</source>
        <translation>回调地址须为 https://；http:// 只能用于本机。</translation>
    </message>
    <message>
        <source>A user&apos;s name or password stands in the callback&apos;s address.</source>
        <translation>回调地址中含有用户名或密码。</translation>
    </message>
    <message>
        <source>What stands behind a # is sent to no server: take it out of the callback&apos;s address.</source>
        <translation># 后面的内容不会发送给服务器：请从回调地址中去掉。</translation>
    </message>
    <message>
        <source>%1 is in the callback&apos;s address already; the platform adds it.</source>
        <translation>回调地址中已有 %1；它由平台添加。</translation>
    </message>
    <message>
        <source>The bot&apos;s id is a number above 0.</source>
        <translation>机器人的 ID 是大于 0 的数字。</translation>
    </message>
    <message>
        <source>The link&apos;s scope has to hold PROFILE.</source>
        <translation>链接的 scope 须含有 PROFILE。</translation>
    </message>
    <message>
        <source>Scheme and host are missing; what is there was read as their end.</source>
        <translation>缺少协议和主机；已按地址的后半部分读取。</translation>
    </message>
    <message>
        <source>This is no address: it has to begin with https:// or the like.</source>
        <translation>这不是地址：须以 https:// 之类开头。</translation>
    </message>
    <message>
        <source>The address has no host.</source>
        <translation>地址没有主机。</translation>
    </message>
    <message>
        <source>A blank stands in the address before its query.</source>
        <translation>地址的查询部分之前有空格。</translation>
    </message>
    <message>
        <source>The scheme is %1, not https.</source>
        <translation>协议是 %1，不是 https。</translation>
    </message>
    <message>
        <source>%1, with a query.</source>
        <translation>%1，带查询部分。</translation>
    </message>
    <message>
        <source>tg_passport is empty; it has to be success.</source>
        <translation>tg_passport 为空；应为 success。</translation>
    </message>
    <message>
        <source>tg_passport is &quot;%1&quot;, not success: the user gave no permission.</source>
        <translation>tg_passport 是“%1”而不是 success：用户没有授权。</translation>
    </message>
    <message>
        <source>Character %1 of the hash is none of Base64.</source>
        <translation>hash 的第 %1 个字符不属于 Base64。</translation>
    </message>
    <message>
        <source>it mixes the letters of Base64 and Base64url</source>
        <translation>混用了 Base64 和 Base64url 的字符</translation>
    </message>
    <message>
        <source>its padding has another length</source>
        <translation>填充的长度不对</translation>
    </message>
    <message>
        <source>its last letter has bits that belong to no byte</source>
        <translation>最后一个字符有多余的位</translation>
    </message>
    <message>
        <source>one block</source>
        <translation>一个分块</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 个分块</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>没有地址。</translation>
    </message>
    <message>
        <source>This is too long for an address.</source>
        <translation>作为地址太长。</translation>
    </message>
    <message>
        <source>The address has no query: nothing stands behind a question mark.</source>
        <translation>地址没有查询部分：问号后面没有内容。</translation>
    </message>
    <message>
        <source>The query has no tg_passport.</source>
        <translation>查询部分没有 tg_passport。</translation>
    </message>
    <message>
        <source>tg_passport or hash stands in the query more than once.</source>
        <translation>tg_passport 或 hash 在查询部分出现多次。</translation>
    </message>
    <message>
        <source>The query has no hash.</source>
        <translation>查询部分没有 hash。</translation>
    </message>
    <message>
        <source>The hash is empty.</source>
        <translation>hash 为空。</translation>
    </message>
    <message>
        <source>&amp;amp; was taken for &amp;: the address comes from a page&apos;s source.</source>
        <translation>已把 &amp;amp; 当作 &amp;：地址来自网页源代码。</translation>
    </message>
    <message>
        <source>tg_passport is success, hash is present.</source>
        <translation>tg_passport 为 success，有 hash。</translation>
    </message>
    <message>
        <source>A percent sign in the hash is not followed by two hexadecimal digits.</source>
        <translation>hash 中有百分号后面不是两位十六进制数字。</translation>
    </message>
    <message>
        <source>The hash is percent-encoded more than once, or cut within an escape.</source>
        <translation>hash 被多次百分号编码，或在转义中间被截断。</translation>
    </message>
    <message>
        <source>%1 characters are no whole number of bytes: something is missing.</source>
        <translation>%1 个字符不是完整的字节数：缺少内容。</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>%1, %2 bytes, but %3: was it changed on the way?</source>
        <translation>%1，%2 字节，但%3：是否在途中被改动？</translation>
    </message>
    <message>
        <source>%1, %2 bytes.</source>
        <translation>%1，%2 字节。</translation>
    </message>
    <message>
        <source>%1 bytes are too many.</source>
        <translation>%1 字节太多。</translation>
    </message>
    <message>
        <source>%1 bytes, %2 of this key.</source>
        <translation>%1 字节，此密钥的%2。</translation>
    </message>
    <message>
        <source>%1 bytes are no whole blocks of %2 bytes; a key of %3 bits would have such.</source>
        <translation>%1 字节不是 %2 字节分块的整数倍；%3 位的密钥才是这样。</translation>
    </message>
    <message>
        <source>%1 bytes are no whole blocks of %2 bytes: something is missing or too much.</source>
        <translation>%1 字节不是 %2 字节分块的整数倍：内容缺失或多余。</translation>
    </message>
    <message>
        <source>Who gave permission</source>
        <translation>授权的用户</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>Address of the picture, not loaded</source>
        <translation>头像地址，不会加载</translation>
    </message>
    <message>
        <source>When permission was given</source>
        <translation>授权时间</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Nothing was encrypted.</source>
        <translation>加密的内容为空。</translation>
    </message>
    <message>
        <source>The %1 bytes are no text in UTF-8.</source>
        <translation>这 %1 字节不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The %1 bytes hold control characters: they are no text.</source>
        <translation>这 %1 字节含有控制字符：不是文本。</translation>
    </message>
    <message>
        <source>%1 bytes; line ends or zero bytes behind the text were dropped.</source>
        <translation>%1 字节；已去掉文本末尾的换行或零字节。</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 字节。</translation>
    </message>
    <message>
        <source>None of the documented names is in it: this is not what a passport says.</source>
        <translation>没有任何文档中的名称：这不是通行证的内容。</translation>
    </message>
    <message>
        <source>%1 stands in it more than once: a value may hold an &amp; that is not encoded.</source>
        <translation>%1 出现多次：某个值可能含有未编码的 &amp;。</translation>
    </message>
    <message>
        <source>%1 pairs, not all with a name and =: a value may hold an &amp; that is not encoded.</source>
        <translation>%1 组，但并非都有名称和 =：某个值可能含有未编码的 &amp;。</translation>
    </message>
    <message>
        <source>%1 pairs; a value is no percent-encoded UTF-8 and is shown as it came.</source>
        <translation>%1 组；有一个值不是百分号编码的 UTF-8，按原样显示。</translation>
    </message>
    <message>
        <source>%1 pairs.</source>
        <translation>%1 组。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>userid is no number above 0.</source>
        <translation>userid 不是大于 0 的数字。</translation>
    </message>
    <message>
        <source>authtime is no Unix time: a number above 0.</source>
        <translation>authtime 不是 Unix 时间（大于 0 的数字）。</translation>
    </message>
    <message>
        <source>All that are required; %1 optional, %2 undocumented.</source>
        <translation>必填字段齐全；可选 %1 个，文档中没有的 %2 个。</translation>
    </message>
    <message>
        <source>authtime looks like milliseconds; seconds are documented.</source>
        <translation>authtime 像是毫秒；文档规定为秒。</translation>
    </message>
    <message>
        <source>authtime is %1 in the future: is this computer&apos;s clock right?</source>
        <translation>authtime 在将来 %1：本机时钟是否正确？</translation>
    </message>
    <message>
        <source>authtime is %1 old; there is no limit.</source>
        <translation>authtime 距今 %1；没有时限。</translation>
    </message>
    <message>
        <source>authtime is %1 old, the limit is %2.</source>
        <translation>authtime 距今 %1，时限为 %2。</translation>
    </message>
    <message>
        <source>authtime is %1 old, within the limit of %2.</source>
        <translation>authtime 距今 %1，在 %2 的时限内。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>It is an address with a scheme, a host and a query.</source>
        <translation>这是带有协议、主机和查询部分的地址。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The query has tg_passport=success and a hash.</source>
        <translation>查询部分含有 tg_passport=success 和 hash。</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>The hash, percent-decoded once, is Base64 or Base64url. Blanks count as plus signs, padding may be missing.</source>
        <translation>hash 经一次百分号解码后是 Base64 或 Base64url。空格视为加号，可以没有填充。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>The bytes are whole blocks of the key&apos;s size.</source>
        <translation>字节数是密钥分块大小的整数倍。</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>Every block decrypts with the private key: OAEP is tried first, then PKCS#1 v1.5.</source>
        <translation>每个分块都能用私钥解密：先试 OAEP，再试 PKCS#1 v1.5。</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>What was decrypted is text in UTF-8.</source>
        <translation>解密结果是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Query string</source>
        <translation>查询字符串</translation>
    </message>
    <message>
        <source>The text is made of name=value pairs, and no documented name comes twice.</source>
        <translation>文本由“名称=值”组成，文档中的名称没有重复。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>userid, first_name, last_name and authtime are there; userid and authtime are numbers.</source>
        <translation>有 userid、first_name、last_name 和 authtime；userid 和 authtime 是数字。</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已过时间</translation>
    </message>
    <message>
        <source>authtime is not older than the limit, and not in the future.</source>
        <translation>authtime 没有超过时限，也不在将来。</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate: trust</source>
        <translation>证书：信任</translation>
    </message>
    <message>
        <source>Certificate: name</source>
        <translation>证书：名称</translation>
    </message>
    <message>
        <source>Certificate: dates</source>
        <translation>证书：有效期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>There is no certificate here: nothing begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>这里没有证书：没有以 -----BEGIN CERTIFICATE----- 开头的内容。</translation>
    </message>
    <message>
        <source>The certificate is broken.</source>
        <translation>证书已损坏。</translation>
    </message>
    <message>
        <source>The private key is broken: it is cut off, or something in it was changed.</source>
        <translation>私钥已损坏：它被截断，或其中有内容被改动。</translation>
    </message>
    <message>
        <source>The passphrase does not open this key: it is another one, or the key is damaged.</source>
        <translation>此密码短语无法打开该密钥：密码短语不对，或密钥已损坏。</translation>
    </message>
    <message>
        <source>The private key is encrypted and needs its passphrase.</source>
        <translation>私钥已加密，需要它的密码短语。</translation>
    </message>
    <message>
        <source>The private key is of another kind; an RSA key is needed.</source>
        <translation>私钥属于其他类型；需要 RSA 密钥。</translation>
    </message>
    <message>
        <source>The private key is of another kind (%1); an RSA key is needed.</source>
        <translation>私钥属于其他类型（%1）；需要 RSA 密钥。</translation>
    </message>
    <message>
        <source>This is too large to be a private key.</source>
        <translation>这太大，不可能是私钥。</translation>
    </message>
    <message>
        <source>There is no private key here, only: %1.</source>
        <translation>这里没有私钥，只有：%1。</translation>
    </message>
    <message>
        <source>There is no key here: nothing begins with -----BEGIN.</source>
        <translation>这里没有密钥：没有以 -----BEGIN 开头的内容。</translation>
    </message>
    <message>
        <source>The key has %1 bits, which is too little: at least %2 are needed.</source>
        <translation>密钥只有 %1 位，太少：至少需要 %2 位。</translation>
    </message>
    <message>
        <source>The key has %1 bits; more than %2 are not possible here.</source>
        <translation>密钥有 %1 位；这里最多支持 %2 位。</translation>
    </message>
    <message>
        <source>A passphrase has between 1 and %1 bytes.</source>
        <translation>密码短语的长度为 1 到 %1 字节。</translation>
    </message>
    <message>
        <source>OpenSSL could not encrypt the private key.</source>
        <translation>OpenSSL 无法加密该私钥。</translation>
    </message>
    <message>
        <source>The cryptography library QCA cannot use RSA keys.</source>
        <translation>加密库 QCA 无法使用 RSA 密钥。</translation>
    </message>
    <message>
        <source>It was not encrypted for this key, or not with this padding.</source>
        <translation>它不是为此密钥加密的，或使用的填充方式不同。</translation>
    </message>
    <message>
        <source>A key has 2048, 3072 or 4096 bits, not %1.</source>
        <translation>密钥的位数为 2048、3072 或 4096，而不是 %1。</translation>
    </message>
    <message>
        <source>There is no public key here: nothing begins with -----BEGIN PUBLIC KEY-----.</source>
        <translation>这里没有公钥：没有以 -----BEGIN PUBLIC KEY----- 开头的内容。</translation>
    </message>
    <message>
        <source>The public key is of another kind; an RSA key is needed.</source>
        <translation>公钥属于其他类型；需要 RSA 密钥。</translation>
    </message>
    <message>
        <source>The public key is broken.</source>
        <translation>公钥已损坏。</translation>
    </message>
    <message>
        <source>OpenSSL could not encrypt with this key.</source>
        <translation>OpenSSL 无法用此密钥加密。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>it is larger than a megabyte</source>
        <translation>它大于 1 MB</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 names.</source>
        <translation>证书可用于 1 到 %1 个名称。</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to %1 days.</source>
        <translation>证书的有效期为 1 到 %1 天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address.</source>
        <translation>“%1”既不是主机名也不是 IP 地址。</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate.</source>
        <translation>OpenSSL 无法生成证书。</translation>
    </message>
    <message>
        <source>%1: the server takes it.</source>
        <translation>%1：服务器接受了。</translation>
    </message>
    <message>
        <source>%1: the server wants a permission that a platform does not have.</source>
        <translation>%1：服务器要求的权限，平台并不具备。</translation>
    </message>
    <message>
        <source>%1: the server knows nothing at this path. Is the path the right one?</source>
        <translation>%1：服务器在此路径上没有内容。路径正确吗？</translation>
    </message>
    <message>
        <source>%1: something is at this path, but it does not take this method. Updates come by POST.</source>
        <translation>%1：此路径上有内容，但不接受这种请求方法。更新以 POST 送达。</translation>
    </message>
    <message>
        <source>%1: the server is asked too often.</source>
        <translation>%1：对服务器的请求过于频繁。</translation>
    </message>
    <message>
        <source>%1: a tunnel or proxy answers, but the program behind it does not.</source>
        <translation>%1：隧道或代理有应答，但其后的程序没有应答。</translation>
    </message>
    <message>
        <source>%1: the server has trouble of its own.</source>
        <translation>%1：服务器自身出了问题。</translation>
    </message>
    <message>
        <source>%1: the server refuses this request; it may still take an update.</source>
        <translation>%1：服务器拒绝此请求；它仍可能接受更新。</translation>
    </message>
    <message>
        <source>%1, a redirect to nowhere. Platforms follow none.</source>
        <translation>%1，没有目标的重定向。平台不跟随重定向。</translation>
    </message>
    <message>
        <source>%1, a redirect to another path of this server. Platforms follow none: give them that path.</source>
        <translation>%1，重定向到此服务器的另一路径。平台不跟随重定向：请直接使用那个路径。</translation>
    </message>
    <message>
        <source>%1, a redirect to %2. Platforms follow none: give them that address.</source>
        <translation>%1，重定向到 %2。平台不跟随重定向：请直接使用那个地址。</translation>
    </message>
    <message>
        <source>%1 is no status.</source>
        <translation>%1 不是有效的状态码。</translation>
    </message>
    <message>
        <source>More than %1 bytes; the rest was not read. A short answer is enough.</source>
        <translation>超过 %1 字节；其余未读取。简短的应答就够了。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of it, after %1 bytes.</source>
        <translation>连接在中途断开，已收到 %1 字节。</translation>
    </message>
    <message>
        <source>A page for people (%1 bytes of HTML). Does a tunnel or a proxy show one of its own?</source>
        <translation>给人看的网页（%1 字节 HTML）。是隧道或代理自己的页面吗？</translation>
    </message>
    <message>
        <source>Empty, as it may be.</source>
        <translation>为空，这没有问题。</translation>
    </message>
    <message>
        <source>A redirect has no answer of its own.</source>
        <translation>重定向本身没有应答内容。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%1 ms.</source>
        <translation>%1 毫秒。</translation>
    </message>
    <message>
        <source>%1 ms. While a server thinks, its next updates wait: answer first, work afterwards.</source>
        <translation>%1 毫秒。服务器处理期间，后续更新要等待：请先应答，再处理。</translation>
    </message>
    <message>
        <source>This is no address: https://, a host, and a path.</source>
        <translation>这不是地址：应为 https://、主机和路径。</translation>
    </message>
    <message>
        <source>A name or a password stands in the address; platforms send neither.</source>
        <translation>地址中含有用户名或密码；平台不会发送它们。</translation>
    </message>
    <message>
        <source>Something stands behind a #, which no server is ever sent.</source>
        <translation># 之后的内容从不发送给任何服务器。</translation>
    </message>
    <message>
        <source>Without TLS anybody on the way could read what people wrote; platforms want https://.</source>
        <translation>没有 TLS，途中任何人都能读到用户写的内容；平台要求 https://。</translation>
    </message>
    <message>
        <source>%1, port %2: the platform delivers to the ports %3 only.</source>
        <translation>%1，端口 %2：平台只投递到端口 %3。</translation>
    </message>
    <message>
        <source>%1, port %2.</source>
        <translation>%1，端口 %2。</translation>
    </message>
    <message>
        <source>A proxy stands between: it looks the name up.</source>
        <translation>中间有代理：由代理解析名称。</translation>
    </message>
    <message>
        <source>The name is not known: it is wrong, or this machine has no network.</source>
        <translation>无法解析该名称：名称有误，或本机没有网络。</translation>
    </message>
    <message>
        <source>%1: an address of this machine or of a private network, which no server elsewhere can reach.</source>
        <translation>%1：本机或专用网络的地址，别处的服务器无法访问。</translation>
    </message>
    <message>
        <source>%1 answers, but not %2: a server elsewhere may choose either.</source>
        <translation>%1 有应答，但 %2 没有：别处的服务器可能选用其中任何一个。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有应答。</translation>
    </message>
    <message>
        <source>The address is http://, without TLS.</source>
        <translation>地址是 http://，没有 TLS。</translation>
    </message>
    <message>
        <source>The server ended the connection without an answer.</source>
        <translation>服务器未应答就断开了连接。</translation>
    </message>
    <message>
        <source>An HTTP server answers.</source>
        <translation>有 HTTP 服务器应答。</translation>
    </message>
    <message>
        <source>Nothing came within %1 s.</source>
        <translation>%1 秒内没有任何响应。</translation>
    </message>
    <message>
        <source>Not run: see above.</source>
        <translation>未执行：见上。</translation>
    </message>
    <message>
        <source>It is the one that was uploaded: the platform trusts it for this webhook.</source>
        <translation>正是已上传的那份证书：平台对此 Webhook 信任它。</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>由 %1 签发。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was uploaded.</source>
        <translation>服务器出示的证书不是已上传的那份。</translation>
    </message>
    <message>
        <source>Not accepted: %1. A certificate that is signed by itself must be uploaded with the webhook; else the server must show the whole chain.</source>
        <translation>未被接受：%1。自签名证书必须随 Webhook 一起上传；否则服务器必须出示完整的证书链。</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>签发给 %1。</translation>
    </message>
    <message>
        <source>Made for %1, not for %2.</source>
        <translation>签发给 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Expired at %1 UTC.</source>
        <translation>已于 %1 UTC 过期。</translation>
    </message>
    <message>
        <source>Not valid before %1 UTC. Is this computer&apos;s clock right?</source>
        <translation>在 %1 UTC 之前无效。本机时钟正确吗？</translation>
    </message>
    <message>
        <source>Only valid until %1 UTC: %2 more days.</source>
        <translation>仅有效至 %1 UTC：还剩 %2 天。</translation>
    </message>
    <message>
        <source>Valid until %1 UTC: %2 more days.</source>
        <translation>有效至 %1 UTC：还剩 %2 天。</translation>
    </message>
    <message>
        <source>Scheme and host are taken away.</source>
        <translation>去掉协议和主机。</translation>
    </message>
    <message>
        <source>The user refuses: tg_passport is cancel.</source>
        <translation>用户拒绝：tg_passport 为 cancel。</translation>
    </message>
    <message>
        <source>A star is put into the hash.</source>
        <translation>在 hash 中加入星号。</translation>
    </message>
    <message>
        <source>The last byte is cut off.</source>
        <translation>截掉最后一个字节。</translation>
    </message>
    <message>
        <source>One bit of the encrypted bytes is changed.</source>
        <translation>改动密文中的一位。</translation>
    </message>
    <message>
        <source>A name is encrypted in GBK.</source>
        <translation>用 GBK 编码的名字加密。</translation>
    </message>
    <message>
        <source>JSON is encrypted instead of a query string.</source>
        <translation>加密 JSON 而不是查询字符串。</translation>
    </message>
    <message>
        <source>userid is left out.</source>
        <translation>去掉 userid。</translation>
    </message>
    <message>
        <source>The permission is three hours old, the limit is one.</source>
        <translation>授权已有三小时，时限为一小时。</translation>
    </message>
    <message>
        <source>a key&apos;s name cannot be used, or a key is there twice</source>
        <translation>某个密钥的名称无法使用，或某个密钥出现了两次</translation>
    </message>
    <message>
        <source>A key needs a name of at most %1 characters.</source>
        <translation>密钥需要一个不超过 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>There is a key named &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的密钥。</translation>
    </message>
    <message>
        <source>The passport keys listed in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中列出的通行证密钥：%2。</translation>
    </message>
    <message>
        <source>%1, blocks: %2.</source>
        <translation>%1，分块数：%2。</translation>
    </message>
    <message>
        <source>%1, after %2 did not fit; blocks: %3.</source>
        <translation>%1（先试 %2 不符）；分块数：%3。</translation>
    </message>
    <message>
        <source>Block %1 of %2 does not decrypt with %3, those before it do: it was changed.</source>
        <translation>第 %1 个分块（共 %2 个）无法用 %3 解密，之前的可以：它被改动过。</translation>
    </message>
    <message>
        <source>Neither OAEP nor PKCS#1 v1.5 decrypts it with this key: it is another key&apos;s, or it was changed.</source>
        <translation>用此密钥，OAEP 和 PKCS#1 v1.5 都无法解密：属于另一个密钥，或被改动过。</translation>
    </message>
    <message>
        <source>The list of callbacks seen before cannot be read; it begins anew.</source>
        <translation>无法读取以前见过的回调列表；重新开始记录。</translation>
    </message>
    <message>
        <source>There is no key named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的密钥。</translation>
    </message>
    <message>
        <source>This key is there already, as &quot;%1&quot;.</source>
        <translation>此密钥已存在，名为“%1”。</translation>
    </message>
    <message>
        <source>The private half of &quot;%1&quot; is not kept here any more. Remove the key and import it again.</source>
        <translation>“%1”的私钥已不在这里。请移除该密钥并重新导入。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 cannot be replaced.</source>
        <translation>未做任何更改：无法替换 %1。</translation>
    </message>
    <message>
        <source>An address is needed: https:// with a host and a secret path.</source>
        <translation>需要一个地址：https:// 加主机名和秘密路径。</translation>
    </message>
    <message>
        <source>This is no address: it begins with https:// and has a host.</source>
        <translation>这不是地址：地址以 https:// 开头并带有主机名。</translation>
    </message>
    <message>
        <source>A user&apos;s name or password stands in the address. Let a secret path say who posts.</source>
        <translation>地址中含有用户名或密码。请用秘密路径来证明是谁在发送。</translation>
    </message>
    <message>
        <source>What stands behind a # reaches no server.</source>
        <translation># 之后的内容不会到达任何服务器。</translation>
    </message>
    <message>
        <source>Webhooks are delivered over https:// only.</source>
        <translation>Webhook 只通过 https:// 投递。</translation>
    </message>
    <message>
        <source>Webhooks are not delivered to port %1, only to the ports %2.</source>
        <translation>Webhook 不会投递到端口 %1，只投递到端口 %2。</translation>
    </message>
    <message>
        <source>This is no IP address.</source>
        <translation>这不是 IP 地址。</translation>
    </message>
    <message>
        <source>A secret token is made of Latin letters, digits, _ and - only.</source>
        <translation>秘密令牌只能由拉丁字母、数字、_ 和 - 组成。</translation>
    </message>
    <message>
        <source>Nothing was sent: a private key stands in this file, and nobody else may have that. Upload the certificate alone.</source>
        <translation>没有发送任何内容：此文件中有私钥，私钥不能交给任何人。请只上传证书。</translation>
    </message>
    <message>
        <source>Nothing was sent: this file holds no certificate in PEM.</source>
        <translation>没有发送任何内容：此文件中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>The webhook could not be read: %1</source>
        <translation>无法读取 Webhook：%1</translation>
    </message>
    <message>
        <source>The webhook was not set: %1</source>
        <translation>未设置 Webhook：%1</translation>
    </message>
    <message>
        <source>The webhook was not deleted: %1</source>
        <translation>未删除 Webhook：%1</translation>
    </message>
    <message>
        <source>There is no private key in this file.</source>
        <translation>此文件中没有私钥。</translation>
    </message>
    <message>
        <source>It listens at an IP address of this computer, such as 127.0.0.1.</source>
        <translation>需在这台电脑的 IP 地址上监听，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>The path to listen at is longer than %1 bytes.</source>
        <translation>监听路径长于 %1 字节。</translation>
    </message>
    <message>
        <source>The certificate cannot be used: %1.</source>
        <translation>证书无法使用：%1。</translation>
    </message>
    <message>
        <source>tg_passport is something else than success.</source>
        <translation>tg_passport 不是 success，而是别的值。</translation>
    </message>
    <message>
        <source>%1 needs &quot;%2&quot;: %3</source>
        <translation>%1 需要“%2”：%3</translation>
    </message>
    <message>
        <source>The file for &quot;%1&quot; does not exist or cannot be read.</source>
        <translation>“%1”的文件不存在或无法读取。</translation>
    </message>
    <message>
        <source>What is given for &quot;%1&quot; is no file.</source>
        <translation>为“%1”给出的不是文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>“%1”必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2 as valid JSON, exactly as it is sent.</source>
        <translation>“%1”必须是有效 JSON 形式的%2，并会原样发送。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>“%1”必须是%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at most %2.</source>
        <translation>“%1”不得大于 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at least %2.</source>
        <translation>“%1”不得小于 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2; %3 takes at most %4.</source>
        <translation>“%1”有 %2；%3 最多接受 %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2; %3 takes at least %4.</source>
        <translation>“%1”有 %2；%3 至少需要 %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed together with &quot;%2&quot;.</source>
        <translation>“%1”必须与“%2”一起给出。</translation>
    </message>
    <message>
        <source>%1 takes exactly one of %2; %3 were given.</source>
        <translation>%1 只接受 %2 中的一个；给出了 %3 个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given more than once.</source>
        <translation>“%1”给出了不止一次。</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;; it takes none.</source>
        <translation>%1 没有参数“%2”；它不接受参数。</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;; it takes %3.</source>
        <translation>%1 没有参数“%2”；它接受 %3。</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>整数（64 位）</translation>
    </message>
    <message>
        <source>an unsigned whole number of 64 bits</source>
        <translation>无符号整数（64 位）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>text (UTF-8)</source>
        <translation>文本 (UTF-8)</translation>
    </message>
    <message>
        <source>an id: a whole number of 64 bits, sent as a number</source>
        <translation>编号：64 位整数，以数字发送</translation>
    </message>
    <message>
        <source>an id: a whole number of 64 bits, sent as a string</source>
        <translation>编号：64 位整数，以字符串发送</translation>
    </message>
    <message>
        <source>an id or a user name</source>
        <translation>编号或用户名</translation>
    </message>
    <message>
        <source>an id, or a public chat&apos;s name with @</source>
        <translation>编号，或带 @ 的公开聊天名称</translation>
    </message>
    <message>
        <source>a user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>a list of whole numbers, as JSON or separated by commas</source>
        <translation>整数列表，以 JSON 表示或以逗号分隔</translation>
    </message>
    <message>
        <source>a list of texts, as JSON or separated by commas</source>
        <translation>文本列表，以 JSON 表示或以逗号分隔</translation>
    </message>
    <message>
        <source>a list of ids, as JSON or separated by commas, sent as numbers</source>
        <translation>编号列表，以 JSON 表示或以逗号分隔，以数字发送</translation>
    </message>
    <message>
        <source>a list of ids, as JSON or separated by commas, sent as strings</source>
        <translation>编号列表，以 JSON 表示或以逗号分隔，以字符串发送</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>对象 (JSON)</translation>
    </message>
    <message>
        <source>a JSON array</source>
        <translation>数组 (JSON)</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a file, or text</source>
        <translation>文件或文本</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>1 UTF-16 unit</source>
        <translation>1 个 UTF-16 单元</translation>
    </message>
    <message>
        <source>%1 UTF-16 units</source>
        <translation>%1 个 UTF-16 单元</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 项</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>%1 was not sent. %2</source>
        <translation>%1 未发送。%2</translation>
    </message>
    <message>
        <source>%1 was not sent: the path set for it is not a plain path below the token.</source>
        <translation>%1 未发送：为它设置的路径不是令牌之后的普通路径。</translation>
    </message>
    <message>
        <source>The private key is encrypted in a way that this OpenSSL does not know (any more). Encrypt it anew where it was made: openssl pkcs8 -topk8.</source>
        <translation>此私钥的加密方式是这个 OpenSSL 不（再）支持的。请在生成它的地方重新加密：openssl pkcs8 -topk8。</translation>
    </message>
    <message>
        <source>No key was made: it was given up.</source>
        <translation>未生成密钥：已放弃。</translation>
    </message>
    <message>
        <source>OpenSSL could not make a key.</source>
        <translation>OpenSSL 无法生成密钥。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>webhook secret token</source>
        <translation>Webhook 机密令牌</translation>
    </message>
    <message>
        <source>Change what the server objects to, then send it again.</source>
        <translation>请修改服务器所指出的内容，然后再次发送。</translation>
    </message>
    <message>
        <source>Give the bot the token that it has now, with &quot;Replace token&quot;; check that its server is the right one.</source>
        <translation>请用“更换令牌”为机器人填入它现在的令牌；并检查其服务器是否正确。</translation>
    </message>
    <message>
        <source>Stop whatever else receives for this bot, or delete its webhook, then send it again.</source>
        <translation>请停止为此机器人接收更新的其他程序，或删除其 Webhook，然后再次发送。</translation>
    </message>
    <message>
        <source>Wait %1 s before anything more is sent.</source>
        <translation>请等待 %1 秒，再发送其他内容。</translation>
    </message>
    <message>
        <source>Check the network, the bot&apos;s server and its proxy, then send it again.</source>
        <translation>请检查网络、机器人的服务器及其代理，然后再次发送。</translation>
    </message>
    <message>
        <source>The server is slow or cannot be reached. Try again later.</source>
        <translation>服务器缓慢或无法连接。请稍后重试。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and this computer&apos;s clock. A certificate that is not trusted is never passed over.</source>
        <translation>请检查服务器的证书和本机的时钟。不受信任的证书绝不会被放过。</translation>
    </message>
    <message>
        <source>What answered may be no bot server: check the bot&apos;s server and its path form.</source>
        <translation>应答的可能不是机器人服务器：请检查机器人的服务器及其路径形式。</translation>
    </message>
    <message>
        <source>The server is in trouble itself. Try again later.</source>
        <translation>服务器自身出了问题。请稍后重试。</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>请减少每次请求的内容。</translation>
    </message>
    <message>
        <source>Look whether it has happened before you send it again.</source>
        <translation>再次发送之前，请查看它是否已经生效。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>未发送任何内容。%1</translation>
    </message>
    <message>
        <source>Nothing was sent: another call is under way. Wait, or stop it.</source>
        <translation>未发送任何内容：另一个调用正在进行。请等待，或停止它。</translation>
    </message>
    <message>
        <source>Nothing was sent: &quot;%1&quot; receives its updates already, and one token polls once. Stop it first.</source>
        <translation>未发送任何内容：“%1”已在接收更新，而一个令牌只能有一处轮询。请先停止它。</translation>
    </message>
    <message>
        <source>Nothing was sent: &quot;%1&quot; is only watched, and an offset confirms updates.</source>
        <translation>未发送任何内容：“%1”仅观察，而偏移会确认更新。</translation>
    </message>
    <message>
        <source>Updates and webhooks</source>
        <translation>更新与 Webhook</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Pressed buttons</source>
        <translation>按下的按钮</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圈子</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 to %2 bytes</source>
        <translation>%1 到 %2 字节</translation>
    </message>
    <message>
        <source>%1 to %2 UTF-16 units</source>
        <translation>%1 到 %2 个 UTF-16 单元</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 到 %2 个字符</translation>
    </message>
    <message>
        <source>%1 to %2 items</source>
        <translation>%1 到 %2 项</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于 %1</translation>
    </message>
    <message>
        <source>%1, counted after the markup is taken away</source>
        <translation>%1，去除标记后计数</translation>
    </message>
    <message>
        <source>This has %1; %2 to %3 characters are taken.</source>
        <translation>此处有 %1；接受 %2 到 %3 个字符。</translation>
    </message>
    <message>
        <source>A command is made of lower-case Latin letters, digits and _ only.</source>
        <translation>命令只能由小写拉丁字母、数字和 _ 组成。</translation>
    </message>
    <message>
        <source>This platform&apos;s commands take no parameters.</source>
        <translation>此平台的命令不带参数。</translation>
    </message>
    <message>
        <source>Parameters are a JSON array.</source>
        <translation>参数是一个 JSON 数组。</translation>
    </message>
    <message>
        <source>This platform shows each command to everybody.</source>
        <translation>此平台向所有人显示每个命令。</translation>
    </message>
    <message>
        <source>This is none of the levels that the platform knows.</source>
        <translation>这不是平台所知的级别。</translation>
    </message>
    <message>
        <source>A bot has at most %1 commands; these are %2.</source>
        <translation>一个机器人最多有 %1 个命令；这里有 %2 个。</translation>
    </message>
    <message>
        <source>This command is in the list already.</source>
        <translation>此命令已在列表中。</translation>
    </message>
    <message>
        <source>What the server answered is no list of commands.</source>
        <translation>服务器应答的不是命令列表。</translation>
    </message>
    <message>
        <source>a call in it has no platform or method</source>
        <translation>其中一个调用没有平台或方法</translation>
    </message>
    <message>
        <source>a value in it is of a kind that is not known</source>
        <translation>其中一个值的类型未知</translation>
    </message>
    <message>
        <source>The saved calls in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中已保存的调用：%2。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>集合需要名称。</translation>
    </message>
    <message>
        <source>There is a collection named &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的集合。</translation>
    </message>
    <message>
        <source>Nothing was changed: the saved calls are still being read.</source>
        <translation>没有任何更改：仍在读取已保存的调用。</translation>
    </message>
    <message>
        <source>Nothing was changed: a token or another secret stands in a saved call, and these are kept in clear.</source>
        <translation>没有任何更改：某个已保存的调用中含有令牌或其他机密，而这些调用以明文保存。</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no value for {{%1}}.</source>
        <translation>未发送任何内容：{{%1}} 没有值。</translation>
    </message>
    <message>
        <source>Nothing was sent: this call was saved for %1.</source>
        <translation>未发送任何内容：此调用是为 %1 保存的。</translation>
    </message>
    <message>
        <source>Stopped behind call %1, which is no success.</source>
        <translation>已在第 %1 个调用之后停止：该调用未成功。</translation>
    </message>
    <message>
        <source>Stopped behind call %1, which was answered with HTTP %2.</source>
        <translation>已在第 %1 个调用之后停止：其应答为 HTTP %2。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>A saved secret is in the diagnostics; nothing was copied.</source>
        <translation>诊断信息中含有已保存的机密；未复制任何内容。</translation>
    </message>
    <message>
        <source>A newer Botdeck wrote the list of callbacks seen before; it was left as it is.</source>
        <translation>已见回调的列表由更新版本的 Botdeck 写入；已保持原样。</translation>
    </message>
    <message>
        <source>Botdeck did not end as it should (it was started at %1). The store cannot be read yet, so it is not known what is there of that run.</source>
        <translation>Botdeck 上次没有正常结束（启动于 %1）。存储尚无法读取，因此不知道那次运行留下了什么。</translation>
    </message>
    <message>
        <source>Botdeck did not end as it should (it was started at %1). What is there of that run: updates stored: %2; chats with a draft: %3. Nothing that was confirmed to a server is missing. What was typed in dialogs and not saved is gone.</source>
        <translation>Botdeck 上次没有正常结束（启动于 %1）。那次运行留下的内容：已存储的更新：%2；有草稿的聊天：%3。已向服务器确认的内容没有缺失。在对话框中输入而未保存的内容已丢失。</translation>
    </message>
    <message>
        <source>How the webhook receiver is set up could not be kept, so that it is not started again with the program: %1</source>
        <translation>无法保存 Webhook 接收器的设置，因此它不会随程序再次启动：%1</translation>
    </message>
    <message>
        <source>It listened when the program ended. It is not started again yet: %1</source>
        <translation>程序结束时它正在监听。尚未再次启动：%1</translation>
    </message>
    <message>
        <source>Safe mode: no bot was started, and no setting is saved until Botdeck is started again without it.</source>
        <translation>安全模式：没有启动任何机器人；在以正常方式重新启动 Botdeck 之前，不会保存任何设置。</translation>
    </message>
</context>
<context>
    <name>PredefinedFilter</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>People who join, leave, or whose rights change.</extracomment>
        <translation>成员</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Updates that the operator put a mark or a note to.</extracomment>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>Updates that are no JSON or have no update_id, kept as received.</extracomment>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>The server forgets what is confirmed: a program that runs this bot will not get it any more. Everything stays stored here.</source>
        <translation>服务器会忘记已确认的更新：运行此机器人的程序将不再收到它们。所有内容仍保存在这里。</translation>
    </message>
    <message>
        <source>Confirm to here</source>
        <translation>确认到此处</translation>
    </message>
    <message>
        <source>Confirm everything up to and including update %1 of &quot;%2&quot;?</source>
        <extracomment>%1 is an update_id, %2 a bot&apos;s name</extracomment>
        <translation>要确认“%2”直到更新 %1（含）的所有更新吗？</translation>
    </message>
    <message>
        <source>Con&amp;firm to here</source>
        <translation>确认到此处(&amp;F)</translation>
    </message>
    <message>
        <source>Poll &quot;%1&quot; from now on and confirm what waits?</source>
        <translation>要从现在起轮询“%1”并确认待接收的更新吗？</translation>
    </message>
    <message>
        <source>Confirm what waits when &quot;%1&quot; is started the next time?</source>
        <translation>下次启动“%1”时要确认待接收的更新吗？</translation>
    </message>
    <message>
        <source>Stop watching without confirming</source>
        <translation>停止只看不确认</translation>
    </message>
    <message>
        <source>&amp;Poll and confirm</source>
        <translation>轮询并确认(&amp;P)</translation>
    </message>
    <message>
        <source>What waits for delivery is thrown away at the server and cannot be fetched by anybody. The program behind the webhook gets nothing more.</source>
        <translation>等待投递的更新会在服务器上被丢弃，谁也无法再取回。Webhook 背后的程序不再收到任何内容。</translation>
    </message>
    <message>
        <source>The program behind the webhook gets nothing more. What waits for delivery is received here instead.</source>
        <translation>Webhook 背后的程序不再收到任何内容。等待投递的更新改由这里接收。</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>删除 Webhook</translation>
    </message>
    <message>
        <source>Delete the webhook of &quot;%1&quot;?</source>
        <translation>要删除“%1”的 Webhook 吗？</translation>
    </message>
    <message>
        <source>&amp;Delete and drop</source>
        <translation>删除并丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete webhook</source>
        <translation>删除 Webhook(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ReplayObstacle</name>
    <message>
        <source>It is no longer stored.</source>
        <translation>已不在存储中。</translation>
    </message>
    <message>
        <source>Its bytes are no JSON object. The sandbox hands out updates in a list of JSON, which they would break; a webhook can be sent them.</source>
        <translation>其字节不是 JSON 对象。沙盒以 JSON 列表交付更新，会被它破坏；可以发送给 Webhook。</translation>
    </message>
    <message>
        <source>A saved secret stands in it. Such an update is sent to this machine only.</source>
        <translation>其中含有已保存的机密。此类更新只发送到本机。</translation>
    </message>
</context>
<context>
    <name>ReplayPace</name>
    <message>
        <source>As fast as the answers come</source>
        <translation>收到回应即发下一条</translation>
    </message>
    <message>
        <source>With the pauses with which they came</source>
        <translation>按到达时的间隔</translation>
    </message>
</context>
<context>
    <name>ReplayResult</name>
    <message>
        <source>It went to whoever listens at the sandbox&apos;s gateway.</source>
        <translation>已发给在沙盒网关监听的一方。</translation>
    </message>
    <message>
        <source>The bot gets it as update %1.</source>
        <extracomment>%1 is an update_id</extracomment>
        <translation>机器人将其作为更新 %1 收到。</translation>
    </message>
    <message>
        <source>The webhook took it.</source>
        <translation>Webhook 已接收。</translation>
    </message>
    <message>
        <source>The webhook took it, and asks in its answer for the call %1. A platform would make that call; it is not made here.</source>
        <extracomment>%1 is a method&apos;s name</extracomment>
        <translation>Webhook 已接收，并在回应中请求调用 %1。平台会执行该调用；此处不执行。</translation>
    </message>
    <message>
        <source>The webhook answered with a redirect, which is not followed.</source>
        <translation>Webhook 回应了重定向，不予跟随。</translation>
    </message>
    <message>
        <source>The webhook answered with HTTP %1. A platform would deliver the update again.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>Webhook 回应 HTTP %1。平台会再次投递此更新。</translation>
    </message>
    <message>
        <source>It was stopped after it had been sent, so it may have arrived. It is not sent again.</source>
        <translation>发送之后才停止，因此可能已送达。不会再次发送。</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>在发送任何内容之前已停止。</translation>
    </message>
</context>
<context>
    <name>ReplayVerdict</name>
    <message>
        <source>Arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
</context>
<context>
    <name>RowLayout</name>
    <message>
        <source>Show in Monitor</source>
        <translation>在“监控”中显示</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Not reduced</source>
        <translation>不减弱</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>窄边栏</translation>
    </message>
    <message>
        <source>These settings, and how the window looks</source>
        <translation>这些设置，以及窗口的外观</translation>
    </message>
    <message>
        <source>The list of bots, without their tokens</source>
        <translation>机器人列表，不含其令牌</translation>
    </message>
    <message>
        <source>Tokens and passwords, encrypted, where no keychain has them</source>
        <translation>没有钥匙串保存时，加密的令牌和密码</translation>
    </message>
    <message>
        <source>Every update and every call with its answer, not encrypted</source>
        <translation>每条更新、每次调用及其应答，未加密</translation>
    </message>
    <message>
        <source>Recordings that you made</source>
        <translation>您制作的录制</translation>
    </message>
    <message>
        <source>What the program wrote down about itself, without secrets</source>
        <translation>程序对自身运行的记录，不含机密</translation>
    </message>
    <message>
        <source>Owner: may do everything, nothing else is asked</source>
        <translation>所有者：可做任何事，不再看其他规则</translation>
    </message>
    <message>
        <source>Base: what the guild and @everyone allow</source>
        <translation>基础：社区与 @everyone 允许的权限</translation>
    </message>
    <message>
        <source>Base: what the member&apos;s roles allow</source>
        <translation>基础：成员的角色允许的权限</translation>
    </message>
    <message>
        <source>ADMINISTRATOR by now: may do everything, nothing else is asked</source>
        <translation>至此拥有 ADMINISTRATOR：可做任何事，不再看其他规则</translation>
    </message>
    <message>
        <source>Channel overwrite for @everyone</source>
        <translation>@everyone 的频道覆盖</translation>
    </message>
    <message>
        <source>Channel overwrites for the member&apos;s roles: first all denials</source>
        <translation>成员各角色的频道覆盖：先算全部拒绝</translation>
    </message>
    <message>
        <source>Channel overwrite for the member</source>
        <translation>该成员的频道覆盖</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>The system keychain takes long to answer. Perhaps it asks for its password in a window of its own. Botdeck goes on meanwhile.</source>
        <translation>系统钥匙串很久没有应答。它可能正在自己的窗口中询问密码。Botdeck 会继续运行。</translation>
    </message>
    <message>
        <source>Where secrets are kept could not be remembered: %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>无法记住机密存放在哪里：%1</translation>
    </message>
    <message>
        <source>The token of a bot that was removed is still kept: %1 Botdeck goes on trying to remove it, after a restart too.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>一个已移除的机器人的令牌仍被保留：%1 Botdeck 会继续尝试将其移除，重新启动后也是如此。</translation>
    </message>
</context>
<context>
    <name>TimeTexts</name>
    <message>
        <source>%1 s</source>
        <extracomment>a duration: a number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a duration: a number of minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a duration: a number of hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the age of what has just come</extracomment>
        <translation>刚刚</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>Botdeck: %n unread update(s)</source>
        <translation>
            <numerusform>Botdeck：%n 条未读更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Botdeck: nothing unread</source>
        <translation>Botdeck：没有未读更新</translation>
    </message>
    <message>
        <source>%1, quiet until %2</source>
        <extracomment>%1 is how many are unread, %2 a time of the day</extracomment>
        <translation>%1，静默至 %2</translation>
    </message>
</context>
<context>
    <name>UnderBubble</name>
    <message>
        <source>Answer…</source>
        <translation>回应…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more without an answer</source>
        <translation>
            <numerusform>另有 %n 次按下尚未回应</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>Accuracy in metres</source>
        <translation>精度（米）</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Alert radius in metres</source>
        <translation>提醒半径（米）</translation>
    </message>
    <message>
        <source>Everybody is administrator</source>
        <translation>所有人都是管理员</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>带动画</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动图</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>回复对象</translation>
    </message>
    <message>
        <source>Asks for approval</source>
        <translation>需要批准</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Auto-delete timer set</source>
        <translation>已设置自动删除时间</translation>
    </message>
    <message>
        <source>Forwarded by itself from the channel</source>
        <translation>由频道自动转发</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Background set</source>
        <translation>已设置背景</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>助力</translation>
    </message>
    <message>
        <source>Chat boosted</source>
        <translation>已为聊天助力</translation>
    </message>
    <message>
        <source>Boost id</source>
        <translation>助力 ID</translation>
    </message>
    <message>
        <source>Boost removed</source>
        <translation>助力已移除</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>助力次数</translation>
    </message>
    <message>
        <source>Business connection</source>
        <translation>商务连接</translation>
    </message>
    <message>
        <source>Business connection id</source>
        <translation>商务连接 ID</translation>
    </message>
    <message>
        <source>Business messages deleted</source>
        <translation>商务消息已删除</translation>
    </message>
    <message>
        <source>Business message</source>
        <translation>商务消息</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Message with the button</source>
        <translation>带按钮的消息</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>手动选取</translation>
    </message>
    <message>
        <source>Video chat ended</source>
        <translation>视频聊天已结束</translation>
    </message>
    <message>
        <source>Invited to a video chat</source>
        <translation>已邀请加入视频聊天</translation>
    </message>
    <message>
        <source>Video chat planned</source>
        <translation>已预定视频聊天</translation>
    </message>
    <message>
        <source>Video chat started</source>
        <translation>视频聊天已开始</translation>
    </message>
    <message>
        <source>Callback id</source>
        <translation>回调 ID</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>May add link previews</source>
        <translation>可添加链接预览</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>可删除</translation>
    </message>
    <message>
        <source>Bot may change this member</source>
        <translation>机器人可更改此成员</translation>
    </message>
    <message>
        <source>May change the chat&apos;s details</source>
        <translation>可更改聊天资料</translation>
    </message>
    <message>
        <source>May delete messages</source>
        <translation>可删除消息</translation>
    </message>
    <message>
        <source>May delete stories</source>
        <translation>可删除快拍</translation>
    </message>
    <message>
        <source>May edit messages</source>
        <translation>可编辑消息</translation>
    </message>
    <message>
        <source>May edit stories</source>
        <translation>可编辑快拍</translation>
    </message>
    <message>
        <source>May change their tag</source>
        <translation>可更改自己的标签</translation>
    </message>
    <message>
        <source>May invite</source>
        <translation>可邀请</translation>
    </message>
    <message>
        <source>May manage video chats</source>
        <translation>可管理视频聊天</translation>
    </message>
    <message>
        <source>May manage channels</source>
        <translation>可管理频道</translation>
    </message>
    <message>
        <source>May manage the chat</source>
        <translation>可管理聊天</translation>
    </message>
    <message>
        <source>May manage direct messages</source>
        <translation>可管理频道私信</translation>
    </message>
    <message>
        <source>May manage emoji</source>
        <translation>可管理表情符号</translation>
    </message>
    <message>
        <source>May manage the guild</source>
        <translation>可管理社区</translation>
    </message>
    <message>
        <source>May manage roles</source>
        <translation>可管理角色</translation>
    </message>
    <message>
        <source>May manage tags</source>
        <translation>可管理标签</translation>
    </message>
    <message>
        <source>May manage topics</source>
        <translation>可管理主题</translation>
    </message>
    <message>
        <source>May pin messages</source>
        <translation>可置顶消息</translation>
    </message>
    <message>
        <source>May post</source>
        <translation>可发帖</translation>
    </message>
    <message>
        <source>May post stories</source>
        <translation>可发布快拍</translation>
    </message>
    <message>
        <source>May promote members</source>
        <translation>可提升成员为管理员</translation>
    </message>
    <message>
        <source>May reply</source>
        <translation>可回复</translation>
    </message>
    <message>
        <source>May restrict members</source>
        <translation>可限制成员</translation>
    </message>
    <message>
        <source>May send messages</source>
        <translation>可发送消息</translation>
    </message>
    <message>
        <source>May send audio</source>
        <translation>可发送音频</translation>
    </message>
    <message>
        <source>May send documents</source>
        <translation>可发送文件</translation>
    </message>
    <message>
        <source>May send media</source>
        <translation>可发送媒体</translation>
    </message>
    <message>
        <source>May send stickers and games</source>
        <translation>可发送贴纸和游戏</translation>
    </message>
    <message>
        <source>May send photos</source>
        <translation>可发送图片</translation>
    </message>
    <message>
        <source>May send polls</source>
        <translation>可发送投票</translation>
    </message>
    <message>
        <source>May send video notes</source>
        <translation>可发送视频短讯</translation>
    </message>
    <message>
        <source>May send videos</source>
        <translation>可发送视频</translation>
    </message>
    <message>
        <source>May send voice messages</source>
        <translation>可发送语音</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Caption above the media</source>
        <translation>说明文字在媒体上方</translation>
    </message>
    <message>
        <source>Card key</source>
        <translation>卡片键</translation>
    </message>
    <message>
        <source>Message card used</source>
        <translation>消息卡片操作</translation>
    </message>
    <message>
        <source>Card text</source>
        <translation>卡片文本</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更改者</translation>
    </message>
    <message>
        <source>Changed by, id</source>
        <translation>更改者 ID</translation>
    </message>
    <message>
        <source>Channel created</source>
        <translation>频道已创建</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>频道 ID</translation>
    </message>
    <message>
        <source>Channel post</source>
        <translation>频道帖子</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>频道类型</translation>
    </message>
    <message>
        <source>Charge id</source>
        <translation>扣款 ID</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>聊天 ID</translation>
    </message>
    <message>
        <source>Chat instance</source>
        <translation>聊天实例</translation>
    </message>
    <message>
        <source>Chat shared</source>
        <translation>已分享的聊天</translation>
    </message>
    <message>
        <source>Chat type</source>
        <translation>聊天类型</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Chosen answers, from 0</source>
        <translation>所选选项（从 0 起）</translation>
    </message>
    <message>
        <source>Circle comment</source>
        <translation>圈子评论</translation>
    </message>
    <message>
        <source>Circle like</source>
        <translation>圈子点赞</translation>
    </message>
    <message>
        <source>Circle post</source>
        <translation>圈子动态</translation>
    </message>
    <message>
        <source>Shared circle post</source>
        <translation>分享的圈子动态</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>点击类型</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Coffees</source>
        <translation>打赏咖啡</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>评论 ID</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论数</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Made by, id</source>
        <translation>创建者 ID</translation>
    </message>
    <message>
        <source>Custom emoji id</source>
        <translation>自定义表情符号 ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>直径</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>骰子</translation>
    </message>
    <message>
        <source>Width × height</source>
        <translation>宽 × 高</translation>
    </message>
    <message>
        <source>Direct messages chat</source>
        <translation>频道私信聊天</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>文档详情</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Winners drawn</source>
        <translation>开奖时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑时间</translation>
    </message>
    <message>
        <source>Edited channel post</source>
        <translation>已编辑的频道帖子</translation>
    </message>
    <message>
        <source>Edited message</source>
        <translation>已编辑的消息</translation>
    </message>
    <message>
        <source>Effect id</source>
        <translation>特效 ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Not stored by the server</source>
        <translation>服务器不保存</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>文件 ID</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Unique file id</source>
        <translation>文件唯一 ID</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>First of several payments</source>
        <translation>多期付款的首期</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Asks for a reply</source>
        <translation>要求回复</translation>
    </message>
    <message>
        <source>Has topics</source>
        <translation>有主题</translation>
    </message>
    <message>
        <source>Forwarded from</source>
        <translation>转发自</translation>
    </message>
    <message>
        <source>Forwarded from chat</source>
        <translation>转发自聊天</translation>
    </message>
    <message>
        <source>Forwarded from chat id</source>
        <translation>转发自聊天 ID</translation>
    </message>
    <message>
        <source>Forwarded from id</source>
        <translation>原发送者 ID</translation>
    </message>
    <message>
        <source>Forwarded message id</source>
        <translation>原消息 ID</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>原发送时间</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Foursquare id</source>
        <translation>Foursquare ID</translation>
    </message>
    <message>
        <source>Foursquare type</source>
        <translation>Foursquare 类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From id</source>
        <translation>发送者 ID</translation>
    </message>
    <message>
        <source>From the attachment menu</source>
        <translation>来自附件菜单</translation>
    </message>
    <message>
        <source>Sent while offline</source>
        <translation>离线时发送</translation>
    </message>
    <message>
        <source>After a request</source>
        <translation>经请求后</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Gateway event</source>
        <translation>网关事件</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Giveaway</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Giveaway over</source>
        <translation>抽奖已结束</translation>
    </message>
    <message>
        <source>Giveaway started</source>
        <translation>抽奖已开始</translation>
    </message>
    <message>
        <source>Giveaway winners</source>
        <translation>抽奖中奖者</translation>
    </message>
    <message>
        <source>Google place id</source>
        <translation>Google 地点 ID</translation>
    </message>
    <message>
        <source>Google place type</source>
        <translation>Google 地点类型</translation>
    </message>
    <message>
        <source>Group created</source>
        <translation>群组已创建</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>游客</translation>
    </message>
    <message>
        <source>Guild id</source>
        <translation>社区 ID</translation>
    </message>
    <message>
        <source>Heading in degrees</source>
        <translation>方向（度）</translation>
    </message>
    <message>
        <source>In a topic</source>
        <translation>在主题内</translation>
    </message>
    <message>
        <source>Chosen inline result</source>
        <translation>所选内联结果</translation>
    </message>
    <message>
        <source>Inline message id</source>
        <translation>内联消息 ID</translation>
    </message>
    <message>
        <source>Inline query</source>
        <translation>内联查询</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>邀请链接</translation>
    </message>
    <message>
        <source>Invite code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>A bot</source>
        <translation>是机器人</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>在聊天中</translation>
    </message>
    <message>
        <source>Request to join</source>
        <translation>加入请求</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Joined, id</source>
        <translation>加入者 ID</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keyboard removed</source>
        <translation>键盘已移除</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Left, id</source>
        <translation>离开者 ID</translation>
    </message>
    <message>
        <source>Liked by the bot</source>
        <translation>机器人已点赞</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>链接预览</translation>
    </message>
    <message>
        <source>Live for</source>
        <translation>实时共享时长</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Mask position</source>
        <translation>面具位置</translation>
    </message>
    <message>
        <source>Album id</source>
        <translation>相册 ID</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>成员变更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>Members at most</source>
        <translation>成员上限</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>仅限成员</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Mentions, id</source>
        <translation>提及的用户 ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>More chats</source>
        <translation>其他聊天数</translation>
    </message>
    <message>
        <source>Moved from chat id</source>
        <translation>迁移前的聊天 ID</translation>
    </message>
    <message>
        <source>Moved to chat id</source>
        <translation>迁移后的聊天 ID</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>动态图像</translation>
    </message>
    <message>
        <source>The bot&apos;s own status</source>
        <translation>机器人自身状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New members only</source>
        <translation>仅限新成员</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新头像</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>头像已删除</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Went offline</source>
        <translation>下线</translation>
    </message>
    <message>
        <source>Went offline, id</source>
        <translation>下线者 ID</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Hidden after use</source>
        <translation>使用后隐藏</translation>
    </message>
    <message>
        <source>Came online</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Came online, id</source>
        <translation>上线者 ID</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>开放时长</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>转发来源</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>所有者 ID</translation>
    </message>
    <message>
        <source>Paid media</source>
        <translation>付费媒体</translation>
    </message>
    <message>
        <source>Paid post</source>
        <translation>付费帖子</translation>
    </message>
    <message>
        <source>Paid stars</source>
        <translation>支付的星星</translation>
    </message>
    <message>
        <source>Passport data</source>
        <translation>通行证数据</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>表演者</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Person id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>纬度, 经度</translation>
    </message>
    <message>
        <source>Hint in the field</source>
        <translation>输入框提示</translation>
    </message>
    <message>
        <source>Number in line</source>
        <translation>次序</translation>
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
        <source>Poll id</source>
        <translation>投票 ID</translation>
    </message>
    <message>
        <source>Poll type</source>
        <translation>投票类型</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Post id</source>
        <translation>动态 ID</translation>
    </message>
    <message>
        <source>Post type</source>
        <translation>动态类型</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Premium animation</source>
        <translation>Premium 动画</translation>
    </message>
    <message>
        <source>Premium months</source>
        <translation>Premium 月数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>主链接</translation>
    </message>
    <message>
        <source>Private chat id</source>
        <translation>私聊 ID</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>奖品</translation>
    </message>
    <message>
        <source>Prize in stars</source>
        <translation>星星奖励数</translation>
    </message>
    <message>
        <source>Protected from forwarding</source>
        <translation>禁止转发</translation>
    </message>
    <message>
        <source>Provider&apos;s charge id</source>
        <translation>支付服务商的扣款 ID</translation>
    </message>
    <message>
        <source>Proximity alert</source>
        <translation>接近提醒</translation>
    </message>
    <message>
        <source>Winners are public</source>
        <translation>公开中奖者</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画质</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Query id</source>
        <translation>查询 ID</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>表情回应</translation>
    </message>
    <message>
        <source>Reaction change</source>
        <translation>表情回应变更</translation>
    </message>
    <message>
        <source>Reaction before</source>
        <translation>变更前的表情回应</translation>
    </message>
    <message>
        <source>Reaction counts</source>
        <translation>表情回应计数</translation>
    </message>
    <message>
        <source>Reaction now</source>
        <translation>变更后的表情回应</translation>
    </message>
    <message>
        <source>Reaction to message</source>
        <translation>所回应的消息</translation>
    </message>
    <message>
        <source>Recalled by</source>
        <translation>撤回者</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>定期扣款</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复列表</translation>
    </message>
    <message>
        <source>Keyboard button</source>
        <translation>键盘按钮</translation>
    </message>
    <message>
        <source>Reply to another chat</source>
        <translation>回复其他聊天</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply to a story</source>
        <translation>回复快拍</translation>
    </message>
    <message>
        <source>Reply to task</source>
        <translation>回复任务</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>资源类型</translation>
    </message>
    <message>
        <source>Result id</source>
        <translation>结果 ID</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Vote can be changed</source>
        <translation>可更改投票</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>富文本</translation>
    </message>
    <message>
        <source>Right answer, from 0</source>
        <translation>正确选项（从 0 起）</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>For some people only</source>
        <translation>仅对特定用户</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>发送身份</translation>
    </message>
    <message>
        <source>In the name of id</source>
        <translation>发送身份 ID</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Sent by bot</source>
        <translation>由机器人发送</translation>
    </message>
    <message>
        <source>Sent by bot id</source>
        <translation>发送机器人 ID</translation>
    </message>
    <message>
        <source>Several answers allowed</source>
        <translation>允许多选</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Written by, id</source>
        <translation>作者 ID</translation>
    </message>
    <message>
        <source>Shipping option</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Shipping query</source>
        <translation>配送查询</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Hidden behind a spoiler</source>
        <translation>以剧透遮罩隐藏</translation>
    </message>
    <message>
        <source>Start parameter</source>
        <translation>启动参数</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>Sticker set</source>
        <translation>贴纸包</translation>
    </message>
    <message>
        <source>Sticker type</source>
        <translation>贴纸类型</translation>
    </message>
    <message>
        <source>Kept by Botdeck</source>
        <translation>由 Botdeck 保存</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>快拍</translation>
    </message>
    <message>
        <source>Story id</source>
        <translation>快拍 ID</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Supergroup created</source>
        <translation>超级群组已创建</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Preview picture</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Topic closed</source>
        <translation>主题已关闭</translation>
    </message>
    <message>
        <source>Topic created</source>
        <translation>主题已创建</translation>
    </message>
    <message>
        <source>Topic edited</source>
        <translation>主题已编辑</translation>
    </message>
    <message>
        <source>General topic hidden</source>
        <translation>常规主题已隐藏</translation>
    </message>
    <message>
        <source>Topic id</source>
        <translation>主题 ID</translation>
    </message>
    <message>
        <source>Topic reopened</source>
        <translation>主题已重新开启</translation>
    </message>
    <message>
        <source>Shared topic</source>
        <translation>分享的主题</translation>
    </message>
    <message>
        <source>General topic shown again</source>
        <translation>常规主题已恢复显示</translation>
    </message>
    <message>
        <source>Total, in the smallest unit</source>
        <translation>总额（最小货币单位）</translation>
    </message>
    <message>
        <source>Unclaimed prizes</source>
        <translation>未领取的奖品</translation>
    </message>
    <message>
        <source>Not known to Botdeck</source>
        <translation>Botdeck 未识别</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>Further unknown fields</source>
        <translation>其他未知字段</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Update id</source>
        <translation>更新 ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>People shared</source>
        <translation>已分享的用户</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Via bot</source>
        <translation>经由机器人</translation>
    </message>
    <message>
        <source>Via bot id</source>
        <translation>经由机器人 ID</translation>
    </message>
    <message>
        <source>Via a chat folder link</source>
        <translation>经聊天文件夹链接</translation>
    </message>
    <message>
        <source>After a request to join</source>
        <translation>经加入请求后</translation>
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
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>待处理的请求</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web 应用</translation>
    </message>
    <message>
        <source>Data from a web app</source>
        <translation>来自 Web 应用的数据</translation>
    </message>
    <message>
        <source>Signed in to website</source>
        <translation>已登录网站</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>中奖者</translation>
    </message>
    <message>
        <source>Winner&apos;s id</source>
        <translation>中奖者 ID</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>中奖人数</translation>
    </message>
    <message>
        <source>Stars as prize</source>
        <translation>以星星为奖品</translation>
    </message>
    <message>
        <source>Bot may write first</source>
        <translation>机器人可主动发消息</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>supergroup</source>
        <translation>超级群组</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>private, with the sender</source>
        <translation>与发送者私聊</translation>
    </message>
    <message>
        <source>text channel</source>
        <translation>文本频道</translation>
    </message>
    <message>
        <source>voice channel</source>
        <translation>语音频道</translation>
    </message>
    <message>
        <source>video channel</source>
        <translation>视频频道</translation>
    </message>
    <message>
        <source>category</source>
        <translation>频道分类</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圈子</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>直播频道</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接频道</translation>
    </message>
    <message>
        <source>live room</source>
        <translation>直播房间</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务频道</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>面具</translation>
    </message>
    <message>
        <source>custom emoji</source>
        <translation>自定义表情符号</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>a person who hides their account</source>
        <translation>隐藏账号的用户</translation>
    </message>
    <message>
        <source>a chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>button pressed</source>
        <translation>按下按钮</translation>
    </message>
    <message>
        <source>new circle post</source>
        <translation>新圈子动态</translation>
    </message>
    <message>
        <source>guild</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>post added</source>
        <translation>已发布动态</translation>
    </message>
    <message>
        <source>member left</source>
        <translation>成员离开</translation>
    </message>
    <message>
        <source>no such field is known</source>
        <translation>没有已知的同名字段</translation>
    </message>
    <message>
        <source>not of the expected kind</source>
        <translation>不是预期的类型</translation>
    </message>
    <message>
        <source>said before, the first counts</source>
        <translation>重复出现，以首次为准</translation>
    </message>
    <message>
        <source>nested too deeply for the card</source>
        <translation>嵌套过深，卡片无法显示</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>表情回应</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>富文本</translation>
    </message>
    <message>
        <source>new member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>shared circle post</source>
        <translation>分享的圈子动态</translation>
    </message>
    <message>
        <source>shared topic</source>
        <translation>分享的主题</translation>
    </message>
    <message>
        <source>task card</source>
        <translation>任务卡片</translation>
    </message>
    <message>
        <source>message card</source>
        <translation>消息卡片</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <extracomment>%1 is the number, with spaces between groups of three digits</extracomment>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>成员身份</translation>
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
        <source>Bot&apos;s status</source>
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
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Update id</source>
        <translation>更新 ID</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>聊天 ID</translation>
    </message>
    <message>
        <source>From id</source>
        <translation>发送者 ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>纪元</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Marked, with a note</source>
        <translation>已标记，有备注</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>UpdateRemark</name>
    <message>
        <source>Not confirmed</source>
        <extracomment>an update that the server was not told to forget yet</extracomment>
        <translation>未确认</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>That is not the passphrase of the vault.</source>
        <translation>这不是保险库的密码短语。</translation>
    </message>
    <message>
        <source>Several wrong passphrases were given.</source>
        <translation>已多次输入错误的密码短语。</translation>
    </message>
    <message>
        <source>The vault was locked meanwhile.</source>
        <translation>保险库在此期间已被锁定。</translation>
    </message>
    <message>
        <source>%1 The next one is taken in %2 s.</source>
        <extracomment>%1 is a sentence, %2 a number of seconds that counts down</extracomment>
        <translation>%1请在 %2 秒后再输入。</translation>
    </message>
</context>
<context>
    <name>ViewKeys</name>
    <message>
        <source>Menu of the chosen row</source>
        <translation>所选行的菜单</translation>
    </message>
    <message>
        <source>Show all bots again</source>
        <translation>重新显示全部机器人</translation>
    </message>
    <message>
        <source>Inspect the chosen update</source>
        <translation>检查所选更新</translation>
    </message>
    <message>
        <source>Filter, from the table</source>
        <translation>从表格转到筛选</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Edit the last message, from an empty field</source>
        <translation>编辑最后一条消息（输入栏为空时）</translation>
    </message>
    <message>
        <source>Press a button, open a link of a message</source>
        <translation>按下按钮，打开消息中的链接</translation>
    </message>
    <message>
        <source>Move a button of the keyboard</source>
        <translation>移动键盘的按钮</translation>
    </message>
    <message>
        <source>Switch a permission</source>
        <translation>切换权限</translation>
    </message>
    <message>
        <source>Allow, deny, inherit</source>
        <translation>允许、拒绝、继承</translation>
    </message>
    <message>
        <source>Decrypt the chosen callback</source>
        <translation>解密所选回调</translation>
    </message>
    <message>
        <source>Show a personal value, or hide it</source>
        <translation>显示或隐藏个人信息</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处通用</translation>
    </message>
    <message>
        <source>List of bots</source>
        <translation>机器人列表</translation>
    </message>
</context>
<context>
    <name>WebhookAddress</name>
    <message>
        <source>Where is the webhook? For example: 127.0.0.1:8080/hook</source>
        <translation>Webhook 在哪里？例如：127.0.0.1:8080/hook</translation>
    </message>
    <message>
        <source>This is no address that begins with http:// or https://.</source>
        <translation>这不是以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>A login does not belong into the address.</source>
        <translation>地址中不应含登录信息。</translation>
    </message>
    <message>
        <source>What stands behind # is never sent: leave it out.</source>
        <translation># 之后的内容不会发送：请去掉。</translation>
    </message>
    <message>
        <source>To another machine only https:// is spoken: what people wrote would be readable on the way.</source>
        <translation>对其他机器只使用 https://，否则人们所写的内容在途中可被读取。</translation>
    </message>
</context>
<context>
    <name>WebhookInfo</name>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation>没有等待投递的更新。</translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) wait for delivery.</source>
        <translation>
            <numerusform>%1 条更新等待投递。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>The usual ones: all but those that must be asked for.</source>
        <translation>通常的类型：除须专门请求的之外全部。</translation>
    </message>
    <message>
        <source>%1 ago (%2)</source>
        <extracomment>%1 is an age such as &quot;3 min&quot;, %2 the moment</extracomment>
        <translation>%1前（%2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>A webhook is set: updates are delivered to it and cannot be fetched.</source>
        <translation>已设置 Webhook：更新投递给它，无法拉取。</translation>
    </message>
    <message>
        <source>No webhook is set: updates wait until they are fetched.</source>
        <translation>未设置 Webhook：更新等待被拉取。</translation>
    </message>
    <message>
        <source>None is told.</source>
        <translation>未告知任何错误。</translation>
    </message>
    <message>
        <source>Last trouble among its own servers</source>
        <translation>其服务器之间的上次故障</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>One of your own was uploaded.</source>
        <translation>上传了你自己的证书。</translation>
    </message>
    <message>
        <source>None was uploaded: a known authority must have signed it.</source>
        <translation>未上传：必须由公认机构签发。</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>At most %1 at a time.</source>
        <extracomment>%1 is a number, grouped</extracomment>
        <translation>同时最多 %1 个。</translation>
    </message>
    <message>
        <source>Kinds of update</source>
        <translation>更新类型</translation>
    </message>
</context>
<context>
    <name>WebhookMenu</name>
    <message>
        <source>&amp;Read the webhook again</source>
        <translation>重新读取 Webhook(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set the webhook…</source>
        <translation>设置 Webhook(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Check it from outside in…</source>
        <translation>从外部检查(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete the webhook…</source>
        <translation>删除 Webhook(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete it and drop &amp;what waits…</source>
        <translation>删除并丢弃等待的更新(&amp;W)…</translation>
    </message>
    <message>
        <source>Begin or end &amp;receiving here</source>
        <translation>开始或停止在此接收(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the receiver&apos;s &amp;address</source>
        <translation>复制接收器的地址(&amp;A)</translation>
    </message>
    <message>
        <source>Send the chosen request &amp;on</source>
        <translation>转发选中的请求(&amp;O)</translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message>
        <source>What waits for delivery is thrown away at the server and cannot be fetched by anybody. How much that is, it does not say.</source>
        <translation>等待投递的更新会在服务器上丢弃，谁也无法再拉取。服务器没有说有多少。</translation>
    </message>
    <message>
        <source>What waits for delivery stays.</source>
        <translation>等待投递的更新会保留。</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation>没有等待投递的更新。</translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) that wait are thrown away at the server and cannot be fetched by anybody.</source>
        <extracomment>%1 is how many, grouped</extracomment>
        <translation>
            <numerusform>等待的 %1 条更新会在服务器上丢弃，谁也无法再拉取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) that wait stay.</source>
        <translation>
            <numerusform>等待的 %1 条更新会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>This bot is in real use.</source>
        <translation>此机器人正在实际使用。</translation>
    </message>
    <message>
        <source>The program behind the webhook gets nothing more.</source>
        <translation>Webhook 后面的程序不会再收到任何更新。</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>删除 Webhook</translation>
    </message>
    <message>
        <source>Delete the webhook of &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>要删除“%1”的 Webhook 吗？</translation>
    </message>
    <message>
        <source>&amp;Delete and drop</source>
        <translation>删除并丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete webhook</source>
        <translation>删除 Webhook(&amp;D)</translation>
    </message>
    <message>
        <source>The one at %1 gets nothing more.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>%1 上的那个不会再收到任何更新。</translation>
    </message>
    <message>
        <source>While a webhook is set the bot cannot be polled: polling rests here until it is deleted.</source>
        <translation>设置 Webhook 期间无法轮询此机器人：在删除之前，这里暂停轮询。</translation>
    </message>
    <message>
        <source>Set webhook</source>
        <translation>设置 Webhook</translation>
    </message>
    <message>
        <source>Set this webhook for &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>为“%1”设置此 Webhook？</translation>
    </message>
    <message>
        <source>&amp;Set and drop</source>
        <translation>设置并丢弃(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Set webhook</source>
        <translation>设置 Webhook(&amp;S)</translation>
    </message>
</context>
<context>
    <name>WebhookRefusal</name>
    <message>
        <source>%n request(s) to another path were answered 404.</source>
        <translation>%n 个发往其他路径的请求已应答 404。</translation>
    </message>
    <message>
        <source>%n request(s) that were no POST were answered 405.</source>
        <translation>%n 个不是 POST 的请求已应答 405。</translation>
    </message>
    <message>
        <source>%n request(s) were too large.</source>
        <translation>%n 个请求过大。</translation>
    </message>
    <message>
        <source>%n connection(s) were too slow and closed.</source>
        <translation>%n 个连接太慢，已关闭。</translation>
    </message>
    <message>
        <source>%n connection(s) beyond the limit were closed.</source>
        <translation>%n 个超出上限的连接已关闭。</translation>
    </message>
    <message>
        <source>%n connection(s) spoke no HTTP.</source>
        <translation>%n 个连接使用的不是 HTTP。</translation>
    </message>
    <message>
        <source>%n handshake(s) failed: the sender may not trust the certificate.</source>
        <translation>%n 次握手失败：发送方可能不信任此证书。</translation>
    </message>
    <message>
        <source>%n request(s) could not be answered in time.</source>
        <translation>%n 个请求未能及时应答。</translation>
    </message>
</context>
<context>
    <name>WebhookRequest</name>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>A new update: it is stored, and Monitor shows it.</source>
        <translation>新的更新：已存储，监控会显示它。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>This update was here already. It is shown once.</source>
        <translation>此更新已经有了，只显示一次。</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>No update can be made out in it. It is kept as it came.</source>
        <translation>无法从中辨认出更新，按原样保留。</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>未存储</translation>
    </message>
    <message>
        <source>It could not be stored, and the sender was told so: it delivers it again.</source>
        <translation>无法存储，并已告知发送方：它会再次投递。</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>令牌错误</translation>
    </message>
    <message>
        <source>The secret token is missing in it or another: it did not come from the platform.</source>
        <translation>缺少秘密令牌或令牌不符：它不是来自平台。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <extracomment>thousands of bytes</extracomment>
        <translation>%1 kB</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Converse</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>通行证</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::alerts::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::alerts::FilterAlerts</name>
    <message numerus="yes">
        <source>%n new update(s)</source>
        <translation>
            <numerusform>%n 条新更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new update(s) match %1</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>
            <numerusform>%n 条新更新符合“%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::alerts::TrayIcon</name>
    <message>
        <source>&amp;Show Botdeck</source>
        <translation>显示 Botdeck(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Quiet for an &amp;hour</source>
        <translation>静默一小时(&amp;H)</translation>
    </message>
    <message>
        <source>Quiet until &amp;tomorrow, 08:00</source>
        <translation>静默到明天 08:00(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notify again</source>
        <translation>恢复通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::AnswerPane</name>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待应答…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>尚无应答。</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Views of the answer</source>
        <translation>应答的视图</translation>
    </message>
    <message>
        <source>The answer as a tree</source>
        <translation>以树形显示的应答</translation>
    </message>
    <message>
        <source>The answer as text</source>
        <translation>以文本显示的应答</translation>
    </message>
    <message>
        <source>The answer&apos;s headers</source>
        <translation>应答的标头</translation>
    </message>
    <message>
        <source>Headers are shown right after a call. They are not kept with it.</source>
        <translation>标头只在调用之后立即显示，不随调用保存。</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the answer</source>
        <translation>在应答中查找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is shown in this view</source>
        <translation>复制此视图中显示的内容</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the answer in a file</source>
        <translation>将应答保存到文件</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare with the answer that was shown before</source>
        <translation>与之前显示的应答比较</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>应答没有正文。</translation>
    </message>
    <message>
        <source>The answer is no JSON. All of it is under Text.</source>
        <translation>应答不是 JSON。其全部内容在“文本”中。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::AnswerText</name>
    <message numerus="yes">
        <source>%n byte(s) are no UTF-8 and shown as \xNN.</source>
        <translation>
            <numerusform>%n 个字节不是 UTF-8，显示为 \xNN。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; what is copied or saved is whole.</source>
        <extracomment>%1 and %2 are amounts of bytes</extracomment>
        <translation>只显示 %2 中的前 %1；复制或保存的是完整内容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::ApiPage</name>
    <message>
        <source>Parts of the workspace</source>
        <translation>工作区的各部分</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::ChoiceField</name>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::CollectionsPane</name>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change variables</source>
        <translation>更改变量</translation>
    </message>
    <message>
        <source>Change what is taken</source>
        <translation>更改取出的值</translation>
    </message>
    <message>
        <source>Change when a run ends</source>
        <translation>更改运行的停止条件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Collections of saved calls</source>
        <translation>已保存调用的集合</translation>
    </message>
    <message>
        <source>No saved calls yet.</source>
        <translation>还没有已保存的调用。</translation>
    </message>
    <message>
        <source>A collection keeps calls in an order, to be made again.</source>
        <translation>集合按顺序保存调用，以便再次运行。</translation>
    </message>
    <message>
        <source>Make a collection</source>
        <translation>新建一个集合</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>新建集合(&amp;N)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Keep the form&apos;s call</source>
        <translation>保存表单中的调用(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the call that stands in the form in the chosen collection</source>
        <translation>将表单中的调用保存到所选集合</translation>
    </message>
    <message>
        <source>&amp;Open in the form</source>
        <translation>在表单中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>From the answer</source>
        <translation>取自应答</translation>
    </message>
    <message>
        <source>Views of the collection</source>
        <translation>集合的视图</translation>
    </message>
    <message>
        <source>Where a value says {{name}}, the variable&apos;s value is sent.</source>
        <extracomment>{{name}} stands in the text as it is</extracomment>
        <translation>值中的 {{name}} 会替换为变量的值后发送。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Variables of the collection</source>
        <translation>集合的变量</translation>
    </message>
    <message>
        <source>What the chosen call&apos;s answer gives to variables, for the calls behind it: the way to a value in the result, such as message_id or chat.id.</source>
        <translation>所选调用的应答为之后的调用向变量提供的值：结果中某个值的路径，例如 message_id 或 chat.id。</translation>
    </message>
    <message>
        <source>Way in the result</source>
        <translation>结果中的路径</translation>
    </message>
    <message>
        <source>Variables from the chosen call&apos;s answer</source>
        <translation>取自所选调用应答的变量</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::CommandsPane</name>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>where a fact comes from; %1: &quot;S30, S32&quot;</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>a row of a table, counted from 1, and what speaks against it</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The bot&apos;s commands</source>
        <translation>机器人的命令</translation>
    </message>
    <message>
        <source>Read commands</source>
        <translation>读取命令</translation>
    </message>
    <message>
        <source>Add command</source>
        <translation>添加命令</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Set commands</source>
        <translation>设置命令</translation>
    </message>
    <message>
        <source>Replaces all that the server has; they are read first</source>
        <translation>替换服务器上的全部命令；会先读取它们</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>比较应答</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>只显示差异(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>What the two answers have</source>
        <translation>两个应答的内容</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::CopyMenu</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy the call; no token is in it</source>
        <translation>复制调用，其中不含令牌</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::FieldRow</name>
    <message>
        <source>required</source>
        <extracomment>beside a parameter&apos;s name: it must be given</extracomment>
        <translation>必填</translation>
    </message>
    <message>
        <source>exactly one of %1</source>
        <extracomment>%1: names of parameters</extracomment>
        <translation>%1 中只填一个</translation>
    </message>
    <message>
        <source>needs %1</source>
        <extracomment>%1: names of parameters</extracomment>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>where a fact comes from; %1: &quot;S30, S32&quot;</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Take away the value of %1</source>
        <translation>去掉 %1 的值</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::FindLine</name>
    <message>
        <source>no match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Find in the answer</source>
        <translation>在应答中查找</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::FormView</name>
    <message>
        <source>This method has no parameters.</source>
        <translation>此方法没有参数。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::HistoryFilter</name>
    <message>
        <source>All bots</source>
        <translation>全部机器人</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>全部方法</translation>
    </message>
    <message>
        <source>Search parameters, answers and errors</source>
        <translation>搜索参数、应答和错误</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Of which bot</source>
        <translation>哪个机器人</translation>
    </message>
    <message>
        <source>Of which method</source>
        <translation>哪个方法</translation>
    </message>
    <message>
        <source>With which result</source>
        <translation>哪种结果</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::HistoryPane</name>
    <message>
        <source>Choose a call to see its request and its answer.</source>
        <translation>选择一个调用，查看其请求和应答。</translation>
    </message>
    <message>
        <source>Two chosen calls can be compared.</source>
        <translation>选中两个调用即可比较。</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>没有匹配的调用。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>还没有调用。</translation>
    </message>
    <message>
        <source>Every call that this console makes is kept here.</source>
        <translation>此控制台的每次调用都保存在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), without tokens and other secrets. They are kept until you remove them.</source>
        <translation>
            <numerusform>%n 次调用，不含令牌和其他机密。它们会一直保留，直到您移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
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
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Calls of this console, newest first</source>
        <translation>此控制台的调用，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再次发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit and send again</source>
        <translation>编辑后再次发送(&amp;E)</translation>
    </message>
    <message>
        <source>Put the call into the form</source>
        <translation>将调用放入表单</translation>
    </message>
    <message>
        <source>&amp;Keep in a collection</source>
        <translation>保存到集合(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Compare the answers of two chosen calls</source>
        <translation>比较所选两个调用的应答</translation>
    </message>
    <message>
        <source>Remove old calls…</source>
        <translation>移除旧的调用…</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)…</source>
        <translation>
            <numerusform>早于 %n 天…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::ListField</name>
    <message>
        <source>An item a line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose items</source>
        <translation>选择项目</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::MethodsPane</name>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Search the methods</source>
        <translation>搜索方法</translation>
    </message>
    <message numerus="yes">
        <source>Search %n method(s) of %1</source>
        <extracomment>%n methods, %1 is a platform&apos;s name</extracomment>
        <translation>
            <numerusform>搜索 %1 的 %n 个方法</numerusform>
        </translation>
    </message>
    <message>
        <source>No method matches.</source>
        <translation>没有匹配的方法。</translation>
    </message>
    <message>
        <source>Names, paths and the words of the help are searched.</source>
        <translation>搜索的是名称、路径和帮助文字。</translation>
    </message>
    <message>
        <source>Show all methods</source>
        <translation>显示全部方法</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::PathEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>@file to upload, or text; a file can be dropped here</source>
        <translation>@file 上传文件，或填写文本；可将文件拖放到此处</translation>
    </message>
    <message>
        <source>A file; it can be dropped here</source>
        <translation>文件；可拖放到此处</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::PickField</name>
    <message>
        <source>given, and empty</source>
        <translation>已给出，为空</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Choose from what this console knows</source>
        <translation>从此控制台已知的内容中选择</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::RequestHead</name>
    <message>
        <source>answers %1</source>
        <extracomment>%1 is a type in the platform&apos;s words</extracomment>
        <translation>应答 %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>where a fact comes from; %1: &quot;S30, S32&quot;</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>No document shows all of this method: something about it is a guess.</source>
        <translation>没有文档完整说明此方法：其中有些是推测。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::RequestJson</name>
    <message>
        <source>The request as JSON</source>
        <translation>以 JSON 显示的请求</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::RequestPane</name>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>仅检查</translation>
    </message>
    <message>
        <source>Say everything that speaks against the call, and send nothing</source>
        <translation>列出对此调用的全部异议，不发送任何内容</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send the &amp;call</source>
        <translation>发送调用(&amp;C)</translation>
    </message>
    <message>
        <source>Send the call (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>发送调用（%1）</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::RunPane</name>
    <message>
        <source>Call %1 of %2…</source>
        <extracomment>the third of eight calls</extracomment>
        <translation>第 %1 个调用，共 %2 个…</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>正在进行…</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Choose a call that was made to see its answer.</source>
        <translation>选择一个已执行的调用，查看其应答。</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>停止条件(&amp;E)</translation>
    </message>
    <message>
        <source>When a run ends</source>
        <translation>运行何时停止</translation>
    </message>
    <message>
        <source>HTTP status that ends a run</source>
        <translation>使运行停止的 HTTP 状态</translation>
    </message>
    <message>
        <source>&amp;Run all in order</source>
        <translation>按顺序全部运行(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>What came of each call</source>
        <translation>各个调用的结果</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::TickField</name>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>yes (true)</source>
        <translation>是 (true)</translation>
    </message>
    <message>
        <source>no (false)</source>
        <translation>否 (false)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::AddBotDialog</name>
    <message>
        <source>&amp;Save anyway</source>
        <translation>仍然保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>添加机器人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>收起(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;More: server, proxy, notes…</source>
        <translation>更多：服务器、代理、备注(&amp;M)…</translation>
    </message>
    <message>
        <source>What you typed is still here. You can mend it, check again, or save the bot as it is.</source>
        <translation>您输入的内容仍在这里。您可以修改、再次检查，或按现状保存机器人。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The bot was added, but the proxy&apos;s password could not be kept: %1 Enter it again under &quot;Edit&quot;.</source>
        <translation>机器人已添加，但未能保存代理密码：%1请在“编辑”中重新输入。</translation>
    </message>
    <message>
        <source>Add bot</source>
        <translation>添加机器人</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>服务器(&amp;E)</translation>
    </message>
    <message>
        <source>As the platform gave it to you</source>
        <translation>按平台给您的原样填写</translation>
    </message>
    <message>
        <source>The bot&apos;s own name, unless you give one</source>
        <translation>如不填写，则使用机器人自己的名称</translation>
    </message>
    <message>
        <source>Start &amp;receiving now</source>
        <translation>立即开始接收(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::BotDialogs</name>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Replace token…</source>
        <translation>更换令牌(&amp;R)…</translation>
    </message>
    <message>
        <source>Cop&amp;y id</source>
        <translation>复制 ID(&amp;Y)</translation>
    </message>
    <message>
        <source>Start with the &amp;program</source>
        <translation>随程序启动(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Watch only</source>
        <translation>仅观察(&amp;W)</translation>
    </message>
    <message>
        <source>Pro&amp;duction</source>
        <translation>生产环境(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::BotFactsDialog</name>
    <message>
        <source>Nothing was asked: the place where tokens are kept is not open.</source>
        <translation>没有进行询问：令牌存放处未打开。</translation>
    </message>
    <message>
        <source>Nothing of the bot was changed.</source>
        <translation>机器人没有任何更改。</translation>
    </message>
    <message>
        <source>Check bot: %1</source>
        <translation>检查机器人：%1</translation>
    </message>
    <message>
        <source>&amp;Replace token…</source>
        <translation>更换令牌(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::BotFields</name>
    <message>
        <source>Pat&amp;h form</source>
        <translation>路径形式(&amp;H)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>颜色(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Without HTTPS everybody on the way can read the token and every message.</source>
        <translation>不使用 HTTPS 时，传输途中的任何人都能读到令牌和每条消息。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::CheckView</name>
    <message>
        <source>Asking the server whose token this is…</source>
        <translation>正在询问服务器此令牌属于谁…</translation>
    </message>
    <message>
        <source>The server knows this bot.</source>
        <translation>服务器认识此机器人。</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>Stop chec&amp;king</source>
        <translation>停止检查(&amp;K)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::EditBotDialog</name>
    <message>
        <source>The token is on the clipboard, for 10 seconds.</source>
        <translation>令牌已在剪贴板中，保留 10 秒。</translation>
    </message>
    <message>
        <source>Edit bot: %1</source>
        <translation>编辑机器人：%1</translation>
    </message>
    <message>
        <source>Nothing of the bot was changed.</source>
        <translation>机器人没有任何更改。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Replace token…</source>
        <translation>更换令牌(&amp;R)…</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is &quot;Server&quot; or the like</extracomment>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Not known before the first check</source>
        <translation>首次检查前未知</translation>
    </message>
    <message>
        <source>Platform, server and number are what the bot&apos;s history hangs on, so they stay. For another server add the bot anew.</source>
        <translation>机器人的历史记录依附于平台、服务器和编号，因此它们保持不变。如需使用其他服务器，请重新添加机器人。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save first: a check asks with the settings as they are saved.</source>
        <translation>请先保存：检查使用的是已保存的设置。</translation>
    </message>
    <message>
        <source>The token was not fetched: the place where tokens are kept is not open.</source>
        <translation>未取得令牌：保存令牌的地方没有打开。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ExportBotsDialog</name>
    <message>
        <source>Nothing was exported: the place where tokens are kept is not open.</source>
        <translation>没有导出任何内容：令牌存放处未打开。</translation>
    </message>
    <message>
        <source>Export bots</source>
        <translation>导出机器人</translation>
    </message>
    <message>
        <source>Encrypted bot lists (*.botlist)</source>
        <translation>加密的机器人列表 (*.botlist)</translation>
    </message>
    <message>
        <source>Bot lists (*.json)</source>
        <translation>机器人列表 (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) were written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n 个机器人已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read it, neither can you.</source>
        <translation>没有密码短语，谁也无法读取，您自己也不例外。</translation>
    </message>
    <message>
        <source>There is no token in it.</source>
        <translation>其中不含令牌。</translation>
    </message>
    <message>
        <source>Names, servers, notes and settings of the bots that are marked go into one file. Demo bots of the sandbox do not.</source>
        <translation>已勾选机器人的名称、服务器、备注和设置会写入一个文件。沙盒的演示机器人除外。</translation>
    </message>
    <message>
        <source>Bots to export</source>
        <translation>要导出的机器人</translation>
    </message>
    <message>
        <source>&amp;Without tokens, as readable text</source>
        <translation>不含令牌，可读文本(&amp;W)</translation>
    </message>
    <message>
        <source>With &amp;tokens, encrypted with a passphrase</source>
        <translation>含令牌，用密码短语加密(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>There is no bot of your own to export yet. Demo bots of the sandbox are made anew.</source>
        <translation>还没有可导出的自有机器人。沙盒的演示机器人每次都会重新生成。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::FactsView</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>when the server was asked</extracomment>
        <translation>询问时间</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>请留意</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ImportBotsDialog</name>
    <message>
        <source>Import a bot list</source>
        <translation>导入机器人列表</translation>
    </message>
    <message>
        <source>Bot lists (*.json *.botlist)</source>
        <translation>机器人列表 (*.json *.botlist)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is no bot in this list that is not here already.</source>
        <translation>此列表中的机器人在这里都已存在。</translation>
    </message>
    <message>
        <source>Nothing was imported: the place where tokens are kept is not open.</source>
        <translation>没有导入任何内容：令牌存放处未打开。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>This is what became of each bot.</source>
        <translation>以上是各机器人的处理结果。</translation>
    </message>
    <message>
        <source>&amp;Open list</source>
        <translation>打开列表(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n bot(s)</source>
        <translation>
            <numerusform>导入 %n 个机器人(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bots that are not here yet are added; what is here already stays as it is. No bot starts by itself.</source>
        <translation>这里还没有的机器人会被添加；已有的保持不变。机器人不会自行启动。</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the list</source>
        <translation>列表的密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What would happen to each bot</source>
        <translation>各机器人将如何处理</translation>
    </message>
    <message>
        <source>What is said of each bot</source>
        <translation>各机器人的说明</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ProxyFields</name>
    <message>
        <source>The proxy has no host yet.</source>
        <translation>尚未填写代理的主机。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved one</source>
        <translation>留空则保留已保存的密码</translation>
    </message>
    <message>
        <source>Remove the saved proxy password</source>
        <translation>移除已保存的代理密码</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::RemoveBotDialog</name>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>The bot was not removed.</source>
        <translation>机器人未被移除。</translation>
    </message>
    <message>
        <source>Remove bot: %1</source>
        <translation>移除机器人：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stopped and taken out of the list, and its token is forgotten here. On the platform the bot and its token stay as they are.</source>
        <translation>“%1”会被停止并从列表中移除，这里也不再保留其令牌。在平台上，机器人及其令牌保持不变。</translation>
    </message>
    <message>
        <source>&amp;Keep what was received: it is there again when the bot is added again</source>
        <translation>保留收到的内容：再次添加机器人时会重新出现(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase what was received, too: %n update(s), for ever</source>
        <translation>
            <numerusform>同时永久清除收到的内容：%n 条更新(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase what was received, too, for ever</source>
        <translation>同时永久清除收到的内容(&amp;E)</translation>
    </message>
    <message>
        <source>This is a production bot. &amp;Type its name</source>
        <translation>这是生产环境的机器人。请输入其名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove bot</source>
        <translation>移除机器人(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ReplaceTokenDialog</name>
    <message>
        <source>This bot is no longer in the list.</source>
        <translation>此机器人已不在列表中。</translation>
    </message>
    <message>
        <source>The old token is still kept, and what you typed is still here. You can replace the token all the same.</source>
        <translation>旧令牌仍然保留，您输入的内容也还在。仍可替换令牌。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Replace token: %1</source>
        <translation>替换令牌：%1</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; the new token that the platform issued. Its history, its place in the updates and its settings stay. The old token is forgotten here; where it leaked, revoke it on the platform.</source>
        <translation>为“%1”填入平台签发的新令牌。它的历史、在更新中的位置和设置都会保留。旧令牌会从此处删除；如果已经泄露，请在平台上将其撤销。</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>新令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>替换令牌(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::SavedToken</name>
    <message>
        <source>This bot is no longer in the list.</source>
        <translation>此机器人已不在列表中。</translation>
    </message>
    <message>
        <source>It is shown for 10 seconds.</source>
        <translation>显示 10 秒。</translation>
    </message>
    <message>
        <source>Cop&amp;y token</source>
        <translation>复制令牌(&amp;Y)</translation>
    </message>
    <message>
        <source>The clipboard is emptied after 10 seconds.</source>
        <translation>10 秒后清空剪贴板。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Hide to&amp;ken</source>
        <translation>隐藏令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Show to&amp;ken</source>
        <translation>显示令牌(&amp;K)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::TokenField</name>
    <message>
        <source>Show for 10 seconds</source>
        <translation>显示 10 秒</translation>
    </message>
    <message>
        <source>Show for 10 seconds (%1)</source>
        <extracomment>the tool tip of a field&apos;s eye; %1 is a key, Ctrl+R</extracomment>
        <translation>显示 10 秒（%1）</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::WelcomePage</name>
    <message>
        <source>Add your first bot</source>
        <translation>添加您的第一个机器人</translation>
    </message>
    <message>
        <source>Botdeck talks to CloudChat and Fanbook bots from this computer.</source>
        <translation>Botdeck 在这台计算机上与 CloudChat 和 Fanbook 机器人通信。</translation>
    </message>
    <message>
        <source>&amp;Add bot…</source>
        <translation>添加机器人(&amp;A)…</translation>
    </message>
    <message>
        <source>A server with demo bots that is built in; no network is used.</source>
        <translation>内置的服务器，带有演示机器人；不使用网络。</translation>
    </message>
    <message>
        <source>&amp;Import a bot list…</source>
        <translation>导入机器人列表(&amp;I)…</translation>
    </message>
    <message>
        <source>Try the &amp;Sandbox</source>
        <translation>试用沙盒(&amp;S)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::bots::BotsFooter</name>
    <message>
        <source>Add bot…</source>
        <translation>添加机器人…</translation>
    </message>
    <message>
        <source>Add a bot to the list</source>
        <translation>向列表添加机器人</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::bots::BotsPane</name>
    <message>
        <source>Search bots</source>
        <translation>搜索机器人</translation>
    </message>
    <message>
        <source>Name, @username, id or state</source>
        <translation>名称、@用户名、ID 或状态</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>没有匹配的机器人。</translation>
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
    <name>botdeck::ui::captures::ExportDialog</name>
    <message>
        <source>Export updates</source>
        <translation>导出更新</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>写入进度</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>已将 %n 次调用写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) were written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>已将 %n 条更新写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected update(s)</source>
        <translation>
            <numerusform>所选的 %n 条更新(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n update(s) &amp;that the table shows</source>
        <translation>
            <numerusform>表格中显示的全部 %n 条更新(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved secrets are taken out. Should one be left all the same, no file is written. Only you can read the file.</source>
        <translation>已保存的机密会被去除。如果仍有遗留，则不写入文件。该文件只有您可以读取。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::captures::ImportDialog</name>
    <message>
        <source>Import a capture</source>
        <translation>导入捕获文件</translation>
    </message>
    <message>
        <source>Captures (*.ndjson *.jsonl)</source>
        <translation>捕获文件 (*.ndjson *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Reading what the file holds…</source>
        <translation>正在读取文件内容…</translation>
    </message>
    <message>
        <source>There is no update in this file that can be read.</source>
        <translation>此文件中没有可以读取的更新。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of %1.</source>
        <translation>
            <numerusform>%1的 %n 条更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>%n 个机器人</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is imported</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) were stored.</source>
        <translation>
            <numerusform>已保存 %n 条更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>其中 %n 条已经存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be read and are kept in quarantine.</source>
        <translation>
            <numerusform>其中 %n 条无法读取，已隔离保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%2 is a sentence that says why the line is no line of a capture</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read and are passed over:</source>
        <translation>
            <numerusform>有 %n 行无法读取，已跳过：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Takes in updates that were exported as NDJSON, with their marks and notes. What is here already stays as it is, and nothing is confirmed to any server.</source>
        <translation>读入以 NDJSON 导出的更新及其标记和备注。此处已有的内容保持不变，也不向任何服务器作确认。</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What the capture holds</source>
        <translation>捕获文件的内容</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::Attachments</name>
    <message>
        <source>This platform takes web addresses, no files of this computer.</source>
        <translation>此平台只接受网址，不接受这台电脑上的文件。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read.</source>
        <translation>“%1”不是可读取的文件。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, which is what the platform takes.</source>
        <translation>“%1”大于 %2 MB，超过平台所接受的上限。</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Sent in this order; the text goes with the last one where it fits.</source>
        <translation>按此顺序发送；文本放得下时随最后一个发送。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::Composer</name>
    <message>
        <source>Nothing was pasted: it is more than any platform takes.</source>
        <translation>未粘贴任何内容：超过了任何平台所能接受的长度。</translation>
    </message>
    <message>
        <source>This content in JSON looks as its readers&apos; program shows it.</source>
        <translation>此 JSON 内容的外观取决于读者所用的程序。</translation>
    </message>
    <message>
        <source>Attach from the web</source>
        <translation>从网络添加附件</translation>
    </message>
    <message>
        <source>Address of the picture, voice or video</source>
        <translation>图片、语音或视频的地址</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>附加(&amp;A)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写给 %1</translation>
    </message>
    <message>
        <source>Write the users&apos; ids, or the word all: the message would be for nobody else.</source>
        <translation>请填写用户 id 或 all：消息只会给他们看。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::ComposerTools</name>
    <message>
        <source>Mention somebody</source>
        <translation>提及某人</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Remove the keyboard</source>
        <translation>移除键盘</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message numerus="yes">
        <source>Keyboard · %n button(s)</source>
        <translation>
            <numerusform>键盘 · %n 个按钮</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Open the keyboard designer</source>
        <translation>打开键盘设计器</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>文本的书写格式</translation>
    </message>
    <message>
        <source>Further formats</source>
        <translation>更多格式</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::ContextLine</name>
    <message>
        <source>Editing your message</source>
        <translation>正在编辑您的消息</translation>
    </message>
    <message>
        <source>Replying to</source>
        <extracomment>Followed by the name of somebody</extracomment>
        <translation>正在回复</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>停止编辑</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>不回复</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::EditorFrame</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation>开头部分的预览</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::OptionsLine</name>
    <message>
        <source>Only for</source>
        <extracomment>before a field with users: the message is shown to them and to nobody else</extracomment>
        <translation>仅对</translation>
    </message>
    <message>
        <source>ids of users, or all</source>
        <translation>用户 id，或 all</translation>
    </message>
    <message>
        <source>The message is shown to these users only. It is not stored and cannot be taken back.</source>
        <translation>消息只显示给这些用户，不会保存，也无法撤回。</translation>
    </message>
    <message>
        <source>In lists</source>
        <extracomment>before a field: what lists of chats say of the message</extracomment>
        <translation>列表中</translation>
    </message>
    <message>
        <source>its own text</source>
        <translation>消息本身的文字</translation>
    </message>
    <message>
        <source>What lists of chats and older programs show of the message; plain text.</source>
        <translation>聊天列表和旧版程序显示的内容，纯文本。</translation>
    </message>
    <message>
        <source>Without options</source>
        <translation>不使用选项</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::SendMenu</name>
    <message>
        <source>Copy the message as…</source>
        <translation>将消息复制为…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::SendRow</name>
    <message>
        <source>bytes</source>
        <extracomment>Behind a count: 226 bytes</extracomment>
        <translation>字节</translation>
    </message>
    <message>
        <source>Save the edit</source>
        <translation>保存编辑</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::SourceEdit</name>
    <message numerus="yes">
        <source>Fix all %n problem(s)</source>
        <translation>
            <numerusform>修正全部 %n 处问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::TemplateMenu</name>
    <message>
        <source>Save this text as a template…</source>
        <translation>将此文本存为模板…</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Name; another template of this name is replaced. Variables are written as {{name}}.</source>
        <translation>名称；同名的其他模板会被替换。变量写作 {{name}}。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ChatDelegate</name>
    <message>
        <source>You: %1</source>
        <extracomment>before the bot&apos;s own last message; %1 is its text</extracomment>
        <translation>您：%1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <extracomment>%1 is the beginning of a text that was not sent</extracomment>
        <translation>草稿：%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ChatFilter</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ChatSearchBar</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No message says it</source>
        <translation>没有消息提到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the third of 17 messages in which a text was found; &quot;+&quot; follows where there may be more</extracomment>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>较早的结果</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>较新的结果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ChatTools</name>
    <message>
        <source>Go to date</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>转到日期…</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Ask the server for what was said before</source>
        <translation>向服务器读取更早的消息</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ChatsPane</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Name, @username or id</source>
        <translation>名称、@用户名或 ID</translation>
    </message>
    <message>
        <source>Find or open a chat</source>
        <translation>查找或打开聊天</translation>
    </message>
    <message>
        <source>This chat is not listed.</source>
        <extracomment>%1 is an id or an @username</extracomment>
        <translation>此聊天不在列表中。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Chats appear when a user writes to the bot.</source>
        <translation>有用户写给机器人时，聊天就会出现在这里。</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 ID 打开…</translation>
    </message>
    <message>
        <source>No chat matches.</source>
        <translation>没有匹配的聊天。</translation>
    </message>
    <message>
        <source>Private chat with a user…</source>
        <translation>与用户私聊…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ChatsView</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ConversationHeader</name>
    <message>
        <source>id</source>
        <extracomment>%1 is a kind of chat; an id follows</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 · id</source>
        <translation>%1 · ID</translation>
    </message>
    <message>
        <source>Copy the chat&apos;s id</source>
        <translation>复制聊天的 id</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ConversationPane</name>
    <message>
        <source>No message of this chat is stored yet.</source>
        <translation>尚未存储此聊天的消息。</translation>
    </message>
    <message>
        <source>Pick a chat.</source>
        <translation>请选择一个聊天。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ConversationView</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Show in Monitor</source>
        <translation>在“监控”中显示</translation>
    </message>
    <message>
        <source>Answer %1…</source>
        <extracomment>%1 is the name of who pressed a button</extracomment>
        <translation>回应 %1…</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <extracomment>%1 is a host</extracomment>
        <translation>打开 %1…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n 条较新的</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>复制所选文字</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>转发…</translation>
    </message>
    <message>
        <source>Save from here as recording…</source>
        <translation>从这里起保存为录制…</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再次使用</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>Remove from view</source>
        <translation>从视图中移除</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>显示改动</translation>
    </message>
    <message>
        <source>No message is chosen</source>
        <translation>未选择消息</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ForwardDialog</name>
    <message>
        <source>Forward message</source>
        <translation>转发消息</translation>
    </message>
    <message>
        <source>Name, @username or id</source>
        <translation>名称、@用户名或 id</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>转发到</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>转发(&amp;F)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::GuestLine</name>
    <message>
        <source>As a user</source>
        <extracomment>before a field: what is typed there is said by a user of the sandbox, not by the bot</extracomment>
        <translation>以用户身份</translation>
    </message>
    <message>
        <source>Say something to the bot…</source>
        <translation>对机器人说点什么…</translation>
    </message>
    <message>
        <source>What a user of the sandbox says to the bot</source>
        <translation>沙盒用户对机器人说的话</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>说</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Join the chat</source>
        <translation>加入聊天</translation>
    </message>
    <message>
        <source>Leave the chat</source>
        <translation>离开聊天</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::PinnedLine</name>
    <message>
        <source>Pinned: %1</source>
        <extracomment>%1 is what the pinned message says</extracomment>
        <translation>已置顶：%1</translation>
    </message>
    <message>
        <source>Go to the pinned message</source>
        <translation>转到置顶消息</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::PressesDialog</name>
    <message>
        <source>Presses that wait for an answer</source>
        <translation>等待应答的按键</translation>
    </message>
    <message>
        <source>No press waits any more.</source>
        <translation>已没有等待应答的按键。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已过时间</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>应答(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::PressesLine</name>
    <message numerus="yes">
        <source>%n press(es) wait for an answer</source>
        <translation>
            <numerusform>%n 次按键等待应答</numerusform>
        </translation>
    </message>
    <message>
        <source>Buttons that users pressed and that the bot did not answer yet</source>
        <translation>用户按下而机器人尚未应答的按钮</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::SidePane</name>
    <message>
        <source>Keyboard designer</source>
        <translation>键盘设计器</translation>
    </message>
    <message>
        <source>Close the keyboard designer</source>
        <translation>关闭键盘设计器</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::SpokenMessages</name>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message numerus="yes">
        <source>%n button(s)</source>
        <translation>
            <numerusform>%n 个按钮</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>较早的文字</translation>
    </message>
    <message>
        <source>Underlined is what was added, struck through what was removed.</source>
        <translation>下划线为新增的内容，删除线为去掉的内容。</translation>
    </message>
    <message>
        <source>%1, first text</source>
        <extracomment>%1 is a moment at which a message was sent</extracomment>
        <translation>%1，最初的文字</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::ButtonForm</name>
    <message>
        <source>%1 (reserved)</source>
        <extracomment>a kind of button that the platform has set aside</extracomment>
        <translation>%1（保留）</translation>
    </message>
    <message>
        <source>Select a button, or add one.</source>
        <translation>请选择一个按钮，或添加一个。</translation>
    </message>
    <message>
        <source>This button has a text that cannot be typed here as it is. Change it as JSON.</source>
        <translation>此按钮的文本无法在此照原样输入。请以 JSON 更改。</translation>
    </message>
    <message>
        <source>Also in this button, to be changed as JSON: %1</source>
        <translation>此按钮中还有以下内容，可以 JSON 更改：%1</translation>
    </message>
    <message>
        <source>This value has to be an object of JSON; the one before is kept.</source>
        <translation>此值必须是 JSON 对象；保留之前的值。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Say the label as a command (is_command)</source>
        <extracomment>a button of Fanbook; is_command is the member&apos;s name</extracomment>
        <translation>将标签作为命令说出 (is_command)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::ByteMeter</name>
    <message>
        <source>%1 / %2 bytes</source>
        <extracomment>%1 of %2 that are allowed</extracomment>
        <translation>%1 / %2 字节</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::ChecksPane</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1, button %2</source>
        <translation>第 %1 行，第 %2 个按钮</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <extracomment>%2 is a button&apos;s label</extracomment>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>The keyboard is added by a second call, so the message will show as edited.</source>
        <translation>键盘由第二次调用添加，因此消息会显示为已编辑。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to object to</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Keep only: %1</source>
        <extracomment>%1 is a kind of button, such as &quot;Link&quot;</extracomment>
        <translation>只保留：%1</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修正…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::CodeButton</name>
    <message>
        <source>Copy as code for…</source>
        <translation>复制为代码…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::DesignerPane</name>
    <message>
        <source>CloudChat rules</source>
        <translation>CloudChat 规则</translation>
    </message>
    <message>
        <source>Fanbook rules</source>
        <translation>Fanbook 规则</translation>
    </message>
    <message>
        <source>Telegram rules</source>
        <translation>Telegram 规则</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>adds a button to the keyboard</extracomment>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Add a button behind the selected one</source>
        <translation>在所选按钮之后添加按钮</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>adds a row to the keyboard</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Add a row below the selected one</source>
        <translation>在所选行下方添加一行</translation>
    </message>
    <message>
        <source>Remove the button</source>
        <translation>移除按钮</translation>
    </message>
    <message>
        <source>Whose rules hold</source>
        <translation>适用谁的规则</translation>
    </message>
    <message>
        <source>Alt+arrow keys move the selected button</source>
        <translation>Alt+方向键移动所选按钮</translation>
    </message>
    <message>
        <source>Button</source>
        <comment>a view of the keyboard</comment>
        <translation>按钮</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Put this keyboard into the sandbox</source>
        <translation>将此键盘放入沙盒</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Give this keyboard to the message that is being written</source>
        <translation>将此键盘附加到正在撰写的消息</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::KeyboardCanvas</name>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Row %1, button %2: %3, %4</source>
        <extracomment>for a screen reader; %1 row, %2 place in it, %3 the button&apos;s label, %4 its kind</extracomment>
        <translation>第 %1 行，第 %2 个按钮：%3，%4</translation>
    </message>
    <message>
        <source>Drop or add the first button</source>
        <translation>拖入或添加第一个按钮</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::SourcePane</name>
    <message>
        <source>Nothing was pasted: it is too large to be edited here.</source>
        <translation>未粘贴任何内容：内容过大，无法在此编辑。</translation>
    </message>
    <message>
        <source>This keyboard is too large to be written here. Change it in the picture.</source>
        <translation>此键盘过大，无法在此书写。请在图中更改。</translation>
    </message>
    <message>
        <source>This keyboard has something that only JSON can hold. Change it as JSON, or in the picture.</source>
        <translation>此键盘中有只能用 JSON 表示的内容。请以 JSON 或在图中更改。</translation>
    </message>
    <message>
        <source>%1 The keyboard before is kept.</source>
        <translation>%1保留之前的键盘。</translation>
    </message>
    <message>
        <source>The keyboard as JSON</source>
        <translation>键盘的 JSON</translation>
    </message>
    <message>
        <source>The keyboard as text</source>
        <translation>键盘的文本</translation>
    </message>
    <message>
        <source>Confirm[confirm] | Open[https://example.org]</source>
        <translation>确认[confirm] | 打开[https://example.org]</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::diagnostics::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The newest lines of this run, without secrets. They are kept in memory only.</source>
        <translation>本次运行的最新各行，不含机密。它们只保存在内存中。</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::AccessDialog</name>
    <message>
        <source>Being worked out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Pick what to look at.</source>
        <translation>请选择要查看的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 member(s) can use %3 here.</source>
        <extracomment>%1 of %2 members; %3 is a permission&apos;s name</extracomment>
        <translation>
            <numerusform>%2 名成员中有 %1 名可在此使用 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>What somebody with this role and no other can use, channel by channel.</source>
        <translation>只有此角色的人在各频道中可以使用的权限。</translation>
    </message>
    <message>
        <source>Who can what, and where</source>
        <translation>谁在何处可以做什么</translation>
    </message>
    <message>
        <source>Who can see this channel</source>
        <translation>谁能看到此频道</translation>
    </message>
    <message>
        <source>What this role can do where</source>
        <translation>此角色在何处可以做什么</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Pick a channel</source>
        <translation>选择频道</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>查找频道</translation>
    </message>
    <message>
        <source>Pick a permission</source>
        <translation>选择权限</translation>
    </message>
    <message>
        <source>Find a permission, bit or word</source>
        <translation>查找权限、位或词语</translation>
    </message>
    <message>
        <source>Pick a role</source>
        <translation>选择角色</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>查找角色</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Explains the chosen member</source>
        <translation>解释所选的成员</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::AccessModel</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Can</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>一切</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::BitStrip</name>
    <message>
        <source>The mask in binary</source>
        <translation>二进制掩码</translation>
    </message>
    <message>
        <source>Bit %1, %2: %3</source>
        <extracomment>%1 is a bit&apos;s number, %2 the permission&apos;s name, %3 0 or 1</extracomment>
        <translation>位 %1，%2：%3</translation>
    </message>
    <message>
        <source>Bit %1: %2</source>
        <translation>位 %1：%2</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChangeChips</name>
    <message>
        <source>Nothing is changed</source>
        <translation>没有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChannelTreeModel</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 个频道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overwrite(s)</source>
        <translation>
            <numerusform>%n 个频道覆盖</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChannelsView</name>
    <message>
        <source>Who can see this channel…</source>
        <translation>谁能看到这个频道…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatChanges</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a member: %1 is the name, %2 the id</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>移除成员</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”?</source>
        <extracomment>%1 is a member, %2 the name of a chat</extracomment>
        <translation>要将 %1 移出“%2”吗？</translation>
    </message>
    <message>
        <source>They are put out at once. The server may keep them from coming back.</source>
        <translation>成员会立即被移出，服务器可能会阻止其再次加入。</translation>
    </message>
    <message>
        <source>&amp;Remove member</source>
        <translation>移除成员(&amp;R)</translation>
    </message>
    <message>
        <source>Leave chat</source>
        <translation>离开聊天</translation>
    </message>
    <message>
        <source>Shall the bot leave “%1”?</source>
        <extracomment>%1 is the name of a chat</extracomment>
        <translation>要让机器人离开“%1”吗？</translation>
    </message>
    <message>
        <source>It cannot come back by itself: somebody has to add it again.</source>
        <translation>机器人无法自行返回：须由他人重新添加。</translation>
    </message>
    <message>
        <source>&amp;Leave chat</source>
        <translation>离开聊天(&amp;L)</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>The server asked to wait: %1 to go.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>服务器要求等待：还剩 %1。</translation>
    </message>
    <message>
        <source>It is on its way…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Save title</source>
        <translation>保存标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Save description</source>
        <translation>保存描述</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Pin message</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Unpin message</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Remove member…</source>
        <translation>移除成员…</translation>
    </message>
    <message>
        <source>Leave chat…</source>
        <translation>离开聊天…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatFactsView</name>
    <message>
        <source>What the server told about the chat</source>
        <translation>服务器提供的聊天信息</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatFinder</name>
    <message>
        <source>Name, @username or id</source>
        <translation>名称、@用户名或 ID</translation>
    </message>
    <message>
        <source>Find or open a chat</source>
        <translation>查找或打开聊天</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>This chat is not listed.</source>
        <extracomment>%1 is an id or an @username</extracomment>
        <translation>此聊天不在列表中。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Chats appear when a user writes to the bot.</source>
        <translation>有用户写给机器人时，聊天就会出现在这里。</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 打开…</translation>
    </message>
    <message>
        <source>No chat matches.</source>
        <translation>没有匹配的聊天。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatHead</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>读取于 %1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatLookup</name>
    <message>
        <source>“%1” is no user&apos;s id: that is a whole number.</source>
        <translation>“%1”不是用户 ID：用户 ID 是一个整数。</translation>
    </message>
    <message>
        <source>The server tells of one member at a time, by the user&apos;s id.</source>
        <translation>服务器每次只按用户 ID 提供一名成员的信息。</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Find member</source>
        <translation>查找成员</translation>
    </message>
    <message>
        <source>The member that was found</source>
        <translation>找到的成员</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatPeopleModel</name>
    <message>
        <source>%1 of %2 allowed</source>
        <extracomment>how many of a member&apos;s rights are allowed</extracomment>
        <translation>已允许 %1/%2 项</translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <extracomment>behind a name</extracomment>
        <translation>%1（机器人）</translation>
    </message>
    <message>
        <source>Who, and what they may do</source>
        <translation>成员及其权限</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatSheet</name>
    <message>
        <source>&amp;Read chat</source>
        <translation>读取聊天(&amp;R)</translation>
    </message>
    <message>
        <source>Pick a chat.</source>
        <translation>请选择一个聊天。</translation>
    </message>
    <message>
        <source>Enter, or a double click, asks the server about it.</source>
        <translation>按 Enter 键或双击即可向服务器查询。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The bot has left this chat.</source>
        <translation>机器人已离开此聊天。</translation>
    </message>
    <message>
        <source>This chat is not read.</source>
        <translation>此聊天未读取。</translation>
    </message>
    <message>
        <source>This chat is not read yet.</source>
        <translation>此聊天尚未读取。</translation>
    </message>
    <message>
        <source>The server is asked for its facts, the number of members and the administrators.</source>
        <translation>将向服务器查询聊天信息、成员数和管理员。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The server told of no administrators here.</source>
        <translation>服务器未提供此处的管理员。</translation>
    </message>
    <message>
        <source>What is shown of the chat</source>
        <translation>聊天的显示内容</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ColourField</name>
    <message>
        <source>no colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>A colour has six hexadecimal digits, as 0x336699; 0x000000 is none.</source>
        <translation>颜色为六位十六进制数，如 0x336699；0x000000 表示无颜色。</translation>
    </message>
    <message>
        <source>Colour as 0xRRGGBB</source>
        <translation>颜色，0xRRGGBB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CompareDialog</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the guild as a whole</source>
        <translation>整个社区</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Pick two roles.</source>
        <translation>请选择两个角色。</translation>
    </message>
    <message>
        <source>Pick two members.</source>
        <translation>请选择两名成员。</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) differ.</source>
        <translation>
            <numerusform>%n 项权限不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>No other moment of this guild is kept. Load a snapshot, or read it again later.</source>
        <translation>没有保存该社区的其他时刻。请载入快照，或稍后重新读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ; each side with what only it has.</source>
        <translation>
            <numerusform>%n 处不同；每侧显示其独有的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the roles themselves allow.</source>
        <translation>角色本身所允许的。</translation>
    </message>
    <message>
        <source>What somebody with this role alone can use in %1.</source>
        <translation>仅有此角色的人在 %1 中可用的权限。</translation>
    </message>
    <message>
        <source>What the members may in the guild as a whole.</source>
        <translation>成员在整个社区中的权限。</translation>
    </message>
    <message>
        <source>What the members can use in %1.</source>
        <translation>成员在 %1 中可用的权限。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的对象</translation>
    </message>
    <message>
        <source>Pick a role</source>
        <translation>选择角色</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>查找角色</translation>
    </message>
    <message>
        <source>Pick a member</source>
        <translation>选择成员</translation>
    </message>
    <message>
        <source>Find a member by name or number</source>
        <translation>按名称或编号查找成员</translation>
    </message>
    <message>
        <source>Pick a moment</source>
        <translation>选择时刻</translation>
    </message>
    <message>
        <source>Find a moment</source>
        <translation>查找时刻</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>位置(&amp;W)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Pick a channel</source>
        <translation>选择频道</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>查找频道</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>仅显示差异(&amp;O)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CompareSides</name>
    <message>
        <source>&amp;Left</source>
        <translation>左(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右(&amp;R)</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>交换两侧</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ConflictDialog</name>
    <message>
        <source>Write yours over theirs?</source>
        <translation>用你的覆盖对方的？</translation>
    </message>
    <message>
        <source>All overwrites of %1 become what you wanted to write.</source>
        <translation>%1 的全部频道覆盖将变为你要写入的内容。</translation>
    </message>
    <message>
        <source>What somebody else has changed there since is gone.</source>
        <translation>其他人此后在那里的更改将丢失。</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>写入我的</translation>
    </message>
    <message>
        <source>Somebody else changed %1</source>
        <translation>其他人更改了 %1</translation>
    </message>
    <message>
        <source>The overwrites of %1 were changed since they were read. Nothing was written.</source>
        <translation>%1 的频道覆盖在读取之后已被更改。没有写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) were changed by both: tick those that shall be as you wanted them.</source>
        <translation>
            <numerusform>双方都更改了 %n 项权限：请勾选要按你的意思处理的项。</numerusform>
        </translation>
    </message>
    <message>
        <source>No permission was changed by both: the merge has all changes.</source>
        <translation>没有双方都更改的权限：合并包含全部更改。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>保留对方的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Write mine over theirs…</source>
        <translation>用我的覆盖对方的(&amp;W)…</translation>
    </message>
    <message>
        <source>Write the &amp;merge</source>
        <translation>写入合并结果(&amp;M)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ConflictModel</name>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>When read</source>
        <translation>读取时</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>An overwrite without an id</source>
        <translation>没有 ID 的覆盖</translation>
    </message>
    <message>
        <source>added by them</source>
        <translation>由对方添加</translation>
    </message>
    <message>
        <source>removed by them</source>
        <translation>由对方移除</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由你添加</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>由你移除</translation>
    </message>
    <message>
        <source>other values changed</source>
        <translation>其他值有更改</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <extracomment>what both changed: whose value counts, and the value</extracomment>
        <translation>我的：%1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>对方：%1</translation>
    </message>
    <message>
        <source>%1: when read %2, theirs %3, mine %4, merged %5</source>
        <extracomment>a row that is read out: %1 permission, %2 to %5 what each version says of it</extracomment>
        <translation>%1：读取时 %2，对方 %3，我的 %4，合并 %5</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>双方都更改了</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CountedField</name>
    <message>
        <source>%1 / %2 characters</source>
        <extracomment>characters that are used, of those that are allowed</extracomment>
        <translation>%1 / %2 个字符</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CreditDialog</name>
    <message>
        <source>New credit</source>
        <translation>新荣誉</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>What was changed here is not saved.</source>
        <translation>此处的更改尚未保存。</translation>
    </message>
    <message>
        <source>Another credit takes its place.</source>
        <translation>将改为显示另一项荣誉。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>What this credit holds cannot be read: it can only be deleted.</source>
        <translation>无法读取此荣誉的内容，只能将其删除。</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>尚未填写任何内容。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field of the API (&quot;main_info&quot;), %2 is what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Give the credit a name of its own (card_id).</source>
        <translation>请为荣誉取一个自己的名称（card_id）。</translation>
    </message>
    <message>
        <source>The member has a credit of this name: it is replaced.</source>
        <translation>该成员已有同名荣誉，保存后将被替换。</translation>
    </message>
    <message>
        <source>Reading what the member has…</source>
        <translation>正在读取该成员的荣誉…</translation>
    </message>
    <message>
        <source>Given by the bot %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>由机器人 %1 颁发。</translation>
    </message>
    <message>
        <source>The member has no credits yet.</source>
        <translation>该成员还没有荣誉。</translation>
    </message>
    <message>
        <source>The credit is being saved…</source>
        <translation>正在保存荣誉…</translation>
    </message>
    <message>
        <source>Delete credit</source>
        <translation>删除荣誉</translation>
    </message>
    <message>
        <source>Take the credit %1 away from %2?</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>要收回 %2 的荣誉 %1 吗？</translation>
    </message>
    <message>
        <source>It vanishes from the member&apos;s profile.</source>
        <translation>它会从该成员的个人信息页上消失。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>The credit is being deleted…</source>
        <translation>正在删除荣誉…</translation>
    </message>
    <message>
        <source>The credit is saved.</source>
        <translation>荣誉已保存。</translation>
    </message>
    <message>
        <source>The credit is deleted.</source>
        <translation>荣誉已删除。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>荣誉(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Name (card_id)</source>
        <translation>名称（card_id）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>Honour (GuildCredit)</source>
        <translation>荣誉（GuildCredit）</translation>
    </message>
    <message>
        <source>Game&apos;s card (GameCredit)</source>
        <translation>游戏战绩（GameCredit）</translation>
    </message>
    <message>
        <source>As the profile shows it</source>
        <translation>个人信息页上的样子</translation>
    </message>
    <message>
        <source>Images are not loaded: their names stand for them. How exactly Fanbook lays it out is not published.</source>
        <translation>不会加载图片，仅以其名称代替。Fanbook 的实际排版未公开。</translation>
    </message>
    <message>
        <source>&amp;Save credit</source>
        <translation>保存荣誉(&amp;S)</translation>
    </message>
    <message>
        <source>It is gone when this is closed.</source>
        <translation>关闭后它将丢失。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CreditForm</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>4: a card of lines</source>
        <translation>4：逐行内容的卡片</translation>
    </message>
    <message>
        <source>5: a card that the game&apos;s data fill</source>
        <translation>5：由游戏数据填充的卡片</translation>
    </message>
    <message>
        <source>Slots on the profile, row by row</source>
        <translation>个人信息页上的荣誉槽，逐行排列</translation>
    </message>
    <message>
        <source>Lines of the card</source>
        <translation>卡片内容行</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CreditLines</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1, slot %2</source>
        <translation>第 %1 行，第 %2 个荣誉槽</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in a list (&quot;Line 2&quot;), %2 is what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Image (address)</source>
        <translation>图片（地址）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>荣誉槽</translation>
    </message>
    <message>
        <source>Add slot</source>
        <translation>添加荣誉槽</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove slot</source>
        <translation>移除荣誉槽</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>内容行</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>添加内容行</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除内容行</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CreditPreview</name>
    <message>
        <source>Preview of the credit</source>
        <translation>荣誉预览</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::EditsDialog</name>
    <message>
        <source>%1 of %2 changes have ended</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%2 项更改中 %1 项已结束</translation>
    </message>
    <message>
        <source>Stopping: what was sent already comes to its end.</source>
        <translation>正在停止：已发送的会执行完。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 is how so many changes ended: &quot;3 done&quot;</extracomment>
        <translation>%1 项%2</translation>
    </message>
    <message>
        <source>Changing the guild</source>
        <translation>正在更改社区</translation>
    </message>
    <message>
        <source>Changes that have ended</source>
        <translation>已结束的更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Show &amp;difference…</source>
        <translation>显示差异(&amp;D)…</translation>
    </message>
    <message>
        <source>What somebody else changed meanwhile, of the change that is chosen</source>
        <translation>所选更改中他人期间做出的改动</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What has not been sent yet is not done</source>
        <translation>尚未发送的不会执行</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::EditsModel</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::FindingsDialog</name>
    <message>
        <source>The server is being asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>找到 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the guild</source>
        <translation>在社区中查找</translation>
    </message>
    <message>
        <source>What</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>另存为文本(&amp;S)…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>The chosen rows, or all, as text, columns behind tabs</source>
        <translation>将所选行（未选时为全部）复制为文本，各列以制表符分隔</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::FindingsModel</name>
    <message>
        <source>More, as JSON</source>
        <extracomment>what else the server told</extracomment>
        <translation>其他（JSON）</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::GuildChooser</name>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is a time; the guild was read only in part then</extracomment>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>read %1, not whole</source>
        <translation>读取于 %1，不完整</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 打开…</translation>
    </message>
    <message>
        <source>No guild is open</source>
        <translation>没有打开的社区</translation>
    </message>
    <message>
        <source>Guild: %1</source>
        <extracomment>%1 is the guild that is open, with its number</extracomment>
        <translation>社区：%1</translation>
    </message>
    <message>
        <source>Choose a guild</source>
        <translation>选择社区</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::GuildFoot</name>
    <message>
        <source>Make a new role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>+ Role</source>
        <extracomment>a button that adds a role to a guild</extracomment>
        <translation>+ 角色</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare two roles, two members or two moments</source>
        <translation>比较两个角色、两名成员或两个时刻</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::GuildHead</name>
    <message>
        <source>Guild</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Read the guild again</source>
        <translation>重新读取社区</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with guilds</source>
        <translation>对社区的更多操作</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 打开…</translation>
    </message>
    <message>
        <source>Save snapshot…</source>
        <translation>保存快照…</translation>
    </message>
    <message>
        <source>Load snapshot…</source>
        <translation>载入快照…</translation>
    </message>
    <message>
        <source>Forget this guild…</source>
        <translation>忘记这个社区…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::GuildPage</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::GuildPane</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>No role was read.</source>
        <translation>没有读到角色。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>No channel was read.</source>
        <translation>没有读到频道。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>No member was read.</source>
        <translation>没有读到成员。</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>现在不能更改。</translation>
    </message>
    <message>
        <source>The guild is being read.</source>
        <translation>正在读取社区。</translation>
    </message>
    <message>
        <source>Nothing of this guild was read yet.</source>
        <translation>这个社区还没有读取过。</translation>
    </message>
    <message>
        <source>Read the guild</source>
        <translation>读取社区</translation>
    </message>
    <message>
        <source>No guild was read yet.</source>
        <translation>还没有读取过社区。</translation>
    </message>
    <message>
        <source>A bot cannot list its guilds: open one by its id.</source>
        <translation>机器人无法列出它所在的社区：请按编号打开。</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 打开…</translation>
    </message>
    <message>
        <source>No guild is open.</source>
        <translation>没有打开的社区。</translation>
    </message>
    <message>
        <source>Choose one above, or open another by its id.</source>
        <translation>请在上面选择，或按编号打开另一个。</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Parts of the guild</source>
        <translation>社区的各部分</translation>
    </message>
    <message>
        <source>Forget this guild?</source>
        <translation>忘记这个社区？</translation>
    </message>
    <message>
        <source>What was read of %1 is removed from this computer.</source>
        <extracomment>%1 is a guild&apos;s name or id</extracomment>
        <translation>读到的 %1 的内容将从这台电脑上移除。</translation>
    </message>
    <message>
        <source>Nothing changes on the server. It can be read again by its id %1.</source>
        <translation>服务器上没有任何改变。以后可以按编号 %1 再次读取。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ImpactDialog</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>All permissions</source>
        <translation>全部权限</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are shown. The export has all of them.</source>
        <translation>显示 %2 行中的前 %1 行。导出包含全部。</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What the change means</source>
        <translation>此更改的影响</translation>
    </message>
    <message>
        <source>Gained or lost</source>
        <translation>获得或失去</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Who gains or loses what, and where</source>
        <translation>谁在何处获得或失去什么</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Explains the chosen line</source>
        <translation>解释所选的行</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>All lines as CSV, whatever is chosen here</source>
        <translation>将全部行导出为 CSV，与此处的选择无关</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ImpactModel</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>+ gained</source>
        <translation>+ 获得</translation>
    </message>
    <message>
        <source>− lost</source>
        <translation>− 失去</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MaskEditor</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>保存角色</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Back to what is saved; can be undone</source>
        <translation>回到已保存的内容；可以撤销</translation>
    </message>
    <message>
        <source>Save role (%1)</source>
        <translation>保存角色（%1）</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>将会保存的内容</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>列表…</translation>
    </message>
    <message>
        <source>Every member, channel and permission that the change concerns</source>
        <translation>此更改涉及的每个成员、频道和权限</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MaskField</name>
    <message>
        <source>The mask in hexadecimal</source>
        <translation>十六进制掩码</translation>
    </message>
    <message>
        <source>The mask in decimal</source>
        <translation>十进制掩码</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MaskFields</name>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>十进制</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Names of the permissions</source>
        <translation>权限的名称</translation>
    </message>
    <message>
        <source>Locked, and kept as before: %1. %2</source>
        <extracomment>%1 are names of permissions, %2 is a sentence that says why</extracomment>
        <translation>已锁定，保持不变：%1。%2</translation>
    </message>
    <message>
        <source>Change reserved or unknown bits?</source>
        <translation>更改保留的或未知的位？</translation>
    </message>
    <message>
        <source>This mask changes bits that nobody explains: %1</source>
        <translation>此掩码更改了没有说明的位：%1</translation>
    </message>
    <message>
        <source>Fanbook reserves them or does not name them. Whoever counts on them may be surprised; other bits can be changed without them.</source>
        <translation>Fanbook 保留了它们，或没有为其命名。依赖它们的人可能会感到意外；其他位可以单独更改。</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>更改它们</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown bit(s) removed</source>
        <translation>
            <numerusform>已移除 %n 个未知的位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>已保留 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown bit(s) kept</source>
        <translation>
            <numerusform>已保留 %n 个未知的位</numerusform>
        </translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>short for hexadecimal</extracomment>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>复制为…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MemberActions</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What this member can do in a channel, and why</source>
        <translation>该成员在频道中能做什么，以及原因</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>The ids, a line each</source>
        <translation>每行一个 ID</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>昵称…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>禁言…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>踢出…</translation>
    </message>
    <message>
        <source>How this bot is called in this guild</source>
        <translation>此机器人在该社区中的名称</translation>
    </message>
    <message>
        <source>For a time they cannot write or speak</source>
        <translation>在一段时间内不能发言或说话</translation>
    </message>
    <message>
        <source>Out of the guild</source>
        <translation>移出社区</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MemberDelegate</name>
    <message>
        <source>this bot</source>
        <translation>此机器人</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MemberHead</name>
    <message>
        <source>id %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>short id %1</source>
        <extracomment>%1 is what people tell each other instead of the id, digits mostly</extracomment>
        <translation>短 ID %1</translation>
    </message>
    <message>
        <source>owner of the guild</source>
        <translation>社区所有者</translation>
    </message>
    <message>
        <source>this bot</source>
        <translation>此机器人</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server tells of this member</source>
        <translation>服务器给出的该成员信息</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MemberListModel</name>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>this bot</source>
        <translation>此机器人</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>short id %1</source>
        <translation>短 ID %1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MembersPage</name>
    <message>
        <source>Give a role</source>
        <translation>授予角色</translation>
    </message>
    <message numerus="yes">
        <source>Give &quot;%1&quot; to %n member(s)?</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>
            <numerusform>将“%1”授予 %n 名成员吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the other, each with its own result. It can be stopped.</source>
        <translation>逐个进行，每个都有各自的结果，可以停止。</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Take a role</source>
        <translation>收回角色</translation>
    </message>
    <message numerus="yes">
        <source>Take &quot;%1&quot; from %n member(s)?</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>
            <numerusform>从 %n 名成员收回“%1”吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the role</source>
        <translation>收回角色</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>授予：%1</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>收回：%1</translation>
    </message>
    <message>
        <source>The server replaces all: what somebody else gave meanwhile is taken, too.</source>
        <translation>服务器会替换全部角色：期间他人授予的角色也会被收回。</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>设定角色</translation>
    </message>
    <message>
        <source>%1 will have: %2</source>
        <extracomment>%1 is a member, %2 are the names of roles, or &quot;no role&quot;</extracomment>
        <translation>%1 将拥有：%2</translation>
    </message>
    <message>
        <source>Set these roles</source>
        <translation>设定这些角色</translation>
    </message>
    <message>
        <source>Kick members</source>
        <translation>踢出成员</translation>
    </message>
    <message numerus="yes">
        <source>Kick %n member(s) out of &quot;%1&quot;: %2</source>
        <extracomment>%1 is a guild&apos;s name, %2 are names of members</extracomment>
        <translation>
            <numerusform>将 %n 名成员踢出“%1”：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is kicked must join again and has none of the roles then.</source>
        <translation>被踢出者需重新加入，届时不再拥有原有角色。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>Choose a member in the list</source>
        <translation>请在列表中选择成员</translation>
    </message>
    <message>
        <source>Several with Ctrl or Shift. Roles are given and taken here, members muted and kicked.</source>
        <translation>按住 Ctrl 或 Shift 可多选。在此授予和收回角色、禁言和踢出成员。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MembersPart</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 of %2 members of a guild are listed</extracomment>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <extracomment>how many members of a guild are chosen</extracomment>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>No member was read.</source>
        <translation>没有读到成员。</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>没有匹配的成员。</translation>
    </message>
    <message>
        <source>Name, short id or id</source>
        <translation>名称、短号或编号</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>查找成员</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MembersView</name>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>复制 %n 个编号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n name(s)</source>
        <translation>
            <numerusform>复制 %n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MuteDialog</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>They can write and speak again after %1. The server takes 60 seconds to 30 days.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>%1后可再次发言和说话。服务器接受 60 秒至 30 天。</translation>
    </message>
    <message>
        <source>Mute members</source>
        <translation>禁言成员</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <extracomment>%1 are names</extracomment>
        <translation>禁言：%1</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>时长(&amp;F)</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>多长时间</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>禁言(&amp;M)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::NicknameDialog</name>
    <message>
        <source>Nickname of the bot</source>
        <translation>机器人的昵称</translation>
    </message>
    <message>
        <source>&amp;Nickname in this guild</source>
        <translation>在该社区的昵称(&amp;N)</translation>
    </message>
    <message>
        <source>Fanbook does not say how long it may be.</source>
        <translation>Fanbook 未说明其长度上限。</translation>
    </message>
    <message>
        <source>&amp;Set nickname</source>
        <translation>设定昵称(&amp;S)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OpenGuildDialog</name>
    <message>
        <source>An id is a decimal number, such as 357042844231282688.</source>
        <translation>编号是十进制数字，例如 357042844231282688。</translation>
    </message>
    <message>
        <source>This number is too large for an id: it does not fit into 64 bits.</source>
        <translation>这个数字作为编号太大：超出 64 位。</translation>
    </message>
    <message>
        <source>No guild has the id 0.</source>
        <translation>没有编号为 0 的社区。</translation>
    </message>
    <message>
        <source>Open a guild</source>
        <translation>打开社区</translation>
    </message>
    <message>
        <source>&amp;Id of the guild:</source>
        <translation>社区编号(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Open guild</source>
        <translation>打开社区(&amp;O)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwriteBitModel</name>
    <message>
        <source>does not count in this channel</source>
        <translation>在此频道中不起作用</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a row that is read out: %1 permission, %2 what it allows, %3 what the overwrite says of it</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwriteDraft</name>
    <message>
        <source>The bot cannot change what it does not have itself.</source>
        <translation>机器人不能更改它自己没有的权限。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwriteModel</name>
    <message>
        <source>the category has no overwrites</source>
        <translation>该分类没有频道覆盖</translation>
    </message>
    <message>
        <source>does not count in this channel</source>
        <translation>在此频道中不起作用</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n other permission(s) in this overwrite</source>
        <translation>
            <numerusform>此覆盖中另有 %n 项权限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a cell that is read out: %1 channel, %2 role or member, %3 permission, %4 what is said of it</extracomment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>Allows: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>Denies: %1</source>
        <translation>拒绝：%1</translation>
    </message>
    <message>
        <source>What a category says counts for no channel in it: each has overwrites of its own.</source>
        <translation>分类的设置对其中的频道不起作用：每个频道各有自己的覆盖。</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>已更改，尚未保存</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwritePanel</name>
    <message>
        <source>No overwrite: everything is inherited</source>
        <translation>没有覆盖：全部继承</translation>
    </message>
    <message>
        <source>deny %1 · allow %2</source>
        <extracomment>the two masks of an overwrite: %1 what it denies, %2 what it allows</extracomment>
        <translation>拒绝 %1 · 允许 %2</translation>
    </message>
    <message>
        <source>removed · %1</source>
        <extracomment>%1 are the masks of an overwrite</extracomment>
        <translation>已移除 · %1</translation>
    </message>
    <message>
        <source>new · %1</source>
        <extracomment>%1 are the masks of an overwrite</extracomment>
        <translation>新增 · %1</translation>
    </message>
    <message>
        <source>Choose a cell above</source>
        <translation>请在上方选择一格</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a role or member, %2 a channel</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Copy the masks</source>
        <translation>复制掩码</translation>
    </message>
    <message>
        <source>Permissions of the overwrite</source>
        <translation>此覆盖的权限</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwriteTable</name>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Inherit</source>
        <translation>继承(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒绝(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this overwrite</source>
        <translation>移除此覆盖(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwritesPage</name>
    <message>
        <source>%1 has no name and is kept as it came.</source>
        <translation>%1 没有名称，按收到的原样保留。</translation>
    </message>
    <message>
        <source>%1 is locked. %2</source>
        <extracomment>%1 is a permission&apos;s name, %2 is a sentence that says why</extracomment>
        <translation>%1 已锁定。%2</translation>
    </message>
    <message>
        <source>%1 does not count in a channel of this kind.</source>
        <translation>%1 在这类频道中不起作用。</translation>
    </message>
    <message>
        <source>Change a reserved permission?</source>
        <translation>更改保留的权限？</translation>
    </message>
    <message>
        <source>%1 is reserved by Fanbook and has no effect today.</source>
        <translation>%1 由 Fanbook 保留，目前没有作用。</translation>
    </message>
    <message>
        <source>What it will do one day is not known. It can be changed back.</source>
        <translation>将来有何作用尚不清楚。可以改回来。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the proposal are left out. %1</source>
        <extracomment>%1 are sentences that say why</extracomment>
        <translation>
            <numerusform>建议中有 %n 项更改未采用。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n 项未保存的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>An empty overwrite is removed</source>
        <translation>移除一条空的覆盖</translation>
    </message>
    <message>
        <source>No guild is read yet.</source>
        <translation>尚未读取社区。</translation>
    </message>
    <message>
        <source>Choose one at the left, or open it by its id.</source>
        <translation>请在左侧选择，或按 ID 打开。</translation>
    </message>
    <message>
        <source>This guild has no channels.</source>
        <translation>此社区没有频道。</translation>
    </message>
    <message>
        <source>None was read, or the bot cannot see them.</source>
        <translation>没有读取到，或机器人看不到它们。</translation>
    </message>
    <message>
        <source>Channel overwrites</source>
        <translation>频道覆盖</translation>
    </message>
    <message>
        <source>Save overwrites</source>
        <translation>保存频道覆盖</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Add role or member…</source>
        <translation>添加角色或成员…</translation>
    </message>
    <message>
        <source>A column for somebody who has no overwrite yet</source>
        <translation>为尚无覆盖者增加一列</translation>
    </message>
    <message>
        <source>Overwrites by channel</source>
        <translation>各频道的覆盖</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Who gains or loses…</source>
        <translation>谁获得或失去…</translation>
    </message>
    <message>
        <source>Every member, channel and permission that the change concerns</source>
        <translation>此更改涉及的每个成员、频道和权限</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Back to what is saved; can be undone</source>
        <translation>回到已保存的内容；可以撤销</translation>
    </message>
    <message>
        <source>Save overwrites (%1)</source>
        <translation>保存频道覆盖 (%1)</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>将会保存的内容</translation>
    </message>
    <message numerus="yes">
        <source>What was edited in %n channel(s) is gone: they are not there any more.</source>
        <translation>
            <numerusform>%n 个频道中的编辑已失效：这些频道已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed what is edited in %n channel(s): saving asks which of both shall be.</source>
        <translation>
            <numerusform>其他人更改了您在 %n 个频道中正在编辑的内容：保存时会询问采用哪一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel is not there any more.</source>
        <translation>此频道已不存在。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::PermissionDelegate</name>
    <message>
        <source>+ added</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 移除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::PermissionList</name>
    <message>
        <source>%1 has no name and is kept as it came. Only the fields of the mask can change it.</source>
        <translation>%1 没有名称，按收到的原样保留。只有掩码字段能更改它。</translation>
    </message>
    <message>
        <source>%1 is locked. %2</source>
        <extracomment>%1 is a permission&apos;s name, %2 is a sentence that says why</extracomment>
        <translation>%1 已锁定。%2</translation>
    </message>
    <message>
        <source>Change a reserved permission?</source>
        <translation>更改保留的权限？</translation>
    </message>
    <message>
        <source>%1 is reserved by Fanbook and has no effect today.</source>
        <translation>%1 由 Fanbook 保留，目前没有作用。</translation>
    </message>
    <message>
        <source>What it will do one day is not known. It can be changed back.</source>
        <translation>将来有何作用尚不清楚。可以改回来。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Find a permission, bit or word</source>
        <translation>查找权限、位或字词</translation>
    </message>
    <message>
        <source>Show reserved</source>
        <translation>显示保留的</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>仅显示更改的</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::PermissionModel</name>
    <message>
        <source>Not in Fanbook’s table</source>
        <translation>不在 Fanbook 的表中</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有频道</translation>
    </message>
    <message>
        <source>Text channels</source>
        <translation>文字频道</translation>
    </message>
    <message>
        <source>Voice channels</source>
        <translation>语音频道</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>允许的内容</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未允许</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1, bit %2, %3, %4</source>
        <extracomment>a row that is read out: %1 name, %2 number, %3 what it allows, %4 whether it is allowed</extracomment>
        <translation>%1，位 %2，%3，%4</translation>
    </message>
    <message>
        <source>Fanbook marks it with a star and does not say why.</source>
        <translation>Fanbook 用星号标记它，但没有说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>已设置 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <extracomment>%1 of %2 permissions of a group</extracomment>
        <translation>已允许 %1 / %2</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::PresetsButton</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Fill in named permissions; reserved and unknown bits stay as they are</source>
        <translation>填入有名称的权限；保留的和未知的位保持不变</translation>
    </message>
    <message>
        <source>Copy from another role</source>
        <translation>从其他角色复制</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ProposalsPart</name>
    <message>
        <source>Smallest change that allows it</source>
        <translation>使其允许的最小更改</translation>
    </message>
    <message>
        <source>Smallest change that denies it</source>
        <translation>使其拒绝的最小更改</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No way with up to three edits leads there for the one and not for the other.</source>
        <translation>三项以内的编辑无法只对其中一人做到。</translation>
    </message>
    <message>
        <source>No way with up to three edits leads there.</source>
        <translation>三项以内的编辑无法做到。</translation>
    </message>
    <message>
        <source>Shows the chosen change as an edit that is not saved</source>
        <translation>将所选更改显示为未保存的编辑</translation>
    </message>
    <message>
        <source>But not for</source>
        <extracomment>before a field with a member&apos;s name, for whom something shall not change as well</extracomment>
        <translation>但不包括</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>nobody is excepted from a change</extracomment>
        <translation>无人</translation>
    </message>
    <message>
        <source>Find a member by name or number</source>
        <translation>按名称或编号查找成员</translation>
    </message>
    <message>
        <source>Except nobody</source>
        <translation>不排除任何人</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleChecks</name>
    <message>
        <source>Will have: %1</source>
        <extracomment>%1 are the names of roles, or &quot;no role&quot;</extracomment>
        <translation>将拥有：%1</translation>
    </message>
    <message>
        <source>Exactly the roles that are ticked, whatever was given meanwhile</source>
        <translation>恰好为勾选的角色，不论期间授予了什么</translation>
    </message>
    <message>
        <source>Choose a role in the list.</source>
        <translation>请在列表中选择角色。</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>授予角色</translation>
    </message>
    <message numerus="yes">
        <source>Give to %n member(s)</source>
        <translation>
            <numerusform>授予 %n 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>收回角色</translation>
    </message>
    <message numerus="yes">
        <source>Take from %n member(s)</source>
        <translation>
            <numerusform>从 %n 名成员收回</numerusform>
        </translation>
    </message>
    <message>
        <source>This one role, whatever else is given or taken meanwhile</source>
        <translation>仅此角色，不影响期间的其他变动</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Ticks as the roles are now</source>
        <translation>按当前角色勾选</translation>
    </message>
    <message>
        <source>Set these roles…</source>
        <translation>设定这些角色…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleChecksModel</name>
    <message>
        <source>+ will be given</source>
        <translation>+ 将授予</translation>
    </message>
    <message>
        <source>− will be taken</source>
        <translation>− 将收回</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers of members</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Members and changes</source>
        <translation>成员与更改</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleDelegate</name>
    <message>
        <source>managed</source>
        <translation>机器人所有</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleDialog</name>
    <message>
        <source>Edit role: %1</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>编辑角色：%1</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List its members apart from the others</source>
        <translation>单独列出其成员(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Everybody can mention it</source>
        <translation>所有人可提及(&amp;E)</translation>
    </message>
    <message>
        <source>It begins below all other roles, and its permissions are edited when it is there: the server takes none with a new role.</source>
        <translation>它最初位于所有其他角色之下，权限在创建后编辑：服务器创建角色时不接受权限。</translation>
    </message>
    <message>
        <source>&amp;Save role</source>
        <translation>保存角色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create role</source>
        <translation>创建角色(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleHeading</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n 项未保存的更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleListModel</name>
    <message>
        <source>Pos</source>
        <extracomment>the position of a role in its guild: a narrow column</extracomment>
        <translation>序</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>What the bot can edit is not known</source>
        <translation>不知道机器人能编辑什么</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>%1 can edit none of these roles</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>%1 不能编辑这些角色</translation>
    </message>
    <message>
        <source>%1 can edit the roles below</source>
        <extracomment>between the roles that a bot cannot edit and those that it can; %1 is the bot&apos;s name</extracomment>
        <translation>%1 可以编辑下面的角色</translation>
    </message>
    <message>
        <source>The bot is not among the members that were read.</source>
        <translation>读到的成员中没有这个机器人。</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>It has changes that are not saved.</source>
        <translation>有未保存的更改。</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>机器人所有</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RolesView</name>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Delete role…</source>
        <translation>删除角色…</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::SubjectDialog</name>
    <message>
        <source>Add a role or member</source>
        <translation>添加角色或成员</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>名称或 ID</translation>
    </message>
    <message>
        <source>Find a role or member</source>
        <translation>查找角色或成员</translation>
    </message>
    <message>
        <source>Roles and members</source>
        <translation>角色和成员</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::WhyChooser</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Pick a member</source>
        <translation>选择成员</translation>
    </message>
    <message>
        <source>Find a member by name or number</source>
        <translation>按名称或编号查找成员</translation>
    </message>
    <message>
        <source>Pick a channel</source>
        <translation>选择频道</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>查找频道</translation>
    </message>
    <message>
        <source>Pick a permission</source>
        <translation>选择权限</translation>
    </message>
    <message>
        <source>Find a permission, bit or word</source>
        <translation>查找权限、位或词语</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::WhyPane</name>
    <message>
        <source>Fanbook does not publish its order. These steps follow the usual one, which is an assumption, and can be changed in Settings.</source>
        <translation>Fanbook 未公布其顺序。这些步骤按通常的顺序进行，这只是假设，可在设置中更改。</translation>
    </message>
    <message>
        <source>Fanbook does not publish its order. These steps follow the one that is set in Settings, which is an assumption.</source>
        <translation>Fanbook 未公布其顺序。这些步骤按设置中的顺序进行，这只是假设。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Who can, and what can a role: as lists…</source>
        <translation>谁可以，角色可以做什么：以列表显示…</translation>
    </message>
    <message>
        <source>Copy the answer and its steps as text</source>
        <translation>将结果及其步骤复制为文本</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>关闭此窗格</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Pick a member, a channel and a permission.</source>
        <translation>请选择成员、频道和权限。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::WhyVerdict</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In the guild as it is</source>
        <translation>社区的当前状态</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>With the edit that is not saved</source>
        <translation>包含未保存的编辑</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::manual::ManualWindow</name>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address of %1 in the browser?</source>
        <extracomment>%1 is the name of a web server</extracomment>
        <translation>要在浏览器中打开 %1 的这个地址吗？</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>No page says this.</source>
        <translation>没有任何页面提到它。</translation>
    </message>
    <message>
        <source>Botdeck manual</source>
        <translation>Botdeck 手册</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::AnswersView</name>
    <message>
        <source>+%1 s</source>
        <extracomment>so long after something else: +0.41 s</extracomment>
        <translation>+%1 秒</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <extracomment>so long after something else, in minutes and seconds: +2:05 min</extracomment>
        <translation>+%1 分</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <extracomment>so long after something else, in hours and minutes: +3:20 h</extracomment>
        <translation>+%1 小时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>how long a call took</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>no answer · %1</source>
        <translation>无应答 · %1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Calls that answered the update</source>
        <translation>回应该更新的调用</translation>
    </message>
    <message>
        <source>No call of this console has answered this update. Calls in the same chat count for ten minutes, calls that name its message or query for two days. What other programs send for the bot is not seen here.</source>
        <translation>本控制台没有调用回应过此更新。同一聊天中的调用在十分钟内计入，指明其消息或查询的调用在两天内计入。其他程序为该机器人发送的内容在此不可见。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of this console answered this update.</source>
        <translation>
            <numerusform>本控制台有 %n 次调用回应了此更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1，失败</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::ArrivalNews</name>
    <message numerus="yes">
        <source>%n new update(s)</source>
        <translation>
            <numerusform>%n 条新更新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::CardView</name>
    <message>
        <source>There is more in this update than a card shows; the JSON tree has all of it.</source>
        <translation>此更新的内容多于卡片所显示的；JSON 树中有全部内容。</translation>
    </message>
    <message>
        <source>What the update says</source>
        <translation>更新的内容</translation>
    </message>
    <message>
        <source>%1 Raw shows it.</source>
        <extracomment>%1 is a sentence that says what is wrong with an update; &quot;Raw&quot; is the tab beside this one</extracomment>
        <translation>%1可在“原始”页查看。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FilterActions</name>
    <message>
        <source>Use as filter</source>
        <translation>用作筛选</translation>
    </message>
    <message>
        <source>Shows only what is like this; with Alt, leaves that out</source>
        <translation>只显示与此相同的内容；按住 Alt 则排除</translation>
    </message>
    <message>
        <source>Leave out by filter</source>
        <translation>用筛选排除</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FilterBar</name>
    <message numerus="yes">
        <source>%n update(s) match</source>
        <translation>
            <numerusform>%n 条更新匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: text, kind:callback, from:name, has:photo …</source>
        <extracomment>The hint in the empty field. kind: and from: are keys of the filter language and stay as they are.</extracomment>
        <translation>筛选：文本、kind:callback、from:名称、has:photo …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>启用筛选</translation>
    </message>
    <message>
        <source>Switches the filter on and off; its text stays</source>
        <translation>开启或关闭筛选；文本会保留</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing was pasted: a filter has at most %1 characters.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>未粘贴任何内容：筛选条件最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>保存筛选…</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>移除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n update(s)</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>
            <numerusform>%1：%n 条更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify when something new matches</source>
        <translation>有新的匹配时通知</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::Filtering</name>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Filter updates</source>
        <translation>筛选更新</translation>
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
            <numerusform>%n 条较新的</numerusform>
        </translation>
    </message>
    <message>
        <source>The view is paused. Polling goes on.</source>
        <translation>显示已暂停。轮询仍在继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>updates that came while the view is paused</extracomment>
        <translation>
            <numerusform>%n 条等待显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume view</source>
        <translation>继续显示</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::Inspector</name>
    <message>
        <source>Ways to look at the update</source>
        <translation>查看更新的方式</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON 树</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>the bytes as received</extracomment>
        <translation>原始</translation>
    </message>
    <message>
        <source>Next inspector tab</source>
        <translation>下一个检查器标签页</translation>
    </message>
    <message>
        <source>Previous inspector tab</source>
        <translation>上一个检查器标签页</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>下一条更新</translation>
    </message>
    <message>
        <source>Previous update</source>
        <translation>上一条更新</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>what happened next: the calls that answered the update</extracomment>
        <translation>后续</translation>
    </message>
    <message>
        <source>What happened next: the calls that answered the update</source>
        <translation>后续：回应该更新的调用</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::InspectorHint</name>
    <message>
        <source>the next update</source>
        <translation>下一条更新</translation>
    </message>
    <message>
        <source>copy its JSON as received</source>
        <translation>按收到的原样复制其 JSON</translation>
    </message>
    <message>
        <source>pause the view</source>
        <translation>暂停显示</translation>
    </message>
    <message>
        <source>Select an update.</source>
        <translation>选择一条更新。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::JsonPane</name>
    <message>
        <source>no match</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the third of twelve places where a text was found; the number may still grow, then &quot;+&quot; follows</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>JSON of the update</source>
        <translation>更新的 JSON</translation>
    </message>
    <message>
        <source>Find a key or value</source>
        <translation>查找键或值</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy JSON of this value</source>
        <translation>复制此值的 JSON</translation>
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
    <message>
        <source>Pause view</source>
        <translation>暂停显示</translation>
    </message>
    <message>
        <source>Holds only the view; polling goes on</source>
        <translation>只暂停显示；轮询仍在继续</translation>
    </message>
    <message>
        <source>No update matches the filter.</source>
        <translation>没有更新符合筛选条件。</translation>
    </message>
    <message>
        <source>Turn filter off</source>
        <translation>关闭筛选</translation>
    </message>
    <message>
        <source>Send a test from the Sandbox</source>
        <translation>从沙盒发送一条测试</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::MonitorTools</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>选择表格的列</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
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
    <message>
        <source>JSON of the update</source>
        <translation>更新的 JSON</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::RemarkPane</name>
    <message>
        <source>Mark</source>
        <extracomment>puts a flag to the chosen updates, or takes it away</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Marks the chosen updates (M), or takes the mark away</source>
        <translation>标记所选更新 (M)，或取消标记</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Writes a note that is kept with the update (N)</source>
        <translation>写一条随更新保存的备注 (N)</translation>
    </message>
    <message>
        <source>kept with the update</source>
        <translation>随更新保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc takes it back</source>
        <translation>Ctrl+Enter 保存，Esc 撤销</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::Remarking</name>
    <message>
        <source>The mark or note was not kept. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>标记或备注未能保存。%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::SeveralCopier</name>
    <message numerus="yes">
        <source>%n update(s) are selected, and at most %1 are copied at once. Nothing was copied.</source>
        <translation>
            <numerusform>已选择 %n 条更新，一次最多复制 %1 条。未复制任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>These updates cannot be read any more. Nothing was copied.</source>
        <translation>这些更新已无法读取。未复制任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n update(s) as CSV, a row each.</source>
        <translation>
            <numerusform>已复制：%n 条更新的 CSV，每条一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: the JSON of %n update(s), a line each.</source>
        <extracomment>JSON as received, but without white space between its parts</extracomment>
        <translation>
            <numerusform>已复制：%n 条更新的 JSON，每条一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n curl command(s), a line each, the token masked. Whoever runs one confirms all updates before its own.</source>
        <translation>
            <numerusform>已复制：%n 条 curl 命令，每行一条，令牌已遮盖。运行其中一条会确认它之前的所有更新。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::SharedNote</name>
    <message numerus="yes">
        <source>%n update(s) are selected.</source>
        <translation>
            <numerusform>已选中 %n 条更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what it says.</source>
        <translation>选中其中一条可查看内容。</translation>
    </message>
    <message>
        <source>They have in common:</source>
        <translation>它们的共同点：</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::TextBubble</name>
    <message>
        <source>Text of the message</source>
        <translation>消息文本</translation>
    </message>
    <message numerus="yes">
        <source>The beginning of %n character(s); the JSON tree has all.</source>
        <translation>
            <numerusform>仅显示开头 %n 个字符；JSON 树中有全部内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::UnknownNote</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>fields of an update that no table of ours knows</extracomment>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as received</source>
        <translation>按收到的原样保留</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::UpdateCopier</name>
    <message>
        <source>A secret would have been in the copy. Nothing was copied.</source>
        <translation>副本中本会含有机密。没有复制任何内容。</translation>
    </message>
    <message>
        <source>This bot is no longer in the list, so its address is not known. Nothing was copied.</source>
        <translation>此机器人已不在列表中，因此无从得知其地址。没有复制任何内容。</translation>
    </message>
    <message>
        <source>This update is no sound JSON. Nothing was copied; copy it as received.</source>
        <translation>此更新不是完好的 JSON。没有复制任何内容；请按收到的原样复制。</translation>
    </message>
    <message>
        <source>No call fetches this update: it came through the gateway or has no update_id. Nothing was copied; copy it as received.</source>
        <translation>没有调用能取得此更新：它经由网关送达，或没有 update_id。没有复制任何内容；请按收到的原样复制。</translation>
    </message>
    <message>
        <source>Copied: the update&apos;s JSON, as received.</source>
        <translation>已复制：更新的 JSON，按收到的原样。</translation>
    </message>
    <message>
        <source>Copied: the update&apos;s JSON, formatted.</source>
        <translation>已复制：更新的 JSON，已格式化。</translation>
    </message>
    <message>
        <source>Copied: a curl command, the token masked. Whoever runs it confirms all updates before this one.</source>
        <translation>已复制：curl 命令，令牌已遮盖。运行此命令即会确认此更新之前的所有更新。</translation>
    </message>
    <message>
        <source>Copied: the row as CSV.</source>
        <translation>已复制：该行的 CSV。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>a value, an id or a path, on the clipboard</extracomment>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copied: a botdeck command; it takes the token from BOTDECK_TOKEN. Whoever runs it confirms all updates before this one.</source>
        <translation>已复制：botdeck 命令，它从 BOTDECK_TOKEN 读取令牌。运行此命令即会确认此更新之前的所有更新。</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::UpdateHeading</name>
    <message>
        <source>Copy as…</source>
        <translation>复制为…</translation>
    </message>
    <message>
        <source>update %1 · %2</source>
        <extracomment>an update&apos;s number and its time</extracomment>
        <translation>更新 %1 · %2</translation>
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
    <name>botdeck::ui::overview::OverviewPage</name>
    <message>
        <source>All bots</source>
        <translation>所有机器人</translation>
    </message>
    <message>
        <source>Updates by kind, as bars</source>
        <translation>按类型统计的更新（柱状图）</translation>
    </message>
    <message>
        <source>Reading what came in the last 24 hours…</source>
        <translation>正在读取最近 24 小时的更新…</translation>
    </message>
    <message>
        <source>The store could not be read. %1</source>
        <translation>无法读取存储。%1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>a switch: the numbers instead of the bars</extracomment>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Updates by kind, as a table</source>
        <translation>按类型统计的更新（表格）</translation>
    </message>
    <message>
        <source>Bars cannot be drawn: the module for them is not beside the program.</source>
        <translation>无法绘制柱状图：程序旁没有所需的模块。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::overview::TrafficColumns</name>
    <message>
        <source>From</source>
        <extracomment>the column with the time at which a minute or a quarter of an hour begins</extracomment>
        <translation>起始</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>the column with the updates of all kinds together</extracomment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::CallbackListModel</name>
    <message>
        <source>came before</source>
        <extracomment>of a callback that came once more</extracomment>
        <translation>之前来过</translation>
    </message>
    <message>
        <source>too old</source>
        <extracomment>of a callback older than the limit</extracomment>
        <translation>过旧</translation>
    </message>
    <message>
        <source>not decrypted</source>
        <extracomment>of a callback that nobody has decrypted yet</extracomment>
        <translation>未解密</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;failed&quot; or &quot;look at it&quot;, %2 a sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Came</source>
        <extracomment>when a callback came</extracomment>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>another state</source>
        <extracomment>of a callback that does not bring back the state that stood in the link</extracomment>
        <translation>state 不同</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::CallbacksView</name>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <extracomment>a button: the chosen callback</extracomment>
        <translation>解密</translation>
    </message>
    <message>
        <source>None has come since the program started.</source>
        <translation>程序启动以来没有收到回调。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::ChecksPane</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>checks</extracomment>
        <translation>
            <numerusform>%n 项通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>checks</extracomment>
        <translation>
            <numerusform>%n 项请留意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>checks</extracomment>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;How each check works</source>
        <translation>各项检查的原理(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;ge limit</source>
        <translation>时限(&amp;G)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试一试(&amp;T)</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>运行自检</translation>
    </message>
    <message>
        <source>A sample for this key</source>
        <translation>此密钥的样本</translation>
    </message>
    <message>
        <source>Break a stage: %1</source>
        <extracomment>%1 is a stage of decrypting, such as &quot;Length&quot;</extracomment>
        <translation>故意破坏阶段：%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::DecryptWidget</name>
    <message numerus="yes">
        <source>Callback address · %n character(s)</source>
        <extracomment>behind it stands how many characters it has</extracomment>
        <translation>
            <numerusform>回调地址 · %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Which fits?</source>
        <translation>哪把合适？(&amp;W)</translation>
    </message>
    <message>
        <source>Tries every key of this profile.</source>
        <translation>逐一尝试此配置的每把密钥。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>解出的字段</translation>
    </message>
    <message>
        <source>&amp;Copy as code</source>
        <translation>复制为代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Hide personal &amp;values</source>
        <translation>隐藏个人信息(&amp;V)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::ExportKeyDialog</name>
    <message>
        <source>Whoever gets at this file can read what users share with this bot. Only its owner may read it here; copies of it are for you to guard.</source>
        <translation>拿到此文件的人可以读取用户与此机器人分享的内容。在这里只有文件所有者可读；副本由您保管。</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Export private key</source>
        <translation>导出私钥</translation>
    </message>
    <message>
        <source>The private half of &quot;%1&quot; is written as PKCS#8, encrypted with a passphrase of your choice. Without the passphrase nobody can use the file, nor can you.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>“%1”的私钥以 PKCS#8 写出，并用您选择的口令加密。没有口令，任何人都无法使用该文件，包括您。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Do not &amp;encrypt it</source>
        <translation>不加密(&amp;E)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::FieldsModel</name>
    <message>
        <source>not sent</source>
        <extracomment>in the place of a field&apos;s value</extracomment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Nobody&apos;s document names this field</source>
        <translation>没有文档提到此字段</translation>
    </message>
    <message>
        <source>Asked for, but no documented field</source>
        <translation>已请求，但文档中没有此字段</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <extracomment>%1 is what a field of a callback means</extracomment>
        <translation>%1，可选</translation>
    </message>
    <message>
        <source>Space shows it or hides it again</source>
        <translation>按空格键显示或再次隐藏</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::FieldsView</name>
    <message>
        <source>Decoded fields</source>
        <translation>解出的字段</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::HowChecksWork</name>
    <message>
        <source>How each check works</source>
        <translation>各项检查的原理</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::ImportForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>PKCS#1 or PKCS#8, with or without passphrase</source>
        <translation>PKCS#1 或 PKCS#8，有无口令均可</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>浏览(&amp;R)…</translation>
    </message>
    <message>
        <source>Import a private key</source>
        <translation>导入私钥</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>密钥 (*.pem *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <extracomment>a button: takes a private key from the clipboard</extracomment>
        <translation>粘贴(&amp;T)</translation>
    </message>
    <message>
        <source>Takes the key from the clipboard, and removes it there once it is kept.</source>
        <translation>从剪贴板取得密钥，保存后即从剪贴板移除。</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Only if the file has one</source>
        <translation>仅当文件有口令时</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::KeyActions</name>
    <message>
        <source>Use for this bot</source>
        <translation>用于此机器人</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>How to hand it over…</source>
        <translation>如何交出…</translation>
    </message>
    <message>
        <source>Handed over to CloudChat</source>
        <extracomment>a tick: the operator has given the public key to CloudChat</extracomment>
        <translation>已交给 CloudChat</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>保存公钥…</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>复制指纹</translation>
    </message>
    <message>
        <source>Export private key…</source>
        <translation>导出私钥…</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>移除密钥…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::KeyDialog</name>
    <message>
        <source>New passport key</source>
        <translation>新的通行证密钥</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::KeyListModel</name>
    <message>
        <source>handed over</source>
        <translation>已交出</translation>
    </message>
    <message>
        <source>local only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>current, %1</source>
        <extracomment>%1 is &quot;handed over&quot; or &quot;local only&quot;; of the key that the chosen bot uses</extracomment>
        <translation>当前，%1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>when a key was made</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::KeyWidget</name>
    <message>
        <source>The key is being made…</source>
        <translation>正在生成密钥…</translation>
    </message>
    <message>
        <source>The key is being read…</source>
        <translation>正在读取密钥…</translation>
    </message>
    <message>
        <source>The key is kept with the other secrets.</source>
        <translation>密钥已与其他机密一起保存。</translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation>生成密钥(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import key</source>
        <translation>导入密钥(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use a key of this profile</source>
        <translation>使用此配置的密钥(&amp;U)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA，%1 位</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1（常用）</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>A key is being made or read</source>
        <translation>正在生成或读取密钥</translation>
    </message>
    <message>
        <source>Make a ne&amp;w key</source>
        <translation>生成新密钥(&amp;W)</translation>
    </message>
    <message>
        <source>Import a P&amp;EM file or text</source>
        <translation>导入 PEM 文件或文本(&amp;E)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::KeysPane</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>生成密钥…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>a button with a menu of what can be done with the chosen key</extracomment>
        <translation>密钥</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::LinkInspector</name>
    <message>
        <source>CloudChat link</source>
        <translation>CloudChat 链接</translation>
    </message>
    <message>
        <source>Whoever opens this link in CloudChat is asked to give a bot what stands below. Here nothing is opened or sent.</source>
        <translation>在 CloudChat 中打开此链接的人会被要求把以下内容交给机器人。这里不会打开或发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>机器人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Asks for</source>
        <extracomment>what a bot wants to know of a user</extracomment>
        <translation>请求的内容(&amp;A)</translation>
    </message>
    <message>
        <source>An&amp;swer goes to</source>
        <extracomment>the address that an answer goes to</extracomment>
        <translation>回复发往(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tate that comes back</source>
        <translation>带回的状态(&amp;T)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::LinkWidget</name>
    <message>
        <source>Share my profile</source>
        <extracomment>on a button or link that users of a bot see</extracomment>
        <translation>分享我的资料</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Always asked for: who the user is.</source>
        <translation>总是请求：用户是谁。</translation>
    </message>
    <message>
        <source>The document names no field that would hold the telephone number.</source>
        <translation>文档没有提到存放电话号码的字段。</translation>
    </message>
    <message>
        <source>The name behind the @.</source>
        <translation>@ 后面的名称。</translation>
    </message>
    <message>
        <source>C&amp;allback address</source>
        <translation>回调地址(&amp;A)</translation>
    </message>
    <message>
        <source>Where the user&apos;s browser comes back to, with the answer behind it.</source>
        <translation>用户浏览器带着答复返回的地址。</translation>
    </message>
    <message>
        <source>Add a &amp;state of its own</source>
        <translation>附加专属的 state(&amp;S)</translation>
    </message>
    <message>
        <source>A random word in the callback&apos;s address: only an answer to this very link brings it back.</source>
        <translation>回调地址中的随机词：只有对这个链接的答复才会把它带回来。</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>链接(&amp;K)</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;QR code</source>
        <translation>保存二维码(&amp;Q)</translation>
    </message>
    <message>
        <source>Make it an &amp;inline button</source>
        <translation>做成内联按钮(&amp;I)</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新建(&amp;W)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::NoKeyCard</name>
    <message>
        <source>No passport key yet</source>
        <translation>还没有通行证密钥</translation>
    </message>
    <message>
        <source>With a key of its own a bot can ask its users who they are. What they share comes back encrypted for that key. The self-test shows the way before anything is published.</source>
        <translation>有了自己的密钥，机器人就能询问用户是谁。他们分享的内容会用该密钥加密返回。自检可在发布任何内容之前演示整个流程。</translation>
    </message>
    <message>
        <source>&amp;Import a PEM file…</source>
        <translation>导入 PEM 文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation>运行自检(&amp;R)</translation>
    </message>
    <message>
        <source>Make a &amp;key…</source>
        <translation>生成密钥(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::PassportActions</name>
    <message>
        <source>&amp;New authorisation…</source>
        <translation>新的授权(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Decrypt a callback…</source>
        <translation>解密回调(&amp;D)…</translation>
    </message>
    <message>
        <source>Decrypt the c&amp;hosen callback…</source>
        <translation>解密所选回调(&amp;H)…</translation>
    </message>
    <message>
        <source>Make a &amp;key…</source>
        <translation>生成密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Import a key…</source>
        <translation>导入密钥(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation>运行自检(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::PassportPage</name>
    <message>
        <source>Passport</source>
        <translation>通行证</translation>
    </message>
    <message>
        <source>&amp;New authorisation…</source>
        <translation>新的授权(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Decrypt a callback…</source>
        <translation>解密回调(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::PassportWizard</name>
    <message>
        <source>Passport · %1</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>通行证 · %1</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>下一步(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::PublishWidget</name>
    <message>
        <source>Public half of &quot;%1&quot;</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>“%1”的公钥</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择密钥。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <extracomment>%1 is in hexadecimal digits</extracomment>
        <translation>指纹 (SHA-256)：%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>What remains to be done by hand:
1. Copy the public key, or save it as a file. It is no secret.
2. Give it to CloudChat for this bot. Its document does not say where; a guess: ask where the bot&apos;s token came from.
3. Tick below when it is there. From then on users encrypt for this key: keep it as long as callbacks may come that were made with it.</source>
        <translation>仍需手动完成：
1. 复制公钥，或保存为文件。它不是机密。
2. 为此机器人把它交给 CloudChat。其文档没有说明在哪里提交；猜测：向颁发机器人令牌的地方询问。
3. 提交后在下方打勾。此后用户会用此密钥加密：只要还可能收到用它加密的回调，就请保留它。</translation>
    </message>
    <message>
        <source>CloudChat &amp;has this public key</source>
        <translation>CloudChat 已有此公钥(&amp;H)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::ReceiveWidget</name>
    <message>
        <source>Read a callback from a file</source>
        <translation>从文件读取回调</translation>
    </message>
    <message>
        <source>Stop &amp;listening</source>
        <translation>停止监听(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Listen on this computer</source>
        <translation>在这台电脑上监听</translation>
    </message>
    <message>
        <source>A&amp;ddress and port</source>
        <translation>地址和端口(&amp;D)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Secret path</source>
        <translation>秘密路径(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;HTTPS</source>
        <translation>&amp;HTTPS</translation>
    </message>
    <message>
        <source>Without it only what is on this computer, such as your own tunnel, should come here.</source>
        <translation>不用 HTTPS 时，只应让本机上的程序（例如您自己的隧道）访问这里。</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>File of its key</source>
        <translation>证书的密钥文件</translation>
    </message>
    <message>
        <source>&amp;Use it in the link</source>
        <translation>用于链接(&amp;U)</translation>
    </message>
    <message>
        <source>A user of the sandbox opens the link</source>
        <translation>沙盒用户打开链接</translation>
    </message>
    <message>
        <source>Let them &amp;agree</source>
        <translation>让其同意(&amp;A)</translation>
    </message>
    <message>
        <source>Let them &amp;refuse</source>
        <translation>让其拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>粘贴地址(&amp;P)</translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation>读取文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>证书文件(&amp;C)</translation>
    </message>
    <message>
        <source>File of its &amp;key</source>
        <translation>证书的密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>密钥 (*.pem *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::StepsPane</name>
    <message>
        <source>Link from step 3</source>
        <translation>第 3 步的链接</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>Open step 3</source>
        <translation>打开第 3 步</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::VerdictModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>of a check</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::AboutDialog</name>
    <message>
        <source>Botdeck %1</source>
        <translation>Botdeck %1</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 3 or later</source>
        <translation>许可证：GNU 通用公共许可证第 3 版或更高版本</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2), LGPL-3.0</source>
        <extracomment>the version it runs with, and the one it was built with</extracomment>
        <translation>Qt %1（以 %2 构建），LGPL-3.0</translation>
    </message>
    <message>
        <source>System: %1, %2</source>
        <translation>系统：%1，%2</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>使用了：</translation>
    </message>
    <message>
        <source>About Botdeck</source>
        <translation>关于 Botdeck</translation>
    </message>
    <message>
        <source>A desktop console for people who run chat bots on CloudChat, Fanbook and Telegram-compatible servers. Free software: you may use, change and share it, and it comes without any warranty.</source>
        <translation>面向在 CloudChat、Fanbook 和兼容 Telegram 的服务器上运营聊天机器人的人的桌面控制台。自由软件：您可以使用、修改和分享，不附带任何担保。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::AlertsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A saved filter notifies where its menu says so: press the menu key on its button above the table.</source>
        <translation>已保存的筛选可在其菜单中设为通知：在表格上方的按钮上按菜单键。</translation>
    </message>
    <message>
        <source>Say &amp;what was written</source>
        <translation>显示消息内容(&amp;W)</translation>
    </message>
    <message>
        <source>Off, a notification says only how many updates match which filter. While the console is locked it never says more than how many.</source>
        <translation>关闭时，通知只说明多少更新符合哪个筛选。控制台锁定时只说明数量。</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>静默时段(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing is notified then, nor afterwards. By this computer&apos;s time.</source>
        <translation>此时段内不通知，之后也不补发。以本机时间为准。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Beginning on</source>
        <extracomment>the days of the week on which quiet hours begin</extracomment>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>在托盘中显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>With the number of unread updates; only where the desktop has a tray.</source>
        <translation>带有未读更新的数量；仅在桌面有托盘时。</translation>
    </message>
    <message>
        <source>&amp;Minimise to the tray</source>
        <translation>最小化到托盘(&amp;M)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Order 88213 arrived 订单</source>
        <extracomment>shows the chosen size of text; Latin and Chinese letters</extracomment>
        <translation>订单 88213 已送达 Order</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动画效果(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation>机器人(&amp;B)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::AppliedSettings</name>
    <message>
        <source>The proxy is used without its password, which could not be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>无法读取代理的密码，因此未使用密码连接代理。%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::DataPage</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Profile: the folder that holds everything</source>
        <translation>配置文件夹：存放一切的文件夹(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>存储内容及其位置</translation>
    </message>
    <message>
        <source>Outside the profile the program keeps secrets in the system keychain, where that is used, and nothing else.</source>
        <translation>在配置文件夹之外，程序只在使用系统钥匙串时将机密存于其中，此外不保存任何内容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::ErasePanel</name>
    <message>
        <source>Telegram-compatible</source>
        <translation>兼容 Telegram</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;12 updates, 3 calls&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n 条更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>正在读取整个存储…</translation>
    </message>
    <message>
        <source>Nothing is stored that speaks of this id.</source>
        <translation>存储中没有任何内容涉及此 ID。</translation>
    </message>
    <message>
        <source>%1 speak of this id.</source>
        <extracomment>%1 is &quot;12 updates, 3 calls&quot;</extracomment>
        <translation>%1涉及此 ID。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the updates the user sent.</source>
        <translation>
            <numerusform>其中 %n 条更新由该用户发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the updates stand in the chat.</source>
        <translation>
            <numerusform>其中 %n 条更新在该聊天中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase data</source>
        <translation>抹除数据</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <extracomment>%1 is &quot;12 updates, 3 calls&quot;</extracomment>
        <translation>抹除 %1？</translation>
    </message>
    <message>
        <source>They are overwritten in the store of this profile and cannot be brought back. The server and files that you exported keep theirs.</source>
        <translation>它们将在此配置文件夹的存储中被覆盖，无法恢复。服务器和您导出的文件中的内容不受影响。</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>抹除(&amp;E)</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在抹除…</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <extracomment>%1 is &quot;12 updates, 3 calls&quot;</extracomment>
        <translation>已抹除：%1。</translation>
    </message>
    <message>
        <source>Another program reads the store; the last traces go when it has closed it and this program ends.</source>
        <translation>另一个程序正在读取存储；待其关闭存储且本程序退出后，最后的痕迹才会消失。</translation>
    </message>
    <message>
        <source>Erase what is stored of one user or chat</source>
        <translation>抹除某个用户或聊天的已存内容</translation>
    </message>
    <message>
        <source>Of all bots of the platform, everywhere: updates that speak of it, calls, and what is searched.</source>
        <translation>涵盖该平台的所有机器人和所有位置：涉及它的更新、调用，以及搜索所用的内容。</translation>
    </message>
    <message>
        <source>P&amp;latform</source>
        <translation>平台(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>统计(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>抹除(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>Notes that the operator wrote to other updates</extracomment>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or read mark(s)</source>
        <extracomment>Chats of which a draft or how far they were read is kept</extracomment>
        <translation>
            <numerusform>%n 个草稿或已读标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept guild(s)</source>
        <extracomment>Guilds that were read and kept, with their members</extracomment>
        <translation>
            <numerusform>%n 个保存的社区</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start bots with the program</source>
        <translation>随程序启动机器人(&amp;S)</translation>
    </message>
    <message>
        <source>Those whose own settings say so. Off, none starts by itself.</source>
        <translation>仅限自身设置如此要求的机器人。关闭后，没有机器人会自行启动。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Press the new key. Delete: no key.</source>
        <translation>请按下新的按键。Delete：不用按键。</translation>
    </message>
    <message>
        <source>Choose what is to have another key.</source>
        <translation>请选择要更换按键的操作。</translation>
    </message>
    <message>
        <source>%1 alone is typed into fields: hold Ctrl, Alt or Meta with it, or take F1 to F12.</source>
        <extracomment>%1 is a key such as A</extracomment>
        <translation>单独的 %1 用于在栏中输入：请同时按住 Ctrl、Alt 或 Meta，或改用 F1 到 F12。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” and cannot be taken from it.</source>
        <extracomment>%1 is a key, %2 what it does</extracomment>
        <translation>%1 是“%2”的按键，不能从那里取来。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <extracomment>%1 is a key, %2 what it does</extracomment>
        <translation>%1 是“%2”的按键。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>通常的按键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>从那里取来(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>全部恢复通常的按键(&amp;A)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::MovePanel</name>
    <message>
        <source>Nothing can be moved now. Try again in a moment.</source>
        <translation>现在无法移动任何内容。请稍后重试。</translation>
    </message>
    <message>
        <source>Moving. The program can be used meanwhile.</source>
        <translation>正在移动。其间可以继续使用程序。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to the system keychain, which is used from now on.</source>
        <translation>
            <numerusform>%n 项机密已移至系统钥匙串，今后将使用系统钥匙串。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to the vault, which is used from now on.</source>
        <translation>
            <numerusform>%n 项机密已移至保险库，今后将使用保险库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be removed from the old place:</source>
        <translation>
            <numerusform>%n 项无法从原处移除：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left in the old place.</source>
        <translation>原处没有任何残留。</translation>
    </message>
    <message>
        <source>&amp;Move to a passphrase vault…</source>
        <translation>移至密码短语保险库(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Move to the system keychain</source>
        <translation>移到系统钥匙串(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try again to remove them</source>
        <translation>重试移除(&amp;T)</translation>
    </message>
    <message>
        <source>Secrets being moved</source>
        <translation>正在移动的机密</translation>
    </message>
    <message>
        <source>The secrets were not moved; the old place still has all of them. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>机密没有移动；原处仍保存着全部。%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::NetworkPage</name>
    <message>
        <source>This counts now.</source>
        <translation>现已生效。</translation>
    </message>
    <message>
        <source>Host and port are missing. Until both are there, what was chosen before counts.</source>
        <translation>缺少主机和端口。两者填妥之前，以先前的选择为准。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The proxy of every bot whose own settings name none. Bots that run begin anew on another one; nothing is lost by that.</source>
        <translation>用于自身设置未指定代理的所有机器人。运行中的机器人会改用新代理重新开始；不会因此丢失任何内容。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Certificates are always checked. No setting, here or of a bot, makes the program accept a wrong one.</source>
        <translation>始终检查证书。无论此处还是机器人的设置，都不能让程序接受错误的证书。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::PermissionsPage</name>
    <message>
        <source>The order in the settings cannot be meant, so the usual one counts: %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>设置中的顺序无法使用，因此采用通常的顺序：%1</translation>
    </message>
    <message>
        <source>Without any step nobody may do anything.</source>
        <translation>一步都不采用时，任何人都没有任何权限。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>The steps by which the console works out what a member may do, from the first to the last. Fanbook does not publish its order: this one is an assumption. A step without a tick is not taken.</source>
        <translation>控制台按以下步骤，从前到后推算成员可以做什么。Fanbook 未公开其顺序：此处的顺序是一种假设。未勾选的步骤不会采用。</translation>
    </message>
    <message>
        <source>Order of permission steps</source>
        <translation>权限步骤的顺序</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Take the step earlier (Alt+Up)</source>
        <translation>将此步骤提前（Alt+↑）</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Take the step later (Alt+Down)</source>
        <translation>将此步骤推后（Alt+↓）</translation>
    </message>
    <message>
        <source>Usual &amp;order</source>
        <translation>通常的顺序(&amp;O)</translation>
    </message>
    <message>
        <source>All steps, in the order of Discord</source>
        <translation>全部步骤，按 Discord 的顺序</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::ProxyPassword</name>
    <message>
        <source>Nothing was kept: the passphrase is needed first.</source>
        <translation>没有保存任何内容：需要先输入密码短语。</translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <extracomment>%1 is a sentence of the store of secrets</extracomment>
        <translation>密码未更改。%1</translation>
    </message>
    <message>
        <source>A password is kept. It is not shown again.</source>
        <translation>已保存密码。不会再次显示。</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>未保存密码。</translation>
    </message>
    <message>
        <source>Pass&amp;word of that user, kept with the tokens</source>
        <translation>该用户的密码，与令牌一同保存(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep password</source>
        <translation>保存密码(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Whether a password is kept is not known: %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>不知道是否保存有密码：%1</translation>
    </message>
    <message>
        <source>Asking whether a password is kept…</source>
        <translation>正在询问是否保存有密码…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::RetentionPanel</name>
    <message numerus="yes">
        <source>%n update(s) were removed.</source>
        <translation>
            <numerusform>已移除 %n 条更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>正在读取整个存储…</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>没有内容会被移除。</translation>
    </message>
    <message>
        <source>%1 would go.</source>
        <extracomment>%1 is &quot;12 updates&quot;</extracomment>
        <translation>将移除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n 条更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove updates</source>
        <translation>移除更新</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is &quot;12 updates&quot;</extracomment>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>They are gone from this profile for good. Export them first if you may need them.</source>
        <translation>它们将从此配置文件夹中永久消失。如果可能还需要，请先导出。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Another window is removing updates. Try again when it is done.</source>
        <translation>另一个窗口正在移除更新。请在其完成后重试。</translation>
    </message>
    <message>
        <source>This store was made by an older version: its file does not get smaller, but its free space is used again.</source>
        <translation>此存储由旧版本创建：其文件不会变小，但空出的空间会被重复使用。</translation>
    </message>
    <message>
        <source>Let old updates go</source>
        <translation>清理旧更新</translation>
    </message>
    <message>
        <source>Nothing goes by itself. Choose what may go, look at it, then remove exactly that.</source>
        <translation>不会自动移除任何内容。请选择可以移除的范围，查看后再准确移除。</translation>
    </message>
    <message>
        <source>Ol&amp;der than</source>
        <translation>早于(&amp;D)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Of each bot all but the &amp;newest</source>
        <translation>每个机器人仅保留最新的(&amp;N)</translation>
    </message>
    <message>
        <source>The oldest, until what stays is at &amp;most</source>
        <translation>移除最旧的，直到剩余不超过(&amp;M)</translation>
    </message>
    <message>
        <source>Also &amp;those with a mark or a note</source>
        <translation>也包括有标记或备注的(&amp;T)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Kept: marked</source>
        <translation>保留：已标记</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>将移除的内容</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::SandboxPage</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>The sandbox is a server inside this program, with bots, people and messages that are all invented. Nothing of it leaves this computer.</source>
        <translation>沙盒是本程序内的服务器，其中的机器人、用户和消息都是虚构的。任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>The same number makes the same people and messages again.</source>
        <translation>同一数字会再次生成同样的用户和消息。</translation>
    </message>
    <message>
        <source>Updates per s&amp;econd</source>
        <translation>每秒更新数(&amp;E)</translation>
    </message>
    <message>
        <source>The seed counts when the sandbox starts the next time, the number of updates at once.</source>
        <translation>种子在下次启动沙盒时生效，更新数量立即生效。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::SecretsPage</name>
    <message>
        <source>The passphrase was changed. The old one opens nothing any more.</source>
        <translation>密码短语已更改。旧的密码短语不再能打开任何内容。</translation>
    </message>
    <message>
        <source>The system keychain was asked and has not answered yet.</source>
        <translation>已询问系统钥匙串，尚未得到应答。</translation>
    </message>
    <message>
        <source>Tokens are kept in the vault: the file vault.botdeck in the profile, encrypted with your passphrase.</source>
        <translation>令牌保存在保险库中：即配置文件夹里的 vault.botdeck 文件，以您的密码短语加密。</translation>
    </message>
    <message>
        <source>Tokens are kept in the system keychain, which your desktop locks and unlocks.</source>
        <translation>令牌保存在系统钥匙串中，由您的桌面环境锁定和解锁。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>更改密码短语(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault after</source>
        <translation>自动锁定保险库(&amp;L)</translation>
    </message>
    <message>
        <source> min without a key or the mouse</source>
        <extracomment>behind a number of minutes, with the blank before it</extracomment>
        <translation> 分钟没有键盘或鼠标操作后</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>从不自动锁定</translation>
    </message>
    <message>
        <source>Lock it with the &amp;screen</source>
        <translation>随屏幕一同锁定(&amp;S)</translation>
    </message>
    <message>
        <source>Lock &amp;now</source>
        <translation>立即锁定(&amp;N)</translation>
    </message>
    <message>
        <source>Stored messages are not encrypted.</source>
        <translation>已存储的消息不加密。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>This profile is only read. What is changed here counts until this program ends and is not saved.</source>
        <translation>此配置文件夹仅供读取。此处的更改在本程序退出前有效，不会保存。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>更改按键(&amp;H)…</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>复制为文本(&amp;P)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::StartTrouble</name>
    <message>
        <source>Choose a profile folder</source>
        <translation>选择配置文件夹</translation>
    </message>
    <message>
        <source>Botdeck cannot start</source>
        <translation>Botdeck 无法启动</translation>
    </message>
    <message>
        <source>Bots, settings and what was received lie in the profile folder. For this time another one can be used; in an empty one Botdeck starts anew.</source>
        <translation>机器人、设置和收到的内容都在配置文件夹中。这一次可以使用另一个文件夹；在空文件夹中 Botdeck 会重新开始。</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>选择其他文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::SystemPage</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Start with the &amp;session</source>
        <translation>随会话启动(&amp;S)</translation>
    </message>
    <message>
        <source>The desktop starts Botdeck when you log in.</source>
        <translation>登录时，桌面会启动 Botdeck。</translation>
    </message>
    <message>
        <source>Only for the usual profile: the desktop would start Botdeck without --profile.</source>
        <translation>仅适用于默认配置：桌面启动 Botdeck 时不带 --profile。</translation>
    </message>
    <message>
        <source>Open &amp;cloudchat:// links</source>
        <translation>打开 cloudchat:// 链接(&amp;C)</translation>
    </message>
    <message>
        <source>A link that you click elsewhere is shown here: what it asks for, and where the answer goes. Nothing is opened or sent. Off, they open as before.</source>
        <translation>在别处点击的链接会显示在这里：它请求什么，回复发往哪里。不会打开或发送任何内容。关闭后，链接按原来的方式打开。</translation>
    </message>
    <message>
        <source>Only where Botdeck is installed: the desktop knows no entry of it.</source>
        <translation>仅在已安装 Botdeck 时可用：桌面没有它的条目。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::receiving::ConflictDialog</name>
    <message>
        <source>Diagnose: %1</source>
        <translation>诊断：%1</translation>
    </message>
    <message>
        <source>&amp;Delete webhook, keep what waits…</source>
        <translation>删除 Webhook，保留待投递的更新(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete webhook and d&amp;rop what waits…</source>
        <translation>删除 Webhook 并丢弃待投递的更新(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Wait for the other program</source>
        <translation>等待另一个程序(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take over here</source>
        <translation>在此接管(&amp;T)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::JsonEditor</name>
    <message>
        <source>This update is too large to be edited here. It can be sent as it is.</source>
        <translation>此更新过大，无法在此编辑。可以原样发送。</translation>
    </message>
    <message>
        <source>This update is no text in UTF-8, so it cannot be edited. It can be sent as it is.</source>
        <translation>此更新不是 UTF-8 文本，无法编辑。可以原样发送。</translation>
    </message>
    <message>
        <source>As received, this is no sound JSON.</source>
        <translation>收到的内容不是完好的 JSON。</translation>
    </message>
    <message>
        <source>Sound JSON, changed.</source>
        <translation>JSON 完好，已修改。</translation>
    </message>
    <message>
        <source>As received.</source>
        <translation>与收到时相同。</translation>
    </message>
    <message>
        <source>The update&apos;s JSON</source>
        <translation>更新的 JSON</translation>
    </message>
    <message>
        <source>Nothing was pasted: it has a line of more than %1 characters, or is too large to be edited here.</source>
        <translation>未粘贴任何内容：其中有超过 %1 个字符的行，或内容过大，无法在此编辑。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::ReplayActions</name>
    <message>
        <source>Replay into the sandbox…</source>
        <translation>重放到沙盒…</translation>
    </message>
    <message>
        <source>Replay to a webhook…</source>
        <translation>重放到 Webhook…</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>编辑并重放…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::ReplayDialog</name>
    <message>
        <source>This update is no longer stored.</source>
        <translation>此更新已不在存储中。</translation>
    </message>
    <message>
        <source>That is not this machine: what people wrote to the bot leaves it, and whoever runs that server can read and keep it.</source>
        <translation>那不是本机：人们写给机器人的内容会离开本机，运行该服务器的人可以读取并保留它们。</translation>
    </message>
    <message>
        <source>Each is sent on its own, oldest first. You can stop at any time; what was sent stays sent.</source>
        <translation>逐条发送，从最早的开始。可随时停止；已发送的无法收回。</translation>
    </message>
    <message numerus="yes">
        <source>Send %n update(s) to %1?</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>
            <numerusform>将 %n 条更新发送到 %1？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay %n update(s)?</source>
        <translation>
            <numerusform>重放 %n 条更新？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay updates</source>
        <translation>重放更新</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>正在重放…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n update(s) arrived.</source>
        <extracomment>%1 is how many of them</extracomment>
        <translation>
            <numerusform>%n 条更新中有 %1 条已送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped at the first that did not arrive.</source>
        <translation>已在第一条未送达处停止。</translation>
    </message>
    <message>
        <source>Copied: a curl command that sends this update, without saved secrets.</source>
        <translation>已复制：发送此更新的 curl 命令，不含已保存的机密。</translation>
    </message>
    <message>
        <source>This update is no sound JSON, which no command line can hold. Nothing was copied.</source>
        <translation>此更新不是完好的 JSON，命令行无法容纳。没有复制任何内容。</translation>
    </message>
    <message>
        <source>A secret would have been in the copy. Nothing was copied.</source>
        <translation>副本中本会含有机密。没有复制任何内容。</translation>
    </message>
    <message>
        <source>Edit and replay an update</source>
        <translation>编辑并重放更新</translation>
    </message>
    <message>
        <source>The update is sent once more with your changes. What is stored stays as it was received.</source>
        <translation>此更新将带着您的修改再发送一次。存储的内容保持收到时的样子。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) can be sent once more, oldest first. What is stored stays as it is.</source>
        <translation>
            <numerusform>可将 %n 条更新再发送一次，从最早的开始。存储的内容不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected update(s)</source>
        <translation>
            <numerusform>所选的 %n 条更新(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n update(s) that the table shows</source>
        <translation>
            <numerusform>表格中显示的全部 %n 条更新(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>节奏(&amp;P)</translation>
    </message>
    <message>
        <source>at most </source>
        <extracomment>the longest pause between two updates, in seconds</extracomment>
        <translation>最长 </translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Longest pause in seconds</source>
        <translation>最长间隔（秒）</translation>
    </message>
    <message>
        <source>Stop at the &amp;first that does not arrive</source>
        <translation>在第一条未送达处停止(&amp;F)</translation>
    </message>
    <message>
        <source>How many were replayed</source>
        <translation>已重放的数量</translation>
    </message>
    <message>
        <source>Copy c&amp;url</source>
        <translation>复制 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Close without your changes?</source>
        <translation>放弃更改并关闭？</translation>
    </message>
    <message>
        <source>What you changed was not replayed, and it is kept nowhere.</source>
        <translation>您的更改尚未重放，也未保存在任何地方。</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::ResultsModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>how long an answer took</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回应</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::ResultsPane</name>
    <message>
        <source>The beginning of its answer of %1 bytes</source>
        <extracomment>%1 is a number, grouped</extracomment>
        <translation>其回应（%1 字节）的开头</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>其回应</translation>
    </message>
    <message>
        <source>What became of each update</source>
        <translation>每条更新的结果</translation>
    </message>
    <message>
        <source>The webhook&apos;s answer</source>
        <translation>Webhook 的回应</translation>
    </message>
    <message>
        <source>Its answer is no longer kept: only those of the newest %1 updates are.</source>
        <extracomment>%1 is a number, grouped</extracomment>
        <translation>其回应已不再保留：只保留最新 %1 条更新的回应。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::TargetChoice</name>
    <message>
        <source>No bot of the sandbox is here. &quot;Try the Sandbox&quot; in the File menu starts it.</source>
        <translation>这里没有沙盒的机器人。“文件”菜单中的“试用沙盒”可启动沙盒。</translation>
    </message>
    <message>
        <source>What was polled waits for a poll, under a new update_id; whoever listens at the gateway is not told. Frames of the gateway go as they are to whoever listens there, and Botdeck itself shows only those that it does not have yet.</source>
        <translation>轮询到的更新以新的 update_id 等待轮询；网关监听方不会收到。网关帧原样发给监听方，Botdeck 自身只显示尚未拥有的帧。</translation>
    </message>
    <message>
        <source>Each update arrives there with a new update_id, everything else as it was received.</source>
        <translation>每条更新以新的 update_id 到达，其余与收到时相同。</translation>
    </message>
    <message>
        <source>%1 is not this machine. You are asked before anything is sent there.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>%1 不是本机。发送之前会先询问您。</translation>
    </message>
    <message>
        <source>Each update is POSTed once as application/json, byte for byte as it was received. Redirects are not followed.</source>
        <translation>每条更新以 application/json POST 一次，逐字节与收到时相同。不跟随重定向。</translation>
    </message>
    <message>
        <source>A bot of the &amp;sandbox</source>
        <translation>沙盒的机器人(&amp;S)</translation>
    </message>
    <message>
        <source>A &amp;webhook</source>
        <translation>Webhook(&amp;W)</translation>
    </message>
    <message>
        <source>Bot of the sandbox</source>
        <translation>沙盒的机器人</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Webhook 的地址</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::ChangePassphraseDialog</name>
    <message>
        <source>Encrypting the vault anew…</source>
        <translation>正在重新加密保险库…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Pre&amp;sent passphrase</source>
        <translation>当前密码短语(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>更改密码短语(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::LockLine</name>
    <message>
        <source>Locks in %1 m</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>%1 分后锁</translation>
    </message>
    <message>
        <source>Locks in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 秒后锁</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::LockPage</name>
    <message>
        <source>Botdeck is locked</source>
        <translation>Botdeck 已锁定</translation>
    </message>
    <message>
        <source>Tokens are encrypted with this passphrase. Stored messages are not encrypted.</source>
        <translation>令牌以此密码短语加密。已存储的消息不加密。</translation>
    </message>
    <message>
        <source>A lost passphrase cannot be recovered. Without it, take the file vault.botdeck out of the profile folder, start again and give every bot its token; what was received stays.</source>
        <translation>丢失的密码短语无法找回。没有它时，请将 vault.botdeck 文件移出配置文件夹，重新启动，并为每个机器人填入令牌；已收到的内容会保留。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::NewPassphraseDialog</name>
    <message>
        <source>Making the vault…</source>
        <translation>正在创建保险库…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选择密码短语</translation>
    </message>
    <message>
        <source>Tokens and other secrets are kept in a vault: a file in the profile, encrypted with a passphrase that only you know.</source>
        <translation>令牌和其他机密保存在保险库中：即配置文件夹里的一个文件，以只有您知道的密码短语加密。</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Every bot would then need its token again; what was received is not encrypted and stays.</source>
        <translation>丢失的密码短语谁也无法找回。届时每个机器人都需要重新填入令牌；已收到的内容未加密，会保留。</translation>
    </message>
    <message>
        <source>&amp;Create vault</source>
        <translation>创建保险库(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::SecretsDoor</name>
    <message>
        <source>Tokens are kept in the system keychain.</source>
        <translation>令牌保存在系统钥匙串中。</translation>
    </message>
    <message>
        <source>Tokens are encrypted with a passphrase you choose next.</source>
        <translation>令牌将以您接下来选择的密码短语加密。</translation>
    </message>
    <message>
        <source>Tokens are encrypted with your passphrase.</source>
        <translation>令牌以您的密码短语加密。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>解锁保险库</translation>
    </message>
    <message>
        <source>Tokens lie in the vault, which is locked.</source>
        <translation>令牌存放在已锁定的保险库中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::UnlockForm</name>
    <message>
        <source>Opening the vault…</source>
        <translation>正在打开保险库…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiAnswers</name>
    <message>
        <source>Copied; no token is in it.</source>
        <translation>已复制，其中不含令牌。</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>保存应答</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiCollections</name>
    <message>
        <source>All calls were made.</source>
        <translation>所有调用都已执行。</translation>
    </message>
    <message>
        <source>Stopped. What was under way may have had its effect.</source>
        <translation>已停止。正在进行的调用可能已经生效。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建集合</translation>
    </message>
    <message>
        <source>Keep a call</source>
        <translation>保存调用</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot; in &quot;%2&quot;.</source>
        <extracomment>%1 is a call&apos;s name, %2 a collection&apos;s</extracomment>
        <translation>已保存为“%1”，在“%2”中。</translation>
    </message>
    <message>
        <source>Choose a bot of %1 first.</source>
        <extracomment>%1 is a platform&apos;s name</extracomment>
        <translation>请先选择 %1 的机器人。</translation>
    </message>
    <message>
        <source>Choose a collection with calls.</source>
        <translation>请选择含有调用的集合。</translation>
    </message>
    <message>
        <source>Choose a bot.</source>
        <translation>请选择机器人。</translation>
    </message>
    <message>
        <source>It has calls of %1, which the chosen bot cannot make.</source>
        <extracomment>%1 is a platform&apos;s name</extracomment>
        <translation>其中有 %1 的调用，所选机器人无法执行。</translation>
    </message>
    <message>
        <source>Call with a production bot</source>
        <translation>用生产环境的机器人调用</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; as &quot;%2&quot;?</source>
        <extracomment>%1 is a collection&apos;s name, %2 a bot&apos;s</extracomment>
        <translation>要以“%2”运行“%1”吗？</translation>
    </message>
    <message>
        <source>This bot is marked as production: the calls may change something there.</source>
        <translation>此机器人标记为生产环境：这些调用可能会引起更改。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiCommands</name>
    <message>
        <source>Choose a bot.</source>
        <translation>请选择机器人。</translation>
    </message>
    <message>
        <source>Its commands are shown here.</source>
        <translation>其命令会显示在这里。</translation>
    </message>
    <message>
        <source>%1 has no commands that a bot could read or set.</source>
        <translation>%1 没有可由机器人读取或设置的命令。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) read.</source>
        <translation>
            <numerusform>已读取 %n 个命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set commands of a production bot</source>
        <translation>设置生产环境机器人的命令</translation>
    </message>
    <message numerus="yes">
        <source>Set %n command(s) of &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>
            <numerusform>要设置“%1”的 %n 个命令吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>This bot is marked as production: its users see the new list at once.</source>
        <translation>此机器人标记为生产环境：其用户会立即看到新的列表。</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>The commands are set.</source>
        <translation>命令已设置。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiHistory</name>
    <message numerus="yes">
        <source>%n call(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 次调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>This call cannot be made again: its bot or its method is no longer known.</source>
        <translation>无法再次执行此调用：其机器人或方法已不存在。</translation>
    </message>
    <message>
        <source>Call with a production bot</source>
        <translation>用生产环境的机器人调用</translation>
    </message>
    <message>
        <source>Call %1 as &quot;%2&quot; once more?</source>
        <extracomment>%1 is a method, %2 a bot&apos;s name</extracomment>
        <translation>要以“%2”再次调用 %1 吗？</translation>
    </message>
    <message>
        <source>This bot is marked as production: the call changes something there.</source>
        <translation>此机器人标记为生产环境：此调用会引起更改。</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>调用(&amp;C)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Sent again: %1</source>
        <extracomment>%1 is how it ended: &quot;200, succeeded · 143 ms · 2.1 kB&quot;</extracomment>
        <translation>已再次发送：%1</translation>
    </message>
    <message numerus="yes">
        <source>No call is older than %n day(s).</source>
        <translation>
            <numerusform>没有早于 %n 天的调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old calls</source>
        <translation>移除旧的调用</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n call(s) from the history?</source>
        <translation>
            <numerusform>要从历史中移除 %n 次调用吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They make up %1. What your bots sent in conversations is told by these calls, too, and goes with them. This cannot be undone.</source>
        <translation>它们共占 %1。您的机器人在对话中发送的内容也由这些调用记载，会一并移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiSending</name>
    <message>
        <source>Nobody waits for the answer any more. What the server did with the call is not known.</source>
        <translation>已不再等待应答。服务器如何处理此调用不得而知。</translation>
    </message>
    <message>
        <source>The answer to a call is shown here.</source>
        <translation>调用的应答会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) speak against this call.</source>
        <translation>
            <numerusform>对此调用有 %n 条异议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against this call.</source>
        <translation>对此调用没有异议。</translation>
    </message>
    <message>
        <source>Call with a production bot</source>
        <translation>用生产环境的机器人调用</translation>
    </message>
    <message>
        <source>Call %1 as &quot;%2&quot;?</source>
        <extracomment>%1 is a method, %2 a bot&apos;s name</extracomment>
        <translation>要以“%2”调用 %1 吗？</translation>
    </message>
    <message>
        <source>This bot is marked as production: the call changes something there.</source>
        <translation>此机器人标记为生产环境：此调用会引起更改。</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>调用(&amp;C)</translation>
    </message>
    <message>
        <source>Uploading, %1 % so far</source>
        <translation>正在上传，已完成 %1%</translation>
    </message>
    <message>
        <source>Copied; no token is in it.</source>
        <translation>已复制，其中不含令牌。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiWiring</name>
    <message>
        <source>Choose a bot.</source>
        <translation>请选择机器人。</translation>
    </message>
    <message>
        <source>The methods of its platform can be called here.</source>
        <translation>可在这里调用其平台的方法。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::BotsWiring</name>
    <message>
        <source>The order of the bots was not saved. %1</source>
        <translation>机器人的顺序未保存。%1</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>M&amp;ove down</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>No bot receives at the moment.</source>
        <translation>目前没有机器人在接收。</translation>
    </message>
    <message>
        <source>The list of bots says of each why.</source>
        <translation>机器人列表会说明各自的原因。</translation>
    </message>
    <message>
        <source>A test from the Sandbox</source>
        <translation>来自沙盒的一条测试</translation>
    </message>
    <message>
        <source>The Sandbox did not send the test. %1</source>
        <translation>沙盒没有发送该测试。%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseCopies</name>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Copied; no token is in it.</source>
        <translation>已复制，其中不含令牌。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseFinding</name>
    <message>
        <source>Nothing was said on that day or later.</source>
        <translation>那一天及以后没有消息。</translation>
    </message>
    <message>
        <source>The server knows no earlier message of this chat.</source>
        <translation>服务器没有此聊天更早的消息。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) came from the server.</source>
        <translation>
            <numerusform>从服务器读取了 %n 条更早的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>The user&apos;s id:</source>
        <translation>用户的 ID：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseGuest</name>
    <message>
        <source>The bot answered the press: %1</source>
        <translation>机器人回应了点按：%1</translation>
    </message>
    <message>
        <source>Only the chat&apos;s members can press this. Their presses are shown here as they come.</source>
        <translation>只有聊天的成员可以按下它。他们按下时会显示在这里。</translation>
    </message>
    <message>
        <source>The bot did not answer the press.</source>
        <translation>机器人没有应答这次按键。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseRecording</name>
    <message>
        <source>Tests for Node.js (*.test.mjs)</source>
        <translation>Node.js 测试 (*.test.mjs)</translation>
    </message>
    <message>
        <source>Save from here as recording</source>
        <translation>从这里起保存为录制</translation>
    </message>
    <message>
        <source>Recordings, for &quot;botdeck replay&quot; (*.ndjson)</source>
        <translation>录制，供“botdeck replay”使用 (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and what led to them were saved in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n 次调用及其起因已保存到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that failed is (are) not in it.</source>
        <translation>
            <numerusform>失败的 %n 次不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The updates were saved in %1, but the bot made no call from there on: a program passes that is silent.</source>
        <translation>更新已保存到 %1，但机器人此后没有任何调用：保持沉默的程序即可通过。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseSending</name>
    <message>
        <source>Send with a production bot</source>
        <translation>用生产环境的机器人发送</translation>
    </message>
    <message>
        <source>Send this as &quot;%1&quot; to &quot;%2&quot;?</source>
        <extracomment>%1 is a bot&apos;s name, %2 a chat&apos;s</extracomment>
        <translation>要以“%1”的身份将此内容发送给“%2”吗？</translation>
    </message>
    <message>
        <source>This bot is marked as production: real people read what it sends.</source>
        <translation>此机器人标记为生产环境：它发送的内容会有真实的人阅读。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>A keyboard is tried in the sandbox: choose one of its bots and a chat, then try it there.</source>
        <translation>键盘在沙盒中试用：请选择沙盒的一个机器人和一个聊天，再在那里试用。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>删除消息</translation>
    </message>
    <message>
        <source>Delete this message for everybody in the chat?</source>
        <translation>要为聊天中的所有人删除此消息吗？</translation>
    </message>
    <message>
        <source>&amp;Delete message</source>
        <translation>删除消息(&amp;D)</translation>
    </message>
    <message>
        <source>CloudChat has no call that answers a press: what you send or edit next is the answer.</source>
        <translation>CloudChat 没有回应点按的调用：您接下来发送或编辑的内容就是回应。</translation>
    </message>
    <message>
        <source>Answer the press</source>
        <translation>回应点按</translation>
    </message>
    <message>
        <source>What the user sees for a moment; may be empty:</source>
        <translation>用户短暂看到的内容；可留空：</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回应(&amp;A)</translation>
    </message>
    <message>
        <source>The message was forwarded to &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a chat</extracomment>
        <translation>消息已转发到“%1”。</translation>
    </message>
    <message>
        <source>%1 has no call that forwards a message.</source>
        <extracomment>%1 is the name of a platform</extracomment>
        <translation>%1 没有转发消息的调用。</translation>
    </message>
    <message>
        <source>Cancelled: nothing of it was sent.</source>
        <translation>已取消：没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseWiring</name>
    <message>
        <source>Only web addresses are opened. This one is not: %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>只会打开网址。这个不是网址：%1</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address of %1 in the browser?</source>
        <extracomment>%1 is the name of a web server</extracomment>
        <translation>要在浏览器中打开 %1 的这个地址吗？</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文本已在剪贴板中。</translation>
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
    <name>botdeck::ui::shell::Docks</name>
    <message>
        <source>Bots</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>how much came, of which kinds, how fast</extracomment>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GoToField</name>
    <message>
        <source>Go to or run…</source>
        <extracomment>in an empty field; what is typed there finds an action or a bot by its name</extracomment>
        <translation>转到或运行…</translation>
    </message>
    <message>
        <source>Go to or run</source>
        <translation>转到或运行</translation>
    </message>
    <message>
        <source>Find an action, a bot, a chat, a method, a role or a filter by its name (%1)</source>
        <extracomment>%1 is a key such as Ctrl+K</extracomment>
        <translation>按名称查找操作、机器人、聊天、方法、角色或筛选（%1）</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GoToTargets</name>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildChats</name>
    <message>
        <source>Change a chat with a production bot</source>
        <translation>用正式环境的机器人更改聊天</translation>
    </message>
    <message>
        <source>Change this chat as &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>以“%1”的身份更改此聊天？</translation>
    </message>
    <message>
        <source>This bot is marked as production: real people are concerned.</source>
        <translation>此机器人标记为正式环境：会影响真实用户。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildEdits</name>
    <message>
        <source>Another change of a guild is still on its way. Wait for it, then do this again.</source>
        <translation>另一项社区更改仍在进行。请等它结束后再试。</translation>
    </message>
    <message>
        <source>Change a guild with a production bot</source>
        <translation>用正式环境的机器人更改社区</translation>
    </message>
    <message>
        <source>Change &quot;%2&quot; as &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name, %2 a guild&apos;s</extracomment>
        <translation>以“%1”的身份更改“%2”？</translation>
    </message>
    <message>
        <source>This bot is marked as production: real people are concerned.</source>
        <translation>此机器人标记为正式环境：会影响真实用户。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 says what: &quot;Change role Trial host&quot;</extracomment>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Another guild was opened meanwhile: nothing was changed.</source>
        <translation>期间打开了另一个社区：未作任何更改。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildFiles</name>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation>保存快照</translation>
    </message>
    <message>
        <source>Load snapshot</source>
        <translation>载入快照</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>快照 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildFindings</name>
    <message>
        <source>Save what was found</source>
        <translation>保存查找结果</translation>
    </message>
    <message>
        <source>Change credits with a production bot</source>
        <translation>用正式环境的机器人更改荣誉</translation>
    </message>
    <message>
        <source>Change this member&apos;s credits as &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>以“%1”的身份更改此成员的荣誉？</translation>
    </message>
    <message>
        <source>This bot is marked as production: real people are concerned.</source>
        <translation>此机器人标记为正式环境：会影响真实用户。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildImpacts</name>
    <message>
        <source>Somebody is locked out</source>
        <translation>有人会失去权限</translation>
    </message>
    <message>
        <source>Afterwards only somebody else can give it back.</source>
        <translation>之后只有其他人才能归还。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>I know, and want this</source>
        <translation>我知道，并且要这样做</translation>
    </message>
    <message>
        <source>Save who gains and loses what</source>
        <translation>保存谁得到和失去什么</translation>
    </message>
    <message>
        <source>What it changes is being worked out…</source>
        <translation>正在计算更改的影响…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildMenu</name>
    <message>
        <source>&amp;Read the guild again</source>
        <translation>重新读取社区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open by id…</source>
        <translation>按 id 打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New role…</source>
        <translation>新建角色(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit the role&apos;s name and colour…</source>
        <translation>编辑角色名称和颜色(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete the role…</source>
        <translation>删除角色(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Who can, and what can a role…</source>
        <translation>谁可以、角色可以做什么(&amp;W)…</translation>
    </message>
    <message>
        <source>Look &amp;up on the server…</source>
        <translation>在服务器上查找(&amp;U)…</translation>
    </message>
    <message>
        <source>C&amp;redits of the member…</source>
        <translation>成员的荣誉(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <translation>保存快照(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Load snapshot…</source>
        <translation>载入快照(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildRoles</name>
    <message>
        <source>Changes that are not saved</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Give up the changes of %1?</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>放弃对 %1 的更改？</translation>
    </message>
    <message>
        <source>They were not saved. Saving them first keeps them.</source>
        <translation>这些更改尚未保存。先保存即可保留。</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>position %1 · %2 · id %3</source>
        <extracomment>%1 is a number, %2 &quot;8 members&quot;, %3 an id</extracomment>
        <translation>位置 %1 · %2 · id %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot does not have this permission itself.</source>
        <translation>机器人自己没有此权限。</translation>
    </message>
    <message>
        <source>What was edited in %1 is gone: the role is not there any more.</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>%1 中的编辑已失效：此角色已不存在。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildStanding</name>
    <message>
        <source>From a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Reading the guild</source>
        <translation>正在读取社区</translation>
    </message>
    <message>
        <source>Roles %1</source>
        <extracomment>%1 is how many so far</extracomment>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>Channels %1</source>
        <translation>频道 %1</translation>
    </message>
    <message>
        <source>Members %1 of %2</source>
        <extracomment>%1 is how many so far, %2 how many there are</extracomment>
        <translation>成员 %1 / %2</translation>
    </message>
    <message>
        <source>Members %1</source>
        <translation>成员 %1</translation>
    </message>
    <message>
        <source>Reading the guild…</source>
        <translation>正在读取社区…</translation>
    </message>
    <message>
        <source>It is shown once all of it was read.</source>
        <translation>全部读取后显示。</translation>
    </message>
    <message>
        <source>This guild could not be read.</source>
        <translation>无法读取此社区。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Choose a guild.</source>
        <translation>请选择社区。</translation>
    </message>
    <message>
        <source>They are in the list at the top left.</source>
        <translation>它们在左上方的列表中。</translation>
    </message>
    <message>
        <source>No guild is known yet.</source>
        <translation>还没有已知的社区。</translation>
    </message>
    <message>
        <source>Guilds appear when an update comes from one. One can also be opened by its id.</source>
        <translation>收到来自社区的更新后，社区会出现在这里。也可以按 id 打开。</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 打开…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a guild&apos;s id</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Nothing of this guild was read yet.</source>
        <translation>尚未读取此社区的任何内容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildUnsaved</name>
    <message>
        <source>Changes that are not saved</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Give up what was edited in the guild %1?</source>
        <extracomment>%1 is a guild&apos;s name</extracomment>
        <translation>放弃在社区 %1 中的编辑？</translation>
    </message>
    <message>
        <source>They were not saved. Saving them first keeps them.</source>
        <translation>这些更改尚未保存。先保存即可保留。</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildWiring</name>
    <message>
        <source>Choose a bot.</source>
        <translation>请选择机器人。</translation>
    </message>
    <message>
        <source>Its guilds or chats are shown here.</source>
        <translation>它的社区或聊天会显示在这里。</translation>
    </message>
    <message>
        <source>This guild is shown from a file: nothing of it can be saved.</source>
        <translation>此社区来自文件：无法保存任何更改。</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文本已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::MainWindow</name>
    <message>
        <source>Another Botdeck has this profile open and does not answer. End it and start again to go on.</source>
        <translation>另一个 Botdeck 打开了此配置文件夹且没有应答。请结束它，再重新启动以继续。</translation>
    </message>
    <message>
        <source>This window only reads: nothing is received, sent or changed here. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>此窗口仅供读取：不会在此接收、发送或更改任何内容。%1</translation>
    </message>
    <message>
        <source>This update is not in the table: the filter leaves it out, or it was removed.</source>
        <translation>表格中没有此更新：它被筛选排除，或已被移除。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
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
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>社区(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Passport</source>
        <translation>通行证(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;API</source>
        <translation>&amp;API</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::Notices</name>
    <message>
        <source>Take this sentence away</source>
        <translation>移除此提示</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::OverviewWiring</name>
    <message>
        <source>The figures were copied.</source>
        <translation>已复制这些数字。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportCallbacks</name>
    <message>
        <source>an address that another window chose</source>
        <extracomment>in the place of an address that the inbox of callbacks listens at</extracomment>
        <translation>另一窗口所选的地址</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportFlow</name>
    <message>
        <source>Public key handed over</source>
        <translation>公钥已交出</translation>
    </message>
    <message>
        <source>To be done by hand</source>
        <translation>需手动完成</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <extracomment>callbacks</extracomment>
        <translation>
            <numerusform>收到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>已解密</translation>
    </message>
    <message>
        <source>A check failed</source>
        <translation>有检查未通过</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文本已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportKeyring</name>
    <message>
        <source>This window only reads: keys cannot be changed here.</source>
        <translation>此窗口只读：不能在这里更改密钥。</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>指纹已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>公钥已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save public key</source>
        <translation>保存公钥</translation>
    </message>
    <message>
        <source>Remove a passport key</source>
        <translation>移除通行证密钥</translation>
    </message>
    <message>
        <source>Remove the key &quot;%1&quot;?</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>要移除密钥“%1”吗？</translation>
    </message>
    <message>
        <source>Callbacks that were encrypted for it can never be decrypted again, unless you exported it.</source>
        <translation>用它加密的回调将再也无法解密，除非您已导出它。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportLinks</name>
    <message>
        <source>Save QR code</source>
        <translation>保存二维码</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportMaking</name>
    <message>
        <source>There is no place for the private half yet, so no key was added.</source>
        <translation>还没有存放私钥的地方，因此没有添加密钥。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportReader</name>
    <message>
        <source>The value is on the clipboard.</source>
        <translation>值已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The value is on the clipboard for 10 seconds.</source>
        <translation>值将在剪贴板中保留 10 秒。</translation>
    </message>
    <message>
        <source>None of your keys decrypts it.</source>
        <translation>您的密钥都无法解密它。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; fits.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>密钥“%1”合适。</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择密钥。</translation>
    </message>
    <message>
        <source>The self-test runs…</source>
        <translation>正在自检…</translation>
    </message>
    <message>
        <source>Self-test: %1 of %2 samples came out as they must.</source>
        <extracomment>samples that were decrypted, or refused as they must be</extracomment>
        <translation>自检：%2 个样本中有 %1 个结果正确。</translation>
    </message>
    <message>
        <source>The program is on the clipboard.</source>
        <translation>程序已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Export decoded fields</source>
        <translation>导出解出的字段</translation>
    </message>
    <message>
        <source>Write what this user shared into a file?</source>
        <translation>要把此用户分享的内容写入文件吗？</translation>
    </message>
    <message>
        <source>It is not encrypted there. Keep it only as long as you need it.</source>
        <translation>文件不会加密。请只在需要时保留。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>None of the keys that can be read decrypts it.</source>
        <translation>能读取的密钥都无法解密它。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportWiring</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文本已在剪贴板中。</translation>
    </message>
    <message>
        <source>Only CloudChat has this flow.</source>
        <translation>只有 CloudChat 有此流程。</translation>
    </message>
    <message>
        <source>Users of other platforms cannot be asked who they are with a key. Choose a bot of CloudChat.</source>
        <translation>其他平台的用户无法用密钥询问身份。请选择 CloudChat 的机器人。</translation>
    </message>
    <message>
        <source>Choose a bot.</source>
        <translation>请选择机器人。</translation>
    </message>
    <message>
        <source>Its passport keys are shown here.</source>
        <translation>其通行证密钥显示在这里。</translation>
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
        <extracomment>%1 is a bot&apos;s name or &quot;all bots&quot;</extracomment>
        <translation>开始轮询：%1</translation>
    </message>
    <message>
        <source>Stop polling: %1</source>
        <extracomment>%1 is a bot&apos;s name or &quot;all bots&quot;</extracomment>
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
    <message>
        <source>Watch wit&amp;hout confirming</source>
        <translation>只看不确认(&amp;H)</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Con&amp;firm to here…</source>
        <translation>确认到此处(&amp;F)…</translation>
    </message>
    <message>
        <source>Tells the server that everything up to the selected update is done</source>
        <translation>告知服务器：直到所选更新为止均已处理</translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>诊断(&amp;G)…</translation>
    </message>
    <message>
        <source>Looks at the updates that wait at the server and confirms none of them: a program that runs this bot still gets them. Whoever polls at the same moment may be interrupted once.</source>
        <translation>只查看服务器上待接收的更新而不作确认：运行此机器人的程序仍会收到它们。同一时刻正在轮询的程序可能被中断一次。</translation>
    </message>
    <message>
        <source>&amp;Start peeking</source>
        <translation>开始只看(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top peeking</source>
        <translation>停止只看(&amp;T)</translation>
    </message>
    <message>
        <source>Start peeking</source>
        <translation>开始只看</translation>
    </message>
    <message>
        <source>Stop peeking</source>
        <translation>停止只看</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::RateSpark</name>
    <message>
        <source>%1 per second</source>
        <extracomment>%1 is how many updates arrive, such as 12.4</extracomment>
        <translation>每秒 %1 条</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ReceivingWiring</name>
    <message>
        <source>The server was told: what was chosen is confirmed.</source>
        <translation>已告知服务器：所选内容已确认。</translation>
    </message>
    <message>
        <source>Whether the server did it is not known; its state will tell.</source>
        <translation>尚不知道服务器是否已执行；其状态会说明。</translation>
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
    <message>
        <source>Tokens masked</source>
        <translation>令牌已遮盖</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <extracomment>%1 is how many updates the table has</extracomment>
        <translation>显示 %1 条</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is how many rows of the table are selected</extracomment>
        <translation>选中 %1 条</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookCertificates</name>
    <message>
        <source>It is uploaded when the webhook is set.</source>
        <translation>设置 Webhook 时会上传它。</translation>
    </message>
    <message>
        <source>The receiver speaks with it when it is started the next time.</source>
        <translation>接收器下次启动时使用它。</translation>
    </message>
    <message>
        <source>Made here for %1</source>
        <extracomment>a certificate; %1 is a host name or an IP address</extracomment>
        <translation>在此为 %1 制作</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>保存私钥</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>Saved in %1. Only you can read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>已保存到 %1。只有你能读取。</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>证书和私钥 (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificate to upload</source>
        <translation>要上传的证书</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>接收器的证书</translation>
    </message>
    <message>
        <source>Private key that belongs to it</source>
        <translation>对应的私钥</translation>
    </message>
    <message>
        <source>Private key of the receiver</source>
        <translation>接收器的私钥</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>密码短语：</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>沿用已保存的</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookForwarding</name>
    <message>
        <source>%1 is not this machine. You are asked before anything is sent there.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>%1 不是本机。发送之前会先询问您。</translation>
    </message>
    <message>
        <source>Each update is POSTed there once, byte for byte as it came.</source>
        <translation>每条更新按原字节向那里 POST 一次。</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Send what people write to %1?</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>把人们写的内容发送到 %1？</translation>
    </message>
    <message>
        <source>That is not this machine: whoever runs that server can read and keep it.</source>
        <translation>那不是这台机器：运营那台服务器的人可以读取并保留它。</translation>
    </message>
    <message>
        <source>&amp;Send on</source>
        <translation>转发(&amp;S)</translation>
    </message>
    <message>
        <source>The other side is too slow: some are not sent on. All are stored here.</source>
        <translation>对方太慢：有些未转发。全部都已存储在此。</translation>
    </message>
    <message>
        <source>This update is no longer stored.</source>
        <translation>此更新已不在存储中。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) arrived there.</source>
        <translation>
            <numerusform>%n 条更新已送达那里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookListening</name>
    <message>
        <source>The address was copied. The clipboard is emptied after 10 seconds.</source>
        <translation>地址已复制。10 秒后清空剪贴板。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookSetting</name>
    <message>
        <source>The webhook is set.</source>
        <translation>Webhook 已设置。</translation>
    </message>
    <message>
        <source>The webhook is deleted.</source>
        <translation>Webhook 已删除。</translation>
    </message>
    <message>
        <source>Without a secret path anybody who knows the host can post updates.</source>
        <translation>没有秘密路径，任何知道主机名的人都能提交更新。</translation>
    </message>
    <message>
        <source>The server is told…</source>
        <translation>正在告知服务器…</translation>
    </message>
    <message>
        <source>Whether the server did it is not known; Refresh tells.</source>
        <translation>不知道服务器是否已执行；刷新即可得知。</translation>
    </message>
    <message>
        <source>It is not made out to %1: a server that delivers there will refuse it.</source>
        <extracomment>%1 is a host name or an IP address</extracomment>
        <translation>它不是为 %1 签发的：向那里投递的服务器会拒绝它。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookWiring</name>
    <message>
        <source>Choose a bot.</source>
        <translation>请选择机器人。</translation>
    </message>
    <message>
        <source>Its webhook is shown here.</source>
        <translation>这里显示它的 Webhook。</translation>
    </message>
    <message>
        <source>%1 does not offer webhooks.</source>
        <extracomment>%1 is a platform&apos;s name</extracomment>
        <translation>%1 不提供 Webhook。</translation>
    </message>
    <message>
        <source>Its document says that delivery by webhook is not supported at present. Its bots receive through the gateway or by polling.</source>
        <translation>其文档说目前不支持通过 Webhook 投递。它的机器人通过网关或轮询接收。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WindowPlace</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>全部机器人</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WorkspaceBar</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a workspace such as Monitor, %2 a key such as Ctrl+1</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::CertificateDialog</name>
    <message>
        <source>The key is made. That takes a moment…</source>
        <translation>正在生成密钥，需要片刻…</translation>
    </message>
    <message>
        <source>It is nowhere but here until it is saved. The key goes to no other machine but the one that receives.</source>
        <translation>保存之前它只存在于这里。除接收的机器之外，私钥不交给任何机器。</translation>
    </message>
    <message>
        <source>Save it first: it is uploaded from its file.</source>
        <translation>请先保存：上传时从文件读取。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 is a row of hexadecimal numbers</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>制作证书</translation>
    </message>
    <message>
        <source>One that is signed by its own key. A server trusts it only where it was uploaded with the webhook, and only for the names in it.</source>
        <translation>由自身私钥签名的证书。只有随 Webhook 上传过，服务器才信任它，并且只信任其中的名称。</translation>
    </message>
    <message>
        <source>&amp;Names and IP addresses</source>
        <translation>名称和 IP 地址(&amp;N)</translation>
    </message>
    <message>
        <source>Names and IP addresses</source>
        <translation>名称和 IP 地址</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>天数(&amp;D)</translation>
    </message>
    <message>
        <source>Days that it holds</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>制作(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>保存证书(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;key…</source>
        <translation>保存私钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>只有你能读取此文件。</translation>
    </message>
    <message>
        <source>&amp;Upload it with the webhook</source>
        <translation>随 Webhook 上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Receive here with it</source>
        <translation>用它在此接收(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::CertificateLine</name>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 is a row of hexadecimal numbers</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Certificate from a file</source>
        <translation>从文件读取证书</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>制作…</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>制作证书</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Without a certificate</source>
        <translation>不用证书</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::ChecksModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>how long something took</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::KindsLine</name>
    <message>
        <source>Kinds of update that are delivered</source>
        <translation>投递的更新类型</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose kinds of update</source>
        <translation>选择更新类型</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::OutsideDialog</name>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Updates would not arrive there.</source>
        <translation>更新到不了那里。</translation>
    </message>
    <message>
        <source>Updates may arrive there; something is to be looked at.</source>
        <translation>更新也许能到那里；有一处需要看看。</translation>
    </message>
    <message>
        <source>Updates would arrive there.</source>
        <translation>更新能到那里。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Check from outside in</source>
        <translation>从外向内检查</translation>
    </message>
    <message>
        <source>Only this address is asked, from this computer, and nothing that people wrote is sent. A server elsewhere may see it otherwise.</source>
        <translation>只从这台电脑访问这个地址，不发送任何人写的内容。别处的服务器看到的可能不同。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address to look at</source>
        <translation>要检查的地址</translation>
    </message>
    <message>
        <source>What was seen, stage by stage</source>
        <translation>逐阶段的所见</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::ReceiverCard</name>
    <message>
        <source>Receive here</source>
        <translation>在此接收</translation>
    </message>
    <message>
        <source>Stop receiving</source>
        <translation>停止接收</translation>
    </message>
    <message>
        <source>It is being started…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>It listens at %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>正在 %1 监听。</translation>
    </message>
    <message>
        <source>What is delivered is stored as what is polled: nothing is lost or shown twice. While it listens the bot is not polled here.</source>
        <translation>投递来的更新与轮询来的一样存储：不丢失，也不重复显示。监听期间，这里不轮询此机器人。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>With its secret path; the clipboard is emptied after 10 seconds.</source>
        <translation>包含秘密路径；10 秒后清空剪贴板。</translation>
    </message>
    <message>
        <source>It was started again with the program.</source>
        <translation>它已随程序再次启动。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::ReceiverForm</name>
    <message>
        <source>It listens at an IP address of this computer, such as 127.0.0.1.</source>
        <translation>需在这台电脑的 IP 地址上监听，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>Without a secret path anybody could deliver to it.</source>
        <translation>没有秘密路径，任何人都能向它投递。</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate with its key: from a file, or one made here.</source>
        <translation>HTTPS 需要证书和私钥：来自文件，或在此制作。</translation>
    </message>
    <message>
        <source>&amp;Listen at</source>
        <translation>监听地址(&amp;L)</translation>
    </message>
    <message>
        <source>Address of this computer to listen at</source>
        <translation>这台电脑上用于监听的地址</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>端口(&amp;R)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>of a port: any one</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>秘密路径</translation>
    </message>
    <message>
        <source>Secret path that is listened at</source>
        <translation>监听所用的秘密路径</translation>
    </message>
    <message>
        <source>Make another path</source>
        <translation>另生成一个路径</translation>
    </message>
    <message>
        <source>As</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>For a tunnel or a proxy of yours that speaks HTTPS to the outside</source>
        <translation>用于你自己的、对外使用 HTTPS 的隧道或代理</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>证书和私钥</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>应答(&amp;W)</translation>
    </message>
    <message>
        <source>HTTP status that is answered once an update is stored</source>
        <translation>更新存储后应答的 HTTP 状态</translation>
    </message>
    <message>
        <source>Anything but 2xx lets the platform deliver the same update again.</source>
        <translation>除 2xx 外，平台都会再次投递同一更新。</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>连接数(&amp;N)</translation>
    </message>
    <message>
        <source>Connections at a time at most</source>
        <translation>同时连接数上限</translation>
    </message>
    <message>
        <source>Secret token</source>
        <translation>机密令牌</translation>
    </message>
    <message>
        <source>Secret token that each delivery has to carry</source>
        <translation>每次投递必须携带的机密令牌</translation>
    </message>
    <message>
        <source>Make another token</source>
        <translation>另生成一个令牌</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>The same as the webhook is set with: what comes without it is answered 403.</source>
        <translation>与设置 Webhook 时所用的相同：不带它的请求会应答 403。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::ReportCard</name>
    <message>
        <source>The server is asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Hide the path</source>
        <translation>隐藏路径</translation>
    </message>
    <message>
        <source>Show the whole address for 10 seconds</source>
        <translation>显示完整地址 10 秒</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>服务器所说</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>删除 Webhook…</translation>
    </message>
    <message>
        <source>Delete and drop…</source>
        <translation>删除并丢弃…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::RequestView</name>
    <message>
        <source>Choose a request to see it.</source>
        <translation>选择一个请求以查看。</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <extracomment>%1 and %2 are amounts of bytes</extracomment>
        <translation>显示 %2 中的前 %1。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Head of the request</source>
        <translation>请求头部</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>From</source>
        <translation>作者</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::RequestsPane</name>
    <message>
        <source>Requests that came</source>
        <translation>收到的请求</translation>
    </message>
    <message>
        <source>Address that requests are sent on to</source>
        <translation>转发请求的地址</translation>
    </message>
    <message>
        <source>Send each on</source>
        <translation>逐个转发</translation>
    </message>
    <message>
        <source>Replay there</source>
        <translation>重放到那里</translation>
    </message>
    <message>
        <source>Send the chosen request&apos;s update to this address once</source>
        <translation>把所选请求的更新向此地址发送一次</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::SecretLine</name>
    <message>
        <source>Hide it</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show it for 10 seconds</source>
        <translation>显示 10 秒</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::SetCard</name>
    <message>
        <source>Set a webhook</source>
        <translation>设置 Webhook</translation>
    </message>
    <message>
        <source>Check from outside in…</source>
        <translation>从外向内检查…</translation>
    </message>
    <message>
        <source>Set webhook…</source>
        <translation>设置 Webhook…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::SetForm</name>
    <message>
        <source>Throw away what waits for delivery</source>
        <translation>丢弃等待投递的更新</translation>
    </message>
    <message>
        <source>Throw away what waits for delivery (nothing does)</source>
        <translation>丢弃等待投递的更新（目前没有）</translation>
    </message>
    <message numerus="yes">
        <source>Throw away the %1 update(s) that wait</source>
        <extracomment>%1 is how many, grouped</extracomment>
        <translation>
            <numerusform>丢弃等待的 %1 条更新</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address without the secret path</source>
        <translation>不含秘密路径的地址</translation>
    </message>
    <message>
        <source>Secret &amp;path</source>
        <translation>秘密路径(&amp;P)</translation>
    </message>
    <message>
        <source>Secret path behind the address</source>
        <translation>地址后面的秘密路径</translation>
    </message>
    <message>
        <source>Make another path</source>
        <translation>另生成一个路径</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>None is uploaded: a known authority has signed it</source>
        <translation>不上传：由公认机构签发</translation>
    </message>
    <message>
        <source>&amp;IP address</source>
        <translation>IP 地址(&amp;I)</translation>
    </message>
    <message>
        <source>as the name service says</source>
        <translation>由域名解析决定</translation>
    </message>
    <message>
        <source>IP address to deliver to</source>
        <translation>投递到的 IP 地址</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>连接数(&amp;O)</translation>
    </message>
    <message>
        <source>Connections at a time at most</source>
        <translation>同时连接数上限</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <extracomment>%1 is a number of connections at a time</extracomment>
        <translation>照常（%1）</translation>
    </message>
    <message>
        <source>&amp;Kinds of update</source>
        <translation>更新类型(&amp;K)</translation>
    </message>
    <message>
        <source>Secret &amp;token</source>
        <translation>秘密令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Secret token that each delivery carries</source>
        <translation>每次投递携带的秘密令牌</translation>
    </message>
    <message>
        <source>Make another token</source>
        <translation>另生成一个令牌</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::widgets::NewPassphraseFields</name>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新密码短语(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再输入一次(&amp;A)</translation>
    </message>
</context>
</TS>
