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
        <translation>可管理服务器</translation>
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
        <translation>服务器 ID</translation>
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
        <translation>Passport 数据</translation>
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
        <translation>服务器</translation>
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
