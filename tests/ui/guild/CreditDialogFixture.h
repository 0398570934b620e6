// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/credits/CreditDialog.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

class QMessageBox;

namespace botdeck::test {

/// Ann's credits before a window, and all that the dialog asks for.
class CreditDialogTest : public testing::Test
{
protected:
    static constexpr core::Id ann{9'007'199'254'740'993};
    static constexpr QByteArrayView raidJson =
        R"({"moon":1e400,"authority":{"name":"Warden","x":[1]},"slots":[[{"label":"\u8d5b\u5b63","value":"S3","badge":9007199254740993}]]})";

    void SetUp() override;

    /// She has the raid, and one that cannot be read.
    void giveRaid();
    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// Empty where the label is not shown.
    QString words(const char *name);
    QString reason() { return words("creditReason"); }
    bool canSave() { return child<QPushButton>("saveCredit").isEnabled(); }
    void click(const char *button);
    void type(const char *field, const QString &text);
    /// That is open in a table; null where none is.
    QLineEdit *editor(const char *table);
    /// By the keyboard: F2, the text, Enter.
    void typeCell(const char *table, int line, int column, const QString &text);
    void choose(const char *box, int row);
    /// The open one of that name; null where there is none.
    QMessageBox *question(const char *name);
    /// "yes" or "cancel".
    void answer(const char *name, const char *button);

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    QWidget window;
    QPointer<ui::guild::CreditDialog> dialog;
    /// "CARD JSON" of each.
    QStringList put;
    QStringList erased;
};

} // namespace botdeck::test
