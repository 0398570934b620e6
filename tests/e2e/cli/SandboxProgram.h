// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Program.h"

#include <QTemporaryDir>

namespace botdeck::test {

/// One demo bot as the sandbox's first line names it.
struct DemoBot
{
    QString platform;
    QString name;
    QByteArray token;
    QString server;
    /// Empty where the platform has none.
    QString gateway;
};

/// `botdeck sandbox` on a free port, its control side, and a temporary folder for stores and locks.
class SandboxProgram
{
public:
    explicit SandboxProgram(const QString &options = {});

    [[nodiscard]] DemoBot bot(const QString &platform) const;
    /// POST to /_sandbox/VERB; the answer's object.
    QJsonObject control(const QString &verb, const QJsonObject &body) const;
    /// The words of `tail` for a bot into a store of this folder.
    [[nodiscard]] QStringList tail(const DemoBot &bot, const QString &more) const;
    /// Lets `tail` receive into that store until it has printed so many updates; what it said at its end.
    [[nodiscard]] Finished receive(const DemoBot &bot, int updates) const;
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    Program &program() { return m_program; }

private:
    QTemporaryDir m_dir;
    Program m_program;
    QJsonObject m_firstLine;
};

} // namespace botdeck::test
