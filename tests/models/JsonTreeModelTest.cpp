// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using models::JsonTreeModel;

class JsonTreeTest : public testing::Test
{
protected:
    /// The whole tree as text, a line for each row.
    QString printed(const QModelIndex &parent = {}, int depth = 0)
    {
        QString text;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            text += QString(2 * depth, u' ') + index.data().toString() + u'\n' + printed(index, depth + 1);
        }
        return text;
    }
    QVariant at(const QString &path, int role)
    {
        for (const QModelIndex &hit : everything()) {
            if (hit.data(JsonTreeModel::PathRole).toString() == path)
                return hit.data(role);
        }
        ADD_FAILURE() << path.toStdString() << " is not there";
        return {};
    }
    QModelIndexList everything(const QModelIndex &parent = {})
    {
        QModelIndexList all;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            all += model.index(row, 0, parent);
            all += everything(all.last());
        }
        return all;
    }
    QStringList paths(const QModelIndexList &indexes)
    {
        QStringList list;
        for (const QModelIndex &index : indexes)
            list += index.data(JsonTreeModel::PathRole).toString();
        return list;
    }

    JsonTreeModel model;
};

class JsonTreeModelTest : public JsonTreeTest
{
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

/// Without the tester: it calls showMore() from within a reset, which it then calls a fault.
class JsonTreePagesTest : public JsonTreeTest
{
};

constexpr const char *rawUpdate = R"({"update_id":9223372036854775807,"message":{"n":1.50e1,
    "chat":{"id":20004118,"title":"Ops \u4f60"},"entities":[{"type":"bold"},[]],"a b":null,"n":true}})";

} // namespace

TEST_F(JsonTreeModelTest, ShowsOrderNumbersAndRepeatedNamesAsReceived)
{
    EXPECT_EQ(model.rowCount(), 0);
    model.setRaw(rawUpdate);
    EXPECT_EQ(
        printed().toStdString(), "update_id: 9223372036854775807\n"
                                 "message\n"
                                 "  n: 1.50e1\n"
                                 "  chat\n"
                                 "    id: 20004118\n"
                                 "    title: \"Ops 你\"\n"
                                 "  entities\n"
                                 "    0\n"
                                 "      type: \"bold\"\n"
                                 "    1\n"
                                 "  a b: null\n"
                                 "  n: true\n");
    EXPECT_TRUE(model.fault().isEmpty());
}

TEST_F(JsonTreeModelTest, HasTypesPathsAndBytes)
{
    model.setRaw(rawUpdate);
    EXPECT_EQ(
        paths(everything()),
        (QStringList{
            QStringLiteral("update_id"), QStringLiteral("message"), QStringLiteral("message.n"),
            QStringLiteral("message.chat"), QStringLiteral("message.chat.id"),
            QStringLiteral("message.chat.title"), QStringLiteral("message.entities"),
            QStringLiteral("message.entities[0]"), QStringLiteral("message.entities[0].type"),
            QStringLiteral("message.entities[1]"), QStringLiteral("message[\"a b\"]"),
            QStringLiteral("message.n")}));
    EXPECT_EQ(at(QStringLiteral("message"), JsonTreeModel::TypeRole).toInt(), int(domain::JsonType::Object));
    EXPECT_EQ(at(QStringLiteral("message"), JsonTreeModel::ChildCountRole).toInt(), 5);
    EXPECT_EQ(
        at(QStringLiteral("message.n"), JsonTreeModel::TypeRole).toInt(), int(domain::JsonType::Number));
    EXPECT_EQ(
        at(QStringLiteral("update_id"), JsonTreeModel::TypeRole).toInt(), int(domain::JsonType::Integer));
    const QString title = QStringLiteral("message.chat.title");
    EXPECT_EQ(at(title, JsonTreeModel::RawRole).toByteArray(), R"("Ops \u4f60")");
    EXPECT_EQ(at(title, JsonTreeModel::TextRole).toString(), QStringLiteral("Ops 你"));
    EXPECT_EQ(at(title, JsonTreeModel::KeyRole).toString(), QStringLiteral("title"));
    const QModelIndexList all = everything();
    EXPECT_FALSE(all.at(2).data(JsonTreeModel::RepeatedRole).toBool());
    EXPECT_TRUE(all.last().data(JsonTreeModel::RepeatedRole).toBool());
}

TEST_F(JsonTreeModelTest, SaysTypesInTheWordsItIsGiven)
{
    model.setRaw(rawUpdate);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setWords([](domain::JsonType type, int children) {
        return QStringLiteral("%1/%2").arg(int(type)).arg(children);
    });
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(model.index(1, JsonTreeModel::TypeColumn).data().toString(), QStringLiteral("0/5"));
}

TEST_F(JsonTreeModelTest, ShowsBytesThatAreNoTextAsSuch)
{
    model.setRaw("{\"a\xff\":\"\xc3(\",\"b\":\"\\ud83d\",\"c\":\"x\xe2\x80\xaey\",\"d\":\"a\\nb\"}");
    EXPECT_EQ(
        printed(), QStringLiteral("a\\xff: \"\\xc3(\"\nb: \"\\ud83d\"\nc: \"x\\u202ey\"\nd: \"a b\"\n"));
    const QModelIndexList all = everything();
    EXPECT_TRUE(all.at(0).data(JsonTreeModel::InvalidRole).toBool());
    EXPECT_TRUE(all.at(1).data(JsonTreeModel::InvalidRole).toBool());
    EXPECT_FALSE(all.at(2).data(JsonTreeModel::InvalidRole).toBool());
    EXPECT_EQ(all.at(3).data(JsonTreeModel::TextRole).toString(), QStringLiteral("a\nb"));
    EXPECT_EQ(all.at(0).data(JsonTreeModel::PathRole).toString(), QStringLiteral("[\"a\\xff\"]"));
}

TEST_F(JsonTreeModelTest, OfBrokenJsonHasNoTreeAndSaysSo)
{
    model.setRaw(rawUpdate);
    model.setRaw("{\"update_id\":5,\"x\":\"");
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.hasChildren());
    EXPECT_TRUE(model.fault().startsWith(QStringLiteral("There is no tree")));
    model.setRaw("7");
    EXPECT_EQ(printed(), QStringLiteral("0: 7\n"));
    EXPECT_TRUE(model.fault().isEmpty());
    model.setRaw("{}");
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_TRUE(model.fault().isEmpty());
}

TEST_F(JsonTreeModelTest, FindsNamesAndTextWithoutRegardToCase)
{
    model.setRaw(R"({"Größe":"x","a":{"b":["GRÖSSE? größe!","\u0067r\u00f6\u00dfe",17]},"c":1170})");
    EXPECT_EQ(
        paths(model.find(QStringLiteral("GRÖßE"))),
        (QStringList{QStringLiteral("Größe"), QStringLiteral("a.b[0]"), QStringLiteral("a.b[1]")}));
    EXPECT_EQ(
        paths(model.find(QStringLiteral("17"))),
        (QStringList{QStringLiteral("a.b[2]"), QStringLiteral("c")}));
    EXPECT_TRUE(model.find(QString()).isEmpty());
    EXPECT_TRUE(model.find(QStringLiteral("nowhere")).isEmpty());
    EXPECT_EQ(model.find(QStringLiteral("1"), 1).size(), 1);
}

TEST_F(JsonTreePagesTest, BringsLongListsPageByPage)
{
    QByteArray numbers("0");
    for (int at = 1; at < 2'500; ++at)
        numbers += ',' + QByteArray::number(at);
    model.setRaw("{\"list\":[" + numbers + "]}");
    const QModelIndex list = model.index(0, 0);
    EXPECT_EQ(model.rowCount(list), JsonTreeModel::pageSize);
    EXPECT_TRUE(model.hasMore(list));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.showMore(list);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().at(1).toInt(), 1'000);
    EXPECT_EQ(inserted.first().at(2).toInt(), 1'999);
    const QModelIndexList hits = model.find(QStringLiteral("2499"));
    ASSERT_EQ(hits.size(), 1) << "on a page that nobody has looked at";
    EXPECT_EQ(hits.first().row(), 2'499);
    EXPECT_EQ(hits.first().data().toString(), QStringLiteral("2499: 2499"));
    EXPECT_EQ(hits.first(), model.index(2'499, 0, list));
    EXPECT_FALSE(model.hasMore(list));
}

TEST_F(JsonTreeModelTest, GoesTenThousandLevelsDeep)
{
    constexpr int levels = 10'000;
    QByteArray json;
    for (int level = 0; level < levels; ++level)
        json += level % 2 == 0 ? "{\"k\":" : "[";
    json += "\"pearl\"";
    for (int level = levels - 1; level >= 0; --level)
        json += level % 2 == 0 ? "}" : "]";
    model.setRaw(json);
    const QModelIndexList hits = model.find(QStringLiteral("Pearl"));
    ASSERT_EQ(hits.size(), 1);
    int depth = 0;
    for (QModelIndex up = hits.first(); up.isValid(); up = up.parent())
        ++depth;
    EXPECT_EQ(depth, levels);
    EXPECT_TRUE(
        hits.first().data(JsonTreeModel::PathRole).toString().startsWith(QStringLiteral("k[0].k[0]")));
}

TEST_F(JsonTreePagesTest, TakesFiveMegabytes)
{
    const QByteArray text(2'200'000, 'x');
    QByteArray json("{\"text\":\"" + text + "\",\"users\":[");
    for (int at = 0; at < 60'000; ++at)
        json += QByteArray(at == 0 ? "" : ",") + R"({"id":)" + QByteArray::number(at) +
                R"(,"first_name":"somebody with a name"})";
    json += "]}";
    ASSERT_GT(json.size(), 5'000'000);
    model.setRaw(json);
    EXPECT_EQ(model.index(0, 0).data(JsonTreeModel::ValueRole).toString().size(), 303)
        << "300, an ellipsis, quotes";
    EXPECT_EQ(model.index(0, 0).data(JsonTreeModel::TextRole).toString().size(), text.size());
    EXPECT_EQ(model.index(1, 0).data(JsonTreeModel::ChildCountRole).toInt(), 60'000);
    EXPECT_EQ(model.find(QStringLiteral("somebody")).size(), JsonTreeModel::hitsAtMost);
    EXPECT_EQ(paths(model.find(QStringLiteral("59999"))), (QStringList{QStringLiteral("users[59999].id")}));
}

TEST_F(JsonTreePagesTest, SearchesInPiecesAndFindsTheSame)
{
    QByteArray json("[0");
    for (int at = 1; at < 3'000; ++at)
        json += ',' + QByteArray::number(at);
    model.setRaw(json + ']');
    const QModelIndexList whole = model.find(QStringLiteral("77"));
    JsonTreeModel::Search search = model.startSearch(QStringLiteral("77"));
    int pieces = 0;
    while (!search.isDone && pieces < 100) {
        model.continueSearch(search, 100);
        ++pieces;
    }
    EXPECT_EQ(pieces, 30);
    EXPECT_EQ(search.hits, whole);
    EXPECT_FALSE(whole.isEmpty());
    search = model.startSearch(QStringLiteral("7"));
    model.continueSearch(search, 100'000, 5);
    EXPECT_TRUE(search.isDone);
    EXPECT_EQ(search.hits.size(), 5);
    EXPECT_TRUE(model.startSearch({}).isDone);
    model.setRaw({});
    EXPECT_TRUE(model.startSearch(QStringLiteral("7")).isDone);
}

} // namespace botdeck::test
