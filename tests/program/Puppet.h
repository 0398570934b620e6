// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace botdeck::test {

/// One run of the program with hands, moved by a test. Widgets are named as Hands says. Killed at the end
/// where it still runs.
class Puppet
{
public:
    /// `environment` comes on top of this process's. With `log`, standard error goes into that file, as a
    /// desktop would have it.
    explicit Puppet(
        const QStringList &arguments, const QMap<QString, QString> &environment = {},
        const QString &log = {});
    ~Puppet();
    Puppet(const Puppet &) = delete;
    Puppet &operator=(const Puppet &) = delete;

    /// The answer to one command; empty where the program ended instead.
    QJsonObject tell(const QJsonObject &command);

    /// Each of these tries until it can be done, and is a failure of the test where it never can.
    void click(const QString &on);
    void type(const QString &on, const QString &text);
    void typeAnew(const QString &on, const QString &text);
    void press(const QString &keys);
    /// An entry of a menu of the menu bar.
    void choose(const QString &menu, const QString &entry);
    /// An entry of the menu that is open.
    void chooseHere(const QString &entry);
    void clickItem(const QString &on, const QString &text);
    void clickRow(const QString &on, int row);
    void awaits(const QString &on);
    void awaitsGone(const QString &on);
    void awaitsText(const QString &on, const QString &part);
    /// Until the view lists so many rows.
    void awaitsRows(const QString &on, int atLeast);

    /// Asks until it holds; false where it never does, or the program ends before.
    [[nodiscard]] bool comesAbout(const std::function<bool()> &condition);

    bool sees(const QString &on);
    QString text(const QString &on);
    /// {rows, spoken, count, current, currentText, top}
    QJsonObject rows(const QString &on);
    QStringList windows();
    /// Everything that is written anywhere in the program.
    QStringList words();
    /// Standard error so far.
    QByteArray err();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void send(int signal) const;
    void kill9();
    /// SIGTERM, then its exit status.
    int terminate();
    /// Waits for its end; its exit status, or -1.
    int status();

private:
    void tries(const QJsonObject &command);
    void typeInto(const QString &on, const QString &text, bool anew);

    QProcess m_process;
    QByteArray m_err;
};

} // namespace botdeck::test
