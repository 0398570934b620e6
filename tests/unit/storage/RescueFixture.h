// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StoreFixture.h"

namespace botdeck::test {

inline constexpr int rescueRows = 500;
inline constexpr qsizetype rescuePage = 8192;

/// A sound store, and the ways to damage it.
class RescueFixture : public StoreTest
{
protected:
    void SetUp() override;

    /// Of every length: some lie in a chain of pages of their own.
    static domain::Update rescueMessage(qint64 id);
    /// What the server has, a hundred at a time, as after a poll without an offset.
    void receiveEverything(storage::UpdateStore &store);
    static QByteArray load(const QString &path);
    static void put(const QString &path, const QByteArray &content);
    /// Nothing is there but this file.
    void damage(const QByteArray &content);
    /// Of a store that received everything: nothing of it is in the database yet.
    QByteArray logOfRunningWriter();
    /// As somebody who met the damage leaves it.
    void markDamaged();
    [[nodiscard]] QByteArray withPageOf(quint32 number, char byte) const;
    /// Opens it as damaged; how many of the updates are in the new store, each with its seq and its bytes.
    int rescued(const QByteArray &damaged);
    /// After the server was asked for everything again.
    void expectEverythingOnce();

    QByteArray m_sound;
};

} // namespace botdeck::test
