// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiDesk.h"
#include "services/CallBook.h"
#include "services/CallHistory.h"
#include "services/CopyAs.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::ui::apiconsole {
class HistoryPane;
}

namespace botdeck::ui::shell {

class ApiAnswers;

/// All calls of the console: joins their list with the store, makes calls of them again, and lets go of old
/// ones.
class ApiHistory final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        apiconsole::HistoryPane &pane;
        ApiAnswers &answers;
        QWidget &window;
    };

    explicit ApiHistory(const Parts &parts, QObject *parent = nullptr);

    /// Its list is looked at: from now on it is read.
    void open();
    void retranslate();

Q_SIGNALS:
    /// A call is to be put into the form, to be changed there.
    void fillAsked(const botdeck::services::ApiRequest &request);
    /// A call is to be kept in a collection.
    void keepAsked(const botdeck::services::SavedCall &call);
    /// What was done, in passing.
    void done(const QString &words);

private:
    void connectPane();
    void connectHistory();
    void nameBots();
    void showCall(const storage::CallRecord &call);
    [[nodiscard]] const platform::Method *methodOf(const domain::BotKey &bot, const QString &key) const;
    /// As it was made, from what is stored of it; nothing, which is said, where the bot or method is not
    /// known.
    [[nodiscard]] std::optional<services::ApiRequest> requestOf(qint64 id);
    void sendAgain(qint64 id);
    void askToSend(const services::ApiRequest &request);
    void send(const services::ApiRequest &request);
    void keep(qint64 id);
    void compare(qint64 first, qint64 second);
    void copy(services::CallForm form);
    void askToDiscard(const services::CallHistory::Preview &preview);
    void say(const QString &words, bool isTrouble);

    const Parts m_parts;
    services::CallHistory m_history;
    services::ApiDesk m_desk;
    bool m_isOpen = false;
    /// The chosen call with its bodies.
    std::optional<storage::CallRecord> m_shown;
    /// What is to be compared: numbers, older first, and what came of them.
    QList<qint64> m_compared;
    QList<storage::CallRecord> m_comparedCalls;
    int m_discardDays = 0;
};

} // namespace botdeck::ui::shell
