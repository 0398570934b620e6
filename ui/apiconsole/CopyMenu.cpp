// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/CopyMenu.h"

#include "ui/look/Icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

#include <array>

namespace botdeck::ui::apiconsole {

namespace {

using services::CallForm;

struct CallCopyRow
{
    CallForm form;
    const char *name;
    const char *words;
};

constexpr std::array callCopies{
    CallCopyRow{CallForm::Curl, "copyCallCurl", QT_TRANSLATE_NOOP("CallCopy", "Copy as curl")},
    CallCopyRow{
        CallForm::Command, "copyCallCommand", QT_TRANSLATE_NOOP("CallCopy", "Copy as a botdeck command")},
    CallCopyRow{CallForm::Json, "copyCallJson", QT_TRANSLATE_NOOP("CallCopy", "Copy as JSON")},
    CallCopyRow{CallForm::Python, "copyCallPython", QT_TRANSLATE_NOOP("CallCopy", "Copy as code for Python")},
    CallCopyRow{CallForm::Node, "copyCallNode", QT_TRANSLATE_NOOP("CallCopy", "Copy as code for Node")},
    CallCopyRow{CallForm::Qt, "copyCallQt", QT_TRANSLATE_NOOP("CallCopy", "Copy as code for Qt")},
};

} // namespace

CopyMenu::CopyMenu(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("copyCall"));
    setIcon(look::icon(look::Icon::Copy));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    for (const CallCopyRow &row : callCopies) {
        QAction *action =
            menu->addAction(QString(), this, [this, form = row.form] { Q_EMIT copyAsked(form); });
        action->setObjectName(QLatin1StringView(row.name));
        m_entries += action;
    }
    setMenu(menu);
    retranslate();
}

void CopyMenu::retranslate()
{
    for (size_t at = 0; at < callCopies.size(); ++at)
        m_entries.at(qsizetype(at))
            ->setText(QCoreApplication::translate("CallCopy", callCopies.at(at).words));
    setText(tr("Copy as"));
    setToolTip(tr("Copy the call; no token is in it"));
}

void CopyMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_CopyMenu.cpp"
