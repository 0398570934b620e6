// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/Cryptography.h"
#include "security/Redactor.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/services/RegistryFixture.h"
#include "ui/botedit/BotDialogs.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>

#include <functional>

namespace botdeck::test {

/// The dialogs about bots before a window, on a real registry, a real store and the sandbox's server. Time
/// stands still for the dialogs only.
class BotEditFixture : public RegistryFixture
{
protected:
    BotEditFixture();
    ~BotEditFixture() override;

    /// The dialog of this name, once it is shown and has the keyboard.
    QDialog &shown(const char *name);
    [[nodiscard]] bool isOpen(const char *name) const;
    /// Once it is no longer shown.
    [[nodiscard]] bool isClosed(const char *name) const;
    template <typename Widget>
    static Widget &part(QWidget &dialog, const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// What a part shows, whatever it is.
    static QString words(QWidget &dialog, const char *name);
    /// Waits until the part shows something that holds this.
    static bool says(QWidget &dialog, const char *name, const QString &text);

    /// A real click in the middle of the part; false where it is hidden or disabled.
    static bool click(QWidget &dialog, const char *name);
    /// Instead of what stands there.
    static void type(QWidget &dialog, const char *name, const QString &text);
    /// Into whatever has the keyboard now.
    static void keys(const QString &text);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// The name of what has the keyboard.
    static QString focus();
    /// Presses Tab until that has the keyboard; false where it is never reached.
    static bool tabTo(const char *name);
    /// Types a path into the file dialog that is open and accepts it.
    void chooseFile(QDialog &before, const QString &path);

    /// Everything that a widget of the program shows, says or hands out, one thing a line.
    static QStringList everythingShown();
    /// The part of the token that is secret.
    [[nodiscard]] QString secretPart(domain::PlatformId platform) const;
    /// Another one of the same bot, which the sandbox does not accept.
    [[nodiscard]] QByteArray newToken(domain::PlatformId platform) const;
    /// That no part of it is shown anywhere.
    static void expectHidden(const QString &secret);
    /// A user of the dialogs adds the platform's demo bot with what he typed.
    void fillIn(QWidget &dialog, domain::PlatformId platform);
    [[nodiscard]] QString server(domain::PlatformId platform) const;

    const security::Cryptography cryptography;
    FakeClock clock;
    security::Redactor &redactor{m_known};
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    bool usable = true;
    /// Whether the place of secrets answers at once; else what waits for it is here.
    bool answersAtOnce = true;
    std::function<void(bool)> waiting;
    int opened = 0;
    QByteArray copied;
    std::unique_ptr<QWidget> window;
    ui::botedit::BotDialogs *dialogs = nullptr;
};

} // namespace botdeck::test
