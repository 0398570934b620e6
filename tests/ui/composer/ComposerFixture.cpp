// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComposerFixture.h"

#include <QLabel>

#include <algorithm>
#include <stdexcept>

namespace botdeck::test {

void ComposerFixture::SetUp()
{
    composer = std::make_unique<ui::composer::Composer>(theme);
    composer->resize(720, 320);
    composer->setTarget(
        builtInPlatform(PlatformId::CloudChat), QStringLiteral("20004118"), QStringLiteral("supergroup"),
        QStringLiteral("Ops · Refunds"));
    composer->show();
    composer->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(composer.get(), 30'000));
    composer->setFocus();
    settle();
}

const platform::Platform &ComposerFixture::builtInPlatform(PlatformId id)
{
    static const QList<platform::Platform> platforms = [] {
        QList<platform::Platform> all;
        for (const PlatformId each : domain::allPlatforms)
            all += platform::Platform::load(each).value();
        return all;
    }();
    return platforms.at(qsizetype(id));
}

void ComposerFixture::useDialect(Dialect dialect)
{
    for (const PlatformId id : domain::allPlatforms) {
        const auto formats = platform::messageRules(builtInPlatform(id)).formats;
        const bool has = std::any_of(formats.begin(), formats.end(), [dialect](const auto &format) {
            return format.dialect == dialect;
        });
        if (!has)
            continue;
        composer->setTarget(
            builtInPlatform(id), QStringLiteral("20004118"), QStringLiteral("private"),
            QStringLiteral("Mara"));
        composer->setDialect(dialect);
        settle();
        ASSERT_EQ(composer->dialect(), dialect);
        return;
    }
    FAIL() << "no platform has it";
}

void ComposerFixture::type(const QString &text)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    for (const QChar letter : text) {
        if (letter == u'\n')
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        else
            QTest::sendKeyEvent(
                QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    settle();
}

void ComposerFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void ComposerFixture::write(const QString &source)
{
    QTextCursor cursor = field().textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(source);
    field().setTextCursor(cursor);
    settle();
}

void ComposerFixture::select(int from, int to)
{
    QTextCursor cursor = field().textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    field().setTextCursor(cursor);
}

ui::composer::SourceEdit &ComposerFixture::field() const
{
    return part<ui::composer::SourceEdit>("messageSource");
}

void ComposerFixture::click(const char *button) const
{
    auto &found = part<QAbstractButton>(button);
    ASSERT_TRUE(found.isVisible() && found.isEnabled()) << button;
    QTest::mouseClick(&found, Qt::LeftButton);
    settle();
}

QString ComposerFixture::words(const char *label) const
{
    const auto &found = part<QLabel>(label);
    return found.isVisible() ? found.text() : QString();
}

domain::OutgoingMessage ComposerFixture::sent()
{
    QSignalSpy asked(composer.get(), &ui::composer::Composer::sendAsked);
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ControlModifier);
    return asked.isEmpty() ? domain::OutgoingMessage()
                           : asked.first().first().value<domain::OutgoingMessage>();
}

QDialog &ComposerFixture::shown(const char *name)
{
    QDialog *dialog = nullptr;
    const bool found = waitUntil([&] {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->objectName() == QLatin1StringView(name) && each->isVisible())
                dialog = qobject_cast<QDialog *>(each);
        }
        return dialog != nullptr;
    });
    if (!found)
        throw std::runtime_error(name);
    EXPECT_TRUE(
        waitUntil([&] { return QApplication::activeWindow() == dialog && QApplication::focusWidget(); }));
    return *dialog;
}

domain::ChatMessage ComposerFixture::message(const QString &text)
{
    domain::ChatMessage message;
    message.messageId = QStringLiteral("57");
    message.fromId = QStringLiteral("10000931");
    message.fromName = QStringLiteral("Mara Voss");
    message.text = domain::parseMarkdown(Dialect::CloudChat, text).text;
    return message;
}

} // namespace botdeck::test
