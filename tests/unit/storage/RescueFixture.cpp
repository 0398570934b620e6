// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RescueFixture.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace botdeck::test {

using namespace storage;

void RescueFixture::SetUp()
{
    {
        const auto store = openStore();
        receiveEverything(*store);
        ASSERT_TRUE(store->remark({3, 250}, {true, QStringLiteral("seen")}));
        ASSERT_TRUE(store->addCall({0, botNamed("1"), QStringLiteral("getMe"), "{}", 200, 5, 1, "{}", {}}));
        ASSERT_TRUE(store->rememberIdentity({"fingerprint", botNamed("1"), QStringLiteral("Bot"), {}, 1}));
    }
    m_sound = load(file());
    ASSERT_EQ(m_sound.size() % rescuePage, 0);
}

domain::Update RescueFixture::rescueMessage(qint64 id)
{
    return messageOf(id, QStringLiteral("text %1 ").arg(id).repeated(id % 100 == 0 ? 3000 : 20));
}

void RescueFixture::receiveEverything(UpdateStore &store)
{
    for (int first = 1; first <= rescueRows; first += 100) {
        QList<domain::Update> batch;
        for (int id = first; id < first + 100; ++id)
            batch.append(rescueMessage(id));
        append(store, batch);
    }
}

QByteArray RescueFixture::load(const QString &path)
{
    QFile bytes(path);
    EXPECT_TRUE(bytes.open(QIODevice::ReadOnly)) << qPrintable(path);
    return bytes.readAll();
}

void RescueFixture::put(const QString &path, const QByteArray &content)
{
    QFile bytes(path);
    ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
    ASSERT_EQ(bytes.write(content), content.size());
}

void RescueFixture::damage(const QByteArray &content)
{
    QDir(dir()).removeRecursively();
    QDir().mkpath(dir());
    put(file(), content);
}

QByteArray RescueFixture::logOfRunningWriter()
{
    QDir(dir()).removeRecursively();
    const auto store = openStore();
    receiveEverything(*store);
    return load(file() + QStringLiteral("-wal"));
}

void RescueFixture::markDamaged()
{
    QFile mark(file() + QStringLiteral(".damaged"));
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
}

QByteArray RescueFixture::withPageOf(quint32 number, char byte) const
{
    QByteArray damaged = m_sound;
    std::fill_n(damaged.begin() + qsizetype(number - 1) * rescuePage, rescuePage, byte);
    return damaged;
}

int RescueFixture::rescued(const QByteArray &damaged)
{
    damage(damaged);
    markDamaged();
    const auto store = openStore();
    if (!store)
        return -1;
    EXPECT_TRUE(store->notice().english().contains(file() + QStringLiteral(".bad")))
        << qPrintable(store->notice());
    EXPECT_TRUE(load(file() + QStringLiteral(".bad")) == damaged) << "kept as it was";
    EXPECT_EQ(store->position(botNamed("1"), domain::Stream::Poll)->offset, std::nullopt)
        << "the next poll confirms nothing";
    const auto reader = openReader();
    const auto seqs = reader->ids();
    EXPECT_TRUE(seqs);
    for (const qint64 seq : *seqs)
        EXPECT_EQ(*reader->raw(seq), rescueMessage(seq).raw) << seq;
    return int(seqs->size());
}

void RescueFixture::expectEverythingOnce()
{
    const auto store = openStore();
    ASSERT_TRUE(store);
    EXPECT_EQ(store->notice(), QString()) << "said once";
    receiveEverything(*store);
    QSet<QString> idents;
    const auto reader = openReader();
    const auto rows = reader->rows(*reader->ids({botNamed("1")}));
    ASSERT_TRUE(rows);
    for (const domain::StoredUpdate &row : *rows) {
        ASSERT_FALSE(idents.contains(row.update.ident)) << "twice: " << qPrintable(row.update.ident);
        ASSERT_EQ(row.epoch, 1);
        idents.insert(row.update.ident);
    }
    EXPECT_EQ(idents.size(), rescueRows) << "lost";
    const auto position = store->position(botNamed("1"), domain::Stream::Poll);
    EXPECT_EQ(position->offset, rescueRows + 1);
    EXPECT_EQ(sql("PRAGMA integrity_check"), u"ok");
}

} // namespace botdeck::test
