// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ApiMenu.h"

#include "ui/apiconsole/ApiPage.h"
#include "ui/apiconsole/CopyMenu.h"
#include "ui/apiconsole/MethodsPane.h"
#include "ui/apiconsole/RequestPane.h"
#include "ui/widgets/ButtonActions.h"

#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace botdeck::ui::shell {

using apiconsole::ApiPart;

namespace {

constexpr const char *apiMenuContext = "ApiMenu";

/// Each part opens itself by Alt and a number.
constexpr std::array apiParts{
    QT_TRANSLATE_NOOP("ApiMenu", "Call a &method"), QT_TRANSLATE_NOOP("ApiMenu", "Bot c&ommands"),
    QT_TRANSLATE_NOOP("ApiMenu", "&History of calls"), QT_TRANSLATE_NOOP("ApiMenu", "Co&llections of calls")};

/// In the order of the menu.
constexpr std::array apiMenuRows{
    widgets::ButtonRow{
        "checkCall", "requestCheck", QT_TRANSLATE_NOOP("ApiMenu", "Chec&k the call only"),
        "Ctrl+Shift+Return"},
    widgets::ButtonRow{"stopWaiting", "requestCancel", QT_TRANSLATE_NOOP("ApiMenu", "Stop &waiting")},
    widgets::ButtonRow{
        "findInAnswer", "answerFind", QT_TRANSLATE_NOOP("ApiMenu", "Find &in the answer"), "Ctrl+F", true},
    widgets::ButtonRow{
        "copyAnswer", "answerCopy", QT_TRANSLATE_NOOP("ApiMenu", "Copy the &answer"), "Ctrl+Shift+C"},
    widgets::ButtonRow{
        "saveAnswer", "answerSave", QT_TRANSLATE_NOOP("ApiMenu", "Sa&ve the answer…"), "Ctrl+S"},
    widgets::ButtonRow{
        "compareAnswers", "answerCompare", QT_TRANSLATE_NOOP("ApiMenu", "Com&pare with the answer before…")},
    widgets::ButtonRow{
        "readCommands", "commandsRead", QT_TRANSLATE_NOOP("ApiMenu", "&Read the bot's commands"), "F5", true},
    widgets::ButtonRow{"addCommand", "commandsAdd", QT_TRANSLATE_NOOP("ApiMenu", "Add a command")},
    widgets::ButtonRow{"removeCommand", "commandsRemove", QT_TRANSLATE_NOOP("ApiMenu", "Remove the command")},
    widgets::ButtonRow{"setCommands", "commandsSet", QT_TRANSLATE_NOOP("ApiMenu", "Set the bot's commands…")},
    widgets::ButtonRow{
        "sendAgain", "historySend", QT_TRANSLATE_NOOP("ApiMenu", "Send the chosen call again"), "Ctrl+R",
        true},
    widgets::ButtonRow{
        "editAgain", "historyEdit", QT_TRANSLATE_NOOP("ApiMenu", "Edit the chosen call and send it again")},
    widgets::ButtonRow{
        "compareCalls", "historyCompare", QT_TRANSLATE_NOOP("ApiMenu", "Compare the chosen calls…")},
    widgets::ButtonRow{
        "keepCall", "historyKeep", QT_TRANSLATE_NOOP("ApiMenu", "Keep the chosen call in a collection")},
    widgets::ButtonRow{
        "newCollection", "collectionNew", QT_TRANSLATE_NOOP("ApiMenu", "New collection"), "", true},
    widgets::ButtonRow{
        "keepForm", "collectionKeep", QT_TRANSLATE_NOOP("ApiMenu", "Keep the form's call in the collection")},
    widgets::ButtonRow{
        "openSavedCall", "collectionOpen", QT_TRANSLATE_NOOP("ApiMenu", "Open the saved call in the form")},
    widgets::ButtonRow{
        "renameSaved", "collectionRename", QT_TRANSLATE_NOOP("ApiMenu", "Rename what is saved")},
    widgets::ButtonRow{
        "removeSaved", "collectionRemove", QT_TRANSLATE_NOOP("ApiMenu", "Delete what is saved")},
    widgets::ButtonRow{
        "runCollection", "runStart", QT_TRANSLATE_NOOP("ApiMenu", "R&un the collection"), "F9"},
    widgets::ButtonRow{"stopRun", "runCancel", QT_TRANSLATE_NOOP("ApiMenu", "Stop the run")},
};

} // namespace

ApiMenu::ApiMenu(apiconsole::ApiPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_findMethod(new QAction(this))
    , m_asJson(new QAction(this))
    , m_buttons(new widgets::ButtonActions(page, apiMenuContext, apiMenuRows))
{
    addParts();
    m_findMethod->setObjectName(QStringLiteral("findMethod"));
    m_findMethod->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_asJson->setObjectName(QStringLiteral("requestAsJson"));
    m_asJson->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    for (QAction *action : {m_findMethod, m_asJson}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(action);
    }
    connect(m_findMethod, &QAction::triggered, this, [this] {
        m_page.open(ApiPart::Call);
        m_page.methods().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_asJson, &QAction::triggered, this, [this] {
        m_page.open(ApiPart::Call);
        m_page.request().switchView();
    });
    retranslate();
}

void ApiMenu::addParts()
{
    for (size_t at = 0; at < apiParts.size(); ++at) {
        auto *action = new QAction(this);
        action->setObjectName(QStringLiteral("apiPart%1").arg(at));
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(at))));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_page.addAction(action);
        connect(action, &QAction::triggered, &m_page, [this, at] { m_page.open(ApiPart(at)); });
        m_parts.append(action);
    }
}

void ApiMenu::fill(QMenu &menu)
{
    retranslate();
    menu.addActions(m_parts);
    menu.addSeparator();
    menu.addActions({m_findMethod, m_asJson, &m_page.request().sendAction()});
    m_buttons->fill(menu);
    QMenu *copies = m_page.request().copies().menu();
    copies->setTitle(QCoreApplication::translate(apiMenuContext, "Copy the call a&s"));
    copies->menuAction()->setEnabled(m_page.request().copies().isEnabled());
    menu.addSeparator();
    menu.addMenu(copies);
}

void ApiMenu::retranslate()
{
    for (size_t at = 0; at < apiParts.size(); ++at)
        m_parts.at(qsizetype(at))->setText(QCoreApplication::translate(apiMenuContext, apiParts.at(at)));
    m_findMethod->setText(QCoreApplication::translate(apiMenuContext, "&Find a method"));
    m_asJson->setText(QCoreApplication::translate(apiMenuContext, "Request as &JSON or as a form"));
}

} // namespace botdeck::ui::shell

#include "moc_ApiMenu.cpp"
