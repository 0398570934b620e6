// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/SendMenu.h"

#include "ui/look/Icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

#include <array>

namespace botdeck::ui::composer {

namespace {

using services::MessageForm;

struct CopyRow
{
    MessageForm form;
    const char *name;
    const char *words;
};

constexpr std::array copyRows{
    CopyRow{MessageForm::Curl, "copyCurl", QT_TRANSLATE_NOOP("MessageCopy", "Copy as curl")},
    CopyRow{
        MessageForm::Command, "copyCommand", QT_TRANSLATE_NOOP("MessageCopy", "Copy as a botdeck command")},
    CopyRow{MessageForm::Json, "copyJson", QT_TRANSLATE_NOOP("MessageCopy", "Copy as JSON")},
    CopyRow{MessageForm::Grammy, "copyGrammy", QT_TRANSLATE_NOOP("MessageCopy", "Copy as code for grammY")},
    CopyRow{
        MessageForm::Python, "copyPython",
        QT_TRANSLATE_NOOP("MessageCopy", "Copy as code for python-telegram-bot")},
    CopyRow{MessageForm::Qt, "copyQt", QT_TRANSLATE_NOOP("MessageCopy", "Copy as code for Qt")},
};

} // namespace

SendMenu::SendMenu(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("sendMenu"));
    setIcon(look::icon(look::Icon::Copy));
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sendMenuEntries"));
    for (const CopyRow &row : copyRows) {
        QAction *action =
            menu->addAction(QString(), this, [this, form = row.form] { Q_EMIT copyAsked(form); });
        action->setObjectName(QLatin1StringView(row.name));
        m_copies += action;
    }
    setMenu(menu);
    retranslate();
}

void SendMenu::retranslate()
{
    for (size_t at = 0; at < copyRows.size(); ++at)
        m_copies.at(qsizetype(at))
            ->setText(QCoreApplication::translate("MessageCopy", copyRows.at(at).words));
    setToolTip(tr("Copy the message as…"));
    setAccessibleName(toolTip());
}

void SendMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace botdeck::ui::composer

#include "moc_SendMenu.cpp"
