// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keyboard.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

/// More than any window has places for the keyboard.
constexpr int mostTabs = 120;
constexpr int mostRows = 80;

QJsonObject order(const char *verb, const char *what, const QString &value)
{
    return {{QStringLiteral("do"), QLatin1StringView(verb)}, {QLatin1StringView(what), value}};
}

bool isDone(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("ok")).toBool();
}

} // namespace

Keyboard::Keyboard(Puppet &console)
    : m_console(console)
{
}

void Keyboard::press(const QString &keys)
{
    EXPECT_TRUE(m_console.comesAbout([&] { return isDone(m_console.tell(order("keys", "keys", keys))); }))
        << qPrintable(keys);
}

void Keyboard::write(const QString &text)
{
    EXPECT_TRUE(m_console.comesAbout([&] { return isDone(m_console.tell(order("keys", "text", text))); }))
        << qPrintable(text);
}

void Keyboard::writeAnew(const QString &text)
{
    press(QStringLiteral("Ctrl+A"));
    write(text);
}

bool Keyboard::isAt(const QString &name)
{
    return isDone(m_console.tell(order("focus", "on", name)));
}

void Keyboard::awaitsAt(const QString &name)
{
    EXPECT_TRUE(m_console.comesAbout([&] { return isAt(name); }))
        << qPrintable(name) << " has no keyboard, but "
        << qPrintable(m_console.tell(order("focus", "on", name)).value(QStringLiteral("at")).toString());
}

void Keyboard::tabTo(const QString &name)
{
    m_console.awaits(name);
    QStringList way;
    for (int tabs = 0; tabs < mostTabs && m_console.isRunning(); ++tabs) {
        const QJsonObject answer = m_console.tell(order("focus", "on", name));
        if (isDone(answer))
            return;
        way.append(answer.value(QStringLiteral("at")).toString());
        press(QStringLiteral("Tab"));
    }
    ADD_FAILURE() << "Tab never comes to " << qPrintable(name) << ", but to\n"
                  << qPrintable(way.mid(0, mostTabs / 2).join(u'\n'));
}

void Keyboard::pushes(const QString &name)
{
    tabTo(name);
    press(QStringLiteral("Space"));
}

void Keyboard::goTo(const QString &words)
{
    // A list of before may still be closing.
    EXPECT_TRUE(m_console.comesAbout([&] {
        press(QStringLiteral("Ctrl+K"));
        return isAt(QStringLiteral("goTo"));
    }));
    write(words);
    // Chats and roles come a moment later.
    EXPECT_TRUE(m_console.comesAbout([&] {
        const QJsonArray found =
            m_console.rows(QStringLiteral("goToList")).value(QStringLiteral("rows")).toArray();
        return found.at(0).toString().startsWith(words);
    })) << qPrintable(words);
    press(QStringLiteral("Return"));
}

void Keyboard::downTo(const QString &view, const QString &row)
{
    tabTo(view);
    press(QStringLiteral("Home"));
    const auto current = [&] { return m_console.rows(view).value(QStringLiteral("currentRow")).toString(); };
    QStringList met;
    for (int rows = 0; rows < mostRows && m_console.isRunning(); ++rows) {
        met.append(current());
        if (met.last().contains(row))
            return;
        press(QStringLiteral("Down"));
    }
    ADD_FAILURE() << qPrintable(row) << " is not met in " << qPrintable(view) << ", but "
                  << qPrintable(met.join(u'\n'));
}

} // namespace botdeck::test
