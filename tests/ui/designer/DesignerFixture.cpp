// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesignerFixture.h"

#include "domain/keyboard/KeyboardJson.h"
#include "domain/keyboard/KeyboardNotation.h"
#include "platform/KeyboardRules.h"
#include "tests/support/Wait.h"
#include "ui/designer/KeyboardCanvas.h"
#include "ui/look/FlatTabs.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

void DesignerTest::SetUp()
{
    pane = std::make_unique<ui::designer::DesignerPane>(theme);
    pane->resize(372, 800);
    pane->show();
    pane->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(pane.get(), 30'000));
    settle();
}

void DesignerTest::open(const char *notation)
{
    const domain::KeyboardRules rules =
        platform::keyboardRules(*platform::Platform::load(domain::PlatformId::Telegram));
    const domain::ReadNotation read =
        domain::readNotation(QString::fromUtf8(notation).replace(u'/', u'\n'), rules);
    ASSERT_TRUE(read) << notation;
    pane->setKeyboard(read.keyboard);
    settle();
}

void DesignerTest::openJson(const QByteArray &json)
{
    const domain::ReadKeyboard read = domain::readKeyboard(json);
    ASSERT_TRUE(read) << json.constData();
    pane->setKeyboard(read.keyboard);
    settle();
}

QString DesignerTest::notation() const
{
    const domain::KeyboardRules rules = platform::keyboardRules(*platform::Platform::load(pane->rules()));
    return domain::notationText(pane->keyboard(), rules).value_or(QStringLiteral("?")).replace(u'\n', u'/');
}

QByteArray DesignerTest::json() const
{
    return domain::keyboardJson(pane->keyboard());
}

QWidget &DesignerTest::canvas()
{
    return child<ui::designer::KeyboardCanvas>("keyboardCanvas");
}

ui::designer::CanvasLayout DesignerTest::places()
{
    return {pane->keyboard(), canvas().width(), theme};
}

QPoint DesignerTest::centre(qsizetype row, qsizetype column)
{
    return places().button({row, column}).center();
}

QPoint DesignerTest::above(qsizetype row)
{
    const QRect place = places().button({row, 0});
    return {place.center().x(), place.top() + 1};
}

void DesignerTest::click(const QPoint &place, Qt::MouseButton button)
{
    QTest::mouseClick(&canvas(), button, {}, place);
    settle();
}

void DesignerTest::drag(const QPoint &from, const QPoint &to, bool release)
{
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
    constexpr int steps = 8;
    for (int step = 1; step <= steps; ++step)
        QTest::mouseMove(&canvas(), from + (to - from) * step / steps);
    if (release)
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    settle();
}

void DesignerTest::key(int key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(pane->focusWidget(), nullptr);
    QTest::keyClick(pane->focusWidget(), Qt::Key(key), modifiers);
    settle();
}

void DesignerTest::press(const char *action)
{
    const auto buttons = pane->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction() && button->defaultAction()->objectName() == QLatin1StringView(action)) {
            QTest::mouseClick(button, Qt::LeftButton);
            settle();
            return;
        }
    }
    FAIL() << action;
}

void DesignerTest::turnTo(View view)
{
    auto &tabs = child<ui::look::FlatTabs>("keyboardViews");
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(view).center());
    settle();
}

QWidget &DesignerTest::source()
{
    const auto fields = pane->findChildren<QPlainTextEdit *>(QStringLiteral("keyboardSource"));
    for (QPlainTextEdit *field : fields) {
        if (field->isVisible())
            return *field;
    }
    ADD_FAILURE() << "no source is shown";
    return *fields.first();
}

QString DesignerTest::sourceText()
{
    return static_cast<QPlainTextEdit &>(source()).toPlainText();
}

void DesignerTest::write(const QString &text)
{
    source().setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (&line != &lines.first())
            key(Qt::Key_Return);
        QTest::keyClicks(&source(), line);
    }
    settle();
}

QString DesignerTest::sourceWords()
{
    const auto words = source().parentWidget()->findChild<QLabel *>(QStringLiteral("sourceWords"));
    return words->isVisible() ? words->text() : QString();
}

} // namespace botdeck::test
