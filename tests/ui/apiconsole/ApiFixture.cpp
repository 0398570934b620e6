// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiFixture.h"

#include "tests/support/Wait.h"

#include <QAbstractButton>

#include <algorithm>

namespace botdeck::test {

void ApiTest::present(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget, 30'000));
    settle();
}

void ApiTest::click(QWidget &of, const char *button)
{
    auto &found = part<QAbstractButton>(of, button);
    ASSERT_TRUE(found.isEnabled()) << button;
    QTest::mouseClick(&found, Qt::LeftButton);
    settle();
}

void ApiTest::type(QWidget &of, const char *field, const QString &text)
{
    auto &found = part<QWidget>(of, field);
    found.setFocus();
    QTest::keyClick(&found, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&found, Qt::Key_Delete);
    QTest::keyClicks(&found, text);
    settle();
}

const platform::Platform &ApiTest::table(platform::PlatformId id)
{
    static QHash<platform::PlatformId, platform::Platform> kept;
    if (!kept.contains(id))
        kept.insert(id, *platform::Platform::load(id));
    return *kept.constFind(id);
}

services::ApiMethod ApiTest::listed(platform::PlatformId id, const QString &key)
{
    const QList<services::ApiMethod> methods = services::apiMethods(table(id));
    const auto found =
        std::ranges::find_if(methods, [&key](const services::ApiMethod &each) { return each.key == key; });
    EXPECT_NE(found, methods.end()) << qPrintable(key);
    return *found;
}

const platform::Method &ApiTest::method(platform::PlatformId id, const QString &key)
{
    return **table(id).method(key);
}

} // namespace botdeck::test
