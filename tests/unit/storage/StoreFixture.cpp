// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"

#include "domain/UpdateDecoder.h"

#include <QFile>

#include <sqlite3.h>

namespace botdeck::test {

domain::Update messageOf(qint64 updateId, const QString &text)
{
    return domain::decodeUpdate(
        R"({"update_id":)" + QByteArray::number(updateId) +
        R"(,"message":{"chat":{"id":-1001,"type":"group","title":"Ops"},"from":{"id":7,"first_name":"Ann"},)"
        R"("text":")" +
        text.toUtf8() + R"("}})");
}

domain::Update quarantinedOf(const QByteArray &raw)
{
    domain::Update update = domain::decodeUpdate(raw);
    EXPECT_TRUE(update.isQuarantined());
    return update;
}

domain::BotKey botNamed(const char *id)
{
    return domain::BotKey::sandbox(domain::PlatformId::Telegram, QString::fromLatin1(id));
}

std::unique_ptr<storage::UpdateStore> StoreTest::openStore()
{
    auto store = storage::UpdateStore::open(dir());
    if (!store) {
        ADD_FAILURE() << qPrintable(store.error().detail);
        return nullptr;
    }
    return *std::move(store);
}

std::unique_ptr<storage::StoreReader> StoreTest::openReader()
{
    auto reader = storage::StoreReader::open(dir());
    if (!reader) {
        ADD_FAILURE() << qPrintable(reader.error().detail);
        return nullptr;
    }
    return *std::move(reader);
}

storage::AppendOutcome StoreTest::append(storage::UpdateStore &store, const QList<domain::Update> &updates)
{
    const auto outcome = store.append({botNamed("1"), domain::Stream::Poll, updates, ++m_nowMs});
    if (!outcome) {
        ADD_FAILURE() << qPrintable(outcome.error().detail);
        return {};
    }
    return *outcome;
}

QStringList StoreTest::idents()
{
    const auto reader = openReader();
    const QList<domain::StoredUpdate> rows = *reader->rows(*reader->ids());
    QStringList idents;
    for (const domain::StoredUpdate &row : rows)
        idents.append(row.update.ident);
    return idents;
}

QString StoreTest::sql(const char *statement)
{
    sqlite3 *handle = nullptr;
    QString answer;
    const auto keepFirst = [](void *target, int, char **values, char **) {
        if (static_cast<QString *>(target)->isEmpty())
            *static_cast<QString *>(target) = QString::fromUtf8(values[0]);
        return 0;
    };
    EXPECT_EQ(sqlite3_open(QFile::encodeName(file()).constData(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, statement, keepFirst, &answer, nullptr), SQLITE_OK)
        << sqlite3_errmsg(handle);
    sqlite3_close(handle);
    return answer;
}

QByteArray StoreTest::runChild(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(STORAGE_CHILD), arguments);
    EXPECT_TRUE(child.waitForFinished(120'000));
    EXPECT_EQ(child.exitStatus(), QProcess::NormalExit);
    return child.readAllStandardOutput();
}

} // namespace botdeck::test
