// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/Cryptography.h"
#include "security/SecretKeeper.h"
#include "services/BackgroundWork.h"
#include "services/SettingsKeeper.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"
#include "tests/unit/services/MemorySecrets.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/secrets/SecretsDoor.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// A window before a real vault in a profile of its own, whose passphrase costs next to nothing; the keychain
/// is in memory, and time stands still.
class SecretsFixture : public testing::Test
{
protected:
    SecretsFixture();
    void SetUp() override;
    void TearDown() override;

    /// Typed wherever a passphrase is asked for; no widget may know it afterwards.
    static constexpr const char *passphrase = "violet canary 8841 ladder";

    /// Where secrets are kept; until the keeper knows it.
    void choose(security::SecretBackend backend);
    void makeVault();
    void lockVault();
    /// Puts one there, past every window.
    void keepSecret(const char *subject, const char *secret);

    [[nodiscard]] QString profile() const { return folder.path(); }
    /// The dialog of this name, once it is shown and has the keyboard.
    QDialog &shown(const char *name);
    [[nodiscard]] bool isOpen(const char *name) const;
    /// Into whatever has the keyboard.
    static void type(const char *text);
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// The name of what has the keyboard.
    static QString focus();
    static void click(QWidget &widget);
    /// On its square: a check box may be wider than its words.
    static void clickBox(QCheckBox &box);
    template <typename Widget>
    static Widget &part(QWidget &in, const char *name)
    {
        auto *found = in.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// What a label says; empty where it is hidden.
    static QString words(QWidget &in, const char *name);
    static bool says(QWidget &in, const char *name, const QString &part);
    /// Everything that has the keyboard in turn while Tab is pressed, from here until here again.
    static QStringList tabRound();
    /// No property of any widget, and not the clipboard, has this text.
    static void expectNowhere(const char *text);

    const security::Cryptography cryptography;
    const QTemporaryDir folder;
    FakeClock clock;
    MemorySecrets keychain;
    security::Redactor redactor;
    services::BackgroundWork files;
    security::VaultStore vault;
    security::SecretKeeper keeper;
    services::SettingsKeeper settings;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    ui::secrets::SecretsDoor door;
    std::unique_ptr<QWidget> window;
};

} // namespace botdeck::test
