// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

/// Nothing is found, and nothing left, in the folders of whoever runs the tests: Qt's own file dialog keeps
/// what it showed last, and pollers have their locks there.
void moveOut(const QTemporaryDir &place)
{
    for (const char *folder : {"XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME"}) {
        const QString path = place.filePath(QString::fromLatin1(folder));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(folder, QFile::encodeName(path));
    }
}

} // namespace

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir place;
    moveOut(place);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
