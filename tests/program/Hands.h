// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QTabBar;
class QWidget;

namespace botdeck::test {

/// The hands and eyes of a test inside the program: takes commands from standard input, a JSON object a line,
/// does them with real mouse and key events, and answers each with a line on standard output.
///
/// A widget is named by its object name, by "=" and its text, by "@" and its name for accessibility, or by
/// "~" and its class; names of what it stands in may come first, joined by slashes. Only what can be seen is
/// found.
class Hands final : public QObject
{
    Q_OBJECT

public:
    explicit Hands(QObject *parent);

private:
    void read();
    QJsonObject obey(const QJsonObject &command);
    QJsonObject click(const QJsonObject &command);
    QJsonObject clickItem(const QJsonObject &command);
    static QJsonObject clickTab(QTabBar &tabs, const QString &text);
    QJsonObject choose(const QJsonObject &command);
    QJsonObject dragHeader(const QJsonObject &command);
    QJsonObject type(const QJsonObject &command);
    QJsonObject press(const QJsonObject &command);
    QJsonObject look(const QJsonObject &command);
    QJsonObject rows(const QJsonObject &command);
    QJsonObject windows(const QJsonObject &command);
    QJsonObject words(const QJsonObject &command);
    QJsonObject keys(const QJsonObject &command);
    QJsonObject focus(const QJsonObject &command);
};

} // namespace botdeck::test
