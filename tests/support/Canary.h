// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace botdeck::test {

/// Looks for a secret in every shape that text takes. Its shapes are made here, not by the program.
class Canary
{
public:
    explicit Canary(const QByteArray &secret);

    /// The name of the shape that is in it; empty where there is none.
    [[nodiscard]] QString in(const QByteArray &bytes) const;
    /// In every file below the folder: "file: shape".
    [[nodiscard]] QStringList inFolder(const QString &folder) const;
    /// In what other processes see of a running one: its command line, environment and name, the files that
    /// it holds open, also those without a name any more, and the names of those and of what it has mapped.
    [[nodiscard]] QStringList inProcess(qint64 pid) const;

private:
    struct Shape
    {
        QString name;
        QByteArray bytes;
    };
    void add(const QString &name, const QByteArray &bytes);

    QList<Shape> m_shapes;
};

} // namespace botdeck::test
