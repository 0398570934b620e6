<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>AnswerTie</name>
    <message>
        <source>In the same chat, soon after the update</source>
        <translation>在同一聊天中，更新之後不久</translation>
    </message>
    <message>
        <source>Names the message of the update</source>
        <translation>指明了該更新的訊息</translation>
    </message>
    <message>
        <source>Names the query of the update</source>
        <translation>指明了該更新的查詢</translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>Copy value</source>
        <translation>複製值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>Copy JSON of this value</source>
        <translation>複製此值的 JSON</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無回應</translation>
    </message>
    <message>
        <source>%1, succeeded</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>%1，成功</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>%1，被拒絕</translation>
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
        <translation>呼叫方法(&amp;M)</translation>
    </message>
    <message>
        <source>Bot c&amp;ommands</source>
        <translation>機器人指令(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History of calls</source>
        <translation>呼叫歷史(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;llections of calls</source>
        <translation>呼叫集合(&amp;L)</translation>
    </message>
    <message>
        <source>Chec&amp;k the call only</source>
        <translation>僅檢查呼叫(&amp;K)</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>Find &amp;in the answer</source>
        <translation>在回應中尋找(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the &amp;answer</source>
        <translation>複製回應(&amp;A)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the answer…</source>
        <translation>儲存回應(&amp;V)…</translation>
    </message>
    <message>
        <source>Com&amp;pare with the answer before…</source>
        <translation>與上一個回應比較(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Read the bot&apos;s commands</source>
        <translation>讀取機器人指令(&amp;R)</translation>
    </message>
    <message>
        <source>Add a command</source>
        <translation>新增指令</translation>
    </message>
    <message>
        <source>Remove the command</source>
        <translation>移除指令</translation>
    </message>
    <message>
        <source>Set the bot&apos;s commands…</source>
        <translation>設定機器人指令…</translation>
    </message>
    <message>
        <source>Send the chosen call again</source>
        <translation>再次傳送選取的呼叫</translation>
    </message>
    <message>
        <source>Edit the chosen call and send it again</source>
        <translation>編輯選取的呼叫後再次傳送</translation>
    </message>
    <message>
        <source>Compare the chosen calls…</source>
        <translation>比較選取的呼叫…</translation>
    </message>
    <message>
        <source>Keep the chosen call in a collection</source>
        <translation>將選取的呼叫儲存到集合</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新增集合</translation>
    </message>
    <message>
        <source>Keep the form&apos;s call in the collection</source>
        <translation>將表單中的呼叫儲存到集合</translation>
    </message>
    <message>
        <source>Open the saved call in the form</source>
        <translation>在表單中開啟已儲存的呼叫</translation>
    </message>
    <message>
        <source>Rename what is saved</source>
        <translation>重新命名已儲存的項目</translation>
    </message>
    <message>
        <source>Delete what is saved</source>
        <translation>刪除已儲存的項目</translation>
    </message>
    <message>
        <source>R&amp;un the collection</source>
        <translation>執行集合(&amp;U)</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止執行</translation>
    </message>
</context>
<context>
    <name>ApiPart</name>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Bot commands</source>
        <translation>機器人指令</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
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
        <translation>伺服器不接受此權杖。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>無法連線到伺服器。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>伺服器未及時回應。</translation>
    </message>
    <message>
        <source>No secure connection came about; the token was not sent.</source>
        <translation>未能建立安全連線；權杖沒有傳送。</translation>
    </message>
    <message>
        <source>What answered does not answer like a bot server. Look at the address and the path.</source>
        <translation>對方的回應不像機器人伺服器。請檢查位址和路徑。</translation>
    </message>
    <message>
        <source>The server is in trouble itself.</source>
        <translation>伺服器本身發生問題。</translation>
    </message>
    <message>
        <source>The server asks to wait before the next try.</source>
        <translation>伺服器要求稍候再試。</translation>
    </message>
    <message>
        <source>The token could not be read: the place where tokens are kept is locked.</source>
        <translation>無法讀取權杖：權杖存放處已鎖定。</translation>
    </message>
    <message>
        <source>May be added to groups</source>
        <translation>可被加入群組</translation>
    </message>
    <message>
        <source>Reads all messages in groups</source>
        <translation>可讀取群組中的所有訊息</translation>
    </message>
    <message>
        <source>Answers inline queries</source>
        <translation>可回應內嵌查詢</translation>
    </message>
    <message>
        <source>May be connected to business accounts</source>
        <translation>可連線到商業帳號</translation>
    </message>
    <message>
        <source>Has a main web app</source>
        <translation>有主要的 Web 應用程式</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>請在 %n 秒後重試。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotColour</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>藍綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
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
        <translation>權杖中含有空格、換行或控制字元。請重新複製，不要帶上前後的內容。</translation>
    </message>
    <message>
        <source>Tokens of %1 usually look like this: %2. This one does not; look whether it was copied whole and belongs to this platform. It can be saved and checked as it is.</source>
        <extracomment>%1 is a platform, %2 an example</extracomment>
        <translation>%1 的權杖通常是這樣：%2。這一個不是；請看看是否複製完整、是否屬於此平台。也可以照原樣儲存並檢查。</translation>
    </message>
    <message>
        <source>User names of %1 have %2 to %3 characters; this one has %4.</source>
        <extracomment>%1 is a platform, the others are numbers</extracomment>
        <translation>%1 的使用者名稱為 %2 到 %3 個字元；這一個有 %4 個。</translation>
    </message>
    <message>
        <source>User names of %1 consist of letters a to z, digits and underscores.</source>
        <extracomment>%1 is a platform</extracomment>
        <translation>%1 的使用者名稱由字母 a 到 z、數字和底線組成。</translation>
    </message>
    <message>
        <source>User names of bots on %1 end with &quot;%2&quot;.</source>
        <extracomment>%1 is a platform, %2 an ending</extracomment>
        <translation>%1 上機器人的使用者名稱以「%2」結尾。</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing.</source>
        <translation>缺少伺服器位址。</translation>
    </message>
    <message>
        <source>The server&apos;s address begins with neither https:// nor http://.</source>
        <translation>伺服器位址既不以 https:// 也不以 http:// 開頭。</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be read.</source>
        <translation>無法讀懂伺服器位址。</translation>
    </message>
    <message>
        <source>The server&apos;s address names no host.</source>
        <translation>伺服器位址沒有主機名稱。</translation>
    </message>
    <message>
        <source>The server&apos;s address holds a user name or password.</source>
        <translation>伺服器位址中含有使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>The server&apos;s address holds a path.</source>
        <translation>伺服器位址中含有路徑。</translation>
    </message>
    <message>
        <source>The server&apos;s address holds a query or fragment.</source>
        <translation>伺服器位址中含有查詢或片段。</translation>
    </message>
    <message>
        <source>The server&apos;s address names port 0.</source>
        <translation>伺服器位址的連接埠為 0。</translation>
    </message>
    <message>
        <source>Give scheme, host and, where needed, port, as in https://api.example.org or http://127.0.0.1:8081; the path comes from the platform.</source>
        <translation>請寫出通訊協定、主機，必要時加上連接埠，例如 https://api.example.org 或 http://127.0.0.1:8081；路徑由平台決定。</translation>
    </message>
</context>
<context>
    <name>BotImport</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Is there already, just so</source>
        <translation>已存在，完全相同</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>維持不變</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>path form</source>
        <translation>路徑形式</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>僅觀察</translation>
    </message>
    <message>
        <source>production</source>
        <translation>正式環境</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>peek</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Bot %1 of the list was left out: %2.</source>
        <translation>清單中的第 %1 個機器人被略過：%2。</translation>
    </message>
    <message>
        <source>Bot %1 of the list has the usual value in one place: %2.</source>
        <translation>清單中的第 %1 個機器人有一處採用了通常的值：%2。</translation>
    </message>
    <message>
        <source>Bot %1 of the list, &quot;%2&quot;: its token stands there in clear and was not read. Enter it by hand, and think of who else could read it.</source>
        <translation>清單中的第 %1 個機器人「%2」：其權杖以明文寫在那裡，未被讀取。請手動輸入，並想想還有誰能讀到它。</translation>
    </message>
    <message>
        <source>Bot %1 of the list, &quot;%2&quot;: its gateway was left out. It is not the platform&apos;s own, and the bot&apos;s user token would have gone there.</source>
        <translation>清單中的第 %1 個機器人「%2」：其閘道被略過。它不是平台自己的閘道，而機器人的使用者權杖會被傳送到那裡。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was added.</source>
        <translation>已新增「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was added. Its token is still to be entered.</source>
        <translation>已新增「%1」。其權杖還需輸入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already, just so. It was skipped.</source>
        <translation>「%1」已經存在，完全相同，已略過。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already and differs in: %2. It was kept as it is, its token too.</source>
        <translation>「%1」已經存在，不同之處：%2。它和它的權杖都保持原樣。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not added. %2</source>
        <translation>未新增「%1」。%2</translation>
    </message>
    <message>
        <source>This file is no list of bots.</source>
        <translation>此檔案不是機器人清單。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this list.</source>
        <translation>這不是此清單的密碼短語。</translation>
    </message>
    <message>
        <source>A newer Botdeck wrote this list.</source>
        <translation>此清單由較新版本的 Botdeck 寫成。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>檔案已不在那裡。</translation>
    </message>
    <message>
        <source>The file is too large for a list of bots.</source>
        <translation>檔案過大，不像是機器人清單。</translation>
    </message>
    <message>
        <source>The file cannot be read, or it is damaged.</source>
        <translation>無法讀取該檔案，或檔案已損壞。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>separates what two versions of a bot differ in</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未匯入任何內容。</translation>
    </message>
    <message>
        <source>Nothing was exported: a secret stands in a field of one of the bots, perhaps in its notes. Take it out there, or export with tokens, encrypted.</source>
        <translation>未匯出任何內容：某個機器人的某一欄中含有機密，也許在備註裡。請將其移除，或改為加密匯出（含權杖）。</translation>
    </message>
</context>
<context>
    <name>BotMark</name>
    <message>
        <source>Start receiving when the pro&amp;gram starts</source>
        <translation>程式啟動時開始接收(&amp;G)</translation>
    </message>
    <message>
        <source>Pro&amp;duction: say so wherever the bot is shown</source>
        <translation>正式環境：在顯示此機器人的所有位置註明(&amp;D)</translation>
    </message>
    <message>
        <source>Allow plain HTTP to another mach&amp;ine</source>
        <translation>允許以明文 HTTP 連線到其他電腦(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Watch only: nothing that changes anything is sent, no update is confirmed unless asked</source>
        <translation>僅觀察(&amp;W)：不傳送任何會引起變更的請求，除非要求，否則不確認任何更新</translation>
    </message>
</context>
<context>
    <name>BotProxy</name>
    <message>
        <source>As in the settings</source>
        <translation>與設定相同</translation>
    </message>
    <message>
        <source>None, connect directly</source>
        <translation>無，直接連線</translation>
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
        <translation>請解鎖權杖存放處，然後重試。</translation>
    </message>
    <message>
        <source>Look in Settings, Secrets, where tokens are kept, and try again.</source>
        <translation>請在「設定」的「機密」中查看權杖的存放位置，然後重試。</translation>
    </message>
    <message>
        <source>Look whether the system&apos;s keychain asks you for something, and try again.</source>
        <translation>請查看系統鑰匙圈是否在等待您的操作，然後重試。</translation>
    </message>
    <message>
        <source>Try again; nothing is saved twice.</source>
        <translation>請重試；不會重複儲存。</translation>
    </message>
    <message>
        <source>Look whether the disk is full, and try again.</source>
        <translation>請查看磁碟是否已滿，然後重試。</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>您輸入的內容仍在這裡。</translation>
    </message>
    <message>
        <source>Nothing was saved: the place where tokens are kept is not open. What you typed is still here.</source>
        <translation>沒有儲存任何內容：權杖存放處未開啟。您輸入的內容仍在這裡。</translation>
    </message>
    <message>
        <source>Waiting for the place where tokens are kept…</source>
        <translation>正在等待權杖存放處回應…</translation>
    </message>
    <message>
        <source>A token or another secret stands in one of the other fields, perhaps in the notes, where it would be kept in clear. Take it out there; nothing was saved.</source>
        <translation>其他某一欄（也許是備註）中含有權杖或其他機密，在那裡會以明文儲存。請將其移除；未儲存任何內容。</translation>
    </message>
    <message>
        <source>This bot is in the list already, as &quot;%1&quot;. Nothing was changed. To give it another token, replace its token there.</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>此機器人已在清單中，名為「%1」。未作任何變更。要給它另一個權杖，請在那裡更換權杖。</translation>
    </message>
    <message>
        <source>This token belongs to the bot with the number %1, not to this one, whose number is %2. Nothing was changed. Add the other bot as a bot of its own.</source>
        <extracomment>both are numbers</extracomment>
        <translation>此權杖屬於編號為 %1 的機器人，而不是編號為 %2 的這個。未作任何變更。請將另一個機器人單獨新增。</translation>
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
        <translation>伺服器不保持輪詢，每秒詢問一次</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <extracomment>updates of a bot that were not looked at yet</extracomment>
        <translation>
            <numerusform>%n 則未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch-only: nothing is sent for it</source>
        <translation>僅觀察：不會為它傳送任何內容</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>更換權杖…</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>mark of a bot that real people use</extracomment>
        <translation>正式環境</translation>
    </message>
    <message>
        <source>Peeking, %1</source>
        <extracomment>looking at updates without confirming them; %1 is what waits at the server: &quot;3 pending&quot;</extracomment>
        <translation>只看不確認，%1</translation>
    </message>
    <message>
        <source>Another program polls this bot.</source>
        <translation>另一個程式正在輪詢此機器人。</translation>
    </message>
    <message>
        <source>Another Botdeck on this computer receives its updates.</source>
        <translation>這台電腦上的另一個 Botdeck 正在接收其更新。</translation>
    </message>
    <message>
        <source>Somebody set a webhook while it was polled.</source>
        <translation>輪詢期間有人設定了 Webhook。</translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <extracomment>updates that wait at the server</extracomment>
        <translation>
            <numerusform>%n 則待接收</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed: a program that runs this bot still gets these updates.</source>
        <translation>不確認任何更新：執行此機器人的程式仍會收到這些更新。</translation>
    </message>
    <message>
        <source>The server gives its updates to a webhook at %1.</source>
        <extracomment>%1 is the host that a webhook leads to</extracomment>
        <translation>伺服器將其更新傳送到 %1 上的 Webhook。</translation>
    </message>
    <message>
        <source>Started, it looks at what waits and confirms nothing.</source>
        <translation>啟動後只檢視待接收的更新，不作確認。</translation>
    </message>
    <message>
        <source>Nothing is confirmed: a program that runs this bot should still get these updates (a guess, as nobody documents it).</source>
        <translation>不確認任何更新：執行此機器人的程式應仍會收到這些更新（此為推測，尚無文件說明）。</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>診斷…</translation>
    </message>
    <message>
        <source>%1+ pending</source>
        <extracomment>updates that wait at the server</extracomment>
        <translation>%1+ 則待收</translation>
    </message>
</context>
<context>
    <name>BubbleComposition</name>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>轉寄自 %1</translation>
    </message>
    <message>
        <source>Reply to message %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>回覆訊息 %1</translation>
    </message>
    <message numerus="yes">
        <source>The beginning of %n character(s)</source>
        <translation>
            <numerusform>%n 個字元中的開頭部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallCopy</name>
    <message>
        <source>Copy as curl</source>
        <translation>複製為 curl</translation>
    </message>
    <message>
        <source>Copy as a botdeck command</source>
        <translation>複製為 botdeck 命令</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>複製為 JSON</translation>
    </message>
    <message>
        <source>Copy as code for Python</source>
        <translation>複製為 Python 程式碼</translation>
    </message>
    <message>
        <source>Copy as code for Node</source>
        <translation>複製為 Node 程式碼</translation>
    </message>
    <message>
        <source>Copy as code for Qt</source>
        <translation>複製為 Qt 程式碼</translation>
    </message>
</context>
<context>
    <name>CallOutcome</name>
    <message>
        <source>Any result</source>
        <translation>任何結果</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無回應</translation>
    </message>
</context>
<context>
    <name>CallStop</name>
    <message>
        <source>At the first call that is refused</source>
        <translation>在第一個被拒絕的呼叫處</translation>
    </message>
    <message>
        <source>At the first answer with this status</source>
        <translation>在第一個帶此狀態的回應處</translation>
    </message>
    <message>
        <source>Only at the end</source>
        <translation>僅在最後</translation>
    </message>
</context>
<context>
    <name>CaptureFormat</name>
    <message>
        <source>&amp;NDJSON: a line each, with all that is known; can be imported</source>
        <translation>NDJSON(&amp;N)：每則一行，包含全部已知內容；可以匯入</translation>
    </message>
    <message>
        <source>Captures (*.ndjson)</source>
        <translation>擷取檔 (*.ndjson)</translation>
    </message>
    <message>
        <source>CS&amp;V: a row each, for spreadsheets</source>
        <translation>CSV(&amp;V)：每則一列，用於試算表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;HAR: the calls of this console that answered them</source>
        <translation>HAR(&amp;H)：本主控台回應這些更新的呼叫</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP 封存檔 (*.har)</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>It ran out on %1: no server delivers to it.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>它已於 %1 過期：沒有伺服器會投遞到它。</translation>
    </message>
    <message>
        <source>It holds only from %1 on.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>它從 %1 起才有效。</translation>
    </message>
    <message>
        <source>It holds from %1 until %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>有效期從 %1 到 %2。</translation>
    </message>
    <message>
        <source>It is made out to nobody: no server takes it for an address.</source>
        <translation>它沒有簽發給任何名稱：沒有伺服器會為某個位址接受它。</translation>
    </message>
    <message>
        <source>Made out to %1.</source>
        <extracomment>%1 are host names and IP addresses</extracomment>
        <translation>簽發給 %1。</translation>
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
        <translation>語音</translation>
    </message>
    <message>
        <source>video</source>
        <translation>視訊</translation>
    </message>
    <message>
        <source>private chat</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分類</translation>
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
        <translation>連結</translation>
    </message>
    <message>
        <source>live room</source>
        <translation>直播間</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>kind %1</source>
        <extracomment>a kind of channel that has no name; %1 is its number</extracomment>
        <translation>類型 %1</translation>
    </message>
</context>
<context>
    <name>ChatWords</name>
    <message>
        <source>Reading the chat…</source>
        <translation>正在讀取聊天…</translation>
    </message>
    <message>
        <source>Reading how many members it has…</source>
        <translation>正在讀取成員數…</translation>
    </message>
    <message>
        <source>Reading its administrators…</source>
        <translation>正在讀取管理員…</translation>
    </message>
    <message>
        <source>Reading the member…</source>
        <translation>正在讀取成員…</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允許</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未允許</translation>
    </message>
</context>
<context>
    <name>CommandColumn</name>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>誰能看到</translation>
    </message>
    <message>
        <source>Parameters (JSON)</source>
        <translation>參數 (JSON)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New window</source>
        <translation>新增視窗(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add bot…</source>
        <translation>新增機器人(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a bot list…</source>
        <translation>匯入機器人清單(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export bots…</source>
        <translation>匯出機器人(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try the Sandbox</source>
        <translation>試用沙盒(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>關閉視窗(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Show &amp;all bots</source>
        <translation>顯示全部機器人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一個窗格(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>上一個窗格(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put the panes back</source>
        <translation>將窗格放回原位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>Switch between light and &amp;dark</source>
        <translation>切換淺色與深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Botdeck…</source>
        <translation>關於 Botdeck(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go to or run…</source>
        <translation>前往或執行(&amp;G)…</translation>
    </message>
    <message>
        <source>Export &amp;updates…</source>
        <translation>匯出更新(&amp;U)…</translation>
    </message>
    <message>
        <source>I&amp;mport a capture…</source>
        <translation>匯入擷取檔(&amp;M)…</translation>
    </message>
    <message>
        <source>Botdeck &amp;manual</source>
        <translation>Botdeck 手冊(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <translation>顯示記錄(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>複製診斷資訊(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>allowed</source>
        <translation>已允許</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未允許</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>called &quot;%1&quot;</source>
        <extracomment>%1 is a name</extracomment>
        <translation>名為「%1」</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>allows %1</source>
        <extracomment>%1 are names of permissions</extracomment>
        <translation>允許 %1</translation>
    </message>
    <message>
        <source>denies %1</source>
        <extracomment>%1 are names of permissions</extracomment>
        <translation>拒絕 %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <extracomment>a member; %1 are names of roles</extracomment>
        <translation>擁有 %1</translation>
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
        <translation>頻道 %1</translation>
    </message>
    <message>
        <source>Channel %1: overwrite of %2</source>
        <extracomment>%1 is a channel, %2 a role or member</extracomment>
        <translation>頻道 %1：%2 的頻道覆寫</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>成員 %1</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>遮罩</translation>
    </message>
    <message>
        <source>no colour</source>
        <translation>無顏色</translation>
    </message>
    <message>
        <source>colour %1</source>
        <extracomment>%1 is a colour as on a web page</extracomment>
        <translation>顏色 %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <extracomment>of a guild; %1 is somebody&apos;s name</extracomment>
        <translation>擁有者 %1</translation>
    </message>
    <message>
        <source>Guild and what everybody may</source>
        <translation>社群及所有人的權限</translation>
    </message>
</context>
<context>
    <name>ComposerStyle</name>
    <message>
        <source>Bold</source>
        <translation>粗體</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜體</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Block of code</source>
        <translation>程式碼區塊</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>底線</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>刪除線</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>項目符號清單</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>編號清單</translation>
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
        <translation>已沒有什麼妨礙此機器人。</translation>
    </message>
    <message>
        <source>A webhook is set: the server gives this bot&apos;s updates to it.</source>
        <translation>已設定 Webhook：伺服器將此機器人的更新傳送給它。</translation>
    </message>
    <message>
        <source>Another program polls this bot.</source>
        <translation>另一個程式正在輪詢此機器人。</translation>
    </message>
    <message>
        <source>Another Botdeck on this computer receives this bot&apos;s updates.</source>
        <translation>這台電腦上的另一個 Botdeck 正在接收此機器人的更新。</translation>
    </message>
    <message>
        <source>A server gives updates to a webhook or to who polls, never to both. Botdeck asks every 30 seconds whether the webhook is still set, and goes on by itself when it is gone.</source>
        <translation>伺服器要麼將更新傳送給 Webhook，要麼交給輪詢者，不會兩者兼有。Botdeck 每 30 秒詢問一次 Webhook 是否仍在，一旦取消便自動繼續。</translation>
    </message>
    <message>
        <source>A server allows one poller a bot; every try from here would throw the other one out, so there is none. Stop the other program and start polling again, or wait: then Botdeck tries once a minute, which may interrupt the other one for a moment. If nobody knows that program, somebody has the token: have it revoked, then replace it here.</source>
        <translation>伺服器對每個機器人只允許一個輪詢者；從這裡的每次嘗試都會擠掉對方，因此不作嘗試。請停止另一個程式後重新開始輪詢，或選擇等待：Botdeck 將每分鐘嘗試一次，可能使對方短暫中斷。如果沒有人認識那個程式，表示有人持有權杖：請將其撤銷，然後在此更換。</translation>
    </message>
    <message>
        <source>It may be another window with another profile, or &quot;botdeck tail&quot;. Taking over stops polling there and starts it here; what was received there stays there.</source>
        <translation>它可能是使用其他設定檔資料夾的另一個視窗，或「botdeck tail」。接管會停止那裡的輪詢並在此開始；那裡收到的內容仍留在那裡。</translation>
    </message>
    <message>
        <source>Its host: %1</source>
        <translation>其主機：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait for delivery.</source>
        <extracomment>updates that the server could not deliver to the webhook yet</extracomment>
        <translation>
            <numerusform>有 %n 則更新等待投遞。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its last delivery failed: %1</source>
        <translation>上次投遞失敗：%1</translation>
    </message>
    <message>
        <source>Waiting for it: one try a minute.</source>
        <translation>正在等待：每分鐘嘗試一次。</translation>
    </message>
    <message>
        <source>Nothing that changes anything is sent for this bot, so the webhook cannot be deleted from here.</source>
        <translation>此機器人不會傳送任何引起變更的請求，因此無法從這裡刪除 Webhook。</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>Photo</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>語音訊息</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Video message</source>
        <translation>影片短訊</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>動圖</translation>
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
        <source>Poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>遊戲</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新成員</translation>
    </message>
    <message>
        <source>A member left</source>
        <translation>一名成員已離開</translation>
    </message>
    <message>
        <source>The chat has a new title</source>
        <translation>聊天有了新標題</translation>
    </message>
    <message>
        <source>The chat has a new picture</source>
        <translation>聊天有了新頭像</translation>
    </message>
    <message>
        <source>The chat&apos;s picture was removed</source>
        <translation>聊天的頭像已刪除</translation>
    </message>
    <message>
        <source>The group was made</source>
        <translation>群組已建立</translation>
    </message>
    <message>
        <source>The channel was made</source>
        <translation>頻道已建立</translation>
    </message>
    <message>
        <source>A message was pinned</source>
        <translation>一則訊息已置頂</translation>
    </message>
    <message>
        <source>The group became a supergroup</source>
        <translation>群組已升級為超級群組</translation>
    </message>
    <message>
        <source>Unknown content: %1</source>
        <extracomment>%1 is the name of a member of JSON</extracomment>
        <translation>未知內容：%1</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>said of a message</extracomment>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>said of a message</extracomment>
        <translation>已置頂</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>said of a message</extracomment>
        <translation>已編輯</translation>
    </message>
    <message>
        <source>%1 pressed it just now, no answer from the bot yet</source>
        <extracomment>%1 is a name, &quot;it&quot; a button</extracomment>
        <translation>%1 剛剛按下，機器人尚未回應</translation>
    </message>
    <message>
        <source>%1 pressed it on %2, no answer from the bot yet</source>
        <extracomment>%1 is a name, &quot;it&quot; a button, %2 a date</extracomment>
        <translation>%1 於 %2 按下，機器人尚未回應</translation>
    </message>
    <message>
        <source>%1 pressed it %2 ago, no answer from the bot yet</source>
        <extracomment>%1 is a name, &quot;it&quot; a button, %2 an age: &quot;6 s&quot;</extracomment>
        <translation>%1 於 %2前按下，機器人尚未回應</translation>
    </message>
    <message>
        <source>No answer came: it may have arrived. It is never sent again by itself.</source>
        <translation>沒有收到回應：可能已送達。絕不會自行再次傳送。</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>未傳送。</translation>
    </message>
    <message>
        <source>history, read %1</source>
        <extracomment>said of a message that was fetched from the server&apos;s history; %1 is when</extracomment>
        <translation>歷史記錄，讀取於 %1</translation>
    </message>
    <message numerus="yes">
        <source>The server wants to be left alone. It is sent in %n second(s).</source>
        <translation>
            <numerusform>伺服器要求等待，%n 秒後傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · %2 of %3</source>
        <extracomment>How much of a file is uploaded: 64 % · 1.2 MB of 1.8 MB</extracomment>
        <translation>%1 % · %2 / %3</translation>
    </message>
    <message>
        <source>Message card</source>
        <translation>訊息卡片</translation>
    </message>
    <message>
        <source>A button was pressed</source>
        <translation>按下了按鈕</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Copy JSON, as received</source>
        <translation>複製 JSON（依收到的原樣）</translation>
    </message>
    <message>
        <source>Copy JSON, formatted</source>
        <translation>複製 JSON（格式化）</translation>
    </message>
    <message>
        <source>Copy curl, token masked</source>
        <translation>複製 curl（權杖已遮蓋）</translation>
    </message>
    <message>
        <source>Copy row as CSV</source>
        <translation>將列複製為 CSV</translation>
    </message>
    <message>
        <source>Copy botdeck command</source>
        <translation>複製 botdeck 指令</translation>
    </message>
</context>
<context>
    <name>Credit</name>
    <message>
        <source>Given by</source>
        <translation>頒發者</translation>
    </message>
    <message>
        <source>Giver&apos;s icon (address)</source>
        <translation>頒發者圖示（網址）</translation>
    </message>
    <message>
        <source>Image beside the name (address)</source>
        <translation>名稱旁的圖片（網址）</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>遊戲</translation>
    </message>
    <message>
        <source>Game&apos;s icon (address)</source>
        <translation>遊戲圖示（網址）</translation>
    </message>
    <message>
        <source>Background (address)</source>
        <translation>背景圖（網址）</translation>
    </message>
    <message>
        <source>Link&apos;s words</source>
        <translation>跳轉文案</translation>
    </message>
    <message>
        <source>Link&apos;s address</source>
        <translation>跳轉連結</translation>
    </message>
    <message>
        <source>Game&apos;s data</source>
        <translation>自訂卡片資料</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Beside the title</source>
        <translation>標題旁的提示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>DeleteRole</name>
    <message numerus="yes">
        <source>%n channel(s) have an overwrite of it: %1. Whether the server removes those it does not say; here they stay until the guild is read again.</source>
        <extracomment>%1 are names of channels</extracomment>
        <translation>
            <numerusform>%n 個頻道有它的頻道覆寫：%1。伺服器未說明是否會移除；在重新讀取社群之前，此處保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) lose it, and with it what only it allows.</source>
        <translation>
            <numerusform>%n 名成員將失去它，以及只有它允許的權限。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>無法復原。</translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>刪除角色</translation>
    </message>
    <message>
        <source>Delete the role &quot;%1&quot; (%2)?</source>
        <extracomment>%1 is a role&apos;s name, %2 its id</extracomment>
        <translation>刪除角色「%1」(%2)嗎？</translation>
    </message>
    <message>
        <source>Delete the role</source>
        <translation>刪除角色</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>The diagnostics are on the clipboard. Secrets are taken out, but read them before you send them: they name your bots&apos; ids and servers.</source>
        <translation>診斷資訊已在剪貼簿中。機密已去除，但傳送之前請先閱讀：其中寫有您的機器人的編號和伺服器。</translation>
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
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>held by the server</source>
        <translation>伺服器要求等待</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>no answer, not repeated</source>
        <translation>無應答，未重複</translation>
    </message>
    <message>
        <source>changed by somebody else</source>
        <translation>已被他人更改</translation>
    </message>
    <message>
        <source>stopped, not done</source>
        <translation>已停止，未執行</translation>
    </message>
</context>
<context>
    <name>FeedEvent</name>
    <message>
        <source>Polling started.</source>
        <translation>輪詢已開始。</translation>
    </message>
    <message>
        <source>Polling stopped.</source>
        <translation>輪詢已停止。</translation>
    </message>
    <message>
        <source>Receiving again.</source>
        <translation>已恢復接收。</translation>
    </message>
    <message>
        <source>Backing off. Nothing was lost: the offset is unchanged.</source>
        <translation>暫緩重試。沒有遺失任何內容：位移未變。</translation>
    </message>
    <message>
        <source>Conflict: somebody else receives this bot&apos;s updates.</source>
        <translation>衝突：另有程式在接收此機器人的更新。</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>伺服器不接受該權杖。</translation>
    </message>
    <message>
        <source>A webhook is set, so the server gives no updates to polls.</source>
        <translation>已設定 Webhook，因此伺服器不向輪詢提供更新。</translation>
    </message>
    <message>
        <source>The store cannot be written. Polling waits.</source>
        <translation>無法寫入儲存區。輪詢暫候。</translation>
    </message>
    <message>
        <source>The server answers at once instead of holding polls. Asked once a second.</source>
        <translation>伺服器不保持輪詢而立即回應。每秒詢問一次。</translation>
    </message>
    <message>
        <source>The server&apos;s update ids started anew. A new epoch begins.</source>
        <translation>伺服器的更新 ID 已重新編號。新的紀元開始。</translation>
    </message>
    <message>
        <source>Some update ids never came.</source>
        <translation>有些更新 ID 始終沒有收到。</translation>
    </message>
    <message>
        <source>%1, backing off %2 (attempt %3). Nothing was lost: offset unchanged.</source>
        <extracomment>%1 is what happened (&quot;HTTP 502 from getUpdates&quot;), %2 how long the bot waits (&quot;8 s&quot;), %3 which try failed</extracomment>
        <translation>%1，暫緩 %2 後重試（第 %3 次嘗試）。沒有遺失任何內容：位移未變。</translation>
    </message>
    <message numerus="yes">
        <source>%n update id(s) never came.</source>
        <translation>
            <numerusform>有 %n 個更新 ID 始終沒有收到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterFault</name>
    <message>
        <source>There is no key “%1”. To look for this as text, put it in quotes.</source>
        <translation>沒有名為「%1」的鍵。若要當作文字尋找，請加上引號。</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write has:photo, chat~part or json.path=value.</source>
        <translation>「%1」不是條件。請寫成 has:photo、chat~部分內容 或 json.path=value。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>此處缺少值。</translation>
    </message>
    <message>
        <source>“%1” is none of this key&apos;s values.</source>
        <translation>「%1」不是此鍵的可用值。</translation>
    </message>
    <message>
        <source>“%1” is no whole number, and no range such as 5..9.</source>
        <translation>「%1」既不是整數，也不是 5..9 這樣的範圍。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>範圍「%1」的終點在起點之前。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 10m, 2h, 3d, 14:05, 2026-11-22 or 2026-11-22T14:05.</source>
        <translation>「%1」不是時間。請寫成 10m、2h、3d、14:05、2026-11-22 或 2026-11-22T14:05。</translation>
    </message>
    <message>
        <source>“%1” is no path. Write json.message.chat.id or json.message.photo[0].width.</source>
        <translation>「%1」不是路徑。請寫成 json.message.chat.id 或 json.message.photo[0].width。</translation>
    </message>
    <message>
        <source>This key takes one value only.</source>
        <translation>此鍵只接受一個值。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>缺少結尾引號。</translation>
    </message>
    <message>
        <source>“%1” means nothing in quotes. Write a backslash twice to look for one.</source>
        <translation>「%1」在引號中沒有意義。要尋找反斜線，請寫兩個。</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>缺少右括號。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>此右括號沒有對應的左括號。</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>此處缺少條件。</translation>
    </message>
    <message>
        <source>Too many parentheses stand within each other.</source>
        <translation>括號巢狀過深。</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>篩選條件過長。</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Member id</source>
        <translation>成員 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Nickname here</source>
        <translation>在此的暱稱</translation>
    </message>
    <message>
        <source>Short id</source>
        <translation>短號</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
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
        <translation>新增者</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>邀請碼</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀請人</translation>
    </message>
    <message>
        <source>Inviter&apos;s id</source>
        <translation>邀請人 ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>剩餘次數</translation>
    </message>
    <message>
        <source>Uses allowed</source>
        <translation>允許次數</translation>
    </message>
    <message>
        <source>Joined by it</source>
        <translation>已邀請人數</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Topic id</source>
        <translation>主題 ID</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>頻道 ID</translation>
    </message>
    <message>
        <source>Post id</source>
        <translation>動態 ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
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
        <translation>發表時間</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>評論數</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>表態數</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>評論 ID</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Reaction id</source>
        <translation>表態 ID</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Members by name</source>
        <translation>依名稱尋找成員</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>名稱的一部分</translation>
    </message>
    <message>
        <source>Members by short id</source>
        <translation>依短號尋找成員</translation>
    </message>
    <message>
        <source>Short ids</source>
        <translation>短號</translation>
    </message>
    <message>
        <source>Members with a role</source>
        <translation>擁有某角色的成員</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符號</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>Invite by its code</source>
        <translation>依邀請碼尋找邀請</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>邀請碼</translation>
    </message>
    <message>
        <source>Circle topics</source>
        <translation>圈子主題</translation>
    </message>
    <message>
        <source>Circle posts of a member</source>
        <translation>某成員的圈子動態</translation>
    </message>
    <message>
        <source>Member id</source>
        <translation>成員 ID</translation>
    </message>
    <message>
        <source>Circle post by its id</source>
        <translation>依 ID 尋找圈子動態</translation>
    </message>
    <message>
        <source>Post id</source>
        <translation>動態 ID</translation>
    </message>
    <message>
        <source>Comments of a circle post</source>
        <translation>圈子動態的評論</translation>
    </message>
    <message>
        <source>Reactions to a circle post</source>
        <translation>圈子動態的表態</translation>
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
        <translation>無限制</translation>
    </message>
    <message numerus="yes">
        <source>At most %n short id(s) can be looked up at once.</source>
        <translation>
            <numerusform>一次最多尋找 %n 個短號。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no id: that is a whole number.</source>
        <translation>「%1」不是 ID：ID 是一個整數。</translation>
    </message>
</context>
<context>
    <name>FormatChange</name>
    <message>
        <source>Lost would be: %1.</source>
        <extracomment>%1 is a list such as: bold, a link</extracomment>
        <translation>將會遺失：%1。</translation>
    </message>
    <message>
        <source>Blanks at the beginning of lines would be lost.</source>
        <translation>行首的空格將會遺失。</translation>
    </message>
    <message>
        <source>What is wrong in it now would become letters, or be gone.</source>
        <translation>目前有誤的部分會變成一般字元，或者消失。</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>另一種格式</translation>
    </message>
    <message>
        <source>Not all of this text can be written as %1.</source>
        <translation>此文字無法全部寫成 %1 格式。</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>轉換(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keep the text as it is</source>
        <translation>保持文字原樣(&amp;K)</translation>
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
        <translation>建立角色 %1</translation>
    </message>
    <message>
        <source>Change role %1</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>變更角色 %1</translation>
    </message>
    <message>
        <source>Delete role %1</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>刪除角色 %1</translation>
    </message>
    <message>
        <source>Change the order of roles</source>
        <translation>變更角色順序</translation>
    </message>
    <message>
        <source>Change what everybody may</source>
        <translation>變更所有人的權限</translation>
    </message>
    <message>
        <source>Set the roles of %1</source>
        <extracomment>%1 is a member&apos;s name</extracomment>
        <translation>設定 %1 的角色</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <extracomment>%1 is a role&apos;s name, %2 a member&apos;s</extracomment>
        <translation>把 %1 授予 %2</translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation>從 %2 收回 %1</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <extracomment>%1 is a member&apos;s name</extracomment>
        <translation>踢出 %1</translation>
    </message>
    <message>
        <source>Mute %1 for %2</source>
        <extracomment>%1 is a member&apos;s name, %2 a time such as &quot;10 min&quot;</extracomment>
        <translation>將 %1 禁言 %2</translation>
    </message>
    <message>
        <source>Change the bot&apos;s nickname</source>
        <translation>變更機器人的暱稱</translation>
    </message>
    <message>
        <source>Change the overwrites of %1</source>
        <extracomment>%1 is a channel&apos;s name</extracomment>
        <translation>變更 %1 的頻道覆寫</translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation>伺服器要求等待 %1。</translation>
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
        <translation>成員 %1</translation>
    </message>
    <message>
        <source>In %1, overwrite for %2: allow %3.</source>
        <translation>在 %1 中，對%2的頻道覆寫：允許 %3。</translation>
    </message>
    <message>
        <source>In %1, overwrite for %2: neither allow nor deny %3.</source>
        <translation>在 %1 中，對%2的頻道覆寫：既不允許也不拒絕 %3。</translation>
    </message>
    <message>
        <source>In %1, overwrite for %2: deny %3.</source>
        <translation>在 %1 中，對%2的頻道覆寫：拒絕 %3。</translation>
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
        <translation>給 %1 角色 %2。</translation>
    </message>
    <message>
        <source>Take from %1 the role %2.</source>
        <translation>取消 %1 的角色 %2。</translation>
    </message>
    <message>
        <source>The bot does not have %1 itself.</source>
        <translation>機器人自身沒有 %1。</translation>
    </message>
    <message>
        <source>not by the bot</source>
        <translation>機器人無權變更</translation>
    </message>
</context>
<context>
    <name>GuildImpact</name>
    <message numerus="yes">
        <source>%1 channel(s)</source>
        <extracomment>%1 is the number, with spaces between groups of three digits</extracomment>
        <translation>
            <numerusform>%1 個頻道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) gain %2 in %3.</source>
        <extracomment>%1 members in %3, which are channels; %2 is a permission&apos;s name</extracomment>
        <translation>
            <numerusform>%1 名成員在 %3中獲得 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 member(s) lose %2 in %3.</source>
        <extracomment>%1 members in %3, which are channels; %2 is a permission&apos;s name</extracomment>
        <translation>
            <numerusform>%1 名成員在 %3中失去 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>沒有人獲得或失去任何權限。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more permission(s).</source>
        <extracomment>permissions that are gained or lost, and not listed</extracomment>
        <translation>
            <numerusform>另有 %n 項權限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot itself would lose %1 everywhere, and could not change it back.</source>
        <translation>機器人自身將在所有位置失去 %1，且無法自行改回。</translation>
    </message>
    <message>
        <source>The bot itself would lose %1 in some places.</source>
        <translation>機器人自身將在部分位置失去 %1。</translation>
    </message>
    <message>
        <source>The guild’s owner would lose %1.</source>
        <translation>社群擁有者將失去 %1。</translation>
    </message>
</context>
<context>
    <name>GuildWhy</name>
    <message>
        <source>Is the member the owner?</source>
        <translation>該成員是擁有者嗎？</translation>
    </message>
    <message>
        <source>Base: everybody</source>
        <translation>基礎：所有人</translation>
    </message>
    <message>
        <source>Base: the member’s roles</source>
        <translation>基礎：成員的角色</translation>
    </message>
    <message>
        <source>ADMINISTRATOR in the base mask?</source>
        <translation>基礎遮罩中有 ADMINISTRATOR 嗎？</translation>
    </message>
    <message>
        <source>Channel overwrite for everybody</source>
        <translation>對所有人的頻道覆寫</translation>
    </message>
    <message>
        <source>Channel overwrites for roles</source>
        <translation>對角色的頻道覆寫</translation>
    </message>
    <message>
        <source>Channel overwrite for the member</source>
        <translation>該成員的頻道覆寫</translation>
    </message>
    <message>
        <source>Rules of use</source>
        <translation>使用規則</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允許</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>未授予</translation>
    </message>
    <message>
        <source>This step decides</source>
        <translation>由此步決定</translation>
    </message>
    <message>
        <source>Nothing that it needs is missing.</source>
        <translation>所需的條件都已具備。</translation>
    </message>
    <message>
        <source>Otherwise than today, by your edit.</source>
        <translation>與現在不同，因您的編輯而變。</translation>
    </message>
    <message>
        <source>Decided by step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>由第 %1 步決定</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Allowed after saving</source>
        <translation>儲存後允許</translation>
    </message>
    <message>
        <source>Denied after saving</source>
        <translation>儲存後拒絕</translation>
    </message>
    <message>
        <source>Allowed today</source>
        <translation>現在允許</translation>
    </message>
    <message>
        <source>Denied today</source>
        <translation>現在拒絕</translation>
    </message>
    <message>
        <source>Your edit does not turn it round</source>
        <translation>您的編輯不改變此結果</translation>
    </message>
    <message>
        <source>Allowed today, flips because of step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>現在允許，因第 %1 步而改變</translation>
    </message>
    <message>
        <source>Denied today, flips because of step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>現在拒絕，因第 %1 步而改變</translation>
    </message>
    <message>
        <source>Allowed after saving, flips because of step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>儲存後允許，因第 %1 步而改變</translation>
    </message>
    <message>
        <source>Denied after saving, flips because of step %1</source>
        <extracomment>%1 is one number, or several with commas</extracomment>
        <translation>儲存後拒絕，因第 %1 步而改變</translation>
    </message>
    <message>
        <source>The raw mask is %1; of it can be used here: %2.</source>
        <translation>原始遮罩為 %1；在此可用的為 %2。</translation>
    </message>
    <message>
        <source>%1 is in the raw mask, and the rules of use take it away.</source>
        <extracomment>%1 is a permission&apos;s name</extracomment>
        <translation>原始遮罩中有 %1，但使用規則將其去除。</translation>
    </message>
</context>
<context>
    <name>GuildWords</name>
    <message>
        <source>Switch a permission</source>
        <translation>切換權限</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>使用預設</translation>
    </message>
    <message>
        <source>Copy from a role</source>
        <translation>從角色複製</translation>
    </message>
    <message>
        <source>Write the mask</source>
        <translation>填寫遮罩</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>bit %1 (unknown)</source>
        <extracomment>a permission without a name; %1 is its number</extracomment>
        <translation>位元 %1（未知）</translation>
    </message>
    <message>
        <source>Kept exactly as received, never cleared</source>
        <translation>依收到的原樣保留，絕不清除</translation>
    </message>
    <message>
        <source>inherit</source>
        <translation>繼承</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>allow and deny (allow counts)</source>
        <extracomment>an overwrite has a permission in both masks</extracomment>
        <translation>允許且拒絕（以允許為準）</translation>
    </message>
    <message>
        <source>Change a permission</source>
        <translation>變更一項權限</translation>
    </message>
    <message>
        <source>Remove an overwrite</source>
        <translation>移除一條頻道覆寫</translation>
    </message>
    <message>
        <source>Try a proposal</source>
        <translation>試用建議</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <extracomment>%1 is what an overwrite says of a permission, %2 what it said before; &quot;allow (was: deny)&quot;</extracomment>
        <translation>%1（原為：%2）</translation>
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
        <translation>成員</translation>
    </message>
    <message>
        <source>not among the roles and members that were read</source>
        <translation>不在已讀取的角色和成員之中</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonMistake</name>
    <message>
        <source>there is nothing yet</source>
        <translation>還沒有內容</translation>
    </message>
    <message>
        <source>an update is an object: it begins with { and ends with }</source>
        <translation>更新是一個物件：以 { 開頭、以 } 結尾</translation>
    </message>
    <message>
        <source>a value is missing, or something that is none stands in its place</source>
        <translation>缺少值，或其位置上不是值</translation>
    </message>
    <message>
        <source>a member&apos;s name in quotes belongs here; before a } stands no comma</source>
        <translation>此處應為帶引號的成員名稱；} 之前不能有逗號</translation>
    </message>
    <message>
        <source>a colon is missing behind a member&apos;s name</source>
        <translation>成員名稱後缺少冒號</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>缺少逗號</translation>
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
        <translation>缺少結束引號</translation>
    </message>
    <message>
        <source>this is no number as JSON writes it</source>
        <translation>這不是 JSON 格式的數字</translation>
    </message>
    <message>
        <source>behind the backslash stands nothing that can be escaped</source>
        <translation>反斜線後不是可跳脫的字元</translation>
    </message>
    <message>
        <source>the line ends, or a control character stands, within quotes</source>
        <translation>引號內有換行或控制字元</translation>
    </message>
    <message>
        <source>half of a pair of \u escapes stands alone</source>
        <translation>成對的 \u 跳脫只有一半</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>巢狀過深</translation>
    </message>
    <message>
        <source>something stands behind the end</source>
        <translation>結尾之後還有內容</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>這不是 JSON</translation>
    </message>
    <message>
        <source>This cannot be sent: %1.</source>
        <extracomment>%1 is what is wrong with a JSON text: &quot;there is nothing yet&quot;</extracomment>
        <translation>無法傳送：%1。</translation>
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
        <translation>物件 · %1</translation>
    </message>
    <message>
        <source>array · %1</source>
        <extracomment>a JSON type and how many elements it has</extracomment>
        <translation>陣列 · %1</translation>
    </message>
    <message>
        <source>string</source>
        <translation>字串</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>bool</source>
        <translation>布林值</translation>
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
        <translation>權杖存放處或設定檔資料夾已鎖定。</translation>
    </message>
    <message>
        <source>The system keychain cannot be used.</source>
        <translation>無法使用系統鑰匙圈。</translation>
    </message>
    <message>
        <source>This was refused.</source>
        <translation>已被拒絕。</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time.</source>
        <translation>系統鑰匙圈沒有及時回應。</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time; what was asked of it may still happen.</source>
        <translation>系統鑰匙圈沒有及時回應；所請求的操作仍可能發生。</translation>
    </message>
    <message>
        <source>What is kept could not be read or written.</source>
        <translation>無法讀取或寫入所儲存的內容。</translation>
    </message>
    <message>
        <source>What was to be erased is still there. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>要抹除的內容仍在。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were kept of a damaged store are overwritten and removed whole, too: they may hold the same.</source>
        <extracomment>Files that lie beside the store since it was damaged once (updates.sqlite.bad): as they were then, whole</extracomment>
        <translation>
            <numerusform>從損壞的儲存區中保留的 %n 個檔案也會被整個覆寫並刪除：其中可能含有同樣的內容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardChange</name>
    <message>
        <source>Add a button</source>
        <translation>新增按鈕</translation>
    </message>
    <message>
        <source>Remove a button</source>
        <translation>移除按鈕</translation>
    </message>
    <message>
        <source>Move a button</source>
        <translation>移動按鈕</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>變更類型</translation>
    </message>
    <message>
        <source>Change an option</source>
        <translation>變更選項</translation>
    </message>
    <message>
        <source>Mend a button</source>
        <translation>修正按鈕</translation>
    </message>
    <message>
        <source>Put another keyboard in</source>
        <translation>換入另一個鍵盤</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>變更標籤</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>變更值</translation>
    </message>
    <message>
        <source>Write the keyboard</source>
        <translation>書寫鍵盤</translation>
    </message>
</context>
<context>
    <name>KeyboardFault</name>
    <message>
        <source>This is no sound JSON.</source>
        <translation>這不是完好的 JSON。</translation>
    </message>
    <message>
        <source>No inline keyboard is in this.</source>
        <translation>其中沒有內嵌鍵盤。</translation>
    </message>
    <message>
        <source>A row has to be a list of buttons.</source>
        <translation>一列必須是按鈕的清單。</translation>
    </message>
    <message>
        <source>A button has to be an object.</source>
        <translation>按鈕必須是一個物件。</translation>
    </message>
    <message>
        <source>This value is not closed with ].</source>
        <translation>此值沒有以 ] 結束。</translation>
    </message>
    <message>
        <source>A bracket of the label is written \[ or \].</source>
        <translation>標籤中的方括號要寫作 \[ 或 \]。</translation>
    </message>
    <message>
        <source>A backslash stands only before | [ ] and another backslash.</source>
        <translation>反斜線只能位於 | [ ] 或另一個反斜線之前。</translation>
    </message>
    <message>
        <source>The value of this kind has to be an object of JSON.</source>
        <translation>此類型的值必須是 JSON 物件。</translation>
    </message>
    <message>
        <source>This kind takes no value.</source>
        <translation>此類型不帶值。</translation>
    </message>
</context>
<context>
    <name>KeyboardKind</name>
    <message>
        <source>Callback</source>
        <translation>回呼</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Mini app</source>
        <translation>小程式</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>網頁應用程式</translation>
    </message>
    <message>
        <source>Login link</source>
        <translation>登入連結</translation>
    </message>
    <message>
        <source>Inline query elsewhere</source>
        <translation>在其他聊天中內嵌查詢</translation>
    </message>
    <message>
        <source>Inline query here</source>
        <translation>在此聊天中內嵌查詢</translation>
    </message>
    <message>
        <source>Inline query in a chosen chat</source>
        <translation>在所選聊天中內嵌查詢</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>遊戲</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
</context>
<context>
    <name>KeyboardRule</name>
    <message>
        <source>It has no label.</source>
        <translation>沒有標籤。</translation>
    </message>
    <message>
        <source>It does nothing: it has no kind.</source>
        <translation>沒有任何作用：未指定類型。</translation>
    </message>
    <message>
        <source>It has more than one kind.</source>
        <translation>有不止一個類型。</translation>
    </message>
    <message>
        <source>It has more than one kind; which of them counts is not documented.</source>
        <translation>有不止一個類型；以哪一個為準沒有文件說明。</translation>
    </message>
    <message>
        <source>Its value is of the wrong type of JSON.</source>
        <translation>其值的 JSON 類型不對。</translation>
    </message>
    <message>
        <source>The platform has reserved this kind and does not use it yet.</source>
        <translation>平台保留了此類型，尚未使用。</translation>
    </message>
    <message>
        <source>A button of this kind must be the first of the first row.</source>
        <translation>此類型的按鈕必須是第一列的第一個。</translation>
    </message>
    <message>
        <source>Its callback data has more bytes than the platform takes.</source>
        <translation>其回呼資料的位元組數超過平台所接受的上限。</translation>
    </message>
    <message>
        <source>Its callback data has fewer bytes than the platform takes.</source>
        <translation>其回呼資料的位元組數低於平台所接受的下限。</translation>
    </message>
    <message>
        <source>Its callback data is very long; nobody says how much the platform takes.</source>
        <translation>其回呼資料很長；平台能接受多少沒有說明。</translation>
    </message>
    <message>
        <source>Its callback data has control characters in it.</source>
        <translation>其回呼資料中含有控制字元。</translation>
    </message>
    <message>
        <source>Its address is empty.</source>
        <translation>其位址為空。</translation>
    </message>
    <message>
        <source>Its address has no scheme and may not open.</source>
        <translation>其位址沒有通訊協定，可能無法開啟。</translation>
    </message>
    <message>
        <source>The platform does not list addresses with this scheme.</source>
        <translation>平台沒有列出採用此通訊協定的位址。</translation>
    </message>
    <message>
        <source>It has a member that is not known; it is kept.</source>
        <translation>其中有一個未知的成員；予以保留。</translation>
    </message>
    <message>
        <source>It has a member twice; the first one counts.</source>
        <translation>其中某個成員出現兩次；以第一個為準。</translation>
    </message>
    <message>
        <source>The row has no buttons.</source>
        <translation>此列沒有按鈕。</translation>
    </message>
    <message>
        <source>The keyboard has no buttons; sending it takes the old one away.</source>
        <translation>鍵盤沒有按鈕；傳送它會移除原有的鍵盤。</translation>
    </message>
    <message>
        <source>The row has more buttons than are shown: from this one on they are left out.</source>
        <translation>該列按鈕過多：從這個按鈕起不會顯示。</translation>
    </message>
    <message>
        <source>The keyboard has more buttons than are shown: from this one on they are left out.</source>
        <translation>鍵盤按鈕過多：從這個按鈕起不會顯示。</translation>
    </message>
    <message numerus="yes">
        <source>The keyboard is full: %n button(s) are all that is shown.</source>
        <translation>
            <numerusform>鍵盤已滿：最多顯示 %n 個按鈕。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row %1 is full: %n button(s) of a row are all that is shown.</source>
        <translation>
            <numerusform>第 %1 列已滿：每列最多顯示 %n 個按鈕。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardTemplate</name>
    <message>
        <source>Confirm or cancel</source>
        <translation>確認或取消</translation>
    </message>
    <message>
        <source>Confirm[confirm] | Cancel[cancel]</source>
        <translation>確認[confirm] | 取消[cancel]</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>翻頁</translation>
    </message>
    <message>
        <source>‹ Back[page:1] | 2 of 5[page:2] | Next ›[page:3]</source>
        <translation>‹ 上一頁[page:1] | 第 2 / 5 頁[page:2] | 下一頁 ›[page:3]</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Orders[menu:orders] | Refunds[menu:refunds]
Settings[menu:settings] | Help[menu:help]
Website[https://example.org]</source>
        <translation>訂單[menu:orders] | 退款[menu:refunds]
設定[menu:settings] | 說明[menu:help]
網站[https://example.org]</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Yes · 0[vote:yes] | No · 0[vote:no] | Abstain · 0[vote:abstain]
Show the result[vote:result]</source>
        <translation>贊成 · 0[vote:yes] | 反對 · 0[vote:no] | 棄權 · 0[vote:abstain]
查看結果[vote:result]</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Approve[request:approve] | Reject[request:reject]
Ask for more[request:ask] | Hold 24 h[request:hold]</source>
        <translation>核准[request:approve] | 拒絕[request:reject]
要求補充[request:ask] | 擱置 24 小時[request:hold]</translation>
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
        <translation>資訊及更嚴重的</translation>
    </message>
    <message>
        <source>Warnings and graver</source>
        <translation>警告及更嚴重的</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
</context>
<context>
    <name>MarkdownFault</name>
    <message>
        <source>“%1” is a mark here. As a letter it needs a backslash before it.</source>
        <translation>「%1」在這裡是標記。作為一般字元時，前面需要加反斜線。</translation>
    </message>
    <message>
        <source>“%1” is opened and never closed.</source>
        <translation>「%1」已開啟，但沒有結束。</translation>
    </message>
    <message>
        <source>The address of the link has no closing parenthesis.</source>
        <translation>連結的位址缺少右括號。</translation>
    </message>
    <message>
        <source>“%1” is no tag that the server knows.</source>
        <translation>「%1」不是伺服器認識的標籤。</translation>
    </message>
    <message>
        <source>“%1” has no &gt; at its end.</source>
        <translation>「%1」結尾缺少 &gt;。</translation>
    </message>
    <message>
        <source>In “%1” an attribute is not written as the server reads it.</source>
        <translation>「%1」中有一個屬性的寫法與伺服器的讀法不符。</translation>
    </message>
    <message>
        <source>A span must have class=&quot;tg-spoiler&quot;.</source>
        <translation>span 必須帶有 class=&quot;tg-spoiler&quot;。</translation>
    </message>
    <message>
        <source>“%1” closes a tag, but none is open.</source>
        <translation>「%1」結束一個標籤，但沒有已開啟的標籤。</translation>
    </message>
    <message>
        <source>“%1” closes another tag than the one that is open.</source>
        <translation>「%1」結束的不是目前開啟的標籤。</translation>
    </message>
    <message>
        <source>This emoji has no number: write tg://emoji?id=1234.</source>
        <translation>此表情符號沒有編號：請寫作 tg://emoji?id=1234。</translation>
    </message>
    <message>
        <source>This is no address that the server takes: the text stays, the link does not.</source>
        <translation>伺服器不接受此位址：文字保留，連結不保留。</translation>
    </message>
    <message>
        <source>“%1” has no closing brace and would be shown as it is.</source>
        <translation>「%1」缺少右大括號，將依原樣顯示。</translation>
    </message>
    <message>
        <source>Here belongs an id: a number.</source>
        <translation>這裡應寫 ID：一個數字。</translation>
    </message>
    <message>
        <source>Half a character stands here. It cannot be sent.</source>
        <translation>這裡只有半個字元，無法傳送。</translation>
    </message>
    <message>
        <source>The text is too long to be looked through.</source>
        <translation>文字過長，無法檢查。</translation>
    </message>
    <message>
        <source>This is no rich text: JSON with &quot;type&quot;:&quot;richText&quot; and its operations.</source>
        <translation>這不是富文字：應為帶有 &quot;type&quot;:&quot;richText&quot; 及其操作的 JSON。</translation>
    </message>
    <message>
        <source>Fix: add %1</source>
        <extracomment>%1 is what is missing, such as )</extracomment>
        <translation>修正：加上 %1</translation>
    </message>
    <message>
        <source>Fix: write %1 instead</source>
        <extracomment>%1 is what belongs there, such as .</extracomment>
        <translation>修正：改寫為 %1</translation>
    </message>
</context>
<context>
    <name>MaskFault</name>
    <message>
        <source>A number is missing. The mask before is kept.</source>
        <translation>缺少數字。保留之前的遮罩。</translation>
    </message>
    <message>
        <source>“%1” is not part of a number. The mask before is kept.</source>
        <translation>「%1」不是數字的一部分。保留之前的遮罩。</translation>
    </message>
    <message>
        <source>This number needs more than 64 bits. The mask before is kept.</source>
        <translation>此數字需要超過 64 位元。保留之前的遮罩。</translation>
    </message>
    <message>
        <source>“%1” can be binary or hexadecimal. Write 0x before hexadecimal digits. The mask before is kept.</source>
        <translation>「%1」可能是二進位或十六進位。請在十六進位數字前寫 0x。保留之前的遮罩。</translation>
    </message>
</context>
<context>
    <name>MaskPreset</name>
    <message>
        <source>Nobody: nothing</source>
        <translation>無：沒有任何權限</translation>
    </message>
    <message>
        <source>Reader: see and read</source>
        <translation>讀者：檢視和閱讀</translation>
    </message>
    <message>
        <source>Writer: read, post, react</source>
        <translation>作者：閱讀、發言、回應</translation>
    </message>
    <message>
        <source>Speaker: write, join voice, speak</source>
        <translation>發言者：書寫、加入語音、說話</translation>
    </message>
    <message>
        <source>Moderator: speak, and keep order</source>
        <translation>版主：說話並維持秩序</translation>
    </message>
    <message>
        <source>Manager: moderate, and manage the server</source>
        <translation>管理者：維持秩序並管理伺服器</translation>
    </message>
</context>
<context>
    <name>MemberFact</name>
    <message>
        <source>Short id</source>
        <translation>短號</translation>
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
        <translation>是機器人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>頭像</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>暱稱</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Manages the guild</source>
        <translation>可管理社群</translation>
    </message>
    <message>
        <source>Manages channels</source>
        <translation>可管理頻道</translation>
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
        <translation>可在頻道發言</translation>
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
        <translation>%1 等，另有 %2 個</translation>
    </message>
    <message>
        <source>role %1 (unknown)</source>
        <extracomment>a role that the guild&apos;s list does not have; %1 is its id</extracomment>
        <translation>角色 %1（未知）</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>無角色</translation>
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
        <translation>成員</translation>
    </message>
</context>
<context>
    <name>MessageCopy</name>
    <message>
        <source>Copy as curl</source>
        <translation>複製為 curl</translation>
    </message>
    <message>
        <source>Copy as a botdeck command</source>
        <translation>複製為 botdeck 命令</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>複製為 JSON</translation>
    </message>
    <message>
        <source>Copy as code for grammY</source>
        <translation>複製為 grammY 程式碼</translation>
    </message>
    <message>
        <source>Copy as code for python-telegram-bot</source>
        <translation>複製為 python-telegram-bot 程式碼</translation>
    </message>
    <message>
        <source>Copy as code for Qt</source>
        <translation>複製為 Qt 程式碼</translation>
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
        <translation>可展開的引用</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>a block of code</source>
        <translation>程式碼區塊</translation>
    </message>
    <message>
        <source>code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>a mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>an emoji of one&apos;s own</source>
        <translation>自訂表情符號</translation>
    </message>
    <message>
        <source>a link to a channel</source>
        <translation>頻道連結</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>粗體</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>斜體</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>底線</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>刪除線</translation>
    </message>
    <message>
        <source>a spoiler</source>
        <translation>防雷遮罩</translation>
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
        <translation>純文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>富文字</translation>
    </message>
    <message>
        <source>Markdown (old)</source>
        <extracomment>Telegram&apos;s first Markdown, kept beside MarkdownV2</extracomment>
        <translation>Markdown（舊版）</translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>還可輸入 %n 個字元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many to be sent</source>
        <translation>
            <numerusform>超出可傳送上限 %n 個字元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>還可輸入 %n 位元組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too many to be sent</source>
        <translation>
            <numerusform>超出可傳送上限 %n 位元組</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodMark</name>
    <message>
        <source>changes</source>
        <extracomment>a mark at a method: it changes something on the server</extracomment>
        <translation>會變更</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>a mark at a method: no document shows all of it</extracomment>
        <translation>推測</translation>
    </message>
</context>
<context>
    <name>MethodStem</name>
    <message>
        <source>send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>get</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>轉寄</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>封鎖</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>invite</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>user</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>guild</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>表情回應</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>榮譽</translation>
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
        <translation>通過</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>進行中…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Failed polls</source>
        <translation>輪詢失敗</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>衝突</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>權杖遭拒</translation>
    </message>
    <message>
        <source>Webhook set</source>
        <translation>已設定 Webhook</translation>
    </message>
    <message>
        <source>Not written to disk</source>
        <translation>未寫入磁碟</translation>
    </message>
    <message>
        <source>Poll not held</source>
        <translation>輪詢未被保持</translation>
    </message>
    <message>
        <source>Ids started anew</source>
        <translation>編號重新開始</translation>
    </message>
    <message>
        <source>Ids missing</source>
        <translation>缺少編號</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <extracomment>%1 is how many updates, such as 12.4</extracomment>
        <translation>每分鐘 %1</translation>
    </message>
    <message>
        <source>nothing measured in the last hour</source>
        <translation>最近一小時沒有測量值</translation>
    </message>
    <message>
        <source>%1 median, %2 for 95 %</source>
        <extracomment>%1 and %2 are times: half of the polls took at most %1, 95 of 100 at most %2</extracomment>
        <translation>中位數 %1，95 % 不超過 %2</translation>
    </message>
    <message>
        <source>Time behind</source>
        <translation>落後時間</translation>
    </message>
    <message>
        <source>nothing with a date came in the last hour</source>
        <translation>最近一小時沒有帶日期的更新</translation>
    </message>
    <message>
        <source>%1: what waited at the server is being fetched</source>
        <extracomment>%1 is a time such as 3 min</extracomment>
        <translation>%1：正在取回伺服器上積壓的更新</translation>
    </message>
    <message>
        <source>%1, last at %2</source>
        <translation>%1 次，最近一次 %2</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>其他類型</translation>
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
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>a duration in hours and minutes</extracomment>
        <translation>%1 小時 %2 分鐘</translation>
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
        <translation>輪詢往返</translation>
    </message>
    <message>
        <source>From answer to disk</source>
        <translation>從回應到寫入磁碟</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>none since the program started</source>
        <translation>程式啟動以來沒有</translation>
    </message>
    <message>
        <source>Nothing came in the last hour.</source>
        <translation>最近一小時沒有更新。</translation>
    </message>
    <message>
        <source>Nothing came in the last 24 hours.</source>
        <translation>最近 24 小時沒有更新。</translation>
    </message>
    <message>
        <source>Updates in the last hour: %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>最近一小時的更新：%1。</translation>
    </message>
    <message>
        <source>Updates in the last 24 hours: %1.</source>
        <translation>最近 24 小時的更新：%1。</translation>
    </message>
    <message>
        <source>Most in a minute: %1, at %2.</source>
        <extracomment>%1 is a number of updates, %2 a time of the day</extracomment>
        <translation>一分鐘內最多：%1，在 %2。</translation>
    </message>
    <message>
        <source>Most in a quarter of an hour: %1, from %2 on.</source>
        <translation>一刻鐘內最多：%1，從 %2 起。</translation>
    </message>
</context>
<context>
    <name>PassphraseNote</name>
    <message>
        <source>Four or five words that do not belong together are easy to remember and hard to guess.</source>
        <translation>四五個互不相關的詞，好記又難猜。</translation>
    </message>
    <message>
        <source>Too short: it takes %1 characters at least.</source>
        <translation>太短：至少需要 %1 個字元。</translation>
    </message>
    <message>
        <source>Easy to guess: the same again and again. It counts like its first part.</source>
        <translation>容易猜到：一再重複同樣的內容。只相當於其開頭的一段。</translation>
    </message>
    <message>
        <source>Easy to guess: these are neighbours in a row.</source>
        <translation>容易猜到：這些字元是依序相鄰的。</translation>
    </message>
    <message>
        <source>Easy to guess: it is among the first that anybody tries.</source>
        <translation>容易猜到：它屬於人們最先嘗試的一類。</translation>
    </message>
    <message>
        <source>Easy to guess: digits only. Dates and numbers are tried first.</source>
        <translation>容易猜到：只有數字。日期和號碼會最先被嘗試。</translation>
    </message>
    <message>
        <source>A good length, if it is no known phrase.</source>
        <translation>長度合適，只要不是眾所周知的語句。</translation>
    </message>
    <message>
        <source>Long, which is what counts.</source>
        <translation>夠長，這才是關鍵。</translation>
    </message>
    <message>
        <source>Short: whoever has a copy of the file could try it out. More words help.</source>
        <translation>較短：拿到檔案副本的人可能逐一試出。多加幾個詞會更好。</translation>
    </message>
</context>
<context>
    <name>PassportFiles</name>
    <message>
        <source>Saved in %1.</source>
        <translation>已儲存至 %1。</translation>
    </message>
</context>
<context>
    <name>PassportState</name>
    <message>
        <source>Its state is the one that was given out.</source>
        <translation>其 state 與發出的一致。</translation>
    </message>
    <message>
        <source>Its state was never given out here: this may be no answer to a link of yours.</source>
        <translation>其 state 從未在此發出：這可能不是對您的連結的回應。</translation>
    </message>
    <message>
        <source>Its state was given out in a link of another bot.</source>
        <translation>其 state 是在另一個機器人的連結中發出的。</translation>
    </message>
    <message>
        <source>The link asked for a state, and this address has none: it may be no answer to that link.</source>
        <translation>連結要求帶 state，而此位址沒有：它可能不是對該連結的回應。</translation>
    </message>
</context>
<context>
    <name>PassportStep</name>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>A key for this bot</source>
        <translation>此機器人的金鑰</translation>
    </message>
    <message>
        <source>Users encrypt for its public half. The private half stays with the other secrets of this profile.</source>
        <translation>使用者用其公鑰加密。私鑰與此設定檔的其他機密放在一起。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Hand over the public half</source>
        <translation>交出公鑰</translation>
    </message>
    <message>
        <source>CloudChat needs it before anybody can be asked.</source>
        <translation>CloudChat 有了公鑰，才能向使用者請求授權。</translation>
    </message>
    <message>
        <source>Authorisation link</source>
        <translation>授權連結</translation>
    </message>
    <message>
        <source>Ask with a link</source>
        <translation>用連結請求授權</translation>
    </message>
    <message>
        <source>Whoever opens it in CloudChat is asked for what you choose here.</source>
        <translation>在 CloudChat 中開啟它的人會被請求您在此選擇的內容。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Receive the callback</source>
        <translation>接收回呼</translation>
    </message>
    <message>
        <source>Listen for the user&apos;s browser, or bring here what another server received.</source>
        <translation>監聽使用者瀏覽器的造訪，或把其他伺服器收到的內容帶到這裡。</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>解密</translation>
    </message>
    <message>
        <source>Decrypt a callback</source>
        <translation>解密回呼</translation>
    </message>
    <message>
        <source>Paste the whole address the user was sent back to. It is read here and never leaves this computer.</source>
        <translation>貼上使用者被帶回的完整位址。它只在這裡讀取，絕不會離開這台電腦。</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>is empty</source>
        <translation>為空</translation>
    </message>
    <message>
        <source>begins with neither https:// nor http://</source>
        <translation>既不以 https:// 也不以 http:// 開頭</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>names no host</source>
        <translation>沒有主機名</translation>
    </message>
    <message>
        <source>holds a user name or password</source>
        <translation>含有使用者名稱或密碼</translation>
    </message>
    <message>
        <source>holds a path</source>
        <translation>含有路徑</translation>
    </message>
    <message>
        <source>holds a query or fragment</source>
        <translation>含有查詢或片段</translation>
    </message>
    <message>
        <source>names port 0</source>
        <translation>使用了連接埠 0</translation>
    </message>
    <message>
        <source>There is no token for this bot.</source>
        <translation>此機器人沒有權杖。</translation>
    </message>
    <message>
        <source>The token holds a space, a line break or a control character. Copy it again, without what stands around it.</source>
        <translation>權杖中含有空格、換行或控制字元。請重新複製，不要帶上周圍的內容。</translation>
    </message>
    <message>
        <source>A token cannot consist of dots.</source>
        <translation>權杖不能只由點組成。</translation>
    </message>
    <message>
        <source>The server&apos;s address %1. Give scheme, host and, where needed, port, as in https://api.example.org or http://127.0.0.1:8081; the path comes from the platform.</source>
        <translation>伺服器位址%1。請填寫通訊協定、主機和必要時的連接埠，例如 https://api.example.org 或 http://127.0.0.1:8081；路徑由平台決定。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is another machine, and over plain http:// everybody on the way could read the token. Use https://, or allow plain HTTP for this bot.</source>
        <translation>未傳送任何內容：%1 是另一台電腦，通過明文 http://，沿途的任何人都能讀到權杖。請使用 https://，或為此機器人允許明文 HTTP。</translation>
    </message>
    <message>
        <source>The bot&apos;s path form must begin with / and hold {token} and {method}, as in /bot{token}/{method}.</source>
        <translation>機器人的路徑形式必須以 / 開頭並含有 {token} 和 {method}，例如 /bot{token}/{method}。</translation>
    </message>
    <message>
        <source>The server refused it without a word.</source>
        <translation>伺服器拒絕了，但沒有說明原因。</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>HTML 頁面</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>空的回應</translation>
    </message>
    <message>
        <source>JSON that is broken or breaks off</source>
        <translation>損壞或中斷的 JSON</translation>
    </message>
    <message>
        <source>a JSON list without the reply around it</source>
        <translation>缺少外層回應的 JSON 清單</translation>
    </message>
    <message>
        <source>text that is no JSON</source>
        <translation>不是 JSON 的文字</translation>
    </message>
    <message>
        <source>The server answered with %1, HTTP %2: perhaps a login page of the network.</source>
        <translation>伺服器的回應是 %1，HTTP %2：也許是網路的登入頁面。</translation>
    </message>
    <message>
        <source>The server answered with %1, HTTP %2: perhaps its address or the path form is wrong.</source>
        <translation>伺服器的回應是 %1，HTTP %2：也許其位址或路徑形式有誤。</translation>
    </message>
    <message>
        <source>The server answered with %1, HTTP %2.</source>
        <translation>伺服器的回應是 %1，HTTP %2。</translation>
    </message>
    <message>
        <source>JSON without &quot;ok&quot;, &quot;code&quot;, &quot;status&quot; or &quot;result&quot;</source>
        <translation>沒有「ok」、「code」、「status」或「result」的 JSON</translation>
    </message>
    <message>
        <source>getMe answered without a user token for the gateway.</source>
        <translation>getMe 的回應中沒有用於閘道的使用者權杖。</translation>
    </message>
    <message>
        <source>More arrived than can wait while what was missed is fetched; the session is opened again when there is room.</source>
        <translation>補取缺漏內容期間到達的內容多得無法等待；有餘地時會重新開啟工作階段。</translation>
    </message>
    <message>
        <source>The gateway refuses every user token that getMe issues: %1 Replace the token.</source>
        <translation>閘道拒絕 getMe 簽發的每個使用者權杖：%1 請更換權杖。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address %1. Give it without a query, as in wss://gateway.example.org/websocket or ws://127.0.0.1:8082/websocket.</source>
        <translation>閘道位址%1。填寫時不要帶查詢，例如 wss://gateway.example.org/websocket 或 ws://127.0.0.1:8082/websocket。</translation>
    </message>
    <message>
        <source>begins with neither wss:// nor ws://</source>
        <translation>既不以 wss:// 也不以 ws:// 開頭</translation>
    </message>
    <message>
        <source>This platform has no gateway: poll instead.</source>
        <translation>此平台沒有閘道：請改用輪詢。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 is another machine, and over plain ws:// everybody on the way could read the user token. Use wss://, or allow plain HTTP for this bot.</source>
        <translation>未傳送任何內容：%1 是另一台電腦，通過明文 ws://，沿途的任何人都能讀到使用者權杖。請使用 wss://，或為此機器人允許明文 HTTP。</translation>
    </message>
    <message>
        <source>There is no user token for this bot.</source>
        <translation>此機器人沒有使用者權杖。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>閘道沒有及時回應。</translation>
    </message>
    <message>
        <source>The gateway no longer answers the heartbeat.</source>
        <translation>閘道不再回應心略。</translation>
    </message>
    <message>
        <source>No safe connection to the gateway came about: %1. Nothing was sent.</source>
        <translation>未能與閘道建立安全連線：%1。未傳送任何內容。</translation>
    </message>
    <message>
        <source>The gateway ended the session in good order (%1).</source>
        <translation>閘道正常結束了工作階段（%1）。</translation>
    </message>
    <message>
        <source>The gateway is going away (%1).</source>
        <translation>閘道即將下線（%1）。</translation>
    </message>
    <message>
        <source>The connection to the gateway broke.</source>
        <translation>與閘道的連線已斷開。</translation>
    </message>
    <message>
        <source>The gateway sent a text that is no UTF-8 (%1).</source>
        <translation>閘道傳來的文字不是 UTF-8（%1）。</translation>
    </message>
    <message>
        <source>The gateway does not accept the user token (%1).</source>
        <translation>閘道不接受使用者權杖（%1）。</translation>
    </message>
    <message>
        <source>A frame was larger than may be read (%1).</source>
        <translation>有一個訊框超過了可讀取的大小（%1）。</translation>
    </message>
    <message>
        <source>What the gateway sent is no WebSocket frame (%1).</source>
        <translation>閘道傳來的內容不是 WebSocket 訊框（%1）。</translation>
    </message>
    <message>
        <source>The gateway has trouble of its own (%1).</source>
        <translation>閘道自身有問題（%1）。</translation>
    </message>
    <message>
        <source>The gateway does not accept the user token (HTTP %1).</source>
        <translation>閘道不接受使用者權杖（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway sends us to another address (HTTP %1), where the user token does not go unasked.</source>
        <translation>閘道讓我們轉到另一個位址（HTTP %1），未經詢問，使用者權杖不會傳往那裡。</translation>
    </message>
    <message>
        <source>There is no gateway at this address (HTTP %1).</source>
        <translation>此位址沒有閘道（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway has too many requests (HTTP %1).</source>
        <translation>閘道的請求過多（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway has trouble of its own (HTTP %1).</source>
        <translation>閘道自身有問題（HTTP %1）。</translation>
    </message>
    <message>
        <source>The gateway ended the session (%1).</source>
        <translation>閘道結束了工作階段（%1）。</translation>
    </message>
    <message>
        <source>What answers at the gateway&apos;s address is no WebSocket server.</source>
        <translation>在閘道位址回應的不是 WebSocket 伺服器。</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB; reading stopped there.</source>
        <translation>回應超過 %1 MB；已停止讀取。</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>%1 秒內沒有收到完整的回應。</translation>
    </message>
    <message>
        <source>A file became shorter while it was being sent.</source>
        <translation>有一個檔案在傳送期間變短了。</translation>
    </message>
    <message>
        <source>The server %1 cannot be trusted: %2. Nothing was sent.</source>
        <translation>伺服器 %1 不可信：%2。未傳送任何內容。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1未傳送任何內容。</translation>
    </message>
    <message>
        <source>The server sends us on to %1, HTTP %2. That is not followed, since it would take the token there: check the server&apos;s address.</source>
        <translation>伺服器讓我們轉到 %1，HTTP %2。沒有跟隨，因為那會把權杖帶過去：請檢查伺服器位址。</translation>
    </message>
    <message>
        <source>%1 The request had left, so it may have had its effect; it was not sent again.</source>
        <translation>%1請求已經送出，因此可能已經生效；沒有再次傳送。</translation>
    </message>
    <message>
        <source>Nothing was sent: the bot is not peeking at this moment. Try again when it is.</source>
        <translation>未傳送任何內容：機器人此刻不在「只看」狀態。請在它處於該狀態時重試。</translation>
    </message>
    <message>
        <source>It was given up before the server answered.</source>
        <translation>伺服器回應之前已放棄。</translation>
    </message>
    <message>
        <source>The server does not hold polls: it is asked once a second.</source>
        <translation>伺服器不保持輪詢：每秒詢問一次。</translation>
    </message>
    <message>
        <source>The server seems to repeat itself: its last updates were known, or not beyond the offset. It is asked once a second.</source>
        <translation>伺服器似乎在重復：它最近的更新都是已知的，或沒有越過位移。每秒詢問一次。</translation>
    </message>
    <message>
        <source>The server refuses connections: it is not running, or the port is wrong.</source>
        <translation>伺服器拒絕連線：它沒有執行，或連接埠有誤。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known: the name is wrong, or this machine has no network.</source>
        <translation>不認識伺服器的名稱：名稱有誤，或此電腦沒有網路。</translation>
    </message>
    <message>
        <source>The connection closed before a whole answer came.</source>
        <translation>完整的回應到達之前連線已關閉。</translation>
    </message>
    <message>
        <source>The connection to the server timed out.</source>
        <translation>與伺服器的連線逾時。</translation>
    </message>
    <message>
        <source>No safe connection to the server came about: it offers no TLS 1.2 or later, or it does not speak TLS on this port.</source>
        <translation>未能與伺服器建立安全連線：它不提供 TLS 1.2 或更高版本，或在此連接埠上不使用 TLS。</translation>
    </message>
    <message>
        <source>This machine has no network just now.</source>
        <translation>此電腦目前沒有網路。</translation>
    </message>
    <message>
        <source>The proxy refuses connections: look at the proxy&apos;s address in the settings.</source>
        <translation>代理拒絕連線：請在設定中檢查代理位址。</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>代理關閉了連線。</translation>
    </message>
    <message>
        <source>The proxy&apos;s name is not known: look at the proxy&apos;s address in the settings.</source>
        <translation>不認識代理的名稱：請在設定中檢查代理位址。</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>代理沒有回應。</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password: enter them in the settings.</source>
        <translation>代理需要使用者名稱和密碼：請在設定中填寫。</translation>
    </message>
    <message>
        <source>The proxy failed.</source>
        <translation>代理出了問題。</translation>
    </message>
    <message>
        <source>What came back is no HTTP answer.</source>
        <translation>收到的不是 HTTP 回應。</translation>
    </message>
    <message>
        <source>The answer could not be unpacked: its compression is broken, or it grows beyond reason.</source>
        <translation>回應無法解壓縮：其壓縮已損壞，或展開後大得離譜。</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>其憑證已過期</translation>
    </message>
    <message>
        <source>its certificate is not valid yet (is this machine&apos;s clock right?)</source>
        <translation>其憑證尚未生效（此電腦的時鐘正確嗎？）</translation>
    </message>
    <message>
        <source>its certificate was made for another name</source>
        <translation>其憑證是為另一個名稱簽發的</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>其憑證是自籤名的</translation>
    </message>
    <message>
        <source>its certificate comes from an authority this machine does not trust</source>
        <translation>其憑證來自此電腦不信任的機構</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>其憑證已被撤銷</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>它沒有出示憑證</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>與伺服器的連線已斷開。</translation>
    </message>
    <message>
        <source>its certificate cannot be verified</source>
        <translation>其憑證無法驗證</translation>
    </message>
    <message>
        <source>Another program polls this bot. Polling stopped here, since two pollers would throw each other out; stop the other one, then start again.</source>
        <translation>另一個程式正在輪詢此機器人。此處已停止輪詢，因為兩個輪詢者會互相擠掉對方；請停止另一個，然後重新啟動。</translation>
    </message>
    <message>
        <source>Somebody set a webhook while this bot was being polled. Polling stopped; delete the webhook, then start again.</source>
        <translation>輪詢期間有人設定了 Webhook。輪詢已停止；請刪除該 Webhook，然後重新啟動。</translation>
    </message>
    <message>
        <source>A webhook is set, and a server gives updates to a webhook or to a poller, never to both. Polling stopped; delete the webhook, then start again.</source>
        <translation>已設定 Webhook，而伺服器只會把更新交給 Webhook 或輪詢者之一。輪詢已停止；請刪除該 Webhook，然後重新啟動。</translation>
    </message>
    <message>
        <source>The server does not accept this bot&apos;s token: %1. Replace the token.</source>
        <translation>伺服器不接受此機器人的權杖：%1。請更換權杖。</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s, which is more than a day. Polling stopped; start it again when you know why.</source>
        <translation>伺服器要求等待 %1 秒，超過一天。輪詢已停止；弄清原因後再啟動。</translation>
    </message>
    <message>
        <source>Too many requests: the server asks to wait %1 s.</source>
        <translation>請求過多：伺服器要求等待 %1 秒。</translation>
    </message>
    <message>
        <source>The server reports a conflict, and polling stopped: %1</source>
        <translation>伺服器報告衝突，輪詢已停止：%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Nothing was sent.</source>
        <translation>無法讀取檔案 %1：%2。未傳送任何內容。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是資料夾</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What it held before is kept as it was.</source>
        <translation>無法寫入 %1：%2。原有內容保持不變。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It was left as it is.</source>
        <translation>無法讀取 %1：%2。已保持原樣。</translation>
    </message>
    <message>
        <source>%1 was written, but the disk does not confirm it. Save it again.</source>
        <translation>%1 已寫入，但磁碟沒有確認。請再儲存一次。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通檔案</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, which no such file should be. It was left as it is.</source>
        <translation>%1 超過 %2 位元組，此類檔案不應如此之大。已保持原樣。</translation>
    </message>
    <message>
        <source>There are too many files named like %1.bad; remove those that are not needed.</source>
        <translation>形如 %1.bad 的檔案太多；請刪除不需要的。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation>無法建立資料夾 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot open the lock file %1: %2.</source>
        <translation>無法開啟鎖檔案 %1：%2。</translation>
    </message>
    <message>
        <source>Another process holds %1.</source>
        <translation>另一個處理程序佔用著 %1。</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>無法鎖定 %1：%2。</translation>
    </message>
    <message>
        <source>it is sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>為空</translation>
    </message>
    <message>
        <source>it contains bytes that are not UTF-8</source>
        <translation>含有不是 UTF-8 的位元組</translation>
    </message>
    <message>
        <source>a string in it contains a raw control character</source>
        <translation>其中某個字串含有未跳脫的控制字元</translation>
    </message>
    <message>
        <source>a string in it contains half of a surrogate pair</source>
        <translation>其中某個字串含有半個代理對</translation>
    </message>
    <message>
        <source>it is nested more than 1024 levels deep</source>
        <translation>巢狀超過 1024 層</translation>
    </message>
    <message>
        <source>it is no valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>The server&apos;s answer ends in the middle of its list of updates. Nothing of it was kept; the same updates will be asked for again.</source>
        <translation>伺服器的回應在更新清單中途結束。其中的內容一概未保留；會再次請求同樣的更新。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no list of updates: it is no JSON object with a list named &quot;result&quot; or &quot;data&quot;. Nothing of it was kept.</source>
        <translation>伺服器的回應不是更新清單：它不是含有名為「result」或「data」的清單的 JSON 物件。其中的內容一概未保留。</translation>
    </message>
    <message>
        <source>%1 is no id: %2</source>
        <translation>%1 不是 ID：%2</translation>
    </message>
    <message>
        <source>%1 is no mask of 64 bits: %2</source>
        <translation>%1 不是 64 位元遮罩：%2</translation>
    </message>
    <message>
        <source>This is a %1 and no snapshot of a guild.</source>
        <translation>這是 %1，不是社群快照。</translation>
    </message>
    <message>
        <source>This snapshot has version %1; only version 1 is known.</source>
        <translation>此快照的版本是 %1；只支援版本 1。</translation>
    </message>
    <message>
        <source>This is no snapshot: it has no guild.</source>
        <translation>這不是快照：其中沒有社群。</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <translation>這不是 JSON：%1</translation>
    </message>
    <message>
        <source>Reserved by Fanbook, no effect today</source>
        <translation>Fanbook 預留，目前無效果</translation>
    </message>
    <message>
        <source>Create invite links</source>
        <translation>建立邀請連結</translation>
    </message>
    <message>
        <source>Remove members from the server</source>
        <translation>將成員移出伺服器</translation>
    </message>
    <message>
        <source>Everything, whatever channels say</source>
        <translation>一切權限，不受頻道限制</translation>
    </message>
    <message>
        <source>Edit and manage channels</source>
        <translation>管理和編輯頻道</translation>
    </message>
    <message>
        <source>Edit and manage the server</source>
        <translation>管理和編輯伺服器</translation>
    </message>
    <message>
        <source>React to messages</source>
        <translation>對訊息表態</translation>
    </message>
    <message>
        <source>See the channel in the list</source>
        <translation>檢視頻道</translation>
    </message>
    <message>
        <source>Post messages in text channels</source>
        <translation>在文字頻道傳送訊息</translation>
    </message>
    <message>
        <source>Delete other people&apos;s messages</source>
        <translation>刪除其他人的訊息</translation>
    </message>
    <message>
        <source>Read earlier messages</source>
        <translation>讀取歷史訊息</translation>
    </message>
    <message>
        <source>Notify everyone at once</source>
        <translation>@所有人</translation>
    </message>
    <message>
        <source>Join voice channels</source>
        <translation>進入語音頻道</translation>
    </message>
    <message>
        <source>Speak in voice channels</source>
        <translation>在語音頻道說話</translation>
    </message>
    <message>
        <source>Forbid others to speak in voice channels</source>
        <translation>在語音頻道禁止他人說話</translation>
    </message>
    <message>
        <source>Remove others from voice channels</source>
        <translation>將他人移出語音頻道</translation>
    </message>
    <message>
        <source>Manage roles below one&apos;s own</source>
        <translation>管理低於自己的角色</translation>
    </message>
    <message>
        <source>Manage the server&apos;s emoji</source>
        <translation>管理伺服器表情</translation>
    </message>
    <message>
        <source>Manage the server&apos;s circle</source>
        <translation>管理伺服器圈子</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of the order of permissions</source>
        <translation>「%1」不是權限順序中的步驟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is twice in the order of permissions</source>
        <translation>「%1」在權限順序中出現了兩次</translation>
    </message>
    <message>
        <source>%2 owns the guild and may do everything.</source>
        <translation>%2 是社群的擁有者，可以做任何事。</translation>
    </message>
    <message>
        <source>Not the owner, so the check goes on.</source>
        <translation>不是擁有者，檢查繼續。</translation>
    </message>
    <message>
        <source>%2 grants %1 to everybody.</source>
        <translation>%2 授予所有人 %1。</translation>
    </message>
    <message>
        <source>Everybody&apos;s base does not grant %1.</source>
        <translation>所有人的基本權限不授予 %1。</translation>
    </message>
    <message>
        <source>The role %2 grants %1.</source>
        <translation>角色 %2 授予 %1。</translation>
    </message>
    <message>
        <source>No role of the member grants %1.</source>
        <translation>該成員沒有任何角色授予 %1。</translation>
    </message>
    <message>
        <source>%2 gives ADMINISTRATOR: everything is allowed, whatever channels say.</source>
        <translation>%2 授予 ADMINISTRATOR：允許一切，不受頻道限制。</translation>
    </message>
    <message>
        <source>ADMINISTRATOR is not set.</source>
        <translation>未設定 ADMINISTRATOR。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for everybody allows %1.</source>
        <translation>頻道對所有人的權限覆寫允許 %1。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for everybody denies %1.</source>
        <translation>頻道對所有人的權限覆寫拒絕 %1。</translation>
    </message>
    <message>
        <source>The channel has no overwrite of %1 for everybody.</source>
        <translation>頻道對所有人沒有 %1 的權限覆寫。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for the role %2 allows %1.</source>
        <translation>頻道對角色 %2 的權限覆寫允許 %1。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for the role %2 denies %1.</source>
        <translation>頻道對角色 %2 的權限覆寫拒絕 %1。</translation>
    </message>
    <message>
        <source>The channel has no overwrite of %1 for the member&apos;s roles.</source>
        <translation>頻道對該成員的角色沒有 %1 的權限覆寫。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for %2 allows %1.</source>
        <translation>頻道對 %2 的權限覆寫允許 %1。</translation>
    </message>
    <message>
        <source>The channel&apos;s overwrite for %2 denies %1.</source>
        <translation>頻道對 %2 的權限覆寫拒絕 %1。</translation>
    </message>
    <message>
        <source>The channel has no overwrite of %1 for the member.</source>
        <translation>頻道對該成員沒有 %1 的權限覆寫。</translation>
    </message>
    <message>
        <source>Not asked: everything is allowed already.</source>
        <translation>無需檢查：已允許一切。</translation>
    </message>
    <message>
        <source>Nothing works without VIEW_CHANNEL.</source>
        <translation>沒有 VIEW_CHANNEL，其他權限都無效。</translation>
    </message>
    <message>
        <source>It takes a message, and SEND_MESSAGES is missing.</source>
        <translation>它需要傳送訊息，而缺少 SEND_MESSAGES。</translation>
    </message>
    <message>
        <source>In a voice or live channel nothing works without CONNECT.</source>
        <translation>在語音或直播頻道，沒有 CONNECT 時其他權限都無效。</translation>
    </message>
    <message>
        <source>The bot has no MANAGE_ROLES in this guild.</source>
        <translation>機器人在此社群沒有 MANAGE_ROLES。</translation>
    </message>
    <message>
        <source>The role is not below the bot&apos;s highest role.</source>
        <translation>該角色不低於機器人的最高角色。</translation>
    </message>
    <message>
        <source>The role belongs to a bot: it can be neither deleted nor given.</source>
        <translation>該角色屬於機器人：不能刪除，也不能授予。</translation>
    </message>
    <message>
        <source>Everybody has this role: it can be neither deleted nor given.</source>
        <translation>所有人都有此角色：不能刪除，也不能授予。</translation>
    </message>
    <message>
        <source>Only a conversation with a Telegram-compatible bot can become a Node test: the libraries speak to no other server. Save it as a recording instead.</source>
        <translation>只有與 Telegram 相容機器人的對話才能成為 Node 測試：這些函式庫不支援其他伺服器。請改為儲存為錄製。</translation>
    </message>
    <message>
        <source>The cryptography library QCA cannot encrypt with AES-256-GCM.</source>
        <translation>加密程式庫 QCA 無法使用 AES-256-GCM 加密。</translation>
    </message>
    <message>
        <source>The cryptography library QCA has no provider for %1. Install its OpenSSL plugin (%2).</source>
        <translation>加密程式庫 QCA 沒有提供 %1 的元件。請安裝其 OpenSSL 外掛程式（%2）。</translation>
    </message>
    <message>
        <source>It was removed; nothing was exported.</source>
        <translation>它已被刪除；未匯出任何內容。</translation>
    </message>
    <message>
        <source>It could not be removed: remove it yourself, now.</source>
        <translation>無法刪除它：請立即自行刪除。</translation>
    </message>
    <message>
        <source>%1 contained one of your saved secrets. %2</source>
        <translation>%1 含有您儲存的某個機密。%2</translation>
    </message>
    <message>
        <source>%1 could not be read again to make sure that no secret is in it. %2</source>
        <translation>%1 無法再次讀取以確認其中沒有機密。%2</translation>
    </message>
    <message>
        <source>The list of Botdeck&apos;s entries in the %1 is damaged. The entries themselves are still there; remove the one whose name ends in &quot;/index&quot; in the keychain&apos;s own program, and save each secret again.</source>
        <translation>%1中 Botdeck 的項目清單已損壞。項目本身仍在那裡；請在鑰匙圈自己的程式中刪除名稱以「/index」結尾的那一條，然後逐個重新儲存機密。</translation>
    </message>
    <message>
        <source>The %1 has no %2 for %3.</source>
        <translation>%1沒有 %3 的%2。</translation>
    </message>
    <message>
        <source>There is no system keychain here: this session has no D-Bus.</source>
        <translation>這裡沒有系統鑰匙圈：此工作階段沒有 D-Bus。</translation>
    </message>
    <message>
        <source>There is no system keychain here: no keychain service runs in this session.</source>
        <translation>這裡沒有系統鑰匙圈：此工作階段中沒有執行鑰匙圈服務。</translation>
    </message>
    <message>
        <source>The %1 is locked and was not unlocked. Unlock it and try again.</source>
        <translation>%1已鎖定且未被解鎖。請解鎖後重試。</translation>
    </message>
    <message>
        <source>The %1 has no such entry.</source>
        <translation>%1沒有這樣的項目。</translation>
    </message>
    <message>
        <source>The %1 did not remove the entry. It is still there.</source>
        <translation>%1沒有刪除該項目。它仍在那裡。</translation>
    </message>
    <message>
        <source>Access to the %1 was denied. Allow it when you are asked, or keep secrets in the passphrase vault.</source>
        <translation>對%1的存取被拒絕。請在詢問時允許，或把機密存放在密碼短語保險庫中。</translation>
    </message>
    <message>
        <source>The %1 denied access. Allow it there, or keep secrets in the passphrase vault.</source>
        <translation>%1拒絕了存取。請在那裡允許，或把機密存放在密碼短語保險庫中。</translation>
    </message>
    <message>
        <source>The %1 of this system cannot do this. Keep secrets in the passphrase vault.</source>
        <translation>此系統的%1做不到這一點。請把機密存放在密碼短語保險庫中。</translation>
    </message>
    <message>
        <source>system keychain (KWallet)</source>
        <translation>系統鑰匙圈（KWallet）</translation>
    </message>
    <message>
        <source>system keychain (Secret Service)</source>
        <translation>系統鑰匙圈（Secret Service）</translation>
    </message>
    <message>
        <source>The %1 failed and said: &quot;%2&quot;. Nothing was changed here; try again, or keep secrets in the passphrase vault.</source>
        <translation>%1失敗並說：「%2」。此處沒有任何變更；請重試，或把機密存放在密碼短語保險庫中。</translation>
    </message>
    <message>
        <source>The %1 did not answer in time. What was asked of it may still happen.</source>
        <translation>%1沒有及時回應。所請求的操作仍可能發生。</translation>
    </message>
    <message>
        <source>The %1 did not answer in time.</source>
        <translation>%1沒有及時回應。</translation>
    </message>
    <message>
        <source>The %1 has not answered an earlier question yet. Nothing more is asked of it until it does.</source>
        <translation>%1尚未回應先前的問題。在它回應之前不會再向它提出請求。</translation>
    </message>
    <message>
        <source>The system does not let Botdeck switch core dumps off. Should it crash, a file with its memory, tokens included, may be written.</source>
        <translation>系統不允許 Botdeck 關閉核心傾印。如果它當機，可能會寫出含有其記憶體（包括權杖）的檔案。</translation>
    </message>
    <message>
        <source>The file was cut off: it ends after %1 of %2 bytes.</source>
        <translation>檔案被截斷：它在 %2 位元組中的第 %1 位元組處結束。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案為空。</translation>
    </message>
    <message>
        <source>This is no file that Botdeck sealed, or its first bytes are damaged.</source>
        <translation>這不是 Botdeck 加密的檔案，或其開頭的位元組已損壞。</translation>
    </message>
    <message>
        <source>The first bytes of the file are damaged.</source>
        <translation>檔案開頭的位元組已損壞。</translation>
    </message>
    <message>
        <source>The file was written by a newer Botdeck (format %1; this one reads format %2). Open it with that version.</source>
        <translation>檔案由更新版本的 Botdeck 寫入（格式 %1；此版本讀取格式 %2）。請用那個版本開啟。</translation>
    </message>
    <message>
        <source>The file has the old format %1, which is not read any more.</source>
        <translation>檔案採用舊格式 %1，已不再支援讀取。</translation>
    </message>
    <message>
        <source>The file asks for %1 passes over %2 KiB of memory to make its key; %3 to %4 passes over %5 to %6 KiB are spent on a file. It is not opened.</source>
        <translation>檔案要求用 %1 輪、%2 KiB 記憶體來產生金鑰；對一個檔案只使用 %3 到 %4 輪、%5 到 %6 KiB。未開啟它。</translation>
    </message>
    <message>
        <source>The header of the file is damaged.</source>
        <translation>檔案標頭已損壞。</translation>
    </message>
    <message>
        <source>The file makes its key in a way that this version of Botdeck does not know.</source>
        <translation>檔案產生金鑰的方式是此版本的 Botdeck 不認識的。</translation>
    </message>
    <message>
        <source>The file says that it holds %1 bytes, which is more than Botdeck ever seals. It is not opened.</source>
        <translation>檔案聲稱含有 %1 位元組，超過 Botdeck 所加密的任何內容。未開啟它。</translation>
    </message>
    <message>
        <source>The file is damaged: %1 bytes too many stand at its end.</source>
        <translation>檔案已損壞：末尾多出 %1 位元組。</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing. Choose one.</source>
        <translation>空的密碼短語保護不了任何東西。請選擇一個。</translation>
    </message>
    <message>
        <source>The cost of the passphrase must lie between %1 and %2 passes, %3 and %4 KiB.</source>
        <translation>密碼短語的開銷必須在 %1 到 %2 輪、%3 到 %4 KiB 之間。</translation>
    </message>
    <message>
        <source>The library libsodium does not start.</source>
        <translation>程式庫 libsodium 無法啟動。</translation>
    </message>
    <message>
        <source>The passphrase is not the one the file was sealed with.</source>
        <translation>這不是加密此檔案時所用的密碼短語。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the passphrase: %1 MiB are needed for a moment. Close something and try again.</source>
        <translation>沒有足夠的記憶體來處理密碼短語：需要短時佔用 %1 MiB。請關閉一些程式，然後重試。</translation>
    </message>
    <message>
        <source>This is more than can be sealed in one file.</source>
        <translation>內容太多，無法加密到一個檔案中。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the contents of the file are damaged. Nothing of them can be read; use a copy from a backup.</source>
        <translation>密碼短語正確，但檔案內容已損壞。其中沒有任何內容可讀；請使用備份中的副本。</translation>
    </message>
    <message>
        <source>It is not known yet where secrets are kept; the keychain was asked and has not answered.</source>
        <translation>尚不知道機密存放在何處；已詢問鑰匙圈，但它沒有回應。</translation>
    </message>
    <message>
        <source>All secrets are being moved. Try again when that has ended; nothing was changed.</source>
        <translation>正在轉移全部機密。請在完成後重試；沒有任何變更。</translation>
    </message>
    <message>
        <source>The contents of the file are no list of secrets: they end in the middle.</source>
        <translation>檔案內容不是機密清單：它在中途結束。</translation>
    </message>
    <message>
        <source>The file holds a secret of a kind that this version of Botdeck does not know. Open it with the version that wrote it.</source>
        <translation>檔案中含有此版本的 Botdeck 不認識的機密種類。請用寫入它的版本開啟。</translation>
    </message>
    <message>
        <source>The %1 gives back another %2 than was put there.</source>
        <translation>%1交回的%2與存入的不同。</translation>
    </message>
    <message>
        <source>bot token</source>
        <translation>機器人權杖</translation>
    </message>
    <message>
        <source>user token</source>
        <translation>使用者權杖</translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation>代理密碼</translation>
    </message>
    <message>
        <source>webhook secret path</source>
        <translation>Webhook 機密路徑</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私鑰</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it with its passphrase first.</source>
        <translation>保險庫已鎖定。請先用密碼短語解鎖。</translation>
    </message>
    <message>
        <source>The passphrase is not that of the vault.</source>
        <translation>這不是保險庫的密碼短語。</translation>
    </message>
    <message>
        <source>The vault %1 cannot be opened. %2 It was left as it is.</source>
        <translation>無法開啟保險庫 %1。%2 已保持原樣。</translation>
    </message>
    <message>
        <source>There is a vault already: %1. It was left as it is; unlock it with its passphrase.</source>
        <translation>已經有一個保險庫：%1。它保持原樣；請用其密碼短語解鎖。</translation>
    </message>
    <message>
        <source>The vault has no %1 for %2.</source>
        <translation>保險庫沒有 %2 的%1。</translation>
    </message>
    <message>
        <source>This is more than the vault holds. Nothing of it was changed.</source>
        <translation>內容超出保險庫的容量。其中沒有任何變更。</translation>
    </message>
    <message>
        <source>Another program has put another vault in place of %1 since it was unlocked. Nothing was written over it. Lock the vault and unlock it to go on with what it holds now.</source>
        <translation>自解鎖以來，另一個程式用別的保險庫取代了 %1。沒有覆蓋它。請鎖定保險庫再解鎖，以便使用它現在的內容。</translation>
    </message>
    <message>
        <source>There is no vault yet. Choose a passphrase for it first.</source>
        <translation>尚無保險庫。請先為它選擇密碼短語。</translation>
    </message>
    <message>
        <source>The vault was locked meanwhile.</source>
        <translation>保險庫在此期間已被鎖定。</translation>
    </message>
    <message>
        <source>Several wrong passphrases were given. The next one is taken in %1 s.</source>
        <translation>已多次輸入錯誤的密碼短語。%1 秒後才接受下一個。</translation>
    </message>
    <message>
        <source>passphrase vault</source>
        <translation>密碼短語保險庫</translation>
    </message>
    <message>
        <source>A passphrase is being tried already.</source>
        <translation>已在嘗試一個密碼短語。</translation>
    </message>
    <message>
        <source>No token is kept for this bot in the %1. Give it one with &quot;Replace token&quot;.</source>
        <translation>%1中沒有儲存此機器人的權杖。請用「更換權杖」提供一個。</translation>
    </message>
    <message>
        <source>The server answered getMe without the bot&apos;s id. Nothing was changed.</source>
        <translation>伺服器對 getMe 的回應中沒有機器人的 ID。沒有任何變更。</translation>
    </message>
    <message>
        <source>Nothing was sent: this bot is only watched, and on %1 getMe changes something (it issues a new user token, which may end a session that uses the old one).</source>
        <translation>未傳送任何內容：此機器人僅供觀察，而在 %1 上 getMe 會帶來改變（它會簽發新的使用者權杖，可能結束使用舊權杖的工作階段）。</translation>
    </message>
    <message>
        <source>This is no list of bots: %1. Nothing was imported.</source>
        <translation>這不是機器人清單：%1。未匯入任何內容。</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>開頭不符</translation>
    </message>
    <message>
        <source>A newer Botdeck wrote this list (version %1; this program knows %2). Nothing was imported.</source>
        <translation>此清單由更新版本的 Botdeck 寫入（版本 %1；此程式識別 %2）。未匯入任何內容。</translation>
    </message>
    <message>
        <source>it holds no &quot;bots&quot;</source>
        <translation>其中沒有「bots」</translation>
    </message>
    <message>
        <source>A secret stands in a field of &quot;%1&quot;.</source>
        <translation>「%1」的某一欄中含有機密。</translation>
    </message>
    <message>
        <source>Nothing was exported: whether one of your tokens stands in a field of a bot could not be looked at. %1</source>
        <translation>未匯出任何內容：無法查看機器人的某一欄中是否含有您的權杖。%1</translation>
    </message>
    <message>
        <source>A token or another secret stands in one of the other fields, perhaps in the notes, where it would be kept in clear. Take it out there; nothing was saved.</source>
        <translation>某個其他欄（也許是備註）中含有權杖或其他機密，它會在那裡以明文儲存。請將其移除；未儲存任何內容。</translation>
    </message>
    <message>
        <source>This bot is in the list already, as &quot;%1&quot;. Nothing was changed. To give it another token, replace its token there.</source>
        <translation>此機器人已在清單中，名為「%1」。沒有任何變更。要給它另一個權杖，請在那裡更換其權杖。</translation>
    </message>
    <message>
        <source>This token belongs to the bot with the number %1, not to this one, whose number is %2. Nothing was changed. Add the other bot as a bot of its own.</source>
        <translation>此權杖屬於編號為 %1 的機器人，而不是這一個（編號為 %2）。沒有任何變更。請把另一個機器人單獨新增。</translation>
    </message>
    <message>
        <source>This bot is being added already.</source>
        <translation>正在新增此機器人。</translation>
    </message>
    <message>
        <source>There is no token. The old one was kept.</source>
        <translation>沒有權杖。已保留舊權杖。</translation>
    </message>
    <message>
        <source>Nothing was sent: &quot;%1&quot; is only watched. Take that mark away to act for it.</source>
        <translation>未傳送任何內容：「%1」僅供觀察。要代表它操作，請去掉該標記。</translation>
    </message>
    <message>
        <source>Nothing was changed: this profile is open for reading only.</source>
        <translation>沒有任何變更：此設定檔資料夾僅以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Nothing was changed: the list of bots in %1 cannot be replaced.</source>
        <translation>沒有任何變更：無法取代 %1 中的機器人清單。</translation>
    </message>
    <message>
        <source>There is no bot %1 in the list.</source>
        <translation>清單中沒有機器人 %1。</translation>
    </message>
    <message>
        <source>Platform and server are part of what identifies a bot, and its history hangs on it. Nothing was changed. Add the bot anew with the other server.</source>
        <translation>平台和伺服器是識別機器人的一部分，其歷史記錄依附於此。沒有任何變更。請用另一個伺服器重新新增機器人。</translation>
    </message>
    <message>
        <source>This token belongs to a bot that is in the list already, as &quot;%1&quot;. Remove one of the two.</source>
        <translation>此權杖屬於清單中已有的機器人「%1」。請移除兩者之一。</translation>
    </message>
    <message>
        <source>Nothing was sent: this bot&apos;s gateway session is open, and getMe would issue a new user token, which may end it. Stop the bot, then check it.</source>
        <translation>未傳送任何內容：此機器人的閘道工作階段處於開啟狀態，而 getMe 會簽發新的使用者權杖，可能結束該工作階段。請先停止機器人，再檢查。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>無法讀取 %1：%2。</translation>
    </message>
    <message>
        <source>The import was cancelled. %1 updates are stored; importing the file again stores the rest.</source>
        <translation>匯入已取消。已儲存 %1 則更新；再次匯入該檔案會儲存其餘的。</translation>
    </message>
    <message>
        <source>&quot;bot&quot; must name one, as in telegram:bots.example:4711.</source>
        <translation>「bot」必須指明一個機器人，例如 telegram:bots.example:4711。</translation>
    </message>
    <message>
        <source>&quot;stream&quot; must be poll or gateway.</source>
        <translation>「stream」必須是 poll 或 gateway。</translation>
    </message>
    <message>
        <source>&quot;received&quot; must be a time, as in 2026-11-21T12:47:03.218Z.</source>
        <translation>「received」必須是時間，例如 2026-11-21T12:47:03.218Z。</translation>
    </message>
    <message>
        <source>&quot;arrived&quot; must be a time in milliseconds.</source>
        <translation>「arrived」必須是以毫秒計的時間。</translation>
    </message>
    <message>
        <source>&quot;raw&quot; must be the update, or null beside &quot;raw_base64&quot;.</source>
        <translation>「raw」必須是更新，或在有「raw_base64」時為 null。</translation>
    </message>
    <message>
        <source>&quot;raw_base64&quot; is no Base64.</source>
        <translation>「raw_base64」不是 Base64。</translation>
    </message>
    <message>
        <source>&quot;raw&quot; and &quot;raw_base64&quot; say different things.</source>
        <translation>「raw」和「raw_base64」內容不一致。</translation>
    </message>
    <message>
        <source>&quot;marked&quot; must be true or false.</source>
        <translation>「marked」必須是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;note&quot; must be a text.</source>
        <translation>「note」必須是文字。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>無法讀取：%1。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>它不是 JSON 物件。</translation>
    </message>
    <message>
        <source>Too much arrived at once.</source>
        <translation>一次到達的內容太多。</translation>
    </message>
    <message>
        <source>No call fetches this update: it came through the gateway or has no update_id. Nothing was copied; copy it as received.</source>
        <translation>沒有呼叫能取得此更新：它經由閘道到達，或沒有 update_id。未複製任何內容；請按收到的原樣複製。</translation>
    </message>
    <message>
        <source>This update cannot be formatted: %1. Nothing was copied; copy it as received.</source>
        <translation>無法格式化此更新：%1。未複製任何內容；請按收到的原樣複製。</translation>
    </message>
    <message>
        <source>No command line can hold what is no JSON.</source>
        <translation>命令行無法容納不是 JSON 的內容。</translation>
    </message>
    <message>
        <source>A secret would have been in the copy. Nothing was copied; the update is unchanged.</source>
        <translation>副本中會含有機密。未複製任何內容；更新沒有改變。</translation>
    </message>
    <message>
        <source>The code sends texts, and this message has files. Copy it as curl. Nothing was copied.</source>
        <translation>程式碼只傳送文字，而此訊息含有檔案，請複製為 curl。未複製任何內容。</translation>
    </message>
    <message>
        <source>This library does not speak to %1. Nothing was copied.</source>
        <translation>此程式庫不支援 %1。未複製任何內容。</translation>
    </message>
    <message>
        <source>The demo bot has no such secret.</source>
        <translation>示範機器人沒有這樣的機密。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>匯出已取消。未寫入任何內容。</translation>
    </message>
    <message>
        <source>Nothing was sent: the bot is stopped. Start it first.</source>
        <translation>未傳送任何內容：機器人已停止。請先啟動它。</translation>
    </message>
    <message>
        <source>The store is not open. Nothing was erased.</source>
        <translation>儲存區未開啟。未抹除任何內容。</translation>
    </message>
    <message>
        <source>What was said while no session stood could not be fetched in %1 of %2 channels: %3</source>
        <translation>沒有工作階段期間的發言未能在 %2 個頻道中的 %1 個裡取得：%3</translation>
    </message>
    <message>
        <source>One of your saved secrets would have been in %1. Nothing was exported, and the file is as it was before.</source>
        <translation>%1 中會含有您儲存的某個機密。未匯出任何內容，檔案保持原樣。</translation>
    </message>
    <message>
        <source>A second start of the program cannot be answered: no socket could be made in %1. It will open this profile for reading only.</source>
        <translation>無法回應程式的再次啟動：無法在 %1 中建立通訊端。再次啟動時會以唯讀方式開啟此設定檔資料夾。</translation>
    </message>
    <message>
        <source>Another Botdeck uses this profile and does not answer.</source>
        <translation>另一個 Botdeck 正在使用此設定檔資料夾，且沒有回應。</translation>
    </message>
    <message>
        <source>The other Botdeck does not hand this bot over: it may hang, or be an older version. Nothing was changed. End it there, then start here.</source>
        <translation>另一個 Botdeck 沒有交出此機器人：它可能已停止回應，或是較舊的版本。沒有任何變更。請在那裡結束，然後在此啟動。</translation>
    </message>
    <message>
        <source>Another Botdeck on this computer already receives this bot&apos;s updates. Stop it there first: a server gives each update to one receiver only.</source>
        <translation>此電腦上的另一個 Botdeck 已在接收此機器人的更新。請先在那裡停止：伺服器只把每則更新交給一個接收者。</translation>
    </message>
    <message>
        <source>The message that the recording was to begin with is no longer stored.</source>
        <translation>錄製應從其開始的訊息已不在儲存中。</translation>
    </message>
    <message>
        <source>This conversation is too long for a recording: begin with a later message.</source>
        <translation>對話太長，無法錄製：請從較晚的訊息開始。</translation>
    </message>
    <message>
        <source>The store is not open. %1</source>
        <translation>儲存區未開啟。%1</translation>
    </message>
    <message>
        <source>The server answered %1 with false: nothing was changed.</source>
        <translation>伺服器對 %1 回應 false：沒有任何變更。</translation>
    </message>
    <message>
        <source>It was given up after the request had left: it may have had its effect.</source>
        <translation>請求送出後已放棄：它可能已經生效。</translation>
    </message>
    <message>
        <source>It was given up before it was sent whole.</source>
        <translation>在完整送出之前已放棄。</translation>
    </message>
    <message>
        <source>The server answered without a list of messages.</source>
        <translation>伺服器的答覆中沒有訊息清單。</translation>
    </message>
    <message>
        <source>The server answered without the chat&apos;s number.</source>
        <translation>伺服器的答覆中沒有聊天的編號。</translation>
    </message>
    <message>
        <source>This bot is not in the list any more.</source>
        <translation>此機器人已不在清單中。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be replaced. Nothing was changed.</source>
        <translation>無法取代 %1 中的設定。沒有任何變更。</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>已無人等待它。</translation>
    </message>
    <message>
        <source>Another Botdeck on this computer took this bot over.</source>
        <translation>此電腦上的另一個 Botdeck 接管了此機器人。</translation>
    </message>
    <message>
        <source>Nothing was done: what hindered this bot is another thing by now.</source>
        <translation>未執行任何操作：妨礙此機器人的已是另一件事。</translation>
    </message>
    <message>
        <source>Nothing was sent: the bot is not peeking at this moment.</source>
        <translation>未傳送任何內容：機器人此刻不在「只看」狀態。</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>此設定檔資料夾僅以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>This update is not one that waits at the server. Nothing was confirmed.</source>
        <translation>此更新不在伺服器等待之清。未確認任何內容。</translation>
    </message>
    <message>
        <source>it is no list of bots of Botdeck</source>
        <translation>它不是 Botdeck 的機器人清單</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>其中沒有版本</translation>
    </message>
    <message>
        <source>a newer Botdeck wrote it (version %1; this program knows %2)</source>
        <translation>它由更新版本的 Botdeck 寫入（版本 %1；此程式識別 %2）</translation>
    </message>
    <message>
        <source>Bot %1 of the list: %2.</source>
        <translation>清單中的第 %1 個機器人：%2。</translation>
    </message>
    <message>
        <source>%1; it was passed over and stays in the file</source>
        <translation>%1；已略過，仍保留在檔案中</translation>
    </message>
    <message>
        <source>it stands there a second time; the first one counts</source>
        <translation>它第二次出現；以第一個為準</translation>
    </message>
    <message>
        <source>a token stood there in clear, which is not read; enter it again</source>
        <translation>那裡有明文權杖，未讀取；請重新輸入</translation>
    </message>
    <message>
        <source>%1 No bot is shown, and none can be saved.</source>
        <translation>%1不顯示任何機器人，也無法儲存。</translation>
    </message>
    <message>
        <source>%1 was left as it is: %2. No bot is shown, and none can be saved. Use the newer program, or another profile.</source>
        <translation>%1 保持原樣：%2。不顯示任何機器人，也無法儲存。請使用更新的程式，或另一個設定檔資料夾。</translation>
    </message>
    <message>
        <source>The list of bots in %1 cannot be read: %2. It begins empty.</source>
        <translation>無法讀取 %1 中的機器人清單：%2。從空清單開始。</translation>
    </message>
    <message>
        <source>The file as it was is kept in %1.</source>
        <translation>檔案的原樣儲存在 %1。</translation>
    </message>
    <message>
        <source>%1 Until then no bot can be saved.</source>
        <translation>%1在此之前無法儲存機器人。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>「%1」不是文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>「%1」既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>&quot;proxy&quot; has no known kind or a port that is none; the system&apos;s is used</source>
        <translation>「proxy」沒有已知的種類，或連接埠無效；改用系統的代理</translation>
    </message>
    <message>
        <source>its platform is none that this program knows</source>
        <translation>其平台是此程式不認識的</translation>
    </message>
    <message>
        <source>its server is no address of http:// or https://, host and port</source>
        <translation>其伺服器不是由 http:// 或 https://、主機和連接埠組成的位址</translation>
    </message>
    <message>
        <source>its key does not fit its platform and server</source>
        <translation>其鍵與平台和伺服器不符</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>它不是 JSON 物件</translation>
    </message>
    <message>
        <source>&quot;colour&quot; is not like #1a2b3c</source>
        <translation>「colour」不是 #1a2b3c 這樣的形式</translation>
    </message>
    <message>
        <source>A user&apos;s or chat&apos;s id is a whole number, as in 4711 or -1001. Nothing was erased.</source>
        <translation>使用者或聊天的 ID 是整數，例如 4711 或 -1001。未抹除任何內容。</translation>
    </message>
    <message>
        <source>The disk does not give all of %1. It was left as it is. Check the disk, then try again.</source>
        <translation>磁碟沒有給出 %1 的全部內容。已保持原樣。請檢查磁碟，然後重試。</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be used: %2. Nothing was changed.</source>
        <translation>無法使用設定檔資料夾 %1：%2。沒有任何變更。</translation>
    </message>
    <message>
        <source>the folder above it cannot be made</source>
        <translation>無法建立它上一級的資料夾</translation>
    </message>
    <message>
        <source>There is no profile in %1.</source>
        <translation>%1 中沒有設定檔。</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>它不是資料夾</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>它屬於另一個使用者</translation>
    </message>
    <message>
        <source>it holds other things and other users may enter it. Choose a folder of its own for the profile</source>
        <translation>其中有其他內容，且其他使用者可以進入。請為設定檔選擇一個專用的資料夾</translation>
    </message>
    <message>
        <source>Other users of this computer could enter the profile folder %1. It is closed to them now.</source>
        <translation>此電腦的其他使用者曾可以進入設定檔資料夾 %1。現在已對他們關閉。</translation>
    </message>
    <message>
        <source>a file of that name is in its place</source>
        <translation>已有同名的檔案</translation>
    </message>
    <message>
        <source>The profile&apos;s own number in profile.id was lost, and a new one was made. Secrets that the system&apos;s keychain holds under the old one are not found any more: enter the tokens again.</source>
        <translation>profile.id 中此設定檔自己的編號已遺失，已產生新的編號。系統鑰匙圈以舊編號儲存的機密無法再找到：請重新輸入權杖。</translation>
    </message>
    <message>
        <source>The disk does not confirm the profile&apos;s own number in %1: %2. Secrets in the system&apos;s keychain could be lost with it.</source>
        <translation>磁碟沒有確認 %1 中此設定檔自己的編號：%2。系統鑰匙圈中的機密可能隨之遺失。</translation>
    </message>
    <message>
        <source>There is no store in %1. Nothing was made there; a store is made by receiving into it.</source>
        <translation>%1 中沒有儲存區。沒有在那裡建立任何內容；接收更新時才會建立儲存區。</translation>
    </message>
    <message>
        <source>The store in %1 has the layout of an older Botdeck. Start receiving into it once, which brings it up to date.</source>
        <translation>%1 中的儲存區採用較舊的 Botdeck 的配置。請向其中接收一次更新，它便會更新。</translation>
    </message>
    <message>
        <source>The file updates.sqlite there is another program&apos;s database and no Botdeck store. It was left as it is. Choose another folder for the store.</source>
        <translation>那裡的檔案 updates.sqlite 是另一個程式的資料庫，不是 Botdeck 的儲存區。已保持原樣。請為儲存區選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>This store was written by a newer Botdeck (layout %1; this program knows up to %2). Nothing in it was changed. Use the newer program, or another store.</source>
        <translation>此儲存區由更新版本的 Botdeck 寫入（配置 %1；此程式最高識別 %2）。其中沒有任何變更。請使用更新的程式，或另一個儲存區。</translation>
    </message>
    <message>
        <source>The search file %1 cannot be read again.</source>
        <translation>無法再次讀取搜尋檔案 %1。</translation>
    </message>
    <message>
        <source>The store in %1 is damaged.</source>
        <translation>%1 中的儲存區已損壞。</translation>
    </message>
    <message>
        <source>And %1 more lines of that kind.</source>
        <translation>還有 %1 行同類內容。</translation>
    </message>
    <message>
        <source>it is neither [section] nor name=value and was passed over</source>
        <translation>它既不是 [section] 也不是 name=value，已略過</translation>
    </message>
    <message>
        <source>%1 stands there a second time; the first one counts</source>
        <translation>%1 在那裡第二次出現；以第一個為準</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>%1 must be %2; %3 is used instead</source>
        <translation>%1 必須是%2；改用%3</translation>
    </message>
    <message>
        <source>Line %1 of the settings: %2.</source>
        <translation>設定的第 %1 行：%2。</translation>
    </message>
    <message>
        <source>%1 must be %2. The old value was kept.</source>
        <translation>%1 必須是%2。已保留舊值。</translation>
    </message>
    <message>
        <source>%1 Every setting has its usual value, and changes are not saved until that file is mended or removed.</source>
        <translation>%1在該檔案修復或刪除之前，每項設定都取通常值，變更不會儲存。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整數</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>text of at most %1 characters in one line</source>
        <translation>一行內最多 %1 個字元的文字</translation>
    </message>
    <message>
        <source>Base64 of at most %1 bytes</source>
        <translation>最多 %1 位元組的 Base64</translation>
    </message>
    <message>
        <source>The disk (or the space allowed to this user) is full. What was stored before is safe; nothing new was stored. Free some space, then go on.</source>
        <translation>磁碟（或此使用者可用的空間）已滿。先前儲存的內容安全；沒有儲存新內容。請騰出空間，然後繼續。</translation>
    </message>
    <message>
        <source>The store cannot be written: its file, folder or disk is read-only. What was stored before is safe. Make it writable, or choose another store.</source>
        <translation>無法寫入儲存區：其檔案、資料夾或磁碟是唯讀的。先前儲存的內容安全。請使其可寫，或選擇另一個儲存區。</translation>
    </message>
    <message>
        <source>The disk reported an error while the store was read or written. What was stored before was not touched. Check the disk and its free space, then try again.</source>
        <translation>讀寫儲存區時磁碟報告了錯誤。先前儲存的內容沒有被觸動。請檢查磁碟及其可用空間，然後重試。</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. It was left as it is and nothing was deleted. Start Botdeck again: what can be read is then brought into a new store, and the damaged file is kept beside it.</source>
        <translation>儲存區檔案已損壞。已保持原樣，沒有刪除任何內容。請重新啟動 Botdeck：屆時可讀的內容會轉入新的儲存區，損壞的檔案保留在旁邊。</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged or is no Botdeck store. It was left as it is and nothing was deleted. Keep a copy of the store&apos;s folder, then use another store or bring back a backup.</source>
        <translation>儲存區檔案已損壞，或不是 Botdeck 的儲存區。已保持原樣，沒有刪除任何內容。請保留儲存區資料夾的副本，然後使用另一個儲存區或恢復備份。</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened. Check that its folder exists and that you may read and write it.</source>
        <translation>無法開啟儲存區檔案。請檢查其資料夾是否存在，以及您是否可以讀寫。</translation>
    </message>
    <message>
        <source>You have no permission to use the store&apos;s file. Check the permissions of the store&apos;s folder.</source>
        <translation>您沒有使用儲存區檔案的權限。請檢查儲存區資料夾的權限。</translation>
    </message>
    <message>
        <source>Another program keeps the store busy. Nothing was stored. Close whatever else has the store&apos;s file open, then try again.</source>
        <translation>另一個程式佔用著儲存區。沒有儲存任何內容。請關閉開啟儲存區檔案的其他程式，然後重試。</translation>
    </message>
    <message>
        <source>One entry is larger than the store can hold. It was not stored.</source>
        <translation>有一條內容超過儲存區所能容納的大小。未儲存它。</translation>
    </message>
    <message>
        <source>The store&apos;s folder or files were removed or replaced while Botdeck used them. What arrives now is not stored, and the server is not told that it was. Bring them back or choose another store, then start Botdeck again.</source>
        <translation>儲存區的資料夾或檔案在 Botdeck 使用期間被刪除或取代。現在到達的內容不會儲存，也不會告知伺服器已儲存。請恢復它們或選擇另一個儲存區，然後重新啟動 Botdeck。</translation>
    </message>
    <message>
        <source>There is not enough memory to use the store. What was stored before is safe.</source>
        <translation>沒有足夠的記憶體來使用儲存區。先前儲存的內容安全。</translation>
    </message>
    <message>
        <source>The store failed with SQLite&apos;s error %1. What was stored before is safe.</source>
        <translation>儲存區失敗，SQLite 錯誤 %1。先前儲存的內容安全。</translation>
    </message>
    <message>
        <source>There is no update number %1 in the store.</source>
        <translation>儲存區中沒有編號為 %1 的更新。</translation>
    </message>
    <message>
        <source>Another Botdeck is writing to the store in %1. Nothing was changed. Stop the other one, or choose another store.</source>
        <translation>另一個 Botdeck 正在寫入 %1 中的儲存區。沒有任何變更。請停止另一個，或選擇另一個儲存區。</translation>
    </message>
    <message>
        <source>The store in %1 cannot be written, so nothing is received into it. What was stored before is safe. Make the folder writable, or choose another store. (%2)</source>
        <translation>無法寫入 %1 中的儲存區，因此不會向其中接收內容。先前儲存的內容安全。請使該資料夾可寫，或選擇另一個儲存區。（%2）</translation>
    </message>
    <message>
        <source>Cannot make the store&apos;s file %1: %2.</source>
        <translation>無法建立儲存區檔案 %1：%2。</translation>
    </message>
    <message>
        <source>The store&apos;s damaged file %1 cannot be read: %2. It was left as it is.</source>
        <translation>無法讀取儲存區的損壞檔案 %1：%2。已保持原樣。</translation>
    </message>
    <message>
        <source>The store&apos;s file %1 is damaged, and what can be read could not be brought into a new one: %2. Nothing was deleted. Make room or mend that, then start again.</source>
        <translation>儲存區檔案 %1 已損壞，可讀的內容未能轉入新檔案：%2。沒有刪除任何內容。請騰出空間或排除該問題，然後重新啟動。</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged. Bringing what can be read into a new one was broken off; nothing was changed.</source>
        <translation>儲存區檔案已損壞。把可讀內容轉入新檔案的過程被中斷；沒有任何變更。</translation>
    </message>
    <message>
        <source>The store&apos;s file was damaged. What could be read of it is in a new store, and the damaged file is kept beside it.</source>
        <translation>儲存區檔案曾損壞。其中可讀的內容已在新的儲存區中，損壞的檔案保留在旁邊。</translation>
    </message>
    <message>
        <source>The store&apos;s file was damaged. What could be read of it, %1 updates, is in a new store. The damaged file is kept as %2.</source>
        <translation>儲存區檔案曾損壞。其中可讀的 %1 則更新已在新的儲存區中。損壞的檔案儲存為 %2。</translation>
    </message>
    <message>
        <source>The store&apos;s file was damaged. What could be read of it, %1 updates, is in a new store. At least %2 could not be read; what of them still waits at a server comes again. The damaged file is kept as %3.</source>
        <translation>儲存區檔案曾損壞。其中可讀的 %1 則更新已在新的儲存區中。至少有 %2 條無法讀取；其中仍在伺服器等待的會再次到來。損壞的檔案儲存為 %3。</translation>
    </message>
    <message>
        <source>Cannot write the search file %1: %2. Searching goes on without it, only slower.</source>
        <translation>無法寫入搜尋檔案 %1：%2。搜尋會在沒有它的情況下繼續，只是更慢。</translation>
    </message>
    <message>
        <source>This update could not be read: %1. It was kept as received.</source>
        <translation>無法讀取此更新：%1。已依收到的原樣保留。</translation>
    </message>
    <message>
        <source>This frame could not be read: %1. It was kept as received.</source>
        <translation>無法讀取此訊框：%1。已依收到的原樣保留。</translation>
    </message>
    <message>
        <source>This update has no update_id. It was kept as received.</source>
        <translation>此更新沒有 update_id。已依收到的原樣保留。</translation>
    </message>
    <message>
        <source>The update_id %1 is no 64-bit whole number. The update was kept as received.</source>
        <translation>update_id %1 不是 64 位元整數。此更新已依收到的原樣保留。</translation>
    </message>
    <message>
        <source>Nothing of this role was changed.</source>
        <translation>此角色沒有任何變更。</translation>
    </message>
    <message>
        <source>Fanbook&apos;s API has no method that moves a role: only a new one is given a place. Move it in Fanbook itself.</source>
        <translation>Fanbook 的 API 沒有移動角色的方法：只有新角色會得到位置。請在 Fanbook 中移動它。</translation>
    </message>
    <message>
        <source>Fanbook&apos;s API has no method that changes what a guild allows everybody. Change it in Fanbook itself, or in the role that everybody has.</source>
        <translation>Fanbook 的 API 沒有變更社群對所有人權限的方法。請在 Fanbook 中變更，或變更所有人都有的角色。</translation>
    </message>
    <message>
        <source>The message stands without its keyboard. %1</source>
        <translation>訊息已送出，但沒有鍵盤。%1</translation>
    </message>
    <message>
        <source>The message stands without its keyboard: the server did not say the message&apos;s number.</source>
        <translation>訊息已送出，但沒有鍵盤：伺服器未說明訊息的編號。</translation>
    </message>
    <message>
        <source>The guild could not be read: %1</source>
        <translation>無法讀取社群：%1</translation>
    </message>
    <message>
        <source>The guild&apos;s roles could not be read: %1</source>
        <translation>無法讀取社群的角色：%1</translation>
    </message>
    <message>
        <source>The guild&apos;s channels could not be read: %1</source>
        <translation>無法讀取社群的頻道：%1</translation>
    </message>
    <message>
        <source>The guild&apos;s members could not be read: %1</source>
        <translation>無法讀取社群的成員：%1</translation>
    </message>
    <message>
        <source>The bot&apos;s own number is not known yet. Start the bot once: it then asks for it.</source>
        <translation>尚不知道機器人自己的編號。請啟動一次機器人：它會去詢問。</translation>
    </message>
    <message>
        <source>The server answered something else than what was asked for.</source>
        <translation>伺服器回應的不是所問的內容。</translation>
    </message>
    <message>
        <source>The bot cannot grant what it does not have itself: %1.</source>
        <translation>機器人不能授予它自己沒有的權限：%1。</translation>
    </message>
    <message>
        <source>This member owns the guild.</source>
        <translation>此成員是社群的擁有者。</translation>
    </message>
    <message>
        <source>This member&apos;s highest role is not below the bot&apos;s.</source>
        <translation>此成員的最高角色不低於機器人的最高角色。</translation>
    </message>
    <message>
        <source>The bot has no KICK_MEMBERS in this guild.</source>
        <translation>機器人在此社群沒有 KICK_MEMBERS。</translation>
    </message>
    <message>
        <source>This channel is not there any more.</source>
        <translation>此頻道已不存在。</translation>
    </message>
    <message>
        <source>Somebody has changed this channel&apos;s overwrites since they were read: nothing was written.</source>
        <translation>讀取之後有人變更了此頻道的覆寫：沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The server answered getWebhookInfo without saying whether a webhook is set.</source>
        <translation>伺服器回應了 getWebhookInfo，但未說明是否設定了 Webhook。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>The guild that is kept in %1 cannot be read, and was left as it is: %2</source>
        <translation>無法讀取保存在 %1 中的社群，已保持原樣：%2</translation>
    </message>
    <message>
        <source>it does not say which guild it is, or when it was read</source>
        <translation>其中沒有說明是哪個社群，或何時讀取</translation>
    </message>
    <message>
        <source>This guild was read in part only. The whole one that is kept from an earlier time stays.</source>
        <translation>此社群只讀取了一部分。較早保存的完整社群保持不變。</translation>
    </message>
    <message>
        <source>The guild that is kept in %1 could not be overwritten and removed.</source>
        <translation>無法覆寫並移除保存在 %1 中的社群。</translation>
    </message>
    <message>
        <source>The server answered that it deleted nothing.</source>
        <translation>伺服器回答說沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>It was not sent, because the one before it was not.</source>
        <translation>它未傳送，因為前一則未能傳送。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>權限不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁碟配額</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>檔案過大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>輸入/輸出錯誤</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一個資料夾</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符號連結層數過多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開啟的檔案過多</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>檔名過長</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>沒有可用的鎖</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>裝置上沒有剩餘空間</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支援此操作</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允許此操作</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>唯讀檔案系統</translation>
    </message>
    <message>
        <source>This part of the credit is of another shape than documented: %1</source>
        <translation>榮譽的這一部分與文件所述的形式不同：%1</translation>
    </message>
    <message>
        <source>The credit cannot be read: %1</source>
        <translation>無法讀取該榮譽：%1</translation>
    </message>
    <message>
        <source>An image is the address of one, with http:// or https://.</source>
        <translation>圖片須填寫以 http:// 或 https:// 開頭的網址。</translation>
    </message>
    <message>
        <source>A slot has a label or an image; this one has neither.</source>
        <translation>榮譽槽須有標題或圖片，此處兩者皆無。</translation>
    </message>
    <message>
        <source>A slot has a label or an image, not both.</source>
        <translation>榮譽槽的標題與圖片只能擇一。</translation>
    </message>
    <message>
        <source>Without a slot the profile shows nothing of this credit.</source>
        <translation>沒有榮譽槽，個人資訊頁上不會顯示此榮譽。</translation>
    </message>
    <message>
        <source>There is no slot in this row.</source>
        <translation>這一列沒有榮譽槽。</translation>
    </message>
    <message>
        <source>It does not say who gives the credit.</source>
        <translation>未註明榮譽的頒發者。</translation>
    </message>
    <message>
        <source>A game credit of type %1 needs this.</source>
        <translation>類型 %1 的遊戲戰績必須填寫此項。</translation>
    </message>
    <message>
        <source>A game credit of type %1 does not use this; it is sent with it.</source>
        <translation>類型 %1 的遊戲戰績不使用此項，但仍會一併傳送。</translation>
    </message>
    <message>
        <source>The type of a game credit is 4 (lines) or 5 (the game&apos;s data).</source>
        <translation>遊戲戰績的類型為 4（逐列內容）或 5（遊戲自訂資料）。</translation>
    </message>
    <message>
        <source>This line says nothing.</source>
        <translation>這一列沒有內容。</translation>
    </message>
    <message>
        <source>The chat could not be read: %1</source>
        <translation>無法讀取聊天：%1</translation>
    </message>
    <message>
        <source>The number of members could not be read: %1</source>
        <translation>無法讀取成員數：%1</translation>
    </message>
    <message>
        <source>The administrators could not be read: %1</source>
        <translation>無法讀取管理員：%1</translation>
    </message>
    <message>
        <source>The member could not be read: %1</source>
        <translation>無法讀取成員：%1</translation>
    </message>
    <message>
        <source>A credit needs a name of its own (card_id).</source>
        <translation>榮譽需要有自己的名稱（card_id）。</translation>
    </message>
    <message>
        <source>The list of roles does not have it: it is kept as it is.</source>
        <translation>角色清單中沒有它：保持不變。</translation>
    </message>
    <message>
        <source>Somebody has changed this role&apos;s permissions since they were read: nothing was written. Read the guild again; what you edited stays.</source>
        <translation>讀取之後有人變更了此角色的權限：未寫入任何內容。請重新讀取社群；您的編輯會保留。</translation>
    </message>
    <message>
        <source>Somebody has given this member %1 since the roles were read: nothing was written. Read the guild again.</source>
        <translation>讀取之後有人給了此成員角色 %1：未寫入任何內容。請重新讀取社群。</translation>
    </message>
    <message>
        <source>Somebody has taken %1 from this member since the roles were read: nothing was written. Read the guild again.</source>
        <translation>讀取之後有人取消了此成員的角色 %1：未寫入任何內容。請重新讀取社群。</translation>
    </message>
    <message>
        <source>Somebody has given this member %1 and taken %2 since the roles were read: nothing was written. Read the guild again.</source>
        <translation>讀取之後有人給了此成員角色 %1，並取消了 %2：未寫入任何內容。請重新讀取社群。</translation>
    </message>
    <message>
        <source>The path to listen at begins with / and has no blank, no ?, no # and only ASCII.</source>
        <translation>監聽的路徑以 / 開頭，不含空格、? 和 #，且只能使用 ASCII 字元。</translation>
    </message>
    <message>
        <source>HTTPS needs both a certificate and its private key.</source>
        <translation>HTTPS 同時需要憑證及其私鑰。</translation>
    </message>
    <message>
        <source>There must be room for at least one connection.</source>
        <translation>至少要允許一個連線。</translation>
    </message>
    <message>
        <source>This receiver listens already.</source>
        <translation>此接收器已在監聽。</translation>
    </message>
    <message>
        <source>The certificate is none that can be read (PEM).</source>
        <translation>無法讀取該憑證（PEM）。</translation>
    </message>
    <message>
        <source>The private key cannot be read without a passphrase (PEM), or it is another certificate&apos;s.</source>
        <translation>不用密語無法讀取該私鑰（PEM），或者它屬於另一份憑證。</translation>
    </message>
    <message>
        <source>Another program listens at port %1.</source>
        <translation>另一個程式正在監聽連接埠 %1。</translation>
    </message>
    <message>
        <source>Nobody can listen at port %1: %2</source>
        <translation>無法監聽連接埠 %1：%2</translation>
    </message>
    <message>
        <source>The link has no %1.</source>
        <translation>連結沒有 %1。</translation>
    </message>
    <message>
        <source>%1 stands in the link more than once.</source>
        <translation>%1 在連結中出現多次。</translation>
    </message>
    <message>
        <source>This is no authorisation link: it begins with cloudchat://resolve?.</source>
        <translation>這不是授權連結：授權連結以 cloudchat://resolve? 開頭。</translation>
    </message>
    <message>
        <source>The link&apos;s domain has to be cloudchatpassport.</source>
        <translation>連結的 domain 須為 cloudchatpassport。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scope; there are PROFILE, PHONE and USERNAME.</source>
        <translation>「%1」不是授權範圍；可用 PROFILE、PHONE 和 USERNAME。</translation>
    </message>
    <message>
        <source>The callback&apos;s address is missing.</source>
        <translation>缺少回呼位址。</translation>
    </message>
    <message>
        <source>The callback&apos;s address has to be https:// with a host.</source>
        <translation>回呼位址須為帶主機的 https://。</translation>
    </message>
    <message>
        <source>The callback&apos;s address has to be https://; http:// is for this computer only.</source>
        <translation>回呼位址須為 https://；http:// 只能用於本機。</translation>
    </message>
    <message>
        <source>A user&apos;s name or password stands in the callback&apos;s address.</source>
        <translation>回呼位址中含有使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>What stands behind a # is sent to no server: take it out of the callback&apos;s address.</source>
        <translation># 後面的內容不會傳送給伺服器：請從回呼位址中去掉。</translation>
    </message>
    <message>
        <source>%1 is in the callback&apos;s address already; the platform adds it.</source>
        <translation>回呼位址中已有 %1；它由平台加入。</translation>
    </message>
    <message>
        <source>The bot&apos;s id is a number above 0.</source>
        <translation>機器人的 ID 是大於 0 的數字。</translation>
    </message>
    <message>
        <source>The link&apos;s scope has to hold PROFILE.</source>
        <translation>連結的 scope 須含有 PROFILE。</translation>
    </message>
    <message>
        <source>Scheme and host are missing; what is there was read as their end.</source>
        <translation>缺少協定和主機；已按位址的後半部分讀取。</translation>
    </message>
    <message>
        <source>This is no address: it has to begin with https:// or the like.</source>
        <translation>這不是位址：須以 https:// 之類開頭。</translation>
    </message>
    <message>
        <source>The address has no host.</source>
        <translation>位址沒有主機。</translation>
    </message>
    <message>
        <source>A blank stands in the address before its query.</source>
        <translation>位址的查詢部分之前有空格。</translation>
    </message>
    <message>
        <source>The scheme is %1, not https.</source>
        <translation>協定是 %1，不是 https。</translation>
    </message>
    <message>
        <source>%1, with a query.</source>
        <translation>%1，帶查詢部分。</translation>
    </message>
    <message>
        <source>tg_passport is empty; it has to be success.</source>
        <translation>tg_passport 為空；應為 success。</translation>
    </message>
    <message>
        <source>tg_passport is &quot;%1&quot;, not success: the user gave no permission.</source>
        <translation>tg_passport 是「%1」而不是 success：使用者沒有授權。</translation>
    </message>
    <message>
        <source>Character %1 of the hash is none of Base64.</source>
        <translation>hash 的第 %1 個字元不屬於 Base64。</translation>
    </message>
    <message>
        <source>it mixes the letters of Base64 and Base64url</source>
        <translation>混用了 Base64 和 Base64url 的字元</translation>
    </message>
    <message>
        <source>its padding has another length</source>
        <translation>填充的長度不對</translation>
    </message>
    <message>
        <source>its last letter has bits that belong to no byte</source>
        <translation>最後一個字元有多餘的位元</translation>
    </message>
    <message>
        <source>one block</source>
        <translation>一個區塊</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 個區塊</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>沒有位址。</translation>
    </message>
    <message>
        <source>This is too long for an address.</source>
        <translation>作為位址太長。</translation>
    </message>
    <message>
        <source>The address has no query: nothing stands behind a question mark.</source>
        <translation>位址沒有查詢部分：問號後面沒有內容。</translation>
    </message>
    <message>
        <source>The query has no tg_passport.</source>
        <translation>查詢部分沒有 tg_passport。</translation>
    </message>
    <message>
        <source>tg_passport or hash stands in the query more than once.</source>
        <translation>tg_passport 或 hash 在查詢部分出現多次。</translation>
    </message>
    <message>
        <source>The query has no hash.</source>
        <translation>查詢部分沒有 hash。</translation>
    </message>
    <message>
        <source>The hash is empty.</source>
        <translation>hash 為空。</translation>
    </message>
    <message>
        <source>&amp;amp; was taken for &amp;: the address comes from a page&apos;s source.</source>
        <translation>已把 &amp;amp; 當作 &amp;：位址來自網頁原始碼。</translation>
    </message>
    <message>
        <source>tg_passport is success, hash is present.</source>
        <translation>tg_passport 為 success，有 hash。</translation>
    </message>
    <message>
        <source>A percent sign in the hash is not followed by two hexadecimal digits.</source>
        <translation>hash 中有百分號後面不是兩位十六進位數字。</translation>
    </message>
    <message>
        <source>The hash is percent-encoded more than once, or cut within an escape.</source>
        <translation>hash 被多次百分號編碼，或在跳脫中間被截斷。</translation>
    </message>
    <message>
        <source>%1 characters are no whole number of bytes: something is missing.</source>
        <translation>%1 個字元不是完整的位元組數：缺少內容。</translation>
    </message>
    <message>
        <source>Base64url</source>
        <translation>Base64url</translation>
    </message>
    <message>
        <source>%1, %2 bytes, but %3: was it changed on the way?</source>
        <translation>%1，%2 位元組，但%3：是否在途中被更動？</translation>
    </message>
    <message>
        <source>%1, %2 bytes.</source>
        <translation>%1，%2 位元組。</translation>
    </message>
    <message>
        <source>%1 bytes are too many.</source>
        <translation>%1 位元組太多。</translation>
    </message>
    <message>
        <source>%1 bytes, %2 of this key.</source>
        <translation>%1 位元組，此金鑰的%2。</translation>
    </message>
    <message>
        <source>%1 bytes are no whole blocks of %2 bytes; a key of %3 bits would have such.</source>
        <translation>%1 位元組不是 %2 位元組區塊的整數倍；%3 位元的金鑰才是這樣。</translation>
    </message>
    <message>
        <source>%1 bytes are no whole blocks of %2 bytes: something is missing or too much.</source>
        <translation>%1 位元組不是 %2 位元組區塊的整數倍：內容缺失或多餘。</translation>
    </message>
    <message>
        <source>Who gave permission</source>
        <translation>授權的使用者</translation>
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
        <translation>帳號名稱</translation>
    </message>
    <message>
        <source>Address of the picture, not loaded</source>
        <translation>頭像位址，不會載入</translation>
    </message>
    <message>
        <source>When permission was given</source>
        <translation>授權時間</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Nothing was encrypted.</source>
        <translation>加密的內容為空。</translation>
    </message>
    <message>
        <source>The %1 bytes are no text in UTF-8.</source>
        <translation>這 %1 位元組不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>The %1 bytes hold control characters: they are no text.</source>
        <translation>這 %1 位元組含有控制字元：不是文字。</translation>
    </message>
    <message>
        <source>%1 bytes; line ends or zero bytes behind the text were dropped.</source>
        <translation>%1 位元組；已去掉文字末尾的換行或零位元組。</translation>
    </message>
    <message>
        <source>%1 bytes.</source>
        <translation>%1 位元組。</translation>
    </message>
    <message>
        <source>None of the documented names is in it: this is not what a passport says.</source>
        <translation>沒有任何文件中的名稱：這不是通行證的內容。</translation>
    </message>
    <message>
        <source>%1 stands in it more than once: a value may hold an &amp; that is not encoded.</source>
        <translation>%1 出現多次：某個值可能含有未編碼的 &amp;。</translation>
    </message>
    <message>
        <source>%1 pairs, not all with a name and =: a value may hold an &amp; that is not encoded.</source>
        <translation>%1 組，但並非都有名稱和 =：某個值可能含有未編碼的 &amp;。</translation>
    </message>
    <message>
        <source>%1 pairs; a value is no percent-encoded UTF-8 and is shown as it came.</source>
        <translation>%1 組；有一個值不是百分號編碼的 UTF-8，按原樣顯示。</translation>
    </message>
    <message>
        <source>%1 pairs.</source>
        <translation>%1 組。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>userid is no number above 0.</source>
        <translation>userid 不是大於 0 的數字。</translation>
    </message>
    <message>
        <source>authtime is no Unix time: a number above 0.</source>
        <translation>authtime 不是 Unix 時間（大於 0 的數字）。</translation>
    </message>
    <message>
        <source>All that are required; %1 optional, %2 undocumented.</source>
        <translation>必填欄位齊全；選填 %1 個，文件中沒有的 %2 個。</translation>
    </message>
    <message>
        <source>authtime looks like milliseconds; seconds are documented.</source>
        <translation>authtime 像是毫秒；文件規定為秒。</translation>
    </message>
    <message>
        <source>authtime is %1 in the future: is this computer&apos;s clock right?</source>
        <translation>authtime 在將來 %1：本機時鐘是否正確？</translation>
    </message>
    <message>
        <source>authtime is %1 old; there is no limit.</source>
        <translation>authtime 距今 %1；沒有時限。</translation>
    </message>
    <message>
        <source>authtime is %1 old, the limit is %2.</source>
        <translation>authtime 距今 %1，時限為 %2。</translation>
    </message>
    <message>
        <source>authtime is %1 old, within the limit of %2.</source>
        <translation>authtime 距今 %1，在 %2 的時限內。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>It is an address with a scheme, a host and a query.</source>
        <translation>這是帶有協定、主機和查詢部分的位址。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>The query has tg_passport=success and a hash.</source>
        <translation>查詢部分含有 tg_passport=success 和 hash。</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>The hash, percent-decoded once, is Base64 or Base64url. Blanks count as plus signs, padding may be missing.</source>
        <translation>hash 經一次百分號解碼後是 Base64 或 Base64url。空格視為加號，可以沒有填充。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>The bytes are whole blocks of the key&apos;s size.</source>
        <translation>位元組數是金鑰區塊大小的整數倍。</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>Every block decrypts with the private key: OAEP is tried first, then PKCS#1 v1.5.</source>
        <translation>每個區塊都能用私鑰解密：先試 OAEP，再試 PKCS#1 v1.5。</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>What was decrypted is text in UTF-8.</source>
        <translation>解密結果是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>Query string</source>
        <translation>查詢字串</translation>
    </message>
    <message>
        <source>The text is made of name=value pairs, and no documented name comes twice.</source>
        <translation>文字由「名稱=值」組成，文件中的名稱沒有重複。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>userid, first_name, last_name and authtime are there; userid and authtime are numbers.</source>
        <translation>有 userid、first_name、last_name 和 authtime；userid 和 authtime 是數字。</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已過時間</translation>
    </message>
    <message>
        <source>authtime is not older than the limit, and not in the future.</source>
        <translation>authtime 沒有超過時限，也不在將來。</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate: trust</source>
        <translation>憑證：信任</translation>
    </message>
    <message>
        <source>Certificate: name</source>
        <translation>憑證：名稱</translation>
    </message>
    <message>
        <source>Certificate: dates</source>
        <translation>憑證：有效期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重新導向</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>There is no certificate here: nothing begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>這裡沒有憑證：沒有以 -----BEGIN CERTIFICATE----- 開頭的內容。</translation>
    </message>
    <message>
        <source>The certificate is broken.</source>
        <translation>憑證已損壞。</translation>
    </message>
    <message>
        <source>The private key is broken: it is cut off, or something in it was changed.</source>
        <translation>私鑰已損壞：它被截斷，或其中有內容被更動。</translation>
    </message>
    <message>
        <source>The passphrase does not open this key: it is another one, or the key is damaged.</source>
        <translation>此密碼短語無法打開該金鑰：密碼短語不對，或金鑰已損壞。</translation>
    </message>
    <message>
        <source>The private key is encrypted and needs its passphrase.</source>
        <translation>私鑰已加密，需要它的密碼短語。</translation>
    </message>
    <message>
        <source>The private key is of another kind; an RSA key is needed.</source>
        <translation>私鑰屬於其他類型；需要 RSA 金鑰。</translation>
    </message>
    <message>
        <source>The private key is of another kind (%1); an RSA key is needed.</source>
        <translation>私鑰屬於其他類型（%1）；需要 RSA 金鑰。</translation>
    </message>
    <message>
        <source>This is too large to be a private key.</source>
        <translation>這太大，不可能是私鑰。</translation>
    </message>
    <message>
        <source>There is no private key here, only: %1.</source>
        <translation>這裡沒有私鑰，只有：%1。</translation>
    </message>
    <message>
        <source>There is no key here: nothing begins with -----BEGIN.</source>
        <translation>這裡沒有金鑰：沒有以 -----BEGIN 開頭的內容。</translation>
    </message>
    <message>
        <source>The key has %1 bits, which is too little: at least %2 are needed.</source>
        <translation>金鑰只有 %1 位元，太少：至少需要 %2 位元。</translation>
    </message>
    <message>
        <source>The key has %1 bits; more than %2 are not possible here.</source>
        <translation>金鑰有 %1 位元；這裡最多支援 %2 位元。</translation>
    </message>
    <message>
        <source>A passphrase has between 1 and %1 bytes.</source>
        <translation>密碼短語的長度為 1 到 %1 位元組。</translation>
    </message>
    <message>
        <source>OpenSSL could not encrypt the private key.</source>
        <translation>OpenSSL 無法加密該私鑰。</translation>
    </message>
    <message>
        <source>The cryptography library QCA cannot use RSA keys.</source>
        <translation>加密程式庫 QCA 無法使用 RSA 金鑰。</translation>
    </message>
    <message>
        <source>It was not encrypted for this key, or not with this padding.</source>
        <translation>它不是為此金鑰加密的，或使用的填充方式不同。</translation>
    </message>
    <message>
        <source>A key has 2048, 3072 or 4096 bits, not %1.</source>
        <translation>金鑰的位元數為 2048、3072 或 4096，而不是 %1。</translation>
    </message>
    <message>
        <source>There is no public key here: nothing begins with -----BEGIN PUBLIC KEY-----.</source>
        <translation>這裡沒有公鑰：沒有以 -----BEGIN PUBLIC KEY----- 開頭的內容。</translation>
    </message>
    <message>
        <source>The public key is of another kind; an RSA key is needed.</source>
        <translation>公鑰屬於其他類型；需要 RSA 金鑰。</translation>
    </message>
    <message>
        <source>The public key is broken.</source>
        <translation>公鑰已損壞。</translation>
    </message>
    <message>
        <source>OpenSSL could not encrypt with this key.</source>
        <translation>OpenSSL 無法用此金鑰加密。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>無法讀取 %1：%2。</translation>
    </message>
    <message>
        <source>it is larger than a megabyte</source>
        <translation>它大於 1 MB</translation>
    </message>
    <message>
        <source>A certificate is for 1 to %1 names.</source>
        <translation>憑證可用於 1 到 %1 個名稱。</translation>
    </message>
    <message>
        <source>A certificate is valid for 1 to %1 days.</source>
        <translation>憑證的有效期為 1 到 %1 天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address.</source>
        <translation>「%1」既不是主機名稱也不是 IP 位址。</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate.</source>
        <translation>OpenSSL 無法產生憑證。</translation>
    </message>
    <message>
        <source>%1: the server takes it.</source>
        <translation>%1：伺服器接受了。</translation>
    </message>
    <message>
        <source>%1: the server wants a permission that a platform does not have.</source>
        <translation>%1：伺服器要求的權限，平台並不具備。</translation>
    </message>
    <message>
        <source>%1: the server knows nothing at this path. Is the path the right one?</source>
        <translation>%1：伺服器在此路徑上沒有內容。路徑正確嗎？</translation>
    </message>
    <message>
        <source>%1: something is at this path, but it does not take this method. Updates come by POST.</source>
        <translation>%1：此路徑上有內容，但不接受這種請求方法。更新以 POST 送達。</translation>
    </message>
    <message>
        <source>%1: the server is asked too often.</source>
        <translation>%1：對伺服器的請求過於頻繁。</translation>
    </message>
    <message>
        <source>%1: a tunnel or proxy answers, but the program behind it does not.</source>
        <translation>%1：隧道或代理有回應，但其後的程式沒有回應。</translation>
    </message>
    <message>
        <source>%1: the server has trouble of its own.</source>
        <translation>%1：伺服器自身出了問題。</translation>
    </message>
    <message>
        <source>%1: the server refuses this request; it may still take an update.</source>
        <translation>%1：伺服器拒絕此請求；它仍可能接受更新。</translation>
    </message>
    <message>
        <source>%1, a redirect to nowhere. Platforms follow none.</source>
        <translation>%1，沒有目標的重新導向。平台不跟隨重新導向。</translation>
    </message>
    <message>
        <source>%1, a redirect to another path of this server. Platforms follow none: give them that path.</source>
        <translation>%1，重新導向到此伺服器的另一路徑。平台不跟隨重新導向：請直接使用那個路徑。</translation>
    </message>
    <message>
        <source>%1, a redirect to %2. Platforms follow none: give them that address.</source>
        <translation>%1，重新導向到 %2。平台不跟隨重新導向：請直接使用那個位址。</translation>
    </message>
    <message>
        <source>%1 is no status.</source>
        <translation>%1 不是有效的狀態碼。</translation>
    </message>
    <message>
        <source>More than %1 bytes; the rest was not read. A short answer is enough.</source>
        <translation>超過 %1 位元組；其餘未讀取。簡短的回應就夠了。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of it, after %1 bytes.</source>
        <translation>連線在中途斷開，已收到 %1 位元組。</translation>
    </message>
    <message>
        <source>A page for people (%1 bytes of HTML). Does a tunnel or a proxy show one of its own?</source>
        <translation>給人看的網頁（%1 位元組 HTML）。是隧道或代理自己的頁面嗎？</translation>
    </message>
    <message>
        <source>Empty, as it may be.</source>
        <translation>為空，這沒有問題。</translation>
    </message>
    <message>
        <source>A redirect has no answer of its own.</source>
        <translation>重新導向本身沒有回應內容。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>%1 ms.</source>
        <translation>%1 毫秒。</translation>
    </message>
    <message>
        <source>%1 ms. While a server thinks, its next updates wait: answer first, work afterwards.</source>
        <translation>%1 毫秒。伺服器處理期間，後續更新要等待：請先回應，再處理。</translation>
    </message>
    <message>
        <source>This is no address: https://, a host, and a path.</source>
        <translation>這不是位址：應為 https://、主機和路徑。</translation>
    </message>
    <message>
        <source>A name or a password stands in the address; platforms send neither.</source>
        <translation>位址中含有使用者名稱或密碼；平台不會傳送它們。</translation>
    </message>
    <message>
        <source>Something stands behind a #, which no server is ever sent.</source>
        <translation># 之後的內容從不傳送給任何伺服器。</translation>
    </message>
    <message>
        <source>Without TLS anybody on the way could read what people wrote; platforms want https://.</source>
        <translation>沒有 TLS，途中任何人都能讀到使用者寫的內容；平台要求 https://。</translation>
    </message>
    <message>
        <source>%1, port %2: the platform delivers to the ports %3 only.</source>
        <translation>%1，連接埠 %2：平台只投遞到連接埠 %3。</translation>
    </message>
    <message>
        <source>%1, port %2.</source>
        <translation>%1，連接埠 %2。</translation>
    </message>
    <message>
        <source>A proxy stands between: it looks the name up.</source>
        <translation>中間有代理：由代理解析名稱。</translation>
    </message>
    <message>
        <source>The name is not known: it is wrong, or this machine has no network.</source>
        <translation>無法解析該名稱：名稱有誤，或本機沒有網路。</translation>
    </message>
    <message>
        <source>%1: an address of this machine or of a private network, which no server elsewhere can reach.</source>
        <translation>%1：本機或私人網路的位址，別處的伺服器無法存取。</translation>
    </message>
    <message>
        <source>%1 answers, but not %2: a server elsewhere may choose either.</source>
        <translation>%1 有回應，但 %2 沒有：別處的伺服器可能選用其中任何一個。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有回應。</translation>
    </message>
    <message>
        <source>The address is http://, without TLS.</source>
        <translation>位址是 http://，沒有 TLS。</translation>
    </message>
    <message>
        <source>The server ended the connection without an answer.</source>
        <translation>伺服器未回應就斷開了連線。</translation>
    </message>
    <message>
        <source>An HTTP server answers.</source>
        <translation>有 HTTP 伺服器回應。</translation>
    </message>
    <message>
        <source>Nothing came within %1 s.</source>
        <translation>%1 秒內沒有任何回應。</translation>
    </message>
    <message>
        <source>Not run: see above.</source>
        <translation>未執行：見上。</translation>
    </message>
    <message>
        <source>It is the one that was uploaded: the platform trusts it for this webhook.</source>
        <translation>正是已上傳的那份憑證：平台對此 Webhook 信任它。</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>由 %1 簽發。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was uploaded.</source>
        <translation>伺服器出示的憑證不是已上傳的那份。</translation>
    </message>
    <message>
        <source>Not accepted: %1. A certificate that is signed by itself must be uploaded with the webhook; else the server must show the whole chain.</source>
        <translation>未被接受：%1。自簽憑證必須隨 Webhook 一起上傳；否則伺服器必須出示完整的憑證鏈。</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>簽發給 %1。</translation>
    </message>
    <message>
        <source>Made for %1, not for %2.</source>
        <translation>簽發給 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Expired at %1 UTC.</source>
        <translation>已於 %1 UTC 過期。</translation>
    </message>
    <message>
        <source>Not valid before %1 UTC. Is this computer&apos;s clock right?</source>
        <translation>在 %1 UTC 之前無效。本機時鐘正確嗎？</translation>
    </message>
    <message>
        <source>Only valid until %1 UTC: %2 more days.</source>
        <translation>僅有效至 %1 UTC：還剩 %2 天。</translation>
    </message>
    <message>
        <source>Valid until %1 UTC: %2 more days.</source>
        <translation>有效至 %1 UTC：還剩 %2 天。</translation>
    </message>
    <message>
        <source>Scheme and host are taken away.</source>
        <translation>去掉協定和主機。</translation>
    </message>
    <message>
        <source>The user refuses: tg_passport is cancel.</source>
        <translation>使用者拒絕：tg_passport 為 cancel。</translation>
    </message>
    <message>
        <source>A star is put into the hash.</source>
        <translation>在 hash 中加入星號。</translation>
    </message>
    <message>
        <source>The last byte is cut off.</source>
        <translation>截掉最後一個位元組。</translation>
    </message>
    <message>
        <source>One bit of the encrypted bytes is changed.</source>
        <translation>更動密文中的一個位元。</translation>
    </message>
    <message>
        <source>A name is encrypted in GBK.</source>
        <translation>用 GBK 編碼的名字加密。</translation>
    </message>
    <message>
        <source>JSON is encrypted instead of a query string.</source>
        <translation>加密 JSON 而不是查詢字串。</translation>
    </message>
    <message>
        <source>userid is left out.</source>
        <translation>去掉 userid。</translation>
    </message>
    <message>
        <source>The permission is three hours old, the limit is one.</source>
        <translation>授權已有三小時，時限為一小時。</translation>
    </message>
    <message>
        <source>a key&apos;s name cannot be used, or a key is there twice</source>
        <translation>某個金鑰的名稱無法使用，或某個金鑰出現了兩次</translation>
    </message>
    <message>
        <source>A key needs a name of at most %1 characters.</source>
        <translation>金鑰需要一個不超過 %1 個字元的名稱。</translation>
    </message>
    <message>
        <source>There is a key named &quot;%1&quot; already.</source>
        <translation>已有名為「%1」的金鑰。</translation>
    </message>
    <message>
        <source>The passport keys listed in %1 cannot be read: %2.</source>
        <translation>無法讀取 %1 中列出的通行證金鑰：%2。</translation>
    </message>
    <message>
        <source>%1, blocks: %2.</source>
        <translation>%1，區塊數：%2。</translation>
    </message>
    <message>
        <source>%1, after %2 did not fit; blocks: %3.</source>
        <translation>%1（先試 %2 不符）；區塊數：%3。</translation>
    </message>
    <message>
        <source>Block %1 of %2 does not decrypt with %3, those before it do: it was changed.</source>
        <translation>第 %1 個區塊（共 %2 個）無法用 %3 解密，之前的可以：它被更動過。</translation>
    </message>
    <message>
        <source>Neither OAEP nor PKCS#1 v1.5 decrypts it with this key: it is another key&apos;s, or it was changed.</source>
        <translation>用此金鑰，OAEP 和 PKCS#1 v1.5 都無法解密：屬於另一個金鑰，或被更動過。</translation>
    </message>
    <message>
        <source>The list of callbacks seen before cannot be read; it begins anew.</source>
        <translation>無法讀取以前見過的回呼清單；重新開始記錄。</translation>
    </message>
    <message>
        <source>There is no key named &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的金鑰。</translation>
    </message>
    <message>
        <source>This key is there already, as &quot;%1&quot;.</source>
        <translation>此金鑰已存在，名為「%1」。</translation>
    </message>
    <message>
        <source>The private half of &quot;%1&quot; is not kept here any more. Remove the key and import it again.</source>
        <translation>「%1」的私鑰已不在這裡。請移除該金鑰並重新匯入。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 cannot be replaced.</source>
        <translation>未做任何變更：無法取代 %1。</translation>
    </message>
    <message>
        <source>An address is needed: https:// with a host and a secret path.</source>
        <translation>需要一個地址：https:// 加主機名稱和祕密路徑。</translation>
    </message>
    <message>
        <source>This is no address: it begins with https:// and has a host.</source>
        <translation>這不是地址：地址以 https:// 開頭並帶有主機名稱。</translation>
    </message>
    <message>
        <source>A user&apos;s name or password stands in the address. Let a secret path say who posts.</source>
        <translation>地址中含有使用者名稱或密碼。請用祕密路徑來證明是誰在傳送。</translation>
    </message>
    <message>
        <source>What stands behind a # reaches no server.</source>
        <translation># 之後的內容不會到達任何伺服器。</translation>
    </message>
    <message>
        <source>Webhooks are delivered over https:// only.</source>
        <translation>Webhook 只透過 https:// 傳遞。</translation>
    </message>
    <message>
        <source>Webhooks are not delivered to port %1, only to the ports %2.</source>
        <translation>Webhook 不會傳遞到連接埠 %1，只傳遞到連接埠 %2。</translation>
    </message>
    <message>
        <source>This is no IP address.</source>
        <translation>這不是 IP 位址。</translation>
    </message>
    <message>
        <source>A secret token is made of Latin letters, digits, _ and - only.</source>
        <translation>祕密權杖只能由拉丁字母、數字、_ 和 - 組成。</translation>
    </message>
    <message>
        <source>Nothing was sent: a private key stands in this file, and nobody else may have that. Upload the certificate alone.</source>
        <translation>沒有傳送任何內容：此檔案中有私鑰，私鑰不能交給任何人。請只上傳憑證。</translation>
    </message>
    <message>
        <source>Nothing was sent: this file holds no certificate in PEM.</source>
        <translation>沒有傳送任何內容：此檔案中沒有 PEM 格式的憑證。</translation>
    </message>
    <message>
        <source>The webhook could not be read: %1</source>
        <translation>無法讀取 Webhook：%1</translation>
    </message>
    <message>
        <source>The webhook was not set: %1</source>
        <translation>未設定 Webhook：%1</translation>
    </message>
    <message>
        <source>The webhook was not deleted: %1</source>
        <translation>未刪除 Webhook：%1</translation>
    </message>
    <message>
        <source>There is no private key in this file.</source>
        <translation>此檔案中沒有私鑰。</translation>
    </message>
    <message>
        <source>It listens at an IP address of this computer, such as 127.0.0.1.</source>
        <translation>需在這部電腦的 IP 位址上接聽，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>The path to listen at is longer than %1 bytes.</source>
        <translation>監聽路徑長於 %1 位元組。</translation>
    </message>
    <message>
        <source>The certificate cannot be used: %1.</source>
        <translation>憑證無法使用：%1。</translation>
    </message>
    <message>
        <source>tg_passport is something else than success.</source>
        <translation>tg_passport 不是 success，而是別的值。</translation>
    </message>
    <message>
        <source>%1 needs &quot;%2&quot;: %3</source>
        <translation>%1 需要「%2」：%3</translation>
    </message>
    <message>
        <source>The file for &quot;%1&quot; does not exist or cannot be read.</source>
        <translation>「%1」的檔案不存在或無法讀取。</translation>
    </message>
    <message>
        <source>What is given for &quot;%1&quot; is no file.</source>
        <translation>為「%1」給出的不是檔案。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>「%1」必須是以下之一：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2 as valid JSON, exactly as it is sent.</source>
        <translation>「%1」必須是有效 JSON 形式的%2，並會原樣傳送。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>「%1」必須是%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at most %2.</source>
        <translation>「%1」不得大於 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be at least %2.</source>
        <translation>「%1」不得小於 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2; %3 takes at most %4.</source>
        <translation>「%1」有 %2；%3 最多接受 %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2; %3 takes at least %4.</source>
        <translation>「%1」有 %2；%3 至少需要 %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed together with &quot;%2&quot;.</source>
        <translation>「%1」必須與「%2」一起給出。</translation>
    </message>
    <message>
        <source>%1 takes exactly one of %2; %3 were given.</source>
        <translation>%1 只接受 %2 中的一個；給出了 %3 個。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given more than once.</source>
        <translation>「%1」給出了不只一次。</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;; it takes none.</source>
        <translation>%1 沒有參數「%2」；它不接受參數。</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;; it takes %3.</source>
        <translation>%1 沒有參數「%2」；它接受 %3。</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>整數（64 位元）</translation>
    </message>
    <message>
        <source>an unsigned whole number of 64 bits</source>
        <translation>無號整數（64 位元）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>text (UTF-8)</source>
        <translation>文字 (UTF-8)</translation>
    </message>
    <message>
        <source>an id: a whole number of 64 bits, sent as a number</source>
        <translation>編號：64 位元整數，以數字傳送</translation>
    </message>
    <message>
        <source>an id: a whole number of 64 bits, sent as a string</source>
        <translation>編號：64 位元整數，以字串傳送</translation>
    </message>
    <message>
        <source>an id or a user name</source>
        <translation>編號或使用者名稱</translation>
    </message>
    <message>
        <source>an id, or a public chat&apos;s name with @</source>
        <translation>編號，或帶 @ 的公開聊天名稱</translation>
    </message>
    <message>
        <source>a user name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>a list of whole numbers, as JSON or separated by commas</source>
        <translation>整數清單，以 JSON 表示或以逗號分隔</translation>
    </message>
    <message>
        <source>a list of texts, as JSON or separated by commas</source>
        <translation>文字清單，以 JSON 表示或以逗號分隔</translation>
    </message>
    <message>
        <source>a list of ids, as JSON or separated by commas, sent as numbers</source>
        <translation>編號清單，以 JSON 表示或以逗號分隔，以數字傳送</translation>
    </message>
    <message>
        <source>a list of ids, as JSON or separated by commas, sent as strings</source>
        <translation>編號清單，以 JSON 表示或以逗號分隔，以字串傳送</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>物件 (JSON)</translation>
    </message>
    <message>
        <source>a JSON array</source>
        <translation>陣列 (JSON)</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>a file, or text</source>
        <translation>檔案或文字</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 位元組</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>1 UTF-16 unit</source>
        <translation>1 個 UTF-16 單元</translation>
    </message>
    <message>
        <source>%1 UTF-16 units</source>
        <translation>%1 個 UTF-16 單元</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 個字元</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 個字元</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 項</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 項</translation>
    </message>
    <message>
        <source>%1 was not sent. %2</source>
        <translation>%1 未傳送。%2</translation>
    </message>
    <message>
        <source>%1 was not sent: the path set for it is not a plain path below the token.</source>
        <translation>%1 未傳送：為它設定的路徑不是權杖之後的一般路徑。</translation>
    </message>
    <message>
        <source>The private key is encrypted in a way that this OpenSSL does not know (any more). Encrypt it anew where it was made: openssl pkcs8 -topk8.</source>
        <translation>此私鑰的加密方式是這個 OpenSSL 不（再）支援的。請在產生它的地方重新加密：openssl pkcs8 -topk8。</translation>
    </message>
    <message>
        <source>No key was made: it was given up.</source>
        <translation>未產生金鑰：已放棄。</translation>
    </message>
    <message>
        <source>OpenSSL could not make a key.</source>
        <translation>OpenSSL 無法產生金鑰。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準輸入</translation>
    </message>
    <message>
        <source>webhook secret token</source>
        <translation>Webhook 機密權杖</translation>
    </message>
    <message>
        <source>Change what the server objects to, then send it again.</source>
        <translation>請修改伺服器所指出的內容，然後再次傳送。</translation>
    </message>
    <message>
        <source>Give the bot the token that it has now, with &quot;Replace token&quot;; check that its server is the right one.</source>
        <translation>請用「更換權杖」為機器人填入它現在的權杖；並檢查其伺服器是否正確。</translation>
    </message>
    <message>
        <source>Stop whatever else receives for this bot, or delete its webhook, then send it again.</source>
        <translation>請停止為此機器人接收更新的其他程式，或刪除其 Webhook，然後再次傳送。</translation>
    </message>
    <message>
        <source>Wait %1 s before anything more is sent.</source>
        <translation>請等待 %1 秒，再傳送其他內容。</translation>
    </message>
    <message>
        <source>Check the network, the bot&apos;s server and its proxy, then send it again.</source>
        <translation>請檢查網路、機器人的伺服器及其代理，然後再次傳送。</translation>
    </message>
    <message>
        <source>The server is slow or cannot be reached. Try again later.</source>
        <translation>伺服器緩慢或無法連線。請稍後重試。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and this computer&apos;s clock. A certificate that is not trusted is never passed over.</source>
        <translation>請檢查伺服器的憑證和本機的時鐘。不受信任的憑證絕不會被放過。</translation>
    </message>
    <message>
        <source>What answered may be no bot server: check the bot&apos;s server and its path form.</source>
        <translation>回應的可能不是機器人伺服器：請檢查機器人的伺服器及其路徑形式。</translation>
    </message>
    <message>
        <source>The server is in trouble itself. Try again later.</source>
        <translation>伺服器自身出了問題。請稍後重試。</translation>
    </message>
    <message>
        <source>Ask for less at a time.</source>
        <translation>請減少每次要求的內容。</translation>
    </message>
    <message>
        <source>Look whether it has happened before you send it again.</source>
        <translation>再次傳送之前，請查看它是否已經生效。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>未傳送任何內容。%1</translation>
    </message>
    <message>
        <source>Nothing was sent: another call is under way. Wait, or stop it.</source>
        <translation>未傳送任何內容：另一個呼叫正在進行。請等待，或停止它。</translation>
    </message>
    <message>
        <source>Nothing was sent: &quot;%1&quot; receives its updates already, and one token polls once. Stop it first.</source>
        <translation>未傳送任何內容：「%1」已在接收更新，而一個權杖只能有一處輪詢。請先停止它。</translation>
    </message>
    <message>
        <source>Nothing was sent: &quot;%1&quot; is only watched, and an offset confirms updates.</source>
        <translation>未傳送任何內容：「%1」僅觀察，而位移會確認更新。</translation>
    </message>
    <message>
        <source>Updates and webhooks</source>
        <translation>更新與 Webhook</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>Pressed buttons</source>
        <translation>按下的按鈕</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>榮譽</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圈子</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>社群</translation>
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
        <translation>%1 到 %2 位元組</translation>
    </message>
    <message>
        <source>%1 to %2 UTF-16 units</source>
        <translation>%1 到 %2 個 UTF-16 單元</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 到 %2 個字元</translation>
    </message>
    <message>
        <source>%1 to %2 items</source>
        <translation>%1 到 %2 項</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超過 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少於 %1</translation>
    </message>
    <message>
        <source>%1, counted after the markup is taken away</source>
        <translation>%1，去除標記後計數</translation>
    </message>
    <message>
        <source>This has %1; %2 to %3 characters are taken.</source>
        <translation>此處有 %1；接受 %2 到 %3 個字元。</translation>
    </message>
    <message>
        <source>A command is made of lower-case Latin letters, digits and _ only.</source>
        <translation>指令只能由小寫拉丁字母、數字和 _ 組成。</translation>
    </message>
    <message>
        <source>This platform&apos;s commands take no parameters.</source>
        <translation>此平台的指令不帶參數。</translation>
    </message>
    <message>
        <source>Parameters are a JSON array.</source>
        <translation>參數是一個 JSON 陣列。</translation>
    </message>
    <message>
        <source>This platform shows each command to everybody.</source>
        <translation>此平台向所有人顯示每個指令。</translation>
    </message>
    <message>
        <source>This is none of the levels that the platform knows.</source>
        <translation>這不是平台所知的級別。</translation>
    </message>
    <message>
        <source>A bot has at most %1 commands; these are %2.</source>
        <translation>一個機器人最多有 %1 個指令；這裡有 %2 個。</translation>
    </message>
    <message>
        <source>This command is in the list already.</source>
        <translation>此指令已在清單中。</translation>
    </message>
    <message>
        <source>What the server answered is no list of commands.</source>
        <translation>伺服器回應的不是指令清單。</translation>
    </message>
    <message>
        <source>a call in it has no platform or method</source>
        <translation>其中一個呼叫沒有平台或方法</translation>
    </message>
    <message>
        <source>a value in it is of a kind that is not known</source>
        <translation>其中一個值的類型未知</translation>
    </message>
    <message>
        <source>The saved calls in %1 cannot be read: %2.</source>
        <translation>無法讀取 %1 中已儲存的呼叫：%2。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>集合需要名稱。</translation>
    </message>
    <message>
        <source>There is a collection named &quot;%1&quot; already.</source>
        <translation>已有名為「%1」的集合。</translation>
    </message>
    <message>
        <source>Nothing was changed: the saved calls are still being read.</source>
        <translation>沒有任何變更：仍在讀取已儲存的呼叫。</translation>
    </message>
    <message>
        <source>Nothing was changed: a token or another secret stands in a saved call, and these are kept in clear.</source>
        <translation>沒有任何變更：某個已儲存的呼叫中含有權杖或其他機密，而這些呼叫以明文儲存。</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no value for {{%1}}.</source>
        <translation>未傳送任何內容：{{%1}} 沒有值。</translation>
    </message>
    <message>
        <source>Nothing was sent: this call was saved for %1.</source>
        <translation>未傳送任何內容：此呼叫是為 %1 儲存的。</translation>
    </message>
    <message>
        <source>Stopped behind call %1, which is no success.</source>
        <translation>已在第 %1 個呼叫之後停止：該呼叫未成功。</translation>
    </message>
    <message>
        <source>Stopped behind call %1, which was answered with HTTP %2.</source>
        <translation>已在第 %1 個呼叫之後停止：其回應為 HTTP %2。</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>無法移除 %1。</translation>
    </message>
    <message>
        <source>A saved secret is in the diagnostics; nothing was copied.</source>
        <translation>診斷資訊中含有已儲存的機密；未複製任何內容。</translation>
    </message>
    <message>
        <source>A newer Botdeck wrote the list of callbacks seen before; it was left as it is.</source>
        <translation>已見回呼的清單由較新版本的 Botdeck 寫入；已保持原樣。</translation>
    </message>
    <message>
        <source>Botdeck did not end as it should (it was started at %1). The store cannot be read yet, so it is not known what is there of that run.</source>
        <translation>Botdeck 上次沒有正常結束（啟動於 %1）。儲存區尚無法讀取，因此不知道那次執行留下了什麼。</translation>
    </message>
    <message>
        <source>Botdeck did not end as it should (it was started at %1). What is there of that run: updates stored: %2; chats with a draft: %3. Nothing that was confirmed to a server is missing. What was typed in dialogs and not saved is gone.</source>
        <translation>Botdeck 上次沒有正常結束（啟動於 %1）。那次執行留下的內容：已儲存的更新：%2；有草稿的聊天：%3。已向伺服器確認的內容沒有缺失。在對話框中輸入而未儲存的內容已遺失。</translation>
    </message>
    <message>
        <source>How the webhook receiver is set up could not be kept, so that it is not started again with the program: %1</source>
        <translation>無法儲存 Webhook 接收器的設定，因此它不會隨程式再次啟動：%1</translation>
    </message>
    <message>
        <source>It listened when the program ended. It is not started again yet: %1</source>
        <translation>程式結束時它正在監聽。尚未再次啟動：%1</translation>
    </message>
    <message>
        <source>Safe mode: no bot was started, and no setting is saved until Botdeck is started again without it.</source>
        <translation>安全模式：沒有啟動任何機器人；在以正常方式重新啟動 Botdeck 之前，不會儲存任何設定。</translation>
    </message>
</context>
<context>
    <name>PredefinedFilter</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回呼</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Members</source>
        <extracomment>People who join, leave, or whose rights change.</extracomment>
        <translation>成員</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>Updates that the operator put a mark or a note to.</extracomment>
        <translation>已標記</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <extracomment>Updates that are no JSON or have no update_id, kept as received.</extracomment>
        <translation>無法讀取</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>伺服器會忘記已確認的更新：執行此機器人的程式將不再收到它們。所有內容仍儲存在這裡。</translation>
    </message>
    <message>
        <source>Confirm to here</source>
        <translation>確認到此處</translation>
    </message>
    <message>
        <source>Confirm everything up to and including update %1 of &quot;%2&quot;?</source>
        <extracomment>%1 is an update_id, %2 a bot&apos;s name</extracomment>
        <translation>要確認「%2」直到更新 %1（含）的所有更新嗎？</translation>
    </message>
    <message>
        <source>Con&amp;firm to here</source>
        <translation>確認到此處(&amp;F)</translation>
    </message>
    <message>
        <source>Poll &quot;%1&quot; from now on and confirm what waits?</source>
        <translation>要從現在起輪詢「%1」並確認待接收的更新嗎？</translation>
    </message>
    <message>
        <source>Confirm what waits when &quot;%1&quot; is started the next time?</source>
        <translation>下次啟動「%1」時要確認待接收的更新嗎？</translation>
    </message>
    <message>
        <source>Stop watching without confirming</source>
        <translation>停止只看不確認</translation>
    </message>
    <message>
        <source>&amp;Poll and confirm</source>
        <translation>輪詢並確認(&amp;P)</translation>
    </message>
    <message>
        <source>What waits for delivery is thrown away at the server and cannot be fetched by anybody. The program behind the webhook gets nothing more.</source>
        <translation>等待投遞的更新會在伺服器上被捨棄，誰也無法再取回。Webhook 背後的程式不再收到任何內容。</translation>
    </message>
    <message>
        <source>The program behind the webhook gets nothing more. What waits for delivery is received here instead.</source>
        <translation>Webhook 背後的程式不再收到任何內容。等待投遞的更新改由這裡接收。</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>刪除 Webhook</translation>
    </message>
    <message>
        <source>Delete the webhook of &quot;%1&quot;?</source>
        <translation>要刪除「%1」的 Webhook 嗎？</translation>
    </message>
    <message>
        <source>&amp;Delete and drop</source>
        <translation>刪除並捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete webhook</source>
        <translation>刪除 Webhook(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ReplayObstacle</name>
    <message>
        <source>It is no longer stored.</source>
        <translation>已不在儲存區中。</translation>
    </message>
    <message>
        <source>Its bytes are no JSON object. The sandbox hands out updates in a list of JSON, which they would break; a webhook can be sent them.</source>
        <translation>其位元組不是 JSON 物件。沙盒以 JSON 清單交付更新，會被它破壞；可以傳送給 Webhook。</translation>
    </message>
    <message>
        <source>A saved secret stands in it. Such an update is sent to this machine only.</source>
        <translation>其中含有已儲存的機密。此類更新只傳送到本機。</translation>
    </message>
</context>
<context>
    <name>ReplayPace</name>
    <message>
        <source>As fast as the answers come</source>
        <translation>收到回應即傳下一則</translation>
    </message>
    <message>
        <source>With the pauses with which they came</source>
        <translation>依到達時的間隔</translation>
    </message>
</context>
<context>
    <name>ReplayResult</name>
    <message>
        <source>It went to whoever listens at the sandbox&apos;s gateway.</source>
        <translation>已傳給在沙盒閘道監聽的一方。</translation>
    </message>
    <message>
        <source>The bot gets it as update %1.</source>
        <extracomment>%1 is an update_id</extracomment>
        <translation>機器人將其作為更新 %1 收到。</translation>
    </message>
    <message>
        <source>The webhook took it.</source>
        <translation>Webhook 已接收。</translation>
    </message>
    <message>
        <source>The webhook took it, and asks in its answer for the call %1. A platform would make that call; it is not made here.</source>
        <extracomment>%1 is a method&apos;s name</extracomment>
        <translation>Webhook 已接收，並在回應中請求呼叫 %1。平台會執行該呼叫；此處不執行。</translation>
    </message>
    <message>
        <source>The webhook answered with a redirect, which is not followed.</source>
        <translation>Webhook 回應了重新導向，不予跟隨。</translation>
    </message>
    <message>
        <source>The webhook answered with HTTP %1. A platform would deliver the update again.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>Webhook 回應 HTTP %1。平台會再次投遞此更新。</translation>
    </message>
    <message>
        <source>It was stopped after it had been sent, so it may have arrived. It is not sent again.</source>
        <translation>傳送之後才停止，因此可能已送達。不會再次傳送。</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>在傳送任何內容之前已停止。</translation>
    </message>
</context>
<context>
    <name>ReplayVerdict</name>
    <message>
        <source>Arrived</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果未知</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
</context>
<context>
    <name>RowLayout</name>
    <message>
        <source>Show in Monitor</source>
        <translation>在「監控」中顯示</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Not reduced</source>
        <translation>不減少</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Narrow rail</source>
        <translation>窄側欄</translation>
    </message>
    <message>
        <source>These settings, and how the window looks</source>
        <translation>這些設定，以及視窗的外觀</translation>
    </message>
    <message>
        <source>The list of bots, without their tokens</source>
        <translation>機器人清單，不含其權杖</translation>
    </message>
    <message>
        <source>Tokens and passwords, encrypted, where no keychain has them</source>
        <translation>沒有鑰匙圈保存時，加密的權杖和密碼</translation>
    </message>
    <message>
        <source>Every update and every call with its answer, not encrypted</source>
        <translation>每則更新、每次呼叫及其回應，未加密</translation>
    </message>
    <message>
        <source>Recordings that you made</source>
        <translation>您製作的錄製</translation>
    </message>
    <message>
        <source>What the program wrote down about itself, without secrets</source>
        <translation>程式對自身運作的記錄，不含機密</translation>
    </message>
    <message>
        <source>Owner: may do everything, nothing else is asked</source>
        <translation>擁有者：可做任何事，不再看其他規則</translation>
    </message>
    <message>
        <source>Base: what the guild and @everyone allow</source>
        <translation>基礎：社群與 @everyone 允許的權限</translation>
    </message>
    <message>
        <source>Base: what the member&apos;s roles allow</source>
        <translation>基礎：成員的角色允許的權限</translation>
    </message>
    <message>
        <source>ADMINISTRATOR by now: may do everything, nothing else is asked</source>
        <translation>至此擁有 ADMINISTRATOR：可做任何事，不再看其他規則</translation>
    </message>
    <message>
        <source>Channel overwrite for @everyone</source>
        <translation>@everyone 的頻道覆寫</translation>
    </message>
    <message>
        <source>Channel overwrites for the member&apos;s roles: first all denials</source>
        <translation>成員各角色的頻道覆寫：先算全部拒絕</translation>
    </message>
    <message>
        <source>Channel overwrite for the member</source>
        <translation>該成員的頻道覆寫</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>The system keychain takes long to answer. Perhaps it asks for its password in a window of its own. Botdeck goes on meanwhile.</source>
        <translation>系統鑰匙圈很久沒有回應。它可能正在自己的視窗中詢問密碼。Botdeck 會繼續執行。</translation>
    </message>
    <message>
        <source>Where secrets are kept could not be remembered: %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>無法記住機密存放在哪裡：%1</translation>
    </message>
    <message>
        <source>The token of a bot that was removed is still kept: %1 Botdeck goes on trying to remove it, after a restart too.</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>一個已移除的機器人的權杖仍被保留：%1 Botdeck 會繼續嘗試將其移除，重新啟動後也是如此。</translation>
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
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a duration: a number of hours</extracomment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the age of what has just come</extracomment>
        <translation>剛剛</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>Botdeck: %n unread update(s)</source>
        <translation>
            <numerusform>Botdeck：%n 則未讀更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Botdeck: nothing unread</source>
        <translation>Botdeck：沒有未讀更新</translation>
    </message>
    <message>
        <source>%1, quiet until %2</source>
        <extracomment>%1 is how many are unread, %2 a time of the day</extracomment>
        <translation>%1，靜音至 %2</translation>
    </message>
</context>
<context>
    <name>UnderBubble</name>
    <message>
        <source>Answer…</source>
        <translation>回應…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more without an answer</source>
        <translation>
            <numerusform>另有 %n 次按下尚未回應</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
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
        <translation>精確度（公尺）</translation>
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
        <translation>提醒半徑（公尺）</translation>
    </message>
    <message>
        <source>Everybody is administrator</source>
        <translation>所有人都是管理員</translation>
    </message>
    <message>
        <source>Animated</source>
        <translation>含動畫</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>動圖</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>回覆對象</translation>
    </message>
    <message>
        <source>Asks for approval</source>
        <translation>需要核准</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音訊</translation>
    </message>
    <message>
        <source>Auto-delete timer set</source>
        <translation>已設定自動刪除時間</translation>
    </message>
    <message>
        <source>Forwarded by itself from the channel</source>
        <translation>由頻道自動轉寄</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>頭像</translation>
    </message>
    <message>
        <source>Background set</source>
        <translation>已設定背景</translation>
    </message>
    <message>
        <source>About</source>
        <translation>簡介</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>加成</translation>
    </message>
    <message>
        <source>Chat boosted</source>
        <translation>已為聊天加成</translation>
    </message>
    <message>
        <source>Boost id</source>
        <translation>加成 ID</translation>
    </message>
    <message>
        <source>Boost removed</source>
        <translation>加成已移除</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>加成次數</translation>
    </message>
    <message>
        <source>Business connection</source>
        <translation>商務連線</translation>
    </message>
    <message>
        <source>Business connection id</source>
        <translation>商務連線 ID</translation>
    </message>
    <message>
        <source>Business messages deleted</source>
        <translation>商務訊息已刪除</translation>
    </message>
    <message>
        <source>Business message</source>
        <translation>商務訊息</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Message with the button</source>
        <translation>含按鈕的訊息</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>手動選取</translation>
    </message>
    <message>
        <source>Video chat ended</source>
        <translation>視訊聊天已結束</translation>
    </message>
    <message>
        <source>Invited to a video chat</source>
        <translation>已邀請加入視訊聊天</translation>
    </message>
    <message>
        <source>Video chat planned</source>
        <translation>已預定視訊聊天</translation>
    </message>
    <message>
        <source>Video chat started</source>
        <translation>視訊聊天已開始</translation>
    </message>
    <message>
        <source>Callback id</source>
        <translation>回呼 ID</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回呼</translation>
    </message>
    <message>
        <source>May add link previews</source>
        <translation>可加入連結預覽</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>可刪除</translation>
    </message>
    <message>
        <source>Bot may change this member</source>
        <translation>機器人可變更此成員</translation>
    </message>
    <message>
        <source>May change the chat&apos;s details</source>
        <translation>可變更聊天資料</translation>
    </message>
    <message>
        <source>May delete messages</source>
        <translation>可刪除訊息</translation>
    </message>
    <message>
        <source>May delete stories</source>
        <translation>可刪除限時動態</translation>
    </message>
    <message>
        <source>May edit messages</source>
        <translation>可編輯訊息</translation>
    </message>
    <message>
        <source>May edit stories</source>
        <translation>可編輯限時動態</translation>
    </message>
    <message>
        <source>May change their tag</source>
        <translation>可變更自己的標籤</translation>
    </message>
    <message>
        <source>May invite</source>
        <translation>可邀請</translation>
    </message>
    <message>
        <source>May manage video chats</source>
        <translation>可管理視訊聊天</translation>
    </message>
    <message>
        <source>May manage channels</source>
        <translation>可管理頻道</translation>
    </message>
    <message>
        <source>May manage the chat</source>
        <translation>可管理聊天</translation>
    </message>
    <message>
        <source>May manage direct messages</source>
        <translation>可管理頻道私訊</translation>
    </message>
    <message>
        <source>May manage emoji</source>
        <translation>可管理表情符號</translation>
    </message>
    <message>
        <source>May manage the guild</source>
        <translation>可管理社群</translation>
    </message>
    <message>
        <source>May manage roles</source>
        <translation>可管理角色</translation>
    </message>
    <message>
        <source>May manage tags</source>
        <translation>可管理標籤</translation>
    </message>
    <message>
        <source>May manage topics</source>
        <translation>可管理主題</translation>
    </message>
    <message>
        <source>May pin messages</source>
        <translation>可置頂訊息</translation>
    </message>
    <message>
        <source>May post</source>
        <translation>可發文</translation>
    </message>
    <message>
        <source>May post stories</source>
        <translation>可發布限時動態</translation>
    </message>
    <message>
        <source>May promote members</source>
        <translation>可將成員升為管理員</translation>
    </message>
    <message>
        <source>May reply</source>
        <translation>可回覆</translation>
    </message>
    <message>
        <source>May restrict members</source>
        <translation>可限制成員</translation>
    </message>
    <message>
        <source>May send messages</source>
        <translation>可傳送訊息</translation>
    </message>
    <message>
        <source>May send audio</source>
        <translation>可傳送音訊</translation>
    </message>
    <message>
        <source>May send documents</source>
        <translation>可傳送文件</translation>
    </message>
    <message>
        <source>May send media</source>
        <translation>可傳送媒體</translation>
    </message>
    <message>
        <source>May send stickers and games</source>
        <translation>可傳送貼圖和遊戲</translation>
    </message>
    <message>
        <source>May send photos</source>
        <translation>可傳送圖片</translation>
    </message>
    <message>
        <source>May send polls</source>
        <translation>可傳送投票</translation>
    </message>
    <message>
        <source>May send video notes</source>
        <translation>可傳送影片短訊</translation>
    </message>
    <message>
        <source>May send videos</source>
        <translation>可傳送影片</translation>
    </message>
    <message>
        <source>May send voice messages</source>
        <translation>可傳送語音</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>說明文字</translation>
    </message>
    <message>
        <source>Caption above the media</source>
        <translation>說明文字在媒體上方</translation>
    </message>
    <message>
        <source>Card key</source>
        <translation>卡片鍵</translation>
    </message>
    <message>
        <source>Message card used</source>
        <translation>訊息卡片操作</translation>
    </message>
    <message>
        <source>Card text</source>
        <translation>卡片文字</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>變更者</translation>
    </message>
    <message>
        <source>Changed by, id</source>
        <translation>變更者 ID</translation>
    </message>
    <message>
        <source>Channel created</source>
        <translation>頻道已建立</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>頻道 ID</translation>
    </message>
    <message>
        <source>Channel post</source>
        <translation>頻道貼文</translation>
    </message>
    <message>
        <source>Channel type</source>
        <translation>頻道類型</translation>
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
        <translation>聊天實例</translation>
    </message>
    <message>
        <source>Chat shared</source>
        <translation>已分享的聊天</translation>
    </message>
    <message>
        <source>Chat type</source>
        <translation>聊天類型</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>結帳</translation>
    </message>
    <message>
        <source>Chosen answers, from 0</source>
        <translation>所選選項（從 0 起）</translation>
    </message>
    <message>
        <source>Circle comment</source>
        <translation>圈子評論</translation>
    </message>
    <message>
        <source>Circle like</source>
        <translation>圈子按讚</translation>
    </message>
    <message>
        <source>Circle post</source>
        <translation>圈子動態</translation>
    </message>
    <message>
        <source>Shared circle post</source>
        <translation>分享的圈子動態</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>點擊類型</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>編解碼器</translation>
    </message>
    <message>
        <source>Coffees</source>
        <translation>打賞咖啡</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>評論 ID</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>評論數</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>內容類型</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Made by, id</source>
        <translation>建立者 ID</translation>
    </message>
    <message>
        <source>Custom emoji id</source>
        <translation>自訂表情符號 ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>直徑</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>骰子</translation>
    </message>
    <message>
        <source>Width × height</source>
        <translation>寬 × 高</translation>
    </message>
    <message>
        <source>Direct messages chat</source>
        <translation>頻道私訊聊天</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>文件詳情</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Winners drawn</source>
        <translation>開獎時間</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編輯時間</translation>
    </message>
    <message>
        <source>Edited channel post</source>
        <translation>已編輯的頻道貼文</translation>
    </message>
    <message>
        <source>Edited message</source>
        <translation>已編輯的訊息</translation>
    </message>
    <message>
        <source>Effect id</source>
        <translation>特效 ID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符號</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>Not stored by the server</source>
        <translation>伺服器不儲存</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解說</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>檔案 ID</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>檔案大小</translation>
    </message>
    <message>
        <source>Unique file id</source>
        <translation>檔案唯一 ID</translation>
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
        <translation>已追蹤</translation>
    </message>
    <message>
        <source>Asks for a reply</source>
        <translation>要求回覆</translation>
    </message>
    <message>
        <source>Has topics</source>
        <translation>有主題</translation>
    </message>
    <message>
        <source>Forwarded from</source>
        <translation>轉寄自</translation>
    </message>
    <message>
        <source>Forwarded from chat</source>
        <translation>轉寄自聊天</translation>
    </message>
    <message>
        <source>Forwarded from chat id</source>
        <translation>轉寄自聊天 ID</translation>
    </message>
    <message>
        <source>Forwarded from id</source>
        <translation>原傳送者 ID</translation>
    </message>
    <message>
        <source>Forwarded message id</source>
        <translation>原訊息 ID</translation>
    </message>
    <message>
        <source>First sent</source>
        <translation>原傳送時間</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽名者</translation>
    </message>
    <message>
        <source>Foursquare id</source>
        <translation>Foursquare ID</translation>
    </message>
    <message>
        <source>Foursquare type</source>
        <translation>Foursquare 類型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>From id</source>
        <translation>傳送者 ID</translation>
    </message>
    <message>
        <source>From the attachment menu</source>
        <translation>來自附件選單</translation>
    </message>
    <message>
        <source>Sent while offline</source>
        <translation>離線時傳送</translation>
    </message>
    <message>
        <source>After a request</source>
        <translation>經請求後</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>遊戲</translation>
    </message>
    <message>
        <source>Gateway event</source>
        <translation>閘道事件</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>禮物</translation>
    </message>
    <message>
        <source>Giveaway</source>
        <translation>抽獎</translation>
    </message>
    <message>
        <source>Giveaway over</source>
        <translation>抽獎已結束</translation>
    </message>
    <message>
        <source>Giveaway started</source>
        <translation>抽獎已開始</translation>
    </message>
    <message>
        <source>Giveaway winners</source>
        <translation>抽獎得獎者</translation>
    </message>
    <message>
        <source>Google place id</source>
        <translation>Google 地點 ID</translation>
    </message>
    <message>
        <source>Google place type</source>
        <translation>Google 地點類型</translation>
    </message>
    <message>
        <source>Group created</source>
        <translation>群組已建立</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Guild id</source>
        <translation>社群 ID</translation>
    </message>
    <message>
        <source>Heading in degrees</source>
        <translation>方向（度）</translation>
    </message>
    <message>
        <source>In a topic</source>
        <translation>在主題內</translation>
    </message>
    <message>
        <source>Chosen inline result</source>
        <translation>所選內嵌結果</translation>
    </message>
    <message>
        <source>Inline message id</source>
        <translation>內嵌訊息 ID</translation>
    </message>
    <message>
        <source>Inline query</source>
        <translation>內嵌查詢</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>邀請連結</translation>
    </message>
    <message>
        <source>Invite code</source>
        <translation>邀請碼</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>A bot</source>
        <translation>是機器人</translation>
    </message>
    <message>
        <source>In the chat</source>
        <translation>在聊天中</translation>
    </message>
    <message>
        <source>Request to join</source>
        <translation>加入請求</translation>
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
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Keyboard removed</source>
        <translation>鍵盤已移除</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Left, id</source>
        <translation>離開者 ID</translation>
    </message>
    <message>
        <source>Liked by the bot</source>
        <translation>機器人已按讚</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>按讚數</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>連結預覽</translation>
    </message>
    <message>
        <source>Live for</source>
        <translation>即時分享時長</translation>
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
        <translation>相簿 ID</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>成員變更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>變更前</translation>
    </message>
    <message>
        <source>Members at most</source>
        <translation>成員上限</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>變更後</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>僅限成員</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Mentions, id</source>
        <translation>提及的使用者 ID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>訊息 ID</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>More chats</source>
        <translation>其他聊天數</translation>
    </message>
    <message>
        <source>Moved from chat id</source>
        <translation>遷移前的聊天 ID</translation>
    </message>
    <message>
        <source>Moved to chat id</source>
        <translation>遷移後的聊天 ID</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>動態影像</translation>
    </message>
    <message>
        <source>The bot&apos;s own status</source>
        <translation>機器人自身狀態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New members only</source>
        <translation>僅限新成員</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新頭像</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新標題</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>暱稱</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>頭像已刪除</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Went offline</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>Went offline, id</source>
        <translation>下線者 ID</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>已置頂</translation>
    </message>
    <message>
        <source>Hidden after use</source>
        <translation>使用後隱藏</translation>
    </message>
    <message>
        <source>Came online</source>
        <translation>上線</translation>
    </message>
    <message>
        <source>Came online, id</source>
        <translation>上線者 ID</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>開放時長</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>轉寄來源</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>擁有者 ID</translation>
    </message>
    <message>
        <source>Paid media</source>
        <translation>付費媒體</translation>
    </message>
    <message>
        <source>Paid post</source>
        <translation>付費貼文</translation>
    </message>
    <message>
        <source>Paid stars</source>
        <translation>支付的星星</translation>
    </message>
    <message>
        <source>Passport data</source>
        <translation>通行證資料</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>承載資料</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>演出者</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Person id</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>置頂訊息</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>緯度, 經度</translation>
    </message>
    <message>
        <source>Hint in the field</source>
        <translation>輸入欄提示</translation>
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
        <translation>投票類型</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>動態</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>Post id</source>
        <translation>動態 ID</translation>
    </message>
    <message>
        <source>Post type</source>
        <translation>動態類型</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Premium animation</source>
        <translation>Premium 動畫</translation>
    </message>
    <message>
        <source>Premium months</source>
        <translation>Premium 月數</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>主要連結</translation>
    </message>
    <message>
        <source>Private chat id</source>
        <translation>私訊聊天 ID</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>獎品</translation>
    </message>
    <message>
        <source>Prize in stars</source>
        <translation>星星獎勵數</translation>
    </message>
    <message>
        <source>Protected from forwarding</source>
        <translation>禁止轉寄</translation>
    </message>
    <message>
        <source>Provider&apos;s charge id</source>
        <translation>支付服務商的扣款 ID</translation>
    </message>
    <message>
        <source>Proximity alert</source>
        <translation>接近提醒</translation>
    </message>
    <message>
        <source>Winners are public</source>
        <translation>公開得獎者</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>畫質</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Query id</source>
        <translation>查詢 ID</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>表情回應</translation>
    </message>
    <message>
        <source>Reaction change</source>
        <translation>表情回應變更</translation>
    </message>
    <message>
        <source>Reaction before</source>
        <translation>變更前的表情回應</translation>
    </message>
    <message>
        <source>Reaction counts</source>
        <translation>表情回應計數</translation>
    </message>
    <message>
        <source>Reaction now</source>
        <translation>變更後的表情回應</translation>
    </message>
    <message>
        <source>Reaction to message</source>
        <translation>所回應的訊息</translation>
    </message>
    <message>
        <source>Recalled by</source>
        <translation>收回者</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收時間</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
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
        <translation>回覆列表</translation>
    </message>
    <message>
        <source>Keyboard button</source>
        <translation>鍵盤按鈕</translation>
    </message>
    <message>
        <source>Reply to another chat</source>
        <translation>回覆其他聊天</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Reply to a story</source>
        <translation>回覆限時動態</translation>
    </message>
    <message>
        <source>Reply to task</source>
        <translation>回覆任務</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>資源類型</translation>
    </message>
    <message>
        <source>Result id</source>
        <translation>結果 ID</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Vote can be changed</source>
        <translation>可更改投票</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>富文字</translation>
    </message>
    <message>
        <source>Right answer, from 0</source>
        <translation>正確選項（從 0 起）</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>For some people only</source>
        <translation>僅對特定使用者</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>傳送身分</translation>
    </message>
    <message>
        <source>In the name of id</source>
        <translation>傳送身分 ID</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>傳送時間</translation>
    </message>
    <message>
        <source>Sent by bot</source>
        <translation>由機器人傳送</translation>
    </message>
    <message>
        <source>Sent by bot id</source>
        <translation>傳送機器人 ID</translation>
    </message>
    <message>
        <source>Several answers allowed</source>
        <translation>允許複選</translation>
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
        <translation>配送查詢</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Hidden behind a spoiler</source>
        <translation>以防雷遮罩隱藏</translation>
    </message>
    <message>
        <source>Start parameter</source>
        <translation>啟動參數</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>州/省</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>貼圖</translation>
    </message>
    <message>
        <source>Sticker set</source>
        <translation>貼圖包</translation>
    </message>
    <message>
        <source>Sticker type</source>
        <translation>貼圖類型</translation>
    </message>
    <message>
        <source>Kept by Botdeck</source>
        <translation>由 Botdeck 儲存</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>限時動態</translation>
    </message>
    <message>
        <source>Story id</source>
        <translation>限時動態 ID</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Supergroup created</source>
        <translation>超級群組已建立</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Preview picture</source>
        <translation>縮圖</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Topic closed</source>
        <translation>主題已關閉</translation>
    </message>
    <message>
        <source>Topic created</source>
        <translation>主題已建立</translation>
    </message>
    <message>
        <source>Topic edited</source>
        <translation>主題已編輯</translation>
    </message>
    <message>
        <source>General topic hidden</source>
        <translation>一般主題已隱藏</translation>
    </message>
    <message>
        <source>Topic id</source>
        <translation>主題 ID</translation>
    </message>
    <message>
        <source>Topic reopened</source>
        <translation>主題已重新開啟</translation>
    </message>
    <message>
        <source>Shared topic</source>
        <translation>分享的主題</translation>
    </message>
    <message>
        <source>General topic shown again</source>
        <translation>一般主題已恢復顯示</translation>
    </message>
    <message>
        <source>Total, in the smallest unit</source>
        <translation>總額（最小貨幣單位）</translation>
    </message>
    <message>
        <source>Unclaimed prizes</source>
        <translation>未領取的獎品</translation>
    </message>
    <message>
        <source>Not known to Botdeck</source>
        <translation>Botdeck 未識別</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>未知類型</translation>
    </message>
    <message>
        <source>Further unknown fields</source>
        <translation>其他未知欄位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止時間</translation>
    </message>
    <message>
        <source>Update id</source>
        <translation>更新 ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>People shared</source>
        <translation>已分享的使用者</translation>
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
        <translation>地點</translation>
    </message>
    <message>
        <source>Via bot</source>
        <translation>透過機器人</translation>
    </message>
    <message>
        <source>Via bot id</source>
        <translation>透過機器人 ID</translation>
    </message>
    <message>
        <source>Via a chat folder link</source>
        <translation>透過聊天資料夾連結</translation>
    </message>
    <message>
        <source>After a request to join</source>
        <translation>經加入請求後</translation>
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
        <source>Votes</source>
        <translation>票數</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>待處理的請求</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>網頁應用程式</translation>
    </message>
    <message>
        <source>Data from a web app</source>
        <translation>來自網頁應用程式的資料</translation>
    </message>
    <message>
        <source>Signed in to website</source>
        <translation>已登入網站</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>得獎者</translation>
    </message>
    <message>
        <source>Winner&apos;s id</source>
        <translation>得獎者 ID</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>得獎人數</translation>
    </message>
    <message>
        <source>Stars as prize</source>
        <translation>以星星為獎品</translation>
    </message>
    <message>
        <source>Bot may write first</source>
        <translation>機器人可主動傳訊息</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私訊</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>supergroup</source>
        <translation>超級群組</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>private, with the sender</source>
        <translation>與傳送者私訊</translation>
    </message>
    <message>
        <source>text channel</source>
        <translation>文字頻道</translation>
    </message>
    <message>
        <source>voice channel</source>
        <translation>語音頻道</translation>
    </message>
    <message>
        <source>video channel</source>
        <translation>視訊頻道</translation>
    </message>
    <message>
        <source>category</source>
        <translation>頻道分類</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>圈子</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>直播頻道</translation>
    </message>
    <message>
        <source>link</source>
        <translation>連結頻道</translation>
    </message>
    <message>
        <source>live room</source>
        <translation>直播房間</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任務頻道</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>擁有者</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>已封鎖</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>quiz</source>
        <translation>測驗</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>面具</translation>
    </message>
    <message>
        <source>custom emoji</source>
        <translation>自訂表情符號</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>a person who hides their account</source>
        <translation>隱藏帳號的使用者</translation>
    </message>
    <message>
        <source>a chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>button pressed</source>
        <translation>按下按鈕</translation>
    </message>
    <message>
        <source>new circle post</source>
        <translation>新圈子動態</translation>
    </message>
    <message>
        <source>guild</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>like</source>
        <translation>按讚</translation>
    </message>
    <message>
        <source>post added</source>
        <translation>已發布動態</translation>
    </message>
    <message>
        <source>member left</source>
        <translation>成員離開</translation>
    </message>
    <message>
        <source>no such field is known</source>
        <translation>沒有已知的同名欄位</translation>
    </message>
    <message>
        <source>not of the expected kind</source>
        <translation>不是預期的類型</translation>
    </message>
    <message>
        <source>said before, the first counts</source>
        <translation>重複出現，以首次為準</translation>
    </message>
    <message>
        <source>nested too deeply for the card</source>
        <translation>巢狀過深，卡片無法顯示</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>video</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>語音</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>表情回應</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>富文字</translation>
    </message>
    <message>
        <source>new member</source>
        <translation>新成員</translation>
    </message>
    <message>
        <source>shared circle post</source>
        <translation>分享的圈子動態</translation>
    </message>
    <message>
        <source>shared topic</source>
        <translation>分享的主題</translation>
    </message>
    <message>
        <source>task card</source>
        <translation>任務卡片</translation>
    </message>
    <message>
        <source>message card</source>
        <translation>訊息卡片</translation>
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
            <numerusform>%1 位元組</numerusform>
        </translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>成員身分</translation>
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
        <source>Bot&apos;s status</source>
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
        <translation>傳送者 ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>紀元</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>資料流</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Marked, with a note</source>
        <translation>已標記，有備註</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已標記</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>標記</translation>
    </message>
</context>
<context>
    <name>UpdateRemark</name>
    <message>
        <source>Not confirmed</source>
        <extracomment>an update that the server was not told to forget yet</extracomment>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>That is not the passphrase of the vault.</source>
        <translation>這不是保險庫的密碼短語。</translation>
    </message>
    <message>
        <source>Several wrong passphrases were given.</source>
        <translation>已多次輸入錯誤的密碼短語。</translation>
    </message>
    <message>
        <source>The vault was locked meanwhile.</source>
        <translation>保險庫在此期間已被鎖定。</translation>
    </message>
    <message>
        <source>%1 The next one is taken in %2 s.</source>
        <extracomment>%1 is a sentence, %2 a number of seconds that counts down</extracomment>
        <translation>%1請在 %2 秒後再輸入。</translation>
    </message>
</context>
<context>
    <name>ViewKeys</name>
    <message>
        <source>Menu of the chosen row</source>
        <translation>所選列的選單</translation>
    </message>
    <message>
        <source>Show all bots again</source>
        <translation>重新顯示全部機器人</translation>
    </message>
    <message>
        <source>Inspect the chosen update</source>
        <translation>檢查所選更新</translation>
    </message>
    <message>
        <source>Filter, from the table</source>
        <translation>從表格移至篩選</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>傳送訊息</translation>
    </message>
    <message>
        <source>Edit the last message, from an empty field</source>
        <translation>編輯最後一則訊息（輸入欄為空時）</translation>
    </message>
    <message>
        <source>Press a button, open a link of a message</source>
        <translation>按下按鈕，開啟訊息中的連結</translation>
    </message>
    <message>
        <source>Move a button of the keyboard</source>
        <translation>移動鍵盤的按鈕</translation>
    </message>
    <message>
        <source>Switch a permission</source>
        <translation>切換權限</translation>
    </message>
    <message>
        <source>Allow, deny, inherit</source>
        <translation>允許、拒絕、繼承</translation>
    </message>
    <message>
        <source>Decrypt the chosen callback</source>
        <translation>解密所選回呼</translation>
    </message>
    <message>
        <source>Show a personal value, or hide it</source>
        <translation>顯示或隱藏個人資料</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各處通用</translation>
    </message>
    <message>
        <source>List of bots</source>
        <translation>機器人清單</translation>
    </message>
</context>
<context>
    <name>WebhookAddress</name>
    <message>
        <source>Where is the webhook? For example: 127.0.0.1:8080/hook</source>
        <translation>Webhook 在哪裡？例如：127.0.0.1:8080/hook</translation>
    </message>
    <message>
        <source>This is no address that begins with http:// or https://.</source>
        <translation>這不是以 http:// 或 https:// 開頭的位址。</translation>
    </message>
    <message>
        <source>A login does not belong into the address.</source>
        <translation>位址中不應含登入資訊。</translation>
    </message>
    <message>
        <source>What stands behind # is never sent: leave it out.</source>
        <translation># 之後的內容不會傳送：請去掉。</translation>
    </message>
    <message>
        <source>To another machine only https:// is spoken: what people wrote would be readable on the way.</source>
        <translation>對其他機器只使用 https://，否則人們所寫的內容在途中可被讀取。</translation>
    </message>
</context>
<context>
    <name>WebhookInfo</name>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation>沒有等待投遞的更新。</translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) wait for delivery.</source>
        <translation>
            <numerusform>%1 則更新等待投遞。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次錯誤</translation>
    </message>
    <message>
        <source>The usual ones: all but those that must be asked for.</source>
        <translation>通常的類型：除須專門請求的之外全部。</translation>
    </message>
    <message>
        <source>%1 ago (%2)</source>
        <extracomment>%1 is an age such as &quot;3 min&quot;, %2 the moment</extracomment>
        <translation>%1前（%2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>A webhook is set: updates are delivered to it and cannot be fetched.</source>
        <translation>已設定 Webhook：更新投遞給它，無法拉取。</translation>
    </message>
    <message>
        <source>No webhook is set: updates wait until they are fetched.</source>
        <translation>未設定 Webhook：更新等待被拉取。</translation>
    </message>
    <message>
        <source>None is told.</source>
        <translation>未告知任何錯誤。</translation>
    </message>
    <message>
        <source>Last trouble among its own servers</source>
        <translation>其伺服器之間的上次故障</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>One of your own was uploaded.</source>
        <translation>上傳了你自己的憑證。</translation>
    </message>
    <message>
        <source>None was uploaded: a known authority must have signed it.</source>
        <translation>未上傳：必須由公認機構簽發。</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 位址</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線數</translation>
    </message>
    <message>
        <source>At most %1 at a time.</source>
        <extracomment>%1 is a number, grouped</extracomment>
        <translation>同時最多 %1 個。</translation>
    </message>
    <message>
        <source>Kinds of update</source>
        <translation>更新類型</translation>
    </message>
</context>
<context>
    <name>WebhookMenu</name>
    <message>
        <source>&amp;Read the webhook again</source>
        <translation>重新讀取 Webhook(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set the webhook…</source>
        <translation>設定 Webhook(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Check it from outside in…</source>
        <translation>從外部檢查(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete the webhook…</source>
        <translation>刪除 Webhook(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete it and drop &amp;what waits…</source>
        <translation>刪除並捨棄等待中的更新(&amp;W)…</translation>
    </message>
    <message>
        <source>Begin or end &amp;receiving here</source>
        <translation>開始或停止在此接收(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the receiver&apos;s &amp;address</source>
        <translation>複製接收器的位址(&amp;A)</translation>
    </message>
    <message>
        <source>Send the chosen request &amp;on</source>
        <translation>轉送選取的請求(&amp;O)</translation>
    </message>
</context>
<context>
    <name>WebhookQuestion</name>
    <message>
        <source>What waits for delivery is thrown away at the server and cannot be fetched by anybody. How much that is, it does not say.</source>
        <translation>等待投遞的更新會在伺服器上丟棄，誰也無法再拉取。伺服器沒有說有多少。</translation>
    </message>
    <message>
        <source>What waits for delivery stays.</source>
        <translation>等待投遞的更新會保留。</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation>沒有等待投遞的更新。</translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) that wait are thrown away at the server and cannot be fetched by anybody.</source>
        <extracomment>%1 is how many, grouped</extracomment>
        <translation>
            <numerusform>等待的 %1 則更新會在伺服器上丟棄，誰也無法再拉取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) that wait stay.</source>
        <translation>
            <numerusform>等待的 %1 則更新會保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>This bot is in real use.</source>
        <translation>此機器人正在實際使用。</translation>
    </message>
    <message>
        <source>The program behind the webhook gets nothing more.</source>
        <translation>Webhook 後面的程式不會再收到任何更新。</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>刪除 Webhook</translation>
    </message>
    <message>
        <source>Delete the webhook of &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>要刪除「%1」的 Webhook 嗎？</translation>
    </message>
    <message>
        <source>&amp;Delete and drop</source>
        <translation>刪除並捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete webhook</source>
        <translation>刪除 Webhook(&amp;D)</translation>
    </message>
    <message>
        <source>The one at %1 gets nothing more.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>%1 上的那個不會再收到任何更新。</translation>
    </message>
    <message>
        <source>While a webhook is set the bot cannot be polled: polling rests here until it is deleted.</source>
        <translation>設定 Webhook 期間無法輪詢此機器人：在刪除之前，這裡暫停輪詢。</translation>
    </message>
    <message>
        <source>Set webhook</source>
        <translation>設定 Webhook</translation>
    </message>
    <message>
        <source>Set this webhook for &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>為「%1」設定此 Webhook？</translation>
    </message>
    <message>
        <source>&amp;Set and drop</source>
        <translation>設定並丟棄(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Set webhook</source>
        <translation>設定 Webhook(&amp;S)</translation>
    </message>
</context>
<context>
    <name>WebhookRefusal</name>
    <message>
        <source>%n request(s) to another path were answered 404.</source>
        <translation>%n 個發往其他路徑的請求已回應 404。</translation>
    </message>
    <message>
        <source>%n request(s) that were no POST were answered 405.</source>
        <translation>%n 個不是 POST 的請求已回應 405。</translation>
    </message>
    <message>
        <source>%n request(s) were too large.</source>
        <translation>%n 個請求過大。</translation>
    </message>
    <message>
        <source>%n connection(s) were too slow and closed.</source>
        <translation>%n 個連線太慢，已關閉。</translation>
    </message>
    <message>
        <source>%n connection(s) beyond the limit were closed.</source>
        <translation>%n 個超出上限的連線已關閉。</translation>
    </message>
    <message>
        <source>%n connection(s) spoke no HTTP.</source>
        <translation>%n 個連線使用的不是 HTTP。</translation>
    </message>
    <message>
        <source>%n handshake(s) failed: the sender may not trust the certificate.</source>
        <translation>%n 次交握失敗：傳送方可能不信任此憑證。</translation>
    </message>
    <message>
        <source>%n request(s) could not be answered in time.</source>
        <translation>%n 個請求未能及時回應。</translation>
    </message>
</context>
<context>
    <name>WebhookRequest</name>
    <message>
        <source>Stored</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>A new update: it is stored, and Monitor shows it.</source>
        <translation>新的更新：已儲存，監控會顯示它。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>This update was here already. It is shown once.</source>
        <translation>此更新已經有了，只顯示一次。</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔離</translation>
    </message>
    <message>
        <source>No update can be made out in it. It is kept as it came.</source>
        <translation>無法從中辨認出更新，按原樣保留。</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>It could not be stored, and the sender was told so: it delivers it again.</source>
        <translation>無法儲存，並已告知傳送方：它會再次投遞。</translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation>權杖錯誤</translation>
    </message>
    <message>
        <source>The secret token is missing in it or another: it did not come from the platform.</source>
        <translation>缺少秘密權杖或權杖不符：它不是來自平台。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 位元組</numerusform>
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
        <translation>監控</translation>
    </message>
    <message>
        <source>Converse</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>通行證</translation>
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
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::alerts::FilterAlerts</name>
    <message numerus="yes">
        <source>%n new update(s)</source>
        <translation>
            <numerusform>%n 則新更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new update(s) match %1</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>
            <numerusform>%n 則新更新符合「%1」</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::alerts::TrayIcon</name>
    <message>
        <source>&amp;Show Botdeck</source>
        <translation>顯示 Botdeck(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>Quiet for an &amp;hour</source>
        <translation>靜音一小時(&amp;H)</translation>
    </message>
    <message>
        <source>Quiet until &amp;tomorrow, 08:00</source>
        <translation>靜音到明天 08:00(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notify again</source>
        <translation>恢復通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::AnswerPane</name>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回應…</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>尚無回應。</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>樹狀</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>標頭</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Views of the answer</source>
        <translation>回應的檢視</translation>
    </message>
    <message>
        <source>The answer as a tree</source>
        <translation>以樹狀顯示的回應</translation>
    </message>
    <message>
        <source>The answer as text</source>
        <translation>以文字顯示的回應</translation>
    </message>
    <message>
        <source>The answer&apos;s headers</source>
        <translation>回應的標頭</translation>
    </message>
    <message>
        <source>Headers are shown right after a call. They are not kept with it.</source>
        <translation>標頭只在呼叫之後立即顯示，不隨呼叫儲存。</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find in the answer</source>
        <translation>在回應中尋找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy what is shown in this view</source>
        <translation>複製此檢視中顯示的內容</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Save the answer in a file</source>
        <translation>將回應儲存到檔案</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Compare with the answer that was shown before</source>
        <translation>與之前顯示的回應比較</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>回應沒有內文。</translation>
    </message>
    <message>
        <source>The answer is no JSON. All of it is under Text.</source>
        <translation>回應不是 JSON。其全部內容在「文字」中。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::AnswerText</name>
    <message numerus="yes">
        <source>%n byte(s) are no UTF-8 and shown as \xNN.</source>
        <translation>
            <numerusform>%n 個位元組不是 UTF-8，顯示為 \xNN。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; what is copied or saved is whole.</source>
        <extracomment>%1 and %2 are amounts of bytes</extracomment>
        <translation>只顯示 %2 中的前 %1；複製或儲存的是完整內容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::ApiPage</name>
    <message>
        <source>Parts of the workspace</source>
        <translation>工作區的各部分</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::ChoiceField</name>
    <message>
        <source>not given</source>
        <translation>未給出</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::CollectionsPane</name>
    <message>
        <source>New collection</source>
        <translation>新增集合</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>新增集合</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Change variables</source>
        <translation>變更變數</translation>
    </message>
    <message>
        <source>Change what is taken</source>
        <translation>變更取出的值</translation>
    </message>
    <message>
        <source>Change when a run ends</source>
        <translation>變更執行的停止條件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Collections of saved calls</source>
        <translation>已儲存呼叫的集合</translation>
    </message>
    <message>
        <source>No saved calls yet.</source>
        <translation>還沒有已儲存的呼叫。</translation>
    </message>
    <message>
        <source>A collection keeps calls in an order, to be made again.</source>
        <translation>集合按順序儲存呼叫，以便再次執行。</translation>
    </message>
    <message>
        <source>Make a collection</source>
        <translation>新增一個集合</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>新增集合(&amp;N)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>&amp;Keep the form&apos;s call</source>
        <translation>儲存表單中的呼叫(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the call that stands in the form in the chosen collection</source>
        <translation>將表單中的呼叫儲存到所選集合</translation>
    </message>
    <message>
        <source>&amp;Open in the form</source>
        <translation>在表單中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>重新命名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>變數</translation>
    </message>
    <message>
        <source>From the answer</source>
        <translation>取自回應</translation>
    </message>
    <message>
        <source>Views of the collection</source>
        <translation>集合的檢視</translation>
    </message>
    <message>
        <source>Where a value says {{name}}, the variable&apos;s value is sent.</source>
        <extracomment>{{name}} stands in the text as it is</extracomment>
        <translation>值中的 {{name}} 會替換為變數的值後傳送。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>變數</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Variables of the collection</source>
        <translation>集合的變數</translation>
    </message>
    <message>
        <source>What the chosen call&apos;s answer gives to variables, for the calls behind it: the way to a value in the result, such as message_id or chat.id.</source>
        <translation>所選呼叫的回應為之後的呼叫向變數提供的值：結果中某個值的路徑，例如 message_id 或 chat.id。</translation>
    </message>
    <message>
        <source>Way in the result</source>
        <translation>結果中的路徑</translation>
    </message>
    <message>
        <source>Variables from the chosen call&apos;s answer</source>
        <translation>取自所選呼叫回應的變數</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::CommandsPane</name>
    <message>
        <source>not given</source>
        <translation>未給出</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>where a fact comes from; %1: &quot;S30, S32&quot;</extracomment>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>a row of a table, counted from 1, and what speaks against it</extracomment>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>The bot&apos;s commands</source>
        <translation>機器人的指令</translation>
    </message>
    <message>
        <source>Read commands</source>
        <translation>讀取指令</translation>
    </message>
    <message>
        <source>Add command</source>
        <translation>新增指令</translation>
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
        <translation>設定指令</translation>
    </message>
    <message>
        <source>Replaces all that the server has; they are read first</source>
        <translation>取代伺服器上的全部指令；會先讀取它們</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>比較回應</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>兩者相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n 處差異。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>只顯示差異(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>複製為文字(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>What the two answers have</source>
        <translation>兩個回應的內容</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::CopyMenu</name>
    <message>
        <source>Copy as</source>
        <translation>複製為</translation>
    </message>
    <message>
        <source>Copy the call; no token is in it</source>
        <translation>複製呼叫，其中不含權杖</translation>
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
        <translation>%1 中只填一個</translation>
    </message>
    <message>
        <source>needs %1</source>
        <extracomment>%1: names of parameters</extracomment>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>where a fact comes from; %1: &quot;S30, S32&quot;</extracomment>
        <translation>來源：%1</translation>
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
        <translation>無相符項</translation>
    </message>
    <message>
        <source>Find in the answer</source>
        <translation>在回應中尋找</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::FormView</name>
    <message>
        <source>This method has no parameters.</source>
        <translation>此方法沒有參數。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::HistoryFilter</name>
    <message>
        <source>All bots</source>
        <translation>全部機器人</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>全部方法</translation>
    </message>
    <message>
        <source>Search parameters, answers and errors</source>
        <translation>搜尋參數、回應和錯誤</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜尋歷史</translation>
    </message>
    <message>
        <source>Of which bot</source>
        <translation>哪個機器人</translation>
    </message>
    <message>
        <source>Of which method</source>
        <translation>哪個方法</translation>
    </message>
    <message>
        <source>With which result</source>
        <translation>哪種結果</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::HistoryPane</name>
    <message>
        <source>Choose a call to see its request and its answer.</source>
        <translation>選擇一個呼叫，檢視其請求和回應。</translation>
    </message>
    <message>
        <source>Two chosen calls can be compared.</source>
        <translation>選取兩個呼叫即可比較。</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>沒有相符的呼叫。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>還沒有呼叫。</translation>
    </message>
    <message>
        <source>Every call that this console makes is kept here.</source>
        <translation>此主控台的每次呼叫都儲存在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), without tokens and other secrets. They are kept until you remove them.</source>
        <translation>
            <numerusform>%n 次呼叫，不含權杖和其他機密。它們會一直保留，直到您移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
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
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用時</translation>
    </message>
    <message>
        <source>Calls of this console, newest first</source>
        <translation>此主控台的呼叫，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再次傳送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit and send again</source>
        <translation>編輯後再次傳送(&amp;E)</translation>
    </message>
    <message>
        <source>Put the call into the form</source>
        <translation>將呼叫放入表單</translation>
    </message>
    <message>
        <source>&amp;Keep in a collection</source>
        <translation>儲存到集合(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Compare the answers of two chosen calls</source>
        <translation>比較所選兩個呼叫的回應</translation>
    </message>
    <message>
        <source>Remove old calls…</source>
        <translation>移除舊的呼叫…</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)…</source>
        <translation>
            <numerusform>早於 %n 天…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::ListField</name>
    <message>
        <source>An item a line</source>
        <translation>每行一項</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Choose items</source>
        <translation>選擇項目</translation>
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
        <translation>搜尋方法</translation>
    </message>
    <message numerus="yes">
        <source>Search %n method(s) of %1</source>
        <extracomment>%n methods, %1 is a platform&apos;s name</extracomment>
        <translation>
            <numerusform>搜尋 %1 的 %n 個方法</numerusform>
        </translation>
    </message>
    <message>
        <source>No method matches.</source>
        <translation>沒有相符的方法。</translation>
    </message>
    <message>
        <source>Names, paths and the words of the help are searched.</source>
        <translation>搜尋的是名稱、路徑和說明文字。</translation>
    </message>
    <message>
        <source>Show all methods</source>
        <translation>顯示全部方法</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::PathEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>@file to upload, or text; a file can be dropped here</source>
        <translation>@file 上傳檔案，或填寫文字；可將檔案拖放到此處</translation>
    </message>
    <message>
        <source>A file; it can be dropped here</source>
        <translation>檔案；可拖放到此處</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::PickField</name>
    <message>
        <source>given, and empty</source>
        <translation>已給出，為空</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未給出</translation>
    </message>
    <message>
        <source>Choose from what this console knows</source>
        <translation>從此主控台已知的內容中選擇</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::RequestHead</name>
    <message>
        <source>answers %1</source>
        <extracomment>%1 is a type in the platform&apos;s words</extracomment>
        <translation>回應 %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>where a fact comes from; %1: &quot;S30, S32&quot;</extracomment>
        <translation>來源：%1</translation>
    </message>
    <message>
        <source>No document shows all of this method: something about it is a guess.</source>
        <translation>沒有文件完整說明此方法：其中有些是推測。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::RequestJson</name>
    <message>
        <source>The request as JSON</source>
        <translation>以 JSON 顯示的請求</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::RequestPane</name>
    <message>
        <source>The request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>僅檢查</translation>
    </message>
    <message>
        <source>Say everything that speaks against the call, and send nothing</source>
        <translation>列出對此呼叫的全部異議，不傳送任何內容</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Send the &amp;call</source>
        <translation>傳送呼叫(&amp;C)</translation>
    </message>
    <message>
        <source>Send the call (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>傳送呼叫（%1）</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::RunPane</name>
    <message>
        <source>Call %1 of %2…</source>
        <extracomment>the third of eight calls</extracomment>
        <translation>第 %1 個呼叫，共 %2 個…</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>正在進行…</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Choose a call that was made to see its answer.</source>
        <translation>選擇一個已執行的呼叫，檢視其回應。</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>停止條件(&amp;E)</translation>
    </message>
    <message>
        <source>When a run ends</source>
        <translation>執行何時停止</translation>
    </message>
    <message>
        <source>HTTP status that ends a run</source>
        <translation>使執行停止的 HTTP 狀態</translation>
    </message>
    <message>
        <source>&amp;Run all in order</source>
        <translation>按順序全部執行(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>What came of each call</source>
        <translation>各個呼叫的結果</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用時</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::apiconsole::TickField</name>
    <message>
        <source>not given</source>
        <translation>未給出</translation>
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
        <translation>仍要儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>新增機器人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>收合(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;More: server, proxy, notes…</source>
        <translation>更多：伺服器、代理、備註(&amp;M)…</translation>
    </message>
    <message>
        <source>What you typed is still here. You can mend it, check again, or save the bot as it is.</source>
        <translation>您輸入的內容仍在這裡。您可以修改、再次檢查，或依現狀儲存機器人。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>The bot was added, but the proxy&apos;s password could not be kept: %1 Enter it again under &quot;Edit&quot;.</source>
        <translation>機器人已新增，但未能儲存代理密碼：%1請在「編輯」中重新輸入。</translation>
    </message>
    <message>
        <source>Add bot</source>
        <translation>新增機器人</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>權杖(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>伺服器(&amp;E)</translation>
    </message>
    <message>
        <source>As the platform gave it to you</source>
        <translation>依平台給您的原樣填寫</translation>
    </message>
    <message>
        <source>The bot&apos;s own name, unless you give one</source>
        <translation>如不填寫，則使用機器人自己的名稱</translation>
    </message>
    <message>
        <source>Start &amp;receiving now</source>
        <translation>立即開始接收(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::BotDialogs</name>
    <message>
        <source>&amp;Check</source>
        <translation>檢查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重新命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Replace token…</source>
        <translation>更換權杖(&amp;R)…</translation>
    </message>
    <message>
        <source>Cop&amp;y id</source>
        <translation>複製 ID(&amp;Y)</translation>
    </message>
    <message>
        <source>Start with the &amp;program</source>
        <translation>隨程式啟動(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Watch only</source>
        <translation>僅觀察(&amp;W)</translation>
    </message>
    <message>
        <source>Pro&amp;duction</source>
        <translation>正式環境(&amp;D)</translation>
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
        <translation>沒有進行詢問：權杖存放處未開啟。</translation>
    </message>
    <message>
        <source>Nothing of the bot was changed.</source>
        <translation>機器人沒有任何變更。</translation>
    </message>
    <message>
        <source>Check bot: %1</source>
        <translation>檢查機器人：%1</translation>
    </message>
    <message>
        <source>&amp;Replace token…</source>
        <translation>更換權杖(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::BotFields</name>
    <message>
        <source>Pat&amp;h form</source>
        <translation>路徑形式(&amp;H)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>顏色(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>Without HTTPS everybody on the way can read the token and every message.</source>
        <translation>不使用 HTTPS 時，傳輸途中的任何人都能讀到權杖和每則訊息。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::CheckView</name>
    <message>
        <source>Asking the server whose token this is…</source>
        <translation>正在詢問伺服器此權杖屬於誰…</translation>
    </message>
    <message>
        <source>The server knows this bot.</source>
        <translation>伺服器認得此機器人。</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即檢查(&amp;C)</translation>
    </message>
    <message>
        <source>Stop chec&amp;king</source>
        <translation>停止檢查(&amp;K)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::EditBotDialog</name>
    <message>
        <source>The token is on the clipboard, for 10 seconds.</source>
        <translation>權杖已在剪貼簿中，保留 10 秒。</translation>
    </message>
    <message>
        <source>Edit bot: %1</source>
        <translation>編輯機器人：%1</translation>
    </message>
    <message>
        <source>Nothing of the bot was changed.</source>
        <translation>機器人沒有任何變更。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>權杖(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Replace token…</source>
        <translation>更換權杖(&amp;R)…</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is &quot;Server&quot; or the like</extracomment>
        <translation>複製：%1</translation>
    </message>
    <message>
        <source>Not known before the first check</source>
        <translation>首次檢查前未知</translation>
    </message>
    <message>
        <source>Platform, server and number are what the bot&apos;s history hangs on, so they stay. For another server add the bot anew.</source>
        <translation>機器人的歷史記錄依附於平台、伺服器和編號，因此它們維持不變。如需使用其他伺服器，請重新新增機器人。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save first: a check asks with the settings as they are saved.</source>
        <translation>請先儲存：檢查使用的是已儲存的設定。</translation>
    </message>
    <message>
        <source>The token was not fetched: the place where tokens are kept is not open.</source>
        <translation>未取得權杖：儲存權杖的地方沒有開啟。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ExportBotsDialog</name>
    <message>
        <source>Nothing was exported: the place where tokens are kept is not open.</source>
        <translation>沒有匯出任何內容：權杖存放處未開啟。</translation>
    </message>
    <message>
        <source>Export bots</source>
        <translation>匯出機器人</translation>
    </message>
    <message>
        <source>Encrypted bot lists (*.botlist)</source>
        <translation>加密的機器人清單 (*.botlist)</translation>
    </message>
    <message>
        <source>Bot lists (*.json)</source>
        <translation>機器人清單 (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) were written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n 個機器人已寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read it, neither can you.</source>
        <translation>沒有密碼短語，誰也無法讀取，您自己也不例外。</translation>
    </message>
    <message>
        <source>There is no token in it.</source>
        <translation>其中不含權杖。</translation>
    </message>
    <message>
        <source>Names, servers, notes and settings of the bots that are marked go into one file. Demo bots of the sandbox do not.</source>
        <translation>已勾選機器人的名稱、伺服器、備註和設定會寫入一個檔案。沙盒的示範機器人除外。</translation>
    </message>
    <message>
        <source>Bots to export</source>
        <translation>要匯出的機器人</translation>
    </message>
    <message>
        <source>&amp;Without tokens, as readable text</source>
        <translation>不含權杖，可讀文字(&amp;W)</translation>
    </message>
    <message>
        <source>With &amp;tokens, encrypted with a passphrase</source>
        <translation>含權杖，以密碼短語加密(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>There is no bot of your own to export yet. Demo bots of the sandbox are made anew.</source>
        <translation>還沒有可匯出的自有機器人。沙盒的示範機器人每次都會重新產生。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::FactsView</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
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
        <translation>詢問時間</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>請留意</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ImportBotsDialog</name>
    <message>
        <source>Import a bot list</source>
        <translation>匯入機器人清單</translation>
    </message>
    <message>
        <source>Bot lists (*.json *.botlist)</source>
        <translation>機器人清單 (*.json *.botlist)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>There is no bot in this list that is not here already.</source>
        <translation>此清單中的機器人在這裡都已存在。</translation>
    </message>
    <message>
        <source>Nothing was imported: the place where tokens are kept is not open.</source>
        <translation>沒有匯入任何內容：權杖存放處未開啟。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>This is what became of each bot.</source>
        <translation>以上是各機器人的處理結果。</translation>
    </message>
    <message>
        <source>&amp;Open list</source>
        <translation>開啟清單(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n bot(s)</source>
        <translation>
            <numerusform>匯入 %n 個機器人(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bots that are not here yet are added; what is here already stays as it is. No bot starts by itself.</source>
        <translation>這裡還沒有的機器人會被新增；已有的維持不變。機器人不會自行啟動。</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未選擇檔案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the list</source>
        <translation>清單的密碼短語(&amp;P)</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>What would happen to each bot</source>
        <translation>各機器人將如何處理</translation>
    </message>
    <message>
        <source>What is said of each bot</source>
        <translation>各機器人的說明</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ProxyFields</name>
    <message>
        <source>The proxy has no host yet.</source>
        <translation>尚未填寫代理的主機。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Leave empty to keep the saved one</source>
        <translation>留空則保留已儲存的密碼</translation>
    </message>
    <message>
        <source>Remove the saved proxy password</source>
        <translation>移除已儲存的代理密碼</translation>
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
        <translation>機器人未被移除。</translation>
    </message>
    <message>
        <source>Remove bot: %1</source>
        <translation>移除機器人：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is stopped and taken out of the list, and its token is forgotten here. On the platform the bot and its token stay as they are.</source>
        <translation>「%1」會被停止並從清單中移除，這裡也不再保留其權杖。在平台上，機器人及其權杖維持不變。</translation>
    </message>
    <message>
        <source>&amp;Keep what was received: it is there again when the bot is added again</source>
        <translation>保留收到的內容：再次新增機器人時會重新出現(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase what was received, too: %n update(s), for ever</source>
        <translation>
            <numerusform>同時永久清除收到的內容：%n 則更新(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase what was received, too, for ever</source>
        <translation>同時永久清除收到的內容(&amp;E)</translation>
    </message>
    <message>
        <source>This is a production bot. &amp;Type its name</source>
        <translation>這是正式環境的機器人。請輸入其名稱(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove bot</source>
        <translation>移除機器人(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::ReplaceTokenDialog</name>
    <message>
        <source>This bot is no longer in the list.</source>
        <translation>此機器人已不在清單中。</translation>
    </message>
    <message>
        <source>The old token is still kept, and what you typed is still here. You can replace the token all the same.</source>
        <translation>舊權杖仍然保留，您輸入的內容也還在。仍可取代權杖。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Replace token: %1</source>
        <translation>取代權杖：%1</translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; the new token that the platform issued. Its history, its place in the updates and its settings stay. The old token is forgotten here; where it leaked, revoke it on the platform.</source>
        <translation>為「%1」填入平台核發的新權杖。它的歷程、在更新中的位置與設定都會保留。舊權杖會從此處刪除；若已外洩，請在平台上將其撤銷。</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>新權杖(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>取代權杖(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::SavedToken</name>
    <message>
        <source>This bot is no longer in the list.</source>
        <translation>此機器人已不在清單中。</translation>
    </message>
    <message>
        <source>It is shown for 10 seconds.</source>
        <translation>顯示 10 秒。</translation>
    </message>
    <message>
        <source>Cop&amp;y token</source>
        <translation>複製權杖(&amp;Y)</translation>
    </message>
    <message>
        <source>The clipboard is emptied after 10 seconds.</source>
        <translation>10 秒後清空剪貼簿。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>Hide to&amp;ken</source>
        <translation>隱藏權杖(&amp;K)</translation>
    </message>
    <message>
        <source>Show to&amp;ken</source>
        <translation>顯示權杖(&amp;K)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::TokenField</name>
    <message>
        <source>Show for 10 seconds</source>
        <translation>顯示 10 秒</translation>
    </message>
    <message>
        <source>Show for 10 seconds (%1)</source>
        <extracomment>the tool tip of a field&apos;s eye; %1 is a key, Ctrl+R</extracomment>
        <translation>顯示 10 秒（%1）</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::botedit::WelcomePage</name>
    <message>
        <source>Add your first bot</source>
        <translation>新增您的第一個機器人</translation>
    </message>
    <message>
        <source>Botdeck talks to CloudChat and Fanbook bots from this computer.</source>
        <translation>Botdeck 在這台電腦上與 CloudChat 和 Fanbook 機器人通訊。</translation>
    </message>
    <message>
        <source>&amp;Add bot…</source>
        <translation>新增機器人(&amp;A)…</translation>
    </message>
    <message>
        <source>A server with demo bots that is built in; no network is used.</source>
        <translation>內建的伺服器，附有示範機器人；不使用網路。</translation>
    </message>
    <message>
        <source>&amp;Import a bot list…</source>
        <translation>匯入機器人清單(&amp;I)…</translation>
    </message>
    <message>
        <source>Try the &amp;Sandbox</source>
        <translation>試用沙盒(&amp;S)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::bots::BotsFooter</name>
    <message>
        <source>Add bot…</source>
        <translation>新增機器人…</translation>
    </message>
    <message>
        <source>Add a bot to the list</source>
        <translation>將機器人新增至清單</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::bots::BotsPane</name>
    <message>
        <source>Search bots</source>
        <translation>搜尋機器人</translation>
    </message>
    <message>
        <source>Name, @username, id or state</source>
        <translation>名稱、@使用者名稱、ID 或狀態</translation>
    </message>
    <message>
        <source>No bot matches.</source>
        <translation>沒有符合的機器人。</translation>
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
    <name>botdeck::ui::captures::ExportDialog</name>
    <message>
        <source>Export updates</source>
        <translation>匯出更新</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>寫入進度</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在寫入…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>已將 %n 次呼叫寫入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) were written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>已將 %n 則更新寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>匯出已取消。未寫入任何內容。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected update(s)</source>
        <translation>
            <numerusform>所選的 %n 則更新(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n update(s) &amp;that the table shows</source>
        <translation>
            <numerusform>表格中顯示的全部 %n 則更新(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved secrets are taken out. Should one be left all the same, no file is written. Only you can read the file.</source>
        <translation>已儲存的機密會被去除。如果仍有遺留，則不寫入檔案。該檔案只有您可以讀取。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::captures::ImportDialog</name>
    <message>
        <source>Import a capture</source>
        <translation>匯入擷取檔</translation>
    </message>
    <message>
        <source>Captures (*.ndjson *.jsonl)</source>
        <translation>擷取檔 (*.ndjson *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>讀取進度</translation>
    </message>
    <message>
        <source>Reading what the file holds…</source>
        <translation>正在讀取檔案內容…</translation>
    </message>
    <message>
        <source>There is no update in this file that can be read.</source>
        <translation>此檔案中沒有可以讀取的更新。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of %1.</source>
        <translation>
            <numerusform>%1的 %n 則更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s)</source>
        <translation>
            <numerusform>%n 個機器人</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is imported</source>
        <translation>匯入進度</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在匯入…</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) were stored.</source>
        <translation>
            <numerusform>已儲存 %n 則更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>其中 %n 則已經存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be read and are kept in quarantine.</source>
        <translation>
            <numerusform>其中 %n 則無法讀取，已隔離儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未匯入任何內容。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%2 is a sentence that says why the line is no line of a capture</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 還有 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read and are passed over:</source>
        <translation>
            <numerusform>有 %n 行無法讀取，已略過：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Takes in updates that were exported as NDJSON, with their marks and notes. What is here already stays as it is, and nothing is confirmed to any server.</source>
        <translation>讀入以 NDJSON 匯出的更新及其標記和備註。此處已有的內容保持不變，也不向任何伺服器作確認。</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未選擇檔案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What the capture holds</source>
        <translation>擷取檔的內容</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>無法讀取的行</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::Attachments</name>
    <message>
        <source>This platform takes web addresses, no files of this computer.</source>
        <translation>此平台只接受網址，不接受這台電腦上的檔案。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read.</source>
        <translation>「%1」不是可讀取的檔案。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」為空。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, which is what the platform takes.</source>
        <translation>「%1」大於 %2 MB，超過平台所接受的上限。</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Sent in this order; the text goes with the last one where it fits.</source>
        <translation>依此順序傳送；文字放得下時隨最後一個傳送。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::Composer</name>
    <message>
        <source>Nothing was pasted: it is more than any platform takes.</source>
        <translation>未貼上任何內容：超過了任何平台所能接受的長度。</translation>
    </message>
    <message>
        <source>This content in JSON looks as its readers&apos; program shows it.</source>
        <translation>此 JSON 內容的外觀取決於讀者所用的程式。</translation>
    </message>
    <message>
        <source>Attach from the web</source>
        <translation>從網路加入附件</translation>
    </message>
    <message>
        <source>Address of the picture, voice or video</source>
        <translation>圖片、語音或影片的位址</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>附加(&amp;A)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>加入附件</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>寫給 %1</translation>
    </message>
    <message>
        <source>Write the users&apos; ids, or the word all: the message would be for nobody else.</source>
        <translation>請填寫使用者 id 或 all：訊息只會給他們看。</translation>
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
        <translation>加入附件…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Remove the keyboard</source>
        <translation>移除鍵盤</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message numerus="yes">
        <source>Keyboard · %n button(s)</source>
        <translation>
            <numerusform>鍵盤 · %n 個按鈕</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Open the keyboard designer</source>
        <translation>開啟鍵盤設計工具</translation>
    </message>
    <message>
        <source>How the text is written</source>
        <translation>文字的書寫格式</translation>
    </message>
    <message>
        <source>Further formats</source>
        <translation>更多格式</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::ContextLine</name>
    <message>
        <source>Editing your message</source>
        <translation>正在編輯您的訊息</translation>
    </message>
    <message>
        <source>Replying to</source>
        <extracomment>Followed by the name of somebody</extracomment>
        <translation>正在回覆</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>停止編輯</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>不回覆</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::EditorFrame</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation>開頭部分的預覽</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::OptionsLine</name>
    <message>
        <source>Only for</source>
        <extracomment>before a field with users: the message is shown to them and to nobody else</extracomment>
        <translation>僅對</translation>
    </message>
    <message>
        <source>ids of users, or all</source>
        <translation>使用者 id，或 all</translation>
    </message>
    <message>
        <source>The message is shown to these users only. It is not stored and cannot be taken back.</source>
        <translation>訊息只顯示給這些使用者，不會儲存，也無法收回。</translation>
    </message>
    <message>
        <source>In lists</source>
        <extracomment>before a field: what lists of chats say of the message</extracomment>
        <translation>清單中</translation>
    </message>
    <message>
        <source>its own text</source>
        <translation>訊息本身的文字</translation>
    </message>
    <message>
        <source>What lists of chats and older programs show of the message; plain text.</source>
        <translation>聊天清單和舊版程式顯示的內容，純文字。</translation>
    </message>
    <message>
        <source>Without options</source>
        <translation>不使用選項</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::SendMenu</name>
    <message>
        <source>Copy the message as…</source>
        <translation>將訊息複製為…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::SendRow</name>
    <message>
        <source>bytes</source>
        <extracomment>Behind a count: 226 bytes</extracomment>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Save the edit</source>
        <translation>儲存編輯</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::SourceEdit</name>
    <message numerus="yes">
        <source>Fix all %n problem(s)</source>
        <translation>
            <numerusform>修正全部 %n 處問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::composer::TemplateMenu</name>
    <message>
        <source>Save this text as a template…</source>
        <translation>將此文字存為範本…</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>移除範本</translation>
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
        <translation>存為範本</translation>
    </message>
    <message>
        <source>Name; another template of this name is replaced. Variables are written as {{name}}.</source>
        <translation>名稱；同名的其他範本會被取代。變數寫作 {{name}}。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
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
            <numerusform>%n 則未讀</numerusform>
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
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>No message says it</source>
        <translation>沒有訊息提到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the third of 17 messages in which a text was found; &quot;+&quot; follows where there may be more</extracomment>
        <translation>第 %1 則，共 %2 則</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜尋</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>較早的結果</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>較新的結果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>關閉搜尋</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ChatTools</name>
    <message>
        <source>Go to date</source>
        <translation>前往日期</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜尋</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>前往日期…</translation>
    </message>
    <message>
        <source>The server is being asked…</source>
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>Ask the server for what was said before</source>
        <translation>向伺服器讀取更早的訊息</translation>
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
        <translation>名稱、@使用者名稱或 ID</translation>
    </message>
    <message>
        <source>Find or open a chat</source>
        <translation>尋找或開啟聊天</translation>
    </message>
    <message>
        <source>This chat is not listed.</source>
        <extracomment>%1 is an id or an @username</extracomment>
        <translation>此聊天不在清單中。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>Chats appear when a user writes to the bot.</source>
        <translation>有使用者寫給機器人時，聊天就會出現在這裡。</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>依 ID 開啟…</translation>
    </message>
    <message>
        <source>No chat matches.</source>
        <translation>沒有符合的聊天。</translation>
    </message>
    <message>
        <source>Private chat with a user…</source>
        <translation>與使用者私聊…</translation>
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
        <translation>複製聊天的 id</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ConversationPane</name>
    <message>
        <source>No message of this chat is stored yet.</source>
        <translation>尚未儲存此聊天的訊息。</translation>
    </message>
    <message>
        <source>Pick a chat.</source>
        <translation>請選擇一個聊天。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ConversationView</name>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置頂</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置頂</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Show in Monitor</source>
        <translation>在「監控」中顯示</translation>
    </message>
    <message>
        <source>Answer %1…</source>
        <extracomment>%1 is the name of who pressed a button</extracomment>
        <translation>回應 %1…</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <extracomment>%1 is a host</extracomment>
        <translation>開啟 %1…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n 則較新的</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>複製選取的文字</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>轉發…</translation>
    </message>
    <message>
        <source>Save from here as recording…</source>
        <translation>從這裡起儲存為錄製…</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再次使用</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消傳送</translation>
    </message>
    <message>
        <source>Remove from view</source>
        <translation>從檢視中移除</translation>
    </message>
    <message>
        <source>Show what was changed</source>
        <translation>顯示改動</translation>
    </message>
    <message>
        <source>No message is chosen</source>
        <translation>未選擇訊息</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::ForwardDialog</name>
    <message>
        <source>Forward message</source>
        <translation>轉發訊息</translation>
    </message>
    <message>
        <source>Name, @username or id</source>
        <translation>名稱、@使用者名稱或 id</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>轉發到</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>轉發(&amp;F)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::GuestLine</name>
    <message>
        <source>As a user</source>
        <extracomment>before a field: what is typed there is said by a user of the sandbox, not by the bot</extracomment>
        <translation>以使用者身分</translation>
    </message>
    <message>
        <source>Say something to the bot…</source>
        <translation>對機器人說點什麼…</translation>
    </message>
    <message>
        <source>What a user of the sandbox says to the bot</source>
        <translation>沙盒使用者對機器人說的話</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>說</translation>
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
        <translation>離開聊天</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::PinnedLine</name>
    <message>
        <source>Pinned: %1</source>
        <extracomment>%1 is what the pinned message says</extracomment>
        <translation>已釘選：%1</translation>
    </message>
    <message>
        <source>Go to the pinned message</source>
        <translation>前往釘選的訊息</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::PressesDialog</name>
    <message>
        <source>Presses that wait for an answer</source>
        <translation>等待回應的按鍵</translation>
    </message>
    <message>
        <source>No press waits any more.</source>
        <translation>已沒有等待回應的按鍵。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已過時間</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>回應(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>顯示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::PressesLine</name>
    <message numerus="yes">
        <source>%n press(es) wait for an answer</source>
        <translation>
            <numerusform>%n 次按鍵等待回應</numerusform>
        </translation>
    </message>
    <message>
        <source>Buttons that users pressed and that the bot did not answer yet</source>
        <translation>使用者按下而機器人尚未回應的按鈕</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::SidePane</name>
    <message>
        <source>Keyboard designer</source>
        <translation>鍵盤設計工具</translation>
    </message>
    <message>
        <source>Close the keyboard designer</source>
        <translation>關閉鍵盤設計工具</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::SpokenMessages</name>
    <message>
        <source>sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>結果未知</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message numerus="yes">
        <source>%n button(s)</source>
        <translation>
            <numerusform>%n 個按鈕</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::converse::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>較早的文字</translation>
    </message>
    <message>
        <source>Underlined is what was added, struck through what was removed.</source>
        <translation>底線為新增的內容，刪除線為移除的內容。</translation>
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
        <translation>請選取一個按鈕，或新增一個。</translation>
    </message>
    <message>
        <source>This button has a text that cannot be typed here as it is. Change it as JSON.</source>
        <translation>此按鈕的文字無法在此照原樣輸入。請以 JSON 變更。</translation>
    </message>
    <message>
        <source>Also in this button, to be changed as JSON: %1</source>
        <translation>此按鈕中還有以下內容，可以 JSON 變更：%1</translation>
    </message>
    <message>
        <source>This value has to be an object of JSON; the one before is kept.</source>
        <translation>此值必須是 JSON 物件；保留之前的值。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Say the label as a command (is_command)</source>
        <extracomment>a button of Fanbook; is_command is the member&apos;s name</extracomment>
        <translation>將標籤作為指令說出 (is_command)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::ByteMeter</name>
    <message>
        <source>%1 / %2 bytes</source>
        <extracomment>%1 of %2 that are allowed</extracomment>
        <translation>%1 / %2 位元組</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 位元組</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::ChecksPane</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Row %1, button %2</source>
        <translation>第 %1 列，第 %2 個按鈕</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <extracomment>%2 is a button&apos;s label</extracomment>
        <translation>第 %1 列，%2</translation>
    </message>
    <message>
        <source>The keyboard is added by a second call, so the message will show as edited.</source>
        <translation>鍵盤由第二次呼叫加上，因此訊息會顯示為已編輯。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 則提示</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to object to</source>
        <translation>沒有問題</translation>
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
        <translation>複製為程式碼…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::DesignerPane</name>
    <message>
        <source>CloudChat rules</source>
        <translation>CloudChat 規則</translation>
    </message>
    <message>
        <source>Fanbook rules</source>
        <translation>Fanbook 規則</translation>
    </message>
    <message>
        <source>Telegram rules</source>
        <translation>Telegram 規則</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>取消復原：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>adds a button to the keyboard</extracomment>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Add a button behind the selected one</source>
        <translation>在所選按鈕之後新增按鈕</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>adds a row to the keyboard</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Add a row below the selected one</source>
        <translation>在所選列下方新增一列</translation>
    </message>
    <message>
        <source>Remove the button</source>
        <translation>移除按鈕</translation>
    </message>
    <message>
        <source>Whose rules hold</source>
        <translation>適用誰的規則</translation>
    </message>
    <message>
        <source>Alt+arrow keys move the selected button</source>
        <translation>Alt+方向鍵移動所選按鈕</translation>
    </message>
    <message>
        <source>Button</source>
        <comment>a view of the keyboard</comment>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試一試</translation>
    </message>
    <message>
        <source>Put this keyboard into the sandbox</source>
        <translation>將此鍵盤放入沙盒</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Give this keyboard to the message that is being written</source>
        <translation>將此鍵盤附加到正在撰寫的訊息</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::KeyboardCanvas</name>
    <message>
        <source>Button</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Row %1, button %2: %3, %4</source>
        <extracomment>for a screen reader; %1 row, %2 place in it, %3 the button&apos;s label, %4 its kind</extracomment>
        <translation>第 %1 列，第 %2 個按鈕：%3，%4</translation>
    </message>
    <message>
        <source>Drop or add the first button</source>
        <translation>拖入或新增第一個按鈕</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新列</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::SourcePane</name>
    <message>
        <source>Nothing was pasted: it is too large to be edited here.</source>
        <translation>未貼上任何內容：內容過大，無法在此編輯。</translation>
    </message>
    <message>
        <source>This keyboard is too large to be written here. Change it in the picture.</source>
        <translation>此鍵盤過大，無法在此書寫。請在圖中變更。</translation>
    </message>
    <message>
        <source>This keyboard has something that only JSON can hold. Change it as JSON, or in the picture.</source>
        <translation>此鍵盤中有只能用 JSON 表示的內容。請以 JSON 或在圖中變更。</translation>
    </message>
    <message>
        <source>%1 The keyboard before is kept.</source>
        <translation>%1保留之前的鍵盤。</translation>
    </message>
    <message>
        <source>The keyboard as JSON</source>
        <translation>鍵盤的 JSON</translation>
    </message>
    <message>
        <source>The keyboard as text</source>
        <translation>鍵盤的文字</translation>
    </message>
    <message>
        <source>Confirm[confirm] | Open[https://example.org]</source>
        <translation>確認[confirm] | 開啟[https://example.org]</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::designer::TemplatesButton</name>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::diagnostics::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜尋記錄</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The newest lines of this run, without secrets. They are kept in memory only.</source>
        <translation>本次執行的最新各行，不含機密。它們只儲存在記憶體中。</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>複製(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::AccessDialog</name>
    <message>
        <source>Being worked out…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>Pick what to look at.</source>
        <translation>請選擇要檢視的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 member(s) can use %3 here.</source>
        <extracomment>%1 of %2 members; %3 is a permission&apos;s name</extracomment>
        <translation>
            <numerusform>%2 名成員中有 %1 名可在此使用 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>What somebody with this role and no other can use, channel by channel.</source>
        <translation>只有此角色的人在各頻道中可以使用的權限。</translation>
    </message>
    <message>
        <source>Who can what, and where</source>
        <translation>誰在何處可以做什麼</translation>
    </message>
    <message>
        <source>Who can see this channel</source>
        <translation>誰能看到此頻道</translation>
    </message>
    <message>
        <source>What this role can do where</source>
        <translation>此角色在何處可以做什麼</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Pick a channel</source>
        <translation>選擇頻道</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>尋找頻道</translation>
    </message>
    <message>
        <source>Pick a permission</source>
        <translation>選擇權限</translation>
    </message>
    <message>
        <source>Find a permission, bit or word</source>
        <translation>尋找權限、位元或詞語</translation>
    </message>
    <message>
        <source>Pick a role</source>
        <translation>選擇角色</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>尋找角色</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>為什麼(&amp;W)？</translation>
    </message>
    <message>
        <source>Explains the chosen member</source>
        <translation>解釋所選的成員</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>複製為文字(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::AccessModel</name>
    <message>
        <source>Member</source>
        <translation>成員</translation>
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
        <translation>頻道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
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
        <translation>無</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::BitStrip</name>
    <message>
        <source>The mask in binary</source>
        <translation>二進位遮罩</translation>
    </message>
    <message>
        <source>Bit %1, %2: %3</source>
        <extracomment>%1 is a bit&apos;s number, %2 the permission&apos;s name, %3 0 or 1</extracomment>
        <translation>位元 %1，%2：%3</translation>
    </message>
    <message>
        <source>Bit %1: %2</source>
        <translation>位元 %1：%2</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChangeChips</name>
    <message>
        <source>Nothing is changed</source>
        <translation>沒有變更</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChannelTreeModel</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 個頻道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overwrite(s)</source>
        <translation>
            <numerusform>%n 個頻道覆寫</numerusform>
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
        <translation>誰能看到這個頻道…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>複製名稱</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>頻道</translation>
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
        <translation>移除成員</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”?</source>
        <extracomment>%1 is a member, %2 the name of a chat</extracomment>
        <translation>要將 %1 移出「%2」嗎？</translation>
    </message>
    <message>
        <source>They are put out at once. The server may keep them from coming back.</source>
        <translation>成員會立即被移出，伺服器可能會阻止其再次加入。</translation>
    </message>
    <message>
        <source>&amp;Remove member</source>
        <translation>移除成員(&amp;R)</translation>
    </message>
    <message>
        <source>Leave chat</source>
        <translation>離開聊天</translation>
    </message>
    <message>
        <source>Shall the bot leave “%1”?</source>
        <extracomment>%1 is the name of a chat</extracomment>
        <translation>要讓機器人離開「%1」嗎？</translation>
    </message>
    <message>
        <source>It cannot come back by itself: somebody has to add it again.</source>
        <translation>機器人無法自行返回：須由他人重新加入。</translation>
    </message>
    <message>
        <source>&amp;Leave chat</source>
        <translation>離開聊天(&amp;L)</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>The server asked to wait: %1 to go.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>伺服器要求等待：還剩 %1。</translation>
    </message>
    <message>
        <source>It is on its way…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Save title</source>
        <translation>儲存標題</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Save description</source>
        <translation>儲存描述</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>訊息 ID</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>Pin message</source>
        <translation>釘選訊息</translation>
    </message>
    <message>
        <source>Unpin message</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>Remove member…</source>
        <translation>移除成員…</translation>
    </message>
    <message>
        <source>Leave chat…</source>
        <translation>離開聊天…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatFactsView</name>
    <message>
        <source>What the server told about the chat</source>
        <translation>伺服器提供的聊天資訊</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatFinder</name>
    <message>
        <source>Name, @username or id</source>
        <translation>名稱、@使用者名稱或 ID</translation>
    </message>
    <message>
        <source>Find or open a chat</source>
        <translation>尋找或開啟聊天</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>This chat is not listed.</source>
        <extracomment>%1 is an id or an @username</extracomment>
        <translation>此聊天不在清單中。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>Chats appear when a user writes to the bot.</source>
        <translation>有使用者寫給機器人時，聊天就會出現在這裡。</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 開啟…</translation>
    </message>
    <message>
        <source>No chat matches.</source>
        <translation>沒有符合的聊天。</translation>
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
        <translation>重新讀取(&amp;A)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>讀取於 %1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatLookup</name>
    <message>
        <source>“%1” is no user&apos;s id: that is a whole number.</source>
        <translation>「%1」不是使用者 ID：使用者 ID 是一個整數。</translation>
    </message>
    <message>
        <source>The server tells of one member at a time, by the user&apos;s id.</source>
        <translation>伺服器每次只依使用者 ID 提供一名成員的資訊。</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>使用者 ID</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>Find member</source>
        <translation>尋找成員</translation>
    </message>
    <message>
        <source>The member that was found</source>
        <translation>找到的成員</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatPeopleModel</name>
    <message>
        <source>%1 of %2 allowed</source>
        <extracomment>how many of a member&apos;s rights are allowed</extracomment>
        <translation>已允許 %1/%2 項</translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <extracomment>behind a name</extracomment>
        <translation>%1（機器人）</translation>
    </message>
    <message>
        <source>Who, and what they may do</source>
        <translation>成員及其權限</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ChatSheet</name>
    <message>
        <source>&amp;Read chat</source>
        <translation>讀取聊天(&amp;R)</translation>
    </message>
    <message>
        <source>Pick a chat.</source>
        <translation>請選擇一個聊天。</translation>
    </message>
    <message>
        <source>Enter, or a double click, asks the server about it.</source>
        <translation>按 Enter 鍵或按兩下即可向伺服器查詢。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The bot has left this chat.</source>
        <translation>機器人已離開此聊天。</translation>
    </message>
    <message>
        <source>This chat is not read.</source>
        <translation>此聊天未讀取。</translation>
    </message>
    <message>
        <source>This chat is not read yet.</source>
        <translation>此聊天尚未讀取。</translation>
    </message>
    <message>
        <source>The server is asked for its facts, the number of members and the administrators.</source>
        <translation>將向伺服器查詢聊天資訊、成員數和管理員。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>The server told of no administrators here.</source>
        <translation>伺服器未提供此處的管理員。</translation>
    </message>
    <message>
        <source>What is shown of the chat</source>
        <translation>聊天的顯示內容</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ColourField</name>
    <message>
        <source>no colour</source>
        <translation>無顏色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>藍色</translation>
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
        <translation>顏色為六位十六進位數，如 0x336699；0x000000 表示無顏色。</translation>
    </message>
    <message>
        <source>Colour as 0xRRGGBB</source>
        <translation>顏色，0xRRGGBB</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>選擇顏色</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CompareDialog</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>In the guild as a whole</source>
        <translation>整個社群</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
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
        <translation>請選擇兩個角色。</translation>
    </message>
    <message>
        <source>Pick two members.</source>
        <translation>請選擇兩名成員。</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>沒有差異。</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) differ.</source>
        <translation>
            <numerusform>%n 項權限不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>No other moment of this guild is kept. Load a snapshot, or read it again later.</source>
        <translation>沒有儲存該社群的其他時刻。請載入快照，或稍後重新讀取。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ; each side with what only it has.</source>
        <translation>
            <numerusform>%n 處不同；每側顯示其獨有的內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the roles themselves allow.</source>
        <translation>角色本身所允許的。</translation>
    </message>
    <message>
        <source>What somebody with this role alone can use in %1.</source>
        <translation>僅有此角色的人在 %1 中可用的權限。</translation>
    </message>
    <message>
        <source>What the members may in the guild as a whole.</source>
        <translation>成員在整個社群中的權限。</translation>
    </message>
    <message>
        <source>What the members can use in %1.</source>
        <translation>成員在 %1 中可用的權限。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較的對象</translation>
    </message>
    <message>
        <source>Pick a role</source>
        <translation>選擇角色</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>尋找角色</translation>
    </message>
    <message>
        <source>Pick a member</source>
        <translation>選擇成員</translation>
    </message>
    <message>
        <source>Find a member by name or number</source>
        <translation>依名稱或編號尋找成員</translation>
    </message>
    <message>
        <source>Pick a moment</source>
        <translation>選擇時刻</translation>
    </message>
    <message>
        <source>Find a moment</source>
        <translation>尋找時刻</translation>
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
        <translation>選擇頻道</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>尋找頻道</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>僅顯示差異(&amp;O)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>複製為文字(&amp;C)</translation>
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
        <translation>左側</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>交換兩側</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ConflictDialog</name>
    <message>
        <source>Write yours over theirs?</source>
        <translation>用你的蓋過對方的？</translation>
    </message>
    <message>
        <source>All overwrites of %1 become what you wanted to write.</source>
        <translation>%1 的全部頻道覆寫將變為你要寫入的內容。</translation>
    </message>
    <message>
        <source>What somebody else has changed there since is gone.</source>
        <translation>其他人此後在那裡的變更將遺失。</translation>
    </message>
    <message>
        <source>Write mine</source>
        <translation>寫入我的</translation>
    </message>
    <message>
        <source>Somebody else changed %1</source>
        <translation>其他人變更了 %1</translation>
    </message>
    <message>
        <source>The overwrites of %1 were changed since they were read. Nothing was written.</source>
        <translation>%1 的頻道覆寫在讀取之後已被變更。沒有寫入任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) were changed by both: tick those that shall be as you wanted them.</source>
        <translation>
            <numerusform>雙方都變更了 %n 項權限：請勾選要按你的意思處理的項。</numerusform>
        </translation>
    </message>
    <message>
        <source>No permission was changed by both: the merge has all changes.</source>
        <translation>沒有雙方都變更的權限：合併包含全部變更。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>保留對方的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Write mine over theirs…</source>
        <translation>用我的蓋過對方的(&amp;W)…</translation>
    </message>
    <message>
        <source>Write the &amp;merge</source>
        <translation>寫入合併結果(&amp;M)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ConflictModel</name>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>When read</source>
        <translation>讀取時</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>An overwrite without an id</source>
        <translation>沒有 ID 的覆寫</translation>
    </message>
    <message>
        <source>added by them</source>
        <translation>由對方新增</translation>
    </message>
    <message>
        <source>removed by them</source>
        <translation>由對方移除</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由你新增</translation>
    </message>
    <message>
        <source>removed by you</source>
        <translation>由你移除</translation>
    </message>
    <message>
        <source>other values changed</source>
        <translation>其他值有變更</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <extracomment>what both changed: whose value counts, and the value</extracomment>
        <translation>我的：%1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>對方：%1</translation>
    </message>
    <message>
        <source>%1: when read %2, theirs %3, mine %4, merged %5</source>
        <extracomment>a row that is read out: %1 permission, %2 to %5 what each version says of it</extracomment>
        <translation>%1：讀取時 %2，對方 %3，我的 %4，合併 %5</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>雙方都變更了</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CountedField</name>
    <message>
        <source>%1 / %2 characters</source>
        <extracomment>characters that are used, of those that are allowed</extracomment>
        <translation>%1 / %2 個字元</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CreditDialog</name>
    <message>
        <source>New credit</source>
        <translation>新榮譽</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>捨棄變更</translation>
    </message>
    <message>
        <source>What was changed here is not saved.</source>
        <translation>此處的變更尚未儲存。</translation>
    </message>
    <message>
        <source>Another credit takes its place.</source>
        <translation>將改為顯示另一項榮譽。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>What this credit holds cannot be read: it can only be deleted.</source>
        <translation>無法讀取此榮譽的內容，只能將其刪除。</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>尚未填寫任何內容。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field of the API (&quot;main_info&quot;), %2 is what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Give the credit a name of its own (card_id).</source>
        <translation>請為榮譽取一個自己的名稱（card_id）。</translation>
    </message>
    <message>
        <source>The member has a credit of this name: it is replaced.</source>
        <translation>該成員已有同名榮譽，儲存後將被取代。</translation>
    </message>
    <message>
        <source>Reading what the member has…</source>
        <translation>正在讀取該成員的榮譽…</translation>
    </message>
    <message>
        <source>Given by the bot %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>由機器人 %1 頒發。</translation>
    </message>
    <message>
        <source>The member has no credits yet.</source>
        <translation>該成員還沒有榮譽。</translation>
    </message>
    <message>
        <source>The credit is being saved…</source>
        <translation>正在儲存榮譽…</translation>
    </message>
    <message>
        <source>Delete credit</source>
        <translation>刪除榮譽</translation>
    </message>
    <message>
        <source>Take the credit %1 away from %2?</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>要收回 %2 的榮譽 %1 嗎？</translation>
    </message>
    <message>
        <source>It vanishes from the member&apos;s profile.</source>
        <translation>它會從該成員的個人資訊頁上消失。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>The credit is being deleted…</source>
        <translation>正在刪除榮譽…</translation>
    </message>
    <message>
        <source>The credit is saved.</source>
        <translation>榮譽已儲存。</translation>
    </message>
    <message>
        <source>The credit is deleted.</source>
        <translation>榮譽已刪除。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>榮譽</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>榮譽(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>刪除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Name (card_id)</source>
        <translation>名稱（card_id）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Honour (GuildCredit)</source>
        <translation>榮譽（GuildCredit）</translation>
    </message>
    <message>
        <source>Game&apos;s card (GameCredit)</source>
        <translation>遊戲戰績（GameCredit）</translation>
    </message>
    <message>
        <source>As the profile shows it</source>
        <translation>個人資訊頁上的樣子</translation>
    </message>
    <message>
        <source>Images are not loaded: their names stand for them. How exactly Fanbook lays it out is not published.</source>
        <translation>不會載入圖片，僅以其名稱代替。Fanbook 的實際排版未公開。</translation>
    </message>
    <message>
        <source>&amp;Save credit</source>
        <translation>儲存榮譽(&amp;S)</translation>
    </message>
    <message>
        <source>It is gone when this is closed.</source>
        <translation>關閉後它將遺失。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CreditForm</name>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>4: a card of lines</source>
        <translation>4：逐列內容的卡片</translation>
    </message>
    <message>
        <source>5: a card that the game&apos;s data fill</source>
        <translation>5：由遊戲資料填充的卡片</translation>
    </message>
    <message>
        <source>Slots on the profile, row by row</source>
        <translation>個人資訊頁上的榮譽槽，逐列排列</translation>
    </message>
    <message>
        <source>Lines of the card</source>
        <translation>卡片內容列</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CreditLines</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Row %1, slot %2</source>
        <translation>第 %1 列，第 %2 個榮譽槽</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in a list (&quot;Line 2&quot;), %2 is what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Image (address)</source>
        <translation>圖片（網址）</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>榮譽槽</translation>
    </message>
    <message>
        <source>Add slot</source>
        <translation>新增榮譽槽</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Remove slot</source>
        <translation>移除榮譽槽</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>內容列</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>新增內容列</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>移除內容列</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::CreditPreview</name>
    <message>
        <source>Preview of the credit</source>
        <translation>榮譽預覽</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暫無可顯示的內容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::EditsDialog</name>
    <message>
        <source>%1 of %2 changes have ended</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%2 項更改中 %1 項已結束</translation>
    </message>
    <message>
        <source>Stopping: what was sent already comes to its end.</source>
        <translation>正在停止：已傳送的會執行完。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 is how so many changes ended: &quot;3 done&quot;</extracomment>
        <translation>%1 項%2</translation>
    </message>
    <message>
        <source>Changing the guild</source>
        <translation>正在更改社群</translation>
    </message>
    <message>
        <source>Changes that have ended</source>
        <translation>已結束的更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Show &amp;difference…</source>
        <translation>顯示差異(&amp;D)…</translation>
    </message>
    <message>
        <source>What somebody else changed meanwhile, of the change that is chosen</source>
        <translation>所選更改中他人期間做出的改動</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>複製結果(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What has not been sent yet is not done</source>
        <translation>尚未傳送的不會執行</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::EditsModel</name>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
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
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>沒有找到任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>找到 %n 筆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the guild</source>
        <translation>在社群中尋找</translation>
    </message>
    <message>
        <source>What</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>另存為文字(&amp;S)…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>The chosen rows, or all, as text, columns behind tabs</source>
        <translation>將所選列（未選時為全部）複製為文字，各欄以定位字元分隔</translation>
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
        <translation>已損壞</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is a time; the guild was read only in part then</extracomment>
        <translation>讀取於 %1</translation>
    </message>
    <message>
        <source>read %1, not whole</source>
        <translation>讀取於 %1，不完整</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 開啟…</translation>
    </message>
    <message>
        <source>No guild is open</source>
        <translation>沒有開啟的社群</translation>
    </message>
    <message>
        <source>Guild: %1</source>
        <extracomment>%1 is the guild that is open, with its number</extracomment>
        <translation>社群：%1</translation>
    </message>
    <message>
        <source>Choose a guild</source>
        <translation>選擇社群</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::GuildFoot</name>
    <message>
        <source>Make a new role</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <source>+ Role</source>
        <extracomment>a button that adds a role to a guild</extracomment>
        <translation>+ 角色</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Compare two roles, two members or two moments</source>
        <translation>比較兩個角色、兩名成員或兩個時刻</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::GuildHead</name>
    <message>
        <source>Guild</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Read the guild again</source>
        <translation>重新讀取社群</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with guilds</source>
        <translation>對社群的更多操作</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 開啟…</translation>
    </message>
    <message>
        <source>Save snapshot…</source>
        <translation>儲存快照…</translation>
    </message>
    <message>
        <source>Load snapshot…</source>
        <translation>載入快照…</translation>
    </message>
    <message>
        <source>Forget this guild…</source>
        <translation>忘記這個社群…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::GuildPage</name>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
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
        <translation>沒有讀到角色。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>No channel was read.</source>
        <translation>沒有讀到頻道。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>No member was read.</source>
        <translation>沒有讀到成員。</translation>
    </message>
    <message>
        <source>Nothing can be changed now.</source>
        <translation>現在不能變更。</translation>
    </message>
    <message>
        <source>The guild is being read.</source>
        <translation>正在讀取社群。</translation>
    </message>
    <message>
        <source>Nothing of this guild was read yet.</source>
        <translation>這個社群還沒有讀取過。</translation>
    </message>
    <message>
        <source>Read the guild</source>
        <translation>讀取社群</translation>
    </message>
    <message>
        <source>No guild was read yet.</source>
        <translation>還沒有讀取過社群。</translation>
    </message>
    <message>
        <source>A bot cannot list its guilds: open one by its id.</source>
        <translation>機器人無法列出它所在的社群：請按編號開啟。</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 開啟…</translation>
    </message>
    <message>
        <source>No guild is open.</source>
        <translation>沒有開啟的社群。</translation>
    </message>
    <message>
        <source>Choose one above, or open another by its id.</source>
        <translation>請在上面選擇，或按編號開啟另一個。</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Parts of the guild</source>
        <translation>社群的各部分</translation>
    </message>
    <message>
        <source>Forget this guild?</source>
        <translation>忘記這個社群？</translation>
    </message>
    <message>
        <source>What was read of %1 is removed from this computer.</source>
        <extracomment>%1 is a guild&apos;s name or id</extracomment>
        <translation>讀到的 %1 的內容將從這台電腦上移除。</translation>
    </message>
    <message>
        <source>Nothing changes on the server. It can be read again by its id %1.</source>
        <translation>伺服器上沒有任何改變。以後可以按編號 %1 再次讀取。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘記</translation>
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
        <translation>獲得</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>All permissions</source>
        <translation>全部權限</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are shown. The export has all of them.</source>
        <translation>顯示 %2 行中的前 %1 行。匯出包含全部。</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What the change means</source>
        <translation>此變更的影響</translation>
    </message>
    <message>
        <source>Gained or lost</source>
        <translation>獲得或失去</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Who gains or loses what, and where</source>
        <translation>誰在何處獲得或失去什麼</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>為什麼(&amp;W)？</translation>
    </message>
    <message>
        <source>Explains the chosen line</source>
        <translation>解釋所選的行</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>All lines as CSV, whatever is chosen here</source>
        <translation>將全部行匯出為 CSV，與此處的選擇無關</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ImpactModel</name>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>+ gained</source>
        <translation>+ 獲得</translation>
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
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>取消復原：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Save role</source>
        <translation>儲存角色</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前與之後</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Back to what is saved; can be undone</source>
        <translation>回到已儲存的內容；可以復原</translation>
    </message>
    <message>
        <source>Save role (%1)</source>
        <translation>儲存角色（%1）</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>將會儲存的內容</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>清單…</translation>
    </message>
    <message>
        <source>Every member, channel and permission that the change concerns</source>
        <translation>此變更涉及的每個成員、頻道和權限</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MaskField</name>
    <message>
        <source>The mask in hexadecimal</source>
        <translation>十六進位遮罩</translation>
    </message>
    <message>
        <source>The mask in decimal</source>
        <translation>十進位遮罩</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MaskFields</name>
    <message>
        <source>Hexadecimal</source>
        <translation>十六進位</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>十進位</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二進位</translation>
    </message>
    <message>
        <source>Names of the permissions</source>
        <translation>權限的名稱</translation>
    </message>
    <message>
        <source>Locked, and kept as before: %1. %2</source>
        <extracomment>%1 are names of permissions, %2 is a sentence that says why</extracomment>
        <translation>已鎖定，保持不變：%1。%2</translation>
    </message>
    <message>
        <source>Change reserved or unknown bits?</source>
        <translation>變更保留的或未知的位元？</translation>
    </message>
    <message>
        <source>This mask changes bits that nobody explains: %1</source>
        <translation>此遮罩變更了沒有說明的位元：%1</translation>
    </message>
    <message>
        <source>Fanbook reserves them or does not name them. Whoever counts on them may be surprised; other bits can be changed without them.</source>
        <translation>Fanbook 保留了它們，或沒有為其命名。依賴它們的人可能會感到意外；其他位元可以單獨變更。</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>變更它們</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown bit(s) removed</source>
        <translation>
            <numerusform>已移除 %n 個未知的位元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>已保留 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown bit(s) kept</source>
        <translation>
            <numerusform>已保留 %n 個未知的位元</numerusform>
        </translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>short for hexadecimal</extracomment>
        <translation>十六進位</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>複製為…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MemberActions</name>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>What this member can do in a channel, and why</source>
        <translation>該成員在頻道中能做什麼，以及原因</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>The ids, a line each</source>
        <translation>每行一個 ID</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>暱稱…</translation>
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
        <translation>此機器人在該社群中的名稱</translation>
    </message>
    <message>
        <source>For a time they cannot write or speak</source>
        <translation>在一段時間內不能發言或說話</translation>
    </message>
    <message>
        <source>Out of the guild</source>
        <translation>移出社群</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MemberDelegate</name>
    <message>
        <source>this bot</source>
        <translation>此機器人</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>擁有者</translation>
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
        <translation>社群擁有者</translation>
    </message>
    <message>
        <source>this bot</source>
        <translation>此機器人</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 個成員</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server tells of this member</source>
        <translation>伺服器給出的該成員資訊</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MemberListModel</name>
    <message>
        <source>owner</source>
        <translation>擁有者</translation>
    </message>
    <message>
        <source>this bot</source>
        <translation>此機器人</translation>
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
            <numerusform>將「%1」授予 %n 名成員嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>One after the other, each with its own result. It can be stopped.</source>
        <translation>逐個進行，每個都有各自的結果，可以停止。</translation>
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
            <numerusform>從 %n 名成員收回「%1」嗎？</numerusform>
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
        <translation>伺服器會取代全部角色：期間他人授予的角色也會被收回。</translation>
    </message>
    <message>
        <source>Set roles</source>
        <translation>設定角色</translation>
    </message>
    <message>
        <source>%1 will have: %2</source>
        <extracomment>%1 is a member, %2 are the names of roles, or &quot;no role&quot;</extracomment>
        <translation>%1 將擁有：%2</translation>
    </message>
    <message>
        <source>Set these roles</source>
        <translation>設定這些角色</translation>
    </message>
    <message>
        <source>Kick members</source>
        <translation>踢出成員</translation>
    </message>
    <message numerus="yes">
        <source>Kick %n member(s) out of &quot;%1&quot;: %2</source>
        <extracomment>%1 is a guild&apos;s name, %2 are names of members</extracomment>
        <translation>
            <numerusform>將 %n 名成員踢出「%1」：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever is kicked must join again and has none of the roles then.</source>
        <translation>被踢出者需重新加入，屆時不再擁有原有角色。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>Choose a member in the list</source>
        <translation>請在清單中選擇成員</translation>
    </message>
    <message>
        <source>Several with Ctrl or Shift. Roles are given and taken here, members muted and kicked.</source>
        <translation>按住 Ctrl 或 Shift 可多選。在此授予和收回角色、禁言和踢出成員。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MembersPart</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 of %2 members of a guild are listed</extracomment>
        <translation>顯示 %1 / %2</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <extracomment>how many members of a guild are chosen</extracomment>
        <translation>已選 %1</translation>
    </message>
    <message>
        <source>No member was read.</source>
        <translation>沒有讀到成員。</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>沒有符合的成員。</translation>
    </message>
    <message>
        <source>Name, short id or id</source>
        <translation>名稱、短號或編號</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>尋找成員</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::MembersView</name>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>複製 %n 個編號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n name(s)</source>
        <translation>
            <numerusform>複製 %n 個名稱</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
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
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分鐘</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小時</translation>
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
        <translation>%1後可再次發言和說話。伺服器接受 60 秒至 30 天。</translation>
    </message>
    <message>
        <source>Mute members</source>
        <translation>禁言成員</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <extracomment>%1 are names</extracomment>
        <translation>禁言：%1</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>時長(&amp;F)</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>多長時間</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>時間單位</translation>
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
        <translation>機器人的暱稱</translation>
    </message>
    <message>
        <source>&amp;Nickname in this guild</source>
        <translation>在該社群的暱稱(&amp;N)</translation>
    </message>
    <message>
        <source>Fanbook does not say how long it may be.</source>
        <translation>Fanbook 未說明其長度上限。</translation>
    </message>
    <message>
        <source>&amp;Set nickname</source>
        <translation>設定暱稱(&amp;S)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OpenGuildDialog</name>
    <message>
        <source>An id is a decimal number, such as 357042844231282688.</source>
        <translation>編號是十進位數字，例如 357042844231282688。</translation>
    </message>
    <message>
        <source>This number is too large for an id: it does not fit into 64 bits.</source>
        <translation>這個數字作為編號太大：超出 64 位元。</translation>
    </message>
    <message>
        <source>No guild has the id 0.</source>
        <translation>沒有編號為 0 的社群。</translation>
    </message>
    <message>
        <source>Open a guild</source>
        <translation>開啟社群</translation>
    </message>
    <message>
        <source>&amp;Id of the guild:</source>
        <translation>社群編號(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Open guild</source>
        <translation>開啟社群(&amp;O)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwriteBitModel</name>
    <message>
        <source>does not count in this channel</source>
        <translation>在此頻道中不起作用</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
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
        <translation>機器人不能變更它自己沒有的權限。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwriteModel</name>
    <message>
        <source>the category has no overwrites</source>
        <translation>該分類沒有頻道覆寫</translation>
    </message>
    <message>
        <source>does not count in this channel</source>
        <translation>在此頻道中不起作用</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n other permission(s) in this overwrite</source>
        <translation>
            <numerusform>此覆寫中另有 %n 項權限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a cell that is read out: %1 channel, %2 role or member, %3 permission, %4 what is said of it</extracomment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>Allows: %1</source>
        <translation>允許：%1</translation>
    </message>
    <message>
        <source>Denies: %1</source>
        <translation>拒絕：%1</translation>
    </message>
    <message>
        <source>What a category says counts for no channel in it: each has overwrites of its own.</source>
        <translation>分類的設定對其中的頻道不起作用：每個頻道各有自己的覆寫。</translation>
    </message>
    <message>
        <source>Changed and not saved</source>
        <translation>已變更，尚未儲存</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwritePanel</name>
    <message>
        <source>No overwrite: everything is inherited</source>
        <translation>沒有覆寫：全部繼承</translation>
    </message>
    <message>
        <source>deny %1 · allow %2</source>
        <extracomment>the two masks of an overwrite: %1 what it denies, %2 what it allows</extracomment>
        <translation>拒絕 %1 · 允許 %2</translation>
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
        <translation>請在上方選擇一格</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a role or member, %2 a channel</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Copy the masks</source>
        <translation>複製遮罩</translation>
    </message>
    <message>
        <source>Permissions of the overwrite</source>
        <translation>此覆寫的權限</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwriteTable</name>
    <message>
        <source>&amp;Allow</source>
        <translation>允許(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Inherit</source>
        <translation>繼承(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒絕(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this overwrite</source>
        <translation>移除此覆寫(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>複製為文字(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::OverwritesPage</name>
    <message>
        <source>%1 has no name and is kept as it came.</source>
        <translation>%1 沒有名稱，按收到的原樣保留。</translation>
    </message>
    <message>
        <source>%1 is locked. %2</source>
        <extracomment>%1 is a permission&apos;s name, %2 is a sentence that says why</extracomment>
        <translation>%1 已鎖定。%2</translation>
    </message>
    <message>
        <source>%1 does not count in a channel of this kind.</source>
        <translation>%1 在這類頻道中不起作用。</translation>
    </message>
    <message>
        <source>Change a reserved permission?</source>
        <translation>變更保留的權限？</translation>
    </message>
    <message>
        <source>%1 is reserved by Fanbook and has no effect today.</source>
        <translation>%1 由 Fanbook 保留，目前沒有作用。</translation>
    </message>
    <message>
        <source>What it will do one day is not known. It can be changed back.</source>
        <translation>將來有何作用尚不清楚。可以改回來。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>變更</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the proposal are left out. %1</source>
        <extracomment>%1 are sentences that say why</extracomment>
        <translation>
            <numerusform>建議中有 %n 項變更未採用。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>取消復原：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n 項未儲存的變更</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>沒有變更</translation>
    </message>
    <message>
        <source>An empty overwrite is removed</source>
        <translation>移除一條空的覆寫</translation>
    </message>
    <message>
        <source>No guild is read yet.</source>
        <translation>尚未讀取社群。</translation>
    </message>
    <message>
        <source>Choose one at the left, or open it by its id.</source>
        <translation>請在左側選擇，或按 ID 開啟。</translation>
    </message>
    <message>
        <source>This guild has no channels.</source>
        <translation>此社群沒有頻道。</translation>
    </message>
    <message>
        <source>None was read, or the bot cannot see them.</source>
        <translation>沒有讀取到，或機器人看不到它們。</translation>
    </message>
    <message>
        <source>Channel overwrites</source>
        <translation>頻道覆寫</translation>
    </message>
    <message>
        <source>Save overwrites</source>
        <translation>儲存頻道覆寫</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Add role or member…</source>
        <translation>新增角色或成員…</translation>
    </message>
    <message>
        <source>A column for somebody who has no overwrite yet</source>
        <translation>為尚無覆寫者增加一欄</translation>
    </message>
    <message>
        <source>Overwrites by channel</source>
        <translation>各頻道的覆寫</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前與之後</translation>
    </message>
    <message>
        <source>Who gains or loses…</source>
        <translation>誰獲得或失去…</translation>
    </message>
    <message>
        <source>Every member, channel and permission that the change concerns</source>
        <translation>此變更涉及的每個成員、頻道和權限</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Back to what is saved; can be undone</source>
        <translation>回到已儲存的內容；可以復原</translation>
    </message>
    <message>
        <source>Save overwrites (%1)</source>
        <translation>儲存頻道覆寫 (%1)</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>將會儲存的內容</translation>
    </message>
    <message numerus="yes">
        <source>What was edited in %n channel(s) is gone: they are not there any more.</source>
        <translation>
            <numerusform>%n 個頻道中的編輯已失效：這些頻道已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed what is edited in %n channel(s): saving asks which of both shall be.</source>
        <translation>
            <numerusform>其他人變更了您在 %n 個頻道中正在編輯的內容：儲存時會詢問採用哪一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel is not there any more.</source>
        <translation>此頻道已不存在。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::PermissionDelegate</name>
    <message>
        <source>+ added</source>
        <translation>+ 新增</translation>
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
        <translation>%1 沒有名稱，依收到的原樣保留。只有遮罩欄位能變更它。</translation>
    </message>
    <message>
        <source>%1 is locked. %2</source>
        <extracomment>%1 is a permission&apos;s name, %2 is a sentence that says why</extracomment>
        <translation>%1 已鎖定。%2</translation>
    </message>
    <message>
        <source>Change a reserved permission?</source>
        <translation>變更保留的權限？</translation>
    </message>
    <message>
        <source>%1 is reserved by Fanbook and has no effect today.</source>
        <translation>%1 由 Fanbook 保留，目前沒有作用。</translation>
    </message>
    <message>
        <source>What it will do one day is not known. It can be changed back.</source>
        <translation>將來有何作用尚不清楚。可以改回來。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Find a permission, bit or word</source>
        <translation>尋找權限、位元或字詞</translation>
    </message>
    <message>
        <source>Show reserved</source>
        <translation>顯示保留的</translation>
    </message>
    <message>
        <source>Only changed</source>
        <translation>僅顯示變更的</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>權限</translation>
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
        <translation>伺服器</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有頻道</translation>
    </message>
    <message>
        <source>Text channels</source>
        <translation>文字頻道</translation>
    </message>
    <message>
        <source>Voice channels</source>
        <translation>語音頻道</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>位元</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>允許的內容</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允許</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未允許</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已新增</translation>
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
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1, bit %2, %3, %4</source>
        <extracomment>a row that is read out: %1 name, %2 number, %3 what it allows, %4 whether it is allowed</extracomment>
        <translation>%1，位元 %2，%3，%4</translation>
    </message>
    <message>
        <source>Fanbook marks it with a star and does not say why.</source>
        <translation>Fanbook 以星號標記它，但沒有說明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>已設定 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <extracomment>%1 of %2 permissions of a group</extracomment>
        <translation>已允許 %1 / %2</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::PresetsButton</name>
    <message>
        <source>Presets</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Fill in named permissions; reserved and unknown bits stay as they are</source>
        <translation>填入有名稱的權限；保留的和未知的位元保持不變</translation>
    </message>
    <message>
        <source>Copy from another role</source>
        <translation>從其他角色複製</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::ProposalsPart</name>
    <message>
        <source>Smallest change that allows it</source>
        <translation>使其允許的最小變更</translation>
    </message>
    <message>
        <source>Smallest change that denies it</source>
        <translation>使其拒絕的最小變更</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>No way with up to three edits leads there for the one and not for the other.</source>
        <translation>三項以內的編輯無法只對其中一人做到。</translation>
    </message>
    <message>
        <source>No way with up to three edits leads there.</source>
        <translation>三項以內的編輯無法做到。</translation>
    </message>
    <message>
        <source>Shows the chosen change as an edit that is not saved</source>
        <translation>將所選變更顯示為未儲存的編輯</translation>
    </message>
    <message>
        <source>But not for</source>
        <extracomment>before a field with a member&apos;s name, for whom something shall not change as well</extracomment>
        <translation>但不包括</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>nobody is excepted from a change</extracomment>
        <translation>無人</translation>
    </message>
    <message>
        <source>Find a member by name or number</source>
        <translation>依名稱或編號尋找成員</translation>
    </message>
    <message>
        <source>Except nobody</source>
        <translation>不排除任何人</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
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
        <translation>取消讀取</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleChecks</name>
    <message>
        <source>Will have: %1</source>
        <extracomment>%1 are the names of roles, or &quot;no role&quot;</extracomment>
        <translation>將擁有：%1</translation>
    </message>
    <message>
        <source>Exactly the roles that are ticked, whatever was given meanwhile</source>
        <translation>恰好為勾選的角色，不論期間授予了什麼</translation>
    </message>
    <message>
        <source>Choose a role in the list.</source>
        <translation>請在清單中選擇角色。</translation>
    </message>
    <message>
        <source>Give role</source>
        <translation>授予角色</translation>
    </message>
    <message numerus="yes">
        <source>Give to %n member(s)</source>
        <translation>
            <numerusform>授予 %n 名成員</numerusform>
        </translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>收回角色</translation>
    </message>
    <message numerus="yes">
        <source>Take from %n member(s)</source>
        <translation>
            <numerusform>從 %n 名成員收回</numerusform>
        </translation>
    </message>
    <message>
        <source>This one role, whatever else is given or taken meanwhile</source>
        <translation>僅此角色，不影響期間的其他變動</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Ticks as the roles are now</source>
        <translation>依目前角色勾選</translation>
    </message>
    <message>
        <source>Set these roles…</source>
        <translation>設定這些角色…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleChecksModel</name>
    <message>
        <source>+ will be given</source>
        <translation>+ 將授予</translation>
    </message>
    <message>
        <source>− will be taken</source>
        <translation>− 將收回</translation>
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
        <translation>成員與更改</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleDelegate</name>
    <message>
        <source>managed</source>
        <translation>機器人所有</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleDialog</name>
    <message>
        <source>Edit role: %1</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>編輯角色：%1</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>顏色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List its members apart from the others</source>
        <translation>單獨列出其成員(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Everybody can mention it</source>
        <translation>所有人可提及(&amp;E)</translation>
    </message>
    <message>
        <source>It begins below all other roles, and its permissions are edited when it is there: the server takes none with a new role.</source>
        <translation>它最初位於所有其他角色之下，權限在建立後編輯：伺服器建立角色時不接受權限。</translation>
    </message>
    <message>
        <source>&amp;Save role</source>
        <translation>儲存角色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create role</source>
        <translation>建立角色(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RoleHeading</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n 項未儲存的變更</numerusform>
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
        <translation>成員</translation>
    </message>
    <message>
        <source>What the bot can edit is not known</source>
        <translation>不知道機器人能編輯什麼</translation>
    </message>
    <message>
        <source>The bot</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>%1 can edit none of these roles</source>
        <extracomment>%1 is the bot&apos;s name</extracomment>
        <translation>%1 不能編輯這些角色</translation>
    </message>
    <message>
        <source>%1 can edit the roles below</source>
        <extracomment>between the roles that a bot cannot edit and those that it can; %1 is the bot&apos;s name</extracomment>
        <translation>%1 可以編輯下面的角色</translation>
    </message>
    <message>
        <source>The bot is not among the members that were read.</source>
        <translation>讀到的成員中沒有這個機器人。</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>It has changes that are not saved.</source>
        <translation>有未儲存的變更。</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 個成員</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>機器人所有</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未儲存</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::RolesView</name>
    <message>
        <source>Copy id</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>複製名稱</translation>
    </message>
    <message>
        <source>Delete role…</source>
        <translation>刪除角色…</translation>
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
        <translation>新增角色或成員</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>名稱或 ID</translation>
    </message>
    <message>
        <source>Find a role or member</source>
        <translation>尋找角色或成員</translation>
    </message>
    <message>
        <source>Roles and members</source>
        <translation>角色和成員</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::WhyChooser</name>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>頻道</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Pick a member</source>
        <translation>選擇成員</translation>
    </message>
    <message>
        <source>Find a member by name or number</source>
        <translation>依名稱或編號尋找成員</translation>
    </message>
    <message>
        <source>Pick a channel</source>
        <translation>選擇頻道</translation>
    </message>
    <message>
        <source>Find a channel</source>
        <translation>尋找頻道</translation>
    </message>
    <message>
        <source>Pick a permission</source>
        <translation>選擇權限</translation>
    </message>
    <message>
        <source>Find a permission, bit or word</source>
        <translation>尋找權限、位元或詞語</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::WhyPane</name>
    <message>
        <source>Fanbook does not publish its order. These steps follow the usual one, which is an assumption, and can be changed in Settings.</source>
        <translation>Fanbook 未公布其順序。這些步驟按通常的順序進行，這只是假設，可在設定中變更。</translation>
    </message>
    <message>
        <source>Fanbook does not publish its order. These steps follow the one that is set in Settings, which is an assumption.</source>
        <translation>Fanbook 未公布其順序。這些步驟按設定中的順序進行，這只是假設。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Who can, and what can a role: as lists…</source>
        <translation>誰可以，角色可以做什麼：以清單顯示…</translation>
    </message>
    <message>
        <source>Copy the answer and its steps as text</source>
        <translation>將結果及其步驟複製為文字</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>關閉此窗格</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Pick a member, a channel and a permission.</source>
        <translation>請選擇成員、頻道和權限。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::guild::WhyVerdict</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>In the guild as it is</source>
        <translation>社群的目前狀態</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>With the edit that is not saved</source>
        <translation>包含未儲存的編輯</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::manual::ManualWindow</name>
    <message>
        <source>Open link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Open this address of %1 in the browser?</source>
        <extracomment>%1 is the name of a web server</extracomment>
        <translation>要在瀏覽器中開啟 %1 的這個位址嗎？</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>開啟連結(&amp;O)</translation>
    </message>
    <message>
        <source>No page says this.</source>
        <translation>沒有任何頁面提到它。</translation>
    </message>
    <message>
        <source>Botdeck manual</source>
        <translation>Botdeck 手冊</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜尋手冊</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
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
        <translation>+%1 小時</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>how long a call took</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>no answer · %1</source>
        <translation>無回應 · %1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Calls that answered the update</source>
        <translation>回應該更新的呼叫</translation>
    </message>
    <message>
        <source>No call of this console has answered this update. Calls in the same chat count for ten minutes, calls that name its message or query for two days. What other programs send for the bot is not seen here.</source>
        <translation>本主控台沒有呼叫回應過此更新。同一聊天中的呼叫在十分鐘內計入，指明其訊息或查詢的呼叫在兩天內計入。其他程式為該機器人傳送的內容在此不可見。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of this console answered this update.</source>
        <translation>
            <numerusform>本主控台有 %n 次呼叫回應了此更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, failed</source>
        <translation>%1，失敗</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::ArrivalNews</name>
    <message numerus="yes">
        <source>%n new update(s)</source>
        <translation>
            <numerusform>%n 則新更新</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::CardView</name>
    <message>
        <source>There is more in this update than a card shows; the JSON tree has all of it.</source>
        <translation>此更新的內容多於卡片所顯示的；JSON 樹中有全部內容。</translation>
    </message>
    <message>
        <source>What the update says</source>
        <translation>更新的內容</translation>
    </message>
    <message>
        <source>%1 Raw shows it.</source>
        <extracomment>%1 is a sentence that says what is wrong with an update; &quot;Raw&quot; is the tab beside this one</extracomment>
        <translation>%1可在「原始」頁檢視。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::ColumnChoice</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重設欄</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FilterActions</name>
    <message>
        <source>Use as filter</source>
        <translation>用作篩選</translation>
    </message>
    <message>
        <source>Shows only what is like this; with Alt, leaves that out</source>
        <translation>只顯示與此相同的內容；按住 Alt 則排除</translation>
    </message>
    <message>
        <source>Leave out by filter</source>
        <translation>用篩選排除</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FilterBar</name>
    <message numerus="yes">
        <source>%n update(s) match</source>
        <translation>
            <numerusform>%n 則更新符合</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: text, kind:callback, from:name, has:photo …</source>
        <extracomment>The hint in the empty field. kind: and from: are keys of the filter language and stay as they are.</extracomment>
        <translation>篩選：文字、kind:callback、from:名稱、has:photo …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>啟用篩選</translation>
    </message>
    <message>
        <source>Switches the filter on and off; its text stays</source>
        <translation>開啟或關閉篩選；文字會保留</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Nothing was pasted: a filter has at most %1 characters.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>未貼上任何內容：篩選條件最多 %1 個字元。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>更多篩選</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>儲存篩選…</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>移除篩選</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n update(s)</source>
        <extracomment>%1 is the name of a filter</extracomment>
        <translation>
            <numerusform>%1：%n 則更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Notify when something new matches</source>
        <translation>有新的符合項目時通知</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::Filtering</name>
    <message>
        <source>Save filter</source>
        <translation>儲存篩選</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>Filter updates</source>
        <translation>篩選更新</translation>
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
    <message>
        <source>The view is paused. Polling goes on.</source>
        <translation>顯示已暫停。輪詢仍在繼續。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>updates that came while the view is paused</extracomment>
        <translation>
            <numerusform>%n 則等待顯示</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume view</source>
        <translation>繼續顯示</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::Inspector</name>
    <message>
        <source>Ways to look at the update</source>
        <translation>檢視更新的方式</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON 樹</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>the bytes as received</extracomment>
        <translation>原始</translation>
    </message>
    <message>
        <source>Next inspector tab</source>
        <translation>下一個檢查器分頁</translation>
    </message>
    <message>
        <source>Previous inspector tab</source>
        <translation>上一個檢查器分頁</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>下一則更新</translation>
    </message>
    <message>
        <source>Previous update</source>
        <translation>上一則更新</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>what happened next: the calls that answered the update</extracomment>
        <translation>後續</translation>
    </message>
    <message>
        <source>What happened next: the calls that answered the update</source>
        <translation>後續：回應該更新的呼叫</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::InspectorHint</name>
    <message>
        <source>the next update</source>
        <translation>下一則更新</translation>
    </message>
    <message>
        <source>copy its JSON as received</source>
        <translation>依收到的原樣複製其 JSON</translation>
    </message>
    <message>
        <source>pause the view</source>
        <translation>暫停顯示</translation>
    </message>
    <message>
        <source>Select an update.</source>
        <translation>選取一則更新。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::JsonPane</name>
    <message>
        <source>no match</source>
        <translation>沒有符合項目</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜尋…</translation>
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
        <translation>尋找鍵或值</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個符合項目</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一個符合項目</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>複製值</translation>
    </message>
    <message>
        <source>Copy JSON of this value</source>
        <translation>複製此值的 JSON</translation>
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
    <message>
        <source>Pause view</source>
        <translation>暫停顯示</translation>
    </message>
    <message>
        <source>Holds only the view; polling goes on</source>
        <translation>只暫停顯示；輪詢仍在繼續</translation>
    </message>
    <message>
        <source>No update matches the filter.</source>
        <translation>沒有更新符合篩選條件。</translation>
    </message>
    <message>
        <source>Turn filter off</source>
        <translation>關閉篩選</translation>
    </message>
    <message>
        <source>Send a test from the Sandbox</source>
        <translation>從沙盒傳送一則測試</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::MonitorTools</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>選擇表格的欄</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
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
        <translation>標記</translation>
    </message>
    <message>
        <source>Marks the chosen updates (M), or takes the mark away</source>
        <translation>標記所選更新 (M)，或取消標記</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>備註…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Writes a note that is kept with the update (N)</source>
        <translation>寫一則隨更新儲存的備註 (N)</translation>
    </message>
    <message>
        <source>kept with the update</source>
        <translation>隨更新儲存</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc takes it back</source>
        <translation>Ctrl+Enter 儲存，Esc 復原</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::Remarking</name>
    <message>
        <source>The mark or note was not kept. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>標記或備註未能儲存。%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::SeveralCopier</name>
    <message numerus="yes">
        <source>%n update(s) are selected, and at most %1 are copied at once. Nothing was copied.</source>
        <translation>
            <numerusform>已選取 %n 則更新，一次最多複製 %1 則。未複製任何內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>These updates cannot be read any more. Nothing was copied.</source>
        <translation>這些更新已無法讀取。未複製任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n update(s) as CSV, a row each.</source>
        <translation>
            <numerusform>已複製：%n 則更新的 CSV，每則一列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: the JSON of %n update(s), a line each.</source>
        <extracomment>JSON as received, but without white space between its parts</extracomment>
        <translation>
            <numerusform>已複製：%n 則更新的 JSON，每則一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n curl command(s), a line each, the token masked. Whoever runs one confirms all updates before its own.</source>
        <translation>
            <numerusform>已複製：%n 條 curl 指令，每行一條，權杖已遮蓋。執行其中一條會確認它之前的所有更新。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::SharedNote</name>
    <message numerus="yes">
        <source>%n update(s) are selected.</source>
        <translation>
            <numerusform>已選取 %n 則更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one to see what it says.</source>
        <translation>選取其中一則可檢視內容。</translation>
    </message>
    <message>
        <source>They have in common:</source>
        <translation>它們的共同點：</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::TextBubble</name>
    <message>
        <source>Text of the message</source>
        <translation>訊息文字</translation>
    </message>
    <message numerus="yes">
        <source>The beginning of %n character(s); the JSON tree has all.</source>
        <translation>
            <numerusform>僅顯示開頭 %n 個字元；JSON 樹中有全部內容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::UnknownNote</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <extracomment>fields of an update that no table of ours knows</extracomment>
        <translation>
            <numerusform>%n 個未知</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as received</source>
        <translation>依收到的原樣保留</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::UpdateCopier</name>
    <message>
        <source>A secret would have been in the copy. Nothing was copied.</source>
        <translation>複本中原本會含有機密。沒有複製任何內容。</translation>
    </message>
    <message>
        <source>This bot is no longer in the list, so its address is not known. Nothing was copied.</source>
        <translation>此機器人已不在清單中，因此無從得知其位址。沒有複製任何內容。</translation>
    </message>
    <message>
        <source>This update is no sound JSON. Nothing was copied; copy it as received.</source>
        <translation>此更新不是完好的 JSON。沒有複製任何內容；請依收到的原樣複製。</translation>
    </message>
    <message>
        <source>No call fetches this update: it came through the gateway or has no update_id. Nothing was copied; copy it as received.</source>
        <translation>沒有呼叫能取得此更新：它經由閘道送達，或沒有 update_id。沒有複製任何內容；請依收到的原樣複製。</translation>
    </message>
    <message>
        <source>Copied: the update&apos;s JSON, as received.</source>
        <translation>已複製：更新的 JSON，依收到的原樣。</translation>
    </message>
    <message>
        <source>Copied: the update&apos;s JSON, formatted.</source>
        <translation>已複製：更新的 JSON，已格式化。</translation>
    </message>
    <message>
        <source>Copied: a curl command, the token masked. Whoever runs it confirms all updates before this one.</source>
        <translation>已複製：curl 命令，權杖已遮蔽。執行此命令即會確認此更新之前的所有更新。</translation>
    </message>
    <message>
        <source>Copied: the row as CSV.</source>
        <translation>已複製：該列的 CSV。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>a value, an id or a path, on the clipboard</extracomment>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Copied: a botdeck command; it takes the token from BOTDECK_TOKEN. Whoever runs it confirms all updates before this one.</source>
        <translation>已複製：botdeck 指令，它從 BOTDECK_TOKEN 讀取權杖。執行此指令即會確認此更新之前的所有更新。</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在複製…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::monitor::UpdateHeading</name>
    <message>
        <source>Copy as…</source>
        <translation>複製為…</translation>
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
        <translation>所有機器人</translation>
    </message>
    <message>
        <source>Updates by kind, as bars</source>
        <translation>依類型統計的更新（長條圖）</translation>
    </message>
    <message>
        <source>Reading what came in the last 24 hours…</source>
        <translation>正在讀取最近 24 小時的更新…</translation>
    </message>
    <message>
        <source>The store could not be read. %1</source>
        <translation>無法讀取儲存區。%1</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小時</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>a switch: the numbers instead of the bars</extracomment>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>複製數字</translation>
    </message>
    <message>
        <source>Updates by kind, as a table</source>
        <translation>依類型統計的更新（表格）</translation>
    </message>
    <message>
        <source>Bars cannot be drawn: the module for them is not beside the program.</source>
        <translation>無法繪製長條圖：程式旁沒有所需的模組。</translation>
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
        <translation>之前來過</translation>
    </message>
    <message>
        <source>too old</source>
        <extracomment>of a callback older than the limit</extracomment>
        <translation>過舊</translation>
    </message>
    <message>
        <source>not decrypted</source>
        <extracomment>of a callback that nobody has decrypted yet</extracomment>
        <translation>未解密</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;failed&quot; or &quot;look at it&quot;, %2 a sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Came</source>
        <extracomment>when a callback came</extracomment>
        <translation>到達時間</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
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
        <translation>回呼</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <extracomment>a button: the chosen callback</extracomment>
        <translation>解密</translation>
    </message>
    <message>
        <source>None has come since the program started.</source>
        <translation>程式啟動以來沒有收到回呼。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::ChecksPane</name>
    <message numerus="yes">
        <source>%n passed</source>
        <extracomment>checks</extracomment>
        <translation>
            <numerusform>%n 項通過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>checks</extracomment>
        <translation>
            <numerusform>%n 項請留意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <extracomment>checks</extracomment>
        <translation>
            <numerusform>%n 項失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>&amp;How each check works</source>
        <translation>各項檢查的原理(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;ge limit</source>
        <translation>時限(&amp;G)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分鐘</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試一試(&amp;T)</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>執行自我檢測</translation>
    </message>
    <message>
        <source>A sample for this key</source>
        <translation>此金鑰的範例</translation>
    </message>
    <message>
        <source>Break a stage: %1</source>
        <extracomment>%1 is a stage of decrypting, such as &quot;Length&quot;</extracomment>
        <translation>故意破壞階段：%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::DecryptWidget</name>
    <message numerus="yes">
        <source>Callback address · %n character(s)</source>
        <extracomment>behind it stands how many characters it has</extracomment>
        <translation>
            <numerusform>回呼位址 · %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Which fits?</source>
        <translation>哪把合適？(&amp;W)</translation>
    </message>
    <message>
        <source>Tries every key of this profile.</source>
        <translation>逐一嘗試此設定檔的每把金鑰。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Decoded fields</source>
        <translation>解出的欄位</translation>
    </message>
    <message>
        <source>&amp;Copy as code</source>
        <translation>複製為程式碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Hide personal &amp;values</source>
        <translation>隱藏個人資料(&amp;V)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::ExportKeyDialog</name>
    <message>
        <source>Whoever gets at this file can read what users share with this bot. Only its owner may read it here; copies of it are for you to guard.</source>
        <translation>拿到此檔案的人可以讀取使用者與此機器人分享的內容。在這裡只有檔案擁有者可讀；副本由您保管。</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>正在寫入檔案…</translation>
    </message>
    <message>
        <source>Export private key</source>
        <translation>匯出私鑰</translation>
    </message>
    <message>
        <source>The private half of &quot;%1&quot; is written as PKCS#8, encrypted with a passphrase of your choice. Without the passphrase nobody can use the file, nor can you.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」的私鑰以 PKCS#8 寫出，並用您選擇的密碼片語加密。沒有密碼片語，任何人都無法使用該檔案，包括您。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存新檔(&amp;S)…</translation>
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
        <translation>未傳送</translation>
    </message>
    <message>
        <source>Nobody&apos;s document names this field</source>
        <translation>沒有文件提到此欄位</translation>
    </message>
    <message>
        <source>Asked for, but no documented field</source>
        <translation>已請求，但文件中沒有此欄位</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <extracomment>%1 is what a field of a callback means</extracomment>
        <translation>%1，選填</translation>
    </message>
    <message>
        <source>Space shows it or hides it again</source>
        <translation>按空白鍵顯示或再次隱藏</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含義</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::FieldsView</name>
    <message>
        <source>Decoded fields</source>
        <translation>解出的欄位</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>複製值</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::HowChecksWork</name>
    <message>
        <source>How each check works</source>
        <translation>各項檢查的原理</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::ImportForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>名稱(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>PKCS#1 or PKCS#8, with or without passphrase</source>
        <translation>PKCS#1 或 PKCS#8，有無密碼片語皆可</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>貼上的內容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>瀏覽(&amp;R)…</translation>
    </message>
    <message>
        <source>Import a private key</source>
        <translation>匯入私鑰</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>金鑰 (*.pem *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <extracomment>a button: takes a private key from the clipboard</extracomment>
        <translation>貼上(&amp;T)</translation>
    </message>
    <message>
        <source>Takes the key from the clipboard, and removes it there once it is kept.</source>
        <translation>從剪貼簿取得金鑰，儲存後即從剪貼簿移除。</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>密碼片語(&amp;P)</translation>
    </message>
    <message>
        <source>Only if the file has one</source>
        <translation>僅當檔案有密碼片語時</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::KeyActions</name>
    <message>
        <source>Use for this bot</source>
        <translation>用於此機器人</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>How to hand it over…</source>
        <translation>如何交出…</translation>
    </message>
    <message>
        <source>Handed over to CloudChat</source>
        <extracomment>a tick: the operator has given the public key to CloudChat</extracomment>
        <translation>已交給 CloudChat</translation>
    </message>
    <message>
        <source>Copy public key</source>
        <translation>複製公鑰</translation>
    </message>
    <message>
        <source>Save public key…</source>
        <translation>儲存公鑰…</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>複製指紋</translation>
    </message>
    <message>
        <source>Export private key…</source>
        <translation>匯出私鑰…</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>移除金鑰…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::KeyDialog</name>
    <message>
        <source>New passport key</source>
        <translation>新的通行證金鑰</translation>
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
        <translation>僅本機</translation>
    </message>
    <message>
        <source>current, %1</source>
        <extracomment>%1 is &quot;handed over&quot; or &quot;local only&quot;; of the key that the chosen bot uses</extracomment>
        <translation>目前，%1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>when a key was made</extracomment>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::KeyWidget</name>
    <message>
        <source>The key is being made…</source>
        <translation>正在產生金鑰…</translation>
    </message>
    <message>
        <source>The key is being read…</source>
        <translation>正在讀取金鑰…</translation>
    </message>
    <message>
        <source>The key is kept with the other secrets.</source>
        <translation>金鑰已與其他機密一起保存。</translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation>產生金鑰(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import key</source>
        <translation>匯入金鑰(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Use a key of this profile</source>
        <translation>使用此設定檔的金鑰(&amp;U)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名稱(&amp;A)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA，%1 位元</translation>
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
        <translation>正在產生或讀取金鑰</translation>
    </message>
    <message>
        <source>Make a ne&amp;w key</source>
        <translation>產生新金鑰(&amp;W)</translation>
    </message>
    <message>
        <source>Import a P&amp;EM file or text</source>
        <translation>匯入 PEM 檔案或文字(&amp;E)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::KeysPane</name>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>產生金鑰…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>a button with a menu of what can be done with the chosen key</extracomment>
        <translation>金鑰</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::LinkInspector</name>
    <message>
        <source>CloudChat link</source>
        <translation>CloudChat 連結</translation>
    </message>
    <message>
        <source>Whoever opens this link in CloudChat is asked to give a bot what stands below. Here nothing is opened or sent.</source>
        <translation>在 CloudChat 中開啟此連結的人會被要求把以下內容交給機器人。這裡不會開啟或傳送任何內容。</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>連結(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>機器人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Asks for</source>
        <extracomment>what a bot wants to know of a user</extracomment>
        <translation>要求的內容(&amp;A)</translation>
    </message>
    <message>
        <source>An&amp;swer goes to</source>
        <extracomment>the address that an answer goes to</extracomment>
        <translation>回覆送往(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tate that comes back</source>
        <translation>帶回的狀態(&amp;T)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::LinkWidget</name>
    <message>
        <source>Share my profile</source>
        <extracomment>on a button or link that users of a bot see</extracomment>
        <translation>分享我的資料</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Always asked for: who the user is.</source>
        <translation>總是請求：使用者是誰。</translation>
    </message>
    <message>
        <source>The document names no field that would hold the telephone number.</source>
        <translation>文件沒有提到存放電話號碼的欄位。</translation>
    </message>
    <message>
        <source>The name behind the @.</source>
        <translation>@ 後面的名稱。</translation>
    </message>
    <message>
        <source>C&amp;allback address</source>
        <translation>回呼位址(&amp;A)</translation>
    </message>
    <message>
        <source>Where the user&apos;s browser comes back to, with the answer behind it.</source>
        <translation>使用者瀏覽器帶著答覆返回的位址。</translation>
    </message>
    <message>
        <source>Add a &amp;state of its own</source>
        <translation>附加專屬的 state(&amp;S)</translation>
    </message>
    <message>
        <source>A random word in the callback&apos;s address: only an answer to this very link brings it back.</source>
        <translation>回呼位址中的隨機詞：只有對這個連結的答覆才會把它帶回來。</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>連結(&amp;K)</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>連結的 QR 碼</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>複製連結(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>複製為 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;QR code</source>
        <translation>儲存 QR 碼(&amp;Q)</translation>
    </message>
    <message>
        <source>Make it an &amp;inline button</source>
        <translation>做成內嵌按鈕(&amp;I)</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新增(&amp;W)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::NoKeyCard</name>
    <message>
        <source>No passport key yet</source>
        <translation>還沒有通行證金鑰</translation>
    </message>
    <message>
        <source>With a key of its own a bot can ask its users who they are. What they share comes back encrypted for that key. The self-test shows the way before anything is published.</source>
        <translation>有了自己的金鑰，機器人就能詢問使用者是誰。他們分享的內容會用該金鑰加密返回。自我檢測可在發布任何內容之前示範整個流程。</translation>
    </message>
    <message>
        <source>&amp;Import a PEM file…</source>
        <translation>匯入 PEM 檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation>執行自我檢測(&amp;R)</translation>
    </message>
    <message>
        <source>Make a &amp;key…</source>
        <translation>產生金鑰(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::PassportActions</name>
    <message>
        <source>&amp;New authorisation…</source>
        <translation>新的授權(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Decrypt a callback…</source>
        <translation>解密回呼(&amp;D)…</translation>
    </message>
    <message>
        <source>Decrypt the c&amp;hosen callback…</source>
        <translation>解密所選回呼(&amp;H)…</translation>
    </message>
    <message>
        <source>Make a &amp;key…</source>
        <translation>產生金鑰(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Import a key…</source>
        <translation>匯入金鑰(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation>執行自我檢測(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::PassportPage</name>
    <message>
        <source>Passport</source>
        <translation>通行證</translation>
    </message>
    <message>
        <source>&amp;New authorisation…</source>
        <translation>新的授權(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Decrypt a callback…</source>
        <translation>解密回呼(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::PassportWizard</name>
    <message>
        <source>Passport · %1</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>通行證 · %1</translation>
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
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::PublishWidget</name>
    <message>
        <source>Public half of &quot;%1&quot;</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>「%1」的公鑰</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>請先選擇金鑰。</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <extracomment>%1 is in hexadecimal digits</extracomment>
        <translation>指紋 (SHA-256)：%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公鑰</translation>
    </message>
    <message>
        <source>What remains to be done by hand:
1. Copy the public key, or save it as a file. It is no secret.
2. Give it to CloudChat for this bot. Its document does not say where; a guess: ask where the bot&apos;s token came from.
3. Tick below when it is there. From then on users encrypt for this key: keep it as long as callbacks may come that were made with it.</source>
        <translation>仍需手動完成：
1. 複製公鑰，或儲存為檔案。它不是機密。
2. 為此機器人把它交給 CloudChat。其文件沒有說明在哪裡提交；猜測：向核發機器人權杖的地方詢問。
3. 提交後在下方打勾。此後使用者會用此金鑰加密：只要還可能收到用它加密的回呼，就請保留它。</translation>
    </message>
    <message>
        <source>CloudChat &amp;has this public key</source>
        <translation>CloudChat 已有此公鑰(&amp;H)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::ReceiveWidget</name>
    <message>
        <source>Read a callback from a file</source>
        <translation>從檔案讀取回呼</translation>
    </message>
    <message>
        <source>Stop &amp;listening</source>
        <translation>停止監聽(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>監聽(&amp;L)</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>正在監聽 %1</translation>
    </message>
    <message>
        <source>Listen on this computer</source>
        <translation>在這台電腦上監聽</translation>
    </message>
    <message>
        <source>A&amp;ddress and port</source>
        <translation>位址和連接埠(&amp;D)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>&amp;Secret path</source>
        <translation>秘密路徑(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;HTTPS</source>
        <translation>&amp;HTTPS</translation>
    </message>
    <message>
        <source>Without it only what is on this computer, such as your own tunnel, should come here.</source>
        <translation>不用 HTTPS 時，只應讓本機上的程式（例如您自己的通道）存取這裡。</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>憑證檔案</translation>
    </message>
    <message>
        <source>File of its key</source>
        <translation>憑證的金鑰檔案</translation>
    </message>
    <message>
        <source>&amp;Use it in the link</source>
        <translation>用於連結(&amp;U)</translation>
    </message>
    <message>
        <source>A user of the sandbox opens the link</source>
        <translation>沙盒使用者開啟連結</translation>
    </message>
    <message>
        <source>Let them &amp;agree</source>
        <translation>讓其同意(&amp;A)</translation>
    </message>
    <message>
        <source>Let them &amp;refuse</source>
        <translation>讓其拒絕(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>貼上位址(&amp;P)</translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation>讀取檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>憑證檔案(&amp;C)</translation>
    </message>
    <message>
        <source>File of its &amp;key</source>
        <translation>憑證的金鑰檔案(&amp;K)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>金鑰 (*.pem *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::passport::StepsPane</name>
    <message>
        <source>Link from step 3</source>
        <translation>第 3 步的連結</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>連結的 QR 碼</translation>
    </message>
    <message>
        <source>Open step 3</source>
        <translation>開啟第 3 步</translation>
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
        <translation>通過</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>授權條款：GNU 通用公共授權條款第 3 版或更新版本</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2), LGPL-3.0</source>
        <extracomment>the version it runs with, and the one it was built with</extracomment>
        <translation>Qt %1（以 %2 建置），LGPL-3.0</translation>
    </message>
    <message>
        <source>System: %1, %2</source>
        <translation>系統：%1，%2</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>使用了：</translation>
    </message>
    <message>
        <source>About Botdeck</source>
        <translation>關於 Botdeck</translation>
    </message>
    <message>
        <source>A desktop console for people who run chat bots on CloudChat, Fanbook and Telegram-compatible servers. Free software: you may use, change and share it, and it comes without any warranty.</source>
        <translation>供在 CloudChat、Fanbook 和相容 Telegram 的伺服器上營運聊天機器人的人使用的桌面主控台。自由軟體：您可以使用、修改和分享，不附帶任何擔保。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本與授權條款</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>複製(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
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
        <translation>已儲存的篩選可在其選單中設為通知：在表格上方的按鈕上按選單鍵。</translation>
    </message>
    <message>
        <source>Say &amp;what was written</source>
        <translation>顯示訊息內容(&amp;W)</translation>
    </message>
    <message>
        <source>Off, a notification says only how many updates match which filter. While the console is locked it never says more than how many.</source>
        <translation>關閉時，通知只說明多少更新符合哪個篩選。主控台鎖定時只說明數量。</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>靜音時段(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing is notified then, nor afterwards. By this computer&apos;s time.</source>
        <translation>此時段內不通知，之後也不補發。以本機時間為準。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>從(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Beginning on</source>
        <extracomment>the days of the week on which quiet hours begin</extracomment>
        <translation>開始於</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>在系統匣中顯示圖示(&amp;I)</translation>
    </message>
    <message>
        <source>With the number of unread updates; only where the desktop has a tray.</source>
        <translation>帶有未讀更新的數量；僅在桌面有系統匣時。</translation>
    </message>
    <message>
        <source>&amp;Minimise to the tray</source>
        <translation>最小化到系統匣(&amp;M)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色彩(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Order 88213 arrived 订单</source>
        <extracomment>shows the chosen size of text; Latin and Chinese letters</extracomment>
        <translation>訂單 88213 已送達 Order</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>動畫效果(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Bots</source>
        <translation>機器人(&amp;B)</translation>
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
        <translation>無法讀取代理的密碼，因此未使用密碼連線代理。%1</translation>
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
        <translation>資料</translation>
    </message>
    <message>
        <source>&amp;Profile: the folder that holds everything</source>
        <translation>設定檔資料夾：存放一切的資料夾(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>儲存內容及其位置</translation>
    </message>
    <message>
        <source>Outside the profile the program keeps secrets in the system keychain, where that is used, and nothing else.</source>
        <translation>在設定檔資料夾之外，程式只在使用系統鑰匙圈時將機密存於其中，此外不儲存任何內容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::ErasePanel</name>
    <message>
        <source>Telegram-compatible</source>
        <translation>相容 Telegram</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;12 updates, 3 calls&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n 則更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次呼叫</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>正在讀取整個儲存區…</translation>
    </message>
    <message>
        <source>Nothing is stored that speaks of this id.</source>
        <translation>儲存區中沒有任何內容涉及此 ID。</translation>
    </message>
    <message>
        <source>%1 speak of this id.</source>
        <extracomment>%1 is &quot;12 updates, 3 calls&quot;</extracomment>
        <translation>%1涉及此 ID。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the updates the user sent.</source>
        <translation>
            <numerusform>其中 %n 則更新由該使用者傳送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the updates stand in the chat.</source>
        <translation>
            <numerusform>其中 %n 則更新在該聊天中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase data</source>
        <translation>抹除資料</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <extracomment>%1 is &quot;12 updates, 3 calls&quot;</extracomment>
        <translation>抹除 %1？</translation>
    </message>
    <message>
        <source>They are overwritten in the store of this profile and cannot be brought back. The server and files that you exported keep theirs.</source>
        <translation>它們將在此設定檔資料夾的儲存區中被覆寫，無法復原。伺服器和您匯出的檔案中的內容不受影響。</translation>
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
        <translation>另一個程式正在讀取儲存區；待其關閉儲存區且本程式結束後，最後的痕跡才會消失。</translation>
    </message>
    <message>
        <source>Erase what is stored of one user or chat</source>
        <translation>抹除某個使用者或聊天的已存內容</translation>
    </message>
    <message>
        <source>Of all bots of the platform, everywhere: updates that speak of it, calls, and what is searched.</source>
        <translation>涵蓋該平台的所有機器人和所有位置：涉及它的更新、呼叫，以及搜尋所用的內容。</translation>
    </message>
    <message>
        <source>P&amp;latform</source>
        <translation>平台(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>Co&amp;unt</source>
        <translation>統計(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>抹除(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>Notes that the operator wrote to other updates</extracomment>
        <translation>
            <numerusform>%n 則備註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or read mark(s)</source>
        <extracomment>Chats of which a draft or how far they were read is kept</extracomment>
        <translation>
            <numerusform>%n 個草稿或已讀標記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept guild(s)</source>
        <extracomment>Guilds that were read and kept, with their members</extracomment>
        <translation>
            <numerusform>%n 個保存的社群</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start bots with the program</source>
        <translation>隨程式啟動機器人(&amp;S)</translation>
    </message>
    <message>
        <source>Those whose own settings say so. Off, none starts by itself.</source>
        <translation>僅限自身設定如此要求的機器人。關閉後，沒有機器人會自行啟動。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Press the new key. Delete: no key.</source>
        <translation>請按下新的按鍵。Delete：不用按鍵。</translation>
    </message>
    <message>
        <source>Choose what is to have another key.</source>
        <translation>請選擇要更換按鍵的操作。</translation>
    </message>
    <message>
        <source>%1 alone is typed into fields: hold Ctrl, Alt or Meta with it, or take F1 to F12.</source>
        <extracomment>%1 is a key such as A</extracomment>
        <translation>單獨的 %1 用於在欄位中輸入：請同時按住 Ctrl、Alt 或 Meta，或改用 F1 到 F12。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” and cannot be taken from it.</source>
        <extracomment>%1 is a key, %2 what it does</extracomment>
        <translation>%1 是「%2」的按鍵，不能從那裡取來。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <extracomment>%1 is a key, %2 what it does</extracomment>
        <translation>%1 是「%2」的按鍵。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜尋按鍵</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>按鍵(&amp;K)：</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>無按鍵</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>通常的按鍵(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>從那裡取來(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>全部恢復通常的按鍵(&amp;A)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::MovePanel</name>
    <message>
        <source>Nothing can be moved now. Try again in a moment.</source>
        <translation>現在無法移動任何內容。請稍後重試。</translation>
    </message>
    <message>
        <source>Moving. The program can be used meanwhile.</source>
        <translation>正在移動。其間可以繼續使用程式。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to the system keychain, which is used from now on.</source>
        <translation>
            <numerusform>%n 項機密已移至系統鑰匙圈，今後將使用系統鑰匙圈。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) moved to the vault, which is used from now on.</source>
        <translation>
            <numerusform>%n 項機密已移至保險庫，今後將使用保險庫。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be removed from the old place:</source>
        <translation>
            <numerusform>%n 項無法從原處移除：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left in the old place.</source>
        <translation>原處沒有任何殘留。</translation>
    </message>
    <message>
        <source>&amp;Move to a passphrase vault…</source>
        <translation>移至密碼短語保險庫(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Move to the system keychain</source>
        <translation>移到系統鑰匙圈(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try again to remove them</source>
        <translation>重試移除(&amp;T)</translation>
    </message>
    <message>
        <source>Secrets being moved</source>
        <translation>正在移動的機密</translation>
    </message>
    <message>
        <source>The secrets were not moved; the old place still has all of them. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>機密沒有移動；原處仍保存著全部。%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::NetworkPage</name>
    <message>
        <source>This counts now.</source>
        <translation>現已生效。</translation>
    </message>
    <message>
        <source>Host and port are missing. Until both are there, what was chosen before counts.</source>
        <translation>缺少主機和連接埠。兩者填妥之前，以先前的選擇為準。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>The proxy of every bot whose own settings name none. Bots that run begin anew on another one; nothing is lost by that.</source>
        <translation>用於自身設定未指定代理的所有機器人。執行中的機器人會改用新代理重新開始；不會因此遺失任何內容。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主機(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>連接埠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Certificates are always checked. No setting, here or of a bot, makes the program accept a wrong one.</source>
        <translation>一律檢查憑證。無論此處或機器人的設定，都不能讓程式接受錯誤的憑證。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::PermissionsPage</name>
    <message>
        <source>The order in the settings cannot be meant, so the usual one counts: %1</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>設定中的順序無法使用，因此採用通常的順序：%1</translation>
    </message>
    <message>
        <source>Without any step nobody may do anything.</source>
        <translation>一步都不採用時，任何人都沒有任何權限。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>The steps by which the console works out what a member may do, from the first to the last. Fanbook does not publish its order: this one is an assumption. A step without a tick is not taken.</source>
        <translation>主控台按以下步驟，從前到後推算成員可以做什麼。Fanbook 未公開其順序：此處的順序是一種假設。未勾選的步驟不會採用。</translation>
    </message>
    <message>
        <source>Order of permission steps</source>
        <translation>權限步驟的順序</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Take the step earlier (Alt+Up)</source>
        <translation>將此步驟提前（Alt+↑）</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Take the step later (Alt+Down)</source>
        <translation>將此步驟延後（Alt+↓）</translation>
    </message>
    <message>
        <source>Usual &amp;order</source>
        <translation>通常的順序(&amp;O)</translation>
    </message>
    <message>
        <source>All steps, in the order of Discord</source>
        <translation>全部步驟，按 Discord 的順序</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::ProxyPassword</name>
    <message>
        <source>Nothing was kept: the passphrase is needed first.</source>
        <translation>沒有儲存任何內容：需要先輸入密碼短語。</translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <extracomment>%1 is a sentence of the store of secrets</extracomment>
        <translation>密碼未變更。%1</translation>
    </message>
    <message>
        <source>A password is kept. It is not shown again.</source>
        <translation>已儲存密碼。不會再次顯示。</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>未儲存密碼。</translation>
    </message>
    <message>
        <source>Pass&amp;word of that user, kept with the tokens</source>
        <translation>該使用者的密碼，與權杖一同儲存(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep password</source>
        <translation>儲存密碼(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Whether a password is kept is not known: %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>不知道是否存有密碼：%1</translation>
    </message>
    <message>
        <source>Asking whether a password is kept…</source>
        <translation>正在詢問是否存有密碼…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::RetentionPanel</name>
    <message numerus="yes">
        <source>%n update(s) were removed.</source>
        <translation>
            <numerusform>已移除 %n 則更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>正在讀取整個儲存區…</translation>
    </message>
    <message>
        <source>Nothing would go.</source>
        <translation>沒有內容會被移除。</translation>
    </message>
    <message>
        <source>%1 would go.</source>
        <extracomment>%1 is &quot;12 updates&quot;</extracomment>
        <translation>將移除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n 則更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove updates</source>
        <translation>移除更新</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is &quot;12 updates&quot;</extracomment>
        <translation>要移除 %1 嗎？</translation>
    </message>
    <message>
        <source>They are gone from this profile for good. Export them first if you may need them.</source>
        <translation>它們將從此設定檔資料夾中永久消失。如果可能還需要，請先匯出。</translation>
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
        <translation>另一個視窗正在移除更新。請在其完成後重試。</translation>
    </message>
    <message>
        <source>This store was made by an older version: its file does not get smaller, but its free space is used again.</source>
        <translation>此儲存區由舊版本建立：其檔案不會變小，但空出的空間會被重複使用。</translation>
    </message>
    <message>
        <source>Let old updates go</source>
        <translation>清理舊更新</translation>
    </message>
    <message>
        <source>Nothing goes by itself. Choose what may go, look at it, then remove exactly that.</source>
        <translation>不會自動移除任何內容。請選擇可以移除的範圍，檢視後再準確移除。</translation>
    </message>
    <message>
        <source>Ol&amp;der than</source>
        <translation>早於(&amp;D)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Of each bot all but the &amp;newest</source>
        <translation>每個機器人僅保留最新的(&amp;N)</translation>
    </message>
    <message>
        <source>The oldest, until what stays is at &amp;most</source>
        <translation>移除最舊的，直到剩餘不超過(&amp;M)</translation>
    </message>
    <message>
        <source>Also &amp;those with a mark or a note</source>
        <translation>也包括有標記或備註的(&amp;T)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>預覽(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>機器人</translation>
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
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Kept: marked</source>
        <translation>保留：已標記</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>將移除的內容</translation>
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
        <translation>沙盒是本程式內的伺服器，其中的機器人、使用者和訊息都是虛構的。任何內容都不會離開這台電腦。</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>種子(&amp;S)</translation>
    </message>
    <message>
        <source>The same number makes the same people and messages again.</source>
        <translation>同一數字會再次產生同樣的使用者和訊息。</translation>
    </message>
    <message>
        <source>Updates per s&amp;econd</source>
        <translation>每秒更新數(&amp;E)</translation>
    </message>
    <message>
        <source>The seed counts when the sandbox starts the next time, the number of updates at once.</source>
        <translation>種子在下次啟動沙盒時生效，更新數量立即生效。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::SecretsPage</name>
    <message>
        <source>The passphrase was changed. The old one opens nothing any more.</source>
        <translation>密碼短語已變更。舊的密碼短語不再能開啟任何內容。</translation>
    </message>
    <message>
        <source>The system keychain was asked and has not answered yet.</source>
        <translation>已詢問系統鑰匙圈，尚未得到回應。</translation>
    </message>
    <message>
        <source>Tokens are kept in the vault: the file vault.botdeck in the profile, encrypted with your passphrase.</source>
        <translation>權杖儲存在保險庫中：即設定檔資料夾裡的 vault.botdeck 檔案，以您的密碼短語加密。</translation>
    </message>
    <message>
        <source>Tokens are kept in the system keychain, which your desktop locks and unlocks.</source>
        <translation>權杖儲存在系統鑰匙圈中，由您的桌面環境鎖定和解鎖。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>變更密碼短語(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault after</source>
        <translation>自動鎖定保險庫(&amp;L)</translation>
    </message>
    <message>
        <source> min without a key or the mouse</source>
        <extracomment>behind a number of minutes, with the blank before it</extracomment>
        <translation> 分鐘沒有鍵盤或滑鼠操作後</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>永不自動鎖定</translation>
    </message>
    <message>
        <source>Lock it with the &amp;screen</source>
        <translation>隨螢幕一同鎖定(&amp;S)</translation>
    </message>
    <message>
        <source>Lock &amp;now</source>
        <translation>立即鎖定(&amp;N)</translation>
    </message>
    <message>
        <source>Stored messages are not encrypted.</source>
        <translation>已儲存的訊息不加密。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>This profile is only read. What is changed here counts until this program ends and is not saved.</source>
        <translation>此設定檔資料夾僅供讀取。此處的變更在本程式結束前有效，不會儲存。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜尋按鍵</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手冊(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>變更按鍵(&amp;H)…</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>複製為文字(&amp;P)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::StartTrouble</name>
    <message>
        <source>Choose a profile folder</source>
        <translation>選擇設定檔資料夾</translation>
    </message>
    <message>
        <source>Botdeck cannot start</source>
        <translation>Botdeck 無法啟動</translation>
    </message>
    <message>
        <source>Bots, settings and what was received lie in the profile folder. For this time another one can be used; in an empty one Botdeck starts anew.</source>
        <translation>機器人、設定和收到的內容都在設定檔資料夾中。這一次可以使用另一個資料夾；在空資料夾中 Botdeck 會重新開始。</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>選擇其他資料夾(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::preferences::SystemPage</name>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Start with the &amp;session</source>
        <translation>隨工作階段啟動(&amp;S)</translation>
    </message>
    <message>
        <source>The desktop starts Botdeck when you log in.</source>
        <translation>登入時，桌面會啟動 Botdeck。</translation>
    </message>
    <message>
        <source>Only for the usual profile: the desktop would start Botdeck without --profile.</source>
        <translation>僅適用於預設設定檔：桌面啟動 Botdeck 時不帶 --profile。</translation>
    </message>
    <message>
        <source>Open &amp;cloudchat:// links</source>
        <translation>開啟 cloudchat:// 連結(&amp;C)</translation>
    </message>
    <message>
        <source>A link that you click elsewhere is shown here: what it asks for, and where the answer goes. Nothing is opened or sent. Off, they open as before.</source>
        <translation>在別處點擊的連結會顯示在這裡：它要求什麼，回覆送往哪裡。不會開啟或傳送任何內容。關閉後，連結按原來的方式開啟。</translation>
    </message>
    <message>
        <source>Only where Botdeck is installed: the desktop knows no entry of it.</source>
        <translation>僅在已安裝 Botdeck 時可用：桌面沒有它的項目。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::receiving::ConflictDialog</name>
    <message>
        <source>Diagnose: %1</source>
        <translation>診斷：%1</translation>
    </message>
    <message>
        <source>&amp;Delete webhook, keep what waits…</source>
        <translation>刪除 Webhook，保留待投遞的更新(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete webhook and d&amp;rop what waits…</source>
        <translation>刪除 Webhook 並捨棄待投遞的更新(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Wait for the other program</source>
        <translation>等待另一個程式(&amp;W)</translation>
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
        <translation>此更新過大，無法在此編輯。可以原樣傳送。</translation>
    </message>
    <message>
        <source>This update is no text in UTF-8, so it cannot be edited. It can be sent as it is.</source>
        <translation>此更新不是 UTF-8 文字，無法編輯。可以原樣傳送。</translation>
    </message>
    <message>
        <source>As received, this is no sound JSON.</source>
        <translation>收到的內容不是完好的 JSON。</translation>
    </message>
    <message>
        <source>Sound JSON, changed.</source>
        <translation>JSON 完好，已修改。</translation>
    </message>
    <message>
        <source>As received.</source>
        <translation>與收到時相同。</translation>
    </message>
    <message>
        <source>The update&apos;s JSON</source>
        <translation>更新的 JSON</translation>
    </message>
    <message>
        <source>Nothing was pasted: it has a line of more than %1 characters, or is too large to be edited here.</source>
        <translation>未貼上任何內容：其中有超過 %1 個字元的行，或內容過大，無法在此編輯。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::ReplayActions</name>
    <message>
        <source>Replay into the sandbox…</source>
        <translation>重播到沙盒…</translation>
    </message>
    <message>
        <source>Replay to a webhook…</source>
        <translation>重播到 Webhook…</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>編輯並重播…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::ReplayDialog</name>
    <message>
        <source>This update is no longer stored.</source>
        <translation>此更新已不在儲存區中。</translation>
    </message>
    <message>
        <source>That is not this machine: what people wrote to the bot leaves it, and whoever runs that server can read and keep it.</source>
        <translation>那不是本機：人們寫給機器人的內容會離開本機，執行該伺服器的人可以讀取並保留它們。</translation>
    </message>
    <message>
        <source>Each is sent on its own, oldest first. You can stop at any time; what was sent stays sent.</source>
        <translation>逐則傳送，從最早的開始。可隨時停止；已傳送的無法收回。</translation>
    </message>
    <message numerus="yes">
        <source>Send %n update(s) to %1?</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>
            <numerusform>將 %n 則更新傳送到 %1？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replay %n update(s)?</source>
        <translation>
            <numerusform>重播 %n 則更新？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay updates</source>
        <translation>重播更新</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>傳送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>重播(&amp;R)</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>正在重播…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n update(s) arrived.</source>
        <extracomment>%1 is how many of them</extracomment>
        <translation>
            <numerusform>%n 則更新中有 %1 則已送達。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped at the first that did not arrive.</source>
        <translation>已在第一則未送達處停止。</translation>
    </message>
    <message>
        <source>Copied: a curl command that sends this update, without saved secrets.</source>
        <translation>已複製：傳送此更新的 curl 命令，不含已儲存的機密。</translation>
    </message>
    <message>
        <source>This update is no sound JSON, which no command line can hold. Nothing was copied.</source>
        <translation>此更新不是完好的 JSON，命令列無法容納。沒有複製任何內容。</translation>
    </message>
    <message>
        <source>A secret would have been in the copy. Nothing was copied.</source>
        <translation>副本中本會含有機密。沒有複製任何內容。</translation>
    </message>
    <message>
        <source>Edit and replay an update</source>
        <translation>編輯並重播更新</translation>
    </message>
    <message>
        <source>The update is sent once more with your changes. What is stored stays as it was received.</source>
        <translation>此更新將帶著您的修改再傳送一次。儲存的內容保持收到時的樣子。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) can be sent once more, oldest first. What is stored stays as it is.</source>
        <translation>
            <numerusform>可將 %n 則更新再傳送一次，從最早的開始。儲存的內容不變。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected update(s)</source>
        <translation>
            <numerusform>所選的 %n 則更新(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n update(s) that the table shows</source>
        <translation>
            <numerusform>表格中顯示的全部 %n 則更新(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>節奏(&amp;P)</translation>
    </message>
    <message>
        <source>at most </source>
        <extracomment>the longest pause between two updates, in seconds</extracomment>
        <translation>最長 </translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Longest pause in seconds</source>
        <translation>最長間隔（秒）</translation>
    </message>
    <message>
        <source>Stop at the &amp;first that does not arrive</source>
        <translation>在第一則未送達處停止(&amp;F)</translation>
    </message>
    <message>
        <source>How many were replayed</source>
        <translation>已重播的數量</translation>
    </message>
    <message>
        <source>Copy c&amp;url</source>
        <translation>複製 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Close without your changes?</source>
        <translation>放棄變更並關閉？</translation>
    </message>
    <message>
        <source>What you changed was not replayed, and it is kept nowhere.</source>
        <translation>您的變更尚未重放，也未儲存在任何地方。</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放棄變更(&amp;D)</translation>
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
        <translation>類型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::ResultsPane</name>
    <message>
        <source>The beginning of its answer of %1 bytes</source>
        <extracomment>%1 is a number, grouped</extracomment>
        <translation>其回應（%1 位元組）的開頭</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation>其回應</translation>
    </message>
    <message>
        <source>What became of each update</source>
        <translation>每則更新的結果</translation>
    </message>
    <message>
        <source>The webhook&apos;s answer</source>
        <translation>Webhook 的回應</translation>
    </message>
    <message>
        <source>Its answer is no longer kept: only those of the newest %1 updates are.</source>
        <extracomment>%1 is a number, grouped</extracomment>
        <translation>其回應已不再保留：只保留最新 %1 則更新的回應。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::replay::TargetChoice</name>
    <message>
        <source>No bot of the sandbox is here. &quot;Try the Sandbox&quot; in the File menu starts it.</source>
        <translation>這裡沒有沙盒的機器人。「檔案」選單中的「試用沙盒」可啟動沙盒。</translation>
    </message>
    <message>
        <source>What was polled waits for a poll, under a new update_id; whoever listens at the gateway is not told. Frames of the gateway go as they are to whoever listens there, and Botdeck itself shows only those that it does not have yet.</source>
        <translation>輪詢到的更新以新的 update_id 等待輪詢；閘道監聽方不會收到。閘道訊框原樣傳給監聽方，Botdeck 自身只顯示尚未擁有的訊框。</translation>
    </message>
    <message>
        <source>Each update arrives there with a new update_id, everything else as it was received.</source>
        <translation>每則更新以新的 update_id 到達，其餘與收到時相同。</translation>
    </message>
    <message>
        <source>%1 is not this machine. You are asked before anything is sent there.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>%1 不是本機。傳送之前會先詢問您。</translation>
    </message>
    <message>
        <source>Each update is POSTed once as application/json, byte for byte as it was received. Redirects are not followed.</source>
        <translation>每則更新以 application/json POST 一次，逐位元組與收到時相同。不跟隨重新導向。</translation>
    </message>
    <message>
        <source>A bot of the &amp;sandbox</source>
        <translation>沙盒的機器人(&amp;S)</translation>
    </message>
    <message>
        <source>A &amp;webhook</source>
        <translation>Webhook(&amp;W)</translation>
    </message>
    <message>
        <source>Bot of the sandbox</source>
        <translation>沙盒的機器人</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Webhook 的位址</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::ChangePassphraseDialog</name>
    <message>
        <source>Encrypting the vault anew…</source>
        <translation>正在重新加密保險庫…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>變更密碼短語</translation>
    </message>
    <message>
        <source>Pre&amp;sent passphrase</source>
        <translation>目前的密碼短語(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change passphrase</source>
        <translation>變更密碼短語(&amp;C)</translation>
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
        <translation>%1 分後鎖</translation>
    </message>
    <message>
        <source>Locks in %1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 秒後鎖</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::LockPage</name>
    <message>
        <source>Botdeck is locked</source>
        <translation>Botdeck 已鎖定</translation>
    </message>
    <message>
        <source>Tokens are encrypted with this passphrase. Stored messages are not encrypted.</source>
        <translation>權杖以此密碼短語加密。已儲存的訊息不加密。</translation>
    </message>
    <message>
        <source>A lost passphrase cannot be recovered. Without it, take the file vault.botdeck out of the profile folder, start again and give every bot its token; what was received stays.</source>
        <translation>遺失的密碼短語無法找回。沒有它時，請將 vault.botdeck 檔案移出設定檔資料夾，重新啟動，並為每個機器人填入權杖；已收到的內容會保留。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::NewPassphraseDialog</name>
    <message>
        <source>Making the vault…</source>
        <translation>正在建立保險庫…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>選擇密碼短語</translation>
    </message>
    <message>
        <source>Tokens and other secrets are kept in a vault: a file in the profile, encrypted with a passphrase that only you know.</source>
        <translation>權杖和其他機密儲存在保險庫中：即設定檔資料夾裡的一個檔案，以只有您知道的密碼短語加密。</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase. Every bot would then need its token again; what was received is not encrypted and stays.</source>
        <translation>遺失的密碼短語誰也無法找回。屆時每個機器人都需要重新填入權杖；已收到的內容未加密，會保留。</translation>
    </message>
    <message>
        <source>&amp;Create vault</source>
        <translation>建立保險庫(&amp;C)</translation>
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
        <translation>權杖儲存在系統鑰匙圈中。</translation>
    </message>
    <message>
        <source>Tokens are encrypted with a passphrase you choose next.</source>
        <translation>權杖將以您接下來選擇的密碼短語加密。</translation>
    </message>
    <message>
        <source>Tokens are encrypted with your passphrase.</source>
        <translation>權杖以您的密碼短語加密。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::secrets::UnlockDialog</name>
    <message>
        <source>Unlock the vault</source>
        <translation>解鎖保險庫</translation>
    </message>
    <message>
        <source>Tokens lie in the vault, which is locked.</source>
        <translation>權杖存放在已鎖定的保險庫中。</translation>
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
        <translation>正在開啟保險庫…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密碼短語(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解鎖(&amp;U)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiAnswers</name>
    <message>
        <source>Copied; no token is in it.</source>
        <translation>已複製，其中不含權杖。</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>儲存回應</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已儲存至 %1。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiCollections</name>
    <message>
        <source>All calls were made.</source>
        <translation>所有呼叫都已執行。</translation>
    </message>
    <message>
        <source>Stopped. What was under way may have had its effect.</source>
        <translation>已停止。正在進行的呼叫可能已經生效。</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新增集合</translation>
    </message>
    <message>
        <source>Keep a call</source>
        <translation>儲存呼叫</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot; in &quot;%2&quot;.</source>
        <extracomment>%1 is a call&apos;s name, %2 a collection&apos;s</extracomment>
        <translation>已儲存為「%1」，在「%2」中。</translation>
    </message>
    <message>
        <source>Choose a bot of %1 first.</source>
        <extracomment>%1 is a platform&apos;s name</extracomment>
        <translation>請先選擇 %1 的機器人。</translation>
    </message>
    <message>
        <source>Choose a collection with calls.</source>
        <translation>請選擇含有呼叫的集合。</translation>
    </message>
    <message>
        <source>Choose a bot.</source>
        <translation>請選擇機器人。</translation>
    </message>
    <message>
        <source>It has calls of %1, which the chosen bot cannot make.</source>
        <extracomment>%1 is a platform&apos;s name</extracomment>
        <translation>其中有 %1 的呼叫，所選機器人無法執行。</translation>
    </message>
    <message>
        <source>Call with a production bot</source>
        <translation>用正式環境的機器人呼叫</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; as &quot;%2&quot;?</source>
        <extracomment>%1 is a collection&apos;s name, %2 a bot&apos;s</extracomment>
        <translation>要以「%2」執行「%1」嗎？</translation>
    </message>
    <message>
        <source>This bot is marked as production: the calls may change something there.</source>
        <translation>此機器人標記為正式環境：這些呼叫可能會引起變更。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>執行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiCommands</name>
    <message>
        <source>Choose a bot.</source>
        <translation>請選擇機器人。</translation>
    </message>
    <message>
        <source>Its commands are shown here.</source>
        <translation>其指令會顯示在這裡。</translation>
    </message>
    <message>
        <source>%1 has no commands that a bot could read or set.</source>
        <translation>%1 沒有可由機器人讀取或設定的指令。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) read.</source>
        <translation>
            <numerusform>已讀取 %n 個指令。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set commands of a production bot</source>
        <translation>設定正式環境機器人的指令</translation>
    </message>
    <message numerus="yes">
        <source>Set %n command(s) of &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>
            <numerusform>要設定「%1」的 %n 個指令嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>This bot is marked as production: its users see the new list at once.</source>
        <translation>此機器人標記為正式環境：其使用者會立即看到新的清單。</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>The commands are set.</source>
        <translation>指令已設定。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiHistory</name>
    <message numerus="yes">
        <source>%n call(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 次呼叫。</numerusform>
        </translation>
    </message>
    <message>
        <source>This call cannot be made again: its bot or its method is no longer known.</source>
        <translation>無法再次執行此呼叫：其機器人或方法已不存在。</translation>
    </message>
    <message>
        <source>Call with a production bot</source>
        <translation>用正式環境的機器人呼叫</translation>
    </message>
    <message>
        <source>Call %1 as &quot;%2&quot; once more?</source>
        <extracomment>%1 is a method, %2 a bot&apos;s name</extracomment>
        <translation>要以「%2」再次呼叫 %1 嗎？</translation>
    </message>
    <message>
        <source>This bot is marked as production: the call changes something there.</source>
        <translation>此機器人標記為正式環境：此呼叫會引起變更。</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>呼叫(&amp;C)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>Sent again: %1</source>
        <extracomment>%1 is how it ended: &quot;200, succeeded · 143 ms · 2.1 kB&quot;</extracomment>
        <translation>已再次傳送：%1</translation>
    </message>
    <message numerus="yes">
        <source>No call is older than %n day(s).</source>
        <translation>
            <numerusform>沒有早於 %n 天的呼叫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove old calls</source>
        <translation>移除舊的呼叫</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n call(s) from the history?</source>
        <translation>
            <numerusform>要從歷史中移除 %n 次呼叫嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>They make up %1. What your bots sent in conversations is told by these calls, too, and goes with them. This cannot be undone.</source>
        <translation>它們共占 %1。您的機器人在對話中傳送的內容也由這些呼叫記載，會一併移除。此操作無法復原。</translation>
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
        <translation>已不再等待回應。伺服器如何處理此呼叫不得而知。</translation>
    </message>
    <message>
        <source>The answer to a call is shown here.</source>
        <translation>呼叫的回應會顯示在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) speak against this call.</source>
        <translation>
            <numerusform>對此呼叫有 %n 條異議。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against this call.</source>
        <translation>對此呼叫沒有異議。</translation>
    </message>
    <message>
        <source>Call with a production bot</source>
        <translation>用正式環境的機器人呼叫</translation>
    </message>
    <message>
        <source>Call %1 as &quot;%2&quot;?</source>
        <extracomment>%1 is a method, %2 a bot&apos;s name</extracomment>
        <translation>要以「%2」呼叫 %1 嗎？</translation>
    </message>
    <message>
        <source>This bot is marked as production: the call changes something there.</source>
        <translation>此機器人標記為正式環境：此呼叫會引起變更。</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>呼叫(&amp;C)</translation>
    </message>
    <message>
        <source>Uploading, %1 % so far</source>
        <translation>正在上傳，已完成 %1%</translation>
    </message>
    <message>
        <source>Copied; no token is in it.</source>
        <translation>已複製，其中不含權杖。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ApiWiring</name>
    <message>
        <source>Choose a bot.</source>
        <translation>請選擇機器人。</translation>
    </message>
    <message>
        <source>The methods of its platform can be called here.</source>
        <translation>可在這裡呼叫其平台的方法。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::BotsWiring</name>
    <message>
        <source>The order of the bots was not saved. %1</source>
        <translation>機器人的順序未儲存。%1</translation>
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
        <translation>目前沒有機器人在接收。</translation>
    </message>
    <message>
        <source>The list of bots says of each why.</source>
        <translation>機器人清單會說明各自的原因。</translation>
    </message>
    <message>
        <source>A test from the Sandbox</source>
        <translation>來自沙盒的一則測試</translation>
    </message>
    <message>
        <source>The Sandbox did not send the test. %1</source>
        <translation>沙盒沒有傳送該測試。%1</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseCopies</name>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <source>Copied; no token is in it.</source>
        <translation>已複製，其中不含權杖。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseFinding</name>
    <message>
        <source>Nothing was said on that day or later.</source>
        <translation>那一天及以後沒有訊息。</translation>
    </message>
    <message>
        <source>The server knows no earlier message of this chat.</source>
        <translation>伺服器沒有此聊天更早的訊息。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) came from the server.</source>
        <translation>
            <numerusform>從伺服器讀取了 %n 則更早的訊息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>The user&apos;s id:</source>
        <translation>使用者的 ID：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseGuest</name>
    <message>
        <source>The bot answered the press: %1</source>
        <translation>機器人回應了點按：%1</translation>
    </message>
    <message>
        <source>Only the chat&apos;s members can press this. Their presses are shown here as they come.</source>
        <translation>只有聊天的成員可以按下它。他們按下時會顯示在這裡。</translation>
    </message>
    <message>
        <source>The bot did not answer the press.</source>
        <translation>機器人沒有回應這次按鍵。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseRecording</name>
    <message>
        <source>Tests for Node.js (*.test.mjs)</source>
        <translation>Node.js 測試 (*.test.mjs)</translation>
    </message>
    <message>
        <source>Save from here as recording</source>
        <translation>從這裡起儲存為錄製</translation>
    </message>
    <message>
        <source>Recordings, for &quot;botdeck replay&quot; (*.ndjson)</source>
        <translation>錄製，供「botdeck replay」使用 (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and what led to them were saved in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n 次呼叫及其起因已儲存到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that failed is (are) not in it.</source>
        <translation>
            <numerusform>失敗的 %n 次不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The updates were saved in %1, but the bot made no call from there on: a program passes that is silent.</source>
        <translation>更新已儲存到 %1，但機器人此後沒有任何呼叫：保持沉默的程式即可通過。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseSending</name>
    <message>
        <source>Send with a production bot</source>
        <translation>用正式環境的機器人傳送</translation>
    </message>
    <message>
        <source>Send this as &quot;%1&quot; to &quot;%2&quot;?</source>
        <extracomment>%1 is a bot&apos;s name, %2 a chat&apos;s</extracomment>
        <translation>要以「%1」的身分將此內容傳送給「%2」嗎？</translation>
    </message>
    <message>
        <source>This bot is marked as production: real people read what it sends.</source>
        <translation>此機器人標記為正式環境：它傳送的內容會有真實的人閱讀。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>傳送(&amp;S)</translation>
    </message>
    <message>
        <source>A keyboard is tried in the sandbox: choose one of its bots and a chat, then try it there.</source>
        <translation>鍵盤在沙盒中試用：請選擇沙盒的一個機器人和一個聊天，再在那裡試用。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>刪除訊息</translation>
    </message>
    <message>
        <source>Delete this message for everybody in the chat?</source>
        <translation>要為聊天中的所有人刪除此訊息嗎？</translation>
    </message>
    <message>
        <source>&amp;Delete message</source>
        <translation>刪除訊息(&amp;D)</translation>
    </message>
    <message>
        <source>CloudChat has no call that answers a press: what you send or edit next is the answer.</source>
        <translation>CloudChat 沒有回應點按的呼叫：您接下來傳送或編輯的內容就是回應。</translation>
    </message>
    <message>
        <source>Answer the press</source>
        <translation>回應點按</translation>
    </message>
    <message>
        <source>What the user sees for a moment; may be empty:</source>
        <translation>使用者短暫看到的內容；可留空：</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回應(&amp;A)</translation>
    </message>
    <message>
        <source>The message was forwarded to &quot;%1&quot;.</source>
        <extracomment>%1 is the name of a chat</extracomment>
        <translation>訊息已轉發到「%1」。</translation>
    </message>
    <message>
        <source>%1 has no call that forwards a message.</source>
        <extracomment>%1 is the name of a platform</extracomment>
        <translation>%1 沒有轉發訊息的呼叫。</translation>
    </message>
    <message>
        <source>Cancelled: nothing of it was sent.</source>
        <translation>已取消：沒有傳送任何內容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ConverseWiring</name>
    <message>
        <source>Only web addresses are opened. This one is not: %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>只會開啟網址。這個不是網址：%1</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Open this address of %1 in the browser?</source>
        <extracomment>%1 is the name of a web server</extracomment>
        <translation>要在瀏覽器中開啟 %1 的這個位址嗎？</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>開啟連結(&amp;O)</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文字已在剪貼簿中。</translation>
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
    <name>botdeck::ui::shell::Docks</name>
    <message>
        <source>Bots</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>檢查器</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>how much came, of which kinds, how fast</extracomment>
        <translation>概覽</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GoToField</name>
    <message>
        <source>Go to or run…</source>
        <extracomment>in an empty field; what is typed there finds an action or a bot by its name</extracomment>
        <translation>前往或執行…</translation>
    </message>
    <message>
        <source>Go to or run</source>
        <translation>前往或執行</translation>
    </message>
    <message>
        <source>Find an action, a bot, a chat, a method, a role or a filter by its name (%1)</source>
        <extracomment>%1 is a key such as Ctrl+K</extracomment>
        <translation>按名稱尋找操作、機器人、聊天、方法、角色或篩選（%1）</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GoToTargets</name>
    <message>
        <source>Bot</source>
        <translation>機器人</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
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
        <translation>用正式環境的機器人變更聊天</translation>
    </message>
    <message>
        <source>Change this chat as &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>以「%1」的身分變更此聊天？</translation>
    </message>
    <message>
        <source>This bot is marked as production: real people are concerned.</source>
        <translation>此機器人標記為正式環境：會影響真實使用者。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>變更(&amp;C)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildEdits</name>
    <message>
        <source>Another change of a guild is still on its way. Wait for it, then do this again.</source>
        <translation>另一項社群變更仍在進行。請等它結束後再試。</translation>
    </message>
    <message>
        <source>Change a guild with a production bot</source>
        <translation>用正式環境的機器人變更社群</translation>
    </message>
    <message>
        <source>Change &quot;%2&quot; as &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name, %2 a guild&apos;s</extracomment>
        <translation>以「%1」的身分變更「%2」？</translation>
    </message>
    <message>
        <source>This bot is marked as production: real people are concerned.</source>
        <translation>此機器人標記為正式環境：會影響真實使用者。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>變更(&amp;C)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 says what: &quot;Change role Trial host&quot;</extracomment>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Another guild was opened meanwhile: nothing was changed.</source>
        <translation>期間開啟了另一個社群：未作任何變更。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildFiles</name>
    <message>
        <source>Saved in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>已儲存到 %1。</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation>儲存快照</translation>
    </message>
    <message>
        <source>Load snapshot</source>
        <translation>載入快照</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>快照 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildFindings</name>
    <message>
        <source>Save what was found</source>
        <translation>儲存尋找結果</translation>
    </message>
    <message>
        <source>Change credits with a production bot</source>
        <translation>用正式環境的機器人變更榮譽</translation>
    </message>
    <message>
        <source>Change this member&apos;s credits as &quot;%1&quot;?</source>
        <extracomment>%1 is a bot&apos;s name</extracomment>
        <translation>以「%1」的身分變更此成員的榮譽？</translation>
    </message>
    <message>
        <source>This bot is marked as production: real people are concerned.</source>
        <translation>此機器人標記為正式環境：會影響真實使用者。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildImpacts</name>
    <message>
        <source>Somebody is locked out</source>
        <translation>有人會失去權限</translation>
    </message>
    <message>
        <source>Afterwards only somebody else can give it back.</source>
        <translation>之後只有其他人才能歸還。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>I know, and want this</source>
        <translation>我知道，並且要這樣做</translation>
    </message>
    <message>
        <source>Save who gains and loses what</source>
        <translation>儲存誰得到和失去什麼</translation>
    </message>
    <message>
        <source>What it changes is being worked out…</source>
        <translation>正在計算變更的影響…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildMenu</name>
    <message>
        <source>&amp;Read the guild again</source>
        <translation>重新讀取社群(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open by id…</source>
        <translation>按 id 開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New role…</source>
        <translation>新增角色(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit the role&apos;s name and colour…</source>
        <translation>編輯角色名稱和顏色(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete the role…</source>
        <translation>刪除角色(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Who can, and what can a role…</source>
        <translation>誰可以、角色可以做什麼(&amp;W)…</translation>
    </message>
    <message>
        <source>Look &amp;up on the server…</source>
        <translation>在伺服器上尋找(&amp;U)…</translation>
    </message>
    <message>
        <source>C&amp;redits of the member…</source>
        <translation>成員的榮譽(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <translation>儲存快照(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Load snapshot…</source>
        <translation>載入快照(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildRoles</name>
    <message>
        <source>Changes that are not saved</source>
        <translation>未儲存的變更</translation>
    </message>
    <message>
        <source>Give up the changes of %1?</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>放棄對 %1 的變更？</translation>
    </message>
    <message>
        <source>They were not saved. Saving them first keeps them.</source>
        <translation>這些變更尚未儲存。先儲存即可保留。</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放棄(&amp;G)</translation>
    </message>
    <message>
        <source>position %1 · %2 · id %3</source>
        <extracomment>%1 is a number, %2 &quot;8 members&quot;, %3 an id</extracomment>
        <translation>位置 %1 · %2 · id %3</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 個成員</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot does not have this permission itself.</source>
        <translation>機器人自己沒有此權限。</translation>
    </message>
    <message>
        <source>What was edited in %1 is gone: the role is not there any more.</source>
        <extracomment>%1 is a role&apos;s name</extracomment>
        <translation>%1 中的編輯已失效：此角色已不存在。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildStanding</name>
    <message>
        <source>From a file</source>
        <translation>來自檔案</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>讀取於 %1</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Reading the guild</source>
        <translation>正在讀取社群</translation>
    </message>
    <message>
        <source>Roles %1</source>
        <extracomment>%1 is how many so far</extracomment>
        <translation>角色 %1</translation>
    </message>
    <message>
        <source>Channels %1</source>
        <translation>頻道 %1</translation>
    </message>
    <message>
        <source>Members %1 of %2</source>
        <extracomment>%1 is how many so far, %2 how many there are</extracomment>
        <translation>成員 %1 / %2</translation>
    </message>
    <message>
        <source>Members %1</source>
        <translation>成員 %1</translation>
    </message>
    <message>
        <source>Reading the guild…</source>
        <translation>正在讀取社群…</translation>
    </message>
    <message>
        <source>It is shown once all of it was read.</source>
        <translation>全部讀取後顯示。</translation>
    </message>
    <message>
        <source>This guild could not be read.</source>
        <translation>無法讀取此社群。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Choose a guild.</source>
        <translation>請選擇社群。</translation>
    </message>
    <message>
        <source>They are in the list at the top left.</source>
        <translation>它們在左上方的清單中。</translation>
    </message>
    <message>
        <source>No guild is known yet.</source>
        <translation>還沒有已知的社群。</translation>
    </message>
    <message>
        <source>Guilds appear when an update comes from one. One can also be opened by its id.</source>
        <translation>收到來自社群的更新後，社群會出現在這裡。也可以按 id 開啟。</translation>
    </message>
    <message>
        <source>Open by id…</source>
        <translation>按 id 開啟…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a guild&apos;s id</extracomment>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>Nothing of this guild was read yet.</source>
        <translation>尚未讀取此社群的任何內容。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildUnsaved</name>
    <message>
        <source>Changes that are not saved</source>
        <translation>未儲存的變更</translation>
    </message>
    <message>
        <source>Give up what was edited in the guild %1?</source>
        <extracomment>%1 is a guild&apos;s name</extracomment>
        <translation>放棄在社群 %1 中的編輯？</translation>
    </message>
    <message>
        <source>They were not saved. Saving them first keeps them.</source>
        <translation>這些變更尚未儲存。先儲存即可保留。</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放棄(&amp;G)</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::GuildWiring</name>
    <message>
        <source>Choose a bot.</source>
        <translation>請選擇機器人。</translation>
    </message>
    <message>
        <source>Its guilds or chats are shown here.</source>
        <translation>它的社群或聊天會顯示在這裡。</translation>
    </message>
    <message>
        <source>This guild is shown from a file: nothing of it can be saved.</source>
        <translation>此社群來自檔案：無法儲存任何變更。</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文字已在剪貼簿中。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::MainWindow</name>
    <message>
        <source>Another Botdeck has this profile open and does not answer. End it and start again to go on.</source>
        <translation>另一個 Botdeck 開啟了此設定檔資料夾且沒有回應。請結束它，再重新啟動以繼續。</translation>
    </message>
    <message>
        <source>This window only reads: nothing is received, sent or changed here. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>此視窗僅供讀取：不會在此接收、傳送或變更任何內容。%1</translation>
    </message>
    <message>
        <source>This update is not in the table: the filter leaves it out, or it was removed.</source>
        <translation>表格中沒有此更新：它被篩選排除，或已被移除。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
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
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>訊息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>社群(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Passport</source>
        <translation>通行證(&amp;P)</translation>
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
        <translation>已複製這些數字。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportCallbacks</name>
    <message>
        <source>an address that another window chose</source>
        <extracomment>in the place of an address that the inbox of callbacks listens at</extracomment>
        <translation>另一視窗所選的位址</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportFlow</name>
    <message>
        <source>Public key handed over</source>
        <translation>公鑰已交出</translation>
    </message>
    <message>
        <source>To be done by hand</source>
        <translation>需手動完成</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <extracomment>callbacks</extracomment>
        <translation>
            <numerusform>收到 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Decrypted</source>
        <translation>已解密</translation>
    </message>
    <message>
        <source>A check failed</source>
        <translation>有檢查未通過</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文字已在剪貼簿中。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportKeyring</name>
    <message>
        <source>This window only reads: keys cannot be changed here.</source>
        <translation>此視窗唯讀：不能在這裡變更金鑰。</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>指紋已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The public key is on the clipboard.</source>
        <translation>公鑰已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Save public key</source>
        <translation>儲存公鑰</translation>
    </message>
    <message>
        <source>Remove a passport key</source>
        <translation>移除通行證金鑰</translation>
    </message>
    <message>
        <source>Remove the key &quot;%1&quot;?</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>要移除金鑰「%1」嗎？</translation>
    </message>
    <message>
        <source>Callbacks that were encrypted for it can never be decrypted again, unless you exported it.</source>
        <translation>用它加密的回呼將再也無法解密，除非您已匯出它。</translation>
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
        <translation>儲存 QR 碼</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportMaking</name>
    <message>
        <source>There is no place for the private half yet, so no key was added.</source>
        <translation>還沒有存放私鑰的地方，因此沒有新增金鑰。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportReader</name>
    <message>
        <source>The value is on the clipboard.</source>
        <translation>值已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The value is on the clipboard for 10 seconds.</source>
        <translation>值將在剪貼簿中保留 10 秒。</translation>
    </message>
    <message>
        <source>None of your keys decrypts it.</source>
        <translation>您的金鑰都無法解密它。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; fits.</source>
        <extracomment>%1 is a key&apos;s name</extracomment>
        <translation>金鑰「%1」合適。</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>請先選擇金鑰。</translation>
    </message>
    <message>
        <source>The self-test runs…</source>
        <translation>正在自我檢測…</translation>
    </message>
    <message>
        <source>Self-test: %1 of %2 samples came out as they must.</source>
        <extracomment>samples that were decrypted, or refused as they must be</extracomment>
        <translation>自我檢測：%2 個範例中有 %1 個結果正確。</translation>
    </message>
    <message>
        <source>The program is on the clipboard.</source>
        <translation>程式已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Export decoded fields</source>
        <translation>匯出解出的欄位</translation>
    </message>
    <message>
        <source>Write what this user shared into a file?</source>
        <translation>要把此使用者分享的內容寫入檔案嗎？</translation>
    </message>
    <message>
        <source>It is not encrypted there. Keep it only as long as you need it.</source>
        <translation>檔案不會加密。請只在需要時保留。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>None of the keys that can be read decrypts it.</source>
        <translation>能讀取的金鑰都無法解密它。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::PassportWiring</name>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文字已在剪貼簿中。</translation>
    </message>
    <message>
        <source>Only CloudChat has this flow.</source>
        <translation>只有 CloudChat 有此流程。</translation>
    </message>
    <message>
        <source>Users of other platforms cannot be asked who they are with a key. Choose a bot of CloudChat.</source>
        <translation>其他平台的使用者無法用金鑰詢問身分。請選擇 CloudChat 的機器人。</translation>
    </message>
    <message>
        <source>Choose a bot.</source>
        <translation>請選擇機器人。</translation>
    </message>
    <message>
        <source>Its passport keys are shown here.</source>
        <translation>其通行證金鑰顯示在這裡。</translation>
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
        <extracomment>%1 is a bot&apos;s name or &quot;all bots&quot;</extracomment>
        <translation>開始輪詢：%1</translation>
    </message>
    <message>
        <source>Stop polling: %1</source>
        <extracomment>%1 is a bot&apos;s name or &quot;all bots&quot;</extracomment>
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
    <message>
        <source>Watch wit&amp;hout confirming</source>
        <translation>只看不確認(&amp;H)</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Con&amp;firm to here…</source>
        <translation>確認到此處(&amp;F)…</translation>
    </message>
    <message>
        <source>Tells the server that everything up to the selected update is done</source>
        <translation>告知伺服器：直到所選更新為止均已處理</translation>
    </message>
    <message>
        <source>Dia&amp;gnose…</source>
        <translation>診斷(&amp;G)…</translation>
    </message>
    <message>
        <source>Looks at the updates that wait at the server and confirms none of them: a program that runs this bot still gets them. Whoever polls at the same moment may be interrupted once.</source>
        <translation>只檢視伺服器上待接收的更新而不作確認：執行此機器人的程式仍會收到它們。同一時刻正在輪詢的程式可能被中斷一次。</translation>
    </message>
    <message>
        <source>&amp;Start peeking</source>
        <translation>開始只看(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top peeking</source>
        <translation>停止只看(&amp;T)</translation>
    </message>
    <message>
        <source>Start peeking</source>
        <translation>開始只看</translation>
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
        <translation>每秒 %1 則</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::ReceivingWiring</name>
    <message>
        <source>The server was told: what was chosen is confirmed.</source>
        <translation>已告知伺服器：所選內容已確認。</translation>
    </message>
    <message>
        <source>Whether the server did it is not known; its state will tell.</source>
        <translation>尚不知道伺服器是否已執行；其狀態會說明。</translation>
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
    <message>
        <source>Tokens masked</source>
        <translation>權杖已遮蔽</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>正式環境</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>僅觀察</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <extracomment>%1 is how many updates the table has</extracomment>
        <translation>顯示 %1 則</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is how many rows of the table are selected</extracomment>
        <translation>選取 %1 則</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookCertificates</name>
    <message>
        <source>It is uploaded when the webhook is set.</source>
        <translation>設定 Webhook 時會上傳它。</translation>
    </message>
    <message>
        <source>The receiver speaks with it when it is started the next time.</source>
        <translation>接收器下次啟動時使用它。</translation>
    </message>
    <message>
        <source>Made here for %1</source>
        <extracomment>a certificate; %1 is a host name or an IP address</extracomment>
        <translation>在此為 %1 製作</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>儲存私鑰</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>儲存憑證</translation>
    </message>
    <message>
        <source>Saved in %1. Only you can read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>已儲存到 %1。只有你能讀取。</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key)</source>
        <translation>憑證和私鑰 (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Certificate to upload</source>
        <translation>要上傳的憑證</translation>
    </message>
    <message>
        <source>Certificate of the receiver</source>
        <translation>接收器的憑證</translation>
    </message>
    <message>
        <source>Private key that belongs to it</source>
        <translation>對應的私鑰</translation>
    </message>
    <message>
        <source>Private key of the receiver</source>
        <translation>接收器的私鑰</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>密碼短語：</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>沿用已儲存的</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookForwarding</name>
    <message>
        <source>%1 is not this machine. You are asked before anything is sent there.</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>%1 不是本機。傳送之前會先詢問您。</translation>
    </message>
    <message>
        <source>Each update is POSTed there once, byte for byte as it came.</source>
        <translation>每則更新按原位元組向那裡 POST 一次。</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>轉送</translation>
    </message>
    <message>
        <source>Send what people write to %1?</source>
        <extracomment>%1 is a server&apos;s name</extracomment>
        <translation>把人們寫的內容傳送到 %1？</translation>
    </message>
    <message>
        <source>That is not this machine: whoever runs that server can read and keep it.</source>
        <translation>那不是這部機器：營運那部伺服器的人可以讀取並保留它。</translation>
    </message>
    <message>
        <source>&amp;Send on</source>
        <translation>轉送(&amp;S)</translation>
    </message>
    <message>
        <source>The other side is too slow: some are not sent on. All are stored here.</source>
        <translation>對方太慢：有些未轉送。全部都已儲存在此。</translation>
    </message>
    <message>
        <source>This update is no longer stored.</source>
        <translation>此更新已不在儲存區中。</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) arrived there.</source>
        <translation>
            <numerusform>%n 則更新已送達那裡。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookListening</name>
    <message>
        <source>The address was copied. The clipboard is emptied after 10 seconds.</source>
        <translation>位址已複製。10 秒後清空剪貼簿。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookSetting</name>
    <message>
        <source>The webhook is set.</source>
        <translation>Webhook 已設定。</translation>
    </message>
    <message>
        <source>The webhook is deleted.</source>
        <translation>Webhook 已刪除。</translation>
    </message>
    <message>
        <source>Without a secret path anybody who knows the host can post updates.</source>
        <translation>沒有秘密路徑，任何知道主機名稱的人都能提交更新。</translation>
    </message>
    <message>
        <source>The server is told…</source>
        <translation>正在告知伺服器…</translation>
    </message>
    <message>
        <source>Whether the server did it is not known; Refresh tells.</source>
        <translation>不知道伺服器是否已執行；重新整理即可得知。</translation>
    </message>
    <message>
        <source>It is not made out to %1: a server that delivers there will refuse it.</source>
        <extracomment>%1 is a host name or an IP address</extracomment>
        <translation>它不是為 %1 簽發的：向那裡投遞的伺服器會拒絕它。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WebhookWiring</name>
    <message>
        <source>Choose a bot.</source>
        <translation>請選擇機器人。</translation>
    </message>
    <message>
        <source>Its webhook is shown here.</source>
        <translation>這裡顯示它的 Webhook。</translation>
    </message>
    <message>
        <source>%1 does not offer webhooks.</source>
        <extracomment>%1 is a platform&apos;s name</extracomment>
        <translation>%1 不提供 Webhook。</translation>
    </message>
    <message>
        <source>Its document says that delivery by webhook is not supported at present. Its bots receive through the gateway or by polling.</source>
        <translation>其文件說目前不支援透過 Webhook 投遞。它的機器人透過閘道或輪詢接收。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WindowPlace</name>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>All bots</source>
        <translation>全部機器人</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生產環境</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::shell::WorkspaceBar</name>
    <message>
        <source>Workspaces</source>
        <translation>工作區</translation>
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
        <translation>正在產生金鑰，需要片刻…</translation>
    </message>
    <message>
        <source>It is nowhere but here until it is saved. The key goes to no other machine but the one that receives.</source>
        <translation>儲存之前它只存在於這裡。除接收的機器之外，私鑰不交給任何機器。</translation>
    </message>
    <message>
        <source>Save it first: it is uploaded from its file.</source>
        <translation>請先儲存：上傳時從檔案讀取。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <extracomment>%1 is a row of hexadecimal numbers</extracomment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>製作憑證</translation>
    </message>
    <message>
        <source>One that is signed by its own key. A server trusts it only where it was uploaded with the webhook, and only for the names in it.</source>
        <translation>由自身私鑰簽署的憑證。只有隨 Webhook 上傳過，伺服器才信任它，並且只信任其中的名稱。</translation>
    </message>
    <message>
        <source>&amp;Names and IP addresses</source>
        <translation>名稱和 IP 位址(&amp;N)</translation>
    </message>
    <message>
        <source>Names and IP addresses</source>
        <translation>名稱和 IP 位址</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>天數(&amp;D)</translation>
    </message>
    <message>
        <source>Days that it holds</source>
        <translation>有效天數</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>製作(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save certificate…</source>
        <translation>儲存憑證(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;key…</source>
        <translation>儲存私鑰(&amp;K)…</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>只有你能讀取此檔案。</translation>
    </message>
    <message>
        <source>&amp;Upload it with the webhook</source>
        <translation>隨 Webhook 上傳(&amp;U)</translation>
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
        <translation>檔案…</translation>
    </message>
    <message>
        <source>Certificate from a file</source>
        <translation>從檔案讀取憑證</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>製作…</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>製作憑證</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Without a certificate</source>
        <translation>不用憑證</translation>
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
        <translation>階段</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用時</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::KindsLine</name>
    <message>
        <source>Kinds of update that are delivered</source>
        <translation>投遞的更新類型</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>與之前相同</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Choose kinds of update</source>
        <translation>選擇更新類型</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::OutsideDialog</name>
    <message>
        <source>Looking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Updates would not arrive there.</source>
        <translation>更新到不了那裡。</translation>
    </message>
    <message>
        <source>Updates may arrive there; something is to be looked at.</source>
        <translation>更新也許能到那裡；有一處需要看看。</translation>
    </message>
    <message>
        <source>Updates would arrive there.</source>
        <translation>更新能到那裡。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Check from outside in</source>
        <translation>從外向內檢查</translation>
    </message>
    <message>
        <source>Only this address is asked, from this computer, and nothing that people wrote is sent. A server elsewhere may see it otherwise.</source>
        <translation>只從這部電腦存取這個位址，不傳送任何人寫的內容。別處的伺服器看到的可能不同。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>位址(&amp;A)</translation>
    </message>
    <message>
        <source>Address to look at</source>
        <translation>要檢查的位址</translation>
    </message>
    <message>
        <source>What was seen, stage by stage</source>
        <translation>逐階段的所見</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>檢查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
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
        <translation>正在啟動…</translation>
    </message>
    <message>
        <source>It listens at %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>正在 %1 接聽。</translation>
    </message>
    <message>
        <source>What is delivered is stored as what is polled: nothing is lost or shown twice. While it listens the bot is not polled here.</source>
        <translation>投遞來的更新與輪詢來的一樣儲存：不遺失，也不重複顯示。接聽期間，這裡不輪詢此機器人。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>With its secret path; the clipboard is emptied after 10 seconds.</source>
        <translation>包含秘密路徑；10 秒後清空剪貼簿。</translation>
    </message>
    <message>
        <source>It was started again with the program.</source>
        <translation>它已隨程式再次啟動。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::ReceiverForm</name>
    <message>
        <source>It listens at an IP address of this computer, such as 127.0.0.1.</source>
        <translation>需在這部電腦的 IP 位址上接聽，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>Without a secret path anybody could deliver to it.</source>
        <translation>沒有秘密路徑，任何人都能向它投遞。</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate with its key: from a file, or one made here.</source>
        <translation>HTTPS 需要憑證和私鑰：來自檔案，或在此製作。</translation>
    </message>
    <message>
        <source>&amp;Listen at</source>
        <translation>接聽位址(&amp;L)</translation>
    </message>
    <message>
        <source>Address of this computer to listen at</source>
        <translation>這部電腦上用於接聽的位址</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>連接埠(&amp;R)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>of a port: any one</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Secret path</source>
        <translation>秘密路徑</translation>
    </message>
    <message>
        <source>Secret path that is listened at</source>
        <translation>接聽所用的秘密路徑</translation>
    </message>
    <message>
        <source>Make another path</source>
        <translation>另產生一個路徑</translation>
    </message>
    <message>
        <source>As</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>For a tunnel or a proxy of yours that speaks HTTPS to the outside</source>
        <translation>用於你自己的、對外使用 HTTPS 的通道或代理</translation>
    </message>
    <message>
        <source>Certificate and key</source>
        <translation>憑證和私鑰</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>回應(&amp;W)</translation>
    </message>
    <message>
        <source>HTTP status that is answered once an update is stored</source>
        <translation>更新儲存後回應的 HTTP 狀態</translation>
    </message>
    <message>
        <source>Anything but 2xx lets the platform deliver the same update again.</source>
        <translation>除 2xx 外，平台都會再次投遞同一更新。</translation>
    </message>
    <message>
        <source>Co&amp;nnections</source>
        <translation>連線數(&amp;N)</translation>
    </message>
    <message>
        <source>Connections at a time at most</source>
        <translation>同時連線數上限</translation>
    </message>
    <message>
        <source>Secret token</source>
        <translation>機密權杖</translation>
    </message>
    <message>
        <source>Secret token that each delivery has to carry</source>
        <translation>每次投遞必須攜帶的機密權杖</translation>
    </message>
    <message>
        <source>Make another token</source>
        <translation>另產生一個權杖</translation>
    </message>
    <message>
        <source>none is asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>The same as the webhook is set with: what comes without it is answered 403.</source>
        <translation>與設定 Webhook 時所用的相同：不帶它的請求會回應 403。</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::ReportCard</name>
    <message>
        <source>The server is asked…</source>
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>Hide the path</source>
        <translation>隱藏路徑</translation>
    </message>
    <message>
        <source>Show the whole address for 10 seconds</source>
        <translation>顯示完整位址 10 秒</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>讀取於 %1</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>伺服器所說</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>刪除 Webhook…</translation>
    </message>
    <message>
        <source>Delete and drop…</source>
        <translation>刪除並丟棄…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::RequestView</name>
    <message>
        <source>Choose a request to see it.</source>
        <translation>選擇一個請求以檢視。</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <extracomment>%1 and %2 are amounts of bytes</extracomment>
        <translation>顯示 %2 中的前 %1。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>標頭</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>請求本文</translation>
    </message>
    <message>
        <source>Head of the request</source>
        <translation>請求標頭</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::RequestsModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回應</translation>
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
        <translation>收到的請求</translation>
    </message>
    <message>
        <source>Address that requests are sent on to</source>
        <translation>轉送請求的位址</translation>
    </message>
    <message>
        <source>Send each on</source>
        <translation>逐個轉送</translation>
    </message>
    <message>
        <source>Replay there</source>
        <translation>重播到那裡</translation>
    </message>
    <message>
        <source>Send the chosen request&apos;s update to this address once</source>
        <translation>把所選請求的更新向此位址傳送一次</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::SecretLine</name>
    <message>
        <source>Hide it</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show it for 10 seconds</source>
        <translation>顯示 10 秒</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::SetCard</name>
    <message>
        <source>Set a webhook</source>
        <translation>設定 Webhook</translation>
    </message>
    <message>
        <source>Check from outside in…</source>
        <translation>從外向內檢查…</translation>
    </message>
    <message>
        <source>Set webhook…</source>
        <translation>設定 Webhook…</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::webhook::SetForm</name>
    <message>
        <source>Throw away what waits for delivery</source>
        <translation>丟棄等待投遞的更新</translation>
    </message>
    <message>
        <source>Throw away what waits for delivery (nothing does)</source>
        <translation>丟棄等待投遞的更新（目前沒有）</translation>
    </message>
    <message numerus="yes">
        <source>Throw away the %1 update(s) that wait</source>
        <extracomment>%1 is how many, grouped</extracomment>
        <translation>
            <numerusform>丟棄等待的 %1 則更新</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>位址(&amp;A)</translation>
    </message>
    <message>
        <source>Address without the secret path</source>
        <translation>不含秘密路徑的位址</translation>
    </message>
    <message>
        <source>Secret &amp;path</source>
        <translation>秘密路徑(&amp;P)</translation>
    </message>
    <message>
        <source>Secret path behind the address</source>
        <translation>位址後面的秘密路徑</translation>
    </message>
    <message>
        <source>Make another path</source>
        <translation>另產生一個路徑</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>憑證(&amp;C)</translation>
    </message>
    <message>
        <source>None is uploaded: a known authority has signed it</source>
        <translation>不上傳：由公認機構簽發</translation>
    </message>
    <message>
        <source>&amp;IP address</source>
        <translation>IP 位址(&amp;I)</translation>
    </message>
    <message>
        <source>as the name service says</source>
        <translation>由網域解析決定</translation>
    </message>
    <message>
        <source>IP address to deliver to</source>
        <translation>投遞到的 IP 位址</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>連線數(&amp;O)</translation>
    </message>
    <message>
        <source>Connections at a time at most</source>
        <translation>同時連線數上限</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <extracomment>%1 is a number of connections at a time</extracomment>
        <translation>照常（%1）</translation>
    </message>
    <message>
        <source>&amp;Kinds of update</source>
        <translation>更新類型(&amp;K)</translation>
    </message>
    <message>
        <source>Secret &amp;token</source>
        <translation>秘密權杖(&amp;T)</translation>
    </message>
    <message>
        <source>Secret token that each delivery carries</source>
        <translation>每次投遞攜帶的秘密權杖</translation>
    </message>
    <message>
        <source>Make another token</source>
        <translation>另產生一個權杖</translation>
    </message>
</context>
<context>
    <name>botdeck::ui::widgets::NewPassphraseFields</name>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新密碼短語(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再輸入一次(&amp;A)</translation>
    </message>
</context>
</TS>
