// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Platform.h"
#include "services/ApiForm.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace botdeck::test {

/// A part of the workspace API, shown and with the keyboard, over the platforms' own tables.
class ApiTest : public testing::Test
{
protected:
    /// It is shown until the test ends.
    void present(QWidget &widget);

    template <typename Widget>
    static Widget &part(QWidget &of, const char *name)
    {
        auto *found = of.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    static QString words(QWidget &of, const char *label) { return part<QLabel>(of, label).text(); }
    static void click(QWidget &of, const char *button);
    /// In place of what stands in it, a line or several.
    static void type(QWidget &of, const char *field, const QString &text);

    static const platform::Platform &table(platform::PlatformId id);
    /// As the list shows it, and as the table has it.
    static services::ApiMethod listed(platform::PlatformId id, const QString &key);
    static const platform::Method &method(platform::PlatformId id, const QString &key);

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
};

} // namespace botdeck::test
