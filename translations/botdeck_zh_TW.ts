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
        <translation>可管理伺服器</translation>
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
        <translation>伺服器 ID</translation>
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
        <translation>Passport 資料</translation>
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
        <translation>伺服器</translation>
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
        <extracomment>an update&apos;s number, its time, its size</extracomment>
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
