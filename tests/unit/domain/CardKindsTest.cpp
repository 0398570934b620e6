// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardLines.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

/// What stands in an update (a member of its own) and the lines that it makes.
struct KindRow
{
    const char *name;
    const char *json;
    const char *lines;
};

void PrintTo(const KindRow &row, std::ostream *out)
{
    *out << row.name;
}

std::string nameOf(const testing::TestParamInfo<KindRow> &info)
{
    return info.param.name;
}

const KindRow messageContents[] = {
    {"Photo",
     R"("photo":[{"file_id":"s","file_unique_id":"us","width":90,"height":67,"file_size":1200},
        {"file_id":"l","file_unique_id":"ul","width":1280,"height":960,"file_size":120000}],
        "caption":"Receipt","caption_entities":[{"type":"bold","offset":0,"length":7}])",
     "photo/dimensions=1280 × 960|photo/file_size=120000 #120000|photo/file_id=l|photo/file_unique_id=ul|"
     "photo/other_size=90 × 67"},
    {"Document",
     R"("document":{"file_id":"d","file_unique_id":"ud","file_name":"refunds.csv","mime_type":"text/csv",
        "file_size":812,"thumbnail":{"file_id":"t","file_unique_id":"ut","width":20,"height":10}})",
     "document/file_name=refunds.csv|document/mime_type=text/csv|document/file_size=812 #812|"
     "document/file_id=d|document/file_unique_id=ud|document/thumbnail=20 × 10"},
    {"Audio", R"("audio":{"file_id":"a","duration":75,"performer":"Nils","title":"Tide"})",
     "audio/title=Tide|audio/performer=Nils|audio/duration=75 #75|audio/file_id=a"},
    {"Video", R"("video":{"file_id":"v","width":640,"height":360,"duration":12})",
     "video/dimensions=640 × 360|video/duration=12 #12|video/file_id=v"},
    {"Animation",
     R"("animation":{"file_id":"g","width":1,"height":2,"duration":1},"document":{"file_id":"g"})",
     "animation/dimensions=1 × 2|animation/duration=1 #1|animation/file_id=g|document/file_id=g"},
    {"Voice", R"("voice":{"file_id":"o","duration":3,"mime_type":"audio/ogg"})",
     "voice/mime_type=audio/ogg|voice/duration=3 #3|voice/file_id=o"},
    {"VideoNote", R"("video_note":{"file_id":"n","length":240,"duration":9})",
     "video_note/diameter=240|video_note/duration=9 #9|video_note/file_id=n"},
    {"Sticker",
     R"("sticker":{"file_id":"k","type":"mask","emoji":"🙂","set_name":"Gulls","width":512,"height":512,
        "is_animated":false,"is_video":true})",
     "sticker/emoji=🙂|sticker/sticker_set=Gulls|sticker/sticker_type=mask|sticker/dimensions=512 × 512|"
     "sticker/moving=true #1|sticker/file_id=k"},
    {"Poll",
     R"("poll":{"id":"62","question":"When?","options":[{"text":"Now","voter_count":3},{"text":"Never",
        "voter_count":0}],"total_voter_count":3,"is_closed":false,"is_anonymous":true,"type":"quiz",
        "allows_multiple_answers":false,"correct_option_id":0,"open_period":60})",
     "poll/question=When?|poll/option=Now (3)|poll/option=Never (0)|poll/votes=3|poll/poll_type=quiz|"
     "poll/anonymous=true #1|poll/several_answers=false|poll/closed=false|poll/right_answer=0|"
     "poll/open_for=60 #60|poll/poll_id=62"},
    {"Contact", R"("contact":{"phone_number":"+100","first_name":"Ada","user_id":5000000001})",
     "contact/first_name=Ada|contact/phone=+100|contact/person_id=5000000001"},
    {"Location", R"("location":{"longitude":13.40,"latitude":52.5200,"live_period":60})",
     "location/place=52.5200, 13.40|location/live_for=60 #60"},
    {"Venue",
     R"("venue":{"title":"Quay","address":"1 Pier","location":{"latitude":1,"longitude":2}},
        "location":{"latitude":1,"longitude":2})",
     "venue/title=Quay|venue/address=1 Pier|venue/place=1, 2|location/place=1, 2"},
    {"Dice", R"("dice":{"emoji":"🎲","value":6})", "dice/emoji=🎲|dice/value=6"},
    {"Game", R"("game":{"title":"Snake","description":"Eat","photo":[]})",
     "game/title=Snake|game/description=Eat"},
    {"Invoice", R"("invoice":{"title":"Tea","description":"A cup","currency":"EUR","total_amount":250})",
     "invoice/title=Tea|invoice/description=A cup|invoice/total=250 (EUR)"},
    {"NewMembers",
     R"("new_chat_members":[{"id":1,"first_name":"A"},{"id":2,"first_name":"B","is_bot":true}])",
     "message/joined=A|message/joined_id=1|message/joined=B|message/joined_id=2|message/>is_bot=true #1"},
    {"FanbookNewMembers",
     R"("new_join_members":[{"id":405918672620658601,"first_name":"林","invite_code":"k7"}])",
     "message/joined=林|message/joined_id=405918672620658601|message/>invite_code=k7"},
    {"LeftMember", R"("left_chat_member":{"id":3,"username":"gone"})", "message/left=gone|message/left_id=3"},
    {"LeftMembers", R"("left_chat_member":[{"id":3},{"id":4}])",
     "message/left=3|message/left_id=3|message/left=4|message/left_id=4"},
    {"Title", R"("new_chat_title":"Night shift")", "message/new_title=Night shift"},
    {"NewPicture", R"("new_chat_photo":[{"file_id":"p","width":5,"height":5}])",
     "new_picture/dimensions=5 × 5|new_picture/file_id=p"},
    {"NoPicture", R"("delete_chat_photo":true)", "message/no_picture=true #1"},
    {"Pin", R"("pinned_message":{"message_id":9,"caption":"Rules"})", "message/pinned=9 (Rules)"},
    {"Moved", R"("migrate_to_chat_id":-1001234567890123)", "message/moved_to=-1001234567890123"},
    {"TopicClosed", R"("forum_topic_closed":{})", "message/topic_closed="},
    {"TopicCreated", R"("forum_topic_created":{"name":"Bugs","icon_color":1})",
     "message/topic_created=|message/>name=Bugs"},
    {"Forward",
     R"("forward_from":{"id":8,"first_name":"Orig"},"forward_date":100,"forward_from_chat":{"id":-7,"title":"News",
        "type":"channel"},"forward_from_message_id":55)",
     "message/forwarded_from=Orig|message/forwarded_from_id=8|message/forwarded_chat=News (channel)|"
     "message/forwarded_chat_id=-7|message/forwarded_message_id=55|message/forwarded_sent=100 #100000"},
    {"ForwardOrigin", R"("forward_origin":{"type":"hidden_user","sender_user_name":"Nobody","date":100})",
     "forwarded/origin=hidden_user|forwarded/from=Nobody|forwarded/sent=100 #100000"},
    {"Keyboard",
     R"("reply_markup":{"inline_keyboard":[[{"text":"Go","callback_data":"go"},{"url":"https://a.example",
        "text":"Open"}],[{"text":"?"}]]})",
     "message/button=Go (callback_data: go)|message/button=Open (url: https://a.example)|message/button=?"},
    {"Payment", R"("successful_payment":{"currency":"XTR","total_amount":1,"invoice_payload":"p",
        "order_info":{"name":"N","shipping_address":{"city":"C"}}})",
     "payment/total=1 (XTR)|payment/payload=p|payment/order=|payment/>name=N|payment/>address=|"
     "payment/>>city=C"},
    {"FanbookReaction",
     R"("reaction":{"action":"add","emoji":{"name":"👍"},"reaction_to_message":{"message_id":4}})",
     "reaction/reaction_action=add|reaction/reaction=👍|reaction/reaction_to=4"},
    {"CirclePost",
     R"("circle_post":{"user":{"id":6,"first_name":"白"},"post":{"post_id":"77","title":"Spring","topic_name":"Art",
        "content":"[{\"insert\":\"Look\"}]","created_at":"1663057604639"},"sub_info":{"comment_total":"8",
        "like_total":2,"is_top":true}})",
     "circle_post/from=白|circle_post/from_id=6|circle_post/title=Spring|circle_post/text=Look|"
     "circle_post/topic=Art|circle_post/post_id=77|circle_post/sent=1663057604639 #1663057604639|"
     "numbers/comments=8|numbers/likes=2|numbers/on_top=true #1"},
    {"CircleComment", R"("circle_comment":{"post_id":"77","comment_id":"5","content":"Nice"})",
     "circle_comment/text=Nice|circle_comment/post_id=77|circle_comment/comment_id=5"},
    {"CircleLike", R"("circle_like":{"releated_id":"77","reaction_type":1})",
     "circle_like/post_id=77|circle_like/reaction=1"},
    {"CardOperation", R"("interaction_message_card_operation":{"key":"k","message_id":"1","user_id":"2"})",
     "card_operation/card_key=k|card_operation/message_id=1|card_operation/person_id=2"},
    {"Online", R"("chat_members_online":[{"id":1,"first_name":"A"}])",
     "message/online=A|message/online_id=1"},
};

const KindRow otherKinds[] = {
    {"Callback",
     R"("callback_query":{"id":"43","from":{"id":1,"first_name":"T"},"chat_instance":"-9","data":"refund:1",
        "message":{"message_id":5698,"chat":{"id":-2,"title":"Ops","type":"group"},"date":1,"text":"Refund?"}})",
     "callback_query/data=refund:1|callback_query/from=T|callback_query/from_id=1|callback_query/"
     "callback_id=43|"
     "callback_query/chat_instance=-9|button_message/message_id=5698|button_message/chat=Ops (group)|"
     "button_message/chat_id=-2|button_message/sent=1 #1000|button_message/text=Refund?"},
    {"InlineQuery",
     R"("inline_query":{"id":"1","from":{"id":2},"query":"tea","offset":"","chat_type":"sender"})",
     "inline_query/query=tea|inline_query/from=2|inline_query/from_id=2|inline_query/query_id=1|"
     "inline_query/chat_type=sender"},
    {"InlineChoice", R"("chosen_inline_result":{"result_id":"r","from":{"id":2},"query":"tea"})",
     "inline_choice/result_id=r|inline_choice/query=tea|inline_choice/from=2|inline_choice/from_id=2"},
    {"Checkout", R"("pre_checkout_query":{"id":"1","from":{"id":2},"currency":"EUR","total_amount":5})",
     "checkout_query/from=2|checkout_query/from_id=2|checkout_query/total=5 (EUR)|checkout_query/query_id=1"},
    {"PollAnswer", R"("poll_answer":{"poll_id":"6","user":{"id":1},"option_ids":[]})",
     "poll_answer/person=1|poll_answer/person_id=1|poll_answer/chosen_options=|poll_answer/poll_id=6"},
    {"MemberChange",
     R"("chat_member":{"chat":{"id":-1,"title":"Ops"},"from":{"id":1,"first_name":"A"},"date":7,
        "old_chat_member":{"user":{"id":2},"status":"member"},
        "new_chat_member":{"user":{"id":2},"status":"restricted","can_send_messages":false,"until_date":9}})",
     "member/chat=Ops|member/chat_id=-1|member/changed_by=A|member/changed_by_id=1|member/sent=7 #7000|"
     "member_before/status=member|member_before/person=2|member_before/person_id=2|"
     "member_now/status=restricted|member_now/person=2|member_now/person_id=2|member_now/until=9 #9000|"
     "member_now/can_send=false"},
    {"OwnStatus",
     R"("my_chat_member":{"chat":{"id":-1},"from":{"id":1},"date":7,"new_chat_member":{"status":"kicked"}})",
     "my_member/chat=-1|my_member/chat_id=-1|my_member/changed_by=1|my_member/changed_by_id=1|"
     "my_member/sent=7 #7000|member_now/status=kicked"},
    {"JoinRequest",
     R"("chat_join_request":{"chat":{"id":-1},"from":{"id":1},"user_chat_id":12,"date":7,"bio":"hi",
        "invite_link":{"invite_link":"https://i.example/x","creator":{"id":3},"is_primary":false}})",
     "join_request/chat=-1|join_request/chat_id=-1|join_request/from=1|join_request/from_id=1|"
     "join_request/private_chat_id=12|join_request/sent=7 #7000|join_request/bio=hi|"
     "invite/invite_link=https://i.example/x|invite/creator=3|invite/creator_id=3"},
    {"Reaction",
     R"("message_reaction":{"chat":{"id":-1},"message_id":5,"user":{"id":1},"date":7,"old_reaction":[],
        "new_reaction":[{"type":"emoji","emoji":"👍"},{"type":"custom_emoji","custom_emoji_id":"55"}]})",
     "reaction/chat=-1|reaction/chat_id=-1|reaction/message_id=5|reaction/person=1|reaction/person_id=1|"
     "reaction/sent=7 #7000|reaction/reaction_now=👍 (emoji)|reaction/reaction_now=55 (custom_emoji)"},
    {"ReactionCount",
     R"("message_reaction_count":{"chat":{"id":-1},"message_id":5,"date":7,
        "reactions":[{"type":{"type":"emoji","emoji":"🔥"},"total_count":12}]})",
     "reaction_counts/chat=-1|reaction_counts/chat_id=-1|reaction_counts/message_id=5|"
     "reaction_counts/sent=7 #7000|reaction_counts/reaction=🔥 (emoji)|reaction_counts/count=12"},
    {"EditedPost",
     R"("edited_channel_post":{"message_id":3,"edit_date":9,"sender_chat":{"id":-5,"title":"News"}})",
     "edited_channel_post/message_id=3|edited_channel_post/sender_chat=News|"
     "edited_channel_post/sender_chat_id=-5|edited_channel_post/edited=9 #9000"},
    {"FanbookPost",
     R"("channel_post":{"message_id":1,"chat":{"id":384533822017904601,"type":"channel","channel_type":0,
        "guild_id":357042844231282601,"title":"公告"}})",
     "channel_post/message_id=1|channel_post/chat=公告 (channel)|channel_post/chat_id=384533822017904601|"
     "channel_post/>channel_type=0|channel_post/>guild_id=357042844231282601"},
};

class MessageContent : public testing::TestWithParam<KindRow>
{
};

class OtherKind : public testing::TestWithParam<KindRow>
{
};

} // namespace

TEST_P(MessageContent, IsSaidInLines)
{
    const domain::UpdateCard card =
        cardOf(QByteArray("{\"update_id\":1,\"message\":{") + GetParam().json + "}}");
    EXPECT_EQ(linesOf(card).join(u'|').toStdString(), GetParam().lines);
    EXPECT_EQ(unknownOf(card), QStringList());
}

TEST_P(OtherKind, IsSaidInLines)
{
    const domain::UpdateCard card = cardOf(QByteArray("{\"update_id\":1,") + GetParam().json + "}");
    EXPECT_EQ(linesOf(card).join(u'|').toStdString(), GetParam().lines);
    EXPECT_EQ(unknownOf(card), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Card, MessageContent, testing::ValuesIn(messageContents), nameOf);
INSTANTIATE_TEST_SUITE_P(Card, OtherKind, testing::ValuesIn(otherKinds), nameOf);

TEST(CardCaption, IsTheCardsText)
{
    const domain::UpdateCard card = cardOf(
        R"({"update_id":1,"message":{"photo":[{"file_id":"f","width":1,"height":1}],"caption":"Receipt",
            "caption_entities":[{"type":"bold","offset":0,"length":7}]}})");
    EXPECT_EQ(card.text.text, QStringLiteral("Receipt"));
    EXPECT_EQ(spansOf(card.text), QStringList{QStringLiteral("bold 0+7")});
}

} // namespace botdeck::test
