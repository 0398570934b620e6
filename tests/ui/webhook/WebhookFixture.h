// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/WebhookDelivery.h"
#include "domain/webhook/WebhookInfo.h"
#include "tests/support/FakeClock.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/webhook/WebhookValues.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

/// A part of the workspace Webhook, shown and with the keyboard, with time that stands still.
class WebhookTest : public testing::Test
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
    /// In place of what stands in it.
    static void type(QWidget &of, const char *field, const QString &text);
    /// Presses "yes" or "cancel" of the question of this name.
    static void answer(QWidget &window, const char *question, const char *button);

    /// A webhook as a server tells of it; `more`: members of the JSON.
    static domain::WebhookInfo told(const QByteArray &more = {});
    [[nodiscard]] domain::WebhookDelivery delivery(const QByteArray &body) const;
    [[nodiscard]] ui::webhook::ShownCertificate certificate() const;

    FakeClock clock;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
};

} // namespace botdeck::test
