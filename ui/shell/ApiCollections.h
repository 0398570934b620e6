// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CollectionRow.h"
#include "models/ConsoleData.h"
#include "services/CollectionRun.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace botdeck::ui::apiconsole {
class CollectionsPane;
}

namespace botdeck::ui::shell {

class ApiAnswers;

/// Saved calls: joins what shows the profile's collections with what keeps and runs them. What is done to
/// them can be undone as long as nobody else changed them.
class ApiCollections final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        apiconsole::CollectionsPane &pane;
        ApiAnswers &answers;
        QWidget &window;
    };

    explicit ApiCollections(const Parts &parts, QObject *parent = nullptr);

    /// Off which bot a collection is run.
    void setBot(const std::optional<models::BotRow> &bot);
    /// In the chosen collection, else the last one, else a new one.
    void keep(const services::SavedCall &call);
    void retranslate();

Q_SIGNALS:
    /// The call in the form is to be kept: keep() is called with it.
    void keepFormAsked();
    /// A saved call is to be put into the form.
    void fillAsked(const botdeck::services::ApiRequest &request);
    /// What was done, in passing.
    void done(const QString &words);

private:
    using Collections = QList<services::CallCollection>;

    void connectPane();
    void connectRun();
    void edit(const Collections &next, const QString &what, const models::CollectionPlace &then);
    /// False where it was refused, which is said.
    bool replace(const Collections &next);
    void show();
    void open(const models::CollectionPlace &place);
    void askToRun();
    void run();
    void sayObstacle();

    const Parts m_parts;
    services::CollectionRun m_run;
    std::optional<models::BotRow> m_bot;
    QUndoStack m_undo;
    /// The list as it is after the last change of ours.
    Collections m_known;
};

} // namespace botdeck::ui::shell
