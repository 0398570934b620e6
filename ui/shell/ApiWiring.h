// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/ApiDesk.h"
#include "ui/shell/Desk.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <optional>
#include <utility>

class QMenu;

namespace botdeck::ui::apiconsole {
class ApiPage;
}
namespace botdeck::services {
struct ApiMethod;
}

namespace botdeck::ui::shell {

class ApiAnswers;
class ApiCollections;
class ApiCommands;
class ApiHistory;
class ApiMenu;
class ApiPicks;
class ApiSending;

/// The workspace API: joins the page of the chosen bot's platform with what checks and sends.
class ApiWiring final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QWidget &window;
    };

    explicit ApiWiring(const Parts &parts, QObject *parent = nullptr);

    /// Once: when the workspace is opened for the first time.
    QWidget *makePage();
    /// Whose methods are shown; again whenever something about it changed.
    void setBot(const std::optional<models::BotRow> &bot);
    /// Puts a call into the form, to be changed and sent; another bot is asked for. After makePage().
    void fill(const services::ApiRequest &request);
    /// Chooses a method of the chosen bot's platform by its key. After makePage().
    void choose(const QString &method);
    /// What stands in the form. After makePage().
    [[nodiscard]] services::ApiRequest request() const;
    /// What F6 goes through while the workspace is seen; else empty.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Into an empty menu; nothing before makePage().
    void fillMenu(QMenu &menu);
    /// Says in another language what no part says by itself.
    void retranslate();

Q_SIGNALS:
    /// A call of this one is to be filled in: whoever chooses bots chooses it.
    void botAsked(const botdeck::domain::BotKey &bot);
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// What was done, in passing.
    void done(const QString &words);

private:
    /// A method of a platform.
    using Place = std::pair<domain::PlatformId, QString>;

    void joinCalling();
    void joinHistory();
    void joinCollections();
    void showBot();
    void showMethod(const services::ApiMethod &method);
    void keepTyped();

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    apiconsole::ApiPage *m_page = nullptr;
    ApiSending *m_sending = nullptr;
    ApiPicks *m_picks = nullptr;
    ApiCommands *m_commands = nullptr;
    ApiAnswers *m_answers = nullptr;
    ApiHistory *m_history = nullptr;
    ApiCollections *m_collections = nullptr;
    ApiMenu *m_menu = nullptr;
    /// Whose form is shown.
    std::optional<Place> m_shown;
    /// What was typed, as long as the program runs: it may hold secrets.
    QMap<Place, QList<platform::Argument>> m_typed;
    QHash<domain::PlatformId, QString> m_lastMethods;
    /// To be filled in as soon as its bot is chosen.
    std::optional<services::ApiRequest> m_next;
};

} // namespace botdeck::ui::shell
