// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CardModel.h"

#include "domain/UpdateDecoder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <cstring>

namespace botdeck::test {

namespace {

using models::CardModel;

class CardModelTest : public testing::Test
{
protected:
    void show(const QByteArray &json)
    {
        domain::StoredUpdate stored;
        stored.seq = 5;
        stored.receivedMs = 1'000;
        stored.rawBytes = json.size();
        stored.update = domain::decodeUpdate(json);
        model.setCard(domain::readCard(stored.update), stored);
    }
    /// Rows as "section/label=value (aside)".
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const QString aside = index.data(CardModel::AsideRole).toString();
            all += index.data(CardModel::SectionRole).toString() + u'/' +
                   index.data(CardModel::LabelRole).toString() + u'=' +
                   index.data(CardModel::ValueRole).toString() +
                   (aside.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(aside));
        }
        return all;
    }

    CardModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

constexpr const char *voiceUpdate =
    R"({"update_id":7,"message":{"date":90,"chat":{"id":-5,"title":"Ops","type":"group"},
    "voice":{"duration":75,"file_size":812},"mood":"x\u202ey"}})";

} // namespace

TEST_F(CardModelTest, SpeaksEnglishWithoutOtherWords)
{
    show(voiceUpdate);
    EXPECT_EQ(
        lines().join(u'\n').toStdString(),
        "Message/Chat=Ops (group)\n"
        "Message/Chat id=-5\n"
        "Message/Sent=90\n"
        "Voice/Duration=75\n"
        "Voice/File size=812\n"
        "Kept by Botdeck/Update id=7\n"
        "Kept by Botdeck/Received=1000\n"
        "Kept by Botdeck/Size=" +
            std::to_string(strlen(voiceUpdate)) +
            "\n"
            "Not known to Botdeck/message.mood=\"x\\u202ey\" (no such field is known)");
    EXPECT_TRUE(model.index(8).data(CardModel::UnknownRole).toBool());
    EXPECT_FALSE(model.index(7).data(CardModel::UnknownRole).toBool());
    EXPECT_EQ(model.index(1).data(CardModel::CopyRole).toString(), QStringLiteral("-5"));
    EXPECT_TRUE(model.index(0).data(CardModel::AsideIsWordRole).toBool());
    EXPECT_FALSE(model.index(1).data(CardModel::AsideIsWordRole).toBool());
}

TEST_F(CardModelTest, SpeaksTheWordsItIsGiven)
{
    show(voiceUpdate);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setWords(
        {[](QByteArrayView id) {
             return id == "chat_type.group" ? QString() : QStringLiteral("<%1>").arg(QString::fromLatin1(id));
         },
         [](domain::CardForm form, qint64 amount) {
             return QStringLiteral("%1:%2").arg(int(form)).arg(amount);
         }});
    EXPECT_EQ(changed.size(), 1);
    const QStringList all = lines();
    EXPECT_EQ(all.at(0), QStringLiteral("<message>/<chat>=Ops (group)"));
    EXPECT_EQ(all.at(2), QStringLiteral("<message>/<sent>=%1:90000").arg(int(domain::CardForm::Time)));
    EXPECT_EQ(all.at(3), QStringLiteral("<voice>/<duration>=%1:75").arg(int(domain::CardForm::Duration)));
    EXPECT_EQ(model.index(2).data(CardModel::CopyRole).toString(), QStringLiteral("90"));
}

TEST_F(CardModelTest, ShowsValuesThatNobodyKnowsAsTheyCame)
{
    show(
        R"({"update_id":7,"chat_member":{"new_chat_member":{"status":"kicked"},"old_chat_member":{"status":"sleeping"}}})");
    EXPECT_EQ(lines().value(0), QStringLiteral("Before/Status=sleeping"));
    EXPECT_EQ(lines().value(1), QStringLiteral("Now/Status=banned"));
}

TEST_F(CardModelTest, SaysHowManyUnknownFieldsItLeavesOut)
{
    QByteArray json(R"({"update_id":7)");
    for (int at = 0; at < 300; ++at)
        json += ",\"x" + QByteArray::number(at) + "\":0";
    show(json + '}');
    EXPECT_EQ(lines().last(), QStringLiteral("Not known to Botdeck/Further unknown fields=100"));
}

TEST_F(CardModelTest, ShowsNothingOfNoUpdate)
{
    show(voiceUpdate);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setCard({}, {});
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace botdeck::test
